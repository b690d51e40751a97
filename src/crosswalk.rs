//! Maps terms between frameworks, and lists false friends.
//!
//! A [`Mapping`] relates a term to a term of another framework by one of the five mapping relations of SKOS, with the
//! reason. All [`MAPPINGS`] are derived by this crate, and none is exact. Each is written once and found from both ends. A
//! mapping answers nothing: no mark is taken from one framework to another by it.
//!
//! ```
//! use dynamic_integration::core_terms::Relation;
//! use dynamic_integration::crosswalk::{self, FALSE_FRIENDS};
//! use dynamic_integration::spring;
//!
//! let mapping = crosswalk::mappings_of(spring::Item::HostCoDesign).next();
//! assert_eq!(mapping.map(|mapping| mapping.relation), Some(Relation::Broad)); // the other one is broader
//!
//! // One word with several meanings, which must not be equated.
//! let sector = FALSE_FRIENDS.iter().find(|friend| friend.word == "sector");
//! assert_eq!(sector.map(|friend| friend.senses.len()), Some(3));
//! ```

use crate::term::{AnyTerm, Framework, Vocabulary};

mod false_friends;
mod hints;
mod mappings;
mod outward;

pub use crate::core_terms::Relation;
pub use false_friends::{FALSE_FRIENDS, FalseFriend, Sense, WordUse};
pub use hints::{Hint, hints};
pub use mappings::{MAPPINGS, Mapping};
pub use outward::{
    ExternalConcept, IASC_2007, IASC_LEVELS, OUTWARD_MAPPINGS, OutwardMapping, Publication, RED_CROSS_MOVEMENT,
};

impl Relation {
    /// The same relation, seen from the other side.
    #[must_use]
    pub const fn inverse(self) -> Self {
        match self {
            Self::Broad => Self::Narrow,
            Self::Narrow => Self::Broad,
            Self::Exact | Self::Close | Self::Related => self,
        }
    }
}

/// The mappings of a term, as seen from it: it stands on the left of each.
///
/// Only what is mapped itself counts; a question is not mapped because one of its items is.
pub fn mappings_of(term: impl Into<AnyTerm>) -> impl Iterator<Item = Mapping> {
    let term = term.into();
    MAPPINGS.iter().filter_map(move |mapping| match () {
        () if mapping.from == term => Some(*mapping),
        () if mapping.to == term => Some(mapping.inverse()),
        () => None,
    })
}

/// The mappings between two frameworks, as seen from the first.
pub fn between(from: &Framework, to: &Framework) -> impl Iterator<Item = Mapping> {
    MAPPINGS.iter().filter_map(move |mapping| match (mapping.from.framework(), mapping.to.framework()) {
        (left, right) if left == from && right == to => Some(*mapping),
        (left, right) if left == to && right == from => Some(mapping.inverse()),
        _ => None,
    })
}

/// The terms of a framework that no mapping names, set by set.
///
/// Some are means to an end that no other framework needs; others, like leisure in FOCUS and
/// justice and social protection in IOM, name something of which the others do not speak.
pub fn without_counterpart(framework: &Framework) -> impl Iterator<Item = AnyTerm> {
    framework.vocabularies.iter().flat_map(|set| without_counterpart_in(set))
}

/// The terms of one set that no mapping names.
pub fn without_counterpart_in(vocabulary: &Vocabulary) -> impl Iterator<Item = AnyTerm> + use<> {
    vocabulary.terms().filter(|term| mappings_of(*term).next().is_none())
}

/// The mappings of a term to something outside the five frameworks.
pub fn outward(term: impl Into<AnyTerm>) -> impl Iterator<Item = &'static OutwardMapping> {
    let term = term.into();
    OUTWARD_MAPPINGS.iter().filter(move |mapping| mapping.from == term)
}

/// The false friends that touch a term, a set or a framework: those that name it, for a term
/// those that name its set, and for a set or framework those that name something in it.
pub fn false_friends(used: impl Into<WordUse>) -> impl Iterator<Item = &'static FalseFriend> {
    let asked = used.into();
    FALSE_FRIENDS.iter().filter(move |friend| friend.touches(asked))
}

/// The false friends of this word, in any of the forms in which a framework writes it; capital
/// letters do not matter.
pub fn false_friends_called(word: &str) -> impl Iterator<Item = &'static FalseFriend> {
    FALSE_FRIENDS.iter().filter(move |friend| friend.is_called(word))
}
