//! What is shown beside the marks: lists, texts and tables that have no labels yet. Explanations label them, and pages
//! write them.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use crate::evaluation::{PointId, View, Warning};
use crate::languages::Named;
use crate::mark::Mark;
use crate::spring::Finding;
use crate::term::{AnyTerm, Term, Vocabulary};
use crate::values::{Language, Link, NonBlankText, Note, WebAddress};

mod practice;
mod report;

pub(crate) use practice::{of_actor, of_network, of_practice, of_profile};

/// What belongs to the evaluation by one rule set.
pub(crate) struct Part<'a> {
    pub(crate) view: View<'a>,
    /// The report of the rule set.
    pub(crate) report: Vec<Detail<'a>>,
    pub(crate) warnings: Vec<Slip<'a>>,
    /// Records that no rule reads.
    pub(crate) recorded: Vec<Detail<'a>>,
    /// Notes on rules, or on points that one term names.
    pub(crate) notes: BTreeMap<AnyTerm, &'a Note>,
    /// Findings on rules.
    pub(crate) findings: BTreeMap<AnyTerm, &'a Finding>,
    /// What the record says about points that do not apply because the assessor chose so, by rule and point.
    pub(crate) set_aside: BTreeMap<(AnyTerm, PointId), SetAside>,
    /// The conditions of rules that do not hold, so that the rules do not apply.
    pub(crate) failed_guards: BTreeMap<AnyTerm, PointId>,
}

/// What the record says about a point that does not apply because the assessor chose so.
pub(crate) struct SetAside {
    /// The mark that the point would have otherwise.
    pub(crate) mark: Mark,
    /// The reason why it does not apply, if there is another one.
    pub(crate) reason: Option<NonBlankText>,
}

impl<'a> Part<'a> {
    /// Creates a part without anything beside the marks.
    pub(crate) const fn of(view: View<'a>) -> Self {
        Self {
            view,
            report: Vec::new(),
            warnings: Vec::new(),
            recorded: Vec::new(),
            notes: BTreeMap::new(),
            findings: BTreeMap::new(),
            set_aside: BTreeMap::new(),
            failed_guards: BTreeMap::new(),
        }
    }

    /// Returns what the record says about a point that does not apply because the assessor chose so.
    pub(crate) fn set_aside(&self, rule: AnyTerm, point: PointId) -> Option<&SetAside> {
        self.set_aside.get(&(rule, point))
    }
}

/// A possible slip in the record, and where it is.
pub(crate) struct Slip<'a> {
    pub(crate) warning: &'a Warning,
    /// JSON Pointer to the fact, in the whole document.
    pub(crate) path: String,
    /// The name of the contact, partner, initiative or actor that it is about.
    pub(crate) about: Option<String>,
    /// What is recorded there, if it is a term.
    pub(crate) value: Option<AnyTerm>,
}

/// Returns warnings with their places in a document, whose part at a JSON Pointer they are about. A code that a place holds
/// is a term of `vocabulary`.
fn slips<'a>(
    warnings: &'a [Warning],
    part: &str,
    document: &impl Serialize,
    vocabulary: Option<&Vocabulary>,
) -> Vec<Slip<'a>> {
    if warnings.is_empty() {
        return Vec::new();
    }
    let document = serde_json::to_value(document).unwrap_or_default();
    let slip = |warning: &'a Warning| {
        let path = format!("{part}{}", warning.path);
        let name = |(end, _): (usize, &str)| {
            // The name of the whole document stands above everything.
            let thing = path.get(..end).filter(|thing| !thing.is_empty())?;
            document.pointer(thing)?.get("name")?.as_str().map(str::to_owned)
        };
        let about = path.rmatch_indices('/').find_map(name);
        let value = document.pointer(&path).and_then(Json::as_str).and_then(|code| vocabulary?.find(code));
        Slip { warning, path, about, value }
    };
    warnings.iter().map(slip).collect()
}

/// The vocabularies whose terms only name what a point is about, such as a stage. What is asked about them stands in the
/// rule. Their definitions would read like requirements.
const NAMES: [&str; 14] = [
    "focus/stage",
    "focus/community",
    "focus/life_domain",
    "focus/sector",
    "focus/partner_kind",
    "focus/outcome",
    "focus/contact_effect",
    "focus/participation_effect",
    "focus/partnership_effect",
    "mhpss/layer",
    "mhpss/integration_work",
    "asap/phase",
    "asap/participant",
    "asap/build_up_step",
];

/// Returns `true` if the definition of the term with this id says what is asked, when the term names a point.
pub(crate) fn says_what_is_asked(id: &str) -> bool {
    !NAMES.iter().any(|vocabulary| id.strip_prefix(vocabulary).is_some_and(|rest| rest.starts_with('/')))
}

/// The number of terms of a reason up to which their definitions are shown. More are only named.
pub(crate) const DEFINED: usize = 7;

/// Returns each thing once, in order. There must be few.
pub(crate) fn once<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for one in all {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// A list of terms, some texts or a table.
pub(crate) struct Detail<'a> {
    pub(crate) name: Named,
    /// The term that it is about, if it is not about the whole practice.
    pub(crate) about: Option<AnyTerm>,
    pub(crate) content: Content<'a>,
}

/// The content of a detail. It is never empty.
pub(crate) enum Content<'a> {
    Terms(Vec<AnyTerm>),
    Texts(Vec<Text<'a>>),
    Table(Table<'a>),
}

/// A text that somebody recorded.
#[derive(Default)]
pub(crate) struct Text<'a> {
    /// The words, or `None` if the terms say everything.
    pub(crate) words: Option<String>,
    pub(crate) about: Vec<AnyTerm>,
    /// What is recorded about the thing that it names: terms that are true of it, or not.
    pub(crate) facts: Vec<(AnyTerm, bool)>,
    /// Says that it leads from the first term to the second.
    pub(crate) leads: bool,
    /// The place in the source of the record.
    pub(crate) locator: Option<&'a NonBlankText>,
    pub(crate) address: Option<&'a WebAddress>,
    pub(crate) languages: &'a [Language],
}

impl<'a> Text<'a> {
    /// Creates a text about terms.
    fn about(terms: impl IntoIterator<Item = AnyTerm>, words: &impl ToString) -> Self {
        Self { words: Some(words.to_string()), about: terms.into_iter().collect(), ..Self::default() }
    }

    fn of(words: &impl ToString) -> Self {
        Self::about([], words)
    }

    /// Creates a text about terms that may have no words. Returns `None` if there is nothing to show.
    fn perhaps(terms: impl IntoIterator<Item = AnyTerm>, words: Option<&impl ToString>) -> Option<Self> {
        let text =
            Self { words: words.map(ToString::to_string), about: terms.into_iter().collect(), ..Self::default() };
        (text.words.is_some() || !text.about.is_empty()).then_some(text)
    }

    /// Adds what is recorded about the thing that it names, each fact once.
    fn with_facts<K: Term>(mut self, facts: impl IntoIterator<Item = (K, bool)>) -> Self {
        let facts = facts.into_iter().map(|(term, fact)| (term.erase(), fact));
        self.facts = once(self.facts.into_iter().chain(facts));
        self
    }

    /// Creates a text that leads from one term to another.
    fn leading(from_to: impl IntoIterator<Item = AnyTerm>, words: Option<&impl ToString>) -> Option<Self> {
        Some(Self { leads: true, ..Self::perhaps(from_to, words)? })
    }

    /// Returns what stands between the terms.
    pub(crate) const fn between(&self) -> &'static str {
        if self.leads { " → " } else { ", " }
    }

    pub(crate) fn note(note: &'a Note) -> Self {
        Self { locator: note.locator.as_ref(), ..Self::of(&note.text) }
    }

    pub(crate) fn link(link: &'a Link) -> Self {
        Self::at(&link.title, link.address.as_ref())
    }

    /// Creates a name with its address on the web.
    pub(crate) fn at(name: &NonBlankText, address: Option<&'a WebAddress>) -> Self {
        Self { address, ..Self::of(name) }
    }
}

/// A table with a cell for each row and column.
pub(crate) struct Table<'a> {
    pub(crate) name: AnyTerm,
    pub(crate) columns: Vec<AnyTerm>,
    pub(crate) rows: Vec<(AnyTerm, Vec<Value<'a>>)>,
}

/// A cell of a table. It is `None` inside if nothing is known.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    Term(Option<AnyTerm>),
    Fact(Option<bool>),
    Count(Option<usize>),
    Difference(Option<i8>),
    Names(&'a [NonBlankText]),
}

impl<'a> Table<'a> {
    /// Creates a table with a row and a column for each term of two vocabularies.
    fn matrix<R: Term, C: Term>(name: impl Term, value: impl Fn(R, C) -> Value<'a>) -> Self {
        let cells = |row: &R| C::ALL.iter().map(|column| value(*row, *column)).collect();
        Self {
            name: name.erase(),
            columns: C::VOCABULARY.terms().collect(),
            rows: R::ALL.iter().map(|row| (row.erase(), cells(row))).collect(),
        }
    }

    /// Adds a column.
    fn column(mut self, name: impl Term, values: impl IntoIterator<Item = Value<'a>>) -> Self {
        self.columns.push(name.erase());
        self.rows.iter_mut().zip(values).for_each(|((_, cells), value)| cells.push(value));
        self
    }

    fn is_known(&self) -> bool {
        self.rows.iter().flat_map(|(_, cells)| cells).any(|cell| match cell {
            Value::Term(term) => term.is_some(),
            Value::Fact(fact) => fact.is_some(),
            Value::Count(count) => count.is_some(),
            Value::Difference(difference) => difference.is_some(),
            Value::Names(_) => true,
        })
    }
}

/// Collects details, and leaves out those that say nothing.
#[derive(Default)]
struct Details<'a>(Vec<Detail<'a>>);

impl<'a> Details<'a> {
    fn terms<T: Into<AnyTerm>>(&mut self, name: impl Into<Named>, terms: impl IntoIterator<Item = T>) {
        self.terms_of(name, None, terms);
    }

    /// Adds terms that are listed for another term.
    fn terms_of<T: Into<AnyTerm>>(
        &mut self,
        name: impl Into<Named>,
        about: Option<AnyTerm>,
        terms: impl IntoIterator<Item = T>,
    ) {
        let terms: Vec<_> = terms.into_iter().map(Into::into).collect();
        if !terms.is_empty() {
            self.0.push(Detail { name: name.into(), about, content: Content::Terms(terms) });
        }
    }

    fn texts(&mut self, name: impl Into<Named>, texts: impl IntoIterator<Item = Text<'a>>) {
        let texts: Vec<_> = texts.into_iter().collect();
        if !texts.is_empty() {
            self.0.push(Detail { name: name.into(), about: None, content: Content::Texts(texts) });
        }
    }

    fn table(&mut self, table: Table<'a>) {
        if table.is_known() {
            self.0.push(Detail { name: table.name.into(), about: None, content: Content::Table(table) });
        }
    }
}

/// Returns names unchanged, separated by commas.
pub(crate) fn joined(names: &[NonBlankText]) -> String {
    names.iter().map(NonBlankText::as_str).collect::<Vec<_>>().join(", ")
}
