//! A list without duplicates.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Unexpected, Visitor};

use super::Record;
use crate::shape::Shape;
use crate::term::Seed;

/// A list without duplicates, in the order in which it was written. It only names, and denies nothing.
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

/// Collects values, and returns of each whether it is new.
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

impl<T> Default for UniqueList<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord + Clone, const N: usize> From<[T; N]> for UniqueList<T> {
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

impl<T: Ord + Clone> FromIterator<T> for UniqueList<T> {
    /// Leaves duplicates out.
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut list = Collector::new();
        values.into_iter().for_each(|value| _ = list.add(value));
        Self(list.values)
    }
}

impl<T: Record + Ord + Clone> Record for UniqueList<T> {
    fn says_nothing(&self) -> bool {
        self.0.is_empty()
    }

    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<'de, T: Record + Ord + Clone> Deserialize<'de> for UniqueList<T> {
    /// Reads a list, and refuses duplicates.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T>(PhantomData<fn() -> T>);
        impl<'de, T: Record + Ord + Clone> Visitor<'de> for List<T> {
            type Value = UniqueList<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<UniqueList<T>, A::Error> {
                let mut list = Collector::new();
                while let Some(value) = seq.next_element_seed(Seed::new())? {
                    if !list.add(value) {
                        let twice = Unexpected::Other("a duplicate");
                        return Err(A::Error::invalid_value(twice, &"each value at most once"));
                    }
                }
                Ok(UniqueList(list.values))
            }
        }
        deserializer.deserialize_seq(List(PhantomData))
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for UniqueList<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Unique{}List", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "array", "items": value, "uniqueItems": true })
    }
}
