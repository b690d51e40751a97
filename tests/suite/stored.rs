//! Evaluations are read back as they were written, and what does not fit is refused with its place.

use dynamic_integration::comparison::{Comparability, ComparisonKind, NotComparable, StoredComparison};
use dynamic_integration::evaluation::{Evaluation, RuleSet, StoredEvaluation};
use dynamic_integration::mark::Mark::{self, Met, NotAssessed, NotMet};
use dynamic_integration::mhpss::NetworkRule;
use dynamic_integration::practice::StoredPractice;
use dynamic_integration::schema::SCHEMAS;
use dynamic_integration::spring::{Assessment, Question};
use dynamic_integration::{Practice, PracticeEvaluation, mhpss, read};
use serde_json::{Value, json};

use crate::editions::{corrected, evaluate, first};
use crate::random::{Random, practice};
use crate::real_practices;
use crate::support::read;

fn practices() -> impl Iterator<Item = Practice> {
    let random = (0..250).filter_map(|seed| {
        let random = &mut Random::new(seed);
        let chance = 5 + random.below(60);
        read::from_str(&practice(random, chance).to_string()).ok()
    });
    real_practices::all().into_iter().map(|(_, practice)| practice).chain(random)
}

fn network() -> Evaluation<NetworkRule> {
    let schema = SCHEMAS.iter().find(|schema| schema.name() == "mhpss_network").unwrap().schema();
    read::<mhpss::Network>(&schema["examples"][0].to_string()).evaluate()
}

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
    reads_back(&network());
    reads_back(&evaluate::<first::Rule>([Met, NotMet, NotAssessed, Met]));
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
    let unchanged = evaluate::<corrected::Rule>([NotMet, Met, Met, Met]);
    assert_eq!(StoredComparison::between(&old, &unchanged).unwrap().points().len(), 4);
    assert_eq!(
        StoredComparison::between(&stored(&unchanged), &evaluate::<first::Rule>([Met; 4])),
        Err(NotComparable::Version { rule_set: "letters/rule", first: 2, second: 1 })
    );
    assert!(StoredComparison::between(&old, &Assessment::default().evaluate()).is_err());
}

#[test]
fn a_stored_evaluation_of_any_version_is_shown_and_has_to_add_up() {
    let text =
        serde_json::to_string(&network()).unwrap().replace(r#""rule_set_version":1"#, r#""rule_set_version":90"#);
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
fn a_stored_evaluation_comes_before_one_of_a_later_date() {
    let on = |date: &str| {
        let text = format!(r#"{{ "assessed": {{ "on": "{date}" }}, "marks": {{ "safe_feedback": "met" }} }}"#);
        read::<Assessment>(&text).evaluate()
    };
    let kind = |first: &str, second: &str| {
        let comparison = StoredComparison::between(&stored(&on(first)), &on(second)).unwrap();
        comparison.of_the_same_practice().kind()
    };
    assert_eq!(kind("2023", "2024-02"), Some(ComparisonKind::OverTime));
    assert_eq!(kind("2024", "2024-02"), Some(ComparisonKind::BetweenAssessors)); // it is not known which came first
}
