//! Cases from the field: what people met when they recorded practices, and what has to come out.

use dynamic_integration::Practice;
use dynamic_integration::focus::{self, Rule};
use dynamic_integration::iom;
use dynamic_integration::mark::Mark;
use dynamic_integration::read;
use dynamic_integration::spring;

use crate::support::read as accepted;

/// The message with which a document is refused.
fn message<T: read::Document + std::fmt::Debug>(json: &str) -> String {
    read::from_str::<T>(json).unwrap_err().to_string()
}

fn practice(fields: &str) -> String {
    format!(r#"{{ "practice": {{ "name": "Neighbours' table", {fields} }} }}"#)
}

#[test]
fn some_known_and_the_rest_unknown_can_be_said() {
    let focus: focus::Assessment = accepted(r#"{ "dimensions": { "communities": true, "participation": true } }"#);
    let evaluation = focus.evaluate();
    assert_eq!(evaluation.mark(Rule::FourDimensions), Mark::NotAssessed);
    assert_eq!(evaluation.rule(Rule::FourDimensions).tally().count(Mark::NotMet), 0);
    assert_eq!(evaluation.rule(Rule::FourDimensions).tally().count(Mark::Met), 2);
}

#[test]
fn an_untouched_record_marks_nothing() {
    let practice: Practice = accepted(
        r#"{ "practice": { "name": "A" }, "focus": {}, "iom": {}, "spring": { "marks": {}, "findings": {} } }"#,
    );
    for view in practice.evaluate().views() {
        assert!(view.answers().marks().iter().all(|mark| *mark == Mark::NotAssessed), "{:?}", view.rule_set());
    }
}

#[test]
fn nobody_has_to_invent_a_day() {
    let period = |start: &str, end: &str| practice(&format!(r#""period": {{ "start": "{start}", "end": "{end}" }}"#));
    accepted::<Practice>(&period("2016-11", "2019-10"));
    accepted::<Practice>(&period("2016", "2016-05")); // it may have started before May
    assert!(message::<Practice>(&period("2016-06", "2016-05")).ends_with("The period ends before it starts."));
    let iom: iom::Assessment = accepted(
        r#"{ "flags": { "needs_assessed": true }, "needs_assessed_on": "2011", "first_assistance_on": "2011-06" }"#,
    );
    assert_eq!(iom.evaluate().mark(iom::Rule::NeedsBased), Mark::NotAssessed); // the order is not known
}

#[test]
fn countries_that_no_list_has_are_refused_with_the_code_that_is_meant() {
    let countries = |code: &str| practice(&format!(r#""countries": ["{code}"]"#));
    accepted::<Practice>(&countries("XK"));
    for (found, meant) in [("EL", "GR"), ("UK", "GB"), ("at", "AT")] {
        assert!(message::<Practice>(&countries(found)).ends_with(&format!("did you mean `{meant}`?")), "{found}");
    }
    for found in ["EU", "ZZ"] {
        assert!(message::<Practice>(&countries(found)).ends_with("expected a country code of ISO 3166-1 such as `AT`"));
    }
}

#[test]
fn names_of_languages_are_refused_with_the_tag_that_is_meant() {
    let languages = |list: &str| practice(&format!(r#""languages": [{list}]"#));
    accepted::<Practice>(&languages(r#""ar", "pt-BR", "zh-Hant", "x-sign", "es-419", "prs""#));
    for (found, meant) in [("Arabic", "ar"), ("Dari", "prs"), ("Farsi", "fa"), ("Pashto", "ps"), ("Tigrinya", "ti")] {
        let message = message::<Practice>(&languages(&format!(r#""{found}""#)));
        assert!(message.ends_with(&format!("did you mean `{meant}`?")), "{message}");
    }
    assert!(message::<Practice>(&languages(r#""AR", "ar""#)).contains("each value at most once")); // case does not make two
}

#[test]
fn an_address_is_accepted_as_a_browser_shows_it_and_is_safe_as_an_attribute() {
    let link = |address: &str| {
        practice(&format!(r#""links": [{{ "title": "T", "address": {} }}]"#, serde_json::json!(address)))
    };
    accepted::<Practice>(&link("https://example.org/integrácia/úvod"));
    accepted::<Practice>(&link("http://bücher.example:8080/?q=a&b=%20#top"));
    for address in
        ["https://\"><script>alert(1)</script>", "https://", "https:///path", "javascript:alert(1)", "https://a b"]
    {
        assert!(message::<Practice>(&link(address)).contains("a web address"), "{address}");
    }
}

#[test]
fn the_crates_own_vocabularies_are_as_wide_as_people_need() {
    accepted::<Practice>(&practice(
        r#""identifiers": [{ "scheme": "amif", "value": "2019/1" }],
           "organisations": [{ "name": "A", "kind": "intergovernmental" }, { "name": "B", "kind": "faith_based" },
                             { "name": "C", "kind": "academic" }, { "name": "D", "kind": "media" }],
           "target_groups": ["internally_displaced", "young_people", "older_people", "receiving_society"],
           "other_target_groups": ["seasonal workers in agriculture"]"#,
    ));
    accepted::<iom::Assessment>(
        r#"{ "initiatives": { "listed": [{ "cells": { "structural_social": true },
            "stakeholders": { "listed": [{ "stakeholder": "intergovernmental" }] } }] } }"#,
    );
    let igo = r#"{ "initiatives": { "listed": [{ "cells": { "structural_social": true },
        "stakeholders": { "listed": [{ "stakeholder": "igo" }] } }] } }"#;
    assert!(!message::<iom::Assessment>(igo).contains("did you mean")); // `ingo` is something else
}

#[test]
fn questions_are_not_waved_away_without_a_reason() {
    let message = message::<spring::Assessment>(r#"{ "marks": { "joint_review": "not_applicable" } }"#);
    assert!(message.ends_with("record it under `not_applicable` with its reason"), "{message}");
    let blank = r#"{ "not_applicable": { "joint_review": " " } }"#;
    assert!(self::message::<spring::Assessment>(blank).contains("leave the key out"));
}

#[test]
fn a_check_box_is_answered_with_the_words() {
    let message = message::<spring::Assessment>(r#"{ "marks": { "safe_feedback": true } }"#);
    assert!(message.ends_with("found `true`, expected one of `met`, `partly_met`, `not_met`"), "{message}");
}

#[test]
fn what_nobody_sees_is_no_name_and_never_reaches_a_terminal() {
    for name in ["\\u200b", "", " \\t", "\\u2800"] {
        assert!(
            message::<Practice>(&format!(r#"{{ "practice": {{ "name": "{name}" }} }}"#)).contains("shows something")
        );
    }
    let escape = message::<Practice>("{ \"practice\": { \"na\\u001b[31mme\\u202e\": \"A\" } }");
    assert!(!escape.contains(['\u{1b}', '\u{202e}']), "{escape:?}");
}
