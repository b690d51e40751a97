//! Worked cases of IOM's integrated approach: facts as they are written, and what comes of them.

mod across;
mod beside;
mod dimensions;
#[path = "../support/facts.rs"]
mod facts;
mod levels;

use std::collections::HashSet;

use dynamic_integration::Basis::{self, Derived, Stated};
use dynamic_integration::Mark::{self, Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::Strength::{self, Must, Observation, Should};
use dynamic_integration::iom::{Rule, Section};
use dynamic_integration::{Beside, Evaluation, NamesPoint, Practice, Report, RuleSet};
use facts::recorded;

#[track_caller]
fn evaluate(facts: &str) -> Evaluation<Report> {
    recorded("iom", facts).evaluate().evaluations()[0].clone()
}

/// The points that are against a rule or open, or its open guard: `? level/individual`.
fn decided(evaluation: &Evaluation<Report>, rule: Rule) -> String {
    let rule = evaluation.rule(rule).unwrap();
    if let Some(guard) = rule.open_guard() {
        return format!("? {guard}").replace("iom/", "");
    }
    let is_deciding = |mark| match rule.mark() {
        Met | NotApplicable => false,
        PartlyMet | NotMet => matches!(mark, NotMet | PartlyMet),
        NotAssessed => mark == NotAssessed,
    };
    let points: Vec<_> =
        rule.points().filter(|point| is_deciding(point.mark())).map(|point| point.terms().to_string()).collect();
    points.join(", ").replace("iom/", "")
}

#[track_caller]
fn check_point(facts: &str, rule: Rule, point: impl NamesPoint, mark: Mark, guard: Option<&str>) {
    let answer = evaluate(facts).answer(rule, point).expect("a point of the rule");
    assert_eq!(answer.mark(), mark, "{facts}");
    assert_eq!(answer.open_guard().map(|guard| guard.to_string()).as_deref(), guard, "{facts}");
}

/// A rule, facts, the mark, and what decided it.
type Case = (Rule, &'static str, Mark, &'static str);

/// The cases of each section, in the order of the publication.
const SECTIONS: [(Section, &[Case]); Section::ALL.len()] =
    [(Section::Levels, levels::CASES), (Section::Dimensions, dimensions::CASES), (Section::Across, across::CASES)];

fn cases() -> impl Iterator<Item = (Section, &'static Case)> {
    SECTIONS.into_iter().flat_map(|(section, cases)| cases.iter().map(move |case| (section, case)))
}

#[test]
fn every_case_comes_out_as_worked() {
    for (section, (rule, facts, mark, deciding)) in cases() {
        assert_eq!(rule.section(), section, "{rule}: in the room of its section");
        let evaluation = evaluate(facts);
        assert_eq!(evaluation.mark(*rule), Some(*mark), "{rule}\n{facts}");
        assert_eq!(decided(&evaluation, *rule), *deciding, "{rule}\n{facts}");
    }
}

/// A rule of one point is met or not: it cannot be met in part.
const CANNOT_BE: &[(Rule, Mark)] = &[(Rule::CommunityAcceptance, PartlyMet)];

#[test]
fn every_rule_has_a_case_for_every_mark_that_it_can_have() {
    let worked: HashSet<_> = cases().map(|(_, (rule, _, mark, _))| (*rule, *mark)).collect();
    let out_of_scope = |rule: Rule| evaluate(&format!(r#"{{"out_of_scope": {{"{rule}": "a reason"}}}}"#)).mark(rule);
    for rule in Rule::ALL {
        for mark in [Met, PartlyMet, NotMet, NotAssessed, NotApplicable] {
            assert_eq!(!worked.contains(&(*rule, mark)), CANNOT_BE.contains(&(*rule, mark)), "{rule} {mark}");
        }
        assert_eq!(out_of_scope(*rule), Some(NotApplicable), "{rule}");
    }
}

/// Rule, section, strength, basis, whether guarded, points.
const TABLE: &[(Rule, Section, Strength, Basis, bool, usize)] = &[
    (Rule::ThreeLevels, Section::Levels, Must, Stated, false, 3),
    (Rule::IndividualBeneficiaries, Section::Levels, Must, Stated, true, 2),
    (Rule::CommunityBeneficiaries, Section::Levels, Must, Stated, true, 2),
    (Rule::StructuralEngagement, Section::Levels, Must, Stated, true, 4),
    (Rule::WhatIsAddressed, Section::Levels, Must, Stated, false, 5),
    (Rule::NineCells, Section::Dimensions, Must, Stated, false, 9),
    (Rule::EconomicStrands, Section::Dimensions, Should, Stated, true, 2),
    (Rule::SocialServices, Section::Dimensions, Should, Stated, true, 5),
    (Rule::PsychosocialStrands, Section::Dimensions, Should, Stated, true, 3),
    (Rule::CommunityAcceptance, Section::Dimensions, Observation, Derived, true, 1),
    (Rule::NeedsBased, Section::Across, Must, Stated, false, 2),
    (Rule::CrossCuttingIssues, Section::Across, Should, Stated, false, 5),
    (Rule::Stakeholders, Section::Across, Observation, Stated, false, 4),
];

#[test]
fn what_is_asked_stands_as_it_should() {
    let rules: Vec<_> = RuleSet::of::<Rule>().rules().collect();
    assert_eq!(rules.len(), TABLE.len());
    for (asked, (rule, section, strength, basis, is_guarded, points)) in rules.iter().zip(TABLE) {
        assert_eq!(asked.term(), rule.any());
        assert_eq!((asked.section(), asked.strength()), (section.any(), *strength), "{rule}");
        assert_eq!((asked.term().basis(), asked.is_guarded()), (*basis, *is_guarded), "{rule}");
        assert_eq!(asked.len(), *points, "{rule}");
    }
    let evaluation = evaluate("{}");
    assert_eq!((evaluation.total().points(), evaluation.observations().points()), (42, 5));
}

#[test]
fn nothing_recorded_is_nothing_assessed() {
    for facts in ["{}", r#"{"flags": {}}"#, r#"{"out_of_scope": {}, "notes": {}}"#] {
        let evaluation = evaluate(facts);
        assert!(evaluation.answers().iter().all(|answer| answer.mark() == NotAssessed), "{facts}");
        assert!(evaluation.beside().is_nothing(), "{facts}"); // no matrix of zeros
    }
}

#[test]
fn a_programme_without_initiatives_has_stated_so() {
    let evaluation = evaluate(r#"{"initiatives": []}"#);
    for rule in evaluation.rules().filter(|rule| rule.term() != Rule::NeedsBased.any()) {
        let asked_of_levels = rule.asked().is_guarded() || rule.term() == Rule::WhatIsAddressed.any();
        assert_eq!(rule.mark(), if asked_of_levels { NotApplicable } else { NotMet }, "{}", rule.term());
    }
    assert_eq!(evaluation.mark(Rule::NeedsBased), Some(NotAssessed)); // no fact about initiatives
}

#[test]
fn empty_lists_state_that_there_is_nothing() {
    let evaluation = evaluate(
        r#"{"initiatives": [{
                "cells": ["individual_economic", "individual_social", "individual_psychosocial", "community_economic",
                          "structural_social"],
                "beneficiaries": [], "addressed": {"individual": [], "community": []}, "economic_strands": [],
                "social_services": [], "psychosocial_strands": [], "cross_cutting_issues": [], "stakeholders": []}],
            "flags": {"needs_assessed": false, "family_members_returned": true, "local_public_services": false}}"#,
    );
    for rule in evaluation.rules() {
        let expected = if rule.term() == Rule::ThreeLevels.any() {
            Met
        } else if rule.term() == Rule::NineCells.any() {
            PartlyMet
        } else {
            NotMet
        };
        assert_eq!(rule.mark(), expected, "{}", rule.term());
    }
}

#[test]
fn the_approach_itself_meets_what_it_says() {
    let text = include_str!("../../examples/data/iom_integrated_approach.json");
    let practice = Practice::from_json(text).unwrap();
    let evaluated = practice.evaluate();
    let evaluation = &evaluated.evaluations()[0];
    assert_eq!(evaluation.gaps().count(), 0);
    let open: Vec<_> = evaluation.open_questions().map(|rule| rule.term()).collect();
    assert_eq!(open, [Rule::NeedsBased.any()]); // the text names no order of days
    assert!(evaluation.rules().all(|rule| rule.counts() || rule.mark() == Met));
}
