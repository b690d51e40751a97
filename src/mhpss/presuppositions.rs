//! What presupposes what.

use super::{Assessment, Contradiction, Extent, Flag, Function, IntegrationWork, Layer, LayerRecord};
use crate::presupposition::{self, Presupposition};
use crate::term::Term;

/// A fact that takes part in presuppositions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Provides(Layer),
    Detail(Detail, Layer),
    Flag(Flag),
    HasProgrammes,
    Reaches(IntegrationWork),
}

/// What can be recorded under a layer beside the functions: a group each.
#[derive(Clone, Copy, PartialEq, Eq)]
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
    pub(super) const fn key(self) -> &'static str {
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

    fn is_named(self, record: &LayerRecord) -> bool {
        match self {
            Self::CoordinatesWith => !record.coordinates_with.yes().is_empty(),
            Self::Purposes => !record.purposes.yes().is_empty(),
            Self::Reaches => !record.reaches.yes().is_empty(),
            Self::Units => !record.units.is_empty(),
            Self::Activities => !record.activities.is_empty(),
            Self::Settings => !record.settings.is_empty(),
            Self::Providers => !record.providers.is_empty(),
            Self::Flags => !record.flags.yes().is_empty(),
        }
    }
}

impl presupposition::Place for Place {
    fn index(self) -> usize {
        match self {
            Self::Provides(layer) => layer.index(),
            Self::Detail(detail, layer) => 4 + 4 * detail as usize + layer.index(),
            Self::HasProgrammes => 36,
            Self::Reaches(work) => 37 + work.index(),
            Self::Flag(flag) => 40 + flag.index(),
        }
    }
}

pub(super) static ROWS: [Presupposition<Place>; 36] = rows();

const fn detail(detail: Detail, layer: Layer) -> Presupposition<Place> {
    let claim = Place::Detail(detail, layer);
    Presupposition::new(Contradiction::DetailOfLayerNotProvided.erase(), claim, Place::Provides(layer))
}

const fn of_programmes(claim: Place, contradiction: Contradiction) -> Presupposition<Place> {
    Presupposition::new(contradiction.erase(), claim, Place::HasProgrammes)
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn rows() -> [Presupposition<Place>; 36] {
    const DETAILS: [Detail; 8] = [
        Detail::CoordinatesWith,
        Detail::Purposes,
        Detail::Reaches,
        Detail::Units,
        Detail::Activities,
        Detail::Settings,
        Detail::Providers,
        Detail::Flags,
    ];
    let mut rows = [of_programmes(Place::Flag(Flag::ProposalAppraisal), Contradiction::StandardWithoutProgrammes); 36];
    rows[1] = of_programmes(Place::Flag(Flag::ProjectCompletion), Contradiction::StandardWithoutProgrammes);
    rows[2] = Presupposition::new(
        Contradiction::PolicyReachedWithoutPolicy.erase(),
        Place::Reaches(IntegrationWork::Policy),
        Place::Flag(Flag::MakesOrCarriesOutPolicy),
    );
    rows[3] = of_programmes(Place::Reaches(IntegrationWork::Practice), Contradiction::PracticeReachedWithoutProgrammes);
    let mut place = 0;
    while place < 32 {
        rows[4 + place] = detail(DETAILS[place % 8], Layer::ALL[place / 8]);
        place += 1;
    }
    rows
}

/// What the record states of a fact.
pub(super) fn stated(record: &Assessment, place: Place) -> Option<bool> {
    let layer = |layer| record.layers.get(layer);
    match place {
        Place::Provides(of) => layer(of).and_then(|record| record.functions.get(Function::Provide)),
        Place::Detail(detail, of) => layer(of).is_some_and(|record| detail.is_named(record)).then_some(true),
        Place::Flag(flag) => record.flags.get(flag),
        Place::HasProgrammes => record.programmes.some(),
        Place::Reaches(work) => record.understanding_reaches.get(work).map(|extent| *extent != Extent::None),
    }
}
