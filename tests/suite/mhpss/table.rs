//! The tables are those of the framework, and its terms name their places in the source.

use std::fmt::Write;

use dynamic_integration::evaluation::RuleSetRef;
use dynamic_integration::mhpss::{Activity, FRAMEWORK, Flag, Layer, NetworkRule, Rule, Setting};
use dynamic_integration::registry::{FRAMEWORKS, RULE_SETS};
use dynamic_integration::term::{AnyTerm, Basis};

/// Rule, section, strength, basis, guard, points, source.
const TABLE: &str = "\
protective_environment | ground | must | stated | - | 2 | §4
equal_attention | ground | must | stated | - | 3 | §2
full_spectrum | across_layers | must | stated | - | 12 | §5
culture_and_trauma_informed | across_layers | must | stated | - | 8 | §3, §4
wider_than_trauma | across_layers | must | stated | - | 2 | §2, §5
works_across_layers | across_layers | must | stated | - | 4 | §5
reciprocal_connections | across_layers | must | stated | guard | 4 | §4
referral | across_layers | must | stated | - | 6 | §4
built_into_existing_work | across_layers | observation | stated | - | 2 | §5
outcomes_followed | across_layers | observation | derived | - | 6 | §4
open_base | basic | should | stated | guard | 1 | §3
recognised_needs | basic | must | stated | guard | 2 | §3
base_in_everyday_sectors | basic | observation | stated | guard | 1 | §3
two_cultures | basic | should | stated | guard | 3 | §3
at_risk_focus | focused | must | stated | guard | 1 | §3
coping_and_support | focused | must | stated | guard | 2 | §3
awareness_topics | focused | observation | stated | guard | 4 | §3
complex_distress_focus | psychological | must | stated | guard | 2 | §3
specialised_care_is_supported | specialised | must | stated | guard | 3 | §3
standard_measure | programmes_and_policy | should | stated | guard | 2 | §5
policy_levels | programmes_and_policy | must | stated | - | 2 | §1, §5
";

const NETWORK_TABLE: &str = "\
layers_covered | network | observation | derived | - | 4 | §5
adjacent_coordination | network | must | derived | - | 3 | §5
complementary_purposes | network | observation | derived | - | 4 | §5
";

fn table(rules: RuleSetRef) -> String {
    let mut table = String::new();
    for rule in rules.rules() {
        let (term, section, strength) = (rule.term(), rule.section(), rule.strength());
        let guard = if rule.is_guarded() { "guard" } else { "-" };
        let (code, section, basis, len, locator) =
            (term.code(), section.code(), term.basis(), rule.len(), term.locator());
        writeln!(table, "{code} | {section} | {strength} | {basis} | {guard} | {len} | {locator}").unwrap();
    }
    table
}

#[test]
fn rules_are_as_the_framework_has_them() {
    let (actor, network) = (RuleSetRef::of::<Rule>(), RuleSetRef::of::<NetworkRule>());
    assert_eq!(table(actor), TABLE);
    assert_eq!(table(network), NETWORK_TABLE);
    assert_eq!((actor.rules().len(), actor.points()), (21, 72));
    assert_eq!((network.rules().len(), network.points()), (3, 11));
    assert!(RULE_SETS.contains(&actor) && RULE_SETS.contains(&network));
}

/// Vocabulary and number of terms; the rules are counted above.
const VOCABULARIES: &str = "edition 1, layer 4, function 4, reach 4, purpose 7, unit 5, activity 12, provider 4, setting 4, \
    host_sector 3, awareness_topic 4, referral_target 3, referral_quality 3, built_into 2, programme_role 2, \
    integration_work 2, extent 3, flag 20, layer_flag 2, aspect 8, section 7, network_section 1, warning 4, \
    detail 11, contradiction 4, concept 6, mental_health_part 4, psychosocial_side 2, specialised_need 4, clinical_limit 2, premise 9, rule 21, \
    network_rule 3";

#[test]
fn vocabularies_are_as_large_as_the_framework_has_them() {
    let counted: Vec<_> = FRAMEWORK.vocabularies.iter().map(|own| format!("{} {}", own.code, own.len())).collect();
    assert_eq!(counted.join(", "), VOCABULARIES);
}

#[test]
fn what_the_source_does_not_say_is_derived() {
    let terms = || FRAMEWORK.vocabularies.iter().flat_map(|vocabulary| vocabulary.terms());
    for term in terms() {
        FRAMEWORK.locate(term.locator(), &FRAMEWORKS).unwrap();
        assert!(term.locator() != "own" || term.basis() == Basis::Derived, "{term}");
    }
    let derived = |code: &str| {
        let derived = terms().filter(|term| term.vocabulary().code == code && term.basis() == Basis::Derived);
        derived.map(AnyTerm::code).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(derived("flag"), "receiving_norms receiving_language makes_or_carries_out_policy");
    assert_eq!(derived("extent"), "none some");
    assert_eq!(derived("provider"), "specialist trained_staff volunteer peer");
    assert_eq!(derived("programme_role"), "funds runs");
    assert_eq!(
        derived("aspect"),
        "tied_to_lower_layers in_everyday_sector has_programmes provides_something all_actors_recorded"
    );
    for stated in ["layer", "function", "purpose", "activity", "setting", "awareness_topic", "layer_flag", "premise"] {
        assert_eq!(derived(stated), "");
    }
    assert!(Flag::ReceivingNorms.definition().contains("slip"));
}

#[test]
fn reasons_are_of_rules_and_their_terms() {
    for reason in FRAMEWORK.reasons {
        let of = reason.of;
        assert!(of.downcast::<Rule>().is_some() || of.downcast::<NetworkRule>().is_some(), "{of}");
        assert!(!FRAMEWORK.locate(reason.locator, &FRAMEWORKS).unwrap().is_empty(), "{of}");
    }
    let of = |rule: Rule| rule.erase().reasons().count();
    assert_eq!((of(Rule::CopingAndSupport), of(Rule::ProtectiveEnvironment), of(Rule::FullSpectrum)), (2, 1, 0));
    assert_eq!(NetworkRule::LayersCovered.erase().reasons().count(), 2);
    assert_eq!(FRAMEWORK.reasons.len(), 20);
}

#[test]
fn layers_have_what_is_typical_of_them() {
    let of =
        |layer: Layer| (layer as usize + 1, layer.purposes().len(), layer.activities().len(), layer.settings().len());
    assert_eq!(
        Layer::ALL.iter().copied().map(of).collect::<Vec<_>>(),
        [(1, 6, 5, 0), (2, 2, 4, 0), (3, 2, 1, 3), (4, 1, 2, 1)]
    );
    assert!(Layer::Basic < Layer::Specialised); // counted from the base
    assert!(Layer::Basic.activities().contains(&Activity::CohesionActivity));
    assert_eq!(Layer::Specialised.settings(), [Setting::Clinical]);
}
