//! The functions of one document: what they tell is what the crate tells.

use std::sync::Arc;

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, Int64Array, LargeStringArray, RecordBatch, StringArray, StringViewArray,
};
use datafusion::arrow::datatypes::UInt64Type;
use datafusion::arrow::util::display::array_value_to_string;
use dynamic_integration::Practice;

use crate::documents;
use crate::support::{context, one, rows, summed};

const MARKS: [&str; 5] = ["met", "partly_met", "not_met", "not_applicable", "not_assessed"];

/// A table of one column of text, of each type of text.
fn tables(texts: &[Option<&str>]) -> [ArrayRef; 3] {
    [
        Arc::new(StringArray::from(texts.to_vec())),
        Arc::new(LargeStringArray::from(texts.to_vec())),
        Arc::new(StringViewArray::from(texts.to_vec())),
    ]
}

#[tokio::test]
async fn every_type_of_text_is_read() {
    let document = r#"{ "practice": { "name": "A" }, "spring": { "marks": { "staff_plan": "met" } } }"#;
    let evaluation = Practice::from_json(document).expect("a practice").evaluate();
    let expected = serde_json::to_string(&evaluation).expect("JSON");
    for column in tables(&[Some(document), None]) {
        let context = context(1);
        let batch = RecordBatch::try_from_iter([("document", column)]).expect("a batch");
        context.register_batch("documents", batch).expect("a table");
        let answer = rows(&context, "SELECT di_evaluate(document) FROM documents").await;
        assert_eq!(answer, Ok(vec![vec![Some(expected.clone())], vec![None]]));
        let answer = one(&context, "SELECT di_portfolio(document) FROM documents").await;
        assert_eq!(answer, Ok(Some(summed([document]))));
    }
    let literal = format!("SELECT di_evaluate('{document}')");
    assert_eq!(one(&context(1), &literal).await, Ok(Some(expected)));
    assert_eq!(one(&context(1), "SELECT di_evaluate(NULL)").await, Ok(None));
}

#[tokio::test]
async fn what_is_no_text_is_refused_by_the_plan() {
    let context = context(1);
    let numbers: ArrayRef = Arc::new(Int64Array::from(vec![1]));
    let batch = RecordBatch::try_from_iter([("document", numbers)]).expect("a batch");
    context.register_batch("documents", batch).expect("a table");
    for sql in ["SELECT di_evaluate() FROM documents", "SELECT di_portfolio(document, document) FROM documents"] {
        let error = rows(&context, sql).await.expect_err("it takes one text");
        assert!(error.contains("di_"), "{error}");
    }
    let error =
        rows(&context, "SELECT di_portfolio(document) FROM documents").await.expect_err("a number is no practice");
    assert!(error.contains("di_portfolio"), "{error}");
}

#[tokio::test]
async fn an_identity_has_a_name_countries_and_years() {
    let sql = r#"SELECT di_identity(document) FROM (VALUES
        ('{ "practice": { "name": "A", "countries": ["AT", "DE"], "period": { "start": "2018-05", "end": "2020" } } }'),
        ('{ "practice": { "name": "B" } }'),
        (NULL)) AS documents(document)"#;
    let batches = context(1).sql(sql).await.expect("a query").collect().await.expect("an answer");
    let shown: Vec<_> = (0..3).map(|row| array_value_to_string(batches[0].column(0), row).expect("a text")).collect();
    assert_eq!(
        shown,
        [
            "{name: A, countries: [AT, DE], start_year: 2018, end_year: 2020}",
            "{name: B, countries: , start_year: , end_year: }",
            "",
        ]
    );
}

/// The columns of each rule set are the marks of its rules, and the numbers of its points.
#[tokio::test]
async fn the_marks_are_those_of_the_evaluation() {
    let documents: Vec<String> = documents::rows(200).map(|row| row.document).collect();
    let texts: Vec<_> = documents.iter().map(|text| Some(text.as_str())).chain([None]).collect();
    let context = context(1);
    let [column, ..] = tables(&texts);
    let batch = RecordBatch::try_from_iter([("document", column)]).expect("a batch");
    context.register_batch("documents", batch).expect("a table");

    let mut evaluated = 0;
    for function in ["focus", "mhpss", "iom", "spring", "asap_journey", "asap_recommendations"] {
        let sql = format!("SELECT di_{function}(document) FROM documents");
        let batches = context.sql(&sql).await.expect("a query").collect().await.expect("an answer");
        let batch = datafusion::arrow::compute::concat_batches(&batches[0].schema(), &batches).expect("a batch");
        let marks = batch.column(0).as_struct();
        assert!(marks.is_null(documents.len()));
        for (row, document) in documents.iter().enumerate() {
            let evaluation = serde_json::to_value(Practice::from_json(document).expect("a practice").evaluate());
            let evaluation = evaluation.expect("JSON").get(function).cloned();
            assert_eq!(marks.is_null(row), evaluation.is_none());
            let Some(evaluation) = evaluation else { continue };
            evaluated += 1;
            let rules = evaluation["rules"].as_array().expect("rules");
            assert_eq!(marks.num_columns(), rules.len() + 1);
            for rule in rules {
                let (_, key) = rule["rule"].as_str().and_then(|id| id.rsplit_once('/')).expect("an id");
                let column = marks.column_by_name(key).expect("a column");
                assert_eq!(column.as_string::<i32>().value(row), rule["mark"]);
            }
            let points = marks.column_by_name("points").expect("a column").as_struct();
            for name in MARKS {
                let counts = points.column_by_name(name).expect("a column").as_primitive::<UInt64Type>();
                assert_eq!(counts.value(row), evaluation["total"]["tally"][name], "{function} {name}");
            }
        }
    }
    assert!(evaluated > 200);
}
