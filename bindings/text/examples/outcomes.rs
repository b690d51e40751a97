//! Evaluates lines of `practice JSON` and `network JSON`, and writes lines of `ok JSON` and `refused JSON`. Every binding
//! has such a program in its tests; all write the same bytes.

use std::io::{self, BufRead, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        let outcome = match line.split_once(' ') {
            Some(("practice", document)) => dynamic_integration_text::evaluate(document),
            Some(("network", document)) => dynamic_integration_text::evaluate_network(document),
            _ => return Err(io::Error::other(format!("expected a practice or a network: {line}"))),
        };
        match outcome {
            Ok(json) => writeln!(out, "ok {json}")?,
            Err(json) => writeln!(out, "refused {json}")?,
        }
    }
    Ok(())
}
