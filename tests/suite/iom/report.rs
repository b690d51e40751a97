//! What is reported beside the marks.

use dynamic_integration::evaluation::Report as _;
use dynamic_integration::iom::{Assessment, Cell, Dimension, Level, Line};
use dynamic_integration::term::AnyTerm;
use serde_json::json;

use super::evaluate;
use crate::support::read;

fn codes(terms: &[AnyTerm]) -> Vec<&str> {
    terms.iter().map(|term| term.code()).collect()
}

fn line(line: &Line) -> (Option<usize>, Vec<&str>, Vec<&str>) {
    (line.initiatives, codes(&line.empty_cells), codes(&line.unknown_cells))
}

#[test]
fn initiatives_are_counted_once_in_each_cell_and_line() {
    let evaluation = evaluate(
        r#"{ "initiatives": { "listed": [
            { "cells": { "individual_economic": true, "individual_social": true, "others": false } },
            { "cells": { "community_economic": true, "community_social": false } }], "others": false } }"#,
    );
    let report = evaluation.report();
    let cell = |level, dimension| report.cells.get(level, dimension).copied();
    assert_eq!(report.initiatives, 2);
    assert_eq!(cell(Level::Individual, Dimension::Economic), Some(1));
    assert_eq!(cell(Level::Community, Dimension::Social), Some(0)); // both say no
    assert_eq!(cell(Level::Structural, Dimension::Social), None); // the second leaves it open
    assert_eq!(line(&report.levels[0]), (Some(1), vec![], vec!["individual_psychosocial"]));
    assert_eq!(line(&report.levels[1]), (Some(1), vec!["community_social"], vec!["community_psychosocial"]));
    assert_eq!(
        line(&report.levels[2]),
        (None, vec![], vec!["structural_economic", "structural_social", "structural_psychosocial"])
    );
    let printed = report.to_string();
    let printed: Vec<Vec<_>> = printed.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(printed[1], ["Individual", "level", "1", "1", "unknown", "1"]);
    assert_eq!(printed[4], ["on", "any", "2", "1", "unknown", "2"]);
    assert_eq!(line(&report.dimensions[0]), (Some(2), vec![], vec!["structural_economic"]));
    assert_eq!(line(&report.dimensions[1]), (Some(1), vec!["community_social"], vec!["structural_social"]));
}

#[test]
fn nothing_is_reported_of_nothing() {
    let report = |json: &str| evaluate(json).report().clone();
    assert!(report("{}").says_nothing());
    assert_eq!(report("{}").to_string(), "initiatives: unknown\n");
    let none = report(r#"{ "initiatives": { "others": false } }"#);
    assert!(!none.says_nothing());
    assert_eq!(none.cells.cells().filter(|(_, _, count)| **count == 0).count(), 9);
    let printed = none.to_string();
    assert_eq!(printed.lines().map(|line| line.matches("none").count()).collect::<Vec<_>>(), [0, 4, 4, 4, 4]);
}

#[test]
fn influences_are_reported_as_recorded() {
    let json = r#"{ "influences": [{ "from_cell": "community_psychosocial", "to_cell": "individual_social",
                    "text": "Contempt makes ill." }] }"#;
    let evaluation = evaluate(json);
    assert_eq!(
        serde_json::to_value(&evaluation.report().influences).unwrap(),
        json!([{ "from_cell": "iom/cell/community_psychosocial", "to_cell": "iom/cell/individual_social",
                 "text": "Contempt makes ill." }])
    );
    assert!(evaluation.report().to_string().contains("influence: Community, psychosocial -> Individual, social\n"));
    let twice = json.replace(
        "}]",
        r#"}, { "from_cell": "community_psychosocial", "to_cell": "individual_social",
                    "text": "Contempt makes ill." }]"#,
    );
    assert!(serde_json::from_str::<Assessment>(&twice).is_err());
}

#[test]
fn what_is_named_outside_the_cells_may_be_a_slip() {
    let evaluation = evaluate(
        r#"{ "initiatives": { "listed": [
            { "cells": { "individual_economic": true }, "economic_strands": { "re_entry": true },
              "social_services": { "health": true }, "psychosocial_elements": { "friends": true },
              "addressed": { "individual": { "needs": true }, "community": { "concerns": true } } },
            { "cells": { "structural_social": true }, "economic_strands": { "others": false },
              "psychosocial_strands": { "culture": true }, "addressed": { "individual": { "needs": true } } }] } }"#,
    );
    let warnings = evaluation.report().warnings.iter();
    let warnings: Vec<_> = warnings.map(|warning| (warning.term.code(), &*warning.path)).collect();
    assert_eq!(
        warnings,
        [
            ("dimension_not_named", "/initiatives/listed/0/social_services"),
            ("dimension_not_named", "/initiatives/listed/0/psychosocial_elements"),
            ("level_not_named", "/initiatives/listed/0/addressed/community"),
            ("dimension_not_named", "/initiatives/listed/1/psychosocial_strands"),
            ("level_not_named", "/initiatives/listed/1/addressed/individual"),
        ]
    );
    assert!(evaluation.report().to_string().lines().all(|line| line.chars().count() <= 100));
}

#[test]
fn cells_know_their_place_in_the_grid_and_what_is_often_found_there() {
    for cell in Cell::ALL {
        assert_eq!(Cell::at(cell.level(), cell.dimension()), *cell);
        assert!(!cell.typical_interventions().is_empty(), "{cell}");
    }
    let all: usize = Level::Community.cells().iter().map(|cell| cell.typical_interventions().len()).sum();
    assert_eq!(all, 8);
}

#[test]
fn a_full_record_is_written_and_read_unchanged() {
    let json = r#"{ "edition": "2017", "assessed": { "by": "expert" }, "initiatives": { "listed": [{
        "name": "Loans", "cells": { "individual_economic": true, "others": false },
        "beneficiaries": { "returnee": true }, "addressed": { "individual": { "needs": true } },
        "economic_strands": { "livelihood": true }, "social_services": { "others": false },
        "psychosocial_strands": { "culture": false }, "psychosocial_elements": { "friends": true },
        "cross_cutting_issues": { "others": true },
        "stakeholders": { "listed": [{ "stakeholder": "ngo", "country_role": "host" }], "others": false } }], "others": true },
        "flags": { "needs_assessed": true }, "needs_assessed_on": "2024-01", "first_assistance_on": "2024",
        "influences": [{ "from_cell": "individual_social", "to_cell": "individual_economic", "text": "Health is work." }],
        "out_of_scope": { "stakeholders": "One organisation." }, "notes": { "needs_based": { "text": "A survey." } } }"#;
    let assessment: Assessment = read(json);
    let written = serde_json::to_value(&assessment).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(json).unwrap());
    assert!(!assessment.evaluate().report().warnings.is_empty());
}
