//! What is reported beside the rules of the journey.

use dynamic_integration::asap::Phase::{self, Define, Deliver, Develop, Discover};

use crate::evaluate;

#[test]
fn what_is_beside_a_journey() {
    let evaluation = evaluate(
        r#"{ "phases": { "discover": { "participants": ["end_user", "expert"] }, "define": { "participants": ["expert"] },
                         "develop": { "took_place": false }, "deliver": { "participants": ["public_authority"] } },
             "moves": [{ "from": "discover", "to": "define" }, { "from": "define", "to": "deliver" }, { "from": "deliver", "to": "deliver" }],
             "outputs": { "tested_with_users": true } }"#,
    );
    let report = evaluation.beside();
    assert_eq!(report.without_those_concerned, [Define, Deliver]);
    assert_eq!(
        report.to_string(),
        "                              Discover    Define   Develop   Deliver\n\
         Took place                         yes       yes        no       yes\n\
         End user                           yes        no         -        no\n\
         Community representative            no        no         -        no\n\
         Migrant organisation                no        no         -        no\n\
         Civil society organisation          no        no         -        no\n\
         Other non-governmental actor        no        no         -        no\n\
         Public service provider             no        no         -        no\n\
         Public authority                    no        no         -       yes\n\
         Expert                             yes       yes         -        no\n\
         Partner organisation                no        no         -        no\n\
         Without those concerned: Define\n\
         Without those concerned: Deliver\n\
         Move not foreseen: Define / Deliver\n\
         Move not foreseen: Deliver / Deliver\n\
         Testers not listed: Deliver / End user"
    );
    let json = serde_json::to_value(&evaluation).unwrap();
    assert_eq!(json["beside"]["matrix"][1]["phase"], "asap/phase/define");
    assert_eq!(
        json["beside"]["matrix"][2]["participants"][0],
        serde_json::json!({ "participant": "asap/participant/end_user" })
    );
    assert_eq!(
        json["beside"]["without_those_concerned"],
        serde_json::json!(["asap/phase/define", "asap/phase/deliver"])
    );
    assert_eq!(
        json["beside"]["warnings"][0],
        serde_json::json!({ "warning": "asap/warning/move_not_foreseen", "terms": ["asap/phase/define", "asap/phase/deliver"] })
    );
}

#[test]
fn moves_of_the_model_are_no_warnings() {
    let allowed = |from: Phase, to: Phase| {
        let facts = format!(r#"{{ "moves": [{{ "from": "{from}", "to": "{to}" }}] }}"#);
        evaluate(&facts).beside().warnings.is_empty()
    };
    let pairs = Phase::ALL.iter().flat_map(|from| Phase::ALL.iter().map(move |to| (*from, *to)));
    let found: Vec<_> = pairs.filter(|(from, to)| allowed(*from, *to)).collect();
    assert_eq!(
        found,
        [
            (Discover, Define),
            (Define, Discover),
            (Define, Develop),
            (Develop, Define),
            (Develop, Deliver),
            (Deliver, Discover),
            (Deliver, Develop)
        ]
    );
}
