//! What is reported of one actor: layers by function, and what may be a slip.

use std::fmt;

use serde::Serialize;

use super::ActorFacts;
use crate::evaluation::{self, Matrix, Warning};
use crate::mhpss::{Flag, Function, Layer, Purpose, Reach, Warning as Slip};
use crate::term::Term;

/// What is reported beside the marks of one actor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActorReport {
    /// What the actor does about each layer; a cell is empty if it is not known.
    pub functions: Matrix<Layer, Function, bool>,
    /// What may be a slip.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}

impl ActorReport {
    pub(super) fn of(facts: &ActorFacts<'_>) -> Self {
        let functions = Matrix::from_fn(|layer, function| match function {
            Function::Provide => facts.provides(layer),
            _ => facts.function(layer, function),
        });
        Self { functions, warnings: warnings(facts) }
    }
}

fn warnings(facts: &ActorFacts<'_>) -> Vec<Warning> {
    let mut found = Vec::new();
    for (layer, record) in &facts.record.layers {
        let lower = layer < Layer::Psychological;
        if lower && record.purposes.get(Purpose::Treatment) == Some(true) {
            found.push(Warning::new(Slip::TreatmentInLowerLayer, format!("/layers/{layer}/purposes/treatment")));
        }
        if !lower && record.reaches.get(Reach::Everybody) == Some(true) {
            found.push(Warning::new(Slip::EverybodyInUpperLayer, format!("/layers/{layer}/reaches/everybody")));
        }
    }
    let mut detail = |layer, path: String| {
        if facts.provides(layer) == Some(false) {
            found.push(Warning::new(Slip::DetailWithoutProvision, path));
        }
    };
    for flag in facts.record.flags.yes() {
        if let Some(layer) = layer_of(flag) {
            detail(layer, format!("/flags/{flag}"));
        }
    }
    if !facts.record.host_sectors.yes().is_empty() {
        detail(Layer::Basic, "/host_sectors".to_owned());
    }
    if !facts.record.awareness.yes().is_empty() {
        detail(Layer::Focused, "/awareness".to_owned());
    }
    found
}

/// The layer of which a flag of the actor speaks.
const fn layer_of(flag: Flag) -> Option<Layer> {
    match flag {
        Flag::AccessibleToAll
        | Flag::TraumaSensitiveEnvironment
        | Flag::RefugeeNeedsRecognised
        | Flag::ReceivingNorms
        | Flag::ReceivingLanguage
        | Flag::OwnCulture => Some(Layer::Basic),
        Flag::AimedAtRisk | Flag::HealthyCoping | Flag::SupportSystems => Some(Layer::Focused),
        Flag::CommunityCapacityAndAwareness => Some(Layer::Specialised),
        _ => None,
    }
}

impl evaluation::Report for ActorReport {
    fn says_nothing(&self) -> bool {
        self.functions.is_empty() && self.warnings.is_empty()
    }
}

impl fmt::Display for ActorReport {
    /// Prints the layers from the top, with yes, no or a blank for each function.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.functions.is_empty() {
            write!(f, "{:32}", "layers")?;
            for function in Function::ALL {
                write!(f, "  {:10}", function.code())?;
            }
            writeln!(f)?;
            for layer in Layer::ALL.iter().rev() {
                write!(f, "{:32}", layer.label())?;
                for function in Function::ALL {
                    let cell = match self.functions.get(*layer, *function) {
                        Some(true) => "yes",
                        Some(false) => "no",
                        None => "unknown",
                    };
                    write!(f, "  {cell:10}")?;
                }
                writeln!(f)?;
            }
        }
        self.warnings.iter().try_for_each(|warning| writeln!(f, "{warning}"))
    }
}
