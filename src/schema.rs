//! JSON Schemas of the documents, in shapes that other tools read well.
//!
//! The schemas that schemars derives are valid, but hard to use: a wrong term gives many errors, an absent field can be
//! `null`, and generated TypeScript has one type under three names. [`schema_for`] makes a shape that validators, form
//! builders and code generators all read in the same way:
//!
//! - Draft 2020-12, restricted to keywords that mean the same under draft-07.
//! - A vocabulary is one `enum`, so a wrong term gives one clear error. Its description lists the meaning of each term.
//! - A map by terms, and facts on terms, have a property for each term and no other.
//! - An optional field is left out, never `null`. Objects are closed.
//! - Each named type is in `$defs`, with its name as title. A field with its own description refers to its type through
//!   `allOf`.
//! - Integers have bounds instead of formats. Dates, countries and addresses have patterns.
//!
//! [`schema_in`] makes the other flavors ([`Flavor`]). Forms show `title`, so terms are `oneOf` with a label each, keys
//! and fields have a label, and yes and no is a choice that can be cleared. Editors show a description for each key and
//! term. [`open_api`] puts schemas into the components of an `OpenAPI` document.
//!
//! The schemas of this crate's own documents are listed in [`SCHEMAS`], and all flavors are in the folder `schemas` of
//! the repository ([`files`]). Its `README.md` has the recipe for each tool.
//! Types of other crates that contain types of this crate get the same shape. For full strictness, give them serde's
//! `deny_unknown_fields`, and `default, skip_serializing_if = "Option::is_none"` on optional fields:
//!
//! ```
//! use dynamic_integration::core_terms::RecordedMark;
//! use dynamic_integration::facts::TermMap;
//! use dynamic_integration::schema::{self, Direction, Flavor};
//! use dynamic_integration::schema::schemars::{self, JsonSchema};
//! use dynamic_integration::spring;
//! use serde::{Deserialize, Serialize};
//! use serde_json::json;
//!
//! /// An application for a grant.
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
//! let schema = schema::schema_for::<Application>("urn:town:grants:v1:application", Direction::Input);
//! assert_eq!(schema["title"], "Application");
//! assert_eq!(schema["required"], json!(["focus"]));
//! assert_eq!(schema["properties"]["focus"], json!({
//!     "description": "The criterion that the applicant wants to work on.",
//!     "allOf": [{ "$ref": "#/$defs/SpringCriterion" }],
//! }));
//! assert_eq!(schema["$defs"]["SpringCriterion"]["enum"][0], "inclusivity");
//!
//! let form = schema::schema_in::<Application>(Flavor::JsonForms, "urn:town:grants:v1:application", Direction::Input);
//! assert_eq!(form["properties"]["focus"]["oneOf"][1]["title"], "Relevance & Complementarity");
//! assert_eq!(form["properties"]["own_marks"]["title"], "Own marks");
//! ```
//!
//! Terms and fields are in the order of publication if `serde_json` keeps the order of keys (its feature
//! `preserve_order`). Otherwise they are in alphabetical order.
//!
//! # Ids and versions
//!
//! The id of a schema is a name, not an address: `urn:dynamic-integration:schema:v1:practice`. So no validator tries to
//! fetch it, and nobody has to keep a server for as long as documents are read. `v1` is the [`VERSION`] of the schemas:
//! a document that is valid under a version stays valid under it.
//!
//! # In other languages
//!
//! Leave out what is not known: use `exclude_none=True` in pydantic, `NON_NULL` in Jackson, a pointer with `omitempty`
//! in Go. `null` is refused.
//!
//! A schema cannot express everything that the readers check: duplicate keys, facts that contradict each other, and
//! language tags that differ only in case. `docs/beyond_the_schema.md` lists every kind.

use std::borrow::Cow;

use schemars::{Schema, json_schema};

use crate::doc_comment::joined;
use crate::term::{AnyTerm, Id, Vocabulary};

mod choices;
mod documents;
mod examples;
mod flavor;
mod parts;
mod shape;

pub use schemars;

pub use documents::{DocumentSchema, SCHEMAS, files};
pub use flavor::Flavor;
pub use parts::{for_framework, open_api};
pub use shape::{Direction, schema_for, schema_in};

/// The version of the schemas, which is not the version of the crate. A document that is valid under a version stays
/// valid under it.
pub const VERSION: u32 = 1;

/// Returns the name of a vocabulary in schemas: framework and vocabulary, as in `SpringItem`.
#[doc(hidden)]
#[must_use]
pub fn schema_name_of_vocabulary(vocabulary: &'static Vocabulary) -> Cow<'static, str> {
    let mut name = String::new();
    capitals(&mut name, vocabulary.framework.code);
    capitals(&mut name, vocabulary.code);
    name.into()
}

/// Appends a name in `snake_case` as `SnakeCase`.
fn capitals(to: &mut String, snake_case: &str) {
    for word in snake_case.split('_') {
        let mut letters = word.chars();
        to.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        to.push_str(letters.as_str());
    }
}

/// Returns the name of a struct in schemas. The records of a framework have the name of its folder before theirs.
#[doc(hidden)]
#[must_use]
pub fn schema_name_of_struct(module: &str, name: &'static str) -> Cow<'static, str> {
    let room =
        module.strip_prefix(concat!(env!("CARGO_CRATE_NAME"), "::")).and_then(|room| room.strip_suffix("::record"));
    let Some(room) = room else { return name.into() };
    let mut full = String::new();
    capitals(&mut full, room.split("::").next().unwrap_or(room));
    full.push_str(name);
    full.into()
}

/// Returns the schema of a vocabulary.
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

/// Returns the schema of a map with a value for each term.
pub(crate) fn object_of_terms(vocabulary: &'static Vocabulary, value: &Schema) -> Schema {
    let properties = vocabulary.terms().map(|term| (term.code().to_owned(), property(term, value.clone()))).collect();
    closed(&format!("{} A key that is left out is not assessed.", vocabulary.definition), &properties)
}

/// Returns the schema of yes and no for each term, and for `others`.
pub(crate) fn facts_of_terms(vocabulary: &'static Vocabulary, with_others: bool) -> Schema {
    let yes_or_no = || json_schema!({ "type": "boolean" });
    let mut properties: serde_json::Map<_, _> =
        vocabulary.terms().map(|term| (term.code().to_owned(), property(term, yes_or_no()))).collect();
    let mut description = format!("{} A key that is left out is not assessed.", vocabulary.definition);
    if with_others {
        let mut others = yes_or_no();
        others.insert("title".into(), "Others".into());
        others.insert(
            "description".into(),
            "Says whether there is more than what is named. No says no to everything that is not named.".into(),
        );
        properties.insert("others".into(), others.to_value());
        description =
            format!("{} A key that is left out is not assessed, unless `others` is false.", vocabulary.definition);
    }
    closed(&description, &properties)
}

fn property(term: AnyTerm, mut value: Schema) -> serde_json::Value {
    value.insert("title".into(), term.label().into());
    value.insert("description".into(), term.definition().into());
    value.to_value()
}

fn closed(description: &str, properties: &serde_json::Map<String, serde_json::Value>) -> Schema {
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
    pub fn new(docs: &str) -> Self {
        Self { description: joined(docs), properties: serde_json::Map::new(), required: Vec::new() }
    }

    pub fn field(&mut self, key: &'static str, required: bool, docs: &str, mut value: Schema) {
        value.insert("description".into(), joined(docs).into());
        self.properties.insert(key.into(), value.to_value());
        if required {
            self.required.push(key);
        }
    }

    #[must_use]
    pub fn finish(self) -> Schema {
        let mut schema = closed(&self.description, &self.properties);
        if !self.required.is_empty() {
            schema.insert("required".into(), self.required.into());
        }
        schema
    }
}

/// Implements `JsonSchema` for types whose schema is not derived: a name, and the schema. An inline schema stands where
/// it is used; another one is a definition.
macro_rules! schema_of {
    ($how:ident [$($generics:tt)*] $Type:ty, $name:expr, |$generator:pat_param| $schema:expr) => {
        impl<$($generics)*> schemars::JsonSchema for $Type {
            fn inline_schema() -> bool {
                stringify!($how) == "inline"
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
            fn json_schema($generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}
pub(crate) use schema_of;

/// The id of a vocabulary that is written as a text.
pub(crate) struct VocabularyId;

/// Returns the schema of a text with this pattern.
pub(crate) fn text_of(pattern: &str) -> Schema {
    json_schema!({ "type": "string", "pattern": pattern })
}

schema_of! { inline [] crate::term::Framework, "Framework", |_| text_of("^[a-z][a-z0-9_]*$") }
schema_of! { inline [] VocabularyId, "VocabularyId", |_| text_of("^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*$") }
schema_of! {
    inline [] AnyTerm, "TermId", |_| text_of("^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*/[a-z0-9][a-z0-9_]*$")
}
schema_of! { inline [] Id, AnyTerm::schema_name(), |generator| AnyTerm::json_schema(generator) }
