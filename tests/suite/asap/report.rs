//! What is reported beside the rules of the journey.

use dynamic_integration::asap::{Assessment, JourneyReport, Move, NextStep, Participant, Phase};
use dynamic_integration::evaluation::Report;

use super::journey;
use crate::support::read;

const RECORD: &str = r#"{
    "phases": { "discover": { "participants": { "end_user": true, "expert": true } },
                "define": { "participants": { "expert": true, "others": false } },
                "develop": { "took_place": false },
                "deliver": { "participants": { "public_authority": true, "community_representative": false } } },
    "moves": [{ "leaves": "discover", "enters": "define" }, { "leaves": "define", "enters": "deliver" },
              { "leaves": "deliver", "next_step": "scale_up" }, { "leaves": "define", "next_step": "replicate" }],
    "outputs": { "tested_with_users": true }
}"#;

#[test]
fn who_took_part_when() {
    let evaluation = journey(RECORD);
    let report = evaluation.report();
    assert_eq!(report.participants.get(Phase::Define, Participant::EndUser), Some(&false));
    assert_eq!(report.participants.get(Phase::Deliver, Participant::EndUser), Some(&true)); // they tested
    assert_eq!(report.participants.get(Phase::Deliver, Participant::Expert), None);
    assert_eq!(report.without_those_concerned, [Phase::Define.erase()]);
    assert_eq!(
        report.to_string(),
        "\
took part                       Discover    Define   Develop   Deliver
End user                             yes        no        no       yes
Community representative         unknown        no        no        no
Migrant organisation             unknown        no        no   unknown
Connector                        unknown        no        no   unknown
Civil society organisation       unknown        no        no   unknown
Other non-governmental actor     unknown        no        no   unknown
Private actor                    unknown        no        no   unknown
Public service provider          unknown        no        no   unknown
Public authority                 unknown        no        no       yes
Expert                               yes       yes        no   unknown
Partner organisation             unknown        no        no   unknown
without the people concerned or anybody who speaks for them: Define
warning: /journey/moves/1
  The design makes a move that the double diamond does not foresee, as this crate reads it.
warning: /journey/moves/3
  The design makes a move that the double diamond does not foresee, as this crate reads it.
warning: /journey/phases/deliver/participants
  Users test the prototype, but only others are recorded as taking part in the phase deliver.
"
    );
    let json = serde_json::to_value(&evaluation).unwrap();
    let expected = serde_json::json!(["asap/phase/define"]);
    assert_eq!(json["report"]["without_those_concerned"], expected);
    assert_eq!(json["report"]["warnings"][0]["term"], "asap/warning/move_not_foreseen");
}

#[test]
fn nothing_recorded_is_nothing_reported() {
    let evaluation = journey("{}");
    assert!(evaluation.report().says_nothing());
    assert_eq!(evaluation.report().to_string(), "took part: unknown\n");
    assert!(serde_json::to_value(&evaluation).unwrap().get("report").is_none());
}

#[test]
fn moves_of_the_model_are_no_warnings() {
    use Phase::{Define, Deliver, Develop, Discover};
    let pairs = Phase::ALL.iter().flat_map(|leaves| Phase::ALL.iter().map(move |enters| (*leaves, *enters)));
    let foreseen: Vec<_> = pairs.filter(|(leaves, enters)| Move::to_phase(*leaves, *enters).is_foreseen()).collect();
    assert_eq!(
        foreseen,
        [
            (Discover, Define),
            (Define, Discover),
            (Define, Develop),
            (Develop, Define),
            (Develop, Deliver),
            (Deliver, Discover),
            (Deliver, Develop)
        ]
    );
    for step in NextStep::ALL {
        let from: Vec<_> = Phase::ALL.iter().filter(|phase| Move::to_next_step(**phase, *step).is_foreseen()).collect();
        assert_eq!(from, [&Deliver], "{step}");
    }
}

#[test]
fn a_challenge_outside_the_sectors_of_the_profile_is_a_warning() {
    let warnings = |profile: &str| {
        let json = format!(r#"{{ {profile} "journey": {{ "challenge": {{ "sector": "health" }} }} }}"#);
        let evaluation = read::<Assessment>(&json).evaluate_journey().unwrap();
        let JourneyReport { warnings, .. } = evaluation.report().clone();
        warnings.into_iter().map(|warning| format!("{} at {}", warning.term.code(), warning.path)).collect::<Vec<_>>()
    };
    let expected = ["challenge_outside_sectors at /journey/challenge/sector"];
    assert_eq!(warnings(r#""profile": { "sectors": ["housing"] },"#), expected);
    // A list that only names denies nothing: with no sector named there is nothing to compare.
    for silent in [r#""profile": { "sectors": ["housing", "health"] },"#, r#""profile": {},"#, ""] {
        assert!(warnings(silent).is_empty(), "{silent}");
    }
}

#[test]
fn testers_are_missed_only_if_others_are_named() {
    let warnings = |participants: &str| {
        let json = format!(
            r#"{{ "outputs": {{ "tested_with_users": true }}, "phases": {{ "deliver": {{ "participants": {participants} }} }} }}"#
        );
        journey(&json).report().warnings.len()
    };
    assert_eq!(warnings(r#"{ "expert": true }"#), 1);
    assert_eq!(warnings(r#"{ "expert": true, "end_user": true }"#), 0);
    assert_eq!(warnings("{}"), 0);
    assert_eq!(warnings(r#"{ "expert": false }"#), 0);
}

#[test]
fn scope_changes_no_report() {
    let scoped = RECORD.replacen('{', r#"{ "out_of_scope": { "users_in_every_phase": "Designed elsewhere." },"#, 1);
    assert_eq!(journey(&scoped).report(), journey(RECORD).report());
}
