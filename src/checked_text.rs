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
}
