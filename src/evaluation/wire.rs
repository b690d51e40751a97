//! An evaluation as it is written.

#![expect(clippy::struct_field_names, reason = "fields are named as the keys are written")]

use serde::{Serialize, Serializer};

use super::{Answer, Evaluation, PointId, Report, RuleResult, RuleSet, View};
use crate::core_terms::{Basis, Mark, Strength};
use crate::mark::{Coverage, Share, Tally};
use crate::term::{AnyTerm, Framework};
use crate::values::{Attribution, NonBlankText};

/// One rule set's evaluation of one assessment.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Evaluation"))]
pub(crate) struct EvaluationSchema<'a, B> {
    /// The framework that asks.
    framework: &'static Framework,
    /// The code of the edition that is modelled.
    edition: &'static str,
    /// The rule set.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::VocabularyId"))]
    rule_set: &'static str,
    /// The version of its table.
    rule_set_version: u32,
    /// The version of this crate.
    crate_version: &'static str,
    /// Who made the assessment and when, as far as it is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    assessed: Option<&'a Attribution>,
    /// The other frameworks whose assessments answered points.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    taken_from: Vec<Taken>,
    /// The points of all must and should rules.
    total: Summary,
    /// The points of the observations.
    observations: Summary,
    /// The points of the must and should rules of each section.
    sections: Vec<Section>,
    /// Every rule, in the order of publication.
    rules: Vec<Rule<'a>>,
    /// The rule on which everything else rests, if the rule set has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    precondition: Option<Precondition>,
    /// What only this rule set reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<&'a B>,
}

/// A framework whose assessment answered points.
#[derive(Serialize, PartialEq, Eq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Taken {
    /// The framework.
    framework: &'static Framework,
    /// The code of the edition that is modelled.
    edition: &'static str,
}

/// Points by mark, with what follows from their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub(crate) struct Summary {
    /// Points by mark.
    tally: Tally,
    /// How much of what applies is assessed.
    coverage: Coverage,
    /// What is reached of what applies and is assessed. Absent if nothing is assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<Share>,
    /// The share if everything open were not met. Absent if no point applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<Share>,
    /// The share if everything open were met. Absent if no point applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<Share>,
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

/// A section of a rule set.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Section {
    /// The section.
    section: AnyTerm,
    /// The points of its must and should rules.
    total: Summary,
    /// Whether a point applies, and all points that apply are met.
    exemplary: bool,
}

/// A rule with its mark and its points.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "RuleResult"))]
struct Rule<'a> {
    /// The rule.
    rule: AnyTerm,
    /// Its section.
    section: AnyTerm,
    /// How firmly the source asks for it.
    strength: Strength,
    /// Whether the source states it or this crate derives it.
    basis: Basis,
    /// Its mark.
    mark: Mark,
    /// The guard of the rule, if it is unknown whether it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    open_guard: Option<PointId>,
    /// The reason why the assessor holds the rule to be out of scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    out_of_scope: Option<&'a NonBlankText>,
    /// The mark that the record gives a rule that is out of scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    mark_in_scope: Option<Mark>,
    /// Its points.
    points: Vec<Point<'a>>,
}

/// A point with its mark.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "PointResult"))]
struct Point<'a> {
    /// The terms that name it within its rule.
    point: PointId,
    /// Its mark.
    mark: Mark,
    /// The framework whose assessment answered, if it is not the one that asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    taken_from: Option<&'static Framework>,
    /// The question that keeps the point open.
    #[serde(skip_serializing_if = "Option::is_none")]
    open_question: Option<PointId>,
    /// The reason of the assessor why it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_applicable: Option<&'a NonBlankText>,
}

/// The rule on which everything else rests.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Precondition {
    /// The rule.
    rule: AnyTerm,
    /// Its mark.
    mark: Mark,
}

impl<'a, B: Report> EvaluationSchema<'a, B> {
    fn new(view: View<'a>, report: &'a B) -> Self {
        let framework = view.framework();
        let mut taken_from = Vec::new();
        for framework in view.answers().iter().filter_map(Answer::taken_from) {
            let taken = Taken { framework, edition: framework.edition };
            if !taken_from.contains(&taken) {
                taken_from.push(taken);
            }
        }
        let section = |(section, tally): (AnyTerm, Tally)| Section {
            section,
            total: tally.into(),
            exemplary: tally.is_exemplary(),
        };
        Self {
            framework,
            edition: framework.edition,
            rule_set: view.rule_set().vocabulary().id,
            rule_set_version: view.rule_set().version(),
            crate_version: env!("CARGO_PKG_VERSION"),
            assessed: view.attribution(),
            taken_from,
            total: view.total().into(),
            observations: view.observations().into(),
            sections: view.sections().map(section).collect(),
            rules: view.rules().map(Rule::from).collect(),
            precondition: view.precondition().map(|rule| Precondition { rule: rule.term(), mark: rule.mark() }),
            report: Some(report).filter(|report| !report.says_nothing()),
        }
    }
}

impl<'a> From<RuleResult<'a>> for Rule<'a> {
    fn from(rule: RuleResult<'a>) -> Self {
        Self {
            rule: rule.term(),
            section: rule.section(),
            strength: rule.strength(),
            basis: rule.term().basis(),
            mark: rule.mark(),
            open_guard: rule.open_guard(),
            out_of_scope: rule.out_of_scope(),
            mark_in_scope: rule.out_of_scope().map(|_| rule.mark_in_scope()),
            points: rule
                .points()
                .map(|point| Point {
                    point: point.id(),
                    mark: point.mark(),
                    taken_from: point.answer().taken_from(),
                    open_question: point.answer().open_question(),
                    not_applicable: point.not_applicable(),
                })
                .collect(),
        }
    }
}

impl<R: RuleSet> Serialize for Evaluation<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        EvaluationSchema::new(self.view(), self.report()).serialize(serializer)
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
