//! What practices achieve in the words of each framework, and why.
//!
//! ```text
//! cargo run --example evaluate                      # one practice that comes with the crate
//! cargo run --example evaluate -- mine.json         # your own
//! cargo run --example evaluate -- --all mine.json   # every point, note and finding
//! cargo run --example evaluate -- a.json b.json     # an overview of several
//! cargo run --example evaluate -- --json mine.json  # for other programs: one line a document
//! ```

mod support;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::explain::{ExplainedRuleSet, Explanation, Reached};
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::Network;
use dynamic_integration::registry::RULE_SETS;
use serde_json::{Value, json};

use support::{Arguments, bundled_file, bytes_of, complain, folded, open_all, plain, print, wrapped};

const HELP: &str = "\
Shows what practices achieve in the words of each framework, and why.

usage: cargo run --example evaluate -- [--all | --json] [FILE...]

  FILE    a practice, or a network of actors (a document with `actors`);
          examples/data/queer_base.json if left out; several, or a file with a list of
          them, are shown in one line each and rule set
  --all   shows every rule and point, with notes and findings
  --json  prints one line a document, for other programs
  --help  shows this text
";

const LEGEND: [(&str, &str); 13] = [
    ("point", "the smallest thing that is asked for: it is met, partly met, not met, or open"),
    ("open", "nothing is recorded that answers it; this never counts as a no"),
    ("not assessed", "of a rule: no point is not met or partly met so far, and at least one is open"),
    ("not met", "of a rule: at least one point is not met, and none is met or partly met so far"),
    ("partly met", "of a rule: at least one point is not met or partly met, and at least one is met or partly met"),
    ("reached", "the share of the assessed points that are met; one that is partly met counts one half"),
    ("assessed", "the points of which something is recorded, of all that apply"),
    ("bounds", "what the share of all points is if every open one turns out not met, or met"),
    ("exemplary", "every point that applies is met"),
    ("(must)", "the source holds it to be essential"),
    ("(should)", "the source recommends it"),
    ("observation", "the source only describes it, so it counts in no share"),
    ("missing", "not all points are met; those named below it are left to be met, the open ones too"),
];

/// A document, evaluated: for programs and for people.
struct Record {
    json: Value,
    explanation: Explanation,
}

fn main() -> ExitCode {
    let arguments = match Arguments::read(HELP, &["--all", "--json"]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let (all, json) = (arguments.has("--all"), arguments.has("--json"));
    if all && json {
        return support::refuse("`--json` has all details, expected one of `--all` and `--json`");
    }
    let files: Vec<PathBuf> = match arguments.rest.as_slice() {
        [] => vec![bundled_file("queer_base.json")],
        files => files.iter().map(PathBuf::from).collect(),
    };

    let (mut records, mut all_read) = (Vec::new(), true);
    for file in &files {
        match Record::open(file) {
            Ok(more) => records.extend(more),
            Err(error) => {
                all_read = false;
                complain(&error);
            }
        }
    }
    let text = if json {
        records.iter().map(|record| record.json.to_string() + "\n").collect()
    } else if (files.len() > 1 || records.len() > 1) && !all {
        overview(&records)
    } else {
        records.iter().map(|record| record.shown(all)).collect::<Vec<_>>().join("\n\n")
    };
    let code = print(&text);
    if all_read { code } else { ExitCode::FAILURE }
}

impl From<Network> for Record {
    fn from(network: Network) -> Self {
        let json = json!({ "network": { "name": network.name }, "mhpss_network": network.evaluate() });
        Self { json, explanation: network.explain() }
    }
}

impl From<Practice> for Record {
    fn from(practice: Practice) -> Self {
        Self { json: json!(practice.evaluate()), explanation: practice.explain() }
    }
}

impl Record {
    /// The documents of a file: one, or a list of them.
    fn open(file: &Path) -> Result<Vec<Self>, String> {
        let value: Value = serde_json::from_slice(&bytes_of(file)?).unwrap_or_default();
        let of_network = |document: &Value| document.get("actors").is_some();
        if of_network(&value) || value.get(0).is_some_and(of_network) {
            return Ok(open_all(file)?.into_iter().map(|network: Network| Self::from(network)).collect());
        }
        Ok(open_all(file)?.into_iter().map(|practice: Practice| Self::from(practice)).collect())
    }

    fn shown(&self, all: bool) -> String {
        let mut out = if all { format!("{:#}", self.explanation) } else { self.explanation.to_string() };
        if !self.explanation.rule_sets.is_empty() {
            legend(&mut out);
        }
        if !all {
            out.push_str("\nEvery point, with notes and findings: --all\n");
        }
        out
    }

    fn rule_set(&self, id: &str) -> Option<&ExplainedRuleSet> {
        self.explanation.rule_sets.iter().find(|rule_set| rule_set.rule_set.id == id)
    }
}

/// One line a document for each rule set.
fn overview(records: &[Record]) -> String {
    const NAME: usize = 50;
    let mut out = String::new();
    for rule_set in RULE_SETS {
        let id = rule_set.vocabulary().id;
        let found = records.iter().filter_map(|record| Some((record, record.rule_set(id)?)));
        let found: Vec<_> = found.collect();
        if found.is_empty() {
            continue;
        }
        wrapped(&mut out, "", found.first().map_or("", |(_, explained)| &explained.title));
        _ = writeln!(out, "  {:NAME$}  {:>7}  {:>8}  {:^15}  {:>4}", "", "reached", "assessed", "bounds", "open");
        for (record, explained) in &found {
            let mut lines = folded(record.explanation.subject.name.as_str(), NAME);
            let last = lines.pop().unwrap_or_default();
            for line in &lines {
                _ = writeln!(out, "  {line}");
            }
            row(&mut out, &last, &explained.total, NAME);
        }
        // How the marks of a publication were read.
        let details = found.iter().flat_map(|(_, explained)| &explained.recorded);
        let readings = details.filter(|detail| detail.name.id == "spring/detail/reading");
        let mut readings: Vec<_> = readings.flat_map(|detail| &detail.remarks).map(|remark| &remark.text).collect();
        readings.sort();
        readings.dedup();
        for reading in readings {
            wrapped(&mut out, "  How to read the marks: ", reading);
        }
        out.push('\n');
    }
    let silent = records.iter().filter(|record| record.explanation.rule_sets.is_empty());
    let silent: Vec<_> = silent.map(|record| plain(record.explanation.subject.name.as_str())).collect();
    if !silent.is_empty() {
        wrapped(&mut out, "No rules were assessed of: ", &silent.join("; "));
        out.push('\n');
    }
    if !records.is_empty() {
        out.truncate(out.trim_end().len());
        out.push('\n');
        legend(&mut out);
        out.push_str("\nOne document in full: name it alone.\n");
    }
    out
}

fn row(out: &mut String, name: &str, reached: &Reached, width: usize) {
    let share = reached.share.as_ref().map_or("-", |share| &share.shown);
    let bounds = reached.bounds().unwrap_or_else(|| "-".to_owned());
    let (assessed, open) = (reached.coverage.to_string(), reached.tally.count(Mark::NotAssessed));
    _ = writeln!(out, "  {name:width$}  {share:>7}  {assessed:>8}  {bounds:>15}  {open:>4}");
}

/// The words that are used above.
fn legend(out: &mut String) {
    let above = out.to_lowercase();
    out.push_str("\nWords\n");
    for (word, meaning) in LEGEND.iter().filter(|(word, _)| *word == "point" || above.contains(word)) {
        wrapped(out, &format!("  {word:12}  "), meaning);
    }
}
