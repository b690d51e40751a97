//! The FOCUS MHPSS framework: mental health and psychosocial support as a
//! pyramid of four layers.
//!
//! The publication is a short brief for those who make integration policy and
//! those who carry it out. It holds that programmes for refugees look too
//! narrowly at trauma and at clinics, and that people integrate more easily
//! when they are well. So it asks for support in four layers that complement
//! one another, each for people with another need:
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
//!              /                    \    people exposed to a risk:
//!             /                      \   promotion, prevention
//!            /------------------------\
//!           /                          \  1  basic psychosocial support
//!          /                            \    everybody: promotion, prevention,
//!         /______________________________\   early detection
//!  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
//!    a protective environment that rests on rights
//! ```
//!
//! Under the pyramid lies its precondition: where nobody is safe and rights do
//! not hold, no layer can do its work. Across it run coordination, good
//! referrals, and respect for culture and for what people have been through.
//!
//! There are two things to assess. One is an *actor*: an agency, a service or a
//! programme. It need not provide every layer, but for each layer it should be
//! able to assess who needs it, to refer them, and to speak up for it. The
//! other is a *network*: several actors of one place, which together should
//! leave no layer empty and no two neighbouring layers unconnected.
//!
//! What a newcomer should not confuse:
//!
//! - A layer is a kind of support, not a grade of quality and not a step that
//!   people climb. Somebody may use several layers at once.
//! - Layers are counted from the base. Pyramids of other publishers count and
//!   cut otherwise: *focused* is layer 2 here and layer 3 of the IASC pyramid
//!   of 2007. Never convert by number.
//! - *Trauma-informed* care works in the knowledge of past harm; *trauma-focused*
//!   care has that harm as its subject. The framework asks for the former.
//! - *Assess* is here a function of an actor: finding out what a person needs.
//! - A *host sector* is health, protection or education. The FOCUS *sector* is
//!   something else: private, public or non-profit.
//!
//! An [`Assessment`] records one actor, a [`Network`] several. The rules are [`Rule`] and
//! [`NetworkRule`].
//!
//! ```
//! use dynamic_integration::mhpss::{Assessment, Flag, Function, Layer, LayerRecord, Rule};
//! use dynamic_integration::{Mark, Per, Terms};
//!
//! let neighbourhood_house = Assessment {
//!     layers: Per::from([(Layer::Basic, LayerRecord {
//!         functions: Some(Terms::from([Function::Provide, Function::Assess, Function::Refer])),
//!         ..LayerRecord::default()
//!     })]),
//!     flags: Per::from([(Flag::AccessibleToAll, true), (Flag::TraumaSensitiveEnvironment, true)]),
//!     ..Assessment::default()
//! };
//! let evaluation = neighbourhood_house.evaluate();
//!
//! assert_eq!(evaluation.mark(Rule::OpenBase), Some(Mark::Met));
//! assert_eq!(evaluation.mark(Rule::FullSpectrum), Some(Mark::PartlyMet)); // it does not advocate
//! assert_eq!(evaluation.mark(Rule::TwoCultures), Some(Mark::NotAssessed));
//!
//! // Whether it gives specialised care is not known, so neither is what that would ask of it.
//! let care = evaluation.rule(Rule::SpecialisedCareIsSupported).unwrap();
//! assert_eq!(care.open_guard().unwrap().label().to_string(), "Specialised mental health care / Provide");
//!
//! // No layer can do its work without a protective environment.
//! assert_eq!(evaluation.precondition().unwrap().mark(), Mark::NotAssessed);
//! ```

use crate::Framework;

mod assessment;
mod network;
mod pyramid;
mod report;
mod rules;
mod terms;

pub use assessment::{Assessment, LayerRecord, Referral};
pub use network::{Actor, Network};
pub use pyramid::classify;
pub use report::{ActorReport, ActorWarned, Hole, LayerActors, MatrixCell, NetworkReport, Uncoordinated, Warned};
pub use terms::{
    Activity, Aspect, AwarenessTopic, ClinicalLimit, Concept, Extent, Flag, Function, HostSector, IntegrationWork,
    Layer, LayerFlag, MentalHealthPart, NetworkRule, NetworkSection, Premise, ProgrammeRole, PsychosocialSide, Purpose,
    Reach, ReferralQuality, ReferralTarget, Rule, Section, Setting, SpecialisedNeed, Unit, Warning, WayIn,
};

/// The publication.
///
/// ```
/// use dynamic_integration::mhpss::FRAMEWORK;
///
/// // Named after the last year of the project; the text has no date of its own.
/// assert_eq!((FRAMEWORK.edition, FRAMEWORK.year), ("2022", None));
/// assert!(FRAMEWORK.looked_up.iter().any(|sentence| sentence.contains("third layer")));
/// ```
pub static FRAMEWORK: Framework = Framework {
    code: "mhpss",
    label: "FOCUS MHPSS framework",
    title: "Promoting Dynamic Integration in Europe: Mental Health and Psychosocial Support as part of Dynamic \
            Integration",
    publisher: "FOCUS consortium, coordinated by the IFRC Psychosocial Centre",
    edition: "2022",
    year: None,
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
    sets: terms::SETS,
};
