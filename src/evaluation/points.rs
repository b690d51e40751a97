//! What names points, and the conditions before them.

use core::fmt;

use super::answers::Answer;
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

    /// The framework whose assessment decided it, where it is another than the one that asks.
    pub(super) const fn source(self) -> Option<&'static Framework> {
        self.from
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
            None => Answer::behind_open_guard(self),
        }
    }
}
