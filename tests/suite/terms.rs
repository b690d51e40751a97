//! What holds for every term, reason, rule set and mapping.

use std::collections::BTreeSet;

use dynamic_integration::catalogue::Catalogue;
use dynamic_integration::core_terms::Relation;
use dynamic_integration::crosswalk::{FALSE_FRIENDS, MAPPINGS, mappings_of};
use dynamic_integration::registry::{ALL_FRAMEWORKS, FRAMEWORKS, RULE_SETS, locate};
use dynamic_integration::term::{AnyTerm, Vocabulary};

fn vocabularies() -> impl Iterator<Item = &'static Vocabulary> {
    ALL_FRAMEWORKS.iter().flat_map(|framework| framework.vocabularies.iter().copied())
}

fn terms() -> impl Iterator<Item = AnyTerm> {
    vocabularies().flat_map(Vocabulary::terms)
}

#[test]
fn every_locator_names_a_source_section() {
    let unresolved: Vec<String> = terms()
        .filter_map(|term| locate(term.framework(), term.locator()).err().map(|error| format!("{term}: {error}")))
        .collect();
    assert_eq!(unresolved, [""; 0]);
    for framework in FRAMEWORKS {
        for reason in framework.reasons {
            locate(framework, reason.locator).unwrap_or_else(|error| panic!("{}: {error}", reason.of));
        }
    }
}

#[test]
fn what_no_source_says_is_derived() {
    let own = terms().filter(|term| term.locator() == "own");
    let stated: Vec<AnyTerm> = own.filter(|term| term.basis().code() == "stated").collect();
    assert_eq!(stated, []);
}

#[test]
fn ids_parse_back_and_labels_tell_terms_apart() {
    for vocabulary in vocabularies() {
        let labels: BTreeSet<&str> = vocabulary.terms().map(AnyTerm::label).collect();
        assert_eq!(labels.len(), vocabulary.len(), "{vocabulary} has a label twice");
        for term in vocabulary.terms() {
            assert_eq!(term.id().parse(), Ok(term));
            let definition = term.definition();
            assert!(definition.ends_with(['.', '?', '!']), "{term}: {definition}");
        }
    }
    assert!(terms().count() > 1_000);
}

#[test]
fn rule_sets_have_the_rules_and_points_of_the_framework_files() {
    let counted: Vec<_> =
        RULE_SETS.iter().map(|rules| (rules.vocabulary().id, rules.rules().len(), rules.points())).collect();
    assert_eq!(
        counted,
        [
            ("focus/rule", 38, 114),
            ("mhpss/rule", 21, 72),
            ("mhpss/network_rule", 3, 11),
            ("iom/rule", 13, 49),
            ("spring/question", 12, 40),
            ("asap/journey_rule", 25, 81),
            ("asap/recommendation", 31, 91),
        ]
    );
    for rules in RULE_SETS {
        for rule in rules.rules() {
            let points: BTreeSet<_> = rule.points().collect();
            assert_eq!(points.len(), rule.len(), "{rule:?} has a point twice");
        }
    }
}

#[test]
fn mappings_are_those_of_the_table() {
    let table: Vec<(&str, &str, &str)> = include_str!("../data/crosswalk.csv")
        .lines()
        .skip(1)
        .map(|row| row.splitn(4, ',').collect::<Vec<_>>())
        .map(|fields| (fields[0], fields[1], fields[2]))
        .collect();
    let here: Vec<_> =
        MAPPINGS.iter().map(|mapping| (mapping.from.id(), mapping.relation.code(), mapping.to.id())).collect();
    assert_eq!(here, table);
    for mapping in MAPPINGS {
        assert_ne!(mapping.from.framework(), mapping.to.framework());
        assert_ne!(mapping.relation, Relation::Exact);
        assert!(mappings_of(mapping.to).any(|inverse| inverse.to == mapping.from));
    }
    assert_eq!(FALSE_FRIENDS.len(), 12);
}

#[test]
fn catalogues_are_read_back_and_compared() {
    let catalogue = Catalogue::new();
    let text = serde_json::to_string(&catalogue).unwrap();
    assert_eq!(dynamic_integration::read::from_str::<Catalogue>(&text).unwrap(), catalogue);

    let mut other = catalogue.clone();
    other.frameworks[0].vocabularies[1].terms[0].label.push('!');
    other.frameworks[0].vocabularies[1].terms[1].definition.push('!');
    let withdrawn = other.frameworks[0].vocabularies[2].terms.remove(0);
    other.rule_sets[0].rules[0].points.pop();
    other.rule_sets[1].version += 1;
    let diff = catalogue.diff(&other);
    assert_eq!((diff.relabelled.len(), diff.redefined.len()), (1, 1));
    assert_eq!(diff.withdrawn, [withdrawn.id]);
    assert_eq!(diff.unversioned, ["focus/rule"]);
    assert_eq!(diff.versioned, ["mhpss/rule"]);
}
