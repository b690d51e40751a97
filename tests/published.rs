//! The ten assessments that SPRING published, as practice documents in `examples/data/`.
//!
//! Their marks are made from `tests/published/spring.csv` (what is printed, line by line) and what
//! else is recorded of a practice from `tests/published/practices/`. To make them anew:
//!
//! ```text
//! UPDATE=1 cargo test --test published
//! ```

use std::collections::BTreeMap;

use dynamic_integration::spring::{Criterion, Item, Question};
use dynamic_integration::{AnyTerm, Evaluation, Mark, Note, Practice, RecordedMark, Share, Tally};

#[path = "support/files.rs"]
mod files;
#[path = "support/printed.rs"]
mod printed;

use files::{read, stands_in};
use printed::{Printed, practices, printed};

/// How a printed mark is recorded, and what is noted where that takes a reading.
fn reading(row: &Printed) -> (Option<RecordedMark>, Option<&'static str>) {
    let note = match (&*row.mark, &*row.note) {
        ("partly_met", _) => Some("Printed with a tick and a hyphen; read as partly met."),
        ("unmarked", _) => Some("Printed without a sign; read as not assessed."),
        ("not_printed", "question not printed") | (_, "" | "printed twice") => None,
        ("not_printed", _) => Some("Not printed, though its question is; read as not assessed."),
        ("met", "narrative printed in place of the item text") => {
            Some("A narrative stands in its place; the tick before it is read as the item's.")
        }
        other => panic!("no reading for {other:?}"),
    };
    (row.mark.parse().ok(), note)
}

const READING: &str = "As published by SPRING; a dash is read as not met, and what has no mark as not assessed; \
    the practice may have changed since.";

fn document(practice: &str, printed: &[Printed]) -> String {
    let source = format!("tests/published/practices/{practice}.json");
    let mut document = Practice::from_json(&read(&source)).unwrap_or_else(|error| panic!("{source}: {error}"));
    let spring = document.spring.get_or_insert_default();
    spring.reading = Some(READING.parse().unwrap());
    for row in printed.iter().filter(|row| row.practice == practice) {
        let item: Item = row.item.parse().unwrap();
        let (mark, note) = reading(row);
        if let Some(mark) = mark {
            spring.marks.insert(item, mark);
        }
        if let Some(note) = note {
            spring.notes.insert(item, Note::new(note.parse().unwrap()));
        }
    }
    serde_json::to_string_pretty(&document).unwrap() + "\n"
}

#[test]
fn the_documents_are_current() {
    let printed = printed();
    for practice in practices() {
        stands_in(format!("examples/data/{practice}.json"), &document(&practice, &printed), "published");
    }
}

#[test]
fn the_table_is_the_grid_for_each_practice() {
    let table = printed();
    assert_eq!((table.len(), practices().len()), (400, 10));
    for (row, item) in table.iter().zip(Item::ALL.iter().cycle()) {
        assert_eq!(
            (&*row.criterion, &*row.question, &*row.item),
            (item.question().criterion().code(), item.question().code(), item.code())
        );
        let sign = match &*row.mark {
            "met" => row.sign == "✓",
            "not_met" => ["\u{2013}", "\u{2212}"].contains(&&*row.sign),
            "partly_met" => row.sign.contains('✓'),
            _ => row.sign.is_empty(),
        };
        assert!(sign, "{row:?}");
    }
}

/// Points by mark: met, partly met, not met, not assessed.
type Counts = [u32; 4];

fn counts(tally: Tally) -> Counts {
    assert_eq!(tally.not_applicable, 0);
    [tally.met, tally.partly_met, tally.not_met, tally.not_assessed]
}

/// Counted in the text of the table, without the library.
fn counted(keep: impl Fn(&Printed) -> bool) -> Counts {
    let mut counts = [0; 4];
    for row in printed().iter().filter(|row| keep(row)) {
        counts[["met", "partly_met", "not_met"].iter().position(|mark| *mark == row.mark).unwrap_or(3)] += 1;
    }
    counts
}

fn evaluated(practice: &str) -> Evaluation {
    let practice = Practice::from_json(&read(format!("examples/data/{practice}.json"))).unwrap();
    practice.spring.unwrap().evaluate()
}

#[test]
fn the_published_totals() {
    assert_eq!(counted(|_| true), [341, 1, 26, 32]);
    let expected = [
        ("labour_office_cz", [33, 0, 3, 4]),
        ("centre_for_foreigners_usti", [34, 0, 5, 1]),
        ("refugee_association_germany", [29, 0, 4, 7]),
        ("partecipazione", [39, 0, 1, 0]),
        ("queer_base", [34, 1, 1, 4]),
        ("undok", [38, 0, 1, 1]),
        ("multicultural_centre_warsaw", [30, 0, 4, 6]),
        ("salus_space", [35, 0, 3, 2]),
        ("katto", [38, 0, 2, 0]),
        ("salam", [31, 0, 2, 7]),
    ];
    let mut total = Tally::default();
    for (practice, expected) in expected {
        let evaluation = evaluated(practice);
        assert_eq!(counts(evaluation.total()), expected, "{practice}");
        total += evaluation.total();
    }
    assert_eq!(counts(total), [341, 1, 26, 32]);
}

#[test]
fn an_independent_count_agrees_with_every_tally_share_and_bound() {
    for practice in practices() {
        let evaluation = evaluated(&practice);
        let check = |tally: Tally, [met, partly, not_met, open]: Counts| {
            assert_eq!(counts(tally), [met, partly, not_met, open], "{practice}");
            // A share counts what it is of in half points, too; two fractions are equal crosswise.
            let is = |share: Option<Share>, half_points: u32, points: u32| {
                assert_eq!(share.is_some(), points > 0, "{practice}");
                if let Some(share) = share {
                    assert_eq!(share.half_points() * 2 * points, half_points * share.of(), "{practice}");
                }
            };
            let (reached, assessed) = (2 * met + partly, met + partly + not_met);
            is(tally.share(), reached, assessed);
            is(tally.at_least(), reached, assessed + open);
            is(tally.at_most(), reached + 2 * open, assessed + open);
            assert_eq!(tally.is_exemplary(), met > 0 && partly + not_met + open == 0);
        };
        check(evaluation.total(), counted(|row| row.practice == practice));
        for criterion in Criterion::ALL {
            let tally = evaluation.section(*criterion).unwrap();
            check(tally, counted(|row| row.practice == practice && row.criterion == criterion.code()));
        }
        for question in Question::ALL {
            let tally = evaluation.rule(*question).unwrap().tally();
            check(tally, counted(|row| row.practice == practice && row.question == question.code()));
        }
    }
}

#[test]
fn what_the_ten_have_in_common() {
    let mut not_met: BTreeMap<AnyTerm, u32> = BTreeMap::new();
    for practice in practices() {
        let evaluation = evaluated(&practice);
        assert_eq!(evaluation.section(Criterion::Partnership).unwrap().not_met, 0, "{practice}");
        for point in evaluation.rules().flat_map(|rule| rule.points().collect::<Vec<_>>()) {
            *not_met.entry(point.terms().first()).or_default() += u32::from(point.mark() == Mark::NotMet);
        }
    }
    assert_eq!(not_met[&Item::AnticipateObstacles.any()], 5);
    assert_eq!(not_met[&Item::AssessLastingChange.any()], 5);
    assert_eq!(not_met[&Item::AdaptedFormatsAndPay.any()], 3);
}
