//! Input that is meant to break the readers: a clear error of at most 1 kB or a right answer,
//! never a panic, and never more work than the input is long.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use dynamic_integration::{CORE, FRAMEWORKS, Mark, Practice, Problem, Report, asap, focus, iom, mhpss, read};

#[path = "support/files.rs"]
mod files;
mod promises;

/// Whether it accepts the bytes.
type Reader = fn(&[u8]) -> bool;

/// Every reader, with the name that its documents have in the folders of the tests.
const READERS: [(&str, Reader); 3] =
    [("practice", promises::practice), ("mhpss_network", promises::network), ("portfolio", promises::portfolio)];

/// How many readers accept the bytes; each keeps its promises.
fn accepted(bytes: impl AsRef<[u8]>) -> usize {
    READERS.iter().filter(|(_, reads)| reads(bytes.as_ref())).count()
}

#[track_caller]
fn refused(bytes: impl AsRef<[u8]>) {
    assert_eq!(accepted(bytes), 0);
}

/// A practice with this in the place of its name.
fn named(inside: &str) -> String {
    format!("{{\"practice\": {{\"name\": {inside}}}}}")
}

fn documents() -> Vec<(PathBuf, Vec<u8>)> {
    let folders =
        ["examples/data", "tests/documents/valid", "tests/documents/invalid", "tests/documents/beyond_schema"];
    let files = folders.into_iter().flat_map(files::json_files);
    files.map(|file| (file.clone(), fs::read(file).unwrap())).collect()
}

#[test]
fn the_documents_of_the_other_tests() {
    for (path, bytes) in documents() {
        assert!(accepted(&bytes) <= 1, "{}: two readers accept it", path.display());
        let document = path.file_name().unwrap().to_str().unwrap().split('.').next().unwrap();
        let (own, is_good) = match path.parent().unwrap().file_name().unwrap().to_str().unwrap() {
            "data" => ("practice", true),
            folder => (document, folder == "valid"),
        };
        // What is only written has no reader.
        for (_, reads) in READERS.iter().filter(|(name, _)| *name == own) {
            assert_eq!(reads(&bytes), is_good, "{}", path.display());
        }
    }
}

#[test]
fn documents_that_break_off() {
    for (path, bytes) in documents().iter().filter(|(_, bytes)| bytes.len() < 1500).step_by(3) {
        for end in (0..bytes.trim_ascii_end().len()).step_by(11) {
            assert_eq!(accepted(&bytes[..end]), 0, "{} up to byte {end}", path.display());
        }
    }
}

#[test]
fn documents_with_a_byte_too_many() {
    let odd = [0, b'"', b'\\', b'{', b']', b',', b'-', b'9', 0x1f, 0x7f, 0x80, 0xc3, 0xed, 0xff];
    for (_, bytes) in documents().iter().filter(|(_, bytes)| bytes.len() < 700).step_by(5) {
        for (place, byte) in (0..bytes.len()).step_by(7).zip(odd.iter().cycle()) {
            let mut broken = bytes.clone();
            broken.insert(place, *byte);
            accepted(&broken);
            broken.splice(place..=place + 1, [*byte]);
            accepted(&broken);
        }
    }
}

#[test]
fn deep_nesting() {
    for depth in [2, 10, 126, 127, 128, 129, 100_000] {
        let list = "[".repeat(depth) + &"]".repeat(depth);
        let object = "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth);
        for value in [list, object, "[".repeat(depth), "{\"practice\":".repeat(depth), "[{\"a\":".repeat(depth)] {
            refused(&value);
            refused(named(&value));
            refused(format!("{{\"practice\": {{\"name\": \"A\"}}, \"spring\": {{\"marks\": {value}}}}}"));
            refused(format!("{{\"name\": \"A\", \"actors\": {value}}}"));
            refused(format!("{{\"crate_version\": \"1\", \"practices\": 1, \"rule_sets\": {value}}}"));
        }
    }
}

#[test]
fn huge_numbers() {
    let long = "9".repeat(1 << 20);
    for number in ["1e999999", "-1e999999", "1e-999999", "0.1", "-0", "-1", "18446744073709551616", "1E400", &long] {
        refused(number);
        refused(named(number));
        let portfolio = format!("{{\"crate_version\": \"1\", \"practices\": {number}, \"rule_sets\": []}}");
        assert_eq!(accepted(&portfolio), 0, "{}", &number[..number.len().min(20)]);
    }
    let portfolio =
        |practices: u64| format!("{{\"crate_version\": \"1\", \"practices\": {practices}, \"rule_sets\": []}}");
    assert_eq!(accepted(portfolio((1 << 53) - 1)), 1);
    assert_eq!(accepted(portfolio(1 << 53)), 0);
}

#[test]
fn huge_counts_in_a_portfolio() {
    let small = files::read("tests/documents/valid/portfolio.minimal.json");
    assert_eq!(accepted(&small), 1);
    for huge in [u64::MAX, u64::MAX / 2, 1 << 53, (1 << 53) - 1, u64::from(u32::MAX), u64::from(u32::MAX) + 1] {
        for key in ["practices", "evaluations", "met", "not_assessed", "without_share", "count", "of", "half_points"] {
            let places: Vec<_> = small.match_indices(&format!("\"{key}\": ")).take(3).collect();
            assert!(!places.is_empty(), "{key} stands nowhere");
            for (place, found) in places {
                let start = place + found.len();
                let end = start + small[start..].find(|c: char| !c.is_ascii_digit()).unwrap();
                accepted(format!("{}{huge}{}", &small[..start], &small[end..]));
            }
        }
    }
}

#[test]
fn megabyte_texts() {
    for (letter, bytes) in [("漢", 1 << 20), ("a", 1 << 16), ("\\u0000", 1 << 16), ("\\n", 1 << 16)] {
        let text = letter.repeat(bytes / letter.len());
        assert_eq!(accepted(named(&format!("\"{text}\""))), usize::from(letter != "\\n"));
        refused(format!("\"{text}\""));
        refused(format!("{{\"{text}\": 1}}"));
        refused(format!("{{\"practice\": {{\"name\": \"A\", \"{text}\": 1}}}}"));
        refused(format!("{{\"practice\": {{\"name\": \"A\", \"countries\": [\"{text}\"]}}}}"));
        refused(format!("{{\"practice\": {{\"name\": \"A\"}}, \"spring\": {{\"marks\": {{\"{text}\": \"met\"}}}}}}"));
        refused(format!(
            "{{\"practice\": {{\"name\": \"A\"}}, \"spring\": {{\"marks\": {{\"safe_feedback\": \"{text}\"}}}}}}"
        ));
        refused(format!("{{\"crate_version\": \"{text}\", \"practices\": 0, \"rule_sets\": [0]}}"));
        let set = format!(
            "{{\"rule_set\": \"{text}\", \"framework\": \"{text}\", \"edition\": \"{text}\", \"rule_set_version\": 1,"
        );
        let total = "{\"exemplary\": 0, \"without_share\": 1, \"shares\": []}";
        let set = format!("{set} \"evaluations\": 1, \"total\": {total}, \"sections\": [], \"points\": []}}");
        refused(format!("{{\"crate_version\": \"1\", \"practices\": 0, \"rule_sets\": [{set}]}}"));
        refused(format!(
            "{{\"crate_version\": \"1\", \"practices\": 0, \"rule_sets\": [{}]}}",
            set.replacen(&text, "spring/question", 1)
        ));
        promises::term_id(&text);
        promises::checked_texts(&text);
    }
}

/// The longest message that a key can bring about, wherever it stands and whatever it looks like.
#[test]
fn wide_and_odd_letters_in_messages() {
    for letters in ["\u{1f600}", "\u{85}", "\u{7f}", "~", "/", "\u{202e}", "\\n", "\\u001b[31m", "\\\""] {
        for count in [1, 60, 61, 200, 5_000] {
            let text = letters.repeat(count);
            for set in ["spring", "focus", "mhpss", "iom", "asap"] {
                refused(format!("{{\"practice\": {{\"name\": \"A\"}}, \"{set}\": {{\"{text}\": 1}}}}"));
                for map in ["flags", "marks", "out_of_scope", "layers", "notes"] {
                    refused(format!(
                        "{{\"practice\": {{\"name\": \"A\"}}, \"{set}\": {{\"{map}\": {{\"{text}\": 1}}}}}}"
                    ));
                }
            }
            refused(format!(
                "{{\"practice\": {{\"name\": \"A\"}}, \"mhpss\": {{\"layers\": {{\"basic\": {{\"{text}\": 1}}}}}}}}"
            ));
            refused(format!("{{\"practice\": {{\"name\": \"A\"}}, \"mhpss\": {{\"serves\": [\"{text}\"]}}}}"));
            promises::term_id(&text);
            promises::checked_texts(&text);
        }
    }
}

#[test]
fn control_characters_are_shown_as_escapes() {
    let error = Practice::from_json("{\"practice\": {\"name\": \"A\", \"a\\nb\\u001b\": 1}}").unwrap_err();
    assert!(
        error.to_string().starts_with("line 1, column 28, at /practice/a\\nb\\u{1b}: `a\\nb\\u{1b}` is not a key here")
    );
    let fault = &error.faults()[0];
    assert_eq!(fault.path, "/practice/a\nb\u{1b}");
    assert!(matches!(&fault.problem, Problem::UnknownKey { found, .. } if found == "a\nb\u{1b}"));
}

#[test]
fn keys_a_hundred_thousand_times() {
    let twice = |entry: &str| vec![entry; 100_000].join(",");
    let name = twice("\"name\": \"A\"");
    refused(format!("{{{name}}}"));
    refused(format!("{{\"practice\": {{{name}}}}}"));
    refused(format!(
        "{{\"practice\": {{\"name\": \"A\"}}, \"spring\": {{\"marks\": {{{}}}}}}}",
        twice("\"safe_feedback\": \"met\"")
    ));
    refused(format!("{{\"practice\": {{\"name\": \"A\", \"countries\": [{}]}}}}", twice("\"AT\"")));
    refused(format!("{{\"practice\": {{\"name\": \"A\"}}, \"mhpss\": {{\"serves\": [{}]}}}}", twice("\"arriving\"")));
    let different: String = (0..100_000).fold(String::new(), |mut all, number| {
        write!(all, "\"k{number}\": 1,").unwrap();
        all
    });
    refused(format!("{{\"practice\": {{{different} \"name\": \"A\"}}}}"));
}

#[test]
fn surrogates_byte_order_marks_and_nul() {
    for text in
        ["\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ud800x\"", "\"\\ud8\"", "\"\\uZZZZ\"", "\"\0\""]
    {
        refused(named(text));
        refused(format!("{{\"practice\": {{\"name\": \"A\", {text}: 1}}}}"));
        refused(format!("{{{text}: 1}}"));
        refused(text);
    }
    assert_eq!(accepted(named("\"\\u0000\"")), 1); // escaped, it is a letter like others
    assert_eq!(accepted(named("\"\\ud83d\\ude00\"")), 1);
    assert_eq!(accepted(named("\"\u{feff}\"")), 1);
    let good = named("\"A\"");
    refused(format!("\u{feff}{good}"));
    refused(format!("{good}\0"));
    refused(format!("\0{good}"));
    refused(good.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    refused([b"\xef\xbb\xbf", good.as_bytes()].concat());
    refused(b"\xef\xbb");
    refused(b"{\"practice\": {\"name\": \"\xed\xa0\x80\"}}"); // a surrogate in UTF-8
    refused(b"{\"practice\": {\"name\": \"\xc0\xaf\"}}"); // a letter in too many bytes
}

#[test]
fn streams_of_lines() {
    let good = named("\"A\"");
    assert_eq!(promises::json_lines(b""), 0);
    assert_eq!(promises::json_lines(b"\n\r\n \n\t"), 0);
    assert_eq!(promises::json_lines(format!("{good}\r\n\n{good}\n{{\n{good}").as_bytes()), 3);
    // A line that ends within a text; found by fuzzing, which took the end of the line for a part of it.
    assert_eq!(promises::json_lines(b"{\"practice\r\n\r\r\r\"}\n"), 0);
    assert_eq!(promises::json_lines(format!("\u{feff}{good}\n{good}").as_bytes()), 1);
    assert_eq!(promises::json_lines(&[good.as_bytes(), b"\n\xff\n", good.as_bytes(), b"\n\0"].concat()), 2);
    assert_eq!(promises::json_lines((good.clone() + "\n").repeat(20_000).as_bytes()), 20_000);
    assert_eq!(promises::json_lines("{\n".repeat(20_000).as_bytes()), 0);
    for (path, bytes) in documents().iter().filter(|(_, bytes)| bytes.trim_ascii().contains(&b'\n')).step_by(4) {
        assert_eq!(promises::json_lines(bytes), 0, "{}: over many lines", path.display());
    }
}

#[test]
fn ids_of_terms() {
    let sets = FRAMEWORKS.into_iter().chain([&CORE]).flat_map(|framework| framework.sets);
    for term in sets.flat_map(|set| set.terms()) {
        assert!(promises::term_id(term.id()));
        for (place, _) in term.id().char_indices().step_by(5) {
            promises::term_id(&term.id()[..place]);
        }
        assert!(!promises::term_id(&term.id().to_uppercase()));
        assert!(!promises::term_id(&format!("{}/", term.id())));
        assert!(!promises::term_id(&format!("{} ", term.id())));
    }
    for text in ["", "/", "//", "///", "spring", "spring/", "spring/item", "spring/item/", "\0", "core/mark/met/"] {
        assert!(!promises::term_id(text));
    }
    assert!(promises::term_id("core/mark/met"));
}

#[test]
fn every_contradiction_is_located_in_one_walk() {
    const ACTORS: usize = 20_000;
    let mut text = "{\"name\": \"ä\", \"actors\": [".to_owned();
    for _ in 0..ACTORS {
        text.push_str("\n  {\"mhpss\": {}, \"n\\u0061me\": \"ä\"},");
    }
    text.pop();
    text.push_str("]}");
    let error = mhpss::Network::from_json(&text).unwrap_err();
    assert_eq!(error.faults().len(), ACTORS - 1);
    for (place, fault) in (1..).zip(error.faults()) {
        assert_eq!(fault.path, format!("/actors/{place}/name"));
        assert_eq!((fault.line, fault.column), (place + 2, 17));
    }
}

#[test]
fn each_contradiction_has_its_own_place_whatever_the_order() {
    // What is found first stands last in the text.
    let text = "{\"name\": \"A\", \"out_of_scope\": {}, \"actors\": [\n\
        {\"name\": \"B\", \"mhpss\": {\"understanding_reaches\": {\"policy\": \"all\"},\n\
        \"programmes\": [], \"flags\": {\"project_completion\": true, \"proposal_appraisal\": true,\n\
        \"makes_or_carries_out_policy\": false}}}]}";
    let error = mhpss::Network::from_json(text).unwrap_err();
    let places: Vec<_> = error.faults().iter().map(|fault| (fault.path.clone(), fault.line, fault.column)).collect();
    let mhpss = "/actors/0/mhpss";
    let expected = [
        ("/flags/proposal_appraisal", 3, 57),
        ("/flags/project_completion", 3, 29),
        ("/understanding_reaches/policy", 2, 51),
    ];
    assert_eq!(places, expected.map(|(path, line, column)| (format!("{mhpss}{path}"), line, column)));
}

#[test]
fn long_lists_are_read() {
    let list = |count: usize, element: &str| vec![element; count].join(",");
    let links = list(100_000, "{\"title\": \"A\"}");
    let organisations = list(100_000, "{\"name\": \"A\"}");
    let text =
        format!("{{\"practice\": {{\"name\": \"A\", \"links\": [{links}], \"organisations\": [{organisations}]}}}}");
    let practice = Practice::from_json(&text).unwrap();
    assert_eq!(practice.practice.links.map(|links| links.len()), Some(100_000));
    let nonsense = list(100_000, "0");
    let error = read::from_str::<Practice>(&format!("{{\"practice\": {{\"name\": \"A\", \"links\": [{nonsense}]}}}}"));
    assert_eq!(
        error.unwrap_err().to_string(),
        "line 1, column 38, at /practice/links/0: found `0`, expected an object"
    );
}

#[test]
fn a_hundred_thousand_things_are_evaluated() {
    const MANY: usize = 100_000;
    let list = |element: &str, last: &str| format!("[{element}{last}]", element = format!("{element},").repeat(MANY));
    let contacts = list(
        r#"{"among":"across","flags":{"recurring":false,"safe_space":true}}"#,
        r#"{"among":"across","flags":{"recurring":true,"safe_space":false}}"#,
    );
    // What all of them claim, only the last one backs.
    let initiatives =
        list(r#"{"cells":["individual_economic"],"social_services":["health"]}"#, r#"{"cells":["structural_social"]}"#);
    let moves = list(r#"{"from":"discover","to":"deliver"}"#, r#"{"from":"discover","to":"define"}"#);
    let practice = Practice::from_json(&format!(
        r#"{{"practice":{{"name":"A"}},"focus":{{"contacts":{contacts}}},"iom":{{"initiatives":{initiatives}}},
            "asap":{{"journey":{{"moves":{moves}}}}}}}"#
    ))
    .unwrap();
    let evaluated = practice.evaluate();

    let focus = evaluated.by::<focus::Rule>().unwrap();
    assert_eq!(focus.mark(focus::Rule::LastingContact), Some(Mark::Met)); // some contact lasts
    let safe = focus.answer(focus::Rule::MeaningfulContact, focus::ContactFlag::SafeSpace).unwrap();
    assert_eq!(safe.mark(), Mark::PartlyMet); // not every one is safe
    let iom = evaluated.by::<iom::Rule>().unwrap();
    assert_eq!(iom.mark(iom::Rule::ThreeLevels), Some(Mark::PartlyMet));
    let Report::Iom(report) = iom.beside() else { panic!("IOM reports a matrix") };
    let matrix = report.matrix.as_ref().unwrap();
    assert_eq!((matrix.initiatives, matrix.levels[0].initiatives), (MANY + 1, MANY));
    assert_eq!(report.warnings.len(), MANY);
    let Report::Asap(report) = evaluated.by::<asap::JourneyRule>().unwrap().beside() else { panic!("ASAP warns") };
    assert_eq!(report.warnings.len(), MANY); // the last move is foreseen
}
