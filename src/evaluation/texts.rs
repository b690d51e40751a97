//! Writes evaluations quickly: the text that is the same in all evaluations by a rule set is kept and copied.

use std::iter;

use serde::{Serialize, Serializer};

use super::cut::{Cut, RuleText, Texts};
use super::rule_set::RuleSetRef;
use super::wire::{EvaluationSchema, Point, Rule, Written};
use super::{Answer, Answers, Evaluation, PointResult, Results, RuleResult, RuleSet, View};
use crate::json;
use crate::mark::Mark;

impl RuleSetRef {
    /// Returns the texts that stand in every evaluation.
    fn texts(self) -> &'static Texts {
        self.kept_texts(|| {
            let mut answers = Answers::default();
            answers.fill(Answer::from(Mark::NotAssessed), self.points());
            let results = Results { answers, ..Results::default() };
            Texts::of(View { rule_set: self, results: &results }.rules().map(|rule| RuleText {
                whole: Cut::of(&Rule::with(rule, Written(rule))),
                points: rule.points().map(|point| Cut::of(&Point::from(point))).collect(),
            }))
        })
    }
}

impl View<'_> {
    /// About how long the JSON of the evaluation gets.
    pub(crate) fn room(self) -> usize {
        self.rule_set().texts().room
    }
}

/// An evaluation or a part of one, with its texts. Only [`json`] can write it.
pub(crate) struct Copied<T>(pub(crate) T);

impl<R: RuleSet> Serialize for Copied<&Evaluation<R>> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = self.0.view();
        EvaluationSchema::with(view, self.0.report(), Copied((view, view.rule_set().texts()))).serialize(serializer)
    }
}

impl Serialize for Copied<(View<'_>, &Texts)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (view, texts) = self.0;
        serializer.collect_seq(view.rules().map(|rule| Copied((rule, texts))))
    }
}

impl Serialize for Copied<(RuleResult<'_>, &Texts)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (rule, texts) = self.0;
        let Some(text) = texts.rules.get(rule.spec().index()) else {
            return Rule::with(rule, Written(rule)).serialize(serializer);
        };
        let marks = rule.answers.marks;
        if rule.is_plain() && text.points.len() == marks.len() {
            return text.whole.serialize(iter::once(rule.mark()).chain(marks.iter().copied()), serializer);
        }
        Rule::with(rule, Copied((rule, text))).serialize(serializer)
    }
}

/// The points of a rule.
impl Serialize for Copied<(RuleResult<'_>, &RuleText)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (rule, text) = self.0;
        serializer.collect_seq(rule.points().zip(&text.points).map(Copied))
    }
}

impl Serialize for Copied<(PointResult<'_>, &Cut)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (point, text) = self.0;
        if point.is_plain() {
            return text.serialize(iter::once(point.mark()), serializer);
        }
        Point::from(point).serialize(serializer)
    }
}

impl<R: RuleSet> Evaluation<R> {
    /// Returns the evaluation as JSON. The text is the same as from `serde_json`, several times as fast.
    ///
    /// ```
    /// use dynamic_integration::spring::Assessment;
    ///
    /// let evaluation = Assessment::default().evaluate();
    /// assert_eq!(evaluation.to_json()?, serde_json::to_string(&evaluation)?);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The error of a report that cannot be written. All reports of this crate can be written.
    pub fn to_json(&self) -> serde_json::Result<String> {
        let mut out = String::with_capacity(self.view().room());
        json::write(&Copied(self), &mut out).map(|()| out)
    }
}
