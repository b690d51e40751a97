//! Hints between SPRING and a survey whose points are named by terms of FOCUS and IOM.

use std::collections::BTreeMap;

use dynamic_integration::core_terms::RecordedMark::{self, Met, NotMet};
use dynamic_integration::crosswalk::{Hint, hints};
use dynamic_integration::evaluation::{Answer, Condition, Evaluation, PointId, PointName, Row, RuleSet, pairs, row};
use dynamic_integration::facts::TermMap;
use dynamic_integration::mark::Mark;
use dynamic_integration::term::{Framework, SourceSection, terms};
use dynamic_integration::{focus, iom, mhpss, spring};

static SURVEY: Framework = Framework {
    code: "survey",
    label: "Survey",
    title: "A survey",
    publisher: "Nobody",
    edition: "1",
    year: None,
    address: None,
    rights: None,
    looked_up: &[],
    definition: "Asks points that the crosswalk maps.",
    sections: &[SourceSection { key: "page 1", heading: "Questions" }],
    vocabularies: VOCABULARIES,
    reasons: &[],
};

terms! {
    "survey" SURVEY;

    /// A question of the survey.
    #[terms("question", "Question")]
    enum Question {
        /// It has one point.
        #[term("change", "Change", "page 1")]
        Change,
        /// It has ten points, each named by two terms.
        #[term("stages", "Stages", "page 1")]
        Stages,
        /// It has a point behind a condition.
        #[term("governance", "Governance", "page 1")]
        Governance,
        /// It asks for nothing.
        #[term("seen", "Seen", "page 1")]
        Seen,
    }
}

type Facts = BTreeMap<PointId, Answer>;

fn fact(facts: &Facts, name: impl PointName) -> Answer {
    facts.get(&name.id()).copied().unwrap_or(Mark::NotAssessed.into())
}

static STAGES: [(focus::Stage, focus::Community); 10] = pairs(focus::Stage::ALL, focus::Community::ALL);

impl RuleSet for Question {
    type Facts<'a> = Facts;
    type Section = Self;
    type Report = ();

    fn section(self) -> Self {
        self
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::Change => row! { Should; &[focus::Rule::TwoWayProcess] => fact },
            Self::Stages => row! { Must; &STAGES => fact },
            Self::Governance => row! {
                Should if |facts| {
                    let level = iom::Level::Structural;
                    let known = facts.get(&level.id()).map(|answer| answer.mark() == Mark::Met);
                    Condition::new(level, known)
                };
                &[iom::Flag::NeedsAssessed] => fact
            },
            Self::Seen => row! { Observation; &[focus::Rule::VolunteersFromBoth] => fact },
        }
    }

    fn report(_: &Facts) {}
}

fn survey(facts: impl IntoIterator<Item = (PointId, Answer)>) -> Evaluation<Question> {
    Evaluation::of(&facts.into_iter().collect())
}

fn grid(marks: impl IntoIterator<Item = (spring::Item, RecordedMark)>) -> Evaluation<spring::Question> {
    spring::Assessment { marks: marks.into_iter().collect(), ..Default::default() }.evaluate()
}

/// Everything is answered but the items of one question.
fn all_but(question: spring::Question) -> Vec<(spring::Item, RecordedMark)> {
    spring::Item::ALL.iter().filter(|item| item.question() != question).map(|item| (*item, Met)).collect()
}

/// The question, what is open, its relation to what is answered, and the mark there.
fn shown(hint: &Hint) -> String {
    let Hint { rule, by, answered_in, answer, .. } = hint;
    format!("{}: {} {} {}: {answer} in {}", rule.code(), by.from.code(), by.relation, by.to, answered_in.code())
}

#[track_caller]
fn hinted(spring: &Evaluation<spring::Question>, survey: &Evaluation<Question>, wanted: &[&str]) {
    let found: Vec<String> = hints([spring.view(), survey.view()]).iter().map(shown).collect();
    assert_eq!(found, wanted);
}

fn change() -> PointId {
    focus::Rule::TwoWayProcess.id()
}

/// Everything in the survey is answered, so that it asks nothing; `others` answer differently.
fn answered(others: impl IntoIterator<Item = (PointId, Answer)>) -> Evaluation<Question> {
    let structural = iom::Level::Structural.id();
    let not_applicable =
        [change(), structural, iom::Flag::NeedsAssessed.id()].map(|id| (id, Mark::NotApplicable.into()));
    let stages = STAGES.map(|stage| (stage.id(), Mark::NotApplicable.into()));
    survey(not_applicable.into_iter().chain(stages).chain(others))
}

#[test]
fn an_answered_point_hints_at_an_open_one() {
    let open = grid(all_but(spring::Question::HostSocietyRole));
    for mark in [Mark::Met, Mark::PartlyMet, Mark::NotMet] {
        let wanted = format!("host_society_role: two_way_process close focus/rule/two_way_process: {mark} in change");
        hinted(&open, &answered([(change(), mark.into())]), &[&wanted]);
    }
    hinted(&open, &answered([]), &[]); // what does not apply there says nothing here
}

#[test]
fn an_answered_point_gets_no_hint() {
    let mut marks = all_but(spring::Question::HostSocietyRole);
    marks.push((spring::Item::TwoWayProcess, NotMet)); // the other item of the question is open
    hinted(&grid(marks), &answered([(change(), Mark::Met.into())]), &[]);
}

#[test]
fn hints_go_both_ways_to_rules_and_from_guards() {
    let spring = grid([
        (spring::Item::TwoWayProcess, Met),
        (spring::Item::InstitutionalCapacity, NotMet),
        (spring::Item::JointReview, Met),
        (spring::Item::MonitorAgainstGoals, Met),
    ]);
    hinted(
        &spring,
        &survey([]),
        &[
            "stages: monitoring close spring/item/monitor_against_goals: met in monitoring_evaluation",
            "stages: evaluation related spring/item/joint_review: met in policy_dialogue",
            "change: two_way_process close spring/item/two_way_process: met in host_society_role",
            "governance: structural related spring/item/institutional_capacity: not_met in policy_alignment",
        ],
    );
}

#[test]
fn points_of_one_term_are_taken_together() {
    use focus::Community::{Arriving, Receiving};
    let open = grid(all_but(spring::Question::SoundDesign));
    let design = |arriving: Mark, receiving: Mark| {
        let at = |community| (focus::Stage::Design, community).id();
        answered([(at(Arriving), arriving.into()), (at(Receiving), receiving.into())])
    };
    let wanted = |mark: &str| format!("sound_design: sound_design related focus/stage/design: {mark} in stages");
    hinted(&open, &design(Mark::Met, Mark::Met), &[&wanted("met")]);
    hinted(&open, &design(Mark::Met, Mark::NotMet), &[&wanted("partly_met")]);
    hinted(&open, &design(Mark::NotApplicable, Mark::NotMet), &[&wanted("not_met")]);
    let found = hints([open.view(), design(Mark::NotAssessed, Mark::Met).view()]);
    assert!(found.iter().all(|hint| hint.answered_in != Question::Stages.erase()), "half an answer is none");
}

#[test]
fn observations_answer_and_never_ask() {
    let open = grid(all_but(spring::Question::HostSocietyRole));
    let seen = answered([(focus::Rule::VolunteersFromBoth.id(), Mark::Met.into())]);
    let wanted = "host_society_role: host_society_role related focus/rule/volunteers_from_both: met in seen";
    hinted(&open, &seen, &[wanted]);
    let all = grid(spring::Item::ALL.iter().map(|item| (*item, Met)));
    hinted(&all, &answered([]), &[]); // the observation alone is open
}

#[test]
fn a_framework_gets_no_echo_of_itself() {
    let open = grid(all_but(spring::Question::HostSocietyRole));
    let met = Answer::from(Mark::Met);
    hinted(&open, &answered([(change(), met.from_framework(&spring::FRAMEWORK))]), &[]);
    let wanted = "host_society_role: two_way_process close focus/rule/two_way_process: met in change";
    hinted(&open, &answered([(change(), met.from_framework(&mhpss::FRAMEWORK))]), &[wanted]);
}

#[test]
fn hints_come_from_other_frameworks_only() {
    let [open, all] = [grid([]), grid(spring::Item::ALL.iter().map(|item| (*item, Met)))];
    assert_eq!(hints([open.view(), all.view()]), []);
    assert_eq!(hints([]), []);
    // The order of the evaluations is the order of the questions, and changes nothing else.
    let survey = survey([(change(), Mark::Met.into())]);
    let sorted = |mut hints: Vec<Hint>| {
        hints.sort_by_key(|hint| (hint.rule, hint.by.to, hint.by.from));
        hints
    };
    assert_eq!(sorted(hints([open.view(), survey.view()])), sorted(hints([survey.view(), open.view()])));
}

#[test]
fn a_hint_changes_no_mark() {
    let marks = TermMap::from([(spring::Item::HostCoDesign, Met)]);
    let spring = spring::Assessment { marks, ..Default::default() }.evaluate();
    let survey = survey([(change(), Mark::Met.into())]);
    let before = spring.clone();
    assert!(!hints([spring.view(), survey.view()]).is_empty());
    assert_eq!(spring, before);
}

#[test]
fn a_hint_is_written_with_its_reason() {
    let open = grid(all_but(spring::Question::HostSocietyRole));
    let found = hints([open.view(), answered([(change(), Mark::Met.into())]).view()]);
    assert_eq!(
        serde_json::to_value(found[0]).unwrap(),
        serde_json::json!({
            "rule": "spring/question/host_society_role",
            "by": {
                "from": "spring/item/two_way_process",
                "relation": "close",
                "to": "focus/rule/two_way_process",
                "reason": "both ask the receiving side to change as well",
                "basis": "derived",
            },
            "answered_in": "survey/question/change",
            "answer": "met",
        })
    );
}
