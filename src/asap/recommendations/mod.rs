//! The recommendations: a checklist of measures.

mod facts;
mod record;
mod rules;
pub(super) mod terms;

pub use facts::RecommendationFacts;
pub use record::Recommendations;
pub use terms::{Audience, Measure, Recommendation, Theme};
