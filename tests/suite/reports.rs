//! Reports: each page is compared with a file that people look at, and no text of a record leaves its place.

use dynamic_integration::asap::Measure;
use dynamic_integration::comparison::PracticeComparison;
use dynamic_integration::core_terms::ReportSentence;
use dynamic_integration::evaluation::RuleSet as _;
use dynamic_integration::languages::{Languages, Translation, Wording};
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::Network;
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::report::{self, Page, pictures, tables};
use dynamic_integration::spring;
use dynamic_integration::term::AnyTerm;
use dynamic_integration::{Practice, PracticeEvaluation, learn};
use serde_json::{Value, json};

use crate::real_practices;
use crate::schemas::current;
use crate::support::read;

const ENGLISH: Wording<'_> = Wording::english();

fn practice_of(file: &str) -> Practice {
    let path = format!("{}/examples/data/{file}.json", env!("CARGO_MANIFEST_DIR"));
    read(&std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}")))
}

fn bundled() -> Vec<Practice> {
    real_practices::all().into_iter().map(|(_, practice)| practice).collect()
}

/// A network that is invented for teaching, as a document.
const TOWN: &str = include_str!("../data/reports/network_invented.json");

/// One actor, invented for teaching.
const HOUSE: &str = include_str!("../data/reports/mhpss_invented.json");

/// Names and texts that try to leave their place.
const HOSTILE: &str = include_str!("../data/reports/hostile.json");

fn pages() -> Vec<(&'static str, Page)> {
    let [before, after] = ["compare/before", "compare/after"].map(practice_of);
    let learned = |term: &str| {
        let term: AnyTerm = term.parse().unwrap();
        report::learn(&bundled(), term, ENGLISH).unwrap()
    };
    vec![
        ("spring", report::practice(&practice_of("queer_base"), ENGLISH)),
        ("asap", report::practice(&practice_of("language_assistance"), ENGLISH)),
        ("focus", report::practice(&practice_of("katto"), ENGLISH)),
        ("mhpss_what_is_known", report::practice(&practice_of("navigate"), ENGLISH)),
        ("mhpss_invented", report::practice(&read(HOUSE), ENGLISH)),
        ("iom_illustration", report::practice(&practice_of("iom_integrated_approach"), ENGLISH)),
        ("comparison", report::comparison(&before, &after, ENGLISH)),
        ("portfolio", report::portfolio(&bundled(), ENGLISH)),
        ("network_invented", report::network(&read::<Network>(TOWN), ENGLISH)),
        ("learn_question", learned("spring/question/beneficiary_voice")),
        ("learn_item", learned("spring/item/safe_feedback")),
        ("learn_measure", learned("asap/measure/language_services")),
        ("learn_barrier", learned("asap/barrier/language")),
        ("hostile", report::practice(&read(HOSTILE), ENGLISH)),
    ]
}

#[test]
fn pages_are_as_people_saw_them() {
    for (name, page) in pages() {
        current(&format!("tests/expected/report/{name}.html"), &page.to_html());
        current(&format!("tests/expected/report/{name}.md"), &page.to_markdown());
    }
}

/// The pictures in the documentation and the README.
#[test]
fn pictures_are_current() {
    let house: Practice = read(HOUSE);
    let mhpss = house.mhpss.as_ref().unwrap().evaluate();
    let pilot = practice_of("asap_six_pilots");
    let journey = pilot.asap.as_ref().unwrap().evaluate_journey().unwrap();
    let queer_base = practice_of("queer_base");
    let spring = queer_base.spring.as_ref().unwrap().evaluate();
    let katto = practice_of("katto").evaluate();
    let iom = practice_of("iom_integrated_approach").evaluate();
    let [before, after] = ["compare/before", "compare/after"].map(|file| practice_of(file).evaluate());
    let compared = PracticeComparison::between(&before, &after);
    let portfolio: Portfolio = bundled().iter().map(Practice::evaluate).collect();

    for (name, picture) in [
        ("pyramid", pictures::pyramid(&mhpss, ENGLISH)),
        ("double_diamond", pictures::double_diamond(&journey, ENGLISH)),
        ("profile", pictures::profile(&spring, ENGLISH)),
        ("before_and_after", pictures::before_and_after(&compared.comparisons()[0], ENGLISH)),
        ("distribution", pictures::distribution(portfolio.summary::<spring::Question>().unwrap(), ENGLISH)),
    ] {
        current(&format!("docs/pictures/{name}.svg"), &picture.to_svg());
    }
    for (name, table) in [
        ("stages", tables::stages(katto.focus.as_ref().unwrap(), ENGLISH)),
        ("functions", tables::functions(&mhpss, ENGLISH)),
        ("cells", tables::cells(iom.iom.as_ref().unwrap(), ENGLISH)),
        ("grid", tables::grid(&spring, ENGLISH)),
    ] {
        current(&format!("docs/pictures/{name}.md"), &table.to_markdown());
    }
}

/// Names of elements and attributes that a page may have: nothing that runs, loads or sends.
#[test]
fn no_page_loads_or_runs_anything() {
    for (name, page) in pages() {
        let html = page.to_html();
        for tag in ["<script", "<link", "<img", "<iframe", "<object", "<form", "<base", "<b>", "<svg onload"] {
            assert!(!html.contains(tag), "{name}: {tag}");
        }
        // In the style sheets nothing is loaded, and no text can add one.
        assert_eq!(html.matches("<style>").count(), 1, "{name}");
        assert!(!html.contains("url(") && !html.contains("@import"), "{name}");
        for address in html.split(" href=\"").skip(1) {
            assert!(address.starts_with("https://") || address.starts_with("http://"), "{name}: {address:.40}");
        }
        assert_eq!(html.matches("<main>").count(), 1, "{name}");
        // Ids are unique.
        let mut ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{name}");
    }
}

/// Every element that is opened is closed, whatever the texts are.
#[test]
fn tags_are_balanced() {
    for (name, page) in pages() {
        let html = page.to_html();
        let mut open: Vec<&str> = Vec::new();
        for part in html.split('<').skip(2) {
            let (tag, _) = part.split_once('>').unwrap_or_else(|| panic!("{name}: {part:.60}"));
            if let Some(closed) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(closed), "{name}");
            } else if !tag.ends_with('/') {
                open.push(tag.split(' ').next().unwrap_or_default());
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
    }
}

/// Wherever a share is shown, the points that are assessed or the bounds stand beside it.
#[test]
fn no_share_stands_alone() {
    for (name, page) in pages() {
        let markdown = page.to_markdown();
        for line in markdown.lines().filter(|line| line.contains("\u{a0}%")) {
            let is_told = [" assessed", "points:", "between"].iter().any(|word| line.contains(word));
            assert!(is_told, "{name}: {line}");
        }
    }
}

#[test]
fn every_page_says_who_assessed_and_by_which_edition() {
    for (name, page) in pages() {
        let markdown = page.to_markdown();
        // In a portfolio, each practice is a row of the table under this heading.
        let said = if name == "portfolio" { " assessed, Editor" } else { "Assessed:" };
        assert!(markdown.contains(said), "{name}");
        assert!(markdown.contains("edition "), "{name}");
    }
    let markdown = report::practice(&practice_of("queer_base"), ENGLISH).to_markdown();
    assert!(
        markdown.contains("- **How the marks of SPRING good-practice criteria were read:** As published by SPRING")
    );
}

/// A practice with a number of its own and these parts.
fn numbered(parts: &Value) -> Practice {
    let mut document = parts.clone();
    document["practice"] = json!({ "name": "A", "identifiers": [{ "scheme": "amif", "value": "7" }] });
    read(&document.to_string())
}

/// The reader of a comparison can tell the two apart, and sees why no order is known.
#[test]
fn a_comparison_says_who_assessed_each_and_when() {
    let compared =
        |one: &Value, other: &Value| report::comparison(&numbered(one), &numbered(other), ENGLISH).to_markdown();
    let spring = |on: &str| json!({ "assessed": { "by": "expert", "on": on }, "reading": format!("Reading of {on}.") });

    // The second is the earlier one. Each reading is with its own.
    let page = compared(&json!({ "spring": spring("2026") }), &json!({ "spring": spring("2025") }));
    assert!(page.contains("**Over time**."), "{page}");
    let (first, second) = (page.find("Reading of 2025").unwrap(), page.find("Reading of 2026").unwrap());
    assert!(first < second && page.contains("First: Reading of 2025.") && page.contains("Second: Reading of 2026."));
    assert!(page.contains("- **First:** A; Assessed: Expert, 2025\n"), "{page}");
    assert!(page.contains("- **Second:** A; Assessed: Expert, 2026\n"), "{page}");

    // One framework without a date is named. Nothing says that there were two assessors.
    let undated = |on: &str| json!({ "spring": spring(on), "mhpss": {} });
    let page = compared(&undated("2025"), &undated("2026"));
    assert!(page.contains("**Between assessments**.") && !page.contains("ssessors"), "{page}");
    assert!(page.contains("- **A date is missing for:** FOCUS MHPSS framework: one actor\n"), "{page}");
    assert!(!page.contains("which was first for") && !page.contains("different orders"), "{page}");
    let overlap = compared(&json!({ "spring": spring("2025") }), &json!({ "spring": spring("2025-03") }));
    assert!(overlap.contains("- **The dates do not show which was first for:** SPRING good-practice criteria\n"));
    let focus = |one: &str, other: &str| json!({ "spring": spring(one), "focus": { "assessed": { "on": other } } });
    let contrary = compared(&focus("2025", "2026"), &focus("2026", "2025"));
    assert!(contrary.contains("- **The dates show different orders for:** FOCUS"), "{contrary}");

    // Without a common framework, the assessors, dates and editions are those of each.
    let focus = json!({ "focus": { "assessed": { "name": "Dr X", "on": "2023" } } });
    let page = compared(&focus, &json!({ "spring": spring("2024") }));
    assert!(page.contains("**Over time**."), "{page}");
    let only = page.split("## Only one of them was assessed with").nth(1).unwrap();
    for told in
        ["Dr X, 2023", "Expert, 2024", "edition 1, Migration Policy Group", "**First**: FOCUS", "**Second**: SPRING"]
    {
        assert!(only.contains(told), "{told} in {only}");
    }
}

/// A comparison that was stored, or made of stored evaluations, has the same page as that of the documents.
#[test]
fn stored_results_have_the_page_of_their_documents() {
    let documents = ["compare/before", "compare/after"].map(practice_of);
    let [before, after] =
        documents.each_ref().map(|practice| PracticeEvaluation::from_json(&practice.evaluate().to_json()).unwrap());
    let compared = PracticeComparison::between(&after, &before);
    let [one, other] = &documents;
    let page = report::comparison(one, other, ENGLISH).to_html();
    assert_eq!(report::practice_comparison(&compared, ENGLISH).to_html(), page);
    let stored = PracticeComparison::from_json(&compared.to_json()).unwrap();
    assert_eq!(report::practice_comparison(&stored, ENGLISH).to_html(), page);
}

#[test]
fn a_portfolio_is_true_for_none_one_and_twice_the_same() {
    let page = |practices: &[Practice]| report::portfolio(practices, ENGLISH).to_markdown();
    let none = page(&[]);
    assert!(none.contains("- **Documents:** 0") && !none.contains("in the order in which they were given"), "{none}");

    // A section in which nothing applies has no unknown share.
    let partnership: Vec<_> = spring::Question::ALL
        .iter()
        .filter(|question| question.section() == spring::Criterion::Partnership)
        .map(|question| (question.code().to_owned(), json!("Nobody to work with")))
        .collect();
    let out_of_scope = Value::Object(partnership.into_iter().collect());
    let one = page(&[numbered(&json!({ "spring": { "out_of_scope": out_of_scope } }))]);
    assert!(one.contains("| Partnership \\& Collaboration |  | Does not apply | Does not apply |"), "{one}");
    assert!(one.contains("Evaluations: 1; with a share: 0; exemplary: 0."), "{one}");
    assert!(!one.contains("counted again"), "{one}");

    // The frameworks are in the order of every page, and each row says what is assessed.
    let both = numbered(&json!({ "asap": { "journey": {} }, "focus": {} }));
    let bare: Practice = read(r#"{ "practice": { "name": "Walks" } }"#);
    let several = page(&[both.clone(), numbered(&json!({})), bare]);
    assert!(several.find("\n## FOCUS").unwrap() < several.find("\n## ASAP").unwrap(), "{several}");
    assert!(several.contains("| Walks | It is not assessed with any framework."), "{several}");
    assert!(several.contains("- **About the same practice as an earlier document, and counted again:** 1: A\n"));

    // The last document says that both numbers are of one practice.
    let of = |name: &str, numbers: &[&str]| -> Practice {
        let identifiers: Vec<_> = numbers.iter().map(|number| json!({ "scheme": "amif", "value": number })).collect();
        read(&json!({ "practice": { "name": name, "identifiers": identifiers } }).to_string())
    };
    let joined = page(&[of("A", &["1"]), of("Other", &["3"]), of("B", &["2"]), of("C", &["1", "2"])]);
    assert!(joined.contains("and counted again:** 2: B, C\n"), "{joined}");
}

/// A measure that another part of the record answers has the assessor of that part.
#[test]
fn a_page_on_a_measure_names_who_said_it() {
    let asap = |name: &str, asap: Value| read(&json!({ "practice": { "name": name }, "asap": asap }).to_string());
    let practices: [Practice; 3] = [
        asap(
            "By profile",
            json!({
                "profile": { "assessed": { "name": "P", "on": "2021" }, "activities": ["digital_skills_training"] },
                "journey": { "assessed": { "name": "J", "on": "2022" } },
                "recommendations": { "assessed": { "name": "R", "on": "2023" } },
            }),
        ),
        asap("No recommendations", json!({ "journey": {} })),
        asap(
            "By journey",
            json!({
                "profile": { "assessed": { "name": "P", "on": "2021" } },
                "journey": { "assessed": { "name": "J", "on": "2022" }, "access_measures": { "childcare": true } },
                "recommendations": { "assessed": { "name": "R", "on": "2023" }, "notes": { "childcare_offered": { "text": "Daily" } } },
            }),
        ),
    ];
    let page = |measure: &str| {
        let term: AnyTerm = measure.parse().unwrap();
        report::learn(&practices, term, ENGLISH).unwrap().to_markdown()
    };
    let skills = page("asap/measure/digital_skills_fostered");
    assert!(skills.contains("Practices assessed with these rules: 2 (met 1, not assessed 1)"), "{skills}");
    assert!(skills.contains("so.\n\n*Assessed: P, 2021*\n\n- **Nothing"), "{skills}");
    let childcare = page("asap/measure/childcare_offered");
    assert!(childcare.contains("so.\n\n*Assessed: J, 2022*\n\n*Assessed: R, 2023*\n\nDaily"), "{childcare}");

    // A reason stands under the assessor who gave it. Recommendations that are out of scope answer for themselves.
    let not_needed = |recommendations: Value| {
        let mut recorded =
            json!({ "assessed": { "name": "R", "on": "2023" }, "notes": { "childcare_offered": { "text": "Daily" } } });
        recorded.as_object_mut().unwrap().extend(recommendations.as_object().unwrap().clone());
        let journey =
            json!({ "assessed": { "name": "J", "on": "2022" }, "not_applicable": { "childcare": "All are alone" } });
        let practices = [asap("A", json!({ "journey": journey, "recommendations": recorded }))];
        let of = learn::measure(&practices, Measure::ChildcareOffered).next().unwrap();
        assert_eq!(of.mark, Mark::NotApplicable);
        let page = report::learn(&practices, Measure::ChildcareOffered, ENGLISH).unwrap().to_markdown();
        page.split_once("\n## ").unwrap().1.to_owned()
    };
    let by_journey = not_needed(json!({}));
    let expected = "*Assessed: J, 2022*\n\nDoes not apply: All are alone\n\n*Assessed: R, 2023*\n\nDaily\n";
    assert!(by_journey.contains(expected), "{by_journey}");
    let (by_scope, by_itself) = (
        not_needed(json!({ "out_of_scope": { "accessible_participation": "Not now" } })),
        not_needed(json!({ "not_applicable": { "childcare_offered": "Not now" } })),
    );
    for page in [by_scope, by_itself] {
        assert!(page.contains("\n\n*Assessed: R, 2023*\n\nDaily Does not apply: Not now\n"), "{page}");
        assert!(!page.contains("J, 2022") && !page.contains("All are alone") && !page.contains("elsewhere"), "{page}");
    }
}

/// The direction follows from the script, if the tag names one, and else from the language, in any case of letters.
#[test]
fn a_page_has_the_direction_of_its_script() {
    let share = ReportSentence::Share;
    let direction = |language: &str| {
        let text = json!({ "text": share.definition(), "of": share.definition() });
        let texts = json!({ "core/report_sentence/share": { "definition": text } });
        let translation: Translation = read(&json!({ "language": language, "texts": texts }).to_string());
        let languages = Languages::from_iter([translation]);
        let html = report::practice(&practice_of("katto"), languages.wording(&language.parse().unwrap())).to_html();
        html.split("dir=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    for tag in
        ["ar", "AR", "Fa", "prs", "uz-Arab", "ku-ARAB-IQ", "pa-Arab", "az-arab", "ks", "arz", "pbt", "syr", "ff-Adlm"]
    {
        assert_eq!(direction(tag), "rtl", "{tag}");
    }
    for tag in ["en", "ar-Latn", "uz", "ku", "tr", "sr-Cyrl", "en-x-arab", "de-1996"] {
        assert_eq!(direction(tag), "ltr", "{tag}");
    }
}

/// A page in another language, with English where a text is missing. The texts are a fixture.
#[test]
fn a_page_is_written_in_a_loaded_language() {
    let arabic: Translation = read(
        r#"{ "language": "ar", "texts": {
            "core/report_sentence/share": { "definition": {
                "text": "{share} ({assessed}/{applicable}; {least}-{most})",
                "of": "Points assessed: {assessed} of {applicable}. The share reached in these is {share}. Depending on the rest, it is between {least} and {most}."
            } },
            "core/mark/met": { "label": { "text": "محقق", "of": "Met" } }
        } }"#,
    );
    let languages = Languages::from_iter([arabic]);
    let wording = languages.wording(&"ar".parse().unwrap());
    let html = report::practice(&practice_of("queer_base"), wording).to_html();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("(36/40; 86.3\u{a0}%-96.3\u{a0}%)"));
    assert!(html.contains("محقق"));
    assert!(html.contains("<bdi lang=\"en\">Inclusivity &amp; Participation</bdi>")); // English stands in, and says so
}

/// A translation that lost a placeholder would hide a number: the English stands in its place.
#[test]
fn a_translation_without_its_placeholders_is_not_used() {
    for broken in ["{share}", "{share} {assessed {applicable} {least} {most}", "{share} {wert}"] {
        let of = ReportSentence::Share.definition();
        let texts = json!({ "core/report_sentence/share": { "definition": { "text": broken, "of": of } } });
        let broken: Translation = read(&json!({ "language": "de", "texts": texts }).to_string());
        let languages = Languages::from_iter([broken]);
        let page = report::practice(&practice_of("queer_base"), languages.wording(&"de".parse().unwrap()));
        assert!(page.to_markdown().contains("Points assessed: 36 of 40."), "{}", page.to_markdown());
    }
}

/// No cell, no date and no practice is invented where the record says nothing.
#[test]
fn silence_is_shown_as_silence() {
    let empty = read::<Practice>(r#"{ "practice": { "name": "A" }, "iom": {} }"#);
    let cells = tables::cells(empty.evaluate().iom.as_ref().unwrap(), ENGLISH).to_markdown();
    assert!(cells.contains("| Unknown |\n") && !cells.contains(['0', '○']), "{cells}");
    let page = report::practice(&empty, ENGLISH).to_markdown();
    assert!(!page.contains("initiatives by level and dimension"), "{page}");
    let since = |period: &str| {
        let practice: Practice = read(&format!(r#"{{ "practice": {{ "name": "A", "period": {period} }} }}"#));
        (report::practice(&practice, ENGLISH).to_markdown(), format!("{:#}", practice.explain()))
    };
    for (period, told) in
        [(r#"{ "start": "2018" }"#, "2018, end not recorded"), (r#"{ "end": "2020" }"#, "start not recorded, to 2020")]
    {
        let (page, explained) = since(period);
        assert!(page.contains(&format!("- **When:** {told}\n")), "{page}");
        assert!(explained.contains(&format!("  Period: {told}\n")), "{explained}");
    }
}

#[test]
fn a_term_that_practices_tell_nothing_about_has_no_page() {
    let layer: AnyTerm = "mhpss/layer/basic".parse().unwrap();
    assert!(report::learn(&bundled(), layer, ENGLISH).is_none());
}

/// What is not assessed is never shown as missing, and nothing is invented for an empty record.
#[test]
fn an_empty_record_has_a_page_without_claims() {
    let empty: Practice = read(r#"{ "practice": { "name": "A" }, "spring": {} }"#);
    let markdown = report::practice(&empty, ENGLISH).to_markdown();
    assert!(markdown.contains(
        "No point that counts is assessed (points: 40). The share is unknown, between 0\u{a0}% and 100\u{a0}%."
    ));
    assert!(markdown.contains("No point that counts is assessed, so no gap is known."));
    assert!(!markdown.contains("There is no gap"));
    let before_the_legend = markdown.split("## What the symbols mean").next().unwrap();
    assert!(!before_the_legend.contains(['✓', '◐', '✗', '–']));
    let nothing: Practice = read(r#"{ "practice": { "name": "A" } }"#);
    let nothing = report::practice(&nothing, ENGLISH).to_markdown();
    let (told, _) = nothing.split_once("\n*Written by").unwrap();
    assert_eq!(told, "# A\n\n\nIt is not assessed with any framework. Only its description is recorded.\n");
}

/// The page of a practice, and its printed explanation in one line.
fn page_and_print(assessments: &str) -> (String, String) {
    let practice: Practice = read(&format!(r#"{{ "practice": {{ "name": "A" }}, {assessments} }}"#));
    let printed = format!("{:#}", practice.explain());
    let printed = printed.split_whitespace().collect::<Vec<_>>().join(" ");
    (report::practice(&practice, ENGLISH).to_markdown(), printed)
}

/// What is out of scope or for others does not apply. The marks that are recorded all the same are shown.
#[test]
fn a_mark_that_the_assessor_left_out_is_shown() {
    let (page, printed) = page_and_print(
        r#""spring": { "marks": { "staff_plan": "met" }, "out_of_scope": { "sound_design": "Small." } },
        "asap": { "recommendations": { "for_audiences": ["public_and_media"],
            "measures": { "centres_accessible": "met" }, "not_applicable": { "centres_well_staffed": "No centre." } } }"#,
    );
    for told in [
        "Out of scope: Small.",
        "– Staff plan. Recorded: ✓\u{a0}Met",
        "- **Evaluated only for:** Public opinion and media\n",
        "–\u{a0}Centres accessible. Recorded: ✓\u{a0}Met",
        "–\u{a0}Centres well staffed. Does not apply: No centre.",
    ] {
        assert!(page.replace('\u{a0}', " ").contains(&told.replace('\u{a0}', " ")), "{told}: {page}");
    }
    for told in [
        "Out of scope: Small.",
        "- Staff plan (not applicable; recorded: met)",
        "Evaluated only for: Public opinion and media",
        "- Centres accessible (not applicable; recorded: met)",
        "- Centres well staffed (not applicable): No centre.",
    ] {
        assert!(printed.contains(told), "{told}: {printed}");
    }
}

/// A fact can be recorded and not decide a point. Then the page names the question that does.
#[test]
fn open_questions_are_told() {
    let contact = r#"{ "name": "Cafe", "among": "across",
        "flags": { "safe_space": true, "constructive": true, "recurring": false } }"#;
    let (page, printed) = page_and_print(&format!(r#""focus": {{ "contacts": {{ "listed": [{contact}] }} }}"#));
    assert!(page.contains("The record does not decide these points."), "{page}");
    assert!(
        page.contains("Cafe (●\u{a0}Safe and supportive space; ●\u{a0}Constructive and positive; ○\u{a0}Recurring)")
    );
    assert!(printed.contains("Cafe (Safe and supportive space: yes; Constructive and positive: yes; Recurring: no)"));
    assert!(page.contains("Lasting contact (1 of 1; first to be answered: All contacts are recorded)"), "{page}");
    assert!(
        printed.contains("Recurring (open) (first to be answered: All contacts are recorded)")
            || printed.contains("Lasting contact (first to be answered: All contacts are recorded)"),
        "{printed}"
    );
    assert!(!(page + &printed).to_lowercase().contains("nothing recorded"));
}

#[test]
fn observations_are_no_points_that_count() {
    let (page, _) = page_and_print(r#""focus": { "contact_effects_followed": { "others": false } }"#);
    assert!(page.contains("No point that counts is assessed (points: 71)"), "{page}");
    assert!(page.contains("No point that counts is assessed, so no gap is known."), "{page}");
}

#[test]
fn what_does_not_apply_has_a_reason() {
    let (page, printed) = page_and_print(
        r#""focus": { "flags": { "specialised_care": false } },
        "spring": { "not_applicable": { "staff_plan": "No staff." } }"#,
    );
    let why = "Does not apply, because the answer to this is no: Specialised care is provided";
    assert!(page.contains(&format!("Culturally informed specialised care. {why} |")), "{page}");
    assert!(printed.contains(why), "{printed}");
    assert!(page.contains("Does not apply: No staff."), "{page}");
    assert!(printed.contains("4 other sections, nothing assessed"), "{printed}");
    assert!(printed.contains("Staff plan (not applicable): No staff."), "{printed}");
}

/// A listed thing may do more than is recorded, and there may be others.
#[test]
fn a_count_says_that_there_may_be_more() {
    let (page, printed) = page_and_print(
        r#""focus": { "partners": { "listed": [{ "name": "B", "life_domains": { "housing": true },
            "serves": { "arriving": true } }] } },
        "iom": { "initiatives": { "listed": [{ "cells": { "individual_economic": true } }] } }"#,
    );
    for table in ["Known partners in each life domain", "Known initiatives by level and dimension"] {
        assert!(page.contains(table) && printed.contains(table), "{page}");
    }
    assert_eq!(page.matches("There may be more, unless the record says that there are none.").count(), 2, "{page}");
}

/// What is to be met is never the definition of a thing, and a reason is more than a name.
#[test]
fn a_gap_reads_as_a_requirement_with_reasons() {
    let (page, printed) = page_and_print(
        r#""focus": { "participation": { "design": { "arriving": "none", "receiving": "leads" } },
            "flags": { "standalone": false } }"#,
    );
    assert!(page.contains("- ✗\u{a0}**Design**\n"), "{page}");
    assert!(printed.contains("- Design (not met)") && !printed.contains("Design (not met): "), "{printed}");
    assert!(page.contains("- ✗\u{a0}**Support is a component of its own**: "), "{page}");
    assert!(page.contains("Why it matters:\n\n- **Sense of equality**: "), "{page}");
    let (page, printed) = page_and_print(
        r#""mhpss": { "flags": { "accessible_to_all": false },
        "layers": { "basic": { "functions": { "provide": true } } } }"#,
    );
    assert!(page.contains("- **Examples:** Psychological first aid"), "{page}");
    assert!(page.matches("Why it matters:").count() < 2, "{page}");
    assert!(!printed.contains("How it can be met"), "{printed}");
}

/// A warning names the thing, the place in the document and what is recorded there.
#[test]
fn a_warning_says_what_it_is_about() {
    let (page, printed) = page_and_print(
        r#""focus": { "partners": { "listed": [{ "name": "Town hall", "kinds": { "municipality": true },
            "sector": "private_enterprise" }] } },
        "iom": { "initiatives": { "listed": [{ "cells": { "individual_social": true },
            "economic_strands": { "re_entry": true } }] } }"#,
    );
    let page = page.replace(['\\', '*'], "");
    for text in [&page, &printed] {
        assert!(text.contains("Town hall: A municipality"), "{text}");
        assert!(text.contains("(/focus/partners/listed/0/sector: Private enterprise)"), "{text}");
        assert!(text.contains("(/iom/initiatives/listed/0/economic_strands)"), "{text}");
    }
}

/// Facts are answered with yes and no, names keep their direction, and every part names its edition.
#[test]
fn parts_of_frameworks_say_what_they_show() {
    let (page, _) = page_and_print(
        r#""asap": { "journey": { "phases": { "discover": { "took_place": true, "participants": { "end_user": true } },
            "define": { "took_place": false } } } }"#,
    );
    assert!(
        page.contains("Discover: Took place: yes. The people concerned, or people who speak for them, took part: yes")
    );
    assert!(page.contains("Define: Took place: no."), "{page}");
    assert!(page.contains("Develop: Took place: unknown."), "{page}");
    let (page, _) = page_and_print(r#""asap": { "profile": { "barriers": ["language"] } }"#);
    assert!(page.contains("edition "), "{page}");
    let network = report::network(&read::<Network>(TOWN), ENGLISH).to_html();
    assert!(network.contains("Provided by: <bdi>Clinic</bdi>"), "{network}");
}

/// The number of assessed points comes before the share, and the page says once that a share is no grade.
#[test]
fn a_share_starts_with_what_is_assessed() {
    let (page, _) = page_and_print(
        r#""spring": { "marks": { "staff_plan": "met" } }, "focus": { "flags": { "standalone": true } }"#,
    );
    assert!(page.contains("Points assessed: 1 of 40. The share reached in these is 100\u{a0}%."), "{page}");
    assert_eq!(page.matches("is not a grade").count(), 1, "{page}");
}

/// The short form names every gap.
#[test]
fn no_gap_is_hidden_from_the_short_form() {
    let practice: Practice = read(&format!(
        r#"{{ "practice": {{ "name": "A" }}, "asap": {{ "profile": {{ "barriers": ["language"] }} }},
        "spring": {{ "marks": {{ {} }} }} }}"#,
        spring::Item::ALL.iter().map(|item| format!("\"{}\": \"not_met\"", item.code())).collect::<Vec<_>>().join(", ")
    ));
    let short = practice.explain().to_string();
    let one_line = short.split_whitespace().collect::<Vec<_>>().join(" ");
    for gap in practice.evaluate().gaps() {
        assert!(one_line.contains(gap.term().label()), "{}: {short}", gap.term());
    }
    assert!(one_line.find("SPRING") < one_line.find("ASAP co-design framework: profile"), "{short}");
}

/// A thousand practices fit into one page of at most a megabyte.
#[test]
fn a_thousand_practices_fit_in_a_megabyte() {
    let practices: Vec<Practice> = bundled().into_iter().cycle().take(1000).collect();
    let html = report::portfolio(&practices, ENGLISH).to_html();
    assert!(html.len() < 1_000_000, "{} bytes", html.len());
}
