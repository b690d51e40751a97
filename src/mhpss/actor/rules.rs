//! The table of rules for an actor: what each of them asks, and how it is read from the facts.

use super::facts::Facts;
use super::report::ActorReport;
use crate::core_terms::ReportText;
use crate::evaluation::{Row, RuleSet, pairs, row};
use crate::focus::{Community, Lens, Outcome};
use crate::mhpss::{
    Aspect, AwarenessTopic, BuiltInto, Flag, Function, IntegrationWork, Layer, LayerFlag, Purpose, ReferralQuality,
    ReferralTarget, Rule, Section,
};
use crate::term::AnyTerm;
use crate::values::{Attribution, NonBlankText};

/// The functions that every actor is expected to perform in every layer.
static SPECTRUM: [(Layer, Function); 12] = pairs(Layer::ALL, &[Function::Assess, Function::Refer, Function::Advocate]);

static INFORMED: [(Layer, LayerFlag); 8] = pairs(Layer::ALL, LayerFlag::ALL);

impl RuleSet for Rule {
    type Facts<'a> = Facts<'a>;
    type Section = Section;
    type Report = ActorReport;

    const PART: Option<AnyTerm> = Some(ReportText::OneActor.erase());

    const PRECONDITION: Option<Self> = Some(Self::ProtectiveEnvironment);

    fn section(self) -> Section {
        self.section()
    }

    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method alone has no type that is general enough"
    )]
    fn row(self) -> &'static Row<Self> {
        match self {
            Self::ProtectiveEnvironment => row! { Must;
                &[Flag::EnvironmentProtects, Flag::RightsGround] => |facts, flag| facts.flag(flag),
            },
            Self::EqualAttention => row! { Must;
                Community::ALL => |facts, community| facts.serves(community),
                &[Flag::SameAttention] => |facts, flag| facts.serves_both().then(|| facts.flag(flag)),
            },
            Self::FullSpectrum => row! { Must;
                &SPECTRUM => |facts, (layer, function)| facts.does(layer, function),
            },
            Self::CultureAndTraumaInformed => row! { Must;
                &INFORMED => |facts, (layer, flag)| facts.layer(layer).then(|| facts.layer_flag(layer, flag)),
            },
            Self::WiderThanTrauma => row! { Must;
                &[Lens::BroadPsychosocial] => |facts, lens| facts.has_lens(lens),
                &[Aspect::TiedToLowerLayers] => |facts, _| facts.tied_to_lower_layers(),
            },
            Self::WorksAcrossLayers => row! { Must;
                Layer::ALL => |facts, layer| facts.layer(layer).then(|| facts.coordinates_with_another(layer)),
            },
            Self::ReciprocalConnections => row! { Must if |facts| facts.provides_something();
                &[Flag::Trusting, Flag::Reciprocal, Flag::Safety, Flag::Belonging] => |facts, flag| facts.flag(flag),
            },
            Self::Referral => row! { Must;
                ReferralQuality::ALL => |facts, quality| facts.assessment.referral.qualities.get(quality),
                ReferralTarget::ALL => |facts, target| facts.assessment.referral.targets.get(target),
            },
            Self::BuiltIntoExistingWork => row! { Observation;
                BuiltInto::ALL => |facts, part| facts.assessment.built_into.get(part),
            },
            Self::OutcomesFollowed => row! { Observation;
                Outcome::ALL => |facts, outcome| facts.assessment.outcomes_followed.get(outcome),
            },
            Self::OpenBase => row! { Should if |facts| facts.layer(Layer::Basic);
                &[Flag::AccessibleToAll] => |facts, flag| facts.flag(flag),
            },
            Self::RecognisedNeeds => row! { Must if |facts| facts.layer(Layer::Basic);
                &[Flag::RefugeeNeedsRecognised, Flag::TraumaSensitiveEnvironment] => |facts, flag| facts.flag(flag),
            },
            Self::BaseInEverydaySectors => row! { Observation if |facts| facts.layer(Layer::Basic);
                &[Aspect::InEverydaySector] => |facts, _| facts.is_in_everyday_sector(),
            },
            Self::TwoCultures => row! { Should if |facts| facts.layer(Layer::Basic);
                &[Flag::ReceivingNorms, Flag::ReceivingLanguage, Flag::OwnCulture] => |facts, flag| facts.flag(flag),
            },
            Self::AtRiskFocus => row! { Must if |facts| facts.layer(Layer::Focused);
                &[Flag::AimedAtRisk] => |facts, flag| facts.flag(flag),
            },
            Self::CopingAndSupport => row! { Must if |facts| facts.layer(Layer::Focused);
                &[Flag::HealthyCoping, Flag::SupportSystems] => |facts, flag| facts.flag(flag),
            },
            Self::AwarenessTopics => row! { Observation if |facts| facts.layer(Layer::Focused);
                AwarenessTopic::ALL => |facts, topic| facts.assessment.awareness.get(topic),
            },
            Self::ComplexDistressFocus => row! { Must if |facts| facts.layer(Layer::Psychological);
                &[Purpose::Prevention, Purpose::Treatment] => |facts, purpose| {
                    facts.has_purpose(Layer::Psychological, purpose)
                },
            },
            Self::SpecialisedCareIsSupported => row! { Must if |facts| facts.layer(Layer::Specialised);
                &[Aspect::CoordinatesWithPsychological] => |facts, _| {
                    facts.coordinates(Layer::Specialised, Layer::Psychological)
                },
                &[Aspect::CoordinatesWithPsychosocial] => |facts, _| {
                    facts.coordinates_with_psychosocial(Layer::Specialised)
                },
                &[Flag::CommunityCapacityAndAwareness] => |facts, flag| facts.flag(flag),
            },
            Self::StandardMeasure => row! { Should if |facts| facts.has_programmes();
                &[Flag::ProposalAppraisal, Flag::ProjectCompletion] => |facts, flag| facts.flag(flag),
            },
            Self::PolicyLevels => row! { Must;
                IntegrationWork::ALL => |facts, work| facts.work(work).then(|| facts.understanding_reaches(work)),
            },
        }
    }

    fn out_of_scope<'a>(self, facts: &'a Facts<'_>) -> Option<&'a NonBlankText> {
        facts.assessment.out_of_scope.get(self)
    }

    fn attribution<'a>(facts: &'a Facts<'_>) -> Option<&'a Attribution> {
        facts.assessment.assessed.as_ref()
    }

    fn report(facts: &Facts<'_>) -> ActorReport {
        ActorReport::of(facts)
    }
}
