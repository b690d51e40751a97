//! Writes the catalogue: every framework, set, term and rule.
//!
//! ```text
//! cargo run --example catalogue               as JSON
//! cargo run --example catalogue -- --list     as a list for people
//! ```

use std::process::ExitCode;

use dynamic_integration::{Basis, CORE, Catalogue, FRAMEWORKS, RULE_SETS, Set};

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        None => match serde_json::to_string_pretty(&Catalogue::new()) {
            Ok(json) => println!("{json}"),
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::FAILURE;
            }
        },
        Some("--list") => list(),
        Some(_) => {
            eprintln!("usage: cargo run --example catalogue [-- --list]");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn list() {
    for framework in FRAMEWORKS.into_iter().chain([&CORE]) {
        println!("{} ({}, {})", framework.title, framework.publisher, framework.edition);
        for set in framework.sets {
            println!("\n  {} [{}]", set.label, set.id);
            list_terms(set);
        }
        println!();
    }
}

fn list_terms(set: &'static Set) {
    let asked = RULE_SETS.into_iter().find(|rules| rules.set() == set);
    for term in set.terms() {
        let ours = if term.basis() == Basis::Derived { ", derived" } else { "" };
        println!("    {} ({}; {}{ours})", term.label(), term.code(), term.locator());
        println!("      {}", term.definition());
        if let Some(rule) = asked.and_then(|rules| rules.rule(term)) {
            let guarded = if rule.is_guarded() { ", under a condition" } else { "" };
            println!("      {} in {}{guarded}, asks:", rule.strength().label(), rule.section().label());
            for point in rule.points() {
                println!("      - {}", point.label());
            }
        }
    }
}
