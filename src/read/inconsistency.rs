//! Facts that contradict each other, and how they are collected with their places.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// A fact that contradicts another one.
///
/// ```
/// use dynamic_integration::iom::{Assessment, Flag};
/// use dynamic_integration::{Inconsistency, Per, Practice};
///
/// let mut practice = Practice::named("Queer Base".parse()?);
/// assert_eq!(practice.inconsistencies(), []);
///
/// let flags = Per::from([(Flag::NeedsAssessed, false)]);
/// let needs_assessed_on = Some("2023-05-01".parse()?);
/// practice.iom = Some(Assessment { flags, needs_assessed_on, ..Assessment::default() });
/// let found: Inconsistency = practice.inconsistencies().remove(0);
/// assert_eq!(found.path, "/iom/needs_assessed_on");
/// assert_eq!(found.message, "a day is recorded, but `needs_assessed` is false");
/// # Ok::<(), dynamic_integration::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {message}")]
#[non_exhaustive]
pub struct Inconsistency {
    /// JSON pointer, in the document, to the fact that contradicts another.
    pub path: String,
    /// Which facts, and why they cannot both be so.
    pub message: String,
}

impl Inconsistency {
    /// A contradiction of the fact at this JSON pointer.
    ///
    /// ```
    /// use dynamic_integration::Inconsistency;
    ///
    /// let found = Inconsistency::new("/amount", "it is more than can be granted").under("application");
    /// assert_eq!(found.to_string(), "/application/amount: it is more than can be granted");
    /// ```
    #[must_use]
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), message: message.into() }
    }

    /// The same one, of a document that stands under this key of another.
    #[must_use]
    pub fn under(self, key: &str) -> Self {
        Self { path: below(key, &self.path), ..self }
    }
}

/// Collects contradictions between facts, each with its place in the document.
#[derive(Debug, Default)]
pub(crate) struct Inconsistencies(Vec<Inconsistency>);

impl Inconsistencies {
    /// Looks at a part of the document: what is reported meanwhile lies under this key. The path
    /// is put together from its end, so that a document without contradictions costs nothing.
    pub(crate) fn within(&mut self, key: impl fmt::Display, look: impl FnOnce(&mut Self)) {
        let before = self.0.len();
        look(self);
        for inside in self.0.iter_mut().skip(before) {
            inside.path = below(&key.to_string(), &inside.path);
        }
    }

    /// Reports a contradiction at this key, if there is one.
    pub(crate) fn report(&mut self, contradicts: bool, key: impl fmt::Display, message: impl fmt::Display) {
        if contradicts {
            self.0.push(Inconsistency::new(below(&key.to_string(), ""), message.to_string()));
        }
    }

    /// Everything that was reported.
    pub(crate) fn into_vec(self) -> Vec<Inconsistency> {
        self.0
    }
}

/// The JSON pointer to what this one leads to from under a key.
fn below(key: &str, pointer: &str) -> String {
    let mut path = String::new();
    push(&mut path, key);
    path.push_str(pointer);
    path
}

/// Adds a key to a JSON pointer.
pub(super) fn push(pointer: &mut String, key: &str) {
    pointer.push('/');
    for letter in key.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(letter),
        }
    }
}
