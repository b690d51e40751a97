//! SPRING: worked cases.

use dynamic_integration::mark::Mark;
use dynamic_integration::spring::{Assessment, Criterion, Question};

use crate::support::{points, read, refused};

#[test]
fn marks_are_points_and_what_is_left_out_is_open() {
    let assessment: Assessment = read(r#"{ "marks": { "two_way_process": "met", "host_co_design": "partly_met" } }"#);
    let evaluation = assessment.evaluate();
    assert_eq!(points(&evaluation, Question::HostSocietyRole), "two_way_process met, host_co_design partly_met");
    assert_eq!(evaluation.mark(Question::HostSocietyRole), Mark::PartlyMet);
    assert_eq!(
        points(&evaluation, Question::PolicyDialogue),
        "contribute_to_strategies not_assessed, joint_review not_assessed"
    );
    assert_eq!(evaluation.section(Criterion::Inclusivity).coverage().to_string(), "2/9");
}

#[test]
fn not_applicable_needs_a_reason_and_no_mark() {
    let assessment: Assessment = read(
        r#"{
        "marks": { "contribute_to_strategies": "met" },
        "not_applicable": { "joint_review": "The practice has no partners." }
    }"#,
    );
    assert_eq!(assessment.evaluate().mark(Question::PolicyDialogue), Mark::Met);
    let both = r#"{ "marks": { "joint_review": "met" }, "not_applicable": { "joint_review": "No partners." } }"#;
    assert_eq!(refused::<Assessment>(both), ["mark_and_not_applicable at /not_applicable/joint_review"]);
}

#[test]
fn out_of_scope_wins_and_the_mark_is_kept() {
    let assessment: Assessment = read(
        r#"{
        "marks": { "contribute_to_strategies": "met", "joint_review": "not_met" },
        "out_of_scope": { "policy_dialogue": "A village practice." }
    }"#,
    );
    let evaluation = assessment.evaluate();
    let rule = evaluation.rule(Question::PolicyDialogue);
    assert_eq!((rule.mark(), rule.mark_in_scope()), (Mark::NotApplicable, Mark::PartlyMet));
    assert_eq!(rule.out_of_scope().map(dynamic_integration::values::NonBlankText::as_str), Some("A village practice."));
}
