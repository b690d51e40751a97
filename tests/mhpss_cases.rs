//! Worked cases for every MHPSS rule: facts, mark, and what decided it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers fail as tests do")]

use dynamic_integration::mhpss::{Assessment, Layer, Network, NetworkRule, Rule, Warning};
use dynamic_integration::{AnyTerm, AskedRule, Beside, Evaluation, Mark, Mark::*, PointTerms, Practice, Rules};

/// Facts of one actor, read as they are read from a document.
#[track_caller]
fn actor(facts: &str) -> Assessment {
    let text = format!(r#"{{ "practice": {{ "name": "an actor" }}, "mhpss": {facts} }}"#);
    Practice::from_json(&text).unwrap_or_else(|error| panic!("{error}\n{text}")).mhpss.unwrap()
}

/// Actors that are called A, B, ..
#[track_caller]
fn network(actors: &[&str]) -> Network {
    let named = |(place, facts)| format!(r#"{{ "name": "{}", "mhpss": {facts} }}"#, ["A", "B", "C", "D"][place]);
    let actors: Vec<_> = actors.iter().enumerate().map(named).collect();
    let text = format!(r#"{{ "name": "a place", "actors": [{}] }}"#, actors.join(", "));
    Network::from_json(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn short(terms: PointTerms) -> String {
    terms.iter().map(AnyTerm::code).collect::<Vec<_>>().join(".")
}

/// The points that fail; where none does, what is open, unknown conditions with a question mark.
fn decided<B: Beside>(evaluation: &Evaluation<B>, rule: impl Into<AnyTerm>) -> String {
    let rule = evaluation.rule(rule).unwrap();
    let with = |marks: &[Mark]| -> Vec<String> {
        let chosen = rule.points().filter(|point| marks.contains(&point.mark()));
        let mut found: Vec<String> = chosen
            .map(|point| match point.answer().open_guard() {
                Some(guard) => format!("{}?", short(guard)),
                None => short(point.terms()),
            })
            .collect();
        found.dedup();
        found
    };
    let failing = with(&[NotMet, PartlyMet]);
    match (failing.is_empty(), rule.open_guard()) {
        (false, _) => failing.join(" "),
        (true, Some(guard)) => format!("{}?", short(guard)),
        (true, None) => with(&[NotAssessed]).join(" "),
    }
}

/// A rule, facts, the mark, and what decided it.
type Case = (Rule, &'static str, Mark, &'static str);

const CASES: &[Case] = &[
    // ground
    (Rule::ProtectiveEnvironment, r#"{ "flags": { "environment_protects": true, "rights_ground": true } }"#, Met, ""),
    (
        Rule::ProtectiveEnvironment,
        r#"{ "flags": { "environment_protects": true, "rights_ground": false } }"#,
        PartlyMet,
        "rights_ground",
    ),
    (Rule::ProtectiveEnvironment, r#"{ "flags": { "environment_protects": false } }"#, NotMet, "environment_protects"),
    (Rule::ProtectiveEnvironment, r#"{ "flags": { "environment_protects": true } }"#, NotAssessed, "rights_ground"),
    (Rule::EqualAttention, r#"{ "serves": ["receiving", "arriving"], "flags": { "same_attention": true } }"#, Met, ""),
    (
        Rule::EqualAttention,
        r#"{ "serves": ["receiving", "arriving"], "flags": { "same_attention": false } }"#,
        PartlyMet,
        "same_attention",
    ),
    (
        Rule::EqualAttention,
        r#"{ "serves": ["arriving"], "flags": { "same_attention": true } }"#,
        PartlyMet,
        "receiving same_attention",
    ),
    (Rule::EqualAttention, r#"{ "serves": ["arriving"] }"#, PartlyMet, "receiving same_attention"),
    (Rule::EqualAttention, r#"{ "serves": [] }"#, NotMet, "arriving receiving same_attention"),
    (Rule::EqualAttention, r#"{ "flags": { "same_attention": false } }"#, NotMet, "same_attention"),
    (Rule::EqualAttention, r#"{ "flags": { "same_attention": true } }"#, NotAssessed, "arriving receiving"),
    (Rule::EqualAttention, r#"{ "serves": ["receiving", "arriving"] }"#, NotAssessed, "same_attention"),
    // across the layers
    (
        Rule::FullSpectrum,
        r#"{ "layers": { "basic": { "functions": ["assess", "refer", "advocate", "provide"] },
             "focused": { "functions": ["assess", "refer", "advocate"] },
             "psychological": { "functions": ["assess", "refer", "advocate"] },
             "specialised": { "functions": ["assess", "refer", "advocate"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::FullSpectrum,
        r#"{ "layers": { "basic": { "functions": ["provide", "refer"] } } }"#,
        PartlyMet,
        "basic.assess basic.advocate",
    ),
    (
        Rule::FullSpectrum,
        r#"{ "layers": { "specialised": { "functions": ["provide"] } } }"#,
        NotMet,
        "specialised.assess specialised.refer specialised.advocate",
    ),
    (
        Rule::FullSpectrum,
        r#"{ "layers": { "basic": { "functions": ["assess", "refer", "advocate"] },
             "focused": { "functions": ["assess", "refer", "advocate"] },
             "psychological": { "functions": ["assess", "refer", "advocate"] }, "specialised": {} } }"#,
        NotAssessed,
        "specialised.assess specialised.refer specialised.advocate",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "basic": { "functions": ["provide"], "flags": { "culture_informed": true, "trauma_informed": true } },
             "focused": { "functions": [] }, "psychological": { "functions": ["refer"] }, "specialised": { "functions": ["refer"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "basic": { "functions": ["provide"], "flags": { "culture_informed": true, "trauma_informed": false } } } }"#,
        PartlyMet,
        "basic.trauma_informed",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "focused": { "functions": ["provide"], "flags": { "culture_informed": false } } } }"#,
        NotMet,
        "focused.culture_informed",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "basic": { "functions": [] }, "focused": { "functions": [] }, "psychological": { "functions": [] }, "specialised": { "functions": [] } } }"#,
        NotApplicable,
        "",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "basic": { "functions": ["provide"], "flags": { "culture_informed": true } }, "focused": { "functions": [] }, "psychological": { "functions": [] } } }"#,
        NotAssessed,
        "basic.trauma_informed specialised.provide?",
    ),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["broad_psychosocial", "trauma"], "layers": { "focused": { "functions": ["provide"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["broad_psychosocial"], "layers": { "specialised": { "functions": ["provide"], "coordinates_with": ["basic"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::WiderThanTrauma, // a referrer may well be broad: nothing is there to be tied
        r#"{ "lenses": ["broad_psychosocial"], "layers": { "basic": { "functions": ["refer"] }, "focused": { "functions": ["refer"] },
             "psychological": { "functions": ["refer"] }, "specialised": { "functions": ["refer"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["trauma"], "layers": { "basic": { "functions": ["provide"] } } }"#,
        PartlyMet,
        "broad_psychosocial",
    ),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["broad_psychosocial"], "layers": { "basic": { "functions": [] }, "focused": { "functions": [] },
             "psychological": { "functions": ["provide"], "coordinates_with": ["specialised"] }, "specialised": { "functions": [] } } }"#,
        PartlyMet,
        "tied_to_lower_layers",
    ),
    (Rule::WiderThanTrauma, r#"{ "lenses": [] }"#, NotMet, "broad_psychosocial"),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["trauma"], "layers": { "basic": { "functions": [] }, "focused": { "functions": [] },
             "psychological": { "functions": [] }, "specialised": { "functions": ["provide"], "coordinates_with": ["psychological"] } } }"#,
        NotMet,
        "broad_psychosocial tied_to_lower_layers",
    ),
    (
        Rule::WiderThanTrauma, // the other upper layer might be tied
        r#"{ "lenses": ["broad_psychosocial"], "layers": { "basic": { "functions": [] }, "focused": { "functions": [] },
             "psychological": { "functions": ["provide"], "coordinates_with": [] }, "specialised": { "functions": ["provide"] } } }"#,
        NotAssessed,
        "tied_to_lower_layers",
    ),
    (
        Rule::WorksAcrossLayers,
        r#"{ "layers": { "basic": { "functions": ["provide"], "coordinates_with": ["focused"] }, "focused": { "functions": ["provide"], "coordinates_with": ["basic", "focused"] },
             "psychological": { "functions": [] }, "specialised": { "functions": [] } } }"#,
        Met,
        "",
    ),
    (
        Rule::WorksAcrossLayers, // providing both is not by itself coordination
        r#"{ "layers": { "basic": { "functions": ["provide"], "coordinates_with": ["focused"] }, "focused": { "functions": ["provide"], "coordinates_with": [] } } }"#,
        PartlyMet,
        "focused",
    ),
    (
        Rule::WorksAcrossLayers,
        r#"{ "layers": { "basic": { "functions": ["provide"], "coordinates_with": ["basic"] } } }"#,
        NotMet,
        "basic",
    ),
    (
        Rule::WorksAcrossLayers,
        r#"{ "layers": { "basic": { "functions": ["assess"] }, "focused": { "functions": ["assess"] }, "psychological": { "functions": ["assess"] }, "specialised": { "functions": ["assess"] } } }"#,
        NotApplicable,
        "",
    ),
    (
        Rule::WorksAcrossLayers,
        r#"{ "layers": { "basic": { "functions": ["provide"] }, "focused": { "functions": [] }, "psychological": { "functions": [] } } }"#,
        NotAssessed,
        "basic specialised.provide?",
    ),
    (
        Rule::ReciprocalConnections,
        r#"{ "flags": { "trusting": true, "reciprocal": true, "safety": true, "belonging": true } }"#,
        Met,
        "",
    ),
    (
        Rule::ReciprocalConnections,
        r#"{ "layers": { "focused": { "functions": ["provide"] } }, "flags": { "trusting": true, "reciprocal": false } }"#,
        PartlyMet,
        "reciprocal",
    ),
    (
        Rule::ReciprocalConnections,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "belonging": false } }"#,
        NotMet,
        "belonging",
    ),
    (
        Rule::ReciprocalConnections,
        r#"{ "layers": { "basic": { "functions": [] }, "focused": { "functions": [] }, "psychological": { "functions": ["refer"] }, "specialised": { "functions": [] } } }"#,
        NotApplicable,
        "",
    ),
    (Rule::ReciprocalConnections, r#"{ "layers": { "basic": { "functions": [] } } }"#, NotAssessed, "provide?"),
    (Rule::ReciprocalConnections, r#"{ "flags": { "safety": true } }"#, NotAssessed, "trusting reciprocal belonging"),
    (
        Rule::Referral,
        r#"{ "referral": { "qualities": ["timely", "culturally_appropriate", "multi_sectoral"], "targets": ["psychosocial", "mental_health", "other_basic"] } }"#,
        Met,
        "",
    ),
    (
        Rule::Referral,
        r#"{ "referral": { "qualities": ["timely"], "targets": ["other_basic"] } }"#,
        PartlyMet,
        "culturally_appropriate multi_sectoral mental_health psychosocial",
    ),
    (Rule::Referral, r#"{ "referral": { "targets": [] } }"#, NotMet, "mental_health psychosocial other_basic"),
    (
        Rule::Referral,
        r#"{ "referral": { "qualities": ["timely", "culturally_appropriate", "multi_sectoral"] } }"#,
        NotAssessed,
        "mental_health psychosocial other_basic",
    ),
    (Rule::WaysIn, r#"{ "ways_in": ["training", "programme_development"] }"#, Met, ""),
    (Rule::WaysIn, r#"{ "ways_in": ["training"] }"#, PartlyMet, "programme_development"),
    (Rule::WaysIn, r#"{ "ways_in": [] }"#, NotMet, "training programme_development"),
    (Rule::WaysIn, "{}", NotAssessed, "training programme_development"),
    (
        Rule::OutcomesFollowed,
        r#"{ "outcomes_followed": ["trust", "reciprocity", "social_connectedness", "wellbeing", "resilience", "belonging"] }"#,
        Met,
        "",
    ),
    (
        Rule::OutcomesFollowed,
        r#"{ "outcomes_followed": ["trust", "reciprocity", "social_connectedness", "wellbeing", "resilience"] }"#,
        PartlyMet,
        "belonging",
    ),
    (
        Rule::OutcomesFollowed,
        r#"{ "outcomes_followed": [] }"#,
        NotMet,
        "trust reciprocity social_connectedness wellbeing resilience belonging",
    ),
    (
        Rule::OutcomesFollowed,
        "{}",
        NotAssessed,
        "trust reciprocity social_connectedness wellbeing resilience belonging",
    ),
    // basic
    (Rule::OpenBase, r#"{ "flags": { "accessible_to_all": true, "trauma_sensitive_environment": true } }"#, Met, ""),
    (
        Rule::OpenBase,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "accessible_to_all": true, "trauma_sensitive_environment": false } }"#,
        PartlyMet,
        "trauma_sensitive_environment",
    ),
    (
        Rule::OpenBase,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "accessible_to_all": false } }"#,
        NotMet,
        "accessible_to_all",
    ),
    (Rule::OpenBase, r#"{ "layers": { "basic": { "functions": ["refer"] } } }"#, NotApplicable, ""),
    (Rule::OpenBase, r#"{ "layers": { "basic": {} } }"#, NotAssessed, "basic.provide?"),
    (
        Rule::OpenBase,
        r#"{ "host_sectors": ["health"] }"#,
        NotAssessed,
        "accessible_to_all trauma_sensitive_environment",
    ),
    (Rule::RecognisedNeeds, r#"{ "flags": { "refugee_needs_recognised": true } }"#, Met, ""),
    (
        Rule::RecognisedNeeds,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "refugee_needs_recognised": false } }"#,
        NotMet,
        "refugee_needs_recognised",
    ),
    (Rule::RecognisedNeeds, r#"{ "layers": { "basic": { "functions": [] } } }"#, NotApplicable, ""),
    (
        Rule::RecognisedNeeds,
        r#"{ "layers": { "basic": { "functions": ["provide"] } } }"#,
        NotAssessed,
        "refugee_needs_recognised",
    ),
    (Rule::BaseInEverydaySectors, r#"{ "host_sectors": ["education"] }"#, Met, ""),
    (
        Rule::BaseInEverydaySectors,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "host_sectors": [] }"#,
        NotMet,
        "in_everyday_sector",
    ),
    (Rule::BaseInEverydaySectors, r#"{ "layers": { "basic": { "functions": [] } } }"#, NotApplicable, ""),
    (
        Rule::BaseInEverydaySectors,
        r#"{ "layers": { "basic": { "functions": ["provide"] } } }"#,
        NotAssessed,
        "in_everyday_sector",
    ),
    (
        Rule::TwoCultures,
        r#"{ "flags": { "receiving_norms": true, "receiving_language": true, "own_culture": true } }"#,
        Met,
        "",
    ),
    (
        Rule::TwoCultures,
        r#"{ "flags": { "receiving_norms": true, "receiving_language": true, "own_culture": false } }"#,
        PartlyMet,
        "own_culture",
    ),
    (
        Rule::TwoCultures,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "receiving_language": false } }"#,
        NotMet,
        "receiving_language",
    ),
    (Rule::TwoCultures, r#"{ "layers": { "basic": { "functions": ["advocate"] } } }"#, NotApplicable, ""),
    (
        Rule::TwoCultures,
        r#"{ "layers": { "basic": { "activities": ["cultural_adjustment"] } } }"#,
        NotAssessed,
        "receiving_norms receiving_language own_culture",
    ),
    // focused
    (Rule::AtRiskFocus, r#"{ "flags": { "aimed_at_risk": true } }"#, Met, ""),
    (
        Rule::AtRiskFocus,
        r#"{ "layers": { "focused": { "functions": ["provide"] } }, "flags": { "aimed_at_risk": false } }"#,
        NotMet,
        "aimed_at_risk",
    ),
    (Rule::AtRiskFocus, r#"{ "layers": { "focused": { "functions": ["refer"] } } }"#, NotApplicable, ""),
    (Rule::AtRiskFocus, r#"{ "awareness": ["stress"] }"#, NotAssessed, "aimed_at_risk"),
    (Rule::CopingAndSupport, r#"{ "flags": { "healthy_coping": true, "support_systems": true } }"#, Met, ""),
    (
        Rule::CopingAndSupport,
        r#"{ "flags": { "healthy_coping": false, "support_systems": true } }"#,
        PartlyMet,
        "healthy_coping",
    ),
    (
        Rule::CopingAndSupport,
        r#"{ "layers": { "focused": { "functions": ["provide"] } }, "flags": { "support_systems": false } }"#,
        NotMet,
        "support_systems",
    ),
    (Rule::CopingAndSupport, r#"{ "layers": { "focused": { "functions": [] } } }"#, NotApplicable, ""),
    (Rule::CopingAndSupport, "{}", NotAssessed, "focused.provide?"),
    (
        Rule::AwarenessTopics,
        r#"{ "awareness": ["domestic_violence", "stress", "substance_use", "preventive_mental_health"] }"#,
        Met,
        "",
    ),
    (
        Rule::AwarenessTopics,
        r#"{ "awareness": ["domestic_violence"] }"#,
        PartlyMet,
        "stress preventive_mental_health substance_use",
    ),
    (
        Rule::AwarenessTopics,
        r#"{ "layers": { "focused": { "functions": ["provide"] } }, "awareness": [] }"#,
        NotMet,
        "stress preventive_mental_health substance_use domestic_violence",
    ),
    (Rule::AwarenessTopics, r#"{ "layers": { "focused": { "functions": ["assess"] } } }"#, NotApplicable, ""),
    (
        Rule::AwarenessTopics,
        r#"{ "flags": { "healthy_coping": true } }"#,
        NotAssessed,
        "stress preventive_mental_health substance_use domestic_violence",
    ),
    // psychological
    (
        Rule::ComplexDistressFocus,
        r#"{ "layers": { "psychological": { "purposes": ["treatment", "prevention"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::ComplexDistressFocus,
        r#"{ "layers": { "psychological": { "functions": ["provide"], "purposes": ["treatment", "promotion"] } } }"#,
        PartlyMet,
        "prevention",
    ),
    (
        Rule::ComplexDistressFocus,
        r#"{ "layers": { "psychological": { "functions": ["provide"], "purposes": [] } } }"#,
        NotMet,
        "prevention treatment",
    ),
    (Rule::ComplexDistressFocus, r#"{ "layers": { "psychological": { "functions": ["refer"] } } }"#, NotApplicable, ""),
    (
        Rule::ComplexDistressFocus,
        r#"{ "layers": { "psychological": { "settings": ["community_clinic"] } } }"#,
        NotAssessed,
        "prevention treatment",
    ),
    // specialised
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "functions": ["provide"], "coordinates_with": ["psychological", "focused"] } }, "flags": { "community_capacity_and_awareness": true } }"#,
        Met,
        "",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "coordinates_with": ["basic"] } } }"#,
        PartlyMet,
        "coordinates_with_psychological",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "coordinates_with": ["specialised"] } } }"#,
        NotMet,
        "coordinates_with_psychological coordinates_with_psychosocial",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "functions": ["refer", "assess"] } } }"#,
        NotApplicable,
        "",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "functions": ["provide"], "coordinates_with": ["psychological", "basic"] } } }"#,
        NotAssessed,
        "community_capacity_and_awareness",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "flags": { "community_capacity_and_awareness": true } }"#,
        NotAssessed,
        "coordinates_with_psychological coordinates_with_psychosocial",
    ),
    // programmes and policy
    (
        Rule::StandardMeasure,
        r#"{ "programmes": ["funds"], "flags": { "proposal_appraisal": true, "project_completion": true } }"#,
        Met,
        "",
    ),
    (
        Rule::StandardMeasure,
        r#"{ "flags": { "proposal_appraisal": true, "project_completion": false } }"#,
        PartlyMet,
        "project_completion",
    ),
    (
        Rule::StandardMeasure,
        r#"{ "programmes": ["runs"], "flags": { "project_completion": false } }"#,
        NotMet,
        "project_completion",
    ),
    (Rule::StandardMeasure, r#"{ "programmes": [] }"#, NotApplicable, ""),
    (Rule::StandardMeasure, "{}", NotAssessed, "has_programmes?"),
    (Rule::StandardMeasure, r#"{ "flags": { "project_completion": true } }"#, NotAssessed, "proposal_appraisal"),
    (Rule::PolicyLevels, r#"{ "understanding_reaches": { "policy": "all", "practice": "all" } }"#, Met, ""),
    (
        Rule::PolicyLevels,
        r#"{ "flags": { "makes_or_carries_out_policy": true }, "understanding_reaches": { "policy": "some" } }"#,
        PartlyMet,
        "policy",
    ),
    (
        Rule::PolicyLevels,
        r#"{ "understanding_reaches": { "policy": "all", "practice": "none" } }"#,
        PartlyMet,
        "practice",
    ),
    (
        Rule::PolicyLevels,
        r#"{ "flags": { "makes_or_carries_out_policy": true }, "understanding_reaches": { "policy": "none" } }"#,
        NotMet,
        "policy",
    ),
    (Rule::PolicyLevels, r#"{ "flags": { "makes_or_carries_out_policy": false } }"#, NotApplicable, ""),
    (Rule::PolicyLevels, r#"{ "flags": { "makes_or_carries_out_policy": true } }"#, NotAssessed, "policy practice"),
    (Rule::PolicyLevels, "{}", NotAssessed, "makes_or_carries_out_policy?"),
];

/// Rules of which nothing can be inapplicable, unless the assessor says so: they have no guard.
/// `wider_than_trauma` has a point that can, beside one that cannot.
const ALWAYS_APPLY: [Rule; 7] = [
    Rule::ProtectiveEnvironment,
    Rule::EqualAttention,
    Rule::FullSpectrum,
    Rule::WiderThanTrauma,
    Rule::Referral,
    Rule::WaysIn,
    Rule::OutcomesFollowed,
];

/// Rules with one point, which is a plain fact: they cannot be partly met.
const ONE_FACT: [Rule; 3] = [Rule::RecognisedNeeds, Rule::BaseInEverydaySectors, Rule::AtRiskFocus];

#[test]
fn every_case() {
    for (rule, facts, mark, because) in CASES {
        let evaluation = actor(facts).evaluate();
        assert_eq!(evaluation.mark(*rule), Some(*mark), "{rule} {facts}");
        assert_eq!(decided(&evaluation, *rule), *because, "{rule} {facts}");
    }
}

#[test]
fn every_rule_has_a_case_for_every_mark_that_it_can_have() {
    for rule in Rule::ALL {
        for mark in Mark::ALL {
            let can = match mark {
                NotApplicable => !ALWAYS_APPLY.contains(rule),
                PartlyMet => !ONE_FACT.contains(rule),
                _ => true,
            };
            let has = CASES.iter().any(|(case, _, expected, _)| (case, expected) == (rule, mark));
            assert_eq!(has, can, "{rule} {mark}");
        }
    }
}

#[test]
fn nothing_recorded_is_not_assessed_everywhere() {
    for facts in ["{}", r#"{ "flags": {}, "layers": { "basic": {}, "specialised": { "flags": {} } }, "referral": {} }"#]
    {
        let evaluation = actor(facts).evaluate();
        assert!(evaluation.answers().iter().all(|answer| answer.mark() == NotAssessed), "{facts}");
        assert_eq!(evaluation.gaps().count(), 0);
        assert_eq!(evaluation.open_questions().count(), 17);
        assert_eq!(evaluation.observations().points(), 13);
        assert!(evaluation.beside().warnings.is_empty());
    }
}

#[test]
fn stated_emptiness_fails_or_does_not_apply() {
    let nothing = r#"{ "functions": [], "flags": {} }"#;
    let evaluation = actor(&format!(
        r#"{{ "serves": [], "lenses": [], "layers": {{ "basic": {nothing}, "focused": {nothing}, "psychological": {nothing}, "specialised": {nothing} }},
             "referral": {{ "qualities": [], "targets": [] }}, "ways_in": [], "outcomes_followed": [], "programmes": [],
             "flags": {{ "makes_or_carries_out_policy": false, "environment_protects": false, "rights_ground": false }} }}"#
    ))
    .evaluate();
    for rule in Rule::ALL {
        let expected = if ALWAYS_APPLY.contains(rule) { NotMet } else { NotApplicable };
        assert_eq!(evaluation.mark(*rule), Some(expected), "{rule}");
    }
    assert_eq!(evaluation.total().count(NotAssessed), 0);
}

#[test]
fn the_precondition_is_a_protective_environment() {
    let mark = |facts: &str| actor(facts).evaluate().precondition().map(|rule| (rule.term(), rule.mark()));
    let environment = Rule::ProtectiveEnvironment.any();
    assert_eq!(mark("{}"), Some((environment, NotAssessed)));
    assert_eq!(mark(r#"{ "flags": { "rights_ground": false } }"#), Some((environment, NotMet)));

    let facts = |protects| {
        format!(
            r#"{{ "flags": {{ "environment_protects": {protects}, "rights_ground": true, "own_culture": true }} }}"#
        )
    };
    let others = |facts: &str| actor(facts).evaluate().rules().skip(1).map(|rule| rule.mark()).collect::<Vec<_>>();
    assert_eq!(others(&facts(true)), others(&facts(false)), "no other mark changes");
}

#[test]
fn details_tell_that_a_layer_is_provided() {
    let provides = |facts: &str, layer| actor(facts).provides(layer).holds();
    for detail in [
        r#""flags": { "culture_informed": true }"#,
        r#""coordinates_with": ["basic"]"#,
        r#""purposes": ["promotion"]"#,
        r#""reaches": ["at_risk"]"#,
        r#""units": ["family"]"#,
        r#""activities": ["wellness_group"]"#,
        r#""settings": ["clinical"]"#,
    ] {
        assert_eq!(
            provides(&format!(r#"{{ "layers": {{ "focused": {{ {detail} }} }} }}"#), Layer::Focused),
            Some(true),
            "{detail}"
        );
        let stated = format!(r#"{{ "layers": {{ "focused": {{ "functions": ["refer"], {detail} }} }} }}"#);
        assert_eq!(provides(&stated, Layer::Focused), Some(false), "what is stated stands");
        let evaluation = actor(&stated).evaluate();
        let [warned] = &*evaluation.beside().warnings else { panic!("one warning for {detail}") };
        assert_eq!((warned.warning, warned.layer), (Warning::DetailWithoutProvision, Some(Layer::Focused)));
    }
    assert_eq!(provides(r#"{ "host_sectors": ["health"] }"#, Layer::Basic), Some(true));
    assert_eq!(provides(r#"{ "awareness": ["stress"] }"#, Layer::Focused), Some(true));
    assert_eq!(
        provides(r#"{ "flags": { "community_capacity_and_awareness": true } }"#, Layer::Specialised),
        Some(true)
    );
    assert_eq!(provides(r#"{ "flags": { "trusting": true } }"#, Layer::Basic), None);
    for nothing in [
        r#"{ "layers": { "basic": { "flags": { "culture_informed": false }, "coordinates_with": [], "purposes": [] } } }"#,
        r#"{ "host_sectors": [], "flags": { "own_culture": false } }"#,
    ] {
        assert_eq!(provides(nothing, Layer::Basic), None, "a no and an empty list presuppose nothing: {nothing}");
    }
}

#[test]
fn what_does_not_go_together_is_warned_of_in_order() {
    let warned = |facts: &str| {
        let evaluation = actor(facts).evaluate();
        let codes = evaluation.beside().warnings.iter().map(|warned| format!("{} {}", warned.warning, warned.at));
        codes.collect::<Vec<_>>()
    };
    assert_eq!(
        warned(
            r#"{ "layers": {
                "basic": { "functions": [], "purposes": ["treatment"], "flags": { "trauma_informed": true } },
                "focused": { "functions": ["provide"], "purposes": ["treatment", "promotion"] },
                "psychological": { "functions": [], "reaches": ["everybody", "complex_distress"] },
                "specialised": { "functions": [], "coordinates_with": ["basic"] } },
              "host_sectors": ["health"], "flags": { "own_culture": true, "community_capacity_and_awareness": true } }"#
        ),
        [
            "treatment_in_lower_layer /layers/basic/purposes",
            "treatment_in_lower_layer /layers/focused/purposes",
            "everybody_in_upper_layer /layers/psychological/reaches",
            "detail_without_provision /layers/basic/flags/trauma_informed",
            "detail_without_provision /layers/basic/purposes",
            "detail_without_provision /flags/own_culture",
            "detail_without_provision /host_sectors",
            "detail_without_provision /layers/psychological/reaches",
            "detail_without_provision /layers/specialised/coordinates_with",
            "detail_without_provision /flags/community_capacity_and_awareness",
        ]
    );
    let none = r#"{ "functions": [] }"#;
    assert_eq!(
        warned(&format!(
            r#"{{ "layers": {{ "basic": {none}, "focused": {none}, "psychological": {none}, "specialised": {none} }}, "flags": {{ "safety": true, "trusting": false }} }}"#
        )),
        ["detail_without_provision /flags/trusting", "detail_without_provision /flags/safety"]
    );
    let typical = r#"{ "layers": { "basic": { "activities": ["individual_treatment"], "settings": ["clinical"], "purposes": ["promotion"] } } }"#;
    assert_eq!(warned(typical), [""; 0], "typical activities and settings are a hint");
}

#[test]
fn any_rule_can_be_out_of_scope() {
    for rule in Rule::ALL {
        let evaluation = actor(&format!(r#"{{ "out_of_scope": {{ "{rule}": "because" }} }}"#)).evaluate();
        let evaluated = evaluation.rule(*rule).unwrap();
        assert_eq!(evaluated.mark(), NotApplicable, "{rule}");
        assert_eq!(evaluated.out_of_scope().unwrap().as_str(), "because");
    }
}

#[test]
fn the_tables_are_those_of_the_framework() {
    let asked = |points: &mut dyn Iterator<Item = usize>| points.collect::<Vec<_>>();
    let rules = dynamic_integration::RuleSet::of::<Rule>();
    assert_eq!(
        asked(&mut rules.rules().map(AskedRule::len)),
        [2, 3, 12, 8, 2, 4, 4, 6, 2, 6, 2, 1, 1, 3, 1, 2, 4, 2, 3, 2, 2]
    );
    let strengths: String = Rule::ALL.iter().map(|rule| rule.row().strength.code().get(..1).unwrap()).collect();
    assert_eq!(strengths, "mmmmmmmmoommosssosmsm");
    let network = dynamic_integration::RuleSet::of::<NetworkRule>();
    assert_eq!(asked(&mut network.rules().map(AskedRule::len)), [4, 3, 4]);
    let strengths: String = NetworkRule::ALL.iter().map(|rule| rule.row().strength.code().get(..1).unwrap()).collect();
    assert_eq!(strengths, "sms");
}

// Networks.

const NOBODY: &str = r#"{ "layers": { "basic": { "functions": ["refer"] }, "focused": { "functions": [] },
    "psychological": { "functions": [] }, "specialised": { "functions": ["refer"] } } }"#;
const BASE: &str = r#"{ "layers": {
    "basic": { "functions": ["provide"], "coordinates_with": ["focused"], "purposes": ["promotion", "prevention"] },
    "focused": { "functions": ["provide"], "coordinates_with": [], "purposes": [] },
    "psychological": { "functions": [] }, "specialised": { "functions": [] } } }"#;
const TOP: &str = r#"{ "layers": {
    "basic": { "functions": [] }, "focused": { "functions": [] },
    "psychological": { "functions": ["provide"], "coordinates_with": ["focused"], "purposes": ["treatment"] },
    "specialised": { "functions": ["provide"], "coordinates_with": ["psychological"], "purposes": ["treatment"] } } }"#;
const UNCONNECTED_TOP: &str = r#"{ "layers": {
    "basic": { "functions": [] }, "focused": { "functions": [] },
    "psychological": { "functions": ["provide"], "coordinates_with": [], "purposes": ["promotion"] },
    "specialised": { "functions": ["provide"], "coordinates_with": [], "purposes": [] } } }"#;

/// A rule, the actors, the mark, and what decided it.
type NetworkCase = (NetworkRule, &'static [&'static str], Mark, &'static str);

const NETWORK_CASES: &[NetworkCase] = &[
    (NetworkRule::LayersCovered, &[BASE, TOP], Met, ""),
    (NetworkRule::LayersCovered, &[BASE, NOBODY], PartlyMet, "psychological specialised"),
    (NetworkRule::LayersCovered, &[NOBODY], NotMet, "basic focused psychological specialised"),
    // Never not applicable: a layer that nobody provides is what it is about.
    (NetworkRule::LayersCovered, &[BASE, "{}"], NotAssessed, "psychological specialised"),
    (NetworkRule::LayersCovered, &["{}"], NotAssessed, "basic focused psychological specialised"),
    (NetworkRule::AdjacentCoordination, &[BASE, TOP], Met, ""),
    (NetworkRule::AdjacentCoordination, &[BASE], Met, ""), // the other pairs do not apply
    (
        NetworkRule::AdjacentCoordination,
        &[BASE, UNCONNECTED_TOP],
        PartlyMet,
        "focused.psychological psychological.specialised",
    ),
    (NetworkRule::AdjacentCoordination, &[UNCONNECTED_TOP, NOBODY], NotMet, "psychological.specialised"),
    (NetworkRule::AdjacentCoordination, &[NOBODY], NotApplicable, ""),
    (
        NetworkRule::AdjacentCoordination, // the first two pairs are open as the focused layer is, the third for want of a record
        &[
            r#"{ "layers": { "basic": { "functions": ["provide"], "coordinates_with": [] }, "psychological": { "functions": ["provide"] }, "specialised": { "functions": ["provide"] } } }"#,
        ],
        NotAssessed,
        "focused.provide? psychological.specialised",
    ),
    (
        NetworkRule::AdjacentCoordination,
        &[UNCONNECTED_TOP, "{}"],
        NotAssessed,
        "basic.provide? focused.provide? psychological.specialised",
    ),
    (NetworkRule::ComplementaryPurposes, &[BASE, TOP], Met, ""),
    (NetworkRule::ComplementaryPurposes, &[BASE, NOBODY], PartlyMet, "treatment"),
    (NetworkRule::ComplementaryPurposes, &[UNCONNECTED_TOP], PartlyMet, "prevention treatment psychosocial_support"),
    (
        NetworkRule::ComplementaryPurposes,
        &[NOBODY, NOBODY],
        NotMet,
        "promotion prevention treatment psychosocial_support",
    ),
    // Never not applicable: it is asked of every network.
    (NetworkRule::ComplementaryPurposes, &[BASE, "{}"], NotAssessed, "treatment"),
    (
        NetworkRule::ComplementaryPurposes,
        &[r#"{ "layers": { "basic": { "functions": ["provide"] } } }"#],
        NotAssessed,
        "promotion prevention treatment",
    ),
];

#[test]
fn every_case_of_a_network() {
    for (rule, actors, mark, because) in NETWORK_CASES {
        let evaluation = network(actors).evaluate();
        assert_eq!(evaluation.mark(*rule), Some(*mark), "{rule} {actors:?}");
        assert_eq!(decided(&evaluation, *rule), *because, "{rule} {actors:?}");
    }
    for rule in NetworkRule::ALL {
        for mark in Mark::ALL {
            let can = *mark != NotApplicable || *rule == NetworkRule::AdjacentCoordination;
            let has = NETWORK_CASES.iter().any(|(case, _, expected, _)| (case, expected) == (rule, mark));
            assert_eq!(has, can, "{rule} {mark}");
        }
    }
}

#[test]
fn coordination_counts_from_either_side_and_only_of_providers() {
    let between = |actors: &[&str]| {
        let evaluation = network(actors).evaluate();
        evaluation.answer(NetworkRule::AdjacentCoordination, (Layer::Basic, Layer::Focused)).unwrap().mark()
    };
    let provides = |layer, with: &str| {
        format!(r#"{{ "layers": {{ "{layer}": {{ "functions": ["provide"], "coordinates_with": {with} }} }} }}"#)
    };
    let (basic, focused) = (provides("basic", r#"["focused"]"#), provides("focused", r#"["basic"]"#));
    let (alone, beside) = (provides("basic", "[]"), provides("focused", "[]"));
    let nothing = r#"{ "layers": { "basic": { "functions": [] }, "focused": { "functions": [] } } }"#;
    assert_eq!(between(&[&basic, &beside]), Met);
    assert_eq!(between(&[&alone, &focused]), Met);
    assert_eq!(between(&[&alone, &beside]), NotAssessed, "each might provide the other layer too");
    let only = |layer, other, with| {
        format!(
            r#"{{ "layers": {{ "{layer}": {{ "functions": ["provide"], "coordinates_with": {with} }}, "{other}": {{ "functions": [] }} }} }}"#
        )
    };
    assert_eq!(between(&[&only("basic", "focused", "[]"), &only("focused", "basic", "[]")]), NotMet);
    assert_eq!(
        between(&[&only("basic", "focused", r#"["focused"]"#), nothing]),
        NotApplicable,
        "as stated, nobody is there"
    );
    let no_provider = r#"{ "layers": { "basic": { "functions": ["refer"], "coordinates_with": ["focused"] }, "focused": { "functions": [] } } }"#;
    assert_eq!(between(&[no_provider, &only("basic", "focused", "[]"), &only("focused", "basic", "[]")]), NotMet);
}

#[test]
fn the_report_of_a_network() {
    let evaluation = network(&[
        BASE,
        NOBODY,
        r#"{ "layers": { "specialised": { "functions": ["refer"] }, "basic": { "purposes": ["treatment"] } } }"#,
    ])
    .evaluate();
    let json = serde_json::to_value(&evaluation).unwrap();
    assert_eq!(json["rule_set"], "mhpss/network_rule");
    let beside = &json["beside"];
    assert_eq!(
        beside["layers"][0],
        serde_json::json!({ "layer": "mhpss/layer/basic", "provide": ["A", "C"], "may_provide": [], "refer": ["B"], "may_refer": ["C"] })
    );
    assert_eq!(
        beside["holes"],
        serde_json::json!([
            { "layer": "mhpss/layer/psychological", "stated": false, "refer": [], "have_not_said": ["C"] },
            { "layer": "mhpss/layer/specialised", "stated": true, "refer": ["B", "C"], "have_not_said": [] }
        ])
    );
    assert_eq!(
        beside["uncoordinated"],
        serde_json::json!([{
            "layers": ["mhpss/layer/focused", "mhpss/layer/psychological"], "mark": "not_assessed", "not_recorded": ["C"]
        }])
    );
    assert_eq!(
        beside["warnings"],
        serde_json::json!([{
            "actor": "C", "warning": "mhpss/warning/treatment_in_lower_layer", "layer": "mhpss/layer/basic",
            "at": "/actors/2/mhpss/layers/basic/purposes"
        }])
    );
    assert_eq!(
        evaluation.beside().to_string(),
        "4  Specialised mental health care
   provided by: nobody
   referred for by: B, C
3  Psychological support
   provided by: nobody, as far as is known
   perhaps provided by: C
2  Focused psychosocial support
   provided by: A
   perhaps provided by: C
1  Basic psychosocial support
   provided by: A, C
   referred for by: B
Perhaps not coordinated: Focused psychosocial support / Psychological support
   not recorded by: C
! C: Treatment in layer 1 or 2
  /actors/2/mhpss/layers/basic/purposes"
    );
}

#[test]
fn the_report_of_an_actor() {
    let assessment = actor(
        r#"{ "layers": { "focused": { "functions": ["provide", "refer"] }, "basic": { "functions": [], "purposes": ["treatment"] } } }"#,
    );
    let evaluation = assessment.evaluate();
    let json = serde_json::to_value(&evaluation).unwrap();
    let cells = json["beside"]["matrix"].as_array().unwrap();
    assert_eq!(cells.len(), 16);
    assert_eq!(
        cells[4],
        serde_json::json!({ "layer": "mhpss/layer/focused", "function": "mhpss/function/provide", "holds": true })
    );
    assert_eq!(
        cells[8],
        serde_json::json!({ "layer": "mhpss/layer/psychological", "function": "mhpss/function/provide" })
    );
    assert_eq!(
        evaluation.beside().to_string(),
        "   MHPSS layer                      Provide   Assess    Refer     Advocate
4  Specialised mental health care   -         -         -         -
3  Psychological support            -         -         -         -
2  Focused psychosocial support     yes       no        yes       no
1  Basic psychosocial support       no        no        no        no
! Treatment in layer 1 or 2, Basic psychosocial support
  /layers/basic/purposes
! Detail of support that is not provided, Basic psychosocial support
  /layers/basic/purposes"
    );
    let practice = Practice { mhpss: Some(assessment), ..Practice::named("an actor".parse().unwrap()) };
    let json = serde_json::to_value(practice.evaluate()).unwrap();
    assert_eq!(json["evaluations"][0]["beside"]["mhpss"]["matrix"].as_array().unwrap().len(), 16);
}
