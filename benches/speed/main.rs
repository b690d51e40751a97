//! Measures how fast documents are read, evaluated and written, beside what else one could do with them.
//!
//! `cargo bench` prints tables in Markdown; those of the README are among them. `cargo bench -- --count NAME` runs one
//! pass of one row, for a tool that counts instructions; `--names` lists the rows. `cargo bench -- --lines 1000000` reads,
//! evaluates and writes so many lines, and says what memory that took.

#![allow(unreachable_pub, reason = "modules of one program")]

use std::hint::black_box;
use std::time::Duration;

use dynamic_integration::comparison::PracticeComparison;
use dynamic_integration::explain::Explanation;
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::read::{self, json_lines};
use dynamic_integration::{Practice, PracticeEvaluation, focus};
use serde::de::IgnoredAny;
use serde_json::{Value, json};

mod by_hand;
mod documents;
mod lines;
mod measure;

use documents::{Documents, growing};
use measure::{Alternative, in_turns, table};

/// How many documents of a kind, each another one.
const DOCUMENTS: usize = 50;

/// A kind of document, and how one is made.
type Kind = (&'static str, fn(&mut Documents) -> Value);

const KINDS: [Kind; 3] =
    [("SPRING", Documents::spring), ("SPRING with notes", Documents::spring_with_notes), ("all", Documents::all)];

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let (command, named) = (arguments.next(), arguments.next());
    let mut documents = Documents::new();
    let kinds = KINDS.map(|(name, make)| {
        let texts: Vec<String> = (0..DOCUMENTS).map(|_| make(&mut documents).to_string()).collect();
        (name, texts)
    });
    match (command.as_deref(), named) {
        (Some("--names"), None) => {
            for (kind, texts) in &kinds {
                for row in rows(texts) {
                    println!("{kind}: {}", row.name());
                }
            }
        }
        (Some("--count"), Some(wanted)) => {
            for (kind, texts) in &kinds {
                rows(texts)
                    .iter_mut()
                    .filter(|row| format!("{kind}: {}", row.name()) == wanted)
                    .for_each(Alternative::pass);
            }
        }
        (Some("--lines"), Some(count)) => {
            let [(_, spring), ..] = &kinds;
            lines::evaluate(spring, count.parse().expect("a number of lines"));
        }
        (Some("--documents"), Some(folder)) => {
            for (kind, texts) in &kinds {
                let path = format!("{folder}/{}.jsonl", kind.to_lowercase().replace(' ', "_"));
                std::fs::write(path, texts.join("\n")).expect("the folder is there");
            }
        }
        (None, _) => {
            for (kind, texts) in &kinds {
                let bytes = texts.iter().map(String::len).sum::<usize>() / texts.len();
                let title = format!("{kind}, {}.{} kB: from bytes to", bytes / 1000, bytes % 1000 / 100);
                print!("{}", table(&title, &in_turns(rows(texts), seconds(20))));
            }
            let [(_, spring), _, (_, all)] = &kinds;
            parts(all);
            streaming(spring);
            things();
            faults();
        }
        _ => panic!("usage: cargo bench [-- --names | --count NAME | --lines NUMBER | --documents FOLDER]"),
    }
}

const fn seconds(tenths: u64) -> Duration {
    Duration::from_millis(100 * tenths)
}

/// From the bytes of a document to something that one can use.
fn rows(texts: &[String]) -> Vec<Alternative<'_>> {
    let schema =
        dynamic_integration::schema::schema_for::<Practice>("urn:bench", dynamic_integration::schema::Direction::Input);
    let validator = jsonschema::validator_for(&schema).expect("the schema is valid");
    let grid = by_hand::Grid::load();
    let written: Vec<usize> = texts.iter().map(|text| evaluation_json(text).len()).collect();
    let room = written.iter().copied().max().unwrap_or_default();
    let (source, mut copy) = (vec![b'x'; room], Vec::with_capacity(room));
    let mean = written.iter().sum::<usize>() / written.len();
    let mut rows = vec![
        Alternative::new("its syntax, thrown away (`IgnoredAny`)", texts, |text| {
            serde_json::from_str::<IgnoredAny>(text).expect("JSON")
        }),
        Alternative::new("a `Practice`", texts, |text| practice(text)),
        Alternative::new("every evaluation", texts, |text| practice(text).evaluate()),
        Alternative::new("**every evaluation, as JSON**", texts, |text| evaluation_json(text)),
        Alternative::new("a copy of as many bytes as that JSON has", texts, move |_| {
            copy.clear();
            copy.extend_from_slice(source.get(..mean).unwrap_or_default());
            copy.len()
        }),
        Alternative::new("a `serde_json::Value`", texts, |text| serde_json::from_str::<Value>(text).expect("JSON")),
        Alternative::new("a `Value` that a compiled JSON Schema accepts", texts, move |text| {
            assert!(validator.is_valid(&serde_json::from_str(text).expect("JSON")));
        }),
    ];
    if !texts.iter().any(|text| text.contains("\"focus\"")) {
        rows.push(Alternative::new("SPRING marks, by derived structs and maps of texts", texts, move |text| {
            grid.evaluate(text).expect("a document")
        }));
    }
    rows
}

fn practice(text: &str) -> Practice {
    read::from_slice::<Practice>(text.as_bytes()).expect("a practice")
}

fn evaluation_json(text: &str) -> String {
    practice(text).evaluate().to_json()
}

/// What is done with documents that were read before.
fn parts(texts: &[String]) {
    let practices: Vec<_> = texts.iter().map(|text| practice(text)).collect();
    let evaluations: Vec<_> = practices.iter().map(Practice::evaluate).collect();
    let explanations: Vec<_> = practices.iter().map(Practice::explain).collect();
    let pairs = evaluations.iter().zip(evaluations.iter().skip(1));
    let comparisons: Vec<_> = pairs.map(|(first, second)| PracticeComparison::between(first, second)).collect();
    let mut portfolio = Portfolio::new();
    let rows = vec![
        Alternative::new("evaluate all five frameworks", &practices, Practice::evaluate),
        Alternative::new("list gaps with what is left to be met", &evaluations, |evaluation| {
            evaluation.gaps().map(|gap| gap.requirements_left().points.count()).sum::<usize>()
        }),
        Alternative::new("ask for the mark of a rule", &evaluations, |evaluation| {
            evaluation.focus.as_ref().map(|focus| focus.mark(focus::Rule::PartnershipEffects))
        }),
        Alternative::new("write the evaluations as JSON", &evaluations, PracticeEvaluation::to_json),
        Alternative::new("the same, by `serde_json`", &evaluations, |evaluation| {
            serde_json::to_string(evaluation).expect("an evaluation can be written")
        }),
        Alternative::new("add the evaluations to a portfolio", &evaluations, move |evaluation| {
            portfolio.add(evaluation).expect("few practices");
        }),
    ];
    print!("{}", table("all, once it is read", &in_turns(rows, seconds(10))));

    // In a table of their own: they are so large that they would push everything else out of the caches.
    let rows = vec![
        Alternative::new("write explanations as JSON", &explanations, Explanation::to_json),
        Alternative::new("the same, by `serde_json`", &explanations, |explanation| {
            serde_json::to_string(explanation).expect("an explanation can be written")
        }),
        Alternative::new("write comparisons as JSON", &comparisons, PracticeComparison::to_json),
        Alternative::new("the same, by `serde_json`", &comparisons, |comparison| {
            serde_json::to_string(comparison).expect("a comparison can be written")
        }),
    ];
    print!("{}", table("all, larger results", &in_turns(rows, seconds(10))));
}

/// JSON lines from end to end.
fn streaming(texts: &[String]) {
    const LINES: usize = 20_000;
    let lines: Vec<&str> = texts.iter().map(String::as_str).cycle().take(LINES).collect();
    let stream = [lines.join("\n")];
    let rows = vec![
        Alternative::new("their syntax", &stream, |stream| {
            stream.lines().for_each(|line| _ = serde_json::from_str::<IgnoredAny>(line).expect("JSON"));
        })
        .of_each(LINES),
        Alternative::new("a portfolio", &stream, |stream| {
            let mut portfolio = Portfolio::new();
            for practice in json_lines::<Practice>(stream.as_bytes()) {
                portfolio.add(&practice.expect("a practice").evaluate()).expect("few practices");
            }
            portfolio
        })
        .of_each(LINES),
        Alternative::new("JSON lines of evaluations", &stream, |stream| {
            let mut line = String::new();
            for practice in json_lines::<Practice>(stream.as_bytes()) {
                line.clear();
                practice.expect("a practice").evaluate().write_json(&mut line);
                black_box(&line);
            }
        })
        .of_each(LINES),
    ];
    print!("{}", table("JSON lines, SPRING, one thread, for each line: from bytes to", &in_turns(rows, seconds(30))));
}

/// Documents with many things: the time for each byte stays the same.
fn things() {
    let kinds = [
        ("iom", "initiatives", json!({ "name": "A workshop", "cells": { "individual_social": true } })),
        ("focus", "contacts", json!({ "name": "Cooking together", "among": "across" })),
    ];
    for (framework, key, thing) in kinds {
        let texts = [1, 10, 100, 1_000]
            .map(|count| (count, vec![growing(framework, key, &thing, count).to_string(); 1_000 / count]));
        let labels = texts.each_ref().map(|(count, texts)| format!("{count} in {} bytes", texts[0].len()));
        let rows = texts.iter().zip(&labels).map(|((_, texts), label)| {
            Alternative::new(label, texts, |text| practice(text).evaluate()).of_each(texts[0].len())
        });
        let title = format!("Number of {key} in {framework}, for each byte: from bytes to evaluation");
        print!("{}", table(&title, &in_turns(rows.collect(), seconds(10))));
    }
}

/// Documents that are refused: many faults cost about as much as one, and places are told for the first hundred.
fn faults() {
    const LANGUAGES: usize = 100_000;
    let document = |wrong: usize| {
        let language = |place: usize| if place < wrong { format!("no language {place}") } else { format!("x-{place}") };
        let languages: Vec<String> = (0..LANGUAGES).rev().map(language).collect();
        json!({ "practice": { "name": "Kitchen", "languages": languages } }).to_string()
    };
    let texts = [0, 1, LANGUAGES].map(document);
    let [right, one, all] = texts.each_ref().map(std::slice::from_ref);
    let refused = |text: &String| read::from_str::<Practice>(text).expect_err("it has faults").diagnostics().len();
    let rows = vec![
        Alternative::new("its syntax", right, |text| serde_json::from_str::<IgnoredAny>(text).expect("JSON")),
        Alternative::new("a practice without a fault", right, |text| practice(text)),
        Alternative::new("the refusal of one fault, the last", one, refused),
        Alternative::new("the refusal of 100,000 faults", all, refused),
    ];
    print!("{}", table("A list of 100,000 languages: from bytes to", &in_turns(rows, seconds(30))));
}
