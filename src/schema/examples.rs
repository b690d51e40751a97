//! The example in each published schema.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::Practice;
use crate::catalogue::Catalogue;

pub(super) fn practice() -> Value {
    json!({
        "practice": {
            "name": "Kitchen of the quarter",
            "description": "Newcomers and neighbours cook together every week.",
            "countries": ["AT"],
            "period": { "from": "2022-12-01" },
        },
        "spring": {
            "marks": { "two_way_process": "met", "safe_feedback": "partly_met", "diversify_and_self_finance": "not_met" },
            "notes": { "safe_feedback": { "text": "There is a box for letters, and nobody to answer them yet." } },
        },
    })
}

pub(super) fn practice_evaluation() -> Value {
    let practice = Practice::deserialize(practice());
    let written = practice.map(|practice| serde_json::to_value(practice.evaluate()).unwrap_or_default());
    shortened(written.unwrap_or_default())
}

pub(super) fn catalogue() -> Value {
    shortened(serde_json::to_value(Catalogue::new()).unwrap_or_default())
}

/// With only the first entry of every list: enough to show what it looks like.
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
