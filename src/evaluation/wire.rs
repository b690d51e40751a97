//! The form in which an evaluation is written and read.

#![expect(clippy::struct_field_names, reason = "fields are named as the keys are written")]

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Evaluation, PointId, PointResult, Report, RuleResult, RuleSet, RuleSetRef, View};
use crate::core_terms::Contradiction::DiffersFromRuleSet;
use crate::core_terms::{Basis, Mark, Strength};
use crate::document::document;
use crate::facts::Record;
use crate::mark::{Coverage, Share, Tally};
use crate::read::{self, Contradiction, ReadError, reads};
use crate::term::{AnyTerm, Framework, Id};
use crate::values::{Attribution, NonBlankText};

/// The evaluation of one assessment by one rule set.
#[derive(Debug, Clone, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Evaluation"))]
pub(crate) struct EvaluationSchema<'a, B: Clone, L = Vec<Rule<'a>>> {
    /// The code of the framework.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::term::Framework"))]
    pub(super) framework: Cow<'a, str>,
    /// The code of the edition that is modelled.
    pub(super) edition: Cow<'a, str>,
    /// The rule set.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::VocabularyId"))]
    pub(super) rule_set: Cow<'a, str>,
    /// The version of the rule set.
    #[cfg_attr(feature = "schemars", schemars(range(min = 1)))]
    pub(super) rule_set_version: u32,
    /// The version of this crate.
    pub(super) crate_version: Cow<'a, str>,
    /// The assessor and the date, as far as they are recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) assessed: Option<Cow<'a, Attribution>>,
    /// The other frameworks whose assessments answered points.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) taken_from: Vec<Taken>,
    /// The points of all must and should rules.
    pub(super) total: Summary,
    /// The points of the observations.
    pub(super) observations: Summary,
    /// The points of the must and should rules of each section.
    pub(super) sections: Vec<Section>,
    /// Every rule, in the order of publication.
    pub(super) rules: L,
    /// The rule that everything else rests on, if the rule set has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) precondition: Option<Precondition>,
    /// The report of this rule set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) report: Option<Cow<'a, B>>,
}

/// A framework whose assessment answered points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(super) struct Taken {
    /// The framework.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::term::Framework"))]
    pub(super) framework: Cow<'static, str>,
    /// The code of the edition that is modelled.
    pub(super) edition: Cow<'static, str>,
}

document! {
    /// Points by mark, and the shares that follow from their numbers.
    #[derive(Copy)]
    pub(crate) struct Summary {
        /// Points by mark.
        pub(super) tally: Tally,
        /// The number of applicable points that are assessed.
        pub(super) coverage: Coverage,
        /// The share that is reached by the points that apply and are assessed. Absent if no point is assessed.
        pub(super) optional share: Share,
        /// The share if every open point were not met. Absent if no point applies.
        pub(super) optional at_least: Share,
        /// The share if every open point were met. Absent if no point applies.
        pub(super) optional at_most: Share,
    }

    /// A section of a rule set.
    pub(super) struct Section {
        /// The section.
        pub(super) section: Id,
        /// The points of its must and should rules.
        pub(super) total: Summary,
        /// Says whether at least one point applies and every point that applies is met.
        pub(super) exemplary: bool,
    }

    /// The rule that everything else rests on.
    pub(super) struct Precondition {
        /// The rule.
        pub(super) rule: Id,
        /// Its mark.
        pub(super) mark: Mark,
    }
}

impl From<Tally> for Summary {
    fn from(tally: Tally) -> Self {
        Self {
            tally,
            coverage: tally.coverage(),
            share: tally.share(),
            at_least: tally.at_least(),
            at_most: tally.at_most(),
        }
    }
}

/// A rule with its mark and its points.
#[derive(Debug, Clone, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "RuleResult"))]
pub(crate) struct Rule<'a, L = Vec<Point<'a>>> {
    /// The rule.
    pub(super) rule: Id,
    /// Its section.
    pub(super) section: Id,
    /// Says how firmly the source asks for it.
    pub(super) strength: Strength,
    /// Says whether the source states it or this crate derives it.
    pub(super) basis: Basis,
    /// Its mark.
    pub(super) mark: Mark,
    /// The guard of the rule, if it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) open_guard: Option<Ids>,
    /// The assessor's reason why the rule is out of scope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) out_of_scope: Option<Cow<'a, NonBlankText>>,
    /// The mark that a rule out of scope would have according to the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) mark_in_scope: Option<Mark>,
    /// Its points.
    pub(super) points: L,
}

/// A point with its mark.
#[derive(Debug, Clone, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "PointResult"))]
pub(crate) struct Point<'a> {
    /// The terms that name it within its rule.
    pub(super) point: Ids,
    /// Its mark.
    pub(super) mark: Mark,
    /// The framework whose assessment answered the point, if it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::term::Framework>"))]
    pub(super) taken_from: Option<Cow<'static, str>>,
    /// The question that keeps the point open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) open_question: Option<Ids>,
    /// The assessor's reason why it does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) not_applicable: Option<Cow<'a, NonBlankText>>,
}

reads! {
    [B: Clone + DeserializeOwned] EvaluationSchema<'static, B>, EvaluationSchema {
        required framework: Cow<'static, str>,
        required edition: Cow<'static, str>,
        required rule_set: Cow<'static, str>,
        required rule_set_version: u32,
        required crate_version: Cow<'static, str>,
        optional assessed: Cow<'static, Attribution>,
        default taken_from: Vec<Taken>,
        required total: Summary,
        required observations: Summary,
        required sections: Vec<Section>,
        required rules: Vec<Rule<'static>>,
        optional precondition: Precondition,
        by_itself report: Cow<'static, B>,
    }

    [] Taken, Taken {
        required framework: Cow<'static, str>,
        required edition: Cow<'static, str>,
    }

    [] Rule<'static>, Rule {
        required rule: Id,
        required section: Id,
        required strength: Strength,
        required basis: Basis,
        required mark: Mark,
        optional open_guard: Ids,
        optional out_of_scope: Cow<'static, NonBlankText>,
        optional mark_in_scope: Mark,
        required points: Vec<Point<'static>>,
    }

    [] Point<'static>, Point {
        required point: Ids,
        required mark: Mark,
        optional taken_from: Cow<'static, str>,
        optional open_question: Ids,
        optional not_applicable: Cow<'static, NonBlankText>,
    }
}

/// The terms that name a point, in the form in which they are written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Ids {
    Written(PointId),
    Read(Vec<Id>),
}

impl Ids {
    /// Returns `true` if these terms name it.
    pub(crate) fn are(&self, point: PointId) -> bool {
        self.iter().eq(point.iter().map(AnyTerm::id))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let (written, read) = match self {
            Self::Written(point) => (Some(point.iter()), None),
            Self::Read(ids) => (None, Some(ids)),
        };
        written
            .into_iter()
            .flatten()
            .map(|term| -> &str { term.id() })
            .chain(read.into_iter().flatten().map(Id::as_str))
    }
}

impl Record for Ids {}

impl From<PointId> for Ids {
    fn from(point: PointId) -> Self {
        Self::Written(point)
    }
}

impl Serialize for Ids {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Written(point) => point.serialize(serializer),
            Self::Read(ids) => ids.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Ids {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ids = Vec::<Id>::deserialize(deserializer)?;
        if (1..=3).contains(&ids.len()) {
            return Ok(Self::Read(ids));
        }
        Err(serde::de::Error::invalid_length(ids.len(), &"one to three ids"))
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! { inline [] Ids, PointId::schema_name(), |generator| PointId::json_schema(generator) }

impl<'a, B: Report, L> EvaluationSchema<'a, B, L> {
    pub(super) fn with(view: View<'a>, report: &'a B, rules: L) -> Self {
        let framework = view.framework();
        let sums = view.sums();
        let section = |(section, tally): (AnyTerm, Tally)| Section {
            section: section.into(),
            total: tally.into(),
            exemplary: tally.is_exemplary(),
        };
        Self {
            framework: framework.code.into(),
            edition: framework.edition.into(),
            rule_set: view.rule_set().vocabulary().id.into(),
            rule_set_version: view.rule_set().version(),
            crate_version: env!("CARGO_PKG_VERSION").into(),
            assessed: view.attribution().map(Cow::Borrowed),
            taken_from: taken_from(view),
            total: sums.total.into(),
            observations: sums.observations.into(),
            sections: view.rule_set().sections().terms().zip(sums.sections).map(section).collect(),
            rules,
            precondition: view.precondition().map(|rule| Precondition { rule: rule.term().into(), mark: rule.mark() }),
            report: Some(report).filter(|report| !report.says_nothing()).map(Cow::Borrowed),
        }
    }
}

/// The frameworks whose assessments answered points, in the form in which they are written.
pub(super) fn taken_from(view: View<'_>) -> Vec<Taken> {
    let taken =
        |framework: &'static Framework| Taken { framework: framework.code.into(), edition: framework.edition.into() };
    view.taken_from().into_iter().map(taken).collect()
}

/// What is written one by one, without a list of it.
pub(super) struct Written<T>(pub(super) T);

impl Serialize for Written<View<'_>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.rules().map(|rule| Rule::with(rule, Written(rule))))
    }
}

impl Serialize for Written<RuleResult<'_>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.points().map(Point::from))
    }
}

impl<'a, L> Rule<'a, L> {
    pub(super) fn with(rule: RuleResult<'a>, points: L) -> Self {
        Self {
            rule: rule.term().into(),
            section: rule.section().into(),
            strength: rule.strength(),
            basis: rule.term().basis(),
            mark: rule.mark(),
            open_guard: rule.open_guard().map(Ids::Written),
            out_of_scope: rule.out_of_scope().map(Cow::Borrowed),
            mark_in_scope: rule.out_of_scope().map(|_| rule.mark_in_scope()),
            points,
        }
    }
}

impl<'a> From<PointResult<'a>> for Point<'a> {
    fn from(point: PointResult<'a>) -> Self {
        Self {
            point: Ids::Written(point.id()),
            mark: point.mark(),
            taken_from: point.answer().taken_from().map(|framework| framework.code.into()),
            open_question: point.answer().open_question().map(Ids::Written),
            not_applicable: point.not_applicable().map(Cow::Borrowed),
        }
    }
}

impl<R: RuleSet> Serialize for Evaluation<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        EvaluationSchema::with(self.view(), self.report(), Written(self.view())).serialize(serializer)
    }
}

/// The parts of an evaluation that was read.
pub(crate) type Read<R> = EvaluationSchema<'static, <R as RuleSet>::Report>;

impl<'de, R: RuleSet> Deserialize<'de> for Evaluation<R> {
    /// Refuses an evaluation that does not fit the rule set, or whose numbers do not agree.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::made_of(Read::<R>::read(deserializer)?).map_err(first)
    }
}

/// Returns the error for a reader that reports only one.
pub(crate) fn first<E: serde::de::Error>(found: Vec<Contradiction>) -> E {
    found.into_iter().next().map_or_else(|| E::custom("the evaluation does not fit"), E::custom)
}

impl<R: RuleSet> Evaluation<R> {
    /// Reads a stored evaluation. It must fit the rule set, and its numbers must agree.
    ///
    /// Everything follows from the points, so marks, tallies and shares must agree with them. An evaluation of another
    /// version of the rule set is read as a [`StoredEvaluation`](super::StoredEvaluation).
    ///
    /// ```
    /// use dynamic_integration::evaluation::Evaluation;
    /// use dynamic_integration::spring::{Assessment, Question};
    ///
    /// let assessment: Assessment = serde_json::from_str(r#"{ "marks": { "joint_review": "met" } }"#)?;
    /// let text = serde_json::to_string(&assessment.evaluate())?;
    /// assert_eq!(Evaluation::<Question>::from_json(&text)?, assessment.evaluate());
    ///
    /// let forged = text.replace(r#""exemplary":false"#, r#""exemplary":true"#);
    /// let error = Evaluation::<Question>::from_json(&forged).unwrap_err();
    /// assert_eq!(error.diagnostics()[0].path, "/sections/0/exemplary");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors of form, or with every place that does not fit.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::made_of(text, Self::made_of)
    }

    /// Reads an evaluation from bytes in UTF-8: see [`from_json`](Self::from_json).
    ///
    /// # Errors
    ///
    /// The same as for [`from_json`](Self::from_json).
    pub fn from_slice(bytes: &[u8]) -> Result<Self, ReadError> {
        Self::from_json(read::text_of(bytes)?)
    }

    /// Builds it, or returns every place that does not fit.
    pub(crate) fn made_of(read: Read<R>) -> Result<Self, Vec<Contradiction>> {
        let results = read.results(RuleSetRef::of::<R>())?;
        let report = read.report.map(Cow::into_owned).or_else(R::Report::nothing);
        let missing = || vec![Contradiction::new(DiffersFromRuleSet, "/report")];
        Ok(Self { results, report: report.ok_or_else(missing)? })
    }
}

#[cfg(feature = "schemars")]
impl<R: RuleSet> schemars::JsonSchema for Evaluation<R>
where
    R::Report: schemars::JsonSchema,
{
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("{}Evaluation", crate::schema::schema_name_of_vocabulary(R::VOCABULARY)).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        EvaluationSchema::<'static, R::Report>::json_schema(generator)
    }
}
