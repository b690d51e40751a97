//! A network: several actors of one place.

mod facts;
mod record;
mod report;
mod rules;

pub use facts::Facts;
pub use record::{Actor, Network};
pub use report::{LayerActors, NetworkReport, Uncoordinated};
