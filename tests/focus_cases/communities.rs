//! Arriving and receiving communities.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::focus::{ContactFormat, Rule};

use crate::{Case, evaluate};

#[rustfmt::skip]
pub(super) const CASES: &[Case] = &[
    (Rule::TwoWayProcess, r#"{"flags":{"two_way":true}}"#, Met, ""),
    (Rule::TwoWayProcess, r#"{"flags":{"two_way":false}}"#, NotMet, "two_way"),
    (Rule::TwoWayProcess, r#"{"flags":{"multicultural":true}}"#, NotAssessed, "two_way"),
    (Rule::IntergroupContact, r#"{"contacts":[{"among":"within_arriving"},{"among":"across"}]}"#, Met, ""),
    (
        Rule::IntergroupContact,
        r#"{"contacts":[{"among":"within_arriving"},{"among":"within_receiving"}]}"#,
        NotMet,
        "across",
    ),
    (Rule::IntergroupContact, r#"{"contacts":[]}"#, NotMet, "across"),
    (Rule::IntergroupContact, "{}", NotAssessed, "across"),
    (
        Rule::MeaningfulContact,
        r#"{"contacts":[{"among":"across","flags":{"safe_space":true,"constructive":true}},{"among":"within_arriving"}]}"#,
        Met,
        "",
    ),
    (
        Rule::MeaningfulContact,
        r#"{"contacts":[{"among":"across","flags":{"safe_space":true,"constructive":false}}]}"#,
        PartlyMet,
        "constructive",
    ),
    (
        Rule::MeaningfulContact, // in one of two contacts only: each point is partly met
        r#"{"contacts":[{"among":"across","flags":{"safe_space":true,"constructive":true}},
                        {"among":"across","flags":{"safe_space":false,"constructive":false}}]}"#,
        PartlyMet,
        "safe_space constructive",
    ),
    (
        Rule::MeaningfulContact,
        r#"{"contacts":[{"among":"across","flags":{"safe_space":false}}]}"#,
        NotMet,
        "safe_space constructive",
    ),
    (Rule::MeaningfulContact, r#"{"contacts":[{"among":"within_arriving"}]}"#, NotApplicable, ""),
    (
        Rule::MeaningfulContact, // one contact of two is not assessed
        r#"{"contacts":[{"among":"across","flags":{"safe_space":true,"constructive":true}},{"among":"across"}]}"#,
        NotAssessed,
        "safe_space constructive",
    ),
    (
        Rule::LastingContact,
        r#"{"contacts":[{"among":"across","flags":{"recurring":false}},{"among":"across","flags":{"recurring":true}}]}"#,
        Met,
        "",
    ),
    (Rule::LastingContact, r#"{"contacts":[{"among":"across","flags":{"recurring":false}}]}"#, NotMet, "recurring"),
    (
        Rule::LastingContact, // peers who meet again and again do not count
        r#"{"contacts":[{"among":"across","flags":{"recurring":false}},
                        {"among":"within_arriving","flags":{"recurring":true}}]}"#,
        NotMet,
        "recurring",
    ),
    (Rule::LastingContact, r#"{"contacts":[]}"#, NotApplicable, ""),
    (
        Rule::LastingContact, // the other one might
        r#"{"contacts":[{"among":"across","flags":{"recurring":false}},{"among":"across"}]}"#,
        NotAssessed,
        "recurring",
    ),
    (
        Rule::EnjoyableContact,
        r#"{"contacts":[{"among":"across","flags":{"enjoyable":true,"about_settlement":false}}]}"#,
        Met,
        "",
    ),
    (
        Rule::EnjoyableContact, // not in the same contact
        r#"{"contacts":[{"among":"across","flags":{"enjoyable":true,"about_settlement":true}},
                        {"among":"across","flags":{"enjoyable":false,"about_settlement":false}}]}"#,
        NotMet,
        "enjoyable_not_about_settlement",
    ),
    (Rule::EnjoyableContact, r#"{"contacts":[{"among":"within_receiving"}]}"#, NotApplicable, ""),
    (
        Rule::EnjoyableContact,
        r#"{"contacts":[{"among":"across","flags":{"enjoyable":true}}]}"#,
        NotAssessed,
        "enjoyable_not_about_settlement",
    ),
    (
        Rule::EqualVoiceInMeetings,
        r#"{"contacts":[{"among":"across","format":"town_meeting","flags":{"equal_footing":true}},
                        {"among":"across","format":"sports","flags":{"equal_footing":false}}]}"#,
        Met,
        "",
    ),
    (
        Rule::EqualVoiceInMeetings, // a point that is partly met makes the rule partly met
        r#"{"contacts":[{"among":"across","format":"town_meeting","flags":{"equal_footing":true}},
                        {"among":"within_arriving","format":"town_meeting","flags":{"equal_footing":false}}]}"#,
        PartlyMet,
        "equal_footing",
    ),
    (
        Rule::EqualVoiceInMeetings,
        r#"{"contacts":[{"among":"across","format":"town_meeting","flags":{"equal_footing":false}}]}"#,
        NotMet,
        "equal_footing",
    ),
    (Rule::EqualVoiceInMeetings, r#"{"contacts":[{"among":"across","format":"other"}]}"#, NotApplicable, ""),
    (Rule::EqualVoiceInMeetings, r#"{"contacts":[]}"#, NotApplicable, ""),
    (
        Rule::EqualVoiceInMeetings, // a contact of unknown form might be a town meeting
        r#"{"contacts":[{"among":"across","format":"sports"},{"among":"across","flags":{"equal_footing":false}}]}"#,
        NotAssessed,
        "equal_footing",
    ),
    (
        Rule::EqualVoiceInMeetings, // but where a town meeting is recorded too, the guard holds
        r#"{"contacts":[{"among":"across","format":"town_meeting","flags":{"equal_footing":true}},{"among":"across"}]}"#,
        Met,
        "",
    ),
    (Rule::SocialBridges, r#"{"connections":["bridge"]}"#, Met, ""),
    (Rule::SocialBridges, r#"{"connections":["bond","link"]}"#, NotMet, "bridge"),
    (Rule::SocialBridges, "{}", NotAssessed, "bridge"),
    (Rule::SocialBondsAndLinks, r#"{"connections":["link","bond"]}"#, Met, ""),
    (Rule::SocialBondsAndLinks, r#"{"connections":["bond","bridge"]}"#, PartlyMet, "link"),
    (Rule::SocialBondsAndLinks, r#"{"connections":[]}"#, NotMet, "bond link"),
    (Rule::SocialBondsAndLinks, "{}", NotAssessed, "bond link"),
    (
        Rule::VolunteersFromBoth, // roles presuppose volunteers
        r#"{"volunteers":{"arriving":{"present":true},"receiving":{"roles":["helper"]}}}"#,
        Met,
        "",
    ),
    (
        Rule::VolunteersFromBoth,
        r#"{"volunteers":{"arriving":{"present":false},"receiving":{"present":true}}}"#,
        PartlyMet,
        "arriving",
    ),
    (Rule::VolunteersFromBoth, r#"{"volunteers":{"arriving":{"present":false}}}"#, NotMet, "arriving receiving"),
    (Rule::VolunteersFromBoth, r#"{"volunteers":{"receiving":{"present":true}}}"#, NotAssessed, "arriving"),
    (Rule::BeyondHelping, r#"{"volunteers":{"receiving":{"roles":["helper","connector"]}}}"#, Met, ""),
    (Rule::BeyondHelping, r#"{"volunteers":{"receiving":{"roles":["helper"]}}}"#, NotMet, "beyond_helper"),
    (Rule::BeyondHelping, r#"{"volunteers":{"receiving":{"present":true,"roles":[]}}}"#, NotMet, "beyond_helper"),
    (Rule::BeyondHelping, r#"{"volunteers":{"receiving":{"present":false}}}"#, NotApplicable, ""),
    (Rule::BeyondHelping, r#"{"volunteers":{"arriving":{"roles":["advocate"]}}}"#, NotAssessed, "beyond_helper"),
    (
        Rule::ContactEffects,
        r#"{"contact_effects_followed":["attitudes","emotions","behavioural_intentions","mutual_trust","trust_in_services"]}"#,
        Met,
        "",
    ),
    (Rule::ContactEffects, r#"{"contact_effects_followed":["mutual_trust"]}"#, PartlyMet, "attitudes emotions ..."),
    (Rule::ContactEffects, r#"{"contact_effects_followed":[]}"#, NotMet, "attitudes emotions ..."),
    (Rule::ContactEffects, "{}", NotAssessed, "attitudes emotions ..."),
    (
        Rule::SharedResources,
        r#"{"resources":{
            "housing":{"arriving":["draws_on","invests_in"],"receiving":["draws_on","invests_in"]},
            "education":{"arriving":["draws_on","invests_in"],"receiving":["draws_on","invests_in"]},
            "work":{"arriving":["draws_on","invests_in"],"receiving":["draws_on","invests_in"]},
            "leisure":{"arriving":["draws_on","invests_in"],"receiving":["draws_on","invests_in"]},
            "health_and_social_care":{"arriving":["draws_on","invests_in"],"receiving":["draws_on","invests_in"]}}}"#,
        Met,
        "",
    ),
    (
        Rule::SharedResources,
        r#"{"resources":{"housing":{"arriving":["draws_on"]}}}"#,
        PartlyMet,
        "housing/arriving/invests_in housing/receiving/draws_on ...",
    ),
    (
        Rule::SharedResources,
        r#"{"resources":{"leisure":{"receiving":[]}}}"#,
        NotMet,
        "housing/arriving/draws_on housing/arriving/invests_in ...",
    ),
    (Rule::SharedResources, r#"{"resources":{"leisure":{}}}"#, NotAssessed, "housing/arriving/draws_on ..."),
];

#[test]
fn a_contact_without_a_form_is_no_town_meeting() {
    let evaluation = evaluate(r#"{"contacts":[{"among":"across","flags":{"equal_footing":false}}]}"#);
    let rule = evaluation.rule(Rule::EqualVoiceInMeetings).unwrap();
    assert_eq!(rule.mark(), NotAssessed);
    assert_eq!(rule.open_guard().unwrap().first(), ContactFormat::TownMeeting.any());
}
