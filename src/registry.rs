//! Lists of the published frameworks and their rule sets.

use std::str::FromStr;

use crate::evaluation::RuleSetRef;
use crate::term::{AnyTerm, Framework, Id, SourceSection, UnknownLocator, UnknownTerm};
use crate::{asap, core_terms, focus, iom, mhpss, spring};

/// The published frameworks, in the order in which they are shown everywhere.
pub static FRAMEWORKS: [&Framework; 5] =
    [&focus::FRAMEWORK, &mhpss::FRAMEWORK, &iom::FRAMEWORK, &spring::FRAMEWORK, &asap::FRAMEWORK];

/// The published frameworks and this crate's own vocabularies.
pub static ALL_FRAMEWORKS: [&Framework; 6] = [
    &focus::FRAMEWORK,
    &mhpss::FRAMEWORK,
    &iom::FRAMEWORK,
    &spring::FRAMEWORK,
    &asap::FRAMEWORK,
    &core_terms::FRAMEWORK,
];

/// The rule sets of the published frameworks.
///
/// ```
/// use dynamic_integration::registry::RULE_SETS;
/// use dynamic_integration::mhpss;
///
/// // MHPSS has a rule set for one actor and one for a network.
/// let of_mhpss = RULE_SETS.iter().filter(|rules| rules.framework() == &mhpss::FRAMEWORK);
/// assert_eq!(of_mhpss.map(|rules| rules.rules().len()).collect::<Vec<_>>(), [21, 3]);
/// ```
pub static RULE_SETS: [RuleSetRef; 7] = [
    RuleSetRef::of::<focus::Rule>(),
    RuleSetRef::of::<mhpss::Rule>(),
    RuleSetRef::of::<mhpss::NetworkRule>(),
    RuleSetRef::of::<iom::Rule>(),
    RuleSetRef::of::<spring::Question>(),
    RuleSetRef::of::<asap::JourneyRule>(),
    RuleSetRef::of::<asap::Recommendation>(),
];

/// Resolves a locator of a framework to the source sections that it names: see [`Framework::locate`].
///
/// # Errors
///
/// [`UnknownLocator`] for the first part that names no section.
pub fn locate(framework: &Framework, locator: &str) -> Result<Vec<&'static SourceSection>, UnknownLocator> {
    framework.locate(locator, &FRAMEWORKS)
}

impl FromStr for AnyTerm {
    type Err = UnknownTerm;

    /// Finds the term with this id in the frameworks of this crate.
    fn from_str(id: &str) -> Result<Self, UnknownTerm> {
        Self::find(id, &ALL_FRAMEWORKS)
    }
}

impl Id {
    /// The id that is written so.
    pub(crate) fn of(id: &str) -> Self {
        AnyTerm::known(id, &ALL_FRAMEWORKS).map_or_else(|| Self::Unknown(id.into()), Self::Known)
    }
}

impl Framework {
    /// Returns every part of the locators of its terms and reasons that names no source section, with the term: a test
    /// for a framework of your own. Locators of [`FRAMEWORKS`](crate::registry::FRAMEWORKS) may be named too.
    ///
    /// ```
    /// use dynamic_integration::term::{Framework, SourceSection, terms};
    ///
    /// static FRAMEWORK: Framework = Framework {
    ///     code: "library", label: "Library test", title: "Library test", publisher: "Nobody", edition: "1",
    ///     year: None, address: None, rights: None, looked_up: &[], definition: "A test of libraries.",
    ///     sections: &[SourceSection { key: "page 1", heading: "The house" }], vocabularies: VOCABULARIES, reasons: &[],
    /// };
    ///
    /// terms! {
    ///     "library" FRAMEWORK;
    ///
    ///     /// A fact about the house.
    ///     #[terms("flag", "Flag")]
    ///     enum Flag {
    ///         /// The door is wide enough for everybody.
    ///         #[term("wide_door", "Wide door", "page 1")]
    ///         WideDoor,
    ///         /// Nobody has to pay.
    ///         #[term("free", "Free of charge", "page 9, page 1, page 10")]
    ///         Free,
    ///     }
    /// }
    ///
    /// let unknown: Vec<_> = FRAMEWORK.unknown_locators().map(|(term, locator)| format!("{term}: {locator}")).collect();
    /// assert_eq!(
    ///     unknown,
    ///     [
    ///         "library/flag/free: `page 9` is not a source section of library",
    ///         "library/flag/free: `page 10` is not a source section of library",
    ///     ]
    /// );
    /// ```
    pub fn unknown_locators(&'static self) -> impl Iterator<Item = (AnyTerm, UnknownLocator)> {
        let terms = self.vocabularies.iter().flat_map(|vocabulary| vocabulary.terms());
        let terms = terms.map(|term| (term, term.locator()));
        let located = terms.chain(self.reasons.iter().map(|reason| (reason.of, reason.locator)));
        located.flat_map(|(term, locator)| {
            let parts = self.resolve(locator, &FRAMEWORKS);
            parts.filter_map(move |part| Some((term, part.err()?)))
        })
    }
}
