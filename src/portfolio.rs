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

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::AnyTerm;
use crate::evaluation::{AskedRule, EvaluatedRule, Evaluation, NamesPoint, PointTerms, RuleSet, Rules};
use crate::mark::{Mark, Tally};
use crate::practice::PracticeEvaluation;
use crate::read::{self, ReadError};

mod distribution;
mod written;

pub use crate::words::Quartile;
pub use distribution::{Distribution, Standing};
pub use written::{
    WrittenDistribution, WrittenFrequency, WrittenPortfolio, WrittenPortfolioPoint, WrittenPortfolioSection,
    WrittenPortfolioSet, WrittenQuartiles,
};

/// How many evaluations gave a point which mark.
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSetSummary {
    rule_set: RuleSet,
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
    pub fn new(rule_set: RuleSet) -> Self {
        Self {
            rule_set,
            evaluations: 0,
            points: core::iter::repeat_n(MarkCounts::default(), rule_set.points()).collect(),
            sections: core::iter::repeat_n(Distribution::default(), rule_set.sections().len()).collect(),
            total: Distribution::default(),
        }
    }

    /// Adds an evaluation; does nothing and tells so where it is by another rule set.
    #[must_use = "an evaluation by another rule set is not added"]
    pub fn add<B>(&mut self, evaluation: &Evaluation<B>) -> bool {
        if evaluation.rule_set() != self.rule_set {
            return false;
        }
        self.evaluations += 1;
        for (counts, answer) in self.points.iter_mut().zip(evaluation.answers()) {
            counts.add(answer.mark());
        }
        // In one pass over the rules: section by section takes twice as long.
        let mut sections = alloc::vec![Tally::default(); self.sections.len()];
        for rule in evaluation.rules().filter(EvaluatedRule::counts) {
            sections.iter_mut().skip(rule.section().index()).take(1).for_each(|tally| *tally += rule.tally());
        }
        self.sections.iter_mut().zip(&sections).for_each(|(distribution, tally)| distribution.add(*tally));
        self.total.add(sections.into_iter().sum());
        true
    }

    /// Adds everything that the other one has summed up; does nothing and tells so where it is
    /// of another rule set.
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
    pub const fn rule_set(&self) -> RuleSet {
        self.rule_set
    }

    /// How many evaluations are summed up.
    #[must_use]
    pub const fn evaluations(&self) -> u64 {
        self.evaluations
    }

    /// Every point with its counts, in the order of the table.
    pub fn points(&self) -> impl Iterator<Item = (AskedRule, PointTerms, MarkCounts)> {
        let names = self.rule_set.rules().flat_map(|rule| rule.points().map(move |terms| (rule, terms)));
        names.zip(&self.points).map(|((rule, terms), counts)| (rule, terms, *counts))
    }

    /// The counts of one point; nothing where the rule has no such point.
    #[must_use]
    pub fn point(&self, rule: impl Into<AnyTerm>, point: impl NamesPoint) -> Option<MarkCounts> {
        let (rule, terms) = (rule.into(), point.terms());
        self.points().find(|(asked, name, _)| asked.term() == rule && *name == terms).map(|(.., counts)| counts)
    }

    /// The points that are assessed somewhere, from the least often met of where they are
    /// assessed to the most often; where that is equal, in the order of the table.
    #[must_use]
    pub fn least_often_met(&self) -> Vec<(AskedRule, PointTerms, MarkCounts)> {
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
    pub fn add(&mut self, practice: &PracticeEvaluation<'_>) {
        self.practices += 1;
        for evaluation in practice.evaluations() {
            self.add_evaluation(evaluation);
        }
    }

    /// Adds a single evaluation, by any rule set, without counting a practice.
    pub fn add_evaluation<B>(&mut self, evaluation: &Evaluation<B>) {
        let added = self.summary_mut(evaluation.rule_set()).is_some_and(|summary| summary.add(evaluation));
        debug_assert!(added, "the summary was looked up by the rule set");
    }

    /// Adds everything that the other one has summed up.
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
    pub fn summary<R: Rules>(&self) -> Option<&RuleSetSummary> {
        self.summaries.iter().find(|summary| summary.rule_set == RuleSet::of::<R>())
    }

    /// Reads a portfolio that was written down, if it is consistent with the tables of the rule
    /// sets.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with every place that does not fit.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str::<WrittenPortfolio>(text).map(|written| written.summed_up())
    }

    fn summary_mut(&mut self, rule_set: RuleSet) -> Option<&mut RuleSetSummary> {
        let key = |rule_set: RuleSet| (rule_set.set().id, rule_set.set().framework.edition, rule_set.version());
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

impl core::iter::Sum for Portfolio {
    fn sum<I: Iterator<Item = Self>>(portfolios: I) -> Self {
        portfolios.fold(Self::new(), |mut sum, more| {
            sum.merge(&more);
            sum
        })
    }
}

impl Serialize for Portfolio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WrittenPortfolio::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Portfolio {
    /// Refuses what is not consistent with the tables of the rule sets.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        WrittenPortfolio::deserialize(deserializer).map(|written| written.summed_up())
    }
}
