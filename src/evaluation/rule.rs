//! One rule of an evaluation: its mark, the points that decided it, and the requirements that are left.

use std::fmt;

use super::OutOfScope;
use super::answers::{Answer, Part};
use super::points::PointId;
use super::rule_set::RuleSpec;
use crate::mark::{Mark, Strength, Tally};
use crate::term::{AnyTerm, Reason};
use crate::values::NonBlankText;

/// A rule of an evaluation, with the points that decided its mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleResult<'a> {
    pub(super) spec: RuleSpec,
    pub(super) answers: Part<'a>,
    pub(super) out_of_scope: Option<&'a OutOfScope>,
    pub(super) reasons: &'a [(usize, NonBlankText)],
}

impl<'a> RuleResult<'a> {
    /// Returns the rule itself, without an answer.
    #[must_use]
    pub const fn spec(&self) -> RuleSpec {
        self.spec
    }

    /// Returns the rule as a term.
    #[must_use]
    pub fn term(&self) -> AnyTerm {
        self.spec.term()
    }

    /// Returns its section.
    #[must_use]
    pub fn section(&self) -> AnyTerm {
        self.spec.section()
    }

    /// Returns the strength with which the source asks for it.
    #[must_use]
    pub fn strength(&self) -> Strength {
        self.spec.strength()
    }

    /// Returns the reasons and examples that the source gives for it.
    pub fn reasons(&self) -> impl Iterator<Item = &'static Reason> + use<> {
        self.term().reasons()
    }

    /// Returns the reasons and examples that are about the whole rule, or about a point that is still to be met: see
    /// [`requirements_left`](Self::requirements_left).
    pub fn reasons_left(&self) -> impl Iterator<Item = &'static Reason> + use<'a> {
        let rule = *self;
        self.reasons().filter(move |reason| {
            let is_meant = |point: PointResult<'_>| point.id().iter().any(|term| reason.points.contains(&term));
            reason.points.is_empty() || rule.requirements_left().points.any(is_meant)
        })
    }

    /// Returns its mark, which combines the marks of its points.
    #[must_use]
    pub fn mark(&self) -> Mark {
        self.tally().rule_mark()
    }

    /// Returns its points by mark.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.answers.marks.iter().copied().collect()
    }

    /// Returns its points with their answers.
    pub fn points(&self) -> impl Iterator<Item = PointResult<'a>> + use<'a> {
        let (first, reasons) = (self.spec.first(), self.reasons);
        self.spec.points().zip(self.answers.iter()).enumerate().map(move |(place, (id, answer))| {
            let reason = reasons.binary_search_by_key(&(first + place), |(point, _)| *point);
            let not_applicable = reason.ok().and_then(|found| reasons.get(found)).map(|(_, reason)| reason);
            PointResult { id, answer, not_applicable }
        })
    }

    /// Whether there is nothing to say of it but the marks of its points.
    pub(super) fn is_plain(&self) -> bool {
        let first = self.spec.first();
        let has_reason = || {
            let next = self.reasons.partition_point(|(point, _)| *point < first);
            self.reasons.get(next).is_some_and(|(point, _)| *point < first + self.spec.len())
        };
        self.answers.are_plain() && self.out_of_scope.is_none() && !has_reason()
    }

    /// Returns the guard of the whole rule, if it is unknown.
    #[must_use]
    pub fn open_guard(&self) -> Option<PointId> {
        self.answers.open_guard_of_rule()
    }

    /// Returns the assessor's reason why the rule is out of scope, if there is one.
    #[must_use]
    pub fn out_of_scope(&self) -> Option<&'a NonBlankText> {
        self.out_of_scope.map(|entry| &entry.reason)
    }

    /// Returns the mark that a rule out of scope would have according to the record.
    #[must_use]
    pub fn mark_in_scope(&self) -> Mark {
        self.out_of_scope.map_or_else(|| self.mark(), |entry| entry.recorded)
    }

    /// Returns `true` for a must or should rule. Observations are not counted in any section.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.spec.counts()
    }

    /// Returns `true` for a must or should rule that is not met or partly met.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.counts() && matches!(self.mark(), Mark::NotMet | Mark::PartlyMet)
    }

    /// Returns `true` for a must or should rule with a point that is not assessed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.counts() && self.answers.marks.contains(&Mark::NotAssessed)
    }

    /// Returns the points that must all be met for this rule to be met.
    ///
    /// A point with an unknown guard may turn out not to apply.
    #[must_use]
    pub fn requirements_left(&self) -> Requirements<impl Iterator<Item = PointResult<'a>> + use<'a>> {
        Requirements {
            guard: self.open_guard(),
            points: self.points().filter(|point| !matches!(point.mark(), Mark::Met | Mark::NotApplicable)),
        }
    }
}

impl fmt::Display for RuleResult<'_> {
    /// Prints its label and its mark.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.term().label(), self.mark().label())
    }
}

/// The requirements that are left until a rule is met. All of them are needed, because a rule is met only if all its
/// applicable points are met.
#[derive(Debug, Clone)]
pub struct Requirements<I> {
    /// The unknown guard of the rule, which must be answered first. If it does not hold, the rule does not apply.
    pub guard: Option<PointId>,
    /// All points that are not met and are not known to be inapplicable.
    pub points: I,
}

/// A point of an evaluated rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PointResult<'a> {
    id: PointId,
    answer: Answer,
    not_applicable: Option<&'a NonBlankText>,
}

impl<'a> PointResult<'a> {
    /// Returns the terms that name it within its rule.
    #[must_use]
    pub const fn id(&self) -> PointId {
        self.id
    }

    /// Returns the whole answer.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// Returns its mark.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.answer.mark()
    }

    /// Whether there is nothing to say of it but its mark.
    pub(super) const fn is_plain(&self) -> bool {
        self.answer.taken_from().is_none() && self.answer.open_question().is_none() && self.not_applicable.is_none()
    }

    /// Returns the assessor's reason why it does not apply, if there is one.
    #[must_use]
    pub const fn not_applicable(&self) -> Option<&'a NonBlankText> {
        self.not_applicable
    }
}

impl fmt::Display for PointResult<'_> {
    /// Prints its label and its mark.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id.label(), self.mark().label())
    }
}
