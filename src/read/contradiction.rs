//! Facts that contradict each other, with their places.

use std::fmt;

use crate::term::AnyTerm;

/// Facts of a record that contradict each other. It is a term, so that it can be shown in another language.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Contradiction, Flag};
/// use dynamic_integration::facts::Flags;
///
/// let flags = Flags::from([(Flag::HasStaff, false), (Flag::StaffTrained, true)]);
/// let found = Assessment { flags, ..Assessment::default() }.contradictions();
/// assert_eq!(found[0].term, Contradiction::TrainedWithoutStaff.erase());
/// assert_eq!(found[0].path, "/flags/staff_trained");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Contradiction {
    /// The contradiction: its definition is the message.
    pub term: AnyTerm,
    /// JSON Pointer to the claim.
    pub path: String,
    /// What exactly was found, if there is more to say than the term does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Contradiction {
    /// Creates a contradiction at a JSON Pointer.
    #[must_use]
    pub fn new(term: impl Into<AnyTerm>, path: impl Into<String>) -> Self {
        Self { term: term.into(), path: path.into(), detail: None }
    }

    /// Returns the same contradiction for a document that holds this one under a key.
    #[must_use]
    pub fn under(self, key: &str) -> Self {
        Self { path: below(key, &self.path), ..self }
    }

    /// Returns the message for people.
    #[must_use]
    pub fn message(&self) -> String {
        match &self.detail {
            None => self.term.definition().to_owned(),
            Some(detail) => format!("{} {detail}", self.term.definition()),
        }
    }
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message())
    }
}

impl std::error::Error for Contradiction {}

/// Collects contradictions while it walks through a record.
#[derive(Debug, Default)]
pub(crate) struct Contradictions(Vec<Contradiction>);

impl Contradictions {
    /// Looks below a key.
    pub(crate) fn within(&mut self, key: impl fmt::Display, look: impl FnOnce(&mut Self)) {
        let before = self.0.len();
        look(self);
        if self.0.len() > before {
            let key = key.to_string();
            for inside in self.0.iter_mut().skip(before) {
                inside.path = below(&key, &inside.path);
            }
        }
    }

    /// Adds a contradiction at a path below the present place: keys separated by `/`.
    pub(crate) fn add(&mut self, term: impl Into<AnyTerm>, path: impl fmt::Display) {
        self.0.push(Contradiction::new(term, format!("/{path}")));
    }

    /// Adds a contradiction, and what exactly was found.
    pub(crate) fn add_with(&mut self, term: impl Into<AnyTerm>, path: impl fmt::Display, detail: impl fmt::Display) {
        let detail = Some(detail.to_string());
        self.0.push(Contradiction { detail, ..Contradiction::new(term, format!("/{path}")) });
    }

    /// Adds the contradictions of a part of the document.
    pub(crate) fn extend(&mut self, key: &str, part: Vec<Contradiction>) {
        self.0.extend(part.into_iter().map(|found| found.under(key)));
    }

    pub(crate) fn into_vec(self) -> Vec<Contradiction> {
        self.0
    }
}

fn below(key: &str, pointer: &str) -> String {
    let mut path = String::new();
    push(&mut path, key);
    path.push_str(pointer);
    path
}

/// Adds a key to a JSON Pointer.
pub(crate) fn push(pointer: &mut String, key: &str) {
    pointer.push('/');
    for letter in key.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(letter),
        }
    }
}
