//! Writes the JSON Schema of every document into a folder, the renditions for form builders into
//! its folder `forms`, and the catalogue beside them.
//!
//! ```text
//! cargo run --example schemas -- schemas
//! ```

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use dynamic_integration::Catalogue;
use dynamic_integration::schema::DOCUMENTS;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("usage: cargo run --example schemas -- DIR");
        return ExitCode::FAILURE;
    };
    match write_all(Path::new(&folder)) {
        Ok(written) => {
            println!("{written} files written");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", Path::new(&folder).display());
            ExitCode::FAILURE
        }
    }
}

fn write_all(folder: &Path) -> std::io::Result<usize> {
    let mut files = Vec::new();
    for document in &DOCUMENTS {
        let file = format!("{}.schema.json", document.name());
        files.extend(document.forms().map(|forms| (folder.join("forms").join(&file), forms)));
        files.push((folder.join(file), document.schema()));
    }
    files.push((folder.join("catalogue.json"), serde_json::to_value(Catalogue::new())?));

    fs::create_dir_all(folder.join("forms"))?;
    for (file, value) in &files {
        fs::write(file, format!("{value:#}\n"))?;
    }
    Ok(files.len())
}
