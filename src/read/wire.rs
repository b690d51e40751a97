//! The form in which errors are written.

use serde::Serialize;

use super::{DiagnosticKind, JsonLinesErrorKind};
use crate::core_terms::Fault;
use crate::term::AnyTerm;

/// The errors in a document that was refused.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct ReadError {
    /// The message for people: the first error, and the number of further ones.
    message: String,
    /// The errors, in the order of the text.
    diagnostics: Vec<Diagnostic>,
    /// The number of errors that are not listed.
    more: usize,
}

/// One error in a document.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Diagnostic {
    /// JSON Pointer to the invalid value, to the unknown, duplicate or contradictory key, or to the object that lacks a
    /// required key. Empty for the document as a whole.
    path: String,
    /// Line, counted from 1.
    line: usize,
    /// Column in characters, counted from 1.
    column: usize,
    /// The kind of error, and its details.
    #[serde(flatten)]
    kind: Explained,
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
struct JsonLinesError {
    /// Number of the line, counted from 1.
    line: usize,
    /// The message for people.
    message: String,
    /// The errors in the document. Absent if the stream itself fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<ReadError>,
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

impl From<&super::Diagnostic> for Diagnostic {
    fn from(diagnostic: &super::Diagnostic) -> Self {
        let super::Diagnostic { path, line, column, kind } = diagnostic;
        Self { path: path.clone(), line: *line, column: *column, kind: kind.into() }
    }
}

impl From<&super::ReadError> for ReadError {
    fn from(error: &super::ReadError) -> Self {
        let diagnostics = error.diagnostics().iter().map(Diagnostic::from).collect();
        Self { message: error.to_string(), diagnostics, more: error.more() }
    }
}

impl From<&super::JsonLinesError> for JsonLinesError {
    fn from(error: &super::JsonLinesError) -> Self {
        let document = match &error.kind {
            JsonLinesErrorKind::Document(document) => Some(document.into()),
            JsonLinesErrorKind::Stream(_) => None,
        };
        Self { line: error.line, message: error.to_string(), document }
    }
}

crate::json::written_as! {
    ReadError ReadError Diagnostic Diagnostic DiagnosticKind Explained JsonLinesError JsonLinesError
}
