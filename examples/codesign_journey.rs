//! Whose voice is missing in a design process? An invented journey through ASAP's double diamond, the change that would
//! mend it, and the handbook's own six pilots.
//!
//! ```sh
//! cargo run --example codesign_journey
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use dynamic_integration::Practice;
use dynamic_integration::asap::{
    Challenge, Idea, IdeaSource, Journey, JourneyRule, LocalNetwork, Move, Participant, Phase, PhaseOutput,
    PhaseRecord, ServiceSector,
};
use dynamic_integration::facts::{Facts, Flags, TermMap, Things};
use dynamic_integration::values::InvalidValue;

use Participant::{EndUser, Expert, MigrantOrganisation, PublicAuthority, PublicServiceProvider};

mod support;

const HELP: &str = "\
Whose voice is missing in a design process? An invented journey through the double diamond.

    cargo run --example codesign_journey
";

const PILOTS: [&str; 6] = [
    "housing_support.json",
    "tackling_discrimination.json",
    "information_talks.json",
    "navigate.json",
    "language_assistance.json",
    "e_government.json",
];

fn main() -> ExitCode {
    support::run(HELP, show)
}

fn show() -> Result<String, Box<dyn Error>> {
    let journey = a_ticket_for_the_clinic()?;
    let evaluation = journey.evaluate();
    let mut out = "1. An invented journey with a missing voice\n\n".to_owned();
    out.push_str(
        "A journey has four phases: discover needs, define a challenge, develop ideas, deliver a prototype.\n\n",
    );
    support::report(&mut out, evaluation.report());

    out.push_str("\nGaps, must before should:\n");
    support::gaps(&mut out, evaluation.view());
    support::left(&mut out, evaluation.view());

    out.push_str("\n2. The same journey with users in every phase\n\n");
    let mut mended = journey.clone();
    for phase in Phase::ALL {
        if let Some(record) = mended.phases.get_mut(*phase) {
            record.participants.insert(EndUser, true);
        }
    }
    let rule = JourneyRule::UsersInEveryPhase;
    for (when, journey) in [("before", &journey), ("after ", &mended)] {
        let evaluation = journey.evaluate();
        _ = writeln!(out, "  {when}  {}: {}", rule.label(), evaluation.mark(rule).label().to_lowercase());
    }

    out.push_str("\n3. The journeys of the handbook's six pilots, as far as it describes them\n\n");
    for pilot in PILOTS {
        let practice: Practice = support::open(&support::bundled_file(pilot))?;
        if let Some(journey) = practice.evaluate().asap_journey {
            let name = practice.practice.name.as_str();
            support::wrapped(&mut out, "  ", name);
            support::wrapped(&mut out, "    ", &support::share(journey.total()));
        }
    }
    out.push_str(
        "\nA handbook reports what went well, and little is known about each pilot. So look at the bounds,\nnot at the share.\n",
    );
    Ok(out)
}

/// The users of the service were heard at the beginning and at the end, but not when the challenge was chosen. Each phase
/// names everybody who took part.
fn a_ticket_for_the_clinic() -> Result<Journey, InvalidValue> {
    let phase = |started: &str, participants: &[Participant]| {
        let participants = Facts::only(participants.iter().copied());
        Ok(PhaseRecord { started: Some(started.parse()?), participants, ..PhaseRecord::default() })
    };
    let idea = |text: &str, sources| Ok(Idea { text: text.parse()?, sources });
    Ok(Journey {
        phases: TermMap::from([
            (Phase::Discover, phase("2024-01", &[EndUser, MigrantOrganisation, PublicServiceProvider])?),
            (Phase::Define, phase("2024-03", &[PublicServiceProvider, PublicAuthority, Expert])?),
            (Phase::Develop, phase("2024-04-10", &[MigrantOrganisation, PublicServiceProvider])?),
            (Phase::Deliver, phase("2024-06", &[EndUser, PublicServiceProvider])?),
        ]),
        moves: vec![
            Move::to_phase(Phase::Discover, Phase::Define),
            Move::to_phase(Phase::Define, Phase::Develop),
            Move::to_phase(Phase::Develop, Phase::Discover), // two phases back
            Move::to_phase(Phase::Develop, Phase::Deliver),
        ],
        challenge: Challenge {
            text: Some("How can we make an appointment possible in every language?".parse()?),
            sector: Some(ServiceSector::Health),
        },
        outputs: Flags::from([
            (PhaseOutput::NeedsPresented, true),
            (PhaseOutput::OpenQuestion, true),
            (PhaseOutput::TestedWithUsers, true),
            (PhaseOutput::FeedbackCollected, true),
            (PhaseOutput::FeedbackUsed, false),
        ]),
        ideas: Things::from([
            idea("A ticket in pictures", Facts::from([IdeaSource::LocalNetwork]))?,
            idea("A telephone line with interpreters", Facts::EMPTY)?,
        ]),
        network: LocalNetwork {
            members: Facts::from([PublicServiceProvider, MigrantOrganisation]),
            ..LocalNetwork::default()
        },
        ..Journey::default()
    })
}
