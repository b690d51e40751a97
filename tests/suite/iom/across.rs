//! Across levels and dimensions.

use dynamic_integration::iom::Rule;
use dynamic_integration::mark::Mark::{Met, NotAssessed, NotMet, PartlyMet};

use super::check;

#[test]
fn needs_are_assessed_not_after_the_first_assistance() {
    let rule = Rule::NeedsBased;
    let dates = |assessed: &str, assisted: &str| {
        format!(r#"{{ "needs_assessed_on": "{assessed}", "first_assistance_on": "{assisted}" }}"#)
    };
    let (before, after, open) = (
        "needs_assessed met, before_assistance met",
        "needs_assessed met, before_assistance not_met",
        "needs_assessed met, before_assistance not_assessed",
    );
    check(&dates("2024-02-01", "2024-02-02"), rule, Met, before);
    check(&dates("2024-02-01", "2024-02-01"), rule, Met, before); // the same day is in time
    check(&dates("2024-02-02", "2024-02-01"), rule, PartlyMet, after);
    check(&dates("2023", "2024-02"), rule, Met, before);
    check(&dates("2024-03", "2024-02-29"), rule, PartlyMet, after);
    check(&dates("2024", "2024"), rule, NotAssessed, open);
    check(&dates("2024", "2024-02"), rule, NotAssessed, open); // January or June
    // One date alone, and none.
    check(r#"{ "needs_assessed_on": "2024" }"#, rule, NotAssessed, open);
    let nothing = "needs_assessed not_assessed, before_assistance not_assessed";
    check(r#"{ "first_assistance_on": "2024" }"#, rule, NotAssessed, nothing);
    check(r#"{ "flags": { "needs_assessed": true } }"#, rule, NotAssessed, open);
}

#[test]
fn needs_that_are_not_assessed_are_not_assessed_before_assistance() {
    let line = "needs_assessed not_met, before_assistance not_met";
    check(r#"{ "flags": { "needs_assessed": false } }"#, Rule::NeedsBased, NotMet, line);
    let with_date = r#"{ "flags": { "needs_assessed": false }, "first_assistance_on": "2024" }"#;
    check(with_date, Rule::NeedsBased, NotMet, line);
}

#[test]
fn issues_are_taken_up_by_any_initiative() {
    let case = |second: &str, others: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [
                {{ "cells": {{ "individual_social": true }},
                   "cross_cutting_issues": {{ "migrant_rights": true, "gender_equality": true, "others": false }} }},
                {{ "cells": {{ "structural_social": true }}, "cross_cutting_issues": {{ {second} }} }}]{others} }} }}"#
        )
    };
    let rule = Rule::CrossCuttingIssues;
    let line = |rest: &str| {
        format!(
            "migrant_rights met, gender_equality met, partnership_and_cooperation {rest}, data_collection met, \
             monitoring_and_evaluation {rest}"
        )
    };
    let no_others = r#", "others": false"#;
    check(&case(r#""data_collection": true, "others": false"#, no_others), rule, PartlyMet, &line("not_met"));
    check(&case(r#""data_collection": true"#, no_others), rule, NotAssessed, &line("not_assessed"));
    let open = line("not_assessed ?all_initiatives_recorded");
    check(&case(r#""data_collection": true, "others": false"#, ""), rule, NotAssessed, &open);
}

#[test]
fn stakeholders_of_any_initiative_are_counted() {
    let case = |stakeholders: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [{{ "cells": {{ "individual_social": true }},
                 "stakeholders": {stakeholders} }}], "others": false }} }}"#
        )
    };
    let rule = Rule::Stakeholders;
    let listed = |list: &str| case(&format!(r#"{{ "listed": [{list}], "others": false }}"#));
    let host = r#"{ "stakeholder": "national_government", "country_role": "host" }"#;
    let origin = r#"{ "stakeholder": "local_government", "country_role": "origin" }"#;
    let (either, ngo) =
        (r#"{ "stakeholder": "local_government" }"#, r#"{ "stakeholder": "ngo", "country_role": "host" }"#);
    let un = r#"{ "stakeholder": "intergovernmental" }"#;
    check(&listed(&[host, origin, ngo].join(", ")), rule, Met, "government met, non_state met, host met, origin met");
    // The country of an organisation is not asked, and an intergovernmental one is neither kind.
    check(&listed(ngo), rule, PartlyMet, "government not_met, non_state met, host not_met, origin not_met");
    check(&listed(un), rule, NotMet, "government not_met, non_state not_met, host not_met, origin not_met");
    // A government whose country is not recorded may be of either.
    let line = "government met, non_state not_met, host not_assessed, origin not_assessed";
    check(&listed(either), rule, PartlyMet, line);
    let line = "government met, non_state not_met, host met, origin not_assessed";
    check(&listed(&[either, host].join(", ")), rule, PartlyMet, line);
    // There may be other stakeholders.
    let line = "government met, non_state not_assessed, host met, origin not_assessed";
    check(&case(&format!(r#"{{ "listed": [{host}] }}"#)), rule, NotAssessed, line);
    check(&case(&format!(r#"{{ "listed": [{host}], "others": true }}"#)), rule, NotAssessed, line);
    check(
        r#"{ "initiatives": { "listed": [{ "cells": { "individual_social": true },
             "stakeholders": { "others": false } }] } }"#,
        rule,
        NotAssessed,
        "government not_assessed ?all_initiatives_recorded, non_state not_assessed ?all_initiatives_recorded, \
         host not_assessed ?all_initiatives_recorded, origin not_assessed ?all_initiatives_recorded",
    );
}
