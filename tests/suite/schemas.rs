//! The published schemas are current, and say the same as the readers.

use std::path::PathBuf;

use dynamic_integration::Practice;
use dynamic_integration::read::{self, DiagnosticKind};
use dynamic_integration::schema::SCHEMAS;
use serde_json::{Value, json};

use crate::random::{Random, SCHEMA, practice};
use crate::real_practices;

/// Compares a file with what is made now; with `UPDATE` set, writes it.
pub(crate) fn current(file: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == text, "{file} is not current: run `UPDATE=1 cargo test`");
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

#[test]
fn schemas_are_current() {
    for schema in &SCHEMAS {
        current(&format!("schemas/{}.schema.json", schema.name()), &pretty(&schema.schema()));
        if let Some(form) = schema.form_schema() {
            current(&format!("schemas/forms/{}.schema.json", schema.name()), &pretty(&form));
        }
    }
}

fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::validator_for(schema).unwrap()
}

#[test]
fn examples_and_results_satisfy_their_schemas() {
    for schema in &SCHEMAS {
        let made = schema.schema();
        let validator = validator(&made);
        for example in made["examples"].as_array().unwrap() {
            assert!(validator.is_valid(example), "{}: {:?}", schema.name(), validator.iter_errors(example).next());
        }
    }
    let practices = validator(&SCHEMAS[0].schema());
    let evaluations = validator(&SCHEMAS[1].schema());
    for (name, practice) in real_practices::all() {
        let document = serde_json::to_value(&practice).unwrap();
        assert!(practices.is_valid(&document), "{name}: {:?}", practices.iter_errors(&document).next());
        let evaluation = serde_json::to_value(practice.evaluate()).unwrap();
        assert!(evaluations.is_valid(&evaluation), "{name}: {:?}", evaluations.iter_errors(&evaluation).next());
    }
}

/// Changes one value somewhere in a document.
pub(crate) fn mutate(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(object) if !object.is_empty() && random.percent(80) => {
            let place = random.below(object.len());
            let key = object.keys().nth(place).cloned().unwrap();
            match random.below(8) {
                0 => {
                    let removed = object.remove(&key).unwrap();
                    object.insert(key + "x", removed);
                }
                1 => _ = object.remove(&key),
                _ => mutate(&mut object[&key], random),
            }
        }
        Value::Array(list) if !list.is_empty() && random.percent(80) => {
            let place = random.below(list.len());
            match random.below(4) {
                0 => list.push(list[place].clone()),
                _ => mutate(&mut list[place], random),
            }
        }
        other => {
            let choices =
                [json!(null), json!(true), json!(7), json!(""), json!("met"), json!([]), json!({}), json!("2018-13")];
            *other = choices[random.below(choices.len())].clone();
        }
    }
}

/// The reader refuses what the schema refuses; what only the reader refuses is a contradiction, or two tags of one
/// language.
#[test]
fn the_schema_and_the_reader_agree_on_mutated_documents() {
    let validator = validator(&SCHEMA);
    let (mut refused, mut accepted) = (0, 0);
    for seed in 0..4_000 {
        let random = &mut Random::new(seed);
        let mut document = practice(random, 25);
        if random.percent(80) {
            mutate(&mut document, random);
        }
        let valid = validator.is_valid(&document);
        match read::from_str::<Practice>(&document.to_string()) {
            Ok(_) => {
                accepted += 1;
                assert!(valid, "only the schema refuses {document}: {:?}", validator.iter_errors(&document).next());
            }
            Err(error) => {
                refused += 1;
                let beyond = error.diagnostics().iter().all(|diagnostic| {
                    matches!(diagnostic.kind, DiagnosticKind::Contradiction { .. })
                        || diagnostic.path.ends_with("/day")
                        || diagnostic.to_string().contains("each value at most once")
                });
                assert!(!valid || beyond, "only the reader refuses {document}: {error}");
            }
        }
    }
    assert!(refused > 1_000 && accepted > 500, "{refused} refused, {accepted} accepted");
}
