//! What holds for every closed set of the crate.

use std::collections::HashSet;

use dynamic_integration::{AnyTerm, CORE, FRAMEWORKS, Set};

fn sets() -> impl Iterator<Item = &'static Set> {
    FRAMEWORKS.iter().copied().chain([&CORE]).flat_map(|framework| framework.sets.iter().copied())
}

fn terms() -> impl Iterator<Item = AnyTerm> {
    sets().flat_map(Set::terms)
}

fn is_snake_case(code: &str) -> bool {
    code.starts_with(|first: char| first.is_ascii_lowercase())
        && code.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
        && !code.ends_with('_')
        && !code.contains("__")
}

#[test]
fn codes_are_snake_case_and_unique_in_their_set() {
    for set in sets() {
        assert!(is_snake_case(set.code), "{set}");
        let mut folded = HashSet::new();
        for term in set.terms() {
            assert!(is_snake_case(term.code()), "{term}");
            assert!(folded.insert(term.code().replace('_', "")), "{term}: differs only in underscores");
        }
    }
}

#[test]
fn ids_are_unique_and_read_back() {
    let mut ids = HashSet::new();
    for term in terms() {
        assert!(ids.insert(term.id()), "{term}");
        assert_eq!(term.id(), format!("{}/{}/{}", term.framework().code, term.set().code, term.code()));
        assert_eq!(term.column(), term.id().replace('/', "__"));
        assert_eq!(term.id().parse(), Ok(term));
        assert_eq!(term.set().get(term.index()), Some(term));
        assert_eq!(term.set().find(term.code()), Some(term));
    }
    assert!(ids.len() > 600);
}

#[test]
fn every_term_has_words_of_its_own() {
    for set in sets() {
        assert!(set.definition.ends_with('.') && !set.label.is_empty(), "{set}");
        let mut labels = HashSet::new();
        for term in set.terms() {
            assert!(labels.insert(term.label().to_lowercase()), "{term}: two terms of one label");
            for text in [term.label(), term.definition(), term.locator()] {
                assert!(!text.trim().is_empty() && text.trim() == text, "{term}: {text:?}");
                assert!(!text.contains(['`', '"', '\n', '\t']) && !text.contains("  "), "{term}: {text:?}");
            }
            assert!(term.definition().ends_with(['.', '?']), "{term}: {:?}", term.definition());
            assert!(term.label().len() <= 80, "{term}");
        }
    }
}

#[test]
fn sets_are_small_enough_for_lists() {
    assert!(sets().all(|set| (1..64).contains(&set.len())));
}
