//! What do practices achieve in the terms of each framework, and why?
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
use dynamic_integration::mark::{Mark, Strength};
use dynamic_integration::mhpss::Network;
use dynamic_integration::registry::RULE_SETS;
use serde_json::{Value, json};

use support::{Arguments, bundled_file, bytes_of, complain, folded, open_all, plain, print, wrapped};

const HELP: &str = "\
Shows what practices achieve in the terms of each framework, and why.

usage: cargo run --example evaluate -- [--all | --json] [FILE...]

  FILE    a practice, or a network of actors (a document with `actors`);
          examples/data/queer_base.json if left out;
          several practices are shown in one line for each rule set
  --all   shows every rule and point, with notes and findings
  --json  prints one line for each document, for other programs
  --help  shows this text
";

const LEGEND: [(&str, &str); 10] = [
    ("point", "the smallest thing that a rule asks for: it is met, partly met, not met, or open"),
    ("open", "no answer is recorded; this never counts as a no"),
    ("not assessed", "a rule: at least one point is open, and none is partly met or not met so far"),
    ("not met", "a rule: at least one point is not met, and none is met or partly met so far"),
    ("partly met", "a rule: at least one point is not met or partly met, and at least one is met or partly met"),
    ("reached", "the share of the assessed points that are met; a partly met point counts one half"),
    ("assessed", "the number of points with an answer, out of all points that apply"),
    ("bounds", "the share of all points if every open point were not met, or met"),
    ("exemplary", "every point that applies is met"),
    ("missing", "a rule with points that are not met or partly met; the points to be met are below it"),
];

/// The results of a document, for programs and for people.
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
        return support::refuse("`--json` includes all details, expected one of `--all` and `--json`");
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
    /// Reads the documents of a file: one, or a list.
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

/// Writes one line for each document and rule set.
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
        // A note on how published marks were read.
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
        wrapped(&mut out, "No rule set was assessed for: ", &silent.join("; "));
        out.push('\n');
    }
    if !records.is_empty() {
        out.truncate(out.trim_end().len());
        out.push('\n');
        legend(&mut out);
        out.push_str("\nTo see one document in full, name only this file.\n");
    }
    out
}

fn row(out: &mut String, name: &str, reached: &Reached, width: usize) {
    let share = reached.share.as_ref().map_or("-", |share| &share.shown);
    let bounds = reached.bounds().unwrap_or_else(|| "-".to_owned());
    let (assessed, open) = (reached.coverage.to_string(), reached.tally.count(Mark::NotAssessed));
    _ = writeln!(out, "  {name:width$}  {share:>7}  {assessed:>8}  {bounds:>15}  {open:>4}");
}

/// Explains the words that are used above.
fn legend(out: &mut String) {
    let above = out.to_lowercase();
    out.push_str("\nMeaning of the words\n");
    for (word, meaning) in LEGEND.iter().filter(|(word, _)| *word == "point" || above.contains(word)) {
        wrapped(out, &format!("  {word:12}  "), meaning);
    }
    for (word, strength) in
        [("(must)", Strength::Must), ("(should)", Strength::Should), ("observation", Strength::Observation)]
    {
        let uncounted = if strength == Strength::Observation { " No share counts it." } else { "" };
        if above.contains(word) {
            wrapped(out, &format!("  {word:12}  "), &format!("{}{uncounted}", strength.definition()));
        }
    }
}
