//! The page of a network: the pyramid with the actors of each layer, and the missing connections.

use super::block::{Block, Page};
use super::frameworks::{self, network_pyramid};
use super::practice::{assessed, body, closing, identifiers, known_points};
use super::text::Text;
use super::words::{Words, given};
use crate::core_terms::ReportText as Say;
use crate::languages::Wording;
use crate::mhpss::{Detail, Network};
use crate::shown::{Part, of_actor, of_network};

/// Writes the report on a network of actors.
#[must_use]
pub fn network(network: &Network, wording: Wording<'_>) -> Page {
    let words = Words(wording);
    let evaluation = network.evaluate();
    let period = network.period.as_ref().and_then(|period| words.period(period)).unwrap_or_default();
    let known = [
        (Say::Actors, given(network.actors.iter().map(|actor| &actor.name))),
        (Say::Where, given(&network.places)),
        (Say::When, period),
        (Say::Identifiers, identifiers(&network.identifiers)),
    ];
    let pairs = known.into_iter().filter(|(_, text)| !text.is_empty());
    let pairs = pairs.map(|(name, text)| (words.say(name).to_owned(), text));
    let mut blocks = vec![Block::Pairs(pairs.chain(assessed(words, &[evaluation.view()])).collect())];
    let mut part = of_network(network, &evaluation);
    // The pyramid names the actors of each layer.
    part.report.retain(|detail| detail.name != Detail::Layers.into());
    blocks.extend(body(words, &[part], |_| Some(network_pyramid(words, &evaluation))));
    for actor in &network.actors.listed {
        let own = actor.mhpss.evaluate();
        blocks.push(Block::Heading(2, Text::from(&actor.name)));
        blocks.push(Block::Lead(Text::said(words.sentence(own.total()))));
        blocks.push(Block::Paragraph(
            Text::said(words.say(Say::Assessed)).and(": ").then(words.attribution(actor.mhpss.assessed.as_ref())),
        ));
        // The network lists the warnings of all actors.
        let part = Part { warnings: Vec::new(), ..of_actor(actor, &own) };
        blocks.extend(frameworks::beside(words, &part));
        blocks.extend(known_points(words, &part).map(Block::Table));
    }
    blocks.extend(closing(words, words.legend().into_iter().chain(frameworks::facts(words))));
    Page::new(words, network.name.to_string(), Text::from(&network.name), blocks)
}
