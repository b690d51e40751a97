//! Texts and tables, before they are written as HTML or Markdown.

use std::fmt::Display;

use crate::mark::{Mark, Tally};
use crate::values::NonBlankText;

/// A sign that goes with every colour. It is for a mark, or for a fact that no rule judges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Mark(Mark),
    /// Yes, no, or unknown.
    Fact(Option<bool>),
}

impl Sign {
    pub(super) const ALL_MARKS: [Self; 5] = [
        Self::Mark(Mark::Met),
        Self::Mark(Mark::PartlyMet),
        Self::Mark(Mark::NotMet),
        Self::Mark(Mark::NotApplicable),
        Self::Mark(Mark::NotAssessed),
    ];
    pub(super) const ALL_FACTS: [Self; 3] = [Self::Fact(Some(true)), Self::Fact(Some(false)), Self::Fact(None)];

    pub(super) const fn glyph(self) -> &'static str {
        match self {
            Self::Mark(Mark::Met) => "✓",
            Self::Mark(Mark::PartlyMet) => "◐",
            Self::Mark(Mark::NotMet) => "✗",
            Self::Mark(Mark::NotApplicable) => "–",
            Self::Mark(Mark::NotAssessed) | Self::Fact(None) => "?",
            Self::Fact(Some(true)) => "●",
            Self::Fact(Some(false)) => "○",
        }
    }

    /// Returns the class that the style sheets use.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Mark(Mark::Met) => "di-met",
            Self::Mark(Mark::PartlyMet) => "di-partly",
            Self::Mark(Mark::NotMet) => "di-not",
            Self::Mark(Mark::NotApplicable) => "di-na",
            Self::Mark(Mark::NotAssessed) | Self::Fact(None) => "di-open",
            Self::Fact(Some(true)) => "di-yes",
            Self::Fact(Some(false)) => "di-no",
        }
    }
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub(super) enum Run {
    /// Words of this crate, in the language of the page.
    Said(String),
    /// The same, emphasised.
    Strong(String),
    /// Words of this crate in another language than that of the page.
    Foreign { text: String, language: String },
    /// Words of a person, in a language and direction of their own.
    Given(String),
    /// A name with a link to an address.
    Link { title: String, address: String },
    /// A sign, with its meaning for people who do not see it.
    Sign(Sign, String),
    /// The end of a line.
    Break,
}

/// A text within a line.
#[derive(Debug, Clone, Default)]
pub(super) struct Text(pub(super) Vec<Run>);

impl Text {
    pub(super) fn said(words: impl Display) -> Self {
        Self::default().and(words)
    }

    pub(super) fn said_strongly(words: impl Display) -> Self {
        Self(vec![Run::Strong(words.to_string())])
    }

    pub(super) fn given(words: impl Display) -> Self {
        Self::default().and_given(words)
    }

    pub(super) fn and(mut self, words: impl Display) -> Self {
        self.0.push(Run::Said(words.to_string()));
        self
    }

    pub(super) fn and_given(mut self, words: impl Display) -> Self {
        self.0.push(Run::Given(words.to_string()));
        self
    }

    pub(super) fn and_sign(mut self, sign: Sign, meaning: impl Display) -> Self {
        self.0.push(Run::Sign(sign, meaning.to_string()));
        self
    }

    pub(super) fn and_break(mut self) -> Self {
        self.0.push(Run::Break);
        self
    }

    pub(super) fn then(mut self, more: Self) -> Self {
        self.0.extend(more.0);
        self
    }

    /// Returns the same text, emphasised.
    pub(super) fn strong(self) -> Self {
        let strong = |run| match run {
            Run::Said(words) => Run::Strong(words),
            run => run,
        };
        Self(self.0.into_iter().map(strong).collect())
    }

    /// Returns only the words, in lines.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = vec![String::new()];
        for run in &self.0 {
            let word = match run {
                Run::Said(words) | Run::Strong(words) | Run::Given(words) => words,
                Run::Foreign { text, .. } => text,
                Run::Link { title, .. } => title,
                Run::Sign(sign, _) => sign.glyph(),
                Run::Break => {
                    lines.push(String::new());
                    continue;
                }
            };
            if let Some(line) = lines.last_mut() {
                line.push_str(word);
            }
        }
        lines
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Joins texts with a sign between them.
    pub(super) fn joined(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut all = Self::default();
        for text in texts {
            if !all.is_empty() {
                all = all.and(between);
            }
            all = all.then(text);
        }
        all
    }
}

impl From<&NonBlankText> for Text {
    fn from(words: &NonBlankText) -> Self {
        Self::given(words)
    }
}

/// The drawing in a cell, in addition to its text.
#[derive(Debug, Clone, Copy)]
pub(super) enum Drawn {
    /// The share and its bounds.
    Share(Tally),
    /// Two shares with their bounds: a first and a second one.
    Two(Tally, Tally),
    /// The lowest share, the quartiles and the highest share of a distribution, in thousandths.
    Box([u32; 5]),
}

/// A cell of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    pub(super) text: Text,
    /// The colour; its sign is part of the text.
    pub(super) sign: Option<Sign>,
    pub(super) drawn: Option<Drawn>,
    /// Cells within the cell, each with a colour of its own.
    pub(super) parts: Vec<Cell>,
}

impl Cell {
    pub(super) fn text(text: Text) -> Self {
        Self { text, ..Self::default() }
    }

    /// Creates a cell in the colour of a sign. The sign comes before the text.
    pub(super) fn signed(sign: Sign, meaning: impl Display, text: Text) -> Self {
        let text = Text::default().and_sign(sign, meaning).and("\u{a0}").then(text);
        Self { text, sign: Some(sign), ..Self::default() }
    }

    /// Creates a cell that contains others.
    pub(super) fn of_parts(parts: impl IntoIterator<Item = Self>) -> Self {
        Self { parts: parts.into_iter().collect(), ..Self::default() }
    }

    pub(super) fn drawn(drawn: Drawn) -> Self {
        Self { drawn: Some(drawn), ..Self::default() }
    }
}

/// A row of a table: a head that names it, then its cells.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) head: Text,
    pub(super) cells: Vec<Cell>,
}

/// Rows under a common heading, or under none.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    pub(super) head: Option<Text>,
    pub(super) rows: Vec<Row>,
}

/// A table whose first column names the rows.
///
/// ```
/// use dynamic_integration::iom::Assessment;
/// use dynamic_integration::languages::Wording;
/// use dynamic_integration::report::tables;
///
/// let table = tables::cells(&Assessment::default().evaluate(), Wording::english()).to_markdown();
/// assert!(table.contains("| Community level | ?\u{a0}Unknown | ?\u{a0}Unknown | ?\u{a0}Unknown | Unknown |"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Table {
    pub(super) caption: String,
    /// The layout.
    pub(super) kind: TableKind,
    /// The headings of all columns, including the first one.
    pub(super) columns: Vec<String>,
    pub(super) groups: Vec<Rows>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum TableKind {
    /// Cells next to each other, at any width.
    #[default]
    Matrix,
    /// Headings that are no more important than the cells.
    Plain,
    /// A narrow first column, and a second one with many parts.
    Points,
    /// Rows with a drawing. On a narrow screen the cells of a row are below each other.
    Profile,
}
