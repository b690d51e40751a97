//! Many documents from one stream: JSON lines, one at a time, in constant memory.

use std::fmt;
use std::io::{self, BufRead};
use std::marker::PhantomData;

use super::{Document, ReadError, from_slice};

/// Reads one document per line. Blank lines are passed over; a line that is refused loses no
/// other. Only one line at a time is held in memory, and one document.
///
/// ```
/// use dynamic_integration::{Practice, lines};
///
/// let text = "\
/// {\"practice\": {\"name\": \"A\"}}
/// {\"practice\": {\"nane\": \"B\"}}
///
/// {\"practice\": {\"name\": \"C\"}}";
/// let read: Vec<_> = lines::<Practice>(text.as_bytes()).collect();
/// assert_eq!(read.len(), 3);
/// assert_eq!(read[0].as_ref().unwrap().practice.name.as_str(), "A");
/// let error = read[1].as_ref().unwrap_err();
/// assert_eq!(error.line, 2);
/// assert_eq!(
///     error.to_string(),
///     "line 2, column 15, at /practice/nane: `nane` is not a key here, did you mean `name`?"
/// );
/// assert_eq!(read[2].as_ref().unwrap().practice.name.as_str(), "C");
/// ```
pub fn json_lines<T: Document>(reader: impl BufRead) -> impl Iterator<Item = Result<T, JsonLinesError>> {
    Lines { reader, line: Vec::new(), number: 0, ended: false, document: PhantomData }
}

/// Why a line was refused.
///
/// ```
/// use dynamic_integration::{JsonLinesErrorKind, Practice, lines};
///
/// let text = "{ \"practice\": { \"name\": \"A\" } }\n\n{ \"practice\": {} }\n";
/// let error = lines::<Practice>(text.as_bytes()).find_map(Result::err).unwrap();
/// assert_eq!(error.line, 3); // blank lines count
/// assert!(matches!(&error.kind, JsonLinesErrorKind::Document(document) if document.diagnostics()[0].line == 3));
/// assert_eq!(error.to_string(), "line 3, column 15, at /practice: `name` is missing");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct JsonLinesError {
    /// Number of the line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub kind: JsonLinesErrorKind,
}

/// What is wrong with a line.
///
/// ```
/// use std::io::{self, BufReader, Read};
/// use dynamic_integration::{JsonLinesErrorKind, Practice, lines};
///
/// /// A connection that breaks off.
/// struct Broken;
///
/// impl Read for Broken {
///     fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
///         Err(io::ErrorKind::ConnectionReset.into())
///     }
/// }
///
/// let text = "{ \"practice\": { \"name\": \"A\" } }\n".as_bytes();
/// let mut read = lines::<Practice>(BufReader::new(text.chain(Broken)));
/// assert!(read.next().unwrap().is_ok());
/// let error = read.next().unwrap().unwrap_err();
/// assert!(matches!(error.kind, JsonLinesErrorKind::Stream(_)));
/// assert!(read.next().is_none()); // a line that is refused loses no other, a stream that breaks loses the rest
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum JsonLinesErrorKind {
    /// It is no such document. The lines of the diagnostics are those of the stream.
    Document(ReadError),
    /// The stream could not be read any further.
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
    /// The line that is being read, kept to be filled again.
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
                    // What ends too early ends in its own line, not in an empty one after it.
                    let text = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
                    let text = text.strip_suffix(b"\r").unwrap_or(text);
                    let document = from_slice(text).map_err(|error| error.in_line(line));
                    return Some(document.map_err(|error| JsonLinesError { line, kind: JsonLinesErrorKind::Document(error) }));
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
