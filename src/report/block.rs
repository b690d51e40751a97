//! The content of a page, before it is written as HTML or Markdown.

use super::picture::Picture;
use super::text::{Sign, Table, Text};
use super::words::Words;

/// A report that can be written in several formats.
#[derive(Debug, Clone)]
pub struct Page {
    pub(super) language: String,
    pub(super) right_to_left: bool,
    pub(super) title: String,
    pub(super) heading: Text,
    pub(super) blocks: Vec<Block>,
}

impl Page {
    pub(super) fn new(words: Words<'_>, title: String, heading: Text, blocks: Vec<Block>) -> Self {
        Self { language: words.language().to_owned(), right_to_left: words.is_right_to_left(), title, heading, blocks }
    }
}

/// A part of a page.
#[derive(Debug, Clone)]
pub(super) enum Block {
    /// A heading: level 2, 3 or 4. The page has the one of level 1.
    Heading(u8, Text),
    Paragraph(Text),
    /// An emphasised sentence.
    Lead(Text),
    /// A remark that is less important.
    Small(Text),
    /// Names with their values.
    Pairs(Vec<(String, Text)>),
    List(Vec<Text>),
    Table(Table),
    Picture(Picture),
    /// Blocks that belong together and are printed on one page.
    Card(Vec<Block>),
    /// The meaning of the signs.
    Legend(Vec<(Sign, String)>),
}
