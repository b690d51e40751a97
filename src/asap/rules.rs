//! The tables: the rules of the journey, and the recommendations as a checklist.

use super::{
    AccessAnswer, AccessMeasure, Aspect, BuildUpStep, Checklist, FeedbackFeature, Flag, Journey, JourneyRule,
    NetworkPurpose, Participant, Phase, PhaseOutput, Pillar, Recommendation, Section, Theme,
};
use crate::{Answer, Condition, Date, Mark, Row, Rules, Terms, Text, any_of, listed, row};

impl Rules for JourneyRule {
    type Facts<'a> = Journey;
    type Section = Section;

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope(self, facts: &Journey) -> Option<&Text> {
        facts.out_of_scope.get(self)
    }

    #[expect(clippy::too_many_lines, reason = "a table")]
    fn row(self) -> &'static Row<Self> {
        match self {
            Self::UsersInEveryPhase => row! { Must; Phase::ALL => users },
            Self::AccessibleParticipation => {
                row! { Should if |journey| Condition::new(Flag::EventsHeld, journey.flag(Flag::EventsHeld));
                    AccessMeasure::ALL => |journey, measure| access(journey.access_measures.get(measure).copied()),
                }
            }
            Self::FeedbackLoop => row! { Should;
                FeedbackFeature::ALL => |journey, feature| listed(journey.feedback_loop, feature),
            },
            Self::AdvisoryBody => {
                row! { Should if |journey| Condition::new(Flag::AdvisoryBody, journey.flag(Flag::AdvisoryBody));
                    &[
                        Flag::AdvisoryClearPurpose,
                        Flag::AdvisoryMemberCriteria,
                        Flag::AdvisorySupportPerson,
                        Flag::AdvisoryCompensation,
                        Flag::AdvisoryVotingRights,
                    ] => flag,
                }
            }
            Self::ProfessionalsWithMigratoryBackground => row! { Should;
                &[Flag::ProfessionalsInTeam] => flag,
                &[Flag::ProfessionalsFairlyPaid] => |journey, paid| {
                    Answer::from(flag(journey, paid)).presupposing(flag(journey, Flag::ProfessionalsInTeam))
                },
            },
            Self::ServicesAndPolicy => row! { Should;
                &[Flag::ServicesWithPolicy, Flag::ParticipationWithRepresentation] => flag,
            },
            Self::FourPhases => row! { Must; Phase::ALL => |journey, phase| journey.took_place(phase).holds() },
            Self::PhasesInOrder => row! { Must;
                &[Aspect::DefineAfterDiscover] => |journey, _| in_order(journey, Phase::Discover, Phase::Define),
                &[Aspect::DevelopAfterDefine] => |journey, _| in_order(journey, Phase::Define, Phase::Develop),
                &[Aspect::DeliverAfterDevelop] => |journey, _| in_order(journey, Phase::Develop, Phase::Deliver),
            },
            Self::ParticipatoryNeedsAssessment => row! { Must;
                &[Flag::NeedsAssessed] => flag,
                &[Flag::NeedsAssessedWithPeople] => |journey, with_people| {
                    Answer::from(flag(journey, with_people)).presupposing(flag(journey, Flag::NeedsAssessed))
                },
                &[PhaseOutput::NeedsPresented] => |journey, presented| {
                    Answer::from(output(journey, presented)).presupposing(flag(journey, Flag::NeedsAssessed))
                },
            },
            Self::FramedChallenge => row! { Must;
                &[PhaseOutput::SectorNamed, PhaseOutput::OpenQuestion] => |journey, framing| {
                    Answer::from(output(journey, framing)).presupposing(output(journey, PhaseOutput::ChallengeFramed))
                },
                &[Flag::ChallengeFitsNeeds, Flag::ChallengeAttainable] => |journey, quality| {
                    Answer::from(flag(journey, quality)).presupposing(output(journey, PhaseOutput::ChallengeFramed))
                },
            },
            Self::Diverged => row! { Must;
                &[PhaseOutput::SeveralIdeas, PhaseOutput::IdeasFromNetworkOrSessions] => output,
            },
            Self::TestedAndRefined => row! { Must;
                &[PhaseOutput::Prototype] => output,
                &[PhaseOutput::TestedWithUsers] => |journey, tested| {
                    Answer::from(output(journey, tested)).presupposing(output(journey, PhaseOutput::Prototype))
                },
                &[PhaseOutput::FeedbackCollected] => output,
                &[PhaseOutput::FeedbackUsed] => |journey, used| {
                    Answer::from(output(journey, used)).presupposing(output(journey, PhaseOutput::FeedbackCollected))
                },
            },
            Self::WayOn => row! { Should;
                &[Aspect::WayChosen] => |journey, _| journey.ways_on.map(|ways| !ways.is_empty()),
            },
            Self::NetworkMembers => row! { Must;
                &[Aspect::ServiceProviders] => |journey, _| {
                    has_one_of(members(journey), &[Participant::PublicServiceProvider])
                },
                &[Aspect::NonGovernmental] => |journey, _| {
                    let civil = [Participant::CivilSocietyOrganisation, Participant::OtherNonGovernmental];
                    has_one_of(members(journey), &civil)
                },
                &[Aspect::MigrantVoices] => |journey, _| {
                    let voices = [Participant::MigrantOrganisation, Participant::CommunityRepresentative];
                    has_one_of(members(journey), &voices)
                },
            },
            Self::NetworkPurposes => row! { Should;
                NetworkPurpose::ALL => |journey, purpose| {
                    listed(journey.network.as_ref().and_then(|network| network.purposes), purpose)
                },
            },
            Self::CapacityBuilding => row! { Should;
                &[
                    Participant::PublicServiceProvider,
                    Participant::CivilSocietyOrganisation,
                    Participant::MigrantOrganisation,
                ] => |journey, participant| {
                    listed(journey.capacity_building.as_ref().and_then(|sessions| sessions.reached), participant)
                },
            },
            Self::BuildUpOrder => row! { Should;
                &[
                    BuildUpStep::Mapping,
                    BuildUpStep::ParticipatoryNeedsAssessment,
                    BuildUpStep::Network,
                    BuildUpStep::CapacityBuilding,
                ] => |journey, step| {
                    let first = |step| journey.build_up.get(step).copied();
                    no_earlier(first(BuildUpStep::Practice), first(step))
                },
            },
            Self::PublicCivilCollaboration => row! { Should; &[Flag::PublicAndCivilWorkTogether] => flag },
            Self::SeveralNeeds => row! { Should;
                &[Aspect::SeveralNeeds] => |journey, _| {
                    let several_sectors = journey.sectors.map(|sectors| sectors.len() >= 2);
                    let some_strategy = journey.strategies.map(|strategies| !strategies.is_empty());
                    any_of([several_sectors, some_strategy])
                },
            },
            Self::Pillars => row! { Observation;
                Pillar::ALL => |journey, pillar| {
                    let has_some = |done: Terms<_>| pillar.activities().any(|activity| done.contains(activity));
                    journey.pillar_activities.map(has_some)
                },
            },
        }
    }
}

fn flag(journey: &Journey, flag: Flag) -> Option<bool> {
    journey.flag(flag)
}

fn output(journey: &Journey, output: PhaseOutput) -> Option<bool> {
    journey.output(output)
}

/// Whether users took part in a phase, where it took place; who speaks for them counts in part.
pub(super) fn users(journey: &Journey, phase: Phase) -> Answer {
    journey.took_place(phase).then(|| {
        let mark = |participants: Terms<Participant>| match () {
            () if participants.contains(Participant::EndUser) => Mark::Met,
            () if participants.iter().any(Participant::is_voice_of_those_concerned) => Mark::PartlyMet,
            () => Mark::NotMet,
        };
        journey.participants(phase).map_or(Mark::NotAssessed, mark)
    })
}

fn access(answer: Option<AccessAnswer>) -> Mark {
    match answer {
        Some(AccessAnswer::Yes) => Mark::Met,
        Some(AccessAnswer::No) => Mark::NotMet,
        Some(AccessAnswer::NotNeeded) => Mark::NotApplicable,
        None => Mark::NotAssessed,
    }
}

fn in_order(journey: &Journey, earlier: Phase, later: Phase) -> Answer {
    let both = journey.took_place_both(earlier, later);
    both.then(|| no_earlier(journey.started(later), journey.started(earlier)))
}

/// Whether one day is the same as another or after it, where both are known.
fn no_earlier(day: Option<Date>, than: Option<Date>) -> Option<bool> {
    day.zip(than).map(|(day, than)| day >= than)
}

fn members(journey: &Journey) -> Option<Terms<Participant>> {
    journey.network.as_ref()?.members
}

fn has_one_of(list: Option<Terms<Participant>>, asked: &[Participant]) -> Option<bool> {
    list.map(|list| asked.iter().any(|participant| list.contains(*participant)))
}

/// One row each, all alike.
macro_rules! recommendations {
    ($of:expr; $($Recommendation:ident)+) => {
        match $of {
            $(Recommendation::$Recommendation => row! { Should;
                &[Recommendation::$Recommendation] => recommended,
            },)+
        }
    };
}

impl Rules for Recommendation {
    type Facts<'a> = Checklist;
    type Section = Theme;

    fn section(self) -> Theme {
        self.theme()
    }

    fn row(self) -> &'static Row<Self> {
        recommendations! { self;
            IntegratedTerritorialSystems DiversityInServices PoliticalParticipation SafeSpaces
            InterculturalCompetenceAndCommunication
            AccessibleParticipation EmbeddedUserFeedback Connectors CulturalEvents CsoCollaboration DiverseTeams
            MeaningfulParticipation GiveAndGet MultilingualAndContextSpecific SocialMedia
            AdvocacyForSystemicChange EuropeanLearningNetworks MigrantOrganisationsInDelivery
            YoungerGenerationsInPolitics
            CollaborationWithCsos SpecialisedTraining MediationAndSociology
            PermanenceOfMigration InformationCentres SpreadOfGoodPractice AccessPoliciesWithCsos LanguageAndLiteracy
            FlexibleDirectFunding NetworkingAndExchange
            RespectfulTerms
            RepresentationInDecisions
        }
    }
}

fn recommended(checklist: &Checklist, recommendation: Recommendation) -> Mark {
    if checklist.is_for_others(recommendation) {
        Mark::NotApplicable
    } else {
        checklist.marks.get(recommendation).copied().into()
    }
}
