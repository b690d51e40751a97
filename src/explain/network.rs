//! The explanation of a network.

use super::words::Words;
use super::{ExplainedOrganisation, ExplainedRuleSet, ExplainedSubject, Explanation, rule_set};
use crate::mhpss::{Actor, Network};
use crate::shown::{of_actor, of_network};

pub(super) fn explain(network: &Network, words: Words<'_>) -> Explanation {
    let evaluation = network.evaluate();
    let rule_set = rule_set::explain(of_network(network, &evaluation), words);
    Explanation::of(subject(network), vec![rule_set], Vec::new(), words)
}

pub(super) fn explain_actor(actor: &Actor, words: Words<'_>) -> ExplainedRuleSet {
    let evaluation = actor.mhpss.evaluate();
    rule_set::explain(of_actor(actor, &evaluation), words)
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
