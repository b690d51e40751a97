//! The example in each published schema.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::catalogue::Catalogue;
use crate::{Portfolio, Practice, PracticeComparison, mhpss};

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

pub(super) fn mhpss_network() -> Value {
    json!({
        "name": "Valley town",
        "actors": [
            {
                "name": "Neighbourhood centre",
                "mhpss": {
                    "layers": {
                        "basic": { "functions": ["provide", "assess", "refer"], "coordinates_with": ["focused"] },
                        "specialised": { "functions": ["refer"] },
                    },
                },
            },
            {
                "name": "Counselling service",
                "mhpss": { "layers": { "focused": { "functions": ["provide"], "purposes": ["promotion", "prevention"] } } },
            },
        ],
    })
}

pub(super) fn mhpss_network_evaluation() -> Value {
    let network = mhpss::Network::deserialize(mhpss_network());
    let written = network.map(|network| serde_json::to_value(network.evaluate()).unwrap_or_default());
    shortened(written.unwrap_or_default())
}

pub(super) fn comparison() -> Value {
    let mut later = practice();
    if let Some(marks) = later.pointer_mut("/spring/marks") {
        *marks = json!({ "two_way_process": "met", "safe_feedback": "met" });
    }
    let compared = Practice::deserialize(practice()).and_then(|before| {
        let after = Practice::deserialize(later)?;
        let compared = PracticeComparison::between(&before.evaluate(), &after.evaluate());
        compared.map_err(serde::de::Error::custom).and_then(serde_json::to_value)
    });
    shortened(compared.unwrap_or_default())
}

/// Whole: what is left of a shortened one would not fit the tables.
pub(super) fn portfolio() -> Value {
    let mut portfolio = Portfolio::new();
    if let Ok(network) = mhpss::Network::deserialize(mhpss_network()) {
        portfolio.add_evaluation(&network.evaluate());
    }
    serde_json::to_value(portfolio).unwrap_or_default()
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
