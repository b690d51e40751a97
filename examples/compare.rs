//! How do two records differ, point by point and section by section? They are compared over time, between assessments,
//! or between practices, and the words fit the kind of comparison.
//!
//! ```sh
//! cargo run --example compare                              # an invented practice at two dates
//! cargo run --example compare -- FIRST.json SECOND.json    # your own
//! cargo run --example compare -- --json FIRST.json SECOND.json
//! ```

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::comparison::{Comparison, ComparisonKind, Difference, PracticeComparison};
use dynamic_integration::mark::Strength;
use dynamic_integration::values::Attribution;

mod support;

const HELP: &str = "\
How do two records differ, point by point and section by section? They are about the same
practice if they share an identifier. The earlier one then comes first.

    cargo run --example compare                              an invented practice at two dates
    cargo run --example compare -- FIRST.json SECOND.json    your own
    cargo run --example compare -- BOTH.json                 a list of both
    cargo run --example compare -- --json FIRST.json SECOND.json
";

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &["--json"]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let files: Vec<PathBuf> = match &*arguments.rest {
        [] => vec![support::bundled_file("compare/before.json"), support::bundled_file("compare/after.json")],
        files => files.iter().map(PathBuf::from).collect(),
    };
    let text = compare(&files).and_then(|comparison| {
        if arguments.has("--json") {
            serde_json::to_string_pretty(&comparison).map(|json| json + "\n").map_err(|error| error.to_string())
        } else {
            Ok(for_people(&comparison))
        }
    });
    match text {
        Ok(text) => support::print(&text),
        Err(message) => {
            support::complain(&message);
            ExitCode::FAILURE
        }
    }
}

/// Compares two documents: one from each of two files, or both from a list in one file.
fn compare(files: &[PathBuf]) -> Result<PracticeComparison, String> {
    let mut practices: Vec<Practice> = Vec::new();
    for file in files {
        practices.extend(support::open_all(file)?);
    }
    match &*practices {
        [first, second] => Ok(PracticeComparison::between(&first.evaluate(), &second.evaluate())),
        _ => Err(format!("found {} practices, expected two, see `--help`", practices.len())),
    }
}

fn for_people(comparison: &PracticeComparison) -> String {
    let mut out = String::new();
    support::wrapped(&mut out, "Compared: ", comparison.kind().label());
    support::wrapped(&mut out, "  ", comparison.kind().definition());
    support::wrapped(&mut out, "First:  ", comparison.first().name.as_str());
    support::wrapped(&mut out, "Second: ", comparison.second().name.as_str());
    for comparison in comparison.comparisons() {
        let rules = comparison.rule_set().vocabulary();
        let assessed = comparison.assessed();
        let (first, second) = (when(assessed.0), when(assessed.1));
        _ = writeln!(out, "\n== {} ({}): {first}, {second} ==", rules.framework.label, rules.label);
        for difference in Difference::ALL.iter().filter(|difference| **difference != Difference::Same) {
            points(&mut out, comparison, *difference);
        }
        let same = comparison.count(Difference::Same);
        _ = writeln!(out, "\n  Same mark in both, or open in both: {same} points");
        sections(&mut out, comparison);
    }
    for (which, only) in [("first", comparison.only_first()), ("second", comparison.only_second())] {
        for only in only {
            let (rules, when) = (only.rule_set().vocabulary(), when(only.assessed()));
            _ = writeln!(out, "\n== {} ({}): {when}, only in the {which} ==", rules.framework.label, rules.label);
        }
    }
    if !comparison.has_differences() {
        out.push_str("\nThere are no differences.\n");
    }
    out
}

fn when(assessed: Option<&Attribution>) -> String {
    let day = assessed.and_then(|assessed| assessed.on);
    day.map_or_else(|| "undated".to_owned(), |day| day.to_string())
}

/// Writes the points with one kind of difference, each with its rule.
fn points(out: &mut String, comparison: &Comparison, difference: Difference) {
    let mut head = Some(difference.word(comparison.kind()).label());
    for rule in comparison.different_rules() {
        for point in rule.different_points().filter(|point| point.difference() == difference) {
            if let Some(head) = head.take() {
                _ = writeln!(out, "\n  {head}");
            }
            let aside = if rule.spec().strength() == Strength::Observation { " (observed, not asked)" } else { "" };
            let (first, second) = (point.first().label().to_lowercase(), point.second().label().to_lowercase());
            let text = format!("{}: {first} → {second}{aside}", point.id().label());
            support::wrapped(out, &format!("    {} / ", rule.spec().term().label()), &text);
        }
    }
}

/// Writes the shares of both in each section, with coverage and bounds.
fn sections(out: &mut String, comparison: &Comparison) {
    out.push_str("\n  Shares\n");
    let (first, second) = comparison.total();
    let sections = comparison.sections().map(|(section, first, second)| (section.label(), first, second));
    for (label, first, second) in sections.chain([("All sections", first, second)]) {
        _ = writeln!(out, "    {label}");
        support::wrapped(out, "      first:  ", &support::share(first));
        support::wrapped(out, "      second: ", &support::share(second));
    }
    if comparison.kind() == Some(ComparisonKind::OverTime) {
        out.push_str("  A share also changes when more or fewer points are assessed: look at its bounds too.\n");
    }
}
