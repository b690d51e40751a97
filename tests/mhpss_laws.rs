//! What holds for every MHPSS assessment and network, whatever is recorded.

use std::cmp::Ordering;

use dynamic_integration::mhpss::{
    Assessment, Flag, Function, Layer, LayerRecord, Network, NetworkRule, Purpose, Reach, Rule, Setting, WayIn,
    classify,
};
use dynamic_integration::{Mark, Per, Practice, Terms};
use proptest::prelude::*;

mod support;

use support::mhpss::{assessment, network, practice};
use support::{subsets, term, terms};

/// The marks of all points, in order.
fn marks(actor: &Assessment) -> Vec<Mark> {
    actor.evaluate().answers().marks().to_vec()
}

fn network_marks(network: &Network) -> Vec<Mark> {
    network.evaluate().answers().marks().to_vec()
}

/// Changes the record of a layer, which is made if there is none.
fn change(actor: &mut Assessment, layer: Layer, change: impl FnOnce(&mut LayerRecord)) {
    let mut record = actor.layers.remove(layer).unwrap_or_default();
    change(&mut record);
    actor.layers.insert(layer, record);
}

fn with_functions(actor: &Assessment, layer: Layer, functions: Terms<Function>) -> Assessment {
    let mut actor = actor.clone();
    change(&mut actor, layer, |record| record.functions = Some(functions));
    actor
}

fn applies(mark: Mark) -> bool {
    mark != Mark::NotApplicable
}

proptest! {
    #[test]
    fn a_document_reads_as_it_was_written(actor in assessment()) {
        let practice = practice(actor);
        let text = serde_json::to_string(&practice).unwrap();
        prop_assert_eq!(Practice::from_json(&text).unwrap(), practice);
    }

    #[test]
    fn a_network_reads_as_it_was_written(network in network()) {
        let text = serde_json::to_string(&network).unwrap();
        prop_assert_eq!(Network::from_json(&text).unwrap(), network);
    }

    #[test]
    fn providing_fewer_layers_is_no_failure_of_the_full_spectrum(actor in assessment(), layer in term::<Layer>()) {
        let Some(mut functions) = actor.layers.get(layer).and_then(|record| record.functions) else { return Ok(()) };
        functions.remove(Function::Provide);
        let fewer = with_functions(&actor, layer, functions);
        let spectrum = |actor: &Assessment| {
            let evaluation = actor.evaluate();
            evaluation.rule(Rule::FullSpectrum).unwrap().points().collect::<Vec<_>>()
        };
        prop_assert_eq!(spectrum(&fewer), spectrum(&actor));
    }

    #[test]
    fn another_function_than_providing_lowers_nothing(
        actor in assessment(),
        layer in term::<Layer>(),
        function in prop::sample::select(&[Function::Assess, Function::Refer, Function::Advocate][..]),
    ) {
        let Some(mut functions) = actor.layers.get(layer).and_then(|record| record.functions) else { return Ok(()) };
        functions.insert(function);
        let more = with_functions(&actor, layer, functions);
        for (before, after) in marks(&actor).into_iter().zip(marks(&more)) {
            prop_assert!(before == after || before.compare(after).is_some_and(Ordering::is_lt));
        }
    }

    #[test]
    fn a_layer_that_starts_to_be_provided_makes_nothing_inapplicable(actor in assessment(), layer in term::<Layer>()) {
        let Some(mut functions) = actor.layers.get(layer).and_then(|record| record.functions) else { return Ok(()) };
        functions.insert(Function::Provide);
        let more = with_functions(&actor, layer, functions);
        for (before, after) in marks(&actor).into_iter().zip(marks(&more)) {
            prop_assert!(!applies(before) || applies(after));
        }
    }

    #[test]
    fn ordinary_work_counts_whatever_is_provided(
        actor in assessment(),
        ways in terms::<WayIn>(),
        functions in terms::<Function>(),
        layer in term::<Layer>(),
    ) {
        let ordinary = Assessment { ways_in: Some(ways), out_of_scope: Per::new(), ..actor.clone() };
        let point = |actor: &Assessment, way| actor.evaluate().answer(Rule::WaysIn, way).unwrap().mark();
        for way in WayIn::ALL {
            prop_assert_eq!(point(&ordinary, *way), Mark::from(ways.contains(*way)));
            prop_assert_eq!(point(&with_functions(&ordinary, layer, functions), *way), point(&ordinary, *way));
        }
        let without = Assessment { ways_in: None, ..ordinary.clone() };
        for (rule, other) in ordinary.evaluate().rules().zip(without.evaluate().rules()) {
            prop_assert!(rule.term() == Rule::WaysIn.any() || rule.mark() == other.mark());
        }
    }

    #[test]
    fn warnings_point_to_recorded_facts_and_change_no_mark(actor in assessment()) {
        let document = serde_json::to_value(&actor).unwrap();
        for warned in &actor.evaluate().beside().warnings {
            prop_assert!(document.pointer(&warned.at).is_some(), "{}", warned.at);
        }
        let settings = |actor: &Assessment, settings| {
            let mut actor = actor.clone();
            for layer in Layer::ALL.iter().filter(|layer| actor.provides(**layer).holds() == Some(false)).copied().collect::<Vec<_>>() {
                change(&mut actor, layer, |record| record.settings = settings);
            }
            actor
        };
        prop_assert_eq!(marks(&settings(&actor, None)), marks(&settings(&actor, Some(Terms::from([Setting::Clinical])))));
    }

    #[test]
    fn a_fact_more_leaves_what_was_assessed(actor in assessment(), flag in term::<Flag>(), yes in any::<bool>()) {
        let mut more = actor.clone();
        if more.flags.get(flag).is_some() {
            return Ok(());
        }
        more.flags.insert(flag, yes);
        prop_assume!(practice(more.clone()).inconsistencies().is_empty());
        for (before, after) in marks(&actor).into_iter().zip(marks(&more)) {
            prop_assert!(before == after || before == Mark::NotAssessed);
        }
    }

    #[test]
    fn the_order_of_actors_is_irrelevant(network in network(), by in 0usize..3) {
        let mut turned = network.clone();
        let by = by % turned.actors.len();
        turned.actors.rotate_left(by);
        prop_assert_eq!(network_marks(&turned), network_marks(&network));
    }

    #[test]
    fn an_actor_more_lowers_nothing_that_applied(network in network(), actor in assessment()) {
        let mut more = network.clone();
        let name = "one more".parse().unwrap();
        more.actors.push(dynamic_integration::mhpss::Actor { name, mhpss: actor });
        for (before, after) in network_marks(&network).into_iter().zip(network_marks(&more)) {
            prop_assert!(after.compare(before).is_none_or(Ordering::is_ge), "{before} to {after}");
            prop_assert!(before != Mark::Met || after == Mark::Met, "{before} to {after}");
            prop_assert!(!applies(before) || applies(after), "{before} to {after}");
        }
    }

    #[test]
    fn holes_are_the_layers_that_are_not_covered(network in network()) {
        let network = Network { out_of_scope: Per::new(), ..network };
        let evaluation = network.evaluate();
        for layer in Layer::ALL {
            let covered = evaluation.answer(NetworkRule::LayersCovered, *layer).unwrap().mark();
            let hole = evaluation.beside().holes.iter().find(|hole| hole.layer == *layer);
            prop_assert_eq!(hole.map(|hole| hole.stated), match covered {
                Mark::NotMet => Some(true),
                Mark::NotAssessed => Some(false),
                _ => None,
            });
        }
        let points: Vec<_> = evaluation.rule(NetworkRule::AdjacentCoordination).unwrap().points()
            .filter(|point| matches!(point.mark(), Mark::NotMet | Mark::NotAssessed))
            .map(|point| (point.terms(), point.mark()))
            .collect();
        let reported: Vec<_> =
            evaluation.beside().uncoordinated.iter().map(|between| (between.layers, between.mark)).collect();
        prop_assert_eq!(reported, points);
        for between in &evaluation.beside().uncoordinated {
            prop_assert_eq!(between.not_recorded.is_empty(), between.mark == Mark::NotMet);
        }
    }

    #[test]
    fn reports_fit_a_hundred_columns(network in network()) {
        let mut texts: Vec<String> = network.actors.iter().map(|actor| actor.mhpss.evaluate().beside().to_string()).collect();
        texts.push(network.evaluate().beside().to_string());
        for line in texts.iter().flat_map(|text| text.lines()) {
            prop_assert!(line.chars().count() <= 100, "{}", line);
            prop_assert_eq!(line.trim_end(), line);
        }
    }
}

/// What fits a layer, written as pairs: the nearest to the top comes first.
const FITTING: [(Layer, Purpose, Reach); 8] = [
    (Layer::Specialised, Purpose::Treatment, Reach::ChronicOrSevere),
    (Layer::Psychological, Purpose::Prevention, Reach::ComplexDistress),
    (Layer::Psychological, Purpose::Treatment, Reach::ComplexDistress),
    (Layer::Focused, Purpose::Promotion, Reach::AtRisk),
    (Layer::Focused, Purpose::Prevention, Reach::AtRisk),
    (Layer::Basic, Purpose::Promotion, Reach::Everybody),
    (Layer::Basic, Purpose::Prevention, Reach::Everybody),
    (Layer::Basic, Purpose::EarlyDetection, Reach::Everybody),
];

#[test]
fn support_is_classified_in_all_256_combinations() {
    let (mut tried, mut classified) = (0, 0);
    let combined =
        subsets(Purpose::ALL).flat_map(|purposes| subsets(Reach::ALL).map(move |reaches| (purposes.clone(), reaches)));
    for (mut purposes, mut reaches) in combined {
        let expected = FITTING.iter().find(|(_, purpose, reach)| purposes.contains(purpose) && reaches.contains(reach));
        let expected = expected.map(|(layer, ..)| *layer);
        assert_eq!(classify(&purposes, &reaches), expected, "{purposes:?} {reaches:?}");

        purposes.reverse();
        reaches.reverse();
        reaches.extend(reaches.clone());
        assert_eq!(classify(&purposes, &reaches), expected, "order and repetition are irrelevant");
        tried += 1;
        classified += usize::from(expected.is_some());
    }
    assert_eq!(tried, 256);
    // Counted by the layers that the purposes fit, each time of 16 groups of people: early detection
    // alone fits 1 layer (8 groups meet it), treatment alone 2 (12), both 3 (14), promotion without
    // prevention or treatment 2 (2 x 12), prevention without treatment 3 (4 x 14), treatment with
    // promotion or prevention all 4 (6 x 15).
    assert_eq!(classified, 8 + 12 + 14 + 2 * 12 + 4 * 14 + 6 * 15);
}
