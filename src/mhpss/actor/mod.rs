//! One actor: an agency, a service or a programme.

mod facts;
mod presuppositions;
mod record;
mod report;
mod rules;

pub use facts::Facts;
pub use record::{Assessment, LayerRecord, Referral};
pub use report::{ActorReport, LayerProviders};
