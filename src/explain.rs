//! Results for readers: everything that a page shows about a practice, with labels. The page needs no catalogue.
//!
//! An [`Evaluation`](crate::evaluation::Evaluation) is compact and names terms by their ids. An [`Explanation`] is the
//! same for people. Every id comes with its label, definition and place in the source. Gaps are in order and say what
//! would change them. Notes, findings and records that no rule reads are included. It is plain data: write it as JSON
//! for a page, walk through it in Rust, or print it.
//!
//! ```
//! use dynamic_integration::Practice;
//! use dynamic_integration::mark::Mark;
//!
//! let practice = Practice::from_json(r#"{
//!     "practice": { "name": "Neighbours' kitchen", "countries": ["AT"] },
//!     "spring": {
//!         "assessed": { "by": "peer", "on": "2025-03" },
//!         "marks": { "two_way_process": "met", "host_co_design": "not_met" }
//!     }
//! }"#)?;
//! let explanation = practice.explain();
//! for rule_set in &explanation.rule_sets {
//!     assert_eq!(rule_set.framework.publisher, "Migration Policy Group, within SPRING (Sustainable Practices of Integration)");
//!     assert_eq!(rule_set.total.coverage.to_string(), "2/40");
//!     assert_eq!(rule_set.total.share.as_ref().map(|share| share.shown.as_str()), Some("50.0 %"));
//!     for gap in &rule_set.gaps {
//!         assert_eq!(gap.rule.label, "Role of the receiving society");
//!         assert_eq!(gap.left[0].name.label, "Co-design with the receiving society");
//!         assert_eq!(gap.left[0].mark.term, Mark::NotMet);
//!     }
//! }
//! let page = serde_json::to_value(&explanation).unwrap();
//! assert_eq!(page["rule_sets"][0]["rules"][1]["mark"]["label"], "Partly met");
//! # Ok::<(), dynamic_integration::read::ReadError>(())
//! ```
//!
//! # Languages
//!
//! [`Practice::explain_in`] takes a [`Wording`]. If the language has no text, English is used, and
//! [`Labelled::in_english`] says so. Texts that people recorded and titles of publications are not translated.
//!
//! # Printing
//!
//! `Display` prints plain text for a quick look, in lines of at most 100 columns: the shares, the gaps, and why they
//! matter. `{:#}` prints every point, note and finding. The words around the labels are English.

use serde::Serialize;

use crate::core_terms::{Basis, Strength, TextField, YesNo};
use crate::languages::Wording;
use crate::mark::{Coverage, Mark, Share, Tally};
use crate::mhpss::{Actor, Network};
use crate::practice::Practice;
use crate::values::{Country, Date, Identifier, Language, NonBlankText, Period, WebAddress};

mod display;
mod network;
mod practice;
mod rule_set;
mod words;

/// Declares structs that are only written, all with the same traits.
macro_rules! written {
    ($($(#[$attribute:meta])* pub struct $Name:ident $(<$T:ident>)? { $($fields:tt)* })+) => {$(
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        $(#[$attribute])*
        #[non_exhaustive]
        pub struct $Name $(<$T>)? { $($fields)* }
    )+};
}

written! {
    /// Everything that a page shows about a practice or network. See the [module](self).
    pub struct Explanation {
        /// The version of the crate that explains.
        pub crate_version: &'static str,
        /// The language of labels and definitions. Absent if it is English.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub language: Option<Language>,
        /// The practice or network.
        pub subject: ExplainedSubject,
        /// The evaluation by each rule set, in the order of the frameworks.
        pub rule_sets: Vec<ExplainedRuleSet>,
        /// Records in the terms of a framework that are outside its rule sets.
        pub profiles: Vec<ExplainedProfile>,
        /// The words that all frameworks use: marks, strengths, bases.
        pub words: Vec<Labelled>,
    }

    /// The identity of a practice or network.
    pub struct ExplainedSubject {
        /// The name.
        pub name: NonBlankText,
        /// A description, in words.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<NonBlankText>,
        /// Numbers and codes that others use for it.
        pub identifiers: Vec<Identifier>,
        /// The countries in which it takes place, as codes of ISO 3166-1.
        pub countries: Vec<Country>,
        /// The towns or regions in which it takes place.
        pub places: Vec<NonBlankText>,
        /// The languages that it works in.
        pub languages: Vec<Language>,
        /// The time in which it takes or took place.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub period: Option<Period>,
        /// The organisations that run, fund or support it. For a network: its actors.
        pub organisations: Vec<ExplainedOrganisation>,
        /// The people for whom it is meant.
        pub target_groups: Vec<Labelled>,
        /// Other people for whom it is meant, in words, where there is no term for them.
        pub other_target_groups: Vec<NonBlankText>,
        /// The areas of life in which it works.
        pub integration_areas: Vec<Labelled>,
        /// Links to more information about it.
        pub links: Vec<Remark>,
        /// The date on which the practice last confirmed the record.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub validated_on: Option<Date>,
    }

    /// An organisation.
    pub struct ExplainedOrganisation {
        /// The name.
        pub name: NonBlankText,
        /// Its kind.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub kind: Option<Labelled>,
        /// Its address on the web.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub address: Option<WebAddress>,
    }

    /// The assessor and the date of an assessment, as far as they are known.
    pub struct ExplainedAttribution {
        /// The role of the assessor.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub by: Option<Labelled>,
        /// The name of the assessor.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<NonBlankText>,
        /// The date of the assessment.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub on: Option<Date>,
    }

    /// The publication that the rules come from.
    pub struct ExplainedFramework {
        /// Short name, the first part of the ids of its terms.
        pub code: &'static str,
        /// Name and meaning.
        pub name: Labelled,
        /// The title of the publication.
        pub title: &'static str,
        /// The publisher.
        pub publisher: &'static str,
        /// The code of the edition that is modelled.
        pub edition: &'static str,
        /// The year of publication, if the text states it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub year: Option<u16>,
        /// The web address of the original or of its project, if the text states it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub address: Option<&'static str>,
        /// The rights, if the text states them.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rights: Option<&'static str>,
    }

    /// The evaluation by one rule set.
    pub struct ExplainedRuleSet {
        /// The heading: the name of the publication, and of the rule set if the publication has several.
        pub title: String,
        /// The rule set.
        pub rule_set: Labelled,
        /// The version of the rule set.
        pub version: u32,
        /// The publication that the rules come from.
        pub framework: ExplainedFramework,
        /// The assessor and the date.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<ExplainedAttribution>,
        /// The other publications whose assessments answered points.
        pub taken_from: Vec<ExplainedFramework>,
        /// The result for the points of all must and should rules.
        pub total: Reached,
        /// The points of the observations by mark. They are not counted in any share.
        pub observations: Tally,
        /// The sections, in the order of publication.
        pub sections: Vec<ExplainedSection>,
        /// Every rule, in the order of publication.
        pub rules: Vec<ExplainedRule>,
        /// The rule that everything else rests on, if there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub precondition: Option<MarkedRule>,
        /// The must and should rules that are not met or partly met: must before should, then as published.
        pub gaps: Vec<Gap>,
        /// The must and should rules with a point that is not assessed: must before should, then as published.
        pub open_questions: Vec<OpenQuestion>,
        /// The report of this rule set: tables and lists.
        pub report: Vec<Detail>,
        /// Possible slips in the record.
        pub warnings: Vec<ExplainedWarning>,
        /// Other records that no rule reads.
        pub recorded: Vec<Detail>,
    }

    /// Records in the terms of a framework that are outside its rule sets.
    pub struct ExplainedProfile {
        /// The publication.
        pub framework: ExplainedFramework,
        /// The person who recorded it and the date.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<ExplainedAttribution>,
        /// The records.
        pub recorded: Vec<Detail>,
    }

    /// The result for some points. A share is never without its coverage and bounds.
    pub struct Reached {
        /// The points by mark.
        pub tally: Tally,
        /// The number of applicable points that are assessed.
        pub coverage: Coverage,
        /// The share that is reached by the points that apply and are assessed. Absent if no point is assessed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub share: Option<ShownShare>,
        /// The share if every open point were not met. Absent if no point applies.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub at_least: Option<ShownShare>,
        /// The share if every open point were met. Absent if no point applies.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub at_most: Option<ShownShare>,
        /// Says whether at least one point applies and every point that applies is met.
        pub exemplary: bool,
    }

    /// A share as it is shown to people.
    pub struct ShownShare {
        /// The exact fraction.
        pub exact: Share,
        /// The nearest number of thousandths, for charts and other notations.
        pub per_mille: u32,
        /// The text, such as `87.5 %`.
        pub shown: String,
    }

    /// A section of a rule set.
    pub struct ExplainedSection {
        /// The section.
        pub section: Labelled,
        /// The result for the points of its must and should rules.
        pub reached: Reached,
    }

    /// A rule with its mark and its points.
    pub struct ExplainedRule {
        /// The rule.
        pub rule: Labelled,
        /// The id of its section.
        pub section: &'static str,
        /// Says whether the source states it or this crate derives it.
        pub basis: Worded<Basis>,
        /// Says how firmly the source asks for it.
        pub strength: Worded<Strength>,
        /// Its mark.
        pub mark: Worded<Mark>,
        /// Its points by mark.
        pub tally: Tally,
        /// The condition of the rule, if it is unknown whether it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub open_guard: Option<ExplainedName>,
        /// The condition of the rule, if it does not hold. Then the rule does not apply.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub failed_guard: Option<ExplainedName>,
        /// The reason why the assessor considers the rule out of scope.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub out_of_scope: Option<NonBlankText>,
        /// The mark that a rule out of scope would have according to the record.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mark_in_scope: Option<Worded<Mark>>,
        /// Its points.
        pub points: Vec<ExplainedPoint>,
        /// The note of the assessor.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<Remark>,
        /// The finding, in words.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub finding: Option<NonBlankText>,
        /// Tools of the practice that can inspire others.
        pub tools: Vec<Remark>,
        /// The reasons why it matters, if the source gives any.
        pub why: Vec<ExplainedReason>,
        /// The examples of how it can be met, if the source gives any.
        pub how: Vec<ExplainedReason>,
    }

    /// A point with its mark.
    pub struct ExplainedPoint {
        /// Its name within its rule.
        pub name: ExplainedName,
        /// Its mark.
        pub mark: Worded<Mark>,
        /// The publication whose assessment answered it, if it is another one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub taken_from: Option<Labelled>,
        /// The question that keeps it open.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub open_question: Option<ExplainedName>,
        /// The mark that the record gives it, if it does not apply because the assessor left it out.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub recorded: Option<Worded<Mark>>,
        /// The assessor's reason why it does not apply.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub not_applicable: Option<NonBlankText>,
        /// The note of the assessor.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<Remark>,
    }

    /// A rule and its mark.
    pub struct MarkedRule {
        /// The rule.
        pub rule: Labelled,
        /// Its mark.
        pub mark: Worded<Mark>,
    }

    /// A must or should rule that is not met or partly met, with why it matters and what would change it.
    pub struct Gap {
        /// The rule.
        pub rule: Labelled,
        /// Says how firmly the source asks for it.
        pub strength: Worded<Strength>,
        /// Its mark.
        pub mark: Worded<Mark>,
        /// The condition that must be answered first. If it does not hold, the rule does not apply.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub first_answer: Option<ExplainedName>,
        /// The points that must all be met for the rule to be met.
        pub left: Vec<ExplainedPoint>,
        /// The reasons why these points matter, if the source gives any.
        pub why: Vec<ExplainedReason>,
        /// The examples of how these points can be met, if the source gives any.
        pub how: Vec<ExplainedReason>,
    }

    /// A must or should rule with a point that is not assessed.
    pub struct OpenQuestion {
        /// The rule.
        pub rule: Labelled,
        /// Says how firmly the source asks for it.
        pub strength: Worded<Strength>,
        /// The condition that must be answered first.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub first_answer: Option<ExplainedName>,
        /// The points that are not assessed.
        pub points: Vec<ExplainedPoint>,
    }

    /// A reason or example that the source gives.
    pub struct ExplainedReason {
        /// The reason or example in this crate's words, if the source has no term for it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sentence: Option<String>,
        /// The terms that the source gives.
        pub terms: Vec<Labelled>,
        /// The terms that name the points that it is about; all points if empty.
        pub of_points: Vec<Labelled>,
        /// The place in the source.
        pub locator: Locator,
    }

    /// A warning: something unusual in the record that is not a contradiction.
    pub struct ExplainedWarning {
        /// The warning.
        pub warning: Labelled,
        /// JSON Pointer to the fact, in the whole document.
        pub path: String,
        /// The name of the contact, partner, initiative or actor that it is about.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub about: Option<String>,
        /// What is recorded there, if it is a term.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<Labelled>,
    }

    /// A list of terms, some texts or a table. Each of them can be empty.
    pub struct Detail {
        /// The name of the detail.
        pub name: Labelled,
        /// The term that it is about, if it is not about the whole practice.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub about: Option<Labelled>,
        /// The terms that are listed.
        pub terms: Vec<Labelled>,
        /// The texts.
        pub remarks: Vec<Remark>,
        /// The table.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub table: Option<Table>,
    }

    /// A text that somebody recorded: a note, a lesson, a link.
    pub struct Remark {
        /// The text. Without words, it is the labels of the terms.
        pub text: String,
        /// Says that there are no words.
        #[serde(skip_serializing_if = "is_false")]
        pub without_words: bool,
        /// The terms that it is about.
        pub about: Vec<Labelled>,
        /// What else is recorded about the thing that it names.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub facts: Vec<ExplainedFact>,
        /// The place in the source of the record, in words.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub locator: Option<NonBlankText>,
        /// The address on the web.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub address: Option<WebAddress>,
        /// The languages in which it is available.
        pub languages: Vec<Language>,
    }

    /// A term that is recorded as true of something, or not.
    pub struct ExplainedFact {
        /// The term.
        pub term: Labelled,
        /// Whether it is true.
        pub answer: Worded<YesNo>,
    }

    /// A table.
    pub struct Table {
        /// The columns.
        pub columns: Vec<Labelled>,
        /// The rows.
        pub rows: Vec<TableRow>,
    }

    /// A row of a table.
    pub struct TableRow {
        /// The term that the row is about.
        pub row: Labelled,
        /// A cell for each column.
        pub cells: Vec<Cell>,
    }

    /// A cell of a table: a term, a number, or names.
    pub struct Cell {
        /// The text that is shown.
        pub shown: String,
        /// The id of the term that is shown. It is `core/mark/not_assessed` if nothing is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::term::AnyTerm>"))]
        pub term: Option<&'static str>,
        /// The number that is shown.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub number: Option<i64>,
        /// The names that are shown.
        pub names: Vec<NonBlankText>,
    }

    /// The name of a point or condition: one to three terms.
    pub struct ExplainedName {
        /// The labels of the terms, separated by ` / `.
        pub label: String,
        /// The terms.
        pub terms: Vec<Labelled>,
    }

    /// A term, vocabulary or framework with its texts.
    pub struct Labelled {
        /// Its id.
        pub id: &'static str,
        /// Its name.
        pub label: String,
        /// Its meaning.
        pub definition: String,
        /// The texts that are in English because the language has no such text.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub in_english: Vec<TextField>,
        /// The place in the source. Absent if no source names it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub locator: Option<Locator>,
    }

    /// A place in a publication.
    pub struct Locator {
        /// The keys of sections of the publication, as this crate cites them.
        pub shown: &'static str,
        /// The headings of these sections.
        pub headings: Vec<&'static str>,
    }

    /// A word of this crate with its label: one for programs, one for people.
    #[cfg_attr(feature = "schemars", schemars(rename = "Worded{T}"))]
    pub struct Worded<T> {
        /// The word.
        pub term: T,
        /// Its label.
        pub label: String,
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_false(fact: &bool) -> bool {
    !*fact
}

impl Practice {
    /// Evaluates every assessment and explains the results in English.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        self.explain_in(Wording::english())
    }

    /// Evaluates every assessment and explains the results in a language.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    /// use dynamic_integration::languages::{Languages, Translation};
    ///
    /// // A fixture: this crate ships no texts in other languages.
    /// let german = Translation::from_json(r#"{
    ///     "language": "de",
    ///     "texts": { "core/mark/met": { "label": { "text": "Erfüllt", "of": "Met" } } }
    /// }"#)?;
    /// let languages = Languages::from_iter([german]);
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "Nachbarschaftsküche" }, "spring": { "marks": { "two_way_process": "met" } }
    /// }"#)?;
    /// let explanation = practice.explain_in(languages.wording(&"de".parse()?));
    /// let points = explanation.rule_sets.iter().flat_map(|rules| &rules.rules).flat_map(|rule| &rule.points);
    /// assert_eq!(points.filter(|point| point.mark.label == "Erfüllt").count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explain_in(&self, wording: Wording<'_>) -> Explanation {
        practice::explain(self, words::Words(wording))
    }
}

impl Network {
    /// Evaluates the network and explains the results in English. [`Actor::explain`] does so for one actor.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        self.explain_in(Wording::english())
    }

    /// Evaluates the network and explains the results in a language.
    #[must_use]
    pub fn explain_in(&self, wording: Wording<'_>) -> Explanation {
        network::explain(self, words::Words(wording))
    }
}

impl Actor {
    /// Evaluates the actor and explains the results in English.
    ///
    /// ```
    /// use dynamic_integration::mhpss::Network;
    ///
    /// let network = Network::from_json(r#"{
    ///     "name": "Valley",
    ///     "actors": { "listed": [{ "name": "Clinic", "mhpss": { "flags": { "safety": false } } }] }
    /// }"#)?;
    /// for actor in &network.actors.listed {
    ///     println!("{}\n{:#}", actor.name, actor.explain());
    /// }
    /// # Ok::<(), dynamic_integration::read::ReadError>(())
    /// ```
    #[must_use]
    pub fn explain(&self) -> ExplainedRuleSet {
        self.explain_in(Wording::english())
    }

    /// Evaluates the actor and explains the results in a language. The paths of warnings start at the actor.
    #[must_use]
    pub fn explain_in(&self, wording: Wording<'_>) -> ExplainedRuleSet {
        network::explain_actor(self, words::Words(wording))
    }
}

crate::json::to_json!(Explanation);
