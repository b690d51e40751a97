//! What the types of documents hold, as data: forms are made from it, and answers are understood by it.

use crate::term::Vocabulary;

/// The key of the question that asks which parts are recorded.
pub(crate) const PARTS: &str = "parts";

/// The key of the question in a repeat of plain texts.
pub(crate) const VALUE: &str = "value";

/// The name of what is under a key: the JSON Pointer with `__` between its parts.
pub(crate) fn name_under(name: &str, key: &str) -> String {
    if name.is_empty() { key.to_owned() } else { format!("{name}__{key}") }
}

/// What a value of a document is. Each type of a record says it of itself: [`Record::shape`](crate::facts::Record).
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Yes or no.
    YesNo,
    /// A text, in a notation if it has one.
    Text(Option<Notation>),
    /// A whole number.
    WholeNumber,
    /// A term.
    Term(&'static Vocabulary),
    /// A list of terms.
    Terms(&'static Vocabulary),
    /// Yes or no for each term, and for `others` if that is asked.
    Facts {
        /// The terms.
        of: &'static Vocabulary,
        /// Whether `others` is a key.
        with_others: bool,
    },
    /// A value for each term.
    Map(&'static Vocabulary, fn() -> Shape),
    /// A list.
    List(fn() -> Shape),
    /// Listed things, and whether there are others.
    Things(fn() -> Shape),
    /// An object.
    Object(&'static [Field]),
}

/// How a text is written. No such text has a blank in it.
#[derive(Debug, Clone, Copy)]
pub struct Notation {
    /// A regular expression that the whole text matches.
    pub pattern: &'static str,
    /// The same in words.
    pub expected: &'static str,
}

/// A field of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its key.
    pub key: &'static str,
    /// The lines of its doc comment.
    pub docs: &'static str,
    /// How it can be left out.
    pub how: How,
    /// What it holds.
    pub shape: fn() -> Shape,
}

/// How a field can be left out, named as in [`document!`](crate::document!).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(non_camel_case_types, reason = "named as the macro writes them")]
pub enum How {
    /// It cannot.
    required,
    /// An absent key is not the same as an empty value.
    optional,
    /// An absent key says as little as an empty value.
    default,
}

impl Shape {
    /// A text with a pattern. One that does not hold for the whole text is no notation.
    pub(crate) fn of_pattern(pattern: &'static str, expected: &'static str) -> Self {
        let is_whole = pattern.starts_with('^') && pattern.ends_with('$');
        Self::Text(is_whole.then_some(Notation { pattern, expected }))
    }

    /// Whether it is one answer, and no list or object.
    pub(crate) const fn is_single(self) -> bool {
        matches!(self, Self::YesNo | Self::Text(_) | Self::WholeNumber | Self::Term(_))
    }

    /// Whether it is asked with one question. Several values without blanks are written into one text.
    pub(crate) fn is_question(self) -> bool {
        match self {
            Self::List(of) => matches!(of(), Self::Text(Some(_))),
            other => other.is_single() || matches!(other, Self::Terms(_)),
        }
    }

    /// Whether it is an object that can be there and say nothing, and holds more than single values: an assessment, or a
    /// part of one. That it is there is then a fact of its own.
    pub(crate) fn is_part(self) -> bool {
        let Self::Object(fields) = self else { return false };
        fields.iter().all(|field| field.how != How::required)
            && fields.iter().any(|field| !(field.shape)().is_single() && !field.is_for_editors())
    }
}

impl Field {
    /// Whether it is an optional part: see [`Shape::is_part`].
    pub(crate) fn is_part(&self) -> bool {
        self.how == How::optional && (self.shape)().is_part()
    }

    /// Whether it is no fact, but a help for editors of documents: `$schema`.
    pub(crate) fn is_for_editors(&self) -> bool {
        self.key.starts_with('$')
    }
}
