//! Documents that are refused: every fault is told, at its place, as data, however the document is read.

use std::borrow::Cow;

use dynamic_integration::core_terms::{Contradiction, Fault};
use dynamic_integration::document::document;
use dynamic_integration::facts::{Record, TermMap, Things, UniqueList};
use dynamic_integration::mark::{Coverage, Tally};
use dynamic_integration::mhpss::Network;
use dynamic_integration::read::{self, Contradictions, Document, JsonLinesError, LIMIT, ReadError, json_lines};
use dynamic_integration::spring;
use dynamic_integration::{Practice, PracticeEvaluation};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::random::{Random, practice};
use crate::schemas::mutate;

fn error<T: Document + std::fmt::Debug>(text: &str) -> ReadError {
    let error = read::from_str::<T>(text).unwrap_err();
    assert!(serde_json::from_str::<T>(text).is_err(), "serde accepts what is refused: {text}");
    error
}

/// What is told, a line for each fault: `line:column path message`.
fn told<T: Document + std::fmt::Debug>(text: &str) -> Vec<String> {
    let error = error::<T>(text);
    assert_eq!(error.more(), 0);
    error
        .diagnostics()
        .iter()
        .map(|found| format!("{}:{} {} {}", found.line, found.column, found.path, found.kind))
        .collect()
}

#[test]
fn every_mistake_is_one_fault_at_its_place() {
    let text = r#"{
  "practice": { "nme": "A", "countries": ["AT", "UK", "DE", "AT"] },
  "focus": { "flags": { "has_staff": "yes", "has_staff": true }, "contacts": { "listed": [{}, { "among": "acros" }] } },
  "spring": { "marks": { "Staff plan": "met", "staff_plan": "Partly met", "joint_review": true } },
  "other": {}
}"#;
    assert_eq!(
        told::<Practice>(text),
        [
            "2:17 /practice/nme unknown key `nme`, did you mean `name`?",
            "2:49 /practice/countries/1 found `\"UK\"`, expected a country code of ISO 3166-1 such as `AT`, did you mean `GB`?",
            "2:61 /practice/countries/3 found `\"AT\"`, expected each value at most once",
            "3:38 /focus/flags/has_staff found `\"yes\"`, expected `true` or `false`",
            "3:45 /focus/flags/has_staff duplicate key `has_staff`",
            "3:91 /focus/contacts/listed/0 missing key `among`",
            "3:106 /focus/contacts/listed/1/among unknown term `acros`, did you mean `across`?",
            "4:26 /spring/marks/Staff plan unknown key `Staff plan`, did you mean `staff_plan`?",
            "4:61 /spring/marks/staff_plan unknown term `Partly met`, did you mean `partly_met`?",
            "4:91 /spring/marks/joint_review found `true`, expected one of `met`, `partly_met`, `not_met`",
            "5:3 /other unknown key `other`, expected one of `$schema`, `practice`, `focus`, `mhpss`, `iom`, `spring`, `asap`",
        ]
    );
}

#[test]
fn a_part_that_is_refused_is_not_also_missing() {
    assert_eq!(told::<Practice>(r#"{ "practice": 7 }"#), ["1:15 /practice found `7`, expected an object"]);
    assert_eq!(
        told::<Network>(r#"{ "nam": "A", "actors": { "listed": [{ "name": 1 }] } }"#),
        [
            "1:3 /nam unknown key `nam`, did you mean `name`?",
            "1:38 /actors/listed/0 missing key `mhpss`",
            "1:48 /actors/listed/0/name found `1`, expected a text with a visible character, in quotation marks",
        ]
    );
}

/// The advice is true whether the key is required or not, in a list, and for what is no mark.
#[test]
fn advice_is_true_wherever_it_is_given() {
    let text = r#"{ "practice": { "name": null, "description": "", "places": [" ", null], "countries": [null, 3] },
  "focus": { "contacts": { "listed": [{ "among": "not_assessed" }, { "among": "not_applicable" }] } },
  "spring": { "marks": { "staff_plan": "not_assessed", "joint_review": "not_applicable", "safe_feedback": null } } }"#;
    let among = "expected one of `within_arriving`, `within_receiving`, `across`";
    let mark = "expected one of `met`, `partly_met`, `not_met`";
    let visible = "expected a text with a visible character; leave it out if it is not required";
    let country = "expected a country code of ISO 3166-1 such as `AT`";
    assert_eq!(
        told::<Practice>(text),
        [
            format!("1:25 /practice/name found `null`, {visible}"),
            format!("1:46 /practice/description found `\"\"`, {visible}"),
            format!("1:61 /practice/places/0 found `\" \"`, {visible}"),
            format!("1:66 /practice/places/1 found `null`, {visible}"),
            format!("1:87 /practice/countries/0 found `null`, {country}; leave it out if it is not required"),
            format!("1:93 /practice/countries/1 found `3`, {country}"),
            format!("2:50 /focus/contacts/listed/0/among unknown term `not_assessed`, {among}"),
            format!("2:79 /focus/contacts/listed/1/among unknown term `not_applicable`, {among}"),
            format!(
                "3:40 /spring/marks/staff_plan unknown term `not_assessed`, {mark}; leave it out if it was not assessed"
            ),
            format!(
                "3:72 /spring/marks/joint_review unknown term `not_applicable`, {mark}; if the record has a key \
                 `not_applicable`, give the reason there"
            ),
            format!("3:107 /spring/marks/safe_feedback found `null`, {mark}; leave it out if it is not required"),
        ]
    );
}

#[test]
fn contradictions_are_told_when_the_form_is_right() {
    let contradictory = r#""focus": { "flags": { "has_staff": false, "staff_trained": true } }"#;
    let both = format!(r#"{{ "practice": {{}}, {contradictory} }}"#);
    assert_eq!(told::<Practice>(&both), ["1:15 /practice missing key `name`"]);
    let alone = format!(r#"{{ "practice": {{ "name": "A" }}, {contradictory} }}"#);
    let alone = error::<Practice>(&alone);
    assert_eq!(alone.diagnostics().len(), 1);
    assert_eq!(alone.diagnostics()[0].kind.fault(), Fault::Contradiction);
}

#[test]
fn the_limit_is_kept_and_the_rest_is_counted() {
    let marks = |number: usize| vec![r#"{ "among": "x", "y": 1, "y": 2 }"#; number].join(",");
    let text = |number| format!(r#"{{ "contacts": {{ "listed": [{}] }} }}"#, marks(number));
    for number in [1, 33, 34, 1000] {
        let error = error::<dynamic_integration::focus::Assessment>(&text(number));
        assert_eq!(error.diagnostics().len() + error.more(), 3 * number);
        assert_eq!(error.diagnostics().len(), LIMIT.min(3 * number));
        assert!(error.to_string().len() < 1000);
    }
}

#[test]
fn an_error_is_data() {
    let error = error::<Practice>(
        r#"{ "practice": { "nme": "A", "countries": ["UK"] }, "spring": { "marks": { "staff_plan": "Met" } } }"#,
    );
    let written = json!(error);
    assert_eq!(written["message"], error.to_string());
    assert_eq!(written["more"], 0);
    let places = written["diagnostics"].as_array().unwrap();
    let of = |key: &str| places.iter().map(|place| place[key].clone()).collect::<Vec<_>>();
    assert_eq!(of("kind"), ["unknown_key", "invalid_value", "unknown_term"]);
    assert_eq!(of("path"), ["/practice/nme", "/practice/countries/0", "/spring/marks/staff_plan"]);
    assert_eq!(of("found"), ["nme", "\"UK\"", "Met"]);
    assert_eq!(of("nearest"), ["name", "GB", "met"]);
    assert_eq!(places[2]["expected"], json!(["met", "partly_met", "not_met"]));
    assert_eq!(json!(error.diagnostics()[0]), places[0]);
    assert_eq!(json!(error.diagnostics()[0].kind)["nearest"], "name");

    let period = r#"{ "practice": { "name": "A", "period": { "start": "2020", "end": "2019" } } }"#;
    let written = json!(self::error::<Practice>(period));
    assert_eq!(written["diagnostics"][0]["contradiction"], "core/contradiction/ends_before_start");

    let lines: Vec<_> = json_lines::<Practice>("\n{}\n".as_bytes()).filter_map(Result::err).collect();
    assert_eq!(
        json!(lines[0]),
        json!({
            "line": 2,
            "message": "line 2, column 1: missing key `practice`",
            "document": {
                "message": "line 2, column 1: missing key `practice`",
                "diagnostics": [{
                    "path": "", "line": 2, "column": 1, "kind": "missing_key",
                    "message": "missing key `practice`", "expected": ["practice"],
                }],
                "more": 0,
            },
        })
    );
}

#[test]
fn every_message_is_true_of_json_lines_too() {
    let line = |text: &str| json_lines::<Practice>(text.as_bytes()).next().unwrap().unwrap_err().to_string();
    assert_eq!(
        line(r#"{"practice":{"name":"A","nme":"B"}}"#),
        "line 1, column 25, at /practice/nme: unknown key `nme`, did you mean `name`?"
    );
    assert_eq!(line("{\"practice\":"), "line 1, column 12: invalid JSON: EOF while parsing a value");
    assert_eq!(
        line("[{\"practice\":{\"name\":\"A\"}}]"),
        "line 1, column 1: found `[{\"practice\":{\"name\":\"A\"}}]`, expected an object"
    );
}

#[test]
fn a_text_that_no_text_can_be_is_told_with_the_others() {
    let told = told::<Practice>(r#"{ "practice": { "name": "\ud800", "\ud800": 1, "links": 3 } }"#);
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[0].ends_with("found `\"\\ud800\"`, expected a text in which no surrogate stands alone"), "{told:?}");
    assert!(told[1].starts_with("1:35 /practice/"), "{told:?}");
    assert_eq!(told[2], "1:57 /practice/links found `3`, expected a list");
}

/// Removes what stands at the end of a JSON Pointer.
fn remove(document: &mut Value, pointer: &str) {
    let Some((above, key)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(above) {
        Some(Value::Object(object)) => _ = object.remove(&key.replace("~1", "/").replace("~0", "~")),
        Some(Value::Array(list)) => _ = list.remove(key.parse().unwrap()),
        other => panic!("{pointer}: nothing is there but {other:?}"),
    }
}

/// Whoever removes all that is told, the last first, finds nothing new but keys that are now missing.
#[test]
fn no_fault_hides_another() {
    let mut mended = 0;
    for seed in 0..1_500 {
        let random = &mut Random::new(seed);
        let mut document = practice(random, 25);
        for _ in 0..random.below(6) {
            mutate(&mut document, random);
        }
        let text = document.to_string();
        let Err(error) = read::from_str::<Practice>(&text) else { continue };
        if !document.is_object() {
            continue;
        }
        assert!(serde_json::from_str::<Practice>(&text).is_err(), "{text}");
        for found in error.diagnostics() {
            assert!(document.pointer(&found.path).is_some(), "{} is not in {text}", found.path);
        }
        for found in error.diagnostics().iter().rev() {
            if found.kind.fault() != Fault::MissingKey && found.kind.fault() != Fault::Contradiction {
                remove(&mut document, &found.path);
            }
        }
        if let Err(left) = read::from_str::<Practice>(&document.to_string()) {
            let known = |kind| matches!(kind, Fault::MissingKey | Fault::Contradiction);
            let hidden = left.diagnostics().iter().find(|found| !known(found.kind.fault()));
            assert_eq!(hidden.map(ToString::to_string), None, "{text}\ntold only {error}");
        }
        mended += 1;
    }
    assert!(mended > 500, "{mended}");
}

#[derive(Deserialize)]
struct Field {
    #[serde(rename = "document")]
    _document: Practice,
}

#[derive(Deserialize)]
struct Maybe {
    #[serde(rename = "document")]
    _document: Option<Practice>,
}

#[derive(Deserialize)]
struct Several {
    #[serde(rename = "document")]
    _document: Vec<Practice>,
}

#[derive(Deserialize)]
struct Flat {
    #[serde(rename = "document")]
    _by: String,
    #[serde(flatten)]
    _practice: Practice,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Untagged {
    Practice(#[expect(dead_code, reason = "only read")] Box<Practice>),
    Network(#[expect(dead_code, reason = "only read")] Box<Network>),
}

document! {
    /// A struct of another crate, without a check of its own.
    #[derive(Default)]
    struct Dossier {
        /// A document within.
        optional document: Practice,
        /// More of them.
        default more: Things<Practice>,
        /// And each at most once.
        default others: UniqueList<Practice>,
    }
}

#[test]
fn contradictions_are_refused_whichever_way_a_document_is_embedded() {
    fn reads<T: DeserializeOwned>(text: &str) -> bool {
        let read = serde_json::from_str::<T>(text).is_ok();
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::from_value::<T>(value).is_ok(), read, "{text}");
        read
    }
    let practice =
        |end: &str| format!(r#"{{ "practice": {{ "name": "A", "period": {{ "start": "2020", "end": "{end}" }} }} }}"#);
    for (practice, right) in [(practice("2021"), true), (practice("2019"), false)] {
        let field = format!(r#"{{ "document": {practice} }}"#);
        assert_eq!(reads::<Practice>(&practice), right);
        assert_eq!(reads::<Box<Practice>>(&practice), right);
        assert_eq!(reads::<Field>(&field), right);
        assert_eq!(reads::<Maybe>(&field), right);
        assert_eq!(reads::<Several>(&format!(r#"{{ "document": [{practice}] }}"#)), right);
        assert_eq!(reads::<Flat>(&practice.replacen('{', r#"{ "document": "A", "#, 1)), right);
        assert_eq!(reads::<Untagged>(&practice), right);
        assert_eq!(reads::<Dossier>(&field), right);
        assert_eq!(reads::<Dossier>(&format!(r#"{{ "more": {{ "listed": [{practice}] }} }}"#)), right);
        assert_eq!(reads::<Dossier>(&format!(r#"{{ "others": [{practice}] }}"#)), right);
        assert_eq!(reads::<Things<Practice>>(&format!(r#"{{ "listed": [{practice}] }}"#)), right);
        let list = format!("[{practice}, {practice}]");
        assert_eq!(reads::<Vec<Practice>>(&list), right);
        assert_eq!(read::from_str::<Vec<Practice>>(&list).is_ok(), right);
    }
    let error = error::<Vec<Practice>>(&format!("[{},\n{}]", practice("2019"), practice("2018")));
    let places: Vec<_> = error.diagnostics().iter().map(|found| (found.line, &*found.path)).collect();
    assert_eq!(places, [(1, "/0/practice/period/end"), (2, "/1/practice/period/end")]);
}

document! {
    /// A struct of another crate, with a check of its own.
    #[derive(Default)]
    #[check(empty)]
    struct Folder {
        /// A document within.
        optional first: Practice,
        /// More of them.
        default more: Things<Practice>,
        /// And each at most once.
        default others: UniqueList<Practice>,
        /// By term.
        default marks: TermMap<spring::Item, spring::Assessment>,
        /// Kept elsewhere.
        default dossiers: Vec<Box<Dossier>>,
    }

    /// A struct whose check answers for its fields.
    #[check(empty, fields)]
    struct Shelf {
        /// The folders.
        folders: Vec<Folder>,
    }
}

impl Folder {
    fn empty(&self, found: &mut Contradictions) {
        if self.first.is_none() {
            found.add(Contradiction::NothingListed, "first");
        }
    }
}

impl Shelf {
    fn empty(&self, found: &mut Contradictions) {
        if self.folders.is_empty() {
            found.add(Contradiction::NothingListed, "folders");
        }
    }
}

/// A check adds to what contradicts in the fields, and hides none of it.
#[test]
fn a_document_with_a_check_asks_its_fields_too() {
    let practice = r#"{ "practice": { "name": "A", "period": { "start": "2020", "end": "2019" } } }"#;
    let marks = r#"{ "marks": { "staff_plan": "met" }, "not_applicable": { "staff_plan": "No staff" } }"#;
    let text = format!(
        r#"{{ "more": {{ "listed": [{practice}] }}, "others": [{practice}], "marks": {{ "joint_review": {marks} }},
        "dossiers": [{{}}, {{ "document": {practice} }}] }}"#
    );
    let paths = |text: &str| -> Vec<String> {
        error::<Folder>(text).diagnostics().iter().map(|found| found.path.clone()).collect()
    };
    let expected = [
        "/first",
        "/more/listed/0/practice/period/end",
        "/others/0/practice/period/end",
        "/marks/joint_review/not_applicable/staff_plan",
        "/dossiers/1/document/practice/period/end",
    ];
    assert_eq!(paths(&text), expected);
    let folder = <Folder as Record>::read(&mut serde_json::Deserializer::from_str(&text)).unwrap();
    assert_eq!(folder.contradictions().into_iter().map(|found| found.path).collect::<Vec<_>>(), expected);
    assert_eq!(paths(&format!(r#"{{ "first": {practice} }}"#)), ["/first/practice/period/end"]);

    assert!(read::from_str::<Shelf>(&format!(r#"{{ "folders": [{text}] }}"#)).is_ok());
    assert_eq!(error::<Shelf>(r#"{ "folders": [] }"#).diagnostics()[0].path, "/folders");
}

/// What is kept as a `Cow` answers as its value does.
#[test]
fn a_value_that_may_be_borrowed_is_asked_like_any_other() {
    type Kept = Cow<'static, Practice>;
    let practice = r#"{ "practice": { "name": "A", "period": { "start": "2020", "end": "2019" } } }"#;
    let read = || <Kept as Record>::read(&mut serde_json::Deserializer::from_str(practice)).unwrap();
    for kept in [read(), Cow::Borrowed(&*Box::leak(Box::new(read().into_owned())))] {
        let found = Contradictions::all(|found| kept.add_contradictions(found));
        assert_eq!(found[0].path, "/practice/period/end");
    }
    assert_eq!(format!("{:?}", Kept::shape()), format!("{:?}", Practice::shape()));
    assert!(Record::says_nothing(&Cow::<'static, spring::Assessment>::Owned(spring::Assessment::default())));
}

#[test]
fn a_tally_and_a_coverage_are_read_as_strictly_as_documents() {
    for text in [
        "[1, 2]",
        r#"{ "assessed": 2, "applicable": 1 }"#,
        r#"{ "assessed": 1 }"#,
        r#"{ "assessed": 9007199254740992, "applicable": 9007199254740993 }"#,
    ] {
        assert!(serde_json::from_str::<Coverage>(text).is_err(), "{text}");
    }
    let coverage: Coverage = serde_json::from_str(r#"{ "assessed": 1, "applicable": 2.0 }"#).unwrap();
    assert_eq!(Some(coverage), Coverage::new(1, 2));
    assert!(serde_json::from_str::<Tally>("[1, 2, 3, 4, 5]").is_err());

    // Each fault is told.
    let mut written =
        json!(read::from_str::<Practice>(r#"{ "practice": { "name": "A" }, "spring": {} }"#).unwrap().evaluate());
    written["spring"]["total"]["tally"] = json!({ "met": -1, "partly_met": "2", "not_met": 0, "not_applicable": 0 });
    written["spring"]["total"]["coverage"] = json!({ "assessed": 3, "applicable": 2 });
    let error = PracticeEvaluation::from_json(&written.to_string()).unwrap_err();
    let mut paths: Vec<_> = error.diagnostics().iter().map(|found| found.path.as_str()).collect();
    paths.sort_unstable();
    let tally = "/spring/total/tally";
    assert_eq!(paths, ["/spring/total/coverage", tally, &format!("{tally}/met"), &format!("{tally}/partly_met")]);
}

#[test]
fn a_catch_of_a_panic_may_hold_every_result() {
    fn thread_safe<T: Send + Sync>() {}
    fn safe<T: std::panic::UnwindSafe + std::panic::RefUnwindSafe + Send + Sync>() {}
    safe::<Practice>();
    safe::<dynamic_integration::PracticeEvaluation>();
    safe::<dynamic_integration::evaluation::Evaluation<spring::Question>>();
    safe::<dynamic_integration::evaluation::View<'_>>();
    safe::<dynamic_integration::comparison::PracticeComparison>();
    safe::<dynamic_integration::portfolio::Portfolio>();
    safe::<dynamic_integration::catalogue::Catalogue>();
    safe::<dynamic_integration::term::AnyTerm>();
    safe::<dynamic_integration::facts::Facts<spring::Item>>();
    safe::<dynamic_integration::facts::TermMap<spring::Item, bool>>();
    safe::<ReadError>();
    thread_safe::<JsonLinesError>(); // an error of a stream can hold anything
}

/// Editors on Windows write it before a text. Places are those that the editor shows.
#[test]
fn a_byte_order_mark_is_no_part_of_a_document() {
    let marked = |text: &[u8]| [b"\xef\xbb\xbf", text].concat();
    let text = r#"{ "practice": { "name": "A" }, "spring": { "marks": { "staff_plan": "met" } } }"#;
    let practice = Practice::from_json(text).unwrap();
    assert_eq!(Practice::from_slice(&marked(text.as_bytes())).as_ref(), Ok(&practice));
    assert_eq!(Practice::from_json(&format!("\u{feff}{text}")).as_ref(), Ok(&practice));
    assert_eq!(json_lines::<Practice>(&*marked(text.as_bytes())).next().unwrap().unwrap(), practice);
    let evaluation = practice.evaluate();
    assert_eq!(PracticeEvaluation::from_slice(&marked(evaluation.to_json().as_bytes())).as_ref(), Ok(&evaluation));

    let wrong: [&[u8]; 6] = [
        b"",
        b"{ practice }",
        b"{ \"practise\": {},\n \"spring\": 3 }",
        b"{ \"practice\": { \"name\": \"A\", \"period\": { \"start\": \"2023\", \"end\": \"2022\" } } }",
        b"{ \"practice\": \"\xff\" }",
        b"\xef\xbb\xbf{}",
    ];
    for text in wrong {
        let error = Practice::from_slice(text).unwrap_err();
        if !text.starts_with(b"\xef") {
            assert_eq!(Practice::from_slice(&marked(text)), Err(error));
        }
    }
    assert!(Practice::from_slice(&marked(wrong[5])).is_err(), "one mark is enough");
    assert_eq!(
        PracticeEvaluation::from_slice(&marked(b"{ \"focus\": {} }")),
        PracticeEvaluation::from_slice(b"{ \"focus\": {} }")
    );
}

#[test]
fn missing_quotation_marks_are_told() {
    let told = |practice: &str| {
        let text = format!(r#"{{ "practice": {{ "name": "A", {practice} }} }}"#);
        let error = Practice::from_json(&text).unwrap_err().to_string();
        error.split_once(": ").unwrap().1.to_owned()
    };
    let date = "expected a date as far as it is known: `2018`, `2018-05` or `2018-05-14`";
    assert_eq!(told(r#""period": { "start": 2025 }"#), format!("found `2025`, {date}, in quotation marks"));
    assert_eq!(told(r#""period": { "start": 25 }"#), format!("found `25`, {date}"));
    assert_eq!(told(r#""period": { "start": -1 }"#), format!("found `-1`, {date}"));
    assert_eq!(told(r#""period": { "start": [2025] }"#), format!("found `[2025]`, {date}"));
    let name = "expected a text with a visible character, in quotation marks";
    assert_eq!(told(r#""places": [1210]"#), format!("found `1210`, {name}"));
    assert_eq!(told(r#""places": [true]"#), format!("found `true`, {name}"));
    assert_eq!(told(r#""countries": [40]"#), "found `40`, expected a country code of ISO 3166-1 such as `AT`");
}

#[test]
fn a_name_that_is_part_of_one_valid_name_is_told() {
    let told = |measures: &str| {
        let text = format!(
            r#"{{ "practice": {{ "name": "A" }}, "asap": {{ "recommendations": {{ "measures": {measures} }} }} }}"#
        );
        Practice::from_json(&text).unwrap_err().to_string()
    };
    assert!(
        told(r#"{ "childcare": "met" }"#).ends_with(": unknown key `childcare`, did you mean `childcare_offered`?")
    );
    assert!(told(r#"{ "with": "met" }"#).contains(": unknown key `with`, expected one of "));
}
