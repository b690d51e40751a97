//! FOCUS: worked cases.

mod care;
mod communities;
mod from_mhpss;
mod laws;
mod participation;
mod partnerships;
mod presuppositions;
mod report;
mod table;

use dynamic_integration::evaluation::Evaluation;
use dynamic_integration::focus::{Assessment, Rule};
use dynamic_integration::mark::Mark;
use dynamic_integration::values::NonBlankText;

use crate::support;

fn evaluate(json: &str) -> Evaluation<Rule> {
    support::read::<Assessment>(json).evaluate()
}

/// The points of a rule in one line.
fn points(json: &str, rule: Rule) -> String {
    support::points(&evaluate(json), rule)
}

fn mark(json: &str, rule: Rule) -> Mark {
    evaluate(json).mark(rule)
}

#[test]
fn what_is_not_recorded_is_open() {
    let empty = evaluate("{}");
    assert!(empty.view().rules().flat_map(|rule| rule.points()).all(|point| point.mark() == Mark::NotAssessed));
    // A part that says nothing reads like an absent one, and is not written.
    let nothing = r#"{ "flags": {}, "contacts": {}, "partners": { "listed": [] }, "volunteers": { "arriving": {} },
        "resources": { "work": {} }, "participation": { "design": {} }, "advocacy": {}, "use": [], "lenses": {} }"#;
    let assessment: Assessment = support::read(nothing);
    assert_eq!(assessment.evaluate(), empty);
    assert_eq!(serde_json::to_string(&assessment).unwrap(), "{}");
    // `others: true` marks like absent.
    assert_eq!(evaluate(r#"{ "contacts": { "others": true }, "connections": { "others": true } }"#), empty);
}

#[test]
fn every_rule_can_be_out_of_scope() {
    for rule in Rule::ALL {
        let evaluation = evaluate(&format!(r#"{{ "out_of_scope": {{ "{rule}": "No reason." }} }}"#));
        assert_eq!(evaluation.mark(*rule), Mark::NotApplicable);
        assert_eq!(evaluation.rule(*rule).out_of_scope().map(NonBlankText::as_str), Some("No reason."));
    }
}

#[test]
fn what_is_written_is_read_back() {
    let json = concat!(
        r#"{"edition":"1","use":["develops_new"],"scale":["local","regional"],"flags":{"standalone":true},"#,
        r#""contacts":{"listed":[{"among":"across","format":"sports","flags":{"enjoyable":true}}],"others":false},"#,
        r#""connections":{"bond":true,"others":false},"#,
        r#""volunteers":{"receiving":{"present":true,"roles":{"helper":true,"others":true}}},"#,
        r#""resources":{"work":{"arriving":{"draws_on":true}}},"#,
        r#""participation":{"design":{"arriving":"leads"}},"method":{"text":"Workshops."},"#,
        r#""partners":{"listed":[{"name":"Firm","kinds":{"business":true},"#,
        r#""labour_openings":{"apprenticeship":true},"coordinates":false}]},"#,
        r#""partnership_effects_followed":{"durability":false},"#,
        r#""advocacy":{"aims":{"equal_access":true},"communities":{"others":false}}}"#,
    );
    let assessment: Assessment = support::read(json);
    assert_eq!(serde_json::to_string(&assessment).unwrap(), json);
}
