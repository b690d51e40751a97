//! The content of a submission, in the order in which it is written. Duplicate keys are kept, so that they can be
//! reported.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A value of a submission.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    /// Nothing was answered.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number, as it is written.
    Number(serde_json::Number),
    /// A text.
    Text(String),
    /// The rows of a repeat, or a list.
    List(Vec<Node>),
    /// A group, or one row of a repeat.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Returns `true` if nothing was answered. Spaces are no answer.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// Returns a single answer as text.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Bool(fact) => Some(fact.to_string()),
            Self::Number(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone()),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }

    /// Returns yes or no as programs write it, `TRUE` or `1.0` for example. Returns `None` if it is something else.
    pub(super) fn fact(&self) -> Option<bool> {
        let text = self.text()?;
        let is = |words: [&str; 3]| words.iter().any(|word| text.trim().eq_ignore_ascii_case(word));
        if is(["true", "1", "1.0"]) { Some(true) } else { is(["false", "0", "0.0"]).then_some(false) }
    }

    /// Returns the value of a key, or of keys separated by `/`.
    pub(super) fn at(&self, path: &str) -> Option<&Self> {
        let Self::Object(entries) = self else { return None };
        let found = |key: &str| entries.iter().find(|(known, _)| known == key).map(|(_, node)| node);
        found(path).or_else(|| {
            let (group, rest) = path.split_once('/')?;
            found(group)?.at(rest)
        })
    }

    /// Converts it to a JSON value. Of two equal keys, the last one is kept.
    pub(super) fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(fact) => Value::Bool(*fact),
            Self::Number(number) => Value::Number(number.clone()),
            Self::Text(text) => Value::String(text.clone()),
            Self::List(list) => list.iter().map(Self::to_value).collect(),
            Self::Object(entries) => entries.iter().map(|(key, node)| (key.clone(), node.to_value())).collect(),
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Node;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_unit<E: Error>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }
            fn visit_bool<E: Error>(self, fact: bool) -> Result<Node, E> {
                Ok(Node::Bool(fact))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Node, E> {
                Ok(Node::Number(number.into()))
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Node, E> {
                Ok(Node::Number(number.into()))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Node, E> {
                Ok(serde_json::Number::from_f64(number).map_or(Node::Null, Node::Number))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
                Ok(Node::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
                let mut list = Vec::new();
                while let Some(node) = seq.next_element()? {
                    list.push(node);
                }
                Ok(Node::List(list))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Node::Object(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
