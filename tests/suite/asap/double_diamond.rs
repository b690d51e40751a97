//! The section double diamond.

use dynamic_integration::asap::JourneyRule::{
    Diverged, FourPhases, FramedChallenge, NextStep, ParticipatoryNeedsAssessment, PhasesInOrder, TestedAndRefined,
};
use dynamic_integration::asap::{Journey, JourneyFacts, Phase, PhaseOutput};
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};

use super::{check, journey};
use crate::support::{points, read};

#[test]
fn phases_take_place_or_not() {
    check(
        r#"{ "phases": { "discover": { "took_place": true }, "deliver": { "took_place": false } } }"#,
        FourPhases,
        PartlyMet,
        "discover met, define not_assessed, develop not_assessed, deliver not_met",
    );
    check(
        r#"{ "phases": { "define": { "started": "2023" }, "develop": { "participants": { "expert": true } } },
             "moves": [{ "leaves": "discover", "enters": "define" }], "next_steps": { "refine": true } }"#,
        FourPhases,
        Met,
        "discover met, define met, develop met, deliver met",
    );
}

#[test]
fn every_detail_says_that_its_phase_took_place() {
    for output in PhaseOutput::ALL {
        let record: Journey = read(&format!(r#"{{ "outputs": {{ "{output}": true }} }}"#));
        let facts = JourneyFacts::of(&record);
        for phase in Phase::ALL {
            let expected = (output.phase() == *phase).then_some(true);
            // What is presented is an assessment of needs, which is no phase.
            assert_eq!(facts.took_place(*phase).holds(), expected, "{output}: {phase}");
        }
    }
    for (json, phase) in [
        (r#"{ "flags": { "needs_assessed_with_people": true } }"#, Phase::Discover),
        (r#"{ "challenge": { "text": "How can we?" } }"#, Phase::Define),
        (r#"{ "challenge": { "sector": "health" } }"#, Phase::Define),
        (r#"{ "flags": { "challenge_attainable": true } }"#, Phase::Define),
        (r#"{ "ideas": { "listed": [{ "text": "A desk" }] } }"#, Phase::Develop),
        (r#"{ "moves": [{ "leaves": "develop", "enters": "define" }] }"#, Phase::Develop),
        (r#"{ "moves": [{ "leaves": "deliver", "next_step": "replicate" }] }"#, Phase::Deliver),
        (r#"{ "next_steps": { "continue": true } }"#, Phase::Deliver),
    ] {
        let record: Journey = read(json);
        let took_place = |phase: &&Phase| JourneyFacts::of(&record).took_place(**phase).holds() == Some(true);
        assert_eq!(Phase::ALL.iter().filter(took_place).collect::<Vec<_>>(), [&phase], "{json}");
    }
    let silent = r#"{ "flags": { "challenge_attainable": false, "needs_assessed": true }, "outputs": { "prototype": false },
                      "phases": { "discover": { "participants": { "expert": false } } }, "ideas": { "others": false },
                      "next_steps": { "others": false } }"#;
    assert_eq!(journey(silent).mark(FourPhases), NotAssessed);
}

/// The points of the order of phases that start on these dates; none if a date is empty.
#[track_caller]
fn order(started: [&str; 4]) -> String {
    let phases: Vec<_> = Phase::ALL
        .iter()
        .zip(started)
        .filter(|(_, started)| !started.is_empty())
        .map(|(phase, started)| format!(r#""{phase}": {{ "started": "{started}" }}"#))
        .collect();
    points(&journey(&format!(r#"{{ "phases": {{ {} }} }}"#, phases.join(", "))), PhasesInOrder)
}

#[test]
fn dates_are_compared_as_far_as_they_are_known() {
    assert_eq!(
        order(["2022", "2023", "2023-02-01", "2023-01-31"]),
        "define_after_discover met, develop_after_define not_assessed, deliver_after_develop not_met"
    );
    assert_eq!(
        order(["2023-01-02", "2023-01-01", "2023-01-01", "2023-02"]),
        "define_after_discover not_met, develop_after_define met, deliver_after_develop met"
    );
    // The same year, and nobody invents a day.
    assert_eq!(
        order(["2023", "2023", "2023", "2023"]),
        "define_after_discover not_assessed, develop_after_define not_assessed, deliver_after_develop not_assessed"
    );
}

#[test]
fn order_is_asked_for_where_both_phases_took_place() {
    // The guard that is open is the earlier phase, if both are.
    assert_eq!(
        order(["", "", "2023", ""]),
        "define_after_discover not_assessed ?discover, develop_after_define not_assessed ?define, \
         deliver_after_develop not_assessed ?deliver"
    );
    check(
        r#"{ "phases": { "define": { "took_place": false } } }"#,
        PhasesInOrder,
        NotAssessed,
        "define_after_discover not_applicable, develop_after_define not_applicable, \
         deliver_after_develop not_assessed ?develop",
    );
    check(
        r#"{ "phases": { "define": { "took_place": false }, "deliver": { "took_place": false } } }"#,
        PhasesInOrder,
        NotApplicable,
        "define_after_discover not_applicable, develop_after_define not_applicable, \
         deliver_after_develop not_applicable",
    );
    check(
        r#"{ "phases": { "discover": { "took_place": true }, "define": { "started": "2023" } } }"#,
        PhasesInOrder,
        NotAssessed,
        "define_after_discover not_assessed, develop_after_define not_assessed ?develop, \
         deliver_after_develop not_assessed ?develop",
    );
}

#[test]
fn needs_are_assessed_with_people_and_presented() {
    check(
        r#"{ "outputs": { "needs_presented": true } }"#,
        ParticipatoryNeedsAssessment,
        NotAssessed,
        "needs_assessed met, needs_assessed_with_people not_assessed, needs_presented met",
    );
    check(
        r#"{ "build_up": { "participatory_needs_assessment": "2022" } }"#,
        ParticipatoryNeedsAssessment,
        NotAssessed,
        "needs_assessed met, needs_assessed_with_people not_assessed, needs_presented not_assessed",
    );
    check(
        r#"{ "flags": { "needs_assessed": false } }"#,
        ParticipatoryNeedsAssessment,
        NotMet,
        "needs_assessed not_met, needs_assessed_with_people not_met, needs_presented not_met",
    );
    // No end user was there when needs were discovered.
    check(
        r#"{ "flags": { "needs_assessed": true },
             "phases": { "discover": { "participants": { "expert": true, "others": false } } } }"#,
        ParticipatoryNeedsAssessment,
        PartlyMet,
        "needs_assessed met, needs_assessed_with_people not_met, needs_presented not_assessed",
    );
}

#[test]
fn a_challenge_is_framed_with_its_qualities() {
    check(
        r#"{ "challenge": { "sector": "health" }, "outputs": { "open_question": true },
             "flags": { "challenge_fits_needs": true, "challenge_attainable": false } }"#,
        FramedChallenge,
        PartlyMet,
        "sector_named met, open_question met, challenge_fits_needs met, challenge_attainable not_met",
    );
    // The wording is kept and not analysed.
    check(
        r#"{ "challenge": { "text": "How can we explain the health system?" } }"#,
        FramedChallenge,
        NotAssessed,
        "sector_named not_assessed, open_question not_assessed, challenge_fits_needs not_assessed, \
         challenge_attainable not_assessed",
    );
    for json in
        [r#"{ "outputs": { "challenge_framed": false } }"#, r#"{ "phases": { "define": { "took_place": false } } }"#]
    {
        check(
            json,
            FramedChallenge,
            NotMet,
            "sector_named not_met, open_question not_met, challenge_fits_needs not_met, challenge_attainable not_met",
        );
    }
}

#[test]
fn ideas_are_several_and_found_together() {
    let ideas = |listed: &str| points(&journey(&format!(r#"{{ "ideas": {listed} }}"#)), Diverged);
    let (several, sources) = ("several_ideas met", "ideas_from_network_or_sessions met");
    let found = r#"{ "text": "A desk", "sources": { "local_network": true } }"#;
    assert_eq!(
        ideas(&format!(r#"{{ "listed": [{found}, {{ "text": "A film" }}] }}"#)),
        format!("{several}, {sources}")
    );
    assert_eq!(ideas(&format!(r#"{{ "listed": [{found}] }}"#)), format!("several_ideas not_assessed, {sources}"));
    // Two ideas from elsewhere: there may have been others.
    assert_eq!(
        ideas(r#"{ "listed": [{ "text": "A", "sources": { "others": false } }, { "text": "B" }] }"#),
        format!("{several}, ideas_from_network_or_sessions not_assessed")
    );
    check(
        r#"{ "phases": { "develop": { "took_place": false } } }"#,
        Diverged,
        NotMet,
        "several_ideas not_met, ideas_from_network_or_sessions not_met",
    );
}

#[test]
fn what_is_tested_exists_and_what_is_used_was_collected() {
    check(
        r#"{ "outputs": { "tested_with_users": true, "feedback_used": true } }"#,
        TestedAndRefined,
        Met,
        "prototype met, tested_with_users met, feedback_collected met, feedback_used met",
    );
    // Feedback can be collected without a prototype.
    check(
        r#"{ "outputs": { "prototype": false, "feedback_used": true } }"#,
        TestedAndRefined,
        PartlyMet,
        "prototype not_met, tested_with_users not_met, feedback_collected met, feedback_used met",
    );
    check(
        r#"{ "outputs": { "tested_with_users": false, "feedback_collected": false } }"#,
        TestedAndRefined,
        NotMet,
        "prototype not_assessed, tested_with_users not_met, feedback_collected not_met, feedback_used not_met",
    );
    // Nobody who would use it took part.
    check(
        r#"{ "phases": { "deliver": { "participants": { "expert": true, "others": false } } } }"#,
        TestedAndRefined,
        NotMet,
        "prototype not_assessed, tested_with_users not_met, feedback_collected not_assessed, feedback_used not_assessed",
    );
    check(
        r#"{ "phases": { "deliver": { "took_place": false } } }"#,
        TestedAndRefined,
        NotMet,
        "prototype not_met, tested_with_users not_met, feedback_collected not_met, feedback_used not_met",
    );
}

#[test]
fn some_next_step_is_chosen() {
    for (json, mark) in [
        (r#"{ "next_steps": { "continue": true } }"#, Met),
        (r#"{ "next_steps": { "others": false } }"#, NotMet),
        (r#"{ "next_steps": { "refine": false, "scale_up": false } }"#, NotAssessed),
        (
            r#"{ "next_steps": { "refine": false, "scale_up": false, "replicate": false, "move_on": false,
                 "continue": false, "integrate_locally": false } }"#,
            NotAssessed, // there may be a step that no term names
        ),
        (r#"{ "next_steps": { "others": true } }"#, NotAssessed),
        (r#"{ "phases": { "deliver": { "took_place": false } } }"#, NotMet),
        // A move is no choice of a step: it is what happened.
        (r#"{ "phases": { "deliver": { "took_place": true } } }"#, NotAssessed),
    ] {
        assert_eq!(journey(json).mark(NextStep), mark, "{json}");
    }
}
