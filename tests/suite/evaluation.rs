//! What an evaluation answers beside its marks, whatever the framework.

use dynamic_integration::evaluation::{Condition, Evaluation, Matrix};
use dynamic_integration::mark::{Attainment, Strength, Threshold};
use dynamic_integration::mhpss::{Function, Layer};
use dynamic_integration::spring::{Assessment, Criterion, Question};
use dynamic_integration::{Practice, PracticeEvaluation, focus, iom};
use serde_json::{Value, json};

use crate::support::read;

/// An evaluation by IOM of so many initiatives that are alike.
fn initiatives(count: usize) -> Evaluation<iom::Rule> {
    let listed = vec![r#"{ "cells": { "structural_social": true } }"#; count].join(",");
    read::<iom::Assessment>(&format!(r#"{{ "initiatives": {{ "listed": [{listed}] }} }}"#)).evaluate()
}

fn marked(marks: &str) -> Evaluation<Question> {
    read::<Assessment>(&format!(r#"{{ "marks": {{ {marks} }} }}"#)).evaluate()
}

/// Evaluations of a practice whose assessment by MHPSS answers a point of FOCUS.
fn answered_by_another() -> PracticeEvaluation {
    let json = r#"{ "practice": { "name": "A" }, "focus": {}, "mhpss": { "lenses": { "broad_psychosocial": true } } }"#;
    read::<Practice>(json).evaluate()
}

#[test]
fn evaluations_are_equal_if_answers_and_reports_are() {
    assert_eq!(initiatives(2), initiatives(2));
    // Two initiatives are counted in the report, and answer no more than one.
    assert_eq!(initiatives(2).view(), initiatives(1).view());
    assert_ne!(initiatives(2), initiatives(1));
    let (met, not_met) = (marked(r#""safe_feedback": "met""#), marked(r#""safe_feedback": "not_met""#));
    assert_eq!(met.report(), not_met.report());
    assert_ne!(met, not_met);
}

#[test]
fn results_of_a_rule_are_equal_if_its_answers_are() {
    let (one, other) = (marked(r#""joint_review": "met""#), marked(r#""joint_review": "met", "staff_plan": "met""#));
    assert_eq!(one.rule(Question::PolicyDialogue), other.rule(Question::PolicyDialogue));
    let different = Question::ALL.iter().filter(|question| one.rule(**question) != other.rule(**question));
    assert_eq!(different.count(), 1);
}

#[test]
fn answers_are_there_for_every_point() {
    let evaluation = Assessment::default().evaluate();
    let answers = evaluation.view().answers();
    assert_eq!((answers.len(), answers.is_empty(), answers.get(40)), (40, false, None));
    let evaluation = initiatives(1);
    let answers = evaluation.view().answers();
    let all: Vec<_> = answers.iter().collect();
    assert!(all.iter().any(|answer| answer.open_question().is_some()));
    assert!(all.iter().enumerate().all(|(place, answer)| answers.get(place) == Some(*answer)));
}

#[test]
fn who_else_answered_is_written_with_the_edition() {
    let written = serde_json::to_value(answered_by_another()).unwrap();
    assert_eq!(written["focus"]["taken_from"], json!([{ "framework": "mhpss", "edition": "2022" }]));
}

/// What is written beside the rules follows from them.
#[test]
fn what_follows_from_the_rules_is_checked() {
    let written = serde_json::to_value(answered_by_another()).unwrap();
    let places = |part: &str, change: &dyn Fn(&mut Value)| -> Vec<String> {
        let mut json = written.clone();
        change(&mut json[part]);
        let error = PracticeEvaluation::from_json(&json.to_string()).unwrap_err();
        error.diagnostics().iter().map(|diagnostic| diagnostic.path.clone()).collect()
    };
    assert_eq!(places("focus", &|focus| focus["sections"].as_array_mut().unwrap().swap(0, 1)), ["/focus/sections"]);
    assert_eq!(places("focus", &|focus| focus["taken_from"] = json!([])), ["/focus/taken_from"]);
    let precondition = &written["mhpss"]["precondition"];
    let met = |mhpss: &mut Value| mhpss["precondition"]["mark"] = json!("met");
    assert_eq!(
        (&precondition["mark"], places("mhpss", &met)),
        (&json!("not_assessed"), vec!["/mhpss/precondition".into()])
    );
    let mut rules = written["mhpss"]["rules"].as_array().unwrap().iter().map(|rule| &rule["rule"]);
    let other = rules.find(|rule| **rule != precondition["rule"]).unwrap();
    let of_other = |mhpss: &mut Value| mhpss["precondition"]["rule"] = other.clone();
    assert_eq!(places("mhpss", &of_other), ["/mhpss/precondition"]);
    // Of another version, nothing else can be said.
    let other_version = |focus: &mut Value| {
        focus["rule_set_version"] = json!(9);
        focus["rules"][2]["mark"] = json!("met");
    };
    assert_eq!(places("focus", &other_version), ["/focus/rule_set_version"]);
}

#[test]
fn results_print_their_label_and_their_mark() {
    let evaluation = marked(r#""two_way_process": "met""#);
    let rule = evaluation.rule(Question::HostSocietyRole);
    assert_eq!(rule.to_string(), "Role of the receiving society: Not assessed");
    assert_eq!(rule.points().next().unwrap().to_string(), "Two-way process: Met");
}

#[test]
fn an_observation_does_not_count() {
    let evaluation = focus::Assessment::default().evaluate();
    for rule in evaluation.view().rules() {
        assert_eq!(rule.counts(), rule.spec().strength() != Strength::Observation, "{rule}");
    }
}

#[test]
fn three_terms_can_name_a_point() {
    let id = Condition::new((Layer::Basic, Function::Refer, Layer::Specialised), None).id();
    assert_eq!(id.iter().count(), 3);
    assert_eq!(id.to_string(), "mhpss/layer/basic mhpss/function/refer mhpss/layer/specialised");
    let json = serde_json::to_string(&id).unwrap();
    assert_eq!(json, r#"["mhpss/layer/basic","mhpss/function/refer","mhpss/layer/specialised"]"#);
}

#[test]
fn each_section_has_its_own_threshold() {
    let evaluation = marked(r#""two_way_process": "not_met""#);
    let reaches = evaluation.view().reaches(Threshold::percent(100).unwrap());
    let told: Vec<_> = reaches.map(|(section, attainment)| (section.code(), attainment.unwrap())).collect();
    let mut expected = Criterion::ALL.map(|criterion| (criterion.code(), Attainment::Possible));
    expected[0].1 = Attainment::RuledOut;
    assert_eq!(told, expected);
}

/// A table has each cell at most once.
#[test]
fn a_duplicate_cell_of_a_table_is_refused() {
    let cell = r#"{ "row": "mhpss/layer/basic", "column": "mhpss/function/refer", "value": true }"#;
    let read = |cells: &str| serde_json::from_str::<Matrix<Layer, Function, bool>>(cells);
    assert_eq!(read(&format!("[{cell}]")).unwrap().get(Layer::Basic, Function::Refer), Some(&true));
    assert!(read(&format!("[{cell}, {cell}]")).unwrap_err().to_string().starts_with("duplicate cell"));
}
