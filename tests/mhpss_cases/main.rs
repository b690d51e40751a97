//! Worked cases for every MHPSS rule: facts, mark, and what decided it.

mod across_layers;
mod basic;
mod beside;
#[path = "../support/facts.rs"]
mod facts;
mod focused;
mod ground;
mod network;
mod programmes_and_policy;
mod psychological;
mod specialised;

use dynamic_integration::Mark::{self, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::Strength::{self, Must, Observation, Should};
use dynamic_integration::mhpss::{Assessment, Layer, NetworkRule, Rule, Section, Warning};
use dynamic_integration::{AnyTerm, Beside, Evaluation, PointTerms, RuleSet};
use facts::recorded;

/// Facts of one actor, read as they are read from a document.
#[track_caller]
fn actor(facts: &str) -> Assessment {
    recorded("mhpss", facts).mhpss.unwrap()
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

/// The cases of each section, in the order of the publication.
const SECTIONS: [(Section, &[Case]); Section::ALL.len()] = [
    (Section::Ground, ground::CASES),
    (Section::AcrossLayers, across_layers::CASES),
    (Section::Basic, basic::CASES),
    (Section::Focused, focused::CASES),
    (Section::Psychological, psychological::CASES),
    (Section::Specialised, specialised::CASES),
    (Section::ProgrammesAndPolicy, programmes_and_policy::CASES),
];

fn cases() -> impl Iterator<Item = (Section, &'static Case)> {
    SECTIONS.into_iter().flat_map(|(section, cases)| cases.iter().map(move |case| (section, case)))
}

#[test]
fn every_case() {
    for (section, (rule, facts, mark, because)) in cases() {
        assert_eq!(rule.section(), section, "{rule}: in the room of its section");
        let evaluation = actor(facts).evaluate();
        assert_eq!(evaluation.mark(*rule), Some(*mark), "{rule} {facts}");
        assert_eq!(decided(&evaluation, *rule), *because, "{rule} {facts}");
    }
}

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
fn every_rule_has_a_case_for_every_mark_that_it_can_have() {
    for rule in Rule::ALL {
        for mark in Mark::ALL {
            let can = match mark {
                NotApplicable => !ALWAYS_APPLY.contains(rule),
                PartlyMet => !ONE_FACT.contains(rule),
                _ => true,
            };
            let has = cases().any(|(_, (case, _, expected, _))| (case, expected) == (rule, mark));
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
        assert_eq!(evaluation.open_questions().count(), 21 - 4, "every rule but the observations");
        assert_eq!(evaluation.observations().points(), 2 + 6 + 1 + 4, "as the table below has it");
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
fn any_rule_can_be_out_of_scope() {
    for rule in Rule::ALL {
        let evaluation = actor(&format!(r#"{{ "out_of_scope": {{ "{rule}": "because" }} }}"#)).evaluate();
        let evaluated = evaluation.rule(*rule).unwrap();
        assert_eq!(evaluated.mark(), NotApplicable, "{rule}");
        assert_eq!(evaluated.out_of_scope().unwrap().as_str(), "because");
    }
}

/// A rule, its strength, and how many points it has.
const TABLE: [(Rule, Strength, usize); Rule::ALL.len()] = [
    (Rule::ProtectiveEnvironment, Must, 2),
    (Rule::EqualAttention, Must, 3),
    (Rule::FullSpectrum, Must, 12),
    (Rule::CultureAndTraumaInformed, Must, 8),
    (Rule::WiderThanTrauma, Must, 2),
    (Rule::WorksAcrossLayers, Must, 4),
    (Rule::ReciprocalConnections, Must, 4),
    (Rule::Referral, Must, 6),
    (Rule::WaysIn, Observation, 2),
    (Rule::OutcomesFollowed, Observation, 6),
    (Rule::OpenBase, Must, 2),
    (Rule::RecognisedNeeds, Must, 1),
    (Rule::BaseInEverydaySectors, Observation, 1),
    (Rule::TwoCultures, Should, 3),
    (Rule::AtRiskFocus, Should, 1),
    (Rule::CopingAndSupport, Should, 2),
    (Rule::AwarenessTopics, Observation, 4),
    (Rule::ComplexDistressFocus, Should, 2),
    (Rule::SpecialisedCareIsSupported, Must, 3),
    (Rule::StandardMeasure, Should, 2),
    (Rule::PolicyLevels, Must, 2),
];

/// The same of the rules for a network.
const NETWORK_TABLE: [(NetworkRule, Strength, usize); NetworkRule::ALL.len()] = [
    (NetworkRule::LayersCovered, Should, 4),
    (NetworkRule::AdjacentCoordination, Must, 3),
    (NetworkRule::ComplementaryPurposes, Should, 4),
];

#[test]
fn the_tables_are_those_of_the_framework() {
    let asked =
        |rules: RuleSet| rules.rules().map(|rule| (rule.term(), rule.strength(), rule.len())).collect::<Vec<_>>();
    assert_eq!(asked(RuleSet::of::<Rule>()), TABLE.map(|(rule, strength, points)| (rule.any(), strength, points)));
    assert_eq!(
        asked(RuleSet::of::<NetworkRule>()),
        NETWORK_TABLE.map(|(rule, strength, points)| (rule.any(), strength, points))
    );
}
