//! The only writer of HTML and SVG. Names are constants of this crate, and every text and value is escaped.

use std::fmt::{self, Display, Write};

/// HTML or SVG that is being written. Text can be added only in escaped form.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// Starts an element.
    pub(super) fn tag(&mut self, name: &'static str) -> Tag<'_> {
        self.0.push('<');
        self.0.push_str(name);
        Tag { out: self, name }
    }

    /// Adds a text.
    pub(super) fn text(&mut self, text: impl Display) {
        write_escaped(&mut self.0, text);
    }

    /// Adds a style sheet, which is a constant of this crate.
    pub(super) fn style(&mut self, sheet: &'static [&'static str]) {
        self.0.push_str("<style>");
        for part in sheet {
            self.0.push_str(part);
        }
        self.0.push_str("</style>\n");
    }

    /// Adds the output of another writer.
    pub(super) fn append(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// Starts a new line, so that the file can be read and compared.
    pub(super) fn line(&mut self) {
        self.0.push('\n');
    }

    /// Starts an HTML document.
    pub(super) fn doctype(&mut self) {
        self.0.push_str("<!DOCTYPE html>\n");
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// An element whose attributes are being written.
#[derive(Debug)]
#[must_use = "an element is written by `holds`, `says` or `empty`"]
pub(super) struct Tag<'a> {
    out: &'a mut Html,
    name: &'static str,
}

impl Tag<'_> {
    /// Adds an attribute.
    pub(super) fn with(self, name: &'static str, value: impl Display) -> Self {
        let out = &mut self.out.0;
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        write_escaped(out, value);
        out.push('"');
        self
    }

    /// Adds an attribute if there is a value.
    pub(super) fn with_some(self, name: &'static str, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Writes the content, and ends the element.
    pub(super) fn holds(self, inside: impl FnOnce(&mut Html)) {
        self.out.0.push('>');
        inside(self.out);
        self.out.0.push_str("</");
        self.out.0.push_str(self.name);
        self.out.0.push('>');
    }

    /// Writes a text as content, and ends the element.
    pub(super) fn says(self, text: impl Display) {
        self.holds(|out| out.text(text));
    }

    /// Ends an element without content, for HTML and for SVG.
    pub(super) fn empty(self) {
        self.out.0.push_str("/>");
    }
}

/// Writes a text, and escapes everything that could end it, start an element or hide what follows.
fn write_escaped(out: &mut String, text: impl Display) {
    struct Escaped<'a>(&'a mut String);
    impl Write for Escaped<'_> {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            for letter in text.chars() {
                match letter {
                    '&' => self.0.push_str("&amp;"),
                    '<' => self.0.push_str("&lt;"),
                    '>' => self.0.push_str("&gt;"),
                    '"' => self.0.push_str("&quot;"),
                    '\'' => self.0.push_str("&#39;"),
                    _ => self.0.extend(plain(letter)),
                }
            }
            Ok(())
        }
    }
    // Writing to a string cannot fail, and printing the texts of this crate cannot fail either.
    _ = write!(Escaped(out), "{text}");
}

/// Returns the letter as it may be shown: a space for a control character, and nothing for a character that changes the
/// writing direction of the following text.
pub(super) fn plain(letter: char) -> Option<char> {
    match letter {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' => None,
        '\u{2028}' | '\u{2029}' => Some(' '),
        _ if letter.is_control() => Some(' '),
        _ => Some(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_and_no_value_ends_what_it_is_in() {
        let mut html = Html::default();
        html.tag("p").with("title", "\"><script>'&").says("</p><script>alert('x' & \"y\")\u{0}\u{202e}</script>");
        assert_eq!(
            html.finish(),
            "<p title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39; &amp; \
             &quot;y&quot;) &lt;/script&gt;</p>"
        );
    }
}
