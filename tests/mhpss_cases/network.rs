//! The rules for a network of actors, and what is reported beside them.

use dynamic_integration::Mark::{self, Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::mhpss::{Layer, Network, NetworkRule};

use crate::decided;

/// Actors that are called A, B, ..
#[track_caller]
fn network(actors: &[&str]) -> Network {
    let named = |(place, facts)| format!(r#"{{ "name": "{}", "mhpss": {facts} }}"#, ["A", "B", "C", "D"][place]);
    let actors: Vec<_> = actors.iter().enumerate().map(named).collect();
    let text = format!(r#"{{ "name": "a place", "actors": [{}] }}"#, actors.join(", "));
    Network::from_json(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

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
