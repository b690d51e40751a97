//! Input that is meant to take long or to break: every class is read in time that grows with its length only, and what
//! is told of it is short. [`CLASSES`] lists it, and `hostile.md` says what each costs.

use dynamic_integration::evaluation::StoredEvaluation;
use dynamic_integration::languages::Translation;
use dynamic_integration::mhpss::Network;
use dynamic_integration::practice::PracticeEvaluation;
use dynamic_integration::read::{self, LIMIT, ReadError};
use dynamic_integration::{Practice, spring};
use serde_json::{Value, json};

/// A class of input.
pub(crate) struct Class {
    pub(crate) name: &'static str,
    /// A document of about so many parts.
    pub(crate) document: fn(usize) -> String,
    /// Its reader.
    pub(crate) read: fn(&str) -> Result<(), ReadError>,
}

const fn of_practice(name: &'static str, document: fn(usize) -> String) -> Class {
    Class { name, document, read: |text| read::from_str::<Practice>(text).map(drop) }
}

/// Every class of input that costs more than its bytes, or once did.
pub(crate) const CLASSES: [Class; 31] = [
    of_practice("distinct languages", |parts| identity("languages", &list(parts, |part| format!("\"x-{part:x}\"")))),
    of_practice("distinct places", |parts| identity("places", &list(parts, |part| format!("\"Town {part}\"")))),
    of_practice("distinct identifiers", |parts| {
        identity("identifiers", &list(parts, |part| format!(r#"{{"scheme":"s","value":"{part}"}}"#)))
    }),
    of_practice("duplicate languages", |parts| identity("languages", &list(parts, |_| "\"de\"".into()))),
    of_practice("duplicate terms", |parts| identity("target_groups", &list(parts, |_| "\"refugees\"".into()))),
    of_practice("duplicate keys", |parts| identity("period", &object(parts, |_| "\"start\":\"2018\"".into()))),
    of_practice("wrong countries", |parts| identity("countries", &list(parts, |_| "\"UK\"".into()))),
    of_practice("wrong terms", |parts| identity("target_groups", &list(parts, |_| "\"refuges\"".into()))),
    of_practice("wrong types", |parts| identity("links", &list(parts, |_| "1".into()))),
    of_practice("wrong marks", |parts| {
        part("spring", "marks", &object(parts, |part| format!("\"staff_pla{part}\":1")))
    }),
    of_practice("wrong facts", |parts| part("focus", "flags", &object(parts, |part| format!("\"has_staff{part}\":1")))),
    of_practice("missing keys", |parts| identity("links", &list(parts, |_| "{}".into()))),
    of_practice("unknown keys", |parts| identity("period", &object(parts, |part| format!("\"k{part}\":1")))),
    of_practice("contradictory initiatives", |parts| {
        listed("iom", "initiatives", &list(parts, |_| r#"{"cells":{}}"#.into()))
    }),
    of_practice("initiatives", |parts| {
        listed("iom", "initiatives", &list(parts, |_| r#"{"cells":{"structural_social":true}}"#.into()))
    }),
    of_practice("contradictory partners", |parts| {
        let each = r#"{"name":"A","kinds":{"business":false},"labour_openings":{"apprenticeship":true}}"#;
        listed("focus", "partners", &list(parts, |_| each.into()))
    }),
    of_practice("contradictory moves", |parts| {
        let moves = list(parts, |_| r#"{"leaves":"discover","enters":"define"}"#.into());
        part("asap", "journey", &format!(r#"{{"phases":{{"discover":{{"took_place":false}}}},"moves":{moves}}}"#))
    }),
    Class {
        name: "contradictory actors",
        document: |parts| {
            let actor = r#"{"name":"A","mhpss":{"layers":{"basic":{"provided":false,"activities":["A"]}}}}"#;
            format!(r#"{{"name":"N","actors":{{"listed":{}}}}}"#, list(parts, |_| actor.into()))
        },
        read: |text| read::from_str::<Network>(text).map(drop),
    },
    of_practice("long text", |parts| identity("description", &format!("\"{}\"", "ä\\n".repeat(parts)))),
    of_practice("long key", |parts| identity(&"k".repeat(parts), "1")),
    of_practice("long number", |parts| identity("links", &"9".repeat(parts))),
    of_practice("long fraction", |parts| identity("links", &format!("0.{}1", "0".repeat(parts)))),
    of_practice("halves of pairs of surrogates", |parts| identity("places", &list(parts, |_| r#""\ud800""#.into()))),
    Class {
        name: "unknown texts of a translation",
        document: |parts| {
            let text = |part| format!(r#""a/b/c{part}":{{"label":{{"text":"A","of":"B"}}}}"#);
            format!(r#"{{"language":"de","texts":{}}}"#, object(parts, text))
        },
        read: |text| read::from_str::<Translation>(text).map(drop),
    },
    Class {
        name: "rules of an evaluation",
        document: |parts| {
            let practice =
                Practice { spring: Some(spring::Assessment::default()), ..Practice::named("A".parse().unwrap()) };
            let mut evaluation = serde_json::to_value(practice.evaluate()).unwrap();
            let rules = evaluation["spring"]["rules"].as_array_mut().unwrap();
            rules.resize(parts / 10, rules[0].clone()); // each is long
            evaluation.to_string()
        },
        read: |text| PracticeEvaluation::from_json(text).map(drop),
    },
    Class {
        name: "sections of a stored evaluation",
        document: |parts| {
            let mut evaluation = serde_json::to_value(spring::Assessment::default().evaluate()).unwrap();
            evaluation["rule_set_version"] = json!(90);
            let (rule, section) = (evaluation["rules"][0].clone(), evaluation["sections"][0].clone());
            let many = |made: &dyn Fn(usize) -> Value| Value::Array((0..parts / 10).map(made).collect());
            evaluation["sections"] = many(&|place| {
                let mut section = section.clone();
                section["section"] = json!(format!("spring/section/s{place}"));
                section
            });
            evaluation["rules"] = many(&|place| {
                let mut rule = rule.clone();
                rule["rule"] = json!(format!("spring/question/q{place}"));
                rule["section"] = json!(format!("spring/section/s{place}"));
                rule["points"][0]["taken_from"] = json!(format!("f{place}"));
                rule
            });
            evaluation.to_string()
        },
        read: |text| StoredEvaluation::from_json(text).map(drop),
    },
    of_practice("blanks", |parts| identity("links", &format!("{}[]", " \n".repeat(parts)))),
    of_practice("deep lists", |parts| identity("links", &("[".repeat(parts.min(100)) + &"]".repeat(parts.min(100))))),
    of_practice("broken off", |parts| {
        identity("places", &list(parts, |_| "\"A\"".into())).trim_end_matches('}').into()
    }),
    Class {
        name: "documents in a list",
        document: |parts| list(parts, |_| r#"{"practice":{"name":"A"}}"#.into()),
        read: |text| read::from_str::<Vec<Practice>>(text).map(drop),
    },
    Class {
        name: "wrong documents in a list",
        document: |parts| list(parts, |_| r#"{"practice":{"nme":"A"}}"#.into()),
        read: |text| read::from_str::<Vec<Practice>>(text).map(drop),
    },
];

fn list(parts: usize, part: impl Fn(usize) -> String) -> String {
    format!("[{}]", (0..parts).map(part).collect::<Vec<_>>().join(","))
}

fn object(parts: usize, part: impl Fn(usize) -> String) -> String {
    format!("{{{}}}", (0..parts).map(part).collect::<Vec<_>>().join(","))
}

fn identity(key: &str, value: &str) -> String {
    format!(r#"{{"practice":{{"name":"A","{key}":{value}}}}}"#)
}

fn part(framework: &str, key: &str, value: &str) -> String {
    format!(r#"{{"practice":{{"name":"A"}},"{framework}":{{"{key}":{value}}}}}"#)
}

fn listed(framework: &str, key: &str, value: &str) -> String {
    part(framework, key, &format!("{{\"listed\":{value}}}"))
}

/// `.ci/instructions` writes the table, and finds what has become slower.
#[test]
fn the_recorded_costs_are_of_every_class_and_at_most_twenty_passes_over_its_syntax() {
    let rows = include_str!("hostile.md").lines().filter(|line| line.ends_with(" × |"));
    let rows: Vec<Vec<&str>> = rows.map(|line| line.trim_matches(['|', ' ', '×']).split(" | ").collect()).collect();
    let measured: Vec<&str> = rows.iter().map(|cells| cells[0]).collect();
    assert_eq!(measured, CLASSES.map(|class| class.name), "run `UPDATE=1 .ci/instructions`");
    for cells in rows {
        assert!(cells[4].trim().parse::<f64>().unwrap() <= 20.0, "{}", cells[0]);
    }
}

#[test]
fn what_is_told_of_hostile_input_is_short_and_complete() {
    const MANY: usize = 2_000;
    // What is only long.
    const VALID: [&str; 5] = ["distinct ", "initiatives", "blanks", "documents ", "long text"];
    // What is wrong only if it is repeated.
    const ONCE: [&str; 4] = ["duplicate languages", "duplicate terms", "duplicate keys", "deep lists"];
    for Class { name, document, read } in CLASSES {
        for parts in [1, 99, 100, 101, MANY] {
            let Err(error) = read(&document(parts)) else {
                let is_valid = VALID.iter().any(|valid| name.starts_with(valid)) || parts == 1 && ONCE.contains(&name);
                assert!(is_valid, "{name}: {parts} parts are accepted");
                continue;
            };
            let told = error.diagnostics();
            assert!(!told.is_empty() && told.len() <= LIMIT, "{name}: {}", told.len());
            assert!(error.more() == 0 || told.len() == LIMIT, "{name}: {}", error.more());
            for found in told {
                assert!(found.to_string().len() < 1_000, "{name}: {}", found.to_string().len());
            }
            let all = told.len() + error.more();
            match name.split_once(' ') {
                Some(("distinct", _)) => panic!("{name}: {error}"),
                Some(("duplicate", _)) => assert_eq!(all, parts - 1, "{name}"),
                Some(("wrong" | "missing" | "unknown" | "contradictory" | "halves", _)) => {
                    assert!(all >= parts, "{name}: {all}");
                }
                Some(("rules" | "sections", _)) => assert!(all >= 1, "{name}: {all}"),
                _ => assert_eq!(all, 1, "{name}"),
            }
        }
    }
}
