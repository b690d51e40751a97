//! The page of one practice: its identity, its results, its gaps and their reasons, and then all the rest.

use super::block::{Block, Page};
use super::frameworks;
use super::picture::Picture;
use super::text::{Cell, Drawn, Row, Rows, Sign, Table, TableKind, Text};
use super::words::{Words, given};
use crate::core_terms::{ReasonKind, ReportSentence as Tell, ReportText as Say};
use crate::evaluation::{PointId, PointResult, RuleResult, View};
use crate::languages::Wording;
use crate::mark::{Mark, Tally};
use crate::practice::{Identity, Practice};
use crate::shown::{self, Part, of_practice};
use crate::term::{AnyTerm, Reason, Referent};
use crate::values::{Country, Identifier, NonBlankText};

/// Writes the report on one practice.
#[must_use]
pub fn practice(practice: &Practice, wording: Wording<'_>) -> Page {
    let words = Words(wording);
    let evaluation = practice.evaluate();
    let parts = of_practice(practice, &evaluation);
    let views: Vec<View<'_>> = parts.iter().map(|part| part.view).collect();
    let mut blocks = Vec::new();
    blocks.extend(practice.practice.description.as_ref().map(|text| Block::Paragraph(Text::from(text))));
    let mut pairs = identity(words, &practice.practice);
    pairs.extend(assessed(words, &views));
    pairs.extend(readings(words, [practice]));
    blocks.push(Block::Pairs(pairs));
    blocks.extend(body(words, &parts, |part| frameworks::picture(words, &evaluation, part.view.rule_set())));
    let profile = practice.asap.as_ref().and_then(|asap| asap.profile.as_ref());
    blocks.extend(profile.into_iter().flat_map(|profile| frameworks::profile(words, profile)));
    let has_facts = [evaluation.focus.is_some(), evaluation.iom.is_some(), evaluation.asap_journey.is_some()];
    let has_facts = has_facts.contains(&true);
    let facts = has_facts.then(|| frameworks::facts(words)).into_iter().flatten();
    if parts.is_empty() {
        if profile.is_none() {
            blocks.push(Block::Lead(Text::said(words.say(Tell::NoFramework))));
        }
        blocks.push(footer(words));
    } else {
        blocks.extend(closing(words, words.legend().into_iter().chain(facts)));
    }
    Page::new(words, practice.practice.name.to_string(), Text::from(&practice.practice.name), blocks)
}

/// Returns the results at a glance, then the gaps, then the rest of each rule set.
pub(super) fn body(words: Words<'_>, parts: &[Part<'_>], picture: impl Fn(&Part<'_>) -> Option<Picture>) -> Vec<Block> {
    let mut blocks: Vec<Block> = parts.iter().flat_map(|part| glance(words, part)).collect();
    if !parts.is_empty() {
        blocks.push(Block::Small(Text::said(words.say(Tell::ReadBar))));
        blocks.push(Block::Heading(2, Text::said(words.say(Say::Missing))));
    }
    for part in parts {
        blocks.extend(missing(words, part.view, parts.len() > 1));
    }
    for part in parts {
        let framework = words.0.title(part.view.rule_set());
        blocks.push(Block::Heading(2, Text::said(words.fill(Say::InDetail, &[("framework", &framework)]))));
        blocks.extend(picture(part).map(Block::Picture));
        blocks.extend(frameworks::beside(words, part));
        blocks.extend(not_known(words, part.view));
        blocks.push(Block::Table(grid(words, part)));
    }
    blocks
}

/// Returns the end of a page: the meaning of the signs, and what wrote it.
pub(super) fn closing(words: Words<'_>, signs: impl IntoIterator<Item = (Sign, String)>) -> Vec<Block> {
    let signs: Vec<_> = signs.into_iter().collect();
    vec![Block::Heading(2, Text::said(words.say(Say::Legend))), Block::Legend(signs), footer(words)]
}

pub(super) fn footer(words: Words<'_>) -> Block {
    Block::Small(Text::said(words.fill(Tell::Footer, &[("version", &env!("CARGO_PKG_VERSION"))])))
}

/// Returns the identity of the practice, as far as it is recorded.
fn identity(words: Words<'_>, identity: &Identity) -> Vec<(String, Text)> {
    let places = Text::joined(
        identity.places.iter().map(Text::from).chain(identity.countries.iter().map(Country::as_str).map(Text::said)),
        ", ",
    );
    let organisations = identity.organisations.iter().map(|organisation| {
        let name = words.recorded(&shown::Text::at(&organisation.name, organisation.address.as_ref()));
        match organisation.kind {
            None => name,
            Some(kind) => name.and(format_args!(" ({})", words.label(kind))),
        }
    });
    let targets = words.labels(identity.target_groups);
    let others = given(&identity.other_target_groups);
    let pairs = [
        (Say::Where, places),
        (Say::When, identity.period.as_ref().and_then(|period| words.period(period)).unwrap_or_default()),
        (Say::Who, Text::joined(organisations, ", ")),
        (Say::ForWhom, Text::joined([targets, others].into_iter().filter(|text| !text.is_empty()), ", ")),
        (Say::Areas, words.labels(identity.integration_areas)),
        (Say::Languages, Text::joined(identity.languages.iter().map(Text::said), ", ")),
        (Say::Identifiers, identifiers(&identity.identifiers)),
        (Say::Links, Text::joined(identity.links.iter().map(|link| words.recorded(&shown::Text::link(link))), ", ")),
        (Say::Confirmed, identity.validated_on.map(Text::said).unwrap_or_default()),
    ];
    let known = pairs.into_iter().filter(|(_, text)| !text.is_empty());
    known.map(|(name, text)| (words.say(name).to_owned(), text)).collect()
}

/// Returns the numbers and codes by which others know a practice or network.
pub(super) fn identifiers(identifiers: &[Identifier]) -> Text {
    Text::joined(identifiers.iter().map(|known| Text::given(&known.scheme).and(" ").and_given(&known.value)), ", ")
}

/// Returns the assessors and dates, once if they are the same for all rule sets.
pub(super) fn assessed(words: Words<'_>, views: &[View<'_>]) -> Option<(String, Text)> {
    let (first, rest) = views.split_first()?;
    let by = |view: &View<'_>| words.attribution(view.attribution());
    let text = if rest.iter().all(|view| view.attribution() == first.attribution()) {
        by(first)
    } else {
        let named = |view: &View<'_>| Text::said(format_args!("{}: ", words.0.title(view.rule_set()))).then(by(view));
        Text::joined(views.iter().map(named), "; ")
    };
    Some((words.say(Say::Assessed).to_owned(), text))
}

/// Returns the results at a glance: a sentence and the profile.
fn glance(words: Words<'_>, part: &Part<'_>) -> Vec<Block> {
    let view = part.view;
    let mut blocks = vec![
        Block::Heading(2, Text::said(words.0.title(view.rule_set()))),
        Block::Lead(Text::said(words.sentence(view.total()))),
        Block::Small(Text::said(words.edition(view.framework()))),
    ];
    blocks.extend(frameworks::evaluated_for(words, part));
    if let Some(ground) = view.precondition() {
        let mark = ground.mark();
        let text = Text::said(words.say(Say::RestsOn)).and(": ").then(words.named(ground.term())).and(" ");
        blocks.push(Block::Paragraph(text.then(words.sign(mark)).then(words.named(mark))));
    }
    blocks.push(Block::Table(profile(words, view)));
    let exemplary: Vec<_> = view.exemplary().collect();
    if !exemplary.is_empty() {
        let head = Text::said_strongly(words.say(Say::Exemplary)).and(": ");
        blocks.push(Block::Paragraph(head.then(words.labels(exemplary))));
    }
    let observed = view.observations();
    if observed.applicable() > 0 {
        let met = observed.count(Mark::Met) + observed.count(Mark::PartlyMet);
        let (applicable, open) = (observed.applicable(), observed.count(Mark::NotAssessed));
        let counted = words.fill(Say::ObservedCount, &[("met", &met), ("applicable", &applicable), ("open", &open)]);
        let head = Text::said_strongly(words.say(Say::Observed)).and(": ");
        blocks.push(Block::Paragraph(head.and(counted)));
    }
    blocks
}

/// Returns a table with the share of each section and its bounds, one row for each.
pub(super) fn profile(words: Words<'_>, view: View<'_>) -> Table {
    let row = |(section, tally): (AnyTerm, Tally)| Row {
        head: words.named(section),
        cells: vec![
            Cell::drawn(Drawn::Share(tally)),
            Cell::text(Text::said(words.share(tally))),
            Cell::text(Text::said(words.coverage(tally))),
        ],
    };
    let sections = view.sections().filter(|(_, tally)| tally.points() > 0);
    let columns = [Say::Section, Say::Picture, Say::Bounds, Say::Assessed];
    words.table(Say::ProfileOf, TableKind::Profile, columns, sections.map(row).collect())
}

/// Returns the gaps, with reasons and what would change them.
fn missing(words: Words<'_>, view: View<'_>, is_one_of_several: bool) -> Vec<Block> {
    let gaps: Vec<_> = view.gaps().map(|gap| gap_card(words, &gap, 3 + u8::from(is_one_of_several))).collect();
    let title = words.0.title(view.rule_set());
    let is_assessed = view.total().assessed() > 0 || view.total().applicable() == 0;
    let none = words.say(if is_assessed { Tell::NothingMissing } else { Tell::NoGapKnown });
    match (gaps.is_empty(), is_one_of_several) {
        (true, true) => vec![Block::Paragraph(Text::said_strongly(title).and(": ").and(none))],
        (true, false) => vec![Block::Paragraph(Text::said(none))],
        (false, true) => std::iter::once(Block::Heading(3, Text::said(title))).chain(gaps).collect(),
        (false, false) => gaps,
    }
}

fn gap_card(words: Words<'_>, gap: &RuleResult<'_>, level: u8) -> Block {
    let (term, mark) = (gap.term(), gap.mark());
    let mut blocks = vec![
        Block::Heading(level, words.sign(mark).then(words.named(term))),
        Block::Paragraph(words.defined(term)),
        Block::Small(Text::joined(
            [words.label(gap.strength()), words.label(mark), term.locator()].map(Text::said),
            " · ",
        )),
    ];
    let left = gap.requirements_left();
    let mut pairs = Vec::new();
    if let Some(guard) = left.guard {
        pairs.push((Say::FirstOpen, Text::said(words.point(guard))));
    }
    let (open, failing): (Vec<PointResult<'_>>, Vec<_>) =
        left.points.partition(|point| point.mark() == Mark::NotAssessed);
    blocks.push(Block::Paragraph(Text::said(words.say(Say::ToBeMet)).and(":")));
    blocks.push(Block::List(failing.iter().map(|point| to_be_met(words, point)).collect()));
    let named = |point: &PointResult<'_>| {
        let first: Vec<_> = point.answer().open_question().into_iter().collect();
        let first = first_within(words, &first).map(|first| format!(" ({first})")).unwrap_or_default();
        words.sign(point.mark()).and(words.point(point.id()) + &first)
    };
    pairs.push((Say::AlsoOpen, Text::joined(open.iter().map(named), "; ")));
    let mut pairs: Vec<_> = pairs.into_iter().map(|(name, text)| (words.say(name).to_owned(), text)).collect();
    let of_kind = |kind| gap.reasons_left().filter(move |reason| reason.kind == kind);
    let examples = of_kind(ReasonKind::How).flat_map(|reason| referent(words, reason));
    pairs.push((words.label(ReasonKind::How).to_owned(), Text::joined(examples, "; ")));
    pairs.retain(|(_, text)| !text.is_empty());
    if !pairs.is_empty() {
        blocks.push(Block::Pairs(pairs));
    }
    let why: Vec<_> = of_kind(ReasonKind::Why).flat_map(|reason| referent(words, reason)).collect();
    if !why.is_empty() {
        blocks.push(Block::Paragraph(Text::said(words.label(ReasonKind::Why)).and(":")));
        blocks.push(Block::List(why));
    }
    Block::Card(blocks)
}

/// Returns a point that is not met or partly met, with its meaning if one term says what is asked.
fn to_be_met(words: Words<'_>, point: &PointResult<'_>) -> Text {
    let text = words.sign(point.mark()).then(Text::said_strongly(words.point(point.id())));
    if point.id().iter().count() > 1 || !shown::says_what_is_asked(point.id().first().id()) {
        return text;
    }
    text.and(": ").then(words.defined(point.id().first()))
}

/// Returns the questions that must be answered first, if there are any.
fn first_within(words: Words<'_>, first: &[PointId]) -> Option<String> {
    let first: Vec<_> = first.iter().map(|question| words.point(*question)).collect();
    (!first.is_empty()).then(|| words.fill(Say::FirstWithin, &[("questions", &first.join(", "))]))
}

/// Returns a reason or an example. Terms of a reason are listed with their meanings, unless there are many.
fn referent(words: Words<'_>, reason: &Reason) -> Vec<Text> {
    let is_why = reason.kind == ReasonKind::Why;
    match reason.referent {
        Referent::Terms(terms) if is_why && terms.len() <= shown::DEFINED => {
            let told = |term: &AnyTerm| words.named(*term).strong().and(": ").then(words.defined(*term));
            terms.iter().map(told).collect()
        }
        Referent::Terms(terms) => vec![words.labels(terms.iter().copied())],
        Referent::Sentence(sentence) if is_why => {
            vec![Text::said(words.0.reason(reason.of).unwrap_or(sentence))]
        }
        Referent::Sentence(sentence) => vec![Text::said(sentence)],
    }
}

/// Returns the rules with open points, one line for each section.
fn not_known(words: Words<'_>, view: View<'_>) -> Vec<Block> {
    let open: Vec<_> = view.open_questions().collect();
    if open.is_empty() {
        return Vec::new();
    }
    let rule = |rule: &RuleResult<'_>| {
        let (open, points) = (rule.tally().count(Mark::NotAssessed), rule.spec().len());
        let counted = words.fill(Say::OpenOf, &[("open", &open), ("points", &points)]);
        let of_points = rule.points().filter_map(|point| point.answer().open_question());
        let first = shown::once(rule.open_guard().into_iter().chain(of_points));
        let first = first_within(words, &first).map(|first| format!("; {first}"));
        Text::said(format_args!("{} ({counted}{})", words.label(rule.term()), first.unwrap_or_default()))
    };
    let section = |section: AnyTerm| {
        let of_section = open.iter().filter(|rule| rule.section() == section).map(rule);
        let rules = Text::joined(of_section, "; ");
        (!rules.is_empty()).then(|| words.named(section).strong().and(": ").then(rules))
    };
    vec![
        Block::Heading(3, Text::said(words.say(Say::NotKnown))),
        Block::Small(Text::said(words.say(Tell::NotKnownNote))),
        Block::List(view.rule_set().sections().terms().filter_map(section).collect()),
    ]
}

/// Returns all rules with their points, by section.
pub(super) fn grid(words: Words<'_>, part: &Part<'_>) -> Table {
    points(words, part, Say::AllPoints)
}

/// Returns the rules with points that the record decides, by section. Returns `None` if it decides none.
pub(super) fn known_points(words: Words<'_>, part: &Part<'_>) -> Option<Table> {
    Some(points(words, part, Say::KnownPoints)).filter(|table| !table.groups.is_empty())
}

fn points(words: Words<'_>, part: &Part<'_>, caption: Say) -> Table {
    let view = part.view;
    let is_all = caption == Say::AllPoints;
    let is_shown = |point: &PointResult<'_>| is_all || point.mark() != Mark::NotAssessed;
    let point = |rule: AnyTerm, point: PointResult<'_>| {
        let mut text = Text::said(words.point(point.id()));
        let set_aside = part.set_aside(rule, point.id());
        if let Some(set_aside) = set_aside {
            text = recorded(words, text, set_aside.mark);
        }
        let reason = point.not_applicable().or(set_aside.and_then(|set_aside| set_aside.reason.as_ref()));
        if let Some(reason) = reason {
            text = text.and(format_args!(". {}: ", words.say(Say::DoesNotApply))).and_given(reason);
        }
        if let Some(framework) = point.answer().taken_from() {
            let from = words.fill(Say::TakenFrom, &[("framework", &words.label(framework))]);
            text = text.and(format_args!(" ({from})"));
        }
        Cell::signed(point.mark().into(), words.label(point.mark()), text)
    };
    let row = |rule: RuleResult<'_>| {
        let mut head = words.sign(rule.mark()).then(words.named(rule.term()));
        if let Some(reason) = rule.out_of_scope() {
            head = head.and(format_args!(". {}: ", words.say(Say::OutOfScope))).and_given(reason);
            head = recorded(words, head, rule.mark_in_scope());
        }
        if let Some(guard) = part.failed_guards.get(&rule.term()) {
            head = head.and(". ").and(words.fill(Say::FailedGuard, &[("question", &words.point(*guard))]));
        }
        // Open points are grouped, so that known points are easy to see.
        let shown = rule.points().filter(is_shown);
        let (open, known): (Vec<_>, Vec<_>) = shown.partition(|point| point.mark() == Mark::NotAssessed);
        let names: Vec<_> = open.iter().map(|point| words.point(point.id())).collect();
        let open = (!names.is_empty()).then(|| {
            Cell::signed(Mark::NotAssessed.into(), words.label(Mark::NotAssessed), Text::said(names.join("; ")))
        });
        Row { head, cells: vec![Cell::of_parts(known.into_iter().map(|known| point(rule.term(), known)).chain(open))] }
    };
    let group = |section: AnyTerm| {
        let of_section = view.rules().filter(|rule| rule.section() == section);
        let rows: Vec<_> =
            of_section.filter(|rule| is_all || rule.points().any(|point| is_shown(&point))).map(row).collect();
        (!rows.is_empty()).then(|| Rows { head: Some(words.named(section)), rows })
    };
    Table {
        caption: words.say(caption).into(),
        kind: TableKind::Points,
        columns: [Say::Rule, Say::Points].map(|head| words.say(head).into()).into(),
        groups: view.rule_set().sections().terms().filter_map(group).collect(),
    }
}

/// Adds the mark that the record gives to what the assessor left out, if it gives one.
fn recorded(words: Words<'_>, text: Text, mark: Mark) -> Text {
    if matches!(mark, Mark::NotAssessed | Mark::NotApplicable) {
        return text;
    }
    text.and(format_args!(". {}: ", words.say(Say::Recorded)))
        .and_sign(mark.into(), "")
        .and("\u{a0}")
        .and(words.label(mark))
}

/// Returns the notes on how published marks were read, each once. If some of the assessments have another reading or
/// none, the names of the practices stand before it.
pub(super) fn readings<'a>(words: Words<'_>, practices: impl IntoIterator<Item = &'a Practice>) -> Vec<(String, Text)> {
    readings_of(words, practices.into_iter().map(|practice| (Text::from(&practice.practice.name), practice)))
}

/// Returns the notes on how published marks were read, each with what its practices are called.
pub(super) fn readings_of<'a>(
    words: Words<'_>,
    practices: impl IntoIterator<Item = (Text, &'a Practice)>,
) -> Vec<(String, Text)> {
    let mut found: Vec<(&NonBlankText, Vec<Text>)> = Vec::new();
    let mut assessed = 0;
    for (name, practice) in practices {
        let Some(spring) = &practice.spring else { continue };
        assessed += 1;
        let Some(reading) = &spring.reading else { continue };
        match found.iter_mut().find(|(known, _)| *known == reading) {
            Some((_, names)) => names.push(name),
            None => found.push((reading, vec![name])),
        }
    }
    let name = words.fill(Say::Reading, &[("framework", &words.label(&crate::spring::FRAMEWORK))]);
    let told = found.into_iter().map(|(reading, names)| {
        let of = if names.len() == assessed { Text::default() } else { Text::joined(names, ", ").and(": ") };
        (name.clone(), of.and_given(reading))
    });
    told.collect()
}
