//! JSON as `serde_json` writes it, byte for byte, at the speed of copying.
//!
//! This crate writes mostly keys and ids, and these need no escapes. So each text is searched block by block for
//! characters that need an escape. A text without such characters is copied. Rare cases are left to `serde_json`, so
//! every type that serializes can be written.

#![expect(
    clippy::inline_always,
    reason = "a key is known where it is written, so that looking through it costs nothing"
)]
#![expect(clippy::single_char_add_str, reason = "a text that is known is added in place, a letter by a call")]
#![expect(clippy::needless_bitwise_bool, reason = "without a branch, a block is compared at once")]

use serde::Serialize;
use serde::ser::{
    Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::Error;

/// Adds a value to a text, as JSON.
pub(crate) fn write<T: Serialize + ?Sized>(value: &T, out: &mut String) -> Result<(), Error> {
    value.serialize(Writer { out })
}

/// Returns a value of this crate as JSON.
pub(crate) fn text<T: Serialize + ?Sized>(value: &T) -> String {
    let mut out = String::with_capacity(1024);
    add(value, &mut out);
    out
}

/// Adds a value of this crate to a text, as JSON. All values of this crate can be written.
pub(crate) fn add<T: Serialize + ?Sized>(value: &T, out: &mut String) {
    let written = write(value, out);
    debug_assert!(written.is_ok(), "{written:?}");
}

/// Adds methods to types of this crate that write them several times as fast as `serde_json`.
macro_rules! to_json {
    ($($Type:ty),+) => {$(
        impl $Type {
            /// Returns the value as JSON. The text is the same as from `serde_json::to_string`, several times as fast.
            #[must_use]
            pub fn to_json(&self) -> String {
                $crate::json::text(self)
            }

            /// Adds the value to a text as JSON. To write many values, clear the text and use it again.
            pub fn write_json(&self, out: &mut String) {
                $crate::json::add(self, out);
            }
        }
    )+};
}
pub(crate) use to_json;

/// Writes public types in the form of structs that are declared for this, and gives them their schema.
macro_rules! written_as {
    ($($Type:ident $Written:ident)+) => {$(
        impl serde::Serialize for super::$Type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $Written::from(self).serialize(serializer)
            }
        }

        #[cfg(feature = "schemars")]
        $crate::schema::schema_of! {
            definition [] super::$Type, stringify!($Type), |generator| $Written::json_schema(generator)
        }
    )+};
}
pub(crate) use written_as;

/// The name of a struct whose keys are already written pieces of JSON. Each key is copied before its value. The key of
/// a skipped field is copied too. Only this module can write such a struct.
pub(crate) const JOINED: &str = "$joined";

struct Writer<'a> {
    out: &'a mut String,
}

/// A list, map or struct whose start is written.
struct Begun<'a> {
    out: &'a mut String,
    is_empty: bool,
    end: &'static str,
    /// The name of the struct, if it decides how the fields are written.
    name: &'static str,
}

/// The start of the names of the structs that `serde_json` can write in a special way. They have one field.
const OF_SERDE_JSON: &str = "$serde_json::";

/// A struct with such a name.
struct OneField<'a, T: ?Sized> {
    name: &'static str,
    key: &'static str,
    value: &'a T,
}

impl<T: Serialize + ?Sized> Serialize for OneField<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct(self.name, 1)?;
        object.serialize_field(self.key, self.value)?;
        object.end()
    }
}

impl<'a> Writer<'a> {
    #[inline]
    fn begin(self, start: &str, end: &'static str) -> Begun<'a> {
        self.out.push_str(start);
        Begun { out: self.out, is_empty: true, end, name: "" }
    }

    /// A variant with content is an object with one key.
    fn begin_variant(self, variant: &str, start: &str, end: &'static str) -> Begun<'a> {
        self.out.push_str("{");
        quoted(self.out, variant);
        self.out.push_str(":");
        self.begin(start, end)
    }

    /// Leaves a rare case to `serde_json`.
    fn rare(self, value: impl Serialize) -> Result<(), Error> {
        self.out.push_str(&serde_json::to_string(&value)?);
        Ok(())
    }
}

impl Begun<'_> {
    #[inline]
    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(Writer { out: self.out })
    }

    #[inline]
    fn next(&mut self) {
        if !self.is_empty {
            self.out.push_str(",");
        }
        self.is_empty = false;
    }

    #[inline]
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.next();
        self.value(value)
    }

    #[inline(always)]
    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
        match self.name {
            "" => {}
            JOINED => {
                self.out.push_str(key);
                return self.value(value);
            }
            name => {
                self.out.push_str(&serde_json::to_string(&OneField { name, key, value })?);
                return Ok(());
            }
        }
        self.next();
        // The key is known at compile time, and so is whether it is plain.
        if is_plain(key.as_bytes()) {
            self.out.push_str("\"");
            self.out.push_str(key);
            self.out.push_str("\":");
        } else {
            escaped(self.out, key);
            self.out.push_str(":");
        }
        self.value(value)
    }

    #[inline]
    fn finish(self) {
        self.out.push_str(self.end);
    }
}

#[inline]
fn digits(out: &mut String, number: u64) {
    if number >= 10 {
        more_digits(out, number / 10);
    }
    digit(out, number);
}

fn more_digits(out: &mut String, number: u64) {
    if number >= 10 {
        more_digits(out, number / 10);
    }
    digit(out, number);
}

/// The last one.
#[inline]
fn digit(out: &mut String, number: u64) {
    const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    out.push_str(DIGITS.get((number % 10) as usize).copied().unwrap_or_default());
}

#[inline]
fn quoted(out: &mut String, text: &str) {
    if is_plain(text.as_bytes()) {
        out.push_str("\"");
        out.push_str(text);
        out.push_str("\"");
    } else {
        escaped(out, text);
    }
}

#[cold]
fn escaped(out: &mut String, text: &str) {
    // A text can always be written.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

/// Whether JSON escapes no character of the text. The text is compared in blocks, so that the compiler compares a
/// whole block at once. The last block may overlap the one before.
#[inline(always)]
fn is_plain(text: &[u8]) -> bool {
    #[inline(always)]
    fn block<const N: usize>(block: &[u8; N]) -> bool {
        block.iter().fold(true, |plain, byte| plain & (*byte >= b' ') & (*byte != b'"') & (*byte != b'\\'))
    }
    match text.len() {
        0..4 => text.iter().all(|byte| block(&[*byte])),
        4..8 => text.first_chunk::<4>().is_some_and(block) & text.last_chunk::<4>().is_some_and(block),
        8..16 => text.first_chunk::<8>().is_some_and(block) & text.last_chunk::<8>().is_some_and(block),
        _ => text.as_chunks::<16>().0.iter().all(block) && text.last_chunk::<16>().is_some_and(block),
    }
}

macro_rules! written_by {
    ($how:ident: $($serialize:ident($Number:ty)),+) => {$(
        #[inline]
        fn $serialize(self, value: $Number) -> Result<(), Error> {
            written_by!(@$how self value)
        }
    )+};
    (@digits $writer:ident $value:ident) => {{
        digits($writer.out, $value.into());
        Ok(())
    }};
    (@serde_json $writer:ident $value:ident) => { $writer.rare($value) };
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Begun<'a>;
    type SerializeTuple = Begun<'a>;
    type SerializeTupleStruct = Begun<'a>;
    type SerializeTupleVariant = Begun<'a>;
    type SerializeMap = Begun<'a>;
    type SerializeStruct = Begun<'a>;
    type SerializeStructVariant = Begun<'a>;

    written_by! { digits: serialize_u8(u8), serialize_u16(u16), serialize_u32(u32), serialize_u64(u64) }
    written_by! {
        serde_json: serialize_i8(i8), serialize_i16(i16), serialize_i32(i32), serialize_i64(i64), serialize_i128(i128),
        serialize_u128(u128), serialize_f32(f32), serialize_f64(f64), serialize_char(char)
    }

    #[inline]
    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    #[inline]
    fn serialize_str(self, value: &str) -> Result<(), Error> {
        quoted(self.out, value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Error> {
        self.rare(value)
    }

    #[inline]
    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let mut begun = self.begin_variant(variant, "", "}");
        begun.value(value)?;
        begun.finish();
        Ok(())
    }

    #[inline]
    fn serialize_seq(self, _: Option<usize>) -> Result<Begun<'a>, Error> {
        Ok(self.begin("[", "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Begun<'a>, Error> {
        Ok(self.begin("[", "]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Begun<'a>, Error> {
        Ok(self.begin("[", "]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Begun<'a>, Error> {
        Ok(self.begin_variant(name, "[", "]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Begun<'a>, Error> {
        Ok(self.begin("{", "}"))
    }

    #[inline(always)]
    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Begun<'a>, Error> {
        Ok(if name == JOINED || name.starts_with(OF_SERDE_JSON) {
            Begun { name, ..self.begin("", "") }
        } else {
            self.begin("{", "}")
        })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Begun<'a>, Error> {
        Ok(self.begin_variant(variant, "{", "}}"))
    }
}

macro_rules! begun {
    ($($Trait:ident $add:ident),+) => {$(
        impl $Trait for Begun<'_> {
            type Ok = ();
            type Error = Error;

            #[inline]
            fn $add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.element(value)
            }

            #[inline]
            fn end(self) -> Result<(), Error> {
                self.finish();
                Ok(())
            }
        }
    )+};
    (keyed $($Trait:ident),+) => {$(
        impl $Trait for Begun<'_> {
            type Ok = ();
            type Error = Error;

            #[inline(always)]
            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
                self.field(key, value)
            }

            #[inline(always)]
            fn skip_field(&mut self, key: &'static str) -> Result<(), Error> {
                if self.name == JOINED {
                    self.out.push_str(key);
                }
                Ok(())
            }

            #[inline]
            fn end(self) -> Result<(), Error> {
                self.finish();
                Ok(())
            }
        }
    )+};
}

begun! {
    SerializeSeq serialize_element, SerializeTuple serialize_element, SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
}
begun! { keyed SerializeStruct, SerializeStructVariant }

impl SerializeMap for Begun<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.next();
        let start = self.out.len();
        self.value(key)?;
        match self.out.as_bytes().get(start) {
            Some(b'"') => {}
            // Numbers and other simple keys become texts.
            Some(b'-' | b'0'..=b'9' | b't' | b'f') => {
                self.out.insert(start, '"');
                self.out.push_str("\"");
            }
            _ => return Err(Error::custom("key must be a string")),
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.out.push_str(":");
        self.value(value)
    }

    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A value for each way to serialize.
    #[derive(Serialize)]
    struct Everything<'a> {
        #[serde(rename = "a \"key\"\n")]
        text: &'a str,
        unit: (),
        nothing: Option<u8>,
        something: Option<bool>,
        unsigned: (u8, u16, u32, u64, u128),
        signed: [i64; 3],
        fractions: (f32, f64, f64, f64),
        letter: [char; 2],
        named: Named,
        list: Vec<Variant<'a>>,
        numbers: BTreeMap<u64, Option<u8>>,
        signs: BTreeMap<i8, bool>,
        letters: BTreeMap<char, u8>,
        facts: BTreeMap<bool, u8>,
        empty: BTreeMap<String, u8>,
        #[serde(skip_serializing_if = "Option::is_none")]
        absent: Option<u8>,
        number: serde_json::Number,
        date: crate::values::Date,
    }

    #[derive(Serialize)]
    struct Named(u64);

    #[derive(Serialize)]
    struct Pair(u8, u8);

    #[derive(Serialize)]
    struct Empty {}

    #[derive(Serialize)]
    enum Variant<'a> {
        Unit,
        New(Named),
        Pair(u8, &'a str),
        Struct { key: u8, other: Pair, empty: Empty },
    }

    fn is_the_same(value: &impl Serialize) {
        assert_eq!(text(value), serde_json::to_string(value).unwrap());
    }

    #[test]
    fn whatever_serializes_is_written_as_serde_json_writes_it() {
        let list = [Variant::Unit, Variant::New(Named(100)), Variant::Pair(255, "\u{7f} \u{2028} ö \\")];
        let rest = [Variant::Struct { key: 10, other: Pair(9, 99), empty: Empty {} }];
        is_the_same(&Everything {
            text: "\t\u{0}\u{1f}",
            unit: (),
            nothing: None,
            something: Some(true),
            unsigned: (u8::MAX, u16::MAX, u32::MAX, u64::MAX, u128::MAX),
            signed: [i64::MIN, 0, -1],
            fractions: (0.1, 1e300, f64::NAN, -0.0),
            letter: ['"', 'ö'],
            named: Named(0),
            list: list.into_iter().chain(rest).collect(),
            numbers: BTreeMap::from([(0, None), (100, Some(1))]),
            signs: BTreeMap::from([(-1, true)]),
            letters: BTreeMap::from([('"', 1)]),
            facts: BTreeMap::from([(true, 1), (false, 2)]),
            empty: BTreeMap::new(),
            absent: None,
            number: 7.into(),
            date: "2026-03".parse().unwrap(),
        });
        let no_key = BTreeMap::from([((), 1)]);
        assert_eq!(write(&no_key, &mut String::new()).is_err(), serde_json::to_string(&no_key).is_err());
    }

    #[test]
    fn what_has_to_be_escaped_is_found_wherever_it_stands() {
        for letter in (0..=0xff).map(char::from).chain(['\u{2028}', '\u{ffff}', '🏡']) {
            for length in 0..40 {
                for place in 0..=length {
                    is_the_same(&format!("{}{letter}{}", "x".repeat(place), "x".repeat(length - place)));
                }
            }
        }
    }
}
