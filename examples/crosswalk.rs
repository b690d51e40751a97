//! What do the answers of a practice say in other frameworks, and which words only look alike? A counterpart answers
//! nothing elsewhere: it is a hint for the assessor.
//!
//! ```sh
//! cargo run --example crosswalk               # a practice in examples/data
//! cargo run --example crosswalk -- FILE.json  # your own
//! ```

use std::fmt::Write as _;
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::core_terms::Relation;
use dynamic_integration::crosswalk::{self, FALSE_FRIENDS, OUTWARD_MAPPINGS, WordUse};
use dynamic_integration::evaluation::{RuleResult, View};
use dynamic_integration::mark::Mark;
use dynamic_integration::practice::PracticeEvaluation;
use dynamic_integration::term::AnyTerm;

mod support;

const HELP: &str = "\
What do the answers of a practice say in other frameworks, and which words only look alike?

    cargo run --example crosswalk               a practice in examples/data
    cargo run --example crosswalk -- FILE.json  your own
";

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &[]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let file = match &*arguments.rest {
        [] => support::bundled_file("salus_space.json"),
        [file] => file.into(),
        _ => return support::refuse("expected one file, or none for a practice in examples/data, see `--help`"),
    };
    match support::open::<Practice>(&file) {
        Ok(practice) => support::print(&shown(&practice.evaluate())),
        Err(message) => {
            support::complain(&message);
            ExitCode::FAILURE
        }
    }
}

fn shown(practice: &PracticeEvaluation) -> String {
    let mut out = String::new();
    support::wrapped(&mut out, "", practice.practice.name.as_str());
    elsewhere(&mut out, practice);
    hints(&mut out, practice);
    out.push_str("\nOutside the five frameworks\n\n");
    for mapping in OUTWARD_MAPPINGS {
        let to = format!("{}: {}", mapping.to.publication.label, mapping.to.what);
        let text = format!("{} is {} {to}; {}", named(mapping.from), in_words(mapping.relation), mapping.reason);
        support::wrapped(&mut out, "  - ", &text);
    }
    false_friends(&mut out);
    out
}

/// The answers that have a counterpart in another framework, with their counterparts.
fn elsewhere(out: &mut String, practice: &PracticeEvaluation) {
    out.push_str("\nAnswers that have a counterpart elsewhere\n");
    for rule in practice.views().flat_map(View::rules) {
        for (term, mark) in answered(&rule) {
            let mut mappings = crosswalk::mappings_of(term).peekable();
            if mappings.peek().is_some() {
                let place = if term == rule.term() { String::new() } else { format!("{} / ", rule.term().label()) };
                let text = format!("{place}{}: {}", named(term), mark.label().to_lowercase());
                support::wrapped(out, "\n  ", &text);
            }
            for mapping in mappings {
                let text = format!("{} {}; {}", in_words(mapping.relation), named(mapping.to), mapping.reason);
                support::wrapped(out, "    - ", &text);
            }
        }
    }
}

/// A rule, and each term that names points of it, with the mark of these points. Only what is assessed.
fn answered(rule: &RuleResult<'_>) -> Vec<(AnyTerm, Mark)> {
    let mut answered = vec![(rule.term(), rule.mark())];
    for term in rule.points().flat_map(|point| point.id().iter()) {
        let points = rule.points().filter(|point| point.id().iter().any(|named| named == term));
        let mark = Mark::of_all(points.map(|point| point.mark()));
        if answered.iter().all(|(known, _)| *known != term) {
            answered.push((term, mark));
        }
    }
    answered.retain(|(_, mark)| mark.half_points().is_some());
    answered
}

/// Where an answer bears on a question that is open in another framework.
fn hints(out: &mut String, practice: &PracticeEvaluation) {
    out.push_str("\nAnswers that bear on an open question elsewhere: hints, and never marks\n");
    let views: Vec<_> = practice.views().collect();
    let mut asked = None;
    for hint in crosswalk::hints(&views) {
        if asked.replace(hint.rule) != Some(hint.rule) {
            support::wrapped(out, "\n  Open: ", &named(hint.rule));
        }
        let what = if hint.by.from == hint.rule { "It" } else { hint.by.from.label() };
        let (relation, answer) = (in_words(hint.by.relation), hint.answer.label().to_lowercase());
        let text = format!("{what} is {relation} {}, which is {answer}; {}", named(hint.by.to), hint.by.reason);
        support::wrapped(out, "    - ", &text);
    }
    if asked.is_none() {
        out.push_str("\n  None here. It takes a practice that is assessed with two frameworks.\n");
    }
}

/// Words with several meanings.
fn false_friends(out: &mut String) {
    out.push_str("\nFalse friends: one word, several meanings\n");
    for friend in &FALSE_FRIENDS {
        _ = writeln!(out, "\n  {}", friend.word);
        for sense in friend.senses {
            let mut homes: Vec<_> = sense.uses.iter().map(|used| home(*used)).collect();
            homes.dedup(); // the uses of one framework are next to each other
            let forms = sense.written.join("\", \"");
            support::wrapped(out, "    - ", &format!("\"{forms}\" ({}): {}", homes.join(", "), sense.means));
        }
        support::wrapped(out, "    ", friend.why);
    }
}

const fn in_words(relation: Relation) -> &'static str {
    match relation {
        Relation::Exact => "the same as",
        Relation::Close => "close to",
        Relation::Broad => "a part of",
        Relation::Narrow => "broader than",
        Relation::Related => "related to",
    }
}

fn named(term: AnyTerm) -> String {
    format!("{} ({})", term.label(), term.framework().code.to_uppercase())
}

/// Whose word it is.
fn home(used: WordUse) -> String {
    match used {
        WordUse::Term(term) => term.framework().code.to_uppercase(),
        WordUse::Vocabulary(vocabulary) => vocabulary.framework.code.to_uppercase(),
        WordUse::Framework(_) => "this crate".to_owned(),
        WordUse::ExternalConcept(concept) => concept.publication.label.to_owned(),
        _ => "ordinary language".to_owned(),
    }
}
