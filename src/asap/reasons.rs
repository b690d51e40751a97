//! Why rules and recommendations matter, and how they are met or a barrier is dealt with.

use super::{
    Activity, Barrier, Channel, DeliveryStrategy, FundingSource, GuidingQuestion, InformationQuality, JourneyRule,
    Lesson, MottoValue, NetworkFunction, PillarActivity, Recommendation, TerritorialFeature,
};
use crate::term::reasons;

reasons! {
    // Rules of the journey
    JourneyRule::UsersInEveryPhase, why, "§d, §g":
        MottoValue::Inclusivity, MottoValue::Representation, MottoValue::SelfDetermination;
    JourneyRule::ServicesAndPolicy, why, "§d, §g":
        MottoValue::Inclusivity, MottoValue::Representation, MottoValue::SelfDetermination;
    JourneyRule::NetworkMembers, why, "§i": Lesson::Networks;
    JourneyRule::NetworkPurposes, why, "§i": Lesson::Networks;
    JourneyRule::CapacityBuilding, why, "§i": Lesson::CapacityAndAutonomy;
    JourneyRule::ProfessionalsWithMigratoryBackground, why, "§i": Lesson::Professionals;
    Recommendation::DiverseTeams, why, "§i": Lesson::Professionals;
    JourneyRule::SeveralNeeds, why, "§i": Lesson::IntegratedDelivery;
    JourneyRule::SeveralNeeds, how, "§i": DeliveryStrategy::OneStopShop, DeliveryStrategy::EntryPoint;
    JourneyRule::NetworkMembers, how, "§e":
        NetworkFunction::ValidateNeeds, NetworkFunction::ChooseChallenge, NetworkFunction::HostPrototypes,
        NetworkFunction::FeedBackLearning;
    JourneyRule::PublicCivilCollaboration, how, "§b":
        PillarActivity::Database, PillarActivity::NeedsAssessment, PillarActivity::LocalNetwork;
    JourneyRule::CapacityBuilding, how, "§b": PillarActivity::Training, PillarActivity::Pilot;
    JourneyRule::GuidingQuestions, why, "§k1" =
        "People who ask themselves these questions avoid forcing integration on others.";
    // Recommendations
    Recommendation::PoliticalParticipation, why, "§k2": GuidingQuestion::HowRepresented;
    Recommendation::RepresentationInDecisions, why, "§k2": GuidingQuestion::HowRepresented;
    Recommendation::IntegratedTerritorialSystems, how, "§j":
        TerritorialFeature::FormalAgreements, TerritorialFeature::ContinuousServices,
        TerritorialFeature::ExternallyFundedTrials, TerritorialFeature::Coordination, FundingSource::Local,
        FundingSource::Regional, FundingSource::National, FundingSource::European;
    Recommendation::MeaningfulParticipation, how, "§j": Activity::AdvisoryBoard;
    JourneyRule::AdvisoryBody, how, "§j": Activity::AdvisoryBoard;
    Recommendation::InterculturalCompetenceAndCommunication, how, "§j":
        Channel::SocialMedia, Channel::Desk, Channel::Website;
    Recommendation::LanguageAndLiteracy, how, "§h": Activity::Interpretation, Activity::InterpreterNetwork;
    Recommendation::MultilingualAndContextSpecific, how, "§h": Activity::Interpretation, Activity::InterpreterNetwork;
    // Barriers, each with the answers of one pilot
    Barrier::Cost, how, "§h": Activity::RentIntermediation, Activity::Guarantees, Activity::GuaranteeFund;
    Barrier::Discrimination, how, "§h": Activity::TeacherTraining, Activity::LessonPlan, Activity::AudiovisualMaterial;
    Barrier::ExcessOfInformation, how, "§h":
        Activity::InformationTalk, Activity::WelcomeCentre, InformationQuality::Targeted,
        InformationQuality::Accessible, InformationQuality::Understandable, InformationQuality::RightLanguage,
        InformationQuality::RightChannel;
    Barrier::ServiceWorkload, how, "§h": Activity::Accompaniment, Activity::Counselling;
    Barrier::ServiceUnwillingness, how, "§h": Activity::Accompaniment, Activity::Counselling;
    Barrier::Language, how, "§h":
        Activity::AwarenessOfProfessionals, Activity::Interpretation, Activity::InterpreterNetwork;
    Barrier::AdministrativeProcedures, how, "§h": Activity::DigitalSkillsTraining;
    Barrier::DigitalProcedures, how, "§h": Activity::DigitalSkillsTraining;
}
