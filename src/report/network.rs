//! The page of a network: the pyramid with the actors of each layer, and the missing connections.

use super::Page;
use super::block::{Block, Text};
use super::frameworks::{self, network_pyramid, noted, warnings};
use super::practice::{Part, assessed, body, footer};
use super::words::{Words, given};
use crate::core_terms::ReportText as Say;
use crate::evaluation::Evaluation;
use crate::languages::Wording;
use crate::mhpss::{Network, NetworkRule};
use crate::values::NonBlankText;

/// Writes the report on a network of actors.
#[must_use]
pub fn network(network: &Network, wording: Wording<'_>) -> Page {
    let words = Words(wording);
    let evaluation = network.evaluate();
    let mut pairs = vec![(words.say(Say::Actors), given(network.actors.iter().map(|actor| &actor.name)))];
    pairs.push((words.say(Say::Where), given(&network.places)));
    pairs.push((
        words.say(Say::When),
        network.period.as_ref().and_then(|period| words.period(period)).unwrap_or_default(),
    ));
    pairs.retain(|(_, text)| !text.is_empty());
    let pairs = pairs.into_iter().map(|(name, text)| (name.to_owned(), text));
    let mut blocks = vec![Block::Pairs(pairs.chain(assessed(words, &[evaluation.view()])).collect())];
    blocks.extend(body(words, vec![Part { view: evaluation.view(), beside: beside(words, network, &evaluation) }]));
    for actor in &network.actors.listed {
        let own = actor.mhpss.evaluate();
        blocks.push(Block::Heading(2, Text::from(&actor.name)));
        blocks.push(Block::Lead(Text::said(words.sentence(own.total()))));
        blocks.push(Block::Paragraph(
            Text::said(words.say(Say::Assessed))
                .and(": ")
                .then(words.attribution_and_day(actor.mhpss.assessed.as_ref())),
        ));
        blocks.push(Block::Table(frameworks::functions(words, &own)));
    }
    blocks.push(Block::Heading(2, Text::said(words.say(Say::Legend))));
    blocks.push(Block::Legend(words.legend().into_iter().chain(frameworks::facts(words)).collect()));
    blocks.push(footer(words));
    Page::new(words, network.name.to_string(), Text::from(&network.name), blocks)
}

/// Returns the pyramid, and a list of the neighbouring layers with their coordination.
fn beside(words: Words<'_>, network: &Network, evaluation: &Evaluation<NetworkRule>) -> Vec<Block> {
    let report = evaluation.report();
    let mut blocks = vec![Block::Picture(network_pyramid(words, evaluation))];
    if !report.uncoordinated.is_empty() {
        let pair = |pair: &crate::mhpss::Uncoordinated| {
            let layers = format!("{} / {}", words.label(pair.lower), words.label(pair.upper));
            let text = words.sign(pair.mark).then(Text::said_strongly(layers)).and(": ").then(words.named(pair.mark));
            if pair.may_coordinate.is_empty() {
                return text;
            }
            text.and(", ").and(words.fill(Say::MayCoordinate, &[("names", &names(&pair.may_coordinate))]))
        };
        blocks.push(Block::Heading(3, Text::said(words.say(Say::Coordination))));
        blocks.push(Block::List(report.uncoordinated.iter().map(pair).collect()));
    }
    blocks.extend(warnings(words, &report.warnings));
    blocks.extend(noted(words, &network.notes));
    blocks
}

/// Returns names unchanged, separated by commas.
pub(super) fn names(names: &[NonBlankText]) -> String {
    names.iter().map(NonBlankText::as_str).collect::<Vec<_>>().join(", ")
}
