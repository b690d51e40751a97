//! The faults of a refused document: each names its place and is short.

use std::fmt::Display;

use dynamic_integration::read::{DiagnosticKind, LIMIT, ReadError};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A message is one line that is not blank and has at most 1 kB.
pub(crate) fn short(message: &impl Display) {
    let message = message.to_string();
    assert!(!message.trim().is_empty());
    assert!(message.len() <= 1024, "{} bytes: {message}", message.len());
    assert!(!message.contains(char::is_control), "more than one line: {message:?}");
}

/// The checks for every error, even if its places are not those of the text.
pub(crate) fn counted(error: &ReadError) {
    let told = error.diagnostics();
    assert!(!told.is_empty() && told.len() <= LIMIT, "{} are told", told.len());
    assert!(error.more() == 0 || told.len() == LIMIT, "{} are told, and {} more", told.len(), error.more());
    short(error);
    for diagnostic in told {
        short(diagnostic);
        short(&diagnostic.kind);
        assert!(diagnostic.line > 0 && diagnostic.column > 0, "{diagnostic}");
        // A syntax error of JSON or invalid UTF-8 ends the reading.
        let is_form = matches!(diagnostic.kind, DiagnosticKind::Syntax { .. } | DiagnosticKind::NotUtf8);
        assert!(!is_form || told.len() == 1, "{error}");
    }
    let written = serde_json::to_string(error).expect("an error is written");
    serde_json::from_str::<IgnoredAny>(&written).expect("it is JSON");
}

/// Every fault names its place in the text. At this place is the key, the value, or the object that lacks a key.
pub(crate) fn placed(error: &ReadError, text: &str) {
    counted(error);
    let tree = serde_json::from_str::<Tree>(text).ok();
    let mut before = (0, 0);
    for diagnostic in error.diagnostics() {
        let line = text.split('\n').nth(diagnostic.line - 1).expect("the line is there");
        let place = line.char_indices().map(|(place, _)| place).chain([line.len()]).nth(diagnostic.column - 1);
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        let at = &text[start + place.expect("the column is there")..];
        let is_syntax = matches!(diagnostic.kind, DiagnosticKind::Syntax { .. });
        assert!(is_syntax || serde_json::from_str::<IgnoredAny>(text).is_ok(), "what is no JSON is called so");
        assert!((diagnostic.line, diagnostic.column) >= before, "in the order of the text: {error:?}");
        before = (diagnostic.line, diagnostic.column);
        // The reader skipped some numbers and escapes, so the text as a whole may have no tree.
        let Some(tree) = &tree else { continue };
        assert!(!is_syntax, "JSON is called no JSON: {error}");
        let found = tree.at(&diagnostic.path);
        assert!(!found.is_empty(), "{} leads nowhere", diagnostic.path);
        let key = diagnostic.path.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        let starts_with_key = first::<String>(at).is_some_and(|first| first == key);
        match &diagnostic.kind {
            DiagnosticKind::UnknownKey { expected, nearest, .. } => {
                assert!(starts_with_key, "{diagnostic}");
                assert!(expected.is_empty() || nearest.is_none_or(|nearest| expected.contains(&nearest)), "{error}");
            }
            DiagnosticKind::DuplicateKey { .. } => assert!(starts_with_key, "{diagnostic}"),
            DiagnosticKind::UnknownTerm { expected, nearest, .. } => {
                assert!(starts_with_key || first::<Tree>(at).is_some(), "{diagnostic}");
                assert!(expected.is_empty() || nearest.is_none_or(|nearest| expected.contains(&nearest)), "{error}");
            }
            DiagnosticKind::MissingKey { expected } => {
                let lacks = |tree: &&Tree| matches!(tree, Tree::Object(object) if !object.iter().any(|(key, _)| key == expected));
                assert!(found.iter().any(lacks), "{diagnostic}");
            }
            _ => assert!(starts_with_key || first::<Tree>(at).is_some(), "{diagnostic}"),
        }
    }
}

/// The value at the start of a text.
fn first<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::Deserializer::from_str(text).into_iter().next()?.ok()
}

/// A document as it was written, with keys that occur twice.
#[derive(Debug)]
enum Tree {
    Object(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Single,
}

impl Tree {
    /// All values that a JSON pointer can mean if keys occur twice.
    fn at(&self, pointer: &str) -> Vec<&Self> {
        let mut found = vec![self];
        for key in pointer.split('/').skip(1) {
            let key = key.replace("~1", "/").replace("~0", "~");
            found = found.into_iter().flat_map(|tree| tree.under(&key)).collect();
        }
        found
    }

    fn under(&self, key: &str) -> Vec<&Self> {
        match self {
            Self::Object(object) => object.iter().filter(|(name, _)| name == key).map(|(_, value)| value).collect(),
            Self::List(list) => key.parse().ok().and_then(|place: usize| list.get(place)).into_iter().collect(),
            Self::Single => Vec::new(),
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
                Ok(Tree::Single)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Tree, E> {
                Ok(Tree::Single)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Tree, E> {
                Ok(Tree::Single)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
                Ok(Tree::Single)
            }
            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Single)
            }
            fn visit_str<E>(self, _: &str) -> Result<Tree, E> {
                Ok(Tree::Single)
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
