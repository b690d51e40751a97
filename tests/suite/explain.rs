//! Results for readers: they satisfy their schema, agree with the evaluation, and show everything that is recorded.

use std::collections::BTreeMap;

use dynamic_integration::core_terms::TextField;
use dynamic_integration::evaluation::View;
use dynamic_integration::explain::{ExplainedRuleSet, Explanation, Labelled};
use dynamic_integration::languages::{Languages, Translation, Wording};
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::Network;
use dynamic_integration::schema::{Direction, schema_for};
use dynamic_integration::{Practice, read, report};
use serde_json::{Value, json};

use crate::random::{Random, practice, resolved};
use crate::real_practices;
use crate::support::{network, practices, read};

fn agrees(explained: &ExplainedRuleSet, view: View<'_>) {
    assert_eq!(
        (explained.rule_set.id, explained.version),
        (view.rule_set().vocabulary().id, view.rule_set().version())
    );
    assert_eq!((explained.total.tally, explained.observations), (view.total(), view.observations()));
    assert_eq!(explained.total.share.as_ref().map(|share| share.exact), view.total().share());
    assert_eq!(
        explained.total.share.as_ref().map(|share| share.shown.clone()),
        view.total().share().map(|share| share.to_string())
    );
    assert_eq!(explained.sections.len(), view.sections().count());
    for (section, (term, tally)) in explained.sections.iter().zip(view.sections()) {
        let reached = &section.reached;
        assert_eq!((section.section.id, reached.tally, reached.exemplary), (term.id(), tally, tally.is_exemplary()));
        let bounds =
            (reached.at_least.as_ref().map(|share| share.exact), reached.at_most.as_ref().map(|share| share.exact));
        assert_eq!(bounds, (tally.at_least(), tally.at_most()));
    }
    assert_eq!(explained.rules.len(), view.rules().count());
    for (rule, result) in explained.rules.iter().zip(view.rules()) {
        assert_eq!((rule.rule.id, rule.mark.term), (result.term().id(), result.mark()));
        assert_eq!(
            (rule.rule.label.as_str(), rule.rule.definition.as_str()),
            (result.term().label(), result.term().definition())
        );
        assert_eq!(rule.out_of_scope.as_ref(), result.out_of_scope());
        assert_eq!(rule.points.len(), result.points().count());
        for (point, answer) in rule.points.iter().zip(result.points()) {
            assert_eq!((point.name.label.clone(), point.mark.term), (answer.id().label().to_string(), answer.mark()));
            // A point that the assessor left out may have a reason of its own.
            if point.recorded.is_none() {
                assert_eq!(point.not_applicable.as_ref(), answer.not_applicable());
            }
            assert_eq!(point.open_question.is_some(), answer.answer().open_question().is_some());
        }
    }
    let ids = |rules: &mut dyn Iterator<Item = &'static str>| rules.collect::<Vec<_>>();
    assert_eq!(
        ids(&mut explained.gaps.iter().map(|gap| gap.rule.id)),
        ids(&mut view.gaps().map(|gap| gap.term().id()))
    );
    assert_eq!(
        ids(&mut explained.open_questions.iter().map(|open| open.rule.id)),
        ids(&mut view.open_questions().map(|open| open.term().id()))
    );
    for (gap, result) in explained.gaps.iter().zip(view.gaps()) {
        let left: Vec<_> = result.requirements_left().points.map(|point| point.id().label().to_string()).collect();
        assert_eq!(gap.left.iter().map(|point| point.name.label.clone()).collect::<Vec<_>>(), left);
    }
}

#[test]
fn it_agrees_with_the_evaluation() {
    let mut seen = 0;
    for practice in practices() {
        let (explanation, evaluation) = (practice.explain(), practice.evaluate());
        assert_eq!(explanation.rule_sets.len(), evaluation.views().count());
        for (explained, view) in explanation.rule_sets.iter().zip(evaluation.views()) {
            agrees(explained, view);
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen}");
    let network = network();
    agrees(&network.explain().rule_sets[0], network.evaluate().view());
}

#[test]
fn it_satisfies_its_schema() {
    let validator = jsonschema::validator_for(&schema_for::<Explanation>("urn:x", Direction::Output)).unwrap();
    let explanations = practices().map(|practice| practice.explain()).chain([network().explain()]);
    for explanation in explanations {
        let written = serde_json::to_value(&explanation).unwrap();
        assert!(validator.is_valid(&written), "{:?}", validator.iter_errors(&written).next());
    }
}

/// Gives every text that is free to choose a text of its own.
fn number_texts(value: &mut Value, schema: &Value, next: &mut usize) {
    let schema = resolved(schema);
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                number_texts(value, &schema["properties"][key], next);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| number_texts(value, &schema["items"], next)),
        Value::String(text) => {
            // A pattern with an end is that of a date, country, language or address.
            let pattern = schema["pattern"].as_str();
            if schema["enum"].is_null() && pattern.is_some_and(|pattern| !pattern.ends_with('$')) {
                *text = format!("text<{next}>");
                *next += 1;
            }
        }
        _ => {}
    }
}

fn without_reasons(value: &mut Value) {
    if let Value::Object(object) = value {
        object.remove("not_applicable");
        object.values_mut().for_each(without_reasons);
    }
}

#[test]
fn every_text_that_somebody_recorded_is_shown() {
    let (mut documents, mut texts) = (0, 0);
    for seed in 0..60 {
        let mut document = practice(&mut Random::new(seed), 45);
        let mut next = 0;
        number_texts(&mut document, &crate::random::SCHEMA, &mut next);
        // Such a reason decides nothing if a condition of the rule does not hold. Then it is not shown.
        without_reasons(&mut document);
        let Ok(practice) = read::from_str::<Practice>(&document.to_string()) else { continue };
        let written = serde_json::to_string(&practice.explain()).unwrap();
        let text = practice.explain().to_string();
        let (all, page) = (format!("{:#}", practice.explain()), report::practice(&practice, Wording::english()));
        let html = page.to_html();
        for number in 0..next {
            let number = format!("text<{number}>");
            if !document.to_string().contains(&number) {
                continue;
            }
            assert!(written.contains(&number), "{number} is not in the explanation of {document}");
            assert!(all.contains(&number), "{number} is not printed of {document}");
            let escaped = number.replace('<', "&lt;").replace('>', "&gt;");
            assert!(html.contains(&escaped), "{number} is not on the page of {document}");
        }
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        documents += 1;
        texts += next;
    }
    assert!(documents > 5 && texts > 100, "{documents} documents with {texts} texts");
}

/// The page and the printed explanation show the same records.
#[test]
fn what_no_rule_reads_is_on_the_page_and_printed() {
    let practice: Practice = read(
        r#"{ "practice": { "name": "A", "validated_on": "2024-06-01",
            "organisations": [{ "name": "Town", "address": "https://town.example/" }] },
        "focus": { "contacts": { "listed": [{ "name": "Choir", "among": "across", "format": "arts_and_crafts" }] },
            "partners": { "listed": [{ "name": "Tenants' advice", "kinds": { "service_provider": true } }] },
            "volunteers": { "arriving": { "roles": { "educator": true } } }, "method": { "text": "Future workshops." } },
        "mhpss": { "layers": { "basic": { "units": ["community"], "activities": ["social_integration"] } } },
        "iom": { "initiatives": { "listed": [{ "name": "Loans", "cells": { "individual_economic": true } }] },
            "needs_assessed_on": "2025-02", "first_assistance_on": "2025-03" },
        "spring": { "coordinates_with": ["migrants"] },
        "asap": { "profile": { "links": [{ "title": "Film", "languages": ["ti"], "address": "https://film.example/" }] },
            "journey": { "challenge": { "sector": "health" }, "build_up": { "network": "2021" },
                "moves": [{ "leaves": "discover", "enters": "define" }] },
            "recommendations": { "for_audiences": ["governments"] } } }"#,
    );
    let page = report::practice(&practice, Wording::english()).to_markdown();
    let printed = format!("{:#}", practice.explain());
    for text in [
        "2024-06-01",
        "https://town.example/",
        "Choir",
        "Tenants' advice",
        "Educator",
        "Future workshops.",
        "Support for social integration",
        "Loans",
        "2025-02",
        "2025-03",
        "Migrants",
        "[ti]",
        "2021",
        "Governments",
        "Discover → Define",
    ] {
        let found = |shown: &str| shown.replace(['\\', '*'], "").contains(text);
        assert!(found(&page), "{text} is not on the page: {page}");
        assert!(found(&printed), "{text} is not printed: {printed}");
    }
    assert!(page.contains("**Across the two communities**, **Arts and crafts**: Choir"), "{page}");
    // A volunteer role is a fact about a community.
    assert!(page.contains("**Arriving community** (●\u{a0}Educator)"), "{page}");
    // A challenge without words has its sector.
    assert!(page.contains("\n- **Health**\n") && printed.contains("  Challenge: Health\n"), "{page}{printed}");
}

#[test]
fn a_network_shows_its_identifiers_and_what_each_actor_records() {
    let network: Network = read(
        r#"{ "name": "Valley", "identifiers": [{ "scheme": "town", "value": "V-7" }], "actors": { "listed": [
        { "name": "Clinic", "mhpss": { "assessed": { "name": "R. Example" },
            "layers": { "specialised": { "settings": ["clinical"], "functions": { "provide": true } } },
            "out_of_scope": { "full_spectrum": "One ward only." },
            "notes": { "open_base": { "text": "Seen on a visit." } } } } ] } }"#,
    );
    let page = report::network(&network, Wording::english()).to_markdown();
    let actors = network.actors.iter().map(|actor| format!("{:#}{:?}", actor.explain(), actor.explain().assessed));
    let printed = format!("{:#}{}", network.explain(), actors.collect::<String>());
    for text in ["town V-7", "R. Example", "Seen on a visit.", "One ward only."] {
        assert!(page.contains(&text.replace('-', "\\-")) || page.contains(text), "{text}: {page}");
        assert!(printed.contains(text), "{text}: {printed}");
    }
}

/// An actor is explained on its own, so that an explanation does not grow by all the rules with each actor. The page shows
/// of each actor only what is known.
#[test]
fn what_is_known_about_an_actor_is_shown_without_the_rest() {
    const PROVIDES_BUT_UNSAFE: &str =
        r#""layers": { "basic": { "functions": { "provide": true } } }, "flags": { "safety": false }"#;
    let network = |record: &str| -> Network {
        let actor = |name: usize| format!(r#"{{ "name": "Clinic {name}", "mhpss": {{ {record} }} }}"#);
        let actors: Vec<_> = (0..50).map(actor).collect();
        read(&format!(r#"{{ "name": "Valley", "actors": {{ "listed": [{}] }} }}"#, actors.join(",")))
    };
    let (silent, unsafe_) = (network(""), network(PROVIDES_BUT_UNSAFE));
    assert!(silent.explain().to_json().len() < 200_000);
    let page = |network| report::network(network, Wording::english()).to_markdown();
    assert!(!page(&silent).contains("Points that are known"));
    let page = page(&unsafe_);
    assert_eq!(page.matches("Points that are known").count(), 50, "{page}");
    assert_eq!(page.matches("Sense of safety |").count(), 50, "{page}");
    let actor = unsafe_.actors.listed[0].explain();
    let known = actor.rules.iter().flat_map(|rule| &rule.points).filter(|point| point.mark.term != Mark::NotAssessed);
    assert!(
        known
            .map(|point| (&*point.name.label, point.mark.term))
            .eq([("Tied to the lower layers", Mark::Met), ("Sense of safety", Mark::NotMet)]),
        "{actor:#}"
    );
}

/// What a record denies about a partner, an initiative or an idea is shown too.
#[test]
fn what_is_denied_about_a_thing_is_shown() {
    let practice: Practice = read(
        r#"{ "practice": { "name": "A" },
        "focus": { "partners": { "listed": [{ "name": "Office", "kinds": { "municipality": false } }] } },
        "iom": { "initiatives": { "listed": [{ "name": "Loans",
            "cells": { "individual_economic": true, "community_social": false } }] } } }"#,
    );
    let page = report::practice(&practice, Wording::english()).to_markdown();
    let printed = format!("{:#}", practice.explain());
    assert!(page.contains("Office (○\u{a0}Municipality)"), "{page}");
    assert!(printed.contains("Office (Municipality: no)"), "{printed}");
    assert_eq!(printed.matches("Loans (").count(), 1, "{printed}");
}

/// The definitions of names are told from requirements by the ids of vocabularies, which exist.
#[test]
fn no_definition_of_a_name_stands_as_a_requirement() {
    let source = include_str!("../../src/shown.rs");
    let list = source.split("const NAMES").nth(1).and_then(|rest| rest.split("];").next()).expect("the list");
    let known: Vec<_> = crate::terms::vocabularies().map(|vocabulary| vocabulary.id).collect();
    let ids: Vec<_> = list.split('"').skip(1).step_by(2).collect();
    assert_eq!(ids.len(), 14);
    assert!(ids.iter().all(|id| known.contains(id)), "{ids:?}");
}

/// A name that reads like the terms about it does not hide them.
#[test]
fn a_text_equal_to_its_terms_is_shown_with_them() {
    let practice: Practice = read(
        r#"{ "practice": { "name": "A" }, "focus": { "partners": { "listed": [
        { "name": "Municipality", "kinds": { "municipality": true } } ] } } }"#,
    );
    let explanation = practice.explain();
    let printed = format!("{explanation:#}");
    assert!(printed.contains("Municipality: Municipality"), "{printed}");
    assert!(!explanation.to_json().contains("without_words"));
}

#[test]
fn what_no_rule_reads_is_listed_with_labels() {
    let practice: Practice = read(
        r#"{ "practice": { "name": "A", "organisations": [{ "name": "Town", "kind": "public_authority" }] },
        "mhpss": { "layers": { "basic": { "units": ["community"], "functions": { "provide": true } } } },
        "spring": { "reading": "Ticks are met.", "coordinates_with": ["migrants"], "findings": { "funding_base": {
            "text": "Many small donors.", "inspiring_tools": [{ "title": "Handbook", "address": "https://example.org/" }] } } },
        "asap": { "profile": { "barriers": ["language"], "lessons": [{ "text": "Start early." }] } } }"#,
    );
    let explanation = practice.explain();
    assert_eq!(explanation.subject.organisations[0].kind.as_ref().unwrap().label, "Public authority");
    let [mhpss, spring] = &*explanation.rule_sets else { panic!("{explanation}") };
    let units = &mhpss.recorded[0];
    assert_eq!((units.name.label.as_str(), units.about.as_ref().unwrap().id), ("Unit of support", "mhpss/layer/basic"));
    let functions = mhpss.report[0].table.as_ref().unwrap();
    assert_eq!(
        (functions.rows[0].cells[0].shown.as_str(), functions.rows[0].cells[0].term),
        ("Yes", Some("core/answer/yes"))
    );
    assert_eq!(functions.rows[0].cells[1].term, Some("core/mark/not_assessed"));
    assert_eq!(spring.recorded[0].remarks[0].text, "Ticks are met.");
    assert_eq!(spring.recorded[1].terms[0].label, "Migrants");
    let funding = spring.rules.iter().find(|rule| rule.rule.id == "spring/question/funding_base").unwrap();
    assert_eq!(funding.finding.as_ref().unwrap(), "Many small donors.");
    assert_eq!(funding.tools[0].text, "Handbook");
    assert_eq!(funding.rule.locator.as_ref().unwrap().headings, ["Sustainability"]);
    let barriers = &explanation.profiles[0].recorded[0];
    assert_eq!((barriers.name.label.as_str(), barriers.terms[0].id), ("Barriers", "asap/barrier/language"));
    assert_eq!(explanation.profiles[0].recorded[1].remarks[0].text, "Start early.");
}

#[test]
fn a_gap_says_what_would_change_it_and_why_it_matters() {
    let practice: Practice = read(
        r#"{ "practice": { "name": "A" }, "spring": { "marks": {
        "early_support_partnerships": "not_met", "diversify_and_self_finance": "met" } } }"#,
    );
    let explanation = practice.explain();
    let gap = &explanation.rule_sets[0].gaps[0];
    assert_eq!((gap.rule.id, gap.mark.term), ("spring/question/funding_base", Mark::PartlyMet));
    let left: Vec<_> = gap.left.iter().map(|point| (point.name.terms[0].id, point.mark.label.as_str())).collect();
    assert_eq!(left[0], ("spring/item/early_support_partnerships", "Not met"));
    assert!(left[1..].iter().all(|(_, mark)| *mark == "Not assessed"));
    assert_eq!(gap.why[0].sentence.as_deref(), Some("Allies support the practice when the first grant has ended."));
    assert_eq!(gap.why[0].locator.headings, ["Sustainability"]);
}

/// Every label of an explanation.
fn labelled(value: &Value, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(object) => {
            if let (Some(id), Some(label)) = (object.get("id"), object.get("label")) {
                found.push((id.as_str().unwrap().to_owned(), label.clone()));
            }
            object.values().for_each(|value| labelled(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| labelled(value, found)),
        _ => {}
    }
}

/// Labels of everything that an explanation names, in a language that nobody speaks.
fn translated(practice: &Practice, text: impl Fn(&str) -> String) -> Languages {
    let mut found = Vec::new();
    labelled(&serde_json::to_value(practice.explain()).unwrap(), &mut found);
    let ids: BTreeMap<_, _> = found.into_iter().collect();
    let texts = ids
        .iter()
        .map(|(id, label)| (id.clone(), json!({ "label": { "text": text(label.as_str().unwrap()), "of": label } })));
    let texts: serde_json::Map<_, _> = texts.collect();
    Languages::from_iter([read::<Translation>(&json!({ "language": "x-test", "texts": texts }).to_string())])
}

#[test]
fn every_label_goes_through_the_wording() {
    for practice in practices().take(12) {
        let languages = translated(&practice, |label| format!("<{label}>"));
        let explanation = practice.explain_in(languages.wording(&"x-test".parse().unwrap()));
        assert_eq!(explanation.language.as_ref().unwrap().as_str(), "x-test");
        let mut shown = Vec::new();
        labelled(&serde_json::to_value(&explanation).unwrap(), &mut shown);
        assert!(shown.iter().all(|(_, label)| label.as_str().unwrap().starts_with('<')), "{shown:?}");
        let Labelled { in_english, .. } = &explanation.words[0];
        assert_eq!(in_english, &[TextField::Definition]);
    }
}

/// A label of a translation can hold anything, and is printed on a terminal.
#[test]
fn no_label_controls_the_terminal() {
    for practice in practices().take(12) {
        let languages = translated(&practice, |label| format!("\u{1b}[31m{label}\0\u{202e}"));
        let explanation = practice.explain_in(languages.wording(&"x-test".parse().unwrap()));
        for printed in [format!("{explanation}"), format!("{explanation:#}")] {
            assert!(!printed.contains(['\u{1b}', '\0', '\u{202e}']), "{printed:?}");
        }
    }
}

#[test]
fn it_prints_a_first_screen_and_everything() {
    for (name, practice) in real_practices::all() {
        let explanation = practice.explain();
        let (few, all) = (explanation.to_string(), format!("{explanation:#}"));
        assert!(all.len() >= few.len(), "{name}");
        for line in few.lines().chain(all.lines()) {
            assert!(line.chars().count() <= 100, "{name}: {line}");
            assert_eq!(line, line.trim_end(), "{name}");
        }
    }
}
