//! Iteration over terms that are recorded as bits.

use std::marker::PhantomData;

use crate::bits::Bits;
use crate::term::Term;

/// Terms in the order of publication: those of a [`TermSet`](super::TermSet), or the keys of a
/// [`TermMap`](super::TermMap).
#[derive(Debug, Clone)]
pub struct TermIter<K> {
    /// One bit for each remaining term.
    rest: Bits,
    terms: PhantomData<fn() -> K>,
}

impl<K> TermIter<K> {
    pub(super) const fn of_bits(bits: Bits) -> Self {
        Self { rest: bits, terms: PhantomData }
    }
}

impl<K: Term> Iterator for TermIter<K> {
    type Item = K;

    fn next(&mut self) -> Option<K> {
        let place = self.rest.first()?;
        self.rest.remove(place);
        K::ALL.get(place).copied()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rest.len();
        (left, Some(left))
    }
}

impl<K: Term> ExactSizeIterator for TermIter<K> {}
