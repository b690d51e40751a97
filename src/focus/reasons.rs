//! Why the rules matter and how they can be met, where the text itself says so.

use super::{
    AdvocacyAim, Concept, Connection, ContactEffect, ContactFlag, ContactFormat, IntegrationFactor, LabourOpening,
    ParticipationEffect, PartnershipEffect, Progress, Rule, Stage, VolunteerRole, VolunteeringEffect, WellbeingLevel,
};
use crate::term::reasons;

reasons! {
    Rule::TrainedWorkforce, why, "§1": WellbeingLevel::Individual, WellbeingLevel::Community;
    Rule::TrainingBeyondClinical, why, "§1": WellbeingLevel::Individual, WellbeingLevel::Community;
    Rule::OwnComponent, why, "§1" =
        "Successful practices have mental health and psychosocial support as an integral dimension.";
    Rule::IntergroupContact, why, "§2":
        ContactEffect::Attitudes, ContactEffect::Emotions, ContactEffect::BehaviouralIntentions,
        ContactEffect::MutualTrust, ContactEffect::TrustInServices;
    Rule::IntergroupContact, how, "§2":
        ContactFormat::ArtsAndCrafts, ContactFormat::CreativeHobby, ContactFormat::Sports, ContactFormat::TownMeeting;
    Rule::EnjoyableContact, how, "§2":
        ContactFormat::ArtsAndCrafts, ContactFormat::CreativeHobby, ContactFormat::Sports, ContactFormat::TownMeeting;
    Rule::MeaningfulContact [ContactFlag::Constructive], why, "§2":
        Connection::Bond, Connection::Bridge, Connection::Link;
    Rule::TwoWayProcess, why, "§2": Concept::DynamicIntegration;
    Rule::Volunteering, why, "§2":
        VolunteeringEffect::EntryPoint, VolunteeringEffect::WholeOfCommunity, VolunteeringEffect::WiderParticipation,
        VolunteeringEffect::ResourceSpiral, Progress::Social, Progress::Economic, Progress::Political;
    Rule::Volunteering, how, "§2":
        VolunteerRole::Connector, VolunteerRole::CrediblePeer, VolunteerRole::Advocate, VolunteerRole::Educator;
    Rule::VolunteersFromBoth, how, "§2":
        VolunteerRole::Connector, VolunteerRole::CrediblePeer, VolunteerRole::Advocate, VolunteerRole::Educator;
    Rule::BeyondHelping, how, "§2": VolunteerRole::EqualPartner;
    Rule::SharedResources, why, "§2": VolunteeringEffect::ResourceSpiral;
    Rule::EveryStageBothCommunities, why, "§3": ParticipationEffect::Ownership, ParticipationEffect::SocialCapital;
    Rule::EveryStageBothCommunities [Stage::Assessment, Stage::Design], why, "§3":
        ParticipationEffect::CulturalFit, ParticipationEffect::ContextualFit, ParticipationEffect::CoreNeeds;
    Rule::ActiveParticipants, why, "§3": ParticipationEffect::Linkages;
    Rule::EqualSay, why, "§3": ParticipationEffect::Equality;
    Rule::SayInOwnCare, why, "§3":
        ParticipationEffect::Empowerment, ParticipationEffect::Autonomy, ParticipationEffect::Respect;
    Rule::DriversOfOwnCare, why, "§3":
        ParticipationEffect::Empowerment, ParticipationEffect::Autonomy, ParticipationEffect::Respect;
    Rule::ThreeSectors, why, "§4": IntegrationFactor::Socioeconomic, IntegrationFactor::Sociopsychological;
    Rule::Coordination, why, "§4": IntegrationFactor::Socioeconomic, IntegrationFactor::Sociopsychological;
    Rule::BothKindsOfFactor, how, "§4": LabourOpening::Apprenticeship, LabourOpening::OnTheJobTraining;
    Rule::PublicAuthorities, why, "§4": PartnershipEffect::Durability, PartnershipEffect::OpeningForAdvocacy;
    Rule::Advocacy, why, "§4":
        AdvocacyAim::PostMigrationStressors, AdvocacyAim::EqualAccess, AdvocacyAim::EquitableAccess,
        AdvocacyAim::TailoredServices;
}
