//! Frameworks, vocabularies and terms.
//!
//! A [`Framework`] is one publication. It has closed [`Vocabulary`]s; each named thing in one is a term. Every
//! vocabulary is a Rust enum, declared once with [`terms!`](crate::terms!), that implements [`Term`]. An [`AnyTerm`]
//! is a term of any vocabulary.
//!
//! ```
//! use dynamic_integration::term::{AnyTerm, Term, UnknownTerm};
//! use dynamic_integration::spring::Item;
//!
//! let item: Item = "anticipate_obstacles".parse()?;
//! assert_eq!(item, Item::AnticipateObstacles);
//! assert_eq!(item.label(), "Anticipate obstacles");
//! assert_eq!(item.locator(), "Effectiveness, question 8, item 27");
//!
//! let any: AnyTerm = item.into();
//! assert_eq!(any.id(), "spring/item/anticipate_obstacles");
//! assert_eq!(any.downcast::<Item>(), Some(item));
//! # Ok::<(), UnknownTerm>(())
//! ```

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::suggest::meant;

mod any;
mod compile_time;
mod declare;
mod framework;
mod read;

pub use crate::core_terms::Basis;
pub(crate) use any::Id;
pub use any::{AnyTerm, Entry};
pub(crate) use compile_time::joined;
pub use declare::private;
pub(crate) use framework::reasons;
pub use framework::{Framework, Reason, Referent, SourceSection, UnknownLocator};
pub(crate) use read::{Map, Seed, place_of, read_facts, read_list};
#[doc(hidden)]
pub use read::{Object, required};

#[doc(inline)]
pub use crate::terms;

/// A closed set of terms of one framework.
///
/// Two are equal if their ids are equal.
///
/// ```
/// use dynamic_integration::spring::{Criterion, FRAMEWORK};
/// use dynamic_integration::term::Term;
///
/// let criteria = Criterion::VOCABULARY;
/// assert_eq!((criteria.id, criteria.code, criteria.framework), ("spring/criterion", "criterion", &FRAMEWORK));
/// assert_eq!((criteria.len(), criteria.is_empty()), (5, false));
/// assert_eq!(criteria.terms().next_back(), Some(Criterion::Partnership.erase()));
/// assert_eq!((criteria.get(1), criteria.get(5)), (Some(Criterion::Relevance.erase()), None));
/// ```
#[non_exhaustive]
pub struct Vocabulary {
    /// The framework that this vocabulary belongs to.
    pub framework: &'static Framework,
    /// Short name in `snake_case`, unique in the framework.
    pub code: &'static str,
    /// `framework/vocabulary`.
    pub id: &'static str,
    /// Name for people.
    pub label: &'static str,
    /// Describes what its terms have in common.
    pub definition: &'static str,
    /// The codes of its terms, then `others`. They are the keys of [`Facts`](crate::facts::Facts) in a document.
    keys: &'static [&'static str],
    entries: &'static [Entry],
}

impl Vocabulary {
    /// Called by [`terms!`](crate::terms!) only.
    #[doc(hidden)]
    #[must_use]
    pub const fn declared(
        framework: &'static Framework,
        [code, id, label, definition]: [&'static str; 4],
        keys: &'static [&'static str],
        entries: &'static [Entry],
    ) -> Self {
        Self { framework, code, id, label, definition, keys, entries }
    }

    /// Returns the number of terms.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns `false`: every declared vocabulary has a term.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns its terms, in the order of publication.
    pub fn terms(&self) -> impl ExactSizeIterator<Item = AnyTerm> + DoubleEndedIterator + Clone + use<> {
        self.entries.iter().map(AnyTerm::declared)
    }

    /// Returns the term at an index, counted from 0 in the order of publication.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<AnyTerm> {
        self.entries.get(index).map(AnyTerm::declared)
    }

    /// Returns the term with this code.
    ///
    /// ```
    /// use dynamic_integration::spring::Criterion;
    /// use dynamic_integration::term::Term;
    ///
    /// assert_eq!(Criterion::VOCABULARY.find("relevance"), Some(Criterion::Relevance.erase()));
    /// assert_eq!(Criterion::VOCABULARY.find("spring/criterion/relevance"), None); // an id is not a code
    /// assert_eq!(Criterion::VOCABULARY.find("Relevance"), None); // nor is a label
    /// ```
    #[must_use]
    pub fn find(&self, code: &str) -> Option<AnyTerm> {
        self.get(place_of(code, self.codes(), 0)?)
    }

    /// The codes of its terms, in the order of publication.
    pub(crate) const fn codes(&self) -> &'static [&'static str] {
        match self.keys.split_last() {
            Some((_, codes)) => codes,
            None => &[],
        }
    }

    /// The labels of its terms, each with its code.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.terms().map(|term| (term.label(), term.code()))
    }

    /// The codes of its terms, then `others`.
    pub(crate) const fn keys(&self) -> &'static [&'static str] {
        self.keys
    }
}

impl PartialEq for Vocabulary {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.id == other.id
    }
}

impl Eq for Vocabulary {}

impl Hash for Vocabulary {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl fmt::Debug for Vocabulary {
    /// Prints its id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl fmt::Display for Vocabulary {
    /// Prints its id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// A term of one vocabulary. Implemented by [`terms!`](crate::terms!) only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a term",
    label = "not a `Term`",
    note = "terms are declared by `terms!` only"
)]
pub trait Term:
    Copy + Ord + Hash + fmt::Debug + fmt::Display + FromStr<Err = UnknownTerm> + Send + Sync + declare::Declared + 'static
{
    /// Every term of the vocabulary, in the order of publication.
    const ALL: &'static [Self];

    /// The vocabulary.
    const VOCABULARY: &'static Vocabulary;

    /// Returns its index in [`ALL`](Self::ALL).
    fn index(self) -> usize;

    /// Erases the type of this term.
    fn erase(self) -> AnyTerm;

    /// Returns its short name in `snake_case`, unique in its vocabulary.
    fn code(self) -> &'static str {
        self.erase().code()
    }

    /// Returns its name for people.
    fn label(self) -> &'static str {
        self.erase().label()
    }

    /// Returns its meaning, in this crate's own words.
    fn definition(self) -> &'static str {
        self.erase().definition()
    }

    /// Returns the place in the source: see [`Framework::locate`].
    fn locator(self) -> &'static str {
        self.erase().locator()
    }

    /// Returns whether the source states it or this crate derives it.
    fn basis(self) -> Basis {
        self.erase().basis()
    }
}

/// A code or id that names no term.
///
/// ```
/// use dynamic_integration::spring::Item;
///
/// let error = "safe_feedbak".parse::<Item>().unwrap_err();
/// assert_eq!(error.nearest, Some("safe_feedback"));
/// assert_eq!(error.to_string(), "unknown term `safe_feedbak` of spring/item, did you mean `safe_feedback`?");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("unknown term `{}` of {vocabulary}{}", crate::suggest::cut(found), crate::suggest::DidYouMean(*nearest))]
pub struct UnknownTerm {
    /// The text that was found.
    pub found: String,
    /// The id of the vocabulary, or `any framework`.
    pub vocabulary: &'static str,
    /// The nearest valid code or id, if one is near.
    pub nearest: Option<&'static str>,
}

impl UnknownTerm {
    fn of(found: &str, vocabulary: &'static Vocabulary) -> Self {
        let nearest = meant(found, vocabulary.codes(), vocabulary.labels(), false);
        Self { found: found.to_owned(), vocabulary: vocabulary.id, nearest }
    }
}
