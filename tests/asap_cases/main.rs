//! ASAP: worked cases for every rule of the journey and for the checklist.

mod beside;
mod checklist;
mod double_diamond;
#[path = "../support/facts.rs"]
mod facts;
mod network_and_capacity;
mod participation;

use dynamic_integration::Mark::{self, Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::asap::JourneyRule::{
    self, AccessibleParticipation, AdvisoryBody, CapacityBuilding, Diverged, FeedbackLoop, NetworkMembers,
    NetworkPurposes, PhasesInOrder, Pillars, PublicCivilCollaboration, SeveralNeeds, UsersInEveryPhase, WayOn,
};
use dynamic_integration::asap::{Aspect, Journey, JourneyReport, Phase, Section};
use dynamic_integration::{AnyTerm, Evaluation, NamesPoint, Practice, PracticeEvaluation, Strength};
use facts::recorded;

#[track_caller]
fn journey(facts: &str) -> Journey {
    recorded("asap", &format!(r#"{{ "journey": {facts} }}"#)).asap.unwrap().journey.unwrap()
}

#[track_caller]
fn evaluate(facts: &str) -> Evaluation<JourneyReport> {
    journey(facts).evaluate()
}

#[track_caller]
fn checklist(facts: &str) -> Evaluation {
    recorded("asap", &format!(r#"{{ "recommendations": {facts} }}"#)).asap.unwrap().recommendations.unwrap().evaluate()
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
type Case = (JourneyRule, &'static str, Mark, &'static str);

/// The cases of each section of the journey, in the order of the publication.
const SECTIONS: [(Section, &[Case]); Section::ALL.len()] = [
    (Section::Participation, participation::CASES),
    (Section::DoubleDiamond, double_diamond::CASES),
    (Section::NetworkAndCapacity, network_and_capacity::CASES),
];

fn cases() -> impl Iterator<Item = (Section, &'static Case)> {
    SECTIONS.into_iter().flat_map(|(section, cases)| cases.iter().map(move |case| (section, case)))
}

#[test]
fn every_rule_of_the_journey() {
    for (section, (rule, facts, mark, decided)) in cases() {
        assert_eq!(rule.section(), section, "{rule}: in the room of its section");
        let evaluation = evaluate(facts);
        assert_eq!((evaluation.mark(*rule), &*points(&evaluation, *rule)), (Some(*mark), *decided), "{rule}: {facts}");
    }
}

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
fn every_rule_is_shown_with_every_mark_that_it_can_have() {
    for rule in JourneyRule::ALL {
        for mark in Mark::ALL {
            let shown = cases().any(|(_, (of, _, is, _))| of == rule && is == mark);
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
    for rule in
        [FeedbackLoop, Diverged, WayOn, NetworkMembers, NetworkPurposes, CapacityBuilding, SeveralNeeds, Pillars]
    {
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

    let order = Aspect::DefineAfterDiscover;
    assert_eq!(open_guard(took_place, PhasesInOrder, order).as_deref(), Some("asap/phase/discover asap/phase/define"));
    let both = r#"{ "phases": { "define": { "took_place": true } }, "outputs": { "experience_shared": true } }"#;
    assert_eq!(open_guard(both, PhasesInOrder, order), None);
    // One of them did not take place: nothing is open, whatever is known of the other.
    let one = r#"{ "phases": { "define": { "took_place": false } } }"#;
    assert_eq!(open_guard(one, PhasesInOrder, order), None);
}

#[test]
fn so_many_rules_of_each_strength_and_points_of_each_section() {
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
fn each_part_is_evaluated_on_its_own() {
    let rule_sets = |asap: &str| {
        let practice = recorded("asap", asap);
        let evaluated: PracticeEvaluation<'_> = practice.evaluate();
        evaluated.evaluations().iter().map(|evaluation| evaluation.rule_set().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(rule_sets("{}"), [""; 0]);
    assert_eq!(rule_sets(r#"{ "journey": {} }"#), ["asap/journey_rule"]);
    assert_eq!(rule_sets(r#"{ "recommendations": {} }"#), ["asap/recommendation"]);
    assert_eq!(rule_sets(r#"{ "recommendations": {}, "journey": {} }"#), ["asap/journey_rule", "asap/recommendation"]);
}

/// Every practice that the handbook describes, and how many points of its journey are assessed.
const PUBLISHED: [(&str, u32); 11] = [
    (include_str!("../../examples/data/housing_support.json"), 26),
    (include_str!("../../examples/data/tackling_discrimination.json"), 26),
    (include_str!("../../examples/data/information_talks.json"), 28),
    (include_str!("../../examples/data/navigate.json"), 27),
    (include_str!("../../examples/data/language_assistance.json"), 26),
    (include_str!("../../examples/data/e_government.json"), 26),
    (include_str!("../../examples/data/refugee_advisory_board.json"), 1),
    (include_str!("../../examples/data/prato_migration_office.json"), 0),
    (include_str!("../../examples/data/bon.json"), 0),
    (include_str!("../../examples/data/digital_skills_jesenice.json"), 1),
    (include_str!("../../examples/data/ment.json"), 0),
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
