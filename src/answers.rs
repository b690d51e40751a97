//! Reads answers from KoboToolbox and ODK Central as documents.
//!
//! The name of a question is the JSON Pointer of its fact, with `__` for `/`: `spring__marks__staff_plan`. Nothing else
//! is needed to read an answer. Groups do not matter, so a form can be regrouped, reordered and translated. The feature
//! `xlsform` makes such forms.
//!
//! ```
//! use dynamic_integration::languages::Languages;
//! use dynamic_integration::spring::Item;
//! use dynamic_integration::{Practice, answers};
//!
//! let submissions = answers::from_json(r#"{ "count": 1, "results": [{
//!     "_id": 7,
//!     "_submission_time": "2026-03-01T10:00:00",
//!     "identity/practice__name": "Neighbours' kitchen",
//!     "parts": "spring",
//!     "grid/spring__marks__two_way_process": "met",
//!     "grid/spring__marks__staff_plan": "Not met",
//!     "how_we_met": "at the market"
//! }] }"#)?;
//! assert_eq!(submissions[0].about().id.as_deref(), Some("7"));
//!
//! let answered = submissions[0].read::<Practice>(&Languages::new())?;
//! let spring = answered.document.spring.unwrap_or_default();
//! assert_eq!(spring.marks.len(), 2); // labels are accepted too
//! assert_eq!(spring.marks.get(Item::GapAnalysis), None); // no answer means not assessed
//! assert_eq!(answered.own[0].name, "how_we_met"); // your own questions are kept
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Accepted formats
//!
//! - **KoboToolbox**: JSON of its API (`/api/v2/assets/…/data/?format=json`), as a whole or one submission.
//! - **ODK Central**: JSON of its OData feed (`….svc/Submissions?$expand=*`), as a whole or one submission.
//! - **CSV** of either, for forms without answers in repeats. The rows of repeats are in other tables, so use JSON for
//!   them.
//!
//! The first row of a table has the names of the questions. From KoboToolbox, export with *XML values and headers*, not
//! with labels. ODK Central always exports names. Groups in the headers, and columns for each choice, can be switched on
//! or off.
//!
//! A row without any answer is no submission. [`Submission::line`] says where in the table a submission is.
//!
//! # Accepted answers
//!
//! | question | answers |
//! | --- | --- |
//! | yes or no | `yes`, `no`, or their labels; `true`, `false`, `1`, `0`, `1.0` and `0.0`, in any case |
//! | one choice | the code, or a label in English or in a loaded language, in any case |
//! | several choices | the same, separated by spaces, commas or semicolons; or a column for each choice |
//! | the column of a choice | `1` or `true` if it is chosen; `0`, `false` or nothing if not |
//! | countries, languages | their codes, separated by spaces, commas or semicolons |
//! | a date, a text | as in the document |
//!
//! Excel writes `TRUE` for `true`, and other programs write `1.0` for `1`: both are read. What Excel writes in another
//! language, such as `WAHR`, is refused, unless it is a label of a loaded translation.
//!
//! A question without an answer is absent, and spaces are no answer. A row of a repeat without any answer is ignored,
//! unless `others` is no: then it is a fault, because the row can stand for a thing that nobody described.
//!
//! # Your own questions
//!
//! An answer to a question that the document does not have is kept: [`Answered::own`]. But if its name differs from that
//! of a question only in case and separators, or is the label of one, it is a fault: probably the question was meant.
//!
//! What the server adds to a submission is left out. The same holds for the questions `start`, `end` and `today` if their
//! answers are times and days. Anything else that the form asks of the device, such as `deviceid` or `username`, is kept
//! among your own answers, because a question can have such a name. Delete it if you may not store it.
//!
//! # Errors
//!
//! Every fault names its question. Faults are: a question that has to be answered and is not, a question that is answered
//! twice, a name that the document does not have but probably means, an answer that is not a term or yes or no, a value
//! that the document refuses, and a contradiction.
//!
//! If no name in a submission is a question of the document, the fault says so: [`AnswerFaultKind::NoQuestion`]. The
//! table can have labels above its columns, for example, or the text can be the message of a server.
//!
//! ```
//! use dynamic_integration::languages::Languages;
//! use dynamic_integration::{Practice, answers};
//!
//! let submissions = answers::from_csv("practice__name,spring__marks__staff_plan,spring__marks__gap_analyse\nA,mett,met\n")?;
//! let error = submissions[0].read::<Practice>(&Languages::new()).unwrap_err();
//! let messages: Vec<_> = error.faults().iter().map(|fault| fault.to_string()).collect();
//! assert_eq!(messages, [
//!     "question `spring__marks__staff_plan`: `mett` is not one of the choices, did you mean `Met` (`met`)?",
//!     "question `spring__marks__gap_analyse`: the document has no such question, \
//!      did you mean `spring__marks__gap_analysis`?",
//! ]);
//! # Ok::<(), dynamic_integration::answers::UnreadableAnswers>(())
//! ```

use std::sync::Arc;

use crate::languages::Languages;
use crate::read::{Document, without_mark, without_place};

mod fault;
mod names;
mod node;
mod record;
mod server;
mod table;
mod understand;

pub use fault::{AnswerFault, AnswerFaultKind, AnswersError, UnreadableAnswers};
use node::Node;

/// The answers of one submission, not yet read as a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    node: Node,
    /// The line of the table on which its row begins.
    line: Option<usize>,
    /// The names in the first row of the table, also those without an answer.
    header: Arc<[String]>,
}

/// Details of a submission other than its answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Submission {
    /// The line of the table on which it begins, counted from 1. Absent if it was not read from a table.
    pub line: Option<usize>,
    /// The number or id that the server gave it.
    pub id: Option<String>,
    /// The id that the device gave it, without `uuid:` before it.
    pub uuid: Option<String>,
    /// The time at which it was sent, as the server writes it.
    pub submitted: Option<String>,
    /// The version of the form.
    pub form_version: Option<String>,
    /// The names of its attachments.
    pub attachments: Vec<String>,
}

/// A document that was read, and the answers that are not part of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answered<T> {
    /// The document.
    pub document: T,
    /// The answers to questions that were added to the form, in the order of the submission.
    pub own: Vec<OwnAnswer>,
}

/// An answer to a question that somebody added to the form.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnAnswer {
    /// The name of the question, with the groups that contain it.
    pub name: String,
    /// The rows of the repeats that contain it, counted from 1, the outermost first.
    pub rows: Vec<usize>,
    /// The answer, as it was written.
    pub value: serde_json::Value,
}

/// Splits an export of KoboToolbox or ODK Central into submissions. The export is a page of results, a list, or one
/// submission.
///
/// Only the given page is read. If its `next` (KoboToolbox) or `@odata.nextLink` (ODK Central) is an address, more
/// submissions are there: get that page and read it too.
///
/// # Errors
///
/// [`UnreadableAnswers`] if it is not JSON, or contains something other than submissions.
pub fn from_json(text: &str) -> Result<Vec<Answers>, UnreadableAnswers> {
    let text = without_mark(text);
    let refused = |message: &str| UnreadableAnswers { line: 1, column: 1, message: message.to_owned() };
    let node: Node = serde_json::from_str(text).map_err(|error| UnreadableAnswers {
        line: error.line(),
        column: error.column(),
        message: without_place(&error),
    })?;
    let list = |node: &Node, key: &str| match node.at(key) {
        Some(Node::List(list)) => Some(list.clone()),
        _ => None,
    };
    let submissions = match node {
        Node::List(list) => list,
        Node::Object(_) => list(&node, "results").or_else(|| list(&node, "value")).unwrap_or_else(|| vec![node]),
        _ => return Err(refused("expected submissions: an object, or a list of objects")),
    };
    if submissions.iter().any(|submission| !matches!(submission, Node::Object(_))) {
        return Err(refused("expected submissions: a list of objects"));
    }
    Ok(submissions.into_iter().map(|node| Answers { node, line: None, header: Arc::default() }).collect())
}

/// Splits a table into submissions. The first row has the names of the questions, with or without groups before them.
///
/// Cells are separated by commas, semicolons or tabs.
///
/// # Errors
///
/// [`UnreadableAnswers`] at the first place where it is not a table, or if it is the table of a repeat.
pub fn from_csv(table: &str) -> Result<Vec<Answers>, UnreadableAnswers> {
    table::read(table)
}

impl Answers {
    /// Reads the answers as a document: a [`Practice`](crate::Practice), or any other.
    ///
    /// # Errors
    ///
    /// [`AnswersError`] with all faults, each at its question.
    pub fn read<T: Document>(&self, languages: &Languages) -> Result<Answered<T>, AnswersError> {
        record::document(&self.node, &self.header, languages)
    }

    /// Returns the details of the submission other than its answers.
    #[must_use]
    pub fn about(&self) -> Submission {
        let text =
            |paths: &[&str]| paths.iter().find_map(|path| self.node.at(path)?.text().filter(|text| !text.is_empty()));
        let uuid = text(&["_uuid", "meta/instanceID", "meta-instanceID", "__id", "KEY"]);
        let names = match self.node.at("_attachments") {
            Some(Node::List(attachments)) => &**attachments,
            _ => &[],
        };
        Submission {
            line: self.line,
            id: text(&["_id", "__id", "KEY"]),
            uuid: uuid.map(|uuid| uuid.strip_prefix("uuid:").map_or(uuid.clone(), str::to_owned)),
            submitted: text(&["_submission_time", "__system/submissionDate", "SubmissionDate"]),
            form_version: text(&["__version__", "__system/formVersion", "FormVersion"]),
            attachments: names.iter().filter_map(|name| name.at("filename")?.text()).collect(),
        }
    }
}
