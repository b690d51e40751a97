//! ASAP: worked cases.

mod double_diamond;
mod laws;
mod network_and_capacity;
mod participation;
mod presuppositions;
mod profile;
mod recommendations;
mod report;

use dynamic_integration::asap::{Assessment, FRAMEWORK, Journey, JourneyRule, Recommendation, Theme};
use dynamic_integration::evaluation::{Evaluation, RuleSet, RuleSetRef};
use dynamic_integration::mark::{Mark, Strength};
use dynamic_integration::registry;
use dynamic_integration::term::Term;
use dynamic_integration::values::NonBlankText;

use crate::support::{points, read};

/// Evaluates the journey of this document.
#[track_caller]
fn journey(json: &str) -> Evaluation<JourneyRule> {
    read::<Journey>(json).evaluate()
}

/// The mark of a rule of the journey, and its points in one line.
#[track_caller]
fn check(json: &str, rule: JourneyRule, mark: Mark, line: &str) {
    let evaluation = journey(json);
    assert_eq!(points(&evaluation, rule), line, "{json}");
    assert_eq!(evaluation.mark(rule), mark, "{json}");
}

/// Evaluates the recommendations of a whole assessment.
#[track_caller]
fn recommendations(json: &str) -> Evaluation<Recommendation> {
    read::<Assessment>(json).evaluate_recommendations().expect("recommendations are recorded")
}

/// Rule, section, strength, basis, whether a guard stands before the whole rule, and points, in the order of publication.
const JOURNEY: &str = "\
users_in_every_phase participation must stated - 4
codesign_acts participation must stated - 5
open_and_human_centred participation must stated - 2
accessible_participation participation should stated guarded 3
feedback_loop participation should stated - 6
advisory_body participation must stated guarded 4
advisory_vote participation should stated guarded 1
professionals_with_migratory_background participation should stated - 2
services_and_policy participation should stated - 2
guiding_questions participation should stated - 4
four_phases double_diamond must stated - 4
phases_in_order double_diamond must derived - 3
participatory_needs_assessment double_diamond must stated - 3
framed_challenge double_diamond must stated - 4
diverged double_diamond must stated - 2
tested_and_refined double_diamond must stated - 4
next_step double_diamond should stated - 1
network_members network_and_capacity must stated - 5
network_purposes network_and_capacity should stated - 4
network_functions network_and_capacity observation stated - 4
capacity_building network_and_capacity must stated - 4
build_up_order network_and_capacity observation derived - 4
public_civil_collaboration network_and_capacity should stated - 2
several_needs network_and_capacity should stated - 1
pillars network_and_capacity observation derived - 3
";

/// Recommendation, theme, strength, basis, points.
const RECOMMENDATIONS: &str = "\
integrated_territorial_systems services should stated - 4
diversity_in_services services should stated - 3
political_participation services should stated - 3
safe_spaces services should stated - 2
intercultural_competence_and_communication services should stated - 4
accessible_participation involvement should stated - 3
embedded_user_feedback involvement should stated - 5
connectors involvement must stated - 4
cultural_events involvement should stated - 2
cso_collaboration involvement should stated - 5
diverse_teams involvement should stated - 3
meaningful_participation involvement should stated - 3
give_and_get involvement should stated - 2
multilingual_and_context_specific involvement should stated - 4
social_media involvement should stated - 3
advocacy_for_systemic_change cooperation should stated - 3
european_learning_networks cooperation should stated - 4
migrant_organisations_in_delivery cooperation should stated - 4
younger_generations_in_politics cooperation should stated - 2
collaboration_with_csos public_service_providers should stated - 2
specialised_training public_service_providers should stated - 1
mediation_and_sociology public_service_providers should stated - 2
permanence_of_migration governments should stated - 3
information_centres governments should stated - 3
spread_of_good_practice governments should stated - 3
access_policies_with_csos governments should stated - 2
language_and_literacy governments should stated - 3
flexible_direct_funding european_commission should stated - 2
networking_and_exchange european_commission should stated - 2
respectful_terms public_and_media should stated - 3
representation_in_decisions organisations_of_people_with_migratory_background should stated - 2
";

fn table<R: RuleSet>() -> String {
    let line = |rule: &R| {
        let guard = if rule.row().guard.is_some() { "guarded" } else { "-" };
        let spec = RuleSetRef::of::<R>().rule(rule.erase()).expect("a rule of this set");
        format!(
            "{} {} {} {} {guard} {}\n",
            rule.code(),
            rule.section().code(),
            spec.strength(),
            rule.basis(),
            spec.len()
        )
    };
    R::ALL.iter().map(line).collect()
}

#[test]
fn rules_and_points_are_as_many_and_as_strong_as_published() {
    assert_eq!(table::<JourneyRule>(), JOURNEY);
    assert_eq!(table::<Recommendation>(), RECOMMENDATIONS);
    let counts = [RuleSetRef::of::<JourneyRule>(), RuleSetRef::of::<Recommendation>()].map(|rules| {
        assert!(registry::RULE_SETS.contains(&rules));
        (rules.rules().len(), rules.points())
    });
    assert_eq!(counts, [(25, 81), (31, 91)]);
    assert_eq!(journey("{}").view().observations().points(), 11);
}

#[test]
fn every_term_has_its_place_in_the_source() {
    for term in FRAMEWORK.vocabularies.iter().flat_map(|vocabulary| vocabulary.terms()) {
        assert!(registry::locate(&FRAMEWORK, term.locator()).is_ok(), "{term}: {}", term.locator());
    }
    for reason in FRAMEWORK.reasons {
        assert!(!registry::locate(&FRAMEWORK, reason.locator).unwrap().is_empty(), "{}", reason.of);
    }
    let numbers = |code| FRAMEWORK.vocabularies.iter().find(|vocabulary| vocabulary.code == code).unwrap().len();
    let counted =
        ["phase_output", "flag", "activity", "barrier", "target_group", "measure", "profile_field"].map(numbers);
    assert_eq!(counted, [12, 19, 39, 16, 16, 91, 14]);
}

#[test]
fn sections_sum_to_the_whole() {
    let evaluation = journey("{}");
    let of_sections: u64 = evaluation.view().sections().map(|(_, tally)| tally.points()).sum();
    assert_eq!((of_sections, evaluation.total().points()), (70, 70)); // observations count in no section
    let evaluation = recommendations(r#"{ "recommendations": {} }"#);
    let of_themes: u64 = Theme::ALL.iter().map(|theme| evaluation.section(*theme).points()).sum();
    assert_eq!(of_themes, 91);
    assert_eq!(Recommendation::Connectors.row().strength, Strength::Must);
}

#[test]
fn nothing_recorded_is_nothing_assessed() {
    let empty = r#"{ "phases": { "define": {} }, "moves": [], "outputs": {}, "challenge": {}, "ideas": { "listed": [] },
                     "network": {}, "next_steps": {}, "access_measures": { "others": true }, "flags": {} }"#;
    for json in ["{}", empty] {
        let evaluation = journey(json);
        let mut points = evaluation.view().rules().flat_map(|rule| rule.points());
        assert!(points.all(|point| point.mark() == Mark::NotAssessed), "{json}");
    }
    let assessment: Assessment = read("{}");
    assert!(assessment.evaluate_journey().is_none() && assessment.evaluate_recommendations().is_none());
}

#[test]
fn that_a_part_was_recorded_is_a_fact() {
    let assessment: Assessment = read(r#"{ "profile": {}, "journey": { "edition": "2024" }, "recommendations": {} }"#);
    assert!(assessment.evaluate_journey().is_some() && assessment.evaluate_recommendations().is_some());
    let written = serde_json::to_string(&assessment).unwrap();
    assert_eq!(written, r#"{"profile":{},"journey":{"edition":"2024"},"recommendations":{}}"#);
    assert!(serde_json::from_str::<Assessment>(r#"{ "journey": { "edition": "2023" } }"#).is_err());
}

#[test]
fn out_of_scope_wins_and_the_mark_is_kept() {
    let evaluation = journey(
        r#"{ "user_acts": { "others": false }, "out_of_scope": { "codesign_acts": "Designed elsewhere." },
             "assessed": { "by": "peer" } }"#,
    );
    let rule = evaluation.rule(JourneyRule::CodesignActs);
    assert_eq!((rule.mark(), rule.mark_in_scope()), (Mark::NotApplicable, Mark::NotMet));
    assert_eq!(rule.out_of_scope().map(NonBlankText::as_str), Some("Designed elsewhere."));
    assert!(evaluation.view().attribution().is_some());
}
