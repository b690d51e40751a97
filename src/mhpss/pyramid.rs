//! What the framework says of its layers.

use super::{Activity, Flag, Layer, Purpose, Reach, Setting, Unit};

impl Layer {
    /// Number of the layer, counted from the base: 1 to 4.
    ///
    /// Never convert layers to those of another pyramid by number: focused is layer 2 here and
    /// layer 3 of the IASC pyramid of 2007.
    ///
    /// ```
    /// use dynamic_integration::mhpss::Layer;
    ///
    /// assert_eq!(Layer::Focused.number(), 2);
    /// assert!(Layer::Basic < Layer::Specialised);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Basic => 1,
            Self::Focused => 2,
            Self::Psychological => 3,
            Self::Specialised => 4,
        }
    }

    /// Whom the layer is for.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Layer, Reach};
    ///
    /// assert_eq!(Layer::Basic.reach(), Reach::Everybody);
    /// ```
    #[must_use]
    pub const fn reach(self) -> Reach {
        match self {
            Self::Basic => Reach::Everybody,
            Self::Focused => Reach::AtRisk,
            Self::Psychological => Reach::ComplexDistress,
            Self::Specialised => Reach::ChronicOrSevere,
        }
    }

    /// What the layer is meant to do about mental health.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Layer, Purpose};
    ///
    /// assert_eq!(Layer::Psychological.purposes(), [Purpose::Prevention, Purpose::Treatment]);
    /// ```
    #[must_use]
    pub const fn purposes(self) -> &'static [Purpose] {
        match self {
            Self::Basic => &[Purpose::Promotion, Purpose::Prevention, Purpose::EarlyDetection],
            Self::Focused => &[Purpose::Promotion, Purpose::Prevention],
            Self::Psychological => &[Purpose::Prevention, Purpose::Treatment],
            Self::Specialised => &[Purpose::Treatment],
        }
    }

    /// How large the circle is that the layer works with.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Layer, Unit};
    ///
    /// assert_eq!(Layer::Psychological.units(), [Unit::Individual, Unit::Family]);
    /// ```
    #[must_use]
    pub const fn units(self) -> &'static [Unit] {
        match self {
            Self::Basic => &[Unit::Everyone],
            Self::Focused => &[Unit::Individual, Unit::Family, Unit::Group, Unit::Community],
            Self::Psychological => &[Unit::Individual, Unit::Family],
            Self::Specialised => &[Unit::Individual],
        }
    }

    /// The activities that are named for the layer. They may be found in another layer too.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Activity, Layer};
    ///
    /// assert!(Layer::Basic.activities().contains(&Activity::PsychologicalFirstAid));
    /// ```
    #[must_use]
    pub const fn activities(self) -> &'static [Activity] {
        match self {
            Self::Basic => {
                &[Activity::PsychologicalFirstAid, Activity::CulturalAdjustment, Activity::SocialIntegration]
            }
            Self::Focused => &[
                Activity::ReciprocalSupportGroup,
                Activity::WellnessGroup,
                Activity::HealthEducation,
                Activity::FamilyIntervention,
            ],
            Self::Psychological => &[Activity::InformedTreatment],
            Self::Specialised => &[Activity::IndividualTreatment, Activity::CommunityCapacity],
        }
    }

    /// The settings that are named for the layer: a hint, not a limit. None are for the lower two.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Layer, Setting};
    ///
    /// assert_eq!(Layer::Specialised.settings(), [Setting::Clinical]);
    /// assert_eq!(Layer::Basic.settings(), []);
    /// ```
    #[must_use]
    pub const fn settings(self) -> &'static [Setting] {
        match self {
            Self::Basic | Self::Focused => &[],
            Self::Psychological => {
                &[Setting::CommunityClinic, Setting::TortureSurvivorCentre, Setting::PrivatePractice]
            }
            Self::Specialised => &[Setting::Clinical],
        }
    }

    /// The facts about an actor that are about its support in this layer.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Flag, Layer};
    ///
    /// assert_eq!(Layer::Specialised.flags(), [Flag::CommunityCapacityAndAwareness]);
    /// assert_eq!(Layer::Psychological.flags(), []);
    /// ```
    #[must_use]
    pub const fn flags(self) -> &'static [Flag] {
        match self {
            Self::Basic => &[
                Flag::AccessibleToAll,
                Flag::TraumaSensitiveEnvironment,
                Flag::RefugeeNeedsRecognised,
                Flag::ReceivingNorms,
                Flag::ReceivingLanguage,
                Flag::OwnCulture,
            ],
            Self::Focused => &[Flag::AimedAtRisk, Flag::HealthyCoping, Flag::SupportSystems],
            Self::Psychological => &[],
            Self::Specialised => &[Flag::CommunityCapacityAndAwareness],
        }
    }
}

impl Flag {
    /// The connections that services should build, whatever their layer.
    pub(super) const CONNECTIONS: &'static [Self] = &[Self::Trusting, Self::Reciprocal, Self::Safety, Self::Belonging];

    /// The layer whose support the fact is about; none where it is about the actor as a whole.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Flag, Layer};
    ///
    /// assert_eq!(Flag::OwnCulture.layer(), Some(Layer::Basic));
    /// assert_eq!(Flag::EnvironmentProtects.layer(), None);
    /// ```
    #[must_use]
    pub const fn layer(self) -> Option<Layer> {
        match self {
            Self::AccessibleToAll
            | Self::TraumaSensitiveEnvironment
            | Self::RefugeeNeedsRecognised
            | Self::ReceivingNorms
            | Self::ReceivingLanguage
            | Self::OwnCulture => Some(Layer::Basic),
            Self::AimedAtRisk | Self::HealthyCoping | Self::SupportSystems => Some(Layer::Focused),
            Self::CommunityCapacityAndAwareness => Some(Layer::Specialised),
            Self::EnvironmentProtects
            | Self::RightsGround
            | Self::SameAttention
            | Self::Trusting
            | Self::Reciprocal
            | Self::Safety
            | Self::Belonging
            | Self::ProposalAppraisal
            | Self::ProjectCompletion
            | Self::MakesOrCarriesOutPolicy => None,
        }
    }
}

/// The layer that support with these purposes and for these people belongs to, if to any.
///
/// Layers are tried from the top, and the first that fits is the answer: a layer fits when one of
/// the people is whom it is for, and one of the purposes is one of its own. Order and repetition
/// are irrelevant. Where one of the two is empty, nothing fits.
///
/// ```
/// use dynamic_integration::mhpss::{Layer, Purpose, Reach, classify};
///
/// assert_eq!(classify(&[Purpose::Promotion], &[Reach::Everybody]), Some(Layer::Basic));
/// assert_eq!(
///     classify(&[Purpose::Prevention], &[Reach::AtRisk, Reach::ComplexDistress]),
///     Some(Layer::Psychological),
/// );
/// assert_eq!(classify(&[Purpose::Treatment], &[Reach::Everybody]), None);
/// ```
#[must_use]
pub fn classify(purposes: &[Purpose], reaches: &[Reach]) -> Option<Layer> {
    let fits = |layer: &Layer| {
        reaches.contains(&layer.reach()) && layer.purposes().iter().any(|purpose| purposes.contains(purpose))
    };
    Layer::ALL.iter().copied().rev().find(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_lists_the_flags_that_are_of_it() {
        for layer in Layer::ALL {
            assert!(Flag::ALL.iter().filter(|flag| flag.layer() == Some(*layer)).eq(layer.flags()), "{layer}");
        }
    }
}
