//! The parts of a report that only one framework has: its picture, its tables, its findings.

use super::block::Block;
use super::picture::{Beside, Picture, Shape};
use super::text::{Cell, Row, Rows, Sign, Table, Text};
use super::words::{self, Words};
use crate::asap::{self, JourneyRule, Phase, Profile, ProfileField};
use crate::core_terms::{ReportSentence as Tell, ReportText as Say};
use crate::evaluation::{Answer, Evaluation, RuleSetRef, View};
use crate::mark::Mark;
use crate::mhpss::{self, Function, Layer, LayerActors};
use crate::practice::PracticeEvaluation;
use crate::shown::{self, Content, Detail, Part, Slip, Value, of_profile};
use crate::term::{AnyTerm, Term};
use crate::values::{Link, Note};
use crate::{focus, iom, spring};

/// Returns what belongs to the evaluation by one rule set, without its picture.
pub(super) fn beside(words: Words<'_>, part: &Part<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    details(words, &mut blocks, &part.report.iter().collect::<Vec<_>>(), Some(part.view));
    blocks.extend(warnings(words, &part.warnings));
    if !part.findings.is_empty() {
        blocks.push(Block::Heading(3, Text::said(words.say(Say::Found))));
    }
    for (question, finding) in &part.findings {
        blocks.push(Block::Heading(4, words.named(*question)));
        blocks.push(Block::Paragraph(Text::from(&finding.text)));
        blocks.extend(tools(words, &finding.inspiring_tools));
    }
    // The reading of marks stands at the top of the page, and whom recommendations are for before the results.
    let above = [spring::Detail::Reading.into(), asap::Detail::EvaluatedFor.into()];
    let is_below = |detail: &&Detail<'_>| !above.contains(&detail.name);
    let recorded: Vec<_> = part.recorded.iter().filter(is_below).collect();
    if !recorded.is_empty() {
        blocks.push(Block::Heading(3, Text::said(words.say(Say::AlsoRecorded))));
        details(words, &mut blocks, &recorded, None);
    }
    blocks.extend(noted(words, part.notes.iter().map(|(term, note)| (*term, *note))));
    blocks
}

/// Returns the picture of a rule set of a practice, if it has one.
pub(super) fn picture(words: Words<'_>, evaluation: &PracticeEvaluation, rule_set: RuleSetRef) -> Option<Picture> {
    if rule_set == RuleSetRef::of::<mhpss::Rule>() {
        Some(pyramid(words, evaluation.mhpss.as_ref()?))
    } else if rule_set == RuleSetRef::of::<JourneyRule>() {
        Some(double_diamond(words, evaluation.asap_journey.as_ref()?))
    } else {
        None
    }
}

/// Returns the profile of ASAP as it was recorded, because it has no rules.
pub(super) fn profile(words: Words<'_>, profile: &Profile) -> Vec<Block> {
    let heading = format!("{}: {}", words.label(&asap::FRAMEWORK), words.say(Say::ProfileHead));
    let by = (words.say(Say::Assessed).to_owned(), words.attribution(profile.assessed.as_ref()));
    let edition = Block::Small(Text::said(words.edition(&asap::FRAMEWORK)));
    let mut blocks = vec![Block::Heading(2, Text::said(heading)), edition, Block::Pairs(vec![by])];
    let recorded = of_profile(profile);
    let is_no_note = |detail: &&Detail<'_>| detail.name != ProfileField::VOCABULARY.into();
    details(words, &mut blocks, &recorded.iter().filter(is_no_note).collect::<Vec<_>>(), None);
    blocks.extend(noted(words, profile.notes.iter().map(|(field, note)| (field.erase(), note))));
    blocks
}

/// Returns whom the recommendations are for, if the assessor chose it.
pub(super) fn evaluated_for(words: Words<'_>, part: &Part<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let is_meant = |detail: &&Detail<'_>| detail.name == asap::Detail::EvaluatedFor.into();
    details(words, &mut blocks, &part.recorded.iter().filter(is_meant).collect::<Vec<_>>(), None);
    blocks
}

/// Adds lists of terms, texts and tables.
fn details(words: Words<'_>, blocks: &mut Vec<Block>, details: &[&Detail<'_>], view: Option<View<'_>>) {
    for of_one_name in details.chunk_by(|one, other| one.name == other.name) {
        let mut items = Vec::new();
        for Detail { name, about, content } in of_one_name {
            match (content, about) {
                (Content::Terms(terms), None) => {
                    let pair = (words.label(*name).to_owned(), words.labels(terms.iter().copied()));
                    match blocks.last_mut() {
                        Some(Block::Pairs(pairs)) => pairs.push(pair),
                        _ => blocks.push(Block::Pairs(vec![pair])),
                    }
                }
                (Content::Terms(terms), Some(about)) => {
                    items.push(words.named(*about).strong().and(": ").then(words.labels(terms.iter().copied())));
                }
                (Content::Texts(texts), _) => items.extend(texts.iter().map(|text| words.recorded(text))),
                (Content::Table(table), _) => {
                    blocks.push(Block::Table(self::table(words, table, view)));
                    if *name == focus::Detail::Participation.into() {
                        blocks.push(Block::Small(Text::said(words.say(Tell::GapNote))));
                    } else if *name == focus::Detail::PartnersByDomain.into() {
                        blocks.push(Block::Small(Text::said(words.say(Tell::CountsNote))));
                    } else if *name == iom::Detail::InitiativesByCell.into() {
                        blocks.push(Block::Small(Text::said(words.say(Tell::CountsNote))));
                        blocks.push(Block::Small(Text::said(words.say(Tell::CellsNote))));
                    }
                }
            }
        }
        if let (&[&Detail { name, .. }, ..], false) = (of_one_name, items.is_empty()) {
            blocks.push(Block::Paragraph(words.named(name).strong()));
            blocks.push(Block::List(items));
        }
    }
}

/// Returns a table. A cell that a rule asks for has the colour of its mark. Other facts have neutral colours.
pub(super) fn table(words: Words<'_>, table: &shown::Table<'_>, view: Option<View<'_>>) -> Table {
    let cell = |row: AnyTerm, column: AnyTerm, value: &Value<'_>| {
        let mark = view.and_then(|view| mark(view, row, column));
        let is_total = [row, column].contains(&iom::Detail::Anywhere.erase());
        let (fact, shown) = match *value {
            Value::Names(names) => return Cell::text(words::given(names)),
            Value::Term(term) => {
                let term = term.unwrap_or_else(|| mark.unwrap_or(Mark::NotAssessed).erase());
                (term.downcast().map(Sign::Mark), words.label(term).to_owned())
            }
            Value::Fact(fact) => (Some(Sign::Fact(fact)), words.meaning(Sign::Fact(fact)).to_owned()),
            Value::Count(count) => {
                let shown = match count {
                    None => words.say(Say::Unknown).to_owned(),
                    Some(0) => words.say(Say::None).to_owned(),
                    Some(count) => count.to_string(),
                };
                ((!is_total).then_some(Sign::Fact(count.map(|count| count > 0))), shown)
            }
            Value::Difference(None) => (None, words.say(Say::Unknown).to_owned()),
            Value::Difference(Some(0)) => (None, "0".to_owned()),
            Value::Difference(Some(difference)) => (None, format!("{difference:+}")),
        };
        match mark.map(Sign::Mark).or(fact) {
            None => Cell::text(Text::said(shown)),
            Some(sign) => {
                let meaning = Some(words.meaning(sign)).filter(|meaning| *meaning != shown);
                Cell::signed(sign, meaning.unwrap_or_default(), Text::said(shown))
            }
        }
    };
    let head = |row: AnyTerm| match row.downcast::<Layer>() {
        None => words.named(row),
        Some(layer) => Text::said(format_args!("{} ", layer.index() + 1)).then(words.named(row)),
    };
    let row = |(row, cells): &(AnyTerm, Vec<Value<'_>>)| Row {
        head: head(*row),
        cells: table.columns.iter().zip(cells).map(|(column, value)| cell(*row, *column, value)).collect(),
    };
    let mut rows: Vec<_> = table.rows.iter().map(row).collect();
    let of_rows = table.rows.first().map(|(row, _)| row.vocabulary());
    // Layers are counted from the base.
    if of_rows == Some(Layer::VOCABULARY) {
        rows.reverse();
    }
    let columns = table.columns.iter().map(|column| words.label(*column).to_owned());
    Table {
        caption: words.label(table.name).to_owned(),
        columns: of_rows.map(|of_rows| words.label(of_rows).to_owned()).into_iter().chain(columns).collect(),
        groups: vec![Rows { head: None, rows }],
        ..Table::default()
    }
}

/// Returns the mark of the point that asks for a cell of a table, if there is one.
fn mark(view: View<'_>, row: AnyTerm, column: AnyTerm) -> Option<Mark> {
    let asking = [
        focus::Rule::EveryStageBothCommunities.erase(),
        mhpss::Rule::FullSpectrum.erase(),
        iom::Rule::NineCells.erase(),
    ];
    let cell = row.downcast().zip(column.downcast()).map(|(level, dimension)| iom::Cell::at(level, dimension).erase());
    let mut points = asking.into_iter().filter_map(|rule| view.rule(rule)).flat_map(|rule| rule.points());
    let found = points.find(|point| point.id().iter().eq([row, column]) || point.id().iter().eq(cell));
    found.map(|point| point.mark())
}

/// Draws the pyramid of one actor. No rule asks it to provide a layer, so its colours are neutral.
pub(super) fn pyramid(words: Words<'_>, evaluation: &Evaluation<mhpss::Rule>) -> Picture {
    let layer = |layer: &Layer| {
        let provides = evaluation.report().functions.get(*layer, Function::Provide).copied();
        let text = words.say(match provides {
            Some(true) => Say::PyramidProvides,
            Some(false) => Say::PyramidProvidesNot,
            None => Say::Unknown,
        });
        (provides, Text::said(text))
    };
    let layers: Vec<(Option<bool>, Text)> = Layer::ALL.iter().map(layer).collect();
    let ground = mhpss::Rule::ProtectiveEnvironment;
    pyramid_of(words, &layers, Some((evaluation.mark(ground), words.label(ground))))
}

/// Draws the pyramid of a network, with the names of its actors.
pub(super) fn network_pyramid(words: Words<'_>, evaluation: &Evaluation<mhpss::NetworkRule>) -> Picture {
    let layers = evaluation.report().layers.iter().map(|layer| (layer.provided, actors(words, layer)));
    pyramid_of(words, &layers.collect::<Vec<_>>(), None)
}

/// Names the actors that provide a layer, that may provide it, and that refer people for it.
fn actors(words: Words<'_>, layer: &LayerActors) -> Text {
    let provided = match layer.provided {
        Some(true) => None,
        Some(false) => Some(Text::said(words.say(Say::NetworkProvidesNot))),
        None => Some(Text::said(words.say(Say::Unknown))),
    };
    let told = [
        (mhpss::Detail::Provide, &layer.provide),
        (mhpss::Detail::MayProvide, &layer.may_provide),
        (mhpss::Detail::Refer, &layer.refer),
        (mhpss::Detail::MayRefer, &layer.may_refer),
    ];
    let told = told.into_iter().filter(|(_, actors)| !actors.is_empty());
    let told =
        told.map(|(name, actors)| Text::said(format_args!("{}: ", words.label(name))).then(words::given(actors)));
    Text::joined(provided.into_iter().chain(told), "; ")
}

/// Draws a pyramid of four layers from the base. Each layer says whether it is provided, with a text. The foundation is
/// drawn if there is a rule for it.
fn pyramid_of(words: Words<'_>, layers: &[(Option<bool>, Text)], ground: Option<(Mark, &str)>) -> Picture {
    let sign = |place: usize| Sign::Fact(layers.get(place).and_then(|(fact, _)| *fact));
    let described = Layer::ALL.iter().zip(layers);
    let described = described.map(|(layer, (_, text))| format!("{}: {}.", words.label(*layer), text.lines().concat()));
    let described: Vec<_> = described.collect();
    let part = |(place, (layer, (fact, text))): (usize, (&Layer, &(Option<bool>, Text)))| Beside {
        number: Some(place + 1),
        sign: Some(Sign::Fact(*fact)),
        label: words.label(*layer).into(),
        text: text.clone(),
        drawn: None,
    };
    let mut parts: Vec<_> = Layer::ALL.iter().zip(layers).enumerate().map(part).collect();
    parts.reverse();
    parts.extend(ground.map(|(mark, label)| Beside {
        number: None,
        sign: Some(mark.into()),
        label: label.into(),
        text: Text::said(format_args!("{}: {}", words.say(Say::Ground), words.label(mark))),
        drawn: None,
    }));
    Picture {
        title: words.say(Say::PyramidTitle).into(),
        description: format!("{} {}", words.say(Tell::PyramidText), described.join(" ")),
        shape: Shape::Pyramid { layers: [0, 1, 2, 3].map(sign), ground: ground.map(|(mark, _)| mark.into()) },
        note: String::new(),
        words: parts,
        legend: facts(words),
    }
}

pub(super) fn facts(words: Words<'_>) -> Vec<(Sign, String)> {
    Sign::ALL_FACTS.map(|sign| (sign, words.meaning(sign).to_owned())).into()
}

pub(super) fn tools(words: Words<'_>, tools: &[Link]) -> Option<Block> {
    let links = Text::joined(tools.iter().map(|tool| words.recorded(&shown::Text::link(tool))), ", ");
    (!links.is_empty()).then(|| Block::Pairs(vec![(words.say(Say::Tools).into(), links)]))
}

/// Draws the double diamond, in the colours of the rule that asks for the people concerned in every phase.
pub(super) fn double_diamond(words: Words<'_>, evaluation: &Evaluation<JourneyRule>) -> Picture {
    let mark = |rule: JourneyRule, phase: Phase| evaluation.answer(rule, phase).map_or(Mark::NotAssessed, Answer::mark);
    // Both are facts, so their marks are told as answers.
    let fact = |mark: Mark| match mark {
        Mark::Met => words.meaning(Sign::Fact(Some(true))).to_lowercase(),
        Mark::NotMet => words.meaning(Sign::Fact(Some(false))).to_lowercase(),
        Mark::NotAssessed => words.meaning(Sign::Fact(None)).to_lowercase(),
        Mark::PartlyMet | Mark::NotApplicable => words.label(mark).to_lowercase(),
    };
    let text = |phase: Phase| {
        let (users, held) = (mark(JourneyRule::UsersInEveryPhase, phase), mark(JourneyRule::FourPhases, phase));
        let (users, held) = (fact(users), fact(held));
        format!("{}: {held}. {}: {users}", words.say(Say::DiamondHeld), words.say(Say::DiamondUsers))
    };
    let part = |phase: &Phase| Beside {
        number: Some(phase.index() + 1),
        sign: Some(mark(JourneyRule::UsersInEveryPhase, *phase).into()),
        label: words.label(*phase).into(),
        text: Text::said(text(*phase)),
        drawn: None,
    };
    let described: Vec<_> =
        Phase::ALL.iter().map(|phase| format!("{}: {}.", words.label(*phase), text(*phase))).collect();
    let phases = [Phase::Discover, Phase::Define, Phase::Develop, Phase::Deliver];
    Picture {
        title: words.say(Say::DiamondTitle).into(),
        description: format!("{} {}", words.say(Tell::DiamondText), described.join(" ")),
        shape: Shape::DoubleDiamond(phases.map(|phase| mark(JourneyRule::UsersInEveryPhase, phase).into())),
        note: String::new(),
        words: Phase::ALL.iter().map(part).collect(),
        legend: words.legend(),
    }
}

fn warnings(words: Words<'_>, warnings: &[Slip<'_>]) -> Vec<Block> {
    if warnings.is_empty() {
        return Vec::new();
    }
    let warning = |slip: &Slip<'_>| {
        let about = slip.about.iter().map(|name| Text::given(name).strong().and(": "));
        let said = about.fold(Text::default(), Text::then).then(words.defined(slip.warning.term));
        let said = said.and(" (").and_given(&slip.path);
        slip.value.iter().fold(said, |said, value| said.and(": ").then(words.named(*value))).and(")")
    };
    vec![
        Block::Paragraph(Text::said_strongly(words.say(Say::LookAgain))),
        Block::List(warnings.iter().map(warning).collect()),
    ]
}

/// Returns the assessor's notes, each on a term.
fn noted<'a>(words: Words<'_>, notes: impl IntoIterator<Item = (AnyTerm, &'a Note)>) -> Vec<Block> {
    let one = |(term, note)| words.recorded(&shown::Text { about: vec![term], ..shown::Text::note(note) });
    let notes: Vec<_> = notes.into_iter().map(one).collect();
    if notes.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(3, Text::said(words.say(Say::Notes))), Block::List(notes)]
}
