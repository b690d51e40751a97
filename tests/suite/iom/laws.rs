//! How a programme is divided into initiatives does not matter.

use dynamic_integration::evaluation::Answer;
use dynamic_integration::facts::{Facts, Things};
use dynamic_integration::iom::{Addressed, AddressedByLevel, Assessment, Initiative, Rule};
use dynamic_integration::mark::Mark;
use dynamic_integration::term::Term;

use crate::support::read;

fn answers(assessment: &Assessment) -> Vec<(Rule, Answer)> {
    let evaluation = assessment.evaluate();
    let of = |rule: &Rule| evaluation.rule(*rule).points().map(|point| (*rule, point.answer())).collect::<Vec<_>>();
    Rule::ALL.iter().flat_map(of).collect()
}

/// Records that leave something open, and close something.
fn records() -> Vec<Assessment> {
    let mut records = Vec::new();
    for others in ["", r#", "others": false"#] {
        for initiative in ["", r#", "others": false"#] {
            records.push(read(&format!(
                r#"{{ "initiatives": {{ "listed": [
                    {{ "cells": {{ "individual_economic": true, "community_economic": true{initiative} }},
                       "beneficiaries": {{ "returnee": true, "returnee_family": true{initiative} }},
                       "economic_strands": {{ "re_entry": true, "livelihood": true{initiative} }},
                       "addressed": {{ "individual": {{ "needs": true }}, "community": {{ "others": false }} }},
                       "cross_cutting_issues": {{ "gender_equality": true{initiative} }} }},
                    {{ "cells": {{ "structural_social": true, "community_psychosocial": true{initiative} }},
                       "social_services": {{ "health": true{initiative} }},
                       "psychosocial_elements": {{ "civic_life": true }},
                       "stakeholders": {{ "listed": [{{ "stakeholder": "cso" }},
                           {{ "stakeholder": "local_government", "country_role": "origin" }}]{initiative} }} }},
                    {{ "cells": {{ "individual_social": true }}, "beneficiaries": {{ "returning_family_member": true }} }}
                ]{others} }} }}"#
            )));
        }
    }
    records
}

#[test]
fn order_says_nothing() {
    for record in records() {
        let mut turned = record.clone();
        turned.initiatives.listed.reverse();
        assert_eq!(answers(&turned), answers(&record));
        assert_eq!(turned.evaluate().report(), record.evaluate().report());
    }
}

/// Some of what one facts object says goes to each of two: its yeses by turns, and what it denies to both.
fn split<K: Term>(whole: Facts<K>) -> (Facts<K>, Facts<K>) {
    let (mut left, mut right) = (whole, whole);
    for (place, term) in whole.yes().iter().enumerate() {
        let part = if place % 2 == 0 { &mut right } else { &mut left };
        part.remove(term);
    }
    (left, right)
}

/// Two initiatives that do together what one does. Both keep its cells.
fn parts(whole: &Initiative) -> [Initiative; 2] {
    let (mut left, mut right) = (whole.clone(), whole.clone());
    (left.beneficiaries, right.beneficiaries) = split(whole.beneficiaries);
    (left.economic_strands, right.economic_strands) = split(whole.economic_strands);
    (left.social_services, right.social_services) = split(whole.social_services);
    (left.psychosocial_strands, right.psychosocial_strands) = split(whole.psychosocial_strands);
    (left.psychosocial_elements, right.psychosocial_elements) = split(whole.psychosocial_elements);
    (left.cross_cutting_issues, right.cross_cutting_issues) = split(whole.cross_cutting_issues);
    (left.addressed.individual, right.addressed.individual) = split(whole.addressed.individual);
    (left.addressed.community, right.addressed.community) = split(whole.addressed.community);
    right.stakeholders.listed = left.stakeholders.listed.split_off(whole.stakeholders.listed.len() / 2);
    [left, right]
}

#[test]
fn splitting_an_initiative_changes_no_mark() {
    for record in records() {
        for place in 0..record.initiatives.listed.len() {
            let mut split = record.clone();
            let whole = split.initiatives.listed.remove(place);
            split.initiatives.listed.extend(parts(&whole));
            assert_eq!(answers(&split), answers(&record));
        }
    }
}

#[test]
fn an_initiative_that_does_nothing_lowers_nothing() {
    for record in records() {
        let cells = record.initiatives.listed[0].cells.denied_others();
        let nothing = Initiative {
            beneficiaries: Facts::none(),
            addressed: AddressedByLevel { individual: Facts::<Addressed>::none(), community: Facts::none() },
            economic_strands: Facts::none(),
            social_services: Facts::none(),
            psychosocial_strands: Facts::none(),
            cross_cutting_issues: Facts::none(),
            stakeholders: Things::none(),
            ..Initiative::within(cells)
        };
        let mut more = record.clone();
        more.initiatives.listed.push(nothing);
        assert_eq!(answers(&more), answers(&record));
    }
}

trait DeniedOthers {
    fn denied_others(self) -> Self;
}

impl<K: Term> DeniedOthers for Facts<K> {
    /// The same with nothing else.
    fn denied_others(mut self) -> Self {
        self.set_others(Some(false));
        self
    }
}

#[test]
fn recording_more_changes_only_what_was_open() {
    let records = records();
    let (open, closed) = (&records[0], &records[3]);
    for (before, after) in answers(open).into_iter().zip(answers(closed)) {
        assert!(before == after || before.1.mark() == Mark::NotAssessed, "{before:?} {after:?}");
    }
}
