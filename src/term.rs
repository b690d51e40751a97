//! Frameworks, their closed sets, and terms: the words that everything else is said in.
//!
//! A [`Framework`] is one publication. It has closed [`Set`]s of named things; each named thing
//! is a term. Every set is a Rust enum that is declared once, with [`terms!`](crate::terms!), and
//! implements [`Term`]; where the set is not known beforehand, a term of any set is an
//! [`AnyTerm`].
//!
//! ```
//! use dynamic_integration::{AnyTerm, Term, spring::Item};
//!
//! let item: Item = "anticipate_obstacles".parse()?;
//! assert_eq!(item, Item::AnticipateObstacles);
//! assert_eq!(item.label(), "Anticipate obstacles");
//! assert_eq!(item.locator(), "Effectiveness, question 8, item 27");
//!
//! let any: AnyTerm = item.into();
//! assert_eq!(any.id(), "spring/item/anticipate_obstacles");
//! assert_eq!("spring/item/anticipate_obstacles".parse(), Ok(any));
//! # Ok::<(), dynamic_integration::UnknownTerm>(())
//! ```

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use strum::VariantNames;

use crate::nearest::nearest;

mod any;
mod declare;
mod read;

/// A published framework: what it is, and the closed sets of its terms.
///
/// Equal when the codes are equal.
///
/// ```
/// use dynamic_integration::FRAMEWORKS;
///
/// let spring = FRAMEWORKS.iter().find(|framework| framework.code == "spring").unwrap();
/// assert!(spring.sets.iter().any(|set| set.code == "criterion"));
/// assert_eq!(format!("{spring:?}"), "spring");
/// ```
pub struct Framework {
    /// Short name in `snake_case`, first part of the ids of its terms.
    pub code: &'static str,
    /// Short name for people.
    pub label: &'static str,
    /// Title of the publication.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Which edition is modelled.
    pub edition: &'static str,
    /// Year of publication, where the text states it.
    pub year: Option<u16>,
    /// Rights, where the text states them.
    pub rights: Option<&'static str>,
    /// What the text does not state and was looked up elsewhere, one sentence each.
    pub looked_up: &'static [&'static str],
    /// What it is about.
    pub definition: &'static str,
    /// Its closed sets, in the order of publication.
    pub sets: &'static [&'static Set],
}

impl PartialEq for Framework {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Framework {}

impl Hash for Framework {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl fmt::Debug for Framework {
    /// As its code: a framework and its sets know each other, and never come to an end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl fmt::Display for Framework {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.label)
    }
}

impl serde::Serialize for Framework {
    /// As its code.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

/// A closed set of terms of one framework.
///
/// Equal when the ids are equal.
///
/// ```
/// use dynamic_integration::{Term, mhpss::{FRAMEWORK, Layer}};
///
/// let layers = Layer::SET;
/// assert_eq!((layers.id, layers.code, layers.framework), ("mhpss/layer", "layer", &FRAMEWORK));
/// assert_eq!((layers.len(), layers.is_empty()), (4, false));
/// assert_eq!(layers.terms().next_back(), Some(Layer::Specialised.any()));
/// assert_eq!((layers.get(1), layers.get(4)), (Some(Layer::Focused.any()), None));
/// ```
#[non_exhaustive]
pub struct Set {
    /// The framework that it belongs to.
    pub framework: &'static Framework,
    /// Short name in `snake_case`, unique in the framework.
    pub code: &'static str,
    /// `framework/set`.
    pub id: &'static str,
    /// Name for people.
    pub label: &'static str,
    /// What its terms have in common.
    pub definition: &'static str,
    codes: &'static [&'static str],
    entries: &'static [Entry],
}

impl Set {
    /// Called by [`terms!`](crate::terms!) only.
    #[doc(hidden)]
    #[must_use]
    pub const fn declared(
        framework: &'static Framework,
        code: &'static str,
        id: &'static str,
        label: &'static str,
        definition: &'static str,
        codes: &'static [&'static str],
        entries: &'static [Entry],
    ) -> Self {
        Self { framework, code, id, label, definition, codes, entries }
    }

    /// How many terms it has.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it has no terms; no declared set is.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Its terms, in the order of publication.
    pub fn terms(&self) -> impl ExactSizeIterator<Item = AnyTerm> + DoubleEndedIterator + use<> {
        self.entries.iter().map(AnyTerm::declared)
    }

    /// The term at a place in the order of publication, counted from 0.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<AnyTerm> {
        self.entries.get(index).map(AnyTerm::declared)
    }

    /// The term of this code.
    ///
    /// ```
    /// use dynamic_integration::{Term, asap::Phase};
    ///
    /// assert_eq!(Phase::SET.find("deliver"), Some(Phase::Deliver.any()));
    /// assert_eq!(Phase::SET.find("asap/phase/deliver"), None); // an id is no code
    /// assert_eq!(Phase::SET.find("Deliver"), None); // nor is a label
    /// ```
    #[must_use]
    pub fn find(&self, code: &str) -> Option<AnyTerm> {
        self.get(read::place_of(code, self.codes, 0)?)
    }
}

impl PartialEq for Set {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other) || self.id == other.id
    }
}

impl Eq for Set {}

impl Hash for Set {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl fmt::Debug for Set {
    /// As its id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl fmt::Display for Set {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// A term of one closed set: an enum that [`terms!`](crate::terms!) declares.
///
/// ```
/// use dynamic_integration::{Basis, Term, spring::Criterion};
///
/// let first = Criterion::ALL[0];
/// assert_eq!(first.code(), "inclusivity");
/// assert_eq!(first.label(), "Inclusivity & Participation");
/// assert_eq!(first.basis(), Basis::Stated);
/// assert_eq!(Criterion::SET.id, "spring/criterion");
/// ```
pub trait Term:
    Copy
    + Ord
    + Hash
    + fmt::Debug
    + fmt::Display
    + FromStr<Err = UnknownTerm>
    + VariantNames
    + Send
    + Sync
    + declare::Declared
    + 'static
{
    /// Every term of the set, in the order of publication.
    const ALL: &'static [Self];

    /// The set.
    const SET: &'static Set;

    /// The place in [`ALL`](Self::ALL).
    fn index(self) -> usize;

    /// The same term, its set forgotten.
    fn any(self) -> AnyTerm;

    /// See [`AnyTerm::code`].
    fn code(self) -> &'static str {
        self.any().code()
    }

    /// See [`AnyTerm::label`].
    fn label(self) -> &'static str {
        self.any().label()
    }

    /// See [`AnyTerm::definition`].
    fn definition(self) -> &'static str {
        self.any().definition()
    }

    /// See [`AnyTerm::locator`].
    fn locator(self) -> &'static str {
        self.any().locator()
    }

    /// See [`AnyTerm::basis`].
    fn basis(self) -> Basis {
        self.any().basis()
    }
}

/// Nothing in the named set has the code that was found.
///
/// ```
/// use dynamic_integration::spring::Criterion;
///
/// let error = "sustainabilty".parse::<Criterion>().unwrap_err();
/// assert_eq!(error.found, "sustainabilty");
/// assert_eq!(error.nearest, Some("sustainability"));
/// assert_eq!(
///     error.to_string(),
///     "`sustainabilty` is not a term of spring/criterion, did you mean `sustainability`?"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("`{}` is not a term of {set}{}", crate::nearest::cut(found), crate::nearest::DidYouMean(*nearest))]
pub struct UnknownTerm {
    /// What was found.
    pub found: String,
    /// Id of the set in which it was looked for.
    pub set: &'static str,
    /// The valid code (or id) that comes nearest, if one is near.
    pub nearest: Option<&'static str>,
}

impl UnknownTerm {
    fn in_set(found: &str, set: &'static Set) -> Self {
        Self { found: found.to_owned(), set: set.id, nearest: nearest(found, set.codes.iter().copied()) }
    }
}

pub use crate::words::Basis;
pub use any::{AnyTerm, Entry};
pub(crate) use any::{as_id, as_id_if_there, as_ids};
pub use declare::private;
pub(crate) use read::{Object, read_list, read_map};
