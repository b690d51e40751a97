//! How do the FOCUS rules see a programme in which one community decides, and a two-way programme? Two invented
//! programmes side by side. A question without a record stays open and never becomes a no.
//!
//! ```sh
//! cargo run --example two_way_participation
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use dynamic_integration::evaluation::Evaluation;
use dynamic_integration::facts::{Facts, Flags, TermMap, Things};
use dynamic_integration::focus::{
    Among, Assessment, Community, Connection, Contact, ContactFlag, ContactFormat, Flag, Involvement, Partner, Rule,
    Sector, Stage, VolunteerRole, Volunteers,
};
use dynamic_integration::mark::Mark;
use dynamic_integration::values::InvalidValue;

mod support;

const HELP: &str = "\
How do the FOCUS rules see a programme in which one community decides, and a two-way programme?
Two invented programmes side by side.

    cargo run --example two_way_participation
";

fn main() -> ExitCode {
    support::run(HELP, show)
}

fn show() -> Result<String, Box<dyn Error>> {
    let peers_only = peers_only()?.evaluate();
    let two_ways = two_ways()?.evaluate();

    let mut out = "Two invented programmes, rule by rule\n\n".to_owned();
    out.push_str("Peers only: newcomers help newcomers, and local people decide.\n");
    out.push_str("Two ways: both communities decide, meet and volunteer.\n\n");
    _ = writeln!(out, "{:<60}{:<20}Two ways", "Rule", "Peers only");
    let mut open_in_both = 0;
    for rule in Rule::ALL {
        let marks = [&peers_only, &two_ways].map(|evaluation| evaluation.mark(*rule));
        if marks == [Mark::NotAssessed; 2] {
            open_in_both += 1;
        } else {
            _ = writeln!(out, "{:<60}{:<20}{}", rule.label(), marks[0].label(), marks[1].label());
        }
    }
    _ = writeln!(out, "{:<60}{:<20}Not assessed", format!("{open_in_both} other rules"), "Not assessed");
    out.push_str(
        "\nA point falls short if it is not met or partly met. Open points can still change the mark of a rule.\n",
    );
    for mark in Mark::ALL {
        support::wrapped(&mut out, &format!("{}: ", mark.label()), mark.definition());
    }
    explain(&mut out, "Peers only", &peers_only);
    explain(&mut out, "Two ways", &two_ways);
    Ok(out)
}

fn explain(out: &mut String, name: &str, evaluation: &Evaluation<Rule>) {
    _ = writeln!(out, "\n== {name} ==\n\n{}", evaluation.report());
    let view = evaluation.view();
    out.push_str("Shares\n");
    for (section, tally) in view.sections() {
        support::wrapped(out, &format!("  {}: ", section.label()), &support::share(tally));
    }
    out.push_str("\nGaps, must before should\n");
    support::gaps(out, view);
    out.push('\n');
    support::left(out, view);
}

/// Newcomers help newcomers, and local people decide.
fn peers_only() -> Result<Assessment, InvalidValue> {
    Ok(Assessment {
        flags: Flags::from([(Flag::UnderstoodAsTwoWay, false), (Flag::HasStaff, true), (Flag::StaffTrained, false)]),
        contacts: Things::only([Contact {
            name: Some("Language café".parse()?),
            format: Some(ContactFormat::Other),
            flags: Flags::from([(ContactFlag::SafeSpace, true), (ContactFlag::AboutSettlement, true)]),
            ..Contact::new(Among::WithinArriving)
        }]),
        connections: Facts::only([Connection::Bond, Connection::Link]),
        volunteers: TermMap::from([(Community::Arriving, Volunteers { present: Some(true), ..Volunteers::default() })]),
        participation: TermMap::from([
            (Stage::Assessment, say(Involvement::Consulted, Involvement::Leads)),
            (Stage::Design, say(Involvement::None, Involvement::Leads)),
            (Stage::Implementation, say(Involvement::Informed, Involvement::Leads)),
        ]),
        partners: Things::only([Partner {
            sector: Some(Sector::NonProfit),
            ..Partner::named("Welcome desk".parse()?)
        }]),
        ..Assessment::default()
    })
}

/// Both communities decide, meet and volunteer.
fn two_ways() -> Result<Assessment, InvalidValue> {
    let garden = Contact {
        name: Some("Neighbourhood garden".parse()?),
        format: Some(ContactFormat::CreativeHobby),
        flags: Flags::from([
            (ContactFlag::SafeSpace, true),
            (ContactFlag::Constructive, true),
            (ContactFlag::Recurring, true),
            (ContactFlag::Enjoyable, true),
            (ContactFlag::AboutSettlement, false),
        ]),
        ..Contact::new(Among::Across)
    };
    let roles = |roles: [VolunteerRole; 2]| Volunteers { present: None, roles: Facts::from(roles) };
    Ok(Assessment {
        flags: Flags::from([
            (Flag::UnderstoodAsTwoWay, true),
            (Flag::DocumentedMethod, true),
            (Flag::SayInOwnCare, true),
        ]),
        contacts: Things::from([garden]), // there may be others
        connections: Facts::from([Connection::Bond, Connection::Bridge]),
        volunteers: TermMap::from([
            (Community::Arriving, roles([VolunteerRole::CrediblePeer, VolunteerRole::Educator])),
            (Community::Receiving, roles([VolunteerRole::Helper, VolunteerRole::Connector])),
        ]),
        participation: TermMap::from([
            (Stage::Assessment, say(Involvement::Consulted, Involvement::Consulted)),
            (Stage::Design, say(Involvement::CoDecides, Involvement::CoDecides)),
            (Stage::Implementation, say(Involvement::Leads, Involvement::CoDecides)),
        ]),
        ..Assessment::default()
    })
}

fn say(arriving: Involvement, receiving: Involvement) -> TermMap<Community, Involvement> {
    TermMap::from([(Community::Arriving, arriving), (Community::Receiving, receiving)])
}
