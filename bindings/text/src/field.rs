//! Forms for the field, and their answers.

use dynamic_integration::Practice;
use dynamic_integration::answers::{self, AnswerFault, AnswerFaultKind, Answers, AnswersError, UnreadableAnswers};
use dynamic_integration::languages::Languages;
use dynamic_integration::mhpss::Network;
use dynamic_integration::read::Document;
use dynamic_integration::registry::{FRAMEWORKS, RULE_SETS};
use dynamic_integration::xlsform::Form;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::languages::languages;
use crate::{Outcome, message, write};

/// Makes the form of some frameworks, or of one rule set, for KoboToolbox and ODK.
///
/// `chosen` has the codes of frameworks, separated by spaces, or the id of one rule set. An empty text chooses all
/// frameworks. Each translation adds columns to the form. The result has the `id` of the form, its `languages`, each
/// with the number of cells that are `translated` and `in_english`, and its three `sheets` as CSV.
///
/// ```
/// let form = dynamic_integration_text::form("spring", []);
/// assert!(form.is_ok_and(|json| json.starts_with(r#"{"id":"dynamic_integration_spring","languages":[],"sheets":{"survey":"type,"#)));
/// ```
///
/// # Errors
///
/// An unknown name, or all errors in the first translation that is refused.
pub fn form<'a>(chosen: &str, translations: impl IntoIterator<Item = &'a str>) -> Outcome {
    let form = chosen_form(chosen, &languages(translations)?)?;
    let languages: Vec<_> = form
        .languages()
        .iter()
        .map(|of| json!({ "language": of.language, "translated": of.translated, "in_english": of.in_english }))
        .collect();
    let sheets: Map<_, _> =
        form.sheets().iter().map(|sheet| (sheet.name().to_owned(), sheet.to_csv().into())).collect();
    write(&json!({ "id": form.id(), "languages": languages, "sheets": sheets }))
}

/// Makes the same form as a workbook, the `.xlsx` file that KoboToolbox and ODK Central accept.
///
/// # Errors
///
/// The same as for [`form`].
pub fn workbook<'a>(chosen: &str, translations: impl IntoIterator<Item = &'a str>) -> Result<Vec<u8>, String> {
    Ok(chosen_form(chosen, &languages(translations)?)?.to_xlsx())
}

fn chosen_form(chosen: &str, languages: &Languages) -> Result<Form, String> {
    let names: Vec<_> = chosen.split_whitespace().collect();
    if let [only] = *names
        && let Some(form) = RULE_SETS
            .iter()
            .find(|rules| rules.vocabulary().id == only)
            .map(|rules| Form::of_rule_set(*rules, languages))
    {
        return form.ok_or_else(|| message(&format!("`{only}` has no form")));
    }
    let mut frameworks = Vec::new();
    for name in names {
        let codes = || FRAMEWORKS.map(|framework| framework.code).join(", ");
        let rules = || RULE_SETS.iter().map(|rules| rules.vocabulary().id).collect::<Vec<_>>().join(", ");
        let framework = FRAMEWORKS.into_iter().find(|framework| framework.code == name);
        frameworks.push(framework.ok_or_else(|| {
            message(&format!("`{name}` is no framework; there are: {}; or one rule set alone: {}", codes(), rules()))
        })?);
    }
    Ok(Form::of_practice(if frameworks.is_empty() { FRAMEWORKS.to_vec() } else { frameworks }, languages))
}

/// Reads answers from the field as documents.
///
/// The document is `practice` or `mhpss_network`, the format `json` or `csv`. Labels in the languages of the translations
/// are valid answers. The result is a list with an object for each submission. It has the details of the `submission`, and
/// either the `document` with the answers to `own` questions, or `refused`: a `message`, the `faults`, each at its
/// question, and the number of `more` faults.
///
/// ```
/// let read = dynamic_integration_text::answers("practice", "csv", "practice__name,spring__marks__staff_plan\nKitchen,Met\n", []);
/// assert_eq!(
///     read.as_deref(),
///     Ok(r#"[{"submission":{"line":2},"document":{"practice":{"name":"Kitchen"},"spring":{"marks":{"staff_plan":"met"}}},"own":[]}]"#)
/// );
/// ```
///
/// # Errors
///
/// Answers that contain no readable submissions, an unknown document or format, or all errors in the first translation
/// that is refused.
pub fn answers<'a>(
    document: &str,
    format: &str,
    answers: &str,
    translations: impl IntoIterator<Item = &'a str>,
) -> Outcome {
    let read = match document {
        "practice" => read_as::<Practice>,
        "mhpss_network" => read_as::<Network>,
        _ => {
            return Err(message(&format!(
                "answers are of no document `{document}`; there are: practice, mhpss_network"
            )));
        }
    };
    let languages = languages(translations)?;
    let submissions = match format {
        "json" => answers::from_json(answers),
        "csv" => answers::from_csv(answers),
        _ => return Err(message(&format!("answers have no format `{format}`; there are: json, csv"))),
    };
    let submissions = submissions.map_err(|error| unreadable(&error))?;
    write(&submissions.iter().map(|answers| read(answers, &languages)).collect::<Vec<_>>())
}

fn read_as<T: Document + Serialize>(answers: &Answers, languages: &Languages) -> Value {
    let about = answers.about();
    let texts =
        [("id", about.id), ("uuid", about.uuid), ("submitted", about.submitted), ("form_version", about.form_version)];
    let mut submission: Map<_, _> =
        texts.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text?.into()))).collect();
    if let Some(line) = about.line {
        submission.insert("line".to_owned(), line.into());
    }
    if !about.attachments.is_empty() {
        submission.insert("attachments".to_owned(), about.attachments.into());
    }
    match answers.read::<T>(languages) {
        Ok(answered) => {
            let own: Vec<_> = answered
                .own
                .into_iter()
                .map(|own| json!({ "name": own.name, "rows": own.rows, "value": own.value }))
                .collect();
            json!({ "submission": submission, "document": answered.document, "own": own })
        }
        Err(error) => json!({ "submission": submission, "refused": refused(&error) }),
    }
}

fn refused(error: &AnswersError) -> Value {
    let faults: Vec<_> = error.faults().iter().map(fault).collect();
    json!({ "message": error.to_string(), "faults": faults, "more": error.more() })
}

fn fault(fault: &AnswerFault) -> Value {
    use AnswerFaultKind as Kind;
    let (kind, expected, nearest): (_, Vec<&str>, _) = match &fault.kind {
        Kind::UnknownQuestion { nearest } => ("unknown_question", Vec::new(), nearest.as_deref()),
        Kind::NoQuestion { .. } => ("no_question", Vec::new(), None),
        Kind::AnsweredTwice => ("answered_twice", Vec::new(), None),
        Kind::UnknownTerm { vocabulary: _, nearest, expected } => (
            "unknown_term",
            expected.iter().map(|term| term.code()).collect(),
            nearest.as_ref().map(|near| near.term.code()),
        ),
        Kind::AmbiguousLabel { terms } => ("ambiguous_label", terms.iter().map(|term| term.code()).collect(), None),
        Kind::UnknownPart { expected } => ("unknown_part", expected.clone(), None),
        Kind::UnclearChoice { .. } => ("unclear_choice", vec!["1", "0"], None),
        Kind::BlankRow => ("blank_row", Vec::new(), None),
        Kind::RowsElsewhere => ("rows_elsewhere", Vec::new(), None),
        Kind::NotRows => ("not_rows", Vec::new(), None),
        Kind::NotOneAnswer => ("not_one_answer", Vec::new(), None),
        Kind::Document(kind) => (kind.fault().code(), kind.expected(), kind.nearest()),
        _ => ("other", Vec::new(), None),
    };
    let mut written = Map::from_iter([
        ("question".to_owned(), json!(fault.question)),
        ("rows".to_owned(), json!(fault.rows)),
        ("path".to_owned(), json!(fault.path)),
        ("kind".to_owned(), json!(kind)),
        ("message".to_owned(), json!(fault.to_string())),
    ]);
    if let Some(answer) = &fault.answer {
        written.insert("answer".to_owned(), json!(answer));
    }
    if !expected.is_empty() {
        written.insert("expected".to_owned(), json!(expected));
    }
    if let Some(nearest) = nearest {
        written.insert("nearest".to_owned(), json!(nearest));
    }
    Value::Object(written)
}

fn unreadable(error: &UnreadableAnswers) -> String {
    let UnreadableAnswers { line, column, message, .. } = error;
    let fault = json!({ "path": "", "line": line, "column": column, "kind": "syntax", "message": message });
    json!({ "message": error.to_string(), "diagnostics": [fault], "more": 0 }).to_string()
}
