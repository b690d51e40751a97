//! The FOCUS MHPSS framework: mental health and psychosocial support in four layers.
//!
//! The publication is a short policy brief of the FOCUS project. It finds that integration work looks too narrowly at
//! trauma and at clinics, and that people integrate more easily if they are well. So it asks for support in four layers
//! that complement one another. Each layer is for people with different needs:
//!
//! ```text
//!                        /\
//!                       /  \          4  specialised mental health care
//!                      /    \            lasting conditions, or severe and long
//!                     /      \           distress: treatment
//!                    /--------\
//!                   /          \      3  psychological support
//!                  /            \        complex distress, or a condition
//!                 /              \       threatens: prevention, treatment
//!                /----------------\
//!               /                  \  2  focused psychosocial support
//!              /                    \    people at risk: promotion, prevention
//!             /----------------------\
//!            /                        \ 1 basic psychosocial support
//!           /                          \  everybody: promotion, prevention,
//!          /____________________________\ early detection
//!  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
//!    a protective environment that rests on rights
//! ```
//!
//! The pyramid rests on a precondition: if people are not safe and rights are not respected, no layer can work.
//!
//! An [`Assessment`] records one *actor*: an agency, a service or a programme. An actor need not provide every layer.
//! For each layer it should be able to assess who needs it, to refer them, and to advocate. A [`Network`] records
//! several actors of one place. It shows which layers nobody provides, and which neighbouring layers are not
//! coordinated. The rules are [`Rule`] and [`NetworkRule`].
//!
//! The pyramid of an invented actor, as a report draws it:
//!
#![doc = include_str!("../../docs/pictures/pyramid.svg")]
//!
#![doc = include_str!("../../docs/pictures/functions.md")]
//!
//! Do not confuse:
//!
//! - A [`Layer`] is a kind of support. It is neither a grade of quality nor a step that people climb.
//! - Layers are counted from the base. *Focused* is layer 2 here and layer 3 in the IASC pyramid of 2007. So layers are
//!   never converted by number.
//! - *Trauma-informed* support takes account of trauma. *Trauma-focused* support has trauma as its subject. The brief
//!   asks for trauma-informed support.
//! - *Assess* here is a [`Function`] of an actor: it finds out what people need.
//! - A [`HostSector`] is health, protection or education. A FOCUS sector is private, government or non-profit.
//!
//! ```
//! use dynamic_integration::facts::{Facts, Flags, TermMap};
//! use dynamic_integration::mark::Mark;
//! use dynamic_integration::mhpss::{Assessment, Flag, Function, Layer, LayerRecord, Rule};
//!
//! let basic = LayerRecord {
//!     functions: Facts::only([Function::Provide, Function::Assess, Function::Refer]),
//!     ..LayerRecord::default()
//! };
//! let neighbourhood_house = Assessment {
//!     layers: TermMap::from([(Layer::Basic, basic)]),
//!     flags: Flags::from([(Flag::AccessibleToAll, true), (Flag::EnvironmentProtects, false)]),
//!     ..Assessment::default()
//! };
//! let evaluation = neighbourhood_house.evaluate();
//!
//! assert_eq!(evaluation.mark(Rule::OpenBase), Mark::Met);
//! assert_eq!(evaluation.mark(Rule::TwoCultures), Mark::NotAssessed);
//! // Whether it gives specialised care is not known, so neither is what would be asked of this care.
//! let care = evaluation.rule(Rule::SpecialisedCareIsSupported);
//! assert_eq!(care.open_guard().unwrap().label().to_string(), "Specialised mental health care / Provide");
//! ```

use crate::term::{Framework, SourceSection};

mod actor;
mod classify;
mod network;
mod reasons;
mod terms;

pub use actor::{ActorReport, Assessment, Facts, LayerProviders, LayerRecord, Referral};
pub use classify::classify;
pub use network::{Actor, Facts as NetworkFacts, LayerActors, Network, NetworkReport, Uncoordinated};
pub use terms::{
    Activity, Aspect, AwarenessTopic, BuiltInto, ClinicalLimit, Concept, Contradiction, Detail, Edition, Extent, Flag,
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
        "The pyramid of the IASC guidelines of 2007 is divided differently: its third layer, not its second, is called focused.",
    ],
    definition: "Mental health and psychosocial support in four complementary layers, from basic support for everybody \
                 to specialised care for a few, with protection and rights as their foundation.",
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
