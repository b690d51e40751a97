//! Writes evaluations quickly: the text that is the same in all evaluations by a rule set is kept and copied.

use std::iter;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use strum::EnumCount;

use super::rule_set::RuleSetRef;
use super::wire::{EvaluationSchema, Point, Rule, Written};
use super::{Answer, Answers, Evaluation, PointResult, Results, RuleResult, RuleSet, View};
use crate::json::{self, JOINED};
use crate::mark::Mark;
use crate::term::Term;

/// The JSON of the rules of a rule set, cut after the marks.
///
/// The pieces are cut from the JSON of an evaluation in which nothing is assessed. So the form of a rule is defined in
/// one place only.
pub(super) struct Texts {
    rules: Box<[RuleText]>,
    /// The approximate length of an evaluation.
    pub(super) room: usize,
}

struct RuleText {
    /// Up to the mark of the rule, from there up to the mark of each point, and the rest.
    whole: Cut,
    /// Each point alone.
    points: Box<[Cut]>,
}

/// Pieces of JSON.
struct Cut {
    /// Those that end with a mark, for each mark.
    marked: Box<[[&'static str; Mark::COUNT]]>,
    last: &'static str,
}

impl Texts {
    pub(super) fn of(rule_set: RuleSetRef) -> Self {
        let mut answers = Answers::default();
        answers.fill(Answer::from(Mark::NotAssessed), rule_set.points());
        let results = Results { answers, ..Results::default() };
        let rules = View { rule_set, results: &results }.rules().map(|rule| RuleText {
            whole: Cut::of(&Rule::with(rule, Written(rule))),
            points: rule.points().map(|point| Cut::of(&Point::from(point))).collect(),
        });
        let rules: Box<[_]> = rules.collect();
        let length = rules.iter().map(|rule| rule.whole.length()).sum::<usize>();
        Self { rules, room: length + length / 4 }
    }
}

impl Cut {
    /// Cuts the JSON of a rule or point that is not assessed.
    fn of(value: &impl Serialize) -> Self {
        let marks: Vec<String> = Mark::ALL.iter().map(json::text).collect();
        let text = json::text(value);
        let mut pieces: Vec<&str> = text.split(&json::text(&Mark::NotAssessed)).collect();
        let last = pieces.pop().unwrap_or_default();
        let marked =
            |piece: &str| std::array::from_fn(|mark| keep(piece.to_owned() + marks.get(mark).map_or("", |m| m)));
        Self { marked: pieces.into_iter().map(marked).collect(), last: keep(last.to_owned()) }
    }

    /// The length if no mark is known.
    fn length(&self) -> usize {
        let longest = |texts: &[&str; Mark::COUNT]| texts.iter().map(|text| text.len()).max().unwrap_or_default();
        self.marked.iter().map(longest).sum::<usize>() + self.last.len()
    }

    /// Writes it with these marks.
    fn serialize<S: Serializer>(&self, marks: impl Iterator<Item = Mark>, serializer: S) -> Result<S::Ok, S::Error> {
        let mut joined = serializer.serialize_struct(JOINED, 0)?;
        for (texts, mark) in self.marked.iter().zip(marks) {
            joined.skip_field(texts.get(mark.index()).copied().unwrap_or_default())?;
        }
        joined.skip_field(self.last)?;
        joined.end()
    }
}

/// Keeps a text as long as the program runs, as the rule set is.
fn keep(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
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
