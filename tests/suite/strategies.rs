//! Random records.

use dynamic_integration::Practice;
use dynamic_integration::core_terms::RecordedMark;
use dynamic_integration::spring::{Assessment, Item};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// What is recorded of an item: nothing, a mark, or that it does not apply.
fn item() -> impl Strategy<Value = Option<Option<RecordedMark>>> {
    option::of(option::of(select(RecordedMark::ALL)))
}

pub(crate) fn assessment() -> impl Strategy<Value = Assessment> {
    let mostly = |most: RecordedMark| prop_oneof![6 => Just(Some(Some(most))), 1 => item()].boxed();
    let items = prop_oneof![item().boxed(), mostly(RecordedMark::Met), Just(None).boxed()];
    (vec(item(), Item::ALL.len()), vec(items, Item::ALL.len()), any::<bool>()).prop_map(|(even, biased, is_even)| {
        let mut assessment = Assessment::default();
        for (item, recorded) in Item::ALL.iter().zip(if is_even { even } else { biased }) {
            match recorded {
                Some(Some(mark)) => _ = assessment.marks.insert(*item, mark),
                Some(None) => _ = assessment.not_applicable.insert(*item, "It does not arise.".parse().unwrap()),
                None => {}
            }
        }
        assessment
    })
}

pub(crate) fn practice() -> impl Strategy<Value = Practice> {
    option::weighted(0.9, assessment())
        .prop_map(|spring| Practice { spring, ..Practice::named("Kitchen".parse().unwrap()) })
}
