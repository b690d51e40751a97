//! The table of rules: one row for each, with its points and how they are read.

use super::{
    AdvocacyAim, Among, Aspect, Community, Connection, Contact, ContactEffect, ContactFlag, Dimension, Facts, Flag,
    FrontlineAbility, IntegrationFactor, LabourOpening, Lens, LifeDomain, ParticipationEffect, PartnerKind,
    PartnershipEffect, Report, ResourceUse, Rule, Section, Sector, SpecialistTopic, Stage, TrainingScope,
};
use crate::evaluation::{Row, RuleSet, pairs, row};
use crate::values::{Attribution, NonBlankText};

static CELLS: [(Stage, Community); 10] = pairs(Stage::ALL, Community::ALL);
static COORDINATED: [(Sector, Aspect); 3] = pairs(Sector::ALL, &[Aspect::Coordinated]);
static RESOURCES: [(LifeDomain, Community, ResourceUse); 20] = resources();

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn resources() -> [(LifeDomain, Community, ResourceUse); 20] {
    let domains: [(LifeDomain, Community); 10] = pairs(LifeDomain::ALL, Community::ALL);
    let cells: [((LifeDomain, Community), ResourceUse); 20] = pairs(&domains, ResourceUse::ALL);
    let mut triples = [(LifeDomain::Housing, Community::Arriving, ResourceUse::DrawsOn); 20];
    let mut place = 0;
    while place < triples.len() {
        let ((domain, community), how) = cells[place];
        triples[place] = (domain, community, how);
        place += 1;
    }
    triples
}

impl RuleSet for Rule {
    type Facts<'a> = Facts<'a>;
    type Section = Section;
    type Report = Report;

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope<'a>(self, facts: &'a Facts<'_>) -> Option<&'a NonBlankText> {
        facts.record.out_of_scope.get(self)
    }

    fn attribution<'a>(facts: &'a Facts<'_>) -> Option<&'a Attribution> {
        facts.record.assessed.as_ref()
    }

    fn report(facts: &Facts<'_>) -> Report {
        Report::of(facts)
    }

    #[expect(clippy::too_many_lines, reason = "a table")]
    #[expect(clippy::redundant_closure_for_method_calls, reason = "a method of `Facts` is not general enough")]
    fn row(self) -> &'static Row<Self> {
        match self {
            // The Approach as a whole
            Self::FourDimensions => row! { Must;
                Dimension::ALL => |facts, dimension| facts.record.dimensions.get(dimension),
            },

            // Mental health and psychosocial support
            Self::OwnComponent => row! { Must;
                &[Flag::Standalone] => |facts, flag| facts.flag(flag),
            },
            Self::StandardPractice => row! { Should;
                &[Flag::StandardPractice] => |facts, flag| facts.flag(flag),
            },
            Self::TrainedWorkforce => row! { Should;
                &[Flag::StaffTrained] => |facts, flag| facts.there_are_staff().then(|| facts.flag(flag)),
                &[Flag::VolunteersTrained] => |facts, flag| facts.volunteers().then(|| facts.flag(flag)),
            },
            Self::TrainingBeyondClinical => row! { Should if |facts| facts.somebody_is_trained();
                &[TrainingScope::SocialAndCommunitySupport] => |facts, scope| facts.training_covers(scope),
            },
            Self::BeyondTrauma => row! { Must;
                &[Lens::BroadPsychosocial] => |facts, lens| facts.lens(lens),
            },
            Self::FrontlineAbilities => row! { Should;
                FrontlineAbility::ALL => |facts, ability| facts.record.frontline_abilities.get(ability),
            },
            Self::CulturallyInformedSpecialists => row! { Should if |facts| facts.specialised_care();
                &[Flag::CulturallyInformedCare] => |facts, _| facts.culturally_informed_care(),
                SpecialistTopic::ALL => |facts, topic| facts.care_takes_up(topic),
            },
            Self::SupportWithinServices => row! { Should;
                &[Flag::WithinCommunityServices, Flag::Multicultural] => |facts, flag| facts.flag(flag),
            },

            // Arriving and receiving communities
            Self::TwoWayProcess => row! { Must;
                &[Flag::UnderstoodAsTwoWay, Flag::ReceivingSideEngaged] => |facts, flag| facts.flag(flag),
            },
            Self::IntergroupContact => row! { Must;
                &[Among::Across] => |facts, _| facts.some_contact_across(|_| Some(true)),
            },
            Self::MeaningfulContact => row! { Must if |facts| facts.contact_across();
                &[ContactFlag::SafeSpace, ContactFlag::Constructive] => |facts, flag| facts.every_contact_across(flag),
            },
            Self::LastingContact => row! { Should if |facts| facts.contact_across();
                &[ContactFlag::Recurring] =>
                    |facts, flag| facts.some_contact_across(|contact| contact.flags.get(flag)),
            },
            Self::EnjoyableContact => row! { Observation if |facts| facts.contact_across();
                &[Aspect::EnjoyableNotAboutSettlement] =>
                    |facts, _| facts.some_contact_across(Contact::is_enjoyable_and_not_about_settlement),
            },
            Self::EqualVoiceInMeetings => row! { Should if |facts| facts.town_meeting();
                &[ContactFlag::EqualFooting] => |facts, flag| facts.every_town_meeting(flag),
            },
            Self::SocialBridges => row! { Must;
                &[Connection::Bridge] => |facts, connection| facts.record.connections.get(connection),
            },
            Self::SocialBondsAndLinks => row! { Must;
                &[Connection::Bond, Connection::Link] =>
                    |facts, connection| facts.record.connections.get(connection),
            },
            Self::Volunteering => row! { Must;
                &[Aspect::VolunteersPresent] => |facts, _| facts.volunteers().holds(),
            },
            Self::VolunteersFromBoth => row! { Observation if |facts| facts.volunteers();
                Community::ALL => |facts, community| facts.volunteers_of(community).holds(),
            },
            Self::BeyondHelping => row! { Should if |facts| facts.volunteers_of(Community::Receiving);
                &[Aspect::BeyondHelper] => |facts, _| facts.receiving_volunteers_do_more_than_help(),
            },
            Self::ContactEffects => row! { Observation;
                ContactEffect::ALL => |facts, effect| facts.record.contact_effects_followed.get(effect),
            },
            Self::SharedResources => row! { Observation;
                &RESOURCES => |facts, (domain, community, how)| facts.resource(domain, community, how),
            },

            // Participatory and co-creative approaches
            Self::EveryStageBothCommunities => row! { Must;
                &CELLS => |facts, (stage, community)| facts.has_part(stage, community),
            },
            Self::EqualSay => row! { Should;
                Stage::ALL => |facts, stage| facts.some_community_has_part(stage).then(|| facts.same_say(stage)),
            },
            Self::ActiveParticipants => row! { Must;
                Community::ALL => |facts, community| facts.is_active(community),
            },
            Self::DocumentedMethod => row! { Observation if |facts| facts.co_creation();
                &[Flag::DocumentedMethod] => |facts, flag| facts.flag(flag),
            },
            Self::DriversOfOwnCare => row! { Must;
                &[Flag::DriveOwnCare] => |facts, flag| facts.flag(flag),
            },
            Self::SayInOwnCare => row! { Should;
                &[Flag::SayInOwnCare] => |facts, flag| facts.flag(flag),
            },
            Self::ParticipationEffects => row! { Observation;
                ParticipationEffect::ALL => |facts, effect| facts.record.participation_effects_followed.get(effect),
            },

            // Multi-stakeholder partnerships and coordination
            Self::ThreeSectors => row! { Must;
                Sector::ALL => |facts, sector| facts.partner_of_sector(sector).holds(),
            },
            Self::Coordination => row! { Must;
                &COORDINATED =>
                    |facts, (sector, _)| facts.partner_of_sector(sector).then(|| facts.coordinates_with(sector)),
            },
            Self::MhpssLinkage => row! { Must;
                &[PartnerKind::MhpssActor] => |facts, _| facts.mhpss_actor(),
            },
            Self::LifeDomains => row! { Must;
                LifeDomain::ALL => |facts, domain| facts.life_domain(domain),
            },
            Self::PublicAuthorities => row! { Should;
                &[PartnerKind::Municipality, PartnerKind::GovernmentRepresentative] =>
                    |facts, kind| facts.partner_of_kind(kind).holds(),
            },
            Self::Advocacy => row! { Should;
                AdvocacyAim::ALL => |facts, aim| facts.record.advocacy.aims.get(aim),
                Community::ALL => |facts, community| facts.record.advocacy.communities.get(community),
            },
            Self::BothKindsOfFactor => row! { Should;
                IntegrationFactor::ALL => |facts, factor| facts.record.integration_factors.get(factor),
            },
            Self::LabourOpenings => row! { Observation if |facts| facts.partner_of_kind(PartnerKind::Business);
                LabourOpening::ALL => |facts, opening| facts.partner_opens(opening),
            },
            Self::PartnershipEffects => row! { Observation;
                PartnershipEffect::ALL => |facts, effect| facts.record.partnership_effects_followed.get(effect),
            },
        }
    }
}
