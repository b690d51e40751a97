//! An evaluation as it is written: plain structs, closed, made from the evaluation.

use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use super::{Answer, AskedRule, Beside, EvaluatedRule, Evaluation, PointTerms};
use crate::mark::{Coverage, Mark, Share, Strength, Tally};
use crate::words::Basis;
use crate::{AnyTerm, Framework, Text};

/// An evaluation, written down with everything that it explains.
///
/// ```
/// use dynamic_integration::evaluation::WrittenEvaluation;
/// use dynamic_integration::{RecordedMark, spring::{Assessment, Item}};
///
/// let mut assessment = Assessment::default();
/// assessment.marks.insert(Item::StaffPlan, RecordedMark::Met);
/// let evaluation = assessment.evaluate();
/// let written = WrittenEvaluation::from(&evaluation);
///
/// assert_eq!((written.rule_set, written.rule_set_version), ("spring/question", 1));
/// assert_eq!(written.total.coverage.to_string(), "1/40");
/// assert_eq!((written.sections.len(), written.rules.len()), (5, 12));
/// assert_eq!((written.precondition, written.beside), (None, None)); // SPRING has neither
/// // The evaluation itself is written like this.
/// assert_eq!(serde_json::to_value(&written)?, serde_json::to_value(&evaluation)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Evaluation", bound = "B: schemars::JsonSchema")
)]
#[non_exhaustive]
pub struct WrittenEvaluation<'a, B> {
    /// Code of the framework that asks.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::Code"))]
    pub framework: &'static Framework,
    /// Edition of the framework that is modelled.
    pub edition: &'static str,
    /// Id of the set of rules.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::SetId"))]
    pub rule_set: &'static str,
    /// Version of its table: evaluations by different versions are not compared.
    pub rule_set_version: u32,
    /// Version of the crate that evaluated.
    pub crate_version: &'static str,
    /// Other frameworks whose assessments answered some points.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also_used: Vec<WrittenSources>,
    /// All must and should rules together.
    pub total: WrittenSummary,
    /// The observations, which count nowhere else.
    pub observations: WrittenSummary,
    /// The must and should rules of each section.
    pub sections: Vec<WrittenSection>,
    /// Every rule with its mark and the points that decided it.
    pub rules: Vec<WrittenRule<'a>>,
    /// The rule on which everything else rests, where the framework has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precondition: Option<WrittenPrecondition>,
    /// What only this rule set reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside: Option<&'a B>,
}

/// A framework that was used, with its edition.
///
/// ```
/// use dynamic_integration::evaluation::WrittenEvaluation;
/// use dynamic_integration::focus::{Assessment, Facts, FromMhpss, Lens};
/// use dynamic_integration::mhpss;
///
/// let assessment = Assessment::default();
/// let taken = FromMhpss { lenses: Some([Lens::BroadPsychosocial].into()), ..FromMhpss::default() };
/// let evaluation = Facts { focus: &assessment, mhpss: taken }.evaluate();
/// let used = &WrittenEvaluation::from(&evaluation).also_used;
/// assert_eq!((used[0].framework, used[0].edition), (&mhpss::FRAMEWORK, "2022"));
///
/// // Whoever takes nothing over names nobody.
/// assert!(WrittenEvaluation::from(&assessment.evaluate()).also_used.is_empty());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Source"))]
#[non_exhaustive]
pub struct WrittenSources {
    /// Code of the framework.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::Code"))]
    pub framework: &'static Framework,
    /// Edition that is modelled.
    pub edition: &'static str,
}

/// Points counted by mark, and what follows from the counts.
///
/// ```
/// use dynamic_integration::evaluation::WrittenSummary;
/// use dynamic_integration::{Mark::*, Share, Tally};
///
/// let summary = |marks: &[_]| WrittenSummary::from(marks.iter().copied().collect::<Tally>());
/// let open = summary(&[NotAssessed, NotAssessed]);
/// assert_eq!(open.share, None);
/// assert_eq!((open.at_least, open.at_most), (Share::new(0, 4), Share::new(4, 4))); // anything is possible
/// assert_eq!(serde_json::to_value(summary(&[NotApplicable]))?.get("at_most"), None); // left out, never null
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Summary"))]
#[non_exhaustive]
pub struct WrittenSummary {
    /// Points by mark.
    pub tally: Tally,
    /// How much of what applies is assessed.
    pub coverage: Coverage,
    /// What is reached of what is assessed. Absent where nothing is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// The share if everything not assessed were not met. Absent where nothing applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Share>,
    /// The share if everything not assessed were met. Absent where nothing applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Share>,
}

impl From<Tally> for WrittenSummary {
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

/// A section of an evaluation.
///
/// ```
/// use dynamic_integration::evaluation::WrittenEvaluation;
/// use dynamic_integration::{RecordedMark, spring::{Assessment, Criterion, Question}};
///
/// let mut assessment = Assessment::default();
/// assessment.marks.extend(Question::LastingEffects.items().iter().map(|item| (*item, RecordedMark::Met)));
/// let evaluation = assessment.evaluate();
/// let sections = WrittenEvaluation::from(&evaluation).sections;
/// let sustainability = sections.iter().find(|section| section.section == Criterion::Sustainability.any()).unwrap();
/// assert_eq!(sustainability.total.share.unwrap().to_string(), "100.0 %");
/// assert!(!sustainability.exemplary); // half of it is open
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Section"))]
#[non_exhaustive]
pub struct WrittenSection {
    /// Id of the section.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub section: AnyTerm,
    /// Its must and should rules.
    pub total: WrittenSummary,
    /// Whether at least one point applies, and every one that does is met.
    pub exemplary: bool,
}

/// A rule of an evaluation.
///
/// ```
/// use dynamic_integration::evaluation::WrittenRule;
/// use dynamic_integration::focus::{Assessment, Rule};
/// use dynamic_integration::{Basis, Mark, Strength};
///
/// let evaluation = Assessment::default().evaluate();
/// let rule = WrittenRule::from(evaluation.rule(Rule::EqualVoiceInMeetings).unwrap());
/// assert_eq!((rule.strength, rule.mark), (Strength::Should, Mark::NotAssessed));
/// assert_eq!(rule.basis, Basis::Derived); // the text has no such rule; this crate made it of what it says
/// assert_eq!(rule.open_guard.unwrap().to_string(), "focus/contact_format/town_meeting");
/// assert_eq!(rule.points.len(), 1);
/// assert_eq!(rule.out_of_scope, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "RuleResult"))]
#[non_exhaustive]
pub struct WrittenRule<'a> {
    /// Id of the rule.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub rule: AnyTerm,
    /// Id of the section that it stands in.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub section: AnyTerm,
    /// How firmly the source asks for it.
    pub strength: Strength,
    /// Whether the source states the rule, or this crate derives it.
    pub basis: Basis,
    /// Its mark.
    pub mark: Mark,
    /// Ids of the terms that name the condition before the rule, where it is unknown whether it
    /// holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::schema::TermIds>"))]
    pub open_guard: Option<PointTerms>,
    /// The assessor's reason why it cannot be asked of this practice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of_scope: Option<&'a Text>,
    /// The points that decided the mark.
    pub points: Vec<WrittenPoint>,
}

/// A point of an evaluation.
///
/// ```
/// use dynamic_integration::evaluation::WrittenRule;
/// use dynamic_integration::mhpss::{Assessment, Layer, Rule};
///
/// let evaluation = Assessment::default().evaluate();
/// let rule = WrittenRule::from(evaluation.rule(Rule::WorksAcrossLayers).unwrap());
/// assert_eq!(rule.open_guard, None); // the rule is asked of every actor
/// let point = rule.points[0];
/// assert_eq!(point.terms.first(), Layer::Basic.any());
/// assert_eq!(point.open_guard.unwrap().to_string(), "mhpss/layer/basic mhpss/function/provide"); // this point is not
/// assert_eq!(point.from, None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "PointResult"))]
#[non_exhaustive]
pub struct WrittenPoint {
    /// Ids of the one, two or three terms that name it within its rule.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermIds"))]
    pub terms: PointTerms,
    /// Its mark.
    pub mark: Mark,
    /// Code of the framework whose assessment answered, where it is not the one that asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::schema::Code>"))]
    pub from: Option<&'static Framework>,
    /// Ids of the terms that name the condition before this point, where it is unknown whether
    /// it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::schema::TermIds>"))]
    pub open_guard: Option<PointTerms>,
}

/// The rule on which everything else rests.
///
/// ```
/// use dynamic_integration::evaluation::WrittenEvaluation;
/// use dynamic_integration::mhpss::{Assessment, Rule};
/// use dynamic_integration::Mark;
///
/// let evaluation = Assessment::default().evaluate();
/// let ground = WrittenEvaluation::from(&evaluation).precondition.unwrap();
/// assert_eq!(ground.rule, Rule::ProtectiveEnvironment.any());
/// assert_eq!(ground.mark, Mark::NotAssessed); // all else rests on what nobody has looked at
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "Precondition"))]
#[non_exhaustive]
pub struct WrittenPrecondition {
    /// Id of the rule.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub rule: AnyTerm,
    /// Its mark: not met or partly met puts all else at risk, not assessed leaves it open.
    pub mark: Mark,
}

impl<'a, B: Beside> From<&'a Evaluation<B>> for WrittenEvaluation<'a, B> {
    fn from(evaluation: &'a Evaluation<B>) -> Self {
        let framework = evaluation.framework();
        let mut also_used = Vec::new();
        for used in evaluation.answers().iter().filter_map(Answer::source) {
            let source = WrittenSources { framework: used, edition: used.edition };
            if !also_used.contains(&source) {
                also_used.push(source);
            }
        }
        Self {
            framework,
            edition: framework.edition,
            rule_set: evaluation.rule_set().set().id,
            rule_set_version: evaluation.rule_set().version(),
            crate_version: env!("CARGO_PKG_VERSION"),
            also_used,
            total: evaluation.total().into(),
            observations: evaluation.observations().into(),
            sections: evaluation
                .sections()
                .map(|(section, tally)| WrittenSection {
                    section,
                    total: tally.into(),
                    exemplary: tally.is_exemplary(),
                })
                .collect(),
            rules: evaluation.rules().map(WrittenRule::from).collect(),
            precondition: evaluation
                .precondition()
                .map(|rule| WrittenPrecondition { rule: rule.term(), mark: rule.mark() }),
            beside: Some(evaluation.beside()).filter(|beside| !beside.is_nothing()),
        }
    }
}

impl<'a> From<EvaluatedRule<'a>> for WrittenRule<'a> {
    fn from(rule: EvaluatedRule<'a>) -> Self {
        let asked: AskedRule = rule.asked();
        Self {
            rule: asked.term(),
            section: asked.section(),
            strength: asked.strength(),
            basis: asked.term().basis(),
            mark: rule.mark(),
            open_guard: rule.open_guard(),
            out_of_scope: rule.out_of_scope(),
            points: rule
                .points()
                .map(|point| WrittenPoint {
                    terms: point.terms(),
                    mark: point.mark(),
                    from: point.answer().source(),
                    open_guard: point.answer().open_guard(),
                })
                .collect(),
        }
    }
}

impl<B: Beside + Serialize> Serialize for Evaluation<B> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WrittenEvaluation::from(self).serialize(serializer)
    }
}
