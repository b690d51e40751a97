//! The table of presuppositions in a journey, and the places where its facts are recorded.

use super::Journey;
use crate::asap::{BuildUpStep, Contradiction, Flag, Participant, Phase, PhaseOutput};
use crate::presupposition::{self, Presupposition};

/// A fact of a journey that takes part in presuppositions.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// A phase took place.
    Phase(Phase),
    /// Group: the start of a phase.
    Started(Phase),
    /// Group: the people and bodies that took part in a phase.
    Participants(Phase),
    /// End users took part in a phase.
    EndUser(Phase),
    /// Group: the moves that leave a phase.
    MovesFrom(Phase),
    Output(PhaseOutput),
    /// Group: the challenge.
    Challenge,
    /// Group: the sector of the challenge.
    ChallengeSector,
    /// Group: an idea is listed.
    Ideas,
    /// Group: two ideas are listed.
    TwoIdeas,
    /// Group: an idea has a source.
    IdeaWithSource,
    /// Group: the next steps.
    NextSteps,
    /// Group: the access measures.
    AccessMeasures,
    /// Group: the date of the needs assessment.
    NeedsAssessedOn,
    Flag(Flag),
}

impl presupposition::Place for Place {
    fn index(self) -> usize {
        match self {
            Self::Phase(phase) => phase as usize,
            Self::Started(phase) => 4 + phase as usize,
            Self::Participants(phase) => 8 + phase as usize,
            Self::EndUser(phase) => 12 + phase as usize,
            Self::MovesFrom(phase) => 16 + phase as usize,
            Self::Output(output) => 20 + output as usize,
            Self::Challenge => 32,
            Self::ChallengeSector => 33,
            Self::Ideas => 34,
            Self::TwoIdeas => 35,
            Self::IdeaWithSource => 36,
            Self::NextSteps => 37,
            Self::AccessMeasures => 38,
            Self::NeedsAssessedOn => 39,
            Self::Flag(flag) => 40 + flag as usize,
        }
    }
}

const fn row(contradiction: Contradiction, claim: Place, premise: Place) -> Presupposition<Place> {
    Presupposition::new(contradiction.erase(), claim, premise)
}

/// A detail of a phase presupposes that the phase took place.
const fn detail(claim: Place, phase: Phase) -> Presupposition<Place> {
    row(Contradiction::PhaseDetailWithoutPhase, claim, Place::Phase(phase))
}

const fn output(output: PhaseOutput) -> Presupposition<Place> {
    detail(Place::Output(output), output.phase())
}

/// An end user is one of the participants.
const fn end_user(phase: Phase) -> Presupposition<Place> {
    Presupposition::within(Place::EndUser(phase), Place::Phase(phase))
}

const fn framing(claim: Place) -> Presupposition<Place> {
    row(Contradiction::FramingWithoutChallenge, claim, Place::Output(PhaseOutput::ChallengeFramed))
}

const fn needs(claim: Place) -> Presupposition<Place> {
    row(Contradiction::NeedsDetailWithoutAssessment, claim, Place::Flag(Flag::NeedsAssessed))
}

const fn board(flag: Flag) -> Presupposition<Place> {
    row(Contradiction::BoardDetailWithoutBoard, Place::Flag(flag), Place::Flag(Flag::AdvisoryBody))
}

pub(super) static ROWS: [Presupposition<Place>; 53] = [
    detail(Place::Started(Phase::Discover), Phase::Discover),
    detail(Place::Started(Phase::Define), Phase::Define),
    detail(Place::Started(Phase::Develop), Phase::Develop),
    detail(Place::Started(Phase::Deliver), Phase::Deliver),
    detail(Place::Participants(Phase::Discover), Phase::Discover),
    detail(Place::Participants(Phase::Define), Phase::Define),
    detail(Place::Participants(Phase::Develop), Phase::Develop),
    detail(Place::Participants(Phase::Deliver), Phase::Deliver),
    end_user(Phase::Discover),
    end_user(Phase::Define),
    end_user(Phase::Develop),
    end_user(Phase::Deliver),
    detail(Place::MovesFrom(Phase::Discover), Phase::Discover),
    detail(Place::MovesFrom(Phase::Define), Phase::Define),
    detail(Place::MovesFrom(Phase::Develop), Phase::Develop),
    detail(Place::MovesFrom(Phase::Deliver), Phase::Deliver),
    output(PhaseOutput::NeedsPresented),
    output(PhaseOutput::ExperienceShared),
    output(PhaseOutput::ProblemsPrioritised),
    output(PhaseOutput::ChallengeFramed),
    output(PhaseOutput::SectorNamed),
    output(PhaseOutput::OpenQuestion),
    output(PhaseOutput::SeveralIdeas),
    output(PhaseOutput::IdeasFromNetworkOrSessions),
    output(PhaseOutput::Prototype),
    output(PhaseOutput::TestedWithUsers),
    output(PhaseOutput::FeedbackCollected),
    output(PhaseOutput::FeedbackUsed),
    detail(Place::Challenge, Phase::Define),
    detail(Place::Ideas, Phase::Develop),
    detail(Place::NextSteps, Phase::Deliver),
    framing(Place::Output(PhaseOutput::SectorNamed)),
    framing(Place::Output(PhaseOutput::OpenQuestion)),
    framing(Place::Flag(Flag::ChallengeFitsNeeds)),
    framing(Place::Flag(Flag::ChallengeAttainable)),
    framing(Place::Challenge),
    row(Contradiction::SectorWithoutNaming, Place::ChallengeSector, Place::Output(PhaseOutput::SectorNamed)),
    row(
        Contradiction::TestWithoutPrototype,
        Place::Output(PhaseOutput::TestedWithUsers),
        Place::Output(PhaseOutput::Prototype),
    ),
    row(
        Contradiction::UseWithoutFeedback,
        Place::Output(PhaseOutput::FeedbackUsed),
        Place::Output(PhaseOutput::FeedbackCollected),
    ),
    row(Contradiction::TestWithoutUsers, Place::Output(PhaseOutput::TestedWithUsers), Place::EndUser(Phase::Deliver)),
    row(Contradiction::NeedsWithoutPeople, Place::Flag(Flag::NeedsAssessedWithPeople), Place::EndUser(Phase::Discover)),
    needs(Place::Flag(Flag::NeedsAssessedWithPeople)),
    needs(Place::Output(PhaseOutput::NeedsPresented)),
    needs(Place::NeedsAssessedOn),
    row(Contradiction::IdeasAndOutputs, Place::TwoIdeas, Place::Output(PhaseOutput::SeveralIdeas)),
    row(Contradiction::IdeasAndOutputs, Place::IdeaWithSource, Place::Output(PhaseOutput::IdeasFromNetworkOrSessions)),
    row(Contradiction::MeasureWithoutEvent, Place::AccessMeasures, Place::Flag(Flag::EventsHeld)),
    board(Flag::AdvisoryClearPurpose),
    board(Flag::AdvisoryMemberCriteria),
    board(Flag::AdvisorySupportPerson),
    board(Flag::AdvisoryCompensation),
    board(Flag::AdvisoryVotingRights),
    row(
        Contradiction::PayWithoutProfessionals,
        Place::Flag(Flag::ProfessionalsFairlyPaid),
        Place::Flag(Flag::ProfessionalsInTeam),
    ),
];

/// Returns what the journey states about a fact.
pub(super) fn stated(journey: &Journey, place: Place) -> Option<bool> {
    let group = |something: bool| something.then_some(true);
    match place {
        Place::Phase(phase) => journey.phases.get(phase)?.took_place,
        Place::Started(phase) => group(journey.phases.get(phase)?.started.is_some()),
        Place::Participants(phase) => group(!journey.phases.get(phase)?.participants.yes().is_empty()),
        Place::EndUser(phase) => journey.phases.get(phase)?.participants.get(Participant::EndUser),
        Place::MovesFrom(phase) => group(journey.moves.iter().any(|step| step.leaves == phase)),
        Place::Output(output) => journey.outputs.get(output),
        Place::Challenge => group(journey.challenge.text.is_some() || journey.challenge.sector.is_some()),
        Place::ChallengeSector => group(journey.challenge.sector.is_some()),
        Place::Ideas => group(!journey.ideas.listed.is_empty()),
        Place::TwoIdeas => group(journey.ideas.listed.len() >= 2),
        Place::IdeaWithSource => group(journey.ideas.iter().any(|idea| !idea.sources.yes().is_empty())),
        Place::NextSteps => group(!journey.next_steps.yes().is_empty()),
        Place::AccessMeasures => group(!journey.access_measures.yes().is_empty()),
        Place::NeedsAssessedOn => group(journey.build_up.get(BuildUpStep::ParticipatoryNeedsAssessment).is_some()),
        Place::Flag(flag) => journey.flags.get(flag),
    }
}

/// Returns the paths to a claim, relative to the journey.
pub(super) fn paths(journey: &Journey, claim: Place) -> Vec<String> {
    let path = match claim {
        Place::MovesFrom(phase) => {
            let leaving = journey.moves.iter().enumerate().filter(|(_, step)| step.leaves == phase);
            return leaving.map(|(place, _)| format!("moves/{place}")).collect();
        }
        Place::Phase(phase) => format!("phases/{phase}/took_place"),
        Place::Started(phase) => format!("phases/{phase}/started"),
        Place::Participants(phase) | Place::EndUser(phase) => format!("phases/{phase}/participants"),
        Place::Output(output) => format!("outputs/{output}"),
        Place::Challenge => "challenge".into(),
        Place::ChallengeSector => "challenge/sector".into(),
        Place::Ideas | Place::TwoIdeas | Place::IdeaWithSource => "ideas".into(),
        Place::NextSteps => "next_steps".into(),
        Place::AccessMeasures => "access_measures".into(),
        Place::NeedsAssessedOn => format!("build_up/{}", BuildUpStep::ParticipatoryNeedsAssessment),
        Place::Flag(flag) => format!("flags/{flag}"),
    };
    vec![path]
}
