//! What FOCUS reports beside its rules: who has a part when, who is served where, what is missing.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use super::rules::{CELLS, DOMAIN_CELLS};
use super::{Assessment, Community, Connection, Involvement, LifeDomain, Sector, Stage, Warning};
use crate::term::{as_id, as_id_if_there, as_ids};
use crate::{Beside, Mark, Term, Terms, listed};

/// The matrices of an assessment, and what is missing in it. Read from the facts alone: that a
/// rule is out of scope changes nothing here.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Connection, Sector};
///
/// let assessment = Assessment { connections: Some([Connection::Bond].into()), ..Assessment::default() };
/// let evaluation = assessment.evaluate();
/// let report = evaluation.beside();
/// assert_eq!(report.connections_missing, [Connection::Bridge, Connection::Link]);
/// assert!(report.sectors_missing.is_empty()); // nothing is known of partners
/// assert!(report.to_string().contains("Missing connections: Social bridge, Social link"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "FocusReport"))]
#[non_exhaustive]
pub struct Report {
    /// How much say each community has at each stage: stage by stage, arriving before receiving.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<StageCell>"))]
    pub participation: [StageCell; CELLS.len()],
    /// How the say of the communities differs, stage by stage.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<SayGap>"))]
    pub say_gaps: [SayGap; Stage::ALL.len()],
    /// Whether partners meet needs of each community in each life domain: domain by domain,
    /// arriving before receiving.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<DomainCell>"))]
    pub life_domains: [DomainCell; DOMAIN_CELLS.len()],
    /// Sectors of which, as recorded, there is no partner.
    #[serde(serialize_with = "as_ids")]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::TermId>"))]
    pub sectors_missing: Terms<Sector>,
    /// Connections that, as recorded, the practice does not build.
    #[serde(serialize_with = "as_ids")]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::TermId>"))]
    pub connections_missing: Terms<Connection>,
    /// What looks like a slip in the record.
    pub warnings: Vec<FoundWarning>,
}

/// One community at one stage.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Community::*, Involvement, Stage};
/// use dynamic_integration::{Mark, Per};
///
/// let design = Per::from([(Arriving, Involvement::Informed)]);
/// let assessment = Assessment { participation: Per::from([(Stage::Design, design)]), ..Assessment::default() };
/// let evaluation = assessment.evaluate();
/// let cells = &evaluation.beside().participation;
/// let [arriving, receiving] = [Arriving, Receiving].map(|community| {
///     cells.iter().find(|cell| cell.stage == Stage::Design && cell.community == community).unwrap()
/// });
/// assert_eq!((arriving.involvement, arriving.mark), (Some(Involvement::Informed), Mark::NotMet)); // no part
/// assert_eq!((receiving.involvement, receiving.mark), (None, Mark::NotAssessed));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "FocusStageCell"))]
#[non_exhaustive]
pub struct StageCell {
    /// The stage.
    #[serde(serialize_with = "as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub stage: Stage,
    /// The community.
    #[serde(serialize_with = "as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub community: Community,
    /// How much say it has. Absent where this is not recorded.
    #[serde(serialize_with = "as_id_if_there", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::schema::TermId>"))]
    pub involvement: Option<Involvement>,
    /// Whether it has a part: `not_met` is an empty cell, `not_assessed` one that is not recorded.
    pub mark: Mark,
}

/// How the say of the two communities differs at one stage.
///
/// ```
/// use dynamic_integration::Per;
/// use dynamic_integration::focus::{Assessment, Community::*, Involvement, Stage};
///
/// let say = |arriving, receiving| Per::from([(Arriving, arriving), (Receiving, receiving)]);
/// let participation = Per::from([
///     (Stage::Design, say(Involvement::Leads, Involvement::Leads)),
///     (Stage::Monitoring, say(Involvement::None, Involvement::CoDecides)),
/// ]);
/// let evaluation = Assessment { participation, ..Assessment::default() }.evaluate();
/// let gaps: Vec<_> = evaluation.beside().say_gaps.iter().map(|gap| gap.gap).collect();
/// // Stage by stage; no gap is 0, and what is not recorded is nothing.
/// assert_eq!(gaps, [None, Some(0), None, Some(-3), None]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "FocusSayGap"))]
#[non_exhaustive]
pub struct SayGap {
    /// The stage.
    #[serde(serialize_with = "as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub stage: Stage,
    /// By how many rungs the arriving community has more say than the receiving one; less than
    /// nothing where it has less. Absent unless both are recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(range(min = -4, max = 4)))]
    pub gap: Option<i8>,
}

/// One community in one life domain.
///
/// ```
/// use dynamic_integration::Mark;
/// use dynamic_integration::focus::{Assessment, LifeDomain, Partner};
///
/// let mut school = Partner::named("School".parse()?);
/// school.life_domains = Some(LifeDomain::Education.into());
/// let evaluation = Assessment { partners: Some(vec![school]), ..Assessment::default() }.evaluate();
/// let first_of = |domain| evaluation.beside().life_domains.iter().find(|cell| cell.life_domain == domain).unwrap();
/// let education = first_of(LifeDomain::Education);
/// assert_eq!((education.partners, education.mark), (Some(0), Mark::NotAssessed)); // whom it serves is open
/// let work = first_of(LifeDomain::Work);
/// assert_eq!((work.partners, work.mark), (Some(0), Mark::NotMet));
///
/// let open = Assessment::default().evaluate();
/// assert_eq!(open.beside().life_domains[0].partners, None); // partners are not recorded at all
/// # Ok::<(), dynamic_integration::InvalidValue>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "FocusDomainCell"))]
#[non_exhaustive]
pub struct DomainCell {
    /// The life domain.
    #[serde(serialize_with = "as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub life_domain: LifeDomain,
    /// The community.
    #[serde(serialize_with = "as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub community: Community,
    /// How many partners are recorded to meet its needs there. Absent where partners are not
    /// recorded at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partners: Option<usize>,
    /// Whether some partner does: `not_assessed` where one might.
    pub mark: Mark,
}

/// Something in the record that looks like a slip.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Partner, PartnerKind, Rule, Sector, Warning};
/// use dynamic_integration::Mark;
///
/// let mut town = Partner::named("Town of the valley".parse()?);
/// town.kinds = Some(PartnerKind::Municipality.into());
/// town.sector = Some(Sector::NonProfit);
/// let evaluation = Assessment { partners: Some(vec![town]), ..Assessment::default() }.evaluate();
/// let found = &evaluation.beside().warnings[0];
/// assert_eq!((found.warning, found.at.as_str()), (Warning::PartnerKindAndSector, "/partners/0/sector"));
/// assert_eq!(evaluation.mark(Rule::PublicAuthorities), Some(Mark::Met)); // a warning changes no mark
/// # Ok::<(), dynamic_integration::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "FocusWarningFound"))]
#[non_exhaustive]
pub struct FoundWarning {
    /// What it is.
    #[serde(serialize_with = "as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub warning: Warning,
    /// JSON pointer to it, in the assessment.
    pub at: String,
}

/// The columns of both tables.
const COLUMNS: [Community; 2] = [Community::Arriving, Community::Receiving];

impl Report {
    pub(super) fn of(assessment: &Assessment) -> Self {
        let partners_of = |domain, community| {
            let partners = assessment.partners.as_ref()?;
            Some(partners.iter().filter(|partner| partner.meets_needs(domain, community) == Some(true)).count())
        };
        let partners = assessment.partners.iter().flatten().enumerate();
        Self {
            participation: CELLS.map(|(stage, community)| StageCell {
                stage,
                community,
                involvement: assessment.involvement(stage, community),
                mark: assessment.stage_mark(stage, community),
            }),
            say_gaps: Stage::ALL.map(|stage| SayGap { stage, gap: assessment.say_gap(stage) }),
            life_domains: DOMAIN_CELLS.map(|(life_domain, community)| DomainCell {
                life_domain,
                community,
                partners: partners_of(life_domain, community),
                mark: assessment.domain_mark(life_domain, community),
            }),
            sectors_missing: only(|sector| assessment.sector_mark(sector) == Mark::NotMet),
            connections_missing: only(|connection| listed(assessment.connections, connection) == Some(false)),
            warnings: partners
                .filter(|(_, partner)| partner.contradicts_its_sector())
                .map(|(place, _)| FoundWarning {
                    warning: Warning::PartnerKindAndSector,
                    at: format!("/partners/{place}/sector"),
                })
                .collect(),
        }
    }

    fn write_stages(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [arriving, receiving] = COLUMNS.map(Community::label);
        writeln!(f, "{:<35}{arriving:<29}{receiving:<29}Gap", "Say at each stage")?;
        for SayGap { stage, gap } in &self.say_gaps {
            let [arriving, receiving] = COLUMNS.map(|community| self.cell_of_stage(*stage, community));
            write!(f, "{:<35}{arriving:<29}{receiving:<29}", stage.label())?;
            match gap {
                None => writeln!(f, " -")?,
                Some(0) => writeln!(f, " 0")?,
                Some(gap) => writeln!(f, "{gap:+}")?,
            }
        }
        writeln!(f)
    }

    fn write_life_domains(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [arriving, receiving] = COLUMNS.map(Community::label);
        writeln!(f, "{:<35}{arriving:<29}{receiving}", "Partners in each life domain")?;
        for domain in LifeDomain::ALL {
            let [arriving, receiving] = COLUMNS.map(|community| self.cell_of_domain(*domain, community));
            writeln!(f, "{:<35}{arriving:<29}{receiving}", domain.label())?;
        }
        writeln!(f)
    }

    fn cell_of_stage(&self, stage: Stage, community: Community) -> &'static str {
        let cell = self.participation.iter().find(|cell| cell.stage == stage && cell.community == community);
        cell.and_then(|cell| cell.involvement).map_or("-", Involvement::label)
    }

    fn cell_of_domain(&self, domain: LifeDomain, community: Community) -> String {
        let cell = self.life_domains.iter().find(|cell| cell.life_domain == domain && cell.community == community);
        match cell.map(|cell| (cell.mark, cell.partners)) {
            Some((Mark::Met, Some(1))) => "1 partner".into(),
            Some((Mark::Met, Some(partners))) => format!("{partners} partners"),
            Some((Mark::NotMet, _)) => "no".into(),
            _ => "-".into(),
        }
    }
}

impl Beside for Report {}

impl fmt::Display for Report {
    /// As tables for people; a table of which nothing is recorded is left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.participation.iter().any(|cell| cell.involvement.is_some()) {
            self.write_stages(f)?;
        }
        if self.life_domains.iter().any(|cell| cell.partners.is_some()) {
            self.write_life_domains(f)?;
        }
        missing(f, "sectors", self.sectors_missing)?;
        missing(f, "connections", self.connections_missing)?;
        for FoundWarning { warning, at } in &self.warnings {
            writeln!(f, "Warning: {} ({at})", warning.label())?;
        }
        f.write_str("A dash stands for what is not assessed. The gap counts rungs of say: + where arrivals have more.")
    }
}

/// A line that lists what is missing, if anything is.
fn missing<K: Term>(f: &mut fmt::Formatter<'_>, what: &str, terms: Terms<K>) -> fmt::Result {
    if terms.is_empty() {
        return Ok(());
    }
    write!(f, "Missing {what}: ")?;
    for (place, term) in terms.iter().enumerate() {
        write!(f, "{}{}", if place == 0 { "" } else { ", " }, term.label())?;
    }
    writeln!(f)
}

/// The terms of a set of which something is so.
fn only<K: Term>(is_so: impl Fn(K) -> bool) -> Terms<K> {
    K::ALL.iter().copied().filter(|term| is_so(*term)).collect()
}
