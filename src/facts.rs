//! Types that record facts. A fact is yes, no or absent, and absent is *not assessed*.
//!
//! | type | records | says about everything not named |
//! | --- | --- | --- |
//! | [`Facts`] | yes or no for terms, and `others` | nothing, unless `others` is no |
//! | [`Flags`] | yes or no for terms | nothing |
//! | [`Things`] | things one by one, and `others` | nothing, unless `others` is no |
//! | [`TermMap`] | a value for each term | nothing |
//! | [`TermSet`], [`UniqueList`], `Vec` | names | nothing |
//!
//! The functions here combine facts that may be absent. They answer yes or no only if every way to complete the record
//! gives the same answer.
//!
//! ```
//! use dynamic_integration::facts::Facts;
//! use dynamic_integration::focus::{Assessment, Connection, Rule};
//! use dynamic_integration::mark::Mark;
//!
//! let mark = |connections| Assessment { connections, ..Assessment::default() }.evaluate().mark(Rule::SocialBridges);
//! assert_eq!(mark(Facts::from([Connection::Bond])), Mark::NotAssessed); // nothing is said about bridges
//! assert_eq!(mark(Facts::only([Connection::Bond])), Mark::NotMet); // bonds, and nothing else
//! ```

use serde::de::{DeserializeOwned, Deserializer, Error};

use crate::read::Contradictions;
use crate::shape::Shape;

#[expect(clippy::module_inception, reason = "the file of the type of this name")]
mod facts;
mod parts;
mod term_iter;
mod term_map;
mod term_set;
mod things;
mod unique_list;

pub use facts::{Facts, Flags};
pub use term_iter::TermIter;
pub use term_map::TermMap;
pub use term_set::TermSet;
pub use things::Things;
pub use unique_list::UniqueList;

/// A part of a record: a value that documents contain.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a part of a document",
    label = "not a `Record`",
    note = "a key that can be left out is written `optional name: Type` in `document!`, without `Option`",
    note = "other parts are declared by `document!` and `terms!`, or implement `Record`"
)]
pub trait Record: DeserializeOwned {
    /// Returns `true` if nothing is recorded in it. Such a part is not written.
    fn says_nothing(&self) -> bool {
        false
    }

    /// Reads it as a part of a document, without a check for contradictions. The whole document checks them.
    ///
    /// # Errors
    ///
    /// The first error in its form.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    /// Returns the kind of its values, for forms. By default they are texts.
    #[doc(hidden)]
    #[must_use]
    fn shape() -> Shape {
        Shape::Text(None)
    }

    /// Adds the contradictions in it to others. By default there are none.
    fn add_contradictions(&self, _: &mut Contradictions) {}
}

/// Reads a value on its own, and refuses contradictions in it.
///
/// # Errors
///
/// The first error in its form, or its first contradiction.
#[doc(hidden)]
pub fn deserialize<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let read = T::read(deserializer)?;
    Contradictions::first(|found| read.add_contradictions(found)).map_or(Ok(read), |found| Err(D::Error::custom(found)))
}

/// Adds the contradictions in the parts of a list.
fn add_contradictions_in<T: Record>(parts: &[T], found: &mut Contradictions) {
    for (place, part) in parts.iter().enumerate() {
        found.within(place, |found| part.add_contradictions(found));
    }
}

/// Returns yes if all are yes or there are none, no if one is no, else `None`.
///
/// ```
/// use dynamic_integration::facts::all;
///
/// assert_eq!(all([Some(true), Some(true)]), Some(true));
/// assert_eq!(all([Some(true), None]), None);
/// assert_eq!(all([None, Some(false)]), Some(false)); // the absent one does not matter
/// ```
#[must_use]
pub fn all(facts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
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

/// Returns yes if one is yes, no if all are no or there are none, else `None`.
///
/// ```
/// use dynamic_integration::facts::any;
///
/// assert_eq!(any([None, Some(true)]), Some(true)); // the absent one does not matter
/// assert_eq!(any([Some(false), None]), None);
/// assert_eq!(any([]), Some(false));
/// ```
#[must_use]
pub fn any(facts: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    all(facts.into_iter().map(|fact| fact.map(|yes| !yes))).map(|none| !none)
}

/// Returns yes if something named has it, else whether something not named may have it.
const fn some_of(named: bool, others: Option<bool>) -> Option<bool> {
    match others {
        _ if named => Some(true),
        Some(false) => Some(false),
        _ => None,
    }
}
