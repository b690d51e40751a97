//! Dimensions of reintegration.

use dynamic_integration::evaluation::Answer;
use dynamic_integration::iom::{Cell, Rule};
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};

use super::{check, evaluate};

#[test]
fn cells_are_filled_by_any_initiative() {
    let case = |others: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [
                {{ "cells": {{ "individual_economic": true, "individual_social": true, "community_social": false,
                              "others": false }} }},
                {{ "cells": {{ "structural_economic": true, "others": false }} }}]{others} }} }}"#
        )
    };
    let filled = |open: &str| {
        format!(
            "individual_economic met, individual_social met, individual_psychosocial {open}, community_economic {open}, \
             community_social {open}, community_psychosocial {open}, structural_economic met, structural_social {open}, \
             structural_psychosocial {open}"
        )
    };
    check(&case(r#", "others": false"#), Rule::NineCells, PartlyMet, &filled("not_met"));
    check(&case(""), Rule::NineCells, NotAssessed, &filled("not_assessed ?all_initiatives_recorded"));
    let one = r#"{ "initiatives": { "listed": [{ "cells": { "individual_social": true, "community_social": false } }],
                   "others": false } }"#;
    let answer = |cell: Cell| evaluate(one).answer(Rule::NineCells, cell).map(Answer::mark);
    assert_eq!(answer(Cell::CommunitySocial), Some(NotMet));
    assert_eq!(answer(Cell::StructuralSocial), Some(NotAssessed));
}

#[test]
fn each_dimension_is_a_guard() {
    let on = |cell: &str, others: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [{{ "cells": {{ "{cell}": true, "others": false }} }}]{others} }} }}"#
        )
    };
    let no_others = r#", "others": false"#;
    for (rule, dimension, elsewhere) in [
        (Rule::EconomicStrands, "economic", "individual_social"),
        (Rule::SocialServices, "social", "structural_psychosocial"),
        (Rule::PsychosocialStrands, "psychosocial", "community_economic"),
        (Rule::CommunityAcceptance, "economic", "community_psychosocial"),
    ] {
        assert_eq!(evaluate(&on(elsewhere, no_others)).mark(rule), NotApplicable, "{rule}");
        let evaluation = evaluate(&on(elsewhere, ""));
        let open = evaluation.rule(rule).open_guard().map(|guard| guard.to_string());
        assert_eq!((evaluation.mark(rule), open), (NotAssessed, Some(format!("iom/dimension/{dimension}"))));
    }
}

#[test]
fn economic_strands_belong_to_economic_work() {
    let case = |own: &str, other: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [
                {{ "cells": {{ "individual_economic": true, "others": false }}, "economic_strands": {{ {own} }} }},
                {{ "cells": {{ "individual_social": true, "others": false }}, "economic_strands": {{ {other} }} }}],
                "others": false }} }}"#
        )
    };
    let rule = Rule::EconomicStrands;
    check(&case(r#""re_entry": true, "livelihood": true"#, ""), rule, Met, "re_entry met, livelihood met");
    check(&case(r#""re_entry": true, "others": false"#, ""), rule, PartlyMet, "re_entry met, livelihood not_met");
    check(&case(r#""others": false"#, ""), rule, NotMet, "re_entry not_met, livelihood not_met");
    check(&case(r#""re_entry": true"#, ""), rule, NotAssessed, "re_entry met, livelihood not_assessed");
    check(&case(r#""re_entry": true, "others": true"#, ""), rule, NotAssessed, "re_entry met, livelihood not_assessed");
    // An initiative that works in no economic cell makes nothing met, and keeps nothing open.
    let elsewhere = case(r#""re_entry": true, "others": false"#, r#""livelihood": true"#);
    check(&elsewhere, rule, PartlyMet, "re_entry met, livelihood not_met");
}

#[test]
fn infrastructure_is_asked_beside_services() {
    let case = |services: &str, flags: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [{{ "cells": {{ "individual_social": true }},
                 "social_services": {{ {services} }} }}], "others": false }}, "flags": {{ {flags} }} }}"#
        )
    };
    let rule = Rule::SocialServices;
    check(
        &case(r#""health": true, "housing": true, "others": false"#, r#""infrastructure": true"#),
        rule,
        PartlyMet,
        "health met, education not_met, housing met, justice not_met, social_protection not_met, infrastructure met",
    );
    check(
        &case(r#""others": false"#, r#""infrastructure": false"#),
        rule,
        NotMet,
        "health not_met, education not_met, housing not_met, justice not_met, social_protection not_met, \
         infrastructure not_met",
    );
    check(
        &case(r#""health": true, "education": true, "housing": true, "justice": true, "social_protection": true"#, ""),
        rule,
        NotAssessed,
        "health met, education met, housing met, justice met, social_protection met, infrastructure not_assessed",
    );
}

#[test]
fn an_element_covers_its_strand() {
    let case = |strands: &str, elements: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [{{ "cells": {{ "community_psychosocial": true }},
                 "psychosocial_strands": {{ {strands} }}, "psychosocial_elements": {{ {elements} }} }}],
                 "others": false }} }}"#
        )
    };
    let rule = Rule::PsychosocialStrands;
    for (elements, strand) in [
        (["friends", "relatives", "neighbours", "neighbours", "neighbours"], "personal_networks"),
        (["associations", "self_help_groups", "other_organisations", "civic_life", "civic_life"], "civil_society"),
        (["values", "ways_of_living", "language", "moral_principles", "traditions"], "culture"),
    ] {
        for element in elements {
            let line = |code: &str| format!("{code} {}", if code == strand { "met" } else { "not_assessed" });
            let line = ["personal_networks", "civil_society", "culture"].map(line).join(", ");
            check(&case("", &format!(r#""{element}": true"#)), rule, NotAssessed, &line);
        }
    }
    // No element is no word on the strand, and one strand is no word on another.
    let line = "personal_networks not_assessed, civil_society not_assessed, culture not_assessed";
    check(&case("", r#""others": false"#), rule, NotAssessed, line);
    check(
        &case(r#""culture": true, "civil_society": false, "personal_networks": false"#, r#""language": true"#),
        rule,
        PartlyMet,
        "personal_networks not_met, civil_society not_met, culture met",
    );
    check(
        &case(r#""others": false"#, ""),
        rule,
        NotMet,
        "personal_networks not_met, civil_society not_met, culture not_met",
    );
}

#[test]
fn acceptance_is_observed_where_there_is_economic_work() {
    let case = |second: &str, others: &str| {
        format!(
            r#"{{ "initiatives": {{ "listed": [
                {{ "cells": {{ "individual_economic": true, "individual_psychosocial": true, "others": false }} }},
                {{ "cells": {{ "{second}": true, "others": false }} }}]{others} }} }}"#
        )
    };
    let rule = Rule::CommunityAcceptance;
    check(&case("community_psychosocial", ""), rule, Met, "community_psychosocial met");
    check(&case("community_social", r#", "others": false"#), rule, NotMet, "community_psychosocial not_met");
    let open = "community_psychosocial not_assessed ?all_initiatives_recorded";
    check(&case("community_social", ""), rule, NotAssessed, open);
}
