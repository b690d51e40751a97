//! A map with at most one value a term.

use alloc::vec::Vec;
use core::fmt;
use core::iter::Zip;
use core::slice;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{SerializeMap, Serializer};

use super::{Terms, TermsIter};
use crate::Term;
use crate::term::read_map;

/// At most one value for each term of a set of up to 63 terms. A missing key is an absent fact.
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
    pub fn iter(&self) -> Zip<TermsIter<K>, slice::Iter<'_, V>> {
        self.keys.iter().zip(&self.values)
    }

    /// The terms that have a value, in the order of publication.
    #[must_use]
    pub const fn keys(&self) -> TermsIter<K> {
        self.keys.iter()
    }

    /// The values, in the order of publication of their terms.
    pub fn values(&self) -> slice::Iter<'_, V> {
        self.values.iter()
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

impl<'a, K: Term, V> IntoIterator for &'a Per<K, V> {
    type Item = (K, &'a V);
    type IntoIter = Zip<TermsIter<K>, slice::Iter<'a, V>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
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
        for (term, value) in self {
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
        let (bits, values) = read_map(K::SET, deserializer)?;
        Ok(Self { keys: Terms::of_bits(bits), values })
    }
}

#[cfg(feature = "schemars")]
impl<K: Term, V: schemars::JsonSchema> schemars::JsonSchema for Per<K, V> {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        let value = V::schema_name();
        let mut letters = value.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let value: alloc::string::String = first.chain(letters).collect();
        alloc::format!("{value}Per{}", crate::schema::schema_name_of_set(K::SET)).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        crate::schema::object_of_terms(K::SET, &generator.subschema_for::<V>())
    }
}
