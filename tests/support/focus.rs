//! FOCUS assessments that do not contradict themselves, and what MHPSS may answer beside them.

use dynamic_integration::Practice;
use dynamic_integration::focus::{
    Assessment, Community, Contact, ContactFlag, Flag, FromMhpss, Involvement, Partner, SpecialistTopic, Volunteers,
};
use proptest::prelude::*;

use super::{maybe, note, per, term, terms, text};

pub fn contact() -> BoxedStrategy<Contact> {
    (maybe(text()), term(), maybe(term()), per::<ContactFlag, _>(any::<bool>()))
        .prop_map(|(name, among, format, flags)| Contact { name, among, format, flags })
        .boxed()
}

pub fn partner() -> BoxedStrategy<Partner> {
    (text(), maybe(terms()), maybe(term()), maybe(terms()), maybe(terms()))
        .prop_map(|(name, kinds, sector, life_domains, serves)| Partner { name, kinds, sector, life_domains, serves })
        .boxed()
}

pub fn assessment() -> BoxedStrategy<Assessment> {
    let volunteers =
        (maybe(any::<bool>()), maybe(terms())).prop_map(|(present, roles)| Volunteers { present, roles }).boxed();
    let mhpss = (per::<Flag, _>(any::<bool>()), maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()));
    let communities = (
        maybe(proptest::collection::vec(contact(), 0..4)),
        maybe(terms()),
        per(volunteers),
        maybe(terms()),
        per(per(terms()).boxed()),
    );
    let participation = (per(per(term::<Involvement>()).boxed()), maybe(note()), maybe(terms()));
    let partnerships =
        (maybe(proptest::collection::vec(partner(), 0..4)), maybe(terms()), maybe(terms()), maybe(terms()));
    let rest = (maybe(terms()), per(note()), proptest::option::weighted(0.2, per(text()).boxed()));
    (mhpss, communities, participation, partnerships, rest)
        .prop_map(|(mhpss, communities, participation, partnerships, rest)| {
            without_contradictions(Assessment {
                assessed: None,
                flags: mhpss.0,
                training_scopes: mhpss.1,
                lenses: mhpss.2,
                frontline_abilities: mhpss.3,
                specialist_topics: mhpss.4,
                contacts: communities.0,
                connections: communities.1,
                volunteers: communities.2,
                contact_effects_followed: communities.3,
                resources: communities.4,
                participation: participation.0,
                method: participation.1,
                participation_effects_followed: participation.2,
                partners: partnerships.0,
                advocacy_aims: partnerships.1,
                advocacy_communities: partnerships.2,
                integration_factors: partnerships.3,
                dimensions: rest.0,
                notes: rest.1,
                out_of_scope: rest.2.unwrap_or_default(),
            })
        })
        .boxed()
}

/// An assessment, and what an MHPSS assessment answers that does not contradict it.
pub fn with_mhpss() -> BoxedStrategy<(Assessment, FromMhpss)> {
    let mhpss = (maybe(terms()), maybe(any::<bool>()), maybe(any::<bool>())).prop_map(
        |(lenses, specialised_care, culture_informed)| FromMhpss { lenses, specialised_care, culture_informed },
    );
    (assessment(), mhpss)
        .prop_map(|(assessment, mut mhpss)| {
            if assessment.lenses.is_some() {
                mhpss.lenses = assessment.lenses;
            }
            let topics = assessment.specialist_topics;
            let provided = assessment.flags.flag(Flag::SpecialisedCare);
            if provided
                .or(topics.filter(|topics| !topics.is_empty()).map(|_| true))
                .is_some_and(|here| mhpss.specialised_care.is_some_and(|there| there != here))
            {
                mhpss.specialised_care = None;
            }
            if let Some(topics) = topics {
                mhpss.culture_informed = mhpss.culture_informed.map(|_| topics.contains(SpecialistTopic::Culture));
            }
            (assessment, mhpss)
        })
        .boxed()
}

/// Takes out, one after the other, the facts that contradict others.
pub fn without_contradictions(assessment: Assessment) -> Assessment {
    let mut practice = Practice { focus: Some(assessment), ..Practice::named("P".parse().unwrap()) };
    while let Some(found) = practice.inconsistencies().first() {
        let focus = practice.focus.as_mut().unwrap();
        match found.path.split('/').skip(2).collect::<Vec<_>>()[..] {
            ["flags", flag] => _ = focus.flags.remove(flag.parse().unwrap()),
            ["training_scopes"] => focus.training_scopes = None,
            ["specialist_topics"] => focus.specialist_topics = None,
            ["method"] => focus.method = None,
            ["volunteers", community, "roles"] => {
                let community: Community = community.parse().unwrap();
                focus.volunteers.get_mut(community).unwrap().roles = None;
            }
            _ => panic!("{found}"),
        }
    }
    practice.focus.unwrap()
}

/// A practice with this assessment only.
pub fn practice(focus: Assessment) -> Practice {
    Practice { focus: Some(focus), ..Practice::named("P".parse().unwrap()) }
}

/// The same participation, with one cell changed.
pub fn with_involvement(
    assessment: &Assessment,
    stage: dynamic_integration::focus::Stage,
    community: Community,
    involvement: Option<Involvement>,
) -> Assessment {
    let mut changed = assessment.clone();
    let mut row = changed.participation.remove(stage).unwrap_or_default();
    match involvement {
        Some(involvement) => _ = row.insert(community, involvement),
        None => _ = row.remove(community),
    }
    changed.participation.insert(stage, row);
    changed
}
