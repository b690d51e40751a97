//! A list without duplicates.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, SeqAccess, Unexpected, Visitor};

use super::Record;
use crate::read::Contradictions;
use crate::read::going_on::Elements;
use crate::shape::Shape;

/// A list without duplicates, in the order in which it was written. It denies nothing.
///
/// ```
/// use dynamic_integration::facts::UniqueList;
/// use dynamic_integration::values::Country;
///
/// let [at, de]: [Country; 2] = ["AT".parse()?, "DE".parse()?];
/// let countries = UniqueList::from([at, de, at]);
/// assert_eq!(countries.len(), 2);
/// // In a document a duplicate is refused.
/// assert!(serde_json::from_str::<UniqueList<Country>>(r#"["AT", "AT"]"#).is_err());
/// # Ok::<(), dynamic_integration::values::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct UniqueList<T>(Vec<T>);

/// Collects values, and tells for each whether it is new.
struct Collector<T> {
    values: Vec<T>,
    /// The indexes of the values by their hash, used once there are too many to compare them all. The hash is random,
    /// so that no list can be made to take long. No result depends on it.
    places: HashMap<u64, usize>,
}

impl<T: Hash + Eq> Collector<T> {
    fn new() -> Self {
        Self { values: Vec::new(), places: HashMap::new() }
    }

    fn add(&mut self, value: T) -> bool {
        const FEW: usize = 16;
        let new = if self.values.len() < FEW { !self.values.contains(&value) } else { self.is_new(&value) };
        if new {
            self.values.push(value);
        }
        new
    }

    fn is_new(&mut self, value: &T) -> bool {
        if self.places.is_empty() {
            let hasher = self.places.hasher().clone();
            self.places.extend(self.values.iter().enumerate().map(|(place, value)| (hasher.hash_one(value), place)));
        }
        match self.places.entry(self.places.hasher().hash_one(value)) {
            Entry::Vacant(entry) => {
                entry.insert(self.values.len());
                true
            }
            // Two different values hardly ever have the same hash.
            Entry::Occupied(entry) => self.values.get(*entry.get()) != Some(value) && !self.values.contains(value),
        }
    }
}

impl<T> Default for UniqueList<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Hash + Eq, const N: usize> From<[T; N]> for UniqueList<T> {
    /// Leaves duplicates out.
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<'a, T> IntoIterator for &'a UniqueList<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> std::ops::Deref for UniqueList<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Hash + Eq> FromIterator<T> for UniqueList<T> {
    /// Leaves duplicates out.
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut list = Collector::new();
        values.into_iter().for_each(|value| _ = list.add(value));
        Self(list.values)
    }
}

impl<T: Record + Hash + Eq> Record for UniqueList<T> {
    fn says_nothing(&self) -> bool {
        self.0.is_empty()
    }

    fn shape() -> Shape {
        Shape::List(T::shape)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T>(PhantomData<fn() -> T>);
        impl<'de, T: Record + Hash + Eq> Visitor<'de> for List<T> {
            type Value = UniqueList<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<UniqueList<T>, A::Error> {
                let (mut list, mut collected) = (Elements::of(list), Collector::new());
                while list.next(New(&mut collected))?.is_some() {}
                Ok(UniqueList(collected.values))
            }
        }
        deserializer.deserialize_any(List(PhantomData))
    }

    fn add_contradictions(&self, found: &mut Contradictions) {
        super::add_contradictions_in(&self.0, found);
    }
}

/// Reads a value that is not in the list yet.
struct New<'a, T>(&'a mut Collector<T>);

impl<'de, T: Record + Hash + Eq> DeserializeSeed<'de> for New<'_, T> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.0.add(T::read(deserializer)?) {
            return Ok(());
        }
        Err(D::Error::invalid_value(Unexpected::Other("a duplicate"), &"each value at most once"))
    }
}

impl<'de, T: Record + Hash + Eq> Deserialize<'de> for UniqueList<T> {
    /// Reads a list, and refuses duplicates.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    inline [T: schemars::JsonSchema] UniqueList<T>, format!("Unique{}List", T::schema_name()), |generator| {
        let value = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "array", "items": value, "uniqueItems": true })
    }
}
