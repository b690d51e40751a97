//! Which layers of support does a town have, and who connects them? Shows the four layers, then two invented agencies
//! alone, and then both as a network.
//!
//! ```sh
//! cargo run --example mhpss_pyramid
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use dynamic_integration::evaluation::View;
use dynamic_integration::mhpss::{Layer, Network};
use dynamic_integration::read;

mod support;

const HELP: &str = "\
Which layers of mental health and psychosocial support does a town have, and who connects them?
Two invented agencies alone, and the same two as a network.

    cargo run --example mhpss_pyramid
";

/// The town has only these two agencies: `others` is false.
const TOWN: &str = r#"{
  "name": "Two agencies of a town (invented)",
  "actors": { "others": false, "listed": [
    { "name": "Neighbourhood house", "mhpss": {
      "flags": {
        "environment_protects": true, "rights_ground": true, "accessible_to_all": true,
        "trauma_sensitive_environment": false, "receiving_language": true, "own_culture": true
      },
      "serves": { "arriving": true, "receiving": true },
      "lenses": { "broad_psychosocial": true },
      "layers": {
        "basic": {
          "functions": { "provide": true, "assess": true, "refer": true, "advocate": true },
          "coordinates_with": { "focused": true },
          "purposes": { "promotion": true, "prevention": true },
          "activities": ["social_integration"]
        },
        "focused": { "functions": { "refer": true, "others": false } },
        "psychological": { "functions": { "refer": true, "others": false } },
        "specialised": { "functions": { "others": false } }
      },
      "host_sectors": { "education": true }
    } },
    { "name": "Clinic", "mhpss": {
      "serves": { "arriving": true, "others": false },
      "lenses": { "trauma_focused": true, "others": false },
      "layers": {
        "basic": { "functions": { "others": false } },
        "focused": { "functions": { "others": false } },
        "psychological": {
          "functions": { "provide": true }, "coordinates_with": { "others": false }, "purposes": { "treatment": true }
        },
        "specialised": {
          "functions": { "provide": true }, "coordinates_with": { "others": false }, "reaches": { "everybody": true }
        }
      }
    } }
  ] }
}"#;

fn main() -> ExitCode {
    support::run(HELP, show)
}

fn show() -> Result<String, Box<dyn Error>> {
    let mut out = "The layers, from the base\n".to_owned();
    for (place, layer) in Layer::ALL.iter().enumerate() {
        _ = writeln!(out, "\n{}  {}", place + 1, layer.label());
        support::wrapped(&mut out, "   ", layer.definition());
        let purposes: Vec<_> = layer.purposes().iter().map(|purpose| purpose.label().to_lowercase()).collect();
        let reach = layer.reach().label().to_lowercase();
        support::wrapped(&mut out, "   ", &format!("For {reach}: {}", purposes.join(", ")));
    }

    out.push_str(
        "\nAn agency can provide a layer itself, assess who needs it, refer people to it, and advocate for it.\n",
    );
    out.push_str("The source expects every agency to do the last three, for all four layers.\n");
    let network: Network = read::from_str(TOWN)?;
    for actor in &network.actors {
        let evaluation = actor.mhpss.evaluate();
        _ = writeln!(out, "\n== {} ==\n", actor.name);
        support::report(&mut out, evaluation.report());
        out.push('\n');
        if let Some(ground) = evaluation.view().precondition() {
            let (label, mark) = (ground.term().label(), ground.mark().label().to_lowercase());
            _ = writeln!(out, "Precondition for everything else: {label}, {mark}");
        }
        gaps(&mut out, evaluation.view());
    }

    _ = writeln!(out, "\n== {} ==\n", network.name);
    let together = network.evaluate();
    support::report(&mut out, together.report());
    out.push('\n');
    gaps(&mut out, together.view());
    Ok(out)
}

/// Writes the share and the gaps, and counts open rules and observations.
fn gaps(out: &mut String, view: View<'_>) {
    support::wrapped(out, "Share of all must and should points: ", &support::share(view.total()));
    out.push_str("Gaps, must before should:\n");
    support::gaps(out, view);
    support::left(out, view);
}
