//! The report of FOCUS: the say of each community by stage, partners by life domain, and gaps.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Community, Connection, Facts, Involvement, LifeDomain, Partner, PartnerKind, Sector, Stage, Warning};
use crate::evaluation::{self, Matrix};
use crate::facts::any;
use crate::term::{AnyTerm, Term};

/// The tables of an assessment, and what it says is missing.
///
/// It depends on the facts alone. A rule that is out of scope changes nothing here.
///
/// ```
/// use dynamic_integration::facts::Facts;
/// use dynamic_integration::focus::{Assessment, Connection};
///
/// let connections = Facts::only([Connection::Bond]);
/// let evaluation = Assessment { connections, ..Assessment::default() }.evaluate();
/// let report = evaluation.report();
/// assert_eq!(report.connections_missing, [Connection::Bridge.erase(), Connection::Link.erase()]);
/// assert!(report.sectors_missing.is_empty()); // nothing is known about partners
/// assert_eq!(report.to_string(), "Missing connections: Social bridge, Social link\n");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "FocusReport"))]
#[non_exhaustive]
pub struct Report {
    /// The uses of the Approach, as recorded.
    #[serde(rename = "use", default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<AnyTerm>,
    /// The levels at which the work takes place, as recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scale: Vec<AnyTerm>,
    /// The say of each community at each stage: terms of [`Involvement`].
    #[serde(default, skip_serializing_if = "Matrix::is_empty")]
    pub participation: Matrix<Stage, Community, AnyTerm>,
    /// The difference in say between the communities, for each stage at which it is recorded for both.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub involvement_gaps: Vec<InvolvementGap>,
    /// The number of listed partners that serve each community in each life domain. A cell is left out if none surely
    /// does and one may.
    #[serde(default, skip_serializing_if = "Matrix::is_empty")]
    pub life_domains: Matrix<LifeDomain, Community, usize>,
    /// Sectors in which the practice surely has no partner.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sectors_missing: Vec<AnyTerm>,
    /// Connections that the practice surely does not build.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connections_missing: Vec<AnyTerm>,
    /// Entries that look like slips in the record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<evaluation::Warning>,
}

/// The difference in say between the two communities at one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "FocusInvolvementGap"))]
#[non_exhaustive]
pub struct InvolvementGap {
    /// The stage.
    pub stage: AnyTerm,
    /// The rung of the arriving community minus that of the receiving one.
    #[cfg_attr(feature = "schemars", schemars(range(min = -4, max = 4)))]
    pub gap: i8,
}

/// The columns of both tables.
const COLUMNS: [Community; 2] = [Community::Arriving, Community::Receiving];

impl Report {
    pub(super) fn of(facts: &Facts<'_>) -> Self {
        let record = facts.record;
        let gap = |stage: &Stage| {
            let gap = record.involvement_gap(*stage)?;
            Some(InvolvementGap { stage: stage.erase(), gap })
        };
        let partners = record.partners.iter().enumerate();
        let at_odds = partners.filter(|(_, partner)| partner.has_kind_of_another_sector());
        Self {
            uses: record.uses.iter().map(Into::into).collect(),
            scale: record.scale.iter().map(Into::into).collect(),
            participation: Matrix::from_fn(|stage, community| {
                record.involvement(stage, community).map(Involvement::erase)
            }),
            involvement_gaps: Stage::ALL.iter().filter_map(gap).collect(),
            life_domains: Matrix::from_fn(|domain, community| facts.partners_serving(domain, community)),
            sectors_missing: denied(|sector: Sector| facts.partner_of_sector(sector).holds()),
            connections_missing: denied(|connection: Connection| record.connections.get(connection)),
            warnings: at_odds
                .map(|(place, _)| {
                    let path = format!("/partners/listed/{place}/sector");
                    evaluation::Warning::new(Warning::PartnerKindAndSector, path)
                })
                .collect(),
        }
    }

    /// Returns the say of a community at a stage, if it is recorded.
    #[must_use]
    pub fn involvement(&self, stage: Stage, community: Community) -> Option<Involvement> {
        self.participation.get(stage, community)?.downcast()
    }

    /// Returns the stages and communities for which the record says that the community has no part.
    pub fn without_part(&self) -> impl Iterator<Item = (Stage, Community)> {
        let without = |(stage, community, _): (Stage, Community, _)| {
            let involvement = self.involvement(stage, community)?;
            (!involvement.has_part()).then_some((stage, community))
        };
        self.participation.cells().filter_map(without)
    }

    fn write_stages(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [arriving, receiving] = COLUMNS.map(Community::label);
        writeln!(f, "{:<35}{arriving:<29}{receiving:<22}Difference", "Say at each stage")?;
        for stage in Stage::ALL {
            let say = |community| self.involvement(*stage, community).map_or("-", Involvement::label);
            let [arriving, receiving] = COLUMNS.map(say);
            let gap = self.involvement_gaps.iter().find(|gap| gap.stage == stage.erase());
            let gap = match gap.map(|gap| gap.gap) {
                None => "-".to_owned(),
                Some(0) => "0".to_owned(),
                Some(gap) => format!("{gap:+}"),
            };
            writeln!(f, "{:<35}{arriving:<29}{receiving:<29}{gap:>3}", stage.label())?;
        }
        Ok(())
    }

    fn write_life_domains(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [arriving, receiving] = COLUMNS.map(Community::label);
        writeln!(f, "{:<35}{arriving:<29}{receiving}", "Known partners in each life domain")?;
        for domain in LifeDomain::ALL {
            let partners = |community| match self.life_domains.get(*domain, community) {
                None => "-".to_owned(),
                Some(0) => "none".to_owned(),
                Some(1) => "1 partner".to_owned(),
                Some(partners) => format!("{partners} partners"),
            };
            let [arriving, receiving] = COLUMNS.map(partners);
            writeln!(f, "{:<35}{arriving:<29}{receiving}", domain.label())?;
        }
        Ok(())
    }
}

impl evaluation::Report for Report {
    fn nothing() -> Option<Self> {
        Some(Self::default())
    }

    fn says_nothing(&self) -> bool {
        self.participation.is_empty()
            && self.life_domains.is_empty()
            && [&self.uses, &self.scale, &self.sectors_missing, &self.connections_missing]
                .iter()
                .all(|terms| terms.is_empty())
            && self.warnings.is_empty()
    }
}

impl fmt::Display for Report {
    /// Prints tables for people. A table is left out if nothing is known for it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_terms(f, "Use of the Approach", &self.uses)?;
        write_terms(f, "Scale of the work", &self.scale)?;
        if !self.participation.is_empty() {
            self.write_stages(f)?;
            f.write_str(
                "Difference: rungs by which the arriving community has more say (+) or less (-) than the other.\n",
            )?;
            let rungs: Vec<_> = Involvement::ALL.iter().map(|rung| rung.label().to_lowercase()).collect();
            writeln!(f, "Rungs: {}.", rungs.join(", "))?;
        }
        if !self.life_domains.is_empty() {
            self.write_life_domains(f)?;
        }
        if !self.participation.is_empty() || !self.life_domains.is_empty() {
            f.write_str("A dash means not assessed.\n")?;
        }
        write_terms(f, "Missing sectors", &self.sectors_missing)?;
        write_terms(f, "Missing connections", &self.connections_missing)?;
        self.warnings.iter().try_for_each(|warning| writeln!(f, "Warning: {} ({})", warning.term.label(), warning.path))
    }
}

/// Writes a line with the labels of terms, if there are any.
fn write_terms(f: &mut fmt::Formatter<'_>, what: &str, terms: &[AnyTerm]) -> fmt::Result {
    if terms.is_empty() {
        return Ok(());
    }
    let labels: Vec<_> = terms.iter().map(|term| term.label()).collect();
    writeln!(f, "{what}: {}", labels.join(", "))
}

/// Returns the terms for which the answer is no.
fn denied<K: Term>(fact: impl Fn(K) -> Option<bool>) -> Vec<AnyTerm> {
    K::ALL.iter().filter(|term| fact(**term) == Some(false)).map(|term| term.erase()).collect()
}

impl Partner {
    /// Returns `true` if one of its kinds belongs to another sector than the recorded one.
    fn has_kind_of_another_sector(&self) -> bool {
        let is_outside = |sector| self.is_of_sector(sector) == Some(false);
        let authority = [PartnerKind::Municipality, PartnerKind::GovernmentRepresentative];
        any(authority.map(|kind| self.is_of_kind(kind))) == Some(true) && is_outside(Sector::Government)
            || self.is_of_kind(PartnerKind::Business) == Some(true) && is_outside(Sector::PrivateEnterprise)
    }
}
