//! JSON Schemas of the documents.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::AnyTerm;
use crate::term::Set;

/// Name of the type that a set is in a schema: framework and set, `SpringItem`.
#[doc(hidden)]
#[must_use]
pub fn schema_name_of_set(set: &'static Set) -> Cow<'static, str> {
    let mut name = String::new();
    for word in set.framework.code.split('_').chain(set.code.split('_')) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name.into()
}

/// A closed set as an `enum` whose description lists the terms.
#[doc(hidden)]
#[must_use]
pub fn enum_of_terms(set: &'static Set) -> Schema {
    let mut description = String::from(set.definition);
    description.push('\n');
    for term in set.terms() {
        _ = write!(description, "\n- `{}`: {}", term.code(), definition_with_label(term));
    }
    let codes: alloc::vec::Vec<_> = set.terms().map(AnyTerm::code).collect();
    json_schema!({ "type": "string", "description": description, "enum": codes })
}

/// The definition of a term, with its label before it.
pub(crate) fn definition_with_label(term: AnyTerm) -> String {
    format!("{}: {}", term.label(), term.definition())
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
