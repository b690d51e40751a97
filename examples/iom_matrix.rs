//! Where does a reintegration programme work, and where not? IOM's three levels by three dimensions, for an invented
//! programme.
//!
//! ```sh
//! cargo run --example iom_matrix
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use dynamic_integration::facts::{Facts, Flags, Things};
use dynamic_integration::iom::{Assessment, Beneficiary, Cell, EconomicStrand, Flag, Initiative, Level, SocialService};
use dynamic_integration::mark::Mark;
use dynamic_integration::values::InvalidValue;

mod support;

const HELP: &str = "\
Where does a reintegration programme work, and where not? One invented programme.

    cargo run --example iom_matrix
";

fn main() -> ExitCode {
    support::run(HELP, show)
}

fn show() -> Result<String, Box<dyn Error>> {
    let programme = one_by_one()?;
    let evaluation = programme.evaluate();

    let mut out = "An invented programme that helps returnees one by one\n\n".to_owned();
    _ = writeln!(out, "{}", evaluation.report());
    support::wrapped(&mut out, "Share of all must and should points: ", &support::share(evaluation.total()));

    out.push_str("\nGaps, must before should\n");
    support::gaps(&mut out, evaluation.view());

    out.push_str("\nOpen points, which are not gaps\n");
    for open in evaluation.view().open_questions() {
        let points = open.tally().count(Mark::NotAssessed);
        _ = writeln!(out, "  {}: {points} of {} points", open.term().label(), open.tally().points());
    }

    support::left(&mut out, evaluation.view());

    out.push_str("\nPossible activities on the community level (examples of this crate)\n");
    for cell in Level::Community.cells() {
        let examples: Vec<_> = cell.typical_interventions().iter().map(|example| example.label()).collect();
        support::wrapped(&mut out, &format!("  {}: ", cell.label()), &examples.join("; "));
    }
    Ok(out)
}

/// Two initiatives: one finds jobs for people, one goes with them to public offices. There are no others, so every other
/// cell is surely empty. Needs were assessed only after the first assistance.
fn one_by_one() -> Result<Assessment, InvalidValue> {
    let jobs = Initiative {
        name: Some("Jobs and training".parse()?),
        beneficiaries: Facts::only([Beneficiary::Returnee]),
        economic_strands: Facts::only([EconomicStrand::ReEntry]),
        ..Initiative::within(Facts::only([Cell::IndividualEconomic]))
    };
    let offices = Initiative {
        name: Some("Going along to public offices".parse()?),
        beneficiaries: Facts::only([Beneficiary::Returnee]),
        social_services: Facts::from([SocialService::Health, SocialService::Housing]), // and perhaps more
        ..Initiative::within(Facts::only([Cell::IndividualSocial]))
    };
    Ok(Assessment {
        initiatives: Things::only([jobs, offices]),
        flags: Flags::from([(Flag::FamilyMembersReturned, false)]),
        needs_assessed_on: Some("2024-05".parse()?),
        first_assistance_on: Some("2024-03-11".parse()?),
        ..Assessment::default()
    })
}
