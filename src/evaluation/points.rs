//! Points and conditions: what names them, and what the facts say of them.

use core::fmt;

use crate::mark::Mark;
use crate::{AnyTerm, Framework, Term};

/// The one, two or three terms that name a point within its rule, or a guard.
///
/// ```
/// use dynamic_integration::{NamesPoint, mhpss::{Function, Layer}};
///
/// let terms = (Layer::Basic, Function::Refer).terms();
/// assert_eq!(terms.first(), Layer::Basic.any());
/// assert!(terms.iter().eq([Layer::Basic.any(), Function::Refer.any()]));
/// assert_eq!(terms.label().to_string(), "Basic psychosocial support / Refer"); // for people
/// assert_eq!(terms.to_string(), "mhpss/layer/basic mhpss/function/refer"); // for machines
/// assert_eq!(serde_json::to_string(&terms)?, r#"["mhpss/layer/basic","mhpss/function/refer"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PointTerms {
    first: AnyTerm,
    second: Option<AnyTerm>,
    third: Option<AnyTerm>,
}

impl PointTerms {
    /// The terms, in order.
    pub fn iter(self) -> impl Iterator<Item = AnyTerm> + Clone {
        [Some(self.first), self.second, self.third].into_iter().flatten()
    }

    /// The term that names it first.
    #[must_use]
    pub const fn first(self) -> AnyTerm {
        self.first
    }

    /// Their labels, for people: `Basic psychosocial support / Refer`.
    #[must_use]
    pub fn label(self) -> impl fmt::Display {
        Joined { terms: self, name: AnyTerm::label, between: " / " }
    }
}

struct Joined {
    terms: PointTerms,
    name: fn(AnyTerm) -> &'static str,
    between: &'static str,
}

impl fmt::Display for Joined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, term) in self.terms.iter().enumerate() {
            if place > 0 {
                f.write_str(self.between)?;
            }
            f.write_str((self.name)(term))?;
        }
        Ok(())
    }
}

impl fmt::Display for PointTerms {
    /// As ids, with blanks between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Joined { terms: *self, name: AnyTerm::id, between: " " }.fmt(f)
    }
}

impl fmt::Debug for PointTerms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for PointTerms {
    /// As a list of ids.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// What can name a point: a term, or a tuple of two or three.
///
/// ```
/// use dynamic_integration::NamesPoint;
/// use dynamic_integration::focus::{Community, LifeDomain, ResourceUse};
///
/// let one = LifeDomain::Work.terms();
/// let three = (LifeDomain::Work, Community::Arriving, ResourceUse::InvestsIn).terms();
/// assert_eq!((one.iter().count(), three.iter().count()), (1, 3));
/// assert_ne!(one, three); // a part of a name is another name
/// assert_eq!(three.terms(), three); // what an evaluation names can be asked for again
/// ```
pub trait NamesPoint: Copy + Send + Sync + 'static {
    /// The terms.
    fn terms(self) -> PointTerms;
}

impl NamesPoint for PointTerms {
    fn terms(self) -> PointTerms {
        self
    }
}

impl<K: Term> NamesPoint for K {
    fn terms(self) -> PointTerms {
        PointTerms { first: self.any(), second: None, third: None }
    }
}

impl<K: Term, L: Term> NamesPoint for (K, L) {
    fn terms(self) -> PointTerms {
        PointTerms { first: self.0.any(), second: Some(self.1.any()), third: None }
    }
}

impl<K: Term, L: Term, M: Term> NamesPoint for (K, L, M) {
    fn terms(self) -> PointTerms {
        PointTerms { first: self.0.any(), second: Some(self.1.any()), third: Some(self.2.any()) }
    }
}

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
    /// The answer to every point of a rule before which a condition is unknown.
    pub(super) const fn behind_open_guard_of_rule(guard: PointTerms) -> Self {
        Self { mark: Mark::NotAssessed, from: None, open: Some(guard), of_rule: true }
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

    pub(super) const fn open_guard_of_rule(self) -> Option<PointTerms> {
        if self.of_rule { self.open } else { None }
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
        if guard.from.is_some() && !matches!(self.mark, Mark::NotAssessed) {
            self.from = guard.from;
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

/// A condition with three answers, named like a point.
///
/// ```
/// use dynamic_integration::{Answer, Condition, Mark, spring::Item};
///
/// let guard = |holds| Condition::new(Item::NeedsAssessment, holds).then(|| Mark::Met);
/// assert_eq!(guard(Some(true)).mark(), Mark::Met);
/// assert_eq!(guard(Some(false)).mark(), Mark::NotApplicable);
/// assert_eq!(guard(None).mark(), Mark::NotAssessed);
/// assert_eq!(guard(None).open_guard().unwrap().first(), Item::NeedsAssessment.any());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Condition {
    terms: PointTerms,
    holds: Option<bool>,
    from: Option<&'static Framework>,
}

impl Condition {
    /// A condition of this name, with what is known of it.
    ///
    /// ```
    /// use dynamic_integration::{Condition, NamesPoint, mhpss::{Function, Layer}};
    ///
    /// let name = (Layer::Specialised, Function::Provide);
    /// let condition = Condition::new(name, None);
    /// assert_eq!((condition.terms(), condition.holds()), (name.terms(), None)); // unknown, and not no
    /// ```
    #[must_use]
    pub fn new(name: impl NamesPoint, holds: Option<bool>) -> Self {
        Self { terms: name.terms(), holds, from: None }
    }

    /// The terms that name it.
    #[must_use]
    pub const fn terms(self) -> PointTerms {
        self.terms
    }

    /// Whether it holds, as far as that is stated.
    #[must_use]
    pub const fn holds(self) -> Option<bool> {
        self.holds
    }

    /// The same condition, decided by the assessment of another framework: what is marked
    /// because of it says so.
    ///
    /// ```
    /// use dynamic_integration::{Condition, Mark, spring::{self, Item}};
    ///
    /// let guard = Condition::new(Item::NeedsAssessment, Some(false)).taken_from(&spring::FRAMEWORK);
    /// let answer = guard.then(|| Mark::Met);
    /// assert_eq!((answer.mark(), answer.source()), (Mark::NotApplicable, Some(&spring::FRAMEWORK)));
    /// ```
    #[must_use]
    pub const fn taken_from(mut self, framework: &'static Framework) -> Self {
        self.from = Some(framework);
        self
    }

    /// As a guard before one point: the reading where it holds, not applicable where it is
    /// stated not to hold, otherwise not assessed with the condition as the open question.
    #[must_use]
    pub fn then<A: Into<Answer>>(self, read: impl FnOnce() -> A) -> Answer {
        match self.holds {
            Some(true) => read().into().under(self),
            Some(false) => Answer::from(Mark::NotApplicable).under(self),
            None => Answer { mark: Mark::NotAssessed, from: None, open: Some(self.terms), of_rule: false },
        }
    }
}
