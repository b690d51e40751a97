//! A map with at most one value for each term.

use std::fmt;
use std::iter::Zip;
use std::marker::PhantomData;
use std::slice;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{SerializeMap, Serializer};

use super::{Record, TermIter};
use crate::bits::Bits;
use crate::read::Contradictions;
use crate::shape::Shape;
use crate::term::{Map, Term};

/// At most one value for each term of a vocabulary of up to 127 terms. A missing key is an absent fact.
///
/// ```
/// use dynamic_integration::core_terms::RecordedMark;
/// use dynamic_integration::facts::TermMap;
/// use dynamic_integration::spring::Item;
///
/// let mut marks = TermMap::new();
/// marks.insert(Item::SafeFeedback, RecordedMark::Met);
/// assert_eq!(marks.get(Item::SafeFeedback), Some(&RecordedMark::Met));
/// assert_eq!(marks.get(Item::JointReview), None); // not assessed
/// assert_eq!(marks.insert(Item::SafeFeedback, RecordedMark::NotMet), Some(RecordedMark::Met));
/// assert_eq!(marks.remove(Item::SafeFeedback), Some(RecordedMark::NotMet));
/// assert!(marks.is_empty());
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TermMap<K, V> {
    /// One bit for each key, the first term lowest.
    keys: Bits,
    /// One value for each key, in the order of publication.
    values: Vec<V>,
    terms: PhantomData<fn() -> K>,
}

impl<K: Term, V> TermMap<K, V> {
    /// Creates an empty map, which says nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self::of(Bits::NONE, Vec::new())
    }

    const fn of(keys: Bits, values: Vec<V>) -> Self {
        const { assert!(K::ALL.len() < Bits::PLACES, "a map has at most 127 terms as keys") }
        Self { keys, values, terms: PhantomData }
    }

    /// Returns `true` if nothing is recorded.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Returns the number of terms that have a value.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.values.len()
    }

    /// Returns the value of a term.
    #[must_use]
    pub fn get(&self, term: K) -> Option<&V> {
        let place = self.place(term)?;
        self.values.get(place)
    }

    /// Returns the value of a term for changing it.
    pub fn get_mut(&mut self, term: K) -> Option<&mut V> {
        let place = self.place(term)?;
        self.values.get_mut(place)
    }

    /// Records a value, and returns the one that it replaces.
    pub fn insert(&mut self, term: K, value: V) -> Option<V> {
        if let Some(recorded) = self.get_mut(term) {
            return Some(std::mem::replace(recorded, value));
        }
        self.values.insert(self.before(term), value);
        self.keys.insert(term.index());
        None
    }

    /// Removes a value, and returns it. The fact is absent again.
    pub fn remove(&mut self, term: K) -> Option<V> {
        let place = self.place(term)?;
        self.keys.remove(term.index());
        Some(self.values.remove(place))
    }

    /// Returns the terms that have a value, with their values, in the order of publication.
    pub fn iter(&self) -> Zip<TermIter<K>, slice::Iter<'_, V>> {
        self.keys().zip(&self.values)
    }

    /// Returns the terms that have a value, in the order of publication.
    #[must_use]
    pub const fn keys(&self) -> TermIter<K> {
        TermIter::of_bits(self.keys)
    }

    /// Returns the values, in the order of publication of their terms.
    pub fn values(&self) -> slice::Iter<'_, V> {
        self.values.iter()
    }

    /// Returns the number of keys before a term.
    fn before(&self, term: K) -> usize {
        self.keys.before(term.index())
    }

    fn place(&self, term: K) -> Option<usize> {
        if self.keys.has(term.index()) { Some(self.before(term)) } else { None }
    }
}

impl<K: Term, V: Record> Record for TermMap<K, V> {
    fn says_nothing(&self) -> bool {
        self.values.iter().all(Record::says_nothing)
    }

    fn shape() -> Shape {
        Shape::Map(K::VOCABULARY, V::shape)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (keys, values) = deserializer.deserialize_any(Map::of(K::VOCABULARY))?;
        Ok(Self::of(keys, values))
    }

    fn add_contradictions(&self, found: &mut Contradictions) {
        for (term, value) in self {
            found.within(term, |found| value.add_contradictions(found));
        }
    }
}

impl<'a, K: Term, V> IntoIterator for &'a TermMap<K, V> {
    type Item = (K, &'a V);
    type IntoIter = Zip<TermIter<K>, slice::Iter<'a, V>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<K: Term, V> Default for TermMap<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Term, V: fmt::Debug> fmt::Debug for TermMap<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Term, V> Extend<(K, V)> for TermMap<K, V> {
    /// Keeps the last value of each term.
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (term, value) in entries {
            self.insert(term, value);
        }
    }
}

impl<K: Term, V> FromIterator<(K, V)> for TermMap<K, V> {
    /// Keeps the last value of each term.
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut per = Self::new();
        per.extend(entries);
        per
    }
}

impl<K: Term, V, const N: usize> From<[(K, V); N]> for TermMap<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Term, V: Serialize + Record> Serialize for TermMap<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = || self.iter().filter(|(_, value)| !value.says_nothing());
        let mut map = serializer.serialize_map(Some(written().count()))?;
        for (term, value) in written() {
            map.serialize_entry(term.code(), value)?;
        }
        map.end()
    }
}

impl<'de, K: Term, V: Record> Deserialize<'de> for TermMap<K, V> {
    /// Reads an object whose keys are codes. A value that says nothing (`{}`) is left out.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    definition [K: Term, V: schemars::JsonSchema] TermMap<K, V>,
    {
        let value = crate::doc_comment::capitalised(&V::schema_name());
        format!("{value}By{}", crate::schema::schema_name_of_vocabulary(K::VOCABULARY))
    },
    |generator| crate::schema::object_of_terms(K::VOCABULARY, &generator.subschema_for::<V>())
}
