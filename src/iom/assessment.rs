//! What is recorded of a reintegration programme.

use alloc::vec::Vec;
use core::fmt;

use super::{
    Addressed, Beneficiary, Cell, CountryRole, CrossCuttingIssue, Dimension, EconomicStrand, Flag, Level,
    PsychosocialStrand, Report, Rule, SocialService, Stakeholder, Warning,
};
use crate::facts::names_some;
use crate::read::Inconsistencies;
use crate::strict::document;
use crate::{Assessed, Condition, Date, Evaluation, Note, Per, Terms, Text, any_of, listed};

document! {
    /// An assessment of one reintegration programme with IOM's integrated approach.
    ///
    /// Nearly all of it stands in the initiatives. The rules ask of all initiatives together, so
    /// that it does not matter how a programme is cut into them.
    ///
    /// ```
    /// use dynamic_integration::iom::{Assessment, Flag, Rule};
    /// use dynamic_integration::{Mark, Per};
    ///
    /// let programme = Assessment {
    ///     flags: Per::from([(Flag::NeedsAssessed, false)]),
    ///     first_assistance_on: Some("2023-05-01".parse()?),
    ///     ..Assessment::default()
    /// };
    /// let evaluation = programme.evaluate();
    /// assert_eq!(evaluation.mark(Rule::NeedsBased), Some(Mark::NotMet)); // so not before assistance either
    /// assert_eq!(evaluation.mark(Rule::ThreeLevels), Some(Mark::NotAssessed)); // no list is not an empty one
    /// assert_eq!(evaluation.beside().matrix, None);
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[derive(Default)]
    pub struct Assessment {
        /// Who assessed, and when, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<Assessed>,
        /// All initiatives of the programme. Absent: not assessed; empty: it has none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub initiatives: Option<Vec<Initiative>>,
        /// Yes or no answers about the programme as a whole.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub flags: Per<Flag, bool>,
        /// The day by which needs had been assessed for the first time.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub needs_assessed_on: Option<Date>,
        /// The day on which somebody was assisted for the first time.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub first_assistance_on: Option<Date>,
        /// Why a rule cannot be asked of this programme.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub out_of_scope: Per<Rule, Text>,
        /// A note on a rule.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub notes: Per<Rule, Note>,
    }

    /// A part of a programme that somebody would name when asked what the programme does.
    ///
    /// A list that is left out is not assessed: anything may be in it. Where an initiative has
    /// nothing of a kind, the list is recorded as empty.
    ///
    /// ```
    /// use dynamic_integration::iom::{Assessment, Cell, EconomicStrand, Initiative, Rule};
    /// use dynamic_integration::{Mark, Terms};
    ///
    /// let strands = |strands| {
    ///     let loans = Initiative { economic_strands: strands, ..Initiative::within([Cell::IndividualEconomic]) };
    ///     let evaluation = Assessment { initiatives: Some(vec![loans]), ..Assessment::default() }.evaluate();
    ///     evaluation.answer(Rule::EconomicStrands, EconomicStrand::Livelihood).unwrap().mark()
    /// };
    /// assert_eq!(strands(Some(Terms::from(EconomicStrand::Livelihood))), Mark::Met);
    /// assert_eq!(strands(Some(Terms::NONE)), Mark::NotMet);
    /// assert_eq!(strands(None), Mark::NotAssessed); // it may well be one
    /// ```
    #[derive(Default)]
    pub struct Initiative {
        /// Its name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<Text>,
        /// The cells that it works in: at least one, and all of them.
        #[schemars(extend("minItems" = 1))]
        pub cells: Terms<Cell>,
        /// Whom it benefits.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub beneficiaries: Option<Terms<Beneficiary>>,
        /// What it responds to, level by level.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub addressed: Option<AddressedByLevel>,
        /// What it does for economic life.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub economic_strands: Option<Terms<EconomicStrand>>,
        /// The public services to which it opens the way.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub social_services: Option<Terms<SocialService>>,
        /// What it does for networks, civil society and culture.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub psychosocial_strands: Option<Terms<PsychosocialStrand>>,
        /// The cross-cutting issues that it takes up.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cross_cutting_issues: Option<Terms<CrossCuttingIssue>>,
        /// Who is engaged in it or responsible for it. Absent: not assessed; empty: nobody.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub stakeholders: Option<Vec<EngagedStakeholder>>,
    }

    /// What an initiative responds to, on the two levels for which the approach says what that
    /// should be.
    ///
    /// ```
    /// use dynamic_integration::iom::{Addressed, AddressedByLevel, Cell, Initiative, Level};
    /// use dynamic_integration::Terms;
    ///
    /// let counselling = Initiative {
    ///     addressed: Some(AddressedByLevel { individual: Some(Terms::from(Addressed::Needs)), community: None }),
    ///     ..Initiative::within([Cell::IndividualPsychosocial])
    /// };
    /// assert_eq!(counselling.addresses(Level::Individual, Addressed::Needs), Some(true));
    /// assert_eq!(counselling.addresses(Level::Individual, Addressed::Vulnerabilities), Some(false));
    /// assert_eq!(counselling.addresses(Level::Community, Addressed::Needs), None); // there is none
    /// ```
    #[derive(Default)]
    pub struct AddressedByLevel {
        /// Of returnees, and of family members who return too.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub individual: Option<Terms<Addressed>>,
        /// Of the communities that people return to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub community: Option<Terms<Addressed>>,
    }

    /// A stakeholder of an initiative. One that stands on both sides of the return is listed once
    /// for each.
    ///
    /// ```
    /// use dynamic_integration::Mark;
    /// use dynamic_integration::iom::{
    ///     Assessment, Cell, CountryRole, EngagedStakeholder, Initiative, Rule, Stakeholder,
    /// };
    ///
    /// let origin = |engaged| {
    ///     let mut fund = Initiative::within([Cell::StructuralEconomic]);
    ///     fund.stakeholders = Some(vec![engaged]);
    ///     let evaluation = Assessment { initiatives: Some(vec![fund]), ..Assessment::default() }.evaluate();
    ///     evaluation.answer(Rule::Stakeholders, CountryRole::Origin).unwrap().mark()
    /// };
    /// assert_eq!(origin(EngagedStakeholder::of(Stakeholder::LocalGovernment, CountryRole::Origin)), Mark::Met);
    /// assert_eq!(origin(EngagedStakeholder::of(Stakeholder::LocalGovernment, CountryRole::Host)), Mark::NotMet);
    /// assert_eq!(origin(EngagedStakeholder::new(Stakeholder::LocalGovernment)), Mark::NotAssessed); // of either side
    /// assert_eq!(origin(EngagedStakeholder::new(Stakeholder::Ngo)), Mark::NotMet); // no government
    /// ```
    pub struct EngagedStakeholder {
        /// What kind of body it is.
        pub stakeholder: Stakeholder,
        /// The side of the return on which it stands. Read of governments only.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub country_role: Option<CountryRole>,
    }
}

impl Assessment {
    /// Every rule with its mark and the points that decided it, and beside them the matrix of
    /// initiatives.
    ///
    /// ```
    /// use dynamic_integration::{Mark, iom::{Assessment, Cell, Initiative, Level, Rule}};
    ///
    /// let loans = Initiative::within([Cell::IndividualEconomic]);
    /// let assessment = Assessment { initiatives: Some(vec![loans]), ..Default::default() };
    /// let evaluation = assessment.evaluate();
    ///
    /// assert_eq!(evaluation.mark(Rule::ThreeLevels), Some(Mark::PartlyMet));
    /// assert_eq!(evaluation.mark(Rule::SocialServices), Some(Mark::NotApplicable)); // no social cell
    /// assert_eq!(evaluation.mark(Rule::EconomicStrands), Some(Mark::NotAssessed)); // not recorded
    /// let matrix = evaluation.beside().matrix.as_ref().unwrap();
    /// assert_eq!(matrix.empty_levels, [Level::Community, Level::Structural]);
    /// ```
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Report> {
        Evaluation::of::<Rule>(self).with(Report::of(self))
    }

    /// Whether some initiative works in a cell. Absent where initiatives are not assessed.
    ///
    /// ```
    /// use dynamic_integration::iom::{Assessment, Cell, Initiative};
    ///
    /// let market_hall = Initiative::within([Cell::CommunityEconomic]);
    /// let programme = Assessment { initiatives: Some(vec![market_hall]), ..Assessment::default() };
    /// assert_eq!(programme.works_in(Cell::CommunityEconomic), Some(true));
    /// assert_eq!(programme.works_in(Cell::CommunitySocial), Some(false)); // its cells are all of them
    /// assert_eq!(Assessment::default().works_in(Cell::CommunitySocial), None);
    /// ```
    #[must_use]
    pub fn works_in(&self, cell: Cell) -> Option<bool> {
        self.works_in_any(cell.into())
    }

    /// Whether some initiative works on a level. Absent where initiatives are not assessed.
    ///
    /// ```
    /// use dynamic_integration::iom::{Assessment, Level};
    ///
    /// let programme = |initiatives| Assessment { initiatives, ..Assessment::default() };
    /// assert_eq!(programme(Some(vec![])).works_on(Level::Individual), Some(false)); // it has no initiative
    /// assert_eq!(programme(None).works_on(Level::Individual), None);
    /// ```
    #[must_use]
    pub fn works_on(&self, level: Level) -> Option<bool> {
        self.works_in_any(level.cells())
    }

    /// The condition of what is asked of a level: that the programme works on it.
    ///
    /// It also holds where only a fact is recorded that presupposes it: local public services
    /// become able to carry help on through structural work.
    ///
    /// ```
    /// use dynamic_integration::Per;
    /// use dynamic_integration::iom::{Assessment, Flag, Level};
    ///
    /// let holds = |carry_on, level| {
    ///     let flags = Per::from([(Flag::LocalPublicServices, carry_on)]);
    ///     Assessment { flags, ..Assessment::default() }.level(level).holds()
    /// };
    /// assert_eq!(holds(true, Level::Structural), Some(true));
    /// assert_eq!(holds(false, Level::Structural), None); // a no presupposes nothing
    /// assert_eq!(holds(true, Level::Community), None);
    /// ```
    #[must_use]
    pub fn level(&self, level: Level) -> Condition {
        let presupposed = level == Level::Structural && self.flags.flag(Flag::LocalPublicServices) == Some(true);
        Condition::new(level, self.works_on(level).or(presupposed.then_some(true)))
    }

    /// The condition of what is asked of a dimension: that the programme works in it.
    ///
    /// ```
    /// use dynamic_integration::iom::{Assessment, Cell, Dimension, Initiative};
    ///
    /// let loans = Initiative::within([Cell::IndividualEconomic]);
    /// let programme = Assessment { initiatives: Some(vec![loans]), ..Assessment::default() };
    /// let social = programme.dimension(Dimension::Social);
    /// assert_eq!((social.holds(), social.terms().first()), (Some(false), Dimension::Social.any()));
    /// assert_eq!(programme.dimension(Dimension::Economic).holds(), Some(true));
    /// ```
    #[must_use]
    pub fn dimension(&self, dimension: Dimension) -> Condition {
        Condition::new(dimension, self.works_in_any(dimension.cells()))
    }

    /// The condition under which family members who return are asked for: that there are some.
    ///
    /// It also holds where an initiative benefits them.
    ///
    /// ```
    /// use dynamic_integration::Terms;
    /// use dynamic_integration::iom::{Assessment, Beneficiary, Cell, Initiative};
    ///
    /// let programme = |beneficiary| {
    ///     let school = Initiative {
    ///         beneficiaries: Some(Terms::from(beneficiary)),
    ///         ..Initiative::within([Cell::IndividualSocial])
    ///     };
    ///     Assessment { initiatives: Some(vec![school]), ..Assessment::default() }
    /// };
    /// assert_eq!(programme(Beneficiary::ReturningFamilyMember).family_members().holds(), Some(true));
    /// // That nothing is done for them does not say that there are none.
    /// assert_eq!(programme(Beneficiary::Returnee).family_members().holds(), None);
    /// ```
    #[must_use]
    pub fn family_members(&self) -> Condition {
        let benefits = self.some_initiative(|own| listed(own.beneficiaries, Beneficiary::ReturningFamilyMember));
        let holds = self.flags.flag(Flag::FamilyMembersReturned).or(benefits.filter(|benefits| *benefits));
        Condition::new(Flag::FamilyMembersReturned, holds)
    }

    /// Whether needs were assessed. A date on which they were says so too.
    ///
    /// ```
    /// use dynamic_integration::iom::Assessment;
    ///
    /// let mut programme = Assessment::default();
    /// assert_eq!(programme.needs_assessed(), None);
    /// programme.needs_assessed_on = Some("2023-04-01".parse()?);
    /// assert_eq!(programme.needs_assessed(), Some(true));
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn needs_assessed(&self) -> Option<bool> {
        self.flags.flag(Flag::NeedsAssessed).or(self.needs_assessed_on.map(|_| true))
    }

    /// Whether needs were assessed before the first assistance or on the same day, where both
    /// days are recorded.
    ///
    /// ```
    /// use dynamic_integration::iom::Assessment;
    ///
    /// let mut programme = Assessment { needs_assessed_on: Some("2023-05-01".parse()?), ..Assessment::default() };
    /// assert_eq!(programme.assessed_before_assistance(), None); // when assistance began is open
    /// programme.first_assistance_on = Some("2023-05-01".parse()?);
    /// assert_eq!(programme.assessed_before_assistance(), Some(true)); // the same day is in time
    /// programme.first_assistance_on = Some("2023-04-30".parse()?);
    /// assert_eq!(programme.assessed_before_assistance(), Some(false));
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn assessed_before_assistance(&self) -> Option<bool> {
        Some(self.needs_assessed_on? <= self.first_assistance_on?)
    }

    /// Whether something is so of some initiative: absent where it might be of one, or where
    /// initiatives are not assessed.
    pub(super) fn some_initiative(&self, is_so: impl Fn(&Initiative) -> Option<bool>) -> Option<bool> {
        any_of(self.initiatives.as_ref()?.iter().map(is_so))
    }

    fn works_in_any(&self, cells: Terms<Cell>) -> Option<bool> {
        self.some_initiative(|own| Some(own.cells.intersects(cells)))
    }

    /// Reports the facts that contradict each other.
    pub(crate) fn check(&self, found: &mut Inconsistencies) {
        found.report(
            self.needs_assessed() == Some(false) && self.needs_assessed_on.is_some(),
            "needs_assessed_on",
            "a day is recorded, but `needs_assessed` is false",
        );
        let covered = Initiative::covered(self.initiatives.iter().flatten());
        found.within("initiatives", |found| {
            for (place, initiative) in self.initiatives.iter().flatten().enumerate() {
                found.within(place, |found| self.check_initiative(initiative, covered, found));
            }
        });
        found.within("flags", |found| {
            found.report(
                self.flags.flag(Flag::LocalPublicServices) == Some(true)
                    && self.works_on(Level::Structural) == Some(false),
                Flag::LocalPublicServices,
                "structural work is presupposed, but no initiative has a cell on the structural level",
            );
        });
    }

    /// Contradictions of one initiative with the programme, whose initiatives together work in these cells.
    fn check_initiative(&self, initiative: &Initiative, covered: Terms<Cell>, found: &mut Inconsistencies) {
        found.report(initiative.cells.is_empty(), "cells", "an initiative works in at least one cell");
        found.report(
            self.flags.flag(Flag::FamilyMembersReturned) == Some(false)
                && listed(initiative.beneficiaries, Beneficiary::ReturningFamilyMember) == Some(true),
            "beneficiaries",
            "`returning_family_member` is listed, but `family_members_returned` is false",
        );
        for claim in initiative.claims() {
            if !covered.intersects(claim.cells()) {
                report_at(found, claim.path(), &format_args!("no initiative has a cell of {claim}"));
            }
        }
    }
}

impl Initiative {
    /// An initiative that works in these cells, of which nothing else is known.
    ///
    /// ```
    /// use dynamic_integration::iom::{Cell, Initiative};
    ///
    /// let cooperative = Initiative::within([Cell::CommunityEconomic, Cell::CommunityPsychosocial]);
    /// assert_eq!(cooperative.cells.len(), 2);
    /// assert_eq!(cooperative.beneficiaries, None);
    /// ```
    #[must_use]
    pub fn within(cells: impl Into<Terms<Cell>>) -> Self {
        Self { cells: cells.into(), ..Self::default() }
    }

    /// Whether it responds to something on a level. Absent on the structural level, for which
    /// nothing is recorded.
    ///
    /// ```
    /// use dynamic_integration::iom::{Addressed, AddressedByLevel, Cell, Initiative, Level};
    /// use dynamic_integration::Terms;
    ///
    /// let addressed = AddressedByLevel { individual: None, community: Some(Terms::from(Addressed::Concerns)) };
    /// let festival = Initiative { addressed: Some(addressed), ..Initiative::within([Cell::CommunityPsychosocial]) };
    /// assert_eq!(festival.addresses(Level::Community, Addressed::Concerns), Some(true));
    /// assert_eq!(festival.addresses(Level::Structural, Addressed::Concerns), None); // not recorded of that level
    /// ```
    #[must_use]
    pub fn addresses(&self, level: Level, what: Addressed) -> Option<bool> {
        let addressed = self.addressed.as_ref()?;
        match level {
            Level::Individual => listed(addressed.individual, what),
            Level::Community => listed(addressed.community, what),
            Level::Structural => None,
        }
    }

    /// Whether a stakeholder of one of these kinds is engaged.
    pub(super) fn engages(&self, is_one: impl Fn(&EngagedStakeholder) -> Option<bool>) -> Option<bool> {
        any_of(self.stakeholders.as_ref()?.iter().map(is_one))
    }

    /// The cells in which at least one of them works.
    pub(super) fn covered<'a>(initiatives: impl IntoIterator<Item = &'a Self>) -> Terms<Cell> {
        initiatives.into_iter().fold(Terms::NONE, |covered, own| covered.union(own.cells))
    }

    /// Its lists that are not empty and so presuppose a cell on a level or in a dimension.
    pub(super) fn claims(&self) -> impl Iterator<Item = Claim> {
        let addressed = self.addressed.as_ref();
        [
            (Claim::Covers(Dimension::Economic), names_some(self.economic_strands)),
            (Claim::Covers(Dimension::Social), names_some(self.social_services)),
            (Claim::Covers(Dimension::Psychosocial), names_some(self.psychosocial_strands)),
            (Claim::Addresses(Level::Individual), names_some(addressed.and_then(|own| own.individual))),
            (Claim::Addresses(Level::Community), names_some(addressed.and_then(|own| own.community))),
        ]
        .into_iter()
        .filter_map(|(claim, made)| made.then_some(claim))
    }
}

impl EngagedStakeholder {
    /// A stakeholder whose side of the return is not known.
    #[must_use]
    pub const fn new(stakeholder: Stakeholder) -> Self {
        Self { stakeholder, country_role: None }
    }

    /// A stakeholder on one side of the return.
    #[must_use]
    pub const fn of(stakeholder: Stakeholder, country_role: CountryRole) -> Self {
        Self { stakeholder, country_role: Some(country_role) }
    }
}

/// What a list of an initiative presupposes, when it is not empty: a cell there.
#[derive(Clone, Copy)]
pub(super) enum Claim {
    Covers(Dimension),
    Addresses(Level),
}

impl Claim {
    /// The cells of which one is presupposed.
    pub(super) fn cells(self) -> Terms<Cell> {
        match self {
            Self::Covers(dimension) => dimension.cells(),
            Self::Addresses(level) => level.cells(),
        }
    }

    /// The keys that lead from the initiative to the list.
    pub(super) const fn path(self) -> &'static [&'static str] {
        match self {
            Self::Covers(Dimension::Economic) => &["economic_strands"],
            Self::Covers(Dimension::Social) => &["social_services"],
            Self::Covers(Dimension::Psychosocial) => &["psychosocial_strands"],
            Self::Addresses(Level::Individual) => &["addressed", "individual"],
            Self::Addresses(Level::Community) => &["addressed", "community"],
            Self::Addresses(Level::Structural) => &["addressed"],
        }
    }

    pub(super) const fn warning(self) -> Warning {
        match self {
            Self::Covers(_) => Warning::DimensionNotNamed,
            Self::Addresses(_) => Warning::LevelNotNamed,
        }
    }
}

impl fmt::Display for Claim {
    /// As the level or dimension.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Covers(dimension) => write!(f, "dimension `{dimension}`"),
            Self::Addresses(level) => write!(f, "level `{level}`"),
        }
    }
}

/// Reports a contradiction at the end of a path.
fn report_at(found: &mut Inconsistencies, path: &[&str], message: &dyn fmt::Display) {
    match path {
        [] => {}
        [key] => found.report(true, key, message),
        [outer, rest @ ..] => found.within(outer, |found| report_at(found, rest, message)),
    }
}
