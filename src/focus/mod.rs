//! The FOCUS Approach to Dynamic Integration.
//!
//! A short text of the research and innovation project FOCUS (Horizon 2020) for those who run or decide on integration
//! work in towns and regions. It is a frame for making a promising practice stronger and for building a new one. It
//! rests on a mapping of how the communities relate, interviews with people who know the field, a review of the
//! literature, and field research in several places.
//!
//! Its idea: integration is dynamic and goes *two ways*. Newcomers and people of the place both change, and what carries
//! the change is the ties between people: bonds, bridges and links.
//!
//! ```text
//!                     mental health and
//!                    psychosocial support
//!                             |
//!   arriving and              |              participatory and
//!     receiving  ------- integration ------- co-creative
//!    communities              |              approaches
//!                             |
//!                multi-stakeholder partnerships
//!                      and coordination
//!
//!   bond    arriving - arriving, receiving - receiving
//!   bridge  arriving - receiving
//!   link    either of them - services and institutions
//! ```
//!
//! How it is meant to be used: a practice looks at itself along the four dimensions and sees what it does not have yet.
//! The text is qualitative. It ranks nothing, weighs nothing and counts nothing; what this crate counts is *coverage*,
//! never a score of FOCUS.
//!
//! What a newcomer must not confuse:
//!
//! - *Arriving* and *receiving* are not kinds of people. With time, whoever arrived receives others, so nothing here makes
//!   a community the property of a person.
//! - A *link* is a tie of a person to services; a tie across the communities is a *bridge*. The opening of the text says
//!   connections where it later says links.
//! - The *assessment* stage looks at needs and the situation before a programme is planned. The assessment that this
//!   crate reads is the record of a practice.
//! - *Sectors* are business, the state and civil society. Fields such as housing and work are *life domains*.
//! - The ladder of [`Involvement`] is this crate's own: the text knows people who only receive, who give input, and who
//!   take an active and equal part, and says that both communities need a part in every stage.
//! - More contact is not better contact: no mark depends on how many contacts there are, only on what they are like.
//!
//! Locators name the parts of the text: §0 opening, §1 mental health and psychosocial support, §2 communities,
//! §3 participation, §4 partnerships. *MHPSS brief* is the project's policy brief, which this crate models as a framework
//! of its own, [`mhpss`](crate::mhpss); where a practice has an assessment in both, FOCUS takes from that one what it
//! does not state itself.
//!
//! An [`Assessment`] records facts, and the table of the [`Rule`]s reads their points from it. A programme in which
//! people of the place decide and newcomers are only told:
//!
//! ```
//! use dynamic_integration::focus::{Among, Assessment, Community::*, Contact, Involvement, Rule, Stage};
//! use dynamic_integration::{Mark, Per};
//!
//! let say = |arriving, receiving| Per::from([(Arriving, arriving), (Receiving, receiving)]);
//! let assessment = Assessment {
//!     contacts: Some(vec![Contact::new(Among::WithinArriving)]),
//!     participation: Per::from([
//!         (Stage::Design, say(Involvement::Informed, Involvement::Leads)),
//!         (Stage::Implementation, say(Involvement::CoDecides, Involvement::CoDecides)),
//!     ]),
//!     ..Assessment::default()
//! };
//! let evaluation = assessment.evaluate();
//!
//! assert_eq!(evaluation.mark(Rule::IntergroupContact), Some(Mark::NotMet));
//! assert_eq!(evaluation.mark(Rule::EqualSay), Some(Mark::PartlyMet)); // not in design, but in implementation
//! assert_eq!(assessment.say_gap(Stage::Design), Some(-3));
//!
//! let stages = evaluation.rule(Rule::EveryStageBothCommunities).unwrap();
//! assert_eq!(stages.mark(), Mark::PartlyMet); // and six of ten points are open
//! assert_eq!(stages.tally().coverage().to_string(), "4/10");
//! ```

use crate::Framework;

mod assessment;
mod facts;
mod report;
mod rules;
mod terms;

pub use assessment::{Assessment, Contact, Partner, Volunteers};
pub use facts::{Facts, FromMhpss};
pub use report::{DomainCell, FoundWarning, Report, SayGap, StageCell};
pub use terms::*;

/// The publication.
///
/// ```
/// use dynamic_integration::focus::FRAMEWORK;
///
/// // The text bears no date: its edition says so, and what is known from elsewhere stands apart.
/// assert_eq!((FRAMEWORK.edition, FRAMEWORK.year), ("undated", None));
/// assert!(FRAMEWORK.looked_up[0].contains("2019 to 2022"));
/// ```
pub static FRAMEWORK: Framework = Framework {
    code: "focus",
    label: "FOCUS Approach",
    title: "FOCUS Approach to Dynamic Integration",
    publisher: "FOCUS consortium",
    edition: "undated",
    year: None,
    rights: None,
    looked_up: &[
        "The text bears no date; the project's policy brief on MHPSS says that the project ran from 2019 to 2022.",
        "The text names the project but no publisher; the policy brief calls it an international consortium.",
    ],
    definition: "A qualitative frame of four core dimensions for strengthening and building integration practices that tie \
                 newcomers and the people of the place together.",
    sets: terms::SETS,
};
