//! Comparisons of two practice documents, and the kind of comparison.

use std::cmp::Ordering;

use super::Comparison;
use crate::core_terms::ComparisonKind;
use crate::evaluation::{RuleSetRef, View};
use crate::practice::{PracticeEvaluation, Subject};
use crate::values::{Attribution, Date};

/// A comparison of two practice documents, by every rule set with which both were assessed.
///
/// ```
/// use dynamic_integration::Practice;
/// use dynamic_integration::comparison::{ComparisonKind, PracticeComparison};
///
/// let practice = |by: &str, mark: &str| {
///     Practice::from_json(&format!(r#"{{ "practice": {{ "name": "Kitchen" }}, "spring": {{
///         "assessed": {{ "by": "{by}" }}, "marks": {{ "safe_feedback": "{mark}" }}
///     }} }}"#))
/// };
/// let (own, expert) = (practice("self_assessment", "met")?.evaluate(), practice("expert", "not_met")?.evaluate());
///
/// // Without a common identifier, only the caller knows that the documents are about the same practice.
/// assert_eq!(PracticeComparison::between(&own, &expert).kind(), ComparisonKind::BetweenPractices);
/// let comparison = PracticeComparison::same_practice(&own, &expert);
/// assert_eq!(comparison.kind(), ComparisonKind::BetweenAssessments);
/// for point in comparison.comparisons().iter().flat_map(|spring| spring.different_points()) {
///     assert_eq!(point.difference().word(Some(comparison.kind())).label(), "Lower"); // nothing worsened
/// }
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeComparison {
    pub(super) kind: ComparisonKind,
    pub(super) first: Subject,
    pub(super) second: Subject,
    pub(super) comparisons: Vec<Comparison>,
    pub(super) only_first: Vec<OnlyAssessed>,
    pub(super) only_second: Vec<OnlyAssessed>,
}

/// A rule set with which only one of two practices was assessed, with the assessor and the date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnlyAssessed {
    pub(super) rule_set: RuleSetRef,
    pub(super) assessed: Option<Attribution>,
}

impl OnlyAssessed {
    /// Returns the rule set.
    #[must_use]
    pub const fn rule_set(&self) -> RuleSetRef {
        self.rule_set
    }

    /// Returns the assessor and the date, as far as they are recorded.
    #[must_use]
    pub const fn assessed(&self) -> Option<&Attribution> {
        self.assessed.as_ref()
    }
}

impl PracticeComparison {
    /// Compares two documents. They are about the same practice if they share an identifier.
    ///
    /// - Over time: they are about the same practice, and all dates of assessment of one are before those of the other.
    ///   The earlier document is the first, whatever the order of the arguments.
    /// - Between assessments: they are about the same practice, but dates overlap, are equal or are missing.
    /// - Between practices: otherwise.
    ///
    /// The dates are those of the rule sets with which both were assessed. If there is no such rule set, they are those
    /// of all assessments.
    #[must_use]
    pub fn between(first: &PracticeEvaluation, second: &PracticeEvaluation) -> Self {
        compared(first, second, false).0
    }

    /// Compares two documents about the same practice that may not share an identifier: over time or between assessments,
    /// as in [`between`](Self::between).
    #[must_use]
    pub fn same_practice(first: &PracticeEvaluation, second: &PracticeEvaluation) -> Self {
        compared(first, second, true).0
    }

    /// Compares two documents as two practices, in the given order.
    fn as_given(first: &PracticeEvaluation, second: &PracticeEvaluation) -> Self {
        let kind = ComparisonKind::BetweenPractices;
        let only = |these: &PracticeEvaluation, those: &PracticeEvaluation| {
            let views = these.views().filter(|view| those.views().all(|other| other.rule_set() != view.rule_set()));
            let only =
                |view: View<'_>| OnlyAssessed { rule_set: view.rule_set(), assessed: view.attribution().cloned() };
            views.map(only).collect()
        };
        let common = first.views().filter_map(|one| {
            let other = second.views().find(|other| other.rule_set() == one.rule_set())?;
            Some(Comparison::of(one, other, Some(kind)))
        });
        Self {
            kind,
            first: first.practice.clone(),
            second: second.practice.clone(),
            comparisons: common.collect(),
            only_first: only(first, second),
            only_second: only(second, first),
        }
    }

    /// Returns the dates that decide on the kind: a pair for each rule set with which both were assessed. Without such
    /// a rule set, each assessment of the first is paired with each of the second.
    pub(crate) fn dates(&self) -> Vec<[Dated; 2]> {
        let both = |both: &Comparison| <[_; 2]>::from(both.assessed()).map(|assessed| dated(both.rule_set(), assessed));
        let mut pairs: Vec<_> = self.comparisons.iter().map(both).collect();
        if pairs.is_empty() {
            let only = |one: &OnlyAssessed| dated(one.rule_set(), one.assessed());
            let second = || self.only_second.iter().map(only);
            pairs.extend(self.only_first.iter().map(only).flat_map(|one| second().map(move |other| [one, other])));
        }
        pairs
    }

    /// Returns the kind of comparison.
    #[must_use]
    pub const fn kind(&self) -> ComparisonKind {
        self.kind
    }

    /// Returns the identity of the practice in the first document. Over time, this is the earlier one.
    #[must_use]
    pub const fn first(&self) -> &Subject {
        &self.first
    }

    /// Returns the identity of the practice in the second document.
    #[must_use]
    pub const fn second(&self) -> &Subject {
        &self.second
    }

    /// Returns a comparison for each rule set with which both were assessed.
    #[must_use]
    pub fn comparisons(&self) -> &[Comparison] {
        &self.comparisons
    }

    /// Returns the rule sets with which only the first was assessed.
    #[must_use]
    pub fn only_first(&self) -> &[OnlyAssessed] {
        &self.only_first
    }

    /// Returns the rule sets with which only the second was assessed.
    #[must_use]
    pub fn only_second(&self) -> &[OnlyAssessed] {
        &self.only_second
    }

    /// Returns `true` if the marks of a point differ, or if the documents were assessed with different rule sets.
    #[must_use]
    pub fn has_differences(&self) -> bool {
        let compared = self.comparisons.iter().any(Comparison::has_differences);
        compared || !self.only_first.is_empty() || !self.only_second.is_empty()
    }
}

/// Compares two documents, and says whether the second is now the first. They are about the same practice if the caller
/// knows it, or if they share an identifier.
pub(crate) fn compared(
    first: &PracticeEvaluation,
    second: &PracticeEvaluation,
    is_same: bool,
) -> (PracticeComparison, bool) {
    let is_same = is_same || first.practice.shares_identifier(&second.practice);
    let mut made = PracticeComparison::as_given(first, second);
    let (kind, is_turned) = kind_of(is_same, &made.dates());
    if is_turned {
        made = PracticeComparison::as_given(second, first);
    }
    made.kind = kind;
    made.comparisons.iter_mut().for_each(|comparison| comparison.kind = Some(kind));
    (made, is_turned)
}

/// The rule set of an assessment, with its date.
pub(crate) type Dated = (RuleSetRef, Option<Date>);

pub(super) fn dated(rule_set: RuleSetRef, assessed: Option<&Attribution>) -> Dated {
    (rule_set, assessed.and_then(|assessed| assessed.on))
}

/// Returns the order of two dates, if one is surely before the other.
pub(crate) fn order_of(one: Option<Date>, other: Option<Date>) -> Option<Ordering> {
    let (one, other) = (one?, other?);
    match (other.not_after(one), one.not_after(other)) {
        (Some(false), _) => Some(Ordering::Less),
        (_, Some(false)) => Some(Ordering::Greater),
        _ => None,
    }
}

/// Returns the kind of comparison, and `true` if the second document is the earlier one.
pub(super) fn kind_of(is_same: bool, dates: &[[Dated; 2]]) -> (ComparisonKind, bool) {
    let mut orders = dates.iter().map(|[(_, one), (_, other)]| order_of(*one, *other));
    let first = orders.next().flatten();
    match first.filter(|known| orders.all(|order| order == Some(*known))) {
        _ if !is_same => (ComparisonKind::BetweenPractices, false),
        Some(order) => (ComparisonKind::OverTime, order == Ordering::Greater),
        None => (ComparisonKind::BetweenAssessments, false),
    }
}
