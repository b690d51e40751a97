//! The facts of an assessment, its evaluations, and its contradictions: those of its journey and its recommendations.

use super::{Assessment, JourneyFacts, JourneyRule, Recommendation, RecommendationFacts};
use crate::evaluation::Evaluation;
use crate::read::Contradictions;

impl Assessment {
    /// Returns the facts of the journey, or `None` if it is not recorded.
    #[must_use]
    pub fn journey_facts(&self) -> Option<JourneyFacts<'_>> {
        self.journey.as_ref().map(|journey| JourneyFacts::with(journey, self.profile.as_ref()))
    }

    /// Returns the facts of the recommendations, or `None` if they are not recorded.
    #[must_use]
    pub fn recommendation_facts(&self) -> Option<RecommendationFacts<'_>> {
        let with = |record| RecommendationFacts::with(record, self.journey_facts(), self.profile.as_ref());
        self.recommendations.as_ref().map(with)
    }

    /// Evaluates the journey by the rules of [`JourneyRule`], or returns `None` if it is not recorded.
    ///
    /// Sectors, strategies and activities of the pillars are read from the profile, if there is one. Facts that were
    /// built in code can contradict each other, and no mark shows it. So call [`contradictions`](Self::contradictions)
    /// first.
    ///
    /// ```
    /// use dynamic_integration::asap::{Assessment, JourneyRule};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let mark = |text: &str| -> Result<_, serde_json::Error> {
    ///     let assessment: Assessment = serde_json::from_str(text)?;
    ///     Ok(assessment.evaluate_journey().map(|journey| journey.mark(JourneyRule::SeveralNeeds)))
    /// };
    /// assert_eq!(mark(r#"{ "profile": { "sectors": ["health", "housing"] } }"#)?, None); // no journey
    /// assert_eq!(mark(r#"{ "journey": {} }"#)?, Some(Mark::NotAssessed));
    /// assert_eq!(mark(r#"{ "journey": {}, "profile": { "sectors": ["health", "housing"] } }"#)?, Some(Mark::Met));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn evaluate_journey(&self) -> Option<Evaluation<JourneyRule>> {
        self.journey_facts().map(|facts| Evaluation::of(&facts))
    }

    /// Evaluates the recommendations, or returns `None` if they are not recorded.
    ///
    /// A measure without a mark is answered from the journey or the profile, if they record the same fact: see the
    /// example of [`Assessment`]. Facts that were built in code can contradict each other, and no mark shows it. So
    /// call [`contradictions`](Self::contradictions) first.
    ///
    /// ```
    /// use dynamic_integration::asap::{Assessment, Measure, Recommendation};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let assessment: Assessment = serde_json::from_str(r#"{
    ///     "journey": { "access_measures": { "childcare": true } }, "recommendations": {}
    /// }"#)?;
    /// let childcare = assessment.evaluate_recommendations().and_then(|recommendations| {
    ///     recommendations.answer(Recommendation::AccessibleParticipation, Measure::ChildcareOffered)
    /// });
    /// assert_eq!(childcare.map(|answer| answer.mark()), Some(Mark::Met)); // from the journey
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn evaluate_recommendations(&self) -> Option<Evaluation<Recommendation>> {
        self.recommendation_facts().map(|facts| Evaluation::of(&facts))
    }

    pub(crate) fn find_contradictions(&self, found: &mut Contradictions) {
        if let Some(facts) = self.journey_facts() {
            found.within("journey", |found| facts.find_contradictions(found));
        }
        if let Some(facts) = self.recommendation_facts() {
            found.within("recommendations", |found| facts.find_contradictions(found));
        }
    }
}
