//! The laws of marks, over SPRING assessments of every kind.

mod support;

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use dynamic_integration::{
    Mark, RecordedMark, Share, Tally, Threshold,
    evaluation::Answers,
    spring::{Item, Question},
};
use proptest::prelude::*;
use support::combinations;
use support::spring::marked;

/// The mark of a rule, written another way than in the library: by asking questions of the list.
fn by_questions(marks: &[Mark]) -> Mark {
    let applicable: Vec<Mark> = marks.iter().copied().filter(|mark| *mark != Mark::NotApplicable).collect();
    let has = |mark| applicable.contains(&mark);
    let some_fail = has(Mark::NotMet) || has(Mark::PartlyMet);
    match () {
        () if applicable.is_empty() => Mark::NotApplicable,
        () if applicable.iter().all(|mark| *mark == Mark::Met) => Mark::Met,
        () if !some_fail => Mark::NotAssessed,
        () if has(Mark::Met) || has(Mark::PartlyMet) => Mark::PartlyMet,
        () => Mark::NotMet,
    }
}

#[test]
fn every_combination_of_five_items() {
    let question = Question::MonitoringEvaluation;
    assert_eq!(question.items().len(), 5);
    for marks in combinations(5, Mark::ALL.len()) {
        let marks: Vec<Mark> = marks.into_iter().map(|mark| Mark::ALL[mark]).collect();
        let recorded = question.items().iter().zip(&marks).filter_map(|(item, mark)| Some((*item, recorded(*mark)?)));
        let evaluation = marked(&recorded.collect::<Vec<_>>()).evaluate();
        assert_eq!(evaluation.mark(question), Some(by_questions(&marks)), "{marks:?}");
    }
}

#[test]
fn only_three_marks_compare() {
    let ordered = [Mark::NotMet, Mark::PartlyMet, Mark::Met];
    let place = |mark| ordered.iter().position(|other| *other == mark);
    for (one, other) in Mark::ALL.iter().flat_map(|one| Mark::ALL.iter().map(|other| (*one, *other))) {
        let expected = place(one).zip(place(other)).map(|(one, other)| one.cmp(&other));
        assert_eq!(one.compare(other), expected, "{one}, {other}");
    }
}

#[test]
fn thousandths_are_the_nearest_and_halves_go_up() {
    let thousandths = |part, whole| Share::new(part, whole).unwrap().per_mille();
    assert_eq!([thousandths(0, 3), thousandths(1, 3), thousandths(2, 3), thousandths(3, 3)], [0, 333, 667, 1000]);
    assert_eq!([thousandths(1, 2000), thousandths(1, 2001), thousandths(3, 2000)], [1, 0, 2]);
    assert_eq!(thousandths(u32::MAX - 1, u32::MAX), 1000);
    assert_eq!(Share::new(7, 8).unwrap().to_string(), "87.5 %");
}

#[test]
fn a_threshold_is_reached_from_itself_on() {
    let share = |part, whole| Share::new(part, whole).unwrap();
    let threshold = Threshold::percent(50).unwrap();
    assert_eq!(Some(threshold), Threshold::new(2, 4));
    assert!(threshold.is_reached_by(share(1, 2)) && threshold.is_reached_by(share(1, 1)));
    assert!(!threshold.is_reached_by(share(49, 100)) && !threshold.is_reached_by(share(0, 1)));
    assert_eq!((Threshold::percent(101), Threshold::new(1, 0)), (None, None));
}

#[test]
fn equal_shares_are_one_key() {
    let shares = [(1, 2), (3, 6), (0, 4), (0, 7), (4, 4), (2, 3), (6, 9)].map(|(a, b)| Share::new(a, b).unwrap());
    assert_ne!(shares[0], shares[2]);
    assert_eq!(shares.into_iter().collect::<HashSet<_>>().len(), 4); // a half, nothing, all, two thirds
    // And other shares are found elsewhere.
    let hashes = shares.map(|share| BuildHasherDefault::<DefaultHasher>::default().hash_one(share));
    assert_eq!(hashes.into_iter().collect::<HashSet<_>>().len(), 4);
}

fn recorded(mark: Mark) -> Option<RecordedMark> {
    mark.code().parse().ok()
}

fn marks() -> impl Strategy<Value = Vec<Mark>> {
    proptest::collection::vec(support::term::<Mark>(), 0..12)
}

proptest! {
    #[test]
    fn tallies_add_up(a in marks(), b in marks()) {
        let both: Vec<Mark> = a.iter().chain(&b).copied().collect();
        let tally = |marks: &[Mark]| marks.iter().copied().collect::<Tally>();
        prop_assert_eq!(tally(&a) + tally(&b), tally(&both));
        prop_assert_eq!(tally(&both).points() as usize, both.len());
        for mark in Mark::ALL {
            prop_assert_eq!(tally(&both).count(*mark) as usize, both.iter().filter(|other| *other == mark).count());
        }
    }

    #[test]
    fn equal_answers_are_equal_however_they_came_about(practice in support::practice()) {
        for evaluation in practice.evaluate().evaluations() {
            let mut one_by_one = Answers::default();
            evaluation.answers().iter().for_each(|answer| one_by_one.push(answer));
            prop_assert_eq!(&one_by_one, evaluation.answers());
            for rule in evaluation.rules() {
                prop_assert_eq!(rule.points().count(), rule.asked().len());
            }
        }
    }

    #[test]
    fn order_is_irrelevant(marks in marks(), seed in any::<usize>()) {
        let mut turned = marks.clone();
        if !turned.is_empty() {
            let by = seed % turned.len();
            turned.rotate_left(by);
        }
        turned.reverse();
        prop_assert_eq!(Mark::of_all(marks.iter().copied()), Mark::of_all(turned.iter().copied()));
        prop_assert_eq!(Mark::of_some(marks), Mark::of_some(turned));
    }

    #[test]
    fn raising_a_point_never_lowers_a_share_or_a_rule(marks in marks(), place in any::<usize>()) {
        prop_assume!(!marks.is_empty());
        let place = place % marks.len();
        let next = match marks[place] {
            Mark::NotMet => Mark::PartlyMet,
            Mark::PartlyMet => Mark::Met,
            _ => return Ok(()),
        };
        let mut raised = marks.clone();
        raised[place] = next;
        let (before, after): (Tally, Tally) = (marks.iter().copied().collect(), raised.iter().copied().collect());
        prop_assert!(before.share() <= after.share());
        prop_assert!(before.at_least() <= after.at_least());
        prop_assert!(before.at_most() <= after.at_most());
        prop_assert!(before.rule_mark().compare(after.rule_mark()).is_none_or(std::cmp::Ordering::is_le));
    }

    #[test]
    fn assessing_one_more_point_never_widens_the_bounds(marks in marks(), to in support::term::<RecordedMark>()) {
        let Some(place) = marks.iter().position(|mark| *mark == Mark::NotAssessed) else { return Ok(()) };
        prop_assume!(to != RecordedMark::NotApplicable);
        let mut assessed = marks.clone();
        assessed[place] = to.into();
        let (before, after): (Tally, Tally) = (marks.into_iter().collect(), assessed.into_iter().collect());
        prop_assert!(before.at_least() <= after.at_least());
        prop_assert!(before.at_most() >= after.at_most());
    }

    #[test]
    fn a_point_that_does_not_apply_changes_only_its_own_count(marks in marks()) {
        let tally: Tally = marks.iter().copied().collect();
        let more: Tally = marks.iter().copied().chain([Mark::NotApplicable]).collect();
        prop_assert_eq!(more.not_applicable, tally.not_applicable + 1);
        prop_assert_eq!((more.share(), more.at_least(), more.at_most()), (tally.share(), tally.at_least(), tally.at_most()));
        prop_assert_eq!((more.rule_mark(), more.is_exemplary()), (tally.rule_mark(), tally.is_exemplary()));
    }

    #[test]
    fn a_share_lies_within_its_bounds(marks in marks()) {
        let tally: Tally = marks.into_iter().collect();
        prop_assert_eq!(tally.at_least().is_some(), tally.applicable() > 0);
        if let Some(share) = tally.share() {
            prop_assert!(tally.at_least() <= Some(share) && Some(share) <= tally.at_most());
        }
    }

    #[test]
    fn sections_sum_up_to_the_whole(assessment in support::spring::assessment()) {
        let evaluation = assessment.evaluate();
        let sections: Tally = evaluation.sections().map(|(_, tally)| tally).sum();
        prop_assert_eq!(sections, evaluation.total());
        prop_assert_eq!(evaluation.total().points() as usize, Item::ALL.len());
    }
}
