//! The table of rules of the recommendations: their measures are the points.

use super::RecommendationFacts;
use crate::asap::{Recommendation, Theme};
use crate::core_terms::ReportText;
use crate::evaluation::{PointId, Row, RuleSet, row};
use crate::term::AnyTerm;
use crate::values::{Attribution, NonBlankText};

/// Expands to one row for each recommendation. Rows differ only in strength.
macro_rules! rows {
    ($of:expr; $($strength:ident: $($Recommendation:ident)+;)+) => {
        match $of {
            $($(Recommendation::$Recommendation => row! { $strength;
                Recommendation::$Recommendation.measures() => |facts, measure| facts.answer(measure),
            },)+)+
        }
    };
}

impl RuleSet for Recommendation {
    type Facts<'a> = RecommendationFacts<'a>;
    type Section = Theme;
    type Report = ();

    const PART: Option<AnyTerm> = Some(ReportText::Recommendations.erase());

    fn section(self) -> Theme {
        self.theme()
    }

    fn row(self) -> &'static Row<Self> {
        rows! { self;
            // The source calls connectors essential.
            Must: Connectors;
            // The source words the others as advice.
            Should:
                IntegratedTerritorialSystems DiversityInServices PoliticalParticipation SafeSpaces
                InterculturalCompetenceAndCommunication
                AccessibleParticipation EmbeddedUserFeedback CulturalEvents CsoCollaboration DiverseTeams
                MeaningfulParticipation GiveAndGet MultilingualAndContextSpecific SocialMedia
                AdvocacyForSystemicChange EuropeanLearningNetworks MigrantOrganisationsInDelivery
                YoungerGenerationsInPolitics
                CollaborationWithCsos SpecialisedTraining MediationAndSociology
                PermanenceOfMigration InformationCentres SpreadOfGoodPractice AccessPoliciesWithCsos
                LanguageAndLiteracy
                FlexibleDirectFunding NetworkingAndExchange
                RespectfulTerms
                RepresentationInDecisions;
        }
    }

    fn out_of_scope<'a>(self, facts: &'a RecommendationFacts<'_>) -> Option<&'a NonBlankText> {
        facts.record.out_of_scope.get(self)
    }

    fn not_applicable<'a>(self, facts: &'a RecommendationFacts<'_>, point: PointId) -> Option<&'a NonBlankText> {
        facts.reason(point.first().downcast()?)
    }

    fn attribution<'a>(facts: &'a RecommendationFacts<'_>) -> Option<&'a Attribution> {
        facts.record.assessed.as_ref()
    }

    fn report(_: &RecommendationFacts<'_>) {}
}
