//! Worked cases of the FOCUS rules: facts as somebody writes them down, the mark, and what decided.

use std::collections::{BTreeSet, HashMap};

use dynamic_integration::Mark::{self, Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::focus::{
    Among, Aspect, Assessment, Community, ContactFormat, Dimension, Facts, Flag, FromMhpss, Lens, Rule,
    SpecialistTopic, Stage,
};
use dynamic_integration::{AnyTerm, Evaluation, PointTerms, Practice, Report, RuleSet, Strength, focus, mhpss};

#[track_caller]
fn read(facts: &str) -> Assessment {
    let text = format!(r#"{{ "practice": {{ "name": "P" }}, "focus": {facts} }}"#);
    Practice::from_json(&text).unwrap_or_else(|error| panic!("{error}\n{text}")).focus.unwrap()
}

#[track_caller]
fn evaluate(facts: &str) -> Evaluation<focus::Report> {
    read(facts).evaluate()
}

fn codes(terms: PointTerms) -> String {
    terms.iter().map(AnyTerm::code).collect::<Vec<_>>().join("/")
}

/// A rule, facts, its mark, and the points that have to become met for the rule to be met; three
/// dots for more of them.
type Case = (Rule, &'static str, Mark, &'static str);

#[rustfmt::skip]
const CASES: &[Case] = &[
    // The Approach as a whole
    (Rule::FourDimensions, r#"{"dimensions":["partnerships","mhpss","communities","participation"]}"#, Met, ""),
    (Rule::FourDimensions, r#"{"dimensions":["mhpss","communities","partnerships"]}"#, PartlyMet, "participation"),
    (Rule::FourDimensions, r#"{"dimensions":[]}"#, NotMet, "mhpss communities participation partnerships"),
    (Rule::FourDimensions, "{}", NotAssessed, "mhpss communities participation partnerships"),
    // Mental health and psychosocial support
    (Rule::OwnComponent, r#"{"flags":{"standalone":true,"standard_practice":true}}"#, Met, ""),
    (Rule::OwnComponent, r#"{"flags":{"standalone":true,"standard_practice":false}}"#, PartlyMet, "standard_practice"),
    (Rule::OwnComponent, r#"{"flags":{"standalone":false}}"#, NotMet, "standalone standard_practice"),
    (Rule::OwnComponent, r#"{"flags":{"standalone":true}}"#, NotAssessed, "standard_practice"),
    (Rule::TrainedWorkforce, r#"{"flags":{"staff_trained":true,"volunteers_trained":true}}"#, Met, ""),
    (Rule::TrainedWorkforce, r#"{"flags":{"has_staff":false,"volunteers_trained":true}}"#, Met, ""),
    (
        Rule::TrainedWorkforce,
        r#"{"flags":{"staff_trained":true,"volunteers_trained":false},"volunteers":{"arriving":{"present":true}}}"#,
        PartlyMet,
        "volunteers_trained",
    ),
    (Rule::TrainedWorkforce, r#"{"flags":{"has_staff":true,"staff_trained":false}}"#, NotMet, "staff_trained ..."),
    (
        Rule::TrainedWorkforce,
        r#"{"flags":{"has_staff":false},"volunteers":{"arriving":{"present":false},"receiving":{"present":false}}}"#,
        NotApplicable,
        "",
    ),
    (Rule::TrainedWorkforce, r#"{"flags":{"has_staff":true}}"#, NotAssessed, "staff_trained volunteers_trained"),
    (
        Rule::TrainingBeyondClinical,
        r#"{"training_scopes":["clinical_conditions","social_and_community_support"]}"#,
        Met,
        "",
    ),
    (
        Rule::TrainingBeyondClinical,
        r#"{"training_scopes":["clinical_conditions"]}"#,
        NotMet,
        "social_and_community_support",
    ),
    (
        Rule::TrainingBeyondClinical,
        r#"{"flags":{"staff_trained":true},"training_scopes":[]}"#,
        NotMet,
        "social_and_community_support",
    ),
    (Rule::TrainingBeyondClinical, r#"{"flags":{"staff_trained":false,"volunteers_trained":false}}"#, NotApplicable, ""),
    (Rule::TrainingBeyondClinical, r#"{"flags":{"has_staff":false,"volunteers_trained":false}}"#, NotApplicable, ""),
    (Rule::TrainingBeyondClinical, r#"{"training_scopes":[]}"#, NotAssessed, "social_and_community_support"),
    (
        Rule::TrainingBeyondClinical,
        r#"{"flags":{"staff_trained":true}}"#,
        NotAssessed,
        "social_and_community_support",
    ),
    (Rule::BeyondTrauma, r#"{"lenses":["trauma","broad_psychosocial"]}"#, Met, ""),
    (Rule::BeyondTrauma, r#"{"lenses":["trauma"]}"#, NotMet, "broad_psychosocial"),
    (Rule::BeyondTrauma, r#"{"lenses":[]}"#, NotMet, "broad_psychosocial"),
    (Rule::BeyondTrauma, "{}", NotAssessed, "broad_psychosocial"),
    (
        Rule::FrontlineAbilities,
        r#"{"frontline_abilities":["identify_distress","refer","connect_to_service"]}"#,
        Met,
        "",
    ),
    (Rule::FrontlineAbilities, r#"{"frontline_abilities":["refer"]}"#, PartlyMet, "identify_distress connect_to_service"),
    (Rule::FrontlineAbilities, r#"{"frontline_abilities":[]}"#, NotMet, "identify_distress refer connect_to_service"),
    (Rule::FrontlineAbilities, "{}", NotAssessed, "identify_distress refer connect_to_service"),
    (
        Rule::CulturallyInformedSpecialists,
        r#"{"specialist_topics":["culture","racism","discrimination"]}"#,
        Met,
        "",
    ),
    (Rule::CulturallyInformedSpecialists, r#"{"specialist_topics":["culture"]}"#, PartlyMet, "racism discrimination"),
    (
        Rule::CulturallyInformedSpecialists,
        r#"{"flags":{"specialised_care":true},"specialist_topics":[]}"#,
        NotMet,
        "culture racism discrimination",
    ),
    (Rule::CulturallyInformedSpecialists, r#"{"flags":{"specialised_care":false}}"#, NotApplicable, ""),
    (
        Rule::CulturallyInformedSpecialists,
        r#"{"flags":{"specialised_care":true}}"#,
        NotAssessed,
        "culture racism discrimination",
    ),
    (Rule::SupportWithinServices, r#"{"flags":{"within_community_services":true,"multicultural":true}}"#, Met, ""),
    (
        Rule::SupportWithinServices,
        r#"{"flags":{"within_community_services":true,"multicultural":false}}"#,
        PartlyMet,
        "multicultural",
    ),
    (
        Rule::SupportWithinServices,
        r#"{"flags":{"within_community_services":false,"multicultural":false}}"#,
        NotMet,
        "within_community_services multicultural",
    ),
    (Rule::SupportWithinServices, r#"{"flags":{}}"#, NotAssessed, "within_community_services multicultural"),
    // Arriving and receiving communities
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
    // Participatory and co-creative approaches
    (
        Rule::EveryStageBothCommunities,
        r#"{"participation":{
            "assessment":{"arriving":"consulted","receiving":"consulted"},
            "design":{"arriving":"co_decides","receiving":"leads"},
            "implementation":{"arriving":"leads","receiving":"consulted"},
            "monitoring":{"arriving":"consulted","receiving":"consulted"},
            "evaluation":{"arriving":"consulted","receiving":"consulted"}}}"#,
        Met,
        "",
    ),
    (
        Rule::EveryStageBothCommunities,
        r#"{"participation":{"design":{"arriving":"informed","receiving":"leads"}}}"#,
        PartlyMet,
        "assessment/arriving assessment/receiving design/arriving implementation/arriving ...",
    ),
    (
        Rule::EveryStageBothCommunities,
        r#"{"participation":{"evaluation":{"arriving":"none"}}}"#,
        NotMet,
        "assessment/arriving ...",
    ),
    (
        Rule::EveryStageBothCommunities,
        r#"{"participation":{"design":{"arriving":"consulted"}}}"#,
        NotAssessed,
        "assessment/arriving ...",
    ),
    (
        Rule::EqualSay, // where neither has a part, there is nothing to be equal in
        r#"{"participation":{
            "assessment":{"arriving":"consulted","receiving":"consulted"},
            "design":{"arriving":"leads","receiving":"leads"},
            "implementation":{"arriving":"co_decides","receiving":"co_decides"},
            "monitoring":{"arriving":"none","receiving":"informed"},
            "evaluation":{"arriving":"none","receiving":"none"}}}"#,
        Met,
        "",
    ),
    (
        Rule::EqualSay,
        r#"{"participation":{
            "assessment":{"arriving":"consulted","receiving":"consulted"},
            "design":{"arriving":"consulted","receiving":"leads"}}}"#,
        PartlyMet,
        "design implementation monitoring evaluation",
    ),
    (
        Rule::EqualSay,
        r#"{"participation":{"design":{"arriving":"informed","receiving":"leads"}}}"#,
        NotMet,
        "assessment design ...",
    ),
    (
        Rule::EqualSay,
        r#"{"participation":{
            "assessment":{"arriving":"none","receiving":"none"}, "design":{"arriving":"none","receiving":"none"},
            "implementation":{"arriving":"none","receiving":"informed"},
            "monitoring":{"arriving":"none","receiving":"none"}, "evaluation":{"arriving":"none","receiving":"none"}}}"#,
        NotApplicable,
        "",
    ),
    (Rule::EqualSay, r#"{"participation":{"design":{"arriving":"leads"}}}"#, NotAssessed, "assessment design ..."),
    (
        Rule::ShapeNeedsAndDesign,
        r#"{"participation":{"assessment":{"arriving":"co_decides","receiving":"leads"},
                             "design":{"arriving":"leads","receiving":"co_decides"}}}"#,
        Met,
        "",
    ),
    (
        Rule::ShapeNeedsAndDesign,
        r#"{"participation":{"assessment":{"arriving":"consulted"}}}"#,
        PartlyMet,
        "assessment/arriving assessment/receiving design/arriving design/receiving",
    ),
    (
        Rule::ShapeNeedsAndDesign,
        r#"{"participation":{"design":{"arriving":"informed","receiving":"none"}}}"#,
        NotMet,
        "assessment/arriving ...",
    ),
    (
        Rule::ShapeNeedsAndDesign,
        r#"{"participation":{"design":{"arriving":"leads"},"evaluation":{"arriving":"none"}}}"#,
        NotAssessed,
        "assessment/arriving assessment/receiving design/receiving",
    ),
    (
        Rule::ActiveParticipants,
        r#"{"participation":{"evaluation":{"arriving":"co_decides"},"design":{"receiving":"leads"}}}"#,
        Met,
        "",
    ),
    (
        Rule::ActiveParticipants,
        r#"{"participation":{"assessment":{"arriving":"consulted","receiving":"leads"},"design":{"arriving":"consulted"},
            "implementation":{"arriving":"consulted"},"monitoring":{"arriving":"none"},"evaluation":{"arriving":"informed"}}}"#,
        PartlyMet,
        "arriving",
    ),
    (
        Rule::ActiveParticipants,
        r#"{"participation":{"assessment":{"arriving":"consulted"},"design":{"arriving":"consulted"},
            "implementation":{"arriving":"consulted"},"monitoring":{"arriving":"none"},"evaluation":{"arriving":"informed"}}}"#,
        NotMet,
        "arriving receiving",
    ),
    (
        Rule::ActiveParticipants, // at the stages that are not recorded it might
        r#"{"participation":{"design":{"arriving":"none","receiving":"consulted"}}}"#,
        NotAssessed,
        "arriving receiving",
    ),
    (
        Rule::DocumentedMethod,
        r#"{"participation":{"design":{"arriving":"co_decides"}},"flags":{"documented_method":true}}"#,
        Met,
        "",
    ),
    (Rule::DocumentedMethod, r#"{"method":{"text":"Design workshops with both groups."}}"#, Met, ""),
    (
        Rule::DocumentedMethod,
        r#"{"participation":{"design":{"arriving":"leads"}},"flags":{"documented_method":false}}"#,
        NotMet,
        "documented_method",
    ),
    (
        Rule::DocumentedMethod,
        r#"{"participation":{
            "assessment":{"arriving":"consulted","receiving":"consulted"}, "design":{"arriving":"none","receiving":"none"},
            "implementation":{"arriving":"none","receiving":"informed"}, "monitoring":{"arriving":"none","receiving":"none"},
            "evaluation":{"arriving":"none","receiving":"none"}}, "flags":{"documented_method":false}}"#,
        NotApplicable,
        "",
    ),
    (Rule::DocumentedMethod, r#"{"participation":{"design":{"arriving":"leads"}}}"#, NotAssessed, "documented_method"),
    (Rule::DocumentedMethod, r#"{"flags":{"documented_method":false}}"#, NotAssessed, "documented_method"),
    (Rule::SayInOwnCare, r#"{"flags":{"say_in_own_care":true}}"#, Met, ""),
    (Rule::SayInOwnCare, r#"{"flags":{"say_in_own_care":false}}"#, NotMet, "say_in_own_care"),
    (Rule::SayInOwnCare, "{}", NotAssessed, "say_in_own_care"),
    (
        Rule::ParticipationEffects,
        r#"{"participation_effects_followed":["ownership","cultural_fit","contextual_fit","core_needs","equality",
            "empowerment","autonomy","respect","social_capital"]}"#,
        Met,
        "",
    ),
    (
        Rule::ParticipationEffects,
        r#"{"participation_effects_followed":["ownership","cultural_fit","contextual_fit","core_needs","equality","respect"]}"#,
        PartlyMet,
        "empowerment autonomy social_capital",
    ),
    (Rule::ParticipationEffects, r#"{"participation_effects_followed":[]}"#, NotMet, "ownership ..."),
    (Rule::ParticipationEffects, "{}", NotAssessed, "ownership ..."),
    // Multi-stakeholder partnerships and coordination
    (
        Rule::ThreeSectors,
        r#"{"partners":[{"name":"A","sector":"government"},{"name":"B","sector":"non_profit"},
                        {"name":"C","sector":"private_enterprise"},{"name":"D"}]}"#,
        Met,
        "",
    ),
    (
        Rule::ThreeSectors,
        r#"{"partners":[{"name":"A","sector":"government"}]}"#,
        PartlyMet,
        "private_enterprise non_profit",
    ),
    (Rule::ThreeSectors, r#"{"partners":[]}"#, NotMet, "private_enterprise government non_profit"),
    (
        Rule::ThreeSectors, // a partner without a sector might be of any
        r#"{"partners":[{"name":"A","sector":"government"},{"name":"B"}]}"#,
        NotAssessed,
        "private_enterprise non_profit",
    ),
    (Rule::MhpssLinkage, r#"{"partners":[{"name":"A","kinds":["service_provider","mhpss_actor"]}]}"#, Met, ""),
    (Rule::MhpssLinkage, r#"{"partners":[{"name":"A","kinds":["business"]}]}"#, NotMet, "mhpss_actor"),
    (Rule::MhpssLinkage, r#"{"partners":[]}"#, NotMet, "mhpss_actor"),
    (Rule::MhpssLinkage, r#"{"partners":[{"name":"A","kinds":[]},{"name":"B"}]}"#, NotAssessed, "mhpss_actor"),
    (
        Rule::LifeDomains,
        r#"{"partners":[
            {"name":"A","life_domains":["housing","education","work","leisure","health_and_social_care"],"serves":["arriving"]},
            {"name":"B","life_domains":["housing","education","work","leisure","health_and_social_care"],"serves":["receiving"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::LifeDomains,
        r#"{"partners":[{"name":"A","life_domains":["work"],"serves":["arriving","receiving"]}]}"#,
        PartlyMet,
        "housing/arriving housing/receiving education/arriving education/receiving leisure/arriving ...",
    ),
    (
        Rule::LifeDomains, // domain and community have to come together in one partner
        r#"{"partners":[{"name":"A","life_domains":[],"serves":["arriving","receiving"]},
                        {"name":"B","life_domains":["work"],"serves":[]}]}"#,
        NotMet,
        "housing/arriving ...",
    ),
    (
        Rule::LifeDomains, // one list is enough to know that it does not
        r#"{"partners":[{"name":"A","life_domains":[]},{"name":"B","serves":[]}]}"#,
        NotMet,
        "housing/arriving ...",
    ),
    (Rule::LifeDomains, r#"{"partners":[{"name":"A"}]}"#, NotAssessed, "housing/arriving ..."),
    (Rule::PublicAuthorities, r#"{"partners":[{"name":"A","kinds":["government_representative"]}]}"#, Met, ""),
    (Rule::PublicAuthorities, r#"{"partners":[{"name":"A","kinds":["municipality"]},{"name":"B"}]}"#, Met, ""),
    (Rule::PublicAuthorities, r#"{"partners":[{"name":"A","kinds":["business"]}]}"#, NotMet, "public_authority"),
    (
        Rule::PublicAuthorities, // the sector does not tell
        r#"{"partners":[{"name":"A","sector":"government"}]}"#,
        NotAssessed,
        "public_authority",
    ),
    (
        Rule::Advocacy,
        r#"{"advocacy_aims":["post_migration_stressors","equal_access","equitable_access","tailored_services"],
            "advocacy_communities":["arriving","receiving"]}"#,
        Met,
        "",
    ),
    (
        Rule::Advocacy,
        r#"{"advocacy_aims":["equal_access","equitable_access","tailored_services"],"advocacy_communities":["arriving"]}"#,
        PartlyMet,
        "post_migration_stressors receiving",
    ),
    (
        Rule::Advocacy,
        r#"{"advocacy_aims":[]}"#,
        NotMet,
        "post_migration_stressors equal_access equitable_access tailored_services arriving receiving",
    ),
    (
        Rule::Advocacy,
        r#"{"advocacy_communities":["arriving","receiving"]}"#,
        NotAssessed,
        "post_migration_stressors equal_access equitable_access tailored_services",
    ),
    (Rule::BothKindsOfFactor, r#"{"integration_factors":["sociopsychological","socioeconomic"]}"#, Met, ""),
    (Rule::BothKindsOfFactor, r#"{"integration_factors":["socioeconomic"]}"#, PartlyMet, "sociopsychological"),
    (Rule::BothKindsOfFactor, r#"{"integration_factors":[]}"#, NotMet, "socioeconomic sociopsychological"),
    (Rule::BothKindsOfFactor, "{}", NotAssessed, "socioeconomic sociopsychological"),
];

#[test]
fn every_case() {
    for (rule, facts, mark, changes) in CASES {
        let evaluation = evaluate(facts);
        let evaluated = evaluation.rule(*rule).unwrap();
        assert_eq!(evaluated.mark(), *mark, "{rule}: {facts}");
        let found: Vec<_> = evaluated.what_would_change_it().points.map(|point| codes(point.terms())).collect();
        let found = found.join(" ");
        match changes.strip_suffix("...") {
            Some(first) => assert!(found.starts_with(first) && found != first.trim(), "{rule}: {facts}\n{found}"),
            None => assert_eq!(found, *changes, "{rule}: {facts}"),
        }
    }
}

/// Rules that consist of one point which is not folded from several things: never partly met.
const ONE_POINT: [Rule; 12] = [
    Rule::TrainingBeyondClinical,
    Rule::BeyondTrauma,
    Rule::TwoWayProcess,
    Rule::IntergroupContact,
    Rule::LastingContact,
    Rule::EnjoyableContact,
    Rule::SocialBridges,
    Rule::BeyondHelping,
    Rule::DocumentedMethod,
    Rule::SayInOwnCare,
    Rule::MhpssLinkage,
    Rule::PublicAuthorities,
];

/// Rules with a guard, before the rule or before each point; others are not applicable only where
/// the assessor says so.
const GUARDED: [Rule; 10] = [
    Rule::TrainedWorkforce,
    Rule::TrainingBeyondClinical,
    Rule::CulturallyInformedSpecialists,
    Rule::MeaningfulContact,
    Rule::LastingContact,
    Rule::EnjoyableContact,
    Rule::EqualVoiceInMeetings,
    Rule::BeyondHelping,
    Rule::EqualSay,
    Rule::DocumentedMethod,
];

#[test]
fn there_is_a_case_for_every_mark_that_a_rule_can_have() {
    let mut seen = HashMap::<Rule, BTreeSet<Mark>>::new();
    for (rule, _, mark, _) in CASES {
        seen.entry(*rule).or_default().insert(*mark);
    }
    for rule in Rule::ALL {
        let can = |mark: &Mark| match mark {
            PartlyMet => !ONE_POINT.contains(rule),
            NotApplicable => GUARDED.contains(rule),
            _ => true,
        };
        let expected: BTreeSet<_> = Mark::ALL.iter().copied().filter(can).collect();
        assert_eq!(seen[rule], expected, "{rule}");
    }
}

#[test]
fn every_rule_can_be_out_of_scope() {
    for rule in Rule::ALL {
        let evaluation = evaluate(&format!(r#"{{ "out_of_scope": {{ "{rule}": "No reason." }} }}"#));
        let evaluated = evaluation.rule(*rule).unwrap();
        assert_eq!(evaluated.mark(), NotApplicable, "{rule}");
        assert_eq!(evaluated.out_of_scope().unwrap().as_str(), "No reason.");
    }
}

#[test]
fn the_table_is_that_of_the_framework() {
    let rules: Vec<_> = RuleSet::of::<Rule>().rules().collect();
    assert_eq!(rules.len(), 33);
    let points =
        |strength| rules.iter().filter(|rule| rule.strength() == strength).map(|rule| rule.len()).sum::<usize>();
    let [must, should, observation] = [Strength::Must, Strength::Should, Strength::Observation].map(points);
    assert_eq!((must + should, observation), (77, 34));
    let guarded = rules.iter().filter(|rule| rule.is_guarded()).count();
    assert_eq!(guarded, 8); // and two with a guard before each point
    let sizes: Vec<_> = rules.iter().map(|rule| rule.len()).collect();
    assert_eq!(
        sizes,
        [4, 2, 2, 1, 1, 3, 3, 2, 1, 1, 2, 1, 1, 1, 1, 2, 2, 1, 5, 20, 10, 5, 4, 2, 1, 1, 9, 3, 1, 10, 1, 6, 2]
    );
}

#[test]
fn nothing_recorded_is_not_assessed() {
    for nothing in [
        "{}",
        r#"{"flags":{},"volunteers":{},"resources":{},"participation":{},"notes":{},"out_of_scope":{}}"#,
        r#"{"volunteers":{"arriving":{}},"resources":{"work":{}},"participation":{"design":{}}}"#,
    ] {
        let evaluation = evaluate(nothing);
        assert!(evaluation.answers().iter().all(|answer| answer.mark() == NotAssessed), "{nothing}");
        assert_eq!(evaluation.gaps().count(), 0);
        assert_eq!(evaluation.total().coverage().to_string(), "0/77");
    }
}

#[test]
fn stated_emptiness_is_a_no() {
    let evaluation = evaluate(
        r#"{"dimensions":[],"training_scopes":[],"lenses":[],"frontline_abilities":[],"specialist_topics":[],
            "contacts":[],"connections":[],"contact_effects_followed":[],"participation_effects_followed":[],
            "partners":[],"advocacy_aims":[],"advocacy_communities":[],"integration_factors":[]}"#,
    );
    let of = |mark| evaluation.rules().filter(|rule| rule.mark() == mark).map(|rule| rule.term().code()).collect();
    let not_met: Vec<_> = of(NotMet);
    assert_eq!(
        not_met,
        [
            "four_dimensions",
            "beyond_trauma",
            "frontline_abilities",
            "intergroup_contact",
            "social_bridges",
            "social_bonds_and_links",
            "contact_effects",
            "participation_effects",
            "three_sectors",
            "mhpss_linkage",
            "life_domains",
            "public_authorities",
            "advocacy",
            "both_kinds_of_factor"
        ]
    );
    let not_applicable: Vec<_> = of(NotApplicable);
    assert_eq!(
        not_applicable,
        ["meaningful_contact", "lasting_contact", "enjoyable_contact", "equal_voice_in_meetings"]
    );
    assert!(of(Met).is_empty() && of(PartlyMet).is_empty());
}

#[track_caller]
fn open_guard_of_rule(facts: &str, rule: Rule) -> String {
    evaluate(facts).rule(rule).unwrap().open_guard().map(codes).unwrap_or_default()
}

#[test]
fn an_unknown_guard_is_the_open_question() {
    assert_eq!(open_guard_of_rule("{}", Rule::MeaningfulContact), "across");
    assert_eq!(open_guard_of_rule(r#"{"contacts":[{"among":"across"}]}"#, Rule::MeaningfulContact), "");
    assert_eq!(open_guard_of_rule("{}", Rule::TrainingBeyondClinical), "somebody_trained");
    assert_eq!(
        open_guard_of_rule(r#"{"specialist_topics":[]}"#, Rule::CulturallyInformedSpecialists),
        "specialised_care"
    );
    assert_eq!(open_guard_of_rule(r#"{"contacts":[{"among":"across"}]}"#, Rule::EqualVoiceInMeetings), "town_meeting");
    assert_eq!(
        open_guard_of_rule(r#"{"volunteers":{"receiving":{"roles":[]}}}"#, Rule::BeyondHelping),
        "receiving/volunteers_present"
    );
    assert_eq!(open_guard_of_rule(r#"{"flags":{"documented_method":false}}"#, Rule::DocumentedMethod), "co_creation");
}

#[test]
fn so_is_an_unknown_guard_of_a_point() {
    let evaluation =
        evaluate(r#"{"participation":{"design":{"arriving":"informed"},"evaluation":{"arriving":"leads"}}}"#);
    let open = |stage: Stage| evaluation.answer(Rule::EqualSay, stage).unwrap().open_guard().map(codes);
    assert_eq!(open(Stage::Design).as_deref(), Some("design/has_part"));
    assert_eq!(open(Stage::Evaluation), None); // the guard holds, and the say of the others is open

    let evaluation = evaluate(r#"{"flags":{"staff_trained":false}}"#); // there may be no staff
    let answer = evaluation.answer(Rule::TrainedWorkforce, Flag::StaffTrained).unwrap();
    assert_eq!((answer.mark(), answer.open_guard().map(codes).as_deref()), (NotAssessed, Some("has_staff")));
    let answer = evaluation.answer(Rule::TrainedWorkforce, Flag::VolunteersTrained).unwrap();
    assert_eq!(answer.open_guard().map(codes).as_deref(), Some("volunteers_present"));
}

#[test]
fn single_points() {
    #[track_caller]
    fn point(facts: &str, rule: Rule, terms: impl dynamic_integration::NamesPoint, mark: Mark) {
        assert_eq!(evaluate(facts).answer(rule, terms).unwrap().mark(), mark);
    }
    let one_side = r#"{"volunteers":{"arriving":{"present":false},"receiving":{"present":false}}}"#;
    point(one_side, Rule::TrainedWorkforce, Flag::VolunteersTrained, NotApplicable);
    point(one_side, Rule::TrainedWorkforce, Flag::StaffTrained, NotAssessed);
    let half = r#"{"volunteers":{"arriving":{"present":false}},"flags":{"volunteers_trained":false}}"#;
    point(half, Rule::TrainedWorkforce, Flag::VolunteersTrained, NotAssessed);
    let say = r#"{"participation":{"assessment":{"arriving":"consulted","receiving":"consulted"},
                                   "design":{"arriving":"consulted","receiving":"co_decides"},
                                   "monitoring":{"arriving":"none","receiving":"informed"},
                                   "evaluation":{"receiving":"consulted"}}}"#;
    point(say, Rule::EqualSay, Stage::Assessment, Met);
    point(say, Rule::EqualSay, Stage::Design, NotMet);
    point(say, Rule::EqualSay, Stage::Implementation, NotAssessed);
    point(say, Rule::EqualSay, Stage::Monitoring, NotApplicable);
    point(say, Rule::EqualSay, Stage::Evaluation, NotAssessed);
    point(say, Rule::ShapeNeedsAndDesign, (Stage::Assessment, Community::Arriving), PartlyMet);
    point(say, Rule::ShapeNeedsAndDesign, (Stage::Design, Community::Receiving), Met);
    point(say, Rule::EveryStageBothCommunities, (Stage::Evaluation, Community::Arriving), NotAssessed);
    point(say, Rule::ActiveParticipants, Community::Receiving, Met);
    point(r#"{"dimensions":["mhpss"]}"#, Rule::FourDimensions, Dimension::Mhpss, Met);
    point(r#"{"advocacy_communities":["arriving"]}"#, Rule::Advocacy, Community::Receiving, NotMet);
    point(r#"{"contacts":[{"among":"across"}]}"#, Rule::IntergroupContact, Among::Across, Met);
    point(r#"{"partners":[]}"#, Rule::PublicAuthorities, Aspect::PublicAuthority, NotMet);
}

/// The mark of a point, and the framework that answered, with these facts from MHPSS.
#[track_caller]
fn with_mhpss(facts: &str, mhpss: FromMhpss, topic: SpecialistTopic) -> (Mark, bool) {
    let assessment = read(facts);
    let evaluation = Facts { focus: &assessment, mhpss }.evaluate();
    let answer = evaluation.answer(Rule::CulturallyInformedSpecialists, topic).unwrap();
    (answer.mark(), answer.source() == Some(&mhpss::FRAMEWORK))
}

#[test]
fn mhpss_answers_what_focus_does_not_state() {
    use SpecialistTopic::{Culture, Racism};
    let provided = FromMhpss { specialised_care: Some(true), ..FromMhpss::default() };
    let informed = FromMhpss { culture_informed: Some(true), ..provided };
    let absent = FromMhpss { specialised_care: Some(false), culture_informed: Some(true), lenses: None };

    assert_eq!(with_mhpss("{}", FromMhpss::default(), Culture), (NotAssessed, false));
    assert_eq!(with_mhpss("{}", provided, Culture), (NotAssessed, false));
    assert_eq!(with_mhpss("{}", informed, Culture), (Met, true));
    assert_eq!(with_mhpss("{}", informed, Racism), (NotAssessed, false));
    assert_eq!(with_mhpss("{}", FromMhpss { culture_informed: Some(false), ..provided }, Culture), (NotMet, true));
    assert_eq!(with_mhpss("{}", absent, Culture), (NotApplicable, true));
    // The list is FOCUS's own, but that it is asked at all comes from MHPSS.
    assert_eq!(with_mhpss(r#"{"specialist_topics":[]}"#, provided, Racism), (NotMet, true));
    // What FOCUS states itself is its own.
    assert_eq!(with_mhpss(r#"{"specialist_topics":["culture"]}"#, informed, Culture), (Met, false));
    assert_eq!(
        with_mhpss(r#"{"flags":{"specialised_care":false}}"#, FromMhpss::default(), Culture),
        (NotApplicable, false)
    );
    assert_eq!(with_mhpss(r#"{"flags":{"specialised_care":true}}"#, informed, Culture), (Met, true));
}

#[test]
fn lenses_come_from_mhpss_too() {
    let assessment = Assessment::default();
    let mhpss = FromMhpss { lenses: Some([Lens::BroadPsychosocial].into()), ..FromMhpss::default() };
    let evaluation = Facts { focus: &assessment, mhpss }.evaluate();
    assert_eq!(evaluation.mark(Rule::BeyondTrauma), Some(Met));
    let json = serde_json::to_value(&evaluation).unwrap();
    assert_eq!(json["rules"][4]["points"][0]["from"], "mhpss");
    assert_eq!(json["also_used"][0]["framework"], "mhpss");
}

#[test]
fn a_practice_with_both_assessments() {
    let practice = |mhpss: &str, focus: &str| {
        Practice::from_json(&format!(r#"{{ "practice": {{ "name": "P" }}, "focus": {focus}, "mhpss": {mhpss} }}"#))
    };
    let clinic = r#"{ "lenses": ["trauma"], "layers": { "specialised": { "flags": { "culture_informed": true } } } }"#;
    let both = practice(clinic, "{}").unwrap();
    let evaluated = both.evaluate();
    let [focus, mhpss] = evaluated.evaluations() else { panic!("two evaluations") };
    assert_eq!((focus.framework().code, mhpss.framework().code), ("focus", "mhpss"));
    assert_eq!(focus.mark(Rule::BeyondTrauma), Some(NotMet));
    assert_eq!(focus.answer(Rule::CulturallyInformedSpecialists, SpecialistTopic::Culture).unwrap().mark(), Met);
    assert!(both.focus.as_ref().unwrap().evaluate().answers().iter().all(|answer| answer.mark() == NotAssessed));

    let error = practice(clinic, r#"{ "flags": { "specialised_care": false }, "lenses": [] }"#).unwrap_err();
    let paths: Vec<_> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["/focus/flags/specialised_care", "/focus/lenses"]);
    assert!(practice("{}", r#"{ "flags": { "specialised_care": false }, "lenses": [] }"#).is_ok());
}

#[test]
fn the_report_stands_beside() {
    let evaluation = evaluate(
        r#"{"participation":{"assessment":{"arriving":"consulted","receiving":"none"},"design":{"receiving":"leads"}},
            "partners":[{"name":"Town","kinds":["municipality"],"sector":"non_profit","life_domains":["housing"],"serves":["arriving"]},
                        {"name":"Firm","kinds":["business"],"sector":"private_enterprise","life_domains":["work"]}],
            "connections":["bond","bridge"]}"#,
    );
    let json = serde_json::to_value(&evaluation).unwrap();
    let beside = &json["beside"];
    assert_eq!(
        beside["participation"][0],
        serde_json::json!({ "stage": "focus/stage/assessment", "community": "focus/community/arriving",
                            "involvement": "focus/involvement/consulted", "mark": "met" })
    );
    assert_eq!(beside["participation"][1]["mark"], "not_met");
    assert_eq!(
        beside["participation"][2],
        serde_json::json!({ "stage": "focus/stage/design", "community": "focus/community/arriving", "mark": "not_assessed" })
    );
    assert_eq!(beside["participation"].as_array().unwrap().len(), 10);
    assert_eq!(beside["say_gaps"][0], serde_json::json!({ "stage": "focus/stage/assessment", "gap": 2 }));
    assert_eq!(beside["say_gaps"][1], serde_json::json!({ "stage": "focus/stage/design" }));
    assert_eq!(
        beside["life_domains"][0],
        serde_json::json!({ "life_domain": "focus/life_domain/housing", "community": "focus/community/arriving",
                            "partners": 1, "mark": "met" })
    );
    assert_eq!(beside["life_domains"][1]["mark"], "not_met");
    assert_eq!(beside["life_domains"][4]["mark"], "not_assessed"); // whom the firm serves is not recorded
    assert_eq!(beside["sectors_missing"], serde_json::json!(["focus/sector/government"]));
    assert_eq!(beside["connections_missing"], serde_json::json!(["focus/connection/link"]));
    assert_eq!(
        beside["warnings"],
        serde_json::json!([{ "warning": "focus/warning/partner_kind_and_sector", "at": "/partners/0/sector" }])
    );
    assert_eq!(evaluate("{}").beside().to_string().lines().count(), 1);
    assert_eq!(evaluation.beside().to_string(), include_str!("documents/focus_report.txt").trim_end());
}

#[test]
fn a_contact_without_a_form_is_no_town_meeting() {
    let evaluation = evaluate(r#"{"contacts":[{"among":"across","flags":{"equal_footing":false}}]}"#);
    let rule = evaluation.rule(Rule::EqualVoiceInMeetings).unwrap();
    assert_eq!(rule.mark(), NotAssessed);
    assert_eq!(rule.open_guard().unwrap().first(), ContactFormat::TownMeeting.any());
}

#[track_caller]
fn published(slug: &str, met: &[Rule], active: Option<Mark>) {
    let path = format!("{}/examples/data/{slug}.json", env!("CARGO_MANIFEST_DIR"));
    let practice = Practice::from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
    let evaluation = practice.focus.as_ref().unwrap().evaluate();
    let met_rules = evaluation.rules().filter(|rule| rule.mark() == Met);
    let found: Vec<Rule> = met_rules.filter_map(|rule| rule.term().of()).collect();
    assert_eq!(found, met, "{slug}");
    assert_eq!(evaluation.gaps().count(), 0, "{slug}: the findings state nothing that is missing");
    assert_eq!(evaluation.mark(Rule::ActiveParticipants), active);
    assert!(matches!(practice.evaluate().evaluations()[0].beside(), Report::Focus(_)));
}

#[test]
fn published_findings_in_the_words_of_focus() {
    use Rule::{DocumentedMethod, IntergroupContact, PublicAuthorities, TwoWayProcess, VolunteersFromBoth};
    let both = [TwoWayProcess, IntergroupContact];
    published("queer_base", &[&both[..], &[PublicAuthorities]].concat(), Some(NotAssessed));
    published(
        "multicultural_centre_warsaw",
        &[&both[..], &[Rule::ActiveParticipants, DocumentedMethod, PublicAuthorities]].concat(),
        Some(Met),
    );
    published(
        "salus_space",
        &[&both[..], &[Rule::ActiveParticipants, DocumentedMethod, PublicAuthorities]].concat(),
        Some(Met),
    );
    published(
        "refugee_association_germany",
        &[&both[..], &[VolunteersFromBoth, PublicAuthorities]].concat(),
        Some(NotAssessed),
    );
}
