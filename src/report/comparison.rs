//! The page of a comparison: the subjects, the results of both, and the differences.

use std::cmp::Ordering;

use super::block::{Block, Page};
use super::practice::{closing, readings_of};
use super::text::{Cell, Drawn, Row, Rows, Table, TableKind, Text};
use super::words::{Words, subject};
use crate::comparison::{Comparison, Dated, OnlyAssessed, PracticeComparison, compared, order_of};
use crate::core_terms::{ComparisonKind, Difference, ReportSentence as Tell, ReportText as Say};
use crate::languages::Wording;
use crate::mark::{Mark, Tally};
use crate::practice::Practice;
use crate::shown::once;
use crate::term::{AnyTerm, Term};
use crate::values::Attribution;

/// Writes the report on two documents. They are about the same practice if they share an identifier.
#[must_use]
pub fn comparison(first: &Practice, second: &Practice, wording: Wording<'_>) -> Page {
    of_practices(Words(wording), first, second, false)
}

/// Writes the report on two documents that, as the caller knows, are about the same practice.
#[must_use]
pub fn same_practice(first: &Practice, second: &Practice, wording: Wording<'_>) -> Page {
    of_practices(Words(wording), first, second, true)
}

/// Writes the report on a comparison, such as one of stored evaluations. It cannot say how published marks were read,
/// because only the documents record it. So use [`comparison`] if you have them.
///
/// ```
/// use dynamic_integration::comparison::PracticeComparison;
/// use dynamic_integration::languages::Wording;
/// use dynamic_integration::{Practice, PracticeEvaluation, report};
///
/// let stored = |on: &str| {
///     Practice::from_json(&format!(r#"{{
///         "practice": {{ "name": "Kitchen", "identifiers": [{{ "scheme": "amif", "value": "A-7" }}] }},
///         "spring": {{ "assessed": {{ "on": "{on}" }} }}
///     }}"#)).map(|practice| practice.evaluate().to_json())
/// };
/// let (before, after) = (stored("2024")?, stored("2025")?);
///
/// let evaluations = (PracticeEvaluation::from_json(&before)?, PracticeEvaluation::from_json(&after)?);
/// let compared = PracticeComparison::between(&evaluations.0, &evaluations.1);
/// let page = report::practice_comparison(&compared, Wording::english());
/// assert!(page.to_markdown().contains("**Over time**"));
/// # Ok::<(), dynamic_integration::read::ReadError>(())
/// ```
#[must_use]
pub fn practice_comparison(comparison: &PracticeComparison, wording: Wording<'_>) -> Page {
    page(Words(wording), comparison, Vec::new())
}

fn of_practices(words: Words<'_>, first: &Practice, second: &Practice, is_same: bool) -> Page {
    let (compared, is_turned) = compared(&first.evaluate(), &second.evaluate(), is_same);
    let practices = if is_turned { [second, first] } else { [first, second] };
    let named = [Say::First, Say::Second].map(|name| Text::said(words.say(name)));
    page(words, &compared, readings_of(words, named.into_iter().zip(practices)))
}

fn page(words: Words<'_>, compared: &PracticeComparison, readings: Vec<(String, Text)>) -> Page {
    let (first, second) = (compared.first(), compared.second());
    let kind = compared.kind();
    let mut blocks = vec![Block::Paragraph(words.named(kind).strong().and(". ").then(words.defined(kind)))];
    let mut pairs = if kind == ComparisonKind::BetweenAssessments { no_order(words, compared) } else { Vec::new() };
    for (name, of, assessed) in [
        (Say::First, first, assessments(compared, |(first, _)| first, compared.only_first())),
        (Say::Second, second, assessments(compared, |(_, second)| second, compared.only_second())),
    ] {
        let mut text = subject(&of.name, &of.countries);
        if !assessed.is_empty() {
            let by = assessed.into_iter().map(|assessed| words.attribution(assessed));
            text = text.and_break().and(words.say(Say::Assessed)).and(": ").then(Text::joined(by, "; "));
        }
        pairs.push((words.say(name).to_owned(), text));
    }
    pairs.extend(readings);
    blocks.push(Block::Pairs(pairs));
    for compared in compared.comparisons() {
        blocks.extend(one(words, compared));
    }
    let only = compared.only_first().iter().map(|only| (Say::First, only));
    let only = only.chain(compared.only_second().iter().map(|only| (Say::Second, only)));
    let only = only.map(|(which, only)| {
        let rule_set = only.rule_set();
        let title = Text::said_strongly(words.say(which)).and(": ").and(words.0.title(rule_set)).and_break();
        let edition = title.and(words.edition(rule_set.framework())).and_break();
        edition.and(words.say(Say::Assessed)).and(": ").then(words.attribution(only.assessed()))
    });
    let only: Vec<_> = only.collect();
    if !only.is_empty() {
        blocks.push(Block::Heading(2, Text::said(words.say(Say::OnlyOne))));
        blocks.push(Block::List(only));
    }
    blocks.extend(closing(words, words.legend()));
    let is_one = first.name == second.name;
    let mut heading = Text::from(&first.name);
    if !is_one {
        heading = heading.and(" / ").then(Text::from(&second.name));
    }
    let title = if is_one { first.name.to_string() } else { format!("{} / {}", first.name, second.name) };
    Page::new(words, title, heading, blocks)
}

/// Returns the assessors and dates of one of the two, each once.
fn assessments<'a>(
    compared: &'a PracticeComparison,
    which: fn(Assessed<'a>) -> Option<&'a Attribution>,
    only: &'a [OnlyAssessed],
) -> Vec<Option<&'a Attribution>> {
    let of_both = compared.comparisons().iter().map(|both| which(both.assessed()));
    once(of_both.chain(only.iter().map(OnlyAssessed::assessed)))
}

type Assessed<'a> = (Option<&'a Attribution>, Option<&'a Attribution>);

/// Says why the dates do not show which was first, with the rule sets that are the reason.
fn no_order(words: Words<'_>, compared: &PracticeComparison) -> Vec<(String, Text)> {
    let dates = compared.dates();
    let undated = dates.iter().flatten().filter(|(_, on)| on.is_none());
    let orders = || dates.iter().map(|pair @ [(_, first), (_, second)]| (pair, order_of(*first, *second)));
    let is_dated = |pair: &[Dated; 2]| pair.iter().all(|(_, on)| on.is_some());
    let overlapping = orders().filter(|(pair, order)| is_dated(pair) && order.is_none());
    let is_known = |known| orders().any(|(_, order)| order == Some(known));
    let is_contrary = is_known(Ordering::Less) && is_known(Ordering::Greater);
    let contrary = orders().filter(|(_, order)| is_contrary && order.is_some());
    let told = [
        (Say::Undated, undated.collect::<Vec<_>>()),
        (Say::DatesOverlap, overlapping.flat_map(|(pair, _)| pair).collect()),
        (Say::DatesContrary, contrary.flat_map(|(pair, _)| pair).collect()),
    ];
    let told = told.into_iter().filter(|(_, of)| !of.is_empty());
    let told = told.map(|(why, of)| {
        let titles = once(of.into_iter().map(|(rule_set, _)| words.0.title(*rule_set)));
        (words.say(why).to_owned(), Text::said(titles.join(", ")))
    });
    told.collect()
}

fn one(words: Words<'_>, compared: &Comparison) -> Vec<Block> {
    let rule_set = compared.rule_set();
    let (first, second) = compared.assessed();
    let (total, other_total) = compared.total();
    let said = |name: Say, assessed, tally: Tally| {
        let by = Text::said(words.say(Say::Assessed)).and(": ").then(words.attribution(assessed)).and_break();
        (words.say(name).to_owned(), by.and(words.sentence(tally)))
    };
    let agreement = compared.agreement();
    let counted = words.fill(Say::Agreement, &[("same", &agreement.same), ("of", &agreement.of)]);
    let mut blocks = vec![
        Block::Heading(2, Text::said(words.0.title(rule_set))),
        Block::Small(Text::said(words.edition(rule_set.framework()))),
        Block::Pairs(vec![said(Say::First, first, total), said(Say::Second, second, other_total)]),
        Block::Paragraph(Text::said(counted)),
        Block::Table(before_and_after(words, compared)),
        Block::Small(Text::said(words.say(Tell::ReadTwo))),
        Block::Heading(3, Text::said(words.say(Say::Different))),
    ];
    let groups: Vec<_> = compared
        .different_rules()
        .map(|rule| {
            let row = |point: crate::comparison::ComparedPoint| {
                let marked = |mark: Mark| Cell::signed(mark.into(), "", words.named(mark));
                let word = point.difference().word(compared.kind());
                Row {
                    head: Text::said(words.point(point.id())),
                    cells: vec![marked(point.first()), marked(point.second()), Cell::text(words.named(word))],
                }
            };
            Rows { head: Some(words.named(rule.spec().term())), rows: rule.different_points().map(row).collect() }
        })
        .collect();
    blocks.push(if groups.is_empty() {
        Block::Paragraph(Text::said(words.say(Tell::SameAll)))
    } else {
        Block::Table(Table {
            caption: words.say(Say::DifferentPoints).into(),
            kind: TableKind::Matrix,
            columns: [Say::Points, Say::First, Say::Second]
                .map(|head| words.say(head))
                .into_iter()
                .chain([words.label(Difference::VOCABULARY)])
                .map(str::to_owned)
                .collect(),
            groups,
        })
    });
    blocks
}

/// Returns a table with the shares of both and their bounds, one row for each section.
pub(super) fn before_and_after(words: Words<'_>, compared: &Comparison) -> Table {
    let both = |one: String, other: String| Cell::text(Text::said(one).and_break().and(other));
    let row = |(section, first, second): (AnyTerm, Tally, Tally)| Row {
        head: words.named(section),
        cells: vec![
            Cell::drawn(Drawn::Two(first, second)),
            both(words.share(first), words.share(second)),
            both(words.coverage(first), words.coverage(second)),
        ],
    };
    let sections = compared.sections().filter(|(_, first, second)| first.points() + second.points() > 0);
    let columns = [Say::Section, Say::Picture, Say::Bounds, Say::Assessed];
    words.table(Say::BeforeAfter, TableKind::Profile, columns, sections.map(row).collect())
}
