//! The table of presuppositions, and the places where its facts are recorded.

use super::record::{Assessment, LayerRecord};
use crate::core_terms::Contradiction as Core;
use crate::evaluation::pairs;
use crate::mhpss::{Contradiction, Extent, Flag, Function, IntegrationWork, Layer, LayerFlag};
use crate::presupposition::{self, Conclusions, Presupposition};
use crate::read::Contradictions;

/// A fact of an assessment that takes part in presuppositions.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    Provides(Layer),
    /// Group: one field of a layer.
    Detail(Layer, Detail),
    Flag(Flag),
    /// Some role in integration programmes.
    HasProgrammes,
    /// The understanding has reached some level.
    Reached(IntegrationWork),
}

/// A field of a layer that describes the support.
#[derive(Debug, Clone, Copy)]
pub(super) enum Detail {
    CoordinatesWith,
    Purposes,
    Reaches,
    Units,
    Activities,
    Settings,
    Providers,
    Flags,
}

impl Detail {
    const ALL: [Self; 8] = [
        Self::CoordinatesWith,
        Self::Purposes,
        Self::Reaches,
        Self::Units,
        Self::Activities,
        Self::Settings,
        Self::Providers,
        Self::Flags,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::CoordinatesWith => "coordinates_with",
            Self::Purposes => "purposes",
            Self::Reaches => "reaches",
            Self::Units => "units",
            Self::Activities => "activities",
            Self::Settings => "settings",
            Self::Providers => "providers",
            Self::Flags => "flags",
        }
    }

    fn is_in(self, record: &LayerRecord) -> bool {
        match self {
            Self::CoordinatesWith => !record.coordinates_with.yes().is_empty(),
            Self::Purposes => !record.purposes.yes().is_empty(),
            Self::Reaches => !record.reaches.yes().is_empty(),
            Self::Units => !record.units.is_empty(),
            Self::Activities => !record.activities.is_empty(),
            Self::Settings => !record.settings.is_empty(),
            Self::Providers => !record.providers.is_empty(),
            Self::Flags => LayerFlag::ALL.iter().any(|flag| record.flags.get(*flag) == Some(true)),
        }
    }
}

impl LayerRecord {
    /// Returns `true` if an entry other than the functions implies that the layer is provided.
    pub(super) fn describes_support(&self) -> bool {
        Detail::ALL.iter().any(|detail| detail.is_in(self))
    }
}

impl presupposition::Place for Place {
    fn index(self) -> usize {
        match self {
            Self::Provides(layer) => layer as usize,
            Self::HasProgrammes => 4,
            Self::Reached(work) => 5 + work as usize,
            Self::Detail(layer, detail) => 8 + 8 * layer as usize + detail as usize,
            Self::Flag(flag) => 64 + flag as usize,
        }
    }
}

const fn detail_of(layer: Layer, detail: Detail) -> Presupposition<Place> {
    let contradiction = Contradiction::DetailOfLayerNotProvided.erase();
    Presupposition::new(contradiction, Place::Detail(layer, detail), Place::Provides(layer))
}

const fn standard(flag: Flag) -> Presupposition<Place> {
    Presupposition::new(Contradiction::StandardWithoutProgrammes.erase(), Place::Flag(flag), Place::HasProgrammes)
}

/// A row for each detail of each layer, then the others.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
static ROWS: [Presupposition<Place>; 36] = {
    const DETAILS: [(Layer, Detail); 32] = pairs(Layer::ALL, &Detail::ALL);
    const OTHERS: [Presupposition<Place>; 4] = [
        standard(Flag::ProposalAppraisal),
        standard(Flag::ProjectCompletion),
        Presupposition::new(
            Contradiction::PolicyReachedWithoutPolicy.erase(),
            Place::Reached(IntegrationWork::Policy),
            Place::Flag(Flag::MakesOrCarriesOutPolicy),
        ),
        Presupposition::new(
            Contradiction::PracticeReachedWithoutProgrammes.erase(),
            Place::Reached(IntegrationWork::Practice),
            Place::HasProgrammes,
        ),
    ];
    let mut rows = [OTHERS[0]; DETAILS.len() + OTHERS.len()];
    let mut place = 0;
    while place < rows.len() {
        rows[place] = if place < DETAILS.len() {
            let (layer, detail) = DETAILS[place];
            detail_of(layer, detail)
        } else {
            OTHERS[place - DETAILS.len()]
        };
        place += 1;
    }
    rows
};

/// Concludes facts from what is stated.
pub(super) fn conclusions(record: &Assessment) -> Conclusions {
    Conclusions::of(&ROWS, |place| match place {
        Place::Provides(layer) => record.layers.get(layer)?.functions.get(Function::Provide),
        Place::Detail(layer, detail) => detail.is_in(record.layers.get(layer)?).then_some(true),
        Place::Flag(flag) => record.flags.get(flag),
        Place::HasProgrammes => record.programmes.some(),
        Place::Reached(work) => record.understanding_reaches.get(work).map(|extent| *extent != Extent::None),
    })
}

impl Assessment {
    /// Adds the facts that contradict each other.
    pub(crate) fn find_contradictions(&self, found: &mut Contradictions) {
        for (layer, own) in &self.layers {
            if own.coordinates_with.recorded(layer).is_some() {
                found.add(Core::NamesItself, format_args!("layers/{layer}/coordinates_with/{layer}"));
            }
        }
        for (term, claim) in conclusions(self).contradictions(&ROWS) {
            found.add(term, path(claim));
        }
    }
}

/// Returns the path to a claim, relative to the assessment.
fn path(claim: Place) -> String {
    match claim {
        Place::Provides(layer) => format!("layers/{layer}/functions/provide"),
        Place::Detail(layer, detail) => format!("layers/{layer}/{}", detail.key()),
        Place::Flag(flag) => format!("flags/{flag}"),
        Place::HasProgrammes => "programmes".into(),
        Place::Reached(work) => format!("understanding_reaches/{work}"),
    }
}
