//! The facts that answer the recommendations (marks, and facts recorded in the journey and the profile), the evaluation,
//! and the contradictions.

use super::Recommendations;
use crate::asap::{
    AccessMeasure, Activity, Channel, Contradiction, FRAMEWORK, FeedbackFeature, Flag, JourneyFacts, Measure, Profile,
    Recommendation,
};
use crate::core_terms::Contradiction as Core;
use crate::evaluation::{Answer, Evaluation};
use crate::mark::Mark;
use crate::read::{self, Contradictions};
use crate::values::{Attribution, NonBlankText};

/// The recommendations, with the journey and the profile of the same practice, which answer some measures.
///
/// Facts of the journey and the profile are used only if they are stated, or concluded to be yes. A mark recorded for a
/// measure itself wins.
#[derive(Debug, Clone, Copy)]
pub struct RecommendationFacts<'a> {
    pub(super) record: &'a Recommendations,
    journey: Option<JourneyFacts<'a>>,
    profile: Option<&'a Profile>,
}

impl<'a> RecommendationFacts<'a> {
    /// Reads recommendations alone.
    #[must_use]
    pub const fn of(record: &'a Recommendations) -> Self {
        Self::with(record, None, None)
    }

    /// Reads recommendations together with the journey and the profile of the practice.
    #[must_use]
    pub const fn with(
        record: &'a Recommendations,
        journey: Option<JourneyFacts<'a>>,
        profile: Option<&'a Profile>,
    ) -> Self {
        Self { record, journey, profile }
    }

    /// Returns the facts that contradict each other, with their places in the recommendations.
    #[must_use]
    pub fn contradictions(&self) -> Vec<read::Contradiction> {
        Contradictions::all(|found| self.find_contradictions(found))
    }

    pub(in crate::asap) fn find_contradictions(&self, found: &mut Contradictions) {
        for measure in self.record.not_applicable.keys().filter(|measure| self.record.measures.get(*measure).is_some())
        {
            found.add(Core::MarkAndNotApplicable, format_args!("not_applicable/{measure}"));
        }
        // What is recorded as no is no contradiction: a measure that nobody needs is not carried out.
        let is_carried_out = |measure| matches!(self.taken(measure), Some(Mark::Met | Mark::PartlyMet));
        for measure in self.record.not_applicable.keys().filter(|measure| is_carried_out(*measure)) {
            found.add(Contradiction::MeasureAndRecord, format_args!("not_applicable/{measure}"));
        }
        for (measure, mark) in &self.record.measures {
            let term = match (Mark::from(*mark), self.taken(measure)) {
                (Mark::Met, Some(Mark::NotMet)) | (Mark::NotMet, Some(Mark::Met)) => Contradiction::MeasureAndRecord,
                (_, Some(Mark::NotApplicable)) => Contradiction::MeasureNotNeeded,
                _ => continue,
            };
            found.add(term, format_args!("measures/{measure}"));
        }
    }

    /// Answers whether a measure is carried out.
    pub(super) fn answer(&self, measure: Measure) -> Answer {
        if self.record.is_for_others(measure.recommendation()) || self.record.not_applicable.get(measure).is_some() {
            return Mark::NotApplicable.into();
        }
        if let Some(mark) = self.record.measures.get(measure) {
            return Mark::from(*mark).into();
        }
        match self.taken(measure) {
            Some(mark) => Answer::from(mark).from_framework(&FRAMEWORK),
            None => Mark::NotAssessed.into(),
        }
    }

    /// Returns the reason why a measure does not apply, recorded here or in the journey.
    pub(crate) fn reason(&self, measure: Measure) -> Option<&'a NonBlankText> {
        if self.record.is_for_others(measure.recommendation()) {
            return None;
        }
        self.record.not_applicable.get(measure).or_else(|| self.journey?.why_not_needed(access(measure)?))
    }

    /// Returns the assessor and the date of the part of the record that answers a measure, given its evaluated answer.
    pub(crate) fn assessed(&self, measure: Measure, answer: Option<Answer>) -> Option<&'a Attribution> {
        if answer.and_then(Answer::taken_from).is_none() {
            self.record.assessed.as_ref()
        } else if self.by_profile(measure).is_some() {
            self.profile?.assessed.as_ref()
        } else {
            self.journey?.assessed()
        }
    }

    /// Returns the mark that the journey or the profile gives to a measure.
    fn taken(&self, measure: Measure) -> Option<Mark> {
        self.by_profile(measure).or_else(|| self.by_journey(measure))
    }

    /// Returns the mark that the profile gives to a measure. What it does not name is open, and the measure can be met in
    /// another way.
    fn by_profile(&self, measure: Measure) -> Option<Mark> {
        let profile = self.profile?;
        let does = match measure {
            Measure::LanguageServices => profile.activities.contains(Activity::Interpretation),
            Measure::DigitalSkillsFostered => profile.activities.contains(Activity::DigitalSkillsTraining),
            Measure::ParticipantsReached => profile.channels.contains(Channel::SocialMedia),
            _ => false,
        };
        does.then_some(Mark::Met)
    }

    fn by_journey(&self, measure: Measure) -> Option<Mark> {
        let feedback = |feature| self.journey?.feedback_loop().get(feature);
        let flag = |flag| self.journey?.travelling(flag);
        let fact = match measure {
            Measure::ChildcareOffered | Measure::TravelRefunded | Measure::InterpretationAvailable => {
                return self.journey?.provided(access(measure)?);
            }
            Measure::AnswersImproveProgramme => {
                let improves = [FeedbackFeature::ImprovesDesign, FeedbackFeature::ImprovesDelivery].map(feedback);
                return match improves {
                    [Some(true), Some(true)] => Some(Mark::Met),
                    [Some(false), Some(false)] => Some(Mark::NotMet),
                    [Some(_), Some(_)] => Some(Mark::PartlyMet),
                    _ => None,
                };
            }
            Measure::UsersAsked => feedback(FeedbackFeature::InvolvesUsers),
            Measure::StakeholdersAsked => feedback(FeedbackFeature::InvolvesStakeholders),
            Measure::SystematicPolling => feedback(FeedbackFeature::SystematicAndContinuous),
            Measure::AnswersInformDecisions => feedback(FeedbackFeature::InformsDecisions),
            Measure::RepresentedInTeams => flag(Flag::ProfessionalsInTeam),
            // Without an advisory body, none can vote.
            Measure::CouncilsWithVote => {
                flag(Flag::AdvisoryVotingRights).or_else(|| flag(Flag::AdvisoryBody).filter(|yes| !yes))
            }
            _ => None,
        };
        fact.map(Mark::from)
    }
}

impl Recommendations {
    /// Evaluates the recommendations alone, without the journey and the profile of the practice.
    ///
    /// Facts that were built in code can contradict each other, and no mark shows it. So call
    /// [`contradictions`](Self::contradictions) first.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Recommendation> {
        Evaluation::of(&RecommendationFacts::of(self))
    }

    pub(super) fn find_contradictions(&self, found: &mut Contradictions) {
        RecommendationFacts::of(self).find_contradictions(found);
    }
}

/// Returns the access measure of the journey that is the same fact.
const fn access(measure: Measure) -> Option<AccessMeasure> {
    match measure {
        Measure::ChildcareOffered => Some(AccessMeasure::Childcare),
        Measure::TravelRefunded => Some(AccessMeasure::TravelCosts),
        Measure::InterpretationAvailable => Some(AccessMeasure::Interpretation),
        _ => None,
    }
}
