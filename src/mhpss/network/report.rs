//! What is reported of a network: who provides which layer, and which layer nobody is known to provide.

use std::fmt;

use serde::Serialize;

use super::NetworkFacts;
use crate::evaluation;
use crate::mhpss::{Function, Layer};
use crate::term::{AnyTerm, Term};
use crate::values::NonBlankText;

/// What is reported beside the marks of a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkReport {
    /// The layers that some listed actor provides, with these actors.
    pub covered: Vec<CoveredLayer>,
    /// The layers that no listed actor is known to provide.
    pub uncovered: Vec<UncoveredLayer>,
}

/// A layer, with the actors that provide it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CoveredLayer {
    /// The layer.
    pub layer: AnyTerm,
    /// The actors that provide it.
    pub provided_by: Vec<NonBlankText>,
}

/// A layer that no listed actor is known to provide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UncoveredLayer {
    /// The layer.
    pub layer: AnyTerm,
    /// The actors that refer people to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub referred_by: Vec<NonBlankText>,
    /// The actors of which it is not known whether they provide it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<NonBlankText>,
}

impl NetworkReport {
    pub(super) fn of(facts: &NetworkFacts<'_>) -> Self {
        let named = |layer: Layer, function, answer| {
            let those = facts.actors.iter().filter(move |(_, actor)| match function {
                Function::Provide => actor.provides(layer) == answer,
                _ => actor.function(layer, function) == answer,
            });
            those.map(|(actor, _)| actor.name.clone()).collect::<Vec<_>>()
        };
        let (mut covered, mut uncovered) = (Vec::new(), Vec::new());
        for layer in Layer::ALL {
            let provided_by = named(*layer, Function::Provide, Some(true));
            let layer_term = layer.erase();
            if provided_by.is_empty() {
                let referred_by = named(*layer, Function::Refer, Some(true));
                let unknown = named(*layer, Function::Provide, None);
                uncovered.push(UncoveredLayer { layer: layer_term, referred_by, unknown });
            } else {
                covered.push(CoveredLayer { layer: layer_term, provided_by });
            }
        }
        Self { covered, uncovered }
    }
}

impl evaluation::Report for NetworkReport {}

fn names(names: &[NonBlankText]) -> String {
    names.iter().map(NonBlankText::as_str).collect::<Vec<_>>().join(", ")
}

impl fmt::Display for NetworkReport {
    /// Prints the layers from the base, with the actors of each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for layer in &self.covered {
            writeln!(f, "{}: provided by {}", layer.layer.label(), names(&layer.provided_by))?;
        }
        for layer in &self.uncovered {
            write!(f, "{}: nobody is known to provide it", layer.layer.label())?;
            if !layer.referred_by.is_empty() {
                write!(f, "; {} refer to it", names(&layer.referred_by))?;
            }
            if !layer.unknown.is_empty() {
                write!(f, "; not known of {}", names(&layer.unknown))?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
