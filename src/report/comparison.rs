//! The page of a comparison: the subjects, the results of both, and the differences.

use super::block::{Block, Page};
use super::practice::{closing, edition, readings};
use super::text::{Cell, Drawn, Row, Rows, Table, TableKind, Text};
use super::words::{Words, subject};
use crate::comparison::{Comparison, PracticeComparison};
use crate::core_terms::{Difference, ReportSentence as Tell, ReportText as Say};
use crate::languages::Wording;
use crate::mark::{Mark, Tally};
use crate::practice::Practice;
use crate::term::{AnyTerm, Term};

/// Writes the report on two documents. They are about the same practice if they share an identifier.
#[must_use]
pub fn comparison(first: &Practice, second: &Practice, wording: Wording<'_>) -> Page {
    page(Words(wording), &PracticeComparison::between(&first.evaluate(), &second.evaluate()), [first, second])
}

/// Writes the report on two documents that, as the caller knows, are about the same practice.
#[must_use]
pub fn same_practice(first: &Practice, second: &Practice, wording: Wording<'_>) -> Page {
    page(Words(wording), &PracticeComparison::same_practice(&first.evaluate(), &second.evaluate()), [first, second])
}

fn page(words: Words<'_>, compared: &PracticeComparison, practices: [&Practice; 2]) -> Page {
    let (first, second) = (compared.first(), compared.second());
    let kind = compared.kind();
    let mut blocks = vec![Block::Paragraph(words.named(kind).strong().and(". ").then(words.defined(kind)))];
    let subjects = [(Say::First, first), (Say::Second, second)];
    let subjects = subjects.map(|(name, of)| (words.say(name).to_owned(), subject(&of.name, &of.countries)));
    blocks.push(Block::Pairs(subjects.into_iter().chain(readings(words, practices)).collect()));
    for compared in compared.comparisons() {
        blocks.extend(one(words, compared));
    }
    let only = compared.only_first().iter().map(|rules| (Say::First, rules));
    let only = only.chain(compared.only_second().iter().map(|rules| (Say::Second, rules)));
    let only: Vec<_> =
        only.map(|(which, rules)| Text::said_strongly(words.say(which)).and(": ").and(words.0.title(*rules))).collect();
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
        Block::Small(Text::said(edition(words, rule_set.framework()))),
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
