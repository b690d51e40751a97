//! Reads documents strictly. If a document is refused, the error says where and why.
//!
//! A document is read at full speed. Only if that fails, it is read again by a reader that knows its position and
//! continues after an error. The result then lists every error: its place, what was found, what was expected and the
//! nearest valid term. Facts that contradict each other are reported once the form is right. An error is data, too: it
//! can be written as JSON, and [`schema`](crate::schema) has its schema.
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
mod refused;
mod rewritten;
mod wire;

pub(crate) use contradiction::push;
pub use contradiction::{Contradiction, Contradictions};
pub use diagnostic::{Diagnostic, DiagnosticKind, LIMIT, ReadError};
pub use document::Document;
pub(crate) use fields::{ByItself, reads};
pub use json_lines::{JsonLinesError, JsonLinesErrorKind, json_lines};
pub(crate) use located::without_place;
pub(crate) use rewritten::differences;

use crate::facts::Record;

/// Documents in a list. `from_str::<Vec<Practice>>` reads all of them, or reports the errors of all.
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
impl<T: Document> Document for Vec<T> {}

/// Reads the value of an optional field, and refuses `null`.
pub(crate) fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: serde::Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// Reads a document. A byte order mark before it is ignored, and no place counts it.
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
/// [`ReadError`] with all errors of form, or with all facts that contradict each other.
pub fn from_str<T: Document>(text: &str) -> Result<T, ReadError> {
    let text = without_mark(text);
    // Documents are large: it is looked at where it is.
    let read = of_form::<T>(text);
    if let Ok(document) = &read {
        let mut found = Contradictions::up_to(LIMIT);
        document.add_contradictions(&mut found);
        if !found.is_empty() {
            return Err(located::contradicted(text, found));
        }
    }
    read
}

/// Reads the parts of a result and builds it, or returns every place that does not fit.
pub(crate) fn made_of<T: Record, M>(
    text: &str,
    make: impl FnOnce(T) -> Result<M, Vec<Contradiction>>,
) -> Result<M, ReadError> {
    let text = without_mark(text);
    make(of_form(text)?).map_err(|all| {
        let mut found = Contradictions::up_to(LIMIT);
        found.take(all);
        located::contradicted(text, found)
    })
}

/// Returns the text without the byte order mark that some programs on Windows write before it.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Reads a value whose form is right.
fn of_form<T: Record>(text: &str) -> Result<T, ReadError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = T::read(&mut deserializer);
    if read.is_ok()
        && let Err(error) = deserializer.end()
    {
        return Err(located::why::<T>(text, &error));
    }
    read.map_err(|error| located::why::<T>(text, &error))
}

/// Reads a document from bytes in UTF-8.
///
/// # Errors
///
/// The same as for [`from_str`].
pub fn from_slice<T: Document>(bytes: &[u8]) -> Result<T, ReadError> {
    text_of(bytes).and_then(from_str)
}

/// Adds a method to types that can be read from text.
macro_rules! also_from_slice {
    ($($Type:ident),+) => {$(
        impl $Type {
            /// Reads it from bytes in UTF-8: see [`from_json`](Self::from_json).
            ///
            /// # Errors
            ///
            /// The same as for [`from_json`](Self::from_json).
            pub fn from_slice(bytes: &[u8]) -> Result<Self, $crate::read::ReadError> {
                Self::from_json($crate::read::text_of(bytes)?)
            }
        }
    )+};
}
pub(crate) use also_from_slice;

/// Returns the text of bytes in UTF-8.
pub(crate) fn text_of(bytes: &[u8]) -> Result<&str, ReadError> {
    simdutf8::compat::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).and_then(|valid| std::str::from_utf8(valid).ok());
        let (line, column) = located::after((1, 1), without_mark(valid.unwrap_or_default()));
        ReadError::one(Diagnostic { path: String::new(), line, column, kind: DiagnosticKind::NotUtf8 })
    })
}
