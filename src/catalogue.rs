//! Everything that this crate knows before it reads a document, as one document. It is meant for form builders,
//! translators and programs in other languages.
//!
//! A catalogue owns its texts. So the catalogue of another version of the crate can be read, and [`diff`] compares the
//! two.
//!
//! ```
//! use dynamic_integration::catalogue::{Catalogue, diff};
//! use dynamic_integration::read;
//!
//! let catalogue = Catalogue::new();
//! let spring = catalogue.frameworks.iter().find(|framework| framework.code == "spring").unwrap();
//! let criteria = spring.vocabularies.iter().find(|vocabulary| vocabulary.code == "criterion").unwrap();
//! assert_eq!(criteria.terms[0].label, "Inclusivity & Participation");
//!
//! let mut stored: Catalogue = read::from_str(&serde_json::to_string(&catalogue).unwrap())?;
//! assert_eq!(stored, catalogue);
//!
//! stored.frameworks[0].label = "FOCUS".to_owned();
//! let diff = diff(&stored, &catalogue);
//! assert_eq!(diff.relabelled[0].id, "focus");
//! assert_eq!(diff.relabelled[0].before.as_deref(), Some("FOCUS"));
//! # Ok::<(), dynamic_integration::read::ReadError>(())
//! ```

use crate::core_terms::{Basis, ReasonKind, Relation, Strength};
use crate::crosswalk::{self, FalseFriend, Mapping, OutwardMapping, Sense, WordUse};
use crate::document::document;
use crate::evaluation::{PointId, RuleSetRef, RuleSpec};
use crate::registry::{ALL_FRAMEWORKS, RULE_SETS};
use crate::term::{AnyTerm, Framework, Reason, Referent, SourceSection, Vocabulary};

mod diff;

pub use diff::{CatalogueDiff, Changed, PointsDiffer, RuleDiffers, diff};

document! {
    /// All frameworks with their vocabularies and terms, the points of every rule, and the crosswalk.
    #[check]
    pub struct Catalogue {
        /// The schema against which an editor checks the document.
        #[key("$schema")]
        pub optional schema: String,
        /// The version of the crate that wrote it.
        pub crate_version: String,
        /// The published frameworks, followed by this crate's own vocabularies.
        pub frameworks: Vec<CatalogueFramework>,
        /// The rule sets.
        pub rule_sets: Vec<CatalogueRuleSet>,
        /// The mappings between terms of two frameworks.
        pub default mappings: Vec<CatalogueMapping>,
        /// The mappings from terms to concepts of publications that this crate does not model.
        pub default outward_mappings: Vec<CatalogueOutwardMapping>,
        /// False friends: words that look alike but have different meanings.
        pub default false_friends: Vec<CatalogueFalseFriend>,
    }

    /// A publication with its vocabularies.
    pub struct CatalogueFramework {
        /// Short name, the first part of the ids of its terms.
        pub code: String,
        /// Short name for people.
        pub label: String,
        /// The title of the publication.
        pub title: String,
        /// The publisher.
        pub publisher: String,
        /// The code of the edition that is modelled.
        pub edition: String,
        /// The year of publication, if the text states it.
        pub optional year: u32,
        /// The web address of the original or of its project, if the text states it.
        pub optional address: String,
        /// The rights, if the text states them.
        pub optional rights: String,
        /// Facts that were looked up elsewhere because the text does not state them, one sentence each.
        pub default looked_up: Vec<String>,
        /// Describes the framework.
        pub definition: String,
        /// The sections of its text that locators name.
        pub default sections: Vec<CatalogueSection>,
        /// Its vocabularies, in the order of publication.
        pub vocabularies: Vec<CatalogueVocabulary>,
        /// The reasons and examples that its text gives for its rules and terms.
        pub default reasons: Vec<CatalogueReason>,
    }

    /// A section of the text of a publication.
    pub struct CatalogueSection {
        /// The key that locators use.
        pub key: String,
        /// The heading as printed, or a short description if none is printed.
        pub heading: String,
    }

    /// A closed set of terms.
    pub struct CatalogueVocabulary {
        /// Framework and code.
        pub id: String,
        /// Short name, unique in the framework.
        pub code: String,
        /// Name for people.
        pub label: String,
        /// Describes what its terms have in common.
        pub definition: String,
        /// Its terms, in the order of publication.
        pub terms: Vec<CatalogueTerm>,
    }

    /// A term of a vocabulary.
    pub struct CatalogueTerm {
        /// Framework, vocabulary and code: its name in results.
        pub id: String,
        /// Short name, unique in the vocabulary: its name in records.
        pub code: String,
        /// Name for people.
        pub label: String,
        /// The meaning.
        pub definition: String,
        /// The place in the source: keys of sections, or `own`.
        pub locator: String,
        /// Says whether the source states it or this crate derives it.
        pub basis: Basis,
        /// Ids of the broader terms. For example, an item has its question.
        pub default broader: Vec<String>,
    }

    /// A reason or example from a source: why a rule or term matters, or how it can be met.
    pub struct CatalogueReason {
        /// Id of the rule or term that it is about.
        pub of: String,
        /// Ids of terms that name the points of the rule that it is about; all points if empty.
        pub default points: Vec<String>,
        /// Says whether it is a reason (why) or an example (how).
        pub kind: ReasonKind,
        /// Ids of the terms that the source gives.
        pub default terms: Vec<String>,
        /// One sentence, if the source has no term for it.
        pub optional sentence: String,
        /// The place where the source connects it with the rule or term.
        pub locator: String,
    }

    /// A set of rules that are evaluated together.
    pub struct CatalogueRuleSet {
        /// Id of the vocabulary of its rules.
        pub rule_set: String,
        /// Raised when a rule, a point or a reading changes.
        pub version: u32,
        /// Id of the vocabulary of its sections.
        pub sections: String,
        /// Id of the rule on which everything else rests, if there is one.
        pub optional precondition: String,
        /// Its rules, in the order of publication.
        pub rules: Vec<CatalogueRule>,
    }

    /// A rule, which combines its points.
    pub struct CatalogueRule {
        /// Id of the rule.
        pub rule: String,
        /// Id of its section.
        pub section: String,
        /// Says how firmly the source asks for it.
        pub strength: Strength,
        /// Says whether the source states it or this crate derives it.
        pub basis: Basis,
        /// Says whether the whole rule depends on a condition.
        pub guarded: bool,
        /// Its points.
        pub points: Vec<CataloguePoint>,
    }

    /// One thing that is asked.
    pub struct CataloguePoint {
        /// Ids of the one, two or three terms that name it within its rule.
        pub terms: Vec<String>,
    }

    /// The relation of a term to a term of another framework.
    pub struct CatalogueMapping {
        /// Id of the first term.
        pub from: String,
        /// The relation, read from the first term to the second.
        pub relation: Relation,
        /// Id of the second term.
        pub to: String,
        /// The reason.
        pub reason: String,
        /// Says whether a source states it or this crate derives it.
        pub basis: Basis,
    }

    /// The relation of a term to a concept of a publication that this crate does not model.
    pub struct CatalogueOutwardMapping {
        /// Id of the term.
        pub from: String,
        /// The relation, read from the term to the concept.
        pub relation: Relation,
        /// The publication.
        pub publication: String,
        /// The name of the concept.
        pub concept: String,
        /// The reason.
        pub reason: String,
        /// Says whether a source states it or this crate derives it.
        pub basis: Basis,
    }

    /// A word with several meanings that must not be confused.
    pub struct CatalogueFalseFriend {
        /// The word.
        pub word: String,
        /// Its meanings.
        pub senses: Vec<CatalogueSense>,
        /// Says what goes wrong if the meanings are confused.
        pub why: String,
    }

    /// One meaning of a word.
    pub struct CatalogueSense {
        /// The forms in which the word is written with this meaning.
        pub forms: Vec<String>,
        /// The meaning.
        pub meaning: String,
        /// The ids of terms and vocabularies, and the codes of frameworks, that have this meaning.
        pub default uses: Vec<String>,
        /// Concepts of other publications that have this meaning.
        pub default elsewhere: Vec<CatalogueConcept>,
        /// Says whether ordinary language has this meaning.
        pub ordinary: bool,
    }

    /// A concept of a publication that this crate does not model.
    pub struct CatalogueConcept {
        /// The publication.
        pub publication: String,
        /// The name of the concept.
        pub name: String,
    }
}

impl Catalogue {
    /// Creates the catalogue of this crate.
    #[must_use]
    pub fn new() -> Self {
        Self {
            mappings: crosswalk::MAPPINGS.iter().map(CatalogueMapping::from).collect(),
            outward_mappings: crosswalk::OUTWARD_MAPPINGS.iter().map(CatalogueOutwardMapping::from).collect(),
            false_friends: crosswalk::FALSE_FRIENDS.iter().map(CatalogueFalseFriend::from).collect(),
            ..Self::of(ALL_FRAMEWORKS, RULE_SETS)
        }
    }

    /// Creates the catalogue of other frameworks and rule sets, or of a selection, without a crosswalk.
    ///
    /// ```
    /// use dynamic_integration::catalogue::Catalogue;
    /// use dynamic_integration::evaluation::RuleSetRef;
    /// use dynamic_integration::spring;
    ///
    /// let catalogue = Catalogue::of([&spring::FRAMEWORK], [RuleSetRef::of::<spring::Question>()]);
    /// assert_eq!(catalogue.frameworks.len(), 1);
    /// assert_eq!(catalogue.rule_sets[0].rules.len(), 12);
    /// assert_eq!(catalogue.rule_sets[0].rules[1].points[0].terms, ["spring/item/two_way_process"]);
    /// ```
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
            mappings: Vec::new(),
            outward_mappings: Vec::new(),
            false_friends: Vec::new(),
        }
    }
}

impl Default for Catalogue {
    /// Creates the catalogue of this crate.
    fn default() -> Self {
        Self::new()
    }
}

fn ids(terms: impl IntoIterator<Item = AnyTerm>) -> Vec<String> {
    terms.into_iter().map(|term| term.id().to_owned()).collect()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

impl From<&'static Framework> for CatalogueFramework {
    fn from(framework: &'static Framework) -> Self {
        Self {
            code: framework.code.to_owned(),
            label: framework.label.to_owned(),
            title: framework.title.to_owned(),
            publisher: framework.publisher.to_owned(),
            edition: framework.edition.to_owned(),
            year: framework.year.map(u32::from),
            address: framework.address.map(str::to_owned),
            rights: framework.rights.map(str::to_owned),
            looked_up: texts(framework.looked_up),
            definition: framework.definition.to_owned(),
            sections: framework.sections.iter().map(CatalogueSection::from).collect(),
            vocabularies: framework.vocabularies.iter().copied().map(CatalogueVocabulary::from).collect(),
            reasons: framework.reasons.iter().map(CatalogueReason::from).collect(),
        }
    }
}

impl From<&SourceSection> for CatalogueSection {
    fn from(section: &SourceSection) -> Self {
        Self { key: section.key.to_owned(), heading: section.heading.to_owned() }
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
            basis: rule.term().basis(),
            guarded: rule.is_guarded(),
            points: rule.points().map(CataloguePoint::from).collect(),
        }
    }
}

impl From<PointId> for CataloguePoint {
    fn from(point: PointId) -> Self {
        Self { terms: ids(point.iter()) }
    }
}

impl From<&Mapping> for CatalogueMapping {
    fn from(mapping: &Mapping) -> Self {
        Self {
            from: mapping.from.id().to_owned(),
            relation: mapping.relation,
            to: mapping.to.id().to_owned(),
            reason: mapping.reason.to_owned(),
            basis: mapping.basis,
        }
    }
}

impl From<&OutwardMapping> for CatalogueOutwardMapping {
    fn from(mapping: &OutwardMapping) -> Self {
        Self {
            from: mapping.from.id().to_owned(),
            relation: mapping.relation,
            publication: mapping.to.publication.title.to_owned(),
            concept: mapping.to.name.to_owned(),
            reason: mapping.reason.to_owned(),
            basis: mapping.basis,
        }
    }
}

impl From<&FalseFriend> for CatalogueFalseFriend {
    fn from(friend: &FalseFriend) -> Self {
        Self {
            word: friend.word.to_owned(),
            senses: friend.senses.iter().map(CatalogueSense::from).collect(),
            why: friend.why.to_owned(),
        }
    }
}

impl From<&Sense> for CatalogueSense {
    fn from(sense: &Sense) -> Self {
        let (mut uses, mut elsewhere) = (Vec::new(), Vec::new());
        for used in sense.uses {
            match used {
                WordUse::Term(term) => uses.push(term.id().to_owned()),
                WordUse::Vocabulary(vocabulary) => uses.push(vocabulary.id.to_owned()),
                WordUse::Framework(framework) => uses.push(framework.code.to_owned()),
                WordUse::External(concept) => elsewhere.push(CatalogueConcept {
                    publication: concept.publication.title.to_owned(),
                    name: concept.name.to_owned(),
                }),
                WordUse::Ordinary => {}
            }
        }
        let ordinary = sense.uses.contains(&WordUse::Ordinary);
        Self { forms: texts(sense.forms), meaning: sense.meaning.to_owned(), uses, elsewhere, ordinary }
    }
}

crate::json::to_json!(Catalogue);
