//! The form in which comparisons are written and read.
//!
//! Only differences are written in full. For the other points the mark is enough, so that everything can be read back.

use super::{Change, Comparability, ComparisonKind, Difference, Trend};
use crate::document::document;
use crate::evaluation::{Ids, RuleSet, RuleSetRef, RuleSpec, Summary};
use crate::mark::{Mark, Strength, Tally};
use crate::practice::Subject;
use crate::read::{self, ReadError};
use crate::registry::RULE_SETS;
use crate::term::Id;
use crate::values::{Attribution, Count};

document! {
    /// A comparison of two practice documents, by every rule set with which both were assessed.
    pub(super) struct PracticeComparison {
        /// The kind of comparison.
        pub(super) kind: ComparisonKind,
        /// The practice of the first document. Over time, this is the earlier one.
        pub(super) first: Subject,
        /// The practice of the second document.
        pub(super) second: Subject,
        /// A comparison for each rule set with which both were assessed.
        pub(super) comparisons: Vec<Comparison>,
        /// The rule sets with which only the first was assessed.
        pub(super) only_first: Vec<OnlyAssessed>,
        /// The rule sets with which only the second was assessed.
        pub(super) only_second: Vec<OnlyAssessed>,
    }

    /// A rule set with which only one of two practices was assessed.
    pub(super) struct OnlyAssessed {
        /// The rule set.
        pub(super) rule_set: String,
        /// The assessor and the date, as far as they are recorded.
        pub(super) optional assessed: Attribution,
    }

    /// A comparison of two evaluations by one rule set. Only the marks are written for points without a difference.
    pub(super) struct Comparison {
        /// The code of the framework.
        pub(super) framework: String,
        /// The code of the edition that is modelled.
        pub(super) edition: String,
        /// The rule set.
        pub(super) rule_set: String,
        /// The version of the rule set.
        pub(super) rule_set_version: u32,
        /// The version of this crate.
        pub(super) crate_version: String,
        /// The kind of comparison, if it is known.
        pub(super) optional kind: ComparisonKind,
        /// The assessor and the date of the first assessment, as far as they are recorded.
        pub(super) optional first_assessed: Attribution,
        /// The assessor and the date of the second assessment, as far as they are recorded.
        pub(super) optional second_assessed: Attribution,
        /// Over time: the number of must and should points by change.
        pub(super) optional changes: Changes,
        /// If not over time: the number of must and should points by difference.
        pub(super) optional differences: Differences,
        /// Between assessments: the number of must and should points to which both gave the same mark.
        pub(super) optional agreement: Agreement,
        /// The points of all must and should rules.
        pub(super) total: ComparedSummary,
        /// The points of the must and should rules of each section.
        pub(super) sections: Vec<ComparedSection>,
        /// The rules that have a point whose marks differ.
        pub(super) rules: Vec<ComparedRule>,
        /// The marks of the points that have the same mark in both, in the order of the rule set.
        pub(super) same: Vec<Mark>,
    }

    /// Points by change.
    pub(super) struct Changes {
        /// Points whose mark is higher than before.
        pub(super) improved: Count,
        /// Points whose mark is lower than before.
        pub(super) worsened: Count,
        /// Points that were not assessed and are assessed now.
        pub(super) newly_assessed: Count,
        /// Points that were assessed and are not assessed now.
        pub(super) no_longer_assessed: Count,
        /// Points that did not apply and are assessed now.
        pub(super) newly_applicable: Count,
        /// Points that were assessed and do not apply now.
        pub(super) no_longer_applicable: Count,
        /// Points that were not assessed and do not apply now.
        pub(super) newly_not_applicable: Count,
        /// Points that did not apply and are not assessed now.
        pub(super) no_longer_not_applicable: Count,
        /// Points with the same mark as before.
        pub(super) unchanged: Count,
    }

    /// Points by difference.
    pub(super) struct Differences {
        /// Points with a higher mark in the second.
        pub(super) higher: Count,
        /// Points with a lower mark in the second.
        pub(super) lower: Count,
        /// Points that are assessed only in the first.
        pub(super) only_first_assessed: Count,
        /// Points that are assessed only in the second.
        pub(super) only_second_assessed: Count,
        /// Points that are assessed in the first and do not apply to the second.
        pub(super) only_first_applicable: Count,
        /// Points that are assessed in the second and do not apply to the first.
        pub(super) only_second_applicable: Count,
        /// Points that do not apply to the first and are not assessed in the second.
        pub(super) only_first_not_applicable: Count,
        /// Points that do not apply to the second and are not assessed in the first.
        pub(super) only_second_not_applicable: Count,
        /// Points with the same mark.
        pub(super) same: Count,
    }

    /// The number of points with the same mark, out of the points that both assessed.
    pub(super) struct Agreement {
        /// Points with the same mark.
        pub(super) same: Count,
        /// Points that both assessed.
        pub(super) of: Count,
    }

    /// The points of both, and the direction of their shares.
    pub(super) struct ComparedSummary {
        /// The points of the first.
        pub(super) first: Summary,
        /// The points of the second.
        pub(super) second: Summary,
        /// The direction of share and bounds from the first to the second.
        pub(super) trend: Trends,
    }

    /// The direction of share and bounds. A direction is absent if one of the two shares is missing.
    pub(super) struct Trends {
        /// The share.
        pub(super) optional share: Trend,
        /// The lower bound.
        pub(super) optional at_least: Trend,
        /// The upper bound.
        pub(super) optional at_most: Trend,
    }

    /// A section of the rule set.
    pub(super) struct ComparedSection {
        /// The section.
        pub(super) section: Id,
        /// The points of its must and should rules.
        pub(super) total: ComparedSummary,
    }

    /// A rule.
    pub(super) struct ComparedRule {
        /// The rule.
        pub(super) rule: Id,
        /// Its section.
        pub(super) section: Id,
        /// Says how firmly the source asks for it.
        pub(super) strength: Strength,
        /// Its mark in the first.
        pub(super) first: Mark,
        /// Its mark in the second.
        pub(super) second: Mark,
        /// Over time: the change of its mark.
        pub(super) optional change: Change,
        /// If not over time: the difference between its marks.
        pub(super) optional difference: Difference,
        /// Its points whose marks differ.
        pub(super) points: Vec<ComparedPoint>,
    }

    /// A point.
    pub(super) struct ComparedPoint {
        /// The terms that name it within its rule.
        pub(super) point: Ids,
        /// Its mark in the first.
        pub(super) first: Mark,
        /// Its mark in the second.
        pub(super) second: Mark,
        /// Over time: the change of its mark.
        pub(super) optional change: Change,
        /// If not over time: the difference between its marks.
        pub(super) optional difference: Difference,
    }

    /// A comparison of a stored evaluation, by any version of a rule set, with a present one. Only the marks are
    /// written for points without a difference.
    pub(super) struct StoredComparison {
        /// The code of the framework.
        pub(super) framework: String,
        /// The code of the edition that is modelled.
        pub(super) edition: String,
        /// The rule set.
        pub(super) rule_set: String,
        /// The version of the rule set in the present evaluation.
        pub(super) rule_set_version: u32,
        /// The version of the rule set in the stored evaluation.
        pub(super) stored_version: u32,
        /// The version of this crate.
        pub(super) crate_version: String,
        /// The kind of comparison, if it is known.
        pub(super) optional kind: ComparisonKind,
        /// The assessor and the date of the stored assessment, as far as they are recorded.
        pub(super) optional stored_assessed: Attribution,
        /// The assessor and the date of the present assessment, as far as they are recorded.
        pub(super) optional present_assessed: Attribution,
        /// The points whose reading has not changed and whose marks differ.
        pub(super) points: Vec<StoredPoint>,
        /// The marks of the points with the same mark in both, in the order of the rule set.
        pub(super) same: Vec<Mark>,
        /// The points that cannot be compared: the present ones first.
        pub(super) not_comparable: Vec<NotComparedPoint>,
    }

    /// A point of a stored and a present evaluation.
    pub(super) struct StoredPoint {
        /// The rule.
        pub(super) rule: Id,
        /// The terms that name the point within its rule.
        pub(super) point: Ids,
        /// Its mark in the stored evaluation.
        pub(super) stored: Mark,
        /// Its present mark.
        pub(super) present: Mark,
        /// Over time: the change of its mark.
        pub(super) optional change: Change,
        /// If not over time: the difference between its marks.
        pub(super) optional difference: Difference,
    }

    /// A point that cannot be compared, with the reason.
    pub(super) struct NotComparedPoint {
        /// The rule.
        pub(super) rule: Id,
        /// The terms that name the point within its rule.
        pub(super) point: Ids,
        /// The reason why it cannot be compared.
        pub(super) why: Comparability,
        /// Its mark in the stored evaluation, if it has the point.
        pub(super) optional stored: Mark,
        /// Its present mark, if the rule set has the point.
        pub(super) optional present: Mark,
    }
}

impl From<&super::PracticeComparison> for PracticeComparison {
    fn from(comparison: &super::PracticeComparison) -> Self {
        let only = |these: &[super::OnlyAssessed]| these.iter().map(OnlyAssessed::from).collect();
        Self {
            kind: comparison.kind(),
            first: comparison.first().clone(),
            second: comparison.second().clone(),
            comparisons: comparison.comparisons().iter().map(Comparison::from).collect(),
            only_first: only(comparison.only_first()),
            only_second: only(comparison.only_second()),
        }
    }
}

impl From<&super::OnlyAssessed> for OnlyAssessed {
    fn from(only: &super::OnlyAssessed) -> Self {
        Self { rule_set: only.rule_set().to_string(), assessed: only.assessed().cloned() }
    }
}

impl From<&super::Comparison> for Comparison {
    fn from(comparison: &super::Comparison) -> Self {
        let rule_set = comparison.rule_set();
        let framework = rule_set.framework();
        let kind = comparison.kind();
        let over_time = is_over_time(kind);
        let (first_assessed, second_assessed) = comparison.assessed();
        Self {
            framework: framework.code.to_owned(),
            edition: framework.edition.to_owned(),
            rule_set: rule_set.to_string(),
            rule_set_version: rule_set.version(),
            crate_version: env!("CARGO_PKG_VERSION").to_owned(),
            kind,
            first_assessed: first_assessed.cloned(),
            second_assessed: second_assessed.cloned(),
            changes: over_time.then(|| Changes::of(comparison)),
            differences: (!over_time).then(|| Differences::of(comparison)),
            agreement: (kind == Some(ComparisonKind::BetweenAssessments)).then(|| comparison.agreement().into()),
            total: comparison.total().into(),
            sections: comparison
                .sections()
                .map(|(section, first, second)| ComparedSection {
                    section: section.into(),
                    total: (first, second).into(),
                })
                .collect(),
            rules: comparison.different_rules().map(|rule| ComparedRule::of(rule, over_time)).collect(),
            same: comparison.marks.iter().filter(|(first, second)| first == second).map(|(mark, _)| *mark).collect(),
        }
    }
}

impl From<super::Agreement> for Agreement {
    fn from(agreement: super::Agreement) -> Self {
        Self { same: Count::known(agreement.same), of: Count::known(agreement.of) }
    }
}

impl Changes {
    fn of(comparison: &super::Comparison) -> Self {
        let numbers = Differences::of(comparison);
        Self {
            improved: numbers.higher,
            worsened: numbers.lower,
            newly_assessed: numbers.only_second_assessed,
            no_longer_assessed: numbers.only_first_assessed,
            newly_applicable: numbers.only_second_applicable,
            no_longer_applicable: numbers.only_first_applicable,
            newly_not_applicable: numbers.only_second_not_applicable,
            no_longer_not_applicable: numbers.only_first_not_applicable,
            unchanged: numbers.same,
        }
    }
}

impl Differences {
    fn of(comparison: &super::Comparison) -> Self {
        let count = |difference| Count::known(comparison.count(difference) as u64);
        Self {
            higher: count(Difference::Higher),
            lower: count(Difference::Lower),
            only_first_assessed: count(Difference::OnlyFirstAssessed),
            only_second_assessed: count(Difference::OnlySecondAssessed),
            only_first_applicable: count(Difference::OnlyFirstApplicable),
            only_second_applicable: count(Difference::OnlySecondApplicable),
            only_first_not_applicable: count(Difference::OnlyFirstNotApplicable),
            only_second_not_applicable: count(Difference::OnlySecondNotApplicable),
            same: count(Difference::Same),
        }
    }
}

impl From<(Tally, Tally)> for ComparedSummary {
    fn from((first, second): (Tally, Tally)) -> Self {
        Self {
            first: first.into(),
            second: second.into(),
            trend: Trends {
                share: Trend::of(first.share(), second.share()),
                at_least: Trend::of(first.at_least(), second.at_least()),
                at_most: Trend::of(first.at_most(), second.at_most()),
            },
        }
    }
}

fn is_over_time(kind: Option<ComparisonKind>) -> bool {
    kind == Some(ComparisonKind::OverTime)
}

/// Returns the difference as one word or the other.
fn words(difference: Difference, over_time: bool) -> (Option<Change>, Option<Difference>) {
    if over_time { (Some(difference.into()), None) } else { (None, Some(difference)) }
}

impl ComparedRule {
    fn of(rule: super::ComparedRule<'_>, over_time: bool) -> Self {
        let (change, difference) = words(rule.difference(), over_time);
        Self {
            rule: rule.spec().term().into(),
            section: rule.spec().section().into(),
            strength: rule.spec().strength(),
            first: rule.first(),
            second: rule.second(),
            change,
            difference,
            points: rule.different_points().map(|point| ComparedPoint::of(point, over_time)).collect(),
        }
    }
}

impl ComparedPoint {
    fn of(point: super::ComparedPoint, over_time: bool) -> Self {
        let (change, difference) = words(point.difference(), over_time);
        Self { point: point.id().into(), first: point.first(), second: point.second(), change, difference }
    }
}

impl From<&super::StoredComparison> for StoredComparison {
    fn from(comparison: &super::StoredComparison) -> Self {
        let rule_set = comparison.rule_set();
        let framework = rule_set.framework();
        let (stored_assessed, present_assessed) = comparison.assessed();
        let point = |(rule, point): (RuleSpec, super::ComparedPoint)| {
            let (change, difference) = words(point.difference(), is_over_time(comparison.kind()));
            let (stored, present) = (point.first(), point.second());
            StoredPoint { rule: rule.term().into(), point: point.id().into(), stored, present, change, difference }
        };
        let same = comparison.points().iter().filter(|(_, point)| point.first() == point.second());
        Self {
            framework: framework.code.to_owned(),
            edition: framework.edition.to_owned(),
            rule_set: rule_set.to_string(),
            rule_set_version: rule_set.version(),
            stored_version: comparison.stored_version(),
            crate_version: env!("CARGO_PKG_VERSION").to_owned(),
            kind: comparison.kind(),
            stored_assessed: stored_assessed.cloned(),
            present_assessed: present_assessed.cloned(),
            points: comparison.different_points().map(point).collect(),
            same: same.map(|(_, point)| point.first()).collect(),
            not_comparable: comparison.not_comparable().iter().map(NotComparedPoint::from).collect(),
        }
    }
}

impl From<&super::NotComparedPoint> for NotComparedPoint {
    fn from(point: &super::NotComparedPoint) -> Self {
        Self {
            rule: Id::of(&point.rule),
            point: Ids::Read(point.point.iter().map(|id| Id::of(id)).collect()),
            why: point.why,
            stored: point.stored,
            present: point.present,
        }
    }
}

/// Makes the public types be read as the structs above.
macro_rules! read_as {
    ($($Name:ident)+) => {$(
        impl<'de> serde::Deserialize<'de> for super::$Name {
            /// Refuses a comparison that does not fit the rule sets of this crate, or whose numbers do not agree.
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $Name::deserialize(deserializer)?.checked(&RULE_SETS).map_err(crate::evaluation::first_of)
            }
        }

        impl super::$Name {
            /// Reads a stored comparison. It must fit the rule sets of this crate, and everything in it must follow
            /// from its marks.
            ///
            /// # Errors
            ///
            /// [`ReadError`] with all errors of form, or with every place that does not fit.
            pub fn from_json(text: &str) -> Result<Self, ReadError> {
                read::made_of(text, |read: $Name| read.checked(&RULE_SETS))
            }
        }
    )+};
}

read_as!(Comparison PracticeComparison StoredComparison);
crate::json::written_as! {
    Comparison Comparison PracticeComparison PracticeComparison StoredComparison StoredComparison
}

macro_rules! of_own_rules {
    ($($Name:ident)+) => {$(
        impl super::$Name {
            /// Reads a comparison by your own rule set, in its present version: see [`from_json`](Self::from_json).
            ///
            /// # Errors
            ///
            /// The same as for [`from_json`](Self::from_json).
            pub fn from_json_of<R: RuleSet>(text: &str) -> Result<Self, ReadError> {
                read::made_of(text, |read: $Name| read.checked(&[RuleSetRef::of::<R>()]))
            }
        }
    )+};
}

of_own_rules!(Comparison StoredComparison);
