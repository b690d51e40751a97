//! Things in a list, with a fact that says whether there are others.

use serde::Serialize;
use serde::de::{Deserialize, Deserializer};
use serde::ser::Serializer;

use super::Record;
use crate::read::Contradictions;
use crate::shape::Shape;
use crate::term::Object;

/// Things that are recorded one by one: contacts, partners, initiatives, actors.
///
/// There may be more than are listed, unless `others` is no.
///
/// ```
/// use dynamic_integration::facts::Things;
///
/// let open = Things::from(["Sports club"]); // { "listed": ["Sports club"] }
/// assert_eq!(open.others, None);
/// let only = Things::only(["Sports club"]); // { "listed": ["Sports club"], "others": false }
/// assert_eq!(only.some(|club| Some(club.starts_with("Choir"))), Some(false));
/// assert_eq!(open.some(|club| Some(club.starts_with("Choir"))), None); // there may be a choir that is not listed
/// assert_eq!(Things::<&str>::none(), Things::only([]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Things<T> {
    /// The things, in the order in which they were written.
    pub listed: Vec<T>,
    /// Says whether there are others than those listed; absent if this is not recorded.
    pub others: Option<bool>,
}

impl<T> Things<T> {
    /// Creates a record of these things and no others.
    #[must_use]
    pub fn only(listed: impl IntoIterator<Item = T>) -> Self {
        Self { listed: listed.into_iter().collect(), others: Some(false) }
    }

    /// Creates a record that says there is none.
    #[must_use]
    pub const fn none() -> Self {
        Self { listed: Vec::new(), others: Some(false) }
    }

    /// Returns `true` if nothing is recorded.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.listed.is_empty() && self.others.is_none()
    }

    /// Returns the listed things.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.listed.iter()
    }

    /// Returns yes if a listed thing surely has it. Returns no if every listed thing surely lacks it and there are no
    /// others. Otherwise returns `None`.
    #[must_use]
    pub fn some(&self, has: impl FnMut(&T) -> Option<bool>) -> Option<bool> {
        let any = super::any(self.listed.iter().map(has));
        if any == Some(false) && self.others != Some(false) { None } else { any }
    }

    /// Returns whether every thing that the question is about has it.
    ///
    /// Returns no if a listed thing is surely asked about and surely fails, because another thing cannot make up for it.
    /// Returns yes if every listed thing surely has it or is surely not asked about, and there are no others. Otherwise
    /// returns `None`.
    ///
    /// ```
    /// use dynamic_integration::facts::Things;
    ///
    /// // Rooms, with their number of doors as far as it is known.
    /// let rooms = |others| Things { listed: vec![("hall", Some(2)), ("attic", Some(0))], others };
    /// let doors = |room: &(&str, Option<u8>)| room.1.map(|doors| doors > 0);
    /// assert_eq!(rooms(None).every(|_| Some(true), doors), Some(false)); // the attic has none
    /// let halls = |room: &(&str, Option<u8>)| Some(room.0 == "hall");
    /// assert_eq!(rooms(None).every(halls, doors), None); // there may be another hall
    /// assert_eq!(rooms(Some(false)).every(halls, doors), Some(true));
    /// ```
    #[must_use]
    pub fn every(
        &self,
        mut is_among: impl FnMut(&T) -> Option<bool>,
        mut has: impl FnMut(&T) -> Option<bool>,
    ) -> Option<bool> {
        self.some(|thing| super::all([is_among(thing), has(thing).map(|has| !has)])).map(|fails| !fails)
    }

    /// Returns `true` if only things that are not listed keep the answer open.
    pub(crate) fn is_open_by_others(&self, mut has: impl FnMut(&T) -> Option<bool>) -> bool {
        self.others != Some(false) && self.listed.iter().all(|thing| has(thing) == Some(false))
    }
}

impl<T> Default for Things<T> {
    fn default() -> Self {
        Self { listed: Vec::new(), others: None }
    }
}

impl<T> From<Vec<T>> for Things<T> {
    /// Lists things, and leaves open whether there are others.
    fn from(listed: Vec<T>) -> Self {
        Self { listed, others: None }
    }
}

impl<T, const N: usize> From<[T; N]> for Things<T> {
    /// Lists things, and leaves open whether there are others.
    fn from(listed: [T; N]) -> Self {
        Self::from(Vec::from(listed))
    }
}

impl<T> FromIterator<T> for Things<T> {
    /// Lists things, and leaves open whether there are others.
    fn from_iter<I: IntoIterator<Item = T>>(listed: I) -> Self {
        listed.into_iter().collect::<Vec<_>>().into()
    }
}

impl<'a, T> IntoIterator for &'a Things<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Record> Record for Things<T> {
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(std::marker::PhantomData<fn() -> T>);
        impl<'de, T: Record> serde::de::Visitor<'de> for Visitor<T> {
            type Value = Things<T>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object with `listed` and `others`")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Things<T>, A::Error> {
                let mut object = Object::new(map, KEYS, 0);
                let mut things = Things::default();
                while let Some(place) = object.next_key()? {
                    if place == 0 {
                        things.listed = object.value()?.unwrap_or_default();
                    } else {
                        things.others = object.value()?;
                    }
                }
                Ok(things)
            }
        }
        deserializer.deserialize_any(Visitor(std::marker::PhantomData))
    }

    fn add_contradictions(&self, found: &mut Contradictions) {
        found.within("listed", |found| self.listed.add_contradictions(found));
    }

    fn shape() -> Shape {
        Shape::Things(T::shape)
    }
}

const KEYS: &[&str] = &["listed", "others"];

impl<T: Serialize> Serialize for Things<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let fields = usize::from(!self.listed.is_empty()) + usize::from(self.others.is_some());
        let mut object = serializer.serialize_struct("Things", fields)?;
        if !self.listed.is_empty() {
            object.serialize_field("listed", &self.listed)?;
        }
        if let Some(others) = self.others {
            object.serialize_field("others", &others)?;
        }
        object.end()
    }
}

impl<'de, T: Record> Deserialize<'de> for Things<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    definition [T: schemars::JsonSchema] Things<T>, format!("{}List", T::schema_name()), |generator| {
        let thing = generator.subschema_for::<T>();
        schemars::json_schema!({
            "description": "Things that are recorded one by one. There may be more than are listed, unless `others` is false.",
            "type": "object",
            "properties": {
                "listed": { "description": "The things.", "type": "array", "items": thing },
                "others": { "description": "There are others than those listed.", "type": "boolean" },
            },
            "additionalProperties": false,
        })
    }
}
