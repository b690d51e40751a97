//! The error of the second reader, which says what is wrong with a value in the words of a diagnostic.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

use super::DiagnosticKind;
use super::going_on::GoesOn;
use crate::suggest::{DidYouMean, beginning};

/// The reason why a value is refused.
#[derive(Debug)]
pub(super) enum Refused {
    Fault(DiagnosticKind),
    /// All its errors have been recorded.
    Noted,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(kind) => kind.fmt(f),
            Self::Noted => f.write_str("refused"),
        }
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(match self {
            Self::Fault(_) => &GoesOn::IfNoted,
            Self::Noted => &GoesOn::Noted,
        })
    }
}

impl Error for Refused {
    fn custom<M: fmt::Display>(message: M) -> Self {
        Self::Fault(DiagnosticKind::Other { message: message.to_string() })
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_value(unexpected, expected)
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        let expected = match &*expected {
            "a sequence" => "a list".to_owned(),
            "a boolean" => "`true` or `false`".to_owned(),
            "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number of at least 0".to_owned(),
            _ => expected,
        };
        // The message may end with a suggestion: see `values`.
        let suggested = expected.strip_suffix(DidYouMean::AFTER).and_then(|told| {
            let (_, meant) = told.rsplit_once('`')?;
            Some((told.strip_suffix(meant)?.strip_suffix(DidYouMean::BEFORE)?.to_owned(), meant.to_owned()))
        });
        let (expected, nearest) = match suggested {
            None => (expected, None),
            Some((expected, meant)) => (expected, Some(meant)),
        };
        Self::Fault(DiagnosticKind::Value { found: String::new(), expected, nearest })
    }

    fn unknown_variant(found: &str, expected: &'static [&'static str]) -> Self {
        Self::Fault(DiagnosticKind::UnknownTerm { found: beginning(found), expected, nearest: None })
    }

    fn unknown_field(found: &str, expected: &'static [&'static str]) -> Self {
        Self::Fault(DiagnosticKind::UnknownKey { found: beginning(found), expected, nearest: None })
    }

    fn missing_field(expected: &'static str) -> Self {
        Self::Fault(DiagnosticKind::MissingKey { expected })
    }

    fn duplicate_field(found: &'static str) -> Self {
        Self::Fault(DiagnosticKind::DuplicateKey { found: found.to_owned() })
    }
}
