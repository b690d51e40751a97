//! Structs of documents are read from objects only, and an optional field is absent or has a
//! value: serde's derive takes an array for a struct and `null` for an absent field.

use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

/// Declares structs of documents: closed objects, read strictly.
///
/// Derives the common traits, `Serialize` and (with the feature) `JsonSchema`, and writes a
/// `Deserialize` that promises what the derived one does not. `#[check(method)]` marks a whole
/// document, whose facts have to agree with each other.
macro_rules! document {
    ($(
        $(#[doc = $doc:literal])+
        $(#[derive($($derive:ident),+)])?
        $(#[check($inconsistencies:ident)])?
        $vis:vis struct $Name:ident {
            $(
                $(#[doc = $field_doc:literal])+
                $(#[serde($($serde:tt)+)])?
                $(#[schemars($($schemars:tt)+)])?
                $field_vis:vis $field:ident: $Type:ty
            ),+ $(,)?
        }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
        $(#[derive($($derive),+)])?
        #[serde(deny_unknown_fields)]
        $vis struct $Name {
            $(
                $(#[doc = $field_doc])+
                $(#[serde($($serde)+)])?
                $field_vis $field: $Type,
            )+
        }

        const _: () = {
            use $Name as Document;

            // The same fields, as serde's derive reads them into the document, and as schemars'
            // derive describes them. None is ever made.
            $(#[cfg_attr(not(doctest), doc = $doc)])+
            #[derive(serde::Deserialize)]
            #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
            #[serde(remote = "Document", deny_unknown_fields)]
            struct Fields {
                $(
                    $(#[cfg_attr(not(doctest), doc = $field_doc)])+
                    $(#[serde($($serde)+)])?
                    $(#[cfg_attr(feature = "schemars", schemars($($schemars)+))])?
                    $field: $Type,
                )+
            }

            impl $Name {
                fn strictly<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Fields::deserialize($crate::strict::Strict(deserializer))
                }
            }

            $crate::strict::read_document!($Name $($inconsistencies)?);

            #[cfg(feature = "schemars")]
            impl schemars::JsonSchema for $Name {
                fn schema_name() -> alloc::borrow::Cow<'static, str> {
                    $crate::schema::schema_name_of_struct(module_path!(), stringify!($Name))
                }
                fn schema_id() -> alloc::borrow::Cow<'static, str> {
                    concat!(module_path!(), "::", stringify!($Name)).into()
                }
                fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    Fields::json_schema(generator)
                }
            }
        };
    )+};
}
pub(crate) use document;

/// How a document is read: a part as its fields are, a whole one only if its facts agree.
macro_rules! read_document {
    ($Name:ident) => {
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::strictly(deserializer)
            }
        }
    };
    ($Name:ident $inconsistencies:ident) => {
        impl<'de> serde::Deserialize<'de> for $Name {
            /// Refuses facts that contradict each other.
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let document = Self::strictly(deserializer)?;
                match document.$inconsistencies().into_iter().next() {
                    None => Ok(document),
                    Some(inconsistency) => Err(serde::de::Error::custom(inconsistency)),
                }
            }
        }

        impl $crate::read::Document for $Name {
            fn parse<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::strictly(deserializer)
            }

            fn inconsistencies(&self) -> alloc::vec::Vec<$crate::Inconsistency> {
                self.$inconsistencies()
            }
        }
    };
}
pub(crate) use read_document;

/// Reads a struct from an object, and an optional field as present.
pub(crate) struct Strict<D>(pub(crate) D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Object(visitor))
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Object<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Object<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Fields(map))
    }
}

struct Fields<A>(A);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.0.next_value_seed(Present(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

struct Present<T>(T);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Present<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Present(deserializer))
    }
}

macro_rules! forward {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method(visitor)
        }
    )+};
}

/// As the deserializer that it holds, but what stands there is never *no value*.
impl<'de, D: Deserializer<'de>> Deserializer<'de> for Present<D> {
    type Error = D::Error;

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self.0)
    }

    forward! {
        deserialize_any deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_i128 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64 deserialize_char deserialize_str deserialize_string
        deserialize_bytes deserialize_byte_buf deserialize_unit deserialize_seq deserialize_map
        deserialize_identifier deserialize_ignored_any
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_unit_struct(name, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_tuple_struct(name, len, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_struct(name, fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}
