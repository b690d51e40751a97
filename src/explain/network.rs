//! The explanation of a network.

use super::words::Words;
use super::{ExplainedActor, ExplainedOrganisation, ExplainedSubject, Explanation, rule_set};
use crate::mhpss::{Actor, Network};
use crate::shown::{of_actor, of_network};

pub(super) fn explain(network: &Network, words: Words<'_>) -> Explanation {
    let evaluation = network.evaluate();
    let rule_set = rule_set::explain(of_network(network, &evaluation), words);
    let actor = |actor: &Actor| {
        let evaluation = actor.mhpss.evaluate();
        ExplainedActor {
            name: actor.name.clone(),
            rule_set: rule_set::explain(of_actor(&actor.mhpss, &evaluation), words),
        }
    };
    let actors = network.actors.iter().map(actor).collect();
    Explanation { actors, ..Explanation::of(subject(network), vec![rule_set], Vec::new(), words) }
}

fn subject(network: &Network) -> ExplainedSubject {
    let actors = network.actors.iter().map(|actor| actor.name.clone());
    ExplainedSubject {
        identifiers: network.identifiers.to_vec(),
        places: network.places.to_vec(),
        period: network.period.clone(),
        organisations: actors.map(|name| ExplainedOrganisation { name, kind: None, address: None }).collect(),
        ..ExplainedSubject::named(network.name.clone())
    }
}
