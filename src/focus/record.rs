//! What is recorded of a practice in FOCUS's terms.

use super::{
    AdvocacyAim, Among, Community, Connection, ContactEffect, ContactFlag, ContactFormat, Dimension, Edition, Flag,
    FrontlineAbility, IntegrationFactor, Involvement, LabourOpening, Lens, LifeDomain, ParticipationEffect,
    PartnerKind, PartnershipEffect, ResourceUse, Rule, Scale, Sector, SpecialistTopic, Stage, TrainingScope, Use,
    VolunteerRole,
};
use crate::document::document;
use crate::evaluation::Evaluation;
use crate::facts::{Facts, Flags, TermMap, TermSet, Things};
use crate::read::Contradiction;
use crate::values::{Attribution, NonBlankText, Note};

document! {
    /// An assessment of one practice with the FOCUS Approach.
    ///
    /// Everything can be left out. What is left out is not assessed.
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
    #[check(contradictions)]
    pub struct Assessment {
        /// The edition of the text.
        pub optional edition: Edition,
        /// Who assessed and when, as far as it is known.
        pub optional assessed: Attribution,
        /// The uses of the Approach. The list only names, and no mark reads it.
        #[key("use")]
        pub default uses: TermSet<Use>,
        /// The levels at which the work takes place. The list only names, and no mark reads it.
        pub default scale: TermSet<Scale>,
        /// The dimensions that the practice takes up.
        pub default dimensions: Facts<Dimension>,
        /// Facts about the practice as a whole.
        pub default flags: Flags<Flag>,
        /// The subjects of the training of staff and volunteers.
        pub default training_scopes: Facts<TrainingScope>,
        /// The views through which the practice looks at mental health.
        pub default lenses: Facts<Lens>,
        /// The abilities of those who work with displaced people.
        pub default frontline_abilities: Facts<FrontlineAbility>,
        /// The topics that specialised care takes up.
        pub default specialist_topics: Facts<SpecialistTopic>,
        /// The occasions on which people meet.
        pub default contacts: Things<Contact>,
        /// The effects of contact that the practice follows.
        pub default contact_effects_followed: Facts<ContactEffect>,
        /// The ties that the practice builds or strengthens.
        pub default connections: Facts<Connection>,
        /// The volunteers of each community.
        pub default volunteers: TermMap<Community, Volunteers>,
        /// The ways in which each community uses the resources of each life domain.
        pub default resources: TermMap<LifeDomain, TermMap<Community, Facts<ResourceUse>>>,
        /// The say of each community at each stage.
        pub default participation: TermMap<Stage, TermMap<Community, Involvement>>,
        /// How the practice co-creates with the communities. Such a text says that the method is documented.
        pub optional method: Note,
        /// The effects of participation that the practice follows.
        pub default participation_effects_followed: Facts<ParticipationEffect>,
        /// The partners of the practice.
        pub default partners: Things<Partner>,
        /// The effects of its partnerships that the practice follows.
        pub default partnership_effects_followed: Facts<PartnershipEffect>,
        /// What the practice presses for, and for whom.
        pub default advocacy: Advocacy,
        /// The factors that the partnerships address.
        pub default integration_factors: Facts<IntegrationFactor>,
        /// The reason why a rule is out of scope.
        pub default out_of_scope: TermMap<Rule, NonBlankText>,
        /// A note on a rule.
        pub default notes: TermMap<Rule, Note>,
    }

    /// An occasion on which people meet, once or again and again.
    ///
    /// ```
    /// use dynamic_integration::focus::{Among, Assessment, Contact, ContactFlag, Rule};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let mut choir = Contact::new(Among::Across);
    /// choir.flags.insert(ContactFlag::Recurring, true);
    /// let evaluation = Assessment { contacts: [choir].into(), ..Assessment::default() }.evaluate();
    /// assert_eq!(evaluation.mark(Rule::LastingContact), Mark::Met);
    /// assert_eq!(evaluation.mark(Rule::EqualVoiceInMeetings), Mark::NotAssessed); // it may be a town meeting
    /// ```
    pub struct Contact {
        /// The name of the occasion. No mark reads it.
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
        /// There are such volunteers.
        pub optional present: bool,
        /// The roles that they have. A role says that there are volunteers.
        pub default roles: Facts<VolunteerRole>,
    }

    /// An organisation or office with which the practice works.
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
        /// The name of the organisation or office. It is never that of a person.
        pub name: NonBlankText,
        /// The kinds to which it belongs.
        pub default kinds: Facts<PartnerKind>,
        /// The life domains in which it works.
        pub default life_domains: Facts<LifeDomain>,
        /// The communities whose needs it addresses.
        pub default serves: Facts<Community>,
        /// The ways into work that it opens. One of them says that the partner is a business.
        pub default labour_openings: Facts<LabourOpening>,
        /// The sector to which it belongs.
        pub optional sector: Sector,
        /// The practice and the partner keep each other informed and fit their work together.
        pub optional coordinates: bool,
    }

    /// What the practice presses for, and for whom.
    #[derive(Default)]
    pub struct Advocacy {
        /// The aims.
        pub default aims: Facts<AdvocacyAim>,
        /// The communities for which the practice presses.
        pub default communities: Facts<Community>,
    }
}

impl Assessment {
    /// Evaluates the assessment by itself.
    ///
    /// A [`Practice`](crate::Practice) also takes over what its MHPSS assessment says: see
    /// [`Facts::with`](super::Facts::with).
    ///
    /// Facts that were built in code can contradict each other, and no mark says so: call
    /// [`contradictions`](Self::contradictions) first.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Rule> {
        super::Facts::of(self).evaluate()
    }

    /// Returns the facts that contradict each other.
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        super::Facts::of(self).contradictions()
    }

    /// Returns how much say a community has at a stage, or `None` if that is not recorded.
    #[must_use]
    pub fn involvement(&self, stage: Stage, community: Community) -> Option<Involvement> {
        self.participation.get(stage)?.get(community).copied()
    }

    /// Returns the rung of the arriving community minus that of the receiving one, or `None` unless both are recorded.
    ///
    /// ```
    /// use dynamic_integration::facts::TermMap;
    /// use dynamic_integration::focus::{Assessment, Community::*, Involvement, Stage};
    ///
    /// let design = TermMap::from([(Arriving, Involvement::Informed), (Receiving, Involvement::CoDecides)]);
    /// let participation = TermMap::from([(Stage::Design, design)]);
    /// let assessment = Assessment { participation, ..Assessment::default() };
    /// assert_eq!(assessment.involvement_gap(Stage::Design), Some(-2)); // less say for those who arrive
    /// assert_eq!(assessment.involvement_gap(Stage::Evaluation), None);
    /// ```
    #[must_use]
    pub fn involvement_gap(&self, stage: Stage) -> Option<i8> {
        let rung = |community| self.involvement(stage, community).map(Involvement::rung);
        Some(rung(Community::Arriving)? - rung(Community::Receiving)?)
    }
}

impl Contact {
    /// Creates a contact of which only is known whom it brings together.
    #[must_use]
    pub const fn new(among: Among) -> Self {
        Self { name: None, among, format: None, flags: Flags::EMPTY }
    }
}

impl Partner {
    /// Creates a partner of which only the name is known.
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
    ///
    /// ```
    /// use dynamic_integration::focus::Involvement;
    ///
    /// assert_eq!(Involvement::Consulted.rung(), 2);
    /// assert!(Involvement::CoDecides > Involvement::Consulted);
    /// ```
    #[must_use]
    pub const fn rung(self) -> i8 {
        self as i8
    }

    /// Returns `true` if this counts as having a part: consulted, or more. Where the line is drawn is this crate's
    /// reading.
    #[must_use]
    pub const fn has_part(self) -> bool {
        self.rung() >= Self::Consulted.rung()
    }

    /// Returns `true` if this counts as an active part: deciding together with others, or leading. Where the line is
    /// drawn is this crate's reading.
    #[must_use]
    pub const fn is_active(self) -> bool {
        self.rung() >= Self::CoDecides.rung()
    }
}
