//! What is refused, where it says that it went wrong, and in which words.

use dynamic_integration::{Practice, Problem, read};

/// The only fault of a document.
#[track_caller]
fn fault(text: &str) -> dynamic_integration::Fault {
    let error = Practice::from_json(text).expect_err("it is refused");
    assert_eq!(error.faults().len(), 1, "{error}");
    // Whoever reads it without this crate's reader is refused too.
    assert!(serde_json::from_str::<Practice>(text).is_err());
    error.faults()[0].clone()
}

#[track_caller]
fn refused(text: &str, message: &str) {
    assert_eq!(fault(text).to_string(), message);
}

fn spring(inside: &str) -> String {
    format!("{{\"practice\": {{\"name\": \"A\"}},\n \"spring\": {inside}}}")
}

#[test]
fn what_derives_take_and_this_crate_does_not() {
    refused(r#"{"practice": ["A"]}"#, "line 1, column 14, at /practice: found `[\"A\"]`, expected an object");
    refused(
        &spring("null"),
        "line 2, column 12, at /spring: found `null`, expected an object; leave the key out where nothing is known",
    );
    refused(
        &spring(r#"{"marks": {"safe_feedback": {"met": null}}}"#),
        "line 2, column 40, at /spring/marks/safe_feedback: found `{\"met\": null}`, expected a term of core/recorded_mark",
    );
    refused(
        &spring(r#"{"marks": {"safe_feedback": "met", "safe_feedback": "met"}}"#),
        "line 2, column 47, at /spring/marks/safe_feedback: `safe_feedback` stands twice, expected each key once",
    );
    refused(
        &spring(r#"{"marks": {"safe_feedback": null}}"#),
        "line 2, column 40, at /spring/marks/safe_feedback: found `null`, expected a term of core/recorded_mark; \
         leave the key out where nothing is known",
    );
}

#[test]
fn unknown_duplicate_missing_and_wrong() {
    refused(
        r#"{"practice": {"name": "A"}, "sprung": {}}"#,
        "line 1, column 29, at /sprung: `sprung` is not a key here, did you mean `spring`?",
    );
    refused(
        &spring(r#"{"marks": {}, "marks": {}}"#),
        "line 2, column 26, at /spring/marks: `marks` stands twice, expected each key once",
    );
    refused(r#"{"practice": {"countries": ["AT"]}}"#, "line 1, column 14, at /practice: `name` is missing");
    refused(
        r#"{"practice": {"name": 7}}"#,
        "line 1, column 23, at /practice/name: found `7`, expected a text that says something",
    );
    refused(
        r#"{"practice": {"name": "A", "countries": ["AT", "at"]}}"#,
        "line 1, column 48, at /practice/countries/1: found `\"at\"`, expected a country as two capital letters, as in `AT`",
    );
    refused(
        r#"{"practice": {"name": "A", "countries": ["AT", "AT"]}}"#,
        "line 1, column 48, at /practice/countries/1: found `\"AT\"`, expected each value at most once",
    );
    refused(
        r#"{"practice": {"name": "A", "period": {"from": "2023-02-29"}}}"#,
        "line 1, column 47, at /practice/period/from: found `\"2023-02-29\"`, \
         expected a date of the calendar, written as in `2023-08-31`",
    );
}

#[test]
fn not_assessed_is_not_recorded() {
    refused(
        &spring(r#"{"marks": {"safe_feedback": "not_assessed"}}"#),
        "line 2, column 40, at /spring/marks/safe_feedback: `not_assessed` is not a term here, \
         expected `met`, `partly_met`, `not_met`, `not_applicable`; leave the key out where nothing was assessed",
    );
}

#[test]
fn facts_that_contradict_each_other_are_all_told() {
    let text =
        "{\"practice\": {\"name\": \"A\", \"period\": {\n  \"from\": \"2023-01-01\",\n  \"to\": \"2022-01-01\"}}}";
    refused(text, "line 3, column 3, at /practice/period/to: `2022-01-01` is before `2023-01-01`");

    let twice =
        text.replace("}}}", "}},\n \"mhpss\": {\"programmes\": [], \"flags\": {\"project_completion\": true}}}");
    let error = Practice::from_json(&twice).unwrap_err();
    let places: Vec<_> = error.faults().iter().map(|fault| (&*fault.path, fault.line, fault.column)).collect();
    assert_eq!(places, [("/practice/period/to", 3, 3), ("/mhpss/flags/project_completion", 4, 40)]);
    assert!(error.faults().iter().all(|fault| matches!(fault.problem, Problem::Inconsistent { .. })));
}

#[test]
fn the_nearest_term_is_data() {
    let found = fault(&spring(r#"{"marks": {"safe_feedback": "mett"}}"#));
    let Problem::UnknownTerm { found, expected, nearest } = found.problem else { panic!("{found}") };
    assert_eq!((&*found, nearest, expected.len()), ("mett", Some("met"), 4));
}

#[test]
fn broken_json_is_reported_as_such() {
    refused("", "line 1, column 1: not JSON: EOF while parsing a value");
    refused("{\"practice\":\n  {\"name\" \"A\"}}", "line 2, column 11: not JSON: expected `:`");
    refused("{\"practice\": {\"name\": \"A\"}} x", "line 1, column 29: not JSON: trailing characters");
    refused("\u{feff}{}", "line 1, column 1: not JSON: a byte order mark stands before the document");
}

#[test]
fn columns_count_characters_and_paths_are_pointers() {
    refused(
        "{\"practice\": {\"name\": \"ÄÖÜ漢\", \"x/~y\": 1}}",
        "line 1, column 31, at /practice/x~1~0y: `x/~y` is not a key here, expected `name`, `description`, \
         `countries`, `languages`, `period`, `organisations`, `target_groups`, `integration_areas`, `links`, \
         `validated_on`",
    );
}

#[test]
fn invalid_utf8_says_where() {
    let error = read::from_slice::<Practice>(b"{\"practice\":\n {\"name\": \"\xff\"}}").unwrap_err();
    assert_eq!(error.to_string(), "line 2, column 12: not UTF-8");
}

#[test]
fn a_lone_surrogate_says_where() {
    refused(
        r#"{"practice": {"name": "\ud800"}}"#,
        "line 1, column 23, at /practice/name: not JSON: unexpected end of hex escape",
    );
}
