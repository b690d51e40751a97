//! Answers from recorded practices: which practices met an item, which work on a barrier, and what they found on a
//! question.
//!
//! Every function takes an iterator of practices and returns its answers in the same order. A practice that was not
//! assessed in the terms of the framework is left out.
//!
//! ```
//! use dynamic_integration::mark::Mark;
//! use dynamic_integration::{Practice, learn, spring};
//!
//! let practices = [Practice::from_json(r#"{
//!     "practice": { "name": "Queer Base" },
//!     "spring": {
//!         "marks": { "two_way_process": "met" },
//!         "findings": { "host_society_role": { "text": "Buddies join refugees with people of the place." } }
//!     }
//! }"#)?];
//! let mut met = learn::item(&practices, spring::Item::TwoWayProcess).filter(|of| of.mark == Mark::Met);
//! let first = met.next().unwrap();
//! assert_eq!(first.practice.practice.name, "Queer Base");
//! assert!(first.finding.is_some_and(|finding| finding.text.as_str().starts_with("Buddies")));
//! # Ok::<(), dynamic_integration::read::ReadError>(())
//! ```

use crate::Practice;
use crate::asap::{Activity, Barrier, Measure};
use crate::core_terms::ReasonKind;
use crate::evaluation::{Answer, Evaluation};
use crate::facts::TermSet;
use crate::mark::Mark;
use crate::spring::{Finding, Item, Question};
use crate::term::{Framework, Referent};
use crate::values::{Attribution, NonBlankText, Note};

/// The record of a practice on an item of SPRING.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct OnItem<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// The item.
    pub item: Item,
    /// Its mark.
    pub mark: Mark,
    /// The reason why the item does not apply or its question is out of scope.
    pub not_applicable: Option<&'a NonBlankText>,
    /// The note on the item.
    pub note: Option<&'a Note>,
    /// The finding on the question of the item, with tools that can inspire others.
    pub finding: Option<&'a Finding>,
    /// A note on how published marks were read. Show it with the marks.
    pub reading: Option<&'a NonBlankText>,
}

/// The record of a practice on a question of SPRING.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OnQuestion<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// The mark of the question.
    pub mark: Mark,
    /// The finding, with tools that can inspire others.
    pub finding: Option<&'a Finding>,
    /// The items of the question.
    pub items: Vec<OnItem<'a>>,
    /// A note on how published marks were read. Show it with the marks.
    pub reading: Option<&'a NonBlankText>,
}

/// The record of a practice on a measure of the recommendations of ASAP.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct OnMeasure<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// The mark of the measure.
    pub mark: Mark,
    /// The framework whose part of the record answers the measure, if the measure has no mark of its own.
    pub taken_from: Option<&'static Framework>,
    /// The assessor and the date of the part of the record that answers the measure, as far as they are recorded.
    pub assessed: Option<&'a Attribution>,
    /// The reason why the measure does not apply or its recommendation is out of scope. If the measure is taken from another
    /// part of the record, so is the reason.
    pub not_applicable: Option<&'a NonBlankText>,
    /// The note on the measure.
    pub note: Option<&'a Note>,
    /// The note on its recommendation.
    pub recommendation_note: Option<&'a Note>,
}

/// A practice that works on a barrier.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct OnBarrier<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// Its activities that, according to the source, deal with the barrier.
    pub against_it: TermSet<Activity>,
    /// Its other activities. The record does not say which of them deal with the barrier.
    pub others: TermSet<Activity>,
    /// The note on the barriers of the practice.
    pub note: Option<&'a Note>,
}

/// Returns the record on an item, for each practice that was assessed with SPRING.
pub fn item<'a>(practices: impl IntoIterator<Item = &'a Practice>, item: Item) -> impl Iterator<Item = OnItem<'a>> {
    question(practices, item.question()).filter_map(move |of| of.items.into_iter().find(|of| of.item == item))
}

/// Returns the finding on a question, for each practice that was assessed with SPRING.
///
/// ```
/// use dynamic_integration::mark::Mark;
/// use dynamic_integration::{Practice, learn, spring};
///
/// let practices = [Practice::from_json(r#"{
///     "practice": { "name": "Salus Space" },
///     "spring": { "marks": { "two_way_process": "met", "host_co_design": "not_met" } }
/// }"#)?];
/// let found: Vec<_> = learn::question(&practices, spring::Question::HostSocietyRole).collect();
/// assert_eq!(found[0].mark, Mark::PartlyMet);
/// assert_eq!(found[0].items[1].mark, Mark::NotMet);
/// assert_eq!(found[0].finding, None);
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
pub fn question<'a>(
    practices: impl IntoIterator<Item = &'a Practice>,
    question: Question,
) -> impl Iterator<Item = OnQuestion<'a>> {
    practices.into_iter().filter_map(move |practice| {
        let spring = practice.spring.as_ref()?;
        let evaluation = spring.evaluate();
        let finding = spring.findings.get(question);
        let reading = spring.reading.as_ref();
        let on_item = |item: &Item| OnItem {
            practice,
            item: *item,
            mark: evaluation.answer(question, *item).map_or(Mark::NotAssessed, Answer::mark),
            not_applicable: spring.not_applicable.get(*item).or_else(|| spring.out_of_scope.get(question)),
            note: spring.notes.get(*item),
            finding,
            reading,
        };
        let items = question.items().iter().map(on_item).collect();
        Some(OnQuestion { practice, mark: evaluation.mark(question), finding, items, reading })
    })
}

/// Returns the record on a measure, for each practice with recorded recommendations.
///
/// ```
/// use dynamic_integration::asap::Measure;
/// use dynamic_integration::mark::Mark;
/// use dynamic_integration::{Practice, learn};
///
/// let practices = [Practice::from_json(r#"{
///     "practice": { "name": "Digital skills" },
///     "asap": { "profile": { "activities": ["digital_skills_training"] }, "recommendations": {} }
/// }"#)?];
/// let found: Vec<_> = learn::measure(&practices, Measure::DigitalSkillsFostered).collect();
/// assert_eq!(found[0].mark, Mark::Met); // from the profile
/// assert!(found[0].taken_from.is_some());
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
pub fn measure<'a>(
    practices: impl IntoIterator<Item = &'a Practice>,
    measure: Measure,
) -> impl Iterator<Item = OnMeasure<'a>> {
    let recommendation = measure.recommendation();
    practices.into_iter().filter_map(move |practice| {
        let asap = practice.asap.as_ref()?;
        let record = asap.recommendations.as_ref()?;
        let facts = asap.recommendation_facts()?;
        let answer = Evaluation::of(&facts).answer(recommendation, measure);
        Some(OnMeasure {
            practice,
            mark: answer.map_or(Mark::NotAssessed, Answer::mark),
            taken_from: answer.and_then(Answer::taken_from),
            assessed: facts.assessed(measure, answer),
            // A reason of the journey comes last: it only counts if the recommendations have none.
            not_applicable: record
                .not_applicable
                .get(measure)
                .or_else(|| record.out_of_scope.get(recommendation))
                .or_else(|| facts.reason(measure)),
            note: record.notes.get(measure),
            recommendation_note: record.recommendation_notes.get(recommendation),
        })
    })
}

/// Returns the practices that work on a barrier, with their activities.
///
/// ```
/// use dynamic_integration::asap::{Activity, Barrier};
/// use dynamic_integration::{Practice, learn};
///
/// let practices = [Practice::from_json(r#"{
///     "practice": { "name": "Interpreters" },
///     "asap": { "profile": { "barriers": ["language"], "activities": ["interpretation", "games"] } }
/// }"#)?];
/// let found: Vec<_> = learn::barrier(&practices, Barrier::Language).collect();
/// assert_eq!(found[0].against_it, [Activity::Interpretation]);
/// assert_eq!(found[0].others, [Activity::Games]);
/// assert_eq!(learn::barrier(&practices, Barrier::Cost).count(), 0);
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
pub fn barrier<'a>(
    practices: impl IntoIterator<Item = &'a Practice>,
    barrier: Barrier,
) -> impl Iterator<Item = OnBarrier<'a>> {
    let answers = answers_to(barrier);
    practices.into_iter().filter_map(move |practice| {
        let profile = practice.asap.as_ref()?.profile.as_ref()?;
        profile.barriers.contains(barrier).then(|| OnBarrier {
            practice,
            against_it: profile.activities.intersection(answers),
            others: profile.activities.difference(answers),
            note: profile.notes.get(crate::asap::ProfileField::Barriers),
        })
    })
}

/// Returns the activities that, according to the source, deal with a barrier.
fn answers_to(barrier: Barrier) -> TermSet<Activity> {
    let how = barrier.erase().reasons().filter(|reason| reason.kind == ReasonKind::How);
    let terms = how.flat_map(|reason| match reason.referent {
        Referent::Terms(terms) => terms,
        Referent::Sentence(_) => &[],
    });
    terms.filter_map(|term| term.downcast()).collect()
}
