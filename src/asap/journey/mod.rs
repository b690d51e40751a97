//! The journey: how a practice was designed, along the double diamond.

mod facts;
mod presuppositions;
mod record;
mod report;
mod rules;

pub use facts::JourneyFacts;
pub use record::{CapacityBuilding, Challenge, Idea, Journey, LocalNetwork, Move, PhaseRecord};
pub use report::JourneyReport;
