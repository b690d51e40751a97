//! Any number of JSON lines from end to end, by one thread, in constant memory.

use std::hint::black_box;
use std::io::{BufReader, Read};
use std::time::{Duration, Instant};

use dynamic_integration::Practice;
use dynamic_integration::read::json_lines;

/// The same lines again and again, so many in all. They are not kept.
struct Lines<'a> {
    lines: std::iter::Take<std::iter::Cycle<std::slice::Iter<'a, String>>>,
    rest: &'a [u8],
}

impl Read for Lines<'_> {
    fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
        while self.rest.is_empty() {
            match self.lines.next() {
                Some(line) => self.rest = line.as_bytes(),
                None => return Ok(0),
            }
        }
        self.rest.read(room)
    }
}

/// Reads, evaluates and writes so many lines, and prints the time beside that of copying what was written.
pub fn evaluate(texts: &[String], count: usize) {
    let texts: Vec<String> = texts.iter().map(|text| format!("{text}\n")).collect();
    let lines = |count| Lines { lines: texts.iter().cycle().take(count), rest: &[] };
    let mut line = String::new();
    // The memory that it takes to begin.
    let (mut read, mut written, mut started, mut begun) = (0, 0, Instant::now(), String::new());
    for practice in json_lines::<Practice>(BufReader::new(lines(1_000 + count))) {
        line.clear();
        practice.expect("a practice").evaluate().write_json(&mut line);
        line.push('\n');
        written += black_box(&line).len();
        read += 1;
        if read == 1_000 {
            (written, started, begun) = (0, Instant::now(), most_memory());
        }
    }
    let (time, most) = (started.elapsed(), most_memory());

    let outputs: Vec<String> =
        texts.iter().map(|text| Practice::from_json(text).expect("a practice").evaluate().to_json() + "\n").collect();
    let copied = Instant::now();
    for output in outputs.iter().cycle().take(count) {
        line.clear();
        line.push_str(black_box(output));
        black_box(&line);
    }
    let copied = copied.elapsed();

    println!("\n| {count} lines of SPRING, one thread | time | for each line |\n| --- | --- | --- |");
    let row = |name: &str, time: Duration| {
        #[allow(clippy::cast_precision_loss, reason = "few enough")]
        let each = time.as_secs_f64() * 1e6 / count as f64;
        println!("| {name} | {:.2} s | {each:.2} µs |", time.as_secs_f64());
    };
    row("read, evaluated, written as JSON lines", time);
    row("a copy of what was written", copied);
    println!(
        "\n{} MB were written. The most memory was {begun} after 1000 lines, and {most} at the end.",
        written / 1_000_000
    );
}

/// The most memory that the program had so far, where the system tells it.
fn most_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    most.map_or_else(|| "not told".to_owned(), |most| most.trim().to_owned())
}
