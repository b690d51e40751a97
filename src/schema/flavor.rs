//! The tools that schemas are shaped for, and the objects that are shaped.

use serde_json::{Map, Value};

pub(super) type Object = Map<String, Value>;

/// The tools that a schema is shaped for. Every flavor accepts the same documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flavor {
    /// For validators and code generators.
    Portable,
    /// For editors: each key, term, yes and no has its own description.
    Editors,
    /// For react-jsonschema-form: fields that nobody fills in are left out of the document, and every answer can be
    /// cleared.
    Forms,
    /// For JSON Forms: every answer can be cleared.
    JsonForms,
}

impl Flavor {
    /// Returns the name in `snake_case`, as in ids and in the folder `schemas`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Editors => "editors",
            Self::Forms => "forms",
            Self::JsonForms => "json_forms",
        }
    }

    pub(super) const fn is_form(self) -> bool {
        matches!(self, Self::Forms | Self::JsonForms)
    }
}

pub(super) fn is_type(schema: &Object, name: &str) -> bool {
    schema.get("type").is_some_and(|found| found == name)
}
