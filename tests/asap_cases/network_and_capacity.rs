//! Network and capacity.

use dynamic_integration::Mark::{Met, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::asap::JourneyRule::{
    BuildUpOrder, CapacityBuilding, NetworkMembers, NetworkPurposes, Pillars, PublicCivilCollaboration, SeveralNeeds,
};

use crate::Case;

#[rustfmt::skip]
pub(super) const CASES: &[Case] = &[
    // Service providers, non-governmental actors, migrant voices.
    (NetworkMembers, "{}", NotAssessed, "???"),
    (NetworkMembers, r#"{ "network": {} }"#, NotAssessed, "???"),
    (NetworkMembers, r#"{ "network": { "members": ["public_service_provider", "other_non_governmental", "community_representative"] } }"#, Met, "+++"),
    (NetworkMembers, r#"{ "network": { "members": ["public_service_provider", "civil_society_organisation", "migrant_organisation"] } }"#, Met, "+++"),
    (NetworkMembers, r#"{ "network": { "members": ["public_service_provider", "public_authority", "end_user"] } }"#, PartlyMet, "+xx"),
    (NetworkMembers, r#"{ "network": { "members": [] } }"#, NotMet, "xxx"),
    (NetworkPurposes, "{}", NotAssessed, "????"),
    (NetworkPurposes, r#"{ "network": { "purposes": ["discuss_challenges", "build_relationships", "exchange_practices", "create_practice"] } }"#, Met, "++++"),
    (NetworkPurposes, r#"{ "network": { "purposes": ["create_practice"] } }"#, PartlyMet, "xxx+"),
    (NetworkPurposes, r#"{ "network": { "purposes": [] } }"#, NotMet, "xxxx"),
    // Service providers, civil society, migrant organisations.
    (CapacityBuilding, "{}", NotAssessed, "???"),
    (CapacityBuilding, r#"{ "capacity_building": {} }"#, NotAssessed, "???"),
    (CapacityBuilding, r#"{ "capacity_building": { "reached": ["public_service_provider", "civil_society_organisation", "migrant_organisation"] } }"#, Met, "+++"),
    (CapacityBuilding, r#"{ "capacity_building": { "reached": ["civil_society_organisation", "expert"] } }"#, PartlyMet, "x+x"),
    (CapacityBuilding, r#"{ "capacity_building": { "reached": [] } }"#, NotMet, "xxx"),
    // Mapping, needs assessment, network, capacity building.
    (BuildUpOrder, "{}", NotAssessed, "????"),
    (BuildUpOrder, r#"{ "build_up": { "practice": "2023-01-01" } }"#, NotAssessed, "????"),
    (BuildUpOrder, r#"{ "build_up": { "mapping": "2022-01-01", "participatory_needs_assessment": "2022-02-01", "network": "2022-02-01", "capacity_building": "2023-01-01", "practice": "2023-01-01" } }"#, Met, "++++"),
    (BuildUpOrder, r#"{ "build_up": { "mapping": "2022-01-01", "network": "2023-01-02", "practice": "2023-01-01" } }"#, PartlyMet, "+?x?"),
    (BuildUpOrder, r#"{ "build_up": { "capacity_building": "2023-06-01", "practice": "2023-01-01" } }"#, NotMet, "???x"),
    (PublicCivilCollaboration, "{}", NotAssessed, "?"),
    (PublicCivilCollaboration, r#"{ "flags": { "public_and_civil_work_together": true } }"#, Met, "+"),
    (PublicCivilCollaboration, r#"{ "flags": { "public_and_civil_work_together": false } }"#, NotMet, "x"),
    (SeveralNeeds, "{}", NotAssessed, "?"),
    (SeveralNeeds, r#"{ "sectors": ["health", "housing"] }"#, Met, "+"),
    (SeveralNeeds, r#"{ "sectors": ["health"], "strategies": ["entry_point"] }"#, Met, "+"),
    (SeveralNeeds, r#"{ "strategies": ["one_stop_shop"] }"#, Met, "+"),
    (SeveralNeeds, r#"{ "sectors": ["health"] }"#, NotAssessed, "?"),
    (SeveralNeeds, r#"{ "strategies": [] }"#, NotAssessed, "?"),
    (SeveralNeeds, r#"{ "sectors": ["health"], "strategies": [] }"#, NotMet, "x"),
    (SeveralNeeds, r#"{ "sectors": [], "strategies": [] }"#, NotMet, "x"),
    // Collaboration, capacity, knowledge.
    (Pillars, "{}", NotAssessed, "???"),
    (Pillars, r#"{ "pillar_activities": ["database", "training", "advocacy_meeting"] }"#, Met, "+++"),
    (Pillars, r#"{ "pillar_activities": ["pilot", "training"] }"#, PartlyMet, "x+x"),
    (Pillars, r#"{ "pillar_activities": [] }"#, NotMet, "xxx"),
];
