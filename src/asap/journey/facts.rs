//! The questions that the rules ask of a journey, its evaluation, and its contradictions.

use super::Journey;
use super::presuppositions::{self, Place};
use crate::asap::{
    AccessMeasure, BuildUpStep, Contradiction, FeedbackFeature, Flag, JourneyRule, Participant, Phase, PhaseOutput,
    Pillar, Profile,
};
use crate::core_terms::Contradiction as Core;
use crate::evaluation::{Answer, Condition, Evaluation};
use crate::facts::{Facts, all, any};
use crate::mark::Mark;
use crate::presupposition::Conclusions;
use crate::read::{self, Contradictions};
use crate::values::{Attribution, NonBlankText};

/// The facts of a journey, what follows from them, and the profile of the practice.
///
/// A stated fact wins over a concluded one.
///
/// ```
/// use dynamic_integration::asap::{Journey, JourneyFacts, Phase, PhaseOutput};
/// use dynamic_integration::facts::Flags;
///
/// let journey = Journey { outputs: Flags::from([(PhaseOutput::FeedbackUsed, true)]), ..Journey::default() };
/// let facts = JourneyFacts::of(&journey);
/// assert_eq!(facts.output(PhaseOutput::FeedbackCollected), Some(true)); // it was used
/// assert_eq!(facts.took_place(Phase::Deliver).holds(), Some(true)); // which has this output
/// assert_eq!(facts.output(PhaseOutput::Prototype), None);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct JourneyFacts<'a> {
    pub(super) journey: &'a Journey,
    pub(super) profile: Option<&'a Profile>,
    conclusions: Conclusions,
}

impl<'a> JourneyFacts<'a> {
    /// Reads a journey alone.
    #[must_use]
    pub fn of(journey: &'a Journey) -> Self {
        Self::with(journey, None)
    }

    /// Reads a journey together with the profile of the practice.
    #[must_use]
    pub fn with(journey: &'a Journey, profile: Option<&'a Profile>) -> Self {
        let stated = |place| presuppositions::stated(journey, place);
        Self { journey, profile, conclusions: Conclusions::of(&presuppositions::ROWS, stated) }
    }

    /// Returns the facts that contradict each other, with their places in the journey.
    #[must_use]
    pub fn contradictions(&self) -> Vec<read::Contradiction> {
        Contradictions::all(|found| self.find_contradictions(found))
    }

    pub(in crate::asap) fn find_contradictions(&self, found: &mut Contradictions) {
        for (term, claim) in self.conclusions.contradictions(&presuppositions::ROWS) {
            for path in presuppositions::paths(self.journey, claim) {
                found.add(term, path);
            }
        }
        for (place, _) in self.journey.moves.iter().enumerate().filter(|(_, step)| !step.has_one_end()) {
            found.add(Contradiction::MoveWithoutOneEnd, format_args!("moves/{place}"));
        }
        for measure in self.journey.not_applicable.keys() {
            if self.journey.access_measures.get(measure) == Some(true) {
                found.add(Core::MarkAndNotApplicable, format_args!("not_applicable/{measure}"));
            }
        }
    }

    /// Returns the answer about the design as a whole.
    #[must_use]
    pub fn flag(&self, flag: Flag) -> Option<bool> {
        self.journey.flags.get(flag).or_else(|| self.conclusions.get(Place::Flag(flag)))
    }

    /// Returns the condition for a question that depends on a flag.
    pub(super) fn given(&self, flag: Flag) -> Condition {
        Condition::new(flag, self.flag(flag))
    }

    /// Returns whether a phase has an output.
    #[must_use]
    pub fn output(&self, output: PhaseOutput) -> Option<bool> {
        self.conclusions.get(Place::Output(output))
    }

    /// Returns whether a phase took place.
    #[must_use]
    pub fn took_place(&self, phase: Phase) -> Condition {
        Condition::new(phase, self.conclusions.get(Place::Phase(phase)))
    }

    /// Returns whether somebody took part in a phase.
    #[must_use]
    pub fn took_part(&self, phase: Phase, participant: Participant) -> Option<bool> {
        let participants = self.journey.phases.get(phase).map(|record| record.participants).unwrap_or_default();
        let concluded = match participant {
            Participant::EndUser => self.conclusions.get(Place::EndUser(phase)),
            _ => None,
        };
        concluded.or_else(|| self.conclusions.in_group(Place::Participants(phase), participants).get(participant))
    }

    /// Answers whether end users took part in a phase. If only people who speak for them did, the answer is *partly
    /// met*.
    pub(super) fn users(&self, phase: Phase) -> Answer {
        self.took_place(phase).then(|| {
            let voices = [Participant::CommunityRepresentative, Participant::MigrantOrganisation];
            let spoken_for = any(voices.map(|voice| self.took_part(phase, voice)));
            match (self.took_part(phase, Participant::EndUser), spoken_for) {
                (Some(true), _) => Mark::Met,
                (Some(false), Some(true)) => Mark::PartlyMet,
                (Some(false), Some(false)) => Mark::NotMet,
                _ => Mark::NotAssessed,
            }
        })
    }

    /// Answers whether a phase started no later than the next one, if both took place.
    pub(super) fn in_order(&self, earlier: Phase, later: Phase) -> Answer {
        let both = [earlier, later].map(|phase| self.took_place(phase).holds());
        let open = if both.first() == Some(&None) { earlier } else { later };
        Condition::new(open, all(both)).then(|| {
            let started = |phase| self.journey.phases.get(phase)?.started;
            started(earlier)?.not_after(started(later)?)
        })
    }

    /// Returns whether a next step was chosen.
    #[must_use]
    pub fn step_chosen(&self) -> Option<bool> {
        self.conclusions.in_group(Place::NextSteps, self.journey.next_steps).some()
    }

    /// Answers whether an access measure was provided. A measure that is not needed does not apply.
    pub(super) fn access(&self, measure: AccessMeasure) -> Answer {
        self.provided(measure).map_or(Mark::NotAssessed, Into::into).into()
    }

    /// Returns what is stated about an access measure.
    pub(in crate::asap) fn provided(&self, measure: AccessMeasure) -> Option<Mark> {
        match self.why_not_needed(measure) {
            Some(_) => Some(Mark::NotApplicable),
            None => self.journey.access_measures.get(measure).map(Mark::from),
        }
    }

    /// Returns the reason why an access measure is not needed.
    pub(in crate::asap) fn why_not_needed(&self, measure: AccessMeasure) -> Option<&'a NonBlankText> {
        self.journey.not_applicable.get(measure)
    }

    /// Returns the assessor and the date of the journey.
    pub(in crate::asap) const fn assessed(&self) -> Option<&'a Attribution> {
        self.journey.assessed.as_ref()
    }

    /// Returns a flag as other parts of an assessment use it: stated, or concluded to be yes.
    pub(in crate::asap) fn travelling(&self, flag: Flag) -> Option<bool> {
        self.journey.flags.get(flag).or_else(|| self.flag(flag).filter(|yes| *yes))
    }

    /// Returns what is recorded about the feedback loop.
    pub(in crate::asap) const fn feedback_loop(&self) -> Facts<FeedbackFeature> {
        self.journey.feedback_loop
    }

    /// Returns whether a step of the build-up started no later than the practice.
    #[must_use]
    pub fn before_practice(&self, step: BuildUpStep) -> Option<bool> {
        let started = |step| self.journey.build_up.get(step);
        started(step)?.not_after(*started(BuildUpStep::Practice)?)
    }

    /// Returns yes if the profile names several sectors, or a strategy for meeting several needs. It never returns no.
    #[must_use]
    pub fn several_needs(&self) -> Option<bool> {
        let profile = self.profile?;
        (profile.sectors.len() >= 2 || !profile.strategies.is_empty()).then_some(true)
    }

    /// Returns yes if the profile names an activity of a pillar. It never returns no.
    #[must_use]
    pub fn is_active_in(&self, pillar: Pillar) -> Option<bool> {
        let named = self.profile?.pillar_activities;
        pillar.activities().iter().any(|activity| named.contains(*activity)).then_some(true)
    }
}

impl Journey {
    /// Evaluates the journey alone, without the profile of the practice.
    ///
    /// Facts that were built in code can contradict each other, and no mark shows it. So call
    /// [`contradictions`](Self::contradictions) first.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<JourneyRule> {
        Evaluation::of(&JourneyFacts::of(self))
    }

    pub(super) fn find_contradictions(&self, found: &mut Contradictions) {
        JourneyFacts::of(self).find_contradictions(found);
    }
}
