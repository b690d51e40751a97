//! The documents whose schemas this crate publishes.

use std::fmt;

use schemars::JsonSchema;
use serde_json::Value;

use super::flavor::Flavor;
use super::parts::{for_framework, open_api};
use super::shape::{Direction, schema_in};
use super::{VERSION, examples};
use crate::catalogue::Catalogue;
use crate::comparison::{PracticeComparison, StoredComparison};
use crate::evaluation::Evaluation;
use crate::explain::Explanation;
use crate::languages::Translation;
use crate::mhpss::{Network, NetworkRule};
use crate::portfolio::Portfolio;
use crate::practice::{Practice, PracticeEvaluation};
use crate::read::ReadError;
use crate::registry::FRAMEWORKS;

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
pub static SCHEMAS: [DocumentSchema; 11] = [
    DocumentSchema::of::<Practice>("practice", Direction::Input, examples::practice).written_by_people(),
    DocumentSchema::of::<PracticeEvaluation>("practice_evaluation", Direction::Output, examples::evaluation),
    DocumentSchema::of::<Explanation>("explanation", Direction::Output, examples::explanation),
    DocumentSchema::of::<PracticeComparison>("comparison", Direction::Output, examples::comparison),
    DocumentSchema::of::<StoredComparison>("stored_comparison", Direction::Output, examples::stored_comparison),
    DocumentSchema::of::<Portfolio>("portfolio", Direction::Input, examples::portfolio),
    DocumentSchema::of::<Network>("mhpss_network", Direction::Input, examples::network).written_by_people(),
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
    make: fn(Flavor, &str, Direction) -> Value,
    example: fn() -> Value,
    by_people: bool,
}

impl DocumentSchema {
    const fn of<T: JsonSchema>(name: &'static str, direction: Direction, example: fn() -> Value) -> Self {
        Self { name, direction, make: schema_in::<T>, example, by_people: false }
    }

    /// Marks it as written by people, so that the flavors for editors and forms are published too.
    const fn written_by_people(self) -> Self {
        Self { by_people: true, ..self }
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

    /// Makes the schema for validators and code generators.
    #[must_use]
    pub fn schema(&self) -> Value {
        self.completed((self.make)(Flavor::Portable, &self.id(), self.direction))
    }

    /// Makes the schema for the tools of a flavor. Its id ends with the name of the flavor.
    #[must_use]
    pub fn schema_in(&self, flavor: Flavor) -> Value {
        let id = format!("{}:{}", self.id(), flavor.name());
        self.completed((self.make)(flavor, &id, self.direction))
    }

    /// Labels the frameworks in forms, and adds the example.
    fn completed(&self, mut schema: Value) -> Value {
        for framework in FRAMEWORKS {
            if let Some(title) = schema.pointer_mut(&format!("/properties/{}/title", framework.code)) {
                *title = framework.label.into();
            }
        }
        let Value::Object(mut schema) = schema else { return schema };
        let definitions = schema.get_mut("$defs").map(Value::take);
        schema.retain(|key, _| key != "$defs");
        schema.insert("examples".into(), Value::Array(vec![(self.example)()]));
        schema.extend(definitions.map(|definitions| ("$defs".into(), definitions)));
        Value::Object(schema)
    }
}

/// Makes all schemas of the folder `schemas`. Returns the path and content of each file.
///
/// ```
/// let files = dynamic_integration::schema::files();
/// let paths: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
/// assert!(paths.contains(&"practice.schema.json"));
/// assert!(paths.contains(&"editors/practice.schema.json"));
/// assert!(paths.contains(&"forms/practice.spring.schema.json"));
/// assert!(paths.contains(&"openapi.json"));
/// ```
#[must_use]
pub fn files() -> Vec<(String, Value)> {
    let mut files = Vec::new();
    for document in &SCHEMAS {
        let name = document.name;
        files.push((format!("{name}.schema.json"), document.schema()));
        if !document.by_people {
            continue;
        }
        for flavor in [Flavor::Editors, Flavor::Forms, Flavor::JsonForms] {
            let (folder, schema) = (flavor.name(), document.schema_in(flavor));
            let assessed = |code: &str| schema.get("properties").is_some_and(|keys| keys.get(code).is_some());
            // A form of all frameworks is long, so there is also one for each framework.
            for framework in FRAMEWORKS.iter().filter(|framework| flavor.is_form() && assessed(framework.code)) {
                let path = format!("{folder}/{name}.{}.schema.json", framework.code);
                files.push((path, for_framework(schema.clone(), framework)));
            }
            files.push((format!("{folder}/{name}.schema.json"), schema));
        }
    }
    files.push(("openapi.json".to_owned(), open_api(SCHEMAS.iter().map(DocumentSchema::schema))));
    files
}

impl fmt::Debug for DocumentSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentSchema")
            .field("name", &self.name)
            .field("direction", &self.direction)
            .finish_non_exhaustive()
    }
}
