//! The FOCUS framework of mental health and psychosocial support (MHPSS).
//!
//! A policy brief of the project FOCUS. Support comes in four layers, counted from the base, which serves everybody:
//!
//! ```text
//!                      4 specialised mental health care
//!                    3 psychological support
//!                  2 focused psychosocial support
//!                1 basic psychosocial support
//!   ------------ safety and rights: everything rests on them ------------
//! ```
//!
//! Actors are not asked to provide every layer. They are asked to assess, refer and advocate on all of them, to work
//! across layers, and to be informed by culture and by trauma on the layers that they provide. A network is asked whether
//! adjacent layers are coordinated.
//!
//! What a newcomer must not confuse:
//!
//! - The layers have the names of the Red Cross and Red Crescent Movement's framework, not of the IASC pyramid of 2007,
//!   where *focused* is level 3. Never convert layers by number.
//! - *Trauma-informed* is how care should be; *trauma-focused* is the single view to leave behind.
//! - Providing two layers is not by itself coordination between them.
//!
//! [`Assessment`] records one actor, [`Network`] several of one place.

use crate::term::{Framework, SourceSection};

mod actor;
mod layer;
mod network;
mod presuppositions;
mod reasons;
mod record;
mod terms;

pub use actor::{ActorFacts, ActorReport};
pub use layer::classify;
pub use network::{Actor, CoveredLayer, Network, NetworkFacts, NetworkReport, UncoveredLayer};
pub use record::{Assessment, LayerRecord, Referral};
pub use terms::{
    Activity, Aspect, AwarenessTopic, BuiltInto, ClinicalLimit, Concept, Contradiction, Edition, Extent, Flag,
    Function, HostSector, IntegrationWork, Layer, LayerFlag, MentalHealthPart, NetworkRule, NetworkSection, Premise,
    ProgrammeRole, Provider, PsychosocialSide, Purpose, Reach, ReferralQuality, ReferralTarget, Rule, Section, Setting,
    SpecialisedNeed, Unit, Warning,
};

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "mhpss",
    label: "FOCUS MHPSS framework",
    title: "Promoting Dynamic Integration in Europe: Mental Health and Psychosocial Support as part of Dynamic \
            Integration",
    publisher: "FOCUS consortium, coordinated by the IFRC Psychosocial Centre",
    edition: "2022",
    year: None,
    address: Some("https://www.focus-refugees.eu"),
    rights: None,
    looked_up: &[
        "The text gives the years of the FOCUS project, 2019 to 2022, and no date of its own; the edition \
         is named after the last of them.",
        "The four layers have the names of the layers in the MHPSS framework of the International \
         Red Cross and Red Crescent Movement; the two frameworks differ in detail.",
        "The pyramid of the IASC guidelines of 2007 is cut otherwise: its third layer, not its second, is called focused.",
    ],
    definition: "Mental health and psychosocial support in four complementary layers, from basic support for everybody \
                 to specialised care for few, on the ground of protection and rights.",
    sections: &[
        SourceSection { key: "§1", heading: "Promoting Dynamic Integration in Europe" },
        SourceSection { key: "§2", heading: "UNDERSTANDING THE MHPSS CHALLENGE" },
        SourceSection { key: "§3", heading: "The four layers (no heading printed)" },
        SourceSection { key: "§4", heading: "The text across the layers (no heading printed)" },
        SourceSection { key: "§5", heading: "POLICY IMPLICATIONS" },
        SourceSection { key: "§6", heading: "THE FOCUS PROJECT (2019-2022)" },
    ],
    vocabularies: terms::VOCABULARIES,
    reasons: reasons::REASONS,
};
