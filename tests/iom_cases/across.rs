//! Across levels and dimensions.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::iom::{Aspect, CountryRole, Flag, Rule};

use crate::{Case, check_point};

pub(super) const CASES: &[Case] = &[
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
