//! Several actors of one place together.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Assessment, Function, Layer, NetworkReport, NetworkRule, Purpose};
use crate::read::{self, Inconsistencies, ReadError};
use crate::strict::document;
use crate::{
    Answer, Assessed, Condition, Evaluation, Inconsistency, Mark, Note, Per, Text, all_of, any_of, listed, some,
};

/// The layers that lie on each other.
pub(super) const NEIGHBOURS: &[(Layer, Layer)] = &[
    (Layer::Basic, Layer::Focused),
    (Layer::Focused, Layer::Psychological),
    (Layer::Psychological, Layer::Specialised),
];

document! {
    /// Several actors of one place, which together should leave no layer empty. At least one.
    ///
    /// ```
    /// use dynamic_integration::Mark;
    /// use dynamic_integration::mhpss::{Layer, Network, NetworkRule};
    ///
    /// let network = Network::from_json(r#"{
    ///     "name": "Valley town",
    ///     "actors": [
    ///         { "name": "Sports club", "mhpss": { "layers": {
    ///             "basic": { "functions": ["provide", "refer"], "coordinates_with": ["focused"] },
    ///             "focused": { "functions": ["refer"] }
    ///         } } },
    ///         { "name": "Family centre", "mhpss": { "layers": { "focused": { "functions": ["provide"] } } } }
    ///     ]
    /// }"#)?;
    /// let evaluation = network.evaluate();
    ///
    /// let between = (Layer::Basic, Layer::Focused);
    /// assert_eq!(evaluation.answer(NetworkRule::AdjacentCoordination, between).unwrap().mark(), Mark::Met);
    /// let holes: Vec<_> = evaluation.beside().holes.iter().map(|hole| hole.layer).collect();
    /// assert_eq!(holes, [Layer::Psychological, Layer::Specialised]);
    /// assert!(!evaluation.beside().holes[0].stated); // nobody has said that it is not provided
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    #[check(inconsistencies)]
    pub struct Network {
        /// Address of the schema that the document follows; for editors, not used here.
        #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
        pub schema: Option<String>,
        /// Name of the place or of the network.
        pub name: Text,
        /// Who assessed, and when, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<Assessed>,
        /// The actors: at least one, each with another name.
        #[schemars(extend("minItems" = 1))]
        pub actors: Vec<Actor>,
        /// Rules that cannot be asked of this network, each with the reason.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub out_of_scope: Per<NetworkRule, Text>,
        /// Notes on rules.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub notes: Per<NetworkRule, Note>,
    }

    /// One actor of a network.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Actor, Assessment, Layer, Network};
    ///
    /// let actor = Actor { name: "Clinic".parse()?, mhpss: Assessment::default() };
    /// let text = serde_json::json!({ "name": "Valley town", "actors": [actor, actor] }).to_string();
    /// let error = Network::from_json(&text).unwrap_err();
    /// assert_eq!(error.faults()[0].path, "/actors/1/name"); // each name once, so that reports can say who is meant
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    pub struct Actor {
        /// Its name.
        pub name: Text,
        /// What is recorded of it.
        pub mhpss: Assessment,
    }
}

impl Network {
    /// Reads a network document.
    ///
    /// ```
    /// use dynamic_integration::mhpss::Network;
    ///
    /// let error = Network::from_json(r#"{ "name": "Valley town", "actors": [] }"#).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "line 1, column 26, at /actors: it is empty, expected at least one actor"
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place, what was found, and what was expected.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Facts of this network that contradict each other. A document that has any is refused; a
    /// network that is put together in code can be asked here.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Flag, Network};
    /// use dynamic_integration::Terms;
    ///
    /// let text = r#"{ "name": "Valley town", "actors": [{ "name": "Fund", "mhpss": { "programmes": [] } }] }"#;
    /// let mut network = Network::from_json(text)?;
    /// assert_eq!(network.inconsistencies(), []);
    /// network.actors[0].mhpss.flags.insert(Flag::ProposalAppraisal, true); // of programmes that it does not have
    /// assert_eq!(network.inconsistencies()[0].path, "/actors/0/mhpss/flags/proposal_appraisal");
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    #[must_use]
    pub fn inconsistencies(&self) -> Vec<Inconsistency> {
        let mut found = Inconsistencies::default();
        found.report(self.actors.is_empty(), "actors", "it is empty, expected at least one actor");
        found.within("actors", |found| {
            let mut names = BTreeSet::new();
            for (place, actor) in self.actors.iter().enumerate() {
                found.within(place, |found| {
                    let known = !names.insert(&actor.name);
                    found.report(known, "name", "another actor has the same name, expected each name once");
                    found.within("mhpss", |found| actor.mhpss.check(found));
                });
            }
        });
        found.into_vec()
    }

    /// Every network rule with its mark and the points that decided it; and beside them who
    /// provides what, the holes, and the neighbouring layers without coordination.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<NetworkReport> {
        Evaluation::of::<NetworkRule>(self).with(NetworkReport::of(self))
    }

    /// Whether some actor provides a layer. It stays open while an actor has not said.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Layer, Network};
    ///
    /// let network = Network::from_json(r#"{ "name": "Valley town", "actors": [
    ///     { "name": "Clinic", "mhpss": { "layers": {
    ///         "focused": { "functions": [] }, "specialised": { "functions": ["provide"] }
    ///     } } },
    ///     { "name": "Sports club", "mhpss": { "layers": { "focused": { "functions": ["refer"] } } } }
    /// ] }"#)?;
    /// assert_eq!(network.provides(Layer::Specialised).holds(), Some(true)); // one is enough
    /// assert_eq!(network.provides(Layer::Focused).holds(), Some(false)); // both say so
    /// assert_eq!(network.provides(Layer::Basic).holds(), None);
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    #[must_use]
    pub fn provides(&self, layer: Layer) -> Condition {
        let holds = any_of(self.actors.iter().map(|actor| actor.mhpss.provides(layer).holds()));
        Condition::new((layer, Function::Provide), holds)
    }

    /// Whether some layer that some actor provides has this purpose, as recorded.
    pub(super) fn serves(&self, purpose: Purpose) -> Mark {
        some(&self.actors, |Actor { mhpss, .. }| {
            any_of(
                Layer::ALL
                    .iter()
                    .map(|layer| all_of([mhpss.provides(*layer).holds(), listed(mhpss.purposes(*layer), purpose)])),
            )
        })
    }

    /// Whether a provider of one of two layers coordinates it with the other; not applicable
    /// where, as stated, nobody provides one of them.
    pub(super) fn coordination_between(&self, lower: Layer, upper: Layer) -> Answer {
        let provided = [lower, upper].map(|layer| self.provides(layer));
        if provided.iter().any(|layer| layer.holds() == Some(false)) {
            return Mark::NotApplicable.into();
        }
        let both_ways = [(lower, upper), (upper, lower)];
        let coordinated =
            some(&self.actors, |actor| any_of(both_ways.map(|(layer, with)| actor.mhpss.coordinates(layer, with))));
        match provided.into_iter().find(|layer| layer.holds().is_none()) {
            Some(unknown) if coordinated != Mark::Met => unknown.then(|| coordinated),
            _ => coordinated.into(),
        }
    }
}
