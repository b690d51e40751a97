//! The FOCUS Approach to Dynamic Integration.
//!
//! A short text of the research and innovation project FOCUS (Horizon 2020) for those who run or decide on integration
//! work in towns and regions. It is a frame for making a promising practice stronger and for building a new one.
//!
//! Its idea: integration is dynamic and goes *two ways*. Newcomers and people of the place both change, and ties between
//! people carry the change: bonds, bridges and links.
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
//!   link    either of them - services
//! ```
//!
//! A practice looks at itself along the four dimensions and sees what it does not have yet. The text is qualitative. It
//! ranks nothing, weighs nothing and counts nothing. What this crate counts is *coverage*, never a score of FOCUS.
//!
//! How much say each community has at each stage, of a real practice (Katto), as a report shows it:
//!
#![doc = include_str!("../../docs/pictures/stages.md")]
//!
//! Do not confuse:
//!
//! - *Arriving* and *receiving* are no kinds of people. With time, those who arrived receive others, so nothing here
//!   makes a community the property of a person.
//! - A *link* is a tie of a person to services. A tie between the communities is a *bridge*. The opening of the text
//!   prints "connections" where it later has links.
//! - The stage *assessment* looks at needs and the situation before a programme is planned. An [`Assessment`] of this
//!   crate is the record of a practice.
//! - *Sectors* are business, the state and civil society. Fields such as housing and work are *life domains*.
//! - *Trauma-informed* is the text's word for the view to leave behind. The policy brief means the opposite by it, and
//!   so does the term of [`Lens`]. [`Lens::TraumaFocused`] is what both leave behind.
//! - The ladder of [`Involvement`] is this crate's own: the text knows passive recipients, people who give input, and
//!   active and equal participants.
//! - More contact is not better contact. No mark depends on how many contacts there are.
//!
//! If a practice has an assessment in [`mhpss`](crate::mhpss) too, FOCUS takes over what it does not state itself:
//! [`Taken`].
//!
//! A programme in which people of the place decide and newcomers are only told:
//!
//! ```
//! use dynamic_integration::facts::{TermMap, Things};
//! use dynamic_integration::focus::{Among, Assessment, Community::*, Contact, Involvement, Rule, Stage};
//! use dynamic_integration::mark::Mark;
//!
//! let say = |arriving, receiving| TermMap::from([(Arriving, arriving), (Receiving, receiving)]);
//! let assessment = Assessment {
//!     contacts: Things::only([Contact::new(Among::WithinArriving)]),
//!     participation: TermMap::from([
//!         (Stage::Design, say(Involvement::Informed, Involvement::Leads)),
//!         (Stage::Implementation, say(Involvement::CoDecides, Involvement::CoDecides)),
//!     ]),
//!     ..Assessment::default()
//! };
//! let evaluation = assessment.evaluate();
//!
//! assert_eq!(evaluation.mark(Rule::IntergroupContact), Mark::NotMet); // newcomers meet newcomers, and that is all
//! assert_eq!(evaluation.mark(Rule::EqualSay), Mark::PartlyMet); // not in design, but in implementation
//! assert_eq!(assessment.involvement_gap(Stage::Design), Some(-3));
//!
//! let stages = evaluation.rule(Rule::EveryStageBothCommunities);
//! assert_eq!(stages.mark(), Mark::PartlyMet);
//! assert_eq!(stages.tally().coverage().to_string(), "4/10"); // six of ten points are open
//! ```

use crate::term::{Framework, SourceSection};

mod facts;
mod presuppositions;
mod reasons;
mod record;
mod report;
mod rules;
mod terms;

pub use facts::{Facts, Taken};
pub use record::{Advocacy, Assessment, Contact, Partner, Volunteers};
pub use report::{InvolvementGap, Report};
pub use terms::{
    AdvocacyAim, Among, Aspect, Community, Concept, Connection, ContactEffect, ContactFlag, ContactFormat,
    Contradiction, Detail, Dimension, Edition, Flag, FrontlineAbility, IntegrationFactor, Involvement, LabourOpening,
    Lens, LifeDomain, Outcome, ParticipationEffect, PartnerKind, PartnershipEffect, Progress, ResourceUse, Rule, Scale,
    Section, Sector, SpecialistTopic, Stage, TrainingScope, Use, VolunteerRole, VolunteeringEffect, Warning,
    WellbeingLevel,
};

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "focus",
    label: "FOCUS Approach",
    title: "FOCUS Approach to Dynamic Integration",
    publisher: "FOCUS consortium",
    edition: "1",
    year: None,
    address: None,
    rights: None,
    looked_up: &[
        "The text bears no date; the project's policy brief on MHPSS says that the project ran from 2019 to 2022.",
        "The text names the project but no publisher; the policy brief calls it an international consortium.",
    ],
    definition: "A qualitative frame of four core dimensions for strengthening and building integration practices that tie \
                 newcomers and the people of the place together.",
    sections: &[
        SourceSection { key: "§0", heading: "FOCUS Approach to Dynamic Integration" },
        SourceSection { key: "§1", heading: "Mental health & psychosocial support (MHPSS)" },
        SourceSection { key: "§2", heading: "Arriving & receiving communities" },
        SourceSection { key: "§3", heading: "Participatory & co-creative approaches" },
        SourceSection { key: "§4", heading: "Multi-stakeholder partnerships & coordination" },
    ],
    vocabularies: terms::VOCABULARIES,
    reasons: reasons::REASONS,
};
