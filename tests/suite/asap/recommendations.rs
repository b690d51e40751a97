//! The recommendations: marks of measures, and answers from the journey and the profile.

use dynamic_integration::asap::{Assessment, Audience, FRAMEWORK, Measure, Recommendation, Recommendations, Theme};
use dynamic_integration::mark::Mark::{self, Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::values::NonBlankText;

use super::recommendations;
use crate::support::{points, read, refused};

/// The answer to a measure in an assessment with this journey and profile, as the tests write points.
#[track_caller]
fn answer(parts: &str, measure: Measure) -> String {
    let evaluation = recommendations(&format!(r#"{{ {parts} "recommendations": {{}} }}"#));
    let answer = evaluation.answer(measure.recommendation(), measure).unwrap();
    let from = answer.taken_from().map(|framework| format!(" <{}", framework.code)).unwrap_or_default();
    format!("{}{from}", answer.mark())
}

#[track_caller]
fn from_journey(journey: &str, measure: Measure) -> String {
    answer(&format!(r#""journey": {journey},"#), measure)
}

#[track_caller]
fn from_profile(profile: &str, measure: Measure) -> String {
    answer(&format!(r#""profile": {profile},"#), measure)
}

#[test]
fn measures_are_marked_one_by_one() {
    let evaluation = recommendations(
        r#"{ "recommendations": { "measures": { "role_recognised": "met", "more_than_volunteers": "partly_met",
             "training_for_trainers": "not_met" }, "not_applicable": { "part_of_local_networks": "There is no network." } } }"#,
    );
    assert_eq!(
        points(&evaluation, Recommendation::Connectors),
        "role_recognised met, more_than_volunteers partly_met, training_for_trainers not_met, \
         part_of_local_networks not_applicable"
    );
    assert_eq!(evaluation.mark(Recommendation::Connectors), PartlyMet);
    let reason = evaluation.rule(Recommendation::Connectors).points().find_map(|point| point.not_applicable());
    assert_eq!(reason.map(NonBlankText::as_str), Some("There is no network."));
    assert_eq!(evaluation.total().count(Mark::NotAssessed), 87);
}

#[test]
fn not_applicable_needs_a_reason_and_no_mark() {
    let both =
        r#"{ "measures": { "translators": "partly_met" }, "not_applicable": { "translators": "One language." } }"#;
    assert_eq!(refused::<Recommendations>(both), ["mark_and_not_applicable at /not_applicable/translators"]);
    let whole = format!(r#"{{ "recommendations": {both} }}"#);
    assert_eq!(
        refused::<Assessment>(&whole),
        ["mark_and_not_applicable at /recommendations/not_applicable/translators"]
    );
}

#[test]
fn recommendations_to_other_audiences_do_not_apply() {
    let open = |audiences: &str| {
        let evaluation = recommendations(&format!(r#"{{ "recommendations": {{ "for_audiences": {audiences} }} }}"#));
        evaluation.view().rules().filter(|rule| rule.mark() == NotAssessed).count()
    };
    assert_eq!(open("[]"), 31); // it says nothing
    assert_eq!(open(r#"["governments"]"#), 24);
    assert_eq!(open(r#"["governments", "public_and_media"]"#), 25);
    for audience in Audience::ALL {
        let json = format!(r#"{{ "recommendations": {{ "for_audiences": ["{audience}"] }} }}"#);
        let evaluation = recommendations(&json);
        for recommendation in Recommendation::ALL {
            let addressed = recommendation.theme().audience().is_none_or(|other| other == *audience);
            let expected = if addressed { NotAssessed } else { NotApplicable };
            assert_eq!(evaluation.mark(*recommendation), expected, "{audience}: {recommendation}");
        }
        assert_eq!(audience.theme().audience(), Some(*audience));
        assert_eq!(audience.theme().code(), audience.code());
    }
    assert_eq!(Theme::ALL.iter().filter_map(|theme| theme.audience()).count(), Audience::ALL.len());
    // A point of view is no fact: a mark that is recorded stays recorded.
    let evaluation = recommendations(
        r#"{ "recommendations": { "for_audiences": ["governments"], "measures": { "self_definition": "not_met" } } }"#,
    );
    assert_eq!(evaluation.mark(Recommendation::RespectfulTerms), NotApplicable);
}

#[test]
fn a_recommendation_can_be_out_of_scope() {
    let evaluation = recommendations(
        r#"{ "recommendations": { "measures": { "project_communicated": "met" },
             "out_of_scope": { "social_media": "The practice is not public." } } }"#,
    );
    let rule = evaluation.rule(Recommendation::SocialMedia);
    assert_eq!((rule.mark(), rule.mark_in_scope()), (NotApplicable, NotAssessed));
}

#[test]
fn measures_for_access_are_answered_by_the_journey() {
    for (measure, code) in [
        (Measure::ChildcareOffered, "childcare"),
        (Measure::TravelRefunded, "travel_costs"),
        (Measure::InterpretationAvailable, "interpretation"),
    ] {
        assert_eq!(from_journey(&format!(r#"{{ "access_measures": {{ "{code}": true }} }}"#), measure), "met <asap");
        assert_eq!(
            from_journey(&format!(r#"{{ "access_measures": {{ "{code}": false }} }}"#), measure),
            "not_met <asap"
        );
        assert_eq!(from_journey(r#"{ "access_measures": { "others": false } }"#, measure), "not_met <asap");
        assert_eq!(from_journey("{}", measure), "not_assessed");
        // Without events nothing is said of measures elsewhere.
        assert_eq!(from_journey(r#"{ "flags": { "events_held": false } }"#, measure), "not_assessed");
        let not_needed = format!(r#"{{ "not_applicable": {{ "{code}": "Nobody needs it." }} }}"#);
        assert_eq!(from_journey(&not_needed, measure), "not_applicable <asap");
        for mark in ["met", "partly_met", "not_met"] {
            let marked = format!(r#"{{ "measures": {{ "{measure}": "{mark}" }} }}"#);
            let both = format!(r#"{{ "journey": {not_needed}, "recommendations": {marked} }}"#);
            let contradiction = format!("measure_not_needed at /recommendations/measures/{measure}");
            assert_eq!(refused::<Assessment>(&both), [contradiction]);
        }
        // A measure that was provided was needed. One that nobody needs is not provided.
        let reason = format!(r#""recommendations": {{ "not_applicable": {{ "{measure}": "Nobody needs it." }} }}"#);
        let beside = |journey: &str| format!(r#"{{ "journey": {journey}, {reason} }}"#);
        let contradiction = format!("measure_and_record at /recommendations/not_applicable/{measure}");
        let provided = format!(r#"{{ "access_measures": {{ "{code}": true }} }}"#);
        assert_eq!(refused::<Assessment>(&beside(&provided)), [contradiction]);
        for journey in [&not_needed, r#"{ "access_measures": { "others": false } }"#] {
            let answer = recommendations(&beside(journey)).answer(measure.recommendation(), measure).unwrap();
            assert_eq!(answer.mark(), NotApplicable);
        }
        let evaluation = recommendations(&format!(r#"{{ "journey": {not_needed}, "recommendations": {{}} }}"#));
        let reason = evaluation.rule(measure.recommendation()).points().find_map(|point| point.not_applicable());
        assert_eq!(reason.map(NonBlankText::as_str), Some("Nobody needs it."));
    }
}

#[test]
fn feedback_is_answered_by_the_journey() {
    for (measure, code) in [
        (Measure::UsersAsked, "involves_users"),
        (Measure::StakeholdersAsked, "involves_stakeholders"),
        (Measure::SystematicPolling, "systematic_and_continuous"),
        (Measure::AnswersInformDecisions, "informs_decisions"),
    ] {
        assert_eq!(from_journey(&format!(r#"{{ "feedback_loop": {{ "{code}": true }} }}"#), measure), "met <asap");
        assert_eq!(from_journey(r#"{ "feedback_loop": { "others": false } }"#, measure), "not_met <asap");
        assert_eq!(from_journey(r#"{ "feedback_loop": { "others": true } }"#, measure), "not_assessed");
    }
    for (improves, expected) in [
        (r#"{ "improves_design": true, "improves_delivery": true }"#, "met <asap"),
        (r#"{ "improves_design": true, "improves_delivery": false }"#, "partly_met <asap"),
        (r#"{ "improves_delivery": true, "others": false }"#, "partly_met <asap"),
        (r#"{ "others": false }"#, "not_met <asap"),
        (r#"{ "improves_design": true }"#, "not_assessed"),
        (r#"{ "improves_delivery": false }"#, "not_assessed"),
    ] {
        let journey = format!(r#"{{ "feedback_loop": {improves} }}"#);
        assert_eq!(from_journey(&journey, Measure::AnswersImproveProgramme), expected, "{improves}");
    }
}

#[test]
fn teams_and_councils_are_answered_by_flags() {
    let flags = |flags: &str, measure| from_journey(&format!(r#"{{ "flags": {flags} }}"#), measure);
    let team = Measure::RepresentedInTeams;
    assert_eq!(flags(r#"{ "professionals_in_team": false }"#, team), "not_met <asap");
    assert_eq!(flags(r#"{ "professionals_fairly_paid": true }"#, team), "met <asap"); // so they are in the team
    assert_eq!(flags(r#"{ "professionals_fairly_paid": false }"#, team), "not_assessed");
    let vote = Measure::CouncilsWithVote;
    assert_eq!(flags(r#"{ "advisory_voting_rights": true }"#, vote), "met <asap");
    assert_eq!(flags(r#"{ "advisory_voting_rights": false }"#, vote), "not_met <asap");
    assert_eq!(flags(r#"{ "advisory_body": false }"#, vote), "not_met <asap"); // there is none that can vote
    assert_eq!(flags(r#"{ "advisory_body": true }"#, vote), "not_assessed");
}

#[test]
fn the_profile_answers_with_yes_only() {
    for (measure, named, other) in [
        (
            Measure::LanguageServices,
            r#"{ "activities": ["interpretation"] }"#,
            r#"{ "activities": ["interpreter_network"] }"#,
        ),
        (
            Measure::DigitalSkillsFostered,
            r#"{ "activities": ["digital_skills_training"] }"#,
            r#"{ "activities": ["games"] }"#,
        ),
        (Measure::ParticipantsReached, r#"{ "channels": ["social_media"] }"#, r#"{ "channels": ["website"] }"#),
    ] {
        assert_eq!(from_profile(named, measure), "met <asap");
        assert_eq!(from_profile(other, measure), "not_assessed");
    }
}

#[test]
fn no_other_measure_is_answered_from_elsewhere() {
    let everything = r#"
        "profile": { "activities": ["interpretation", "digital_skills_training"], "channels": ["social_media"] },
        "journey": { "access_measures": { "childcare": true, "travel_costs": true, "interpretation": true },
                     "feedback_loop": { "others": false },
                     "flags": { "professionals_in_team": true, "advisory_voting_rights": true } },"#;
    let evaluation = recommendations(&format!(r#"{{ {everything} "recommendations": {{}} }}"#));
    let points = evaluation.view().rules().flat_map(|rule| rule.points());
    let taken: Vec<_> = points.filter(|point| point.mark() != NotAssessed).collect();
    assert!(taken.iter().all(|point| point.answer().taken_from() == Some(&FRAMEWORK)));
    assert_eq!(taken.len(), 13);
}

#[test]
fn a_mark_of_the_assessor_wins_and_must_not_contradict() {
    let with = |mark: &str, journey: &str| {
        format!(
            r#"{{ "journey": {{ "feedback_loop": {journey} }}, "recommendations": {{ "measures": {{ "users_asked": "{mark}" }} }} }}"#
        )
    };
    let yes = r#"{ "involves_users": true }"#;
    let no = r#"{ "others": false }"#;
    let contradiction = ["measure_and_record at /recommendations/measures/users_asked"];
    assert_eq!(refused::<Assessment>(&with("not_met", yes)), contradiction);
    assert_eq!(refused::<Assessment>(&with("met", no)), contradiction);
    for (mark, journey, expected) in
        [("met", yes, Met), ("not_met", no, NotMet), ("partly_met", yes, PartlyMet), ("partly_met", no, PartlyMet)]
    {
        let answer =
            recommendations(&with(mark, journey)).answer(Recommendation::EmbeddedUserFeedback, Measure::UsersAsked);
        let answer = answer.unwrap();
        assert_eq!((answer.mark(), answer.taken_from()), (expected, None), "{mark}, {journey}");
    }
    let profile = r#"{ "profile": { "channels": ["social_media"] },
                       "recommendations": { "measures": { "participants_reached": "not_met" } } }"#;
    assert_eq!(
        refused::<Assessment>(profile),
        ["measure_and_record at /recommendations/measures/participants_reached"]
    );
    let one_of_two = r#"{ "journey": { "feedback_loop": { "improves_design": true, "improves_delivery": false } },
                          "recommendations": { "not_applicable": { "answers_improve_programme": "No need." } } }"#;
    assert_eq!(
        refused::<Assessment>(one_of_two),
        ["measure_and_record at /recommendations/not_applicable/answers_improve_programme"]
    );
    let board = r#"{ "journey": { "flags": { "advisory_body": false } },
                     "recommendations": { "measures": { "councils_with_vote": "met" } } }"#;
    assert_eq!(refused::<Assessment>(board), ["measure_and_record at /recommendations/measures/councils_with_vote"]);
}

#[test]
fn recommendations_by_themselves_take_nothing_over() {
    let assessment: Assessment = read(
        r#"{ "profile": { "channels": ["social_media"] }, "recommendations": { "notes": { "translators": { "text": "Two." } } } }"#,
    );
    let alone = assessment.recommendations.as_ref().unwrap().evaluate();
    assert_eq!(alone.total().count(Mark::NotAssessed), 91);
    assert_eq!(assessment.evaluate_recommendations().unwrap().total().count(Mark::NotAssessed), 90);
    assert_eq!(alone.mark(Recommendation::SocialMedia), Mark::NotAssessed);
}
