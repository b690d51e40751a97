//! Levels of support.

use dynamic_integration::iom::Rule;
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};

use super::check;

#[test]
fn a_level_is_worked_on_if_some_initiative_has_a_cell_on_it() {
    let rule = Rule::ThreeLevels;
    let two = r#"{ "initiatives": { "listed": [
        { "cells": { "individual_social": true } },
        { "cells": { "community_social": true, "structural_economic": true } }] } }"#;
    check(two, rule, Met, "individual met, community met, structural met");
    // One initiative, which may have other cells.
    let one = |cells: &str, others: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [{{ "cells": {{ "community_social": true{cells} }} }}]{others} }} }}"#
        )
    };
    let line = "individual not_assessed, community met, structural not_assessed";
    check(&one("", ""), rule, NotAssessed, line);
    check(&one("", r#", "others": false"#), rule, NotAssessed, line);
    check(&one(r#", "others": true"#, r#", "others": false"#), rule, NotAssessed, line);
    // It has no other cells: only another initiative may work there.
    let line = "individual not_assessed ?all_initiatives_recorded, community met, \
                structural not_assessed ?all_initiatives_recorded";
    check(&one(r#", "others": false"#, ""), rule, NotAssessed, line);
    check(&one(r#", "others": false"#, r#", "others": true"#), rule, NotAssessed, line);
    // There is no other initiative.
    let line = "individual not_met, community met, structural not_met";
    check(&one(r#", "others": false"#, r#", "others": false"#), rule, PartlyMet, line);
    // The nine cells are all there are: to deny the three of a level denies the level.
    let denied = r#", "individual_economic": false, "individual_social": false, "individual_psychosocial": false"#;
    let line = "individual not_met, community met, structural not_assessed";
    check(&one(denied, r#", "others": false"#), rule, PartlyMet, line);
}

#[test]
fn beneficiaries_count_on_the_level_of_their_own_initiative() {
    // The families benefit from work on the individual level: this says nothing of the community level.
    let apart = |others: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [
                {{ "cells": {{ "community_social": true, "others": false }},
                   "beneficiaries": {{ "non_migrant": true{others} }} }},
                {{ "cells": {{ "individual_social": true, "others": false }},
                   "beneficiaries": {{ "returnee_family": true }} }}], "others": false }} }}"#
        )
    };
    let rule = Rule::CommunityBeneficiaries;
    check(&apart(r#", "others": false"#), rule, PartlyMet, "returnee_family not_met, non_migrant met");
    check(&apart(""), rule, NotAssessed, "returnee_family not_assessed, non_migrant met");
    // Whether the second also works on the community level is open, so it may be the one.
    let open = apart(r#", "others": false"#)
        .replace(r#""individual_social": true, "others": false"#, r#""individual_social": true"#);
    check(&open, rule, NotAssessed, "returnee_family not_assessed, non_migrant met");
    // Where it does, it is.
    let there =
        open.replace(r#""individual_social": true"#, r#""individual_social": true, "community_economic": true"#);
    check(&there, rule, Met, "returnee_family met, non_migrant met");
}

#[test]
fn each_level_is_a_guard() {
    let on = |cell: &str, others: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [{{ "cells": {{ "{cell}": true, "others": false }} }}]{others} }} }}"#
        )
    };
    let no_others = r#", "others": false"#;
    for (rule, level, cell, elsewhere) in [
        (Rule::IndividualBeneficiaries, "individual", "individual_social", "community_social"),
        (Rule::CommunityBeneficiaries, "community", "community_economic", "structural_social"),
        (Rule::StructuralEngagement, "structural", "structural_social", "individual_social"),
    ] {
        let evaluation = super::evaluate(&on(elsewhere, no_others));
        assert_eq!(evaluation.mark(rule), NotApplicable, "{rule}");
        let evaluation = super::evaluate(&on(elsewhere, ""));
        let open = evaluation.rule(rule).open_guard().map(|guard| guard.to_string());
        assert_eq!((evaluation.mark(rule), open), (NotAssessed, Some(format!("iom/level/{level}"))));
        let evaluation = super::evaluate(&on(cell, no_others));
        assert_eq!((evaluation.mark(rule), evaluation.rule(rule).open_guard()), (NotAssessed, None));
    }
}

#[test]
fn family_members_are_asked_about_if_some_return() {
    let case = |beneficiaries: &str, flag: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [{{ "cells": {{ "individual_social": true }},
                 "beneficiaries": {{ "returnee": true{beneficiaries} }} }}], "others": false }}, "flags": {{{flag}}} }}"#
        )
    };
    let rule = Rule::IndividualBeneficiaries;
    let (yes, no) = (r#""family_members_returned": true"#, r#""family_members_returned": false"#);
    let (with, without) = (r#", "returning_family_member": true"#, r#", "others": false"#);
    check(&case(with, yes), rule, Met, "returnee met, returning_family_member met");
    check(&case(without, yes), rule, PartlyMet, "returnee met, returning_family_member not_met");
    check(&case("", yes), rule, NotAssessed, "returnee met, returning_family_member not_assessed");
    let not_applicable = "returnee met, returning_family_member not_applicable";
    check(&case(without, no), rule, Met, not_applicable);
    check(&case("", no), rule, Met, not_applicable);
    // That nothing is done for them does not say that there are none.
    let guard = "returnee met, returning_family_member not_assessed ?family_members_returned";
    check(&case(without, ""), rule, NotAssessed, guard);
    // Somebody benefits, so somebody returned.
    check(&case(with, ""), rule, Met, "returnee met, returning_family_member met");
}

#[test]
fn stakeholders_are_engaged_in_structural_work_itself() {
    // A ministry that pays for individual help is not engaged in structural work.
    let case = |structural: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [
                {{ "cells": {{ "individual_economic": true, "others": false }},
                   "stakeholders": {{ "listed": [{{ "stakeholder": "national_government" }}], "others": false }} }},
                {{ "cells": {{ "structural_social": true, "others": false }}, "stakeholders": {structural} }}],
                "others": false }},
                "flags": {{ "good_governance": true, "local_public_services": false }} }}"#
        )
    };
    let rule = Rule::StructuralEngagement;
    let flags = "good_governance met, local_public_services not_met";
    check(
        &case(
            r#"{ "listed": [{ "stakeholder": "local_government" }, { "stakeholder": "intergovernmental" }], "others": false }"#,
        ),
        rule,
        PartlyMet,
        &format!("national_government not_met, local_government met, other_stakeholder met, {flags}"),
    );
    check(
        &case(r#"{ "listed": [{ "stakeholder": "local_government" }] }"#),
        rule,
        PartlyMet,
        &format!("national_government not_assessed, local_government met, other_stakeholder not_assessed, {flags}"),
    );
    check(
        &case(r#"{ "others": false }"#),
        rule,
        PartlyMet,
        &format!("national_government not_met, local_government not_met, other_stakeholder not_met, {flags}"),
    );
}

#[test]
fn flags_presuppose_no_cell() {
    let flags = r#""flags": { "local_public_services": true, "good_governance": true, "infrastructure": true }"#;
    let open = [
        format!("{{ {flags} }}"),
        format!(
            r#"{{ "initiatives": {{ "listed": [{{ "cells": {{ "individual_economic": true, "others": false }} }}] }}, {flags} }}"#
        ),
    ];
    for json in open {
        let evaluation = super::evaluate(&json);
        for (rule, guard) in
            [(Rule::StructuralEngagement, "iom/level/structural"), (Rule::SocialServices, "iom/dimension/social")]
        {
            assert_eq!(evaluation.mark(rule), NotAssessed);
            assert_eq!(evaluation.rule(rule).open_guard().map(|guard| guard.to_string()).as_deref(), Some(guard));
        }
    }
    let none = format!(r#"{{ "initiatives": {{ "others": false }}, {flags} }}"#);
    assert_eq!(super::evaluate(&none).mark(Rule::StructuralEngagement), NotApplicable);
}

#[test]
fn what_is_addressed_is_asked_level_by_level() {
    let rule = Rule::WhatIsAddressed;
    let individual = r#"{ "initiatives": { "listed": [{ "cells": { "individual_social": true, "others": false },
        "addressed": { "individual": { "needs": true, "others": false } } }], "others": false } }"#;
    check(
        individual,
        rule,
        PartlyMet,
        "individual+needs met, individual+vulnerabilities not_met, community+needs not_applicable, \
         community+vulnerabilities not_applicable, community+concerns not_applicable",
    );
    // Whether there is work on the community level is open, and with it what is asked of this level.
    let open = individual.replace(r#"], "others": false } }"#, "] } }");
    check(
        &open,
        rule,
        NotAssessed,
        "individual+needs met, individual+vulnerabilities not_assessed ?all_initiatives_recorded, \
         community+needs not_assessed ?community, community+vulnerabilities not_assessed ?community, \
         community+concerns not_assessed ?community",
    );
    // What another level responds to says nothing of this one.
    let other = r#"{ "initiatives": { "listed": [{ "cells": { "community_social": true, "others": false },
        "addressed": { "individual": { "needs": true }, "community": { "concerns": true, "needs": false } } }],
        "others": false } }"#;
    check(
        other,
        rule,
        PartlyMet,
        "individual+needs not_applicable, individual+vulnerabilities not_applicable, community+needs not_met, \
         community+vulnerabilities not_assessed, community+concerns met",
    );
    check(
        &other.replace(r#""concerns": true, "#, r#""concerns": false, "vulnerabilities": false, "#),
        rule,
        NotMet,
        "individual+needs not_applicable, individual+vulnerabilities not_applicable, community+needs not_met, \
         community+vulnerabilities not_met, community+concerns not_met",
    );
}

/// That no family members returned says nothing of others.
#[test]
fn who_else_benefits_stays_open_if_no_family_members_returned() {
    let json = r#"{ "flags": { "family_members_returned": false },
        "initiatives": { "listed": [{ "cells": { "individual_social": true } }], "others": false } }"#;
    check(
        json,
        Rule::IndividualBeneficiaries,
        NotAssessed,
        "returnee not_assessed, returning_family_member not_applicable",
    );
    let json = json.replace("} }],", r#"}, "beneficiaries": { "others": false } }],"#);
    check(&json, Rule::IndividualBeneficiaries, NotMet, "returnee not_met, returning_family_member not_applicable");
}
