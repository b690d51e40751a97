//! Documents with a reintegration programme that are refused, and where.

use std::collections::BTreeSet;

use dynamic_integration::{Practice, Problem, ReadError};

#[path = "support/facts.rs"]
mod facts;

use facts::recorded;

#[track_caller]
fn refused(iom: &str) -> ReadError {
    let text = format!("{{\"practice\": {{\"name\": \"A programme\"}}, \"iom\":\n{iom}}}");
    Practice::from_json(&text).expect_err(iom)
}

/// Facts on lines of their own, from line 2 on; the places and messages of what contradicts.
#[track_caller]
fn contradicts(iom: &str, expected: &[(&str, usize, usize, &str)]) {
    let error = refused(iom);
    let found: Vec<_> = error
        .faults()
        .iter()
        .map(|fault| match &fault.problem {
            Problem::Inconsistent { message } => (&*fault.path, fault.line, fault.column, &**message),
            other => panic!("{}: {other}", fault.path),
        })
        .collect();
    assert_eq!(found, expected, "{iom}");
}

#[test]
fn a_day_of_an_assessment_that_there_was_not() {
    contradicts(
        "{\"flags\": {\"needs_assessed\": false},\n \"needs_assessed_on\": \"2024-02-01\"}",
        &[("/iom/needs_assessed_on", 3, 2, "a day is recorded, but `needs_assessed` is false")],
    );
}

#[test]
fn family_members_who_did_not_return() {
    contradicts(
        "{\"initiatives\": [\n{\"cells\": [\"individual_social\"], \"beneficiaries\": [\"returnee\"]},\n\
         {\"cells\": [\"individual_social\"],\n \"beneficiaries\": [\"returning_family_member\"]}],\n\
         \"flags\": {\"family_members_returned\": false}}",
        &[(
            "/iom/initiatives/1/beneficiaries",
            5,
            2,
            "`returning_family_member` is listed, but `family_members_returned` is false",
        )],
    );
}

#[test]
fn services_that_no_structural_work_carries() {
    contradicts(
        "{\"initiatives\": [{\"cells\": [\"community_social\"]}],\n\"flags\": {\"local_public_services\": true}}",
        &[(
            "/iom/flags/local_public_services",
            3,
            11,
            "structural work is presupposed, but no initiative has a cell on the structural level",
        )],
    );
}

#[test]
fn an_initiative_without_a_cell() {
    contradicts(
        "{\"initiatives\": [\n{\"cells\": []}]}",
        &[("/iom/initiatives/0/cells", 3, 2, "an initiative works in at least one cell")],
    );
}

#[test]
fn strands_and_services_of_a_dimension_without_a_cell() {
    contradicts(
        "{\"initiatives\": [{\"cells\": [\"individual_economic\"],\n\"social_services\": [\"health\"],\n\
         \"psychosocial_strands\": [\"culture\"]}]}",
        &[
            ("/iom/initiatives/0/social_services", 3, 1, "no initiative has a cell of dimension `social`"),
            ("/iom/initiatives/0/psychosocial_strands", 4, 1, "no initiative has a cell of dimension `psychosocial`"),
        ],
    );
    contradicts(
        "{\"initiatives\": [{\"cells\": [\"community_social\"], \"economic_strands\":\n[\"livelihood\"]}]}",
        &[("/iom/initiatives/0/economic_strands", 2, 50, "no initiative has a cell of dimension `economic`")],
    );
}

#[test]
fn what_is_addressed_on_a_level_without_a_cell() {
    contradicts(
        "{\"initiatives\": [{\"cells\": [\"structural_social\"], \"addressed\":\n\
         {\"individual\": [\"needs\"],\n\"community\": [\"concerns\"]}}]}",
        &[
            ("/iom/initiatives/0/addressed/individual", 3, 2, "no initiative has a cell of level `individual`"),
            ("/iom/initiatives/0/addressed/community", 4, 1, "no initiative has a cell of level `community`"),
        ],
    );
}

#[test]
fn every_contradiction_is_reported() {
    let error = refused(
        "{\"initiatives\": [{\"cells\": [], \"economic_strands\": [\"livelihood\"]}],\n\
         \"flags\": {\"needs_assessed\": false}, \"needs_assessed_on\": \"2024-02-01\"}",
    );
    let paths: BTreeSet<_> = error.faults().iter().map(|fault| &*fault.path).collect();
    let expected = ["/iom/initiatives/0/cells", "/iom/initiatives/0/economic_strands", "/iom/needs_assessed_on"];
    assert_eq!(paths, BTreeSet::from(expected));
    assert_eq!(error.faults().len(), 3);
}

#[test]
fn what_is_empty_or_a_no_contradicts_nothing() {
    for iom in [
        r#"{"initiatives": [{"cells": ["individual_economic"], "social_services": [],
            "addressed": {"community": []}}]}"#,
        r#"{"initiatives": [], "flags": {"local_public_services": false, "family_members_returned": true}}"#,
        r#"{"flags": {"local_public_services": true}}"#,
        r#"{"needs_assessed_on": "2024-02-02", "first_assistance_on": "2024-02-01"}"#,
        r#"{"initiatives": [{"cells": ["individual_economic"], "social_services": ["health"]},
            {"cells": ["community_social"]}]}"#,
    ] {
        recorded("iom", iom);
    }
}

#[test]
fn faults_of_form_are_refused_where_they_stand() {
    let check = |iom: &str, path: &str, line: usize, column: usize, starts: &str| {
        let error = refused(iom);
        let fault = &error.faults()[0];
        let problem = fault.problem.to_string();
        assert_eq!((&*fault.path, fault.line, fault.column), (path, line, column), "{iom}: {problem}");
        assert!(problem.starts_with(starts), "{problem}");
    };
    check("{\"initiative\": []}", "/iom/initiative", 2, 2, "`initiative` is not a key here");
    check("{\"initiatives\": [{}]}", "/iom/initiatives/0", 2, 18, "`cells` is missing");
    check("{\"initiatives\": null}", "/iom/initiatives", 2, 17, "found `null`");
    check("{\"initiatives\": [[]]}", "/iom/initiatives/0", 2, 18, "found `[]`, expected an object");
    check("[]", "/iom", 2, 1, "found `[]`, expected an object");
    check(
        "{\"initiatives\": [{\"cells\": [\"individual_economics\"]}]}",
        "/iom/initiatives/0/cells/0",
        2,
        29,
        "`individual_economics` is not a term here, did you mean `individual_economic`",
    );
    check(
        "{\"initiatives\": [{\"cells\": [\"individual_social\",\n\"individual_social\"]}]}",
        "/iom/initiatives/0/cells/1",
        3,
        1,
        "found `\"individual_social\"`, expected each term at most once",
    );
    check(
        "{\"initiatives\": [{\"cells\": [\"individual_social\"], \"addressed\": {\"structural\": []}}]}",
        "/iom/initiatives/0/addressed/structural",
        2,
        65,
        "`structural` is not a key here",
    );
    check(
        "{\"initiatives\": [{\"cells\": [\"individual_social\"], \"stakeholders\": [{\"country_role\": \"host\"}]}]}",
        "/iom/initiatives/0/stakeholders/0",
        2,
        68,
        "`stakeholder` is missing",
    );
    check("{\"flags\": {\"needs_assessed\": \"yes\"}}", "/iom/flags/needs_assessed", 2, 30, "found `\"yes\"`");
    check("{\"flags\": {}, \"flags\": {}}", "/iom/flags", 2, 15, "`flags` stands twice");
    check("{\"needs_assessed_on\": \"2024-02-30\"}", "/iom/needs_assessed_on", 2, 23, "found `\"2024-02-30\"`");
    check("{\"out_of_scope\": {\"nine_cells\": \" \"}}", "/iom/out_of_scope/nine_cells", 2, 33, "found `\" \"`");
}
