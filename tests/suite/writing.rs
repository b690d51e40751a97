//! What `to_json` writes is byte for byte what `serde_json` writes.

use dynamic_integration::catalogue::Catalogue;
use dynamic_integration::comparison::PracticeComparison;
use dynamic_integration::evaluation::Evaluation;
use dynamic_integration::facts::Record;
use dynamic_integration::mhpss::Network;
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::{Practice, PracticeEvaluation};
use proptest::prelude::*;
use serde::Serialize;

use crate::random::{Random, practice};
use crate::real_practices;
use crate::support::{law_cases, read};

fn is_the_same(json: &str, value: &impl Serialize) {
    assert_eq!(json, serde_json::to_string(value).unwrap());
}

fn evaluations_are_the_same(evaluation: &PracticeEvaluation) {
    is_the_same(&evaluation.to_json(), evaluation);
    let mut lines = "before\n".to_owned();
    evaluation.write_json(&mut lines);
    assert_eq!(lines, format!("before\n{}", evaluation.to_json()));
    let PracticeEvaluation { focus, mhpss, iom, spring, asap_journey, asap_recommendations, .. } = evaluation;
    let written = [
        focus.as_ref().map(Evaluation::to_json),
        mhpss.as_ref().map(Evaluation::to_json),
        iom.as_ref().map(Evaluation::to_json),
        spring.as_ref().map(Evaluation::to_json),
        asap_journey.as_ref().map(Evaluation::to_json),
        asap_recommendations.as_ref().map(Evaluation::to_json),
    ];
    for part in written.into_iter().flatten() {
        assert!(lines.contains(&part.unwrap()));
    }
}

/// Evaluates a random record, which may contradict itself.
fn random(seed: u64, chance: usize) -> Practice {
    let document = practice(&mut Random::new(seed), chance).to_string();
    Practice::read(&mut serde_json::Deserializer::from_str(&document)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: law_cases(100),
        rng_seed: proptest::test_runner::RngSeed::Fixed(2_026),
        ..ProptestConfig::default()
    })]

    #[test]
    fn evaluations_of_random_records(seed: u64, chance in 5_usize..90) {
        evaluations_are_the_same(&random(seed, chance).evaluate());
    }

    #[test]
    fn evaluations_of_spring(practice in crate::strategies::practice()) {
        evaluations_are_the_same(&practice.evaluate());
    }
}

#[test]
fn documents_and_results_of_random_records() {
    let mut portfolio = Portfolio::new();
    let mut before = random(0, 30).evaluate();
    for seed in 1..8 {
        let practice = random(seed, 30);
        is_the_same(&practice.to_json(), &practice);
        let explanation = practice.explain();
        is_the_same(&explanation.to_json(), &explanation);
        let evaluation = practice.evaluate();
        let comparison = PracticeComparison::between(&before, &evaluation);
        is_the_same(&comparison.to_json(), &comparison);
        for comparison in comparison.comparisons() {
            is_the_same(&comparison.to_json(), comparison);
        }
        portfolio.add(&evaluation).unwrap();
        is_the_same(&portfolio.to_json(), &portfolio);
        before = evaluation;
    }
}

#[test]
fn the_documents_of_the_examples() {
    let practices = real_practices::all();
    for (_, practice) in &practices {
        is_the_same(&practice.to_json(), practice);
        evaluations_are_the_same(&practice.evaluate());
    }
    assert!(practices.len() > 20, "{} documents", practices.len());
}

#[test]
fn a_network_and_the_catalogue() {
    let network: Network = read(
        r#"{ "name": "Two", "actors": { "listed": [
            { "name": "A", "mhpss": { "layers": { "basic": { "functions": { "provide": true } } } } },
            { "name": "B", "mhpss": {} }
        ] } }"#,
    );
    is_the_same(&network.to_json(), &network);
    is_the_same(&network.evaluate().to_json().unwrap(), &network.evaluate());
    is_the_same(&Catalogue::new().to_json(), &Catalogue::new());
}
