//! The layer of some support, found by its purposes and the people whom it is for.

use super::{Layer, Purpose, Reach};
use crate::facts::TermSet;

impl Layer {
    /// Returns the people whom the layer is for.
    #[must_use]
    pub const fn reach(self) -> Reach {
        match self {
            Self::Basic => Reach::Everybody,
            Self::Focused => Reach::AtRisk,
            Self::Psychological => Reach::ComplexDistress,
            Self::Specialised => Reach::ChronicOrSevere,
        }
    }

    /// Returns the purposes that are typical of the layer. None is exclusive.
    #[must_use]
    pub const fn purposes(self) -> &'static [Purpose] {
        match self {
            Self::Basic => &[
                Purpose::Promotion,
                Purpose::Resilience,
                Purpose::SocialInteraction,
                Purpose::SocialCohesion,
                Purpose::Prevention,
                Purpose::EarlyDetection,
            ],
            Self::Focused => &[Purpose::Promotion, Purpose::Prevention],
            Self::Psychological => &[Purpose::Prevention, Purpose::Treatment],
            Self::Specialised => &[Purpose::Treatment],
        }
    }
}

/// Returns the layer of support with these purposes and for these people, if there is one.
/// This is derived: the source classifies nothing. The layers are searched from the top. The first layer is returned that
/// has one of the purposes and is for one of the groups of people. Support for everybody and for people at risk is focused
/// if one of its purposes is typical of focused support.
///
/// ```
/// use dynamic_integration::facts::TermSet;
/// use dynamic_integration::mhpss::{Layer, Purpose, Reach, classify};
///
/// let promotion = TermSet::from([Purpose::Promotion]);
/// assert_eq!(classify(promotion, TermSet::from([Reach::Everybody])), Some(Layer::Basic));
/// assert_eq!(classify(promotion, TermSet::from([Reach::Everybody, Reach::AtRisk])), Some(Layer::Focused));
/// assert_eq!(classify(TermSet::from([Purpose::Treatment]), TermSet::from([Reach::Everybody])), None);
/// ```
#[must_use]
pub fn classify(purposes: TermSet<Purpose>, reaches: TermSet<Reach>) -> Option<Layer> {
    let fits = |layer: &Layer| {
        reaches.contains(layer.reach()) && layer.purposes().iter().any(|purpose| purposes.contains(*purpose))
    };
    Layer::ALL.iter().copied().rev().find(fits)
}
