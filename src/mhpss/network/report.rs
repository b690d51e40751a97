//! The report of a network: who does what in which layer, which layers lack coordination, and possible slips.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::facts::{Facts, NEIGHBOURS};
use crate::evaluation::{Report, Warning};
use crate::mark::Mark;
use crate::mhpss::{Facts as ActorFacts, Function, Layer, Warning as Slip};
use crate::read::present;
use crate::term::AnyTerm;
use crate::values::NonBlankText;

/// The report beside the marks of a network.
///
/// ```
/// use dynamic_integration::mhpss::Network;
///
/// let network = Network::from_json(r#"{ "name": "Valley town", "actors": { "listed": [
///     { "name": "Clinic", "mhpss": { "layers": {
///         "basic": { "functions": { "refer": true, "others": false } },
///         "specialised": { "functions": { "provide": true } }
///     } } }
/// ], "others": false } }"#)?;
/// let evaluation = network.evaluate();
/// let report = evaluation.report();
/// let basic = report.uncovered().next().unwrap();
/// assert_eq!((basic.provided, basic.refer[0].as_str()), (Some(false), "Clinic")); // people are referred elsewhere
/// assert_eq!(report.uncovered().count(), 3);
/// assert_eq!(report.layers[1].may_provide[0].as_str(), "Clinic"); // not recorded
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssNetworkReport"))]
#[non_exhaustive]
pub struct NetworkReport {
    /// The four layers, from the base.
    pub layers: Vec<LayerActors>,
    /// Neighbouring layers that are not coordinated, or not known to be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub uncoordinated: Vec<Uncoordinated>,
    /// Entries that the assessor may want to check again. Their paths are relative to the network.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub warnings: Vec<Warning>,
}

/// The activities of the listed actors in one layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssLayerActors"))]
#[non_exhaustive]
pub struct LayerActors {
    /// The layer.
    pub layer: AnyTerm,
    /// Says whether some actor provides it, or is `None` if this is unknown.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub provided: Option<bool>,
    /// The actors that provide it.
    pub provide: Vec<NonBlankText>,
    /// The actors for which it is not recorded whether they provide it.
    pub may_provide: Vec<NonBlankText>,
    /// The actors that refer people for it.
    pub refer: Vec<NonBlankText>,
    /// The actors for which it is not recorded whether they refer people for it.
    pub may_refer: Vec<NonBlankText>,
}

/// Two neighbouring layers that are not coordinated, or not known to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssUncoordinated"))]
#[non_exhaustive]
pub struct Uncoordinated {
    /// The lower layer.
    pub lower: AnyTerm,
    /// The upper layer.
    pub upper: AnyTerm,
    /// *Not met* if surely nobody coordinates them, otherwise *not assessed*.
    pub mark: Mark,
    /// The actors that provide, or may provide, one of the two and may coordinate it with the other.
    pub may_coordinate: Vec<NonBlankText>,
}

impl NetworkReport {
    pub(super) fn of(facts: &Facts<'_>) -> Self {
        let names = |is_one: &dyn Fn(&ActorFacts<'_>) -> bool| -> Vec<NonBlankText> {
            facts.actors.iter().filter(|actor| is_one(&actor.facts)).map(|actor| actor.name.clone()).collect()
        };
        let does = |layer, function, fact| names(&|actor| actor.does(layer, function) == fact);
        let layers = Layer::ALL.iter().map(|&layer| LayerActors {
            layer: layer.erase(),
            provided: facts.provides(layer),
            provide: does(layer, Function::Provide, Some(true)),
            may_provide: does(layer, Function::Provide, None),
            refer: does(layer, Function::Refer, Some(true)),
            may_refer: does(layer, Function::Refer, None),
        });
        let pairs = NEIGHBOURS.iter().map(|&(lower, upper)| Uncoordinated {
            lower: lower.erase(),
            upper: upper.erase(),
            mark: facts.coordinated(lower, upper).mark(),
            may_coordinate: names(&|actor| actor.connects(lower, upper).is_none()),
        });
        let mut names_before = BTreeSet::new();
        let warnings = facts.actors.iter().enumerate().flat_map(|(place, actor)| {
            let at = format!("/actors/listed/{place}");
            let again = !names_before.insert(actor.name.as_str());
            let again = again.then(|| Warning::new(Slip::SameName, format!("{at}/name")));
            let own = actor.facts.warnings().into_iter();
            again.into_iter().chain(own.map(move |own| Warning::new(own.term, format!("{at}/mhpss{}", own.path))))
        });
        Self {
            layers: layers.collect(),
            uncoordinated: pairs.filter(|pair| matches!(pair.mark, Mark::NotMet | Mark::NotAssessed)).collect(),
            warnings: warnings.collect(),
        }
    }

    /// Returns the layers that no listed actor is known to provide, from the base.
    pub fn uncovered(&self) -> impl Iterator<Item = &LayerActors> {
        self.layers.iter().filter(|layer| layer.provide.is_empty())
    }
}

impl Report for NetworkReport {}

impl fmt::Display for NetworkReport {
    /// Prints the pyramid from the top with the names of the actors, and what is missing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, layer) in self.layers.iter().enumerate().rev() {
            writeln!(f, "{}  {}", number + 1, layer.layer.label())?;
            match layer.provided {
                Some(false) => f.write_str("   provided by: nobody\n")?,
                None => f.write_str("   provided by: unknown\n")?,
                Some(true) => write_names(f, "provided by", &layer.provide)?,
            }
            write_names(f, "perhaps provided by", &layer.may_provide)?;
            write_names(f, "people referred by", &layer.refer)?;
            write_names(f, "people perhaps referred by", &layer.may_refer)?;
        }
        for pair in &self.uncoordinated {
            let known = if pair.mark == Mark::NotMet { "not coordinated" } else { "not known to be coordinated" };
            writeln!(f, "{known}: {}, {}", pair.lower.label(), pair.upper.label())?;
            write_names(f, "perhaps coordinated by", &pair.may_coordinate)?;
        }
        Warning::write_all(&self.warnings, f)
    }
}

/// Prints names after a word, if there are any, in lines of at most 100 columns if the names allow it.
fn write_names(f: &mut fmt::Formatter<'_>, what: &str, names: &[NonBlankText]) -> fmt::Result {
    const WIDTH: usize = 100;
    if names.is_empty() {
        return Ok(());
    }
    write!(f, "   {what}:")?;
    let mut column = what.len() + 4;
    for (place, name) in names.iter().enumerate() {
        let comma = if place + 1 < names.len() { "," } else { "" };
        let length = name.as_str().chars().count() + comma.len() + 1;
        if place > 0 && column + length > WIDTH {
            f.write_str("\n     ")?;
            column = 5;
        }
        write!(f, " {name}{comma}")?;
        column += length;
    }
    f.write_str("\n")
}
