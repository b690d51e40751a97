//! What is recorded of one actor: an agency, a service, a programme.

use alloc::string::String;

use super::{
    Activity, ActorReport, AwarenessTopic, Extent, Flag, Function, HostSector, IntegrationWork, Layer, LayerFlag,
    ProgrammeRole, Purpose, Reach, ReferralQuality, ReferralTarget, Rule, Setting, Unit, WayIn,
};
use crate::facts::names_some;
use crate::focus::{Community, Lens, Outcome};
use crate::read::Inconsistencies;
use crate::strict::document;
use crate::{Assessed, Condition, Evaluation, Mark, Note, Per, Terms, Text, all_of, any_of, listed};

document! {
    /// An assessment of one actor: an agency, a service, a programme.
    ///
    /// Everything may be left out, and what is left out is not assessed. A list that is given is
    /// complete: an empty one says *none*.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Assessment, Function, Layer, LayerRecord, Rule};
    /// use dynamic_integration::{Mark, Per, Terms};
    ///
    /// let clinic = Assessment {
    ///     layers: Per::from([(Layer::Specialised, LayerRecord {
    ///         functions: Some(Terms::from([Function::Provide, Function::Refer])),
    ///         coordinates_with: Some(Terms::from([Layer::Psychological])),
    ///         ..LayerRecord::default()
    ///     })]),
    ///     ..Assessment::default()
    /// };
    /// let evaluation = clinic.evaluate();
    /// assert_eq!(evaluation.mark(Rule::SpecialisedCareIsSupported), Some(Mark::PartlyMet));
    /// assert_eq!(evaluation.mark(Rule::Referral), Some(Mark::NotAssessed));
    /// ```
    #[derive(Default)]
    pub struct Assessment {
        /// Who assessed, and when, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<Assessed>,
        /// Yes-or-no facts about the actor. One that is left out is not assessed.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub flags: Per<Flag, bool>,
        /// The communities that the actor serves. Absent: not assessed; empty: neither.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub serves: Option<Terms<Community>>,
        /// The views through which the actor looks at the people it works with. Absent: not
        /// assessed; empty: neither of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lenses: Option<Terms<Lens>>,
        /// What the actor does about each layer. A layer that is left out is not assessed.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub layers: Per<Layer, LayerRecord>,
        /// The sectors inside which its basic support lives. Absent: not assessed; empty: inside
        /// none of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub host_sectors: Option<Terms<HostSector>>,
        /// What its focused support makes people more aware of. Absent: not assessed; empty:
        /// nothing of this kind.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub awareness: Option<Terms<AwarenessTopic>>,
        /// How it refers people, and to whom. Absent: not assessed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub referral: Option<Referral>,
        /// How it brings support into ordinary work. Absent: not assessed; empty: in neither way.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ways_in: Option<Terms<WayIn>>,
        /// The outcomes of the FOCUS Approach that it follows over time. Absent: not assessed;
        /// empty: none of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub outcomes_followed: Option<Terms<Outcome>>,
        /// What it has to do with integration programmes. Absent: not assessed; empty: nothing.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub programmes: Option<Terms<ProgrammeRole>>,
        /// How many levels of policy, and of practice, an understanding of mental health and
        /// psychosocial support has reached. What is left out is not assessed.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub understanding_reaches: Per<IntegrationWork, Extent>,
        /// Rules that cannot be asked of this actor, each with the reason.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub out_of_scope: Per<Rule, Text>,
        /// Notes on rules.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub notes: Per<Rule, Note>,
    }

    /// What an actor does about one layer. All but the functions tells how it provides the layer.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Assessment, Layer, LayerRecord, Purpose, Rule, Setting};
    /// use dynamic_integration::{Mark, Per, Terms};
    ///
    /// let record = LayerRecord {
    ///     purposes: Some(Terms::from([Purpose::Treatment])),
    ///     settings: Some(Terms::from([Setting::CommunityClinic])),
    ///     ..LayerRecord::default()
    /// };
    /// let actor = Assessment { layers: Per::from([(Layer::Psychological, record)]), ..Assessment::default() };
    /// // Functions are not recorded, but who treats people somewhere provides something.
    /// assert_eq!(actor.provides(Layer::Psychological).holds(), Some(true));
    /// assert_eq!(actor.evaluate().mark(Rule::ComplexDistressFocus), Some(Mark::PartlyMet)); // no prevention
    /// ```
    #[derive(Default)]
    pub struct LayerRecord {
        /// What it does: provide, assess, refer, advocate. Absent: not assessed; empty: nothing.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub functions: Option<Terms<Function>>,
        /// Yes-or-no facts about the support. One that is left out is not assessed.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub flags: Per<LayerFlag, bool>,
        /// The layers with which the support is coordinated, inside the actor or outside. The
        /// layer itself stands for others who provide it. Absent: not assessed; empty: with none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub coordinates_with: Option<Terms<Layer>>,
        /// What the support is meant to do. Absent: not assessed; empty: none of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub purposes: Option<Terms<Purpose>>,
        /// Whom the support is for. Absent: not assessed; empty: none of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reaches: Option<Terms<Reach>>,
        /// How large the circle is that the support works with. Absent: not assessed; empty: none
        /// of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub units: Option<Terms<Unit>>,
        /// What is done, of this layer or another. Absent: not assessed; empty: none of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub activities: Option<Terms<Activity>>,
        /// Where it is done. Absent: not assessed; empty: in none of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub settings: Option<Terms<Setting>>,
    }

    /// How an actor refers people, and to whom.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Assessment, Referral, ReferralQuality, Rule};
    /// use dynamic_integration::{Mark, Terms};
    ///
    /// let referral = Referral { qualities: Some(Terms::from([ReferralQuality::Timely])), targets: None };
    /// let evaluation = Assessment { referral: Some(referral), ..Assessment::default() }.evaluate();
    /// let tally = evaluation.rule(Rule::Referral).unwrap().tally();
    /// assert_eq!((tally.met, tally.not_met, tally.not_assessed), (1, 2, 3)); // where they lead is open
    /// assert_eq!(tally.rule_mark(), Mark::PartlyMet);
    /// ```
    #[derive(Default)]
    pub struct Referral {
        /// What its referrals are like. Absent: not assessed; empty: none of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub qualities: Option<Terms<ReferralQuality>>,
        /// Where its referrals lead. Absent: not assessed; empty: to none of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub targets: Option<Terms<ReferralTarget>>,
    }
}

impl Assessment {
    /// Every rule with its mark and the points that decided it, and the matrix of layers and
    /// functions beside them.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<ActorReport> {
        Evaluation::of::<Rule>(self).with(ActorReport::of(self))
    }

    /// Whether the actor provides a layer: as its functions say, and where they are not recorded,
    /// also when something is recorded that presupposes it: a yes, or a list that is not empty.
    ///
    /// ```
    /// use dynamic_integration::Per;
    /// use dynamic_integration::mhpss::{Assessment, Flag, Layer};
    ///
    /// let flags = Per::from([(Flag::AccessibleToAll, true), (Flag::AimedAtRisk, false)]);
    /// let actor = Assessment { flags, ..Assessment::default() };
    /// assert_eq!(actor.provides(Layer::Basic).holds(), Some(true));
    /// assert_eq!(actor.provides(Layer::Focused).holds(), None); // a no presupposes nothing
    /// ```
    #[must_use]
    pub fn provides(&self, layer: Layer) -> Condition {
        let stated = self.does(layer, Function::Provide);
        let holds = stated.or_else(|| self.details(layer).next().map(|_| true));
        Condition::new((layer, Function::Provide), holds)
    }

    /// Whether the actor provides any layer: as is known of the four, and where that leaves it
    /// open, also when it is stated that its services build connections.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Assessment, Flag, Layer, LayerRecord};
    /// use dynamic_integration::{Per, Terms};
    ///
    /// let nothing = LayerRecord { functions: Some(Terms::NONE), ..LayerRecord::default() };
    /// let mut actor = Assessment { layers: Per::from([(Layer::Basic, nothing.clone())]), ..Assessment::default() };
    /// assert_eq!(actor.provides_something().holds(), None); // of three layers it has not said
    /// actor.flags.insert(Flag::Belonging, true);
    /// assert_eq!(actor.provides_something().holds(), Some(true)); // its services give a sense of belonging
    ///
    /// actor.layers.extend(Layer::ALL.iter().map(|layer| (*layer, nothing.clone())));
    /// assert_eq!(actor.provides_something().holds(), Some(false)); // as its functions say, all four
    /// ```
    #[must_use]
    pub fn provides_something(&self) -> Condition {
        let holds = any_of(Layer::ALL.iter().map(|layer| self.provides(*layer).holds()));
        let holds = holds.or_else(|| Flag::CONNECTIONS.iter().any(|flag| self.states(*flag)).then_some(true));
        Condition::new(Function::Provide, holds)
    }

    /// Whether the functions that are recorded for a layer have this one.
    pub(super) fn does(&self, layer: Layer, function: Function) -> Option<bool> {
        listed(self.layers.get(layer)?.functions, function)
    }

    /// Whether the actor provides a layer and coordinates it with another.
    pub(super) fn coordinates(&self, layer: Layer, with: Layer) -> Option<bool> {
        all_of([self.provides(layer).holds(), listed(self.coordination(layer), with)])
    }

    /// The layers with which a layer is coordinated, as far as that is recorded.
    pub(super) fn coordination(&self, layer: Layer) -> Option<Terms<Layer>> {
        self.layers.get(layer)?.coordinates_with
    }

    /// What a layer is meant to do, as far as that is recorded.
    pub(super) fn purposes(&self, layer: Layer) -> Option<Terms<Purpose>> {
        self.layers.get(layer)?.purposes
    }

    /// Whether the actor funds or runs integration programmes.
    pub(super) fn has_programmes(&self) -> Option<bool> {
        match self.programmes {
            Some(roles) => Some(!roles.is_empty()),
            None => PROGRAMME_FLAGS.into_iter().any(|flag| self.states(flag)).then_some(true),
        }
    }

    /// Whether the actor makes policy or carries it out.
    pub(super) fn has_policy(&self) -> Option<bool> {
        let reached = || self.understood().next().map(|_| true);
        self.flags.flag(Flag::MakesOrCarriesOutPolicy).or_else(reached)
    }

    /// The kinds of work that the understanding has reached at all.
    fn understood(&self) -> impl Iterator<Item = IntegrationWork> {
        self.understanding_reaches.iter().filter(|(_, extent)| **extent != Extent::None).map(|(work, _)| work)
    }

    /// Whether a flag says yes: a no presupposes nothing.
    fn states(&self, flag: Flag) -> bool {
        self.flags.flag(flag) == Some(true)
    }

    /// Whether support in the upper two layers is tied to the lower two: one of these is provided
    /// as well, or coordinated with.
    pub(super) fn tied_to_lower_layers(&self) -> Mark {
        if self.provides_something().holds() == Some(false) {
            return Mark::NotApplicable;
        }
        let lower = [Layer::Basic, Layer::Focused];
        let tied = |upper| any_of(lower.map(|layer| self.coordinates(upper, layer)));
        let provided = any_of(lower.map(|layer| self.provides(layer).holds()));
        any_of([provided, tied(Layer::Psychological), tied(Layer::Specialised)]).into()
    }

    /// What is recorded that presupposes that a layer is provided.
    pub(super) fn details(&self, layer: Layer) -> impl Iterator<Item = Place> {
        let in_record = self.layers.get(layer).into_iter().flat_map(move |record| record.details(layer));
        let flags = layer.flags().iter().copied().filter(|flag| self.states(*flag)).map(Place::Flag);
        let list = match layer {
            Layer::Basic => names_some(self.host_sectors).then_some(Place::Key("host_sectors")),
            Layer::Focused => names_some(self.awareness).then_some(Place::Key("awareness")),
            Layer::Psychological | Layer::Specialised => None,
        };
        in_record.chain(flags).chain(list)
    }

    /// Facts that contradict each other.
    pub(crate) fn check(&self, found: &mut Inconsistencies) {
        if self.has_programmes() == Some(false) {
            found.within("flags", |found| {
                for flag in PROGRAMME_FLAGS {
                    let message =
                        "it is about integration programmes, but `programmes` is empty: leave one of them out";
                    found.report(self.states(flag), flag, message);
                }
            });
        }
        if self.has_policy() == Some(false) {
            found.within("understanding_reaches", |found| {
                for work in self.understood() {
                    let message = "it is about an actor that makes or carries out policy, but \
                                   `makes_or_carries_out_policy` is false: leave one of them out";
                    found.report(true, work, message);
                }
            });
        }
    }
}

/// The facts that presuppose integration programmes.
const PROGRAMME_FLAGS: [Flag; 2] = [Flag::ProposalAppraisal, Flag::ProjectCompletion];

impl LayerRecord {
    fn details(&self, layer: Layer) -> impl Iterator<Item = Place> {
        let lists = [
            (names_some(self.coordinates_with), "coordinates_with"),
            (names_some(self.purposes), "purposes"),
            (names_some(self.reaches), "reaches"),
            (names_some(self.units), "units"),
            (names_some(self.activities), "activities"),
            (names_some(self.settings), "settings"),
        ];
        let stated = self.flags.iter().filter(|(_, yes)| **yes);
        let flags = stated.map(move |(flag, _)| Place::LayerFlag(layer, flag));
        flags.chain(lists.into_iter().filter(|(recorded, _)| *recorded).map(move |(_, key)| Place::Layer(layer, key)))
    }
}

/// Where a fact stands in an assessment.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    Key(&'static str),
    Flag(Flag),
    Layer(Layer, &'static str),
    LayerFlag(Layer, LayerFlag),
}

impl Place {
    /// As a JSON pointer, from the assessment on.
    pub(super) fn pointer(self) -> String {
        match self {
            Self::Key(key) => ["/", key].concat(),
            Self::Flag(flag) => ["/flags/", flag.code()].concat(),
            Self::Layer(layer, key) => ["/layers/", layer.code(), "/", key].concat(),
            Self::LayerFlag(layer, flag) => ["/layers/", layer.code(), "/flags/", flag.code()].concat(),
        }
    }
}
