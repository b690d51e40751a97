//! The laws of ASAP, over journeys and checklists of every kind.

mod support;

use dynamic_integration::asap::{
    AccessAnswer, AccessMeasure, Aspect, Audience, BuildUpStep, Checklist, Flag, Journey, JourneyRule, Move,
    Participant, Phase, PhaseOutput, PhaseRecord, Recommendation,
};
use dynamic_integration::{Mark, NamesPoint, Practice, RecordedMark, Terms, Text, listed};
use proptest::prelude::*;
use support::asap::{assessment, checklist, date, journey, practice};

fn mark(journey: &Journey, rule: JourneyRule, point: impl NamesPoint) -> Mark {
    journey.evaluate().answer(rule, point).unwrap().mark()
}

/// The same journey with every rule in scope.
fn in_scope(mut journey: Journey) -> Journey {
    journey.out_of_scope = dynamic_integration::Per::new();
    journey
}

fn written(document: &Practice) -> String {
    serde_json::to_string(document).unwrap()
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(asap in assessment()) {
        let document = practice(asap);
        let text = written(&document);
        let read = Practice::from_json(&text);
        prop_assert_eq!(read.as_ref(), Ok(&document));
        prop_assert_eq!(written(&read.unwrap()), text);
    }

    #[test]
    fn nothing_but_what_is_recorded_for_rules_changes_them(journey in journey()) {
        let mut bare = journey.clone();
        bare.target_groups = None;
        bare.wider_beneficiaries = None;
        bare.barriers = None;
        bare.activities = None;
        bare.channels = None;
        bare.information_qualities = None;
        bare.funding_sources = None;
        bare.tools = None;
        bare.notes = dynamic_integration::Per::new();
        prop_assert_eq!(bare.evaluate(), journey.evaluate());
    }

    #[test]
    fn users_count_before_those_who_speak_for_them(journey in journey().prop_map(in_scope), phase in support::term::<Phase>()) {
        let found = mark(&journey, JourneyRule::UsersInEveryPhase, phase);
        let list: Option<Terms<Participant>> = journey.phases.get(phase).and_then(|record| record.participants);
        let expected = match (journey.took_place(phase).holds(), list) {
            (Some(false), _) => Mark::NotApplicable,
            (None, _) | (_, None) => Mark::NotAssessed,
            (_, Some(list)) if list.contains(Participant::EndUser) => Mark::Met,
            (_, Some(list)) if list.contains(Participant::CommunityRepresentative) => Mark::PartlyMet,
            (_, Some(list)) if list.contains(Participant::MigrantOrganisation) => Mark::PartlyMet,
            _ => Mark::NotMet,
        };
        prop_assert_eq!(found, expected);
        let missing = journey.evaluate().beside().without_those_concerned.contains(phase);
        prop_assert_eq!(missing, found == Mark::NotMet);
    }

    #[test]
    fn one_more_participant_never_lowers_a_phase(
        journey in journey().prop_map(in_scope),
        phase in support::term::<Phase>(),
        participant in support::term::<Participant>(),
    ) {
        let before = mark(&journey, JourneyRule::UsersInEveryPhase, phase);
        let mut more = journey.clone();
        if let Some(PhaseRecord { participants: Some(list), .. }) = more.phases.get_mut(phase) {
            list.insert(participant);
        }
        let after = mark(&more, JourneyRule::UsersInEveryPhase, phase);
        prop_assert!(after.compare(before).is_none_or(std::cmp::Ordering::is_ge));
        prop_assert!(before != Mark::Met || after == Mark::Met);
    }

    #[test]
    fn a_phase_that_took_place_is_the_same_stated_or_not(journey in journey().prop_map(in_scope)) {
        let mut stated = journey.clone();
        for phase in Phase::ALL {
            if let Some(took_place) = journey.took_place(*phase).holds() {
                let mut record = stated.phases.remove(*phase).unwrap_or_default();
                record.took_place = Some(took_place);
                stated.phases.insert(*phase, record);
            }
        }
        prop_assert_eq!(stated.evaluate(), journey.evaluate());
    }

    #[test]
    fn days_decide_the_order_and_a_missing_day_leaves_it_open(
        days in proptest::collection::vec(support::maybe(date()), 4),
    ) {
        let record = |day: &Option<_>| PhaseRecord { took_place: Some(true), started: *day, ..PhaseRecord::default() };
        let journey = Journey {
            phases: Phase::ALL.iter().copied().zip(days.iter().map(record)).collect(),
            ..Journey::default()
        };
        let aspects = [Aspect::DefineAfterDiscover, Aspect::DevelopAfterDefine, Aspect::DeliverAfterDevelop];
        for (pair, aspect) in days.windows(2).zip(aspects) {
            let expected = match pair {
                [Some(earlier), Some(later)] if earlier.as_str() <= later.as_str() => Mark::Met,
                [Some(_), Some(_)] => Mark::NotMet,
                _ => Mark::NotAssessed,
            };
            prop_assert_eq!(mark(&journey, JourneyRule::PhasesInOrder, aspect), expected);
        }
    }

    #[test]
    fn the_practice_comes_last(journey in journey().prop_map(in_scope), step in support::term::<BuildUpStep>()) {
        prop_assume!(step != BuildUpStep::Practice);
        let expected = match (journey.build_up.get(step), journey.build_up.get(BuildUpStep::Practice)) {
            (Some(step), Some(practice)) => Mark::from(step.as_str() <= practice.as_str()),
            _ => Mark::NotAssessed,
        };
        prop_assert_eq!(mark(&journey, JourneyRule::BuildUpOrder, step), expected);
    }

    #[test]
    fn what_presupposes_an_absence_is_absent(journey in journey().prop_map(in_scope)) {
        let evaluation = journey.evaluate();
        let point = |rule, point: dynamic_integration::PointTerms| evaluation.answer(rule, point).unwrap().mark();
        if journey.flags.flag(Flag::ProfessionalsInTeam) == Some(false) {
            prop_assert_eq!(evaluation.mark(JourneyRule::ProfessionalsWithMigratoryBackground), Some(Mark::NotMet));
        }
        if journey.flags.flag(Flag::NeedsAssessed) == Some(false) {
            prop_assert_eq!(evaluation.mark(JourneyRule::ParticipatoryNeedsAssessment), Some(Mark::NotMet));
        }
        if journey.outputs.flag(PhaseOutput::ChallengeFramed) == Some(false) {
            let rule = evaluation.rule(JourneyRule::FramedChallenge).unwrap();
            prop_assert!(rule.points().all(|point| point.mark() == Mark::NotMet));
        }
        if journey.outputs.flag(PhaseOutput::Prototype) == Some(false) {
            prop_assert_eq!(point(JourneyRule::TestedAndRefined, PhaseOutput::TestedWithUsers.terms()), Mark::NotMet);
        }
        if journey.outputs.flag(PhaseOutput::FeedbackCollected) == Some(false) {
            prop_assert_eq!(point(JourneyRule::TestedAndRefined, PhaseOutput::FeedbackUsed.terms()), Mark::NotMet);
        }
    }

    #[test]
    fn access_is_asked_where_there_are_events(journey in journey().prop_map(in_scope), measure in support::term::<AccessMeasure>()) {
        let provided = AccessMeasure::ALL.iter().any(|any| journey.access_measures.get(*any) == Some(&AccessAnswer::Yes));
        let held = journey.flags.flag(Flag::EventsHeld).or(provided.then_some(true));
        let expected = match (held, journey.access_measures.get(measure)) {
            (Some(false), _) | (Some(true), Some(AccessAnswer::NotNeeded)) => Mark::NotApplicable,
            (Some(true), Some(AccessAnswer::Yes)) => Mark::Met,
            (Some(true), Some(AccessAnswer::No)) => Mark::NotMet,
            _ => Mark::NotAssessed,
        };
        prop_assert_eq!(mark(&journey, JourneyRule::AccessibleParticipation, measure), expected);
    }

    #[test]
    fn moves_warn_and_mark_no_more_than_that_their_phases_took_place(
        journey in journey().prop_map(in_scope),
        from in support::term::<Phase>(),
        to in support::term::<Phase>(),
    ) {
        let took_place = [from, to].map(|phase| journey.took_place(phase).holds());
        prop_assume!(took_place == [Some(true), Some(true)]);
        let mut moved = journey.clone();
        moved.moves.get_or_insert_default().push(Move { from, to });
        let (before, after) = (journey.evaluate(), moved.evaluate());
        prop_assert_eq!(before.answers(), after.answers());
        let more = usize::from(!from.leads_to().contains(&to));
        prop_assert_eq!(after.beside().warnings.len(), before.beside().warnings.len() + more);
    }

    #[test]
    fn scope_changes_nothing_but_its_rule(journey in journey().prop_map(in_scope), rule in support::term::<JourneyRule>()) {
        let before = journey.evaluate();
        let mut scoped = journey.clone();
        scoped.out_of_scope.insert(rule, "reason".parse::<Text>().unwrap());
        let after = scoped.evaluate();
        for (old, new) in before.rules().zip(after.rules()) {
            if new.term() == rule.any() {
                prop_assert_eq!(new.mark(), Mark::NotApplicable);
            } else {
                prop_assert_eq!(old, new);
            }
        }
        prop_assert_eq!(before.beside(), after.beside());
    }

    #[test]
    fn a_recommendation_is_what_was_marked_or_for_others(checklist in checklist(), recommendation in support::term::<Recommendation>()) {
        let for_others = recommendation.theme().audience()
            .is_some_and(|audience| listed(checklist.audiences, audience) == Some(false));
        let expected = match checklist.marks.get(recommendation) {
            _ if for_others => Mark::NotApplicable,
            None => Mark::NotAssessed,
            Some(RecordedMark::Met) => Mark::Met,
            Some(RecordedMark::PartlyMet) => Mark::PartlyMet,
            Some(RecordedMark::NotMet) => Mark::NotMet,
            Some(RecordedMark::NotApplicable) => Mark::NotApplicable,
        };
        prop_assert_eq!(checklist.evaluate().mark(recommendation), Some(expected));
    }

    #[test]
    fn one_more_audience_only_opens_its_own_view(checklist in checklist(), audience in support::term::<Audience>()) {
        let mut wider = checklist.clone();
        let Some(list) = &mut wider.audiences else { return Ok(()) };
        prop_assume!(list.insert(audience));
        let (before, after) = (checklist.evaluate(), wider.evaluate());
        for recommendation in Recommendation::ALL {
            let own = audience.recommendations().any(|own| own == *recommendation);
            let (before, after) = (before.mark(*recommendation), after.mark(*recommendation));
            prop_assert_eq!(after, if own { Some(Mark::NotAssessed) } else { before });
        }
    }
}

#[test]
fn an_audience_sees_its_own_and_no_two_see_the_same() {
    let seen: Vec<Recommendation> = Audience::ALL.iter().flat_map(|audience| audience.recommendations()).collect();
    let addressed = Recommendation::ALL.iter().copied().filter(|one| one.theme().audience().is_some());
    assert!(seen.iter().copied().eq(addressed));
    assert_eq!(Checklist::default().evaluate().rules().count(), 31);
}
