//! The report of the journey: who took part when, and possible slips.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::JourneyFacts;
use crate::asap::{Participant, Phase, PhaseOutput, Warning as Slip};
use crate::evaluation::{self, Matrix, Warning};
use crate::mark::Mark;
use crate::term::AnyTerm;

/// A report on who took part in which phase, which phases lacked the people concerned, and possible slips.
///
/// It depends on the facts alone. A rule that is out of scope changes nothing here.
///
/// ```
/// use dynamic_integration::asap::{Journey, Move, Participant, Phase, PhaseRecord};
/// use dynamic_integration::facts::{Facts, TermMap};
///
/// let define = PhaseRecord { participants: Facts::only([Participant::Expert]), ..PhaseRecord::default() };
/// let journey = Journey {
///     phases: TermMap::from([(Phase::Define, define)]),
///     moves: vec![Move::to_phase(Phase::Define, Phase::Deliver)],
///     ..Journey::default()
/// };
/// let evaluation = journey.evaluate();
/// let report = evaluation.report();
/// assert_eq!(report.participants.get(Phase::Define, Participant::Expert), Some(&true));
/// assert_eq!(report.participants.get(Phase::Deliver, Participant::Expert), None);
/// assert_eq!(report.without_those_concerned, [Phase::Define.erase()]);
/// assert_eq!(report.warnings[0].path, "/journey/moves/0"); // the phase develop is skipped
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "AsapJourneyReport"))]
#[non_exhaustive]
pub struct JourneyReport {
    /// Says whether each participant took part in each phase. A cell is empty if it is unknown.
    #[serde(default, skip_serializing_if = "Matrix::is_empty")]
    pub participants: Matrix<Phase, Participant, bool>,
    /// The phases that surely took place without end users and without anybody who speaks for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_those_concerned: Vec<AnyTerm>,
    /// Entries that are allowed but may be slips. They change no mark.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}

impl JourneyReport {
    pub(super) fn of(facts: &JourneyFacts<'_>) -> Self {
        let is_without = |phase: &&Phase| facts.users(**phase).mark() == Mark::NotMet;
        Self {
            participants: Matrix::from_fn(|phase, participant| facts.took_part(phase, participant)),
            without_those_concerned: Phase::ALL.iter().filter(is_without).map(|phase| phase.erase()).collect(),
            warnings: warnings(facts).collect(),
        }
    }
}

fn warnings(facts: &JourneyFacts<'_>) -> impl Iterator<Item = Warning> {
    let journey = facts.journey;
    let moves = journey.moves.iter().enumerate().filter(|(_, step)| !step.is_foreseen());
    let moves = moves.map(|(place, _)| Warning::new(Slip::MoveNotForeseen, format!("/journey/moves/{place}")));

    let testers = || {
        let participants = journey.phases.get(Phase::Deliver)?.participants;
        let only_others = !participants.yes().is_empty() && participants.get(Participant::EndUser).is_none();
        let tested = facts.output(PhaseOutput::TestedWithUsers) == Some(true);
        let path = "/journey/phases/deliver/participants";
        (tested && only_others).then(|| Warning::new(Slip::TestersNotListed, path))
    };
    let sector = || {
        let named = facts.profile?.sectors;
        let outside = !named.is_empty() && !named.contains(journey.challenge.sector?);
        outside.then(|| Warning::new(Slip::ChallengeOutsideSectors, "/journey/challenge/sector"))
    };
    moves.chain(testers()).chain(sector())
}

impl evaluation::Report for JourneyReport {
    fn nothing() -> Option<Self> {
        Some(Self::default())
    }

    fn says_nothing(&self) -> bool {
        let Self { participants, without_those_concerned, warnings } = self;
        participants.is_empty() && without_those_concerned.is_empty() && warnings.is_empty()
    }
}

impl fmt::Display for JourneyReport {
    /// Prints a table of who took part when, then the phases without the people concerned or anybody who
    /// speaks for them, then warnings.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.participants.is_empty() {
            f.write_str("took part: unknown\n")?;
        } else {
            self.write_matrix(f)?;
        }
        for phase in &self.without_those_concerned {
            writeln!(f, "without the people concerned or anybody who speaks for them: {}", phase.label())?;
        }
        Warning::write_all(&self.warnings, f)
    }
}

impl JourneyReport {
    fn write_matrix(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<30}", "took part")?;
        for phase in Phase::ALL {
            write!(f, "{:>10}", phase.label())?;
        }
        writeln!(f)?;
        for participant in Participant::ALL {
            write!(f, "{:<30}", participant.label())?;
            for phase in Phase::ALL {
                write!(f, "{:>10}", self.participants.shown(*phase, *participant))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
