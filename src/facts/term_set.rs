//! A set of terms of one vocabulary.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{SerializeSeq, Serializer};

use super::{Record, TermIter};
use crate::bits::Bits;
use crate::shape::Shape;
use crate::term::{Term, read_list};

/// A set of terms of a vocabulary of up to 63 terms, written as a list.
///
/// In a record it is a list that says what there is and denies nothing.
///
/// ```
/// use dynamic_integration::facts::TermSet;
/// use dynamic_integration::spring::Actor::{self, Businesses, CivilSociety, Migrants};
///
/// let mut actors = TermSet::from([Migrants, CivilSociety, Migrants]);
/// assert_eq!(actors.len(), 2);
/// assert!(actors.contains(Migrants) && !actors.contains(Businesses));
/// actors.insert(Businesses);
/// assert_eq!(actors, [Businesses, CivilSociety, Migrants]); // the order does not matter
/// assert_eq!(serde_json::to_string(&actors)?, r#"["migrants","civil_society","businesses"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TermSet<K> {
    /// One bit for each term, the first one lowest.
    bits: u64,
    terms: PhantomData<fn(K) -> K>,
}

impl<K: Term> TermSet<K> {
    /// The empty set.
    pub const EMPTY: Self = Self::of_bits(0);

    /// Every term of the vocabulary.
    pub const ALL: Self = Self::of_bits((1 << K::ALL.len()) - 1);

    pub(super) const fn of_bits(bits: u64) -> Self {
        const { assert!(K::ALL.len() < 64, "a set has terms of a vocabulary of at most 63 terms") }
        Self { bits, terms: PhantomData }
    }

    /// Returns `true` if the term is in the set.
    #[must_use]
    pub fn contains(self, term: K) -> bool {
        self.bits >> term.index() & 1 == 1
    }

    /// Adds a term, and returns `true` if it is new.
    pub fn insert(&mut self, term: K) -> bool {
        let new = !self.contains(term);
        *self = Self::of_bits(self.bits | 1 << term.index());
        new
    }

    /// Removes a term, and returns `true` if it was there.
    pub fn remove(&mut self, term: K) -> bool {
        let there = self.contains(term);
        *self = Self::of_bits(self.bits & !(1 << term.index()));
        there
    }

    /// Returns `true` if it has no term.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Returns the number of terms.
    #[must_use]
    pub const fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Returns its terms, in the order of publication.
    #[must_use]
    pub const fn iter(self) -> TermIter<K> {
        TermIter::of_bits(Bits::of_low(self.bits))
    }

    /// Returns the terms that are in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self::of_bits(self.bits | other.bits)
    }

    /// Returns the terms of this set that are not in the other one.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self::of_bits(self.bits & !other.bits)
    }

    /// Returns `true` if a term is in both sets.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }

    /// Returns the terms that are in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self::of_bits(self.bits & other.bits)
    }
}

impl<K: Term> IntoIterator for TermSet<K> {
    type Item = K;
    type IntoIter = TermIter<K>;

    fn into_iter(self) -> TermIter<K> {
        self.iter()
    }
}

impl<K: Term> Record for TermSet<K> {
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }

    fn shape() -> Shape {
        Shape::Terms(K::VOCABULARY)
    }
}

impl<K: Term> Default for TermSet<K> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<K: Term, const N: usize> PartialEq<[K; N]> for TermSet<K> {
    /// Compares as sets: the order does not matter.
    fn eq(&self, terms: &[K; N]) -> bool {
        *self == Self::from(*terms)
    }
}

impl<K: Term> fmt::Debug for TermSet<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<K: Term> Extend<K> for TermSet<K> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, terms: I) {
        for term in terms {
            self.insert(term);
        }
    }
}

impl<K: Term> FromIterator<K> for TermSet<K> {
    fn from_iter<I: IntoIterator<Item = K>>(terms: I) -> Self {
        let mut list = Self::EMPTY;
        list.extend(terms);
        list
    }
}

impl<K: Term, const N: usize> From<[K; N]> for TermSet<K> {
    fn from(terms: [K; N]) -> Self {
        terms.into_iter().collect()
    }
}

impl<K: Term> From<K> for TermSet<K> {
    fn from(term: K) -> Self {
        Self::from([term])
    }
}

impl<K: Term> Serialize for TermSet<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for term in *self {
            list.serialize_element(term.code())?;
        }
        list.end()
    }
}

impl<'de, K: Term> Deserialize<'de> for TermSet<K> {
    /// Reads a list of codes, each at most once.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_list(K::VOCABULARY, deserializer).map(Self::of_bits)
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    inline [K: Term + schemars::JsonSchema] TermSet<K>,
    format!("{}Set", crate::schema::schema_name_of_vocabulary(K::VOCABULARY)),
    |generator| {
        let term = generator.subschema_for::<K>();
        schemars::json_schema!({ "type": "array", "items": term, "uniqueItems": true })
    }
}
