//! Writes the catalogue: every framework, set, term and rule.
//!
//! ```text
//! cargo run --example catalogue               as JSON
//! cargo run --example catalogue -- --list     as a list for people
//! ```

use std::fmt::{self, Write as _};
use std::io::{self, Write as _};
use std::process::ExitCode;

use dynamic_integration::{Basis, CORE, Catalogue, FRAMEWORKS, RULE_SETS, Set};

fn main() -> ExitCode {
    let text = match std::env::args().nth(1).as_deref() {
        None => serde_json::to_string_pretty(&Catalogue::new()).map_err(|error| error.to_string()),
        Some("--list") => list().map_err(|error| error.to_string()),
        Some(_) => Err("usage: cargo run --example catalogue [-- --list]".to_owned()),
    };
    let written = text.and_then(|text| match writeln!(io::stdout(), "{}", text.trim_end()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn list() -> Result<String, fmt::Error> {
    let mut text = String::new();
    for framework in FRAMEWORKS.into_iter().chain([&CORE]) {
        writeln!(text, "{} ({}, {})", framework.title, framework.publisher, framework.edition)?;
        for set in framework.sets {
            writeln!(text, "\n  {} [{}]", set.label, set.id)?;
            list_terms(set, &mut text)?;
        }
        writeln!(text)?;
    }
    Ok(text)
}

fn list_terms(set: &'static Set, text: &mut String) -> fmt::Result {
    let asked = RULE_SETS.into_iter().find(|rules| rules.set() == set);
    for term in set.terms() {
        let ours = if term.basis() == Basis::Derived { ", derived" } else { "" };
        writeln!(text, "    {} ({}; {}{ours})", term.label(), term.code(), term.locator())?;
        writeln!(text, "      {}", term.definition())?;
        if let Some(rule) = asked.and_then(|rules| rules.rule(term)) {
            let guarded = if rule.is_guarded() { ", under a condition" } else { "" };
            writeln!(text, "      {} in {}{guarded}, asks:", rule.strength().label(), rule.section().label())?;
            for point in rule.points() {
                writeln!(text, "      - {}", point.label())?;
            }
        }
    }
    Ok(())
}
