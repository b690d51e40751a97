//! The parts of a report that only one framework has: its picture, its tables, its findings.

use super::block::{Block, Cell, Row, Rows, Sign, Table, Text};
use super::network::names;
use super::picture::{Beside, Picture, Shape};
use super::practice::Part;
use super::words::{self, Words};
use crate::asap::{self, JourneyRule, Participant, Phase, ProfileField};
use crate::core_terms::{ReportSentence as Tell, ReportText as Say};
use crate::evaluation::{Answer, Evaluation, RuleSet, Warning};
use crate::facts::TermMap;
use crate::focus::{self, Community, Involvement, LifeDomain, Stage};
use crate::iom::{self, Cell as IomCell, Dimension, Level};
use crate::mark::Mark;
use crate::mhpss::{self, Function, Layer, LayerActors};
use crate::practice::{Practice, PracticeEvaluation};
use crate::spring;
use crate::term::{AnyTerm, Term};
use crate::values::{Link, Note};

/// Returns what a page shows of each rule set with which the practice was assessed.
pub(super) fn parts<'a>(words: Words<'_>, practice: &Practice, evaluation: &'a PracticeEvaluation) -> Vec<Part<'a>> {
    fn part<'a, R: RuleSet, A>(
        record: Option<&A>,
        evaluation: Option<&'a Evaluation<R>>,
        beside: impl FnOnce(&A, &Evaluation<R>) -> Vec<Block>,
    ) -> Option<Part<'a>> {
        let (record, evaluation) = record.zip(evaluation)?;
        Some(Part { view: evaluation.view(), beside: beside(record, evaluation) })
    }
    let PracticeEvaluation { practice: _, focus, mhpss, iom, spring, asap_journey, asap_recommendations } = evaluation;
    let asap = practice.asap.as_ref();
    let parts = [
        part(practice.focus.as_ref(), focus.as_ref(), |record, evaluation| {
            [of_focus(words, evaluation), noted(words, &record.notes)].concat()
        }),
        part(practice.mhpss.as_ref(), mhpss.as_ref(), |record, evaluation| {
            [of_mhpss(words, evaluation), noted(words, &record.notes)].concat()
        }),
        part(practice.iom.as_ref(), iom.as_ref(), |record, evaluation| {
            [of_iom(words, evaluation), noted(words, &record.notes)].concat()
        }),
        part(practice.spring.as_ref(), spring.as_ref(), |record, _| {
            [findings(words, record), noted(words, &record.notes)].concat()
        }),
        part(asap.and_then(|asap| asap.journey.as_ref()), asap_journey.as_ref(), |record, evaluation| {
            [of_journey(words, evaluation), noted(words, &record.notes)].concat()
        }),
        part(asap.and_then(|asap| asap.recommendations.as_ref()), asap_recommendations.as_ref(), |record, _| {
            [noted(words, &record.recommendation_notes), noted(words, &record.notes)].concat()
        }),
    ];
    parts.into_iter().flatten().collect()
}

fn of_focus(words: Words<'_>, evaluation: &Evaluation<focus::Rule>) -> Vec<Block> {
    let report = evaluation.report();
    let mut blocks = pairs(words, [(Say::Uses, &report.uses), (Say::Scale, &report.scale)]);
    if !report.participation.is_empty() {
        blocks.push(Block::Table(stages(words, evaluation)));
        blocks.push(Block::Small(Text::said(words.say(Tell::GapNote))));
    }
    if !report.life_domains.is_empty() {
        blocks.push(Block::Table(life_domains(words, report)));
    }
    blocks.extend(pairs(
        words,
        [(Say::MissingSectors, &report.sectors_missing), (Say::MissingConnections, &report.connections_missing)],
    ));
    blocks.extend(warnings(words, &report.warnings));
    blocks
}

/// Returns a table of the say of each community at each stage, in the colours of the rule that asks for it.
pub(super) fn stages(words: Words<'_>, evaluation: &Evaluation<focus::Rule>) -> Table {
    let report = evaluation.report();
    let cell = |stage: Stage, community: &Community| {
        let mark = evaluation.answer(focus::Rule::EveryStageBothCommunities, (stage, *community));
        let mark = mark.map_or(Mark::NotAssessed, Answer::mark);
        let say = report.involvement(stage, *community);
        Cell::signed(
            mark.into(),
            words.label(mark),
            Text::said(say.map_or_else(|| words.label(mark), |say: Involvement| words.label(say))),
        )
    };
    let row = |stage: &Stage| {
        let gap = report.involvement_gaps.iter().find(|gap| gap.stage == stage.erase());
        let gap = gap.map_or_else(
            || words.say(Say::Unknown).to_owned(),
            |gap| if gap.gap > 0 { format!("+{}", gap.gap) } else { gap.gap.to_string() },
        );
        let cells = Community::ALL.iter().map(|community| cell(*stage, community));
        Row { head: words.named(*stage), cells: cells.chain([Cell::text(Text::said(gap))]).collect() }
    };
    matrix(words, Say::Say, Say::Stage, Community::ALL, Some(Say::Gap), Stage::ALL.iter().map(row))
}

fn life_domains(words: Words<'_>, report: &focus::Report) -> Table {
    let row = |domain: &LifeDomain| {
        let count = |community: &Community| counted(words, report.life_domains.get(*domain, *community).copied());
        Row { head: words.named(*domain), cells: Community::ALL.iter().map(count).collect() }
    };
    matrix(words, Say::Domains, Say::Domain, Community::ALL, None, LifeDomain::ALL.iter().map(row))
}

/// Returns a cell with a count that no rule judges.
fn counted(words: Words<'_>, count: Option<usize>) -> Cell {
    let sign = Sign::Fact(count.map(|count| count > 0));
    let shown = match count {
        None => words.say(Say::Unknown).to_owned(),
        Some(0) => words.say(Say::None).to_owned(),
        Some(count) => count.to_string(),
    };
    Cell::signed(sign, words.meaning(sign), Text::said(shown))
}

/// Returns a table of two vocabularies.
fn matrix<C: Term>(
    words: Words<'_>,
    caption: Say,
    corner: Say,
    columns: &[C],
    last: Option<Say>,
    rows: impl Iterator<Item = Row>,
) -> Table {
    let columns = columns.iter().map(|column| words.label(*column).to_owned());
    let heads = std::iter::once(words.say(corner).to_owned()).chain(columns);
    Table {
        caption: words.say(caption).into(),
        columns: heads.chain(last.map(|last| words.say(last).to_owned())).collect(),
        groups: vec![Rows { head: None, rows: rows.collect() }],
        ..Table::default()
    }
}

fn of_mhpss(words: Words<'_>, evaluation: &Evaluation<mhpss::Rule>) -> Vec<Block> {
    let report = evaluation.report();
    let mut blocks = vec![Block::Picture(pyramid(words, evaluation)), Block::Table(functions(words, evaluation))];
    let providers: Vec<_> = report
        .providers
        .iter()
        .map(|of| {
            let who = words.labels(of.providers.iter().copied());
            words.named(of.layer).strong().and(": ").then(who)
        })
        .collect();
    if !providers.is_empty() {
        blocks.push(Block::Paragraph(Text::said_strongly(words.say(Say::Providers))));
        blocks.push(Block::List(providers));
    }
    blocks.extend(warnings(words, &report.warnings));
    blocks
}

/// Draws the pyramid of one actor. No rule asks it to provide a layer, so its colours are neutral.
pub(super) fn pyramid(words: Words<'_>, evaluation: &Evaluation<mhpss::Rule>) -> Picture {
    let provides = Layer::ALL.iter().map(|layer| evaluation.report().functions.get(*layer, Function::Provide).copied());
    let layers: Vec<(Option<bool>, String)> = provides.map(|fact| (fact, provision(words, fact).to_owned())).collect();
    let ground = mhpss::Rule::ProtectiveEnvironment;
    pyramid_of(words, &layers, Some((evaluation.mark(ground), words.label(ground))))
}

fn provision(words: Words<'_>, fact: Option<bool>) -> &str {
    words.say(match fact {
        Some(true) => Say::PyramidProvides,
        Some(false) => Say::PyramidProvidesNot,
        None => Say::PyramidOpen,
    })
}

/// Draws the pyramid of a network, with the names of its actors.
pub(super) fn network_pyramid(words: Words<'_>, evaluation: &Evaluation<mhpss::NetworkRule>) -> Picture {
    let layers = evaluation.report().layers.iter().map(|layer| (layer.provided, actors(words, layer)));
    pyramid_of(words, &layers.collect::<Vec<_>>(), None)
}

/// Names the actors that provide a layer, that may provide it, and that refer people for it.
fn actors(words: Words<'_>, layer: &LayerActors) -> String {
    let told = [
        (Say::ProvidedBy, &layer.provide),
        (Say::MayProvide, &layer.may_provide),
        (Say::ReferredBy, &layer.refer),
        (Say::MayRefer, &layer.may_refer),
    ];
    let mut told: Vec<_> = told
        .into_iter()
        .filter(|(_, actors)| !actors.is_empty())
        .map(|(text, actors)| words.fill(text, &[("names", &names(actors))]))
        .collect();
    match layer.provided {
        Some(true) => {}
        Some(false) => told.insert(0, words.say(Say::NetworkProvidesNot).to_owned()),
        None => told.insert(0, words.say(Say::PyramidOpen).to_owned()),
    }
    told.join("; ")
}

/// Draws a pyramid of four layers from the base. Each layer says whether it is provided, with a text. The foundation is
/// drawn if there is a rule for it.
fn pyramid_of(words: Words<'_>, layers: &[(Option<bool>, String)], ground: Option<(Mark, &str)>) -> Picture {
    let sign = |place: usize| Sign::Fact(layers.get(place).and_then(|(fact, _)| *fact));
    let described = Layer::ALL.iter().zip(layers).map(|(layer, (_, text))| format!("{}: {text}.", words.label(*layer)));
    let described: Vec<_> = described.collect();
    let part = |(place, (layer, (fact, text))): (usize, (&Layer, &(Option<bool>, String)))| Beside {
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
        text: format!("{}: {}", words.say(Say::Ground), words.label(mark)),
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

/// Returns a table of what an actor does in each layer. Cells have the colour of the rule if a rule asks for them.
pub(super) fn functions(words: Words<'_>, evaluation: &Evaluation<mhpss::Rule>) -> Table {
    let cell = |layer: Layer, function: &Function| {
        let fact = evaluation.report().functions.get(layer, *function).copied();
        let sign = match evaluation.answer(mhpss::Rule::FullSpectrum, (layer, *function)) {
            Some(answer) => Sign::Mark(answer.mark()),
            None => Sign::Fact(fact),
        };
        Cell::signed(sign, "", Text::said(words.meaning(sign)))
    };
    let row = |layer: &Layer| Row {
        head: Text::said(format_args!("{} {}", layer.index() + 1, words.label(*layer))),
        cells: Function::ALL.iter().map(|function| cell(*layer, function)).collect(),
    };
    matrix(words, Say::LayerFunctions, Say::Layer, Function::ALL, None, Layer::ALL.iter().rev().map(row))
}

fn of_iom(words: Words<'_>, evaluation: &Evaluation<iom::Rule>) -> Vec<Block> {
    let report = evaluation.report();
    let mut blocks = vec![Block::Table(cells(words, evaluation)), Block::Small(Text::said(words.say(Tell::CellsNote)))];
    if !report.influences.is_empty() {
        let influence = |influence: &iom::ReportedInfluence| {
            let (from, to) = (words.label(influence.from_cell), words.label(influence.to_cell));
            Text::said_strongly(format_args!("{from} → {to}")).and(": ").then(Text::from(&influence.text))
        };
        blocks.push(Block::Paragraph(Text::said_strongly(words.say(Say::Influences))));
        blocks.push(Block::List(report.influences.iter().map(influence).collect()));
    }
    blocks.extend(warnings(words, &report.warnings));
    blocks
}

/// Returns a table of the nine cells, in the colours of the rule that asks for them, with the number of initiatives.
pub(super) fn cells(words: Words<'_>, evaluation: &Evaluation<iom::Rule>) -> Table {
    let report = evaluation.report();
    let number = |count: Option<usize>| match count {
        None => words.say(Say::Unknown).to_owned(),
        Some(0) => words.say(Say::None).to_owned(),
        Some(count) => words.fill(Say::Initiatives, &[("count", &count)]),
    };
    let cell = |level: Level, dimension: &Dimension| {
        let mark = evaluation.answer(iom::Rule::NineCells, IomCell::at(level, *dimension));
        let mark = mark.map_or(Mark::NotAssessed, Answer::mark);
        Cell::signed(mark.into(), words.label(mark), Text::said(number(report.cells.get(level, *dimension).copied())))
    };
    let total = |line: Option<&iom::Line>| Cell::text(Text::said(number(line.and_then(|line| line.initiatives))));
    let row = |level: &Level| {
        let cells = Dimension::ALL.iter().map(|dimension| cell(*level, dimension));
        let total = total(report.levels.get(level.index()));
        Row { head: words.named(*level), cells: cells.chain([total]).collect() }
    };
    let last = Row {
        head: Text::said(words.say(Say::AnyLevel)),
        cells: report
            .dimensions
            .iter()
            .map(Some)
            .chain([None])
            .map(|line| match line {
                Some(line) => total(Some(line)),
                // Without a cell, the record says nothing about initiatives.
                None => Cell::text(Text::said(number(
                    (report.initiatives > 0 || !report.cells.is_empty()).then_some(report.initiatives),
                ))),
            })
            .collect(),
    };
    let rows = Level::ALL.iter().map(row).chain([last]);
    matrix(words, Say::Cells, Say::Level, Dimension::ALL, Some(Say::AnyDimension), rows)
}

/// Returns the findings on the questions of SPRING, with tools that can inspire others.
fn findings(words: Words<'_>, assessment: &spring::Assessment) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !assessment.findings.is_empty() {
        blocks.push(Block::Heading(3, Text::said(words.say(Say::Found))));
    }
    for (question, finding) in &assessment.findings {
        blocks.push(Block::Heading(4, words.named(question)));
        blocks.push(Block::Paragraph(Text::from(&finding.text)));
        blocks.extend(tools(words, &finding.inspiring_tools));
    }
    blocks
}

pub(super) fn tools(words: Words<'_>, tools: &[Link]) -> Option<Block> {
    let links = Text::joined(tools.iter().map(|tool| Text::default().and_link(tool)), ", ");
    (!links.is_empty()).then(|| Block::Pairs(vec![(words.say(Say::Tools).into(), links)]))
}

fn of_journey(words: Words<'_>, evaluation: &Evaluation<JourneyRule>) -> Vec<Block> {
    let report = evaluation.report();
    let mut blocks = vec![Block::Picture(double_diamond(words, evaluation))];
    if !report.participants.is_empty() {
        blocks.push(Block::Table(participants(words, report)));
    }
    blocks.extend(warnings(words, &report.warnings));
    blocks
}

/// Draws the double diamond, in the colours of the rule that asks for the people concerned in every phase.
pub(super) fn double_diamond(words: Words<'_>, evaluation: &Evaluation<JourneyRule>) -> Picture {
    let mark = |rule: JourneyRule, phase: Phase| evaluation.answer(rule, phase).map_or(Mark::NotAssessed, Answer::mark);
    let text = |phase: Phase| {
        let (users, held) = (mark(JourneyRule::UsersInEveryPhase, phase), mark(JourneyRule::FourPhases, phase));
        let (users, held) = (words.label(users).to_lowercase(), words.label(held).to_lowercase());
        format!("{}: {held}. {}: {users}", words.say(Say::DiamondHeld), words.say(Say::DiamondUsers))
    };
    let part = |phase: &Phase| Beside {
        number: Some(phase.index() + 1),
        sign: Some(mark(JourneyRule::UsersInEveryPhase, *phase).into()),
        label: words.label(*phase).into(),
        text: text(*phase),
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

fn participants(words: Words<'_>, report: &asap::JourneyReport) -> Table {
    let row = |participant: &Participant| Row {
        head: words.named(*participant),
        cells: Phase::ALL
            .iter()
            .map(|phase| {
                let sign = Sign::Fact(report.participants.get(*phase, *participant).copied());
                Cell::signed(sign, "", Text::said(words.meaning(sign)))
            })
            .collect(),
    };
    matrix(words, Say::Participants, Say::Participant, Phase::ALL, None, Participant::ALL.iter().map(row))
}

fn pairs<const N: usize>(words: Words<'_>, of: [(Say, &Vec<AnyTerm>); N]) -> Vec<Block> {
    let known = of.into_iter().filter(|(_, terms)| !terms.is_empty());
    let known: Vec<_> =
        known.map(|(name, terms)| (words.say(name).to_owned(), words.labels(terms.iter().copied()))).collect();
    if known.is_empty() { Vec::new() } else { vec![Block::Pairs(known)] }
}

pub(super) fn warnings(words: Words<'_>, warnings: &[Warning]) -> Vec<Block> {
    if warnings.is_empty() {
        return Vec::new();
    }
    let warning = |warning: &Warning| words.defined(warning.term).and(format_args!(" ({})", warning.path));
    vec![
        Block::Paragraph(Text::said_strongly(words.say(Say::LookAgain))),
        Block::List(warnings.iter().map(warning).collect()),
    ]
}

/// Returns the profile of ASAP as it was recorded, because it has no rules.
pub(super) fn profile(words: Words<'_>, practice: &Practice) -> Vec<Block> {
    let Some(profile) = practice.asap.as_ref().and_then(|asap| asap.profile.as_ref()) else { return Vec::new() };
    let lessons = profile.lessons.iter().map(|lesson| Text::from(&lesson.text));
    let links = profile.links.iter().map(|resource| {
        Text::default().and_link(&Link { title: resource.title.clone(), address: resource.address.clone() })
    });
    let of = |field: ProfileField| match field {
        ProfileField::Sectors => words.labels(profile.sectors),
        ProfileField::Strategies => words.labels(profile.strategies),
        ProfileField::TargetGroups => words.labels(profile.target_groups),
        ProfileField::WiderBeneficiaries => words.labels(profile.wider_beneficiaries),
        ProfileField::Barriers => words.labels(profile.barriers),
        ProfileField::Activities => words.labels(profile.activities),
        ProfileField::Channels => words.labels(profile.channels),
        ProfileField::InformationQualities => words.labels(profile.information_qualities),
        ProfileField::FundingSources => words.labels(profile.funding_sources),
        ProfileField::TerritorialFeatures => words.labels(profile.territorial_features),
        ProfileField::PillarActivities => words.labels(profile.pillar_activities),
        ProfileField::Tools => words.labels(profile.tools),
        ProfileField::Lessons => Text::joined(lessons.clone(), " "),
        ProfileField::Links => Text::joined(links.clone(), ", "),
    };
    let fields = ProfileField::ALL.iter().map(|field| (words.label(*field).to_owned(), of(*field)));
    let by = (words.say(Say::Assessed).to_owned(), words.attribution_and_day(profile.assessed.as_ref()));
    let mut blocks = vec![
        Block::Heading(
            2,
            Text::said(format_args!("{}: {}", words.label(&asap::FRAMEWORK), words.say(Say::ProfileHead))),
        ),
        Block::Pairs(std::iter::once(by).chain(fields.filter(|(_, text)| !text.is_empty())).collect()),
    ];
    blocks.extend(noted(words, &profile.notes));
    blocks
}

/// Returns the assessor's notes, each on a term.
pub(super) fn noted<K: Term>(words: Words<'_>, notes: &TermMap<K, Note>) -> Vec<Block> {
    if notes.is_empty() {
        return Vec::new();
    }
    let one = |(term, note): (K, &Note)| words.named(term).strong().and(": ").then(words::note(note));
    vec![Block::Heading(3, Text::said(words.say(Say::Notes))), Block::List(notes.iter().map(one).collect())]
}
