//! Comparisons of two evaluations, point by point: of a practice over time, of two assessments of it, or of two practices.
//!
//! [`Comparison`] compares two evaluations by one rule set. [`PracticeComparison`] compares two practice documents and
//! finds their [`ComparisonKind`]. A mark can improve or worsen only over time.
//!
//! ```
//! use dynamic_integration::Practice;
//! use dynamic_integration::comparison::{ComparisonKind, PracticeComparison};
//!
//! let recorded = |on: &str, mark: &str| {
//!     Practice::from_json(&format!(r#"{{
//!         "practice": {{ "name": "Kitchen", "identifiers": [{{ "scheme": "amif", "value": "A-7" }}] }},
//!         "spring": {{ "assessed": {{ "on": "{on}" }}, "marks": {{ "safe_feedback": "{mark}" }} }}
//!     }}"#))
//! };
//! let (last_year, this_year) = (recorded("2024", "not_met")?.evaluate(), recorded("2025-03", "met")?.evaluate());
//!
//! // The documents are ordered by date, whatever the order of the arguments.
//! let comparison = PracticeComparison::between(&this_year, &last_year);
//! assert_eq!(comparison.kind(), ComparisonKind::OverTime);
//! for spring in comparison.comparisons() {
//!     for point in spring.different_points() {
//!         assert_eq!(point.id().label().to_string(), "Safe feedback");
//!         assert_eq!(point.difference().word(spring.kind()).label(), "Improved");
//!     }
//! }
//! # Ok::<(), dynamic_integration::read::ReadError>(())
//! ```

use std::cmp::Ordering;

use serde::Serialize;

use crate::evaluation::{RuleSetRef, View};
use crate::mark::{Mark, Share, Tally};
use crate::term::AnyTerm;
use crate::values::Attribution;

mod check;
mod practice;
mod rule;
mod stored;
mod wire;

pub use crate::core_terms::{Change, Comparability, ComparisonKind, Difference, Trend};
#[cfg(feature = "report")]
pub(crate) use practice::{Dated, compared, order_of};
pub use practice::{OnlyAssessed, PracticeComparison};
pub use rule::{ComparedPoint, ComparedRule};
pub use stored::{NotComparedPoint, StoredComparison};

impl Difference {
    /// Returns the difference between a first and a second mark.
    ///
    /// ```
    /// use dynamic_integration::comparison::Difference;
    /// use dynamic_integration::mark::Mark;
    ///
    /// assert_eq!(Difference::of(Mark::NotMet, Mark::PartlyMet), Difference::Higher);
    /// assert_eq!(Difference::of(Mark::NotAssessed, Mark::NotMet), Difference::OnlySecondAssessed);
    /// assert_eq!(Difference::of(Mark::Met, Mark::NotApplicable), Difference::OnlyFirstApplicable);
    /// // It is not known whether it applies to the first.
    /// assert_eq!(Difference::of(Mark::NotAssessed, Mark::NotApplicable), Difference::OnlySecondNotApplicable);
    /// ```
    #[must_use]
    pub fn of(first: Mark, second: Mark) -> Self {
        match (first, second) {
            _ if first == second => Self::Same,
            (Mark::NotApplicable, Mark::NotAssessed) => Self::OnlyFirstNotApplicable,
            (Mark::NotAssessed, Mark::NotApplicable) => Self::OnlySecondNotApplicable,
            (Mark::NotApplicable, _) => Self::OnlySecondApplicable,
            (_, Mark::NotApplicable) => Self::OnlyFirstApplicable,
            (Mark::NotAssessed, _) => Self::OnlySecondAssessed,
            (_, Mark::NotAssessed) => Self::OnlyFirstAssessed,
            _ if first.compare(second) == Some(Ordering::Less) => Self::Higher,
            _ => Self::Lower,
        }
    }

    /// Returns the difference if first and second are exchanged.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Higher => Self::Lower,
            Self::Lower => Self::Higher,
            Self::OnlyFirstAssessed => Self::OnlySecondAssessed,
            Self::OnlySecondAssessed => Self::OnlyFirstAssessed,
            Self::OnlyFirstApplicable => Self::OnlySecondApplicable,
            Self::OnlySecondApplicable => Self::OnlyFirstApplicable,
            Self::OnlyFirstNotApplicable => Self::OnlySecondNotApplicable,
            Self::OnlySecondNotApplicable => Self::OnlyFirstNotApplicable,
            Self::Same => Self::Same,
        }
    }

    /// Returns the term that fits the kind of comparison: a [`Change`] over time, else the difference itself.
    #[must_use]
    pub fn word(self, kind: Option<ComparisonKind>) -> AnyTerm {
        if kind == Some(ComparisonKind::OverTime) { Change::from(self).into() } else { self.into() }
    }
}

impl From<Difference> for Change {
    /// Converts a difference to its meaning if the first was before the second.
    fn from(difference: Difference) -> Self {
        match difference {
            Difference::Higher => Self::Improved,
            Difference::Lower => Self::Worsened,
            Difference::OnlyFirstAssessed => Self::NoLongerAssessed,
            Difference::OnlySecondAssessed => Self::NewlyAssessed,
            Difference::OnlyFirstApplicable => Self::NoLongerApplicable,
            Difference::OnlySecondApplicable => Self::NewlyApplicable,
            Difference::OnlyFirstNotApplicable => Self::NoLongerNotApplicable,
            Difference::OnlySecondNotApplicable => Self::NewlyNotApplicable,
            Difference::Same => Self::Unchanged,
        }
    }
}

impl Trend {
    /// Returns the direction from one share to another, or `None` if one of them is missing.
    ///
    /// ```
    /// use dynamic_integration::comparison::Trend;
    /// use dynamic_integration::mark::Share;
    ///
    /// assert_eq!(Trend::of(Share::new(3, 6), Share::new(1, 2)), Some(Trend::Equal)); // compared by value
    /// assert_eq!(Trend::of(None, Share::new(1, 2)), None); // unknown, so there is no direction
    /// ```
    #[must_use]
    pub fn of(first: Option<Share>, second: Option<Share>) -> Option<Self> {
        Some(match second?.cmp(&first?) {
            Ordering::Greater => Self::Higher,
            Ordering::Equal => Self::Equal,
            Ordering::Less => Self::Lower,
        })
    }
}

/// The reason why two evaluations cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotComparable {
    /// They belong to different rule sets.
    #[error("cannot compare `{first}` with `{second}`: different rule sets")]
    RuleSet {
        /// Id of the first rule set.
        first: String,
        /// Id of the second rule set.
        second: &'static str,
    },
    /// They belong to different editions of a publication.
    #[error("cannot compare edition `{first}` of `{rule_set}` with edition `{second}`")]
    Edition {
        /// Id of the rule set.
        rule_set: &'static str,
        /// Edition of the first.
        first: String,
        /// Edition of the second.
        second: &'static str,
    },
    /// They were made with different versions of the rule set.
    #[error("cannot compare version {first} of `{rule_set}` with version {second}")]
    Version {
        /// Id of the rule set.
        rule_set: &'static str,
        /// Version of the first.
        first: u32,
        /// Version of the second.
        second: u32,
    },
    /// A stored evaluation does not have the points of its version of the rule set.
    #[error("cannot compare: the stored evaluation does not fit version {version} of `{rule_set}`, at {path}")]
    DoesNotFit {
        /// Id of the rule set.
        rule_set: &'static str,
        /// Version of the stored evaluation.
        version: u32,
        /// JSON Pointer to the first place that does not fit. If a point is missing, to the list where it would be.
        path: String,
    },
}

/// A comparison of two evaluations by one rule set, point by point.
///
/// ```
/// use dynamic_integration::comparison::{Comparison, Difference};
/// use dynamic_integration::core_terms::RecordedMark::{Met, NotMet};
/// use dynamic_integration::facts::TermMap;
/// use dynamic_integration::spring::{Assessment, Item};
///
/// let marks = |marks: [_; 2]| Assessment { marks: TermMap::from(marks), ..Assessment::default() }.evaluate();
/// let first = marks([(Item::SafeFeedback, NotMet), (Item::JointReview, Met)]);
/// let second = marks([(Item::SafeFeedback, Met), (Item::StaffPlan, NotMet)]);
/// let comparison = Comparison::between(&first, &second)?;
///
/// let differences: Vec<_> = comparison.different_points().map(|point| point.difference()).collect();
/// assert_eq!(differences, [Difference::Higher, Difference::OnlySecondAssessed, Difference::OnlyFirstAssessed]);
/// assert_eq!(comparison.count(Difference::Same), 37);
/// assert_eq!(comparison.total(), (first.total(), second.total()));
///
/// // It can be stored, and is checked when it is read back.
/// let text = comparison.to_json();
/// assert_eq!(Comparison::from_json(&text)?, comparison);
/// let forged = text.replace(r#""same":37"#, r#""same":40"#);
/// assert_eq!(Comparison::from_json(&forged).unwrap_err().diagnostics()[0].path, "/differences/same");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    rule_set: RuleSetRef,
    kind: Option<ComparisonKind>,
    assessed: (Option<Attribution>, Option<Attribution>),
    /// The first and the second mark of each point.
    marks: Box<[(Mark, Mark)]>,
}

impl Comparison {
    /// Compares two evaluations.
    ///
    /// # Errors
    ///
    /// [`NotComparable`] if they do not have the same points.
    pub fn between<'a, 'b>(first: impl Into<View<'a>>, second: impl Into<View<'b>>) -> Result<Self, NotComparable> {
        let (first, second) = (first.into(), second.into());
        let (one, other) = (first.rule_set(), second.rule_set());
        let rule_set = one.vocabulary().id;
        if one.vocabulary() != other.vocabulary() {
            return Err(NotComparable::RuleSet { first: rule_set.to_owned(), second: other.vocabulary().id });
        }
        let (edition, other_edition) = (one.framework().edition, other.framework().edition);
        if edition != other_edition {
            return Err(NotComparable::Edition { rule_set, first: edition.to_owned(), second: other_edition });
        }
        if one.version() != other.version() {
            return Err(NotComparable::Version { rule_set, first: one.version(), second: other.version() });
        }
        Ok(Self::of(first, second, None))
    }

    /// Compares two evaluations by the same rule set.
    fn of(first: View<'_>, second: View<'_>, kind: Option<ComparisonKind>) -> Self {
        let marks = first.answers().marks().iter().copied().zip(second.answers().marks().iter().copied());
        Self {
            rule_set: first.rule_set(),
            kind,
            assessed: (first.attribution().cloned(), second.attribution().cloned()),
            marks: marks.collect(),
        }
    }

    /// Sets the kind of comparison, so that the words fit. A [`PracticeComparison`] finds the kind itself.
    #[must_use]
    pub fn of_kind(self, kind: ComparisonKind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Returns the kind of comparison, if it is known.
    #[must_use]
    pub const fn kind(&self) -> Option<ComparisonKind> {
        self.kind
    }

    /// Returns the rule set.
    #[must_use]
    pub const fn rule_set(&self) -> RuleSetRef {
        self.rule_set
    }

    /// Returns the assessors and dates of the first and the second assessment, as far as they are recorded.
    #[must_use]
    pub const fn assessed(&self) -> (Option<&Attribution>, Option<&Attribution>) {
        (self.assessed.0.as_ref(), self.assessed.1.as_ref())
    }

    /// Returns `true` if the marks of a point differ. Notes are not compared.
    #[must_use]
    pub fn has_differences(&self) -> bool {
        self.marks.iter().any(|(first, second)| first != second)
    }

    /// Returns every rule, in the order of publication.
    pub fn rules(&self) -> impl Iterator<Item = ComparedRule<'_>> {
        let mut rest = &*self.marks;
        self.rule_set.rules().map(move |spec| {
            let (marks, after) = rest.split_at_checked(spec.len()).unwrap_or((rest, &[]));
            rest = after;
            ComparedRule { spec, marks }
        })
    }

    /// Returns the rules that have a point whose marks differ.
    pub fn different_rules(&self) -> impl Iterator<Item = ComparedRule<'_>> {
        self.rules().filter(ComparedRule::has_differences)
    }

    /// Returns the points whose marks differ.
    pub fn different_points(&self) -> impl Iterator<Item = ComparedPoint> {
        self.different_rules().flat_map(|rule| rule.different_points())
    }

    /// Returns the number of points of must and should rules with this difference.
    #[must_use]
    pub fn count(&self, difference: Difference) -> usize {
        self.counted().filter(|(first, second)| Difference::of(*first, *second) == difference).count()
    }

    /// Returns the agreement: the number of points with the same mark, out of the points that both assessed.
    ///
    /// ```
    /// use dynamic_integration::comparison::Comparison;
    /// use dynamic_integration::core_terms::RecordedMark::{Met, NotMet};
    /// use dynamic_integration::facts::TermMap;
    /// use dynamic_integration::spring::{Assessment, Item};
    ///
    /// let marks = |marks: [_; 3]| Assessment { marks: TermMap::from(marks), ..Assessment::default() }.evaluate();
    /// let own = marks([(Item::SafeFeedback, Met), (Item::JointReview, Met), (Item::StaffPlan, Met)]);
    /// let expert = marks([(Item::SafeFeedback, NotMet), (Item::JointReview, Met), (Item::GapAnalysis, Met)]);
    /// assert_eq!(Comparison::between(&own, &expert)?.agreement().to_string(), "1/2");
    /// # Ok::<(), dynamic_integration::comparison::NotComparable>(())
    /// ```
    #[must_use]
    pub fn agreement(&self) -> Agreement {
        let both = self.counted().filter(|(first, second)| first.compare(*second).is_some());
        both.fold(Agreement { same: 0, of: 0 }, |Agreement { same, of }, (first, second)| Agreement {
            same: same + u64::from(first == second),
            of: of + 1,
        })
    }

    /// Returns the must and should points of the first and of the second.
    #[must_use]
    pub fn total(&self) -> (Tally, Tally) {
        self.counted().unzip()
    }

    /// Returns the must and should points of each section, of the first and of the second.
    pub fn sections(&self) -> impl Iterator<Item = (AnyTerm, Tally, Tally)> {
        self.rule_set.sections().terms().map(|section| {
            let rules = self.rules().filter(|rule| rule.spec.counts() && rule.spec.section() == section);
            let (first, second) = rules.flat_map(|rule| rule.marks).copied().unzip();
            (section, first, second)
        })
    }

    /// Returns the marks of the points of must and should rules.
    fn counted(&self) -> impl Iterator<Item = (Mark, Mark)> {
        self.rules().filter(|rule| rule.spec.counts()).flat_map(|rule| rule.marks).copied()
    }
}

/// The number of points with the same mark, out of the points that both assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Agreement {
    /// Points with the same mark.
    pub same: u64,
    /// Points that both assessed.
    pub of: u64,
}

impl std::fmt::Display for Agreement {
    /// Prints it as `4/21`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.same, self.of)
    }
}

crate::json::to_json!(Comparison, PracticeComparison, StoredComparison);
crate::read::also_from_slice!(Comparison, PracticeComparison, StoredComparison);
