//! FOCUS assessments that are refused: where, and why.

use dynamic_integration::focus::{Assessment, Facts, Flag, FromMhpss, Lens, SpecialistTopic};
use dynamic_integration::{Per, Practice, Problem, ReadError};

#[path = "support/facts.rs"]
mod facts;

use facts::recorded;

/// The facts stand on lines of their own, from the third line on.
#[track_caller]
fn refused(facts: &str) -> ReadError {
    let text = format!("{{ \"practice\": {{ \"name\": \"P\" }},\n  \"focus\":\n{facts}\n}}");
    Practice::from_json(&text).expect_err(&text)
}

/// One contradiction, at this place.
#[track_caller]
fn contradicts(facts: &str, path: &str, line: usize, column: usize) {
    let error = refused(facts);
    let [fault] = error.faults() else { panic!("{:?}", error.faults()) };
    assert!(matches!(fault.problem, Problem::Inconsistent { .. }), "{fault}");
    assert_eq!(
        (fault.path.as_str(), fault.line, fault.column),
        (format!("/focus{path}").as_str(), line, column),
        "{fault}"
    );
}

#[track_caller]
fn malformed(facts: &str, path: &str, message: &str) {
    let error = refused(facts);
    let fault = &error.faults()[0];
    assert_eq!(fault.path, format!("/focus{path}"));
    assert!(fault.problem.to_string().contains(message), "{fault}");
}

const NOTHING_CO_CREATED: &str = r#""participation": {
    "assessment": { "arriving": "consulted", "receiving": "consulted" },
    "design": { "arriving": "consulted", "receiving": "consulted" },
    "implementation": { "arriving": "informed", "receiving": "consulted" },
    "monitoring": { "arriving": "none", "receiving": "none" },
    "evaluation": { "arriving": "none", "receiving": "none" } }"#;

#[test]
fn facts_that_presuppose_what_is_absent() {
    contradicts("{ \"flags\": { \"has_staff\": false,\n \"staff_trained\": true } }", "/flags/staff_trained", 4, 2);
    contradicts(
        "{ \"volunteers\": { \"arriving\": { \"present\": false }, \"receiving\": { \"present\": false } },\n\
         \"flags\": { \"volunteers_trained\": true } }",
        "/flags/volunteers_trained",
        4,
        12,
    );
    contradicts(
        "{ \"flags\": { \"staff_trained\": false, \"volunteers_trained\": false },\n\"training_scopes\": [\"clinical_conditions\"] }",
        "/training_scopes",
        4,
        1,
    );
    contradicts(
        "{ \"flags\": { \"has_staff\": false, \"volunteers_trained\": false }, \"training_scopes\": [\"clinical_conditions\"] }",
        "/training_scopes",
        3,
        65,
    );
    contradicts(
        "{ \"flags\": { \"specialised_care\": false },\n\"specialist_topics\": [\"racism\"] }",
        "/specialist_topics",
        4,
        1,
    );
    contradicts(
        "{ \"volunteers\": {\n \"receiving\": { \"present\": false, \"roles\": [\"helper\"] } } }",
        "/volunteers/receiving/roles",
        4,
        35,
    );
    contradicts(
        "{ \"flags\": { \"documented_method\": false },\n\"method\": { \"text\": \"Workshops.\" } }",
        "/method",
        4,
        1,
    );
    contradicts(
        &format!("{{ \"flags\": {{ \"documented_method\": true }},\n{NOTHING_CO_CREATED} }}"),
        "/flags/documented_method",
        3,
        14,
    );
    contradicts(&format!("{{ \"method\": {{ \"text\": \"Workshops.\" }},\n{NOTHING_CO_CREATED} }}"), "/method", 3, 3);
}

#[test]
fn all_contradictions_are_told() {
    let error = refused(&format!(
        r#"{{ "flags": {{ "has_staff": false, "staff_trained": true, "documented_method": false, "specialised_care": false }},
             "specialist_topics": ["culture"], "method": {{ "text": "Workshops." }}, {NOTHING_CO_CREATED} }}"#
    ));
    let paths: Vec<_> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["/focus/flags/staff_trained", "/focus/specialist_topics", "/focus/method", "/focus/method"]);
}

#[test]
fn a_no_and_an_empty_list_presuppose_nothing() {
    recorded("focus", r#"{ "flags": { "has_staff": false, "staff_trained": false } }"#);
    recorded("focus", r#"{ "flags": { "staff_trained": false, "volunteers_trained": false }, "training_scopes": [] }"#);
    recorded("focus", r#"{ "flags": { "specialised_care": false }, "specialist_topics": [] }"#);
    recorded("focus", r#"{ "volunteers": { "receiving": { "present": false, "roles": [] } } }"#);
    recorded("focus", &format!(r#"{{ "flags": {{ "documented_method": false }}, {NOTHING_CO_CREATED} }}"#));
}

#[test]
fn what_mhpss_contradicts() {
    #[track_caller]
    fn found(focus: &Assessment, mhpss: FromMhpss, paths: &[&str]) {
        let found = Facts { focus, mhpss }.inconsistencies();
        assert_eq!(found.iter().map(|found| found.path.as_str()).collect::<Vec<_>>(), paths);
    }
    let with = |mhpss: FromMhpss, flag: Option<bool>, topics: Option<&[SpecialistTopic]>, paths: &[&str]| {
        let flags = flag.map(|flag| (Flag::SpecialisedCare, flag)).into_iter().collect::<Per<_, _>>();
        let specialist_topics = topics.map(|topics| topics.iter().copied().collect());
        found(&Assessment { flags, specialist_topics, ..Assessment::default() }, mhpss, paths);
    };
    let provided = FromMhpss { specialised_care: Some(true), ..FromMhpss::default() };
    let absent = FromMhpss { specialised_care: Some(false), ..FromMhpss::default() };
    let informed = FromMhpss { culture_informed: Some(true), ..provided };
    let culture = &[SpecialistTopic::Culture][..];

    with(provided, Some(false), None, &["/flags/specialised_care"]);
    with(absent, Some(true), None, &["/flags/specialised_care"]);
    with(absent, None, Some(culture), &["/specialist_topics"]);
    with(informed, None, Some(&[]), &["/specialist_topics"]);
    with(informed, Some(true), Some(&[SpecialistTopic::Racism]), &["/specialist_topics"]);
    with(FromMhpss { culture_informed: Some(false), ..provided }, None, Some(culture), &["/specialist_topics"]);
    with(informed, None, Some(culture), &[]);
    with(informed, None, None, &[]);
    with(FromMhpss { culture_informed: Some(true), ..absent }, None, Some(&[]), &[]); // of care that there is not
    with(absent, Some(false), Some(&[]), &[]);

    let trauma = Assessment { lenses: Some([Lens::Trauma].into()), ..Assessment::default() };
    found(&trauma, FromMhpss { lenses: Some([Lens::Trauma].into()), ..FromMhpss::default() }, &[]);
    found(&trauma, FromMhpss { lenses: Some([].into()), ..FromMhpss::default() }, &["/lenses"]);
}

#[test]
fn form() {
    malformed(r#"{ "flag": {} }"#, "/flag", "did you mean `flags`");
    malformed(r#"{ "flags": { "two_ways": true } }"#, "/flags/two_ways", "did you mean `two_way`");
    malformed(r#"{ "flags": { "two_way": null } }"#, "/flags/two_way", "leave the key out");
    malformed(r#"{ "flags": { "two_way": "yes" } }"#, "/flags/two_way", "expected a boolean");
    malformed(r#"{ "flags": { "two_way": true, "two_way": true } }"#, "/flags/two_way", "stands twice");
    malformed(r#"{ "flags": null }"#, "/flags", "found `null`");
    malformed(r#"{ "lenses": null }"#, "/lenses", "found `null`");
    malformed(r#"{ "lenses": "trauma" }"#, "/lenses", "expected a list");
    malformed(r#"{ "lenses": ["trauma", "trauma"] }"#, "/lenses/1", "at most once");
    malformed(r#"{ "lenses": ["broad"] }"#, "/lenses/0", "is not a term here");
    malformed(r#"{ "contacts": [{ "format": "sports" }] }"#, "/contacts/0", "`among` is missing");
    malformed(
        r#"{ "contacts": [{ "among": "across", "safe_space": true }] }"#,
        "/contacts/0/safe_space",
        "not a key here",
    );
    malformed(r#"{ "contacts": [["across"]] }"#, "/contacts/0", "expected an object");
    malformed(r#"{ "partners": [{ "name": " " }] }"#, "/partners/0/name", "a text that says something");
    malformed(r#"{ "partners": [{ "kinds": [] }] }"#, "/partners/0", "`name` is missing");
    malformed(r#"{ "volunteers": { "arriving": [true] } }"#, "/volunteers/arriving", "expected an object");
    malformed(
        r#"{ "participation": { "design": { "arriving": "consults" } } }"#,
        "/participation/design/arriving",
        "consulted",
    );
    malformed(r#"{ "participation": { "design": { "arriving": 2 } } }"#, "/participation/design/arriving", "found `2`");
    malformed(r#"{ "resources": { "work": { "arriving": null } } }"#, "/resources/work/arriving", "found `null`");
    malformed(r#"{ "out_of_scope": { "advocacy": "" } }"#, "/out_of_scope/advocacy", "a text that says something");
    malformed(r#"{ "method": "Workshops." }"#, "/method", "expected an object");
}
