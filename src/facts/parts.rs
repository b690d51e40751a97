//! Parts of records that are no types of this room: those of the standard library, and ids.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};

use super::{Record, add_contradictions_in};
use crate::read::Contradictions;
use crate::read::going_on::Elements;
use crate::shape::Shape;
use crate::term::{AnyTerm, Id, Seed};

impl Record for AnyTerm {}

impl Record for Id {}

impl Record for bool {
    fn shape() -> Shape {
        Shape::YesNo
    }
}

impl Record for String {
    /// Refuses a number where a text is expected. Some formats would convert it.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = String;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
                Ok(text.to_owned())
            }
            fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
                Ok(text)
            }
        }
        deserializer.deserialize_any(Text)
    }
}

impl<T: Record> Record for Vec<T> {
    fn says_nothing(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T>(std::marker::PhantomData<fn() -> T>);
        impl<'de, T: Record> Visitor<'de> for List<T> {
            type Value = Vec<T>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Vec<T>, A::Error> {
                let (mut list, mut values) = (Elements::of(list), Vec::new());
                while let Some(value) = list.next(Seed::new())? {
                    values.extend(value);
                }
                Ok(values)
            }
        }
        deserializer.deserialize_any(List(std::marker::PhantomData))
    }

    fn add_contradictions(&self, found: &mut Contradictions) {
        add_contradictions_in(self, found);
    }

    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<T: ToOwned + ?Sized> Record for Cow<'static, T>
where
    T::Owned: Record,
{
    fn says_nothing(&self) -> bool {
        asked(self, Record::says_nothing)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::Owned::read(deserializer).map(Cow::Owned)
    }

    fn shape() -> Shape {
        T::Owned::shape()
    }

    fn add_contradictions(&self, found: &mut Contradictions) {
        asked(self, |value| value.add_contradictions(found));
    }
}

/// Asks the owned value, because the borrowed one need not be a record.
#[expect(clippy::ptr_arg, reason = "an owned value is not copied")]
fn asked<T: ToOwned + ?Sized, R>(value: &Cow<'static, T>, ask: impl FnOnce(&T::Owned) -> R) -> R {
    match value {
        Cow::Borrowed(value) => ask(&(*value).to_owned()),
        Cow::Owned(value) => ask(value),
    }
}

impl<T: Record> Record for Box<T> {
    fn says_nothing(&self) -> bool {
        T::says_nothing(self)
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Seed::<T>::new().deserialize(deserializer).map(Box::new)
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn add_contradictions(&self, found: &mut Contradictions) {
        T::add_contradictions(self, found);
    }
}
