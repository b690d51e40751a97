//! The published schemas are current, and say the same as the readers.

use std::collections::BTreeMap;
use std::path::PathBuf;

use dynamic_integration::Practice;
use dynamic_integration::read;
use dynamic_integration::registry::FRAMEWORKS;
use dynamic_integration::schema::{self, Flavor, SCHEMAS};
use serde_json::{Value, json};

use crate::random::{Random, SCHEMA, practice};
use crate::real_practices;
use crate::refusals::are_listed;

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
    for (path, schema) in schema::files() {
        current(&format!("schemas/{path}"), &pretty(&schema));
    }
}

/// A name is one component of the document for `OpenAPI`, whichever schema it comes from.
#[test]
fn a_name_is_defined_alike_in_all_schemas() {
    let mut defined: BTreeMap<String, Value> = BTreeMap::new();
    for document in &SCHEMAS {
        for (name, definition) in document.schema()["$defs"].as_object().unwrap() {
            let before = defined.entry(name.clone()).or_insert_with(|| definition.clone());
            assert!(before == definition, "{name} in {}", document.name());
        }
    }
    let titles = SCHEMAS.iter().map(|document| document.schema()["title"].as_str().unwrap().to_owned());
    assert!(titles.collect::<Vec<_>>().iter().all(|title| !defined.contains_key(title)));
}

#[test]
fn every_flavor_accepts_the_same_documents() {
    let validators = [Flavor::Portable, Flavor::Editors, Flavor::Forms, Flavor::JsonForms]
        .map(|flavor| validator(&SCHEMAS[0].schema_in(flavor)));
    let mut valid = 0;
    for seed in 0..400 {
        let random = &mut Random::new(seed);
        let mut document = practice(random, 25);
        mutate(&mut document, random);
        let [portable, others @ ..] = validators.each_ref().map(|validator| validator.is_valid(&document));
        assert!(others == [portable; 3], "{document}");
        valid += usize::from(portable);
    }
    assert!((50..350).contains(&valid), "{valid} valid");
}

/// The form of a framework accepts what that framework says of a practice, and nothing of another.
#[test]
fn the_form_of_a_framework_is_for_it_alone() {
    for flavor in [Flavor::Forms, Flavor::JsonForms] {
        for framework in FRAMEWORKS {
            let validator = validator(&schema::for_framework(SCHEMAS[0].schema_in(flavor), framework));
            for (name, practice) in real_practices::all() {
                let mut document = serde_json::to_value(&practice).unwrap();
                let others = document.as_object().unwrap().keys().any(|key| key != "practice" && key != framework.code);
                assert_eq!(validator.is_valid(&document), !others, "{name}");
                document.as_object_mut().unwrap().retain(|key, _| key == "practice" || key == framework.code);
                assert!(validator.is_valid(&document), "{name}");
            }
        }
    }
}

fn validator(schema: &Value) -> jsonschema::Validator {
    jsonschema::validator_for(schema).unwrap()
}

#[test]
fn examples_and_results_satisfy_their_schemas() {
    for (path, schema) in schema::files() {
        for example in schema["examples"].as_array().into_iter().flatten() {
            let validator = validator(&schema);
            assert!(validator.is_valid(example), "{path}: {:?}", validator.iter_errors(example).next());
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

/// The reader refuses what the schema refuses; what only the reader refuses is of a kind that is listed.
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
                assert!(!valid || are_listed(error.diagnostics()), "only the reader refuses {document}: {error}");
            }
        }
    }
    assert!(refused > 1_000 && accepted > 500, "{refused} refused, {accepted} accepted");
}
