//! Names of points, and guards.

use std::fmt;

use crate::term::{AnyTerm, Framework, Term};

/// The one, two or three terms that name a point within its rule, or a guard.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PointId {
    first: AnyTerm,
    second: Option<AnyTerm>,
    third: Option<AnyTerm>,
}

impl PointId {
    /// Creates the name from one to three terms.
    pub(super) const fn of(terms: &[AnyTerm]) -> Option<Self> {
        match *terms {
            [first] => Some(Self { first, second: None, third: None }),
            [first, second] => Some(Self { first, second: Some(second), third: None }),
            [first, second, third] => Some(Self { first, second: Some(second), third: Some(third) }),
            _ => None,
        }
    }

    /// Returns the terms, in order.
    pub fn iter(self) -> impl Iterator<Item = AnyTerm> + Clone {
        [Some(self.first), self.second, self.third].into_iter().flatten()
    }

    /// Returns the first term.
    #[must_use]
    pub const fn first(self) -> AnyTerm {
        self.first
    }

    /// Returns the labels for people, as in `Basic psychosocial support / Refer`.
    #[must_use]
    pub fn label(self) -> impl fmt::Display {
        self.labelled(AnyTerm::label)
    }

    /// Returns the labels for people, with names from a function.
    pub(crate) fn labelled<'a>(self, name: impl Fn(AnyTerm) -> &'a str) -> impl fmt::Display {
        Joined { terms: self, name, between: " / " }
    }
}

struct Joined<F> {
    terms: PointId,
    name: F,
    between: &'static str,
}

impl<'a, F: Fn(AnyTerm) -> &'a str> fmt::Display for Joined<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, term) in self.terms.iter().enumerate() {
            if place > 0 {
                f.write_str(self.between)?;
            }
            f.write_str((self.name)(term))?;
        }
        Ok(())
    }
}

impl fmt::Display for PointId {
    /// Prints the ids, separated by spaces.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Joined { terms: *self, name: AnyTerm::id, between: " " }.fmt(f)
    }
}

impl fmt::Debug for PointId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for PointId {
    /// Writes a list of ids.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// A name of a point: a term, or a tuple of two or three.
pub trait PointName: Copy + Send + Sync + 'static {
    /// Returns the terms.
    fn id(self) -> PointId;
}

impl PointName for PointId {
    fn id(self) -> PointId {
        self
    }
}

impl<K: Term> PointName for K {
    fn id(self) -> PointId {
        PointId { first: self.erase(), second: None, third: None }
    }
}

impl<K: Term, L: Term> PointName for (K, L) {
    fn id(self) -> PointId {
        PointId { first: self.0.erase(), second: Some(self.1.erase()), third: None }
    }
}

impl<K: Term, L: Term, M: Term> PointName for (K, L, M) {
    fn id(self) -> PointId {
        PointId { first: self.0.erase(), second: Some(self.1.erase()), third: Some(self.2.erase()) }
    }
}

/// A condition with three answers, named like a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Condition {
    id: PointId,
    holds: Option<bool>,
    taken_from: Option<&'static Framework>,
}

impl Condition {
    /// Creates a condition with a name, and whether it holds, as far as it is known.
    #[must_use]
    pub fn new(name: impl PointName, holds: Option<bool>) -> Self {
        Self { id: name.id(), holds, taken_from: None }
    }

    /// Returns the terms that name it.
    #[must_use]
    pub const fn id(self) -> PointId {
        self.id
    }

    /// Returns the framework whose assessment decided it, if it is another one.
    #[must_use]
    pub const fn taken_from(self) -> Option<&'static Framework> {
        self.taken_from
    }

    /// Returns whether it holds, or `None` if this is unknown.
    #[must_use]
    pub const fn holds(self) -> Option<bool> {
        self.holds
    }

    /// Sets the framework whose assessment decided it. Every mark that follows from the condition names this framework
    /// too.
    #[must_use]
    pub const fn from_framework(mut self, framework: &'static Framework) -> Self {
        self.taken_from = Some(framework);
        self
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    inline [] PointId, "PointId", |generator| {
        let term = AnyTerm::json_schema(generator);
        schemars::json_schema!({ "type": "array", "items": term, "minItems": 1, "maxItems": 3 })
    }
}
