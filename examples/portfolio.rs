//! Many practices summed up: what is least often met, and how shares are distributed. Profiles of
//! what is asked, and no ranking of those who were asked.
//!
//! ```text
//! cargo run --example portfolio                        # the ten practices published by SPRING
//! cargo run --example portfolio -- practices.jsonl     # your own, one practice a line
//! cargo run --example portfolio -- a.json b.json       # or one practice a file
//! zcat practices.jsonl.gz | cargo run --release --example portfolio -- -
//! cargo run --example portfolio -- --json mine.jsonl   # to be read back and summed up further
//! ```
//!
//! Practices are read one at a time, so that the memory does not grow with their number.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dynamic_integration::{
    AnyTerm, AskedRule, Distribution, MarkCounts, Portfolio, Practice, Quartile, RuleSetSummary, Strength, Text, lines,
    read,
};

fn main() -> ExitCode {
    let (flags, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|arg| arg.starts_with("--"));
    if let Some(unknown) = flags.iter().find(|flag| *flag != "--json") {
        eprintln!("`{unknown}` is no option here, expected `--json`, files, or `-` for what is piped in");
        return ExitCode::FAILURE;
    }

    let mut sum = Sum::default();
    if files.is_empty() {
        for file in published() {
            if let Some(Practice { practice, spring: Some(spring), .. }) = sum.open(&file) {
                sum.add(&Practice { spring: Some(spring), ..Practice::named(practice.name) });
            }
        }
    }
    for file in &files {
        match &**file {
            "-" => sum.add_lines("stdin", io::stdin().lock()),
            one if Path::new(one).extension().is_some_and(|extension| extension == "json") => {
                if let Some(practice) = sum.open(Path::new(one)) {
                    sum.add(&practice);
                }
            }
            many => match File::open(many) {
                Ok(stream) => sum.add_lines(many, BufReader::with_capacity(1 << 16, stream)),
                Err(error) => sum.refused(many, &error),
            },
        }
    }

    let text = if flags.is_empty() { sum.for_people() } else { sum.for_programs() };
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) if sum.all_read() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// The documents that come with the crate.
fn published() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data");
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

/// What was read so far.
#[derive(Default)]
struct Sum {
    portfolio: Portfolio,
    /// How published marks were read: to be shown wherever the marks are.
    readings: Vec<Text>,
    /// Whether there are more ways of reading than are kept.
    more_readings: bool,
    refused: usize,
}

impl Sum {
    fn open(&mut self, file: &Path) -> Option<Practice> {
        let name = file.display().to_string();
        let bytes = std::fs::read(file).map_err(|error| self.refused(&name, &error)).ok()?;
        read::from_slice(&bytes).map_err(|error| self.refused(&name, &error)).ok()
    }

    fn add_lines(&mut self, name: &str, stream: impl BufRead) {
        for practice in lines::<Practice>(stream) {
            match practice {
                Ok(practice) => self.add(&practice),
                Err(error) => self.refused(name, &error),
            }
        }
    }

    fn add(&mut self, practice: &Practice) {
        const KEPT: usize = 3;
        self.portfolio.add(&practice.evaluate());
        if let Some(reading) = practice.spring.as_ref().and_then(|spring| spring.reading.as_ref())
            && !self.readings.contains(reading)
        {
            if self.readings.len() < KEPT { self.readings.push(reading.clone()) } else { self.more_readings = true }
        }
    }

    fn refused(&mut self, name: &str, error: &dyn std::error::Error) {
        self.refused += 1;
        eprintln!("{name}: {error}");
    }

    fn all_read(&self) -> bool {
        if self.refused > 0 {
            eprintln!("{} could not be read and are left out", self.refused);
        }
        self.refused == 0
    }

    fn for_programs(&self) -> String {
        serde_json::to_string(&self.portfolio).expect("strings and counts only") + "\n"
    }

    fn for_people(&self) -> String {
        let mut out = String::new();
        _ = writeln!(out, "Practices: {}", self.portfolio.practices());
        wrapped(
            &mut out,
            "Profiles, and no ranking: practices differ in scope, in context and in whom they are for, so nothing \
             here is ordered by how they did.",
        );
        for summary in self.portfolio.summaries() {
            let set = summary.rule_set().set();
            let head = format!("{} ({})", set.framework.label, set.label);
            _ = writeln!(out, "\n{head}, practices assessed: {}", summary.evaluations());
            if set.framework.code == "spring" {
                self.readings.iter().for_each(|reading| wrapped(&mut out, reading.as_str()));
                if self.more_readings {
                    wrapped(&mut out, "Others were read in other ways; see their documents.");
                }
            }
            least_often_met(&mut out, summary);
            quartiles(&mut out, summary);
            distributions(&mut out, summary);
        }
        out
    }
}

/// The must and should points that are not met wherever they are assessed.
fn least_often_met(out: &mut String, summary: &RuleSetSummary) {
    const SHOWN: usize = 15;
    const LABEL: usize = 56;
    let counted = |strength| strength != Strength::Observation;
    let assessed: Vec<_> =
        summary.least_often_met().into_iter().filter(|(rule, ..)| counted(rule.strength())).collect();
    let lacking: Vec<_> = assessed.iter().filter(|(.., counts)| counts.met < counts.assessed()).collect();
    let points: usize = summary.rule_set().rules().filter(|rule| counted(rule.strength())).map(AskedRule::len).sum();

    let width = summary.evaluations().to_string().len().max(5) + 2;
    out.push('\n');
    if !lacking.is_empty() {
        _ = write!(out, "  {:LABEL$}", "Least often met, of where it is assessed");
        for head in ["met", "part", "not", "open"] {
            _ = write!(out, "{head:>width$}");
        }
        out.push('\n');
    }
    for (rule, terms, counts) in lacking.iter().take(SHOWN) {
        _ = write!(out, "  {:LABEL$}", cut(&format!("{}: {}", rule.term().label(), terms.label()), LABEL));
        for count in [counts.met, counts.partly_met, counts.not_met, counts.not_assessed] {
            _ = write!(out, "{count:>width$}");
        }
        _ = writeln!(out, "  {}", marks(*counts));
    }
    if lacking.len() > SHOWN {
        _ = writeln!(out, "  ... and {} more that are not met everywhere", lacking.len() - SHOWN);
    }
    _ = writeln!(out, "  Met wherever it is assessed: {} of {points} points", assessed.len() - lacking.len());
    if assessed.len() < points {
        _ = writeln!(out, "  Assessed nowhere: {} of {points} points", points - assessed.len());
    }
}

/// How often a point is met, in part, and not: ten signs for all that were assessed.
fn marks(counts: MarkCounts) -> String {
    const SIGNS: u64 = 10;
    let signs = |upto: u64| scaled(upto, counts.assessed(), SIGNS);
    let (met, partly) = (signs(counts.met), signs(counts.met + counts.partly_met));
    (0..SIGNS)
        .map(|place| {
            if place < met {
                '█'
            } else if place < partly {
                '▒'
            } else {
                '·'
            }
        })
        .collect()
}

/// Places in the distribution of each section, and how much was assessed: a share says little
/// without it.
fn quartiles(out: &mut String, summary: &RuleSetSummary) {
    const LABEL: usize = 34;
    _ = write!(out, "\n  {:LABEL$}", "Share of what is assessed");
    for head in ["lowest", "quarter", "median", "quarter", "highest", "all met", "assessed"] {
        _ = write!(out, "{head:>9}");
    }
    out.push('\n');
    for (section, distribution) in by_section(summary) {
        _ = write!(out, "  {:LABEL$}", cut(label(section), LABEL));
        for quartile in Quartile::ALL {
            let share = distribution.quartile(*quartile).map_or_else(|| "-".to_owned(), |share| share.to_string());
            _ = write!(out, "{share:>9}");
        }
        _ = writeln!(out, "{:>9}{:>7} %", distribution.exemplary(), assessed(summary, section));
    }
    out.push_str("  Partly met counts one half. All met: every point that applies is assessed and met.\n");
}

/// How much is assessed of what applies, over all practices, in percent.
fn assessed(summary: &RuleSetSummary, section: Option<AnyTerm>) -> u64 {
    let of_section = summary.points().filter(|(rule, ..)| {
        rule.strength() != Strength::Observation && section.is_none_or(|section| rule.section() == section)
    });
    let (assessed, applicable) = of_section.fold((0, 0), |(assessed, applicable), (.., counts)| {
        (assessed + counts.assessed(), applicable + counts.assessed() + counts.not_assessed)
    });
    scaled(assessed, applicable, 100)
}

/// How many practices have which share: tens of a percent, and everything for itself.
fn distributions(out: &mut String, summary: &RuleSetSummary) {
    const WIDTH: u64 = 40;
    if summary.total().with_share() > 0 {
        out.push_str("\n  How many practices have which share\n");
    }
    for (section, distribution) in by_section(summary) {
        let mut tens = [0_u64; 11];
        for (share, count) in distribution.shares() {
            tens[usize::try_from(u64::from(share.half_points()) * 10 / u64::from(share.of())).unwrap_or(10)] += count;
        }
        let Some(first) = tens.iter().position(|count| *count > 0) else { continue };
        _ = writeln!(out, "\n  {}", label(section));
        let mut row = |head: &str, count: u64, sign: &str| {
            let signs = scaled(count, summary.evaluations(), WIDTH);
            let bar: String = (0..signs).map(|_| sign).collect();
            _ = writeln!(out, "{}", format!("    {head:>10} {count:>8}  {bar}").trim_end());
        };
        for (ten, count) in tens.into_iter().enumerate().skip(first) {
            let head = if ten == 10 { "100 %".to_owned() } else { format!("from {} %", 10 * ten) };
            row(&head, count, "█");
        }
        if distribution.without_share() > 0 {
            row("no share", distribution.without_share(), "·");
        }
    }
}

/// Every section, then the whole.
fn by_section(summary: &RuleSetSummary) -> impl Iterator<Item = (Option<AnyTerm>, &Distribution)> {
    let sections = summary.sections().map(|(section, distribution)| (Some(section), distribution));
    sections.chain([(None, summary.total())])
}

fn label(section: Option<AnyTerm>) -> &'static str {
    section.map_or("All together", AnyTerm::label)
}

/// A part of a whole in so many signs, halves rounded up; what is there is never invisible.
fn scaled(part: u64, whole: u64, signs: u64) -> u64 {
    let exact = u128::from(part) * u128::from(signs) * 2 + u128::from(whole);
    let rounded = u64::try_from(exact.checked_div(2 * u128::from(whole)).unwrap_or(0)).unwrap_or(signs);
    rounded.max(u64::from(part > 0))
}

fn cut(text: &str, width: usize) -> String {
    match text.char_indices().nth(width) {
        None => text.to_owned(),
        Some(_) => text.chars().take(width - 1).chain(['…']).collect(),
    }
}

/// A text in lines of up to 100 columns.
fn wrapped(out: &mut String, text: &str) {
    const WIDTH: usize = 100;
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + word.chars().count() + 3 > WIDTH {
            _ = writeln!(out, " {line}");
            line.clear();
        }
        line.push(' ');
        line.push_str(word);
    }
    _ = writeln!(out, " {line}");
}
