//! What has no counterpart in another framework.

use std::collections::HashSet;
use std::fmt::Write as _;

use dynamic_integration::crosswalk::{self, MAPPINGS};
use dynamic_integration::{AnyTerm, FRAMEWORKS, focus, iom, mhpss, spring};

use crate::{all_terms, files};

/// Every set: how many of its terms have no counterpart, and which.
fn alone() -> String {
    let mut text = String::new();
    for set in FRAMEWORKS.iter().flat_map(|framework| framework.sets) {
        let alone: Vec<AnyTerm> = crosswalk::without_counterpart_in(set).collect();
        _ = match (alone.len(), set.len()) {
            (0, all) => writeln!(text, "{set}: none of {all}"),
            (some, all) if some == all => writeln!(text, "{set}: all {all}"),
            (some, all) => {
                let codes: Vec<&str> = alone.iter().map(|term| term.code()).collect();
                writeln!(text, "{set}: {some} of {all}: {}", codes.join(" "))
            }
        };
    }
    text
}

#[test]
fn what_has_no_counterpart() {
    files::stands_in("tests/expected/without_counterpart.txt", &alone(), "crosswalk");
}

#[test]
fn a_framework_lacks_what_its_sets_lack() {
    let mapped: HashSet<AnyTerm> = MAPPINGS.iter().flat_map(|mapping| [mapping.from, mapping.to]).collect();
    for framework in FRAMEWORKS {
        let alone: Vec<AnyTerm> = crosswalk::without_counterpart(framework).collect();
        let wanted: Vec<AnyTerm> = all_terms(&[framework]).filter(|term| !mapped.contains(term)).collect();
        assert_eq!(alone, wanted);
    }
}

#[test]
fn what_the_others_do_not_speak_of() {
    let alone = |term: AnyTerm| crosswalk::without_counterpart(term.framework()).any(|found| found == term);
    assert!(alone(focus::LifeDomain::Leisure.any()));
    assert!(alone(iom::SocialService::Justice.any()));
    assert!(alone(iom::SocialService::SocialProtection.any()));
    // SPRING, where mental health is concerned: no layer and no function of MHPSS leads to it.
    let to_spring: Vec<AnyTerm> =
        crosswalk::between(&mhpss::FRAMEWORK, &spring::FRAMEWORK).map(|mapping| mapping.from).collect();
    assert_eq!(to_spring, [mhpss::Rule::PolicyLevels.any()]);
}
