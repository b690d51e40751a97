//! How is a practice recorded in Rust, and what is missing? One invented practice.
//!
//! ```sh
//! cargo run --example my_practice
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use dynamic_integration::evaluation::{RuleResult, View};
use dynamic_integration::facts::{Facts, TermMap};
use dynamic_integration::focus::{self, Community, Connection, Involvement, Stage};
use dynamic_integration::mark::{Mark, RecordedMark};
use dynamic_integration::values::InvalidValue;
use dynamic_integration::{Practice, spring};

mod support;

const HELP: &str = "\
How is a practice recorded in Rust, and what is missing? One invented practice.

    cargo run --example my_practice
";

fn main() -> ExitCode {
    support::run(HELP, show)
}

fn show() -> Result<String, Box<dyn Error>> {
    let practice = kitchen()?;
    // Reading a document refuses contradictions. A record that is built in Rust must be checked for them.
    if let Some(found) = practice.contradictions().into_iter().next() {
        return Err(found.into());
    }
    let mut out = "The record, as a document\n\n".to_owned();
    _ = writeln!(out, "{}", serde_json::to_string_pretty(&practice)?);

    let evaluation = practice.evaluate();
    out.push_str("\nShares\n");
    for view in evaluation.views() {
        support::wrapped(&mut out, &format!("  {}: ", view.framework().label), &support::share(view.total()));
    }

    out.push_str("\nGaps\n");
    for gap in evaluation.gaps() {
        let head = format!("  {} ({}): ", gap.term().label(), gap.strength().label().to_lowercase());
        support::wrapped(&mut out, &head, gap.term().definition());
        for point in gap.requirements_left().points {
            let left = if point.mark() == Mark::NotAssessed { "to be assessed" } else { "to be met" };
            support::wrapped(&mut out, &format!("    {left}: "), &point.id().label().to_string());
        }
    }
    let asked = evaluation.views().flat_map(View::rules).filter(RuleResult::counts).count();
    let open = evaluation.open_questions().count();
    _ = writeln!(
        out,
        "\n{open} of {asked} must and should rules have open points. An open point never counts as a no."
    );
    Ok(out)
}

/// Three facts and two marks. Everything else is not assessed.
fn kitchen() -> Result<Practice, InvalidValue> {
    let mut practice = Practice::named("Neighbours' kitchen (invented)".parse()?);
    practice.focus = Some(focus::Assessment {
        connections: Facts::from([(Connection::Bridge, true), (Connection::Link, false)]),
        participation: TermMap::from([(Stage::Design, TermMap::from([(Community::Receiving, Involvement::Leads)]))]),
        ..Default::default()
    });
    practice.spring = Some(spring::Assessment {
        marks: TermMap::from([
            (spring::Item::TwoWayProcess, RecordedMark::Met),
            (spring::Item::HostCoDesign, RecordedMark::NotMet),
        ]),
        ..Default::default()
    });
    Ok(practice)
}
