//! The separate tables of the reports: see [`Table::to_markdown`].

use super::text::Table;
use super::words::Words;
use super::{frameworks, practice};
use crate::evaluation::{Evaluation, View};
use crate::languages::Wording;
use crate::shown::Part;
use crate::{focus, iom, mhpss};

/// Returns the say of each community at each stage.
#[must_use]
pub fn stages(evaluation: &Evaluation<focus::Rule>, wording: Wording<'_>) -> Table {
    frameworks::table(Words(wording), &evaluation.report().stages(), Some(evaluation.view()))
}

/// Returns what an actor does in each layer.
#[must_use]
pub fn functions(evaluation: &Evaluation<mhpss::Rule>, wording: Wording<'_>) -> Table {
    frameworks::table(Words(wording), &evaluation.report().does(), Some(evaluation.view()))
}

/// Returns the number of initiatives on each level and in each dimension.
#[must_use]
pub fn cells(evaluation: &Evaluation<iom::Rule>, wording: Wording<'_>) -> Table {
    frameworks::table(Words(wording), &evaluation.report().by_cell(), Some(evaluation.view()))
}

/// Returns every rule with its points, by section: the grid of SPRING, and the same for any rule set.
#[must_use]
pub fn grid<'a>(evaluation: impl Into<View<'a>>, wording: Wording<'_>) -> Table {
    practice::grid(Words(wording), &Part::of(evaluation.into()))
}
