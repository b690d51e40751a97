//! Participation.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::asap::JourneyRule::{
    AccessibleParticipation, AdvisoryBody, FeedbackLoop, ProfessionalsWithMigratoryBackground, ServicesAndPolicy,
    UsersInEveryPhase,
};
use dynamic_integration::asap::{AccessMeasure, Flag};

use crate::{Case, evaluate};

#[rustfmt::skip]
pub(super) const CASES: &[Case] = &[
    // The phases are discover, define, develop, deliver.
    (UsersInEveryPhase, "{}", NotAssessed, "????"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["end_user"] }, "define": { "participants": ["end_user"] }, "develop": { "participants": ["end_user", "expert"] }, "deliver": { "participants": ["end_user"] } } }"#, Met, "++++"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["end_user"] }, "define": { "took_place": false }, "develop": { "took_place": false }, "deliver": { "took_place": false } } }"#, Met, "+///"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["community_representative"] } } }"#, PartlyMet, "~???"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["migrant_organisation", "expert"] } } }"#, PartlyMet, "~???"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["end_user"] }, "define": { "participants": ["civil_society_organisation"] } } }"#, PartlyMet, "+x??"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": ["expert"] } } }"#, NotMet, "x???"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "took_place": true, "participants": [] } } }"#, NotMet, "x???"),
    // An empty list does not say that the phase took place.
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "participants": [] } } }"#, NotAssessed, "????"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "took_place": true } } }"#, NotAssessed, "????"),
    (UsersInEveryPhase, r#"{ "phases": { "discover": { "took_place": false }, "define": { "took_place": false }, "develop": { "took_place": false }, "deliver": { "took_place": false } } }"#, NotApplicable, "////"),
    // Interpretation, travel costs, childcare.
    (AccessibleParticipation, "{}", NotAssessed, "???"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": true } }"#, NotAssessed, "???"),
    (AccessibleParticipation, r#"{ "access_measures": { "interpretation": "yes", "travel_costs": "yes", "childcare": "yes" } }"#, Met, "+++"),
    (AccessibleParticipation, r#"{ "access_measures": { "interpretation": "yes", "travel_costs": "not_needed", "childcare": "not_needed" } }"#, Met, "+//"),
    (AccessibleParticipation, r#"{ "access_measures": { "interpretation": "yes", "childcare": "no" } }"#, PartlyMet, "+?x"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": true }, "access_measures": { "interpretation": "no" } }"#, NotMet, "x??"),
    // A no does not presuppose that events were held.
    (AccessibleParticipation, r#"{ "access_measures": { "interpretation": "no" } }"#, NotAssessed, "???"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": false } }"#, NotApplicable, "///"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": false }, "access_measures": { "childcare": "no" } }"#, NotApplicable, "///"),
    (AccessibleParticipation, r#"{ "flags": { "events_held": true }, "access_measures": { "interpretation": "not_needed", "travel_costs": "not_needed", "childcare": "not_needed" } }"#, NotApplicable, "///"),
    (FeedbackLoop, "{}", NotAssessed, "??????"),
    (FeedbackLoop, r#"{ "feedback_loop": ["involves_users", "involves_stakeholders", "systematic_and_continuous", "informs_decisions", "improves_design", "improves_delivery"] }"#, Met, "++++++"),
    (FeedbackLoop, r#"{ "feedback_loop": ["involves_users", "improves_delivery"] }"#, PartlyMet, "+xxxx+"),
    (FeedbackLoop, r#"{ "feedback_loop": [] }"#, NotMet, "xxxxxx"),
    // Purpose, members, support, compensation, vote.
    (AdvisoryBody, "{}", NotAssessed, "?????"),
    (AdvisoryBody, r#"{ "flags": { "advisory_body": true } }"#, NotAssessed, "?????"),
    (AdvisoryBody, r#"{ "flags": { "advisory_clear_purpose": true, "advisory_member_criteria": true, "advisory_support_person": true, "advisory_compensation": true, "advisory_voting_rights": true } }"#, Met, "+++++"),
    (AdvisoryBody, r#"{ "flags": { "advisory_clear_purpose": true, "advisory_voting_rights": false } }"#, PartlyMet, "+???x"),
    (AdvisoryBody, r#"{ "flags": { "advisory_body": true, "advisory_voting_rights": false } }"#, NotMet, "????x"),
    (AdvisoryBody, r#"{ "flags": { "advisory_voting_rights": false } }"#, NotAssessed, "?????"),
    (AdvisoryBody, r#"{ "flags": { "advisory_body": false, "advisory_voting_rights": false } }"#, NotApplicable, "/////"),
    // In the team, fairly paid.
    (ProfessionalsWithMigratoryBackground, "{}", NotAssessed, "??"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_in_team": true, "professionals_fairly_paid": true } }"#, Met, "++"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_fairly_paid": true } }"#, Met, "++"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_in_team": true } }"#, NotAssessed, "+?"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_in_team": true, "professionals_fairly_paid": false } }"#, PartlyMet, "+x"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_fairly_paid": false } }"#, NotMet, "?x"),
    (ProfessionalsWithMigratoryBackground, r#"{ "flags": { "professionals_in_team": false } }"#, NotMet, "xx"),
    (ServicesAndPolicy, "{}", NotAssessed, "??"),
    (ServicesAndPolicy, r#"{ "flags": { "services_with_policy": true, "participation_with_representation": true } }"#, Met, "++"),
    (ServicesAndPolicy, r#"{ "flags": { "services_with_policy": true, "participation_with_representation": false } }"#, PartlyMet, "+x"),
    (ServicesAndPolicy, r#"{ "flags": { "services_with_policy": false } }"#, NotMet, "x?"),
];

#[test]
fn presupposed_facts_are_read_in_every_rule_alike() {
    let evaluation =
        evaluate(r#"{ "access_measures": { "childcare": "yes" }, "flags": { "advisory_compensation": true } }"#);
    assert_eq!(evaluation.rule(AccessibleParticipation).unwrap().open_guard(), None);
    assert_eq!(evaluation.answer(AccessibleParticipation, AccessMeasure::Childcare).unwrap().mark(), Met);
    assert_eq!(evaluation.answer(AdvisoryBody, Flag::AdvisoryCompensation).unwrap().mark(), Met);
}
