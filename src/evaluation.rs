//! What all frameworks share: rules as tables of points, and the evaluation with its explanation.
//!
//! A framework asks in [`Rules`]: a closed set of terms, each with a [`Row`] that says how strong
//! it is, under which guard it stands, and which points it consists of. A point is named by one,
//! two or three terms, and has a reading: a pure function from the recorded facts to an
//! [`Answer`]. Everything after that is the same for every framework, and an [`Evaluation`] keeps
//! all of it: which point decided which rule, what stayed open, and what would change it.
//!
//! ```
//! use dynamic_integration::{Mark, Per, RecordedMark, spring};
//!
//! let assessment = spring::Assessment {
//!     marks: Per::from([
//!         (spring::Item::TwoWayProcess, RecordedMark::Met),
//!         (spring::Item::HostCoDesign, RecordedMark::NotMet),
//!     ]),
//!     ..Default::default()
//! };
//! let evaluation = assessment.evaluate();
//!
//! let rule = evaluation.rule(spring::Question::HostSocietyRole).unwrap();
//! assert_eq!(rule.mark(), Mark::PartlyMet);
//! let changes: Vec<_> = rule.what_would_change_it().points.collect();
//! assert_eq!(changes.len(), 1);
//! assert_eq!(changes[0].terms().to_string(), "spring/item/host_co_design");
//!
//! assert_eq!(evaluation.gaps().count(), 1);
//! assert_eq!(evaluation.open_questions().count(), 11); // never counted as a no
//! assert_eq!(evaluation.total().coverage().to_string(), "2/40");
//! ```

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use crate::mark::{Mark, Reach, Strength, Tally, Threshold};
use crate::{AnyTerm, Framework, Text};

mod points;
mod rules;
mod written;

pub use points::{Answer, Condition, NamesPoint, PointTerms};
pub use rules::{Ask, AskedRule, Points, Row, RuleSet, Rules, product};
pub use written::{
    WrittenEvaluation, WrittenPoint, WrittenPrecondition, WrittenRule, WrittenSection, WrittenSources, WrittenSummary,
};

/// What only one rule set reports, beside the rules: matrices, holes, warnings.
pub trait Beside {
    /// Whether there is nothing to report.
    fn is_nothing(&self) -> bool {
        false
    }
}

impl Beside for () {
    fn is_nothing(&self) -> bool {
        true
    }
}

/// The answers to everything that a rule set asks, and all that follows from them.
///
/// It always fits its rule set: there is one answer for each point of each rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation<B = ()> {
    rule_set: RuleSet,
    answers: Box<[Answer]>,
    out_of_scope: Vec<(usize, Text)>,
    beside: B,
}

impl Evaluation {
    /// Reads every point of a rule set from the facts: one allocation, unless rules are out of
    /// scope.
    #[must_use]
    pub fn of<R: Rules>(facts: &R::Facts<'_>) -> Self {
        let rule_set = RuleSet::of::<R>();
        let mut answers = Vec::with_capacity(rule_set.points());
        let mut out_of_scope = Vec::new();
        for rule in R::ALL {
            if let Some(reason) = rule.out_of_scope(facts) {
                out_of_scope.push((rule.index(), reason.clone()));
                rule.row().leave(Answer::from(Mark::NotApplicable), &mut answers);
            } else {
                rule.row().read(facts, &mut answers);
            }
        }
        Self { rule_set, answers: answers.into_boxed_slice(), out_of_scope, beside: () }
    }
}

impl<B> Evaluation<B> {
    /// The same evaluation with something beside it.
    #[must_use]
    pub fn with<C>(self, beside: C) -> Evaluation<C> {
        self.map_beside(|_| beside)
    }

    /// The same evaluation with what is beside it made into something else.
    #[must_use]
    pub fn map_beside<C>(self, change: impl FnOnce(B) -> C) -> Evaluation<C> {
        let Self { rule_set, answers, out_of_scope, beside } = self;
        Evaluation { rule_set, answers, out_of_scope, beside: change(beside) }
    }

    /// What only this rule set reports.
    #[must_use]
    pub const fn beside(&self) -> &B {
        &self.beside
    }

    /// What was asked.
    #[must_use]
    pub const fn rule_set(&self) -> RuleSet {
        self.rule_set
    }

    /// The framework that asks.
    #[must_use]
    pub fn framework(&self) -> &'static Framework {
        self.rule_set.set().framework
    }

    /// Every rule with its mark and the points that decided it, in the order of publication.
    pub fn rules(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        let mut rest = &*self.answers;
        self.rule_set.rules().map(move |asked| {
            let (answers, after) = rest.split_at_checked(asked.len()).unwrap_or((rest, &[]));
            rest = after;
            EvaluatedRule { asked, answers, out_of_scope: self.reason(asked.index()) }
        })
    }

    /// One rule; nothing where it is a term of another set.
    #[must_use]
    pub fn rule(&self, rule: impl Into<AnyTerm>) -> Option<EvaluatedRule<'_>> {
        let rule = rule.into();
        if rule.set() == self.rule_set.set() { self.rules().nth(rule.index()) } else { None }
    }

    /// The mark of one rule; nothing where it is a term of another set.
    #[must_use]
    pub fn mark(&self, rule: impl Into<AnyTerm>) -> Option<Mark> {
        self.rule(rule).map(|rule| rule.mark())
    }

    /// The answer to one point of a rule; nothing where the rule has no such point.
    #[must_use]
    pub fn answer(&self, rule: impl Into<AnyTerm>, point: impl NamesPoint) -> Option<Answer> {
        let terms = point.terms();
        self.rule(rule)?.points().find(|point| point.terms() == terms).map(|point| point.answer())
    }

    /// The answers of all points, in the order of [`RuleSet::rules`] and their points.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// The points of all must and should rules.
    #[must_use]
    pub fn total(&self) -> Tally {
        self.rules().filter(EvaluatedRule::counts).map(|rule| rule.tally()).sum()
    }

    /// The points of the observations, which count nowhere else.
    #[must_use]
    pub fn observations(&self) -> Tally {
        self.rules().filter(|rule| !rule.counts()).map(|rule| rule.tally()).sum()
    }

    /// The points of the must and should rules of each section, in the order of publication.
    /// They sum up to [`total`](Self::total).
    pub fn sections(&self) -> impl Iterator<Item = (AnyTerm, Tally)> {
        self.rule_set.sections().terms().map(|section| (section, self.tally_of(section)))
    }

    /// The points of the must and should rules of one section; nothing where the rule set has no
    /// such section.
    #[must_use]
    pub fn section(&self, section: impl Into<AnyTerm>) -> Option<Tally> {
        let section = section.into();
        (section.set() == self.rule_set.sections()).then(|| self.tally_of(section))
    }

    /// The sections in which at least one point applies, and every one that does is met.
    pub fn exemplary(&self) -> impl Iterator<Item = AnyTerm> {
        self.sections().filter(|(_, tally)| tally.is_exemplary()).map(|(section, _)| section)
    }

    /// Whether each section reaches a threshold of the caller's, given what is not assessed.
    /// Without a point that applies there is no answer.
    ///
    /// ```
    /// use dynamic_integration::{Per, Reach, RecordedMark::*, Threshold, spring::{Assessment, Criterion, Item}};
    ///
    /// let mut assessment = Assessment::default();
    /// for item in [Item::KeyStakeholdersInDevelopment, Item::MultistakeholderConsultation] {
    ///     assessment.marks.insert(item, Met);
    /// }
    /// let evaluation = assessment.evaluate();
    /// let reach: Vec<_> = evaluation.reach(Threshold::percent(75).unwrap()).collect();
    /// assert_eq!(reach[4], (Criterion::Partnership.any(), Some(Reach::Possibly)));
    /// let reach: Vec<_> = evaluation.reach(Threshold::percent(50).unwrap()).collect();
    /// assert_eq!(reach[4], (Criterion::Partnership.any(), Some(Reach::Surely)));
    /// ```
    pub fn reach(&self, threshold: Threshold) -> impl Iterator<Item = (AnyTerm, Option<Reach>)> {
        self.sections().map(move |(section, tally)| (section, tally.reaches(threshold)))
    }

    /// The must and should rules that are not met or partly met, must rules first.
    pub fn gaps(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        self.by_strength().filter(EvaluatedRule::is_gap)
    }

    /// The must and should rules of which something is not assessed, must rules first.
    pub fn open_questions(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        self.by_strength().filter(EvaluatedRule::is_open)
    }

    /// The rule on which everything else rests, where the framework has one: when it is not met
    /// or partly met, all else is at risk; when it is not assessed, all else rests on it.
    #[must_use]
    pub fn precondition(&self) -> Option<EvaluatedRule<'_>> {
        self.rule(self.rule_set.precondition()?)
    }

    /// The must rules, then the should rules.
    fn by_strength(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        let of = move |strength| self.rules().filter(move |rule| rule.strength() == strength);
        of(Strength::Must).chain(of(Strength::Should))
    }

    fn tally_of(&self, section: AnyTerm) -> Tally {
        let counted = |rule: &EvaluatedRule<'_>| rule.counts() && rule.section() == section;
        self.rules().filter(counted).map(|rule| rule.tally()).sum()
    }

    fn reason(&self, rule: usize) -> Option<&Text> {
        self.out_of_scope.iter().find(|(index, _)| *index == rule).map(|(_, reason)| reason)
    }
}

/// One rule of an evaluation, with the points that decided its mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EvaluatedRule<'a> {
    asked: AskedRule,
    answers: &'a [Answer],
    out_of_scope: Option<&'a Text>,
}

impl<'a> EvaluatedRule<'a> {
    /// What is asked.
    #[must_use]
    pub const fn asked(&self) -> AskedRule {
        self.asked
    }

    /// The rule, as a term.
    #[must_use]
    pub fn term(&self) -> AnyTerm {
        self.asked.term()
    }

    /// The section that it stands in.
    #[must_use]
    pub fn section(&self) -> AnyTerm {
        self.asked.section()
    }

    /// How firmly the source asks for it.
    #[must_use]
    pub fn strength(&self) -> Strength {
        self.asked.strength()
    }

    /// Its mark: that of the conjunction of its points.
    #[must_use]
    pub fn mark(&self) -> Mark {
        self.tally().rule_mark()
    }

    /// Its points by mark.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.answers.iter().map(|answer| answer.mark()).collect()
    }

    /// Its points with their answers.
    pub fn points(&self) -> impl Iterator<Item = EvaluatedPoint> + use<'a> {
        self.asked.points().zip(self.answers).map(|(terms, answer)| EvaluatedPoint { terms, answer: *answer })
    }

    /// The condition before the whole rule, where it is unknown whether it holds.
    #[must_use]
    pub fn open_guard(&self) -> Option<PointTerms> {
        self.answers.first().and_then(|answer| answer.open_guard_of_rule())
    }

    /// Why the assessor holds that the rule cannot be asked of this practice, where that is so.
    #[must_use]
    pub const fn out_of_scope(&self) -> Option<&'a Text> {
        self.out_of_scope
    }

    /// Whether it is a must or should rule: observations stand in no section's tally.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.strength() != Strength::Observation
    }

    /// Whether it counts and is not met or partly met.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.counts() && matches!(self.mark(), Mark::NotMet | Mark::PartlyMet)
    }

    /// Whether it counts and something of it is not assessed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.counts() && self.answers.iter().any(|answer| answer.mark() == Mark::NotAssessed)
    }

    /// What has to become met, and no less, for the rule to be met.
    #[must_use]
    pub fn what_would_change_it(&self) -> Changes<impl Iterator<Item = EvaluatedPoint> + use<'a>> {
        Changes {
            guard: self.open_guard(),
            points: self.points().filter(|point| !matches!(point.mark(), Mark::Met | Mark::NotApplicable)),
        }
    }
}

/// What would make a rule met. A rule is a conjunction, so this is the one smallest set.
#[derive(Debug, Clone)]
pub struct Changes<I> {
    /// The unknown condition before the rule, which is to be answered first: if it does not
    /// hold, the rule does not apply.
    pub guard: Option<PointTerms>,
    /// All applicable points that are not met.
    pub points: I,
}

/// One point of an evaluated rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EvaluatedPoint {
    terms: PointTerms,
    answer: Answer,
}

impl EvaluatedPoint {
    /// The terms that name it within its rule.
    #[must_use]
    pub const fn terms(&self) -> PointTerms {
        self.terms
    }

    /// The whole answer.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        self.answer
    }

    /// Its mark.
    #[must_use]
    pub const fn mark(&self) -> Mark {
        self.answer.mark()
    }
}

impl fmt::Display for EvaluatedPoint {
    /// As its label and its mark.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.terms.label(), self.mark().label())
    }
}
