//! The documents whose schemas this crate publishes.

use std::format;
use std::string::String;
use std::vec::Vec;
use std::fmt;

use schemars::JsonSchema;
use serde_json::Value;

use super::examples;
use super::shape::{Direction, Rendition, make};
use crate::catalogue::Catalogue;
use crate::evaluation::Evaluation;
use crate::portfolio::Portfolio;
use crate::{Practice, PracticeComparison, PracticeEvaluation, mhpss};

/// Version of the schemas. Within a version, a document that was valid stays valid.
///
/// ```
/// use dynamic_integration::schema::{DOCUMENTS, VERSION};
///
/// assert!(DOCUMENTS.iter().all(|document| document.id().contains(&format!(":v{VERSION}:"))));
/// ```
pub const VERSION: u32 = 1;

/// Every document that has a published schema.
///
/// ```
/// use dynamic_integration::schema::{DOCUMENTS, Direction};
///
/// let practice = DOCUMENTS.iter().find(|document| document.name() == "practice").unwrap();
/// assert_eq!(practice.direction(), Direction::Input);
/// assert_eq!(practice.id(), "urn:dynamic-integration:schema:v1:practice");
/// assert_eq!(practice.schema()["$id"], practice.id());
/// ```
pub static DOCUMENTS: [Published; 7] = [
    Published::of::<Practice>("practice", Direction::Input, examples::practice),
    Published::of::<PracticeEvaluation<'static>>("practice_evaluation", Direction::Output, examples::evaluation),
    Published::of::<PracticeComparison>("comparison", Direction::Output, examples::comparison),
    Published::of::<Portfolio>("portfolio", Direction::Input, examples::portfolio),
    Published::of::<mhpss::Network>("mhpss_network", Direction::Input, examples::network),
    Published::of::<Evaluation<'static, mhpss::NetworkReport>>(
        "mhpss_network_evaluation",
        Direction::Output,
        examples::network_evaluation,
    )
    .called("MhpssNetworkEvaluation"),
    Published::of::<Catalogue>("catalogue", Direction::Output, examples::catalogue),
];

/// A document with a published schema.
///
/// ```
/// use dynamic_integration::schema::{DOCUMENTS, Direction, Published};
///
/// let find = |name| DOCUMENTS.iter().find(|document| document.name() == name).unwrap();
/// let network: &Published = find("mhpss_network");
/// assert_eq!(network.direction(), Direction::Input);
/// assert_eq!(network.id(), "urn:dynamic-integration:schema:v1:mhpss_network");
/// let schema = network.schema();
/// assert_eq!((&schema["$id"], &schema["title"]), (&network.id().into(), &"MhpssNetwork".into()));
/// assert_eq!(schema["examples"][0]["name"], "Valley town"); // there is one in each
/// ```
pub struct Published {
    name: &'static str,
    title: Option<&'static str>,
    direction: Direction,
    make: fn(&str, Direction, Rendition) -> Value,
    example: fn() -> Value,
}

impl Published {
    const fn of<T: JsonSchema>(name: &'static str, direction: Direction, example: fn() -> Value) -> Self {
        Self { name, title: None, direction, make: make::<T>, example }
    }

    /// The same with another title, where that of the type is too general.
    const fn called(self, title: &'static str) -> Self {
        Self { title: Some(title), ..self }
    }

    /// Its name in `snake_case`, under which its schema is filed.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it is read or written. A portfolio is both, and nobody fills it in.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The `$id` of its schema.
    #[must_use]
    pub fn id(&self) -> String {
        format!("urn:dynamic-integration:schema:v{VERSION}:{}", self.name)
    }

    /// Its schema, as [`publish`](super::publish) makes it, with an example.
    #[must_use]
    pub fn schema(&self) -> Value {
        self.completed((self.make)(&self.id(), self.direction, Rendition::Portable))
    }

    /// Its schema as [`forms`](super::forms) makes it, with an example; nothing where the document
    /// is not read, because nobody fills it in.
    ///
    /// ```
    /// use dynamic_integration::schema::DOCUMENTS;
    ///
    /// let has_form = |name| DOCUMENTS.iter().any(|document| document.name() == name && document.forms().is_some());
    /// assert!(has_form("practice"));
    /// assert!(!has_form("practice_evaluation")); // it is written, so nobody fills it in
    /// ```
    #[must_use]
    pub fn forms(&self) -> Option<Value> {
        let id = format!("{}:forms", self.id());
        let make = || self.completed((self.make)(&id, self.direction, Rendition::Forms));
        (self.direction == Direction::Input).then(make)
    }

    fn completed(&self, schema: Value) -> Value {
        let Value::Object(mut schema) = schema else { return schema };
        if let Some(title) = self.title {
            schema.insert("title".into(), title.into());
        }
        let definitions = schema.get_mut("$defs").map(Value::take);
        schema.retain(|key, _| key != "$defs");
        schema.insert("examples".into(), Value::Array(Vec::from([(self.example)()])));
        schema.extend(definitions.map(|definitions| ("$defs".into(), definitions)));
        Value::Object(schema)
    }
}

impl fmt::Debug for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Published")
            .field("name", &self.name)
            .field("direction", &self.direction)
            .finish_non_exhaustive()
    }
}
