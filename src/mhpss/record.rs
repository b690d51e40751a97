//! What is recorded of an actor in MHPSS's terms.

use super::actor::ActorFacts;
use super::{
    Activity, AwarenessTopic, BuiltInto, Edition, Extent, Flag, Function, HostSector, IntegrationWork, Layer,
    LayerFlag, ProgrammeRole, Provider, Purpose, Reach, ReferralQuality, ReferralTarget, Rule, Setting, Unit,
};
use crate::document::document;
use crate::evaluation::Evaluation;
use crate::facts::{Facts, Flags, TermMap, TermSet};
use crate::focus::{Community, Lens, Outcome};
use crate::read::Contradiction;
use crate::values::{Attribution, NonBlankText, Note};

document! {
    /// An assessment of one actor: what it does on each layer and across them.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark;
    /// use dynamic_integration::mhpss::{Assessment, Layer, Rule};
    ///
    /// let actor: Assessment = serde_json::from_str(r#"{
    ///     "layers": {
    ///         "basic": { "functions": { "provide": true, "refer": true }, "coordinates_with": { "focused": true } },
    ///         "focused": { "functions": { "refer": true } }
    ///     },
    ///     "flags": { "accessible_to_all": true }
    /// }"#)?;
    /// assert_eq!(actor.provides(Layer::Basic), Some(true));
    /// assert_eq!(actor.provides(Layer::Focused), None); // it refers to that layer; whether it provides it is not said
    /// let evaluation = actor.evaluate();
    /// assert_eq!(evaluation.mark(Rule::OpenBase), Mark::Met);
    /// assert_eq!(evaluation.mark(Rule::FullSpectrum), Mark::NotAssessed); // two of twelve points are known
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    #[check(contradictions)]
    pub struct Assessment {
        /// The edition of the framework.
        pub optional edition: Edition,
        /// Who assessed and when, as far as it is known.
        pub optional assessed: Attribution,
        /// Facts about the actor as a whole.
        pub default flags: Flags<Flag>,
        /// The communities that the actor serves.
        pub default serves: Facts<Community>,
        /// The views through which the actor looks at mental health.
        pub default lenses: Facts<Lens>,
        /// What the actor does on each layer.
        pub default layers: TermMap<Layer, LayerRecord>,
        /// The everyday sectors in which basic support sits.
        pub default host_sectors: Facts<HostSector>,
        /// The subjects of which the actor raises awareness.
        pub default awareness: Facts<AwarenessTopic>,
        /// How the actor refers people to others.
        pub default referral: Referral,
        /// What existing work the support is built into.
        pub default built_into: Facts<BuiltInto>,
        /// The outcomes that the actor follows.
        pub default outcomes_followed: Facts<Outcome>,
        /// What the actor has to do with programmes.
        pub default programmes: Facts<ProgrammeRole>,
        /// How far the understanding of integration has reached policy and practice.
        pub default understanding_reaches: TermMap<IntegrationWork, Extent>,
        /// The reason why a rule is out of scope.
        pub default out_of_scope: TermMap<Rule, NonBlankText>,
        /// A note on a rule.
        pub default notes: TermMap<Rule, Note>,
    }

    /// What an actor does on one layer. Everything but the functions presupposes that the actor provides the layer.
    #[derive(Default)]
    pub struct LayerRecord {
        /// What the actor does about the layer.
        pub default functions: Facts<Function>,
        /// The other layers, inside or outside the actor, with which the work on this one is coordinated.
        pub default coordinates_with: Facts<Layer>,
        /// What the support is for.
        pub default purposes: Facts<Purpose>,
        /// The people whom the support reaches.
        pub default reaches: Facts<Reach>,
        /// The circles at which the support is aimed. It only names.
        pub default units: TermSet<Unit>,
        /// What is done. It only names.
        pub default activities: TermSet<Activity>,
        /// Where it is done. It only names.
        pub default settings: TermSet<Setting>,
        /// The people who give the support. It only names, and no rule reads it.
        pub default providers: TermSet<Provider>,
        /// How the support is given.
        pub default flags: Flags<LayerFlag>,
    }

    /// How an actor refers people to others.
    #[derive(Default)]
    pub struct Referral {
        /// How referrals are made.
        pub default qualities: Facts<ReferralQuality>,
        /// The services to which people are referred.
        pub default targets: Facts<ReferralTarget>,
    }
}

impl Assessment {
    /// Evaluates the assessment.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Rule> {
        ActorFacts::of(self).evaluate()
    }

    /// Returns the facts that contradict each other.
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        ActorFacts::of(self).contradictions()
    }

    /// Returns whether the actor provides a layer: as stated, or yes if something recorded under the layer presupposes it.
    #[must_use]
    pub fn provides(&self, layer: Layer) -> Option<bool> {
        ActorFacts::of(self).provides(layer)
    }
}
