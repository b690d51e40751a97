//! The explanation of a practice: its identity, its evaluations, and records that no rule reads.

use super::details::Details;
use super::rule_set::{self, Beside};
use super::words::{Words, link, note, remark};
use super::{ExplainedOrganisation, ExplainedProfile, ExplainedRuleSet, ExplainedSubject, Explanation, Remark};
use crate::asap::{self, Profile, ProfileField};
use crate::languages::Named;
use crate::practice::{Identity, Practice};
use crate::term::{AnyTerm, Term};
use crate::values::NonBlankText;
use crate::{focus, iom, mhpss, spring};

pub(super) fn explain(practice: &Practice, words: Words<'_>) -> Explanation {
    let evaluation = practice.evaluate();
    let focus = practice.focus.as_ref().zip(evaluation.focus.as_ref()).map(|(record, evaluation)| {
        let report = evaluation.report();
        let beside = Beside::of(
            words,
            &report.warnings,
            |details| report.details(details),
            |details| focus_recorded(record, details),
        );
        rule_set::explain(evaluation.view(), beside.notes(&record.notes), words)
    });
    let mhpss = practice.mhpss.as_ref().zip(evaluation.mhpss.as_ref()).map(|(record, evaluation)| {
        let report = evaluation.report();
        let beside = Beside::of(
            words,
            &report.warnings,
            |details| report.details(details),
            |details| mhpss_recorded(record, details),
        );
        rule_set::explain(evaluation.view(), beside.notes(&record.notes), words)
    });
    let iom = practice.iom.as_ref().zip(evaluation.iom.as_ref()).map(|(record, evaluation)| {
        let report = evaluation.report();
        let beside = Beside::of(
            words,
            &report.warnings,
            |details| report.details(details),
            |details| iom_recorded(record, details),
        );
        rule_set::explain(evaluation.view(), beside.notes(&record.notes), words)
    });
    let spring = practice.spring.as_ref().zip(evaluation.spring.as_ref()).map(|(record, evaluation)| {
        let beside = Beside::of(words, &[], |_| {}, |details| spring_recorded(record, details));
        rule_set::explain(evaluation.view(), beside.notes(&record.notes).findings(&record.findings), words)
    });
    let asap = practice.asap.as_ref();
    let journey = asap.and_then(|asap| asap.journey.as_ref()).zip(evaluation.asap_journey.as_ref());
    let journey = journey.map(|(record, evaluation)| {
        let report = evaluation.report();
        let beside = Beside::of(
            words,
            &report.warnings,
            |details| report.details(details),
            |details| journey_recorded(record, details),
        );
        rule_set::explain(evaluation.view(), beside.notes(&record.notes), words)
    });
    let followed = asap.and_then(|asap| asap.recommendations.as_ref()).zip(evaluation.asap_recommendations.as_ref());
    let followed = followed.map(|(record, evaluation)| {
        let recorded = |details: &mut Details<'_>| {
            details.terms(asap::Audience::VOCABULARY, record.for_audiences.iter());
        };
        let beside = Beside::of(words, &[], |_| {}, recorded);
        rule_set::explain(evaluation.view(), beside.notes(&record.notes).notes(&record.recommendation_notes), words)
    });
    let rule_sets: Vec<ExplainedRuleSet> =
        [focus, mhpss, iom, spring, journey, followed].into_iter().flatten().collect();
    let profiles = asap.and_then(|asap| asap.profile.as_ref()).map(|record| profile(record, words));
    Explanation::of(subject(&practice.practice, words), rule_sets, profiles.into_iter().collect(), words)
}

impl Explanation {
    pub(super) fn of(
        subject: ExplainedSubject,
        rule_sets: Vec<ExplainedRuleSet>,
        profiles: Vec<ExplainedProfile>,
        words: Words<'_>,
    ) -> Self {
        let (language, glossary) = (words.0.language().cloned(), words.glossary());
        Self { crate_version: env!("CARGO_PKG_VERSION"), language, subject, rule_sets, profiles, words: glossary }
    }
}

impl ExplainedSubject {
    pub(super) const fn named(name: NonBlankText) -> Self {
        Self {
            name,
            description: None,
            identifiers: Vec::new(),
            countries: Vec::new(),
            places: Vec::new(),
            languages: Vec::new(),
            period: None,
            organisations: Vec::new(),
            target_groups: Vec::new(),
            other_target_groups: Vec::new(),
            integration_areas: Vec::new(),
            links: Vec::new(),
            validated_on: None,
        }
    }
}

fn subject(identity: &Identity, words: Words<'_>) -> ExplainedSubject {
    let organisation = |organisation: &crate::practice::Organisation| ExplainedOrganisation {
        name: organisation.name.clone(),
        kind: organisation.kind.map(|kind| words.labelled(kind)),
        address: organisation.address.clone(),
    };
    ExplainedSubject {
        name: identity.name.clone(),
        description: identity.description.clone(),
        identifiers: identity.identifiers.to_vec(),
        countries: identity.countries.to_vec(),
        places: identity.places.to_vec(),
        languages: identity.languages.to_vec(),
        period: identity.period.clone(),
        organisations: identity.organisations.iter().map(organisation).collect(),
        target_groups: words.all(identity.target_groups.iter()),
        other_target_groups: identity.other_target_groups.to_vec(),
        integration_areas: words.all(identity.integration_areas.iter()),
        links: identity.links.iter().map(link).collect(),
        validated_on: identity.validated_on,
    }
}

fn focus_recorded(record: &focus::Assessment, details: &mut Details<'_>) {
    use focus::Detail;
    let words = details.words;
    let contacts = record.contacts.iter().filter_map(|contact| {
        let about = [Some(contact.among.erase()), contact.format.map(Term::erase)];
        Some(words.about(about.into_iter().flatten(), contact.name.as_ref()?))
    });
    details.remarks(Detail::Contacts, contacts);
    let partners = record.partners.iter().map(|partner| {
        let kinds = partner.kinds.yes().iter().map(Term::erase);
        words.about(kinds.chain(partner.sector.map(Term::erase)), &partner.name)
    });
    details.remarks(Detail::Partners, partners);
    details.remarks(Detail::Method, record.method.iter().map(note));
}

fn mhpss_recorded(record: &mhpss::Assessment, details: &mut Details<'_>) {
    use mhpss::{Activity, Setting, Unit};
    for (layer, of_layer) in &record.layers {
        let layer = Some(layer.erase());
        details.terms_of(Unit::VOCABULARY, layer, of_layer.units.iter());
        details.terms_of(Activity::VOCABULARY, layer, of_layer.activities.iter());
        details.terms_of(Setting::VOCABULARY, layer, of_layer.settings.iter());
    }
}

fn iom_recorded(record: &iom::Assessment, details: &mut Details<'_>) {
    use iom::Detail;
    let words = details.words;
    let initiatives = record.initiatives.iter().filter_map(|initiative| {
        Some(words.about(initiative.cells.yes().iter().map(Term::erase), initiative.name.as_ref()?))
    });
    details.remarks(Detail::Initiatives, initiatives);
    details.remarks(Detail::NeedsAssessedOn, record.needs_assessed_on.iter().map(|date| remark(date)));
    details.remarks(Detail::FirstAssistanceOn, record.first_assistance_on.iter().map(|date| remark(date)));
}

fn spring_recorded(record: &spring::Assessment, details: &mut Details<'_>) {
    details.remarks(spring::Detail::Reading, record.reading.iter().map(|text| remark(text)));
    details.terms(spring::Detail::CoordinatesWith, record.coordinates_with.iter());
}

fn journey_recorded(record: &asap::Journey, details: &mut Details<'_>) {
    use asap::Detail;
    let words = details.words;
    let challenge =
        record.challenge.text.as_ref().map(|text| words.about(record.challenge.sector.map(Term::erase), text));
    details.remarks(Detail::Challenge, challenge);
    let ideas = record.ideas.iter();
    let ideas = ideas.map(|idea| words.about(idea.sources.yes().iter().map(Term::erase), &idea.text));
    details.remarks(Detail::Ideas, ideas);
    let moves = record.moves.iter().map(|step| {
        let to = step.enters.map(Term::erase).or(step.next_step.map(Term::erase));
        let ends: Vec<AnyTerm> = [step.leaves.erase()].into_iter().chain(to).collect();
        let labels: Vec<_> = ends.iter().map(|end| words.0.label(*end)).collect();
        words.about(ends.iter().copied(), &labels.join(" → "))
    });
    details.remarks(Detail::Moves, moves);
    let started =
        record.phases.iter().filter_map(|(phase, of)| Some(words.about([phase.erase()], of.started.as_ref()?)));
    details.remarks(Detail::PhasesStarted, started);
    details.remarks(Detail::BuildUp, record.build_up.iter().map(|(step, on)| words.about([step.erase()], on)));
}

/// Shows the profile as it was recorded, because it has no rules.
fn profile(record: &Profile, words: Words<'_>) -> ExplainedProfile {
    let Profile {
        edition: _,
        assessed,
        sectors,
        strategies,
        target_groups,
        wider_beneficiaries,
        barriers,
        activities,
        channels,
        information_qualities,
        funding_sources,
        territorial_features,
        pillar_activities,
        tools,
        lessons,
        links,
        notes,
    } = record;
    let mut details = Details::new(words);
    details.terms(ProfileField::Sectors, sectors.iter());
    details.terms(ProfileField::Strategies, strategies.iter());
    details.terms(ProfileField::TargetGroups, target_groups.iter());
    details.terms(ProfileField::WiderBeneficiaries, wider_beneficiaries.iter());
    details.terms(ProfileField::Barriers, barriers.iter());
    details.terms(ProfileField::Activities, activities.iter());
    details.terms(ProfileField::Channels, channels.iter());
    details.terms(ProfileField::InformationQualities, information_qualities.iter());
    details.terms(ProfileField::FundingSources, funding_sources.iter());
    details.terms(ProfileField::TerritorialFeatures, territorial_features.iter());
    details.terms(ProfileField::PillarActivities, pillar_activities.iter());
    details.terms(ProfileField::Tools, tools.iter());
    let lessons = lessons.iter().map(|lesson| Remark {
        locator: lesson.locator.clone(),
        ..words.about(lesson.lesson.map(Term::erase), &lesson.text)
    });
    details.remarks(ProfileField::Lessons, lessons);
    let links = links.iter().map(|resource| Remark {
        address: resource.address.clone(),
        languages: resource.languages.to_vec(),
        ..words.about(resource.kind.map(Term::erase), &resource.title)
    });
    details.remarks(ProfileField::Links, links);
    let notes = notes.iter().map(|(field, recorded)| Remark { about: words.all([field]), ..note(recorded) });
    details.remarks(Named::from(ProfileField::VOCABULARY), notes);
    ExplainedProfile {
        framework: words.framework(&asap::FRAMEWORK),
        assessed: words.attribution(assessed.as_ref()),
        recorded: details.into_vec(),
    }
}
