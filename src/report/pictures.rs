//! The separate pictures of the reports: see [`Picture::to_svg`].

use super::picture::Picture;
use super::words::Words;
use super::{comparison, frameworks, portfolio, practice};
use crate::asap::JourneyRule;
use crate::comparison::Comparison;
use crate::core_terms::ReportSentence as Tell;
use crate::evaluation::{Evaluation, View};
use crate::languages::Wording;
use crate::mhpss;
use crate::portfolio::RuleSetSummary;

/// Draws the pyramid of four layers: the support that one actor provides, and the foundation that everything rests on.
///
/// No rule asks one actor to provide a layer, so the colours of the layers judge nothing.
#[must_use]
pub fn pyramid(evaluation: &Evaluation<mhpss::Rule>, wording: Wording<'_>) -> Picture {
    frameworks::pyramid(Words(wording), evaluation)
}

/// Draws the pyramid of four layers with the actors of a network.
#[must_use]
pub fn network_pyramid(evaluation: &Evaluation<mhpss::NetworkRule>, wording: Wording<'_>) -> Picture {
    frameworks::network_pyramid(Words(wording), evaluation)
}

/// Draws the double diamond. It shows whether the people concerned took part in each phase.
#[must_use]
pub fn double_diamond(evaluation: &Evaluation<JourneyRule>, wording: Wording<'_>) -> Picture {
    frameworks::double_diamond(Words(wording), evaluation)
}

/// Draws the share in each section, with its bounds and coverage.
#[must_use]
pub fn profile<'a>(evaluation: impl Into<View<'a>>, wording: Wording<'_>) -> Picture {
    let words = Words(wording);
    Picture::of_lines(&practice::profile(words, evaluation.into()), words.say(Tell::ReadBar))
}

/// Draws the distribution of the shares of many practices in each section.
#[must_use]
pub fn distribution(summary: &RuleSetSummary, wording: Wording<'_>) -> Picture {
    let words = Words(wording);
    Picture::of_lines(&portfolio::distributions(words, summary), words.say(Tell::ReadBox))
}

/// Draws the shares in each section for a first and a second evaluation.
#[must_use]
pub fn before_and_after(comparison: &Comparison, wording: Wording<'_>) -> Picture {
    let words = Words(wording);
    Picture::of_lines(&comparison::before_and_after(words, comparison), words.say(Tell::ReadTwo))
}
