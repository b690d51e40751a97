//! MHPSS: worked cases.

mod actor;
mod laws;
mod network;
mod presuppositions;
mod report;

use dynamic_integration::evaluation::{Evaluation, RuleSet, RuleSetRef};
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::{Assessment, FRAMEWORK, NetworkRule, Rule};
use dynamic_integration::registry;
use dynamic_integration::term::Term;

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

/// Rule, section, strength, guarded, points, in the order of the publication.
const TABLE: &str = "\
protective_environment ground must - 2
equal_attention ground must - 3
full_spectrum across_layers must - 12
culture_and_trauma_informed across_layers must - 8
wider_than_trauma across_layers must - 2
works_across_layers across_layers must - 4
reciprocal_connections across_layers must guarded 4
referral across_layers must - 6
built_into_existing_work across_layers observation - 2
outcomes_followed across_layers observation - 6
open_base basic should guarded 1
recognised_needs basic must guarded 2
base_in_everyday_sectors basic observation guarded 1
two_cultures basic should guarded 3
at_risk_focus focused must guarded 1
coping_and_support focused must guarded 2
awareness_topics focused observation guarded 4
complex_distress_focus psychological must guarded 2
specialised_care_is_supported specialised must guarded 3
standard_measure programmes_and_policy should guarded 2
policy_levels programmes_and_policy must - 2
";

const NETWORK_TABLE: &str = "\
layers_covered network observation - 4
adjacent_coordination network must - 3
complementary_purposes network observation - 4
";

fn table<R: RuleSet>() -> String {
    let line = |rule: &R| {
        let guard = if rule.row().guard.is_some() { "guarded" } else { "-" };
        let spec = RuleSetRef::of::<R>().rules().find(|spec| spec.term() == rule.erase()).unwrap();
        let strength = rule.row().strength;
        format!("{} {} {strength} {guard} {}\n", rule.code(), rule.section().code(), spec.points().count())
    };
    R::ALL.iter().map(line).collect()
}

#[test]
fn rules_and_points_are_as_many_and_as_strong_as_published() {
    assert_eq!(table::<Rule>(), TABLE);
    assert_eq!(table::<NetworkRule>(), NETWORK_TABLE);
    let sets = [RuleSetRef::of::<Rule>(), RuleSetRef::of::<NetworkRule>()];
    assert_eq!(sets.map(|rules| (rules.rules().len(), rules.points())), [(21, 72), (3, 11)]);
    assert!(sets.iter().all(|rules| registry::RULE_SETS.contains(rules)));
}

#[test]
fn every_locator_names_a_section_of_a_source() {
    for term in FRAMEWORK.vocabularies.iter().flat_map(|vocabulary| vocabulary.terms()) {
        assert!(registry::locate(&FRAMEWORK, term.locator()).is_ok(), "{term}: {}", term.locator());
    }
    for reason in FRAMEWORK.reasons {
        assert!(!registry::locate(&FRAMEWORK, reason.locator).unwrap().is_empty(), "{}", reason.of);
    }
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
