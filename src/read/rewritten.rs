//! Checks that a result that was read is the same as it would be written.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::{Contradiction, Contradictions};
use crate::core_terms::Contradiction::{DiffersFromRuleSet, DoesNotAddUp};
use crate::suggest::cut;

/// Keys whose values come from the rule set. All others follow from marks.
const OF_THE_RULE_SET: [&str; 3] = ["rule", "section", "strength"];

/// The key that need not match.
const FREE: &str = "crate_version";

/// Returns every place where a result that was read differs from how it would be written.
pub(crate) fn differences(read: &impl Serialize, again: &impl Serialize) -> Contradictions {
    let mut found = Contradictions::default();
    match (serde_json::to_value(read), serde_json::to_value(again)) {
        (Ok(Value::Object(read)), Ok(Value::Object(again))) => keys(&read, &again, &mut found),
        _ => found.take([Contradiction::new(DoesNotAddUp, "")]),
    }
    found
}

type Object = serde_json::Map<String, Value>;

fn keys(read: &Object, again: &Object, found: &mut Contradictions) {
    for (key, value) in read {
        match again.get(key) {
            Some(again) => at(key, value, again, found),
            None => found.add_with(DoesNotAddUp, key, "Nothing is expected here."),
        }
    }
    for (key, value) in again.iter().filter(|(key, _)| !read.contains_key(*key)) {
        found.add_with(DoesNotAddUp, key, format_args!("Expected {}.", Shown(value)));
    }
}

fn at(key: impl fmt::Display, read: &Value, again: &Value, found: &mut Contradictions) {
    match (read, again) {
        (Value::Object(read), Value::Object(again)) => found.within(key, |found| keys(read, again, found)),
        (Value::Array(read), Value::Array(again)) if read.len() == again.len() => found.within(key, |found| {
            read.iter().zip(again).enumerate().for_each(|(place, (read, again))| at(place, read, again, found));
        }),
        _ if read == again => {}
        _ => {
            let key = key.to_string();
            let term = if OF_THE_RULE_SET.contains(&&*key) { DiffersFromRuleSet } else { DoesNotAddUp };
            if key != FREE {
                found.add_with(term, key, format_args!("Found {}, expected {}.", Shown(read), Shown(again)));
            }
        }
    }
}

/// Shows a value in a message. For a list, it shows the length.
struct Shown<'a>(&'a Value);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::String(text) => write!(f, "`{}`", cut(text)),
            Value::Array(list) => write!(f, "{} entries", list.len()),
            Value::Object(_) => f.write_str("an object"),
            value => write!(f, "`{value}`"),
        }
    }
}
