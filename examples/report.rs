//! Reports for people: one HTML file that loads nothing, or Markdown.
//!
//! ```text
//! cargo run --example report -- --out report.html                     # one practice that comes with the crate
//! cargo run --example report -- mine.json --out report.html           # your own practice, or a network of actors
//! cargo run --example report -- a.json b.json --out report.html       # a portfolio of several
//! cargo run --example report -- --compare a.json b.json               # what differs, to the terminal
//! cargo run --example report -- --learn asap/barrier/language a.json  # what practices tell about a term
//! ```

mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::languages::Wording;
use dynamic_integration::mhpss::Network;
use dynamic_integration::report::{self, Page};
use dynamic_integration::term::AnyTerm;
use serde_json::Value;

use support::{Arguments, bundled, bundled_file, bytes_of, complain, open, plain, print, refuse};

/// This crate ships no texts in other languages.
const WORDING: Wording<'_> = Wording::english();

const HELP: &str = "\
Writes a report for people: one HTML file that loads nothing, or Markdown.

usage: cargo run --example report -- [--compare | --learn TERM] [--markdown] [--out FILE] [FILE...]

  FILE         one practice, or a network of actors (a document with `actors`);
               several practices make one portfolio;
               examples/data/queer_base.json if left out
  --compare    compares two practices, or two assessments of one practice
  --learn TERM shows what practices recorded about a question or item of SPRING, or a measure or
               barrier of ASAP; uses the practices included in the crate if no FILE is given
  --markdown   writes Markdown
  --out FILE   writes to a file instead of the terminal
  --help       shows this text
";

fn main() -> ExitCode {
    let arguments = match Arguments::read_with(HELP, &["--compare", "--markdown"], &["--out", "--learn"]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let files: Vec<PathBuf> = arguments.rest.iter().map(PathBuf::from).collect();
    let page = match (arguments.has("--compare"), arguments.value("--learn")) {
        (true, Some(_)) => return refuse("expected one of `--compare` and `--learn`, see `--help`"),
        (true, None) => match &*files {
            [first, second] => compare(first, second),
            _ => return refuse("expected two files to compare, see `--help`"),
        },
        (false, Some(term)) => match term.to_string_lossy().parse() {
            Ok(term) => learn(term, &files),
            Err(error) => return refuse(&plain(&error.to_string())),
        },
        (false, None) => match &*files {
            [] => one(&bundled_file("queer_base.json")),
            [file] => one(file),
            files => practices(files).map(|practices| report::portfolio(&practices, WORDING)),
        },
    };
    let page = match page {
        Ok(page) => page,
        Err(message) => {
            complain(&message);
            return ExitCode::FAILURE;
        }
    };
    let text = if arguments.has("--markdown") { page.to_markdown() } else { page.to_html() };
    let Some(out) = arguments.value("--out").map(Path::new) else { return print(&text) };
    match std::fs::write(out, text) {
        Ok(()) => print(&format!("written to {}\n", plain(&out.display().to_string()))),
        Err(error) => {
            complain(&format!("{}: {error}", plain(&out.display().to_string())));
            ExitCode::FAILURE
        }
    }
}

/// A practice, or a network of actors.
fn one(file: &Path) -> Result<Page, String> {
    let value: Option<Value> = serde_json::from_slice(&bytes_of(file)?).ok();
    if value.is_some_and(|value| value.get("actors").is_some()) {
        return open::<Network>(file).map(|network| report::network(&network, WORDING));
    }
    open::<Practice>(file).map(|practice| report::practice(&practice, WORDING))
}

fn practices(files: &[PathBuf]) -> Result<Vec<Practice>, String> {
    files.iter().map(|file| open(file)).collect()
}

fn compare(first: &Path, second: &Path) -> Result<Page, String> {
    let (first, second): (Practice, Practice) = (open(first)?, open(second)?);
    Ok(report::comparison(&first, &second, WORDING))
}

fn learn(term: AnyTerm, files: &[PathBuf]) -> Result<Page, String> {
    let practices = if files.is_empty() { practices(&bundled())? } else { practices(files)? };
    report::learn(&practices, term, WORDING)
        .ok_or_else(|| format!("`{term}` is not a question or item of SPRING, or a measure or barrier of ASAP"))
}
