//! The pictures of the reports, each by itself: see [`Picture::to_svg`].

use super::words::Words;
use super::{Picture, comparison, frameworks, portfolio, practice};
use crate::asap::JourneyRule;
use crate::comparison::Comparison;
use crate::core_terms::ReportSentence as Tell;
use crate::evaluation::{Evaluation, View};
use crate::languages::Wording;
use crate::mhpss;
use crate::portfolio::RuleSetSummary;

/// Draws the pyramid of four layers: what one actor provides, and the ground on which everything rests.
///
/// No rule asks one actor to provide a layer, so that the colours of the layers judge nothing.
#[must_use]
pub fn pyramid(evaluation: &Evaluation<mhpss::Rule>, wording: Wording<'_>) -> Picture {
    frameworks::pyramid(Words(wording), evaluation)
}

/// Draws the pyramid of four layers with the actors of a network.
#[must_use]
pub fn network_pyramid(evaluation: &Evaluation<mhpss::NetworkRule>, wording: Wording<'_>) -> Picture {
    frameworks::network_pyramid(Words(wording), evaluation)
}

/// Draws the double diamond: whether the people concerned took part in each phase.
#[must_use]
pub fn double_diamond(evaluation: &Evaluation<JourneyRule>, wording: Wording<'_>) -> Picture {
    frameworks::double_diamond(Words(wording), evaluation)
}

/// Draws what is reached in each section, with its bounds and how much is assessed.
#[must_use]
pub fn profile<'a>(evaluation: impl Into<View<'a>>, wording: Wording<'_>) -> Picture {
    let words = Words(wording);
    Picture::of_lines(&practice::profile(words, evaluation.into()), words.say(Tell::ReadBar))
}

/// Draws how the shares of many practices are distributed in each section.
#[must_use]
pub fn distribution(summary: &RuleSetSummary, wording: Wording<'_>) -> Picture {
    let words = Words(wording);
    Picture::of_lines(&portfolio::distributions(words, summary), words.say(Tell::ReadBox))
}

/// Draws what is reached in each section, first and second.
#[must_use]
pub fn before_and_after(comparison: &Comparison, wording: Wording<'_>) -> Picture {
    let words = Words(wording);
    Picture::of_lines(&comparison::before_and_after(words, comparison), words.say(Tell::ReadTwo))
}
