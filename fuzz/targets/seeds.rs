//! Writes what the fuzz targets start from into a folder: a corpus for each, made of the documents of tests and
//! examples and of random ones, and a dictionary of keys and ids.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use dynamic_integration::catalogue::Catalogue;
use dynamic_integration::comparison::{PracticeComparison, StoredComparison};
use dynamic_integration::evaluation::StoredEvaluation;
use dynamic_integration::languages::Translation;
use dynamic_integration::mhpss::Network;
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::registry::{ALL_FRAMEWORKS, FRAMEWORKS, RULE_SETS};
use dynamic_integration::term::Term;
use dynamic_integration::{Practice, core_terms, read};
// Brings what the counters of the compiler call.
use libfuzzer_sys as _;
use serde::Serialize;
use serde_json::{Map, Value, json};

fn main() {
    let to = std::env::args().nth(1).expect("the folder to write into");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let practices = practices(&root);
    let networks = networks(&root);
    let mut written = Vec::new();
    let texts = |practices: &[Practice]| practices.iter().map(written_short).collect::<Vec<_>>();

    written.push(("practice", texts(&practices)));
    written.push(("formats", texts(&practices)));
    written.push(("network", networks.iter().map(written_short).collect()));
    written.push(("lines", texts(&practices).chunks(3).map(|lines| lines.join("\n")).collect()));
    let pairs = practices.windows(2).map(|two| format!("{}\n{}", written_short(&two[0]), written_short(&two[1])));
    written.push(("results", pairs.collect()));
    let evaluations: Vec<_> = practices.iter().map(Practice::evaluate).collect();
    let of_spring = evaluations.iter().filter_map(|all| all.spring.as_ref()).map(written_short);
    let of_networks = networks.iter().map(|network| written_short(&network.evaluate()));
    written.push(("evaluation", evaluations.iter().map(written_short).chain(of_spring).chain(of_networks).collect()));
    let sums = evaluations.chunks(7).map(|some| written_short(&some.iter().collect::<Portfolio>()));
    let sums = sums.chain(evaluations.iter().map(|one| written_short(&[one].into_iter().collect::<Portfolio>())));
    written.push(("portfolio", sums.collect()));
    let compared = evaluations.windows(2).filter_map(|two| {
        let both = PracticeComparison::same_practice(&two[0], &two[1]);
        both.comparisons().first().map(|one| [written_short(&both), written_short(one)])
    });
    let stored = evaluations.windows(2).filter_map(|two| {
        let then = StoredEvaluation::from_json(&written_short(two[0].spring.as_ref()?)).ok()?;
        StoredComparison::between(&then, two[1].spring.as_ref()?).ok().map(|compared| written_short(&compared))
    });
    written.push(("comparison", compared.flatten().chain(stored).collect()));
    written.push(("catalogue", catalogues()));
    written.push(("answers", answers(&root, &practices)));
    written.push(("languages", languages()));
    written.push(("values", values()));

    for (target, mut seeds) in written {
        seeds.retain(|seed| seed.len() <= 16_000);
        seeds.sort_by_key(String::len);
        seeds.dedup();
        let folder = Path::new(&to).join("corpus").join(target);
        fs::create_dir_all(&folder).expect("a folder");
        for (number, seed) in seeds.iter().enumerate() {
            fs::write(folder.join(format!("seed_{number:04}")), seed).expect("a seed");
        }
        println!("{target}: {} seeds", seeds.len());
    }
    fs::write(Path::new(&to).join("dictionary.txt"), dictionary()).expect("a dictionary");
}

fn written_short(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("it is written")
}

fn documents<T: read::Document>(folder: &Path, found: &mut Vec<T>) {
    let mut files: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    for file in files {
        if file.is_dir() {
            documents(&file, found);
        } else if let Ok(bytes) = fs::read(&file) {
            found.extend(read::from_slice::<T>(&bytes));
        }
    }
}

fn practices(root: &Path) -> Vec<Practice> {
    let mut found = Vec::new();
    documents(&root.join("examples/data"), &mut found);
    documents(&root.join("tests/data"), &mut found);
    let vectors = fs::read_to_string(root.join("tests/oracle/vectors.jsonl")).unwrap_or_default();
    let vectors = vectors.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    found.extend(vectors.filter_map(|vector| read::from_str(&vector["document"].to_string()).ok()));
    let random = (0..60).filter_map(|seed| {
        read::from_str(&dynamic_integration_fuzz::random_practice(seed, 2 + (seed as usize * 3) % 35)).ok()
    });
    found.extend(random);
    found
}

fn networks(root: &Path) -> Vec<Network> {
    let mut found = Vec::new();
    documents(&root.join("tests/data"), &mut found);
    let vectors = fs::read_to_string(root.join("tests/oracle/vectors.jsonl")).unwrap_or_default();
    let vectors = vectors.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    found.extend(vectors.filter_map(|vector| read::from_str(&vector["document"].to_string()).ok()));
    found
}

/// Parts of the catalogue: a whole one is too long to be changed much.
fn catalogues() -> Vec<String> {
    let mut found = Vec::new();
    for (framework, rule_set) in FRAMEWORKS.iter().zip(RULE_SETS) {
        let mut catalogue = Catalogue::of([*framework], [rule_set]);
        for framework in &mut catalogue.frameworks {
            framework.vocabularies.truncate(3);
            framework.vocabularies.iter_mut().for_each(|vocabulary| vocabulary.terms.truncate(3));
            framework.sections.truncate(2);
            framework.reasons.truncate(2);
        }
        catalogue.rule_sets.iter_mut().for_each(|rules| rules.rules.truncate(2));
        found.push(written_short(&catalogue));
        found.push(written_short(&Catalogue::of([], [rule_set])));
    }
    let all = Catalogue::new();
    let mut crosswalk = Catalogue::of([], []);
    crosswalk.mappings = all.mappings.into_iter().take(3).collect();
    crosswalk.outward_mappings = all.outward_mappings.into_iter().take(3).collect();
    crosswalk.false_friends = all.false_friends.into_iter().take(2).collect();
    found.push(written_short(&crosswalk));
    found
}

fn answers(root: &Path, practices: &[Practice]) -> Vec<String> {
    let mut found: Vec<String> = fs::read_to_string(root.join("examples/data/field/kobo.json")).into_iter().collect();
    for practice in practices {
        let mut answers = Map::new();
        questions(&serde_json::to_value(practice).expect("it is written"), "", &mut answers);
        found.push(Value::Object(answers.clone()).to_string());
        if answers.values().all(Value::is_string) {
            let row = |cells: Vec<&str>| {
                cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(";")
            };
            let values = answers.values().filter_map(Value::as_str).collect();
            found.push(format!("{}\n{}\n", row(answers.keys().map(String::as_str).collect()), row(values)));
        }
    }
    found.push(json!({ "value": [{ "__id": "uuid:1", "practice": { "practice__name": "A" }, "focus__contacts__listed@odata.navigationLink": "x" }] }).to_string());
    found
}

/// The answers to the questions of a form without groups.
fn questions(value: &Value, name: &str, answers: &mut Map<String, Value>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let name = if name.is_empty() { key.clone() } else { format!("{name}__{key}") };
                questions(value, &name, answers);
            }
        }
        Value::Array(list) if list.iter().all(Value::is_string) => {
            let texts: Vec<_> = list.iter().filter_map(Value::as_str).collect();
            answers.insert(name.to_owned(), json!(texts.join(" ")));
        }
        Value::Array(list) => {
            let rows = list.iter().map(|thing| {
                let mut row = Map::new();
                questions(thing, name, &mut row);
                Value::Object(row)
            });
            let rows: Vec<_> = rows.collect();
            answers.insert(name.to_owned(), json!(rows));
        }
        Value::Bool(fact) => _ = answers.insert(name.to_owned(), json!(if *fact { "yes" } else { "no" })),
        other => _ = answers.insert(name.to_owned(), other.clone()),
    }
}

fn languages() -> Vec<String> {
    let mut found = Vec::new();
    for framework in ALL_FRAMEWORKS {
        for vocabulary in framework.vocabularies.iter().take(6) {
            let texts: Map<String, Value> = vocabulary
                .terms()
                .take(3)
                .map(|term| {
                    let label = json!({ "text": format!("<{}>", term.label()), "of": term.label() });
                    let stale = json!({ "text": "-1", "of": "=1" });
                    (term.id().to_owned(), json!({ "label": label, "definition": stale }))
                })
                .collect();
            let text = json!({ "language": "de", "edition": "1", "texts": texts }).to_string();
            if let Ok(translation) = Translation::from_json(&text) {
                let table = translation.to_csv([]);
                let rows = translation.to_csv([framework]);
                let rows: Vec<_> = rows.lines().filter(|row| row.contains('<')).collect();
                found.push(format!("{table}{}", rows.join("\r\n")));
            }
            found.push(text);
        }
    }
    found
}

fn values() -> Vec<String> {
    let ids = [core_terms::Mark::VOCABULARY, core_terms::YesNo::VOCABULARY].into_iter().flat_map(|known| known.terms());
    let texts = [
        "AT",
        "de",
        "pt-BR",
        "zh-Hant-TW",
        "x-sign",
        "sl-rozaj-biske-1994",
        "de-CH-1901-u-co-phonebk-x-a",
        "2024-02-29",
        "2023-02-29",
        "2024",
        "2024-12",
        "2024\n2023-05",
        "2024-01-01\n2024",
        "https://example.org/a?b=%20#top",
        "http://bücher.example:8080/ß",
        "https://[2001:db8::1]/",
        "A text: ü 漢",
        "و",
    ];
    ids.map(|term| term.id().to_owned()).chain(texts.map(str::to_owned)).collect()
}

/// Keys of all documents, codes and ids of all terms, and what is written in odd ways.
fn dictionary() -> String {
    let mut words = BTreeSet::new();
    for framework in ALL_FRAMEWORKS {
        for vocabulary in framework.vocabularies {
            words.insert(vocabulary.id);
            for term in vocabulary.terms() {
                words.extend([term.id(), term.code()]);
            }
        }
    }
    let mut keys = BTreeSet::new();
    for schema in &dynamic_integration::schema::SCHEMAS {
        keys_of(&schema.schema(), &mut keys);
    }
    let mut lines: Vec<String> =
        words.iter().copied().chain(keys.iter().map(String::as_str)).map(|word| format!("\"{word}\"")).collect();
    lines.extend(keys.iter().map(|key| format!("\"\\\"{key}\\\":\"")));
    let odd = [
        "null",
        "true",
        "false",
        "{}",
        "[]",
        "1e999",
        "1e2",
        "9007199254740991.0",
        "9007199254740992",
        "18446744073709551616",
        "-0",
        "0.5",
        "\\\"\\\\ud800\\\"",
        "\\x00",
        "\\\\u202e",
        "\\xef\\xbb\\xbf",
        "\\\"others\\\":false",
        "<b>",
        "</p>",
        "&lt;",
        "\\\" onload=\\\"",
        "](<",
        "www.",
        "http://",
        "'=",
        "\\x0d\\x0a",
        "__",
        "/",
        "~1",
        "@odata.navigationLink",
        "met",
    ];
    lines.extend(odd.iter().map(|word| format!("\"{word}\"")));
    lines.join("\n") + "\n"
}

fn keys_of(schema: &Value, keys: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            keys.extend(
                object.get("properties").and_then(Value::as_object).into_iter().flat_map(|all| all.keys().cloned()),
            );
            object.values().for_each(|part| keys_of(part, keys));
        }
        Value::Array(list) => list.iter().for_each(|part| keys_of(part, keys)),
        _ => {}
    }
}
