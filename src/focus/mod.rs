//! The FOCUS Approach to Dynamic Integration.
//!
//! A short text of the research and innovation project FOCUS (Horizon 2020). It addresses people who run integration
//! work in towns and regions, or decide on it. They can use it to strengthen a promising practice or to build a new
//! one. Its idea is that integration is dynamic and *two-way*: newcomers and local people both change. Ties between
//! people carry this change: bonds, bridges and links.
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
//! A practice looks at itself along the four dimensions and sees what is missing. The text is qualitative: it does not
//! rank, weigh or count. This crate counts points, and a count is never a score by FOCUS.
//!
//! The say of each community at each stage of a real practice (Katto), as a report shows it:
//!
#![doc = include_str!("../../docs/pictures/stages.md")]
//!
//! Do not confuse:
//!
//! - *Arriving* and *receiving* are not kinds of people. With time, people who arrived receive others. So nothing here
//!   assigns a person to a community.
//! - A *link* is a tie between a person and services. A tie between the communities is a *bridge*. The opening of the
//!   text prints "connections" where it later says links.
//! - The stage *assessment* examines needs and the situation before a programme is planned. An [`Assessment`] of this
//!   crate is the record of a practice.
//! - *Sectors* are business, government and civil society. Areas such as housing and work are *life domains*.
//! - The text uses *trauma-informed* for the view that practices leave behind. The policy brief means the opposite by
//!   it, and so does the term of [`Lens`]. [`Lens::TraumaFocused`] is the view that both leave behind.
//! - The ladder of [`Involvement`] is this crate's own. The text mentions passive recipients, people who give input,
//!   and active and equal participants.
//! - More contact is not better contact. No mark depends on how many contacts there are.
//!
//! If a practice also has an assessment in [`mhpss`](crate::mhpss), FOCUS takes facts from it that it does not state
//! itself: see [`Taken`].
//!
//! A programme in which local people decide and newcomers are only informed:
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
//! assert_eq!(evaluation.mark(Rule::IntergroupContact), Mark::NotMet); // newcomers meet only each other
//! assert_eq!(evaluation.mark(Rule::EqualSay), Mark::PartlyMet); // equal in implementation, but not in design
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
        "The text is undated; the project's policy brief on MHPSS says that the project ran from 2019 to 2022.",
        "The text names the project but no publisher; the policy brief calls it an international consortium.",
    ],
    definition: "Four core dimensions, described in words, for strengthening or building integration practices that bring \
                 newcomers and local people together.",
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
