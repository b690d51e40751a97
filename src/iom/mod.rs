//! The integrated approach to reintegration of IOM.
//!
//! The International Organization for Migration developed this approach in 2017. It is for programmes that help
//! migrants to reintegrate in their country of origin. Reintegration has many aspects, so support considers all of them
//! and starts from needs. It is meant to benefit both the people who return and the communities to which they return,
//! and it also works on the structures around them.
//!
//! ```text
//!                  economic              social                psychosocial
//!              ┌─────────────────────┬─────────────────────┬─────────────────────┐
//!  individual  │ making a living     │ using public        │ networks, civic     │
//!              │ again               │ services            │ life, culture       │
//!              ├─────────────────────┼─────────────────────┼─────────────────────┤
//!  community   │ economic life of    │ services of the     │ how the community   │
//!              │ the community       │ community           │ receives people     │
//!              ├─────────────────────┼─────────────────────┼─────────────────────┤
//!  structural  │ conditions for a    │ adequate public     │ conditions for      │
//!              │ living              │ services            │ taking part         │
//!              └─────────────────────┴─────────────────────┴─────────────────────┘
//!   across all of it: rights of migrants, gender equality, partnership and cooperation,
//!   data collection, monitoring and evaluation
//! ```
//!
//! An [`Assessment`] records a programme as a list of [`Initiative`]s. Each initiative names its [`Cell`]s: the pairs
//! of a [`Level`] and a [`Dimension`] in which it works. Levels and dimensions overlap, and an initiative can work in
//! many cells. The rules read all initiatives together. If a rule asks about a level or a dimension, a single
//! initiative must both work there and have what is asked for.
//!
//! The cells of an invented programme that follows the approach in full, as a report shows them:
//!
#![doc = include_str!("../../docs/pictures/cells.md")]
//!
//! Do not confuse:
//!
//! - The approach is about *return*. Its community is the one in the country of origin to which people return. The
//!   frameworks about arrival call another community the receiving one.
//! - *Psychosocial* means personal networks, civil society and culture. In the MHPSS framework it means support for
//!   wellbeing.
//! - A *level* is neither a level of government nor a layer of care. A ministry can pay for work on the individual
//!   level.
//! - A [`TypicalIntervention`] is this crate's illustration of a cell. The publication lists none.
//!
//! ```
//! use dynamic_integration::facts::{Facts, Things};
//! use dynamic_integration::iom::{Assessment, Beneficiary, Cell, Initiative, Level, Rule};
//! use dynamic_integration::mark::Mark;
//!
//! let training = Initiative {
//!     beneficiaries: Facts::from([Beneficiary::Returnee]),
//!     ..Initiative::within(Facts::only([Cell::IndividualEconomic]))
//! };
//! let market_hall = Initiative {
//!     beneficiaries: Facts::from([Beneficiary::ReturneeFamily, Beneficiary::NonMigrant]),
//!     ..Initiative::within(Facts::only([Cell::CommunityEconomic]))
//! };
//! let programme = Assessment { initiatives: Things::only([training, market_hall]), ..Assessment::default() };
//! let evaluation = programme.evaluate();
//!
//! assert_eq!(evaluation.mark(Rule::CommunityBeneficiaries), Mark::Met);
//! assert_eq!(evaluation.mark(Rule::ThreeLevels), Mark::PartlyMet); // no structural initiative
//! assert_eq!(evaluation.mark(Rule::StructuralEngagement), Mark::NotApplicable); // so no structural question applies
//! assert_eq!(evaluation.mark(Rule::NeedsBased), Mark::NotAssessed); // nothing is recorded about needs
//!
//! let structural = &evaluation.report().levels[Level::Structural as usize];
//! assert_eq!((structural.initiatives, structural.empty_cells.len()), (Some(0), 3));
//! ```

use crate::term::{Framework, SourceSection};

mod facts;
mod presuppositions;
mod reasons;
mod record;
mod report;
mod rules;
mod terms;

pub use facts::Facts;
pub use record::{AddressedByLevel, Assessment, EngagedStakeholder, Influence, Initiative};
pub use report::{Line, Report, ReportedInfluence};
pub use terms::{
    Addressed, Aspect, Beneficiary, Cell, Contradiction, CountryRole, CrossCuttingIssue, Detail, Dimension,
    EconomicStrand, Edition, Flag, Level, Premise, PsychosocialElement, PsychosocialStrand, Rule, Section,
    SocialService, Stakeholder, TypicalIntervention, Warning,
};

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "iom",
    label: "IOM integrated approach",
    title: "An integrated approach to reintegration",
    publisher: "IOM",
    edition: "2017",
    year: None,
    address: None,
    rights: None,
    looked_up: &[
        "IOM is the International Organization for Migration.",
        "The text is a section of module 1 of the Reintegration Handbook, which IOM published in 2019.",
    ],
    definition: "A reintegration programme supports returnees, their communities and the structures around them. \
                 On each of these levels it works on economic, social and psychosocial life.",
    sections: &[
        SourceSection { key: "§1", heading: "An integrated approach to reintegration" },
        SourceSection { key: "§2", heading: "Three levels of support (no heading printed)" },
        SourceSection { key: "§3", heading: "Three dimensions (no heading printed)" },
        SourceSection { key: "§4", heading: "Levels and dimensions overlap (no heading printed)" },
        SourceSection { key: "§5", heading: "INTEGRATED APPROACH TO REINTEGRATION" },
    ],
    vocabularies: terms::VOCABULARIES,
    reasons: reasons::REASONS,
};
