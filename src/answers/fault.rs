//! What is wrong with answers, each at its question.

use std::fmt;

use crate::languages::NearLabel;
use crate::read::DiagnosticKind;
use crate::suggest::cut;
use crate::term::AnyTerm;

/// Everything that is wrong with the answers of one submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswersError {
    pub(super) faults: Vec<AnswerFault>,
    pub(super) more: usize,
}

impl AnswersError {
    /// Returns what is wrong, in the order of the questions in the submission. Never empty.
    #[must_use]
    pub fn faults(&self) -> &[AnswerFault] {
        &self.faults
    }

    /// Returns how many more faults the reader of documents has counted: it tells so many as [`read::LIMIT`] says.
    ///
    /// [`read::LIMIT`]: crate::read::LIMIT
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

impl fmt::Display for AnswersError {
    /// Prints the first fault, and how many more there are.
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

/// One thing that is wrong: the question, what was answered, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AnswerFault {
    /// The name of the question.
    pub question: String,
    /// The rows of the repeats in which it stands, counted from 1, the outermost first.
    pub rows: Vec<usize>,
    /// JSON Pointer to the fact, or to the object that lacks it.
    pub path: String,
    /// What was answered, if it is one answer.
    pub answer: Option<String>,
    /// What is wrong.
    pub kind: AnswerFaultKind,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerFaultKind {
    /// The name begins as that of a question of the document, and no question has it.
    UnknownQuestion {
        /// The nearest name, if one is near.
        nearest: Option<String>,
    },
    /// The question was answered in two places.
    AnsweredTwice,
    /// The answer is neither a code nor a label of the vocabulary.
    UnknownTerm {
        /// The id of the vocabulary.
        vocabulary: &'static str,
        /// The nearest term, and its label or code that comes near.
        nearest: Option<NearLabel>,
    },
    /// The answer is the label of several terms.
    AmbiguousLabel {
        /// The terms, in the order of publication.
        terms: Vec<AnyTerm>,
    },
    /// The answer is no part of the document that can be recorded.
    UnknownPart {
        /// The parts.
        expected: Vec<&'static str>,
    },
    /// The question is a repeat, and its rows are not here: a table holds them apart.
    RowsElsewhere,
    /// The question is a repeat, and its answer is not a list of rows.
    NotRows,
    /// The question is no repeat, and has rows or an object as answer.
    NotOneAnswer,
    /// What the reader of documents says.
    Document(DiagnosticKind),
}

impl fmt::Display for AnswerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "question `{}`", crate::suggest::OneLine(&self.question))?;
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
            AnswerFaultKind::AnsweredTwice => f.write_str("it is answered twice"),
            AnswerFaultKind::UnknownTerm { vocabulary, nearest } => {
                write!(f, "`{answer}` is no term of {vocabulary}")?;
                match nearest {
                    None => Ok(()),
                    Some(near) if near.label == near.term.code() => write!(f, ", did you mean `{}`?", near.label),
                    Some(near) => write!(f, ", did you mean `{}` (`{}`)?", cut(&near.label), near.term.code()),
                }
            }
            AnswerFaultKind::AmbiguousLabel { terms } => {
                let codes: Vec<_> = terms.iter().map(|term| format!("`{}`", term.code())).collect();
                write!(f, "`{answer}` is the label of several terms: {}", codes.join(", "))
            }
            AnswerFaultKind::UnknownPart { expected } => {
                let parts: Vec<_> = expected.iter().map(|part| format!("`{part}`")).collect();
                write!(f, "`{answer}` is no part that can be recorded, expected {}", parts.join(", "))
            }
            AnswerFaultKind::RowsElsewhere => {
                f.write_str("its rows are not here; read the answers as JSON, with all rows")
            }
            AnswerFaultKind::NotRows => f.write_str("it is a repeat, and its answer is not a list of rows"),
            AnswerFaultKind::NotOneAnswer => f.write_str("one answer is expected, found several values"),
            AnswerFaultKind::Document(DiagnosticKind::MissingKey { .. }) => f.write_str("it is not answered"),
            AnswerFaultKind::Document(kind) => kind.fmt(f),
        }
    }
}

/// Answers that cannot be told apart at all: no JSON, no table, no submissions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("line {line}, column {column}: {message}")]
pub struct UnreadableAnswers {
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted from 1.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
}
