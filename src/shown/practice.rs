//! What belongs to each evaluation of a practice, and to the profile of ASAP.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Detail, Details, Part, SetAside, Text, slips};
use crate::asap::{self, JourneyRule, Profile, ProfileField};
use crate::evaluation::{Evaluation, PointId, RuleSet, View};
use crate::facts::{Facts, TermMap, TermSet};
use crate::mark::Mark;
use crate::mhpss::{Actor, Network, NetworkRule};
use crate::practice::{Practice, PracticeEvaluation};
use crate::term::{AnyTerm, Term};
use crate::values::{NonBlankText, Note};
use crate::{focus, iom, mhpss, spring};

/// Returns what belongs to the evaluation by each rule set, in the order of the frameworks.
pub(crate) fn of_practice<'a>(practice: &'a Practice, evaluation: &'a PracticeEvaluation) -> Vec<Part<'a>> {
    let focus = practice.focus.as_ref().zip(evaluation.focus.as_ref()).map(|(record, evaluation)| {
        let report = evaluation.report();
        let part = part(evaluation.view(), &record.notes, of_focus(record), report.details());
        let warnings = slips(&report.warnings, "/focus", practice, Some(focus::Sector::VOCABULARY));
        let facts = practice.focus_facts();
        Part { warnings, failed_guards: facts.map(|facts| failed::<focus::Rule>(&facts)).unwrap_or_default(), ..part }
    });
    let mhpss = practice.mhpss.as_ref().zip(evaluation.mhpss.as_ref());
    let mhpss = mhpss.map(|(record, evaluation)| of_mhpss_in(practice, record, evaluation));
    let iom = practice.iom.as_ref().zip(evaluation.iom.as_ref()).map(|(record, evaluation)| {
        let report = evaluation.report();
        let part = part(evaluation.view(), &record.notes, of_iom(record), report.details());
        let warnings = slips(&report.warnings, "/iom", practice, None);
        Part { warnings, failed_guards: failed::<iom::Rule>(&iom::Facts::of(record)), ..part }
    });
    let spring = practice.spring.as_ref().zip(evaluation.spring.as_ref()).map(|(record, evaluation)| Part {
        findings: erased(&record.findings).collect(),
        ..part(evaluation.view(), &record.notes, of_spring(record), Vec::new())
    });
    let asap = practice.asap.as_ref();
    let journey = asap.and_then(|asap| asap.journey.as_ref()).zip(evaluation.asap_journey.as_ref());
    let journey = journey.map(|(record, evaluation)| {
        let report = evaluation.report();
        let part = part(evaluation.view(), &record.notes, of_journey(record), report.details());
        let facts = asap.and_then(asap::Assessment::journey_facts);
        let warnings = slips(&report.warnings, "/asap", practice, Some(asap::ServiceSector::VOCABULARY));
        Part { warnings, failed_guards: facts.map(|facts| failed::<JourneyRule>(&facts)).unwrap_or_default(), ..part }
    });
    let followed = asap.and_then(|asap| asap.recommendations.as_ref()).zip(evaluation.asap_recommendations.as_ref());
    let followed = followed.map(|(record, evaluation)| {
        let mut recorded = Details::default();
        recorded.terms(asap::Detail::EvaluatedFor, record.for_audiences.iter());
        let mut part = part(evaluation.view(), &record.notes, recorded.0, Vec::new());
        part.notes.extend(erased(&record.recommendation_notes));
        part
    });
    let mut parts: Vec<_> = [focus, mhpss, iom, spring, journey, followed].into_iter().flatten().collect();
    if let Some(all) = without_choices(practice) {
        for (part, all) in parts.iter_mut().zip(all.views()) {
            part.set_aside = set_aside(part.view, all);
        }
    }
    parts
}

/// Evaluates a practice as if the assessor had not chosen what is out of scope and whom recommendations are for. Returns
/// `None` if nothing is chosen.
fn without_choices(practice: &Practice) -> Option<PracticeEvaluation> {
    let mut all = practice.clone();
    if let Some(focus) = &mut all.focus {
        focus.out_of_scope = TermMap::new();
    }
    if let Some(mhpss) = &mut all.mhpss {
        mhpss.out_of_scope = TermMap::new();
    }
    if let Some(iom) = &mut all.iom {
        iom.out_of_scope = TermMap::new();
    }
    if let Some(spring) = &mut all.spring {
        spring.out_of_scope = TermMap::new();
    }
    if let Some(journey) = all.asap.as_mut().and_then(|asap| asap.journey.as_mut()) {
        journey.out_of_scope = TermMap::new();
    }
    if let Some(followed) = all.asap.as_mut().and_then(|asap| asap.recommendations.as_mut()) {
        followed.out_of_scope = TermMap::new();
        followed.for_audiences = TermSet::EMPTY;
    }
    (all != *practice).then(|| all.evaluate())
}

/// Returns what a record says about points that do not apply in one evaluation, and may apply in another.
fn set_aside(view: View<'_>, all: View<'_>) -> BTreeMap<(AnyTerm, PointId), SetAside> {
    let rules = view.rules().zip(all.rules());
    let points = rules.flat_map(|(rule, all)| {
        rule.points().zip(all.points()).map(move |(point, all)| ((rule.term(), point.id()), point, all))
    });
    let set_aside = points.filter_map(|(name, point, all)| {
        let says = !matches!(all.mark(), Mark::NotAssessed | Mark::NotApplicable) || all.not_applicable().is_some();
        let is_set_aside = point.mark() == Mark::NotApplicable && point.not_applicable().is_none() && says;
        is_set_aside.then(|| (name, SetAside { mark: all.mark(), reason: all.not_applicable().cloned() }))
    });
    set_aside.collect()
}

/// Returns the conditions of rules that do not hold.
fn failed<R: RuleSet>(facts: &R::Facts<'_>) -> BTreeMap<AnyTerm, PointId> {
    let in_scope = R::ALL.iter().filter(|rule| rule.out_of_scope(facts).is_none());
    let guards = in_scope.filter_map(|rule| Some((rule.erase(), (rule.row().guard?)(facts))));
    guards.filter(|(_, guard)| guard.holds() == Some(false)).map(|(rule, guard)| (rule, guard.id())).collect()
}

/// Returns what belongs to the evaluation of one actor.
pub(crate) fn of_actor<'a>(actor: &'a Actor, evaluation: &'a Evaluation<mhpss::Rule>) -> Part<'a> {
    let part = of_mhpss_in(actor, &actor.mhpss, evaluation);
    let choices = !actor.mhpss.out_of_scope.is_empty();
    let all = choices.then(|| mhpss::Assessment { out_of_scope: TermMap::new(), ..actor.mhpss.clone() }.evaluate());
    Part { set_aside: all.map(|all| set_aside(part.view, all.view())).unwrap_or_default(), ..part }
}

/// Returns what belongs to the evaluation of one actor, whose document has the record under `mhpss`.
fn of_mhpss_in<'a>(
    document: &impl Serialize,
    record: &'a mhpss::Assessment,
    evaluation: &'a Evaluation<mhpss::Rule>,
) -> Part<'a> {
    let report = evaluation.report();
    let part = part(evaluation.view(), &record.notes, of_mhpss(record), report.details());
    let warnings = slips(&report.warnings, "/mhpss", document, None);
    Part { warnings, failed_guards: failed::<mhpss::Rule>(&mhpss::Facts::of(record)), ..part }
}

/// Returns what belongs to the evaluation of a network, without what belongs to its actors.
pub(crate) fn of_network<'a>(network: &'a Network, evaluation: &'a Evaluation<NetworkRule>) -> Part<'a> {
    let report = evaluation.report();
    let part = part(evaluation.view(), &network.notes, Vec::new(), report.details());
    let choices = !network.out_of_scope.is_empty();
    let all = choices.then(|| Network { out_of_scope: TermMap::new(), ..network.clone() }.evaluate());
    let set_aside = all.map(|all| set_aside(part.view, all.view())).unwrap_or_default();
    Part { warnings: slips(&report.warnings, "", network, None), set_aside, ..part }
}

fn part<'a, K: Term>(
    view: View<'a>,
    notes: &'a TermMap<K, Note>,
    recorded: Vec<Detail<'a>>,
    report: Vec<Detail<'a>>,
) -> Part<'a> {
    Part { report, recorded, notes: erased(notes).collect(), ..Part::of(view) }
}

fn erased<K: Term, V>(map: &TermMap<K, V>) -> impl Iterator<Item = (AnyTerm, &V)> {
    map.iter().map(|(term, value)| (term.erase(), value))
}

/// Returns the terms that a record names with no.
fn denied<K: Term>(facts: Facts<K>) -> impl Iterator<Item = (K, bool)> {
    facts.iter().filter(|(_, fact)| !fact)
}

fn of_focus(record: &focus::Assessment) -> Vec<Detail<'_>> {
    use focus::Detail;
    let mut details = Details::default();
    let contacts = record.contacts.iter().filter_map(|contact| {
        let about = [Some(contact.among.erase()), contact.format.map(Term::erase)];
        let text = Text::perhaps(about.into_iter().flatten(), contact.name.as_ref())?;
        Some(text.with_facts(contact.flags.iter()))
    });
    details.texts(Detail::Contacts, contacts);
    let partners = record.partners.iter().map(|partner| {
        let kinds = partner.kinds.yes().iter().map(Term::erase);
        Text::about(kinds.chain(partner.sector.map(Term::erase)), &partner.name)
            .with_facts(denied(partner.kinds))
            .with_facts(partner.life_domains.iter())
            .with_facts(partner.serves.iter())
            .with_facts(partner.labour_openings.iter())
            .with_facts(partner.coordinates.map(|fact| (focus::Aspect::Coordinated, fact)))
    });
    details.texts(Detail::Partners, partners);
    let volunteers = record.volunteers.iter().filter_map(|(community, volunteers)| {
        let facts = volunteers.present.map(|fact| (focus::Aspect::VolunteersPresent, fact));
        let text = Text::perhaps([community.erase()], None::<&NonBlankText>)?;
        Some(text.with_facts(facts).with_facts(volunteers.roles.iter()))
    });
    details.texts(focus::VolunteerRole::VOCABULARY, volunteers);
    details.texts(Detail::Method, record.method.iter().map(Text::note));
    details.0
}

fn of_mhpss(record: &mhpss::Assessment) -> Vec<Detail<'_>> {
    use mhpss::{Activity, Setting, Unit};
    let mut details = Details::default();
    for (layer, of_layer) in &record.layers {
        let layer = Some(layer.erase());
        details.terms_of(Unit::VOCABULARY, layer, of_layer.units.iter());
        details.terms_of(Activity::VOCABULARY, layer, of_layer.activities.iter());
        details.terms_of(Setting::VOCABULARY, layer, of_layer.settings.iter());
    }
    details.0
}

fn of_iom(record: &iom::Assessment) -> Vec<Detail<'_>> {
    use iom::Detail;
    let mut details = Details::default();
    let initiatives = record.initiatives.iter().filter_map(|initiative| {
        let stakeholders = initiative.stakeholders.iter().map(|engaged| (engaged.stakeholder, true));
        let text = Text::perhaps(initiative.cells.yes().iter().map(Term::erase), initiative.name.as_ref())?;
        Some(
            text.with_facts(denied(initiative.cells))
                .with_facts(initiative.beneficiaries.iter())
                .with_facts(initiative.economic_strands.iter())
                .with_facts(initiative.social_services.iter())
                .with_facts(initiative.psychosocial_strands.iter())
                .with_facts(initiative.psychosocial_elements.iter())
                .with_facts(initiative.cross_cutting_issues.iter())
                .with_facts(stakeholders),
        )
    });
    details.texts(Detail::Initiatives, initiatives);
    details.texts(Detail::NeedsAssessedOn, record.needs_assessed_on.iter().map(Text::of));
    details.texts(Detail::FirstAssistanceOn, record.first_assistance_on.iter().map(Text::of));
    details.0
}

fn of_spring(record: &spring::Assessment) -> Vec<Detail<'_>> {
    let mut details = Details::default();
    details.texts(spring::Detail::Reading, record.reading.iter().map(Text::of));
    details.terms(spring::Detail::CoordinatesWith, record.coordinates_with.iter());
    details.0
}

fn of_journey(record: &asap::Journey) -> Vec<Detail<'_>> {
    use asap::Detail;
    let mut details = Details::default();
    let challenge = &record.challenge;
    details.texts(Detail::Challenge, Text::perhaps(challenge.sector.map(Term::erase), challenge.text.as_ref()));
    let ideas = record.ideas.iter();
    let ideas = ideas.map(|idea| {
        Text::about(idea.sources.yes().iter().map(Term::erase), &idea.text).with_facts(denied(idea.sources))
    });
    details.texts(Detail::Ideas, ideas);
    let moves = record.moves.iter().filter_map(|step| {
        let to = step.enters.map(Term::erase).or(step.next_step.map(Term::erase));
        Text::leading([step.leaves.erase()].into_iter().chain(to), None::<&NonBlankText>)
    });
    details.texts(Detail::Moves, moves);
    let started =
        record.phases.iter().filter_map(|(phase, of)| Some(Text::about([phase.erase()], of.started.as_ref()?)));
    details.texts(Detail::PhasesStarted, started);
    details.texts(Detail::BuildUp, record.build_up.iter().map(|(step, on)| Text::about([step.erase()], on)));
    details.0
}

/// Returns the profile of ASAP as it was recorded, because it has no rules. Its notes come last.
pub(crate) fn of_profile(record: &Profile) -> Vec<Detail<'_>> {
    let Profile {
        edition: _,
        assessed: _,
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
    let mut details = Details::default();
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
    let lessons = lessons.iter().map(|lesson| Text {
        locator: lesson.locator.as_ref(),
        ..Text::about(lesson.lesson.map(Term::erase), &lesson.text)
    });
    details.texts(ProfileField::Lessons, lessons);
    let links = links.iter().map(|resource| Text {
        address: resource.address.as_ref(),
        languages: &resource.languages,
        ..Text::about(resource.kind.map(Term::erase), &resource.title)
    });
    details.texts(ProfileField::Links, links);
    let notes = notes.iter().map(|(field, note)| Text { about: vec![field.erase()], ..Text::note(note) });
    details.texts(ProfileField::VOCABULARY, notes);
    details.0
}
