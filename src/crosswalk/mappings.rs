//! The mappings, as a table.

use std::fmt;

use serde::Serialize;

use super::Relation;
use crate::core_terms::Basis;
use crate::{AnyTerm, asap, focus, iom, mhpss, spring};

/// How one term relates to a term of another framework.
///
/// ```
/// use dynamic_integration::{Relation, crosswalk, focus, mhpss};
///
/// let mapping = crosswalk::of(mhpss::Layer::Basic).next().unwrap();
/// assert_eq!(mapping.to_string(), "mhpss/layer/basic broad focus/dimension/mhpss");
/// assert_eq!(mapping.inverse().to_string(), "focus/dimension/mhpss narrow mhpss/layer/basic");
/// assert_eq!(
///     serde_json::to_string(&mapping)?,
///     r#"{"from":"mhpss/layer/basic","relation":"broad","to":"focus/dimension/mhpss","#.to_owned()
///         + r#""reason":"one layer of it","basis":"derived"}"#
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Mapping {
    /// The term on the left.
    pub from: AnyTerm,
    /// What the term on the right is to it.
    pub relation: Relation,
    /// The term on the right.
    pub to: AnyTerm,
    /// Why.
    pub reason: &'static str,
    /// Whether a source states it, or this crate derives it.
    pub basis: Basis,
}

impl Mapping {
    /// The same mapping, seen from the other side.
    #[must_use]
    pub const fn inverse(self) -> Self {
        Self { from: self.to, relation: self.relation.inverse(), to: self.from, ..self }
    }
}

impl fmt::Display for Mapping {
    /// As its ids with the relation between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.from, self.relation, self.to)
    }
}

/// Rust names the terms, so that a misspelt one does not compile.
macro_rules! mappings {
    ($($from:path, $relation:ident, $to:path, $reason:literal;)+) => {
        /// Every mapping between two terms, written down once.
        ///
        /// ```
        /// use dynamic_integration::{Basis, Relation, crosswalk::MAPPINGS};
        ///
        /// assert!(MAPPINGS.iter().all(|mapping| mapping.from.framework() != mapping.to.framework()));
        /// assert!(MAPPINGS.iter().all(|mapping| mapping.basis == Basis::Derived)); // no source states one
        /// assert!(MAPPINGS.iter().all(|mapping| mapping.relation != Relation::Exact));
        /// ```
        pub static MAPPINGS: &[Mapping] = &[$(
            Mapping {
                from: $from.any(),
                relation: Relation::$relation,
                to: $to.any(),
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
        "choosing the kind is part of design";
    focus::Stage::Design, Narrow, asap::Phase::Develop,
        "finding answers is part of design";
    focus::Stage::Implementation, Related, asap::Phase::Deliver,
        "deliver is prototype and test before running";
    focus::Stage::Monitoring, Related, asap::JourneyRule::FeedbackLoop,
        "following the work";
    focus::Stage::Evaluation, Related, asap::JourneyRule::WayOn,
        "what follows from results";
    focus::Stage::Design, Related, spring::Question::SoundDesign,
        "planning";
    focus::Stage::Monitoring, Close, spring::Item::MonitorAgainstGoals,
        "following delivery";
    focus::Stage::Evaluation, Close, spring::Item::JointReview,
        "looking back with others";
    focus::Stage::Evaluation, Related, mhpss::Rule::StandardMeasure,
        "judging finished projects";
    focus::Rule::ShapeNeedsAndDesign, Related, asap::JourneyRule::ParticipatoryNeedsAssessment,
        "needs found with people";
    asap::JourneyRule::ParticipatoryNeedsAssessment, Close, spring::Item::NeedsAssessment,
        "ask people themselves";
    iom::Rule::NeedsBased, Close, spring::Item::NeedsAssessment,
        "start from needs";
    iom::Rule::NeedsBased, Related, asap::JourneyRule::ParticipatoryNeedsAssessment,
        "start from needs";
    focus::Rule::ShapeNeedsAndDesign, Related, spring::Question::NeedsFit,
        "aims that answer needs";
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
    focus::Rule::ThreeSectors, Related, spring::Question::ActorCoordination,
        "who works together";
    focus::Rule::ThreeSectors, Related, iom::Rule::Stakeholders,
        "who works together";
    focus::Rule::ThreeSectors, Related, asap::JourneyRule::NetworkMembers,
        "who works together";
    focus::Rule::ThreeSectors, Close, asap::Recommendation::IntegratedTerritorialSystems,
        "public and private bodies joined";
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
    iom::Level::Structural, Related, spring::Question::PolicyDialogue,
        "governance";
    focus::Rule::PublicAuthorities, Related, spring::Question::LastingEffects,
        "public ties make it last";
    iom::Rule::StructuralEngagement, Related, spring::Question::LastingEffects,
        "public services carry on";
    asap::JourneyRule::WayOn, Related, spring::Item::ForeseeContinuation,
        "what comes after";
    asap::Recommendation::IntegratedTerritorialSystems, Related, spring::Question::FundingBase,
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
    focus::Rule::MeaningfulContact, Related, mhpss::Rule::OpenBase,
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
}
