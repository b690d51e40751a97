//! Laws of the rules, on small records.

use std::cmp::Ordering;

use dynamic_integration::evaluation::Answer;
use dynamic_integration::facts::{TermMap, Things};
use dynamic_integration::focus::{Assessment, Community, Contact, Involvement, Rule, Stage};
use dynamic_integration::mark::Mark;

use crate::support;

fn answers(assessment: &Assessment) -> Vec<Answer> {
    assessment
        .evaluate()
        .view()
        .rules()
        .flat_map(|rule| rule.points().map(|point| point.answer()).collect::<Vec<_>>())
        .collect()
}

fn contacts() -> Vec<Contact> {
    let things: Things<Contact> = serde_json::from_str(
        r#"{ "listed": [
            { "among": "across", "format": "town_meeting", "flags": { "equal_footing": true, "safe_space": true } },
            { "among": "across", "flags": { "safe_space": false, "recurring": true } },
            { "among": "within_arriving", "format": "sports", "flags": { "enjoyable": true } },
            { "among": "across", "format": "other", "flags": { "enjoyable": true, "about_settlement": false } }] }"#,
    )
    .unwrap();
    things.listed
}

#[test]
fn how_many_contacts_there_are_changes_nothing() {
    for others in [None, Some(false), Some(true)] {
        for again in contacts() {
            let record = |listed| Assessment { contacts: Things { listed, others }, ..Assessment::default() };
            let before = answers(&record(contacts()));
            let mut listed = contacts();
            listed.extend([again.clone(), again]);
            assert_eq!(answers(&record(listed)), before);
        }
    }
}

#[test]
fn the_order_of_contacts_and_partners_is_irrelevant() {
    let mut assessment: Assessment = support::read(
        r#"{ "partners": { "listed": [
            { "name": "Town", "kinds": { "municipality": true }, "sector": "government", "coordinates": true },
            { "name": "Firm", "labour_openings": { "apprenticeship": true }, "sector": "private_enterprise" },
            { "name": "Club", "life_domains": { "leisure": true }, "serves": { "arriving": true, "others": false } }],
            "others": false } }"#,
    );
    assessment.contacts = Things::only(contacts());
    let before = answers(&assessment);
    for _ in 0..4 {
        assessment.contacts.listed.rotate_left(1);
        assessment.partners.listed.rotate_left(1);
        assert_eq!(answers(&assessment), before);
    }
    assessment.contacts.listed.reverse();
    assessment.partners.listed.reverse();
    assert_eq!(answers(&assessment), before);
}

#[test]
fn more_involvement_lowers_no_point_but_of_equal_say() {
    let record = |arriving: Involvement, receiving: Option<Involvement>| {
        let mut design = TermMap::from([(Community::Arriving, arriving)]);
        design.extend(receiving.map(|receiving| (Community::Receiving, receiving)));
        let participation = TermMap::from([(Stage::Design, design)]);
        Assessment { participation, ..Assessment::default() }.evaluate()
    };
    let others = Involvement::ALL.iter().map(|other| Some(*other)).chain([None]);
    for (receiving, pair) in others.flat_map(|other| Involvement::ALL.windows(2).map(move |pair| (other, pair))) {
        let [less, more] = [pair[0], pair[1]].map(|arriving| record(arriving, receiving));
        for rule in [Rule::EveryStageBothCommunities, Rule::ActiveParticipants] {
            for (before, after) in less.rule(rule).points().zip(more.rule(rule).points()) {
                let (before, after) = (before.mark(), after.mark());
                let rises = before.compare(after).is_some_and(Ordering::is_le);
                assert!(rises || before == Mark::NotAssessed, "{rule}: {before} to {after}");
            }
        }
    }
    let equal_say =
        |arriving| record(arriving, Some(Involvement::Consulted)).answer(Rule::EqualSay, Stage::Design).unwrap().mark();
    assert_eq!(equal_say(Involvement::Consulted), Mark::Met);
    assert_eq!(equal_say(Involvement::Leads), Mark::NotMet); // that is what the rule is for
}

#[test]
fn sections_sum_up_to_the_whole() {
    let evaluation = Assessment { contacts: Things::only(contacts()), ..Assessment::default() }.evaluate();
    let sections = dynamic_integration::focus::Section::ALL.iter().map(|section| evaluation.section(*section));
    let mut sections = sections;
    assert_eq!(
        sections.try_fold(dynamic_integration::mark::Tally::default(), dynamic_integration::mark::Tally::checked_add),
        Some(evaluation.total())
    );
    assert_eq!(evaluation.total().points(), 114 - 43); // 43 points are of observations
}
