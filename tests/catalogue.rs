//! The catalogue says everything that the crate knows, and nothing else.

use std::collections::HashSet;

use dynamic_integration::{AnyTerm, CORE, Catalogue, FRAMEWORKS, RULE_SETS};

#[test]
fn every_term_is_there_once_with_its_words() {
    let catalogue = Catalogue::new();
    let mut ids = HashSet::new();
    for (framework, declared) in catalogue.frameworks.iter().zip(FRAMEWORKS.into_iter().chain([&CORE])) {
        assert_eq!((framework.code, framework.title), (declared.code, declared.title));
        assert_eq!(framework.sets.len(), declared.sets.len());
        for (set, declared) in framework.sets.iter().zip(declared.sets) {
            assert_eq!((set.id, set.terms.len()), (declared.id, declared.len()));
            for (term, declared) in set.terms.iter().zip(declared.terms()) {
                assert!(ids.insert(term.id), "{}", term.id);
                assert_eq!(term.id, declared);
                assert_eq!((term.label, term.definition), (declared.label(), declared.definition()));
            }
        }
    }
    assert_eq!(catalogue.frameworks.len(), FRAMEWORKS.len() + 1);
}

#[test]
fn whatever_it_names_is_in_it() {
    let catalogue = Catalogue::new();
    let terms = || catalogue.frameworks.iter().flat_map(|framework| &framework.sets).flat_map(|set| &set.terms);
    let known: HashSet<AnyTerm> = terms().map(|term| term.id).collect();
    for broader in terms().flat_map(|term| term.broader) {
        assert!(known.contains(broader), "{broader}");
    }
    assert_eq!(catalogue.rule_sets.len(), RULE_SETS.len());
    for rule in catalogue.rule_sets.iter().flat_map(|rules| &rules.rules) {
        assert!(known.contains(&rule.rule) && known.contains(&rule.section), "{}", rule.rule);
        assert!(!rule.points.is_empty(), "{} asks nothing", rule.rule);
        for term in rule.points.iter().flat_map(|point| point.terms.iter()) {
            assert!(known.contains(&term), "{}: {term}", rule.rule);
        }
    }
}

#[test]
fn it_is_the_same_every_time() {
    assert_eq!(
        serde_json::to_string(&Catalogue::new()).unwrap(),
        serde_json::to_string(&Catalogue::default()).unwrap()
    );
}

#[test]
fn other_frameworks_can_be_catalogued() {
    let catalogue = Catalogue::of([&CORE], []);
    assert_eq!(catalogue.frameworks.len(), 1);
    assert_eq!(catalogue.frameworks[0].code, "core");
}
