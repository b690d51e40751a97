//! Every route, with what is valid and what is not.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{ACCEPT, CONTENT_TYPE, LOCATION, VARY};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use dynamic_integration::Practice;
use dynamic_integration::portfolio::Portfolio;
use portal::{BODY_LIMIT, Store, portal};
use serde_json::{Value, json};
use tower::ServiceExt;

/// What came back.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("JSON")
    }

    fn header(&self, name: axum::http::HeaderName) -> &str {
        self.headers[name].to_str().expect("text")
    }
}

async fn ask(app: &Router, method: Method, path: &str, headers: HeaderMap, body: impl Into<Body>) -> Answer {
    let mut request = Request::new(body.into());
    (*request.method_mut(), *request.headers_mut(), *request.uri_mut()) =
        (method, headers, path.parse().expect("a path"));
    let response = app.clone().oneshot(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.expect("a body");
    Answer { status: parts.status, headers: parts.headers, text: String::from_utf8(bytes.to_vec()).expect("UTF-8") }
}

async fn post_as(app: &Router, content_type: &str, body: impl Into<Body>) -> Answer {
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, content_type.parse().expect("a type"))]);
    ask(app, Method::POST, "/practices", headers, body).await
}

async fn post(app: &Router, document: impl Into<Body>) -> Answer {
    post_as(app, "application/json", document).await
}

async fn get(app: &Router, path: &str) -> Answer {
    ask(app, Method::GET, path, HeaderMap::new(), Body::empty()).await
}

/// As a browser asks.
async fn open(app: &Router, path: &str) -> Answer {
    let accepted = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    let headers = HeaderMap::from_iter([(ACCEPT, accepted.parse().expect("types"))]);
    ask(app, Method::GET, path, headers, Body::empty()).await
}

fn empty() -> Router {
    portal(Store::in_memory())
}

/// A practice with a number, a year and a mark.
fn recorded(number: &str, year: u16, mark: &str) -> String {
    json!({
        "practice": { "name": "Neighbours' <kitchen>", "identifiers": [{ "scheme": "amif", "value": number }] },
        "spring": { "assessed": { "on": year.to_string() }, "marks": { "safe_feedback": mark } },
    })
    .to_string()
}

#[tokio::test]
async fn a_practice_gets_results_for_readers() {
    let app = empty();
    let sent = recorded("A-7", 2025, "not_met");
    let answer = post_as(&app, "Application/JSON; charset=utf-8", sent.clone()).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.header(LOCATION), "/practices/1");

    let results = answer.json();
    assert_eq!(results["subject"]["name"], "Neighbours' <kitchen>");
    let gap = &results["rule_sets"][0]["gaps"][0];
    assert_eq!((&gap["rule"]["label"], &gap["mark"]["label"]), (&json!("Voice of the users"), &json!("Not met")));
    assert_eq!(get(&app, "/practices/1").await.json(), results);

    // What is kept: the bytes that came, and the evaluation.
    assert_eq!(get(&app, "/practices/1/document").await.text, sent);
    let evaluation = Practice::from_json(&sent).expect("valid").evaluate();
    assert_eq!(get(&app, "/practices/1/evaluation").await.json(), json!(evaluation));
}

#[tokio::test]
async fn only_a_name_says_nothing_else() {
    let app = empty();
    let answer = post(&app, r#"{ "practice": { "name": "Kitchen" } }"#).await;
    assert_eq!((answer.status, &answer.json()["rule_sets"]), (StatusCode::CREATED, &json!([])));
    assert_eq!(get(&app, "/practices/1/document").await.json(), json!({ "practice": { "name": "Kitchen" } }));
}

#[tokio::test]
async fn all_faults_are_told_each_at_its_place() {
    let app = empty();
    let faults = |answer: &Answer| -> Vec<(String, String)> {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = |value: &Value| value.as_str().expect("text").to_owned();
        let answer = answer.json();
        let diagnostics = answer["diagnostics"].as_array().expect("a list");
        diagnostics.iter().map(|fault| (text(&fault["path"]), text(&fault["kind"]))).collect()
    };
    let fault = |path: &str, kind: &str| (path.to_owned(), kind.to_owned());

    let form = r#"{
        "practice": { "countries": ["UK"] },
        "spring": { "marks": { "safe_feedbak": "met", "staff_plan": true } }
    }"#;
    let expected = [
        fault("/practice", "missing_key"),
        fault("/practice/countries/0", "invalid_value"),
        fault("/spring/marks/safe_feedbak", "unknown_key"),
        fault("/spring/marks/staff_plan", "invalid_value"),
    ];
    assert_eq!(faults(&post(&app, form).await), expected);

    let contradictory = r#"{
        "practice": { "name": "A", "period": { "start": "2023", "end": "2022" } },
        "focus": { "flags": { "has_staff": false, "staff_trained": true } }
    }"#;
    let expected =
        [fault("/practice/period/end", "contradiction"), fault("/focus/flags/staff_trained", "contradiction")];
    assert_eq!(faults(&post(&app, contradictory).await), expected);

    assert_eq!(faults(&post(&app, "{").await), [fault("", "syntax")]);
    assert_eq!(faults(&post(&app, "").await), [fault("", "syntax")]);
    assert_eq!(faults(&post(&app, b"\"\xff\"".to_vec()).await), [fault("", "not_utf8")]);
    assert_eq!(get(&app, "/practices").await.json(), json!([])); // nothing of it was kept
}

#[tokio::test]
async fn what_is_no_document_is_refused() {
    let app = empty();
    let document = r#"{ "practice": { "name": "A" } }"#;
    for content_type in ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""] {
        assert_eq!(post_as(&app, content_type, document).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let without_type = ask(&app, Method::POST, "/practices", HeaderMap::new(), document).await;
    assert_eq!(without_type.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);

    let padded = |length: usize| format!("{document}{}", " ".repeat(length - document.len()));
    assert_eq!(post(&app, padded(BODY_LIMIT)).await.status, StatusCode::CREATED);
    let too_long = post(&app, padded(BODY_LIMIT + 1)).await;
    assert_eq!(too_long.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(too_long.json()["message"].is_string());
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let app = empty();
    post(&app, recorded("A-7", 2025, "met")).await;
    for id in ["0", "2", "-1", "1.0", "kitchen", "18446744073709551616", "..%2F1"] {
        for rest in ["", "/document", "/evaluation", "/comparison"] {
            let answer = get(&app, &format!("/practices/{id}{rest}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}{rest}");
            assert!(answer.json()["message"].is_string());
        }
    }
    for path in [
        "/practice",
        "/practices/1/",
        "/schema?form=sprint",
        "/practices/1/comparison",
        "/practices/1/comparison?with=9",
    ] {
        let answer = get(&app, path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.json()["message"].is_string());
    }
    let answer = get(&app, "/practices/1/comparison?with=kitchen").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.json()["message"].is_string());
    let answer = ask(&app, Method::DELETE, "/practices/1", HeaderMap::new(), Body::empty()).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.json()["message"].is_string());
}

#[tokio::test]
async fn browsers_get_pages_and_programs_get_data() {
    let app = empty();
    post(&app, recorded("A-7", 2024, "not_met")).await;
    post(&app, recorded("A-7", 2025, "met")).await;
    for path in ["/practices/2", "/practices/2/comparison", "/portfolio"] {
        let page = open(&app, path).await;
        assert_eq!((page.status, page.header(VARY)), (StatusCode::OK, "accept"), "{path}");
        assert!(page.text.starts_with("<!DOCTYPE html>"), "{path}");
        assert!(!page.text.contains("<kitchen>"), "a text runs as HTML: {path}");
        assert!(page.header(CONTENT_TYPE).starts_with("text/html"), "{path}");
        assert_eq!(get(&app, path).await.header(CONTENT_TYPE), "application/json", "{path}");
    }
    assert!(open(&app, "/practices/2").await.text.contains("Neighbours&#39; &lt;kitchen&gt;"));

    let accepted = HeaderMap::from_iter([(ACCEPT, "application/json, text/html".parse().expect("types"))]);
    let data = ask(&app, Method::GET, "/practices/2", accepted, Body::empty()).await;
    assert_eq!(data.header(CONTENT_TYPE), "application/json");
    assert!(open(&app, "/").await.text.contains("<script src=\"/page.js\">"));
}

#[tokio::test]
async fn a_year_is_compared_with_the_year_before() {
    let app = empty();
    post(&app, recorded("A-7", 2024, "not_met")).await;
    post(&app, recorded("B-1", 2024, "met")).await;
    post(&app, recorded("A-7", 2025, "met")).await;

    let comparison = get(&app, "/practices/3/comparison").await.json();
    assert_eq!(comparison["kind"], "over_time");
    let compared = &comparison["comparisons"][0];
    assert_eq!(
        (&compared["first_assessed"]["on"], &compared["second_assessed"]["on"]),
        (&json!("2024"), &json!("2025"))
    );
    assert_eq!(compared["changes"]["improved"], 1);

    // Whichever way they are given, the earlier one comes first.
    assert_eq!(get(&app, "/practices/1/comparison?with=3").await.json(), comparison);
    assert_eq!(get(&app, "/practices/1/comparison").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&app, "/practices/2/comparison").await.status, StatusCode::NOT_FOUND);
    let others = get(&app, "/practices/2/comparison?with=3").await.json();
    assert_eq!(others["kind"], "between_practices");
}

/// The first document says that two numbers are of one practice. Then each number gets a document of its own.
#[tokio::test]
async fn a_document_with_two_identifiers_joins_those_of_both() {
    let app = empty();
    let mut both: Value = serde_json::from_str(&recorded("A-7", 2023, "met")).expect("JSON");
    let list = both["practice"]["identifiers"].as_array_mut().expect("a list");
    list.push(json!({ "scheme": "amif", "value": "B-8" }));
    for text in [both.to_string(), recorded("A-7", 2024, "met"), recorded("B-8", 2025, "not_met")] {
        post(&app, text).await;
    }
    // A-7 and B-8 are one practice, so only the latest one counts.
    let latest = Practice::from_json(&recorded("B-8", 2025, "not_met")).expect("valid");
    let expected: Portfolio = [latest.evaluate()].into_iter().collect();
    assert_eq!(get(&app, "/portfolio").await.json(), json!(expected));
}

#[tokio::test]
async fn a_portfolio_counts_each_practice_once() {
    let app = empty();
    assert_eq!(get(&app, "/portfolio").await.json()["documents"], 0);
    for (number, year, mark) in [("A-7", 2024, "not_met"), ("B-1", 2024, "met"), ("A-7", 2025, "met")] {
        post(&app, recorded(number, year, mark)).await;
    }
    for _ in 0..2 {
        post(&app, r#"{ "practice": { "name": "Without a number" } }"#).await; // who knows whether they are the same
    }
    let last = [recorded("B-1", 2024, "met"), recorded("A-7", 2025, "met")];
    let mut expected: Portfolio =
        last.iter().map(|text| Practice::from_json(text).expect("valid").evaluate()).collect();
    for _ in 0..2 {
        expected
            .add(&Practice::from_json(r#"{ "practice": { "name": "A" } }"#).expect("valid").evaluate())
            .expect("room");
    }
    assert_eq!(get(&app, "/portfolio").await.json(), json!(expected));
}

#[tokio::test]
async fn schemas_are_for_validators_and_forms() {
    let app = empty();
    assert_eq!(get(&app, "/schema").await.json()["$id"], "urn:dynamic-integration:schema:v1:practice");
    let keys = |schema: &Value| -> Vec<String> {
        schema["properties"].as_object().expect("properties").keys().cloned().collect()
    };
    let whole = get(&app, "/schema?form=all").await.json();
    assert_eq!(keys(&whole), ["$schema", "practice", "focus", "mhpss", "iom", "spring", "asap"]);
    for framework in ["focus", "mhpss", "iom", "spring", "asap"] {
        let form = get(&app, &format!("/schema?form={framework}")).await.json();
        assert_eq!(keys(&form), ["$schema", "practice", framework]);
    }
}

/// A folder of its own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_get_a_number_each() {
    let folder = folder("at_once");
    let app = Arc::new(portal(Store::open(&folder).expect("a folder")));
    let sending = (0..100).map(|number| {
        let app = Arc::clone(&app);
        tokio::spawn(async move {
            let sent = recorded(&number.to_string(), 2025, "met");
            let answer = post(&app, sent.clone()).await;
            let address = answer.header(LOCATION).to_owned();
            assert_eq!(get(&app, &format!("{address}/document")).await.text, sent);
            address
        })
    });
    let mut addresses = Vec::new();
    for task in sending.collect::<Vec<_>>() {
        addresses.push(task.await.expect("no panic"));
    }
    addresses.sort();
    addresses.dedup();
    assert_eq!(addresses.len(), 100);

    // It is all there after a start, and goes on from the last number.
    let again = portal(Store::open(&folder).expect("the folder"));
    assert_eq!(get(&again, "/practices").await.text, get(&app, "/practices").await.text);
    assert_eq!(get(&again, "/portfolio").await.json()["documents"], 100);
    let (before, after) = (get(&app, "/practices/1/evaluation").await, get(&again, "/practices/1/evaluation").await);
    assert_eq!(before.text, after.text);
    assert_eq!(post(&again, recorded("A-7", 2025, "met")).await.header(LOCATION), "/practices/101");
}

#[tokio::test]
async fn a_file_that_contradicts_itself_is_named() {
    let folder = folder("contradictory");
    let app = portal(Store::open(&folder).expect("a folder"));
    post(&app, r#"{"practice":{"name":"A","period":{"start":"2022","end":"2023"}}}"#).await;
    let file = folder.join("1.json");
    let text = std::fs::read_to_string(&file).expect("a file");
    std::fs::write(&file, text.replace("2023", "2021")).expect("written");
    let error = Store::open(&folder).expect_err("a contradiction").to_string();
    assert!(error.contains("1.json: ") && error.contains("/practice/period/end"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_kept_is_not_promised() {
    let folder = folder("gone");
    let app = portal(Store::open(&folder).expect("a folder"));
    std::fs::remove_dir_all(&folder).expect("removed");
    let answer = post(&app, recorded("A-7", 2025, "met")).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!answer.text.contains("os error"), "a stranger learns about the machine: {}", answer.text);
    assert_eq!(get(&app, "/practices").await.json(), json!([]));
}
