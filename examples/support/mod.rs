//! Shared code of the examples: arguments, files, and text in lines of at most 100 columns.

#![allow(dead_code, reason = "each example uses a part of it")]

use std::error::Error;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dynamic_integration::evaluation::{RuleResult, View};
use dynamic_integration::explain::Reached;
use dynamic_integration::mark::{Mark, Tally};
use dynamic_integration::read::{self, Document};

/// The length of the longest line.
pub(crate) const WIDTH: usize = 100;

/// The arguments of a command: options begin with `-`.
pub(crate) struct Arguments {
    pub(crate) options: Vec<String>,
    /// The options with their values.
    pub(crate) values: Vec<(String, OsString)>,
    pub(crate) rest: Vec<OsString>,
}

impl Arguments {
    /// Returns the arguments, or the exit code after `--help` or an unknown option. A single `-` is not an option: it
    /// means the standard input.
    pub(crate) fn read(help: &str, known: &[&str]) -> Result<Self, ExitCode> {
        Self::read_with(help, known, &[])
    }

    /// The same, with options that have a value, given as the next argument.
    pub(crate) fn read_with(help: &str, known: &[&str], valued: &[&str]) -> Result<Self, ExitCode> {
        let mut arguments = Self { options: Vec::new(), values: Vec::new(), rest: Vec::new() };
        let mut given = std::env::args_os().skip(1);
        while let Some(argument) = given.next() {
            match argument.to_str() {
                Some("--help" | "-h") => return Err(print(help)),
                Some(option) if known.contains(&option) => arguments.options.push(option.to_owned()),
                Some(option) if valued.contains(&option) => match given.next() {
                    Some(value) => arguments.values.push((option.to_owned(), value)),
                    None => return Err(refuse(&format!("expected a value after `{option}`, see `--help`"))),
                },
                Some(option) if option.starts_with('-') && option != "-" => {
                    return Err(refuse(&format!("`{}` is not an option, see `--help`", plain(option))));
                }
                _ => arguments.rest.push(argument),
            }
        }
        Ok(arguments)
    }

    pub(crate) fn has(&self, option: &str) -> bool {
        self.options.iter().any(|given| given == option)
    }

    /// Returns the last value of an option.
    pub(crate) fn value(&self, option: &str) -> Option<&OsString> {
        self.values.iter().rev().find(|(given, _)| given == option).map(|(_, value)| value)
    }
}

/// Runs a program that reads no file: prints its text, or its error.
pub(crate) fn run(help: &str, show: impl FnOnce() -> Result<String, Box<dyn Error>>) -> ExitCode {
    let arguments = match Arguments::read(help, &[]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    if let Some(argument) = arguments.rest.first() {
        let argument = plain(&argument.to_string_lossy());
        return refuse(&format!("`{argument}`: this example takes no arguments, see `--help`"));
    }
    match show() {
        Ok(text) => print(&text),
        Err(error) => {
            complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Prints an error in the call.
pub(crate) fn refuse(message: &str) -> ExitCode {
    complain(message);
    ExitCode::from(2)
}

/// Writes to the standard error, even if nobody reads it.
pub(crate) fn complain(message: &str) {
    _ = writeln!(io::stderr(), "{message}");
}

/// Prints a whole text. It is no error if the reader stops early (`| head`).
pub(crate) fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()).and_then(|()| io::stdout().flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("the output cannot be written: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Returns a file that is included in the crate.
pub(crate) fn bundled_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data").join(name)
}

/// Returns the documents of practices that are included in the crate, by name.
pub(crate) fn bundled() -> Vec<PathBuf> {
    let entries = bundled_file("").read_dir().into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

/// Returns the bytes of a file, or a message that names the file and the error.
pub(crate) fn bytes_of(file: &Path) -> Result<Vec<u8>, String> {
    let name = plain(&file.display().to_string());
    if file.is_dir() {
        return Err(format!("{name}: this is a folder, expected a file (use `{name}/*.json` for all files in it)"));
    }
    std::fs::read(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!("{name}: there is no such file"),
        _ => format!("{name}: {error}"),
    })
}

/// Reads a document, or returns a message that names the file and the error.
pub(crate) fn open<T: Document>(file: &Path) -> Result<T, String> {
    read::from_slice(&bytes_of(file)?).map_err(|error| format!("{}: {error}", plain(&file.display().to_string())))
}

/// Reads the documents of a file: one, or a list.
pub(crate) fn open_all<T: Document>(file: &Path) -> Result<Vec<T>, String> {
    let is_list = bytes_of(file)?.trim_ascii_start().starts_with(b"[");
    if is_list { open(file) } else { open(file).map(|document| vec![document]) }
}

/// Returns the text with a space for every run of spaces and control characters, so that it cannot move the cursor.
pub(crate) fn plain(text: &str) -> String {
    let hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let shown: String = text.chars().map(|letter| if hidden(letter) { ' ' } else { letter }).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Writes a text after a head, in lines of at most [`WIDTH`] columns. Further lines begin below the text if the head is
/// only spaces and signs, else four columns after the start of the head.
pub(crate) fn wrapped(out: &mut String, head: &str, text: &str) {
    let start = head.len() - head.trim_start().len();
    let says_nothing = !head.chars().any(char::is_alphanumeric);
    let indent = if says_nothing { head.chars().count() } else { start + 4 };
    let mut line = head.to_owned();
    let mut is_start = true;
    // A percent sign stays with its number.
    for word in plain(text).replace(" %", "\u{a0}%").split(' ') {
        let needed = word.chars().count() + usize::from(!is_start);
        if !is_start && line.chars().count() + needed > WIDTH {
            _ = writeln!(out, "{}", line.trim_end());
            line = " ".repeat(indent);
            is_start = true;
        }
        if !is_start {
            line.push(' ');
        }
        line.push_str(&word.replace('\u{a0}', " "));
        is_start = false;
    }
    _ = writeln!(out, "{}", line.trim_end());
}

/// Folds a text into lines of at most `width` columns, further lines two columns to the right. No word is cut, unless it
/// is longer than a line.
pub(crate) fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in plain(text).split(' ') {
        let mut word = word.to_owned();
        if !line.trim().is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut line, "  ".to_owned()));
        } else if !line.trim().is_empty() {
            line.push(' ');
        }
        while line.chars().count() + word.chars().count() > width {
            let room = width.saturating_sub(line.chars().count()).max(1);
            let rest = word.chars().skip(room).collect();
            line.extend(word.chars().take(room));
            word = rest;
            lines.push(std::mem::replace(&mut line, "  ".to_owned()));
        }
        line.push_str(&word);
    }
    lines.push(line);
    lines
}

/// Returns the share as text, always with its coverage and its bounds.
pub(crate) fn share(tally: Tally) -> String {
    Reached::from(tally).to_string()
}

/// Counts open rules and observations.
pub(crate) fn left(out: &mut String, view: View<'_>) {
    let (asked, observed): (Vec<_>, Vec<_>) = view.rules().partition(RuleResult::counts);
    let (open, asked) = (view.open_questions().count(), asked.len());
    wrapped(out, "Rules with open points (gaps included): ", &format!("{open} of {asked}"));
    if !observed.is_empty() {
        let marks = Mark::ALL.iter().rev().map(|mark| (mark, view.observations().count(*mark)));
        let marks = marks.filter(|(_, points)| *points > 0);
        let marks: Vec<_> = marks.map(|(mark, points)| format!("{points} {}", mark.label().to_lowercase())).collect();
        let rules = if observed.len() == 1 { "1 rule".to_owned() } else { format!("{} rules", observed.len()) };
        let text = format!("{rules}; points: {}", marks.join(", "));
        wrapped(out, "Observations (only described by the source, not counted above): ", &text);
    }
}

/// Lists the must and should rules that are not met or partly met, each with the points that fall short.
pub(crate) fn gaps(out: &mut String, view: View<'_>) {
    for rule in view.gaps() {
        let head = format!("  {} ({}): ", rule.term().label(), rule.strength().label().to_lowercase());
        wrapped(out, &head, &to_be_met(&rule));
    }
}

/// Returns the points of a rule that are not met, or only partly.
pub(crate) fn to_be_met(rule: &RuleResult<'_>) -> String {
    let failing = rule.points().filter(|point| matches!(point.mark(), Mark::NotMet | Mark::PartlyMet));
    failing.map(|point| point.id().label().to_string()).collect::<Vec<_>>().join("; ")
}

/// Adds the text of a report. Only lines that are too long are wrapped.
pub(crate) fn report(out: &mut String, report: &dyn std::fmt::Display) {
    for line in report.to_string().lines() {
        let text = line.trim_start();
        if line.chars().count() > WIDTH {
            wrapped(out, &line[..line.len() - text.len()], text);
        } else {
            _ = writeln!(out, "{line}");
        }
    }
}
