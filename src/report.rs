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
mod words;

pub use comparison::{comparison, same_practice};
pub use learn::learn;
pub use network::network;
pub use portfolio::portfolio;
pub use practice::practice;

pub use block::Table;
pub use picture::Picture;

use block::{Block, Text};
use words::Words;

use crate::core_terms::ReportText;
use crate::practice::Practice;
use crate::values::NonBlankText;

/// A report that can be written in several formats.
#[derive(Debug, Clone)]
pub struct Page {
    language: String,
    right_to_left: bool,
    title: String,
    heading: Text,
    blocks: Vec<Block>,
}

impl Page {
    fn new(words: Words<'_>, title: String, heading: Text, blocks: Vec<Block>) -> Self {
        Self { language: words.language().to_owned(), right_to_left: words.is_right_to_left(), title, heading, blocks }
    }

    /// Writes it as one HTML file.
    #[must_use]
    pub fn to_html(&self) -> String {
        page::write(self)
    }

    /// Writes it as Markdown. Pictures are left out, because the words and numbers next to them say the same.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::write(self)
    }
}

/// Returns the notes on how published marks were read, each once. If some of the assessments have another reading or
/// none, the names of the practices stand before it.
fn readings<'a>(words: Words<'_>, practices: impl IntoIterator<Item = &'a Practice>) -> Vec<(String, Text)> {
    let mut found: Vec<(&NonBlankText, Vec<&NonBlankText>)> = Vec::new();
    let mut assessed = 0;
    for practice in practices {
        let Some(spring) = &practice.spring else { continue };
        assessed += 1;
        let Some(reading) = &spring.reading else { continue };
        let name = &practice.practice.name;
        match found.iter_mut().find(|(known, _)| *known == reading) {
            Some((_, names)) => names.push(name),
            None => found.push((reading, vec![name])),
        }
    }
    let name = words.fill(ReportText::Reading, &[("framework", &words.label(&crate::spring::FRAMEWORK))]);
    let told = found.into_iter().map(|(reading, names)| {
        let of = if names.len() == assessed { Text::default() } else { words::given(names).and(": ") };
        (name.clone(), of.and_given(reading))
    });
    told.collect()
}
