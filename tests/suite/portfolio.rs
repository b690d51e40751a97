//! Many documents summed up: merging in every order, counts found another way, what is read back and what is refused.

use dynamic_integration::core_terms::RecordedMark;
use dynamic_integration::evaluation::Evaluation;
use dynamic_integration::mark::{Mark, Share, Tally, Threshold};
use dynamic_integration::portfolio::{Distribution, Portfolio, PortfolioFull, Quartile, by_practice};
use dynamic_integration::read::DiagnosticKind;
use dynamic_integration::registry::RULE_SETS;
use dynamic_integration::schema::{Direction, schema_for};
use dynamic_integration::spring::{Assessment, Criterion, Item, Question};
use dynamic_integration::values::Identifier;
use dynamic_integration::{Practice, PracticeEvaluation, focus};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::editions::{corrected, evaluate, first, other, second};
use crate::strategies::{assessment, practice};

const LARGEST: u64 = (1 << 53) - 1;

fn practices() -> impl Strategy<Value = Vec<Practice>> {
    vec(practice(), 0..6)
}

fn sum(practices: &[Practice]) -> Portfolio {
    practices.iter().map(Practice::evaluate).collect()
}

fn merged(one: &Portfolio, other: &Portfolio) -> Result<Portfolio, PortfolioFull> {
    let mut both = one.clone();
    both.merge(other).map(|()| both)
}

fn bytes(portfolio: &Portfolio) -> String {
    serde_json::to_string(portfolio).unwrap()
}

fn spring(marks: &[(Item, RecordedMark)]) -> Practice {
    let marks = marks.iter().copied().collect();
    Practice { spring: Some(Assessment { marks, ..Assessment::default() }), ..Practice::named("A".parse().unwrap()) }
}

/// 2^`doublings` times the same portfolio.
fn doubled(portfolio: &Portfolio, doublings: u32) -> Portfolio {
    (0..doublings).fold(portfolio.clone(), |sum, _| merged(&sum, &sum).unwrap())
}

fn identifier(number: impl std::fmt::Display) -> Identifier {
    serde_json::from_value(json!({ "scheme": "amif", "value": number.to_string() })).unwrap()
}

#[test]
fn a_long_chain_of_documents_is_one_practice() {
    // Backwards, so that every document joins a new one to all before it.
    let documents: Vec<_> = (0..20_000_u32).rev().map(|number| [identifier(number), identifier(number + 1)]).collect();
    assert_eq!(by_practice(documents.iter().map(<[_; 2]>::as_slice)), [(0..20_000).collect::<Vec<_>>()]);
    assert!(by_practice([]).is_empty());
    assert_eq!(by_practice([&[][..], &[]]), [[0], [1]]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn merging_is_associative_and_commutative_and_has_an_empty_one(
        a in practices(), b in practices(), c in practices(), doublings in [0_u32..53, 0..53, 0..53],
    ) {
        let [a, b, c] = [(a, doublings[0]), (b, doublings[1]), (c, doublings[2])]
            .map(|(practices, doublings)| doubled(&sum(&practices[..practices.len().min(1)]), doublings));
        prop_assert_eq!(merged(&a, &Portfolio::new()), Ok(a.clone()));
        prop_assert_eq!(merged(&Portfolio::new(), &a), Ok(a.clone()));
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        let left = merged(&a, &b).and_then(|both| merged(&both, &c));
        let right = merged(&b, &c).and_then(|both| merged(&a, &both));
        prop_assert_eq!(&left, &right);
        if let Ok(whole) = left {
            prop_assert_eq!(Portfolio::from_json(&bytes(&whole)), Ok(whole));
        }
    }

    #[test]
    fn the_result_does_not_depend_on_order_and_split(
        practices in practices(), seed in vec((any::<u32>(), 0..3_usize), 6),
    ) {
        let mut evaluations: Vec<(_, PracticeEvaluation)> =
            seed.into_iter().zip(practices.iter().map(Practice::evaluate)).collect();
        evaluations.sort_by_key(|((order, _), _)| *order);
        let mut parts = vec![Portfolio::new(); 3];
        for ((_, part), evaluation) in &evaluations {
            parts[*part].add(evaluation).unwrap();
        }
        let whole = parts.iter().try_fold(Portfolio::new(), |whole, part| merged(&whole, part)).unwrap();
        prop_assert_eq!(bytes(&whole), bytes(&sum(&practices)));
        let by_value: Portfolio = evaluations.iter().map(|(_, evaluation)| evaluation.clone()).collect();
        let by_reference: Portfolio = evaluations.iter().map(|(_, evaluation)| evaluation).collect();
        prop_assert_eq!((&by_value, &by_reference), (&whole, &whole));
    }

    #[test]
    fn documents_are_of_one_practice_if_a_chain_of_identifiers_joins_them(documents in vec(vec(0..12_u8, 0..4), 0..12)) {
        let identifiers = |numbers: &Vec<u8>| numbers.iter().map(|number| identifier(*number)).collect::<Vec<_>>();
        let identified: Vec<_> = documents.iter().map(identifiers).collect();
        let groups = by_practice(identified.iter().map(Vec::as_slice));

        // Another way: each document goes to the first one that it shares a number with, until nothing changes.
        let mut first: Vec<usize> = (0..documents.len()).collect();
        for _ in &documents {
            for (one, other) in (0..documents.len()).flat_map(|one| (0..documents.len()).map(move |other| (one, other))) {
                if documents[one].iter().any(|number| documents[other].contains(number)) {
                    first[one] = first[one].min(first[other]);
                }
            }
        }
        let group = |start| (0..documents.len()).filter(|place| first[*place] == start).collect::<Vec<_>>();
        let expected: Vec<_> = (0..documents.len()).map(group).filter(|group| !group.is_empty()).collect();
        prop_assert_eq!(groups, expected);
    }

    #[test]
    fn it_counts_every_point_and_share_of_every_evaluation(assessments in vec(assessment(), 0..8)) {
        let evaluations: Vec<_> = assessments.iter().map(Assessment::evaluate).collect();
        let mut portfolio = Portfolio::new();
        for evaluation in &evaluations {
            portfolio.add_evaluation(evaluation).unwrap();
        }
        prop_assert_eq!(portfolio.documents(), 0);
        let Some(summary) = portfolio.summary::<Question>() else {
            prop_assert!(evaluations.is_empty());
            return Ok(());
        };
        prop_assert_eq!(summary.evaluations(), evaluations.len() as u64);
        for (place, (.., counts)) in summary.points().enumerate() {
            for mark in Mark::ALL {
                let marks = evaluations.iter().map(|evaluation| evaluation.view().answers().marks()[place]);
                prop_assert_eq!(counts.count(*mark), marks.filter(|found| found == mark).count() as u64);
            }
        }
        agrees(summary.total(), &evaluations.iter().map(Evaluation::total).collect::<Vec<_>>());
        prop_assert_eq!(summary.sections().count(), Criterion::ALL.len());
        for (criterion, (_, distribution)) in Criterion::ALL.iter().zip(summary.sections()) {
            let tallies: Vec<_> = evaluations.iter().map(|evaluation| evaluation.section(*criterion)).collect();
            agrees(distribution, &tallies);
        }
        let least = summary.least_often_met();
        let met = |place: usize| (least[place].2.count(Mark::Met), least[place].2.assessed());
        for (one, other) in (1..least.len()).map(|place| (met(place - 1), met(place))) {
            prop_assert!(one.0 * other.1 <= other.0 * one.1, "{:?} before {:?}", one, other);
        }
    }

    #[test]
    fn a_coverage_floor_can_be_set_before_and_after_summing_up(
        one in vec(vec(select(Mark::ALL), 0..5), 0..12), other in vec(vec(select(Mark::ALL), 0..5), 0..12), percent in 0..=100_u64,
    ) {
        let floor = Threshold::percent(percent).unwrap();
        let tallies = |marks: &[Vec<Mark>]| marks.iter().map(|marks| marks.iter().copied().collect()).collect::<Vec<Tally>>();
        let of = |tallies: &[Tally]| {
            let mut distribution = Distribution::default();
            for tally in tallies {
                distribution.add(*tally).unwrap();
            }
            distribution
        };
        let (one, other) = (tallies(&one), tallies(&other));
        let mut both = of(&one);
        both.merge(&of(&other)).unwrap();
        let reaching = |tally: &&Tally| tally.assessed() * 100 >= percent * tally.applicable();
        let reaching: Vec<Tally> = one.iter().chain(&other).filter(reaching).copied().collect();
        prop_assert_eq!(&both.with_coverage_floor(floor), &of(&reaching));
        agrees(&both.with_coverage_floor(floor), &reaching);
    }

    #[test]
    fn another_number_anywhere_is_refused(practices in vec(practice(), 1..5), place in any::<Index>(), by in select(vec![-1_i64, 1, 2])) {
        let mut json = serde_json::to_value(sum(&practices)).unwrap();
        let mut places = Vec::new();
        numbers(&json, String::new(), &mut places);
        places.retain(|place| place != "/documents"); // there may be more documents than evaluations
        prop_assume!(!places.is_empty());
        let place: &str = &places[place.index(places.len())];
        let number = json.pointer_mut(place).unwrap();
        *number = json!(number.as_i64().unwrap() + by);
        // Quartiles are compared by value: 1 of 2 is 2 of 4.
        if let Ok(read) = Portfolio::from_json(&json.to_string()) {
            prop_assert_eq!(read, sum(&practices));
            prop_assert!(place.contains("/quartiles/"));
        }
    }
}

/// The places of all numbers.
fn numbers(json: &Value, at: String, places: &mut Vec<String>) {
    match json {
        Value::Number(_) => places.push(at),
        Value::Array(values) => {
            values.iter().enumerate().for_each(|(place, value)| numbers(value, format!("{at}/{place}"), places));
        }
        Value::Object(entries) => entries.iter().for_each(|(key, value)| numbers(value, format!("{at}/{key}"), places)),
        _ => {}
    }
}

/// Checks a distribution against the tallies that it counts, found without its means.
#[track_caller]
fn agrees(distribution: &Distribution, tallies: &[Tally]) {
    let mut shares: Vec<Share> = tallies.iter().filter_map(|tally| tally.share()).collect();
    shares.sort();
    let counted = |counts: &dyn Fn(&Tally) -> bool| tallies.iter().filter(|tally| counts(tally)).count() as u64;
    assert_eq!(distribution.evaluations(), tallies.len() as u64);
    assert_eq!(
        (distribution.with_share(), distribution.without_share()),
        (shares.len() as u64, counted(&|tally| tally.assessed() == 0))
    );
    assert_eq!(distribution.exemplary(), counted(&|tally| tally.is_exemplary()));
    for (share, coverage, count) in distribution.shares() {
        assert_eq!(counted(&|tally| (tally.share(), tally.coverage()) == (Some(share), coverage)), count);
    }
    for (quarters, quartile) in Quartile::ALL.iter().enumerate() {
        // By definition: the smallest share such that at least so many quarters of all are no higher.
        let no_higher = |share: &Share| shares.iter().filter(|other| *other <= share).count();
        let expected = shares.iter().find(|share| 4 * no_higher(share) >= quarters * shares.len());
        assert_eq!(distribution.quartile(*quartile), expected.copied(), "{quartile}");
    }
    for own in shares.iter().chain(&Share::new(1, 3)) {
        let (rank, counted) = (distribution.rank_of(*own), |holds: &dyn Fn(&Share) -> bool| {
            shares.iter().filter(|share| holds(share)).count() as u64
        });
        assert_eq!((rank.below, rank.equal), (counted(&|share| share < own), counted(&|share| share == own)));
        assert_eq!(rank.below + rank.equal + rank.above, shares.len() as u64);
    }
}

#[test]
fn quartiles_by_nearest_rank() {
    let quartiles = |met: &[u64]| {
        let mut distribution = Distribution::default();
        for met in met {
            let marks = (0..10).map(|place| if place < *met { Mark::Met } else { Mark::NotMet });
            distribution.add(marks.collect()).unwrap();
        }
        let shares = Quartile::ALL.iter().filter_map(|quartile| distribution.quartile(*quartile));
        shares.map(|share| share.half_points() / 2).collect::<Vec<_>>()
    };
    assert!(quartiles(&[]).is_empty());
    assert_eq!(quartiles(&[9, 1]), [1, 1, 1, 9, 9]);
    assert_eq!(quartiles(&[4, 3, 2, 1]), [1, 1, 2, 3, 4]);
    assert_eq!(quartiles(&[0, 0, 0, 0, 0, 0, 0, 10]), [0, 0, 0, 0, 10]);
}

#[test]
fn rule_sets_that_differ_in_edition_or_version_are_summed_up_apart() {
    let marks = [Mark::Met, Mark::Met, Mark::Met, Mark::NotMet];
    let mut portfolio = Portfolio::new();
    portfolio.add_evaluation(&evaluate::<second::Rule>(marks)).unwrap();
    portfolio.add_evaluation(&evaluate::<other::Rule>(marks)).unwrap();
    portfolio.add_evaluation(&evaluate::<corrected::Rule>(marks)).unwrap();
    portfolio.add_evaluation(&evaluate::<first::Rule>(marks)).unwrap();
    portfolio.add_evaluation(&evaluate::<first::Rule>(marks)).unwrap();
    let summaries = portfolio.summaries().iter();
    let summaries: Vec<_> = summaries.map(|one| (one.rule_set().to_string(), one.evaluations())).collect();
    let expected = [("letters/rule", 2), ("letters/rule", 1), ("letters/rule", 1), ("runes/rule", 1)];
    assert_eq!(summaries, expected.map(|(id, evaluations)| (id.to_owned(), evaluations)));

    // Those of the crate come first.
    let mut both = portfolio.clone();
    both.add(&Practice { focus: Some(focus::Assessment::default()), ..spring(&[]) }.evaluate()).unwrap();
    let ids: Vec<_> = both.in_order().iter().map(|summary| summary.rule_set().to_string()).collect();
    assert_eq!(ids, ["focus/rule", "spring/question", "letters/rule", "letters/rule", "letters/rule", "runes/rule"]);

    // An observation is counted as a point, and in no distribution.
    let letters = portfolio.summary::<first::Rule>().unwrap();
    let seen = letters.point(first::Rule::Seen, first::Letter::D).unwrap();
    assert_eq!((seen.count(Mark::NotMet), letters.total().exemplary()), (2, 2));
    assert_eq!(letters.point(first::Rule::Third, first::Letter::D), None);
    assert_eq!(letters.section(Criterion::Inclusivity), None);
    let back = letters.section(first::Section::Back);
    assert_eq!((back, back.map(Distribution::evaluations)), (letters.sections().nth(1).map(|(_, of)| of), Some(2)));
}

#[test]
fn a_full_portfolio_refuses_more_and_stays_as_it_is() {
    let practice = spring(&[(Item::JointReview, RecordedMark::Met)]);
    let evaluation = practice.evaluate();
    let one: Portfolio = [&evaluation].into_iter().collect();
    // 1 + 2 + 4 + .. + 2^52
    let parts = (0..53).map(|doublings| doubled(&one, doublings));
    let mut full = parts.fold(Portfolio::new(), |sum, part| merged(&sum, &part).unwrap());
    let before = full.clone();
    assert_eq!(full.documents(), LARGEST);
    assert_eq!(Portfolio::from_json(&bytes(&full)).as_ref(), Ok(&full));
    assert_eq!(Portfolio::from_slice(bytes(&full).as_bytes()).as_ref(), Ok(&full));

    assert_eq!(full.add(&evaluation), Err(PortfolioFull));
    assert_eq!(full.add_evaluation(&Assessment::default().evaluate()), Err(PortfolioFull));
    assert_eq!(full.try_extend([&evaluation]), Err(PortfolioFull));
    assert_eq!(full.merge(&one), Err(PortfolioFull));
    assert_eq!(full.merge(&before), Err(PortfolioFull));
    let empty: Portfolio = [Practice::named("B".parse().unwrap()).evaluate()].into_iter().collect();
    assert_eq!(full.merge(&empty), Err(PortfolioFull)); // no evaluation, but a document
    assert_eq!(full, before);
    assert_eq!(PortfolioFull.to_string(), "a portfolio counts at most 9007199254740991 documents");

    // Evaluations can be full though documents are not, and the other way round.
    let mut only =
        Portfolio::from_json(&json!({ "crate_version": "0", "documents": LARGEST, "rule_sets": [] }).to_string())
            .unwrap();
    assert_eq!((only.merge(&one), only.summaries().len()), (Err(PortfolioFull), 0));
    only.add_evaluation(&Assessment::default().evaluate()).unwrap();
    let mut json = serde_json::to_value(&full).unwrap();
    json["documents"] = json!(0);
    let mut read = Portfolio::from_json(&json.to_string()).unwrap();
    assert_eq!((read.add(&evaluation), read.documents()), (Err(PortfolioFull), 0));

    // If one rule set is full, the others get nothing either.
    let both = Practice { focus: Some(focus::Assessment::default()), ..practice }.evaluate();
    let before = read.clone();
    assert_eq!(read.add(&both), Err(PortfolioFull));
    assert_eq!(read.merge(&[&both].into_iter().collect()), Err(PortfolioFull));
    assert_eq!(read, before);
}

/// Three practices: in partnership, of four items, two are assessed in the first and second, all in the third.
fn three() -> Value {
    use RecordedMark::{Met, NotMet, PartlyMet};
    let practices = [
        spring(&[(Item::JointReview, Met), (Item::ContributeToStrategies, NotMet), (Item::SafeFeedback, PartlyMet)]),
        spring(&[(Item::JointReview, Met), (Item::ContributeToStrategies, Met)]),
        spring(&[
            (Item::KeyStakeholdersInDevelopment, Met),
            (Item::MultistakeholderConsultation, Met),
            (Item::ContributeToStrategies, Met),
            (Item::JointReview, Met),
        ]),
    ];
    serde_json::to_value(sum(&practices)).unwrap()
}

const PARTNERSHIP: &str = "/rule_sets/0/sections/4/distribution";

#[test]
fn a_distribution_is_written_with_coverage() {
    assert_eq!(
        three().pointer(PARTNERSHIP),
        Some(&json!({
            "exemplary": 1,
            "without_share": 0,
            "reached": [
                { "half_points": 2, "assessed": 2, "applicable": 4, "count": 1 },
                { "half_points": 4, "assessed": 2, "applicable": 4, "count": 1 },
                { "half_points": 8, "assessed": 4, "applicable": 4, "count": 1 },
            ],
            "quartiles": {
                "minimum": { "half_points": 2, "of": 4 },
                "lower": { "half_points": 2, "of": 4 },
                "median": { "half_points": 4, "of": 4 },
                "upper": { "half_points": 8, "of": 8 },
                "maximum": { "half_points": 8, "of": 8 },
            },
        }))
    );
}

#[test]
fn every_notation_of_a_whole_number_is_read() {
    for (written, documents) in [("1.0", 1), ("1e2", 100), ("-0", 0), ("-0.0", 0), ("9007199254740991.0", LARGEST)] {
        let text = format!(r#"{{ "$schema": "x", "crate_version": "0", "documents": {written}, "rule_sets": [] }}"#);
        assert_eq!(Portfolio::from_json(&text).map(|portfolio| portfolio.documents()), Ok(documents), "{written}");
    }
    // Each number of a whole portfolio, as R and pandas write it.
    let json = three();
    let (mut other, mut places) = (json.clone(), Vec::new());
    numbers(&json, String::new(), &mut places);
    for place in &places {
        let number = other.pointer_mut(place).unwrap();
        *number = json!(number.as_f64());
    }
    assert!(places.len() > 200 && other.to_string().contains("\"documents\":3.0"));
    assert_eq!(Portfolio::from_json(&other.to_string()), Portfolio::from_json(&json.to_string()));
}

#[test]
fn schema_and_reader_agree_on_numbers() {
    let schema = jsonschema::validator_for(&schema_for::<Portfolio>("urn:test:portfolio", Direction::Input)).unwrap();
    assert!(schema.is_valid(&three()));
    let counts = ["/documents", "/rule_sets/0/points/3/not_met", &format!("{PARTNERSHIP}/reached/0/assessed")];
    for place in counts.into_iter().chain(["/rule_sets/0/evaluations", &format!("{PARTNERSHIP}/reached/0/count")]) {
        let zero_is_a_count = counts.contains(&place);
        let others =
            [json!(-1), json!(1.5), json!(LARGEST + 1), json!(u64::MAX), json!(1e300), json!("1"), json!(null)];
        for value in others.into_iter().chain((!zero_is_a_count).then(|| json!(0))) {
            let mut json = three();
            *json.pointer_mut(place).unwrap() = value.clone();
            assert!(!schema.is_valid(&json), "{value} at {place}");
            let error = Portfolio::from_json(&json.to_string()).unwrap_err();
            assert_eq!(error.diagnostics()[0].path, place);
            let least = u8::from(!zero_is_a_count);
            let expected = format!("expected a whole number from {least} to 9007199254740991");
            let message = error.diagnostics()[0].kind.to_string();
            assert!(message.trim_end_matches("; leave it out if it is not required").ends_with(&expected), "{message}");
        }
    }
}

/// Changes what was written, and checks all that is then found: `code at path: detail`.
#[track_caller]
fn refused(change: impl FnOnce(&mut Value), expected: &[&str]) {
    let mut json = three();
    change(&mut json);
    let error = Portfolio::from_json(&json.to_string()).unwrap_err();
    let found = error.diagnostics().iter().map(|diagnostic| match &diagnostic.kind {
        DiagnosticKind::Contradiction { term, message } => {
            let detail = message.strip_prefix(term.definition()).unwrap_or_default();
            format!("{} at {}:{detail}", term.code(), diagnostic.path)
        }
        kind => format!("{}: {kind}", diagnostic.path),
    });
    let (mut found, mut expected): (Vec<_>, _) = (found.collect(), expected.to_vec());
    found.sort();
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert!(serde_json::from_value::<Portfolio>(json).is_err(), "serde reads it");
}

/// Puts another value in a place.
fn set(pointer: impl Into<String>, value: impl Into<Value>) -> impl FnOnce(&mut Value) {
    let (pointer, value) = (pointer.into(), value.into());
    move |json| *json.pointer_mut(&pointer).unwrap() = value
}

#[test]
fn what_is_not_of_the_rule_set_is_refused() {
    let other = "differs_from_rule_set at /rule_sets/0";
    refused(
        set("/rule_sets/0/framework", "focus"),
        &[&format!("{other}/framework: Found `focus`, expected `spring`.")],
    );
    refused(set("/rule_sets/0/edition", "2"), &[&format!("{other}/edition: Found `2`, expected `1`.")]);
    refused(set("/rule_sets/0/rule_set_version", 2), &[&format!("{other}/rule_set_version: Found `2`, expected `1`.")]);
    refused(
        set("/rule_sets/0/rule_set", "spring/item"),
        &[&format!(
            "{other}/rule_set: Found `spring/item`, expected one of {}.",
            RULE_SETS.map(|rule_set| format!("`{rule_set}`")).join(", ")
        )],
    );
    refused(
        |json| {
            let twice = json["rule_sets"][0].clone();
            json["rule_sets"].as_array_mut().unwrap().push(twice);
        },
        &["differs_from_rule_set at /rule_sets/1/rule_set: Rule sets are ordered by id, without duplicates."],
    );
    refused(
        |json| _ = json["rule_sets"][0]["points"].as_array_mut().unwrap().pop(),
        &[&format!("{other}/points: Found 39 points, expected 40.")],
    );
    refused(
        |json| _ = json["rule_sets"][0]["sections"].as_array_mut().unwrap().pop(),
        &[&format!("{other}/sections: Found 4 sections, expected 5.")],
    );
    let here = "Expected `spring/question/diverse_access` with `spring/item/inclusive_approach` here.";
    for (key, value) in [
        ("rule", json!("spring/question/funding_base")),
        ("point", json!([])),
        ("point", json!(["spring/item/inclusive_approach", "spring/item/joint_review"])),
    ] {
        refused(set(format!("/rule_sets/0/points/0/{key}"), value), &[&format!("{other}/points/0: {here}")]);
    }
    refused(
        set("/rule_sets/0/sections/0/section", "spring/criterion/relevance"),
        &[&format!("{other}/sections/0/section: Expected `spring/criterion/inclusivity` here.")],
    );
}

#[test]
fn numbers_that_do_not_add_up_are_refused() {
    let bad = "does_not_add_up at /rule_sets/0";
    let section = "/sections/4/distribution";
    let at = |key: &str| format!("{PARTNERSHIP}/{key}");
    refused(set(at("exemplary"), 2), &[&format!("{bad}{section}/exemplary: Found 2 evaluations, expected 1.")]);
    refused(set(at("without_share"), 1), &[&format!("{bad}{section}/without_share: Found 1 evaluations, expected 0.")]);
    refused(
        |json| json.pointer_mut(&at("reached")).unwrap().as_array_mut().unwrap().swap(0, 1),
        &[&format!("{bad}{section}/reached: The entries must be ordered by share and points, without duplicates.")],
    );
    for (key, value) in [("half_points", 5), ("assessed", 5), ("applicable", 5)] {
        refused(
            set(at(&format!("reached/0/{key}")), value),
            &[&format!("{bad}{section}/reached/0: No evaluation of 4 points can reach this.")],
        );
    }
    let half = json!({ "half_points": 1, "of": 2 });
    let quartiles = "The quartiles do not match the shares.";
    refused(set(at("quartiles/median"), half.clone()), &[&format!("{bad}{section}/quartiles: {quartiles}")]);
    refused(
        |json| _ = json.pointer_mut(PARTNERSHIP).unwrap().as_object_mut().unwrap().remove("quartiles"),
        &[&format!("{bad}{section}/reached: {quartiles}")],
    );
    refused(
        set(at("quartiles/minimum"), json!({ "half_points": 5, "of": 4 })),
        &[&format!(
            "{PARTNERSHIP}/quartiles/minimum: found `{{\"half_points\":5,\"of\":4}}`, expected `half_points` of at most `of`"
        )],
    );

    // The last point of partnership, met once less and not met once more.
    let last = |json: &mut Value| {
        let point = &mut json["rule_sets"][0]["points"][39];
        (point["met"], point["not_met"]) = (json!(2), json!(1));
    };
    refused(
        last,
        &[
            &format!("{bad}{section}/reached: Found 14 half points, expected 12."),
            &format!("{bad}/total/reached: Found 15 half points, expected 13."),
        ],
    );
    refused(
        set("/rule_sets/0/points/39/met", 9),
        &[
            &format!("{bad}/points/39: Found marks of 9 evaluations, expected 3."),
            &format!("{bad}{section}/reached: Found 14 half points, expected 26."),
            &format!("{bad}{section}/reached: Found 8 assessed points, expected 14."),
            &format!("{bad}{section}/reached: Found 12 applicable points, expected 18."),
            &format!("{bad}/total/reached: Found 15 half points, expected 27."),
            &format!("{bad}/total/reached: Found 9 assessed points, expected 15."),
            &format!("{bad}/total/reached: Found 120 applicable points, expected 126."),
        ],
    );
}

#[test]
fn what_no_documents_can_have_is_refused_though_the_sums_agree() {
    // Joint review is assessed in all three, and only two have a share.
    let reached = json!([
        { "half_points": 0, "assessed": 0, "applicable": 4, "count": 1 },
        { "half_points": 6, "assessed": 4, "applicable": 4, "count": 1 },
        { "half_points": 8, "assessed": 4, "applicable": 4, "count": 1 },
    ]);
    refused(
        |json| {
            let distribution = json.pointer_mut(PARTNERSHIP).unwrap();
            (distribution["without_share"], distribution["reached"]) = (json!(1), reached);
            let [low, high] = [6, 8].map(|half_points| json!({ "half_points": half_points, "of": 8 }));
            distribution["quartiles"] =
                json!({ "minimum": low, "lower": low, "median": low, "upper": high, "maximum": high });
        },
        &["does_not_add_up at /rule_sets/0/sections/4/distribution/reached: A point is assessed in more evaluations \
           than there are shares."],
    );

    // Two documents assess one item of partnership each: both have a share there, and so in total.
    let apart = [Item::JointReview, Item::ContributeToStrategies].map(|item| spring(&[(item, RecordedMark::Met)]));
    let mut json = serde_json::to_value(sum(&apart)).unwrap();
    json["rule_sets"][0]["total"]["without_share"] = json!(1);
    json["rule_sets"][0]["total"]["reached"] = json!([
        { "half_points": 0, "assessed": 0, "applicable": 40, "count": 1 },
        { "half_points": 4, "assessed": 2, "applicable": 40, "count": 1 },
    ]);
    refused(
        |changed| *changed = json,
        &["does_not_add_up at /rule_sets/0/total/without_share: This is more than in one of the sections."],
    );

    // Two documents meet all but the same item: no document is exemplary in inclusivity, nor in total.
    let all_but_one = |item: &Item| {
        let mark = if *item == Item::InclusiveApproach { RecordedMark::NotMet } else { RecordedMark::Met };
        (*item, mark)
    };
    let practice = spring(&Item::ALL.iter().map(all_but_one).collect::<Vec<_>>());
    let mut json = serde_json::to_value(sum(&[practice.clone(), practice])).unwrap();
    let total = &mut json["rule_sets"][0]["total"];
    assert_eq!(total["reached"], json!([{ "half_points": 78, "assessed": 40, "applicable": 40, "count": 2 }]));
    total["exemplary"] = json!(1);
    total["reached"] = json!([
        { "half_points": 76, "assessed": 40, "applicable": 40, "count": 1 },
        { "half_points": 80, "assessed": 40, "applicable": 40, "count": 1 },
    ]);
    let [low, high] = [76, 80].map(|half_points| json!({ "half_points": half_points, "of": 80 }));
    total["quartiles"] = json!({ "minimum": low, "lower": low, "median": low, "upper": high, "maximum": high });
    refused(
        |changed| *changed = json,
        &["does_not_add_up at /rule_sets/0/total/exemplary: This is more than in one of the sections."],
    );
}

/// A portfolio of two practices that meet the same item of partnership and record nothing else, changed to these shares
/// in partnership.
fn two_that_reached(reached: Value, without_share: u64, quartile: &Value) -> impl FnOnce(&mut Value) + use<> {
    let practice = spring(&[(Item::JointReview, RecordedMark::Met)]);
    let mut json = serde_json::to_value(sum(&[practice.clone(), practice])).unwrap();
    let distribution = json.pointer_mut(PARTNERSHIP).unwrap();
    let known = json!([{ "half_points": 2, "assessed": 1, "applicable": 4, "count": 2 }]);
    assert_eq!((&distribution["reached"], &distribution["exemplary"]), (&known, &json!(0)));
    (distribution["reached"], distribution["without_share"]) = (reached, json!(without_share));
    let quartiles = distribution["quartiles"].as_object_mut().unwrap();
    quartiles.values_mut().for_each(|value| *value = quartile.clone());
    move |changed| *changed = json
}

#[test]
fn equal_shares_are_one_entry() {
    let half = json!({ "half_points": 2, "assessed": 1, "applicable": 4, "count": 1 });
    refused(
        two_that_reached(json!([half, half]), 0, &json!({ "half_points": 2, "of": 2 })),
        &["does_not_add_up at /rule_sets/0/sections/4/distribution/reached: The entries must be ordered by share and \
           points, without duplicates."],
    );
}

/// If a sum is wrong, what would follow from it is not told as well.
#[test]
fn only_right_sums_are_looked_at_further() {
    let changed = |half_points: u64, assessed: u64, applicable: u64| {
        let one = json!({ "half_points": half_points, "assessed": assessed, "applicable": applicable, "count": 1 });
        let none = json!({ "half_points": 0, "assessed": 0, "applicable": 4, "count": 1 });
        two_that_reached(json!([none, one]), 1, &json!({ "half_points": half_points, "of": 2 * assessed }))
    };
    let at = "does_not_add_up at /rule_sets/0/sections/4/distribution/reached:";
    let more = "A point is assessed in more evaluations than there are shares.";
    refused(changed(4, 2, 4), &[&format!("{at} {more}")]);
    refused(changed(3, 2, 4), &[&format!("{at} Found 3 half points, expected 4.")]);
    refused(changed(4, 3, 4), &[&format!("{at} Found 3 assessed points, expected 2.")]);
    refused(changed(4, 2, 3), &[&format!("{at} Found 7 applicable points, expected 8.")]);
}

#[test]
fn what_is_exemplary_in_all_sections_is_exemplary_in_total() {
    let marks: Vec<_> = Item::ALL.iter().map(|item| (*item, RecordedMark::Met)).collect();
    let portfolio = sum(&[spring(&marks), spring(&marks)]);
    let summary = portfolio.summary::<Question>().unwrap();
    assert_eq!((summary.total().exemplary(), summary.sections().map(|(_, of)| of.exemplary()).sum::<u64>()), (2, 10));
    assert_eq!(Portfolio::from_json(&bytes(&portfolio)), Ok(portfolio));
}
