//! What the examples print is compared with files that people read.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use dynamic_integration::crosswalk::MAPPINGS;
use dynamic_integration::registry::ALL_FRAMEWORKS;
use dynamic_integration::spring::Question;

/// An example that cargo built with the tests.
fn program(example: &str) -> Command {
    let mut program = std::env::current_exe().unwrap();
    program.pop();
    program.pop();
    program.push(format!("examples/{example}{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(program);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

/// Runs an example. Returns what it prints for people and for the error stream, and if it succeeded.
fn run_all(example: &str, arguments: &[&str]) -> (String, String, bool) {
    let output = program(example).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{example}: {error}"));
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.success())
}

fn run(example: &str, arguments: &[&str]) -> (String, bool) {
    let (text, _, succeeded) = run_all(example, arguments);
    (text, succeeded)
}

#[test]
fn examples_print_what_is_expected_in_100_columns() {
    let asked: [(&str, &[&str]); 14] = [
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
        ("portfolio", &[]),
        ("crosswalk", &[]),
        ("form", &[]),
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

/// Long files are compared by their beginning, and by how much of each thing is in them.
#[test]
fn the_exports_of_the_vocabulary_are_what_is_expected() {
    let written = |option: &str| {
        let (text, succeeded) = run("vocabulary", &[&format!("--{option}")]);
        assert!(succeeded, "{option}");
        let shown =
            if matches!(option, "csv" | "skos") { text.split_inclusive('\n').take(40).collect() } else { text.clone() };
        crate::schemas::current(&format!("tests/expected/vocabulary.{option}.txt"), &shown);
        text
    };
    let vocabularies = ALL_FRAMEWORKS.iter().flat_map(|framework| framework.vocabularies);
    let terms: usize = vocabularies.clone().map(|vocabulary| vocabulary.len()).sum();
    written("table-schema");
    assert_eq!(written("csv").lines().count(), 1 + terms);
    let skos = written("skos");
    assert_eq!(skos.matches(" a skos:ConceptScheme ;").count(), ALL_FRAMEWORKS.len());
    assert_eq!(skos.matches(" a skos:OrderedCollection ;").count(), vocabularies.count());
    assert_eq!(skos.matches(" a skos:Concept ;").count(), terms);
    assert_eq!(skos.matches("Match di:").count(), MAPPINGS.len());
    assert_eq!(written("sssom").matches("\tsemapv:ManualMappingCuration\t").count(), MAPPINGS.len());

    assert!(!run("vocabulary", &[]).1);
    assert!(!run("vocabulary", &["--csv", "--skos"]).1);
    assert!(!run("vocabulary", &["--csv", "a"]).1);
    assert!(!run("vocabulary", &["Cargo.toml"]).1);
}

#[test]
fn a_form_is_written_and_answers_are_read() {
    let folder = std::env::temp_dir().join(format!("dynamic-integration-form-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let form = file("mine.xlsx");
    let (text, succeeded) = run("form", &[&form, "asap/journey_rule"]);
    assert!(succeeded && text.contains("`dynamic_integration_asap_journey_rule`"), "{text}");
    assert!(std::fs::read(&form).unwrap().starts_with(b"PK"));
    for wrong in [&[&*form, "sprin"][..], &[&form, "--network"], &["--every"], &[&form, "spring", "asap/journey_rule"]]
    {
        assert!(!run("form", wrong).1, "{wrong:?}");
    }

    let (answers, network) = (file("answers.csv"), file("network.json"));
    std::fs::write(&answers, "practice__name,spring__marks__staff_plan\r\nA,met\r\n").unwrap();
    std::fs::write(&network, r#"{ "name": "A", "actors__listed": [{ "actors__listed__name": "B" }] }"#).unwrap();
    assert!(run("form", &[&answers]).0.contains("1 submissions, 0 of them refused"));
    assert!(run("form", &["--network", &network]).1);
    let (text, succeeded) = run("form", &[&network]);
    assert!(!succeeded && text.contains("nor is any other question of the document"), "{text}");

    // A page that is not the last one is not taken for the whole export.
    let page = file("page.json");
    for (key, list) in [("next", "results"), ("@odata.nextLink", "value")] {
        let text = format!(r#"{{ "{key}": "https://x.example/2", "{list}": [{{ "practice__name": "A" }}] }}"#);
        std::fs::write(&page, text).unwrap();
        let (text, succeeded) = run("form", &[&page]);
        assert!(!succeeded && text.ends_with("The next page is at https://x.example/2\n"), "{text}");
    }
    // The faults that are not listed are counted.
    let countries = ["UK"; 1000].join(" ");
    std::fs::write(&page, format!(r#"{{ "practice__name": "A", "practice__countries": "{countries}" }}"#)).unwrap();
    let (text, succeeded) = run("form", &[&page]);
    assert!(!succeeded && text.contains("  - and 900 more\n"), "{text}");
    std::fs::remove_dir_all(folder).unwrap();
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
        "report",
        "vocabulary",
        "form",
    ];
    for example in examples {
        assert!(run(example, &["--help"]).1, "{example} --help");
        assert!(!run(example, &["--wrong"]).1, "{example} --wrong");
    }
    for example in ["evaluate", "compare", "portfolio", "crosswalk", "report", "form"] {
        assert!(!run(example, &["no/such/file.json"]).1, "{example} of a missing file");
        assert!(!run(example, &["src"]).1, "{example} of a folder");
    }
}

#[test]
fn help_fits_the_terminal_too() {
    for example in ["evaluate", "learn", "my_practice", "two_way_participation", "mhpss_pyramid", "iom_matrix"]
        .into_iter()
        .chain(["codesign_journey", "compare", "portfolio", "crosswalk", "catalogue", "schemas", "vocabulary", "form"])
    {
        let (text, succeeded) = run(example, &["--help"]);
        assert!(succeeded && text.contains(example), "{example} --help: {text}");
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{example} --help: {text}");
    }
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    for (example, arguments) in [
        ("catalogue", &["--list"][..]),
        ("vocabulary", &["--skos"]),
        ("form", &[]),
        ("evaluate", &["--all"]),
        ("crosswalk", &[]),
        ("report", &[]),
    ] {
        let mut command = program(example);
        let mut child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{example}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{example}");
    }
}

/// Signs that move the cursor or turn the direction of writing, in a name, in free text and in the name of a file.
#[test]
fn what_moves_the_cursor_is_shown_harmlessly() {
    let folder = std::env::temp_dir().join(format!("dynamic-integration-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let one = folder.join("one.json");
    let another = folder.join("another.json");
    let document = r#"{ "practice": { "name": "A\u001b[31mred\u202ex\u0007" }, "focus": {},
        "spring": { "reading": "x\u001b[2Jy", "marks": { "safe_feedback": "met", "two_way_process": "met" },
                    "findings": { "beneficiary_voice": { "text": "a\u009bb" } } } }"#;
    std::fs::write(&one, document).unwrap();
    std::fs::write(&another, document).unwrap();
    let (one, another) = (one.to_str().unwrap(), another.to_str().unwrap());
    let asked: [(&str, &[&str]); 8] = [
        ("evaluate", &[one]),
        ("evaluate", &["--all", one]),
        ("evaluate", &[one, another]),
        ("learn", &["spring/question/beneficiary_voice", one]),
        ("crosswalk", &[one]),
        ("compare", &[one, another]),
        ("portfolio", &[one, another]),
        ("evaluate", &["no\u{1b}[31m\u{202e}such.json"]),
    ];
    for (example, arguments) in asked {
        let (text, errors, succeeded) = run_all(example, arguments);
        let moves = |letter: char| letter != '\n' && letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}');
        assert!(!text.contains(moves) && !errors.contains(moves), "{example}: {text:?} {errors:?}");
        assert_eq!(succeeded, errors.is_empty(), "{example}: {errors}");
        assert!(!text.is_empty() || !succeeded, "{example}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_portfolio_warns_of_documents_of_one_practice() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data");
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let warns = |files: [String; 2]| {
        let (text, errors, succeeded) = run_all("portfolio", &[&files[0], &files[1]]);
        assert!(succeeded && errors.is_empty(), "{errors}");
        text.contains("Warning: documents about the same practice as an earlier one: 1.")
    };
    assert!(warns([file("compare/before.json"), file("compare/after.json")]));
    assert!(!warns([file("queer_base.json"), file("salus_space.json")]));
}

/// A document of a network is told from one of a practice by its `actors`.
#[test]
fn evaluate_takes_a_network_too() {
    let file = std::env::temp_dir().join(format!("dynamic-integration-network-{}.json", std::process::id()));
    let network = r#"{ "name": "Four actors of a town", "actors": { "others": false, "listed": [
        { "name": "House", "mhpss": { "layers": { "basic": { "functions": { "provide": true, "refer": true } } } } },
        { "name": "Clinic", "mhpss": { "layers": { "specialised": { "functions": { "provide": true } } } } }
    ] } }"#;
    std::fs::write(&file, network).unwrap();
    for arguments in [&[][..], &["--all"], &["--json"]] {
        let arguments: Vec<&str> = arguments.iter().copied().chain(file.to_str()).collect();
        let (text, errors, succeeded) = run_all("evaluate", &arguments);
        assert!(succeeded && errors.is_empty(), "{errors}");
        assert!(text.contains("Four actors of a town"), "{text}");
        assert!(
            arguments[0] == "--json" || text.contains("Clinic") && text.lines().all(|line| line.len() <= 110),
            "{text}"
        );
    }
    std::fs::remove_file(file).unwrap();
}

/// All findings of SPRING are shown by its twelve questions.
#[test]
fn learn_shows_every_finding() {
    let mut shown = 0;
    for question in Question::ALL {
        let (text, succeeded) = run("learn", &[&format!("spring/question/{}", question.code())]);
        assert!(succeeded, "{question}");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for (name, practice) in crate::real_practices::all() {
            let Some(finding) = practice.spring.as_ref().and_then(|spring| spring.findings.get(*question)) else {
                continue;
            };
            assert!(text.contains(finding.text.as_str()), "{name}: {question}: {}", finding.text);
            shown += 1;
        }
    }
    assert_eq!(shown, 111);
}
