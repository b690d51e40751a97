//! The table of the rules for a network.

use super::{Actor, Network, NetworkReport};
use crate::evaluation::{Answer, Condition, Row, RuleSet, row};
use crate::facts::{Things, all, any};
use crate::mhpss::actor::{ActorFacts, provides_psychosocial_support};
use crate::mhpss::{Aspect, Function, Layer, NetworkRule, NetworkSection, Purpose};
use crate::values::{Attribution, NonBlankText};

/// The actors of a network, with what follows from their presuppositions.
#[derive(Debug, Clone)]
pub struct NetworkFacts<'a> {
    /// The document.
    pub record: &'a Network,
    /// The actors, in the order of the document.
    pub actors: Things<(&'a Actor, ActorFacts<'a>)>,
}

impl<'a> NetworkFacts<'a> {
    /// Concludes from the document.
    #[must_use]
    pub fn of(record: &'a Network) -> Self {
        let listed = record.actors.iter().map(|actor| (actor, ActorFacts::of(&actor.mhpss))).collect();
        Self { record, actors: Things { listed, others: record.actors.others } }
    }

    /// Answers whether some actor has something.
    fn some(&self, has: impl Fn(&ActorFacts<'a>) -> Option<bool>) -> Answer {
        Answer::of_some(&self.actors, |(_, facts)| has(facts), Aspect::AllActorsRecorded)
    }

    /// Returns whether some actor provides a layer.
    #[must_use]
    pub fn provides(&self, layer: Layer) -> Option<bool> {
        self.actors.some(|(_, facts)| facts.provides(layer))
    }

    fn coordination(&self, lower: Layer, upper: Layer) -> Answer {
        let provided =
            Condition::new((lower, upper, Function::Provide), all([self.provides(lower), self.provides(upper)]));
        provided.then(|| {
            self.some(|facts| {
                any([(lower, upper), (upper, lower)]
                    .map(|(layer, other)| all([facts.provides(layer), facts.coordination(layer).get(other)])))
            })
        })
    }

    fn serves(&self, purpose: Purpose) -> Answer {
        self.some(|facts| {
            any(Layer::ALL.iter().map(|layer| all([facts.provides(*layer), facts.purpose(*layer, purpose)])))
        })
    }
}

static ADJACENT: [(Layer, Layer); 3] = [
    (Layer::Basic, Layer::Focused),
    (Layer::Focused, Layer::Psychological),
    (Layer::Psychological, Layer::Specialised),
];

impl RuleSet for NetworkRule {
    type Facts<'a> = NetworkFacts<'a>;
    type Section = NetworkSection;
    type Report = NetworkReport;

    fn section(self) -> NetworkSection {
        self.section()
    }

    fn out_of_scope<'a>(self, facts: &'a NetworkFacts<'_>) -> Option<&'a NonBlankText> {
        facts.record.out_of_scope.get(self)
    }

    fn attribution<'a>(facts: &'a NetworkFacts<'_>) -> Option<&'a Attribution> {
        facts.record.assessed.as_ref()
    }

    fn report(facts: &NetworkFacts<'_>) -> NetworkReport {
        NetworkReport::of(facts)
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::LayersCovered => row! { Observation;
                Layer::ALL => |facts, layer| facts.some(|actor| actor.provides(layer)),
            },
            Self::AdjacentCoordination => row! { Must;
                &ADJACENT => |facts, (lower, upper)| facts.coordination(lower, upper),
            },
            Self::ComplementaryPurposes => row! { Observation;
                &[Purpose::Promotion, Purpose::Prevention, Purpose::Treatment] => |facts, of| facts.serves(of),
                &[Aspect::PsychosocialSupport] => |facts, _| facts.some(provides_psychosocial_support),
            },
        }
    }
}
