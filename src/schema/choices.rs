//! Closed sets: one `enum` with a description of every term, or a list of labelled choices.

use serde_json::{Value, json};

use super::shape::{Flavor, Object, is_type};
use crate::doc_comment::{label_of, plain};

/// One of several constant strings.
struct Choice {
    code: String,
    label: Option<String>,
    meaning: Option<String>,
}

impl Choice {
    fn of(schema: &Value) -> Option<Vec<Self>> {
        let text = |keyword| schema.get(keyword).and_then(Value::as_str).map(str::to_owned);
        if let Some(code) = text("const") {
            return Some(
                [Self { code, label: text("title"), meaning: text("description").as_deref().map(plain) }].into(),
            );
        }
        let codes = schema.get("enum")?.as_array()?;
        codes.iter().map(|code| Some(Self { code: code.as_str()?.to_owned(), label: None, meaning: None })).collect()
    }

    fn bullet(&self) -> Option<String> {
        Some(match (&self.label, &self.meaning) {
            (None, None) => return None,
            (Some(text), None) | (None, Some(text)) => format!("\n- `{}`: {text}", self.code),
            (Some(label), Some(meaning)) => format!("\n- `{}`: {label}: {meaning}", self.code),
        })
    }
}

/// A closed set: an `enum` whose description lists the terms, or a list of labelled choices.
pub(super) fn choices(schema: &mut Object, rendition: Flavor) {
    let listed = schema.get("oneOf").and_then(Value::as_array);
    let listed = listed.and_then(|list| list.iter().map(Choice::of).collect::<Option<Vec<_>>>());
    let choices = match listed {
        Some(choices) => choices.into_iter().flatten().collect(),
        None if is_type(schema, "string") && rendition == Flavor::Forms && !schema.contains_key("oneOf") => {
            let codes = schema.get("enum").map(|codes| json!({ "enum": codes }));
            codes.as_ref().and_then(Choice::of).unwrap_or_default()
        }
        None => return,
    };
    if choices.is_empty() {
        return;
    }
    schema.retain(|key, _| key != "oneOf" && key != "enum");
    schema.insert("type".to_owned(), "string".into());
    match rendition {
        Flavor::Portable => {
            let mut description = schema.get("description").and_then(Value::as_str).map(plain).unwrap_or_default();
            for (place, bullet) in choices.iter().filter_map(Choice::bullet).enumerate() {
                if place == 0 && !description.is_empty() {
                    description.push('\n');
                }
                description.push_str(&bullet);
            }
            if !description.is_empty() {
                schema.insert("description".to_owned(), description.trim_start().into());
            }
            schema.insert("enum".to_owned(), choices.into_iter().map(|choice| choice.code).collect());
        }
        Flavor::Forms => {
            let labelled = choices.into_iter().map(|choice| {
                let label = choice.label.unwrap_or_else(|| label_of(&choice.code));
                match choice.meaning {
                    Some(meaning) => json!({ "const": choice.code, "title": label, "description": meaning }),
                    None => json!({ "const": choice.code, "title": label }),
                }
            });
            schema.insert("oneOf".to_owned(), labelled.collect());
        }
    }
}
