//! What the engine does with aggregates: partial sums, spilling, filters, windows, and other states.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, LargeStringArray};
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::logical_expr::Accumulator;
use datafusion::logical_expr::function::AccumulatorArgs;
use dynamic_integration::portfolio::Portfolio;

use crate::documents::{self, Row};
use crate::support::{
    PARTITIONS, config, context, context_of, context_with_memory, one, pairs, rows, summed, summed_by, table, watched,
};

const BY_DOCUMENT: &str = "SELECT document, di_portfolio(document) FROM documents GROUP BY document";
const BY_BOTH: &str = "SELECT country || year, di_portfolio(document) FROM documents GROUP BY 1";

/// Groups that do not fit into memory are written to disk and merged from there.
#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_into_memory_is_spilled() {
    let rows: Vec<Row> = documents::rows(3000).collect();
    let expected = summed_by(&rows, |row| format!("{}{}", row.country, row.year));
    assert_eq!(expected.len(), 192);
    // Several partitions would share the memory, each as much as it happens to get first.
    let context = context_with_memory(config(1).with_batch_size(2), 5_000_000);
    table(&context, &rows);
    let (answer, plan, spills) = watched(&context, BY_BOTH, "spill_count").await;
    assert_eq!(answer, expected);
    assert!(spills > 0, "{plan}");
}

/// Where almost each row is a group of its own, the engine gives up to sum up in parts, and sends states on.
#[tokio::test(flavor = "multi_thread")]
async fn groups_of_one_document_are_summed_up_at_the_end() {
    let rows: Vec<Row> = documents::rows(600).collect();
    let expected = summed_by(&rows, |row| row.document.clone());
    let skip = "datafusion.execution.skip_partial_aggregation_probe_rows_threshold";
    let context = context_of(config(2).set_usize(skip, 100));
    table(&context, &rows);
    let (answer, plan, skipped) = watched(&context, BY_DOCUMENT, "skipped_aggregation_rows").await;
    assert_eq!(answer, expected);
    assert!(skipped > 0, "{plan}");
}

/// The same where the answer has to be given group by group, since they come in order.
#[tokio::test(flavor = "multi_thread")]
async fn groups_in_order_are_given_one_after_the_other() {
    let mut rows: Vec<Row> = documents::rows(1000).collect();
    rows.sort_by_key(|row| row.country);
    let expected = summed_by(&rows, |row| row.country.to_owned());
    for partitions in PARTITIONS {
        let context = context(partitions);
        table(&context, &rows);
        let sorted = "SELECT country, di_portfolio(document) FROM (SELECT * FROM documents ORDER BY country) GROUP BY country ORDER BY country";
        assert_eq!(pairs(&context, sorted).await, expected, "{partitions} partitions");
    }
}

#[tokio::test]
async fn portfolios_of_groups_merge_to_that_of_all() {
    let rows: Vec<Row> = documents::rows(500).collect();
    let total = summed(rows.iter().map(|row| row.document.as_str()));
    for partitions in PARTITIONS {
        let context = context(partitions);
        table(&context, &rows);
        let merged = format!("SELECT di_merge(portfolio) FROM ({BY_BOTH}) AS parts(key, portfolio)");
        assert_eq!(one(&context, &merged).await, Ok(Some(total.clone())), "{partitions} partitions");
        let merged = format!("SELECT 'all', di_merge(portfolio) FROM ({BY_BOTH}) AS parts(key, portfolio) GROUP BY 1");
        assert_eq!(pairs(&context, &merged).await["all"], total, "{partitions} partitions");
    }
}

#[tokio::test]
async fn filters_and_nulls_leave_documents_out() {
    let rows: Vec<Row> = documents::rows(300).collect();
    let late = summed(rows.iter().filter(|row| row.year > 2020).map(|row| row.document.as_str()));
    let context = context(2);
    table(&context, &rows);
    for document in ["document) FILTER (WHERE year > 2020", "CASE WHEN year > 2020 THEN document END"] {
        let sql = format!("SELECT di_portfolio({document}) FROM documents");
        assert_eq!(one(&context, &sql).await, Ok(Some(late.clone())), "{sql}");
        let sql = format!("SELECT 'all', di_portfolio({document}) FROM documents GROUP BY 1");
        assert_eq!(pairs(&context, &sql).await["all"], late, "{sql}");
    }
}

/// No documents are an empty portfolio and not `NULL`: it is known that there are none.
#[tokio::test]
async fn of_no_documents_there_is_an_empty_portfolio() {
    let empty = serde_json::to_string(&Portfolio::new()).expect("JSON");
    let context = context(2);
    table(&context, &documents::rows(10).collect::<Vec<_>>());
    for condition in ["false", "year < 0"] {
        let sql = format!("SELECT di_portfolio(document) FROM documents WHERE {condition}");
        assert_eq!(one(&context, &sql).await, Ok(Some(empty.clone())), "{sql}");
    }
    let nulls = "SELECT country, di_portfolio(NULL) FROM documents GROUP BY country";
    assert!(pairs(&context, nulls).await.values().all(|portfolio| *portfolio == empty));
}

#[tokio::test]
async fn a_window_shows_the_sum_so_far() {
    let documents: Vec<Row> = documents::rows(5).collect();
    let context = context(1);
    table(&context, &documents);
    let sql = "SELECT di_portfolio(document) OVER (ORDER BY document) FROM documents ORDER BY document";
    let mut texts: Vec<&str> = documents.iter().map(|row| row.document.as_str()).collect();
    texts.sort_unstable();
    let expected = (1..=5).map(|number| vec![Some(summed(texts[..number].iter().copied()))]);
    assert_eq!(rows(&context, sql).await, Ok(expected.collect()));
}

#[tokio::test]
async fn distinct_documents_are_selected_before() {
    let document = r#"{ "practice": { "name": "A" }, "spring": {} }"#;
    let context = context(2);
    let twice = format!("(VALUES ('{document}', 1), ('{document}', 2)) AS documents(document, number)");
    let before = format!("SELECT di_portfolio(document) FROM (SELECT DISTINCT document FROM {twice})");
    assert_eq!(one(&context, &before).await, Ok(Some(summed([document]))));
    // The engine makes that of this, if there is no other aggregate beside it. Else it is refused, and nothing counted twice.
    let within = format!("SELECT di_portfolio(DISTINCT document) FROM {twice}");
    assert_eq!(one(&context, &within).await, Ok(Some(summed([document]))));
    let beside = format!("SELECT di_portfolio(DISTINCT document), count(DISTINCT number) FROM {twice}");
    let error = rows(&context, &beside).await.expect_err("it is refused");
    assert!(error.contains("select distinct documents in a subquery"), "{error}");
}

/// A part of the engine with other rules is refused and not added.
#[test]
fn a_state_of_another_version_is_refused() {
    for function in dynamic_integration_datafusion::aggregate_functions() {
        let mut accumulator = accumulator(&function);
        let document = match function.name() {
            "di_merge" => summed([r#"{ "practice": { "name": "A" }, "spring": {} }"#]),
            _ => r#"{ "practice": { "name": "A" }, "spring": {} }"#.to_owned(),
        };
        accumulator.update_batch(&[column(&document)]).expect("it is read");
        let before = accumulator.evaluate().expect("a result");
        let state = accumulator.state().expect("a state").remove(0).to_string();

        let mut other = self::accumulator(&function);
        other.merge_batch(&[column(&state)]).expect("it is of this version");
        assert_eq!(other.evaluate().expect("a result"), before, "{}", function.name());

        for changed in [state.replace(r#""rule_set_version":1"#, r#""rule_set_version":9"#), "{}".to_owned()] {
            assert_ne!(changed, state);
            let error = other.merge_batch(&[column(&changed)]).expect_err("it is of another version").to_string();
            assert!(error.contains("same version"), "{error}");
        }
        assert_eq!(other.evaluate().expect("a result"), before, "nothing is added: {}", function.name());
    }
}

fn column(text: &str) -> ArrayRef {
    Arc::new(LargeStringArray::from(vec![text]))
}

fn accumulator(function: &datafusion::logical_expr::AggregateUDF) -> Box<dyn Accumulator> {
    let field = Arc::new(Field::new("document", DataType::LargeUtf8, true));
    let arguments = AccumulatorArgs {
        return_field: function.return_field(&[Arc::clone(&field)]).expect("a type"),
        schema: &Schema::empty(),
        ignore_nulls: false,
        order_bys: &[],
        is_reversed: false,
        name: "test",
        is_distinct: false,
        exprs: &[],
        expr_fields: &[field],
    };
    function.accumulator(arguments).expect("an accumulator")
}
