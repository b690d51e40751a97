//! The record of the recommendations that a practice follows.

use crate::asap::{Audience, Edition, Measure, Recommendation, Theme};
use crate::core_terms::RecordedMark;
use crate::document::document;
use crate::facts::{TermMap, TermSet};
use crate::values::{Attribution, NonBlankText, Note};

document! {
    /// The recommendations: a mark for each measure. A measure that is left out is not assessed, unless the journey or
    /// the profile of the practice records the same fact.
    ///
    /// ```
    /// use dynamic_integration::asap::{Audience, Recommendation, Recommendations};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let mut recommendations: Recommendations = serde_json::from_str(r#"{
    ///     "measures": { "centres_accessible": "met", "centres_well_staffed": "partly_met" },
    ///     "not_applicable": { "presence_recognised": "The centre is a private one." },
    ///     "for_audiences": ["governments"]
    /// }"#)?;
    /// let evaluation = recommendations.evaluate();
    /// assert_eq!(evaluation.mark(Recommendation::InformationCentres), Mark::PartlyMet);
    /// assert_eq!(evaluation.mark(Recommendation::RespectfulTerms), Mark::NotApplicable); // for the media
    /// assert_eq!(evaluation.mark(Recommendation::SafeSpaces), Mark::NotAssessed); // for everybody
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    #[check(find_contradictions)]
    pub struct Recommendations {
        /// The edition of the handbook.
        pub optional edition: Edition,
        /// The assessor and the date, as far as they are known.
        pub optional assessed: Attribution,
        /// The audiences to evaluate for. Recommendations to other audiences then do not apply. If no audience is
        /// named, all recommendations are read.
        pub default for_audiences: TermSet<Audience>,
        /// The mark of each measure.
        pub default measures: TermMap<Measure, RecordedMark>,
        /// For each measure that does not apply: the reason.
        pub default not_applicable: TermMap<Measure, NonBlankText>,
        /// For each recommendation that is out of scope: the reason.
        pub default out_of_scope: TermMap<Recommendation, NonBlankText>,
        /// Notes on measures, with or without a mark.
        pub default notes: TermMap<Measure, Note>,
        /// Notes on recommendations.
        pub default recommendation_notes: TermMap<Recommendation, Note>,
    }
}

impl Recommendations {
    /// Returns `true` if the recommendation is addressed only to audiences that it is not evaluated for.
    #[must_use]
    pub fn is_for_others(&self, recommendation: Recommendation) -> bool {
        let audience = recommendation.theme().audience();
        audience.is_some_and(|audience| !self.for_audiences.is_empty() && !self.for_audiences.contains(audience))
    }
}

impl Theme {
    /// Returns the audience to which its recommendations are addressed, or `None` if they are addressed to everybody.
    #[must_use]
    pub const fn audience(self) -> Option<Audience> {
        Some(match self {
            Self::Services | Self::Involvement | Self::Cooperation => return None,
            Self::PublicServiceProviders => Audience::PublicServiceProviders,
            Self::Governments => Audience::Governments,
            Self::EuropeanCommission => Audience::EuropeanCommission,
            Self::PublicAndMedia => Audience::PublicAndMedia,
            Self::OrganisationsOfPeopleWithMigratoryBackground => {
                Audience::OrganisationsOfPeopleWithMigratoryBackground
            }
        })
    }
}

impl Audience {
    /// Returns the theme whose recommendations are addressed to it.
    ///
    /// ```
    /// use dynamic_integration::asap::{Audience, Recommendation};
    ///
    /// let own = Audience::EuropeanCommission.theme().recommendations();
    /// assert_eq!(own, [Recommendation::FlexibleDirectFunding, Recommendation::NetworkingAndExchange]);
    /// ```
    #[must_use]
    pub const fn theme(self) -> Theme {
        match self {
            Self::PublicServiceProviders => Theme::PublicServiceProviders,
            Self::Governments => Theme::Governments,
            Self::EuropeanCommission => Theme::EuropeanCommission,
            Self::PublicAndMedia => Theme::PublicAndMedia,
            Self::OrganisationsOfPeopleWithMigratoryBackground => Theme::OrganisationsOfPeopleWithMigratoryBackground,
        }
    }
}
