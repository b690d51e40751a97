//! What no further support or function can do to a mark.

use dynamic_integration::facts::{Facts, TermMap};
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::{Assessment, Function, Layer, LayerRecord, Rule};

/// Every way to state the four functions as yes, no or not at all: of one layer, and of all alike.
fn actors() -> Vec<Assessment> {
    let facts = [None, Some(true), Some(false)];
    let mut actors = Vec::new();
    for number in 0..81 {
        let fact = |place: u32| facts[number / 3_usize.pow(place) % 3];
        let functions: Facts<Function> =
            (0..).zip(Function::ALL).filter_map(|(place, function)| Some((*function, fact(place)?))).collect();
        let record = LayerRecord { functions, ..LayerRecord::default() };
        for layers in [
            TermMap::from([(Layer::Focused, record.clone())]),
            Layer::ALL.iter().map(|layer| (*layer, record.clone())).collect(),
        ] {
            actors.push(Assessment { layers, ..Assessment::default() });
        }
    }
    actors
}

fn with(actor: &Assessment, layer: Layer, function: Function, fact: bool) -> Assessment {
    let mut actor = actor.clone();
    let mut record = actor.layers.remove(layer).unwrap_or_default();
    record.functions.insert(function, fact);
    actor.layers.insert(layer, record);
    actor
}

fn marks(actor: &Assessment, rule: Rule) -> Vec<Mark> {
    actor.evaluate().rule(rule).points().map(|point| point.mark()).collect()
}

#[test]
fn which_layers_are_provided_is_no_gap_of_the_full_spectrum() {
    for actor in actors() {
        for layer in Layer::ALL {
            let [yes, no] = [true, false].map(|fact| with(&actor, *layer, Function::Provide, fact));
            assert_eq!(marks(&yes, Rule::FullSpectrum), marks(&no, Rule::FullSpectrum));
        }
    }
}

#[test]
fn a_function_more_lowers_no_point() {
    for actor in actors() {
        for function in [Function::Assess, Function::Refer, Function::Advocate] {
            let more = with(&actor, Layer::Focused, function, true);
            for rule in Rule::ALL {
                for (before, after) in marks(&actor, *rule).into_iter().zip(marks(&more, *rule)) {
                    assert!(before == after || after == Mark::Met, "{rule}: {before} {after}");
                }
            }
        }
    }
}

#[test]
fn a_layer_that_starts_to_be_provided_only_makes_points_applicable() {
    for actor in actors() {
        let before = with(&actor, Layer::Focused, Function::Provide, false);
        let after = with(&actor, Layer::Focused, Function::Provide, true);
        for rule in Rule::ALL {
            for (before, after) in marks(&before, *rule).into_iter().zip(marks(&after, *rule)) {
                let was_open = matches!(before, Mark::NotApplicable | Mark::NotAssessed);
                assert!(before == after || was_open || after == Mark::Met, "{rule}: {before} {after}");
                assert!(before == Mark::NotApplicable || after != Mark::NotApplicable, "{rule}: {before} {after}");
            }
        }
    }
}
