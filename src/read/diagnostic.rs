//! Errors in a document, and their places.

use std::fmt;

use crate::core_terms::{Fault, RecordedMark};
use crate::suggest::{DidYouMean, OneLine, cut, cut_to};
use crate::term::{AnyTerm, Term};

/// The number of errors that are listed. Further errors are only counted.
pub const LIMIT: usize = 100;

/// The reasons why a document was refused.
///
/// ```
/// use dynamic_integration::Practice;
///
/// let error = Practice::from_json(r#"{ "practice": { "name": "A" }, "focus": {
///     "flags": { "has_staff": false, "staff_trained": true, "specialised_care": false },
///     "specialist_topics": { "racism": true }
/// } }"#).unwrap_err();
/// let paths: Vec<_> = error.diagnostics().iter().map(|diagnostic| diagnostic.path.as_str()).collect();
/// assert_eq!(paths, ["/focus/flags/staff_trained", "/focus/specialist_topics"]);
/// assert!(error.to_string().ends_with("(and 1 more)"));
/// ```
///
/// It can be written as JSON for other programs, with a message for each diagnostic:
///
/// ```
/// # use dynamic_integration::Practice;
/// let error = Practice::from_json(r#"{ "practice": { "name": "A", "countries": ["UK"] } }"#).unwrap_err();
/// let written = serde_json::to_value(&error)?;
/// assert_eq!(written["diagnostics"][0], serde_json::json!({
///     "path": "/practice/countries/0",
///     "line": 1,
///     "column": 44,
///     "kind": "invalid_value",
///     "message": "found `\"UK\"`, expected a country code of ISO 3166-1 such as `AT`, did you mean `GB`?",
///     "found": "\"UK\"",
///     "expected": ["a country code of ISO 3166-1 such as `AT`"],
///     "nearest": "GB",
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) more: usize,
}

impl ReadError {
    pub(super) fn one(diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic], more: 0 }
    }

    /// Creates an error from diagnostics, if there are any.
    pub(crate) fn of(mut diagnostics: Vec<Diagnostic>) -> Option<Self> {
        let more = diagnostics.len().saturating_sub(LIMIT);
        diagnostics.truncate(LIMIT);
        (!diagnostics.is_empty()).then_some(Self { diagnostics, more })
    }

    /// Returns the same error for a document on this line of a stream.
    pub(crate) fn in_line(mut self, line: usize) -> Self {
        self.diagnostics.iter_mut().for_each(|diagnostic| diagnostic.line = line);
        self
    }

    /// Returns the errors in the order of the text: either all errors of form, or all contradictions. There is at least
    /// one, and at most [`LIMIT`].
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Returns the number of errors that [`diagnostics`](Self::diagnostics) does not list.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    /// use dynamic_integration::read::LIMIT;
    ///
    /// let countries = ["\"UK\""; 1000].join(",");
    /// let text = format!(r#"{{ "practice": {{ "name": "A", "countries": [{countries}] }} }}"#);
    /// let error = Practice::from_json(&text).unwrap_err();
    /// assert_eq!((error.diagnostics().len(), error.more()), (LIMIT, 900));
    /// assert!(error.to_string().ends_with("(and 999 more)"));
    /// ```
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

impl fmt::Display for ReadError {
    /// Prints the first diagnostic, and the number of further ones.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.diagnostics {
            [] => f.write_str("the document cannot be read"),
            [diagnostic] if self.more == 0 => diagnostic.fmt(f),
            [diagnostic, others @ ..] => write!(f, "{diagnostic} (and {} more)", others.len() + self.more),
        }
    }
}

impl std::error::Error for ReadError {}

/// One error in a document.
///
/// ```
/// use dynamic_integration::Practice;
///
/// let error = Practice::from_json("{ \"practice\": {\n  \"name\": \"\" } }").unwrap_err();
/// let diagnostic = &error.diagnostics()[0];
/// assert_eq!((diagnostic.path.as_str(), diagnostic.line, diagnostic.column), ("/practice/name", 2, 11));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
#[error("line {line}, column {column}{}: {kind}", At(path))]
pub struct Diagnostic {
    /// JSON Pointer to the invalid value, to the unknown, duplicate or contradictory key, or to the object that lacks a
    /// required key. Empty for the document as a whole.
    pub path: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// The kind of error.
    #[serde(flatten)]
    pub kind: DiagnosticKind,
}

/// A path in a message. It is cut from the left, because its end is more important.
struct At<'a>(&'a str);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// The limit in bytes.
        const SHOWN: usize = 200;
        if self.0.is_empty() {
            return Ok(());
        }
        let path = OneLine(self.0).to_string();
        match path.len().checked_sub(SHOWN) {
            None | Some(0) => write!(f, ", at {path}"),
            Some(cut) => write!(f, ", at …{}", (cut..).find_map(|start| path.get(start..)).unwrap_or_default()),
        }
    }
}

/// The kind of an error in a document.
///
/// ```
/// use dynamic_integration::read::{self, DiagnosticKind};
/// use dynamic_integration::spring::Assessment;
///
/// let kind = |marks: &str| {
///     let error = read::from_str::<Assessment>(&format!(r#"{{ "marks": {marks} }}"#)).unwrap_err();
///     error.diagnostics()[0].kind.clone()
/// };
/// assert!(matches!(kind(r#"{ "staff_plan": "mett" }"#), DiagnosticKind::UnknownTerm { nearest: Some("met"), .. }));
/// assert_eq!(
///     kind(r#"{ "staff_plan": "good" }"#).to_string(),
///     "unknown term `good`, expected one of `met`, `partly_met`, `not_met`"
/// );
/// assert_eq!(
///     kind(r#"{ "staff_plan": true }"#).to_string(),
///     "found `true`, expected one of `met`, `partly_met`, `not_met`"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiagnosticKind {
    /// The input is not valid JSON.
    Syntax {
        /// The message of the parser.
        message: String,
    },
    /// The input is not valid UTF-8.
    NotUtf8,
    /// A key that the object does not have.
    UnknownKey {
        /// The key.
        found: String,
        /// The keys that the object has.
        expected: &'static [&'static str],
        /// The nearest of them, if one is near.
        nearest: Option<&'static str>,
    },
    /// A text that is not a term of the vocabulary.
    UnknownTerm {
        /// The text.
        found: String,
        /// The terms of the vocabulary.
        expected: &'static [&'static str],
        /// The nearest of them, if one is near.
        nearest: Option<&'static str>,
    },
    /// A key that is in an object twice.
    DuplicateKey {
        /// The key.
        found: String,
    },
    /// A required key that is missing.
    MissingKey {
        /// The key.
        expected: &'static str,
    },
    /// A value of the wrong type, or one that is not allowed.
    Value {
        /// The value as it was written, cut after 60 characters.
        found: String,
        /// The expected value, in words.
        expected: String,
        /// The value that was probably meant, if there is one.
        nearest: Option<String>,
    },
    /// A fact that contradicts another fact.
    Contradiction {
        /// The contradiction.
        term: AnyTerm,
        /// The message for people.
        message: String,
    },
    /// An error from a type of another crate.
    Other {
        /// Its message.
        message: String,
    },
}

impl DiagnosticKind {
    /// Returns the term of this kind, for showing it in another language.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        match self {
            Self::Syntax { .. } => Fault::Syntax,
            Self::NotUtf8 => Fault::NotUtf8,
            Self::UnknownKey { .. } => Fault::UnknownKey,
            Self::UnknownTerm { .. } => Fault::UnknownTerm,
            Self::DuplicateKey { .. } => Fault::DuplicateKey,
            Self::MissingKey { .. } => Fault::MissingKey,
            Self::Value { .. } => Fault::InvalidValue,
            Self::Contradiction { .. } => Fault::Contradiction,
            Self::Other { .. } => Fault::Other,
        }
    }

    /// Returns what was found, cut after 60 characters.
    #[must_use]
    pub fn found(&self) -> Option<&str> {
        match self {
            Self::UnknownKey { found, .. }
            | Self::UnknownTerm { found, .. }
            | Self::DuplicateKey { found }
            | Self::Value { found, .. } => Some(found),
            _ => None,
        }
    }

    /// Returns the valid keys or terms, or otherwise a description of what is valid.
    #[must_use]
    pub fn expected(&self) -> Vec<&str> {
        match self {
            Self::UnknownKey { expected, .. } | Self::UnknownTerm { expected, .. } => expected.to_vec(),
            Self::MissingKey { expected } => vec![expected],
            Self::Value { expected, .. } => vec![expected],
            _ => Vec::new(),
        }
    }

    /// Returns the valid key, term or value that was probably meant, if one is near.
    #[must_use]
    pub fn nearest(&self) -> Option<&str> {
        match self {
            Self::UnknownKey { nearest, .. } | Self::UnknownTerm { nearest, .. } => *nearest,
            Self::Value { nearest, .. } => nearest.as_deref(),
            _ => None,
        }
    }
}

impl fmt::Display for DiagnosticKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { message } => write!(f, "invalid JSON: {}", cut_to(message, 200)),
            Self::NotUtf8 => f.write_str("invalid UTF-8"),
            Self::UnknownKey { found, expected, nearest } => {
                write!(f, "unknown key `{}`{}{}", cut(found), DidYouMean(*nearest), OneOf(expected, *nearest))
            }
            Self::UnknownTerm { found, expected, nearest } => {
                write!(f, "unknown term `{}`{}{}", cut(found), DidYouMean(*nearest), OneOf(expected, *nearest))?;
                let is_mark = *expected == RecordedMark::VOCABULARY.codes();
                match &**found {
                    "not_assessed" if is_mark => f.write_str("; leave it out if it was not assessed"),
                    "not_applicable" if is_mark => {
                        f.write_str("; if the record has a key `not_applicable`, give the reason there")
                    }
                    _ => Ok(()),
                }
            }
            Self::DuplicateKey { found } => write!(f, "duplicate key `{}`", cut(found)),
            Self::MissingKey { expected } => write!(f, "missing key `{expected}`"),
            Self::Value { found, expected, nearest } => {
                let meant = DidYouMean(nearest.as_deref());
                write!(f, "found `{}`, expected {}{meant}", cut(found), cut_to(expected, 300))?;
                let text = found.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
                if found == "null" || text.is_some_and(|text| text.trim().is_empty()) {
                    f.write_str("; leave it out if it is not required")?;
                }
                Ok(())
            }
            Self::Contradiction { message, .. } | Self::Other { message } => {
                f.write_str(cut_to(&OneLine(message).to_string(), 600))
            }
        }
    }
}

/// Prints the valid names, if none of them is near. Only a long list is cut.
struct OneOf(&'static [&'static str], Option<&'static str>);

impl fmt::Display for OneOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 12;
        const BYTES: usize = 300;
        if self.1.is_some() || self.0.is_empty() {
            return Ok(());
        }
        f.write_str(", expected one of ")?;
        let mut bytes = 0;
        let fits = |name: &&&str| {
            bytes += name.len() + "``, ".len();
            bytes <= BYTES
        };
        let fitting = self.0.iter().take_while(fits).count().max(1);
        let all_but_few = self.0.len() <= SHOWN + 3;
        let shown = if all_but_few { fitting } else { fitting.min(SHOWN) };
        for (place, name) in self.0.iter().take(shown).enumerate() {
            write!(f, "{}`{name}`", if place == 0 { "" } else { ", " })?;
        }
        match self.0.len() - shown {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}
