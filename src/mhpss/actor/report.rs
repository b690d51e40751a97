//! The report of an actor: layers and functions, who gives the support, and possible slips.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::facts::{Facts, LOWER, UPPER};
use crate::evaluation::{Matrix, Report, Warning};
use crate::mhpss::{Flag, Function, Layer, Provider, Purpose, Reach, Warning as Slip};
use crate::term::AnyTerm;

/// The report beside the marks of an actor.
///
/// ```
/// use dynamic_integration::facts::{Facts, Flags, TermMap};
/// use dynamic_integration::mhpss::{Assessment, Flag, Function, Layer, LayerRecord};
///
/// let record = LayerRecord { functions: Facts::only([Function::Refer]), ..LayerRecord::default() };
/// let actor = Assessment {
///     layers: TermMap::from([(Layer::Focused, record)]),
///     flags: Flags::from([(Flag::AimedAtRisk, true)]),
///     ..Assessment::default()
/// };
/// let evaluation = actor.evaluate();
/// let report = evaluation.report();
/// assert_eq!(report.functions.get(Layer::Focused, Function::Refer), Some(&true));
/// assert_eq!(report.functions.get(Layer::Focused, Function::Provide), Some(&false));
/// assert_eq!(report.functions.get(Layer::Basic, Function::Refer), None);
/// assert_eq!(report.warnings[0].path, "/flags/aimed_at_risk"); // about support that it does not provide
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssActorReport"))]
#[non_exhaustive]
pub struct ActorReport {
    /// Says whether the actor performs each function in each layer.
    pub functions: Matrix<Layer, Function, bool>,
    /// The people who give the support of each layer. A layer about which nothing is recorded is left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub providers: Vec<LayerProviders>,
    /// Entries that the assessor may want to check again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub warnings: Vec<Warning>,
}

/// The people who give the support of one layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "MhpssLayerProviders"))]
#[non_exhaustive]
pub struct LayerProviders {
    /// The layer.
    pub layer: AnyTerm,
    /// The recorded providers.
    pub providers: Vec<AnyTerm>,
}

impl ActorReport {
    pub(super) fn of(facts: &Facts<'_>) -> Self {
        let recorded = facts.assessment.layers.iter().filter(|(_, record)| !record.providers.is_empty());
        Self {
            functions: Matrix::from_fn(|layer, function| facts.does(layer, function)),
            providers: recorded
                .map(|(layer, record)| LayerProviders {
                    layer: layer.erase(),
                    providers: record.providers.iter().map(Provider::erase).collect(),
                })
                .collect(),
            warnings: facts.warnings(),
        }
    }
}

/// The flags about the support of one layer.
const OF_LAYERS: [(Layer, &[Flag]); 3] = [
    (
        Layer::Basic,
        &[
            Flag::AccessibleToAll,
            Flag::TraumaSensitiveEnvironment,
            Flag::RefugeeNeedsRecognised,
            Flag::ReceivingNorms,
            Flag::ReceivingLanguage,
            Flag::OwnCulture,
        ],
    ),
    (Layer::Focused, &[Flag::AimedAtRisk, Flag::HealthyCoping, Flag::SupportSystems]),
    (Layer::Specialised, &[Flag::CommunityCapacityAndAwareness]),
];

/// The flags about the services of all layers.
const OF_SERVICES: [Flag; 4] = [Flag::Trusting, Flag::Reciprocal, Flag::Safety, Flag::Belonging];

impl Facts<'_> {
    /// Warns about possible slips, with paths relative to the assessment.
    pub(in crate::mhpss) fn warnings(&self) -> Vec<Warning> {
        let mut found = Vec::new();
        let mut warn = |slip: Slip, path: String| found.push(Warning::new(slip, path));
        let layers = &self.assessment.layers;
        for layer in LOWER {
            if layers.get(layer).is_some_and(|record| record.purposes.yes().contains(Purpose::Treatment)) {
                warn(Slip::TreatmentInLowerLayer, format!("/layers/{layer}/purposes/treatment"));
            }
        }
        for layer in UPPER {
            if layers.get(layer).is_some_and(|record| record.reaches.yes().contains(Reach::Everybody)) {
                warn(Slip::EverybodyInUpperLayer, format!("/layers/{layer}/reaches/everybody"));
            }
        }
        let is_yes = |flag: &&Flag| self.assessment.flags.get(**flag) == Some(true);
        for (layer, flags) in OF_LAYERS.iter().filter(|(layer, _)| self.provides(*layer) == Some(false)) {
            for flag in flags.iter().filter(is_yes) {
                warn(Slip::DetailWithoutProvision, format!("/flags/{flag}"));
            }
            if *layer == Layer::Basic && self.assessment.host_sectors.some() == Some(true) {
                warn(Slip::DetailWithoutProvision, "/host_sectors".into());
            }
            if *layer == Layer::Focused && self.assessment.awareness.some() == Some(true) {
                warn(Slip::DetailWithoutProvision, "/awareness".into());
            }
        }
        if self.provides_something().holds() == Some(false) {
            for flag in OF_SERVICES.iter().filter(is_yes) {
                warn(Slip::DetailWithoutProvision, format!("/flags/{flag}"));
            }
        }
        found
    }
}

impl Report for ActorReport {
    fn nothing() -> Option<Self> {
        Some(Self::default())
    }

    fn says_nothing(&self) -> bool {
        let Self { functions, providers, warnings } = self;
        functions.is_empty() && providers.is_empty() && warnings.is_empty()
    }
}

impl fmt::Display for ActorReport {
    /// Prints the pyramid from the top, then providers and warnings.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<34}", "layer")?;
        for function in Function::ALL {
            write!(f, "{:>10}", function.code())?;
        }
        f.write_str("\n")?;
        for layer in Layer::ALL.iter().rev() {
            write!(f, "{}  {:<31}", *layer as usize + 1, layer.label())?;
            for function in Function::ALL {
                write!(f, "{:>10}", self.functions.shown(*layer, *function))?;
            }
            f.write_str("\n")?;
        }
        for LayerProviders { layer, providers } in &self.providers {
            let labels: Vec<_> = providers.iter().map(|provider| provider.label()).collect();
            writeln!(f, "providers: {}\n  {}", layer.label(), labels.join(", "))?;
        }
        Warning::write_all(&self.warnings, f)
    }
}
