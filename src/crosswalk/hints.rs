//! Where an answer in one framework bears on an open question in another.

use serde::Serialize;

use super::{Mapping, mappings_of};
use crate::evaluation::{PointId, RuleResult, View};
use crate::mark::Mark;
use crate::term::{AnyTerm, Framework};

/// An answer in one framework that bears on an open question in another. It answers nothing: how
/// much the one says of the other is for the assessor to judge, from the relation and its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Hint {
    /// The open question: a must or should rule.
    pub rule: AnyTerm,
    /// From what is open, which is the rule or a term that names an open point or condition of
    /// it, to what is answered.
    pub by: Mapping,
    /// The rule of the other framework in which it is answered.
    pub answered_in: AnyTerm,
    /// The mark there: of the rule, or of those of its points that the term names.
    pub answer: Mark,
}

/// For the evaluations of one practice: every answer in one framework that bears on an open
/// question in another. Questions stand in the order of the evaluations, must rules first.
///
/// A must or should rule is an open question as long as one of its points is not assessed. What
/// is open is then the rule itself, every term that names such a point, and every term that
/// names a condition of which it is unknown whether it holds. A mapping from one of these bears
/// on the question when the term at its other end is answered in another framework:
///
/// - it is a rule that is met, partly met or not met;
/// - or it names points of a rule, alone or with other terms, and these, taken together as a rule
///   takes its points together, are.
///
/// What is not assessed or not applicable over there says nothing over here. Nor does an answer
/// that the other framework took from the very assessment that asks.
pub fn hints(evaluations: &[View<'_>]) -> impl Iterator<Item = Hint> {
    evaluations.iter().flat_map(move |asking| {
        asking.open_questions().flat_map(move |question| {
            open_terms(question).into_iter().flat_map(mappings_of).flat_map(move |by| {
                answers(evaluations, asking.framework(), by.to).map(move |(answered_in, answer)| Hint {
                    rule: question.term(),
                    by,
                    answered_in,
                    answer,
                })
            })
        })
    })
}

/// The rule, and each term that names something open in it, once.
fn open_terms(question: RuleResult<'_>) -> Vec<AnyTerm> {
    let points = question.points().filter(|point| point.mark() == Mark::NotAssessed);
    let named = points.flat_map(|point| [Some(point.id()), point.answer().open_question()]);
    let mut open = Vec::from([question.term()]);
    for term in named.chain([question.open_guard()]).flatten().flat_map(PointId::iter) {
        if !open.contains(&term) {
            open.push(term);
        }
    }
    open
}

/// What other frameworks than the one that asks answer to a term, rule by rule.
fn answers<'a>(
    evaluations: &'a [View<'a>],
    asking: &'static Framework,
    term: AnyTerm,
) -> impl Iterator<Item = (AnyTerm, Mark)> + use<'a> {
    let others = evaluations.iter().filter(move |evaluation| evaluation.framework() != asking);
    others.flat_map(|view| view.rules()).filter_map(move |rule| {
        let is_meant = |terms: PointId| rule.term() == term || terms.iter().any(|named| named == term);
        let points = || rule.points().filter(|point| is_meant(point.id()));
        let mark = Mark::of_all(points().map(|point| point.mark()));
        let is_echo = points()
            .filter(|point| point.mark().half_points().is_some())
            .all(|point| point.answer().taken_from() == Some(asking));
        (mark.half_points().is_some() && !is_echo).then_some((rule.term(), mark))
    })
}
