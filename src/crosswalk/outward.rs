//! Publications outside the five frameworks, and the relation of MHPSS to them.

use serde::Serialize;

use crate::core_terms::{Basis, Relation};
use crate::mhpss;
use crate::term::AnyTerm;

/// A publication that this crate does not model. It was looked up, because none of the five frameworks describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Publication {
    /// Short name for people.
    pub label: &'static str,
    /// The title.
    pub title: &'static str,
    /// The publisher.
    pub publisher: &'static str,
    /// The year of publication, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
}

/// The guidelines with the best-known pyramid of support.
pub static IASC_2007: Publication = Publication {
    label: "IASC 2007",
    title: "IASC Guidelines on Mental Health and Psychosocial Support in Emergency Settings",
    publisher: "Inter-Agency Standing Committee",
    year: Some(2007),
};

/// The framework whose four layers have the same names as the layers of MHPSS. The two differ in detail.
pub static RED_CROSS_MOVEMENT: Publication = Publication {
    label: "Movement framework",
    title: "Mental Health and Psychosocial Support Framework",
    publisher: "International Red Cross and Red Crescent Movement",
    year: None,
};

/// A concept of a publication that this crate does not model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalConcept {
    /// The publication.
    pub publication: &'static Publication,
    /// The name of the concept.
    pub name: &'static str,
}

impl ExternalConcept {
    pub(super) const fn new(publication: &'static Publication, name: &'static str) -> Self {
        Self { publication, name }
    }
}

/// The four levels of the pyramid of [`IASC_2007`], from the base.
///
/// ```
/// use dynamic_integration::core_terms::Relation;
/// use dynamic_integration::crosswalk::{IASC_LEVELS, outward_mappings_of};
/// use dynamic_integration::mhpss::Layer;
///
/// // Do not convert by number: layer 2 is close to level 3.
/// let close = outward_mappings_of(Layer::Focused).find(|mapping| mapping.relation == Relation::Close).unwrap();
/// assert_eq!((Layer::Focused as usize + 1, close.to), (2, IASC_LEVELS[2]));
/// ```
pub static IASC_LEVELS: [ExternalConcept; 4] =
    [BASIC_SERVICES, COMMUNITY_SUPPORTS, FOCUSED_SUPPORTS, SPECIALISED_SERVICES];

const fn level(name: &'static str) -> ExternalConcept {
    ExternalConcept::new(&IASC_2007, name)
}

pub(super) const BASIC_SERVICES: ExternalConcept = level("basic services and security (level 1)");
const COMMUNITY_SUPPORTS: ExternalConcept = level("community and family supports (level 2)");
pub(super) const FOCUSED_SUPPORTS: ExternalConcept = level("focused, non-specialised supports (level 3)");
const SPECIALISED_SERVICES: ExternalConcept = level("specialised services (level 4)");

/// The relation of a term to a concept outside the five frameworks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutwardMapping {
    /// The term.
    pub from: AnyTerm,
    /// The relation, read from the term to the concept: *broad* means that the concept is broader.
    pub relation: Relation,
    /// The concept.
    pub to: ExternalConcept,
    /// The reason.
    pub reason: &'static str,
    /// The basis: a source states it, or this crate derives it.
    pub basis: Basis,
}

macro_rules! outward_mappings {
    ($($from:path, $relation:ident, $to:path, $reason:literal;)+) => {
        /// Every mapping to a concept outside the five frameworks: from MHPSS to the pyramid of [`IASC_2007`].
        pub static OUTWARD_MAPPINGS: &[OutwardMapping] = &[$(
            OutwardMapping {
                from: $from.erase(),
                relation: Relation::$relation,
                to: $to,
                reason: $reason,
                basis: Basis::Derived,
            },
        )+];
    };
}

outward_mappings! {
    mhpss::Layer::Basic, Close, COMMUNITY_SUPPORTS,
        "both mean wellbeing and togetherness for everybody, with the help of the people around";
    mhpss::Layer::Basic, Related, BASIC_SERVICES,
        "basic support can be part of services for everyday needs, but these services are not support";
    mhpss::Layer::Focused, Close, FOCUSED_SUPPORTS,
        "both mean support for people at risk, by people who are not specialists";
    mhpss::Layer::Focused, Related, COMMUNITY_SUPPORTS,
        "both strengthen families and groups; MHPSS does so for people at risk";
    mhpss::Layer::Psychological, Close, SPECIALISED_SERVICES,
        "both mean treatment by professionals when distress is complex";
    mhpss::Layer::Psychological, Related, FOCUSED_SUPPORTS,
        "both mean prevention for people at risk of a condition";
    mhpss::Layer::Specialised, Broad, SPECIALISED_SERVICES,
        "MHPSS means only clinical care; the IASC level also includes psychological support";
    mhpss::Rule::ProtectiveEnvironment, Close, BASIC_SERVICES,
        "both put safety first; it lies under the MHPSS pyramid and is the base of the IASC pyramid";
}
