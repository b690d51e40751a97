//! MHPSS assessments and networks whose facts agree with each other.

use dynamic_integration::mhpss::{Actor, Assessment, Flag, LayerRecord, Network, Referral};
use dynamic_integration::{Per, Practice, Terms, Text};
use proptest::prelude::*;

use super::{maybe, note, per, term, terms, text};

fn record() -> BoxedStrategy<LayerRecord> {
    let what = (maybe(terms()), per(any::<bool>()), maybe(terms()), maybe(terms()));
    let how = (maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()));
    (what, how, any::<bool>())
        .prop_map(|((functions, flags, coordinates_with, purposes), how, in_detail)| {
            let (reaches, units, activities, settings) = how;
            let record = LayerRecord { functions, reaches, ..LayerRecord::default() };
            if in_detail {
                LayerRecord { flags, coordinates_with, purposes, units, activities, settings, ..record }
            } else {
                record
            }
        })
        .boxed()
}

pub fn assessment() -> BoxedStrategy<Assessment> {
    let referral = (maybe(terms()), maybe(terms())).prop_map(|(qualities, targets)| Referral { qualities, targets });
    let lists = (maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()), maybe(terms()));
    let rest = (maybe(terms()), maybe(referral), per(term()), per(note()));
    let out_of_scope = prop_oneof![3 => Just(Per::new()), 1 => per(text())];
    (per(any::<bool>()), per(record()), lists, rest, out_of_scope)
        .prop_map(
            |(flags, layers, (serves, lenses, host_sectors, awareness, ways_in, programmes), rest, out_of_scope)| {
                let (outcomes_followed, referral, understanding_reaches, notes) = rest;
                let mut actor = Assessment {
                    assessed: None,
                    flags,
                    serves,
                    lenses,
                    layers,
                    host_sectors,
                    awareness,
                    referral,
                    ways_in,
                    outcomes_followed,
                    programmes,
                    understanding_reaches,
                    out_of_scope,
                    notes,
                };
                agree(&mut actor);
                actor
            },
        )
        .boxed()
}

/// Takes out what contradicts other facts.
fn agree(actor: &mut Assessment) {
    if actor.programmes.is_some_and(Terms::is_empty) {
        actor.flags.remove(Flag::ProposalAppraisal);
        actor.flags.remove(Flag::ProjectCompletion);
    }
    if actor.flags.flag(Flag::MakesOrCarriesOutPolicy) == Some(false) {
        actor.understanding_reaches = Per::new();
    }
}

/// A practice with this assessment only.
pub fn practice(mhpss: Assessment) -> Practice {
    Practice { mhpss: Some(mhpss), ..Practice::named(name("P")) }
}

/// At least one actor, each with another name.
pub fn network() -> BoxedStrategy<Network> {
    let actors = proptest::collection::vec(assessment(), 1..4);
    (actors, per(text()))
        .prop_map(|(actors, out_of_scope)| Network {
            schema: None,
            name: name("the place"),
            assessed: None,
            actors: actors
                .into_iter()
                .enumerate()
                .map(|(place, mhpss)| Actor { name: name(&format!("actor {place}")), mhpss })
                .collect(),
            out_of_scope,
            notes: Per::new(),
        })
        .boxed()
}

fn name(text: &str) -> Text {
    text.parse().unwrap()
}
