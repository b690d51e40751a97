//! Facts that presuppose other facts: one mechanism for all frameworks.
//!
//! If a *claim* presupposes a *premise*:
//!
//! 1. A premise that is no makes the claim no, if the claim is not stated. This is repeated until nothing changes.
//! 2. A claim that is stated as yes although its premise is no is a contradiction. Documents that contain one are
//!    refused.
//! 3. A claim that is yes makes the premise yes, if the premise is not stated.
//! 4. A claim that is no says nothing about the premise.
//!
//! A stated fact always wins over a concluded one, even if facts that were built in code contradict each other.
//!
//! ```
//! use dynamic_integration::core_terms::Contradiction;
//! use dynamic_integration::presupposition::{Conclusions, Place, Presupposition};
//!
//! #[derive(Clone, Copy)]
//! enum Fact { House, Roof, Chimney }
//! impl Place for Fact {
//!     fn index(self) -> usize { self as usize }
//! }
//! static ROWS: [Presupposition<Fact>; 2] = [
//!     Presupposition::new(Contradiction::NothingListed.erase(), Fact::Roof, Fact::House),
//!     Presupposition::new(Contradiction::NothingListed.erase(), Fact::Chimney, Fact::Roof),
//! ];
//!
//! let stated = |house| move |fact| if let Fact::House = fact { house } else { None };
//! let conclusions = Conclusions::of(&ROWS, stated(Some(false)));
//! assert_eq!(conclusions.get(Fact::Chimney), Some(false)); // no house, no roof, no chimney
//! assert_eq!(Conclusions::of(&ROWS, stated(Some(true))).get(Fact::Chimney), None);
//! ```

use crate::bits::Bits;
use crate::facts::{Facts, any};
use crate::term::{AnyTerm, Term};

/// A fact, or a group of facts, that takes part in presuppositions.
///
/// A group is stated as yes if something in it is named, and never stated as no. If a group is denied, everything in it
/// that is not stated is no: see [`Conclusions::in_group`].
pub trait Place: Copy {
    /// Returns a number below 128 that no other place has.
    fn index(self) -> usize;
}

/// A row of the table of a framework.
#[derive(Debug, Clone, Copy)]
pub struct Presupposition<P: 'static> {
    contradiction: Option<AnyTerm>,
    claim: P,
    premise: Premise<P>,
}

#[derive(Debug, Clone, Copy)]
enum Premise<P: 'static> {
    One(P),
    /// The whole is yes if one of its members is yes, and no only if all are no. Nothing makes a member yes.
    Choice(P, &'static [P]),
}

impl<P: Place> Presupposition<P> {
    /// Creates a row: `claim` presupposes `premise`, and the term names the contradiction.
    #[must_use]
    pub const fn new(contradiction: AnyTerm, claim: P, premise: P) -> Self {
        Self { contradiction: Some(contradiction), claim, premise: Premise::One(premise) }
    }

    /// Creates a row whose premise is a choice: `whole` is yes if any of `members` is.
    ///
    /// # Panics
    ///
    /// If there are no members; in a constant it does not compile.
    #[must_use]
    pub const fn choice(contradiction: AnyTerm, claim: P, whole: P, members: &'static [P]) -> Self {
        assert!(!members.is_empty(), "a choice has members");
        Self { contradiction: Some(contradiction), claim, premise: Premise::Choice(whole, members) }
    }

    /// Creates a row for a fact of a group. The fact presupposes what the group presupposes, and the row of the group
    /// reports the contradiction.
    #[must_use]
    pub const fn within(claim: P, premise: P) -> Self {
        Self { contradiction: None, claim, premise: Premise::One(premise) }
    }

    const fn whole(&self) -> P {
        match self.premise {
            Premise::One(premise) | Premise::Choice(premise, _) => premise,
        }
    }
}

/// The facts of an assessment that take part in presuppositions, as stated and as concluded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Conclusions {
    yes: Bits,
    no: Bits,
    /// One bit for each fact that is stated as yes or no.
    stated: Bits,
}

impl Conclusions {
    /// Concludes facts from what is stated.
    pub fn of<P: Place>(rows: &[Presupposition<P>], stated: impl Fn(P) -> Option<bool>) -> Self {
        let (mut found, mut asked) = (Self::default(), Bits::NONE);
        for row in rows {
            found.state(row.claim, &mut asked, &stated);
            found.state(row.whole(), &mut asked, &stated);
            if let Premise::Choice(_, members) = row.premise {
                for member in members {
                    found.state(*member, &mut asked, &stated);
                }
            }
        }
        // Without a no, no other follows.
        found.repeat_if(!found.no.is_empty(), |found| {
            for row in rows {
                if let Premise::Choice(whole, members) = row.premise
                    && any(members.iter().map(|member| found.get(*member))) == Some(false)
                {
                    found.conclude(whole, false);
                }
                if found.get(row.whole()) == Some(false) {
                    found.conclude(row.claim, false);
                }
            }
        });
        found.repeat_if(!found.yes.is_empty(), |found| {
            for row in rows {
                let chosen = match row.premise {
                    Premise::Choice(_, members) => members.iter().any(|member| found.get(*member) == Some(true)),
                    Premise::One(_) => false,
                };
                if chosen || found.get(row.claim) == Some(true) {
                    found.conclude(row.whole(), true);
                }
            }
        });
        found
    }

    /// Returns the value of a fact, stated or concluded.
    #[must_use]
    pub fn get(self, place: impl Place) -> Option<bool> {
        let place = place.index();
        if self.yes.has(place) {
            Some(true)
        } else if self.no.has(place) {
            Some(false)
        } else {
            None
        }
    }

    /// Returns `true` if a fact or group was concluded to be no.
    #[must_use]
    pub fn is_denied(self, place: impl Place) -> bool {
        self.no.without(self.stated).has(place.index())
    }

    /// Returns the facts of a group. If the group is denied, facts that are not stated are no.
    #[must_use]
    pub fn in_group<K: Term>(self, group: impl Place, facts: Facts<K>) -> Facts<K> {
        if self.is_denied(group) { facts.denied() } else { facts }
    }

    /// Returns the contradictions, each with its claim, in the order of the table.
    pub fn contradictions<P: Place>(self, rows: &[Presupposition<P>]) -> impl Iterator<Item = (AnyTerm, P)> {
        // Without a no there is nothing to contradict.
        let rows = if self.no.is_empty() { &[] } else { rows };
        rows.iter().filter_map(move |row| {
            let place = row.claim.index();
            let claimed = self.stated.has(place) && self.yes.has(place);
            let denied = self.get(row.whole()) == Some(false);
            (claimed && denied).then_some((row.contradiction?, row.claim))
        })
    }

    fn state<P: Place>(&mut self, place: P, asked: &mut Bits, stated: impl Fn(P) -> Option<bool>) {
        let bit = place.index();
        if asked.has(bit) {
            return;
        }
        asked.insert(bit);
        if let Some(fact) = stated(place) {
            self.stated.insert(bit);
            self.put(bit, fact);
        }
    }

    const fn put(&mut self, place: usize, fact: bool) {
        if fact { self.yes.insert(place) } else { self.no.insert(place) }
    }

    fn conclude(&mut self, place: impl Place, fact: bool) {
        if self.get(place).is_none() {
            self.put(place.index(), fact);
        }
    }

    /// Takes a step again and again, until nothing changes.
    fn repeat_if(&mut self, anything: bool, step: impl Fn(&mut Self)) {
        let mut changes = anything;
        while changes {
            let before = *self;
            step(self);
            changes = *self != before;
        }
    }
}
