//! The table of rules is that of the framework file.

use std::fmt::Write;

use dynamic_integration::evaluation::RuleSetRef;
use dynamic_integration::focus::{FRAMEWORK, Rule};
use dynamic_integration::mark::Strength;
use dynamic_integration::registry::FRAMEWORKS;
use dynamic_integration::term::Basis;

/// rule | section | strength | basis | guard before the whole rule | points | locator
const TABLE: &str = "\
four_dimensions | approach | must | derived | - | 4 | §0
own_component | mhpss | must | stated | - | 1 | §1
standard_practice | mhpss | should | stated | - | 1 | §1
trained_workforce | mhpss | should | stated | - | 2 | §1
training_beyond_clinical | mhpss | should | stated | guard | 1 | §1
beyond_trauma | mhpss | must | stated | - | 1 | §1, mhpss §2
frontline_abilities | mhpss | should | stated | - | 3 | §1
culturally_informed_specialists | mhpss | should | stated | guard | 3 | §1
support_within_services | mhpss | should | stated | - | 2 | §1
two_way_process | communities | must | stated | - | 2 | §0, §2
intergroup_contact | communities | must | stated | - | 1 | §0, §2
meaningful_contact | communities | must | stated | guard | 2 | §2
lasting_contact | communities | should | stated | guard | 1 | §2
enjoyable_contact | communities | observation | derived | guard | 1 | §2
equal_voice_in_meetings | communities | should | derived | guard | 1 | §2, §3
social_bridges | communities | must | stated | - | 1 | §0, §2
social_bonds_and_links | communities | must | stated | - | 2 | §0, §2, mhpss §4
volunteering | communities | must | stated | - | 1 | §2
volunteers_from_both | communities | observation | derived | guard | 2 | §2
beyond_helping | communities | should | stated | guard | 1 | §2
contact_effects | communities | observation | derived | - | 5 | §2
shared_resources | communities | observation | derived | - | 20 | §2
every_stage_both_communities | participation | must | stated | - | 10 | §3
equal_say | participation | should | stated | - | 5 | §2, §3
active_participants | participation | must | derived | - | 2 | §2, §3
documented_method | participation | observation | derived | guard | 1 | §3
drivers_of_own_care | participation | must | stated | - | 1 | §3
say_in_own_care | participation | should | stated | - | 1 | §3
participation_effects | participation | observation | derived | - | 10 | §3
three_sectors | partnerships | must | stated | - | 3 | §4
coordination | partnerships | must | stated | - | 3 | §0, §4
mhpss_linkage | partnerships | must | stated | - | 1 | §4
life_domains | partnerships | must | stated | - | 5 | §4
public_authorities | partnerships | should | stated | - | 2 | §4
advocacy | partnerships | should | stated | - | 6 | §4
both_kinds_of_factor | partnerships | should | stated | - | 2 | §4
labour_openings | partnerships | observation | stated | guard | 2 | §4
partnership_effects | partnerships | observation | derived | - | 2 | §4
";

#[test]
fn rules_are_as_the_framework_has_them() {
    let rules = RuleSetRef::of::<Rule>();
    let mut table = String::new();
    for rule in rules.rules() {
        let (term, section) = (rule.term(), rule.section());
        let strength = match rule.strength() {
            Strength::Must => "must",
            Strength::Should => "should",
            Strength::Observation => "observation",
        };
        let basis = if term.basis() == Basis::Stated { "stated" } else { "derived" };
        let guard = if rule.is_guarded() { "guard" } else { "-" };
        let (code, section, len, locator) = (term.code(), section.code(), rule.len(), term.locator());
        writeln!(table, "{code} | {section} | {strength} | {basis} | {guard} | {len} | {locator}").unwrap();
    }
    assert_eq!(table, TABLE);
    assert_eq!((rules.rules().len(), rules.points()), (38, 114));
}

#[test]
fn every_locator_names_a_section() {
    for vocabulary in FRAMEWORK.vocabularies {
        for term in vocabulary.terms() {
            FRAMEWORK.locate(term.locator(), &FRAMEWORKS).unwrap();
            assert!(term.locator() != "own" || term.basis() == Basis::Derived, "{term}");
        }
    }
    for reason in FRAMEWORK.reasons {
        assert!(FRAMEWORK.locate(reason.locator, &FRAMEWORKS).is_ok() && reason.locator != "own");
    }
}

#[test]
fn reasons_are_of_rules_and_their_points() {
    for reason in FRAMEWORK.reasons {
        let rule = RuleSetRef::of::<Rule>().rule(reason.of).unwrap();
        for term in reason.points {
            assert!(rule.points().any(|point| point.iter().any(|named| named == *term)), "{term} of {}", reason.of);
        }
    }
    let with_reason = Rule::ALL.iter().filter(|rule| rule.erase().reasons().next().is_some());
    assert_eq!(with_reason.count(), 21);
}
