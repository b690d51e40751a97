//! The evaluations of a practice.

use serde::Serialize;

use super::{Identity, Practice};
use crate::evaluation::{Evaluation, RuleResult, View};
use crate::facts::UniqueList;
use crate::mark::Strength;
use crate::values::{Country, Identifier, NonBlankText};
use crate::{asap, focus, iom, mhpss, spring};

/// The evaluations of a practice, one for each rule set that its assessments answer.
///
/// ```
/// use dynamic_integration::Practice;
///
/// let practice = Practice::from_json(r#"{
///     "practice": { "name": "Neighbours' kitchen" },
///     "spring": { "marks": { "two_way_process": "not_met" } }
/// }"#)?;
/// let evaluation = practice.evaluate();
/// assert_eq!(evaluation.views().count(), 1);
/// for gap in evaluation.gaps() {
///     assert_eq!(gap.term().label(), "Role of the receiving society");
/// }
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PracticeEvaluation {
    /// The practice that was evaluated.
    pub practice: Subject,
    /// The FOCUS Approach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub focus: Option<Evaluation<focus::Rule>>,
    /// MHPSS, as one actor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mhpss: Option<Evaluation<mhpss::Rule>>,
    /// The IOM integrated approach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iom: Option<Evaluation<iom::Rule>>,
    /// SPRING.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spring: Option<Evaluation<spring::Question>>,
    /// ASAP: the journey.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asap_journey: Option<Evaluation<asap::JourneyRule>>,
    /// ASAP: the recommendations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asap_recommendations: Option<Evaluation<asap::Recommendation>>,
}

/// The part of the identity that goes with every result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subject {
    /// The name.
    pub name: NonBlankText,
    /// Numbers and codes by which others know it.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub identifiers: UniqueList<Identifier>,
    /// The countries in which it takes place.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub countries: UniqueList<Country>,
}

impl Subject {
    /// Returns `true` if both share an identifier: then they are the same practice.
    #[must_use]
    pub fn shares_identifier(&self, other: &Self) -> bool {
        self.identifiers.iter().any(|identifier| other.identifiers.contains(identifier))
    }
}

impl From<&Identity> for Subject {
    fn from(identity: &Identity) -> Self {
        Self {
            name: identity.name.clone(),
            identifiers: identity.identifiers.clone(),
            countries: identity.countries.clone(),
        }
    }
}

impl PracticeEvaluation {
    pub(super) fn of(practice: &Practice) -> Self {
        Self {
            practice: Subject::from(&practice.practice),
            focus: practice.focus_facts().map(|facts| facts.evaluate()),
            mhpss: practice.mhpss.as_ref().map(mhpss::Assessment::evaluate),
            iom: practice.iom.as_ref().map(iom::Assessment::evaluate),
            spring: practice.spring.as_ref().map(spring::Assessment::evaluate),
            asap_journey: practice.asap.as_ref().and_then(asap::Assessment::evaluate_journey),
            asap_recommendations: practice.asap.as_ref().and_then(asap::Assessment::evaluate_recommendations),
        }
    }

    /// Returns all evaluations with their types erased, in the order of the frameworks.
    pub fn views(&self) -> impl Iterator<Item = View<'_>> {
        let Self { practice: _, focus, mhpss, iom, spring, asap_journey, asap_recommendations } = self;
        [
            focus.as_ref().map(Evaluation::view),
            mhpss.as_ref().map(Evaluation::view),
            iom.as_ref().map(Evaluation::view),
            spring.as_ref().map(Evaluation::view),
            asap_journey.as_ref().map(Evaluation::view),
            asap_recommendations.as_ref().map(Evaluation::view),
        ]
        .into_iter()
        .flatten()
    }

    /// Returns the must and should rules that are not met or partly met: must before should, then by framework.
    pub fn gaps(&self) -> impl Iterator<Item = RuleResult<'_>> {
        self.by_strength().filter(RuleResult::is_gap)
    }

    /// Returns the must and should rules with a point that is not assessed: must before should, then by framework.
    pub fn open_questions(&self) -> impl Iterator<Item = RuleResult<'_>> {
        self.by_strength().filter(RuleResult::is_open)
    }

    fn by_strength(&self) -> impl Iterator<Item = RuleResult<'_>> {
        let with = move |strength| self.views().flat_map(View::rules).filter(move |rule| rule.strength() == strength);
        with(Strength::Must).chain(with(Strength::Should))
    }
}
