//! Answers in one framework that bear on open questions in another.

use serde::Serialize;

use super::{Mapping, mappings_of};
use crate::evaluation::{PointId, RuleResult, View};
use crate::mark::Mark;
use crate::term::{AnyTerm, Framework};

/// An answer in one framework that bears on an open question in another.
///
/// It answers nothing. The assessor judges from the relation and its reason how much the answer says about the
/// question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Hint {
    /// The must or should rule with the open question.
    pub rule: AnyTerm,
    /// The mapping, read from the open term to the answered term. The open term is the rule, or it names an open point
    /// or an unknown condition of the rule.
    pub by: Mapping,
    /// The rule of the other framework that has the answer.
    pub answered_in: AnyTerm,
    /// The mark of the points of that rule that the answered term names. If the term is the rule, the mark of all its
    /// points.
    pub answer: Mark,
}

/// Returns every answer in one framework that bears on an open question in another, from the evaluations of one
/// practice. The questions are in the order of the evaluations, must rules first.
///
/// A must or should rule is an open question if one of its points is not assessed. Its open terms are the rule, the
/// terms that name such a point, and the terms that name an unknown condition. A mapping from an open term gives a hint
/// if another framework answers the term at its other end:
///
/// - the term is a rule that is met, partly met or not met;
/// - or it names points of a rule, alone or with other terms, and these points together are met, partly met or not met.
///
/// An answer that is not assessed or not applicable gives no hint. An answer that was taken from the asking assessment
/// itself gives none either.
///
/// ```
/// use dynamic_integration::core_terms::Relation;
/// use dynamic_integration::facts::Flags;
/// use dynamic_integration::mark::Mark;
/// use dynamic_integration::{crosswalk, focus, spring};
///
/// let flags = Flags::from([(focus::Flag::UnderstoodAsTwoWay, true), (focus::Flag::ReceivingSideEngaged, true)]);
/// let focus = focus::Assessment { flags, ..Default::default() }.evaluate();
/// let spring = spring::Assessment::default().evaluate();
///
/// let hints = crosswalk::hints([focus.view(), spring.view()]);
/// let hint = hints.iter().find(|hint| hint.by.from == spring::Item::TwoWayProcess.erase()).unwrap();
/// assert_eq!(hint.rule, spring::Question::HostSocietyRole.erase());
/// assert_eq!((hint.answered_in, hint.answer), (focus::Rule::TwoWayProcess.erase(), Mark::Met));
/// assert_eq!(hint.by.relation, Relation::Close);
/// assert_eq!(spring.mark(spring::Question::HostSocietyRole), Mark::NotAssessed); // unchanged
/// ```
pub fn hints<'a>(evaluations: impl IntoIterator<Item = View<'a>>) -> Vec<Hint> {
    let views: Vec<View<'a>> = evaluations.into_iter().collect();
    let mut found = Vec::new();
    for asking in &views {
        for question in asking.open_questions() {
            for by in open_terms(&question).into_iter().flat_map(mappings_of) {
                let rule = question.term();
                let hint = |(answered_in, answer)| Hint { rule, by, answered_in, answer };
                found.extend(answers(&views, asking.framework(), by.to).map(hint));
            }
        }
    }
    found
}

/// Returns the rule, and each term that names something open in it, once.
fn open_terms(question: &RuleResult<'_>) -> Vec<AnyTerm> {
    let points = question.points().filter(|point| point.mark() == Mark::NotAssessed);
    let named = points.flat_map(|point| [Some(point.id()), point.answer().open_question()]);
    let mut open = vec![question.term()];
    for term in named.chain([question.open_guard()]).flatten().flat_map(PointId::iter) {
        if !open.contains(&term) {
            open.push(term);
        }
    }
    open
}

/// Returns the answers to a term, rule by rule, from frameworks other than the one that asks.
fn answers(views: &[View<'_>], asking: &Framework, term: AnyTerm) -> impl Iterator<Item = (AnyTerm, Mark)> {
    let others = views.iter().filter(move |view| view.framework() != asking);
    others.flat_map(|view| view.rules()).filter_map(move |rule| {
        let is_meant = |point: PointId| rule.term() == term || point.iter().any(|named| named == term);
        let points = || rule.points().filter(|point| is_meant(point.id()));
        let mark = Mark::of_all(points().map(|point| point.mark()));
        let mut assessed = points().filter(|point| point.mark().half_points().is_some());
        let is_echo = assessed.all(|point| point.answer().taken_from() == Some(asking));
        (mark.half_points().is_some() && !is_echo).then_some((rule.term(), mark))
    })
}
