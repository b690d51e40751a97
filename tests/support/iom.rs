//! Assessments of reintegration programmes, whose facts agree with each other.

use dynamic_integration::iom::{
    Addressed, AddressedByLevel, Assessment, Beneficiary, Cell, Dimension, EngagedStakeholder, Flag, Initiative, Level,
};
use dynamic_integration::{Date, Practice, Terms};
use proptest::prelude::*;

use super::{maybe, note, per, term, terms, text};

pub fn assessment() -> BoxedStrategy<Assessment> {
    let facts = (
        proptest::option::weighted(0.9, proptest::collection::vec(initiative(), 0..4)),
        per(any::<bool>()),
        maybe(date()),
        maybe(date()),
    );
    (facts, rarely(per(text())), per(note()))
        .prop_map(|(facts, out_of_scope, notes)| {
            let (initiatives, flags, needs_assessed_on, first_assistance_on) = facts;
            agreeing(Assessment {
                assessed: None,
                initiatives,
                flags,
                needs_assessed_on,
                first_assistance_on,
                out_of_scope,
                notes,
            })
        })
        .boxed()
}

pub fn initiative() -> BoxedStrategy<Initiative> {
    let addressed = (maybe(terms::<Addressed>()), maybe(terms::<Addressed>()))
        .prop_map(|(individual, community)| AddressedByLevel { individual, community });
    let engaged = (term(), maybe(term()))
        .prop_map(|(stakeholder, country_role)| EngagedStakeholder { stakeholder, country_role });
    (
        maybe(text()),
        (term::<Cell>(), terms()),
        maybe(terms()),
        maybe(addressed),
        (maybe(terms()), maybe(terms()), maybe(terms())),
        maybe(terms()),
        maybe(proptest::collection::vec(engaged, 0..4)),
    )
        .prop_map(|(name, (cell, cells), beneficiaries, addressed, covered, cross_cutting_issues, stakeholders)| {
            let (economic_strands, social_services, psychosocial_strands) = covered;
            Initiative {
                name,
                // about half of the time in one cell only, so that rows and columns stay empty
                cells: if cells.len() > 4 { cells } else { Terms::from(cell) },
                beneficiaries,
                addressed,
                economic_strands,
                social_services,
                psychosocial_strands,
                cross_cutting_issues,
                stakeholders,
            }
        })
        .boxed()
}

/// A practice with this programme only.
pub fn practice(iom: Assessment) -> Practice {
    Practice { iom: Some(iom), ..Practice::named("P".parse().unwrap()) }
}

fn date() -> BoxedStrategy<Date> {
    proptest::sample::select(&["2023-12-31", "2024-01-01", "2024-02-29"][..])
        .prop_map(|date| date.parse().unwrap())
        .boxed()
}

fn rarely<V: Default + Clone + std::fmt::Debug + 'static>(
    value: impl Strategy<Value = V> + Clone + 'static,
) -> BoxedStrategy<V> {
    proptest::option::weighted(0.2, value.boxed()).prop_map(Option::unwrap_or_default).boxed()
}

/// The same facts without those that contradict others.
fn agreeing(mut assessment: Assessment) -> Assessment {
    let backed = |dimension| assessment.dimension(dimension).holds() != Some(false);
    let (economic, social, psychosocial) =
        (backed(Dimension::Economic), backed(Dimension::Social), backed(Dimension::Psychosocial));
    let on = |level| assessment.works_on(level) != Some(false);
    let (individual, community, structural) = (on(Level::Individual), on(Level::Community), on(Level::Structural));
    let no_family = assessment.flags.flag(Flag::FamilyMembersReturned) == Some(false);
    for own in assessment.initiatives.iter_mut().flatten() {
        own.economic_strands = own.economic_strands.filter(|_| economic);
        own.social_services = own.social_services.filter(|_| social);
        own.psychosocial_strands = own.psychosocial_strands.filter(|_| psychosocial);
        if let Some(addressed) = &mut own.addressed {
            addressed.individual = addressed.individual.filter(|_| individual);
            addressed.community = addressed.community.filter(|_| community);
        }
        if let Some(beneficiaries) = &mut own.beneficiaries
            && no_family
        {
            beneficiaries.remove(Beneficiary::ReturningFamilyMember);
        }
    }
    if !structural && assessment.flags.flag(Flag::LocalPublicServices) == Some(true) {
        assessment.flags.remove(Flag::LocalPublicServices);
    }
    if assessment.flags.flag(Flag::NeedsAssessed) == Some(false) {
        assessment.needs_assessed_on = None;
    }
    assessment
}
