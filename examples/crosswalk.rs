//! How the frameworks' words relate: what one answer bears on elsewhere, and which words only look alike.
//!
//! ```text
//! cargo run --example crosswalk                      # a practice of examples/data
//! cargo run --example crosswalk -- mine.json         # your own
//! ```

mod support;

use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::core_terms::Relation;
use dynamic_integration::crosswalk::{FALSE_FRIENDS, OUTWARD_MAPPINGS, hints};
use dynamic_integration::read;
use dynamic_integration::term::AnyTerm;

const HELP: &str = "\
Shows where an answer in one framework bears on an open question in another, how the layers of MHPSS relate to
the IASC pyramid, and which words only look alike. Nothing here is a mark.

cargo run --example crosswalk [-- FILE]
";

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &[]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let file =
        arguments.rest.first().map_or_else(|| support::bundled_file("salus_space.json"), std::path::PathBuf::from);
    let practice = std::fs::read(&file).map_err(|error| error.to_string());
    match practice.and_then(|bytes| read::from_slice::<Practice>(&bytes).map_err(|error| error.to_string())) {
        Ok(practice) => support::print(&shown(&practice)),
        Err(error) => support::refuse(&format!("{}: {error}", support::plain(&file.to_string_lossy()))),
    }
}

fn shown(practice: &Practice) -> String {
    let mut out = format!("{}\n\n", support::plain(practice.practice.name.as_str()));
    out.push_str("Open questions on which an answer in another framework bears\n");
    let evaluation = practice.evaluate();
    for hint in hints(evaluation.views()).into_iter().take(12) {
        let text = format!(
            "{} is open. {} in {} is {}: {} ({}).",
            named(hint.rule),
            named(hint.by.to),
            hint.answered_in.framework(),
            hint.answer.label().to_lowercase(),
            relation(hint.by.relation),
            hint.by.reason,
        );
        support::wrapped(&mut out, "  - ", &text);
    }
    out.push_str("\nMHPSS layers and the IASC pyramid of 2007: never convert by number\n");
    for mapping in OUTWARD_MAPPINGS {
        let text =
            format!("{}: {} {} ({})", named(mapping.from), relation(mapping.relation), mapping.to.name, mapping.reason);
        support::wrapped(&mut out, "  - ", &text);
    }
    out.push_str("\nWords that look alike\n");
    for friend in FALSE_FRIENDS {
        support::wrapped(&mut out, "  - ", &format!("{}. {}", friend.word, friend.why));
        for sense in friend.senses {
            support::wrapped(&mut out, "      ", sense.meaning);
        }
    }
    out
}

fn named(term: AnyTerm) -> String {
    format!("{} ({})", term.label(), term.framework().code)
}

fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Exact => "the same as",
        Relation::Close => "close to",
        Relation::Broad => "a part of the broader",
        Relation::Narrow => "wider than",
        Relation::Related => "related to",
    }
}
