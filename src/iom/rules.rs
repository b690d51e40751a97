//! The table of rules: what each of them asks, and how it is read from the facts.

use super::{
    Addressed, Aspect, Beneficiary, Cell, CountryRole, CrossCuttingIssue, Dimension, EconomicStrand, Facts, Flag,
    Level, PsychosocialStrand, Report, Rule, Section, SocialService, Stakeholder,
};
use crate::evaluation::{Row, RuleSet, row};
use crate::values::{Attribution, NonBlankText};

/// The pairs of a level and what support responds to on it.
static ADDRESSED: [(Level, Addressed); 5] = [
    (Level::Individual, Addressed::Needs),
    (Level::Individual, Addressed::Vulnerabilities),
    (Level::Community, Addressed::Needs),
    (Level::Community, Addressed::Vulnerabilities),
    (Level::Community, Addressed::Concerns),
];

impl RuleSet for Rule {
    type Facts<'a> = Facts<'a>;
    type Section = Section;
    type Report = Report;

    fn section(self) -> Section {
        self.section()
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::ThreeLevels => row! { Must;
                Level::ALL => |facts, level| facts.filled(level),
            },
            Self::IndividualBeneficiaries => row! { Must if |facts| facts.level(Level::Individual);
                &[Beneficiary::Returnee] => |facts, whom| facts.benefits(Level::Individual, whom),
                &[Beneficiary::ReturningFamilyMember] => |facts, whom| {
                    facts.family_members().then(|| facts.benefits(Level::Individual, whom))
                },
            },
            Self::CommunityBeneficiaries => row! { Must if |facts| facts.level(Level::Community);
                &[Beneficiary::ReturneeFamily, Beneficiary::NonMigrant] => |facts, whom| {
                    facts.benefits(Level::Community, whom)
                },
            },
            Self::StructuralEngagement => row! { Must if |facts| facts.level(Level::Structural);
                &[Stakeholder::NationalGovernment, Stakeholder::LocalGovernment] => |facts, government| {
                    facts.engages_structurally(|kind| kind == government)
                },
                &[Aspect::OtherStakeholder] => |facts, _| facts.engages_structurally(|kind| !kind.is_government()),
                &[Flag::GoodGovernance, Flag::LocalPublicServices] => |facts, flag| facts.flag(flag),
            },
            Self::WhatIsAddressed => row! { Must;
                &ADDRESSED => |facts, (level, what)| facts.level(level).then(|| facts.addresses(level, what)),
            },
            Self::NineCells => row! { Must;
                Cell::ALL => |facts, cell| facts.filled(cell),
            },
            Self::EconomicStrands => row! { Must if |facts| facts.dimension(Dimension::Economic);
                EconomicStrand::ALL => |facts, strand| facts.economic_strand(strand),
            },
            Self::SocialServices => row! { Must if |facts| facts.dimension(Dimension::Social);
                SocialService::ALL => |facts, service| facts.social_service(service),
                &[Flag::Infrastructure] => |facts, flag| facts.flag(flag),
            },
            Self::PsychosocialStrands => row! { Must if |facts| facts.dimension(Dimension::Psychosocial);
                PsychosocialStrand::ALL => |facts, strand| facts.psychosocial_strand(strand),
            },
            Self::CommunityAcceptance => row! { Observation if |facts| facts.dimension(Dimension::Economic);
                &[Cell::CommunityPsychosocial] => |facts, cell| facts.filled(cell),
            },
            Self::NeedsBased => row! { Must;
                &[Flag::NeedsAssessed] => |facts, flag| facts.flag(flag),
                &[Aspect::BeforeAssistance] => |facts, _| facts.assessed_before_assistance(),
            },
            Self::CrossCuttingIssues => row! { Should;
                CrossCuttingIssue::ALL => |facts, issue| facts.takes_up(issue),
            },
            Self::Stakeholders => row! { Observation;
                &[Aspect::Government] => |facts, _| facts.engages(Stakeholder::is_government),
                &[Aspect::NonState] => |facts, _| facts.engages(Stakeholder::is_non_state),
                CountryRole::ALL => |facts, country| facts.engages_government_of(country),
            },
        }
    }

    fn out_of_scope<'a>(self, facts: &'a Facts<'_>) -> Option<&'a NonBlankText> {
        facts.assessment.out_of_scope.get(self)
    }

    fn attribution<'a>(facts: &'a Facts<'_>) -> Option<&'a Attribution> {
        facts.assessment.assessed.as_ref()
    }

    fn report(facts: &Facts<'_>) -> Report {
        Report::of(facts.assessment)
    }
}
