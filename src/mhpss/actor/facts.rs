//! The questions that the rules ask of an actor, its evaluation, and its contradictions.

use super::presuppositions::{Detail, Place, conclusions};
use super::record::Assessment;
use crate::evaluation::{Condition, Evaluation};
use crate::facts::{Facts as Recorded, TermSet, all, any};
use crate::focus::{Community, Lens};
use crate::mark::Mark;
use crate::mhpss::{Aspect, Extent, Flag, Function, IntegrationWork, Layer, LayerFlag, Purpose, Rule};
use crate::presupposition::Conclusions;

/// The lower two layers, which are psychosocial support.
pub(in crate::mhpss) const LOWER: [Layer; 2] = [Layer::Basic, Layer::Focused];
pub(super) const UPPER: [Layer; 2] = [Layer::Psychological, Layer::Specialised];

/// The facts of an actor, and what follows from them.
///
/// A stated fact wins over a concluded one.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    pub(super) assessment: &'a Assessment,
    conclusions: Conclusions,
}

impl<'a> Facts<'a> {
    /// Concludes facts from an assessment.
    #[must_use]
    pub fn of(assessment: &'a Assessment) -> Self {
        Self { assessment, conclusions: conclusions(assessment) }
    }

    /// Returns whether the actor provides a layer.
    pub(in crate::mhpss) fn provides(&self, layer: Layer) -> Option<bool> {
        self.conclusions.get(Place::Provides(layer))
    }

    /// Returns whether the actor does something about a layer.
    pub(in crate::mhpss) fn does(&self, layer: Layer, function: Function) -> Option<bool> {
        match function {
            Function::Provide => self.provides(layer),
            Function::Assess | Function::Refer | Function::Advocate => {
                self.assessment.layers.get(layer)?.functions.get(function)
            }
        }
    }

    /// Returns the condition for questions about a layer: the actor provides it.
    pub(super) fn layer(&self, layer: Layer) -> Condition {
        Condition::new((layer, Function::Provide), self.provides(layer))
    }

    /// Returns the condition for questions about the services: the actor provides some layer.
    pub(super) fn provides_something(&self) -> Condition {
        let some = any(Layer::ALL.iter().map(|layer| self.provides(*layer)));
        Condition::new(Aspect::ProvidesSomething, some)
    }

    /// Returns the condition for questions about programmes: the actor funds or runs some.
    pub(super) fn has_programmes(&self) -> Condition {
        Condition::new(Aspect::HasProgrammes, self.conclusions.get(Place::HasProgrammes))
    }

    /// Returns the condition for questions about a kind of integration work: the actor does this work.
    pub(super) fn work(&self, work: IntegrationWork) -> Condition {
        match work {
            IntegrationWork::Policy => {
                Condition::new(Flag::MakesOrCarriesOutPolicy, self.flag(Flag::MakesOrCarriesOutPolicy))
            }
            IntegrationWork::Practice => self.has_programmes(),
        }
    }

    /// Returns the condition for equal attention: the actor serves both communities. It is named after the first
    /// community for which it is unknown.
    pub(super) fn serves_both(&self) -> Condition {
        let serves = |community| self.serves(community);
        let [first, second] = [Community::Arriving, Community::Receiving];
        let name = if serves(first).is_none() { first } else { second };
        Condition::new(name, all([serves(first), serves(second)]))
    }

    /// Returns whether the actor serves a community.
    pub(super) fn serves(&self, community: Community) -> Option<bool> {
        self.assessment.serves.get(community)
    }

    /// Returns the answer about the actor as a whole.
    pub(super) fn flag(&self, flag: Flag) -> Option<bool> {
        // The conclusions contain only flags that take part in a presupposition.
        self.assessment.flags.get(flag).or_else(|| self.conclusions.get(Place::Flag(flag)))
    }

    /// Returns the answer about the support of a layer.
    pub(super) fn layer_flag(&self, layer: Layer, flag: LayerFlag) -> Option<bool> {
        let recorded = self.assessment.layers.get(layer).and_then(|record| record.flags.get(flag));
        recorded.or(self.conclusions.is_denied(Place::Detail(layer, Detail::Flags)).then_some(false))
    }

    /// Returns whether the actor takes a view.
    pub(super) fn has_lens(&self, lens: Lens) -> Option<bool> {
        self.assessment.lenses.get(lens)
    }

    /// Returns whether the support of a layer has a purpose.
    pub(super) fn has_purpose(&self, layer: Layer, purpose: Purpose) -> Option<bool> {
        let recorded = self.assessment.layers.get(layer).map(|record| record.purposes).unwrap_or_default();
        self.conclusions.in_group(Place::Detail(layer, Detail::Purposes), recorded).get(purpose)
    }

    /// Returns whether some layer that the actor provides has a purpose.
    pub(in crate::mhpss) fn serves_purpose(&self, purpose: Purpose) -> Option<bool> {
        any(Layer::ALL.iter().map(|layer| all([self.provides(*layer), self.has_purpose(*layer, purpose)])))
    }

    /// Returns whether the actor provides a layer and coordinates it with another layer.
    pub(super) fn coordinates(&self, layer: Layer, with: Layer) -> Option<bool> {
        all([self.provides(layer), self.coordination(layer).get(with)])
    }

    /// Returns whether the actor provides one of two layers and coordinates it with the other.
    pub(in crate::mhpss) fn connects(&self, lower: Layer, upper: Layer) -> Option<bool> {
        any([self.coordinates(lower, upper), self.coordinates(upper, lower)])
    }

    /// Returns whether the actor provides a layer and coordinates it with basic or focused support.
    pub(super) fn coordinates_with_psychosocial(&self, layer: Layer) -> Option<bool> {
        any(LOWER.map(|lower| self.coordinates(layer, lower)))
    }

    /// Returns whether the support of a layer is coordinated with some other layer.
    pub(super) fn coordinates_with_another(&self, layer: Layer) -> Option<bool> {
        let others: TermSet<Layer> = Layer::ALL.iter().copied().filter(|other| *other != layer).collect();
        self.coordination(layer).some_within(others)
    }

    pub(in crate::mhpss) fn coordination(&self, layer: Layer) -> Recorded<Layer> {
        let recorded = self.assessment.layers.get(layer).map(|record| record.coordinates_with).unwrap_or_default();
        self.conclusions.in_group(Place::Detail(layer, Detail::CoordinatesWith), recorded)
    }

    /// Returns whether basic or focused support is provided.
    pub(in crate::mhpss) fn provides_psychosocial(&self) -> Option<bool> {
        any(LOWER.map(|layer| self.provides(layer)))
    }

    /// Returns the mark for whether support in the upper two layers is tied to the lower two.
    ///
    /// The mark is *not met* only if an upper layer is surely provided and surely not tied. It is *not applicable* if no
    /// layer is provided.
    pub(super) fn tied_to_lower_layers(&self) -> Mark {
        let upper_provided = any(UPPER.map(|upper| self.provides(upper)));
        let coordinates = any(UPPER.map(|upper| self.coordinates_with_psychosocial(upper)));
        match any([self.provides_psychosocial(), coordinates]) {
            Some(true) => Mark::Met,
            Some(false) => match upper_provided {
                Some(true) => Mark::NotMet,
                Some(false) => Mark::NotApplicable,
                None => Mark::NotAssessed,
            },
            None => Mark::NotAssessed,
        }
    }

    /// Returns whether some sector hosts the basic support.
    pub(super) fn is_in_everyday_sector(&self) -> Option<bool> {
        self.assessment.host_sectors.some()
    }

    /// Returns the mark for how many levels the understanding has reached.
    pub(super) fn understanding_reaches(&self, work: IntegrationWork) -> Mark {
        match self.assessment.understanding_reaches.get(work) {
            Some(Extent::All) => Mark::Met,
            Some(Extent::Some) => Mark::PartlyMet,
            Some(Extent::None) => Mark::NotMet,
            None => Mark::NotAssessed,
        }
    }
}

impl Assessment {
    /// Evaluates the assessment.
    ///
    /// Facts that were built in code can contradict each other, and no mark shows it. So call
    /// [`contradictions`](Self::contradictions) first.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Rule> {
        Evaluation::of(&Facts::of(self))
    }

    /// Returns whether the actor provides a layer: as stated, or yes if another entry about this layer implies it.
    #[must_use]
    pub fn provides(&self, layer: Layer) -> Option<bool> {
        let record = self.layers.get(layer)?;
        record.functions.get(Function::Provide).or(record.describes_support().then_some(true))
    }
}
