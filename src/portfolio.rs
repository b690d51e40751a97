//! Many practices summed up: counts per point, distributions of shares per section.
//!
//! A [`Portfolio`] takes evaluations one by one, in constant memory, and merges with another.
//! Merging is associative and commutative and has an empty one, so that the work can be split
//! over threads or machines in any way, with the same result to the byte.
//!
//! ```
//! use dynamic_integration::{Portfolio, Practice, Quartile, spring::{Criterion, Item, Question}};
//!
//! let practice = |mark: &str| {
//!     let text = format!(r#"{{ "practice": {{ "name": "A" }}, "spring": {{ "marks": {{ "joint_review": "{mark}" }} }} }}"#);
//!     Practice::from_json(&text)
//! };
//! let (first, second) = (practice("met")?, practice("not_met")?);
//!
//! let mut portfolio: Portfolio = [first.evaluate()].iter().collect();
//! portfolio.merge(&[second.evaluate()].iter().collect());
//!
//! let spring = portfolio.summary::<Question>().unwrap();
//! let point = spring.point(Question::PolicyDialogue, Item::JointReview).unwrap();
//! assert_eq!((point.met, point.not_met, point.assessed()), (1, 1, 2));
//! let partnership = spring.section(Criterion::Partnership).unwrap();
//! assert_eq!(partnership.quartile(Quartile::Median).unwrap().to_string(), "0.0 %");
//! # Ok::<(), dynamic_integration::ReadError>(())
//! ```

use std::boxed::Box;
use std::vec::Vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::AnyTerm;
use crate::evaluation::{RuleSpec, RuleResult, Evaluation, PointName, PointId, RuleSetRef, RuleSet};
use crate::mark::{Mark, Tally};
use crate::practice::PracticeEvaluation;
use crate::read::{self, ReadError};

mod check;
mod distribution;
mod written;

pub use crate::core_terms::Quartile;
pub use distribution::{Distribution, Rank};
pub use written::{
    Distribution, Frequency, Portfolio, PortfolioPoint, PortfolioSection,
    PortfolioSet, Quartiles,
};

/// How many evaluations gave a point which mark.
///
/// ```
/// use dynamic_integration::{Portfolio, mhpss::{Assessment, Flag, Rule}};
///
/// let mut portfolio = Portfolio::new();
/// for answer in [Some(true), Some(false), None] {
///     let mut actor = Assessment::default();
///     actor.flags.extend(answer.map(|answer| (Flag::RightsGround, answer)));
///     portfolio.add_evaluation(&actor.evaluate());
/// }
/// let rules = portfolio.summary::<Rule>().unwrap();
/// let counts = rules.point(Rule::ProtectiveEnvironment, Flag::RightsGround).unwrap();
/// assert_eq!((counts.met, counts.not_met, counts.not_assessed), (1, 1, 1));
/// assert_eq!((counts.evaluations(), counts.assessed()), (3, 2));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MarkCounts {
    /// Where it is met.
    pub met: u64,
    /// Where it is partly met.
    pub partly_met: u64,
    /// Where it is not met.
    pub not_met: u64,
    /// Where it does not apply.
    pub not_applicable: u64,
    /// Where it is not assessed.
    pub not_assessed: u64,
}

impl MarkCounts {
    /// How many evaluations there are.
    #[must_use]
    pub const fn evaluations(self) -> u64 {
        self.assessed() + self.not_applicable + self.not_assessed
    }

    /// In how many of them the point applies and is assessed.
    #[must_use]
    pub const fn assessed(self) -> u64 {
        self.met + self.partly_met + self.not_met
    }

    fn add(&mut self, mark: Mark) {
        *match mark {
            Mark::Met => &mut self.met,
            Mark::PartlyMet => &mut self.partly_met,
            Mark::NotMet => &mut self.not_met,
            Mark::NotApplicable => &mut self.not_applicable,
            Mark::NotAssessed => &mut self.not_assessed,
        } += 1;
    }

    fn merge(&mut self, other: Self) {
        self.met += other.met;
        self.partly_met += other.partly_met;
        self.not_met += other.not_met;
        self.not_applicable += other.not_applicable;
        self.not_assessed += other.not_assessed;
    }
}

/// All evaluations by one rule set, summed up.
///
/// ```
/// use dynamic_integration::spring::{Assessment, Criterion, Item, Question};
/// use dynamic_integration::{RecordedMark, RuleSetRef};
/// use dynamic_integration::portfolio::RuleSetSummary;
///
/// let mut summary = RuleSetSummary::new(RuleSetRef::of::<Question>());
/// let mut assessment = Assessment::default();
/// assert!(summary.add(&assessment.evaluate()));
/// assessment.marks.insert(Item::JointReview, RecordedMark::Met);
/// assert!(summary.add(&assessment.evaluate()));
///
/// assert_eq!(summary.rule_set(), RuleSetRef::of::<Question>());
/// assert_eq!((summary.evaluations(), summary.points().count()), (2, 40));
/// assert_eq!(summary.point(Question::PolicyDialogue, Item::JointReview).unwrap().met, 1);
/// assert_eq!(summary.point(Question::FundingBase, Item::JointReview), None); // of another question
/// assert_eq!(summary.section(Criterion::Partnership).unwrap().with_share(), 1);
/// assert_eq!(summary.section(Question::PolicyDialogue), None); // no section
/// assert_eq!(summary.sections().count(), 5);
/// assert_eq!(summary.total().evaluations(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSetSummary {
    rule_set: RuleSetRef,
    evaluations: u64,
    /// One for each point, in the order of the table.
    points: Box<[MarkCounts]>,
    /// One for each section, in the order of publication.
    sections: Box<[Distribution]>,
    total: Distribution,
}

impl RuleSetSummary {
    /// Nothing summed up yet.
    #[must_use]
    pub fn new(rule_set: RuleSetRef) -> Self {
        Self {
            rule_set,
            evaluations: 0,
            points: std::iter::repeat_n(MarkCounts::default(), rule_set.points()).collect(),
            sections: std::iter::repeat_n(Distribution::default(), rule_set.sections().len()).collect(),
            total: Distribution::default(),
        }
    }

    /// Adds an evaluation; does nothing and tells so where it is by another rule set.
    ///
    /// ```
    /// use dynamic_integration::portfolio::RuleSetSummary;
    /// use dynamic_integration::{RuleSetRef, focus, spring};
    ///
    /// let mut summary = RuleSetSummary::new(RuleSetRef::of::<spring::Question>());
    /// assert!(!summary.add(&focus::Assessment::default().evaluate()));
    /// assert_eq!(summary.evaluations(), 0);
    /// ```
    #[must_use = "an evaluation by another rule set is not added"]
    pub fn add<B>(&mut self, evaluation: &Evaluation<B>) -> bool {
        if evaluation.rule_set() != self.rule_set {
            return false;
        }
        self.evaluations += 1;
        for (counts, mark) in self.points.iter_mut().zip(evaluation.answers().marks()) {
            counts.add(*mark);
        }
        // In one pass over the rules: section by section takes twice as long.
        let mut sections = std::vec![Tally::default(); self.sections.len()];
        for rule in evaluation.rules().filter(RuleResult::counts) {
            sections.iter_mut().skip(rule.section().index()).take(1).for_each(|tally| *tally += rule.tally());
        }
        self.sections.iter_mut().zip(&sections).for_each(|(distribution, tally)| distribution.add(*tally));
        self.total.add(sections.into_iter().sum());
        true
    }

    /// Adds everything that the other one has summed up; does nothing and tells so where it is
    /// of another rule set.
    ///
    /// ```
    /// use dynamic_integration::portfolio::RuleSetSummary;
    /// use dynamic_integration::{RuleSetRef, iom, mhpss};
    ///
    /// let mut summary = RuleSetSummary::new(RuleSetRef::of::<mhpss::Rule>());
    /// assert!(summary.add(&mhpss::Assessment::default().evaluate()));
    /// let more = summary.clone();
    /// assert!(summary.merge(&more));
    /// assert_eq!(summary.evaluations(), 2);
    /// assert!(!summary.merge(&RuleSetSummary::new(RuleSetRef::of::<iom::Rule>())));
    /// ```
    #[must_use = "a summary of another rule set is not merged"]
    pub fn merge(&mut self, other: &Self) -> bool {
        if other.rule_set != self.rule_set {
            return false;
        }
        self.evaluations += other.evaluations;
        self.points.iter_mut().zip(&other.points).for_each(|(counts, more)| counts.merge(*more));
        self.sections.iter_mut().zip(&other.sections).for_each(|(distribution, more)| distribution.merge(more));
        self.total.merge(&other.total);
        true
    }

    /// What was asked.
    #[must_use]
    pub const fn rule_set(&self) -> RuleSetRef {
        self.rule_set
    }

    /// How many evaluations are summed up.
    #[must_use]
    pub const fn evaluations(&self) -> u64 {
        self.evaluations
    }

    /// Every point with its counts, in the order of the table.
    pub fn points(&self) -> impl Iterator<Item = (RuleSpec, PointId, MarkCounts)> {
        let names = self.rule_set.rules().flat_map(|rule| rule.points().map(move |terms| (rule, terms)));
        names.zip(&self.points).map(|((rule, terms), counts)| (rule, terms, *counts))
    }

    /// The counts of one point; nothing where the rule has no such point.
    #[must_use]
    pub fn point(&self, rule: impl Into<AnyTerm>, point: impl PointName) -> Option<MarkCounts> {
        let (rule, terms) = (rule.into(), point.terms());
        self.points().find(|(asked, name, _)| asked.term() == rule && *name == terms).map(|(.., counts)| counts)
    }

    /// The points that are assessed somewhere, from the least often met of where they are
    /// assessed to the most often; where that is equal, in the order of the table.
    ///
    /// ```
    /// use dynamic_integration::spring::{Assessment, Item, Question};
    /// use dynamic_integration::{Portfolio, RecordedMark::*};
    ///
    /// let mut portfolio = Portfolio::new();
    /// for (staff, review) in [(Met, NotMet), (Met, Met)] {
    ///     let mut assessment = Assessment::default();
    ///     assessment.marks.extend([(Item::StaffPlan, staff), (Item::JointReview, review)]);
    ///     portfolio.add_evaluation(&assessment.evaluate());
    /// }
    /// let points = portfolio.summary::<Question>().unwrap().least_often_met();
    /// let named: Vec<_> = points.iter().map(|(_, terms, _)| terms.first()).collect();
    /// assert_eq!(named, [Item::JointReview.any(), Item::StaffPlan.any()]); // what nobody assessed is not among them
    /// ```
    #[must_use]
    pub fn least_often_met(&self) -> Vec<(RuleSpec, PointId, MarkCounts)> {
        let mut points: Vec<_> = self.points().filter(|(.., counts)| counts.assessed() > 0).collect();
        points.sort_by(|(.., a), (.., b)| {
            let cross = |part: u64, whole: u64| u128::from(part) * u128::from(whole);
            cross(a.met, b.assessed()).cmp(&cross(b.met, a.assessed()))
        });
        points
    }

    /// The distribution of shares in each section.
    pub fn sections(&self) -> impl Iterator<Item = (AnyTerm, &Distribution)> {
        self.rule_set.sections().terms().zip(&self.sections)
    }

    /// The distribution of shares in one section; nothing where the rule set has no such section.
    #[must_use]
    pub fn section(&self, section: impl Into<AnyTerm>) -> Option<&Distribution> {
        let section = section.into();
        if section.set() == self.rule_set.sections() { self.sections.get(section.index()) } else { None }
    }

    /// The distribution of shares over all must and should rules.
    #[must_use]
    pub const fn total(&self) -> &Distribution {
        &self.total
    }
}

/// Many practices, summed up framework by framework.
///
/// ```
/// use dynamic_integration::{Portfolio, Practice, asap, spring};
///
/// let read = |text: &str| Practice::from_json(text);
/// let both = read(r#"{ "practice": { "name": "A" }, "spring": {}, "asap": { "journey": {} } }"#)?;
/// let one = read(r#"{ "practice": { "name": "B" }, "spring": {} }"#)?;
/// let portfolio: Portfolio = [both.evaluate(), one.evaluate()].iter().collect();
///
/// assert_eq!(portfolio.practices(), 2);
/// let ids: Vec<_> = portfolio.summaries().iter().map(|summary| summary.rule_set().set().id).collect();
/// assert_eq!(ids, ["asap/journey_rule", "spring/question"]);
/// assert_eq!(portfolio.summary::<spring::Question>().unwrap().evaluations(), 2);
/// assert!(portfolio.summary::<asap::Recommendation>().is_none()); // nobody was assessed with it
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Portfolio {
    practices: u64,
    /// Those that have evaluations, by id.
    summaries: Vec<RuleSetSummary>,
}

impl Portfolio {
    /// No practice yet: merging it changes nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { practices: 0, summaries: Vec::new() }
    }

    /// Adds all evaluations of a practice.
    ///
    /// ```
    /// use dynamic_integration::{Portfolio, Practice};
    ///
    /// let practice = Practice::named("Kitchen of the quarter".parse()?);
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add(&practice.evaluate());
    /// assert_eq!(portfolio.practices(), 1); // also one that was assessed with nothing
    /// assert!(portfolio.summaries().is_empty());
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    pub fn add(&mut self, practice: &PracticeEvaluation<'_>) {
        self.practices += 1;
        for evaluation in practice.evaluations() {
            self.add_evaluation(evaluation);
        }
    }

    /// Adds a single evaluation, by any rule set, without counting a practice.
    ///
    /// ```
    /// use dynamic_integration::Portfolio;
    /// use dynamic_integration::mhpss::{Network, NetworkRule};
    ///
    /// let text = r#"{ "name": "Valley town", "actors": [{ "name": "Clinic", "mhpss": {} }] }"#;
    /// let network = Network::from_json(text)?;
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&network.evaluate());
    /// assert_eq!(portfolio.summary::<NetworkRule>().unwrap().evaluations(), 1);
    /// assert_eq!(portfolio.practices(), 0); // a network is no practice
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    pub fn add_evaluation<B>(&mut self, evaluation: &Evaluation<B>) {
        let added = self.summary_mut(evaluation.rule_set()).is_some_and(|summary| summary.add(evaluation));
        debug_assert!(added, "the summary was looked up by the rule set");
    }

    /// Adds everything that the other one has summed up.
    ///
    /// ```
    /// use dynamic_integration::{Portfolio, Practice};
    ///
    /// let texts = [
    ///     r#"{ "practice": { "name": "A" }, "spring": { "marks": { "joint_review": "met" } } }"#,
    ///     r#"{ "practice": { "name": "B" }, "focus": { "connections": [] } }"#,
    /// ];
    /// let mut parts = vec![];
    /// for text in texts {
    ///     let practice = Practice::from_json(text)?;
    ///     parts.push([practice.evaluate()].iter().collect::<Portfolio>());
    /// }
    /// let mut one_way = parts[0].clone();
    /// one_way.merge(&parts[1]);
    /// let mut other_way = parts[1].clone();
    /// other_way.merge(&parts[0]);
    /// assert_eq!(one_way, other_way);
    /// assert_eq!(parts.into_iter().sum::<Portfolio>(), one_way);
    ///
    /// one_way.merge(&Portfolio::new());
    /// assert_eq!(one_way, other_way); // the empty one changes nothing
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    pub fn merge(&mut self, other: &Self) {
        self.practices += other.practices;
        for more in &other.summaries {
            let merged = self.summary_mut(more.rule_set).is_some_and(|summary| summary.merge(more));
            debug_assert!(merged, "the summary was looked up by the rule set");
        }
    }

    /// How many practices were added.
    #[must_use]
    pub const fn practices(&self) -> u64 {
        self.practices
    }

    /// The rule sets with which some practice was assessed, ordered by id.
    #[must_use]
    pub fn summaries(&self) -> &[RuleSetSummary] {
        &self.summaries
    }

    /// All evaluations by one rule set; nothing where there are none.
    #[must_use]
    pub fn summary<R: RuleSet>(&self) -> Option<&RuleSetSummary> {
        self.summaries.iter().find(|summary| summary.rule_set == RuleSetRef::of::<R>())
    }

    /// Reads a portfolio that was written down, if it is consistent with the tables of the rule
    /// sets.
    ///
    /// ```
    /// use dynamic_integration::{Portfolio, spring::Assessment};
    ///
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&Assessment::default().evaluate());
    /// let text = serde_json::to_string(&portfolio)?;
    /// assert_eq!(Portfolio::from_json(&text)?, portfolio);
    ///
    /// let other = text.replace(r#""rule_set_version":1"#, r#""rule_set_version":2"#);
    /// let error = Portfolio::from_json(&other).unwrap_err();
    /// assert_eq!(error.diagnostics()[0].path, "/rule_sets/0/rule_set_version"); // counts of another table
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`], with every place that does not fit.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str::<Portfolio>(text).map(|written| written.summed_up())
    }

    fn summary_mut(&mut self, rule_set: RuleSetRef) -> Option<&mut RuleSetSummary> {
        let key = |rule_set: RuleSetRef| (rule_set.set().id, rule_set.set().framework.edition, rule_set.version());
        let place = self.summaries.binary_search_by_key(&key(rule_set), |summary| key(summary.rule_set));
        let place = place.unwrap_or_else(|place| {
            self.summaries.insert(place, RuleSetSummary::new(rule_set));
            place
        });
        self.summaries.get_mut(place)
    }
}

impl<'a> Extend<&'a PracticeEvaluation<'a>> for Portfolio {
    fn extend<I: IntoIterator<Item = &'a PracticeEvaluation<'a>>>(&mut self, practices: I) {
        practices.into_iter().for_each(|practice| self.add(practice));
    }
}

impl<'a> FromIterator<&'a PracticeEvaluation<'a>> for Portfolio {
    fn from_iter<I: IntoIterator<Item = &'a PracticeEvaluation<'a>>>(practices: I) -> Self {
        let mut portfolio = Self::new();
        portfolio.extend(practices);
        portfolio
    }
}

impl std::iter::Sum for Portfolio {
    fn sum<I: Iterator<Item = Self>>(portfolios: I) -> Self {
        portfolios.fold(Self::new(), |mut sum, more| {
            sum.merge(&more);
            sum
        })
    }
}

impl Serialize for Portfolio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Portfolio::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Portfolio {
    /// Refuses what is not consistent with the tables of the rule sets.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Portfolio::deserialize(deserializer).map(|written| written.summed_up())
    }
}
