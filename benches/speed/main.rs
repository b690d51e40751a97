//! How fast documents are read and evaluated, against what else one could do with them.

#![allow(unreachable_pub, reason = "rooms of one program")]

use std::time::Duration;

use dynamic_integration::{Portfolio, Practice, mhpss, read};
use serde::de::IgnoredAny;
use serde_json::Value;

mod by_hand;
mod documents;
mod measure;

use documents::Documents;
use measure::{Alternative, Measured, in_turns};

const DOCUMENTS: usize = 50;

fn main() {
    let time = Duration::from_secs(1);
    let mut documents = Documents::new();
    let mut make = |one: fn(&mut Documents) -> Practice| -> Vec<Practice> {
        (0..DOCUMENTS).map(|_| one(&mut documents)).collect()
    };
    let marks = make(Documents::spring_marks);
    let notes = make(Documents::spring_with_notes);
    let full = make(Documents::full);
    let grid = by_hand::Grid::load();
    let schema = jsonschema::validator_for(&schemars_schema()).unwrap();

    for (name, practices) in [("SPRING, marks", &marks), ("SPRING, notes", &notes), ("full", &full)] {
        let texts: Vec<String> = practices.iter().map(|practice| serde_json::to_string(practice).unwrap()).collect();
        let bytes: usize = texts.iter().map(String::len).sum::<usize>() / texts.len();
        println!("\n{name}: {bytes} bytes");
        let mut alternatives = vec![
            Alternative::new("syntax scan", &texts, |text| serde_json::from_str::<IgnoredAny>(text).unwrap()),
            Alternative::new("reading", &texts, |text| read::from_slice::<Practice>(text.as_bytes()).unwrap()),
            Alternative::new("bytes to evaluation", &texts, |text| {
                let practice = read::from_slice::<Practice>(text.as_bytes()).unwrap();
                practice.evaluate().evaluations().len()
            }),
            Alternative::new("value", &texts, |text| serde_json::from_str::<Value>(text).unwrap()),
            Alternative::new("value and schema", &texts, |text| {
                assert!(schema.is_valid(&serde_json::from_str(text).unwrap()));
            }),
        ];
        if name != "full" {
            alternatives.push(Alternative::new("by hand", &texts, |text| grid.evaluate(text).unwrap()));
        }
        show(&in_turns(alternatives, time));
    }

    println!("\nevaluation alone");
    show(&in_turns(
        vec![
            Alternative::new("mhpss", &full, |practice| practice.mhpss.as_ref().unwrap().evaluate()),
            Alternative::new("iom", &full, |practice| practice.iom.as_ref().unwrap().evaluate()),
            Alternative::new("spring", &full, |practice| practice.spring.as_ref().unwrap().evaluate()),
            Alternative::new("all", &full, |practice| practice.evaluate()),
        ],
        time,
    ));
    let evaluated_marks: Vec<_> = marks.iter().map(Practice::evaluate).collect();
    let evaluated_full: Vec<_> = full.iter().map(Practice::evaluate).collect();
    let mut portfolio = Portfolio::new();
    let mut portfolio2 = Portfolio::new();
    println!("\nportfolio");
    show(&in_turns(
        vec![
            Alternative::new("spring", &evaluated_marks, |practice| portfolio.add(practice)),
            Alternative::new("full", &evaluated_full, |practice| portfolio2.add(practice)),
            Alternative::new("total spring", &evaluated_marks, |practice| practice.evaluations()[0].total()),
        ],
        time,
    ));

    println!("\ngrowth");
    for count in [1, 10, 100, 1000] {
        let iom = [serde_json::to_string(&documents.initiatives(count)).unwrap()];
        let mhpss = [serde_json::to_string(&documents.actors(count)).unwrap()];
        println!("{count} {} {}", iom[0].len(), mhpss[0].len());
        show(&in_turns(
            vec![
                Alternative::new("scan iom", &iom, |text| serde_json::from_str::<IgnoredAny>(text).unwrap()),
                Alternative::new("iom", &iom, |text| Practice::from_json(text).unwrap().evaluate().evaluations().len()),
                Alternative::new("scan mhpss", &mhpss, |text| serde_json::from_str::<IgnoredAny>(text).unwrap()),
                Alternative::new("mhpss", &mhpss, |text| mhpss::Network::from_json(text).unwrap().evaluate()),
            ],
            time / 4,
        ));
    }
}

fn schemars_schema() -> Value {
    schemars::schema_for!(Practice).into()
}

fn show(measured: &[Measured]) {
    for Measured { name, nanoseconds } in measured {
        println!("{name:<22} {nanoseconds:>9.0} ns {:>5.2}", nanoseconds / measured[0].nanoseconds);
    }
}
