//! How the words of the frameworks relate: which answers bear on questions elsewhere, and which words only look alike.
//!
//! ```text
//! cargo run --example crosswalk                      # a practice of examples/data
//! cargo run --example crosswalk -- mine.json         # your own
//! ```

mod support;

use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::core_terms::Relation;
use dynamic_integration::crosswalk::{FALSE_FRIENDS, OUTWARD_MAPPINGS, Sense, WordUse, hints};
use dynamic_integration::term::AnyTerm;

const HELP: &str = "\
Shows where an answer in one framework bears on an open question in another, how the layers of
MHPSS relate to the IASC pyramid, and which words only look alike. Nothing here is a mark.

    cargo run --example crosswalk              a practice included in the crate
    cargo run --example crosswalk -- FILE      your own
";

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &[]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let file = match &*arguments.rest {
        [] => support::bundled_file("salus_space.json"),
        [file] => file.into(),
        _ => {
            return support::refuse("expected one file, or none for a practice included in the crate, see `--help`");
        }
    };
    match support::open_all(&file) {
        Ok(practices) => support::print(&practices.iter().map(shown).collect::<Vec<_>>().join("\n")),
        Err(error) => {
            support::complain(&error);
            ExitCode::FAILURE
        }
    }
}

fn shown(practice: &Practice) -> String {
    let mut out = String::new();
    open_questions(&mut out, practice);
    out.push_str("\nMHPSS layers and the IASC pyramid of 2007: never convert by number\n");
    let mut from = None;
    for mapping in OUTWARD_MAPPINGS {
        if from.replace(mapping.from) != Some(mapping.from) {
            support::wrapped(&mut out, "  ", &named(mapping.from));
        }
        let text = format!("This layer {} {}: {}", relation(mapping.relation), mapping.to.name, mapping.reason);
        support::wrapped(&mut out, "    - ", &text);
    }
    out.push_str("\nWords that look alike, with their meaning in each text\n");
    for friend in FALSE_FRIENDS {
        support::wrapped(&mut out, "  ", friend.word);
        for sense in friend.senses {
            support::wrapped(&mut out, "    - ", &format!("{}: {}", users(sense), sense.meaning));
        }
        support::wrapped(&mut out, "    ", friend.why);
    }
    out
}

/// Writes the open rules, each with the answers in other frameworks that bear on it.
fn open_questions(out: &mut String, practice: &Practice) {
    let name = practice.practice.name.as_str();
    support::wrapped(out, "", &format!("Open questions of {name} for which another framework has a related answer"));
    out.push_str("Below each open rule: a related rule or item of another framework, and the answer there.\nThe rule stays open.\n\n");
    let evaluation = practice.evaluate();
    let hints = hints(evaluation.views());
    let mut rule = None;
    for hint in &hints {
        if rule.replace(hint.rule) != Some(hint.rule) {
            support::wrapped(out, "  ", &named(hint.rule));
        }
        let answer = hint.answer.label().to_lowercase();
        // The relation is that of the rule, or of a term that names an open point of it.
        let from = if hint.by.from == hint.rule { "This rule" } else { hint.by.from.label() };
        let (relation, to) = (relation(hint.by.relation), named(hint.by.to));
        let text = format!("{from} {relation} {to}, which is {answer}: {}", hint.by.reason);
        support::wrapped(out, "    - ", &text);
    }
    if hints.is_empty() {
        out.push_str("  none\n");
    }
}

/// Returns the frameworks and publications that use a word with this meaning.
fn users(sense: &Sense) -> String {
    let mut names: Vec<String> = Vec::new();
    for used in sense.uses {
        let name = match used {
            WordUse::Term(term) => term.framework().label.to_owned(),
            WordUse::Vocabulary(vocabulary) => vocabulary.framework.label.to_owned(),
            WordUse::Framework(framework) => framework.label.to_owned(),
            // Titles alone are too much alike.
            WordUse::External(concept) => format!("{} ({})", concept.publication.title, concept.publication.publisher),
            _ => "Ordinary language".to_owned(),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join("; ")
}

fn named(term: AnyTerm) -> String {
    format!("{} ({})", term.label(), term.framework().label)
}

fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Exact => "is the same as",
        Relation::Close => "is close to",
        Relation::Broad => "is a part of the broader",
        Relation::Narrow => "is wider than",
        Relation::Related => "is related to",
    }
}
