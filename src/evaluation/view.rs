//! An evaluation without the type of its rule set.

use std::fmt;

use super::rule::RuleResult;
use super::rule_set::{RuleSetRef, RuleSpec};
use super::rules::RuleSet;
use super::{Answers, Evaluation, Results};
use crate::core_terms::Attainment;
use crate::mark::{Mark, Strength, Tally, Threshold};
use crate::term::{AnyTerm, Framework};
use crate::values::Attribution;

/// An evaluation with the type of its rule set erased: a `Copy` handle for gaps, comparison, portfolios and crosswalk.
///
/// ```
/// use dynamic_integration::spring::{Assessment, Question};
///
/// let evaluation = Assessment::default().evaluate();
/// let view = evaluation.view();
/// assert_eq!(view.rule_set().vocabulary().id, "spring/question");
/// assert_eq!(view.rules().count(), 12);
/// assert_eq!(view.answers().len(), 40);
/// assert_eq!(view.total().share(), None); // nothing is assessed, so there is no share
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct View<'a> {
    pub(super) rule_set: RuleSetRef,
    pub(super) results: &'a Results,
}

impl<'a> View<'a> {
    /// Returns the rule set.
    #[must_use]
    pub const fn rule_set(self) -> RuleSetRef {
        self.rule_set
    }

    /// Returns the framework that the rule set belongs to.
    #[must_use]
    pub fn framework(self) -> &'static Framework {
        self.rule_set.framework()
    }

    /// Returns the assessor and the date, as far as they are recorded.
    #[must_use]
    pub const fn attribution(self) -> Option<&'a Attribution> {
        self.results.attribution.as_ref()
    }

    /// Returns the answers to all points, in the order of the rules and their points.
    #[must_use]
    pub const fn answers(self) -> &'a Answers {
        &self.results.answers
    }

    /// Returns the other frameworks whose assessments answered points, in the order of the points.
    #[must_use]
    pub fn taken_from(self) -> Vec<&'static Framework> {
        let mut frameworks = Vec::new();
        for framework in self.answers().taken_from() {
            if !frameworks.contains(&framework) {
                frameworks.push(framework);
            }
        }
        frameworks
    }

    /// Returns every rule with its mark and the points that decided it, in the order of publication.
    pub fn rules(self) -> impl Iterator<Item = RuleResult<'a>> + use<'a> {
        self.rule_set.rules().map(move |spec| self.result(spec))
    }

    /// Returns a rule, or `None` if it belongs to another rule set.
    #[must_use]
    pub fn rule(self, rule: impl Into<AnyTerm>) -> Option<RuleResult<'a>> {
        self.rule_set.rule(rule).map(|spec| self.result(spec))
    }

    /// Returns the rule at a valid index.
    pub(super) fn at(self, index: usize) -> RuleResult<'a> {
        self.result(self.rule_set.spec(index))
    }

    fn result(self, spec: RuleSpec) -> RuleResult<'a> {
        let answers = self.results.answers.part(spec.first(), spec.len());
        let index = spec.index();
        let out_of_scope = self.results.out_of_scope.iter().find(|entry| entry.rule == index);
        RuleResult { spec, answers, out_of_scope, reasons: &self.results.reasons }
    }

    /// Returns the points of all must and should rules.
    #[must_use]
    pub fn total(self) -> Tally {
        self.tally(RuleSpec::counts)
    }

    /// Returns the points of the observations, which are not counted anywhere else.
    #[must_use]
    pub fn observations(self) -> Tally {
        self.tally(|rule| !rule.counts())
    }

    /// Returns the points of the must and should rules of each section, in the order of publication. They sum up to
    /// [`total`](Self::total).
    pub fn sections(self) -> impl Iterator<Item = (AnyTerm, Tally)> + use<'a> {
        self.rule_set.sections().terms().zip(self.sums().sections)
    }

    /// Returns the sections that are exemplary: see [`Tally::is_exemplary`].
    pub fn exemplary(self) -> impl Iterator<Item = AnyTerm> + use<'a> {
        self.sections().filter(|(_, tally)| tally.is_exemplary()).map(|(section, _)| section)
    }

    /// Returns whether each section reaches a threshold: see [`Tally::reaches`].
    pub fn reaches(self, threshold: Threshold) -> impl Iterator<Item = (AnyTerm, Option<Attainment>)> + use<'a> {
        self.sections().map(move |(section, tally)| (section, tally.reaches(threshold)))
    }

    /// Returns the must and should rules that are not met or partly met: must before should, then as published.
    pub fn gaps(self) -> impl Iterator<Item = RuleResult<'a>> + use<'a> {
        self.by_strength().filter(RuleResult::is_gap)
    }

    /// Returns the must and should rules with a point that is not assessed: must before should, then as published.
    pub fn open_questions(self) -> impl Iterator<Item = RuleResult<'a>> + use<'a> {
        self.by_strength().filter(RuleResult::is_open)
    }

    /// Returns the rule that everything else rests on, if the rule set has one.
    #[must_use]
    pub fn precondition(self) -> Option<RuleResult<'a>> {
        self.rule(self.rule_set.precondition()?)
    }

    fn by_strength(self) -> impl Iterator<Item = RuleResult<'a>> + use<'a> {
        [Strength::Must, Strength::Should].into_iter().flat_map(move |strength| self.of_strength(strength))
    }

    /// The rules that the source asks for so firmly.
    pub(crate) fn of_strength(self, strength: Strength) -> impl Iterator<Item = RuleResult<'a>> + use<'a> {
        self.rule_set.rules().filter(move |rule| rule.strength() == strength).map(move |spec| self.result(spec))
    }

    pub(super) fn tally_of(self, section: AnyTerm) -> Tally {
        self.tally(|rule| rule.counts() && rule.section() == section)
    }

    /// All that is counted, in one pass over the rules.
    pub(crate) fn sums(self) -> Sums {
        let nothing = Tally::default();
        let mut sums =
            Sums { total: nothing, observations: nothing, sections: vec![nothing; self.rule_set.sections().len()] };
        for (rule, marks) in self.marks() {
            let tally = marks.iter().copied().collect();
            match sums.sections.get_mut(rule.section().index()) {
                Some(section) if rule.counts() => {
                    section.add(tally);
                    sums.total.add(tally);
                }
                _ => sums.observations.add(tally),
            }
        }
        sums
    }

    /// Returns the points of some rules.
    fn tally(self, counted: impl Fn(RuleSpec) -> bool) -> Tally {
        self.marks().filter(|(rule, _)| counted(*rule)).flat_map(|(_, marks)| marks).copied().collect()
    }

    /// Returns the marks of the points of each rule.
    fn marks(self) -> impl Iterator<Item = (RuleSpec, &'a [Mark])> {
        let mut rest = self.answers().marks();
        self.rule_set.rules().map(move |spec| {
            let (marks, after) = rest.split_at_checked(spec.len()).unwrap_or((rest, &[]));
            rest = after;
            (spec, marks)
        })
    }
}

/// What is counted in an evaluation.
pub(crate) struct Sums {
    /// The points of all must and should rules.
    pub(crate) total: Tally,
    /// The points of the observations.
    pub(crate) observations: Tally,
    /// The points of the must and should rules of each section.
    pub(crate) sections: Vec<Tally>,
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answered = self.rules().flat_map(|rule| rule.points()).filter(|point| point.mark().half_points().is_some());
        f.debug_map().entries(answered.map(|point| (point.id(), point.mark()))).finish()
    }
}

impl<'a, R: RuleSet> From<&'a Evaluation<R>> for View<'a> {
    fn from(evaluation: &'a Evaluation<R>) -> Self {
        evaluation.view()
    }
}
