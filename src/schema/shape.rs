//! Changes the output of schemars into the published shape.

use schemars::generate::SchemaSettings;
use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use super::choices::choices;
use super::flavor::{Flavor, Object, is_type};
use super::parts::{inline, without_unused_definitions};
use crate::doc_comment::{label_of, plain};

/// The direction of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The document is read. A field with a default can be left out.
    Input,
    /// The document is written. A field that is always written is required, and there is no other field.
    Output,
}

/// Makes the schema of a type, in the shape that the module [`schema`](crate::schema) describes. `id` becomes its `$id`.
#[must_use]
pub fn schema_for<T: JsonSchema>(id: &str, direction: Direction) -> Value {
    schema_in::<T>(Flavor::Portable, id, direction)
}

/// Makes the schema of a type for the tools of a flavor.
///
/// It accepts the same documents as [`schema_for`]. In forms a field is labelled by its name: `validated_on` is shown
/// as *Validated on*.
///
/// ```
/// use dynamic_integration::schema::{Direction, Flavor, schema_in};
/// use dynamic_integration::spring;
///
/// // A form for a single assessment.
/// let form = schema_in::<spring::Assessment>(Flavor::Forms, "urn:town:grants:v1:spring", Direction::Input);
/// assert_eq!(form["properties"]["marks"]["title"], "Marks");
/// assert_eq!(form["$defs"]["CoreRecordedMark"]["allOf"][0]["oneOf"][0]["title"], "Met");
/// ```
#[must_use]
pub fn schema_in<T: JsonSchema>(flavor: Flavor, id: &str, direction: Direction) -> Value {
    let settings = SchemaSettings::draft2020_12();
    let settings = match direction {
        Direction::Input => settings,
        Direction::Output => settings.for_serialize(),
    };
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("$id".to_owned(), id.into());
    if flavor.is_form() {
        // Form builders read this draft by default. Every keyword used here means the same in it.
        schema.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
    }
    if let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        for (name, definition) in definitions {
            let Some(definition) = definition.as_object_mut() else { continue };
            match flavor {
                Flavor::Portable => _ = definition.insert("title".to_owned(), name.as_str().into()),
                // Both would be shown instead of the description of the key.
                Flavor::Editors => definition.retain(|key, _| key != "title" && key != "description"),
                Flavor::Forms | Flavor::JsonForms => definition.retain(|key, _| key != "title"),
            }
        }
    }
    reshape(&mut schema, direction, flavor);
    let mut schema = schema.to_value();
    if flavor == Flavor::JsonForms
        && let Some(Value::Object(definitions)) = schema.get("$defs").cloned()
    {
        // JSON Forms drops what is next to a reference, including the label.
        inline(&mut schema, &definitions, &mut Vec::new());
        without_unused_definitions(&mut schema);
    }
    schema
}

/// Gives a schema and every schema in it the published shape.
fn reshape(schema: &mut Schema, direction: Direction, flavor: Flavor) {
    if let Some(object) = schema.as_object_mut() {
        absent_is_not_null(object);
        portable_numbers(object);
        choices(object, flavor);
        describe(object);
        label_properties(object, flavor);
        if direction == Direction::Output && is_type(object, "object") && !object.contains_key("additionalProperties") {
            object.insert("additionalProperties".to_owned(), false.into());
        }
    }
    transform_subschemas(&mut |part: &mut Schema| reshape(part, direction, flavor), schema);
    if let Some(object) = schema.as_object_mut() {
        wrap(object, flavor);
        order(object);
    }
}

/// Makes an optional property have a value or be left out, but never `null`.
fn absent_is_not_null(schema: &mut Object) {
    let required: Vec<Value> = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (name, property) in properties {
        if !required.iter().any(|required| required == name)
            && let Some(property) = property.as_object_mut()
        {
            without_null(property);
        }
    }
}

fn without_null(property: &mut Object) {
    let is_null = |value: &Value| value == "null" || value.is_null() || *value == json!({ "type": "null" });
    for keyword in ["type", "enum", "anyOf"] {
        let Some(list) = property.get_mut(keyword).and_then(Value::as_array_mut) else { continue };
        let before = list.len();
        list.retain(|value| !is_null(value));
        if list.len() == before || list.len() != 1 || keyword == "enum" {
            continue;
        }
        let Some(only) = list.pop() else { continue };
        match only {
            Value::Object(only) => {
                property.retain(|key, _| key != keyword);
                for (key, value) in only {
                    property.entry(key).or_insert(value);
                }
            }
            only => _ = property.insert(keyword.to_owned(), only),
        }
    }
    if property.get("default").is_some_and(Value::is_null) {
        property.retain(|key, _| key != "default");
    }
}

/// Replaces formats that not every validator knows with bounds.
fn portable_numbers(schema: &mut Object) {
    let Some(format) = schema.get("format").and_then(Value::as_str) else { return };
    let bounds = match format {
        "date" | "date-time" | "uri" => return,
        "uint8" => (Some(0), Some(i64::from(u8::MAX))),
        "uint16" => (Some(0), Some(i64::from(u16::MAX))),
        "uint32" => (Some(0), Some(i64::from(u32::MAX))),
        "uint" | "uint64" | "uint128" => (Some(0), None),
        "int8" => (Some(i64::from(i8::MIN)), Some(i64::from(i8::MAX))),
        "int16" => (Some(i64::from(i16::MIN)), Some(i64::from(i16::MAX))),
        "int32" => (Some(i64::from(i32::MIN)), Some(i64::from(i32::MAX))),
        _ => (None, None),
    };
    schema.retain(|key, _| key != "format");
    for (keyword, bound) in [("minimum", bounds.0), ("maximum", bounds.1)] {
        if let Some(bound) = bound {
            schema.entry(keyword).or_insert(bound.into());
        }
    }
}

fn describe(schema: &mut Object) {
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = plain(description);
    }
}

/// Puts the label of a property before its description, or keeps it as title in forms.
fn label_properties(schema: &mut Object, flavor: Flavor) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (name, property) in properties {
        let Some(property) = property.as_object_mut() else { continue };
        let label = property.get("title").and_then(Value::as_str).map(str::to_owned);
        if flavor.is_form() {
            let label = label.unwrap_or_else(|| label_of(name));
            property.insert("title".to_owned(), label.into());
        } else {
            let description = property.get("description").and_then(Value::as_str);
            if let Some(label) = label {
                let described = description.map_or_else(|| label.clone(), |text| format!("{label}: {text}"));
                property.insert("description".to_owned(), described.into());
            }
            property.retain(|key, _| key != "title");
        }
    }
}

/// Moves keywords into `allOf` that a tool would misread next to each other.
///
/// Old readers ignore what is next to a `$ref`, and some turn it into new types. react-jsonschema-form fills in the
/// first choice, empty lists and everything below a reference, but it does not look into an `allOf` for them.
fn wrap(schema: &mut Object, flavor: Flavor) {
    const BESIDE: [&str; 6] = ["$schema", "$id", "title", "description", "examples", "$defs"];
    let misread = match flavor {
        Flavor::Portable | Flavor::Editors => schema.len() > 1 && schema.contains_key("$ref"),
        Flavor::Forms => {
            schema.len() > 1 && schema.contains_key("$ref") || schema.contains_key("oneOf") || is_type(schema, "array")
        }
        Flavor::JsonForms => false,
    };
    if misread {
        let (beside, inside) =
            std::mem::take(schema).into_iter().partition::<Object, _>(|(key, _)| BESIDE.contains(&key.as_str()));
        *schema = beside;
        schema.insert("allOf".to_owned(), json!([inside]));
    }
}

/// Orders the keywords, if the map keeps their order.
fn order(schema: &mut Object) {
    const FIRST: [&str; 12] = [
        "$schema",
        "$id",
        "title",
        "description",
        "$ref",
        "allOf",
        "type",
        "const",
        "enum",
        "oneOf",
        "format",
        "pattern",
    ];
    const LAST: [&str; 5] = ["properties", "required", "additionalProperties", "examples", "$defs"];
    let known = |key: &str| FIRST.contains(&key) || LAST.contains(&key);
    let others: Vec<String> = schema.keys().filter(|key| !known(key)).cloned().collect();
    let mut unordered = std::mem::take(schema);
    let keys = FIRST.into_iter().chain(others.iter().map(String::as_str)).chain(LAST);
    schema.extend(keys.filter_map(|key| unordered.get_mut(key).map(|value| (key.to_string(), value.take()))));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_are_plain() {
        assert_eq!(plain("One\nline.\n\n```\nlet x;\n```"), "One line.");
        assert_eq!(plain("See [`Item`](crate::Item) and [`TermMap`]."), "See `Item` and `TermMap`.");
        assert_eq!(plain("A list:\n- `a`: b\n- `c`: d"), "A list:\n- `a`: b\n- `c`: d");
        assert_eq!(plain("Two.\n\nParagraphs [` open."), "Two.\n\nParagraphs [` open.");
    }

    #[test]
    fn names_become_labels() {
        assert_eq!(label_of("validated_on"), "Validated on");
        assert_eq!(label_of("$schema"), "Schema");
    }

    #[test]
    fn null_goes_where_a_property_is_optional() {
        let strip = |mut value: Value| {
            absent_is_not_null(value.as_object_mut().unwrap());
            value["properties"]["a"].clone()
        };
        let optional = |a: Value| strip(json!({ "properties": { "a": a } }));
        assert_eq!(optional(json!({ "type": ["string", "null"] })), json!({ "type": "string" }));
        assert_eq!(
            optional(json!({ "description": "d", "anyOf": [{ "$ref": "#/$defs/B" }, { "type": "null" }] })),
            json!({ "description": "d", "$ref": "#/$defs/B" })
        );
        assert_eq!(
            optional(json!({ "type": ["string", "null"], "enum": ["a", "b", null] })),
            json!({ "type": "string", "enum": ["a", "b"] })
        );
        let required = json!({ "properties": { "a": { "type": ["string", "null"] } }, "required": ["a"] });
        assert_eq!(strip(required), json!({ "type": ["string", "null"] }));
    }

    #[test]
    fn enums_of_others_get_the_same_shape() {
        #[derive(JsonSchema)]
        #[serde(rename_all = "snake_case")]
        #[allow(dead_code)]
        /// A colour.
        enum Colour {
            /// As blood.
            Red,
            DarkBlue,
        }
        let portable = schema_for::<Colour>("urn:x", Direction::Input);
        assert_eq!(portable["description"], "A colour.\n\n- `red`: As blood.");
        assert_eq!(portable["type"], "string");
        assert_eq!(portable["enum"].as_array().unwrap().len(), 2);
        let form = schema_in::<Colour>(Flavor::JsonForms, "urn:x", Direction::Input);
        assert!(form["oneOf"].as_array().unwrap().contains(&json!({ "const": "dark_blue", "title": "Dark blue" })));
        let form = schema_in::<Colour>(Flavor::Forms, "urn:x", Direction::Input);
        assert_eq!(form["allOf"][0]["oneOf"].as_array().unwrap().len(), 2);
        let editors = schema_in::<Colour>(Flavor::Editors, "urn:x", Direction::Input);
        let texts = editors["enumDescriptions"].as_array().unwrap();
        assert!(texts.contains(&json!("As blood.")) && texts.contains(&json!("")));
    }
}
