//! Texts that are checked. One of them only has to contain something visible.

use super::InvalidValue;

/// The storage of a checked text.
pub(super) trait Keep: AsRef<str> + Into<String> + Sized {
    fn keep(text: &str) -> Option<Self>;
}

impl Keep for Box<str> {
    fn keep(text: &str) -> Option<Self> {
        Some(text.into())
    }
}

/// Declares a text that is checked when it is created. If a text is refused, `$check` returns the one that was probably
/// meant.
macro_rules! checked_text {
    (
        $(#[doc = $doc:literal])+
        $(#[derive($($derive:ident),+)])? $Name:ident($Kept:ty), $expected:literal, $pattern:expr, $check:expr
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone $($(, $derive)+)?)]
        pub struct $Name($Kept);

        impl $Name {
            /// A regular expression that every valid value matches.
            pub const PATTERN: &'static str = $pattern;

            const EXPECTED: &'static str = $expected;

            /// Returns the text as it was written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_ref()
            }

            fn checked(text: &str) -> Result<Self, Option<&'static str>> {
                let check: fn(&str) -> Result<(), Option<&'static str>> = $check;
                check(text)?;
                $crate::values::text::Keep::keep(text).map(Self).ok_or(None)
            }
        }

        impl std::str::FromStr for $Name {
            type Err = $crate::values::InvalidValue;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let invalid = |nearest| $crate::values::text::invalid(text, Self::EXPECTED, nearest);
                Self::checked(text).map_err(invalid)
            }
        }

        impl TryFrom<&str> for $Name {
            type Error = $crate::values::InvalidValue;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl TryFrom<String> for $Name {
            type Error = $crate::values::InvalidValue;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$Name> for String {
            fn from(text: $Name) -> Self {
                text.0.into()
            }
        }

        impl PartialEq<str> for $Name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl PartialEq<&str> for $Name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $Name {
            /// Prints it as it was written.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl $crate::facts::Record for $Name {
            fn shape() -> $crate::shape::Shape {
                $crate::shape::Shape::of_pattern(Self::PATTERN, Self::EXPECTED)
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any($crate::checked_text::Checked {
                    check: $Name::checked,
                    expected: $Name::EXPECTED,
                })
            }
        }

        #[cfg(feature = "schemars")]
        $crate::schema::schema_of! {
            inline [] $Name, stringify!($Name), |_| $crate::schema::text_of(Self::PATTERN)
        }
    };
}
pub(super) use checked_text;

pub(super) fn invalid(found: &str, expected: &'static str, nearest: Option<&'static str>) -> InvalidValue {
    InvalidValue { found: found.to_owned(), expected, nearest }
}

checked_text! {
    /// A text with at least one visible character.
    ///
    /// ```
    /// use dynamic_integration::values::NonBlankText;
    ///
    /// let name: NonBlankText = "Queer Base".parse()?;
    /// assert_eq!(name, "Queer Base");
    /// assert!(" ".parse::<NonBlankText>().is_err());
    /// assert!("\u{200b}".parse::<NonBlankText>().is_err()); // a zero-width space is invisible
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    NonBlankText(Box<str>), "a text with a visible character",
    "[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\
     \\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]",
    |text| {
        let starts_visibly = text.bytes().next().is_some_and(|first| first.is_ascii_graphic());
        if starts_visibly || text.chars().any(is_visible) { Ok(()) } else { Err(None) }
    }
}

/// Returns `true` for a character that can be seen: not a space, control character, direction mark, joiner or filler.
fn is_visible(letter: char) -> bool {
    !matches!(letter,
        '\0'..='\u{20}' | '\u{7f}'..='\u{a0}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{1680}'
        | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
        | '\u{205f}'..='\u{206f}' | '\u{2800}' | '\u{3000}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}')
}
