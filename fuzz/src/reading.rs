//! Readers: all ways to read a document agree. A document that was read is written and read again. A refusal names the
//! place of each fault.

use std::fmt::{Debug, Display};
use std::str::FromStr;
use std::sync::LazyLock;

use dynamic_integration::Practice;
use dynamic_integration::catalogue::{Catalogue, diff};
use dynamic_integration::comparison::{Comparison, PracticeComparison, StoredComparison};
use dynamic_integration::evaluation::{Evaluation, RuleSet, StoredEvaluation};
use dynamic_integration::mhpss::{Network, NetworkRule};
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::practice::{PracticeEvaluation, StoredPractice};
use dynamic_integration::read::{self, DiagnosticKind, JsonLinesErrorKind, ReadError};
use dynamic_integration::spring::Question;
use dynamic_integration::term::AnyTerm;
use dynamic_integration::values::{Country, Date, Language, NonBlankText, WebAddress};
use regex::Regex;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{results, told};

/// How a type reads bytes.
pub(crate) type Reader<T> = fn(&[u8]) -> Result<T, ReadError>;

/// Reads bytes in every way and checks that the results agree. Returns the value, if it was accepted.
pub(crate) fn document<T>(bytes: &[u8], read: Reader<T>, is_placed: bool) -> Option<T>
where
    T: DeserializeOwned + Serialize + PartialEq + Debug,
{
    let result = read(bytes);
    let (whole, bytes) = (bytes, without_mark(bytes));
    // One reader borrows texts, the other owns them.
    assert_eq!(serde_json::from_slice::<T>(bytes).is_ok(), result.is_ok());
    assert_eq!(serde_json::from_reader::<_, T>(bytes).is_ok(), result.is_ok());
    if let Ok(value) = serde_json::from_slice::<Value>(bytes) {
        // A tree has lost keys that occur twice, so it is compared with its own text.
        let text = value.to_string();
        let by_tree = serde_json::from_value::<T>(value);
        let by_text = read(text.as_bytes());
        assert_eq!(by_tree.is_ok(), by_text.is_ok(), "{text}");
        assert_eq!(by_tree.ok(), by_text.ok(), "{text}");
    }
    match result {
        Ok(document) => {
            let text = serde_json::to_string(&document).expect("a document is written");
            let again = read(text.as_bytes());
            assert_eq!(again.as_ref(), Ok(&document), "{text}");
            assert_eq!(read(serde_json::to_string_pretty(&document).unwrap().as_bytes()).as_ref(), Ok(&document));
            assert_eq!(serde_json::to_string(&again.unwrap()).unwrap(), text);
            Some(document)
        }
        Err(error) => {
            refused(&error, whole, is_placed);
            None
        }
    }
}

/// The bytes without a byte order mark, which parsers of JSON do not ignore.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn refused(error: &ReadError, bytes: &[u8], is_placed: bool) {
    match std::str::from_utf8(without_mark(bytes)) {
        Ok(text) if is_placed => told::placed(error, text),
        Ok(_) => told::counted(error),
        Err(_) => {
            told::counted(error);
            assert_eq!(error.diagnostics()[0].kind, DiagnosticKind::NotUtf8);
        }
    }
}

/// Practices.
pub fn practice(bytes: &[u8]) {
    if let Some(practice) = document::<Practice>(bytes, read::from_slice, true) {
        assert_eq!(practice.contradictions(), []);
    }
    // In a list, places are one key deeper.
    let text = std::str::from_utf8(without_mark(bytes));
    if let (Ok(list), Ok(text)) = (read::from_slice::<Vec<Practice>>(bytes), text) {
        let alone: Vec<Value> = serde_json::from_str(text).expect("it is JSON");
        assert_eq!(list.len(), alone.len());
    }
}

/// A network.
pub fn network(bytes: &[u8]) {
    if let Some(network) = document::<Network>(bytes, read::from_slice, true) {
        results::network(&network);
    }
}

/// Catalogues.
pub fn catalogue(bytes: &[u8]) {
    static PRESENT: LazyLock<Catalogue> = LazyLock::new(Catalogue::new);
    if let Some(catalogue) = document::<Catalogue>(bytes, read::from_slice, true) {
        assert_eq!(catalogue.to_json(), serde_json::to_string(&catalogue).unwrap());
        assert!(diff(&catalogue, &catalogue).is_empty());
        let (forth, back) = (diff(&PRESENT, &catalogue), diff(&catalogue, &PRESENT));
        assert_eq!((&forth.added, &forth.withdrawn), (&back.withdrawn, &back.added));
        assert_eq!(forth.is_empty(), back.is_empty());
        for changes in [forth, back] {
            serde_json::to_string(&changes).expect("differences are written");
            let _ = changes.to_string();
        }
    }
}

/// Comparisons that were written.
pub fn comparison(bytes: &[u8]) {
    if let Some(compared) = document::<PracticeComparison>(bytes, PracticeComparison::from_slice, true) {
        assert_eq!(compared.to_json(), serde_json::to_string(&compared).unwrap());
        assert!(compared.has_differences() || compared.comparisons().iter().all(|one| !one.has_differences()));
    }
    if let Some(compared) = document::<Comparison>(bytes, Comparison::from_slice, true) {
        assert_eq!(compared.to_json(), serde_json::to_string(&compared).unwrap());
    }
    if let Some(compared) = document::<StoredComparison>(bytes, StoredComparison::from_slice, true) {
        assert_eq!(compared.to_json(), serde_json::to_string(&compared).unwrap());
    }
}

/// Portfolios: what was read can be merged.
pub fn portfolio(bytes: &[u8]) {
    let Some(portfolio) = document::<Portfolio>(bytes, Portfolio::from_slice, true) else { return };
    let mut merged = Portfolio::new();
    merged.merge(&portfolio).expect("it is not full");
    assert_eq!(merged, portfolio, "merging with nothing changes nothing");
    let before = merged.clone();
    if merged.merge(&portfolio).is_ok() {
        for (twice, once) in merged.summaries().iter().zip(portfolio.summaries()) {
            assert_eq!(twice.evaluations(), 2 * once.evaluations());
            assert_eq!(twice.total().with_share(), 2 * once.total().with_share());
        }
        let text = serde_json::to_string(&merged).unwrap();
        assert_eq!(Portfolio::from_json(&text).as_ref(), Ok(&merged), "{text}");
    } else {
        assert_eq!(merged, before, "if it is full, nothing is added");
    }
}

/// Stored evaluations.
pub fn evaluation(bytes: &[u8]) {
    if let Some(evaluation) = document::<PracticeEvaluation>(bytes, PracticeEvaluation::from_slice, true) {
        let text = serde_json::to_string(&evaluation).unwrap();
        let stored = StoredPractice::from_json(&text).expect("what fits today is read as stored");
        for (stored, view) in stored.evaluations().zip(evaluation.views()) {
            assert_eq!(stored.present(), Some(view.rule_set()));
            assert_eq!(stored.total(), view.total());
            let compared = StoredComparison::between(stored, view).expect("they are by the same rule set");
            assert!(compared.not_comparable().is_empty() && compared.different_points().next().is_none());
        }
        let mut portfolio = Portfolio::new();
        portfolio.add(&evaluation).expect("it is not full");
        results::portfolio(&portfolio);
    }
    alone::<Question>(bytes);
    alone::<NetworkRule>(bytes);
    match StoredPractice::from_slice(bytes) {
        Ok(stored) => stored.evaluations().for_each(rewritten),
        Err(error) => refused(&error, bytes, true),
    }
    match StoredEvaluation::from_slice(bytes) {
        Ok(stored) => rewritten(&stored),
        Err(error) => refused(&error, bytes, true),
    }
}

fn alone<R: RuleSet>(bytes: &[u8])
where
    Evaluation<R>: DeserializeOwned,
{
    if let Some(evaluation) = document::<Evaluation<R>>(bytes, Evaluation::<R>::from_slice, true) {
        let stored = StoredEvaluation::from_slice(bytes).expect("what fits today is read as stored");
        assert_eq!(stored.present(), Some(evaluation.view().rule_set()));
        assert_eq!(stored.total(), evaluation.total());
    }
}

fn rewritten(stored: &StoredEvaluation) {
    let text = serde_json::to_string(stored).expect("it is written");
    let again = StoredEvaluation::from_json(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(serde_json::to_string(&again).unwrap(), text);
    for rule in stored.rules() {
        let _ = (rule.to_string(), rule.mark(), rule.points().count());
    }
}

/// Practices in JSON lines. Each is read in the same way as alone.
pub fn lines(bytes: &[u8]) {
    let mut read = read::json_lines::<Practice>(bytes);
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let line = line.strip_suffix(b"\r").unwrap_or(line); // as lines end on Windows
        match (read.next().expect("every line is read"), read::from_slice::<Practice>(line)) {
            (Ok(document), alone) => assert_eq!(alone.as_ref(), Ok(&document)),
            (Err(error), alone) => {
                let alone = alone.expect_err("the line is refused alone as well");
                told::short(&error);
                assert_eq!(error.line, number);
                let JsonLinesErrorKind::Document(error) = error.kind else { panic!("bytes can always be read") };
                assert_eq!((error.diagnostics().len(), error.more()), (alone.diagnostics().len(), alone.more()));
                for (told, alone) in error.diagnostics().iter().zip(alone.diagnostics()) {
                    assert_eq!((told.line, told.column), (number, alone.column));
                    assert_eq!((&told.path, &told.kind), (&alone.path, &alone.kind));
                }
            }
        }
    }
    assert!(read.next().is_none());
}

/// Practices in CBOR. The same values are accepted as in JSON, and no bytes break the reader.
pub fn formats(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        if let Ok(practice) = ciborium::from_reader::<Practice, _>(bytes) {
            assert_eq!(practice.contradictions(), []);
        }
        return;
    };
    let mut written = Vec::new();
    ciborium::into_writer(&value, &mut written).expect("a tree is written");
    let of_json = read::from_str::<Practice>(&value.to_string());
    match ciborium::from_reader::<Practice, _>(&*written) {
        Ok(practice) => {
            assert_eq!(of_json.as_ref(), Ok(&practice));
            let mut again = Vec::new();
            ciborium::into_writer(&practice, &mut again).expect("a practice is written");
            assert_eq!(ciborium::from_reader::<Practice, _>(&*again).ok().as_ref(), Some(&practice));
        }
        Err(error) => assert!(of_json.is_err(), "{error}\n{value}"),
    }
}

/// Texts that are checked, and ids of terms.
pub fn values(bytes: &[u8]) {
    static PATTERNS: LazyLock<[Regex; 5]> = LazyLock::new(|| {
        [NonBlankText::PATTERN, WebAddress::PATTERN, Country::PATTERN, Language::PATTERN, Date::PATTERN]
            .map(|pattern| Regex::new(pattern).expect("it is a pattern"))
    });
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let [blank, address, country, language, date] = &*PATTERNS;
    checked::<NonBlankText>(text, blank);
    checked::<WebAddress>(text, address);
    checked::<Country>(text, country);
    checked::<Language>(text, language);
    checked::<Date>(text, date);
    let days = text.split_once('\n').map(|(one, other)| (one.parse::<Date>(), other.parse::<Date>()));
    if let Some((Ok(one), Ok(other))) = days {
        let (forth, back) = (one.not_after(other), other.not_after(one));
        assert!(forth != Some(false) || back == Some(true), "{one} {other}");
        assert!(one != other || forth != Some(false), "{one}");
    }
    term(text);
}

fn checked<T>(text: &str, pattern: &Regex)
where
    T: FromStr<Err: Display> + DeserializeOwned + Serialize + Display + PartialEq + Debug,
{
    let quoted = serde_json::to_string(text).unwrap();
    let plain = serde_json::from_str::<T>(&quoted);
    match text.parse::<T>() {
        Ok(value) => {
            assert_eq!((value.to_string(), serde_json::to_string(&value).unwrap()), (text.to_owned(), quoted));
            assert_eq!(plain.ok(), Some(value));
            assert!(pattern.is_match(text), "{text:?} {pattern}");
        }
        Err(error) => {
            assert!(plain.is_err());
            told::short(&error);
        }
    }
}

fn term(text: &str) {
    let quoted = serde_json::to_string(text).unwrap();
    let plain = serde_json::from_str::<AnyTerm>(&quoted);
    match text.parse::<AnyTerm>() {
        Ok(term) => {
            assert_eq!((term.id(), plain.ok()), (text, Some(term)));
            let parts: Vec<_> = text.split('/').collect();
            assert_eq!(parts, [term.framework().code, term.vocabulary().code, term.code()]);
            assert_eq!(term.vocabulary().get(term.index()), Some(term));
            assert_eq!(term.vocabulary().find(term.code()), Some(term));
            assert_eq!(term.column(), text.replace('/', "__"));
        }
        Err(error) => {
            assert!(plain.is_err());
            told::short(&error);
        }
    }
}
