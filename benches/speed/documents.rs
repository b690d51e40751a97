//! Documents of realistic size, the same ones in every run.

use dynamic_integration::Practice;
use dynamic_integration::core_terms::RecordedMark;
use dynamic_integration::read::{self, DiagnosticKind};
use dynamic_integration::spring::{Item, Question};
use dynamic_integration::term::Term;
use serde_json::{Map, Value, json};

#[allow(dead_code, reason = "shared with the tests")]
#[path = "../../tests/suite/random.rs"]
mod random;

use random::Random;

/// Makes documents, one after the other.
pub struct Documents {
    random: Random,
    texts: usize,
}

impl Documents {
    pub fn new() -> Self {
        Self { random: Random::new(2_026), texts: 0 }
    }

    /// A practice with marks for most items of SPRING and nothing else: about 1.4 kB.
    pub fn spring(&mut self) -> Value {
        let marks: Map<String, Value> =
            self.some::<Item>(80, |random, _| json!(RecordedMark::ALL[random.below(RecordedMark::ALL.len())]));
        json!({ "practice": self.identity(), "spring": { "marks": marks } })
    }

    /// The same with notes and findings: about 6 kB.
    pub fn spring_with_notes(&mut self) -> Value {
        let mut document = self.spring();
        let notes = self.some::<Item>(30, |_, text| json!({ "text": text, "locator": "page 12" }));
        let findings = self.some::<Question>(80, |_, text| {
            json!({ "text": format!("{text} {text}"), "inspiring_tools": [
                { "title": text, "address": "https://example.org/tools/housing-guide" }
            ] })
        });
        document["spring"]["notes"] = notes.into();
        document["spring"]["findings"] = findings.into();
        document["spring"]["reading"] = json!("As published; a dash is read as not met.");
        document
    }

    /// A practice that was assessed with all five frameworks.
    pub fn all(&mut self) -> Value {
        let mut document = random::practice(&mut self.random, 45);
        self.reword(&mut document);
        document["practice"] = self.identity();
        // Facts that contradict others are left out, until none does.
        while let Err(error) = read::from_str::<Practice>(&document.to_string()) {
            // One at a time, because the next element of a list moves to its place.
            let diagnostic = &error.diagnostics()[0];
            assert!(matches!(diagnostic.kind, DiagnosticKind::Contradiction { .. }), "{diagnostic}");
            remove(&mut document, &diagnostic.path);
        }
        document
    }

    fn identity(&mut self) -> Value {
        let description = self.sentence();
        json!({
            "name": format!("Practice number {}", self.texts),
            "description": description,
            "countries": ["AT", "DE"],
            "languages": ["de", "ar"],
            "period": { "start": "2019-03" },
        })
    }

    /// Values for so many percent of the terms.
    fn some<K: Term>(&mut self, percent: usize, value: impl Fn(&mut Random, &str) -> Value) -> Map<String, Value> {
        let mut values = Map::new();
        for term in K::ALL {
            if self.random.percent(percent) {
                let text = self.sentence();
                values.insert(term.code().to_owned(), value(&mut self.random, &text));
            }
        }
        values
    }

    /// Puts sentences in the place of the short texts of random documents.
    fn reword(&mut self, value: &mut Value) {
        match value {
            Value::String(text) if text.contains(' ') || text == "و" => *value = json!(self.sentence()),
            Value::Array(list) => list.iter_mut().for_each(|value| self.reword(value)),
            Value::Object(object) => object.values_mut().for_each(|value| self.reword(value)),
            _ => {}
        }
    }

    /// A sentence as people write them: 60 to 120 letters, not all of them ASCII, now and then with something that
    /// JSON escapes.
    fn sentence(&mut self) -> String {
        const STARTS: [&str; 5] = [
            "Advisers of the municipality and volunteers from the neighbourhood meet the newcomers",
            "The association runs a café",
            "Since the second year, former participants lead the \"kitchen talks\"",
            "Für Frauen mit kleinen Kindern gibt es eigene Zeiten und Betreuung",
            "Staff were trained in seven languages",
        ];
        const ENDS: [&str; 4] = [
            ", twice a month and without registration.",
            ", paid for by the region until 2027; what comes after is open.",
            ", as the interviews of spring 2024 say.",
            ".",
        ];
        self.texts += 1;
        format!("{}{}", STARTS[self.texts % STARTS.len()], ENDS[self.texts % ENDS.len()])
    }
}

/// Removes what a path leads to, if it is still there: another fault may have taken it along.
fn remove(document: &mut Value, path: &str) {
    let (parent, key) = path.rsplit_once('/').expect("a contradiction lies in a document");
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => _ = object.remove(key),
        Some(Value::Array(list)) => _ = list.remove(key.parse().expect("a place in a list")),
        _ => {}
    }
}

/// A practice with many of something, all alike.
pub fn growing(framework: &str, key: &str, thing: &Value, count: usize) -> Value {
    json!({ "practice": { "name": "Growing" }, framework: { key: { "listed": vec![thing; count] } } })
}
