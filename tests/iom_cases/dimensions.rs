//! Dimensions of reintegration.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::iom::Rule;

use crate::Case;

pub(super) const CASES: &[Case] = &[
    (
        Rule::NineCells,
        r#"{"initiatives": [
            {"cells": ["individual_economic", "individual_social", "individual_psychosocial"]},
            {"cells": ["community_economic", "community_social", "community_psychosocial"]},
            {"cells": ["structural_economic", "structural_social", "structural_psychosocial"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::NineCells,
        r#"{"initiatives": [
            {"cells": ["individual_economic", "individual_social", "individual_psychosocial", "structural_economic"]},
            {"cells": ["community_economic", "community_psychosocial", "structural_psychosocial"]}]}"#,
        PartlyMet,
        "cell/community_social, cell/structural_social",
    ),
    (
        Rule::NineCells,
        r#"{"initiatives": []}"#,
        NotMet,
        "cell/individual_economic, cell/individual_social, cell/individual_psychosocial, \
         cell/community_economic, cell/community_social, cell/community_psychosocial, \
         cell/structural_economic, cell/structural_social, cell/structural_psychosocial",
    ),
    (Rule::NineCells, r#"{"out_of_scope": {"nine_cells": "a loan fund"}}"#, NotApplicable, ""),
    (
        Rule::NineCells,
        r#"{"flags": {"local_public_services": true}}"#, // some structural cell, but which?
        NotAssessed,
        "cell/individual_economic, cell/individual_social, cell/individual_psychosocial, \
         cell/community_economic, cell/community_social, cell/community_psychosocial, \
         cell/structural_economic, cell/structural_social, cell/structural_psychosocial",
    ),
    (
        Rule::EconomicStrands,
        r#"{"initiatives": [{"cells": ["individual_economic"], "economic_strands": ["re_entry"]},
            {"cells": ["community_economic"], "economic_strands": ["livelihood"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::EconomicStrands,
        r#"{"initiatives": [{"cells": ["individual_economic"], "economic_strands": ["re_entry"]}]}"#,
        PartlyMet,
        "economic_strand/livelihood",
    ),
    (
        Rule::EconomicStrands,
        r#"{"initiatives": [{"cells": ["individual_economic"], "economic_strands": []}]}"#,
        NotMet,
        "economic_strand/re_entry, economic_strand/livelihood",
    ),
    (Rule::EconomicStrands, r#"{"initiatives": [{"cells": ["individual_social"]}]}"#, NotApplicable, ""),
    (
        Rule::EconomicStrands,
        r#"{"initiatives": [{"cells": ["individual_economic"], "economic_strands": ["re_entry"]},
            {"cells": ["individual_social"]}]}"#,
        NotAssessed,
        "economic_strand/livelihood",
    ),
    (Rule::EconomicStrands, "{}", NotAssessed, "? dimension/economic"),
    (
        Rule::SocialServices,
        r#"{"initiatives": [{"cells": ["individual_social"], "social_services": ["health", "education",
            "housing", "justice", "social_protection"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::SocialServices,
        r#"{"initiatives": [{"cells": ["individual_social"], "social_services": ["health", "education",
            "housing"]}]}"#,
        PartlyMet,
        "social_service/justice, social_service/social_protection",
    ),
    (
        Rule::SocialServices,
        r#"{"initiatives": [{"cells": ["structural_social"], "social_services": []}]}"#,
        NotMet,
        "social_service/health, social_service/education, social_service/housing, social_service/justice, \
         social_service/social_protection",
    ),
    (Rule::SocialServices, r#"{"initiatives": [{"cells": ["structural_economic"]}]}"#, NotApplicable, ""),
    (Rule::SocialServices, "{}", NotAssessed, "? dimension/social"),
    (
        Rule::PsychosocialStrands,
        r#"{"initiatives": [{"cells": ["community_psychosocial"], "psychosocial_strands": ["personal_networks",
            "civil_society", "culture"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::PsychosocialStrands,
        r#"{"initiatives": [{"cells": ["community_psychosocial"], "psychosocial_strands": ["civil_society"]}]}"#,
        PartlyMet,
        "psychosocial_strand/personal_networks, psychosocial_strand/culture",
    ),
    (
        Rule::PsychosocialStrands,
        r#"{"initiatives": [{"cells": ["community_psychosocial"], "psychosocial_strands": []}]}"#,
        NotMet,
        "psychosocial_strand/personal_networks, psychosocial_strand/civil_society, psychosocial_strand/culture",
    ),
    (Rule::PsychosocialStrands, r#"{"initiatives": []}"#, NotApplicable, ""),
    (Rule::PsychosocialStrands, "{}", NotAssessed, "? dimension/psychosocial"),
    (
        Rule::CommunityAcceptance,
        r#"{"initiatives": [{"cells": ["individual_economic"]}, {"cells": ["community_psychosocial"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::CommunityAcceptance,
        r#"{"initiatives": [{"cells": ["individual_economic", "individual_psychosocial"]}]}"#,
        NotMet,
        "cell/community_psychosocial",
    ),
    (Rule::CommunityAcceptance, r#"{"initiatives": [{"cells": ["community_psychosocial"]}]}"#, NotApplicable, ""),
    (Rule::CommunityAcceptance, "{}", NotAssessed, "? dimension/economic"),
];
