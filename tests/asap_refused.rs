//! ASAP documents that are refused, each with the place and the reason.

use dynamic_integration::{Practice, Problem};

#[path = "support/facts.rs"]
mod facts;

use facts::recorded;

/// What is wrong with this part of an assessment, whose facts stand in the second line.
#[track_caller]
fn faults(part: &str, facts: &str) -> Vec<dynamic_integration::Fault> {
    let text = format!("{{ \"practice\": {{ \"name\": \"p\" }}, \"asap\": {{ \"{part}\":\n{facts}\n}} }}");
    Practice::from_json(&text).expect_err(facts).faults().to_vec()
}

/// The only one.
#[track_caller]
fn fault(part: &str, facts: &str) -> dynamic_integration::Fault {
    let [fault] = &faults(part, facts)[..] else { panic!("one fault: {facts}") };
    fault.clone()
}

/// The column, counted from 1, of the last occurrence of a text in the facts.
#[track_caller]
fn column(facts: &str, at: &str) -> usize {
    facts.rfind(at).unwrap_or_else(|| panic!("{at} in {facts}")) + 1
}

/// The journey is refused for exactly these facts: each path, with the text at which it is
/// reported.
#[track_caller]
fn contradicts(facts: &str, expected: &[(&str, &str)]) {
    let found = faults("journey", facts);
    let places: Vec<_> = found.iter().map(|fault| (fault.path.clone(), fault.line, fault.column)).collect();
    let expected: Vec<_> =
        expected.iter().map(|(path, at)| (format!("/asap/journey/{path}"), 2, column(facts, at))).collect();
    assert_eq!(places, expected, "{facts}");
    assert!(found.iter().all(|fault| matches!(fault.problem, Problem::Inconsistent { .. })));
}

#[test]
#[rustfmt::skip]
fn what_presupposes_a_phase_that_did_not_take_place() {
    contradicts(r#"{ "phases": { "define": { "took_place": false, "started": "2023-01-01" } } }"#, &[("phases/define/started", "\"started\"")]);
    contradicts(r#"{ "phases": { "define": { "took_place": false, "participants": ["expert"] } } }"#, &[("phases/define/participants", "\"participants\"")]);
    contradicts(r#"{ "phases": { "discover": { "took_place": false } }, "outputs": { "needs_presented": true, "experience_shared": true } }"#, &[("outputs/needs_presented", "\"needs_presented\""), ("outputs/experience_shared", "\"experience_shared\"")]);
    contradicts(r#"{ "phases": { "define": { "took_place": false } }, "challenge": { "text": "How?" } }"#, &[("challenge", "\"challenge\"")]);
    contradicts(r#"{ "phases": { "define": { "took_place": false } }, "flags": { "challenge_fits_needs": true, "challenge_attainable": true } }"#, &[("flags/challenge_fits_needs", "\"challenge_fits_needs\""), ("flags/challenge_attainable", "\"challenge_attainable\"")]);
    contradicts(r#"{ "phases": { "develop": { "took_place": false } }, "ideas": [{ "text": "a" }] }"#, &[("ideas", "\"ideas\"")]);
    contradicts(r#"{ "phases": { "develop": { "took_place": false } }, "moves": [{ "from": "define", "to": "develop" }, { "from": "develop", "to": "deliver" }] }"#, &[("moves/0/to", "\"to\": \"develop\""), ("moves/1/from", "\"from\": \"develop\"")]);
    contradicts(r#"{ "phases": { "deliver": { "took_place": false } }, "outputs": { "prototype": true } }"#, &[("outputs/prototype", "\"prototype\"")]);
}

#[test]
#[rustfmt::skip]
fn what_presupposes_something_else_that_is_not_so() {
    contradicts(r#"{ "flags": { "events_held": false }, "access_measures": { "interpretation": "no", "childcare": "yes" } }"#, &[("access_measures/childcare", "\"childcare\"")]);
    for flag in ["advisory_clear_purpose", "advisory_member_criteria", "advisory_support_person", "advisory_compensation", "advisory_voting_rights"] {
        contradicts(&format!(r#"{{ "flags": {{ "advisory_body": false, "{flag}": true }} }}"#), &[(&format!("flags/{flag}"), &format!("\"{flag}\""))]);
    }
    contradicts(r#"{ "flags": { "professionals_in_team": false, "professionals_fairly_paid": true } }"#, &[("flags/professionals_fairly_paid", "\"professionals_fairly_paid\"")]);
    contradicts(r#"{ "flags": { "needs_assessed": false, "needs_assessed_with_people": true } }"#, &[("flags/needs_assessed_with_people", "\"needs_assessed_with_people\"")]);
    contradicts(r#"{ "flags": { "needs_assessed": false }, "outputs": { "needs_presented": true }, "build_up": { "participatory_needs_assessment": "2023-01-01" } }"#, &[("outputs/needs_presented", "\"needs_presented\""), ("build_up/participatory_needs_assessment", "\"participatory_needs_assessment\"")]);
    contradicts(r#"{ "outputs": { "challenge_framed": false, "sector_named": true, "open_question": true }, "challenge": { "text": "How?" } }"#, &[("outputs/sector_named", "\"sector_named\""), ("outputs/open_question", "\"open_question\""), ("challenge", "\"challenge\"")]);
    contradicts(r#"{ "outputs": { "challenge_framed": false }, "flags": { "challenge_fits_needs": true, "challenge_attainable": true } }"#, &[("flags/challenge_fits_needs", "\"challenge_fits_needs\""), ("flags/challenge_attainable", "\"challenge_attainable\"")]);
    contradicts(r#"{ "outputs": { "sector_named": false }, "challenge": { "sector": "health" } }"#, &[("challenge/sector", "\"sector\"")]);
    contradicts(r#"{ "outputs": { "prototype": false, "tested_with_users": true } }"#, &[("outputs/tested_with_users", "\"tested_with_users\"")]);
    contradicts(r#"{ "outputs": { "feedback_collected": false, "feedback_used": true } }"#, &[("outputs/feedback_used", "\"feedback_used\"")]);
}

#[test]
#[rustfmt::skip]
fn lists_that_contradict_what_is_stated() {
    contradicts(r#"{ "sectors": ["housing"], "challenge": { "sector": "health" } }"#, &[("challenge/sector", "\"sector\"")]);
    contradicts(r#"{ "outputs": { "several_ideas": true }, "ideas": [{ "text": "a" }] }"#, &[("ideas", "\"ideas\"")]);
    contradicts(r#"{ "outputs": { "several_ideas": false }, "ideas": [{ "text": "a" }, { "text": "b" }] }"#, &[("ideas", "\"ideas\"")]);
    contradicts(r#"{ "outputs": { "ideas_from_network_or_sessions": false }, "ideas": [{ "text": "a", "from": ["local_network"] }] }"#, &[("ideas", "\"ideas\"")]);
    contradicts(r#"{ "outputs": { "ideas_from_network_or_sessions": true }, "ideas": [{ "text": "a", "from": [] }] }"#, &[("ideas", "\"ideas\"")]);
    contradicts(r#"{ "outputs": { "several_ideas": true, "ideas_from_network_or_sessions": true }, "ideas": [] }"#, &[("ideas", "\"ideas\""), ("ideas", "\"ideas\"")]);
}

#[test]
fn nothing_is_refused_that_may_stand_together() {
    for facts in [
        r#"{ "phases": { "define": { "took_place": false, "participants": [] } }, "challenge": {}, "outputs": { "sector_named": false } }"#,
        r#"{ "flags": { "events_held": false }, "access_measures": { "childcare": "not_needed", "interpretation": "no" } }"#,
        r#"{ "outputs": { "challenge_framed": true, "open_question": false }, "challenge": { "text": "How?" } }"#,
        r#"{ "outputs": { "feedback_used": true, "tested_with_users": false, "prototype": false } }"#,
        r#"{ "outputs": { "several_ideas": false, "ideas_from_network_or_sessions": true }, "ideas": [{ "text": "a" }] }"#,
        r#"{ "pillar_activities": ["needs_assessment"], "flags": { "needs_assessed": false } }"#,
        r#"{ "sectors": ["health"], "challenge": { "sector": "health" } }"#,
        r#"{ "phases": { "deliver": { "took_place": false } }, "ways_on": ["move_on"] }"#,
    ] {
        recorded("asap", &format!(r#"{{ "journey": {facts} }}"#));
    }
}

#[test]
fn marks_of_what_is_addressed_to_others() {
    let facts = r#"{ "as": ["governments"], "marks": { "respectful_terms": "met", "specialised_training": "not_applicable", "safe_spaces": "met" } }"#;
    let fault = fault("recommendations", facts);
    assert_eq!(fault.path, "/asap/recommendations/marks/respectful_terms");
    assert_eq!((fault.line, fault.column), (2, column(facts, "\"respectful_terms\"")));
    assert_eq!(fault.problem.to_string(), "it is addressed to `public_and_media`, which is not in the list `as`");
}

#[track_caller]
fn refused(part: &str, facts: &str, path: &str, at: &str, message: &str) {
    let fault = fault(part, facts);
    assert_eq!((&*fault.path, fault.line, fault.column), (path, 2, column(facts, at)), "{fault}");
    assert!(fault.problem.to_string().contains(message), "{fault}");
}

#[test]
#[rustfmt::skip]
fn faults_of_form() {
    refused("journey", r#"{ "sector": ["health"] }"#, "/asap/journey/sector", "\"sector\"", "did you mean `sectors`");
    refused("journey", r#"{ "sectors": ["heath"] }"#, "/asap/journey/sectors/0", "\"heath\"", "did you mean `health`");
    refused("journey", r#"{ "sectors": ["health", "health"] }"#, "/asap/journey/sectors/1", "\"health\"", "each term at most once");
    refused("journey", r#"{ "sectors": null }"#, "/asap/journey/sectors", "null", "leave the key out");
    refused("journey", r#"{ "phases": { "discover": null } }"#, "/asap/journey/phases/discover", "null", "an object");
    refused("journey", r#"{ "phases": { "discover": [true] } }"#, "/asap/journey/phases/discover", "[true]", "an object");
    refused("journey", r#"{ "phases": { "discovery": {} } }"#, "/asap/journey/phases/discovery", "\"discovery\"", "did you mean `discover`");
    refused("journey", r#"{ "phases": { "discover": { "started": "2023-02-30" } } }"#, "/asap/journey/phases/discover/started", "\"2023-02-30\"", "2023-02-30");
    refused("journey", r#"{ "flags": { "advisory_body": true, "advisory_body": true } }"#, "/asap/journey/flags/advisory_body", "\"advisory_body\"", "stands twice");
    refused("journey", r#"{ "flags": { "advisory_body": "yes" } }"#, "/asap/journey/flags/advisory_body", "\"yes\"", "expected a boolean");
    refused("journey", r#"{ "moves": [{ "from": "discover" }] }"#, "/asap/journey/moves/0", "{ \"from\"", "`to` is missing");
    refused("journey", r#"{ "ideas": [{ "from": [] }] }"#, "/asap/journey/ideas/0", "{ \"from\"", "`text` is missing");
    refused("journey", r#"{ "access_measures": { "childcare": true } }"#, "/asap/journey/access_measures/childcare", "true", "found `true`");
    refused("recommendations", r#"{ "marks": { "safe_spaces": "not_assessed" } }"#, "/asap/recommendations/marks/safe_spaces", "\"not_assessed\"", "leave the key out");
    refused("recommendations", r#"{ "as": ["services"] }"#, "/asap/recommendations/as/0", "\"services\"", "`services` is not a term here");
    refused("recommendations", r#"{ "audiences": [] }"#, "/asap/recommendations/audiences", "\"audiences\"", "is not a key here");
}
