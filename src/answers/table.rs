//! Answers in a table: one row for each submission, one column for each question.

use std::sync::Arc;

use super::Answers;
use super::fault::UnreadableAnswers;
use super::node::Node;
use crate::csv;

/// Reads the rows of a table. A cell that is empty or has only spaces is no answer, and a row of such cells is no
/// submission.
pub(super) fn read(table: &str) -> Result<Vec<Answers>, UnreadableAnswers> {
    let refused = |line, column, message: &str| UnreadableAnswers { line, column, message: message.to_owned() };
    let wrong_form = |fault: csv::Fault| refused(fault.line, fault.column, &format!("expected {}", fault.expected));
    let mut rows = csv::rows(table);
    let header = match rows.next() {
        None => return Err(refused(1, 1, "expected a table with the names of the questions in its first row")),
        Some(header) => header.map_err(wrong_form)?,
    };
    if let Some(cell) = header.iter().find(|cell| matches!(&*cell.text, "_parent_index" | "PARENT_KEY")) {
        let message = "these are the rows of a repeat; read the answers as JSON, which includes them";
        return Err(refused(cell.line, cell.column, message));
    }
    let names: Arc<[String]> = header.iter().map(|cell| cell.text.clone()).collect();
    let mut read = Vec::new();
    for row in rows {
        let row = row.map_err(wrong_form)?;
        let line = row.first().map(|cell| cell.line);
        let mut entries = Vec::new();
        for (place, cell) in row.into_iter().enumerate().filter(|(_, cell)| !is_blank(cell)) {
            let Some(name) = header.get(place).filter(|name| !is_blank(name)) else {
                return Err(refused(cell.line, cell.column, "this cell has no name above it"));
            };
            entries.push((name.text.clone(), Node::Text(cell.text)));
        }
        if !entries.is_empty() {
            read.push(Answers { node: Node::Object(entries), line, header: Arc::clone(&names) });
        }
    }
    Ok(read)
}

fn is_blank(cell: &csv::Cell) -> bool {
    cell.text.trim().is_empty()
}
