//! The page on what practices recorded about one question, item, measure or barrier.

use super::block::{Block, Page};
use super::frameworks::tools;
use super::practice::{closing, readings};
use super::text::Text;
use super::words::{self, Words};
use crate::asap::{Barrier, Measure};
use crate::core_terms::{ReportSentence as Tell, ReportText as Say};
use crate::languages::Wording;
use crate::learn::{self, OnItem};
use crate::mark::Mark;
use crate::practice::Practice;
use crate::shown;
use crate::spring::{Finding, Item, Question};
use crate::term::AnyTerm;
use crate::values::{Attribution, NonBlankText, Note};

/// Writes the report on what practices recorded about a question or item of SPRING, or a measure or barrier of ASAP.
/// Returns `None` for a term of another vocabulary.
#[must_use]
pub fn learn<'a>(
    practices: impl IntoIterator<Item = &'a Practice>,
    term: impl Into<AnyTerm>,
    wording: Wording<'_>,
) -> Option<Page> {
    let (words, term) = (Words(wording), term.into());
    let practices: Vec<&Practice> = practices.into_iter().collect();
    let told = if let Some(question) = term.downcast::<Question>() {
        on_question(words, &practices, question)
    } else if let Some(item) = term.downcast::<Item>() {
        on_item(words, &practices, item)
    } else if let Some(measure) = term.downcast::<Measure>() {
        on_measure(words, &practices, measure)
    } else if let Some(barrier) = term.downcast::<Barrier>() {
        on_barrier(words, &practices, barrier)
    } else {
        return None;
    };
    let mut blocks = vec![
        Block::Lead(words.defined(term)),
        Block::Small(Text::said(format_args!("{}; {}", words.edition(term.framework()), term.locator()))),
    ];
    let broader = term.broader().first().map(|broader| {
        let text = words.named(*broader).strong().and(". ").then(words.defined(*broader));
        (words.say(Say::AskedHere).to_owned(), text)
    });
    let is_of_spring = term.framework() == &crate::spring::FRAMEWORK;
    let read = if is_of_spring { readings(words, practices.iter().copied()) } else { Vec::new() };
    let pairs: Vec<_> = broader.into_iter().chain(read).collect();
    if !pairs.is_empty() {
        blocks.push(Block::Pairs(pairs));
    }
    blocks.extend(told);
    blocks.extend(closing(words, words.legend()));
    Some(Page::new(words, words.label(term).to_owned(), words.named(term), blocks))
}

fn on_question(words: Words<'_>, practices: &[&Practice], question: Question) -> Vec<Block> {
    let found: Vec<_> = learn::question(practices.iter().copied(), question).collect();
    let mut blocks = vec![counted(words, found.iter().map(|of| of.mark))];
    for of in &found {
        blocks.extend(finding(words, of.practice, of.mark, of.finding));
        let item = |of: &OnItem<'_>| {
            let text = words.sign(of.mark).then(words.named(of.item));
            reason(words, noted(words, text, of.note), of.not_applicable)
        };
        blocks.push(Block::List(of.items.iter().map(item).collect()));
    }
    blocks
}

fn on_item(words: Words<'_>, practices: &[&Practice], item: Item) -> Vec<Block> {
    let mut found: Vec<_> = learn::item(practices.iter().copied(), item).collect();
    let mut blocks = vec![counted(words, found.iter().map(|of| of.mark))];
    found.sort_by_key(|of| std::cmp::Reverse(of.mark));
    for of in &found {
        blocks.extend(finding(words, of.practice, of.mark, of.finding));
        blocks.extend(paragraph(reason(words, noted(words, Text::default(), of.note), of.not_applicable)));
    }
    blocks
}

fn on_measure(words: Words<'_>, practices: &[&Practice], measure: Measure) -> Vec<Block> {
    let mut found: Vec<_> = learn::measure(practices.iter().copied(), measure).collect();
    let mut blocks = vec![counted(words, found.iter().map(|of| of.mark))];
    found.sort_by_key(|of| std::cmp::Reverse(of.mark));
    let (told, silent): (Vec<learn::OnMeasure<'_>>, Vec<_>) = found
        .into_iter()
        .partition(|of| of.mark != Mark::NotAssessed || of.note.is_some() || of.recommendation_note.is_some());
    for of in &told {
        blocks.push(heading(words, of.practice, of.mark));
        if of.taken_from.is_some() {
            blocks.push(Block::Paragraph(Text::said(words.say(Tell::FromProfile))));
        }
        blocks.push(by(words, of.assessed));
        let mut noted = noted(words, Text::default(), of.note);
        if of.taken_from.is_none() {
            noted = reason(words, noted, of.not_applicable);
        } else {
            // The reason is by the assessor of the part that answers. Notes are by that of the recommendations.
            blocks.extend(paragraph(reason(words, Text::default(), of.not_applicable)));
            if of.note.is_some() || of.recommendation_note.is_some() {
                let recorded = of.practice.asap.as_ref().and_then(|asap| asap.recommendations.as_ref());
                blocks.push(by(words, recorded.and_then(|recorded| recorded.assessed.as_ref())));
            }
        }
        blocks.extend(paragraph(noted));
        if let Some(note) = of.recommendation_note {
            blocks.push(Block::Pairs(vec![(
                words.say(Say::OnRecommendation).into(),
                words.recorded(&shown::Text::note(note)),
            )]));
        }
    }
    if !silent.is_empty() {
        let names = words::given(silent.iter().map(|of| &of.practice.practice.name));
        blocks.push(Block::Pairs(vec![(words.say(Say::NothingOn).into(), names)]));
    }
    blocks
}

fn on_barrier(words: Words<'_>, practices: &[&Practice], barrier: Barrier) -> Vec<Block> {
    let found: Vec<_> = learn::barrier(practices.iter().copied(), barrier).collect();
    let profile = |practice: &&&Practice| practice.asap.as_ref().is_some_and(|asap| asap.profile.is_some());
    let of = practices.iter().filter(profile).count();
    let counts = words.fill(Tell::BarrierCounts, &[("count", &found.len()), ("of", &of)]);
    let mut blocks =
        vec![Block::Paragraph(Text::said_strongly(counts)), Block::Small(Text::said(words.say(Tell::BarrierNote)))];
    for of in &found {
        blocks.push(Block::Heading(2, name(of.practice)));
        let profile = of.practice.asap.as_ref().and_then(|asap| asap.profile.as_ref());
        blocks.push(by(words, profile.and_then(|profile| profile.assessed.as_ref())));
        blocks.extend(of.practice.practice.description.as_ref().map(|text| Block::Paragraph(Text::from(text))));
        let mut pairs = vec![
            (words.say(Say::Against).to_owned(), words.labels(of.against_it)),
            (words.say(Say::OtherActivities).to_owned(), words.labels(of.others)),
            (words.say(Say::Notes).to_owned(), noted(words, Text::default(), of.note)),
        ];
        pairs.retain(|(_, text)| !text.is_empty());
        blocks.push(Block::Pairs(pairs));
    }
    blocks
}

/// Counts the practices by mark.
fn counted(words: Words<'_>, marks: impl Iterator<Item = Mark>) -> Block {
    let marks: Vec<_> = marks.collect();
    let count = marks.len();
    if count == 0 {
        return Block::Paragraph(Text::said(words.say(Tell::LearnNone)));
    }
    let by_mark = Mark::ALL.iter().rev().filter_map(|mark| {
        let count = marks.iter().filter(|found| *found == mark).count();
        (count > 0).then(|| format!("{} {count}", words.label(*mark).to_lowercase()))
    });
    let counts = by_mark.collect::<Vec<_>>().join(", ");
    Block::Paragraph(Text::said_strongly(words.fill(Say::LearnCounts, &[("count", &count), ("counts", &counts)])))
}

fn heading(words: Words<'_>, practice: &Practice, mark: Mark) -> Block {
    Block::Heading(2, words.sign(mark).then(name(practice)))
}

fn name(practice: &Practice) -> Text {
    words::subject(&practice.practice.name, &practice.practice.countries)
}

fn by(words: Words<'_>, assessed: Option<&Attribution>) -> Block {
    Block::Small(Text::said(words.say(Say::Assessed)).and(": ").then(words.attribution(assessed)))
}

/// Returns what a practice found on a question of SPRING, with the tools that can inspire others.
fn finding(words: Words<'_>, practice: &Practice, mark: Mark, finding: Option<&Finding>) -> Vec<Block> {
    let assessed = practice.spring.as_ref().and_then(|spring| spring.assessed.as_ref());
    let mut blocks = vec![heading(words, practice, mark), by(words, assessed)];
    match finding {
        None => blocks.push(Block::Paragraph(Text::said(words.say(Tell::NoFinding)))),
        Some(finding) => {
            blocks.push(Block::Paragraph(Text::from(&finding.text)));
            blocks.extend(tools(words, &finding.inspiring_tools));
        }
    }
    blocks
}

fn paragraph(text: Text) -> Option<Block> {
    (!text.is_empty()).then_some(Block::Paragraph(text))
}

fn noted(words: Words<'_>, text: Text, note: Option<&Note>) -> Text {
    let note = note.map(|note| words.recorded(&shown::Text::note(note)));
    Text::joined([text].into_iter().chain(note).filter(|text| !text.is_empty()), ": ")
}

fn reason(words: Words<'_>, text: Text, reason: Option<&NonBlankText>) -> Text {
    match reason {
        None => text,
        Some(reason) => {
            let gap = if text.is_empty() { "" } else { " " };
            text.and(format_args!("{gap}{}: ", words.say(Say::DoesNotApply))).then(Text::from(reason))
        }
    }
}
