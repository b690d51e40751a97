//! Why the rules matter and how they can be met, where the source says so.

use super::{Activity, AwarenessTopic, ClinicalLimit, Flag, HostSector, NetworkRule, Premise, Rule, Setting};
use crate::focus::{Concept as FocusConcept, Outcome};
use crate::term::Reason;

pub(super) static REASONS: &[Reason] = &[
    Reason::why(
        Rule::ProtectiveEnvironment.erase(),
        &[
            Rule::EqualAttention.erase(),
            Rule::FullSpectrum.erase(),
            Rule::CultureAndTraumaInformed.erase(),
            Rule::WiderThanTrauma.erase(),
            Rule::WorksAcrossLayers.erase(),
            Rule::ReciprocalConnections.erase(),
            Rule::Referral.erase(),
            Rule::BuiltIntoExistingWork.erase(),
            Rule::OutcomesFollowed.erase(),
            Rule::OpenBase.erase(),
            Rule::RecognisedNeeds.erase(),
            Rule::BaseInEverydaySectors.erase(),
            Rule::TwoCultures.erase(),
            Rule::AtRiskFocus.erase(),
            Rule::CopingAndSupport.erase(),
            Rule::AwarenessTopics.erase(),
            Rule::ComplexDistressFocus.erase(),
            Rule::SpecialisedCareIsSupported.erase(),
            Rule::StandardMeasure.erase(),
            Rule::PolicyLevels.erase(),
        ],
        "§4",
    ),
    Reason::why(
        Rule::WiderThanTrauma.erase(),
        &[Premise::NarrowPolicy.erase(), Premise::StartsWithBasics.erase(), Premise::AnySettingLongTerm.erase()],
        "§1, §2",
    ),
    Reason::why(
        Rule::WorksAcrossLayers.erase(),
        &[ClinicalLimit::Stigma.erase(), ClinicalLimit::AccessBarriers.erase()],
        "§5",
    ),
    Reason::why(
        NetworkRule::LayersCovered.erase(),
        &[ClinicalLimit::Stigma.erase(), ClinicalLimit::AccessBarriers.erase()],
        "§5",
    ),
    Reason::why(NetworkRule::ComplementaryPurposes.erase(), &[Premise::CommonFactors.erase()], "§5"),
    Reason::why(Rule::BuiltIntoExistingWork.erase(), &[Premise::NoSeparateProvision.erase()], "§5"),
    Reason::why(NetworkRule::LayersCovered.erase(), &[Premise::NoSeparateProvision.erase()], "§5"),
    Reason::why(Rule::ReciprocalConnections.erase(), &[Flag::Safety.erase(), Flag::Belonging.erase()], "§4"),
    Reason::why(Rule::Referral.erase(), &[FocusConcept::DynamicIntegration.erase()], "§4"),
    Reason::why(
        Rule::OutcomesFollowed.erase(),
        &[
            Outcome::Trust.erase(),
            Outcome::Reciprocity.erase(),
            Outcome::SocialConnectedness.erase(),
            Outcome::Wellbeing.erase(),
            Outcome::Resilience.erase(),
            Outcome::Belonging.erase(),
        ],
        "§4",
    ),
    Reason::why(
        Rule::PolicyLevels.erase(),
        &[Premise::MentalHealthEnables.erase(), Premise::WellbeingEnables.erase()],
        "§1",
    ),
    Reason::why(
        Rule::StandardMeasure.erase(),
        &[Premise::MentalHealthEnables.erase(), Premise::WellbeingEnables.erase()],
        "§1",
    ),
    Reason::why(Rule::EqualAttention.erase(), &[Premise::StrongSupport.erase(), Premise::LowEngagement.erase()], "§1"),
    Reason::how(
        Rule::CopingAndSupport.erase(),
        &[
            Activity::ReciprocalSupportGroup.erase(),
            Activity::WellnessGroup.erase(),
            Activity::HealthEducation.erase(),
            Activity::FamilyIntervention.erase(),
        ],
        "§3",
    ),
    Reason::why(
        Rule::CopingAndSupport.erase(),
        &[
            AwarenessTopic::Stress.erase(),
            AwarenessTopic::PreventiveMentalHealth.erase(),
            AwarenessTopic::SubstanceUse.erase(),
            AwarenessTopic::DomesticViolence.erase(),
        ],
        "§3",
    ),
    Reason::how(
        Rule::TwoCultures.erase(),
        &[Activity::CulturalAdjustment.erase(), Activity::SocialIntegration.erase()],
        "§3",
    ),
    Reason::how(
        Rule::RecognisedNeeds.erase(),
        &[
            Activity::PsychologicalFirstAid.erase(),
            HostSector::Health.erase(),
            HostSector::Protection.erase(),
            HostSector::Education.erase(),
        ],
        "§3",
    ),
    Reason::how(
        Rule::OpenBase.erase(),
        &[
            Activity::PsychologicalFirstAid.erase(),
            HostSector::Health.erase(),
            HostSector::Protection.erase(),
            HostSector::Education.erase(),
        ],
        "§3",
    ),
    Reason::how(
        Rule::ComplexDistressFocus.erase(),
        &[
            Activity::InformedTreatment.erase(),
            Setting::CommunityClinic.erase(),
            Setting::TortureSurvivorCentre.erase(),
            Setting::PrivatePractice.erase(),
        ],
        "§3",
    ),
    Reason::how(
        Rule::SpecialisedCareIsSupported.erase(),
        &[Activity::IndividualTreatment.erase(), Activity::CommunityCapacity.erase(), Setting::Clinical.erase()],
        "§3",
    ),
];
