//! The network document.

use super::NetworkFacts;
use crate::core_terms::Contradiction as Core;
use crate::document::document;
use crate::evaluation::Evaluation;
use crate::facts::{TermMap, Things, UniqueList};
use crate::mhpss::{Assessment, Edition, NetworkRule};
use crate::practice::Period;
use crate::read::{Contradiction, Contradictions};
use crate::values::{Attribution, Identifier, NonBlankText, Note};

document! {
    /// The actors of one place, each with an assessment of its own.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark;
    /// use dynamic_integration::mhpss::{Layer, Network, NetworkRule};
    /// use dynamic_integration::read;
    ///
    /// let network: Network = read::from_str(r#"{
    ///     "name": "Valley town",
    ///     "actors": { "listed": [
    ///         { "name": "Sports club", "mhpss": { "layers": { "basic": { "functions": { "provide": true } } } } },
    ///         { "name": "Clinic", "mhpss": { "layers": { "specialised": { "functions": { "provide": true } } } } }
    ///     ] }
    /// }"#)?;
    /// let evaluation = network.evaluate();
    /// let covered = |layer| evaluation.answer(NetworkRule::LayersCovered, layer).map(|answer| answer.mark());
    /// assert_eq!(covered(Layer::Basic), Some(Mark::Met));
    /// assert_eq!(covered(Layer::Focused), Some(Mark::NotAssessed)); // the clinic may, or an actor that is not listed
    /// # Ok::<(), dynamic_integration::read::ReadError>(())
    /// ```
    #[check(contradictions)]
    pub struct Network {
        /// The schema that an editor checks the document with. It is kept and not read.
        #[key("$schema")]
        pub optional schema: String,
        /// The name of the network or the place.
        pub name: NonBlankText,
        /// The towns or regions in which it works, in words.
        pub default places: UniqueList<NonBlankText>,
        /// The time of which the document speaks.
        pub optional period: Period,
        /// Numbers and codes by which others know it.
        pub default identifiers: UniqueList<Identifier>,
        /// The edition of the framework.
        pub optional edition: Edition,
        /// Who assessed and when, as far as it is known.
        pub optional assessed: Attribution,
        /// The actors, at least one. There may be more, unless `others` is false.
        pub actors: Things<Actor>,
        /// The reason why a rule is out of scope.
        pub default out_of_scope: TermMap<NetworkRule, NonBlankText>,
        /// A note on a rule.
        pub default notes: TermMap<NetworkRule, Note>,
    }

    /// One actor of a network.
    pub struct Actor {
        /// The name.
        pub name: NonBlankText,
        /// What is recorded of it.
        pub mhpss: Assessment,
    }
}

impl Network {
    /// Evaluates the network.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<NetworkRule> {
        Evaluation::of(&NetworkFacts::of(self))
    }

    /// Returns the facts that contradict each other.
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Contradictions::default();
        if self.actors.listed.is_empty() {
            found.add(Core::NothingListed, "actors");
        }
        if self.period.as_ref().is_some_and(Period::ends_before_start) {
            found.add(Core::EndsBeforeStart, "period/end");
        }
        for (place, actor) in self.actors.iter().enumerate() {
            found.within("actors", |found| {
                found.within("listed", |found| {
                    found.within(place, |found| found.extend("mhpss", actor.mhpss.contradictions()));
                });
            });
        }
        found.into_vec()
    }
}
