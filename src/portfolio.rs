//! Summaries of many documents: counts for each point, and distributions of shares for each section.
//!
//! A [`Portfolio`] takes evaluations one by one and can be merged with another one. Merging is associative and
//! commutative, so the work can be split over threads or machines in any way. The result is the same, byte for byte.
//! Counts end at 2^53 - 1, the largest number that every JSON reader keeps exactly. Counting more is refused with
//! [`PortfolioFull`].
//!
//! ```
//! use dynamic_integration::Practice;
//! use dynamic_integration::mark::Mark;
//! use dynamic_integration::portfolio::{Portfolio, Quartile};
//! use dynamic_integration::spring::{Criterion, Item, Question};
//!
//! let evaluated = |mark: &str| {
//!     let text = format!(r#"{{ "practice": {{ "name": "A" }}, "spring": {{ "marks": {{ "joint_review": "{mark}" }} }} }}"#);
//!     Practice::from_json(&text).map(|practice| practice.evaluate())
//! };
//! let mut portfolio: Portfolio = [evaluated("met")?].into_iter().collect();
//! portfolio.merge(&[evaluated("not_met")?].iter().collect())?;
//!
//! assert_eq!(portfolio.documents(), 2);
//! if let Some(spring) = portfolio.summary::<Question>() {
//!     let point = spring.point(Question::PolicyDialogue, Item::JointReview).unwrap();
//!     assert_eq!((point.count(Mark::Met), point.count(Mark::NotMet), point.assessed()), (1, 1, 2));
//!     let partnership = spring.section(Criterion::Partnership).unwrap();
//!     assert_eq!(partnership.quartile(Quartile::Median).unwrap().to_string(), "0.0 %");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::borrow::Borrow;

use serde::{Deserialize, Deserializer};

use crate::evaluation::{PointId, PointName, RuleSet, RuleSetRef, RuleSpec, View};
use crate::mark::{Mark, Tally};
use crate::practice::PracticeEvaluation;
use crate::read::{self, ReadError};
use crate::registry::RULE_SETS;
use crate::term::AnyTerm;
use crate::values::LARGEST;

mod check;
mod distribution;
mod practices;
mod wire;

pub use crate::core_terms::Quartile;
pub use distribution::{Distribution, Rank};
pub use practices::by_practice;

/// A count would exceed the largest number that every JSON reader keeps exactly. Nothing was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a portfolio counts at most 9007199254740991 documents")]
pub struct PortfolioFull;

/// Returns the sum, if it can be counted.
fn sum(count: u64, more: u64) -> Result<u64, PortfolioFull> {
    count.checked_add(more).filter(|sum| *sum <= LARGEST).ok_or(PortfolioFull)
}

/// The number of evaluations that gave a point each mark.
///
/// The number of evaluations is at most 2^53 - 1, so no sum of the counts overflows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct MarkCounts(Tally);

impl MarkCounts {
    /// Returns the number of evaluations with this mark.
    #[must_use]
    pub const fn count(self, mark: Mark) -> u64 {
        self.0.count(mark)
    }

    /// Returns the number of evaluations.
    #[must_use]
    pub const fn evaluations(self) -> u64 {
        self.0.points()
    }

    /// Returns the number of evaluations in which the point applies and is assessed.
    #[must_use]
    pub const fn assessed(self) -> u64 {
        self.0.assessed()
    }
}

impl From<MarkCounts> for Tally {
    /// Converts it to a tally with one point for each evaluation, so that a share with bounds can be shown for all of
    /// them.
    fn from(counts: MarkCounts) -> Self {
        counts.0
    }
}

/// A summary of all evaluations by one rule set.
///
/// ```
/// use dynamic_integration::core_terms::RecordedMark::Met;
/// use dynamic_integration::facts::TermMap;
/// use dynamic_integration::mark::Mark;
/// use dynamic_integration::portfolio::Portfolio;
/// use dynamic_integration::spring::{Assessment, Criterion, Item, Question};
///
/// let mut portfolio = Portfolio::new();
/// portfolio.add_evaluation(&Assessment::default().evaluate())?;
/// let marks = TermMap::from([(Item::JointReview, Met)]);
/// portfolio.add_evaluation(&Assessment { marks, ..Assessment::default() }.evaluate())?;
///
/// let summary = portfolio.summary::<Question>().unwrap();
/// assert_eq!((summary.evaluations(), summary.points().count(), summary.sections().count()), (2, 40, 5));
/// let counted = |rule: Question| summary.point(rule, Item::JointReview).map(|point| point.count(Mark::Met));
/// assert_eq!(counted(Question::PolicyDialogue), Some(1));
/// assert_eq!(counted(Question::FundingBase), None); // a point of another question
/// assert_eq!(summary.section(Criterion::Partnership).map(|section| section.with_share()), Some(1));
/// # Ok::<(), dynamic_integration::portfolio::PortfolioFull>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSetSummary {
    rule_set: RuleSetRef,
    evaluations: u64,
    /// One entry for each point, in the order of the rule set.
    points: Box<[MarkCounts]>,
    /// One entry for each section, in the order of publication.
    sections: Box<[Distribution]>,
    total: Distribution,
}

impl RuleSetSummary {
    fn new(rule_set: RuleSetRef) -> Self {
        Self {
            rule_set,
            evaluations: 0,
            points: std::iter::repeat_n(MarkCounts::default(), rule_set.points()).collect(),
            sections: std::iter::repeat_n(Distribution::default(), rule_set.sections().len()).collect(),
            total: Distribution::default(),
        }
    }

    /// Adds an evaluation by this rule set, unless the summary is full.
    fn add(&mut self, view: View<'_>) -> Result<(), PortfolioFull> {
        self.evaluations = sum(self.evaluations, 1)?;
        for (counts, mark) in self.points.iter_mut().zip(view.answers().marks()) {
            counts.0 += *mark;
        }
        let sums = view.sums();
        // Each has as many evaluations as the summary, so there is room in all of them.
        for (distribution, tally) in self.sections.iter_mut().zip(sums.sections) {
            distribution.add(tally)?;
        }
        self.total.add(sums.total)
    }

    /// Adds another summary of this rule set, unless the sum is too large.
    fn merge(&mut self, other: &Self) -> Result<(), PortfolioFull> {
        self.evaluations = sum(self.evaluations, other.evaluations)?;
        self.points.iter_mut().zip(&other.points).for_each(|(counts, more)| counts.0.add(more.0));
        // Each has as many evaluations as the summary, so there is room in all of them.
        for (distribution, more) in self.sections.iter_mut().zip(&other.sections) {
            distribution.merge(more)?;
        }
        self.total.merge(&other.total)
    }

    /// Returns the rule set.
    #[must_use]
    pub const fn rule_set(&self) -> RuleSetRef {
        self.rule_set
    }

    /// Returns the number of evaluations in the summary.
    #[must_use]
    pub const fn evaluations(&self) -> u64 {
        self.evaluations
    }

    /// Returns every point with its counts, in the order of the rule set.
    pub fn points(&self) -> impl Iterator<Item = (RuleSpec, PointId, MarkCounts)> {
        let names = self.rule_set.rules().flat_map(|rule| rule.points().map(move |point| (rule, point)));
        names.zip(&self.points).map(|((rule, point), counts)| (rule, point, *counts))
    }

    /// Returns the counts of a point, or `None` if the rule has no such point.
    #[must_use]
    pub fn point(&self, rule: impl Into<AnyTerm>, point: impl PointName) -> Option<MarkCounts> {
        let (rule, point) = (rule.into(), point.id());
        self.points().find(|(spec, id, _)| spec.term() == rule && *id == point).map(|(.., counts)| counts)
    }

    /// Returns the points that are assessed in at least one evaluation, the least often met first. The order is by how
    /// often a point is met where it is assessed; equal points are in the order of the rule set.
    ///
    /// ```
    /// use dynamic_integration::core_terms::RecordedMark::{Met, NotMet};
    /// use dynamic_integration::facts::TermMap;
    /// use dynamic_integration::portfolio::Portfolio;
    /// use dynamic_integration::spring::{Assessment, Item, Question};
    ///
    /// let mut portfolio = Portfolio::new();
    /// for (staff, review) in [(Met, NotMet), (Met, Met)] {
    ///     let marks = TermMap::from([(Item::StaffPlan, staff), (Item::JointReview, review)]);
    ///     portfolio.add_evaluation(&Assessment { marks, ..Assessment::default() }.evaluate())?;
    /// }
    /// let points = portfolio.summary::<Question>().unwrap().least_often_met();
    /// let items: Vec<_> = points.iter().map(|(_, point, _)| point.first()).collect();
    /// assert_eq!(items, [Item::JointReview.into(), Item::StaffPlan.into()]); // only points that are assessed somewhere
    /// # Ok::<(), dynamic_integration::portfolio::PortfolioFull>(())
    /// ```
    #[must_use]
    pub fn least_often_met(&self) -> Vec<(RuleSpec, PointId, MarkCounts)> {
        let mut points: Vec<_> = self.points().filter(|(.., counts)| counts.assessed() > 0).collect();
        points.sort_by(|(.., one), (.., other)| {
            let product = |part: u64, whole: u64| u128::from(part) * u128::from(whole);
            product(one.count(Mark::Met), other.assessed()).cmp(&product(other.count(Mark::Met), one.assessed()))
        });
        points
    }

    /// Returns the distribution of shares in each section, in the order of publication.
    pub fn sections(&self) -> impl Iterator<Item = (AnyTerm, &Distribution)> {
        self.rule_set.sections().terms().zip(&self.sections)
    }

    /// Returns the distribution of shares in a section, or `None` if the rule set has no such section.
    #[must_use]
    pub fn section(&self, section: impl Into<AnyTerm>) -> Option<&Distribution> {
        let section = section.into();
        if section.vocabulary() == self.rule_set.sections() { self.sections.get(section.index()) } else { None }
    }

    /// Returns the distribution of shares over all must and should rules.
    #[must_use]
    pub const fn total(&self) -> &Distribution {
        &self.total
    }
}

/// A summary of many documents by rule set.
///
/// It counts documents, not practices, and does not look at their names. Several assessors or dates of one practice are
/// several documents with the same identifier. The caller should pick one of them, such as the latest; otherwise the
/// practice counts more than once. [`by_practice`] finds them.
///
/// ```
/// use dynamic_integration::Practice;
/// use dynamic_integration::portfolio::Portfolio;
/// use dynamic_integration::{asap, spring};
///
/// let one = Practice::from_json(r#"{ "practice": { "name": "A" }, "spring": {} }"#)?;
/// let other = Practice::from_json(r#"{ "practice": { "name": "B" } }"#)?;
/// let portfolio: Portfolio = [one, other].iter().map(Practice::evaluate).collect();
///
/// assert_eq!(portfolio.documents(), 2);
/// assert_eq!(portfolio.summary::<spring::Question>().map(|summary| summary.evaluations()), Some(1));
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Portfolio {
    documents: u64,
    /// The summaries that have evaluations, ordered by id, edition and version.
    summaries: Vec<RuleSetSummary>,
}

impl Portfolio {
    /// Creates a portfolio without documents. Merging it changes nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { documents: 0, summaries: Vec::new() }
    }

    /// Adds all evaluations of a practice document.
    ///
    /// # Errors
    ///
    /// [`PortfolioFull`] if a count would be greater than 2^53 - 1. Nothing is added then.
    pub fn add(&mut self, document: &PracticeEvaluation) -> Result<(), PortfolioFull> {
        let documents = sum(self.documents, 1)?;
        document.views().try_for_each(|view| self.room_for(view.rule_set(), 1))?;
        document.views().try_for_each(|view| self.summary_mut(view.rule_set()).add(view))?;
        self.documents = documents;
        Ok(())
    }

    /// Adds a single evaluation by any rule set, without counting a document.
    ///
    /// # Errors
    ///
    /// [`PortfolioFull`] if a count would be greater than 2^53 - 1. Nothing is added then.
    pub fn add_evaluation<'a>(&mut self, evaluation: impl Into<View<'a>>) -> Result<(), PortfolioFull> {
        let view = evaluation.into();
        self.room_for(view.rule_set(), 1)?;
        self.summary_mut(view.rule_set()).add(view)
    }

    /// Adds the evaluations of all documents one by one: see [`add`](Self::add).
    ///
    /// `Extend` is not implemented because it cannot fail, and a portfolio that was read may be nearly full.
    ///
    /// # Errors
    ///
    /// [`PortfolioFull`] for the first document for which there is no room. The documents before it are added.
    pub fn try_extend<D>(&mut self, documents: impl IntoIterator<Item = D>) -> Result<(), PortfolioFull>
    where
        D: Borrow<PracticeEvaluation>,
    {
        documents.into_iter().try_for_each(|document| self.add(document.borrow()))
    }

    /// Adds everything from another portfolio.
    ///
    /// ```
    /// use dynamic_integration::portfolio::{Portfolio, PortfolioFull};
    /// use dynamic_integration::spring::Assessment;
    ///
    /// let mut one = Portfolio::new();
    /// one.add_evaluation(&Assessment::default().evaluate())?;
    /// let parts = [one.clone(), Portfolio::new(), one];
    /// let whole = parts.iter().try_fold(Portfolio::new(), |mut whole, part| {
    ///     whole.merge(part)?;
    ///     Ok::<_, PortfolioFull>(whole)
    /// })?;
    /// assert_eq!(whole.summaries().iter().map(|summary| summary.evaluations()).sum::<u64>(), 2);
    /// # Ok::<(), PortfolioFull>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`PortfolioFull`] if a count would be greater than 2^53 - 1. Nothing is added then.
    pub fn merge(&mut self, other: &Self) -> Result<(), PortfolioFull> {
        let documents = sum(self.documents, other.documents)?;
        other.summaries.iter().try_for_each(|more| self.room_for(more.rule_set, more.evaluations))?;
        other.summaries.iter().try_for_each(|more| self.summary_mut(more.rule_set).merge(more))?;
        self.documents = documents;
        Ok(())
    }

    /// Returns the number of documents.
    #[must_use]
    pub const fn documents(&self) -> u64 {
        self.documents
    }

    /// Returns a summary for each rule set that has evaluations, ordered by id.
    #[must_use]
    pub fn summaries(&self) -> &[RuleSetSummary] {
        &self.summaries
    }

    /// Returns the summaries in the order in which every page has the frameworks. Rule sets of your own come last, ordered by
    /// id.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    /// use dynamic_integration::portfolio::Portfolio;
    ///
    /// let practice = Practice::from_json(r#"{ "practice": { "name": "A" }, "focus": {}, "asap": { "journey": {} } }"#)?;
    /// let portfolio: Portfolio = [practice.evaluate()].iter().collect();
    /// let codes: Vec<_> = portfolio.in_order().iter().map(|summary| summary.rule_set().framework().code).collect();
    /// assert_eq!(codes, ["focus", "asap"]);
    /// # Ok::<(), dynamic_integration::read::ReadError>(())
    /// ```
    #[must_use]
    pub fn in_order(&self) -> Vec<&RuleSetSummary> {
        let place = |rule_set| RULE_SETS.iter().position(|known| *known == rule_set).unwrap_or(RULE_SETS.len());
        let mut summaries: Vec<_> = self.summaries.iter().collect();
        summaries.sort_by_key(|summary| place(summary.rule_set));
        summaries
    }

    /// Returns the summary of all evaluations by a rule set, or `None` if there are none.
    #[must_use]
    pub fn summary<R: RuleSet>(&self) -> Option<&RuleSetSummary> {
        self.summaries.get(self.place_of(RuleSetRef::of::<R>()).ok()?)
    }

    /// Reads a stored portfolio. It must fit the rule sets of this crate, and its numbers must add up.
    ///
    /// It does not read rule sets of other crates. A portfolio of your own framework can be filled, merged and written,
    /// but not read. Keep the documents and summarise them again.
    ///
    /// ```
    /// use dynamic_integration::portfolio::Portfolio;
    /// use dynamic_integration::spring::Assessment;
    ///
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&Assessment::default().evaluate())?;
    /// let text = portfolio.to_json();
    /// assert_eq!(Portfolio::from_json(&text)?, portfolio);
    ///
    /// let other = text.replace(r#""rule_set_version":1"#, r#""rule_set_version":2"#);
    /// let error = Portfolio::from_json(&other).unwrap_err();
    /// assert_eq!(error.diagnostics()[0].path, "/rule_sets/0/rule_set_version"); // another version has other points
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors of form, or with every place that does not fit.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str::<wire::Portfolio>(text).map(wire::Portfolio::into_portfolio)
    }

    /// Checks that this number of further evaluations by this rule set can be counted.
    fn room_for(&self, rule_set: RuleSetRef, more: u64) -> Result<(), PortfolioFull> {
        let known = self.place_of(rule_set).ok().and_then(|place| self.summaries.get(place));
        sum(known.map_or(0, |summary| summary.evaluations), more).map(|_| ())
    }

    fn summary_mut(&mut self, rule_set: RuleSetRef) -> &mut RuleSetSummary {
        let place = self.place_of(rule_set).unwrap_or_else(|place| {
            self.summaries.insert(place, RuleSetSummary::new(rule_set));
            place
        });
        #[expect(clippy::indexing_slicing, reason = "it was found or inserted there")]
        &mut self.summaries[place]
    }

    fn place_of(&self, rule_set: RuleSetRef) -> Result<usize, usize> {
        let key = |rule_set: RuleSetRef| (rule_set.vocabulary().id, rule_set.framework().edition, rule_set.version());
        self.summaries.binary_search_by_key(&key(rule_set), |summary| key(summary.rule_set))
    }
}

impl<D: Borrow<PracticeEvaluation>> FromIterator<D> for Portfolio {
    fn from_iter<I: IntoIterator<Item = D>>(documents: I) -> Self {
        let mut portfolio = Self::new();
        // Adding documents one by one never fills an empty portfolio.
        _ = portfolio.try_extend(documents);
        portfolio
    }
}

impl<'de> Deserialize<'de> for Portfolio {
    /// Refuses a portfolio that does not fit the rule sets of this crate, or whose numbers do not add up.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::Portfolio::deserialize(deserializer).map(wire::Portfolio::into_portfolio)
    }
}

crate::json::to_json!(Portfolio);
crate::read::also_from_slice!(Portfolio);
