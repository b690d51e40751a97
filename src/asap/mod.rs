//! ASAP: designing services together with people with migratory background.
//!
//! The handbook *Nothing about us without us* (its subtitle says that it is about
//! designing services for people with migratory background, and with them) comes
//! from the European project ASAP (Accessing services, Sharing Approaches and
//! Practices), of the Asylum, Migration and Integration Fund. Partners in six
//! countries designed and tested practices that make employment, housing,
//! education and health services easier to reach, and wrote down what they
//! learned. Two things in it can be assessed, and they are kept apart, because
//! one share over both would mean nothing.
//!
//! **The journey.** A practice is designed together with those who will use it,
//! along the double diamond: two diamonds, one of the problem and one of the
//! solution, each of which opens and closes again.
//!
//! ```text
//!          problem                     solution
//!
//!         /       \                   /       \
//!        /         \                 /         \
//!   discover     define  --->   develop     deliver  --->  scale up,
//!        \         /                 \         /           replicate
//!         \       /                   \       /            or move on
//!
//!     opening   closing           opening   closing
//!    (divergent, convergent)     (divergent, convergent)
//! ```
//!
//! Around it stands a frame: a local network of public services, civil society
//! and communities, sessions of capacity building, and a fixed order in which a
//! practice is built up. The rules of the journey are the set [`JourneyRule`].
//!
//! **The recommendations.** The handbook ends with 31 of them: nineteen in three
//! themes, and twelve that are each addressed to one audience. They are a
//! checklist that an assessor marks, as in SPRING: the set [`Recommendation`].
//! Practitioners from across Europe wrote them together at an exchange event in
//! Brussels on 22 February 2024.
//!
//! # What a newcomer should not confuse
//!
//! - A *sector* is here a field of services ([`ServiceSector`]); in FOCUS it is
//!   private, government or non-profit.
//! - A *safe space* is here a place to speak in confidence; in FOCUS it is one
//!   where both communities meet.
//! - A *connector* is here a trusted person of a community with a defined role;
//!   in FOCUS it is what a volunteer is.
//! - *Deliver* is the phase in which a prototype is tried out and improved, not
//!   the running of a finished service.
//! - The source draws no way back between the phases. The moves that this crate
//!   knows are its own reading, and another move is a warning and changes no
//!   mark.
//! - A *needs assessment* studies what a group needs; the word says nothing of
//!   one person, nor of the record in this crate that is called an assessment.
//!
//! # Locators
//!
//! Locators name the parts of the handbook in their order: §a the project and what it is about,
//! §b its pillars and activities, §c its partners, §d the motto, §e co-design, §f the double
//! diamond, §g the exchange event, §h the six practices, §i the shared lessons, §j the other best
//! practices, §k1 recommendations on services, §k2 on involvement, §k3 on cooperation projects,
//! §l recommendations to audiences, §m resources.
//!
//! The charts and drawings of the handbook are lost in the text from which this
//! module was made, and so is the heading of the first phase; the picture above
//! is redrawn from the words.
//!
//! An [`Assessment`] holds both parts, each of which may be left out: a [`Journey`] of facts, and
//! a [`Checklist`] of marks.
//!
//! ```
//! use dynamic_integration::asap::{Flag, JourneyRule};
//! use dynamic_integration::{Mark, Practice};
//!
//! let practice = Practice::from_json(r#"{
//!     "practice": { "name": "Language help at the doctor's" },
//!     "asap": { "journey": {
//!         "sectors": ["health"],
//!         "outputs": { "prototype": true, "tested_with_users": true, "feedback_collected": true },
//!         "flags": { "needs_assessed_with_people": true }
//!     } }
//! }"#)?;
//! let journey = practice.asap.unwrap().journey.unwrap();
//! let evaluation = journey.evaluate();
//!
//! // Needs were studied with the people, so they were studied; nobody said what the network made of it.
//! let needs = evaluation.rule(JourneyRule::ParticipatoryNeedsAssessment).unwrap();
//! assert_eq!(evaluation.answer(needs.term(), Flag::NeedsAssessed).unwrap().mark(), Mark::Met);
//! assert_eq!(needs.mark(), Mark::NotAssessed);
//! let open: Vec<_> = needs.what_would_change_it().points.map(|point| point.to_string()).collect();
//! assert_eq!(open, ["Needs discussed in the network: Not assessed"]);
//!
//! // There was a prototype: the phase deliver took place. Who took part in it is an open question.
//! let report = evaluation.beside();
//! assert_eq!(report.matrix[3].took_place, Some(true));
//! assert_eq!(evaluation.mark(JourneyRule::UsersInEveryPhase), Some(Mark::NotAssessed));
//! # Ok::<(), dynamic_integration::ReadError>(())
//! ```
//!
//! The handbook asks its readers to say *people with migratory background*, and
//! to let people name themselves. The texts of this module do.

use crate::Framework;

mod assessment;
mod model;
mod presupposed;
mod report;
mod rules;
mod terms;

pub use assessment::{
    Assessment, CapacityBuilding, Challenge, Checklist, Idea, Journey, LocalNetwork, Move, PhaseRecord,
};
pub use report::{JourneyParticipant, JourneyPhase, JourneyReport, JourneyWarning};
pub use terms::*;

/// The publication.
///
/// ```
/// use dynamic_integration::asap::FRAMEWORK;
///
/// // The handbook states its year and its licence, so that nothing had to be looked up.
/// assert_eq!((FRAMEWORK.year, FRAMEWORK.rights), (Some(2024), Some("Creative Commons CC BY-SA")));
/// assert!(FRAMEWORK.looked_up.is_empty());
/// ```
pub static FRAMEWORK: Framework = Framework {
    code: "asap",
    label: "ASAP co-design framework",
    title: "Nothing about us without us",
    publisher: "ASAP project (Accessing services, Sharing Approaches and Practices), edited by Sociolab",
    edition: "March 2024",
    year: Some(2024),
    rights: Some("Creative Commons CC BY-SA"),
    looked_up: &[],
    definition: "How services are designed and tested together with the people with migratory background \
                 who will use them, along the double diamond, and what 31 recommendations follow from six \
                 countries.",
    sets: terms::SETS,
};
