//! What the rules for one actor ask of the record.

use crate::core_terms::Contradiction as Core;
use crate::evaluation::{Answer, Condition, Evaluation};
use crate::facts::{Facts, all, any};
use crate::focus::Community;
use crate::mark::Mark;
use crate::mhpss::presuppositions::{self, Detail, Place};
use crate::mhpss::{
    Aspect, Assessment, Extent, Flag, Function, IntegrationWork, Layer, LayerFlag, LayerRecord, Purpose, Rule,
};
use crate::presupposition::Conclusions;
use crate::read::{self, Contradictions};
use crate::term::Term;

/// An assessment of one actor, and what follows from its presuppositions.
#[derive(Debug, Clone, Copy)]
pub struct ActorFacts<'a> {
    /// The assessment.
    pub record: &'a Assessment,
    conclusions: Conclusions,
}

impl<'a> ActorFacts<'a> {
    /// Concludes from the assessment.
    #[must_use]
    pub fn of(record: &'a Assessment) -> Self {
        let stated = |place| presuppositions::stated(record, place);
        Self { record, conclusions: Conclusions::of(&presuppositions::ROWS, stated) }
    }

    /// Evaluates the assessment.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Rule> {
        Evaluation::of(self)
    }

    /// Returns the facts that contradict each other.
    #[must_use]
    pub fn contradictions(&self) -> Vec<read::Contradiction> {
        let mut found = Contradictions::default();
        for (layer, record) in &self.record.layers {
            if record.coordinates_with.recorded(layer).is_some() {
                found.add(Core::NamesItself, format_args!("layers/{layer}/coordinates_with/{layer}"));
            }
        }
        for (term, claim) in self.conclusions.contradictions(&presuppositions::ROWS) {
            match claim {
                Place::Detail(detail, layer) => found.add(term, format_args!("layers/{layer}/{}", detail.key())),
                Place::Flag(flag) => found.add(term, format_args!("flags/{flag}")),
                Place::Reaches(work) => found.add(term, format_args!("understanding_reaches/{work}")),
                Place::Provides(_) | Place::HasProgrammes => {}
            }
        }
        found.into_vec()
    }

    /// Returns whether the actor provides a layer.
    #[must_use]
    pub fn provides(&self, layer: Layer) -> Option<bool> {
        self.conclusions.get(Place::Provides(layer))
    }

    /// Returns the guard that the actor provides a layer.
    #[must_use]
    pub fn provision(&self, layer: Layer) -> Condition {
        Condition::new((layer, Function::Provide), self.provides(layer))
    }

    /// Returns the guard that the actor provides some layer.
    #[must_use]
    pub fn provides_something(&self) -> Condition {
        Condition::new(Aspect::ProvidesSomething, any(Layer::ALL.iter().map(|layer| self.provides(*layer))))
    }

    /// Returns the guard that the actor funds or runs programmes.
    #[must_use]
    pub fn has_programmes(&self) -> Condition {
        Condition::new(Aspect::HasProgrammes, self.conclusions.get(Place::HasProgrammes))
    }

    /// Returns the guard that both communities are served.
    #[must_use]
    pub fn serves_both(&self) -> Condition {
        let both = Community::ALL.iter().map(|community| self.record.serves.get(*community));
        Condition::new((Community::Arriving, Community::Receiving), all(both))
    }

    /// Returns the answer to a flag of the actor, stated or concluded.
    #[must_use]
    pub fn flag(&self, flag: Flag) -> Option<bool> {
        self.record.flags.get(flag).or_else(|| self.conclusions.get(Place::Flag(flag)))
    }

    /// Returns what is recorded on the functions of a layer.
    #[must_use]
    pub fn function(&self, layer: Layer, function: Function) -> Option<bool> {
        self.layer(layer).and_then(|record| record.functions.get(function))
    }

    /// Returns whether the support of a layer has a purpose.
    #[must_use]
    pub fn purpose(&self, layer: Layer, purpose: Purpose) -> Option<bool> {
        let recorded = self.layer(layer).map_or(Facts::EMPTY, |record| record.purposes);
        self.unless_denied(Detail::Purposes, layer, recorded).get(purpose)
    }

    /// Returns how the support of a layer is given.
    #[must_use]
    pub fn layer_flag(&self, layer: Layer, flag: LayerFlag) -> Option<bool> {
        let denied = self.conclusions.is_denied(Place::Detail(Detail::Flags, layer));
        let recorded = self.layer(layer).and_then(|record| record.flags.get(flag));
        recorded.or(if denied { Some(false) } else { None })
    }

    /// Returns the layers with which the work on a layer is coordinated.
    #[must_use]
    pub fn coordination(&self, layer: Layer) -> Facts<Layer> {
        let recorded = self.layer(layer).map_or(Facts::EMPTY, |record| record.coordinates_with);
        self.unless_denied(Detail::CoordinatesWith, layer, recorded)
    }

    /// Returns whether the work on a layer is coordinated with another layer.
    #[must_use]
    pub fn coordinates(&self, layer: Layer) -> Option<bool> {
        let mut others = self.coordination(layer);
        others.remove(layer);
        others.some()
    }

    /// Returns whether the work on a layer is coordinated with basic or focused support.
    #[must_use]
    pub fn coordinates_downward(&self, layer: Layer) -> Option<bool> {
        let coordination = self.coordination(layer);
        any([coordination.get(Layer::Basic), coordination.get(Layer::Focused)])
    }

    /// Returns whether what the actor provides is tied to the two lower layers.
    #[must_use]
    pub fn tied_to_lower_layers(&self) -> Answer {
        const UPPER: [Layer; 2] = [Layer::Psychological, Layer::Specialised];
        let lower = any([self.provides(Layer::Basic), self.provides(Layer::Focused)]);
        let upper = any(UPPER.map(|layer| self.provides(layer)));
        let downward = UPPER.map(|layer| all([self.provides(layer), self.coordinates_downward(layer)]));
        match (any([lower, any(downward)]), upper) {
            (Some(true), _) => Mark::Met.into(),
            (Some(false), Some(true)) => Mark::NotMet.into(),
            (Some(false), Some(false)) => Mark::NotApplicable.into(),
            _ => Mark::NotAssessed.into(),
        }
    }

    /// Returns how far the understanding of integration has reached a kind of work.
    #[must_use]
    pub fn understanding(&self, work: IntegrationWork) -> Answer {
        let guard = match work {
            IntegrationWork::Policy => {
                let flag = Flag::MakesOrCarriesOutPolicy;
                Condition::new(flag, self.flag(flag))
            }
            IntegrationWork::Practice => self.has_programmes(),
        };
        guard.then(|| match self.record.understanding_reaches.get(work) {
            None => Mark::NotAssessed,
            Some(Extent::None) => Mark::NotMet,
            Some(Extent::Some) => Mark::PartlyMet,
            Some(Extent::All) => Mark::Met,
        })
    }

    fn layer(&self, layer: Layer) -> Option<&'a LayerRecord> {
        self.record.layers.get(layer)
    }

    /// The facts of a group under a layer that is not provided are no where they are not stated.
    fn unless_denied<K: Term>(&self, detail: Detail, layer: Layer, facts: Facts<K>) -> Facts<K> {
        if self.conclusions.is_denied(Place::Detail(detail, layer)) { facts.denied() } else { facts }
    }
}
