//! Terms whose set is not known beforehand.

use alloc::borrow::ToOwned;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use super::{Basis, Framework, Set, Term, UnknownTerm};
use crate::nearest::nearest;

/// What is declared of one term. Made by [`terms!`](crate::terms!) only.
#[doc(hidden)]
#[derive(Debug)]
pub struct Entry {
    pub set: &'static Set,
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

/// A term of any set of any framework: one `Copy` pointer.
///
/// Prints as its [`id`](Self::id), and is read from it where it belongs to one of the
/// [`FRAMEWORKS`](crate::FRAMEWORKS) or to this crate's [own words](crate::CORE). Ordered by set, and
/// in a set by publication.
///
/// ```
/// use dynamic_integration::{AnyTerm, Basis, focus::{FRAMEWORK, Rule, Section}};
///
/// let term: AnyTerm = "focus/rule/documented_method".parse()?;
/// assert_eq!(term, Rule::DocumentedMethod.any());
/// assert_eq!((term.code(), term.column()), ("documented_method", "focus__rule__documented_method"));
/// assert_eq!((term.label(), term.locator()), ("Documented method", "§3"));
/// assert_eq!(term.basis(), Basis::Derived); // what the text says of methods, made into a rule by this crate
/// assert_eq!(term.broader(), [Section::Participation.any()]);
/// assert_eq!((term.framework(), term.set().get(term.index())), (&FRAMEWORK, Some(term)));
/// assert!(!term.definition().is_empty());
/// assert_eq!(term.to_string(), term.id());
/// # Ok::<(), dynamic_integration::UnknownTerm>(())
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

    /// The set that it belongs to.
    #[must_use]
    pub const fn set(self) -> &'static Set {
        self.0.set
    }

    /// The framework that it belongs to.
    #[must_use]
    pub const fn framework(self) -> &'static Framework {
        self.0.set.framework
    }

    /// Its place in its set, in the order of publication, counted from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0.index
    }

    /// Its short name in `snake_case`, unique in its set.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0.code
    }

    /// `framework/set/code`: its name in the whole crate.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// The id as a name that columns, XML elements and form fields can have:
    /// `framework__set__code`.
    #[must_use]
    pub const fn column(self) -> &'static str {
        self.0.column
    }

    /// Its name for people.
    #[must_use]
    pub const fn label(self) -> &'static str {
        self.0.label
    }

    /// What it means, in this crate's own words.
    #[must_use]
    pub const fn definition(self) -> &'static str {
        self.0.definition
    }

    /// Where the source speaks of it.
    #[must_use]
    pub const fn locator(self) -> &'static str {
        self.0.locator
    }

    /// Whether the source states it, or this crate derives it.
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.0.basis
    }

    /// The terms that it stands under, as an item stands under its question.
    #[must_use]
    pub const fn broader(self) -> &'static [AnyTerm] {
        self.0.broader
    }

    /// The term as one of the set `T`, if it belongs to it.
    ///
    /// ```
    /// use dynamic_integration::{Term, spring::{Criterion, Item}};
    ///
    /// let any = Item::SafeFeedback.any();
    /// assert_eq!(any.of::<Item>(), Some(Item::SafeFeedback));
    /// assert_eq!(any.of::<Criterion>(), None);
    /// ```
    #[must_use]
    pub fn of<T: Term>(self) -> Option<T> {
        if self.set() == T::SET { T::ALL.get(self.index()).copied() } else { None }
    }

    /// The term of this id in the given frameworks: what [`FromStr`] does over the published
    /// ones and this crate's own words.
    ///
    /// ```
    /// use dynamic_integration::{AnyTerm, FRAMEWORKS, iom, spring};
    ///
    /// let id = "spring/criterion/relevance";
    /// assert_eq!(AnyTerm::find(id, &[&spring::FRAMEWORK]), Ok(spring::Criterion::Relevance.any()));
    ///
    /// let error = AnyTerm::find(id, &[&iom::FRAMEWORK]).unwrap_err(); // looked for where it is not
    /// assert_eq!((error.set, error.nearest), ("any framework", None));
    ///
    /// let error = AnyTerm::find("spring/criterion/relevence", &FRAMEWORKS).unwrap_err();
    /// assert_eq!((error.set, error.nearest), ("spring/criterion", Some(id)));
    /// ```
    ///
    /// # Errors
    ///
    /// [`UnknownTerm`] where there is none, with the nearest id.
    pub fn find(id: &str, frameworks: &[&'static Framework]) -> Result<Self, UnknownTerm> {
        let sets = || frameworks.iter().flat_map(|framework| framework.sets.iter());
        let of = |id: &str| sets().find(|known| known.id == id);
        let before = id.rsplit_once('/').map(|(set, _)| set);
        let set = before.and_then(of);
        let found = set.and_then(|set| set.terms().find(|term| term.id() == id));
        found.ok_or_else(|| {
            let nearest_set = || nearest(before?, sets().map(|set| set.id)).and_then(of);
            let near = set.or_else(nearest_set).and_then(|set| nearest(id, set.terms().map(Self::id)));
            UnknownTerm { found: id.to_owned(), set: set.map_or("any framework", |set| set.id), nearest: near }
        })
    }
}

impl PartialEq for AnyTerm {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.0, other.0)
    }
}

impl Eq for AnyTerm {}

impl Ord for AnyTerm {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.set().id, self.index()).cmp(&(other.set().id, other.index()))
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for AnyTerm {
    type Err = UnknownTerm;

    /// Reads an id of a published framework or of this crate's own words.
    fn from_str(id: &str) -> Result<Self, UnknownTerm> {
        Self::find(id, &crate::FRAMEWORKS)
            .or_else(|error| Self::find(id, &[&crate::words::FRAMEWORK]).map_err(|_| error))
    }
}

impl serde::Serialize for AnyTerm {
    /// As its id.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> serde::Deserialize<'de> for AnyTerm {
    /// From its id, where it belongs to one of this crate's own frameworks.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Id;
        impl serde::de::Visitor<'_> for Id {
            type Value = AnyTerm;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a term, as in `spring/item/two_way_process`")
            }
            fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<AnyTerm, E> {
                id.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Id)
    }
}

/// Writes a typed term as its id, for outputs: `#[serde(serialize_with = "as_id")]`.
pub(crate) fn as_id<T: Term, S: serde::Serializer>(term: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(term.any().id())
}

/// Writes a list of terms as ids.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes the field like this")]
pub(crate) fn as_ids<T: Term, S: serde::Serializer>(terms: &crate::Terms<T>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(terms.iter().map(Term::any))
}

/// Writes a term as its id, where there is one.
#[expect(clippy::ref_option, reason = "serde passes the field like this")]
pub(crate) fn as_id_if_there<T: Term, S: serde::Serializer>(
    term: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&term.map(Term::any), serializer)
}

impl<T: Term> From<T> for AnyTerm {
    fn from(term: T) -> Self {
        term.any()
    }
}
