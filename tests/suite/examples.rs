//! What the examples print is compared with files that people read.

use std::path::PathBuf;
use std::process::Command;

/// Runs an example that cargo built with the tests.
fn run(example: &str, arguments: &[&str]) -> (String, bool) {
    let mut program = std::env::current_exe().unwrap();
    program.pop();
    program.pop();
    program.push(format!("examples/{example}{}", std::env::consts::EXE_SUFFIX));
    let root = env!("CARGO_MANIFEST_DIR");
    let output = Command::new(&program).args(arguments).current_dir(root).output();
    let output = output.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    (String::from_utf8(output.stdout).unwrap(), output.status.success())
}

#[test]
fn examples_print_what_is_expected_in_100_columns() {
    let asked: [(&str, &[&str]); 12] = [
        ("evaluate", &[]),
        ("evaluate", &["--all", "examples/data/asap_six_pilots.json"]),
        ("evaluate", &["examples/data/navigate.json"]),
        ("learn", &[]),
        ("learn", &["asap/barrier/language"]),
        ("my_practice", &[]),
        ("two_way_participation", &[]),
        ("mhpss_pyramid", &[]),
        ("iom_matrix", &[]),
        ("codesign_journey", &[]),
        ("compare", &[]),
        ("crosswalk", &[]),
    ];
    for (example, arguments) in asked {
        let (text, succeeded) = run(example, arguments);
        assert!(succeeded, "{example} {arguments:?}");
        for line in text.lines() {
            assert!(line.chars().count() <= 100, "{example}: {line}");
        }
        let of_file =
            |argument: &&str| PathBuf::from(argument).file_stem().unwrap().to_string_lossy().replace("--", "");
        let name: Vec<String> = std::iter::once(example.to_owned()).chain(arguments.iter().map(of_file)).collect();
        crate::schemas::current(&format!("tests/expected/{}.txt", name.join(".")), &text);
    }
}

#[test]
fn wrong_arguments_are_told_and_nothing_panics() {
    let examples = [
        "evaluate",
        "learn",
        "my_practice",
        "two_way_participation",
        "mhpss_pyramid",
        "iom_matrix",
        "codesign_journey",
        "compare",
        "portfolio",
        "crosswalk",
        "catalogue",
    ];
    for example in examples {
        assert!(run(example, &["--help"]).1, "{example} --help");
        assert!(!run(example, &["--wrong"]).1, "{example} --wrong");
    }
    for example in ["evaluate", "compare", "portfolio", "crosswalk"] {
        assert!(!run(example, &["no/such/file.json"]).1, "{example} of a missing file");
        assert!(!run(example, &["src"]).1, "{example} of a folder");
    }
}
