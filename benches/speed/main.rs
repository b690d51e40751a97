//! Measures how fast documents are read, evaluated and written, beside what else one could do with them.
//!
//! `cargo bench` prints tables in Markdown; those of the README are among them. `.ci/instructions` counts
//! instructions instead, which is exact on a busy machine. `cargo bench -- --lines 1000000` reads, evaluates and writes so
//! many lines, and says what memory that took.

#![allow(unreachable_pub, reason = "modules of one program")]

use std::hint::black_box;
use std::process::Command;
use std::time::Duration;

use dynamic_integration::comparison::PracticeComparison;
use dynamic_integration::explain::Explanation;
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::read::{self, json_lines};
use dynamic_integration::{Practice, PracticeEvaluation, focus};
use serde::de::IgnoredAny;
use serde_json::{Value, json};

mod by_hand;
mod derived;
mod documents;
#[allow(dead_code, unused_imports, reason = "shared with the tests")]
#[path = "../../tests/suite/hostile.rs"]
mod hostile;
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
        (Some("--count"), None) => count(&kinds),
        (Some("--lines"), Some(count)) => {
            let [(_, spring), ..] = &kinds;
            lines::evaluate(spring, count.parse().expect("a number of lines"));
        }
        (Some("--beside"), Some(folder)) => beside(&kinds, &folder),
        (None, _) => {
            for (kind, texts) in &kinds {
                let title = format!("{}: from bytes to", size(kind, texts));
                print!("{}", table(&title, &in_turns(rows(texts), seconds(20))));
            }
            let [(_, spring), _, (_, all)] = &kinds;
            parts(all);
            streaming(spring);
            things();
            faults();
        }
        _ => panic!("usage: cargo bench [-- --count | --lines NUMBER | --beside FOLDER]"),
    }
}

const fn seconds(tenths: u64) -> Duration {
    Duration::from_millis(100 * tenths)
}

/// One pass of each row, for a tool that counts the instructions of [`Alternative::counted`]. A line for each says what it
/// was: the title of the table, the row, and by what the instructions are to be divided.
fn count(kinds: &[(&str, Vec<String>)]) {
    /// Parts of a hostile document: so many that what grows faster than its input is seen.
    const PARTS: usize = 20_000;
    let print = |table: &str, mut row: Alternative<'_>| {
        row.pass(); // makes what is made once
        println!("{table}\t{}\t{}", row.name(), row.items());
        row.counted();
    };
    for (kind, texts) in kinds {
        for row in steps(texts) {
            print(kind, row);
        }
    }
    for hostile::Class { name, document, read } in hostile::CLASSES {
        let text = [document(PARTS)];
        let scan = |text: &String| serde_json::from_str::<IgnoredAny>(text).is_ok();
        print("scan", Alternative::new(name, &text, scan).of_each(text[0].len()));
        print("read", Alternative::new(name, &text, |text| read(text).is_ok()).of_each(text[0].len()));
    }
}

/// From the bytes of a document to its evaluation as JSON.
fn steps(texts: &[String]) -> Vec<Alternative<'_>> {
    vec![
        Alternative::new("its syntax, thrown away (`IgnoredAny`)", texts, |text| {
            serde_json::from_str::<IgnoredAny>(text).expect("JSON")
        }),
        Alternative::new("a `Practice`", texts, |text| practice(text)),
        Alternative::new("every evaluation", texts, |text| practice(text).evaluate()),
        Alternative::new("**every evaluation, as JSON**", texts, |text| evaluation_json(text)),
    ]
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
    let mut rows = steps(texts);
    rows.extend([
        Alternative::new("a copy of as many bytes as that JSON has", texts, move |_| {
            copy.clear();
            copy.extend_from_slice(source.get(..mean).unwrap_or_default());
            copy.len()
        }),
        Alternative::new("a `serde_json::Value`", texts, |text| serde_json::from_str::<Value>(text).expect("JSON")),
        Alternative::new("a `Value` that a compiled JSON Schema accepts", texts, move |text| {
            assert!(validator.is_valid(&serde_json::from_str(text).expect("JSON")));
        }),
    ]);
    if texts.iter().all(|text| is_of_spring(text)) {
        rows.push(derived(texts));
        rows.push(Alternative::new("SPRING marks, by derived structs and maps of texts", texts, move |text| {
            grid.evaluate(text).expect("a document")
        }));
    }
    rows
}

fn derived(texts: &[String]) -> Alternative<'_> {
    Alternative::new("structs with a derived `Deserialize`, which take whatever fits", texts, |text| {
        serde_json::from_str::<derived::Document>(text).expect("a document")
    })
}

fn is_of_spring(text: &str) -> bool {
    !text.contains("\"focus\"")
}

/// What people use to check such documents, beside this crate: see `benches/beside/run.sh`, which makes the folder.
fn beside(kinds: &[(&str, Vec<String>)], folder: &str) {
    println!("Microseconds for each document, on one thread. The alternatives took turns; the fastest pass counts.\n");
    println!(
        "| from bytes to | {} |",
        kinds.iter().map(|(kind, texts)| size(kind, texts)).collect::<Vec<_>>().join(" | ")
    );
    println!("| --- |{}", " ---: |".repeat(kinds.len()));
    let mut table: Vec<(String, Vec<Option<f64>>)> = Vec::new();
    for (place, (kind, texts)) in kinds.iter().enumerate() {
        let file = documents_file(folder, kind, texts);
        let program = |variable: &str, script: &str, argument: &str| {
            let program = std::env::var(variable).ok().filter(|program| !program.is_empty())?;
            let mut command = Command::new(program);
            command.args([script, argument, &file]);
            Some(command)
        };
        let mut rows = rows(texts);
        rows.retain(|row| !row.name().starts_with("a copy"));
        let python = program("BESIDE_PYTHON", "benches/beside/validate.py", folder);
        let node = program("BESIDE_NODE", &format!("{folder}/validate.mjs"), "schemas/practice.schema.json");
        rows.extend(python.map(|python| {
            Alternative::by_program("a model of pydantic, in Python (`model_validate_json`)", texts.len(), python)
        }));
        rows.extend(node.map(|node| {
            Alternative::by_program("an object that compiled ajv accepts, in Node (`JSON.parse`)", texts.len(), node)
        }));
        for measured in in_turns(rows, seconds(80)) {
            if !table.iter().any(|(name, _)| name == measured.name) {
                table.push((measured.name.to_owned(), vec![None; kinds.len()]));
            }
            for (_, row) in table.iter_mut().filter(|(name, _)| name == measured.name) {
                row[place] = Some(measured.nanoseconds / 1e3);
            }
        }
    }
    for (name, times) in table {
        let times = times.iter().map(|time| time.map_or_else(String::new, |time| format!("{time:.1}")));
        println!("| {name} | {} |", times.collect::<Vec<_>>().join(" | "));
    }
}

/// Writes the documents of a kind, one a line, and returns the path.
fn documents_file(folder: &str, kind: &str, texts: &[String]) -> String {
    let path = format!("{folder}/{}.jsonl", kind.to_lowercase().replace(' ', "_"));
    std::fs::write(&path, texts.join("\n")).expect("the folder is there");
    path
}

fn size(kind: &str, texts: &[String]) -> String {
    let bytes = texts.iter().map(String::len).sum::<usize>() / texts.len();
    format!("{kind}, {}.{} kB", bytes / 1000, bytes % 1000 / 100)
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
