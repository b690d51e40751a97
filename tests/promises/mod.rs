//! What every reader promises for whatever bytes come in. The tests hold the readers to it for
//! documents that somebody thought of, the fuzz targets (`fuzz/`) for those that nobody did.
#![allow(dead_code, reason = "each test and each fuzz target uses a part")]

use std::fmt::{Debug, Display};

use dynamic_integration::portfolio::WrittenPortfolio;
use dynamic_integration::read::{self, Document};
use dynamic_integration::{
    AnyTerm, Beside, Country, Date, Evaluation, Language, LineProblem, Mark, Portfolio, Practice, PracticeComparison,
    Problem, ReadError, Strength, Tally, Text, Url, lines, mhpss,
};
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

/// Whether the bytes were accepted as a practice.
pub(crate) fn practice(bytes: &[u8]) -> bool {
    document::<Practice>(bytes, |practice| {
        let evaluated = practice.evaluate();
        written(&evaluated);
        for evaluation in evaluated.evaluations() {
            agrees_with_itself(evaluation);
        }
        let gaps: usize = evaluated.evaluations().iter().map(|evaluation| evaluation.gaps().count()).sum();
        assert_eq!(evaluated.gaps().count(), gaps);
        let same = PracticeComparison::between(&evaluated, &evaluated).expect("it is the same practice");
        written(&same);
        let mut portfolio = Portfolio::new();
        portfolio.add(&evaluated);
        portfolio.add(&evaluated);
        summed_up(&portfolio);
    })
}

/// Whether the bytes were accepted as a network.
pub(crate) fn network(bytes: &[u8]) -> bool {
    document::<mhpss::Network>(bytes, |network| {
        let evaluation = network.evaluate();
        agrees_with_itself(&evaluation);
        let mut portfolio = Portfolio::new();
        portfolio.add_evaluation(&evaluation);
        summed_up(&portfolio);
    })
}

/// Whether the bytes were accepted as a portfolio.
pub(crate) fn portfolio(bytes: &[u8]) -> bool {
    let accepted = document::<WrittenPortfolio>(bytes, |_| {});
    let text = std::str::from_utf8(bytes).unwrap_or("no JSON");
    assert_eq!(serde_json::from_str::<Portfolio>(text).is_ok(), accepted);
    match Portfolio::from_json(text) {
        Ok(portfolio) => {
            assert!(accepted);
            summed_up(&portfolio);
            let mut merged = Portfolio::new();
            merged.merge(&portfolio);
            assert_eq!(merged, portfolio, "merging with nothing changes nothing");
            merged.merge(&portfolio);
            let summaries = merged.summaries().iter().zip(portfolio.summaries());
            summaries.for_each(|(twice, once)| assert_eq!(twice.evaluations(), 2 * once.evaluations()));
        }
        Err(error) => {
            assert!(!accepted);
            refused(&error, text);
        }
    }
    accepted
}

/// How many of the lines were accepted as practices: each as if it stood alone.
pub(crate) fn json_lines(bytes: &[u8]) -> usize {
    let mut accepted = 0;
    let mut read = lines::<Practice>(bytes);
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let line = line.strip_suffix(b"\r").unwrap_or(line); // as lines end on Windows
        match (read.next().expect("every line is read"), read::from_slice::<Practice>(line)) {
            (Ok(document), alone) => {
                assert_eq!(alone.as_ref(), Ok(&document));
                accepted += 1;
            }
            (Err(error), alone) => {
                let alone = alone.expect_err("the line is refused alone as well");
                short(&error);
                assert_eq!(error.line, number);
                let LineProblem::Document(error) = error.problem else { panic!("bytes can always be read") };
                assert_eq!(error.faults().len(), alone.faults().len());
                for (fault, alone) in error.faults().iter().zip(alone.faults()) {
                    assert_eq!((fault.line, alone.line), (number, 1));
                    assert_eq!((&fault.path, &fault.problem), (&alone.path, &alone.problem));
                }
            }
        }
    }
    assert!(read.next().is_none());
    accepted
}

/// Whether the text was accepted as the id of a term.
pub(crate) fn term_id(text: &str) -> bool {
    let quoted = serde_json::to_string(text).unwrap();
    let plain = serde_json::from_str::<AnyTerm>(&quoted);
    match text.parse::<AnyTerm>() {
        Ok(term) => {
            assert_eq!((term.id(), plain.ok()), (text, Some(term)));
            let mut parts = text.split('/');
            assert_eq!(parts.next(), Some(term.framework().code));
            assert_eq!((parts.next(), parts.next()), (Some(term.set().code), Some(term.code())));
            assert_eq!(parts.next(), None);
            assert_eq!(term.set().get(term.index()), Some(term));
            assert_eq!(term.set().find(term.code()), Some(term));
            assert_eq!(term.column(), text.replace('/', "__"));
            true
        }
        Err(error) => {
            assert!(plain.is_err());
            assert_eq!(error.found, text);
            if let Some(nearest) = error.nearest {
                assert!(nearest.parse::<AnyTerm>().is_ok(), "{nearest} is named as the nearest id");
            }
            short(&error);
            false
        }
    }
}

/// Whether the text was accepted as one of the checked texts.
pub(crate) fn checked_texts(text: &str) -> [bool; 5] {
    fn read<T>(text: &str) -> bool
    where
        T: std::str::FromStr<Err: Display> + DeserializeOwned + Serialize + Display + PartialEq + Debug,
    {
        let quoted = serde_json::to_string(text).unwrap();
        let plain = serde_json::from_str::<T>(&quoted);
        match text.parse::<T>() {
            Ok(value) => {
                assert_eq!((value.to_string(), serde_json::to_string(&value).unwrap()), (text.to_owned(), quoted));
                assert_eq!(plain.ok(), Some(value));
                true
            }
            Err(error) => {
                assert!(plain.is_err());
                short(&error);
                false
            }
        }
    }
    [read::<Text>(text), read::<Url>(text), read::<Country>(text), read::<Language>(text), read::<Date>(text)]
}

/// Whether the bytes were accepted: all ways to read agree, and what was read is written and read
/// back equal.
fn document<T: Document + Serialize + PartialEq + Debug>(bytes: &[u8], look: impl FnOnce(&T)) -> bool {
    let result = read::from_slice::<T>(bytes);
    // Texts are lent by the one and owned by the other.
    assert_eq!(serde_json::from_slice::<T>(bytes).is_ok(), result.is_ok());
    assert_eq!(serde_json::from_reader::<_, T>(bytes).is_ok(), result.is_ok());
    match result {
        Ok(document) => {
            assert_eq!(document.inconsistencies(), []);
            let text = serde_json::to_string(&document).unwrap();
            let read = read::from_str::<T>(&text);
            assert_eq!(read.as_ref(), Ok(&document));
            assert_eq!(read::from_str::<T>(&serde_json::to_string_pretty(&document).unwrap()), read);
            assert_eq!(serde_json::from_str::<T>(&text).ok().as_ref(), Some(&document));
            look(&document);
            true
        }
        Err(error) => {
            if let Ok(text) = std::str::from_utf8(bytes) {
                refused(&error, text);
            } else {
                assert_eq!(error.faults().len(), 1);
                assert_eq!(error.faults()[0].problem, Problem::NotUtf8);
            }
            short(&error);
            false
        }
    }
}

/// An error says what is wrong in one short line, and where.
fn refused(error: &ReadError, text: &str) {
    short(error);
    assert!(!error.faults().is_empty());
    let tree = serde_json::from_str::<Tree>(text).ok();
    for fault in error.faults() {
        short(fault);
        let line = text.split('\n').nth(fault.line - 1).expect("the line is there");
        let place = line.char_indices().map(|(place, _)| place).chain([line.len()]).nth(fault.column - 1);
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        let at = &text[start + place.expect("the column is there")..];
        let is_syntax = matches!(fault.problem, Problem::Syntax { .. });
        assert!(is_syntax || serde_json::from_str::<IgnoredAny>(text).is_ok(), "what is no JSON is called so");
        // What cannot be read as a whole has no tree: numbers and escapes that nobody looked at.
        let Some(tree) = &tree else { continue };
        assert!(!is_syntax, "JSON is called no JSON: {error}");
        let found = tree.at(&fault.path);
        assert!(!found.is_empty(), "{} leads nowhere", fault.path);
        let key = fault.path.rsplit('/').next().unwrap().replace("~1", "/").replace("~0", "~");
        let starts_with_key = first::<String>(at).is_some_and(|first| first == key);
        match &fault.problem {
            Problem::UnknownKey { .. } | Problem::DuplicateKey { .. } => assert!(starts_with_key, "{error}"),
            _ => assert!(starts_with_key || first::<Tree>(at).is_some(), "{error}"),
        }
        match &fault.problem {
            Problem::UnknownKey { expected, nearest, .. } | Problem::UnknownTerm { expected, nearest, .. } => {
                assert!(nearest.is_none_or(|nearest| expected.contains(&nearest)));
            }
            Problem::MissingKey { expected } => {
                assert!(
                    found.iter().any(
                        |tree| matches!(tree, Tree::Object(object) if object.iter().all(|(key, _)| key != expected))
                    )
                );
            }
            _ => {}
        }
    }
}

/// The value with which a text begins.
fn first<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::Deserializer::from_str(text).into_iter().next()?.ok()
}

/// At most 1 kB, on one line.
pub(crate) fn short(error: &impl Display) {
    let message = error.to_string();
    assert!(message.len() <= 1024, "{} bytes: {message}", message.len());
    assert!(!message.contains(char::is_control), "more than one line: {message:?}");
}

/// What is written is JSON.
fn written(value: &impl Serialize) {
    let text = serde_json::to_string(value).unwrap();
    serde_json::from_str::<IgnoredAny>(&text).unwrap();
}

/// A portfolio that was written down is read back as it was.
fn summed_up(portfolio: &Portfolio) {
    let text = serde_json::to_string(portfolio).unwrap();
    assert_eq!(Portfolio::from_json(&text).as_ref(), Ok(portfolio), "{text}");
}

/// An evaluation answers everything that is asked, and its parts sum up to the whole.
fn agrees_with_itself<B: Beside + Serialize + Display>(evaluation: &Evaluation<B>) {
    written(evaluation);
    let _ = evaluation.beside().to_string();
    assert_eq!(evaluation.answers().len(), evaluation.rule_set().points());
    let total = evaluation.total();
    assert_eq!(evaluation.sections().map(|(_, tally)| tally).sum::<Tally>(), total);
    assert_eq!((total + evaluation.observations()).points() as usize, evaluation.answers().len());
    let missing = evaluation.rules().filter(|rule| {
        rule.asked().strength() != Strength::Observation && matches!(rule.mark(), Mark::NotMet | Mark::PartlyMet)
    });
    assert_eq!(evaluation.gaps().count(), missing.count());
    for rule in evaluation.rules() {
        assert_eq!(rule.points().count(), rule.asked().len());
        assert_eq!(rule.mark(), rule.tally().rule_mark());
        let changes = rule.what_would_change_it();
        assert!(changes.guard.is_none() || rule.is_open() || !rule.counts());
        let tally = rule.tally();
        let expected = tally.partly_met + tally.not_met + tally.not_assessed;
        assert_eq!(changes.points.count(), expected as usize);
    }
}

/// A document as it was written, keys that stand twice included.
#[derive(Debug)]
enum Tree {
    Object(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Text,
    Other,
}

impl Tree {
    /// Everything that a JSON pointer can mean, where keys may stand twice.
    fn at(&self, pointer: &str) -> Vec<&Self> {
        let mut found = vec![self];
        for key in pointer.split('/').skip(1) {
            let key = key.replace("~1", "/").replace("~0", "~");
            found = found.into_iter().flat_map(|tree| tree.inside(&key)).collect();
        }
        found
    }

    fn inside(&self, key: &str) -> Vec<&Self> {
        match self {
            Self::Object(object) => object.iter().filter(|(name, _)| name == key).map(|(_, value)| value).collect(),
            Self::List(list) => key.parse().ok().and_then(|place: usize| list.get(place)).into_iter().collect(),
            Self::Text | Self::Other => Vec::new(),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Tree;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("JSON")
            }
            fn visit_bool<E>(self, _: bool) -> Result<Tree, E> {
                Ok(Tree::Other)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Tree, E> {
                Ok(Tree::Other)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Tree, E> {
                Ok(Tree::Other)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
                Ok(Tree::Other)
            }
            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Other)
            }
            fn visit_str<E>(self, _: &str) -> Result<Tree, E> {
                Ok(Tree::Text)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
                let mut list = Vec::new();
                while let Some(element) = seq.next_element()? {
                    list.push(element);
                }
                Ok(Tree::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut object = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    object.push(entry);
                }
                Ok(Tree::Object(object))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
