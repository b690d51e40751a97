//! Typed values that documents are made of besides terms: texts, dates, countries, languages,
//! addresses. Each prints as it was written, and one spelling is read.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use serde::Serialize;

use crate::strict::document;
use crate::words::Assessor;

/// What a value should have been.
///
/// ```
/// use dynamic_integration::Date;
///
/// let error = "2023-02-30".parse::<Date>().unwrap_err();
/// assert_eq!(error.found, "2023-02-30");
/// assert_eq!(error.to_string(), "`2023-02-30` is not a date of the calendar, written as in `2023-08-31`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("`{}` is not {expected}", crate::nearest::cut(found))]
pub struct InvalidValue {
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: &'static str,
}

/// How a checked text is kept. Nothing is returned where it cannot be kept so, which a text that was
/// checked always can.
trait Keep: AsRef<str> + Into<String> + Sized {
    fn keep(text: &str) -> Option<Self>;
    fn keep_owned(text: String) -> Option<Self>;
}

impl Keep for Box<str> {
    fn keep(text: &str) -> Option<Self> {
        Some(text.into())
    }
    fn keep_owned(text: String) -> Option<Self> {
        Some(text.into())
    }
}

/// A text of just so many ASCII characters: in place and `Copy`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Short<const LEN: usize>([u8; LEN]);

impl<const LEN: usize> Keep for Short<LEN> {
    fn keep(text: &str) -> Option<Self> {
        text.as_bytes().try_into().ok().map(Self)
    }
    fn keep_owned(text: String) -> Option<Self> {
        Self::keep(&text)
    }
}

impl<const LEN: usize> From<Short<LEN>> for String {
    fn from(text: Short<LEN>) -> Self {
        text.as_ref().to_owned()
    }
}

impl<const LEN: usize> AsRef<str> for Short<LEN> {
    fn as_ref(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Declares a checked text: what it is and how it is kept, what it must look like, and one way to
/// read it.
macro_rules! checked_text {
    (
        $(#[doc = $doc:literal])+
        $(#[derive($Copy:ident)])? $Name:ident($Kept:ty), $expected:literal, $pattern:expr,
        $(@$keyword:literal: $value:literal,)? $check:expr
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash $(, $Copy)?)]
        pub struct $Name($Kept);

        impl $Name {
            /// What it has to look like, as a regular expression that every engine reads alike.
            pub const PATTERN: &'static str = $pattern;

            const EXPECTED: &'static str = $expected;

            /// The text as it was written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_ref()
            }

            fn is_valid(text: &str) -> bool {
                let check: fn(&str) -> bool = $check;
                check(text)
            }

            fn checked(text: &str) -> Option<Self> {
                if Self::is_valid(text) { Keep::keep(text).map(Self) } else { None }
            }
        }

        impl FromStr for $Name {
            type Err = InvalidValue;
            fn from_str(text: &str) -> Result<Self, InvalidValue> {
                Self::checked(text).ok_or_else(|| InvalidValue { found: text.to_owned(), expected: Self::EXPECTED })
            }
        }

        impl TryFrom<&str> for $Name {
            type Error = InvalidValue;
            fn try_from(text: &str) -> Result<Self, InvalidValue> {
                text.parse()
            }
        }

        impl TryFrom<String> for $Name {
            type Error = InvalidValue;
            fn try_from(text: String) -> Result<Self, InvalidValue> {
                if !Self::is_valid(&text) {
                    return Err(InvalidValue { found: text, expected: Self::EXPECTED });
                }
                let unkept = || InvalidValue { found: String::new(), expected: Self::EXPECTED };
                Keep::keep_owned(text).map(Self).ok_or_else(unkept)
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

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl fmt::Debug for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Checked;
                impl serde::de::Visitor<'_> for Checked {
                    type Value = $Name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($Name::EXPECTED)
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$Name, E> {
                        let invalid = || E::invalid_value(serde::de::Unexpected::Str(text), &self);
                        $Name::checked(text).ok_or_else(invalid)
                    }
                }
                deserializer.deserialize_str(Checked)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $Name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern $(, $keyword: $value)? })
            }
        }
    };
}

checked_text! {
    /// A text for people that says something: not empty, and not only blanks.
    ///
    /// ```
    /// use dynamic_integration::Text;
    ///
    /// let text: Text = "Queer Base".parse()?;
    /// assert_eq!(text.as_str(), "Queer Base");
    /// assert!(" \n".parse::<Text>().is_err());
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    Text(Box<str>), "a text that says something", "[^ \\t\\r\\n]",
    |text| text.bytes().any(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

checked_text! {
    /// An address in the web, with `http` or `https`.
    ///
    /// ```
    /// use dynamic_integration::Url;
    ///
    /// assert!("https://example.org/practice".parse::<Url>().is_ok());
    /// assert!("example.org".parse::<Url>().is_err());
    /// ```
    Url(Box<str>), "an address that starts with `http://` or `https://`, without blanks", "^https?://[!-~]+$",
    |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| matches!(byte, b'!'..=b'~')))
    }
}

checked_text! {
    /// A country: two capital letters of ISO 3166-1 alpha-2. Which pairs are assigned changes
    /// with the world and is not checked.
    ///
    /// ```
    /// use dynamic_integration::Country;
    ///
    /// let country: Country = "AT".parse()?;
    /// assert_eq!(country.as_str(), "AT");
    /// assert!("at".parse::<Country>().is_err());
    /// assert_eq!(Country::PATTERN, "^[A-Z]{2}$"); // what a form can check beforehand
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[derive(Copy)]
    Country(Short<2>), "a country as two capital letters, as in `AT`", "^[A-Z]{2}$",
    |text| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

checked_text! {
    /// A language: a well-formed tag of BCP 47, as in `de`, `pt-BR` or `ar-Latn`.
    ///
    /// ```
    /// use dynamic_integration::Language;
    ///
    /// assert!("zh-Hant-TW".parse::<Language>().is_ok());
    /// assert!("German".parse::<Language>().is_ok()); // well formed, though nobody's
    /// assert!("ger man".parse::<Language>().is_err());
    /// ```
    Language(Box<str>), "a language tag of BCP 47, as in `de` or `pt-BR`",
    "^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?\
     (-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$",
    |text| {
        // Tags that were registered before there were rules for them.
        let irregular = ["en-GB-oed", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE"];
        let is_irregular = irregular.iter().any(|tag| tag.eq_ignore_ascii_case(text)) || text.find('-') == Some(1);
        let plain = |tag: &oxilangtag::LanguageTag<&str>| tag.extension().is_none() && tag.private_use().is_none();
        !is_irregular && oxilangtag::LanguageTag::parse(text).is_ok_and(|tag| plain(&tag))
    }
}

checked_text! {
    /// A day of the calendar, from 1000-01-01 on. Ordered by time.
    ///
    /// ```
    /// use dynamic_integration::Date;
    ///
    /// let started: Date = "2022-12-01".parse()?;
    /// let ended: Date = "2023-08-31".parse()?;
    /// assert!(started < ended);
    /// assert!("20231201".parse::<Date>().is_err());
    /// assert!("2023-02-29".parse::<Date>().is_err());
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[derive(Copy)]
    Date(Short<10>), "a date of the calendar, written as in `2023-08-31`",
    "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", @"format": "date",
    |text| {
        let shape = text.len() == 10 && text.bytes().enumerate().all(|(place, byte)| match place {
            0 => matches!(byte, b'1'..=b'9'),
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        let number = |part: core::ops::Range<usize>| text.get(part).and_then(|digits| digits.parse::<u16>().ok());
        let exists = |(year, month, day): (u16, u16, u16)| {
            let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month));
            month.is_some_and(|month| (1..=datealgo::days_in_month(year.into(), month).into()).contains(&day))
        };
        let written = || Some((number(0..4)?, number(5..7)?, number(8..10)?));
        shape && written().is_some_and(exists)
    }
}

document! {
    /// A remark of the assessor, with the place where the source of the assessment says so.
    ///
    /// ```
    /// use dynamic_integration::spring::{Assessment, Item, Question};
    /// use dynamic_integration::{Mark, Note};
    ///
    /// let mut assessment = Assessment::default();
    /// let mut note = Note::new("There is a box for letters.".parse()?);
    /// assert_eq!(note.locator, None);
    /// note.locator = Some("page 12".parse()?);
    /// assessment.notes.insert(Item::SafeFeedback, note);
    /// let mark = assessment.evaluate().mark(Question::BeneficiaryVoice);
    /// assert_eq!(mark, Some(Mark::NotAssessed)); // nothing is read from a remark
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    pub struct Note {
        /// What is remarked.
        pub text: Text,
        /// Where it can be read.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub locator: Option<Text>,
    }

    /// Who made an assessment, and when, as far as that is known.
    ///
    /// ```
    /// use dynamic_integration::{Assessed, Assessor};
    ///
    /// let assessed: Assessed = serde_json::from_str(r#"{ "by": "self", "on": "2023-08-31" }"#)?;
    /// assert_eq!(assessed.by, Some(Assessor::Own));
    /// assert_eq!(assessed.on.unwrap().as_str(), "2023-08-31");
    /// assert!(serde_json::from_str::<Assessed>(r#"{ "by": "Ms. Jones" }"#).is_err()); // what somebody is, and never who
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    pub struct Assessed {
        /// Who made it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub by: Option<Assessor>,
        /// The day on which it was made.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub on: Option<Date>,
    }

    /// Something to follow: a tool, a page, a publication.
    ///
    /// ```
    /// use dynamic_integration::Link;
    ///
    /// let lost = Link { title: "Toolkit for neighbours".parse()?, url: None };
    /// assert_eq!(serde_json::to_string(&lost)?, r#"{"title":"Toolkit for neighbours"}"#);
    /// let found = Link { url: Some("https://neighbours.example/toolkit".parse()?), ..lost };
    /// assert_eq!(found.url.unwrap().as_str(), "https://neighbours.example/toolkit");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Link {
        /// Its title.
        pub title: Text,
        /// Where it is, if it can still be found.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub url: Option<Url>,
    }
}

impl Note {
    /// A note without a locator.
    #[must_use]
    pub const fn new(text: Text) -> Self {
        Self { text, locator: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_begins_again_after_four_hundred_years() {
        let days = |years: core::ops::Range<u16>| {
            let days =
                years.flat_map(|year| (0..=13).flat_map(move |month| (0..=32).map(move |day| (year, month, day))));
            days.filter(|(year, month, day)| alloc::format!("{year:04}-{month:02}-{day:02}").parse::<Date>().is_ok())
                .count()
        };
        assert_eq!(days(2000..2400), 146_097);
        assert_eq!([1900, 2000, 2023, 2024].map(|year| days(year..year + 1)), [365, 366, 365, 366]);
        assert_eq!((days(999..1000), days(1000..1001), days(9999..10_000)), (0, 365, 365));
    }
}
