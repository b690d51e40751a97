//! ASAP: designing services with people with migratory background, not only for them.
//!
//! The handbook *Nothing about us without us* comes from the European project ASAP (Accessing services, Sharing
//! Approaches and Practices). Partners in six countries designed and tested practices that make employment, housing,
//! education and health services easier to reach. They recorded what they learned.
//!
//! An [`Assessment`] has three parts. Each of them can be left out:
//!
//! - The [`Profile`] describes a practice and what it does. It has no rules.
//! - The [`Journey`] is its co-design through the double diamond. Its rules are [`JourneyRule`]s.
//! - The [`Recommendations`] are the checklist at the end of the handbook: 31 [`Recommendation`]s with 91 [`Measure`]s.
//!
//! ```text
//!          problem                     solution
//!
//!         /       \                   /       \
//!        /         \                 /         \
//!   discover     define  --->   develop     deliver  --->  a next step: refine,
//!        \         /                 \         /           scale up, replicate,
//!         \       /                   \       /            move on, continue,
//!                                                          integrate locally
//!     opening   closing           opening   closing
//!   (divergent, convergent)     (divergent, convergent)
//! ```
//!
//! The joint journey of six real pilots, as a report draws it:
//!
#![doc = include_str!("../../docs/pictures/double_diamond.svg")]
//!
//! It is framed by a local network of public services, civil society and communities, and by capacity building.
//!
//! Journey and recommendations are two rule sets, and there is no share over both. A practice from elsewhere has a
//! profile and no journey. Some measures record the same fact as the journey or the profile. If such a measure has no
//! mark of its own, it is answered from there.
//!
//! Do not confuse:
//!
//! - A *sector* here is an area of services ([`ServiceSector`]). In FOCUS it is business, government or civil society.
//! - A *safe space* here is a place to talk in confidence. In FOCUS it is a place where both communities meet.
//! - A *connector* here is a person who is active in a community and links it with services. In FOCUS it is a
//!   volunteer's role.
//! - *Deliver* is the phase in which a prototype is tested, not the running of a finished service.
//! - An *entry point* is advice on one need that opens the way to others ([`DeliveryStrategy`]).
//! - The source draws no way back between the phases. The foreseen moves ([`Phase::leads_to`]) are this crate's
//!   reading. Any other move is a warning and changes no mark.
//! - The text from which this module was made lacks the charts of the handbook and the heading of its first phase. The
//!   picture above is redrawn from the words.
//!
//! The handbook asks its readers to say *people with migratory background*, and to let people name themselves. The
//! texts of this module do so.
//!
//! ```
//! use dynamic_integration::asap::{Assessment, JourneyRule, Measure, Phase, PhaseOutput, Recommendation};
//! use dynamic_integration::mark::Mark;
//!
//! let assessment: Assessment = serde_json::from_str(r#"{
//!     "profile": { "sectors": ["health"], "activities": ["interpretation"] },
//!     "journey": {
//!         "outputs": { "tested_with_users": true },
//!         "feedback_loop": { "involves_users": true, "systematic_and_continuous": false }
//!     },
//!     "recommendations": { "measures": { "stakeholders_asked": "met" } }
//! }"#)?;
//!
//! let journey = assessment.evaluate_journey().unwrap();
//! let tested = journey.rule(JourneyRule::TestedAndRefined);
//! assert_eq!(tested.mark(), Mark::NotAssessed); // there was a prototype, but nothing is known about feedback
//! let left: Vec<_> = tested.requirements_left().points.map(|point| point.id().label().to_string()).collect();
//! assert_eq!(left, ["Feedback collected", "Feedback used"]);
//! let users = journey.answer(JourneyRule::UsersInEveryPhase, Phase::Deliver).unwrap();
//! assert_eq!(users.mark(), Mark::Met); // they tested it
//!
//! let recommendations = assessment.evaluate_recommendations().unwrap();
//! assert_eq!(recommendations.mark(Recommendation::EmbeddedUserFeedback), Mark::PartlyMet); // not systematic
//! let asked = recommendations.answer(Recommendation::EmbeddedUserFeedback, Measure::UsersAsked).unwrap();
//! assert!(asked.taken_from().is_some()); // answered from the journey
//! # Ok::<(), serde_json::Error>(())
//! ```

use crate::term::{Framework, SourceSection, Vocabulary, joined};
use journey::terms::VOCABULARIES as JOURNEY;
use recommendations::terms::VOCABULARIES as RECOMMENDATIONS;
use terms::VOCABULARIES as OTHERS;

mod facts;
mod journey;
mod reasons;
mod recommendations;
mod record;
mod terms;

pub use journey::{
    AccessMeasure, Aspect, BuildUpStep, CapacityBuilding, Challenge, CodesignAct, Contradiction, Detail,
    FeedbackFeature, Flag, GuidingQuestion, Idea, IdeaSource, Journey, JourneyFacts, JourneyReport, JourneyRule,
    LocalNetwork, MottoValue, Move, NetworkFunction, NetworkPurpose, NextStep, Participant, Phase, PhaseOutput,
    PhaseRecord, Section, Space, Thinking, Warning,
};
pub use recommendations::{Audience, Measure, Recommendation, RecommendationFacts, Recommendations, Theme};
pub use record::{Assessment, Profile, Resource, StatedLesson};
pub use terms::{
    Activity, Barrier, Channel, CrossCuttingTool, DeliveryStrategy, Edition, FundingSource, InformationQuality, Lesson,
    Pillar, PillarActivity, ProfileField, ResourceKind, ServiceSector, TargetGroup, TerritorialFeature,
    WiderBeneficiary,
};

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "asap",
    label: "ASAP co-design framework",
    title: "Nothing about us without us",
    publisher: "ASAP project (Accessing services, Sharing Approaches and Practices), edited by Sociolab",
    edition: "2024",
    year: Some(2024),
    address: None,
    rights: Some("Creative Commons CC BY-SA"),
    looked_up: &[],
    definition: "Shows how services are designed and tested together with the people with migratory background \
                 who will use them, along the double diamond, and what 31 recommendations follow from six \
                 countries.",
    sections: &[
        SourceSection { key: "§a", heading: "What is ASAP? The project at a glance" },
        SourceSection { key: "§b", heading: "Project activities" },
        SourceSection { key: "§c", heading: "Partnership" },
        SourceSection { key: "§d", heading: "Why Nothing about us without us" },
        SourceSection { key: "§e", heading: "Codesign and ASAP" },
        SourceSection { key: "§f", heading: "The double diamond diagram model" },
        SourceSection { key: "§g", heading: "The ASAP Exchange Event and its recommendations" },
        SourceSection { key: "§h", heading: "Six promising practices developed through ASAP" },
        SourceSection { key: "§i", heading: "Shared Lessons learned" },
        SourceSection { key: "§j", heading: "Other best practices in the field of integration and service delivery" },
        SourceSection { key: "§k", heading: "Insights and recommendations" },
        SourceSection {
            key: "§k1",
            heading: "How to implement effective and inclusive orientation and integration services for people with a migratory background",
        },
        SourceSection {
            key: "§k2",
            heading: "How to strengthen direct involvement of stakeholders and users in defining and designing better services",
        },
        SourceSection {
            key: "§k3",
            heading: "Lessons learned for the design and implementation of future European cooperation projects",
        },
        SourceSection { key: "§l", heading: "Targeted recommendations on integration services and policies" },
        SourceSection { key: "§m", heading: "Resources" },
    ],
    vocabularies: &VOCABULARIES,
    reasons: reasons::REASONS,
};

/// The vocabularies of all parts, in the order of publication. Editions come first.
static VOCABULARIES: [&Vocabulary; JOURNEY.len() + OTHERS.len() + RECOMMENDATIONS.len()] = {
    let (editions, profile) = OTHERS.split_at(1);
    joined(&[editions, JOURNEY, profile, RECOMMENDATIONS])
};
