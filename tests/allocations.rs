//! What is promised of memory: an evaluation asks for it once, and again only where more is to be
//! said than marks; a tally never does; what reading asks for is bounded by the document.

use dynamic_integration::{Evaluation, Per, Practice, RULE_SETS, asap, focus, iom, mhpss, read, spring};
use proptest::prelude::*;

mod support;

/// How often something asks for memory.
fn allocations(act: impl FnOnce()) -> u64 {
    allocation_counter::measure(act).count_total
}

/// How often an evaluation asks for memory. What it returns is dropped outside of the count, and
/// nothing is out of scope, so that no reason is copied.
fn of<B>(evaluate: impl FnOnce() -> Evaluation<B>) -> u64 {
    let mut kept = None;
    let count = allocations(|| kept = Some(evaluate()));
    drop(kept);
    count
}

/// Whether something is to be said besides marks: an open condition, another framework's answer.
fn has_more_to_say<B>(evaluation: &Evaluation<B>) -> bool {
    let mut answers = evaluation.answers().iter();
    evaluation.rules().any(|rule| rule.open_guard().is_some())
        || answers.any(|answer| answer.open_guard().is_some() || answer.source().is_some())
}

#[test]
fn an_evaluation_of_marks_asks_once() {
    let assessment = spring::Assessment::default();
    assert_eq!(of(|| assessment.evaluate()), 1);
    let checklist = asap::Checklist::default();
    assert_eq!(of(|| checklist.evaluate()), 1);
}

#[test]
fn the_first_request_has_room_for_every_point() {
    // A table with more than four points a rule on average would ask again.
    for rule_set in &RULE_SETS {
        assert!(rule_set.points() <= 4 * rule_set.rules().len(), "{rule_set}");
    }
}

proptest! {
    #[test]
    fn spring_asks_once(assessment in support::spring::assessment()) {
        prop_assert_eq!(of(|| assessment.evaluate()), 1);
    }

    #[test]
    fn facts_ask_once_where_nothing_is_open(mut focus in support::focus::assessment(), mut iom in support::iom::assessment()) {
        focus.out_of_scope = Per::new();
        iom.out_of_scope = Per::new();
        let evaluation = Evaluation::of::<focus::Rule>(&focus::Facts::from(&focus));
        let count = of(|| Evaluation::of::<focus::Rule>(&focus::Facts::from(&focus)));
        prop_assert_eq!(count > 1, has_more_to_say(&evaluation), "{}", count);
        let evaluation = Evaluation::of::<iom::Rule>(&iom);
        let count = of(|| Evaluation::of::<iom::Rule>(&iom));
        prop_assert_eq!(count > 1, has_more_to_say(&evaluation), "{}", count);
    }

    #[test]
    fn what_is_counted_asks_for_nothing(practice in support::practice()) {
        let evaluated = practice.evaluate();
        for evaluation in evaluated.evaluations() {
            let mut points = 0;
            let count = allocations(|| {
                points = (evaluation.total() + evaluation.observations()).points();
                evaluation.sections().for_each(|(_, tally)| _ = (tally.share(), tally.at_least(), tally.at_most()));
                evaluation.gaps().for_each(|gap| _ = gap.what_would_change_it().points.count());
            });
            prop_assert_eq!(count, 0);
            prop_assert_eq!(points as usize, evaluation.rule_set().points());
        }
    }

    #[test]
    fn reading_takes_memory_by_the_length_of_the_document(practice in support::practice()) {
        let text = serde_json::to_string(&practice).unwrap();
        let most = allocation_counter::measure(|| drop(read::from_str::<Practice>(&text).unwrap())).bytes_max;
        // A value takes up to 16 times what it takes as text (a `Terms` of one short code), and of
        // every map, room for half a kilobyte of values may be asked for at once.
        let maps = text.matches('{').count() as u64;
        prop_assert!(most <= 16 * text.len() as u64 + 512 * maps, "{most} for {}", text.len());
    }
}

#[test]
fn a_network_asks_once_for_its_marks() {
    let text = r#"{ "name": "A", "actors": [{ "name": "B", "mhpss": { "layers": {
        "basic": { "functions": [] }, "focused": { "functions": [] },
        "psychological": { "functions": [] }, "specialised": { "functions": [] }
    } } }] }"#;
    let network = mhpss::Network::from_json(text).unwrap();
    assert_eq!(of(|| Evaluation::of::<mhpss::NetworkRule>(&network)), 1);
}
