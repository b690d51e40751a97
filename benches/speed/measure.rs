//! Measuring alternatives in turns, so that their ratios hold on a machine that is not quiet:
//! whatever slows one of them down slows the others down as well.

use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Something to measure: its name, and one pass over its input, which says how long it took.
pub struct Alternative<'a> {
    name: &'a str,
    pass: Box<dyn FnMut() -> Duration + 'a>,
    items: usize,
}

impl<'a> Alternative<'a> {
    /// Does something with every item of the input, and keeps the compiler from leaving it out.
    pub fn new<T, U>(name: &'a str, input: &'a [T], mut act: impl FnMut(&'a T) -> U + 'a) -> Self {
        let pass = move || {
            let start = Instant::now();
            for item in input {
                drop(black_box(act(black_box(item))));
            }
            start.elapsed()
        };
        Self { name, pass: Box::new(pass), items: input.len() }
    }

    /// Another program, which makes a pass over so many items for each line that it reads, and then writes how many
    /// nanoseconds it took.
    #[expect(clippy::zombie_processes, reason = "it ends when its input does, with the bench")]
    pub fn by_program(name: &'a str, items: usize, mut program: Command) -> Self {
        let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
        let mut input = child.stdin.take().expect("its input is piped");
        let mut output = BufReader::new(child.stdout.take().expect("its output is piped"));
        let pass = move || {
            let mut line = String::new();
            input.write_all(b"\n").expect("the program reads");
            output.read_line(&mut line).expect("the program writes");
            Duration::from_nanos(line.trim().parse().expect("a number"))
        };
        Self { name, pass: Box::new(pass), items }
    }

    /// Returns its name.
    pub const fn name(&self) -> &str {
        self.name
    }

    /// Does everything once.
    pub fn pass(&mut self) -> Duration {
        (self.pass)()
    }

    /// Does everything once, where a tool finds it by its name.
    #[inline(never)]
    pub fn counted(&mut self) {
        black_box(self.pass());
    }

    /// Returns how many of what is told there are.
    pub const fn items(&self) -> usize {
        self.items
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
            // The others have used the caches since.
            alternative.pass();
            let nanoseconds = alternative.pass().as_secs_f64() * 1e9;
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
