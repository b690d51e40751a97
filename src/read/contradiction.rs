//! Facts that contradict each other, with their places.

use std::fmt;

use crate::term::AnyTerm;

/// Facts of a record that contradict each other. The contradiction is a term, so that it can be shown in another
/// language.
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
    /// The contradiction as a term. Its definition is the message.
    pub term: AnyTerm,
    /// JSON Pointer to the claim.
    pub path: String,
    /// More details of what was found, if the term does not say everything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Contradiction {
    /// Creates a contradiction at a JSON Pointer.
    #[must_use]
    pub fn new(term: impl Into<AnyTerm>, path: impl Into<String>) -> Self {
        Self { term: term.into(), path: path.into(), detail: None }
    }

    /// Returns the same contradiction for a document that contains this one under a key.
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

/// Collects contradictions while a check walks through a record: see [`document!`](crate::document!).
///
/// A reader sets a limit. Contradictions beyond the limit are only counted.
#[derive(Debug)]
pub struct Contradictions {
    found: Vec<Contradiction>,
    limit: usize,
    more: usize,
}

impl Default for Contradictions {
    /// Collects all contradictions.
    fn default() -> Self {
        Self::up_to(usize::MAX)
    }
}

impl Contradictions {
    /// Collects up to this many contradictions.
    pub(crate) const fn up_to(limit: usize) -> Self {
        Self { found: Vec::new(), limit, more: 0 }
    }

    /// Returns all contradictions that a check finds.
    ///
    /// ```
    /// use dynamic_integration::core_terms::Contradiction;
    /// use dynamic_integration::read::Contradictions;
    ///
    /// let found = Contradictions::all(|found| {
    ///     found.within("rooms", |found| found.within(7, |found| found.add(Contradiction::NothingListed, "doors")));
    /// });
    /// assert_eq!(found[0].path, "/rooms/7/doors");
    /// ```
    #[must_use]
    pub fn all(check: impl FnOnce(&mut Self)) -> Vec<Contradiction> {
        let mut all = Self::default();
        check(&mut all);
        all.found
    }

    /// Returns the first contradiction that a check finds. For [`document!`](crate::document!) only.
    #[doc(hidden)]
    #[must_use]
    pub fn first(check: impl FnOnce(&mut Self)) -> Option<Contradiction> {
        let mut first = Self::up_to(1);
        check(&mut first);
        first.found.pop()
    }

    /// Runs a check on the value of a key, or on an element of a list.
    pub fn within(&mut self, key: impl fmt::Display, check: impl FnOnce(&mut Self)) {
        let before = self.found.len();
        check(self);
        if self.found.len() > before {
            let key = key.to_string();
            for inside in self.found.iter_mut().skip(before) {
                inside.path = below(&key, &inside.path);
            }
        }
    }

    /// Adds a contradiction at a path relative to the present place: keys separated by `/`.
    pub fn add(&mut self, term: impl Into<AnyTerm>, path: impl fmt::Display) {
        if self.has_room() {
            self.found.push(Contradiction::new(term, format!("/{path}")));
        }
    }

    /// Adds a contradiction with details of what was found.
    pub fn add_with(&mut self, term: impl Into<AnyTerm>, path: impl fmt::Display, detail: impl fmt::Display) {
        if self.has_room() {
            let detail = Some(detail.to_string());
            self.found.push(Contradiction { detail, ..Contradiction::new(term, format!("/{path}")) });
        }
    }

    /// Adds the contradictions of a part of the document.
    pub(crate) fn extend(&mut self, key: &str, part: Vec<Contradiction>) {
        self.take(part.into_iter().map(|found| found.under(key)));
    }

    /// Adds contradictions.
    pub(crate) fn take(&mut self, found: impl IntoIterator<Item = Contradiction>) {
        for found in found {
            if self.has_room() {
                self.found.push(found);
            }
        }
    }

    /// Returns whether the limit allows one more contradiction. If not, the contradiction is counted.
    const fn has_room(&mut self) -> bool {
        let has_room = self.found.len() < self.limit;
        if !has_room {
            self.more = self.more.saturating_add(1);
        }
        has_room
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns the result, if nothing was found.
    pub(crate) fn unless_found<T>(self, result: T) -> Result<T, Vec<Contradiction>> {
        if self.found.is_empty() { Ok(result) } else { Err(self.found) }
    }

    pub(crate) fn into_vec(self) -> Vec<Contradiction> {
        self.found
    }

    /// Returns what was collected, and how many more there are.
    pub(crate) fn into_parts(self) -> (Vec<Contradiction>, usize) {
        (self.found, self.more)
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
    if key.contains(['~', '/']) {
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(key);
    }
}
