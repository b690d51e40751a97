//! Writes a page as Markdown. Pictures are left out, because the words next to them say the same.

use std::fmt::Write as _;

use super::block::{Block, Page};
use super::html::plain;
use super::text::{Cell, Run, Sign, Table, Text};

impl Page {
    /// Writes it as Markdown. Pictures are left out, because the words and numbers next to them say the same.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut out = format!("# {}\n", line(&self.heading));
        blocks(&mut out, &self.blocks);
        out
    }
}

impl Table {
    /// Writes it as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        table(&mut out, self);
        out
    }
}

/// Writes parts of a page.
fn blocks(out: &mut String, blocks: &[Block]) {
    for block in blocks {
        out.push('\n');
        match block {
            Block::Heading(level, words) => _ = writeln!(out, "{} {}", "#".repeat((*level).into()), line(words)),
            Block::Paragraph(words) | Block::Lead(words) => _ = writeln!(out, "{}", line(words)),
            Block::Small(words) => _ = writeln!(out, "*{}*", line(words)),
            Block::Pairs(pairs) => {
                for (name, words) in pairs {
                    _ = writeln!(out, "- **{}:** {}", escaped(name), line(words));
                }
            }
            Block::List(items) => items.iter().for_each(|item| _ = writeln!(out, "- {}", line(item))),
            Block::Table(table) => self::table(out, table),
            Block::Picture(picture) => {
                _ = writeln!(out, "**{}**\n", escaped(&picture.title));
                for part in &picture.words {
                    let number = part.number.map(|number| format!("{number} ")).unwrap_or_default();
                    let sign = part.sign.map(|sign| format!("{} ", sign.glyph())).unwrap_or_default();
                    _ = writeln!(out, "- {number}{sign}{}: {}", escaped(&part.label), line(&part.text));
                }
                if !picture.legend.is_empty() {
                    out.push('\n');
                    legend(out, &picture.legend);
                }
            }
            Block::Card(inside) => {
                let mut card = String::new();
                self::blocks(&mut card, inside);
                out.push_str(card.trim_start_matches('\n'));
            }
            Block::Legend(signs) => legend(out, signs),
        }
    }
}

fn legend(out: &mut String, signs: &[(Sign, String)]) {
    let signs: Vec<_> = signs.iter().map(|(sign, meaning)| format!("{} {}", sign.glyph(), escaped(meaning))).collect();
    _ = writeln!(out, "{}", signs.join(", "));
}

fn table(out: &mut String, table: &Table) {
    // A column of drawings is left out: the columns next to it say the same.
    let rows = || table.groups.iter().flat_map(|group| &group.rows);
    let is_empty = |cell: &Cell| cell.text.is_empty() && cell.parts.is_empty();
    let is_shown = |column: usize| {
        let Some(place) = column.checked_sub(1) else { return true };
        let cells = || rows().filter_map(|row| row.cells.get(place));
        cells().all(|cell| cell.drawn.is_none()) || !cells().all(is_empty)
    };
    let shown: Vec<bool> = (0..table.columns.len()).map(is_shown).collect();
    let row = |out: &mut String, cells: &mut dyn Iterator<Item = String>| {
        for cell in cells {
            _ = write!(out, "| {cell} ");
        }
        out.push_str("|\n");
    };
    let columns = || table.columns.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(column, _)| column);
    _ = writeln!(out, "{}\n", escaped(&table.caption));
    row(out, &mut columns().map(|column| escaped(column)));
    row(out, &mut columns().map(|_| "---".to_owned()));
    for group in &table.groups {
        if let Some(head) = &group.head {
            let rest = columns().skip(1).map(|_| String::new());
            row(out, &mut std::iter::once(format!("**{}**", line(head))).chain(rest));
        }
        for of in &group.rows {
            let cells = std::iter::once(line(&of.head)).chain(of.cells.iter().map(cell));
            row(out, &mut cells.zip(&shown).filter(|(_, shown)| **shown).map(|(text, _)| text));
        }
    }
}

fn cell(cell: &Cell) -> String {
    let parts = cell.parts.iter().map(|part| line(&part.text));
    std::iter::once(line(&cell.text)).filter(|text| !text.is_empty()).chain(parts).collect::<Vec<_>>().join("; ")
}

/// Writes a text in one line.
fn line(words: &Text) -> String {
    let mut out = String::new();
    for run in &words.0 {
        match run {
            Run::Said(words) | Run::Given(words) | Run::Foreign { text: words, .. } => out.push_str(&escaped(words)),
            Run::Strong(words) => _ = write!(out, "**{}**", escaped(words)),
            Run::Link { title, address } => _ = write!(out, "[{}](<{address}>)", escaped(title)),
            Run::Sign(sign, _) => out.push_str(sign.glyph()),
            Run::Break => out.push_str("; "),
        }
    }
    // A line must not start a list, a heading, a rule or a block of code.
    let mut out = out.trim_start().to_owned();
    let rest = out.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_number = rest.len() < out.len() && rest.starts_with(['.', ')']);
    if is_number {
        let digits = out.len() - rest.len();
        out.insert(digits, '\\');
    } else if out.starts_with(['-', '+', '=']) {
        out.insert(0, '\\');
    }
    out
}

/// Escapes characters that Markdown reads as markup, and keeps a text on one line.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut letters = words.chars().filter_map(plain).peekable();
    while let Some(letter) = letters.next() {
        // A colon before two slashes would turn the text into a link.
        let is_address = letter == ':' && letters.peek() == Some(&'/');
        if is_address || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&') {
            out.push('\\');
        }
        out.push(letter);
    }
    out.replace("www.", "www\\.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_read_as_markup() {
        assert_eq!(
            escaped("<b>*x*</b> [a](http://b) | www.c"),
            "\\<b\\>\\*x\\*\\</b\\> \\[a\\](http\\://b) \\| www\\.c"
        );
        assert_eq!(line(&Text::given("1. one\n# two")), "1\\. one \\# two");
        assert_eq!(line(&Text::given("- one")), "\\- one");
        assert_eq!(line(&Text::given("  - one")), "\\- one");
        assert_eq!(line(&Text::given("    code")), "code");
    }
}
