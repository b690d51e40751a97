//! The table: one row per rule, with its points and how they are read from the facts.

use super::{
    AdvocacyAim, Among, Aspect, Community, Connection, Contact, ContactEffect, ContactFlag, Dimension, Facts, Flag,
    FrontlineAbility, IntegrationFactor, Involvement, Lens, LifeDomain, ParticipationEffect, Partner, PartnerKind,
    ResourceUse, Rule, Section, Sector, SpecialistTopic, Stage, TrainingScope, VolunteerRole,
};
use crate::{Mark, Row, Rules, Text, every, listed, product, row, some};

pub(super) const CELLS: [(Stage, Community); 10] = product(Stage::ALL, Community::ALL);
pub(super) const DOMAIN_CELLS: [(LifeDomain, Community); 10] = product(LifeDomain::ALL, Community::ALL);
static FIRST_CELLS: [(Stage, Community); 4] = product(&[Stage::Assessment, Stage::Design], Community::ALL);
static RESOURCES: [(LifeDomain, Community, ResourceUse); 20] = resources();

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn resources() -> [(LifeDomain, Community, ResourceUse); 20] {
    let cells: [((LifeDomain, Community), ResourceUse); 20] =
        product(&product::<_, _, 10>(LifeDomain::ALL, Community::ALL), ResourceUse::ALL);
    let mut triples = [(LifeDomain::Housing, Community::Arriving, ResourceUse::DrawsOn); 20];
    let mut place = 0;
    while place < triples.len() {
        let ((domain, community), resource_use) = cells[place];
        triples[place] = (domain, community, resource_use);
        place += 1;
    }
    triples
}

impl Rules for Rule {
    type Facts<'a> = Facts<'a>;
    type Section = Section;

    fn section(self) -> Section {
        self.section()
    }

    fn out_of_scope<'a>(self, facts: &'a Facts<'_>) -> Option<&'a Text> {
        facts.focus.out_of_scope.get(self)
    }

    #[expect(clippy::too_many_lines, reason = "a table")]
    #[expect(clippy::redundant_closure_for_method_calls, reason = "a method of `Facts` is not general enough")]
    fn row(self) -> &'static Row<Self> {
        match self {
            // The Approach as a whole
            Self::FourDimensions => row! { Must;
                Dimension::ALL => |facts, dimension| listed(facts.focus.dimensions, dimension),
            },

            // Mental health and psychosocial support
            Self::OwnComponent => row! { Must;
                &[Flag::Standalone, Flag::StandardPractice] => |facts, flag| facts.focus.flags.flag(flag),
            },
            Self::TrainedWorkforce => row! { Should;
                &[Flag::StaffTrained] => |facts, flag| facts.focus.staff().then(|| facts.focus.flags.flag(flag)),
                &[Flag::VolunteersTrained] =>
                    |facts, flag| facts.focus.volunteers().then(|| facts.focus.flags.flag(flag)),
            },
            Self::TrainingBeyondClinical => row! { Should if |facts| facts.focus.somebody_trained();
                &[TrainingScope::SocialAndCommunitySupport] =>
                    |facts, scope| listed(facts.focus.training_scopes, scope),
            },
            Self::BeyondTrauma => row! { Must;
                &[Lens::BroadPsychosocial] => |facts, lens| facts.lens(lens),
            },
            Self::FrontlineAbilities => row! { Should;
                FrontlineAbility::ALL => |facts, ability| listed(facts.focus.frontline_abilities, ability),
            },
            Self::CulturallyInformedSpecialists => row! { Should if |facts| facts.specialised_care();
                SpecialistTopic::ALL => |facts, topic| facts.specialist_topic(topic),
            },
            Self::SupportWithinServices => row! { Should;
                &[Flag::WithinCommunityServices, Flag::Multicultural] =>
                    |facts, flag| facts.focus.flags.flag(flag),
            },

            // Arriving and receiving communities
            Self::TwoWayProcess => row! { Must;
                &[Flag::TwoWay] => |facts, flag| facts.focus.flags.flag(flag),
            },
            Self::IntergroupContact => row! { Must;
                &[Among::Across] => |facts, _| facts.focus.contact_across().holds(),
            },
            Self::MeaningfulContact => row! { Must if |facts| facts.focus.contact_across();
                &[ContactFlag::SafeSpace, ContactFlag::Constructive] =>
                    |facts, flag| every(facts.focus.contacts_across(), |contact| contact.flags.flag(flag)),
            },
            Self::LastingContact => row! { Should if |facts| facts.focus.contact_across();
                &[ContactFlag::Recurring] =>
                    |facts, flag| some(facts.focus.contacts_across(), |contact| contact.flags.flag(flag)),
            },
            Self::EnjoyableContact => row! { Should if |facts| facts.focus.contact_across();
                &[Aspect::EnjoyableNotAboutSettlement] => |facts, _| {
                    some(facts.focus.contacts_across(), Contact::is_enjoyable_and_not_about_settlement)
                },
            },
            Self::EqualVoiceInMeetings => row! { Should if |facts| facts.focus.town_meeting();
                &[ContactFlag::EqualFooting] =>
                    |facts, flag| every(facts.focus.town_meetings(), |contact| contact.flags.flag(flag)),
            },
            Self::SocialBridges => row! { Must;
                &[Connection::Bridge] => |facts, connection| listed(facts.focus.connections, connection),
            },
            Self::SocialBondsAndLinks => row! { Must;
                &[Connection::Bond, Connection::Link] =>
                    |facts, connection| listed(facts.focus.connections, connection),
            },
            Self::VolunteersFromBoth => row! { Must;
                Community::ALL => |facts, community| facts.focus.volunteers_of(community).holds(),
            },
            Self::BeyondHelping => row! { Should if |facts| facts.focus.volunteers_of(Community::Receiving);
                &[Aspect::BeyondHelper] => |facts, _| {
                    let roles = facts.focus.volunteers.get(Community::Receiving).and_then(|volunteers| volunteers.roles);
                    roles.map(|roles| roles.iter().any(|role| role != VolunteerRole::Helper))
                },
            },
            Self::ContactEffects => row! { Observation;
                ContactEffect::ALL => |facts, effect| listed(facts.focus.contact_effects_followed, effect),
            },
            Self::SharedResources => row! { Observation;
                &RESOURCES => |facts, (domain, community, resource_use)| {
                    let uses = facts.focus.resources.get(domain).and_then(|uses| uses.get(community));
                    listed(uses.copied(), resource_use)
                },
            },

            // Participatory and co-creative approaches
            Self::EveryStageBothCommunities => row! { Must;
                &CELLS => |facts, (stage, community)| facts.focus.stage_mark(stage, community),
            },
            Self::EqualSay => row! { Must;
                Stage::ALL => |facts, stage| {
                    facts.focus.has_part(stage).then(|| facts.focus.say_gap(stage).map(|gap| gap == 0))
                },
            },
            Self::ShapeNeedsAndDesign => row! { Should;
                &FIRST_CELLS => |facts, (stage, community)| match facts.focus.involvement(stage, community) {
                    Some(Involvement::Consulted) => Mark::PartlyMet,
                    involvement => involvement.map(Involvement::is_active).into(),
                },
            },
            Self::ActiveParticipants => row! { Must;
                Community::ALL => |facts, community| facts.focus.is_active(community),
            },
            Self::DocumentedMethod => row! { Should if |facts| facts.focus.co_creation();
                &[Flag::DocumentedMethod] => |facts, _| facts.focus.has_method(),
            },
            Self::SayInOwnCare => row! { Should;
                &[Flag::SayInOwnCare] => |facts, flag| facts.focus.flags.flag(flag),
            },
            Self::ParticipationEffects => row! { Observation;
                ParticipationEffect::ALL =>
                    |facts, effect| listed(facts.focus.participation_effects_followed, effect),
            },

            // Multi-stakeholder partnerships and coordination
            Self::ThreeSectors => row! { Must;
                Sector::ALL => |facts, sector| facts.focus.sector_mark(sector),
            },
            Self::MhpssLinkage => row! { Must;
                &[PartnerKind::MhpssActor] =>
                    |facts, kind| facts.focus.some_partner(|partner| listed(partner.kinds, kind)),
            },
            Self::LifeDomains => row! { Must;
                &DOMAIN_CELLS => |facts, (domain, community)| facts.focus.domain_mark(domain, community),
            },
            Self::PublicAuthorities => row! { Should;
                &[Aspect::PublicAuthority] =>
                    |facts, _| facts.focus.some_partner(Partner::is_public_authority),
            },
            Self::Advocacy => row! { Should;
                AdvocacyAim::ALL => |facts, aim| listed(facts.focus.advocacy_aims, aim),
                Community::ALL => |facts, community| listed(facts.focus.advocacy_communities, community),
            },
            Self::BothKindsOfFactor => row! { Should;
                IntegrationFactor::ALL => |facts, factor| listed(facts.focus.integration_factors, factor),
            },
        }
    }
}
