//! `docs/coverage.md` tells what became of everything that the sources hold. It is compared with the catalogue, with the
//! schema of the record and with the documents of practices.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use dynamic_integration::evaluation::RuleSpec;
use dynamic_integration::registry::{FRAMEWORKS, RULE_SETS, locate};
use dynamic_integration::term::{AnyTerm, Basis, Framework, SourceSection};
use serde_json::Value;

const PAGE: &str = include_str!("../../docs/coverage.md");

/// A row of a table.
struct Row {
    framework: &'static Framework,
    /// The source sections that the row is of: that of the heading, and those that it also names. Empty if no source
    /// states it.
    sections: Vec<&'static SourceSection>,
    what: &'static str,
    became: &'static str,
}

impl Row {
    /// The references of a row: what is written as code.
    fn references(&self) -> impl Iterator<Item = &'static str> {
        self.became.split('`').skip(1).step_by(2)
    }

    /// The terms that a row names, one by one or as a whole vocabulary.
    fn terms(&self) -> impl Iterator<Item = (AnyTerm, bool)> {
        self.references().flat_map(named)
    }
}

/// The terms that a reference names, each with: is it named by itself?
fn named(reference: &str) -> Vec<(AnyTerm, bool)> {
    match reference.strip_suffix("/*") {
        Some(vocabulary) => {
            terms().filter(|term| term.vocabulary().id == vocabulary).map(|term| (term, false)).collect()
        }
        None => terms().filter(|term| term.id() == reference).map(|term| (term, true)).collect(),
    }
}

fn terms() -> impl Iterator<Item = AnyTerm> {
    FRAMEWORKS.iter().flat_map(|framework| framework.vocabularies).flat_map(|vocabulary| vocabulary.terms())
}

/// The sections of a heading: `§1: Heading`, `mhpss §4: Heading`, or that of this crate.
fn headed(framework: &'static Framework, heading: &str) -> Option<&'static SourceSection> {
    if heading == "Of this crate: no source states it" {
        return None;
    }
    let key = heading.split(": ").next().unwrap();
    let found = locate(framework, key).unwrap_or_else(|error| panic!("{heading}: {error}"));
    let printed = if found[0].heading == key { key.to_owned() } else { format!("{key}: {}", found[0].heading) };
    assert_eq!(heading, printed, "the heading of the source is another one");
    Some(found[0])
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    let (mut framework, mut section) = (None, None);
    for line in PAGE.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            let of = |framework: &&&'static Framework| title == format!("{} (`{}`)", framework.label, framework.code);
            framework = Some(*FRAMEWORKS.iter().find(of).unwrap_or_else(|| panic!("{title}")));
            section = None;
        } else if let Some(heading) = line.strip_prefix("### ") {
            section = headed(framework.unwrap(), heading);
        } else if let Some(cells) = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) {
            let (what, became) = cells.split_once(" | ").unwrap_or_else(|| panic!("{line}"));
            if ["---", "content"].contains(&what) {
                continue;
            }
            let also = what.split_once("(also ").map(|(_, also)| also.trim_end_matches(')').replace('`', ""));
            let also =
                also.map(|also| locate(framework.unwrap(), &also).unwrap_or_else(|error| panic!("{line}: {error}")));
            let sections = section.into_iter().chain(also.into_iter().flatten()).collect();
            rows.push(Row { framework: framework.unwrap(), sections, what, became });
        }
    }
    rows
}

/// The schema of a practice.
static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../schemas/practice.schema.json")).unwrap());

/// A part of a schema, or what it refers to; of a list, its items.
fn resolved(mut part: &'static Value) -> &'static Value {
    loop {
        let reference = part["allOf"][0]["$ref"].as_str().or_else(|| part["$ref"].as_str());
        part = match (reference, part.get("items")) {
            (Some(reference), _) => SCHEMA.pointer(reference.trim_start_matches('#')).unwrap(),
            (None, Some(items)) => items,
            (None, None) => return part,
        };
    }
}

/// Follows the key of a document through its schema.
fn is_recorded(pointer: &str) -> bool {
    let mut here = &*SCHEMA;
    for key in pointer.split('/').skip(1) {
        here = resolved(here);
        match here["properties"].get(key) {
            Some(next) => here = next,
            None => return false,
        }
    }
    true
}

#[test]
fn whatever_a_row_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for row in rows() {
        for reference in row.references() {
            let exists = match reference.split_once('/') {
                None => FRAMEWORKS.iter().any(|framework| framework.code == reference),
                Some(("", _)) => is_recorded(reference),
                Some(("examples", _)) => root.join(reference).is_file(),
                Some(_) => !named(reference).is_empty(),
            };
            assert!(exists, "`{reference}` does not exist: {}", row.what);
        }
    }
    assert!(is_recorded("/focus/contacts/listed") && !is_recorded("/focus/contact") && !is_recorded("/focus/method/x"));
}

#[test]
fn what_became_nothing_says_why() {
    for row in rows() {
        let (_, why) = row.became.split_once("not modelled, because ").unwrap_or_default();
        assert!(row.references().next().is_some() || why.split(' ').count() > 2, "{}: {}", row.what, row.became);
        assert!(row.what.split(' ').count() > 1, "{}", row.what);
    }
}

/// Each framework has its chapter, and each section of its source has a table there, in the order of the source.
#[test]
fn every_section_of_every_source_occurs() {
    for framework in FRAMEWORKS {
        let rows = rows();
        let own = |section: &&SourceSection| framework.sections.contains(section);
        let mut seen: Vec<&SourceSection> = Vec::new();
        for row in rows.iter().filter(|row| row.framework == framework) {
            let first = row.sections.first().copied().filter(own);
            seen.extend(first.filter(|section| seen.last() != Some(section)));
        }
        assert_eq!(seen, framework.sections.iter().collect::<Vec<_>>(), "{framework}");
    }
}

/// What is not modelled says why; everything else is a term.
#[test]
fn every_term_is_named_and_every_rule_by_itself() {
    let rows = rows();
    let mut named: BTreeMap<&str, bool> = BTreeMap::new();
    for (term, alone) in rows.iter().flat_map(Row::terms) {
        *named.entry(term.id()).or_default() |= alone;
    }
    let missing: Vec<_> = terms().map(AnyTerm::id).filter(|id| !named.contains_key(id)).collect();
    assert_eq!(missing, [""; 0]);
    let rules = || RULE_SETS.iter().flat_map(|rules| rules.rules());
    let is_checklist =
        |rule: &RuleSpec| ["spring/question", "asap/recommendation"].contains(&rule.term().vocabulary().id);
    let items = rules().filter(is_checklist).flat_map(RuleSpec::points).filter_map(|point| point.iter().last());
    let asked = rules().map(RuleSpec::term).chain(items);
    let by_itself: Vec<_> = asked.map(AnyTerm::id).filter(|id| !named[id]).collect();
    assert_eq!(by_itself, [""; 0]);
}

/// What can be recorded is told, except what every framework has.
#[test]
fn every_key_of_the_record_is_named() {
    let named: BTreeSet<&str> = rows().iter().flat_map(|row| row.references().collect::<Vec<_>>()).collect();
    let everywhere =
        ["edition", "assessed", "out_of_scope", "not_applicable", "notes", "recommendation_notes", "flags"];
    let mut missing = Vec::new();
    for part in ["focus", "mhpss", "iom", "spring", "asap/profile", "asap/journey", "asap/recommendations"] {
        let mut here = &*SCHEMA;
        for key in part.split('/') {
            here = resolved(&resolved(here)["properties"][key]);
        }
        for key in here["properties"].as_object().unwrap().keys().filter(|key| !everywhere.contains(&key.as_str())) {
            let pointer = format!("/{part}/{key}");
            let is_told = |named: &&str| **named == *pointer || named.starts_with(&format!("{pointer}/"));
            missing.extend((!named.iter().any(is_told)).then_some(pointer.clone()));
        }
    }
    assert_eq!(missing, [""; 0]);
}

/// A row is under a section that the locator of its terms names. A vocabulary may be spread over several.
#[test]
fn rows_and_locators_agree() {
    let mut disagree = BTreeSet::new();
    for row in rows().iter().filter(|row| !row.sections.is_empty()) {
        let is_here = |term: AnyTerm| {
            let located = locate(term.framework(), term.locator()).unwrap();
            located.iter().any(|section| row.sections.contains(section))
        };
        for reference in row.references() {
            let terms = named(reference).into_iter().map(|(term, _)| term);
            let mut of_row = terms.filter(|term| term.framework() == row.framework).peekable();
            if of_row.peek().is_some() && !of_row.any(is_here) {
                disagree.insert(format!("{reference} is listed at: {}", row.what));
            }
        }
    }
    assert_eq!(disagree, BTreeSet::new());
}

/// What only this crate says is derived, and what a source says is not listed as ours.
#[test]
fn what_is_of_this_crate_is_derived() {
    let rows = rows();
    let sourced: BTreeSet<&str> =
        rows.iter().filter(|row| !row.sections.is_empty()).flat_map(Row::terms).map(|(term, _)| term.id()).collect();
    for row in rows.iter().filter(|row| row.sections.is_empty()) {
        for (term, alone) in row.terms() {
            assert!(term.basis() == Basis::Derived || !alone && sourced.contains(term.id()), "{}", term.id());
        }
    }
}
