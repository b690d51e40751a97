//! The questions that the rules ask of a record, its evaluation, and its contradictions.

use super::presuppositions::{InitiativePlace, ProgrammePlace, of_initiative, of_programme};
use super::{
    Addressed, Aspect, Assessment, Beneficiary, Cell, CountryRole, CrossCuttingIssue, Dimension, EconomicStrand,
    EngagedStakeholder, Flag, Initiative, Level, PsychosocialStrand, Rule, SocialService, Stakeholder,
};
use crate::evaluation::{Answer, Condition, Evaluation};
use crate::facts::{TermSet, Things, all};
use crate::presupposition::Conclusions;

/// The facts of a programme, and what follows from them.
///
/// A stated fact wins over a concluded one.
#[derive(Debug)]
pub struct Facts<'a> {
    pub(super) assessment: &'a Assessment,
    conclusions: Conclusions,
    initiatives: Things<Known<'a>>,
}

/// An initiative, and what follows from its facts.
#[derive(Debug)]
struct Known<'a> {
    initiative: &'a Initiative,
    conclusions: Conclusions,
}

impl<'a> Facts<'a> {
    /// Concludes what follows from an assessment.
    #[must_use]
    pub fn of(assessment: &'a Assessment) -> Self {
        let known = |initiative| Known { initiative, conclusions: of_initiative(initiative) };
        let initiatives = Things {
            listed: assessment.initiatives.iter().map(known).collect(),
            others: assessment.initiatives.others,
        };
        Self { assessment, conclusions: of_programme(assessment), initiatives }
    }

    /// Returns whether some initiative works in one of these cells.
    pub(super) fn works_in(&self, cells: impl Into<TermSet<Cell>>) -> Option<bool> {
        let cells = cells.into();
        self.initiatives.some(|known| known.initiative.works_in(cells))
    }

    /// Answers whether some initiative works in one of these cells.
    pub(super) fn filled(&self, cells: impl Into<TermSet<Cell>>) -> Answer {
        self.some_within(cells, |_| Some(true))
    }

    /// Returns the condition for questions about a level: some initiative works on it.
    pub(super) fn level(&self, level: Level) -> Condition {
        Condition::new(level, self.works_in(level))
    }

    /// Returns the condition for questions about a dimension: some initiative works in it.
    pub(super) fn dimension(&self, dimension: Dimension) -> Condition {
        Condition::new(dimension, self.works_in(dimension))
    }

    /// Returns the condition for questions about family members: some return too.
    pub(super) fn family_members(&self) -> Condition {
        Condition::new(Flag::FamilyMembersReturned, self.conclusions.get(ProgrammePlace::FamilyMembersReturned))
    }

    /// Answers whether the work on a level benefits these people.
    pub(super) fn benefits(&self, level: Level, beneficiary: Beneficiary) -> Answer {
        let is_denied = beneficiary == Beneficiary::ReturningFamilyMember
            && self.conclusions.is_denied(ProgrammePlace::FamilyMembersBenefit);
        self.some_within(level, |known| {
            let beneficiaries = known.initiative.beneficiaries;
            if is_denied { beneficiaries.denied().get(beneficiary) } else { beneficiaries.get(beneficiary) }
        })
    }

    /// Answers whether the work on a level responds to something.
    pub(super) fn addresses(&self, level: Level, what: Addressed) -> Answer {
        self.some_within(level, |known| known.initiative.addressed.on(level)?.get(what))
    }

    /// Answers whether the economic work pursues an aim.
    pub(super) fn economic_strand(&self, strand: EconomicStrand) -> Answer {
        self.some_within(Dimension::Economic, |known| known.initiative.economic_strands.get(strand))
    }

    /// Answers whether the social work concerns a public service.
    pub(super) fn social_service(&self, service: SocialService) -> Answer {
        self.some_within(Dimension::Social, |known| known.initiative.social_services.get(service))
    }

    /// Answers whether the psychosocial work covers a strand, by itself or by one of its elements.
    pub(super) fn psychosocial_strand(&self, strand: PsychosocialStrand) -> Answer {
        self.some_within(Dimension::Psychosocial, |known| known.conclusions.get(InitiativePlace::Strand(strand)))
    }

    /// Answers whether the programme addresses a cross-cutting issue.
    pub(super) fn takes_up(&self, issue: CrossCuttingIssue) -> Answer {
        self.some(|known| known.initiative.cross_cutting_issues.get(issue))
    }

    /// Answers whether a stakeholder of one of these kinds is engaged in the work on the structural level.
    pub(super) fn engages_structurally(&self, is_one: impl Fn(Stakeholder) -> bool) -> Answer {
        self.some_within(Level::Structural, |known| known.engages(|own| Some(is_one(own.stakeholder))))
    }

    /// Answers whether a stakeholder of one of these kinds is engaged in any initiative.
    pub(super) fn engages(&self, is_one: impl Fn(Stakeholder) -> bool) -> Answer {
        self.some(|known| known.engages(|own| Some(is_one(own.stakeholder))))
    }

    /// Answers whether a government of a country is engaged. A government whose country is not known may belong to
    /// either.
    pub(super) fn engages_government_of(&self, country: CountryRole) -> Answer {
        self.some(|known| {
            known.engages(|own| {
                if own.stakeholder.is_government() { own.country_role.map(|role| role == country) } else { Some(false) }
            })
        })
    }

    /// Returns the answer about the programme as a whole.
    pub(super) fn flag(&self, flag: Flag) -> Option<bool> {
        match flag {
            Flag::NeedsAssessed => self.conclusions.get(ProgrammePlace::NeedsAssessed),
            Flag::FamilyMembersReturned => self.conclusions.get(ProgrammePlace::FamilyMembersReturned),
            Flag::GoodGovernance | Flag::LocalPublicServices | Flag::Infrastructure => self.assessment.flags.get(flag),
        }
    }

    /// Returns whether needs were assessed on or before the day of the first assistance. Needs that were never assessed
    /// were not assessed before it.
    pub(super) fn assessed_before_assistance(&self) -> Option<bool> {
        if self.flag(Flag::NeedsAssessed) == Some(false) {
            return Some(false);
        }
        self.assessment.needs_assessed_on?.not_after(self.assessment.first_assistance_on?)
    }

    /// Answers whether some initiative in one of these cells has it. Both must be true of the same initiative.
    fn some_within(&self, cells: impl Into<TermSet<Cell>>, has: impl Fn(&Known<'_>) -> Option<bool>) -> Answer {
        let cells = cells.into();
        self.some(|known| all([known.initiative.works_in(cells), has(known)]))
    }

    fn some(&self, has: impl Fn(&Known<'_>) -> Option<bool>) -> Answer {
        Answer::of_some(&self.initiatives, has, Aspect::AllInitiativesRecorded)
    }
}

impl Known<'_> {
    fn engages(&self, is_one: impl Fn(&EngagedStakeholder) -> Option<bool>) -> Option<bool> {
        self.initiative.stakeholders.some(is_one)
    }
}

impl Assessment {
    /// Evaluates the assessment.
    ///
    /// Facts that were built in code can contradict each other, and no mark shows it. So call
    /// [`contradictions`](Self::contradictions) first.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Rule> {
        Evaluation::of(&Facts::of(self))
    }
}

impl Initiative {
    /// Returns whether it works in one of these cells. The nine cells cover everything, so the answer is no if each of
    /// them is no.
    #[must_use]
    pub fn works_in(&self, cells: impl Into<TermSet<Cell>>) -> Option<bool> {
        let cells = cells.into();
        if self.cells.yes().intersects(cells) {
            return Some(true);
        }
        cells.difference(self.cells.no()).is_empty().then_some(false)
    }
}

impl super::AddressedByLevel {
    /// Returns what is recorded about a level. Returns `None` for the structural level, about which nothing is asked.
    #[must_use]
    pub const fn on(&self, level: Level) -> Option<crate::facts::Facts<Addressed>> {
        match level {
            Level::Individual => Some(self.individual),
            Level::Community => Some(self.community),
            Level::Structural => None,
        }
    }
}

impl Stakeholder {
    /// Returns `true` if it is a national or local government.
    #[must_use]
    pub const fn is_government(self) -> bool {
        match self {
            Self::NationalGovernment | Self::LocalGovernment => true,
            Self::Ingo | Self::Ngo | Self::Cso | Self::Intergovernmental => false,
        }
    }

    /// Returns `true` if it is a non-governmental or civil society organisation, international or not.
    #[must_use]
    pub const fn is_non_state(self) -> bool {
        match self {
            Self::Ingo | Self::Ngo | Self::Cso => true,
            Self::NationalGovernment | Self::LocalGovernment | Self::Intergovernmental => false,
        }
    }
}

impl Cell {
    /// Returns the cell where a level meets a dimension.
    #[must_use]
    pub const fn at(level: Level, dimension: Dimension) -> Self {
        match (level, dimension) {
            (Level::Individual, Dimension::Economic) => Self::IndividualEconomic,
            (Level::Individual, Dimension::Social) => Self::IndividualSocial,
            (Level::Individual, Dimension::Psychosocial) => Self::IndividualPsychosocial,
            (Level::Community, Dimension::Economic) => Self::CommunityEconomic,
            (Level::Community, Dimension::Social) => Self::CommunitySocial,
            (Level::Community, Dimension::Psychosocial) => Self::CommunityPsychosocial,
            (Level::Structural, Dimension::Economic) => Self::StructuralEconomic,
            (Level::Structural, Dimension::Social) => Self::StructuralSocial,
            (Level::Structural, Dimension::Psychosocial) => Self::StructuralPsychosocial,
        }
    }
}

impl From<Level> for TermSet<Cell> {
    /// Returns the cells on the level.
    fn from(level: Level) -> Self {
        level.cells().iter().copied().collect()
    }
}

impl From<Dimension> for TermSet<Cell> {
    /// Returns the cells in the dimension.
    fn from(dimension: Dimension) -> Self {
        dimension.cells().iter().copied().collect()
    }
}
