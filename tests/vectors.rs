//! The second implementation, in `tests/oracle/`, agrees on every point, tally, share and bound.
//!
//! It was written in another language from the frameworks' rules. `tests/oracle/vectors.jsonl`
//! holds documents with the evaluations that it gives; `VECTORS=FILE` names another file.

use dynamic_integration::{Practice, mhpss, read};
use serde_json::{Map, Value};

#[path = "support/files.rs"]
mod files;

/// An evaluation without what only this crate writes.
fn comparable(evaluation: &Value) -> Value {
    let only_here = ["framework", "edition", "rule_set_version", "crate_version", "also_used", "beside"];
    let Value::Object(fields) = evaluation else { panic!("an evaluation is an object") };
    let mut kept: Map<String, Value> = fields.clone();
    kept.retain(|key, _| !only_here.contains(&&**key));
    for rule in kept["rules"].as_array_mut().unwrap() {
        rule.as_object_mut().unwrap().remove("basis");
    }
    Value::Object(kept)
}

fn evaluations(kind: &str, document: &str) -> Value {
    match kind {
        "practice" => {
            let practice = Practice::from_json(document).unwrap_or_else(|error| panic!("{error}\n{document}"));
            serde_json::to_value(practice.evaluate()).unwrap()["evaluations"].clone()
        }
        "network" => {
            let network: mhpss::Network =
                read::from_str(document).unwrap_or_else(|error| panic!("{error}\n{document}"));
            serde_json::json!([network.evaluate()])
        }
        other => panic!("`{other}` is no kind of document"),
    }
}

/// The first place where two values differ.
fn difference(path: &str, here: &Value, there: &Value) -> Option<String> {
    match (here, there) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            a.iter().find_map(|(key, value)| difference(&format!("{path}/{key}"), value, &b[key]))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(place, (a, b))| difference(&format!("{path}/{place}"), a, b))
        }
        _ => (here != there).then(|| format!("{path}: here {here}, there {there}")),
    }
}

#[test]
fn both_implementations_agree() {
    let file = std::env::var("VECTORS").unwrap_or_else(|_| "tests/oracle/vectors.jsonl".to_owned());
    let text = files::read(&file);
    let mut agreed = 0;
    for (number, line) in (1..).zip(text.lines()) {
        let vector: Value = serde_json::from_str(line).unwrap();
        let document = vector["document"].to_string();
        let here = evaluations(vector["kind"].as_str().unwrap(), &document);
        let there = vector["evaluations"].as_array().unwrap();
        let here: Vec<Value> = here.as_array().unwrap().iter().map(comparable).collect();
        let found = difference("", &Value::Array(here), &Value::Array(there.clone()));
        assert_eq!(found, None, "{file}:{number}\n{document}");
        agreed += 1;
    }
    assert!(agreed >= 300);
}
