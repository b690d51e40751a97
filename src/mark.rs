//! Marks, and what is counted of them: tallies, exact shares with bounds, thresholds.
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
use std::iter::Sum;
use std::ops::{Add, AddAssign};

use serde::Serialize;

mod share;

pub use crate::core_terms::{Attainment, Mark, RecordedMark, Strength};
pub use share::{Share, Threshold};

impl Mark {
    /// Returns the mark of a rule from the marks of its points: a conjunction.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark::{self, *};
    ///
    /// assert_eq!(Mark::of_all([Met, NotApplicable, Met]), Met);
    /// assert_eq!(Mark::of_all([Met, NotAssessed]), NotAssessed);
    /// assert_eq!(Mark::of_all([Met, NotMet]), PartlyMet);
    /// assert_eq!(Mark::of_all([NotMet, NotAssessed]), NotMet); // nothing so far counts for it
    /// assert_eq!(Mark::of_all([NotApplicable]), NotApplicable);
    /// ```
    #[must_use]
    pub fn of_all(marks: impl IntoIterator<Item = Self>) -> Self {
        marks.into_iter().collect::<Tally>().rule_mark()
    }

    /// Compares two marks. Only not met, partly met and met can be compared; else it returns `None`.
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

    /// Returns what it counts in a share: 2 for met, 1 for partly met, 0 for not met, else `None`.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark;
    ///
    /// assert_eq!(Mark::PartlyMet.half_points(), Some(1));
    /// assert_eq!(Mark::NotMet.half_points(), Some(0));
    /// assert_eq!(Mark::NotAssessed.half_points(), None); // no part of a share, not even a 0
    /// ```
    #[must_use]
    pub const fn half_points(self) -> Option<u32> {
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

/// Counts points by mark.
///
/// ```
/// use dynamic_integration::mark::{Mark::*, Share, Tally};
///
/// let tally: Tally = [Met, PartlyMet, NotApplicable, NotAssessed].into_iter().collect();
/// assert_eq!((tally.points(), tally.applicable(), tally.assessed()), (4, 3, 2));
/// assert_eq!(tally.count(NotApplicable), 1);
/// assert_eq!(tally.coverage().to_string(), "2/3"); // what does not apply leaves nothing to assess
///
/// let more: Tally = [NotMet, NotMet].into_iter().collect();
/// assert_eq!((tally + more).share(), Share::new(3, 8));
/// assert_eq!([tally, more].into_iter().sum::<Tally>(), tally + more);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Tally {
    /// Points that are met.
    pub met: u32,
    /// Points that are partly met.
    pub partly_met: u32,
    /// Points that are not met.
    pub not_met: u32,
    /// Points that do not apply.
    pub not_applicable: u32,
    /// Points that are not assessed.
    pub not_assessed: u32,
}

impl Tally {
    /// Returns the number of points.
    #[must_use]
    pub const fn points(self) -> u32 {
        self.applicable() + self.not_applicable
    }

    /// Returns the number of points that apply.
    #[must_use]
    pub const fn applicable(self) -> u32 {
        self.assessed() + self.not_assessed
    }

    /// Returns the number of points that apply and are assessed.
    #[must_use]
    pub const fn assessed(self) -> u32 {
        self.met + self.partly_met + self.not_met
    }

    /// Returns how much of what applies is assessed.
    #[must_use]
    pub const fn coverage(self) -> Coverage {
        Coverage { assessed: self.assessed(), applicable: self.applicable() }
    }

    /// Returns what is reached of what applies and is assessed; partly met counts one half. Returns `None` if nothing is
    /// assessed. Do not show it without its coverage or bounds.
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Share, Tally};
    ///
    /// let tally = |marks: &[_]| marks.iter().copied().collect::<Tally>();
    /// assert_eq!(tally(&[NotMet]).share(), Share::new(0, 2));
    /// assert_eq!(tally(&[NotAssessed]).share(), None); // nothing is known, which is not 0 %
    /// ```
    #[must_use]
    pub const fn share(self) -> Option<Share> {
        Share::new(self.half_points(), 2 * self.assessed())
    }

    /// Returns the lower bound: the share if everything not assessed were not met. Returns `None` if no point applies.
    #[must_use]
    pub const fn at_least(self) -> Option<Share> {
        Share::new(self.half_points(), 2 * self.applicable())
    }

    /// Returns the upper bound: the share if everything not assessed were met. Returns `None` if no point applies.
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

    /// Returns `true` if a point applies, and every point that applies is met.
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Tally};
    ///
    /// let tally = |marks: &[_]| marks.iter().copied().collect::<Tally>();
    /// assert!(tally(&[Met, NotApplicable]).is_exemplary());
    /// assert!(!tally(&[Met, NotAssessed]).is_exemplary()); // a share of 100 %, and yet not
    /// assert!(!tally(&[NotApplicable]).is_exemplary());
    /// ```
    #[must_use]
    pub const fn is_exemplary(self) -> bool {
        self.met > 0 && self.met == self.applicable()
    }

    /// Returns whether the share reaches a threshold, given what is not assessed. Returns `None` if no point applies.
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Attainment, Tally, Threshold};
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
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Tally};
    ///
    /// let rule = |marks: &[_]| marks.iter().copied().collect::<Tally>().rule_mark();
    /// assert_eq!(rule(&[PartlyMet, NotAssessed]), PartlyMet); // it stays that, whatever the open one is
    /// assert_eq!(rule(&[Met, NotAssessed]), NotAssessed);
    /// assert_eq!(rule(&[]), NotApplicable);
    /// ```
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
    pub const fn count(self, mark: Mark) -> u32 {
        match mark {
            Mark::Met => self.met,
            Mark::PartlyMet => self.partly_met,
            Mark::NotMet => self.not_met,
            Mark::NotApplicable => self.not_applicable,
            Mark::NotAssessed => self.not_assessed,
        }
    }

    const fn half_points(self) -> u32 {
        2 * self.met + self.partly_met
    }
}

impl AddAssign<Mark> for Tally {
    fn add_assign(&mut self, mark: Mark) {
        // Five additions take less time than a branch that the processor predicts wrongly.
        self.met += u32::from(mark == Mark::Met);
        self.partly_met += u32::from(mark == Mark::PartlyMet);
        self.not_met += u32::from(mark == Mark::NotMet);
        self.not_applicable += u32::from(mark == Mark::NotApplicable);
        self.not_assessed += u32::from(mark == Mark::NotAssessed);
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.met += other.met;
        self.partly_met += other.partly_met;
        self.not_met += other.not_met;
        self.not_applicable += other.not_applicable;
        self.not_assessed += other.not_assessed;
    }
}

impl Add for Tally {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        self += other;
        self
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), Add::add)
    }
}

impl FromIterator<Mark> for Tally {
    fn from_iter<I: IntoIterator<Item = Mark>>(marks: I) -> Self {
        let mut tally = Self::default();
        marks.into_iter().for_each(|mark| tally += mark);
        tally
    }
}

/// The number of points that are assessed, of those that apply.
///
/// ```
/// use dynamic_integration::mark::{Mark::*, Tally};
///
/// let tally: Tally = [Met, NotMet, NotAssessed, NotApplicable].into_iter().collect();
/// let coverage = tally.coverage();
/// assert_eq!((coverage.assessed, coverage.applicable), (2, 3));
/// assert_eq!(coverage.to_string(), "2/3");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Coverage {
    /// Points that apply and are assessed.
    pub assessed: u32,
    /// Points that apply.
    pub applicable: u32,
}

impl fmt::Display for Coverage {
    /// Prints `4/21`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.assessed, self.applicable)
    }
}
