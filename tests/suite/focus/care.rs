//! The Approach as a whole, and mental health and psychosocial support.

use dynamic_integration::focus::Rule;
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};

use super::{mark, points};

#[test]
fn facts_are_points_and_others_denies_the_rest() {
    let rule = Rule::FourDimensions;
    let all =
        r#"{ "dimensions": { "mhpss": true, "communities": true, "participation": true, "partnerships": true } }"#;
    assert_eq!(mark(all, rule), Met);
    assert_eq!(mark(r#"{ "dimensions": { "mhpss": true } }"#, rule), NotAssessed);
    assert_eq!(mark(r#"{ "dimensions": { "mhpss": true, "others": true } }"#, rule), NotAssessed);
    assert_eq!(mark(r#"{ "dimensions": { "mhpss": true, "others": false } }"#, rule), PartlyMet);
    assert_eq!(mark(r#"{ "dimensions": { "others": false } }"#, rule), NotMet);

    let rule = Rule::FrontlineAbilities;
    let some = r#"{ "frontline_abilities": { "refer": true, "identify_distress": false } }"#;
    assert_eq!(points(some, rule), "identify_distress not_met, refer met, connect_to_service not_assessed");
}

#[test]
fn a_component_of_its_own_and_standard_practice_are_two_demands() {
    let flags = r#"{ "flags": { "standalone": true, "standard_practice": false } }"#;
    assert_eq!((mark(flags, Rule::OwnComponent), mark(flags, Rule::StandardPractice)), (Met, NotMet));
    let open = r#"{ "flags": { "standard_practice": true } }"#;
    assert_eq!((mark(open, Rule::OwnComponent), mark(open, Rule::StandardPractice)), (NotAssessed, Met));
}

#[test]
fn only_people_who_are_there_are_asked_for_training() {
    let rule = Rule::TrainedWorkforce;
    assert_eq!(
        points("{}", rule),
        "staff_trained not_assessed ?has_staff, volunteers_trained not_assessed ?volunteers_present"
    );
    let nobody = r#"{ "flags": { "has_staff": false },
        "volunteers": { "arriving": { "present": false }, "receiving": { "present": false } } }"#;
    assert_eq!(points(nobody, rule), "staff_trained not_applicable, volunteers_trained not_applicable");
    let there = r#"{ "flags": { "has_staff": true, "staff_trained": false }, "volunteers": { "arriving": { "present": true } } }"#;
    assert_eq!(points(there, rule), "staff_trained not_met, volunteers_trained not_assessed");
    // That somebody is not trained says nothing of whether there is somebody.
    let not_trained = r#"{ "flags": { "staff_trained": false } }"#;
    assert_eq!(
        points(not_trained, rule),
        "staff_trained not_assessed ?has_staff, volunteers_trained not_assessed ?volunteers_present"
    );
}

#[test]
fn training_is_asked_of_those_who_are_trained() {
    let rule = Rule::TrainingBeyondClinical;
    let scope = "social_and_community_support";
    assert_eq!(points("{}", rule), format!("{scope} not_assessed, guard ?somebody_trained"));
    let nobody = r#"{ "flags": { "staff_trained": false, "volunteers_trained": false } }"#;
    assert_eq!(mark(nobody, rule), NotApplicable);
    // A subject of training says that somebody is trained.
    let clinical = r#"{ "training_scopes": { "clinical_conditions": true } }"#;
    assert_eq!(points(clinical, rule), format!("{scope} not_assessed"));
    assert_eq!(mark(r#"{ "training_scopes": { "clinical_conditions": true, "others": false } }"#, rule), NotMet);
    assert_eq!(mark(r#"{ "training_scopes": { "social_and_community_support": true } }"#, rule), Met);
    assert_eq!(mark(r#"{ "training_scopes": { "others": false } }"#, rule), NotAssessed); // the guard is open
    assert_eq!(mark(r#"{ "flags": { "staff_trained": true }, "training_scopes": { "others": false } }"#, rule), NotMet);
}

#[test]
fn the_trauma_lenses_alone_never_meet_the_wider_view() {
    let rule = Rule::BeyondTrauma;
    assert_eq!(mark(r#"{ "lenses": { "trauma_focused": true, "trauma_informed": true } }"#, rule), NotAssessed);
    assert_eq!(mark(r#"{ "lenses": { "trauma_focused": true, "others": false } }"#, rule), NotMet);
    assert_eq!(mark(r#"{ "lenses": { "trauma_informed": true, "others": false } }"#, rule), NotMet);
    assert_eq!(mark(r#"{ "lenses": { "trauma_focused": true, "broad_psychosocial": true } }"#, rule), Met);
}

#[test]
fn culture_is_the_manner_of_care_and_no_topic() {
    let rule = Rule::CulturallyInformedSpecialists;
    assert_eq!(mark(r#"{ "flags": { "specialised_care": false } }"#, rule), NotApplicable);
    assert!(points("{}", rule).ends_with("guard ?specialised_care"));
    let care = r#"{ "flags": { "specialised_care": true, "culturally_informed_care": true },
        "specialist_topics": { "racism": true, "others": false } }"#;
    assert_eq!(points(care, rule), "culturally_informed_care met, racism met, discrimination not_met");
    // A detail of the care says that there is such care; a no does not.
    let topic = r#"{ "specialist_topics": { "racism": true } }"#;
    assert_eq!(points(topic, rule), "culturally_informed_care not_assessed, racism met, discrimination not_assessed");
    let no_topic = r#"{ "specialist_topics": { "racism": false }, "flags": { "culturally_informed_care": false } }"#;
    assert!(points(no_topic, rule).ends_with("guard ?specialised_care"));
}

#[test]
fn support_within_services_has_two_points() {
    let rule = Rule::SupportWithinServices;
    let flags = r#"{ "flags": { "within_community_services": true, "multicultural": false } }"#;
    assert_eq!(points(flags, rule), "within_community_services met, multicultural not_met");
}
