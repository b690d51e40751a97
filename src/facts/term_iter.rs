//! Iteration over terms that are recorded as bits.

use std::marker::PhantomData;

use crate::term::Term;

/// Terms in the order of publication: those of a [`TermSet`](super::TermSet), or the keys of a
/// [`TermMap`](super::TermMap).
#[derive(Debug, Clone)]
pub struct TermIter<K> {
    /// One bit for each remaining term.
    rest: u128,
    terms: PhantomData<fn() -> K>,
}

impl<K> TermIter<K> {
    pub(super) const fn of_bits(bits: u128) -> Self {
        Self { rest: bits, terms: PhantomData }
    }
}

impl<K: Term> Iterator for TermIter<K> {
    type Item = K;

    fn next(&mut self) -> Option<K> {
        let term = K::ALL.get(self.rest.trailing_zeros() as usize).copied()?;
        self.rest &= self.rest - 1;
        Some(term)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rest.count_ones() as usize;
        (left, Some(left))
    }
}

impl<K: Term> ExactSizeIterator for TermIter<K> {}
