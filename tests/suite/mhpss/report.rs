//! What is reported beside the marks: lines, slips and names.

use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::{Layer, Network, NetworkRule, Warning};
use dynamic_integration::values::NonBlankText;

use super::evaluate;
use crate::support::read;

#[test]
fn lines_are_not_longer_than_a_hundred_columns() {
    // Every warning, in an actor and in a network.
    let actor = r#"{ "layers": {
            "basic": { "functions": { "provide": false } }, "focused": { "purposes": { "treatment": true } },
            "psychological": { "reaches": { "everybody": true } }, "specialised": { "functions": { "others": false } } },
        "host_sectors": { "health": true }, "flags": { "own_culture": true, "community_capacity_and_awareness": true } }"#;
    let named = |place: usize| format!(r#"{{ "name": "Association number {place}", "mhpss": {actor} }}"#);
    let actors: Vec<_> = (0..40).chain([0]).map(named).collect();
    let network: Network =
        read(&format!(r#"{{ "name": "A town", "actors": {{ "listed": [{}] }} }}"#, actors.join(", ")));
    for text in [evaluate(actor).report().to_string(), network.evaluate().report().to_string()] {
        for line in text.lines() {
            assert!(line.chars().count() <= 100 && line.trim_end() == line, "{line}");
        }
        // Names are of actors in a network.
        let is_of_network = text.contains("/actors/listed/");
        for warning in Warning::ALL.iter().filter(|warning| is_of_network || **warning != Warning::SameName) {
            assert!(text.contains(warning.definition()), "{warning}");
        }
    }
}

#[test]
fn a_slip_is_a_yes_about_support_that_is_not_provided() {
    let not = r#"{ "functions": { "provide": false } }"#;
    let all = format!(r#""basic": {not}, "focused": {not}, "psychological": {not}, "specialised": {not}"#);
    let paths = |layers: &str, rest: &str| {
        let evaluation = evaluate(&format!(r#"{{ "layers": {{ {layers} }}, {rest} }}"#));
        evaluation.report().warnings.iter().map(|warning| warning.path.clone()).collect::<Vec<_>>()
    };
    let yes =
        r#""flags": { "own_culture": true, "safety": true, "rights_ground": true }, "awareness": { "stress": true }"#;
    assert_eq!(paths(&all, yes), ["/flags/own_culture", "/awareness", "/flags/safety"]);
    assert_eq!(paths("", yes), [""; 0]); // it may provide them
    let no = r#""flags": { "own_culture": false, "safety": false }, "host_sectors": { "others": false }"#;
    assert_eq!(paths(&all, no), [""; 0]);
    // Typical activities, settings and units are no limit.
    let typical =
        r#""basic": { "activities": ["individual_treatment"], "settings": ["clinical"], "units": ["individual"] }"#;
    assert_eq!(paths(typical, r#""flags": {}"#), [""; 0]);
}

#[test]
fn who_surely_coordinates_is_not_among_those_who_may() {
    let network: Network = read(
        r#"{ "name": "Valley town", "actors": { "listed": [
            { "name": "Club", "mhpss": { "layers": { "basic": { "coordinates_with": { "focused": true } } } } },
            { "name": "School", "mhpss": {} }] } }"#,
    );
    let evaluation = network.evaluate();
    let pair = (Layer::Basic, Layer::Focused);
    let answer = evaluation.answer(NetworkRule::AdjacentCoordination, pair).unwrap();
    assert_eq!(answer.mark(), Mark::NotAssessed); // nobody is known to provide the focused layer
    let may: Vec<_> = evaluation.report().uncoordinated[0].may_coordinate.iter().map(NonBlankText::as_str).collect();
    assert_eq!(may, ["School"]);
}
