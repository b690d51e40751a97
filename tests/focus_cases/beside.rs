//! What is reported beside the rules.

use crate::{evaluate, files};

#[test]
fn the_report_stands_beside() {
    let evaluation = evaluate(
        r#"{"participation":{"assessment":{"arriving":"consulted","receiving":"none"},"design":{"receiving":"leads"}},
            "partners":[{"name":"Town","kinds":["municipality"],"sector":"non_profit","life_domains":["housing"],"serves":["arriving"]},
                        {"name":"Firm","kinds":["business"],"sector":"private_enterprise","life_domains":["work"]}],
            "connections":["bond","bridge"]}"#,
    );
    let json = serde_json::to_value(&evaluation).unwrap();
    let beside = &json["beside"];
    assert_eq!(
        beside["participation"][0],
        serde_json::json!({ "stage": "focus/stage/assessment", "community": "focus/community/arriving",
                            "involvement": "focus/involvement/consulted", "mark": "met" })
    );
    assert_eq!(beside["participation"][1]["mark"], "not_met");
    assert_eq!(
        beside["participation"][2],
        serde_json::json!({ "stage": "focus/stage/design", "community": "focus/community/arriving", "mark": "not_assessed" })
    );
    assert_eq!(beside["participation"].as_array().unwrap().len(), 10);
    assert_eq!(beside["say_gaps"][0], serde_json::json!({ "stage": "focus/stage/assessment", "gap": 2 }));
    assert_eq!(beside["say_gaps"][1], serde_json::json!({ "stage": "focus/stage/design" }));
    assert_eq!(
        beside["life_domains"][0],
        serde_json::json!({ "life_domain": "focus/life_domain/housing", "community": "focus/community/arriving",
                            "partners": 1, "mark": "met" })
    );
    assert_eq!(beside["life_domains"][1]["mark"], "not_met");
    assert_eq!(beside["life_domains"][4]["mark"], "not_assessed"); // whom the firm serves is not recorded
    assert_eq!(beside["sectors_missing"], serde_json::json!(["focus/sector/government"]));
    assert_eq!(beside["connections_missing"], serde_json::json!(["focus/connection/link"]));
    assert_eq!(
        beside["warnings"],
        serde_json::json!([{ "warning": "focus/warning/partner_kind_and_sector", "at": "/partners/0/sector" }])
    );
    let report = evaluation.beside().to_string();
    files::stands_in("tests/documents/focus_report.txt", &format!("{report}\n"), "focus_cases");
    let legend = report.lines().last();
    assert_eq!(Some(&*evaluate("{}").beside().to_string()), legend, "where nothing is recorded it stands alone");
}
