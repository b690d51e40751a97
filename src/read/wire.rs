//! The form in which errors are written.

use serde::Serialize;

use super::{Diagnostic, DiagnosticKind, JsonLinesErrorKind};
use crate::core_terms::Fault;
use crate::term::AnyTerm;

/// The errors in a document that was refused.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct ReadError<'a> {
    /// The message for people: the first error, and the number of further ones.
    message: String,
    /// The errors, in the order of the text.
    diagnostics: &'a [Diagnostic],
    /// The number of errors that are not listed.
    more: usize,
}

/// The kind of an error, and its details.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Explained {
    /// The kind of error.
    kind: Fault,
    /// The message for people.
    message: String,
    /// The text that was found, cut after 60 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<String>,
    /// The valid keys or terms, or otherwise a description of what is valid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    expected: Vec<String>,
    /// The valid key, term or value that was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    nearest: Option<String>,
    /// The contradiction, if the error is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    contradiction: Option<AnyTerm>,
}

/// The reason why a line of a stream was refused.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct JsonLinesError<'a> {
    /// Number of the line, counted from 1.
    line: usize,
    /// The message for people.
    message: String,
    /// The errors in the document. Absent if the stream itself fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<ReadError<'a>>,
}

impl From<&DiagnosticKind> for Explained {
    fn from(kind: &DiagnosticKind) -> Self {
        Self {
            kind: kind.fault(),
            message: kind.to_string(),
            found: kind.found().map(str::to_owned),
            expected: kind.expected().into_iter().map(str::to_owned).collect(),
            nearest: kind.nearest().map(str::to_owned),
            contradiction: match kind {
                DiagnosticKind::Contradiction { term, .. } => Some(*term),
                _ => None,
            },
        }
    }
}

impl<'a> From<&'a super::ReadError> for ReadError<'a> {
    fn from(error: &'a super::ReadError) -> Self {
        Self { message: error.to_string(), diagnostics: error.diagnostics(), more: error.more() }
    }
}

impl<'a> From<&'a super::JsonLinesError> for JsonLinesError<'a> {
    fn from(error: &'a super::JsonLinesError) -> Self {
        let document = match &error.kind {
            JsonLinesErrorKind::Document(document) => Some(document.into()),
            JsonLinesErrorKind::Stream(_) => None,
        };
        Self { line: error.line, message: error.to_string(), document }
    }
}

crate::json::written_as!(ReadError ReadError DiagnosticKind Explained JsonLinesError JsonLinesError);
