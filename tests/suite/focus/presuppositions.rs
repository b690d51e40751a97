//! What presupposes what: yes upward, no downward, contradictions.

use dynamic_integration::focus::{Assessment, Contradiction, Facts, Flag, Involvement, Rule};
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotMet};
use dynamic_integration::read;

use super::{mark, points};
use crate::support::{self, refused};

fn contradictions(json: &str) -> Vec<String> {
    refused::<Assessment>(json)
}

/// Both communities are consulted at all stages, so nothing is co-created.
const NOTHING_CO_CREATED: &str = r#""participation": {
    "assessment": { "arriving": "consulted", "receiving": "consulted" },
    "design": { "arriving": "consulted", "receiving": "consulted" },
    "implementation": { "arriving": "informed", "receiving": "consulted" },
    "monitoring": { "arriving": "none", "receiving": "none" },
    "evaluation": { "arriving": "none", "receiving": "none" } }"#;

const NO_VOLUNTEERS: &str = r#""volunteers": { "arriving": { "present": false }, "receiving": { "present": false } }"#;

#[test]
fn trained_staff_are_staff() {
    let yes = r#"{ "flags": { "staff_trained": true } }"#;
    assert!(points(yes, Rule::TrainedWorkforce).starts_with("staff_trained met"));
    let contradiction = r#"{ "flags": { "has_staff": false, "staff_trained": true } }"#;
    assert_eq!(contradictions(contradiction), ["trained_without_staff at /flags/staff_trained"]);
    let text = read::from_str::<Assessment>(contradiction).unwrap_err().to_string();
    assert!(text.contains("Staff are trained, but the practice has no staff."), "{text}");
}

#[test]
fn trained_volunteers_are_volunteers_of_some_community() {
    // The choice as a whole is yes, and forces no community.
    let yes = r#"{ "flags": { "volunteers_trained": true } }"#;
    assert_eq!(mark(yes, Rule::Volunteering), Met);
    assert_eq!(points(yes, Rule::VolunteersFromBoth), "arriving not_assessed, receiving not_assessed");
    let one = r#"{ "flags": { "volunteers_trained": true }, "volunteers": { "arriving": { "present": false } } }"#;
    assert_eq!(points(one, Rule::VolunteersFromBoth), "arriving not_met, receiving not_assessed");
    let contradiction = format!(r#"{{ "flags": {{ "volunteers_trained": true }}, {NO_VOLUNTEERS} }}"#);
    assert_eq!(contradictions(&contradiction), ["trained_without_volunteers at /flags/volunteers_trained"]);
}

#[test]
fn a_role_is_that_of_a_volunteer() {
    let yes = r#"{ "volunteers": { "arriving": { "roles": { "educator": true } } } }"#;
    assert_eq!(mark(yes, Rule::Volunteering), Met);
    assert_eq!(points(yes, Rule::VolunteersFromBoth), "arriving met, receiving not_assessed");
    // A no says nothing of whether there are volunteers.
    let no = r#"{ "volunteers": { "receiving": { "roles": { "others": false } } } }"#;
    assert_eq!(points(no, Rule::BeyondHelping), "beyond_helper not_assessed, guard ?receiving+volunteers_present");
    let contradiction = r#"{ "volunteers": {
        "arriving": { "present": false, "roles": { "helper": true } },
        "receiving": { "present": false, "roles": { "helper": false } } } }"#;
    assert_eq!(contradictions(contradiction), ["role_without_volunteers at /volunteers/arriving/roles"]);
}

#[test]
fn training_that_covers_something_is_of_somebody() {
    // Noes go on until nothing changes: no staff and no volunteers, so nobody is trained, so nothing is covered.
    let nobody = format!(r#"{{ "flags": {{ "has_staff": false }}, {NO_VOLUNTEERS} }}"#);
    assert_eq!(mark(&nobody, Rule::TrainingBeyondClinical), NotApplicable);
    let through_a_chain = format!(
        r#"{{ "flags": {{ "has_staff": false }}, {NO_VOLUNTEERS}, "training_scopes": {{ "clinical_conditions": true }} }}"#
    );
    assert_eq!(contradictions(&through_a_chain), ["scope_without_training at /training_scopes"]);
    let stated = r#"{ "flags": { "staff_trained": false, "volunteers_trained": false },
        "training_scopes": { "clinical_conditions": true } }"#;
    assert_eq!(contradictions(stated), ["scope_without_training at /training_scopes"]);
    support::read::<Assessment>(
        r#"{ "flags": { "staff_trained": false }, "training_scopes": { "clinical_conditions": true } }"#,
    );
}

#[test]
fn a_detail_of_care_is_of_care() {
    let culture = r#"{ "flags": { "culturally_informed_care": true } }"#;
    assert!(points(culture, Rule::CulturallyInformedSpecialists).starts_with("culturally_informed_care met"));
    let contradiction = r#"{ "flags": { "specialised_care": false, "culturally_informed_care": true },
        "specialist_topics": { "racism": true, "discrimination": false } }"#;
    assert_eq!(
        contradictions(contradiction),
        [
            "care_detail_without_care at /flags/culturally_informed_care",
            "care_detail_without_care at /specialist_topics"
        ]
    );
    support::read::<Assessment>(
        r#"{ "flags": { "specialised_care": false, "culturally_informed_care": false }, "specialist_topics": { "others": false } }"#,
    );
}

#[test]
fn to_steer_is_to_have_a_say() {
    let contradiction = r#"{ "flags": { "drive_own_care": true, "say_in_own_care": false } }"#;
    assert_eq!(contradictions(contradiction), ["driver_without_say at /flags/drive_own_care"]);
}

#[test]
fn a_method_is_documented_and_co_creates() {
    let method = r#""method": { "text": "Workshops." }"#;
    let denied = format!(r#"{{ {method}, "flags": {{ "documented_method": false }} }}"#);
    assert_eq!(contradictions(&denied), ["method_without_flag at /method"]);
    let documented = format!(r#"{{ "flags": {{ "documented_method": true }}, {NOTHING_CO_CREATED} }}"#);
    assert_eq!(contradictions(&documented), ["method_without_co_creation at /flags/documented_method"]);
    // Nothing is co-created, so no method is documented, so none can be told.
    assert_eq!(contradictions(&format!("{{ {method}, {NOTHING_CO_CREATED} }}")), ["method_without_flag at /method"]);
    assert_eq!(mark(&format!("{{ {NOTHING_CO_CREATED} }}"), Rule::DocumentedMethod), NotApplicable);
    // The choice forces no cell.
    let told = format!("{{ {method} }}");
    assert_eq!(points(&told, Rule::ActiveParticipants), "arriving not_assessed, receiving not_assessed");
}

#[test]
fn a_way_into_work_is_that_of_a_business() {
    let partner =
        |facts: &str| format!(r#"{{ "partners": {{ "listed": [{{ "name": "A" }}, {{ "name": "B", {facts} }}] }} }}"#);
    let expected = ["opening_without_business at /partners/listed/1/labour_openings"];
    let stated = r#""kinds": { "business": false }, "labour_openings": { "apprenticeship": true }"#;
    assert_eq!(contradictions(&partner(stated)), expected);
    let others = r#""kinds": { "municipality": true, "others": false }, "labour_openings": { "apprenticeship": true }"#;
    assert_eq!(contradictions(&partner(others)), expected);
    support::read::<Assessment>(&partner(
        r#""kinds": { "municipality": true }, "labour_openings": { "apprenticeship": true }"#,
    ));
}

#[test]
fn all_contradictions_are_told_in_the_order_of_the_table() {
    let json = format!(
        r#"{{ "flags": {{ "has_staff": false, "staff_trained": true, "drive_own_care": true, "say_in_own_care": false }},
            "method": {{ "text": "Workshops." }}, {NOTHING_CO_CREATED},
            "partners": {{ "listed": [{{ "name": "A", "kinds": {{ "others": false }},
                "labour_openings": {{ "apprenticeship": true }} }}] }} }}"#
    );
    let found = contradictions(&json);
    let expected = [
        "trained_without_staff at /flags/staff_trained",
        "driver_without_say at /flags/drive_own_care",
        "method_without_flag at /method",
        "opening_without_business at /partners/listed/0/labour_openings",
    ];
    assert_eq!(found, expected);
    assert_eq!(Contradiction::ALL.len(), 10);
}

#[test]
fn in_contradictions_built_in_code_what_is_stated_wins() {
    let mut assessment = Assessment::default();
    assessment.flags.insert(Flag::HasStaff, false);
    assessment.flags.insert(Flag::StaffTrained, true);
    assessment.flags.insert(Flag::SayInOwnCare, false);
    assessment.flags.insert(Flag::DriveOwnCare, true);
    let evaluation = assessment.evaluate();
    assert!(support::points(&evaluation, Rule::TrainedWorkforce).starts_with("staff_trained not_applicable"));
    assert_eq!(evaluation.mark(Rule::SayInOwnCare), NotMet);
    assert_eq!(evaluation.mark(Rule::DriversOfOwnCare), Met);
    assert_eq!(Facts::of(&assessment).contradictions().len(), 2);
    assert!(Involvement::Leads.is_active() && !Involvement::Consulted.is_active());
}
