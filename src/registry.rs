//! Lists of the published frameworks and their rule sets.

use crate::evaluation::RuleSetRef;
use crate::term::{Framework, SourceSection, UnknownLocator};
use crate::{asap, core_terms, focus, iom, mhpss, spring};

/// The published frameworks, in the order that this crate uses everywhere.
///
/// ```
/// use dynamic_integration::registry::FRAMEWORKS;
///
/// assert_eq!(FRAMEWORKS.map(|framework| framework.code), ["focus", "mhpss", "iom", "spring", "asap"]);
/// ```
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
