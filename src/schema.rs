//! JSON Schemas of the documents, in shapes that other languages read well.
//!
//! What schemars writes by itself is valid, but a wrong term gives a wall of errors, an absent
//! field may be `null`, and generated TypeScript has the same type three times under three names.
//! [`publish`] makes the shape that validators, form builders and code generators agree on:
//!
//! - Draft 2020-12, and the same words mean the same under draft-07.
//! - A closed set is one `enum`, so that a wrong term gives one clear line. Its description lists
//!   what every term means.
//! - A map keyed by terms has a property for every term and no other ([`Per`](crate::Per)).
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
//! the one that this crate uses, which is re-exported here. Terms and fields stand in the order of
//! publication where `serde_json` keeps the order of keys, which is its feature `preserve_order`;
//! otherwise they stand in that of the alphabet, as a form would then show them.
//!
//! The schemas of this crate's own documents are listed in [`DOCUMENTS`], and are in the
//! repository in the folder `schemas`. Types of other crates that contain ours get the same shape:
//!
//! ```
//! use dynamic_integration::schema::{self, Direction};
//! use dynamic_integration::{Per, RecordedMark, spring};
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
//!     own_marks: Option<Per<spring::Item, RecordedMark>>,
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

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::AnyTerm;
use crate::term::Set;

mod choices;
mod documents;
mod examples;
mod shape;
mod text;

pub use schemars;

pub use documents::{DOCUMENTS, Published, VERSION};
pub use shape::{Direction, forms, publish};

/// Name of the type that a set is in a schema: framework and set, `SpringItem`.
#[doc(hidden)]
#[must_use]
pub fn schema_name_of_set(set: &'static Set) -> Cow<'static, str> {
    let mut name = String::new();
    capitals(&mut name, set.framework.code);
    capitals(&mut name, set.code);
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

/// Name of a struct in a schema: the framework in whose module it stands goes before it, because
/// every framework has an `Assessment`; and what is written down has the name of the thing.
pub(crate) fn schema_name_of_struct(module: &str, name: &'static str) -> Cow<'static, str> {
    let name = name.strip_prefix("Written").unwrap_or(name);
    let room = module.split("::").nth(1).unwrap_or_default();
    match crate::FRAMEWORKS.iter().find(|framework| framework.code == room) {
        None => name.into(),
        Some(framework) => {
            let mut full = String::new();
            capitals(&mut full, framework.code);
            full.push_str(name);
            full.into()
        }
    }
}

/// A closed set: its codes as an `enum`, and beside it a label and a definition for each.
///
/// The two say the same. [`publish`] keeps the first, [`forms`] the second.
#[doc(hidden)]
#[must_use]
pub fn enum_of_terms(set: &'static Set) -> Schema {
    let codes: Vec<_> = set.terms().map(AnyTerm::code).collect();
    let choices: Vec<_> = set
        .terms()
        .map(|term| json_schema!({ "const": term.code(), "title": term.label(), "description": term.definition() }))
        .collect();
    json_schema!({ "description": set.definition, "type": "string", "enum": codes, "oneOf": choices })
}

/// A map keyed by a closed set: a property for every term and no other.
pub(crate) fn object_of_terms(set: &'static Set, value: &Schema) -> Schema {
    let mut properties = serde_json::Map::new();
    for term in set.terms() {
        let mut property = value.clone();
        property.insert("title".into(), term.label().into());
        property.insert("description".into(), term.definition().into());
        properties.insert(term.code().into(), property.to_value());
    }
    json_schema!({
        "description": format!("{} What is left out is not assessed.", set.definition),
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

/// Declares how ids are written where a schema cannot list them.
macro_rules! written_as {
    ($($Name:ident: $schema:tt;)+) => {$(
        pub(crate) struct $Name;

        impl JsonSchema for $Name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                stringify!($Name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

written_as! {
    Code: { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" };
    SetId: { "type": "string", "pattern": "^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*$" };
    TermId: { "type": "string", "pattern": "^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*/[a-z][a-z0-9_]*$" };
    TermIds: {
        "type": "array",
        "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*/[a-z][a-z0-9_]*$" },
        "minItems": 1,
        "maxItems": 3,
    };
}
