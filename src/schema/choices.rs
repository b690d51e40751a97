//! Closed sets: one `enum` with the meaning of every term, or a list of labelled choices.

use serde_json::{Value, json};

use super::flavor::{Flavor, Object, is_type};
use crate::core_terms::YesNo;
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

    fn text(&self) -> Option<String> {
        let texts: Vec<_> = [&self.label, &self.meaning].into_iter().flatten().map(String::as_str).collect();
        (!texts.is_empty()).then(|| texts.join(": "))
    }
}

/// Gives a closed set the shape that the flavor needs.
pub(super) fn choices(schema: &mut Object, flavor: Flavor) {
    if is_type(schema, "boolean") {
        return yes_or_no(schema, flavor);
    }
    let listed = schema.get("oneOf").and_then(Value::as_array);
    let listed = listed.and_then(|list| list.iter().map(Choice::of).collect::<Option<Vec<_>>>());
    let choices: Vec<Choice> = match listed {
        Some(choices) => choices.into_iter().flatten().collect(),
        None if is_type(schema, "string") && flavor.is_form() && !schema.contains_key("oneOf") => {
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
    if flavor.is_form() {
        let labelled = choices.into_iter().map(|choice| {
            let label = choice.label.unwrap_or_else(|| label_of(&choice.code));
            match choice.meaning {
                Some(meaning) => json!({ "const": choice.code, "title": label, "description": meaning }),
                None => json!({ "const": choice.code, "title": label }),
            }
        });
        schema.insert("oneOf".to_owned(), labelled.collect());
        return;
    }
    if flavor == Flavor::Editors {
        let texts = choices.iter().map(|choice| choice.text().unwrap_or_default());
        schema.insert("enumDescriptions".to_owned(), texts.collect());
    } else {
        let mut description = schema.get("description").and_then(Value::as_str).map(plain).unwrap_or_default();
        let bullets = choices.iter().filter_map(|choice| Some(format!("\n- `{}`: {}", choice.code, choice.text()?)));
        for (place, bullet) in bullets.enumerate() {
            if place == 0 && !description.is_empty() {
                description.push('\n');
            }
            description.push_str(&bullet);
        }
        if !description.is_empty() {
            schema.insert("description".to_owned(), description.trim_start().into());
        }
    }
    schema.insert("enum".to_owned(), choices.into_iter().map(|choice| choice.code).collect());
}

/// Makes yes and no a choice. A form would show a checkbox otherwise, which cannot be cleared.
fn yes_or_no(schema: &mut Object, flavor: Flavor) {
    if flavor == Flavor::Editors {
        schema.insert("enum".to_owned(), json!([true, false]));
        schema.insert(
            "enumDescriptions".to_owned(),
            json!(["Yes.", "No. Leave the key out if the answer is not known."]),
        );
    } else if flavor.is_form() {
        let choice = |fact| json!({ "const": fact, "title": YesNo::of(fact).label() });
        schema.insert("oneOf".to_owned(), [true, false].map(choice).into_iter().collect());
        if flavor == Flavor::Forms {
            // react-jsonschema-form uses the first type, and makes a checkbox of every boolean.
            schema.insert("type".to_owned(), json!(["string", "boolean"]));
        }
    }
}
