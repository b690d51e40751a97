//! The table of the rules for one actor.

use super::{ActorFacts, ActorReport};
use crate::evaluation::{Row, RuleSet, pairs, row};
use crate::facts::any;
use crate::focus::{Community, Lens, Outcome};
use crate::mhpss::{
    Aspect, AwarenessTopic, BuiltInto, Flag, Function, IntegrationWork, Layer, LayerFlag, Purpose, ReferralQuality,
    ReferralTarget, Rule, Section,
};
use crate::values::{Attribution, NonBlankText};

static SPECTRUM: [(Layer, Function); 12] = pairs(Layer::ALL, &[Function::Assess, Function::Refer, Function::Advocate]);
static LAYER_FLAGS: [(Layer, LayerFlag); 8] = pairs(Layer::ALL, LayerFlag::ALL);

impl RuleSet for Rule {
    type Facts<'a> = ActorFacts<'a>;
    type Section = Section;
    type Report = ActorReport;

    const PRECONDITION: Option<Self> = Some(Self::ProtectiveEnvironment);

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope<'a>(self, facts: &'a ActorFacts<'_>) -> Option<&'a NonBlankText> {
        facts.record.out_of_scope.get(self)
    }

    fn attribution<'a>(facts: &'a ActorFacts<'_>) -> Option<&'a Attribution> {
        facts.record.assessed.as_ref()
    }

    fn report(facts: &ActorFacts<'_>) -> ActorReport {
        ActorReport::of(facts)
    }

    #[expect(clippy::too_many_lines, reason = "a table")]
    fn row(self) -> &'static Row<Self> {
        match self {
            // The ground
            Self::ProtectiveEnvironment => row! { Must;
                &[Flag::EnvironmentProtects, Flag::RightsGround] => |facts, flag| facts.flag(flag),
            },
            Self::EqualAttention => row! { Must;
                Community::ALL => |facts, community| facts.record.serves.get(community),
                &[Flag::SameAttention] => |facts, flag| facts.serves_both().then(|| facts.flag(flag)),
            },

            // Across the layers
            Self::FullSpectrum => row! { Must;
                &SPECTRUM => |facts, (layer, function)| facts.function(layer, function),
            },
            Self::CultureAndTraumaInformed => row! { Must;
                &LAYER_FLAGS => |facts, (layer, flag)| facts.provision(layer).then(|| facts.layer_flag(layer, flag)),
            },
            Self::WiderThanTrauma => row! { Must;
                &[Lens::BroadPsychosocial] => |facts, lens| facts.record.lenses.get(lens),
                &[Aspect::TiedToLowerLayers] => |facts, _| facts.tied_to_lower_layers(),
            },
            Self::WorksAcrossLayers => row! { Must;
                Layer::ALL => |facts, layer| facts.provision(layer).then(|| facts.coordinates(layer)),
            },
            Self::ReciprocalConnections => row! { Must if |facts| facts.provides_something();
                &[Flag::Trusting, Flag::Reciprocal, Flag::Safety, Flag::Belonging] => |facts, flag| facts.flag(flag),
            },
            Self::Referral => row! { Must;
                ReferralQuality::ALL => |facts, quality| facts.record.referral.qualities.get(quality),
                ReferralTarget::ALL => |facts, target| facts.record.referral.targets.get(target),
            },
            Self::BuiltIntoExistingWork => row! { Observation;
                BuiltInto::ALL => |facts, work| facts.record.built_into.get(work),
            },
            Self::OutcomesFollowed => row! { Observation;
                Outcome::ALL => |facts, outcome| facts.record.outcomes_followed.get(outcome),
            },

            // Basic psychosocial support
            Self::OpenBase => row! { Should if |facts| facts.provision(Layer::Basic);
                &[Flag::AccessibleToAll] => |facts, flag| facts.flag(flag),
            },
            Self::RecognisedNeeds => row! { Must if |facts| facts.provision(Layer::Basic);
                &[Flag::RefugeeNeedsRecognised, Flag::TraumaSensitiveEnvironment] => |facts, flag| facts.flag(flag),
            },
            Self::BaseInEverydaySectors => row! { Observation if |facts| facts.provision(Layer::Basic);
                &[Aspect::InEverydaySector] => |facts, _| facts.record.host_sectors.some(),
            },
            Self::TwoCultures => row! { Should if |facts| facts.provision(Layer::Basic);
                &[Flag::ReceivingNorms, Flag::ReceivingLanguage, Flag::OwnCulture] => |facts, flag| facts.flag(flag),
            },

            // Focused psychosocial support
            Self::AtRiskFocus => row! { Must if |facts| facts.provision(Layer::Focused);
                &[Flag::AimedAtRisk] => |facts, flag| facts.flag(flag),
            },
            Self::CopingAndSupport => row! { Must if |facts| facts.provision(Layer::Focused);
                &[Flag::HealthyCoping, Flag::SupportSystems] => |facts, flag| facts.flag(flag),
            },
            Self::AwarenessTopics => row! { Observation if |facts| facts.provision(Layer::Focused);
                AwarenessTopic::ALL => |facts, topic| facts.record.awareness.get(topic),
            },

            // Psychological support
            Self::ComplexDistressFocus => row! { Must if |facts| facts.provision(Layer::Psychological);
                &[Purpose::Prevention, Purpose::Treatment] => |facts, of| facts.purpose(Layer::Psychological, of),
            },

            // Specialised mental health care
            Self::SpecialisedCareIsSupported => row! { Must if |facts| facts.provision(Layer::Specialised);
                &[Aspect::CoordinatesWithPsychological] =>
                    |facts, _| facts.coordination(Layer::Specialised).get(Layer::Psychological),
                &[Aspect::CoordinatesWithPsychosocial] => |facts, _| facts.coordinates_downward(Layer::Specialised),
                &[Flag::CommunityCapacityAndAwareness] => |facts, flag| facts.flag(flag),
            },

            // Programmes and policy
            Self::StandardMeasure => row! { Should if |facts| facts.has_programmes();
                &[Flag::ProposalAppraisal, Flag::ProjectCompletion] => |facts, flag| facts.flag(flag),
            },
            Self::PolicyLevels => row! { Must;
                IntegrationWork::ALL => |facts, work| facts.understanding(work),
            },
        }
    }
}

/// Whether basic or focused support is provided.
pub(in crate::mhpss) fn provides_psychosocial_support(facts: &ActorFacts<'_>) -> Option<bool> {
    any([facts.provides(Layer::Basic), facts.provides(Layer::Focused)])
}
