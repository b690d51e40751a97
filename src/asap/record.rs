//! What is recorded of a practice in ASAP's terms: its profile, its journey, and recommendations.

use super::{
    Activity, Barrier, Channel, CrossCuttingTool, DeliveryStrategy, Edition, FundingSource, InformationQuality,
    Journey, JourneyFacts, JourneyRule, Lesson, PillarActivity, ProfileField, Recommendation, RecommendationFacts,
    Recommendations, ResourceKind, ServiceSector, TargetGroup, TerritorialFeature, WiderBeneficiary,
};
use crate::document::document;
use crate::evaluation::Evaluation;
use crate::facts::{TermMap, TermSet, UniqueList};
use crate::read::{Contradiction, Contradictions};
use crate::values::{Attribution, Language, NonBlankText, Note, WebAddress};

document! {
    /// An assessment of one practice in ASAP's terms: up to three parts, each recorded or not by itself.
    ///
    /// The profile has no rules and is shown as it is. The journey and the recommendations are two rule sets. There is
    /// no share over both.
    ///
    /// ```
    /// use dynamic_integration::asap::{Assessment, JourneyRule, Measure, Recommendation};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let assessment: Assessment = serde_json::from_str(r#"{
    ///     "profile": { "sectors": ["health"], "activities": ["interpretation"] },
    ///     "recommendations": { "measures": { "digital_skills_fostered": "not_met" } }
    /// }"#)?;
    /// assert!(assessment.evaluate_journey().is_none()); // not recorded
    /// let recommendations = assessment.evaluate_recommendations().unwrap();
    /// let rule = Recommendation::MultilingualAndContextSpecific;
    /// let language_services = recommendations.answer(rule, Measure::LanguageServices).unwrap();
    /// assert_eq!(language_services.mark(), Mark::Met); // the profile names interpretation
    /// assert_eq!(language_services.taken_from().map(|framework| framework.code), Some("asap"));
    /// assert_eq!(recommendations.mark(rule), Mark::PartlyMet);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    #[check(contradictions)]
    pub struct Assessment {
        /// What the practice is and does.
        pub optional profile: Profile,
        /// How the practice was designed. If it is left out, it is not evaluated.
        pub optional journey: Journey,
        /// Which recommendations the practice follows. If they are left out, they are not evaluated.
        pub optional recommendations: Recommendations,
    }

    /// What a practice is and does. Its lists only name, and say nothing of what they do not name.
    ///
    /// Two rules of the journey and three measures read it: [`JourneyRule::SeveralNeeds`] reads sectors and
    /// strategies, [`JourneyRule::Pillars`] reads the activities of the pillars, and the measures on language services,
    /// digital skills and social media read activities and channels.
    #[derive(Default)]
    pub struct Profile {
        /// The edition of the handbook.
        pub optional edition: Edition,
        /// Who recorded the profile and when, as far as it is known.
        pub optional assessed: Attribution,
        /// The sectors of basic services in which the practice works.
        pub default sectors: TermSet<ServiceSector>,
        /// The strategies by which it meets several needs.
        pub default strategies: TermSet<DeliveryStrategy>,
        /// The groups whom it is for.
        pub default target_groups: TermSet<TargetGroup>,
        /// The groups that benefit beyond those whom it is for.
        pub default wider_beneficiaries: TermSet<WiderBeneficiary>,
        /// The barriers with which it deals.
        pub default barriers: TermSet<Barrier>,
        /// Its kinds of activity.
        pub default activities: TermSet<Activity>,
        /// The channels by which it reaches people.
        pub default channels: TermSet<Channel>,
        /// The qualities of its information.
        pub default information_qualities: TermSet<InformationQuality>,
        /// Those whose money it uses.
        pub default funding_sources: TermSet<FundingSource>,
        /// The features of an integrated territorial system that it has.
        pub default territorial_features: TermSet<TerritorialFeature>,
        /// The activities of the project behind it.
        pub default pillar_activities: TermSet<PillarActivity>,
        /// The tools that the project behind it made.
        pub default tools: TermSet<CrossCuttingTool>,
        /// The lessons that the practice states itself.
        pub default lessons: Vec<StatedLesson>,
        /// Publications and pages on it.
        pub default links: Vec<Resource>,
        /// A note on a field.
        pub default notes: TermMap<ProfileField, Note>,
    }

    /// A lesson that a practice states itself.
    pub struct StatedLesson {
        /// The lesson, in words.
        pub text: NonBlankText,
        /// The shared lesson to which it belongs.
        pub optional lesson: Lesson,
        /// Where the source of the record says so, in words.
        pub optional locator: NonBlankText,
    }

    /// A publication or page on a practice.
    pub struct Resource {
        /// The title.
        pub title: NonBlankText,
        /// The kind.
        pub optional kind: ResourceKind,
        /// The languages in which it can be had.
        pub default languages: UniqueList<Language>,
        /// The address.
        pub optional address: WebAddress,
    }
}

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

    /// Evaluates the journey, or returns `None` if it is not recorded.
    #[must_use]
    pub fn evaluate_journey(&self) -> Option<Evaluation<JourneyRule>> {
        self.journey_facts().map(|facts| Evaluation::of(&facts))
    }

    /// Evaluates the recommendations, or returns `None` if they are not recorded.
    #[must_use]
    pub fn evaluate_recommendations(&self) -> Option<Evaluation<Recommendation>> {
        self.recommendation_facts().map(|facts| Evaluation::of(&facts))
    }

    /// Returns the facts that contradict each other.
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Contradictions::default();
        if let Some(facts) = self.journey_facts() {
            found.extend("journey", facts.contradictions());
        }
        if let Some(facts) = self.recommendation_facts() {
            found.extend("recommendations", facts.contradictions());
        }
        found.into_vec()
    }
}
