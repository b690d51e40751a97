//! What presupposes what in a journey: contradictions with their places, and noes that travel.

use dynamic_integration::asap::{
    Assessment, Flag, Journey, JourneyFacts, JourneyRule, Participant, Phase, PhaseOutput,
};
use dynamic_integration::facts::{Flags, TermMap};
use dynamic_integration::mark::Mark;

use crate::support::{points, read, refused};

/// A journey is refused for exactly these contradictions.
#[track_caller]
fn contradicts(json: &str, expected: &[&str]) {
    assert_eq!(refused::<Journey>(json), expected, "{json}");
}

#[test]
fn details_of_a_phase_that_did_not_take_place() {
    let without =
        |phase: &str, detail: &str| format!(r#"{{ "phases": {{ "{phase}": {{ "took_place": false }} }}, {detail} }}"#);
    let at = |path: &str| format!("phase_detail_without_phase at {path}");
    for phase in Phase::ALL {
        let of_phase = format!(
            r#"{{ "phases": {{ "{phase}": {{ "took_place": false, "started": "2023", "participants": {{ "expert": true }} }} }} }}"#
        );
        let paths = ["started", "participants"].map(|key| at(&format!("/phases/{phase}/{key}")));
        contradicts(&of_phase, &[&paths[0], &paths[1]]);
        let left = without(phase.code(), &format!(r#""moves": [{{ "leaves": "{phase}", "enters": "{phase}" }}]"#));
        contradicts(&left, &[&at("/moves/0")]);
    }
    // A phase that is entered is no claim: only the one that is left is.
    let moves = r#""moves": [{ "leaves": "define", "enters": "develop" }, { "leaves": "develop", "enters": "deliver" },
                             { "leaves": "develop", "enters": "define" }]"#;
    contradicts(&without("develop", moves), &[&at("/moves/1"), &at("/moves/2")]);

    let ideas = r#""ideas": { "listed": [{ "text": "A desk" }] }"#;
    contradicts(&without("develop", ideas), &[&at("/ideas")]);
    contradicts(&without("deliver", r#""next_steps": { "refine": true }"#), &[&at("/next_steps")]);
    contradicts(&without("deliver", r#""outputs": { "prototype": true }"#), &[&at("/outputs/prototype")]);
    contradicts(
        &without("discover", r#""outputs": { "experience_shared": true }"#),
        &[&at("/outputs/experience_shared")],
    );
    contradicts(
        &without("define", r#""challenge": { "text": "How can we?" }"#),
        &[&at("/challenge"), "framing_without_challenge at /challenge"],
    );
}

#[test]
fn framing_of_a_challenge_that_was_not_framed() {
    for (detail, path) in [
        (r#""outputs": { "challenge_framed": false, "sector_named": true }"#, "/outputs/sector_named"),
        (r#""outputs": { "challenge_framed": false, "open_question": true }"#, "/outputs/open_question"),
        (
            r#""outputs": { "challenge_framed": false }, "flags": { "challenge_fits_needs": true }"#,
            "/flags/challenge_fits_needs",
        ),
        (
            r#""outputs": { "challenge_framed": false }, "flags": { "challenge_attainable": true }"#,
            "/flags/challenge_attainable",
        ),
        (r#""outputs": { "challenge_framed": false }, "challenge": { "text": "How?" }"#, "/challenge"),
    ] {
        contradicts(&format!("{{ {detail} }}"), &[&format!("framing_without_challenge at {path}")]);
    }
    contradicts(
        r#"{ "outputs": { "sector_named": false }, "challenge": { "sector": "health" } }"#,
        &["sector_without_naming at /challenge/sector"],
    );
}

#[test]
fn tests_feedback_and_needs_without_what_they_presuppose() {
    contradicts(
        r#"{ "outputs": { "prototype": false, "tested_with_users": true } }"#,
        &["test_without_prototype at /outputs/tested_with_users"],
    );
    contradicts(
        r#"{ "outputs": { "feedback_collected": false, "feedback_used": true } }"#,
        &["use_without_feedback at /outputs/feedback_used"],
    );
    for nobody in [r#"{ "end_user": false }"#, r#"{ "expert": true, "others": false }"#] {
        contradicts(
            &format!(
                r#"{{ "outputs": {{ "tested_with_users": true }}, "phases": {{ "deliver": {{ "participants": {nobody} }} }} }}"#
            ),
            &["test_without_users at /outputs/tested_with_users"],
        );
        contradicts(
            &format!(
                r#"{{ "flags": {{ "needs_assessed_with_people": true }}, "phases": {{ "discover": {{ "participants": {nobody} }} }} }}"#
            ),
            &["needs_without_people at /flags/needs_assessed_with_people"],
        );
    }
    contradicts(
        r#"{ "flags": { "needs_assessed": false, "needs_assessed_with_people": true }, "outputs": { "needs_presented": true },
             "build_up": { "participatory_needs_assessment": "2022" } }"#,
        &[
            "needs_detail_without_assessment at /flags/needs_assessed_with_people",
            "needs_detail_without_assessment at /outputs/needs_presented",
            "needs_detail_without_assessment at /build_up/participatory_needs_assessment",
        ],
    );
}

#[test]
fn ideas_events_boards_and_pay_without_what_they_presuppose() {
    let found = r#"{ "text": "A desk", "sources": { "local_network": true } }"#;
    contradicts(
        &format!(
            r#"{{ "outputs": {{ "several_ideas": false, "ideas_from_network_or_sessions": false }},
                  "ideas": {{ "listed": [{found}, {{ "text": "A film" }}] }} }}"#
        ),
        &["ideas_and_outputs at /ideas", "ideas_and_outputs at /ideas"],
    );
    let one = format!(r#"{{ "outputs": {{ "several_ideas": false }}, "ideas": {{ "listed": [{found}] }} }}"#);
    assert!(read::<Journey>(&one).contradictions().is_empty()); // one idea is not several
    contradicts(
        r#"{ "flags": { "events_held": false }, "access_measures": { "interpretation": false, "childcare": true } }"#,
        &["measure_without_event at /access_measures"],
    );
    for flag in ["clear_purpose", "member_criteria", "support_person", "compensation", "voting_rights"] {
        contradicts(
            &format!(r#"{{ "flags": {{ "advisory_body": false, "advisory_{flag}": true }} }}"#),
            &[&format!("board_detail_without_board at /flags/advisory_{flag}")],
        );
    }
    contradicts(
        r#"{ "flags": { "professionals_in_team": false, "professionals_fairly_paid": true } }"#,
        &["pay_without_professionals at /flags/professionals_fairly_paid"],
    );
}

#[test]
fn a_chain_with_an_absent_middle_does_not_go_unnoticed() {
    // A challenge that is attainable was framed, and it was framed in a phase that did not take place.
    contradicts(
        r#"{ "phases": { "define": { "took_place": false } }, "flags": { "challenge_attainable": true } }"#,
        &["framing_without_challenge at /flags/challenge_attainable"],
    );
    contradicts(
        r#"{ "phases": { "discover": { "took_place": false } }, "flags": { "needs_assessed_with_people": true } }"#,
        &["needs_without_people at /flags/needs_assessed_with_people"],
    );
    contradicts(
        r#"{ "phases": { "define": { "took_place": false } }, "challenge": { "sector": "health" } }"#,
        &[
            "phase_detail_without_phase at /challenge",
            "framing_without_challenge at /challenge",
            "sector_without_naming at /challenge/sector",
        ],
    );
}

#[test]
fn a_move_has_one_end() {
    contradicts(r#"{ "moves": [{ "leaves": "deliver" }] }"#, &["move_without_one_end at /moves/0"]);
    contradicts(
        r#"{ "moves": [{ "leaves": "discover", "enters": "define" },
                       { "leaves": "deliver", "enters": "develop", "next_step": "refine" }] }"#,
        &["move_without_one_end at /moves/1"],
    );
    let twice =
        r#"{ "moves": [{ "leaves": "deliver", "enters": "develop" }, { "leaves": "deliver", "enters": "develop" }] }"#;
    assert_eq!(read::<Journey>(twice).moves.len(), 2); // a move can happen again
}

#[test]
fn places_are_told_from_the_whole_assessment_on() {
    let json = r#"{ "journey": { "flags": { "advisory_body": false, "advisory_compensation": true } } }"#;
    assert_eq!(refused::<Assessment>(json), ["board_detail_without_board at /journey/flags/advisory_compensation"]);
}

#[test]
fn noes_travel_to_what_is_not_stated() {
    let record: Journey = read(
        r#"{ "phases": { "deliver": { "took_place": false, "participants": { "expert": false } } },
             "flags": { "professionals_in_team": false, "events_held": false } }"#,
    );
    let facts = JourneyFacts::of(&record);
    for output in PhaseOutput::ALL {
        assert_eq!(facts.output(*output), (output.phase() == Phase::Deliver).then_some(false), "{output}");
    }
    for participant in Participant::ALL {
        assert_eq!(facts.took_part(Phase::Deliver, *participant), Some(false), "{participant}");
        assert_eq!(facts.took_part(Phase::Develop, *participant), None, "{participant}");
    }
    assert_eq!(facts.step_chosen(), Some(false));
    assert_eq!(facts.flag(Flag::ProfessionalsFairlyPaid), Some(false));
    // A no says nothing of what it presupposes.
    let record: Journey = read(
        r#"{ "outputs": { "tested_with_users": false, "challenge_framed": false }, "flags": { "advisory_compensation": false } }"#,
    );
    let facts = JourneyFacts::of(&record);
    assert_eq!(facts.output(PhaseOutput::Prototype), None);
    assert_eq!(facts.took_place(Phase::Define).holds(), None);
    assert_eq!(facts.flag(Flag::AdvisoryBody), None);
    assert_eq!(facts.took_part(Phase::Deliver, Participant::EndUser), None);
}

#[test]
fn what_is_stated_wins_in_contradictions_that_were_built_in_code() {
    let outputs = Flags::from([(PhaseOutput::Prototype, false), (PhaseOutput::TestedWithUsers, true)]);
    let evaluation = Journey { outputs, ..Journey::default() }.evaluate();
    assert_eq!(
        points(&evaluation, JourneyRule::TestedAndRefined),
        "prototype not_met, tested_with_users met, feedback_collected not_assessed, feedback_used not_assessed"
    );
    assert_eq!(evaluation.mark(JourneyRule::TestedAndRefined), Mark::PartlyMet);
    assert_eq!(Journey { phases: TermMap::new(), ..Journey::default() }.contradictions(), []);
}
