//! Mappings of terms between frameworks, and words that only look alike.
//!
//! A [`Mapping`] connects a term with a term of another framework by one of the five mapping relations of SKOS, with a
//! reason. All [`MAPPINGS`] are this crate's own reading, and none is exact. Each pair is in the table once, and is
//! found from both terms.
//!
//! ```
//! use dynamic_integration::core_terms::Relation;
//! use dynamic_integration::{crosswalk, focus, spring};
//!
//! let mapping = crosswalk::mappings_of(spring::Item::HostCoDesign).next().unwrap();
//! assert_eq!(mapping.relation, Relation::Broad); // the other term is broader
//! assert_eq!(mapping.to, focus::Rule::EveryStageBothCommunities.erase());
//! assert_eq!(mapping.reason, "SPRING asks only about the receiving side, in design and implementation");
//! ```
//!
//! A [`FalseFriend`] is the opposite: a word with several meanings that must not be confused. It has no relation.
//!
//! ```
//! use dynamic_integration::term::Term;
//! use dynamic_integration::{crosswalk, focus};
//!
//! let beware = crosswalk::false_friends_of(focus::Sector::VOCABULARY).next().unwrap();
//! assert_eq!((beware.word, beware.senses.len()), ("sector", 3));
//! ```
//!
//! An [`OutwardMapping`] leads to a publication that this crate does not model. A [`Hint`] shows where an answer in one
//! framework bears on an open question in another. Mappings and hints do not answer questions: they carry no mark from
//! one framework to another.

use crate::core_terms::Relation;
use crate::term::{AnyTerm, Framework, Vocabulary};

mod false_friends;
mod hints;
mod mappings;
mod outward;

pub use false_friends::{FALSE_FRIENDS, FalseFriend, Sense, WordUse};
pub use hints::{Hint, hints};
pub use mappings::{MAPPINGS, Mapping};
pub use outward::{
    ExternalConcept, IASC_2007, IASC_LEVELS, OUTWARD_MAPPINGS, OutwardMapping, Publication, RED_CROSS_MOVEMENT,
};

impl Relation {
    /// Returns the same relation, read from the second term to the first.
    #[must_use]
    pub const fn inverse(self) -> Self {
        match self {
            Self::Broad => Self::Narrow,
            Self::Narrow => Self::Broad,
            Self::Exact | Self::Close | Self::Related => self,
        }
    }
}

/// Returns the mappings of a term, each read from this term.
///
/// A question does not get the mappings of its items.
///
/// ```
/// use dynamic_integration::{crosswalk, focus, iom};
///
/// let housing: Vec<String> =
///     crosswalk::mappings_of(iom::SocialService::Housing).map(|mapping| mapping.to_string()).collect();
/// assert_eq!(housing, [
///     "iom/social_service/housing close focus/life_domain/housing",
///     "iom/social_service/housing close asap/service_sector/housing",
/// ]);
/// assert_eq!(crosswalk::mappings_of(focus::LifeDomain::Leisure).count(), 0);
/// ```
pub fn mappings_of(term: impl Into<AnyTerm>) -> impl Iterator<Item = Mapping> {
    let term = term.into();
    MAPPINGS.iter().filter_map(move |mapping| {
        if mapping.from == term {
            return Some(*mapping);
        }
        (mapping.to == term).then(|| mapping.inverse())
    })
}

/// Returns the mappings between two frameworks, each read from the first framework.
///
/// ```
/// use dynamic_integration::{crosswalk, mhpss, spring};
///
/// // SPRING asks nothing about mental health.
/// let layers = crosswalk::mappings_between(&spring::FRAMEWORK, &mhpss::FRAMEWORK)
///     .filter(|mapping| mapping.to.downcast::<mhpss::Layer>().is_some());
/// assert_eq!(layers.count(), 0);
/// ```
pub fn mappings_between(from: &Framework, to: &Framework) -> impl Iterator<Item = Mapping> {
    MAPPINGS.iter().filter_map(move |mapping| {
        let (first, second) = (mapping.from.framework(), mapping.to.framework());
        if first == from && second == to {
            return Some(*mapping);
        }
        (first == to && second == from).then(|| mapping.inverse())
    })
}

/// Returns the terms of a framework that no mapping names, vocabulary by vocabulary.
///
/// Many of them are useful only in one framework. Some, such as leisure in FOCUS and justice in IOM, name something
/// that the other frameworks do not mention.
pub fn without_counterpart(framework: &Framework) -> impl Iterator<Item = AnyTerm> {
    framework.vocabularies.iter().flat_map(|vocabulary| without_counterpart_in(vocabulary))
}

/// Returns the terms of a vocabulary that no mapping names.
///
/// ```
/// use dynamic_integration::term::Term;
/// use dynamic_integration::{crosswalk, focus};
///
/// let alone: Vec<_> = crosswalk::without_counterpart_in(focus::LifeDomain::VOCABULARY).collect();
/// assert_eq!(alone, [focus::LifeDomain::Leisure.erase()]);
/// ```
pub fn without_counterpart_in(vocabulary: &Vocabulary) -> impl Iterator<Item = AnyTerm> + use<> {
    vocabulary.terms().filter(|term| mappings_of(*term).next().is_none())
}

/// Returns the mappings of a term to concepts outside the five frameworks.
///
/// ```
/// use dynamic_integration::core_terms::Relation;
/// use dynamic_integration::crosswalk;
/// use dynamic_integration::mhpss::Layer;
///
/// let mut mappings = crosswalk::outward_mappings_of(Layer::Focused);
/// let close = mappings.find(|mapping| mapping.relation == Relation::Close).unwrap();
/// assert_eq!(close.to.name, "focused, non-specialised supports (level 3)"); // of layer 2
/// ```
pub fn outward_mappings_of(term: impl Into<AnyTerm>) -> impl Iterator<Item = &'static OutwardMapping> {
    let term = term.into();
    OUTWARD_MAPPINGS.iter().filter(move |mapping| mapping.from == term)
}

/// Returns the false friends of a term, a vocabulary or a framework.
///
/// The result for a term names the term or its vocabulary. The result for a vocabulary or a framework names it or a
/// part of it.
///
/// ```
/// use dynamic_integration::crosswalk::{self, WordUse};
/// use dynamic_integration::term::Term;
/// use dynamic_integration::{asap, focus, iom};
///
/// let words = |used: WordUse| crosswalk::false_friends_of(used).map(|friend| friend.word).collect::<Vec<_>>();
/// assert_eq!(words(focus::Connection::Link.into()), ["link"]);
/// assert_eq!(words(asap::ServiceSector::Health.into()), ["sector", "basic"]); // they name its vocabulary
/// assert_eq!(words(iom::Level::VOCABULARY.into()), ["community", "level and layer"]); // a term of it, and itself
/// ```
pub fn false_friends_of(used: impl Into<WordUse>) -> impl Iterator<Item = &'static FalseFriend> {
    let asked = used.into();
    FALSE_FRIENDS.iter().filter(move |friend| friend.concerns(asked))
}

/// Returns the false friends with this word, in any form that a framework uses. Case does not matter.
///
/// ```
/// use dynamic_integration::crosswalk;
///
/// let friend = crosswalk::false_friends_called("Receiving community").next().unwrap();
/// assert_eq!(friend.word, "community");
/// assert_eq!(crosswalk::false_friends_called("integration").count(), 0);
/// ```
pub fn false_friends_called(word: &str) -> impl Iterator<Item = &'static FalseFriend> {
    FALSE_FRIENDS.iter().filter(move |friend| friend.is_called(word))
}
