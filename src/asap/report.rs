//! What is reported of a journey beside its rules.

use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use super::{Journey, Participant, Phase, PhaseOutput, Warning, rules};
use crate::evaluation::NamesPoint;
use crate::{Beside, Mark, PointTerms, Terms, listed};

/// Who took part when, and what is worth a second look.
///
/// ```
/// use dynamic_integration::asap::{Journey, Move, Phase, Warning};
///
/// let journey = Journey {
///     moves: Some(vec![Move { from: Phase::Discover, to: Phase::Deliver }]),
///     ..Journey::default()
/// };
/// let evaluation = journey.evaluate();
/// let warning = &evaluation.beside().warnings[0];
/// assert_eq!(warning.warning, Warning::MoveNotForeseen);
/// assert_eq!(warning.to_string(), "Move not foreseen: Discover / Deliver");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JourneyReport {
    /// Phase by phase, who took part.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<JourneyPhase>"))]
    pub matrix: [JourneyPhase; Phase::ALL.len()],
    /// Phases that took place without users, and without anybody who speaks for them.
    #[serde(serialize_with = "crate::term::as_ids")]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::TermId>"))]
    pub without_those_concerned: Terms<Phase>,
    /// What is allowed but worth a second look. It changes no mark.
    pub warnings: Vec<JourneyWarning>,
}

/// A row of the matrix: who took part in one phase.
///
/// ```
/// use dynamic_integration::asap::{Journey, Phase, PhaseRecord};
/// use dynamic_integration::Per;
///
/// let record = PhaseRecord { took_place: Some(false), ..PhaseRecord::default() };
/// let evaluation = Journey { phases: Per::from([(Phase::Define, record)]), ..Journey::default() }.evaluate();
/// let rows: Vec<_> = evaluation.beside().matrix.iter().map(|row| (row.phase, row.took_place)).collect();
/// assert_eq!(rows[..2], [(Phase::Discover, None), (Phase::Define, Some(false))]);
/// assert_eq!(evaluation.beside().matrix[1].participants.len(), 9);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JourneyPhase {
    /// Id of the phase.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub phase: Phase,
    /// Whether it took place. Absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub took_place: Option<bool>,
    /// Each participant.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<JourneyParticipant>"))]
    pub participants: [JourneyParticipant; Participant::ALL.len()],
}

/// A cell of the matrix: whether somebody took part in a phase.
///
/// ```
/// use dynamic_integration::asap::{Journey, Participant, Phase, PhaseRecord};
/// use dynamic_integration::{Per, Terms};
///
/// let record = PhaseRecord { participants: Some(Terms::from(Participant::EndUser)), ..PhaseRecord::default() };
/// let evaluation = Journey { phases: Per::from([(Phase::Discover, record)]), ..Journey::default() }.evaluate();
/// let [discover, define, ..] = &evaluation.beside().matrix[..] else { panic!() };
/// let took_part = |place: usize| (discover.participants[place].participant, discover.participants[place].took_part);
/// assert_eq!(took_part(0), (Participant::EndUser, Some(true)));
/// assert_eq!(took_part(1), (Participant::CommunityRepresentative, Some(false))); // the list is complete
/// assert_eq!(define.participants[0].took_part, None); // there is none
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JourneyParticipant {
    /// Id of the participant.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub participant: Participant,
    /// Whether they took part. Absent where that is not assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub took_part: Option<bool>,
}

/// Something in a journey that is allowed but worth a second look.
///
/// ```
/// use dynamic_integration::asap::{Journey, JourneyRule, Participant, Phase, PhaseOutput, PhaseRecord, Warning};
/// use dynamic_integration::{Mark, Per, Terms};
///
/// let deliver = PhaseRecord { participants: Some(Terms::from(Participant::Expert)), ..PhaseRecord::default() };
/// let journey = Journey {
///     phases: Per::from([(Phase::Deliver, deliver)]),
///     outputs: Per::from([(PhaseOutput::TestedWithUsers, true)]),
///     ..Journey::default()
/// };
/// let evaluation = journey.evaluate();
/// let warning = evaluation.beside().warnings[0];
/// assert_eq!(warning.warning, Warning::TestersNotListed);
/// assert_eq!(warning.terms.to_string(), "asap/phase/deliver asap/participant/end_user");
/// let tested = evaluation.answer(JourneyRule::TestedAndRefined, PhaseOutput::TestedWithUsers).unwrap();
/// assert_eq!(tested.mark(), Mark::Met); // it changes no mark
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JourneyWarning {
    /// Id of the kind of warning.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub warning: Warning,
    /// Ids of the terms that it is about.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermIds"))]
    pub terms: PointTerms,
}

impl JourneyReport {
    pub(super) fn of(journey: &Journey) -> Self {
        let those_concerned_missing = |phase: &Phase| rules::users(journey, *phase).mark() == Mark::NotMet;
        Self {
            matrix: Phase::ALL.map(|phase| JourneyPhase::of(journey, phase)),
            without_those_concerned: Phase::ALL.iter().copied().filter(those_concerned_missing).collect(),
            warnings: warnings(journey).collect(),
        }
    }
}

impl JourneyPhase {
    fn of(journey: &Journey, phase: Phase) -> Self {
        let list = journey.participants(phase);
        Self {
            phase,
            took_place: journey.took_place(phase).holds(),
            participants: Participant::ALL
                .map(|participant| JourneyParticipant { participant, took_part: listed(list, participant) }),
        }
    }
}

fn warnings(journey: &Journey) -> impl Iterator<Item = JourneyWarning> {
    let moves = journey.moves.iter().flatten().filter(|step| !step.from.leads_to().contains(&step.to));
    let moves =
        moves.map(|step| JourneyWarning { warning: Warning::MoveNotForeseen, terms: (step.from, step.to).terms() });
    let users_listed = listed(journey.participants(Phase::Deliver), Participant::EndUser);
    let tested_without_users =
        journey.output(PhaseOutput::TestedWithUsers) == Some(true) && users_listed == Some(false);
    moves.chain(tested_without_users.then(|| JourneyWarning {
        warning: Warning::TestersNotListed,
        terms: (Phase::Deliver, Participant::EndUser).terms(),
    }))
}

impl Beside for JourneyReport {}

impl fmt::Display for JourneyReport {
    /// As a table of who took part when, with `-` where that is not assessed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut participants = self.matrix.iter().flat_map(|row| &row.participants);
        let is_known = participants.any(|cell| cell.took_part.is_some());
        if !is_known && self.matrix.iter().all(|row| row.took_place.is_none()) {
            return f.write_str("Nothing is recorded of the phases.");
        }
        let word = |fact| match fact {
            Some(true) => "yes",
            Some(false) => "no",
            None => "-",
        };
        write!(f, "{:28}", "")?;
        for row in &self.matrix {
            write!(f, "{:>10}", row.phase.label())?;
        }
        write!(f, "\n{:28}", "Took place")?;
        for row in &self.matrix {
            write!(f, "{:>10}", word(row.took_place))?;
        }
        if !is_known {
            f.write_str("\nWho took part is not recorded.")?;
        }
        for participant in Participant::ALL.iter().filter(|_| is_known) {
            write!(f, "\n{:28}", participant.label())?;
            for row in &self.matrix {
                let cell = row.participants.iter().find(|cell| cell.participant == *participant);
                write!(f, "{:>10}", word(cell.and_then(|cell| cell.took_part)))?;
            }
        }
        for phase in self.without_those_concerned {
            write!(f, "\nWithout those concerned: {}", phase.label())?;
        }
        for warning in &self.warnings {
            write!(f, "\n{warning}")?;
        }
        Ok(())
    }
}

impl fmt::Display for JourneyWarning {
    /// As its label, and what it is about.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.warning.label(), self.terms.label())
    }
}
