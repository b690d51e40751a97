//! The questions that the rules ask of a network, its evaluation, and its contradictions.

use super::record::Network;
use crate::core_terms::Contradiction as Core;
use crate::evaluation::{Answer, Condition, Evaluation};
use crate::facts::{Things, all};
use crate::mhpss::{Aspect, Facts as ActorFacts, Function, Layer, NetworkRule, Purpose};
use crate::read::Contradictions;
use crate::values::{NonBlankText, Period};

/// The pairs of neighbouring layers, from the base.
pub(super) static NEIGHBOURS: [(Layer, Layer); 3] = [
    (Layer::Basic, Layer::Focused),
    (Layer::Focused, Layer::Psychological),
    (Layer::Psychological, Layer::Specialised),
];

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

impl Network {
    /// Evaluates the network as a whole by the rules of [`NetworkRule`]. They ask whether some actor provides each layer,
    /// and whether neighbouring layers are coordinated. The report says who does what.
    ///
    /// [`Assessment::evaluate`](crate::mhpss::Assessment::evaluate) evaluates a single actor. Facts that were built in code can contradict each other, and no
    /// mark shows it. So call [`contradictions`](Self::contradictions) first.
    ///
    /// ```
    /// use dynamic_integration::facts::{Facts, TermMap, Things};
    /// use dynamic_integration::mark::Mark;
    /// use dynamic_integration::mhpss::{Actor, Assessment, Function, Layer, LayerRecord, Network, NetworkRule};
    ///
    /// let provider_of = |name: &str, layer| {
    ///     let record = LayerRecord { functions: Facts::from([Function::Provide]), ..LayerRecord::default() };
    ///     let mhpss = Assessment { layers: TermMap::from([(layer, record)]), ..Assessment::default() };
    ///     Ok::<_, dynamic_integration::values::InvalidValue>(Actor { name: name.parse()?, mhpss })
    /// };
    /// let actors = [provider_of("Sports club", Layer::Basic)?, provider_of("Clinic", Layer::Specialised)?];
    /// let evaluation = Network::new("Valley town".parse()?, Things::from(actors)).evaluate();
    ///
    /// let covered = |layer: Layer| evaluation.answer(NetworkRule::LayersCovered, layer).map(|answer| answer.mark());
    /// assert_eq!(covered(Layer::Basic), Some(Mark::Met));
    /// assert_eq!(covered(Layer::Focused), Some(Mark::NotAssessed)); // nobody said that it does not
    /// assert_eq!(evaluation.report().layers[0].provide[0].as_str(), "Sports club");
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<NetworkRule> {
        Evaluation::of(&Facts::of(self))
    }

    pub(super) fn find_contradictions(&self, found: &mut Contradictions) {
        if self.period.as_ref().is_some_and(Period::ends_before_start) {
            found.add(Core::EndsBeforeStart, "period/end");
        }
        if self.actors.listed.is_empty() {
            found.add(Core::NothingListed, "actors");
        }
        found.within("actors", |found| {
            found.within("listed", |found| {
                for (place, actor) in self.actors.iter().enumerate() {
                    let within = |found: &mut Contradictions| actor.mhpss.find_contradictions(found);
                    found.within(place, |found| found.within("mhpss", within));
                }
            });
        });
    }
}
