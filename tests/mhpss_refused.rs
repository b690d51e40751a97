//! MHPSS documents that are refused, and where.

use dynamic_integration::mhpss::Network;
use dynamic_integration::{Practice, Problem, ReadError};

/// The path, line and column of every fault.
fn places(error: &ReadError) -> Vec<(&str, usize, usize)> {
    error.faults().iter().map(|fault| (&*fault.path, fault.line, fault.column)).collect()
}

#[track_caller]
fn refused(text: &str) -> ReadError {
    Practice::from_json(text).expect_err("to be refused")
}

#[test]
fn no_programmes_but_how_they_are_judged() {
    let error = refused(
        r#"{ "practice": { "name": "a" }, "mhpss": {
  "programmes": [],
  "flags": { "safety": true,
    "project_completion": true,
    "proposal_appraisal": true }
} }"#,
    );
    assert_eq!(places(&error), [("/mhpss/flags/proposal_appraisal", 5, 5), ("/mhpss/flags/project_completion", 4, 5)]);
    assert!(matches!(error.faults()[0].problem, Problem::Inconsistent { .. }));
    assert!(error.to_string().contains("`programmes` is empty"), "{error}");
}

#[test]
fn no_policy_but_how_far_its_understanding_reaches() {
    let error = refused(
        r#"{ "practice": { "name": "a" }, "mhpss": {
  "understanding_reaches": { "practice": "some",
    "policy": "all" },
  "flags": { "makes_or_carries_out_policy": false }
} }"#,
    );
    let expected = [("/mhpss/understanding_reaches/policy", 3, 5), ("/mhpss/understanding_reaches/practice", 2, 30)];
    assert_eq!(places(&error), expected);
    assert!(error.to_string().contains("`makes_or_carries_out_policy` is false"), "{error}");
}

#[test]
fn a_network_needs_actors_with_names_of_their_own() {
    let error = Network::from_json("{ \"name\": \"a\",\n  \"actors\": [] }").unwrap_err();
    assert_eq!(places(&error), [("/actors", 2, 3)]);

    let error = Network::from_json(
        r#"{ "name": "a place", "actors": [
  { "name": "A", "mhpss": {} },
  { "name": "B", "mhpss": { "programmes": [], "flags": { "project_completion": true } } },
  { "name": "A", "mhpss": {} }
] }"#,
    )
    .unwrap_err();
    assert_eq!(places(&error), [("/actors/1/mhpss/flags/project_completion", 3, 58), ("/actors/2/name", 4, 5)]);

    let error = Network::from_json(r#"{ "name": "a place", "actors": [ { "name": " ", "mhpss": {} } ] }"#).unwrap_err();
    assert_eq!(places(&error)[0].0, "/actors/0/name");
}

#[test]
fn documents_of_another_form() {
    for (mhpss, path) in [
        (r#"{ "layer": {} }"#, "/layer"),
        (r#"{ "flags": { "safe": true } }"#, "/flags/safe"),
        (r#"{ "flags": { "safety": "yes" } }"#, "/flags/safety"),
        (r#"{ "flags": { "safety": null } }"#, "/flags/safety"),
        (r#"{ "flags": { "safety": true, "safety": true } }"#, "/flags/safety"),
        (r#"{ "flags": ["safety"] }"#, "/flags"),
        (r#"{ "serves": null }"#, "/serves"),
        (r#"{ "serves": "arriving" }"#, "/serves"),
        (r#"{ "serves": ["arriving", "arriving"] }"#, "/serves/1"),
        (r#"{ "serves": ["newcomers"] }"#, "/serves/0"),
        (r#"{ "layers": { "basic": null } }"#, "/layers/basic"),
        (r#"{ "layers": { "basic": [] } }"#, "/layers/basic"),
        (r#"{ "layers": { "first": {} } }"#, "/layers/first"),
        (r#"{ "layers": { "basic": { "functions": ["providing"] } } }"#, "/layers/basic/functions/0"),
        (r#"{ "layers": { "basic": { "provides": true } } }"#, "/layers/basic/provides"),
        (r#"{ "referral": [["timely"], []] }"#, "/referral"),
        (r#"{ "understanding_reaches": { "policy": "not_assessed" } }"#, "/understanding_reaches/policy"),
        (r#"{ "out_of_scope": { "referral": "" } }"#, "/out_of_scope/referral"),
        (r#"{ "notes": { "referral": "a text" } }"#, "/notes/referral"),
        ("[]", ""),
        ("null", ""),
    ] {
        let text = format!(r#"{{ "practice": {{ "name": "a" }}, "mhpss": {mhpss} }}"#);
        assert_eq!(places(&refused(&text))[0].0, format!("/mhpss{path}"), "{mhpss}");
    }
    for (network, path) in [
        (r#"{ "actors": [] }"#, ""),
        (r#"{ "name": "a", "actors": {} }"#, "/actors"),
        (r#"{ "name": "a", "actors": [ { "name": "A" } ] }"#, "/actors/0"),
        (r#"{ "name": "a", "actors": [ ["A", {}] ] }"#, "/actors/0"),
        (
            r#"{ "name": "a", "actors": [], "out_of_scope": { "referral": "a rule for actors" } }"#,
            "/out_of_scope/referral",
        ),
    ] {
        assert_eq!(places(&Network::from_json(network).unwrap_err())[0].0, path, "{network}");
    }
}
