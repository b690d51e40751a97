//! One rule of an evaluation: its mark, the points that decided it, and what would change it.

use core::fmt;

use super::answers::{Answer, Part};
use super::points::PointTerms;
use super::rule_set::AskedRule;
use crate::mark::{Mark, Strength, Tally};
use crate::{AnyTerm, Text};

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
    pub(super) asked: AskedRule,
    pub(super) answers: Part<'a>,
    pub(super) out_of_scope: Option<&'a Text>,
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
        self.answers.marks.iter().copied().collect()
    }

    /// Its points with their answers.
    pub fn points(&self) -> impl Iterator<Item = EvaluatedPoint> + use<'a> {
        self.asked.points().zip(self.answers.iter()).map(|(terms, answer)| EvaluatedPoint { terms, answer })
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
        self.answers.open_guard_of_rule()
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
        self.asked.counts()
    }

    /// Whether it counts and its mark is *not met* or *partly met*.
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
        self.counts() && self.answers.marks.contains(&Mark::NotAssessed)
    }

    /// What has to become met, and no less, for the rule to be met. A point that is behind an open
    /// condition of its own ([`Answer::open_guard`]) may turn out not to apply instead.
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

impl fmt::Display for EvaluatedRule<'_> {
    /// As its label and its mark.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.term().label(), self.mark().label())
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
    /// All points that are not met and, as far as is known, apply.
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
