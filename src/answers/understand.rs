//! Finds what a text means: a code, or a label in English or a loaded language.

use serde_json::Value;

use super::fault::AnswerFaultKind;
use super::node::Node;
use crate::core_terms::{TextField, YesNo};
use crate::languages::{LabelError, Languages, NearLabel, folded};
use crate::registry::FRAMEWORKS;
use crate::shape::{Field, Shape};
use crate::suggest::nearest;
use crate::term::{AnyTerm, Term, Vocabulary};

/// The largest number of terms that a message lists.
const FEW: usize = 5;

/// The reason why an answer is refused, and the part of it that is meant.
type Refused = (AnswerFaultKind, Option<String>);

/// Returns the value of a question as the document has it. A refused value is returned too, so that nothing seems to be
/// missing.
pub(super) fn value(shape: Shape, node: &Node, languages: &Languages) -> (Value, Option<Refused>) {
    let several_values = || (Value::Null, Some((AnswerFaultKind::NotOneAnswer, None)));
    if let (Shape::Terms(of), Node::List(list)) = (shape, node) {
        return texts(list).map_or_else(several_values, |texts| terms(of, texts, languages));
    }
    let Some(text) = node.text() else { return several_values() };
    match shape {
        Shape::YesNo => match node.fact().map_or_else(|| yes_or_no(&text, languages), Ok) {
            Ok(fact) => (Value::Bool(fact), None),
            Err(kind) => (text.as_str().into(), Some((kind, Some(text)))),
        },
        Shape::Term(of) => match code(of, &text, languages) {
            Ok(code) => (code.into(), None),
            Err(kind) => (text.as_str().into(), Some((kind, Some(text)))),
        },
        Shape::Terms(of) => terms(of, several(&text, |text| code(of, text, languages).is_ok()), languages),
        Shape::WholeNumber => (text.parse::<u64>().map_or(Value::String(text), Value::from), None),
        Shape::List(_) => {
            let parts = text.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';'));
            (parts.filter(|part| !part.is_empty()).map(Value::from).collect(), None)
        }
        _ => (Value::String(text), None),
    }
}

/// Returns the elements of a list, or `None` if one of them is not a single value.
fn texts(list: &[Node]) -> Option<Vec<String>> {
    list.iter().map(Node::text).collect()
}

/// Returns what a code or label of yes or no says.
fn yes_or_no(text: &str, languages: &Languages) -> Result<bool, AnswerFaultKind> {
    code(YesNo::VOCABULARY, text, languages).map(|code| code == YesNo::Yes.code())
}

/// Returns the code of the term that a text names.
fn code(of: &'static Vocabulary, text: &str, languages: &Languages) -> Result<&'static str, AnswerFaultKind> {
    if let Some(term) = of.find(text) {
        return Ok(term.code());
    }
    let near = match languages.find(of, text) {
        Ok(term) => return Ok(term.code()),
        Err(LabelError::Ambiguous { terms, .. }) => return Err(AnswerFaultKind::AmbiguousLabel { terms }),
        Err(LabelError::Unknown { nearest, .. }) => nearest,
    };
    let codes = || of.terms().map(AnyTerm::code);
    if let Some(code) = codes().find(|code| code.eq_ignore_ascii_case(text.trim())) {
        return Ok(code);
    }
    let term = || nearest(text, codes()).and_then(|code| of.find(code));
    let nearest = near.or_else(|| term().map(|term| NearLabel { term, label: term.code().to_owned() }));
    let is_short = nearest.is_none() && of.len() <= FEW;
    let expected = if is_short { of.terms().collect() } else { Vec::new() };
    Err(AnswerFaultKind::UnknownTerm { vocabulary: of.id, nearest, expected })
}

fn terms(
    of: &'static Vocabulary,
    texts: impl IntoIterator<Item = String>,
    languages: &Languages,
) -> (Value, Option<Refused>) {
    let mut wrong = None;
    let mut read = Vec::new();
    for text in texts {
        match code(of, &text, languages) {
            Ok(code) => read.push(Value::from(code)),
            Err(kind) => {
                read.push(text.as_str().into());
                wrong = wrong.or(Some((kind, Some(text))));
            }
        }
    }
    (Value::Array(read), wrong)
}

/// Splits several answers in one text. Codes contain no spaces but labels do, so the longest known one is taken.
/// Unknown words are reported with the rest.
fn several(text: &str, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    /// The number of words.
    const LONGEST: usize = 16;
    fn bare(text: &str) -> &str {
        text.trim().trim_end_matches([',', ';'])
    }
    let parts: Vec<&str> = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.iter().all(|part| is_known(part)) {
        return parts.into_iter().map(str::to_owned).collect();
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut found, mut rest) = (Vec::new(), &*words);
    while !rest.is_empty() {
        let joined = |length: usize| rest.get(..length).unwrap_or_default().join(" ");
        let lengths = (1..=rest.len().min(LONGEST)).rev();
        let length = lengths.into_iter().find(|length| is_known(bare(&joined(*length)))).unwrap_or(rest.len());
        found.push(bare(&joined(length)).to_owned());
        rest = rest.get(length..).unwrap_or_default();
    }
    found
}

/// Splits an answer into the parts that it names. Returns `None` if it is neither a text nor a list of texts.
pub(super) fn several_parts(parts: &[&'static Field], node: &Node, languages: &Languages) -> Option<Vec<String>> {
    match node {
        Node::List(list) => texts(list),
        node => Some(several(&node.text()?, |text| part(parts, text, languages).is_some())),
    }
}

/// Returns the key of the part that a text names: by its key, or by the label of a framework.
pub(super) fn part(parts: &[&'static Field], text: &str, languages: &Languages) -> Option<&'static str> {
    let wanted = folded(text);
    let is_meant = |key: &&'static str| {
        if key.eq_ignore_ascii_case(text.trim()) {
            return true;
        }
        let Some(framework) = FRAMEWORKS.into_iter().find(|framework| framework.code == *key) else { return false };
        let mut labels = languages.iter().filter_map(|translation| translation.text(framework, TextField::Label));
        folded(framework.label) == wanted || labels.any(|label| folded(label) == wanted)
    };
    parts.iter().map(|field| field.key).find(is_meant)
}
