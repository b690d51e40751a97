//! Answers from the field: what is recorded comes back, and what is wrong is told at its question.

use std::collections::BTreeSet;

use dynamic_integration::Practice;
use dynamic_integration::answers::{self, AnswerFaultKind, Answered, AnswersError};
use dynamic_integration::core_terms::{RecordedMark, TargetGroup, TextField, YesNo};
use dynamic_integration::document::document;
use dynamic_integration::facts::{TermSet, Things, UniqueList};
use dynamic_integration::languages::{Languages, TranslatedText, Translation};
use dynamic_integration::mhpss::Network;
use dynamic_integration::read::{DiagnosticKind, Document};
use dynamic_integration::registry::{FRAMEWORKS, RULE_SETS};
use dynamic_integration::values::{Country, NonBlankText};
use dynamic_integration::xlsform::Form;
use serde_json::{Map, Value, json};

use crate::random::{Random, practice};
use crate::support::law_cases;

/// A form as KoboToolbox shows it: questions in groups and repeats.
#[derive(Debug)]
enum Asked {
    Within { is_repeat: bool, name: String, asked: Vec<Asked> },
    Question(String),
}

impl Asked {
    fn of(form: &Form) -> Vec<Self> {
        let survey = form.survey();
        let mut open: Vec<(bool, String, Vec<Self>)> = vec![(false, String::new(), Vec::new())];
        for row in 0..survey.rows().len() {
            let (kind, name) = (survey.cell(row, "type"), survey.cell(row, "name").to_owned());
            if kind.starts_with("begin ") {
                open.push((kind == "begin repeat", name, Vec::new()));
            } else if kind.starts_with("end ") {
                let (is_repeat, name, asked) = open.pop().unwrap();
                open.last_mut().unwrap().2.push(Self::Within { is_repeat, name, asked });
            } else {
                open.last_mut().unwrap().2.push(Self::Question(name));
            }
        }
        open.pop().unwrap().2
    }
}

/// Who hands the answers out.
#[derive(Clone, Copy, PartialEq)]
enum Server {
    Kobo,
    Central,
}

/// Fills in a form with what a document records, and counts the facts that the form asks for.
struct Filling {
    server: Server,
    facts: usize,
}

impl Filling {
    fn answers(form: &Form, document: &Value, server: Server) -> Value {
        let mut filling = Self { server, facts: 0 };
        let mut answers = Map::new();
        filling.fill(&Asked::of(form), "", document, "", &mut answers);
        assert_eq!(filling.facts, facts(document), "the form asks for every fact of {document}");
        Value::Object(answers)
    }

    fn fill(&mut self, asked: &[Asked], scope: &str, document: &Value, above: &str, answers: &mut Map<String, Value>) {
        for asked in asked {
            match asked {
                Asked::Question(name) => {
                    let key = if self.server == Server::Kobo { format!("{above}{name}") } else { name.clone() };
                    match self.answer(name, scope, document) {
                        Some(answer) => _ = answers.insert(key, json!(answer)),
                        None if self.server == Server::Central => _ = answers.insert(key, Value::Null),
                        None => {}
                    }
                }
                Asked::Within { is_repeat: false, name, asked } if self.server == Server::Kobo => {
                    self.fill(asked, scope, document, &format!("{above}{name}/"), answers);
                }
                Asked::Within { is_repeat: false, name, asked } => {
                    let mut group = Map::new();
                    self.fill(asked, scope, document, "", &mut group);
                    answers.insert(name.clone(), Value::Object(group));
                }
                Asked::Within { is_repeat: true, name, asked } => {
                    let listed = at(document, name, scope).and_then(Value::as_array).cloned().unwrap_or_default();
                    let within = if self.server == Server::Kobo { format!("{above}{name}/") } else { String::new() };
                    let rows = listed.iter().map(|thing| {
                        let mut row = Map::new();
                        self.fill(asked, name, thing, &within, &mut row);
                        Value::Object(row)
                    });
                    let rows: Vec<_> = rows.collect();
                    if !rows.is_empty() || self.server == Server::Central {
                        answers.insert(
                            format!("{}{name}", if self.server == Server::Kobo { above } else { "" }),
                            json!(rows),
                        );
                    }
                }
            }
        }
    }

    fn answer(&mut self, name: &str, scope: &str, document: &Value) -> Option<String> {
        if let Some(above) = name.strip_suffix("parts").filter(|above| above.is_empty() || above.ends_with("__")) {
            let parts = at(document, above.trim_end_matches("__"), scope)?.as_object()?;
            let known = ["focus", "mhpss", "iom", "spring", "asap", "profile", "journey", "recommendations"];
            let recorded: Vec<_> = parts.keys().map(String::as_str).filter(|key| known.contains(key)).collect();
            return (!recorded.is_empty()).then(|| recorded.join(" "));
        }
        let value = if document.is_string() { document } else { at(document, name, scope)? };
        self.facts += facts(value);
        match value {
            Value::Bool(fact) => Some(YesNo::of(*fact).code().to_owned()),
            Value::Array(list) => {
                let texts: Vec<_> = list.iter().filter_map(Value::as_str).collect();
                assert!(texts.iter().all(|text| !text.contains(' ')), "{name}: {texts:?}");
                (!texts.is_empty()).then(|| texts.join(" "))
            }
            Value::String(text) => Some(text.clone()),
            other => panic!("{name}: {other}"),
        }
    }
}

/// What a name leads to: its parts are the keys.
fn at<'d>(document: &'d Value, name: &str, scope: &str) -> Option<&'d Value> {
    let rest = if scope.is_empty() { name } else { name.strip_prefix(scope)?.strip_prefix("__")? };
    let keys: Vec<_> = rest.split("__").filter(|key| !key.is_empty()).collect();
    keys.iter().try_fold(document, |value, key| value.get(key))
}

/// The number of single values in a document.
fn facts(document: &Value) -> usize {
    match document {
        Value::Object(object) => object.values().map(facts).sum(),
        Value::Array(list) => list.iter().map(facts).sum(),
        _ => 1,
    }
}

/// As it is written, without a period or assessor of which nothing is known: a form does not ask whether they are there.
fn kept<T: serde::Serialize>(document: &T) -> Value {
    fn without_empty(value: &mut Value) {
        match value {
            Value::Object(object) => {
                object.retain(|key, value| !(["period", "assessed"].contains(&&**key) && *value == json!({})));
                object.values_mut().for_each(without_empty);
            }
            Value::Array(list) => list.iter_mut().for_each(without_empty),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(document).unwrap();
    value.as_object_mut().unwrap().retain(|key, _| key != "$schema");
    without_empty(&mut value);
    value
}

fn read<T: Document>(answers: &Value) -> Result<Answered<T>, AnswersError> {
    let page = json!({ "count": 1, "next": null, "results": [answers] });
    answers::from_json(&page.to_string()).unwrap()[0].read(&Languages::new())
}

/// Whatever a document records comes back through a form, or the same contradictions are told. Returns which.
fn comes_back<T: Document + serde::Serialize>(form: &Form, document: &Value) -> bool {
    let recorded = T::read(document).unwrap();
    let written = kept(&recorded);
    let contradictions: BTreeSet<_> =
        recorded.contradictions().into_iter().map(|found| (found.path, found.term.id())).collect();
    for server in [Server::Kobo, Server::Central] {
        let answers = Filling::answers(form, &written, server);
        match read::<T>(&answers) {
            Ok(answered) => {
                assert_eq!(kept(&answered.document), written);
                assert!(contradictions.is_empty() && answered.own.is_empty());
            }
            Err(error) => {
                let told = error.faults().iter().map(|fault| match &fault.kind {
                    AnswerFaultKind::Document(DiagnosticKind::Contradiction { term, message }) => {
                        assert!(fault.to_string().contains(&**message) || message.len() > 500, "{fault}");
                        (fault.path.clone(), term.id())
                    }
                    _ => panic!("{fault}"),
                });
                let told: BTreeSet<_> = told.collect();
                assert!(told == contradictions || error.more() > 0 && told.is_subset(&contradictions), "{error}");
            }
        }
    }
    contradictions.is_empty()
}

#[test]
fn random_documents_come_back() {
    let form = crate::xlsform::all();
    let cases = u64::from(law_cases(120));
    let mut accepted = 0;
    for (seed, chance) in (0..cases).zip([3, 8, 20, 60].into_iter().cycle()) {
        let document = practice(&mut Random::new(seed), chance);
        accepted += u64::from(comes_back::<Practice>(&form, &document));
    }
    assert!(accepted * 4 > cases, "{accepted} of {cases} have no contradiction");
}

#[test]
fn real_practices_come_back() {
    let form = crate::xlsform::all();
    let files: Vec<_> = std::fs::read_dir("examples/data").unwrap().flatten().map(|entry| entry.path()).collect();
    let files: Vec<_> = files.into_iter().filter(|file| file.extension().is_some_and(|kind| kind == "json")).collect();
    assert!(files.len() > 20);
    for file in files {
        let document: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        assert!(comes_back::<Practice>(&form, &document));
    }
}

#[test]
fn a_network_comes_back() {
    let rules = RULE_SETS.iter().find(|rules| rules.vocabulary().id == "mhpss/network_rule").unwrap();
    let form = Form::of_rule_set(*rules, &Languages::new()).unwrap();
    let document = json!({ "name": "Valley town", "places": ["A valley", "Another\nvalley"], "actors": { "others": false, "listed": [
        { "name": "Sports club", "mhpss": { "layers": { "basic": { "coordinates_with": { "focused": true }, "units": ["group"] } } } },
        { "name": "Family centre", "mhpss": {} }
    ] } });
    assert!(comes_back::<Network>(&form, &document));
}

/// Which parts are recorded is a fact of its own: an assessment without an answer is there.
#[test]
fn an_assessment_without_answers_is_there_if_it_was_chosen() {
    let document = |parts: Value| {
        let mut answers = json!({ "practice__name": "A" });
        answers.as_object_mut().unwrap().extend(parts.as_object().unwrap().clone());
        kept(&read::<Practice>(&answers).unwrap().document)
    };
    let name = json!({ "name": "A" });
    assert_eq!(document(json!({})), json!({ "practice": name }));
    assert_eq!(document(json!({ "parts": "spring iom" })), json!({ "practice": name, "spring": {}, "iom": {} }));
    let parts = json!({ "g/parts": "asap", "g/asap__parts": "profile" });
    assert_eq!(document(parts), json!({ "practice": name, "asap": { "profile": {} } }));
    // The labels of frameworks are understood, and an answer says by itself that its assessment is there.
    let parts = json!({ "parts": format!("{} iom", FRAMEWORKS[3].label), "mhpss__flags__environment_protects": "no" });
    assert_eq!(
        document(parts),
        json!({ "practice": name, "iom": {}, "spring": {}, "mhpss": { "flags": { "environment_protects": false } } })
    );
    let single = Form::of_practice([FRAMEWORKS[3]], &Languages::new());
    assert!(comes_back::<Practice>(&single, &json!({ "practice": name, "spring": {} })));
}

fn faults(answers: &Value) -> Vec<String> {
    let Err(error) = read::<Practice>(answers) else { panic!("{answers} is accepted") };
    error.faults().iter().map(ToString::to_string).collect()
}

#[test]
fn what_is_wrong_is_told_at_its_question() {
    let one = |answers: Value| {
        let mut all = json!({ "practice__name": "A" });
        all.as_object_mut().unwrap().extend(answers.as_object().unwrap().clone());
        let faults = faults(&all);
        assert_eq!(faults.len(), 1, "{faults:?}");
        faults[0].clone()
    };
    assert_eq!(
        one(json!({ "a/spring__marks__staff_plan": "met", "b/spring__marks__staff_plan": "met" })),
        "question `spring__marks__staff_plan`: it is answered twice"
    );
    assert_eq!(
        one(json!({ "spring__marks__staf_plan": "met" })),
        "question `spring__marks__staf_plan`: the document has no such question, did you mean `spring__marks__staff_plan`?"
    );
    assert_eq!(one(json!({ "focus": "yes" })), "question `focus`: the document has no such question");
    assert_eq!(
        one(json!({ "spring__marks__staff_plan": "good" })),
        "question `spring__marks__staff_plan`: `good` is not one of the choices, \
         expected `Met` or `Partly met` or `Not met`; leave it empty if it is not known"
    );
    assert_eq!(
        one(json!({ "focus__connections__bridge": "oui" })),
        "question `focus__connections__bridge`: `oui` is not one of the choices, expected `Yes` or `No`; \
         leave it empty if it is not known"
    );
    assert_eq!(
        one(json!({ "focus__flags__has_staff": "no", "g/focus__flags__staff_trained": "yes" })),
        "question `focus__flags__staff_trained`: Staff are trained, but the practice has no staff."
    );
    assert_eq!(
        one(json!({ "focus__contacts__listed": [
            { "focus__contacts__listed__among": "across" },
            {},
            { "focus__contacts__listed__among": "acros", "focus__contacts__listed__name": "A choir" },
        ] })),
        "question `focus__contacts__listed__among`, row 3: `acros` is not one of the choices, did you mean `across`?"
    );
    assert_eq!(
        one(json!({ "focus__contacts__listed": [{ "focus__contacts__listed__name": "A choir" }] })),
        "question `focus__contacts__listed__among`, row 1: it is not answered"
    );
    assert_eq!(
        one(json!({ "practice__countries": "AT UK" })),
        "question `practice__countries`: found `\"UK\"`, expected a country code of ISO 3166-1 such as `AT`, did you mean `GB`?"
    );
    assert_eq!(
        one(json!({ "parts": "springs" })),
        "question `parts`: `springs` is not a part that can be recorded, expected `focus`, `mhpss`, `iom`, `spring`, `asap`"
    );
    assert_eq!(
        one(json!({ "focus__contacts__listed": "two" })),
        "question `focus__contacts__listed`: it is a repeat, and its answer is not a list of rows"
    );
    assert_eq!(
        one(json!({ "spring__marks__staff_plan": ["met"] })),
        "question `spring__marks__staff_plan`: expected one answer, found several values"
    );
    assert_eq!(
        one(json!({ "focus__contacts__listed@odata.navigationLink": "Submissions('1')/focus" })),
        "question `focus__contacts__listed`: its rows are missing; read the answers as JSON, which includes them"
    );
    assert_eq!(faults(&json!({})), ["question `practice__name`: it is not answered"]);
    assert_eq!(faults(&json!({ "_id": 3, "parts": "" })), ["question `practice__name`: it is not answered"]);
}

#[test]
fn no_message_grows_with_the_name_of_a_question() {
    for letter in ["a", "\u{10}", "\u{202e}"] {
        let name = format!("mhpss__{}", letter.repeat(1_000));
        let told = faults(&json!({ "practice__name": "A", name: "met" }));
        let [told] = &*told else { panic!("{told:?}") };
        assert!(
            told.starts_with("question `mhpss__") && told.ends_with("…`: the document has no such question"),
            "{told}"
        );
        assert!(told.len() < 300, "{told}");
    }
}

#[test]
fn all_faults_are_told_in_the_order_of_the_submission() {
    let answers = json!({
        "spring__marks__staff_plan": "mett",
        "practice__name": "A",
        "practice__countries": "AT UK",
        "focus__connections__bridge": "oui",
        "practice__period__start": "soon",
        "spring__marks__gap_analyse": "met",
    });
    let questions = [
        "spring__marks__staff_plan",
        "practice__countries",
        "focus__connections__bridge",
        "practice__period__start",
        "spring__marks__gap_analyse",
    ];
    let Err(error) = read::<Practice>(&answers) else { panic!("accepted") };
    assert_eq!(error.faults().iter().map(|fault| fault.question.as_str()).collect::<Vec<_>>(), questions);
    assert!(error.to_string().ends_with("(and 4 more)"));
}

/// A fixture in another language: labels are understood, and a wrong one is told with the nearest term.
#[test]
fn labels_of_a_loaded_language_are_understood() {
    let mut german = Translation::new("de".parse().unwrap());
    for (term, label) in [
        (RecordedMark::Met.erase(), "Erfüllt"),
        (RecordedMark::PartlyMet.erase(), "Teilweise erfüllt"),
        (RecordedMark::NotMet.erase(), "Nicht erfüllt"),
        (YesNo::Yes.erase(), "Ja"),
    ] {
        let text = TranslatedText { text: label.parse().unwrap(), of: term.label().parse().unwrap() };
        german.texts.insert(term, TextField::Label, text);
    }
    let languages = Languages::from_iter([german]);
    let submission = json!({ "value": [{
        "practice": { "practice__name": "Küche", "practice__target_groups": "Migrants, Asylum seekers" },
        "spring": {
            "spring__marks__staff_plan": "teilweise  erfüllt",
            "spring__marks__gap_analysis": "Nicht erfüllt",
            "spring__marks__joint_review": "Erfülltt",
        },
        "focus": { "focus__connections__bridge": "Ja" },
    }] });
    let submissions = answers::from_json(&submission.to_string()).unwrap();
    let Err(error) = submissions[0].read::<Practice>(&languages) else { panic!("accepted") };
    assert_eq!(
        error.to_string(),
        "question `spring__marks__joint_review`: `Erfülltt` is not one of the choices, did you mean `Erfüllt` (`met`)?"
    );
    assert_eq!(error.faults().len(), 1);
    let AnswerFaultKind::UnknownTerm { nearest: Some(nearest), .. } = &error.faults()[0].kind else {
        panic!("{error}")
    };
    assert_eq!((nearest.term, error.faults()[0].answer.as_deref()), (RecordedMark::Met.erase(), Some("Erfülltt")));

    let right = submission.to_string().replace("Erfülltt", "Erfüllt");
    let answered = answers::from_json(&right).unwrap()[0].read::<Practice>(&languages).unwrap();
    assert_eq!(
        kept(&answered.document),
        json!({
            "practice": { "name": "Küche", "target_groups": ["migrants", "asylum_seekers"] },
            "focus": { "connections": { "bridge": true } },
            "spring": { "marks": { "gap_analysis": "not_met", "joint_review": "met", "staff_plan": "partly_met" } },
        })
    );
}

#[test]
fn several_labels_in_one_text_are_told_apart() {
    let groups = |text: &str| {
        let answers = json!({ "practice__name": "A", "practice__target_groups": text });
        read::<Practice>(&answers)
            .map(|answered| answered.document.practice.target_groups)
            .map_err(|error| error.to_string())
    };
    let three = groups("migrants job_seekers professionals").unwrap();
    assert_eq!(three.len(), 3);
    for text in [
        "Migrants Job seekers Professionals",
        "Migrants; Job seekers; Professionals",
        "job_seekers, Migrants Professionals",
    ] {
        assert_eq!(groups(text), Ok(three), "{text}");
    }
    assert_eq!(
        groups("Migrants Job seekerz"),
        Err("question `practice__target_groups`: `Job seekerz` is not one of the choices, \
             did you mean `Job seekers` (`job_seekers`)?"
            .to_owned())
    );
}

#[test]
fn questions_of_ones_own_come_back() {
    let answers = json!({
        "practice__name": "A",
        "g/met_them": "at the market",
        "photo": "kitchen.jpg",
        "practice__links": [{ "practice__links__title": "B", "seen_on": "2026" }],
        "place": { "type": "Point", "coordinates": [16.3, 48.2, 0] },
    });
    let answered = read::<Practice>(&answers).unwrap();
    let own: Vec<_> = answered.own.iter().map(|own| (own.name.as_str(), &*own.rows, own.value.clone())).collect();
    let expected: [(&str, &[usize], Value); 4] = [
        ("g/met_them", &[], json!("at the market")),
        ("photo", &[], json!("kitchen.jpg")),
        ("practice__links/seen_on", &[1], json!("2026")),
        ("place", &[], json!({ "type": "Point", "coordinates": [16.3, 48.2, 0] })),
    ];
    assert_eq!(own, expected);
}

#[test]
fn what_the_servers_add_is_kept_apart() {
    let kobo = json!([{
        "_id": 41, "formhub/uuid": "f00", "start": "2026-03-01T09:00:00+01:00", "end": "2026-03-01T09:30:00+01:00",
        "__version__": "vA1", "meta/instanceID": "uuid:1-2", "_uuid": "1-2", "_submission_time": "2026-03-01T08:31:00",
        "_attachments": [{ "filename": "a/attachments/kitchen.jpg", "id": 3 }], "_tags": [], "_geolocation": [null, null],
        "_validation_status": {}, "_submitted_by": null, "practice__name": "A"
    }]);
    let central = json!({ "@odata.context": "https://odk.example/v1/$metadata", "value": [{
        "__id": "uuid:3-4", "__system": { "submissionDate": "2026-03-02T08:31:00.000Z", "formVersion": "1000", "attachmentsPresent": 1 },
        "meta": { "instanceID": "uuid:3-4", "instanceName": "A" }, "practice": { "practice__name": "A" }
    }] });
    let about = |text: &Value| {
        let answers = answers::from_json(&text.to_string()).unwrap().remove(0);
        assert!(answers.read::<Practice>(&Languages::new()).unwrap().own.is_empty());
        answers.about()
    };
    let kobo = about(&kobo);
    assert_eq!((kobo.id.as_deref(), kobo.uuid.as_deref()), (Some("41"), Some("1-2")));
    assert_eq!((kobo.submitted.as_deref(), kobo.form_version.as_deref()), (Some("2026-03-01T08:31:00"), Some("vA1")));
    assert_eq!(kobo.attachments, ["a/attachments/kitchen.jpg"]);
    let central = about(&central);
    assert_eq!((central.id.as_deref(), central.uuid.as_deref()), (Some("uuid:3-4"), Some("3-4")));
    assert_eq!(
        (central.submitted.as_deref(), central.form_version.as_deref()),
        (Some("2026-03-02T08:31:00.000Z"), Some("1000"))
    );
}

#[test]
fn tables_are_read_without_repeats() {
    let table = "start;g/practice__name;g/practice__target_groups;g/practice__target_groups/migrants;g/practice__target_groups/refugees;\
                 x/focus__connections__bridge;my_own;_id;_index\r\n\
                 2026-03-01T09:00:00.000+01:00;\"Kitchen; open\";migrants;1;0;yes;7;12;1\r\n\
                 2026-03-01T09:00:00.000+01:00;B;;;;No;;13;2\r\n";
    let submissions = answers::from_csv(table).unwrap();
    let read = |place: usize| submissions[place].read::<Practice>(&Languages::new()).unwrap();
    assert_eq!(
        kept(&read(0).document),
        json!({ "practice": { "name": "Kitchen; open", "target_groups": ["migrants"] }, "focus": { "connections": { "bridge": true } } })
    );
    assert_eq!((read(0).own[0].name.as_str(), &read(0).own[0].value), ("my_own", &json!("7")));
    assert_eq!(kept(&read(1).document)["focus"], json!({ "connections": { "bridge": false } }));
    assert_eq!(submissions[1].about().id.as_deref(), Some("13"));

    // Some exports have only the split columns, and ODK Central joins groups with a hyphen.
    let table = "KEY,SubmissionDate,practice-practice__name,practice__target_groups/migrants,practice__target_groups/refugees\n\
                 uuid:5,2026-03-01,A,0,1\n";
    let submissions = answers::from_csv(table).unwrap();
    let answered = submissions[0].read::<Practice>(&Languages::new()).unwrap();
    assert_eq!(kept(&answered.document), json!({ "practice": { "name": "A", "target_groups": ["refugees"] } }));
    assert_eq!(submissions[0].about().uuid.as_deref(), Some("5"));

    // A table of KoboToolbox has the whole answer and one column for each choice.
    let table = "practice__name,parts,parts/spring,parts/focus,g/parts/iom\nA,spring,1,0,0\nB,,0,1,1\nC,  ,,,\n";
    let submissions = answers::from_csv(table).unwrap();
    let read = |place: usize| kept(&submissions[place].read::<Practice>(&Languages::new()).unwrap().document);
    assert_eq!(read(0), json!({ "practice": { "name": "A" }, "spring": {} }));
    assert_eq!(read(1), json!({ "practice": { "name": "B" }, "focus": {}, "iom": {} }));
    assert_eq!(read(2), json!({ "practice": { "name": "C" } }));
    assert_eq!(answers::from_csv("practice__name,parts\nA,spring, \n").unwrap().len(), 1);

    let elsewhere = answers::from_csv("practice__name,SET-OF-focus__contacts__listed\nA,uuid:5/x\n").unwrap();
    let error = elsewhere[0].read::<Practice>(&Languages::new()).unwrap_err();
    assert!(error.to_string().starts_with("question `focus__contacts__listed`: its rows are missing"), "{error}");
    let error = answers::from_csv("focus__contacts__listed__among,_index,_parent_index\nacross,1,1\n").unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 1, column 39: these are the rows of a repeat; read the answers as JSON, which includes them"
    );
    assert!(answers::from_csv("").is_err());
    assert!(answers::from_csv("practice__name\nA,B\n").is_err());
}

/// Spreadsheets write rows of separators. The line of a table is told, whatever was left out before it.
#[test]
fn a_row_without_answers_is_no_submission() {
    let table = "practice__name;spring__marks__staff_plan\n;\n\n A ;\n  ;  \n\"B\nC\";met\nD;\n;\n";
    let submissions = answers::from_csv(table).unwrap();
    assert_eq!(submissions.iter().map(|answers| answers.about().line).collect::<Vec<_>>(), [Some(4), Some(6), Some(8)]);
    assert_eq!(answers::from_json("{}").unwrap()[0].about().line, None);
}

/// What stands above the names, as a title does, leaves columns without a name.
#[test]
fn a_table_without_names_is_told() {
    for table in
        ["Survey of 2026,\npractice__name,spring__marks__staff_plan\n", "sep=;\npractice__name;spring__parts\n"]
    {
        let error = answers::from_csv(table).unwrap_err().to_string();
        assert_eq!(error, "line 2, column 16: this cell has no name above it", "{table}");
    }
    let told = |submissions: Vec<answers::Answers>| -> Vec<Vec<String>> {
        let read = submissions.iter().map(|answers| answers.read::<Practice>(&Languages::new()).unwrap_err());
        read.map(|error| error.faults().iter().map(ToString::to_string).collect()).collect()
    };
    assert_eq!(
        told(answers::from_csv("Name,Met\nA,\nB,yes\n").unwrap()),
        [["question `practice__name`: it is not answered, nor is any other question of the document; \
           the first name with an answer is `Name`"]; 2]
    );
    // A server that refuses access answers like this.
    assert_eq!(
        told(answers::from_json(r#"{ "detail": "Invalid token." }"#).unwrap()),
        [["question `practice__name`: it is not answered, nor is any other question of the document; \
           the first name with an answer is `detail`"]]
    );
    // A question that is there without an answer is a question. KoboToolbox leaves it out, and nothing is blamed for it.
    for table in ["practice__name,comment\n,hello\n", "g/practice__name,comment\n,hello\n", "parts/spring,x\n0,1\n"] {
        assert_eq!(
            told(answers::from_csv(table).unwrap()),
            [["question `practice__name`: it is not answered"]],
            "{table}"
        );
    }
    for text in [
        r#"{ "practice__name": "", "consent": "no" }"#,
        r#"{ "g": { "practice__name": null }, "consent": "no" }"#,
        r#"{ "parts/spring": "0", "consent": "no" }"#,
    ] {
        assert_eq!(
            told(answers::from_json(text).unwrap()),
            [["question `practice__name`: it is not answered"]],
            "{text}"
        );
    }
    let error =
        answers::from_json(r#"{ "consent": "no" }"#).unwrap()[0].read::<Practice>(&Languages::new()).unwrap_err();
    let [fault] = error.faults() else { panic!("{error}") };
    assert_eq!((&*fault.question, &*fault.path, &fault.answer), ("practice__name", "/practice", &None));
    assert_eq!(fault.kind, AnswerFaultKind::NoQuestion { found: "consent".to_owned() });
}

#[test]
fn a_name_that_is_almost_a_question_is_told() {
    for name in [
        "SPRING__marks__staff_plan",
        "spring_marks_staff_plan",
        "spring/marks/staff_plan",
        "spring.marks.staff_plan",
        "g/Spring__Marks__Staff_Plan",
        "my_group-spring_marks_staff_plan",
        "Staff plan",
        "SPRING good-practice criteria/Staff Plan",
    ] {
        let table = format!("practice__name,{name},spring__marks__gap_analysis\nA,Met,met\n");
        let error = answers::from_csv(&table).unwrap()[0].read::<Practice>(&Languages::new()).unwrap_err();
        let told =
            format!("question `{name}`: the document has no such question, did you mean `spring__marks__staff_plan`?");
        assert_eq!(error.to_string(), told);
        assert_eq!((error.faults().len(), &*error.faults()[0].path), (1, "/spring/marks/staff_plan"));
    }
    let meant = |answers: Value| {
        let mut all = json!({ "practice__name": "A" });
        all.as_object_mut().unwrap().extend(answers.as_object().unwrap().clone());
        faults(&all)
    };
    for (answers, question, name) in [
        (json!({ "Parts": "spring" }), "question `Parts`", "parts"),
        (
            json!({ "practice": { "Target_groups/migrants": "1" } }),
            "question `practice/Target_groups/migrants`",
            "practice__target_groups",
        ),
        (
            json!({ "focus__contacts__listed": [
                { "focus__contacts__listed__among": "across", "Focus__contacts__listed__name": "A choir" }
            ] }),
            "question `Focus__contacts__listed__name`, row 1",
            "focus__contacts__listed__name",
        ),
        (
            json!({ "practice__places": [{ "practice_places_value": "A valley" }] }),
            "question `practice_places_value`, row 1",
            "practice__places__value",
        ),
    ] {
        assert_eq!(meant(answers), [format!("{question}: the document has no such question, did you mean `{name}`?")]);
    }
    // A question of a network has a name that others use too: only its case is no reason to keep another one.
    let error = read::<Network>(&json!({ "g/Name": "A" })).unwrap_err();
    assert!(
        error.to_string().starts_with("question `g/Name`: the document has no such question, did you mean `name`?")
    );
    let own = read::<Network>(
        &json!({ "name": "A", "actors__listed": [{ "actors__listed__name": "B" }], "_name": "B", "nick-name": "C" }),
    )
    .unwrap()
    .own;
    assert_eq!(own.len(), 2);
    // One word is no label: people use it for their own questions.
    let own = read::<Practice>(&json!({ "practice__name": "A", "Countries": "all", "notes": "B", "staff_plan": "C" }));
    assert_eq!(own.unwrap().own.len(), 3);
    // The same holds after a group whose name has several words, and with spaces around the word.
    let own = json!({ "practice__name": "A", "About you/others": "B", "About you/name": "C", " Countries ": "all" });
    assert_eq!(read::<Practice>(&own).unwrap().own.len(), 3);
}

/// A label that was loaded later counts too.
#[test]
fn labels_of_questions_are_those_of_the_languages() {
    let told = |languages: &Languages| {
        let answers = json!({ "practice__name": "A", "Plan für alle": "met" }).to_string();
        let read = answers::from_json(&answers).unwrap()[0].read::<Practice>(languages);
        read.map(|answered| answered.own.len()).map_err(|error| error.to_string())
    };
    let term = dynamic_integration::spring::Item::StaffPlan.erase();
    let mut german = Translation::new("de".parse().unwrap());
    let mut languages = Languages::from_iter([german.clone()]);
    assert_eq!(told(&languages), Ok(1));
    let text = TranslatedText { text: "Plan für alle".parse().unwrap(), of: term.label().parse().unwrap() };
    german.texts.insert(term, TextField::Label, text);
    languages.insert(german);
    let wrong =
        "question `Plan für alle`: the document has no such question, did you mean `spring__marks__staff_plan`?";
    for languages in [&languages, &languages.clone()] {
        assert_eq!(told(languages), Err(wrong.to_owned()));
    }
    assert_eq!(told(&Languages::new()), Ok(1));
    assert_eq!(languages, languages.clone());
}

/// Programs change the case of what they write.
#[test]
fn codes_and_parts_are_read_in_any_case() {
    let answers = json!({
        "practice__name": "A",
        "parts": "Spring IOM",
        "practice__target_groups": "JOB_SEEKERS, migrants",
        "spring__marks__staff_plan": "partly_Met ",
        "focus__contacts__listed": [{ "focus__contacts__listed__among": "ACROSS" }],
    });
    let document = kept(&read::<Practice>(&answers).unwrap().document);
    assert_eq!(document["spring"], json!({ "marks": { "staff_plan": "partly_met" } }));
    assert_eq!(document["iom"], json!({}));
    assert_eq!(document["practice"]["target_groups"], json!(["migrants", "job_seekers"]));
    assert_eq!(document["focus"]["contacts"]["listed"][0]["among"], "across");
}

/// What spreadsheets and programs make of yes and no.
#[test]
fn yes_and_no_are_read_however_they_are_written() {
    let answered = |cell: &str| {
        let table = format!("practice__name,focus__connections__bridge\nA,{cell}\n");
        let answered = answers::from_csv(&table).unwrap()[0].read::<Practice>(&Languages::new());
        answered.ok().and_then(|answered| kept(&answered.document)["focus"]["connections"]["bridge"].as_bool())
    };
    for cell in ["yes", "Yes", "YES", "true", "TRUE", "True", "1", "1.0", " 1 "] {
        assert_eq!(answered(cell), Some(true), "{cell}");
    }
    for cell in ["no", "No", "NO", "false", "FALSE", "False", "0", "0.0", " 0"] {
        assert_eq!(answered(cell), Some(false), "{cell}");
    }
    for cell in ["2", "x", "y", "WAHR", "1.5", "-1", "01"] {
        assert_eq!(answered(cell), None, "{cell}");
    }
    for (fact, said) in [(json!(true), true), (json!(0), false), (json!(1.0), true)] {
        let document = read::<Practice>(&json!({ "practice__name": "A", "focus__connections__bridge": fact })).unwrap();
        assert_eq!(kept(&document.document)["focus"]["connections"]["bridge"], said);
    }
}

#[test]
fn columns_of_choices_are_read_however_they_are_written() {
    let answered = |column: &str, cell: &str| {
        let table = format!("practice__name,practice__target_groups/{column}\nA,{cell}\n");
        let answered = answers::from_csv(&table).unwrap()[0].read::<Practice>(&Languages::new());
        answered.map(|answered| {
            let groups: Vec<_> = answered.document.practice.target_groups.into_iter().collect();
            (groups.len(), answered.own.len())
        })
    };
    for cell in ["1", "1 ", "1.0", "true", "TRUE"] {
        assert_eq!(answered("migrants", cell), Ok((1, 0)), "{cell}");
    }
    for cell in ["0", "0.0", " False", " "] {
        assert_eq!(answered("migrants", cell), Ok((0, 0)), "{cell}");
        assert_eq!(answered("migrant", cell), Ok((0, 0)), "{cell}");
    }
    for cell in ["x", "yes"] {
        assert_eq!(
            answered("migrants", cell).unwrap_err().to_string(),
            format!(
                "question `practice__target_groups`: `{cell}` does not say whether `migrants` was chosen, \
                 expected `1` or `0`"
            )
        );
    }
    assert_eq!(
        answered("migrant", "1").unwrap_err().to_string(),
        "question `practice__target_groups`: `migrant` is not one of the choices, \
         did you mean `Migrants` (`migrants`)?"
    );
    // A label is understood, and what is no choice at all is a question of one's own.
    assert_eq!(answered("Job seekers", "1"), Ok((1, 0)));
    assert_eq!(answered("photo", "kitchen.jpg"), Ok((0, 1)));
}

#[test]
fn lists_are_read_whole_or_refused() {
    let with = |name: &str, answer: Value| read::<Practice>(&json!({ "practice__name": "A", name: answer }));
    let document = kept(&with("parts", json!(["spring", "iom"])).unwrap().document);
    assert_eq!(document, json!({ "practice": { "name": "A" }, "spring": {}, "iom": {} }));
    let groups = with("practice__target_groups", json!(["migrants", "Job seekers"])).unwrap();
    assert_eq!(groups.document.practice.target_groups.len(), 2);
    for name in ["parts", "practice__target_groups"] {
        for wrong in [json!({ "x": 1 }), json!(null), json!(["iom"])] {
            let first = if name == "parts" { "spring" } else { "migrants" };
            let error = with(name, json!([first, wrong])).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("question `{name}`: expected one answer, found several values"),
                "{wrong}"
            );
        }
    }
}

#[test]
fn a_row_without_answers_is_not_said_to_be_nothing() {
    let with = |answers: Value| {
        let mut all = json!({ "practice__name": "A" });
        all.as_object_mut().unwrap().extend(answers.as_object().unwrap().clone());
        all
    };
    let blank = json!([{}, { "iom__initiatives__listed__name": " " }]);
    let open = read::<Practice>(&with(json!({ "iom__initiatives__listed": blank }))).unwrap();
    assert_eq!(kept(&open.document), json!({ "practice": { "name": "A" } }));
    let told = faults(&with(json!({ "iom__initiatives__listed": blank, "iom__initiatives__others": "no" })));
    assert_eq!(
        told,
        [1, 2].map(|row| format!(
            "question `iom__initiatives__listed`, row {row}: this row is empty, but `iom__initiatives__others` says that \
             all are listed; fill it in or delete it"
        ))
    );
    // The faults of other rows are told too.
    let told = faults(&with(json!({
        "focus__contacts__listed": [{}, { "focus__contacts__listed__among": "acros" }],
        "focus__contacts__others": "no",
    })));
    assert_eq!(told.len(), 2, "{told:?}");
    // An answer to a question of one's own is about a thing that is there.
    let photo = json!([{ "photo": "choir.jpg" }]);
    let told = faults(&with(json!({ "focus__contacts__listed": photo, "focus__contacts__others": "no" })));
    assert_eq!(told[0], "question `focus__contacts__listed__among`, row 1: it is not answered");
}

#[test]
fn an_answer_in_the_row_of_another_question_is_told() {
    let told = faults(&json!({ "practice__name": "A", "practice__places": [{ "practice__name": "Kitchen" }] }));
    assert_eq!(told, ["question `practice__name`, row 1: the document has no such question"]);
}

/// Groups can have the names that the servers use, and questions of one's own the names of groups.
#[test]
fn no_answer_is_lost_because_of_its_name() {
    let answers = json!({
        "end/spring__marks__staff_plan": "not_met",
        "start": { "practice__name": "A" },
        "_later/spring__marks__gap_analysis": "met",
        "meta/focus__connections__bridge": "yes",
        "meta/instanceID": "uuid:1-2",
        "end": "2026-03-01",
        "end/how": "by bus",
        "_3_wishes": "a kitchen",
        "best-practice": "the kitchen",
        "practice__links": [{ "practice__links__title": "B", "Status": "open", "__id": "5", "__Submissions-id": "uuid:5" }],
        "place": "48.2 16.3 0 0",
        "_place_latitude": "48.2",
        "g/kitchen": "48.2 16.3 0 0",
        "g/_kitchen_precision": "0",
        "_her_latitude": "a lot",
        "today": "went well",
        "meta-analysis_used": "yes",
        "meta/what_we_learnt": "much",
        "_notes/how_we_met": "market",
        "__wishes": "a door",
        "_version_of_the_story": "hers",
        "formhub/uuid": "5",
        "__version__": "v1",
        "_version__001": "v2",
        "meta/instanceName": "A",
        "deviceid": "collect:1",
    });
    let answered = read::<Practice>(&answers).unwrap();
    assert_eq!(
        kept(&answered.document),
        json!({
            "practice": { "name": "A", "links": [{ "title": "B" }] },
            "focus": { "connections": { "bridge": true } },
            "spring": { "marks": { "gap_analysis": "met", "staff_plan": "not_met" } },
        })
    );
    let own: BTreeSet<_> = answered.own.iter().map(|own| own.name.as_str()).collect();
    let expected = [
        "end",
        "end/how",
        "_3_wishes",
        "best-practice",
        "practice__links/Status",
        "place",
        "g/kitchen",
        "_her_latitude",
        "today",
        "meta-analysis_used",
        "meta/what_we_learnt",
        "_notes/how_we_met",
        "__wishes",
        "_version_of_the_story",
        "deviceid",
    ];
    assert_eq!(own, BTreeSet::from(expected));

    // Questions of one's own can have the names of columns that ODK Central adds.
    let answers = json!({ "practice__name": "A", "Status": "open", "Edits": 2, "KEY": "7", "start": "2026-03-01" });
    let own = read::<Practice>(&answers).unwrap().own;
    assert_eq!(own.iter().map(|own| own.name.as_str()).collect::<Vec<_>>(), ["Status", "Edits", "KEY", "start"]);
    let table = "SubmissionDate,practice__name,Status,KEY,SubmitterID,Status,Edits,FormVersion\n\
                 2026-03-02T08:31:00.000Z,A,open,uuid:1,5,received,0,1000\n";
    let own = answers::from_csv(table).unwrap()[0].read::<Practice>(&Languages::new()).unwrap().own;
    assert_eq!(own.iter().map(|own| (own.name.as_str(), &own.value)).collect::<Vec<_>>(), [("Status", &json!("open"))]);

    // ODK Central writes a hyphen after a group, which can begin like its question.
    let table = "asked__page-asked,countries__page-countries,meta-instanceID,own-asked\nmigrants,AT,uuid:1,B\n";
    let answered = answers::from_csv(table).unwrap()[0].read::<Survey>(&Languages::new()).unwrap();
    assert_eq!((answered.document.asked.len(), answered.document.countries.len()), (1, 1));
    assert_eq!(answered.own.iter().map(|own| own.name.as_str()).collect::<Vec<_>>(), ["own-asked"]);
}

document! {
    /// A survey with required lists.
    #[check]
    struct Survey {
        /// Who was asked.
        asked: TermSet<TargetGroup>,
        /// Where.
        countries: UniqueList<Country>,
        /// The rooms.
        rooms: Things<NonBlankText>,
    }
}

/// What a form asks for is not filled in, and what it cannot ask for is.
#[test]
fn a_required_list_has_to_be_answered() {
    let Err(error) = read::<Survey>(&json!({ "rooms__others": "no" })) else { panic!("accepted") };
    let told: Vec<_> = error.faults().iter().map(ToString::to_string).collect();
    assert_eq!(told, ["question `asked`: it is not answered", "question `countries`: it is not answered"]);
    let answered = read::<Survey>(&json!({ "asked": "migrants", "countries": "AT DE" })).unwrap().document;
    assert_eq!((answered.asked.len(), answered.countries.len(), answered.rooms.listed.len()), (1, 2, 0));
}

#[test]
fn what_is_no_submission_is_told() {
    for text in ["", "{", "3", "[3]", "{\"results\": [3]}", "null"] {
        assert!(answers::from_json(text).is_err(), "{text}");
    }
    assert_eq!(answers::from_json("[]").unwrap(), []);
    assert_eq!(answers::from_json("{ \"results\": [] }").unwrap(), []);
    let error = answers::from_json("{\n  \"a\": }").unwrap_err();
    assert_eq!((error.line, error.column), (2, 8));
    // A key that stands twice in one object is not hidden by the parser.
    let twice = r#"{ "practice__name": "A", "practice__name": "B" }"#;
    let error = answers::from_json(twice).unwrap()[0].read::<Practice>(&Languages::new()).unwrap_err();
    assert_eq!(error.to_string(), "question `practice__name`: it is answered twice");
}

/// Whatever is made of the separators and the case of a name, the question is found, for every question of the form.
#[test]
fn every_question_is_found_by_its_words() {
    let form = crate::xlsform::all();
    let (mut names, mut open) = (Vec::new(), Asked::of(&form));
    while let Some(asked) = open.pop() {
        match asked {
            Asked::Within { is_repeat: false, asked, .. } => open.extend(asked),
            Asked::Within { .. } => {} // read as JSON
            Asked::Question(name) => names.push(name),
        }
    }
    names.retain(|name| name.contains("__") && !name.ends_with("__parts"));
    assert!(names.len() > 500);
    for separator in ["_", "/", ".", "-", " ", ": "] {
        for spelling in [str::to_uppercase, str::to_owned] {
            let written = |name: &String| spelling(&name.replace("__", separator));
            let answers: Map<_, _> = names.iter().map(|name| (written(name), json!("?"))).collect();
            let Err(error) = read::<Practice>(&Value::Object(answers)) else { panic!("accepted") };
            for name in &names {
                let question = written(name);
                let fault = error.faults().iter().find(|fault| fault.question == question);
                let Some(AnswerFaultKind::UnknownQuestion { nearest: Some(nearest) }) = fault.map(|fault| &fault.kind)
                else {
                    panic!("{question}: {fault:?}")
                };
                assert_eq!(nearest, name);
            }
        }
    }
}
