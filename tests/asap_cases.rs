//! ASAP: worked cases for every rule of the journey and for the checklist.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers fail as tests do"
)]

use dynamic_integration::asap::{
    AccessMeasure, Audience, Flag, Journey, JourneyReport, JourneyRule, Phase, PhaseOutput, Recommendation, Theme,
};
use dynamic_integration::{AnyTerm, Evaluation, Mark, NamesPoint, Practice, PracticeEvaluation, Strength};

use JourneyRule::*;
use Mark::*;

#[track_caller]
fn practice(asap: &str) -> Practice {
    let text = format!(r#"{{ "practice": {{ "name": "p" }}, "asap": {asap} }}"#);
    Practice::from_json(&text).unwrap_or_else(|error| panic!("{error}: {asap}"))
}

#[track_caller]
fn journey(facts: &str) -> Journey {
    practice(&format!(r#"{{ "journey": {facts} }}"#)).asap.unwrap().journey.unwrap()
}

#[track_caller]
fn evaluate(facts: &str) -> Evaluation<JourneyReport> {
    journey(facts).evaluate()
}

#[track_caller]
fn checklist(facts: &str) -> Evaluation {
    practice(&format!(r#"{{ "recommendations": {facts} }}"#)).asap.unwrap().recommendations.unwrap().evaluate()
}

/// The marks of the points of a rule, in order: `+` met, `~` partly met, `x` not met, `/` not
/// applicable, `?` not assessed.
fn points<B>(evaluation: &Evaluation<B>, rule: impl Into<AnyTerm>) -> String {
    let sign = |mark| match mark {
        Met => '+',
        PartlyMet => '~',
        NotMet => 'x',
        NotApplicable => '/',
        NotAssessed => '?',
    };
    evaluation.rule(rule).unwrap().points().map(|point| sign(point.mark())).collect()
}

/// A rule, the facts, the mark, and the points that decided it. Where a rule is not here with
/// *not applicable*, only the assessor can say so: see `out_of_scope_takes_a_rule_out`.
#[rustfmt::skip]
const CASES: &[(JourneyRule, &str, Mark, &str)] = &[
    // The phases are discover, define, develop, deliver.
    (UsersInEveryPhase, "{}", NotAssessed, "????"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["end_user"] }, "define": { "participants": ["end_user"] }, "develop": { "participants": ["end_user", "expert"] }, "deliver": { "participants": ["end_user"] } } }"#, Met, "++++"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["end_user"] }, "define": { "took_place": false }, "develop": { "took_place": false }, "deliver": { "took_place": false } } }"#, Met, "+///"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["community_representative"] } } }"#, PartlyMet, "~???"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["migrant_organisation", "expert"] } } }"#, PartlyMet, "~???"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["end_user"] }, "define": { "participants": ["civil_society_organisation"] } } }"#, PartlyMet, "+x??"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["expert"] } } }"#, NotMet, "x???"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "took_place": true, "participants": [] } } }"#, NotMet, "x???"),
    // An empty list does not say that the phase took place.
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": [] } } }"#, NotAssessed, "????"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "took_place": true } } }"#, NotAssessed, "????"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "took_place": false }, "define": { "took_place": false }, "develop": { "took_place": false }, "deliver": { "took_place": false } } }"#, NotApplicable, "////"),
    // Interpretation, travel costs, childcare.
    (AccessibleParticipation, "{}", NotAssessed, "???"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": true } }"#, NotAssessed, "???"),
    (AccessibleParticipation, r#"{ "access_measures": { "interpretation": "yes", "travel_costs": "yes", "childcare": "yes" } }"#, Met, "+++"),
    (AccessibleParticipation, r#"{ "access_measures": { "interpretation": "yes", "travel_costs": "not_needed", "childcare": "not_needed" } }"#, Met, "+//"),
    (AccessibleParticipation, r#"{ "access_measures": { "interpretation": "yes", "childcare": "no" } }"#, PartlyMet, "+?x"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": true }, "access_measures": { "interpretation": "no" } }"#, NotMet, "x??"),
    // A no does not presuppose that events were held.
    (AccessibleParticipation, r#"{ "access_measures": { "interpretation": "no" } }"#, NotAssessed, "???"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": false } }"#, NotApplicable, "///"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": false }, "access_measures": { "childcare": "no" } }"#, NotApplicable, "///"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": true }, "access_measures": { "interpretation": "not_needed", "travel_costs": "not_needed", "childcare": "not_needed" } }"#, NotApplicable, "///"),
    (FeedbackLoop, "{}", NotAssessed, "??????"),
    (FeedbackLoop, r#"{ "feedback_loop": ["involves_users", "involves_stakeholders", "systematic_and_continuous", "informs_decisions", "improves_design", "improves_delivery"] }"#, Met, "++++++"),
    (FeedbackLoop, r#"{ "feedback_loop": ["involves_users", "improves_delivery"] }"#, PartlyMet, "+xxxx+"),
    (FeedbackLoop, r#"{ "feedback_loop": [] }"#, NotMet, "xxxxxx"),
    // Purpose, members, support, compensation, vote.
    (AdvisoryBody, "{}", NotAssessed, "?????"),
    (AdvisoryBody, r#"{ "flags": { "advisory_body": true } }"#, NotAssessed, "?????"),
    (AdvisoryBody, r#"{ "flags": { "advisory_clear_purpose": true, "advisory_member_criteria": true, "advisory_support_person": true, "advisory_compensation": true, "advisory_voting_rights": true } }"#, Met, "+++++"),
    (AdvisoryBody, r#"{ "flags": { "advisory_clear_purpose": true, "advisory_voting_rights": false } }"#, PartlyMet, "+???x"),
    (AdvisoryBody, r#"{ "flags": { "advisory_body": true, "advisory_voting_rights": false } }"#, NotMet, "????x"),
    (AdvisoryBody, r#"{ "flags": { "advisory_voting_rights": false } }"#, NotAssessed, "?????"),
    (AdvisoryBody, r#"{ "flags": { "advisory_body": false, "advisory_voting_rights": false } }"#, NotApplicable, "/////"),
    // In the team, fairly paid.
    (ProfessionalsWithMigratoryBackground, "{}", NotAssessed, "??"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_in_team": true, "professionals_fairly_paid": true } }"#, Met, "++"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_fairly_paid": true } }"#, Met, "++"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_in_team": true } }"#, NotAssessed, "+?"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_in_team": true, "professionals_fairly_paid": false } }"#, PartlyMet, "+x"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_fairly_paid": false } }"#, NotMet, "?x"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_in_team": false } }"#, NotMet, "xx"),
    (ServicesAndPolicy, "{}", NotAssessed, "??"),
    (ServicesAndPolicy, r#"{ "flags": { "services_with_policy": true, "participation_with_representation": true } }"#, Met, "++"),
    (ServicesAndPolicy, r#"{ "flags": { "services_with_policy": true, "participation_with_representation": false } }"#, PartlyMet, "+x"),
    (ServicesAndPolicy, r#"{ "flags": { "services_with_policy": false } }"#, NotMet, "x?"),
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
    // Service providers, non-governmental actors, migrant voices.
    (NetworkMembers, "{}", NotAssessed, "???"),
    (NetworkMembers, r#"{ "network": {} }"#, NotAssessed, "???"),
    (NetworkMembers, r#"{ "network": { "members": ["public_service_provider", "other_non_governmental", "community_representative"] } }"#, Met, "+++"),
    (NetworkMembers, r#"{ "network": { "members": ["public_service_provider", "civil_society_organisation", "migrant_organisation"] } }"#, Met, "+++"),
    (NetworkMembers, r#"{ "network": { "members": ["public_service_provider", "public_authority", "end_user"] } }"#, PartlyMet, "+xx"),
    (NetworkMembers, r#"{ "network": { "members": [] } }"#, NotMet, "xxx"),
    (NetworkPurposes, "{}", NotAssessed, "????"),
    (NetworkPurposes, r#"{ "network": { "purposes": ["discuss_challenges", "build_relationships", "exchange_practices", "create_practice"] } }"#, Met, "++++"),
    (NetworkPurposes, r#"{ "network": { "purposes": ["create_practice"] } }"#, PartlyMet, "xxx+"),
    (NetworkPurposes, r#"{ "network": { "purposes": [] } }"#, NotMet, "xxxx"),
    // Service providers, civil society, migrant organisations.
    (CapacityBuilding, "{}", NotAssessed, "???"),
    (CapacityBuilding, r#"{ "capacity_building": {} }"#, NotAssessed, "???"),
    (CapacityBuilding, r#"{ "capacity_building": { "reached": ["public_service_provider", "civil_society_organisation", "migrant_organisation"] } }"#, Met, "+++"),
    (CapacityBuilding, r#"{ "capacity_building": { "reached": ["civil_society_organisation", "expert"] } }"#, PartlyMet, "x+x"),
    (CapacityBuilding, r#"{ "capacity_building": { "reached": [] } }"#, NotMet, "xxx"),
    // Mapping, needs assessment, network, capacity building.
    (BuildUpOrder, "{}", NotAssessed, "????"),
    (BuildUpOrder, r#"{ "build_up": { "practice": "2023-01-01" } }"#, NotAssessed, "????"),
    (BuildUpOrder, r#"{ "build_up": { "mapping": "2022-01-01", "participatory_needs_assessment": "2022-02-01", "network": "2022-02-01", "capacity_building": "2023-01-01", "practice": "2023-01-01" } }"#, Met, "++++"),
    (BuildUpOrder, r#"{ "build_up": { "mapping": "2022-01-01", "network": "2023-01-02", "practice": "2023-01-01" } }"#, PartlyMet, "+?x?"),
    (BuildUpOrder, r#"{ "build_up": { "capacity_building": "2023-06-01", "practice": "2023-01-01" } }"#, NotMet, "???x"),
    (PublicCivilCollaboration, "{}", NotAssessed, "?"),
    (PublicCivilCollaboration, r#"{ "flags": { "public_and_civil_work_together": true } }"#, Met, "+"),
    (PublicCivilCollaboration, r#"{ "flags": { "public_and_civil_work_together": false } }"#, NotMet, "x"),
    (SeveralNeeds, "{}", NotAssessed, "?"),
    (SeveralNeeds, r#"{ "sectors": ["health", "housing"] }"#, Met, "+"),
    (SeveralNeeds, r#"{ "sectors": ["health"], "strategies": ["entry_point"] }"#, Met, "+"),
    (SeveralNeeds, r#"{ "strategies": ["one_stop_shop"] }"#, Met, "+"),
    (SeveralNeeds, r#"{ "sectors": ["health"] }"#, NotAssessed, "?"),
    (SeveralNeeds, r#"{ "strategies": [] }"#, NotAssessed, "?"),
    (SeveralNeeds, r#"{ "sectors": ["health"], "strategies": [] }"#, NotMet, "x"),
    (SeveralNeeds, r#"{ "sectors": [], "strategies": [] }"#, NotMet, "x"),
    // Collaboration, capacity, knowledge.
    (Pillars, "{}", NotAssessed, "???"),
    (Pillars, r#"{ "pillar_activities": ["database", "training", "advocacy_meeting"] }"#, Met, "+++"),
    (Pillars, r#"{ "pillar_activities": ["pilot", "training"] }"#, PartlyMet, "x+x"),
    (Pillars, r#"{ "pillar_activities": [] }"#, NotMet, "xxx"),
];

/// The marks that a rule cannot have.
const CANNOT: &[(JourneyRule, Mark)] = &[
    // One point, which is a yes or a no.
    (WayOn, PartlyMet),
    (PublicCivilCollaboration, PartlyMet),
    (SeveralNeeds, PartlyMet),
];

/// The rules to which facts can say that they do not apply; to the others only the assessor can.
const CAN_NOT_APPLY: &[JourneyRule] = &[UsersInEveryPhase, AccessibleParticipation, AdvisoryBody, PhasesInOrder];

#[test]
fn every_rule_of_the_journey() {
    for (rule, facts, mark, decided) in CASES {
        let evaluation = evaluate(facts);
        assert_eq!((evaluation.mark(*rule), &*points(&evaluation, *rule)), (Some(*mark), *decided), "{rule}: {facts}");
    }
}

#[test]
fn every_rule_is_shown_with_every_mark_that_it_can_have() {
    for rule in JourneyRule::ALL {
        for mark in Mark::ALL {
            let shown = CASES.iter().any(|(of, _, is, _)| of == rule && is == mark);
            let can = !CANNOT.contains(&(*rule, *mark)) && (*mark != NotApplicable || CAN_NOT_APPLY.contains(rule));
            assert_eq!(shown, can, "{rule}: {mark}");
        }
    }
}

#[test]
fn out_of_scope_takes_a_rule_out() {
    for rule in JourneyRule::ALL {
        let evaluation = evaluate(&format!(r#"{{ "out_of_scope": {{ "{rule}": "no project stands behind it" }} }}"#));
        let taken_out = evaluation.rule(*rule).unwrap();
        assert_eq!(taken_out.mark(), NotApplicable);
        assert_eq!(taken_out.out_of_scope().unwrap().as_str(), "no project stands behind it");
        assert_eq!(evaluation.rules().filter(|rule| rule.mark() == NotApplicable).count(), 1);
    }
}

#[test]
fn nothing_recorded_is_never_not_met() {
    for facts in ["{}", r#"{ "phases": {}, "outputs": {}, "flags": {}, "build_up": {}, "access_measures": {} }"#] {
        let evaluation = evaluate(facts);
        assert!(evaluation.answers().iter().all(|answer| answer.mark() == NotAssessed), "{facts}");
        assert_eq!(evaluation.beside().without_those_concerned, []);
        assert_eq!(evaluation.beside().warnings, []);
    }
    assert!(checklist("{}").answers().iter().all(|answer| answer.mark() == NotAssessed));
}

#[test]
fn stated_emptiness_is_not_met() {
    let evaluation = evaluate(
        r#"{ "sectors": [], "strategies": [], "pillar_activities": [], "moves": [], "ideas": [], "ways_on": [],
             "network": { "members": [], "purposes": [] }, "capacity_building": { "reached": [] }, "feedback_loop": [] }"#,
    );
    for rule in [
        FeedbackLoop,
        Diverged,
        WayOn,
        NetworkMembers,
        NetworkPurposes,
        JourneyRule::CapacityBuilding,
        SeveralNeeds,
        Pillars,
    ] {
        assert_eq!(evaluation.mark(rule), Some(NotMet), "{rule}");
    }
    assert_eq!(evaluation.gaps().count(), 7, "an observation is no gap");
}

#[track_caller]
fn open_guard(facts: &str, rule: JourneyRule, point: impl NamesPoint) -> Option<String> {
    evaluate(facts).answer(rule, point).unwrap().open_guard().map(|terms| terms.to_string())
}

#[test]
fn open_guards_are_named() {
    let of_rule = |rule| evaluate("{}").rule(rule).unwrap().open_guard().map(|terms| terms.to_string());
    assert_eq!(of_rule(AccessibleParticipation).as_deref(), Some("asap/flag/events_held"));
    assert_eq!(of_rule(AdvisoryBody).as_deref(), Some("asap/flag/advisory_body"));
    assert_eq!(of_rule(UsersInEveryPhase), None);

    assert_eq!(open_guard("{}", UsersInEveryPhase, Phase::Define).as_deref(), Some("asap/phase/define"));
    let took_place = r#"{ "phases": { "define": { "took_place": true } } }"#;
    assert_eq!(open_guard(took_place, UsersInEveryPhase, Phase::Define), None);

    let order = dynamic_integration::asap::Aspect::DefineAfterDiscover;
    assert_eq!(open_guard(took_place, PhasesInOrder, order).as_deref(), Some("asap/phase/discover asap/phase/define"));
    let both = r#"{ "phases": { "define": { "took_place": true } }, "outputs": { "experience_shared": true } }"#;
    assert_eq!(open_guard(both, PhasesInOrder, order), None);
    // One of them did not take place: nothing is open, whatever is known of the other.
    let one = r#"{ "phases": { "define": { "took_place": false } } }"#;
    assert_eq!(open_guard(one, PhasesInOrder, order), None);
}

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

#[test]
fn every_rule_has_its_strength() {
    let evaluation = evaluate("{}");
    let of = |strength| evaluation.rules().filter(|rule| rule.strength() == strength).count();
    assert_eq!([Strength::Must, Strength::Should, Strength::Observation].map(of), [8, 11, 1]);
    assert_eq!(
        evaluation.sections().map(|(_, tally)| tally.points()).collect::<Vec<_>>(),
        [4 + 3 + 6 + 5 + 2 + 2, 4 + 3 + 3 + 4 + 2 + 4 + 1, 3 + 4 + 3 + 4 + 1 + 1]
    );
    assert_eq!(evaluation.observations().points(), 3);
    assert_eq!(
        checklist("{}").sections().map(|(_, tally)| tally.points()).collect::<Vec<_>>(),
        [5, 10, 4, 3, 5, 2, 1, 1]
    );
}

#[test]
fn what_is_beside_a_journey() {
    let evaluation = evaluate(
        r#"{ "phases": { "discover": { "participants": ["end_user", "expert"] }, "define": { "participants": ["expert"] },
                         "develop": { "took_place": false }, "deliver": { "participants": ["public_authority"] } },
             "moves": [{ "from": "discover", "to": "define" }, { "from": "define", "to": "deliver" }, { "from": "deliver", "to": "deliver" }],
             "outputs": { "tested_with_users": true } }"#,
    );
    let report = evaluation.beside();
    assert_eq!(report.without_those_concerned, [Phase::Define, Phase::Deliver]);
    assert_eq!(
        report.to_string(),
        "                              Discover    Define   Develop   Deliver\n\
         Took place                         yes       yes        no       yes\n\
         End user                           yes        no         -        no\n\
         Community representative            no        no         -        no\n\
         Migrant organisation                no        no         -        no\n\
         Civil society organisation          no        no         -        no\n\
         Other non-governmental actor        no        no         -        no\n\
         Public service provider             no        no         -        no\n\
         Public authority                    no        no         -       yes\n\
         Expert                             yes       yes         -        no\n\
         Partner organisation                no        no         -        no\n\
         Without those concerned: Define\n\
         Without those concerned: Deliver\n\
         Move not foreseen: Define / Deliver\n\
         Move not foreseen: Deliver / Deliver\n\
         Testers not listed: Deliver / End user"
    );
    let json = serde_json::to_value(&evaluation).unwrap();
    assert_eq!(json["beside"]["matrix"][1]["phase"], "asap/phase/define");
    assert_eq!(
        json["beside"]["matrix"][2]["participants"][0],
        serde_json::json!({ "participant": "asap/participant/end_user" })
    );
    assert_eq!(
        json["beside"]["without_those_concerned"],
        serde_json::json!(["asap/phase/define", "asap/phase/deliver"])
    );
    assert_eq!(
        json["beside"]["warnings"][0],
        serde_json::json!({ "warning": "asap/warning/move_not_foreseen", "terms": ["asap/phase/define", "asap/phase/deliver"] })
    );
}

#[test]
fn moves_of_the_model_are_no_warnings() {
    use Phase::{Define, Deliver, Develop, Discover};
    let allowed = |from: Phase, to: Phase| {
        let facts = format!(r#"{{ "moves": [{{ "from": "{from}", "to": "{to}" }}] }}"#);
        evaluate(&facts).beside().warnings.is_empty()
    };
    let pairs = Phase::ALL.iter().flat_map(|from| Phase::ALL.iter().map(move |to| (*from, *to)));
    let found: Vec<_> = pairs.filter(|(from, to)| allowed(*from, *to)).collect();
    assert_eq!(
        found,
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
}

#[test]
fn recommendations_are_marked_one_by_one() {
    let recommendation = Recommendation::SafeSpaces;
    for (recorded, mark) in
        [("met", Met), ("partly_met", PartlyMet), ("not_met", NotMet), ("not_applicable", NotApplicable)]
    {
        let evaluation = checklist(&format!(r#"{{ "marks": {{ "safe_spaces": "{recorded}" }} }}"#));
        assert_eq!(evaluation.mark(recommendation), Some(mark));
        assert_eq!(evaluation.rules().filter(|rule| rule.mark() == NotAssessed).count(), 30);
    }
    let noted = checklist(r#"{ "notes": { "safe_spaces": { "text": "A room is planned.", "locator": "p. 3" } } }"#);
    assert_eq!(noted.mark(recommendation), Some(NotAssessed));
}

#[test]
fn recommendations_to_other_audiences_do_not_apply() {
    let open = |facts: &str| {
        let evaluation = checklist(facts);
        evaluation.rules().filter(|rule| rule.mark() == NotAssessed).count()
    };
    assert_eq!(open("{}"), 31);
    assert_eq!(open(r#"{ "as": [] }"#), 19);
    assert_eq!(open(r#"{ "as": ["governments"] }"#), 24);
    assert_eq!(open(r#"{ "as": ["governments", "public_and_media"] }"#), 25);
    for audience in Audience::ALL {
        let evaluation = checklist(&format!(r#"{{ "as": ["{audience}"] }}"#));
        for recommendation in Recommendation::ALL {
            let theme = recommendation.theme();
            let addressed = theme.audience().is_none_or(|other| other == *audience);
            let expected = if addressed { NotAssessed } else { NotApplicable };
            assert_eq!(evaluation.mark(*recommendation), Some(expected), "{audience}: {recommendation}");
        }
        let view: Vec<_> = audience.recommendations().collect();
        assert!(view.iter().all(|recommendation| recommendation.theme().code() == audience.code()));
        assert_eq!(evaluation.section(view[0].theme()).unwrap().points(), u32::try_from(view.len()).unwrap());
    }
    assert_eq!(Theme::ALL.iter().filter_map(|theme| theme.audience()).count(), Audience::ALL.len());
}

#[test]
fn each_part_is_evaluated_on_its_own() {
    let rule_sets = |asap: &str| {
        let practice = practice(asap);
        let evaluated: PracticeEvaluation<'_> = practice.evaluate();
        evaluated.evaluations().iter().map(|evaluation| evaluation.rule_set().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(rule_sets("{}"), [""; 0]);
    assert_eq!(rule_sets(r#"{ "journey": {} }"#), ["asap/journey_rule"]);
    assert_eq!(rule_sets(r#"{ "recommendations": {} }"#), ["asap/recommendation"]);
    assert_eq!(rule_sets(r#"{ "recommendations": {}, "journey": {} }"#), ["asap/journey_rule", "asap/recommendation"]);
}

#[test]
fn presupposed_facts_are_read_in_every_rule_alike() {
    let evaluation =
        evaluate(r#"{ "access_measures": { "childcare": "yes" }, "flags": { "advisory_compensation": true } }"#);
    assert_eq!(evaluation.rule(AccessibleParticipation).unwrap().open_guard(), None);
    assert_eq!(evaluation.answer(AccessibleParticipation, AccessMeasure::Childcare).unwrap().mark(), Met);
    assert_eq!(evaluation.answer(AdvisoryBody, Flag::AdvisoryCompensation).unwrap().mark(), Met);
}

/// Every practice that the handbook describes, and how many points of its journey are assessed.
const PUBLISHED: [(&str, u32); 11] = [
    (include_str!("../examples/data/housing_support.json"), 26),
    (include_str!("../examples/data/tackling_discrimination.json"), 26),
    (include_str!("../examples/data/information_talks.json"), 28),
    (include_str!("../examples/data/navigate.json"), 27),
    (include_str!("../examples/data/language_assistance.json"), 26),
    (include_str!("../examples/data/e_government.json"), 26),
    (include_str!("../examples/data/refugee_advisory_board.json"), 1),
    (include_str!("../examples/data/prato_migration_office.json"), 0),
    (include_str!("../examples/data/bon.json"), 0),
    (include_str!("../examples/data/digital_skills_jesenice.json"), 1),
    (include_str!("../examples/data/ment.json"), 0),
];

#[test]
fn the_practices_of_the_handbook() {
    for (text, assessed) in PUBLISHED {
        let practice = Practice::from_json(text).unwrap();
        let name = &practice.practice.name;
        let journey = practice.asap.as_ref().unwrap().journey.as_ref().unwrap();
        let evaluation = journey.evaluate();
        assert_eq!(evaluation.total().coverage().assessed, assessed, "{name}");
        // The handbook tells what was done; what it does not tell is not assessed.
        assert_eq!(evaluation.gaps().count(), 0, "{name}");
        assert_eq!(evaluation.mark(UsersInEveryPhase), Some(NotAssessed), "{name}: told of none");
        assert_eq!(evaluation.beside().warnings, [], "{name}");
        assert_eq!(
            serde_json::to_value(&practice).unwrap(),
            serde_json::from_str::<serde_json::Value>(text).unwrap(),
            "{name}: written as it stands"
        );
    }
}
