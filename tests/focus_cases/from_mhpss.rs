//! What an MHPSS assessment of the same practice answers, where FOCUS does not state it.

use dynamic_integration::Mark::{self, Met, NotApplicable, NotAssessed, NotMet};
use dynamic_integration::focus::{Assessment, Facts, FromMhpss, Lens, Rule, SpecialistTopic};
use dynamic_integration::{Practice, mhpss};

use crate::read;

/// The mark of a point, and the framework that answered, with these facts from MHPSS.
#[track_caller]
fn with_mhpss(facts: &str, mhpss: FromMhpss, topic: SpecialistTopic) -> (Mark, bool) {
    let assessment = read(facts);
    let evaluation = Facts { focus: &assessment, mhpss }.evaluate();
    let answer = evaluation.answer(Rule::CulturallyInformedSpecialists, topic).unwrap();
    (answer.mark(), answer.source() == Some(&mhpss::FRAMEWORK))
}

#[test]
fn mhpss_answers_what_focus_does_not_state() {
    use SpecialistTopic::{Culture, Racism};
    let provided = FromMhpss { specialised_care: Some(true), ..FromMhpss::default() };
    let informed = FromMhpss { culture_informed: Some(true), ..provided };
    let absent = FromMhpss { specialised_care: Some(false), culture_informed: Some(true), lenses: None };

    assert_eq!(with_mhpss("{}", FromMhpss::default(), Culture), (NotAssessed, false));
    assert_eq!(with_mhpss("{}", provided, Culture), (NotAssessed, false));
    assert_eq!(with_mhpss("{}", informed, Culture), (Met, true));
    assert_eq!(with_mhpss("{}", informed, Racism), (NotAssessed, false));
    assert_eq!(with_mhpss("{}", FromMhpss { culture_informed: Some(false), ..provided }, Culture), (NotMet, true));
    assert_eq!(with_mhpss("{}", absent, Culture), (NotApplicable, true));
    // The list is FOCUS's own, but that it is asked at all comes from MHPSS.
    assert_eq!(with_mhpss(r#"{"specialist_topics":[]}"#, provided, Racism), (NotMet, true));
    // What FOCUS states itself is its own.
    assert_eq!(with_mhpss(r#"{"specialist_topics":["culture"]}"#, informed, Culture), (Met, false));
    assert_eq!(
        with_mhpss(r#"{"flags":{"specialised_care":false}}"#, FromMhpss::default(), Culture),
        (NotApplicable, false)
    );
    assert_eq!(with_mhpss(r#"{"flags":{"specialised_care":true}}"#, informed, Culture), (Met, true));
}

#[test]
fn lenses_come_from_mhpss_too() {
    let assessment = Assessment::default();
    let mhpss = FromMhpss { lenses: Some([Lens::BroadPsychosocial].into()), ..FromMhpss::default() };
    let evaluation = Facts { focus: &assessment, mhpss }.evaluate();
    assert_eq!(evaluation.mark(Rule::BeyondTrauma), Some(Met));
    let json = serde_json::to_value(&evaluation).unwrap();
    assert_eq!(json["rules"][4]["points"][0]["from"], "mhpss");
    assert_eq!(json["also_used"][0]["framework"], "mhpss");
}

#[test]
fn a_practice_with_both_assessments() {
    let practice = |mhpss: &str, focus: &str| {
        Practice::from_json(&format!(r#"{{ "practice": {{ "name": "P" }}, "focus": {focus}, "mhpss": {mhpss} }}"#))
    };
    let clinic = r#"{ "lenses": ["trauma"], "layers": { "specialised": { "flags": { "culture_informed": true } } } }"#;
    let both = practice(clinic, "{}").unwrap();
    let evaluated = both.evaluate();
    let [focus, mhpss] = evaluated.evaluations() else { panic!("two evaluations") };
    assert_eq!((focus.framework().code, mhpss.framework().code), ("focus", "mhpss"));
    assert_eq!(focus.mark(Rule::BeyondTrauma), Some(NotMet));
    assert_eq!(focus.answer(Rule::CulturallyInformedSpecialists, SpecialistTopic::Culture).unwrap().mark(), Met);
    assert!(both.focus.as_ref().unwrap().evaluate().answers().iter().all(|answer| answer.mark() == NotAssessed));

    let error = practice(clinic, r#"{ "flags": { "specialised_care": false }, "lenses": [] }"#).unwrap_err();
    let paths: Vec<_> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["/focus/flags/specialised_care", "/focus/lenses"]);
    assert!(practice("{}", r#"{ "flags": { "specialised_care": false }, "lenses": [] }"#).is_ok());
}
