//! What the examples print, compared with `tests/expected/`. To refresh it:
//!
//! ```text
//! UPDATE=1 cargo test --test examples
//! ```

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use dynamic_integration::Portfolio;

#[path = "support/files.rs"]
mod files;

fn run(example: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", example, "--"])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

#[track_caller]
fn prints(expected: &str, example: &str, arguments: &[&str]) {
    let output = run(example, arguments);
    assert!(output.status.success(), "{example}: {}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    files::stands_in(Path::new("tests/expected").join(expected), &printed, "examples");
}

#[test]
fn evaluate_for_people() {
    prints("evaluate.txt", "evaluate", &[]);
}

#[test]
fn evaluate_for_programs() {
    prints("evaluate_queer_base.jsonl", "evaluate", &["--json", "examples/data/queer_base.json"]);
}

#[test]
fn a_journey_with_a_missing_voice() {
    prints("codesign_journey.txt", "codesign_journey", &[]);
}

#[test]
fn two_way_participation() {
    prints("two_way_participation.txt", "two_way_participation", &[]);
}

#[test]
fn crosswalk() {
    prints("crosswalk.txt", "crosswalk", &[]);
}

#[test]
fn portfolio_for_people() {
    prints("portfolio.txt", "portfolio", &[]);
}

#[test]
fn portfolio_for_programs() {
    prints("portfolio.json", "portfolio", &["--json"]);
}

#[test]
fn compare_for_people() {
    prints("compare.txt", "compare", &[]);
}

#[test]
fn compare_for_programs() {
    let files = ["before", "after"].map(|name| format!("examples/data/compare/{name}.json"));
    prints("compare.json", "compare", &["--json", &files[0], &files[1]]);
}

#[test]
fn lines_that_are_read_are_summed_up_and_the_others_are_named() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("practices.jsonl");
    let line = r#"{"practice":{"name":"A"},"spring":{"marks":{"joint_review":"met"}}}"#;
    fs::write(&file, format!("{line}\n\n{{\"practice\":{{}}}}\n{line}\n[]\n{line}")).unwrap();
    let output = run("portfolio", &["--json", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let portfolio = Portfolio::from_json(&String::from_utf8(output.stdout).unwrap()).unwrap();
    assert_eq!((portfolio.practices(), portfolio.summaries()[0].evaluations()), (3, 3));
    let errors = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> =
        errors.lines().filter_map(|line| line.split_once("jsonl: ")).map(|(_, error)| error).collect();
    assert_eq!(
        lines,
        ["line 3, column 13, at /practice: `name` is missing", "line 5, column 1: found `[]`, expected an object"]
    );
    assert!(errors.ends_with("\n2 could not be read and are left out\n"), "{errors}");
}

#[test]
fn what_does_not_exist_is_named() {
    let output = run("compare", &["examples/data/undok.json", "nowhere.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("nowhere.json: "));
}

#[test]
fn a_broken_file_does_not_stop_the_others() {
    let broken = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.json");
    fs::write(&broken, r#"{"practice": {"name": "A"}, "spring": {"marks": {"safe_feedback": "mett"}}}"#).unwrap();
    let output =
        run("evaluate", &["--json", "examples/data/undok.json", broken.to_str().unwrap(), "examples/data/salam.json"]);
    assert_eq!(output.status.code(), Some(1));
    let (printed, errors) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    let names: Vec<&str> = printed.lines().filter_map(|line| line.split('"').nth(3)).collect();
    assert_eq!(names.len(), 2);
    assert!(names[0].starts_with("Drop-in center") && names[1].starts_with("SALAM"), "{names:?}");
    assert!(
        errors.ends_with(
            "line 1, column 67, at /spring/marks/safe_feedback: `mett` is not a term here, did you mean `met`?\n"
        ),
        "{errors}"
    );
}

#[test]
fn the_matrix_of_a_reintegration_programme() {
    prints("iom_matrix.txt", "iom_matrix", &[]);
}

#[test]
fn a_practice_put_together_in_code() {
    prints("my_practice.txt", "my_practice", &[]);
}

#[test]
fn the_pyramid_of_two_agencies() {
    prints("mhpss_pyramid.txt", "mhpss_pyramid", &[]);
}

#[test]
fn the_catalogue_for_people_and_for_programs() {
    let list = String::from_utf8(run("catalogue", &["--list"]).stdout).unwrap();
    for set in dynamic_integration::FRAMEWORKS.iter().flat_map(|framework| framework.sets) {
        assert!(list.contains(&format!("{} [{}]", set.label, set.id)), "{set}");
        assert!(set.terms().all(|term| list.contains(term.label()) && list.contains(term.definition())), "{set}");
    }
    let output = run("catalogue", &[]);
    assert!(
        output.stdout == files::read("schemas/catalogue.json").as_bytes(),
        "schemas/catalogue.json: refresh with `cargo run --example schemas -- schemas`"
    );
}
