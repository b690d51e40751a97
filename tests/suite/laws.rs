//! The laws of the record and of the marks, over random documents of all frameworks.

use std::collections::BTreeMap;

use dynamic_integration::Practice;
use dynamic_integration::mark::{Mark, Tally};
use dynamic_integration::read;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::random::{Random, completed, practice};
use crate::support::law_cases;

type Marks = BTreeMap<String, Mark>;

/// The mark of every point, or `None` if the record contradicts itself.
fn marks(document: &Value) -> Option<Marks> {
    let text = document.to_string();
    match read::from_str::<Practice>(&text) {
        Ok(practice) => {
            let evaluation = practice.evaluate();
            let rules = evaluation.views().flat_map(dynamic_integration::evaluation::View::rules);
            Some(
                rules
                    .flat_map(|rule| {
                        rule.points().map(move |point| (format!("{} {}", rule.term(), point.id()), point.mark()))
                    })
                    .collect(),
            )
        }
        Err(error) => {
            let contradiction =
                |diagnostic: &read::Diagnostic| matches!(diagnostic.kind, read::DiagnosticKind::Contradiction { .. });
            assert!(error.diagnostics().iter().all(contradiction), "{error}\n{text}");
            None
        }
    }
}

/// Removes everything from a record that can say no: noes, `others`, rungs below a part, extents, dates, marks.
fn only_yes(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, value| {
                let says_no = *value == json!(false)
                    || [
                        "others",
                        "not_applicable",
                        "out_of_scope",
                        "needs_assessed_on",
                        "first_assistance_on",
                        "started",
                    ]
                    .contains(&&**key)
                    || ["participation", "understanding_reaches", "marks", "measures", "build_up"].contains(&&**key);
                !says_no
            });
            object.values_mut().for_each(only_yes);
        }
        Value::Array(list) => list.iter_mut().for_each(only_yes),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: law_cases(400),
        // The same records in every run: another seed is another run's choice.
        rng_seed: proptest::test_runner::RngSeed::Fixed(2_026),
        ..ProptestConfig::default()
    })]

    /// A record that names some terms and things and says nothing of the others denies nothing.
    #[test]
    fn what_is_not_named_is_never_not_met(seed: u64, chance in 5_usize..60) {
        let mut document = practice(&mut Random::new(seed), chance);
        only_yes(&mut document);
        for (point, mark) in marks(&document).into_iter().flatten() {
            prop_assert_ne!(mark, Mark::NotMet, "{}\n{}", point, document);
        }
    }

    /// A point is decided only if every way to complete the record decides it in the same way.
    #[test]
    fn more_facts_never_change_what_is_decided(seed: u64, chance in 5_usize..50, more in 1_usize..40) {
        let random = &mut Random::new(seed);
        let document = practice(random, chance);
        let fuller = completed(&document, random, more);
        if let (Some(before), Some(after)) = (marks(&document), marks(&fuller)) {
            for (point, mark) in before {
                let now = after[&point];
                let decided = match mark {
                    Mark::NotAssessed => true,
                    // Another thing can raise what is reached in part.
                    Mark::PartlyMet => now != Mark::NotAssessed,
                    _ => now == mark,
                };
                prop_assert!(decided, "{}: {} became {}\n{}\n{}", point, mark, now, document, fuller);
            }
        }
    }

    /// What is written is read back as the same record.
    #[test]
    fn writing_and_reading_is_the_identity(seed: u64, chance in 5_usize..60) {
        let document = practice(&mut Random::new(seed), chance);
        if let Ok(practice) = read::from_str::<Practice>(&document.to_string()) {
            let text = serde_json::to_string(&practice).unwrap();
            prop_assert_eq!(&read::from_str::<Practice>(&text).unwrap(), &practice);
        }
    }

    /// Sections sum to the whole, and the share lies within its bounds.
    #[test]
    fn parts_sum_to_the_whole(seed: u64, chance in 5_usize..60) {
        let document = practice(&mut Random::new(seed), chance);
        if let Ok(practice) = read::from_str::<Practice>(&document.to_string()) {
            for view in practice.evaluate().views() {
                let total = view.total();
                let sum = view.sections().map(|(_, tally)| tally).try_fold(Tally::default(), Tally::checked_add);
                prop_assert_eq!(sum, Some(total));
                prop_assert_eq!(total.points() + view.observations().points(), view.rule_set().points() as u64);
                if let (Some(low), Some(share), Some(high)) = (total.at_least(), total.share(), total.at_most()) {
                    prop_assert!(low <= share && share <= high);
                }
            }
        }
    }
}
