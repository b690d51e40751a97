//! Participatory and co-creative approaches.

use dynamic_integration::focus::Rule;
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};

use super::{mark, points};

/// One rung for both communities at all stages.
fn everywhere(rung: &str) -> String {
    let cell = format!(r#"{{ "arriving": "{rung}", "receiving": "{rung}" }}"#);
    let stages = ["assessment", "design", "implementation", "monitoring", "evaluation"];
    let stages = stages.map(|stage| format!(r#""{stage}": {cell}"#)).join(", ");
    format!(r#""participation": {{ {stages} }}"#)
}

#[test]
fn a_part_begins_with_being_consulted() {
    let rule = Rule::EveryStageBothCommunities;
    for (rung, expected) in
        [("none", NotMet), ("informed", NotMet), ("consulted", Met), ("co_decides", Met), ("leads", Met)]
    {
        assert_eq!(mark(&format!("{{ {} }}", everywhere(rung)), rule), expected, "{rung}");
    }
    let design = r#"{ "participation": { "design": { "arriving": "informed", "receiving": "leads" } } }"#;
    assert!(
        points(design, rule)
            .contains("design+arriving not_met, design+receiving met, implementation+arriving not_assessed")
    );
    assert_eq!(mark(design, rule), PartlyMet);
}

#[test]
fn equal_say_is_asked_where_somebody_has_a_part() {
    let say =
        |design: &str| points(&format!(r#"{{ "participation": {{ "design": {{ {design} }} }} }}"#), Rule::EqualSay);
    let of_design = |design: &str| say(design).split(", ").nth(1).unwrap().to_owned();
    assert_eq!(of_design(r#""arriving": "consulted", "receiving": "consulted""#), "design met");
    assert_eq!(of_design(r#""arriving": "consulted", "receiving": "leads""#), "design not_met");
    assert_eq!(of_design(r#""arriving": "consulted""#), "design not_assessed"); // the other one is absent
    assert_eq!(of_design(r#""arriving": "none", "receiving": "informed""#), "design not_applicable");
    assert_eq!(of_design(r#""arriving": "none""#), "design not_assessed ?design+has_part");
    assert_eq!(of_design(""), "design not_assessed ?design+has_part");
}

#[test]
fn an_active_part_at_one_stage_is_enough() {
    let rule = Rule::ActiveParticipants;
    let one = r#"{ "participation": { "design": { "arriving": "co_decides", "receiving": "consulted" } } }"#;
    assert_eq!(points(one, rule), "arriving met, receiving not_assessed");
    assert_eq!(mark(&format!("{{ {} }}", everywhere("consulted")), rule), NotMet); // all five stated below
    assert_eq!(mark(&format!("{{ {} }}", everywhere("leads")), rule), Met);
}

#[test]
fn a_method_is_asked_of_those_who_co_create() {
    let rule = Rule::DocumentedMethod;
    let active = r#""participation": { "design": { "arriving": "leads" } }"#;
    assert_eq!(points("{}", rule), "documented_method not_assessed, guard ?co_creation");
    assert_eq!(points(&format!("{{ {active} }}"), rule), "documented_method not_assessed");
    assert_eq!(mark(&format!(r#"{{ {active}, "flags": {{ "documented_method": false }} }}"#), rule), NotMet);
    assert_eq!(mark(&format!("{{ {} }}", everywhere("consulted")), rule), NotApplicable);
    // A text on the method is a yes, and says that something is co-created.
    assert_eq!(mark(r#"{ "method": { "text": "Workshops every month." } }"#, rule), Met);
    assert_eq!(mark(r#"{ "flags": { "documented_method": false } }"#, rule), NotAssessed); // the guard is open
}

#[test]
fn to_steer_is_more_than_a_say() {
    let read = |flags: &str| {
        let json = format!(r#"{{ "flags": {{ {flags} }} }}"#);
        (mark(&json, Rule::DriversOfOwnCare), mark(&json, Rule::SayInOwnCare))
    };
    assert_eq!(read(r#""drive_own_care": true"#), (Met, Met)); // steering presupposes a say
    assert_eq!(read(r#""drive_own_care": false"#), (NotMet, NotAssessed));
    assert_eq!(read(r#""say_in_own_care": true"#), (NotAssessed, Met));
    assert_eq!(read(r#""say_in_own_care": false"#), (NotMet, NotMet));
}

#[test]
fn effects_of_participation_are_ten() {
    let json = r#"{ "participation_effects_followed": { "linkages": true, "ownership": false } }"#;
    let found = points(json, Rule::ParticipationEffects);
    assert!(found.starts_with("ownership not_met, cultural_fit not_assessed") && found.contains("linkages met"));
}
