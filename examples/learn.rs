//! What did practices record about one question, item, measure or barrier? The text can be read out in a meeting.
//!
//! ```text
//! cargo run --example learn                                   # on spring/question/beneficiary_voice
//! cargo run --example learn -- asap/barrier/language          # on something else
//! cargo run --example learn -- asap/barrier/language my.json  # from your own practices
//! cargo run --example learn -- --list                         # on what you can ask
//! ```

mod support;

use std::fmt::Write as _;
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::asap::{Barrier, Measure};
use dynamic_integration::facts::TermSet;
use dynamic_integration::learn::{self, OnItem, OnMeasure};
use dynamic_integration::mark::Mark;
use dynamic_integration::spring::{Finding, Item, Question};
use dynamic_integration::term::{AnyTerm, Term, Vocabulary};
use dynamic_integration::values::{NonBlankText, Note};

use support::{Arguments, complain, plain, print, refuse, wrapped};

const HELP: &str = "\
Shows what practices recorded about one question, item, measure or barrier.

usage: cargo run --example learn -- [TERM] [FILE...]

  TERM      spring/question/..  findings on a question of SPRING
            spring/item/..      practices that met an item of SPRING's checklist, or did not
            asap/measure/..     practices that follow a measure of ASAP's recommendations
            asap/barrier/..     practices that work on a barrier, and their activities
            spring/question/beneficiary_voice if left out
  FILE      practices, one or a list in each file; those included in the crate if left out
  --list    shows every TERM
  --help    shows this text
";

/// The vocabularies whose terms can be asked about.
static ASKED: [&Vocabulary; 4] = [Question::VOCABULARY, Item::VOCABULARY, Measure::VOCABULARY, Barrier::VOCABULARY];

fn main() -> ExitCode {
    let arguments = match Arguments::read(HELP, &["--list"]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    if arguments.has("--list") {
        return print(&list());
    }
    let id = arguments.rest.first().map_or("spring/question/beneficiary_voice".into(), |id| id.to_string_lossy());
    let term: AnyTerm = match id.parse() {
        Ok(term) => term,
        Err(error) => {
            let named = ASKED.iter().flat_map(|asked| asked.terms()).find(|term| term.code() == id);
            let meant = named.map(|term| format!(", did you mean `{term}`?")).unwrap_or_default();
            return refuse(&format!("{}{meant}; `--list` shows all possible terms", plain(&error.to_string())));
        }
    };
    if !ASKED.contains(&term.vocabulary()) {
        return refuse(&format!("`{term}` is a term, but not one of those listed by `--list`"));
    }

    let files = match arguments.rest.get(1..) {
        Some([first, rest @ ..]) => std::iter::once(first).chain(rest).map(Into::into).collect(),
        _ => support::bundled(),
    };
    let mut practices: Vec<Practice> = Vec::new();
    let mut all_read = true;
    for file in &files {
        match support::open_all(file) {
            Ok(more) => practices.extend(more),
            Err(error) => {
                all_read = false;
                complain(&error);
            }
        }
    }
    if practices.is_empty() {
        return ExitCode::FAILURE;
    }
    let code = print(&answer(term, &practices));
    if all_read { code } else { ExitCode::FAILURE }
}

fn list() -> String {
    let mut out = String::new();
    for vocabulary in ASKED {
        for term in vocabulary.terms() {
            wrapped(&mut out, "", &format!("{}  {}", term.id(), term.label()));
        }
    }
    out
}

fn answer(term: AnyTerm, practices: &[Practice]) -> String {
    let mut out = String::new();
    wrapped(&mut out, "", term.label());
    wrapped(&mut out, "", term.definition());
    wrapped(&mut out, "", &format!("({}, {})", term.framework().title, term.locator()));
    out.push('\n');
    if let Some(question) = term.downcast::<Question>() {
        on_question(&mut out, question, practices);
    } else if let Some(item) = term.downcast::<Item>() {
        on_item(&mut out, item, practices);
    } else if let Some(measure) = term.downcast::<Measure>() {
        on_measure(&mut out, measure, practices);
    } else if let Some(barrier) = term.downcast::<Barrier>() {
        on_barrier(&mut out, barrier, practices);
    }
    out
}

fn on_question(out: &mut String, question: Question, practices: &[Practice]) {
    out.push_str("SPRING asks for:\n");
    for item in question.items() {
        wrapped(out, "  - ", &format!("{}: {}", item.label(), item.definition()));
    }
    let found: Vec<_> = learn::question(practices, question).collect();
    counted(out, &found.iter().map(|of| of.mark));
    for of in &found {
        heading(out, of.practice, of.mark);
        told(out, of.finding);
        items_by_mark(out, &of.items);
    }
    readings(out, found.iter().filter_map(|of| of.reading));
}

fn on_item(out: &mut String, item: Item, practices: &[Practice]) {
    wrapped(out, "", &format!("It belongs to the question: {}", item.question().definition()));
    let mut found: Vec<_> = learn::item(practices, item).collect();
    counted(out, &found.iter().map(|of| of.mark));
    found.sort_by_key(|of| std::cmp::Reverse(of.mark));
    for of in &found {
        heading(out, of.practice, of.mark);
        told(out, of.finding);
        noted(out, "Note: ", of.note);
        reason(out, of.not_applicable);
    }
    out.push('\n');
    wrapped(out, "", "The finding below each name is about the whole question.");
    readings(out, found.iter().filter_map(|of| of.reading));
}

fn on_measure(out: &mut String, measure: Measure, practices: &[Practice]) {
    let recommendation = measure.recommendation();
    wrapped(out, "", &format!("It is a part of the recommendation: {}", recommendation.definition()));
    let mut found: Vec<_> = learn::measure(practices, measure).collect();
    counted(out, &found.iter().map(|of| of.mark));
    found.sort_by_key(|of| std::cmp::Reverse(of.mark));
    let (told, silent): (Vec<OnMeasure<'_>>, Vec<_>) =
        found.into_iter().partition(|of| of.mark != Mark::NotAssessed || of.note.is_some());
    for of in &told {
        heading(out, of.practice, of.mark);
        if of.note.is_none() && of.taken_from.is_some() {
            wrapped(out, "  ", "The profile or the journey in its record says so.");
        }
        noted(out, "", of.note);
        noted(out, "On the recommendation: ", of.recommendation_note);
        reason(out, of.not_applicable);
    }
    if !silent.is_empty() {
        let names: Vec<_> = silent.iter().map(|of| plain(of.practice.practice.name.as_str())).collect();
        out.push('\n');
        wrapped(out, "", &format!("Nothing is recorded about it for: {}.", names.join("; ")));
    }
}

fn on_barrier(out: &mut String, barrier: Barrier, practices: &[Practice]) {
    let found: Vec<_> = learn::barrier(practices, barrier).collect();
    let profiles = practices.iter().filter_map(|practice| practice.asap.as_ref()?.profile.as_ref()).count();
    _ = writeln!(out, "Practices that say that they work on it: {} of {profiles} with a profile.", found.len());
    for of in &found {
        out.push('\n');
        wrapped(out, "", &name(of.practice));
        described(out, of.practice);
        labels(out, "Against this barrier, according to the handbook: ", of.against_it);
        let others = if of.against_it.is_empty() { "Activities: " } else { "Other activities: " };
        labels(out, others, of.others);
        noted(out, "Note on its barriers: ", of.note);
    }
    if found.iter().any(|of| !of.others.is_empty()) {
        out.push('\n');
        wrapped(
            out,
            "",
            "A record lists barriers and activities, but does not say which activity deals with which barrier.",
        );
    }
}

/// Counts the practices by mark.
fn counted(out: &mut String, marks: &(impl Iterator<Item = Mark> + Clone)) {
    let count = |mark: &Mark| (*mark, marks.clone().filter(|found| found == mark).count());
    let counts: Vec<_> = Mark::ALL.iter().rev().map(count).filter(|(_, count)| *count > 0).collect();
    let counts: Vec<_> =
        counts.iter().map(|(mark, count)| format!("{} {count}", mark.label().to_lowercase())).collect();
    out.push('\n');
    match marks.clone().count() {
        0 => out.push_str("None of the practices was assessed on it.\n"),
        1 => _ = writeln!(out, "1 practice: {}.", counts.join(", ")),
        practices => _ = writeln!(out, "{practices} practices: {}.", counts.join(", ")),
    }
}

fn name(practice: &Practice) -> String {
    let identity = &practice.practice;
    let places = identity.places.iter().map(NonBlankText::as_str);
    let places: Vec<_> =
        places.chain(identity.countries.iter().map(dynamic_integration::values::Country::as_str)).collect();
    if places.is_empty() { identity.name.to_string() } else { format!("{} ({})", identity.name, places.join(", ")) }
}

fn heading(out: &mut String, practice: &Practice, mark: Mark) {
    out.push('\n');
    wrapped(out, "", &format!("{} - {}", name(practice), mark.label().to_lowercase()));
}

fn described(out: &mut String, practice: &Practice) {
    if let Some(description) = &practice.practice.description {
        wrapped(out, "  ", description.as_str());
    }
}

/// Writes the finding, and the tools that can inspire others.
fn told(out: &mut String, finding: Option<&Finding>) {
    let Some(finding) = finding else {
        out.push_str("  No finding is recorded.\n");
        return;
    };
    wrapped(out, "  ", finding.text.as_str());
    for tool in &finding.inspiring_tools {
        let address = tool.address.as_ref().map(|address| format!(" ({address})")).unwrap_or_default();
        wrapped(out, "  Tool: ", &format!("{}{address}", tool.title));
    }
}

/// Writes the items by mark, the highest first, and the notes on them.
fn items_by_mark(out: &mut String, items: &[OnItem<'_>]) {
    for mark in Mark::ALL.iter().rev() {
        let of: Vec<_> = items.iter().filter(|of| of.mark == *mark).map(|of| of.item.label()).collect();
        if !of.is_empty() {
            wrapped(out, &format!("  {}: ", mark.label()), &of.join("; "));
        }
    }
    for of in items {
        noted(out, &format!("Note on {}: ", of.item.label().to_lowercase()), of.note);
        reason(out, of.not_applicable);
    }
}

fn noted(out: &mut String, head: &str, note: Option<&Note>) {
    if let Some(note) = note {
        let locator = note.locator.as_ref().map(|locator| format!(" ({locator})")).unwrap_or_default();
        wrapped(out, &format!("  {head}"), &format!("{}{locator}", note.text));
    }
}

fn reason(out: &mut String, reason: Option<&NonBlankText>) {
    if let Some(reason) = reason {
        wrapped(out, "  Reason why it does not apply: ", reason.as_str());
    }
}

fn labels<K: Term>(out: &mut String, head: &str, terms: TermSet<K>) {
    if !terms.is_empty() {
        let labels: Vec<_> = terms.iter().map(Term::label).collect();
        wrapped(out, &format!("  {head}"), &labels.join(", "));
    }
}

/// Writes the notes on how published marks were read, each once.
fn readings<'a>(out: &mut String, readings: impl Iterator<Item = &'a NonBlankText>) {
    let mut shown: Vec<&NonBlankText> = Vec::new();
    for reading in readings {
        if !shown.contains(&reading) {
            shown.push(reading);
        }
    }
    for reading in shown {
        out.push('\n');
        wrapped(out, "How to read the marks: ", reading.as_str());
    }
}
