//! Measuring alternatives in turns, so that their ratios hold on a machine that is not quiet.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Something to measure: its name, and one pass over its input.
pub struct Alternative<'a> {
    name: &'static str,
    pass: Box<dyn FnMut() -> usize + 'a>,
}

impl<'a> Alternative<'a> {
    /// Does something with every item of the input, and keeps the compiler from leaving it out.
    pub fn new<T, U>(name: &'static str, input: &'a [T], mut act: impl FnMut(&'a T) -> U + 'a) -> Self {
        let pass = move || {
            for item in input {
                drop(black_box(act(black_box(item))));
            }
            input.len()
        };
        Self { name, pass: Box::new(pass) }
    }
}

/// The time that one item took.
pub struct Measured {
    pub name: &'static str,
    pub nanoseconds: f64,
}

/// Takes one short sample of each alternative, then one of each again, until the time is over.
/// What counts is the fastest sample: the work is always the same, and everything else that
/// happens on the machine only makes it slower.
pub fn in_turns(mut alternatives: Vec<Alternative<'_>>, time: Duration) -> Vec<Measured> {
    let mut fastest = vec![f64::INFINITY; alternatives.len()];
    let started = Instant::now();
    while started.elapsed() < time || fastest.contains(&f64::INFINITY) {
        for (alternative, fastest) in alternatives.iter_mut().zip(&mut fastest) {
            let start = Instant::now();
            let items = (alternative.pass)();
            let nanoseconds = start.elapsed().as_secs_f64() * 1e9;
            #[allow(clippy::cast_precision_loss, reason = "small numbers")]
            let each = nanoseconds / items as f64;
            *fastest = fastest.min(each);
        }
    }
    let measured =
        |(alternative, nanoseconds): (Alternative<'_>, f64)| Measured { name: alternative.name, nanoseconds };
    alternatives.into_iter().zip(fastest).map(measured).collect()
}
