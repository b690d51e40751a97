//! The section participation.

use dynamic_integration::asap::Journey;
use dynamic_integration::asap::JourneyRule::{
    AccessibleParticipation, AdvisoryBody, AdvisoryVote, CodesignActs, FeedbackLoop, GuidingQuestions,
    OpenAndHumanCentred, ProfessionalsWithMigratoryBackground, ServicesAndPolicy, UsersInEveryPhase,
};
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::values::NonBlankText;

use super::{check, journey};
use crate::support::{points, refused};

/// What is known of end users in the phase discover: the first point of the rule.
#[track_caller]
fn users(phase: &str) -> String {
    let line = points(&journey(&format!(r#"{{ "phases": {{ "discover": {phase} }} }}"#)), UsersInEveryPhase);
    line.split(", ").next().unwrap().to_owned()
}

#[test]
fn users_count_and_those_who_speak_for_them_count_in_part() {
    assert_eq!(users(r#"{ "participants": { "end_user": true } }"#), "discover met");
    assert_eq!(users(r#"{ "participants": { "end_user": true, "expert": true, "others": false } }"#), "discover met");
    for voice in ["community_representative", "migrant_organisation"] {
        // Users may have taken part as well.
        assert_eq!(users(&format!(r#"{{ "participants": {{ "{voice}": true }} }}"#)), "discover not_assessed");
        let stated = format!(r#"{{ "participants": {{ "end_user": false, "{voice}": true }} }}"#);
        assert_eq!(users(&stated), "discover partly_met");
        let only = format!(r#"{{ "participants": {{ "{voice}": true, "others": false }} }}"#);
        assert_eq!(users(&only), "discover partly_met");
    }
    // No user, and of one voice nothing is known.
    let one = r#"{ "participants": { "end_user": false, "migrant_organisation": false, "expert": true } }"#;
    assert_eq!(users(one), "discover not_assessed");
    assert_eq!(users(r#"{ "participants": { "expert": true, "others": false } }"#), "discover not_met");
    assert_eq!(users(r#"{ "took_place": true, "participants": { "others": false } }"#), "discover not_met");
    assert_eq!(users(r#"{ "participants": { "expert": true, "others": true } }"#), "discover not_assessed");
    assert_eq!(users(r#"{ "took_place": true }"#), "discover not_assessed");
}

#[test]
fn users_are_asked_for_in_phases_that_took_place() {
    check(
        "{}",
        UsersInEveryPhase,
        NotAssessed,
        "discover not_assessed ?discover, define not_assessed ?define, develop not_assessed ?develop, \
         deliver not_assessed ?deliver",
    );
    // That nobody took part does not say that the phase took place.
    assert_eq!(users(r#"{ "participants": { "others": false } }"#), "discover not_assessed ?discover");
    check(
        r#"{ "phases": { "discover": { "participants": { "end_user": true } }, "define": { "took_place": false },
             "develop": { "took_place": false }, "deliver": { "took_place": false } } }"#,
        UsersInEveryPhase,
        Met,
        "discover met, define not_applicable, develop not_applicable, deliver not_applicable",
    );
}

#[test]
fn facts_that_presuppose_users_answer_the_rule() {
    check(
        r#"{ "flags": { "needs_assessed_with_people": true }, "outputs": { "tested_with_users": true } }"#,
        UsersInEveryPhase,
        NotAssessed,
        "discover met, define not_assessed ?define, develop not_assessed ?develop, deliver met",
    );
    // Whose experience was shared was not said to be in the room.
    check(
        r#"{ "outputs": { "experience_shared": true } }"#,
        UsersInEveryPhase,
        NotAssessed,
        "discover not_assessed, define not_assessed ?define, develop not_assessed ?develop, \
         deliver not_assessed ?deliver",
    );
}

#[test]
fn acts_of_users() {
    check(
        r#"{ "user_acts": { "ideate": true, "decide": false } }"#,
        CodesignActs,
        PartlyMet,
        "ideate met, decide not_met, implement not_assessed, learn not_assessed, contribute not_assessed",
    );
    check(
        r#"{ "user_acts": { "ideate": true, "others": false } }"#,
        CodesignActs,
        PartlyMet,
        "ideate met, decide not_met, implement not_met, learn not_met, contribute not_met",
    );
    check(
        r#"{ "user_acts": { "others": true } }"#,
        CodesignActs,
        NotAssessed,
        "ideate not_assessed, decide not_assessed, implement not_assessed, learn not_assessed, contribute not_assessed",
    );
}

#[test]
fn open_and_human_centred() {
    check(
        r#"{ "flags": { "human_centred": true } }"#,
        OpenAndHumanCentred,
        NotAssessed,
        "open_to_all not_assessed, human_centred met",
    );
    check(
        r#"{ "flags": { "open_to_all": false, "human_centred": true } }"#,
        OpenAndHumanCentred,
        PartlyMet,
        "open_to_all not_met, human_centred met",
    );
}

#[test]
fn access_is_asked_for_where_events_are_held() {
    let open = "childcare not_assessed, travel_costs not_assessed, interpretation not_assessed";
    check("{}", AccessibleParticipation, NotAssessed, &format!("{open}, guard ?events_held"));
    check(r#"{ "flags": { "events_held": true } }"#, AccessibleParticipation, NotAssessed, open);
    // A no does not say that events are held, a yes does.
    let no = r#"{ "access_measures": { "childcare": false } }"#;
    check(no, AccessibleParticipation, NotAssessed, &format!("{open}, guard ?events_held"));
    check(
        r#"{ "access_measures": { "childcare": false, "interpretation": true } }"#,
        AccessibleParticipation,
        PartlyMet,
        "childcare not_met, travel_costs not_assessed, interpretation met",
    );
    check(
        r#"{ "flags": { "events_held": false } }"#,
        AccessibleParticipation,
        NotApplicable,
        "childcare not_applicable, travel_costs not_applicable, interpretation not_applicable",
    );
}

#[test]
fn what_is_not_needed_does_not_apply() {
    let json = r#"{ "access_measures": { "interpretation": true, "others": false },
                    "not_applicable": { "childcare": "No parents of small children came." } }"#;
    check(
        json,
        AccessibleParticipation,
        PartlyMet,
        "childcare not_applicable, travel_costs not_met, interpretation met",
    );
    let evaluation = journey(json);
    let reasons: Vec<_> = evaluation
        .rule(AccessibleParticipation)
        .points()
        .filter_map(|point| point.not_applicable())
        .map(NonBlankText::as_str)
        .collect();
    assert_eq!(reasons, ["No parents of small children came."]);
    // It says nothing of whether events are held.
    check(
        r#"{ "not_applicable": { "childcare": "No children." } }"#,
        AccessibleParticipation,
        NotAssessed,
        "childcare not_assessed, travel_costs not_assessed, interpretation not_assessed, guard ?events_held",
    );
    assert_eq!(
        refused::<Journey>(
            r#"{ "access_measures": { "childcare": true }, "not_applicable": { "childcare": "No children." } }"#
        ),
        ["mark_and_not_applicable at /not_applicable/childcare"]
    );
}

#[test]
fn feedback_is_asked_for_feature_by_feature() {
    check(
        r#"{ "feedback_loop": { "involves_users": true, "improves_delivery": false } }"#,
        FeedbackLoop,
        PartlyMet,
        "involves_users met, involves_stakeholders not_assessed, systematic_and_continuous not_assessed, \
         informs_decisions not_assessed, improves_design not_assessed, improves_delivery not_met",
    );
    assert_eq!(journey(r#"{ "feedback_loop": { "others": false } }"#).mark(FeedbackLoop), NotMet);
}

#[test]
fn an_advisory_body_has_four_success_factors_and_a_vote() {
    check("{}", AdvisoryVote, NotAssessed, "advisory_voting_rights not_assessed, guard ?advisory_body");
    check(
        r#"{ "flags": { "advisory_compensation": true, "advisory_support_person": false } }"#,
        AdvisoryBody,
        PartlyMet,
        "advisory_clear_purpose not_assessed, advisory_member_criteria not_assessed, advisory_support_person not_met, \
         advisory_compensation met",
    );
    // That it cannot vote is no gap of the body, and does not say that there is one.
    let no_vote = journey(r#"{ "flags": { "advisory_voting_rights": false } }"#);
    assert_eq!((no_vote.mark(AdvisoryBody), no_vote.mark(AdvisoryVote)), (NotAssessed, NotAssessed));
    let no_vote = journey(r#"{ "flags": { "advisory_body": true, "advisory_voting_rights": false } }"#);
    assert_eq!((no_vote.mark(AdvisoryBody), no_vote.mark(AdvisoryVote)), (NotAssessed, NotMet));
    let none = journey(r#"{ "flags": { "advisory_body": false } }"#);
    assert_eq!((none.mark(AdvisoryBody), none.mark(AdvisoryVote)), (NotApplicable, NotApplicable));
}

#[test]
fn professionals_are_in_the_team_and_fairly_paid() {
    check(
        r#"{ "flags": { "professionals_fairly_paid": true } }"#,
        ProfessionalsWithMigratoryBackground,
        Met,
        "professionals_in_team met, professionals_fairly_paid met",
    );
    check(
        r#"{ "flags": { "professionals_in_team": false } }"#,
        ProfessionalsWithMigratoryBackground,
        NotMet,
        "professionals_in_team not_met, professionals_fairly_paid not_met",
    );
    check(
        r#"{ "flags": { "professionals_fairly_paid": false } }"#,
        ProfessionalsWithMigratoryBackground,
        NotMet,
        "professionals_in_team not_assessed, professionals_fairly_paid not_met",
    );
}

#[test]
fn services_policy_and_questions() {
    check(
        r#"{ "flags": { "services_with_policy": true, "participation_with_representation": false } }"#,
        ServicesAndPolicy,
        PartlyMet,
        "services_with_policy met, participation_with_representation not_met",
    );
    check(
        r#"{ "questions_asked": { "for_whom": true, "how_represented": true, "others": false } }"#,
        GuidingQuestions,
        PartlyMet,
        "which_integration not_met, for_whom met, with_whom not_met, by_whom not_met",
    );
    // The fifth question is of another list.
    check(
        r#"{ "questions_asked": { "how_represented": false } }"#,
        GuidingQuestions,
        NotAssessed,
        "which_integration not_assessed, for_whom not_assessed, with_whom not_assessed, by_whom not_assessed",
    );
}
