//! What an evaluation answers beside its marks, whatever the framework.

use dynamic_integration::evaluation::Evaluation;
use dynamic_integration::iom;
use dynamic_integration::spring::Assessment;

use crate::support::read;

/// An evaluation by IOM of so many initiatives that are alike.
fn initiatives(count: usize) -> Evaluation<iom::Rule> {
    let listed = vec![r#"{ "cells": { "structural_social": true } }"#; count].join(",");
    read::<iom::Assessment>(&format!(r#"{{ "initiatives": {{ "listed": [{listed}] }} }}"#)).evaluate()
}

#[test]
fn evaluations_are_equal_if_answers_and_reports_are() {
    assert_eq!(initiatives(2), initiatives(2));
    // Two initiatives are counted in the report, and answer no more than one.
    assert_eq!(initiatives(2).view(), initiatives(1).view());
    assert_ne!(initiatives(2), initiatives(1));
    let marked =
        |mark: &str| read::<Assessment>(&format!(r#"{{ "marks": {{ "safe_feedback": "{mark}" }} }}"#)).evaluate();
    assert_eq!(marked("met").report(), marked("not_met").report());
    assert_ne!(marked("met"), marked("not_met"));
}

#[test]
fn answers_are_there_for_every_point() {
    let evaluation = Assessment::default().evaluate();
    let answers = evaluation.view().answers();
    assert_eq!((answers.len(), answers.is_empty(), answers.get(40)), (40, false, None));
}
