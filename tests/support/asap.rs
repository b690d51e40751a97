//! ASAP assessments whose facts agree with each other.

use dynamic_integration::asap::{
    AccessMeasure, Assessment, Audience, BuildUpStep, CapacityBuilding, Challenge, Checklist, Flag, Idea, Journey,
    JourneyRule, LocalNetwork, Move, Phase, PhaseOutput, PhaseRecord, Recommendation,
};
use dynamic_integration::{Date, Per, Practice, RecordedMark, Term};
use proptest::prelude::*;

use super::{maybe, note, per, term, terms, text};

/// Both parts, either of which may be left out.
pub fn assessment() -> BoxedStrategy<Assessment> {
    (maybe(journey()), maybe(checklist()))
        .prop_map(|(journey, recommendations)| Assessment { journey, recommendations })
        .boxed()
}

/// A journey. What contradicts something else is left out again.
pub fn journey() -> BoxedStrategy<Journey> {
    let about = (maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()));
    let more = (maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()));
    let design = (
        per::<Phase, _>(phase()),
        maybe(proptest::collection::vec((term(), term()).prop_map(|(from, to)| Move { from, to }), 0..5)),
        per::<PhaseOutput, _>(any::<bool>()),
        maybe((maybe(text()), maybe(term())).prop_map(|(text, sector)| Challenge { text, sector })),
        maybe(proptest::collection::vec((text(), maybe(terms())).prop_map(|(text, from)| Idea { text, from }), 0..4)),
    );
    let frame = (
        per::<BuildUpStep, _>(date()),
        maybe((maybe(terms()), maybe(terms())).prop_map(|(members, purposes)| LocalNetwork { members, purposes })),
        maybe(maybe(terms()).prop_map(|reached| CapacityBuilding { reached })),
        per::<AccessMeasure, _>(term()),
        per::<Flag, _>(any::<bool>()),
        maybe(terms()),
        few::<JourneyRule, _>(text()),
        few::<JourneyRule, _>(note()),
    );
    (about, more, design, frame)
        .prop_map(|(about, more, design, frame)| {
            let (sectors, strategies, target_groups, wider_beneficiaries, barriers, activities) = about;
            let (channels, information_qualities, funding_sources, pillar_activities, tools, ways_on) = more;
            let (phases, moves, outputs, challenge, ideas) = design;
            let (build_up, network, capacity_building, access_measures, flags, feedback_loop, out_of_scope, notes) =
                frame;
            consistent(Journey {
                assessed: None,
                sectors,
                strategies,
                target_groups,
                wider_beneficiaries,
                barriers,
                activities,
                channels,
                information_qualities,
                funding_sources,
                pillar_activities,
                tools,
                phases,
                moves,
                outputs,
                challenge,
                ideas,
                ways_on,
                build_up,
                network,
                capacity_building,
                access_measures,
                feedback_loop,
                flags,
                out_of_scope,
                notes,
            })
        })
        .boxed()
}

/// A checklist. Marks of what is addressed to others are left out again.
pub fn checklist() -> BoxedStrategy<Checklist> {
    (maybe(terms::<Audience>()), per::<Recommendation, _>(term::<RecordedMark>()), few(note()))
        .prop_map(|(audiences, mut marks, notes)| {
            for recommendation in Recommendation::ALL {
                let audience = recommendation.theme().audience();
                if audience.zip(audiences).is_some_and(|(audience, list)| !list.contains(audience)) {
                    marks.remove(*recommendation);
                }
            }
            Checklist { assessed: None, audiences, marks, notes }
        })
        .boxed()
}

fn phase() -> BoxedStrategy<PhaseRecord> {
    (maybe(any::<bool>()), maybe(date()), maybe(terms()))
        .prop_map(|(took_place, started, participants)| PhaseRecord { took_place, started, participants })
        .boxed()
}

/// One of a few days, so that two are often the same.
pub fn date() -> BoxedStrategy<Date> {
    proptest::sample::select(&["2022-12-31", "2023-01-01", "2023-01-02", "2024-02-29"][..])
        .prop_map(|date| date.parse().unwrap())
        .boxed()
}

/// A map with a value for a few terms only.
fn few<K: Term, V: Clone + std::fmt::Debug + 'static>(
    value: impl Strategy<Value = V> + Clone + 'static,
) -> BoxedStrategy<Per<K, V>> {
    proptest::collection::vec((term::<K>(), value.boxed()), 0..3)
        .prop_map(|entries| entries.into_iter().collect())
        .boxed()
}

/// The document of an assessment.
pub fn practice(asap: Assessment) -> Practice {
    Practice { asap: Some(asap), ..Practice::named("p".parse().unwrap()) }
}

/// Takes out, one after the other, the facts that contradict something else.
fn consistent(journey: Journey) -> Journey {
    let mut journey = journey;
    loop {
        let recorded = Assessment { journey: Some(journey), recommendations: None };
        let document = practice(recorded);
        let found = document.inconsistencies();
        journey = document.asap.unwrap().journey.unwrap();
        let Some(first) = found.first() else { return journey };
        let path: Vec<&str> = first.path.trim_start_matches("/asap/journey/").split('/').collect();
        match path[..] {
            ["phases", phase, key] => {
                let record = journey.phases.get_mut(phase.parse().unwrap()).unwrap();
                match key {
                    "started" => record.started = None,
                    _ => record.participants = None,
                }
            }
            ["outputs", output] => _ = journey.outputs.remove(output.parse().unwrap()),
            ["flags", flag] => _ = journey.flags.remove(flag.parse().unwrap()),
            ["access_measures", measure] => _ = journey.access_measures.remove(measure.parse().unwrap()),
            ["build_up", step] => _ = journey.build_up.remove(step.parse().unwrap()),
            ["challenge", ..] => journey.challenge = None,
            ["ideas"] => journey.ideas = None,
            ["moves", ..] => journey.moves = None,
            _ => panic!("{first}"),
        }
    }
}
