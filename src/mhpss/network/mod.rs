//! The rules for a network of actors.

mod record;
mod report;
mod rules;

pub use record::{Actor, Network};
pub use report::{CoveredLayer, NetworkReport, UncoveredLayer};
pub use rules::NetworkFacts;
