//! Two evaluations point by point: the laws, every change, what is refused, and how it is written.

mod support;

use dynamic_integration::spring::{Assessment, Criterion, Item, Question};
use dynamic_integration::{
    AskedRule, Change, Comparison, Evaluation, Mark, Movement, NotComparable, Per, Practice, PracticeComparison,
    RecordedMark, RuleSet, Share, Strength, Tally, mhpss,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::editions::{corrected, evaluate, first, other, second};
use support::practice;
use support::spring::marked;

#[track_caller]
fn compared(before: &Practice, after: &Practice) -> PracticeComparison {
    PracticeComparison::between(&before.evaluate(), &after.evaluate()).unwrap()
}

/// Every rule set with which both were assessed, with the comparison and the two evaluations.
fn each(
    before: &Practice,
    after: &Practice,
    mut check: impl FnMut(&Comparison, &Evaluation, &Evaluation) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    let (first, second) = (before.evaluate(), after.evaluate());
    for comparison in compared(before, after).comparisons() {
        let of = |evaluations: &[Evaluation<_>]| {
            let found = evaluations.iter().find(|evaluation| evaluation.rule_set() == comparison.rule_set());
            found.unwrap().clone().with(())
        };
        check(comparison, &of(first.evaluations()), &of(second.evaluations()))?;
    }
    Ok(())
}

fn mirror(movement: Movement) -> Movement {
    match movement {
        Movement::Higher => Movement::Lower,
        Movement::Equal => Movement::Equal,
        Movement::Lower => Movement::Higher,
    }
}

fn written(comparison: &Comparison) -> Value {
    serde_json::to_value(comparison).unwrap()
}

proptest! {
    // Each case evaluates practices with every framework.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn with_itself_it_is_empty(practice in practice()) {
        let comparison = compared(&practice, &practice);
        prop_assert!(comparison.is_empty());
        each(&practice, &practice, |comparison, evaluation, _| {
            prop_assert!(comparison.is_empty());
            prop_assert_eq!(comparison.changed_rules().count(), 0);
            prop_assert_eq!(comparison.changed_points().count(), 0);
            for change in Change::ALL {
                let points = if *change == Change::Unchanged { evaluation.total().points() as usize } else { 0 };
                prop_assert_eq!(comparison.count(*change), points);
            }
            let moved = &written(comparison)["total"]["moved"];
            prop_assert!(moved.as_object().unwrap().values().all(|movement| movement == "equal"));
            Ok(())
        })?;
    }

    #[test]
    fn b_with_a_is_the_mirror_of_a_with_b(a in practice(), b in practice()) {
        let (forth, back) = (compared(&a, &b), compared(&b, &a));
        prop_assert_eq!((forth.before(), forth.after()), (back.after(), back.before()));
        prop_assert_eq!((forth.only_before(), forth.only_after()), (back.only_after(), back.only_before()));
        prop_assert_eq!(forth.comparisons().len(), back.comparisons().len());
        prop_assert_eq!(forth.is_empty(), back.is_empty());
        for (forth, back) in forth.comparisons().iter().zip(back.comparisons()) {
            prop_assert_eq!(&forth.mirrored(), back);
            prop_assert_eq!(&forth.mirrored().mirrored(), forth);
            for (rule, mirrored) in forth.rules().zip(back.rules()) {
                prop_assert_eq!(rule.asked(), mirrored.asked());
                prop_assert_eq!((rule.before(), rule.after()), (mirrored.after(), mirrored.before()));
                prop_assert_eq!(rule.change().mirrored(), mirrored.change());
                prop_assert_eq!(rule.is_changed(), mirrored.is_changed());
                for (point, mirrored) in rule.points().zip(mirrored.points()) {
                    prop_assert_eq!(point.terms(), mirrored.terms());
                    prop_assert_eq!((point.before(), point.after()), (mirrored.after(), mirrored.before()));
                    prop_assert_eq!(point.change().mirrored(), mirrored.change());
                }
            }
            for (section, mirrored) in forth.sections().zip(back.sections()) {
                prop_assert_eq!(section, (mirrored.0, mirrored.2, mirrored.1));
                let (there, here) = (section.1.share(), section.2.share());
                prop_assert_eq!(Movement::of(there, here).map(mirror), Movement::of(here, there));
            }
            for change in Change::ALL {
                prop_assert_eq!(forth.count(*change), back.count(change.mirrored()));
            }
        }
    }

    #[test]
    fn it_agrees_with_both_evaluations(a in practice(), b in practice()) {
        each(&a, &b, |comparison, before, after| {
            prop_assert_eq!(comparison.total(), (before.total(), after.total()));
            for (section, there, here) in comparison.sections() {
                prop_assert_eq!((Some(there), Some(here)), (before.section(section), after.section(section)));
            }
            for rule in comparison.rules() {
                let term = rule.asked().term();
                prop_assert_eq!((Some(rule.before()), Some(rule.after())), (before.mark(term), after.mark(term)));
                for point in rule.points() {
                    let marks = [before, after].map(|evaluation| evaluation.answer(term, point.terms()).unwrap().mark());
                    prop_assert_eq!([point.before(), point.after()], marks);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_counts_add_up_to_all_must_and_should_points(a in practice(), b in practice()) {
        each(&a, &b, |comparison, before, after| {
            let counts: usize = Change::ALL.iter().map(|change| comparison.count(*change)).sum();
            let asked = comparison.rule_set().rules().filter(|rule| rule.strength() != Strength::Observation);
            prop_assert_eq!(counts, asked.map(AskedRule::len).sum::<usize>());
            for change in Change::ALL {
                let pairs = before.rules().zip(after.rules()).filter(|(rule, _)| rule.counts());
                let marks = pairs.flat_map(|(before, after)| before.points().zip(after.points()));
                let counted = marks.filter(|(before, after)| Change::of(before.mark(), after.mark()) == *change);
                prop_assert_eq!(comparison.count(*change), counted.count());
            }
            let sections: (Tally, Tally) = comparison
                .sections()
                .fold(<(Tally, Tally)>::default(), |sum, (_, before, after)| (sum.0 + before, sum.1 + after));
            prop_assert_eq!(sections, comparison.total());
            Ok(())
        })?;
    }

    #[test]
    fn exactly_the_changed_points_are_shown(a in practice(), b in practice()) {
        each(&a, &b, |comparison, before, after| {
            let differ = before.answers().iter().zip(after.answers().iter()).filter(|(before, after)| before.mark() != after.mark());
            let differ = differ.count();
            prop_assert_eq!(comparison.changed_points().count(), differ);
            prop_assert_eq!(comparison.is_empty(), differ == 0);
            prop_assert!(comparison.changed_points().all(|point| point.change() != Change::Unchanged));
            prop_assert!(comparison.changed_rules().all(|rule| rule.is_changed()));
            Ok(())
        })?;
    }
}

proptest! {
    #[test]
    fn a_movement_agrees_with_the_exact_shares(a in share(), b in share()) {
        let whole = |share: Share| (u64::from(share.half_points()), u64::from(share.of()));
        let expected = a.zip(b).map(|(a, b)| {
            let ((part, of), (other_part, other_of)) = (whole(a), whole(b));
            match (other_part * of).cmp(&(part * other_of)) {
                std::cmp::Ordering::Greater => Movement::Higher,
                std::cmp::Ordering::Equal => Movement::Equal,
                std::cmp::Ordering::Less => Movement::Lower,
            }
        });
        prop_assert_eq!(Movement::of(a, b), expected);
    }
}

/// A share of up to twelve half points, so that equal values are met often, or none.
fn share() -> impl Strategy<Value = Option<Share>> {
    (0_u32..13, 0_u32..13).prop_map(|(half_points, of)| Share::new(half_points, of))
}

#[test]
fn every_pair_of_marks_is_one_change() {
    use Change::*;
    let expected = [
        // after: not assessed, not applicable, not met, partly met, met
        (Mark::NotAssessed, [Unchanged, NoLongerApplicable, NewlyAssessed, NewlyAssessed, NewlyAssessed]),
        (Mark::NotApplicable, [NewlyApplicable, Unchanged, NewlyApplicable, NewlyApplicable, NewlyApplicable]),
        (Mark::NotMet, [NoLongerAssessed, NoLongerApplicable, Unchanged, Improved, Improved]),
        (Mark::PartlyMet, [NoLongerAssessed, NoLongerApplicable, Worsened, Unchanged, Improved]),
        (Mark::Met, [NoLongerAssessed, NoLongerApplicable, Worsened, Worsened, Unchanged]),
    ];
    for (before, changes) in expected {
        for (after, change) in Mark::ALL.iter().zip(changes) {
            assert_eq!(Change::of(before, *after), change, "{before} to {after}");
            assert_eq!(Change::of(*after, before), change.mirrored(), "{after} to {before}");
        }
    }
}

fn before() -> Assessment {
    use RecordedMark::*;
    marked(&[
        (Item::InclusiveApproach, PartlyMet),
        (Item::AccessibleInformation, Met),
        (Item::TwoWayProcess, Met),
        (Item::SafeFeedback, NotApplicable),
        (Item::NeedsAssessment, NotMet),
        (Item::JointReview, Met),
    ])
}

fn after() -> Assessment {
    use RecordedMark::*;
    marked(&[
        (Item::InclusiveApproach, Met),
        (Item::AccessibleInformation, NotMet),
        (Item::HostCoDesign, NotMet),
        (Item::SafeFeedback, Met),
        (Item::NeedsAssessment, NotApplicable),
        (Item::JointReview, Met),
    ])
}

#[test]
fn one_of_every_change() {
    let comparison = Comparison::between(&before().evaluate(), &after().evaluate()).unwrap();
    let changes: Vec<_> =
        comparison.changed_points().map(|point| (point.terms().first().code(), point.change())).collect();
    assert_eq!(
        changes,
        [
            ("inclusive_approach", Change::Improved),
            ("accessible_information", Change::Worsened),
            ("two_way_process", Change::NoLongerAssessed),
            ("host_co_design", Change::NewlyAssessed),
            ("safe_feedback", Change::NewlyApplicable),
            ("needs_assessment", Change::NoLongerApplicable),
        ]
    );
    assert_eq!(comparison.count(Change::Unchanged), Item::ALL.len() - changes.len());
    assert!(Change::ALL.iter().all(|change| comparison.count(*change) > 0));
}

#[test]
fn a_rule_can_stay_while_its_points_move() {
    use RecordedMark::*;
    let before = marked(&[(Item::TwoWayProcess, Met), (Item::HostCoDesign, NotMet)]).evaluate();
    let after = marked(&[(Item::TwoWayProcess, NotMet), (Item::HostCoDesign, Met)]).evaluate();
    let comparison = Comparison::between(&before, &after).unwrap();
    let rule = comparison.changed_rules().next().unwrap();
    assert_eq!(rule.asked().term(), Question::HostSocietyRole.any());
    assert_eq!((rule.before(), rule.after(), rule.change()), (Mark::PartlyMet, Mark::PartlyMet, Change::Unchanged));
    assert_eq!((comparison.count(Change::Improved), comparison.count(Change::Worsened)), (1, 1));
}

#[test]
fn an_observation_is_shown_and_not_counted() {
    use Mark::*;
    let comparison = Comparison::between(
        &evaluate::<first::Rule>([Met, NotMet, Met, NotMet]),
        &evaluate::<first::Rule>([Met, NotMet, Met, Met]),
    )
    .unwrap();
    assert_eq!(comparison.changed_points().count(), 1);
    assert_eq!(comparison.count(Change::Improved), 0);
    assert_eq!(comparison.count(Change::Unchanged), 3);
    assert!(!comparison.is_empty());
}

#[track_caller]
fn refused<A: RulesOfFour, B: RulesOfFour>(error: NotComparable, message: &str) {
    let marks = [Mark::Met; 4];
    let refused = Comparison::between(&evaluate::<A>(marks), &evaluate::<B>(marks)).unwrap_err();
    assert_eq!(refused, error);
    assert_eq!(refused.to_string(), message);
}

trait RulesOfFour: dynamic_integration::Rules<Facts<'static> = support::editions::Marks> {}
impl<R: dynamic_integration::Rules<Facts<'static> = support::editions::Marks>> RulesOfFour for R {}

#[test]
fn what_asks_other_things_is_refused() {
    refused::<first::Rule, other::Rule>(
        NotComparable::RuleSet { before: "letters/rule", after: "runes/rule" },
        "`letters/rule` is not comparable with `runes/rule`: they ask other things",
    );
    let spring = Assessment::default().evaluate();
    let mhpss = mhpss::Assessment::default().evaluate();
    assert_eq!(
        Comparison::between(&spring, &mhpss),
        Err(NotComparable::RuleSet { before: "spring/question", after: "mhpss/rule" })
    );
}

#[test]
fn another_edition_is_refused() {
    refused::<first::Rule, second::Rule>(
        NotComparable::Edition { rule_set: "letters/rule", before: "1", after: "2" },
        "`letters/rule` of edition `1` is not comparable with that of edition `2`",
    );
}

#[test]
fn another_version_of_the_table_is_refused() {
    refused::<first::Rule, corrected::Rule>(
        NotComparable::Version { rule_set: "letters/rule", before: 1, after: 2 },
        "version 1 of `letters/rule` is not comparable with version 2",
    );
    refused::<corrected::Rule, first::Rule>(
        NotComparable::Version { rule_set: "letters/rule", before: 2, after: 1 },
        "version 2 of `letters/rule` is not comparable with version 1",
    );
}

#[test]
fn rule_sets_of_one_id_are_equal_only_in_edition_and_version() {
    assert_eq!(RuleSet::of::<first::Rule>(), RuleSet::of::<first::Rule>());
    assert_ne!(RuleSet::of::<first::Rule>(), RuleSet::of::<second::Rule>());
    assert_ne!(RuleSet::of::<first::Rule>(), RuleSet::of::<corrected::Rule>());
    assert_ne!(RuleSet::of::<first::Rule>(), RuleSet::of::<other::Rule>());
}

#[test]
fn practices_are_compared_where_both_were_assessed() {
    let named = |name: &str| Practice::named(name.parse().unwrap());
    let mhpss = Some(mhpss::Assessment::default());
    let both = Practice { spring: Some(before()), mhpss: mhpss.clone(), ..named("both") };
    let spring = Practice { spring: Some(before()), ..named("spring") };
    let neither = named("neither");

    let comparison = compared(&both, &spring);
    assert_eq!((comparison.before().as_str(), comparison.after().as_str()), ("both", "spring"));
    assert_eq!(comparison.comparisons().len(), 1);
    assert_eq!(comparison.only_before(), ["mhpss/rule"]);
    assert!(comparison.only_after().is_empty());
    assert!(comparison.comparisons()[0].is_empty());
    assert!(!comparison.is_empty(), "a framework less is a difference");

    let comparison = compared(&neither, &both);
    assert_eq!(comparison.comparisons(), []);
    assert_eq!(comparison.only_after(), ["mhpss/rule", "spring/question"]);

    assert!(compared(&neither, &neither).is_empty());
    assert!(compared(&both, &Practice { mhpss, ..spring }).is_empty(), "the name is no difference");
}

#[test]
fn it_is_written_with_what_changed_only() {
    let json = written(&Comparison::between(&before().evaluate(), &after().evaluate()).unwrap());
    assert_eq!(json["framework"], "spring");
    assert_eq!(json["rule_set"], "spring/question");
    assert_eq!(json["rule_set_version"], 1);
    assert_eq!(
        json["changes"],
        json!({
            "improved": 1, "worsened": 1, "newly_assessed": 1, "no_longer_assessed": 1,
            "newly_applicable": 1, "no_longer_applicable": 1, "unchanged": 34,
        })
    );
    assert_eq!(json["sections"].as_array().unwrap().len(), Criterion::ALL.len());
    assert_eq!(
        json["sections"][0]["total"]["moved"],
        json!({ "share": "lower", "at_least": "lower", "at_most": "lower" }),
        "5/6 between 5/16 and 15/16 before, 4/8 between 4/18 and 14/18 after"
    );
    assert_eq!(json["sections"][1]["total"]["moved"], json!({ "at_least": "equal", "at_most": "higher" }));
    assert_eq!(json["sections"][1]["total"]["before"]["share"], json!({ "half_points": 0, "of": 2 }));
    assert_eq!(json["sections"][1]["total"]["after"].get("share"), None);
    assert_eq!(json["rules"].as_array().unwrap().len(), 4);
    assert_eq!(
        json["rules"][1],
        json!({
            "rule": "spring/question/host_society_role",
            "section": "spring/criterion/inclusivity",
            "strength": "should",
            "before": "not_assessed",
            "after": "not_met",
            "change": "newly_assessed",
            "points": [
                { "terms": ["spring/item/two_way_process"], "before": "met", "after": "not_assessed", "change": "no_longer_assessed" },
                { "terms": ["spring/item/host_co_design"], "before": "not_assessed", "after": "not_met", "change": "newly_assessed" },
            ],
        })
    );
}

#[test]
fn two_practices_are_written_with_their_names() {
    let named = |name: &str, spring| Practice { spring, ..Practice::named(name.parse().unwrap()) };
    let json = serde_json::to_value(compared(&named("A", Some(before())), &named("B", None))).unwrap();
    assert_eq!(
        json,
        json!({ "before": "A", "after": "B", "comparisons": [], "only_before": ["spring/question"], "only_after": [] })
    );
}

#[test]
fn notes_and_findings_are_no_change() {
    let mut noted = before();
    noted.notes = Per::from([(Item::GapAnalysis, dynamic_integration::Note::new("seen".parse().unwrap()))]);
    assert!(Comparison::between(&before().evaluate(), &noted.evaluate()).unwrap().is_empty());
}
