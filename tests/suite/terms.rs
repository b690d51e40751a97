//! What holds for every vocabulary of the crate.

use std::collections::HashSet;

use dynamic_integration::crosswalk::{MAPPINGS, OUTWARD_MAPPINGS};
use dynamic_integration::evaluation::{PointId, RuleSpec};
use dynamic_integration::registry::{ALL_FRAMEWORKS, FRAMEWORKS, RULE_SETS, locate};
use dynamic_integration::term::{AnyTerm, Basis, Framework, Referent, Vocabulary};

pub(crate) fn vocabularies() -> impl Iterator<Item = &'static Vocabulary> {
    ALL_FRAMEWORKS.into_iter().flat_map(|framework| framework.vocabularies.iter().copied())
}

fn terms() -> impl Iterator<Item = AnyTerm> {
    vocabularies().flat_map(Vocabulary::terms)
}

/// Fails with all faults, not only the first.
#[track_caller]
fn none(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_locator_resolves() {
    let unknown = ALL_FRAMEWORKS.into_iter().flat_map(Framework::unknown_locators);
    none(unknown.map(|(term, locator)| format!("{term}: {locator}")));
}

#[test]
fn a_locator_that_names_no_section_is_found() {
    let [focus, mhpss, ..] = FRAMEWORKS;
    assert!(locate(focus, "§0, mhpss §4").is_ok_and(|sections| sections.len() == 2));
    for wrong in ["", "§", "§99", "§0,§1", "mhpss §99", "asap", "own §0", "item 3"] {
        assert!(locate(mhpss, wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn what_no_source_says_is_derived() {
    none(terms().filter(|term| term.locator() == "own" && term.basis() == Basis::Stated).map(|term| term.to_string()));
    assert!(MAPPINGS.iter().all(|mapping| mapping.basis == Basis::Derived));
    assert!(OUTWARD_MAPPINGS.iter().all(|mapping| mapping.basis == Basis::Derived));
}

#[test]
fn sections_have_distinct_keys_and_headings() {
    for framework in FRAMEWORKS {
        let mut keys = HashSet::new();
        for section in framework.sections {
            assert!(keys.insert(section.key), "{framework:?}: {} is a duplicate", section.key);
            assert!(!section.heading.is_empty(), "{framework:?}: {} has no heading", section.key);
            assert!(!section.key.contains(", "), "{framework:?}: {} looks like two keys", section.key);
        }
        assert!(!keys.is_empty(), "{framework:?}");
    }
}

#[test]
fn reasons_are_of_their_framework_and_give_something() {
    let mut faults = Vec::new();
    for framework in FRAMEWORKS {
        let mut known = Vec::new();
        for reason in framework.reasons {
            let name = format!("{} of {} ({})", reason.kind, reason.of, reason.locator);
            if known.contains(&reason) {
                faults.push(format!("{name} is a duplicate"));
            }
            known.push(reason);
            if reason.of.framework() != framework {
                faults.push(format!("{name} is of another framework"));
            }
            match reason.referent {
                Referent::Terms([]) => faults.push(format!("{name} gives nothing")),
                Referent::Terms(terms) => {
                    let distinct: HashSet<_> = terms.iter().collect();
                    // Why a point of a rule matters can be the rule.
                    let gives_itself = reason.points.is_empty() && terms.contains(&reason.of);
                    if distinct.len() < terms.len() || gives_itself {
                        faults.push(format!("{name} gives a term twice, or itself"));
                    }
                }
                Referent::Sentence(sentence) => faults.extend(no_sentence(&name, sentence)),
            }
            // The points of a rule are restricted to some of them by a term that names them.
            let of_rule = RULE_SETS.iter().find_map(|rules| rules.rule(reason.of));
            for point in reason.points {
                let is_named = |rule: RuleSpec| rule.points().flat_map(PointId::iter).any(|term| term == *point);
                if of_rule.is_some_and(|rule| !is_named(rule)) {
                    faults.push(format!("{name}: no point of the rule is named {point}"));
                }
            }
        }
    }
    none(faults);
}

fn is_snake_case(code: &str) -> bool {
    code.split('_').all(|word| {
        !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    })
}

#[test]
fn codes_are_snake_case_and_unique_in_their_vocabulary() {
    for vocabulary in vocabularies() {
        assert!(is_snake_case(vocabulary.code), "{vocabulary}");
        let mut folded = HashSet::new();
        for term in vocabulary.terms() {
            assert!(is_snake_case(term.code()) && term.code() != "others", "{term}");
            assert!(folded.insert(term.code().replace('_', "")), "{term} differs from another only in underscores");
        }
    }
}

#[test]
fn ids_are_unique_and_read_back() {
    let mut ids = HashSet::new();
    for term in terms() {
        assert!(ids.insert(term.id()), "{term}");
        assert_eq!(term.id(), format!("{}/{}/{}", term.framework().code, term.vocabulary().code, term.code()));
        assert_eq!(term.column(), term.id().replace('/', "__"));
        assert_eq!(term.id().parse(), Ok(term));
        assert_eq!(serde_json::from_value::<AnyTerm>(serde_json::to_value(term).unwrap()).unwrap(), term);
        assert_eq!(term.vocabulary().get(term.index()), Some(term));
        assert_eq!(term.vocabulary().find(term.code()), Some(term));
        assert!(term.id().to_uppercase().parse::<AnyTerm>().is_err());
    }
    assert!(ids.len() > 900, "{}", ids.len());
    let mut vocabulary_ids = HashSet::new();
    assert!(vocabularies().all(|vocabulary| vocabulary_ids.insert(vocabulary.id)));
}

#[test]
fn labels_are_distinct_in_every_vocabulary() {
    let mut faults = Vec::new();
    for vocabulary in vocabularies() {
        let mut labels = HashSet::new();
        for term in vocabulary.terms() {
            let label = term.label();
            if !labels.insert(label.to_lowercase()) {
                faults.push(format!("{term}: another term has the label `{label}`"));
            }
            if label.len() > 80 || label.trim() != label || label.is_empty() || label.ends_with('.') {
                faults.push(format!("{term}: `{label}` is no label"));
            }
        }
    }
    none(faults);
    let mut labels = HashSet::new();
    for vocabulary in vocabularies() {
        assert!(labels.insert((vocabulary.framework, vocabulary.label)), "{vocabulary}: a label of two vocabularies");
    }
}

/// Says why a text is no sentence. Questions of SPRING end with a question mark.
fn no_sentence(what: &str, text: &str) -> Option<String> {
    // What is filled in can begin a sentence of a report.
    let begins = text.trim_start_matches(['*', '"']).starts_with(|first: char| first.is_uppercase() || first == '{');
    let ends = text.ends_with(['.', '?']) && !text.ends_with("..");
    let plain = text.trim() == text && !text.contains(['\n', '\t']) && !text.contains("  ");
    (!(begins && ends && plain && text.contains(' '))).then(|| format!("{what}: no sentence: {text:?}"))
}

#[test]
fn definitions_are_sentences() {
    let of_terms = terms().filter_map(|term| no_sentence(term.id(), term.definition()));
    let of_vocabularies = vocabularies().filter_map(|vocabulary| no_sentence(vocabulary.id, vocabulary.definition));
    let of_frameworks = ALL_FRAMEWORKS.into_iter().flat_map(|framework| {
        let sentences = framework.looked_up.iter().chain([&framework.definition]);
        sentences.filter_map(|sentence| no_sentence(framework.code, sentence))
    });
    none(of_terms.chain(of_vocabularies).chain(of_frameworks));
    assert!(terms().all(|term| !term.definition().contains('`')), "people read them, and not only in Rust");
}

#[test]
fn definitions_are_distinct_in_every_vocabulary() {
    let mut faults = Vec::new();
    for vocabulary in vocabularies() {
        let mut definitions = HashSet::new();
        let twice = vocabulary.terms().filter(|term| !definitions.insert(term.definition()));
        faults.extend(twice.map(|term| format!("{term}: another term has this definition")));
    }
    none(faults);
}

#[test]
fn broader_terms_are_of_the_same_framework() {
    for term in terms() {
        assert!(term.broader().len() <= 2, "{term}");
        for broader in term.broader() {
            assert_eq!(broader.framework(), term.framework(), "{term}");
            assert_ne!(broader.vocabulary(), term.vocabulary(), "{term}");
        }
    }
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
            let points: HashSet<_> = rule.points().collect();
            assert_eq!(points.len(), rule.len(), "{rule:?} has a point twice");
        }
    }
}
