//! The published schemas are current, and accept and refuse the same documents as the readers.
//!
//! Documents are files: in `tests/documents`, `DOCUMENT.what_it_shows.json`, where `DOCUMENT` is
//! the name under which its schema is published.
//!
//! | folder | schema | reader |
//! |---|---|---|
//! | `valid` | accepts | accepts |
//! | `invalid` | refuses | refuses, with the words in `.expected.txt` beside it |
//! | `beyond_schema` | accepts: it cannot say it | refuses, with the words in `.expected.txt` |
//! | `published/v1` | accepts | accepts, for as long as the version is 1 |
//!
//! `UPDATE=1 cargo test --test schemas` writes what is expected anew: read the difference.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use dynamic_integration::schema::{DOCUMENTS, Direction, Published, VERSION};
use dynamic_integration::{Catalogue, Portfolio, Practice, PracticeComparison, Problem, ReadError, mhpss};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::Value;

mod mutate;
mod support;

use support::files::{json_files, path, stands_in};

/// How each document is read. What is only written has no reader.
fn read(document: &str, text: &str) -> Option<Result<(), ReadError>> {
    Some(match document {
        "practice" => Practice::from_json(text).map(drop),
        "mhpss_network" => mhpss::Network::from_json(text).map(drop),
        "portfolio" => Portfolio::from_json(text).map(drop),
        _ => return None,
    })
}

/// What is written of a document that is read: the names of the outputs, and what they are.
fn written(document: &str, text: &str) -> Vec<(&'static str, Value)> {
    match document {
        "practice" => {
            let practice = Practice::from_json(text).unwrap();
            let example = DOCUMENTS[0].schema()["examples"][0].to_string();
            outputs(&practice, &Practice::from_json(&example).unwrap()).into()
        }
        "mhpss_network" => {
            vec![("mhpss_network_evaluation", json(mhpss::Network::from_json(text).unwrap().evaluate()))]
        }
        "portfolio" => vec![("portfolio", json(Portfolio::from_json(text).unwrap()))],
        _ => Vec::new(),
    }
}

/// What is written of practices.
fn outputs(practice: &Practice, before: &Practice) -> [(&'static str, Value); 3] {
    let (evaluation, before) = (practice.evaluate(), before.evaluate());
    [
        ("practice_evaluation", json(&evaluation)),
        ("comparison", json(PracticeComparison::between(&before, &evaluation).unwrap())),
        ("portfolio", json([evaluation, before].iter().collect::<Portfolio>())),
    ]
}

fn json(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

static VALIDATORS: LazyLock<Vec<(&Published, Validator)>> =
    LazyLock::new(|| DOCUMENTS.iter().map(|document| (document, validator_of(&document.schema()))).collect());

/// Formats count: a date is one of the calendar.
fn validator_of(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

fn validator(document: &str) -> &'static Validator {
    let found = VALIDATORS.iter().find(|(published, _)| published.name() == document);
    let Some((_, validator)) = found else { panic!("`{document}` has no published schema") };
    validator
}

#[track_caller]
fn assert_valid(document: &str, value: &Value) {
    let errors: Vec<_> =
        validator(document).iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{document}: {errors:#?}\n{value:#}");
}

struct File {
    document: String,
    path: PathBuf,
    text: String,
}

impl File {
    fn value(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }
}

/// The documents in a folder.
fn documents(folder: &str) -> Vec<File> {
    let file = |path: PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        let document = name.split('.').next().unwrap().to_owned();
        File { document, text: fs::read_to_string(&path).unwrap(), path }
    };
    json_files(&format!("tests/documents/{folder}")).into_iter().map(file).collect()
}

/// All valid documents: small ones for every construct, and real ones.
fn valid_files() -> Vec<File> {
    let practice =
        |path: PathBuf| File { document: "practice".to_owned(), text: fs::read_to_string(&path).unwrap(), path };
    let real = ["examples/data", "tests/published/practices"].into_iter().flat_map(json_files).map(practice);
    documents("valid").into_iter().chain(real).collect()
}

#[test]
fn published_schemas_are_current() {
    let mut current = vec![("catalogue.json".to_owned(), json(Catalogue::new()))];
    for document in &DOCUMENTS {
        current.push((format!("{}.schema.json", document.name()), document.schema()));
        current.extend(document.forms().map(|forms| (format!("forms/{}.schema.json", document.name()), forms)));
    }
    for (file, value) in &current {
        let text = fs::read_to_string(path("schemas").join(file)).unwrap_or_default();
        let is_current =
            text.ends_with("}\n") && serde_json::from_str::<Value>(&text).is_ok_and(|found| found == *value);
        assert!(is_current, "schemas/{file} is stale: refresh it with `cargo run --example schemas -- schemas`");
    }
    let published: BTreeSet<_> = current.iter().map(|(file, _)| path("schemas").join(file)).collect();
    let there: BTreeSet<_> = ["schemas", "schemas/forms"].into_iter().flat_map(json_files).collect();
    assert_eq!(there, published, "schemas/ holds files that nothing writes");
}

#[test]
fn writing_them_twice_writes_the_same() {
    for document in &DOCUMENTS {
        assert_eq!(document.schema().to_string(), document.schema().to_string());
    }
}

#[test]
fn schemas_keep_to_the_shape() {
    fn look(at: &str, schema: &Value) {
        let object = schema.as_object().unwrap_or_else(|| panic!("{at}: not an object"));
        assert!(object.get("type").is_none_or(Value::is_string), "{at}: more than one type");
        assert!(!object.contains_key("$ref") || object.len() == 1, "{at}: `$ref` with something beside it");
        for keyword in ["oneOf", "anyOf", "not", "if", "patternProperties", "unevaluatedProperties"] {
            assert!(!object.contains_key(keyword), "{at}: `{keyword}`");
        }
        if object.get("type").is_some_and(|name| name == "object") {
            assert_eq!(object.get("additionalProperties"), Some(&Value::Bool(false)), "{at}: open object");
        }
        for (name, property) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
            assert!(property["description"].is_string(), "{at}/{name}: no description");
            assert!(property.get("title").is_none(), "{at}/{name}: a title");
            look(&format!("{at}/{name}"), property);
        }
        for (name, definition) in object.get("$defs").and_then(Value::as_object).into_iter().flatten() {
            assert_eq!(definition["title"], *name, "{at}");
            assert!(definition["description"].is_string(), "{name}: no description");
            let two_of_one_name = "two types have one name; call one of them otherwise with `schemars(rename)`";
            assert!(!name.ends_with(|last: char| last.is_ascii_digit()), "{name}: {two_of_one_name}");
            look(name, definition);
        }
        if let Some(items) = object.get("items") {
            // json-schema-to-typescript forgets the brackets.
            assert!(items.get("maxItems").is_none(), "{at}: lists of lists with bounds; put a struct between");
            look(&format!("{at}/items"), items);
        }
    }
    for document in &DOCUMENTS {
        let schema = document.schema();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["$id"], format!("urn:dynamic-integration:schema:v{VERSION}:{}", document.name()));
        assert!(schema["title"].is_string() && schema["description"].is_string(), "{document:?}");
        assert!(
            schema["$defs"].get(schema["title"].as_str().unwrap()).is_none(),
            "{document:?}: two types of one name"
        );
        look(document.name(), &schema);
    }
}

#[test]
fn both_renditions_accept_the_same() {
    for document in DOCUMENTS.iter().filter(|document| document.direction() == Direction::Input) {
        let forms = validator_of(&document.forms().unwrap());
        for (folder, accepted) in [("valid", true), ("invalid", false), ("beyond_schema", true)] {
            for file in documents(folder).iter().filter(|file| file.document == document.name()) {
                assert_eq!(forms.is_valid(&file.value()), accepted, "{}", file.path.display());
            }
        }
    }
}

#[test]
fn examples_are_valid() {
    for document in &DOCUMENTS {
        for example in document.schema()["examples"].as_array().unwrap() {
            assert_valid(document.name(), example);
            if document.direction() == Direction::Input {
                assert_eq!(read(document.name(), &example.to_string()), Some(Ok(())), "{document:?}");
            }
        }
    }
}

#[test]
fn valid_documents_are_accepted_by_both() {
    let published = documents(&format!("published/v{VERSION}"));
    assert!(!published.is_empty(), "no document of version {VERSION} is kept");
    for file in valid_files().iter().chain(&published) {
        let value: Value =
            serde_json::from_str(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path.display()));
        let errors: Vec<_> = validator(&file.document).iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", file.path.display());
        if let Some(Err(error)) = read(&file.document, &file.text) {
            panic!("{}: {error}", file.path.display());
        }
    }
}

#[test]
fn invalid_documents_are_refused_by_both_and_say_why() {
    let files = documents("invalid");
    assert!(files.len() >= 60, "only {} invalid documents", files.len());
    for file in files {
        assert!(!validator(&file.document).is_valid(&file.value()), "{}: the schema accepts it", file.path.display());
        refused_as_expected(&file);
    }
}

#[test]
fn what_a_schema_cannot_say_is_listed() {
    for file in documents("beyond_schema") {
        assert!(validator(&file.document).is_valid(&file.value()), "{}: belongs into `invalid`", file.path.display());
        refused_as_expected(&file);
    }
}

/// The words of the reader stand beside the document.
#[track_caller]
fn refused_as_expected(file: &File) {
    let Some(read) = read(&file.document, &file.text) else { return };
    let error = read.expect_err(&format!("{}: the reader accepts it", file.path.display()));
    let mut said = String::new();
    for fault in error.faults() {
        let line = fault.to_string();
        assert!(line.len() <= 1000 && !line.contains('\n'), "{}: not one clear line: {line}", file.path.display());
        said.push_str(&line);
        said.push('\n');
    }
    stands_in(file.path.with_extension("expected.txt"), &said, "schemas");
}

#[test]
fn no_expectation_is_left_over() {
    for folder in ["invalid", "beyond_schema"] {
        for entry in fs::read_dir(path("tests/documents").join(folder)).unwrap() {
            let file = entry.unwrap().path();
            if let Some(document) = file.to_str().unwrap().strip_suffix(".expected.txt") {
                assert!(path(format!("{document}.json")).exists(), "{} has no document", file.display());
            }
        }
    }
}

/// A written document in `valid` is what the crate writes of the document of the same name.
#[test]
fn written_documents_are_what_is_written() {
    let files = documents("valid");
    let mut compared = BTreeSet::new();
    for file in files.iter().filter(|file| read(&file.document, &file.text).is_some()) {
        for (output, value) in written(&file.document, &file.text) {
            assert_valid(output, &value);
            let name = file.path.file_name().unwrap().to_str().unwrap().replacen(&file.document, output, 1);
            let path = file.path.with_file_name(name);
            if path.exists() {
                stands_in(&path, &format!("{value:#}\n"), "schemas");
                compared.insert(path);
            }
        }
    }
    // A catalogue is written of no document.
    let is_written = |file: &&File| read(&file.document, "").is_none() && file.document != "catalogue";
    for file in files.iter().filter(is_written) {
        assert!(compared.contains(&file.path), "{}: no document is there of which it is written", file.path.display());
    }
    assert_valid("catalogue", &json(Catalogue::new()));
}

#[test]
fn the_four_usual_mistakes_give_one_clear_line() {
    #[track_caller]
    fn says(mistake: &str, line: &str) {
        let text = support::files::read(format!("tests/documents/invalid/practice.{mistake}.json"));
        let error = Practice::from_json(&text).unwrap_err();
        assert_eq!(error.to_string(), line);
    }
    says(
        "wrong_term",
        "line 7, column 24, at /spring/marks/safe_feedback: `mett` is not a term here, did you mean `met`?",
    );
    says(
        "wrong_key",
        "line 7, column 7, at /spring/marks/safe_feedbak: `safe_feedbak` is not a key here, did you mean `safe_feedback`?",
    );
    says("missing_field", "line 2, column 15, at /practice: `name` is missing");
    says("wrong_type", "line 3, column 13, at /practice/name: found `5`, expected a text that says something");
}

/// Thousands of documents that were valid before something random happened to them, once or twice;
/// fewer where they are long. `MUTATIONS=100000` tries so many of each kind.
#[test]
fn mutated_documents_are_accepted_by_both_or_by_neither() {
    let wanted: Option<usize> = std::env::var("MUTATIONS").ok().and_then(|cases| cases.parse().ok());
    let mut accepted = 0_u32;
    let mut refused = 0_u32;
    for (document, validator) in VALIDATORS.iter().filter(|(document, _)| read(document.name(), "").is_some()) {
        let valid: Vec<File> = valid_files().into_iter().filter(|file| file.document == document.name()).collect();
        let size = valid.iter().map(|file| file.text.len()).sum::<usize>() / valid.len();
        let mutator = mutate::Mutator::new(valid.iter().map(File::value).collect(), &document.schema());
        for _ in 0..wanted.unwrap_or_else(|| (3_000_000 / size).min(3_000)) {
            let value = mutator.next();
            let text = value.to_string();
            let by_schema = validator.is_valid(&value);
            match read(document.name(), &text).unwrap() {
                Ok(()) => {
                    accepted += 1;
                    assert!(by_schema, "only the reader accepts {text}\n{:?}", validator.validate(&value));
                }
                Err(error) => {
                    refused += 1;
                    let beyond =
                        error.faults().iter().all(|fault| matches!(fault.problem, Problem::Inconsistent { .. }));
                    assert!(!by_schema || beyond, "only the schema accepts {text}\n{error}");
                }
            }
        }
    }
    assert!(
        accepted > refused / 20 && refused > accepted / 20,
        "{accepted} accepted, {refused} refused: too one-sided"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_of_practices_is_valid(practice in support::practice(), before in support::practice()) {
        let value = json(&practice);
        assert_valid("practice", &value);
        prop_assert_eq!(Practice::from_json(&value.to_string()), Ok(practice.clone()));
        for (output, value) in outputs(&practice, &before) {
            assert_valid(output, &value);
            if let Some(read) = read(output, &value.to_string()) {
                prop_assert_eq!(read, Ok(()));
            }
        }
    }

    #[test]
    fn whatever_is_written_of_networks_is_valid(network in support::mhpss::network()) {
        let value = json(&network);
        assert_valid("mhpss_network", &value);
        let read = mhpss::Network::from_json(&value.to_string());
        prop_assert_eq!(read.as_ref(), Ok(&network));
        assert_valid("mhpss_network_evaluation", &json(network.evaluate()));
    }
}

/// Typed texts are read as their pattern says, whatever stands in them.
mod patterns {
    use dynamic_integration::{Country, Date, Language, Text, Url};
    use proptest::prelude::*;
    use serde_json::json;

    use super::validator_of;

    /// A handful of pieces, most of which belong into such a text.
    fn text(pieces: &'static [&'static str], between: &'static str) -> impl Strategy<Value = String> {
        proptest::collection::vec(proptest::sample::select(pieces), 0..6).prop_map(move |pieces| pieces.join(between))
    }

    macro_rules! read_as_their_pattern_says {
        ($($name:ident: $Type:ident $(with $format:literal)?, $pieces:expr, $between:literal;)+) => {
            proptest! {
                #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]
                $(
                    #[test]
                    fn $name(text in text(&$pieces, $between)) {
                        thread_local! {
                            static VALIDATOR: jsonschema::Validator = validator_of(
                                &json!({ "type": "string", "pattern": $Type::PATTERN $(, "format": $format)? })
                            );
                        }
                        let by_schema = VALIDATOR.with(|validator| validator.is_valid(&json!(text)));
                        prop_assert_eq!(text.parse::<$Type>().is_ok(), by_schema, "{:?}", text);
                    }
                )+
            }
        };
    }

    read_as_their_pattern_says! {
        texts: Text, ["", " ", "\t", "\r", "\n", "\u{b}", "\u{c}", "\u{a0}", "\u{2003}", "\u{feff}", "\0", "a"], "";
        urls: Url, ["http://", "https://", "HTTP://", "a", "/", " ", "\n", "é", "[::1]", "%20", "~", "!", "\u{7f}"], "";
        countries: Country, ["A", "T", "AT", "a", "1", "\n", "É"], "";
        languages: Language, [
            "de", "zh", "sgn", "cmn", "yue", "Hant", "latn", "AT", "gb", "419", "1994", "1abc", "rozaj", "biske", "1606nict",
            "x", "u", "a", "i", "klingon", "oed", "", "d", "germanic", "austrogerman", "ü", "12", "en", "GB", "co",
        ], "-";
        dates: Date with "date", [
            "2023", "2024", "1000", "0999", "9999", "10000", "-", "-02", "-29", "-30", "-12", "-31", "-04", "-1", "T00", "\n", " ",
        ], "";
    }
}
