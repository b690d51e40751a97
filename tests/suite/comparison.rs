//! Two evaluations point by point: what is compared, each difference, what is refused, and the laws.

use dynamic_integration::Practice;
use dynamic_integration::comparison::{
    Change, Comparison, ComparisonKind, Difference, NotComparable, PracticeComparison, Trend,
};
use dynamic_integration::evaluation::Answer;
use dynamic_integration::mark::{Mark, Share};
use dynamic_integration::schema::{Direction, schema_for};
use dynamic_integration::spring::{Assessment, Question};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::editions::{corrected, evaluate, first, other, second};
use crate::strategies::{assessment, practice};
use crate::support::read;

/// A practice with a grant number, or none, and a SPRING assessment of one item.
fn recorded(name: &str, number: Option<&str>, assessed: &Value, mark: &str) -> Practice {
    let identifiers: Vec<_> = number.iter().map(|value| json!({ "scheme": "amif", "value": value })).collect();
    let identity = json!({ "name": name, "identifiers": identifiers });
    let spring = json!({ "assessed": assessed, "marks": { "safe_feedback": mark } });
    read(&json!({ "practice": identity, "spring": spring }).to_string())
}

fn written(comparison: &PracticeComparison) -> Value {
    let written = serde_json::to_value(comparison).unwrap();
    let schema = schema_for::<PracticeComparison>("urn:test:comparison", Direction::Output);
    jsonschema::validate(&schema, &written).unwrap_or_else(|error| panic!("{error}\n{written:#}"));
    written
}

#[test]
fn the_kind_follows_from_identifiers_and_dates() {
    use ComparisonKind::{BetweenAssessments, BetweenPractices, OverTime};
    for (one, other, dates, kind) in [
        (Some("7"), Some("7"), [Some("2024"), Some("2025-01-01")], OverTime),
        (Some("7"), Some("7"), [Some("2024-12-31"), Some("2025")], OverTime),
        (Some("7"), Some("7"), [Some("2025"), Some("2025-06")], BetweenAssessments),
        (Some("7"), Some("7"), [Some("2025-06-01"), Some("2025-06-01")], BetweenAssessments),
        (Some("7"), Some("7"), [Some("2024"), None], BetweenAssessments),
        (Some("7"), Some("8"), [Some("2024"), Some("2025")], BetweenPractices),
        (Some("7"), None, [Some("2024"), Some("2025")], BetweenPractices),
    ] {
        let assessed = dates.map(|on| on.map_or_else(|| json!({}), |on| json!({ "on": on })));
        let before = recorded("Before", one, &assessed[0], "not_met").evaluate();
        let after = recorded("After", other, &assessed[1], "met").evaluate();
        let (forth, back) =
            (PracticeComparison::between(&before, &after), PracticeComparison::between(&after, &before));
        assert_eq!((forth.kind(), back.kind()), (kind, kind), "{one:?} {other:?} {dates:?}");
        assert_eq!((forth.first().name.as_str(), forth.second().name.as_str()), ("Before", "After"));
        // Only time has an order of its own.
        assert_eq!(forth == back, kind == OverTime, "{dates:?}");

        let same = PracticeComparison::same_practice(&after, &before);
        let dated_apart = kind == OverTime || dates == [Some("2024"), Some("2025")];
        assert_eq!(same.kind(), if dated_apart { OverTime } else { BetweenAssessments }, "{dates:?}");
    }
}

#[test]
fn over_time_is_written_with_identity_dates_and_changes() {
    let before = recorded("Kitchen", Some("7"), &json!({ "by": "expert", "on": "2024" }), "met").evaluate();
    let after =
        recorded("Kitchen", Some("7"), &json!({ "name": "A. Kovač", "on": "2025-03" }), "partly_met").evaluate();
    let json = written(&PracticeComparison::between(&after, &before));
    assert_eq!(json["kind"], "over_time");
    let subject = json!({ "name": "Kitchen", "identifiers": [{ "scheme": "amif", "value": "7" }] });
    assert_eq!((&json["first"], &json["second"]), (&subject, &subject));

    let spring = &json["comparisons"][0];
    assert_eq!((&spring["rule_set"], &spring["rule_set_version"]), (&json!("spring/question"), &json!(1)));
    assert_eq!(spring["first_assessed"], json!({ "by": "expert", "on": "2024" }));
    assert_eq!(spring["second_assessed"], json!({ "name": "A. Kovač", "on": "2025-03" }));
    assert_eq!((&spring["changes"]["worsened"], &spring["changes"]["unchanged"]), (&json!(1), &json!(39)));
    assert_eq!((spring.get("differences"), spring.get("agreement")), (None, None));
    let total = &spring["total"];
    assert_eq!(total["trend"], json!({ "share": "lower", "at_least": "lower", "at_most": "lower" }));
    assert_eq!(total["second"]["share"], json!({ "half_points": 1, "of": 2 }));
    assert_eq!(spring["sections"].as_array().map(Vec::len), Some(5)); // all of them
    assert_eq!(spring["sections"][1]["total"]["trend"], json!({ "at_least": "equal", "at_most": "equal" }));
    assert_eq!(
        spring["rules"], // only those that differ
        json!([{
            "rule": "spring/question/beneficiary_voice",
            "section": "spring/criterion/inclusivity",
            "strength": "should",
            "first": "not_assessed",
            "second": "partly_met",
            "change": "newly_assessed",
            "points": [{
                "point": ["spring/item/safe_feedback"], "first": "met", "second": "partly_met", "change": "worsened",
            }],
        }])
    );
}

#[test]
fn two_assessors_agree_or_differ_and_nothing_worsened() {
    let own = recorded("Table", Some("7"), &json!({ "by": "self_assessment" }), "met").evaluate();
    let expert = recorded("Table", Some("7"), &json!({ "by": "expert" }), "not_met").evaluate();
    let json = written(&PracticeComparison::between(&own, &expert));
    let spring = &json["comparisons"][0];
    assert_eq!(spring["kind"], "between_assessments");
    assert_eq!(spring["agreement"], json!({ "same": 0, "of": 1 }));
    assert_eq!((&spring["differences"]["lower"], &spring["differences"]["same"]), (&json!(1), &json!(39)));
    assert_eq!((spring.get("changes"), spring["rules"][0].get("change")), (None, None));
    assert_eq!(spring["rules"][0]["points"][0]["difference"], "lower");
    assert_eq!(spring["second_assessed"], json!({ "by": "expert" }));

    // Alone, nobody knows what is compared until it is said.
    let alone = Comparison::between(own.spring.as_ref().unwrap(), expert.spring.as_ref().unwrap()).unwrap();
    assert_eq!((alone.kind(), alone.agreement().to_string()), (None, "0/1".to_owned()));
    assert_eq!(alone.of_kind(ComparisonKind::BetweenAssessments).kind(), Some(ComparisonKind::BetweenAssessments));
}

#[test]
fn rule_sets_of_one_side_are_listed() {
    let both = recorded("A", None, &json!({}), "met").evaluate();
    let neither = Practice::named("B".parse().unwrap()).evaluate();
    let comparison = PracticeComparison::between(&both, &neither);
    assert!(comparison.has_differences() && comparison.comparisons().is_empty());
    let json = written(&comparison);
    assert_eq!((&json["kind"], &json["first"]["name"]), (&json!("between_practices"), &json!("A")));
    assert_eq!(
        (&json["only_first"], &json["only_second"]),
        (&json!([{ "rule_set": "spring/question", "assessed": {} }]), &json!([]))
    );
    assert!(!PracticeComparison::between(&neither, &neither).has_differences());
}

#[test]
fn every_pair_of_marks_is_one_difference() {
    use Difference::{
        Higher, Lower, OnlyFirstApplicable, OnlyFirstAssessed, OnlyFirstNotApplicable, OnlySecondApplicable,
        OnlySecondAssessed, OnlySecondNotApplicable, Same,
    };
    let expected = [
        // second: not assessed, not applicable, not met, partly met, met
        (
            Mark::NotAssessed,
            [Same, OnlySecondNotApplicable, OnlySecondAssessed, OnlySecondAssessed, OnlySecondAssessed],
        ),
        (
            Mark::NotApplicable,
            [OnlyFirstNotApplicable, Same, OnlySecondApplicable, OnlySecondApplicable, OnlySecondApplicable],
        ),
        (Mark::NotMet, [OnlyFirstAssessed, OnlyFirstApplicable, Same, Higher, Higher]),
        (Mark::PartlyMet, [OnlyFirstAssessed, OnlyFirstApplicable, Lower, Same, Higher]),
        (Mark::Met, [OnlyFirstAssessed, OnlyFirstApplicable, Lower, Lower, Same]),
    ];
    for (one, differences) in expected {
        for (other, difference) in Mark::ALL.iter().zip(differences) {
            assert_eq!(Difference::of(one, *other), difference, "{one} and {other}");
            assert_eq!(Difference::of(*other, one), difference.mirrored(), "{other} and {one}");
        }
    }
    let words = |kind| Difference::ALL.iter().map(|difference| difference.word(kind).code()).collect::<Vec<_>>();
    assert_eq!(words(None), Difference::ALL.iter().map(|difference| difference.code()).collect::<Vec<_>>());
    assert_eq!(
        words(Some(ComparisonKind::OverTime)),
        [
            "improved",
            "worsened",
            "no_longer_assessed",
            "newly_assessed",
            "no_longer_applicable",
            "newly_applicable",
            "no_longer_not_applicable",
            "newly_not_applicable",
            "unchanged"
        ]
    );
    assert_eq!(Change::ALL.len(), Difference::ALL.len());
}

/// Without a record of contacts, it is open whether there are any. Without contacts, nothing is asked about them.
#[test]
fn silence_never_says_that_something_applied() {
    let focus = |on: &str, record: &Value| {
        let mut focus = record.clone();
        focus["assessed"] = json!({ "on": on });
        read::<Practice>(&json!({ "practice": { "name": "Walks" }, "focus": focus }).to_string()).evaluate()
    };
    let (silent, none) = (json!({}), json!({ "contacts": { "others": false } }));
    let written = |first, second| {
        written(&PracticeComparison::same_practice(&focus("2023", first), &focus("2024", second)))["comparisons"][0]
            ["changes"]
            .take()
    };
    let numbers = |changes: &Value| {
        let keys = ["newly_applicable", "no_longer_applicable", "newly_not_applicable", "no_longer_not_applicable"];
        keys.map(|key| changes[key].as_u64().unwrap())
    };
    assert_eq!(numbers(&written(&silent, &none)), [0, 0, 4, 0]);
    assert_eq!(numbers(&written(&none, &silent)), [0, 0, 0, 4]);
}

#[test]
fn an_observation_is_shown_and_not_counted() {
    use Mark::{Met, NotMet};
    let [one, other] = [[Met, NotMet, Met, NotMet], [Met, NotMet, Met, Met]].map(evaluate::<first::Rule>);
    let comparison = Comparison::between(&one, &other).unwrap();
    assert_eq!(comparison.different_points().map(|point| point.difference()).collect::<Vec<_>>(), [Difference::Higher]);
    assert_eq!((comparison.count(Difference::Higher), comparison.count(Difference::Same)), (0, 3));
}

#[test]
fn what_does_not_ask_the_same_is_refused() {
    let marks = [Mark::Met; 4];
    let letters = evaluate::<first::Rule>(marks);
    let refused = |error: Result<Comparison, NotComparable>| error.unwrap_err().to_string();
    assert_eq!(
        refused(Comparison::between(&letters, &evaluate::<other::Rule>(marks))),
        "cannot compare `letters/rule` with `runes/rule`: different rule sets"
    );
    assert_eq!(
        refused(Comparison::between(&letters, &evaluate::<second::Rule>(marks))),
        "cannot compare edition `1` of `letters/rule` with edition `2`"
    );
    assert_eq!(
        refused(Comparison::between(&evaluate::<corrected::Rule>(marks), &letters)),
        "cannot compare version 2 of `letters/rule` with version 1"
    );
    assert_eq!(
        Comparison::between(&letters, &Assessment::default().evaluate()),
        Err(NotComparable::RuleSet { first: "letters/rule".to_owned(), second: "spring/question" })
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn with_itself_there_is_no_difference(practice in practice()) {
        let evaluation = practice.evaluate();
        let comparison = PracticeComparison::between(&evaluation, &evaluation);
        prop_assert!(!comparison.has_differences());
        for comparison in comparison.comparisons() {
            prop_assert_eq!(comparison.different_rules().count() + comparison.different_points().count(), 0);
            let agreement = comparison.agreement();
            prop_assert_eq!(agreement.same, agreement.of);
        }
    }

    #[test]
    fn it_agrees_with_both_evaluations(one in assessment(), other in assessment()) {
        let (one, other) = (one.evaluate(), other.evaluate());
        let comparison = Comparison::between(&one, &other).unwrap();
        prop_assert_eq!(comparison.total(), (one.total(), other.total()));
        let sections = one.view().sections().zip(other.view().sections());
        let sections: Vec<_> = sections.map(|((section, one), (_, other))| (section, one, other)).collect();
        prop_assert_eq!(comparison.sections().collect::<Vec<_>>(), sections);
        for (rule, question) in comparison.rules().zip(Question::ALL) {
            prop_assert_eq!((rule.first(), rule.second()), (one.mark(*question), other.mark(*question)));
            for point in rule.points() {
                let mark = |answer: Option<Answer>| answer.map(Answer::mark);
                prop_assert_eq!(mark(one.answer(*question, point.id())), Some(point.first()));
                prop_assert_eq!(mark(other.answer(*question, point.id())), Some(point.second()));
            }
        }
        let differ = one.view().answers().marks().iter().zip(other.view().answers().marks());
        let differ = differ.filter(|(one, other)| one != other).count();
        prop_assert_eq!(comparison.different_points().count(), differ);
        prop_assert_eq!(comparison.has_differences(), differ > 0);
    }

    #[test]
    fn the_other_way_it_is_mirrored(one in assessment(), other in assessment()) {
        let (one, other) = (one.evaluate(), other.evaluate());
        let (forth, back) = (Comparison::between(&one, &other).unwrap(), Comparison::between(&other, &one).unwrap());
        for difference in Difference::ALL {
            prop_assert_eq!(forth.count(*difference), back.count(difference.mirrored()));
        }
        prop_assert_eq!(Difference::ALL.iter().map(|difference| forth.count(*difference)).sum::<usize>(), 40);
        prop_assert_eq!(forth.agreement(), back.agreement());
        for (rule, mirrored) in forth.rules().zip(back.rules()) {
            prop_assert_eq!(rule.difference().mirrored(), mirrored.difference());
        }
    }

    #[test]
    fn a_trend_is_that_of_the_exact_shares(one in (0_u64..13, 0_u64..13), other in (0_u64..13, 0_u64..13)) {
        let share = |(half_points, of)| Share::new(half_points, of);
        let is_share = |(half_points, of): (u64, u64)| of > 0 && half_points <= of;
        let expected = (is_share(one) && is_share(other)).then(|| match (other.0 * one.1).cmp(&(one.0 * other.1)) {
            std::cmp::Ordering::Greater => Trend::Higher,
            std::cmp::Ordering::Equal => Trend::Equal,
            std::cmp::Ordering::Less => Trend::Lower,
        });
        prop_assert_eq!(Trend::of(share(one), share(other)), expected);
    }
}
