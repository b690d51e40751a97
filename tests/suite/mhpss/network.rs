//! What is asked of a network.

use dynamic_integration::evaluation::Evaluation;
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::{Network, NetworkRule};

use crate::support::{points, read, refused};

/// A network of actors with these layers.
fn network(actors: &[&str], others: &str) -> String {
    let listed: Vec<_> = (1..)
        .zip(actors)
        .map(|(number, layers)| format!(r#"{{ "name": "Actor {number}", "mhpss": {{ "layers": {{ {layers} }} }} }}"#))
        .collect();
    format!(r#"{{ "name": "Valley town", "actors": {{ "listed": [{}]{others} }} }}"#, listed.join(", "))
}

fn evaluate(actors: &[&str], others: &str) -> Evaluation<NetworkRule> {
    read::<Network>(&network(actors, others)).evaluate()
}

const ONLY: &str = r#", "others": false"#;
const NOTHING: &str = r#""basic": { "functions": { "provide": false } }, "focused": { "functions": { "provide": false } },
    "psychological": { "functions": { "provide": false } }, "specialised": { "functions": { "provide": false } }"#;

#[test]
fn a_layer_is_uncovered_only_if_there_are_no_other_actors() {
    let rule = NetworkRule::LayersCovered;
    let actors = [NOTHING, r#""focused": { "units": ["group"] }, "basic": { "functions": { "provide": false } }"#];
    let line = "basic not_met, focused met, psychological not_assessed, specialised not_assessed";
    assert_eq!(points(&evaluate(&actors, ONLY), rule), line);
    let line =
        "basic not_assessed ?all_actors_recorded, focused met, psychological not_assessed, specialised not_assessed";
    for others in ["", r#", "others": true"#] {
        assert_eq!(points(&evaluate(&actors, others), rule), line);
    }
}

#[test]
fn neighbouring_layers_coordinate() {
    let rule = NetworkRule::AdjacentCoordination;
    let provider = |layer: &str, with: &str| {
        format!(r#""{layer}": {{ "functions": {{ "provide": true }}, "coordinates_with": {with} }}"#)
    };
    let none = r#"{ "others": false }"#;
    let no =
        r#""focused": { "functions": { "provide": false } }, "psychological": { "functions": { "provide": false } }"#;
    let not_basic = r#""basic": { "functions": { "provide": false } }"#;
    let three = |basic: &str| {
        [
            format!("{}, {no}", provider("basic", basic)),
            format!("{not_basic}, {}, {}", provider("focused", none), provider("psychological", none)),
            r#""basic": { "functions": { "others": false } }, "focused": { "functions": { "others": false } },
               "psychological": { "functions": { "others": false } }, "specialised": { "functions": { "others": false } }"#.into(),
        ]
    };
    let marks = |basic: &str, others| {
        let actors = three(basic);
        points(&evaluate(&actors.each_ref().map(String::as_str), others), rule)
    };
    let line =
        "basic+focused met, focused+psychological not_met, psychological+specialised not_assessed ?specialised+provide";
    assert_eq!(marks(r#"{ "focused": true }"#, ONLY), line);
    // Providing both is not by itself coordination.
    let line = "basic+focused not_met, focused+psychological not_met, psychological+specialised not_assessed ?specialised+provide";
    assert_eq!(marks(none, ONLY), line);
    let line = "basic+focused not_assessed ?all_actors_recorded, focused+psychological not_assessed ?all_actors_recorded, \
                psychological+specialised not_assessed ?specialised+provide";
    assert_eq!(marks(none, ""), line);
    let nobody =
        "basic+focused not_applicable, focused+psychological not_applicable, psychological+specialised not_applicable";
    assert_eq!(points(&evaluate(&[NOTHING], ONLY), rule), nobody);
    // Both layers have to be provided: the guard is open although a provider coordinates.
    let one = points(&evaluate(&[r#""basic": { "coordinates_with": { "focused": true } }"#], ONLY), rule);
    assert!(
        one.starts_with("basic+focused not_assessed ?focused+provide, focused+psychological not_assessed ?focused"),
        "{one}"
    );
}

#[test]
fn purposes_complement_one_another() {
    let rule = NetworkRule::ComplementaryPurposes;
    let actors = [
        r#""basic": { "purposes": { "promotion": true, "others": false } }, "focused": { "functions": { "provide": false } },
           "psychological": { "functions": { "provide": false } }, "specialised": { "functions": { "provide": false } }"#,
        NOTHING,
    ];
    let line = "promotion met, prevention not_met, treatment not_met, psychosocial_support met";
    assert_eq!(points(&evaluate(&actors, ONLY), rule), line);
    let line = "promotion met, prevention not_assessed ?all_actors_recorded, treatment not_assessed ?all_actors_recorded, \
                psychosocial_support met";
    assert_eq!(points(&evaluate(&actors, ""), rule), line);
    let evaluation = evaluate(&[NOTHING], ONLY);
    assert_eq!(evaluation.mark(rule), Mark::NotMet);
}

#[test]
fn contradictions_are_found_in_the_network_and_in_its_actors() {
    for actors in ["{}", r#"{ "listed": [], "others": false }"#] {
        let json = format!(r#"{{ "name": "Valley town", "actors": {actors} }}"#);
        assert_eq!(refused::<Network>(&json), ["nothing_listed at /actors"]);
    }
    let json = network(&[NOTHING, r#""basic": { "functions": { "provide": false }, "units": ["group"] }"#], "");
    let found = ["detail_of_layer_not_provided at /actors/listed/1/mhpss/layers/basic/units"];
    assert_eq!(refused::<Network>(&json), found);
    let period = r#"{ "name": "A", "actors": { "listed": [{ "name": "B", "mhpss": {} }] },
                      "period": { "start": "2020", "end": "2019" } }"#;
    assert_eq!(refused::<Network>(period), ["ends_before_start at /period/end"]);
}

#[test]
fn a_network_is_written_as_it_was_read() {
    let json = r#"{"$schema":"s","name":"Valley town","places":["Upper valley"],"period":{"start":"2020"},"identifiers":[{"scheme":"own","value":"1"}],"edition":"2022","assessed":{"by":"peer"},"actors":{"listed":[{"name":"Clinic","mhpss":{"layers":{"basic":{"units":["group"]}}}}],"others":false},"out_of_scope":{"layers_covered":"A pilot."},"notes":{"adjacent_coordination":{"text":"One office."}}}"#;
    let network: Network = read(json);
    assert_eq!(serde_json::to_string(&network).unwrap(), json);
    let evaluation = network.evaluate();
    assert_eq!(evaluation.mark(NetworkRule::LayersCovered), Mark::NotApplicable);
    assert!(evaluation.view().attribution().is_some());
}

#[test]
fn the_report_names_actors() {
    let evaluation = evaluate(
        &[
            r#""basic": { "functions": { "provide": true }, "coordinates_with": { "others": false } },
               "specialised": { "functions": { "refer": true, "others": false } }"#,
            r#""focused": { "functions": { "provide": true }, "coordinates_with": { "others": false },
               "purposes": { "treatment": true } }, "specialised": { "functions": { "others": false } }"#,
        ],
        ONLY,
    );
    let expected = "\
4  Specialised mental health care
   provided by: nobody
   people referred by: Actor 1
3  Psychological support
   provided by: unknown
   perhaps provided by: Actor 1, Actor 2
   people perhaps referred by: Actor 1, Actor 2
2  Focused psychosocial support
   provided by: Actor 2
   perhaps provided by: Actor 1
   people perhaps referred by: Actor 1, Actor 2
1  Basic psychosocial support
   provided by: Actor 1
   perhaps provided by: Actor 2
   people perhaps referred by: Actor 1, Actor 2
not known to be coordinated: Basic psychosocial support, Focused psychosocial support
   perhaps coordinated by: Actor 1, Actor 2
";
    let shown = evaluation.report().to_string();
    assert!(shown.starts_with(expected), "{shown}");
    assert!(shown.contains("warning: /actors/listed/1/mhpss/layers/focused/purposes/treatment\n"), "{shown}");
    assert_eq!(evaluation.report().uncovered().count(), 2);
}

#[test]
fn actors_of_one_name_are_a_warning() {
    let actors = ["House", "Clinic", "House", "house"].map(|name| format!(r#"{{ "name": "{name}", "mhpss": {{}} }}"#));
    let text = format!(r#"{{ "name": "Town", "actors": {{ "listed": [{}] }} }}"#, actors.join(", "));
    let evaluation = read::<Network>(&text).evaluate();
    let warnings: Vec<_> = evaluation.report().warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let warning = &evaluation.report().warnings[0];
    assert_eq!((warning.term.code(), warning.path.as_str()), ("same_name", "/actors/listed/2/name"));
}

#[test]
fn the_order_of_actors_is_irrelevant() {
    let actors = [
        r#""basic": { "coordinates_with": { "focused": true } }"#,
        r#""focused": { "functions": { "provide": true } }, "specialised": { "functions": { "provide": false } }"#,
        r#""specialised": { "functions": { "others": false } }, "psychological": { "purposes": { "treatment": true } }"#,
        "",
    ];
    let marks = |order: [usize; 4], others: &str| {
        let evaluation = evaluate(&order.map(|place| actors[place]), others);
        evaluation
            .view()
            .rules()
            .map(|rule| rule.points().map(|point| point.answer()).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    for others in ["", r#", "others": false"#] {
        let first = marks([0, 1, 2, 3], others);
        for order in [[3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]] {
            assert_eq!(marks(order, others), first);
        }
    }
}

#[test]
fn one_more_actor_of_an_open_network_decides_nothing_anew() {
    let actors = [
        r#""basic": { "functions": { "provide": true }, "coordinates_with": { "focused": true } }"#,
        r#""focused": { "functions": { "provide": true }, "coordinates_with": { "others": false } }"#,
        r#""specialised": { "functions": { "others": false } }"#,
        r#""psychological": { "purposes": { "treatment": true } }"#,
    ];
    let marks = |actors: &[&str]| {
        let evaluation = evaluate(actors, "");
        evaluation.view().rules().flat_map(|rule| rule.points().map(|point| point.mark())).collect::<Vec<_>>()
    };
    for count in 1..actors.len() {
        let (before, after) = actors.split_at(count);
        for more in after {
            let fuller = marks(&[before, &[*more]].concat());
            for (before, after) in marks(before).into_iter().zip(fuller) {
                assert!(before == Mark::NotAssessed || before == after);
            }
        }
    }
}
