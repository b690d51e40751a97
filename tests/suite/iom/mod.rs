//! IOM: worked cases.

mod across;
mod dimensions;
mod laws;
mod levels;
mod presuppositions;
mod report;

use dynamic_integration::evaluation::{Evaluation, RuleSet, RuleSetRef};
use dynamic_integration::iom::{Assessment, FRAMEWORK, Rule};
use dynamic_integration::mark::Mark;
use dynamic_integration::registry;
use dynamic_integration::values::NonBlankText;

use crate::support::{points, read};

fn evaluate(json: &str) -> Evaluation<Rule> {
    read::<Assessment>(json).evaluate()
}

/// The mark of a rule, and its points in one line.
#[track_caller]
fn check(json: &str, rule: Rule, mark: Mark, line: &str) {
    let evaluation = evaluate(json);
    assert_eq!(points(&evaluation, rule), line, "{json}");
    assert_eq!(evaluation.mark(rule), mark, "{json}");
}

/// Rule, section, strength, basis, guarded, points, in the order of the publication.
const TABLE: &str = "\
three_levels levels must stated - 3
individual_beneficiaries levels must stated guarded 2
community_beneficiaries levels must stated guarded 2
structural_engagement levels must stated guarded 5
what_is_addressed levels must stated - 5
nine_cells dimensions must stated - 9
economic_strands dimensions must stated guarded 2
social_services dimensions must stated guarded 6
psychosocial_strands dimensions must stated guarded 3
community_acceptance dimensions observation derived guarded 1
needs_based across must stated - 2
cross_cutting_issues across should stated - 5
stakeholders across observation stated - 4
";

#[test]
fn rules_and_points_are_as_many_and_as_strong_as_published() {
    let evaluation = evaluate("{}");
    let line = |rule: &Rule| {
        let guard = if rule.row().guard.is_some() { "guarded" } else { "-" };
        let (strength, points) = (rule.row().strength, evaluation.rule(*rule).points().count());
        format!("{rule} {} {strength} {} {guard} {points}\n", RuleSet::section(*rule), rule.basis())
    };
    assert_eq!(Rule::ALL.iter().map(line).collect::<String>(), TABLE);
    let rules = RuleSetRef::of::<Rule>();
    assert_eq!((rules.rules().len(), rules.points()), (13, 49));
    assert_eq!(evaluation.view().observations().points(), 5);
    assert!(registry::RULE_SETS.contains(&rules));
}

#[test]
fn every_locator_names_a_section_of_the_source() {
    for term in FRAMEWORK.vocabularies.iter().flat_map(|vocabulary| vocabulary.terms()) {
        assert!(registry::locate(&FRAMEWORK, term.locator()).is_ok(), "{term}: {}", term.locator());
    }
    for reason in FRAMEWORK.reasons {
        assert!(!registry::locate(&FRAMEWORK, reason.locator).unwrap().is_empty(), "{}", reason.of);
    }
}

#[test]
fn nothing_recorded_is_nothing_assessed() {
    for json in
        ["{}", r#"{ "initiatives": {}, "flags": {}, "influences": [] }"#, r#"{ "initiatives": { "others": true } }"#]
    {
        let evaluation = evaluate(json);
        assert!(
            evaluation.view().rules().all(|rule| rule.points().all(|point| point.mark() == Mark::NotAssessed)),
            "{json}"
        );
    }
}

#[test]
fn a_programme_without_initiatives_is_a_no_to_what_it_would_do() {
    let evaluation = evaluate(r#"{ "initiatives": { "others": false } }"#);
    for rule in [Rule::ThreeLevels, Rule::NineCells, Rule::CrossCuttingIssues, Rule::Stakeholders] {
        assert_eq!(evaluation.mark(rule), Mark::NotMet, "{rule}");
    }
    for rule in Rule::ALL.iter().filter(|rule| rule.row().guard.is_some()) {
        assert_eq!(evaluation.mark(*rule), Mark::NotApplicable, "{rule}");
    }
    assert_eq!(evaluation.mark(Rule::WhatIsAddressed), Mark::NotApplicable);
    assert_eq!(evaluation.mark(Rule::NeedsBased), Mark::NotAssessed); // it is about no initiative
}

#[test]
fn out_of_scope_wins_and_the_mark_is_kept() {
    let evaluation = evaluate(
        r#"{ "initiatives": { "others": false }, "out_of_scope": { "nine_cells": "A fund for loans." },
             "assessed": { "by": "peer" } }"#,
    );
    let rule = evaluation.rule(Rule::NineCells);
    assert_eq!((rule.mark(), rule.mark_in_scope()), (Mark::NotApplicable, Mark::NotMet));
    assert_eq!(rule.out_of_scope().map(NonBlankText::as_str), Some("A fund for loans."));
    assert!(evaluation.view().attribution().is_some());
}

/// The approach, written down as if it were a programme: whatever its text says is met, and what it leaves open is open.
const APPROACH: &str = r#"{
    "initiatives": { "listed": [
        { "cells": { "individual_economic": true, "individual_social": true, "individual_psychosocial": true },
          "beneficiaries": { "returnee": true, "returning_family_member": true },
          "addressed": { "individual": { "needs": true, "vulnerabilities": true } },
          "economic_strands": { "re_entry": true, "livelihood": true },
          "social_services": { "health": true, "education": true, "housing": true, "justice": true,
                               "social_protection": true },
          "psychosocial_elements": { "friends": true, "associations": true, "language": true } },
        { "cells": { "community_economic": true, "community_social": true, "community_psychosocial": true },
          "beneficiaries": { "returnee_family": true, "non_migrant": true },
          "addressed": { "community": { "needs": true, "vulnerabilities": true, "concerns": true } } },
        { "cells": { "structural_economic": true, "structural_social": true, "structural_psychosocial": true },
          "cross_cutting_issues": { "migrant_rights": true, "gender_equality": true, "partnership_and_cooperation": true,
                                    "data_collection": true, "monitoring_and_evaluation": true },
          "stakeholders": { "listed": [
              { "stakeholder": "national_government", "country_role": "host" },
              { "stakeholder": "local_government", "country_role": "origin" },
              { "stakeholder": "cso" }] } }] },
    "flags": { "needs_assessed": true, "good_governance": true, "local_public_services": true, "infrastructure": true }
}"#;

#[test]
fn the_approach_itself_meets_what_it_says() {
    let evaluation = evaluate(APPROACH);
    let short: Vec<_> = Rule::ALL.iter().filter(|rule| evaluation.mark(**rule) != Mark::Met).collect();
    assert_eq!(short, [&Rule::NeedsBased]); // the text has no dates
    assert_eq!(points(&evaluation, Rule::NeedsBased), "needs_assessed met, before_assistance not_assessed");
}
