//! Double diamond.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::asap::JourneyRule::{
    Diverged, FourPhases, FramedChallenge, ParticipatoryNeedsAssessment, PhasesInOrder, TestedAndRefined, WayOn,
};
use dynamic_integration::asap::{Phase, PhaseOutput};

use crate::{Case, journey};

#[rustfmt::skip]
pub(super) const CASES: &[Case] = &[
    (FourPhases, "{}", NotAssessed, "????"),
    (FourPhases, r#"{ "phases": { "discover": { "took_place": true }, "define": { "started": "2023-01-01" }, "develop": { "participants": ["expert"] } }, "outputs": { "prototype": true } }"#, Met, "++++"),
    (FourPhases, r#"{ "moves": [{ "from": "discover", "to": "define" }] }"#, NotAssessed, "++??"),
    (FourPhases, r#"{ "phases": { "discover": { "took_place": true }, "deliver": { "took_place": false } } }"#, PartlyMet, "+??x"),
    (FourPhases, r#"{ "phases": { "define": { "took_place": false } } }"#, NotMet, "?x??"),
    (FourPhases, r#"{ "phases": { "discover": {}, "define": { "participants": [] } }, "challenge": {}, "ideas": [], "moves": [], "outputs": { "prototype": false } }"#, NotAssessed, "????"),
    // Define, develop, deliver, each after the one before.
    (PhasesInOrder, "{}", NotAssessed, "???"),
    (PhasesInOrder, r#"{ "phases": { "discover": { "started": "2023-01-01" }, "define": { "started": "2023-01-01" }, "develop": { "started": "2023-02-01" }, "deliver": { "started": "2023-02-02" } } }"#, Met, "+++"),
    (PhasesInOrder, r#"{ "phases": { "discover": { "started": "2023-01-02" }, "define": { "started": "2023-01-01" }, "develop": { "started": "2023-02-01" } } }"#, PartlyMet, "x+?"),
    (PhasesInOrder, r#"{ "phases": { "develop": { "started": "2023-02-01" }, "deliver": { "started": "2022-12-31" } } }"#, NotMet, "??x"),
    (PhasesInOrder, r#"{ "phases": { "discover": { "started": "2023-01-02" }, "define": { "took_place": true } } }"#, NotAssessed, "???"),
    (PhasesInOrder, r#"{ "phases": { "define": { "took_place": false }, "deliver": { "took_place": false } } }"#, NotApplicable, "///"),
    (PhasesInOrder, r#"{ "phases": { "define": { "took_place": false } } }"#, NotAssessed, "//?"),
    // Done, with the people, discussed in the network.
    (ParticipatoryNeedsAssessment, "{}", NotAssessed, "???"),
    (ParticipatoryNeedsAssessment, r#"{ "flags": { "needs_assessed": true, "needs_assessed_with_people": true }, "outputs": { "needs_presented": true } }"#, Met, "+++"),
    (ParticipatoryNeedsAssessment, r#"{ "flags": { "needs_assessed_with_people": true } }"#, NotAssessed, "++?"),
    (ParticipatoryNeedsAssessment, r#"{ "outputs": { "needs_presented": true } }"#, NotAssessed, "+?+"),
    (ParticipatoryNeedsAssessment, r#"{ "build_up": { "participatory_needs_assessment": "2023-01-01" } }"#, NotAssessed, "+??"),
    (ParticipatoryNeedsAssessment, r#"{ "flags": { "needs_assessed": true, "needs_assessed_with_people": false } }"#, PartlyMet, "+x?"),
    (ParticipatoryNeedsAssessment, r#"{ "outputs": { "needs_presented": false } }"#, NotMet, "??x"),
    (ParticipatoryNeedsAssessment, r#"{ "flags": { "needs_assessed": false } }"#, NotMet, "xxx"),
    // Sector, open question, fits, attainable.
    (FramedChallenge, "{}", NotAssessed, "????"),
    (FramedChallenge, r#"{ "challenge": { "text": "How?" } }"#, NotAssessed, "????"),
    (FramedChallenge, r#"{ "outputs": { "challenge_framed": true } }"#, NotAssessed, "????"),
    (FramedChallenge, r#"{ "challenge": { "sector": "health" }, "outputs": { "open_question": true }, "flags": { "challenge_fits_needs": true, "challenge_attainable": true } }"#, Met, "++++"),
    (FramedChallenge, r#"{ "outputs": { "sector_named": true, "open_question": true }, "flags": { "challenge_fits_needs": true, "challenge_attainable": false } }"#, PartlyMet, "+++x"),
    (FramedChallenge, r#"{ "flags": { "challenge_attainable": false } }"#, NotMet, "???x"),
    (FramedChallenge, r#"{ "outputs": { "challenge_framed": false } }"#, NotMet, "xxxx"),
    // Two ideas, from the network or the sessions.
    (Diverged, "{}", NotAssessed, "??"),
    (Diverged, r#"{ "ideas": [{ "text": "a", "from": ["local_network"] }, { "text": "b" }] }"#, Met, "++"),
    (Diverged, r#"{ "outputs": { "several_ideas": true, "ideas_from_network_or_sessions": true } }"#, Met, "++"),
    (Diverged, r#"{ "ideas": [{ "text": "a" }, { "text": "b", "from": [] }] }"#, NotAssessed, "+?"),
    (Diverged, r#"{ "ideas": [{ "text": "a" }, { "text": "b", "from": [] }], "outputs": { "ideas_from_network_or_sessions": true } }"#, Met, "++"),
    (Diverged, r#"{ "ideas": [{ "text": "a", "from": ["capacity_building_session"] }] }"#, PartlyMet, "x+"),
    (Diverged, r#"{ "ideas": [{ "text": "a", "from": [] }, { "text": "b", "from": [] }] }"#, PartlyMet, "+x"),
    (Diverged, r#"{ "ideas": [{ "text": "a" }] }"#, NotMet, "x?"),
    (Diverged, r#"{ "ideas": [] }"#, NotMet, "xx"),
    // Prototype, test, feedback collected, feedback used.
    (TestedAndRefined, "{}", NotAssessed, "????"),
    (TestedAndRefined, r#"{ "outputs": { "tested_with_users": true, "feedback_used": true } }"#, Met, "++++"),
    (TestedAndRefined, r#"{ "outputs": { "prototype": true } }"#, NotAssessed, "+???"),
    (TestedAndRefined, r#"{ "outputs": { "prototype": true, "tested_with_users": false } }"#, PartlyMet, "+x??"),
    // Feedback can be collected without a test, and even without a prototype.
    (TestedAndRefined, r#"{ "outputs": { "prototype": false, "feedback_used": true } }"#, PartlyMet, "xx++"),
    (TestedAndRefined, r#"{ "outputs": { "prototype": false } }"#, NotMet, "xx??"),
    (TestedAndRefined, r#"{ "outputs": { "feedback_collected": false } }"#, NotMet, "??xx"),
    (TestedAndRefined, r#"{ "outputs": { "tested_with_users": false } }"#, NotMet, "?x??"),
    (WayOn, "{}", NotAssessed, "?"),
    (WayOn, r#"{ "ways_on": ["move_on"] }"#, Met, "+"),
    (WayOn, r#"{ "ways_on": [] }"#, NotMet, "x"),
];

#[test]
fn every_output_says_that_its_phase_took_place() {
    for output in PhaseOutput::ALL {
        let journey = journey(&format!(r#"{{ "outputs": {{ "{output}": true }} }}"#));
        for phase in Phase::ALL {
            let expected = (output.phase() == *phase).then_some(true);
            assert_eq!(journey.took_place(*phase).holds(), expected, "{output}: {phase}");
        }
    }
}

#[test]
fn every_other_fact_that_says_that_a_phase_took_place() {
    for (facts, phase) in [
        (r#"{ "phases": { "discover": { "started": "2023-01-01" } } }"#, Phase::Discover),
        (r#"{ "phases": { "discover": { "participants": ["expert"] } } }"#, Phase::Discover),
        (r#"{ "challenge": { "text": "How?" } }"#, Phase::Define),
        (r#"{ "challenge": { "sector": "health" } }"#, Phase::Define),
        (r#"{ "flags": { "challenge_fits_needs": true } }"#, Phase::Define),
        (r#"{ "flags": { "challenge_attainable": true } }"#, Phase::Define),
        (r#"{ "ideas": [{ "text": "a" }] }"#, Phase::Develop),
        (r#"{ "moves": [{ "from": "develop", "to": "define" }] }"#, Phase::Develop),
        (r#"{ "moves": [{ "from": "develop", "to": "define" }] }"#, Phase::Define),
    ] {
        assert_eq!(journey(facts).took_place(phase).holds(), Some(true), "{facts}");
    }
    let silent =
        r#"{ "flags": { "challenge_attainable": false }, "outputs": { "prototype": false }, "ways_on": ["scale_up"] }"#;
    assert!(Phase::ALL.iter().all(|phase| journey(silent).took_place(*phase).holds().is_none()));
}
