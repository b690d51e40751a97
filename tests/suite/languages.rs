//! Texts in other languages: looked up, counted, read strictly, and found from their labels. All texts are fixtures.

use std::collections::HashSet;

use dynamic_integration::core_terms::{Mark, TextField, TextStatus, YesNo};
use dynamic_integration::evaluation::View;
use dynamic_integration::languages::{LabelError, Languages, Named, TextCounts, TranslatedText, Translation, Wording};
use dynamic_integration::read;
use dynamic_integration::registry::ALL_FRAMEWORKS;
use dynamic_integration::spring::{self, Item};
use dynamic_integration::term::{Framework, Reason, Referent, Term};
use dynamic_integration::values::Language;

use crate::random::Random;

fn tag(tag: &str) -> Language {
    tag.parse().unwrap()
}

fn translation(json: &str) -> Translation {
    Translation::from_json(json).unwrap_or_else(|error| panic!("{error}\n{json}"))
}

/// Every text of every framework, each made from the English of today.
fn whole(language: &str) -> Translation {
    let mut whole = Translation::new(tag(language));
    for named in Named::all(ALL_FRAMEWORKS) {
        for field in TextField::ALL {
            let Some(english) = named.english(*field) else { continue };
            let text = format!("{language}: {english}").parse().unwrap();
            whole.texts.insert(named, *field, TranslatedText { text, of: english.parse().unwrap() });
        }
    }
    whole
}

/// A label and a definition for everything, and the sentences of reasons.
fn needed(frameworks: &[&'static Framework]) -> usize {
    let is_sentence = |reason: &&Reason| matches!(reason.referent, Referent::Sentence(_));
    let sentences = frameworks.iter().flat_map(|framework| framework.reasons).filter(is_sentence).count();
    2 * Named::all(frameworks.iter().copied()).count() + sentences
}

fn counted(counts: TextCounts) -> [usize; 3] {
    [counts.translated, counts.stale, counts.missing]
}

#[test]
fn everything_with_a_label_has_an_id_of_its_own() {
    let all: Vec<Named> = Named::all(ALL_FRAMEWORKS).collect();
    let ids: HashSet<&str> = all.iter().map(|named| named.id()).collect();
    assert_eq!(ids.len(), all.len());
    for named in &all {
        assert_eq!(Named::find(named.id(), &ALL_FRAMEWORKS), Some(*named));
        assert!(!named.label().is_empty() && !named.definition().is_empty(), "{named}");
    }
    let vocabularies: usize = ALL_FRAMEWORKS.iter().map(|framework| framework.vocabularies.len()).sum();
    let terms: usize =
        ALL_FRAMEWORKS.iter().flat_map(|framework| framework.vocabularies).map(|vocabulary| vocabulary.len()).sum();
    assert_eq!(all.len(), ALL_FRAMEWORKS.len() + vocabularies + terms);
    // The words of this crate are among them.
    for id in ["core", "core/mark/met", "core/strength/must", "core/answer/yes", "core/basis/derived"] {
        assert!(ids.contains(id), "{id}");
    }
    for id in ["", "/", "spring/", "spring/item/", "spring/item/staff_plan/", "Spring", "own"] {
        assert_eq!(Named::find(id, &ALL_FRAMEWORKS), None, "{id}");
    }
}

#[test]
fn a_whole_translation_is_shown_everywhere_and_read_back() {
    let german = whole("de");
    let needed = needed(&ALL_FRAMEWORKS);
    assert_eq!(counted(german.counts(ALL_FRAMEWORKS)), [needed, 0, 0]);

    let json = serde_json::to_string(&german).unwrap();
    assert_eq!(translation(&json), german);
    assert_eq!(serde_json::to_string(&translation(&json)).unwrap(), json);

    let languages = Languages::from_iter([german]);
    let wording = languages.wording(&tag("de"));
    for named in Named::all(ALL_FRAMEWORKS) {
        assert_eq!(wording.label(named), format!("de: {}", named.label()));
        assert_eq!(wording.definition(named), format!("de: {}", named.definition()));
        assert_eq!(Wording::english().label(named), named.label());
        assert_eq!(
            wording.reason(named),
            named.english(TextField::Reason).map(|text| format!("de: {text}")).as_deref()
        );
    }
    // The sentences of reasons are found from their rules.
    for reason in ALL_FRAMEWORKS.iter().flat_map(|framework| framework.reasons) {
        if let Referent::Sentence(sentence) = reason.referent {
            assert_eq!(Wording::english().reason(reason.of), Some(sentence));
        }
    }
    // So are the labels of points.
    let practice = dynamic_integration::Practice::from_json(r#"{ "practice": { "name": "A" }, "mhpss": {} }"#).unwrap();
    let evaluation = practice.evaluate();
    for point in evaluation.views().flat_map(View::rules).flat_map(|rule| rule.points().collect::<Vec<_>>()) {
        let labels: Vec<&str> = point.id().iter().map(|term| wording.label(term)).collect();
        assert_eq!(wording.point(point.id()).to_string(), labels.join(" / "));
        assert_eq!(Wording::english().point(point.id()).to_string(), point.id().label().to_string());
    }
}

#[test]
fn every_label_finds_its_term_within_its_vocabulary() {
    let languages = Languages::from_iter([whole("de"), whole("x-test")]);
    for vocabulary in ALL_FRAMEWORKS.iter().flat_map(|framework| framework.vocabularies) {
        for term in vocabulary.terms() {
            let german = format!("  DE:  {} ", term.label().to_uppercase());
            for label in [term.label(), &german, &format!("x-test: {}", term.label())] {
                assert_eq!(languages.find(vocabulary, label), Ok(term), "{label}");
            }
        }
    }
}

#[test]
fn a_text_is_looked_up_by_tag_then_by_primary_language_then_in_english() {
    let languages = Languages::from_iter([
        translation(
            r#"{ "language": "de", "texts": {
                "core/mark/met": { "label": { "text": "Erfüllt", "of": "Met" } },
                "core/mark/not_met": { "label": { "text": "Nicht erfüllt", "of": "Not met" } }
            } }"#,
        ),
        translation(
            r#"{ "language": "de-AT", "texts": {
                "core/mark/met": { "label": { "text": "Passt", "of": "Met" } },
                "core/mark/not_met": { "label": { "text": "Passt nicht", "of": "Not met yet" } }
            } }"#,
        ),
        translation(
            r#"{ "language": "x-de", "texts": { "core/mark/met": { "label": { "text": "?", "of": "Met" } } } }"#,
        ),
    ]);
    let labels = |language: &str| {
        let wording = languages.wording(&tag(language));
        [Mark::Met, Mark::NotMet, Mark::PartlyMet].map(|mark| wording.label(mark))
    };
    assert_eq!(labels("de"), ["Erfüllt", "Nicht erfüllt", "Partly met"]);
    assert_eq!(labels("DE-at"), ["Passt", "Nicht erfüllt", "Partly met"]); // one text is stale
    assert_eq!(labels("de-CH-1996"), ["Erfüllt", "Nicht erfüllt", "Partly met"]);
    assert_eq!(labels("fr"), ["Met", "Not met", "Partly met"]);
    assert_eq!(labels("x-other"), ["Met", "Not met", "Partly met"]);
    assert_eq!(labels("x-de"), ["?", "Not met", "Partly met"]);

    let austrian = languages.wording(&tag("de-AT"));
    let language = |mark: Mark| austrian.translated(mark, TextField::Label).map(|(_, language)| language.as_str());
    assert_eq!([Mark::Met, Mark::NotMet, Mark::PartlyMet].map(language), [Some("de-AT"), Some("de"), None]);
}

#[test]
fn a_stale_text_is_counted_and_neither_shown_nor_understood() {
    let german = translation(
        r#"{ "language": "de", "edition": "2", "source": "a fixture", "texts": {
            "core/answer/yes": {
                "label": { "text": "Jawohl", "of": "Yes, indeed" },
                "definition": { "text": "So ist es.", "of": "It\n  is so." }
            },
            "spring/item": { "label": { "text": "Punkt", "of": "SPRING item" } }
        } }"#,
    );
    assert_eq!(german.status(YesNo::Yes, TextField::Label), TextStatus::Stale);
    assert_eq!(german.text(YesNo::Yes, TextField::Label), None);
    assert_eq!(german.text(YesNo::Yes, TextField::Definition), Some("So ist es.")); // only broken into other lines
    assert_eq!(german.text(Item::VOCABULARY, TextField::Label), Some("Punkt"));
    assert_eq!(german.status(YesNo::No, TextField::Label), TextStatus::Missing);

    let all = needed(&ALL_FRAMEWORKS);
    assert_eq!(counted(german.counts(ALL_FRAMEWORKS)), [2, 1, all - 3]);
    let of_spring = needed(&[&spring::FRAMEWORK]);
    assert_eq!(counted(german.counts([&spring::FRAMEWORK])), [1, 0, of_spring - 1]);
    let stale: Vec<_> = german.needed(ALL_FRAMEWORKS).filter(|text| text.status == TextStatus::Stale).collect();
    assert_eq!(stale.len(), 1);
    assert_eq!((stale[0].named, stale[0].field), (YesNo::Yes.into(), TextField::Label));
    assert_eq!(stale[0].translated.map(|text| text.text.as_str()), Some("Jawohl"));

    let languages = Languages::from_iter([german]);
    assert_eq!(languages.wording(&tag("de")).label(YesNo::Yes), "Yes");
    let unknown = languages.find(YesNo::VOCABULARY, "Jawohl").unwrap_err();
    assert!(matches!(unknown, LabelError::Unknown { nearest: None, .. }), "{unknown}");
}

#[test]
fn a_label_of_two_languages_that_means_two_things_is_ambiguous() {
    // `ne` is no in Czech; the second language is made up.
    let one = translation(
        r#"{ "language": "cs", "texts": { "core/answer/no": { "label": { "text": "Ne", "of": "No" } } } }"#,
    );
    let other = translation(
        r#"{ "language": "x-up", "texts": { "core/answer/yes": { "label": { "text": "ne", "of": "Yes" } } } }"#,
    );
    let languages = Languages::from_iter([one, other]);
    match languages.find(YesNo::VOCABULARY, "NE") {
        Err(LabelError::Ambiguous { found, vocabulary, terms, .. }) => {
            assert_eq!((&*found, vocabulary), ("NE", "core/answer"));
            assert_eq!(terms, [YesNo::Yes.erase(), YesNo::No.erase()]);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_wrong_file_is_refused_with_its_place() {
    let refused = |json: &str| {
        let error = read::from_str::<Translation>(json).unwrap_err();
        assert!(serde_json::from_str::<Translation>(json).is_err());
        error.to_string()
    };
    for (json, message) in [
        (r#"{ "texts": {} }"#, "line 1, column 1: missing key `language`"),
        (
            r#"{ "language": "german" }"#,
            "line 1, column 15, at /language: found `\"german\"`, expected a language tag of BCP 47 such as `de` or \
             `pt-BR`, did you mean `de`?",
        ),
        (
            r#"{ "language": "de", "texts": { "spring/item/staff_plan": {}, "spring/item/staff_plan": {} } }"#,
            "line 1, column 62, at /texts/spring~1item~1staff_plan: duplicate key `spring/item/staff_plan`",
        ),
        (
            r#"{ "language": "de", "texts": { "core/mark/mett": {} } }"#,
            "line 1, column 32, at /texts/core~1mark~1mett: unknown key `core/mark/mett`, did you mean `core/mark/met`?",
        ),
        (
            r#"{ "language": "de", "texts": { "core/mark/met": { "label": "Erfüllt" } } }"#,
            "line 1, column 60, at /texts/core~1mark~1met/label: found `\"Erfüllt\"`, expected an object",
        ),
        (
            r#"{ "language": "de", "texts": { "core/mark/met": { "label": { "text": "Erfüllt" } } } }"#,
            "line 1, column 60, at /texts/core~1mark~1met/label: missing key `of`",
        ),
        (
            r#"{ "language": "de", "texts": { "core/mark/met": { "label": { "text": " ", "of": "Met" } } } }"#,
            "line 1, column 70, at /texts/core~1mark~1met/label/text: found `\" \"`, expected a text with a visible \
             character; leave it out if it is not required",
        ),
        (
            r#"{ "language": "de", "texts": { "core/mark/met": { "name": {} } } }"#,
            "line 1, column 51, at /texts/core~1mark~1met/name: unknown key `name`, expected one of `label`, `definition`, \
             `reason`",
        ),
        (
            r#"{ "language": "de", "texts": { "core/mark/met": null } }"#,
            "line 1, column 49, at /texts/core~1mark~1met: found `null`, expected an object; leave it out if it is \
             not required",
        ),
    ] {
        assert_eq!(refused(json), message);
    }
}

/// A text of parts that tables, spreadsheets and line ends make difficult.
fn difficult(random: &mut Random) -> String {
    const PARTS: [&str; 20] = [
        "a", "ü", "عربي", " ", "  ", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "'", "''", "=1+1", "@", "-",
        "＝", "\u{feff}",
    ];
    let parts: String = (0..=random.below(6)).map(|_| PARTS[random.below(PARTS.len())]).collect();
    let (before, after) = if random.percent(50) { ("", "x") } else { ("x", "") };
    format!("{before}{parts}{after}")
}

#[test]
fn a_table_for_translators_comes_back_as_it_was() {
    for seed in 0..12 {
        let random = &mut Random::new(seed);
        let mut made = Translation::new(tag("x-test"));
        for named in Named::all(ALL_FRAMEWORKS) {
            for field in TextField::ALL {
                if random.percent(20) {
                    let english = named.english(*field).unwrap_or("no text any more");
                    let of = match random.below(4) {
                        0 => difficult(random),
                        1 => english.replace(' ', "\n"),
                        _ => english.to_owned(),
                    };
                    let text = TranslatedText { text: difficult(random).parse().unwrap(), of: of.parse().unwrap() };
                    made.texts.insert(named, *field, text);
                }
            }
        }
        let table = made.to_csv(ALL_FRAMEWORKS);
        let read = Translation::from_csv(tag("x-test"), ALL_FRAMEWORKS, &table);
        assert_eq!(read.unwrap_or_else(|error| panic!("{error}\n{table}")), made);
    }
}

#[test]
fn a_table_for_translators_has_a_row_for_every_text() {
    let german = translation(
        r#"{ "language": "de", "texts": {
            "core/answer/yes": { "label": { "text": "=Ja", "of": "Yes" } },
            "core/answer/no": { "label": { "text": "Nie, \"nie\"", "of": "Never" } }
        } }"#,
    );
    let table = german.to_csv(ALL_FRAMEWORKS);
    assert!(table.starts_with("\u{feff}id,field,english,translation,made_from\r\nfocus,label,"));
    assert_eq!(table.matches("\r\n").count(), 1 + needed(&ALL_FRAMEWORKS));
    assert!(table.contains("\r\ncore/answer/yes,label,Yes,'=Ja,\r\n"));
    assert!(table.contains("\r\ncore/answer/no,label,No,\"Nie, \"\"nie\"\"\",Never\r\n")); // stale
    assert!(table.contains("\r\ncore/mark/met,label,Met,,\r\n")); // missing

    // The translator makes the stale text anew and empties the cell.
    let made_anew = table.replace("label,No,\"Nie, \"\"nie\"\"\",Never", "label,No,Nein,");
    let read = Translation::from_csv(tag("de"), ALL_FRAMEWORKS, &made_anew).unwrap();
    assert_eq!(read.text(YesNo::No, TextField::Label), Some("Nein"));
    assert_eq!(counted(read.counts(ALL_FRAMEWORKS))[..2], [2, 0]);

    // The English has changed between the two: the text is stale.
    let of_yesterday = "id,field,english,translation\ncore/answer/no,label,Not at all,Gar nicht\n";
    let read = Translation::from_csv(tag("de"), ALL_FRAMEWORKS, of_yesterday).unwrap();
    assert_eq!(read.status(YesNo::No, TextField::Label), TextStatus::Stale);
}

#[test]
fn everything_that_is_wrong_with_a_table_is_told() {
    let wrong = |table: &str| {
        let error = Translation::from_csv(tag("de"), ALL_FRAMEWORKS, table).unwrap_err();
        error.diagnostics().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let missing = |key: &str| format!("line 1, column 1: missing key `{key}`");
    assert_eq!(wrong(""), ["id", "field", "english", "translation"].map(missing));
    assert_eq!(
        wrong("id,field,text,id"),
        [
            "line 1, column 15: duplicate key `id`",
            "line 1, column 1: missing key `english`",
            "line 1, column 1: missing key `translation`",
        ]
    );
    let rows = [
        "id;Field;English;Translation;Remark",
        "core/mark/met;label;Met;Erfüllt;",
        "core/mark/mett;label;Met;Erfüllt;",
        "\"core/mark/met\";\"lable\";Met;Erfüllt;\"two\nlines\"",
        "core/mark/met;label;Met;;",
        "core/mark/met;definition;;Der Bericht sagt ja.;",
        "core/mark/met;label;Met",
        "house/sofa/red;label;Met;Erfüllt;",
    ];
    assert_eq!(
        wrong(&rows.join("\n")),
        [
            "line 3, column 1: unknown key `core/mark/mett`, did you mean `core/mark/met`?",
            "line 4, column 17, at /texts/core~1mark~1met: unknown term `lable`, did you mean `label`?",
            "line 6, column 15, at /texts/core~1mark~1met: duplicate key `label`",
            "line 7, column 26, at /texts/core~1mark~1met/definition: found ``, expected the English that the translation \
         was made from",
            "line 8, column 1: found `3 cells`, expected 5 cells, as in the first row",
            "line 9, column 1: unknown key `house/sofa/red`",
        ]
    );
    assert_eq!(
        wrong("id,field,english,translation\ncore/mark/met,label,Met,\"Erfüllt\n"),
        ["line 3, column 1: found `the end of the table`, expected a quotation mark that closes the cell",]
    );
}

/// A table of all texts, read for some frameworks: the ids are right, and the frameworks are missing.
#[test]
fn a_text_of_another_framework_is_told() {
    let table = "id,field,english,translation\ncore/mark/met,label,Met,Erfüllt\nspring/item,label,Item,Punkt\n";
    let error = Translation::from_csv(tag("de"), [&spring::FRAMEWORK], table).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 2, column 1: found `core/mark/met`, expected an id of `spring`; \
         give `ALL_FRAMEWORKS` to read the texts of `core` too"
    );
    assert_eq!(error.diagnostics().len(), 1);
    assert!(Translation::from_csv(tag("de"), ALL_FRAMEWORKS, table).is_ok());
}

#[test]
fn a_translation_is_written_and_read() {
    let text = r#"{"language":"de","texts":{"core/answer/yes":{"label":{"text":"Ja","of":"Yes"}}}}"#;
    let german = translation(text);
    assert_eq!(german.to_json(), text);
    assert_eq!(Translation::from_json(&german.to_json()), Ok(german));
}
