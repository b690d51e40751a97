//! What the framework says of its layers.

use super::{Layer, Purpose, Reach};
use crate::facts::TermSet;

impl Layer {
    /// Returns its number, counted from the base.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Basic => 1,
            Self::Focused => 2,
            Self::Psychological => 3,
            Self::Specialised => 4,
        }
    }

    /// Returns the people whom it typically reaches.
    #[must_use]
    pub const fn reach(self) -> Reach {
        match self {
            Self::Basic => Reach::Everybody,
            Self::Focused => Reach::AtRisk,
            Self::Psychological => Reach::ComplexDistress,
            Self::Specialised => Reach::ChronicOrSevere,
        }
    }

    /// Returns its typical purposes. None is exclusive.
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

/// Returns the layer to which support with these purposes and reaches belongs, from the top: the first layer with one of
/// its reaches and one of its purposes. This is a reading of this crate, not of the source.
///
/// ```
/// use dynamic_integration::mhpss::{Layer, Purpose, Reach, classify};
///
/// assert_eq!(classify([Purpose::Treatment].into(), [Reach::ComplexDistress].into()), Some(Layer::Psychological));
/// assert_eq!(classify([Purpose::Treatment].into(), [Reach::Everybody].into()), None);
/// ```
#[must_use]
pub fn classify(purposes: TermSet<Purpose>, reaches: TermSet<Reach>) -> Option<Layer> {
    let fits = |layer: &&Layer| {
        reaches.contains(layer.reach()) && layer.purposes().iter().any(|purpose| purposes.contains(*purpose))
    };
    Layer::ALL.iter().rev().find(fits).copied()
}
