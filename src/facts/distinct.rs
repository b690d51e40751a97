//! A list in which nothing stands twice.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Unexpected, Visitor};

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

impl<T: Ord + Clone, const N: usize> From<[T; N]> for Distinct<T> {
    /// What stands there already is left out.
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<'a, T> IntoIterator for &'a Distinct<T> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
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

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Distinct<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        alloc::format!("Distinct{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "array", "items": value, "uniqueItems": true })
    }
}
