//! The facts that the rules ask for (recorded, concluded, or taken from another framework), the evaluation, and the
//! contradictions.

use super::presuppositions::{self, Place};
use super::{
    Among, Aspect, Assessment, Community, Contact, ContactFlag, ContactFormat, Contradiction, Flag, Involvement,
    LabourOpening, Lens, LifeDomain, Partner, PartnerKind, ResourceUse, Rule, Sector, SpecialistTopic, Stage,
    TrainingScope, VolunteerRole,
};
use crate::evaluation::{Answer, Condition, Evaluation};
use crate::facts::{self, TermSet, all, any};
use crate::mark::Mark;
use crate::presupposition::Conclusions;
use crate::read::{self, Contradictions};
use crate::term::Framework;

/// Facts from an assessment of the same practice in another framework. FOCUS uses them where it states nothing itself.
///
/// A [`Practice`](crate::Practice) fills it from its MHPSS assessment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Taken {
    /// The framework of that assessment.
    pub framework: Option<&'static Framework>,
    /// The views through which the practice looks at mental health. Only named views are taken, never `others`.
    pub lenses: facts::Facts<Lens>,
    /// Says whether the practice provides specialised care.
    pub specialised_care: Option<bool>,
    /// Says whether that care is informed by culture.
    pub culturally_informed_care: Option<bool>,
    /// Says whether the practice itself provides mental health or psychosocial support. If it is absent, the answer
    /// stays open.
    pub provides_support: Option<bool>,
}

impl Taken {
    fn flag(self, flag: Flag) -> Option<bool> {
        match flag {
            Flag::SpecialisedCare => self.specialised_care,
            Flag::CulturallyInformedCare => self.culturally_informed_care,
            _ => None,
        }
    }

    fn answer(self, answer: impl Into<Answer>) -> Answer {
        let answer = answer.into();
        self.framework.map_or(answer, |framework| answer.from_framework(framework))
    }
}

/// The facts of an assessment as the rules read them: stated, concluded, or taken from another framework.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Facts, Lens, Rule, Taken};
/// use dynamic_integration::mark::Mark;
/// use dynamic_integration::mhpss;
///
/// let assessment = Assessment::default();
/// let taken = Taken {
///     framework: Some(&mhpss::FRAMEWORK),
///     lenses: [Lens::BroadPsychosocial].into(),
///     ..Taken::default()
/// };
/// let evaluation = Facts::with(&assessment, taken).evaluate();
/// let answer = evaluation.answer(Rule::BeyondTrauma, Lens::BroadPsychosocial).unwrap();
/// assert_eq!((answer.mark(), answer.taken_from()), (Mark::Met, Some(&mhpss::FRAMEWORK)));
/// assert_eq!(assessment.evaluate().mark(Rule::BeyondTrauma), Mark::NotAssessed);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    pub(super) record: &'a Assessment,
    taken: Taken,
    conclusions: Conclusions,
}

impl<'a> Facts<'a> {
    /// Reads an assessment alone.
    #[must_use]
    pub fn of(record: &'a Assessment) -> Self {
        Self::with(record, Taken::default())
    }

    /// Reads an assessment together with facts about the same practice from another framework.
    #[must_use]
    pub fn with(record: &'a Assessment, taken: Taken) -> Self {
        let stated = |place| {
            presuppositions::stated(record, place).or(match place {
                Place::Flag(flag) => taken.flag(flag),
                _ => None,
            })
        };
        Self { record, taken, conclusions: Conclusions::of(&presuppositions::ROWS, stated) }
    }

    /// Evaluates every rule of [`Rule`] from the assessment, and from facts of another framework.
    ///
    /// A point that is decided by another framework names it: see [`Answer::taken_from`].
    ///
    /// ```
    /// use dynamic_integration::focus::{Assessment, Facts, Rule, Taken};
    /// use dynamic_integration::mark::Mark;
    /// use dynamic_integration::mhpss;
    ///
    /// let assessment = Assessment::default();
    /// assert_eq!(Facts::of(&assessment).evaluate().mark(Rule::MhpssLinkage), Mark::NotAssessed);
    ///
    /// // Another assessment of the same practice says that it gives such support.
    /// let taken = Taken { framework: Some(&mhpss::FRAMEWORK), provides_support: Some(true), ..Taken::default() };
    /// let evaluation = Facts::with(&assessment, taken).evaluate();
    /// assert_eq!(evaluation.mark(Rule::MhpssLinkage), Mark::Met);
    /// let points = evaluation.rule(Rule::MhpssLinkage);
    /// assert!(points.points().all(|point| point.answer().taken_from() == Some(&mhpss::FRAMEWORK)));
    /// ```
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Rule> {
        Evaluation::of(self)
    }

    /// Returns the facts that contradict each other, with their places in the FOCUS assessment.
    #[must_use]
    pub fn contradictions(&self) -> Vec<read::Contradiction> {
        Contradictions::all(|found| self.find_contradictions(found))
    }

    pub(crate) fn find_contradictions(&self, found: &mut Contradictions) {
        for (term, claim) in self.conclusions.contradictions(&presuppositions::ROWS) {
            // A fact from another framework is no claim of this assessment.
            if presuppositions::stated(self.record, claim) == Some(true) {
                found.add(term, presuppositions::path(claim));
            }
        }
        for (place, partner) in self.record.partners.iter().enumerate() {
            if partner.opening_without_business() {
                found.add(
                    Contradiction::OpeningWithoutBusiness,
                    format_args!("partners/listed/{place}/labour_openings"),
                );
            }
        }
        let differ = |here: Option<bool>, there: Option<bool>| here.is_some_and(|here| there == Some(!here));
        for lens in Lens::ALL {
            let lenses = self.record.lenses;
            if differ(lenses.get(*lens), self.taken.lenses.recorded(*lens)) {
                let key = lenses.recorded(*lens).map_or("others", |_| lens.code());
                found.add(Contradiction::DiffersFromMhpss, format_args!("lenses/{key}"));
            }
        }
        for flag in [Flag::SpecialisedCare, Flag::CulturallyInformedCare] {
            if differ(self.record.flags.get(flag), self.taken.flag(flag)) {
                found.add(Contradiction::DiffersFromMhpss, format_args!("flags/{flag}"));
            }
        }
    }

    // The practice as a whole and its care

    pub(super) fn flag(&self, flag: Flag) -> Option<bool> {
        self.conclusions.get(Place::Flag(flag)).or(self.record.flags.get(flag))
    }

    pub(super) fn there_are_staff(&self) -> Condition {
        Condition::new(Flag::HasStaff, self.flag(Flag::HasStaff))
    }

    pub(super) fn somebody_is_trained(&self) -> Condition {
        Condition::new(Aspect::SomebodyTrained, self.conclusions.get(Place::SomebodyTrained))
    }

    pub(super) fn training_covers(&self, scope: TrainingScope) -> Option<bool> {
        self.conclusions.in_group(Place::TrainingScopes, self.record.training_scopes).get(scope)
    }

    pub(super) fn lens(&self, lens: Lens) -> Answer {
        match (self.record.lenses.get(lens), self.taken.lenses.recorded(lens)) {
            (None, Some(taken)) => self.taken.answer(Some(taken)),
            (stated, _) => stated.into(),
        }
    }

    pub(super) fn specialised_care(&self) -> Condition {
        let condition = Condition::new(Flag::SpecialisedCare, self.flag(Flag::SpecialisedCare));
        match self.taken.framework {
            Some(framework) if self.is_taken(Flag::SpecialisedCare) => condition.from_framework(framework),
            _ => condition,
        }
    }

    pub(super) fn culturally_informed_care(&self) -> Answer {
        let flag = Flag::CulturallyInformedCare;
        if self.is_taken(flag) { self.taken.answer(self.flag(flag)) } else { self.flag(flag).into() }
    }

    fn is_taken(&self, flag: Flag) -> bool {
        self.record.flags.get(flag).is_none() && self.taken.flag(flag).is_some()
    }

    pub(super) fn care_takes_up(&self, topic: SpecialistTopic) -> Option<bool> {
        self.conclusions.in_group(Place::SpecialistTopics, self.record.specialist_topics).get(topic)
    }

    // Contacts

    pub(super) fn contact_across(&self) -> Condition {
        Condition::new(Among::Across, self.record.contacts.some(|contact| Some(contact.is_across())))
    }

    pub(super) fn some_contact_across(&self, has: impl Fn(&Contact) -> Option<bool>) -> Answer {
        let has = |contact: &Contact| all([Some(contact.is_across()), has(contact)]);
        Answer::of_some(&self.record.contacts, has, Aspect::AllContactsRecorded)
    }

    pub(super) fn every_contact_across(&self, flag: ContactFlag) -> Answer {
        let has = |contact: &Contact| contact.flags.get(flag);
        let is_across = |contact: &Contact| Some(contact.is_across());
        Answer::of_every(&self.record.contacts, is_across, has, Aspect::AllContactsRecorded)
    }

    pub(super) fn town_meeting(&self) -> Condition {
        Condition::new(ContactFormat::TownMeeting, self.record.contacts.some(Contact::is_town_meeting))
    }

    pub(super) fn every_town_meeting(&self, flag: ContactFlag) -> Answer {
        let has = |contact: &Contact| contact.flags.get(flag);
        Answer::of_every(&self.record.contacts, Contact::is_town_meeting, has, Aspect::AllContactsRecorded)
    }

    // Volunteers and resources

    pub(super) fn volunteers(&self) -> Condition {
        Condition::new(Aspect::VolunteersPresent, self.conclusions.get(Place::SomeVolunteers))
    }

    pub(super) fn volunteers_of(&self, community: Community) -> Condition {
        let present = self.conclusions.get(Place::Volunteers(community));
        Condition::new((community, Aspect::VolunteersPresent), present)
    }

    pub(super) fn receiving_volunteers_do_more_than_help(&self) -> Option<bool> {
        let community = Community::Receiving;
        let recorded = self.record.volunteers.get(community).map(|volunteers| volunteers.roles).unwrap_or_default();
        let roles = self.conclusions.in_group(Place::Roles(community), recorded);
        let others = VolunteerRole::ALL.iter().copied().filter(|role| *role != VolunteerRole::Helper);
        roles.some_within(others.collect::<TermSet<_>>())
    }

    pub(super) fn resource(&self, domain: LifeDomain, community: Community, how: ResourceUse) -> Option<bool> {
        self.record.resources.get(domain)?.get(community)?.get(how)
    }

    // Participation

    pub(super) fn has_part(&self, stage: Stage, community: Community) -> Option<bool> {
        self.record.involvement(stage, community).map(Involvement::has_part)
    }

    pub(super) fn some_community_has_part(&self, stage: Stage) -> Condition {
        let parts = Community::ALL.iter().map(|community| self.has_part(stage, *community));
        Condition::new((stage, Aspect::HasPart), any(parts))
    }

    pub(super) fn same_say(&self, stage: Stage) -> Option<bool> {
        self.record.involvement_gap(stage).map(|gap| gap == 0)
    }

    pub(super) fn is_active(&self, community: Community) -> Option<bool> {
        let involvement = |stage: &Stage| self.record.involvement(*stage, community);
        any(Stage::ALL.iter().map(|stage| involvement(stage).map(Involvement::is_active)))
    }

    pub(super) fn co_creation(&self) -> Condition {
        Condition::new(Aspect::CoCreation, self.conclusions.get(Place::CoCreation))
    }

    // Partners

    pub(super) fn some_partner(&self, has: impl Fn(&Partner) -> Option<bool>) -> Option<bool> {
        self.record.partners.some(has)
    }

    pub(super) fn partner_of_sector(&self, sector: Sector) -> Condition {
        Condition::new(sector, self.some_partner(|partner| partner.is_of_sector(sector)))
    }

    pub(super) fn coordinates_with(&self, sector: Sector) -> Option<bool> {
        self.some_partner(|partner| all([partner.is_of_sector(sector), partner.coordinates]))
    }

    pub(super) fn partner_of_kind(&self, kind: PartnerKind) -> Condition {
        Condition::new(kind, self.some_partner(|partner| partner.is_of_kind(kind)))
    }

    pub(super) fn mhpss_actor(&self) -> Answer {
        let partner = self.partner_of_kind(PartnerKind::MhpssActor).holds();
        match self.taken.provides_support {
            Some(true) if partner != Some(true) => self.taken.answer(Mark::Met),
            // The practice itself may be an MHPSS actor.
            None if self.taken.framework.is_some() && partner == Some(false) => Mark::NotAssessed.into(),
            _ => partner.into(),
        }
    }

    pub(super) fn partner_opens(&self, opening: LabourOpening) -> Option<bool> {
        self.some_partner(|partner| partner.opens(opening))
    }

    /// Returns *met* if a listed partner serves both communities in the domain. Returns *partly met* if surely none
    /// does, but a listed partner serves one of them.
    pub(super) fn life_domain(&self, domain: LifeDomain) -> Mark {
        let serves = |partner: &Partner, community| partner.serves_in(domain, community);
        let both = |partner: &Partner| all(Community::ALL.iter().map(|community| serves(partner, *community)));
        let either = |partner: &Partner| any(Community::ALL.iter().map(|community| serves(partner, *community)));
        match (self.some_partner(both), self.some_partner(either)) {
            (Some(false), Some(true)) => Mark::PartlyMet,
            (Some(false), None) | (None, _) => Mark::NotAssessed,
            (met, _) => met.into(),
        }
    }

    /// Returns the number of listed partners that surely serve a community in a domain. Returns `None` if none surely
    /// does and one may.
    pub(super) fn partners_serving(&self, domain: LifeDomain, community: Community) -> Option<usize> {
        let serves = |partner: &Partner| partner.serves_in(domain, community);
        let surely = self.record.partners.iter().filter(|partner| serves(partner) == Some(true)).count();
        self.some_partner(serves).map(|_| surely)
    }
}

impl Assessment {
    /// Evaluates the assessment alone.
    ///
    /// A [`Practice`](crate::Practice) also uses facts of its MHPSS assessment: see [`Facts::with`].
    ///
    /// Facts that were built in code can contradict each other, and no mark shows it. So call
    /// [`contradictions`](Self::contradictions) first.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Rule> {
        Facts::of(self).evaluate()
    }

    pub(super) fn find_contradictions(&self, found: &mut Contradictions) {
        Facts::of(self).find_contradictions(found);
    }
}

impl Contact {
    fn is_across(&self) -> bool {
        self.among == Among::Across
    }

    fn is_town_meeting(&self) -> Option<bool> {
        self.format.map(|format| format == ContactFormat::TownMeeting)
    }

    pub(super) fn is_enjoyable_and_not_about_settlement(&self) -> Option<bool> {
        let about_settlement = self.flags.get(ContactFlag::AboutSettlement);
        all([self.flags.get(ContactFlag::Enjoyable), about_settlement.map(|yes| !yes)])
    }
}

impl Partner {
    pub(super) fn is_of_sector(&self, sector: Sector) -> Option<bool> {
        self.sector.map(|of| of == sector)
    }

    fn serves_in(&self, domain: LifeDomain, community: Community) -> Option<bool> {
        all([self.life_domains.get(domain), self.serves.get(community)])
    }
}
