//! What is open where it is unknown whether a rule, or one of its points, is asked at all.

use dynamic_integration::Mark::NotAssessed;
use dynamic_integration::focus::{Flag, Rule, Stage};

use crate::{codes, evaluate};

#[track_caller]
fn open_guard_of_rule(facts: &str, rule: Rule) -> String {
    evaluate(facts).rule(rule).unwrap().open_guard().map(codes).unwrap_or_default()
}

#[test]
fn an_unknown_guard_is_the_open_question() {
    assert_eq!(open_guard_of_rule("{}", Rule::MeaningfulContact), "across");
    assert_eq!(open_guard_of_rule(r#"{"contacts":[{"among":"across"}]}"#, Rule::MeaningfulContact), "");
    assert_eq!(open_guard_of_rule("{}", Rule::TrainingBeyondClinical), "somebody_trained");
    assert_eq!(
        open_guard_of_rule(r#"{"specialist_topics":[]}"#, Rule::CulturallyInformedSpecialists),
        "specialised_care"
    );
    assert_eq!(open_guard_of_rule(r#"{"contacts":[{"among":"across"}]}"#, Rule::EqualVoiceInMeetings), "town_meeting");
    assert_eq!(
        open_guard_of_rule(r#"{"volunteers":{"receiving":{"roles":[]}}}"#, Rule::BeyondHelping),
        "receiving/volunteers_present"
    );
    assert_eq!(open_guard_of_rule(r#"{"flags":{"documented_method":false}}"#, Rule::DocumentedMethod), "co_creation");
}

#[test]
fn so_is_an_unknown_guard_of_a_point() {
    let evaluation =
        evaluate(r#"{"participation":{"design":{"arriving":"informed"},"evaluation":{"arriving":"leads"}}}"#);
    let open = |stage: Stage| evaluation.answer(Rule::EqualSay, stage).unwrap().open_guard().map(codes);
    assert_eq!(open(Stage::Design).as_deref(), Some("design/has_part"));
    assert_eq!(open(Stage::Evaluation), None); // the guard holds, and the say of the others is open

    let evaluation = evaluate(r#"{"flags":{"staff_trained":false}}"#); // there may be no staff
    let answer = evaluation.answer(Rule::TrainedWorkforce, Flag::StaffTrained).unwrap();
    assert_eq!((answer.mark(), answer.open_guard().map(codes).as_deref()), (NotAssessed, Some("has_staff")));
    let answer = evaluation.answer(Rule::TrainedWorkforce, Flag::VolunteersTrained).unwrap();
    assert_eq!(answer.open_guard().map(codes).as_deref(), Some("volunteers_present"));
}
