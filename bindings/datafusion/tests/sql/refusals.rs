//! What happens to practices that are refused.

use dynamic_integration::Practice;

use crate::documents::{self, Row};
use crate::support::{PARTITIONS, context, one, rows, summed, table};

/// Practices of which every tenth has a wrong key, and every 50th a wrong country.
fn some_refused() -> (Vec<Row>, String) {
    let mut rows: Vec<Row> = documents::rows(500).collect();
    for (place, row) in rows.iter_mut().enumerate() {
        if place % 50 == 3 {
            row.document = row.document.replace(r#""countries":["#, r#""countries":["UK","#);
        } else if place % 10 == 3 {
            row.document = row.document.replace(r#""name":"#, r#""nane":"#);
        }
    }
    let good = summed(rows.iter().map(|row| row.document.as_str()).filter(|text| Practice::from_json(text).is_ok()));
    (rows, good)
}

#[tokio::test]
async fn a_query_fails_with_the_reason_and_the_way_on() {
    let (refused, _) = some_refused();
    for partitions in PARTITIONS {
        let context = context(partitions);
        table(&context, &refused[..10]);
        for sql in [
            "SELECT di_portfolio(document) FROM documents",
            "SELECT country, di_portfolio(document) FROM documents GROUP BY country",
        ] {
            let error = rows(&context, sql).await.expect_err("one is refused");
            assert!(error.contains("di_portfolio refused a document: line 1, column "), "{error}");
            assert!(error.contains("at /practice/countries/0: found `\"UK\"`"), "{error}");
            assert!(
                error.ends_with("di_try_portfolio goes on without those that are refused, and tells why"),
                "{error}"
            );
        }
    }
}

#[tokio::test]
async fn the_try_form_counts_and_tells_the_reasons() {
    let (refused, good) = some_refused();
    let expected = vec![vec![
        Some(good),
        Some("50".to_owned()),
        Some("at /practice/countries/0: found `\"UK\"`, expected a country code of ISO 3166-1 such as `AT`, did you mean `GB`?".to_owned()),
        Some("10".to_owned()),
        Some("at /practice/nane: unknown key `nane`, did you mean `name`?".to_owned()),
        Some("40".to_owned()),
    ]];
    for partitions in PARTITIONS {
        let context = context(partitions);
        table(&context, &refused);
        for group in ["", "GROUP BY year < 0"] {
            let sql = format!(
                "SELECT t['portfolio'], t['refused'], t['reasons'][1]['reason'], t['reasons'][1]['documents'],
                        t['reasons'][2]['reason'], t['reasons'][2]['documents']
                 FROM (SELECT di_try_portfolio(document) AS t FROM documents {group})"
            );
            assert_eq!(rows(&context, &sql).await.as_ref(), Ok(&expected), "{partitions} partitions");
        }
    }
}

/// However the work is split, the same reasons are told, with all their documents.
#[tokio::test]
async fn of_many_reasons_always_the_same_are_told() {
    let mut refused: Vec<Row> = documents::rows(1000).collect();
    for (place, row) in refused.iter_mut().enumerate() {
        row.document = format!(r#"{{ "practice": {{ "name": "A" }}, "key{:02}": 1 }}"#, place % 70);
    }
    let mut told = Vec::new();
    for partitions in PARTITIONS {
        let context = context(partitions);
        table(&context, &refused);
        let sql = "SELECT r['reason'], r['documents'] FROM
                       (SELECT unnest(di_try_portfolio(document)['reasons']) AS r FROM documents)";
        told.push(rows(&context, sql).await.expect("an answer"));
    }
    assert_eq!(told[0].len(), 20);
    assert!(told[0][0][0].as_deref().is_some_and(|reason| reason.starts_with("at /key00: unknown key `key00`")));
    assert_eq!(told[0][0][1].as_deref(), Some("15"));
    assert!(told.iter().all(|other| *other == told[0]));
}

#[tokio::test]
async fn the_try_forms_give_each_refusal_as_a_column() {
    let (refused, _) = some_refused();
    let context = context(2);
    table(&context, &refused);
    let sql = "SELECT document, t['value'], t['refusal'] FROM
                   (SELECT document, di_try_evaluate(document) AS t FROM documents)";
    let rows = rows(&context, sql).await.expect("an answer");
    assert_eq!(rows.len(), refused.len());
    for row in rows {
        let expected = match Practice::from_json(row[0].as_deref().expect("a document")) {
            Ok(practice) => (Some(serde_json::to_string(&practice.evaluate()).expect("JSON")), None),
            Err(error) => (None, Some(serde_json::to_string(&error).expect("JSON"))),
        };
        assert_eq!((&row[1], &row[2]), (&expected.0, &expected.1));
    }
}

/// A condition on the refusal is no guard: the engine may ask for both at once. Within one call it is.
#[tokio::test]
async fn the_try_forms_of_columns_go_on() {
    let (refused, _) = some_refused();
    let context = context(2);
    table(&context, &refused);
    for function in ["identity", "focus", "mhpss", "iom", "spring", "asap_journey", "asap_recommendations"] {
        let sql = format!("SELECT count(*) FROM documents WHERE di_try_{function}(document)['refusal'] IS NOT NULL");
        assert_eq!(one(&context, &sql).await, Ok(Some("50".to_owned())), "{function}");
        let sql = format!("SELECT count(di_{function}(document)) FROM documents");
        let error = rows(&context, &sql).await.expect_err("some are refused");
        assert!(error.contains(&format!("di_{function} refused a document")), "{error}");
    }
}
