//! Two programmes side by side, seen with the FOCUS Approach: one in which newcomers meet only newcomers and others
//! decide, and one that goes two ways. One learns how facts are recorded, what a rule says about them, and that what is
//! not recorded stays an open question and never becomes a no.
//!
//! ```text
//! cargo run --example two_way_participation
//! ```

use dynamic_integration::focus::{
    Among, Assessment, Community, Connection, Contact, ContactFlag, ContactFormat, Flag, Involvement, Partner, Report,
    Sector, Stage, VolunteerRole, Volunteers,
};
use dynamic_integration::{Coverage, Evaluation, Per, Share};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let peers_only = peers_only()?.evaluate();
    let two_way = two_way()?.evaluate();

    println!("{:<50}{:<20}Two ways", "Rule", "Peers only");
    for (one, other) in peers_only.rules().zip(two_way.rules()) {
        println!("{:<50}{:<20}{}", one.term().label(), one.mark().label(), other.mark().label());
    }

    explain("Peers only", &peers_only);
    explain("Two ways", &two_way);
    Ok(())
}

fn explain(name: &str, evaluation: &Evaluation<Report>) {
    println!("\n== {name} ==\n\n{}\n", evaluation.beside());
    for (section, tally) in evaluation.sections() {
        let share = tally.share().as_ref().map_or_else(|| "nothing to tell".to_owned(), Share::to_string);
        let coverage: Coverage = tally.coverage();
        println!("{:<50}{share:<20}assessed: {coverage}", section.label());
    }
    println!("\nGaps, and what would have to become met:");
    for rule in evaluation.gaps() {
        let points: Vec<_> =
            rule.what_would_change_it().points.map(|point| point.terms().label().to_string()).collect();
        println!("- {} ({}): {}", rule.term().label(), rule.strength().label(), points.join("; "));
    }
    println!("Still to be answered: {} rules", evaluation.open_questions().count());
}

/// A programme in which newcomers help newcomers, as many do; the people of the place decide.
fn peers_only() -> Result<Assessment, Box<dyn std::error::Error>> {
    Ok(Assessment {
        flags: Per::from([(Flag::TwoWay, false), (Flag::HasStaff, true), (Flag::StaffTrained, false)]),
        contacts: Some(vec![Contact {
            name: Some("Language café".parse()?),
            format: Some(ContactFormat::Other),
            flags: Per::from([(ContactFlag::SafeSpace, true), (ContactFlag::AboutSettlement, true)]),
            ..Contact::new(Among::WithinArriving)
        }]),
        connections: Some([Connection::Bond, Connection::Link].into()),
        volunteers: Per::from([(Community::Arriving, Volunteers { present: Some(true), roles: None })]),
        participation: Per::from([
            (Stage::Assessment, say(Involvement::Consulted, Involvement::Leads)),
            (Stage::Design, say(Involvement::None, Involvement::Leads)),
            (Stage::Implementation, say(Involvement::Informed, Involvement::Leads)),
        ]),
        partners: Some(vec![Partner { sector: Some(Sector::NonProfit), ..Partner::named("Welcome desk".parse()?) }]),
        ..Assessment::default()
    })
}

/// A programme in which both communities decide, meet, and volunteer.
fn two_way() -> Result<Assessment, Box<dyn std::error::Error>> {
    let garden = Contact {
        name: Some("Neighbourhood garden".parse()?),
        format: Some(ContactFormat::CreativeHobby),
        flags: Per::from([
            (ContactFlag::SafeSpace, true),
            (ContactFlag::Constructive, true),
            (ContactFlag::Recurring, true),
            (ContactFlag::Enjoyable, true),
            (ContactFlag::AboutSettlement, false),
        ]),
        ..Contact::new(Among::Across)
    };
    let roles = |roles: &[VolunteerRole]| Volunteers { present: None, roles: Some(roles.iter().copied().collect()) };
    Ok(Assessment {
        flags: Per::from([(Flag::TwoWay, true), (Flag::DocumentedMethod, true), (Flag::SayInOwnCare, true)]),
        contacts: Some(vec![garden]),
        connections: Some([Connection::Bond, Connection::Bridge].into()),
        volunteers: Per::from([
            (Community::Arriving, roles(&[VolunteerRole::CrediblePeer, VolunteerRole::Educator])),
            (Community::Receiving, roles(&[VolunteerRole::Helper, VolunteerRole::Connector])),
        ]),
        participation: Per::from([
            (Stage::Assessment, say(Involvement::Consulted, Involvement::Consulted)),
            (Stage::Design, say(Involvement::CoDecides, Involvement::CoDecides)),
            (Stage::Implementation, say(Involvement::Leads, Involvement::CoDecides)),
        ]),
        ..Assessment::default()
    })
}

fn say(arriving: Involvement, receiving: Involvement) -> Per<Community, Involvement> {
    Per::from([(Community::Arriving, arriving), (Community::Receiving, receiving)])
}
