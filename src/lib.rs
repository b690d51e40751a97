//! Published frameworks for the integration of migrants and refugees, as typed data.

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
pub use practice::{Identity, Period, Practice, PracticeEvaluation, Report};
#[doc(inline)]
pub use read::{Document, Fault, Inconsistency, Problem, ReadError};
#[doc(inline)]
pub use term::{AnyTerm, Basis, Framework, Set, Term, UnknownTerm};
#[doc(inline)]
pub use value::{Assessed, Country, Date, InvalidValue, Language, Link, Note, Text, Url};
#[doc(inline)]
pub use words::{Assessor, FRAMEWORK as CORE};

/// The published frameworks, in the order in which this crate lists them everywhere.
pub static FRAMEWORKS: [&Framework; 5] =
    [&focus::FRAMEWORK, &mhpss::FRAMEWORK, &iom::FRAMEWORK, &spring::FRAMEWORK, &asap::FRAMEWORK];

/// What the published frameworks ask.
pub static RULE_SETS: [RuleSet; 7] = [
    RuleSet::of::<focus::Rule>(),
    RuleSet::of::<mhpss::Rule>(),
    RuleSet::of::<mhpss::NetworkRule>(),
    RuleSet::of::<iom::Rule>(),
    RuleSet::of::<spring::Question>(),
    RuleSet::of::<asap::JourneyRule>(),
    RuleSet::of::<asap::Recommendation>(),
];
