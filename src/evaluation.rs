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
///
/// ```
/// use dynamic_integration::{Beside, spring::Assessment};
/// use serde::Serialize;
///
/// #[derive(Serialize)]
/// struct Visits { this_year: u32 }
///
/// impl Beside for Visits {
///     fn is_nothing(&self) -> bool {
///         self.this_year == 0
///     }
/// }
///
/// let written = |this_year| serde_json::to_value(Assessment::default().evaluate().with(Visits { this_year }));
/// assert_eq!(written(2)?["beside"]["this_year"], 2);
/// assert_eq!(written(0)?.get("beside"), None); // nothing is left out
/// # Ok::<(), serde_json::Error>(())
/// ```
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
///
/// ```
/// use dynamic_integration::{Mark, RecordedMark, RuleSet, spring::{Assessment, FRAMEWORK, Item, Question}};
///
/// let mut assessment = Assessment::default();
/// assessment.marks.insert(Item::InclusiveApproach, RecordedMark::PartlyMet);
/// let evaluation = assessment.evaluate();
///
/// assert_eq!(evaluation.rule_set(), RuleSet::of::<Question>());
/// assert_eq!(evaluation.framework(), &FRAMEWORK);
/// assert_eq!(evaluation.rules().count(), 12);
/// assert_eq!(evaluation.answers().len(), 40); // of every item, although one was recorded
/// assert_eq!(evaluation.answers()[0].mark(), Mark::PartlyMet);
/// assert_eq!(evaluation.answers()[39].mark(), Mark::NotAssessed);
/// ```
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
    ///
    /// ```
    /// use dynamic_integration::{Evaluation, Mark, Per, asap::{Journey, JourneyRule}};
    ///
    /// let reason = "No project stands behind the practice.".parse()?;
    /// let journey = Journey { out_of_scope: Per::from([(JourneyRule::Pillars, reason)]), ..Journey::default() };
    /// let evaluation = Evaluation::of::<JourneyRule>(&journey);
    ///
    /// assert_eq!(evaluation.mark(JourneyRule::Pillars), Some(Mark::NotApplicable));
    /// assert_eq!(evaluation.mark(JourneyRule::FourPhases), Some(Mark::NotAssessed));
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn of<R: Rules>(facts: &R::Facts<'_>) -> Self {
        let rule_set = RuleSet::of::<R>();
        let mut answers = Vec::with_capacity(R::ALL.iter().map(|rule| rule.row().len()).sum());
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
    ///
    /// ```
    /// use dynamic_integration::spring::Assessment;
    ///
    /// let evaluation = Assessment::default().evaluate();
    /// let answers = evaluation.answers().to_vec();
    /// let evaluation = evaluation.with("checked by two");
    /// assert_eq!(*evaluation.beside(), "checked by two");
    /// assert_eq!(evaluation.answers(), answers); // what is beside changes no mark
    /// ```
    #[must_use]
    pub fn with<C>(self, beside: C) -> Evaluation<C> {
        self.map_beside(|_| beside)
    }

    /// The same evaluation with what is beside it made into something else.
    ///
    /// ```
    /// use dynamic_integration::iom::{Assessment, Cell, Initiative};
    ///
    /// let empty_cells = |initiatives| {
    ///     let programme = Assessment { initiatives, ..Assessment::default() };
    ///     *programme.evaluate().map_beside(|report| report.matrix.map(|matrix| matrix.empty_cells.len())).beside()
    /// };
    /// assert_eq!(empty_cells(Some(vec![Initiative::within([Cell::StructuralSocial])])), Some(8));
    /// assert_eq!(empty_cells(Some(vec![])), Some(9)); // it has none
    /// assert_eq!(empty_cells(None), None); // nobody has said
    /// ```
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
    ///
    /// ```
    /// use dynamic_integration::spring::{Assessment, Item, Question};
    ///
    /// let evaluation = Assessment::default().evaluate();
    /// let rule = evaluation.rule(Question::FundingBase).unwrap();
    /// assert_eq!(rule.points().count(), 3);
    /// assert_eq!(evaluation.rule(Item::NewPublicFunding), None); // an item is a point, and no rule
    /// ```
    #[must_use]
    pub fn rule(&self, rule: impl Into<AnyTerm>) -> Option<EvaluatedRule<'_>> {
        let rule = rule.into();
        if rule.set() == self.rule_set.set() { self.rules().nth(rule.index()) } else { None }
    }

    /// The mark of one rule; nothing where it is a term of another set.
    ///
    /// ```
    /// use dynamic_integration::{Mark, focus::{Assessment, Rule}, mhpss};
    ///
    /// let assessment = Assessment { contacts: Some(vec![]), ..Assessment::default() };
    /// let evaluation = assessment.evaluate();
    /// assert_eq!(evaluation.mark(Rule::IntergroupContact), Some(Mark::NotMet));
    /// assert_eq!(evaluation.mark(Rule::MeaningfulContact), Some(Mark::NotApplicable)); // of no contact
    /// assert_eq!(evaluation.mark(Rule::SocialBridges), Some(Mark::NotAssessed));
    /// assert_eq!(evaluation.mark(mhpss::Rule::OpenBase), None); // asked by another framework
    /// ```
    #[must_use]
    pub fn mark(&self, rule: impl Into<AnyTerm>) -> Option<Mark> {
        self.rule(rule).map(|rule| rule.mark())
    }

    /// The answer to one point of a rule; nothing where the rule has no such point.
    ///
    /// ```
    /// use dynamic_integration::focus::{Assessment, Community::*, Involvement, Rule, Stage};
    /// use dynamic_integration::{Mark, Per};
    ///
    /// let design = Per::from([(Arriving, Involvement::None)]);
    /// let assessment = Assessment { participation: Per::from([(Stage::Design, design)]), ..Assessment::default() };
    /// let evaluation = assessment.evaluate();
    ///
    /// let mark = |community| {
    ///     let answer = evaluation.answer(Rule::EveryStageBothCommunities, (Stage::Design, community));
    ///     answer.map(|answer| answer.mark())
    /// };
    /// assert_eq!(mark(Arriving), Some(Mark::NotMet));
    /// assert_eq!(mark(Receiving), Some(Mark::NotAssessed));
    /// // Both terms together name the point.
    /// assert_eq!(evaluation.answer(Rule::EveryStageBothCommunities, Stage::Design), None);
    /// ```
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
    ///
    /// ```
    /// use dynamic_integration::iom::Assessment;
    ///
    /// let evaluation = Assessment::default().evaluate();
    /// let (total, observations) = (evaluation.total(), evaluation.observations());
    /// assert_eq!((total.points() + observations.points()) as usize, evaluation.rule_set().points());
    /// assert_eq!(total.share(), None); // nothing is assessed, so nothing is missed
    /// ```
    #[must_use]
    pub fn total(&self) -> Tally {
        self.rules().filter(EvaluatedRule::counts).map(|rule| rule.tally()).sum()
    }

    /// The points of the observations, which count nowhere else.
    ///
    /// ```
    /// use dynamic_integration::{Terms, mhpss::Assessment};
    ///
    /// let actor = Assessment { ways_in: Some(Terms::NONE), ..Assessment::default() };
    /// let evaluation = actor.evaluate();
    /// assert_eq!(evaluation.observations().not_met, 2);
    /// assert_eq!(evaluation.total().assessed(), 0); // the source describes ways in, and asks for none
    /// assert_eq!(evaluation.gaps().count(), 0);
    /// ```
    #[must_use]
    pub fn observations(&self) -> Tally {
        self.rules().filter(|rule| !rule.counts()).map(|rule| rule.tally()).sum()
    }

    /// The points of the must and should rules of each section, in the order of publication.
    /// They sum up to [`total`](Self::total).
    ///
    /// ```
    /// use dynamic_integration::{Tally, focus::{Assessment, Section}};
    ///
    /// let evaluation = Assessment::default().evaluate();
    /// let sections: Vec<_> = evaluation.sections().map(|(section, _)| section).collect();
    /// assert_eq!(sections.first(), Some(&Section::Approach.any()));
    /// assert_eq!(evaluation.sections().map(|(_, tally)| tally).sum::<Tally>(), evaluation.total());
    /// ```
    pub fn sections(&self) -> impl Iterator<Item = (AnyTerm, Tally)> {
        self.rule_set.sections().terms().map(|section| (section, self.tally_of(section)))
    }

    /// The points of the must and should rules of one section; nothing where the rule set has no
    /// such section.
    ///
    /// ```
    /// use dynamic_integration::asap::{Audience, Checklist, Theme};
    ///
    /// let evaluation = Checklist::default().evaluate();
    /// assert_eq!(evaluation.section(Theme::Governments).unwrap().points(), 5);
    /// assert_eq!(evaluation.section(Audience::Governments), None); // an audience is no section
    /// ```
    #[must_use]
    pub fn section(&self, section: impl Into<AnyTerm>) -> Option<Tally> {
        let section = section.into();
        (section.set() == self.rule_set.sections()).then(|| self.tally_of(section))
    }

    /// The sections in which at least one point applies, and every one that does is met.
    ///
    /// ```
    /// use dynamic_integration::{RecordedMark::*, spring::{Assessment, Criterion, Item}};
    ///
    /// let mut assessment = Assessment::default();
    /// assessment.marks.extend([
    ///     (Item::KeyStakeholdersInDevelopment, Met),
    ///     (Item::MultistakeholderConsultation, Met),
    ///     (Item::ContributeToStrategies, Met),
    ///     (Item::JointReview, NotApplicable),
    /// ]);
    /// assert!(assessment.evaluate().exemplary().eq([Criterion::Partnership.any()]));
    ///
    /// assessment.marks.remove(Item::JointReview);
    /// assert_eq!(assessment.evaluate().exemplary().count(), 0); // it might be not met
    /// ```
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
    ///
    /// ```
    /// use dynamic_integration::focus::{Assessment, Flag, Rule};
    /// use dynamic_integration::{Per, Strength};
    ///
    /// let flags = Per::from([(Flag::StaffTrained, false), (Flag::HasStaff, true), (Flag::TwoWay, false)]);
    /// let assessment = Assessment { flags, ..Assessment::default() };
    /// let evaluation = assessment.evaluate();
    ///
    /// // The must comes first, although the text speaks of training before.
    /// let gaps: Vec<_> = evaluation.gaps().map(|gap| (gap.strength(), gap.term())).collect();
    /// assert_eq!(gaps, [
    ///     (Strength::Must, Rule::TwoWayProcess.any()),
    ///     (Strength::Should, Rule::TrainedWorkforce.any()),
    /// ]);
    /// ```
    pub fn gaps(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        self.by_strength().filter(EvaluatedRule::is_gap)
    }

    /// The must and should rules of which something is not assessed, must rules first.
    ///
    /// ```
    /// use dynamic_integration::iom::{Assessment, Flag, Rule};
    /// use dynamic_integration::{Mark, Per};
    ///
    /// let programme = Assessment { flags: Per::from([(Flag::NeedsAssessed, true)]), ..Assessment::default() };
    /// let evaluation = programme.evaluate();
    ///
    /// let needs = evaluation.open_questions().find(|rule| rule.term() == Rule::NeedsBased.any()).unwrap();
    /// assert_eq!(needs.tally().met, 1); // whether it was before the first assistance is open
    /// assert_eq!(needs.mark(), Mark::NotAssessed);
    /// // An observation is not asked for, so it is no question either.
    /// assert!(evaluation.open_questions().all(|rule| rule.term() != Rule::Stakeholders.any()));
    /// ```
    pub fn open_questions(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        self.by_strength().filter(EvaluatedRule::is_open)
    }

    /// The rule on which everything else rests, where the framework has one: when it is not met
    /// or partly met, all else is at risk; when it is not assessed, all else rests on it.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Assessment, Flag, Rule};
    /// use dynamic_integration::{Mark, Per, spring};
    ///
    /// let flags = Per::from([(Flag::EnvironmentProtects, true), (Flag::RightsGround, false)]);
    /// let evaluation = Assessment { flags, ..Assessment::default() }.evaluate();
    /// let ground = evaluation.precondition().unwrap();
    /// assert_eq!((ground.term(), ground.mark()), (Rule::ProtectiveEnvironment.any(), Mark::PartlyMet));
    ///
    /// assert_eq!(spring::Assessment::default().evaluate().precondition(), None);
    /// ```
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
///
/// ```
/// use dynamic_integration::spring::{Assessment, Criterion, Item, Question};
/// use dynamic_integration::{Mark, RecordedMark, RuleSet, Strength};
///
/// let mut assessment = Assessment::default();
/// assessment.marks.insert(Item::HostCoDesign, RecordedMark::Met);
/// let evaluation = assessment.evaluate();
/// let rule = evaluation.rule(Question::HostSocietyRole).unwrap();
///
/// assert_eq!((rule.term(), rule.section()), (Question::HostSocietyRole.any(), Criterion::Inclusivity.any()));
/// assert_eq!((rule.strength(), rule.counts()), (Strength::Should, true));
/// assert_eq!(Some(rule.asked()), RuleSet::of::<Question>().rule(Question::HostSocietyRole));
/// let points: Vec<_> = rule.points().map(|point| point.to_string()).collect();
/// assert_eq!(points, ["Two-way process: Not assessed", "Co-design with the receiving society: Met"]);
/// assert_eq!(rule.tally().coverage().to_string(), "1/2");
/// assert_eq!(rule.mark(), Mark::NotAssessed); // all of its points make a rule
/// ```
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
    ///
    /// ```
    /// use dynamic_integration::Mark;
    /// use dynamic_integration::focus::{Among, Assessment, Rule};
    ///
    /// let guard_and_mark = |contacts| {
    ///     let evaluation = Assessment { contacts, ..Assessment::default() }.evaluate();
    ///     let rule = evaluation.rule(Rule::MeaningfulContact).unwrap();
    ///     (rule.open_guard().map(|guard| guard.first()), rule.mark())
    /// };
    /// assert_eq!(guard_and_mark(None), (Some(Among::Across.any()), Mark::NotAssessed));
    /// assert_eq!(guard_and_mark(Some(vec![])), (None, Mark::NotApplicable)); // there is no contact, as stated
    /// ```
    #[must_use]
    pub fn open_guard(&self) -> Option<PointTerms> {
        self.answers.first().and_then(|answer| answer.open_guard_of_rule())
    }

    /// Why the assessor holds that the rule cannot be asked of this practice, where that is so.
    ///
    /// ```
    /// use dynamic_integration::{Mark, Per, mhpss::{Assessment, Rule}};
    ///
    /// let reason = "Its users come from one community only, by law.".parse()?;
    /// let out_of_scope = Per::from([(Rule::EqualAttention, reason)]);
    /// let evaluation = Assessment { out_of_scope, ..Assessment::default() }.evaluate();
    ///
    /// let rule = evaluation.rule(Rule::EqualAttention).unwrap();
    /// assert_eq!(rule.mark(), Mark::NotApplicable);
    /// assert_eq!(rule.out_of_scope().unwrap().as_str(), "Its users come from one community only, by law.");
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
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
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Assessment, Rule};
    /// use dynamic_integration::{Mark, Terms};
    ///
    /// let actor = Assessment { ways_in: Some(Terms::NONE), lenses: Some(Terms::NONE), ..Assessment::default() };
    /// let evaluation = actor.evaluate();
    /// let [lenses, ways_in] = [Rule::WiderThanTrauma, Rule::WaysIn].map(|rule| evaluation.rule(rule).unwrap());
    /// assert_eq!([lenses.mark(), ways_in.mark()], [Mark::NotMet; 2]);
    /// assert!(lenses.is_gap());
    /// assert!(!ways_in.is_gap()); // an observation
    /// ```
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.counts() && matches!(self.mark(), Mark::NotMet | Mark::PartlyMet)
    }

    /// Whether it counts and something of it is not assessed.
    ///
    /// ```
    /// use dynamic_integration::spring::{Assessment, Item, Question};
    /// use dynamic_integration::{Mark, RecordedMark::*};
    ///
    /// let mut assessment = Assessment::default();
    /// assessment.marks.extend([(Item::NeedsAssessment, Met), (Item::GapAnalysis, NotMet)]);
    /// let evaluation = assessment.evaluate();
    /// let rule = evaluation.rule(Question::NeedsFit).unwrap();
    /// assert_eq!(rule.mark(), Mark::PartlyMet);
    /// assert!(rule.is_gap() && rule.is_open()); // the third item is not assessed
    /// ```
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.counts() && self.answers.iter().any(|answer| answer.mark() == Mark::NotAssessed)
    }

    /// What has to become met, and no less, for the rule to be met.
    ///
    /// ```
    /// use dynamic_integration::asap::{Flag, Journey, JourneyRule};
    /// use dynamic_integration::{Mark, Per};
    ///
    /// let flags = Per::from([(Flag::ServicesWithPolicy, true), (Flag::ParticipationWithRepresentation, false)]);
    /// let mut journey = Journey { flags, ..Journey::default() };
    /// let evaluation = journey.evaluate();
    /// let changes = evaluation.rule(JourneyRule::ServicesAndPolicy).unwrap().what_would_change_it();
    /// assert_eq!(changes.guard, None);
    /// let points: Vec<_> = changes.points.map(|point| point.terms().first()).collect();
    /// assert_eq!(points, [Flag::ParticipationWithRepresentation.any()]); // what is met stays as it is
    ///
    /// journey.flags.insert(Flag::ParticipationWithRepresentation, true);
    /// assert_eq!(journey.evaluate().mark(JourneyRule::ServicesAndPolicy), Some(Mark::Met));
    /// ```
    #[must_use]
    pub fn what_would_change_it(&self) -> Changes<impl Iterator<Item = EvaluatedPoint> + use<'a>> {
        Changes {
            guard: self.open_guard(),
            points: self.points().filter(|point| !matches!(point.mark(), Mark::Met | Mark::NotApplicable)),
        }
    }
}

/// What would make a rule met. A rule is a conjunction, so this is the one smallest set.
///
/// ```
/// use dynamic_integration::mhpss::{Assessment, Rule};
///
/// let evaluation = Assessment::default().evaluate();
/// let changes = evaluation.rule(Rule::CopingAndSupport).unwrap().what_would_change_it();
/// // First, whether there is focused support at all; if there is, both points are asked of it.
/// assert_eq!(changes.guard.unwrap().to_string(), "mhpss/layer/focused mhpss/function/provide");
/// assert_eq!(changes.points.count(), 2);
/// ```
#[derive(Debug, Clone)]
pub struct Changes<I> {
    /// The unknown condition before the rule, which is to be answered first: if it does not
    /// hold, the rule does not apply.
    pub guard: Option<PointTerms>,
    /// All applicable points that are not met.
    pub points: I,
}

/// One point of an evaluated rule.
///
/// ```
/// use dynamic_integration::mhpss::{Assessment, Function, Layer, LayerRecord, Rule};
/// use dynamic_integration::{Answer, Mark, Per, Terms};
///
/// let record = LayerRecord { functions: Some(Terms::NONE), ..LayerRecord::default() };
/// let actor = Assessment { layers: Per::from([(Layer::Basic, record)]), ..Assessment::default() };
/// let evaluation = actor.evaluate();
/// let point = evaluation.rule(Rule::FullSpectrum).unwrap().points().next().unwrap();
/// assert_eq!(point.terms().to_string(), "mhpss/layer/basic mhpss/function/assess");
/// assert_eq!((point.mark(), point.answer()), (Mark::NotMet, Answer::from(false))); // an empty list says none
/// assert_eq!(point.to_string(), "Basic psychosocial support / Assess: Not met");
/// ```
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
