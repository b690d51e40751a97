//! Lists, texts and tables that are not empty.

use super::words::Words;
use super::{Cell, Detail, Labelled, Remark, Table, TableRow};
use crate::languages::Named;
use crate::term::AnyTerm;

/// Collects details, and leaves out empty ones.
pub(super) struct Details<'a> {
    pub(super) words: Words<'a>,
    list: Vec<Detail>,
}

impl<'a> Details<'a> {
    pub(super) const fn new(words: Words<'a>) -> Self {
        Self { words, list: Vec::new() }
    }

    pub(super) fn into_vec(self) -> Vec<Detail> {
        self.list
    }

    /// Adds terms that are listed.
    pub(super) fn terms<T: Into<AnyTerm>>(&mut self, name: impl Into<Named>, terms: impl IntoIterator<Item = T>) {
        self.terms_of(name, None, terms);
    }

    /// Adds terms that are listed for another term.
    pub(super) fn terms_of<T: Into<AnyTerm>>(
        &mut self,
        name: impl Into<Named>,
        about: Option<AnyTerm>,
        terms: impl IntoIterator<Item = T>,
    ) {
        let terms = self.words.all(terms.into_iter().map(Into::into));
        if !terms.is_empty() {
            let about = about.map(|about| self.words.labelled(about));
            self.list.push(Detail { about, terms, ..self.empty(name) });
        }
    }

    pub(super) fn remarks(&mut self, name: impl Into<Named>, remarks: impl IntoIterator<Item = Remark>) {
        let remarks: Vec<_> = remarks.into_iter().collect();
        if !remarks.is_empty() {
            self.list.push(Detail { remarks, ..self.empty(name) });
        }
    }

    /// Adds a table, unless it has no rows.
    pub(super) fn table(&mut self, name: impl Into<Named>, columns: Vec<Labelled>, rows: Vec<(AnyTerm, Vec<Cell>)>) {
        if !rows.is_empty() {
            let row = |(row, cells): (AnyTerm, _)| TableRow { row: self.words.labelled(row), cells };
            let table = Some(Table { columns, rows: rows.into_iter().map(row).collect() });
            self.list.push(Detail { table, ..self.empty(name) });
        }
    }

    fn empty(&self, name: impl Into<Named>) -> Detail {
        Detail { name: self.words.labelled(name), about: None, terms: Vec::new(), remarks: Vec::new(), table: None }
    }
}
