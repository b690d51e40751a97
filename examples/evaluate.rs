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

use dynamic_integration::asap::Profile;
use dynamic_integration::core_terms::ReasonKind;
use dynamic_integration::evaluation::{Evaluation, PointResult, Report, RuleResult, RuleSetRef, View};
use dynamic_integration::facts::{TermMap, TermSet};
use dynamic_integration::mark::{Mark, Tally};
use dynamic_integration::mhpss::Network;
use dynamic_integration::registry::RULE_SETS;
use dynamic_integration::spring;
use dynamic_integration::term::{AnyTerm, Referent, Term};
use dynamic_integration::values::{Attribution, NonBlankText, Note};
use dynamic_integration::{Practice, PracticeEvaluation};
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

const LEGEND: [(&str, &str); 11] = [
    ("point", "the smallest thing that is asked for: it is met, partly met, not met, or open"),
    ("open", "nothing is recorded that answers it; this never counts as a no"),
    ("not assessed", "what a rule is called while its open points can still decide it"),
    ("reached", "the share of the assessed points that are met; one that is partly met counts one half"),
    ("assessed", "the points of which something is recorded, of all that apply"),
    ("bounds", "what the share of all points is if every open one turns out not met, or met"),
    ("exemplary", "every point that applies is met"),
    ("(must)", "the source holds it to be essential"),
    ("(should)", "the source recommends it"),
    ("observation", "the source only describes it, so it counts in no share"),
    ("missing", "not all points are met; those named below it are left to be met, the open ones too"),
];

/// Missing rules that the first screen shows for each rule set.
const FEW: usize = 4;

enum Record {
    Practice(Box<Practice>, Box<PracticeEvaluation>),
    Network(Box<Network>, Evaluation<dynamic_integration::mhpss::NetworkRule>),
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
        records.iter().map(|record| record.json().to_string() + "\n").collect()
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
        let evaluation = network.evaluate();
        Self::Network(Box::new(network), evaluation)
    }
}

impl From<Practice> for Record {
    fn from(practice: Practice) -> Self {
        let evaluation = practice.evaluate();
        Self::Practice(Box::new(practice), Box::new(evaluation))
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

    fn json(&self) -> Value {
        match self {
            Self::Practice(_, evaluation) => json!(evaluation),
            Self::Network(network, evaluation) => {
                json!({ "network": { "name": network.name }, "mhpss_network": evaluation })
            }
        }
    }

    fn name(&self) -> &NonBlankText {
        match self {
            Self::Practice(practice, _) => &practice.practice.name,
            Self::Network(network, _) => &network.name,
        }
    }

    /// How the marks of a publication of SPRING were read.
    fn reading(&self) -> Option<&NonBlankText> {
        match self {
            Self::Practice(practice, _) => practice.spring.as_ref()?.reading.as_ref(),
            Self::Network(..) => None,
        }
    }

    fn views(&self) -> Vec<View<'_>> {
        match self {
            Self::Practice(_, evaluation) => evaluation.views().collect(),
            Self::Network(_, evaluation) => vec![evaluation.view()],
        }
    }

    fn shown(&self, all: bool) -> String {
        let mut out = String::new();
        match self {
            Self::Practice(practice, _) => {
                identity(&mut out, practice);
                if let Some(profile) = practice.asap.as_ref().and_then(|asap| asap.profile.as_ref()) {
                    shown_profile(&mut out, profile, all);
                }
            }
            Self::Network(network, evaluation) => {
                wrapped(&mut out, "", network.name.as_str());
                let actors: Vec<_> = network.actors.iter().map(|actor| actor.name.as_str()).collect();
                wrapped(&mut out, "  Network of: ", &actors.join("; "));
                for line in evaluation.report().to_string().lines() {
                    wrapped(&mut out, "  ", line);
                }
            }
        }
        for view in self.views() {
            evaluated(&mut out, view, all);
            match self {
                Self::Practice(practice, _) => beside(&mut out, practice, view, all),
                Self::Network(network, _) if all => notes(&mut out, "Notes", &network.notes),
                Self::Network(..) => {}
            }
        }
        if !self.views().is_empty() {
            legend(&mut out);
        }
        if !all {
            out.push_str("\nEvery point, with notes and findings: --all\n");
        }
        out
    }
}

fn identity(out: &mut String, practice: &Practice) {
    let identity = &practice.practice;
    let places = identity.places.iter().map(NonBlankText::as_str);
    let places: Vec<_> =
        places.chain(identity.countries.iter().map(dynamic_integration::values::Country::as_str)).collect();
    let places = if places.is_empty() { String::new() } else { format!(" ({})", places.join(", ")) };
    wrapped(out, "", &format!("{}{places}", identity.name));
    if let Some(description) = &identity.description {
        wrapped(out, "  ", description.as_str());
    }
    let mut recorded = Vec::new();
    let mut add = |what: &str, of: Option<&Attribution>| {
        let by = of.map(by).filter(|by| !by.is_empty()).map(|by| format!(" ({by})")).unwrap_or_default();
        recorded.push((what.to_owned(), by));
    };
    if let Some(focus) = &practice.focus {
        add("FOCUS", focus.assessed.as_ref());
    }
    if let Some(mhpss) = &practice.mhpss {
        add("MHPSS", mhpss.assessed.as_ref());
    }
    if let Some(iom) = &practice.iom {
        add("IOM", iom.assessed.as_ref());
    }
    if let Some(spring) = &practice.spring {
        add("SPRING", spring.assessed.as_ref());
    }
    if let Some(asap) = &practice.asap {
        if let Some(profile) = &asap.profile {
            add("ASAP profile", profile.assessed.as_ref());
        }
        if let Some(journey) = &asap.journey {
            add("ASAP journey", journey.assessed.as_ref());
        }
        if let Some(recommendations) = &asap.recommendations {
            add("ASAP recommendations", recommendations.assessed.as_ref());
        }
    }
    let recorded = match recorded.first() {
        None => "only what it is".to_owned(),
        Some((_, first)) if recorded.iter().all(|(_, by)| by == first) => {
            let parts: Vec<_> = recorded.iter().map(|(part, _)| part.as_str()).collect();
            format!("{}{first}", parts.join(", "))
        }
        Some(_) => recorded.iter().map(|(part, by)| format!("{part}{by}")).collect::<Vec<_>>().join("; "),
    };
    wrapped(out, "  Recorded: ", &recorded);
}

/// Who assessed, and when.
fn by(of: &Attribution) -> String {
    let role = of.by.map(|by| match by.label() {
        "Self-assessment" => "self-assessment".to_owned(),
        role => {
            format!("by a {}", role.to_lowercase()).replace("a editor", "an editor").replace("a expert", "an expert")
        }
    });
    let parts = [role, of.name.as_ref().map(ToString::to_string), of.on.map(|on| on.to_string())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The profile has no rules: it is shown as it is.
fn shown_profile(out: &mut String, profile: &Profile, all: bool) {
    out.push_str("\nProfile (ASAP)\n");
    let field = |out: &mut String, name: &str, labels: Vec<&str>| {
        if !labels.is_empty() {
            wrapped(out, &format!("  {name}: "), &labels.join(", "));
        }
    };
    field(out, "Sectors", labels(profile.sectors));
    field(out, "Strategies of delivery", labels(profile.strategies));
    field(out, "Target groups", labels(profile.target_groups));
    field(out, "Wider beneficiaries", labels(profile.wider_beneficiaries));
    field(out, "Barriers", labels(profile.barriers));
    field(out, "Activities", labels(profile.activities));
    field(out, "Channels", labels(profile.channels));
    field(out, "Qualities of information", labels(profile.information_qualities));
    field(out, "Sources of funding", labels(profile.funding_sources));
    field(out, "Features of a territorial system", labels(profile.territorial_features));
    field(out, "Activities of the project behind it", labels(profile.pillar_activities));
    field(out, "Tools of the project behind it", labels(profile.tools));
    if !profile.lessons.is_empty() {
        out.push_str("  Lessons that it states itself:\n");
    }
    for lesson in &profile.lessons {
        let shared = lesson.lesson.map(|lesson| format!(" [{}]", lesson.label())).unwrap_or_default();
        wrapped(out, "  - ", &format!("{}{shared}", lesson.text));
    }
    if !profile.links.is_empty() {
        out.push_str("  Publications and pages:\n");
    }
    for link in &profile.links {
        let languages: Vec<_> = link.languages.iter().map(ToString::to_string).collect();
        let languages = if languages.is_empty() { String::new() } else { format!(" [{}]", languages.join(", ")) };
        let address = link.address.as_ref().map(|address| format!(": {address}")).unwrap_or_default();
        wrapped(out, "  - ", &format!("{}{languages}{address}", link.title));
    }
    if all {
        notes(out, "Notes on the profile", &profile.notes);
    }
}

fn labels<K: Term>(terms: TermSet<K>) -> Vec<&'static str> {
    terms.iter().map(Term::label).collect()
}

fn notes<K: Term>(out: &mut String, head: &str, notes: &TermMap<K, Note>) {
    if !notes.is_empty() {
        _ = writeln!(out, "  {head}:");
    }
    for (term, note) in notes {
        let locator = note.locator.as_ref().map(|locator| format!(" ({locator})")).unwrap_or_default();
        wrapped(out, "  - ", &format!("{}: {}{locator}", term.label(), note.text));
    }
}

fn title(rule_set: RuleSetRef) -> String {
    let part = match rule_set.vocabulary().id {
        "mhpss/rule" => ": one actor",
        "mhpss/network_rule" => ": the network as a whole",
        "asap/journey_rule" => ": the journey of co-design",
        "asap/recommendation" => ": recommendations that are followed",
        _ => "",
    };
    format!("{}{part}", rule_set.framework().label)
}

/// What is reached section by section, what is missing and why it matters.
fn evaluated(out: &mut String, view: View<'_>, all: bool) {
    out.push('\n');
    wrapped(out, "", &title(view.rule_set()));
    if let Some(rule) = view.precondition().filter(|rule| rule.mark() != Mark::Met) {
        let rests = if rule.mark() == Mark::NotAssessed { "everything rests on it" } else { "all else is at risk" };
        let mark = rule.mark().label().to_lowercase();
        wrapped(out, "  Precondition: ", &format!("{}: {mark}; {rests}", rule.term().label()));
    }
    table(out, view);
    if all {
        for section in view.rule_set().sections().terms() {
            details(out, view, section);
        }
        return;
    }
    let gaps: Vec<_> = view.gaps().collect();
    for gap in gaps.iter().take(FEW) {
        missing(out, gap);
    }
    if gaps.len() > FEW {
        _ = writeln!(out, "  {} more are missing in part or whole: --all", gaps.len() - FEW);
    }
}

/// One line a section of which something is recorded, and one for all others.
fn table(out: &mut String, view: View<'_>) {
    let sections: Vec<_> = view.sections().filter(|(_, tally)| tally.points() > 0).collect();
    let (known, silent): (Vec<_>, Vec<_>) =
        sections.into_iter().partition(|(_, tally)| tally.assessed() > 0 || tally.applicable() == 0);
    let silent_points: u64 = silent.iter().map(|(_, tally)| tally.applicable()).sum();
    let counted = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    let other = if known.is_empty() { "" } else { "other " };
    let silent_row = format!("{}, nothing recorded", counted(silent.len(), &format!("{other}section")));
    let names = known.iter().map(|(section, _)| section.label()).chain([silent_row.as_str(), "Section"]);
    let width = names.map(|name| name.chars().count()).max().unwrap_or_default().min(56);
    _ = writeln!(out, "  {:width$}  {:>7}  {:>8}  {:^15}  {:>4}", "Section", "reached", "assessed", "bounds", "open");
    for (section, tally) in &known {
        row(out, section.label(), *tally, width);
    }
    if !silent.is_empty() {
        let assessed = format!("0/{silent_points}");
        _ = writeln!(out, "  {silent_row:width$}  {:>7}  {assessed:>8}  {:^15}  {silent_points:>4}", "-", "-");
    }
    if known.len() + usize::from(!silent.is_empty()) > 1 {
        row(out, "All", view.total(), width);
    }
    let observed = view.observations();
    if observed.assessed() > 0 {
        let open = observed.count(Mark::NotAssessed);
        let seen = format!(
            "{} of {} seen, {open} open",
            observed.count(Mark::Met) + observed.count(Mark::PartlyMet),
            observed.applicable()
        );
        wrapped(out, "  Observations, which count in no share: ", &seen);
    }
    let exemplary: Vec<_> = view.exemplary().map(AnyTerm::label).collect();
    if !exemplary.is_empty() {
        wrapped(out, "  Exemplary: ", &exemplary.join("; "));
    }
}

fn row(out: &mut String, name: &str, tally: Tally, width: usize) {
    let percent =
        |share: Option<dynamic_integration::mark::Share>| share.map_or("-".to_owned(), |share| share.to_string());
    let reached = percent(tally.share());
    let bounds = match (tally.at_least(), tally.at_most()) {
        (Some(least), Some(most)) if least != most => {
            format!("{} to {most}", least.to_string().trim_end_matches(" %"))
        }
        (Some(least), _) => least.to_string(),
        _ => "-".to_owned(),
    };
    let (assessed, open) = (tally.coverage().to_string(), tally.count(Mark::NotAssessed));
    _ = writeln!(out, "  {name:width$}  {reached:>7}  {assessed:>8}  {bounds:>15}  {open:>4}");
}

/// A rule that is not met or partly met: what is left, why it matters, how it can be met.
fn missing(out: &mut String, rule: &RuleResult<'_>) {
    let head = format!("  Missing ({}): ", rule.strength().label().to_lowercase());
    wrapped(out, &head, &format!("{}. {} [{}]", rule.term().label(), rule.term().definition(), rule.term().locator()));
    let left = rule.requirements_left();
    if let Some(guard) = left.guard {
        wrapped(out, "    First to be answered: ", &guard.label().to_string());
    }
    let left: Vec<_> = left.points.collect();
    let (open, failing): (Vec<&PointResult<'_>>, Vec<_>) =
        left.iter().partition(|point| point.mark() == Mark::NotAssessed);
    for point in failing {
        let definition = if point.id().iter().count() == 1 { point.id().first().definition() } else { "" };
        let colon = if definition.is_empty() { "" } else { ": " };
        wrapped(out, "    - ", &format!("{}{colon}{definition}", left_over(point)));
    }
    if !open.is_empty() {
        let names: Vec<_> = open.iter().map(|point| point.id().label().to_string()).collect();
        wrapped(out, "    - open: ", &names.join("; "));
    }
    why_and_how(out, rule);
}

/// Why a rule matters and how it can be met, as far as the source says so of what is left.
fn why_and_how(out: &mut String, rule: &RuleResult<'_>) {
    let left: Vec<_> = rule.requirements_left().points.collect();
    for (kind, head) in [(ReasonKind::Why, "    Why it matters: "), (ReasonKind::How, "    How it can be met: ")] {
        let meant = |point: &PointResult<'_>, of: &[AnyTerm]| point.id().iter().any(|term| of.contains(&term));
        let reasons = rule.reasons().filter(|reason| reason.kind == kind);
        let reasons =
            reasons.filter(|reason| reason.points.is_empty() || left.iter().any(|point| meant(point, reason.points)));
        let said: Vec<_> = reasons.map(|reason| referent(reason.referent)).filter(|said| !said.is_empty()).collect();
        if !said.is_empty() {
            wrapped(out, head, &said.join("; "));
        }
    }
}

fn referent(referent: Referent) -> String {
    match referent {
        Referent::Sentence(sentence) => sentence.to_owned(),
        Referent::Terms(terms) => terms.iter().map(|term| term.label()).collect::<Vec<_>>().join(", "),
    }
}

fn left_over(point: &PointResult<'_>) -> String {
    let mark = match point.mark() {
        Mark::NotAssessed => "open".to_owned(),
        mark => mark.label().to_lowercase(),
    };
    format!("{} ({mark})", point.id().label())
}

/// Every rule of a section with its points.
fn details(out: &mut String, view: View<'_>, section: AnyTerm) {
    let rules = view.rules().filter(|rule| rule.section() == section);
    let says_nothing =
        |rule: &RuleResult<'_>| rule.tally().assessed() == 0 && rule.tally().count(Mark::NotApplicable) == 0;
    let (silent, rules): (Vec<_>, Vec<_>) = rules.partition(says_nothing);
    if rules.is_empty() {
        return;
    }
    out.push('\n');
    wrapped(out, "  ", &section.label().to_uppercase());
    for rule in rules {
        let strength = rule.strength().label().to_lowercase();
        let mark = rule.mark().label().to_lowercase();
        wrapped(out, "  ", &format!("{} ({strength}): {mark}", rule.term().label()));
        if let Some(reason) = rule.out_of_scope() {
            wrapped(out, "    Out of scope: ", reason.as_str());
            continue;
        }
        wrapped(out, "    ", &format!("{} [{}]", rule.term().definition(), rule.term().locator()));
        for point in rule.points() {
            let from = point.answer().taken_from().map(|from| format!(", as {} says", from.label)).unwrap_or_default();
            let reason = point.not_applicable().map(|reason| format!(": {reason}")).unwrap_or_default();
            wrapped(out, "    - ", &format!("{}{from}{reason}", left_over(&point)));
        }
        if rule.is_gap() {
            why_and_how(out, &rule);
        }
    }
    if !silent.is_empty() {
        let points: u64 = silent.iter().map(|rule| rule.tally().count(Mark::NotAssessed)).sum();
        let points = if points == 1 { "1 point".to_owned() } else { format!("{points} points") };
        let names: Vec<_> = silent.iter().map(|rule| rule.term().label()).collect();
        wrapped(out, &format!("  Nothing recorded ({points}): "), &names.join("; "));
    }
}

/// What the record and the report of a framework say beside the marks.
fn beside(out: &mut String, practice: &Practice, view: View<'_>, all: bool) {
    let vocabulary = view.rule_set().vocabulary().id;
    if vocabulary == "spring/question"
        && let Some(spring) = &practice.spring
    {
        if let Some(reading) = &spring.reading {
            wrapped(out, "  How to read the marks: ", reading.as_str());
        }
        if all {
            findings(out, spring);
        }
    }
    if !all {
        return;
    }
    match vocabulary {
        "focus/rule" => {
            let report = practice.evaluate().focus.map(|focus| focus.report().to_string());
            lines(out, report);
            notes(out, "Notes", &practice.focus.as_ref().map(|focus| focus.notes.clone()).unwrap_or_default());
        }
        "mhpss/rule" => {
            let report = practice.evaluate().mhpss.filter(|mhpss| !mhpss.report().says_nothing());
            lines(out, report.map(|mhpss| mhpss.report().to_string()));
            notes(out, "Notes", &practice.mhpss.as_ref().map(|mhpss| mhpss.notes.clone()).unwrap_or_default());
        }
        "iom/rule" => {
            lines(out, practice.evaluate().iom.map(|iom| iom.report().to_string()));
            notes(out, "Notes", &practice.iom.as_ref().map(|iom| iom.notes.clone()).unwrap_or_default());
        }
        "asap/journey_rule" => {
            lines(out, practice.evaluate().asap_journey.map(|journey| journey.report().to_string()));
            let journey = practice.asap.as_ref().and_then(|asap| asap.journey.as_ref());
            notes(out, "Notes", &journey.map(|journey| journey.notes.clone()).unwrap_or_default());
        }
        "asap/recommendation" => {
            let record = practice.asap.as_ref().and_then(|asap| asap.recommendations.as_ref());
            notes(out, "Notes", &record.map(|record| record.notes.clone()).unwrap_or_default());
            let whole = record.map(|record| record.recommendation_notes.clone()).unwrap_or_default();
            notes(out, "Notes on whole recommendations", &whole);
        }
        _ => {}
    }
}

/// The lines of a table as they are: only signs that move the cursor are taken out.
fn lines(out: &mut String, report: Option<String>) {
    let report = report.unwrap_or_default();
    if !report.is_empty() {
        out.push('\n');
    }
    for line in report.lines() {
        if line.chars().count() > support::WIDTH - 2 {
            wrapped(out, "  ", line);
        } else {
            let shown: String = line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
            _ = writeln!(out, "{}", format!("  {shown}").trim_end());
        }
    }
}

fn findings(out: &mut String, spring: &spring::Assessment) {
    out.push_str("\n  Findings:\n");
    for (question, finding) in &spring.findings {
        wrapped(out, "  - ", &format!("{}: {}", question.label(), finding.text));
        for tool in &finding.inspiring_tools {
            let address = tool.address.as_ref().map(|address| format!(" ({address})")).unwrap_or_default();
            wrapped(out, "      A tool to look at: ", &format!("{}{address}", tool.title));
        }
    }
    let with = labels(spring.coordinates_with);
    if !with.is_empty() {
        wrapped(out, "  Coordinates with: ", &with.join(", "));
    }
    notes(out, "Notes", &spring.notes);
}

/// One line a document for each rule set.
fn overview(records: &[Record]) -> String {
    const NAME: usize = 50;
    let mut out = String::new();
    for rule_set in RULE_SETS {
        let rows: Vec<_> = records
            .iter()
            .filter_map(|record| {
                Some((record.name(), *record.views().iter().find(|view| view.rule_set() == rule_set)?))
            })
            .collect();
        if rows.is_empty() {
            continue;
        }
        wrapped(&mut out, "", &title(rule_set));
        _ = writeln!(out, "  {:NAME$}  {:>7}  {:>8}  {:^15}  {:>4}", "", "reached", "assessed", "bounds", "open");
        for (name, view) in rows {
            let mut lines = folded(name.as_str(), NAME);
            let last = lines.pop().unwrap_or_default();
            for line in &lines {
                _ = writeln!(out, "  {line}");
            }
            row(&mut out, &last, view.total(), NAME);
        }
        if rule_set.vocabulary() == spring::Question::VOCABULARY {
            let mut readings: Vec<_> = records.iter().filter_map(Record::reading).collect();
            readings.sort();
            readings.dedup();
            for reading in readings {
                wrapped(&mut out, "  How to read the marks: ", reading.as_str());
            }
        }
        out.push('\n');
    }
    let silent: Vec<_> = records.iter().filter(|record| record.views().is_empty()).collect();
    if !silent.is_empty() {
        let names: Vec<_> = silent.iter().map(|record| plain(record.name().as_str())).collect();
        wrapped(&mut out, "No rules were assessed of: ", &names.join("; "));
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

/// The words that are used above.
fn legend(out: &mut String) {
    let above = out.to_lowercase();
    out.push_str("\nWords\n");
    for (word, meaning) in LEGEND.iter().filter(|(word, _)| *word == "point" || above.contains(word)) {
        wrapped(out, &format!("  {word:12}  "), meaning);
    }
}
