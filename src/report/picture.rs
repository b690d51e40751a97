//! Pictures as SVG: the shape, its signs and numbers, and the words beside it.
//!
//! Inside a page the words stand beside the shape, as text that wraps. In a picture by itself they are written into the
//! SVG, broken into lines and held within their boxes.

use super::block::{Drawn, Row, Sign, Table};
use super::html::Html;
use crate::mark::{Mark, Share, Tally};

mod alone;
mod shapes;

pub(super) use shapes::{draw, drawn, size};

/// A picture with the words that belong to it.
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
    /// Says in words what the picture shows.
    pub(super) description: String,
    pub(super) shape: Shape,
    /// How to read it, if the legend does not say so.
    pub(super) note: String,
    /// The words beside the shape, in the order in which they are read from its top.
    pub(super) words: Vec<Beside>,
    /// What the signs mean.
    pub(super) legend: Vec<(Sign, String)>,
}

/// The words beside one part of a shape.
#[derive(Debug, Clone)]
pub(super) struct Beside {
    /// The number that is written in the part.
    pub(super) number: Option<usize>,
    pub(super) sign: Option<Sign>,
    pub(super) label: String,
    /// What is known of it.
    pub(super) text: String,
    /// A drawing in its line.
    pub(super) drawn: Option<Drawn>,
}

/// What is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Four layers from the base, and the ground under them, if it is known what it is.
    Pyramid { layers: [Sign; 4], ground: Option<Sign> },
    /// Four phases.
    DoubleDiamond([Sign; 4]),
    /// Lines with a drawing each: the words hold them.
    Lines,
}

impl Picture {
    /// Writes it as one SVG file, with its words in it. The words keep to their boxes in any font.
    ///
    /// It has a ground of its own, and colours for light and dark. Its ids begin with its shape, so that two pictures of
    /// different shapes can stand in one page.
    #[must_use]
    pub fn to_svg(&self) -> String {
        alone::alone(self)
    }

    /// Takes the lines of a table that has drawings.
    pub(super) fn of_lines(table: &Table, description: &str) -> Self {
        let rows = || table.groups.iter().flat_map(|group| &group.rows);
        // The first lines of all cells in one line, then the second ones.
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
            text: text(row),
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

/// The three numbers that are never shown apart, in thousandths: the share, and its bounds.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    share: Option<u32>,
    least: u32,
    most: u32,
}

impl Bounds {
    /// `None` if nothing applies.
    fn of(tally: Tally) -> Option<Self> {
        Some(Self {
            share: tally.share().map(Share::per_mille),
            least: tally.at_least()?.per_mille(),
            most: tally.at_most()?.per_mille(),
        })
    }
}

/// The sign of a mark.
impl From<Mark> for Sign {
    fn from(mark: Mark) -> Self {
        Self::Mark(mark)
    }
}

impl From<Option<bool>> for Sign {
    fn from(fact: Option<bool>) -> Self {
        Self::Fact(fact)
    }
}

/// Writes a text in the middle of a place.
fn centred(out: &mut Html, class: &'static str, x: i32, y: i32, text: &str) {
    out.tag("text").with("class", class).with("x", x).with("y", y).with("text-anchor", "middle").says(text);
}
