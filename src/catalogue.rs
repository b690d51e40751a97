//! Everything that this crate knows before it reads a document, as one JSON document: frameworks, terms, reasons, rules.
//!
//! It is for form builders, translators and everybody who does not write Rust. Two catalogues, of two versions of this
//! crate, can be compared: see [`Catalogue::diff`].
//!
//! ```
//! use dynamic_integration::catalogue::Catalogue;
//!
//! let catalogue = Catalogue::new();
//! let json = serde_json::to_value(&catalogue)?;
//! assert_eq!(json["rule_sets"][0]["rules"][0]["rule"], "focus/rule/four_dimensions");
//! assert_eq!(json["rule_sets"][0]["rules"][0]["strength"], "must");
//! assert!(catalogue.diff(&Catalogue::new()).is_empty());
//! # Ok::<(), serde_json::Error>(())
//! ```

use std::collections::BTreeMap;

use serde::Serialize;

use crate::core_terms::{Basis, ReasonKind, Strength};
use crate::document::document;
use crate::evaluation::{PointId, RuleSetRef, RuleSpec};
use crate::read::Contradiction;
use crate::registry::{ALL_FRAMEWORKS, RULE_SETS};
use crate::term::{AnyTerm, Framework, Reason, Referent, Vocabulary};

document! {
    /// All frameworks, vocabularies, terms and rule sets.
    #[check(contradictions)]
    pub struct Catalogue {
        /// The schema that an editor checks the document with.
        #[key("$schema")]
        pub optional schema: String,
        /// The version of the crate.
        pub crate_version: String,
        /// The published frameworks, then this crate's own vocabularies.
        pub frameworks: Vec<CatalogueFramework>,
        /// The rule sets.
        pub rule_sets: Vec<CatalogueRuleSet>,
    }

    /// A published framework.
    pub struct CatalogueFramework {
        /// Its code: the first part of the ids of its terms.
        pub code: String,
        /// Short name for people.
        pub label: String,
        /// Title of the publication.
        pub title: String,
        /// The publisher.
        pub publisher: String,
        /// Code of the edition that is modelled.
        pub edition: String,
        /// Year of publication, if the text states it.
        pub optional year: u32,
        /// Web address of the original or its project, if the text states it.
        pub optional address: String,
        /// Rights, if the text states them.
        pub optional rights: String,
        /// What the text does not state and was looked up elsewhere.
        pub default looked_up: Vec<String>,
        /// Says what the framework is about.
        pub definition: String,
        /// The sections of its text that locators name.
        pub default sections: Vec<CatalogueSection>,
        /// Its vocabularies, in the order of publication.
        pub vocabularies: Vec<CatalogueVocabulary>,
        /// The reasons and examples that its text gives.
        pub default reasons: Vec<CatalogueReason>,
    }

    /// A section of the text of a publication.
    pub struct CatalogueSection {
        /// The key that locators use.
        pub key: String,
        /// The heading as printed, or what the section holds if none is printed.
        pub heading: String,
    }

    /// A vocabulary.
    pub struct CatalogueVocabulary {
        /// `framework/vocabulary`.
        pub id: String,
        /// Its code, unique in the framework.
        pub code: String,
        /// Name for people.
        pub label: String,
        /// Says what its terms have in common.
        pub definition: String,
        /// Its terms, in the order of publication.
        pub terms: Vec<CatalogueTerm>,
    }

    /// A term.
    pub struct CatalogueTerm {
        /// `framework/vocabulary/code`.
        pub id: String,
        /// Its code, unique in the vocabulary.
        pub code: String,
        /// Name for people.
        pub label: String,
        /// Its meaning, in this crate's words.
        pub definition: String,
        /// The place in the source.
        pub locator: String,
        /// Whether the source states it or this crate derives it.
        pub basis: Basis,
        /// The terms that it belongs to.
        pub default broader: Vec<String>,
    }

    /// Why a rule or term matters, or how it is met.
    pub struct CatalogueReason {
        /// The rule or term.
        pub of: String,
        /// The points of the rule that are meant; all if it is left out.
        pub default points: Vec<String>,
        /// Whether it says why or how.
        pub kind: ReasonKind,
        /// The terms that the source gives.
        pub default terms: Vec<String>,
        /// A sentence, if the source has no term for it.
        pub optional sentence: String,
        /// Where the source makes the connection.
        pub locator: String,
    }

    /// A rule set.
    pub struct CatalogueRuleSet {
        /// The id of its vocabulary.
        pub rule_set: String,
        /// The version of its table.
        pub version: u32,
        /// The vocabulary of its sections.
        pub sections: String,
        /// The rule on which everything else rests, if there is one.
        pub optional precondition: String,
        /// The rules, in the order of publication.
        pub rules: Vec<CatalogueRule>,
    }

    /// A rule.
    pub struct CatalogueRule {
        /// The rule.
        pub rule: String,
        /// Its section.
        pub section: String,
        /// How firmly the source asks for it.
        pub strength: Strength,
        /// Whether a guard stands before the whole rule.
        pub guarded: bool,
        /// The terms that name each of its points.
        pub points: Vec<Vec<String>>,
    }
}

/// What differs between two catalogues. Every list holds ids, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogueDiff {
    /// Terms that only the second has.
    pub added: Vec<String>,
    /// Terms that only the first has.
    pub withdrawn: Vec<String>,
    /// Terms with another label.
    pub relabelled: Vec<String>,
    /// Terms with another definition.
    pub redefined: Vec<String>,
    /// Terms with another locator or basis.
    pub relocated: Vec<String>,
    /// Rule sets with other rules, strengths, guards or points, although their version is the same.
    pub unversioned: Vec<String>,
    /// Rule sets of another version, and those that only one has.
    pub versioned: Vec<String>,
}

impl CatalogueDiff {
    /// Returns `true` if nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Catalogue {
    /// Makes the catalogue of this crate.
    #[must_use]
    pub fn new() -> Self {
        Self::of(ALL_FRAMEWORKS, RULE_SETS)
    }

    /// Makes a catalogue of some frameworks and rule sets.
    #[must_use]
    pub fn of(
        frameworks: impl IntoIterator<Item = &'static Framework>,
        rule_sets: impl IntoIterator<Item = RuleSetRef>,
    ) -> Self {
        Self {
            schema: None,
            crate_version: env!("CARGO_PKG_VERSION").to_owned(),
            frameworks: frameworks.into_iter().map(CatalogueFramework::from).collect(),
            rule_sets: rule_sets.into_iter().map(CatalogueRuleSet::from).collect(),
        }
    }

    /// Returns no contradiction: a catalogue of another version of this crate may hold other terms.
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        Vec::new()
    }

    /// Returns what differs in a second catalogue.
    #[must_use]
    pub fn diff(&self, second: &Self) -> CatalogueDiff {
        let (before, after) = (self.terms(), second.terms());
        let ids = |those: &mut dyn Iterator<Item = &str>| those.map(str::to_owned).collect::<Vec<_>>();
        let changed = |differs: fn(&CatalogueTerm, &CatalogueTerm) -> bool| {
            let pairs = before.iter().filter_map(|(id, term)| Some((*id, *term, *after.get(id)?)));
            ids(&mut pairs.filter(|(_, one, other)| differs(one, other)).map(|(id, ..)| id))
        };
        let mut diff = CatalogueDiff {
            added: ids(&mut after.keys().copied().filter(|id| !before.contains_key(id))),
            withdrawn: ids(&mut before.keys().copied().filter(|id| !after.contains_key(id))),
            relabelled: changed(|one, other| one.label != other.label),
            redefined: changed(|one, other| one.definition != other.definition),
            relocated: changed(|one, other| one.locator != other.locator || one.basis != other.basis),
            ..CatalogueDiff::default()
        };
        for rules in &self.rule_sets {
            match second.rule_sets.iter().find(|other| other.rule_set == rules.rule_set) {
                Some(other) if other.version == rules.version && other != rules => {
                    diff.unversioned.push(rules.rule_set.clone());
                }
                Some(other) if other.version == rules.version => {}
                _ => diff.versioned.push(rules.rule_set.clone()),
            }
        }
        let known = |id: &String| self.rule_sets.iter().any(|rules| rules.rule_set == *id);
        diff.versioned.extend(second.rule_sets.iter().map(|rules| rules.rule_set.clone()).filter(|id| !known(id)));
        diff
    }

    fn terms(&self) -> BTreeMap<&str, &CatalogueTerm> {
        let vocabularies = self.frameworks.iter().flat_map(|framework| &framework.vocabularies);
        vocabularies.flat_map(|vocabulary| &vocabulary.terms).map(|term| (&*term.id, term)).collect()
    }
}

impl Default for Catalogue {
    fn default() -> Self {
        Self::new()
    }
}

fn ids(terms: impl IntoIterator<Item = AnyTerm>) -> Vec<String> {
    terms.into_iter().map(|term| term.id().to_owned()).collect()
}

impl From<&'static Framework> for CatalogueFramework {
    fn from(framework: &'static Framework) -> Self {
        let section = |section: &crate::term::SourceSection| CatalogueSection {
            key: section.key.to_owned(),
            heading: section.heading.to_owned(),
        };
        Self {
            code: framework.code.to_owned(),
            label: framework.label.to_owned(),
            title: framework.title.to_owned(),
            publisher: framework.publisher.to_owned(),
            edition: framework.edition.to_owned(),
            year: framework.year.map(u32::from),
            address: framework.address.map(str::to_owned),
            rights: framework.rights.map(str::to_owned),
            looked_up: framework.looked_up.iter().map(|sentence| (*sentence).to_owned()).collect(),
            definition: framework.definition.to_owned(),
            sections: framework.sections.iter().map(section).collect(),
            vocabularies: framework.vocabularies.iter().copied().map(CatalogueVocabulary::from).collect(),
            reasons: framework.reasons.iter().map(CatalogueReason::from).collect(),
        }
    }
}

impl From<&'static Vocabulary> for CatalogueVocabulary {
    fn from(vocabulary: &'static Vocabulary) -> Self {
        Self {
            id: vocabulary.id.to_owned(),
            code: vocabulary.code.to_owned(),
            label: vocabulary.label.to_owned(),
            definition: vocabulary.definition.to_owned(),
            terms: vocabulary.terms().map(CatalogueTerm::from).collect(),
        }
    }
}

impl From<AnyTerm> for CatalogueTerm {
    fn from(term: AnyTerm) -> Self {
        Self {
            id: term.id().to_owned(),
            code: term.code().to_owned(),
            label: term.label().to_owned(),
            definition: term.definition().to_owned(),
            locator: term.locator().to_owned(),
            basis: term.basis(),
            broader: ids(term.broader().iter().copied()),
        }
    }
}

impl From<&Reason> for CatalogueReason {
    fn from(reason: &Reason) -> Self {
        let (terms, sentence) = match reason.referent {
            Referent::Terms(terms) => (ids(terms.iter().copied()), None),
            Referent::Sentence(sentence) => (Vec::new(), Some(sentence.to_owned())),
        };
        Self {
            of: reason.of.id().to_owned(),
            points: ids(reason.points.iter().copied()),
            kind: reason.kind,
            terms,
            sentence,
            locator: reason.locator.to_owned(),
        }
    }
}

impl From<RuleSetRef> for CatalogueRuleSet {
    fn from(rule_set: RuleSetRef) -> Self {
        Self {
            rule_set: rule_set.vocabulary().id.to_owned(),
            version: rule_set.version(),
            sections: rule_set.sections().id.to_owned(),
            precondition: rule_set.precondition().map(|rule| rule.id().to_owned()),
            rules: rule_set.rules().map(CatalogueRule::from).collect(),
        }
    }
}

impl From<RuleSpec> for CatalogueRule {
    fn from(rule: RuleSpec) -> Self {
        Self {
            rule: rule.term().id().to_owned(),
            section: rule.section().id().to_owned(),
            strength: rule.strength(),
            guarded: rule.is_guarded(),
            points: rule.points().map(|point| ids(PointId::iter(point))).collect(),
        }
    }
}
