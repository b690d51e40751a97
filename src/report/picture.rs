//! Pictures as SVG: the shape with its signs and numbers, and the words next to it.
//!
//! Inside a page, the words are next to the shape, as text that wraps. In a separate picture, they are written into the
//! SVG, broken into lines that keep to their boxes.

use super::text::{Drawn, Row, Sign, Table, Text};
use crate::mark::Mark;

mod alone;
mod shapes;

pub(super) use shapes::{draw, drawn, size};

/// A picture with its words.
///
/// ```
/// use dynamic_integration::languages::Wording;
/// use dynamic_integration::mhpss::Assessment;
/// use dynamic_integration::report::pictures;
///
/// let picture = pictures::pyramid(&Assessment::default().evaluate(), Wording::english());
/// assert!(picture.to_svg().starts_with("<svg"));
/// ```
#[derive(Debug, Clone)]
pub struct Picture {
    pub(super) title: String,
    /// A description of the picture in words.
    pub(super) description: String,
    pub(super) shape: Shape,
    /// A note on how to read it, if the legend does not say so.
    pub(super) note: String,
    /// The words next to the shape, in reading order from its top.
    pub(super) words: Vec<Beside>,
    /// The meaning of the signs.
    pub(super) legend: Vec<(Sign, String)>,
}

/// The words next to one part of a shape.
#[derive(Debug, Clone)]
pub(super) struct Beside {
    /// The number that is written in the part.
    pub(super) number: Option<usize>,
    pub(super) sign: Option<Sign>,
    pub(super) label: String,
    /// A text about the part.
    pub(super) text: Text,
    /// A drawing in the line of the part.
    pub(super) drawn: Option<Drawn>,
}

/// The shape that is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Four layers from the base, and the foundation under them if there is a mark for it.
    Pyramid { layers: [Sign; 4], ground: Option<Sign> },
    /// Four phases.
    DoubleDiamond([Sign; 4]),
    /// Lines with a drawing each, which are part of the words.
    Lines,
}

impl Picture {
    /// Writes it as one SVG file that includes its words. The words keep to their boxes in any font.
    ///
    /// It has its own background, and colours for light and dark mode. Its ids start with the name of its shape, so
    /// that two pictures of different shapes can be in one page.
    #[must_use]
    pub fn to_svg(&self) -> String {
        alone::alone(self)
    }

    /// Creates a picture from the lines of a table with drawings.
    pub(super) fn of_lines(table: &Table, description: &str) -> Self {
        let rows = || table.groups.iter().flat_map(|group| &group.rows);
        // Joins the first lines of all cells, then the second lines.
        let text = |row: &Row| {
            let cells: Vec<Vec<String>> = row.cells.iter().map(|cell| cell.text.lines()).collect();
            let line = |place: usize| {
                let told = cells.iter().filter_map(|lines| lines.get(place)).filter(|line| !line.is_empty());
                told.map(String::as_str).collect::<Vec<_>>().join(", ")
            };
            let longest = cells.iter().map(Vec::len).max().unwrap_or_default();
            (0..longest).map(line).collect::<Vec<_>>().join("\n")
        };
        let part = |row: &Row| Beside {
            number: None,
            sign: None,
            label: row.head.lines().concat(),
            text: Text::said(text(row)),
            drawn: row.cells.iter().find_map(|cell| cell.drawn),
        };
        let told: Vec<_> =
            rows().map(|row| format!("{}: {}.", row.head.lines().concat(), text(row).replace('\n', "; "))).collect();
        Self {
            title: table.caption.clone(),
            description: format!("{description} {}", told.join(" ")),
            shape: Shape::Lines,
            note: description.to_owned(),
            words: rows().map(part).collect(),
            legend: Vec::new(),
        }
    }
}

/// The sign of a mark.
impl From<Mark> for Sign {
    fn from(mark: Mark) -> Self {
        Self::Mark(mark)
    }
}
