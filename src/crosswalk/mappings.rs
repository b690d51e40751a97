//! The mappings, as a table.

use std::fmt;

use serde::Serialize;

use crate::core_terms::{Basis, Relation};
use crate::term::AnyTerm;
use crate::{asap, focus, iom, mhpss, spring};

/// The relation of a term to a term of another framework.
///
/// ```
/// use dynamic_integration::{crosswalk, mhpss};
///
/// let mapping = crosswalk::mappings_of(mhpss::Layer::Basic).next().unwrap();
/// assert_eq!(mapping.to_string(), "mhpss/layer/basic broad focus/dimension/mhpss");
/// assert_eq!(mapping.inverse().to_string(), "focus/dimension/mhpss narrow mhpss/layer/basic");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Mapping {
    /// The first term.
    pub from: AnyTerm,
    /// The relation, read from the first term to the second: *broad* means that the second is broader.
    pub relation: Relation,
    /// The second term.
    pub to: AnyTerm,
    /// The reason.
    pub reason: &'static str,
    /// The basis: a source states it, or this crate derives it.
    pub basis: Basis,
}

impl Mapping {
    /// Returns the same mapping, read from its second term.
    #[must_use]
    pub const fn inverse(self) -> Self {
        Self { from: self.to, relation: self.relation.inverse(), to: self.from, ..self }
    }
}

impl fmt::Display for Mapping {
    /// Prints the ids with the relation between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.from, self.relation, self.to)
    }
}

/// The terms are Rust paths, so a misspelt one does not compile.
macro_rules! mappings {
    ($($from:path, $relation:ident, $to:path, $reason:literal;)+) => {
        /// Every mapping, each pair once and in one direction.
        ///
        /// ```
        /// use dynamic_integration::core_terms::{Basis, Relation};
        /// use dynamic_integration::crosswalk::MAPPINGS;
        ///
        /// assert!(MAPPINGS.iter().all(|mapping| mapping.from.framework() != mapping.to.framework()));
        /// assert!(MAPPINGS.iter().all(|mapping| mapping.basis == Basis::Derived)); // no source states a mapping
        /// assert!(MAPPINGS.iter().all(|mapping| mapping.relation != Relation::Exact));
        /// ```
        pub static MAPPINGS: &[Mapping] = &[$(
            Mapping {
                from: $from.erase(),
                relation: Relation::$relation,
                to: $to.erase(),
                reason: $reason,
                basis: Basis::Derived,
            },
        )+];
    };
}

mappings! {
    focus::Rule::TwoWayProcess, Close, spring::Item::TwoWayProcess,
        "both ask the receiving side to change as well";
    focus::Rule::TwoWayProcess, Related, mhpss::Rule::EqualAttention,
        "both treat the two communities as equally important";
    focus::Rule::TwoWayProcess, Related, iom::Rule::CommunityBeneficiaries,
        "both want benefits on two sides; IOM means the communities of return";
    focus::Rule::EveryStageBothCommunities, Narrow, spring::Question::BeneficiaryVoice,
        "SPRING asks only about the arriving side";
    focus::Rule::EveryStageBothCommunities, Narrow, spring::Item::HostCoDesign,
        "SPRING asks only about the receiving side, in design and implementation";
    focus::Rule::EveryStageBothCommunities, Related, asap::JourneyRule::UsersInEveryPhase,
        "both ask for a part in every step; ASAP asks only about users";
    focus::Rule::EqualSay, Related, mhpss::Rule::EqualAttention,
        "FOCUS asks for an equal say, MHPSS for equal attention";
    focus::Rule::ActiveParticipants, Related, spring::Question::Empowerment,
        "both lead from receiving help to acting";
    focus::Rule::VolunteersFromBoth, Related, spring::Question::HostSocietyRole,
        "local people take part in both";
    focus::Rule::SayInOwnCare, Related, spring::Item::ConsultAndCoCreate,
        "both give people a say in what they get";
    asap::JourneyRule::UsersInEveryPhase, Close, spring::Question::BeneficiaryVoice,
        "both want the people concerned to take part throughout";
    asap::JourneyRule::NetworkMembers, Related, spring::Question::ActorCoordination,
        "both ask which actors are at the table";
    focus::Stage::Assessment, Close, asap::Phase::Discover,
        "both are about understanding needs and the situation";
    focus::Stage::Design, Narrow, asap::Phase::Define,
        "choosing the problem is a part of design";
    focus::Stage::Design, Narrow, asap::Phase::Develop,
        "finding solutions is a part of design";
    focus::Stage::Implementation, Related, asap::Phase::Deliver,
        "deliver means testing a prototype before the service runs";
    focus::Stage::Monitoring, Related, asap::JourneyRule::FeedbackLoop,
        "both follow the work while it is under way";
    focus::Stage::Evaluation, Related, asap::JourneyRule::NextStep,
        "both ask what follows from the results";
    focus::Stage::Design, Related, spring::Question::SoundDesign,
        "both are about planning";
    focus::Stage::Monitoring, Close, spring::Item::MonitorAgainstGoals,
        "both track delivery";
    focus::Stage::Evaluation, Related, spring::Item::JointReview,
        "both look back at the work; SPRING asks to do so with partners";
    focus::Stage::Evaluation, Related, mhpss::Rule::StandardMeasure,
        "both judge completed work";
    focus::Rule::EveryStageBothCommunities, Related, asap::JourneyRule::ParticipatoryNeedsAssessment,
        "both involve people in assessing needs";
    asap::JourneyRule::ParticipatoryNeedsAssessment, Close, spring::Item::NeedsAssessment,
        "both ask the people concerned about their needs";
    iom::Rule::NeedsBased, Close, spring::Item::NeedsAssessment,
        "both start from needs";
    iom::Rule::NeedsBased, Related, asap::JourneyRule::ParticipatoryNeedsAssessment,
        "both start from needs";
    focus::Rule::EveryStageBothCommunities, Related, spring::Question::NeedsFit,
        "people who take part in assessing needs help the aims to fit";
    focus::LifeDomain::Work, Close, asap::ServiceSector::Employment,
        "both name the same area";
    focus::LifeDomain::Housing, Close, asap::ServiceSector::Housing,
        "both name the same area";
    focus::LifeDomain::Education, Close, asap::ServiceSector::Education,
        "both name the same area";
    focus::LifeDomain::HealthAndSocialCare, Narrow, asap::ServiceSector::Health,
        "FOCUS includes social care, ASAP does not";
    focus::LifeDomain::Housing, Close, iom::SocialService::Housing,
        "both name the same area; IOM means the country of origin";
    focus::LifeDomain::Education, Close, iom::SocialService::Education,
        "both name the same area; IOM means the country of origin";
    focus::LifeDomain::HealthAndSocialCare, Narrow, iom::SocialService::Health,
        "FOCUS includes social care, IOM does not";
    asap::ServiceSector::Housing, Close, iom::SocialService::Housing,
        "both name the same area";
    asap::ServiceSector::Education, Close, iom::SocialService::Education,
        "both name the same area";
    asap::ServiceSector::Health, Close, iom::SocialService::Health,
        "both name the same area";
    mhpss::ReferralTarget::OtherBasic, Related, focus::Rule::LifeDomains,
        "both lead to services other than MHPSS";
    mhpss::ReferralTarget::OtherBasic, Related, iom::Rule::SocialServices,
        "both lead to services other than MHPSS";
    focus::Rule::Coordination, Close, spring::Question::ActorCoordination,
        "both ask for coordination with other actors";
    focus::Rule::ThreeSectors, Related, iom::Rule::Stakeholders,
        "both say who should work together";
    focus::Rule::ThreeSectors, Related, asap::JourneyRule::NetworkMembers,
        "both say who should work together";
    focus::Rule::ThreeSectors, Related, asap::Recommendation::IntegratedTerritorialSystems,
        "both want public and private actors; ASAP means a system of service delivery";
    focus::Rule::MhpssLinkage, Related, mhpss::Rule::Referral,
        "both create ways to MHPSS services";
    focus::Rule::TrainedWorkforce, Related, asap::JourneyRule::CapacityBuilding,
        "both train the people who do the work";
    asap::Pillar::Capacity, Related, spring::Item::InstitutionalCapacity,
        "both make institutions able to do more; ASAP includes civil society organisations";
    iom::Level::Structural, Related, spring::Item::InstitutionalCapacity,
        "both make institutions able to continue the work";
    focus::Rule::Advocacy, Close, asap::Recommendation::AdvocacyForSystemicChange,
        "both advocate change";
    focus::Rule::Advocacy, Related, mhpss::Function::Advocate,
        "both are about advocacy; MHPSS means advocacy for support";
    focus::Rule::Advocacy, Related, spring::Question::PolicyDialogue,
        "both aim to influence policy";
    asap::JourneyRule::ServicesAndPolicy, Related, spring::Question::PolicyDialogue,
        "both aim to influence policy";
    mhpss::Rule::PolicyLevels, Related, spring::Question::PolicyAlignment,
        "both connect policy and practice";
    iom::Rule::StructuralEngagement, Related, spring::Question::LastingEffects,
        "in both, public services continue the work";
    asap::JourneyRule::NextStep, Related, spring::Item::ForeseeContinuation,
        "both ask what comes afterwards";
    asap::Measure::SeveralFundsCoordinated, Related, spring::Question::FundingBase,
        "both use several sources of money";
    asap::Recommendation::MigrantOrganisationsInDelivery, Related, spring::Item::MigrantCapacity,
        "both give migrants' organisations the means to act";
    asap::JourneyRule::FeedbackLoop, Related, spring::Item::SafeFeedback,
        "both let users be heard";
    asap::JourneyRule::FeedbackLoop, Related, spring::Question::MonitoringEvaluation,
        "both look at results";
    iom::CrossCuttingIssue::MonitoringAndEvaluation, Close, spring::Question::MonitoringEvaluation,
        "both name the same activity";
    focus::Rule::SupportWithinServices, Close, mhpss::Rule::BaseInEverydaySectors,
        "both provide support as part of everyday services";
    focus::Rule::SupportWithinServices, Related, mhpss::Rule::CultureAndTraumaInformed,
        "both take account of the cultures in the community";
    mhpss::Rule::TwoCultures, Related, iom::PsychosocialStrand::Culture,
        "both support people's own culture; MHPSS on arrival, IOM on return";
    asap::Recommendation::MultilingualAndContextSpecific, Close, spring::Item::AccessibleInformation,
        "both provide information in several languages and forms";
    asap::JourneyRule::AccessibleParticipation, Related, spring::Item::AdaptedFormatsAndPay,
        "both make it possible to take part";
    asap::Recommendation::SafeSpaces, Related, spring::Item::SafeFeedback,
        "both let people speak without fear";
    focus::Rule::MeaningfulContact, Related, mhpss::Flag::TraumaSensitiveEnvironment,
        "both create surroundings that do no harm";
    focus::Dimension::Mhpss, Narrow, mhpss::Layer::Basic,
        "the layer is a part of MHPSS";
    focus::Dimension::Mhpss, Narrow, mhpss::Layer::Focused,
        "the layer is a part of MHPSS";
    focus::Dimension::Mhpss, Narrow, mhpss::Layer::Psychological,
        "the layer is a part of MHPSS";
    focus::Dimension::Mhpss, Narrow, mhpss::Layer::Specialised,
        "the layer is a part of MHPSS";
    focus::Rule::BeyondTrauma, Close, mhpss::Rule::WiderThanTrauma,
        "both look beyond trauma";
    focus::Rule::CulturallyInformedSpecialists, Related, mhpss::Rule::CultureAndTraumaInformed,
        "both ask for care that is informed by culture";
    focus::Rule::FrontlineAbilities, Related, mhpss::Rule::Referral,
        "both lead from noticing distress to the right service";
    focus::Connection::Bond, Related, iom::PsychosocialStrand::PersonalNetworks,
        "both are ties to one's own people";
    focus::Connection::Link, Related, iom::Rule::SocialServices,
        "both connect people with services";
    focus::VolunteerRole::Connector, Related, asap::Recommendation::Connectors,
        "the words look alike but differ; see the false friend";
    focus::Stage::Evaluation, Broad, spring::Question::MonitoringEvaluation,
        "evaluation is one half of the SPRING question";
    focus::Stage::Monitoring, Broad, spring::Question::MonitoringEvaluation,
        "monitoring is one half of the SPRING question";
    spring::Item::HumanRightsStandards, Related, mhpss::Flag::RightsGround,
        "both rest on human rights";
    spring::Item::HumanRightsStandards, Close, iom::CrossCuttingIssue::MigrantRights,
        "both uphold rights";
    spring::Item::InclusiveApproach, Related, iom::CrossCuttingIssue::GenderEquality,
        "gender is one part of an inclusive approach";
    spring::Item::DiscriminationAndInformationGaps, Narrow, asap::Barrier::Discrimination,
        "discrimination is one half of the SPRING item";
    spring::Item::DiscriminationAndInformationGaps, Narrow, asap::Barrier::LackOfInformation,
        "lack of information is one half of the SPRING item";
    spring::Item::AdaptedFormatsAndPay, Narrow, asap::Flag::AdvisoryCompensation,
        "both give something in return; ASAP means members of an advisory body";
    spring::Item::AdaptedFormatsAndPay, Related, asap::Recommendation::GiveAndGet,
        "both give something in return";
    spring::Item::BuildAutonomy, Close, focus::ParticipationEffect::Autonomy,
        "in both, people decide for themselves";
    spring::Item::BuildAutonomy, Close, asap::Lesson::CapacityAndAutonomy,
        "in both, people become more independent";
    asap::Recommendation::CulturalEvents, Related, focus::Rule::IntergroupContact,
        "both are events where people meet";
    focus::Rule::Coordination, Related, asap::JourneyRule::NetworkPurposes,
        "the purposes of the network say what coordination is for";
    focus::Rule::Coordination, Related, mhpss::Rule::WorksAcrossLayers,
        "both ask for coordination; MHPSS means coordination between layers";
    focus::Rule::DriversOfOwnCare, Related, asap::CodesignAct::Decide,
        "in both, people decide about what they get";
    focus::Rule::DriversOfOwnCare, Related, asap::MottoValue::SelfDetermination,
        "in both, people decide about what they get";
    focus::Rule::TwoWayProcess, Related, asap::Recommendation::GiveAndGet,
        "both are about giving and receiving on both sides";
    focus::Concept::DynamicIntegration, Related, iom::Premise::MutualBenefit,
        "in both, two sides gain; IOM means return";
    focus::ParticipationEffect::Empowerment, Related, spring::Question::Empowerment,
        "the same word; FOCUS means an effect, SPRING a demand";
    focus::PartnershipEffect::Durability, Related, spring::Question::LastingEffects,
        "both are about what makes work last";
    asap::CodesignAct::Decide, Related, spring::Item::ConsultAndCoCreate,
        "both mean more than being asked";
    asap::Activity::MentalHealthAndSocialSupport, Related, focus::Dimension::Mhpss,
        "both are about mental health support; ASAP names no layer";
    iom::Flag::GoodGovernance, Related, spring::Question::PolicyDialogue,
        "both are about how migration is governed";
    spring::Actor::Businesses, Close, focus::Sector::PrivateEnterprise,
        "both name the same kind of organisation";
    spring::Actor::CivilSociety, Close, focus::Sector::NonProfit,
        "both name the same kind of organisation";
    spring::Actor::PublicAuthorities, Close, focus::Sector::Government,
        "both name the same kind of organisation";
}
