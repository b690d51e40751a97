//! The second reading: a deserializer over raw JSON that knows where it stands.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::CowStrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde_json::value::RawValue;

use super::{Contradiction, Diagnostic, DiagnosticKind, Document, ReadError, push};
use crate::suggest::{beginning, nearest};

/// Why the text is not such a document.
#[cold]
pub(super) fn why<T: Document>(text: &str) -> ReadError {
    let raw: &RawValue = match serde_json::from_str(text) {
        Ok(raw) => raw,
        Err(error) => return ReadError::one(syntax(text, &error)),
    };
    let unlocated = match T::read(At { text, raw }) {
        Err(unlocated) => unlocated.at(text, raw.get()),
        // The first reading failed on what the second one cannot tell apart; its words have to do.
        Ok(_) => match serde_json::from_str::<T>(text) {
            Err(error) => return ReadError::one(syntax(text, &error)),
            Ok(_) => Unlocated::new(DiagnosticKind::Syntax { message: "cannot be read".to_owned() }),
        },
    };
    ReadError::one(unlocated.locate(text))
}

/// Facts that contradict each other, with the places where they stand: all of them are looked up
/// in one walk over the text, however many there are.
#[cold]
pub(super) fn contradicted(text: &str, found: Vec<Contradiction>) -> ReadError {
    let mut wanted: Vec<Wanted> = found.iter().map(|found| Wanted { path: keys(&found.path), offset: 0 }).collect();
    if let Ok(raw) = serde_json::from_str::<&RawValue>(text) {
        for place in &mut wanted {
            place.offset = offset_in(text, raw.get());
        }
        look_up(text, raw, 0, wanted.iter_mut().collect());
    }
    let mut diagnostics: Vec<(usize, Diagnostic)> = found
        .into_iter()
        .zip(&wanted)
        .map(|(found, wanted)| {
            let kind = DiagnosticKind::Contradiction { term: Some(found.term), message: found.message() };
            (wanted.offset, Diagnostic { path: found.path, line: 1, column: 1, kind })
        })
        .collect();
    let mut in_text: Vec<&mut (usize, Diagnostic)> = diagnostics.iter_mut().collect();
    in_text.sort_by_key(|(offset, _)| *offset);
    let (mut reached, mut place) = (0, (1, 1));
    for (offset, diagnostic) in in_text {
        place = after(place, text.get(reached..*offset).unwrap_or_default());
        reached = *offset;
        (diagnostic.line, diagnostic.column) = place;
    }
    ReadError { diagnostics: diagnostics.into_iter().map(|(_, diagnostic)| diagnostic).collect() }
}

/// Line and column of what follows this text, counted from 1, the column in characters.
pub(super) fn line_and_column(before: &str) -> (usize, usize) {
    after((1, 1), before)
}

/// Line and column of what follows this text, which stands at that line and column.
fn after((line, column): (usize, usize), text: &str) -> (usize, usize) {
    match text.rsplit_once('\n') {
        Some((before, last)) => {
            (line + 1 + before.bytes().filter(|byte| *byte == b'\n').count(), last.chars().count() + 1)
        }
        None => (line, column + text.chars().count()),
    }
}

fn syntax(text: &str, error: &serde_json::Error) -> Diagnostic {
    if text.starts_with('\u{feff}') {
        let message = "a byte order mark is before the document".to_owned();
        return Diagnostic { path: String::new(), line: 1, column: 1, kind: DiagnosticKind::Syntax { message } };
    }
    let said = error.to_string();
    let message = said.rsplit_once(" at line ").map_or(&*said, |(message, _)| message).to_owned();
    // serde_json counts bytes, and 0 for the end of a line.
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let before = (0..=error.column().saturating_sub(1).min(line.len())).rev().find_map(|end| line.get(..end));
    let column = before.unwrap_or_default().chars().count() + 1;
    Diagnostic { path: String::new(), line: error.line().max(1), column, kind: DiagnosticKind::Syntax { message } }
}

/// A place that is looked for.
struct Wanted {
    path: Vec<String>,
    /// Where in the text the key or element stands, or as much of its path as is there.
    offset: usize,
}

/// The keys of a JSON pointer.
fn keys(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~")).collect()
}

/// Finds what lies under this value, which itself lies so many keys deep.
fn look_up(text: &str, raw: &RawValue, depth: usize, wanted: Vec<&mut Wanted>) {
    let mut by_key: BTreeMap<String, Vec<&mut Wanted>> = BTreeMap::new();
    for place in wanted {
        if let Some(key) = place.path.get(depth) {
            by_key.entry(key.clone()).or_default().push(place);
        }
    }
    if by_key.is_empty() {
        return;
    }
    let mut under = |key: &str, at: &str, value: &RawValue| {
        if let Some(mut wanted) = by_key.remove(key) {
            for place in &mut wanted {
                place.offset = offset_in(text, at);
            }
            look_up(text, value, depth + 1, wanted);
        }
    };
    match raw.get().as_bytes().first() {
        Some(b'{') => {
            for (name, value) in serde_json::from_str::<Entries<'_>>(raw.get()).map(|all| all.0).unwrap_or_default() {
                if let Ok(key) = text_of(name) {
                    under(&key, name.get(), value);
                }
            }
        }
        Some(b'[') => {
            let elements = serde_json::from_str::<Vec<&RawValue>>(raw.get()).unwrap_or_default();
            for (place, value) in elements.into_iter().enumerate() {
                under(&place.to_string(), value.get(), value);
            }
        }
        _ => {}
    }
}

/// Where in the text this part of it begins.
fn offset_in(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// The entries of an object, keys and values as they are written.
struct Entries<'de>(Vec<(&'de RawValue, &'de RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;
        impl<'de> Visitor<'de> for Map {
            type Value = Entries<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Map)
    }
}

fn text_of(raw: &RawValue) -> Result<Cow<'_, str>, serde_json::Error> {
    /// `Cow` itself is always read as owned.
    struct Borrowed;
    impl<'de> Visitor<'de> for Borrowed {
        type Value = Cow<'de, str>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }
        fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
            Ok(Cow::Borrowed(text))
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            Ok(Cow::Owned(text.to_owned()))
        }
    }
    serde_json::Deserializer::from_str(raw.get()).deserialize_str(Borrowed)
}

/// A value as it was written, without line breaks and tabs: they never stand inside a string.
fn on_one_line(written: &str) -> String {
    let mut line = String::new();
    for part in written.split(['\n', '\r', '\t']).map(str::trim).filter(|part| !part.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(part);
        if line.len() > 1000 {
            break; // it is cut anyway
        }
    }
    line
}

/// What is wrong, and as much of the place as is known yet.
#[derive(Debug)]
struct Unlocated {
    kind: DiagnosticKind,
    /// Byte in the text.
    offset: Option<usize>,
    /// Keys, the innermost first.
    path: Vec<String>,
}

impl Unlocated {
    fn new(kind: DiagnosticKind) -> Self {
        Self { kind, offset: None, path: Vec::new() }
    }

    /// At this part of the text, where no narrower one is known.
    fn at(mut self, text: &str, part: &str) -> Self {
        if self.offset.is_none() {
            self.offset = Some(offset_in(text, part));
            if let DiagnosticKind::Value { found, .. } = &mut self.kind {
                *found = beginning(&on_one_line(part));
            }
        }
        self
    }

    fn under(mut self, key: impl Into<String>) -> Self {
        self.path.push(key.into());
        self
    }

    fn locate(self, text: &str) -> Diagnostic {
        let (line, column) = line_and_column(text.get(..self.offset.unwrap_or(0)).unwrap_or_default());
        let mut path = String::new();
        self.path.iter().rev().for_each(|key| push(&mut path, key));
        Diagnostic { path, line, column, kind: self.kind }
    }
}

impl fmt::Display for Unlocated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl std::error::Error for Unlocated {}

impl Error for Unlocated {
    fn custom<M: fmt::Display>(message: M) -> Self {
        Self::new(DiagnosticKind::Contradiction { term: None, message: message.to_string() })
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_value(unexpected, expected)
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        // What was found is replaced by how it was written, as soon as the place is known.
        let expected = expected.to_string();
        let expected = match &*expected {
            "a sequence" => "a list".to_owned(),
            "a boolean" => "`true` or `false`".to_owned(),
            "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number of at least 0".to_owned(),
            _ => expected,
        };
        Self::new(DiagnosticKind::Value { found: unexpected.to_string(), expected })
    }

    fn unknown_variant(found: &str, expected: &'static [&'static str]) -> Self {
        let near = nearest(found, expected.iter().copied());
        Self::new(DiagnosticKind::UnknownTerm { found: beginning(found), expected, nearest: near })
    }

    fn unknown_field(found: &str, expected: &'static [&'static str]) -> Self {
        let near = nearest(found, expected.iter().copied());
        Self::new(DiagnosticKind::UnknownKey { found: beginning(found), expected, nearest: near })
    }

    fn missing_field(expected: &'static str) -> Self {
        Self::new(DiagnosticKind::MissingKey { expected })
    }

    fn duplicate_field(found: &'static str) -> Self {
        Self::new(DiagnosticKind::DuplicateKey { found: found.to_owned() })
    }
}

/// A value in the text.
#[derive(Clone, Copy)]
struct At<'de> {
    text: &'de str,
    raw: &'de RawValue,
}

impl<'de> At<'de> {
    /// What the parser holds against a value whose syntax it has passed: a lone surrogate, a
    /// number out of range.
    fn refuse(self, error: &serde_json::Error) -> Unlocated {
        let said = error.to_string();
        let message = said.rsplit_once(" at line ").map_or(&*said, |(message, _)| message).to_owned();
        Unlocated::new(DiagnosticKind::Syntax { message }).at(self.text, self.raw.get())
    }

    fn string(self) -> Result<Cow<'de, str>, Unlocated> {
        text_of(self.raw).map_err(|error| self.refuse(&error))
    }
}

impl<'de> Deserializer<'de> for At<'de> {
    type Error = Unlocated;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unlocated> {
        let written = self.raw.get();
        let result = match written.as_bytes().first() {
            Some(b'{') => {
                let entries: Entries<'de> = serde_json::from_str(written).map_err(|error| self.refuse(&error))?;
                let mut object = Object { text: self.text, entries: entries.0.into_iter(), current: None };
                visitor.visit_map(&mut object).map_err(|error| match object.current.take() {
                    Some((key, name, _)) if error.offset.is_none() => error.at(self.text, key.get()).under(name),
                    _ => error,
                })
            }
            Some(b'[') => {
                let elements: Vec<&'de RawValue> =
                    serde_json::from_str(written).map_err(|error| self.refuse(&error))?;
                let mut array = Array { text: self.text, elements: elements.into_iter().enumerate(), current: None };
                visitor.visit_seq(&mut array).map_err(|error| match array.current.take() {
                    Some((place, raw)) if error.offset.is_none() => {
                        error.at(self.text, raw.get()).under(place.to_string())
                    }
                    _ => error,
                })
            }
            Some(b'"') => match self.string()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            Some(b't') => visitor.visit_bool(true),
            Some(b'f') => visitor.visit_bool(false),
            Some(b'n') => visitor.visit_unit(),
            _ => {
                let number: serde_json::Number = serde_json::from_str(written).map_err(|error| self.refuse(&error))?;
                if let Some(number) = number.as_u64() {
                    visitor.visit_u64(number)
                } else if let Some(number) = number.as_i64() {
                    visitor.visit_i64(number)
                } else {
                    visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN))
                }
            }
        };
        result.map_err(|error: Unlocated| error.at(self.text, written))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unlocated> {
        if self.raw.get() == "null" { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unlocated> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unlocated> {
        visitor.visit_enum(self).map_err(|error| error.at(self.text, self.raw.get()))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// An embedder's enum, from a string; this crate's documents have none.
impl<'de> EnumAccess<'de> for At<'de> {
    type Error = Unlocated;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Unlocated> {
        Ok((seed.deserialize(self)?, self))
    }
}

impl<'de> VariantAccess<'de> for At<'de> {
    type Error = Unlocated;

    fn unit_variant(self) -> Result<(), Unlocated> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unlocated> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unlocated> {
        self.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Unlocated> {
        self.deserialize_any(visitor)
    }
}

/// An object that is being read, with the entry that was read last.
struct Object<'de> {
    text: &'de str,
    entries: std::vec::IntoIter<(&'de RawValue, &'de RawValue)>,
    current: Option<(&'de RawValue, String, &'de RawValue)>,
}

impl<'de> MapAccess<'de> for &mut Object<'de> {
    type Error = Unlocated;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unlocated> {
        self.current = None;
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        let name = At { text: self.text, raw: key }.string()?;
        let diagnostic = |error: Unlocated| error.at(self.text, key.get()).under(&*name);
        let read = seed.deserialize::<CowStrDeserializer<'_, Unlocated>>(Cow::Borrowed(&*name).into_deserializer());
        let read = read.map_err(diagnostic)?;
        self.current = Some((key, name.into_owned(), value));
        Ok(Some(read))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unlocated> {
        let Some((_, name, raw)) = &self.current else {
            return Err(Unlocated::custom("a value was asked for before its key"));
        };
        seed.deserialize(At { text: self.text, raw })
            .map_err(|error| error.at(self.text, raw.get()).under(name.as_str()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.len())
    }
}

/// An array that is being read, with the element that was read last.
struct Array<'de> {
    text: &'de str,
    elements: std::iter::Enumerate<std::vec::IntoIter<&'de RawValue>>,
    current: Option<(usize, &'de RawValue)>,
}

impl<'de> SeqAccess<'de> for &mut Array<'de> {
    type Error = Unlocated;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unlocated> {
        self.current = self.elements.next();
        let Some((place, raw)) = self.current else { return Ok(None) };
        let read = seed.deserialize(At { text: self.text, raw });
        read.map(Some).map_err(|error| error.at(self.text, raw.get()).under(place.to_string()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.elements.len())
    }
}
