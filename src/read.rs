//! Reading documents: strictly, and saying where and why when one is refused.
//!
//! A document is read at full speed. Only when that fails it is read a second time, by a reader
//! that knows where it stands, so that the error can name the place, what was found, what was
//! expected and the nearest valid term.
//!
//! ```
//! use dynamic_integration::{Practice, Problem, read};
//!
//! let text = r#"{
//!   "practice": { "name": "Queer Base" },
//!   "spring": { "marks": { "safe_feedbak": "met" } }
//! }"#;
//! let error = read::from_str::<Practice>(text).unwrap_err();
//! let fault = &error.faults()[0];
//! assert_eq!(fault.path, "/spring/marks/safe_feedbak");
//! assert_eq!((fault.line, fault.column), (3, 26));
//! assert!(matches!(&fault.problem, Problem::UnknownKey { nearest: Some("safe_feedback"), .. }));
//! ```

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::Deserializer;
use serde::de::DeserializeOwned;

use crate::nearest::{DidYouMean, OneLine, cut};

mod inconsistency;
mod located;

pub(crate) use inconsistency::Inconsistencies;
pub use inconsistency::Inconsistency;
use inconsistency::push;

/// A document that this crate reads: [`Practice`](crate::Practice) and the others.
///
/// ```
/// use dynamic_integration::{Document, Practice};
///
/// let text = r#"{ "practice": { "name": "A", "period": { "from": "2023-05-01", "to": "2022-05-01" } } }"#;
/// let practice = Practice::parse(&mut serde_json::Deserializer::from_str(text))?;
/// assert_eq!(Document::inconsistencies(&practice)[0].path, "/practice/period/to");
/// assert!(serde_json::from_str::<Practice>(text).is_err()); // whoever reads it otherwise is told at once
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A document of yours that contains one of these reads it with `parse` and says its contradictions
/// under its own key, so that all of them are told, each with its place:
///
/// ```
/// use dynamic_integration::{Document, Inconsistency, Practice, read};
/// use serde::{Deserialize, Deserializer};
///
/// #[derive(Debug, Deserialize)]
/// #[serde(deny_unknown_fields)]
/// struct Application {
///     amount: u32,
///     #[serde(deserialize_with = "Practice::parse")]
///     practice: Practice,
/// }
///
/// impl Document for Application {
///     fn parse<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
///         Self::deserialize(deserializer)
///     }
///     fn inconsistencies(&self) -> Vec<Inconsistency> {
///         let too_much = (self.amount > 5000).then(|| Inconsistency::new("/amount", "it is more than is granted"));
///         let of_practice = self.practice.inconsistencies();
///         too_much.into_iter().chain(of_practice.into_iter().map(|found| found.under("practice"))).collect()
///     }
/// }
///
/// let error = read::from_str::<Application>(r#"{ "amount": 9000, "practice": { "practice": { "name": "A" },
///     "focus": { "flags": { "has_staff": false, "staff_trained": true } } } }"#).unwrap_err();
/// let places: Vec<_> = error.faults().iter().map(|fault| (fault.line, &*fault.path)).collect();
/// assert_eq!(places, [(1, "/amount"), (2, "/practice/focus/flags/staff_trained")]);
/// ```
pub trait Document: DeserializeOwned {
    /// Reads the facts, without asking whether they agree with each other.
    ///
    /// # Errors
    ///
    /// The deserializer's.
    fn parse<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Facts that contradict each other, all of them.
    fn inconsistencies(&self) -> Vec<Inconsistency>;
}

/// Reads a document.
///
/// ```
/// use dynamic_integration::{Practice, mhpss::Network, read};
///
/// let text = r#"{ "name": "Valley town", "actors": [{ "name": "Clinic", "mhpss": {} }] }"#;
/// assert_eq!(read::from_str::<Network>(text)?.actors.len(), 1);
///
/// let error = read::from_str::<Practice>(r#"{ "practice": { "name": "A", "countries": "AT" } }"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"line 1, column 43, at /practice/countries: found `"AT"`, expected a list"#
/// );
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
///
/// # Errors
///
/// [`ReadError`]: the first fault of form, or all facts that contradict each other.
pub fn from_str<T: Document>(text: &str) -> Result<T, ReadError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    if let Ok(document) = T::parse(&mut deserializer)
        && deserializer.end().is_ok()
    {
        let found = document.inconsistencies();
        return if found.is_empty() { Ok(document) } else { Err(located::inconsistent(text, found)) };
    }
    Err(located::why::<T>(text))
}

/// Reads a document from bytes, which have to be UTF-8.
///
/// ```
/// use dynamic_integration::{Practice, Problem, read};
///
/// let practice: Practice = read::from_slice(br#"{ "practice": { "name": "A" } }"#)?;
/// assert_eq!(practice.practice.name.as_str(), "A");
///
/// let latin_1 = b"{ \"practice\": { \"name\": \"K\xfcche\" } }";
/// let error = read::from_slice::<Practice>(latin_1).unwrap_err();
/// assert_eq!((&error.faults()[0].problem, error.faults()[0].column), (&Problem::NotUtf8, 27));
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
///
/// # Errors
///
/// As [`from_str`].
pub fn from_slice<T: Document>(bytes: &[u8]) -> Result<T, ReadError> {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => from_str(text),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).and_then(|valid| core::str::from_utf8(valid).ok());
            let (line, column) = located::line_and_column(valid.unwrap_or_default());
            Err(ReadError::one(Fault { path: String::new(), line, column, problem: Problem::NotUtf8 }))
        }
    }
}

/// Why a document was refused.
///
/// ```
/// use dynamic_integration::Practice;
///
/// // Of form, the first fault is named: what follows it may come of it.
/// let error = Practice::from_json(r#"{ "practice": { "nane": "A", "contries": [] } }"#).unwrap_err();
/// assert_eq!(error.faults().len(), 1);
///
/// // Of facts that contradict each other, all are.
/// let error = Practice::from_json(r#"{ "practice": { "name": "A" }, "focus": {
///     "flags": { "has_staff": false, "staff_trained": true, "specialised_care": false },
///     "specialist_topics": ["racism"]
/// } }"#).unwrap_err();
/// let paths: Vec<_> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
/// assert_eq!(paths, ["/focus/flags/staff_trained", "/focus/specialist_topics"]);
/// assert!(error.to_string().ends_with("(and 1 more)"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    faults: Vec<Fault>,
}

impl ReadError {
    fn one(fault: Fault) -> Self {
        Self { faults: alloc::vec![fault] }
    }

    /// The same error, of a document that is this line of a stream.
    #[cfg(feature = "std")]
    pub(crate) fn in_line(mut self, line: usize) -> Self {
        self.faults.iter_mut().for_each(|fault| fault.line = line);
        self
    }

    /// What is wrong: one fault of form, or every contradiction between facts. Never empty.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
}

impl fmt::Display for ReadError {
    /// The first fault, and how many more there are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.faults {
            [] => f.write_str("the document cannot be read"),
            [fault] => fault.fmt(f),
            [fault, others @ ..] => write!(f, "{fault} (and {} more)", others.len()),
        }
    }
}

impl core::error::Error for ReadError {}

/// One thing that is wrong with a document, and where.
///
/// ```
/// use dynamic_integration::{Practice, Problem};
///
/// let error = Practice::from_json("{ \"practice\": {\n  \"name\": \"\" } }").unwrap_err();
/// let fault = &error.faults()[0];
/// assert_eq!((fault.path.as_str(), fault.line, fault.column), ("/practice/name", 2, 11));
/// assert!(matches!(&fault.problem, Problem::Value { found, .. } if found == r#""""#));
/// assert_eq!(
///     fault.to_string(),
///     "line 2, column 11, at /practice/name: found `\"\"`, expected a text that says something"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("line {line}, column {column}{}: {problem}", At(path))]
pub struct Fault {
    /// JSON pointer to what is at fault: a value of a wrong kind, a key that is unknown, stands twice
    /// or whose fact contradicts another, the object in which a key is missing. Empty for the
    /// document as a whole.
    pub path: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// A path in a message: cut from the left, because its end tells more.
struct At<'a>(&'a str);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// In bytes, as they are shown.
        const SHOWN: usize = 200;
        if self.0.is_empty() {
            return Ok(());
        }
        let path = OneLine(self.0).to_string();
        match path.len().checked_sub(SHOWN) {
            None | Some(0) => write!(f, ", at {path}"),
            Some(cut) => write!(f, ", at …{}", (cut..).find_map(|start| path.get(start..)).unwrap_or_default()),
        }
    }
}

/// What is wrong with a document.
///
/// ```
/// use dynamic_integration::{Practice, Problem};
///
/// let spring = |marks: &str| {
///     let text = format!(r#"{{ "practice": {{ "name": "A" }}, "spring": {{ "marks": {marks} }} }}"#);
///     Practice::from_json(&text).unwrap_err().faults()[0].problem.clone()
/// };
///
/// // A set offers its nearest term; where none is near, what could stand there.
/// assert!(matches!(spring(r#"{ "staff_plan": "mett" }"#), Problem::UnknownTerm { nearest: Some("met"), .. }));
/// let Problem::UnknownTerm { nearest, expected, .. } = spring(r#"{ "staff_plan": "good" }"#) else { panic!() };
/// assert_eq!((nearest, expected), (None, &["met", "partly_met", "not_met", "not_applicable"][..]));
///
/// // What is not known is left out, and the message says so.
/// assert_eq!(
///     spring(r#"{ "staff_plan": "not_assessed" }"#).to_string(),
///     "`not_assessed` is not a term here, expected `met`, `partly_met`, `not_met`, `not_applicable`; \
///      leave the key out where nothing was assessed"
/// );
/// assert!(spring("null").to_string().ends_with("leave the key out where nothing is known"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It is no JSON.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Problem};
    ///
    /// let error = Practice::from_json(r#"{ "practice": { "name": "A", } }"#).unwrap_err();
    /// assert!(matches!(error.faults()[0].problem, Problem::Syntax { .. }));
    /// assert_eq!(error.faults()[0].path, ""); // where no JSON is, no place in it has a name
    /// ```
    Syntax {
        /// What the parser says.
        message: String,
    },
    /// It is not UTF-8.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Problem, read};
    ///
    /// let error = read::from_slice::<Practice>(b"{ \xff }").unwrap_err();
    /// assert_eq!(error.faults()[0].problem, Problem::NotUtf8);
    /// assert_eq!(error.to_string(), "line 1, column 3: not UTF-8");
    /// ```
    NotUtf8,
    /// A key that does not belong there.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Problem};
    ///
    /// let error = Practice::from_json(r#"{ "practice": { "name": "A", "country": "AT" } }"#).unwrap_err();
    /// let Problem::UnknownKey { found, expected, nearest } = &error.faults()[0].problem else { panic!() };
    /// assert_eq!((found.as_str(), *nearest), ("country", Some("countries")));
    /// assert!(expected.contains(&"languages"));
    /// ```
    UnknownKey {
        /// The key.
        found: String,
        /// The keys that do.
        expected: &'static [&'static str],
        /// The nearest of them, if one is near.
        nearest: Option<&'static str>,
    },
    /// A string that is no term of the set.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Problem};
    ///
    /// let text = r#"{ "practice": { "name": "A" }, "focus": { "connections": ["brigde"] } }"#;
    /// let error = Practice::from_json(text).unwrap_err();
    /// let Problem::UnknownTerm { found, expected, nearest } = &error.faults()[0].problem else { panic!() };
    /// assert_eq!((found.as_str(), *nearest), ("brigde", Some("bridge")));
    /// assert_eq!(*expected, ["bond", "bridge", "link"]);
    /// ```
    UnknownTerm {
        /// The string.
        found: String,
        /// The terms of the set.
        expected: &'static [&'static str],
        /// The nearest of them, if one is near.
        nearest: Option<&'static str>,
    },
    /// A key that stands twice in one object.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Problem};
    ///
    /// let marks = r#"{ "staff_plan": "met", "staff_plan": "not_met" }"#;
    /// let text = format!(r#"{{ "practice": {{ "name": "A" }}, "spring": {{ "marks": {marks} }} }}"#);
    /// let error = Practice::from_json(&text).unwrap_err();
    /// assert_eq!(error.faults()[0].problem, Problem::DuplicateKey { found: "staff_plan".to_owned() });
    /// assert_eq!(error.faults()[0].path, "/spring/marks/staff_plan"); // nobody guesses which of the two is meant
    /// ```
    DuplicateKey {
        /// The key.
        found: String,
    },
    /// A key that has to be there and is not.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Problem};
    ///
    /// let error = Practice::from_json(r#"{ "practice": { "countries": ["AT"] } }"#).unwrap_err();
    /// assert_eq!(error.faults()[0].problem, Problem::MissingKey { expected: "name" });
    /// assert_eq!(error.faults()[0].path, "/practice"); // in which it is missing
    /// ```
    MissingKey {
        /// The key.
        expected: &'static str,
    },
    /// A value of another kind, or outside what is allowed.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Problem};
    ///
    /// let text = r#"{ "practice": { "name": "A", "validated_on": "2023-02-29" } }"#;
    /// let error = Practice::from_json(text).unwrap_err();
    /// let Problem::Value { found, expected } = &error.faults()[0].problem else { panic!() };
    /// assert_eq!(found, r#""2023-02-29""#);
    /// assert_eq!(expected, "a date of the calendar, written as in `2023-08-31`");
    /// ```
    Value {
        /// The value as it was written, cut after 60 characters.
        found: String,
        /// What should stand there.
        expected: String,
    },
    /// A fact that contradicts another.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Problem};
    ///
    /// let text = r#"{ "practice": { "name": "A", "period": { "from": "2023-05-01", "to": "2022-05-01" } } }"#;
    /// let error = Practice::from_json(text).unwrap_err();
    /// let Problem::Inconsistent { message } = &error.faults()[0].problem else { panic!() };
    /// assert_eq!(message, "`2022-05-01` is before `2023-05-01`");
    /// ```
    Inconsistent {
        /// Which facts, and why they cannot both be so.
        message: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { message } => write!(f, "not JSON: {}", cut_to(message, 200)),
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::UnknownKey { found, expected, nearest } => {
                write!(f, "`{}` is not a key here{}{}", cut(found), DidYouMean(*nearest), OneOf(expected, *nearest))
            }
            Self::UnknownTerm { found, expected, nearest } => {
                write!(f, "`{}` is not a term here{}{}", cut(found), DidYouMean(*nearest), OneOf(expected, *nearest))?;
                if found == "not_assessed" {
                    f.write_str("; leave the key out where nothing was assessed")?;
                }
                Ok(())
            }
            Self::DuplicateKey { found } => write!(f, "`{}` stands twice, expected each key once", cut(found)),
            Self::MissingKey { expected } => write!(f, "`{expected}` is missing"),
            Self::Value { found, expected } => {
                write!(f, "found `{}`, expected {}", cut(found), cut_to(expected, 300))?;
                if found == "null" {
                    f.write_str("; leave the key out where nothing is known")?;
                }
                Ok(())
            }
            Self::Inconsistent { message } => f.write_str(cut_to(&OneLine(message).to_string(), 600)),
        }
    }
}

/// The first so many bytes, or a little less, not to break a character.
fn cut_to(text: &str, bytes: usize) -> &str {
    (0..=bytes).rev().find_map(|end| text.get(..end.min(text.len()))).unwrap_or_default()
}

/// What was expected, where nothing is near enough to be named alone.
struct OneOf(&'static [&'static str], Option<&'static str>);

impl fmt::Display for OneOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 12;
        const BYTES: usize = 300;
        if self.1.is_some() || self.0.is_empty() {
            return Ok(());
        }
        f.write_str(", expected ")?;
        let mut bytes = 0;
        let fits = |name: &&&str| {
            bytes += name.len() + "``, ".len();
            bytes <= BYTES
        };
        let shown = self.0.iter().take(SHOWN).take_while(fits).count().max(1);
        for (place, name) in self.0.iter().take(shown).enumerate() {
            write!(f, "{}`{name}`", if place == 0 { "" } else { ", " })?;
        }
        match self.0.len() - shown {
            0 => Ok(()),
            more => write!(f, " or {more} others"),
        }
    }
}
