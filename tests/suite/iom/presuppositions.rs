//! What presupposes what.

use dynamic_integration::facts::{Facts, Flags, Things};
use dynamic_integration::iom::{
    Assessment, Beneficiary, Cell, Flag, Initiative, PsychosocialElement, PsychosocialStrand, Rule,
};
use dynamic_integration::mark::Mark;

use crate::support::{points, read, refused};

#[test]
fn an_element_contradicts_a_denied_strand() {
    let case = |strands: &str, elements: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [
                {{ "cells": {{ "community_social": true }} }},
                {{ "cells": {{ "community_psychosocial": true }}, "psychosocial_strands": {{ {strands} }},
                   "psychosocial_elements": {{ {elements} }} }}] }} }}"#
        )
    };
    let path = "element_without_strand at /initiatives/listed/1/psychosocial_elements";
    assert_eq!(refused::<Assessment>(&case(r#""culture": false"#, r#""language": true"#)), [path]);
    // "Nothing else" denies as well; once for each strand.
    let two = case(r#""culture": true, "others": false"#, r#""friends": true, "civic_life": true, "values": true"#);
    assert_eq!(refused::<Assessment>(&two), [path, path]);
    // Elements that are denied, and those of another strand, contradict nothing.
    for (strands, elements) in [
        (r#""culture": false"#, r#""language": false, "friends": true"#),
        (r#""culture": true"#, r#""others": false"#),
        (r#""others": false"#, r#""others": false"#),
        (r#""others": false"#, r#""others": true"#),
    ] {
        assert_eq!(read::<Assessment>(&case(strands, elements)).contradictions(), []);
    }
}

#[test]
fn a_benefit_contradicts_that_nobody_returned() {
    let case = |second: &str, flag: bool| {
        format!(
            r#"{{ "initiatives": {{ "listed": [
                {{ "cells": {{ "individual_social": true }}, "beneficiaries": {{ "returning_family_member": {second} }} }},
                {{ "cells": {{ "individual_social": true }}, "beneficiaries": {{ "others": false }} }},
                {{ "cells": {{ "individual_social": true }}, "beneficiaries": {{ "returning_family_member": true }} }}] }},
                "flags": {{ "family_members_returned": {flag} }} }}"#
        )
    };
    let at = |place: usize| {
        format!("family_benefits_without_return at /initiatives/listed/{place}/beneficiaries/returning_family_member")
    };
    assert_eq!(refused::<Assessment>(&case("true", false)), [at(0), at(2)]);
    assert_eq!(refused::<Assessment>(&case("false", false)), [at(2)]);
    assert_eq!(read::<Assessment>(&case("false", true)).contradictions(), []);
}

#[test]
fn a_date_contradicts_that_needs_were_not_assessed() {
    let json = r#"{ "flags": { "needs_assessed": false }, "needs_assessed_on": "2024" }"#;
    assert_eq!(refused::<Assessment>(json), ["date_without_assessment at /needs_assessed_on"]);
}

#[test]
fn an_initiative_works_in_a_cell() {
    let json = r#"{ "initiatives": { "listed": [
        { "cells": { "individual_social": true } }, { "cells": {} }, { "cells": { "others": true } },
        { "cells": { "individual_social": false } }] } }"#;
    assert_eq!(
        refused::<Assessment>(json),
        [1, 2, 3].map(|place| format!("nothing_listed at /initiatives/listed/{place}/cells"))
    );
    let without = r#"{ "initiatives": { "listed": [{ "name": "Loans" }] } }"#;
    assert!(serde_json::from_str::<Assessment>(without).unwrap_err().to_string().contains("cells"));
}

#[test]
fn what_is_stated_wins_in_facts_that_were_built_in_code() {
    let cells = Facts::only([Cell::IndividualSocial, Cell::IndividualPsychosocial]);
    let initiative = Initiative {
        beneficiaries: Facts::from([Beneficiary::Returnee, Beneficiary::ReturningFamilyMember]),
        psychosocial_strands: Facts::none(),
        psychosocial_elements: Facts::from([PsychosocialElement::Language]),
        ..Initiative::within(cells)
    };
    let assessment = Assessment {
        initiatives: Things::only([initiative]),
        flags: Flags::from([(Flag::FamilyMembersReturned, false), (Flag::NeedsAssessed, false)]),
        needs_assessed_on: Some("2023".parse().unwrap()),
        first_assistance_on: Some("2024".parse().unwrap()),
        ..Assessment::default()
    };
    assert_eq!(assessment.contradictions().len(), 3);
    let evaluation = assessment.evaluate();
    assert_eq!(evaluation.mark(Rule::PsychosocialStrands), Mark::NotMet);
    assert_eq!(evaluation.answer(Rule::PsychosocialStrands, PsychosocialStrand::Culture).unwrap().mark(), Mark::NotMet);
    assert_eq!(
        points(&evaluation, Rule::IndividualBeneficiaries),
        "returnee met, returning_family_member not_applicable"
    );
    assert_eq!(points(&evaluation, Rule::NeedsBased), "needs_assessed not_met, before_assistance not_met");
}
