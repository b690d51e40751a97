//! stub
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice
)]

pub mod asap;
pub mod comparison;
pub mod core_terms;
pub mod document;
pub mod evaluation;
pub mod facts;
pub mod focus;
pub mod iom;
pub mod mark;
pub mod mhpss;
pub mod portfolio;
pub mod practice;
pub mod presupposition;
pub mod read;
pub mod registry;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod spring;
mod suggest;
pub mod term;
pub mod values;

pub use practice::{Practice, PracticeEvaluation};
