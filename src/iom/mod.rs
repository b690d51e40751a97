//! IOM's integrated approach to reintegration.
//!
//! The International Organization for Migration drew up this approach in 2017 for programmes
//! that help migrants to settle back into their country of origin. Its premise: reintegration
//! touches many sides of life at once, so support has to look at the whole and start from what
//! is needed. It should do good to those who return *and* to the places that they return to,
//! and it should work on the conditions above both.
//!
//! # The picture: three levels by three dimensions
//!
//! ```text
//!                  economic              social                psychosocial
//!              ┌─────────────────────┬─────────────────────┬─────────────────────┐
//!  individual  │ making a living     │ using public        │ ties, civic life,   │
//!              │ again               │ services            │ culture             │
//!              ├─────────────────────┼─────────────────────┼─────────────────────┤
//!  community   │ economic life of    │ services of the     │ how the place       │
//!              │ the place           │ place               │ receives people     │
//!              ├─────────────────────┼─────────────────────┼─────────────────────┤
//!  structural  │ conditions for      │ adequate public     │ conditions for      │
//!              │ a livelihood        │ services            │ taking part         │
//!              └─────────────────────┴─────────────────────┴─────────────────────┘
//!   and through all of it: rights of migrants, gender equality, partnership and cooperation,
//!   data collection, monitoring and evaluation
//! ```
//!
//! A [`Level`] says how far support reaches, a [`Dimension`] which side of life it concerns,
//! and a [`Cell`] is one of the nine places where they meet. The cells are not drawers: they
//! overlap and act on one another, and one activity may work in many of them. When a place
//! looks down on those who come back, this can harm their health, and then their income. That
//! the whole range is covered matters more than the cell under which an activity is filed.
//!
//! # How it is recorded here
//!
//! A programme is a list of *initiatives*. Each names the cells that it works in and, as far as
//! known, whom it benefits, what it addresses, which strands and services it covers, which
//! cross-cutting issues it takes up and who is responsible. A few facts concern the programme
//! as a whole: whether and when needs were assessed, and when the first assistance was given.
//! The rules ask of all initiatives together, so that one broad initiative counts for as much
//! as many narrow ones.
//!
//! # What must not be confused
//!
//! - The approach concerns *return*. Its community is the place in the country of origin that
//!   people return to, not the receiving community of the frameworks about arrival.
//! - *Psychosocial* means personal networks, civil society and culture here. It is not the
//!   support for wellbeing that the MHPSS framework means by the word.
//! - A *level* is no tier of government and no layer of care: a national ministry may well pay
//!   for work on the individual level.
//! - *Typical interventions* are this crate's illustration of the cells; the publication does
//!   not list any.
//!
//! # Example
//!
//! ```
//! use dynamic_integration::{Mark, Terms, iom::{Assessment, Beneficiary, Cell, Initiative, Level, Rule}};
//!
//! let training = Initiative {
//!     beneficiaries: Some(Terms::from([Beneficiary::Returnee])),
//!     ..Initiative::within([Cell::IndividualEconomic])
//! };
//! let market_hall = Initiative {
//!     beneficiaries: Some(Terms::from([Beneficiary::ReturneeFamily, Beneficiary::NonMigrant])),
//!     ..Initiative::within([Cell::CommunityEconomic])
//! };
//! let programme = Assessment { initiatives: Some(vec![training, market_hall]), ..Assessment::default() };
//! let evaluation = programme.evaluate();
//!
//! assert_eq!(evaluation.mark(Rule::CommunityBeneficiaries), Some(Mark::Met));
//! assert_eq!(evaluation.mark(Rule::ThreeLevels), Some(Mark::PartlyMet)); // nothing structural
//! assert_eq!(evaluation.mark(Rule::StructuralEngagement), Some(Mark::NotApplicable)); // so it is not asked of
//! assert_eq!(evaluation.mark(Rule::NeedsBased), Some(Mark::NotAssessed)); // nothing is recorded
//!
//! let matrix = evaluation.beside().matrix.as_ref().unwrap();
//! assert_eq!(matrix.empty_levels, [Level::Structural]);
//! assert_eq!(matrix.empty_cells.len(), 7);
//! ```

use crate::Framework;

mod assessment;
mod report;
mod rules;
mod terms;

pub use assessment::{AddressedByLevel, Assessment, EngagedStakeholder, Initiative};
pub use report::{CellCount, DimensionCount, LevelCount, Matrix, Report, Warned};
pub use terms::{
    Addressed, Aspect, Beneficiary, Cell, CountryRole, CrossCuttingIssue, Dimension, EconomicStrand, Flag, Level,
    Premise, PsychosocialElement, PsychosocialStrand, Rule, Section, SocialService, Stakeholder, TypicalIntervention,
    Warning,
};

/// The publication.
///
/// ```
/// use dynamic_integration::iom::FRAMEWORK;
///
/// // The year is that of the approach, not of a publication.
/// assert_eq!((FRAMEWORK.edition, FRAMEWORK.year), ("approach of 2017", None));
/// assert_eq!(FRAMEWORK.to_string(), "IOM integrated approach");
/// ```
pub static FRAMEWORK: Framework = Framework {
    code: "iom",
    label: "IOM integrated approach",
    title: "An integrated approach to reintegration",
    publisher: "IOM",
    edition: "approach of 2017",
    year: None,
    rights: None,
    looked_up: &[
        "IOM is the International Organization for Migration.",
        "The text is a section of module 1 of the Reintegration Handbook, which IOM published in 2019.",
    ],
    definition: "A reintegration programme supports returnees, their communities and the structures around them, \
                 and on each of these levels it works on economic, social and psychosocial life.",
    sets: terms::SETS,
};
