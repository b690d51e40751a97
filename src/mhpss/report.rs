//! What is reported beside the rules: who does what in which layer, and what does not go together.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use super::assessment::Place;
use super::network::NEIGHBOURS;
use super::{Actor, Assessment, Flag, Function, Layer, Network, Purpose, Reach, Warning};
use crate::{Beside, Mark, NamesPoint, PointTerms, Term, Text, listed, product};

const CELLS: [(Layer, Function); Layer::ALL.len() * Function::ALL.len()] = product(Layer::ALL, Function::ALL);

/// What an actor does about each layer, and what in its record does not go together.
///
/// ```
/// use dynamic_integration::{Per, Terms};
/// use dynamic_integration::mhpss::{Assessment, Function, Layer, LayerRecord, Purpose, Warning};
///
/// let record = LayerRecord {
///     functions: Some(Terms::from([Function::Refer])),
///     purposes: Some(Terms::from([Purpose::Promotion])),
///     ..LayerRecord::default()
/// };
/// let actor = Assessment { layers: Per::from([(Layer::Focused, record)]), ..Assessment::default() };
/// let evaluation = actor.evaluate();
/// let report = evaluation.beside();
///
/// assert_eq!(report.holds(Layer::Focused, Function::Refer), Some(true));
/// assert_eq!(report.holds(Layer::Focused, Function::Provide), Some(false));
/// assert_eq!(report.holds(Layer::Basic, Function::Refer), None);
/// assert_eq!(report.warnings[0].warning, Warning::DetailWithoutProvision);
/// assert_eq!(report.warnings[0].at, "/layers/focused/purposes");
/// assert!(report.to_string().contains("2  Focused psychosocial support     no        no        yes       no"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssActorReport"))]
#[non_exhaustive]
pub struct ActorReport {
    /// Every layer with every function, layers from the base.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<MatrixCell>"))]
    pub matrix: [MatrixCell; CELLS.len()],
    /// What does not go together. Changes no mark.
    pub warnings: Vec<Warned>,
}

/// Whether an actor fulfils a function for a layer.
///
/// ```
/// use dynamic_integration::mhpss::{Assessment, Flag, Function, Layer};
/// use dynamic_integration::Per;
///
/// let flags = Per::from([(Flag::HealthyCoping, true)]);
/// let evaluation = Assessment { flags, ..Assessment::default() }.evaluate();
/// let matrix = &evaluation.beside().matrix;
/// assert_eq!(matrix.len(), 16);
/// let focused: Vec<_> = matrix.iter().filter(|cell| cell.layer == Layer::Focused).collect();
/// assert_eq!((focused[0].function, focused[0].holds), (Function::Provide, Some(true))); // presupposed by the flag
/// assert_eq!((focused[1].function, focused[1].holds), (Function::Assess, None));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssMatrixCell"))]
#[non_exhaustive]
pub struct MatrixCell {
    /// Id of the layer.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub layer: Layer,
    /// Id of the function.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub function: Function,
    /// Whether the actor fulfils it. Absent: not assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds: Option<bool>,
}

/// Something in a record that does not go together.
///
/// ```
/// use dynamic_integration::mhpss::{Assessment, Layer, LayerRecord, Purpose, Warning};
/// use dynamic_integration::{Per, Terms};
///
/// let record = LayerRecord { purposes: Some(Terms::from([Purpose::Treatment])), ..LayerRecord::default() };
/// let actor = Assessment { layers: Per::from([(Layer::Basic, record)]), ..Assessment::default() };
/// let evaluation = actor.evaluate();
/// let warned = &evaluation.beside().warnings[0];
/// assert_eq!((warned.warning, warned.layer), (Warning::TreatmentInLowerLayer, Some(Layer::Basic)));
/// assert_eq!(warned.at, "/layers/basic/purposes");
/// assert_eq!(
///     warned.to_string(),
///     "Treatment in layer 1 or 2, Basic psychosocial support\n  /layers/basic/purposes"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssWarned"))]
#[non_exhaustive]
pub struct Warned {
    /// Id of the warning.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub warning: Warning,
    /// Id of the layer. Absent where it is about the layers together.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::term::as_id_if_there")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::schema::TermId>"))]
    pub layer: Option<Layer>,
    /// JSON pointer to the fact in question, from the assessment on.
    pub at: String,
}

impl ActorReport {
    pub(super) fn of(actor: &Assessment) -> Self {
        let holds = |layer, function| match function {
            Function::Provide => actor.provides(layer).holds(),
            _ => actor.does(layer, function),
        };
        Self {
            matrix: CELLS.map(|(layer, function)| MatrixCell { layer, function, holds: holds(layer, function) }),
            warnings: warnings(actor),
        }
    }

    /// Whether the actor fulfils a function for a layer; nothing where it is not assessed.
    #[must_use]
    pub fn holds(&self, layer: Layer, function: Function) -> Option<bool> {
        self.matrix.iter().find(|cell| (cell.layer, cell.function) == (layer, function))?.holds
    }
}

/// In the order in which they are declared, and layers from the base.
fn warnings(actor: &Assessment) -> Vec<Warned> {
    let mut found = Vec::new();
    let mut warn = |warning, layer, at: Place| found.push(Warned { warning, layer, at: at.pointer() });

    for layer in [Layer::Basic, Layer::Focused] {
        if listed(actor.purposes(layer), Purpose::Treatment) == Some(true) {
            warn(Warning::TreatmentInLowerLayer, Some(layer), Place::Layer(layer, "purposes"));
        }
    }
    for layer in [Layer::Psychological, Layer::Specialised] {
        let reaches = actor.layers.get(layer).and_then(|record| record.reaches);
        if listed(reaches, Reach::Everybody) == Some(true) {
            warn(Warning::EverybodyInUpperLayer, Some(layer), Place::Layer(layer, "reaches"));
        }
    }
    for layer in Layer::ALL.iter().copied().filter(|layer| actor.provides(*layer).holds() == Some(false)) {
        actor.details(layer).for_each(|place| warn(Warning::DetailWithoutProvision, Some(layer), place));
    }
    if actor.provides_something().holds() == Some(false) {
        for flag in actor.flags.keys().filter(|flag| Flag::CONNECTIONS.contains(flag)) {
            warn(Warning::DetailWithoutProvision, None, Place::Flag(flag));
        }
    }
    found
}

impl Beside for ActorReport {}

impl fmt::Display for ActorReport {
    /// The pyramid from its top, `-` where nothing is assessed, and the warnings.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "   {:<33}", Layer::SET.label)?;
        columns(f, Function::label)?;
        for layer in Layer::ALL.iter().rev() {
            write!(f, "\n{}  {:<33}", layer.number(), layer.label())?;
            columns(f, |function| match self.holds(*layer, function) {
                Some(true) => "yes",
                Some(false) => "no",
                None => "-",
            })?;
        }
        self.warnings.iter().try_for_each(|warned| write!(f, "\n! {warned}"))
    }
}

/// A cell for each function.
fn columns(f: &mut fmt::Formatter<'_>, cell: impl Fn(Function) -> &'static str) -> fmt::Result {
    Function::ALL.iter().enumerate().try_for_each(|(place, function)| {
        let last = place + 1 == Function::ALL.len();
        write!(f, "{:<width$}", cell(*function), width = if last { 0 } else { 10 })
    })
}

impl fmt::Display for Warned {
    /// The warning, the layer, and the place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.warning.label())?;
        if let Some(layer) = self.layer {
            write!(f, ", {}", layer.label())?;
        }
        write!(f, "\n  {}", self.at)
    }
}

/// Who does what in a network, its holes, and where neighbouring layers are not connected.
///
/// ```
/// use dynamic_integration::mhpss::Network;
///
/// let network = Network::from_json(r#"{ "name": "Valley town", "actors": [
///     { "name": "Sports club", "mhpss": { "layers": { "basic": { "functions": ["provide"] } } } }
/// ] }"#)?;
/// let evaluation = network.evaluate();
/// let report = evaluation.beside();
/// assert_eq!((report.layers.len(), report.holes.len(), report.uncoordinated.len()), (4, 3, 3));
/// assert!(report.warnings.is_empty());
/// assert!(report.to_string().contains("provided by: nobody, as far as is known"));
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssNetworkReport"))]
#[non_exhaustive]
pub struct NetworkReport {
    /// Who does what, layer by layer from the base.
    pub layers: Vec<LayerActors>,
    /// The layers that nobody is known to provide, from the base.
    pub holes: Vec<Hole>,
    /// Neighbouring layers that are not known to be connected, though both may be provided.
    pub uncoordinated: Vec<Uncoordinated>,
    /// What does not go together in the record of an actor. Changes no mark.
    pub warnings: Vec<ActorWarned>,
}

/// Who does what in one layer.
///
/// ```
/// use dynamic_integration::mhpss::{Layer, Network};
///
/// let network = Network::from_json(r#"{ "name": "Valley town", "actors": [
///     { "name": "Sports club", "mhpss": { "layers": { "basic": { "functions": ["provide"] } } } },
///     { "name": "Library", "mhpss": {} }
/// ] }"#)?;
/// let evaluation = network.evaluate();
/// let basic = &evaluation.beside().layers[0];
/// assert_eq!((basic.layer, basic.provide[0].as_str()), (Layer::Basic, "Sports club"));
/// assert_eq!(basic.may_provide[0].as_str(), "Library"); // it has not said
/// assert!(basic.refer.is_empty());
/// assert_eq!(basic.may_refer.len(), 1); // the club has said that it does not: its list is complete
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssLayerActors"))]
#[non_exhaustive]
pub struct LayerActors {
    /// Id of the layer.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub layer: Layer,
    /// Names of the actors that provide it.
    pub provide: Vec<Text>,
    /// Names of those that have not said whether they provide it.
    pub may_provide: Vec<Text>,
    /// Names of the actors that refer people for it.
    pub refer: Vec<Text>,
    /// Names of those that have not said whether they refer people for it.
    pub may_refer: Vec<Text>,
}

/// A layer that nobody is known to provide.
///
/// ```
/// use dynamic_integration::mhpss::{Layer, Network};
///
/// let network = Network::from_json(r#"{ "name": "Valley town", "actors": [
///     { "name": "Clinic", "mhpss": { "layers": {
///         "basic": { "functions": ["refer"] }, "focused": { "functions": ["provide"] }
///     } } }
/// ] }"#)?;
/// let evaluation = network.evaluate();
/// let [basic, psychological, _] = &evaluation.beside().holes[..] else { panic!() };
/// assert_eq!((basic.layer, basic.stated, basic.refer.len()), (Layer::Basic, true, 1)); // help elsewhere is reached
/// assert_eq!((psychological.layer, psychological.stated), (Layer::Psychological, false));
/// assert_eq!(psychological.have_not_said[0].as_str(), "Clinic");
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssHole"))]
#[non_exhaustive]
pub struct Hole {
    /// Id of the layer.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub layer: Layer,
    /// Whether every actor has said that it does not provide it.
    pub stated: bool,
    /// Names of the actors that refer people for it: through them help elsewhere is reached.
    pub refer: Vec<Text>,
    /// Names of the actors that have not said what they do about it.
    pub have_not_said: Vec<Text>,
}

/// Two neighbouring layers that are not known to be connected.
///
/// ```
/// use dynamic_integration::Mark;
/// use dynamic_integration::mhpss::Network;
///
/// let between = |coordination: &str| {
///     let text = format!(r#"{{ "name": "Valley town", "actors": [{{ "name": "Clinic", "mhpss": {{ "layers": {{
///         "basic": {{ "functions": ["provide"], "coordinates_with": [] }},
///         "focused": {{ "functions": ["provide"]{coordination} }}
///     }} }} }}] }}"#);
///     Network::from_json(&text).map(|network| network.evaluate().beside().uncoordinated[0].clone())
/// };
/// let open = between("")?;
/// assert_eq!(open.layers.to_string(), "mhpss/layer/basic mhpss/layer/focused");
/// assert_eq!((open.mark, open.not_recorded.len()), (Mark::NotAssessed, 1));
/// let stated = between(r#", "coordinates_with": []"#)?;
/// assert_eq!((stated.mark, stated.not_recorded.len()), (Mark::NotMet, 0));
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssUncoordinated"))]
#[non_exhaustive]
pub struct Uncoordinated {
    /// Ids of the two layers.
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermIds"))]
    pub layers: PointTerms,
    /// Not met where, as stated, no provider coordinates them; not assessed where one might.
    pub mark: Mark,
    /// Names of the actors that provide, or may provide, one of the two and have not recorded
    /// with whom they coordinate it.
    pub not_recorded: Vec<Text>,
}

/// Something in the record of an actor that does not go together.
///
/// ```
/// use dynamic_integration::mhpss::{Layer, Network, Warning};
///
/// let network = Network::from_json(r#"{ "name": "Valley town", "actors": [
///     { "name": "Clinic", "mhpss": { "layers": { "specialised": { "reaches": ["everybody"] } } } }
/// ] }"#)?;
/// let evaluation = network.evaluate();
/// let warned = &evaluation.beside().warnings[0];
/// assert_eq!((warned.actor.as_str(), warned.warning), ("Clinic", Warning::EverybodyInUpperLayer));
/// assert_eq!(warned.layer, Some(Layer::Specialised));
/// assert_eq!(warned.at, "/actors/0/mhpss/layers/specialised/reaches"); // from the network on
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssActorWarned"))]
#[non_exhaustive]
pub struct ActorWarned {
    /// Name of the actor.
    pub actor: Text,
    /// Id of the warning.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub warning: Warning,
    /// Id of the layer. Absent where it is about the layers together.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::term::as_id_if_there")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::schema::TermId>"))]
    pub layer: Option<Layer>,
    /// JSON pointer to the fact in question, from the network on.
    pub at: String,
}

impl NetworkReport {
    pub(super) fn of(network: &Network) -> Self {
        let names = |chosen: &dyn Fn(&Assessment) -> bool| -> Vec<Text> {
            let chosen = network.actors.iter().filter(|actor| chosen(&actor.mhpss));
            chosen.map(|Actor { name, .. }| name.clone()).collect()
        };
        let layers: Vec<_> = Layer::ALL
            .iter()
            .map(|&layer| LayerActors {
                layer,
                provide: names(&|actor| actor.provides(layer).holds() == Some(true)),
                may_provide: names(&|actor| actor.provides(layer).holds().is_none()),
                refer: names(&|actor| actor.does(layer, Function::Refer) == Some(true)),
                may_refer: names(&|actor| actor.does(layer, Function::Refer).is_none()),
            })
            .collect();
        let holes = layers
            .iter()
            .filter(|layer| layer.provide.is_empty())
            .map(|layer| Hole {
                layer: layer.layer,
                stated: layer.may_provide.is_empty(),
                refer: layer.refer.clone(),
                have_not_said: layer.may_provide.clone(),
            })
            .collect();
        let not_recorded = |actor: &Assessment, layer| {
            actor.provides(layer).holds() != Some(false) && actor.coordination(layer).is_none()
        };
        let uncoordinated = NEIGHBOURS
            .iter()
            .map(|&(lower, upper)| Uncoordinated {
                layers: (lower, upper).terms(),
                mark: network.coordination_between(lower, upper).mark(),
                not_recorded: names(&|actor| not_recorded(actor, lower) || not_recorded(actor, upper)),
            })
            .filter(|between| matches!(between.mark, Mark::NotMet | Mark::NotAssessed))
            .collect();
        let warnings = network.actors.iter().enumerate().flat_map(|(place, actor)| {
            warnings(&actor.mhpss).into_iter().map(move |Warned { warning, layer, at }| ActorWarned {
                actor: actor.name.clone(),
                warning,
                layer,
                at: format!("/actors/{place}/mhpss{at}"),
            })
        });
        Self { holes, uncoordinated, warnings: warnings.collect(), layers }
    }
}

impl Beside for NetworkReport {}

impl fmt::Display for NetworkReport {
    /// The pyramid from its top with the names of the actors, and what is missing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        for layer in self.layers.iter().rev() {
            write!(f, "{}{}  {}", if first { "" } else { "\n" }, layer.layer.number(), layer.layer.label())?;
            first = false;
            match self.holes.iter().find(|hole| hole.layer == layer.layer) {
                Some(Hole { stated: true, .. }) => f.write_str("\n   provided by: nobody")?,
                Some(Hole { .. }) => f.write_str("\n   provided by: nobody, as far as is known")?,
                None => names(f, "provided by", &layer.provide)?,
            }
            names(f, "perhaps provided by", &layer.may_provide)?;
            names(f, "referred for by", &layer.refer)?;
        }
        for between in &self.uncoordinated {
            let known = if between.mark == Mark::NotMet { "Not coordinated" } else { "Perhaps not coordinated" };
            write!(f, "\n{known}: {}", between.layers.label())?;
            names(f, "not recorded by", &between.not_recorded)?;
        }
        self.warnings.iter().try_for_each(|warned| {
            let ActorWarned { actor, warning, at, .. } = warned;
            write!(f, "\n! {actor}: {}\n  {at}", warning.label())
        })
    }
}

/// A line of names, if there are any, with as many more as it takes.
fn names(f: &mut fmt::Formatter<'_>, what: &str, names: &[Text]) -> fmt::Result {
    const WIDTH: usize = 100;
    let mut column = WIDTH;
    for (place, name) in names.iter().enumerate() {
        let comma = if place + 1 < names.len() { "," } else { "" };
        let long = name.as_str().chars().count() + comma.len() + 1;
        if place == 0 {
            write!(f, "\n   {what}:")?;
            column = what.len() + 4;
        } else if column + long > WIDTH {
            f.write_str("\n     ")?;
            column = 5;
        }
        write!(f, " {name}{comma}")?;
        column += long;
    }
    Ok(())
}
