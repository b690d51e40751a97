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
    /// The relation, read from the first term to the second: with *broad*, the second is the broader.
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

/// The terms are named in Rust, so that a misspelt one does not compile.
macro_rules! mappings {
    ($($from:path, $relation:ident, $to:path, $reason:literal;)+) => {
        /// Every mapping, each pair once. Its inverse follows.
        ///
        /// ```
        /// use dynamic_integration::core_terms::{Basis, Relation};
        /// use dynamic_integration::crosswalk::MAPPINGS;
        ///
        /// assert!(MAPPINGS.iter().all(|mapping| mapping.from.framework() != mapping.to.framework()));
        /// assert!(MAPPINGS.iter().all(|mapping| mapping.basis == Basis::Derived)); // no source states one
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
        "both ask the receiving side to change too";
    focus::Rule::TwoWayProcess, Related, mhpss::Rule::EqualAttention,
        "both communities matter alike";
    focus::Rule::TwoWayProcess, Related, iom::Rule::CommunityBeneficiaries,
        "benefit on both sides; of return there";
    focus::Rule::EveryStageBothCommunities, Narrow, spring::Question::BeneficiaryVoice,
        "only the arriving side";
    focus::Rule::EveryStageBothCommunities, Narrow, spring::Item::HostCoDesign,
        "only the receiving side; design and implementation";
    focus::Rule::EveryStageBothCommunities, Related, asap::JourneyRule::UsersInEveryPhase,
        "a part in every step; users only";
    focus::Rule::EqualSay, Related, mhpss::Rule::EqualAttention,
        "equality of voice; equality of attention";
    focus::Rule::ActiveParticipants, Related, spring::Question::Empowerment,
        "from receiving help to acting";
    focus::Rule::VolunteersFromBoth, Related, spring::Question::HostSocietyRole,
        "people of the place take part";
    focus::Rule::SayInOwnCare, Related, spring::Item::ConsultAndCoCreate,
        "a say in what one gets";
    asap::JourneyRule::UsersInEveryPhase, Close, spring::Question::BeneficiaryVoice,
        "those concerned take part throughout";
    asap::JourneyRule::NetworkMembers, Related, spring::Question::ActorCoordination,
        "who sits at the table";
    focus::Stage::Assessment, Close, asap::Phase::Discover,
        "understanding needs and situation";
    focus::Stage::Design, Narrow, asap::Phase::Define,
        "choosing the problem is part of design";
    focus::Stage::Design, Narrow, asap::Phase::Develop,
        "finding answers is part of design";
    focus::Stage::Implementation, Related, asap::Phase::Deliver,
        "deliver is prototype and test before running";
    focus::Stage::Monitoring, Related, asap::JourneyRule::FeedbackLoop,
        "following the work";
    focus::Stage::Evaluation, Related, asap::JourneyRule::NextStep,
        "what follows from results";
    focus::Stage::Design, Related, spring::Question::SoundDesign,
        "planning";
    focus::Stage::Monitoring, Close, spring::Item::MonitorAgainstGoals,
        "following delivery";
    focus::Stage::Evaluation, Related, spring::Item::JointReview,
        "looking back, there with partners";
    focus::Stage::Evaluation, Related, mhpss::Rule::StandardMeasure,
        "judging finished projects";
    focus::Rule::EveryStageBothCommunities, Related, asap::JourneyRule::ParticipatoryNeedsAssessment,
        "a part in assessing needs; with people";
    asap::JourneyRule::ParticipatoryNeedsAssessment, Close, spring::Item::NeedsAssessment,
        "ask people themselves";
    iom::Rule::NeedsBased, Close, spring::Item::NeedsAssessment,
        "start from needs";
    iom::Rule::NeedsBased, Related, asap::JourneyRule::ParticipatoryNeedsAssessment,
        "start from needs";
    focus::Rule::EveryStageBothCommunities, Related, spring::Question::NeedsFit,
        "a part in assessment makes aims fit";
    focus::LifeDomain::Work, Close, asap::ServiceSector::Employment,
        "same field";
    focus::LifeDomain::Housing, Close, asap::ServiceSector::Housing,
        "same field";
    focus::LifeDomain::Education, Close, asap::ServiceSector::Education,
        "same field";
    focus::LifeDomain::HealthAndSocialCare, Narrow, asap::ServiceSector::Health,
        "social care is not in it";
    focus::LifeDomain::Housing, Close, iom::SocialService::Housing,
        "same field in the country of origin";
    focus::LifeDomain::Education, Close, iom::SocialService::Education,
        "same field in the country of origin";
    focus::LifeDomain::HealthAndSocialCare, Narrow, iom::SocialService::Health,
        "social care is not in it";
    asap::ServiceSector::Housing, Close, iom::SocialService::Housing,
        "same field";
    asap::ServiceSector::Education, Close, iom::SocialService::Education,
        "same field";
    asap::ServiceSector::Health, Close, iom::SocialService::Health,
        "same field";
    mhpss::ReferralTarget::OtherBasic, Related, focus::Rule::LifeDomains,
        "services around MHPSS";
    mhpss::ReferralTarget::OtherBasic, Related, iom::Rule::SocialServices,
        "services around MHPSS";
    focus::Rule::Coordination, Close, spring::Question::ActorCoordination,
        "working in step with other actors";
    focus::Rule::ThreeSectors, Related, iom::Rule::Stakeholders,
        "who works together";
    focus::Rule::ThreeSectors, Related, asap::JourneyRule::NetworkMembers,
        "who works together";
    focus::Rule::ThreeSectors, Related, asap::Recommendation::IntegratedTerritorialSystems,
        "public and private; there a system for delivery";
    focus::Rule::MhpssLinkage, Related, mhpss::Rule::Referral,
        "ways to MHPSS services";
    focus::Rule::TrainedWorkforce, Related, asap::JourneyRule::CapacityBuilding,
        "training those who work";
    asap::Pillar::Capacity, Related, spring::Item::InstitutionalCapacity,
        "institutions and CSOs able to do more";
    iom::Level::Structural, Related, spring::Item::InstitutionalCapacity,
        "institutions able to carry on";
    focus::Rule::Advocacy, Close, asap::Recommendation::AdvocacyForSystemicChange,
        "pressing for change";
    focus::Rule::Advocacy, Related, mhpss::Function::Advocate,
        "advocacy; there for MHPSS";
    focus::Rule::Advocacy, Related, spring::Question::PolicyDialogue,
        "influence on policy";
    asap::JourneyRule::ServicesAndPolicy, Related, spring::Question::PolicyDialogue,
        "influence on policy";
    mhpss::Rule::PolicyLevels, Related, spring::Question::PolicyAlignment,
        "policy and practice";
    iom::Rule::StructuralEngagement, Related, spring::Question::LastingEffects,
        "public services carry on";
    asap::JourneyRule::NextStep, Related, spring::Item::ForeseeContinuation,
        "what comes after";
    asap::Measure::SeveralFundsCoordinated, Related, spring::Question::FundingBase,
        "several funds";
    asap::Recommendation::MigrantOrganisationsInDelivery, Related, spring::Item::MigrantCapacity,
        "migrants' organisations with means";
    asap::JourneyRule::FeedbackLoop, Related, spring::Item::SafeFeedback,
        "being heard";
    asap::JourneyRule::FeedbackLoop, Related, spring::Question::MonitoringEvaluation,
        "results looked at";
    iom::CrossCuttingIssue::MonitoringAndEvaluation, Close, spring::Question::MonitoringEvaluation,
        "same activity";
    focus::Rule::SupportWithinServices, Close, mhpss::Rule::BaseInEverydaySectors,
        "help inside everyday services";
    focus::Rule::SupportWithinServices, Related, mhpss::Rule::CultureAndTraumaInformed,
        "cultures of the place";
    mhpss::Rule::TwoCultures, Related, iom::PsychosocialStrand::Culture,
        "one's own culture; arrival and return";
    asap::Recommendation::MultilingualAndContextSpecific, Close, spring::Item::AccessibleInformation,
        "languages and forms";
    asap::JourneyRule::AccessibleParticipation, Related, spring::Item::AdaptedFormatsAndPay,
        "what makes taking part possible";
    asap::Recommendation::SafeSpaces, Related, spring::Item::SafeFeedback,
        "saying things without fear";
    focus::Rule::MeaningfulContact, Related, mhpss::Flag::TraumaSensitiveEnvironment,
        "surroundings that do no harm";
    focus::Dimension::Mhpss, Narrow, mhpss::Layer::Basic,
        "one layer of it";
    focus::Dimension::Mhpss, Narrow, mhpss::Layer::Focused,
        "one layer of it";
    focus::Dimension::Mhpss, Narrow, mhpss::Layer::Psychological,
        "one layer of it";
    focus::Dimension::Mhpss, Narrow, mhpss::Layer::Specialised,
        "one layer of it";
    focus::Rule::BeyondTrauma, Close, mhpss::Rule::WiderThanTrauma,
        "trauma not the only lens";
    focus::Rule::CulturallyInformedSpecialists, Related, mhpss::Rule::CultureAndTraumaInformed,
        "culture in care";
    focus::Rule::FrontlineAbilities, Related, mhpss::Rule::Referral,
        "from noticing to the right service";
    focus::Connection::Bond, Related, iom::PsychosocialStrand::PersonalNetworks,
        "ties to one's own people";
    focus::Connection::Link, Related, iom::Rule::SocialServices,
        "ties to services";
    focus::VolunteerRole::Connector, Related, asap::Recommendation::Connectors,
        "see also the false friend";
    focus::Stage::Evaluation, Broad, spring::Question::MonitoringEvaluation,
        "evaluation is one half of it";
    focus::Stage::Monitoring, Broad, spring::Question::MonitoringEvaluation,
        "monitoring is one half of it";
    spring::Item::HumanRightsStandards, Related, mhpss::Flag::RightsGround,
        "rights as the ground";
    spring::Item::HumanRightsStandards, Close, iom::CrossCuttingIssue::MigrantRights,
        "rights are upheld";
    spring::Item::InclusiveApproach, Related, iom::CrossCuttingIssue::GenderEquality,
        "gender is one part of it";
    spring::Item::DiscriminationAndInformationGaps, Narrow, asap::Barrier::Discrimination,
        "one of its two halves";
    spring::Item::DiscriminationAndInformationGaps, Narrow, asap::Barrier::LackOfInformation,
        "one of its two halves";
    spring::Item::AdaptedFormatsAndPay, Narrow, asap::Flag::AdvisoryCompensation,
        "something in return; there for a board";
    spring::Item::AdaptedFormatsAndPay, Related, asap::Recommendation::GiveAndGet,
        "something in return";
    spring::Item::BuildAutonomy, Close, focus::ParticipationEffect::Autonomy,
        "people decide for themselves";
    spring::Item::BuildAutonomy, Close, asap::Lesson::CapacityAndAutonomy,
        "learning makes people freer";
    asap::Recommendation::CulturalEvents, Related, focus::Rule::IntergroupContact,
        "events where people meet";
    focus::Rule::Coordination, Related, asap::JourneyRule::NetworkPurposes,
        "what working together is for";
    focus::Rule::Coordination, Related, mhpss::Rule::WorksAcrossLayers,
        "working together; there across layers";
    focus::Rule::DriversOfOwnCare, Related, asap::CodesignAct::Decide,
        "steering what one gets";
    focus::Rule::DriversOfOwnCare, Related, asap::MottoValue::SelfDetermination,
        "steering what one gets";
    focus::Rule::TwoWayProcess, Related, asap::Recommendation::GiveAndGet,
        "giving and receiving on both sides";
    focus::Concept::DynamicIntegration, Related, iom::Premise::MutualBenefit,
        "both sides gain; of return there";
    focus::ParticipationEffect::Empowerment, Related, spring::Question::Empowerment,
        "the word; effect and demand";
    focus::PartnershipEffect::Durability, Related, spring::Question::LastingEffects,
        "what makes it last";
    asap::CodesignAct::Decide, Related, spring::Item::ConsultAndCoCreate,
        "more than being asked";
    asap::Activity::MentalHealthAndSocialSupport, Related, focus::Dimension::Mhpss,
        "no layer is told";
    iom::Flag::GoodGovernance, Related, spring::Question::PolicyDialogue,
        "how migration is governed";
    spring::Actor::Businesses, Close, focus::Sector::PrivateEnterprise,
        "same kind of body";
    spring::Actor::CivilSociety, Close, focus::Sector::NonProfit,
        "same kind of body";
    spring::Actor::PublicAuthorities, Close, focus::Sector::Government,
        "same kind of body";
}
