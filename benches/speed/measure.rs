//! Measuring alternatives in turns, so that their ratios hold on a machine that is not quiet:
//! whatever slows one of them down slows the others down as well.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Something to measure: its name, and one pass over its input.
pub struct Alternative<'a> {
    name: &'a str,
    pass: Box<dyn FnMut() + 'a>,
    items: usize,
}

impl<'a> Alternative<'a> {
    /// Does something with every item of the input, and keeps the compiler from leaving it out.
    pub fn new<T, U>(name: &'a str, input: &'a [T], mut act: impl FnMut(&'a T) -> U + 'a) -> Self {
        let pass = move || {
            for item in input {
                drop(black_box(act(black_box(item))));
            }
        };
        Self { name, pass: Box::new(pass), items: input.len() }
    }

    /// Returns its name.
    pub const fn name(&self) -> &str {
        self.name
    }

    /// Does everything once.
    pub fn pass(&mut self) {
        (self.pass)();
    }

    /// The same, where an item of the input is so many of what the time is told for.
    pub fn of_each(mut self, items: usize) -> Self {
        self.items *= items;
        self
    }
}

/// The time that one item took.
pub struct Measured<'a> {
    pub name: &'a str,
    pub nanoseconds: f64,
}

/// Takes one short sample of each alternative, then one of each again, until the time is over.
/// What counts is the fastest sample: the work is always the same, and everything else that
/// happens on the machine only makes it slower.
pub fn in_turns<'a>(mut alternatives: Vec<Alternative<'a>>, time: Duration) -> Vec<Measured<'a>> {
    let mut fastest = vec![f64::INFINITY; alternatives.len()];
    let started = Instant::now();
    while started.elapsed() < time || fastest.contains(&f64::INFINITY) {
        for (alternative, fastest) in alternatives.iter_mut().zip(&mut fastest) {
            let start = Instant::now();
            (alternative.pass)();
            let nanoseconds = start.elapsed().as_secs_f64() * 1e9;
            #[allow(clippy::cast_precision_loss, reason = "small numbers")]
            let each = nanoseconds / alternative.items as f64;
            *fastest = fastest.min(each);
        }
    }
    let measured =
        |(alternative, nanoseconds): (Alternative<'a>, f64)| Measured { name: alternative.name, nanoseconds };
    alternatives.into_iter().zip(fastest).map(measured).collect()
}

/// A table in Markdown, with the ratios to the first row.
pub fn table(title: &str, measured: &[Measured<'_>]) -> String {
    let mut table = format!("\n| {title} | time | ratio |\n| --- | --- | --- |\n");
    for Measured { name, nanoseconds } in measured {
        let ratio = nanoseconds / measured[0].nanoseconds;
        let time = match nanoseconds {
            ..10.0 => format!("{nanoseconds:.2} ns"),
            ..1e3 => format!("{nanoseconds:.0} ns"),
            ..1e5 => format!("{:.2} µs", nanoseconds / 1e3),
            _ => format!("{:.0} µs", nanoseconds / 1e3),
        };
        _ = writeln!(table, "| {name} | {time} | {ratio:.2} × |");
    }
    table
}
