//! Faults in answers, each at its question.

use std::fmt;
use std::iter::{once, repeat};

use crate::languages::NearLabel;
use crate::read::DiagnosticKind;
use crate::suggest::{OneLine, cut, cut_to, listed};
use crate::term::AnyTerm;

/// All faults in the answers of one submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswersError {
    pub(super) faults: Vec<AnswerFault>,
    pub(super) more: usize,
}

impl AnswersError {
    /// Returns the faults, in the order of the questions in the submission. There is at least one.
    #[must_use]
    pub fn faults(&self) -> &[AnswerFault] {
        &self.faults
    }

    /// Returns the number of further faults, which are counted and not listed. The reader of documents lists at most
    /// [`read::LIMIT`] faults.
    ///
    /// [`read::LIMIT`]: crate::read::LIMIT
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

impl fmt::Display for AnswersError {
    /// Prints the first fault, and the number of further ones.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(first) = self.faults.first() else { return f.write_str("the answers cannot be read") };
        first.fmt(f)?;
        match self.faults.len() - 1 + self.more {
            0 => Ok(()),
            more => write!(f, " (and {more} more)"),
        }
    }
}

impl std::error::Error for AnswersError {}

/// One fault: the question, its answer, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AnswerFault {
    /// The name of the question.
    pub question: String,
    /// The rows of the repeats that contain it, counted from 1, the outermost first.
    pub rows: Vec<usize>,
    /// JSON Pointer to the fact, or to the object that lacks it.
    pub path: String,
    /// The answer, if it is a single one.
    pub answer: Option<String>,
    /// The kind of fault.
    pub kind: AnswerFaultKind,
}

/// The kind of a fault in an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerFaultKind {
    /// The name begins like a question of the document, is spelt almost like one, or is the label of one. But no question
    /// has this name.
    UnknownQuestion {
        /// The nearest name, if one is near.
        nearest: Option<String>,
    },
    /// The question has to be answered, but no name in the submission is a question of the document.
    NoQuestion {
        /// The first name in the submission that has an answer.
        found: String,
    },
    /// The question was answered in two places.
    AnsweredTwice,
    /// The answer is neither a code nor a label of the vocabulary.
    UnknownTerm {
        /// The id of the vocabulary.
        vocabulary: &'static str,
        /// The nearest term, with its nearest label or code.
        nearest: Option<NearLabel>,
        /// All terms, if none is near and there are few.
        expected: Vec<AnyTerm>,
    },
    /// The answer is the label of several terms.
    AmbiguousLabel {
        /// The terms, in the order of publication.
        terms: Vec<AnyTerm>,
    },
    /// The answer is not a part of the document that can be recorded.
    UnknownPart {
        /// The parts.
        expected: Vec<&'static str>,
    },
    /// The column of a choice says neither that it was chosen nor that it was not.
    UnclearChoice {
        /// The choice.
        choice: String,
    },
    /// A row of a repeat has no answer, but another answer says that all are listed.
    BlankRow,
    /// The question is a repeat whose rows are missing: a table has them in another file.
    RowsElsewhere,
    /// The question is a repeat, but its answer is not a list of rows.
    NotRows,
    /// The question is not a repeat, but its answer is a list of rows or an object.
    NotOneAnswer,
    /// A fault found by the reader of documents.
    Document(DiagnosticKind),
}

impl fmt::Display for AnswerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Longer than the name of any question of a form, so that no message grows with the input.
        let question = OneLine(&self.question).to_string();
        let shown = cut_to(&question, 200);
        write!(f, "question `{shown}{}`", if shown.len() < question.len() { "…" } else { "" })?;
        match &*self.rows {
            [] => {}
            [row] => write!(f, ", row {row}")?,
            rows => write!(f, ", row {}", rows.iter().map(usize::to_string).collect::<Vec<_>>().join("."))?,
        }
        f.write_str(": ")?;
        let answer = cut(self.answer.as_deref().unwrap_or_default());
        match &self.kind {
            AnswerFaultKind::UnknownQuestion { nearest: None } => f.write_str("the document has no such question"),
            AnswerFaultKind::UnknownQuestion { nearest: Some(nearest) } => {
                write!(f, "the document has no such question, did you mean `{}`?", cut(nearest))
            }
            AnswerFaultKind::NoQuestion { found } => write!(
                f,
                "it is not answered, nor is any other question of the document; the first name with an answer is `{}`",
                cut(found)
            ),
            AnswerFaultKind::AnsweredTwice => f.write_str("it is answered twice"),
            AnswerFaultKind::UnknownTerm { nearest, expected, .. } => {
                write!(f, "`{answer}` is not one of the choices")?;
                match nearest {
                    None => {
                        for (term, before) in expected.iter().zip(once(", expected").chain(repeat(" or"))) {
                            write!(f, "{before} `{}`", cut(term.label()))?;
                        }
                        f.write_str("; leave it empty if it is not known")
                    }
                    Some(near) if near.label == near.term.code() => write!(f, ", did you mean `{}`?", near.label),
                    Some(near) => write!(f, ", did you mean `{}` (`{}`)?", cut(&near.label), near.term.code()),
                }
            }
            AnswerFaultKind::AmbiguousLabel { terms } => {
                write!(f, "`{answer}` is the label of several terms: {}", listed(terms.iter().map(|term| term.code())))
            }
            AnswerFaultKind::UnknownPart { expected } => {
                write!(f, "`{answer}` is not a part that can be recorded, expected {}", listed(expected))
            }
            AnswerFaultKind::UnclearChoice { choice } => {
                write!(f, "`{answer}` does not say whether `{}` was chosen, expected `1` or `0`", cut(choice))
            }
            AnswerFaultKind::BlankRow => {
                let above = question.strip_suffix("listed").unwrap_or(&question);
                let others = format!("{above}others");
                write!(f, "this row is empty, but `{}` says that all are listed; fill it in or delete it", cut(&others))
            }
            AnswerFaultKind::RowsElsewhere => {
                f.write_str("its rows are missing; read the answers as JSON, which includes them")
            }
            AnswerFaultKind::NotRows => f.write_str("it is a repeat, and its answer is not a list of rows"),
            AnswerFaultKind::NotOneAnswer => f.write_str("expected one answer, found several values"),
            AnswerFaultKind::Document(DiagnosticKind::MissingKey { .. }) => f.write_str("it is not answered"),
            AnswerFaultKind::Document(kind) => kind.fmt(f),
        }
    }
}

/// Answers that cannot be read at all: neither JSON, nor a table, nor submissions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("line {line}, column {column}: {message}")]
pub struct UnreadableAnswers {
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted from 1.
    pub column: usize,
    /// The message.
    pub message: String,
}
