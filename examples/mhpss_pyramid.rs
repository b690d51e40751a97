//! The four layers of support, two agencies alone, and the same two as a network.
//!
//! One learns here how to ask the framework what its layers are for, how to record an agency, what
//! an evaluation tells of it, and what only shows when agencies are looked at together. The two
//! agencies are invented.
//!
//! ```text
//! cargo run --example mhpss_pyramid
//! ```

use dynamic_integration::mhpss::{Assessment, Layer, Network, Purpose, Reach, classify};
use dynamic_integration::{Beside, Evaluation, ReadError};

const PLACE: &str = r#"{
  "name": "Two agencies of a town",
  "actors": [
    {
      "name": "Neighbourhood house",
      "mhpss": {
        "flags": {
          "environment_protects": true, "rights_ground": true,
          "accessible_to_all": true, "trauma_sensitive_environment": false,
          "receiving_language": true, "own_culture": true
        },
        "serves": ["arriving", "receiving"],
        "lenses": ["broad_psychosocial"],
        "layers": {
          "basic": {
            "functions": ["provide", "assess", "refer", "advocate"],
            "coordinates_with": ["focused"],
            "purposes": ["promotion", "prevention"],
            "activities": ["social_integration"]
          },
          "focused": { "functions": ["refer"] },
          "psychological": { "functions": ["refer"] },
          "specialised": { "functions": [] }
        },
        "host_sectors": ["education"]
      }
    },
    {
      "name": "Clinic",
      "mhpss": {
        "serves": ["arriving"],
        "lenses": ["trauma"],
        "layers": {
          "basic": { "functions": [] },
          "focused": { "functions": [] },
          "psychological": { "functions": ["provide"], "coordinates_with": [], "purposes": ["treatment"] },
          "specialised": { "functions": ["provide"], "coordinates_with": [], "reaches": ["everybody"] }
        }
      }
    }
  ]
}"#;

fn main() -> Result<(), ReadError> {
    println!("The layers, from the base\n");
    for layer in Layer::ALL {
        let purposes: Vec<_> = layer.purposes().iter().map(|purpose| purpose.label()).collect();
        println!("{}  {}: {}", layer.number(), layer.label(), purposes.join(", "));
        println!("   for: {}", layer.reach().label());
        println!("   {}", layer.definition());
    }

    let groups = classify(&[Purpose::Promotion, Purpose::Prevention], &[Reach::AtRisk]);
    println!("\nPromotion and prevention for people at risk: {}", groups.map_or("no layer", Layer::label));

    let network = Network::from_json(PLACE)?;
    for actor in &network.actors {
        println!("\n== {} ==\n", actor.name);
        show(&actor.mhpss);
    }

    println!("\n== {} ==\n", network.name);
    let together = network.evaluate();
    println!("{}\n", together.beside());
    gaps(&together);
    Ok(())
}

fn show(actor: &Assessment) {
    let evaluation = actor.evaluate();
    println!("{}\n", evaluation.beside());
    if let Some(environment) = evaluation.precondition() {
        println!("What all else rests on: {}, {}", environment.term().label(), environment.mark().label());
    }
    println!("Coverage: {} points assessed", evaluation.total().coverage());
    gaps(&evaluation);
}

fn gaps<B: Beside>(evaluation: &Evaluation<B>) {
    println!("Gaps, the firmest demands first:");
    for rule in evaluation.gaps() {
        println!("  {} ({}), {}", rule.term().label(), rule.strength().label(), rule.mark().label());
        for point in rule.what_would_change_it().points {
            println!("    {point}");
        }
    }
}
