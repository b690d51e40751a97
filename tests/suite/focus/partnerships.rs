//! Multi-stakeholder partnerships and coordination.

use dynamic_integration::focus::Rule;
use dynamic_integration::mark::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};

use super::{mark, points};

/// Partners by what is said of each, and what is said of others.
fn partners(listed: &[&str], others: &str) -> String {
    let listed: Vec<_> = listed.iter().map(|facts| format!(r#"{{ "name": "P", {facts} }}"#)).collect();
    let others = if others.is_empty() { String::new() } else { format!(r#", "others": {others}"#) };
    format!(r#"{{ "partners": {{ "listed": [{}]{others} }} }}"#, listed.join(", "))
}

const TOWN: &str = r#""kinds": { "municipality": true }, "sector": "government""#;
const FIRM: &str = r#""kinds": { "business": true, "others": false }, "sector": "private_enterprise""#;
const CLUB: &str = r#""kinds": { "others": false }, "sector": "non_profit""#;
const SOMEBODY: &str = r#""kinds": {}"#;

#[test]
fn partners_that_are_not_listed_may_be_of_any_sector() {
    let rule = Rule::ThreeSectors;
    let read = |listed: &[&str], others: &str| points(&partners(listed, others), rule);
    assert_eq!(read(&[TOWN, FIRM], "false"), "private_enterprise met, government met, non_profit not_met");
    // No aspect names this open question: partners have none.
    assert_eq!(read(&[TOWN, FIRM], ""), "private_enterprise met, government met, non_profit not_assessed");
    assert_eq!(read(&[TOWN, FIRM], "true"), "private_enterprise met, government met, non_profit not_assessed");
    assert_eq!(
        read(&[TOWN, SOMEBODY], "false"),
        "private_enterprise not_assessed, government met, non_profit not_assessed"
    );
    assert_eq!(mark(r#"{ "partners": { "others": false } }"#, rule), NotMet);
}

#[test]
fn coordination_is_asked_in_sectors_with_partners() {
    let rule = Rule::Coordination;
    let with = |sector: &str, coordinates: &str| format!(r#""sector": "{sector}"{coordinates}"#);
    let yes = with("government", r#", "coordinates": true"#);
    let no = with("non_profit", r#", "coordinates": false"#);
    let unknown = with("non_profit", "");
    let read = |listed: &[&str], others: &str| points(&partners(listed, others), rule);
    assert_eq!(
        read(&[&yes, &no], "false"),
        "private_enterprise+coordinated not_applicable, government+coordinated met, non_profit+coordinated not_met"
    );
    assert_eq!(
        read(&[&yes, &no], ""),
        "private_enterprise+coordinated not_assessed ?private_enterprise, government+coordinated met, \
         non_profit+coordinated not_assessed"
    );
    assert!(read(&[&yes, &no, &unknown], "false").ends_with("non_profit+coordinated not_assessed"));
    // A partner of no known sector opens the guards of all.
    assert!(
        read(&[r#""coordinates": true"#], "false")
            .starts_with("private_enterprise+coordinated not_assessed ?private_enterprise")
    );
}

#[test]
fn a_life_domain_is_served_jointly_or_in_part() {
    let read = |listed: &[&str], others: &str| {
        let found = points(&partners(listed, others), Rule::LifeDomains);
        found.split(", ").next().unwrap().to_owned()
    };
    let housing = |serves: &str| format!(r#""life_domains": {{ "housing": true }}, "serves": {serves}"#);
    let both = housing(r#"{ "arriving": true, "receiving": true }"#);
    let arriving = housing(r#"{ "arriving": true, "others": false }"#);
    let receiving = housing(r#"{ "receiving": true, "arriving": false }"#);
    let nobody = housing(r#"{ "others": false }"#);
    let unknown = housing("{}");
    let maybe_receiving = housing(r#"{ "arriving": false }"#);
    let maybe_housing = r#""life_domains": {}, "serves": { "arriving": true, "others": false }"#;
    let work =
        r#""life_domains": { "work": true, "others": false }, "serves": { "arriving": true, "receiving": true }"#;

    assert_eq!(read(&[&both], ""), "housing met");
    assert_eq!(read(&[&arriving, &both], "false"), "housing met");
    assert_eq!(read(&[&arriving], "false"), "housing partly_met");
    assert_eq!(read(&[&arriving, &receiving], "false"), "housing partly_met"); // segregated services do not add up
    assert_eq!(read(&[&arriving], ""), "housing not_assessed");
    assert_eq!(read(&[&arriving], "true"), "housing not_assessed");
    assert_eq!(read(&[&arriving, &unknown], "false"), "housing not_assessed"); // the other one can
    assert_eq!(read(&[&nobody, work], "false"), "housing not_met");
    assert_eq!(read(&[&nobody], ""), "housing not_assessed");
    assert_eq!(read(&[&maybe_receiving], "false"), "housing not_assessed"); // in part or not at all
    assert_eq!(read(&[&maybe_receiving, &arriving], "false"), "housing partly_met");
    assert_eq!(read(&[maybe_housing], "false"), "housing not_assessed");
    assert_eq!(read(&[], "false"), "housing not_met");
    assert_eq!(mark(&partners(&[&arriving], "false"), Rule::LifeDomains), PartlyMet);
}

#[test]
fn both_kinds_of_public_authority_are_asked() {
    let rule = Rule::PublicAuthorities;
    assert_eq!(points(&partners(&[TOWN, CLUB], ""), rule), "municipality met, government_representative not_assessed");
    assert_eq!(
        points(&partners(&[FIRM, CLUB], "false"), rule),
        "municipality not_met, government_representative not_met"
    );
    let ministry = r#""kinds": { "government_representative": true }"#;
    assert_eq!(mark(&partners(&[TOWN, ministry], ""), rule), Met);
}

#[test]
fn mhpss_actors_are_partners_of_this_kind() {
    let rule = Rule::MhpssLinkage;
    assert_eq!(mark(&partners(&[r#""kinds": { "mhpss_actor": true }"#], ""), rule), Met);
    assert_eq!(mark(&partners(&[CLUB], "false"), rule), NotMet);
    assert_eq!(mark(&partners(&[CLUB, SOMEBODY], "false"), rule), NotAssessed);
}

#[test]
fn advocacy_and_factors_are_facts_one_by_one() {
    let json = r#"{ "advocacy": { "aims": { "equal_access": true, "others": false }, "communities": { "arriving": true } },
        "integration_factors": { "socioeconomic": true, "others": false } }"#;
    assert_eq!(
        points(json, Rule::Advocacy),
        "post_migration_stressors not_met, equal_access met, equitable_access not_met, tailored_services not_met, \
         arriving met, receiving not_assessed"
    );
    assert_eq!(points(json, Rule::BothKindsOfFactor), "socioeconomic met, sociopsychological not_met");
    let effects = r#"{ "partnership_effects_followed": { "durability": true, "others": false } }"#;
    assert_eq!(points(effects, Rule::PartnershipEffects), "durability met, opening_for_advocacy not_met");
}

#[test]
fn ways_into_work_are_asked_of_those_with_a_business() {
    let rule = Rule::LabourOpenings;
    assert_eq!(mark(&partners(&[CLUB], "false"), rule), NotApplicable);
    assert!(points(&partners(&[CLUB], ""), rule).ends_with("guard ?business"));
    assert_eq!(points(&partners(&[FIRM], ""), rule), "apprenticeship not_assessed, on_the_job_training not_assessed");
    // A way into work says that the partner is a business.
    let opens = r#""labour_openings": { "apprenticeship": true, "others": false }"#;
    assert_eq!(points(&partners(&[opens], "false"), rule), "apprenticeship met, on_the_job_training not_met");
    // A partner that surely is no business opens no way into work.
    let firm = r#""kinds": { "business": true }, "labour_openings": { "others": false }"#;
    assert_eq!(points(&partners(&[firm, CLUB], "false"), rule), "apprenticeship not_met, on_the_job_training not_met");
    assert_eq!(
        points(&partners(&[firm, SOMEBODY], "false"), rule),
        "apprenticeship not_assessed, on_the_job_training not_assessed"
    );
}
