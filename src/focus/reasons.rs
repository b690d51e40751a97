//! Why the rules matter and how they can be met, where the text itself makes the connection.

use super::{
    AdvocacyAim, Concept, Connection, ContactEffect, ContactFlag, ContactFormat, IntegrationFactor, LabourOpening,
    ParticipationEffect, PartnershipEffect, Progress, Rule, Stage, VolunteerRole, VolunteeringEffect, WellbeingLevel,
};
use crate::term::{AnyTerm, Reason};

static WELLBEING: [AnyTerm; 2] = [WellbeingLevel::Individual.erase(), WellbeingLevel::Community.erase()];

static FORMATS: [AnyTerm; 4] = [
    ContactFormat::ArtsAndCrafts.erase(),
    ContactFormat::CreativeHobby.erase(),
    ContactFormat::Sports.erase(),
    ContactFormat::TownMeeting.erase(),
];

static ROLES: [AnyTerm; 4] = [
    VolunteerRole::Connector.erase(),
    VolunteerRole::CrediblePeer.erase(),
    VolunteerRole::Advocate.erase(),
    VolunteerRole::Educator.erase(),
];

static BEING_HEARD: [AnyTerm; 3] = [
    ParticipationEffect::Empowerment.erase(),
    ParticipationEffect::Autonomy.erase(),
    ParticipationEffect::Respect.erase(),
];

static FACTORS: [AnyTerm; 2] =
    [IntegrationFactor::Socioeconomic.erase(), IntegrationFactor::Sociopsychological.erase()];

pub(super) static REASONS: &[Reason] = &[
    Reason::why(Rule::TrainedWorkforce.erase(), &WELLBEING, "§1"),
    Reason::why(Rule::TrainingBeyondClinical.erase(), &WELLBEING, "§1"),
    Reason::why(Rule::OwnComponent.erase(), &[], "§1")
        .saying("Practices that succeed have mental health and psychosocial support as an integral dimension."),
    Reason::why(
        Rule::IntergroupContact.erase(),
        &[
            ContactEffect::Attitudes.erase(),
            ContactEffect::Emotions.erase(),
            ContactEffect::BehaviouralIntentions.erase(),
            ContactEffect::MutualTrust.erase(),
            ContactEffect::TrustInServices.erase(),
        ],
        "§2",
    ),
    Reason::how(Rule::IntergroupContact.erase(), &FORMATS, "§2"),
    Reason::how(Rule::EnjoyableContact.erase(), &FORMATS, "§2"),
    Reason::why(
        Rule::MeaningfulContact.erase(),
        &[Connection::Bond.erase(), Connection::Bridge.erase(), Connection::Link.erase()],
        "§2",
    )
    .for_points(&[ContactFlag::Constructive.erase()]),
    Reason::why(Rule::TwoWayProcess.erase(), &[Concept::DynamicIntegration.erase()], "§2"),
    Reason::why(
        Rule::Volunteering.erase(),
        &[
            VolunteeringEffect::EntryPoint.erase(),
            VolunteeringEffect::WholeOfCommunity.erase(),
            VolunteeringEffect::WiderParticipation.erase(),
            VolunteeringEffect::ResourceSpiral.erase(),
            Progress::Social.erase(),
            Progress::Economic.erase(),
            Progress::Political.erase(),
        ],
        "§2",
    ),
    Reason::how(Rule::Volunteering.erase(), &ROLES, "§2"),
    Reason::how(Rule::VolunteersFromBoth.erase(), &ROLES, "§2"),
    Reason::how(Rule::BeyondHelping.erase(), &[VolunteerRole::EqualPartner.erase()], "§2"),
    Reason::why(Rule::SharedResources.erase(), &[VolunteeringEffect::ResourceSpiral.erase()], "§2"),
    Reason::why(
        Rule::EveryStageBothCommunities.erase(),
        &[ParticipationEffect::Ownership.erase(), ParticipationEffect::SocialCapital.erase()],
        "§3",
    ),
    Reason::why(
        Rule::EveryStageBothCommunities.erase(),
        &[
            ParticipationEffect::CulturalFit.erase(),
            ParticipationEffect::ContextualFit.erase(),
            ParticipationEffect::CoreNeeds.erase(),
        ],
        "§3",
    )
    .for_points(&[Stage::Assessment.erase(), Stage::Design.erase()]),
    Reason::why(Rule::ActiveParticipants.erase(), &[ParticipationEffect::Linkages.erase()], "§3"),
    Reason::why(Rule::EqualSay.erase(), &[ParticipationEffect::Equality.erase()], "§3"),
    Reason::why(Rule::SayInOwnCare.erase(), &BEING_HEARD, "§3"),
    Reason::why(Rule::DriversOfOwnCare.erase(), &BEING_HEARD, "§3"),
    Reason::why(Rule::ThreeSectors.erase(), &FACTORS, "§4"),
    Reason::why(Rule::Coordination.erase(), &FACTORS, "§4"),
    Reason::how(
        Rule::BothKindsOfFactor.erase(),
        &[LabourOpening::Apprenticeship.erase(), LabourOpening::OnTheJobTraining.erase()],
        "§4",
    ),
    Reason::why(
        Rule::PublicAuthorities.erase(),
        &[PartnershipEffect::Durability.erase(), PartnershipEffect::OpeningForAdvocacy.erase()],
        "§4",
    ),
    Reason::why(
        Rule::Advocacy.erase(),
        &[
            AdvocacyAim::PostMigrationStressors.erase(),
            AdvocacyAim::EqualAccess.erase(),
            AdvocacyAim::EquitableAccess.erase(),
            AdvocacyAim::TailoredServices.erase(),
        ],
        "§4",
    ),
];
