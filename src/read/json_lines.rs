//! Reads many documents from one stream of JSON lines, one at a time, in constant memory.

use std::fmt;
use std::io::{self, BufRead};
use std::marker::PhantomData;

use super::{Document, ReadError, from_slice};

/// Reads one document from each line. Blank lines are skipped. A line that is refused does not stop the others.
///
/// ```
/// use dynamic_integration::Practice;
/// use dynamic_integration::read::json_lines;
///
/// let text = "\
/// {\"practice\": {\"name\": \"A\"}}
/// {\"practice\": {\"nane\": \"B\"}}
///
/// {\"practice\": {\"name\": \"C\"}}";
/// let (read, refused): (Vec<_>, Vec<_>) = json_lines::<Practice>(text.as_bytes()).partition(Result::is_ok);
/// assert_eq!(read.len(), 2);
/// for error in refused.into_iter().filter_map(Result::err) {
///     assert_eq!(error.to_string(), "line 2, column 15, at /practice/nane: unknown key `nane`, did you mean `name`?");
/// }
/// ```
pub fn json_lines<T: Document>(reader: impl BufRead) -> impl Iterator<Item = Result<T, JsonLinesError>> {
    Lines { reader, line: Vec::new(), number: 0, ended: false, document: PhantomData }
}

/// The reason why a line was refused.
#[derive(Debug)]
#[non_exhaustive]
pub struct JsonLinesError {
    /// Number of the line, counted from 1.
    pub line: usize,
    /// The kind of error.
    pub kind: JsonLinesErrorKind,
}

/// The kind of an error in a line.
#[derive(Debug)]
#[non_exhaustive]
pub enum JsonLinesErrorKind {
    /// The document is refused.
    Document(ReadError),
    /// The stream failed. It ends here.
    Stream(io::Error),
}

impl fmt::Display for JsonLinesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            JsonLinesErrorKind::Document(error) => error.fmt(f),
            JsonLinesErrorKind::Stream(error) => write!(f, "line {}: {error}", self.line),
        }
    }
}

impl std::error::Error for JsonLinesError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            JsonLinesErrorKind::Document(error) => Some(error),
            JsonLinesErrorKind::Stream(error) => Some(error),
        }
    }
}

struct Lines<R, T> {
    reader: R,
    /// The bytes of the present line. The memory is reused.
    line: Vec<u8>,
    number: usize,
    ended: bool,
    document: PhantomData<fn() -> T>,
}

impl<R: BufRead, T: Document> Iterator for Lines<R, T> {
    type Item = Result<T, JsonLinesError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            self.line.clear();
            self.number += 1;
            let line = self.number;
            match self.reader.read_until(b'\n', &mut self.line) {
                Ok(0) => self.ended = true,
                Ok(_) if self.line.iter().all(u8::is_ascii_whitespace) => {}
                Ok(_) => {
                    // A document that ends too early ends on its own line, not on an empty one after it.
                    let text = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
                    let text = text.strip_suffix(b"\r").unwrap_or(text);
                    let document = from_slice(text).map_err(|error| error.in_line(line));
                    return Some(
                        document.map_err(|error| JsonLinesError { line, kind: JsonLinesErrorKind::Document(error) }),
                    );
                }
                Err(error) => {
                    self.ended = true;
                    return Some(Err(JsonLinesError { line, kind: JsonLinesErrorKind::Stream(error) }));
                }
            }
        }
        None
    }
}
