//! Reads documents strictly, and says where and why one is refused.
//!
//! A document is read at full speed. Only if that fails, it is read again by a reader that knows its position, so that
//! the error names the place, what was found, what was expected and the nearest valid term.
//!
//! ```
//! use dynamic_integration::Practice;
//! use dynamic_integration::read::{self, DiagnosticKind};
//!
//! let text = r#"{
//!   "practice": { "name": "Queer Base" },
//!   "spring": { "marks": { "safe_feedbak": "met" } }
//! }"#;
//! let error = read::from_str::<Practice>(text).unwrap_err();
//! let diagnostic = &error.diagnostics()[0];
//! assert_eq!(diagnostic.path, "/spring/marks/safe_feedbak");
//! assert_eq!((diagnostic.line, diagnostic.column), (3, 26));
//! assert!(matches!(&diagnostic.kind, DiagnosticKind::UnknownKey { nearest: Some("safe_feedback"), .. }));
//! ```

use std::fmt;

use crate::facts::Record;
use crate::suggest::{DidYouMean, OneLine, cut};
use crate::term::AnyTerm;

mod contradiction;
mod json_lines;
mod located;

pub use contradiction::Contradiction;
pub(crate) use contradiction::Contradictions;
pub(crate) use contradiction::push;
pub use json_lines::{JsonLinesError, JsonLinesErrorKind, json_lines};

/// A whole document, whose facts can contradict each other. Declared by [`document!`](crate::document!).
///
/// Reading it refuses contradictions, whichever way it is read: by [`from_str`], by serde, or as a field of a type of
/// another crate. `Record::read` skips this check: the caller then asks for the contradictions.
///
/// ```
/// use dynamic_integration::Practice;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// #[serde(deny_unknown_fields)]
/// struct Application {
///     practice: Practice,
/// }
///
/// let error = serde_json::from_str::<Application>(
///     r#"{ "practice": { "practice": { "name": "A", "period": { "start": "2023-05", "end": "2022" } } } }"#,
/// );
/// assert!(error.is_err_and(|error| error.to_string().starts_with("/practice/period/end: The period ends before")));
/// ```
pub trait Document: Record {
    /// Returns the facts that contradict each other, all of them.
    fn contradictions(&self) -> Vec<Contradiction>;
}

/// The first contradiction of a document, for [`document!`](crate::document!).
#[doc(hidden)]
pub fn contradicted<T: Document>(document: &T) -> Option<Contradiction> {
    document.contradictions().into_iter().next()
}

/// Reads a document.
///
/// ```
/// use dynamic_integration::read;
/// use dynamic_integration::spring::Assessment;
///
/// let assessment: Assessment = read::from_str(r#"{ "marks": { "gap_analysis": "met" } }"#)?;
/// assert_eq!(assessment.marks.len(), 1);
///
/// let error = read::from_str::<Assessment>(r#"{ "marks": "good" }"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"line 1, column 12, at /marks: found `"good"`, expected an object with terms of spring/item as keys"#
/// );
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
///
/// # Errors
///
/// [`ReadError`] with the first error of form, or with all facts that contradict each other.
pub fn from_str<T: Document>(text: &str) -> Result<T, ReadError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    if let Ok(document) = T::read(&mut deserializer)
        && deserializer.end().is_ok()
    {
        let found = document.contradictions();
        return if found.is_empty() { Ok(document) } else { Err(located::contradicted(text, found)) };
    }
    Err(located::why::<T>(text))
}

/// Reads a document from bytes in UTF-8.
///
/// # Errors
///
/// As [`from_str`].
pub fn from_slice<T: Document>(bytes: &[u8]) -> Result<T, ReadError> {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => from_str(text),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok());
            let (line, column) = located::line_and_column(valid.unwrap_or_default());
            Err(ReadError::one(Diagnostic { path: String::new(), line, column, kind: DiagnosticKind::NotUtf8 }))
        }
    }
}

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    diagnostics: Vec<Diagnostic>,
}

impl ReadError {
    fn one(diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic] }
    }

    /// Everything that is wrong, if something is.
    pub(crate) fn of(diagnostics: Vec<Diagnostic>) -> Option<Self> {
        (!diagnostics.is_empty()).then_some(Self { diagnostics })
    }

    /// The same error for a document that is this line of a stream.
    pub(crate) fn in_line(mut self, line: usize) -> Self {
        self.diagnostics.iter_mut().for_each(|diagnostic| diagnostic.line = line);
        self
    }

    /// Returns what is wrong: one error of form, or every contradiction. Never empty.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

impl fmt::Display for ReadError {
    /// Prints the first diagnostic, and how many more there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.diagnostics {
            [] => f.write_str("the document cannot be read"),
            [diagnostic] => diagnostic.fmt(f),
            [diagnostic, others @ ..] => write!(f, "{diagnostic} (and {} more)", others.len()),
        }
    }
}

impl std::error::Error for ReadError {}

/// One thing that is wrong with a document, and where.
///
/// ```
/// use dynamic_integration::Practice;
///
/// let error = Practice::from_json("{ \"practice\": {\n  \"name\": \"\" } }").unwrap_err();
/// let diagnostic = &error.diagnostics()[0];
/// assert_eq!((diagnostic.path.as_str(), diagnostic.line, diagnostic.column), ("/practice/name", 2, 11));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
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
    /// What is wrong there.
    pub kind: DiagnosticKind,
}

/// A path in a message: cut from the left, because its end tells more.
struct At<'a>(&'a str);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// In bytes, as they are shown.
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

/// What is wrong with a document.
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
    /// A string that is not a term of the vocabulary.
    UnknownTerm {
        /// The string.
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
    /// A value of another type, or outside what is allowed.
    Value {
        /// The value as it was written, cut after 60 characters.
        found: String,
        /// What was expected.
        expected: String,
    },
    /// A fact that contradicts another.
    Contradiction {
        /// The contradiction, if it was found by this crate.
        term: Option<AnyTerm>,
        /// The message for people.
        message: String,
    },
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
                match &**found {
                    "not_assessed" => f.write_str("; leave the key out if it was not assessed"),
                    "not_applicable" => f.write_str("; record it under `not_applicable` with its reason"),
                    _ => Ok(()),
                }
            }
            Self::DuplicateKey { found } => write!(f, "duplicate key `{}`", cut(found)),
            Self::MissingKey { expected } => write!(f, "missing key `{expected}`"),
            Self::Value { found, expected } => {
                write!(f, "found `{}`, expected {}", cut(found), cut_to(expected, 300))?;
                if found == "null" {
                    f.write_str("; leave the key out if it is not known")?;
                }
                Ok(())
            }
            Self::Contradiction { message, .. } => f.write_str(cut_to(&OneLine(message).to_string(), 600)),
        }
    }
}

/// The first so many bytes, or a little less, not to break a character.
fn cut_to(text: &str, bytes: usize) -> &str {
    (0..=bytes).rev().find_map(|end| text.get(..end.min(text.len()))).unwrap_or_default()
}

/// The valid names, if none of them is near. A list is cut only if it is long.
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
