//! Cases from the field: what people met when they recorded practices, and what has to come out.

use std::collections::BTreeSet;

use dynamic_integration::Practice;
use dynamic_integration::asap;
use dynamic_integration::focus::{self, Rule};
use dynamic_integration::iom;
use dynamic_integration::mark::Mark;
use dynamic_integration::read;
use dynamic_integration::spring;
use dynamic_integration::term::AnyTerm;

use crate::support::{points, read as accepted};

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
    assert!(message.ends_with("if the record has a key `not_applicable`, give the reason there"), "{message}");
    let blank = r#"{ "not_applicable": { "joint_review": " " } }"#;
    assert!(self::message::<spring::Assessment>(blank).ends_with("; leave it out if it is not required"));
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
            message::<Practice>(&format!(r#"{{ "practice": {{ "name": "{name}" }} }}"#))
                .contains("a visible character")
        );
    }
    let escape = message::<Practice>("{ \"practice\": { \"na\\u001b[31mme\\u202e\": \"A\" } }");
    assert!(!escape.contains(['\u{1b}', '\u{202e}']), "{escape:?}");
}

/// The case that began it: most is told, a part is not.
#[test]
fn a_description_that_leaves_things_out_lacks_nothing() {
    let practice: Practice = accepted(
        r#"{
        "practice": {
            "name": "Co-housing of young refugees and local flatmates", "countries": ["BE"],
            "description": "Flatmates share a home for a year; numbers, money and results stand in the annual report.",
            "period": { "start": "2016-11", "end": "2019-10" }
        },
        "focus": {
            "dimensions": { "mhpss": true, "communities": true, "partnerships": true },
            "flags": { "standalone": true, "has_staff": true, "specialised_care": true, "understood_as_two_way": true },
            "contacts": { "listed": [{ "name": "Sharing a flat", "among": "across",
                                       "flags": { "recurring": true, "equal_footing": true, "constructive": true } }] },
            "connections": { "bridge": true, "link": true },
            "volunteers": { "receiving": { "roles": { "connector": true, "equal_partner": true } } },
            "partners": { "listed": [
                { "name": "City council", "kinds": { "municipality": true }, "sector": "government" },
                { "name": "Youth organisation", "sector": "non_profit" }
            ] },
            "notes": { "contact_effects": { "text": "Empathy on both sides is reported; attitudes were not measured." } }
        }
    }"#,
    );
    let evaluation = practice.evaluate();
    assert_eq!(evaluation.gaps().count(), 0);
    let focus = evaluation.focus.unwrap();
    assert!(focus.view().answers().marks().iter().all(|mark| [Mark::Met, Mark::NotAssessed].contains(mark)));
    for rule in [Rule::SocialBondsAndLinks, Rule::ThreeSectors, Rule::FourDimensions, Rule::MeaningfulContact] {
        assert_eq!(focus.mark(rule), Mark::NotAssessed, "{rule}");
    }
    assert_eq!(
        [Rule::SocialBridges, Rule::LastingContact, Rule::BeyondHelping].map(|rule| focus.mark(rule)),
        [Mark::Met; 3]
    );
}

#[test]
fn who_pays_can_be_private() {
    accepted::<Practice>(&practice(
        r#""organisations": [{ "name": "Fund manager", "kind": "private_enterprise" }, { "name": "Investors", "kind": "other" }]"#,
    ));
    // The sources of money are those that the handbook names; the answer lists them.
    let json = r#"{ "profile": { "funding_sources": ["private"] } }"#;
    let message = message::<asap::Assessment>(json);
    assert!(message.ends_with("expected one of `local`, `regional`, `national`, `european`"), "{message}");
}

#[test]
fn years_alone_give_an_order_only_where_it_is_sure() {
    let order = |started: [&str; 4]| {
        let [discover, define, develop, deliver] = started;
        let journey: asap::Journey = accepted(&format!(
            r#"{{ "phases": {{
                "discover": {{ "started": "{discover}" }}, "define": {{ "started": "{define}" }},
                "develop": {{ "started": "{develop}" }}, "deliver": {{ "started": "{deliver}" }} }} }}"#,
        ));
        points(&journey.evaluate(), asap::JourneyRule::PhasesInOrder)
    };
    assert_eq!(
        order(["2011", "2011", "2012", "2013"]),
        "define_after_discover not_assessed, develop_after_define met, deliver_after_develop met"
    );
    assert_eq!(
        order(["2013", "2011", "2011-05", "2011"]),
        "define_after_discover not_met, develop_after_define not_assessed, deliver_after_develop not_assessed"
    );
}

#[test]
fn numbers_of_grants_go_into_the_results() {
    let practice: Practice = accepted(&practice(
        r#""identifiers": [{ "scheme": "horizon-2020", "value": "101004635" }, { "scheme": "iati", "value": "XM-1" }]"#,
    ));
    let written = serde_json::to_value(practice.evaluate()).unwrap();
    assert_eq!(
        written["practice"]["identifiers"][0],
        serde_json::json!({ "scheme": "horizon-2020", "value": "101004635" })
    );
    assert_eq!(written["practice"]["identifiers"][1]["scheme"], "iati");
}

/// A reason for each of 39 questions leaves one question; it says nothing of how good the practice is.
#[test]
fn what_is_waved_away_with_reasons_is_seen_in_the_coverage() {
    let reasons: serde_json::Map<String, serde_json::Value> = spring::Item::ALL
        .iter()
        .skip(1)
        .map(|item| (item.code().to_owned(), "It is a small project.".into()))
        .collect();
    let json = serde_json::json!({ "marks": { "inclusive_approach": "met" }, "not_applicable": reasons });
    let evaluation = accepted::<spring::Assessment>(&json.to_string()).evaluate();
    assert_eq!(evaluation.total().coverage().to_string(), "1/1");
    assert_eq!(evaluation.total().count(Mark::NotApplicable), 39);
    let exemplary: Vec<_> = evaluation.view().exemplary().map(AnyTerm::code).collect();
    assert_eq!(exemplary, ["inclusivity"]); // the section of the one that is met, and no other
}

#[test]
fn a_wrong_term_is_answered_with_the_nearest_or_with_all_that_fit() {
    let kind = |kind: &str| {
        message::<Practice>(&practice(&format!(r#""organisations": [{{ "name": "A", "kind": "{kind}" }}]"#)))
    };
    assert!(kind("academics").ends_with("did you mean `academic`?"), "{}", kind("academics"));
    for message in [kind("university"), kind("igo")] {
        assert!(!message.contains("1 other"), "{message}"); // a list is cut only if that saves something
        assert!(!message.contains("did you mean"), "{message}"); // nothing near means the same
    }
}

/// All keys of a schema.
fn keys(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
    match schema {
        serde_json::Value::Object(parts) => {
            let properties = parts.get("properties").and_then(serde_json::Value::as_object);
            found.extend(properties.into_iter().flat_map(serde_json::Map::keys).cloned());
            parts.values().for_each(|part| keys(part, found));
        }
        serde_json::Value::Array(parts) => parts.iter().for_each(|part| keys(part, found)),
        _ => {}
    }
}

/// Forms and generated models have trouble with keys that are words of their language.
#[test]
fn keys_are_no_words_of_programming_languages() {
    // Of Python, JavaScript and TypeScript, Java and C#.
    let words = "abstract and as assert async await base bool boolean break byte case catch char checked class const continue \
        debugger decimal def default del delegate delete do double elif else enum event except explicit export extends extern \
        false final finally fixed float for foreach from function global goto if implements implicit import in instanceof int \
        interface internal is lambda let lock long namespace native new nonlocal not null object operator or out override \
        package params pass private protected public raise readonly ref return sealed short static string struct super switch \
        synchronized this throw throws transient true try type typeof unchecked unsafe using var virtual void volatile while \
        with yield";
    let words: BTreeSet<&str> = words.split_whitespace().collect();
    let mut found = BTreeSet::new();
    for schema in
        [include_str!("../../schemas/practice.schema.json"), include_str!("../../schemas/mhpss_network.schema.json")]
    {
        keys(&serde_json::from_str(schema).unwrap(), &mut found);
    }
    assert!(found.len() > 300, "{}", found.len());
    let words: Vec<_> = found.iter().filter(|key| words.contains(&***key)).collect();
    assert_eq!(words, ["continue"]); // a term of ASAP, see DESIGN.md
}

#[test]
fn half_a_letter_and_keys_of_a_library_are_no_text() {
    for name in [r#""\ud800""#, r#"{ "$serde_json::private::RawValue": "\"A\"" }"#, "12", "true", "null", "[\"A\"]"] {
        let json = format!(r#"{{ "practice": {{ "name": {name} }} }}"#);
        assert!(Practice::from_json(&json).is_err(), "{json}");
        assert!(serde_json::from_str::<Practice>(&json).is_err(), "{json}");
    }
    for value in [r#""countries": ["AT\n"]"#, r#""languages": ["de\n"]"#, r#""period": { "start": "2018\n" }"#] {
        assert!(Practice::from_json(&practice(value)).is_err(), "{value}"); // nothing after the code
    }
}
