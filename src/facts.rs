//! How facts are recorded about terms: a map with at most one value a term, and a list that has
//! each term at most once.
//!
//! The difference matters. A list that is given is complete: what is not in it is a *no*, and an
//! empty one says *none*. So a list is always an `Option<`[`Terms`]`>`. A map is not complete:
//! each key is a fact of its own, a missing key is absent, and an empty [`Per`] says nothing.
//!
//! ```
//! use dynamic_integration::focus::{Assessment, Connection, Flag, Rule};
//! use dynamic_integration::{Mark, Per, Terms};
//!
//! let mark = |assessment: Assessment, rule| assessment.evaluate().mark(rule).unwrap();
//! let map = Assessment { flags: Per::from([(Flag::SayInOwnCare, true)]), ..Assessment::default() };
//! assert_eq!(mark(map, Rule::TwoWayProcess), Mark::NotAssessed); // another flag says nothing of it
//! let list = Assessment { connections: Some(Terms::from(Connection::Bond)), ..Assessment::default() };
//! assert_eq!(mark(list, Rule::SocialBridges), Mark::NotMet); // what is not in the list is a no
//! ```

use crate::{Mark, Term};

mod distinct;
mod per;
mod terms;

pub use distinct::Distinct;
pub use per::Per;
pub use terms::{Terms, TermsIter};

/// Whether a term is in a list: yes, no where the list is given without it, absent where the list is.
///
/// ```
/// use dynamic_integration::{Terms, listed, asap::WayOn};
///
/// let ways = Some(Terms::from(WayOn::Replicate));
/// assert_eq!(listed(ways, WayOn::Replicate), Some(true));
/// assert_eq!(listed(ways, WayOn::ScaleUp), Some(false));
/// assert_eq!(listed(None, WayOn::ScaleUp), None);
/// ```
#[must_use]
pub fn listed<K: Term>(list: Option<Terms<K>>, term: K) -> Option<bool> {
    list.map(|list| list.contains(term))
}

/// Whether a list is given and has something in it, which presupposes what it is a list of.
pub(crate) fn names_some<K: Term>(list: Option<Terms<K>>) -> bool {
    list.is_some_and(|list| !list.is_empty())
}

/// The answer that folds facts about several things, each of which may be absent: yes when all
/// are, no when one is not, otherwise absent. Also for one thing that must fulfil several.
///
/// ```
/// use dynamic_integration::all_of;
///
/// assert_eq!(all_of([Some(true), Some(true)]), Some(true));
/// assert_eq!(all_of([Some(true), None]), None);
/// assert_eq!(all_of([None, Some(false)]), Some(false)); // whatever the open one is
/// assert_eq!(all_of([]), Some(true));
/// ```
#[must_use]
pub fn all_of(facts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut all = Some(true);
    for fact in facts {
        match fact {
            Some(false) => return Some(false),
            Some(true) => {}
            None => all = None,
        }
    }
    all
}

/// Yes when one is, no when none is, otherwise absent.
///
/// ```
/// use dynamic_integration::any_of;
///
/// assert_eq!(any_of([None, Some(true)]), Some(true)); // whatever the open one is
/// assert_eq!(any_of([Some(false), None]), None);
/// assert_eq!(any_of([]), Some(false));
/// ```
#[must_use]
pub fn any_of(facts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    all_of(facts.into_iter().map(|fact| fact.map(|yes| !yes))).map(|none| !none)
}

/// The mark of a point that asks something of *every* thing: folded as a rule is from its points.
///
/// ```
/// use dynamic_integration::{Mark, every, focus::{Among, Contact, ContactFlag}};
///
/// let mut contacts = [Among::Across, Among::Across].map(Contact::new);
/// let safe = |contact: &Contact| contact.flags.flag(ContactFlag::SafeSpace);
/// assert_eq!(every(&contacts, safe), Mark::NotAssessed);
/// contacts[0].flags.insert(ContactFlag::SafeSpace, true);
/// assert_eq!(every(&contacts, safe), Mark::NotAssessed); // of the other nobody has said
/// contacts[1].flags.insert(ContactFlag::SafeSpace, false);
/// assert_eq!(every(&contacts, safe), Mark::PartlyMet);
/// assert_eq!(every(&contacts[..0], safe), Mark::NotApplicable); // of nothing, nothing is asked
/// ```
#[must_use]
pub fn every<T>(things: impl IntoIterator<Item = T>, asked: impl Fn(T) -> Option<bool>) -> Mark {
    Mark::of_all(things.into_iter().map(|thing| Mark::from(asked(thing))))
}

/// The mark of a point that asks for *some* thing; with no thing at all it is not met.
///
/// ```
/// use dynamic_integration::{Mark, focus::{Partner, Sector}, some};
///
/// let mut partners = [Partner::named("Sports club".parse()?)];
/// let is_public = |partner: &Partner| partner.sector.map(|sector| sector == Sector::Government);
/// assert_eq!(some(&partners, is_public), Mark::NotAssessed); // it might be
/// partners[0].sector = Some(Sector::NonProfit);
/// assert_eq!(some(&partners, is_public), Mark::NotMet);
/// assert_eq!(some(&partners[..0], is_public), Mark::NotMet); // there is nobody
/// # Ok::<(), dynamic_integration::InvalidValue>(())
/// ```
#[must_use]
pub fn some<T>(things: impl IntoIterator<Item = T>, asked: impl Fn(T) -> Option<bool>) -> Mark {
    Mark::of_some(things.into_iter().map(|thing| Mark::from(asked(thing))))
}
