//! Published frameworks for the integration of migrants and refugees, as typed data.
//!
//! What the frameworks ask, in which words and with which source; a document in which somebody
//! records a practice in those words; pure functions that evaluate it and explain every result.
//! No I/O, no clock, no randomness: the same input gives the same bytes. Practices, programmes and
//! networks are assessed here, never people.
//!
//! # The frameworks
//!
//! | module | framework | its picture | asked by |
//! | --- | --- | --- | --- |
//! | [`focus`] | FOCUS Approach to Dynamic Integration | four dimensions, two communities, five stages | [`focus::Rule`] |
//! | [`mhpss`] | FOCUS framework of mental health and psychosocial support | a pyramid of four layers | [`mhpss::Rule`], [`mhpss::NetworkRule`] |
//! | [`iom`] | IOM integrated approach to reintegration | three levels by three dimensions | [`iom::Rule`] |
//! | [`spring`] | SPRING good-practice criteria | five criteria, twelve questions, forty items | [`spring::Question`] |
//! | [`asap`] | ASAP co-design and recommendations | the double diamond | [`asap::JourneyRule`], [`asap::Recommendation`] |
//!
//! Each module explains its framework in a screen. What they name are *terms*: enums with a code, a
//! label, a definition, a locator in the source, and a [`Basis`] that tells what the source says
//! from what this crate made of it.
//!
//! ```
//! use dynamic_integration::{Basis, mhpss::Layer};
//!
//! assert_eq!(Layer::Focused.label(), "Focused psychosocial support");
//! assert_eq!(Layer::Focused.locator(), "§3");
//! assert_eq!(Layer::Focused.basis(), Basis::Stated);
//! assert_eq!("focused".parse(), Ok(Layer::Focused));
//! ```
//!
//! # Record
//!
//! A [`Practice`] is one document with at most one assessment per framework, read from JSON or put
//! together in code. A fact that is left out is *not assessed*; a list that is given is complete, and
//! an empty one says *none*; nothing is `null`. What is refused says where, what was found, what was
//! expected, and the nearest valid term ([`read`]).
//!
//! ```
//! use dynamic_integration::Practice;
//!
//! let practice = Practice::from_json(r#"{
//!     "practice": { "name": "Kitchen of the quarter", "countries": ["AT"] },
//!     "focus": { "connections": ["bridge"], "contacts": [{ "among": "across", "format": "creative_hobby" }] },
//!     "spring": { "marks": { "two_way_process": "met", "host_co_design": "not_met" } }
//! }"#)?;
//! assert_eq!(practice.spring.unwrap().marks.len(), 2); // of forty items; the others are not assessed
//! assert_eq!(practice.mhpss, None);
//! # Ok::<(), dynamic_integration::ReadError>(())
//! ```
//!
//! # Evaluate
//!
//! Every framework turns its assessment into *points*; a rule is the conjunction of its points, and
//! everything after that is the same for all of them ([`evaluation`], [`mark`]). A [`Mark`] keeps
//! *not assessed* and *not applicable* apart from *not met*; a [`Share`] is an exact fraction, with
//! its [`Coverage`] and the bounds between which it lies.
//!
//! ```
//! # use dynamic_integration::Practice;
//! # let practice = Practice::from_json(r#"{
//! #     "practice": { "name": "Kitchen of the quarter", "countries": ["AT"] },
//! #     "focus": { "connections": ["bridge"], "contacts": [{ "among": "across", "format": "creative_hobby" }] },
//! #     "spring": { "marks": { "two_way_process": "met", "host_co_design": "not_met" } }
//! # }"#)?;
//! use dynamic_integration::{Mark, focus, spring};
//!
//! let evaluated = practice.evaluate();
//! let focus = evaluated.by::<focus::Rule>().unwrap();
//! assert_eq!(focus.mark(focus::Rule::IntergroupContact), Some(Mark::Met));
//! assert_eq!(focus.mark(focus::Rule::Advocacy), Some(Mark::NotAssessed));
//!
//! let spring = evaluated.by::<spring::Question>().unwrap().total();
//! assert_eq!(spring.share().unwrap().to_string(), "50.0 %");
//! assert_eq!(spring.coverage().to_string(), "2/40");
//! assert_eq!(spring.at_most().unwrap().to_string(), "97.5 %");
//!
//! // What is missing, must before should, each with what would change it.
//! for gap in evaluated.gaps() {
//!     println!("{} ({}): {}", gap.term().label(), gap.term().locator(), gap.term().definition());
//!     for point in gap.what_would_change_it().points {
//!         println!("  to become met: {}", point.terms().label());
//!     }
//! }
//! # assert_eq!(evaluated.gaps().count(), 2);
//! # Ok::<(), dynamic_integration::ReadError>(())
//! ```
//!
//! # Compare, sum up, look across
//!
//! [`Comparison`] sets two evaluations side by side, point by point: one practice over time, or two
//! practices. [`Portfolio`] sums up many, in constant memory, and merges in any order; [`lines`]
//! reads them one by one. The [`crosswalk`] tells what a term of one framework has to do with
//! terms of another, and which words only look alike.
//!
//! # Write
//!
//! Evaluations, comparisons and portfolios serialise with everything that explains them. The
//! [`schema`] module has a JSON Schema for every document, in shapes that other languages read
//! well, and the kit that makes them for types that contain ours; [`catalogue`] is everything that
//! the crate knows before it reads a document, as one document.
//!
//! # A framework of your own
//!
//! Nothing that evaluates, compares or sums up knows a framework by name. [`terms!`] declares the
//! closed sets of another one, [`Rules`] and [`row!`] say what it asks, and [`Evaluation::of`] answers.
//!
//! # Features
//!
//! - `schemars` (default): the [`schema`] module.
//! - `std` (default): [`lines`]. Without it the crate is `no_std` and needs `alloc`.

#![no_std]
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    clippy::string_slice
)]

extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

pub mod asap;
pub mod catalogue;
pub mod comparison;
pub mod crosswalk;
pub mod evaluation;
pub mod facts;
pub mod focus;
pub mod iom;
#[cfg(feature = "std")]
mod lines;
pub mod mark;
pub mod mhpss;
mod nearest;
pub mod portfolio;
pub mod practice;
pub mod read;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod spring;
mod strict;
pub mod term;
pub mod value;
mod words;

#[doc(inline)]
pub use catalogue::Catalogue;
#[doc(inline)]
pub use comparison::{Change, ComparedPoint, ComparedRule, Comparison, Movement, NotComparable, PracticeComparison};
#[doc(inline)]
pub use crosswalk::{FalseFriend, Hint, Mapping, OutwardMapping, Relation};
#[doc(inline)]
pub use evaluation::{
    Answer, AskedRule, Beside, Condition, EvaluatedPoint, EvaluatedRule, Evaluation, NamesPoint, PointTerms, Points,
    Row, RuleSet, Rules, product,
};
#[doc(inline)]
pub use facts::{Distinct, Per, Terms, all_of, any_of, every, listed, some};
#[cfg(feature = "std")]
#[doc(inline)]
pub use lines::{LineError, LineProblem, lines};
#[doc(inline)]
pub use mark::{Coverage, Mark, Reach, RecordedMark, Share, Strength, Tally, Threshold};
#[doc(inline)]
pub use portfolio::{Distribution, MarkCounts, Portfolio, Quartile, RuleSetSummary, Standing};
#[doc(inline)]
pub use practice::{Identity, Organisation, Period, Practice, PracticeEvaluation, Report};
#[doc(inline)]
pub use read::{Document, Fault, Inconsistency, Problem, ReadError};
#[doc(inline)]
pub use term::{AnyTerm, Basis, Framework, Set, Term, UnknownTerm};
#[doc(inline)]
pub use value::{Assessed, Country, Date, InvalidValue, Language, Link, Note, Text, Url};
#[doc(inline)]
pub use words::{Assessor, FRAMEWORK as CORE};

/// The published frameworks, in the order in which this crate lists them everywhere.
///
/// ```
/// use dynamic_integration::{CORE, FRAMEWORKS};
///
/// assert_eq!(FRAMEWORKS.map(|framework| framework.code), ["focus", "mhpss", "iom", "spring", "asap"]);
/// assert!(!FRAMEWORKS.contains(&&CORE)); // the crate's own words are no publication
/// ```
pub static FRAMEWORKS: [&Framework; 5] =
    [&focus::FRAMEWORK, &mhpss::FRAMEWORK, &iom::FRAMEWORK, &spring::FRAMEWORK, &asap::FRAMEWORK];

/// What the published frameworks ask.
///
/// ```
/// use dynamic_integration::{RULE_SETS, mhpss};
///
/// // MHPSS asks of an actor and of a network, ASAP of a journey and by its recommendations.
/// let of_mhpss = RULE_SETS.iter().filter(|rules| *rules.set().framework == mhpss::FRAMEWORK);
/// assert_eq!(of_mhpss.map(|rules| rules.rules().len()).collect::<Vec<_>>(), [21, 3]);
/// ```
pub static RULE_SETS: [RuleSet; 7] = [
    RuleSet::of::<focus::Rule>(),
    RuleSet::of::<mhpss::Rule>(),
    RuleSet::of::<mhpss::NetworkRule>(),
    RuleSet::of::<iom::Rule>(),
    RuleSet::of::<spring::Question>(),
    RuleSet::of::<asap::JourneyRule>(),
    RuleSet::of::<asap::Recommendation>(),
];

/// The snippets of the README are compiled and run like those here.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
