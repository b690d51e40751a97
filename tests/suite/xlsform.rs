//! Forms: what KoboToolbox and ODK ask of them, and that no answer can be lost.

use std::collections::BTreeSet;

use dynamic_integration::answers;
use dynamic_integration::core_terms::{RecordedMark, TargetGroup, TextField};
use dynamic_integration::document::document;
use dynamic_integration::facts::{TermMap, Things};
use dynamic_integration::languages::{Languages, TranslatedText, Translation};
use dynamic_integration::read;
use dynamic_integration::registry::{ALL_FRAMEWORKS, FRAMEWORKS, RULE_SETS};
use dynamic_integration::schema::{Direction, Flavor, schema_in};
use dynamic_integration::spring::Item;
use dynamic_integration::term::Framework;
use dynamic_integration::values::NonBlankText;
use dynamic_integration::xlsform::{Form, Sheet};

/// Every choice of frameworks, and every rule set.
pub(crate) fn forms(languages: &Languages) -> Vec<Form> {
    let chosen = |bits: usize| -> Vec<&'static Framework> {
        (0..FRAMEWORKS.len()).filter(|place| bits >> place & 1 == 1).map(|place| FRAMEWORKS[place]).collect()
    };
    let of_frameworks = (0..1 << FRAMEWORKS.len()).map(|bits| Form::of_practice(chosen(bits), languages));
    of_frameworks.chain(RULE_SETS.iter().filter_map(|rules| Form::of_rule_set(*rules, languages))).collect()
}

pub(crate) fn all() -> Form {
    Form::of_practice(FRAMEWORKS, &Languages::new())
}

/// The cells of a column, row by row.
pub(crate) fn column<'a>(sheet: &'a Sheet, name: &'a str) -> impl Iterator<Item = &'a str> + 'a {
    (0..sheet.rows().len()).map(move |row| sheet.cell(row, name))
}

#[test]
fn no_name_is_in_a_form_twice() {
    for form in forms(&Languages::new()) {
        let mut seen = BTreeSet::new();
        for (name, kind) in column(form.survey(), "name").zip(column(form.survey(), "type")) {
            assert_eq!(name.is_empty(), kind.starts_with("end "), "{}: {name}", form.id());
            assert!(name.is_empty() || seen.insert(name.to_lowercase()), "{}: {name} stands twice", form.id());
            let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
            assert!(name.chars().all(is_letter) && !name.starts_with(|first: char| first.is_ascii_digit()), "{name}");
        }
        let mut seen = BTreeSet::new();
        let [_, choices, _] = form.sheets();
        for choice in column(choices, "list_name").zip(column(choices, "name")) {
            assert!(seen.insert(choice), "{}: {choice:?} stands twice", form.id());
        }
    }
}

#[test]
fn ids_of_forms_are_stable_and_differ() {
    let forms = forms(&Languages::new());
    let ids: BTreeSet<_> = forms.iter().map(|form| form.id().to_owned()).collect();
    assert_eq!(ids.len(), forms.len());
    assert_eq!(
        Form::of_practice([FRAMEWORKS[4], FRAMEWORKS[0]], &Languages::new()).id(),
        "dynamic_integration_focus_asap"
    );
    for form in &forms {
        let [_, _, settings] = form.sheets();
        assert_eq!(settings.cell(0, "form_id"), form.id());
        assert!(settings.cell(0, "version").parse::<u64>().is_ok_and(|version| version > 0));
        assert_eq!(settings.cell(0, "default_language"), "English (en)");
    }
}

/// The keys of all objects.
fn keys(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        found.extend(properties.keys().cloned());
    }
    match schema {
        serde_json::Value::Object(object) => object.values().for_each(|value| keys(value, found)),
        serde_json::Value::Array(list) => list.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

/// A name leads back to the pointer of its fact without a table only if no part of it has the separator in it.
#[test]
fn no_code_and_no_key_has_the_separator_in_it() {
    let is_plain = |part: &str| !part.contains("__") && !part.starts_with('_') && !part.ends_with('_');
    for vocabulary in ALL_FRAMEWORKS.iter().flat_map(|framework| framework.vocabularies) {
        assert!(is_plain(vocabulary.framework.code) && is_plain(vocabulary.code), "{vocabulary}");
        for term in vocabulary.terms() {
            assert!(is_plain(term.code()), "{term}");
        }
    }
    let mut found = BTreeSet::new();
    keys(&crate::random::SCHEMA, &mut found);
    assert!(found.len() > 300);
    for key in found {
        assert!(is_plain(&key), "{key}");
    }
}

/// KoboToolbox and ODK drop what was answered to a question that is not relevant any more.
#[test]
fn only_the_choice_of_what_is_recorded_closes_a_group() {
    let mut opened = BTreeSet::new();
    for form in forms(&Languages::new()) {
        let survey = form.survey();
        for row in 0..survey.rows().len() {
            let relevant = survey.cell(row, "relevant");
            if relevant.is_empty() {
                continue;
            }
            assert_eq!(survey.cell(row, "type"), "begin group", "{}", form.id());
            let name = survey.cell(row, "name");
            let (above, key) = name.rsplit_once("__").unwrap_or(("", name));
            let parts = if above.is_empty() { "parts".to_owned() } else { format!("{above}__parts") };
            assert_eq!(relevant, format!("selected(${{{parts}}}, '{key}')"));
            opened.insert(name.to_owned());
        }
        for column in ["calculation", "choice_filter", "repeat_count", "trigger"] {
            assert!(!survey.columns().iter().any(|known| known == column), "{}", form.id());
        }
    }
    let opened: Vec<_> = opened.iter().map(String::as_str).collect();
    let parts = ["asap", "asap__journey", "asap__profile", "asap__recommendations", "focus", "iom", "mhpss", "spring"];
    assert_eq!(opened, parts);
}

#[test]
fn only_what_a_document_requires_is_required() {
    let form = all();
    let survey = form.survey();
    let required = column(survey, "name").zip(column(survey, "required")).filter(|(_, required)| *required == "yes");
    let (tools, others): (Vec<_>, Vec<_>) =
        required.map(|(name, _)| name).partition(|name| name.ends_with("inspiring_tools__title"));
    assert_eq!(tools.len(), 12); // one for each question of SPRING
    assert_eq!(
        others,
        [
            "practice__name",
            "practice__identifiers__scheme",
            "practice__identifiers__value",
            "practice__places__value",
            "practice__organisations__name",
            "practice__other_target_groups__value",
            "practice__links__title",
            "focus__contacts__listed__among",
            "focus__partners__listed__name",
            "iom__initiatives__listed__stakeholders__listed__stakeholder",
            "iom__influences__from_cell",
            "iom__influences__to_cell",
            "iom__influences__text",
            "asap__profile__lessons__text",
            "asap__profile__links__title",
            "asap__journey__moves__leaves",
            "asap__journey__ideas__listed__text",
        ]
    );
}

#[test]
fn languages_are_columns_and_english_stands_in() {
    // A fixture: the words of nobody.
    let mut translation = Translation::new("de".parse().unwrap());
    let text = TranslatedText { text: "Personalplan".parse().unwrap(), of: Item::StaffPlan.label().parse().unwrap() };
    translation.texts.insert(Item::StaffPlan, TextField::Label, text);
    let stale = TranslatedText { text: "Veraltet".parse().unwrap(), of: "An older label".parse().unwrap() };
    translation.texts.insert(Item::GapAnalysis, TextField::Label, stale);
    let form = Form::of_practice([FRAMEWORKS[3]], &Languages::from_iter([translation]));
    let survey = form.survey();
    let label = |name: &str, language: &str| {
        let row = column(survey, "name").position(|known| known == name).unwrap();
        survey.cell(row, &format!("label::{language}")).to_owned()
    };
    assert_eq!(label("spring__marks__staff_plan", "German (de)"), "Personalplan");
    assert_eq!(label("spring__marks__staff_plan", "English (en)"), Item::StaffPlan.label());
    assert_eq!(label("spring__marks__gap_analysis", "German (de)"), Item::GapAnalysis.label());
    let [language] = form.languages() else { panic!("one language") };
    assert_eq!(language.translated, 2); // the group of the item, and the question
    let shown = |sheet: &Sheet, what: &str| {
        column(sheet, &format!("{what}::German (de)")).filter(|cell| !cell.is_empty()).count()
    };
    let [survey, choices, _] = form.sheets();
    let cells =
        shown(survey, "label") + shown(survey, "hint") + shown(survey, "constraint_message") + shown(choices, "label");
    assert_eq!(language.translated + language.in_english, cells);
    for what in ["label", "hint", "constraint_message"] {
        assert_eq!(
            column(survey, &format!("{what}::German (de)")).map(str::is_empty).collect::<Vec<_>>(),
            column(survey, &format!("{what}::English (en)")).map(str::is_empty).collect::<Vec<_>>()
        );
    }
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    let [one, other] = [all().to_xlsx(), all().to_xlsx()];
    assert!(one == other && one.len() > 500_000);
    let table = all().survey().to_csv();
    assert!(table.starts_with("type,name,label::English (en),hint::English (en),required,relevant,"));
}

document! {
    /// An organisation, which can have branches.
    #[check]
    struct Organisation {
        /// Its name.
        name: NonBlankText,
        /// Its branches.
        default branches: Things<Organisation>,
        /// What each group gets.
        default groups: TermMap<TargetGroup, Organisation>,
        /// Its marks.
        default marks: TermMap<Item, RecordedMark>,
        /// What it is called elsewhere.
        optional elsewhere: Box<Elsewhere>,
    }

    /// A part that can contain itself.
    struct Elsewhere {
        /// The marks there.
        default marks: TermMap<Item, RecordedMark>,
        /// Elsewhere again.
        optional again: Box<Elsewhere>,
    }
}

/// A type that contains itself is read at any depth. Forms ask for one level of it, and labels are found in it.
#[test]
fn a_document_can_contain_itself() {
    let form = Form::of::<Organisation>("organisation", "Organisation", &Languages::new());
    let names: Vec<_> = form.survey().rows().map(|row| row[1].as_str()).collect();
    for asked in [
        "branches__listed__name",
        "branches__others",
        "groups__migrants__name",
        "marks__staff_plan",
        "elsewhere__again__marks__staff_plan",
    ] {
        assert!(names.contains(&asked), "{asked}");
    }
    let too_deep = ["branches__listed__branches", "elsewhere__again__again"];
    assert!(!names.iter().any(|name| too_deep.iter().any(|deep| name.starts_with(deep))));

    let answers = r#"{ "name": "A", "branches__listed": [{ "branches__listed__name": "B", "branches__listed__marks__staff_plan": "met" }] }"#;
    let answered = answers::from_json(answers).unwrap()[0].read::<Organisation>(&Languages::new()).unwrap().document;
    assert_eq!(answered.branches.listed[0].marks.get(Item::StaffPlan), Some(&RecordedMark::Met));

    let deep = r#"{ "name": "A", "branches": { "listed": [{ "name": "B", "branches": { "listed": [
        { "name": "C", "groups": { "migrants": { "name": "D", "marks": { "Staff plan": "met" } } } }] } }] } }"#;
    let error = read::from_str::<Organisation>(deep).unwrap_err();
    let [fault] = error.diagnostics() else { panic!("{error}") };
    let path = "/branches/listed/0/branches/listed/0/groups/migrants/marks/Staff plan";
    assert_eq!(
        (&*fault.path, fault.kind.to_string().as_str()),
        (path, "unknown key `Staff plan`, did you mean `staff_plan`?")
    );

    for flavor in [Flavor::Portable, Flavor::Editors, Flavor::Forms, Flavor::JsonForms] {
        let schema = schema_in::<Organisation>(flavor, "urn:organisation", Direction::Input);
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(!validator.is_valid(&serde_json::from_str(deep).unwrap()), "{flavor:?}");
        assert!(
            validator.is_valid(&serde_json::from_str(&deep.replace("Staff plan", "staff_plan")).unwrap()),
            "{flavor:?}"
        );
    }
}

/// What an answer has to look like is said before it is given, not only once it was refused.
#[test]
fn hints_say_what_an_answer_looks_like() {
    let form = all();
    let survey = form.survey();
    let hint = |name: &str| {
        let row = (0..survey.rows().len()).find(|row| survey.cell(*row, "name") == name).unwrap();
        survey.cell(row, "hint::English (en)").to_owned()
    };
    let countries = hint("practice__countries");
    assert!(
        countries.ends_with("Write a country code of ISO 3166-1 such as `AT`. Separate several with spaces."),
        "{countries}"
    );
    let start = hint("practice__period__start");
    assert!(start.ends_with("Write a date as far as it is known: `2018`, `2018-05` or `2018-05-14`."), "{start}");
    assert!(hint("practice__places__value").starts_with("Places: "));
    for row in 0..survey.rows().len() {
        let (name, hint) = (survey.cell(row, "name"), survey.cell(row, "hint::English (en)"));
        let is_question = !name.is_empty() && ["text", "integer"].contains(&survey.cell(row, "type"));
        assert!(!is_question || !hint.is_empty(), "{name}");
    }
}
