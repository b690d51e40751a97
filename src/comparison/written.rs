//! A comparison as it is written.

use alloc::vec::Vec;

use serde::Serialize;

use super::{Change, Comparison, Movement};
use crate::evaluation::{PointTerms, WrittenSummary};
use crate::mark::{Mark, Strength, Tally};
use crate::{AnyTerm, Framework};

/// A comparison of two evaluations by one rule set, written down. Points that did not change are
/// left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Comparison"))]
#[non_exhaustive]
pub struct WrittenComparison {
    /// Code of the framework that asks.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::Code"))]
    pub framework: &'static Framework,
    /// Edition of the framework that is modelled.
    pub edition: &'static str,
    /// Id of the set of rules.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::SetId"))]
    pub rule_set: &'static str,
    /// Version of its table.
    pub rule_set_version: u32,
    /// Version of the crate that compared.
    pub crate_version: &'static str,
    /// How many must and should points went which way.
    pub changes: WrittenChanges,
    /// All must and should rules together.
    pub total: WrittenComparedSummary,
    /// The must and should rules of each section.
    pub sections: Vec<WrittenComparedSection>,
    /// The rules of which some point changed.
    pub rules: Vec<WrittenComparedRule>,
}

/// How many must and should points went which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Changes"))]
#[non_exhaustive]
pub struct WrittenChanges {
    /// Points that are higher than before.
    pub improved: usize,
    /// Points that are lower than before.
    pub worsened: usize,
    /// Points that were not assessed and now are.
    pub newly_assessed: usize,
    /// Points that were assessed and now are not.
    pub no_longer_assessed: usize,
    /// Points that did not apply and now do.
    pub newly_applicable: usize,
    /// Points that applied and now do not.
    pub no_longer_applicable: usize,
    /// Points with the mark that they had.
    pub unchanged: usize,
}

/// Points before and after, and which way what follows from them moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ComparedSummary"))]
#[non_exhaustive]
pub struct WrittenComparedSummary {
    /// The points before.
    pub before: WrittenSummary,
    /// The points after.
    pub after: WrittenSummary,
    /// Which way share and bounds moved.
    pub moved: WrittenMovements,
}

/// Which way share and bounds moved; left out where there is none before or none after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Movements"))]
#[non_exhaustive]
pub struct WrittenMovements {
    /// The share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Movement>,
    /// The lower bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Movement>,
    /// The upper bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Movement>,
}

impl WrittenComparedSummary {
    fn of((before, after): (Tally, Tally)) -> Self {
        Self {
            before: before.into(),
            after: after.into(),
            moved: WrittenMovements {
                share: Movement::of(before.share(), after.share()),
                at_least: Movement::of(before.at_least(), after.at_least()),
                at_most: Movement::of(before.at_most(), after.at_most()),
            },
        }
    }
}

/// A section, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ComparedSection"))]
#[non_exhaustive]
pub struct WrittenComparedSection {
    /// Id of the section.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub section: AnyTerm,
    /// Its must and should rules.
    pub total: WrittenComparedSummary,
}

/// A rule, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ComparedRule"))]
#[non_exhaustive]
pub struct WrittenComparedRule {
    /// Id of the rule.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub rule: AnyTerm,
    /// Id of the section that it stands in.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub section: AnyTerm,
    /// How firmly the source asks for it.
    pub strength: Strength,
    /// Its mark before.
    pub before: Mark,
    /// Its mark after.
    pub after: Mark,
    /// What became of it.
    pub change: Change,
    /// Its points that changed.
    pub points: Vec<WrittenComparedPoint>,
}

/// A point, before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ComparedPoint"))]
#[non_exhaustive]
pub struct WrittenComparedPoint {
    /// Ids of the one, two or three terms that name it within its rule.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermIds"))]
    pub terms: PointTerms,
    /// Its mark before.
    pub before: Mark,
    /// Its mark after.
    pub after: Mark,
    /// What became of it.
    pub change: Change,
}

impl From<&Comparison> for WrittenComparison {
    fn from(comparison: &Comparison) -> Self {
        let set = comparison.rule_set().set();
        let count = |change| comparison.count(change);
        Self {
            framework: set.framework,
            edition: set.framework.edition,
            rule_set: set.id,
            rule_set_version: comparison.rule_set().version(),
            crate_version: env!("CARGO_PKG_VERSION"),
            changes: WrittenChanges {
                improved: count(Change::Improved),
                worsened: count(Change::Worsened),
                newly_assessed: count(Change::NewlyAssessed),
                no_longer_assessed: count(Change::NoLongerAssessed),
                newly_applicable: count(Change::NewlyApplicable),
                no_longer_applicable: count(Change::NoLongerApplicable),
                unchanged: count(Change::Unchanged),
            },
            total: WrittenComparedSummary::of(comparison.total()),
            sections: comparison
                .sections()
                .map(|(section, before, after)| WrittenComparedSection {
                    section,
                    total: WrittenComparedSummary::of((before, after)),
                })
                .collect(),
            rules: comparison.changed_rules().map(WrittenComparedRule::from).collect(),
        }
    }
}

impl From<super::ComparedRule<'_>> for WrittenComparedRule {
    fn from(rule: super::ComparedRule<'_>) -> Self {
        let changed = rule.points().filter(|point| point.change() != Change::Unchanged);
        Self {
            rule: rule.asked().term(),
            section: rule.asked().section(),
            strength: rule.asked().strength(),
            before: rule.before(),
            after: rule.after(),
            change: rule.change(),
            points: changed
                .map(|point| WrittenComparedPoint {
                    terms: point.terms(),
                    before: point.before(),
                    after: point.after(),
                    change: point.change(),
                })
                .collect(),
        }
    }
}
