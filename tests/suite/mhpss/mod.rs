//! MHPSS: worked cases.

mod actor;
mod laws;
mod network;
mod presuppositions;
mod report;
mod table;

use dynamic_integration::evaluation::Evaluation;
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::{Assessment, Rule};

use crate::support::{points, read};

fn evaluate(json: &str) -> Evaluation<Rule> {
    read::<Assessment>(json).evaluate()
}

/// The mark of a rule, and its points in one line.
#[track_caller]
fn check(json: &str, rule: Rule, mark: Mark, line: &str) {
    let evaluation = evaluate(json);
    assert_eq!(points(&evaluation, rule), line, "{json}");
    assert_eq!(evaluation.mark(rule), mark, "{json}");
}

#[test]
fn nothing_recorded_is_nothing_assessed() {
    for json in ["{}", r#"{ "layers": { "basic": {} }, "serves": { "others": true }, "programmes": {} }"#] {
        let evaluation = evaluate(json);
        let all_open =
            evaluation.view().rules().all(|rule| rule.points().all(|point| point.mark() == Mark::NotAssessed));
        assert!(all_open, "{json}");
    }
}

#[test]
fn everything_rests_on_a_protective_environment() {
    let evaluation = evaluate(r#"{ "flags": { "environment_protects": true, "rights_ground": false } }"#);
    assert_eq!(evaluation.mark(Rule::ProtectiveEnvironment), Mark::PartlyMet);
    assert_eq!(evaluation.view().precondition().map(|rule| rule.mark()), Some(Mark::PartlyMet));
}
