//! The second implementation, in `tests/oracle`, agrees on every point.
//!
//! It is written in another language, from the description of the rules. `tests/oracle/vectors.jsonl` holds documents with
//! what it answers; the environment variable `VECTORS` names another file.

use std::collections::BTreeMap;

use dynamic_integration::evaluation::{PointId, View};
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::Network;
use dynamic_integration::read::{self, DiagnosticKind};
use dynamic_integration::{Practice, term::AnyTerm};
use serde_json::{Map, Value, json};

fn ids(point: PointId) -> Value {
    json!(point.iter().map(AnyTerm::id).collect::<Vec<_>>())
}

fn tally(tally: dynamic_integration::mark::Tally) -> Value {
    let marks = [Mark::Met, Mark::PartlyMet, Mark::NotMet, Mark::NotApplicable, Mark::NotAssessed];
    json!(marks.iter().map(|mark| (mark.code().to_owned(), json!(tally.count(*mark)))).collect::<Map<_, _>>())
}

/// An evaluation as vectors have it: points and rules of which there is nothing to say are left out.
fn sparse(view: View<'_>) -> Value {
    let mut rules = Vec::new();
    for rule in view.rules() {
        let mut points = Vec::new();
        for point in rule.points().filter(|_| rule.out_of_scope().is_none()) {
            let (from, open) = (point.answer().taken_from(), point.answer().open_question());
            if point.mark() == Mark::NotAssessed && open.is_none() {
                continue;
            }
            let mut written = json!({ "point": ids(point.id()), "mark": point.mark() });
            if let Some(framework) = from {
                written["taken_from"] = json!(framework.code);
            }
            if let Some(open) = open {
                written["open"] = ids(open);
            }
            points.push(written);
        }
        if rule.mark() == Mark::NotAssessed && rule.open_guard().is_none() && points.is_empty() {
            continue;
        }
        let mut written = json!({ "rule": rule.term().id(), "mark": rule.mark() });
        if !points.is_empty() {
            written["points"] = json!(points);
        }
        if let Some(open) = rule.open_guard() {
            written["open"] = ids(open);
        }
        rules.push(written);
    }
    json!({
        "rule_set": view.rule_set().vocabulary().id,
        "rules": rules,
        "total": tally(view.total()),
        "observations": tally(view.observations()),
    })
}

/// The first place where two values differ.
fn difference(path: &str, here: &Value, there: &Value) -> Option<String> {
    match (here, there) {
        (Value::Object(a), Value::Object(b)) if a.len() == b.len() && a.keys().all(|key| b.contains_key(key)) => {
            a.iter().find_map(|(key, value)| difference(&format!("{path}/{key}"), value, &b[key]))
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(place, (a, b))| difference(&format!("{path}/{place}"), a, b))
        }
        _ => (here != there).then(|| format!("{path}: here {here}, there {there}")),
    }
}

fn contradictions(document: &str, is_network: bool) -> Value {
    let error =
        if is_network { read::from_str::<Network>(document).err() } else { read::from_str::<Practice>(document).err() };
    let mut found: Vec<(String, String)> = error
        .iter()
        .flat_map(dynamic_integration::read::ReadError::diagnostics)
        .map(|diagnostic| match diagnostic.kind {
            DiagnosticKind::Contradiction { term, .. } => (term.id().to_owned(), diagnostic.path.clone()),
            _ => panic!("{diagnostic}\n{document}"),
        })
        .collect();
    found.sort();
    json!(found)
}

#[test]
fn both_implementations_agree() {
    let file = std::env::var("VECTORS").unwrap_or_else(|_| "tests/oracle/vectors.jsonl".to_owned());
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let (mut agreed, mut differ) = (0, BTreeMap::new());
    for (number, line) in (1..).zip(text.lines()) {
        let vector: Value = serde_json::from_str(line).unwrap();
        let document = vector["document"].to_string();
        let (here, there) = match vector["kind"].as_str().unwrap() {
            "practice" => match read::from_str::<Practice>(&document) {
                Ok(practice) => {
                    (json!(practice.evaluate().views().map(sparse).collect::<Vec<_>>()), &vector["evaluations"])
                }
                Err(error) => (json!(error.to_string()), &vector["evaluations"]),
            },
            "network" => match read::from_str::<Network>(&document) {
                Ok(network) => (json!([sparse(network.evaluate().view())]), &vector["evaluations"]),
                Err(error) => (json!(error.to_string()), &vector["evaluations"]),
            },
            "refused" => {
                let is_network = vector["document"].get("actors").is_some();
                (contradictions(&document, is_network), &vector["contradictions"])
            }
            other => panic!("`{other}` is not a kind of document"),
        };
        match difference("", &here, there) {
            None => agreed += 1,
            Some(found) => {
                let place: String = found.chars().filter(|letter| !letter.is_ascii_digit()).take(260).collect();
                differ.entry(place).or_insert_with(|| format!("{file}:{number} {found}\n{document}"));
            }
        }
    }
    let shown: Vec<_> = differ.values().take(12).map(|text| text.chars().take(1_500).collect::<String>()).collect();
    assert!(differ.is_empty(), "{agreed} agree; {} kinds of difference:\n{}", differ.len(), shown.join("\n\n"));
    assert!(agreed >= 30, "{agreed}");
}
