//! The evaluations of a practice.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize};

use super::{Identity, Practice};
use crate::core_terms::Contradiction::DiffersFromRuleSet;
use crate::evaluation::{Copied, Evaluation, Read, RuleResult, RuleSet, RuleSetRef, StoredEvaluation, View, first_of};
use crate::facts::{Record, UniqueList};
use crate::json;
use crate::mark::Strength;
use crate::read::{self, Contradiction, Contradictions, Document, ReadError, reads};
use crate::suggest::cut;
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

/// The part of the identity that every result carries.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subject {
    /// The name.
    pub name: NonBlankText,
    /// Numbers and codes that others use for it.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub identifiers: UniqueList<Identifier>,
    /// The countries in which it takes place.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub countries: UniqueList<Country>,
}

impl Subject {
    /// Returns `true` if both share an identifier, and are therefore the same practice.
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

/// The evaluations of a practice as they are read and written: each of its present type, or of any version.
#[derive(Serialize)]
struct Parts<'a, Focus, Mhpss = Focus, Iom = Focus, Spring = Focus, Journey = Focus, Recommendations = Focus> {
    practice: Cow<'a, Subject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    focus: Option<Focus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mhpss: Option<Mhpss>,
    #[serde(skip_serializing_if = "Option::is_none")]
    iom: Option<Iom>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spring: Option<Spring>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asap_journey: Option<Journey>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asap_recommendations: Option<Recommendations>,
}

reads! {
    [Focus: Record, Mhpss: Record, Iom: Record, Spring: Record, Journey: Record, Recommendations: Record]
    Parts<'static, Focus, Mhpss, Iom, Spring, Journey, Recommendations>, Parts {
        required practice: Cow<'static, Subject>,
        optional focus: Focus,
        optional mhpss: Mhpss,
        optional iom: Iom,
        optional spring: Spring,
        optional asap_journey: Journey,
        optional asap_recommendations: Recommendations,
    }

    [] Subject, Subject {
        required name: NonBlankText,
        default identifiers: UniqueList<Identifier>,
        default countries: UniqueList<Country>,
    }
}

type PresentParts = Parts<
    'static,
    Read<focus::Rule>,
    Read<mhpss::Rule>,
    Read<iom::Rule>,
    Read<spring::Question>,
    Read<asap::JourneyRule>,
    Read<asap::Recommendation>,
>;

fn made_of<R: RuleSet>(key: &str, read: Option<Read<R>>, found: &mut Contradictions) -> Option<Evaluation<R>> {
    Evaluation::made_of(read?).map_err(|part| found.extend(key, part)).ok()
}

impl<'de> Deserialize<'de> for PracticeEvaluation {
    /// Refuses evaluations that do not fit the rule sets, or whose numbers do not agree.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::made_of(PresentParts::deserialize(deserializer)?).map_err(first_of)
    }
}

impl Practice {
    /// Evaluates every assessment.
    ///
    /// A document that was read has no contradictions. Facts that were built in code can contradict each other, and no
    /// mark shows it. So call [`contradictions`](Self::contradictions) first.
    ///
    /// ```
    /// use dynamic_integration::facts::Flags;
    /// use dynamic_integration::focus::{Assessment, Flag};
    /// use dynamic_integration::{Practice, values::InvalidValue};
    ///
    /// let flags = Flags::from([(Flag::HasStaff, false), (Flag::StaffTrained, true)]);
    /// let focus = Some(Assessment { flags, ..Assessment::default() });
    /// let practice = Practice { focus, ..Practice::named("Neighbours' kitchen".parse()?) };
    /// let found: Vec<_> = practice.contradictions().iter().map(|found| found.path.clone()).collect();
    /// assert_eq!(found, ["/focus/flags/staff_trained"]); // correct it before evaluating
    /// # Ok::<(), InvalidValue>(())
    /// ```
    #[must_use]
    pub fn evaluate(&self) -> PracticeEvaluation {
        PracticeEvaluation {
            practice: Subject::from(&self.practice),
            focus: self.focus_facts().map(|facts| facts.evaluate()),
            mhpss: self.mhpss.as_ref().map(mhpss::Assessment::evaluate),
            iom: self.iom.as_ref().map(iom::Assessment::evaluate),
            spring: self.spring.as_ref().map(spring::Assessment::evaluate),
            asap_journey: self.asap.as_ref().and_then(asap::Assessment::evaluate_journey),
            asap_recommendations: self.asap.as_ref().and_then(asap::Assessment::evaluate_recommendations),
        }
    }
}

impl PracticeEvaluation {
    /// Returns the rule sets of practices in the order of the frameworks, each with the key of its evaluation in the JSON.
    ///
    /// ```
    /// use dynamic_integration::PracticeEvaluation;
    ///
    /// let keys: Vec<_> = PracticeEvaluation::rule_sets().map(|(key, _)| key).collect();
    /// assert_eq!(keys, ["focus", "mhpss", "iom", "spring", "asap_journey", "asap_recommendations"]);
    /// ```
    #[must_use]
    pub fn rule_sets() -> impl ExactSizeIterator<Item = (&'static str, RuleSetRef)> {
        Self::PARTS.into_iter()
    }

    /// The key and the rule set of each part.
    pub(crate) const PARTS: [(&'static str, RuleSetRef); 6] = [
        ("focus", RuleSetRef::of::<focus::Rule>()),
        ("mhpss", RuleSetRef::of::<mhpss::Rule>()),
        ("iom", RuleSetRef::of::<iom::Rule>()),
        ("spring", RuleSetRef::of::<spring::Question>()),
        ("asap_journey", RuleSetRef::of::<asap::JourneyRule>()),
        ("asap_recommendations", RuleSetRef::of::<asap::Recommendation>()),
    ];

    /// Returns them as JSON: what `serde_json::to_string` returns, several times as fast.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    ///
    /// let practice = Practice::from_json(r#"{ "practice": { "name": "Neighbours' kitchen" }, "spring": {} }"#)?;
    /// let evaluation = practice.evaluate();
    /// assert_eq!(evaluation.to_json(), serde_json::to_string(&evaluation)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = String::with_capacity(self.views().map(View::room).sum());
        self.write_json(&mut out);
        out
    }

    /// Adds them to a text as JSON: see [`to_json`](Self::to_json). Whoever writes many keeps the text and clears it.
    pub fn write_json(&self, out: &mut String) {
        json::add(&self.copied(), out);
    }

    fn copied(&self) -> impl Serialize {
        let Self { practice, focus, mhpss, iom, spring, asap_journey, asap_recommendations } = self;
        Parts {
            practice: Cow::Borrowed(practice),
            focus: focus.as_ref().map(Copied),
            mhpss: mhpss.as_ref().map(Copied),
            iom: iom.as_ref().map(Copied),
            spring: spring.as_ref().map(Copied),
            asap_journey: asap_journey.as_ref().map(Copied),
            asap_recommendations: asap_recommendations.as_ref().map(Copied),
        }
    }

    /// Reads stored evaluations. They must fit the rule sets of this crate, and their numbers must agree.
    ///
    /// If one of them was made with another version of its rule set, read all of them with [`StoredPractice`].
    ///
    /// ```
    /// use dynamic_integration::{Practice, PracticeEvaluation};
    ///
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "Neighbours' kitchen" }, "spring": { "marks": { "two_way_process": "met" } }
    /// }"#)?;
    /// let text = practice.evaluate().to_json();
    /// assert_eq!(PracticeEvaluation::from_json(&text)?, practice.evaluate());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors of form, or with every place that does not fit.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::made_of(text, Self::made_of)
    }

    /// Builds them, or returns every place that does not fit.
    fn made_of(read: PresentParts) -> Result<Self, Vec<Contradiction>> {
        let mut found = Contradictions::default();
        let evaluation = Self {
            practice: read.practice.into_owned(),
            focus: made_of("focus", read.focus, &mut found),
            mhpss: made_of("mhpss", read.mhpss, &mut found),
            iom: made_of("iom", read.iom, &mut found),
            spring: made_of("spring", read.spring, &mut found),
            asap_journey: made_of("asap_journey", read.asap_journey, &mut found),
            asap_recommendations: made_of("asap_recommendations", read.asap_recommendations, &mut found),
        };
        found.unless_found(evaluation)
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
        let with = move |strength| self.views().flat_map(move |view| view.of_strength(strength));
        with(Strength::Must).chain(with(Strength::Should))
    }
}

/// The evaluations of a practice that were stored, each by any version of its rule set.
///
/// ```
/// use dynamic_integration::Practice;
/// use dynamic_integration::practice::StoredPractice;
///
/// let practice = Practice::from_json(r#"{
///     "practice": { "name": "Neighbours' kitchen" }, "focus": {}, "spring": { "marks": { "two_way_process": "met" } }
/// }"#)?;
/// let stored = StoredPractice::from_json(&practice.evaluate().to_json())?;
/// assert_eq!(stored.practice().name, "Neighbours' kitchen");
/// let rule_sets: Vec<_> = stored.evaluations().map(|stored| stored.rule_set()).collect();
/// assert_eq!(rule_sets, ["focus/rule", "spring/question"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct StoredPractice {
    practice: Subject,
    /// Each with its key and the rule set that belongs there.
    parts: Vec<(&'static str, RuleSetRef, StoredEvaluation)>,
}

impl<'de> Deserialize<'de> for StoredPractice {
    /// Refuses evaluations whose numbers do not agree.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::facts::deserialize(deserializer)
    }
}

impl Record for StoredPractice {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Parts::<'static, StoredEvaluation>::deserialize(deserializer)?;
        let parts = [read.focus, read.mhpss, read.iom, read.spring, read.asap_journey, read.asap_recommendations];
        let parts = PracticeEvaluation::PARTS.into_iter().zip(parts);
        let parts = parts.filter_map(|((key, rule_set), part)| Some((key, rule_set, part?)));
        Ok(Self { practice: read.practice.into_owned(), parts: parts.collect() })
    }

    /// Adds every place that does not add up, or does not fit a rule set of this crate.
    fn add_contradictions(&self, found: &mut Contradictions) {
        for (key, rule_set, part) in &self.parts {
            found.within(key, |found| {
                let expected = rule_set.vocabulary().id;
                if part.rule_set() != expected {
                    found.add_with(
                        DiffersFromRuleSet,
                        "rule_set",
                        format_args!("Found `{}`, expected `{expected}`.", cut(part.rule_set())),
                    );
                }
                part.add_contradictions(found);
            });
        }
    }
}

impl Document for StoredPractice {}

impl StoredPractice {
    /// Reads stored evaluations.
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors of form, or with every place that does not fit.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Returns the practice that was evaluated.
    #[must_use]
    pub const fn practice(&self) -> &Subject {
        &self.practice
    }

    /// Returns the evaluations, in the order of the frameworks.
    pub fn evaluations(&self) -> impl Iterator<Item = &StoredEvaluation> {
        self.parts.iter().map(|(.., part)| part)
    }
}

read::also_from_slice!(PracticeEvaluation, StoredPractice);
