//! Rule sets as tables of points, and evaluations that explain themselves: the part that all frameworks share.
//!
//! A framework asks with a [`RuleSet`]: a vocabulary of rules, each with a [`Row`]. The row has the strength of the
//! rule, its guard and its points. A point is named by one to three terms and has a reading: a pure function from the
//! recorded facts to an [`Answer`]. Everything after that is the same for every framework.
//!
//! [`Evaluation`] knows its rule set, so every question about a rule has an answer. [`View`] is the same with the type
//! erased.
//!
//! ```
//! use dynamic_integration::core_terms::RecordedMark;
//! use dynamic_integration::facts::TermMap;
//! use dynamic_integration::mark::Mark;
//! use dynamic_integration::spring;
//!
//! let assessment = spring::Assessment {
//!     marks: TermMap::from([
//!         (spring::Item::TwoWayProcess, RecordedMark::Met),
//!         (spring::Item::HostCoDesign, RecordedMark::NotMet),
//!     ]),
//!     ..Default::default()
//! };
//! let evaluation = assessment.evaluate();
//!
//! assert_eq!(evaluation.mark(spring::Question::HostSocietyRole), Mark::PartlyMet);
//! let rule = evaluation.rule(spring::Question::HostSocietyRole);
//! let left: Vec<_> = rule.requirements_left().points.map(|point| point.id().to_string()).collect();
//! assert_eq!(left, ["spring/item/host_co_design"]);
//!
//! let view = evaluation.view();
//! assert_eq!(view.gaps().count(), 1);
//! assert_eq!(view.open_questions().count(), 11); // none counts as a no
//! assert_eq!(view.total().coverage().to_string(), "2/40");
//! ```

use crate::mark::{Mark, Tally};
use crate::values::{Attribution, NonBlankText};

mod answers;
mod check;
mod cut;
mod points;
mod report;
mod rule;
mod rule_set;
mod rules;
mod stored;
mod texts;
mod view;
mod wire;

pub use answers::{Answer, Answers};
pub(crate) use check::{MadeBy, expect_count};
pub use points::{Condition, PointId, PointName};
pub use report::{Matrix, Report, Warning};
pub use rule::{PointResult, Requirements, RuleResult};
pub use rule_set::{RuleSetRef, RuleSpec};
pub use rules::{PointGroup, Points, Row, RuleSet, pairs};
pub use stored::{StoredEvaluation, StoredPoint, StoredRule};
pub(crate) use texts::Copied;
pub use view::View;
pub(crate) use wire::{Ids, Read, Summary, first as first_of};

#[doc(inline)]
pub use crate::row;

/// The answers to all points of a rule set, and everything that follows from them.
///
/// It always fits its rule set: there is one answer for each point of each rule. A rule of another rule set does not
/// compile:
///
/// ```compile_fail,E0308
/// use dynamic_integration::{mhpss, spring};
///
/// let evaluation = spring::Assessment::default().evaluate();
/// evaluation.mark(mhpss::Rule::OpenBase); // a rule of another framework
/// ```
pub struct Evaluation<R: RuleSet> {
    results: Results,
    report: R::Report,
}

/// The results that need no type of a rule set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Results {
    answers: Answers,
    /// In the order of the rules.
    out_of_scope: Vec<OutOfScope>,
    /// With the index of the point, in order.
    reasons: Vec<(usize, NonBlankText)>,
    attribution: Option<Attribution>,
}

/// A rule that the assessor considers out of scope.
#[derive(Debug, Clone, PartialEq, Eq)]
struct OutOfScope {
    rule: usize,
    reason: NonBlankText,
    /// The mark that the rule would have otherwise.
    recorded: Mark,
}

impl<R: RuleSet> Evaluation<R> {
    /// Reads every point of the rule set from the facts.
    #[must_use]
    pub fn of(facts: &R::Facts<'_>) -> Self {
        let rule_set = RuleSetRef::of::<R>();
        let mut answers = Answers::with_room_for(rule_set.points());
        let (mut out_of_scope, mut reasons) = (Vec::new(), Vec::new());
        for rule in R::ALL {
            let first = answers.len();
            if let Some(reason) = rule.out_of_scope(facts) {
                let mut recorded = Answers::default();
                rule.row().read(facts, &mut recorded);
                let recorded = Mark::of_all(recorded.marks().iter().copied());
                out_of_scope.push(OutOfScope { rule: rule.index(), reason: reason.clone(), recorded });
                rule.row().fill(Answer::from(Mark::NotApplicable), &mut answers);
            } else {
                rule.row().read(facts, &mut answers);
                let points = answers.marks().iter().enumerate().skip(first);
                for (place, _) in points.filter(|(_, mark)| **mark == Mark::NotApplicable) {
                    let point = rule_set.spec(rule.index()).point(place - first);
                    let reason = point.and_then(|point| rule.not_applicable(facts, point));
                    reasons.extend(reason.map(|reason| (place, reason.clone())));
                }
            }
        }
        let attribution = R::attribution(facts).cloned();
        Self { results: Results { answers, out_of_scope, reasons, attribution }, report: R::report(facts) }
    }

    /// Erases the type of the rule set.
    #[must_use]
    pub const fn view(&self) -> View<'_> {
        View { rule_set: RuleSetRef::of::<R>(), results: &self.results }
    }

    /// Returns the mark of a rule.
    ///
    /// ```
    /// use dynamic_integration::facts::Things;
    /// use dynamic_integration::focus::{Assessment, Rule};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let evaluation = Assessment { contacts: Things::none(), ..Assessment::default() }.evaluate();
    /// assert_eq!(evaluation.mark(Rule::IntergroupContact), Mark::NotMet);
    /// assert_eq!(evaluation.mark(Rule::MeaningfulContact), Mark::NotApplicable); // there is no contact
    /// assert_eq!(evaluation.mark(Rule::SocialBridges), Mark::NotAssessed);
    /// ```
    #[must_use]
    pub fn mark(&self, rule: R) -> Mark {
        self.rule(rule).mark()
    }

    /// Returns a rule with its mark and the points that decided it.
    #[must_use]
    pub fn rule(&self, rule: R) -> RuleResult<'_> {
        self.view().at(rule.index())
    }

    /// Returns the answer to a point of a rule, or `None` if the rule has no such point.
    ///
    /// ```
    /// use dynamic_integration::facts::TermMap;
    /// use dynamic_integration::focus::{Assessment, Community, Involvement, Rule, Stage};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let design = TermMap::from([(Community::Arriving, Involvement::None)]);
    /// let participation = TermMap::from([(Stage::Design, design)]);
    /// let evaluation = Assessment { participation, ..Assessment::default() }.evaluate();
    ///
    /// let mark = |point: (Stage, Community)| {
    ///     evaluation.answer(Rule::EveryStageBothCommunities, point).map(|answer| answer.mark())
    /// };
    /// assert_eq!(mark((Stage::Design, Community::Arriving)), Some(Mark::NotMet));
    /// assert_eq!(mark((Stage::Design, Community::Receiving)), Some(Mark::NotAssessed));
    /// assert_eq!(evaluation.answer(Rule::EveryStageBothCommunities, Stage::Design), None); // a point has both terms
    /// ```
    #[must_use]
    pub fn answer(&self, rule: R, point: impl PointName) -> Option<Answer> {
        let id = point.id();
        self.rule(rule).points().find(|point| point.id() == id).map(|point| point.answer())
    }

    /// Returns the points of the must and should rules of a section.
    #[must_use]
    pub fn section(&self, section: R::Section) -> Tally {
        use crate::term::Term;
        self.view().tally_of(section.erase())
    }

    /// Returns the points of all must and should rules.
    #[must_use]
    pub fn total(&self) -> Tally {
        self.view().total()
    }

    /// Returns the report of this rule set.
    #[must_use]
    pub const fn report(&self) -> &R::Report {
        &self.report
    }
}

impl<R: RuleSet> Clone for Evaluation<R> {
    fn clone(&self) -> Self {
        Self { results: self.results.clone(), report: self.report.clone() }
    }
}

impl<R: RuleSet> PartialEq for Evaluation<R> {
    fn eq(&self, other: &Self) -> bool {
        self.results == other.results && self.report == other.report
    }
}

impl<R: RuleSet> std::fmt::Debug for Evaluation<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Evaluation").field("results", &self.view()).field("report", &self.report).finish()
    }
}
