//! The journey: how a practice was designed, along the double diamond.

mod facts;
mod presuppositions;
mod record;
mod report;
mod rules;
pub(super) mod terms;

pub use facts::JourneyFacts;
pub use record::{CapacityBuilding, Challenge, Idea, Journey, LocalNetwork, Move, PhaseRecord};
pub use report::JourneyReport;
pub use terms::{
    AccessMeasure, Aspect, BuildUpStep, CodesignAct, Contradiction, Detail, FeedbackFeature, Flag, GuidingQuestion,
    IdeaSource, JourneyRule, MottoValue, NetworkFunction, NetworkPurpose, NextStep, Participant, Phase, PhaseOutput,
    Section, Space, Thinking, Warning,
};
