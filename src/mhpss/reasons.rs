//! Why the rules matter and how they can be met, where the source says so.

use super::{Activity, AwarenessTopic, ClinicalLimit, Flag, HostSector, NetworkRule, Premise, Rule, Setting};
use crate::focus::{Concept as FocusConcept, Outcome};
use crate::term::reasons;

reasons! {
    Rule::ProtectiveEnvironment, why, "§4":
        Rule::EqualAttention, Rule::FullSpectrum, Rule::CultureAndTraumaInformed, Rule::WiderThanTrauma,
        Rule::WorksAcrossLayers, Rule::ReciprocalConnections, Rule::Referral, Rule::BuiltIntoExistingWork,
        Rule::OutcomesFollowed, Rule::OpenBase, Rule::RecognisedNeeds, Rule::BaseInEverydaySectors, Rule::TwoCultures,
        Rule::AtRiskFocus, Rule::CopingAndSupport, Rule::AwarenessTopics, Rule::ComplexDistressFocus,
        Rule::SpecialisedCareIsSupported, Rule::StandardMeasure, Rule::PolicyLevels;
    Rule::WiderThanTrauma, why, "§1, §2": Premise::NarrowPolicy, Premise::StartsWithBasics, Premise::AnySettingLongTerm;
    Rule::WorksAcrossLayers, why, "§5": ClinicalLimit::Stigma, ClinicalLimit::AccessBarriers;
    NetworkRule::LayersCovered, why, "§5": ClinicalLimit::Stigma, ClinicalLimit::AccessBarriers;
    NetworkRule::ComplementaryPurposes, why, "§5": Premise::CommonFactors;
    Rule::BuiltIntoExistingWork, why, "§5": Premise::NoSeparateProvision;
    NetworkRule::LayersCovered, why, "§5": Premise::NoSeparateProvision;
    Rule::ReciprocalConnections, why, "§4": Flag::Safety, Flag::Belonging;
    Rule::Referral, why, "§4": FocusConcept::DynamicIntegration;
    Rule::OutcomesFollowed, why, "§4":
        Outcome::Trust, Outcome::Reciprocity, Outcome::SocialConnectedness, Outcome::Wellbeing, Outcome::Resilience,
        Outcome::Belonging;
    Rule::PolicyLevels, why, "§1": Premise::MentalHealthEnables, Premise::WellbeingEnables;
    Rule::StandardMeasure, why, "§1": Premise::MentalHealthEnables, Premise::WellbeingEnables;
    Rule::EqualAttention, why, "§1": Premise::StrongSupport, Premise::LowEngagement;
    Rule::CopingAndSupport, how, "§3":
        Activity::ReciprocalSupportGroup, Activity::WellnessGroup, Activity::HealthEducation,
        Activity::FamilyIntervention;
    Rule::CopingAndSupport, why, "§3":
        AwarenessTopic::Stress, AwarenessTopic::PreventiveMentalHealth, AwarenessTopic::SubstanceUse,
        AwarenessTopic::DomesticViolence;
    Rule::TwoCultures, how, "§3": Activity::CulturalAdjustment, Activity::SocialIntegration;
    Rule::RecognisedNeeds, how, "§3":
        Activity::PsychologicalFirstAid, HostSector::Health, HostSector::Protection, HostSector::Education;
    Rule::OpenBase, how, "§3":
        Activity::PsychologicalFirstAid, HostSector::Health, HostSector::Protection, HostSector::Education;
    Rule::ComplexDistressFocus, how, "§3":
        Activity::InformedTreatment, Setting::CommunityClinic, Setting::TortureSurvivorCentre, Setting::PrivatePractice;
    Rule::SpecialisedCareIsSupported, how, "§3":
        Activity::IndividualTreatment, Activity::CommunityCapacity, Setting::Clinical;
}
