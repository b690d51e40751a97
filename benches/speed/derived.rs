//! The documents of SPRING as types with a derived `Deserialize`: what one would write without this crate. They take
//! whatever fits: unknown keys, any text as a date, country or address, facts that contradict each other.

#![allow(dead_code, reason = "only read")]

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Document {
    practice: Identity,
    spring: Assessment,
}

#[derive(Deserialize)]
struct Identity {
    name: String,
    description: Option<String>,
    #[serde(default)]
    countries: Vec<String>,
    #[serde(default)]
    languages: Vec<String>,
    period: Option<Period>,
}

#[derive(Deserialize)]
struct Period {
    start: Option<String>,
    end: Option<String>,
}

#[derive(Deserialize)]
struct Assessment {
    reading: Option<String>,
    #[serde(default)]
    marks: BTreeMap<Item, RecordedMark>,
    #[serde(default)]
    notes: BTreeMap<Item, Note>,
    #[serde(default)]
    findings: BTreeMap<Question, Finding>,
}

#[derive(Deserialize)]
struct Note {
    text: String,
    locator: Option<String>,
}

#[derive(Deserialize)]
struct Finding {
    text: String,
    #[serde(default)]
    inspiring_tools: Vec<Link>,
}

#[derive(Deserialize)]
struct Link {
    title: String,
    address: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum RecordedMark {
    Met,
    PartlyMet,
    NotMet,
}

#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Question {
    DiverseAccess,
    HostSocietyRole,
    BeneficiaryVoice,
    NeedsFit,
    Empowerment,
    PolicyAlignment,
    SoundDesign,
    MonitoringEvaluation,
    LastingEffects,
    FundingBase,
    ActorCoordination,
    PolicyDialogue,
}

#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Item {
    InclusiveApproach,
    AccessibleInformation,
    EqualityInDelivery,
    ReasonableAdjustments,
    TwoWayProcess,
    HostCoDesign,
    ConsultAndCoCreate,
    SafeFeedback,
    AdaptedFormatsAndPay,
    NeedsAssessment,
    GapAnalysis,
    SystemicImprovement,
    BuildAutonomy,
    CommunityEngagement,
    MigrantCapacity,
    LongTermIntegration,
    DiscriminationAndInformationGaps,
    HumanRightsStandards,
    MultilevelGuidelines,
    InstitutionalCapacity,
    ObservableOutcomes,
    ClearFeasibleObjectives,
    CommunicationsStrategy,
    SoundIndicators,
    StaffPlan,
    MonitorAgainstGoals,
    AnticipateObstacles,
    AchieveOutputs,
    StakeholderJudgedSuccess,
    AssessLastingChange,
    ForeseeContinuation,
    SustainabilityPlan,
    BuildCapacityToSustain,
    EarlySupportPartnerships,
    NewPublicFunding,
    DiversifyAndSelfFinance,
    KeyStakeholdersInDevelopment,
    MultistakeholderConsultation,
    ContributeToStrategies,
    JointReview,
}
