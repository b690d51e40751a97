//! Parts of schemas, and several schemas in one document.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::flavor::Object;
use crate::registry::FRAMEWORKS;
use crate::term::Framework;

const DEFINITIONS: &str = "#/$defs/";

/// Keeps only one framework in the schema of a practice, in any flavor: the identity and the assessment.
///
/// ```
/// use dynamic_integration::schema::{Flavor, SCHEMAS, for_framework};
/// use dynamic_integration::spring;
///
/// let form = for_framework(SCHEMAS[0].schema_in(Flavor::Forms), &spring::FRAMEWORK);
/// assert_eq!(form["$id"], "urn:dynamic-integration:schema:v1:practice:forms:spring");
/// assert!(form["properties"]["practice"].is_object() && form["properties"]["spring"].is_object());
/// assert!(form["properties"]["focus"].is_null());
/// ```
#[must_use]
pub fn for_framework(mut schema: Value, framework: &Framework) -> Value {
    let others = FRAMEWORKS.map(|other| if other == framework { "" } else { other.code });
    for part in ["/properties", "/examples/0"] {
        if let Some(part) = schema.pointer_mut(part).and_then(Value::as_object_mut) {
            part.retain(|key, _| !others.contains(&key.as_str()));
        }
    }
    if let Some(Value::String(id)) = schema.get_mut("$id") {
        *id = format!("{id}:{}", framework.code);
    }
    without_unused_definitions(&mut schema);
    schema
}

pub(super) fn without_unused_definitions(schema: &mut Value) {
    let Some(mut definitions) = schema.get_mut("$defs").map(Value::take) else { return };
    let mut open = Vec::new();
    let mut used = BTreeSet::new();
    let collect = |part: &mut Value, open: &mut Vec<String>| {
        each_reference(part, &mut |name| open.extend(name.strip_prefix(DEFINITIONS).map(str::to_owned)));
    };
    collect(schema, &mut open);
    while let Some(name) = open.pop() {
        if let Some(definition) = definitions.get_mut(&name)
            && used.insert(name)
        {
            collect(definition, &mut open);
        }
    }
    if let Value::Object(definitions) = &mut definitions {
        definitions.retain(|name, _| used.contains(name));
    }
    if let Some(place) = schema.get_mut("$defs") {
        *place = definitions;
    }
}

/// Replaces each reference that has a label of its own by its definition.
pub(super) fn inline(part: &mut Value, definitions: &Object, within: &mut Vec<String>) {
    match part {
        Value::Object(object) => {
            let name = object.get("$ref").and_then(|name| name.as_str()?.strip_prefix(DEFINITIONS));
            let name =
                name.filter(|name| object.len() > 1 && !within.iter().any(|open| open == name)).map(str::to_owned);
            if let Some(Value::Object(definition)) = name.as_ref().and_then(|name| definitions.get(name)) {
                object.retain(|key, _| key != "$ref");
                for (key, value) in definition {
                    object.entry(key).or_insert_with(|| value.clone());
                }
            }
            let depth = within.len();
            within.extend(name);
            object.values_mut().for_each(|part| inline(part, definitions, within));
            within.truncate(depth);
        }
        Value::Array(list) => list.iter_mut().for_each(|part| inline(part, definitions, within)),
        _ => {}
    }
}

/// Puts schemas into the components of an `OpenAPI` 3.1 document, each under its title, together with their
/// definitions.
///
/// Use the schemas that [`schema_for`](super::schema_for) makes, because a name has the same definition in all of them.
///
/// ```
/// use dynamic_integration::schema::{SCHEMAS, open_api};
///
/// let document = open_api(SCHEMAS.iter().map(|document| document.schema()));
/// let practice = &document["components"]["schemas"]["Practice"];
/// assert_eq!(practice["properties"]["practice"]["allOf"][0]["$ref"], "#/components/schemas/Identity");
/// ```
#[must_use]
pub fn open_api(schemas: impl IntoIterator<Item = Value>) -> Value {
    let mut components = Map::new();
    for schema in schemas {
        let Value::Object(mut schema) = schema else { continue };
        if let Some(Value::Object(definitions)) = schema.get_mut("$defs").map(Value::take) {
            components.extend(definitions);
        }
        schema.retain(|key, _| !["$schema", "$id", "$defs", "examples"].contains(&key.as_str()));
        if let Some(title) = schema.get("title").and_then(Value::as_str).map(str::to_owned) {
            components.insert(title, Value::Object(schema));
        }
    }
    let mut components = Value::Object(components);
    each_reference(&mut components, &mut |name| *name = name.replace(DEFINITIONS, "#/components/schemas/"));
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Schemas of dynamic-integration", "version": super::VERSION.to_string() },
        "paths": {},
        "components": { "schemas": components },
    })
}

/// Calls `see` with every reference.
fn each_reference(schema: &mut Value, see: &mut impl FnMut(&mut String)) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::String(name)) = object.get_mut("$ref") {
                see(name);
            }
            object.values_mut().for_each(|part| each_reference(part, see));
        }
        Value::Array(list) => list.iter_mut().for_each(|part| each_reference(part, see)),
        _ => {}
    }
}
