//! The one place that looks up labels and definitions.

use super::{
    Cell, Detail, ExplainedAttribution, ExplainedFact, ExplainedFramework, ExplainedName, ExplainedReason, Labelled,
    Locator, Reached, Remark, ShownShare, Table, TableRow, Worded,
};
use crate::core_terms::{Basis, Mark, Strength, TextField, YesNo};
use crate::evaluation::PointId;
use crate::languages::{Named, Wording};
use crate::mark::{Share, Tally};
use crate::registry;
use crate::shown::{self, Content, Value, joined};
use crate::term::{AnyTerm, Framework, Reason, Referent, Term};
use crate::values::Attribution;

/// Gives terms their texts.
#[derive(Clone, Copy)]
pub(super) struct Words<'a>(pub(super) Wording<'a>);

impl Words<'_> {
    pub(super) fn labelled(self, named: impl Into<Named>) -> Labelled {
        let named = named.into();
        let is_english = |field: &TextField| self.0.translated(named, *field).is_none();
        let locator = match named {
            Named::Term(term) => locator(term.framework(), term.locator()),
            Named::Vocabulary(_) | Named::Framework(_) => None,
        };
        Labelled {
            id: named.id(),
            label: self.0.label(named).to_owned(),
            definition: self.0.definition(named).to_owned(),
            in_english: match self.0.language() {
                None => Vec::new(),
                Some(_) => [TextField::Label, TextField::Definition].into_iter().filter(is_english).collect(),
            },
            locator,
        }
    }

    pub(super) fn all<T: Into<Named>>(self, named: impl IntoIterator<Item = T>) -> Vec<Labelled> {
        named.into_iter().map(|named| self.labelled(named)).collect()
    }

    pub(super) fn worded<T: Term>(self, term: T) -> Worded<T> {
        Worded { term, label: self.0.label(term).to_owned() }
    }

    pub(super) fn name(self, point: PointId) -> ExplainedName {
        ExplainedName { label: self.0.point(point).to_string(), terms: self.all(point.iter()) }
    }

    pub(super) fn framework(self, framework: &'static Framework) -> ExplainedFramework {
        ExplainedFramework {
            code: framework.code,
            name: self.labelled(framework),
            title: framework.title,
            publisher: framework.publisher,
            edition: framework.edition,
            year: framework.year,
            address: framework.address,
            rights: framework.rights,
        }
    }

    pub(super) fn attribution(self, assessed: Option<&Attribution>) -> Option<ExplainedAttribution> {
        let Attribution { by, name, on } = assessed?;
        Some(ExplainedAttribution { by: by.map(|by| self.labelled(by)), name: name.clone(), on: *on })
    }

    pub(super) fn reason(self, reason: &Reason) -> ExplainedReason {
        let (sentence, terms): (_, &[AnyTerm]) = match reason.referent {
            Referent::Sentence(sentence) => (Some(self.sentence(reason.of, sentence)), &[]),
            Referent::Terms(terms) => (None, terms),
        };
        ExplainedReason {
            sentence,
            terms: self.all(terms.iter().copied()),
            of_points: self.all(reason.points.iter().copied()),
            locator: place(reason.of.framework(), reason.locator),
        }
    }

    /// Returns a sentence that a source gives for a term, translated if there is a translation of it.
    fn sentence(self, of: AnyTerm, english: &str) -> String {
        let is_translated = Named::from(of).english(TextField::Reason) == Some(english);
        self.0.reason(of).filter(|_| is_translated).unwrap_or(english).to_owned()
    }

    /// Gives details their labels.
    pub(super) fn details(self, details: Vec<shown::Detail<'_>>) -> Vec<Detail> {
        let labelled = |detail: shown::Detail<'_>| {
            let (name, about) = (self.labelled(detail.name), detail.about.map(|about| self.labelled(about)));
            let empty = Detail { name, about, terms: Vec::new(), remarks: Vec::new(), table: None };
            match detail.content {
                Content::Terms(terms) => Detail { terms: self.all(terms), ..empty },
                Content::Texts(texts) => {
                    Detail { remarks: texts.into_iter().map(|text| self.remark(text)).collect(), ..empty }
                }
                Content::Table(table) => Detail { table: Some(self.table(table)), ..empty },
            }
        };
        details.into_iter().map(labelled).collect()
    }

    pub(super) fn remark(self, text: shown::Text<'_>) -> Remark {
        let between = text.between();
        let labels = || text.about.iter().map(|term| self.0.label(*term)).collect::<Vec<_>>().join(between);
        Remark {
            without_words: text.words.is_none(),
            text: text.words.unwrap_or_else(labels),
            about: self.all(text.about.iter().copied()),
            facts: text
                .facts
                .iter()
                .map(|(term, fact)| ExplainedFact { term: self.labelled(*term), answer: self.worded(YesNo::of(*fact)) })
                .collect(),
            locator: text.locator.cloned(),
            address: text.address.cloned(),
            languages: text.languages.to_vec(),
        }
    }

    fn table(self, table: shown::Table<'_>) -> Table {
        let row = |(row, cells): (AnyTerm, Vec<Value<'_>>)| TableRow {
            row: self.labelled(row),
            cells: cells.into_iter().map(|value| self.cell(value)).collect(),
        };
        Table { columns: self.all(table.columns), rows: table.rows.into_iter().map(row).collect() }
    }

    /// Returns a cell that shows a value, or that nothing is known.
    fn cell(self, value: Value<'_>) -> Cell {
        let empty = || Cell { shown: String::new(), term: None, number: None, names: Vec::new() };
        let term = |term: Option<AnyTerm>| {
            let term = term.unwrap_or_else(|| Mark::NotAssessed.erase());
            Cell { shown: self.0.label(term).to_owned(), term: Some(term.id()), ..empty() }
        };
        let number = |number: Option<i64>| match number {
            None => term(None),
            Some(number) => Cell { shown: number.to_string(), number: Some(number), ..empty() },
        };
        match value {
            Value::Term(value) => term(value),
            Value::Fact(fact) => term(fact.map(|fact| YesNo::of(fact).erase())),
            Value::Count(count) => number(count.map(|count| i64::try_from(count).unwrap_or(i64::MAX))),
            Value::Difference(difference) => number(difference.map(i64::from)),
            Value::Names(names) => Cell { shown: joined(names), names: names.to_vec(), ..empty() },
        }
    }

    /// Returns the words that all frameworks use.
    pub(super) fn glossary(self) -> Vec<Labelled> {
        let marks = self.all(Mark::ALL.iter().copied());
        marks
            .into_iter()
            .chain(self.all(Strength::ALL.iter().copied()))
            .chain(self.all(Basis::ALL.iter().copied()))
            .collect()
    }
}

impl From<Tally> for Reached {
    fn from(tally: Tally) -> Self {
        let shown = |share: Option<Share>| {
            share.map(|exact| ShownShare { exact, per_mille: exact.per_mille(), shown: exact.to_string() })
        };
        Self {
            tally,
            coverage: tally.coverage(),
            share: shown(tally.share()),
            at_least: shown(tally.at_least()),
            at_most: shown(tally.at_most()),
            exemplary: tally.is_exemplary(),
        }
    }
}

/// Returns the place of a term, or `None` if no source names it.
fn locator(framework: &Framework, shown: &'static str) -> Option<Locator> {
    Some(place(framework, shown)).filter(|place| !place.headings.is_empty())
}

fn place(framework: &Framework, shown: &'static str) -> Locator {
    let sections = registry::locate(framework, shown).unwrap_or_default();
    Locator { shown, headings: sections.iter().map(|section| section.heading).collect() }
}
