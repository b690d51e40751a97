//! Every mapping, and what is found by it from both sides.

use std::collections::HashSet;

use dynamic_integration::crosswalk::{self, MAPPINGS, Mapping, OUTWARD_MAPPINGS};
use dynamic_integration::{AnyTerm, Basis, FRAMEWORKS, Relation, asap, focus, spring};

use crate::all_terms;

/// Ids of the table that this crate names otherwise: what an id begins with there, and here.
///
/// - ASAP has two sets of rules, so that neither is called `rule`.
/// - The referral target is called like its label, without the word that all targets share.
const RENAMED: [(&str, &str); 2] = [
    ("asap/rule/", "asap/journey_rule/"),
    ("mhpss/referral_target/other_basic_services", "mhpss/referral_target/other_basic"),
];

/// From, relation, to, why; none of them is quoted in the file.
fn table() -> Vec<[&'static str; 4]> {
    let mut lines = include_str!("../crosswalk.csv").lines();
    assert_eq!(lines.next(), Some("from,relation,to,why"));
    lines
        .map(|line| {
            assert!(!line.contains('"'), "{line}");
            let cells: Vec<&str> = line.split(',').collect();
            cells.try_into().unwrap_or_else(|_| panic!("{line}"))
        })
        .collect()
}

fn renamed(id: &str) -> String {
    let rename = RENAMED.iter().find(|(there, _)| id.starts_with(there));
    rename.map_or_else(|| id.to_owned(), |(there, here)| id.replace(there, here))
}

#[test]
fn every_mapping_is_that_of_the_table() {
    let table = table();
    assert_eq!(table.len(), 78);
    assert_eq!(MAPPINGS.len(), 78);
    for (mapping, [from, relation, to, why]) in MAPPINGS.iter().zip(table) {
        assert_eq!(mapping.from.id(), renamed(from));
        assert_eq!(mapping.relation.code(), relation, "{mapping}");
        assert_eq!(mapping.to.id(), renamed(to));
        assert_eq!(mapping.reason, why, "{mapping}");
        assert_eq!(mapping.basis, Basis::Derived, "{mapping}");
    }
}

#[test]
fn only_what_has_to_be_is_renamed() {
    let table = table();
    let ids = || table.iter().flat_map(|[from, _, to, _]| [*from, *to]);
    for (there, _) in RENAMED {
        assert!(ids().any(|id| id.starts_with(there)), "{there} is not used");
    }
    for id in ids() {
        assert_eq!(id.parse::<AnyTerm>().is_ok(), renamed(id) == id, "{id}");
    }
}

#[test]
fn no_mapping_is_exact() {
    assert!(MAPPINGS.iter().all(|mapping| mapping.relation != Relation::Exact));
    assert!(OUTWARD_MAPPINGS.iter().all(|mapping| mapping.relation != Relation::Exact));
}

#[test]
fn no_two_terms_are_mapped_twice() {
    let mut pairs = HashSet::new();
    for mapping in MAPPINGS {
        assert!(pairs.insert((mapping.from.min(mapping.to), mapping.from.max(mapping.to))), "{mapping}");
    }
}

#[test]
fn mappings_join_different_published_frameworks() {
    for mapping in MAPPINGS {
        assert_ne!(mapping.from.framework(), mapping.to.framework(), "{mapping}");
        for term in [mapping.from, mapping.to] {
            assert!(FRAMEWORKS.contains(&term.framework()), "{mapping}");
        }
    }
}

#[test]
fn relations_are_inverted_and_come_back() {
    let inverse = [Relation::Exact, Relation::Close, Relation::Narrow, Relation::Broad, Relation::Related];
    for (relation, inverse) in Relation::ALL.iter().zip(inverse) {
        assert_eq!(relation.inverse(), inverse);
        assert_eq!(inverse.inverse(), *relation);
    }
    for mapping in MAPPINGS {
        assert_eq!(mapping.inverse().inverse(), *mapping);
        assert_eq!(mapping.inverse().reason, mapping.reason);
    }
}

#[test]
fn every_mapping_is_found_from_both_sides() {
    for mapping in MAPPINGS {
        assert_eq!(crosswalk::of(mapping.from).filter(|seen| seen == mapping).count(), 1, "{mapping}");
        assert_eq!(crosswalk::of(mapping.to).filter(|seen| *seen == mapping.inverse()).count(), 1, "{mapping}");
    }
    let seen = all_terms(&FRAMEWORKS).flat_map(crosswalk::of).count();
    assert_eq!(seen, 2 * MAPPINGS.len());
    for term in all_terms(&FRAMEWORKS) {
        assert!(crosswalk::of(term).all(|mapping| mapping.from == term), "{term}");
    }
}

#[test]
fn a_broader_term_is_narrower_from_the_other_side() {
    let design: Vec<(Relation, AnyTerm)> =
        crosswalk::of(focus::Stage::Design).map(|mapping| (mapping.relation, mapping.to)).collect();
    assert_eq!(design[0], (Relation::Narrow, asap::Phase::Define.any()));
    assert_eq!(design[1], (Relation::Narrow, asap::Phase::Develop.any()));
    assert_eq!(design[2], (Relation::Related, spring::Question::SoundDesign.any()));
    let define: Vec<Mapping> = crosswalk::of(asap::Phase::Define).collect();
    assert_eq!(define[0].to_string(), "asap/phase/define broad focus/stage/design");
}

#[test]
fn between_gives_every_mapping_once_for_each_pair_of_frameworks() {
    let mut all = 0;
    for (place, from) in FRAMEWORKS.iter().enumerate() {
        assert_eq!(crosswalk::between(from, from).count(), 0);
        for to in &FRAMEWORKS[place + 1..] {
            let there: HashSet<Mapping> = crosswalk::between(from, to).collect();
            let back: HashSet<Mapping> = crosswalk::between(to, from).map(Mapping::inverse).collect();
            assert_eq!(there, back);
            assert!(there.iter().all(|mapping| mapping.from.framework() == *from && mapping.to.framework() == *to));
            // What MHPSS and ASAP share goes through FOCUS or SPRING.
            assert_eq!(there.is_empty(), (from.code, to.code) == ("mhpss", "asap"), "{from} and {to}");
            all += there.len();
        }
    }
    assert_eq!(all, MAPPINGS.len());
}
