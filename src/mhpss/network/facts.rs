//! The questions that the rules ask of a network.

use super::record::Network;
use crate::evaluation::{Answer, Condition};
use crate::facts::{Things, all};
use crate::mhpss::{Aspect, Facts as ActorFacts, Function, Layer, Purpose};
use crate::values::NonBlankText;

/// The facts of a network, and what follows from the facts of each actor.
#[derive(Debug)]
pub struct Facts<'a> {
    pub(super) network: &'a Network,
    pub(super) actors: Things<Known<'a>>,
}

/// An actor, and what follows from its facts.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub(super) name: &'a NonBlankText,
    pub(super) facts: ActorFacts<'a>,
}

impl<'a> Facts<'a> {
    /// Concludes facts from the assessments of the actors.
    #[must_use]
    pub fn of(network: &'a Network) -> Self {
        let listed = network.actors.iter();
        let known = listed.map(|actor| Known { name: &actor.name, facts: ActorFacts::of(&actor.mhpss) });
        Self { network, actors: Things { listed: known.collect(), others: network.actors.others } }
    }

    /// Returns whether some actor provides a layer.
    pub(super) fn provides(&self, layer: Layer) -> Option<bool> {
        self.actors.some(|actor| actor.facts.provides(layer))
    }

    /// Answers whether some actor provides a layer.
    pub(super) fn covered(&self, layer: Layer) -> Answer {
        self.some(|actor| actor.provides(layer))
    }

    /// Answers whether some actor that provides one of two layers coordinates it with the other.
    pub(super) fn coordinated(&self, lower: Layer, upper: Layer) -> Answer {
        self.both_provided(lower, upper).then(|| self.some(|actor| actor.connects(lower, upper)))
    }

    /// Returns the condition for coordination: both layers are provided. It is named after the first layer for which
    /// this is unknown.
    fn both_provided(&self, lower: Layer, upper: Layer) -> Condition {
        let name = if self.provides(lower).is_none() { lower } else { upper };
        Condition::new((name, Function::Provide), all([self.provides(lower), self.provides(upper)]))
    }

    /// Answers whether some layer that some actor provides has a purpose.
    pub(super) fn serves(&self, purpose: Purpose) -> Answer {
        self.some(|actor| actor.serves_purpose(purpose))
    }

    /// Answers whether some actor provides basic or focused support.
    pub(super) fn provides_psychosocial(&self) -> Answer {
        self.some(ActorFacts::provides_psychosocial)
    }

    fn some(&self, has: impl Fn(&ActorFacts<'a>) -> Option<bool>) -> Answer {
        Answer::of_some(&self.actors, |actor| has(&actor.facts), Aspect::AllActorsRecorded)
    }
}
