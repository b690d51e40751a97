//! What the facts say of points: of one, and of all.

use alloc::vec::Vec;

use super::points::{Condition, PointTerms};
use crate::Framework;
use crate::mark::Mark;

/// What the facts say of one point.
///
/// ```
/// use dynamic_integration::{Answer, Mark, RecordedMark};
///
/// assert_eq!(Answer::from(Some(false)).mark(), Mark::NotMet);
/// assert_eq!(Answer::from(None::<bool>).mark(), Mark::NotAssessed); // absent is not no
/// assert_eq!(Answer::from(Some(RecordedMark::PartlyMet)).mark(), Mark::PartlyMet);
///
/// let answer = Answer::from(Mark::Met);
/// assert_eq!(answer.source(), None); // the framework that asks
/// assert_eq!(answer.open_guard(), None); // no condition is before it
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Answer {
    mark: Mark,
    from: Option<&'static Framework>,
    open: Option<PointTerms>,
    of_rule: bool,
}

impl Answer {
    /// Whether there is more to it than the mark.
    const fn says_more(&self) -> bool {
        self.from.is_some() || self.open.is_some()
    }

    /// The answer to a point before which a condition is unknown.
    pub(super) const fn behind_open_guard(guard: Condition) -> Self {
        Self { mark: Mark::NotAssessed, from: None, open: Some(guard.terms()), of_rule: false }
    }

    /// The answer to every point of a rule before which a condition is unknown.
    pub(super) const fn behind_open_guard_of_rule(guard: Condition) -> Self {
        Self { of_rule: true, ..Self::behind_open_guard(guard) }
    }

    /// The mark.
    #[must_use]
    pub const fn mark(self) -> Mark {
        self.mark
    }

    /// The framework whose assessment answered, where it is another than the one that asks.
    #[must_use]
    pub const fn source(self) -> Option<&'static Framework> {
        self.from
    }

    /// The condition before this point, where it is unknown whether it holds.
    #[must_use]
    pub const fn open_guard(self) -> Option<PointTerms> {
        if self.of_rule { None } else { self.open }
    }

    /// The same answer, taken from the assessment of another framework.
    ///
    /// ```
    /// use dynamic_integration::{Answer, Mark, mhpss};
    ///
    /// let answer = Answer::from(true).taken_from(&mhpss::FRAMEWORK);
    /// assert_eq!((answer.mark(), answer.source()), (Mark::Met, Some(&mhpss::FRAMEWORK)));
    /// ```
    #[must_use]
    pub const fn taken_from(mut self, framework: &'static Framework) -> Self {
        self.from = Some(framework);
        self
    }

    /// What is marked because of a guard that another framework answered comes from there too.
    pub(super) const fn under(mut self, guard: Condition) -> Self {
        if guard.source().is_some() && !matches!(self.mark, Mark::NotAssessed) {
            self.from = guard.source();
        }
        self
    }

    /// The answer of a point that presupposes another of the same rule: not met where that one
    /// is not met, otherwise what is recorded for it.
    ///
    /// ```
    /// use dynamic_integration::{Answer, Mark};
    ///
    /// let before_assistance = |needs_assessed| Answer::from(None::<bool>).presupposing(needs_assessed).mark();
    /// assert_eq!(before_assistance(Some(false)), Mark::NotMet); // what never was, was not in time
    /// assert_eq!(before_assistance(Some(true)), Mark::NotAssessed);
    /// assert_eq!(before_assistance(None), Mark::NotAssessed);
    /// ```
    #[must_use]
    pub fn presupposing(self, other: impl Into<Self>) -> Self {
        if other.into().mark == Mark::NotMet { Mark::NotMet.into() } else { self }
    }
}

impl<M: Into<Mark>> From<M> for Answer {
    fn from(mark: M) -> Self {
        Self { mark: mark.into(), from: None, open: None, of_rule: false }
    }
}

/// Answers to points, in order. Few have more to say than a mark, and only those take more room
/// than one.
///
/// ```
/// use dynamic_integration::evaluation::Answers;
/// use dynamic_integration::{Answer, Condition, Mark, mhpss::{self, Layer}};
///
/// let mut answers = Answers::default();
/// answers.push(Mark::Met);
/// answers.push(Answer::from(false).taken_from(&mhpss::FRAMEWORK));
/// answers.push(Condition::new(Layer::Basic, None).then(|| Mark::Met));
///
/// assert_eq!(answers.marks(), [Mark::Met, Mark::NotMet, Mark::NotAssessed]);
/// assert_eq!(answers.get(1).unwrap().source(), Some(&mhpss::FRAMEWORK));
/// assert_eq!(answers.iter().last().unwrap().open_guard().unwrap().first(), Layer::Basic.any());
/// assert_eq!(answers.get(3), None);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    marks: Vec<Mark>,
    /// In the order of the points.
    remarks: Vec<Remark>,
}

/// What is to be said besides the marks of the points from one place to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Remark {
    from: usize,
    /// The first place of which it is not said.
    to: usize,
    answer: Answer,
}

impl Answers {
    /// None yet, with room for so many.
    pub(super) fn with_room_for(points: usize) -> Self {
        Self { marks: Vec::with_capacity(points), remarks: Vec::new() }
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.marks.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Their marks.
    #[must_use]
    pub const fn marks(&self) -> &[Mark] {
        self.marks.as_slice()
    }

    /// The answer to the point at this place, counted from 0.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<Answer> {
        self.all().get(place)
    }

    /// All of them, in order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Answer> + Clone + use<'_> {
        self.all().iter()
    }

    /// Adds the answer to one more point.
    #[inline]
    pub fn push(&mut self, answer: impl Into<Answer>) {
        let answer = answer.into();
        let from = self.marks.len();
        self.marks.push(answer.mark);
        if answer.says_more() {
            self.remark(from, answer);
        }
    }

    /// Adds the same answer to so many points.
    pub(super) fn fill(&mut self, answer: Answer, points: usize) {
        let from = self.marks.len();
        self.marks.resize(from + points, answer.mark);
        if points > 0 && answer.says_more() {
            self.remark(from, answer);
        }
    }

    /// Says more of the points from this place on, all of which have the same answer. The same said of
    /// neighbours is one remark, however it came about, so that equal answers are kept alike.
    fn remark(&mut self, from: usize, answer: Answer) {
        let to = self.marks.len();
        match self.remarks.last_mut() {
            Some(last) if last.to == from && last.answer == answer => last.to = to,
            _ => self.remarks.push(Remark { from, to, answer }),
        }
    }

    /// Takes it that the points from this place on are asked because a guard holds: see
    /// [`Answer::under`].
    pub(super) fn guarded_by(&mut self, guard: Condition, from: usize) {
        if guard.source().is_some() {
            let guarded: Vec<_> = self.all().split_at(from).1.iter().map(|answer| answer.under(guard)).collect();
            self.marks.truncate(from);
            self.remarks.retain(|remark| remark.from < from);
            self.remarks.iter_mut().for_each(|remark| remark.to = remark.to.min(from));
            for answer in guarded {
                self.push(answer);
            }
        }
    }

    pub(super) fn all(&self) -> Part<'_> {
        Part { marks: &self.marks, first: 0, remarks: &self.remarks }
    }
}

/// Answers that stand together among all: those of a rule.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) marks: &'a [Mark],
    /// The place of the first among all.
    first: usize,
    /// Those that are about these answers; the first and the last may be about others too.
    remarks: &'a [Remark],
}

impl PartialEq for Part<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Part<'_> {}

impl<'a> Part<'a> {
    /// The answers before a place, and those from it on.
    pub(super) fn split_at(self, place: usize) -> (Self, Self) {
        let (before, after) = self.marks.split_at_checked(place).unwrap_or((self.marks, &[]));
        let first = self.first + before.len();
        let begun = self.remarks.partition_point(|remark| remark.from < first);
        let ended = self.remarks.partition_point(|remark| remark.to <= first);
        let part = |first, marks, remarks: Option<_>| Self { first, marks, remarks: remarks.unwrap_or_default() };
        (part(self.first, before, self.remarks.get(..begun)), part(first, after, self.remarks.get(ended..)))
    }

    pub(super) fn get(self, place: usize) -> Option<Answer> {
        let mark = *self.marks.get(place)?;
        let place = self.first + place;
        let next = self.remarks.partition_point(|remark| remark.to <= place);
        let remark = self.remarks.get(next).filter(|remark| remark.from <= place);
        Some(remark.map_or_else(|| mark.into(), |remark| remark.answer))
    }

    pub(super) fn iter(self) -> impl ExactSizeIterator<Item = Answer> + Clone + use<'a> {
        let mut rest = self;
        self.marks.iter().map(move |mark| {
            let answer = rest.get(0).unwrap_or_else(|| (*mark).into());
            (_, rest) = rest.split_at(1);
            answer
        })
    }

    /// The condition before the whole rule of which these are the points, where it is unknown.
    pub(super) fn open_guard_of_rule(self) -> Option<PointTerms> {
        let first = self.get(0)?;
        if first.of_rule { first.open } else { None }
    }
}
