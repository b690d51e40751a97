//! Terms whose vocabulary is known only at run time.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::{Basis, Framework, Term, UnknownTerm, Vocabulary};
use crate::checked_text::Checked;
use crate::suggest::nearest;

/// The declaration of a term. Written by [`terms!`](crate::terms!) only.
#[doc(hidden)]
#[derive(Debug)]
pub struct Entry {
    pub vocabulary: &'static Vocabulary,
    pub index: usize,
    pub code: &'static str,
    pub id: &'static str,
    pub column: &'static str,
    pub label: &'static str,
    pub definition: &'static str,
    pub locator: &'static str,
    pub basis: Basis,
    pub broader: &'static [AnyTerm],
}

/// A term of any vocabulary: a `Copy` handle that compares, hashes and prints as its id.
///
/// Serialized as its id. When an id is read, it is looked up in the frameworks of this crate.
///
/// ```
/// use dynamic_integration::spring::{Criterion, Question};
/// use dynamic_integration::term::AnyTerm;
///
/// let term: AnyTerm = "spring/question/needs_fit".parse()?;
/// assert_eq!(term, Question::NeedsFit.erase());
/// assert_eq!(term.column(), "spring__question__needs_fit");
/// assert_eq!(term.broader(), [Criterion::Relevance.erase()]);
/// assert_eq!(term.downcast::<Question>(), Some(Question::NeedsFit));
/// assert_eq!(term.downcast::<Criterion>(), None);
/// # Ok::<(), dynamic_integration::term::UnknownTerm>(())
/// ```
#[derive(Clone, Copy)]
pub struct AnyTerm(&'static Entry);

impl AnyTerm {
    /// Called by [`terms!`](crate::terms!) only.
    #[doc(hidden)]
    #[must_use]
    pub const fn declared(entry: &'static Entry) -> Self {
        Self(entry)
    }

    /// Returns the vocabulary that it belongs to.
    #[must_use]
    pub const fn vocabulary(self) -> &'static Vocabulary {
        self.0.vocabulary
    }

    /// Returns the framework that it belongs to.
    #[must_use]
    pub const fn framework(self) -> &'static Framework {
        self.0.vocabulary.framework
    }

    /// Returns its index in its vocabulary, counted from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0.index
    }

    /// Returns its short name in `snake_case`, unique in its vocabulary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0.code
    }

    /// Returns `framework/vocabulary/code`, unique in this crate.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// Returns its id with `__` between the parts, for use as a column name.
    #[must_use]
    pub const fn column(self) -> &'static str {
        self.0.column
    }

    /// Returns its name for people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        self.0.label
    }

    /// Returns its meaning, in this crate's own words.
    #[must_use]
    pub const fn definition(self) -> &'static str {
        self.0.definition
    }

    /// Returns the place in the source: see [`Framework::locate`].
    #[must_use]
    pub const fn locator(self) -> &'static str {
        self.0.locator
    }

    /// Returns whether the source states it or this crate derives it.
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.0.basis
    }

    /// Returns the broader terms that it belongs to: at most two.
    #[must_use]
    pub const fn broader(self) -> &'static [Self] {
        self.0.broader
    }

    /// Returns it as a term of `T`, or `None` if it belongs to another vocabulary.
    #[must_use]
    pub fn downcast<T: Term>(self) -> Option<T> {
        if self.vocabulary() == T::VOCABULARY { T::ALL.get(self.index()).copied() } else { None }
    }

    /// Finds the term with this id in the given frameworks.
    ///
    /// # Errors
    ///
    /// [`UnknownTerm`] with the nearest id, if no term has this id.
    pub fn find(id: &str, frameworks: &[&'static Framework]) -> Result<Self, UnknownTerm> {
        Self::known(id, frameworks).ok_or_else(|| {
            let vocabularies = || frameworks.iter().flat_map(|framework| framework.vocabularies.iter());
            let named = |id: &str| vocabularies().find(|known| known.id == id);
            let before = id.rsplit_once('/').map(|(vocabulary, _)| vocabulary);
            let vocabulary = before.and_then(named);
            let nearest_one = || nearest(before?, vocabularies().map(|vocabulary| vocabulary.id)).and_then(named);
            let near = vocabulary.or_else(nearest_one);
            UnknownTerm {
                found: id.to_owned(),
                vocabulary: vocabulary.map_or("any framework", |vocabulary| vocabulary.id),
                nearest: near.and_then(|vocabulary| nearest(id, vocabulary.terms().map(Self::id))),
            }
        })
    }

    /// Returns the term with this id in the given frameworks. If there is none, this does not look for the nearest one,
    /// which costs more than everything else.
    pub(crate) fn known(id: &str, frameworks: &[&'static Framework]) -> Option<Self> {
        let (before, _) = id.rsplit_once('/')?;
        let mut vocabularies = frameworks.iter().flat_map(|framework| framework.vocabularies.iter());
        vocabularies.find(|known| known.id == before)?.terms().find(|term| term.id() == id)
    }
}

impl PartialEq for AnyTerm {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for AnyTerm {}

impl Ord for AnyTerm {
    /// Orders by the id of the vocabulary, then in the order of publication.
    fn cmp(&self, other: &Self) -> Ordering {
        (self.vocabulary().id, self.index()).cmp(&(other.vocabulary().id, other.index()))
    }
}

impl PartialOrd for AnyTerm {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for AnyTerm {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id().hash(state);
    }
}

impl fmt::Debug for AnyTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Display for AnyTerm {
    /// Prints its id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl serde::Serialize for AnyTerm {
    /// Writes its id.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> serde::Deserialize<'de> for AnyTerm {
    /// Reads an id.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let check = |id: &str| id.parse().map_err(|unknown: UnknownTerm| unknown.nearest);
        deserializer.deserialize_any(Checked { check, expected: AN_ID })
    }
}

const AN_ID: &str = "the id of a term, as in `spring/item/two_way_process`";

/// An id in a result: of a term of this crate, or of a term that this crate does not know.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Id {
    Known(AnyTerm),
    Unknown(Box<str>),
}

impl Id {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Known(term) => term.id(),
            Self::Unknown(id) => id,
        }
    }

    /// Returns the term if this crate or the given framework declares it.
    pub(crate) fn term(&self, framework: &'static Framework) -> Option<AnyTerm> {
        match self {
            Self::Known(term) => Some(*term),
            Self::Unknown(id) => AnyTerm::known(id, &[framework]),
        }
    }
}

impl From<AnyTerm> for Id {
    fn from(term: AnyTerm) -> Self {
        Self::Known(term)
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Id {
    /// Reads an id of any framework, known or not.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let check = |id: &str| {
            let is_code = |code: &str| {
                let fits = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'_');
                !code.is_empty() && code.bytes().all(fits)
            };
            let is_id = || id.split('/').count() == 3 && id.split('/').all(is_code);
            match Self::of(id) {
                Self::Unknown(_) if !is_id() => Err(None),
                id => Ok(id),
            }
        };
        deserializer.deserialize_str(Checked { check, expected: AN_ID })
    }
}

impl<T: Term> From<T> for AnyTerm {
    fn from(term: T) -> Self {
        term.erase()
    }
}
