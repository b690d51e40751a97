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

use alloc::vec::Vec;

use crate::mark::{Mark, Reach, Strength, Tally, Threshold};
use crate::{AnyTerm, Framework, Text};

mod answers;
mod points;
mod rule;
mod rule_set;
mod rules;
mod written;

pub use answers::{Answer, Answers};
pub use points::{Condition, NamesPoint, PointTerms};
pub use rule::{Changes, EvaluatedPoint, EvaluatedRule};
pub use rule_set::{AskedRule, RuleSet};
pub use rules::{Ask, Points, Row, Rules, product};
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
/// assert_eq!(evaluation.answers().marks()[0], Mark::PartlyMet);
/// assert_eq!(evaluation.answers().marks()[39], Mark::NotAssessed);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation<B = ()> {
    rule_set: RuleSet,
    answers: Answers,
    out_of_scope: Vec<(usize, Text)>,
    beside: B,
}

impl Evaluation {
    /// Reads every point of a rule set from the facts: one allocation, and further ones only where
    /// more is to be said than marks (an open condition, another framework's answer, a rule out of
    /// scope).
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
        // Four points a rule are more than any table of this crate has on average. To count the points
        // first would take half as long as to answer them; another table may have to grow once.
        let mut answers = Answers::with_room_for(4 * R::ALL.len());
        let mut out_of_scope = Vec::new();
        for rule in R::ALL {
            if let Some(reason) = rule.out_of_scope(facts) {
                out_of_scope.push((rule.index(), reason.clone()));
                rule.row().leave(Answer::from(Mark::NotApplicable), &mut answers);
            } else {
                rule.row().read(facts, &mut answers);
            }
        }
        Self { rule_set, answers, out_of_scope, beside: () }
    }
}

impl<B> Evaluation<B> {
    /// The same evaluation with something beside it.
    ///
    /// ```
    /// use dynamic_integration::spring::Assessment;
    ///
    /// let evaluation = Assessment::default().evaluate();
    /// let answers = evaluation.answers().clone();
    /// let evaluation = evaluation.with("checked by two");
    /// assert_eq!(*evaluation.beside(), "checked by two");
    /// assert_eq!(evaluation.answers(), &answers); // what is beside changes no mark
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
        let mut rest = self.answers.all();
        self.rule_set.rules().map(move |asked| {
            let (answers, after) = rest.split_at(asked.len());
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
    pub const fn answers(&self) -> &Answers {
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

    /// The must and should rules whose mark is *not met* or *partly met*, must rules first.
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
