//! How the words of one framework relate to those of another, and which words only look alike.
//!
//! A [`Mapping`] joins a term to a term of another framework by one of the five relations of
//! SKOS, with the reason. All [`MAPPINGS`] are this crate's own reading, none is exact, and each
//! is written down once and can be looked up from both ends.
//!
//! ```
//! use dynamic_integration::{Relation, crosswalk, focus, spring};
//!
//! let mapping = crosswalk::of(spring::Item::HostCoDesign).next().unwrap();
//! assert_eq!(mapping.relation, Relation::Broad); // the other one is broader
//! assert_eq!(mapping.to, focus::Rule::EveryStageBothCommunities.any());
//! assert_eq!(mapping.reason, "only the receiving side; design and implementation");
//! ```
//!
//! A [`FalseFriend`] is the opposite: one word with several meanings, which must not be equated.
//! It is a type of its own, without a relation, and no look-up of mappings ever yields one.
//!
//! ```
//! use dynamic_integration::{Term, crosswalk, focus};
//!
//! let beware = crosswalk::false_friends(focus::Sector::SET).next().unwrap();
//! assert_eq!(beware.word, "sector");
//! assert_eq!(beware.sides.len(), 3);
//! ```
//!
//! ```compile_fail
//! # use dynamic_integration::crosswalk;
//! let mapping: crosswalk::Mapping = crosswalk::FALSE_FRIENDS[0]; // another type
//! ```
//!
//! An [`OutwardMapping`] leads out of the five frameworks, to a publication that this crate does
//! not model. And a [`Hint`] says where, for one practice, an answer in one framework bears on a
//! question that is open in another. It is never a mark: nothing here answers a question.

use crate::term::Vocabulary;
use crate::{AnyTerm, Framework};

mod false_friends;
mod hints;
mod mappings;
mod outward;

pub use crate::core_terms::Relation;
pub use false_friends::{FALSE_FRIENDS, FalseFriend, Named, Side};
pub use hints::{Hint, hints};
pub use mappings::{MAPPINGS, Mapping};
pub use outward::{IASC_2007, IASC_LEVELS, MOVEMENT, OUTWARD_MAPPINGS, Outside, OutwardMapping, Publication};

impl Relation {
    /// The same relation, seen from the other side.
    ///
    /// ```
    /// use dynamic_integration::Relation;
    ///
    /// assert_eq!(Relation::Broad.inverse(), Relation::Narrow);
    /// assert_eq!(Relation::Close.inverse(), Relation::Close);
    /// ```
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
///
/// ```
/// use dynamic_integration::{crosswalk, focus, iom};
///
/// let housing: Vec<String> = crosswalk::of(iom::SocialService::Housing).map(|mapping| mapping.to_string()).collect();
/// assert_eq!(housing, [
///     "iom/social_service/housing close focus/life_domain/housing",
///     "iom/social_service/housing close asap/service_sector/housing",
/// ]);
/// assert_eq!(crosswalk::of(focus::LifeDomain::Leisure).count(), 0);
/// ```
pub fn of(term: impl Into<AnyTerm>) -> impl Iterator<Item = Mapping> {
    let term = term.into();
    MAPPINGS.iter().filter_map(move |mapping| match () {
        () if mapping.from == term => Some(*mapping),
        () if mapping.to == term => Some(mapping.inverse()),
        () => None,
    })
}

/// The mappings between two frameworks, as seen from the first.
///
/// ```
/// use dynamic_integration::{crosswalk, mhpss, spring};
///
/// // SPRING asks nothing about mental health: what it shares with MHPSS is policy.
/// let between: Vec<_> = crosswalk::between(&spring::FRAMEWORK, &mhpss::FRAMEWORK).collect();
/// assert_eq!(between.len(), 1);
/// assert_eq!(between[0].from, spring::Question::PolicyAlignment.any());
/// assert_eq!(between[0].to, mhpss::Rule::PolicyLevels.any());
/// ```
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
///
/// ```
/// use dynamic_integration::{crosswalk, iom};
///
/// let alone: Vec<_> = crosswalk::without_counterpart(&iom::FRAMEWORK).collect();
/// assert!(alone.contains(&iom::SocialService::Justice.any()));
/// assert!(!alone.contains(&iom::SocialService::Housing.any()));
/// ```
pub fn without_counterpart(framework: &Framework) -> impl Iterator<Item = AnyTerm> {
    framework.sets.iter().flat_map(|set| without_counterpart_in(set))
}

/// The terms of one set that no mapping names.
///
/// ```
/// use dynamic_integration::{Term, crosswalk, focus, spring};
///
/// let alone: Vec<_> = crosswalk::without_counterpart_in(focus::LifeDomain::SET).collect();
/// assert_eq!(alone, [focus::LifeDomain::Leisure.any()]);
///
/// // Whether there is one in a certain framework, say SPRING, is asked of the mappings:
/// let in_spring = |term| crosswalk::of(term).any(|mapping| *mapping.to.framework() == spring::FRAMEWORK);
/// assert!(!focus::LifeDomain::SET.terms().any(in_spring));
/// ```
pub fn without_counterpart_in(set: &Vocabulary) -> impl Iterator<Item = AnyTerm> + use<> {
    set.terms().filter(|term| of(*term).next().is_none())
}

/// The mappings of a term to something outside the five frameworks.
///
/// ```
/// use dynamic_integration::{Relation, crosswalk, mhpss::Layer};
///
/// let close = crosswalk::outward(Layer::Focused).find(|mapping| mapping.relation == Relation::Close).unwrap();
/// assert_eq!(close.to.what, "focused, non-specialised supports (level 3)"); // and yet it is layer 2
/// ```
pub fn outward(term: impl Into<AnyTerm>) -> impl Iterator<Item = &'static OutwardMapping> {
    let term = term.into();
    OUTWARD_MAPPINGS.iter().filter(move |mapping| mapping.from == term)
}

/// The false friends that touch a term, a set or a framework: those that name it, for a term
/// those that name its set, and for a set or framework those that name something in it.
///
/// ```
/// use dynamic_integration::{Term, asap, crosswalk, focus, iom};
///
/// let words = |named: crosswalk::Named| crosswalk::false_friends(named).map(|friend| friend.word).collect::<Vec<_>>();
/// assert_eq!(words(focus::Connection::Link.into()), ["link"]);
/// assert_eq!(words(asap::ServiceSector::Health.into()), ["sector", "basic"]); // for its set
/// assert_eq!(words(iom::Level::SET.into()), ["community", "level and layer"]); // for a term in it, and itself
/// ```
pub fn false_friends(named: impl Into<Named>) -> impl Iterator<Item = &'static FalseFriend> {
    let asked = named.into();
    FALSE_FRIENDS.iter().filter(move |friend| friend.touches(asked))
}

/// The false friends of this word, in any of the forms in which a framework writes it; capital
/// letters do not matter.
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
