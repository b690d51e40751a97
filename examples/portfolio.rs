//! What do many practices have in common: what is least often met, and how are shares distributed? Profiles of what is
//! asked, and no ranking. Practices are read one at a time, so that the memory does not grow with their number.
//!
//! ```sh
//! cargo run --example portfolio                        # the ten practices published by SPRING
//! cargo run --example portfolio -- FILE.jsonl          # your own, one practice a line
//! zcat practices.jsonl.gz | cargo run --release --example portfolio -- -
//! cargo run --example portfolio -- --json FILE.jsonl   # to be read back and summed up further
//! ```

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::mark::{Mark, Share};
use dynamic_integration::portfolio::{MarkCounts, Portfolio, Quartile, RuleSetSummary};
use dynamic_integration::read::json_lines;
use dynamic_integration::term::AnyTerm;
use dynamic_integration::values::NonBlankText;

mod support;

const HELP: &str = "\
What do many practices have in common? Profiles of what is asked, and no ranking.

    cargo run --example portfolio                        the ten practices published by SPRING
    cargo run --example portfolio -- FILE.jsonl          your own, one practice a line
    cargo run --example portfolio -- -                   one practice a line, from the standard input
    cargo run --example portfolio -- --json FILE.jsonl   to be read back and summed up further
";

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &["--json"]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let mut sum = Sum::default();
    if arguments.rest.is_empty() {
        sum.add_published();
    }
    for file in arguments.rest.iter().map(Path::new) {
        let name = support::plain(&file.display().to_string());
        if name == "-" {
            sum.add_lines("standard input", io::stdin().lock());
            continue;
        }
        match File::open(file) {
            Ok(stream) => sum.add_lines(&name, BufReader::with_capacity(1 << 16, stream)),
            Err(error) => sum.refuse(&format!("{name}: {error}")),
        }
    }
    let text = if arguments.has("--json") { sum.for_programs() } else { sum.for_people() };
    let code = support::print(&text);
    if sum.refused == 0 { code } else { ExitCode::FAILURE }
}

/// What was read so far.
#[derive(Default)]
struct Sum {
    portfolio: Portfolio,
    /// How published marks were read. It belongs to the marks wherever they are shown.
    readings: Vec<NonBlankText>,
    refused: usize,
}

impl Sum {
    /// Adds what SPRING published of its ten practices.
    fn add_published(&mut self) {
        for file in support::bundled() {
            match support::open::<Practice>(&file) {
                Ok(Practice { practice, spring: Some(spring), .. }) => {
                    self.add(&Practice { spring: Some(spring), ..Practice::named(practice.name) });
                }
                Ok(_) => {}
                Err(message) => self.refuse(&message),
            }
        }
    }

    fn add_lines(&mut self, name: &str, stream: impl BufRead) {
        for practice in json_lines::<Practice>(stream) {
            match practice {
                Ok(practice) => self.add(&practice),
                Err(error) => self.refuse(&format!("{name}: {error}")),
            }
        }
    }

    fn add(&mut self, practice: &Practice) {
        if let Err(full) = self.portfolio.add(&practice.evaluate()) {
            return self.refuse(&full.to_string());
        }
        let reading = practice.spring.as_ref().and_then(|spring| spring.reading.as_ref());
        if let Some(reading) = reading.filter(|reading| self.readings.len() < 3 && !self.readings.contains(reading)) {
            self.readings.push(reading.clone());
        }
    }

    fn refuse(&mut self, message: &str) {
        self.refused += 1;
        support::complain(message);
    }

    fn for_programs(&self) -> String {
        serde_json::to_string(&self.portfolio).unwrap_or_default() + "\n" // counts and ids can always be written
    }

    fn for_people(&self) -> String {
        let mut out = format!("Practices: {}; not read: {}\n", self.portfolio.documents(), self.refused);
        out += "Profiles and no ranking: practices differ in scope, in context and in the people whom they are for.\n";
        for reading in &self.readings {
            support::wrapped(&mut out, "How marks were read: ", reading.as_str());
        }
        for summary in self.portfolio.summaries() {
            let rules = summary.rule_set().vocabulary();
            let (framework, evaluations) = (rules.framework.label, summary.evaluations());
            _ = writeln!(out, "\n== {framework} ({}), evaluations: {evaluations} ==", rules.label);
            least_often_met(&mut out, summary);
            shares(&mut out, summary);
        }
        out
    }
}

/// The points that are least often met where they are assessed, each with all its counts.
fn least_often_met(out: &mut String, summary: &RuleSetSummary) {
    let points = summary.least_often_met();
    _ = writeln!(
        out,
        "\n  {:<62}{:>6}{:>8}{:>6}{:>8}",
        "Least often met where it is assessed", "met", "partly", "not", "open"
    );
    let lacking = |counts: &MarkCounts| counts.count(Mark::Met) < counts.assessed();
    for (rule, point, counts) in points.iter().filter(|(.., counts)| lacking(counts)).take(10) {
        let label = support::cut(&format!("{} / {}", rule.term().label(), point.label()), 60);
        let [met, partly, not, open] =
            [Mark::Met, Mark::PartlyMet, Mark::NotMet, Mark::NotAssessed].map(|mark| counts.count(mark));
        _ = writeln!(out, "  {label:<62}{met:>6}{partly:>8}{not:>6}{open:>8}");
    }
    let all = summary.rule_set().points();
    let met = points.iter().filter(|(.., counts)| !lacking(counts)).count();
    _ = writeln!(out, "  Of {all} points: met wherever assessed {met}, assessed nowhere {}", all - points.len());
}

/// The distribution of shares in each section, with the coverage and the bounds of all practices taken together.
fn shares(out: &mut String, summary: &RuleSetSummary) {
    _ = write!(out, "\n  {:<32}{:>9}{:>9}{:>9}", "Share of what is assessed", "lowest", "median", "highest");
    _ = writeln!(out, "{:>9}{:>10}{:>18}", "all met", "assessed", "bounds of all");
    let sections = summary.sections().map(|(section, shares)| (Some(section), shares));
    for (section, shares) in sections.chain([(None, summary.total())]) {
        let [low, middle, high] =
            [Quartile::Minimum, Quartile::Median, Quartile::Maximum].map(|quartile| shown(shares.quartile(quartile)));
        let label = support::cut(section.map_or("All together", AnyTerm::label), 31);
        _ = write!(out, "  {label:<32}{low:>9}{middle:>9}{high:>9}{:>9}", shares.exemplary());
        let [assessed, least, most] = together(summary, section).map(shown);
        _ = writeln!(out, "{assessed:>10}{:>18}", format!("{least} - {most}"));
    }
    out.push_str("  Bounds: the share of all points together, if what is open were not met, and if it were met.\n");
}

/// How much is assessed of all points of a section, and the bounds of the share that all of them together have.
fn together(summary: &RuleSetSummary, section: Option<AnyTerm>) -> [Option<Share>; 3] {
    let (mut half_points, mut assessed, mut open) = (0, 0, 0);
    for (rule, _, counts) in summary.points() {
        if rule.counts() && section.is_none_or(|section| rule.section() == section) {
            half_points += 2 * counts.count(Mark::Met) + counts.count(Mark::PartlyMet);
            assessed += counts.assessed();
            open += counts.count(Mark::NotAssessed);
        }
    }
    let all = assessed + open;
    [Share::new(assessed, all), Share::new(half_points, 2 * all), Share::new(half_points + 2 * open, 2 * all)]
}

fn shown(share: Option<Share>) -> String {
    share.map_or_else(|| "-".to_owned(), |share| share.to_string())
}
