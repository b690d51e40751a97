//! Evaluations that were stored, by any version of a rule set.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::points::PointId;
use super::rule_set::RuleSetRef;
use super::wire::{EvaluationSchema, Point, Rule};
use crate::facts::Record;
use crate::mark::{Mark, Strength, Tally};
use crate::read::{self, Contradiction, Contradictions, Document, ReadError};
use crate::registry::RULE_SETS;
use crate::term::AnyTerm;
use crate::values::Attribution;

/// An evaluation that was stored, by any version of any rule set.
///
/// It is checked that its numbers follow from its points, and that it fits the rule set if this crate has this version.
/// Ids that this crate does not know stay as they are. To compare it with an evaluation of today, see
/// [`StoredComparison`](crate::comparison::StoredComparison).
///
/// ```
/// use dynamic_integration::evaluation::StoredEvaluation;
/// use dynamic_integration::mark::Mark;
/// use dynamic_integration::spring::Assessment;
///
/// let text = serde_json::to_string(&Assessment::default().evaluate())?;
/// let stored = StoredEvaluation::from_json(&text)?;
/// assert_eq!((stored.rule_set(), stored.version()), ("spring/question", 1));
/// assert!(stored.rules().all(|rule| rule.mark() == Mark::NotAssessed));
/// assert_eq!(serde_json::to_string(&stored)?, text);
///
/// let other = text.replace(r#""rule_set_version":1"#, r#""rule_set_version":7"#);
/// assert_eq!(StoredEvaluation::from_json(&other)?.present(), None); // not the version of this crate
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct StoredEvaluation(EvaluationSchema<'static, Value>);

/// A rule of a stored evaluation.
#[derive(Clone, Copy)]
pub struct StoredRule<'a>(&'a Rule<'static>);

/// A point of a stored evaluation.
#[derive(Clone, Copy)]
pub struct StoredPoint<'a>(&'a Point<'static>);

impl StoredEvaluation {
    /// Reads an evaluation that was written.
    ///
    /// # Errors
    ///
    /// [`ReadError`] with what is wrong with the form, or with every place that does not fit.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Reads an evaluation from bytes in UTF-8: see [`from_json`](Self::from_json).
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    pub fn from_slice(bytes: &[u8]) -> Result<Self, ReadError> {
        read::from_slice(bytes)
    }

    /// Returns the code of the framework that asked.
    #[must_use]
    pub fn framework(&self) -> &str {
        &self.0.framework
    }

    /// Returns the code of the edition.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.0.edition
    }

    /// Returns the id of the rule set.
    #[must_use]
    pub fn rule_set(&self) -> &str {
        &self.0.rule_set
    }

    /// Returns the version of the rule set.
    #[must_use]
    pub const fn version(&self) -> u32 {
        self.0.rule_set_version
    }

    /// Returns the version of the crate that evaluated.
    #[must_use]
    pub fn crate_version(&self) -> &str {
        &self.0.crate_version
    }

    /// Returns who made the assessment and when, as far as it is recorded.
    #[must_use]
    pub fn attribution(&self) -> Option<&Attribution> {
        self.0.assessed.as_deref()
    }

    /// Returns the rule set of this crate if it has the same id, edition and version.
    #[must_use]
    pub fn present(&self) -> Option<RuleSetRef> {
        present(&self.0)
    }

    /// Returns the points of all must and should rules.
    #[must_use]
    pub const fn total(&self) -> Tally {
        self.0.total.tally
    }

    /// Returns the id of each section, with the points of its must and should rules.
    pub fn sections(&self) -> impl Iterator<Item = (&str, Tally)> {
        self.0.sections.iter().map(|section| (section.section.as_str(), section.total.tally))
    }

    /// Returns the rules, in the order in which they were written.
    pub fn rules(&self) -> impl Iterator<Item = StoredRule<'_>> {
        self.0.rules.iter().map(StoredRule)
    }
}

impl<'a> StoredRule<'a> {
    /// Returns the id of the rule.
    #[must_use]
    pub fn id(self) -> &'a str {
        self.0.rule.as_str()
    }

    /// Returns the rule as a term, if this crate still has it.
    #[must_use]
    pub fn term(self) -> Option<AnyTerm> {
        self.id().parse().ok()
    }

    /// Returns how firmly the source asked for it.
    #[must_use]
    pub const fn strength(self) -> Strength {
        self.0.strength
    }

    /// Returns its mark.
    #[must_use]
    pub const fn mark(self) -> Mark {
        self.0.mark
    }

    /// Returns the reason why the assessor held it to be out of scope, if they did.
    #[must_use]
    pub fn out_of_scope(self) -> Option<&'a str> {
        self.0.out_of_scope.as_ref().map(|reason| reason.as_str())
    }

    /// Returns its points.
    pub fn points(self) -> impl Iterator<Item = StoredPoint<'a>> {
        self.0.points.iter().map(StoredPoint)
    }
}

impl<'a> StoredPoint<'a> {
    /// Returns the ids of the terms that name it.
    pub fn ids(self) -> impl Iterator<Item = &'a str> {
        self.0.point.iter()
    }

    /// Returns `true` if these terms name it.
    #[must_use]
    pub fn is(self, point: PointId) -> bool {
        self.0.point.are(point)
    }

    /// Returns its mark.
    #[must_use]
    pub const fn mark(self) -> Mark {
        self.0.mark
    }
}

fn present(read: &EvaluationSchema<'_, Value>) -> Option<RuleSetRef> {
    RULE_SETS.into_iter().find(|rule_set| {
        rule_set.vocabulary().id == read.rule_set
            && rule_set.framework().edition == read.edition
            && rule_set.version() == read.rule_set_version
    })
}

impl Record for StoredEvaluation {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        EvaluationSchema::read(deserializer).map(Self)
    }

    fn contradicted(&self) -> Option<Contradiction> {
        self.contradictions().into_iter().next()
    }
}

impl Document for StoredEvaluation {
    /// Returns every place that does not add up, or does not fit the rule set if this crate has this version.
    fn contradictions(&self) -> Vec<Contradiction> {
        if let Some(rule_set) = present(&self.0) {
            return self.0.results(rule_set).err().unwrap_or_default();
        }
        let mut found = Contradictions::default();
        self.0.check_sums(&mut found);
        found.into_vec()
    }
}

impl<'de> Deserialize<'de> for StoredEvaluation {
    /// Refuses what does not add up.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::facts::deserialize(deserializer)
    }
}

impl Serialize for StoredEvaluation {
    /// Writes it as it was read.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl fmt::Debug for StoredEvaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (version {}, stored)", self.rule_set(), self.version())
    }
}

impl fmt::Debug for StoredRule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id(), self.mark())
    }
}

impl fmt::Debug for StoredPoint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.ids().collect::<Vec<_>>().join(" "), self.mark())
    }
}

impl fmt::Display for StoredRule<'_> {
    /// Prints its label, or its id if this crate does not know it, and its mark.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.term().map_or(Cow::Borrowed(self.id()), |term| term.label().into());
        write!(f, "{name}: {}", self.mark().label())
    }
}
