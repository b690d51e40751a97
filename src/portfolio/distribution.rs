//! Distributions of shares, as exact counts with quartiles by nearest rank.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::{PortfolioFull, sum};
use crate::core_terms::Quartile;
use crate::mark::{Coverage, Share, Tally, Threshold};

/// The number of evaluations with each share and coverage.
///
/// ```
/// use dynamic_integration::mark::{Mark::*, Share, Threshold};
/// use dynamic_integration::portfolio::{Distribution, Quartile};
///
/// let mut distribution = Distribution::default();
/// for marks in [[Met, Met], [Met, NotMet], [Met, NotAssessed], [NotAssessed, NotAssessed]] {
///     distribution.add(marks.into_iter().collect())?;
/// }
/// assert_eq!((distribution.evaluations(), distribution.without_share()), (4, 1));
/// assert_eq!(distribution.exemplary(), 1);
/// assert_eq!(distribution.quartile(Quartile::Median), Share::new(1, 1));
///
/// // The caller can leave out shares with too little coverage.
/// let floor = Threshold::percent(75).unwrap();
/// let well_covered = distribution.with_coverage_floor(floor);
/// assert_eq!(well_covered.evaluations(), 2);
/// assert_eq!(well_covered.quartile(Quartile::Median), Share::new(1, 2));
/// # Ok::<(), dynamic_integration::portfolio::PortfolioFull>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Distribution {
    counts: BTreeMap<Reached, u64>,
    /// The sum of the counts.
    evaluations: u64,
}

/// The result that evaluations counted together have in common. Every question about a distribution can be answered
/// from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reached {
    /// At most two for each assessed point.
    pub(super) half_points: u64,
    pub(super) assessed: u64,
    /// At least the number of assessed points.
    pub(super) applicable: u64,
}

impl Reached {
    pub(super) const fn share(self) -> Option<Share> {
        Share::new(self.half_points, 2 * self.assessed)
    }

    pub(super) const fn is_exemplary(self) -> bool {
        self.applicable > 0 && self.half_points == 2 * self.applicable
    }

    const fn coverage(self) -> Option<Coverage> {
        Coverage::new(self.assessed, self.applicable)
    }
}

impl From<Tally> for Reached {
    fn from(tally: Tally) -> Self {
        Self { half_points: tally.half_points(), assessed: tally.assessed(), applicable: tally.applicable() }
    }
}

impl Ord for Reached {
    /// Orders by share (no share first), then by the number of assessed points, then of applicable points.
    fn cmp(&self, other: &Self) -> Ordering {
        let points = |reached: &Self| (reached.assessed, reached.applicable);
        self.share().cmp(&other.share()).then_with(|| points(self).cmp(&points(other)))
    }
}

impl PartialOrd for Reached {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The number of shares that are below, equal to and above a given one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Rank {
    /// Lower shares.
    pub below: u64,
    /// Shares of the same value.
    pub equal: u64,
    /// Higher shares.
    pub above: u64,
}

impl Distribution {
    /// Creates a distribution from stored counts, which the caller has checked.
    pub(super) fn of(counts: impl IntoIterator<Item = (Reached, u64)>) -> Result<Self, PortfolioFull> {
        let mut distribution = Self::default();
        counts.into_iter().try_for_each(|(reached, count)| distribution.count(reached, count))?;
        Ok(distribution)
    }

    /// Adds the points of one evaluation.
    ///
    /// # Errors
    ///
    /// [`PortfolioFull`] if there would be more than 2^53 - 1 evaluations. Nothing is added then.
    pub fn add(&mut self, tally: Tally) -> Result<(), PortfolioFull> {
        self.count(tally.into(), 1)
    }

    /// Adds everything from another distribution.
    ///
    /// # Errors
    ///
    /// [`PortfolioFull`] if there would be more than 2^53 - 1 evaluations. Nothing is added then.
    pub fn merge(&mut self, other: &Self) -> Result<(), PortfolioFull> {
        sum(self.evaluations, other.evaluations)?;
        other.counts.iter().try_for_each(|(reached, count)| self.count(*reached, *count))
    }

    fn count(&mut self, reached: Reached, count: u64) -> Result<(), PortfolioFull> {
        self.evaluations = sum(self.evaluations, count)?;
        *self.counts.entry(reached).or_default() += count;
        Ok(())
    }

    /// Returns only the evaluations whose coverage reaches `floor`: see [`Coverage::reaches`].
    #[must_use]
    pub fn with_coverage_floor(&self, floor: Threshold) -> Self {
        let mut counts = self.counts.clone();
        counts.retain(|reached, _| reached.coverage().is_some_and(|coverage| coverage.reaches(floor)));
        let evaluations = counts.values().sum();
        Self { counts, evaluations }
    }

    /// Returns the number of evaluations.
    #[must_use]
    pub const fn evaluations(&self) -> u64 {
        self.evaluations
    }

    /// Returns the number of evaluations that have a share, which means that a point applies and is assessed.
    #[must_use]
    pub fn with_share(&self) -> u64 {
        self.evaluations - self.without_share()
    }

    /// Returns the number of evaluations that have no share.
    #[must_use]
    pub fn without_share(&self) -> u64 {
        self.count_of(|reached| reached.assessed == 0)
    }

    /// Returns the number of evaluations in which at least one point applies and every point that applies is met.
    #[must_use]
    pub fn exemplary(&self) -> u64 {
        self.count_of(Reached::is_exemplary)
    }

    /// Returns the shares, the lowest first, each with its coverage and the number of evaluations with both.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark::*;
    /// use dynamic_integration::portfolio::Distribution;
    ///
    /// let mut distribution = Distribution::default();
    /// for marks in [&[Met, NotMet][..], &[PartlyMet, NotAssessed], &[NotMet]] {
    ///     distribution.add(marks.iter().copied().collect())?;
    /// }
    /// let shares = distribution.shares().map(|(share, coverage, count)| format!("{share} of {coverage}: {count}"));
    /// assert_eq!(shares.collect::<Vec<_>>(), ["0.0 % of 1/1: 1", "50.0 % of 1/2: 1", "50.0 % of 2/2: 1"]);
    /// # Ok::<(), dynamic_integration::portfolio::PortfolioFull>(())
    /// ```
    pub fn shares(&self) -> impl Iterator<Item = (Share, Coverage, u64)> {
        self.counts().filter_map(|(reached, count)| Some((reached.share()?, reached.coverage()?, count)))
    }

    /// Returns the share at a position of the distribution, by nearest rank, or `None` if there is no share.
    #[must_use]
    pub fn quartile(&self, quartile: Quartile) -> Option<Share> {
        let rank = (u128::from(self.with_share()) * quartile as u128).div_ceil(4).max(1);
        let mut counted = 0;
        let mut shares = self.shares();
        let place = shares.find(|(.., count)| {
            counted += u128::from(*count);
            counted >= rank
        });
        place.map(|(share, ..)| share)
    }

    /// Returns the rank of a share among all shares.
    ///
    /// ```
    /// use dynamic_integration::mark::{Mark::*, Share};
    /// use dynamic_integration::portfolio::Distribution;
    ///
    /// let mut distribution = Distribution::default();
    /// for marks in [[Met, NotMet], [Met, Met], [NotAssessed, NotAssessed]] {
    ///     distribution.add(marks.into_iter().collect())?;
    /// }
    /// let own = Share::new(3, 6).unwrap();
    /// let rank = distribution.rank_of(own);
    /// assert_eq!((rank.below, rank.equal, rank.above), (0, 1, 1)); // 3 of 6 equals 1 of 2
    /// # Ok::<(), dynamic_integration::portfolio::PortfolioFull>(())
    /// ```
    #[must_use]
    pub fn rank_of(&self, share: Share) -> Rank {
        let mut rank = Rank { below: 0, equal: 0, above: 0 };
        for (known, _, count) in self.shares() {
            *match known.cmp(&share) {
                Ordering::Less => &mut rank.below,
                Ordering::Equal => &mut rank.equal,
                Ordering::Greater => &mut rank.above,
            } += count;
        }
        rank
    }

    /// Returns the results of evaluations in order, with the number of evaluations for each.
    pub(super) fn counts(&self) -> impl ExactSizeIterator<Item = (Reached, u64)> {
        self.counts.iter().map(|(reached, count)| (*reached, *count))
    }

    fn count_of(&self, counted: impl Fn(Reached) -> bool) -> u64 {
        self.counts().filter(|(reached, _)| counted(*reached)).map(|(_, count)| count).sum()
    }
}
