//! The ten assessments that SPRING published, as they are printed: read without the library.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part")]

use super::files::read;

/// One line of the table: what is printed for one item of one practice.
#[derive(Debug)]
pub struct Printed {
    pub practice: String,
    pub criterion: String,
    pub question: String,
    pub item: String,
    pub mark: String,
    pub sign: String,
    pub note: String,
}

/// The table, line by line.
pub fn printed() -> Vec<Printed> {
    let table = read("tests/published/spring.csv");
    let mut lines = table.lines();
    assert_eq!(lines.next(), Some("practice,criterion,question,item,mark,sign,source_line,note"));
    lines
        .map(|line| {
            let cells: Vec<String> = line.splitn(8, ',').map(|cell| cell.trim_matches('"').to_owned()).collect();
            let [practice, criterion, question, item, mark, sign, _, note] = cells.try_into().unwrap();
            Printed { practice, criterion, question, item, mark, sign, note }
        })
        .collect()
}

/// The practices, in the order of the table.
pub fn practices() -> Vec<String> {
    let mut names: Vec<String> = printed().into_iter().map(|row| row.practice).collect();
    names.dedup();
    names
}
