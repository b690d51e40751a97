//! Random documents, made from the schema of the practice document: every field of every framework takes part.

use dynamic_integration::Practice;
use dynamic_integration::schema::{Direction, schema_for};
use dynamic_integration::values::{Country, Date, Language, WebAddress};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

pub(crate) static SCHEMA: LazyLock<Value> = LazyLock::new(|| schema_for::<Practice>("urn:x", Direction::Input));

/// Random numbers from a seed (xorshift64*).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound
    }

    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}

/// The schema that a reference leads to.
pub(crate) fn resolved(schema: &Value) -> &Value {
    let reference = schema.get("$ref").or_else(|| schema.get("allOf").and_then(|all| all[0].get("$ref")));
    match reference.and_then(Value::as_str) {
        Some(name) => SCHEMA.pointer(name.trim_start_matches('#')).expect("every reference has a definition"),
        None => schema,
    }
}

/// A document in which a key that can be left out is there with a chance in percent.
pub(crate) fn practice(random: &mut Random, chance: usize) -> Value {
    let mut document = instance(&SCHEMA, random, chance);
    document.as_object_mut().expect("an object").retain(|key, _| key != "$schema");
    document
}

/// An instance of a schema.
pub(crate) fn instance(schema: &Value, random: &mut Random, chance: usize) -> Value {
    let schema = resolved(schema);
    if let Some(terms) = schema["enum"].as_array() {
        return terms[random.below(terms.len())].clone();
    }
    match schema["type"].as_str() {
        Some("boolean") => json!(random.percent(60)),
        Some("integer") => json!(random.below(10)),
        Some("array") => {
            let unique = schema["uniqueItems"] == true;
            let mut list: Vec<Value> =
                (0..random.below(4)).map(|_| instance(&schema["items"], random, chance)).collect();
            if unique {
                list.sort_by_key(Value::to_string);
                list.dedup_by(|a, b| a.to_string().eq_ignore_ascii_case(&b.to_string()));
            }
            json!(list)
        }
        Some("object") => {
            let required = schema["required"].as_array().cloned().unwrap_or_default();
            let mut object = Map::new();
            for (key, property) in schema["properties"].as_object().into_iter().flatten() {
                if required.iter().any(|required| required == key) || random.percent(chance) {
                    object.insert(key.clone(), instance(property, random, chance));
                }
            }
            Value::Object(object)
        }
        Some("string") => text(schema["pattern"].as_str().unwrap_or_default(), random),
        other => panic!("a schema of type {other:?}: {schema}"),
    }
}

fn text(pattern: &str, random: &mut Random) -> Value {
    let choices: &[&str] = match pattern {
        Date::PATTERN => &["2018", "2019", "2019-05", "2019-05-14", "2020-01"],
        Country::PATTERN => &["AT", "DE", "GR", "XK"],
        Language::PATTERN => &["de", "pt-BR", "ar", "x-sign"],
        WebAddress::PATTERN => &["https://example.org/a", "http://bücher.example/ß?q=1#top"],
        _ => &["A text.", "ein anderer Text", "و"],
    };
    json!(choices[random.below(choices.len())])
}

/// Adds random facts to a document: no fact that is there changes, and no set or list that is said to be whole grows.
pub(crate) fn completed(document: &Value, random: &mut Random, chance: usize) -> Value {
    let mut document = document.clone();
    complete(&mut document, &SCHEMA, random, chance);
    document.as_object_mut().expect("an object").retain(|key, _| key != "$schema");
    document
}

fn complete(value: &mut Value, schema: &Value, random: &mut Random, chance: usize) {
    let schema = resolved(schema);
    let whole = value.get("others") == Some(&json!(false));
    if let Value::Object(object) = value {
        {
            let of_schema = schema["properties"].as_object().into_iter().flatten();
            for (key, property) in of_schema {
                // Choices of the assessor: what is out of scope, for whom, what does not apply, and marks that win over facts.
                if ["out_of_scope", "for_audiences", "not_applicable", "measures"].contains(&&**key) {
                    continue;
                }
                match object.get_mut(key) {
                    // A list of things can grow.
                    Some(Value::Array(listed)) if key == "listed" => {
                        let items = &resolved(property)["items"];
                        for thing in listed.iter_mut() {
                            complete(thing, items, random, chance);
                        }
                        if !whole && random.percent(chance) {
                            listed.push(instance(items, random, chance));
                        }
                    }
                    Some(known) => complete(known, property, random, chance),
                    // An assessment that is not there at all is another voice, not an absent fact.
                    None if ["focus", "mhpss", "iom", "spring", "asap"].contains(&&**key) => {}
                    None if whole || !random.percent(chance) => {}
                    None => _ = object.insert(key.clone(), instance(property, random, chance)),
                }
            }
        }
    }
}
