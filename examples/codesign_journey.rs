//! What one learns: how a design process is recorded as a journey through the double diamond, how
//! a missing voice shows, and how the evaluation says what is open and what would change it.
//!
//! `cargo run --example codesign_journey`

use dynamic_integration::asap::{
    Challenge, Idea, IdeaSource, Journey, JourneyRule, LocalNetwork, Move, Participant, Phase, PhaseOutput,
    PhaseRecord, ServiceSector,
};
use dynamic_integration::{Date, InvalidValue, Per, Practice, Strength, Terms, Text};

use Participant::{EndUser, Expert, MigrantOrganisation, PublicAuthority, PublicServiceProvider};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result {
    println!("1. A journey with a missing voice\n");
    let journey = a_ticket_for_the_clinic()?;
    let evaluation = journey.evaluate();
    println!("{}\n", evaluation.beside());

    println!("What is missing:");
    for rule in evaluation.gaps() {
        println!("  {} ({}, {})", rule.term().label(), rule.strength(), rule.mark().label().to_lowercase());
        for point in rule.what_would_change_it().points {
            println!("    {point}");
        }
    }

    println!("\nWhat is not known yet, and essential:");
    for rule in evaluation.open_questions().filter(|rule| rule.strength() == Strength::Must) {
        println!("  {}", rule.term().label());
        for point in rule.what_would_change_it().points {
            println!("    {}", point.terms().label());
        }
    }

    println!("\n2. The same journey, once users sat at every table\n");
    let mut repaired = journey.clone();
    for phase in Phase::ALL {
        if let Some(PhaseRecord { participants: Some(list), .. }) = repaired.phases.get_mut(*phase) {
            list.insert(Participant::EndUser);
        }
    }
    for (name, journey) in [("before", &journey), ("after", &repaired)] {
        let evaluation = journey.evaluate();
        let users = evaluation.rule(JourneyRule::UsersInEveryPhase).ok_or("a rule of the journey")?;
        println!("  {name:6} {}: {}", users.term().label(), users.mark().label().to_lowercase());
    }

    println!("\n3. The six pilots of the handbook, as far as it tells\n");
    for text in PILOTS {
        let practice = Practice::from_json(text)?;
        let Some(journey) = practice.asap.and_then(|asap| asap.journey) else { continue };
        let total = journey.evaluate().total();
        let share = total.share().map_or_else(|| "-".to_owned(), |share| share.to_string());
        println!("  {share:>7}  {} points assessed  {}", total.coverage(), practice.practice.name);
    }
    println!("\nA handbook tells what went well: a share says little without the coverage beside it.");
    println!("Who took part in which phase is told of none of the six.");
    Ok(())
}

/// An invented design process. Those who would use the service were heard at the beginning and at
/// the end, and nobody asked them when the challenge was chosen.
fn a_ticket_for_the_clinic() -> std::result::Result<Journey, InvalidValue> {
    let phase = |started: &str, participants: &[Participant]| {
        let started: Date = started.parse()?;
        let participants = Some(participants.iter().copied().collect());
        Ok(PhaseRecord { started: Some(started), participants, ..PhaseRecord::default() })
    };
    let idea = |text: &str, from: &[IdeaSource]| {
        let text: Text = text.parse()?;
        Ok(Idea { text, from: Some(from.iter().copied().collect()) })
    };
    Ok(Journey {
        sectors: Some(Terms::from(ServiceSector::Health)),
        phases: Per::from([
            (Phase::Discover, phase("2024-01-15", &[EndUser, MigrantOrganisation, PublicServiceProvider])?),
            (Phase::Define, phase("2024-03-01", &[PublicServiceProvider, PublicAuthority, Expert])?),
            (Phase::Develop, phase("2024-04-10", &[MigrantOrganisation, PublicServiceProvider])?),
            (Phase::Deliver, phase("2024-06-01", &[EndUser, PublicServiceProvider])?),
        ]),
        moves: Some(vec![
            Move { from: Phase::Discover, to: Phase::Define },
            Move { from: Phase::Define, to: Phase::Develop },
            Move { from: Phase::Develop, to: Phase::Discover },
            Move { from: Phase::Develop, to: Phase::Deliver },
        ]),
        challenge: Some(Challenge {
            text: Some("How can we make an appointment possible in every language?".parse()?),
            sector: Some(ServiceSector::Health),
        }),
        outputs: Per::from([
            (PhaseOutput::NeedsPresented, true),
            (PhaseOutput::OpenQuestion, true),
            (PhaseOutput::TestedWithUsers, true),
            (PhaseOutput::FeedbackCollected, true),
            (PhaseOutput::FeedbackUsed, false),
        ]),
        ideas: Some(vec![
            idea("A ticket in pictures", &[IdeaSource::LocalNetwork])?,
            idea("A telephone line with interpreters", &[])?,
        ]),
        network: Some(LocalNetwork {
            members: Some(Terms::from([PublicServiceProvider, MigrantOrganisation])),
            purposes: None,
        }),
        ..Journey::default()
    })
}

const PILOTS: [&str; 6] = [
    include_str!("data/housing_support.json"),
    include_str!("data/tackling_discrimination.json"),
    include_str!("data/information_talks.json"),
    include_str!("data/navigate.json"),
    include_str!("data/language_assistance.json"),
    include_str!("data/e_government.json"),
];
