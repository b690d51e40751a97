//! Which terms and rules does each framework have? Writes the catalogue of all frameworks, terms and rules.
//!
//! ```sh
//! cargo run --example catalogue              # as JSON, for programs
//! cargo run --example catalogue -- --list    # as a list, for people
//! ```

use std::fmt::Write as _;
use std::process::ExitCode;

use dynamic_integration::catalogue::Catalogue;
use dynamic_integration::evaluation::RuleSpec;
use dynamic_integration::registry::{ALL_FRAMEWORKS, RULE_SETS};
use dynamic_integration::term::{AnyTerm, Basis};

mod support;

const HELP: &str = "\
Writes the catalogue of all frameworks, terms and rules.

    cargo run --example catalogue              as JSON, for programs
    cargo run --example catalogue -- --list    as a list, for people
";

fn main() -> ExitCode {
    let arguments = match support::Arguments::read(HELP, &["--list"]) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    if let Some(argument) = arguments.rest.first() {
        let argument = support::plain(&argument.to_string_lossy());
        return support::refuse(&format!("`{argument}`: this example takes no arguments, see `--help`"));
    }
    if arguments.has("--list") {
        return support::print(&list());
    }
    match serde_json::to_string_pretty(&Catalogue::new()) {
        Ok(json) => support::print(&(json + "\n")),
        Err(error) => {
            support::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn list() -> String {
    let mut out =
        "A term is listed as: label (code; place in the source). *derived* means that this crate derived it.\n"
            .to_owned();
    for framework in ALL_FRAMEWORKS {
        out.push('\n');
        let title = format!("{} ({}, edition {})", framework.title, framework.publisher, framework.edition);
        support::wrapped(&mut out, "", &title);
        for vocabulary in framework.vocabularies {
            _ = writeln!(out, "\n  {} [{}]", vocabulary.label, vocabulary.id);
            for named in vocabulary.terms() {
                term(&mut out, named);
            }
        }
    }
    out
}

fn term(out: &mut String, term: AnyTerm) {
    let derived = if term.basis() == Basis::Derived { ", *derived*" } else { "" };
    support::wrapped(out, "    ", &format!("{} ({}; {}{derived})", term.label(), term.code(), term.locator()));
    support::wrapped(out, "      ", term.definition());
    if let Some(rule) = RULE_SETS.iter().find_map(|rules| rules.rule(term)) {
        asked(out, rule);
    }
}

/// Writes what a rule asks: its strength, its section and its points.
fn asked(out: &mut String, rule: RuleSpec) {
    let guarded = if rule.is_guarded() { ", under a condition" } else { "" };
    let head = format!("{} in {}{guarded}. It asks for:", rule.strength().label(), rule.section().label());
    support::wrapped(out, "      ", &head);
    for point in rule.points() {
        support::wrapped(out, "      - ", &point.label().to_string());
    }
}
