//! What is asked of one actor.

use dynamic_integration::evaluation::Report;
use dynamic_integration::mark::Mark;
use dynamic_integration::mhpss::{Function, Layer, Purpose, Reach, Rule, classify};

use super::{check, evaluate};

#[test]
fn attention_is_asked_of_an_actor_that_serves_both_communities() {
    let rule = Rule::EqualAttention;
    let attention = |serves: &str| format!(r#"{{ "serves": {serves}, "flags": {{ "same_attention": true }} }}"#);
    let both = attention(r#"{ "arriving": true, "receiving": true }"#);
    check(&both, rule, Mark::Met, "arriving met, receiving met, same_attention met");
    // One lack is not counted twice.
    let one = attention(r#"{ "arriving": true, "others": false }"#);
    check(&one, rule, Mark::PartlyMet, "arriving met, receiving not_met, same_attention not_applicable");
    let open = attention(r#"{ "arriving": true }"#);
    check(
        &open,
        rule,
        Mark::NotAssessed,
        "arriving met, receiving not_assessed, same_attention not_assessed ?receiving",
    );
    let unknown = attention("{}");
    let line = "arriving not_assessed, receiving not_assessed, same_attention not_assessed ?arriving";
    check(&unknown, rule, Mark::NotAssessed, line);
}

#[test]
fn three_functions_are_asked_of_every_layer_and_provision_is_not() {
    let evaluation = evaluate(
        r#"{ "layers": { "basic": { "functions": { "assess": true, "refer": true, "advocate": true, "provide": false } },
                         "focused": { "functions": { "others": false } } } }"#,
    );
    let marks: Vec<_> = evaluation.rule(Rule::FullSpectrum).points().map(|point| point.mark()).collect();
    let (met, not_met, open) = (Mark::Met, Mark::NotMet, Mark::NotAssessed);
    assert_eq!(marks, [[met; 3], [not_met; 3], [open; 3], [open; 3]].concat());
}

#[test]
fn support_is_informed_where_it_is_provided() {
    let evaluation = evaluate(
        r#"{ "layers": { "basic": { "flags": { "culture_informed": true, "trauma_informed": false } },
                         "focused": { "functions": { "provide": false } },
                         "psychological": { "flags": { "culture_informed": false } } } }"#,
    );
    let line = "basic+culture_informed met, basic+trauma_informed not_met, \
                focused+culture_informed not_applicable, focused+trauma_informed not_applicable, \
                psychological+culture_informed not_assessed ?psychological+provide, \
                psychological+trauma_informed not_assessed ?psychological+provide, \
                specialised+culture_informed not_assessed ?specialised+provide, \
                specialised+trauma_informed not_assessed ?specialised+provide";
    assert_eq!(crate::support::points(&evaluation, Rule::CultureAndTraumaInformed), line); // a no says nothing of provision
}

#[test]
fn upper_layers_are_tied_to_lower_ones() {
    let not = r#"{ "functions": { "provide": false } }"#;
    let tied = |layers: &str| {
        let evaluation = evaluate(&format!(r#"{{ "layers": {{ {layers} }} }}"#));
        let points: Vec<_> = evaluation.rule(Rule::WiderThanTrauma).points().map(|point| point.mark()).collect();
        points[1]
    };
    let lower = format!(r#""basic": {not}, "focused": {not}"#);
    let upper = |psychological: &str, specialised: &str| {
        format!(r#"{lower}, "psychological": {psychological}, "specialised": {specialised}"#)
    };
    assert_eq!(tied(r#""focused": { "functions": { "provide": true } }"#), Mark::Met);
    assert_eq!(tied(r#""specialised": { "coordinates_with": { "basic": true } }"#), Mark::Met);
    let coordinates_not =
        r#"{ "functions": { "provide": true }, "coordinates_with": { "psychological": true, "others": false } }"#;
    assert_eq!(tied(&upper(not, coordinates_not)), Mark::NotMet);
    let both_not = r#"{ "functions": { "provide": true }, "coordinates_with": { "basic": false, "focused": false } }"#;
    assert_eq!(tied(&upper(not, both_not)), Mark::NotMet);
    assert_eq!(tied(&upper("{}", coordinates_not)), Mark::NotAssessed); // another upper layer may be tied
    assert_eq!(tied(&upper(not, r#"{ "functions": { "provide": true } }"#)), Mark::NotAssessed);
    assert_eq!(tied(&upper(not, not)), Mark::NotApplicable);
    assert_eq!(tied(&upper(not, r#"{ "coordinates_with": { "others": false } }"#)), Mark::NotAssessed); // provided?
    assert_eq!(
        tied(r#""psychological": { "functions": { "provide": true }, "coordinates_with": { "others": false } }"#),
        Mark::NotAssessed
    ); // of lower layers nothing is known
    check(
        r#"{ "lenses": { "broad_psychosocial": true }, "layers": { "basic": { "purposes": { "promotion": true } } } }"#,
        Rule::WiderThanTrauma,
        Mark::Met,
        "broad_psychosocial met, tied_to_lower_layers met",
    );
}

#[test]
fn a_layer_works_with_another() {
    let json = r#"{ "layers": {
        "basic": { "coordinates_with": { "specialised": true } },
        "focused": { "functions": { "provide": true }, "coordinates_with": { "others": false } },
        "psychological": { "functions": { "provide": true },
                           "coordinates_with": { "basic": false, "focused": false, "specialised": false } },
        "specialised": { "functions": { "provide": false } } } }"#;
    // Three times no leaves open whether there is something else.
    let line = "basic met, focused not_met, psychological not_assessed, specialised not_applicable";
    check(json, Rule::WorksAcrossLayers, Mark::PartlyMet, line);
}

#[test]
fn connections_are_asked_of_who_provides_something() {
    let rule = Rule::ReciprocalConnections;
    let flags = r#""flags": { "trusting": true, "reciprocal": true, "safety": true, "belonging": true }"#;
    let line = "trusting met, reciprocal met, safety met, belonging met";
    check(&format!(r#"{{ {flags}, "layers": {{ "basic": {{ "units": ["group"] }} }} }}"#), rule, Mark::Met, line);
    let open = "trusting not_assessed, reciprocal not_assessed, safety not_assessed, belonging not_assessed, \
                guard ?provides_something";
    check(&format!("{{ {flags} }}"), rule, Mark::NotAssessed, open); // a flag of the actor presupposes no layer
    let not = r#"{ "functions": { "others": false } }"#;
    let none =
        format!(r#""layers": {{ "basic": {not}, "focused": {not}, "psychological": {not}, "specialised": {not} }}"#);
    let evaluation = evaluate(&format!("{{ {flags}, {none} }}"));
    assert_eq!(evaluation.mark(rule), Mark::NotApplicable);
    let warnings: Vec<_> = evaluation.report().warnings.iter().map(ToString::to_string).collect();
    assert!(warnings[0].starts_with("/flags/trusting: ") && warnings.len() == 4, "{warnings:?}");
}

#[test]
fn lists_are_read_term_by_term() {
    let json = r#"{ "referral": { "qualities": { "timely": true, "others": false }, "targets": { "psychosocial": true } },
                    "built_into": { "training": true, "programme_development": false },
                    "outcomes_followed": { "others": false } }"#;
    let line = "culturally_appropriate not_met, timely met, multi_sectoral not_met, \
                mental_health not_assessed, psychosocial met, other_basic not_assessed";
    check(json, Rule::Referral, Mark::PartlyMet, line);
    check(json, Rule::BuiltIntoExistingWork, Mark::PartlyMet, "training met, programme_development not_met");
    assert_eq!(evaluate(json).mark(Rule::OutcomesFollowed), Mark::NotMet);
}

#[test]
fn rules_of_a_layer_are_asked_where_it_is_provided() {
    let flags = r#""flags": { "accessible_to_all": true, "refugee_needs_recognised": true,
        "trauma_sensitive_environment": false, "receiving_norms": true, "receiving_language": true, "own_culture": true,
        "aimed_at_risk": true, "healthy_coping": true, "support_systems": false },
        "host_sectors": { "health": false, "others": false }, "awareness": { "stress": true, "others": false }"#;
    let provided = format!(
        r#"{{ {flags}, "layers": {{ "basic": {{ "functions": {{ "provide": true }} }}, "focused": {{ "reaches": {{ "at_risk": true }} }} }} }}"#
    );
    let marks = [
        (Rule::OpenBase, Mark::Met, "accessible_to_all met"),
        (Rule::RecognisedNeeds, Mark::PartlyMet, "refugee_needs_recognised met, trauma_sensitive_environment not_met"),
        (Rule::BaseInEverydaySectors, Mark::NotMet, "in_everyday_sector not_met"),
        (Rule::TwoCultures, Mark::Met, "receiving_norms met, receiving_language met, own_culture met"),
        (Rule::AtRiskFocus, Mark::Met, "aimed_at_risk met"),
        (Rule::CopingAndSupport, Mark::PartlyMet, "healthy_coping met, support_systems not_met"),
        (
            Rule::AwarenessTopics,
            Mark::PartlyMet,
            "stress met, preventive_mental_health not_met, substance_use not_met, domestic_violence not_met",
        ),
    ];
    let absent = evaluate(&format!("{{ {flags} }}"));
    let not = r#"{ "functions": { "provide": false } }"#;
    let denied = evaluate(&format!(r#"{{ {flags}, "layers": {{ "basic": {not}, "focused": {not} }} }}"#));
    for (rule, mark, line) in marks {
        check(&provided, rule, mark, line);
        assert!(absent.rule(rule).open_guard().is_some(), "{rule}");
        assert_eq!(denied.mark(rule), Mark::NotApplicable, "{rule}");
    }
    assert_eq!(denied.report().warnings.len(), 8); // seven flags and the awareness: a no is never a slip
    let named = r#"{ "host_sectors": { "health": false, "protection": false, "education": false },
                     "layers": { "basic": { "functions": { "provide": true } } } }"#;
    check(named, Rule::BaseInEverydaySectors, Mark::NotAssessed, "in_everyday_sector not_assessed"); // a fourth one?
}

#[test]
fn upper_layers_have_their_own_rules() {
    let json = r#"{ "layers": { "psychological": { "purposes": { "treatment": true } },
        "specialised": { "coordinates_with": { "focused": true, "psychological": false } } },
        "flags": { "community_capacity_and_awareness": true } }"#;
    check(json, Rule::ComplexDistressFocus, Mark::NotAssessed, "prevention not_assessed, treatment met");
    let line = "coordinates_with_psychological not_met, coordinates_with_psychosocial met, \
                community_capacity_and_awareness met";
    check(json, Rule::SpecialisedCareIsSupported, Mark::PartlyMet, line);
    let neither = r#"{ "layers": { "psychological": { "purposes": { "early_detection": true, "others": false } },
        "specialised": { "functions": { "provide": true }, "coordinates_with": { "basic": false, "focused": false } } } }"#;
    check(neither, Rule::ComplexDistressFocus, Mark::NotMet, "prevention not_met, treatment not_met");
    let line = "coordinates_with_psychological not_assessed, coordinates_with_psychosocial not_met, \
                community_capacity_and_awareness not_assessed";
    check(neither, Rule::SpecialisedCareIsSupported, Mark::NotMet, line);
}

#[test]
fn policy_and_practice_each_have_a_guard() {
    let rule = Rule::PolicyLevels;
    let json = r#"{ "understanding_reaches": { "policy": "all", "practice": "some" } }"#;
    check(json, rule, Mark::PartlyMet, "policy met, practice partly_met");
    let practises = r#"{ "flags": { "makes_or_carries_out_policy": false }, "programmes": { "runs": true },
                         "understanding_reaches": { "practice": "all" } }"#;
    check(practises, rule, Mark::Met, "policy not_applicable, practice met");
    let none = r#"{ "understanding_reaches": { "policy": "none", "practice": "none" } }"#;
    let line = "policy not_assessed ?makes_or_carries_out_policy, practice not_assessed ?has_programmes";
    check(none, rule, Mark::NotAssessed, line); // "none" presupposes nothing
    let policy = r#"{ "flags": { "makes_or_carries_out_policy": true }, "programmes": { "others": false },
                      "understanding_reaches": { "policy": "none" } }"#;
    check(policy, rule, Mark::NotMet, "policy not_met, practice not_applicable");
    let named = r#"{ "programmes": { "funds": false, "runs": false } }"#;
    check(
        named,
        Rule::StandardMeasure,
        Mark::NotAssessed,
        "proposal_appraisal not_assessed, project_completion not_assessed, guard ?has_programmes",
    ); // another role?
}

#[test]
fn the_report_shows_functions_providers_and_slips() {
    let evaluation = evaluate(
        r#"{ "layers": {
            "basic": { "purposes": { "treatment": true }, "providers": ["volunteer", "peer"] },
            "specialised": { "functions": { "refer": true, "others": false } },
            "psychological": { "reaches": { "everybody": true } } } }"#,
    );
    let report = evaluation.report();
    assert_eq!(report.functions.get(Layer::Basic, Function::Provide), Some(&true));
    assert_eq!(report.functions.get(Layer::Basic, Function::Refer), None);
    let paths: Vec<_> = report.warnings.iter().map(|warning| (warning.term.code(), warning.path.as_str())).collect();
    let expected = [
        ("treatment_in_lower_layer", "/layers/basic/purposes/treatment"),
        ("everybody_in_upper_layer", "/layers/psychological/reaches/everybody"),
    ];
    assert_eq!(paths, expected);
    let shown = report.to_string();
    assert!(
        shown.starts_with(
            "layer                                provide    assess     refer  advocate\n\
                               4  Specialised mental health care         no        no       yes        no\n"
        ),
        "{shown}"
    );
    assert!(shown.contains("providers: Basic psychosocial support\n  Volunteer, Peer\n"), "{shown}");
    assert!(evaluate("{}").report().says_nothing());
}

#[test]
fn a_layer_is_found_from_the_top() {
    let all = |purpose, reaches: &[Reach]| classify([purpose].into_iter().collect(), reaches.iter().copied().collect());
    assert_eq!(all(Purpose::Treatment, Reach::ALL), Some(Layer::Specialised));
    assert_eq!(all(Purpose::Prevention, Reach::ALL), Some(Layer::Psychological));
    assert_eq!(all(Purpose::Promotion, Reach::ALL), Some(Layer::Focused));
    assert_eq!(all(Purpose::EarlyDetection, Reach::ALL), Some(Layer::Basic));
    assert_eq!(all(Purpose::Treatment, &[Reach::AtRisk]), None);
    assert_eq!(all(Purpose::Promotion, &[]), None);
}
