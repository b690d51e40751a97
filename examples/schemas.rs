//! How do other languages get the schemas? Writes the JSON Schema of every document into a folder, the flavors for editors
//! and forms into folders of their own, and the catalogue.
//!
//! ```sh
//! cargo run --example schemas -- DIR
//! ```

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use dynamic_integration::catalogue::Catalogue;
use dynamic_integration::schema;

mod support;

const HELP: &str = "\
Writes the JSON Schema of every document into a folder, the flavors for editors and forms into
folders of their own, and the catalogue. Existing files with these names are overwritten.

    cargo run --example schemas -- DIR
";

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &[]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let [folder] = &*arguments.rest else {
        return support::refuse("expected one folder to write into, see `--help`");
    };
    match write_all(folder) {
        Ok(written) => support::print(&format!("{written} files written to {}\n", shown(Path::new(folder)))),
        Err(message) => {
            support::complain(&message);
            ExitCode::FAILURE
        }
    }
}

fn write_all(folder: &OsString) -> Result<usize, String> {
    let mut files = schema::files();
    let catalogue = serde_json::to_value(Catalogue::new()).map_err(|error| error.to_string())?;
    files.push(("catalogue.json".to_owned(), catalogue));
    for (path, value) in &files {
        let file = Path::new(folder).join(path);
        let folder = file.parent().unwrap_or(&file);
        fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
        fs::write(&file, format!("{value:#}\n")).map_err(|error| failed(&file, &error))?;
    }
    Ok(files.len())
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", shown(path))
}

fn shown(path: &Path) -> String {
    support::plain(&path.display().to_string())
}
