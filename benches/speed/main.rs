//! How fast documents are read, evaluated and summed up, against what else one could do with them.
//! It prints tables in Markdown; those of the README are among them.

#![allow(unreachable_pub, reason = "rooms of one program")]

use std::time::Duration;

use dynamic_integration::{Portfolio, Practice, lines, mhpss, read};
use rayon::prelude::*;
use serde::de::IgnoredAny;
use serde_json::Value;

mod by_hand;
mod documents;
mod measure;

use documents::{Documents, Growing, written};
use measure::{Alternative, in_turns, table};

/// How many documents of a kind, each another one.
const DOCUMENTS: usize = 50;

fn main() {
    let mut documents = Documents::new();
    let mut make = |one: fn(&mut Documents) -> Practice| -> Vec<Practice> {
        (0..DOCUMENTS).map(|_| one(&mut documents)).collect()
    };
    let marks = make(Documents::spring_marks);
    let notes = make(Documents::spring_with_notes);
    let full = make(Documents::full);
    reading("SPRING", &marks);
    reading("SPRING with notes", &notes);
    reading("All five frameworks", &full);
    evaluating(&full);
    summing_up(&marks, &full);
    streaming(&marks);
    growing(&mut documents);
}

const fn seconds(tenths: u64) -> Duration {
    Duration::from_millis(100 * tenths)
}

fn texts(practices: &[Practice]) -> Vec<String> {
    practices.iter().map(written).collect()
}

/// From the bytes of a document to something that one can use.
fn reading(what: &str, practices: &[Practice]) {
    let texts = texts(practices);
    let bytes: usize = texts.iter().map(String::len).sum();
    let (bytes, rest) = (bytes / texts.len() / 1000, bytes / texts.len() % 1000 / 100);
    let schema = jsonschema::validator_for(&schemars::schema_for!(Practice).into()).unwrap();
    let grid = by_hand::Grid::load();
    let mut alternatives = vec![
        Alternative::new("its bare syntax, thrown away (`IgnoredAny`)", &texts, |text| {
            serde_json::from_str::<IgnoredAny>(text).unwrap()
        }),
        Alternative::new("a `Practice`", &texts, |text| read::from_slice::<Practice>(text.as_bytes()).unwrap()),
        Alternative::new("**every evaluation, with its explanation**", &texts, |text| {
            let practice = read::from_slice::<Practice>(text.as_bytes()).unwrap();
            practice.evaluate().evaluations().len()
        }),
        Alternative::new("a `serde_json::Value`", &texts, |text| serde_json::from_str::<Value>(text).unwrap()),
        Alternative::new("a `Value` that a compiled JSON Schema accepts", &texts, |text| {
            assert!(schema.is_valid(&serde_json::from_str(text).unwrap()));
        }),
    ];
    if practices.iter().all(|practice| practice.focus.is_none()) {
        alternatives.push(Alternative::new("the same SPRING marks, by maps of texts", &texts, |text| {
            grid.evaluate(text).unwrap()
        }));
    }
    let title = format!("{what}, {bytes}.{rest} kB: from bytes to");
    print!("{}", table(&title, &in_turns(alternatives, seconds(20))));
}

/// Evaluation alone, of documents that were read before.
fn evaluating(full: &[Practice]) {
    let alternatives = vec![
        Alternative::new("all five", full, Practice::evaluate),
        Alternative::new("FOCUS", full, |practice| practice.focus.as_ref().unwrap().evaluate()),
        Alternative::new("MHPSS", full, |practice| practice.mhpss.as_ref().unwrap().evaluate()),
        Alternative::new("IOM", full, |practice| practice.iom.as_ref().unwrap().evaluate()),
        Alternative::new("SPRING", full, |practice| practice.spring.as_ref().unwrap().evaluate()),
        Alternative::new("ASAP, journey", full, |practice| {
            practice.asap.as_ref().unwrap().journey.as_ref().unwrap().evaluate()
        }),
        Alternative::new("ASAP, recommendations", full, |practice| {
            practice.asap.as_ref().unwrap().recommendations.as_ref().unwrap().evaluate()
        }),
    ];
    print!("{}", table("Evaluation alone", &in_turns(alternatives, seconds(10))));
}

/// What one more evaluation costs a portfolio.
fn summing_up(marks: &[Practice], full: &[Practice]) {
    let marks: Vec<_> = marks.iter().map(Practice::evaluate).collect();
    let full: Vec<_> = full.iter().map(Practice::evaluate).collect();
    let (mut of_marks, mut of_full) = (Portfolio::new(), Portfolio::new());
    let alternatives = vec![
        Alternative::new("the tally of a SPRING evaluation", &marks, |practice| practice.evaluations()[0].total()),
        Alternative::new("a SPRING evaluation added to a portfolio", &marks, |practice| of_marks.add(practice)),
        Alternative::new("all six evaluations added", &full, |practice| of_full.add(practice)),
    ];
    print!("{}", table("Summing up", &in_turns(alternatives, seconds(10))));
}

/// JSON lines from end to end: read, evaluated, summed up.
fn streaming(marks: &[Practice]) {
    const LINES: usize = 20_000;
    let lines_of_all: Vec<String> = texts(marks).into_iter().cycle().take(LINES).collect();
    let stream = [lines_of_all.join("\n")];
    let add = |mut portfolio: Portfolio, practice: &Practice| {
        portfolio.add(&practice.evaluate());
        portfolio
    };
    let alternatives = vec![
        Alternative::new("their bare syntax, one thread", &stream, |stream| {
            stream.lines().for_each(|line| _ = serde_json::from_str::<IgnoredAny>(line).unwrap());
        })
        .of_each(LINES),
        Alternative::new("a portfolio, one thread", &stream, |stream| {
            lines::<Practice>(stream.as_bytes()).fold(Portfolio::new(), |sum, line| add(sum, &line.unwrap()))
        })
        .of_each(LINES),
        Alternative::new("a portfolio, all cores (rayon)", &stream, |stream| {
            let read = stream.par_lines().map(|line| Practice::from_json(line).unwrap());
            let parts = read.fold(Portfolio::new, |sum, practice| add(sum, &practice));
            parts.reduce(Portfolio::new, |mut sum, part| {
                sum.merge(&part);
                sum
            })
        })
        .of_each(LINES),
    ];
    let measured = in_turns(alternatives, seconds(30));
    print!("{}", table("JSON lines, SPRING documents of 1.4 kB, for each of them: from bytes to", &measured));
    for one in measured.iter().skip(1) {
        println!("A million of them, {}: {:.1} s", one.name, one.nanoseconds * 1e6 / 1e9);
    }
}

/// Documents of which a part grows: the time for each byte stays the same.
fn growing(documents: &mut Documents) {
    let practice = |text: &str| Practice::from_json(text).unwrap().evaluate().evaluations().len();
    let network = |text: &str| mhpss::Network::from_json(text).unwrap().evaluate().rules().count();
    grow("initiatives (IOM)", &documents.initiatives(), practice);
    grow("contacts (FOCUS)", &documents.contacts(), practice);
    grow("partners (FOCUS)", &documents.partners(), practice);
    grow("actors (MHPSS network)", &documents.actors(), network);
}

fn grow(what: &str, document_of: &Growing, evaluate: impl Fn(&str) -> usize + Copy) {
    // As many of the small ones as take a while: one alone would be measured cold.
    let texts = [1, 10, 100, 1000].map(|count| (count, vec![document_of(count); 1000 / count]));
    let of = |(count, texts): &(usize, Vec<String>)| format!("{count} in {} bytes", texts[0].len());
    let labels = texts.each_ref().map(of);
    let alternatives = texts
        .iter()
        .zip(&labels)
        .map(|((_, texts), label)| Alternative::new(label, texts, move |text| evaluate(text)).of_each(texts[0].len()));
    let title = format!("Growing number of {what}, for each byte: from bytes to evaluation");
    print!("{}", table(&title, &in_turns(alternatives.collect(), seconds(10))));
}
