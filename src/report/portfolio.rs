//! The page of a portfolio: what many practices have in common. It ranks none of them.

use std::collections::BTreeSet;

use super::block::{Block, Page};
use super::practice::{footer, readings};
use super::text::{Cell, Drawn, Row, Table, TableKind, Text};
use super::words::{Words, given, percent, subject};
use crate::core_terms::{Quartile, ReportSentence as Tell, ReportText as Say};
use crate::evaluation::{PointId, RuleSpec, View};
use crate::languages::Wording;
use crate::mark::{Mark, Tally};
use crate::portfolio::{Distribution, MarkCounts, Portfolio, RuleSetSummary, by_practice};
use crate::practice::Practice;
use crate::term::AnyTerm;

/// Writes the report on many practices together.
#[must_use]
pub fn portfolio<'a>(practices: impl IntoIterator<Item = &'a Practice>, wording: Wording<'_>) -> Page {
    let words = Words(wording);
    let mut portfolio = Portfolio::new();
    let (mut rows, mut known) = (Vec::new(), Vec::new());
    for practice in practices {
        let evaluation = practice.evaluate();
        // Adding documents one by one never fills an empty portfolio.
        _ = portfolio.add(&evaluation);
        rows.push(row(words, practice, &evaluation.views().collect::<Vec<_>>()));
        known.push(practice);
    }
    let heading = words.say(Say::Portfolio);
    let mut pairs = vec![(words.say(Say::Documents).to_owned(), Text::said(portfolio.documents()))];
    pairs.extend(counted_again(words, &known));
    pairs.extend(readings(words, known));
    let mut blocks = vec![Block::Pairs(pairs)];
    for summary in portfolio.in_order() {
        blocks.extend(summed_up(words, summary));
    }
    if !rows.is_empty() {
        blocks.push(Block::Heading(2, Text::said(words.say(Say::Practices))));
        blocks.push(Block::Small(Text::said(words.say(Tell::NotRanked))));
        let columns = [Say::Practice, Say::Assessed];
        blocks.push(Block::Table(words.table(Say::Practices, TableKind::Points, columns, rows)));
    }
    blocks.push(footer(words));
    Page::new(words, heading.to_owned(), Text::said(heading), blocks)
}

/// Returns how many documents are about the same practice as an earlier one, so that it counts more than once, with the
/// names in these documents.
fn counted_again(words: Words<'_>, practices: &[&Practice]) -> Option<(String, Text)> {
    let groups = by_practice(practices.iter().map(|practice| &*practice.practice.identifiers));
    let mut again: Vec<_> = groups.iter().flat_map(|group| group.iter().skip(1)).collect();
    again.sort_unstable();
    let mut seen = BTreeSet::new();
    let names = again.iter().filter_map(|place| Some(&practices.get(**place)?.practice.name));
    let names = given(names.filter(|name| seen.insert(*name)));
    (!again.is_empty())
        .then(|| (words.say(Say::CountedAgain).to_owned(), Text::said(again.len()).and(": ").then(names)))
}

/// Returns the row of a practice: its assessors, dates and coverage.
fn row(words: Words<'_>, practice: &Practice, views: &[View<'_>]) -> Row {
    let head = subject(&practice.practice.name, &practice.practice.countries);
    if views.is_empty() {
        return Row { head, cells: vec![Cell::text(Text::said(words.say(Tell::NoFramework)))] };
    }
    let assessed = views.iter().map(|view| {
        let how_much = words.coverage(view.total());
        let by = words.attribution(view.attribution());
        Text::said(format_args!("{}: {how_much}, ", words.0.title(view.rule_set()))).then(by)
    });
    Row { head, cells: vec![Cell::of_parts(assessed.map(Cell::text))] }
}

fn summed_up(words: Words<'_>, summary: &RuleSetSummary) -> Vec<Block> {
    let rule_set = summary.rule_set();
    let total = summary.total();
    let counted = words.fill(
        Tell::Evaluations,
        &[("count", &summary.evaluations()), ("with", &total.with_share()), ("exemplary", &total.exemplary())],
    );
    let together = words.sentence(together(summary, |_| true));
    vec![
        Block::Heading(2, Text::said(words.0.title(rule_set))),
        Block::Small(Text::said(words.edition(rule_set.framework()))),
        Block::Paragraph(Text::said(counted)),
        Block::Lead(Text::said_strongly(words.say(Say::Together)).and(": ").and(together)),
        Block::Table(distributions(words, summary)),
        Block::Small(Text::said(words.say(Tell::ReadBox))),
    ]
    .into_iter()
    .chain(points(words, summary))
    .collect()
}

/// Returns a table with the distribution of the shares in each section, and with all points of all practices.
pub(super) fn distributions(words: Words<'_>, summary: &RuleSetSummary) -> Table {
    let row = |(section, distribution): (AnyTerm, &Distribution)| {
        let all = together(summary, |of| of == section);
        if all.applicable() == 0 {
            let nowhere = || Cell::text(Text::said(words.say(Say::DoesNotApply)));
            return Row { head: words.named(section), cells: vec![Cell::default(), nowhere(), nowhere()] };
        }
        let quartiles = quartiles(distribution);
        let numbers = if quartiles.is_some() {
            let [lowest, median, highest] = [Quartile::Minimum, Quartile::Median, Quartile::Maximum]
                .map(|quartile| distribution.quartile(quartile).map(percent).unwrap_or_default());
            let (with, count) = (distribution.with_share(), distribution.evaluations());
            words.fill(
                Say::Quartiles,
                &[("with", &with), ("count", &count), ("lowest", &lowest), ("median", &median), ("highest", &highest)],
            )
        } else {
            words.say(Say::Unknown).to_owned()
        };
        let drawing = quartiles.map_or_else(Cell::default, |quartiles| Cell::drawn(Drawn::Box(quartiles)));
        Row {
            head: words.named(section),
            cells: vec![
                drawing,
                Cell::text(Text::said(numbers)),
                Cell::text(
                    Text::said(words.fill(Say::TogetherShare, &[("share", &words.share(all))]))
                        .and_break()
                        .and(words.coverage(all)),
                ),
            ],
        }
    };
    let sections = summary.sections().filter(|(section, _)| together(summary, |of| of == *section).points() > 0);
    let columns = [Say::Section, Say::Picture, Say::Median, Say::Together];
    words.table(Say::Distribution, TableKind::Profile, columns, sections.map(row).collect())
}

fn quartiles(distribution: &Distribution) -> Option<[u32; 5]> {
    let mut shown = [0; 5];
    for (place, quartile) in shown.iter_mut().zip(Quartile::ALL) {
        *place = distribution.quartile(*quartile)?.per_mille();
    }
    Some(shown)
}

/// Counts all points of all evaluations together, in some sections.
fn together(summary: &RuleSetSummary, is_meant: impl Fn(AnyTerm) -> bool) -> Tally {
    let counted = summary.points().filter(|(rule, ..)| rule.counts() && is_meant(rule.section()));
    counted.fold(Tally::default(), |all, (.., counts)| all.checked_add(counts.into()).unwrap_or(all))
}

/// Returns the points that some evaluation does not fully meet, the least often met first, and the number of the
/// others.
fn points(words: Words<'_>, summary: &RuleSetSummary) -> Vec<Block> {
    let row = |(rule, point, counts): &(RuleSpec, PointId, MarkCounts)| {
        let (point, rule) = (words.point(*point), words.label(rule.term()));
        let head = Text::said_strongly(&point);
        let head = if point == rule { head } else { head.and_break().and(rule) };
        let counted = words.fill(
            Say::Counts,
            &[
                ("met", &counts.count(Mark::Met)),
                ("partly", &counts.count(Mark::PartlyMet)),
                ("not", &counts.count(Mark::NotMet)),
                ("open", &counts.count(Mark::NotAssessed)),
                ("na", &counts.count(Mark::NotApplicable)),
            ],
        );
        Row {
            head,
            cells: vec![Cell::text(Text::said(words.share((*counts).into()))), Cell::text(Text::said(counted))],
        }
    };
    let known: Vec<_> = summary.least_often_met().into_iter().filter(|(rule, ..)| rule.counts()).collect();
    let is_lacking = |(.., counts): &&(RuleSpec, PointId, MarkCounts)| counts.count(Mark::Met) < counts.assessed();
    let rows: Vec<_> = known.iter().filter(is_lacking).map(row).collect();
    let all: usize = summary.rule_set().rules().filter(|rule| rule.counts()).map(RuleSpec::len).sum();
    let is_open = |counts: MarkCounts| counts.assessed() == 0 && counts.count(Mark::NotAssessed) > 0;
    let nowhere = summary.points().filter(|(rule, _, counts)| rule.counts() && is_open(*counts)).count();
    let (met, rest) = (known.len() - rows.len(), all - known.len());
    let others = words.fill(Tell::OtherPoints, &[("met", &met), ("nowhere", &nowhere), ("na", &(rest - nowhere))]);
    let columns = [Say::Points, Say::Bounds, Say::Assessed];
    let table = (!rows.is_empty()).then(|| Block::Table(words.table(Say::LeastMet, TableKind::Plain, columns, rows)));
    table.into_iter().chain([Block::Paragraph(Text::said(others))]).collect()
}
