//! Values of documents that are not terms: texts, dates, countries, languages, addresses.
//!
//! Each value prints as it was written.

use crate::core_terms::Assessor;
use crate::document::document;

mod country;
mod date;
mod language;
mod text;
mod web_address;
mod whole_number;

pub use country::Country;
pub use date::Date;
pub use language::Language;
pub use text::NonBlankText;
pub use web_address::WebAddress;
pub(crate) use whole_number::{Count, LARGEST, WholeNumber};

/// A text that is not a valid value.
///
/// ```
/// use dynamic_integration::values::Country;
///
/// let error = "UK".parse::<Country>().unwrap_err();
/// assert_eq!(error.to_string(), "found `UK`, expected a country code of ISO 3166-1 such as `AT`, did you mean `GB`?");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("found `{}`, expected {expected}{}", crate::suggest::cut(found), crate::suggest::DidYouMean(*nearest))]
pub struct InvalidValue {
    /// The text that was found.
    pub found: String,
    /// A description of the expected text.
    pub expected: &'static str,
    /// The value that was probably meant, if there is one.
    pub nearest: Option<&'static str>,
}

document! {
    /// A note of the assessor, and the place in their source that documents it.
    pub struct Note {
        /// The note.
        pub text: NonBlankText,
        /// The place in the source of the assessment, in words.
        pub optional locator: NonBlankText,
    }

    /// The assessor and the date of an assessment, as far as they are known.
    ///
    /// ```
    /// use dynamic_integration::core_terms::Assessor;
    /// use dynamic_integration::values::Attribution;
    ///
    /// let expert: Attribution = serde_json::from_str(r#"{ "by": "expert", "on": "2025-03" }"#)?;
    /// assert_eq!(expert.by, Some(Assessor::Expert));
    /// assert_eq!(expert.name, None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    pub struct Attribution {
        /// The role of the assessor.
        pub optional by: Assessor,
        /// The name of the assessor.
        pub optional name: NonBlankText,
        /// The date of the assessment.
        pub optional on: Date,
    }

    /// A named web address.
    pub struct Link {
        /// The title of the page.
        pub title: NonBlankText,
        /// The address.
        pub optional address: WebAddress,
    }

    /// The time in which a practice takes or took place.
    #[derive(Default)]
    pub struct Period {
        /// The start, as far as it is known.
        pub optional start: Date,
        /// The end, as far as it is known. If it is absent, the practice may or may not go on.
        pub optional end: Date,
    }

    /// A number or code that others use for a practice, such as that of a grant.
    #[derive(PartialOrd, Ord)]
    pub struct Identifier {
        /// The organisation that assigned it or the register that lists it, such as `iati` or `amif`.
        pub scheme: NonBlankText,
        /// The number or code.
        pub value: NonBlankText,
    }
}

impl Note {
    /// Creates a note without a locator.
    #[must_use]
    pub const fn new(text: NonBlankText) -> Self {
        Self { text, locator: None }
    }
}

impl Period {
    /// Returns `true` if it surely ends before it starts.
    #[must_use]
    pub fn ends_before_start(&self) -> bool {
        self.start.zip(self.end).is_some_and(|(start, end)| start.not_after(end) == Some(false))
    }
}
