//! What is recorded of a practice in FOCUS's words.

use alloc::vec::Vec;

use super::{
    AdvocacyAim, Among, Aspect, Community, Connection, ContactEffect, ContactFlag, ContactFormat, Dimension, Facts,
    Flag, FrontlineAbility, IntegrationFactor, Involvement, Lens, LifeDomain, ParticipationEffect, PartnerKind, Report,
    ResourceUse, Rule, Sector, SpecialistTopic, Stage, TrainingScope, VolunteerRole,
};
use crate::facts::names_some;
use crate::strict::document;
use crate::{Assessed, Condition, Evaluation, Mark, Note, Per, Terms, Text, all_of, any_of, listed, some};

document! {
    /// An assessment of one practice with the FOCUS Approach: what the practice says of itself.
    ///
    /// Everything may be left out, and what is left out is not assessed. A list that is given is
    /// complete, and an empty one says *none*.
    ///
    /// ```
    /// use dynamic_integration::focus::{Assessment, Flag, Rule};
    /// use dynamic_integration::{Mark, Per};
    ///
    /// let assessment = Assessment { flags: Per::from([(Flag::TwoWay, true)]), ..Assessment::default() };
    /// let evaluation = assessment.evaluate();
    /// assert_eq!(evaluation.mark(Rule::TwoWayProcess), Some(Mark::Met));
    /// assert_eq!(evaluation.mark(Rule::IntergroupContact), Some(Mark::NotAssessed));
    /// ```
    #[derive(Default)]
    pub struct Assessment {
        /// Who assessed, and when, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<Assessed>,
        /// The dimensions that the practice takes up. An empty list: none of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dimensions: Option<Terms<Dimension>>,
        /// What is true of the practice as a whole, yes or no.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub flags: Per<Flag, bool>,
        /// What the training of staff and volunteers covers. An empty list: nothing of this.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub training_scopes: Option<Terms<TrainingScope>>,
        /// How the practice looks at mental health. An empty list: not at all.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lenses: Option<Terms<Lens>>,
        /// What those who work with displaced people are able to do. An empty list: nothing of
        /// this.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub frontline_abilities: Option<Terms<FrontlineAbility>>,
        /// What specialised care attends to. An empty list: nothing of this.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub specialist_topics: Option<Terms<SpecialistTopic>>,
        /// The occasions on which people meet. An empty list: there are none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub contacts: Option<Vec<Contact>>,
        /// The ties that the practice builds or strengthens. An empty list: none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub connections: Option<Terms<Connection>>,
        /// Volunteers of each community.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub volunteers: Per<Community, Volunteers>,
        /// The effects of contact that the practice follows. An empty list: none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub contact_effects_followed: Option<Terms<ContactEffect>>,
        /// How each community uses the resources of each life domain. An empty list: not at all.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub resources: Per<LifeDomain, Per<Community, Terms<ResourceUse>>>,
        /// How much say each community has at each stage.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub participation: Per<Stage, Per<Community, Involvement>>,
        /// How the practice creates its work together with the communities. Saying how counts as
        /// having it documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub method: Option<Note>,
        /// The effects of participation that the practice follows. An empty list: none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub participation_effects_followed: Option<Terms<ParticipationEffect>>,
        /// With whom the practice works. An empty list: with nobody. A partner of whom only the
        /// name is given may be anything, so that nothing is read from its silence.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub partners: Option<Vec<Partner>>,
        /// What the practice presses for. An empty list: nothing of this.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub advocacy_aims: Option<Terms<AdvocacyAim>>,
        /// On whose behalf it does so. An empty list: neither community's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub advocacy_communities: Option<Terms<Community>>,
        /// What the partnerships work on. An empty list: neither kind of factor.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub integration_factors: Option<Terms<IntegrationFactor>>,
        /// Rules that cannot be asked of this practice, each with the reason.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub out_of_scope: Per<Rule, Text>,
        /// Remarks on rules.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub notes: Per<Rule, Note>,
    }

    /// An occasion on which people meet, once or again and again.
    ///
    /// ```
    /// use dynamic_integration::focus::{Among, Assessment, Contact, ContactFlag, ContactFormat, Rule};
    /// use dynamic_integration::{Mark, Per};
    ///
    /// let choir = Contact {
    ///     name: Some("Choir of the quarter".parse()?),
    ///     format: Some(ContactFormat::CreativeHobby),
    ///     flags: Per::from([(ContactFlag::Enjoyable, true), (ContactFlag::AboutSettlement, false)]),
    ///     ..Contact::new(Among::Across)
    /// };
    /// assert!(choir.is_across());
    /// let evaluation = Assessment { contacts: Some(vec![choir]), ..Assessment::default() }.evaluate();
    /// assert_eq!(evaluation.mark(Rule::EnjoyableContact), Some(Mark::Met));
    /// assert_eq!(evaluation.mark(Rule::LastingContact), Some(Mark::NotAssessed)); // a name says nothing of weeks
    /// assert_eq!(evaluation.mark(Rule::EqualVoiceInMeetings), Some(Mark::NotApplicable)); // it is no town meeting
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    pub struct Contact {
        /// What it is called. Nothing is read from it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<Text>,
        /// Among whom.
        pub among: Among,
        /// In which form.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub format: Option<ContactFormat>,
        /// What it is like, yes or no.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub flags: Per<ContactFlag, bool>,
    }

    /// The volunteers of one community.
    ///
    /// ```
    /// use dynamic_integration::focus::{Assessment, Community, Rule, VolunteerRole, Volunteers};
    /// use dynamic_integration::{Mark, Per, Terms};
    ///
    /// let receiving = Volunteers { roles: Some(Terms::from(VolunteerRole::Helper)), ..Volunteers::default() };
    /// let volunteers = Per::from([(Community::Receiving, receiving)]);
    /// let evaluation = Assessment { volunteers, ..Assessment::default() }.evaluate();
    ///
    /// // Who has a role is there, and only helps; of arriving volunteers nobody has said.
    /// let there = |community| evaluation.answer(Rule::VolunteersFromBoth, community).unwrap().mark();
    /// assert_eq!([Community::Receiving, Community::Arriving].map(there), [Mark::Met, Mark::NotAssessed]);
    /// assert_eq!(evaluation.mark(Rule::BeyondHelping), Some(Mark::NotMet));
    /// ```
    #[derive(Default)]
    pub struct Volunteers {
        /// Whether there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub present: Option<bool>,
        /// The parts that they play. An empty list: none of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub roles: Option<Terms<VolunteerRole>>,
    }

    /// An organisation or office with which the practice works.
    ///
    /// ```
    /// use dynamic_integration::focus::{Assessment, Partner, PartnerKind, Rule, Sector};
    /// use dynamic_integration::{Mark, Terms};
    ///
    /// let town = Partner {
    ///     kinds: Some(Terms::from(PartnerKind::Municipality)),
    ///     sector: Some(Sector::Government),
    ///     ..Partner::named("Town of the valley".parse()?)
    /// };
    /// let club = Partner::named("Sports club".parse()?);
    /// let evaluation = Assessment { partners: Some(vec![town, club]), ..Assessment::default() }.evaluate();
    ///
    /// let some_of = |sector| evaluation.answer(Rule::ThreeSectors, sector).unwrap().mark();
    /// assert_eq!(some_of(Sector::Government), Mark::Met);
    /// assert_eq!(some_of(Sector::NonProfit), Mark::NotAssessed); // the club might be of any sector
    /// assert_eq!(evaluation.mark(Rule::PublicAuthorities), Some(Mark::Met));
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    pub struct Partner {
        /// Its name; not that of a person.
        pub name: Text,
        /// What it is. An empty list: none of these.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub kinds: Option<Terms<PartnerKind>>,
        /// The sector that it belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sector: Option<Sector>,
        /// The life domains in which it works. An empty list: none of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub life_domains: Option<Terms<LifeDomain>>,
        /// The communities whose needs it meets. An empty list: neither's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub serves: Option<Terms<Community>>,
    }
}

impl Assessment {
    /// Every rule with its mark and the points that decided it.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Report> {
        Facts::from(self).evaluate()
    }

    /// How much say a community has at a stage.
    ///
    /// ```
    /// use dynamic_integration::Per;
    /// use dynamic_integration::focus::{Assessment, Community::*, Involvement, Stage};
    ///
    /// let monitoring = Per::from([(Arriving, Involvement::None)]);
    /// let participation = Per::from([(Stage::Monitoring, monitoring)]);
    /// let assessment = Assessment { participation, ..Assessment::default() };
    /// assert_eq!(assessment.involvement(Stage::Monitoring, Arriving), Some(Involvement::None)); // stated: no part
    /// assert_eq!(assessment.involvement(Stage::Monitoring, Receiving), None); // not known
    /// ```
    #[must_use]
    pub fn involvement(&self, stage: Stage, community: Community) -> Option<Involvement> {
        self.participation.get(stage)?.get(community).copied()
    }

    /// By how many rungs the arriving community has more say at a stage than the receiving one;
    /// less than nothing where it has less. Absent unless both are recorded.
    ///
    /// ```
    /// use dynamic_integration::focus::{Assessment, Community, Involvement, Stage};
    /// use dynamic_integration::Per;
    ///
    /// let design = Per::from([
    ///     (Community::Arriving, Involvement::Informed),
    ///     (Community::Receiving, Involvement::CoDecides),
    /// ]);
    /// let assessment = Assessment { participation: Per::from([(Stage::Design, design)]), ..Assessment::default() };
    /// assert_eq!(assessment.say_gap(Stage::Design), Some(-2));
    /// assert_eq!(assessment.say_gap(Stage::Evaluation), None);
    /// ```
    #[must_use]
    pub fn say_gap(&self, stage: Stage) -> Option<i8> {
        let rung = |community| self.involvement(stage, community).map(Involvement::rung);
        Some(rung(Community::Arriving)? - rung(Community::Receiving)?)
    }

    /// Whether the practice can show how it co-creates.
    pub(super) fn has_method(&self) -> Option<bool> {
        implied(self.flags.flag(Flag::DocumentedMethod), self.method.is_some())
    }

    /// Whether a community takes an active part at some stage.
    pub(super) fn is_active(&self, community: Community) -> Option<bool> {
        any_of(Stage::ALL.iter().map(|stage| self.involvement(*stage, community).map(Involvement::is_active)))
    }

    /// Whether some contact joins the communities.
    pub(super) fn contact_across(&self) -> Condition {
        let contacts = self.contacts.as_ref();
        Condition::new(Among::Across, contacts.map(|contacts| contacts.iter().any(Contact::is_across)))
    }

    /// The contacts that join the communities.
    pub(super) fn contacts_across(&self) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().flatten().filter(|contact| contact.is_across())
    }

    /// Whether some contact is a town meeting.
    pub(super) fn town_meeting(&self) -> Condition {
        let contacts = self.contacts.as_ref();
        let holds = contacts.and_then(|contacts| any_of(contacts.iter().map(Contact::is_town_meeting)));
        Condition::new(ContactFormat::TownMeeting, holds)
    }

    /// The contacts that are town meetings.
    pub(super) fn town_meetings(&self) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().flatten().filter(|contact| contact.is_town_meeting() == Some(true))
    }

    /// Whether paid staff carry the practice.
    pub(super) fn staff(&self) -> Condition {
        let trained = self.flags.flag(Flag::StaffTrained) == Some(true);
        Condition::new(Flag::HasStaff, implied(self.flags.flag(Flag::HasStaff), trained))
    }

    /// Whether a community has volunteers in the practice.
    pub(super) fn volunteers_of(&self, community: Community) -> Condition {
        let holds = self
            .volunteers
            .get(community)
            .and_then(|volunteers| implied(volunteers.present, names_some(volunteers.roles)));
        Condition::new((community, Aspect::VolunteersPresent), holds)
    }

    /// Whether there are volunteers at all.
    pub(super) fn volunteers(&self) -> Condition {
        let some = any_of(Community::ALL.iter().map(|community| self.volunteers_of(*community).holds()));
        let trained = self.flags.flag(Flag::VolunteersTrained) == Some(true);
        Condition::new(Aspect::VolunteersPresent, implied(some, trained))
    }

    /// Whether anybody is stated to be trained. Nobody is among staff or volunteers who do not
    /// exist.
    pub(super) fn is_trained(&self) -> Option<bool> {
        let trained = |flag, there_are: Condition| {
            if there_are.holds() == Some(false) { Some(false) } else { self.flags.flag(flag) }
        };
        any_of([trained(Flag::StaffTrained, self.staff()), trained(Flag::VolunteersTrained, self.volunteers())])
    }

    /// Whether anybody is trained.
    pub(super) fn somebody_trained(&self) -> Condition {
        Condition::new(Aspect::SomebodyTrained, implied(self.is_trained(), names_some(self.training_scopes)))
    }

    /// Whether one of the communities has a part at a stage.
    pub(super) fn has_part(&self, stage: Stage) -> Condition {
        let parts = Community::ALL.iter().map(|of| self.involvement(stage, *of).map(Involvement::has_part));
        Condition::new((stage, Aspect::HasPart), any_of(parts))
    }

    /// Whether something is co-created.
    pub(super) fn co_creation(&self) -> Condition {
        Condition::new(Aspect::CoCreation, implied(self.somebody_is_active(), self.has_method() == Some(true)))
    }

    /// Whether one of the communities takes an active part at some stage.
    pub(super) fn somebody_is_active(&self) -> Option<bool> {
        any_of(Community::ALL.iter().map(|community| self.is_active(*community)))
    }

    /// Whether a community has a part at a stage.
    pub(super) fn stage_mark(&self, stage: Stage, community: Community) -> Mark {
        self.involvement(stage, community).map(Involvement::has_part).into()
    }

    /// Whether some partner is of a sector.
    pub(super) fn sector_mark(&self, sector: Sector) -> Mark {
        self.some_partner(|partner| partner.sector.map(|of| of == sector))
    }

    /// Whether some partner meets needs of a community in a life domain.
    pub(super) fn domain_mark(&self, domain: LifeDomain, community: Community) -> Mark {
        self.some_partner(|partner| partner.meets_needs(domain, community))
    }

    /// A point that asks for some partner.
    pub(super) fn some_partner(&self, asked: impl Fn(&Partner) -> Option<bool>) -> Mark {
        self.partners.as_ref().map_or(Mark::NotAssessed, |partners| some(partners, asked))
    }
}

/// A fact with another one that presupposes it.
pub(super) fn implied(fact: Option<bool>, presupposed: bool) -> Option<bool> {
    if presupposed { Some(true) } else { fact }
}

impl Contact {
    /// A contact of which only is known whom it brings together.
    #[must_use]
    pub const fn new(among: Among) -> Self {
        Self { name: None, among, format: None, flags: Per::new() }
    }

    /// Whether it joins the two communities.
    #[must_use]
    pub fn is_across(&self) -> bool {
        self.among == Among::Across
    }

    pub(super) fn is_town_meeting(&self) -> Option<bool> {
        self.format.map(|format| format == ContactFormat::TownMeeting)
    }

    pub(super) fn is_enjoyable_and_not_about_settlement(&self) -> Option<bool> {
        let about_settlement = self.flags.flag(ContactFlag::AboutSettlement);
        all_of([self.flags.flag(ContactFlag::Enjoyable), about_settlement.map(|yes| !yes)])
    }
}

impl Partner {
    /// A partner of whom only the name is known.
    #[must_use]
    pub const fn named(name: Text) -> Self {
        Self { name, kinds: None, sector: None, life_domains: None, serves: None }
    }

    /// Whether it meets needs of a community in a life domain.
    ///
    /// ```
    /// use dynamic_integration::focus::{Community, LifeDomain, Partner};
    ///
    /// let mut partner = Partner::named("Tenants' advice".parse()?);
    /// assert_eq!(partner.meets_needs(LifeDomain::Housing, Community::Arriving), None);
    /// partner.life_domains = Some([LifeDomain::Housing].into());
    /// assert_eq!(partner.meets_needs(LifeDomain::Work, Community::Arriving), Some(false));
    /// partner.serves = Some([Community::Arriving].into());
    /// assert_eq!(partner.meets_needs(LifeDomain::Housing, Community::Arriving), Some(true));
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn meets_needs(&self, domain: LifeDomain, of: Community) -> Option<bool> {
        all_of([listed(self.life_domains, domain), listed(self.serves, of)])
    }

    pub(super) fn is_public_authority(&self) -> Option<bool> {
        any_of([PartnerKind::Municipality, PartnerKind::GovernmentRepresentative].map(|kind| listed(self.kinds, kind)))
    }

    /// Whether one of its kinds belongs to another sector than the recorded one.
    pub(super) fn contradicts_its_sector(&self) -> bool {
        let is_of = |sector| self.sector.is_none_or(|recorded| recorded == sector);
        self.is_public_authority() == Some(true) && !is_of(Sector::Government)
            || listed(self.kinds, PartnerKind::Business) == Some(true) && !is_of(Sector::PrivateEnterprise)
    }
}
