//! What is reported beside the marks.

use dynamic_integration::evaluation::Report as _;
use dynamic_integration::focus::{Community, Involvement, LifeDomain, Stage};
use serde_json::json;

use super::{evaluate, points};

const RECORD: &str = r#"{
    "use": ["develops_new"], "scale": ["local", "regional"],
    "participation": { "assessment": { "arriving": "consulted", "receiving": "none" }, "design": { "receiving": "leads" } },
    "partners": { "listed": [
        { "name": "Town", "kinds": { "municipality": true }, "sector": "non_profit",
          "life_domains": { "housing": true, "others": false }, "serves": { "arriving": true, "others": false } },
        { "name": "Firm", "labour_openings": { "apprenticeship": true }, "sector": "non_profit",
          "life_domains": { "work": true, "others": false } }], "others": false },
    "connections": { "bond": true, "link": false } }"#;

#[test]
fn matrices_gaps_and_what_is_missing() {
    let evaluation = evaluate(RECORD);
    let report = evaluation.report();
    assert_eq!(report.involvement(Stage::Assessment, Community::Arriving), Some(Involvement::Consulted));
    assert_eq!(report.involvement(Stage::Design, Community::Arriving), None);
    assert_eq!(report.without_part().collect::<Vec<_>>(), [(Stage::Assessment, Community::Receiving)]);
    let served = |domain, community| report.life_domains.get(domain, community).copied();
    assert_eq!(served(LifeDomain::Housing, Community::Arriving), Some(1));
    assert_eq!(served(LifeDomain::Housing, Community::Receiving), Some(0));
    assert_eq!(served(LifeDomain::Work, Community::Arriving), None); // the firm may serve newcomers

    let json = serde_json::to_value(report).unwrap();
    assert_eq!(json["use"], json!(["focus/use/develops_new"]));
    assert_eq!(json["scale"], json!(["focus/scale/local", "focus/scale/regional"]));
    assert_eq!(
        json["participation"][0],
        json!({ "row": "focus/stage/assessment", "column": "focus/community/arriving", "value": "focus/involvement/consulted" })
    );
    assert_eq!(json["participation"].as_array().unwrap().len(), 3);
    assert_eq!(json["involvement_gaps"], json!([{ "stage": "focus/stage/assessment", "gap": 2 }]));
    assert_eq!(json["sectors_missing"], json!(["focus/sector/private_enterprise", "focus/sector/government"]));
    assert_eq!(json["connections_missing"], json!(["focus/connection/link"]));
    // The firm is a business, because it opens a way into work.
    assert_eq!(
        json["warnings"],
        json!([
            { "term": "focus/warning/partner_kind_and_sector", "path": "/partners/listed/0/sector" },
            { "term": "focus/warning/partner_kind_and_sector", "path": "/partners/listed/1/sector" }
        ])
    );
}

#[test]
fn tables_for_people() {
    let text = evaluate(RECORD).report().to_string();
    let expected = "\
Use of the Approach: Develop a new practice
Scale of the work: Local, Regional
Say at each stage                  Arriving community           Receiving community   Difference
Assessment of needs and situation  Consulted                    No part                       +2
Design                             -                            Leads                          -
Implementation                     -                            -                              -
Monitoring                         -                            -                              -
Evaluation                         -                            -                              -
Difference: rungs by which the arriving community has more say (+) or less (-) than the other.
Rungs: no part, informed, consulted, decides together with others, leads.
Known partners in each life domain Arriving community           Receiving community
Housing                            1 partner                    none
Education                          none                         none
Work                               -                            -
Leisure                            none                         none
Health and social care             none                         none
A dash means not assessed.
Missing sectors: Private enterprise, Government
Missing connections: Social link
Warning: Kind and sector of a partner differ (/partners/listed/0/sector)
Warning: Kind and sector of a partner differ (/partners/listed/1/sector)
";
    assert_eq!(text, expected);
    assert!(text.lines().all(|line| line.chars().count() <= 100));
}

#[test]
fn nothing_recorded_is_no_report() {
    assert!(evaluate("{}").report().says_nothing());
    assert_eq!(evaluate("{}").report().to_string(), "");
    assert_eq!(serde_json::to_string(evaluate("{}").report()).unwrap(), "{}");
    assert!(evaluate(r#"{ "partners": { "listed": [{ "name": "P" }] } }"#).report().says_nothing());
    assert!(!evaluate(r#"{ "scale": ["local"] }"#).report().says_nothing());
}

#[test]
fn use_and_scale_are_read_by_no_rule_and_a_warning_changes_no_mark() {
    use dynamic_integration::focus::Rule;
    let named = evaluate(r#"{ "use": ["strengthens_existing"], "scale": ["regional"] }"#);
    assert_eq!(named.total(), evaluate("{}").total());
    assert!(points(RECORD, Rule::PublicAuthorities).starts_with("municipality met"));
}
