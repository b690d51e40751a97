//! Reads a text that is checked, and says which one was probably meant.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};

use crate::suggest::DidYouMean;

/// Reads a checked text.
pub(crate) struct Checked<T> {
    /// Returns the text that was probably meant, if it refuses one.
    pub(crate) check: fn(&str) -> Result<T, Option<&'static str>>,
    pub(crate) expected: &'static str,
}

impl<T> Checked<T> {
    /// Refuses a value that is no text, and says if only its quotation marks are missing.
    fn no_text<E: Error>(&self, unexpected: Unexpected<'_>, written: &str) -> E {
        let quoted = if (self.check)(written).is_ok() { ", in quotation marks" } else { "" };
        E::invalid_type(unexpected, &&*format!("{}{quoted}", self.expected))
    }
}

impl<T> Visitor<'_> for Checked<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.check)(text).map_err(|nearest| {
            let expected = format!("{}{}", self.expected, DidYouMean(nearest));
            E::invalid_value(Unexpected::Str(text), &&*expected)
        })
    }
    fn visit_bool<E: Error>(self, fact: bool) -> Result<T, E> {
        Err(self.no_text(Unexpected::Bool(fact), &fact.to_string()))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        Err(self.no_text(Unexpected::Unsigned(number), &number.to_string()))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Err(self.no_text(Unexpected::Signed(number), &number.to_string()))
    }
}
