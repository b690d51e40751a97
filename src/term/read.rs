//! Reading the codes of a vocabulary: as a value, as the keys of a map, as the elements of a list.
//!
//! The vocabulary is an argument, not a type parameter. So one piece of machine code reads all vocabularies and stays
//! in the processor's cache.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::Vocabulary;
use crate::bits::Bits;
use crate::facts::Record;
use crate::read::going_on::{Elements, Refusals, missing};

/// Reads a list of codes. Returns one bit for each.
pub(crate) fn read_list<'de, D: Deserializer<'de>>(
    vocabulary: &'static Vocabulary,
    deserializer: D,
) -> Result<u64, D::Error> {
    deserializer.deserialize_any(List(vocabulary))
}

/// Reads an object of yes and no for each code, and for `others` if it is a key. Returns one bit for each yes, and one
/// for each no. The bit of `others` follows those of the terms.
pub(crate) fn read_facts<'de, D: Deserializer<'de>>(
    vocabulary: &'static Vocabulary,
    keys: &'static [&'static str],
    deserializer: D,
) -> Result<(u64, u64), D::Error> {
    deserializer.deserialize_any(FactsOf { vocabulary, keys })
}

/// Reads a code, and returns the index of its term.
///
/// Public for [`terms!`](crate::terms!) only.
#[doc(hidden)]
#[derive(Debug)]
pub struct Code {
    vocabulary: &'static Vocabulary,
    /// The index at which the search begins: most documents name terms in the order of publication.
    first: usize,
    /// One bit for each term that was read before and is therefore refused.
    seen: u64,
}

impl Code {
    #[must_use]
    pub const fn of(vocabulary: &'static Vocabulary) -> Self {
        Self { vocabulary, first: 0, seen: 0 }
    }
}

impl<'de> DeserializeSeed<'de> for Code {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Code {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expecting_codes(f, "one of", self.vocabulary)
    }
    fn visit_str<E: Error>(self, code: &str) -> Result<usize, E> {
        let codes = self.vocabulary.codes();
        match place_of(code, codes, self.first) {
            None => Err(E::unknown_variant(code, codes)),
            Some(place) if place < 64 && self.seen & (1 << place) != 0 => {
                Err(E::invalid_value(Unexpected::Str(code), &"each term at most once"))
            }
            Some(place) => Ok(place),
        }
    }
}

/// Names the terms if they are few, else the vocabulary.
fn expecting_codes(f: &mut fmt::Formatter<'_>, before: &str, vocabulary: &Vocabulary) -> fmt::Result {
    const FEW: usize = 6;
    if vocabulary.len() > FEW {
        return write!(f, "a term of {}", vocabulary.id);
    }
    f.write_str(before)?;
    for (place, code) in vocabulary.codes().iter().enumerate() {
        write!(f, "{} `{code}`", if place == 0 { "" } else { "," })?;
    }
    Ok(())
}

/// Reads a key of an object.
struct Key {
    keys: &'static [&'static str],
    first: usize,
    seen: Bits,
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
        match place_of(key, self.keys, self.first) {
            None => Err(E::unknown_field(key, self.keys)),
            Some(place) if self.seen.has(place) => Err(E::duplicate_field(name(self.keys, place))),
            Some(place) => Ok(place),
        }
    }
}

fn name(list: &[&'static str], place: usize) -> &'static str {
    list.get(place).copied().unwrap_or_default()
}

/// The place of a text in a list, which is mostly the first that is looked at.
#[inline]
pub(crate) fn place_of(text: &str, list: &[&str], first: usize) -> Option<usize> {
    match list.get(first) {
        Some(known) if same(known.as_bytes(), text.as_bytes()) => Some(first),
        _ => search(text, list, first),
    }
}

fn search(text: &str, list: &[&str], first: usize) -> Option<usize> {
    let (before, after) = list.split_at_checked(first)?;
    let place = |part: &[&str]| part.iter().position(|known| same(known.as_bytes(), text.as_bytes()));
    place(after).map(|place| first + place).or_else(|| place(before))
}

/// Compares two short texts by overlapping chunks, which is faster than calling `memcmp`.
fn same(one: &[u8], other: &[u8]) -> bool {
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

/// Reads the keys of an object, each at most once, and their values.
///
/// Public for [`document!`](crate::document!) only.
#[doc(hidden)]
#[derive(Debug)]
pub struct Object<'de, A: MapAccess<'de>> {
    map: A,
    keys: &'static [&'static str],
    /// One bit for each required key.
    required: Bits,
    seen: Bits,
    first: usize,
    refusals: Refusals<A::Error>,
}

impl<'de, A: MapAccess<'de>> Object<'de, A> {
    pub const fn new(map: A, keys: &'static [&'static str], required: u128) -> Self {
        Self { map, keys, required: Bits::of(required), seen: Bits::NONE, first: 0, refusals: Refusals::NONE }
    }

    /// Returns the index of the next key.
    ///
    /// # Errors
    ///
    /// An unknown or duplicate key. At the end of the object: a missing required key, or the errors that were kept
    /// while reading went on.
    pub fn next_key(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            let key = self.map.next_key_seed(Key { keys: self.keys, first: self.first, seen: self.seen });
            match self.refusals.pass(key)? {
                None => {}
                Some(None) => return self.end().map(|()| None),
                Some(Some(place)) => {
                    self.seen.insert(place);
                    self.first = place + 1;
                    return Ok(Some(place));
                }
            }
        }
    }

    /// Reads the value of the key. Returns `None` if the value was refused and reading goes on.
    ///
    /// # Errors
    ///
    /// The first error in the value.
    pub fn value<T: Record>(&mut self) -> Result<Option<T>, A::Error> {
        self.refusals.pass(self.map.next_value_seed(Seed::new()))
    }

    fn end(&mut self) -> Result<(), A::Error> {
        let mut left = self.required.without(self.seen);
        while let Some(place) = left.first() {
            self.refusals.pass::<()>(Err(missing(&mut self.map, name(self.keys, place))))?;
            left.remove(place);
        }
        self.refusals.end()
    }
}

/// Returns a required value. It is there if the end of the object was read.
#[doc(hidden)]
pub fn required<T, E: Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(key))
}

/// Reads a value that is part of a document, without the check of a whole document.
pub(crate) struct Seed<T>(PhantomData<fn() -> T>);

impl<T> Seed<T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Record> DeserializeSeed<'de> for Seed<T> {
    type Value = T;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Reads an object whose keys are codes. Returns one bit for each key, and the values in the order of publication.
pub(crate) struct Map<V> {
    vocabulary: &'static Vocabulary,
    values: PhantomData<fn() -> V>,
}

impl<V> Map<V> {
    pub(crate) const fn of(vocabulary: &'static Vocabulary) -> Self {
        Self { vocabulary, values: PhantomData }
    }
}

impl<'de, V: Record> Visitor<'de> for Map<V> {
    type Value = (Bits, Vec<V>);
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with terms of {} as keys", self.vocabulary.id)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        // Reserves memory for all keys at once, but not if the values are large, because few of them are used.
        const ROOM: usize = 512;
        let codes = self.vocabulary.codes();
        let mut object = Object::new(map, codes, 0);
        let (mut kept, mut values) = (Bits::NONE, Vec::new());
        while let Some(place) = object.next_key()? {
            let Some(value) = object.value::<V>()?.filter(|value| !value.says_nothing()) else { continue };
            if values.is_empty() {
                values.reserve_exact(codes.len().min(ROOM / size_of::<V>().max(1)));
            }
            values.insert(kept.before(place), value);
            kept.insert(place);
        }
        Ok((kept, values))
    }
}

struct List(&'static Vocabulary);

impl<'de> Visitor<'de> for List {
    type Value = u64;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of terms of {}", self.0.id)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<u64, A::Error> {
        let vocabulary = self.0;
        let (mut list, mut seen, mut first) = (Elements::of(list), 0_u64, 0);
        while let Some(place) = list.next(Code { vocabulary, first, seen })? {
            let Some(place) = place else { continue };
            seen |= 1 << place;
            first = place + 1;
        }
        Ok(seen)
    }
}

struct FactsOf {
    vocabulary: &'static Vocabulary,
    keys: &'static [&'static str],
}

impl<'de> Visitor<'de> for FactsOf {
    type Value = (u64, u64);
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let others = if self.keys.len() > self.vocabulary.len() { " or `others`" } else { "" };
        write!(f, "an object of true and false by term of {}{others}", self.vocabulary.id)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(u64, u64), A::Error> {
        let mut object = Object::new(map, self.keys, 0);
        let (mut yes, mut no) = (0_u64, 0_u64);
        while let Some(place) = object.next_key()? {
            let Some(fact) = object.value()? else { continue };
            *if fact { &mut yes } else { &mut no } |= 1 << place;
        }
        Ok((yes, no))
    }
}
