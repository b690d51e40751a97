//! The recommendations: a checklist of measures.

mod facts;
mod record;
mod rules;

pub use facts::RecommendationFacts;
pub use record::Recommendations;
