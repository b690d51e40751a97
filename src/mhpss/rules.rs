//! The two tables: what is asked of one actor, and of a network.

use super::network::NEIGHBOURS;
use super::{
    Aspect, Assessment, AwarenessTopic, Extent, Flag, Function, IntegrationWork, Layer, LayerFlag, Network,
    NetworkRule, NetworkSection, Purpose, ReferralQuality, ReferralTarget, Rule, Section, WayIn,
};
use crate::focus::{Community, Lens, Outcome};
use crate::{Answer, Condition, Mark, Row, Rules, Terms, Text, any_of, listed, product, row};

/// What is expected of every actor for every layer.
static SPECTRUM: [(Layer, Function); 12] =
    product(Layer::ALL, &[Function::Assess, Function::Refer, Function::Advocate]);

static INFORMED: [(Layer, LayerFlag); 8] = product(Layer::ALL, LayerFlag::ALL);

fn flag(actor: &Assessment, flag: Flag) -> Option<bool> {
    actor.flags.flag(flag)
}

impl Rules for Rule {
    type Facts<'a> = Assessment;
    type Section = Section;

    const PRECONDITION: Option<Self> = Some(Self::ProtectiveEnvironment);

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope(self, actor: &Assessment) -> Option<&Text> {
        actor.out_of_scope.get(self)
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::ProtectiveEnvironment => row! { Must;
                &[Flag::EnvironmentProtects, Flag::RightsGround] => flag,
            },
            Self::EqualAttention => row! { Must;
                Community::ALL => |actor, community| listed(actor.serves, community),
                &[Flag::SameAttention] => |actor, same| {
                    let both = actor.serves.map(|served| served == Terms::ALL);
                    Answer::from(flag(actor, same)).presupposing(both)
                },
            },
            Self::FullSpectrum => row! { Must;
                &SPECTRUM => |actor, (layer, function)| actor.does(layer, function),
            },
            Self::CultureAndTraumaInformed => row! { Must;
                &INFORMED => |actor, (layer, fact)| {
                    let recorded = || actor.layers.get(layer)?.flags.flag(fact);
                    actor.provides(layer).then(recorded)
                },
            },
            Self::WiderThanTrauma => row! { Must;
                &[Lens::BroadPsychosocial] => |actor, lens| listed(actor.lenses, lens),
                &[Aspect::TiedToLowerLayers] => |actor, _| actor.tied_to_lower_layers(),
            },
            Self::WorksAcrossLayers => row! { Must;
                Layer::ALL => |actor, layer| {
                    let another = || Some(actor.coordination(layer)?.iter().any(|other| other != layer));
                    actor.provides(layer).then(another)
                },
            },
            Self::ReciprocalConnections => row! { Must if Assessment::provides_something;
                Flag::CONNECTIONS => flag,
            },
            Self::Referral => row! { Must;
                ReferralQuality::ALL => |actor, quality| {
                    listed(actor.referral.as_ref().and_then(|referral| referral.qualities), quality)
                },
                ReferralTarget::ALL => |actor, target| {
                    listed(actor.referral.as_ref().and_then(|referral| referral.targets), target)
                },
            },
            Self::WaysIn => row! { Observation;
                WayIn::ALL => |actor, way| listed(actor.ways_in, way),
            },
            Self::OutcomesFollowed => row! { Observation;
                Outcome::ALL => |actor, outcome| listed(actor.outcomes_followed, outcome),
            },
            Self::OpenBase => row! { Must if |actor| actor.provides(Layer::Basic);
                &[Flag::AccessibleToAll, Flag::TraumaSensitiveEnvironment] => flag,
            },
            Self::RecognisedNeeds => row! { Must if |actor| actor.provides(Layer::Basic);
                &[Flag::RefugeeNeedsRecognised] => flag,
            },
            Self::BaseInEverydaySectors => row! { Observation if |actor| actor.provides(Layer::Basic);
                &[Aspect::InEverydaySector] => |actor, _| actor.host_sectors.map(|sectors| !sectors.is_empty()),
            },
            Self::TwoCultures => row! { Should if |actor| actor.provides(Layer::Basic);
                &[Flag::ReceivingNorms, Flag::ReceivingLanguage, Flag::OwnCulture] => flag,
            },
            Self::AtRiskFocus => row! { Should if |actor| actor.provides(Layer::Focused);
                &[Flag::AimedAtRisk] => flag,
            },
            Self::CopingAndSupport => row! { Should if |actor| actor.provides(Layer::Focused);
                &[Flag::HealthyCoping, Flag::SupportSystems] => flag,
            },
            Self::AwarenessTopics => row! { Observation if |actor| actor.provides(Layer::Focused);
                AwarenessTopic::ALL => |actor, topic| listed(actor.awareness, topic),
            },
            Self::ComplexDistressFocus => row! { Should if |actor| actor.provides(Layer::Psychological);
                &[Purpose::Prevention, Purpose::Treatment] => |actor, purpose| {
                    listed(actor.purposes(Layer::Psychological), purpose)
                },
            },
            Self::SpecialisedCareIsSupported => row! { Must if |actor| actor.provides(Layer::Specialised);
                &[Aspect::CoordinatesWithPsychological] => |actor, _| {
                    actor.coordinates(Layer::Specialised, Layer::Psychological)
                },
                &[Aspect::CoordinatesWithPsychosocial] => |actor, _| {
                    let with = |layer| actor.coordinates(Layer::Specialised, layer);
                    any_of([with(Layer::Basic), with(Layer::Focused)])
                },
                &[Flag::CommunityCapacityAndAwareness] => flag,
            },
            Self::StandardMeasure => row! { Should
                if |actor| Condition::new(Aspect::HasProgrammes, actor.has_programmes());
                &[Flag::ProposalAppraisal, Flag::ProjectCompletion] => flag,
            },
            Self::PolicyLevels => row! { Must
                if |actor| Condition::new(Flag::MakesOrCarriesOutPolicy, actor.has_policy());
                IntegrationWork::ALL => |actor, work| match actor.understanding_reaches.get(work) {
                    Some(Extent::All) => Mark::Met,
                    Some(Extent::Some) => Mark::PartlyMet,
                    Some(Extent::None) => Mark::NotMet,
                    None => Mark::NotAssessed,
                },
            },
        }
    }
}

impl Rules for NetworkRule {
    type Facts<'a> = Network;
    type Section = NetworkSection;

    fn section(self) -> NetworkSection {
        self.section()
    }

    fn out_of_scope(self, network: &Network) -> Option<&Text> {
        network.out_of_scope.get(self)
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::LayersCovered => row! { Should;
                Layer::ALL => |network, layer| network.provides(layer).holds(),
            },
            Self::AdjacentCoordination => row! { Must;
                NEIGHBOURS => |network, (lower, upper)| network.coordination_between(lower, upper),
            },
            Self::ComplementaryPurposes => row! { Should;
                &[Purpose::Promotion, Purpose::Prevention, Purpose::Treatment] => |network, purpose| {
                    network.serves(purpose)
                },
                &[Aspect::PsychosocialSupport] => |network, _| {
                    any_of([Layer::Basic, Layer::Focused].map(|layer| network.provides(layer).holds()))
                },
            },
        }
    }
}
