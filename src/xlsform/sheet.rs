//! A sheet of a form.

use crate::csv::push_row;

/// One of the three sheets of a form: `survey`, `choices` or `settings`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    name: &'static str,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    /// Creates a sheet, and leaves out columns that are empty in every row.
    pub(super) fn new(name: &'static str, columns: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        let used = |place: usize| rows.iter().any(|row| row.get(place).is_some_and(|cell| !cell.is_empty()));
        let is_used: Vec<bool> = (0..columns.len()).map(used).collect();
        let kept =
            |row: Vec<String>| row.into_iter().zip(&is_used).filter(|(_, used)| **used).map(|(cell, _)| cell).collect();
        Self { name, columns: kept(columns), rows: rows.into_iter().map(kept).collect() }
    }

    /// Returns the name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the names of the columns.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Returns the rows, each with a cell for every column.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[String]> {
        self.rows.iter().map(Vec::as_slice)
    }

    /// Returns a cell, or an empty text if there is no such row or column.
    #[must_use]
    pub fn cell(&self, row: usize, column: &str) -> &str {
        let place = self.columns.iter().position(|known| known == column);
        let cell = place.and_then(|place| self.rows.get(row)?.get(place));
        cell.map_or("", String::as_str)
    }

    /// Writes the sheet as CSV, with the names of the columns in the first row.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut table = String::new();
        for row in std::iter::once(self.columns()).chain(self.rows()) {
            push_row(&mut table, row.iter().map(String::as_str));
        }
        table
    }
}
