//! Tables as text: CSV according to RFC 4180, with cells that no spreadsheet reads as a formula.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::Chars;

use crate::read::without_mark;

/// Adds a row. A cell is quoted if any usual separator requires it.
pub(crate) fn push_row<'a>(table: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            table.push(',');
        }
        if cell.contains([',', ';', '\t', '"', '\r', '\n']) || cell.trim() != cell {
            table.push('"');
            table.push_str(&cell.replace('"', "\"\""));
            table.push('"');
        } else {
            table.push_str(cell);
        }
    }
    table.push_str("\r\n");
}

/// Returns the text, with a `'` before it if a spreadsheet could read it as a formula.
pub(crate) fn guarded(text: &str) -> Cow<'_, str> {
    if is_like_a_formula(text) { format!("'{text}").into() } else { text.into() }
}

/// Removes the `'` that [`guarded`] added.
pub(crate) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_like_a_formula(text)).unwrap_or(cell)
}

/// Ignores a leading `'`, so that a `'` that belongs to the text is kept.
fn is_like_a_formula(text: &str) -> bool {
    let start = text.trim_start_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    let before = text.strip_suffix(start).unwrap_or_default();
    before.contains(['\t', '\r', '\n']) || start.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// A cell, and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    /// Counted from 1.
    pub(crate) line: usize,
    /// In characters, counted from 1.
    pub(crate) column: usize,
}

/// An error in the form of a table, and its place. Nothing after it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) found: Option<char>,
    pub(crate) expected: &'static str,
}

/// Reads the rows of a table. The separator is the one after the first cell: a comma, a semicolon or a tab. Empty lines
/// are left out.
pub(crate) fn rows(table: &str) -> Rows<'_> {
    let table = without_mark(table);
    let mut is_quoted = false;
    let separator = table.chars().find(|letter| {
        is_quoted ^= *letter == '"';
        !is_quoted && matches!(letter, ',' | ';' | '\t' | '\r' | '\n')
    });
    let separator = separator.filter(|letter| !matches!(letter, '\r' | '\n')).unwrap_or(',');
    Rows { rest: table.chars().peekable(), separator, line: 1, column: 1, is_at_end: false }
}

/// The rows of a table.
#[derive(Debug)]
pub(crate) struct Rows<'a> {
    rest: Peekable<Chars<'a>>,
    separator: char,
    line: usize,
    column: usize,
    is_at_end: bool,
}

impl Rows<'_> {
    fn next_letter(&mut self) -> Option<char> {
        let letter = self.rest.next()?;
        if letter == '\n' || letter == '\r' && self.rest.peek() != Some(&'\n') {
            (self.line, self.column) = (self.line + 1, 1);
        } else {
            self.column += 1;
        }
        Some(letter)
    }

    fn fault(&mut self, expected: &'static str) -> Fault {
        Fault { line: self.line, column: self.column, found: self.rest.peek().copied(), expected }
    }

    /// Reads a cell. Returns it, and `true` if it is the last one of its row.
    fn cell(&mut self) -> Result<(Cell, bool), Fault> {
        let mut cell = Cell { text: String::new(), line: self.line, column: self.column };
        let is_quoted = self.rest.peek() == Some(&'"');
        if is_quoted {
            self.next_letter();
            loop {
                match self.next_letter() {
                    Some('"') if self.rest.peek() == Some(&'"') => cell.text.extend(self.next_letter()),
                    Some('"') => break,
                    Some(letter) => cell.text.push(letter),
                    None => return Err(self.fault("a quotation mark that closes the cell")),
                }
            }
        }
        loop {
            match self.rest.peek().copied() {
                Some(letter) if letter == self.separator => {
                    self.next_letter();
                    return Ok((cell, false));
                }
                Some('\r' | '\n') => {
                    if self.next_letter() == Some('\r') && self.rest.peek() == Some(&'\n') {
                        self.next_letter();
                    }
                    return Ok((cell, true));
                }
                None => return Ok((cell, true)),
                Some(_) if is_quoted => return Err(self.fault("the end of the cell after its quotation mark")),
                Some('"') => return Err(self.fault("quotation marks around the whole cell, and doubled within it")),
                Some(_) => cell.text.extend(self.next_letter()),
            }
        }
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Vec<Cell>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_at_end && self.rest.peek().is_some() {
            let mut row = Vec::new();
            loop {
                match self.cell() {
                    Err(fault) => {
                        self.is_at_end = true;
                        return Some(Err(fault));
                    }
                    Ok((cell, is_last)) => {
                        row.push(cell);
                        if is_last {
                            break;
                        }
                    }
                }
            }
            if row.len() > 1 || row.iter().any(|cell| !cell.text.is_empty()) {
                return Some(Ok(row));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str) -> Vec<Vec<String>> {
        rows(table).map(|row| row.unwrap().into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let cells = ["", "plain", "a,b", "a;b", "say \"so\"", "two\r\nlines", " space ", "\"", "ü\u{301}", "\t", "'"];
        let mut table = String::new();
        push_row(&mut table, cells);
        push_row(&mut table, cells.into_iter().rev());
        let reversed: Vec<_> = cells.iter().rev().copied().collect();
        assert_eq!(read(&table), [cells.to_vec(), reversed]);
    }

    #[test]
    fn separators_and_line_ends_of_other_programs_are_read() {
        for table in ["a,b\r\n1,2\r\n", "\u{feff}a;b\n\n1;2", "a\tb\r1\t2\r", "\"a\",\"b\"\n1,\"2\"", "\"a\";b\n1;2"] {
            assert_eq!(read(table), [["a", "b"], ["1", "2"]], "{table:?}");
        }
        assert_eq!(read("a;b\n1,2;3"), [["a", "b"], ["1,2", "3"]]);
        assert_eq!(read("\"a,;\"\tb\n,\t;"), [["a,;", "b"], [",", ";"]]);
        assert_eq!(read("a\nb"), [["a"], ["b"]]);
        assert_eq!(read(",\n"), [["", ""]]);
        assert_eq!(read("\n\n"), [[""; 0]; 0]);
    }

    #[test]
    fn cells_know_where_they_begin() {
        let places = |table: &str| -> Vec<_> {
            rows(table).flatten().flatten().map(|cell| (cell.text, cell.line, cell.column)).collect()
        };
        let place = |text: &str, line, column| (text.to_owned(), line, column);
        assert_eq!(
            places("ä,b\r\n\"1\r\n2\",3\n4,5"),
            [
                place("ä", 1, 1),
                place("b", 1, 3),
                place("1\r\n2", 2, 1),
                place("3", 3, 4),
                place("4", 4, 1),
                place("5", 4, 3)
            ]
        );
    }

    #[test]
    fn a_wrong_form_is_told_with_its_place() {
        let fault =
            |table: &str| rows(table).find_map(Result::err).map(|fault| (fault.line, fault.column, fault.found));
        assert_eq!(fault("a,b\n\"c,d\n"), Some((3, 1, None)));
        assert_eq!(fault("a,b\n\"c\"d,e"), Some((2, 4, Some('d'))));
        assert_eq!(fault("a,b\nc\"d\",e"), Some((2, 2, Some('"'))));
        assert_eq!(rows("a,\"b").count(), 1);
    }

    #[test]
    fn no_cell_is_a_formula_and_every_text_comes_back() {
        let dangerous = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r1", " =1", "'=1", "''-1", "＝1", "\n"];
        for text in dangerous {
            let cell = guarded(text);
            assert!(cell.starts_with('\''), "{text:?}");
            assert_eq!(unguarded(&cell), text);
            assert_eq!(unguarded(&guarded(&cell)), cell);
        }
        for text in ["", "1", "'", "''", "' a", "a=b", "it's", "–1", "a-b"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }
}
