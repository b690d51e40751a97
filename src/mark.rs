//! Marks and what is counted from them: tallies, exact shares with their bounds, and thresholds.
//!
//! ```
//! use dynamic_integration::mark::{Mark, Share, Tally};
//!
//! let tally: Tally = [Mark::Met, Mark::Met, Mark::PartlyMet, Mark::NotMet, Mark::NotAssessed]
//!     .into_iter()
//!     .collect();
//! assert_eq!(tally.share(), Share::new(5, 8)); // 5 half points of 8
//! assert_eq!(tally.at_least(), Share::new(5, 10)); // if the open one is not met
//! assert_eq!(tally.at_most(), Share::new(7, 10)); // if it is met
//! assert_eq!(tally.rule_mark(), Mark::PartlyMet);
//! ```

use std::cmp::Ordering;
use std::fmt;
use std::ops::AddAssign;

use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize};

use crate::facts::Record;
use crate::read::reads;
use crate::values::Count;

mod share;

pub use crate::core_terms::{Attainment, Mark, RecordedMark, Strength};
pub use share::{Share, Threshold};

impl Mark {
    /// Returns the mark of a rule, which is the conjunction of its points.
    ///
    /// A point falls short if it is not met or partly met. Points that do not apply are left out.
    ///
    /// | the rule is | if |
    /// | --- | --- |
    /// | met | every point is met |
    /// | partly met | at least one point falls short, and at least one is met or partly met |
    /// | not met | at least one point is not met, and none is met or partly met so far |
    /// | not assessed | no point falls short so far, and at least one is not assessed |
    /// | not applicable | no point applies |
    ///
    /// An open point can still change the mark of a rule: see [`RuleResult::is_open`](crate::evaluation::RuleResult::is_open).
    ///
    /// ```
    /// use dynamic_integration::mark::Mark::{self, *};
    ///
    /// assert_eq!(Mark::of_all([Met, NotApplicable, Met]), Met);
    /// assert_eq!(Mark::of_all([Met, NotAssessed]), NotAssessed);
    /// assert_eq!(Mark::of_all([Met, NotMet]), PartlyMet);
    /// assert_eq!(Mark::of_all([PartlyMet]), PartlyMet);
    /// assert_eq!(Mark::of_all([NotMet, NotAssessed]), NotMet); // no point is met or partly met so far
    /// assert_eq!(Mark::of_all([NotApplicable]), NotApplicable);
    /// ```
    #[must_use]
    pub fn of_all(marks: impl IntoIterator<Item = Self>) -> Self {
        marks.into_iter().collect::<Tally>().rule_mark()
    }

    /// Compares two marks. Only not met, partly met and met can be compared.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark;
    /// use std::cmp::Ordering;
    ///
    /// assert_eq!(Mark::NotMet.compare(Mark::PartlyMet), Some(Ordering::Less));
    /// assert_eq!(Mark::NotAssessed.compare(Mark::Met), None);
    /// ```
    #[must_use]
    pub fn compare(self, other: Self) -> Option<Ordering> {
        Some(self.half_points()?.cmp(&other.half_points()?))
    }

    /// Returns the half points that it adds to a share: 2 for met, 1 for partly met, 0 for not met. Returns `None` for
    /// other marks, which are left out of the share and do not count as 0.
    #[must_use]
    pub const fn half_points(self) -> Option<u64> {
        match self {
            Self::Met => Some(2),
            Self::PartlyMet => Some(1),
            Self::NotMet => Some(0),
            Self::NotApplicable | Self::NotAssessed => None,
        }
    }
}

impl From<bool> for Mark {
    fn from(fact: bool) -> Self {
        if fact { Self::Met } else { Self::NotMet }
    }
}

impl From<Option<bool>> for Mark {
    /// Turns an absent fact into *not assessed*, never into *not met*.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark;
    ///
    /// assert_eq!(Mark::from(Some(false)), Mark::NotMet);
    /// assert_eq!(Mark::from(None::<bool>), Mark::NotAssessed);
    /// ```
    fn from(fact: Option<bool>) -> Self {
        fact.map_or(Self::NotAssessed, Self::from)
    }
}

/// Points by mark, counted exactly.
///
/// A tally is made by counting marks one by one, or by [`checked_add`](Self::checked_add). This limits its counts, so
/// no calculation with a tally overflows.
///
/// ```
/// use dynamic_integration::mark::{Mark::*, Share, Tally};
///
/// let tally: Tally = [Met, PartlyMet, NotApplicable, NotAssessed].into_iter().collect();
/// assert_eq!((tally.points(), tally.applicable(), tally.assessed()), (4, 3, 2));
/// assert_eq!(tally.count(NotApplicable), 1);
/// assert_eq!(tally.coverage().to_string(), "2/3"); // a point that does not apply need not be assessed
///
/// let more: Tally = [NotMet, NotMet].into_iter().collect();
/// assert_eq!(tally.checked_add(more).and_then(Tally::share), Share::new(3, 8));
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Tally {
    /// Points that are met.
    #[cfg_attr(feature = "schemars", schemars(with = "Count"))]
    met: u64,
    /// Points that are partly met.
    #[cfg_attr(feature = "schemars", schemars(with = "Count"))]
    partly_met: u64,
    /// Points that are not met.
    #[cfg_attr(feature = "schemars", schemars(with = "Count"))]
    not_met: u64,
    /// Points that do not apply.
    #[cfg_attr(feature = "schemars", schemars(with = "Count"))]
    not_applicable: u64,
    /// Points that are not assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Count"))]
    not_assessed: u64,
}

reads! {
    [] Tally, Tally {
        required met: u64,
        required partly_met: u64,
        required not_met: u64,
        required not_applicable: u64,
        required not_assessed: u64,
    }
}

impl Tally {
    /// The largest number of points that [`checked_add`](Self::checked_add) returns.
    const MOST: u64 = u64::MAX / 4;

    /// Creates a tally from counts of at most 2^53 - 1 each, in the order of its fields.
    pub(crate) const fn of_counts([met, partly_met, not_met, not_applicable, not_assessed]: [u64; 5]) -> Self {
        Self { met, partly_met, not_met, not_applicable, not_assessed }
    }

    /// Returns the number of points, whatever their mark.
    #[must_use]
    pub const fn points(self) -> u64 {
        self.applicable() + self.not_applicable
    }

    /// Returns the number of points that apply.
    #[must_use]
    pub const fn applicable(self) -> u64 {
        self.assessed() + self.not_assessed
    }

    /// Returns the number of points that apply and are assessed.
    #[must_use]
    pub const fn assessed(self) -> u64 {
        self.met + self.partly_met + self.not_met
    }

    /// Returns how many of the applicable points are assessed.
    #[must_use]
    pub const fn coverage(self) -> Coverage {
        Coverage { assessed: self.assessed(), applicable: self.applicable() }
    }

    /// Returns the share that is reached by the points that apply and are assessed. A partly met point counts one half.
    /// Returns `None` if no point is assessed.
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Share, Tally};
    ///
    /// let tally = |marks: &[_]| marks.iter().copied().collect::<Tally>();
    /// assert_eq!(tally(&[NotMet]).share(), Share::new(0, 2));
    /// assert_eq!(tally(&[NotAssessed]).share(), None); // unknown, which is not 0 %
    /// ```
    #[must_use]
    pub const fn share(self) -> Option<Share> {
        Share::new(self.half_points(), 2 * self.assessed())
    }

    /// Returns the lower bound: the share if every open point were not met. Returns `None` if no point applies.
    #[must_use]
    pub const fn at_least(self) -> Option<Share> {
        Share::new(self.half_points(), 2 * self.applicable())
    }

    /// Returns the upper bound: the share if every open point were met. Returns `None` if no point applies.
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Share, Tally};
    ///
    /// let tally = |marks: &[_]| marks.iter().copied().collect::<Tally>();
    /// let open = tally(&[Met, NotAssessed]);
    /// assert_eq!((open.at_least(), open.at_most()), (Share::new(1, 2), Share::new(1, 1)));
    /// let assessed = tally(&[Met, NotMet]);
    /// assert_eq!((assessed.at_least(), assessed.at_most()), (assessed.share(), assessed.share()));
    /// assert_eq!(tally(&[NotApplicable]).at_most(), None);
    /// ```
    #[must_use]
    pub const fn at_most(self) -> Option<Share> {
        Share::new(self.half_points() + 2 * self.not_assessed, 2 * self.applicable())
    }

    /// Returns `true` if at least one point applies, and every point that applies is met.
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Tally};
    ///
    /// let tally = |marks: &[_]| marks.iter().copied().collect::<Tally>();
    /// assert!(tally(&[Met, NotApplicable]).is_exemplary());
    /// assert!(!tally(&[Met, NotAssessed]).is_exemplary()); // the share is 100 %, but one point is open
    /// assert!(!tally(&[NotApplicable]).is_exemplary());
    /// ```
    #[must_use]
    pub const fn is_exemplary(self) -> bool {
        self.met > 0 && self.met == self.applicable()
    }

    /// Returns whether the share will reach a threshold once every point is assessed: for certain, possibly, or not.
    /// Returns `None` if no point applies.
    ///
    /// ```
    /// use dynamic_integration::mark::{Attainment, Mark::*, Tally, Threshold};
    ///
    /// let half = Threshold::new(1, 2).unwrap();
    /// let tally = |marks: &[_]| marks.iter().copied().collect::<Tally>();
    /// assert_eq!(tally(&[Met, Met, NotAssessed]).reaches(half), Some(Attainment::Certain));
    /// assert_eq!(tally(&[Met, NotAssessed, NotAssessed]).reaches(half), Some(Attainment::Possible));
    /// assert_eq!(tally(&[NotMet, NotMet, NotAssessed]).reaches(half), Some(Attainment::RuledOut));
    /// assert_eq!(tally(&[NotApplicable]).reaches(half), None);
    /// ```
    #[must_use]
    pub fn reaches(self, threshold: Threshold) -> Option<Attainment> {
        let (low, high) = (self.at_least()?, self.at_most()?);
        Some(if threshold.is_reached_by(low) {
            Attainment::Certain
        } else if threshold.is_reached_by(high) {
            Attainment::Possible
        } else {
            Attainment::RuledOut
        })
    }

    /// Returns the mark of a rule that has these points: see [`Mark::of_all`].
    #[must_use]
    pub const fn rule_mark(self) -> Mark {
        if self.applicable() == 0 {
            Mark::NotApplicable
        } else if self.not_met + self.partly_met == 0 {
            if self.not_assessed == 0 { Mark::Met } else { Mark::NotAssessed }
        } else if self.met + self.partly_met > 0 {
            Mark::PartlyMet
        } else {
            Mark::NotMet
        }
    }

    /// Returns the number of points with this mark.
    #[must_use]
    pub const fn count(self, mark: Mark) -> u64 {
        match mark {
            Mark::Met => self.met,
            Mark::PartlyMet => self.partly_met,
            Mark::NotMet => self.not_met,
            Mark::NotApplicable => self.not_applicable,
            Mark::NotAssessed => self.not_assessed,
        }
    }

    /// Returns the sum of both, or `None` if it has more points than can be counted exactly. The points of real
    /// evaluations never come near this limit.
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Tally};
    ///
    /// let mut tally: Tally = [Met].into_iter().collect();
    /// let doublings = std::iter::from_fn(|| {
    ///     tally = tally.checked_add(tally)?;
    ///     tally.share()
    /// });
    /// assert_eq!(doublings.count(), 61); // the next one is refused, and never wraps
    /// ```
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        // Each has at most `MOST` points: counting more marks one by one would take more than a century.
        match self.points().checked_add(other.points()) {
            Some(0..=Self::MOST) => Some(Self {
                met: self.met + other.met,
                partly_met: self.partly_met + other.partly_met,
                not_met: self.not_met + other.not_met,
                not_applicable: self.not_applicable + other.not_applicable,
                not_assessed: self.not_assessed + other.not_assessed,
            }),
            _ => None,
        }
    }

    /// Adds points, where both together are known to be few.
    pub(crate) const fn add(&mut self, more: Self) {
        self.met += more.met;
        self.partly_met += more.partly_met;
        self.not_met += more.not_met;
        self.not_applicable += more.not_applicable;
        self.not_assessed += more.not_assessed;
    }

    pub(crate) const fn half_points(self) -> u64 {
        2 * self.met + self.partly_met
    }
}

impl AddAssign<Mark> for Tally {
    /// Counts one more point.
    fn add_assign(&mut self, mark: Mark) {
        // Adds to all five counts, because one mispredicted branch takes longer than five additions.
        self.met += u64::from(mark == Mark::Met);
        self.partly_met += u64::from(mark == Mark::PartlyMet);
        self.not_met += u64::from(mark == Mark::NotMet);
        self.not_applicable += u64::from(mark == Mark::NotApplicable);
        self.not_assessed += u64::from(mark == Mark::NotAssessed);
    }
}

impl Extend<Mark> for Tally {
    fn extend<I: IntoIterator<Item = Mark>>(&mut self, marks: I) {
        marks.into_iter().for_each(|mark| *self += mark);
    }
}

impl FromIterator<Mark> for Tally {
    fn from_iter<I: IntoIterator<Item = Mark>>(marks: I) -> Self {
        let mut tally = Self::default();
        tally.extend(marks);
        tally
    }
}

/// The number of points that are assessed, of those that apply.
///
/// ```
/// use dynamic_integration::mark::{Coverage, Mark::*, Tally, Threshold};
///
/// let tally: Tally = [Met, NotMet, NotAssessed, NotApplicable].into_iter().collect();
/// let coverage = tally.coverage();
/// assert_eq!((coverage.assessed(), coverage.applicable()), (2, 3));
/// assert_eq!(coverage.to_string(), "2/3");
/// assert!(Threshold::percent(60).is_some_and(|floor| coverage.reaches(floor)));
/// assert!(Threshold::percent(70).is_some_and(|floor| !coverage.reaches(floor)));
/// assert_eq!(Coverage::new(2, 3), Some(coverage));
/// assert_eq!(Coverage::new(4, 3), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Coverage {
    /// Points that apply and are assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Count"))]
    assessed: u64,
    /// Points that apply.
    #[cfg_attr(feature = "schemars", schemars(with = "Count"))]
    applicable: u64,
}

impl Coverage {
    /// Creates a coverage, or returns `None` if more points are assessed than apply.
    #[must_use]
    pub const fn new(assessed: u64, applicable: u64) -> Option<Self> {
        if assessed > applicable { None } else { Some(Self { assessed, applicable }) }
    }

    /// Returns the number of points that apply and are assessed.
    #[must_use]
    pub const fn assessed(self) -> u64 {
        self.assessed
    }

    /// Returns the number of points that apply.
    #[must_use]
    pub const fn applicable(self) -> u64 {
        self.applicable
    }

    /// Returns `true` if it is at least as high as `floor`. If no point applies, nothing is open, and every floor is
    /// reached.
    #[must_use]
    pub fn reaches(self, floor: Threshold) -> bool {
        Share::new(self.assessed, self.applicable).is_none_or(|share| floor.is_reached_by(share))
    }
}

impl Record for Coverage {}

impl<'de> Deserialize<'de> for Coverage {
    /// Reads two numbers, of which the first is not larger.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Covered { assessed, applicable } = Covered::deserialize(deserializer)?;
        Self::new(assessed.get(), applicable.get()).ok_or_else(|| {
            D::Error::invalid_value(Unexpected::Other("more than apply"), &"`assessed` of at most `applicable`")
        })
    }
}

crate::document::document! {
    /// A coverage before it is checked.
    struct Covered {
        /// Points that apply and are assessed.
        assessed: Count,
        /// Points that apply.
        applicable: Count,
    }
}

impl fmt::Display for Coverage {
    /// Prints it as `4/21`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.assessed, self.applicable)
    }
}
