//! Results are read field by field, so that every fault in them is reported.
//!
//! [`document!`](crate::document!) does the same for records. Results are generic or borrow what they write, so they are
//! declared by hand.

use serde::{Deserialize, Deserializer};

use crate::facts::Record;

/// A value of a type that is no [`Record`]: its first fault is reported.
pub(crate) struct ByItself<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByItself<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: serde::de::DeserializeOwned> Record for ByItself<T> {}

/// Reads structs, each with a table of its fields: `required`, `optional` (an `Option`), `default`, or `by_itself` (an
/// `Option` of a type that is no [`Record`]).
macro_rules! reads {
    ($([$($generics:tt)*] $Type:ty, $Name:ident { $($how:ident $field:ident: $T:ty,)+ })+) => {$(
        impl<$($generics)*> $crate::facts::Record for $Type {
            fn read<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields<T>(::std::marker::PhantomData<fn() -> T>);

                impl<'de, $($generics)*> ::serde::de::Visitor<'de> for Fields<$Type> {
                    type Value = $Type;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str("an object")
                    }

                    fn visit_map<A: ::serde::de::MapAccess<'de>>(self, map: A) -> Result<$Type, A::Error> {
                        #[allow(non_camel_case_types, reason = "named as the fields are")]
                        enum Place { $($field),+ }
                        const KEYS: &[&str] = &[$(stringify!($field)),+];
                        const REQUIRED: u128 = 0 $(| $crate::read::reads!(@bit $how) << Place::$field as usize)+;
                        const { assert!(KEYS.len() <= 128, "a struct has at most 128 keys") }
                        let mut object = $crate::term::Object::new(map, KEYS, REQUIRED);
                        $(let mut $field = None;)+
                        while let Some(place) = object.next_key()? {
                            $(
                                if place == Place::$field as usize {
                                    $field = object.value::<$crate::read::reads!(@type $how $T)>()?;
                                    continue;
                                }
                            )+
                        }
                        Ok($Name { $($field: $crate::read::reads!(@take $how $field),)+ })
                    }
                }

                deserializer.deserialize_any(Fields(::std::marker::PhantomData))
            }
        }

        impl<'de, $($generics)*> ::serde::Deserialize<'de> for $Type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as $crate::facts::Record>::read(deserializer)
            }
        }
    )+};

    (@bit required) => { 1 };
    (@bit $how:ident) => { 0 };

    (@type by_itself $T:ty) => { $crate::read::ByItself<$T> };
    (@type $how:ident $T:ty) => { $T };

    (@take required $field:ident) => { $crate::term::required($field, stringify!($field))? };
    (@take default $field:ident) => { $field.unwrap_or_default() };
    (@take by_itself $field:ident) => { $field.map(|$crate::read::ByItself(value)| value) };
    (@take optional $field:ident) => { $field };
}

pub(crate) use reads;
