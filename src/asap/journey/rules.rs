//! The table of rules of the journey: one row for each, with its points and how they are read.

use super::{JourneyFacts, JourneyReport};
use crate::asap::{
    AccessMeasure, Aspect, BuildUpStep, CodesignAct, FeedbackFeature, Flag, GuidingQuestion, JourneyRule,
    NetworkFunction, NetworkPurpose, Participant, Phase, PhaseOutput, Pillar, Section,
};
use crate::core_terms::ReportText;
use crate::evaluation::{PointId, Row, RuleSet, row};
use crate::term::AnyTerm;
use crate::values::{Attribution, NonBlankText};

impl RuleSet for JourneyRule {
    type Facts<'a> = JourneyFacts<'a>;
    type Section = Section;
    type Report = JourneyReport;

    const PART: Option<AnyTerm> = Some(ReportText::Journey.erase());

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope<'a>(self, facts: &'a JourneyFacts<'_>) -> Option<&'a NonBlankText> {
        facts.journey.out_of_scope.get(self)
    }

    fn not_applicable<'a>(self, facts: &'a JourneyFacts<'_>, point: PointId) -> Option<&'a NonBlankText> {
        facts.why_not_needed(point.first().downcast()?)
    }

    fn attribution<'a>(facts: &'a JourneyFacts<'_>) -> Option<&'a Attribution> {
        facts.journey.assessed.as_ref()
    }

    fn report(facts: &JourneyFacts<'_>) -> JourneyReport {
        JourneyReport::of(facts)
    }

    #[expect(clippy::too_many_lines, reason = "a table")]
    fn row(self) -> &'static Row<Self> {
        match self {
            // Participation
            Self::UsersInEveryPhase => row! { Must; Phase::ALL => |facts, phase| facts.users(phase) },
            Self::CodesignActs => row! { Must;
                CodesignAct::ALL => |facts, act| facts.journey.user_acts.get(act),
            },
            Self::OpenAndHumanCentred => row! { Must;
                &[Flag::OpenToAll, Flag::HumanCentred] => |facts, flag| facts.flag(flag),
            },
            Self::AccessibleParticipation => row! { Should if |facts| facts.given(Flag::EventsHeld);
                AccessMeasure::ALL => |facts, measure| facts.access(measure),
            },
            Self::FeedbackLoop => row! { Should;
                FeedbackFeature::ALL => |facts, feature| facts.feedback_loop().get(feature),
            },
            Self::AdvisoryBody => row! { Must if |facts| facts.given(Flag::AdvisoryBody);
                &[
                    Flag::AdvisoryClearPurpose,
                    Flag::AdvisoryMemberCriteria,
                    Flag::AdvisorySupportPerson,
                    Flag::AdvisoryCompensation,
                ] => |facts, flag| facts.flag(flag),
            },
            Self::AdvisoryVote => row! { Should if |facts| facts.given(Flag::AdvisoryBody);
                &[Flag::AdvisoryVotingRights] => |facts, flag| facts.flag(flag),
            },
            Self::ProfessionalsWithMigratoryBackground => row! { Should;
                &[Flag::ProfessionalsInTeam, Flag::ProfessionalsFairlyPaid] => |facts, flag| facts.flag(flag),
            },
            Self::ServicesAndPolicy => row! { Should;
                &[Flag::ServicesWithPolicy, Flag::ParticipationWithRepresentation] => |facts, flag| facts.flag(flag),
            },
            Self::GuidingQuestions => row! { Should;
                &[
                    GuidingQuestion::WhichIntegration,
                    GuidingQuestion::ForWhom,
                    GuidingQuestion::WithWhom,
                    GuidingQuestion::ByWhom,
                ] => |facts, question| facts.journey.questions_asked.get(question),
            },

            // Double diamond
            Self::FourPhases => row! { Must; Phase::ALL => |facts, phase| facts.took_place(phase).holds() },
            Self::PhasesInOrder => row! { Must;
                &[Aspect::DefineAfterDiscover] => |facts, _| facts.in_order(Phase::Discover, Phase::Define),
                &[Aspect::DevelopAfterDefine] => |facts, _| facts.in_order(Phase::Define, Phase::Develop),
                &[Aspect::DeliverAfterDevelop] => |facts, _| facts.in_order(Phase::Develop, Phase::Deliver),
            },
            Self::ParticipatoryNeedsAssessment => row! { Must;
                &[Flag::NeedsAssessed, Flag::NeedsAssessedWithPeople] => |facts, flag| facts.flag(flag),
                &[PhaseOutput::NeedsPresented] => |facts, output| facts.output(output),
            },
            Self::FramedChallenge => row! { Must;
                &[PhaseOutput::SectorNamed, PhaseOutput::OpenQuestion] => |facts, output| facts.output(output),
                &[Flag::ChallengeFitsNeeds, Flag::ChallengeAttainable] => |facts, flag| facts.flag(flag),
            },
            Self::Diverged => row! { Must;
                &[PhaseOutput::SeveralIdeas, PhaseOutput::IdeasFromNetworkOrSessions] => |facts, output| {
                    facts.output(output)
                },
            },
            Self::TestedAndRefined => row! { Must;
                &[
                    PhaseOutput::Prototype,
                    PhaseOutput::TestedWithUsers,
                    PhaseOutput::FeedbackCollected,
                    PhaseOutput::FeedbackUsed,
                ] => |facts, output| facts.output(output),
            },
            Self::NextStep => row! { Should; &[Aspect::StepChosen] => |facts, _| facts.step_chosen() },

            // Network and capacity
            Self::NetworkMembers => row! { Must;
                &[
                    Participant::PublicServiceProvider,
                    Participant::OtherNonGovernmental,
                    Participant::CivilSocietyOrganisation,
                    Participant::MigrantOrganisation,
                    Participant::CommunityRepresentative,
                ] => |facts, member| facts.journey.network.members.get(member),
            },
            Self::NetworkPurposes => row! { Should;
                NetworkPurpose::ALL => |facts, purpose| facts.journey.network.purposes.get(purpose),
            },
            Self::NetworkFunctions => row! { Observation;
                NetworkFunction::ALL => |facts, function| facts.journey.network.functions.get(function),
            },
            Self::CapacityBuilding => row! { Must;
                &[
                    Participant::PublicServiceProvider,
                    Participant::CivilSocietyOrganisation,
                    Participant::MigrantOrganisation,
                    Participant::EndUser,
                ] => |facts, learner| facts.journey.capacity_building.held_for.get(learner),
            },
            Self::BuildUpOrder => row! { Observation;
                &[
                    BuildUpStep::Mapping,
                    BuildUpStep::ParticipatoryNeedsAssessment,
                    BuildUpStep::Network,
                    BuildUpStep::CapacityBuilding,
                ] => |facts, step| facts.before_practice(step),
            },
            Self::PublicCivilCollaboration => row! { Should;
                &[Flag::PublicAndCivilWorkTogether, Flag::ComplementaryTasks] => |facts, flag| facts.flag(flag),
            },
            Self::SeveralNeeds => row! { Should; &[Aspect::SeveralNeeds] => |facts, _| facts.several_needs() },
            Self::Pillars => row! { Observation; Pillar::ALL => |facts, pillar| facts.is_active_in(pillar) },
        }
    }
}
