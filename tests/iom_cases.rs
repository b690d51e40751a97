//! Worked cases of IOM's integrated approach: facts as they are written, and what comes of them.

use std::collections::HashSet;

use dynamic_integration::Basis::{self, *};
use dynamic_integration::Mark::{self, *};
use dynamic_integration::Strength::{self, *};
use dynamic_integration::iom::{self, Aspect, Beneficiary, CountryRole, Flag, Level, Rule, Section, Stakeholder};
use dynamic_integration::{Beside, Evaluation, NamesPoint, PointTerms, Practice, Report, RuleSet};

#[track_caller]
fn evaluate(facts: &str) -> Evaluation<Report> {
    let text = format!(r#"{{"practice": {{"name": "A programme"}}, "iom": {facts}}}"#);
    let practice = Practice::from_json(&text).unwrap_or_else(|error| panic!("{facts}\n{error}"));
    practice.evaluate().evaluations()[0].clone()
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

/// Rule, facts, mark, and what decided.
const CASES: &[(Rule, &str, Mark, &str)] = &[
    (
        Rule::ThreeLevels,
        r#"{"initiatives": [{"cells": ["individual_social"]}, 
            {"cells": ["community_social", "structural_economic"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::ThreeLevels,
        r#"{"initiatives": [{"cells": ["community_social"]}]}"#,
        PartlyMet,
        "level/individual, level/structural",
    ),
    (Rule::ThreeLevels, r#"{"initiatives": []}"#, NotMet, "level/individual, level/community, level/structural"),
    (Rule::ThreeLevels, r#"{"out_of_scope": {"three_levels": "a part of a larger programme"}}"#, NotApplicable, ""),
    (Rule::ThreeLevels, "{}", NotAssessed, "level/individual, level/community, level/structural"),
    (
        Rule::IndividualBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], 
            "beneficiaries": ["returnee", "returning_family_member"]}]}"#,
        Met, // that it benefits family members says that some returned
        "",
    ),
    (
        Rule::IndividualBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], "beneficiaries": ["returnee"]}],
            "flags": {"family_members_returned": true}}"#,
        PartlyMet,
        "beneficiary/returning_family_member",
    ),
    (
        Rule::IndividualBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], "beneficiaries": []}],
            "flags": {"family_members_returned": false}}"#,
        NotMet,
        "beneficiary/returnee",
    ),
    (Rule::IndividualBeneficiaries, r#"{"initiatives": [{"cells": ["community_social"]}]}"#, NotApplicable, ""),
    (Rule::IndividualBeneficiaries, r#"{"initiatives": []}"#, NotApplicable, ""),
    (
        Rule::IndividualBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], "beneficiaries": ["returnee"]}]}"#,
        NotAssessed,
        "beneficiary/returning_family_member",
    ),
    (Rule::IndividualBeneficiaries, "{}", NotAssessed, "? level/individual"),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["community_social"], "beneficiaries": ["non_migrant"]},
            {"cells": ["individual_social"], "beneficiaries": ["returnee_family"]}]}"#,
        Met, // initiatives are read together
        "",
    ),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["community_social"], "beneficiaries": ["returnee", "returnee_family"]}]}"#,
        PartlyMet,
        "beneficiary/non_migrant",
    ),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["community_social"], "beneficiaries": ["returnee"]}]}"#,
        NotMet,
        "beneficiary/returnee_family, beneficiary/non_migrant",
    ),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], "beneficiaries": []}]}"#,
        NotApplicable,
        "",
    ),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["community_social"], "beneficiaries": ["returnee_family"]},
            {"cells": ["individual_social"]}]}"#,
        NotAssessed, // the second might
        "beneficiary/non_migrant",
    ),
    (Rule::CommunityBeneficiaries, "{}", NotAssessed, "? level/community"),
    (
        Rule::StructuralEngagement,
        r#"{"initiatives": [{"cells": ["structural_social"],
            "stakeholders": [{"stakeholder": "national_government"}, {"stakeholder": "local_government"},
            {"stakeholder": "cso"}]}], "flags": {"local_public_services": true}}"#,
        Met,
        "",
    ),
    (
        Rule::StructuralEngagement,
        r#"{"initiatives": [{"cells": ["structural_social"],
            "stakeholders": [{"stakeholder": "local_government"}]}], "flags": {"local_public_services": true}}"#,
        PartlyMet,
        "stakeholder/national_government, aspect/other_stakeholder",
    ),
    (
        Rule::StructuralEngagement,
        r#"{"initiatives": [{"cells": ["structural_social"], "stakeholders": []}],
            "flags": {"local_public_services": false}}"#,
        NotMet,
        "stakeholder/national_government, stakeholder/local_government, aspect/other_stakeholder, \
         flag/local_public_services",
    ),
    (
        Rule::StructuralEngagement,
        r#"{"initiatives": [{"cells": ["community_social"]}], "flags": {"local_public_services": false}}"#,
        NotApplicable, // a no presupposes nothing
        "",
    ),
    (
        Rule::StructuralEngagement,
        r#"{"flags": {"local_public_services": true}}"#,
        NotAssessed, // structural work is presupposed, so the rule is asked
        "stakeholder/national_government, stakeholder/local_government, aspect/other_stakeholder",
    ),
    (Rule::StructuralEngagement, r#"{"flags": {"local_public_services": false}}"#, NotAssessed, "? level/structural"),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["individual_social"], "addressed": {"individual": ["needs",
            "vulnerabilities"]}}]}"#,
        Met, // the community level does not apply
        "",
    ),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["community_social", "individual_social"],
            "addressed": {"individual": ["needs"], "community": ["concerns"]}}]}"#,
        PartlyMet,
        "level/individual addressed/vulnerabilities, level/community addressed/needs, \
         level/community addressed/vulnerabilities",
    ),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["individual_social"], "addressed": {"individual": []}}]}"#,
        NotMet,
        "level/individual addressed/needs, level/individual addressed/vulnerabilities",
    ),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["individual_social"], "addressed": {"individual": ["concerns"]}}]}"#,
        NotMet, // concerns are asked of the community level only
        "level/individual addressed/needs, level/individual addressed/vulnerabilities",
    ),
    (Rule::WhatIsAddressed, r#"{"initiatives": [{"cells": ["structural_social"]}]}"#, NotApplicable, ""),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["individual_social"], "addressed": {"individual": ["needs"]}},
            {"cells": ["structural_social"]}]}"#,
        NotAssessed,
        "level/individual addressed/vulnerabilities",
    ),
    (
        Rule::NineCells,
        r#"{"initiatives": [
            {"cells": ["individual_economic", "individual_social", "individual_psychosocial"]},
            {"cells": ["community_economic", "community_social", "community_psychosocial"]},
            {"cells": ["structural_economic", "structural_social", "structural_psychosocial"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::NineCells,
        r#"{"initiatives": [
            {"cells": ["individual_economic", "individual_social", "individual_psychosocial", "structural_economic"]},
            {"cells": ["community_economic", "community_psychosocial", "structural_psychosocial"]}]}"#,
        PartlyMet,
        "cell/community_social, cell/structural_social",
    ),
    (
        Rule::NineCells,
        r#"{"initiatives": []}"#,
        NotMet,
        "cell/individual_economic, cell/individual_social, cell/individual_psychosocial, \
         cell/community_economic, cell/community_social, cell/community_psychosocial, \
         cell/structural_economic, cell/structural_social, cell/structural_psychosocial",
    ),
    (Rule::NineCells, r#"{"out_of_scope": {"nine_cells": "a loan fund"}}"#, NotApplicable, ""),
    (
        Rule::NineCells,
        r#"{"flags": {"local_public_services": true}}"#, // some structural cell, but which?
        NotAssessed,
        "cell/individual_economic, cell/individual_social, cell/individual_psychosocial, \
         cell/community_economic, cell/community_social, cell/community_psychosocial, \
         cell/structural_economic, cell/structural_social, cell/structural_psychosocial",
    ),
    (
        Rule::EconomicStrands,
        r#"{"initiatives": [{"cells": ["individual_economic"], "economic_strands": ["re_entry"]},
            {"cells": ["community_economic"], "economic_strands": ["livelihood"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::EconomicStrands,
        r#"{"initiatives": [{"cells": ["individual_economic"], "economic_strands": ["re_entry"]}]}"#,
        PartlyMet,
        "economic_strand/livelihood",
    ),
    (
        Rule::EconomicStrands,
        r#"{"initiatives": [{"cells": ["individual_economic"], "economic_strands": []}]}"#,
        NotMet,
        "economic_strand/re_entry, economic_strand/livelihood",
    ),
    (Rule::EconomicStrands, r#"{"initiatives": [{"cells": ["individual_social"]}]}"#, NotApplicable, ""),
    (
        Rule::EconomicStrands,
        r#"{"initiatives": [{"cells": ["individual_economic"], "economic_strands": ["re_entry"]},
            {"cells": ["individual_social"]}]}"#,
        NotAssessed,
        "economic_strand/livelihood",
    ),
    (Rule::EconomicStrands, "{}", NotAssessed, "? dimension/economic"),
    (
        Rule::SocialServices,
        r#"{"initiatives": [{"cells": ["individual_social"], "social_services": ["health", "education",
            "housing", "justice", "social_protection"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::SocialServices,
        r#"{"initiatives": [{"cells": ["individual_social"], "social_services": ["health", "education",
            "housing"]}]}"#,
        PartlyMet,
        "social_service/justice, social_service/social_protection",
    ),
    (
        Rule::SocialServices,
        r#"{"initiatives": [{"cells": ["structural_social"], "social_services": []}]}"#,
        NotMet,
        "social_service/health, social_service/education, social_service/housing, social_service/justice, \
         social_service/social_protection",
    ),
    (Rule::SocialServices, r#"{"initiatives": [{"cells": ["structural_economic"]}]}"#, NotApplicable, ""),
    (Rule::SocialServices, "{}", NotAssessed, "? dimension/social"),
    (
        Rule::PsychosocialStrands,
        r#"{"initiatives": [{"cells": ["community_psychosocial"], "psychosocial_strands": ["personal_networks",
            "civil_society", "culture"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::PsychosocialStrands,
        r#"{"initiatives": [{"cells": ["community_psychosocial"], "psychosocial_strands": ["civil_society"]}]}"#,
        PartlyMet,
        "psychosocial_strand/personal_networks, psychosocial_strand/culture",
    ),
    (
        Rule::PsychosocialStrands,
        r#"{"initiatives": [{"cells": ["community_psychosocial"], "psychosocial_strands": []}]}"#,
        NotMet,
        "psychosocial_strand/personal_networks, psychosocial_strand/civil_society, psychosocial_strand/culture",
    ),
    (Rule::PsychosocialStrands, r#"{"initiatives": []}"#, NotApplicable, ""),
    (Rule::PsychosocialStrands, "{}", NotAssessed, "? dimension/psychosocial"),
    (
        Rule::CommunityAcceptance,
        r#"{"initiatives": [{"cells": ["individual_economic"]}, {"cells": ["community_psychosocial"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::CommunityAcceptance,
        r#"{"initiatives": [{"cells": ["individual_economic", "individual_psychosocial"]}]}"#,
        NotMet,
        "cell/community_psychosocial",
    ),
    (Rule::CommunityAcceptance, r#"{"initiatives": [{"cells": ["community_psychosocial"]}]}"#, NotApplicable, ""),
    (Rule::CommunityAcceptance, "{}", NotAssessed, "? dimension/economic"),
    (
        Rule::NeedsBased,
        r#"{"needs_assessed_on": "2024-02-01", "first_assistance_on": "2024-02-01"}"#,
        Met, // the same day is in order, and the day says that needs were assessed
        "",
    ),
    (
        Rule::NeedsBased,
        r#"{"flags": {"needs_assessed": true}, "needs_assessed_on": "2024-02-02",
            "first_assistance_on": "2024-02-01"}"#,
        PartlyMet,
        "aspect/before_assistance",
    ),
    (
        Rule::NeedsBased,
        r#"{"flags": {"needs_assessed": false}, "first_assistance_on": "2024-02-01"}"#,
        NotMet,
        "flag/needs_assessed, aspect/before_assistance",
    ),
    (Rule::NeedsBased, r#"{"out_of_scope": {"needs_based": "assessed by a partner"}}"#, NotApplicable, ""),
    (Rule::NeedsBased, r#"{"needs_assessed_on": "2024-02-01"}"#, NotAssessed, "aspect/before_assistance"),
    (
        Rule::NeedsBased,
        r#"{"first_assistance_on": "2024-02-01"}"#,
        NotAssessed,
        "flag/needs_assessed, aspect/before_assistance",
    ),
    (
        Rule::CrossCuttingIssues,
        r#"{"initiatives": [{"cells": ["individual_social"], "cross_cutting_issues": ["migrant_rights",
            "gender_equality", "partnership_and_cooperation", "data_collection", "monitoring_and_evaluation"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::CrossCuttingIssues,
        r#"{"initiatives": [{"cells": ["individual_social"], "cross_cutting_issues": ["migrant_rights",
            "gender_equality"]}, {"cells": ["community_social"], "cross_cutting_issues": ["data_collection"]}]}"#,
        PartlyMet,
        "cross_cutting_issue/partnership_and_cooperation, cross_cutting_issue/monitoring_and_evaluation",
    ),
    (
        Rule::CrossCuttingIssues,
        r#"{"initiatives": []}"#,
        NotMet,
        "cross_cutting_issue/migrant_rights, cross_cutting_issue/gender_equality, \
         cross_cutting_issue/partnership_and_cooperation, cross_cutting_issue/data_collection, \
         cross_cutting_issue/monitoring_and_evaluation",
    ),
    (
        Rule::CrossCuttingIssues,
        r#"{"out_of_scope": {"cross_cutting_issues": "one initiative of many"}}"#,
        NotApplicable,
        "",
    ),
    (
        Rule::CrossCuttingIssues,
        r#"{"initiatives": [{"cells": ["individual_social"], "cross_cutting_issues": ["migrant_rights",
            "gender_equality", "partnership_and_cooperation", "data_collection"]},
            {"cells": ["community_social"]}]}"#,
        NotAssessed,
        "cross_cutting_issue/monitoring_and_evaluation",
    ),
    (
        Rule::Stakeholders,
        r#"{"initiatives": [{"cells": ["structural_social"],
            "stakeholders": [{"stakeholder": "national_government", "country_role": "host"},
            {"stakeholder": "local_government", "country_role": "origin"}, {"stakeholder": "ingo"}]}]}"#,
        Met, // on which side an organisation stands is not asked
        "",
    ),
    (
        Rule::Stakeholders,
        r#"{"initiatives": [{"cells": ["structural_social"],
            "stakeholders": [{"stakeholder": "national_government", "country_role": "origin"},
            {"stakeholder": "ngo", "country_role": "host"}]}]}"#,
        PartlyMet, // the host country is that of a government
        "country_role/host",
    ),
    (
        Rule::Stakeholders,
        r#"{"initiatives": [{"cells": ["structural_social"], "stakeholders": []}]}"#,
        NotMet,
        "aspect/government, aspect/non_state, country_role/host, country_role/origin",
    ),
    (Rule::Stakeholders, r#"{"out_of_scope": {"stakeholders": "run by one organisation"}}"#, NotApplicable, ""),
    (
        Rule::Stakeholders,
        r#"{"initiatives": [{"cells": ["structural_social"],
            "stakeholders": [{"stakeholder": "national_government"}, {"stakeholder": "cso"}]}]}"#,
        NotAssessed, // it might stand on either side
        "country_role/host, country_role/origin",
    ),
];

/// A rule of one point is met or not: it cannot be met in part.
const CANNOT_BE: &[(Rule, Mark)] = &[(Rule::CommunityAcceptance, PartlyMet)];

#[test]
fn every_case_comes_out_as_worked() {
    for (rule, facts, mark, deciding) in CASES {
        let evaluation = evaluate(facts);
        assert_eq!(evaluation.mark(*rule), Some(*mark), "{rule}\n{facts}");
        assert_eq!(decided(&evaluation, *rule), *deciding, "{rule}\n{facts}");
    }
}

#[test]
fn every_rule_has_a_case_for_every_mark_that_it_can_have() {
    let worked: HashSet<_> = CASES.iter().map(|(rule, _, mark, _)| (*rule, *mark)).collect();
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

#[track_caller]
fn check_point(facts: &str, rule: Rule, point: impl NamesPoint, mark: Mark, guard: Option<&str>) {
    let answer = evaluate(facts).answer(rule, point).expect("a point of the rule");
    assert_eq!(answer.mark(), mark, "{facts}");
    assert_eq!(answer.open_guard().map(|guard| guard.to_string()).as_deref(), guard, "{facts}");
}

#[test]
fn family_members_are_asked_for_where_some_returned() {
    let check = |beneficiaries: &str, flag: &str, mark, guard| {
        let facts =
            format!(r#"{{"initiatives": [{{"cells": ["individual_social"]{beneficiaries}}}], "flags": {{{flag}}}}}"#);
        check_point(&facts, Rule::IndividualBeneficiaries, Beneficiary::ReturningFamilyMember, mark, guard);
    };
    let (yes, no) = (r#""family_members_returned": true"#, r#""family_members_returned": false"#);
    let (with, without) = (r#", "beneficiaries": ["returning_family_member"]"#, r#", "beneficiaries": []"#);
    check(with, yes, Met, None);
    check(with, "", Met, None); // presupposes that some returned
    check(without, yes, NotMet, None);
    check(without, no, NotApplicable, None);
    check(without, "", NotAssessed, Some("iom/flag/family_members_returned"));
    check("", yes, NotAssessed, None); // the list is open, not the guard
    check("", no, NotApplicable, None);
    check("", "", NotAssessed, Some("iom/flag/family_members_returned"));
}

#[test]
fn the_guard_of_a_rule_comes_before_that_of_a_point() {
    let evaluation = evaluate(r#"{"flags": {"family_members_returned": false}}"#);
    let rule = evaluation.rule(Rule::IndividualBeneficiaries).unwrap();
    assert_eq!(rule.mark(), NotAssessed);
    assert_eq!(rule.open_guard().map(PointTerms::first), Some(Level::Individual.any()));
    assert!(rule.points().all(|point| point.answer().open_guard().is_none()));
}

#[test]
fn guards_of_points_are_named_where_they_are_open() {
    let needs = |level| (level, iom::Addressed::Needs);
    check_point("{}", Rule::WhatIsAddressed, needs(Level::Individual), NotAssessed, Some("iom/level/individual"));
    check_point("{}", Rule::WhatIsAddressed, needs(Level::Community), NotAssessed, Some("iom/level/community"));
    let structural = r#"{"initiatives": [{"cells": ["structural_social"]}]}"#;
    check_point(structural, Rule::WhatIsAddressed, needs(Level::Community), NotApplicable, None);
}

#[test]
fn a_date_says_that_needs_were_assessed() {
    let check = |facts: &str, flag, before| {
        check_point(facts, Rule::NeedsBased, Flag::NeedsAssessed, flag, None);
        check_point(facts, Rule::NeedsBased, Aspect::BeforeAssistance, before, None);
    };
    check("{}", NotAssessed, NotAssessed);
    check(r#"{"needs_assessed_on": "2024-02-01"}"#, Met, NotAssessed);
    check(r#"{"flags": {"needs_assessed": true}}"#, Met, NotAssessed);
    check(r#"{"flags": {"needs_assessed": false}}"#, NotMet, NotMet); // the second presupposes the first
    check(r#"{"needs_assessed_on": "2024-02-01", "first_assistance_on": "2024-02-02"}"#, Met, Met);
    check(r#"{"needs_assessed_on": "2024-02-01", "first_assistance_on": "2024-01-31"}"#, Met, NotMet);
}

#[test]
fn some_initiative_might() {
    let check = |others: &str, mark| {
        let first = r#"{"cells": ["structural_social"], "stakeholders": [{"stakeholder": "ngo"}]}"#;
        let facts = format!(r#"{{"initiatives": [{first}{others}]}}"#);
        check_point(&facts, Rule::StructuralEngagement, Stakeholder::LocalGovernment, mark, None);
    };
    check("", NotMet);
    check(r#", {"cells": ["individual_social"]}"#, NotAssessed); // may engage anybody
    check(r#", {"cells": ["individual_social"], "stakeholders": []}"#, NotMet);
    check(r#", {"cells": ["individual_social"], "stakeholders": [{"stakeholder": "local_government"}]}"#, Met);
}

#[test]
fn a_government_without_a_side_might_stand_on_either() {
    let check = |engaged: &str, host, origin| {
        let facts = format!(
            r#"{{"initiatives": [{{"cells": ["structural_social"],
            "stakeholders": [{engaged}]}}]}}"#
        );
        check_point(&facts, Rule::Stakeholders, CountryRole::Host, host, None);
        check_point(&facts, Rule::Stakeholders, CountryRole::Origin, origin, None);
    };
    let (open, host) = (
        r#"{"stakeholder": "local_government"}"#,
        r#"{"stakeholder": "national_government",
            "country_role": "host"}"#,
    );
    check(open, NotAssessed, NotAssessed);
    check(host, Met, NotMet);
    check(&format!("{open}, {host}"), Met, NotAssessed);
    check(r#"{"stakeholder": "ingo"}"#, NotMet, NotMet);
    check(r#"{"stakeholder": "ingo", "country_role": "host"}"#, NotMet, NotMet);
}

#[test]
fn the_matrix_counts_initiatives_and_shows_what_is_empty() {
    let evaluation = evaluate(
        r#"{"initiatives": [{"cells": ["individual_economic", "individual_social"]},
            {"cells": ["community_economic"]}],
            "out_of_scope": {"nine_cells": "the matrix is shown all the same"}}"#,
    );
    let written: serde_json::Value = serde_json::to_value(&evaluation).unwrap();
    let matrix = &written["beside"]["iom"]["matrix"];
    assert_eq!(matrix["initiatives"], 2);
    assert_eq!(
        matrix["cells"][1],
        serde_json::json!({ "cell": "iom/cell/individual_social", "level": "iom/level/individual",
                            "dimension": "iom/dimension/social", "initiatives": 1 })
    );
    assert_eq!(
        matrix["levels"][0], // two cells of one initiative: the row has one
        serde_json::json!({ "level": "iom/level/individual", "initiatives": 1,
                            "empty_cells": ["iom/cell/individual_psychosocial"] })
    );
    assert_eq!(
        matrix["dimensions"][0],
        serde_json::json!({ "dimension": "iom/dimension/economic", "initiatives": 2,
                            "empty_cells": ["iom/cell/structural_economic"] })
    );
    assert_eq!(matrix["empty_levels"], serde_json::json!(["iom/level/structural"]));
    assert_eq!(matrix["empty_dimensions"], serde_json::json!(["iom/dimension/psychosocial"]));
    assert_eq!(matrix["empty_cells"].as_array().map(Vec::len), Some(6));
}

#[test]
fn what_an_initiative_claims_outside_its_own_cells_is_worth_a_look() {
    let evaluation = evaluate(
        r#"{"initiatives": [
            {"cells": ["individual_economic"], "social_services": ["health"], "economic_strands": ["re_entry"],
             "addressed": {"individual": ["needs"], "community": ["concerns"]}},
            {"cells": ["community_social"], "economic_strands": []}]}"#,
    );
    let Report::Iom(report) = evaluation.beside() else { panic!("IOM reports a matrix") };
    let warnings: Vec<_> = report.warnings.iter().map(|warned| (warned.warning.code(), &*warned.at)).collect();
    assert_eq!(
        warnings,
        [
            ("dimension_not_named", "/initiatives/0/social_services"),
            ("level_not_named", "/initiatives/0/addressed/community"),
        ]
    );
    let health = evaluation.answer(Rule::SocialServices, iom::SocialService::Health).unwrap();
    assert_eq!(health.mark(), Met); // a warning changes no mark
}

#[test]
fn the_approach_itself_meets_what_it_says() {
    let text = include_str!("../examples/data/iom_integrated_approach.json");
    let practice = Practice::from_json(text).unwrap();
    let evaluated = practice.evaluate();
    let evaluation = &evaluated.evaluations()[0];
    assert_eq!(evaluation.gaps().count(), 0);
    let open: Vec<_> = evaluation.open_questions().map(|rule| rule.term()).collect();
    assert_eq!(open, [Rule::NeedsBased.any()]); // the text names no order of days
    assert!(evaluation.rules().all(|rule| rule.counts() || rule.mark() == Met));
}
