//! Reports for people: on one practice, a comparison, a portfolio, a network, or on what practices recorded about a
//! term.
//!
//! A [`Page`] is written as one HTML file that loads nothing ([`Page::to_html`]), or as Markdown
//! ([`Page::to_markdown`]). The same input gives the same bytes on every machine.
//!
//! ```
//! use dynamic_integration::languages::Wording;
//! use dynamic_integration::{Practice, report};
//!
//! let practice = Practice::from_json(r#"{
//!     "practice": { "name": "Neighbours' <kitchen>" },
//!     "spring": { "assessed": { "by": "expert", "on": "2025" }, "marks": { "two_way_process": "met" } }
//! }"#)?;
//! let page = report::practice(&practice, Wording::english());
//! let html = page.to_html();
//! assert!(html.starts_with("<!DOCTYPE html>"));
//! assert!(html.contains("<bdi>Neighbours&#39; &lt;kitchen&gt;</bdi>")); // text is escaped
//! assert!(page.to_markdown().starts_with("# Neighbours' \\<kitchen\\>\n"));
//! # Ok::<(), dynamic_integration::read::ReadError>(())
//! ```
//!
//! # What a page promises
//!
//! - Next to a share are always its coverage and its bounds.
//! - Every page names the assessors and dates, the editions, and how published marks were read.
//! - Next to every colour there is a sign: ✓ met, ◐ partly met, ✗ not met, – not applicable, ? not assessed. Facts that
//!   no rule asks for have neutral colours: ● yes, ○ no.
//! - Recorded texts are always escaped. Each has its own writing direction.

mod block;
mod comparison;
mod frameworks;
mod html;
mod learn;
mod markdown;
mod network;
mod page;
mod picture;
pub mod pictures;
mod portfolio;
mod practice;
mod style;
pub mod tables;
mod text;
mod words;

pub use comparison::{comparison, practice_comparison, same_practice};
pub use learn::learn;
pub use network::network;
pub use portfolio::portfolio;
pub use practice::practice;

pub use block::Page;
pub use picture::Picture;
pub use text::Table;
