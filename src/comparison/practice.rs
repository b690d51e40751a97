//! Comparisons of two practice documents, and the kind of comparison.

use std::cmp::Ordering;

use super::Comparison;
use crate::core_terms::ComparisonKind;
use crate::evaluation::{RuleSetRef, View};
use crate::practice::{PracticeEvaluation, Subject};
use crate::values::Date;

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
/// assert_eq!(comparison.kind(), ComparisonKind::BetweenAssessors);
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
    pub(super) only_first: Vec<RuleSetRef>,
    pub(super) only_second: Vec<RuleSetRef>,
}

impl PracticeComparison {
    /// Compares two documents. They are about the same practice if they share an identifier.
    ///
    /// - Over time: they are about the same practice, and all dates of assessment of one are before those of the other.
    ///   The earlier document is the first, whatever the order of the arguments.
    /// - Between assessors: they are about the same practice, but dates overlap, are equal or are missing.
    /// - Between practices: otherwise.
    ///
    /// The dates are those of the rule sets with which both were assessed. If there is no such rule set, they are those
    /// of all assessments.
    #[must_use]
    pub fn between(first: &PracticeEvaluation, second: &PracticeEvaluation) -> Self {
        Self::of(first, second, first.practice.shares_identifier(&second.practice))
    }

    /// Compares two documents about the same practice that may not share an identifier: over time or between assessors,
    /// as in [`between`](Self::between).
    #[must_use]
    pub fn same_practice(first: &PracticeEvaluation, second: &PracticeEvaluation) -> Self {
        Self::of(first, second, true)
    }

    fn of(first: &PracticeEvaluation, second: &PracticeEvaluation, same_practice: bool) -> Self {
        let (kind, is_turned) = kind_of(same_practice, &dates(first, second));
        if is_turned { Self::ordered(second, first, kind) } else { Self::ordered(first, second, kind) }
    }

    fn ordered(first: &PracticeEvaluation, second: &PracticeEvaluation, kind: ComparisonKind) -> Self {
        let only = |these: &PracticeEvaluation, those: &PracticeEvaluation| {
            let rule_sets = these.views().map(View::rule_set);
            rule_sets.filter(|rule_set| those.views().all(|view| view.rule_set() != *rule_set)).collect()
        };
        Self {
            kind,
            first: first.practice.clone(),
            second: second.practice.clone(),
            comparisons: common(first, second).map(|(one, other)| Comparison::of(one, other, Some(kind))).collect(),
            only_first: only(first, second),
            only_second: only(second, first),
        }
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
    pub fn only_first(&self) -> &[RuleSetRef] {
        &self.only_first
    }

    /// Returns the rule sets with which only the second was assessed.
    #[must_use]
    pub fn only_second(&self) -> &[RuleSetRef] {
        &self.only_second
    }

    /// Returns `true` if the marks of a point differ, or if the documents were assessed with different rule sets.
    #[must_use]
    pub fn has_differences(&self) -> bool {
        let compared = self.comparisons.iter().any(Comparison::has_differences);
        compared || !self.only_first.is_empty() || !self.only_second.is_empty()
    }
}

/// Returns the evaluations by the rule sets with which both were assessed.
fn common<'a>(
    first: &'a PracticeEvaluation,
    second: &'a PracticeEvaluation,
) -> impl Iterator<Item = (View<'a>, View<'a>)> {
    first.views().filter_map(|one| Some((one, second.views().find(|other| other.rule_set() == one.rule_set())?)))
}

/// The dates of two assessments that are compared.
type Dates = (Option<Date>, Option<Date>);

fn dates(first: &PracticeEvaluation, second: &PracticeEvaluation) -> Vec<Dates> {
    let date = |view: View<'_>| view.attribution().and_then(|assessed| assessed.on);
    let mut pairs: Vec<_> = common(first, second).map(|(one, other)| (date(one), date(other))).collect();
    if pairs.is_empty() {
        pairs.extend(first.views().flat_map(|one| second.views().map(move |other| (date(one), date(other)))));
    }
    pairs
}

/// Returns the kind of comparison, and `true` if the second document is the earlier one.
pub(super) fn kind_of(same_practice: bool, dates: &[Dates]) -> (ComparisonKind, bool) {
    match order_by_date(dates) {
        _ if !same_practice => (ComparisonKind::BetweenPractices, false),
        Some(order) => (ComparisonKind::OverTime, order == Ordering::Greater),
        None => (ComparisonKind::BetweenAssessors, false),
    }
}

/// Returns the order of two documents, if all pairs of dates agree that one is before the other.
fn order_by_date(dates: &[Dates]) -> Option<Ordering> {
    let order = |(one, other): &Dates| {
        let (one, other) = ((*one)?, (*other)?);
        match (other.not_after(one), one.not_after(other)) {
            (Some(false), _) => Some(Ordering::Less),
            (_, Some(false)) => Some(Ordering::Greater),
            _ => None,
        }
    };
    let known = order(dates.first()?)?;
    dates.iter().all(|pair| order(pair) == Some(known)).then_some(known)
}
