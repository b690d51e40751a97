//! The report of IOM: the grid of levels and dimensions, influences, and possible slips.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Assessment, Cell, Dimension, Influence, Initiative, Level, Warning as Slip};
use crate::evaluation::{self, Matrix, Warning};
use crate::facts::{Facts, TermSet, Things};
use crate::read::present;
use crate::term::{AnyTerm, Term};
use crate::values::NonBlankText;

/// The report beside the marks: how many initiatives work in each cell, and which cells are empty.
///
/// An initiative that works in several cells counts once in each of them, and once for each level and dimension. So
/// counts do not add up. They depend on how a programme is divided into initiatives; marks do not.
///
/// ```
/// use dynamic_integration::facts::{Facts, Things};
/// use dynamic_integration::iom::{Assessment, Cell, Dimension, Initiative, Level};
///
/// let loans = Initiative::within(Facts::only([Cell::IndividualEconomic]));
/// let market_hall = Initiative::within(Facts::from([Cell::CommunityEconomic, Cell::CommunityPsychosocial]));
/// let assessment = Assessment { initiatives: Things::only([loans, market_hall]), ..Assessment::default() };
/// let evaluation = assessment.evaluate();
///
/// let report = evaluation.report();
/// assert_eq!(report.cells.get(Level::Community, Dimension::Economic), Some(&1));
/// assert_eq!(report.cells.get(Level::Community, Dimension::Social), None); // the market hall may work there too
/// assert_eq!(
///     report.to_string(),
///     "\
/// initiatives             Economic dimension        Social dimension  Psychosocial dimension   in any
/// Individual level                         1                 unknown                 unknown        1
/// Community level                          1                 unknown                       1        1
/// Structural level                   unknown                 unknown                 unknown  unknown
/// on any                                   2                 unknown                       1        2
/// "
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomReport"))]
#[non_exhaustive]
pub struct Report {
    /// The number of listed initiatives.
    pub initiatives: usize,
    /// The number of listed initiatives that work in each cell. A cell is left out if none surely does and one may.
    pub cells: Matrix<Level, Dimension, usize>,
    /// The levels: the rows of the matrix.
    pub levels: Vec<Line>,
    /// The dimensions: the columns of the matrix.
    pub dimensions: Vec<Line>,
    /// The influences of one cell on another, as recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub influences: Vec<ReportedInfluence>,
    /// Entries that are allowed but may be slips.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}

/// A row or a column of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomLine"))]
#[non_exhaustive]
pub struct Line {
    /// The level or dimension.
    pub term: AnyTerm,
    /// The number of listed initiatives that work there. Absent if none surely does and one may.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub initiatives: Option<usize>,
    /// The cells in which surely no initiative works.
    pub empty_cells: Vec<AnyTerm>,
    /// The cells for which it is unknown whether an initiative works in them.
    pub unknown_cells: Vec<AnyTerm>,
}

/// An influence as it is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomReportedInfluence"))]
#[non_exhaustive]
pub struct ReportedInfluence {
    /// The cell that influences.
    pub from_cell: AnyTerm,
    /// The cell that is influenced.
    pub to_cell: AnyTerm,
    /// The way in which it does so, in words.
    pub text: NonBlankText,
}

impl Report {
    pub(super) fn of(assessment: &Assessment) -> Self {
        let initiatives = &assessment.initiatives;
        let count = |cells: TermSet<Cell>| count(initiatives, cells);
        Self {
            initiatives: initiatives.listed.len(),
            cells: Matrix::from_fn(|level, dimension| count(Cell::at(level, dimension).into())),
            levels: Level::ALL.iter().map(|level| Line::of(*level, level.cells(), count)).collect(),
            dimensions: Dimension::ALL.iter().map(|dimension| Line::of(*dimension, dimension.cells(), count)).collect(),
            influences: assessment.influences.iter().map(ReportedInfluence::from).collect(),
            warnings: initiatives
                .iter()
                .enumerate()
                .flat_map(|(place, initiative)| warnings(place, initiative))
                .collect(),
        }
    }
}

/// Returns the number of listed initiatives that surely work in one of these cells. Returns `None` if none surely does
/// and one may.
fn count(initiatives: &Things<Initiative>, cells: TermSet<Cell>) -> Option<usize> {
    let surely = initiatives.iter().filter(|own| own.cells.yes().intersects(cells)).count();
    if surely > 0 { Some(surely) } else { initiatives.some(|own| own.works_in(cells)).map(|_| 0) }
}

impl Line {
    fn of(term: impl Term, cells: &[Cell], count: impl Fn(TermSet<Cell>) -> Option<usize>) -> Self {
        let with =
            |number| cells.iter().filter(|cell| count((**cell).into()) == number).map(|cell| cell.erase()).collect();
        Self {
            term: term.erase(),
            initiatives: count(cells.iter().copied().collect()),
            empty_cells: with(Some(0)),
            unknown_cells: with(None),
        }
    }
}

impl From<&Influence> for ReportedInfluence {
    fn from(influence: &Influence) -> Self {
        Self {
            from_cell: influence.from_cell.erase(),
            to_cell: influence.to_cell.erase(),
            text: influence.text.clone(),
        }
    }
}

/// Warns about entries of an initiative that lie outside its cells.
fn warnings(place: usize, initiative: &Initiative) -> impl Iterator<Item = Warning> {
    fn named<K: Term>(facts: Facts<K>) -> bool {
        !facts.yes().is_empty()
    }
    let Initiative {
        name: _,
        cells,
        beneficiaries: _,
        addressed,
        economic_strands,
        social_services,
        psychosocial_strands,
        psychosocial_elements,
        cross_cutting_issues: _,
        stakeholders: _,
    } = initiative;
    let of_dimensions = [
        (Dimension::Economic, "economic_strands", named(*economic_strands)),
        (Dimension::Social, "social_services", named(*social_services)),
        (Dimension::Psychosocial, "psychosocial_strands", named(*psychosocial_strands)),
        (Dimension::Psychosocial, "psychosocial_elements", named(*psychosocial_elements)),
    ]
    .map(|(dimension, key, named)| (Slip::DimensionNotNamed, TermSet::from(dimension), key, named));
    let of_levels = [
        (Level::Individual, "addressed/individual", named(addressed.individual)),
        (Level::Community, "addressed/community", named(addressed.community)),
    ]
    .map(|(level, key, named)| (Slip::LevelNotNamed, TermSet::from(level), key, named));
    let cells = cells.yes();
    of_dimensions
        .into_iter()
        .chain(of_levels)
        .filter(move |(_, own, _, named)| *named && !cells.intersects(*own))
        .map(move |(slip, _, key, _)| Warning::new(slip, format!("/initiatives/listed/{place}/{key}")))
}

impl evaluation::Report for Report {
    fn nothing() -> Option<Self> {
        Some(Self::of(&Assessment::default()))
    }

    fn says_nothing(&self) -> bool {
        let Self { initiatives, cells, levels: _, dimensions: _, influences, warnings } = self;
        *initiatives == 0 && cells.is_empty() && influences.is_empty() && warnings.is_empty()
    }
}

impl fmt::Display for Report {
    /// Prints the matrix, then the influences and warnings.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.initiatives == 0 && self.cells.is_empty() {
            f.write_str("initiatives: unknown\n")?;
        } else {
            self.write_matrix(f)?;
        }
        for influence in &self.influences {
            let (from, to) = (influence.from_cell.label(), influence.to_cell.label());
            writeln!(f, "influence: {from} -> {to}\n  {}", influence.text)?;
        }
        Warning::write_all(&self.warnings, f)
    }
}

impl Report {
    fn write_matrix(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |number: Option<usize>| match number {
            None => "unknown".to_owned(),
            Some(0) => "none".to_owned(),
            Some(number) => number.to_string(),
        };
        write!(f, "{:<18}", "initiatives")?;
        for dimension in Dimension::ALL {
            write!(f, "{:>24}", dimension.label())?;
        }
        writeln!(f, "{:>9}", "in any")?;
        for (level, line) in Level::ALL.iter().zip(&self.levels) {
            write!(f, "{:<18}", level.label())?;
            for dimension in Dimension::ALL {
                write!(f, "{:>24}", shown(self.cells.get(*level, *dimension).copied()))?;
            }
            writeln!(f, "{:>9}", shown(line.initiatives))?;
        }
        write!(f, "{:<18}", "on any")?;
        for line in &self.dimensions {
            write!(f, "{:>24}", shown(line.initiatives))?;
        }
        writeln!(f, "{:>9}", shown(Some(self.initiatives)))
    }
}
