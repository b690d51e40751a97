//! Where a reintegration programme works, and where it does not: the matrix of levels and
//! dimensions, what is missing, what is simply not known, and what often stands in an empty cell.
//!
//! ```sh
//! cargo run --example iom_matrix
//! ```

use dynamic_integration::iom::{Assessment, Beneficiary, Cell, EconomicStrand, Flag, Initiative, SocialService};
use dynamic_integration::{Evaluation, Mark, Per, Practice, Report, Term, Terms, iom};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("A programme that helps returnees one by one\n");
    let programme = one_by_one()?;
    let evaluation = programme.evaluate();
    print!("{}", evaluation.beside());
    summary(&evaluation);

    println!("\nWhat often stands in the cells that are empty on the community level:");
    let is_empty = |cell: Cell| programme.works_in(cell) == Some(false);
    for cell in Cell::ALL.iter().copied().filter(|cell| cell.level() == iom::Level::Community && is_empty(*cell)) {
        let hints: Vec<_> = cell.typical_interventions().map(Term::label).collect();
        println!("  {}: {}", cell.label(), hints.join(", "));
    }

    println!("\nThe approach itself, as a document\n");
    let approach = Practice::from_json(include_str!("data/iom_integrated_approach.json"))?;
    for evaluation in approach.evaluate().evaluations() {
        if let Report::Iom(report) = evaluation.beside() {
            print!("{report}");
        }
        summary(evaluation);
    }
    Ok(())
}

/// Two initiatives, one that places people in jobs and one that goes with them to public offices.
fn one_by_one() -> Result<Assessment, Box<dyn std::error::Error>> {
    let jobs = Initiative {
        name: Some("Jobs and training".parse()?),
        beneficiaries: Some(Beneficiary::Returnee.into()),
        economic_strands: Some(EconomicStrand::ReEntry.into()),
        social_services: Some(Terms::NONE),
        ..Initiative::within([Cell::IndividualEconomic])
    };
    let offices = Initiative {
        name: Some("Going along to public offices".parse()?),
        beneficiaries: Some(Beneficiary::Returnee.into()),
        economic_strands: Some(Terms::NONE),
        social_services: Some(Terms::from([SocialService::Health, SocialService::Housing])),
        ..Initiative::within([Cell::IndividualSocial])
    };
    Ok(Assessment {
        initiatives: Some(vec![jobs, offices]),
        flags: Per::from([(Flag::NeedsAssessed, true), (Flag::FamilyMembersReturned, false)]),
        needs_assessed_on: Some("2024-05-02".parse()?),
        first_assistance_on: Some("2024-03-11".parse()?),
        ..Assessment::default()
    })
}

fn summary<B>(evaluation: &Evaluation<B>) {
    println!("\ncoverage {}", evaluation.total().coverage());
    for gap in evaluation.gaps() {
        let missing: Vec<_> = gap
            .points()
            .filter(|point| point.mark() == Mark::NotMet)
            .map(|point| point.terms().label().to_string())
            .collect();
        println!("gap   {} ({}): {}", gap.term().label(), gap.mark().label(), missing.join("; "));
    }
    for open in evaluation.open_questions() {
        let unknown = open.points().filter(|point| point.mark() == Mark::NotAssessed).count();
        println!("open  {}: {unknown} not assessed", open.term().label());
    }
}
