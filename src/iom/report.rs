//! The matrix of initiatives, and what is worth a second look.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use super::assessment::Claim;
use super::{Assessment, Cell, Dimension, Initiative, Level, Warning};
use crate::{Beside, Terms};

/// What is reported beside the rules of the integrated approach.
///
/// As text, it is the matrix that a person reads at a glance.
///
/// ```
/// use dynamic_integration::iom::{Assessment, Cell, Initiative};
///
/// let cooperative = Initiative::within([Cell::CommunityEconomic, Cell::CommunityPsychosocial]);
/// let loans = Initiative::within([Cell::IndividualEconomic]);
/// let assessment = Assessment { initiatives: Some(vec![cooperative, loans]), ..Default::default() };
/// assert_eq!(
///     assessment.evaluate().beside().to_string(),
///     "\
/// initiatives             Economic dimension        Social dimension  Psychosocial dimension   in any
/// Individual level                         1                    none                    none        1
/// Community level                          1                    none                       1        1
/// Structural level                      none                    none                    none     none
/// on any                                   2                    none                       1        2
/// "
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomReport"))]
#[non_exhaustive]
pub struct Report {
    /// How many initiatives work where. Absent where initiatives are not assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matrix: Option<Matrix>,
    /// What is allowed but worth a second look. It changes no mark.
    pub warnings: Vec<Warned>,
}

/// How many initiatives work in each cell, on each level and in each dimension.
///
/// An initiative that works in several cells counts once in each, and once for each level and
/// dimension that they lie in: counts do not add up. They depend on how a programme is cut into
/// initiatives, which marks do not.
///
/// ```
/// use dynamic_integration::iom::{Assessment, Cell, Dimension, Initiative};
///
/// let market_hall = Initiative::within([Cell::CommunityEconomic, Cell::CommunityPsychosocial]);
/// let evaluation = Assessment { initiatives: Some(vec![market_hall]), ..Assessment::default() }.evaluate();
/// let matrix = evaluation.beside().matrix.as_ref().unwrap();
/// assert_eq!(matrix.initiatives, 1);
/// assert_eq!(matrix.cells.iter().map(|cell| cell.initiatives).sum::<usize>(), 2); // counts do not add up
/// assert_eq!((matrix.levels.len(), matrix.dimensions.len()), (3, 3));
/// assert_eq!((matrix.empty_levels.len(), matrix.empty_cells.len()), (2, 7));
/// assert_eq!(matrix.empty_dimensions, [Dimension::Social]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomMatrix"))]
#[non_exhaustive]
pub struct Matrix {
    /// How many there are.
    pub initiatives: usize,
    /// All nine cells, level by level.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<CellCount>"))]
    pub cells: [CellCount; Cell::ALL.len()],
    /// The three levels: rows of the matrix.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<LevelCount>"))]
    pub levels: [LevelCount; Level::ALL.len()],
    /// The three dimensions: columns of the matrix.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<DimensionCount>"))]
    pub dimensions: [DimensionCount; Dimension::ALL.len()],
    /// Ids of the levels without any initiative.
    #[serde(serialize_with = "crate::term::as_ids")]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::TermId>"))]
    pub empty_levels: Terms<Level>,
    /// Ids of the dimensions without any initiative.
    #[serde(serialize_with = "crate::term::as_ids")]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::TermId>"))]
    pub empty_dimensions: Terms<Dimension>,
    /// Ids of the cells without any initiative.
    #[serde(serialize_with = "crate::term::as_ids")]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::TermId>"))]
    pub empty_cells: Terms<Cell>,
}

/// A cell of the matrix.
///
/// ```
/// use dynamic_integration::iom::{Assessment, Cell, Dimension, Initiative, Level};
///
/// let loans = Initiative::within([Cell::IndividualEconomic]);
/// let evaluation = Assessment { initiatives: Some(vec![loans.clone(), loans]), ..Assessment::default() }.evaluate();
/// let first = &evaluation.beside().matrix.as_ref().unwrap().cells[0];
/// assert_eq!((first.cell, first.initiatives), (Cell::IndividualEconomic, 2));
/// assert_eq!((first.level, first.dimension), (Level::Individual, Dimension::Economic));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomCellCount"))]
#[non_exhaustive]
pub struct CellCount {
    /// Id of the cell.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub cell: Cell,
    /// Id of its level.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub level: Level,
    /// Id of its dimension.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub dimension: Dimension,
    /// How many initiatives work in it.
    pub initiatives: usize,
}

/// A row of the matrix.
///
/// ```
/// use dynamic_integration::iom::{Assessment, Cell, Initiative, Level};
///
/// let cooperative = Initiative::within([Cell::CommunityEconomic, Cell::CommunitySocial]);
/// let evaluation = Assessment { initiatives: Some(vec![cooperative]), ..Assessment::default() }.evaluate();
/// let community = &evaluation.beside().matrix.as_ref().unwrap().levels[1];
/// assert_eq!((community.level, community.initiatives), (Level::Community, 1)); // in two cells, counted once
/// assert_eq!(community.empty_cells, [Cell::CommunityPsychosocial]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomLevelCount"))]
#[non_exhaustive]
pub struct LevelCount {
    /// Id of the level.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub level: Level,
    /// How many initiatives work on it.
    pub initiatives: usize,
    /// Ids of its cells without any initiative.
    #[serde(serialize_with = "crate::term::as_ids")]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::TermId>"))]
    pub empty_cells: Terms<Cell>,
}

/// A column of the matrix.
///
/// ```
/// use dynamic_integration::iom::{Assessment, Dimension};
///
/// let evaluation = Assessment { initiatives: Some(vec![]), ..Assessment::default() }.evaluate();
/// let social = &evaluation.beside().matrix.as_ref().unwrap().dimensions[1];
/// assert_eq!((social.dimension, social.initiatives), (Dimension::Social, 0)); // an empty list is counted, to none
/// assert_eq!(social.empty_cells.len(), 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomDimensionCount"))]
#[non_exhaustive]
pub struct DimensionCount {
    /// Id of the dimension.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub dimension: Dimension,
    /// How many initiatives work in it.
    pub initiatives: usize,
    /// Ids of its cells without any initiative.
    #[serde(serialize_with = "crate::term::as_ids")]
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::TermId>"))]
    pub empty_cells: Terms<Cell>,
}

/// A warning, and what it is about.
///
/// ```
/// use dynamic_integration::iom::{Assessment, Cell, EconomicStrand, Initiative, Warning};
/// use dynamic_integration::Terms;
///
/// let choir = Initiative {
///     economic_strands: Some(Terms::from(EconomicStrand::Livelihood)),
///     ..Initiative::within([Cell::CommunityPsychosocial])
/// };
/// let loans = Initiative::within([Cell::IndividualEconomic]);
/// let programme = Assessment { initiatives: Some(vec![choir, loans]), ..Assessment::default() };
/// // Another initiative has an economic cell, so that it is no contradiction.
/// let evaluation = programme.evaluate();
/// let warned = &evaluation.beside().warnings[0];
/// assert_eq!((warned.warning, warned.at.as_str()), (Warning::DimensionNotNamed, "/initiatives/0/economic_strands"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = "IomWarned"))]
#[non_exhaustive]
pub struct Warned {
    /// Id of the warning.
    #[serde(serialize_with = "crate::term::as_id")]
    #[cfg_attr(feature = "schemars", schemars(with = "crate::schema::TermId"))]
    pub warning: Warning,
    /// JSON pointer, within the assessment, to the list that it is about.
    pub at: String,
}

impl Report {
    pub(super) fn of(assessment: &Assessment) -> Self {
        let initiatives = assessment.initiatives.as_deref();
        let warnings = initiatives.into_iter().flatten().enumerate().flat_map(|(place, own)| {
            let unbacked = move |claim: &Claim| !own.cells.intersects(claim.cells());
            own.claims().filter(unbacked).map(move |claim| Warned {
                warning: claim.warning(),
                at: ["/initiatives/", &place.to_string(), "/", &claim.path().join("/")].concat(),
            })
        });
        Self { matrix: initiatives.map(Matrix::of), warnings: warnings.collect() }
    }
}

impl Matrix {
    fn of(initiatives: &[Initiative]) -> Self {
        let count = |cells: Terms<Cell>| initiatives.iter().filter(|own| own.cells.intersects(cells)).count();
        let covered = Initiative::covered(initiatives);
        let empty = |cells: Terms<Cell>| cells.difference(covered);
        let levels = Level::ALL.map(|level| LevelCount {
            level,
            initiatives: count(level.cells()),
            empty_cells: empty(level.cells()),
        });
        let dimensions = Dimension::ALL.map(|dimension| DimensionCount {
            dimension,
            initiatives: count(dimension.cells()),
            empty_cells: empty(dimension.cells()),
        });
        Self {
            initiatives: initiatives.len(),
            cells: Cell::ALL.map(|cell| CellCount {
                cell,
                level: cell.level(),
                dimension: cell.dimension(),
                initiatives: count(cell.into()),
            }),
            empty_levels: levels.iter().filter(|row| row.initiatives == 0).map(|row| row.level).collect(),
            empty_dimensions: dimensions
                .iter()
                .filter(|column| column.initiatives == 0)
                .map(|column| column.dimension)
                .collect(),
            empty_cells: empty(Terms::ALL),
            levels,
            dimensions,
        }
    }
}

impl Beside for Report {
    fn is_nothing(&self) -> bool {
        self.matrix.is_none() && self.warnings.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.matrix {
            Some(matrix) => matrix.fmt(f)?,
            None => f.write_str("initiatives: not assessed\n")?,
        }
        self.warnings.iter().try_for_each(|warned| writeln!(f, "{}: {}", warned.at, warned.warning.any().definition()))
    }
}

impl fmt::Display for Matrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |initiatives: usize| if initiatives == 0 { String::from("none") } else { format!("{initiatives}") };
        write!(f, "{:<18}", "initiatives")?;
        for column in &self.dimensions {
            write!(f, "{:>24}", column.dimension.any().label())?;
        }
        writeln!(f, "{:>9}", "in any")?;
        for row in &self.levels {
            write!(f, "{:<18}", row.level.any().label())?;
            for cell in self.cells.iter().filter(|cell| cell.level == row.level) {
                write!(f, "{:>24}", shown(cell.initiatives))?;
            }
            writeln!(f, "{:>9}", shown(row.initiatives))?;
        }
        write!(f, "{:<18}", "on any")?;
        for column in &self.dimensions {
            write!(f, "{:>24}", shown(column.initiatives))?;
        }
        writeln!(f, "{:>9}", shown(self.initiatives))
    }
}
