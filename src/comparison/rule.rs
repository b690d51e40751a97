//! A rule of two evaluations, and its points.

use super::Difference;
use crate::evaluation::{PointId, RuleSpec};
use crate::mark::{Mark, Tally};

/// A rule of two evaluations.
///
/// ```
/// use dynamic_integration::comparison::{Comparison, Difference};
/// use dynamic_integration::core_terms::RecordedMark::{self, Met, NotMet};
/// use dynamic_integration::facts::TermMap;
/// use dynamic_integration::mark::Mark;
/// use dynamic_integration::spring::{Assessment, Item, Question};
///
/// let marks = |design: RecordedMark, sharing: RecordedMark| {
///     let marks = TermMap::from([(Item::HostCoDesign, design), (Item::TwoWayProcess, sharing)]);
///     Assessment { marks, ..Assessment::default() }.evaluate()
/// };
/// for rule in Comparison::between(&marks(Met, NotMet), &marks(NotMet, Met))?.different_rules() {
///     assert_eq!(rule.spec().term(), Question::HostSocietyRole.into());
///     assert_eq!((rule.first(), rule.second()), (Mark::PartlyMet, Mark::PartlyMet));
///     assert_eq!(rule.difference(), Difference::Same);
///     let points: Vec<_> = rule.points().map(|point| point.difference()).collect();
///     assert_eq!(points, [Difference::Higher, Difference::Lower]); // one point for another
/// }
/// # Ok::<(), dynamic_integration::comparison::NotComparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparedRule<'a> {
    pub(super) spec: RuleSpec,
    pub(super) marks: &'a [(Mark, Mark)],
}

impl<'a> ComparedRule<'a> {
    /// Returns the rule itself, without an answer.
    #[must_use]
    pub const fn spec(&self) -> RuleSpec {
        self.spec
    }

    /// Returns its mark in the first evaluation.
    #[must_use]
    pub fn first(&self) -> Mark {
        self.marks.iter().map(|(first, _)| *first).collect::<Tally>().rule_mark()
    }

    /// Returns its mark in the second evaluation.
    #[must_use]
    pub fn second(&self) -> Mark {
        self.marks.iter().map(|(_, second)| *second).collect::<Tally>().rule_mark()
    }

    /// Returns the difference between its marks. The differences of its points can say more.
    #[must_use]
    pub fn difference(&self) -> Difference {
        Difference::of(self.first(), self.second())
    }

    /// Returns `true` if the marks of one of its points differ.
    #[must_use]
    pub fn has_differences(&self) -> bool {
        self.marks.iter().any(|(first, second)| first != second)
    }

    /// Returns its points.
    pub fn points(&self) -> impl Iterator<Item = ComparedPoint> + use<'a> {
        let pairs = self.spec.points().zip(self.marks);
        pairs.map(|(id, (first, second))| ComparedPoint { id, first: *first, second: *second })
    }

    /// Returns its points whose marks differ.
    pub fn different_points(&self) -> impl Iterator<Item = ComparedPoint> + use<'a> {
        self.points().filter(|point| point.first != point.second)
    }
}

/// A point of two evaluations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparedPoint {
    pub(super) id: PointId,
    pub(super) first: Mark,
    pub(super) second: Mark,
}

impl ComparedPoint {
    /// Returns the terms that name it within its rule.
    #[must_use]
    pub const fn id(&self) -> PointId {
        self.id
    }

    /// Returns its mark in the first evaluation.
    #[must_use]
    pub const fn first(&self) -> Mark {
        self.first
    }

    /// Returns its mark in the second evaluation.
    #[must_use]
    pub const fn second(&self) -> Mark {
        self.second
    }

    /// Returns the difference between its marks. [`Difference::word`] returns the word that fits the kind of
    /// comparison.
    #[must_use]
    pub fn difference(&self) -> Difference {
        Difference::of(self.first, self.second)
    }
}
