//! What is reported beside the rules for an actor.

use crate::actor;
use crate::facts::recorded;

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
fn the_report_of_an_actor() {
    let practice = recorded(
        "mhpss",
        r#"{ "layers": { "focused": { "functions": ["provide", "refer"] }, "basic": { "functions": [], "purposes": ["treatment"] } } }"#,
    );
    let evaluation = practice.mhpss.as_ref().unwrap().evaluate();
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
    let json = serde_json::to_value(practice.evaluate()).unwrap();
    assert_eq!(json["evaluations"][0]["beside"]["mhpss"]["matrix"].as_array().unwrap().len(), 16);
}
