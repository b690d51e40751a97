//! The record of a practice in the terms of FOCUS.

use super::{
    AdvocacyAim, Among, Community, Connection, ContactEffect, ContactFlag, ContactFormat, Dimension, Edition, Flag,
    FrontlineAbility, IntegrationFactor, Involvement, LabourOpening, Lens, LifeDomain, ParticipationEffect,
    PartnerKind, PartnershipEffect, ResourceUse, Rule, Scale, Sector, SpecialistTopic, Stage, TrainingScope, Use,
    VolunteerRole,
};
use crate::document::document;
use crate::facts::{Facts, Flags, TermMap, TermSet, Things};
use crate::values::{Attribution, NonBlankText, Note};

document! {
    /// An assessment of one practice with the FOCUS Approach.
    ///
    /// Every field can be left out. A field that is left out is not assessed.
    ///
    /// ```
    /// use dynamic_integration::focus::{Assessment, Rule};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let assessment: Assessment = serde_json::from_str(r#"{
    ///     "flags": { "has_staff": false, "understood_as_two_way": true },
    ///     "connections": { "bridge": true, "others": false }
    /// }"#)?;
    /// let evaluation = assessment.evaluate();
    /// assert_eq!(evaluation.mark(Rule::SocialBridges), Mark::Met);
    /// assert_eq!(evaluation.mark(Rule::SocialBondsAndLinks), Mark::NotMet); // bridges and nothing else
    /// assert_eq!(evaluation.mark(Rule::TwoWayProcess), Mark::NotAssessed); // one of two points is open
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    #[check(find_contradictions)]
    pub struct Assessment {
        /// The edition of the text.
        pub optional edition: Edition,
        /// The assessor and the date, as far as they are known.
        pub optional assessed: Attribution,
        /// The uses of the Approach. The list denies nothing and affects no mark.
        #[key("use")]
        pub default uses: TermSet<Use>,
        /// The levels at which the work takes place. The list denies nothing and affects no mark.
        pub default scale: TermSet<Scale>,
        /// The dimensions that the practice addresses.
        pub default dimensions: Facts<Dimension>,
        /// Facts about the practice as a whole.
        pub default flags: Flags<Flag>,
        /// The subjects in which staff and volunteers are trained.
        pub default training_scopes: Facts<TrainingScope>,
        /// The views through which the practice looks at mental health.
        pub default lenses: Facts<Lens>,
        /// The abilities of the people who work with displaced people.
        pub default frontline_abilities: Facts<FrontlineAbility>,
        /// The topics that specialised care addresses.
        pub default specialist_topics: Facts<SpecialistTopic>,
        /// The occasions on which people meet.
        pub default contacts: Things<Contact>,
        /// The effects of contact that the practice tracks.
        pub default contact_effects_followed: Facts<ContactEffect>,
        /// The ties that the practice builds or strengthens.
        pub default connections: Facts<Connection>,
        /// The volunteers of each community.
        pub default volunteers: TermMap<Community, Volunteers>,
        /// The ways in which each community uses the resources of each life domain.
        pub default resources: TermMap<LifeDomain, TermMap<Community, Facts<ResourceUse>>>,
        /// The say of each community at each stage.
        pub default participation: TermMap<Stage, TermMap<Community, Involvement>>,
        /// A description of how the practice co-creates with the communities. It implies that the method is documented.
        pub optional method: Note,
        /// The effects of participation that the practice tracks.
        pub default participation_effects_followed: Facts<ParticipationEffect>,
        /// The partners of the practice.
        pub default partners: Things<Partner>,
        /// The effects of its partnerships that the practice tracks.
        pub default partnership_effects_followed: Facts<PartnershipEffect>,
        /// The advocacy of the practice: its aims, and the communities that it is for.
        pub default advocacy: Advocacy,
        /// The factors that the partnerships address.
        pub default integration_factors: Facts<IntegrationFactor>,
        /// For each rule that is out of scope: the reason.
        pub default out_of_scope: TermMap<Rule, NonBlankText>,
        /// Notes on rules.
        pub default notes: TermMap<Rule, Note>,
    }

    /// An occasion on which people meet, once or repeatedly.
    ///
    /// ```
    /// use dynamic_integration::focus::{Among, Assessment, Contact, ContactFlag, Rule};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let mut choir = Contact::new(Among::Across);
    /// choir.flags.insert(ContactFlag::Recurring, true);
    /// let evaluation = Assessment { contacts: [choir].into(), ..Assessment::default() }.evaluate();
    /// assert_eq!(evaluation.mark(Rule::LastingContact), Mark::Met);
    /// assert_eq!(evaluation.mark(Rule::EqualVoiceInMeetings), Mark::NotAssessed); // the contact may be a town meeting
    /// ```
    pub struct Contact {
        /// The name of the occasion. It affects no mark.
        pub optional name: NonBlankText,
        /// The communities whose members meet.
        pub among: Among,
        /// The form.
        pub optional format: ContactFormat,
        /// Facts about the occasion.
        pub default flags: Flags<ContactFlag>,
    }

    /// The volunteers of one community.
    #[derive(Default)]
    pub struct Volunteers {
        /// The community has volunteers in the practice.
        pub optional present: bool,
        /// The roles of the volunteers. A role implies that there are volunteers.
        pub default roles: Facts<VolunteerRole>,
    }

    /// An organisation or office that the practice works with.
    ///
    /// ```
    /// use dynamic_integration::facts::{Facts, Things};
    /// use dynamic_integration::focus::{Assessment, Community, LifeDomain, Partner, Rule};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let mut advice = Partner::named("Tenants' advice".parse()?);
    /// advice.life_domains = Facts::from([LifeDomain::Housing]);
    /// advice.serves = Facts::only([Community::Arriving]);
    /// let evaluation = Assessment { partners: Things::only([advice]), ..Assessment::default() }.evaluate();
    /// let housing = evaluation.answer(Rule::LifeDomains, LifeDomain::Housing).map(|answer| answer.mark());
    /// assert_eq!(housing, Some(Mark::PartlyMet)); // one community only
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    pub struct Partner {
        /// The name of the organisation or office, never of a person.
        pub name: NonBlankText,
        /// The kinds that it belongs to.
        pub default kinds: Facts<PartnerKind>,
        /// The life domains that it works in.
        pub default life_domains: Facts<LifeDomain>,
        /// The communities whose needs it addresses.
        pub default serves: Facts<Community>,
        /// The ways into work that it opens. Any of them implies that the partner is a business.
        pub default labour_openings: Facts<LabourOpening>,
        /// The sector that it belongs to.
        pub optional sector: Sector,
        /// The practice and the partner keep each other informed and coordinate their work.
        pub optional coordinates: bool,
    }

    /// The advocacy of a practice: its aims, and the communities that it is for.
    #[derive(Default)]
    pub struct Advocacy {
        /// The aims.
        pub default aims: Facts<AdvocacyAim>,
        /// The communities that the advocacy is for.
        pub default communities: Facts<Community>,
    }
}

impl Assessment {
    /// Returns the say of a community at a stage, or `None` if it is not recorded.
    #[must_use]
    pub fn involvement(&self, stage: Stage, community: Community) -> Option<Involvement> {
        self.participation.get(stage)?.get(community).copied()
    }

    /// Returns the rung of the arriving community minus that of the receiving community. Returns `None` unless both are
    /// recorded.
    ///
    /// ```
    /// use dynamic_integration::facts::TermMap;
    /// use dynamic_integration::focus::{Assessment, Community::*, Involvement, Stage};
    ///
    /// let design = TermMap::from([(Arriving, Involvement::Informed), (Receiving, Involvement::CoDecides)]);
    /// let participation = TermMap::from([(Stage::Design, design)]);
    /// let assessment = Assessment { participation, ..Assessment::default() };
    /// assert_eq!(assessment.involvement_gap(Stage::Design), Some(-2)); // newcomers have less say
    /// assert_eq!(assessment.involvement_gap(Stage::Evaluation), None);
    /// ```
    #[must_use]
    pub fn involvement_gap(&self, stage: Stage) -> Option<i8> {
        let rung = |community| self.involvement(stage, community).map(Involvement::rung);
        Some(rung(Community::Arriving)? - rung(Community::Receiving)?)
    }
}

impl Contact {
    /// Creates a contact that records only whom it brings together.
    #[must_use]
    pub const fn new(among: Among) -> Self {
        Self { name: None, among, format: None, flags: Flags::EMPTY }
    }
}

impl Partner {
    /// Creates a partner that records only the name.
    #[must_use]
    pub const fn named(name: NonBlankText) -> Self {
        Self {
            name,
            kinds: Facts::EMPTY,
            life_domains: Facts::EMPTY,
            serves: Facts::EMPTY,
            labour_openings: Facts::EMPTY,
            sector: None,
            coordinates: None,
        }
    }
}

impl Involvement {
    /// Returns the rung of the ladder, from 0 for no part to 4 for leading.
    #[must_use]
    pub const fn rung(self) -> i8 {
        self as i8
    }

    /// Returns `true` if this counts as having a part: consulted, or more. This limit is this crate's reading.
    #[must_use]
    pub const fn has_part(self) -> bool {
        self.rung() >= Self::Consulted.rung()
    }

    /// Returns `true` if this counts as an active part: deciding together with others, or leading. This limit is this
    /// crate's reading.
    #[must_use]
    pub const fn is_active(self) -> bool {
        self.rung() >= Self::CoDecides.rung()
    }
}
