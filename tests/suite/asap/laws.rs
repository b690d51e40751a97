//! The laws of the journey, on small records.

use dynamic_integration::asap::{Idea, IdeaSource, Journey, JourneyRule, Move, Participant, Phase, PhaseRecord};
use dynamic_integration::facts::{Facts, TermMap, Things};
use dynamic_integration::mark::Mark;

fn rank(mark: Mark) -> Option<u8> {
    match mark {
        Mark::NotMet => Some(0),
        Mark::PartlyMet => Some(1),
        Mark::Met => Some(2),
        Mark::NotAssessed | Mark::NotApplicable => None,
    }
}

fn users(participants: Facts<Participant>) -> Mark {
    let discover = PhaseRecord { took_place: Some(true), participants, ..PhaseRecord::default() };
    let journey = Journey { phases: TermMap::from([(Phase::Discover, discover)]), ..Journey::default() };
    journey.evaluate().answer(JourneyRule::UsersInEveryPhase, Phase::Discover).unwrap().mark()
}

/// Every record of end user, representative, migrant organisation and expert, with and without others.
fn records() -> impl Iterator<Item = Facts<Participant>> {
    let four = [
        Participant::EndUser,
        Participant::CommunityRepresentative,
        Participant::MigrantOrganisation,
        Participant::Expert,
    ];
    (0..3_usize.pow(4) * 3).map(move |number| {
        let mut facts = Facts::EMPTY;
        let digit = |place| [None, Some(false), Some(true)][number / 3_usize.pow(place) % 3];
        for (place, participant) in (0..).zip(four) {
            if let Some(fact) = digit(place) {
                facts.insert(participant, fact);
            }
        }
        facts.set_others(digit(4));
        facts
    })
}

#[test]
fn one_more_participant_never_lowers_a_point() {
    for facts in records() {
        for participant in Participant::ALL {
            let (before, after) = (users(facts), users(facts.with(*participant, true)));
            if let (Some(before), Some(after)) = (rank(before), rank(after)) {
                assert!(after >= before, "{facts:?} and {participant}");
            }
            // A correction may open a question, an addition may not.
            if facts.recorded(*participant).is_none() && facts.others() != Some(false) {
                assert!(after != Mark::NotAssessed || before == Mark::NotAssessed, "{facts:?} and {participant}");
            }
        }
    }
}

#[test]
fn a_point_is_decided_only_if_every_completion_agrees() {
    let completed = |facts: Facts<Participant>| {
        let open: Vec<_> = Participant::ALL.iter().filter(|term| facts.get(**term).is_none()).copied().collect();
        (0..1_u32 << open.len()).map(move |bits| {
            let fact = |(place, term): (usize, &Participant)| (*term, bits >> place & 1 == 1);
            open.iter().enumerate().map(fact).fold(facts, |all, (term, fact)| all.with(term, fact))
        })
    };
    for facts in records() {
        let mark = users(facts);
        // The expert and those who are not in the records decide nothing: three terms are enough.
        let others = Participant::ALL.iter().skip(3).fold(facts, |all, term| all.with(*term, false));
        let mut marks: Vec<_> = completed(others).map(users).collect();
        marks.dedup();
        match marks[..] {
            [one] => assert_eq!(mark, one, "{facts:?}"),
            _ => assert_eq!(mark, Mark::NotAssessed, "{facts:?}"),
        }
    }
}

#[test]
fn the_order_of_ideas_and_moves_is_irrelevant() {
    let ideas = [
        Idea { text: "A desk".parse().unwrap(), sources: Facts::from([IdeaSource::LocalNetwork]) },
        Idea { text: "A film".parse().unwrap(), sources: Facts::EMPTY },
        Idea { text: "A course".parse().unwrap(), sources: Facts::none() },
    ];
    let moves = [
        Move::to_phase(Phase::Discover, Phase::Define),
        Move::to_phase(Phase::Define, Phase::Develop),
        Move::to_phase(Phase::Deliver, Phase::Develop),
    ];
    let forth = Journey { ideas: Things::from(ideas.to_vec()), moves: moves.to_vec(), ..Journey::default() };
    let mut back = forth.clone();
    back.ideas.listed.reverse();
    back.moves.reverse();
    assert_eq!(forth.evaluate(), back.evaluate());
}

#[test]
fn a_phase_is_the_same_stated_or_concluded() {
    let started = PhaseRecord { started: Some("2023".parse().unwrap()), ..PhaseRecord::default() };
    let said = PhaseRecord { took_place: Some(true), ..started.clone() };
    let evaluate = |record: &PhaseRecord| {
        Journey { phases: TermMap::from([(Phase::Develop, record.clone())]), ..Journey::default() }.evaluate()
    };
    assert_eq!(evaluate(&started), evaluate(&said));
}
