//! JSON Schemas of the documents, in shapes that other languages read well.
//!
//! What schemars writes by itself is valid, but a wrong term gives a wall of errors, an absent
//! field may be `null`, and generated TypeScript has the same type three times under three names.
//! [`publish`] makes the shape that validators, form builders and code generators agree on:
//!
//! - Draft 2020-12, and the same words mean the same under draft-07.
//! - A closed set is one `enum`, so that a wrong term gives one clear line. Its description lists
//!   what every term means.
//! - A map keyed by terms has a property for every term and no other ([`TermMap`](crate::TermMap)).
//! - What is optional is left out, never `null`. Objects are closed.
//! - Every named type stands in `$defs` with its name as title. A field that has a description of
//!   its own refers to its type through `allOf`. An optional list of structs is such a type too,
//!   so that generated code tells an empty list from an absent one.
//! - Formats are only those that every validator knows: `date`, `date-time`, `uri`. Integers have
//!   bounds instead.
//!
//! [`forms`] makes a second rendition of the same meaning for form builders, which show what stands
//! in `title`: terms are `oneOf` with a label each, keys and fields have a label.
//!
//! What a schema says of types of yours is true if they keep it: with `deny_unknown_fields`, and with
//! `default, skip_serializing_if = "Option::is_none"` on what is optional, as below. schemars has to be
//! the one that this crate uses, which is re-exported here. TermSet and fields stand in the order of
//! publication where `serde_json` keeps the order of keys, which is its feature `preserve_order`;
//! otherwise they stand in that of the alphabet, as a form would then show them.
//!
//! The schemas of this crate's own documents are listed in [`DOCUMENTS`], and are in the
//! repository in the folder `schemas`. Types of other crates that contain ours get the same shape:
//!
//! ```
//! use dynamic_integration::schema::{self, Direction};
//! use dynamic_integration::{TermMap, RecordedMark, spring};
//! use dynamic_integration::schema::schemars::{self, JsonSchema};
//! use serde::{Deserialize, Serialize};
//! use serde_json::json;
//!
//! /// What a municipality asks of those who apply for a grant.
//! #[derive(Serialize, Deserialize, JsonSchema)]
//! #[serde(deny_unknown_fields)]
//! struct Application {
//!     /// The criterion that the applicant wants to work on.
//!     focus: spring::Criterion,
//!     /// How the applicant sees the practice.
//!     #[serde(default, skip_serializing_if = "Option::is_none")]
//!     own_marks: Option<TermMap<spring::Item, RecordedMark>>,
//! }
//!
//! let schema = schema::publish::<Application>("urn:town:grants:v1:application", Direction::Input);
//! assert_eq!(schema["title"], "Application");
//! assert_eq!(schema["required"], json!(["focus"]));
//! assert_eq!(schema["properties"]["focus"], json!({
//!     "description": "The criterion that the applicant wants to work on.",
//!     "allOf": [{ "$ref": "#/$defs/SpringCriterion" }],
//! }));
//! let criterion = &schema["$defs"]["SpringCriterion"];
//! assert_eq!(criterion["enum"][0], "inclusivity");
//! assert!(criterion["description"].as_str().unwrap().contains("\n- `relevance`: Relevance & Complementarity: "));
//!
//! let form = schema::forms::<Application>("urn:town:grants:v1:application");
//! assert_eq!(form["$defs"]["SpringCriterion"]["oneOf"][1]["title"], "Relevance & Complementarity");
//! assert_eq!(form["properties"]["own_marks"]["title"], "Own marks");
//! ```
//!
//! # Ids and versions
//!
//! The id of a schema is a name and no address: `urn:dynamic-integration:schema:v1:practice`. It
//! does not change when the files move, nothing has to be served anywhere, and no validator is
//! tempted to fetch it. `v1` is the [`VERSION`] of the schemas, which is not that of the crate: a
//! document that is valid under a version stays valid as long as the version is the same.
//!
//! # In other languages
//!
//! - Whoever writes documents leaves out what is not known: `exclude_none=True` in pydantic,
//!   `NON_NULL` in Jackson, a pointer with `omitempty` in Go. `null` is refused. An empty list is
//!   something else than no list: it says *none*.
//! - ajv reads draft 2020-12 with `import Ajv from "ajv/dist/2020"`, together with `ajv-formats`.
//!   For a draft-07 validator it is enough to put another `$schema` into the schema.
//! - react-jsonschema-form takes a rendition of [`forms`] with
//!   `customizeValidator({ AjvClass: Ajv2020 })`; JSON Forms takes an `Ajv2020` of its own.
//! - datamodel-code-generator writes the descriptions into the code with
//!   `--use-schema-description --use-field-description`.
//!
//! A schema cannot say everything that the readers check: that no key stands twice, and that facts
//! agree with each other. Every document that only a reader refuses breaks one of these two.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::term::{AnyTerm, Vocabulary};

mod choices;
mod shape;
mod text;

pub use schemars;

pub use shape::{Direction, forms, publish};

/// Name of the type that a set is in a schema: framework and set, `SpringItem`.
#[doc(hidden)]
#[must_use]
pub fn schema_name_of_vocabulary(vocabulary: &'static Vocabulary) -> Cow<'static, str> {
    let mut name = String::new();
    capitals(&mut name, vocabulary.framework.code);
    capitals(&mut name, vocabulary.code);
    name.into()
}

/// Adds a name in `snake_case` in capitals, `SnakeCase`.
fn capitals(to: &mut String, snake_case: &str) {
    for word in snake_case.split('_') {
        let mut letters = word.chars();
        to.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        to.push_str(letters.as_str());
    }
}

/// The name of a struct in schemas: that of a framework has the framework's name before it.
#[doc(hidden)]
#[must_use]
pub fn schema_name_of_struct(module: &str, name: &'static str) -> Cow<'static, str> {
    let room = module.split("::").nth(1).unwrap_or_default();
    let of_this_crate = module.starts_with(concat!(env!("CARGO_CRATE_NAME"), "::"));
    match crate::registry::FRAMEWORKS.iter().find(|framework| of_this_crate && framework.code == room) {
        None => name.into(),
        Some(framework) => {
            let mut full = String::new();
            capitals(&mut full, framework.code);
            full.push_str(name);
            full.into()
        }
    }
}

/// The schema of a vocabulary.
#[doc(hidden)]
#[must_use]
pub fn enum_of_terms(vocabulary: &'static Vocabulary) -> Schema {
    let codes: Vec<_> = vocabulary.terms().map(AnyTerm::code).collect();
    let choices: Vec<_> = vocabulary
        .terms()
        .map(|term| json_schema!({ "const": term.code(), "title": term.label(), "description": term.definition() }))
        .collect();
    json_schema!({ "description": vocabulary.definition, "type": "string", "enum": codes, "oneOf": choices })
}

/// The schema of a map with a value for each term.
pub(crate) fn object_of_terms(vocabulary: &'static Vocabulary, value: &Schema) -> Schema {
    let properties = vocabulary.terms().map(|term| (term.code().to_owned(), property(term, value.clone()))).collect();
    closed(format!("{} What is left out is not assessed.", vocabulary.definition), properties)
}

/// The schema of yes and no for each term, and for `others`.
pub(crate) fn facts_of_terms(vocabulary: &'static Vocabulary, with_others: bool) -> Schema {
    let yes_or_no = || json_schema!({ "type": "boolean" });
    let mut properties: serde_json::Map<_, _> =
        vocabulary.terms().map(|term| (term.code().to_owned(), property(term, yes_or_no()))).collect();
    let mut description = format!("{} What is left out is not assessed.", vocabulary.definition);
    if with_others {
        let mut others = yes_or_no();
        others.insert("title".into(), "Others".into());
        others.insert("description".into(), "Whether there is more than is named. No says no to all that is not named.".into());
        properties.insert("others".into(), others.to_value());
        description = format!("{} What is left out is not assessed, unless `others` is false.", vocabulary.definition);
    }
    closed(description, properties)
}

fn property(term: AnyTerm, mut value: Schema) -> serde_json::Value {
    value.insert("title".into(), term.label().into());
    value.insert("description".into(), term.definition().into());
    value.to_value()
}

fn closed(description: String, properties: serde_json::Map<String, serde_json::Value>) -> Schema {
    json_schema!({
        "description": description,
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

/// Collects the schema of a struct, field by field, for [`document!`](crate::document!).
#[doc(hidden)]
#[derive(Debug)]
pub struct StructSchema {
    description: String,
    properties: serde_json::Map<String, serde_json::Value>,
    required: Vec<&'static str>,
}

impl StructSchema {
    #[must_use]
    pub fn new(docs: &[&str]) -> Self {
        Self { description: joined(docs), properties: serde_json::Map::new(), required: Vec::new() }
    }

    pub fn field(&mut self, key: &'static str, required: bool, docs: &[&str], mut value: Schema) {
        value.insert("description".into(), joined(docs).into());
        self.properties.insert(key.into(), value.to_value());
        if required {
            self.required.push(key);
        }
    }

    #[must_use]
    pub fn finish(self) -> Schema {
        let mut schema = closed(self.description, self.properties);
        if !self.required.is_empty() {
            schema.insert("required".into(), self.required.into());
        }
        schema
    }
}

/// The lines of a doc comment, as rustdoc joins them.
fn joined(docs: &[&str]) -> String {
    let lines: Vec<_> = docs.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n").trim().to_owned()
}

impl JsonSchema for crate::term::Framework {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Framework".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$" })
    }
}

impl JsonSchema for AnyTerm {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "TermId".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*/[a-z0-9][a-z0-9_]*$" })
    }
}

impl JsonSchema for crate::evaluation::PointId {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "PointId".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let term = AnyTerm::json_schema(generator);
        json_schema!({ "type": "array", "items": term, "minItems": 1, "maxItems": 3 })
    }
}

/// The id of a vocabulary, where it is written as a text.
pub(crate) struct VocabularyId;

impl JsonSchema for VocabularyId {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "VocabularyId".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*$" })
    }
}
