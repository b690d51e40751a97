//! Parts of reports that all frameworks share.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::term::{AnyTerm, Id, Term};

/// The report of one rule set in addition to the marks: matrices, uncovered layers, warnings.
///
/// A stored report is read back unchanged. It cannot be computed from points. So it is only checked that the rows and
/// columns of its tables are those of the tables, and that all other terms are terms of this crate.
pub trait Report: Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned {
    /// Returns `true` if there is nothing to report. Such a report is not written.
    fn says_nothing(&self) -> bool {
        false
    }

    /// Returns a report with nothing in it, or `None` if every report is written.
    #[must_use]
    fn nothing() -> Option<Self> {
        None
    }
}

impl Report for () {
    fn says_nothing(&self) -> bool {
        true
    }
    fn nothing() -> Option<Self> {
        Some(())
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
    /// The cells, row by row.
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
    /// Returns the fact in a cell as a word for people.
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

/// The form in which a cell is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(inline))]
struct MatrixCell<V> {
    /// The term of the row.
    row: Id,
    /// The term of the column.
    column: Id,
    /// The value.
    value: V,
}

impl<R: Term, C: Term, V: Serialize> Serialize for Matrix<R, C, V> {
    /// Writes a list of the cells that have a value.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cell = |(row, column, value): (R, C, _)| MatrixCell {
            row: row.erase().into(),
            column: column.erase().into(),
            value,
        };
        serializer.collect_seq(self.cells().map(cell))
    }
}

impl<'de, R: Term, C: Term, V: Deserialize<'de>> Deserialize<'de> for Matrix<R, C, V> {
    /// Reads a list of cells, each at most once.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        fn find<T: Term, E: Error>(id: &Id) -> Result<T, E> {
            let term = id.term(T::VOCABULARY.framework).and_then(AnyTerm::downcast);
            term.ok_or_else(|| E::custom(format_args!("expected a term of {}, found `{}`", T::VOCABULARY, id.as_str())))
        }
        let mut matrix = Self::from_fn(|_, _| None);
        for cell in Vec::<MatrixCell<V>>::deserialize(deserializer)? {
            let (row, column): (R, C) = (find(&cell.row)?, find(&cell.column)?);
            let place = matrix.cells.get_mut(row.index() * C::ALL.len() + column.index());
            match place {
                Some(place) if place.is_none() => *place = Some(cell.value),
                _ => return Err(D::Error::custom(format_args!("duplicate cell of `{row}` and `{column}`"))),
            }
        }
        Ok(matrix)
    }
}

impl<R: Term, C: Term, V> Default for Matrix<R, C, V> {
    /// Creates a matrix in which every cell is empty.
    fn default() -> Self {
        Self::from_fn(|_, _| None)
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    inline [R: Term, C: Term, V: schemars::JsonSchema + 'static] Matrix<R, C, V>,
    format!("{}Matrix", V::schema_name()),
    |generator| generator.subschema_for::<Vec<MatrixCell<V>>>()
}

/// Something unusual in a record that is not a contradiction. The assessor may want to check it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Warning {
    /// The warning: its definition is the message.
    pub term: AnyTerm,
    /// JSON Pointer to the fact, relative to the assessment.
    pub path: String,
}

impl Warning {
    /// Creates a warning about the fact at a JSON Pointer.
    #[must_use]
    pub fn new(term: impl Into<AnyTerm>, path: impl Into<String>) -> Self {
        Self { term: term.into(), path: path.into() }
    }

    /// Prints warnings for people: the place, and the possible slip.
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
