//! The documents of real practices record what the publications say, and nothing else.

use std::collections::BTreeMap;
use std::path::PathBuf;

use dynamic_integration::Practice;
use dynamic_integration::asap;
use dynamic_integration::core_terms::RecordedMark;
use dynamic_integration::mark::Mark;
use dynamic_integration::registry::{FRAMEWORKS, locate};
use dynamic_integration::spring::{Item, Question};
use serde_json::Value;

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

/// Whoever doubts a fact finds the place: each note and lesson names a section of a source, if it names a place at all.
#[test]
fn every_locator_of_the_documents_resolves() {
    fn locators(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                found.extend(fields.get("locator").map(|locator| locator.as_str().unwrap().to_owned()));
                fields.values().for_each(|value| locators(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| locators(value, found)),
            _ => {}
        }
    }
    let mut resolved = 0;
    for (name, practice) in all() {
        let json = serde_json::to_value(&practice).unwrap();
        for framework in FRAMEWORKS {
            let mut found = Vec::new();
            locators(&json[framework.code], &mut found);
            for locator in &found {
                let sections = locate(framework, locator).unwrap_or_else(|error| panic!("{name}: {locator}: {error}"));
                assert!(!sections.is_empty(), "{name}: {locator}");
            }
            resolved += found.len();
        }
    }
    assert!(resolved > 100, "{resolved}");
}

/// No text says "and nothing else".
#[test]
fn no_document_denies_what_it_does_not_name() {
    fn others(value: &Value) -> usize {
        match value {
            Value::Object(fields) => {
                usize::from(fields.contains_key("others")) + fields.values().map(others).sum::<usize>()
            }
            Value::Array(values) => values.iter().map(others).sum(),
            _ => 0,
        }
    }
    for (name, practice) in all() {
        assert_eq!(others(&serde_json::to_value(&practice).unwrap()), 0, "{name}");
    }
}

/// Eleven practices of the handbook have a profile, and what is told of all its pilots together has one too. Only pilots
/// went through the double diamond.
#[test]
fn parts_of_asap_are_recorded_where_they_are_told() {
    let with = |part: fn(&asap::Assessment) -> bool| -> Vec<String> {
        let named = all().into_iter().filter(|(_, practice)| practice.asap.as_ref().is_some_and(part));
        named.map(|(name, _)| name).collect()
    };
    let pilots = [
        "asap_six_pilots",
        "e_government",
        "housing_support",
        "information_talks",
        "language_assistance",
        "navigate",
        "tackling_discrimination",
    ];
    assert_eq!(with(|asap| asap.journey.is_some()), pilots);
    assert_eq!(with(|asap| asap.profile.is_some()).len(), 12);
    assert_eq!(with(|asap| asap.recommendations.is_some()).len(), 9);
    assert_eq!(with(|asap| asap.profile.as_ref().is_some_and(|profile| !profile.lessons.is_empty())).len(), 5);
    assert_eq!(with(|asap| asap.profile.as_ref().is_some_and(|profile| !profile.links.is_empty())).len(), 11);
}
