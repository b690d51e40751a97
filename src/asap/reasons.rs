//! Why rules and recommendations matter, and how they are met or a barrier is dealt with.

use super::{
    Activity, Barrier, Channel, DeliveryStrategy, FundingSource, GuidingQuestion, InformationQuality, JourneyRule,
    Lesson, MottoValue, NetworkFunction, PillarActivity, Recommendation, TerritorialFeature,
};
use crate::term::{AnyTerm, Reason};

static MOTTO: [AnyTerm; 3] =
    [MottoValue::Inclusivity.erase(), MottoValue::Representation.erase(), MottoValue::SelfDetermination.erase()];
static HOW_REPRESENTED: [AnyTerm; 1] = [GuidingQuestion::HowRepresented.erase()];
static ADVISORY_BOARD: [AnyTerm; 1] = [Activity::AdvisoryBoard.erase()];
static INTERPRETERS: [AnyTerm; 2] = [Activity::Interpretation.erase(), Activity::InterpreterNetwork.erase()];
static SUPPORT: [AnyTerm; 2] = [Activity::Accompaniment.erase(), Activity::Counselling.erase()];
static DIGITAL_SKILLS: [AnyTerm; 1] = [Activity::DigitalSkillsTraining.erase()];

pub(super) static REASONS: &[Reason] = &[
    // Rules of the journey
    Reason::why(JourneyRule::UsersInEveryPhase.erase(), &MOTTO, "§d, §g"),
    Reason::why(JourneyRule::ServicesAndPolicy.erase(), &MOTTO, "§d, §g"),
    Reason::why(JourneyRule::NetworkMembers.erase(), &[Lesson::Networks.erase()], "§i"),
    Reason::why(JourneyRule::NetworkPurposes.erase(), &[Lesson::Networks.erase()], "§i"),
    Reason::why(JourneyRule::CapacityBuilding.erase(), &[Lesson::CapacityAndAutonomy.erase()], "§i"),
    Reason::why(JourneyRule::ProfessionalsWithMigratoryBackground.erase(), &[Lesson::Professionals.erase()], "§i"),
    Reason::why(Recommendation::DiverseTeams.erase(), &[Lesson::Professionals.erase()], "§i"),
    Reason::why(JourneyRule::SeveralNeeds.erase(), &[Lesson::IntegratedDelivery.erase()], "§i"),
    Reason::how(
        JourneyRule::SeveralNeeds.erase(),
        &[DeliveryStrategy::OneStopShop.erase(), DeliveryStrategy::EntryPoint.erase()],
        "§i",
    ),
    Reason::how(
        JourneyRule::NetworkMembers.erase(),
        &[
            NetworkFunction::ValidateNeeds.erase(),
            NetworkFunction::ChooseChallenge.erase(),
            NetworkFunction::HostPrototypes.erase(),
            NetworkFunction::FeedBackLearning.erase(),
        ],
        "§e",
    ),
    Reason::how(
        JourneyRule::PublicCivilCollaboration.erase(),
        &[
            PillarActivity::Database.erase(),
            PillarActivity::NeedsAssessment.erase(),
            PillarActivity::LocalNetwork.erase(),
        ],
        "§b",
    ),
    Reason::how(
        JourneyRule::CapacityBuilding.erase(),
        &[PillarActivity::Training.erase(), PillarActivity::Pilot.erase()],
        "§b",
    ),
    Reason::why(JourneyRule::GuidingQuestions.erase(), &[], "§k1")
        .saying("Those who ask themselves these questions keep from forcing integration on people."),
    // Recommendations
    Reason::why(Recommendation::PoliticalParticipation.erase(), &HOW_REPRESENTED, "§k2"),
    Reason::why(Recommendation::RepresentationInDecisions.erase(), &HOW_REPRESENTED, "§k2"),
    Reason::how(
        Recommendation::IntegratedTerritorialSystems.erase(),
        &[
            TerritorialFeature::FormalAgreements.erase(),
            TerritorialFeature::ContinuousServices.erase(),
            TerritorialFeature::ExternallyFundedTrials.erase(),
            TerritorialFeature::Coordination.erase(),
            FundingSource::Local.erase(),
            FundingSource::Regional.erase(),
            FundingSource::National.erase(),
            FundingSource::European.erase(),
        ],
        "§j",
    ),
    Reason::how(Recommendation::MeaningfulParticipation.erase(), &ADVISORY_BOARD, "§j"),
    Reason::how(JourneyRule::AdvisoryBody.erase(), &ADVISORY_BOARD, "§j"),
    Reason::how(
        Recommendation::InterculturalCompetenceAndCommunication.erase(),
        &[Channel::SocialMedia.erase(), Channel::Desk.erase(), Channel::Website.erase()],
        "§j",
    ),
    Reason::how(Recommendation::LanguageAndLiteracy.erase(), &INTERPRETERS, "§h"),
    Reason::how(Recommendation::MultilingualAndContextSpecific.erase(), &INTERPRETERS, "§h"),
    // Barriers, each with the answers of one pilot
    Reason::how(
        Barrier::Cost.erase(),
        &[Activity::RentIntermediation.erase(), Activity::Guarantees.erase(), Activity::GuaranteeFund.erase()],
        "§h",
    ),
    Reason::how(
        Barrier::Discrimination.erase(),
        &[Activity::TeacherTraining.erase(), Activity::LessonPlan.erase(), Activity::AudiovisualMaterial.erase()],
        "§h",
    ),
    Reason::how(
        Barrier::ExcessOfInformation.erase(),
        &[
            Activity::InformationTalk.erase(),
            Activity::WelcomeCentre.erase(),
            InformationQuality::Targeted.erase(),
            InformationQuality::Accessible.erase(),
            InformationQuality::Understandable.erase(),
            InformationQuality::RightLanguage.erase(),
            InformationQuality::RightChannel.erase(),
        ],
        "§h",
    ),
    Reason::how(Barrier::ServiceWorkload.erase(), &SUPPORT, "§h"),
    Reason::how(Barrier::ServiceUnwillingness.erase(), &SUPPORT, "§h"),
    Reason::how(
        Barrier::Language.erase(),
        &[
            Activity::AwarenessOfProfessionals.erase(),
            Activity::Interpretation.erase(),
            Activity::InterpreterNetwork.erase(),
        ],
        "§h",
    ),
    Reason::how(Barrier::AdministrativeProcedures.erase(), &DIGITAL_SKILLS, "§h"),
    Reason::how(Barrier::DigitalProcedures.erase(), &DIGITAL_SKILLS, "§h"),
];
