//! The functions of the crate on texts. Each of them takes texts and returns JSON, or the reasons for a refusal as JSON.
//!
//! The bindings to Python, JavaScript and C are thin layers over this one. Its results are byte for byte
//! what `serde_json` writes for the crate's own types.
//!
//! ```
//! let evaluation = dynamic_integration_text::evaluate(r#"{ "practice": { "name": "Kitchen" }, "spring": {} }"#);
//! assert!(evaluation.is_ok_and(|json| json.starts_with(r#"{"practice":{"name":"Kitchen"},"spring":{"#)));
//!
//! let refused = dynamic_integration_text::evaluate(r#"{ "practice": { "nane": "Kitchen" } }"#);
//! assert!(refused.is_err_and(|json| json.contains(r#""path":"/practice/nane""#)));
//! ```

use dynamic_integration::Practice;
use dynamic_integration::catalogue::Catalogue;
use dynamic_integration::comparison::PracticeComparison;
use dynamic_integration::languages::Wording;
use dynamic_integration::mhpss::Network;
use dynamic_integration::portfolio::{Portfolio, PortfolioFull};
use dynamic_integration::read::{self, Document, LIMIT, ReadError};
use dynamic_integration::report;
use dynamic_integration::schema;
use serde::Serialize;
use serde_json::{Value, json};

mod field;
mod languages;

pub use field::{answers, form, workbook};
pub use languages::{explain_in, report_in};

/// JSON, or the reasons for a refusal as JSON: an object with `message`, `diagnostics` and `more`, as the crate writes its
/// `ReadError`.
pub type Outcome = Result<String, String>;

/// Checks a practice, and writes it as this crate writes it.
///
/// # Errors
///
/// All errors in the document.
pub fn read(practice: &str) -> Outcome {
    Ok(document::<Practice>(practice)?.to_json())
}

/// Evaluates a practice.
///
/// # Errors
///
/// All errors in the document.
pub fn evaluate(practice: &str) -> Outcome {
    Ok(document::<Practice>(practice)?.evaluate().to_json())
}

/// Explains a practice to people: its evaluations with labels, definitions and places in the source.
///
/// # Errors
///
/// All errors in the document.
pub fn explain(practice: &str) -> Outcome {
    Ok(document::<Practice>(practice)?.explain().to_json())
}

/// Writes a report of a practice as one HTML page that loads nothing.
///
/// # Errors
///
/// All errors in the document.
pub fn report(practice: &str) -> Outcome {
    Ok(report::practice(&document::<Practice>(practice)?, Wording::english()).to_html())
}

/// Evaluates a network of MHPSS actors.
///
/// # Errors
///
/// All errors in the document.
pub fn evaluate_network(network: &str) -> Outcome {
    document::<Network>(network)?.evaluate().to_json().map_err(|error| message(&error.to_string()))
}

/// Compares two practices, or two assessments of one practice.
///
/// # Errors
///
/// All errors in the first document that has any.
pub fn compare(first: &str, second: &str) -> Outcome {
    let (first, second) = (document::<Practice>(first)?, document::<Practice>(second)?);
    Ok(PracticeComparison::between(&first.evaluate(), &second.evaluate()).to_json())
}

/// Summarises practices as a portfolio.
///
/// ```
/// use dynamic_integration_text::portfolio;
///
/// let kitchen = r#"{ "practice": { "name": "Kitchen" } }"#;
/// assert!(portfolio([kitchen, kitchen]).is_ok_and(|json| json.contains(r#""documents":2"#)));
///
/// // All refused documents are reported.
/// let refused = portfolio([kitchen, "{}", kitchen, "[]"]).unwrap_err();
/// assert!(refused.starts_with(r#"{"document":1,"message":"#) && refused.contains(r#""others":[{"document":3,"#));
/// ```
///
/// # Errors
///
/// All errors in the first practice that is refused, with its number in `document`, counted from 0. Other refused
/// practices are listed in `others`, in the same form. After a hundred, they are only counted in `more_documents`.
pub fn portfolio<'a>(practices: impl IntoIterator<Item = &'a str>) -> Outcome {
    summed(practices, |portfolio, text| {
        let practice: Practice = read::from_str(text)?;
        Ok(portfolio.add(&practice.evaluate())?)
    })
}

/// Merges portfolios, in any order and grouping.
///
/// # Errors
///
/// The same as for [`portfolio`]. Or an error if the sum would be too large.
pub fn merge<'a>(portfolios: impl IntoIterator<Item = &'a str>) -> Outcome {
    summed(portfolios, |portfolio, text| Ok(portfolio.merge(&Portfolio::from_json(text)?)?))
}

/// Returns everything that the crate knows: frameworks, terms, rules and mappings.
///
/// # Errors
///
/// None in practice. The type is needed for writing.
pub fn catalogue() -> Outcome {
    Ok(Catalogue::new().to_json())
}

/// Returns a JSON Schema by its name, which is that of a file in the folder `schemas`, as in `practice` or `forms/practice.spring`.
///
/// # Errors
///
/// A list of the names, if there is no such schema.
pub fn schema(name: &str) -> Outcome {
    // All files are made at once, which takes longer than the schema of one document.
    let document = schema::SCHEMAS.iter().find(|schema| schema.name() == name).map(schema::DocumentSchema::schema);
    match document.or_else(|| schemas().find(|(known, _)| known == name).map(|(_, schema)| schema)) {
        Some(schema) => write(&schema),
        None => Err(message(&format!(
            "no schema has the name `{name}`; there are: {}",
            schemas().map(|(name, _)| name).collect::<Vec<_>>().join(", ")
        ))),
    }
}

/// Returns the names of all schemas.
///
/// # Errors
///
/// None in practice. The type is needed for writing.
pub fn schema_names() -> Outcome {
    write(&schemas().map(|(name, _)| name).collect::<Vec<_>>())
}

fn schemas() -> impl Iterator<Item = (String, Value)> {
    schema::files()
        .into_iter()
        .filter_map(|(path, schema)| Some((path.strip_suffix(".schema.json")?.to_owned(), schema)))
}

fn document<T: Document>(text: &str) -> Result<T, String> {
    read::from_str(text).map_err(|error| refusal(&error))
}

fn summed<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    mut add: impl FnMut(&mut Portfolio, &str) -> Result<(), Refusal>,
) -> Outcome {
    let mut portfolio = Portfolio::new();
    all(texts, |text| add(&mut portfolio, text))?;
    Ok(portfolio.to_json())
}

/// Converts each text, or returns the refusals of all texts that are refused, with their numbers.
fn all<'a, T>(
    texts: impl IntoIterator<Item = &'a str>,
    mut make: impl FnMut(&str) -> Result<T, Refusal>,
) -> Result<Vec<T>, String> {
    let (mut made, mut refused, mut more_documents) = (Vec::new(), Vec::new(), 0);
    for (document, text) in texts.into_iter().enumerate() {
        match make(text) {
            Ok(one) => made.push(one),
            Err(refusal) if refused.len() <= LIMIT => refused.push(Refused { document, refusal }),
            Err(_) => more_documents += 1,
        }
    }
    let mut refused = refused.into_iter();
    match refused.next() {
        None => Ok(made),
        Some(first) => Err(write(&AllRefused { first, others: refused.collect(), more_documents })?),
    }
}

/// All documents that were refused: the first one, and the others.
#[derive(Serialize)]
struct AllRefused {
    #[serde(flatten)]
    first: Refused,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    others: Vec<Refused>,
    #[serde(skip_serializing_if = "is_none")]
    more_documents: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_none(count: &usize) -> bool {
    *count == 0
}

/// A document that was refused. Its number comes first.
#[derive(Serialize)]
struct Refused {
    document: usize,
    #[serde(flatten)]
    refusal: Refusal,
}

/// The reason for a refusal.
#[derive(Serialize)]
#[serde(untagged)]
enum Refusal {
    Read(ReadError),
    Full { message: String, diagnostics: [(); 0], more: usize },
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

impl From<PortfolioFull> for Refusal {
    fn from(error: PortfolioFull) -> Self {
        Self::Full { message: error.to_string(), diagnostics: [], more: 0 }
    }
}

fn write(value: &impl Serialize) -> Outcome {
    serde_json::to_string(value).map_err(|error| message(&error.to_string()))
}

fn refusal(error: &ReadError) -> String {
    serde_json::to_string(error).unwrap_or_else(|_| message(&error.to_string()))
}

/// Returns the documents of a text: a JSON text sequence (RFC 7464), with U+001E before each document, or else JSON lines.
///
/// JSON never contains this character. So documents on several lines stay whole, and an empty one is refused instead of
/// skipped.
///
/// ```
/// use dynamic_integration_text::documents;
///
/// assert_eq!(documents("{}\n\n{}\n").len(), 2);
/// assert_eq!(documents("\u{1e}{\n}\u{1e}\u{1e}{}"), ["{\n}", "", "{}"]);
/// ```
#[must_use]
pub fn documents(text: &str) -> Vec<&str> {
    match text.strip_prefix('\u{1e}') {
        Some(sequence) => sequence.split('\u{1e}').collect(),
        None => text.lines().filter(|line| !line.trim().is_empty()).collect(),
    }
}

/// Returns a refusal that belongs to no place in a document.
#[must_use]
pub fn message(message: &str) -> String {
    json!({ "message": message, "diagnostics": [], "more": 0 }).to_string()
}
