//! Documents in YAML, TOML, CBOR and MessagePack are read as strictly as in JSON. A format that does not say what is
//! there is refused with an error.

use dynamic_integration::Practice;
use serde::Serialize;
use serde_json::{Value, json};

type Read = Result<Practice, String>;

/// A self-describing format: how it writes a value, if it can, and reads a document.
struct Format {
    name: &'static str,
    write: fn(&Value) -> Option<Vec<u8>>,
    read: fn(&[u8]) -> Read,
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

const FORMATS: [Format; 4] = [
    Format {
        name: "YAML",
        write: |value| serde_norway::to_string(value).ok().map(String::into_bytes),
        read: |bytes| serde_norway::from_str(text(bytes)).map_err(|error| error.to_string()),
    },
    Format {
        name: "TOML",
        write: |value| toml::to_string(value).ok().map(String::into_bytes),
        read: |bytes| toml::from_str(text(bytes)).map_err(|error| error.to_string()),
    },
    Format {
        name: "CBOR",
        write: |value| {
            let mut bytes = Vec::new();
            ciborium::into_writer(value, &mut bytes).ok().map(|()| bytes)
        },
        read: |bytes| ciborium::from_reader(bytes).map_err(|error| error.to_string()),
    },
    Format {
        name: "MessagePack",
        write: |value| rmp_serde::to_vec_named(value).ok(),
        read: |bytes| rmp_serde::from_slice(bytes).map_err(|error| error.to_string()),
    },
];

fn with(pointer: &str, value: Value) -> Value {
    let mut document = json!({
        "practice": { "name": "A", "countries": ["AT"], "period": { "start": "2018" }, "links": [{ "title": "T" }] },
        "focus": { "flags": { "has_staff": true }, "connections": { "bridge": true, "others": false } },
        "spring": { "marks": { "staff_plan": "met" }, "notes": { "staff_plan": { "text": "A note." } } },
    });
    let (above, key) = pointer.rsplit_once('/').unwrap();
    document.pointer_mut(above).unwrap()[key] = value;
    document
}

#[test]
fn every_format_reads_what_json_reads_and_refuses_what_it_refuses() {
    let wrong =
        [json!(12), json!(true), json!(null), json!(1.5), json!([]), json!({}), json!(""), json!("12"), json!("x")];
    let places = [
        "/practice",
        "/practice/name",
        "/practice/description",
        "/practice/countries",
        "/practice/period",
        "/practice/period/start",
        "/practice/links",
        "/practice/target_groups",
        "/$schema",
        "/focus",
        "/focus/flags",
        "/focus/flags/has_staff",
        "/focus/connections",
        "/focus/connections/others",
        "/focus/contacts",
        "/spring",
        "/spring/marks",
        "/spring/marks/staff_plan",
        "/spring/marks/unknown",
        "/spring/notes/staff_plan",
        "/unknown",
    ];
    for format in &FORMATS {
        let (mut accepted, mut refused) = (0, 0);
        for place in places {
            for value in &wrong {
                let document = with(place, value.clone());
                let Some(bytes) = (format.write)(&document) else { continue };
                let by_json = serde_json::from_value::<Practice>(document.clone());
                match ((format.read)(&bytes), by_json) {
                    (Ok(read), Ok(expected)) => {
                        assert_eq!(read, expected, "{} {document}", format.name);
                        accepted += 1;
                    }
                    (Err(_), Err(_)) => refused += 1,
                    (read, expected) => panic!("{}: {read:?}, expected {expected:?} for {document}", format.name),
                }
            }
        }
        assert!(accepted > 10 && refused > 100, "{}: {accepted} accepted, {refused} refused", format.name);
    }
}

/// Each format writes the typed document and reads it back, long texts too.
#[test]
fn what_is_written_is_read_back() {
    for length in [1, 4_096, 4_097, 100_000] {
        let document = with("/practice/description", json!("ä".repeat(length)));
        let practice: Practice = serde_json::from_value(document).unwrap();
        for format in &FORMATS {
            let value = serde_json::to_value(&practice).unwrap();
            let bytes = (format.write)(&value).unwrap();
            assert_eq!((format.read)(&bytes).as_ref(), Ok(&practice), "{} {length}", format.name);
        }
        let mut bytes = Vec::new();
        ciborium::into_writer(&practice, &mut bytes).unwrap();
        assert_eq!(ciborium::from_reader::<Practice, _>(&*bytes).unwrap(), practice);
        let mut bytes = Vec::new();
        practice.serialize(&mut rmp_serde::Serializer::new(&mut bytes).with_struct_map()).unwrap();
        assert_eq!(rmp_serde::from_slice::<Practice>(&bytes).unwrap(), practice);
    }
}

#[test]
fn cases_from_the_field() {
    let yaml = |text: &str| serde_norway::from_str::<Practice>(text).map(drop).map_err(|error| error.to_string());
    assert!(yaml("practice:\n  name: A\n  description: null\nspring:\n").is_err());
    assert!(yaml("practice:\n  name: A\nspring:\n").is_err()); // a bare key is no assessment
    assert!(yaml("practice:\n  name: 12\n").is_err());
    assert!(yaml("practice:\n  name: A\n  description: true\n").is_err());
    assert_eq!(yaml("practice:\n  name: A\nspring:\n  marks: { staff_plan: met }\n"), Ok(()));
    let contradictory = "practice:\n  name: A\n  period: { start: '2020', end: '2019' }\n";
    assert!(yaml(contradictory).unwrap_err().contains("The period ends before it starts."));
}

#[test]
fn formats_that_do_not_say_what_is_there_are_refused() {
    let practice: Practice = serde_json::from_value(with("/practice/name", json!("A"))).unwrap();
    let bytes = postcard::to_allocvec(&practice);
    assert!(bytes.is_err() || postcard::from_bytes::<Practice>(&bytes.unwrap()).is_err());
    let positional = rmp_serde::to_vec(&practice).unwrap();
    assert!(rmp_serde::from_slice::<Practice>(&positional).is_err());
}
