//! Facts of one framework, read as they are read from a document.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part")]

use dynamic_integration::Practice;

/// A practice of which nothing else is recorded.
#[track_caller]
pub fn recorded(framework: &str, facts: &str) -> Practice {
    let text = format!(r#"{{ "practice": {{ "name": "P" }}, "{framework}": {facts} }}"#);
    Practice::from_json(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}
