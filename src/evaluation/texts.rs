//! Writes evaluations quickly: the text that is the same in all evaluations by a rule set is kept and copied.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::rule_set::RuleSetRef;
use super::wire::{EvaluationSchema, Point, Rule, Written};
use super::{Answer, Answers, Evaluation, PointResult, Results, RuleResult, RuleSet, View};
use crate::json::{self, JOINED};
use crate::mark::Mark;
use crate::term::Term;

/// The JSON of the rules of a rule set, cut at the marks.
///
/// The pieces are cut from the JSON of an evaluation in which nothing is assessed. So the form of a rule is defined in
/// one place only.
pub(super) struct Texts {
    rules: Box<[RuleText]>,
    /// The marks as JSON.
    marks: Box<[&'static str]>,
    /// The approximate length of an evaluation.
    pub(super) room: usize,
}

/// A text that is kept as long as the program runs, as the rule set is. It is cut at the marks.
type Cut = Box<[&'static str]>;

struct RuleText {
    /// The pieces before the mark of the rule, before the mark of each point, and after the last mark.
    whole: Cut,
    /// For each point alone, the pieces before and after its mark.
    points: Box<[Cut]>,
}

impl Texts {
    pub(super) fn of(rule_set: RuleSetRef) -> Self {
        let mut answers = Answers::default();
        answers.fill(Answer::from(Mark::NotAssessed), rule_set.points());
        let results = Results { answers, ..Results::default() };
        let rules = View { rule_set, results: &results }.rules().map(|rule| RuleText {
            whole: cut(&Rule::with(rule, Written(rule))),
            points: rule.points().map(|point| cut(&Point::from(point))).collect(),
        });
        let rules: Box<[_]> = rules.collect();
        let length = rules.iter().flat_map(|rule| &rule.whole).map(|text| text.len()).sum::<usize>();
        Self { rules, marks: Mark::ALL.iter().map(|mark| keep(json::text(mark))).collect(), room: length + length / 4 }
    }

    fn mark(&self, mark: Mark) -> &'static str {
        self.marks.get(mark.index()).copied().unwrap_or_default()
    }
}

fn keep(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

/// Cuts the JSON of a rule or point that is not assessed.
fn cut(value: &impl Serialize) -> Cut {
    keep(json::text(value)).split(&json::text(&Mark::NotAssessed)).collect()
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
        match &*text.whole {
            [before, points @ .., after] if rule.is_plain() && points.len() == marks.len() => {
                let mut joined = serializer.serialize_struct(JOINED, 0)?;
                joined.skip_field(before)?;
                joined.skip_field(texts.mark(rule.mark()))?;
                for (before, mark) in points.iter().zip(marks) {
                    joined.skip_field(before)?;
                    joined.skip_field(texts.mark(*mark))?;
                }
                joined.skip_field(after)?;
                joined.end()
            }
            _ => Rule::with(rule, Copied((rule, text, texts))).serialize(serializer),
        }
    }
}

/// The points of a rule.
impl Serialize for Copied<(RuleResult<'_>, &RuleText, &Texts)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (rule, text, texts) = self.0;
        serializer.collect_seq(rule.points().zip(&text.points).map(|(point, text)| Copied((point, &**text, texts))))
    }
}

impl Serialize for Copied<(PointResult<'_>, &[&'static str], &Texts)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (point, text, texts) = self.0;
        match text {
            [before, after] if point.is_plain() => {
                let mut joined = serializer.serialize_struct(JOINED, 0)?;
                joined.skip_field(before)?;
                joined.skip_field(texts.mark(point.mark()))?;
                joined.skip_field(after)?;
                joined.end()
            }
            _ => Point::from(point).serialize(serializer),
        }
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
