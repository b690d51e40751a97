//! Many documents from one stream: what a line is, which line an error names, and that a bad line
//! loses no other.

use std::cell::Cell;
use std::io::{self, BufReader, Read, Write};

use dynamic_integration::spring::{Assessment, Item};
use dynamic_integration::{LineError, LineProblem, Per, Portfolio, Practice, Problem, RecordedMark, lines};
use proptest::prelude::*;

/// What becomes of each line that is not blank: the name of the practice, or the error.
fn read(stream: impl AsRef<[u8]>) -> Vec<Result<String, LineError>> {
    lines::<Practice>(stream.as_ref())
        .map(|practice| practice.map(|practice| practice.practice.name.to_string()))
        .collect()
}

#[track_caller]
fn names(stream: impl AsRef<[u8]>, expected: &[&str]) {
    let names: Vec<String> = read(stream).into_iter().map(Result::unwrap).collect();
    assert_eq!(names, expected);
}

/// The only error of a stream, with everything else that was read from it.
#[track_caller]
fn error(stream: impl AsRef<[u8]>, others: &[&str]) -> LineError {
    let (good, bad): (Vec<_>, Vec<_>) = read(stream).into_iter().partition(Result::is_ok);
    assert_eq!(good.into_iter().map(Result::unwrap).collect::<Vec<_>>(), others);
    assert_eq!(bad.len(), 1);
    bad.into_iter().next().unwrap().unwrap_err()
}

/// The fault of a line that is no practice.
#[track_caller]
fn fault(error: &LineError) -> dynamic_integration::Fault {
    match &error.problem {
        LineProblem::Document(error) => error.faults()[0].clone(),
        other => panic!("{other:?}"),
    }
}

const A: &str = r#"{"practice":{"name":"A"}}"#;
const B: &str = r#"{"practice":{"name":"B"}}"#;

#[test]
fn one_document_a_line() {
    names(format!("{A}\n{B}\n"), &["A", "B"]);
    names("", &[]);
    names(A, &["A"]);
}

#[test]
fn the_last_line_may_end_without_a_newline() {
    names(format!("{A}\n{B}"), &["A", "B"]);
}

#[test]
fn lines_may_end_as_on_windows() {
    names(format!("{A}\r\n{B}\r\n"), &["A", "B"]);
    names(format!("{A}\r\n\r\n{B}\r"), &["A", "B"]);
}

#[test]
fn blank_lines_are_passed_over_and_counted() {
    names(format!("\n\n{A}\n \t \n\r\n{B}\n\n"), &["A", "B"]);
    names("\n\n \n", &[]);
    assert_eq!(error(format!("\n\n{A}\n\n{{}}\n{B}"), &["A", "B"]).line, 5);
}

#[test]
fn blanks_around_a_document_are_no_fault() {
    names(format!("  {A}  \n\t{B}\n"), &["A", "B"]);
}

#[test]
fn the_fault_stands_in_the_line_of_the_stream() {
    let error = error(format!("{A}\n{{\"practice\":{{\"nane\":\"ü\"}}}}\n{B}"), &["A", "B"]);
    assert_eq!(error.line, 2);
    let fault = fault(&error);
    assert_eq!((fault.line, fault.column, &*fault.path), (2, 14, "/practice/nane"));
    assert_eq!(
        error.to_string(),
        "line 2, column 14, at /practice/nane: `nane` is not a key here, did you mean `name`?"
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn a_document_that_stops_early_is_found_at_the_end_of_its_own_line() {
    for end in ["\n", "\r\n", ""] {
        let error = error(format!("{A}\n{{\"practice\":{{\"name\":\"C\"}}{end}"), &["A"]);
        let fault = fault(&error);
        assert_eq!((fault.line, fault.column), (2, 24), "{error}");
        assert_eq!(fault.problem.to_string(), "not JSON: EOF while parsing an object");
    }
    // Nor does it swallow the next line.
    assert_eq!(error(format!("{{\"practice\":\n{A}\n"), &["A"]).line, 1);
}

#[test]
fn two_documents_on_one_line_are_none() {
    let error = error(format!("{A} {B}\n{A}"), &["A"]);
    assert_eq!(fault(&error).column, 27);
}

#[test]
fn facts_that_contradict_each_other_are_found_in_their_line() {
    let text = r#"{"practice":{"name":"C","period":{"from":"2021-01-01","to":"2020-01-01"}}}"#;
    let error = error(format!("{A}\n{text}\n{B}\n"), &["A", "B"]);
    let fault = fault(&error);
    assert_eq!((fault.line, &*fault.path), (2, "/practice/period/to"));
    assert!(matches!(fault.problem, Problem::Inconsistent { .. }));
}

#[test]
fn a_line_that_is_not_utf8_loses_no_other() {
    let stream = [A.as_bytes(), b"\n{\"practice\":{\"name\":\"\xff\"}}\n", B.as_bytes()].concat();
    let error = error(stream, &["A", "B"]);
    let fault = fault(&error);
    assert_eq!((fault.line, fault.column, fault.problem), (2, 22, Problem::NotUtf8));
}

#[test]
fn a_byte_order_mark_is_named_and_costs_one_line() {
    let error = error(format!("\u{feff}{A}\n{B}\n"), &["B"]);
    assert_eq!(error.to_string(), "line 1, column 1: not JSON: a byte order mark stands before the document");
}

#[test]
fn a_line_can_be_of_any_length() {
    let blanks = " ".repeat(5_000_000);
    names(format!("{{{blanks}{}\n{B}", &A[1..]), &["A", "B"]);
    let error = error(format!("{{\"{}\":1}}\n{B}", "x".repeat(5_000_000)), &["B"]);
    assert!(error.to_string().len() < 1000, "no message grows with its input");
}

/// Gives what it has, then an error, then more.
struct Breaks<'a> {
    text: &'a [u8],
    broken: Cell<bool>,
}

impl Read for Breaks<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.text.is_empty() && !self.broken.replace(true) {
            return Err(io::Error::other("the disk is gone"));
        }
        if self.broken.get() {
            self.text = B.as_bytes();
        }
        self.text.read(buffer)
    }
}

#[test]
fn when_the_stream_breaks_it_ends() {
    let text = format!("{A}\n{{\"practice\"");
    let stream = BufReader::new(Breaks { text: text.as_bytes(), broken: Cell::new(false) });
    let mut lines = lines::<Practice>(stream);
    assert_eq!(lines.next().unwrap().unwrap().practice.name.as_str(), "A");
    let error = lines.next().unwrap().unwrap_err();
    assert_eq!((error.line, error.to_string()), (2, "line 2: the disk is gone".to_owned()));
    assert!(matches!(error.problem, LineProblem::Stream(_)));
    assert!(
        lines.next().is_none() && lines.next().is_none(),
        "what comes after is not read as if nothing were missing"
    );
}

/// Is interrupted before every byte, as by a signal.
struct Interrupted<'a>(&'a [u8], bool);

impl Read for Interrupted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.0.read(&mut buffer[..1])
    }
}

#[test]
fn an_interruption_is_no_end() {
    let text = format!("{A}\n{B}\n");
    let read: Vec<_> =
        lines::<Practice>(BufReader::new(Interrupted(text.as_bytes(), false))).map(Result::unwrap).collect();
    assert_eq!(read.len(), 2);
}

#[test]
fn a_stream_is_summed_up_one_by_one() {
    let line = r#"{"practice":{"name":"A"},"spring":{"marks":{"joint_review":"met"}}}"#;
    let stream = format!("{line}\n{A}\nnothing\n{line}\n");
    let mut portfolio = Portfolio::new();
    lines::<Practice>(stream.as_bytes()).flatten().for_each(|practice| portfolio.add(&practice.evaluate()));
    assert_eq!((portfolio.practices(), portfolio.summaries()[0].evaluations()), (3, 2));
}

/// What one line may hold, and whether it is read (yes), refused (no) or passed over.
fn line() -> impl Strategy<Value = (Vec<u8>, Option<bool>)> {
    let text = |text: &str| text.as_bytes().to_vec();
    prop_oneof![
        4 => Just((text(A), Some(true))),
        1 => Just((text(" \t"), None)),
        1 => Just((Vec::new(), None)),
        1 => Just((text("{\"practice\":"), Some(false))),
        1 => Just((text("]"), Some(false))),
        1 => Just((text("null"), Some(false))),
        1 => Just((vec![0xc3, 0x28], Some(false))),
        2 => proptest::collection::vec(any::<u8>().prop_filter("one line", |byte| *byte != b'\n'), 1..20)
            .prop_map(|bytes| { let blank = bytes.iter().all(u8::is_ascii_whitespace); (bytes, (!blank).then_some(false)) }),
    ]
}

proptest! {
    #[test]
    fn no_line_is_lost_or_misnumbered(lines in proptest::collection::vec(line(), 0..20), ends in any::<bool>()) {
        let mut stream = lines.iter().map(|(line, _)| &**line).collect::<Vec<_>>().join(&b'\n');
        if ends {
            stream.push(b'\n');
        }
        let expected: Vec<_> = (1..).zip(&lines).filter_map(|(number, (_, read))| Some((number, (*read)?))).collect();
        let found = read(stream);
        prop_assert_eq!(found.len(), expected.len());
        for (found, (number, read)) in found.iter().zip(expected) {
            prop_assert_eq!(found.is_ok(), read);
            prop_assert!(found.as_ref().err().is_none_or(|error| error.line == number && fault(error).line == number));
        }
    }
}

/// Practices that differ, each about 1.2 kB long, to measure with:
///
/// ```text
/// LINES=1000000 TO=many.jsonl cargo test --release --test lines -- --ignored
/// ```
#[test]
#[ignore = "writes a large file"]
fn write_many_lines() {
    let variable = |name| std::env::var(name).unwrap_or_else(|_| panic!("{name} is to be set"));
    let number: u64 = variable("LINES").parse().unwrap();
    let mut file = io::BufWriter::new(std::fs::File::create(variable("TO")).unwrap());
    let mut random = 1_u64; // Knuth's congruential generator, whose upper bits are the good ones
    for place in 1..=number {
        let mut marks = Per::new();
        for item in Item::ALL {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            // Mostly met, as in what was published.
            let mark = match random >> 33 & 15 {
                0 => continue,
                1 => RecordedMark::NotApplicable,
                2..5 => RecordedMark::NotMet,
                5..7 => RecordedMark::PartlyMet,
                _ => RecordedMark::Met,
            };
            marks.insert(*item, mark);
        }
        let mut practice = Practice::named(format!("Practice {place}").parse().unwrap());
        practice.spring = Some(Assessment { marks, ..Assessment::default() });
        serde_json::to_writer(&mut file, &practice).unwrap();
        file.write_all(b"\n").unwrap();
    }
    file.flush().unwrap();
}
