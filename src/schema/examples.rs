//! The example in each published schema.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::catalogue::Catalogue;
use crate::comparison::{PracticeComparison, StoredComparison};
use crate::evaluation::StoredEvaluation;
use crate::mhpss;
use crate::portfolio::Portfolio;
use crate::practice::{Practice, PracticeEvaluation};

pub(super) fn practice() -> Value {
    json!({
        "practice": {
            "name": "Neighbours' kitchen",
            "description": "Newcomers and neighbours cook together every week.",
            "countries": ["AT"],
            "period": { "start": "2022-12" },
        },
        "spring": {
            "marks": { "two_way_process": "met", "safe_feedback": "partly_met", "diversify_and_self_finance": "not_met" },
            "notes": { "safe_feedback": { "text": "There is a letter box. Nobody answers yet." } },
        },
    })
}

/// Returns the same practice a year later.
fn practice_later() -> Value {
    let mut later = practice();
    if let Some(marks) = later.pointer_mut("/spring/marks").and_then(Value::as_object_mut) {
        marks.insert("safe_feedback".into(), "met".into());
    }
    later
}

pub(super) fn evaluation() -> Value {
    written(Practice::deserialize(practice()).ok().map(|practice| written(practice.evaluate())))
}

pub(super) fn explanation() -> Value {
    written(Practice::deserialize(practice()).ok().map(|practice| written(practice.explain())))
}

/// Whole, so that it can be read.
pub(super) fn comparison() -> Value {
    let [before, after] = evaluations();
    serde_json::to_value(before.zip(after).map(|(before, after)| PracticeComparison::between(&before, &after)))
        .unwrap_or_default()
}

/// Whole, so that it can be read.
pub(super) fn stored_comparison() -> Value {
    let [before, after] = evaluations().map(|evaluation| evaluation.and_then(|evaluation| evaluation.spring));
    let compared = before.zip(after).and_then(|(before, after)| {
        let stored = StoredEvaluation::deserialize(serde_json::to_value(before).ok()?).ok()?;
        StoredComparison::between(&stored, &after).ok()
    });
    serde_json::to_value(compared).unwrap_or_default()
}

/// Now and a year later.
fn evaluations() -> [Option<PracticeEvaluation>; 2] {
    let evaluated = |practice| Practice::deserialize(practice).ok().map(|practice| practice.evaluate());
    [practice(), practice_later()].map(evaluated)
}

/// Returns a whole portfolio, because a shortened one would not fit the rule sets.
pub(super) fn portfolio() -> Value {
    let mut portfolio = Portfolio::new();
    if let Ok(network) = mhpss::Network::deserialize(network()) {
        _ = portfolio.add_evaluation(&network.evaluate());
    }
    serde_json::to_value(portfolio).unwrap_or_default()
}

pub(super) fn read_error() -> Value {
    let text = r#"{ "practice": { "name": "Neighbours' kitchen" }, "spring": { "marks": { "safe_feedbak": "met" } } }"#;
    written(Practice::from_json(text).err().map(written))
}

pub(super) fn network() -> Value {
    json!({
        "name": "Valley town",
        "actors": { "listed": [
            { "name": "Sports club", "mhpss": { "layers": {
                "basic": { "functions": { "provide": true, "refer": true }, "coordinates_with": { "focused": true } },
                "focused": { "functions": { "refer": true } },
            } } },
            { "name": "Family centre", "mhpss": { "layers": { "focused": { "functions": { "provide": true } } } } },
        ] },
    })
}

pub(super) fn network_evaluation() -> Value {
    written(mhpss::Network::deserialize(network()).ok().map(|network| written(network.evaluate())))
}

pub(super) fn catalogue() -> Value {
    written(Catalogue::new())
}

/// Returns an example in no real language, because this crate ships no texts.
pub(super) fn translation() -> Value {
    json!({
        "language": "x-example",
        "texts": {
            "core/answer/yes": { "label": { "text": "(Yes)", "of": "Yes" } },
            "core/answer/no": {
                "label": { "text": "(No)", "of": "No" },
                "definition": { "text": "(It is not so.)", "of": "It is not so." },
            },
        },
    })
}

fn written(value: impl Serialize) -> Value {
    shortened(serde_json::to_value(value).unwrap_or_default())
}

/// Keeps only the first entry of every list, which is enough for an example.
fn shortened(mut value: Value) -> Value {
    match &mut value {
        Value::Array(list) => {
            list.truncate(1);
            for entry in list {
                *entry = shortened(entry.take());
            }
        }
        Value::Object(object) => {
            for (_, entry) in object {
                *entry = shortened(entry.take());
            }
        }
        _ => {}
    }
    value
}
