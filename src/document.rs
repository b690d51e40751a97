//! The macro that declares structs of documents. A document is an object with string keys, and an optional field is
//! absent or has a value.

/// Declares structs of documents: closed objects that are read strictly.
///
/// Each struct implements the common traits, [`Record`](crate::facts::Record), `Serialize`, `Deserialize` and, with the
/// feature `schemars`, `JsonSchema`. Unknown and duplicate keys and `null` are refused. A word before the name of a
/// field says whether it can be left out:
///
/// - `name: Text`: required.
/// - `optional note: Text`: the field is an `Option<Text>`. An absent key is `None`, and `None` is not written.
/// - `default flags: Flags<Flag>`: an absent key gives the default value. A value that says nothing is not written.
///
/// `#[key("$schema")]` gives a field another key. `#[derive(Trait)]` adds traits. Attributes can be in any order.
///
/// `#[check]` makes a struct a whole [`Document`](crate::read::Document). The functions of [`read`](crate::read) accept
/// it, say where an error is, and refuse contradictions within its fields. The method `contradictions` returns those of a
/// document that was built in code. If facts of several fields can contradict each other, write `#[check(method)]`. The
/// method is `fn(&self, &mut Contradictions)`. To the [`Contradictions`](crate::read::Contradictions) it adds a term,
/// whose definition is the message, and the path to the fact; or nothing if nothing contradicts. The second example shows a
/// complete case. If the method adds the contradictions within the fields itself, because other facts matter for them,
/// write `#[check(method, fields)]`.
///
/// It does not compile if a struct or field has no doc comment or an unknown attribute, if a key is duplicate or empty,
/// or if a type is not a [`Record`](crate::facts::Record): an `Option` is written as `optional`.
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
///         /// Facts that the visitor saw.
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
///
/// ```
/// use dynamic_integration::document::document;
/// use dynamic_integration::facts::Flags;
/// use dynamic_integration::read::{self, Contradictions};
/// use dynamic_integration::term::{Framework, terms};
///
/// pub static FRAMEWORK: Framework = Framework {
///     code: "library", label: "Library", title: "Library", publisher: "Nobody", edition: "1", year: None, address: None,
///     rights: None, looked_up: &[], definition: "Library.", sections: &[], vocabularies: VOCABULARIES, reasons: &[],
/// };
///
/// terms! {
///     "library" FRAMEWORK;
///
///     /// A fact about the house.
///     #[terms("flag", "Flag")]
///     pub enum Flag {
///         /// There is a room for children.
///         #[term("childrens_room", "Children's room", "own")]
///         ChildrensRoom,
///         /// The room for children has books.
///         #[term("childrens_books", "Children's books", "own")]
///         ChildrensBooks,
///     }
///
///     /// Facts that cannot both be true.
///     #[terms("contradiction", "Contradiction")]
///     pub enum Conflict {
///         /// There are books in the room for children, but there is no such room.
///         #[term("books_without_room", "Books without a room", "own", derived)]
///         BooksWithoutRoom,
///     }
/// }
///
/// document! {
///     /// A visit to a library.
///     #[check(conflicts)]
///     pub struct LibraryVisit {
///         /// Facts about the house.
///         pub default flags: Flags<Flag>,
///     }
/// }
///
/// impl LibraryVisit {
///     fn conflicts(&self, found: &mut Contradictions) {
///         let (room, books) = (self.flags.get(Flag::ChildrensRoom), self.flags.get(Flag::ChildrensBooks));
///         if room == Some(false) && books == Some(true) {
///             found.add(Conflict::BooksWithoutRoom, "flags/childrens_books");
///         }
///     }
/// }
///
/// let text = r#"{ "flags": { "childrens_room": false, "childrens_books": true } }"#;
/// let error = read::from_str::<LibraryVisit>(text).unwrap_err();
/// assert_eq!(error.diagnostics()[0].path, "/flags/childrens_books");
/// let misspelt = read::from_str::<LibraryVisit>(r#"{ "flags": { "childrens_rom": true } }"#).unwrap_err();
/// assert!(misspelt.to_string().contains("did you mean `childrens_room`?"));
/// ```
#[macro_export]
macro_rules! document {
    ($(
        $(#$attribute:tt)*
        $vis:vis struct $Name:ident { $($fields:tt)+ }
    )+) => {$(
        $crate::__document_attributes! {
            [$vis] $Name { $($fields)+ } {} [] [] $([$attribute])*
        }
    )+};
}

#[doc(inline)]
pub use crate::document;

/// Re-exports the names that [`document!`] expands to. Do not use elsewhere.
#[doc(hidden)]
pub mod private {
    pub use serde;

    pub use crate::facts::deserialize;
    #[cfg(feature = "schemars")]
    pub use crate::schema::{StructSchema, schema_name_of_struct};
    pub use crate::shape::{Field, How, Shape};
    pub use crate::term::private::{assert_distinct, assert_text};
    pub use crate::term::{Object, required};
    #[cfg(feature = "schemars")]
    pub use schemars;
}

/// Sorts the attributes of a struct into docs, derived traits and the check. The fields follow.
#[doc(hidden)]
#[macro_export]
macro_rules! __document_attributes {
    ($vis:tt $Name:ident $fields:tt { $($docs:tt)* } $derive:tt $check:tt [[doc = $text:literal]] $($rest:tt)*) => {
        $crate::__document_attributes! { $vis $Name $fields { $($docs)* [doc = $text] } $derive $check $($rest)* }
    };
    ($vis:tt $Name:ident $fields:tt $docs:tt [] $check:tt [[derive($($Trait:ident),+ $(,)?)]] $($rest:tt)*) => {
        $crate::__document_attributes! { $vis $Name $fields $docs [$($Trait)+] $check $($rest)* }
    };
    ($vis:tt $Name:ident $fields:tt $docs:tt $derive:tt [] [[check]] $($rest:tt)*) => {
        $crate::__document_attributes! { $vis $Name $fields $docs $derive [()] $($rest)* }
    };
    ($vis:tt $Name:ident $fields:tt $docs:tt $derive:tt [] [[check($check:ident)]] $($rest:tt)*) => {
        $crate::__document_attributes! { $vis $Name $fields $docs $derive [$check] $($rest)* }
    };
    ($vis:tt $Name:ident $fields:tt $docs:tt $derive:tt [] [[check($check:ident, fields)]] $($rest:tt)*) => {
        $crate::__document_attributes! { $vis $Name $fields $docs $derive [$check fields] $($rest)* }
    };
    ($vis:tt $Name:ident $fields:tt $docs:tt $derive:tt $check:tt [[$($attribute:tt)*]] $($rest:tt)*) => {
        compile_error!(concat!(
            "found `#[", stringify!($($attribute)*), "]` on `", stringify!($Name),
            "`, expected a doc comment, `#[derive(Trait)]` or `#[check]`, each once"
        ));
    };
    ($vis:tt $Name:ident { $($fields:tt)+ } $docs:tt $derive:tt $check:tt) => {
        $crate::__document! { { $docs $derive $check $vis $Name } {} $($fields)+ }
    };
}

/// Brings the fields into one shape, `{ how attributes visibility name (Type) }`, then declares the struct.
#[doc(hidden)]
#[macro_export]
macro_rules! __document {
    ($head:tt {$($done:tt)*} $(#$attribute:tt)* $vis:vis optional $name:ident: $Type:ty $(, $($rest:tt)*)?) => {
        $crate::__document! { $head {$($done)* { optional { $($attribute)* } [$vis] $name ($Type) }} $($($rest)*)? }
    };
    ($head:tt {$($done:tt)*} $(#$attribute:tt)* $vis:vis default $name:ident: $Type:ty $(, $($rest:tt)*)?) => {
        $crate::__document! { $head {$($done)* { default { $($attribute)* } [$vis] $name ($Type) }} $($($rest)*)? }
    };
    ($head:tt {$($done:tt)*} $(#$attribute:tt)* $vis:vis $name:ident: $Type:ty $(, $($rest:tt)*)?) => {
        $crate::__document! { $head {$($done)* { required { $($attribute)* } [$vis] $name ($Type) }} $($($rest)*)? }
    };
    ($head:tt {$($done:tt)*} $(#$attribute:tt)* $vis:vis $wrong:ident $($name:ident)+: $Type:ty $(, $($rest:tt)*)?) => {
        compile_error!(concat!(
            "found `", stringify!($wrong $($name)+), "`, expected `name: Type`, `optional name: Type` or `default name: Type`"
        ));
    };
    (
        { $docs:tt [$($derive:ident)*] $check:tt [$vis:vis] $Name:ident }
        {$({ $how:ident $attributes:tt [$field_vis:vis] $field:ident ($Type:ty) })+}
    ) => {
        $($crate::__field_attributes!(check $Name $field $attributes);)+

        #[doc = $crate::__docs!(lines $docs)]
        #[derive(Debug, Clone, PartialEq, Eq, Hash $(, $derive)*)]
        $vis struct $Name {
            $(
                #[doc = $crate::__docs!(lines $attributes)]
                $field_vis $field: $crate::__field!(type $how $Type),
            )+
        }

        const _: () = {
            use $crate::document::private::serde;
            use $crate::facts::Record;

            const KEYS: &[&str] = &[$($crate::__field_attributes!(key $field $attributes)),+];
            const _: () = {
                use $crate::document::private::{assert_distinct, assert_text};
                assert!(KEYS.len() <= 128, "a struct has at most 128 keys");
                assert_text($crate::__docs!(text $docs), concat!("`", stringify!($Name), "` has no doc comment"));
                $(
                    assert_text(
                        $crate::__docs!(text $attributes),
                        concat!("`", stringify!($field), "` of `", stringify!($Name), "` has no doc comment"),
                    );
                    assert_text(
                        $crate::__field_attributes!(key $field $attributes),
                        concat!("`", stringify!($field), "` of `", stringify!($Name), "` has an empty key"),
                    );
                )+
                assert_distinct(KEYS, &[$(concat!(
                    "the key `", $crate::__field_attributes!(key $field $attributes), "` of `", stringify!($Name),
                    "` is duplicate"
                )),+]);
            };

            /// The places of the keys.
            #[allow(non_camel_case_types, reason = "named as the fields are")]
            #[derive(Clone, Copy)]
            enum Place { $($field),+ }

            impl Record for $Name {
                fn says_nothing(&self) -> bool {
                    true $(&& $crate::__field!(is_absent $how ($Type) self.$field))+
                }

                fn shape() -> $crate::document::private::Shape {
                    use $crate::document::private::{Field, How, Shape};
                    const FIELDS: &[Field] = &[$(Field {
                        key: $crate::__field_attributes!(key $field $attributes),
                        docs: $crate::__docs!(lines $attributes),
                        how: How::$how,
                        shape: <$Type as Record>::shape,
                    }),+];
                    Shape::Object(FIELDS)
                }

                fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    // The value is put where it belongs: handed on from call to call, a large one is copied each time.
                    struct Object<'a>(&'a mut Option<$Name>);
                    impl<'de> serde::de::Visitor<'de> for Object<'_> {
                        type Value = ();
                        fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                            f.write_str("an object")
                        }
                        fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
                            const REQUIRED: u128 = 0 $(| $crate::__field!(bit $how Place::$field))+;
                            let mut object = $crate::document::private::Object::new(map, KEYS, REQUIRED);
                            $(let mut $field = $crate::__field!(absent $how ($Type));)+
                            while let Some(place) = object.next_key()? {
                                $(
                                    if place == Place::$field as usize {
                                        $crate::__field!(read $how ($Type) $field object);
                                        continue;
                                    }
                                )+
                            }
                            *self.0 = Some($Name {
                                $($field: $crate::__field!(take $how $field ($crate::__field_attributes!(key $field $attributes))),)+
                            });
                            Ok(())
                        }
                    }
                    let mut read = None;
                    deserializer.deserialize_any(Object(&mut read))?;
                    $crate::document::private::required(read, stringify!($Name))
                }

                fn add_contradictions(&self, found: &mut $crate::read::Contradictions) {
                    $crate::__contradictions! {
                        self found $check $({ $how ($crate::__field_attributes!(key $field $attributes)) $field ($Type) })+
                    }
                }
            }

            impl serde::Serialize for $Name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeStruct;
                    let fields = 0 $(+ usize::from(!$crate::__field!(is_absent $how ($Type) self.$field)))+;
                    let mut object = serializer.serialize_struct(stringify!($Name), fields)?;
                    $(
                        if $crate::__field!(is_absent $how ($Type) self.$field) {
                            object.skip_field($crate::__field_attributes!(key $field $attributes))?;
                        } else {
                            object.serialize_field($crate::__field_attributes!(key $field $attributes), &self.$field)?;
                        }
                    )+
                    object.end()
                }
            }

            impl<'de> serde::Deserialize<'de> for $Name {
                /// Refuses facts that contradict each other.
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    $crate::document::private::deserialize(deserializer)
                }
            }

            $crate::__document_of!($vis $Name $check);
            $crate::__json_schema_of_struct! {
                $Name $docs $({ $how $field $attributes ($Type) })+
            }
        };
    };
}

/// Expands to the type and code of a field, depending on whether it can be left out.
#[doc(hidden)]
#[macro_export]
macro_rules! __field {
    (type optional $Type:ty) => { ::std::option::Option<$Type> };
    (type $how:ident $Type:ty) => { $Type };

    (is_absent optional ($Type:ty) $value:expr) => { $value.is_none() };
    (is_absent default ($Type:ty) $value:expr) => { <$Type as $crate::facts::Record>::says_nothing(&$value) };
    (is_absent required ($Type:ty) $value:expr) => { false };

    (absent default ($Type:ty)) => { <$Type as ::std::default::Default>::default() };
    (absent $how:ident ($Type:ty)) => { None };

    (bit required $place:expr) => { 1 << $place as usize };
    (bit $how:ident $place:expr) => { 0 };

    (read default ($Type:ty) $field:ident $object:ident) => {
        if let Some(value) = $object.value::<$Type>()? {
            $field = value;
        }
    };
    (read $how:ident ($Type:ty) $field:ident $object:ident) => { $field = $object.value::<$Type>()? };

    (take required $field:ident ($key:expr)) => { $crate::document::private::required($field, $key)? };
    (take $how:ident $field:ident ($key:expr)) => { $field };

    (contradictions optional ($Type:ty) $value:expr, $found:ident) => {
        if let Some(value) = &$value {
            <$Type as $crate::facts::Record>::add_contradictions(value, $found);
        }
    };
    (contradictions $how:ident ($Type:ty) $value:expr, $found:ident) => {
        <$Type as $crate::facts::Record>::add_contradictions(&$value, $found)
    };
}

/// Reads the attributes of a field: its key. `check` refuses unknown attributes.
#[doc(hidden)]
#[macro_export]
macro_rules! __field_attributes {
    (key $field:ident { [key($key:literal)] $($rest:tt)* }) => { $key };
    (key $field:ident { [$($other:tt)*] $($rest:tt)* }) => { $crate::__field_attributes!(key $field { $($rest)* }) };
    (key $field:ident {}) => { stringify!($field) };

    ($check:ident $Name:ident $field:ident {}) => {};
    ($check:ident $Name:ident $field:ident { [doc $($text:tt)*] $($rest:tt)* }) => {
        $crate::__field_attributes!($check $Name $field { $($rest)* });
    };
    (check $Name:ident $field:ident { [key($key:literal)] $($rest:tt)* }) => {
        $crate::__field_attributes!(checked $Name $field { $($rest)* });
    };
    ($check:ident $Name:ident $field:ident { [$($attribute:tt)*] $($rest:tt)* }) => {
        compile_error!(concat!(
            "found `#[", stringify!($($attribute)*), "]` on `", stringify!($field), "` of `", stringify!($Name),
            "`, expected a doc comment or `#[key(\"key\")]`, once"
        ));
    };
}

/// Finds the contradictions in a struct: those of its own check, if it has one, and those in its fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __contradictions {
    ($this:ident $found:ident [()] $($fields:tt)+) => { $crate::__contradictions! { $this $found [] $($fields)+ } };
    ($this:ident $found:ident [$check:ident fields] $($fields:tt)+) => { CHECK($this, $found) };
    ($this:ident $found:ident [$check:ident] $($fields:tt)+) => {
        CHECK($this, $found);
        $crate::__contradictions! { $this $found [] $($fields)+ }
    };
    ($this:ident $found:ident [] $({ $how:ident ($key:expr) $field:ident ($Type:ty) })+) => {
        $($found.within($key, |found| $crate::__field!(contradictions $how ($Type) $this.$field, found));)+
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __document_of {
    ($vis:vis $Name:ident []) => {};
    ($vis:vis $Name:ident [()]) => {
        impl $crate::read::Document for $Name {}

        impl $Name {
            /// Returns the facts that contradict each other, each with its place.
            #[must_use]
            #[allow(dead_code, reason = "a private struct need not be asked")]
            $vis fn contradictions(&self) -> ::std::vec::Vec<$crate::read::Contradiction> {
                $crate::read::Document::contradictions(self)
            }
        }
    };
    ($vis:vis $Name:ident [$check:ident $($fields:ident)?]) => {
        // Outside the `impl` of the trait: inside, the trait's own method would be found if the struct has none of this name.
        const CHECK: fn(&$Name, &mut $crate::read::Contradictions) = |document, found| document.$check(found);
        $crate::__document_of!($vis $Name[()]);
    };
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema_of_struct {
    ($Name:ident $docs:tt $({ $how:ident $field:ident $attributes:tt ($Type:ty) })+) => {
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
                let mut object = $crate::document::private::StructSchema::new($crate::__docs!(lines $docs));
                $(
                    let value = generator.subschema_for::<$Type>();
                    let key = $crate::__field_attributes!(key $field $attributes);
                    object.field(key, stringify!($how) == "required", $crate::__docs!(lines $attributes), value);
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
