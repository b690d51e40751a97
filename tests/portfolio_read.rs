//! A portfolio that was written down is read back, and only if it fits the tables and itself.

mod support;

use dynamic_integration::portfolio::WrittenPortfolio;
use dynamic_integration::spring::Item;
use dynamic_integration::{Mark, Portfolio, Practice, Problem, RecordedMark};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::spring::marked;
use support::{practices, sum, term};

proptest! {
    // Each case evaluates many practices, with every framework.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_written_is_read_back(practices in practices()) {
        let portfolio = sum(&practices);
        let text = serde_json::to_string(&portfolio).unwrap();
        let read = Portfolio::from_json(&text).unwrap();
        prop_assert_eq!(&read, &portfolio);
        prop_assert_eq!(&serde_json::to_string(&read).unwrap(), &text);
        prop_assert_eq!(serde_json::from_str::<Portfolio>(&text).unwrap(), portfolio);
    }

    #[test]
    fn practices_with_nearly_everything_are_read_back(practices in proptest::collection::vec(nearly_everything(), 1..6)) {
        let portfolio = sum(&practices);
        prop_assert_eq!(Portfolio::from_json(&serde_json::to_string(&portfolio).unwrap()), Ok(portfolio));
    }

    #[test]
    fn what_was_read_back_is_summed_up_further(before in practices(), after in practices()) {
        let text = serde_json::to_string_pretty(&sum(&before)).unwrap();
        let mut portfolio = Portfolio::from_json(&text).unwrap();
        portfolio.merge(&sum(&after));
        prop_assert_eq!(portfolio, sum(&[before, after].concat()));
    }

    #[test]
    fn another_count_of_any_mark_is_refused(
        practices in practices(),
        set in any::<prop::sample::Index>(),
        point in any::<prop::sample::Index>(),
        mark in term::<Mark>(),
        more in 1_u64..3,
    ) {
        let mut json = serde_json::to_value(sum(&practices)).unwrap();
        let sets = json["rule_sets"].as_array_mut().unwrap();
        prop_assume!(!sets.is_empty());
        let set = set.index(sets.len());
        let points = sets[set]["points"].as_array_mut().unwrap();
        let point = point.index(points.len());
        let count = &mut points[point][mark.code()];
        *count = json!(count.as_u64().unwrap() + more);
        prop_assert!(Portfolio::from_json(&json.to_string()).is_err());
    }
}

/// What is recorded is met or does not apply, so that much is exemplary.
fn nearly_everything() -> impl Strategy<Value = Practice> {
    let mark = prop_oneof![
        8 => Just(Some(RecordedMark::Met)),
        2 => Just(Some(RecordedMark::NotApplicable)),
        1 => Just(None),
    ];
    proptest::collection::vec(mark, Item::ALL.len()).prop_map(|marks| {
        let marks = Item::ALL.iter().zip(marks).filter_map(|(item, mark)| Some((*item, mark?)));
        spring(&marks.collect::<Vec<_>>())
    })
}

fn spring(marks: &[(Item, RecordedMark)]) -> Practice {
    Practice { spring: Some(marked(marks)), ..Practice::named("A".parse().unwrap()) }
}

/// Three practices: partnership has the shares 2 of 4, 4 of 4 and 8 of 8, the last one exemplary;
/// in inclusivity two have no share.
fn three() -> Value {
    use RecordedMark::*;
    let practices = [
        spring(&[(Item::JointReview, Met), (Item::ContributeToStrategies, NotMet), (Item::SafeFeedback, PartlyMet)]),
        spring(&[
            (Item::JointReview, Met),
            (Item::ContributeToStrategies, Met),
            (Item::InclusiveApproach, NotApplicable),
        ]),
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

/// Changes what was written, and checks the first fault.
#[track_caller]
fn refused(change: impl FnOnce(&mut Value), path: &str, message: &str) {
    let mut json = three();
    change(&mut json);
    let error = Portfolio::from_json(&json.to_string()).unwrap_err();
    let fault = &error.faults()[0];
    assert_eq!((&*fault.path, &*fault.problem.to_string()), (path, message));
    assert!(serde_json::from_value::<Portfolio>(json).is_err(), "serde reads it");
}

/// Puts another value where there is one.
fn at(json: &mut Value, pointer: &str, value: impl Into<Value>) {
    *json.pointer_mut(pointer).unwrap() = value.into();
}

/// The same, as a change.
fn set(pointer: &str, value: impl Into<Value>) -> impl FnOnce(&mut Value) {
    let value = value.into();
    move |json| at(json, pointer, value)
}

/// Puts another value below the section partnership.
fn partnership(key: &str, value: impl Into<Value>) -> impl FnOnce(&mut Value) {
    let (pointer, value) = (format!("{PARTNERSHIP}/{key}"), value.into());
    move |json| at(json, &pointer, value)
}

#[test]
fn unchanged_it_is_read() {
    let portfolio = Portfolio::from_json(&three().to_string()).unwrap();
    assert_eq!((portfolio.practices(), portfolio.summaries()[0].evaluations()), (3, 3));
    assert_eq!(
        Portfolio::from_json(r#"{ "crate_version": "0", "practices": 0, "rule_sets": [] }"#),
        Ok(Portfolio::new())
    );
}

#[test]
fn it_can_name_its_schema() {
    let mut json = three();
    json["$schema"] = json!("portfolio.schema.json");
    assert!(Portfolio::from_json(&json.to_string()).is_ok());
}

#[test]
fn what_is_missing_or_unknown_is_refused() {
    let remove = |pointer: &'static str, key: &'static str| {
        move |json: &mut Value| _ = json.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(key)
    };
    refused(remove("", "practices"), "", "`practices` is missing");
    refused(remove("/rule_sets/0", "total"), "/rule_sets/0", "`total` is missing");
    refused(remove("/rule_sets/0/points/7", "not_met"), "/rule_sets/0/points/7", "`not_met` is missing");
    refused(
        |json| json["rank"] = 1.into(),
        "/rank",
        "`rank` is not a key here, expected `$schema`, `crate_version`, `practices`, `rule_sets`",
    );
    refused(set("/practices", -1), "/practices", "found `-1`, expected a whole number, not negative");
    refused(set("/practices", 1.5), "/practices", "found `1.5`, expected a whole number, not negative");
}

#[test]
fn another_rule_set_edition_or_version_is_refused() {
    refused(
        set("/rule_sets/0/rule_set", "letters/rule"),
        "/rule_sets/0/rule_set",
        "`letters/rule` is no rule set of this crate",
    );
    refused(
        set("/rule_sets/0/framework", "mhpss"),
        "/rule_sets/0/framework",
        "`mhpss` differs from `spring`, which this crate models",
    );
    refused(
        set("/rule_sets/0/edition", "of next year"),
        "/rule_sets/0/edition",
        "`of next year` differs from `as used in the published assessments`, which this crate models",
    );
    refused(
        set("/rule_sets/0/rule_set_version", 2),
        "/rule_sets/0/rule_set_version",
        "`2` differs from `1`, which this crate models",
    );
    refused(
        set("/rule_sets/0/rule_set", "spring/item"),
        "/rule_sets/0/rule_set",
        "`spring/item` is no rule set of this crate",
    );
}

#[test]
fn rule_sets_stand_once_and_in_order() {
    let twice = |json: &mut Value| {
        let set = json["rule_sets"][0].clone();
        json["rule_sets"].as_array_mut().unwrap().push(set);
    };
    refused(twice, "/rule_sets/1/rule_set", "rule sets are ordered by id, each at most once");
    let turned = |json: &mut Value| {
        let mhpss = Practice { mhpss: Some(dynamic_integration::mhpss::Assessment::default()), ..spring(&[]) };
        let sets = serde_json::to_value(sum(&[mhpss])).unwrap()["rule_sets"].take();
        *json = json!({ "crate_version": "0", "practices": 1, "rule_sets": [sets[1], sets[0]] });
    };
    refused(turned, "/rule_sets/1/rule_set", "rule sets are ordered by id, each at most once");
}

#[test]
fn a_rule_set_without_evaluations_is_left_out() {
    refused(
        |json| {
            let set = &mut json["rule_sets"][0];
            set["evaluations"] = 0.into();
            for point in set["points"].as_array_mut().unwrap() {
                for mark in ["met", "partly_met", "not_met", "not_applicable", "not_assessed"] {
                    point[mark] = 0.into();
                }
            }
            let none = json!({ "exemplary": 0, "without_share": 0, "shares": [] });
            set["total"] = none.clone();
            for section in set["sections"].as_array_mut().unwrap() {
                section["distribution"] = none.clone();
            }
        },
        "/rule_sets/0/evaluations",
        "a rule set without evaluations is left out",
    );
}

#[test]
fn numbers_that_json_readers_round_are_refused() {
    const LARGEST: u64 = (1 << 53) - 1;
    let large = "more than 9007199254740991, which not every reader of JSON keeps exactly";
    refused(set("/practices", LARGEST + 1), "/practices", large);
    refused(set("/rule_sets/0/evaluations", LARGEST + 1), "/rule_sets/0/evaluations", large);
    refused(
        set("/rule_sets/0/points/0/met", u64::MAX),
        "/rule_sets/0/points/0",
        "the counts do not add up to the evaluations",
    );
    let mut json = three();
    at(&mut json, "/practices", LARGEST);
    assert_eq!(Portfolio::from_json(&json.to_string()).unwrap().practices(), LARGEST);
}

#[test]
fn points_are_those_of_the_table() {
    let sum = "the counts do not add up to the evaluations";
    refused(set("/rule_sets/0/points/3/met", 1), "/rule_sets/0/points/3", sum);
    refused(
        |json| _ = json["rule_sets"][0]["points"].as_array_mut().unwrap().pop(),
        "/rule_sets/0/points",
        "39 points, the table has 40",
    );
    refused(
        |json| json["rule_sets"][0]["points"].as_array_mut().unwrap().swap(1, 2),
        "/rule_sets/0/points/1",
        "the table has spring/question/diverse_access with spring/item/accessible_information here",
    );
    refused(
        set("/rule_sets/0/points/0/rule", "spring/question/funding_base"),
        "/rule_sets/0/points/0",
        "the table has spring/question/diverse_access with spring/item/inclusive_approach here",
    );
    refused(
        set("/rule_sets/0/points/0/terms", json!(["spring/item/inclusive_approach", "spring/item/joint_review"])),
        "/rule_sets/0/points/0",
        "the table has spring/question/diverse_access with spring/item/inclusive_approach here",
    );
    refused(
        set("/rule_sets/0/points/0/terms", json!([])),
        "/rule_sets/0/points/0",
        "the table has spring/question/diverse_access with spring/item/inclusive_approach here",
    );
    refused(
        |json| json["rule_sets"][0]["points"].as_array_mut().unwrap().clear(),
        "/rule_sets/0/points",
        "0 points, the table has 40",
    );
}

#[test]
fn sections_are_those_of_the_framework() {
    refused(
        |json| _ = json["rule_sets"][0]["sections"].as_array_mut().unwrap().pop(),
        "/rule_sets/0/sections",
        "4 sections, there are 5",
    );
    refused(
        set("/rule_sets/0/sections/0/section", "spring/criterion/relevance"),
        "/rule_sets/0/sections/0/section",
        "spring/criterion/inclusivity stands at this place",
    );
}

#[test]
fn shares_stand_once_and_in_order() {
    let shares = format!("{PARTNERSHIP}/shares");
    let order = "shares are ordered from the lowest, each at most once";
    refused(|json| json.pointer_mut(&shares).unwrap().as_array_mut().unwrap().swap(0, 1), &shares, order);
    refused(|json| json.pointer_mut(&shares).unwrap().as_array_mut().unwrap().swap(1, 2), &shares, order);
    let doubled = |json: &mut Value| {
        let shares = json.pointer_mut(&shares).unwrap().as_array_mut().unwrap();
        shares.insert(0, shares[0].clone());
    };
    refused(doubled, &shares, order);
    let absent = |json: &mut Value| {
        let shares = json.pointer_mut(&shares).unwrap().as_array_mut().unwrap();
        shares.insert(0, json!({ "share": { "half_points": 0, "of": 8 }, "count": 0 }));
    };
    refused(absent, &format!("{shares}/0"), "a share that does not occur is left out");
}

#[test]
fn a_share_is_one_that_the_table_can_give() {
    let share =
        |half_points: u32, of: u32| partnership("shares/0/share", json!({ "half_points": half_points, "of": of }));
    let shares = format!("{PARTNERSHIP}/shares");
    refused(share(1, 3), &format!("{shares}/0"), "of 3, expected an even number up to 8");
    refused(share(1, 10), &format!("{shares}/0"), "of 10, expected an even number up to 8");
    refused(share(1, 4), &shares, "the shares do not add up to the marks of the points");
    refused(share(5, 4), &format!("{shares}/0/share"), "half points are at most what they are of");
    refused(share(0, 0), &format!("{shares}/0/share"), "half points are at most what they are of");
}

#[test]
fn shares_add_up_to_the_evaluations_and_to_the_points() {
    let shares = format!("{PARTNERSHIP}/shares");
    refused(partnership("shares/0/count", 2), &shares, "the counts do not add up to the evaluations");
    refused(partnership("without_share", 1), &shares, "the counts do not add up to the evaluations");
    refused(partnership("shares/0/count", u64::MAX), &shares, "the counts do not add up to the evaluations");
    // As many shares and as many evaluations, but not the marks that the points have.
    let moved = |json: &mut Value| {
        let points = &mut json["rule_sets"][0]["points"];
        let last = points.as_array().unwrap().len() - 1;
        points[last]["met"] = 2.into();
        points[last]["not_met"] = 1.into();
    };
    refused(moved, &shares, "the shares do not add up to the marks of the points");
}

#[test]
fn quartiles_are_those_of_the_shares() {
    let quartiles = format!("{PARTNERSHIP}/quartiles");
    let half = json!({ "half_points": 1, "of": 2 });
    refused(partnership("quartiles/median", half), &quartiles, "not the quartiles of the shares");
    let without =
        |json: &mut Value| _ = json.pointer_mut(PARTNERSHIP).unwrap().as_object_mut().unwrap().remove("quartiles");
    refused(without, &format!("{PARTNERSHIP}/shares"), "their `quartiles` are missing");
    let of_nothing = |json: &mut Value| {
        let quartiles = json.pointer(&quartiles).unwrap().clone();
        json["rule_sets"][0]["sections"][3]["distribution"]["quartiles"] = quartiles;
    };
    refused(of_nothing, "/rule_sets/0/sections/3/distribution/quartiles", "not the quartiles of the shares");
}

#[test]
fn exemplary_fits_the_shares_and_the_points() {
    let path = format!("{PARTNERSHIP}/exemplary");
    // One has every point met; of the other whole share, nothing that is left out is not applicable.
    refused(partnership("exemplary", 2), &path, "expected 1 to 1, from shares and points");
    refused(partnership("exemplary", 0), &path, "expected 1 to 1, from shares and points");
    // Nearly nothing is not applicable, so that nobody has all that applies.
    let total = "/rule_sets/0/total/exemplary";
    refused(set(total, 1), total, "expected 0 to 0, from shares and points");
}

#[test]
fn nothing_is_counted_twice_for_exemplary() {
    use RecordedMark::*;
    let partnership = |third, fourth: Option<RecordedMark>| {
        let met = [Item::KeyStakeholdersInDevelopment, Item::MultistakeholderConsultation].map(|item| (item, Met));
        let last = fourth.map(|mark| (Item::JointReview, mark));
        spring(&met.into_iter().chain([(Item::ContributeToStrategies, third)]).chain(last).collect::<Vec<_>>())
    };
    // Of two items that do not apply, one is needed here and two would be there, where one is open.
    let practices = [partnership(NotApplicable, Some(Met)), partnership(NotApplicable, None)];
    let json = serde_json::to_value(sum(&practices)).unwrap();
    let path = format!("{PARTNERSHIP}/exemplary");
    assert_eq!(json.pointer(&path), Some(&json!(1)));
    for other in [0, 2] {
        let mut json = json.clone();
        at(&mut json, &path, other);
        refused(|changed| *changed = json, &path, "expected 1 to 1, from shares and points");
    }
}

#[test]
fn without_a_share_are_only_those_that_assess_nothing() {
    // In inclusivity, one point is assessed in one of three.
    refused(
        |json| {
            let distribution = &mut json["rule_sets"][0]["sections"][0]["distribution"];
            distribution["without_share"] = 3.into();
            distribution["shares"] = json!([]);
            distribution.as_object_mut().unwrap().remove("quartiles");
        },
        "/rule_sets/0/sections/0/distribution/shares",
        "the shares do not add up to the marks of the points",
    );
    // The same half points in fewer shares: one has none, though joint review is assessed in all three.
    refused(
        |json| {
            let distribution = json.pointer_mut(PARTNERSHIP).unwrap();
            distribution["without_share"] = 1.into();
            distribution["shares"] = json!([
                { "share": { "half_points": 6, "of": 8 }, "count": 1 },
                { "share": { "half_points": 8, "of": 8 }, "count": 1 },
            ]);
        },
        &format!("{PARTNERSHIP}/without_share"),
        "a point is assessed more often than there are shares",
    );
}

#[test]
fn the_whole_fits_its_sections() {
    // One assesses one item of partnership, another one another: both have a share there.
    let apart = [
        spring(&[(Item::JointReview, RecordedMark::Met)]),
        spring(&[(Item::ContributeToStrategies, RecordedMark::Met)]),
    ];
    let mut json = serde_json::to_value(sum(&apart)).unwrap();
    let total = &mut json["rule_sets"][0]["total"];
    total["without_share"] = 1.into();
    let whole = json!({ "half_points": 4, "of": 4 });
    total["shares"] = json!([{ "share": whole, "count": 1 }]);
    refused(|changed| *changed = json, "/rule_sets/0/total/without_share", "more than in a section");

    // One leaves a single item open; another has one that does not apply, in another section.
    let all_but = |item: Item, mark: Option<RecordedMark>| {
        let met = Item::ALL.iter().map(|known| (*known, RecordedMark::Met)).filter(|(known, _)| *known != item);
        met.chain(mark.map(|mark| (item, mark))).collect::<Vec<_>>()
    };
    let mut with_a_gap = all_but(Item::JointReview, Some(RecordedMark::NotApplicable));
    with_a_gap[0].1 = RecordedMark::NotMet;
    let practices = [spring(&all_but(Item::SafeFeedback, None)), spring(&with_a_gap)];
    let mut json = serde_json::to_value(sum(&practices)).unwrap();
    at(&mut json, "/rule_sets/0/total/exemplary", 1);
    refused(
        |changed| *changed = json,
        "/rule_sets/0/total/exemplary",
        "more than in a section, without those to which nothing there applies",
    );
}

#[test]
fn every_place_that_does_not_fit_is_reported() {
    let mut json = three();
    at(&mut json, "/rule_sets/0/edition", "2");
    at(&mut json, "/rule_sets/0/points/0/met", 5);
    at(&mut json, &format!("{PARTNERSHIP}/exemplary"), 3);
    let text = serde_json::to_string_pretty(&json).unwrap();
    let error = Portfolio::from_json(&text).unwrap_err();
    let paths: Vec<&str> = error.faults().iter().map(|fault| &*fault.path).collect();
    assert_eq!(paths[..2], ["/rule_sets/0/edition", "/rule_sets/0/points/0"]);
    assert!(paths.contains(&&*format!("{PARTNERSHIP}/exemplary")), "{paths:?}");
    for fault in error.faults() {
        assert!(matches!(fault.problem, Problem::Inconsistent { .. }));
        let line = text.lines().nth(fault.line - 1).unwrap();
        let key = fault.path.rsplit('/').next().unwrap();
        assert!(key.parse::<usize>().is_ok() || line.contains(&format!("\"{key}\"")), "{fault} is not on {line}");
    }
}

#[test]
fn the_written_form_is_checked_like_the_portfolio() {
    let mut json = three();
    assert!(serde_json::from_value::<WrittenPortfolio>(json.clone()).is_ok());
    at(&mut json, "/practices", u64::MAX);
    assert!(serde_json::from_value::<WrittenPortfolio>(json).is_err());
}
