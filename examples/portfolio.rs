//! What do many practices have in common? Shows which points are least often met, and how shares are distributed. It is
//! no ranking. Documents are read one at a time, and only the identifiers of practices are kept.
//!
//! ```sh
//! cargo run --example portfolio                  # the ten practices published by SPRING
//! cargo run --example portfolio -- FILE.jsonl    # your own, one practice in each line
//! cargo run --example portfolio -- *.json        # your own, one practice a file
//! zcat practices.jsonl.gz | cargo run --release --example portfolio -- -
//! ```

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::facts::UniqueList;
use dynamic_integration::mark::{Mark, Share};
use dynamic_integration::portfolio::{MarkCounts, Portfolio, Quartile, RuleSetSummary, by_practice};
use dynamic_integration::read::{self, json_lines};
use dynamic_integration::term::AnyTerm;
use dynamic_integration::values::{Identifier, NonBlankText};

mod support;

const HELP: &str = "\
What do many practices have in common? Points and shares, but no ranking.

    cargo run --example portfolio                  the ten practices published by SPRING
    cargo run --example portfolio -- FILE.jsonl    your own, one practice in each line
    cargo run --example portfolio -- *.json        your own, one practice or a list in each file
    cargo run --example portfolio -- -             practices from standard input, one in each line
";

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &[]) {
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
        } else if file.is_dir() || file.extension().is_some_and(|extension| extension == "json") {
            sum.add(support::open(file));
        } else {
            match File::open(file) {
                Ok(stream) => sum.add_lines(&name, BufReader::new(stream)),
                Err(_) => sum.add(support::open(file)), // reports the error of the file
            }
        }
    }
    let code = support::print(&sum.for_people());
    if sum.refused == 0 { code } else { ExitCode::FAILURE }
}

/// The sum of the documents read so far.
#[derive(Default)]
struct Sum {
    portfolio: Portfolio,
    /// Notes on how published marks were read. They are shown with the marks.
    readings: Vec<NonBlankText>,
    /// The identifiers of each document that has some.
    identifiers: Vec<UniqueList<Identifier>>,
    refused: usize,
}

impl Sum {
    /// Adds the ten practices published by SPRING.
    fn add_published(&mut self) {
        for read in support::bundled().iter().map(|file| support::open::<Practice>(file)) {
            if !read.as_ref().is_ok_and(|practice| practice.spring.is_none()) {
                self.add(read.map(|read| Practice { spring: read.spring, ..Practice::named(read.practice.name) }));
            }
        }
    }

    fn add_lines(&mut self, name: &str, mut stream: impl BufRead) {
        if stream.fill_buf().is_ok_and(|start| start.trim_ascii_start().starts_with(b"[")) {
            let mut bytes = Vec::new();
            let read = stream.read_to_end(&mut bytes).map_err(|error| error.to_string());
            let read = read.and_then(|_| read::from_slice::<Vec<Practice>>(&bytes).map_err(|error| error.to_string()));
            match read {
                Ok(practices) => practices.into_iter().for_each(|practice| self.add(Ok(practice))),
                Err(error) => self.add(Err(format!("{name}: {error}"))),
            }
            return;
        }
        json_lines(stream).for_each(|read| self.add(read.map_err(|error| format!("{name}: {error}"))));
    }

    fn add(&mut self, read: Result<Practice, String>) {
        let added = read.and_then(|practice| {
            self.portfolio.add(&practice.evaluate()).map_err(|full| full.to_string())?;
            let identifiers = practice.practice.identifiers;
            if !identifiers.is_empty() {
                self.identifiers.push(identifiers);
            }
            Ok(practice.spring.and_then(|spring| spring.reading))
        });
        match added {
            Ok(Some(reading)) if self.readings.len() < 3 && !self.readings.contains(&reading) => {
                self.readings.push(reading);
            }
            Ok(_) => {}
            Err(message) => {
                self.refused += 1;
                support::complain(&message);
            }
        }
    }

    fn for_people(&self) -> String {
        let mut out = format!("Documents: {}; not read: {}\n", self.portfolio.documents(), self.refused);
        let practices = by_practice(self.identifiers.iter().map(|identifiers| &**identifiers)).len();
        let again = self.identifiers.len() - practices;
        if again > 0 {
            let again = format!("documents about the same practice as an earlier one: {again}. ");
            let cure = "Such a practice now counts more than once. Use only one of its documents.";
            support::wrapped(&mut out, "Warning: ", &(again + cure));
        }
        out += "This is no ranking: practices differ in scope, in context and in the people whom they are for.\n";
        for reading in &self.readings {
            support::wrapped(&mut out, "How some marks were read: ", reading.as_str());
        }
        for summary in self.portfolio.in_order() {
            let rules = summary.rule_set().vocabulary();
            let (framework, evaluations) = (rules.framework.label, summary.evaluations());
            _ = writeln!(out, "\n== {framework} ({}), evaluations: {evaluations} ==", rules.label);
            least_often_met(&mut out, summary);
            shares(&mut out, summary);
        }
        out
    }
}

/// Writes the points that are least often met where they are assessed, with all their counts.
fn least_often_met(out: &mut String, summary: &RuleSetSummary) {
    let points = summary.least_often_met();
    let heads = ["met", "partly", "not", "open"].map(|head| format!("{head:>8}")).concat();
    let is_met = |counts: &MarkCounts| counts.count(Mark::Met) == counts.assessed();
    let (met, lacking): (Vec<_>, Vec<_>) = points.iter().partition(|(.., counts)| is_met(counts));
    let shown = lacking.len().min(10);
    let head = format!("Least often met where assessed: {shown} of {} points", lacking.len());
    _ = writeln!(out, "\n  {head:<62}{heads}");
    for (rule, point, counts) in lacking.into_iter().take(shown) {
        let label = above_last(out, &format!("{} / {}", rule.term().label(), point.label()), 60);
        let marks = [Mark::Met, Mark::PartlyMet, Mark::NotMet, Mark::NotAssessed];
        let row = marks.map(|mark| format!("{:>8}", counts.count(mark))).concat();
        _ = writeln!(out, "  {label:<62}{row}");
    }
    let all = summary.rule_set().points();
    _ = writeln!(
        out,
        "  Numbers are documents. Points met wherever assessed: {} of {all}; assessed nowhere: {}",
        met.len(),
        all - points.len()
    );
}

/// Writes the distribution of shares in each section, with the coverage and the bounds of all practices together.
fn shares(out: &mut String, summary: &RuleSetSummary) {
    _ = write!(out, "\n  {:<32}{:>9}{:>9}{:>9}", "Share of assessed points", "lowest", "median", "highest");
    _ = writeln!(out, "{:>9}{:>10}{:>18}", "all met", "assessed", "bounds of all");
    let sections = summary.sections().map(|(section, shares)| (Some(section), shares));
    for (section, shares) in sections.chain([(None, summary.total())]) {
        let [low, middle, high] =
            [Quartile::Minimum, Quartile::Median, Quartile::Maximum].map(|quartile| shown(shares.quartile(quartile)));
        let label = above_last(out, section.map_or("All sections", AnyTerm::label), 31);
        _ = write!(out, "  {label:<32}{low:>9}{middle:>9}{high:>9}{:>9}", shares.exemplary());
        let [assessed, least, most] = together(summary, section).map(shown);
        let bounds = if least == most { least } else { format!("{least} - {most}") };
        _ = writeln!(out, "{assessed:>10}{bounds:>18}");
    }
    out.push_str("  Lowest, median, highest: the shares of the documents, each of its assessed points.\n");
    out.push_str("  All met: documents that meet every point. Assessed: the share of all points of all documents.\n");
    out.push_str("  Bounds: the share of all points if every open point were not met, and if it were met.\n");
}

/// Returns the coverage of all points of a section, and the bounds of their share.
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

/// Writes all lines of a label except the last one. Returns the last one, because numbers follow it.
fn above_last(out: &mut String, label: &str, width: usize) -> String {
    let mut lines = support::folded(label, width);
    let last = lines.pop().unwrap_or_default();
    for line in &lines {
        _ = writeln!(out, "  {line}");
    }
    last
}

fn shown(share: Option<Share>) -> String {
    share.map_or_else(|| "-".to_owned(), |share| share.to_string())
}
