//! Changes practice documents and keeps their form. Bytes that are changed at random are seldom a document.

use serde_json::Value;

use crate::random::{Random, SCHEMA, instance, practice as random_practice, resolved};

/// Changes a document and returns its new length. A second document may follow in the next line. Returns `None` if the
/// bytes should be changed instead: half of the time, or if the buffer is full.
pub fn practice(bytes: &mut [u8], size: usize, seed: u32) -> Option<usize> {
    let random = &mut Random::new(seed.into());
    if random.percent(50) {
        return None;
    }
    let known = bytes.get(..size)?;
    let end = known.iter().position(|byte| *byte == b'\n').unwrap_or(size);
    let mut document = match serde_json::from_slice::<Value>(&known[..end]) {
        Ok(document @ Value::Object(_)) => document,
        _ => random_practice(random, 3),
    };
    for _ in 0..=random.below(3) {
        change(&mut document, &SCHEMA, random);
    }
    let mut text = document.to_string().into_bytes();
    text.extend_from_slice(&known[end..]);
    bytes.get_mut(..text.len())?.copy_from_slice(&text);
    Some(text.len())
}

/// Changes something at a random place.
fn change(value: &mut Value, schema: &Value, random: &mut Random) {
    let schema = resolved(schema);
    let chance = 2 + random.below(15);
    match value {
        Value::Object(object) if random.percent(90) => {
            let keys: Vec<String> = object.keys().cloned().collect();
            let properties: Vec<&String> =
                schema["properties"].as_object().into_iter().flat_map(|all| all.keys()).collect();
            match random.below(8) {
                0 if !keys.is_empty() => _ = object.shift_remove(&keys[random.below(keys.len())]),
                1 | 2 if !properties.is_empty() => {
                    let key = properties[random.below(properties.len())];
                    object.insert(key.clone(), instance(&schema["properties"][key], random, chance));
                }
                _ if !keys.is_empty() => {
                    let key = &keys[random.below(keys.len())];
                    if let Some(below) = object.get_mut(key) {
                        change(below, &schema["properties"][key], random);
                    }
                }
                _ => {}
            }
        }
        Value::Array(list) if schema["items"].is_object() && random.percent(90) => match random.below(4) {
            0 => list.push(instance(&schema["items"], random, chance)),
            1 if !list.is_empty() => _ = list.remove(random.below(list.len())),
            _ if !list.is_empty() => {
                let place = random.below(list.len());
                change(&mut list[place], &schema["items"], random);
            }
            _ => {}
        },
        _ if schema["type"].is_string() || schema["enum"].is_array() => *value = instance(schema, random, chance),
        _ => {}
    }
}
