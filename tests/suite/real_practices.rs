//! The documents of real practices record what the publications say, and nothing else.

use std::collections::BTreeMap;
use std::path::PathBuf;

use dynamic_integration::Practice;
use dynamic_integration::core_terms::RecordedMark;
use dynamic_integration::mark::Mark;
use dynamic_integration::spring::{Item, Question};

use crate::support::read;

/// Every practice in `examples/data`, by file name. Those in `compare` are invented.
pub(crate) fn all() -> Vec<(String, Practice)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/data");
    let mut files: Vec<PathBuf> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let named = |file: &PathBuf| {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        (name, read(&std::fs::read_to_string(file).unwrap()))
    };
    files.iter().map(named).collect()
}

#[test]
fn the_ten_spring_assessments_have_the_marks_that_were_published() {
    let practices: BTreeMap<String, Practice> = all().into_iter().collect();
    let mut counted = BTreeMap::new();
    for row in include_str!("../data/spring_published.csv").lines().skip(1) {
        let fields: Vec<&str> = row.splitn(8, ',').collect();
        let (practice, item, mark) = (fields[0], fields[3], fields[4]);
        let item: Item = item.parse().unwrap();
        let expected: Option<RecordedMark> = mark.parse().ok(); // `unmarked` and `not_printed` are no marks
        let spring = practices[practice].spring.as_ref().unwrap();
        assert_eq!(spring.marks.get(item).copied(), expected, "{practice}: {item}");
        assert_eq!(item.question().code(), fields[2]);
        *counted.entry(mark).or_insert(0) += 1;
    }
    let counted: Vec<_> = counted.into_iter().collect();
    assert_eq!(counted, [("met", 341), ("not_met", 26), ("not_printed", 26), ("partly_met", 1), ("unmarked", 6)]);
}

#[test]
fn all_findings_but_one_that_repeats_another_are_there() {
    let mut findings = 0;
    for (name, practice) in all() {
        let Some(spring) = &practice.spring else { continue };
        assert!(spring.reading.is_some(), "{name} does not say how its marks are read");
        findings += spring.findings.len();
        if name == "undok" {
            assert_eq!(spring.findings.get(Question::SoundDesign), None);
        }
    }
    assert_eq!(findings, 111);
}

/// The texts say "among others": no source denies what it does not name. The only noes are those that a line states.
#[test]
fn nothing_is_not_met_unless_a_source_says_no() {
    let mut denied = Vec::new();
    for (name, practice) in all() {
        if name == "iom_integrated_approach" {
            continue; // an illustration of the approach, not a practice
        }
        for view in practice.evaluate().views().filter(|view| view.framework().code != "spring") {
            for rule in view.rules() {
                let failing = rule.points().filter(|point| point.mark() == Mark::NotMet);
                denied.extend(failing.map(|point| format!("{name}: {} {}", rule.term().id(), point.id())));
            }
        }
    }
    assert_eq!(denied, ["labour_office_cz: focus/rule/two_way_process focus/flag/receiving_side_engaged"]);
}

#[test]
fn what_is_invented_says_so() {
    let illustration = all().into_iter().find(|(name, _)| name == "iom_integrated_approach").unwrap().1;
    assert!(illustration.practice.description.is_some_and(|text| text.as_str().to_lowercase().contains("invented")));
}
