//! A practice put together in Rust, evaluated, and what is missing of it.
//!
//! ```text
//! cargo run --example my_practice
//! ```

use dynamic_integration::focus::{self, Community, Connection, Involvement, Stage};
use dynamic_integration::{InvalidValue, Per, Practice, RecordedMark, Terms, spring};

fn main() -> Result<(), InvalidValue> {
    let mut practice = Practice::named("Kitchen of the quarter".parse()?);
    practice.focus = Some(focus::Assessment {
        connections: Some(Terms::from([Connection::Bridge])),
        participation: Per::from([(Stage::Design, Per::from([(Community::Receiving, Involvement::Leads)]))]),
        ..Default::default()
    });
    practice.spring = Some(spring::Assessment {
        marks: Per::from([
            (spring::Item::TwoWayProcess, RecordedMark::Met),
            (spring::Item::HostCoDesign, RecordedMark::NotMet),
        ]),
        ..Default::default()
    });
    for gap in practice.evaluate().gaps() {
        println!("{} ({}): {}", gap.term().label(), gap.strength().label(), gap.term().definition());
        for point in gap.what_would_change_it().points {
            println!("  to become met: {}", point.terms().label());
        }
    }
    Ok(())
}
