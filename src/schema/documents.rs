//! The documents whose schemas this crate publishes.

use std::fmt;

use schemars::JsonSchema;
use serde_json::Value;

use super::examples;
use super::shape::{Direction, Flavor, make};
use crate::catalogue::Catalogue;
use crate::comparison::PracticeComparison;
use crate::evaluation::Evaluation;
use crate::languages::Translation;
use crate::mhpss::{Network, NetworkRule};
use crate::portfolio::Portfolio;
use crate::practice::{Practice, PracticeEvaluation};
use crate::read::ReadError;

/// The version of the schemas. It is not the version of the crate: a document that is valid under a version stays valid
/// under it.
pub const VERSION: u32 = 1;

/// The schemas of all documents that this crate reads or writes.
///
/// ```
/// use dynamic_integration::schema::SCHEMAS;
///
/// let names: Vec<_> = SCHEMAS.iter().map(|schema| schema.name()).collect();
/// assert_eq!(names[0], "practice");
/// assert_eq!(SCHEMAS[0].id(), "urn:dynamic-integration:schema:v1:practice");
/// assert_eq!(SCHEMAS[0].schema()["title"], "Practice");
/// ```
pub static SCHEMAS: [DocumentSchema; 9] = [
    DocumentSchema::of::<Practice>("practice", Direction::Input, examples::practice),
    DocumentSchema::of::<PracticeEvaluation>("practice_evaluation", Direction::Output, examples::evaluation),
    DocumentSchema::of::<PracticeComparison>("comparison", Direction::Output, examples::comparison),
    DocumentSchema::of::<Portfolio>("portfolio", Direction::Input, examples::portfolio),
    DocumentSchema::of::<Network>("mhpss_network", Direction::Input, examples::network),
    DocumentSchema::of::<Evaluation<NetworkRule>>(
        "mhpss_network_evaluation",
        Direction::Output,
        examples::network_evaluation,
    ),
    DocumentSchema::of::<Catalogue>("catalogue", Direction::Input, examples::catalogue),
    DocumentSchema::of::<Translation>("translation", Direction::Input, examples::translation),
    DocumentSchema::of::<ReadError>("read_error", Direction::Output, examples::read_error),
];

/// The schema of one kind of document.
pub struct DocumentSchema {
    name: &'static str,
    direction: Direction,
    make: fn(&str, Direction, Flavor) -> Value,
    example: fn() -> Value,
}

impl DocumentSchema {
    const fn of<T: JsonSchema>(name: &'static str, direction: Direction, example: fn() -> Value) -> Self {
        Self { name, direction, make: make::<T>, example }
    }

    /// Returns the name in `snake_case`: the last part of the id.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns whether the crate reads or writes the document.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// Returns the `$id`.
    #[must_use]
    pub fn id(&self) -> String {
        format!("urn:dynamic-integration:schema:v{VERSION}:{}", self.name)
    }

    /// Makes the schema.
    #[must_use]
    pub fn schema(&self) -> Value {
        self.completed((self.make)(&self.id(), self.direction, Flavor::Portable))
    }

    /// Makes the flavor for form builders, or returns `None` for a document that is only written.
    #[must_use]
    pub fn form_schema(&self) -> Option<Value> {
        let id = format!("{}:forms", self.id());
        let make = || self.completed((self.make)(&id, self.direction, Flavor::Forms));
        (self.direction == Direction::Input).then(make)
    }

    /// Adds the example, before the definitions.
    fn completed(&self, schema: Value) -> Value {
        let Value::Object(mut schema) = schema else { return schema };
        let definitions = schema.get_mut("$defs").map(Value::take);
        schema.retain(|key, _| key != "$defs");
        schema.insert("examples".into(), Value::Array(vec![(self.example)()]));
        schema.extend(definitions.map(|definitions| ("$defs".into(), definitions)));
        Value::Object(schema)
    }
}

impl fmt::Debug for DocumentSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentSchema")
            .field("name", &self.name)
            .field("direction", &self.direction)
            .finish_non_exhaustive()
    }
}
