//! What practices achieve in the words of each framework, and why.
//!
//! ```text
//! cargo run --example evaluate                      # the practices in examples/data
//! cargo run --example evaluate -- mine.json         # your own
//! cargo run --example evaluate -- --json mine.json  # for other programs: one line a practice
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dynamic_integration::{
    AnyTerm, Country, EvaluatedRule, Evaluation, Mark, Practice, Report, RuleSet, Strength, Tally, read,
};

fn main() -> ExitCode {
    let (flags, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|arg| arg.starts_with("--"));
    if let Some(unknown) = flags.iter().find(|flag| *flag != "--json") {
        eprintln!("`{unknown}` is no option here, expected `--json` or files");
        return ExitCode::FAILURE;
    }
    let files = if files.is_empty() { bundled() } else { files.into_iter().map(PathBuf::from).collect() };

    let mut all_read = true;
    let mut practices = Vec::new();
    for file in &files {
        match open(file) {
            Ok(practice) => practices.push(practice),
            Err(error) => {
                all_read = false;
                eprintln!("{}: {error}", file.display());
            }
        }
    }

    let text = if flags.is_empty() { for_people(&practices) } else { for_programs(&practices) };
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) if all_read => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// The documents that come with the crate, by name.
fn bundled() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data");
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

fn open(file: &Path) -> Result<Practice, Box<dyn Error>> {
    Ok(read::from_slice(&std::fs::read(file)?)?)
}

fn for_programs(practices: &[Practice]) -> String {
    let line =
        |practice: &Practice| serde_json::to_string(&practice.evaluate()).expect("strings and counts only") + "\n";
    practices.iter().map(line).collect()
}

fn for_people(practices: &[Practice]) -> String {
    let mut out = String::new();
    for rule_set in dynamic_integration::RULE_SETS {
        overview(&mut out, rule_set, practices);
    }
    for practice in practices {
        profile(&mut out, practice);
    }
    out
}

/// One line a practice, one column a section.
fn overview(out: &mut String, rule_set: RuleSet, practices: &[Practice]) {
    const NAME: usize = 34;
    const CELL: usize = 14;
    let evaluated: Vec<_> = practices.iter().map(Practice::evaluate).collect();
    let rows: Vec<_> = evaluated
        .iter()
        .filter_map(|practice| Some((practice, practice.evaluations().iter().find(|e| e.rule_set() == rule_set)?)))
        .collect();
    if rows.is_empty() {
        return;
    }
    let framework = rule_set.set().framework;
    _ = writeln!(out, "{} ({})", framework.label, rule_set.set().label);
    _ = writeln!(out, "met/assessed of applicable points; * every applicable point is met\n");
    _ = write!(out, "{:NAME$}", "");
    for section in rule_set.sections().terms() {
        _ = write!(out, " {:CELL$}", first_words(section.label(), CELL));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    for (practice, evaluation) in rows {
        _ = write!(out, "{:NAME$}", cut(practice.practice().as_str(), NAME));
        for (_, tally) in evaluation.sections() {
            _ = write!(out, " {:CELL$}", cell(tally));
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
    }
    out.push('\n');
}

fn cell(tally: Tally) -> String {
    let star = if tally.is_exemplary() { " *" } else { "" };
    match tally.applicable() {
        0 => "-".to_owned(),
        applicable => format!("{}/{} of {applicable}{star}", tally.met, tally.assessed()),
    }
}

/// What is exemplary, what is missing and what is open, framework by framework.
fn profile(out: &mut String, practice: &Practice) {
    let identity = &practice.practice;
    let countries: Vec<&str> = identity.countries.iter().flat_map(|list| list.iter().map(Country::as_str)).collect();
    _ = write!(out, "\n{}", identity.name);
    if !countries.is_empty() {
        _ = write!(out, " ({})", countries.join(", "));
    }
    out.push('\n');
    if let Some(description) = &identity.description {
        wrapped(out, "  ", description.as_str());
    }
    for evaluation in practice.evaluate().evaluations() {
        _ = writeln!(out, "\n  {} ({})", evaluation.framework().label, evaluation.rule_set().set().label);
        if evaluation.framework().code == "spring"
            && let Some(reading) = practice.spring.as_ref().and_then(|spring| spring.reading.as_ref())
        {
            wrapped(out, "  ", &format!("({reading})"));
        }
        explained(out, evaluation);
    }
}

fn explained(out: &mut String, evaluation: &Evaluation<Report>) {
    if let Some(ground) = evaluation.precondition().filter(|rule| rule.mark() != Mark::Met) {
        let rests = if ground.mark() == Mark::NotAssessed { "everything rests on it" } else { "all else is at risk" };
        _ = writeln!(
            out,
            "  Precondition {}: {}; {rests}",
            ground.mark().label().to_lowercase(),
            ground.term().label()
        );
    }
    let exemplary: Vec<&str> = evaluation.exemplary().map(AnyTerm::label).collect();
    if !exemplary.is_empty() {
        wrapped(out, "  Exemplary: ", &exemplary.join("; "));
    }
    for gap in evaluation.gaps() {
        missing(out, gap);
    }
    let open: Vec<String> = evaluation.open_questions().map(|rule| what_is_open(rule)).collect();
    if !open.is_empty() {
        wrapped(out, "  Open: ", &open.join("; "));
    }
    let beside = evaluation.beside().to_string();
    for line in beside.lines() {
        _ = writeln!(out, "  {line}");
    }
}

fn missing(out: &mut String, rule: EvaluatedRule<'_>) {
    let failing: Vec<String> = rule
        .points()
        .filter(|point| matches!(point.mark(), Mark::NotMet | Mark::PartlyMet))
        .map(|point| match point.mark() {
            Mark::PartlyMet => format!("{} (in part)", point.terms().label()),
            _ => point.terms().label().to_string(),
        })
        .collect();
    let strength = if rule.strength() == Strength::Must { "must" } else { "should" };
    let head = format!("  Missing ({strength}): ");
    wrapped(out, &head, &format!("{}: {} [{}]", rule.term().label(), failing.join(", "), rule.term().locator()));
}

/// The rule, with its open points where only some are.
fn what_is_open(rule: EvaluatedRule<'_>) -> String {
    let open: Vec<String> = rule
        .points()
        .filter(|point| point.mark() == Mark::NotAssessed)
        .map(|point| point.terms().label().to_string())
        .collect();
    if open.len() == rule.asked().len() {
        rule.term().label().to_owned()
    } else {
        format!("{} ({})", rule.term().label(), open.join(", "))
    }
}

/// A text under a head, in lines of 100 columns.
fn wrapped(out: &mut String, head: &str, text: &str) {
    const WIDTH: usize = 100;
    let indent = head.len().min(4);
    let mut line = if head.trim().is_empty() { head } else { head.trim_end() }.to_owned();
    for word in text.split_whitespace() {
        if line.chars().count() + word.chars().count() >= WIDTH {
            _ = writeln!(out, "{line}");
            line = " ".repeat(indent);
        }
        if !line.ends_with(' ') && !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    _ = writeln!(out, "{line}");
}

/// As many whole words as there is room for.
fn first_words(text: &str, width: usize) -> String {
    let mut words = String::new();
    for word in text.split(' ').filter(|word| *word != "&") {
        if words.is_empty() {
            words = cut(word, width);
        } else if words.chars().count() + 1 + word.chars().count() <= width {
            words = format!("{words} {word}");
        } else {
            break;
        }
    }
    words.trim_end_matches(" and").trim_end_matches(" of").trim_end_matches(" the").to_owned()
}

fn cut(text: &str, width: usize) -> String {
    match text.char_indices().nth(width) {
        None => text.to_owned(),
        Some(_) => text.chars().take(width - 1).chain(['…']).collect(),
    }
}
