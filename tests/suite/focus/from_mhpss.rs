//! What FOCUS takes from an MHPSS assessment of the same practice.

use dynamic_integration::evaluation::Evaluation;
use dynamic_integration::facts::Facts as TermFacts;
use dynamic_integration::focus::{Assessment, Facts, Lens, Rule, Taken};
use dynamic_integration::mhpss;

use crate::support::{self, points};

fn taken() -> Taken {
    Taken { framework: Some(&mhpss::FRAMEWORK), ..Taken::default() }
}

fn with(json: &str, taken: Taken) -> Evaluation<Rule> {
    let assessment: Assessment = support::read(json);
    assert_eq!(Facts::with(&assessment, taken).contradictions(), [], "{json}");
    Facts::with(&assessment, taken).evaluate()
}

fn contradictions(json: &str, taken: Taken) -> Vec<String> {
    let assessment: Assessment = support::read(json);
    let found = Facts::with(&assessment, taken).contradictions();
    found.iter().map(|found| format!("{} at {}", found.term.code(), found.path)).collect()
}

#[test]
fn lenses_are_taken_term_by_term() {
    let rule = Rule::BeyondTrauma;
    let broad = Taken { lenses: TermFacts::from([Lens::BroadPsychosocial]), ..taken() };
    assert_eq!(points(&with("{}", broad), rule), "broad_psychosocial met <mhpss");
    assert_eq!(
        points(&with(r#"{ "lenses": { "trauma_focused": true } }"#, broad), rule),
        "broad_psychosocial met <mhpss"
    );
    // What FOCUS states itself is its own.
    assert_eq!(points(&with(r#"{ "lenses": { "broad_psychosocial": true } }"#, broad), rule), "broad_psychosocial met");
    // Its `others` denies every view that it does not name, and so one that the other assessment names.
    let others = r#"{ "lenses": { "trauma_focused": true, "others": false } }"#;
    assert_eq!(contradictions(others, broad), ["differs_from_mhpss at /lenses/others"]);
    assert_eq!(points(&with(others, taken()), rule), "broad_psychosocial not_met");
    // `others` of the other assessment is not taken.
    let none = Taken { lenses: TermFacts::none(), ..taken() };
    assert_eq!(points(&with("{}", none), rule), "broad_psychosocial not_assessed");
    assert_eq!(points(&with(r#"{ "lenses": { "broad_psychosocial": true } }"#, none), rule), "broad_psychosocial met");
    let no = Taken { lenses: TermFacts::from([(Lens::BroadPsychosocial, false)]), ..taken() };
    assert_eq!(points(&with("{}", no), rule), "broad_psychosocial not_met <mhpss");
    let here = r#"{ "lenses": { "broad_psychosocial": true } }"#;
    assert_eq!(contradictions(here, no), ["differs_from_mhpss at /lenses/broad_psychosocial"]);
    let here = r#"{ "lenses": { "broad_psychosocial": false, "trauma_focused": true } }"#;
    assert_eq!(contradictions(here, broad), ["differs_from_mhpss at /lenses/broad_psychosocial"]);
}

#[test]
fn specialised_care_and_its_manner_are_taken() {
    let rule = Rule::CulturallyInformedSpecialists;
    let provided = Taken { specialised_care: Some(true), ..taken() };
    let informed = Taken { culturally_informed_care: Some(true), ..provided };
    let absent = Taken { specialised_care: Some(false), ..taken() };
    assert_eq!(
        points(&with("{}", informed), rule),
        "culturally_informed_care met <mhpss, racism not_assessed, discrimination not_assessed"
    );
    assert_eq!(
        points(&with("{}", absent), rule),
        "culturally_informed_care not_applicable <mhpss, racism not_applicable <mhpss, discrimination not_applicable <mhpss"
    );
    // FOCUS's own facts are its own; that they are asked at all comes from the other assessment.
    let topics = r#"{ "specialist_topics": { "racism": true, "others": false } }"#;
    assert_eq!(
        points(&with(topics, provided), rule),
        "culturally_informed_care not_assessed, racism met <mhpss, discrimination not_met <mhpss"
    );
    let own = r#"{ "flags": { "specialised_care": true, "culturally_informed_care": true } }"#;
    assert!(points(&with(own, informed), rule).starts_with("culturally_informed_care met, "));
    let own = r#"{ "flags": { "specialised_care": false } }"#;
    assert!(points(&with(own, taken()), rule).starts_with("culturally_informed_care not_applicable, "));
}

#[test]
fn what_both_state_must_agree() {
    let provided = Taken { specialised_care: Some(true), culturally_informed_care: Some(true), ..taken() };
    let absent = Taken { specialised_care: Some(false), ..taken() };
    let no_care = r#"{ "flags": { "specialised_care": false } }"#;
    // What is taken over is no claim of FOCUS, so only the difference is told.
    assert_eq!(contradictions(no_care, provided), ["differs_from_mhpss at /flags/specialised_care"]);
    assert_eq!(contradictions(no_care, absent), [""; 0]);
    let care = r#"{ "flags": { "specialised_care": true } }"#;
    assert_eq!(contradictions(care, absent), ["differs_from_mhpss at /flags/specialised_care"]);
    let culture = r#"{ "flags": { "specialised_care": true, "culturally_informed_care": false } }"#;
    assert_eq!(contradictions(culture, provided), ["differs_from_mhpss at /flags/culturally_informed_care"]);
    // A topic is a claim of FOCUS whose premise comes from the other assessment.
    let topic = r#"{ "specialist_topics": { "racism": true } }"#;
    assert_eq!(contradictions(topic, absent), ["care_detail_without_care at /specialist_topics"]);
}

#[test]
fn a_practice_that_provides_support_is_an_mhpss_actor() {
    let rule = Rule::MhpssLinkage;
    let provides = Taken { provides_support: Some(true), ..taken() };
    assert_eq!(points(&with("{}", provides), rule), "mhpss_actor met <mhpss");
    // A practice is not its own partner: no contradiction with what is said of partners.
    assert_eq!(points(&with(r#"{ "partners": { "others": false } }"#, provides), rule), "mhpss_actor met <mhpss");
    // A listed partner answers first.
    let partner = r#"{ "partners": { "listed": [{ "name": "Clinic", "kinds": { "mhpss_actor": true } }] } }"#;
    assert_eq!(points(&with(partner, provides), rule), "mhpss_actor met");
    // That the practice provides nothing says nothing of its partners.
    let not = Taken { provides_support: Some(false), ..taken() };
    assert_eq!(points(&with("{}", not), rule), "mhpss_actor not_assessed");
}

#[test]
fn nothing_else_changes() {
    let all = Taken {
        lenses: TermFacts::from([Lens::BroadPsychosocial]),
        specialised_care: Some(true),
        culturally_informed_care: Some(true),
        provides_support: Some(true),
        ..taken()
    };
    let (alone, together) = (with("{}", Taken::default()), with("{}", all));
    let changed: Vec<_> = (alone.view().rules().zip(together.view().rules()))
        .filter(|(alone, together)| {
            !alone.points().map(|point| point.answer()).eq(together.points().map(|point| point.answer()))
        })
        .map(|(rule, _)| rule.term().code())
        .collect();
    assert_eq!(changed, ["beyond_trauma", "culturally_informed_specialists", "mhpss_linkage"]);
    assert_eq!(alone.report(), together.report());
}
