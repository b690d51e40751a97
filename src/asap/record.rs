//! The record of a practice in the terms of ASAP: its profile, its journey, and recommendations.

use super::{
    Activity, Barrier, Channel, CrossCuttingTool, DeliveryStrategy, Edition, FundingSource, InformationQuality,
    Journey, Lesson, PillarActivity, ProfileField, Recommendations, ResourceKind, ServiceSector, TargetGroup,
    TerritorialFeature, WiderBeneficiary,
};
use crate::document::document;
use crate::facts::{TermMap, TermSet, UniqueList};
use crate::values::{Attribution, Language, NonBlankText, Note, WebAddress};

document! {
    /// An assessment of one practice in the terms of ASAP. It has up to three parts, and each can be left out.
    ///
    /// The profile has no rules and is shown as recorded. The journey and the recommendations are two rule sets. There
    /// is no share over both.
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
    #[check(find_contradictions, fields)]
    pub struct Assessment {
        /// A description of the practice and what it does.
        pub optional profile: Profile,
        /// The design process of the practice. If it is left out, it is not evaluated.
        pub optional journey: Journey,
        /// The recommendations that the practice follows. If they are left out, they are not evaluated.
        pub optional recommendations: Recommendations,
    }

    /// A description of a practice and what it does. Its lists deny nothing that they do not name.
    ///
    /// Two rules of the journey and three measures read it: [`JourneyRule::SeveralNeeds`](super::JourneyRule::SeveralNeeds) reads sectors and
    /// strategies, [`JourneyRule::Pillars`](super::JourneyRule::Pillars) reads the activities of the pillars, and the measures on language services,
    /// digital skills and social media read activities and channels.
    #[derive(Default)]
    pub struct Profile {
        /// The edition of the handbook.
        pub optional edition: Edition,
        /// The person who recorded the profile and the date, as far as they are known.
        pub optional assessed: Attribution,
        /// The sectors of basic services that the practice works in.
        pub default sectors: TermSet<ServiceSector>,
        /// The strategies by which it meets several needs.
        pub default strategies: TermSet<DeliveryStrategy>,
        /// The groups that it is for.
        pub default target_groups: TermSet<TargetGroup>,
        /// Other groups that benefit from it.
        pub default wider_beneficiaries: TermSet<WiderBeneficiary>,
        /// The barriers that it deals with.
        pub default barriers: TermSet<Barrier>,
        /// Its kinds of activity.
        pub default activities: TermSet<Activity>,
        /// The channels through which it reaches people.
        pub default channels: TermSet<Channel>,
        /// The qualities of its information.
        pub default information_qualities: TermSet<InformationQuality>,
        /// The sources of its money.
        pub default funding_sources: TermSet<FundingSource>,
        /// The features of an integrated territorial system that it has.
        pub default territorial_features: TermSet<TerritorialFeature>,
        /// The activities of the project behind it.
        pub default pillar_activities: TermSet<PillarActivity>,
        /// The tools that the project behind it produced.
        pub default tools: TermSet<CrossCuttingTool>,
        /// The lessons that the practice itself states.
        pub default lessons: Vec<StatedLesson>,
        /// Publications and pages about it.
        pub default links: Vec<Resource>,
        /// Notes on fields.
        pub default notes: TermMap<ProfileField, Note>,
    }

    /// A lesson that a practice itself states.
    pub struct StatedLesson {
        /// The lesson, in words.
        pub text: NonBlankText,
        /// The shared lesson that it belongs to.
        pub optional lesson: Lesson,
        /// The place in the source of the record, in words.
        pub optional locator: NonBlankText,
    }

    /// A publication or page about a practice.
    pub struct Resource {
        /// The title.
        pub title: NonBlankText,
        /// The kind.
        pub optional kind: ResourceKind,
        /// The languages in which it is available.
        pub default languages: UniqueList<Language>,
        /// The address.
        pub optional address: WebAddress,
    }
}
