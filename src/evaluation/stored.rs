//! Evaluations that were stored with any version of a rule set.

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
use crate::term::{AnyTerm, Id};
use crate::values::Attribution;

/// An evaluation that was stored with any version of any rule set.
///
/// Its numbers are checked against its points. If this crate has the same version of the rule set, it is also checked
/// that the evaluation fits it. Ids that this crate does not know are kept unchanged. To compare it with a present
/// evaluation, see [`StoredComparison`](crate::comparison::StoredComparison).
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
/// assert_eq!(StoredEvaluation::from_json(&other)?.present(), None); // another version than this crate has
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct StoredEvaluation(EvaluationSchema<'static, Value>);

/// A rule of a stored evaluation.
#[derive(Clone, Copy)]
pub struct StoredRule<'a> {
    rule: &'a Rule<'static>,
    /// The id of its rule set.
    rule_set: &'a str,
}

/// A point of a stored evaluation.
#[derive(Clone, Copy)]
pub struct StoredPoint<'a>(&'a Point<'static>);

impl StoredEvaluation {
    /// Reads a stored evaluation.
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors of form, or with every place that does not fit.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Returns the code of the framework.
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

    /// Returns the version of the crate that made the evaluation.
    #[must_use]
    pub fn crate_version(&self) -> &str {
        &self.0.crate_version
    }

    /// Returns the assessor and the date, as far as they are recorded.
    #[must_use]
    pub fn attribution(&self) -> Option<&Attribution> {
        self.0.assessed.as_deref()
    }

    /// Returns every place that does not fit this rule set.
    pub(crate) fn misfits(&self, rule_set: RuleSetRef) -> Vec<Contradiction> {
        self.0.results(rule_set).err().unwrap_or_default()
    }

    /// Returns the rule set of this crate if it has the same id, edition and version.
    #[must_use]
    pub fn present(&self) -> Option<RuleSetRef> {
        RULE_SETS.into_iter().find(|rule_set| {
            rule_set.vocabulary().id == self.rule_set()
                && rule_set.framework().edition == self.edition()
                && rule_set.version() == self.version()
        })
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
        self.0.rules.iter().map(|rule| StoredRule { rule, rule_set: self.rule_set() })
    }
}

impl<'a> StoredRule<'a> {
    /// Returns the id of the rule.
    #[must_use]
    pub fn id(self) -> &'a str {
        self.rule.rule.as_str()
    }

    /// Returns the rule as a term, if this crate still has it in this rule set.
    #[must_use]
    pub fn term(self) -> Option<AnyTerm> {
        let Id::Known(term) = self.rule.rule else { return None };
        (term.vocabulary().id == self.rule_set).then_some(term)
    }

    /// Returns the strength with which the source asked for it.
    #[must_use]
    pub const fn strength(self) -> Strength {
        self.rule.strength
    }

    /// Returns its mark.
    #[must_use]
    pub const fn mark(self) -> Mark {
        self.rule.mark
    }

    /// Returns the assessor's reason why it was out of scope, if there was one.
    #[must_use]
    pub fn out_of_scope(self) -> Option<&'a str> {
        self.rule.out_of_scope.as_ref().map(|reason| reason.as_str())
    }

    /// Returns its points.
    pub fn points(self) -> impl Iterator<Item = StoredPoint<'a>> {
        self.rule.points.iter().map(StoredPoint)
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

impl Record for StoredEvaluation {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        EvaluationSchema::read(deserializer).map(Self)
    }

    /// Adds every place where numbers do not agree, or that does not fit the rule set if this crate has this version.
    fn add_contradictions(&self, found: &mut Contradictions) {
        match self.present() {
            Some(rule_set) => found.take(self.misfits(rule_set)),
            None => self.0.check_by_itself(found),
        }
    }
}

impl Document for StoredEvaluation {}

impl<'de> Deserialize<'de> for StoredEvaluation {
    /// Refuses evaluations whose numbers do not agree.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::facts::deserialize(deserializer)
    }
}

impl Serialize for StoredEvaluation {
    /// Writes it unchanged.
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

read::also_from_slice!(StoredEvaluation);
