//! Reads documents strictly, and says where and why one is refused.
//!
//! A document is read at full speed. Only if that fails, it is read again by a reader that knows its position and goes
//! on after a fault. The error then names every fault: its place, what was found, what was expected and the nearest valid
//! term. Facts that contradict each other are told as soon as the form is right. An error is data, too: it is written as
//! JSON, and [`schema`](crate::schema) has its schema.
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

mod contradiction;
mod diagnostic;
mod document;
mod fields;
pub(crate) mod going_on;
mod json_lines;
mod located;
mod rewritten;
mod wire;

pub use contradiction::Contradiction;
pub(crate) use contradiction::Contradictions;
pub(crate) use contradiction::push;
pub use diagnostic::{Diagnostic, DiagnosticKind, LIMIT, ReadError};
pub use document::Document;
pub(crate) use fields::{ByItself, reads};
pub use json_lines::{JsonLinesError, JsonLinesErrorKind, json_lines};
pub(crate) use rewritten::differences;

use crate::facts::Record;

/// Documents in a list: `from_str::<Vec<Practice>>` reads them all, or tells the faults of all.
///
/// ```
/// use dynamic_integration::{Practice, read};
///
/// let practices: Vec<Practice> = read::from_str(r#"[{ "practice": { "name": "A" } }, { "practice": { "name": "B" } }]"#)?;
/// assert_eq!(practices.len(), 2);
///
/// let error = read::from_str::<Vec<Practice>>(r#"[{ "practice": { "nam": "A" } }, { "practice": {} }]"#).unwrap_err();
/// let paths: Vec<_> = error.diagnostics().iter().map(|diagnostic| diagnostic.path.as_str()).collect();
/// assert_eq!(paths, ["/0/practice/nam", "/1/practice"]);
/// # Ok::<(), read::ReadError>(())
/// ```
impl<T: Document> Document for Vec<T> {
    fn contradictions(&self) -> Vec<Contradiction> {
        let found = |(place, document): (usize, &T)| {
            let place = place.to_string();
            document.contradictions().into_iter().map(move |found| found.under(&place))
        };
        self.iter().enumerate().flat_map(found).collect()
    }
}

/// Reads the value of a field that can be left out, and refuses `null`.
pub(crate) fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: serde::Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
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
/// [`ReadError`] with everything that is wrong with its form, or with all facts that contradict each other.
pub fn from_str<T: Document>(text: &str) -> Result<T, ReadError> {
    made_of(text, |document: T| {
        let found = document.contradictions();
        if found.is_empty() { Ok(document) } else { Err(found) }
    })
}

/// Reads what something is made of, and makes it; or tells every place that does not fit.
pub(crate) fn made_of<T: Record, M>(
    text: &str,
    make: impl FnOnce(T) -> Result<M, Vec<Contradiction>>,
) -> Result<M, ReadError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = T::read(&mut deserializer).and_then(|read| deserializer.end().map(|()| read));
    make(read.map_err(|error| located::why::<T>(text, &error))?).map_err(|found| located::contradicted(text, found))
}

/// Reads a document from bytes in UTF-8.
///
/// # Errors
///
/// As [`from_str`].
pub fn from_slice<T: Document>(bytes: &[u8]) -> Result<T, ReadError> {
    text_of(bytes).and_then(from_str)
}

/// The text of bytes in UTF-8.
pub(crate) fn text_of(bytes: &[u8]) -> Result<&str, ReadError> {
    simdutf8::compat::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok());
        let (line, column) = located::line_and_column(valid.unwrap_or_default());
        ReadError::one(Diagnostic { path: String::new(), line, column, kind: DiagnosticKind::NotUtf8 })
    })
}
