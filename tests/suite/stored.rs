//! Evaluations and comparisons are read back as they were written, and what does not fit is refused with its place.

use std::collections::BTreeMap;

use dynamic_integration::comparison::{
    Comparability, Comparison, ComparisonKind, NotComparable, PracticeComparison, StoredComparison,
};
use dynamic_integration::evaluation::{Evaluation, RuleSet, RuleSetRef, StoredEvaluation, StoredRule};
use dynamic_integration::mark::Mark::{self, Met, NotAssessed, NotMet};
use dynamic_integration::mhpss::NetworkRule;
use dynamic_integration::practice::StoredPractice;
use dynamic_integration::registry::RULE_SETS;
use dynamic_integration::spring::{Assessment, Question};
use dynamic_integration::{Practice, PracticeEvaluation};
use serde_json::{Value, json};

use crate::editions::{corrected, evaluate, first};
use crate::support::{network, practices, read};

fn reads_back<R: RuleSet>(evaluation: &Evaluation<R>) {
    let text = serde_json::to_string(evaluation).unwrap();
    assert_eq!(Evaluation::<R>::from_json(&text).as_ref(), Ok(evaluation), "{text}");
    assert_eq!(&serde_json::from_str::<Evaluation<R>>(&text).unwrap(), evaluation);
}

#[test]
fn what_is_written_is_read_back() {
    let mut rule_sets = [0; 6];
    for practice in practices() {
        let evaluation = practice.evaluate();
        let text = serde_json::to_string(&evaluation).unwrap();
        assert_eq!(PracticeEvaluation::from_json(&text).as_ref(), Ok(&evaluation), "{text}");
        assert_eq!(&serde_json::from_str::<PracticeEvaluation>(&text).unwrap(), &evaluation);
        let stored = StoredPractice::from_json(&text).unwrap();
        assert_eq!(stored.practice(), &evaluation.practice);
        for (stored, view) in stored.evaluations().zip(evaluation.views()) {
            assert_eq!(stored.present(), Some(view.rule_set()));
            assert_eq!(stored.total(), view.total());
            let comparison = StoredComparison::between(stored, view).unwrap();
            assert!(comparison.not_comparable().is_empty() && comparison.different_points().next().is_none());
        }
        let PracticeEvaluation { focus, mhpss, iom, spring, asap_journey, asap_recommendations, .. } = &evaluation;
        if let Some(evaluation) = focus {
            reads_back(evaluation);
        }
        if let Some(evaluation) = mhpss {
            reads_back(evaluation);
        }
        if let Some(evaluation) = iom {
            reads_back(evaluation);
        }
        if let Some(evaluation) = spring {
            reads_back(evaluation);
        }
        if let Some(evaluation) = asap_journey {
            reads_back(evaluation);
        }
        if let Some(evaluation) = asap_recommendations {
            reads_back(evaluation);
        }
        let there = [
            focus.is_some(),
            mhpss.is_some(),
            iom.is_some(),
            spring.is_some(),
            asap_journey.is_some(),
            asap_recommendations.is_some(),
        ];
        rule_sets.iter_mut().zip(there).for_each(|(count, there)| *count += usize::from(there));
    }
    assert!(rule_sets.iter().all(|count| *count > 10), "{rule_sets:?}");
    reads_back(&network().evaluate());
    reads_back(&evaluate::<first::Rule>([Met, NotMet, NotAssessed, Met]));
}

/// For each rule set, pairs of practices that are assessed by it.
fn pairs() -> Vec<(PracticeEvaluation, PracticeEvaluation)> {
    let evaluations: Vec<_> = practices().map(|practice| practice.evaluate()).collect();
    let of = |rule_set: &RuleSetRef| -> Vec<_> {
        let has = |evaluation: &&PracticeEvaluation| evaluation.views().any(|view| view.rule_set() == *rule_set);
        let having: Vec<_> = evaluations.iter().filter(has).take(13).collect();
        having.windows(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect()
    };
    RULE_SETS.iter().flat_map(of).collect()
}

/// The same evaluations, made on a day.
fn dated(evaluation: &PracticeEvaluation, on: &str) -> PracticeEvaluation {
    let mut written = serde_json::to_value(evaluation).unwrap();
    for (_, part) in written.as_object_mut().unwrap().iter_mut().filter(|(key, _)| *key != "practice") {
        part["assessed"] = json!({ "on": on });
    }
    PracticeEvaluation::from_json(&written.to_string()).unwrap()
}

/// Two practices, or one at another moment or by another assessor.
fn comparisons() -> impl Iterator<Item = PracticeComparison> {
    pairs().into_iter().flat_map(|(one, other)| {
        [
            PracticeComparison::between(&one, &other),
            PracticeComparison::same_practice(&one, &other),
            PracticeComparison::same_practice(&dated(&one, "2021-05"), &dated(&other, "2020")),
        ]
    })
}

#[test]
fn comparisons_are_read_back() {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for comparison in comparisons() {
        let text = serde_json::to_string(&comparison).unwrap();
        assert_eq!(PracticeComparison::from_json(&text).as_ref(), Ok(&comparison), "{text}");
        assert_eq!(&serde_json::from_str::<PracticeComparison>(&text).unwrap(), &comparison);
        for one in comparison.comparisons() {
            let text = serde_json::to_string(one).unwrap();
            assert_eq!(Comparison::from_slice(text.as_bytes()).as_ref(), Ok(one), "{text}");
            for key in [one.rule_set().to_string(), comparison.kind().to_string()] {
                *kinds.entry(key).or_default() += 1;
            }
        }
    }
    assert!(kinds.len() == 6 + 3 && kinds.values().all(|count| *count > 10), "{kinds:?}");
    let networks = Comparison::between(&network().evaluate(), &network().evaluate()).unwrap();
    assert_eq!(Comparison::from_json(&serde_json::to_string(&networks).unwrap()), Ok(networks));
}

#[test]
fn stored_comparisons_are_read_back() {
    let mut compared = 0;
    for (one, other) in pairs() {
        let written = serde_json::to_value(&one).unwrap();
        for view in other.views() {
            let is_same = |part: &&Value| part["rule_set"] == view.rule_set().to_string();
            let Some(part) = written.as_object().unwrap().values().find(is_same) else { continue };
            let stored = StoredEvaluation::from_json(&part.to_string()).unwrap();
            let comparison = StoredComparison::between(&stored, view).unwrap();
            compared += comparison.points().len();
            for comparison in [comparison.clone(), comparison.of_the_same_practice()] {
                let text = serde_json::to_string(&comparison).unwrap();
                assert_eq!(StoredComparison::from_json(&text).as_ref(), Ok(&comparison), "{text}");
            }
        }
    }
    assert!(compared > 1_000, "{compared}");
    // In version 1, some points were read in another way, and some had other names.
    let mut not_compared = 0;
    for number in 0..625 {
        let marks = [1, 5, 25, 125].map(|place| Mark::ALL[number / place % 5]);
        let mut old = serde_json::to_value(evaluate::<first::Rule>(marks)).unwrap();
        old["rules"][2]["rule"] = json!("old/rule/first");
        old["rules"][2]["points"][0]["point"] = json!(["old/point/first", "old/point/second"]);
        let stored = StoredEvaluation::from_json(&old.to_string()).unwrap();
        let [a, b, c, d] = marks;
        let comparison = StoredComparison::between(&stored, &evaluate::<changed::Rule>([d, c, b, a])).unwrap();
        not_compared += comparison.not_comparable().len();
        for comparison in [comparison.clone(), comparison.of_the_same_practice()] {
            let text = serde_json::to_string(&comparison).unwrap();
            assert_eq!(StoredComparison::from_json_of::<changed::Rule>(&text).as_ref(), Ok(&comparison), "{text}");
        }
    }
    assert!(not_compared > 1_000, "{not_compared}");
}

#[test]
fn every_value_of_a_comparison_that_is_changed_is_refused() {
    let comparison = comparisons().filter(|comparison| comparison.kind() == ComparisonKind::BetweenAssessments);
    let comparison = comparison.max_by_key(|comparison| comparison.comparisons().len()).unwrap();
    let written = serde_json::to_value(&comparison).unwrap();
    let mut paths = Vec::new();
    leaves(&written, "", &mut paths);
    // Who is compared is free, and a mark that is the same in both may be another if the sums do not change.
    paths.retain(|path| !["/first/", "/second/"].iter().any(|free| path.starts_with(free)));
    paths.retain(|path| !path.contains("assessed/") && !path.contains("/same/"));
    // So may that of an observation, if its rule keeps its mark.
    paths.retain(|path| match path.split_once("/points/") {
        Some((rule, _)) => written.pointer(rule).unwrap()["strength"] != "observation",
        None => true,
    });
    assert!(paths.len() > 300, "{}", paths.len());
    for path in &paths {
        let mut other = written.clone();
        let value = other.pointer_mut(path).unwrap();
        *value = forged(value);
        let error = PracticeComparison::from_json(&other.to_string());
        assert!(error.is_err(), "{path} can be {}", other.pointer(path).unwrap());
    }
}

#[test]
fn every_place_of_a_comparison_that_does_not_fit_is_told() {
    let year = |on: &str, mark: &str| {
        let text = format!(r#"{{ "assessed": {{ "on": "{on}" }}, "marks": {{ "safe_feedback": "{mark}" }} }}"#);
        let practice = json!({
            "practice": { "name": "A", "identifiers": [{ "scheme": "town", "value": "1" }] },
            "spring": serde_json::from_str::<Value>(&text).unwrap(),
        });
        read::<Practice>(&practice.to_string()).evaluate()
    };
    let comparison = PracticeComparison::between(&year("2024", "not_met"), &year("2025", "met"));
    let written = serde_json::to_value(&comparison).unwrap();
    let told = |change: &dyn Fn(&mut Value)| -> Vec<String> {
        let mut other = written.clone();
        change(&mut other);
        let error = PracticeComparison::from_json(&other.to_string()).unwrap_err();
        error.diagnostics().iter().map(ToString::to_string).collect()
    };
    let places = |change: &dyn Fn(&mut Value)| -> Vec<String> {
        let at = |told: String| told.split_once(", at ").unwrap().1.split_once(':').unwrap().0.to_owned();
        told(change).into_iter().map(at).collect()
    };
    let spring = "/comparisons/0";
    let at = |paths: &[&str]| paths.iter().map(|path| format!("{spring}{path}")).collect::<Vec<_>>();

    // A change that contradicts its marks.
    assert_eq!(
        places(&|other| other["comparisons"][0]["rules"][0]["points"][0]["change"] = json!("worsened")),
        at(&["/rules/0/points/0/change"])
    );
    // Counts and shares that do not add up.
    assert_eq!(places(&|other| other["comparisons"][0]["changes"]["improved"] = json!(2)), at(&["/changes/improved"]));
    assert_eq!(
        places(&|other| {
            other["comparisons"][0]["total"]["first"]["tally"]["not_met"] = json!(2);
            other["comparisons"][0]["sections"][0]["total"]["trend"] = json!({});
        }),
        at(&[
            "/total/first/tally/not_met",
            "/sections/0/total/trend/share",
            "/sections/0/total/trend/at_least",
            "/sections/0/total/trend/at_most"
        ])
    );
    // Unknown points and rules, and marks that are missing.
    assert_eq!(
        places(&|other| other["comparisons"][0]["rules"][0]["points"][0]["point"] = json!(["spring/item/staff_plan"])),
        at(&["/rules/0/points/0/point", "/same"])
    );
    assert_eq!(
        places(&|other| other["comparisons"][0]["rules"][0]["section"] = json!("spring/criterion/relevance")),
        at(&["/rules/0/section"])
    );
    assert_eq!(places(&|other| _ = other["comparisons"][0]["same"].as_array_mut().unwrap().pop()), at(&["/same"]));
    // Another table.
    assert_eq!(
        told(&|other| {
            other["comparisons"][0]["rule_set_version"] = json!(2);
            other["comparisons"][0]["edition"] = json!("2020");
        })
        .len(),
        2
    );
    assert_eq!(
        places(&|other| other["only_second"] = json!([{ "rule_set": "spring/question" }])),
        ["/only_second/0/rule_set"]
    );
    assert_eq!(
        places(&|other| other["only_first"] = json!([{ "rule_set": "mhpss/network_rule" }])),
        ["/only_first/0/rule_set"]
    );
    // Not what is compared.
    assert_eq!(places(&|other| other["kind"] = json!("between_practices")), ["/kind"]);
    assert_eq!(
        places(&|other| other["comparisons"][0]["second_assessed"]["on"] = json!("2023")),
        ["/kind"] // it would be the first
    );
    // What is wrong is told once.
    let unknown = told(&|other| other["comparisons"][0]["rule_set"] = json!("spring/questions"));
    assert!(unknown.len() == 1 && unknown[0].contains("expected one of `focus/rule`"), "{unknown:?}");
    let network = told(&|other| other["comparisons"][0]["rule_set"] = json!("mhpss/network_rule"));
    assert!(network.len() == 1 && network[0].contains("/comparisons/0/rule_set"), "{network:?}");
    // Without dates in it, a comparison says what can be so.
    let nothing_compared = |other: &mut Value, kind: &str| {
        other["comparisons"] = json!([]);
        other["kind"] = json!(kind);
    };
    assert_eq!(places(&|other| nothing_compared(other, "over_time")), ["/kind"]);
    assert_eq!(
        places(&|other| {
            nothing_compared(other, "over_time");
            other["only_first"] = json!([{ "rule_set": "spring/question", "assessed": { "on": "2024" } }]);
        }),
        ["/kind"] // the second was not assessed
    );
    let shared = told(&|other| nothing_compared(other, "between_practices"));
    assert!(shared.len() == 1 && shared[0].contains("They share an identifier"), "{shared:?}");
    // All faults of form in one pass.
    assert_eq!(
        places(&|other| {
            other["kind"] = json!("later");
            other["comparisons"][0]["same"][3] = json!("good");
            other["comparisons"][0]["rules"][0]["mark"] = json!("met");
            other["second"] = json!(null);
        }),
        ["/kind", "/second", "/comparisons/0/rules/0/mark", "/comparisons/0/same/3"]
    );
}

/// Two documents without a common rule set are ordered by the dates of all assessments, which are written.
#[test]
fn the_kind_follows_from_dates_also_without_a_common_rule_set() {
    let part = |key: &str, on: &str| {
        let practice = json!({ "practice": { "name": "A" }, key: { "assessed": { "on": on } } });
        read::<Practice>(&practice.to_string()).evaluate()
    };
    let comparison = PracticeComparison::same_practice(&part("spring", "2024"), &part("focus", "2023"));
    assert_eq!(comparison.kind(), ComparisonKind::OverTime);
    assert_eq!(PracticeComparison::from_json(&comparison.to_json()).as_ref(), Ok(&comparison));
    let [first] = comparison.only_first() else { panic!("{comparison:?}") };
    assert_eq!((first.rule_set().vocabulary().id, first.assessed().unwrap().on), ("focus/rule", "2023".parse().ok()));

    let mut written = serde_json::to_value(&comparison).unwrap();
    for (on, kind) in [("2025", "over_time"), ("2024-05", "over_time"), ("2022", "between_assessments")] {
        written["only_first"][0]["assessed"]["on"] = json!(on);
        written["kind"] = json!(kind);
        let error = PracticeComparison::from_json(&written.to_string()).unwrap_err();
        assert_eq!(error.diagnostics().iter().map(|found| &*found.path).collect::<Vec<_>>(), ["/kind"], "{on}");
    }
}

/// Another value than the one that is there.
fn forged(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_u64().unwrap() + 1),
        Value::Bool(fact) => json!(!fact),
        Value::String(text) if text == "met" => json!("not_met"),
        Value::String(text) if ["must", "should", "observation"].contains(&&**text) => {
            json!(if text == "must" { "should" } else { "must" })
        }
        Value::String(text) if text == "stated" => json!("derived"),
        Value::String(text) if text == "derived" => json!("stated"),
        Value::String(text) if text.parse::<Mark>().is_ok() => json!("met"),
        _ => json!("spring/item/sociologists"),
    }
}

/// The pointers to all values that are neither lists nor objects.
fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                // What an assessor wrote, and what cannot be known without the record.
                let free = [
                    "assessed",
                    "report",
                    "mark_in_scope",
                    "open_question",
                    "open_guard",
                    "taken_from",
                    "crate_version",
                ];
                let is_reason = value.is_string() && ["out_of_scope", "not_applicable"].contains(&&**key);
                if !(is_reason || free.contains(&&**key)) {
                    leaves(value, &format!("{path}/{key}"), found);
                }
            }
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(place, value)| leaves(value, &format!("{path}/{place}"), found));
        }
        _ => found.push(path.to_owned()),
    }
}

#[test]
fn every_value_that_is_changed_is_refused() {
    let evaluation: Assessment = read(
        r#"{ "marks": { "two_way_process": "met", "host_co_design": "not_met",
        "safe_feedback": "partly_met" }, "not_applicable": { "staff_plan": "There is no staff." },
        "out_of_scope": { "funding_base": "Another body pays." } }"#,
    );
    let written = serde_json::to_value(evaluation.evaluate()).unwrap();
    let mut paths = Vec::new();
    leaves(&written, "", &mut paths);
    assert!(paths.len() > 200, "{}", paths.len());
    for path in paths {
        // A rule that is out of scope has the mark that follows from its points, and these are all alike.
        let mut other = written.clone();
        let value = other.pointer_mut(&path).unwrap();
        *value = forged(value);
        let error = Evaluation::<Question>::from_json(&other.to_string());
        assert!(error.is_err(), "{path} can be {}", other.pointer(&path).unwrap());
        assert!(serde_json::from_value::<Evaluation<Question>>(other.clone()).is_err(), "{path}");
    }
}

#[test]
fn every_place_that_does_not_fit_is_told() {
    let places = |text: &str| -> Vec<String> {
        let error = Evaluation::<Question>::from_json(text).unwrap_err();
        error.diagnostics().iter().map(|diagnostic| diagnostic.path.clone()).collect()
    };
    let written = serde_json::to_value(Assessment::default().evaluate()).unwrap();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut other = written.clone();
        change(&mut other);
        places(&other.to_string())
    };
    assert_eq!(
        with(&|other| other["rules"][0]["points"][0]["mark"] = json!("met")),
        [
            "/total/share",
            "/total/tally",
            "/total/coverage",
            "/total/at_least",
            "/sections/0/total/share",
            "/sections/0/total/tally",
            "/sections/0/total/coverage",
            "/sections/0/total/at_least",
        ]
    );
    assert_eq!(with(&|other| other["rules"][2]["mark"] = json!("met")), ["/rules/2/mark"]);
    assert_eq!(with(&|other| other["rule_set_version"] = json!(9)), ["/rule_set_version"]);
    assert_eq!(with(&|other| _ = other["rules"].as_array_mut().unwrap().pop()).last().unwrap(), "/rules");
    assert_eq!(with(&|other| other["assessed"] = Value::Null), ["/assessed"]);
    assert_eq!(with(&|other| other["total"]["at_least"] = Value::Null), ["/total/at_least"]);
    assert_eq!(with(&|other| other["unknown"] = json!(1)), ["/unknown"]);
    let practice = json!({ "practice": { "name": "A" }, "spring": { "rules": [] } });
    assert!(PracticeEvaluation::from_json(&practice.to_string()).is_err());
    let mut spring = written;
    spring["rules"][3]["section"] = json!("spring/criterion/partnership");
    let practice = json!({ "practice": { "name": "A" }, "spring": spring });
    let error = PracticeEvaluation::from_json(&practice.to_string()).unwrap_err();
    assert!(error.diagnostics().iter().any(|diagnostic| diagnostic.path == "/spring/rules/3/section"), "{error}");
}

#[test]
fn every_place_of_a_stored_practice_that_does_not_fit_is_told() {
    let text = r#"{ "practice": { "name": "A" }, "focus": {}, "iom": {}, "spring": {} }"#;
    let mut written = serde_json::to_value(read::<Practice>(text).evaluate()).unwrap();
    written["focus"]["rules"][1]["mark"] = json!("met");
    written["focus"]["total"]["coverage"]["assessed"] = json!(3);
    written["iom"]["rule_set_version"] = json!(9); // its numbers have to add up even so
    written["iom"]["sections"][0]["exemplary"] = json!(true);
    written["mhpss"] = written["spring"].clone();
    let error = StoredPractice::from_json(&written.to_string()).unwrap_err();
    let mut paths: Vec<_> = error.diagnostics().iter().map(|diagnostic| diagnostic.path.as_str()).collect();
    paths.sort_unstable();
    let expected = ["/focus/rules/1/mark", "/focus/total/coverage", "/iom/sections/0/exemplary", "/mhpss/rule_set"];
    assert_eq!(paths, expected);
    assert!(serde_json::from_value::<StoredPractice>(written).is_err());
}

#[test]
fn every_fault_of_form_is_told() {
    let text = r#"{ "practice": { "name": "A" }, "focus": {}, "spring": {} }"#;
    let mut written = serde_json::to_value(read::<Practice>(text).evaluate()).unwrap();
    written["practice"]["countries"] = json!(["UK"]);
    written["practice"]["name"] = json!("");
    written["focus"]["edition"] = json!(2022);
    written["focus"]["sections"][0]["exemplary"] = json!("no");
    written["spring"]["rules"][0]["mark"] = json!("good");
    written["spring"]["rules"][3]["points"][0]["mark"] = json!(null);
    written["spring"]["rules"][3]["points"][1]["marks"] = json!("met");
    _ = written["spring"].as_object_mut().unwrap().remove("total");
    let expected = [
        "/practice/name",
        "/practice/countries/0",
        "/focus/edition",
        "/focus/sections/0/exemplary",
        "/spring",
        "/spring/rules/0/mark",
        "/spring/rules/3/points/0/mark",
        "/spring/rules/3/points/1/marks",
    ];
    for error in [
        StoredPractice::from_json(&written.to_string()).unwrap_err(),
        PracticeEvaluation::from_json(&written.to_string()).unwrap_err(),
    ] {
        let paths: Vec<_> = error.diagnostics().iter().map(|diagnostic| diagnostic.path.as_str()).collect();
        assert_eq!(paths, expected);
    }
}

/// Version 2 of the letters: B is no longer asked, C is asked under both rules and read in another way, D is gone.
mod changed {
    use dynamic_integration::evaluation::{Row, RuleSet, row};
    use dynamic_integration::term::{Framework, terms};

    use crate::editions::Marks;

    static FRAMEWORK: Framework = Framework {
        code: "letters",
        label: "Letters",
        title: "Four letters",
        publisher: "Nobody",
        edition: "1",
        year: None,
        address: None,
        rights: None,
        looked_up: &[],
        definition: "Letters under two rules.",
        sections: &[],
        vocabularies: VOCABULARIES,
        reasons: &[],
    };

    terms! {
        "letters" FRAMEWORK;

        /// A letter.
        #[terms("letter", "Letter")]
        pub(crate) enum Letter {
            /// The first letter.
            #[term("a", "A", "own")]
            A,
            /// The third letter.
            #[term("c", "C", "own")]
            C,
        }

        /// A group of rules.
        #[terms("section", "Section")]
        pub(crate) enum Section {
            /// The only group.
            #[term("front", "Front", "own")]
            Front,
        }

        /// A rule.
        #[terms("rule", "Rule")]
        #[under(section: Section => rules)]
        pub(crate) enum Rule {
            /// A and C are there.
            #[term("both", "Both", "own")]
            #[under(Section::Front)]
            Both,
            /// C is there.
            #[term("third", "Third", "own")]
            #[under(Section::Front)]
            Third,
        }
    }

    impl RuleSet for Rule {
        type Facts<'a> = Marks;
        type Section = Section;
        type Report = ();
        const VERSION: u32 = 2;

        fn section(self) -> Section {
            self.section()
        }

        fn row(self) -> &'static Row<Self> {
            match self {
                Self::Both => row! { Must;
                    &[Letter::A] => |marks, _| marks[0],
                    &[Letter::C] => |marks, _| marks[2]; since 2,
                },
                Self::Third => row! { Should; &[Letter::C] => |marks, _| marks[2]; since 2 },
            }
        }

        fn report(_: &Marks) {}
    }
}

fn stored<R: RuleSet>(evaluation: &Evaluation<R>) -> StoredEvaluation {
    StoredEvaluation::from_json(&serde_json::to_string(evaluation).unwrap()).unwrap()
}

#[test]
fn an_older_version_is_compared_through_the_points_that_are_read_alike() {
    let old = stored(&evaluate::<first::Rule>([NotMet, Met, Met, Met]));
    let comparison = StoredComparison::between(&old, &evaluate::<changed::Rule>([Met, Met, NotMet, Met])).unwrap();
    let points: Vec<_> =
        comparison.points().iter().map(|(rule, point)| format!("{} {}", rule.term(), point.id())).collect();
    assert_eq!(points, ["letters/rule/both letters/letter/a"]);
    assert_eq!((comparison.stored_version(), comparison.rule_set().version()), (1, 2));
    let not: Vec<_> = comparison
        .not_comparable()
        .iter()
        .map(|point| (format!("{} {}", point.rule, point.point.join(" ")), point.why, point.stored, point.present))
        .collect();
    assert_eq!(
        not,
        [
            ("letters/rule/both letters/letter/c".to_owned(), Comparability::OnlyPresent, None, Some(NotMet)),
            ("letters/rule/third letters/letter/c".to_owned(), Comparability::ReadDifferently, Some(Met), Some(NotMet)),
            ("letters/rule/both letters/letter/b".to_owned(), Comparability::OnlyStored, Some(Met), None),
            ("letters/rule/seen letters/letter/d".to_owned(), Comparability::OnlyStored, Some(Met), None),
        ]
    );
    let text = serde_json::to_string(&comparison).unwrap();
    assert_eq!(StoredComparison::from_json_of::<changed::Rule>(&text).as_ref(), Ok(&comparison));
    assert!(StoredComparison::from_json(&text).is_err()); // not a rule set of this crate
    let places = |from: &str, to: &str| -> Vec<String> {
        assert!(text.contains(from), "{text}");
        let error = StoredComparison::from_json_of::<changed::Rule>(&text.replacen(from, to, 1)).unwrap_err();
        error.diagnostics().iter().map(|diagnostic| diagnostic.path.clone()).collect()
    };
    assert_eq!(places("read_differently", "only_present"), ["/not_comparable/1/why"]);
    assert_eq!(places(r#""stored_version":1"#, r#""stored_version":3"#), ["/stored_version"]);
    assert_eq!(places(r#""stored_version":1"#, r#""stored_version":0"#), ["/stored_version"]);
    assert_eq!(places("letters/letter/b", "letters/letter/a"), ["/not_comparable/2/point"]);
    // The present version asks neither B nor D, and it asks C under the first rule.
    assert_eq!(
        places(r#""stored_version":1"#, r#""stored_version":2"#),
        ["/not_comparable/0", "/not_comparable/2", "/not_comparable/3"]
    );
    let unchanged = evaluate::<corrected::Rule>([NotMet, Met, Met, Met]);
    assert_eq!(StoredComparison::between(&old, &unchanged).unwrap().points().len(), 4);
    assert_eq!(
        StoredComparison::between(&stored(&unchanged), &evaluate::<first::Rule>([Met; 4])),
        Err(NotComparable::Version { rule_set: "letters/rule", first: 2, second: 1 })
    );
    assert!(StoredComparison::between(&old, &Assessment::default().evaluate()).is_err());

    let later = stored(&evaluate::<changed::Rule>([NotMet, Met, Met, Met]));
    let comparison = StoredComparison::between(&later, &evaluate::<changed::Rule>([Met, Met, NotMet, Met])).unwrap();
    assert_eq!((comparison.stored_version(), comparison.not_comparable()), (2, &[][..]));
    let different =
        comparison.different_points().map(|(rule, point)| (rule.term().code(), point.first(), point.second()));
    let expected = [("both", NotMet, Met), ("both", Met, NotMet), ("third", Met, NotMet)];
    assert_eq!(different.collect::<Vec<_>>(), expected);
}

#[test]
fn a_stored_evaluation_of_any_version_is_shown_and_has_to_add_up() {
    let text = serde_json::to_string(&network().evaluate())
        .unwrap()
        .replace(r#""rule_set_version":1"#, r#""rule_set_version":90"#);
    let stored = StoredEvaluation::from_json(&text).unwrap();
    assert_eq!((stored.version(), stored.present()), (90, None));
    assert_eq!(serde_json::to_string(&stored).unwrap(), text);
    assert_eq!(stored.rules().count(), 3);
    assert!(stored.rules().all(|rule| rule.term().is_some() && rule.to_string().contains(": ")));
    let error = Evaluation::<NetworkRule>::from_json(&text).unwrap_err();
    assert_eq!(error.diagnostics()[0].path, "/rule_set_version");
    let mut forged: Value = serde_json::from_str(&text).unwrap();
    forged["rules"][1]["mark"] = json!(if forged["rules"][1]["mark"] == "met" { "not_met" } else { "met" });
    let error = StoredEvaluation::from_json(&forged.to_string()).unwrap_err();
    assert_eq!(error.diagnostics()[0].path, "/rules/1/mark");
}

#[test]
fn an_evaluation_by_an_unknown_version_has_each_rule_and_point_once() {
    let written = serde_json::to_value(evaluate::<first::Rule>([Met, NotMet, NotAssessed, Met])).unwrap();
    let places = |change: &dyn Fn(&mut Value)| -> Vec<String> {
        let mut other = written.clone();
        change(&mut other);
        let error = StoredEvaluation::from_json(&other.to_string()).unwrap_err();
        error.diagnostics().iter().map(|diagnostic| diagnostic.path.clone()).collect()
    };
    assert_eq!(places(&|other| other["rules"][2]["rule"] = other["rules"][0]["rule"].clone()), ["/rules/2/rule"]);
    assert_eq!(
        places(&|other| {
            let points = &mut other["rules"][0]["points"];
            points[1]["point"] = points[0]["point"].clone();
        }),
        ["/rules/0/points/1/point"]
    );
    assert_eq!(
        places(&|other| {
            other["rules"][2]["points"] = json!([]);
            other["rules"][2]["mark"] = json!("not_applicable");
            other["observations"] = json!({
                "tally": { "met": 0, "partly_met": 0, "not_met": 0, "not_applicable": 0, "not_assessed": 0 },
                "coverage": { "assessed": 0, "applicable": 0 },
            });
        }),
        ["/rules/2/points"]
    );
    // An observation counts in no section.
    assert_eq!(places(&|other| other["sections"] = json!([])), ["/rules/0/section", "/rules/1/section"]);
    assert_eq!(
        places(&|other| other["sections"][1] = other["sections"][0].clone()),
        ["/sections/1/section", "/rules/1/section"]
    );
    assert_eq!(places(&|other| other["rule_set_version"] = json!(0)), ["/rule_set_version"]);
}

#[test]
fn an_unknown_version_of_a_known_rule_set_has_its_framework_and_its_terms() {
    let mut written = serde_json::to_value(Assessment::default().evaluate()).unwrap();
    written["rule_set_version"] = json!(90);
    written["rules"][0]["rule"] = json!("focus/rule/four_dimensions");
    let stored = StoredEvaluation::from_json(&written.to_string()).unwrap();
    let terms: Vec<_> = stored.rules().take(2).map(StoredRule::term).collect();
    assert_eq!(terms, [None, Some(Question::ALL[1].erase())]); // a rule of another rule set is not known here
    written["framework"] = json!("iom");
    let error = StoredEvaluation::from_json(&written.to_string()).unwrap_err();
    assert_eq!(error.diagnostics()[0].path, "/framework");
}

#[test]
fn an_evaluation_by_an_unknown_version_names_only_what_it_has() {
    let practice =
        r#"{ "practice": { "name": "A" }, "focus": {}, "mhpss": { "lenses": { "broad_psychosocial": true } } }"#;
    let evaluation = Practice::from_json(practice).unwrap().evaluate();
    let of_version_90 = |value: Value| {
        let mut other = value;
        other["rule_set_version"] = json!(90);
        assert!(StoredEvaluation::from_json(&other.to_string()).is_ok());
        other
    };
    let refused = |value: &Value, path: &str, change: Value| {
        let mut other = value.clone();
        *other.pointer_mut(path).unwrap() = change;
        let error = StoredEvaluation::from_json(&other.to_string()).unwrap_err();
        error.diagnostics().iter().map(|diagnostic| diagnostic.path.clone()).collect::<Vec<_>>()
    };
    let mhpss = of_version_90(serde_json::to_value(evaluation.mhpss).unwrap());
    assert_eq!(mhpss["precondition"]["mark"], "not_assessed");
    assert_eq!(refused(&mhpss, "/precondition/mark", json!("met")), ["/precondition"]);
    assert_eq!(refused(&mhpss, "/precondition/rule", json!("mhpss/rule/nonsense")), ["/precondition"]);
    let focus = of_version_90(serde_json::to_value(evaluation.focus).unwrap());
    assert_eq!(focus["taken_from"][0]["framework"], "mhpss");
    assert_eq!(refused(&focus, "/taken_from/0/framework", json!("spring")), ["/taken_from"]);
    assert_eq!(refused(&focus, "/taken_from", json!([])), ["/taken_from"]);
}

#[test]
fn nothing_more_is_said_of_a_point_behind_an_open_guard() {
    let text = r#"{ "practice": { "name": "A" }, "focus": {}, "mhpss": {}, "iom": {}, "asap": { "journey": {} } }"#;
    let written = serde_json::to_value(read::<Practice>(text).evaluate()).unwrap();
    let mut forged = 0;
    for (key, part) in written.as_object().unwrap() {
        for (place, rule) in part["rules"].as_array().into_iter().flatten().enumerate() {
            if rule.get("open_guard").is_none() {
                continue;
            }
            for (more, value) in [
                ("taken_from", json!("mhpss")),
                ("open_question", rule["open_guard"].clone()),
                ("not_applicable", json!("A reason.")),
            ] {
                let mut other = written.clone();
                other[key]["rules"][place]["points"][0][more] = value;
                assert!(PracticeEvaluation::from_json(&other.to_string()).is_err(), "{key} {place} {more}");
                assert!(StoredPractice::from_json(&other.to_string()).is_err(), "{key} {place} {more}");
                forged += 1;
            }
        }
    }
    assert!(forged > 20, "{forged}");
}

#[test]
fn a_stored_evaluation_that_lacks_a_point_of_its_version_is_not_compared() {
    let refused = |stored: &Value| {
        let stored = StoredEvaluation::from_json(&stored.to_string()).unwrap();
        let error = StoredComparison::between(&stored, &evaluate::<changed::Rule>([Met; 4])).unwrap_err();
        let NotComparable::DoesNotFit { rule_set: "letters/rule", path, .. } = error else { panic!("{error}") };
        path
    };
    // A was asked in version 1, too.
    let mut old = serde_json::to_value(evaluate::<first::Rule>([Met; 4])).unwrap();
    old["rules"][0]["points"][0]["point"] = json!(["letters/letter/z"]);
    assert_eq!(refused(&old), "/rules/0/points");
    old["rules"][0]["rule"] = json!("letters/rule/other");
    assert_eq!(refused(&old), "/rules");
    // The present version is known in full.
    let mut same = serde_json::to_value(evaluate::<changed::Rule>([Met; 4])).unwrap();
    same["rules"][1]["points"][0]["point"] = json!(["letters/letter/a"]);
    assert_eq!(refused(&same), "/rules/1/points/0/point");
}

#[test]
fn a_stored_evaluation_comes_before_one_of_a_later_date() {
    let on = |date: &str| {
        let text = format!(r#"{{ "assessed": {{ "on": "{date}" }}, "marks": {{ "safe_feedback": "met" }} }}"#);
        read::<Assessment>(&text).evaluate()
    };
    let kind = |first: &str, second: &str| {
        let comparison = StoredComparison::between(&stored(&on(first)), &on(second)).unwrap();
        let dates = [comparison.assessed().0, comparison.assessed().1].map(|of| of.unwrap().on.unwrap().to_string());
        assert_eq!(dates, [first, second]);
        comparison.of_the_same_practice().kind()
    };
    assert_eq!(kind("2023", "2024-02"), Some(ComparisonKind::OverTime));
    assert_eq!(kind("2024", "2024-02"), Some(ComparisonKind::BetweenAssessments)); // it is not known which came first
    assert_eq!(kind("2025", "2024"), None); // the stored one came second: no word of time fits
}

/// What no changed value reaches: keys that are left out, and keys that are added.
#[test]
fn what_is_added_or_left_out_is_refused() {
    let practice = |json: &str| read::<Practice>(json).evaluate();
    let one =
        practice(r#"{ "practice": { "name": "A" }, "spring": { "marks": { "joint_review": "met" } }, "focus": {} }"#);
    let other =
        practice(r#"{ "practice": { "name": "A" }, "spring": { "marks": { "joint_review": "not_met" } }, "iom": {} }"#);
    let refusal = |written: &Value| {
        let error = PracticeComparison::from_json(&written.to_string()).unwrap_err();
        error.diagnostics().iter().map(|diagnostic| diagnostic.path.clone()).collect::<Vec<_>>()
    };

    // A comparison within another has its kind.
    let mut written = serde_json::to_value(PracticeComparison::between(&one, &other)).unwrap();
    written["comparisons"][0].as_object_mut().unwrap().remove("kind");
    assert_eq!(refusal(&written), ["/comparisons/0/kind"]);

    // Two assessments of unknown order become two moments. Each practice is also assessed with a framework of its own.
    let mut written = serde_json::to_value(PracticeComparison::same_practice(&one, &other)).unwrap();
    assert_eq!(written["kind"], "between_assessments");
    assert_eq!(
        (&written["only_first"], &written["only_second"]),
        (&json!([{ "rule_set": "focus/rule" }]), &json!([{ "rule_set": "iom/rule" }]))
    );
    written["comparisons"][0]["first_assessed"] = json!({ "on": "2023" });
    written["comparisons"][0]["second_assessed"] = json!({ "on": "2024" });
    assert_eq!(refusal(&written), ["/kind"]);

    // A rule without a guard has no open guard, though the term is known.
    let mut written = serde_json::to_value(read::<Assessment>("{}").evaluate()).unwrap();
    written["rules"][0]["open_guard"] = json!(["spring/item/joint_review"]);
    let error = Evaluation::<Question>::from_json(&written.to_string()).unwrap_err();
    assert_eq!(error.diagnostics()[0].path, "/rules/0/open_guard");
}

#[test]
fn the_kind_of_a_stored_comparison_can_be_said() {
    let evaluation = read::<Assessment>("{}").evaluate();
    let comparison = StoredComparison::between(&stored(&evaluation), &evaluation).unwrap();
    assert_eq!(comparison.kind(), None);
    assert_eq!(comparison.of_kind(ComparisonKind::OverTime).kind(), Some(ComparisonKind::OverTime));
}

#[test]
fn a_stored_evaluation_shows_all_that_it_holds() {
    let assessment: Assessment = read(
        r#"{ "marks": { "joint_review": "met" }, "out_of_scope": { "needs_fit": "Another programme does this." } }"#,
    );
    let evaluation = assessment.evaluate();
    let stored = stored(&evaluation);
    assert_eq!((stored.framework(), stored.crate_version()), ("spring", env!("CARGO_PKG_VERSION")));
    let sections: Vec<_> = evaluation.view().sections().map(|(section, tally)| (section.id(), tally)).collect();
    assert_eq!(stored.sections().collect::<Vec<_>>(), sections);
    let reasons: Vec<_> = stored.rules().filter_map(|rule| Some((rule.id(), rule.out_of_scope()?))).collect();
    assert_eq!(reasons, [("spring/question/needs_fit", "Another programme does this.")]);
}
