//! The types of the documents as data. Forms are made from them, and answers are read by them.

use crate::term::Vocabulary;

/// The key of the question that asks which parts are recorded.
pub(crate) const PARTS: &str = "parts";

/// The key of the question in a repeat of plain texts.
pub(crate) const VALUE: &str = "value";

/// Returns the name of the question for a key: the JSON Pointer with `__` between its parts.
pub(crate) fn name_under(name: &str, key: &str) -> String {
    if name.is_empty() { key.to_owned() } else { format!("{name}__{key}") }
}

/// The kind of value that a document has in one place. Each type of a record returns its own:
/// [`Record::shape`](crate::facts::Record).
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
    /// Yes or no for each term, and for `others` if it is asked.
    Facts {
        /// The terms.
        of: &'static Vocabulary,
        /// Says whether `others` is a key.
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

/// The notation of a text. Such a text contains no space.
#[derive(Debug, Clone, Copy)]
pub struct Notation {
    /// A regular expression that the whole text matches.
    pub pattern: &'static str,
    /// The same as a phrase for messages.
    pub expected: &'static str,
}

/// A field of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its key.
    pub key: &'static str,
    /// The lines of its doc comment.
    pub docs: &'static str,
    /// Says whether it can be left out.
    pub how: How,
    /// The shape of its value.
    pub shape: fn() -> Shape,
}

/// Says whether a field can be left out, with the words of [`document!`](crate::document!).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(non_camel_case_types, reason = "named as the macro writes them")]
pub enum How {
    /// The key is needed.
    required,
    /// An absent key means something else than an empty value.
    optional,
    /// An absent key means the same as an empty value.
    default,
}

impl Shape {
    /// Creates a text with a pattern. A pattern for only part of the text is no notation.
    pub(crate) fn of_pattern(pattern: &'static str, expected: &'static str) -> Self {
        let is_whole = pattern.starts_with('^') && pattern.ends_with('$');
        Self::Text(is_whole.then_some(Notation { pattern, expected }))
    }

    /// Returns the vocabulary in it whose codes or keys these are.
    pub(crate) fn vocabulary(self, names: &[&str]) -> Option<&'static Vocabulary> {
        self.vocabulary_beyond(&mut Vec::new(), names)
    }

    /// The same, without the objects that were searched before: types can contain themselves.
    fn vocabulary_beyond(self, searched: &mut Vec<&'static [Field]>, names: &[&str]) -> Option<&'static Vocabulary> {
        let of_these = |of: &'static Vocabulary| (of.codes() == names || of.keys() == names).then_some(of);
        match self {
            Self::Term(of) | Self::Terms(of) | Self::Facts { of, .. } => of_these(of),
            Self::Map(of, value) => of_these(of).or_else(|| value().vocabulary_beyond(searched, names)),
            Self::List(of) | Self::Things(of) => of().vocabulary_beyond(searched, names),
            Self::Object(fields) => {
                if searched.iter().any(|known| std::ptr::eq(*known, fields)) {
                    return None;
                }
                searched.push(fields);
                fields.iter().find_map(|field| (field.shape)().vocabulary_beyond(searched, names))
            }
            Self::YesNo | Self::Text(_) | Self::WholeNumber => None,
        }
    }

    /// Returns the fields of the object that it is, or that it holds in a list or for each term.
    #[cfg(feature = "xlsform")]
    pub(crate) fn object(self) -> Option<&'static [Field]> {
        match self {
            Self::Object(fields) => Some(fields),
            Self::List(of) | Self::Things(of) | Self::Map(_, of) => of().object(),
            _ => None,
        }
    }

    /// Returns `true` if it is one answer, not a list or an object.
    pub(crate) const fn is_single(self) -> bool {
        matches!(self, Self::YesNo | Self::Text(_) | Self::WholeNumber | Self::Term(_))
    }

    /// Returns `true` if one question asks for it. Several values without spaces are written into one text.
    pub(crate) fn is_question(self) -> bool {
        match self {
            Self::List(of) => matches!(of(), Self::Text(Some(_))),
            other => other.is_single() || matches!(other, Self::Terms(_)),
        }
    }

    /// Returns `true` for an assessment or a part of one: an object that can be empty and holds more than single
    /// values. Its presence is then a fact of its own.
    pub(crate) fn is_part(self) -> bool {
        let Self::Object(fields) = self else { return false };
        fields.iter().all(|field| field.how != How::required)
            && fields.iter().any(|field| !(field.shape)().is_single() && !field.is_for_editors())
    }
}

impl Field {
    /// Returns `true` for an optional part: see [`Shape::is_part`].
    pub(crate) fn is_part(&self) -> bool {
        self.how == How::optional && (self.shape)().is_part()
    }

    /// Returns `true` for `$schema`, which is no fact but helps editors of documents.
    pub(crate) fn is_for_editors(&self) -> bool {
        self.key.starts_with('$')
    }
}
