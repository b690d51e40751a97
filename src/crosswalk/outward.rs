//! What lies outside the five frameworks, and how MHPSS relates to it.

use serde::Serialize;

use super::Relation;
use crate::core_terms::Basis;
use crate::mhpss;
use crate::term::AnyTerm;

/// A publication that this crate does not model and only points to. Looked up: none of the five
/// frameworks describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Publication {
    /// Short name for people.
    pub label: &'static str,
    /// Title.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Year of publication, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
}

/// The guidelines whose pyramid of support is the best known.
pub static IASC_2007: Publication = Publication {
    label: "IASC 2007",
    title: "IASC Guidelines on Mental Health and Psychosocial Support in Emergency Settings",
    publisher: "Inter-Agency Standing Committee",
    year: Some(2007),
};

/// The framework whose four layers have the names of the layers of MHPSS. The two differ in
/// detail.
pub static RED_CROSS_MOVEMENT: Publication = Publication {
    label: "Movement framework",
    title: "Mental Health and Psychosocial Support Framework",
    publisher: "International Red Cross and Red Crescent Movement",
    year: None,
};

/// Something in a publication that this crate does not model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct ExternalConcept {
    /// Where it stands.
    pub publication: &'static Publication,
    /// What it is, in words.
    pub what: &'static str,
}

impl ExternalConcept {
    pub(super) const fn new(publication: &'static Publication, what: &'static str) -> Self {
        Self { publication, what }
    }
}

/// The four levels of the pyramid of [`IASC_2007`], from the base.
pub static IASC_LEVELS: [ExternalConcept; 4] =
    [BASIC_SERVICES, COMMUNITY_SUPPORTS, FOCUSED_SUPPORTS, SPECIALISED_SERVICES];

pub(super) const BASIC_SERVICES: ExternalConcept =
    ExternalConcept::new(&IASC_2007, "basic services and security (level 1)");
const COMMUNITY_SUPPORTS: ExternalConcept = ExternalConcept::new(&IASC_2007, "community and family supports (level 2)");
pub(super) const FOCUSED_SUPPORTS: ExternalConcept =
    ExternalConcept::new(&IASC_2007, "focused, non-specialised supports (level 3)");
const SPECIALISED_SERVICES: ExternalConcept = ExternalConcept::new(&IASC_2007, "specialised services (level 4)");

/// How a term relates to something outside the five frameworks. Looked up, and this crate's own
/// reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct OutwardMapping {
    /// The term.
    pub from: AnyTerm,
    /// What the other thing is to it.
    pub relation: Relation,
    /// The other thing.
    pub to: ExternalConcept,
    /// Why.
    pub reason: &'static str,
    /// Whether a source states it, or this crate derives it.
    pub basis: Basis,
}

/// Like the table of mappings, with something outside on the right.
macro_rules! outward_mappings {
    ($($from:path, $relation:ident, $to:path, $reason:literal;)+) => {
        /// Every mapping to something outside the five frameworks: MHPSS and the pyramid of
        /// [`IASC_2007`].
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
        "wellbeing and togetherness of everybody, from the people around";
    mhpss::Layer::Basic, Related, BASIC_SERVICES,
        "support inside services for everyday needs; the services are not it";
    mhpss::Layer::Focused, Close, FOCUSED_SUPPORTS,
        "support for those at risk, by people who are no specialists";
    mhpss::Layer::Focused, Related, COMMUNITY_SUPPORTS,
        "families and groups strengthened; here with a view to a risk";
    mhpss::Layer::Psychological, Close, SPECIALISED_SERVICES,
        "treatment by professionals where distress is complex";
    mhpss::Layer::Psychological, Related, FOCUSED_SUPPORTS,
        "prevention for persons at risk of a condition";
    mhpss::Layer::Specialised, Broad, SPECIALISED_SERVICES,
        "clinical care only; the level takes in psychological support too";
    mhpss::Rule::ProtectiveEnvironment, Close, BASIC_SERVICES,
        "safety first; under the pyramid here, its base there";
}
