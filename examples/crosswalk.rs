//! What the answers of a practice say elsewhere, and which words only look alike.
//!
//! ```text
//! cargo run --example crosswalk               # one of the practices in examples/data
//! cargo run --example crosswalk -- mine.json  # your own
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use dynamic_integration::crosswalk::{self, Named, OUTWARD_MAPPINGS};
use dynamic_integration::{
    AnyTerm, EvaluatedRule, Evaluation, Mark, PointTerms, Practice, PracticeEvaluation, Relation, read,
};

fn main() -> Result<(), Box<dyn Error>> {
    let bundled = || Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/salus_space.json");
    let file = std::env::args_os().nth(1).map_or_else(bundled, PathBuf::from);
    let practice: Practice = read::from_slice(&std::fs::read(file)?)?;

    let evaluated = practice.evaluate();
    let mut out = format!("{}\n", evaluated.practice());
    elsewhere(&mut out, &evaluated);
    hints(&mut out, &evaluated);
    outside(&mut out);
    false_friends(&mut out);
    print!("{out}");
    Ok(())
}

/// Every answer that has a counterpart in another framework.
fn elsewhere(out: &mut String, practice: &PracticeEvaluation<'_>) {
    out.push_str("\nWhat the answers say elsewhere\n");
    for rule in practice.evaluations().iter().flat_map(Evaluation::rules) {
        for (term, mark) in answered(rule) {
            let mut mappings = crosswalk::of(term).peekable();
            if mappings.peek().is_some() {
                _ = writeln!(out, "\n  {}: {}", named(term), mark.label());
            }
            for mapping in mappings {
                let text = format!("{} {}; {}", in_words(mapping.relation), named(mapping.to), mapping.reason);
                wrapped(out, "    ", &text);
            }
        }
    }
}

/// A rule, and each term that names points of it, with what is assessed of it.
fn answered(rule: EvaluatedRule<'_>) -> Vec<(AnyTerm, Mark)> {
    let mut answered = vec![(rule.term(), rule.mark())];
    for term in rule.asked().points().flat_map(PointTerms::iter) {
        let points = rule.points().filter(|point| point.terms().iter().any(|named| named == term));
        let mark = Mark::of_all(points.map(|point| point.mark()));
        if !answered.iter().any(|(known, _)| *known == term) {
            answered.push((term, mark));
        }
    }
    answered.retain(|(_, mark)| matches!(mark, Mark::Met | Mark::PartlyMet | Mark::NotMet));
    answered
}

/// Where an answer helps with a question that is open in another framework.
fn hints(out: &mut String, practice: &PracticeEvaluation<'_>) {
    out.push_str("\nWhere an answer bears on an open question elsewhere (a hint, never a mark)\n");
    let mut question = None;
    for hint in crosswalk::hints(practice.evaluations()) {
        if question != Some(hint.rule) {
            _ = writeln!(out, "\n  Open: {}", named(hint.rule));
            question = Some(hint.rule);
        }
        let own = if hint.by.from == hint.rule { String::new() } else { format!("{} is ", hint.by.from.label()) };
        let text = format!(
            "{own}{} {}, which is {} there; {}",
            in_words(hint.by.relation),
            named(hint.by.to),
            hint.answer.label().to_lowercase(),
            hint.by.reason
        );
        wrapped(out, "    ", &text);
    }
    if question.is_none() {
        wrapped(out, "  ", "None here. There can be some once a practice is assessed in two frameworks.");
    }
}

/// The pyramid that many readers know.
fn outside(out: &mut String) {
    out.push_str("\nOutside the five frameworks\n\n");
    for mapping in OUTWARD_MAPPINGS {
        let (publication, what) = (mapping.to.publication.label, mapping.to.what);
        let text = format!(
            "{} is {} {publication}, {what}: {}",
            named(mapping.from),
            in_words(mapping.relation),
            mapping.reason
        );
        wrapped(out, "  ", &text);
    }
}

/// Words with several meanings.
fn false_friends(out: &mut String) {
    out.push_str("\nFalse friends: one word, several meanings\n");
    for friend in &crosswalk::FALSE_FRIENDS {
        _ = writeln!(out, "\n  {}", friend.word);
        for side in friend.sides {
            let mut homes: Vec<String> = side.named.iter().map(|named| home(*named)).collect();
            homes.dedup(); // things of one framework stand together
            let written = side.written.join("\", \"");
            wrapped(out, "    - ", &format!("\"{written}\" in {}: {}", homes.join(", "), side.means));
        }
        wrapped(out, "    ", friend.why);
    }
}

fn in_words(relation: Relation) -> &'static str {
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
fn home(named: Named) -> String {
    match named {
        Named::Term(term) => term.framework().code.to_uppercase(),
        Named::Set(set) => set.framework.code.to_uppercase(),
        Named::Framework(_) => "this crate".to_owned(),
        Named::Outside(outside) => outside.publication.label.to_owned(),
        _ => "everyday language".to_owned(),
    }
}

/// A text under a head, in lines of 100 columns.
fn wrapped(out: &mut String, head: &str, text: &str) {
    let indent = " ".repeat(head.len());
    let mut line = head.to_owned();
    for word in text.split_whitespace() {
        if line.trim() != head.trim() && line.chars().count() + word.chars().count() >= 100 {
            _ = writeln!(out, "{}", line.trim_end());
            line.clone_from(&indent);
        }
        line.push_str(word);
        line.push(' ');
    }
    _ = writeln!(out, "{}", line.trim_end());
}
