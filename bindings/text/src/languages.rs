//! Explanations and reports, also in other languages.

use dynamic_integration::Practice;
use dynamic_integration::languages::{Languages, Translation, Wording};
use dynamic_integration::mhpss::Network;
use dynamic_integration::read;
use dynamic_integration::report;
use dynamic_integration::values::Language;

use crate::{Outcome, all, document, message};

/// Reads translations.
pub(crate) fn languages<'a>(translations: impl IntoIterator<Item = &'a str>) -> Result<Languages, String> {
    Ok(all(translations, |text| Ok(read::from_str::<Translation>(text)?))?.into_iter().collect())
}

/// Calls a function with the wording of a language. An empty text means English.
fn worded<'a, T>(
    language: &str,
    translations: impl IntoIterator<Item = &'a str>,
    act: impl FnOnce(Wording<'_>) -> Result<T, String>,
) -> Result<T, String> {
    let languages = languages(translations)?;
    if language.is_empty() {
        return act(Wording::english());
    }
    let language: Language = language.parse().map_err(|error| message(&format!("{error}")))?;
    act(languages.wording(&language))
}

/// Explains a practice to people in a language. English is used where there is no translation.
///
/// ```
/// let german = r#"{ "language": "de", "texts": { "core/mark/met": { "label": { "text": "Erfüllt", "of": "Met" } } } }"#;
/// let practice = r#"{ "practice": { "name": "Kitchen" }, "spring": {} }"#;
/// assert!(dynamic_integration_text::explain_in(practice, "de-AT", [german]).is_ok());
/// assert!(dynamic_integration_text::explain_in(practice, "German", []).is_err_and(|json| json.contains("German")));
/// ```
///
/// # Errors
///
/// All errors in the document, an invalid language, or all errors in the first translation that is refused.
pub fn explain_in<'a>(practice: &str, language: &str, translations: impl IntoIterator<Item = &'a str>) -> Outcome {
    let practice = document::<Practice>(practice)?;
    worded(language, translations, |wording| Ok(practice.explain_in(wording).to_json()))
}

/// Writes a report as one page.
///
/// The report is `practice` or `network`, with one document, `comparison`, with two practices, or `portfolio`, with any
/// number of practices. The format is `html` or `markdown`.
///
/// ```
/// let practice = r#"{ "practice": { "name": "Kitchen" }, "spring": {} }"#;
/// let page = dynamic_integration_text::report_in("portfolio", "markdown", [practice, practice], "", []);
/// assert!(page.is_ok_and(|page| page.contains("Kitchen")));
/// ```
///
/// # Errors
///
/// All errors in the first document that is refused, with its number in `document` if there are several. Or an unknown
/// report or format, an invalid language, or a wrong number of documents.
pub fn report_in<'a, 'b>(
    report: &str,
    format: &str,
    documents: impl IntoIterator<Item = &'a str>,
    language: &str,
    translations: impl IntoIterator<Item = &'b str>,
) -> Outcome {
    let documents: Vec<_> = documents.into_iter().collect();
    let practices = || all(documents.iter().copied(), |text| Ok(read::from_str::<Practice>(text)?));
    let number =
        |expected| Err(message(&format!("a report `{report}` is of {expected}, and there are {}", documents.len())));
    let page = worded(language, translations, |wording| match (report, &*documents) {
        ("practice", [practice]) => Ok(report::practice(&document(practice)?, wording)),
        ("network", [network]) => Ok(report::network(&document::<Network>(network)?, wording)),
        ("comparison", [_, _]) => match &*practices()? {
            [first, second] => Ok(report::comparison(first, second, wording)),
            _ => number("two documents"),
        },
        ("portfolio", _) => Ok(report::portfolio(&practices()?, wording)),
        ("practice" | "network", _) => number("one document"),
        ("comparison", _) => number("two documents"),
        _ => {
            Err(message(&format!("there is no report `{report}`; there are: practice, network, comparison, portfolio")))
        }
    })?;
    match format {
        "html" => Ok(page.to_html()),
        "markdown" => Ok(page.to_markdown()),
        _ => Err(message(&format!("a report has no format `{format}`; there are: html, markdown"))),
    }
}
