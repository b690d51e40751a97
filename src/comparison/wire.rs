//! Comparisons as they are written.

use serde::Serialize;

use super::{Agreement, Change, ComparisonKind, Difference, Trend};
use crate::evaluation::{PointId, Summary};
use crate::mark::{Mark, Strength, Tally};
use crate::practice::Subject;
use crate::term::{AnyTerm, Framework};
use crate::values::Attribution;

/// Two practice documents, compared by every rule set with which both were assessed.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct PracticeComparison<'a> {
    /// What is compared.
    kind: ComparisonKind,
    /// The practice of the first document; over time, the earlier one.
    first: &'a Subject,
    /// The practice of the second document.
    second: &'a Subject,
    /// A comparison for each rule set with which both were assessed.
    comparisons: Vec<Comparison<'a>>,
    /// The rule sets with which only the first was assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::VocabularyId>"))]
    only_first: Vec<&'static str>,
    /// The rule sets with which only the second was assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::VocabularyId>"))]
    only_second: Vec<&'static str>,
}

/// Two evaluations by one rule set. Rules and points without a difference are left out.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct Comparison<'a> {
    /// The framework that asks.
    framework: &'static Framework,
    /// The code of the edition that is modelled.
    edition: &'static str,
    /// The rule set.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::VocabularyId"))]
    rule_set: &'static str,
    /// The version of its table.
    rule_set_version: u32,
    /// The version of this crate.
    crate_version: &'static str,
    /// What is compared, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<ComparisonKind>,
    /// Who made the first assessment and when, as far as it is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    first_assessed: Option<&'a Attribution>,
    /// Who made the second assessment and when, as far as it is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    second_assessed: Option<&'a Attribution>,
    /// Over time: the number of must and should points by change.
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Changes>,
    /// Unless over time: the number of must and should points by difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    differences: Option<Differences>,
    /// Between assessors: how many must and should points got the same mark from both.
    #[serde(skip_serializing_if = "Option::is_none")]
    agreement: Option<Agreement>,
    /// The points of all must and should rules.
    total: ComparedSummary,
    /// The points of the must and should rules of each section.
    sections: Vec<ComparedSection>,
    /// The rules that have a point whose marks differ.
    rules: Vec<ComparedRule>,
}

/// Points by change.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Changes {
    /// Points that are higher than before.
    improved: usize,
    /// Points that are lower than before.
    worsened: usize,
    /// Points that were not assessed and now are.
    newly_assessed: usize,
    /// Points that were assessed and now are not.
    no_longer_assessed: usize,
    /// Points that did not apply and now do.
    newly_applicable: usize,
    /// Points that applied and now do not.
    no_longer_applicable: usize,
    /// Points with the mark that they had.
    unchanged: usize,
}

/// Points by difference.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Differences {
    /// Points of which the second has the higher mark.
    higher: usize,
    /// Points of which the second has the lower mark.
    lower: usize,
    /// Points that are assessed only in the first.
    only_first_assessed: usize,
    /// Points that are assessed only in the second.
    only_second_assessed: usize,
    /// Points that apply only to the first.
    only_first_applicable: usize,
    /// Points that apply only to the second.
    only_second_applicable: usize,
    /// Points with the same mark.
    same: usize,
}

/// The points of both, and the direction of what follows from their numbers.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct ComparedSummary {
    /// The points of the first.
    first: Summary,
    /// The points of the second.
    second: Summary,
    /// The direction of share and bounds from the first to the second.
    trend: Trends,
}

/// The direction of share and bounds. A direction is absent if one of the two has no such share.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Trends {
    /// The share.
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<Trend>,
    /// The lower bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<Trend>,
    /// The upper bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<Trend>,
}

/// A section of the rule set.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct ComparedSection {
    /// The section.
    section: AnyTerm,
    /// The points of its must and should rules.
    total: ComparedSummary,
}

/// A rule.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct ComparedRule {
    /// The rule.
    rule: AnyTerm,
    /// Its section.
    section: AnyTerm,
    /// How firmly the source asks for it.
    strength: Strength,
    /// Its mark in the first.
    first: Mark,
    /// Its mark in the second.
    second: Mark,
    /// Over time: the change of its mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<Change>,
    /// Unless over time: the difference between its marks.
    #[serde(skip_serializing_if = "Option::is_none")]
    difference: Option<Difference>,
    /// Its points whose marks differ.
    points: Vec<ComparedPoint>,
}

/// A point.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct ComparedPoint {
    /// The terms that name it within its rule.
    point: PointId,
    /// Its mark in the first.
    first: Mark,
    /// Its mark in the second.
    second: Mark,
    /// Over time: the change of its mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<Change>,
    /// Unless over time: the difference between its marks.
    #[serde(skip_serializing_if = "Option::is_none")]
    difference: Option<Difference>,
}

impl<'a> From<&'a super::PracticeComparison> for PracticeComparison<'a> {
    fn from(comparison: &'a super::PracticeComparison) -> Self {
        let ids = |rule_sets: &[crate::evaluation::RuleSetRef]| {
            rule_sets.iter().map(|rule_set| rule_set.vocabulary().id).collect()
        };
        Self {
            kind: comparison.kind(),
            first: comparison.first(),
            second: comparison.second(),
            comparisons: comparison.comparisons().iter().map(Comparison::from).collect(),
            only_first: ids(comparison.only_first()),
            only_second: ids(comparison.only_second()),
        }
    }
}

impl<'a> From<&'a super::Comparison> for Comparison<'a> {
    fn from(comparison: &'a super::Comparison) -> Self {
        let rule_set = comparison.rule_set();
        let framework = rule_set.framework();
        let kind = comparison.kind();
        let over_time = kind == Some(ComparisonKind::OverTime);
        let (first_assessed, second_assessed) = comparison.assessed();
        Self {
            framework,
            edition: framework.edition,
            rule_set: rule_set.vocabulary().id,
            rule_set_version: rule_set.version(),
            crate_version: env!("CARGO_PKG_VERSION"),
            kind,
            first_assessed,
            second_assessed,
            changes: over_time.then(|| Changes::of(comparison)),
            differences: (!over_time).then(|| Differences::of(comparison)),
            agreement: (kind == Some(ComparisonKind::BetweenAssessors)).then(|| comparison.agreement()),
            total: comparison.total().into(),
            sections: comparison
                .sections()
                .map(|(section, first, second)| ComparedSection { section, total: (first, second).into() })
                .collect(),
            rules: comparison.different_rules().map(|rule| ComparedRule::of(rule, over_time)).collect(),
        }
    }
}

impl Changes {
    fn of(comparison: &super::Comparison) -> Self {
        let Differences {
            higher,
            lower,
            only_first_assessed,
            only_second_assessed,
            only_first_applicable,
            only_second_applicable,
            same,
        } = Differences::of(comparison);
        Self {
            improved: higher,
            worsened: lower,
            newly_assessed: only_second_assessed,
            no_longer_assessed: only_first_assessed,
            newly_applicable: only_second_applicable,
            no_longer_applicable: only_first_applicable,
            unchanged: same,
        }
    }
}

impl Differences {
    fn of(comparison: &super::Comparison) -> Self {
        let count = |difference| comparison.count(difference);
        Self {
            higher: count(Difference::Higher),
            lower: count(Difference::Lower),
            only_first_assessed: count(Difference::OnlyFirstAssessed),
            only_second_assessed: count(Difference::OnlySecondAssessed),
            only_first_applicable: count(Difference::OnlyFirstApplicable),
            only_second_applicable: count(Difference::OnlySecondApplicable),
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

/// The difference in the one or the other word.
fn words(difference: Difference, over_time: bool) -> (Option<Change>, Option<Difference>) {
    if over_time { (Some(difference.into()), None) } else { (None, Some(difference)) }
}

impl ComparedRule {
    fn of(rule: super::ComparedRule<'_>, over_time: bool) -> Self {
        let (change, difference) = words(rule.difference(), over_time);
        Self {
            rule: rule.spec().term(),
            section: rule.spec().section(),
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
        Self { point: point.id(), first: point.first(), second: point.second(), change, difference }
    }
}

/// The public types are written as the structs above.
#[cfg(feature = "schemars")]
macro_rules! schema_of_wire {
    ($($Name:ident)+) => {$(
        impl schemars::JsonSchema for super::$Name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $Name::<'static>::json_schema(generator)
            }
        }
    )+};
}

#[cfg(feature = "schemars")]
schema_of_wire!(Comparison PracticeComparison);
