//! Exact fractions of half points, and thresholds set by a caller.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::Serialize;
use serde::de::{Error, Unexpected};

use crate::values::{Count, LARGEST, WholeNumber};

/// An exact fraction from 0 to 1. It is counted in half points and not reduced.
///
/// Shares compare by value: 3 of 6 equals 1 of 2.
///
/// ```
/// use dynamic_integration::mark::Share;
///
/// let share = Share::new(3, 6).unwrap();
/// assert_eq!((share.half_points(), share.of()), (3, 6));
/// assert_eq!(Some(share), Share::new(1, 2));
/// assert!(Some(share) < Share::new(2, 3));
/// assert_eq!(share.per_mille(), 500);
/// assert_eq!(share.to_string(), "50.0 %");
/// assert_eq!(Share::new(1, 0), None);
/// assert_eq!(Share::new(3, 2), None);
/// ```
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Half points reached: 2 for each point met, 1 for each partly met.
    #[cfg_attr(feature = "schemars", schemars(with = "Count"))]
    half_points: u64,
    /// Half points that could be reached: 2 for each point.
    #[cfg_attr(feature = "schemars", schemars(with = "WholeNumber<1, LARGEST>"))]
    of: u64,
}

impl Share {
    /// Creates `half_points / of`, or returns `None` unless it is between 0 and 1.
    #[must_use]
    pub const fn new(half_points: u64, of: u64) -> Option<Self> {
        if of == 0 || half_points > of { None } else { Some(Self { half_points, of }) }
    }

    /// Returns the half points that are reached.
    #[must_use]
    pub const fn half_points(self) -> u64 {
        self.half_points
    }

    /// Returns the half points that could be reached.
    #[must_use]
    pub const fn of(self) -> u64 {
        self.of
    }

    /// Returns the nearest number of thousandths, halves rounded up: for charts and texts. Only a share of nothing is 0,
    /// and only a whole share is 1000.
    ///
    /// ```
    /// use dynamic_integration::mark::Share;
    ///
    /// let shown = |half_points, of| Share::new(half_points, of).map(Share::per_mille);
    /// assert_eq!([shown(1, 3), shown(2, 3), shown(1, 16)], [Some(333), Some(667), Some(63)]);
    /// // For display only: shares that look alike can differ.
    /// assert_eq!(shown(1, 3), shown(333, 1000));
    /// assert_ne!(Share::new(1, 3), Share::new(333, 1000));
    /// assert_eq!([shown(1, 9_999), shown(9_998, 9_999)], [Some(1), Some(999)]);
    /// ```
    #[must_use]
    pub const fn per_mille(self) -> u32 {
        let (part, whole) = (self.half_points as u128, self.of as u128);
        #[expect(clippy::cast_possible_truncation, reason = "at most 1000")]
        let rounded = ((2000 * part + whole) / (2 * whole)) as u32;
        match rounded {
            0 if part > 0 => 1,
            1000 if part < whole => 999,
            _ => rounded,
        }
    }
}

impl crate::facts::Record for Share {}

impl<'de> serde::Deserialize<'de> for Share {
    /// Reads two numbers that make a fraction from 0 to 1.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Fraction { half_points, of } = Fraction::deserialize(deserializer)?;
        Self::new(half_points.get(), of.get()).ok_or_else(|| {
            D::Error::invalid_value(Unexpected::Other("more than the whole"), &"`half_points` of at most `of`")
        })
    }
}

crate::document::document! {
    /// A share before it is checked.
    struct Fraction {
        /// Half points reached.
        half_points: Count,
        /// Half points that could be reached.
        of: WholeNumber<1, LARGEST>,
    }
}

impl PartialEq for Share {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Share {}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        let product = |a: u64, b: u64| u128::from(a) * u128::from(b);
        product(self.half_points, other.of).cmp(&product(other.half_points, self.of))
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Share {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (mut a, mut b) = (self.of, self.half_points);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        (self.half_points / a, self.of / a).hash(state);
    }
}

impl fmt::Display for Share {
    /// Prints it as a percentage with one decimal: `87.5 %`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.per_mille();
        write!(f, "{}.{} %", shown / 10, shown % 10)
    }
}

/// The share that a caller requires: an exact fraction from 0 to 1. No source defines a threshold.
///
/// ```
/// use dynamic_integration::mark::{Share, Threshold};
///
/// let threshold = Threshold::percent(75).unwrap();
/// assert_eq!(Some(threshold), Threshold::new(3, 4));
/// assert!(threshold.is_reached_by(Share::new(6, 8).unwrap()));
/// assert!(!threshold.is_reached_by(Share::new(5, 8).unwrap()));
/// assert_eq!(Threshold::percent(101), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Threshold(Share);

impl Threshold {
    /// Creates `part / whole`, or returns `None` unless it is between 0 and 1.
    #[must_use]
    pub const fn new(part: u64, whole: u64) -> Option<Self> {
        match Share::new(part, whole) {
            Some(share) => Some(Self(share)),
            None => None,
        }
    }

    /// Creates a percentage, or returns `None` above 100.
    #[must_use]
    pub const fn percent(percent: u64) -> Option<Self> {
        Self::new(percent, 100)
    }

    /// Returns `true` if the share is at least as high.
    #[must_use]
    pub fn is_reached_by(self, share: Share) -> bool {
        share >= self.0
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
