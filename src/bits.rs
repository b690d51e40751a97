//! Sets of small numbers.

/// A set of places below 128, a bit for each. In halves, because processors have no numbers of 128 bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Bits {
    low: u64,
    high: u64,
}

impl Bits {
    /// The number of places.
    pub(crate) const PLACES: usize = 128;

    pub(crate) const NONE: Self = Self::of_low(0);

    /// Places below 64.
    pub(crate) const fn of_low(low: u64) -> Self {
        Self { low, high: 0 }
    }

    pub(crate) const fn of(bits: u128) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "the other half comes with it")]
        Self { low: bits as u64, high: (bits >> 64) as u64 }
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.low == 0 && self.high == 0
    }

    pub(crate) const fn has(self, place: usize) -> bool {
        debug_assert!(place < Self::PLACES, "the owner of the set has asserted it");
        let half = if place < 64 { self.low } else { self.high };
        half >> (place % 64) & 1 == 1
    }

    pub(crate) const fn insert(&mut self, place: usize) {
        *self.half(place) |= 1 << (place % 64);
    }

    pub(crate) const fn remove(&mut self, place: usize) {
        *self.half(place) &= !(1 << (place % 64));
    }

    const fn half(&mut self, place: usize) -> &mut u64 {
        debug_assert!(place < Self::PLACES, "the owner of the set has asserted it");
        if place < 64 { &mut self.low } else { &mut self.high }
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self { low: self.low & !other.low, high: self.high & !other.high }
    }

    pub(crate) const fn len(self) -> usize {
        (self.low.count_ones() + self.high.count_ones()) as usize
    }

    /// The lowest place.
    pub(crate) const fn first(self) -> Option<usize> {
        if self.low != 0 {
            Some(self.low.trailing_zeros() as usize)
        } else if self.high != 0 {
            Some(64 + self.high.trailing_zeros() as usize)
        } else {
            None
        }
    }

    /// How many are lower than a place.
    pub(crate) const fn before(self, place: usize) -> usize {
        debug_assert!(place < Self::PLACES, "the owner of the set has asserted it");
        let mask = (1 << (place % 64)) - 1;
        if place < 64 {
            (self.low & mask).count_ones() as usize
        } else {
            (self.low.count_ones() + (self.high & mask).count_ones()) as usize
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "the owner of the set has asserted it")]
    fn a_place_beyond_the_last_is_no_other_place() {
        let _ = Bits::of(1).has(Bits::PLACES);
    }

    #[test]
    fn they_are_the_bits_of_one_number() {
        let numbers = [0, 1, 1 << 63, 1 << 64, 1 << 127, u128::MAX, 0x0123_4567_89ab_cdef_0f1e_2d3c_4b5a_6978];
        for number in numbers {
            let bits = Bits::of(number);
            assert_eq!(bits.is_empty(), number == 0);
            assert_eq!(bits.len(), number.count_ones() as usize);
            assert_eq!(bits.first(), (0..128).find(|place| number >> place & 1 == 1));
            for place in 0..128 {
                assert_eq!(bits.has(place), number >> place & 1 == 1);
                assert_eq!(bits.before(place), (number & ((1 << place) - 1)).count_ones() as usize);
                let (mut more, mut less) = (bits, bits);
                more.insert(place);
                less.remove(place);
                assert_eq!((more, less), (Bits::of(number | 1 << place), Bits::of(number & !(1 << place))));
            }
            for other in numbers {
                assert_eq!(bits.without(Bits::of(other)), Bits::of(number & !other));
            }
        }
    }
}
