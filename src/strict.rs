//! Structs of documents are read from objects only, whose keys are strings, and an optional field is
//! absent or has a value: serde's derive takes an array for a struct and `null` for an absent field.

/// Declares structs of documents: closed objects, read strictly.
///
/// Derives the common traits, `Serialize` and (with the feature) `JsonSchema`, and writes a
/// `Deserialize` that promises what the derived one does not. `#[check(method)]` marks a whole
/// document, whose facts have to agree with each other. Of serde's attributes, a field has one of
/// `default` (a map per term) and `skip_serializing_if`, and `rename` before it.
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
        $vis struct $Name {
            $(
                $(#[doc = $field_doc])+
                $(#[serde($($serde)+)])?
                $field_vis $field: $Type,
            )+
        }

        const _: () = {
            const KEYS: &[&str] = &[$($crate::strict::field!(key $field $($($serde)+)?)),+];
            const _: () = assert!(KEYS.len() <= 64, "an object that is read has a bit for each key");

            /// The places of the keys.
            #[allow(non_camel_case_types, reason = "named as the fields are")]
            #[derive(Clone, Copy)]
            enum Place { $($field),+ }

            impl $Name {
                fn strictly<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct Object;
                    impl<'de> serde::de::Visitor<'de> for Object {
                        type Value = $Name;
                        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                            f.write_str("an object")
                        }
                        fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<$Name, A::Error> {
                            let mut object = $crate::term::Object::new(map, KEYS);
                            $(let mut $field = $crate::strict::field!(absent $($($serde)+)?);)+
                            while let Some(place) = object.next_key()? {
                                $(
                                    if place == Place::$field as usize {
                                        $crate::strict::field!(read $field object $($($serde)+)?);
                                        continue;
                                    }
                                )+
                            }
                            Ok($Name {
                                $($field: $crate::strict::field!(take $field object $($($serde)+)?),)+
                            })
                        }
                    }
                    deserializer.deserialize_map(Object)
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
                    // The same fields, as schemars' derive describes them.
                    $(#[cfg_attr(not(doctest), doc = $doc)])+
                    #[derive(schemars::JsonSchema)]
                    #[schemars(deny_unknown_fields)]
                    #[allow(dead_code, reason = "only its schema is used")]
                    struct Fields {
                        $(
                            $(#[cfg_attr(not(doctest), doc = $field_doc)])+
                            $(#[serde($($serde)+)])?
                            $(#[schemars($($schemars)+)])?
                            $field: $Type,
                        )+
                    }
                    Fields::json_schema(generator)
                }
            }
        };
    )+};
}
pub(crate) use document;

/// What a field of a document is read as, by what its attribute says of it: its key; what it is
/// while it is absent; how its value is read; and what is taken of it in the end.
macro_rules! field {
    (key $field:ident rename = $key:literal $($rest:tt)*) => { $key };
    (key $field:ident $($serde:tt)*) => { stringify!($field) };

    (absent rename = $key:literal, $($rest:tt)+) => { $crate::strict::field!(absent $($rest)+) };
    (absent default, $($rest:tt)+) => { Default::default() };
    (absent $($rest:tt)*) => { None };

    (read $field:ident $object:ident default, $($rest:tt)+) => { $field = $object.value()? };
    (read $field:ident $object:ident $($rest:tt)*) => { $field = Some($object.value()?) };

    (take $field:ident $object:ident) => {
        match $field {
            Some(value) => value,
            None => return Err($object.missing(Place::$field as usize)),
        }
    };
    (take $field:ident $object:ident $($rest:tt)+) => { $field };
}
pub(crate) use field;

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
