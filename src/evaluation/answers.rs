//! Answers to points: to one, and to all of a rule set.

use super::points::{Condition, PointId, PointName};
use crate::facts::{Things, all};
use crate::mark::Mark;
use crate::term::Framework;

/// The answer to one point, from the facts.
///
/// ```
/// use dynamic_integration::core_terms::RecordedMark;
/// use dynamic_integration::evaluation::Answer;
/// use dynamic_integration::mark::Mark;
///
/// assert_eq!(Answer::from(Some(false)).mark(), Mark::NotMet);
/// assert_eq!(Answer::from(None::<bool>).mark(), Mark::NotAssessed); // absent is not no
/// assert_eq!(Answer::from(Some(RecordedMark::PartlyMet)).mark(), Mark::PartlyMet);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Answer {
    mark: Mark,
    taken_from: Option<&'static Framework>,
    open: Option<PointId>,
    /// Says that the open question is the guard of the whole rule.
    of_rule: bool,
}

impl Answer {
    /// Returns `true` if it says more than its mark.
    const fn says_more(&self) -> bool {
        self.taken_from.is_some() || self.open.is_some()
    }

    /// Returns the answer to a point whose guard is unknown.
    pub(super) const fn behind_open_guard(guard: Condition) -> Self {
        Self { mark: Mark::NotAssessed, taken_from: None, open: Some(guard.id()), of_rule: false }
    }

    /// Returns the answer to every point of a rule whose guard is unknown.
    pub(super) const fn behind_open_guard_of_rule(guard: Condition) -> Self {
        Self { of_rule: true, ..Self::behind_open_guard(guard) }
    }

    /// Returns the mark.
    #[must_use]
    pub const fn mark(self) -> Mark {
        self.mark
    }

    /// Returns the framework whose assessment answered the point, if it is another one.
    #[must_use]
    pub const fn taken_from(self) -> Option<&'static Framework> {
        self.taken_from
    }

    /// Returns the question that keeps the point open: its guard, or an aspect of the record.
    /// [`RuleResult::open_guard`](super::RuleResult::open_guard) returns the guard of a whole rule.
    #[must_use]
    pub const fn open_question(self) -> Option<PointId> {
        if self.of_rule { None } else { self.open }
    }

    /// Sets the framework whose assessment answered the point.
    #[must_use]
    pub const fn from_framework(mut self, framework: &'static Framework) -> Self {
        self.taken_from = Some(framework);
        self
    }

    /// Sets the question that keeps the point open, if it is not assessed.
    #[must_use]
    pub fn unless_known(mut self, question: impl PointName) -> Self {
        if self.mark == Mark::NotAssessed {
            self.open = Some(question.id());
        }
        self
    }

    /// Answers whether some thing has something: see [`Things::some`]. If only things that are not listed keep the
    /// answer open, `others` is the open question.
    pub fn of_some<T>(things: &Things<T>, has: impl Fn(&T) -> Option<bool>, others: impl PointName) -> Self {
        let answer = Self::from(things.some(&has));
        if things.is_open_by_others(&has) { answer.unless_known(others) } else { answer }
    }

    /// Answers whether every thing that the question is about has something: see [`Things::every`]. If only things that
    /// are not listed keep the answer open, `others` is the open question.
    pub fn of_every<T>(
        things: &Things<T>,
        is_among: impl Fn(&T) -> Option<bool>,
        has: impl Fn(&T) -> Option<bool>,
        others: impl PointName,
    ) -> Self {
        let fails = |thing: &T| all([is_among(thing), has(thing).map(|has| !has)]);
        let answer = Self::from(things.every(&is_among, &has));
        if things.is_open_by_others(fails) { answer.unless_known(others) } else { answer }
    }

    /// Marks the answer as taken from another framework, if that framework answered the guard that decided it.
    pub(super) const fn under(mut self, guard: Condition) -> Self {
        if guard.taken_from().is_some() && !matches!(self.mark, Mark::NotAssessed) {
            self.taken_from = guard.taken_from();
        }
        self
    }
}

impl Condition {
    /// Guards a point. If the condition holds, the point is read. If it does not hold, the answer is *not applicable*.
    /// If this is unknown, the answer is *not assessed*, with the condition as the open question.
    #[must_use]
    pub fn then<A: Into<Answer>>(self, read: impl FnOnce() -> A) -> Answer {
        match self.holds() {
            Some(true) => read().into().under(self),
            Some(false) => Answer::from(Mark::NotApplicable).under(self),
            None => Answer::behind_open_guard(self),
        }
    }
}

impl<M: Into<Mark>> From<M> for Answer {
    fn from(mark: M) -> Self {
        Self { mark: mark.into(), taken_from: None, open: None, of_rule: false }
    }
}

/// The answers to all points of a rule set, in order. Most points need only the memory of a mark.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    marks: Vec<Mark>,
    /// In the order of the points.
    remarks: Vec<Remark>,
}

/// An answer that says more than a mark, for a range of points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Remark {
    from: usize,
    /// The end of the range.
    to: usize,
    answer: Answer,
}

impl Answers {
    /// Creates an empty list with memory for this number of points.
    pub(super) fn with_room_for(points: usize) -> Self {
        Self { marks: Vec::with_capacity(points), remarks: Vec::new() }
    }

    /// Returns the number of points.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.marks.len()
    }

    /// Returns `true` if there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Returns their marks.
    #[must_use]
    pub const fn marks(&self) -> &[Mark] {
        self.marks.as_slice()
    }

    /// Returns the answer to the point at an index, counted from 0.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<Answer> {
        self.all().get(place)
    }

    /// Returns all answers, in order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Answer> + Clone + use<'_> {
        self.all().iter()
    }

    /// The other frameworks that answered, each as often as it did several points on end, in the order of the points.
    pub(super) fn taken_from(&self) -> impl Iterator<Item = &'static Framework> {
        self.remarks.iter().filter_map(|remark| remark.answer.taken_from)
    }

    /// Adds the answer to the next point.
    #[inline]
    pub fn push(&mut self, answer: impl Into<Answer>) {
        let answer = answer.into();
        let from = self.marks.len();
        self.marks.push(answer.mark);
        if answer.says_more() {
            self.remark(from, answer);
        }
    }

    /// Adds the same answer to this number of points.
    pub(super) fn fill(&mut self, answer: Answer, points: usize) {
        let from = self.marks.len();
        self.marks.resize(from + points, answer.mark);
        if points > 0 && answer.says_more() {
            self.remark(from, answer);
        }
    }

    /// Records more than the mark for the points from this index on, which all have the same answer. Equal remarks on
    /// neighbouring points are joined, so that equal answers are stored alike.
    fn remark(&mut self, from: usize, answer: Answer) {
        let to = self.marks.len();
        match self.remarks.last_mut() {
            Some(last) if last.to == from && last.answer == answer => last.to = to,
            _ => self.remarks.push(Remark { from, to, answer }),
        }
    }

    /// Marks the points from this index on as asked because a guard holds: see [`Answer::under`].
    pub(super) fn guarded_by(&mut self, guard: Condition, from: usize) {
        if guard.taken_from().is_some() {
            let guarded: Vec<_> = self.all().split_at(from).1.iter().map(|answer| answer.under(guard)).collect();
            self.marks.truncate(from);
            self.remarks.retain(|remark| remark.from < from);
            self.remarks.iter_mut().for_each(|remark| remark.to = remark.to.min(from));
            for answer in guarded {
                self.push(answer);
            }
        }
    }

    /// Returns the answers to this number of points from this index on.
    pub(super) fn part(&self, first: usize, points: usize) -> Part<'_> {
        self.all().split_at(first).1.split_at(points).0
    }

    pub(super) fn all(&self) -> Part<'_> {
        Part { marks: &self.marks, first: 0, remarks: &self.remarks }
    }
}

/// Consecutive answers among all: those of a rule.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) marks: &'a [Mark],
    /// The index of the first one among all.
    first: usize,
    /// The remarks about these answers. The first and the last may also be about others.
    remarks: &'a [Remark],
}

impl PartialEq for Part<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Part<'_> {}

impl<'a> Part<'a> {
    /// Returns the answers before an index, and those from it on.
    pub(super) fn split_at(self, place: usize) -> (Self, Self) {
        let (before, after) = self.marks.split_at_checked(place).unwrap_or((self.marks, &[]));
        let first = self.first + before.len();
        if self.remarks.is_empty() {
            return (Self { marks: before, ..self }, Self { marks: after, first, ..self });
        }
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
        let (mut place, mut remarks) = (self.first, self.remarks);
        self.marks.iter().map(move |mark| {
            while let Some((_, rest)) = remarks.split_first().filter(|(first, _)| first.to <= place) {
                remarks = rest;
            }
            let remark = remarks.first().filter(|remark| remark.from <= place);
            place += 1;
            remark.map_or_else(|| (*mark).into(), |remark| remark.answer)
        })
    }

    /// Whether there is nothing to say of them but their marks.
    pub(super) const fn are_plain(self) -> bool {
        self.remarks.is_empty()
    }

    /// Returns the unknown guard of the whole rule that these points belong to.
    pub(super) fn open_guard_of_rule(self) -> Option<PointId> {
        let first = self.get(0)?;
        if first.of_rule { first.open } else { None }
    }
}
