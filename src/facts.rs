//! How facts are recorded about terms: a map with at most one value a term, and a list that has
//! each term at most once.
//!
//! The difference matters. A list that is given is complete: what is not in it is a *no*, and an
//! empty one says *none*. So a list is always an `Option<`[`Terms`]`>`. A map is not complete:
//! each key is a fact of its own, a missing key is absent, and an empty [`Per`] says nothing.
//!
//! ```
//! use dynamic_integration::focus::{Assessment, Connection, Flag, Rule};
//! use dynamic_integration::{Mark, Per, Terms};
//!
//! let mark = |assessment: Assessment, rule| assessment.evaluate().mark(rule).unwrap();
//! let map = Assessment { flags: Per::from([(Flag::SayInOwnCare, true)]), ..Assessment::default() };
//! assert_eq!(mark(map, Rule::TwoWayProcess), Mark::NotAssessed); // another flag says nothing of it
//! let list = Assessment { connections: Some(Terms::from(Connection::Bond)), ..Assessment::default() };
//! assert_eq!(mark(list, Rule::SocialBridges), Mark::NotMet); // what is not in the list is a no
//! ```

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::num::NonZeroU64;

use serde::Serialize;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use crate::{Mark, Term};

/// At most one value for each term of a set. A missing key is an absent fact.
///
/// ```
/// use dynamic_integration::{Per, RecordedMark, spring::Item};
///
/// let mut marks = Per::new();
/// marks.insert(Item::SafeFeedback, RecordedMark::Met);
/// assert_eq!(marks.get(Item::SafeFeedback), Some(&RecordedMark::Met));
/// assert_eq!(marks.get(Item::JointReview), None); // absent: not assessed
/// assert_eq!(marks.len(), 1);
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Per<K, V> {
    keys: Terms<K>,
    /// One for each key, in the order of publication.
    values: Vec<V>,
}

impl<K: Term, V> Per<K, V> {
    /// An empty map: it says nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { keys: Terms::NONE, values: Vec::new() }
    }

    /// Whether nothing is recorded.
    ///
    /// ```
    /// use dynamic_integration::{Per, RecordedMark, spring::Item};
    ///
    /// let mut marks = Per::from([(Item::GapAnalysis, RecordedMark::NotMet)]);
    /// assert!(!marks.is_empty()); // a no is a fact
    /// marks.remove(Item::GapAnalysis);
    /// assert!(marks.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// How many terms have a value.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.values.len()
    }

    /// What is recorded for a term.
    #[must_use]
    pub fn get(&self, term: K) -> Option<&V> {
        if self.keys.contains(term) { self.values.get(self.keys.before(term)) } else { None }
    }

    /// What is recorded for a term, to be changed.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Function, Layer, LayerRecord};
    /// use dynamic_integration::{Per, Terms};
    ///
    /// let mut layers = Per::from([(Layer::Basic, LayerRecord::default())]);
    /// if let Some(basic) = layers.get_mut(Layer::Basic) {
    ///     basic.functions = Some(Terms::from(Function::Refer));
    /// }
    /// assert_eq!(layers.get(Layer::Basic).unwrap().functions, Some(Terms::from(Function::Refer)));
    /// assert_eq!(layers.get_mut(Layer::Focused), None); // nothing is recorded just by asking
    /// ```
    pub fn get_mut(&mut self, term: K) -> Option<&mut V> {
        if self.keys.contains(term) { self.values.get_mut(self.keys.before(term)) } else { None }
    }

    /// Records a value, and returns what stood there before.
    ///
    /// ```
    /// use dynamic_integration::{Per, RecordedMark, spring::Item};
    ///
    /// let mut marks = Per::new();
    /// assert_eq!(marks.insert(Item::StaffPlan, RecordedMark::NotMet), None);
    /// assert_eq!(marks.insert(Item::StaffPlan, RecordedMark::Met), Some(RecordedMark::NotMet));
    /// assert_eq!(marks.len(), 1); // one value for each term
    /// ```
    pub fn insert(&mut self, term: K, value: V) -> Option<V> {
        if let Some(recorded) = self.get_mut(term) {
            return Some(core::mem::replace(recorded, value));
        }
        self.values.insert(self.keys.before(term), value);
        self.keys.insert(term);
        None
    }

    /// Takes a value out: the fact is absent again.
    ///
    /// ```
    /// use dynamic_integration::{Per, focus::Flag};
    ///
    /// let mut flags = Per::from([(Flag::TwoWay, false)]);
    /// assert_eq!(flags.remove(Flag::TwoWay), Some(false));
    /// assert_eq!(flags.flag(Flag::TwoWay), None); // not assessed, which a no would not be
    /// assert_eq!(flags, Per::new());
    /// ```
    pub fn remove(&mut self, term: K) -> Option<V> {
        self.keys.remove(term).then(|| self.values.remove(self.keys.before(term)))
    }

    /// The terms that have a value, with it, in the order of publication.
    ///
    /// ```
    /// use dynamic_integration::{Per, asap::BuildUpStep::*};
    ///
    /// let build_up = Per::from([(Practice, "2023-05"), (Mapping, "2022-03"), (Practice, "2023-06")]);
    /// // In the order of publication, whatever that of recording; the last value stays.
    /// assert!(build_up.iter().eq([(Mapping, &"2022-03"), (Practice, &"2023-06")]));
    /// assert!(build_up.keys().eq([Mapping, Practice]));
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.keys.iter().zip(&self.values)
    }

    /// The terms that have a value, in the order of publication.
    pub fn keys(&self) -> impl Iterator<Item = K> {
        self.keys.iter()
    }
}

impl<K: Term> Per<K, bool> {
    /// The answer to a yes/no question, as far as there is one.
    ///
    /// ```
    /// use dynamic_integration::{Mark, Per, mhpss::Flag};
    ///
    /// let flags = Per::from([(Flag::Trusting, true), (Flag::Reciprocal, false)]);
    /// assert_eq!(flags.flag(Flag::Reciprocal), Some(false));
    /// assert_eq!(Mark::from(flags.flag(Flag::Belonging)), Mark::NotAssessed); // nobody has said
    /// ```
    #[must_use]
    pub fn flag(&self, term: K) -> Option<bool> {
        self.get(term).copied()
    }
}

impl<K: Term, V> Default for Per<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Term, V: fmt::Debug> fmt::Debug for Per<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Term, V> Extend<(K, V)> for Per<K, V> {
    /// The last value of a term stays.
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (term, value) in entries {
            self.insert(term, value);
        }
    }
}

impl<K: Term, V> FromIterator<(K, V)> for Per<K, V> {
    /// The last value of a term stays.
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut per = Self::new();
        per.extend(entries);
        per
    }
}

impl<K: Term, V, const N: usize> From<[(K, V); N]> for Per<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Term, V: Serialize> Serialize for Per<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (term, value) in self.iter() {
            map.serialize_entry(term.code(), value)?;
        }
        map.end()
    }
}

impl<'de, K: Term, V: Deserialize<'de>> Deserialize<'de> for Per<K, V> {
    /// From a map whose keys are codes of the set, each at most once; never from `null` values.
    ///
    /// ```
    /// use dynamic_integration::{Per, focus::Flag};
    ///
    /// let read = |text| serde_json::from_str::<Per<Flag, bool>>(text);
    /// assert_eq!(read(r#"{ "two_way": false }"#)?.flag(Flag::TwoWay), Some(false));
    /// assert!(read(r#"{ "two_way": null }"#).is_err()); // what is not known is left out
    /// assert!(read(r#"{ "two_way": true, "two_way": true }"#).is_err());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// In bytes: what is asked for at once, so that most maps need not grow.
        const ROOM: usize = 512;
        struct Map<K, V>(PhantomData<fn() -> (K, V)>);
        impl<'de, K: Term, V: Deserialize<'de>> Visitor<'de> for Map<K, V> {
            type Value = Per<K, V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "an object with terms of {} as keys", K::SET.id)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Per<K, V>, A::Error> {
                let mut per = Per::new();
                let mut next = 0;
                while let Some(term) = map.next_key_seed(Key { next, keys: PhantomData::<K> })? {
                    if per.keys.contains(term) {
                        return Err(A::Error::duplicate_field(term.code()));
                    }
                    if per.is_empty() {
                        per.values.reserve_exact(K::ALL.len().min(ROOM / size_of::<V>().max(1)));
                    }
                    per.insert(term, map.next_value()?);
                    next = term.index() + 1;
                }
                Ok(per)
            }
        }
        deserializer.deserialize_map(Map(PhantomData))
    }
}

/// Reads a key of a map: like a term, but what is unknown is an unknown key.
struct Key<K> {
    /// The place of the term that comes next where keys stand in the order of publication, as this
    /// crate writes them: what is compared begins there.
    next: usize,
    keys: PhantomData<K>,
}

impl<'de, K: Term> DeserializeSeed<'de> for Key<K> {
    type Value = K;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<K: Term> Visitor<'_> for Key<K> {
    type Value = K;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a term of {}", K::SET.id)
    }
    fn visit_str<E: Error>(self, code: &str) -> Result<K, E> {
        let names = K::VARIANTS.iter().zip(K::ALL);
        let mut from_next = names.clone().skip(self.next).chain(names.take(self.next));
        let found = from_next.find(|(name, _)| **name == code).map(|(_, term)| *term);
        found.ok_or_else(|| E::unknown_field(code, K::VARIANTS))
    }
}

/// A list of terms of one set, each at most once. The order in which they were listed says
/// nothing and is not kept.
///
/// A list that is given is complete: what is not in it is a *no*.
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

    const fn of_bits(bits: u64) -> Self {
        const { assert!(K::ALL.len() < 64, "a list holds terms of sets of up to 63 terms") }
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
    fn before(self, term: K) -> usize {
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
    pub fn iter(self) -> impl Iterator<Item = K> {
        let mut rest = self.bits();
        core::iter::from_fn(move || {
            let term = K::ALL.get(rest.trailing_zeros() as usize).copied()?;
            rest &= rest - 1;
            Some(term)
        })
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

/// Whether a term is in a list: yes, no where the list is given without it, absent where the list is.
///
/// ```
/// use dynamic_integration::{Terms, listed, asap::WayOn};
///
/// let ways = Some(Terms::from(WayOn::Replicate));
/// assert_eq!(listed(ways, WayOn::Replicate), Some(true));
/// assert_eq!(listed(ways, WayOn::ScaleUp), Some(false));
/// assert_eq!(listed(None, WayOn::ScaleUp), None);
/// ```
#[must_use]
pub fn listed<K: Term>(list: Option<Terms<K>>, term: K) -> Option<bool> {
    list.map(|list| list.contains(term))
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
        for term in self.iter() {
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
        struct List<K>(PhantomData<fn() -> K>);
        impl<'de, K: Term> Visitor<'de> for List<K> {
            type Value = Terms<K>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a list of terms of {}", K::SET.id)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Terms<K>, A::Error> {
                let mut list = Terms::NONE;
                while let Some(term) = seq.next_element_seed(PhantomData::<Read<K>>)? {
                    if !list.insert(term.0) {
                        return Err(A::Error::invalid_value(Unexpected::Str(term.0.code()), &"each term at most once"));
                    }
                }
                Ok(list)
            }
        }
        deserializer.deserialize_seq(List(PhantomData))
    }
}

/// A term that is read, whatever `Deserialize` the enum has.
struct Read<K>(K);

impl<'de, K: Term> Deserialize<'de> for Read<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::term::private::deserialize(deserializer).map(Self)
    }
}

/// A list in which nothing stands twice, in the order in which it was written.
///
/// ```
/// use dynamic_integration::{Country, Distinct};
///
/// let [at, de]: [Country; 2] = ["AT".parse()?, "DE".parse()?];
/// let countries: Distinct<Country> = [at, de, at].into_iter().collect();
/// assert_eq!(countries.len(), 2);
/// # Ok::<(), dynamic_integration::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Distinct<T>(Vec<T>);

/// Collects values, and tells of each whether it is new.
struct Collector<T> {
    values: Vec<T>,
    /// The same values, as soon as there are too many to look through them.
    known: BTreeSet<T>,
}

impl<T: Ord + Clone> Collector<T> {
    const fn new() -> Self {
        Self { values: Vec::new(), known: BTreeSet::new() }
    }

    fn add(&mut self, value: T) -> bool {
        const FEW: usize = 16;
        let new = if self.values.len() < FEW {
            !self.values.contains(&value)
        } else {
            if self.known.is_empty() {
                self.known.extend(self.values.iter().cloned());
            }
            self.known.insert(value.clone())
        };
        if new {
            self.values.push(value);
        }
        new
    }
}

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> core::ops::Deref for Distinct<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Ord + Clone> FromIterator<T> for Distinct<T> {
    /// What stands there already is left out.
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut list = Collector::new();
        values.into_iter().for_each(|value| _ = list.add(value));
        Self(list.values)
    }
}

impl<'de, T: Deserialize<'de> + Ord + Clone> Deserialize<'de> for Distinct<T> {
    /// From a list in which nothing stands twice.
    ///
    /// ```
    /// use dynamic_integration::{Country, Distinct};
    ///
    /// let read = |text| serde_json::from_str::<Distinct<Country>>(text);
    /// assert_eq!(read(r#"["IT", "AT"]"#)?.iter().map(Country::as_str).collect::<Vec<_>>(), ["IT", "AT"]);
    /// assert!(read(r#"["AT", "AT"]"#).is_err()); // in a document that is a mistake, and nothing to pass over
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T>(PhantomData<fn() -> T>);
        impl<'de, T: Deserialize<'de> + Ord + Clone> Visitor<'de> for List<T> {
            type Value = Distinct<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Distinct<T>, A::Error> {
                let mut list = Collector::new();
                while let Some(value) = seq.next_element()? {
                    if !list.add(value) {
                        let twice = Unexpected::Other("a value that stands twice");
                        return Err(A::Error::invalid_value(twice, &"each value at most once"));
                    }
                }
                Ok(Distinct(list.values))
            }
        }
        deserializer.deserialize_seq(List(PhantomData))
    }
}

/// The answer that folds facts about several things, each of which may be absent: yes when all
/// are, no when one is not, otherwise absent. Also for one thing that must fulfil several.
///
/// ```
/// use dynamic_integration::all_of;
///
/// assert_eq!(all_of([Some(true), Some(true)]), Some(true));
/// assert_eq!(all_of([Some(true), None]), None);
/// assert_eq!(all_of([None, Some(false)]), Some(false)); // whatever the open one is
/// assert_eq!(all_of([]), Some(true));
/// ```
#[must_use]
pub fn all_of(facts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for fact in facts {
        match fact {
            Some(false) => return Some(false),
            Some(true) => {}
            None => all = None,
        }
    }
    all
}

/// Yes when one is, no when none is, otherwise absent.
///
/// ```
/// use dynamic_integration::any_of;
///
/// assert_eq!(any_of([None, Some(true)]), Some(true)); // whatever the open one is
/// assert_eq!(any_of([Some(false), None]), None);
/// assert_eq!(any_of([]), Some(false));
/// ```
#[must_use]
pub fn any_of(facts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    all_of(facts.into_iter().map(|fact| fact.map(|yes| !yes))).map(|none| !none)
}

/// The mark of a point that asks something of *every* thing: folded as a rule is from its points.
///
/// ```
/// use dynamic_integration::{Mark, every, focus::{Among, Contact, ContactFlag}};
///
/// let mut contacts = [Among::Across, Among::Across].map(Contact::new);
/// let safe = |contact: &Contact| contact.flags.flag(ContactFlag::SafeSpace);
/// assert_eq!(every(&contacts, safe), Mark::NotAssessed);
/// contacts[0].flags.insert(ContactFlag::SafeSpace, true);
/// assert_eq!(every(&contacts, safe), Mark::NotAssessed); // of the other nobody has said
/// contacts[1].flags.insert(ContactFlag::SafeSpace, false);
/// assert_eq!(every(&contacts, safe), Mark::PartlyMet);
/// assert_eq!(every(&contacts[..0], safe), Mark::NotApplicable); // of nothing, nothing is asked
/// ```
#[must_use]
pub fn every<T>(things: impl IntoIterator<Item = T>, asked: impl Fn(T) -> Option<bool>) -> Mark {
    Mark::of_all(things.into_iter().map(|thing| Mark::from(asked(thing))))
}

/// The mark of a point that asks for *some* thing; with no thing at all it is not met.
///
/// ```
/// use dynamic_integration::{Mark, focus::{Partner, Sector}, some};
///
/// let mut partners = [Partner::named("Sports club".parse()?)];
/// let is_public = |partner: &Partner| partner.sector.map(|sector| sector == Sector::Government);
/// assert_eq!(some(&partners, is_public), Mark::NotAssessed); // it might be
/// partners[0].sector = Some(Sector::NonProfit);
/// assert_eq!(some(&partners, is_public), Mark::NotMet);
/// assert_eq!(some(&partners[..0], is_public), Mark::NotMet); // there is nobody
/// # Ok::<(), dynamic_integration::InvalidValue>(())
/// ```
#[must_use]
pub fn some<T>(things: impl IntoIterator<Item = T>, asked: impl Fn(T) -> Option<bool>) -> Mark {
    Mark::of_some(things.into_iter().map(|thing| Mark::from(asked(thing))))
}

#[cfg(feature = "schemars")]
mod schema {
    use alloc::borrow::Cow;
    use alloc::format;
    use alloc::string::String;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Distinct, Per, Terms};
    use crate::Term;
    use crate::schema::schema_name_of_set;

    impl<K: Term, V: JsonSchema> JsonSchema for Per<K, V> {
        fn schema_name() -> Cow<'static, str> {
            let value: String = V::schema_name().into_owned();
            let mut letters = value.chars();
            let value: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
            format!("{value}Per{}", schema_name_of_set(K::SET)).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            crate::schema::object_of_terms(K::SET, &generator.subschema_for::<V>())
        }
    }

    impl<T: JsonSchema> JsonSchema for Distinct<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("Distinct{}", T::schema_name()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "array", "items": generator.subschema_for::<T>(), "uniqueItems": true })
        }
    }

    impl<K: Term + JsonSchema> JsonSchema for Terms<K> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("{}List", schema_name_of_set(K::SET)).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "array",
                "items": generator.subschema_for::<K>(),
                "uniqueItems": true,
            })
        }
    }
}
