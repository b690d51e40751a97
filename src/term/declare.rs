//! How closed sets are declared: the doc comment is the definition.

use super::read::place_of;
use super::{Term, UnknownTerm};

/// Only [`terms!`](crate::terms!) implements it.
#[doc(hidden)]
pub trait Declared {}

/// What the expansion of [`terms!`](crate::terms!) names; nothing here is for callers.
#[doc(hidden)]
pub mod private {
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use {serde, strum};

    /// The text type that schemars wants.
    pub type CowStr = alloc::borrow::Cow<'static, str>;

    pub use super::super::Entry;
    pub use super::super::read::deserialize;
    pub use super::{Declared, assert_codes, assert_words, parse};
    #[cfg(feature = "schemars")]
    pub use crate::schema::{enum_of_terms, schema_name_of_set};
}

/// Refuses, at compile time, codes that are not `snake_case` or stand twice.
#[doc(hidden)]
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
pub const fn assert_codes(set: &str, codes: &[&str]) {
    assert!(is_snake_case(set), "the code of a set is in snake_case");
    let mut place = 0;
    while place < codes.len() {
        assert!(is_snake_case(codes[place]), "the code of a term is in snake_case");
        let mut other = 0;
        while other < place {
            assert!(!is_same(codes[other], codes[place]), "a code stands twice in its set");
            other += 1;
        }
        place += 1;
    }
}

/// Refuses, at compile time, labels and locators that say nothing.
#[doc(hidden)]
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
pub const fn assert_words(words: &[&str]) {
    let mut place = 0;
    while place < words.len() {
        assert!(!words[place].trim_ascii().is_empty(), "a label or a locator is empty");
        place += 1;
    }
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn is_snake_case(code: &str) -> bool {
    let bytes = code.as_bytes();
    if bytes.is_empty() || !bytes[0].is_ascii_lowercase() || bytes[bytes.len() - 1] == b'_' {
        return false;
    }
    let mut place = 0;
    while place < bytes.len() {
        let is_second_underscore = place > 0 && bytes[place] == b'_' && bytes[place - 1] == b'_';
        if !matches!(bytes[place], b'a'..=b'z' | b'0'..=b'9' | b'_') || is_second_underscore {
            return false;
        }
        place += 1;
    }
    true
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// The term of this code: what every `FromStr` is.
///
/// # Errors
///
/// [`UnknownTerm`] where there is none.
#[doc(hidden)]
pub fn parse<T: Term>(code: &str) -> Result<T, UnknownTerm> {
    let place = place_of(code, T::SET.codes, 0);
    place.and_then(|place| T::ALL.get(place)).copied().ok_or_else(|| UnknownTerm::in_set(code, T::SET))
}

/// Declares the closed sets of a framework: an enum each, and one list of them all.
///
/// The doc comment of a set or term *is* its definition: rustdoc, run-time text and JSON Schema
/// are made from the same words. A term without a definition, label or locator does not compile, nor
/// does a code that is not in `snake_case` or stands twice in its set.
/// The order of declaration is the order of publication.
///
/// ```
/// use dynamic_integration::{Basis, Framework, Term, terms};
///
/// pub static FRAMEWORK: Framework = Framework {
///     code: "library", label: "Library test", title: "A test for libraries",
///     publisher: "Nobody", edition: "1", year: None, rights: None, looked_up: &[],
///     definition: "Whether a library is open to everybody.",
///     sets: SETS,
/// };
///
/// terms! {
///     "library" FRAMEWORK;
///
///     /// A part of the house.
///     #[terms("room", "Room")]
///     pub enum Room {
///         /// Where the shelves are.
///         #[term("stacks", "Stacks", "page 1")]
///         Stacks,
///         /// Where people meet.
///         #[term("hall", "Hall", "page 2", derived)]
///         Hall,
///     }
///
///     /// What is asked of a room.
///     #[terms("question", "Question")]
///     #[under(room: Room)]
///     pub enum Question {
///         /// The door is wide enough for everybody.
///         #[term("wide_door", "Wide door", "page 2")]
///         #[under(Room::Hall)]
///         WideDoor,
///     }
/// }
///
/// assert_eq!(Room::Hall.definition(), "Where people meet.");
/// assert_eq!(Room::Hall.basis(), Basis::Derived);
/// assert_eq!(Question::WideDoor.room(), Room::Hall);
/// assert_eq!(Question::WideDoor.any().broader(), [Room::Hall.any()]);
/// assert_eq!(SETS.len(), 2);
/// ```
///
/// The same code twice would be written as one term and read as another:
///
/// ```compile_fail,E0080
/// # use dynamic_integration::{Framework, terms};
/// # pub static FRAMEWORK: Framework = Framework {
/// #     code: "library", label: "Library test", title: "A test for libraries",
/// #     publisher: "Nobody", edition: "1", year: None, rights: None, looked_up: &[],
/// #     definition: "Whether a library is open to everybody.", sets: SETS,
/// # };
/// terms! {
///     "library" FRAMEWORK;
///
///     /// A part of the house.
///     #[terms("room", "Room")]
///     pub enum Room {
///         /// Where the shelves are.
///         #[term("hall", "Stacks", "page 1")]
///         Stacks,
///         /// Where people meet.
///         #[term("hall", "Hall", "page 2")]
///         Hall,
///     }
/// }
/// ```
#[macro_export]
macro_rules! terms {
    (
        $framework:literal $Framework:path;
        $(
            $(#[doc = $set_doc:literal])+
            #[terms($set:literal, $set_label:literal)]
            $(#[under($($parent:ident: $Parent:ty),+)])?
            $vis:vis enum $Name:ident {
                $(
                    $(#[doc = $doc:literal])+
                    #[term($code:literal, $label:literal, $locator:literal $(, $basis:ident)?)]
                    $(#[under($($broader:path),+)])?
                    $Variant:ident
                ),+ $(,)?
            }
        )+
    ) => {
        $(
            $(#[doc = $set_doc])+
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            $vis enum $Name {
                $(
                    #[doc = concat!("**", $label, "** (", $locator, "):")]
                    $(#[doc = $doc])+
                    $Variant,
                )+
            }

            const _: () = {
                use $crate::term::private::{Declared, Entry, serde, strum};
                use $crate::{AnyTerm, Set, Term, UnknownTerm};

                static DECLARED: Set = Set::declared(
                    &$Framework,
                    $set,
                    concat!($framework, "/", $set),
                    $set_label,
                    const { concat!($($set_doc),+).trim_ascii() },
                    CODES,
                    &ENTRIES,
                );

                const CODES: &[&str] = &[$($code),+];
                const _: () = $crate::term::private::assert_codes($set, CODES);
                const _: () = $crate::term::private::assert_words(&[$set_label, $($label, $locator),+]);

                static ENTRIES: [Entry; COUNT] = [$(
                    Entry {
                        set: &DECLARED,
                        index: $Name::$Variant as usize,
                        code: $code,
                        id: concat!($framework, "/", $set, "/", $code),
                        column: concat!($framework, "__", $set, "__", $code),
                        label: $label,
                        definition: const { concat!($($doc),+).trim_ascii() },
                        locator: $locator,
                        basis: $crate::__basis!($($basis)?),
                        broader: &[$($($broader.any()),+)?],
                    },
                )+];

                /// How many there are.
                const COUNT: usize = CODES.len();

                impl $Name {
                    /// Every term of the set, in the order of publication.
                    pub const ALL: &'static [Self; COUNT] = &[$(Self::$Variant),+];

                    /// A constant would have to look into the set; this only points to it.
                    #[doc(hidden)]
                    #[must_use]
                    pub const fn declared_set() -> &'static Set {
                        &DECLARED
                    }

                    /// The same term, its set forgotten; see [`Term::any`].
                    #[must_use]
                    #[expect(clippy::indexing_slicing, reason = "one entry per variant")]
                    pub const fn any(self) -> AnyTerm {
                        AnyTerm::declared(&ENTRIES[self as usize])
                    }

                    /// Its short name in `snake_case`, unique in its set.
                    #[must_use]
                    pub const fn code(self) -> &'static str {
                        self.any().code()
                    }

                    /// Its name for people.
                    #[must_use]
                    pub const fn label(self) -> &'static str {
                        self.any().label()
                    }

                    /// What it means, in this crate's own words.
                    #[must_use]
                    pub const fn definition(self) -> &'static str {
                        self.any().definition()
                    }

                    /// Where the source speaks of it.
                    #[must_use]
                    pub const fn locator(self) -> &'static str {
                        self.any().locator()
                    }

                    /// Whether the source states it, or this crate derives it.
                    #[must_use]
                    pub const fn basis(self) -> $crate::Basis {
                        self.any().basis()
                    }
                }

                impl Declared for $Name {}

                impl Term for $Name {
                    const ALL: &'static [Self] = $Name::ALL;
                    const SET: &'static Set = &DECLARED;

                    fn index(self) -> usize {
                        self as usize
                    }

                    fn any(self) -> AnyTerm {
                        $Name::any(self)
                    }
                }

                impl strum::VariantArray for $Name {
                    const VARIANTS: &'static [Self] = $Name::ALL;
                }

                impl strum::VariantNames for $Name {
                    const VARIANTS: &'static [&'static str] = CODES;
                }

                impl strum::EnumCount for $Name {
                    const COUNT: usize = COUNT;
                }

                impl strum::EnumMessage for $Name {
                    fn get_message(&self) -> Option<&'static str> {
                        Some(self.label())
                    }
                    fn get_detailed_message(&self) -> Option<&'static str> {
                        Some(self.definition())
                    }
                    fn get_documentation(&self) -> Option<&'static str> {
                        Some(self.definition())
                    }
                    fn get_serializations(&self) -> &'static [&'static str] {
                        match self {
                            $(Self::$Variant => &[$code],)+
                        }
                    }
                }

                impl ::core::convert::AsRef<str> for $Name {
                    fn as_ref(&self) -> &str {
                        self.code()
                    }
                }

                impl ::core::convert::From<$Name> for &'static str {
                    fn from(term: $Name) -> Self {
                        term.code()
                    }
                }

                impl ::core::fmt::Display for $Name {
                    /// As its code.
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        f.pad(self.code())
                    }
                }

                impl ::core::str::FromStr for $Name {
                    type Err = UnknownTerm;
                    fn from_str(code: &str) -> ::core::result::Result<Self, UnknownTerm> {
                        $crate::term::private::parse(code)
                    }
                }

                impl serde::Serialize for $Name {
                    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                        serializer.serialize_str(self.code())
                    }
                }

                impl<'de> serde::Deserialize<'de> for $Name {
                    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                        $crate::term::private::deserialize(deserializer)
                    }
                }

                $crate::__json_schema!($Name);
            };

            $crate::__under!($Name $([$($parent: $Parent),+])?; $($Variant $([$($broader),+])?)+);
        )+

        /// The closed sets that are declared here, in the order of publication.
        #[allow(unreachable_pub, reason = "a framework lists them, wherever they are declared")]
        pub static SETS: &[&$crate::Set] = &[$($Name::declared_set()),+];
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __basis {
    () => {
        $crate::Basis::Stated
    };
    (derived) => {
        $crate::Basis::Derived
    };
}

/// The typed way up from a term to those that it stands under.
#[doc(hidden)]
#[macro_export]
macro_rules! __under {
    ($Name:ident; $($Variant:ident)+) => {};
    ($Name:ident [$parent:ident: $Parent:ty]; $($Variant:ident [$broader:path])+) => {
        impl $Name {
            #[doc = concat!("The [`", stringify!($Parent), "`] that it stands under.")]
            #[must_use]
            pub const fn $parent(self) -> $Parent {
                match self { $(Self::$Variant => $broader,)+ }
            }
        }
    };
    (
        $Name:ident [$first:ident: $First:ty, $second:ident: $Second:ty];
        $($Variant:ident [$in_first:path, $in_second:path])+
    ) => {
        $crate::__under!($Name [$first: $First]; $($Variant [$in_first])+);
        $crate::__under!($Name [$second: $Second]; $($Variant [$in_second])+);
    };
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema {
    ($Name:ident) => {
        impl $crate::term::private::schemars::JsonSchema for $Name {
            fn schema_name() -> $crate::term::private::CowStr {
                $crate::term::private::schema_name_of_set(<Self as $crate::Term>::SET)
            }
            fn schema_id() -> $crate::term::private::CowStr {
                $crate::term::private::CowStr::Borrowed(<Self as $crate::Term>::SET.id)
            }
            fn json_schema(
                _: &mut $crate::term::private::schemars::SchemaGenerator,
            ) -> $crate::term::private::schemars::Schema {
                $crate::term::private::enum_of_terms(<Self as $crate::Term>::SET)
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema {
    ($Name:ident) => {};
}
