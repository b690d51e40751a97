//! Arriving and receiving communities.

use dynamic_integration::focus::Rule;
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotAssessed, NotMet};

use super::{mark, points};

/// Contacts as somebody lists them, and what is said of others.
fn contacts(listed: &str, others: &str) -> String {
    let others = if others.is_empty() { String::new() } else { format!(r#", "others": {others}"#) };
    format!(r#"{{ "contacts": {{ "listed": [{listed}]{others} }} }}"#)
}

#[test]
fn to_understand_and_to_engage_are_two_points() {
    let flags = r#"{ "flags": { "understood_as_two_way": true, "receiving_side_engaged": false } }"#;
    assert_eq!(points(flags, Rule::TwoWayProcess), "understood_as_two_way met, receiving_side_engaged not_met");
    let one = r#"{ "flags": { "understood_as_two_way": true } }"#;
    assert_eq!(mark(one, Rule::TwoWayProcess), NotAssessed);
}

#[test]
fn contact_across_may_be_one_that_is_not_listed() {
    let rule = Rule::IntergroupContact;
    let within = r#"{ "among": "within_arriving" }, { "among": "within_receiving" }"#;
    assert_eq!(points(&contacts(within, ""), rule), "across not_assessed ?all_contacts_recorded");
    assert_eq!(points(&contacts(within, "true"), rule), "across not_assessed ?all_contacts_recorded");
    assert_eq!(points(&contacts(within, "false"), rule), "across not_met");
    assert_eq!(points(&contacts(r#"{ "among": "across" }"#, ""), rule), "across met");
    assert_eq!(points(&contacts("", "false"), rule), "across not_met");
}

#[test]
fn meaningful_contact_is_asked_of_every_contact_across() {
    let rule = Rule::MeaningfulContact;
    let good = r#"{ "among": "across", "flags": { "safe_space": true, "constructive": true } }"#;
    let bad = r#"{ "among": "across", "flags": { "safe_space": false, "constructive": true } }"#;
    let unknown = r#"{ "among": "across", "flags": { "safe_space": true } }"#;
    let within = r#"{ "among": "within_arriving", "flags": { "safe_space": false, "constructive": false } }"#;
    let read = |listed: &[&str], others: &str| points(&contacts(&listed.join(", "), others), rule);

    assert_eq!(read(&[good, within], "false"), "safe_space met, constructive met");
    // While more contacts may exist it is never met.
    let open = "safe_space not_assessed ?all_contacts_recorded, constructive not_assessed ?all_contacts_recorded";
    assert_eq!(read(&[good], ""), open);
    assert_eq!(read(&[good], "true"), open);
    // Another contact cannot mend one that fails, and the point is never partly met.
    assert_eq!(read(&[good, bad], "false"), "safe_space not_met, constructive met");
    assert_eq!(read(&[good, bad], ""), "safe_space not_met, constructive not_assessed ?all_contacts_recorded");
    // A listed contact that leaves it out keeps it open by itself.
    assert_eq!(read(&[good, unknown], "false"), "safe_space met, constructive not_assessed");
    assert_eq!(read(&[unknown], ""), "safe_space not_assessed ?all_contacts_recorded, constructive not_assessed");

    assert_eq!(mark(&contacts(within, "false"), rule), NotApplicable);
    assert_eq!(read(&[within], ""), "safe_space not_assessed, constructive not_assessed, guard ?across");
}

#[test]
fn lasting_contact_is_asked_of_some_contact_across() {
    let rule = Rule::LastingContact;
    let yes = r#"{ "among": "across", "flags": { "recurring": true } }"#;
    let no = r#"{ "among": "across", "flags": { "recurring": false } }"#;
    let within = r#"{ "among": "within_arriving", "flags": { "recurring": true } }"#;
    assert_eq!(points(&contacts(&format!("{no}, {yes}"), ""), rule), "recurring met");
    assert_eq!(
        points(&contacts(&format!("{no}, {within}"), ""), rule),
        "recurring not_assessed ?all_contacts_recorded"
    );
    assert_eq!(points(&contacts(&format!("{no}, {within}"), "false"), rule), "recurring not_met");
    assert_eq!(points(&contacts(r#"{ "among": "across" }"#, "false"), rule), "recurring not_assessed");
    assert_eq!(mark(&contacts("", "false"), rule), NotApplicable);
    assert_eq!(points("{}", rule), "recurring not_assessed, guard ?across");
}

#[test]
fn one_contact_is_enjoyable_and_not_about_settlement() {
    let rule = Rule::EnjoyableContact;
    let contact = |enjoyable, about| {
        format!(r#"{{ "among": "across", "flags": {{ "enjoyable": {enjoyable}, "about_settlement": {about} }} }}"#)
    };
    assert_eq!(mark(&contacts(&contact(true, false), ""), rule), Met);
    // The condition holds in one contact or in none.
    let split = format!("{}, {}", contact(true, true), contact(false, false));
    assert_eq!(mark(&contacts(&split, "false"), rule), NotMet);
    assert_eq!(
        points(&contacts(&split, ""), rule),
        "enjoyable_not_about_settlement not_assessed ?all_contacts_recorded"
    );
    let half = r#"{ "among": "across", "flags": { "enjoyable": true } }"#;
    assert_eq!(mark(&contacts(half, "false"), rule), NotAssessed);
    assert_eq!(mark(&contacts(r#"{ "among": "within_receiving" }"#, "false"), rule), NotApplicable);
}

#[test]
fn a_contact_without_format_may_be_a_town_meeting() {
    let rule = Rule::EqualVoiceInMeetings;
    let fair = r#"{ "among": "across", "format": "town_meeting", "flags": { "equal_footing": true } }"#;
    let unfair = r#"{ "among": "within_receiving", "format": "town_meeting", "flags": { "equal_footing": false } }"#;
    let sports = r#"{ "among": "across", "format": "sports", "flags": { "equal_footing": false } }"#;
    let formless = r#"{ "among": "across" }"#;
    let formless_but_equal = r#"{ "among": "across", "flags": { "equal_footing": true } }"#;
    let read = |listed: &[&str], others: &str| points(&contacts(&listed.join(", "), others), rule);

    assert_eq!(read(&[fair, sports], "false"), "equal_footing met");
    assert_eq!(read(&[fair, sports], ""), "equal_footing not_assessed ?all_contacts_recorded");
    assert_eq!(read(&[fair, formless], "false"), "equal_footing not_assessed");
    assert_eq!(read(&[fair, formless_but_equal], "false"), "equal_footing met"); // town meeting or not
    assert_eq!(read(&[unfair, formless], ""), "equal_footing not_met"); // nothing mends a meeting that fails
    assert_eq!(read(&[sports, formless], "false"), "equal_footing not_assessed, guard ?town_meeting");
    assert_eq!(read(&[sports], ""), "equal_footing not_assessed, guard ?town_meeting");
    assert_eq!(mark(&contacts(sports, "false"), rule), NotApplicable);
}

#[test]
fn ties_are_facts_one_by_one() {
    let only = r#"{ "connections": { "bond": true, "others": false } }"#;
    assert_eq!(mark(only, Rule::SocialBridges), NotMet);
    assert_eq!(points(only, Rule::SocialBondsAndLinks), "bond met, link not_met");
    let open = r#"{ "connections": { "bridge": true, "link": false } }"#;
    assert_eq!(mark(open, Rule::SocialBridges), Met);
    assert_eq!(points(open, Rule::SocialBondsAndLinks), "bond not_assessed, link not_met");
}

#[test]
fn volunteering_is_a_demand_and_both_sides_are_an_observation() {
    let volunteers = |arriving: &str, receiving: &str| {
        format!(r#"{{ "volunteers": {{ "arriving": {{ {arriving} }}, "receiving": {{ {receiving} }} }} }}"#)
    };
    let (yes, no) = (r#""present": true"#, r#""present": false"#);
    let both = |json: &str| points(json, Rule::VolunteersFromBoth);

    assert_eq!(mark(&volunteers(yes, no), Rule::Volunteering), Met);
    assert_eq!(both(&volunteers(yes, no)), "arriving met, receiving not_met");
    assert_eq!(both(&volunteers("", yes)), "arriving not_assessed, receiving met");
    assert_eq!(mark(&volunteers(no, no), Rule::Volunteering), NotMet);
    assert_eq!(both(&volunteers(no, no)), "arriving not_applicable, receiving not_applicable");
    assert_eq!(mark(&volunteers(no, ""), Rule::Volunteering), NotAssessed);
    assert_eq!(both(&volunteers(no, "")), "arriving not_assessed, receiving not_assessed, guard ?volunteers_present");
}

#[test]
fn beyond_helping_needs_another_role() {
    let roles =
        |roles: &str| format!(r#"{{ "volunteers": {{ "receiving": {{ "present": true, "roles": {roles} }} }} }}"#);
    let rule = Rule::BeyondHelping;
    assert_eq!(mark(&roles(r#"{ "helper": true, "connector": true }"#), rule), Met);
    assert_eq!(mark(&roles(r#"{ "helper": true, "others": false }"#), rule), NotMet);
    assert_eq!(mark(&roles(r#"{ "helper": true }"#), rule), NotAssessed);
    // There may be a role that no term names.
    let named =
        r#""connector": false, "equal_partner": false, "credible_peer": false, "advocate": false, "educator": false"#;
    assert_eq!(mark(&roles(&format!("{{ {named} }}")), rule), NotAssessed);
    assert_eq!(mark(&roles(&format!(r#"{{ {named}, "others": true }}"#)), rule), NotAssessed);
    assert_eq!(mark(&roles(&format!(r#"{{ {named}, "others": false }}"#)), rule), NotMet);
    assert_eq!(mark(r#"{ "volunteers": { "receiving": { "present": false } } }"#, rule), NotApplicable);
    assert_eq!(points("{}", rule), "beyond_helper not_assessed, guard ?receiving+volunteers_present");
}

#[test]
fn effects_and_resources_are_observed() {
    let effects = r#"{ "contact_effects_followed": { "attitudes": true, "others": false } }"#;
    assert_eq!(
        points(effects, Rule::ContactEffects),
        "attitudes met, emotions not_met, behavioural_intentions not_met, mutual_trust not_met, trust_in_services not_met"
    );
    let work = r#"{ "resources": { "work": { "arriving": { "draws_on": true, "others": false } } } }"#;
    let found = points(work, Rule::SharedResources);
    assert!(found.contains(
        "work+arriving+draws_on met, work+arriving+invests_in not_met, work+receiving+draws_on not_assessed"
    ));
}
