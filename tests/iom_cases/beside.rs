//! What is reported beside the rules.

use dynamic_integration::Mark::Met;
use dynamic_integration::Report;
use dynamic_integration::iom::{Rule, SocialService};

use crate::evaluate;

#[test]
fn the_matrix_counts_initiatives_and_shows_what_is_empty() {
    let evaluation = evaluate(
        r#"{"initiatives": [{"cells": ["individual_economic", "individual_social"]},
            {"cells": ["community_economic"]}],
            "out_of_scope": {"nine_cells": "the matrix is shown all the same"}}"#,
    );
    let written: serde_json::Value = serde_json::to_value(&evaluation).unwrap();
    let matrix = &written["beside"]["iom"]["matrix"];
    assert_eq!(matrix["initiatives"], 2);
    assert_eq!(
        matrix["cells"][1],
        serde_json::json!({ "cell": "iom/cell/individual_social", "level": "iom/level/individual",
                            "dimension": "iom/dimension/social", "initiatives": 1 })
    );
    assert_eq!(
        matrix["levels"][0], // two cells of one initiative: the row has one
        serde_json::json!({ "level": "iom/level/individual", "initiatives": 1,
                            "empty_cells": ["iom/cell/individual_psychosocial"] })
    );
    assert_eq!(
        matrix["dimensions"][0],
        serde_json::json!({ "dimension": "iom/dimension/economic", "initiatives": 2,
                            "empty_cells": ["iom/cell/structural_economic"] })
    );
    assert_eq!(matrix["empty_levels"], serde_json::json!(["iom/level/structural"]));
    assert_eq!(matrix["empty_dimensions"], serde_json::json!(["iom/dimension/psychosocial"]));
    assert_eq!(matrix["empty_cells"].as_array().map(Vec::len), Some(6));
}

#[test]
fn what_an_initiative_claims_outside_its_own_cells_is_worth_a_look() {
    let evaluation = evaluate(
        r#"{"initiatives": [
            {"cells": ["individual_economic"], "social_services": ["health"], "economic_strands": ["re_entry"],
             "addressed": {"individual": ["needs"], "community": ["concerns"]}},
            {"cells": ["community_social"], "economic_strands": []}]}"#,
    );
    let Report::Iom(report) = evaluation.beside() else { panic!("IOM reports a matrix") };
    let warnings: Vec<_> = report.warnings.iter().map(|warned| (warned.warning.code(), &*warned.at)).collect();
    assert_eq!(
        warnings,
        [
            ("dimension_not_named", "/initiatives/0/social_services"),
            ("level_not_named", "/initiatives/0/addressed/community"),
        ]
    );
    let health = evaluation.answer(Rule::SocialServices, SocialService::Health).unwrap();
    assert_eq!(health.mark(), Met); // a warning changes no mark
}
