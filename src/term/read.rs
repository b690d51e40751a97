//! Reading the codes of a set: as a value, as the keys of a map, as the elements of a list.
//!
//! The set is an argument and no type, so that all sets are read by the same piece of machine code:
//! it is compiled once, and stays in the processor's cache from one set to the next.

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::{Set, Term};

/// Reads a term from a string, and from nothing else.
///
/// # Errors
///
/// The deserializer's, for what is not a string; `unknown_variant` for an unknown code.
#[doc(hidden)]
pub fn deserialize<'de, T: Term, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let place = Code { set: T::SET, first: 0 }.deserialize(deserializer)?;
    T::ALL.get(place).copied().ok_or_else(|| D::Error::custom("no such term"))
}

/// Reads a map whose keys are codes of the set, each at most once: a bit for each key, the first
/// term of the set lowest, and a value for each, in the order of publication.
pub(crate) fn read_map<'de, V: Deserialize<'de>, D: Deserializer<'de>>(
    set: &'static Set,
    deserializer: D,
) -> Result<(u64, Vec<V>), D::Error> {
    deserializer.deserialize_map(Map { set, values: PhantomData })
}

/// Reads a list of codes of the set, each at most once: a bit for each, the first term of the set
/// lowest.
pub(crate) fn read_list<'de, D: Deserializer<'de>>(set: &'static Set, deserializer: D) -> Result<u64, D::Error> {
    deserializer.deserialize_seq(List(set))
}

/// A code that stands as a value.
struct Code {
    set: &'static Set,
    /// The place of the term that is compared first.
    first: usize,
}

impl<'de> DeserializeSeed<'de> for Code {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Code {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a term of {}", self.set.id)
    }
    fn visit_str<E: Error>(self, code: &str) -> Result<usize, E> {
        place_of(code, self.set.codes, self.first).ok_or_else(|| E::unknown_variant(code, self.set.codes))
    }
}

/// A key of an object that is closed: a code of a set, or the name of a field.
pub(crate) struct Key {
    pub(crate) keys: &'static [&'static str],
    /// The place of the key that is compared first.
    pub(crate) first: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        place_of(key, self.keys, self.first).ok_or_else(|| E::unknown_field(key, self.keys))
    }
}

/// The text at a place that was found.
fn name(list: &[&'static str], place: usize) -> &'static str {
    list.get(place).copied().unwrap_or_default()
}

/// The place of a text in a list, looked for from one place on and then before it.
pub(super) fn place_of(text: &str, list: &[&str], first: usize) -> Option<usize> {
    let (before, after) = list.split_at_checked(first)?;
    let place = |part: &[&str]| part.iter().position(|known| same(known.as_bytes(), text.as_bytes()));
    place(after).map(|place| first + place).or_else(|| place(before))
}

/// Whether two short texts are the same: in place, where `==` calls a function of the platform,
/// which takes as long as all else about a key.
fn same(one: &[u8], other: &[u8]) -> bool {
    /// Compares what is at least as long as a chunk, and at most as long as two.
    fn ends<const CHUNK: usize>(one: &[u8], other: &[u8]) -> bool {
        one.first_chunk::<CHUNK>() == other.first_chunk() && one.last_chunk::<CHUNK>() == other.last_chunk()
    }
    one.len() == other.len()
        && match one.len() {
            0..=3 => one.iter().eq(other),
            4..=7 => ends::<4>(one, other),
            8..=15 => ends::<8>(one, other),
            16..=32 => ends::<16>(one, other),
            _ => one == other,
        }
}

/// An object that is being read: its keys are known, and each stands at most once.
pub(crate) struct Object<A> {
    map: A,
    keys: &'static [&'static str],
    /// A bit for each key that stood already, the first one lowest.
    seen: u64,
    /// The place that is compared first: keys mostly stand in the order of declaration.
    first: usize,
}

impl<'de, A: MapAccess<'de>> Object<A> {
    pub(crate) const fn new(map: A, keys: &'static [&'static str]) -> Self {
        Self { map, keys, seen: 0, first: 0 }
    }

    /// The place of the next key; it is known, and has not stood before.
    pub(crate) fn next_key(&mut self) -> Result<Option<usize>, A::Error> {
        let Some(place) = self.map.next_key_seed(Key { keys: self.keys, first: self.first })? else {
            return Ok(None);
        };
        let bit = 1 << place;
        if self.seen & bit != 0 {
            return Err(A::Error::duplicate_field(self.key(place)));
        }
        self.seen |= bit;
        self.first = place + 1;
        Ok(Some(place))
    }

    pub(crate) fn value<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
        self.map.next_value()
    }

    pub(crate) fn missing(&self, place: usize) -> A::Error {
        A::Error::missing_field(self.key(place))
    }

    fn key(&self, place: usize) -> &'static str {
        name(self.keys, place)
    }
}

struct Map<V> {
    set: &'static Set,
    values: PhantomData<fn() -> V>,
}

impl<'de, V: Deserialize<'de>> Visitor<'de> for Map<V> {
    type Value = (u64, Vec<V>);
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with terms of {} as keys", self.set.id)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        /// In bytes: what is asked for at once, so that most maps need not grow.
        const ROOM: usize = 512;
        let set = self.set;
        let mut object = Object::new(map, set.codes);
        let mut values = Vec::new();
        while let Some(place) = object.next_key()? {
            let seen = object.seen;
            if values.is_empty() {
                values.reserve_exact(set.len().min(ROOM / size_of::<V>().max(1)));
            }
            let value = object.value()?;
            if seen >> place == 1 {
                values.push(value); // after all that stand already
            } else {
                values.insert((seen & ((1 << place) - 1)).count_ones() as usize, value);
            }
        }
        Ok((object.seen, values))
    }
}

struct List(&'static Set);

impl<'de> Visitor<'de> for List {
    type Value = u64;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of terms of {}", self.0.id)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<u64, A::Error> {
        let set = self.0;
        let (mut bits, mut first) = (0_u64, 0);
        while let Some(place) = list.next_element_seed(Code { set, first })? {
            let bit = 1 << place;
            if bits & bit != 0 {
                let twice = Unexpected::Str(name(set.codes, place));
                return Err(A::Error::invalid_value(twice, &"each term at most once"));
            }
            bits |= bit;
            first = place + 1;
        }
        Ok(bits)
    }
}
