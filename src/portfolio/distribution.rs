//! How shares are distributed: exact counts, quartiles by nearest rank.

use std::vec::Vec;
use std::cmp::Ordering;

use crate::mark::{Share, Tally};
use crate::core_terms::Quartile;

/// How many evaluations have which share.
///
/// ```
/// use dynamic_integration::{Distribution, Mark::*, Quartile, Share};
///
/// let mut distribution = Distribution::default();
/// for marks in [[Met, Met], [Met, NotMet], [Met, Met], [NotAssessed, NotAssessed]] {
///     distribution.add(marks.into_iter().collect());
/// }
/// assert_eq!((distribution.evaluations(), distribution.without_share()), (4, 1));
/// assert_eq!(distribution.exemplary(), 2);
/// assert_eq!(distribution.quartile(Quartile::Lower), Share::new(1, 2));
/// assert_eq!(distribution.quartile(Quartile::Median), Share::new(1, 1));
/// let standing = distribution.standing(Share::new(1, 2).unwrap());
/// assert_eq!((standing.below, standing.equal, standing.above), (0, 1, 2));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Distribution {
    /// By value, and for one value by what was assessed; as it was counted and not reduced.
    shares: Vec<(Share, u64)>,
    without_share: u64,
    exemplary: u64,
}

/// How many shares are below, equal to and above one's own.
///
/// ```
/// use dynamic_integration::{Distribution, Mark::*, Share};
///
/// let mut distribution = Distribution::default();
/// distribution.add([Met, NotMet].into_iter().collect());
/// distribution.add([NotAssessed].into_iter().collect());
/// let standing = distribution.standing(Share::new(3, 6).unwrap());
/// assert_eq!(standing.equal, 1); // 3 of 6 is 1 of 2
/// assert_eq!((standing.below, standing.above), (0, 0)); // who has no share stands nowhere
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rank {
    /// Lower shares.
    pub below: u64,
    /// Shares of the same value.
    pub equal: u64,
    /// Higher shares.
    pub above: u64,
}

impl Distribution {
    /// One that was written down; the caller has checked it.
    pub(super) fn of(shares: Vec<(Share, u64)>, without_share: u64, exemplary: u64) -> Self {
        Self { shares, without_share, exemplary }
    }

    /// Adds the points of one evaluation.
    pub fn add(&mut self, tally: Tally) {
        self.exemplary += u64::from(tally.is_exemplary());
        match tally.share() {
            Some(share) => self.count(share, 1),
            None => self.without_share += 1,
        }
    }

    /// Adds everything that the other one has counted.
    ///
    /// ```
    /// use dynamic_integration::{Distribution, Mark::*};
    ///
    /// let of = |marks: [_; 2]| {
    ///     let mut distribution = Distribution::default();
    ///     distribution.add(marks.into_iter().collect());
    ///     distribution
    /// };
    /// let (half, open) = (of([Met, NotMet]), of([NotAssessed, NotAssessed]));
    /// let mut both = half.clone();
    /// both.merge(&open);
    /// let mut other_way = open;
    /// other_way.merge(&half);
    /// assert_eq!(both, other_way);
    /// assert_eq!((both.with_share(), both.without_share()), (1, 1));
    /// ```
    pub fn merge(&mut self, other: &Self) {
        self.without_share += other.without_share;
        self.exemplary += other.exemplary;
        other.shares.iter().for_each(|(share, count)| self.count(*share, *count));
    }

    fn count(&mut self, share: Share, count: u64) {
        match self.shares.binary_search_by(|(known, _)| order(*known, share)) {
            Ok(place) => self.shares.iter_mut().skip(place).take(1).for_each(|(_, known)| *known += count),
            Err(place) => self.shares.insert(place, (share, count)),
        }
    }

    /// How many evaluations were counted.
    #[must_use]
    pub fn evaluations(&self) -> u64 {
        self.with_share() + self.without_share
    }

    /// How many of them have a share: some point applies and is assessed.
    #[must_use]
    pub fn with_share(&self) -> u64 {
        self.shares.iter().map(|(_, count)| count).sum()
    }

    /// How many of them have no share.
    #[must_use]
    pub const fn without_share(&self) -> u64 {
        self.without_share
    }

    /// In how many of them every applicable point is met, and there is one.
    #[must_use]
    pub const fn exemplary(&self) -> u64 {
        self.exemplary
    }

    /// The shares that occur, with how often they do, the lowest first. One value may occur
    /// several times, when other numbers of points were assessed: 3 of 6 and 1 of 2.
    ///
    /// ```
    /// use dynamic_integration::{Distribution, Mark::*};
    ///
    /// let mut distribution = Distribution::default();
    /// for marks in [&[Met, NotMet][..], &[PartlyMet], &[PartlyMet], &[NotMet]] {
    ///     distribution.add(marks.iter().copied().collect());
    /// }
    /// let shares = distribution.shares().map(|(share, count)| (share.half_points(), share.of(), count));
    /// assert_eq!(shares.collect::<Vec<_>>(), [(0, 2, 1), (1, 2, 2), (2, 4, 1)]);
    /// ```
    #[must_use]
    pub fn shares(&self) -> impl ExactSizeIterator<Item = (Share, u64)> {
        self.shares.iter().copied()
    }

    /// The share at this place of the distribution, by nearest rank; nothing where there is none.
    ///
    /// ```
    /// use dynamic_integration::{Distribution, Mark::*, Quartile, Share};
    ///
    /// let mut distribution = Distribution::default();
    /// assert_eq!(distribution.quartile(Quartile::Median), None);
    /// for mark in [NotMet, PartlyMet, Met, NotAssessed] {
    ///     distribution.add([mark].into_iter().collect());
    /// }
    /// assert_eq!(distribution.quartile(Quartile::Lower), Share::new(0, 2)); // one that occurs, never between two
    /// assert_eq!(distribution.quartile(Quartile::Median), Share::new(1, 2));
    /// assert_eq!(distribution.quartile(Quartile::Maximum), Share::new(2, 2));
    /// ```
    #[must_use]
    pub fn quartile(&self, quartile: Quartile) -> Option<Share> {
        let all = u128::from(self.with_share());
        let rank = (all * quartile as u128).div_ceil(4).max(1);
        let mut counted = 0;
        let reaches = |(_, count): &&(Share, u64)| {
            counted += u128::from(*count);
            counted >= rank
        };
        self.shares.iter().find(reaches).map(|(share, _)| *share)
    }

    /// Where a share stands among all that were counted.
    #[must_use]
    pub fn standing(&self, share: Share) -> Rank {
        let mut standing = Rank { below: 0, equal: 0, above: 0 };
        for (known, count) in &self.shares {
            *match known.cmp(&share) {
                Ordering::Less => &mut standing.below,
                Ordering::Equal => &mut standing.equal,
                Ordering::Greater => &mut standing.above,
            } += count;
        }
        standing
    }
}

/// By value, then by the number of points.
pub(super) fn order(left: Share, right: Share) -> Ordering {
    left.cmp(&right).then(left.of().cmp(&right.of()))
}
