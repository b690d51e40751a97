//! The record of a network.

use super::facts;
use crate::core_terms::Contradiction as Core;
use crate::document::document;
use crate::evaluation::Evaluation;
use crate::facts::{TermMap, Things, UniqueList};
use crate::mhpss::{Assessment, Edition, NetworkRule};
use crate::read::{self, Contradiction, Contradictions, ReadError};
use crate::values::Period;
use crate::values::{Attribution, Identifier, NonBlankText, Note};

document! {
    /// Several actors of one place. Together they should leave no layer without support.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark;
    /// use dynamic_integration::mhpss::{Network, NetworkRule};
    ///
    /// let network = Network::from_json(r#"{
    ///     "name": "Valley town",
    ///     "actors": {
    ///         "listed": [
    ///             { "name": "Sports club", "mhpss": { "layers": { "basic": { "coordinates_with": { "focused": true } } } } },
    ///             { "name": "Family centre", "mhpss": { "layers": { "focused": { "functions": { "provide": true } } } } }
    ///         ]
    ///     }
    /// }"#)?;
    /// let evaluation = network.evaluate();
    /// let marks: Vec<_> = evaluation.rule(NetworkRule::AdjacentCoordination).points().map(|pair| pair.mark()).collect();
    /// assert_eq!(marks, [Mark::Met, Mark::NotAssessed, Mark::NotAssessed]);
    /// # Ok::<(), dynamic_integration::read::ReadError>(())
    /// ```
    #[check(find_contradictions, fields)]
    pub struct Network {
        /// The schema against which an editor checks the document. It is kept, but has no effect.
        #[key("$schema")]
        pub optional schema: String,
        /// The name of the network or of the place.
        pub name: NonBlankText,
        /// The towns or regions in which it works, in words.
        pub default places: UniqueList<NonBlankText>,
        /// The time in which it works or worked, as far as it is known.
        pub optional period: Period,
        /// Numbers and codes that others use for it.
        pub default identifiers: UniqueList<Identifier>,
        /// The edition of the brief.
        pub optional edition: Edition,
        /// The assessor and the date, as far as they are known.
        pub optional assessed: Attribution,
        /// The actors: at least one is listed.
        pub actors: Things<Actor>,
        /// For each rule that is out of scope: the reason.
        pub default out_of_scope: TermMap<NetworkRule, NonBlankText>,
        /// Notes on rules.
        pub default notes: TermMap<NetworkRule, Note>,
    }

    /// One actor of a network.
    pub struct Actor {
        /// The name.
        pub name: NonBlankText,
        /// The assessment of the actor.
        pub mhpss: Assessment,
    }
}

impl Network {
    /// Creates a network that records only the name and the actors.
    #[must_use]
    pub fn new(name: NonBlankText, actors: impl Into<Things<Actor>>) -> Self {
        Self {
            schema: None,
            name,
            places: UniqueList::default(),
            period: None,
            identifiers: UniqueList::default(),
            edition: None,
            assessed: None,
            actors: actors.into(),
            out_of_scope: TermMap::new(),
            notes: TermMap::new(),
        }
    }

    /// Reads a document: see [`read::from_str`].
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors of form, or with all facts that contradict each other.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Evaluates the network as a whole by the rules of [`NetworkRule`]. They ask whether some actor provides each layer,
    /// and whether neighbouring layers are coordinated. The report says who does what.
    ///
    /// [`Assessment::evaluate`] evaluates a single actor. Facts that were built in code can contradict each other, and no
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
        Evaluation::of(&facts::Facts::of(self))
    }

    /// Returns the facts that contradict each other, in the network and in its actors.
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        Contradictions::all(|found| self.find_contradictions(found))
    }

    fn find_contradictions(&self, found: &mut Contradictions) {
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

crate::json::to_json!(Network);
