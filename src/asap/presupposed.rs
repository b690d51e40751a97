//! Which facts presuppose which: one table for what is concluded from them where nothing is
//! stated, and for what is refused where the contrary is.

use core::fmt;

use super::{AccessAnswer, AccessMeasure, BuildUpStep, Flag, Journey, Phase, PhaseOutput};
use crate::read::Inconsistencies;

/// A fact that others may presuppose.
#[derive(Clone, Copy)]
pub(super) enum Fact {
    TookPlace(Phase),
    Flag(Flag),
    Output(PhaseOutput),
}

/// A place of the record where something may stand that presupposes a fact.
#[derive(Clone, Copy)]
enum Place {
    Started(Phase),
    SomebodyTookPart(Phase),
    Moves(Phase),
    Yes(Flag),
    Output(PhaseOutput),
    Provided(AccessMeasure),
    BuildUp(BuildUpStep),
    Challenge,
    ChallengeSector,
    SomeIdea,
}

impl Fact {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let phases = Phase::ALL.iter().copied().map(Self::TookPlace);
        let flags = Flag::ALL.iter().copied().map(Self::Flag);
        phases.chain(flags).chain(PhaseOutput::ALL.iter().copied().map(Self::Output))
    }

    /// Where something may stand that presupposes it.
    #[rustfmt::skip]
    const fn presupposed_by(self) -> &'static [Place] {
        use Place::{BuildUp, Challenge, ChallengeSector, Moves, Output, Provided, SomeIdea, SomebodyTookPart, Started, Yes};
        match self {
            Self::TookPlace(Phase::Discover) => &[
                Started(Phase::Discover), SomebodyTookPart(Phase::Discover), Moves(Phase::Discover),
                Output(PhaseOutput::NeedsPresented), Output(PhaseOutput::ExperienceShared),
            ],
            Self::TookPlace(Phase::Define) => &[
                Started(Phase::Define), SomebodyTookPart(Phase::Define), Moves(Phase::Define),
                Output(PhaseOutput::ProblemsPrioritised), Output(PhaseOutput::ChallengeFramed),
                Output(PhaseOutput::SectorNamed), Output(PhaseOutput::OpenQuestion), Challenge,
                Yes(Flag::ChallengeFitsNeeds), Yes(Flag::ChallengeAttainable),
            ],
            Self::TookPlace(Phase::Develop) => &[
                Started(Phase::Develop), SomebodyTookPart(Phase::Develop), Moves(Phase::Develop),
                Output(PhaseOutput::SeveralIdeas), Output(PhaseOutput::IdeasFromNetworkOrSessions), SomeIdea,
            ],
            Self::TookPlace(Phase::Deliver) => &[
                Started(Phase::Deliver), SomebodyTookPart(Phase::Deliver), Moves(Phase::Deliver),
                Output(PhaseOutput::Prototype), Output(PhaseOutput::TestedWithUsers),
                Output(PhaseOutput::FeedbackCollected), Output(PhaseOutput::FeedbackUsed),
            ],
            Self::Output(PhaseOutput::ChallengeFramed) => &[
                Output(PhaseOutput::SectorNamed), Output(PhaseOutput::OpenQuestion), Challenge,
                Yes(Flag::ChallengeFitsNeeds), Yes(Flag::ChallengeAttainable),
            ],
            Self::Output(PhaseOutput::SectorNamed) => &[ChallengeSector],
            Self::Output(PhaseOutput::Prototype) => &[Output(PhaseOutput::TestedWithUsers)],
            Self::Output(PhaseOutput::FeedbackCollected) => &[Output(PhaseOutput::FeedbackUsed)],
            Self::Flag(Flag::EventsHeld) => &[
                Provided(AccessMeasure::Interpretation), Provided(AccessMeasure::TravelCosts),
                Provided(AccessMeasure::Childcare),
            ],
            Self::Flag(Flag::AdvisoryBody) => &[
                Yes(Flag::AdvisoryClearPurpose), Yes(Flag::AdvisoryMemberCriteria), Yes(Flag::AdvisorySupportPerson),
                Yes(Flag::AdvisoryCompensation), Yes(Flag::AdvisoryVotingRights),
            ],
            Self::Flag(Flag::ProfessionalsInTeam) => &[Yes(Flag::ProfessionalsFairlyPaid)],
            Self::Flag(Flag::NeedsAssessed) => &[
                Yes(Flag::NeedsAssessedWithPeople), Output(PhaseOutput::NeedsPresented),
                BuildUp(BuildUpStep::ParticipatoryNeedsAssessment),
            ],
            Self::Flag(_) | Self::Output(_) => &[],
        }
    }
}

impl fmt::Display for Fact {
    /// As its place in the document.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TookPlace(phase) => write!(f, "phases/{phase}/took_place"),
            Self::Flag(flag) => write!(f, "flags/{flag}"),
            Self::Output(output) => write!(f, "outputs/{output}"),
        }
    }
}

impl Journey {
    /// A fact as it is stated, otherwise *yes* where something is recorded that presupposes it.
    pub(super) fn known(&self, fact: Fact) -> Option<bool> {
        let presupposed = || fact.presupposed_by().iter().any(|place| self.stands_at(*place));
        self.stated(fact).or_else(|| presupposed().then_some(true))
    }

    /// Reports everything that presupposes a fact that is stated not to be.
    pub(super) fn check_presupposed(&self, fact: Fact, found: &mut Inconsistencies) {
        if self.stated(fact) == Some(false) {
            for place in fact.presupposed_by() {
                self.report_at(*place, fact, found);
            }
        }
    }

    fn stated(&self, fact: Fact) -> Option<bool> {
        match fact {
            Fact::TookPlace(phase) => self.phases.get(phase)?.took_place,
            Fact::Flag(flag) => self.flags.flag(flag),
            Fact::Output(output) => self.outputs.flag(output),
        }
    }

    fn stands_at(&self, place: Place) -> bool {
        match place {
            Place::Started(phase) => self.started(phase).is_some(),
            Place::SomebodyTookPart(phase) => self.participants(phase).is_some_and(|list| !list.is_empty()),
            Place::Moves(phase) => self.moves.iter().flatten().any(|step| step.from == phase || step.to == phase),
            Place::Yes(flag) => self.flags.flag(flag) == Some(true),
            Place::Output(output) => self.outputs.flag(output) == Some(true),
            Place::Provided(measure) => self.access_measures.get(measure) == Some(&AccessAnswer::Yes),
            Place::BuildUp(step) => self.build_up.get(step).is_some(),
            Place::Challenge => {
                self.challenge.as_ref().is_some_and(|challenge| challenge.text.is_some() || challenge.sector.is_some())
            }
            Place::ChallengeSector => self.challenge.as_ref().is_some_and(|challenge| challenge.sector.is_some()),
            Place::SomeIdea => self.ideas.as_ref().is_some_and(|ideas| !ideas.is_empty()),
        }
    }

    fn report_at(&self, place: Place, fact: Fact, found: &mut Inconsistencies) {
        let stands = self.stands_at(place);
        let message = format_args!("this presupposes `{fact}`, which is recorded as false");
        let mut report = |outer: &str, inner: &dyn fmt::Display| {
            found.within(outer, |found| found.report(stands, inner, message));
        };
        match place {
            Place::Yes(flag) => report("flags", &flag),
            Place::Output(output) => report("outputs", &output),
            Place::Provided(measure) => report("access_measures", &measure),
            Place::BuildUp(step) => report("build_up", &step),
            Place::ChallengeSector => report("challenge", &"sector"),
            Place::Challenge => found.report(stands, "challenge", message),
            Place::SomeIdea => found.report(stands, "ideas", message),
            Place::Started(phase) => found.within("phases", |found| {
                found.within(phase, |found| found.report(stands, "started", message));
            }),
            Place::SomebodyTookPart(phase) => found.within("phases", |found| {
                found.within(phase, |found| found.report(stands, "participants", message));
            }),
            Place::Moves(phase) => found.within("moves", |found| {
                for (index, step) in self.moves.iter().flatten().enumerate() {
                    found.within(index, |found| {
                        found.report(step.from == phase, "from", message);
                        found.report(step.to == phase, "to", message);
                    });
                }
            }),
        }
    }
}
