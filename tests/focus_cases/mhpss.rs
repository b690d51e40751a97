//! Mental health and psychosocial support.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::focus::Rule;

use crate::Case;

#[rustfmt::skip]
pub(super) const CASES: &[Case] = &[
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
];
