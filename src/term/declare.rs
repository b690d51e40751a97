//! The macro that declares vocabularies.

use super::{Term, UnknownTerm, place_of};

/// Implemented by [`terms!`](crate::terms!) only.
pub trait Declared {}

/// Re-exports the names that [`terms!`](crate::terms!) expands to. Do not use elsewhere.
#[doc(hidden)]
pub mod private {
    pub use serde;
    pub use strum;

    pub use super::super::any::Entry;
    pub use super::super::compile_time::{assert_code, assert_distinct, assert_same, assert_text, count_below};
    pub use super::super::read::Code;
    pub use super::{Declared, parse};
    #[cfg(feature = "schemars")]
    pub use crate::schema::{enum_of_terms, schema_name_of_vocabulary};
    pub use crate::shape::Shape;
    #[cfg(feature = "schemars")]
    pub use schemars;
}

/// Returns the term with this code. Every `FromStr` calls it.
///
/// # Errors
///
/// [`UnknownTerm`] if no term has this code.
#[doc(hidden)]
pub fn parse<T: Term>(code: &str) -> Result<T, UnknownTerm> {
    let place = place_of(code, T::VOCABULARY.codes(), 0);
    place.and_then(|place| T::ALL.get(place)).copied().ok_or_else(|| UnknownTerm::of(code, T::VOCABULARY))
}

/// Declares the vocabularies of a framework: an enum for each, and a list of all of them.
///
/// The doc comment of a vocabulary or term is its definition: rustdoc, run-time text and JSON Schema show the same
/// words. The order of declaration is the order of publication. Attributes can be in any order.
///
/// - `#[terms("code", "Label")]` on each enum.
/// - `#[term("code", "Label", "locator")]` on each term, with `, derived` at the end if this crate derived it. No compiler
///   knows the sections of a source: test in your crate that
///   [`Framework::unknown_locators`](crate::term::Framework::unknown_locators) is empty.
/// - `#[under(parent: Parent => children)]` on an enum whose terms each belong to a term of another enum in the same
///   crate, and `#[under(Parent::Variant)]` on each of its terms. Each term gets the method `parent`, and each parent
///   the method `children`.
///
/// It does not compile if
///
/// - a definition, label or locator is missing or blank;
/// - a code is duplicate, not in `snake_case`, or the reserved `others`;
/// - a term that needs `#[under]` has none, or names a term of another vocabulary;
/// - an attribute is unknown, or the literal is not the code of the framework.
///
/// ```
/// use dynamic_integration::term::{Basis, Framework, Term, terms};
///
/// pub static FRAMEWORK: Framework = Framework {
///     code: "library", label: "Library test", title: "A test for libraries", publisher: "Nobody", edition: "1",
///     year: None, address: None, rights: None, looked_up: &[], definition: "Shows whether a library is open to all.",
///     sections: &[], vocabularies: VOCABULARIES, reasons: &[],
/// };
///
/// terms! {
///     "library" FRAMEWORK;
///
///     /// A part of the house.
///     #[terms("room", "Room")]
///     pub enum Room {
///         /// The shelves are here.
///         #[term("stacks", "Stacks", "own")]
///         Stacks,
///         #[term("hall", "Hall", "own", derived)]
///         /// People meet here.
///         Hall,
///     }
///
///     /// A question about a room.
///     #[terms("question", "Question")]
///     #[under(room: Room => questions)]
///     pub enum Question {
///         /// The door is wide enough for everybody.
///         #[under(Room::Hall)]
///         #[term("wide_door", "Wide door", "own")]
///         WideDoor,
///     }
/// }
///
/// assert_eq!(Room::Hall.definition(), "People meet here.");
/// assert_eq!(Room::Hall.basis(), Basis::Derived);
/// assert_eq!(Question::WideDoor.room(), Room::Hall);
/// assert_eq!(Room::Hall.questions(), [Question::WideDoor]);
/// assert_eq!(Question::WideDoor.erase().broader(), [Room::Hall.erase()]);
/// assert_eq!(VOCABULARIES.len(), 2);
/// ```
#[macro_export]
macro_rules! terms {
    (
        $framework:literal $Framework:path;
        $(
            $(#$about:tt)*
            $vis:vis enum $Name:ident {
                $( $(#$attribute:tt)* $Variant:ident ),+ $(,)?
            }
        )+
    ) => {
        const _: () = $crate::term::private::assert_same(
            $framework,
            $Framework.code,
            concat!("the code of `", stringify!($Framework), "` is not `", $framework, "`"),
        );
        const _: () = $crate::term::private::assert_distinct(
            &[$($crate::__vocabulary!(code { $($about)* })),+],
            &[$(concat!(
                "the code `", $crate::__vocabulary!(code { $($about)* }), "` of `", stringify!($Name), "` is duplicate"
            )),+],
        );

        $($crate::__vocabulary_enum! {
            $framework $Framework; { $($about)* } $vis $Name { $($Variant { $($attribute)* })+ }
        })+

        /// The vocabularies that are declared here, in the order of publication.
        #[allow(unreachable_pub, reason = "a framework lists them, wherever they are declared")]
        pub static VOCABULARIES: &[&$crate::term::Vocabulary] = &[$($Name::declared_vocabulary()),+];
    };
}

/// Declares one vocabulary. The attributes of the enum and of each term are each one token tree.
#[doc(hidden)]
#[macro_export]
macro_rules! __vocabulary_enum {
    ($framework:literal $Framework:path; $about:tt $vis:vis $Name:ident { $($Variant:ident $attributes:tt)+ }) => {
        $crate::__vocabulary!(check $Name $about);
        $($crate::__term!(check $Variant $attributes);)+

        #[doc = $crate::__docs!(lines $about)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $Name {
            $(
                #[doc = concat!(
                    "**", $crate::__term!(label $attributes), "** (",
                    $crate::__term!(locator $attributes), "):\n",
                    $crate::__docs!(lines $attributes)
                )]
                $Variant,
            )+
        }

        const _: () = {
            use $crate::term::private::{Declared, Entry, serde, strum};
            use $crate::term::{AnyTerm, Term, UnknownTerm, Vocabulary};

            static DECLARED: Vocabulary = Vocabulary::declared(
                &$Framework,
                [
                    $crate::__vocabulary!(code $about),
                    concat!($framework, "/", $crate::__vocabulary!(code $about)),
                    $crate::__vocabulary!(label $about),
                    const { $crate::__docs!(text $about).trim_ascii() },
                ],
                KEYS,
                &ENTRIES,
            );

            /// The number of terms.
            const COUNT: usize = [$(stringify!($Variant)),+].len();
            const KEYS: &[&str] = &[$($crate::__term!(code $attributes),)+ "others"];
            const CODES: &[&str] = &[$($crate::__term!(code $attributes)),+];

            #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
            const _: () = {
                use $crate::term::private::{assert_distinct, assert_text};
                assert_text(DECLARED.definition, concat!("`", stringify!($Name), "` has no doc comment"));
                $(
                    let definition = ENTRIES[$Name::$Variant as usize].definition;
                    assert_text(definition, concat!("`", stringify!($Variant), "` has no doc comment"));
                )+
                assert_distinct(
                    KEYS,
                    &[
                        $(concat!(
                            "the code `", $crate::__term!(code $attributes), "` of `", stringify!($Variant),
                            "` is duplicate"
                        ),)+
                        concat!("`", stringify!($Name), "` has a term with the code `others`, which is reserved"),
                    ],
                );
            };

            static ENTRIES: [Entry; COUNT] = [$(
                Entry {
                    vocabulary: &DECLARED,
                    index: $Name::$Variant as usize,
                    code: $crate::__term!(code $attributes),
                    id: concat!(
                        $framework, "/", $crate::__vocabulary!(code $about), "/",
                        $crate::__term!(code $attributes)
                    ),
                    column: concat!(
                        $framework, "__", $crate::__vocabulary!(code $about), "__",
                        $crate::__term!(code $attributes)
                    ),
                    label: $crate::__term!(label $attributes),
                    definition: const { $crate::__docs!(text $attributes).trim_ascii() },
                    locator: $crate::__term!(locator $attributes),
                    basis: $crate::__term!(basis $attributes),
                    broader: $crate::__broader!(all $attributes),
                },
            )+];

            impl $Name {
                /// Every term of the vocabulary, in the order of publication.
                pub const ALL: &'static [Self; COUNT] = &[$(Self::$Variant),+];

                /// A function, because a constant would read the vocabulary at compile time.
                #[doc(hidden)]
                #[must_use]
                pub const fn declared_vocabulary() -> &'static Vocabulary {
                    &DECLARED
                }

                /// Erases the type of this term; see [`Term::erase`].
                #[must_use]
                #[allow(clippy::indexing_slicing, reason = "there is an entry for each term")]
                pub const fn erase(self) -> AnyTerm {
                    AnyTerm::declared(&ENTRIES[self as usize])
                }

                /// Returns its short name in `snake_case`, unique in its vocabulary.
                #[must_use]
                pub const fn code(self) -> &'static str {
                    self.erase().code()
                }

                /// Returns its name for people.
                #[must_use]
                pub const fn label(self) -> &'static str {
                    self.erase().label()
                }

                /// Returns its meaning, in this crate's own words.
                #[must_use]
                pub const fn definition(self) -> &'static str {
                    self.erase().definition()
                }

                /// Returns the place in the source.
                #[must_use]
                pub const fn locator(self) -> &'static str {
                    self.erase().locator()
                }

                /// Returns whether the source states it or this crate derives it.
                #[must_use]
                pub const fn basis(self) -> $crate::term::Basis {
                    self.erase().basis()
                }
            }

            impl Declared for $Name {}

            impl Term for $Name {
                const ALL: &'static [Self] = $Name::ALL;
                const VOCABULARY: &'static Vocabulary = &DECLARED;

                fn index(self) -> usize {
                    self as usize
                }

                fn erase(self) -> AnyTerm {
                    $Name::erase(self)
                }
            }

            impl $crate::facts::Record for $Name {
                fn shape() -> $crate::term::private::Shape {
                    $crate::term::private::Shape::Term(&DECLARED)
                }

                fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    let place = deserializer.deserialize_any($crate::term::private::Code::of(&DECLARED))?;
                    Self::ALL.get(place).copied().ok_or_else(|| serde::de::Error::custom("unknown term"))
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
                        $(Self::$Variant => &[$crate::__term!(code $attributes)],)+
                    }
                }
            }

            impl ::std::convert::AsRef<str> for $Name {
                fn as_ref(&self) -> &str {
                    self.code()
                }
            }

            impl ::std::convert::From<$Name> for &'static str {
                fn from(term: $Name) -> Self {
                    term.code()
                }
            }

            impl ::std::fmt::Display for $Name {
                /// Prints its code.
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    f.pad(self.code())
                }
            }

            impl ::std::str::FromStr for $Name {
                type Err = UnknownTerm;
                fn from_str(code: &str) -> ::std::result::Result<Self, UnknownTerm> {
                    $crate::term::private::parse(code)
                }
            }

            impl serde::Serialize for $Name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.code())
                }
            }

            impl<'de> serde::Deserialize<'de> for $Name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                    <Self as $crate::facts::Record>::read(deserializer)
                }
            }

            $crate::__json_schema_of_terms!($Name);
        };

        $crate::__parents! { $Name $about; $($Variant $attributes)+ }
    };
}

/// The text of the doc comment among attributes: as `lines` for rustdoc, or as `text` in one line.
#[doc(hidden)]
#[macro_export]
macro_rules! __docs {
    ($how:ident { $([$($attribute:tt)*])* }) => {
        concat!($($crate::__doc!($how $($attribute)*)),*)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __doc {
    (lines doc = $text:literal) => {
        concat!($text, "\n")
    };
    (text doc = $text:literal) => {
        $text
    };
    ($($other:tt)*) => {
        ""
    };
}

/// Reads the attribute `terms` of a vocabulary. Only `check` refuses missing and unknown parts, so that each fault is
/// reported once.
#[doc(hidden)]
#[macro_export]
macro_rules! __vocabulary {
    (code { [terms($code:literal, $label:literal $(,)?)] $($rest:tt)* }) => { $code };
    (label { [terms($code:literal, $label:literal $(,)?)] $($rest:tt)* }) => { $label };
    ($what:ident { [$($other:tt)*] $($rest:tt)* }) => { $crate::__vocabulary!($what { $($rest)* }) };
    ($what:ident {}) => { "" };

    ($check:ident $Name:ident { [doc $($text:tt)*] $($rest:tt)* }) => {
        $crate::__vocabulary!($check $Name { $($rest)* });
    };
    ($check:ident $Name:ident { [under $($parents:tt)*] $($rest:tt)* }) => {
        $crate::__vocabulary!($check $Name { $($rest)* });
    };
    (check $Name:ident { [terms($code:literal, $label:literal $(,)?)] $($rest:tt)* }) => {
        const _: () = {
            use $crate::term::private::{assert_code, assert_text};
            assert_code($code, concat!("the code `", $code, "` of `", stringify!($Name), "` is not in snake_case"));
            assert_text($label, concat!("`", stringify!($Name), "` has an empty label"));
        };
        $crate::__vocabulary!(checked $Name { $($rest)* });
    };
    (checked $Name:ident {}) => {};
    ($check:ident $Name:ident { [terms $($wrong:tt)*] $($rest:tt)* }) => {
        compile_error!(concat!(
            "found `#[terms", stringify!($($wrong)*), "]` on `", stringify!($Name),
            "`, expected `#[terms(\"code\", \"Label\")]` once"
        ));
    };
    ($check:ident $Name:ident { [$other:ident $($value:tt)*] $($rest:tt)* }) => {
        compile_error!(concat!(
            "unknown attribute `", stringify!($other), "` of `", stringify!($Name),
            "`, expected a doc comment, `terms` or `under`"
        ));
    };
    (check $Name:ident {}) => {
        compile_error!(concat!("`", stringify!($Name), "` needs `#[terms(\"code\", \"Label\")]`"));
    };
}

/// Reads the attribute `term` of a term. Only `check` refuses faults, as above.
#[doc(hidden)]
#[macro_export]
macro_rules! __term {
    (code { [term($code:literal, $label:literal, $locator:literal $(, derived)? $(,)?)] $($rest:tt)* }) => { $code };
    (label { [term($code:literal, $label:literal, $locator:literal $(, derived)? $(,)?)] $($rest:tt)* }) => { $label };
    (locator { [term($code:literal, $label:literal, $locator:literal $(, derived)? $(,)?)] $($rest:tt)* }) => { $locator };
    (basis { [term($code:literal, $label:literal, $locator:literal, derived $(,)?)] $($rest:tt)* }) => {
        $crate::term::Basis::Derived
    };
    ($what:ident { [$($other:tt)*] $($rest:tt)* }) => { $crate::__term!($what { $($rest)* }) };
    (basis {}) => { $crate::term::Basis::Stated };
    ($what:ident {}) => { "" };

    ($check:ident $Variant:ident { [doc $($text:tt)*] $($rest:tt)* }) => {
        $crate::__term!($check $Variant { $($rest)* });
    };
    ($check:ident $Variant:ident { [under $($parents:tt)*] $($rest:tt)* }) => {
        $crate::__term!($check $Variant { $($rest)* });
    };
    (check $Variant:ident { [term($code:literal, $label:literal, $locator:literal $(, derived)? $(,)?)] $($rest:tt)* }) => {
        const _: () = {
            use $crate::term::private::{assert_code, assert_text};
            assert_code($code, concat!("the code `", $code, "` of `", stringify!($Variant), "` is not in snake_case"));
            assert_text($label, concat!("`", stringify!($Variant), "` has an empty label"));
            assert_text($locator, concat!("`", stringify!($Variant), "` has an empty locator"));
        };
        $crate::__term!(checked $Variant { $($rest)* });
    };
    (checked $Variant:ident {}) => {};
    ($check:ident $Variant:ident { [term $($wrong:tt)*] $($rest:tt)* }) => {
        compile_error!(concat!(
            "found `#[term", stringify!($($wrong)*), "]` on `", stringify!($Variant),
            "`, expected `#[term(\"code\", \"Label\", \"locator\")]` once, with `, derived` at the end if it is derived"
        ));
    };
    ($check:ident $Variant:ident { [$other:ident $($value:tt)*] $($rest:tt)* }) => {
        compile_error!(concat!(
            "unknown attribute `", stringify!($other), "` of `", stringify!($Variant),
            "`, expected a doc comment, `term` or `under`"
        ));
    };
    (check $Variant:ident {}) => {
        compile_error!(concat!("`", stringify!($Variant), "` needs `#[term(\"code\", \"Label\", \"locator\")]`"));
    };
}

/// Reads the attribute `under` of a term: all parents, or the one that is asked for. A single parent is written token
/// by token, so that the compiler points to it if it belongs to another vocabulary.
#[doc(hidden)]
#[macro_export]
macro_rules! __broader {
    (all { [under($($broader:path),+ $(,)?)] $($rest:tt)* }) => { &[$($broader.erase()),+] };
    (all { [$($other:tt)*] $($rest:tt)* }) => { $crate::__broader!(all { $($rest)* }) };
    (all {}) => { &[] };

    (first $Variant:ident { [under($first:path, $second:path $(,)?)] $($rest:tt)* }) => { $first };
    (second $Variant:ident { [under($first:path, $second:path $(,)?)] $($rest:tt)* }) => { $second };
    (only $Variant:ident { [under($first:path, $second:path $(,)?)] $($rest:tt)* }) => {
        $crate::__broader!(only $Variant {})
    };
    (only $Variant:ident { [under($($only:tt)+)] $($rest:tt)* }) => { $($only)+ };
    (none $Variant:ident { [under $($wrong:tt)*] $($rest:tt)* }) => {
        compile_error!(concat!(
            "`", stringify!($Variant), "` has `#[under", stringify!($($wrong)*), "]`, but its vocabulary has no `#[under]`"
        ));
    };
    (none $Variant:ident { [$($other:tt)*] $($rest:tt)* }) => { $crate::__broader!(none $Variant { $($rest)* }); };
    (none $Variant:ident {}) => {};
    ($which:ident $Variant:ident { [$($other:tt)*] $($rest:tt)* }) => {
        $crate::__broader!($which $Variant { $($rest)* })
    };
    (only $Variant:ident {}) => {
        compile_error!(concat!("`", stringify!($Variant), "` needs `#[under(Parent::Variant)]`, as its vocabulary says"))
    };
    ($which:ident $Variant:ident {}) => {
        compile_error!(concat!(
            "`", stringify!($Variant), "` needs `#[under(First::Variant, Second::Variant)]`, as its vocabulary says"
        ))
    };
}

/// Declares the methods that lead from a term to its parents, and from a parent to its children.
#[doc(hidden)]
#[macro_export]
macro_rules! __parents {
    (
        $Name:ident { [under($first:ident: $First:path => $firsts:ident $(,)?)] $([$($other:tt)*])* }; $($Variant:tt $attributes:tt)+
    ) => {
        $crate::__parent! { $Name $first: $First => $firsts, only; $($Variant $attributes)+ }
    };
    (
        $Name:ident {
            [under($first:ident: $First:path => $firsts:ident, $second:ident: $Second:path => $seconds:ident $(,)?)]
            $([$($other:tt)*])*
        };
        $($Variant:tt $attributes:tt)+
    ) => {
        $crate::__parent! { $Name $first: $First => $firsts, first; $($Variant $attributes)+ }
        $crate::__parent! { $Name $second: $Second => $seconds, second; $($Variant $attributes)+ }
    };
    ($Name:ident { [under($($wrong:tt)*)] $($rest:tt)* }; $($variants:tt)*) => {
        compile_error!(concat!(
            "found `#[under(", stringify!($($wrong)*), ")]` on `", stringify!($Name),
            "`, expected `#[under(parent: Parent => children)]` with one or two parents"
        ));
    };
    ($Name:ident { [$($other:tt)*] $($rest:tt)* }; $($variants:tt)*) => { $crate::__parents! { $Name { $($rest)* }; $($variants)* } };
    ($Name:ident {}; $($Variant:ident $attributes:tt)+) => { $($crate::__broader!(none $Variant $attributes);)+ };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __parent {
    (
        $Name:ident $parent:ident: $Parent:path => $children:ident, $which:ident;
        $($Variant:ident $attributes:tt)+
    ) => {
        impl $Name {
            #[doc = concat!("Returns the [`", stringify!($Parent), "`] that it belongs to.")]
            #[must_use]
            #[allow(clippy::indexing_slicing, reason = "there is a parent for each term")]
            pub const fn $parent(self) -> $Parent {
                const PARENTS: &[$Parent] = &[$($crate::__broader!($which $Variant $attributes)),+];
                PARENTS[self as usize]
            }
        }

        const _: () = {
            const COUNT: usize = $Name::ALL.len();
            const PARENTS: [usize; COUNT] = [$($Name::$Variant.$parent() as usize),+];
            /// All terms, ordered by parent.
            #[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
            const SORTED: [$Name; COUNT] = {
                let mut sorted = *$Name::ALL;
                let (mut parent, mut place) = (0, 0);
                while place < COUNT {
                    let mut child = 0;
                    while child < COUNT {
                        if PARENTS[child] == parent {
                            sorted[place] = $Name::ALL[child];
                            place += 1;
                        }
                        child += 1;
                    }
                    parent += 1;
                }
                sorted
            };

            impl $Parent {
                #[doc = concat!("Returns each [`", stringify!($Name), "`] that belongs to it, in the order of publication.")]
                #[must_use]
                pub const fn $children(self) -> &'static [$Name] {
                    const ALL: &[$Name] = &SORTED;
                    let before = $crate::term::private::count_below(&PARENTS, self as usize);
                    let after = $crate::term::private::count_below(&PARENTS, self as usize + 1);
                    ALL.split_at(after).0.split_at(before).1
                }
            }
        };
    };
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema_of_terms {
    ($Name:ident) => {
        impl $crate::term::private::schemars::JsonSchema for $Name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                $crate::term::private::schema_name_of_vocabulary(<Self as $crate::term::Term>::VOCABULARY)
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(<Self as $crate::term::Term>::VOCABULARY.id)
            }
            fn json_schema(
                _: &mut $crate::term::private::schemars::SchemaGenerator,
            ) -> $crate::term::private::schemars::Schema {
                $crate::term::private::enum_of_terms(<Self as $crate::term::Term>::VOCABULARY)
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __json_schema_of_terms {
    ($Name:ident) => {};
}
