//! Files of the repository, and texts that are compared with them.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part")]

use std::fs;
use std::path::{Path, PathBuf};

/// A place in the repository.
pub fn path(inside: impl AsRef<Path>) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// What a file says.
#[track_caller]
pub fn read(inside: impl AsRef<Path>) -> String {
    let file = path(inside);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The JSON documents in a folder, ordered by name.
#[track_caller]
pub fn json_files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(path(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let files = entries.map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|extension| extension == "json")).collect();
    files.sort();
    files
}

/// The text is what the file says. With `UPDATE=1` it is written there first, by the test of this
/// name.
#[track_caller]
pub fn stands_in(inside: impl AsRef<Path>, text: &str, refreshed_by: &str) {
    let file = path(inside);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, text).unwrap();
    }
    let there = fs::read_to_string(&file).unwrap_or_default();
    let differs = (1..).zip(text.lines().zip(there.lines())).find(|(_, (new, old))| new != old);
    let place = differs.map_or_else(
        || "at the end".to_owned(),
        |(line, (new, old))| format!("in line {line}: {new:?} is new, {old:?} stands there"),
    );
    assert!(
        text == there,
        "{} differs {place}; refresh with `UPDATE=1 cargo test --test {refreshed_by}`",
        file.display()
    );
}
