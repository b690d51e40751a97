//! The rules for one actor.

mod facts;
mod report;
mod rules;

pub use facts::ActorFacts;
pub use report::ActorReport;
pub(super) use rules::provides_psychosocial_support;
