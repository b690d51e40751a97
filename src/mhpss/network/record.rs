//! The record of a network.

use crate::document::document;
use crate::facts::{TermMap, Things, UniqueList};
use crate::mhpss::{Assessment, Edition, NetworkRule};
use crate::read::{self, ReadError};
use crate::values::{Attribution, Identifier, NonBlankText, Note, Period};

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
}

crate::json::to_json!(Network);
