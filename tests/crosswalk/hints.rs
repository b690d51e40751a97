//! Hints, between SPRING and a survey.

use dynamic_integration::crosswalk;
use dynamic_integration::{Answer, Evaluation, Hint, Mark, Per, RecordedMark, iom, mhpss, spring};

use crate::survey::{STAGES, survey};

fn grid(marks: &[(spring::Item, RecordedMark)]) -> Evaluation {
    let marks: Per<spring::Item, RecordedMark> = marks.iter().copied().collect();
    spring::Assessment { marks, ..Default::default() }.evaluate()
}

/// The question, what is open, what it is answered by, and the mark there.
fn shown(hint: &Hint) -> String {
    format!(
        "{}: {} {} {}: {} in {}",
        hint.rule.code(),
        hint.by.from.code(),
        hint.by.relation,
        hint.by.to.id(),
        hint.answer,
        hint.answered_in.code()
    )
}

#[track_caller]
fn hinted(evaluations: &[Evaluation], wanted: &[&str]) {
    let found: Vec<String> = crosswalk::hints(evaluations).map(|hint| shown(&hint)).collect();
    assert_eq!(found, wanted);
}

/// Marks of all items but those of one question.
fn all_but(question: spring::Question) -> Vec<(spring::Item, RecordedMark)> {
    let others = spring::Item::ALL.iter().filter(|item| item.question() != question);
    others.map(|item| (*item, RecordedMark::NotApplicable)).collect()
}

const CHANGE: &str = "focus/rule/two_way_process";

#[test]
fn an_answered_point_hints_at_an_open_one() {
    let open = grid(&all_but(spring::Question::HostSocietyRole));
    let wanted = |mark: &str| format!("host_society_role: two_way_process close {CHANGE}: {mark} in change");
    for mark in [Mark::Met, Mark::PartlyMet, Mark::NotMet] {
        hinted(&[open.clone(), survey(&[(CHANGE, mark.into())])], &[&wanted(mark.code())]);
    }
    for mark in [Mark::NotAssessed, Mark::NotApplicable] {
        hinted(&[open.clone(), survey(&[(CHANGE, mark.into())])], &[]);
    }
}

#[test]
fn what_is_answered_gets_no_hint() {
    let mut marks = all_but(spring::Question::HostSocietyRole);
    marks.push((spring::Item::TwoWayProcess, RecordedMark::NotMet)); // the other item stays open
    let answered = survey(&[(CHANGE, Mark::Met.into())]);
    let at_change = |hint: &Hint| hint.by.to.id() == CHANGE;
    assert!(!crosswalk::hints(&[grid(&marks), answered]).any(|hint| at_change(&hint)));
}

#[test]
fn hints_go_both_ways_and_to_rules() {
    let open = survey(&[]);
    let answered = grid(&[
        (spring::Item::TwoWayProcess, RecordedMark::Met),
        (spring::Item::ContributeToStrategies, RecordedMark::Met),
        (spring::Item::JointReview, RecordedMark::NotMet),
    ]);
    hinted(
        &[answered, open],
        &[
            "stages: evaluation close spring/item/joint_review: not_met in policy_dialogue",
            "change: two_way_process close spring/item/two_way_process: met in host_society_role",
            "governance: structural related spring/question/policy_dialogue: partly_met in policy_dialogue",
        ],
    );
}

#[test]
fn points_of_one_term_are_taken_together() {
    let open = grid(&all_but(spring::Question::SoundDesign));
    let both = |arriving: Mark, receiving: Mark| {
        survey(&[
            ("focus/stage/design focus/community/arriving", arriving.into()),
            ("focus/stage/design focus/community/receiving", receiving.into()),
        ])
    };
    let wanted = |mark: &str| format!("sound_design: sound_design related focus/stage/design: {mark} in stages");
    hinted(&[open.clone(), both(Mark::Met, Mark::Met)], &[&wanted("met")]);
    hinted(&[open.clone(), both(Mark::Met, Mark::NotMet)], &[&wanted("partly_met")]);
    hinted(&[open.clone(), both(Mark::NotAssessed, Mark::NotMet)], &[&wanted("not_met")]);
    hinted(&[open, both(Mark::NotAssessed, Mark::Met)], &[]);
}

#[test]
fn observations_answer_and_never_ask() {
    let open = grid(&all_but(spring::Question::HostSocietyRole));
    let seen = survey(&[("focus/rule/volunteers_from_both", Mark::Met.into())]);
    hinted(
        &[open, seen],
        &["host_society_role: host_society_role related focus/rule/volunteers_from_both: met in seen"],
    );
    let mut all: Vec<(String, Answer)> = vec![(CHANGE.to_owned(), Mark::Met.into())];
    all.extend(
        STAGES.iter().map(|(stage, community)| (format!("{} {}", stage.any(), community.any()), Mark::Met.into())),
    );
    all.push((iom::Level::Structural.any().id().to_owned(), Mark::NotMet.into()));
    let all: Vec<(&str, Answer)> = all.iter().map(|(name, answer)| (name.as_str(), *answer)).collect();
    let answered: Vec<_> = spring::Item::ALL.iter().map(|item| (*item, RecordedMark::Met)).collect();
    hinted(&[survey(&all), grid(&answered)], &[]);
}

#[test]
fn a_framework_gets_no_echo_of_itself() {
    let open = grid(&all_but(spring::Question::HostSocietyRole));
    let answer = Answer::from(Mark::Met);
    hinted(&[open.clone(), survey(&[(CHANGE, answer.taken_from(&spring::FRAMEWORK))])], &[]);
    let from_elsewhere = survey(&[(CHANGE, answer.taken_from(&mhpss::FRAMEWORK))]);
    hinted(
        &[open, from_elsewhere],
        &["host_society_role: two_way_process close focus/rule/two_way_process: met in change"],
    );
}

#[test]
fn one_framework_gives_no_hints() {
    let answered: Vec<_> = spring::Item::ALL.iter().map(|item| (*item, RecordedMark::Met)).collect();
    hinted(&[grid(&[]), grid(&answered)], &[]);
    hinted(&[], &[]);
}

#[test]
fn a_hint_is_written_with_its_reason() {
    let open = grid(&all_but(spring::Question::HostSocietyRole));
    let evaluations = [open, survey(&[(CHANGE, Mark::Met.into())])];
    let hint = crosswalk::hints(&evaluations).next().unwrap();
    assert_eq!(
        serde_json::to_value(hint).unwrap(),
        serde_json::json!({
            "rule": "spring/question/host_society_role",
            "by": {
                "from": "spring/item/two_way_process",
                "relation": "close",
                "to": "focus/rule/two_way_process",
                "reason": "both ask the receiving side to change too",
                "basis": "derived",
            },
            "answered_in": "survey/question/change",
            "answer": "met",
        })
    );
}
