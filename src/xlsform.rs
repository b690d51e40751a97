//! Forms for KoboToolbox and ODK, made from the types of the documents.
//!
//! A form is an XLSForm: three sheets, as a workbook ([`Form::to_xlsx`]) or as CSV ([`Form::sheets`]). The module
//! [`answers`](crate::answers) reads the answers from the field.
//!
//! ```
//! use dynamic_integration::languages::Languages;
//! use dynamic_integration::spring;
//! use dynamic_integration::xlsform::Form;
//!
//! let form = Form::of_practice([&spring::FRAMEWORK], &Languages::new());
//! assert_eq!(form.id(), "dynamic_integration_spring");
//! let survey = form.survey();
//! let row = (0..survey.rows().len()).find(|row| survey.cell(*row, "name") == "spring__marks__staff_plan");
//! let cell = |column| row.map(|row| survey.cell(row, column));
//! assert_eq!(cell("type"), Some("select_one core__recorded_mark"));
//! assert_eq!(cell("label::English (en)"), Some("Staff plan"));
//! assert_eq!(cell("relevant"), Some("")); // no answer hides a question
//! assert!(form.to_xlsx().starts_with(b"PK"));
//! ```
//!
//! # Names of questions
//!
//! A question is named after the JSON Pointer of its fact, with `__` for `/`: `/spring/marks/staff_plan` is
//! `spring__marks__staff_plan`. In a repeat the number of the thing is left out. No key or code contains `__`, so the
//! name identifies the fact, and an error names the question. Groups only structure the form: you can move and rename
//! them, and add your own questions.
//!
//! # From documents to forms
//!
//! | in the document | in the form |
//! | --- | --- |
//! | yes, no or absent, for each term | a table of yes and no, where each row can be left open; `others` is the last
//! row |
//! | a term, a mark | one choice |
//! | a list of terms | several choices; a choice that is not chosen is left open, as in the document |
//! | things | a repeat, and a question about whether there are others |
//! | a date, as far as it is known | a text that is checked against a pattern |
//! | countries, languages | a text with the codes, separated by spaces |
//! | maps on the same terms | term by term: mark, reason and note of an item are together |
//! | an assessment | a choice in `parts`, which shows its group |
//!
//! Only the choice of what is recorded shows and hides groups. No other answer hides a question, because KoboToolbox
//! and ODK delete the answer to a hidden question. Nothing is calculated in the field.
//!
//! # Languages
//!
//! Each translation is a column next to the English one. English is shown where a text is missing or stale, and for the
//! names of fields, which have no translation. [`FormLanguage`] counts both.

use crate::doc_comment::capitalised;
use crate::facts::Record;
use crate::languages::{Languages, Wording};
use crate::mhpss::{Network, NetworkRule};
use crate::practice::Practice;
use crate::registry::FRAMEWORKS;
use crate::shape::Shape;
use crate::term::{Framework, Term};
use crate::values::Language;
use crate::{asap, evaluation::RuleSetRef};

mod item;
mod sheet;
mod survey;
mod text;
mod xlsx;

pub use sheet::Sheet;
use survey::{Choices, Row, Survey};
use text::Text;

/// A form: its questions, choices and settings.
///
/// ```
/// use dynamic_integration::languages::Languages;
/// use dynamic_integration::registry::FRAMEWORKS;
/// use dynamic_integration::xlsform::Form;
///
/// let form = Form::of_practice(FRAMEWORKS, &Languages::new());
/// assert_eq!(form.sheets().iter().map(|sheet| sheet.name()).collect::<Vec<_>>(), ["survey", "choices", "settings"]);
/// assert_eq!(form, Form::of_practice(FRAMEWORKS, &Languages::new())); // byte for byte
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    id: String,
    languages: Vec<FormLanguage>,
    sheets: [Sheet; 3],
}

/// A language of a form, and the number of its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormLanguage {
    /// The language.
    pub language: Language,
    /// The cells that are in this language.
    pub translated: usize,
    /// The cells in which English is shown instead, at least in part.
    pub in_english: usize,
}

impl Form {
    /// Makes the form of a practice: its identity, and the questions of these frameworks. The order of the frameworks
    /// does not matter.
    #[must_use]
    pub fn of_practice(frameworks: impl IntoIterator<Item = &'static Framework>, languages: &Languages) -> Self {
        let chosen: Vec<_> = frameworks.into_iter().collect();
        Self::of_parts(&chosen, &[], None, languages)
    }

    /// Makes the form of one rule set, or returns `None` if it is not of this crate.
    ///
    /// It asks for everything that the rules read. Usually this is the whole framework. For ASAP, the journey includes
    /// the profile, and the recommendations are a form of their own. For the network rules of MHPSS, it asks for the
    /// actors.
    ///
    /// ```
    /// use dynamic_integration::asap::Recommendation;
    /// use dynamic_integration::evaluation::RuleSetRef;
    /// use dynamic_integration::languages::Languages;
    /// use dynamic_integration::registry::RULE_SETS;
    /// use dynamic_integration::xlsform::Form;
    ///
    /// let ids: Vec<_> =
    ///     RULE_SETS.iter().filter_map(|rules| Form::of_rule_set(*rules, &Languages::new())).map(|form| form.id().to_owned()).collect();
    /// assert_eq!(ids[2], "dynamic_integration_mhpss_network_rule");
    /// assert_eq!(ids[6], "dynamic_integration_asap_recommendation");
    /// ```
    #[must_use]
    pub fn of_rule_set(rules: RuleSetRef, languages: &Languages) -> Option<Self> {
        let framework = FRAMEWORKS.into_iter().find(|framework| *framework == rules.framework())?;
        let is = |vocabulary| rules.vocabulary() == vocabulary;
        let id = Some(rules.vocabulary().code);
        Some(if is(NetworkRule::VOCABULARY) {
            let title = NetworkRule::VOCABULARY.label;
            Self::of::<Network>(&format!("{ID}_{}_{}", framework.code, NetworkRule::VOCABULARY.code), title, languages)
        } else if is(asap::JourneyRule::VOCABULARY) {
            Self::of_parts(&[framework], &["asap__recommendations"], id, languages)
        } else if is(asap::Recommendation::VOCABULARY) {
            Self::of_parts(&[framework], &["asap__profile", "asap__journey"], id, languages)
        } else {
            Self::of_parts(&[framework], &[], id, languages)
        })
    }

    /// Makes the form of any document, including one that another crate declares.
    ///
    /// The id identifies the form in KoboToolbox and ODK. It starts with a letter, contains no spaces, and should never
    /// change.
    ///
    /// A type can contain itself, like an organisation with its parts. The form asks for the parts, but not for parts of
    /// parts.
    ///
    /// ```
    /// use dynamic_integration::document::document;
    /// use dynamic_integration::languages::Languages;
    /// use dynamic_integration::values::{Date, NonBlankText};
    /// use dynamic_integration::xlsform::Form;
    ///
    /// document! {
    ///     /// A visit.
    ///     pub struct Visit {
    ///         /// The visitor.
    ///         pub visitor: NonBlankText,
    ///         /// The day.
    ///         pub optional on: Date,
    ///     }
    /// }
    ///
    /// let form = Form::of::<Visit>("visit", "A visit", &Languages::new());
    /// let names: Vec<_> = form.survey().rows().map(|row| row[1].as_str()).collect();
    /// assert_eq!(names, ["visitor__page", "visitor", "on", ""]);
    /// ```
    #[must_use]
    pub fn of<T: Record>(id: &str, title: &str, languages: &Languages) -> Self {
        Self::without::<T>(&[], id, title, languages)
    }

    fn of_parts(chosen: &[&'static Framework], without: &[&str], rules: Option<&str>, languages: &Languages) -> Self {
        let chosen = |framework: &&'static Framework| chosen.contains(framework);
        let (asked, left_out): (Vec<_>, Vec<_>) = FRAMEWORKS.into_iter().partition(chosen);
        let without: Vec<_> = left_out.iter().map(|framework| framework.code).chain(without.iter().copied()).collect();
        let codes: Vec<_> = asked.iter().map(|framework| framework.code).chain(rules).collect();
        let labels: Vec<_> = asked.iter().map(|framework| framework.label).collect();
        let id = [&[ID], &*codes].concat().join("_");
        let title = if labels.is_empty() { "Practice".to_owned() } else { format!("Practice: {}", labels.join(", ")) };
        Self::without::<Practice>(&without, &id, &title, languages)
    }

    fn without<T: Record>(without: &[&str], id: &str, title: &str, languages: &Languages) -> Self {
        let fields = match T::shape() {
            Shape::Object(fields) => fields,
            _ => &[],
        };
        let survey = Survey::of(fields, without);
        let mut columns = Columns::of(languages);
        let name = survey.rows.iter().find(|row| row.is_required && row.kind == "text").map(|row| row.name.as_str());
        let settings = settings(id, title, name);
        let sheets = [columns.survey(&survey.rows), columns.choices(&survey.lists), settings];
        Self { id: id.to_owned(), languages: columns.languages(), sheets }
    }

    /// Returns the id that identifies the form in KoboToolbox and ODK. It depends only on the choice of frameworks.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the languages other than English, ordered by tag.
    #[must_use]
    pub fn languages(&self) -> &[FormLanguage] {
        &self.languages
    }

    /// Returns the sheets: `survey`, `choices`, `settings`.
    #[must_use]
    pub const fn sheets(&self) -> &[Sheet; 3] {
        &self.sheets
    }

    /// Returns the sheet with the questions.
    #[must_use]
    pub const fn survey(&self) -> &Sheet {
        let [survey, _, _] = &self.sheets;
        survey
    }

    /// Writes the form as a workbook. The same form gives the same bytes.
    #[must_use]
    pub fn to_xlsx(&self) -> Vec<u8> {
        xlsx::workbook(&self.sheets)
    }
}

/// The beginning of every id.
const ID: &str = "dynamic_integration";

/// Returns the version of the crate as a growing number: 1002003 for 1.2.3.
fn version() -> String {
    let part = |text: &str| text.parse::<u64>().unwrap_or_default();
    let [major, minor, patch] =
        [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")].map(part);
    (major * 1_000_000 + minor * 1_000 + patch).to_string()
}

fn settings(id: &str, title: &str, name: Option<&str>) -> Sheet {
    let instance_name = name.map(|name| format!("${{{name}}}")).unwrap_or_default();
    let cells = [
        ("form_title", title.to_owned()),
        ("form_id", id.to_owned()),
        ("version", version()),
        ("default_language", ENGLISH.to_owned()),
        ("instance_name", instance_name),
        ("style", "pages".to_owned()),
    ];
    let (columns, row) = cells.into_iter().map(|(column, cell)| (column.to_owned(), cell)).unzip();
    Sheet::new("settings", columns, vec![row])
}

const ENGLISH: &str = "English (en)";

/// The languages of a form, one column each, and the number of texts in each.
struct Columns<'a> {
    all: Vec<(String, Wording<'a>, FormLanguage)>,
}

impl<'a> Columns<'a> {
    fn of(languages: &'a Languages) -> Self {
        let all =
            languages.iter().map(|translation| &translation.language).filter(|language| language.as_str() != "en");
        let column = |language: &Language| {
            let name = language.english_name().map_or_else(|| language.to_string(), capitalised);
            let about = FormLanguage { language: language.clone(), translated: 0, in_english: 0 };
            (format!("{name} ({language})"), languages.wording(language), about)
        };
        Self { all: all.map(column).collect() }
    }

    fn languages(self) -> Vec<FormLanguage> {
        self.all.into_iter().map(|(_, _, about)| about).collect()
    }

    /// Returns the heading of a column in each language.
    fn headings<'b>(&'b self, what: &'b str) -> impl Iterator<Item = String> + 'b {
        let names = std::iter::once(ENGLISH).chain(self.all.iter().map(|(name, ..)| name.as_str()));
        names.map(move |name| format!("{what}::{name}"))
    }

    /// Adds a text in each language.
    fn cells(&mut self, text: Option<&Text>, row: &mut Vec<String>) {
        row.push(text.map(|text| text.in_words(Wording::english()).0).unwrap_or_default());
        for (_, wording, about) in &mut self.all {
            let Some(text) = text else {
                row.push(String::new());
                continue;
            };
            let (words, is_translated) = text.in_words(*wording);
            *if is_translated { &mut about.translated } else { &mut about.in_english } += 1;
            row.push(words);
        }
    }

    fn survey(&mut self, rows: &[Row]) -> Sheet {
        let columns: Vec<String> = ["type", "name"]
            .map(str::to_owned)
            .into_iter()
            .chain(self.headings("label"))
            .chain(self.headings("hint"))
            .chain(["required", "relevant", "constraint"].map(str::to_owned))
            .chain(self.headings("constraint_message"))
            .chain(["appearance", "default"].map(str::to_owned))
            .collect();
        let cells = rows.iter().map(|row| {
            let mut cells = vec![row.kind.clone(), row.name.clone()];
            self.cells(row.label.as_ref(), &mut cells);
            self.cells(row.hint.as_ref(), &mut cells);
            let required = if row.is_required { "yes" } else { "" };
            cells.extend([required.to_owned(), row.relevant.clone(), row.constraint.clone()]);
            self.cells(row.constraint_message.as_ref(), &mut cells);
            cells.extend([row.appearance, row.default].map(str::to_owned));
            cells
        });
        let cells = cells.collect();
        Sheet::new("survey", columns, cells)
    }

    fn choices(&mut self, lists: &[Choices]) -> Sheet {
        let columns = ["list_name", "name"].map(str::to_owned).into_iter().chain(self.headings("label")).collect();
        let mut rows = Vec::new();
        for list in lists {
            for (code, label) in &list.choices {
                let mut row = vec![list.name.clone(), (*code).to_owned()];
                self.cells(Some(label), &mut row);
                rows.push(row);
            }
        }
        Sheet::new("choices", columns, rows)
    }
}
