//! All evaluations of a practice, and what is reported beside them.

use std::borrow::Cow;
use std::boxed::Box;
use std::vec::Vec;
use std::fmt;

use serde::Serialize;

use crate::{Beside, RuleResult, Evaluation, RuleSetRef, RuleSet, Strength, NonBlankText, asap, focus, iom, mhpss};

/// All evaluations of one practice, in one document.
///
/// ```
/// use dynamic_integration::{Practice, Report};
///
/// let practice = Practice::from_json(r#"{
///     "practice": { "name": "A" }, "iom": {}, "asap": { "journey": {}, "recommendations": {} }
/// }"#)?;
/// let evaluated = practice.evaluate();
/// assert_eq!(evaluated.practice().as_str(), "A");
/// let ids: Vec<_> = evaluated.evaluations().iter().map(|evaluation| evaluation.rule_set().set().id).collect();
/// assert_eq!(ids, ["iom/rule", "asap/journey_rule", "asap/recommendation"]); // ASAP asks for two things, apart
/// assert_eq!(serde_json::to_value(&evaluated)?["evaluations"][2]["total"]["coverage"]["assessed"], 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PracticeEvaluation<'a> {
    /// Name of the practice.
    #[cfg_attr(feature = "schemars", schemars(with = "NonBlankText"))]
    pub(super) practice: Cow<'a, NonBlankText>,
    /// One evaluation for each rule set with which the practice was assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::evaluation::Evaluation<'a, Report>>"))]
    pub(super) evaluations: Vec<Evaluation<Report>>,
}

impl PracticeEvaluation<'_> {
    /// Name of the practice.
    #[must_use]
    pub fn practice(&self) -> &NonBlankText {
        &self.practice
    }

    /// The same evaluations, independent of the practice.
    ///
    /// ```
    /// use dynamic_integration::{Practice, PracticeEvaluation, ReadError};
    ///
    /// fn evaluated(body: &str) -> Result<PracticeEvaluation<'static>, ReadError> {
    ///     Ok(Practice::from_json(body)?.evaluate().into_owned())
    /// }
    ///
    /// assert_eq!(evaluated(r#"{ "practice": { "name": "A" } }"#)?.practice().as_str(), "A");
    /// # Ok::<(), ReadError>(())
    /// ```
    #[must_use]
    pub fn into_owned(self) -> PracticeEvaluation<'static> {
        PracticeEvaluation { practice: Cow::Owned(self.practice.into_owned()), evaluations: self.evaluations }
    }

    /// One evaluation for each rule set with which the practice was assessed.
    #[must_use]
    pub fn evaluations(&self) -> &[Evaluation<Report>] {
        &self.evaluations
    }

    /// The evaluation by one rule set; nothing where the practice was not assessed with it.
    ///
    /// ```
    /// use dynamic_integration::{Practice, iom, spring};
    ///
    /// let practice = Practice::from_json(r#"{ "practice": { "name": "A" }, "spring": {} }"#)?;
    /// let evaluated = practice.evaluate();
    /// assert!(evaluated.by::<spring::Question>().is_some());
    /// assert!(evaluated.by::<iom::Rule>().is_none());
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    #[must_use]
    pub fn by<R: RuleSet>(&self) -> Option<&Evaluation<Report>> {
        self.evaluations.iter().find(|evaluation| evaluation.rule_set() == RuleSetRef::of::<R>())
    }

    /// The must and should rules of all frameworks whose mark is *not met* or *partly met*, must
    /// rules first. Each says what would change it.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    ///
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "A" },
    ///     "focus": { "connections": ["bridge"] },
    ///     "spring": { "marks": { "safe_feedback": "not_met" } }
    /// }"#)?;
    /// let evaluated = practice.evaluate();
    /// let gaps: Vec<_> = evaluated.gaps().map(|gap| gap.term().id()).collect();
    /// assert_eq!(gaps, ["focus/rule/social_bonds_and_links", "spring/question/beneficiary_voice"]);
    /// let first = evaluated.gaps().next().unwrap();
    /// assert_eq!(first.term().locator(), "§0, §2; MHPSS brief §4");
    /// let changes: Vec<_> = first.requirements_left().points.map(|point| point.terms().to_string()).collect();
    /// assert_eq!(changes, ["focus/connection/bond", "focus/connection/link"]);
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    pub fn gaps(&self) -> impl Iterator<Item = RuleResult<'_>> {
        self.by_strength().filter(RuleResult::is_gap)
    }

    /// The must and should rules of all frameworks of which something is not assessed, must rules
    /// first.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Strength};
    ///
    /// let practice = Practice::from_json(r#"{ "practice": { "name": "A" }, "focus": {}, "spring": {} }"#)?;
    /// let evaluated = practice.evaluate();
    /// let strengths: Vec<_> = evaluated.open_questions().map(|question| question.strength()).collect();
    /// assert!(strengths.is_sorted()); // what must be comes first, whichever framework asks
    /// assert_eq!(strengths.iter().filter(|strength| **strength == Strength::Observation).count(), 0);
    /// assert_eq!(evaluated.gaps().count(), 0); // of nothing known, nothing is missing
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    pub fn open_questions(&self) -> impl Iterator<Item = RuleResult<'_>> {
        self.by_strength().filter(RuleResult::is_open)
    }

    fn by_strength(&self) -> impl Iterator<Item = RuleResult<'_>> {
        let rules = move || self.evaluations.iter().flat_map(Evaluation::rules);
        let of = move |strength| rules().filter(move |rule| rule.strength() == strength);
        of(Strength::Must).chain(of(Strength::Should))
    }
}

/// What a rule set reports beside its rules: for each framework another thing.
///
/// It is written as an object with one key, the framework's.
///
/// ```
/// use dynamic_integration::{Beside, Practice, Report, iom, spring};
///
/// let practice = Practice::from_json(r#"{
///     "practice": { "name": "A" }, "iom": { "initiatives": [] }, "spring": {}
/// }"#)?;
/// let evaluated = practice.evaluate();
/// let Report::Iom(report) = evaluated.by::<iom::Rule>().unwrap().beside() else { panic!() };
/// assert_eq!(report.matrix.as_ref().unwrap().empty_levels.len(), 3);
///
/// let nothing = evaluated.by::<spring::Question>().unwrap().beside();
/// assert!(nothing.is_nothing());
/// assert_eq!(nothing.to_string(), "");
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Report {
    /// The rule set reports nothing but its rules.
    #[default]
    Nothing,
    /// Who has a part when, who is served where, and what is missing.
    Focus(Box<focus::Report>),
    /// The matrix of layers and functions, and warnings.
    Mhpss(Box<mhpss::ActorReport>),
    /// The matrix of levels and dimensions, and warnings.
    Iom(Box<iom::Report>),
    /// Who took part in which phase, and what does not go together.
    Asap(Box<asap::JourneyReport>),
}

/// A report is made for one kind of evaluation, and stands among those of all kinds.
macro_rules! reports {
    ($($Kind:ident($Report:ty)),+) => {$(
        impl From<$Report> for Report {
            fn from(report: $Report) -> Self {
                Self::$Kind(Box::new(report))
            }
        }
    )+};
}

reports! { Focus(focus::Report), Mhpss(mhpss::ActorReport), Iom(iom::Report), Asap(asap::JourneyReport) }

impl Beside for Report {
    fn is_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Focus(report) => report.is_nothing(),
            Self::Mhpss(report) => report.is_nothing(),
            Self::Iom(report) => report.is_nothing(),
            Self::Asap(report) => report.is_nothing(),
        }
    }
}

impl fmt::Display for Report {
    /// As text for people; nothing where nothing is reported.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Focus(report) => report.fmt(f),
            Self::Mhpss(report) => report.fmt(f),
            Self::Iom(report) => report.fmt(f),
            Self::Asap(report) => report.fmt(f),
        }
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Report {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Report".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        /// What a rule set reports beside its rules: at most one key is there, the framework's.
        #[derive(schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        #[allow(dead_code, reason = "only its schema is used")]
        struct Fields {
            /// Who has a part when, who is served where, and what is missing.
            #[serde(skip_serializing_if = "Option::is_none")]
            focus: Option<focus::Report>,
            /// The matrix of layers and functions, and warnings.
            #[serde(skip_serializing_if = "Option::is_none")]
            mhpss: Option<mhpss::ActorReport>,
            /// The matrix of levels and dimensions, and warnings.
            #[serde(skip_serializing_if = "Option::is_none")]
            iom: Option<iom::Report>,
            /// Who took part in which phase, and what does not go together.
            #[serde(skip_serializing_if = "Option::is_none")]
            asap: Option<asap::JourneyReport>,
        }
        <Fields as schemars::JsonSchema>::json_schema(generator)
    }
}
