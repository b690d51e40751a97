//! What presupposes what: upwards, downwards, and contradictions.

use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::{Assessment, Layer, Rule};

use super::evaluate;
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
