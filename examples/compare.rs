//! What changed between two records of a practice, point by point and section by section.
//!
//! ```text
//! cargo run --example compare                            # an invented practice, a year apart
//! cargo run --example compare -- before.json after.json  # your own
//! cargo run --example compare -- --json before.json after.json
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dynamic_integration::{
    Change, ComparedRule, Comparison, Movement, Practice, PracticeComparison, RULE_SETS, Share, Strength, Tally, read,
};

fn main() -> ExitCode {
    let (flags, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|arg| arg.starts_with("--"));
    let records = match &*files {
        [] => Some((bundled("before"), bundled("after"))),
        [before, after] => Some((before.into(), after.into())),
        _ => None,
    };
    let Some((before, after)) = records.filter(|_| flags.iter().all(|flag| flag == "--json")) else {
        eprintln!("expected two files, one for before and one for after, or none for an invented practice");
        return ExitCode::FAILURE;
    };
    let text = compared(&before, &after).map(|(comparison, heads)| match &*flags {
        [] => for_people(&comparison, &heads),
        _ => serde_json::to_string(&comparison).expect("strings and counts only") + "\n",
    });
    match text.and_then(|text| Ok(io::stdout().write_all(text.as_bytes())?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn bundled(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/compare").join(name).with_extension("json")
}

/// The comparison, and what to call the two records.
fn compared(before: &Path, after: &Path) -> Result<(PracticeComparison, [String; 2]), Box<dyn Error>> {
    let (before, after) = (open(before)?, open(after)?);
    let head = |practice: &Practice| match &practice.practice.validated_on {
        Some(day) => format!("{}, checked on {day}", practice.practice.name),
        None => practice.practice.name.to_string(),
    };
    let heads = [head(&before), head(&after)];
    Ok((PracticeComparison::between(&before.evaluate(), &after.evaluate())?, heads))
}

fn open(file: &Path) -> Result<Practice, Box<dyn Error>> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(read::from_slice(&bytes).map_err(|error| format!("{}: {error}", file.display()))?)
}

fn for_people(comparison: &PracticeComparison, [before, after]: &[String; 2]) -> String {
    let mut out = format!("before  {before}\nafter   {after}\n");
    for comparison in comparison.comparisons() {
        let set = comparison.rule_set().set();
        _ = writeln!(out, "\n{} ({})", set.framework.label, set.label);
        Change::ALL.iter().filter(|change| **change != Change::Unchanged).for_each(|change| {
            went(&mut out, comparison, *change);
        });
        _ = writeln!(out, "\n  Unchanged: {} points", comparison.count(Change::Unchanged));
        movements(&mut out, comparison);
    }
    for (ids, head) in [(comparison.only_before(), "before"), (comparison.only_after(), "after")] {
        for set in RULE_SETS.iter().map(|rule_set| rule_set.set()).filter(|set| ids.contains(&set.id)) {
            _ = writeln!(out, "\n{} ({}): assessed only {head}", set.framework.label, set.label);
        }
    }
    if comparison.is_empty() {
        out.push_str("\nNothing changed.\n");
    }
    out
}

/// The points that went one way, under their rules.
fn went(out: &mut String, comparison: &Comparison, change: Change) {
    let went = |rule: &ComparedRule<'_>| rule.points().any(|point| point.change() == change);
    if comparison.changed_rules().any(|rule| went(&rule)) {
        _ = writeln!(out, "\n  {}", change.label());
    }
    for rule in comparison.changed_rules().filter(went) {
        let aside = if rule.asked().strength() == Strength::Observation { " (observed, not asked)" } else { "" };
        for point in rule.points().filter(|point| point.change() == change) {
            let (before, after) = (point.before().label().to_lowercase(), point.after().label().to_lowercase());
            let label = rule.asked().term().label();
            _ = writeln!(out, "    {label}{aside}: {}: {before} → {after}", point.terms().label());
        }
    }
}

/// Share and bounds of each section, before and after.
fn movements(out: &mut String, comparison: &Comparison) {
    const LABEL: usize = 36;
    const CELL: usize = 26;
    _ = writeln!(out, "\n  {:LABEL$} {:CELL$} {:CELL$} moved", "Share (and its bounds)", "before", "after");
    let sections = comparison.sections().map(|(section, before, after)| (section.label(), before, after));
    let (before, after) = comparison.total();
    for (label, before, after) in sections.chain([("All together", before, after)]) {
        let moved = Movement::of(before.share(), after.share()).map_or("", Movement::label).to_lowercase();
        let (before, after) = (cell(before), cell(after));
        _ = writeln!(out, "  {label:LABEL$} {before:CELL$} {after:CELL$} {moved}");
    }
}

/// The share, and what it would be if everything open were not met, or met.
fn cell(tally: Tally) -> String {
    let shown = |share: Option<Share>| share.map_or_else(|| "-".to_owned(), |share| share.to_string());
    let percent = |share: Option<Share>| shown(share).trim_end_matches(" %").to_owned();
    match (tally.at_least(), tally.at_most()) {
        (None, _) => "does not apply".to_owned(),
        (least, most) if least == most => shown(tally.share()),
        (least, most) => format!("{} ({} to {})", shown(tally.share()), percent(least), percent(most)),
    }
}
