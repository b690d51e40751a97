//! What the model knows of its terms: which phase may follow which, and who is addressed where.

use super::{Audience, Participant, Phase, Pillar, PillarActivity, Recommendation, Theme};

impl Phase {
    /// The phases to which a group may move on, or back. After deliver it may also leave the
    /// diamond by a [`WayOn`](super::WayOn).
    ///
    /// The source draws no way back; that a finding may lead back to an earlier question is this
    /// crate's reading.
    ///
    /// ```
    /// use dynamic_integration::asap::Phase;
    ///
    /// assert_eq!(Phase::Discover.leads_to(), [Phase::Define]);
    /// assert_eq!(Phase::Deliver.leads_to(), [Phase::Develop, Phase::Discover]);
    /// ```
    #[must_use]
    pub const fn leads_to(self) -> &'static [Self] {
        match self {
            Self::Discover => &[Self::Define],
            Self::Define | Self::Deliver => &[Self::Develop, Self::Discover],
            Self::Develop => &[Self::Deliver, Self::Define],
        }
    }
}

impl Participant {
    /// Whether those whom a service concerns speak themselves, or through somebody of their own.
    ///
    /// ```
    /// use dynamic_integration::asap::Participant;
    ///
    /// assert!(Participant::MigrantOrganisation.is_voice_of_those_concerned());
    /// assert!(!Participant::CivilSocietyOrganisation.is_voice_of_those_concerned());
    /// ```
    #[must_use]
    pub const fn is_voice_of_those_concerned(self) -> bool {
        matches!(self, Self::EndUser | Self::CommunityRepresentative | Self::MigrantOrganisation)
    }
}

impl Pillar {
    /// Its activities, in the order of publication.
    ///
    /// ```
    /// use dynamic_integration::asap::{Pillar, PillarActivity};
    ///
    /// assert!(Pillar::Capacity.activities().eq([PillarActivity::Training, PillarActivity::Pilot]));
    /// ```
    pub fn activities(self) -> impl Iterator<Item = PillarActivity> {
        PillarActivity::ALL.iter().copied().filter(move |activity| activity.pillar() == self)
    }
}

impl Theme {
    /// The audience that is addressed; nothing for the three themes that address everybody.
    ///
    /// ```
    /// use dynamic_integration::asap::{Audience, Theme};
    ///
    /// assert_eq!(Theme::Governments.audience(), Some(Audience::Governments));
    /// assert_eq!(Theme::Involvement.audience(), None);
    /// ```
    #[must_use]
    pub const fn audience(self) -> Option<Audience> {
        Some(match self {
            Self::Services | Self::Involvement | Self::Cooperation => return None,
            Self::PublicServiceProviders => Audience::PublicServiceProviders,
            Self::Governments => Audience::Governments,
            Self::EuropeanCommission => Audience::EuropeanCommission,
            Self::PublicAndMedia => Audience::PublicAndMedia,
            Self::OrganisationsOfPeopleWithMigratoryBackground => {
                Audience::OrganisationsOfPeopleWithMigratoryBackground
            }
        })
    }

    /// Its recommendations, in the order of publication.
    ///
    /// ```
    /// use dynamic_integration::asap::Theme;
    ///
    /// assert_eq!(Theme::Involvement.recommendations().count(), 10);
    /// ```
    pub fn recommendations(self) -> impl Iterator<Item = Recommendation> {
        Recommendation::ALL.iter().copied().filter(move |recommendation| recommendation.theme() == self)
    }
}

impl Audience {
    /// What is addressed to it, in the order of publication: its own view of the checklist.
    ///
    /// ```
    /// use dynamic_integration::asap::{Audience, Recommendation};
    ///
    /// let view = Audience::EuropeanCommission.recommendations();
    /// assert!(view.eq([Recommendation::FlexibleDirectFunding, Recommendation::NetworkingAndExchange]));
    /// ```
    pub fn recommendations(self) -> impl Iterator<Item = Recommendation> {
        let is_addressed = move |recommendation: &Recommendation| recommendation.theme().audience() == Some(self);
        Recommendation::ALL.iter().copied().filter(is_addressed)
    }
}
