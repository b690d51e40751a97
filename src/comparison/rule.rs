//! One rule, before and after, and its points.

use crate::evaluation::{RuleSpec, PointId};
use crate::mark::{Mark, Tally};
use crate::core_terms::Change;

/// One rule, before and after.
///
/// ```
/// use dynamic_integration::spring::{Assessment, Item, Question};
/// use dynamic_integration::{Change, Comparison, Mark, RecordedMark::*};
///
/// let marks = |design, sharing| {
///     let mut assessment = Assessment::default();
///     assessment.marks.extend([(Item::HostCoDesign, design), (Item::TwoWayProcess, sharing)]);
///     assessment.evaluate()
/// };
/// let comparison = Comparison::between(&marks(Met, NotMet), &marks(NotMet, Met))?;
/// let rule = comparison.changed_rules().next().unwrap();
/// assert_eq!(rule.asked().term(), Question::HostSocietyRole.any());
/// assert_eq!((rule.before(), rule.after()), (Mark::PartlyMet, Mark::PartlyMet));
/// assert_eq!(rule.change(), Change::Unchanged);
/// assert!(rule.is_changed()); // one point for another
/// let points: Vec<_> = rule.points().map(|point| point.change()).collect();
/// assert_eq!(points, [Change::Improved, Change::Worsened]);
/// # Ok::<(), dynamic_integration::NotComparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparedRule<'a> {
    pub(super) asked: RuleSpec,
    pub(super) marks: &'a [(Mark, Mark)],
}

impl<'a> ComparedRule<'a> {
    /// What is asked.
    #[must_use]
    pub const fn asked(&self) -> RuleSpec {
        self.asked
    }

    /// Its mark before.
    #[must_use]
    pub fn before(&self) -> Mark {
        self.tallies().0.rule_mark()
    }

    /// Its mark after.
    #[must_use]
    pub fn after(&self) -> Mark {
        self.tallies().1.rule_mark()
    }

    /// What became of the rule. That of its points may tell more.
    #[must_use]
    pub fn change(&self) -> Change {
        Change::of(self.before(), self.after())
    }

    /// Whether some point of it changed.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.marks.iter().any(|(before, after)| before != after)
    }

    /// Its points, before and after.
    pub fn points(&self) -> impl Iterator<Item = ComparedPoint> + use<'a> {
        let pairs = self.asked.points().zip(self.marks);
        pairs.map(|(terms, (before, after))| ComparedPoint { terms, before: *before, after: *after })
    }

    pub(super) fn tallies(&self) -> (Tally, Tally) {
        (self.marks.iter().map(|pair| pair.0).collect(), self.marks.iter().map(|pair| pair.1).collect())
    }

    pub(super) fn counts(&self) -> bool {
        self.asked.counts()
    }
}

/// One point, before and after.
///
/// ```
/// use dynamic_integration::mhpss::{Assessment, Function, Layer, LayerFlag, LayerRecord};
/// use dynamic_integration::{Change, Comparison, Mark, PointName, TermMap, TermSet};
///
/// let actor = |functions, culture_informed| {
///     let flags = TermMap::from([(LayerFlag::CultureInformed, culture_informed)]);
///     let record = LayerRecord { functions: Some(functions), flags, ..LayerRecord::default() };
///     Assessment { layers: TermMap::from([(Layer::Focused, record)]), ..Assessment::default() }.evaluate()
/// };
/// let comparison = Comparison::between(&actor(TermSet::NONE, false), &actor(Function::Provide.into(), false))?;
/// let culture = (Layer::Focused, LayerFlag::CultureInformed).terms();
/// let point = comparison.changed_points().find(|point| point.terms() == culture).unwrap();
/// // The no is the same; it counts since there is such support.
/// assert_eq!((point.before(), point.after()), (Mark::NotApplicable, Mark::NotMet));
/// assert_eq!(point.change(), Change::NewlyApplicable);
/// # Ok::<(), dynamic_integration::NotComparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparedPoint {
    terms: PointId,
    before: Mark,
    after: Mark,
}

impl ComparedPoint {
    /// The terms that name it within its rule.
    #[must_use]
    pub const fn terms(&self) -> PointId {
        self.terms
    }

    /// Its mark before.
    #[must_use]
    pub const fn before(&self) -> Mark {
        self.before
    }

    /// Its mark after.
    #[must_use]
    pub const fn after(&self) -> Mark {
        self.after
    }

    /// What became of it.
    #[must_use]
    pub fn change(&self) -> Change {
        Change::of(self.before, self.after)
    }
}
