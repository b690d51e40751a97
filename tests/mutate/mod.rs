//! Random changes to JSON documents, the same in every run. It knows nothing of any framework:
//! keys and terms come from the documents and from the schema.

use std::cell::Cell;

use serde_json::{Map, Value, json};

/// Changes documents once or twice.
pub(super) struct Mutator {
    documents: Vec<Value>,
    keys: Vec<String>,
    values: Vec<Value>,
    state: Cell<u64>,
}

impl Mutator {
    /// Changes these documents, with the words of the schema.
    pub(super) fn new(documents: Vec<Value>, schema: &Value) -> Self {
        assert!(!documents.is_empty());
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        let odd = [
            json!(null),
            json!(true),
            json!(0),
            json!(-1),
            json!(1.5),
            json!(300),
            json!(1e30),
            json!(""),
            json!(" "),
            json!("x"),
            json!("é 漢"),
            json!([]),
            json!({}),
            json!([null]),
            json!({ "a": 1 }),
            json!("2023-02-30"),
            json!("2024-02-29"),
            json!("AT"),
            json!("de-AT"),
            json!("https://example.org"),
            json!("not_assessed"),
        ];
        values.extend(odd);
        for document in &documents {
            collect(document, &mut keys, &mut values);
        }
        vocabulary(schema, &mut keys, &mut values);
        keys.sort();
        keys.dedup();
        Self { documents, keys, values, state: Cell::new(0x9E37_79B9_7F4A_7C15) }
    }

    /// The next document.
    pub(super) fn next(&self) -> Value {
        let mut document = self.documents[self.below(self.documents.len())].clone();
        for _ in 0..=self.below(2) {
            let mut places = Vec::new();
            pointers(&document, &mut String::new(), &mut places);
            let place = &places[self.below(places.len())];
            let value = document.pointer_mut(place).unwrap();
            self.change(value);
        }
        document
    }

    fn change(&self, value: &mut Value) {
        match value {
            Value::Object(object) => self.change_object(object),
            Value::Array(list) => self.change_list(list),
            Value::String(text) if self.below(2) == 0 => {
                let mut letters: Vec<char> = text.chars().collect();
                let place = self.below(letters.len() + 1);
                match self.below(3) {
                    0 => letters.insert(place, ['x', '_', ' ', '-', '0', 'A', 'é'][self.below(7)]),
                    1 => drop(letters.splice(place..letters.len().min(place + 1), [])),
                    _ => letters = text.to_uppercase().chars().collect(),
                }
                *text = letters.into_iter().collect();
            }
            other => *other = self.value(),
        }
    }

    fn change_object(&self, object: &mut Map<String, Value>) {
        let keys: Vec<String> = object.keys().cloned().collect();
        let key = keys.get(self.below(keys.len().max(1))).cloned().unwrap_or_default();
        match self.below(6) {
            0 => drop(object.remove(&key)),
            1 => {
                let taken = object.remove(&key);
                object.extend(taken.map(|value| (self.key(), value)));
            }
            2 => {
                let taken = object.remove(&key);
                object.extend(taken.map(|value| (format!("{key}x"), value)));
            }
            3 | 4 => {
                let (key, value) = (self.key(), self.value());
                object.insert(key, value);
            }
            _ => {
                if let Some(value) = object.get_mut(&key) {
                    *value = self.value();
                }
            }
        }
    }

    fn change_list(&self, list: &mut Vec<Value>) {
        let place = self.below(list.len().max(1));
        match (self.below(4), list.get(place).cloned()) {
            (0, Some(value)) => list.push(value),
            (1, Some(_)) => drop(list.remove(place)),
            (2, Some(_)) => list[place] = self.value(),
            _ => list.push(self.value()),
        }
    }

    fn key(&self) -> String {
        self.keys[self.below(self.keys.len())].clone()
    }

    fn value(&self) -> Value {
        self.values[self.below(self.values.len())].clone()
    }

    /// A number below this one (xorshift).
    fn below(&self, bound: usize) -> usize {
        let mut state = self.state.get();
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        self.state.set(state);
        usize::try_from(state % bound as u64).unwrap()
    }
}

/// Keys and values that documents have.
fn collect(document: &Value, keys: &mut Vec<String>, values: &mut Vec<Value>) {
    match document {
        Value::Object(object) => {
            keys.extend(object.keys().cloned());
            object.values().for_each(|value| collect(value, keys, values));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, keys, values)),
        _ => {}
    }
    if document.to_string().len() < 200 {
        values.push(document.clone());
    }
}

/// Keys and terms that the schema names.
fn vocabulary(schema: &Value, keys: &mut Vec<String>, values: &mut Vec<Value>) {
    match schema {
        Value::Object(object) => {
            keys.extend(object.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys).cloned());
            values.extend(object.get("enum").and_then(Value::as_array).into_iter().flatten().cloned());
            object.values().for_each(|part| vocabulary(part, keys, values));
        }
        Value::Array(list) => list.iter().for_each(|part| vocabulary(part, keys, values)),
        _ => {}
    }
}

/// JSON pointers to everything in a document.
fn pointers(value: &Value, at: &mut String, places: &mut Vec<String>) {
    places.push(at.clone());
    let mut within = |key: &str, value: &Value| {
        let outside = at.len();
        at.push('/');
        at.push_str(&key.replace('~', "~0").replace('/', "~1"));
        pointers(value, at, places);
        at.truncate(outside);
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| within(key, value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(place, value)| within(&place.to_string(), value)),
        _ => {}
    }
}
