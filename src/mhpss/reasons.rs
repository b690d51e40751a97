//! Why the rules matter and how they can be met, where the source says so.

use super::{Activity, AwarenessTopic, ClinicalLimit, Flag, HostSector, NetworkRule, Premise, Rule, Setting};
use crate::focus::{Concept, Outcome};
use crate::term::{AnyTerm, Reason};

static AWARENESS: [AnyTerm; 4] = [
    AwarenessTopic::Stress.erase(),
    AwarenessTopic::PreventiveMentalHealth.erase(),
    AwarenessTopic::SubstanceUse.erase(),
    AwarenessTopic::DomesticViolence.erase(),
];
static OUTCOMES: [AnyTerm; 6] = [
    Outcome::Trust.erase(),
    Outcome::Reciprocity.erase(),
    Outcome::SocialConnectedness.erase(),
    Outcome::Wellbeing.erase(),
    Outcome::Resilience.erase(),
    Outcome::Belonging.erase(),
];
static LIMITS: [AnyTerm; 2] = [ClinicalLimit::Stigma.erase(), ClinicalLimit::AccessBarriers.erase()];
static ENABLERS: [AnyTerm; 2] = [Premise::MentalHealthEnables.erase(), Premise::WellbeingEnables.erase()];
static BASE: [AnyTerm; 4] = [
    Activity::PsychologicalFirstAid.erase(),
    HostSector::Health.erase(),
    HostSector::Protection.erase(),
    HostSector::Education.erase(),
];

pub(super) static REASONS: &[Reason] = &[
    Reason::why(Rule::ProtectiveEnvironment.erase(), &[], "§4")
        .saying("All support for wellbeing rests on safety and rights."),
    Reason::why(Rule::WiderThanTrauma.erase(), &[Premise::NarrowPolicy.erase()], "§1"),
    Reason::why(
        Rule::WiderThanTrauma.erase(),
        &[Premise::StartsWithBasics.erase(), Premise::AnySettingLongTerm.erase()],
        "§2",
    ),
    Reason::why(Rule::WorksAcrossLayers.erase(), &LIMITS, "§5"),
    Reason::why(NetworkRule::LayersCovered.erase(), &LIMITS, "§5"),
    Reason::why(NetworkRule::ComplementaryPurposes.erase(), &[Premise::CommonFactors.erase()], "§5"),
    Reason::why(Rule::BuiltIntoExistingWork.erase(), &[Premise::NoSeparateProvision.erase()], "§5"),
    Reason::why(NetworkRule::LayersCovered.erase(), &[Premise::NoSeparateProvision.erase()], "§5"),
    Reason::why(Rule::ReciprocalConnections.erase(), &[Flag::Safety.erase(), Flag::Belonging.erase()], "§4"),
    Reason::why(Rule::Referral.erase(), &[Concept::DynamicIntegration.erase()], "§4"),
    Reason::why(Rule::OutcomesFollowed.erase(), &OUTCOMES, "§4"),
    Reason::why(Rule::PolicyLevels.erase(), &ENABLERS, "§1"),
    Reason::why(Rule::StandardMeasure.erase(), &ENABLERS, "§1"),
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
    Reason::why(Rule::CopingAndSupport.erase(), &AWARENESS, "§3"),
    Reason::how(
        Rule::TwoCultures.erase(),
        &[Activity::CulturalAdjustment.erase(), Activity::SocialIntegration.erase()],
        "§3",
    ),
    Reason::how(Rule::RecognisedNeeds.erase(), &BASE, "§3"),
    Reason::how(Rule::OpenBase.erase(), &BASE, "§3"),
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
