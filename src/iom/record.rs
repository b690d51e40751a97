//! The record of a reintegration programme.

use super::{
    Addressed, Beneficiary, Cell, CountryRole, CrossCuttingIssue, EconomicStrand, Edition, Flag, PsychosocialElement,
    PsychosocialStrand, Rule, SocialService, Stakeholder,
};
use crate::document::document;
use crate::facts::{Facts, Flags, TermMap, Things, UniqueList};
use crate::values::{Attribution, Date, NonBlankText, Note};

document! {
    /// An assessment of one reintegration programme with IOM's integrated approach.
    ///
    /// A programme is a list of initiatives. The rules read all of them together, so it does not matter how a programme
    /// is divided into initiatives.
    ///
    /// ```
    /// use dynamic_integration::iom::{Assessment, Rule};
    /// use dynamic_integration::mark::Mark;
    ///
    /// let assessment: Assessment = serde_json::from_str(r#"{
    ///     "initiatives": {
    ///         "listed": [{
    ///             "name": "A market hall for everybody",
    ///             "cells": { "community_economic": true, "others": false },
    ///             "beneficiaries": { "returnee_family": true, "non_migrant": true }
    ///         }],
    ///         "others": false
    ///     },
    ///     "needs_assessed_on": "2023",
    ///     "first_assistance_on": "2024-05"
    /// }"#)?;
    /// let evaluation = assessment.evaluate();
    /// assert_eq!(evaluation.mark(Rule::CommunityBeneficiaries), Mark::Met);
    /// assert_eq!(evaluation.mark(Rule::NeedsBased), Mark::Met); // the date implies that needs were assessed
    /// assert_eq!(evaluation.mark(Rule::ThreeLevels), Mark::PartlyMet);
    /// assert_eq!(evaluation.mark(Rule::StructuralEngagement), Mark::NotApplicable); // no structural initiative
    /// assert_eq!(evaluation.mark(Rule::EconomicStrands), Mark::NotAssessed); // nothing is recorded about them
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    #[check(find_contradictions)]
    pub struct Assessment {
        /// The edition of the approach.
        pub optional edition: Edition,
        /// The assessor and the date, as far as they are known.
        pub optional assessed: Attribution,
        /// The initiatives of the programme.
        pub default initiatives: Things<Initiative>,
        /// Yes or no answers about the programme as a whole.
        pub default flags: Flags<Flag>,
        /// The date on which needs had been assessed for the first time, as far as it is known.
        pub optional needs_assessed_on: Date,
        /// The date on which somebody was assisted for the first time, as far as it is known.
        pub optional first_assistance_on: Date,
        /// The influences of one cell on another. They are reported and affect no mark.
        pub default influences: UniqueList<Influence>,
        /// For each rule that is out of scope: the reason.
        pub default out_of_scope: TermMap<Rule, NonBlankText>,
        /// Notes on rules.
        pub default notes: TermMap<Rule, Note>,
    }

    /// A part of a programme, as its own people would name it when asked what the programme does.
    pub struct Initiative {
        /// The name.
        pub optional name: NonBlankText,
        /// The cells that it works in: at least one is yes.
        pub cells: Facts<Cell>,
        /// The people who benefit from it.
        pub default beneficiaries: Facts<Beneficiary>,
        /// The needs, vulnerabilities and concerns that it responds to, level by level.
        pub default addressed: AddressedByLevel,
        /// The parts of the economic dimension that it covers.
        pub default economic_strands: Facts<EconomicStrand>,
        /// The public services that it helps people to use.
        pub default social_services: Facts<SocialService>,
        /// The parts of the psychosocial dimension that it covers.
        pub default psychosocial_strands: Facts<PsychosocialStrand>,
        /// The same in detail. An element implies that its strand is covered.
        pub default psychosocial_elements: Facts<PsychosocialElement>,
        /// The cross-cutting issues that it addresses.
        pub default cross_cutting_issues: Facts<CrossCuttingIssue>,
        /// The bodies that are engaged in it or responsible for it.
        pub default stakeholders: Things<EngagedStakeholder>,
    }

    /// The needs, vulnerabilities and concerns that an initiative responds to, on the two levels for which the approach
    /// names them.
    #[derive(Default)]
    pub struct AddressedByLevel {
        /// Those of returnees, and of family members who return too.
        pub default individual: Facts<Addressed>,
        /// Those of the communities of return.
        pub default community: Facts<Addressed>,
    }

    /// A stakeholder of an initiative. A stakeholder that belongs to both countries is listed once for each.
    pub struct EngagedStakeholder {
        /// The kind of body.
        pub stakeholder: Stakeholder,
        /// The country that it belongs to. It matters only for governments.
        pub optional country_role: CountryRole,
    }

    /// An influence of one cell on another.
    #[derive(PartialOrd, Ord)]
    pub struct Influence {
        /// The cell that influences.
        pub from_cell: Cell,
        /// The cell that is influenced.
        pub to_cell: Cell,
        /// The way in which it does so, in words.
        pub text: NonBlankText,
    }
}

impl Initiative {
    /// Creates an initiative that records only the cells.
    ///
    /// ```
    /// use dynamic_integration::facts::Facts;
    /// use dynamic_integration::iom::{Beneficiary, Cell, Initiative};
    ///
    /// let loans = Initiative {
    ///     beneficiaries: Facts::from([Beneficiary::Returnee]),
    ///     ..Initiative::within(Facts::only([Cell::IndividualEconomic]))
    /// };
    /// assert_eq!(loans.cells.get(Cell::CommunityEconomic), Some(false));
    /// ```
    #[must_use]
    pub fn within(cells: impl Into<Facts<Cell>>) -> Self {
        Self {
            name: None,
            cells: cells.into(),
            beneficiaries: Facts::EMPTY,
            addressed: AddressedByLevel::default(),
            economic_strands: Facts::EMPTY,
            social_services: Facts::EMPTY,
            psychosocial_strands: Facts::EMPTY,
            psychosocial_elements: Facts::EMPTY,
            cross_cutting_issues: Facts::EMPTY,
            stakeholders: Things::default(),
        }
    }
}

impl EngagedStakeholder {
    /// Creates a stakeholder whose country is not known.
    #[must_use]
    pub const fn new(stakeholder: Stakeholder) -> Self {
        Self { stakeholder, country_role: None }
    }

    /// Creates a stakeholder of one of the two countries.
    #[must_use]
    pub const fn of(stakeholder: Stakeholder, country_role: CountryRole) -> Self {
        Self { stakeholder, country_role: Some(country_role) }
    }
}
