//! A list that has each term of a set at most once.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::num::NonZeroU64;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{SerializeSeq, Serializer};

use crate::Term;
use crate::term::read_list;

/// A list of terms of one set, each at most once. The order in which they were listed says
/// nothing and is not kept.
///
/// A list that is given is complete: what is not in it is a *no*. It is of a set of up to 63 terms.
///
/// ```
/// use dynamic_integration::{Mark, Terms, listed, spring::Criterion};
///
/// let list = Some(Terms::from([Criterion::Partnership, Criterion::Relevance]));
/// assert_eq!(listed(list, Criterion::Relevance), Some(true));
/// assert_eq!(listed(list, Criterion::Inclusivity), Some(false));
/// assert_eq!(listed(None, Criterion::Inclusivity), None);
/// assert_eq!(Mark::from(listed(None, Criterion::Inclusivity)), Mark::NotAssessed);
/// ```
pub struct Terms<K> {
    /// A bit for each term, the first one lowest, and [`MARK`].
    bits: NonZeroU64,
    terms: PhantomData<fn(K) -> K>,
}

/// Set in every list, so that a list that may be absent takes no more room than one that may not.
const MARK: u64 = 1 << 63;

impl<K: Term> Terms<K> {
    /// The empty list: none of them.
    ///
    /// ```
    /// use dynamic_integration::{Mark, Terms, listed, focus::Connection};
    ///
    /// let stated = Some(Terms::NONE);
    /// assert_eq!(Mark::from(listed(stated, Connection::Bridge)), Mark::NotMet);
    /// assert_eq!(Mark::from(listed(None, Connection::Bridge)), Mark::NotAssessed); // no list is not an empty one
    /// ```
    pub const NONE: Self = Self::of_bits(0);

    /// Every term of the set.
    ///
    /// ```
    /// use dynamic_integration::{Terms, focus::Community};
    ///
    /// assert_eq!(Terms::ALL, Terms::from([Community::Receiving, Community::Arriving]));
    /// assert_eq!(Terms::<Community>::ALL.len(), 2);
    /// ```
    pub const ALL: Self = Self::of_bits((1 << K::ALL.len()) - 1);

    pub(super) const fn of_bits(bits: u64) -> Self {
        const { assert!(K::ALL.len() < 64, "lists of terms, and maps per term, are of sets of up to 63 terms") }
        let bits = match NonZeroU64::new(bits | MARK) {
            Some(bits) => bits,
            None => NonZeroU64::MAX, // never: the mark is set
        };
        Self { bits, terms: PhantomData }
    }

    const fn bits(self) -> u64 {
        self.bits.get() & !MARK
    }

    /// Whether the term is in the list.
    ///
    /// ```
    /// use dynamic_integration::{Terms, iom::SocialService};
    ///
    /// let mut services = Terms::from(SocialService::Housing);
    /// assert!(services.insert(SocialService::Health));
    /// assert!(!services.insert(SocialService::Health)); // it is there already
    /// assert!(services.remove(SocialService::Housing));
    /// assert!(services.contains(SocialService::Health) && !services.contains(SocialService::Housing));
    ///
    /// services.remove(SocialService::Health);
    /// assert!(services.is_empty()); // as a fact: none of them
    /// ```
    #[must_use]
    pub fn contains(self, term: K) -> bool {
        self.bits() >> term.index() & 1 == 1
    }

    /// Puts a term into the list; tells whether it was not there before.
    pub fn insert(&mut self, term: K) -> bool {
        let new = !self.contains(term);
        *self = Self::of_bits(self.bits() | 1 << term.index());
        new
    }

    /// Takes a term out of the list; tells whether it was there.
    pub fn remove(&mut self, term: K) -> bool {
        let there = self.contains(term);
        *self = Self::of_bits(self.bits() & !(1 << term.index()));
        there
    }

    /// Whether it has no term: *none*.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits() == 0
    }

    /// How many terms it has.
    #[must_use]
    pub const fn len(self) -> usize {
        self.bits().count_ones() as usize
    }

    /// How many of its terms come before this one.
    pub(super) fn before(self, term: K) -> usize {
        (self.bits() & ((1 << term.index()) - 1)).count_ones() as usize
    }

    /// Its terms, in the order of publication.
    ///
    /// ```
    /// use dynamic_integration::{Terms, mhpss::Layer};
    ///
    /// let layers = Terms::from([Layer::Specialised, Layer::Basic, Layer::Specialised]);
    /// assert!(layers.iter().eq([Layer::Basic, Layer::Specialised])); // in the order of publication
    /// ```
    #[must_use]
    pub const fn iter(self) -> TermsIter<K> {
        TermsIter { rest: self.bits(), terms: PhantomData }
    }

    /// The terms that are in either list.
    ///
    /// ```
    /// use dynamic_integration::{Terms, focus::LifeDomain::*};
    ///
    /// let clinic = Terms::from([HealthAndSocialCare, Work]);
    /// let club = Terms::from([Leisure, Work]);
    /// assert_eq!(clinic.union(club).len(), 3);
    /// assert_eq!(clinic.intersection(club), Terms::from(Work));
    /// ```
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self::of_bits(self.bits() | other.bits())
    }

    /// The terms of this list that are not in the other.
    ///
    /// ```
    /// use dynamic_integration::{Terms, mhpss::Layer::*};
    ///
    /// let provided = Terms::from([Basic, Focused]);
    /// assert_eq!(Terms::ALL.difference(provided), [Psychological, Specialised]);
    /// assert!(!provided.intersects([Specialised].into()));
    /// ```
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self::of_bits(self.bits() & !other.bits())
    }

    /// Whether a term is in both lists.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.bits() & other.bits() != 0
    }

    /// The terms that are in both lists.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self::of_bits(self.bits() & other.bits())
    }
}

/// The terms of a list, in the order of publication.
#[derive(Debug, Clone)]
pub struct TermsIter<K> {
    /// A bit for each term that is still to come.
    rest: u64,
    terms: PhantomData<fn() -> K>,
}

impl<K: Term> Iterator for TermsIter<K> {
    type Item = K;

    fn next(&mut self) -> Option<K> {
        let term = K::ALL.get(self.rest.trailing_zeros() as usize).copied()?;
        self.rest &= self.rest - 1;
        Some(term)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rest.count_ones() as usize;
        (left, Some(left))
    }
}

impl<K: Term> ExactSizeIterator for TermsIter<K> {}

impl<K: Term> IntoIterator for Terms<K> {
    type Item = K;
    type IntoIter = TermsIter<K>;

    fn into_iter(self) -> TermsIter<K> {
        self.iter()
    }
}

impl<K> Clone for Terms<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Terms<K> {}

impl<K: Term> Default for Terms<K> {
    fn default() -> Self {
        Self::NONE
    }
}

impl<K> PartialEq for Terms<K> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<K> Eq for Terms<K> {}

impl<K: Term, const N: usize> PartialEq<[K; N]> for Terms<K> {
    /// Whether it has these terms and no others, in whatever order they are named.
    fn eq(&self, terms: &[K; N]) -> bool {
        *self == Self::from(*terms)
    }
}

impl<K> Hash for Terms<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<K: Term> fmt::Debug for Terms<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<K: Term> Extend<K> for Terms<K> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, terms: I) {
        for term in terms {
            self.insert(term);
        }
    }
}

impl<K: Term> FromIterator<K> for Terms<K> {
    fn from_iter<I: IntoIterator<Item = K>>(terms: I) -> Self {
        let mut list = Self::NONE;
        list.extend(terms);
        list
    }
}

impl<K: Term, const N: usize> From<[K; N]> for Terms<K> {
    fn from(terms: [K; N]) -> Self {
        terms.into_iter().collect()
    }
}

impl<K: Term> From<K> for Terms<K> {
    fn from(term: K) -> Self {
        Self::from([term])
    }
}

impl<K: Term> Serialize for Terms<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for term in *self {
            list.serialize_element(term.code())?;
        }
        list.end()
    }
}

impl<'de, K: Term> Deserialize<'de> for Terms<K> {
    /// From a list of codes, each at most once.
    ///
    /// ```
    /// use dynamic_integration::{Terms, focus::Connection};
    ///
    /// let read = |text| serde_json::from_str::<Terms<Connection>>(text);
    /// assert_eq!(read(r#"["link", "bond"]"#)?, Terms::from([Connection::Bond, Connection::Link]));
    /// assert_eq!(read("[]")?, Terms::NONE);
    /// let error = read(r#"["bond", "bond"]"#).unwrap_err();
    /// assert!(error.to_string().contains("expected each term at most once"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_list(K::SET, deserializer).map(Self::of_bits)
    }
}

#[cfg(feature = "schemars")]
impl<K: Term + schemars::JsonSchema> schemars::JsonSchema for Terms<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        alloc::format!("{}List", crate::schema::schema_name_of_set(K::SET)).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let term = generator.subschema_for::<K>();
        schemars::json_schema!({ "type": "array", "items": term, "uniqueItems": true })
    }
}
