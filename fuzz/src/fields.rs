//! Input from the field: answers to forms, and texts in another language.

use std::sync::LazyLock;

use dynamic_integration::Practice;
use dynamic_integration::answers::{self, Answered, Answers, AnswersError, UnreadableAnswers};
use dynamic_integration::core_terms::TextField;
use dynamic_integration::languages::{LabelError, Languages, Named, Translation};
use dynamic_integration::mhpss::Network;
use dynamic_integration::read::{self, Document};
use dynamic_integration::registry::ALL_FRAMEWORKS;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{reading, results, told};

/// Answers, as JSON and as a table.
pub fn answers(bytes: &[u8]) {
    static GERMAN: LazyLock<Languages> = LazyLock::new(|| {
        let text = r#"{ "language": "de", "texts": {
            "core/recorded_mark/met": { "label": { "text": "Erfüllt", "of": "Met" } },
            "core/answer/yes": { "label": { "text": "Ja", "of": "Yes" } } } }"#;
        Languages::from_iter([Translation::from_json(text).expect("it is a translation")])
    });
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let of_json = answers::from_json(text);
    for submissions in [&of_json, &answers::from_csv(text)] {
        match submissions {
            Ok(submissions) => {
                for submission in submissions {
                    let _ = submission.about();
                    let _ = answered::<Practice>(submission, &GERMAN);
                    let _ = answered::<Network>(submission, &GERMAN);
                }
            }
            Err(error) => unreadable(error),
        }
    }
    if let (Ok(submissions), Ok(Value::Object(object))) = (of_json, serde_json::from_str::<Value>(text)) {
        as_table(&submissions, &object);
    }
}

fn unreadable(error: &UnreadableAnswers) {
    told::short(error);
    assert!(error.line > 0, "{error}");
}

fn answered<T>(submission: &Answers, languages: &Languages) -> Result<Answered<T>, AnswersError>
where
    T: Document + Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let read = submission.read::<T>(languages);
    match &read {
        Ok(answered) => {
            assert!(answered.document.contradictions().is_empty());
            let text = serde_json::to_string(&answered.document).unwrap();
            assert_eq!(read::from_str::<T>(&text).as_ref(), Ok(&answered.document), "{text}");
        }
        Err(error) => {
            assert!(!error.faults().is_empty());
            told::short(error);
            for fault in error.faults() {
                told::short(fault);
                assert!(fault.rows.iter().all(|row| *row > 0), "{fault}");
            }
        }
    }
    read
}

/// Answers without groups and repeats are the same as a row of a table.
fn as_table(submissions: &[Answers], object: &serde_json::Map<String, Value>) {
    let is_blank = |text: &str| text.trim().is_empty();
    let is_reserved = |key: &str| {
        // A column without a name is refused.
        is_blank(key) || matches!(key, "_parent_index" | "PARENT_KEY" | "results" | "value")
    };
    let [submission] = submissions else { return };
    // A row without an answer is no submission.
    if object.values().all(|value| value.as_str().is_none_or(is_blank)) {
        return;
    }
    if object.len() < 2 || !object.iter().all(|(key, value)| !is_reserved(key) && value.is_string()) {
        return;
    }
    // A tree loses a key that occurs twice.
    let written = answers::from_json(&Value::Object(object.clone()).to_string()).expect("it is an object");
    if written.first() != Some(submission) {
        return;
    }
    let row = |cells: &mut dyn Iterator<Item = &str>| {
        cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(",")
    };
    let mut values = object.values().filter_map(Value::as_str);
    let table = format!("{}\n{}\n", row(&mut object.keys().map(String::as_str)), row(&mut values));
    let of_table = answers::from_csv(&table).unwrap_or_else(|error| panic!("{error}\n{table}"));
    let [of_table] = &*of_table else { panic!("one row\n{table}") };
    let languages = Languages::new();
    assert_eq!(answered::<Practice>(of_table, &languages), answered::<Practice>(submission, &languages), "{table}");
}

/// Texts of another language, as JSON and as a table.
pub fn languages(bytes: &[u8]) {
    static PRACTICE: LazyLock<Practice> = LazyLock::new(|| {
        read::from_str(include_str!("../../examples/data/queer_base.json")).expect("it is a practice")
    });
    let of_json = reading::document::<Translation>(bytes, read::from_slice, true);
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let language = "de".parse().expect("it is a language");
    let of_table = match Translation::from_csv(language, ALL_FRAMEWORKS, text) {
        Ok(translation) => Some(translation),
        Err(error) => {
            told::counted(&error);
            None
        }
    };
    for translation in [of_json, of_table].into_iter().flatten() {
        let text = serde_json::to_string(&translation).unwrap();
        assert_eq!(Translation::from_json(&text).as_ref(), Ok(&translation), "{text}");
        as_translators_see_it(&translation);
        let languages = Languages::from_iter([translation.clone()]);
        for (named, texts) in translation.texts.iter() {
            if let (Named::Term(term), Some(label)) = (named, texts.get(TextField::Label))
                && label.is_of(term.label())
            {
                match languages.find(term.vocabulary(), label.text.as_str()) {
                    Ok(found) => assert_eq!(found, term, "{}", label.text),
                    Err(LabelError::Ambiguous { terms, .. }) => assert!(terms.contains(&term), "{}", label.text),
                    Err(error) => panic!("{error}"),
                }
            }
        }
        if translation.texts.iter().next().is_some() {
            results::one(&PRACTICE, languages.wording(&translation.language));
        }
    }
}

/// A table that comes back unchanged gives the same texts.
fn as_translators_see_it(translation: &Translation) {
    let table = translation.to_csv(ALL_FRAMEWORKS);
    let read = Translation::from_csv(translation.language.clone(), ALL_FRAMEWORKS, &table)
        .unwrap_or_else(|error| panic!("{error}\n{table}"));
    assert_eq!(read.counts(ALL_FRAMEWORKS), translation.counts(ALL_FRAMEWORKS));
    for needed in translation.needed(ALL_FRAMEWORKS) {
        let again = read.texts.get(needed.named).and_then(|texts| texts.get(needed.field));
        assert_eq!(again.map(|text| &text.text), needed.translated.map(|text| &text.text));
    }
    assert_eq!(read.to_csv(ALL_FRAMEWORKS), table);
}
