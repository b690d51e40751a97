//! The table: what each rule asks, and how it is read from the facts.

use super::{
    Addressed, Aspect, Assessment, Beneficiary, Cell, CountryRole, CrossCuttingIssue, Dimension, EconomicStrand,
    EngagedStakeholder, Flag, Level, PsychosocialStrand, Rule, Section, SocialService, Stakeholder,
};
use crate::{Answer, Row, Rules, Text, listed, row};

/// What the individual and the community level are to respond to.
static ADDRESSED: [(Level, Addressed); 5] = [
    (Level::Individual, Addressed::Needs),
    (Level::Individual, Addressed::Vulnerabilities),
    (Level::Community, Addressed::Needs),
    (Level::Community, Addressed::Vulnerabilities),
    (Level::Community, Addressed::Concerns),
];

impl Rules for Rule {
    type Facts<'a> = Assessment;
    type Section = Section;

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope(self, facts: &Assessment) -> Option<&Text> {
        facts.out_of_scope.get(self)
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::ThreeLevels => row! { Must;
                Level::ALL => |facts, level| facts.works_on(level),
            },
            Self::IndividualBeneficiaries => row! { Must if |facts| facts.level(Level::Individual);
                &[Beneficiary::Returnee] => benefits,
                &[Beneficiary::ReturningFamilyMember] => |facts, whom| {
                    facts.family_members().then(|| benefits(facts, whom))
                },
            },
            Self::CommunityBeneficiaries => row! { Must if |facts| facts.level(Level::Community);
                &[Beneficiary::ReturneeFamily, Beneficiary::NonMigrant] => benefits,
            },
            Self::StructuralEngagement => row! { Must if |facts| facts.level(Level::Structural);
                &[Stakeholder::NationalGovernment, Stakeholder::LocalGovernment] => |facts, government| {
                    engages(facts, |who| who == government)
                },
                &[Aspect::OtherStakeholder] => |facts, _| engages(facts, |who| !who.is_government()),
                &[Flag::LocalPublicServices] => |facts, flag| facts.flags.flag(flag),
            },
            Self::WhatIsAddressed => row! { Must;
                &ADDRESSED => |facts, (level, what)| {
                    facts.level(level).then(|| facts.some_initiative(|own| own.addresses(level, what)))
                },
            },
            Self::NineCells => row! { Must;
                Cell::ALL => |facts, cell| facts.works_in(cell),
            },
            Self::EconomicStrands => row! { Should if |facts| facts.dimension(Dimension::Economic);
                EconomicStrand::ALL => |facts, strand| {
                    facts.some_initiative(|own| listed(own.economic_strands, strand))
                },
            },
            Self::SocialServices => row! { Should if |facts| facts.dimension(Dimension::Social);
                SocialService::ALL => |facts, service| {
                    facts.some_initiative(|own| listed(own.social_services, service))
                },
            },
            Self::PsychosocialStrands => row! { Should if |facts| facts.dimension(Dimension::Psychosocial);
                PsychosocialStrand::ALL => |facts, strand| {
                    facts.some_initiative(|own| listed(own.psychosocial_strands, strand))
                },
            },
            Self::CommunityAcceptance => row! { Observation if |facts| facts.dimension(Dimension::Economic);
                &[Cell::CommunityPsychosocial] => |facts, cell| facts.works_in(cell),
            },
            Self::NeedsBased => row! { Must;
                &[Flag::NeedsAssessed] => |facts, _| facts.needs_assessed(),
                &[Aspect::BeforeAssistance] => |facts, _| {
                    Answer::from(facts.assessed_before_assistance()).presupposing(facts.needs_assessed())
                },
            },
            Self::CrossCuttingIssues => row! { Should;
                CrossCuttingIssue::ALL => |facts, issue| {
                    facts.some_initiative(|own| listed(own.cross_cutting_issues, issue))
                },
            },
            Self::Stakeholders => row! { Observation;
                &[Aspect::Government] => |facts, _| engages(facts, Stakeholder::is_government),
                &[Aspect::NonState] => |facts, _| engages(facts, |who| !who.is_government()),
                CountryRole::ALL => engages_government_of,
            },
        }
    }
}

fn benefits(facts: &Assessment, whom: Beneficiary) -> Option<bool> {
    facts.some_initiative(|own| listed(own.beneficiaries, whom))
}

fn engages(facts: &Assessment, is_one: impl Fn(Stakeholder) -> bool) -> Option<bool> {
    facts.some_initiative(|own| own.engages(|engaged| Some(is_one(engaged.stakeholder))))
}

/// A government whose side is not recorded might be the one.
fn engages_government_of(facts: &Assessment, role: CountryRole) -> Option<bool> {
    let is_one = |engaged: &EngagedStakeholder| {
        if engaged.stakeholder.is_government() { engaged.country_role.map(|own| own == role) } else { Some(false) }
    };
    facts.some_initiative(|own| own.engages(is_one))
}
