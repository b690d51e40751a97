//! What presupposes what: upwards, downwards, and contradictions.

use dynamic_integration::facts::{Facts, Flags, TermMap};
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::{Assessment, Flag, Function, Layer, LayerRecord, ProgrammeRole, Purpose, Rule};

use super::{check, evaluate};
use crate::support::{read, refused};

/// The eight fields that describe the support of a layer, with something in them.
const DETAILS: [(&str, &str); 8] = [
    ("coordinates_with", r#"{ "focused": true }"#),
    ("purposes", r#"{ "promotion": true }"#),
    ("reaches", r#"{ "everybody": true }"#),
    ("units", r#"["family"]"#),
    ("activities", r#"["cohesion_activity"]"#),
    ("settings", r#"["clinical"]"#),
    ("providers", r#"["peer"]"#),
    ("flags", r#"{ "trauma_informed": true }"#),
];

#[test]
fn a_detail_says_that_the_layer_is_provided() {
    for (key, value) in DETAILS {
        let actor: Assessment = read(&format!(r#"{{ "layers": {{ "basic": {{ "{key}": {value} }} }} }}"#));
        assert_eq!(actor.provides(Layer::Basic), Some(true), "{key}");
        assert_eq!(actor.provides(Layer::Focused), None, "{key}");
        for denial in [r#"{ "provide": false }"#, r#"{ "assess": true, "others": false }"#] {
            let json = format!(r#"{{ "layers": {{ "basic": {{ "functions": {denial}, "{key}": {value} }} }} }}"#);
            let found = [format!("detail_of_layer_not_provided at /layers/basic/{key}")];
            assert_eq!(refused::<Assessment>(&json), found);
        }
    }
    for nothing in [r#""units": []"#, r#""flags": { "trauma_informed": false }"#, r#""purposes": { "others": false }"#]
    {
        let actor: Assessment = read(&format!(r#"{{ "layers": {{ "basic": {{ {nothing} }} }} }}"#));
        assert_eq!(actor.provides(Layer::Basic), None, "{nothing}");
    }
    assert_eq!(read::<Assessment>(r#"{ "flags": { "own_culture": true } }"#).provides(Layer::Basic), None);
}

#[test]
fn a_standard_presupposes_programmes() {
    let rule = Rule::StandardMeasure;
    assert_eq!(
        evaluate(r#"{ "flags": { "proposal_appraisal": true, "project_completion": true } }"#).mark(rule),
        Mark::Met
    );
    assert_eq!(evaluate(r#"{ "programmes": { "others": false } }"#).mark(rule), Mark::NotApplicable);
    let found = refused::<Assessment>(
        r#"{ "programmes": { "others": false }, "flags": { "proposal_appraisal": true, "project_completion": true },
             "understanding_reaches": { "practice": "some" } }"#,
    );
    let expected = [
        "standard_without_programmes at /flags/proposal_appraisal",
        "standard_without_programmes at /flags/project_completion",
        "practice_reached_without_programmes at /understanding_reaches/practice",
    ];
    assert_eq!(found, expected);
    read::<Assessment>(r#"{ "programmes": { "others": false }, "understanding_reaches": { "practice": "none" } }"#);
}

#[test]
fn levels_of_policy_presuppose_policy() {
    for extent in ["some", "all"] {
        let json = format!(
            r#"{{ "flags": {{ "makes_or_carries_out_policy": false }}, "understanding_reaches": {{ "policy": "{extent}" }} }}"#
        );
        assert_eq!(refused::<Assessment>(&json), ["policy_reached_without_policy at /understanding_reaches/policy"]);
    }
}

#[test]
fn a_layer_coordinates_with_other_layers_only() {
    for fact in [true, false] {
        let json = format!(r#"{{ "layers": {{ "focused": {{ "coordinates_with": {{ "focused": {fact} }} }} }} }}"#);
        assert_eq!(refused::<Assessment>(&json), ["names_itself at /layers/focused/coordinates_with/focused"]);
    }
}

#[test]
fn facts_about_the_actor_as_a_whole_do_not_say_what_it_provides() {
    for fact in [
        r#""flags": { "own_culture": true, "accessible_to_all": true }"#,
        r#""flags": { "aimed_at_risk": true, "healthy_coping": true }"#,
        r#""flags": { "community_capacity_and_awareness": true }"#,
        r#""flags": { "trusting": true, "belonging": true }"#,
        r#""host_sectors": { "health": true }"#,
        r#""awareness": { "stress": true }"#,
        r#""built_into": { "training": true }"#,
    ] {
        let actor = read::<Assessment>(&format!("{{ {fact} }}"));
        for layer in Layer::ALL {
            assert_eq!(actor.provides(*layer), None, "{fact}");
        }
        // They contradict no denial either.
        let not = r#"{ "functions": { "provide": false } }"#;
        let none = format!(
            r#""layers": {{ "basic": {not}, "focused": {not}, "psychological": {not}, "specialised": {not} }}"#
        );
        assert_eq!(read::<Assessment>(&format!("{{ {fact}, {none} }}")).contradictions(), [], "{fact}");
    }
}

#[test]
fn what_is_stated_wins_in_facts_that_were_built_in_code() {
    let record = LayerRecord {
        functions: Facts::from([(Function::Provide, false)]),
        purposes: Facts::from([Purpose::Prevention, Purpose::Treatment]),
        ..LayerRecord::default()
    };
    let actor = Assessment {
        layers: TermMap::from([(Layer::Psychological, record)]),
        programmes: Facts::<ProgrammeRole>::none(),
        flags: Flags::from([(Flag::ProposalAppraisal, true)]),
        ..Assessment::default()
    };
    assert_eq!(actor.contradictions().len(), 2);
    assert_eq!(actor.provides(Layer::Psychological), Some(false));
    let evaluation = actor.evaluate();
    assert_eq!(evaluation.mark(Rule::ComplexDistressFocus), Mark::NotApplicable);
    assert_eq!(evaluation.mark(Rule::StandardMeasure), Mark::NotApplicable);
}

#[test]
fn wrong_forms_are_refused() {
    for (json, names) in [
        (r#"{ "ways_in": {} }"#, "ways_in"),
        (r#"{ "layers": { "base": {} } }"#, "base"),
        (r#"{ "serves": ["arriving"] }"#, "expected an object"),
        (r#"{ "flags": { "others": false } }"#, "others"),
        (r#"{ "understanding_reaches": { "policy": true } }"#, "true"),
        (r#"{ "layers": { "basic": { "units": { "family": true } } } }"#, "list"),
        (r#"{ "edition": "2023" }"#, "2023"),
        (r#"{ "out_of_scope": { "layers_covered": "It is a network." } }"#, "layers_covered"),
    ] {
        let error = serde_json::from_str::<Assessment>(json).unwrap_err().to_string();
        assert!(error.contains(names), "{json}: {error}");
    }
}

#[test]
fn a_conclusion_opens_every_rule_with_this_guard() {
    let rule = Rule::PolicyLevels;
    let standard = r#"{ "flags": { "proposal_appraisal": true, "makes_or_carries_out_policy": false } }"#;
    check(standard, rule, Mark::NotAssessed, "policy not_applicable, practice not_assessed");
    let reached = r#"{ "flags": { "proposal_appraisal": false }, "understanding_reaches": { "practice": "some" } }"#;
    let line = "proposal_appraisal not_met, project_completion not_assessed";
    check(reached, Rule::StandardMeasure, Mark::NotMet, line);
    // Each presupposes its own work only.
    read::<Assessment>(r#"{ "programmes": { "others": false }, "understanding_reaches": { "policy": "all" } }"#);
    let practises =
        r#"{ "flags": { "makes_or_carries_out_policy": false }, "understanding_reaches": { "practice": "all" } }"#;
    read::<Assessment>(practises);
}
