//! Documents are read from objects only, whose keys are strings; an optional field is absent or has a value.

/// Declares structs of documents: closed objects, read strictly.
///
/// Each struct gets the common traits, [`Record`](crate::facts::Record), serde's two and (with the feature) schemars'
/// `JsonSchema`. Unknown and duplicate keys and `null` are refused. What stands before the name of a field says whether
/// it can be left out:
///
/// - `name: Text`: required.
/// - `optional note: Text`: the field is an `Option<Text>`. An absent key is `None`, and `None` is not written.
/// - `default flags: Flags<Flag>`: an absent key is the default, and what says nothing is not written.
///
/// `#[key("$schema")]` gives a field another key. `#[check(method)]` marks a struct whose facts can contradict each
/// other: the method returns its [`Contradiction`](crate::read::Contradiction)s, the struct is a
/// [`Document`](crate::read::Document), and reading it by itself refuses contradictions.
///
/// ```
/// use dynamic_integration::document::document;
/// use dynamic_integration::facts::Flags;
/// use dynamic_integration::focus::Flag;
/// use dynamic_integration::values::NonBlankText;
///
/// document! {
///     /// A visit to a practice.
///     pub struct Visit {
///         /// The visitor.
///         pub visitor: NonBlankText,
///         /// A remark.
///         pub optional remark: NonBlankText,
///         /// What was seen.
///         pub default seen: Flags<Flag>,
///     }
/// }
///
/// let visit: Visit = serde_json::from_str(r#"{ "visitor": "A. Kovač" }"#)?;
/// assert_eq!(visit.remark, None);
/// assert_eq!(serde_json::to_string(&visit)?, r#"{"visitor":"A. Kovač"}"#);
/// assert!(serde_json::from_str::<Visit>(r#"{ "visitor": "A. Kovač", "remark": null }"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! document {
    ($(
        $(#[doc = $doc:literal])+
        $(#[derive($($derive:ident),+)])?
        $(#[check($check:ident)])?
        $vis:vis struct $Name:ident { $($fields:tt)+ }
    )+) => {$(
        $crate::__document! {
            { [$($doc)+] [$($($derive),+)?] [$($check)?] [$vis] $Name } {} $($fields)+
        }
    )+};
}

#[doc(inline)]
pub use crate::document;

/// Names what [`document!`] writes. Not for use elsewhere.
#[doc(hidden)]
pub mod private {
    pub use serde;

    pub use crate::read::contradicted;
    #[cfg(feature = "schemars")]
    pub use crate::schema::{StructSchema, schema_name_of_struct};
    pub use crate::term::Object;
    #[cfg(feature = "schemars")]
    pub use schemars;
}

/// Brings the fields into one shape, `{ how key name Type }`, then declares the struct.
#[doc(hidden)]
#[macro_export]
macro_rules! __document {
    // A field: its docs, its key if it has another one, its visibility, and how it can be left out.
    ($head:tt {$($done:tt)*} $(#[doc = $doc:literal])+ #[key($key:literal)] $vis:vis optional $name:ident: $Type:ty $(, $($rest:tt)*)?) => {
        $crate::__document! { $head {$($done)* { optional ($key) [$($doc)+] [$vis] $name ($Type) }} $($($rest)*)? }
    };
    ($head:tt {$($done:tt)*} $(#[doc = $doc:literal])+ #[key($key:literal)] $vis:vis default $name:ident: $Type:ty $(, $($rest:tt)*)?) => {
        $crate::__document! { $head {$($done)* { default ($key) [$($doc)+] [$vis] $name ($Type) }} $($($rest)*)? }
    };
    ($head:tt {$($done:tt)*} $(#[doc = $doc:literal])+ $vis:vis optional $name:ident: $Type:ty $(, $($rest:tt)*)?) => {
        $crate::__document! { $head {$($done)* { optional (stringify!($name)) [$($doc)+] [$vis] $name ($Type) }} $($($rest)*)? }
    };
    ($head:tt {$($done:tt)*} $(#[doc = $doc:literal])+ $vis:vis default $name:ident: $Type:ty $(, $($rest:tt)*)?) => {
        $crate::__document! { $head {$($done)* { default (stringify!($name)) [$($doc)+] [$vis] $name ($Type) }} $($($rest)*)? }
    };
    ($head:tt {$($done:tt)*} $(#[doc = $doc:literal])+ $vis:vis $name:ident: $Type:ty $(, $($rest:tt)*)?) => {
        $crate::__document! { $head {$($done)* { required (stringify!($name)) [$($doc)+] [$vis] $name ($Type) }} $($($rest)*)? }
    };
    (
        { [$($doc:literal)+] [$($derive:ident),*] [$($check:ident)?] [$vis:vis] $Name:ident }
        {$({ $how:ident ($key:expr) [$($field_doc:literal)+] [$field_vis:vis] $field:ident ($Type:ty) })+}
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash $(, $derive)*)]
        $vis struct $Name {
            $($(#[doc = $field_doc])+ $field_vis $field: $crate::__field!(type $how $Type),)+
        }

        const _: () = {
            use $crate::document::private::serde;
            use $crate::facts::Record;

            const KEYS: &[&str] = &[$($key),+];
            const _: () = assert!(KEYS.len() <= 128, "an object that is read has a bit for each key");

            /// The places of the keys.
            #[allow(non_camel_case_types, reason = "named as the fields are")]
            #[derive(Clone, Copy)]
            enum Place { $($field),+ }

            impl Record for $Name {
                fn says_nothing(&self) -> bool {
                    true $(&& $crate::__field!(is_absent $how self.$field))+
                }

                fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct Object;
                    impl<'de> serde::de::Visitor<'de> for Object {
                        type Value = $Name;
                        fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                            f.write_str("an object")
                        }
                        fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<$Name, A::Error> {
                            let mut object = $crate::document::private::Object::new(map, KEYS);
                            $(let mut $field = $crate::__field!(absent $how);)+
                            while let Some(place) = object.next_key()? {
                                $(
                                    if place == Place::$field as usize {
                                        $crate::__field!(read $how $field object);
                                        continue;
                                    }
                                )+
                            }
                            Ok($Name { $($field: $crate::__field!(take $how $field object),)+ })
                        }
                    }
                    deserializer.deserialize_map(Object)
                }
            }

            impl serde::Serialize for $Name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeStruct;
                    let fields = 0 $(+ usize::from(!$crate::__field!(is_absent $how self.$field)))+;
                    let mut object = serializer.serialize_struct(stringify!($Name), fields)?;
                    $(
                        if $crate::__field!(is_absent $how self.$field) {
                            object.skip_field($key)?;
                        } else {
                            object.serialize_field($key, &self.$field)?;
                        }
                    )+
                    object.end()
                }
            }

            $crate::__read_document!($Name $($check)?);
            $crate::__json_schema_of_struct! {
                $Name [$($doc)+] $({ $how ($key) [$($field_doc)+] ($Type) })+
            }
        };
    };
}

/// What a field of a document is, by how it can be left out.
#[doc(hidden)]
#[macro_export]
macro_rules! __field {
    (type optional $Type:ty) => { ::std::option::Option<$Type> };
    (type $how:ident $Type:ty) => { $Type };

    (is_absent optional $value:expr) => { $value.is_none() };
    (is_absent default $value:expr) => { $crate::facts::Record::says_nothing(&$value) };
    (is_absent required $value:expr) => { false };

    (absent default) => { Default::default() };
    (absent $how:ident) => { None };

    (read default $field:ident $object:ident) => { $field = $object.value()? };
    (read $how:ident $field:ident $object:ident) => { $field = Some($object.value()?) };

    (take required $field:ident $object:ident) => {
        match $field {
            Some(value) => value,
            None => return Err($object.missing(Place::$field as usize)),
        }
    };
    (take $how:ident $field:ident $object:ident) => { $field };
}

/// How a struct is read by itself: a part by its fields, a whole one only if its facts agree.
#[doc(hidden)]
#[macro_export]
macro_rules! __read_document {
    ($Name:ident) => {
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as $crate::facts::Record>::read(deserializer)
            }
        }
    };
    ($Name:ident $check:ident) => {
        impl<'de> serde::Deserialize<'de> for $Name {
            /// Refuses facts that contradict each other.
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let document = <Self as $crate::facts::Record>::read(deserializer)?;
                match $crate::document::private::contradicted(&document) {
                    None => Ok(document),
                    Some(contradiction) => Err(serde::de::Error::custom(contradiction)),
                }
            }
        }

        impl $crate::read::Document for $Name {
            fn contradictions(&self) -> ::std::vec::Vec<$crate::read::Contradiction> {
                self.$check()
            }
        }
    };
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema_of_struct {
    ($Name:ident [$($doc:literal)+] $({ $how:ident ($key:expr) [$($field_doc:literal)+] ($Type:ty) })+) => {
        impl $crate::document::private::schemars::JsonSchema for $Name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                $crate::document::private::schema_name_of_struct(module_path!(), stringify!($Name))
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($Name)).into()
            }
            fn json_schema(
                generator: &mut $crate::document::private::schemars::SchemaGenerator,
            ) -> $crate::document::private::schemars::Schema {
                let mut object = $crate::document::private::StructSchema::new(&[$($doc),+]);
                $(
                    let value = generator.subschema_for::<$Type>();
                    object.field($key, stringify!($how) == "required", &[$($field_doc),+], value);
                )+
                object.finish()
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema_of_struct {
    ($($all:tt)*) => {};
}
