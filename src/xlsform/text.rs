//! The texts of a form in each of its languages.

use std::borrow::Cow;

use crate::core_terms::TextField;
use crate::languages::{Named, Wording};

/// A text that is shown. It consists of pieces, some of which can be translated.
#[derive(Debug, Clone, Default)]
pub(super) struct Text(Vec<Piece>);

#[derive(Debug, Clone)]
struct Piece {
    english: Cow<'static, str>,
    of: Option<(Named, TextField)>,
}

impl Text {
    /// Creates a text that exists only in English.
    pub(super) fn english(text: impl Into<Cow<'static, str>>) -> Self {
        Self(vec![Piece { english: text.into(), of: None }])
    }

    /// Creates the text for the label of a term or framework.
    pub(super) fn label(named: impl Into<Named>) -> Self {
        let named = named.into();
        Self::of(named, TextField::Label, named.label())
    }

    /// Creates the text for the definition of a term or framework.
    pub(super) fn definition(named: impl Into<Named>) -> Self {
        let named = named.into();
        Self::of(named, TextField::Definition, named.definition())
    }

    /// Creates a text of English words, with the text that replaces them in other languages.
    pub(super) fn of(named: impl Into<Named>, field: TextField, english: impl Into<Cow<'static, str>>) -> Self {
        Self(vec![Piece { english: english.into(), of: Some((named.into(), field)) }])
    }

    /// Appends a sign and another text.
    pub(super) fn with(mut self, sign: &'static str, more: Option<Self>) -> Self {
        if let Some(more) = more {
            if !self.0.is_empty() {
                self.0.push(Piece { english: sign.into(), of: None });
            }
            self.0.extend(more.0);
        }
        self
    }

    /// Returns the words, and `true` if all of them are in the requested language.
    pub(super) fn in_words(&self, wording: Wording<'_>) -> (String, bool) {
        let (mut words, mut is_translated) = (String::new(), true);
        for Piece { english, of } in &self.0 {
            let translated = of.and_then(|(named, field)| wording.translated(named, field));
            is_translated &= translated.is_some() || !english.contains(char::is_alphabetic);
            words.push_str(translated.map_or(english, |(text, _)| text));
        }
        (words.split_whitespace().collect::<Vec<_>>().join(" "), is_translated)
    }
}
