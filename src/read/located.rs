//! The second reader: a deserializer that knows its position, records every error and continues.
//!
//! It passes once over a text that is known to be JSON. It records each refusal with its place, and returns an error
//! that says so ([`Refused`]). The caller, which reads the keys of an object or the elements of a list, then takes the
//! next one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::value::CowStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use super::refused::Refused;
use super::{Contradiction, Contradictions, Diagnostic, DiagnosticKind, LIMIT, ReadError, push};
use crate::facts::Record;
use crate::shape::Shape;
use crate::suggest::{beginning, meant};
use crate::term::Vocabulary;

/// Returns the reasons why the text is not such a document, given the error of the first reader.
#[cold]
pub(super) fn why<T: Record>(text: &str, first: &serde_json::Error) -> ReadError {
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        return ReadError::one(syntax(text, &error));
    }
    let mut reading = Reading { shape: T::shape, ..Reading::of(text) };
    let root = At { reading: &mut reading, place: None };
    let start = root.reading.start();
    if let Err(refused) = T::read(root) {
        reading.note(refused, start, None);
    }
    if reading.noted.is_empty() {
        // The first reader found an error that the second one does not. Its message is used.
        return ReadError::one(syntax(text, first));
    }
    placed(text, reading.noted, reading.more)
}

/// Returns an error for facts that contradict each other, with their places. All places are found in one pass over the
/// text.
#[cold]
pub(super) fn contradicted(text: &str, found: Contradictions) -> ReadError {
    let (found, more) = found.into_parts();
    let mut wanted: Vec<Wanted> = found.iter().map(|found| Wanted { path: keys(&found.path), offset: 0 }).collect();
    let mut reading = Reading::of(text);
    let start = reading.start();
    for place in &mut wanted {
        place.offset = start;
    }
    look_up(&mut reading, 0, wanted.iter_mut().collect());
    let diagnostic = |(found, wanted): (Contradiction, &Wanted)| {
        let kind = DiagnosticKind::Contradiction { term: found.term, message: found.message() };
        (wanted.offset, Diagnostic { path: found.path, line: 1, column: 1, kind })
    };
    placed(text, found.into_iter().zip(&wanted).map(diagnostic).collect(), more)
}

/// Sorts errors by their place in the text, and finds their lines and columns in one pass.
fn placed(text: &str, mut noted: Vec<(usize, Diagnostic)>, more: usize) -> ReadError {
    noted.sort_by_key(|(offset, _)| *offset);
    let (mut reached, mut place) = (0, (1, 1));
    for (offset, diagnostic) in &mut noted {
        place = after(place, text.get(reached..*offset).unwrap_or_default());
        reached = *offset;
        (diagnostic.line, diagnostic.column) = place;
    }
    ReadError { diagnostics: noted.into_iter().map(|(_, diagnostic)| diagnostic).collect(), more }
}

/// Returns the line and column after this text, which starts at the given line and column. They are counted from 1, the
/// column in characters.
pub(super) fn after((line, column): (usize, usize), text: &str) -> (usize, usize) {
    match text.rsplit_once('\n') {
        Some((before, last)) => {
            (line + 1 + before.bytes().filter(|byte| *byte == b'\n').count(), last.chars().count() + 1)
        }
        None => (line, column + text.chars().count()),
    }
}

fn syntax(text: &str, error: &serde_json::Error) -> Diagnostic {
    // serde_json counts bytes, and 0 for the end of a line.
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let before = (0..=error.column().saturating_sub(1).min(line.len())).rev().find_map(|end| line.get(..end));
    let column = before.unwrap_or_default().chars().count() + 1;
    let kind = DiagnosticKind::Syntax { message: without_place(error) };
    Diagnostic { path: String::new(), line: error.line().max(1), column, kind }
}

/// Returns the message of the parser without its place, because the parser counts differently.
pub(crate) fn without_place(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.rsplit_once(" at line ").map_or(&*said, |(message, _)| message).to_owned()
}

/// A place to be found.
struct Wanted {
    path: Vec<String>,
    /// The position of the key or element in the text, or of the part of its path that exists.
    offset: usize,
}

/// Returns the keys of a JSON Pointer.
fn keys(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~")).collect()
}

/// Passes the next value, which is at this depth, and finds the places within it.
fn look_up(reading: &mut Reading<'_>, depth: usize, wanted: Vec<&mut Wanted>) {
    let mut by_key: BTreeMap<String, Vec<&mut Wanted>> = BTreeMap::new();
    for place in wanted {
        if let Some(key) = place.path.get(depth) {
            by_key.entry(key.clone()).or_default().push(place);
        }
    }
    let first = reading.peek();
    if by_key.is_empty() || !matches!(first, Some(b'{' | b'[')) {
        reading.pass();
        return;
    }
    reading.at += 1;
    let mut place = 0_usize;
    while !reading.ends() {
        let at = reading.start();
        let key =
            if first == Some(b'{') { text_of(reading.pass()).unwrap_or_default() } else { place.to_string().into() };
        place += 1;
        let mut under = by_key.remove(&*key).unwrap_or_default();
        for wanted in &mut under {
            wanted.offset = at;
        }
        look_up(reading, depth + 1, under);
    }
}

/// Returns the text that a JSON string means.
fn text_of(written: &str) -> Result<Cow<'_, str>, Refused> {
    let inside = written.get(1..written.len().saturating_sub(1)).unwrap_or_default();
    if !inside.contains('\\') {
        return Ok(Cow::Borrowed(inside));
    }
    // Its syntax is right, so this is the only possible error.
    let alone = |_| Refused::invalid_value(Unexpected::Str(inside), &"a text in which no surrogate stands alone");
    serde_json::from_str(written).map(Cow::Owned).map_err(alone)
}

/// Returns a value as it was written, without line breaks and tabs, which never occur inside a string.
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

/// A text that is valid JSON, the position in it, and the errors so far.
struct Reading<'de> {
    text: &'de str,
    /// The document, whose terms have labels.
    shape: fn() -> Shape,
    at: usize,
    noted: Vec<(usize, Diagnostic)>,
    /// The number of errors that are only counted.
    more: usize,
}

impl<'de> Reading<'de> {
    const fn of(text: &'de str) -> Self {
        Self { text, shape: || Shape::Text(None), at: 0, noted: Vec::new(), more: 0 }
    }

    /// Returns the first byte of the next value or key, or of the end of an object or array.
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let skipped = rest.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b',' | b':'));
        self.at += skipped.unwrap_or(rest.len());
        rest.get(skipped?).copied()
    }

    /// Returns the start of the next value or key.
    fn start(&mut self) -> usize {
        self.peek();
        self.at
    }

    /// Passes the end of an object or array, if it is next.
    fn ends(&mut self) -> bool {
        let ends = matches!(self.peek(), None | Some(b'}' | b']'));
        self.at += usize::from(ends);
        ends
    }

    /// Passes the next value or key, and returns it as it was written.
    fn pass(&mut self) -> &'de str {
        let start = self.start();
        let bytes = self.text.as_bytes();
        let mut depth = 0_usize;
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'"' => self.pass_string(),
                b'{' | b'[' => depth += 1,
                b'}' | b']' | b',' | b' ' | b'\n' | b'\r' | b'\t' if depth == 0 => break,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 && matches!(byte, b'"' | b'}' | b']') {
                break;
            }
        }
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Passes a string, from its first quotation mark to its last.
    fn pass_string(&mut self) {
        loop {
            self.at += 1;
            match self.text.as_bytes().get(self.at) {
                Some(b'\\') => self.at += 1,
                None | Some(b'"') => return,
                Some(_) => {}
            }
        }
    }

    /// Records the error of the part of the text from `start` to here, unless it was recorded before.
    fn note(&mut self, refused: Refused, start: usize, place: Option<&Place<'_>>) -> Refused {
        if let Refused::Fault(kind) = refused {
            if self.noted.len() < LIMIT {
                let written = self.text.get(start..self.at).unwrap_or_default();
                let path = place.map(Place::pointer).unwrap_or_default();
                self.noted.push((start, Diagnostic { path, line: 1, column: 1, kind: self.told(kind, written) }));
            } else {
                self.more += 1;
            }
        }
        Refused::Noted
    }

    /// Adds details that take time to find. They are not needed for errors that are only counted.
    fn told(&self, mut kind: DiagnosticKind, written: &str) -> DiagnosticKind {
        match &mut kind {
            DiagnosticKind::Value { found, .. } => *found = beginning(&on_one_line(written)),
            DiagnosticKind::UnknownKey { found, expected, nearest } => *nearest = self.meant(found, expected, true),
            DiagnosticKind::UnknownTerm { found, expected, nearest } => *nearest = self.meant(found, expected, false),
            _ => {}
        }
        kind
    }

    /// Returns the valid name that was probably meant. Labels are those of the vocabularies in the document.
    fn meant(&self, found: &str, valid: &'static [&'static str], keys: bool) -> Option<&'static str> {
        let labels = (self.shape)().vocabulary(valid).into_iter().flat_map(Vocabulary::labels);
        meant(found, valid, labels, keys)
    }
}

/// A key or an index, and the place that contains it.
struct Place<'r> {
    above: Option<&'r Place<'r>>,
    key: Key<'r>,
}

enum Key<'r> {
    Name(&'r str),
    Index(usize),
}

impl Place<'_> {
    fn pointer(&self) -> String {
        let mut pointer = self.above.map(Place::pointer).unwrap_or_default();
        match self.key {
            Key::Name(name) => push(&mut pointer, name),
            Key::Index(index) => push(&mut pointer, &index.to_string()),
        }
        pointer
    }
}

/// The next value. After reading it, the position is behind it, whatever the result.
struct At<'de, 'r> {
    reading: &'r mut Reading<'de>,
    place: Option<&'r Place<'r>>,
}

impl<'de> At<'de, '_> {
    /// Reads the value with a seed, and records its errors.
    fn read<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Refused> {
        let Self { reading, place } = self;
        let start = reading.start();
        let read = seed.deserialize(At { reading: &mut *reading, place });
        if reading.at == start {
            reading.pass(); // the seed did not look at it
        }
        read.map_err(|refused| reading.note(refused, start, place))
    }

    /// Passes the value to the parser, for types of other crates that this reader does not know.
    fn by_parser<T>(
        self,
        read: impl FnOnce(&mut serde_json::Deserializer<serde_json::de::StrRead<'de>>) -> serde_json::Result<T>,
    ) -> Result<T, Refused> {
        let written = self.reading.pass();
        read(&mut serde_json::Deserializer::from_str(written)).map_err(|error| Refused::custom(without_place(&error)))
    }
}

impl<'de> Deserializer<'de> for At<'de, '_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let Self { reading, place } = self;
        match reading.peek() {
            Some(b'{') => {
                let start = reading.at;
                reading.at += 1;
                let mut object =
                    &mut Object { reading, start, place, name: None, key: start, unknown: Vec::new(), ended: false };
                let mut read = visitor.visit_map(&mut *object);
                if let (Err(refused), Some(name)) = (&mut read, &object.name) {
                    // A visitor of another crate refused the key that it just read.
                    let place = Place { above: place, key: Key::Name(name) };
                    *refused =
                        object.reading.note(std::mem::replace(refused, Refused::Noted), object.key, Some(&place));
                }
                while let Ok(Some(())) = object.next_key_seed(Passed) {}
                read
            }
            Some(b'[') => {
                reading.at += 1;
                let mut array = &mut Array { reading, place, index: 0, ended: false };
                let read = visitor.visit_seq(&mut *array);
                while let Ok(Some(())) = array.next_element_seed(Passed) {}
                read
            }
            Some(b'"') => match text_of(reading.pass())? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            _ => match reading.pass() {
                "true" => visitor.visit_bool(true),
                "false" => visitor.visit_bool(false),
                "null" => visitor.visit_unit(),
                written => {
                    // The parser cannot represent every number that a text can contain.
                    let number = serde_json::from_str::<serde_json::Number>(written).ok();
                    if let Some(number) = number.as_ref().and_then(serde_json::Number::as_u64) {
                        visitor.visit_u64(number)
                    } else if let Some(number) = number.as_ref().and_then(serde_json::Number::as_i64) {
                        visitor.visit_i64(number)
                    } else {
                        visitor.visit_f64(number.and_then(|number| number.as_f64()).unwrap_or(f64::INFINITY))
                    }
                }
            },
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.reading.peek() == Some(b'n') {
            self.reading.pass();
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Refused> {
        if name.starts_with("$serde_json::") {
            return self.by_parser(|parser| parser.deserialize_newtype_struct(name, visitor));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.by_parser(|parser| parser.deserialize_enum(name, variants, visitor))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// Ignores a value.
struct Passed;

impl<'de> DeserializeSeed<'de> for Passed {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Ok(())
    }
}

/// An object that is being read.
struct Object<'de, 'r> {
    reading: &'r mut Reading<'de>,
    start: usize,
    place: Option<&'r Place<'r>>,
    /// The key of the next value.
    name: Option<Cow<'de, str>>,
    /// The start of this key.
    key: usize,
    /// The first unknown keys. A misspelt key is not also reported as missing.
    unknown: Vec<(String, &'static [&'static str])>,
    ended: bool,
}

impl<'de> MapAccess<'de> for &mut Object<'de, '_> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        if self.name.take().is_some() {
            self.reading.pass(); // the value of a key that was refused
        }
        self.ended = self.ended || self.reading.ends();
        if self.ended {
            return Ok(None);
        }
        self.key = self.reading.start();
        let written = self.reading.pass();
        let (name, read) = match text_of(written) {
            Ok(name) => {
                let key: CowStrDeserializer<'_, Refused> = Cow::Borrowed(&*name).into_deserializer();
                let read = seed.deserialize(key);
                (name, read)
            }
            Err(refused) => (Cow::Borrowed(written), Err(refused)),
        };
        if let Err(Refused::Fault(DiagnosticKind::UnknownKey { found, expected, .. })) = &read
            && self.unknown.len() < 8
        {
            self.unknown.push((found.clone(), expected));
        }
        let place = Place { above: self.place, key: Key::Name(&name) };
        let read = read.map_err(|refused| self.reading.note(refused, self.key, Some(&place)));
        self.name = Some(name);
        read.map(Some)
    }

    /// Reads the value of the key. At the end of the object, the seed gets the object itself and reports missing keys.
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        let Some(name) = self.name.take() else {
            let refused = seed.deserialize(serde::de::value::UnitDeserializer::new());
            return refused.map_err(|refused| match refused {
                Refused::Fault(DiagnosticKind::MissingKey { expected }) if self.is_mistyped(expected) => Refused::Noted,
                refused => self.reading.note(refused, self.start, self.place),
            });
        };
        let place = Place { above: self.place, key: Key::Name(&name) };
        At { reading: self.reading, place: Some(&place) }.read(seed)
    }
}

impl Object<'_, '_> {
    /// Returns whether an unknown key stands for this one, which is missing. Of faults that are only counted, every unknown
    /// key may: a search for each would take long.
    fn is_mistyped(&self, missing: &str) -> bool {
        let counted = self.reading.noted.len() >= LIMIT;
        self.unknown.iter().any(|(found, keys)| counted || self.reading.meant(found, keys, true) == Some(missing))
    }
}

/// An array that is being read.
struct Array<'de, 'r> {
    reading: &'r mut Reading<'de>,
    place: Option<&'r Place<'r>>,
    index: usize,
    ended: bool,
}

impl<'de> SeqAccess<'de> for &mut Array<'de, '_> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        self.ended = self.ended || self.reading.ends();
        if self.ended {
            return Ok(None);
        }
        let place = Place { above: self.place, key: Key::Index(self.index) };
        self.index += 1;
        At { reading: self.reading, place: Some(&place) }.read(seed).map(Some)
    }
}
