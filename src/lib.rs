//! Published frameworks for the integration of migrants and refugees, as typed data: FOCUS, MHPSS, IOM, SPRING, ASAP.
//!
//! A document records a practice in the terms of these frameworks. Pure functions evaluate it and explain each result.
//! There is no I/O and no clock, and nothing random in a result: the same input gives the same bytes. Practices,
//! programmes and networks are assessed, never people.
//!
//! # The frameworks
//!
//! | module | framework | its picture | rule sets |
//! | --- | --- | --- | --- |
//! | [`focus`] | FOCUS Approach to Dynamic Integration | four dimensions, two communities, five stages | [`focus::Rule`] |
//! | [`mhpss`] | FOCUS framework of mental health and psychosocial support | a pyramid of four layers | [`mhpss::Rule`], [`mhpss::NetworkRule`] |
//! | [`iom`] | IOM integrated approach to reintegration | three levels by three dimensions | [`iom::Rule`] |
//! | [`spring`] | SPRING good-practice criteria | five criteria, twelve questions, forty items | [`spring::Question`] |
//! | [`asap`] | ASAP co-design and recommendations | the double diamond | [`asap::JourneyRule`], [`asap::Recommendation`] |
//!
//! Each module explains its framework on one page. Some names, such as `Assessment`, `Rule`, `Flag` and `Section`,
//! exist in several modules: write `focus::Rule`, not `Rule`.
//!
//! Each thing that a framework names is a *term*: an enum variant with a code, a label, a definition, a locator in the
//! source, and a [`Basis`](term::Basis). The basis says whether the source states the term or this crate derived it
//! ([`term`]).
//!
//! ```
//! use dynamic_integration::mhpss::Layer;
//! use dynamic_integration::term::Basis;
//!
//! assert_eq!(Layer::Focused.label(), "Focused psychosocial support");
//! assert_eq!(Layer::Focused.locator(), "§3");
//! assert_eq!(Layer::Focused.basis(), Basis::Stated);
//! assert_eq!("focused".parse(), Ok(Layer::Focused));
//! ```
//!
//! # Record
//!
//! A [`Practice`] is one document with at most one assessment for each framework. A fact is yes, no or absent, and
//! absent is *not assessed*. `"others": false` says that everything not named is no ([`facts`]). If a document is
//! refused, the error says where and why, and names the nearest valid term ([`read`]).
//!
//! ```
//! use dynamic_integration::Practice;
//! use dynamic_integration::focus::Connection;
//!
//! let practice = Practice::from_json(r#"{
//!     "practice": { "name": "Neighbours' kitchen", "countries": ["AT"], "period": { "start": "2018" } },
//!     "focus": {
//!         "connections": { "bridge": true },
//!         "contacts": { "listed": [{ "among": "across", "format": "creative_hobby" }] }
//!     },
//!     "spring": { "marks": { "two_way_process": "met", "host_co_design": "not_met" } }
//! }"#)?;
//! let connections = practice.focus.as_ref().map(|focus| focus.connections).unwrap_or_default();
//! assert_eq!(connections.get(Connection::Bridge), Some(true));
//! assert_eq!(connections.get(Connection::Bond), None); // not assessed
//! # Ok::<(), dynamic_integration::read::ReadError>(())
//! ```
//!
//! # Evaluate
//!
//! Every framework turns its assessment into *points*. A rule combines its points into one mark. Everything after that
//! is the same for all frameworks ([`evaluation`], [`mark`]).
//!
//! ```
//! # use dynamic_integration::Practice;
//! # let practice = Practice::from_json(r#"{
//! #     "practice": { "name": "Neighbours' kitchen" },
//! #     "focus": { "connections": { "bridge": true }, "contacts": { "listed": [{ "among": "across" }] } },
//! #     "spring": { "marks": { "two_way_process": "met", "host_co_design": "not_met" } }
//! # }"#)?;
//! use dynamic_integration::mark::Mark;
//! use dynamic_integration::{focus, spring};
//!
//! let evaluation = practice.evaluate();
//! if let Some(focus) = &evaluation.focus {
//!     assert_eq!(focus.mark(focus::Rule::IntergroupContact), Mark::Met);
//!     assert_eq!(focus.mark(focus::Rule::Advocacy), Mark::NotAssessed);
//! }
//! if let Some(spring) = &evaluation.spring {
//!     assert_eq!(spring.section(spring::Criterion::Inclusivity).coverage().to_string(), "2/9");
//! }
//! for gap in evaluation.gaps() {
//!     println!("{} ({}): {}", gap.term().label(), gap.term().locator(), gap.term().definition());
//!     for point in gap.requirements_left().points {
//!         println!("  {}: {}", point.mark().label(), point.id().label()); // not met, or not assessed
//!     }
//! }
//! # Ok::<(), dynamic_integration::read::ReadError>(())
//! ```
//!
//! # Explain
//!
//! [`Practice::explain`] returns everything that a page shows to people: labels, definitions and places in the source.
//! The page needs no catalogue ([`explain`]). The explanation can also be printed.
//!
//! # Show terms to people
//!
//! `Display` prints a term for programs: its code, such as `not_met`, or its id, such as `core/mark/not_met`. To show a
//! term to people, use `label()`, its name, and `definition()`, its meaning. Marks and strengths are terms too, and
//! [`term()`](evaluation::RuleResult::term) is the term of a gap. A point has up to three terms, and
//! [`id().label()`](evaluation::PointId::label) joins their labels. A reason prints its
//! [`referent`](term::Reason::referent): a sentence, or labels.
//!
//! ```
//! use dynamic_integration::mark::Mark;
//! use dynamic_integration::spring::Question;
//!
//! assert_eq!(Mark::NotMet.to_string(), "not_met");
//! assert_eq!(Mark::NotMet.label(), "Not met");
//! let question = Question::ActorCoordination;
//! println!("{}: {}", question.label(), question.definition());
//! for reason in question.erase().reasons() {
//!     println!("  {}: {}", reason.kind.label(), reason.referent);
//! }
//! ```
//!
//! # Compare, summarise, map
//!
//! [`comparison`] compares two evaluations point by point. [`portfolio`] sums up many in constant memory and merges in any
//! order; [`read::json_lines`] reads them one by one. [`crosswalk`] maps terms between frameworks and lists false friends.
//!
//! [`learn`] answers questions from recorded practices: which of them met an item or took a measure, which work on a
//! barrier, what they found on a question.
//!
//! # Reports
//!
//! [`report`] writes pages for people, as HTML or Markdown, and pictures as SVG.
//!
//! # Human languages
//!
//! [`languages`] shows labels and definitions in another language, counts what is stale or missing, and finds the term
//! that a label names.
//!
//! # Programming languages
//!
//! [`schema`] has a JSON Schema for every document, and functions to generate them for your own types. [`catalogue`]
//! exports every framework, term and rule as one JSON document.
//!
//! # In the field
//!
//! [`xlsform`] makes forms for KoboToolbox and ODK from the types of the documents. [`answers`] reads the answers.
//!
//! # A framework of your own
//!
//! [`terms!`](macro@term::terms) declares the vocabularies, [`document!`](macro@document::document) the record,
//! [`RuleSet`](evaluation::RuleSet) and [`row!`](macro@evaluation::row) the rules.
//! [`Evaluation::of`](evaluation::Evaluation::of) evaluates them.
//!
//! # Features
//!
//! - `report` (default): the [`report`] module.
//! - `schemars` (default): the [`schema`] module.
//! - `xlsform` (default): the [`xlsform`] module.

#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice
)]

pub mod answers;
pub mod asap;
mod bits;
pub mod catalogue;
mod checked_text;
pub mod comparison;
pub mod core_terms;
pub mod crosswalk;
mod csv;
#[cfg(any(feature = "schemars", feature = "xlsform"))]
mod doc_comment;
pub mod document;
pub mod evaluation;
pub mod explain;
pub mod facts;
pub mod focus;
pub mod iom;
mod json;
pub mod languages;
pub mod learn;
pub mod mark;
pub mod mhpss;
pub mod portfolio;
pub mod practice;
pub mod presupposition;
pub mod read;
pub mod registry;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "schemars")]
pub mod schema;
mod shape;
mod shown;
pub mod spring;
mod suggest;
pub mod term;
pub mod values;
#[cfg(feature = "xlsform")]
pub mod xlsform;

pub use practice::{Practice, PracticeEvaluation};

/// Compiles and runs the code examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// Compiles and runs the code examples of the page on storing.
#[cfg(doctest)]
#[doc = include_str!("../docs/what_to_store.md")]
struct WhatToStore;
