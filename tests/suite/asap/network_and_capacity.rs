//! The section network and capacity.

use dynamic_integration::asap::JourneyRule::{
    BuildUpOrder, CapacityBuilding, NetworkFunctions, NetworkMembers, NetworkPurposes, Pillars,
    PublicCivilCollaboration, SeveralNeeds,
};
use dynamic_integration::asap::{Assessment, JourneyRule};
use dynamic_integration::mark::Mark::{Met, NotAssessed, NotMet, PartlyMet};

use super::{check, journey};
use crate::support::{points, read};

#[test]
fn five_groups_belong_to_the_network() {
    check(
        r#"{ "network": { "members": { "public_service_provider": true, "migrant_organisation": true, "expert": true,
             "others": false } } }"#,
        NetworkMembers,
        PartlyMet,
        "public_service_provider met, other_non_governmental not_met, civil_society_organisation not_met, \
         migrant_organisation met, community_representative not_met",
    );
    check(
        r#"{ "network": { "members": { "expert": true } } }"#,
        NetworkMembers,
        NotAssessed,
        "public_service_provider not_assessed, other_non_governmental not_assessed, \
         civil_society_organisation not_assessed, migrant_organisation not_assessed, \
         community_representative not_assessed",
    );
}

#[test]
fn purposes_and_functions_of_the_network() {
    check(
        r#"{ "network": { "purposes": { "create_practice": true, "exchange_practices": false } } }"#,
        NetworkPurposes,
        PartlyMet,
        "discuss_challenges not_assessed, build_relationships not_assessed, exchange_practices not_met, \
         create_practice met",
    );
    let functions = journey(r#"{ "network": { "functions": { "others": false } } }"#);
    assert_eq!(functions.mark(NetworkFunctions), NotMet);
    assert_eq!(functions.total().count(dynamic_integration::mark::Mark::NotMet), 0); // it is observed, and counts nowhere
    assert_eq!(functions.view().observations().count(dynamic_integration::mark::Mark::NotMet), 4);
}

#[test]
fn sessions_are_held_for_four_groups() {
    check(
        r#"{ "capacity_building": { "held_for": { "end_user": true, "civil_society_organisation": false } } }"#,
        CapacityBuilding,
        PartlyMet,
        "public_service_provider not_assessed, civil_society_organisation not_met, migrant_organisation not_assessed, \
         end_user met",
    );
    assert_eq!(
        journey(r#"{ "capacity_building": { "held_for": { "others": false } } }"#).mark(CapacityBuilding),
        NotMet
    );
}

#[test]
fn the_practice_comes_after_the_other_steps() {
    check(
        r#"{ "build_up": { "mapping": "2021", "participatory_needs_assessment": "2022-03-02", "network": "2022",
             "practice": "2022-03-01" } }"#,
        BuildUpOrder,
        PartlyMet,
        "mapping met, participatory_needs_assessment not_met, network not_assessed, capacity_building not_assessed",
    );
    assert_eq!(journey(r#"{ "build_up": { "mapping": "2021" } }"#).mark(BuildUpOrder), NotAssessed);
}

#[test]
fn public_and_civil_bodies() {
    check(
        r#"{ "flags": { "public_and_civil_work_together": true, "complementary_tasks": false } }"#,
        PublicCivilCollaboration,
        PartlyMet,
        "public_and_civil_work_together met, complementary_tasks not_met",
    );
}

/// The points of a rule that reads the profile.
#[track_caller]
fn with_profile(profile: &str, rule: JourneyRule) -> String {
    let assessment: Assessment = read(&format!(r#"{{ "profile": {profile}, "journey": {{}} }}"#));
    points(&assessment.evaluate_journey().unwrap(), rule)
}

#[test]
fn several_needs_are_read_from_the_profile() {
    assert_eq!(with_profile(r#"{ "sectors": ["health", "housing"] }"#, SeveralNeeds), "several_needs met");
    assert_eq!(with_profile(r#"{ "sectors": ["health"] }"#, SeveralNeeds), "several_needs not_assessed");
    assert_eq!(with_profile(r#"{ "strategies": ["entry_point"] }"#, SeveralNeeds), "several_needs met");
    assert_eq!(with_profile("{}", SeveralNeeds), "several_needs not_assessed");
    assert_eq!(journey("{}").mark(SeveralNeeds), NotAssessed);
}

#[test]
fn pillars_are_read_from_the_profile() {
    assert_eq!(
        with_profile(r#"{ "pillar_activities": ["local_network", "advocacy_meeting"] }"#, Pillars),
        "collaboration met, capacity not_assessed, knowledge met"
    );
    assert_eq!(
        with_profile("{}", Pillars),
        "collaboration not_assessed, capacity not_assessed, knowledge not_assessed"
    );
    let all = r#"{ "pillar_activities": ["database", "pilot", "practice_modelling"] }"#;
    let assessment: Assessment = read(&format!(r#"{{ "profile": {all}, "journey": {{}} }}"#));
    assert_eq!(assessment.evaluate_journey().unwrap().mark(Pillars), Met);
}
