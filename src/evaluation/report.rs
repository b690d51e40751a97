//! Parts that the reports of all frameworks share.

use std::fmt;
use std::marker::PhantomData;

use serde::{Serialize, Serializer};

use crate::term::{AnyTerm, Term};

/// What only one rule set reports beside the marks: matrices, uncovered layers, warnings.
pub trait Report: Clone + fmt::Debug + PartialEq + Serialize {
    /// Returns `true` if there is nothing to report. Such a report is not written.
    fn says_nothing(&self) -> bool {
        false
    }
}

impl Report for () {
    fn says_nothing(&self) -> bool {
        true
    }
}

/// A table with a cell for each pair of terms of two vocabularies. A cell is empty if nothing is known.
///
/// ```
/// use dynamic_integration::evaluation::Matrix;
/// use dynamic_integration::iom::{Dimension, Level};
///
/// let matrix = Matrix::from_fn(|level, dimension| (level == Level::Community).then_some(dimension == Dimension::Social));
/// assert_eq!(matrix.get(Level::Community, Dimension::Social), Some(&true));
/// assert_eq!(matrix.get(Level::Individual, Dimension::Social), None);
/// assert_eq!(matrix.cells().count(), 3); // the cells of one row
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Matrix<R, C, V> {
    /// Row by row.
    cells: Box<[Option<V>]>,
    terms: PhantomData<fn() -> (R, C)>,
}

impl<R: Term, C: Term, V> Matrix<R, C, V> {
    /// Fills every cell.
    #[must_use]
    pub fn from_fn(mut value: impl FnMut(R, C) -> Option<V>) -> Self {
        let mut cells = Vec::with_capacity(R::ALL.len() * C::ALL.len());
        for row in R::ALL {
            cells.extend(C::ALL.iter().map(|column| value(*row, *column)));
        }
        Self { cells: cells.into(), terms: PhantomData }
    }

    /// Returns the value of a cell, or `None` if it is empty.
    #[must_use]
    pub fn get(&self, row: R, column: C) -> Option<&V> {
        self.cells.get(row.index() * C::ALL.len() + column.index())?.as_ref()
    }

    /// Returns the cells that have a value, row by row.
    pub fn cells(&self) -> impl Iterator<Item = (R, C, &V)> {
        let pairs = R::ALL.iter().flat_map(|row| C::ALL.iter().map(|column| (*row, *column)));
        pairs.zip(&self.cells).filter_map(|((row, column), value)| Some((row, column, value.as_ref()?)))
    }

    /// Returns `true` if every cell is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Option::is_none)
    }
}

impl<R: Term, C: Term> Matrix<R, C, bool> {
    /// Returns the fact of a cell, for people.
    pub(crate) fn shown(&self, row: R, column: C) -> &'static str {
        match self.get(row, column) {
            Some(true) => "yes",
            Some(false) => "no",
            None => "unknown",
        }
    }
}

impl<R: Term, C: Term, V: fmt::Debug> fmt::Debug for Matrix<R, C, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.cells().map(|(row, column, value)| ((row.code(), column.code()), value))).finish()
    }
}

/// A cell as it is written.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(inline))]
struct MatrixCell<'a, V> {
    /// The term of the row.
    row: AnyTerm,
    /// The term of the column.
    column: AnyTerm,
    /// The value.
    value: &'a V,
}

impl<R: Term, C: Term, V: Serialize> Serialize for Matrix<R, C, V> {
    /// Writes a list of the cells that have a value.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cell = |(row, column, value): (R, C, _)| MatrixCell { row: row.erase(), column: column.erase(), value };
        serializer.collect_seq(self.cells().map(cell))
    }
}

#[cfg(feature = "schemars")]
impl<R: Term, C: Term, V: schemars::JsonSchema + 'static> schemars::JsonSchema for Matrix<R, C, V> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Matrix", V::schema_name()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Vec<MatrixCell<'static, V>>>()
    }
}

/// Something odd in a record that is no contradiction: the assessor may want to look at it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Warning {
    /// The warning: its definition is the message.
    pub term: AnyTerm,
    /// JSON Pointer to the fact, from the assessment on.
    pub path: String,
}

impl Warning {
    /// Creates a warning about the fact at a JSON Pointer.
    #[must_use]
    pub fn new(term: impl Into<AnyTerm>, path: impl Into<String>) -> Self {
        Self { term: term.into(), path: path.into() }
    }

    /// Prints warnings for people: where, and what may be a slip.
    pub(crate) fn write_all(warnings: &[Self], f: &mut fmt::Formatter<'_>) -> fmt::Result {
        warnings
            .iter()
            .try_for_each(|warning| writeln!(f, "warning: {}\n  {}", warning.path, warning.term.definition()))
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.term.definition())
    }
}
