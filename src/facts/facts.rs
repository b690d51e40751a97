//! Yes, no or absent for each term of a vocabulary.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{SerializeMap, Serializer};

use super::{Record, TermSet, some_of};
use crate::shape::Shape;
use crate::term::{Term, Vocabulary, read_facts};

/// Yes, no or absent for each term, and for `others`: whether there is more than what is named.
///
/// A term that is not named is absent. If `others` is no, it is no.
///
/// ```
/// use dynamic_integration::facts::Facts;
/// use dynamic_integration::focus::Connection::{self, Bond, Bridge, Link};
///
/// let open = Facts::from([Bridge]); // { "bridge": true }
/// assert_eq!((open.get(Bridge), open.get(Bond)), (Some(true), None));
///
/// let only = Facts::only([Bridge]); // { "bridge": true, "others": false }
/// assert_eq!((only.get(Bridge), only.get(Bond)), (Some(true), Some(false)));
///
/// let none = Facts::<Connection>::none(); // { "others": false }
/// assert_eq!(none.get(Link), Some(false));
///
/// let mut some = open;
/// some.insert(Link, false); // { "bridge": true, "link": false }
/// assert_eq!((some.get(Link), some.get(Bond)), (Some(false), None));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Facts<K> {
    /// One bit for each term that is yes, the first term lowest; the highest bit is `others`.
    yes: u64,
    /// One bit for each term that is no, likewise.
    no: u64,
    terms: PhantomData<fn() -> K>,
}

/// The bit of `others`.
const OTHERS: u64 = 1 << 63;

impl<K: Term> Facts<K> {
    /// Facts that say nothing.
    pub const EMPTY: Self = Self::of_bits(0, 0);

    const fn of_bits(yes: u64, no: u64) -> Self {
        const { assert!(K::ALL.len() < 64, "facts are recorded on vocabularies of up to 63 terms") }
        Self { yes, no, terms: PhantomData }
    }

    /// One bit for each term.
    const ALL: u64 = (1 << K::ALL.len()) - 1;

    /// Creates facts that say yes to these terms and no to everything else.
    #[must_use]
    pub fn only(terms: impl IntoIterator<Item = K>) -> Self {
        let mut facts: Self = terms.into_iter().collect();
        facts.no |= OTHERS;
        facts
    }

    /// Creates facts that say no to everything.
    #[must_use]
    pub const fn none() -> Self {
        Self::of_bits(0, OTHERS)
    }

    /// Returns the answer: as recorded, or no if `others` is no and the term is not named.
    #[must_use]
    pub fn get(self, term: K) -> Option<bool> {
        self.recorded(term).or(if self.no & OTHERS == 0 { None } else { Some(false) })
    }

    /// Returns the answer only if the term itself is named.
    ///
    /// ```
    /// use dynamic_integration::facts::Facts;
    /// use dynamic_integration::focus::Connection;
    ///
    /// let none = Facts::<Connection>::none();
    /// assert_eq!((none.get(Connection::Bond), none.recorded(Connection::Bond)), (Some(false), None));
    /// ```
    #[must_use]
    pub fn recorded(self, term: K) -> Option<bool> {
        self.of_bit(1 << term.index())
    }

    /// Returns whether there are others than the named terms, or `None` if this is not recorded.
    #[must_use]
    pub const fn others(self) -> Option<bool> {
        self.of_bit(OTHERS)
    }

    const fn of_bit(self, bit: u64) -> Option<bool> {
        if self.yes & bit != 0 {
            Some(true)
        } else if self.no & bit != 0 {
            Some(false)
        } else {
            None
        }
    }

    /// Records a fact.
    pub fn insert(&mut self, term: K, fact: bool) {
        self.set(1 << term.index(), Some(fact));
    }

    /// Records a fact, and returns all facts, for use in expressions.
    #[must_use]
    pub fn with(mut self, term: K, fact: bool) -> Self {
        self.insert(term, fact);
        self
    }

    /// Removes a fact, so that it is absent again.
    pub fn remove(&mut self, term: K) {
        self.set(1 << term.index(), None);
    }

    /// Records whether there are others than the named terms.
    pub const fn set_others(&mut self, others: Option<bool>) {
        self.set(OTHERS, others);
    }

    const fn set(&mut self, bit: u64, fact: Option<bool>) {
        self.yes &= !bit;
        self.no &= !bit;
        match fact {
            Some(true) => self.yes |= bit,
            Some(false) => self.no |= bit,
            None => {}
        }
    }

    /// Returns the terms that are yes.
    #[must_use]
    pub const fn yes(self) -> TermSet<K> {
        TermSet::of_bits(self.yes & Self::ALL)
    }

    /// Returns the terms that are no, including those that `others` denies.
    #[must_use]
    pub const fn no(self) -> TermSet<K> {
        TermSet::of_bits(if self.no & OTHERS == 0 { self.no & Self::ALL } else { !self.yes & Self::ALL })
    }

    /// Returns the facts that are named, in the order of publication.
    pub fn iter(self) -> impl Iterator<Item = (K, bool)> {
        let named = TermSet::<K>::of_bits((self.yes | self.no) & Self::ALL);
        named.iter().map(move |term| (term, self.yes >> term.index() & 1 == 1))
    }

    /// Returns `true` if nothing is recorded.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.yes | self.no == 0
    }

    /// Returns yes if some term is yes, no if none is and there are no others, else `None`.
    ///
    /// ```
    /// use dynamic_integration::facts::Facts;
    /// use dynamic_integration::focus::TrainingScope;
    ///
    /// let mut scopes: Facts<TrainingScope> = TrainingScope::ALL.iter().map(|scope| (*scope, false)).collect();
    /// assert_eq!(scopes.some(), None); // there may be a scope that no term names
    /// scopes.set_others(Some(false));
    /// assert_eq!(scopes.some(), Some(false));
    /// ```
    #[must_use]
    pub const fn some(self) -> Option<bool> {
        some_of(self.yes & Self::ALL != 0, self.others())
    }

    /// Returns yes if one of these terms is yes, no if none is and there are no others, else `None`.
    #[must_use]
    pub const fn some_within(self, terms: TermSet<K>) -> Option<bool> {
        some_of(self.yes().intersects(terms), self.others())
    }

    /// Says no to everything that is not recorded. This is the conclusion from a premise that is no.
    #[must_use]
    pub(crate) const fn denied(mut self) -> Self {
        if self.no & OTHERS == 0 {
            self.set(OTHERS, Some(false));
        }
        self
    }
}

impl<K: Term> Record for Facts<K> {
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }

    fn shape() -> Shape {
        Shape::Facts { of: K::VOCABULARY, with_others: true }
    }
}

impl<K: Term> Default for Facts<K> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<K: Term> fmt::Debug for Facts<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.iter().map(|(term, fact)| (term.code(), fact));
        f.debug_map().entries(named).entries(self.others().map(|others| ("others", others))).finish()
    }
}

impl<K: Term> FromIterator<K> for Facts<K> {
    /// Records yes for each term, and leaves everything else absent.
    fn from_iter<I: IntoIterator<Item = K>>(terms: I) -> Self {
        terms.into_iter().map(|term| (term, true)).collect()
    }
}

impl<K: Term> FromIterator<(K, bool)> for Facts<K> {
    fn from_iter<I: IntoIterator<Item = (K, bool)>>(facts: I) -> Self {
        facts.into_iter().fold(Self::EMPTY, |all, (term, fact)| all.with(term, fact))
    }
}

impl<K: Term, const N: usize> From<[K; N]> for Facts<K> {
    /// Records yes for each term, and leaves everything else absent.
    fn from(terms: [K; N]) -> Self {
        terms.into_iter().collect()
    }
}

impl<K: Term, const N: usize> From<[(K, bool); N]> for Facts<K> {
    fn from(facts: [(K, bool); N]) -> Self {
        facts.into_iter().collect()
    }
}

impl<K: Term> Serialize for Facts<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some((self.yes | self.no).count_ones() as usize))?;
        for (term, fact) in self.iter() {
            map.serialize_entry(term.code(), &fact)?;
        }
        if let Some(others) = self.others() {
            map.serialize_entry("others", &others)?;
        }
        map.end()
    }
}

impl<'de, K: Term> Deserialize<'de> for Facts<K> {
    /// Reads an object of `true` and `false` by code, and by `others`.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (yes, no) = read_facts(K::VOCABULARY, K::VOCABULARY.keys(), deserializer)?;
        let moved = |bits: u64| bits & Self::ALL | if bits & !Self::ALL == 0 { 0 } else { OTHERS };
        Ok(Self::of_bits(moved(yes), moved(no)))
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    definition [K: Term] Facts<K>,
    format!("{}Facts", crate::schema::schema_name_of_vocabulary(K::VOCABULARY)),
    |_| crate::schema::facts_of_terms(K::VOCABULARY, true)
}

/// Yes, no or absent for each term. There is no `others`, because *nothing else* would make no sense.
///
/// ```
/// use dynamic_integration::facts::Flags;
/// use dynamic_integration::focus::Flag;
///
/// let mut flags = Flags::from([(Flag::HasStaff, true)]);
/// flags.insert(Flag::StaffTrained, false);
/// assert_eq!(flags.get(Flag::StaffTrained), Some(false));
/// assert_eq!(flags.get(Flag::Standalone), None); // not assessed
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Flags<K>(Facts<K>);

impl<K: Term> Flags<K> {
    /// Flags that say nothing.
    pub const EMPTY: Self = Self(Facts::EMPTY);

    /// Returns the answer, or `None` if it is absent.
    #[must_use]
    pub fn get(self, term: K) -> Option<bool> {
        self.0.recorded(term)
    }

    /// Records a fact.
    pub fn insert(&mut self, term: K, fact: bool) {
        self.0.insert(term, fact);
    }

    /// Records a fact, and returns all facts, for use in expressions.
    #[must_use]
    pub fn with(self, term: K, fact: bool) -> Self {
        Self(self.0.with(term, fact))
    }

    /// Removes a fact, so that it is absent again.
    pub fn remove(&mut self, term: K) {
        self.0.remove(term);
    }

    /// Returns the terms that are yes.
    #[must_use]
    pub const fn yes(self) -> TermSet<K> {
        self.0.yes()
    }

    /// Returns the terms that are no.
    #[must_use]
    pub const fn no(self) -> TermSet<K> {
        self.0.no()
    }

    /// Returns the facts, in the order of publication.
    pub fn iter(self) -> impl Iterator<Item = (K, bool)> {
        self.0.iter()
    }

    /// Returns `true` if nothing is recorded.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Term> Record for Flags<K> {
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }

    fn shape() -> Shape {
        Shape::Facts { of: K::VOCABULARY, with_others: false }
    }
}

impl<K: Term> Default for Flags<K> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<K: Term> fmt::Debug for Flags<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<K: Term> FromIterator<(K, bool)> for Flags<K> {
    fn from_iter<I: IntoIterator<Item = (K, bool)>>(facts: I) -> Self {
        Self(facts.into_iter().collect())
    }
}

impl<K: Term, const N: usize> From<[(K, bool); N]> for Flags<K> {
    fn from(facts: [(K, bool); N]) -> Self {
        facts.into_iter().collect()
    }
}

impl<K: Term> Serialize for Flags<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, K: Term> Deserialize<'de> for Flags<K> {
    /// Reads an object of `true` and `false` by code.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let vocabulary: &'static Vocabulary = K::VOCABULARY;
        let (yes, no) = read_facts(vocabulary, vocabulary.codes(), deserializer)?;
        Ok(Self(Facts::of_bits(yes, no)))
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    definition [K: Term] Flags<K>,
    format!("{}Flags", crate::schema::schema_name_of_vocabulary(K::VOCABULARY)),
    |_| crate::schema::facts_of_terms(K::VOCABULARY, false)
}
