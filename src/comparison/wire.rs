//! A comparison as it is written.

use std::vec::Vec;

use serde::Serialize;

use super::{Change, Comparison, Trend};
use crate::evaluation::{PointId, Summary};
use crate::mark::{Mark, Strength, Tally};
use crate::{AnyTerm, Framework};

/// A comparison of two evaluations by one rule set, written down. Points that did not change are
/// left out.
///
/// ```
/// use dynamic_integration::comparison::Comparison;
/// use dynamic_integration::{Comparison, RecordedMark, spring::{Assessment, Item}};
///
/// let mut after = Assessment::default();
/// after.marks.insert(Item::StaffPlan, RecordedMark::Met);
/// let comparison = Comparison::between(&Assessment::default().evaluate(), &after.evaluate())?;
/// let written = Comparison::from(&comparison);
/// assert_eq!(written.rule_set, "spring/question");
/// assert_eq!(written.sections.len(), 5); // all of them
/// assert_eq!(written.rules.len(), 1); // only what changed
/// assert_eq!(serde_json::to_value(&written)?, serde_json::to_value(&comparison)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Comparison"))]
#[non_exhaustive]
pub struct Comparison {
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
    pub changes: Requirements,
    /// All must and should rules together.
    pub total: ComparedSummary,
    /// The must and should rules of each section.
    pub sections: Vec<ComparedSection>,
    /// The rules of which some point changed.
    pub rules: Vec<ComparedRule>,
}

/// How many must and should points went which way.
///
/// ```
/// use dynamic_integration::comparison::Comparison;
/// use dynamic_integration::{Comparison, RecordedMark::*, spring::{Assessment, Item}};
///
/// let (mut before, mut after) = (Assessment::default(), Assessment::default());
/// before.marks.extend([(Item::StaffPlan, NotMet), (Item::GapAnalysis, Met)]);
/// after.marks.extend([(Item::StaffPlan, PartlyMet), (Item::JointReview, NotMet)]);
/// let changes = Comparison::from(&Comparison::between(&before.evaluate(), &after.evaluate())?).changes;
/// assert_eq!((changes.improved, changes.worsened), (1, 0));
/// assert_eq!((changes.newly_assessed, changes.no_longer_assessed), (1, 1)); // neither is a change for the worse
/// assert_eq!(changes.unchanged, 37);
/// # Ok::<(), dynamic_integration::NotComparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Requirements"))]
#[non_exhaustive]
pub struct Requirements {
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
///
/// ```
/// use dynamic_integration::comparison::Comparison;
/// use dynamic_integration::{Comparison, Trend, RecordedMark::*, spring::{Assessment, Item}};
///
/// let mut before = Assessment::default();
/// before.marks.insert(Item::StaffPlan, Met);
/// let mut after = before.clone();
/// after.marks.insert(Item::JointReview, NotMet);
/// let total = Comparison::from(&Comparison::between(&before.evaluate(), &after.evaluate())?).total;
/// assert_eq!(total.before.share.unwrap().to_string(), "100.0 %");
/// assert_eq!(total.after.share.unwrap().to_string(), "50.0 %");
/// // The share falls because more is known: what is sure is what it was.
/// assert_eq!((total.moved.share, total.moved.at_least), (Some(Trend::Lower), Some(Trend::Equal)));
/// # Ok::<(), dynamic_integration::NotComparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ComparedSummary"))]
#[non_exhaustive]
pub struct ComparedSummary {
    /// The points before.
    pub before: Summary,
    /// The points after.
    pub after: Summary,
    /// Which way share and bounds moved.
    pub moved: Movements,
}

/// Which way share and bounds moved; left out where there is none before or none after.
///
/// ```
/// use dynamic_integration::comparison::Comparison;
/// use dynamic_integration::{Comparison, Trend, iom::Assessment};
///
/// let open = Assessment::default().evaluate();
/// let none = Assessment { initiatives: Some(vec![]), ..Assessment::default() }.evaluate();
/// let moved = Comparison::from(&Comparison::between(&open, &none)?).total.moved;
/// assert_eq!(moved.share, None); // there was none before
/// assert_eq!(moved.at_most, Some(Trend::Lower));
/// assert_eq!(serde_json::to_value(moved)?.get("share"), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Movements"))]
#[non_exhaustive]
pub struct Movements {
    /// The share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Trend>,
    /// The lower bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Trend>,
    /// The upper bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Trend>,
}

impl ComparedSummary {
    fn of((before, after): (Tally, Tally)) -> Self {
        Self {
            before: before.into(),
            after: after.into(),
            moved: Movements {
                share: Trend::of(before.share(), after.share()),
                at_least: Trend::of(before.at_least(), after.at_least()),
                at_most: Trend::of(before.at_most(), after.at_most()),
            },
        }
    }
}

/// A section, before and after.
///
/// ```
/// use dynamic_integration::asap::{Checklist, Recommendation, Theme};
/// use dynamic_integration::comparison::Comparison;
/// use dynamic_integration::{Comparison, RecordedMark};
///
/// let mut after = Checklist::default();
/// after.marks.insert(Recommendation::RespectfulTerms, RecordedMark::Met);
/// let comparison = Comparison::between(&Checklist::default().evaluate(), &after.evaluate())?;
/// let sections = Comparison::from(&comparison).sections;
/// let media = sections.iter().find(|section| section.section == Theme::PublicAndMedia.any()).unwrap();
/// assert_eq!((media.total.before.tally.not_assessed, media.total.after.tally.met), (1, 1));
/// # Ok::<(), dynamic_integration::NotComparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ComparedSection"))]
#[non_exhaustive]
pub struct ComparedSection {
    /// Id of the section.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub section: AnyTerm,
    /// Its must and should rules.
    pub total: ComparedSummary,
}

/// A rule, before and after.
///
/// ```
/// use dynamic_integration::comparison::ComparedRule;
/// use dynamic_integration::focus::{Assessment, Connection, Rule};
/// use dynamic_integration::{Change, Comparison, Mark, Strength, TermSet};
///
/// let builds = |connections| Assessment { connections: Some(connections), ..Assessment::default() }.evaluate();
/// let comparison = Comparison::between(&builds(TermSet::NONE), &builds(TermSet::from(Connection::Bond)))?;
/// let rule = ComparedRule::from(comparison.changed_rules().next().unwrap());
/// assert_eq!((rule.rule, rule.strength), (Rule::SocialBondsAndLinks.any(), Strength::Must));
/// assert_eq!((rule.before, rule.after, rule.change), (Mark::NotMet, Mark::PartlyMet, Change::Improved));
/// assert_eq!(rule.points.len(), 1); // there are still no links
/// # Ok::<(), dynamic_integration::NotComparable>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ComparedRule"))]
#[non_exhaustive]
pub struct ComparedRule {
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
    pub points: Vec<ComparedPoint>,
}

/// A point, before and after.
///
/// ```
/// use dynamic_integration::comparison::ComparedRule;
/// use dynamic_integration::iom::{Assessment, Cell, Initiative};
/// use dynamic_integration::{Change, Comparison};
///
/// let within = |cells| Assessment { initiatives: Some(vec![Initiative::within(cells)]), ..Assessment::default() };
/// let before = within([Cell::IndividualEconomic]).evaluate();
/// let after = within([Cell::CommunityEconomic]).evaluate();
/// let comparison = Comparison::between(&before, &after)?;
/// let levels = ComparedRule::from(comparison.changed_rules().next().unwrap());
/// let changes: Vec<_> = levels.points.iter().map(|point| (point.terms.to_string(), point.change)).collect();
/// assert_eq!(changes, [
///     ("iom/level/individual".to_owned(), Change::Worsened),
///     ("iom/level/community".to_owned(), Change::Improved),
/// ]);
/// # Ok::<(), dynamic_integration::NotComparable>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "ComparedPoint"))]
#[non_exhaustive]
pub struct ComparedPoint {
    /// Ids of the one, two or three terms that name it within its rule.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermIds"))]
    pub terms: PointId,
    /// Its mark before.
    pub before: Mark,
    /// Its mark after.
    pub after: Mark,
    /// What became of it.
    pub change: Change,
}

impl From<&Comparison> for Comparison {
    fn from(comparison: &Comparison) -> Self {
        let set = comparison.rule_set().set();
        let count = |change| comparison.count(change);
        Self {
            framework: set.framework,
            edition: set.framework.edition,
            rule_set: set.id,
            rule_set_version: comparison.rule_set().version(),
            crate_version: env!("CARGO_PKG_VERSION"),
            changes: Requirements {
                improved: count(Change::Improved),
                worsened: count(Change::Worsened),
                newly_assessed: count(Change::NewlyAssessed),
                no_longer_assessed: count(Change::NoLongerAssessed),
                newly_applicable: count(Change::NewlyApplicable),
                no_longer_applicable: count(Change::NoLongerApplicable),
                unchanged: count(Change::Unchanged),
            },
            total: ComparedSummary::of(comparison.total()),
            sections: comparison
                .sections()
                .map(|(section, before, after)| ComparedSection {
                    section,
                    total: ComparedSummary::of((before, after)),
                })
                .collect(),
            rules: comparison.changed_rules().map(ComparedRule::from).collect(),
        }
    }
}

impl From<super::ComparedRule<'_>> for ComparedRule {
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
                .map(|point| ComparedPoint {
                    terms: point.terms(),
                    before: point.before(),
                    after: point.after(),
                    change: point.change(),
                })
                .collect(),
        }
    }
}
