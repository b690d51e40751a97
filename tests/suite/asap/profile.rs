//! The profile, which is shown as it is.

use dynamic_integration::asap::{Activity, Assessment, Lesson, ProfileField, ResourceKind, ServiceSector};
use dynamic_integration::term::AnyTerm;

use crate::support::read;

const PROFILE: &str = r#"{ "profile": {
    "sectors": ["health"],
    "target_groups": ["people_with_migratory_background", "professionals"],
    "barriers": ["language"],
    "activities": ["awareness_of_professionals", "interpretation", "interpreter_network"],
    "lessons": [
        { "text": "Interpreters are needed in every service.", "lesson": "integrated_delivery", "locator": "§h" },
        { "text": "Interpreters want to be asked." }
    ],
    "links": [{ "title": "Guide to health care", "kind": "guide", "languages": ["en", "hr"] }, { "title": "Tarjimly" }],
    "notes": { "links": { "text": "Titles are shortened." } },
    "assessed": { "by": "editor" }
} }"#;

#[test]
fn a_profile_is_read_and_written() {
    let assessment: Assessment = read(PROFILE);
    let profile = assessment.profile.as_ref().unwrap();
    assert!(profile.sectors.contains(ServiceSector::Health) && !profile.sectors.contains(ServiceSector::Housing));
    assert!(profile.activities.contains(Activity::Interpretation));
    assert_eq!(profile.lessons[0].lesson, Some(Lesson::IntegratedDelivery));
    assert_eq!(profile.links[0].kind, Some(ResourceKind::Guide));
    assert!(profile.notes.get(ProfileField::Links).is_some());
    let written = serde_json::to_string(&assessment).unwrap();
    assert_eq!(read::<Assessment>(&written), assessment);
    assert!(assessment.evaluate_journey().is_none()); // it has no rules
}

#[test]
fn lists_name_each_term_once() {
    assert!(serde_json::from_str::<Assessment>(r#"{ "profile": { "sectors": ["health", "health"] } }"#).is_err());
    assert!(serde_json::from_str::<Assessment>(r#"{ "profile": { "sectors": { "health": true } } }"#).is_err());
}

#[test]
fn a_note_can_be_made_on_each_field() {
    let written = serde_json::to_value(read::<Assessment>(
        r#"{ "profile": {
            "sectors": ["health"], "strategies": ["one_stop_shop"], "target_groups": ["refugees"],
            "wider_beneficiaries": ["roma"], "barriers": ["cost"], "activities": ["games"], "channels": ["desk"],
            "information_qualities": ["targeted"], "funding_sources": ["local"], "territorial_features": ["coordination"],
            "pillar_activities": ["pilot"], "tools": ["video"], "lessons": [{ "text": "Ask." }], "links": [{ "title": "Site" }]
        } }"#,
    ))
    .unwrap();
    let fields: Vec<_> = written["profile"].as_object().unwrap().keys().cloned().collect();
    let mut named: Vec<_> = ProfileField::ALL.iter().map(|field| field.code().to_owned()).collect();
    let mut sorted = fields.clone();
    sorted.sort();
    named.sort();
    assert_eq!(sorted, named);
}

#[test]
fn a_barrier_leads_to_what_practices_did_about_it() {
    let barrier = dynamic_integration::asap::Barrier::DigitalProcedures.erase();
    let reasons: Vec<_> = barrier.reasons().collect();
    let [reason] = reasons[..] else { panic!("one reason") };
    let dynamic_integration::term::Referent::Terms(terms) = reason.referent else { panic!("terms") };
    assert_eq!(terms.iter().copied().map(AnyTerm::code).collect::<Vec<_>>(), ["digital_skills_training"]);
}
