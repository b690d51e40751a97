//! The words of a report, in the language of its reader.

use std::collections::BTreeSet;
use std::fmt::Display;

use super::text::{Row, Rows, Run, Sign, Table, TableKind, Text};
use crate::core_terms::{ReportSentence as Tell, ReportText as Say, TextField, YesNo};
use crate::evaluation::PointId;
use crate::facts::Record;
use crate::languages::{Named, Wording};
use crate::mark::{Share, Tally};
use crate::shown;
use crate::term::{AnyTerm, Framework, Term};
use crate::values::{Attribution, Country, NonBlankText, Period};

/// The words of a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'a>(pub(super) Wording<'a>);

/// The scripts written from right to left.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 8] = ["adlm", "arab", "aran", "hebr", "nkoo", "rohg", "syrc", "thaa"];

/// The languages that are usually written in one of these scripts.
const RIGHT_TO_LEFT: [&str; 51] = [
    "acm", "acq", "aeb", "afb", "aii", "apc", "apd", "ar", "arb", "arc", "arq", "ars", "ary", "arz", "ayl", "azb",
    "bal", "ckb", "cld", "dv", "fa", "glk", "haz", "he", "iw", "ji", "khw", "ks", "lrc", "luz", "mzn", "nqo", "pbt",
    "pbu", "pes", "pnb", "prs", "ps", "pst", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "uzs", "ydd", "yi", "yih",
    "ajp",
];

/// Returns `true` if a language is written from right to left. A script in the tag decides, whatever the language.
fn is_right_to_left(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    // What follows a single letter is an extension.
    let mut parts = tag.split('-').take_while(|part| part.len() > 1);
    let primary = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    script.map_or_else(|| RIGHT_TO_LEFT.contains(&primary), |script| RIGHT_TO_LEFT_SCRIPTS.contains(&script))
}

impl<'a> Words<'a> {
    /// Returns the language of the page, which is that of the texts of reports. Names in another language are marked.
    pub(super) fn language(self) -> &'a str {
        self.0.translated(Tell::Share, TextField::Definition).map_or("en", |(_, language)| language.as_str())
    }

    pub(super) fn is_right_to_left(self) -> bool {
        is_right_to_left(self.language())
    }

    /// Returns the name of a term, to be used within words of the page.
    pub(super) fn label(self, named: impl Into<Named>) -> &'a str {
        self.0.label(named)
    }

    /// Returns the name of a term on its own.
    pub(super) fn named(self, named: impl Into<Named>) -> Text {
        let named = named.into();
        self.in_its_language(named, TextField::Label, self.0.label(named))
    }

    /// Returns the meaning of a term.
    pub(super) fn defined(self, named: impl Into<Named>) -> Text {
        let named = named.into();
        self.in_its_language(named, TextField::Definition, self.0.definition(named))
    }

    fn in_its_language(self, named: Named, field: TextField, text: &str) -> Text {
        let language = self.0.translated(named, field).map_or("en", |(_, language)| language.as_str());
        let text = text.to_owned();
        Text(vec![if language == self.language() {
            Run::Said(text)
        } else {
            Run::Foreign { text, language: language.to_owned() }
        }])
    }

    /// Returns the names of terms, separated by commas.
    pub(super) fn labels<T: Into<AnyTerm>>(self, terms: impl IntoIterator<Item = T>) -> Text {
        Text::joined(terms.into_iter().map(|term| self.named(term.into())), ", ")
    }

    /// Returns the name of a point.
    pub(super) fn point(self, point: PointId) -> String {
        self.0.point(point).to_string()
    }

    /// Returns a text of reports that has no placeholders: a short text is a label, a sentence is a definition.
    pub(super) fn say(self, text: impl Into<AnyTerm>) -> &'a str {
        let text = text.into();
        if is_sentence(text) { self.0.definition(text) } else { self.0.label(text) }
    }

    /// Returns a text of reports with its placeholders filled in. A translation that lost one would lose a number, so
    /// the English stands in its place.
    pub(super) fn fill(self, text: impl Into<AnyTerm>, gaps: &[(&str, &dyn Display)]) -> String {
        let text = text.into();
        let said = self.say(text);
        let english = if is_sentence(text) { text.definition() } else { text.label() };
        filled(said, gaps).or_else(|| filled(english, gaps)).unwrap_or_else(|| said.to_owned())
    }

    /// Returns the meaning of a sign.
    pub(super) fn meaning(self, sign: Sign) -> &'a str {
        match sign {
            Sign::Mark(mark) => self.label(mark),
            Sign::Fact(Some(fact)) => self.label(YesNo::of(fact)),
            Sign::Fact(None) => self.say(Say::Unknown),
        }
    }

    /// Returns a sign, with its meaning for people who do not see it.
    pub(super) fn sign(self, sign: impl Into<Sign>) -> Text {
        let sign = sign.into();
        Text::default().and_sign(sign, self.meaning(sign)).and("\u{a0}")
    }

    /// Returns the meaning of the signs of marks.
    pub(super) fn legend(self) -> Vec<(Sign, String)> {
        Sign::ALL_MARKS.map(|sign| (sign, self.meaning(sign).to_owned())).into()
    }

    /// Returns a table without groups, with texts of reports as its caption and headings.
    pub(super) fn table<const N: usize>(
        self,
        caption: Say,
        kind: TableKind,
        columns: [Say; N],
        rows: Vec<Row>,
    ) -> Table {
        let columns = columns.map(|head| self.say(head).to_owned()).into();
        Table { caption: self.say(caption).to_owned(), kind, columns, groups: vec![Rows { head: None, rows }] }
    }

    /// Returns the result in a sentence, with its coverage and bounds.
    pub(super) fn sentence(self, tally: Tally) -> String {
        let (Some(least), Some(most)) = (tally.at_least().map(percent), tally.at_most().map(percent)) else {
            return self.say(Tell::ShareEmpty).to_owned();
        };
        let (assessed, applicable) = (tally.assessed(), tally.applicable());
        match tally.share().map(percent) {
            None => self.fill(Tell::ShareNone, &[("applicable", &applicable), ("least", &least), ("most", &most)]),
            Some(share) if assessed == applicable => {
                self.fill(Tell::ShareWhole, &[("share", &share), ("applicable", &applicable)])
            }
            Some(share) => self.fill(
                Tell::Share,
                &[
                    ("share", &share),
                    ("assessed", &assessed),
                    ("applicable", &applicable),
                    ("least", &least),
                    ("most", &most),
                ],
            ),
        }
    }

    /// Returns the share with its bounds, for a table.
    pub(super) fn share(self, tally: Tally) -> String {
        let (Some(least), Some(most)) = (tally.at_least().map(percent), tally.at_most().map(percent)) else {
            return self.say(Say::DoesNotApply).to_owned();
        };
        match tally.share().map(percent) {
            None => self.fill(Say::ShareOpen, &[("least", &least), ("most", &most)]),
            Some(share) if tally.assessed() == tally.applicable() => share,
            Some(share) => self.fill(Say::ShareShort, &[("share", &share), ("least", &least), ("most", &most)]),
        }
    }

    /// Returns the coverage, for a table.
    pub(super) fn coverage(self, tally: Tally) -> String {
        let (assessed, applicable) = (tally.assessed(), tally.applicable());
        self.fill(Say::Coverage, &[("assessed", &assessed), ("applicable", &applicable)])
    }

    /// Returns the assessor and the date, or that no date is recorded.
    pub(super) fn attribution(self, assessed: Option<&Attribution>) -> Text {
        let Some(Attribution { by, name, on }) = assessed.filter(|assessed| !assessed.says_nothing()) else {
            return Text::said(self.say(Say::NotRecorded));
        };
        let role = by.map(|by| Text::said(self.label(by)));
        let day = on.map_or_else(|| Text::said(self.say(Say::NoDay)), Text::said);
        Text::joined([role, name.as_ref().map(Text::from), Some(day)].into_iter().flatten(), ", ")
    }

    /// Returns the publication and its edition.
    pub(super) fn edition(self, framework: &Framework) -> String {
        self.fill(
            Say::Edition,
            &[("title", &framework.title), ("edition", &framework.edition), ("publisher", &framework.publisher)],
        )
    }

    /// Returns a recorded text, with the terms that it is about and its place in its source.
    pub(super) fn recorded(self, text: &shown::Text<'_>) -> Text {
        let about = Text::joined(text.about.iter().map(|term| self.named(*term).strong()), text.between());
        let fact = |(term, fact): &(AnyTerm, bool)| self.sign(Sign::Fact(Some(*fact))).then(self.named(*term));
        let facts = Text::joined(text.facts.iter().map(fact), "; ");
        let facts = if facts.is_empty() { facts } else { Text::said(" (").then(facts).and(")") };
        let said = match (text.words.clone(), text.address) {
            (None, _) => return about.then(facts),
            (Some(words), None) => Text::given(words),
            (Some(title), Some(address)) => Text(vec![Run::Link { title, address: address.to_string() }]),
        };
        let mut said = if about.is_empty() { said } else { about.and(": ").then(said) }.then(facts);
        if !text.languages.is_empty() {
            let languages = Text::joined(text.languages.iter().map(Text::said), ", ");
            said = said.and(" [").then(languages).and("]");
        }
        match text.locator {
            None => said,
            Some(locator) => said.and(" (").and_given(locator).and(")"),
        }
    }

    pub(super) fn period(self, period: &Period) -> Option<Text> {
        let said = match (period.start, period.end) {
            (None, None) => return None,
            (Some(start), None) => self.fill(Say::Since, &[("start", &start)]),
            (None, Some(end)) => self.fill(Say::Until, &[("end", &end)]),
            (Some(start), Some(end)) => self.fill(Say::FromTo, &[("start", &start), ("end", &end)]),
        };
        Some(Text::said(said))
    }
}

fn is_sentence(text: AnyTerm) -> bool {
    text.vocabulary() == Tell::VOCABULARY
}

/// Fills in every placeholder. Returns `None` if the text does not have all of them, or has others.
fn filled(text: &str, gaps: &[(&str, &dyn Display)]) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    let mut seen = BTreeSet::new();
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, after) = after.split_once('}')?;
        let (name, value) = gaps.iter().find(|(gap, _)| *gap == name)?;
        out.push_str(&value.to_string());
        seen.insert(*name);
        rest = after;
    }
    (seen.len() == gaps.len()).then_some(out + rest)
}

/// Returns the name of a practice, with its countries.
pub(super) fn subject(name: &NonBlankText, countries: &[Country]) -> Text {
    let countries: Vec<_> = countries.iter().map(Country::as_str).collect();
    let name = Text::from(name);
    if countries.is_empty() { name } else { name.and(format_args!(" ({})", countries.join(", "))) }
}

/// Returns texts of a person, separated by commas.
pub(super) fn given<'a>(texts: impl IntoIterator<Item = &'a NonBlankText>) -> Text {
    Text::joined(texts.into_iter().map(Text::from), ", ")
}

/// Returns a share as it is read: whole numbers without a decimal, and no line break before the percent sign.
pub(super) fn percent(share: Share) -> String {
    let shown = share.per_mille();
    if shown.is_multiple_of(10) {
        format!("{}\u{a0}%", shown / 10)
    } else {
        format!("{}.{}\u{a0}%", shown / 10, shown % 10)
    }
}
