//! Everything that this crate knows before it reads a document, as one data document: for form
//! builders, translators and everybody who does not write Rust.
//!
//! ```
//! use dynamic_integration::Catalogue;
//!
//! let catalogue = Catalogue::new();
//! let spring = catalogue.frameworks.iter().find(|framework| framework.code == "spring").unwrap();
//! let criteria = spring.sets.iter().find(|set| set.code == "criterion").unwrap();
//! assert_eq!(criteria.terms[0].label, "Inclusivity & Participation");
//!
//! let questions = catalogue.rule_sets.iter().find(|rules| rules.rule_set == "spring/question").unwrap();
//! assert_eq!(questions.rules[1].points.len(), 2);
//! assert_eq!(questions.rules[1].points[0].terms.to_string(), "spring/item/two_way_process");
//!
//! let json = serde_json::to_value(&catalogue)?;
//! assert_eq!(json["rule_sets"][0]["rules"][0]["rule"], "focus/rule/four_dimensions");
//! assert_eq!(json["rule_sets"][0]["rules"][0]["strength"], "must");
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::vec::Vec;

use serde::Serialize;

use crate::mark::Strength;
use crate::term::Vocabulary;
use crate::core_terms::Basis;
use crate::{AnyTerm, RuleSpec, CORE, FRAMEWORKS, Framework, PointId, RULE_SETS, RuleSetRef};

/// All frameworks with their sets and terms, and what every rule asks.
///
/// ```
/// use dynamic_integration::{Catalogue, FRAMEWORKS, RULE_SETS};
///
/// let catalogue = Catalogue::new();
/// assert_eq!(catalogue.crate_version, env!("CARGO_PKG_VERSION"));
/// assert_eq!(catalogue.frameworks.len(), FRAMEWORKS.len() + 1); // the crate's own words come last
/// assert_eq!(catalogue.frameworks.last().unwrap().code, "core");
/// assert_eq!(catalogue.rule_sets.len(), RULE_SETS.len());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Catalogue {
    /// Version of the crate that wrote it.
    pub crate_version: &'static str,
    /// The published frameworks, and last the crate's own words.
    pub frameworks: Vec<CatalogueFramework>,
    /// What the frameworks ask.
    pub rule_sets: Vec<CatalogueRuleSet>,
}

/// A publication with its closed sets.
///
/// ```
/// use dynamic_integration::catalogue::CatalogueFramework;
/// use dynamic_integration::focus::FRAMEWORK;
///
/// let focus = CatalogueFramework::from(&FRAMEWORK);
/// assert_eq!((focus.title, focus.sets.len()), (FRAMEWORK.title, FRAMEWORK.sets.len()));
/// // What the text does not state is absent, and what was looked up stands apart.
/// assert_eq!((focus.year, focus.rights, focus.looked_up.len()), (None, None, 2));
/// assert_eq!(serde_json::to_value(&focus)?.get("year"), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogueFramework {
    /// Short name, first part of the ids of its terms.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::Code"))]
    pub code: &'static str,
    /// Short name for people.
    pub label: &'static str,
    /// Title of the publication.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Which edition is modelled.
    pub edition: &'static str,
    /// Year of publication, where the text states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Rights, where the text states them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rights: Option<&'static str>,
    /// What the text does not state and was looked up elsewhere, one sentence each.
    pub looked_up: &'static [&'static str],
    /// What it is about.
    pub definition: &'static str,
    /// Its closed sets, in the order of publication.
    pub sets: Vec<CatalogueSet>,
}

/// A closed set of terms.
///
/// ```
/// use dynamic_integration::catalogue::CatalogueSet;
/// use dynamic_integration::{Term, focus::Connection};
///
/// let set = CatalogueSet::from(Connection::SET);
/// assert_eq!((set.id, set.code), ("focus/connection", "connection"));
/// assert_eq!(set.terms.iter().map(|term| term.code).collect::<Vec<_>>(), ["bond", "bridge", "link"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogueSet {
    /// Framework and code.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::SetId"))]
    pub id: &'static str,
    /// Short name, unique in the framework.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::Code"))]
    pub code: &'static str,
    /// Name for people.
    pub label: &'static str,
    /// What its terms have in common.
    pub definition: &'static str,
    /// Its terms, in the order of publication.
    pub terms: Vec<CatalogueTerm>,
}

/// One named thing.
///
/// ```
/// use dynamic_integration::Basis;
/// use dynamic_integration::catalogue::CatalogueTerm;
/// use dynamic_integration::iom::{Cell, Dimension, Level, TypicalIntervention};
///
/// let cell = CatalogueTerm::from(Cell::CommunitySocial.any());
/// assert_eq!(cell.broader, [Level::Community.any(), Dimension::Social.any()]); // where they meet
/// assert_eq!(cell.basis, Basis::Stated);
///
/// let intervention = CatalogueTerm::from(TypicalIntervention::Microcredit.any());
/// assert_eq!(intervention.basis, Basis::Derived); // the publication lists none
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogueTerm {
    /// Framework, set and code: how outputs name it.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub id: AnyTerm,
    /// Short name, unique in the set: how inputs name it.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::Code"))]
    pub code: &'static str,
    /// Name for people.
    pub label: &'static str,
    /// What it means.
    pub definition: &'static str,
    /// Where the source speaks of it.
    pub locator: &'static str,
    /// Whether the source states it, or this crate derives it.
    pub basis: Basis,
    /// Ids of the terms that it stands under, as an item stands under its question.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermIds"))]
    pub broader: &'static [AnyTerm],
}

/// A closed set of rules, with what each asks.
///
/// ```
/// use dynamic_integration::catalogue::CatalogueRuleSet;
/// use dynamic_integration::{RuleSetRef, mhpss::{NetworkRule, Rule}};
///
/// let [actor, network] = [RuleSetRef::of::<Rule>(), RuleSetRef::of::<NetworkRule>()].map(CatalogueRuleSet::from);
/// assert_eq!((actor.rule_set, actor.sections, actor.rules.len()), ("mhpss/rule", "mhpss/section", 21));
/// assert_eq!(actor.precondition, Some(Rule::ProtectiveEnvironment.any()));
/// assert_eq!((network.rules.len(), network.precondition), (3, None)); // it is asked of each actor
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogueRuleSet {
    /// Id of the set whose terms the rules are.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::SetId"))]
    pub rule_set: &'static str,
    /// Raised whenever a rule, a point or a reading changes.
    pub version: u32,
    /// Id of the set whose terms are the sections.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::SetId"))]
    pub sections: &'static str,
    /// Id of the rule on which everything else rests, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::schema::TermId>"))]
    pub precondition: Option<AnyTerm>,
    /// The rules, in the order of publication.
    pub rules: Vec<CatalogueRule>,
}

/// What a rule asks: all of its points.
///
/// ```
/// use dynamic_integration::catalogue::CatalogueRule;
/// use dynamic_integration::{Basis, RuleSetRef, Strength, focus::Rule};
///
/// let rule = CatalogueRule::from(RuleSetRef::of::<Rule>().rule(Rule::MeaningfulContact).unwrap());
/// assert_eq!((rule.strength, rule.basis), (Strength::Must, Basis::Stated));
/// assert!(rule.guarded); // asked only where there is contact
/// assert_eq!(rule.points.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogueRule {
    /// Id of the rule.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub rule: AnyTerm,
    /// Id of the section that it stands in.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub section: AnyTerm,
    /// How firmly the source asks for it.
    pub strength: Strength,
    /// Whether the source states it, or this crate derives it.
    pub basis: Basis,
    /// Whether a condition stands before the whole rule.
    pub guarded: bool,
    /// Its points.
    pub points: Vec<CataloguePoint>,
}

/// One thing that is asked.
///
/// ```
/// use dynamic_integration::catalogue::CatalogueRule;
/// use dynamic_integration::{RuleSetRef, mhpss::{NetworkRule, Rule}};
///
/// let rule = CatalogueRule::from(RuleSetRef::of::<NetworkRule>().rule(NetworkRule::AdjacentCoordination).unwrap());
/// assert_eq!(rule.points[0].terms.to_string(), "mhpss/layer/basic mhpss/layer/focused"); // two terms, one point
/// assert_eq!(
///     serde_json::to_string(&rule.points[0])?,
///     r#"{"terms":["mhpss/layer/basic","mhpss/layer/focused"]}"#
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CataloguePoint {
    /// Ids of the one, two or three terms that name it within its rule.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermIds"))]
    pub terms: PointId,
}

impl Catalogue {
    /// The catalogue of this crate.
    #[must_use]
    pub fn new() -> Self {
        Self::of(FRAMEWORKS.into_iter().chain([&CORE]), RULE_SETS)
    }

    /// The catalogue of other frameworks and rule sets, or of some of them.
    ///
    /// ```
    /// use dynamic_integration::{Catalogue, RuleSetRef, spring};
    ///
    /// let catalogue = Catalogue::of([&spring::FRAMEWORK], [RuleSetRef::of::<spring::Question>()]);
    /// assert_eq!(catalogue.frameworks.len(), 1);
    /// assert_eq!(catalogue.rule_sets[0].rules.len(), 12);
    /// ```
    #[must_use]
    pub fn of(
        frameworks: impl IntoIterator<Item = &'static Framework>,
        rule_sets: impl IntoIterator<Item = RuleSetRef>,
    ) -> Self {
        Self {
            crate_version: env!("CARGO_PKG_VERSION"),
            frameworks: frameworks.into_iter().map(CatalogueFramework::from).collect(),
            rule_sets: rule_sets.into_iter().map(CatalogueRuleSet::from).collect(),
        }
    }
}

impl Default for Catalogue {
    fn default() -> Self {
        Self::new()
    }
}

impl From<&'static Framework> for CatalogueFramework {
    fn from(framework: &'static Framework) -> Self {
        Self {
            code: framework.code,
            label: framework.label,
            title: framework.title,
            publisher: framework.publisher,
            edition: framework.edition,
            year: framework.year,
            rights: framework.rights,
            looked_up: framework.looked_up,
            definition: framework.definition,
            sets: framework.sets.iter().copied().map(CatalogueSet::from).collect(),
        }
    }
}

impl From<&'static Vocabulary> for CatalogueSet {
    fn from(set: &'static Vocabulary) -> Self {
        Self {
            id: set.id,
            code: set.code,
            label: set.label,
            definition: set.definition,
            terms: set.terms().map(CatalogueTerm::from).collect(),
        }
    }
}

impl From<AnyTerm> for CatalogueTerm {
    fn from(term: AnyTerm) -> Self {
        Self {
            id: term,
            code: term.code(),
            label: term.label(),
            definition: term.definition(),
            locator: term.locator(),
            basis: term.basis(),
            broader: term.broader(),
        }
    }
}

impl From<RuleSetRef> for CatalogueRuleSet {
    fn from(rule_set: RuleSetRef) -> Self {
        Self {
            rule_set: rule_set.set().id,
            version: rule_set.version(),
            sections: rule_set.sections().id,
            precondition: rule_set.precondition(),
            rules: rule_set.rules().map(CatalogueRule::from).collect(),
        }
    }
}

impl From<RuleSpec> for CatalogueRule {
    fn from(rule: RuleSpec) -> Self {
        Self {
            rule: rule.term(),
            section: rule.section(),
            strength: rule.strength(),
            basis: rule.term().basis(),
            guarded: rule.is_guarded(),
            points: rule.points().map(|terms| CataloguePoint { terms }).collect(),
        }
    }
}
