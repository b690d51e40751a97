//! SPRING evaluated without this crate, as one would write it for one's own project: texts as
//! keys, maps of maps, a grid that is loaded once.

use std::collections::HashMap;

use dynamic_integration::spring::Question;
use serde::Deserialize;
use serde_json::Value;

/// The grid: criteria with their questions, questions with their items.
pub struct Grid {
    questions: Vec<(String, String, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "read so that it is checked")]
struct Document {
    practice: HashMap<String, Value>,
    spring: Spring,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "read so that it is checked")]
struct Spring {
    reading: Option<String>,
    marks: HashMap<String, String>,
    #[serde(default)]
    notes: HashMap<String, HashMap<String, String>>,
    #[serde(default)]
    findings: HashMap<String, Finding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "read so that it is checked")]
struct Finding {
    text: String,
    #[serde(default)]
    inspiring_tools: Vec<HashMap<String, String>>,
}

/// What is known of each question, and the items of each criterion by mark.
pub struct Evaluation {
    pub questions: HashMap<String, String>,
    pub criteria: HashMap<String, HashMap<String, u32>>,
}

impl Grid {
    pub fn load() -> Self {
        let question = |question: &Question| {
            let items = question.items().iter().map(|item| item.code().to_owned()).collect();
            (question.criterion().code().to_owned(), question.code().to_owned(), items)
        };
        Self { questions: Question::ALL.iter().map(question).collect() }
    }

    pub fn evaluate(&self, json: &str) -> Result<Evaluation, String> {
        let document: Document = serde_json::from_str(json).map_err(|error| error.to_string())?;
        let marks = &document.spring.marks;
        for (item, mark) in marks {
            if !self.questions.iter().any(|(_, _, items)| items.contains(item)) {
                return Err(format!("{item} is no item"));
            }
            if !["met", "partly_met", "not_met", "not_applicable"].contains(&mark.as_str()) {
                return Err(format!("{mark} is no mark"));
            }
        }
        let mut evaluation = Evaluation { questions: HashMap::new(), criteria: HashMap::new() };
        for (criterion, question, items) in &self.questions {
            let criterion = evaluation.criteria.entry(criterion.clone()).or_default();
            let mut counts: HashMap<&str, u32> = HashMap::new();
            for item in items {
                let mark = marks.get(item).map_or("not_assessed", String::as_str);
                *counts.entry(mark).or_default() += 1;
                *criterion.entry(mark.to_owned()).or_default() += 1;
            }
            let count = |mark| counts.get(mark).copied().unwrap_or_default();
            let mark = if count("not_met") + count("partly_met") > 0 {
                if count("met") + count("partly_met") > 0 { "partly_met" } else { "not_met" }
            } else if count("not_assessed") > 0 {
                "not_assessed"
            } else if count("met") > 0 {
                "met"
            } else {
                "not_applicable"
            };
            evaluation.questions.insert(question.clone(), mark.to_owned());
        }
        Ok(evaluation)
    }
}
