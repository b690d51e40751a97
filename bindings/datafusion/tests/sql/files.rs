//! Parquet and JSON lines, in one partition and in many.

use std::fmt::Write as _;

use datafusion::prelude::{JsonReadOptions, ParquetReadOptions};
use serde_json::json;

use crate::documents::{self, Row};
use crate::support::{Folder, PARTITIONS, context, one, pairs, summed, summed_by, watched, write_parquet};

const TOTAL: &str = "SELECT di_portfolio(document) FROM documents";
const BY_COUNTRY: &str = "SELECT country, di_portfolio(document) FROM documents GROUP BY country";
const BY_YEAR: &str = "SELECT year, di_portfolio(document) FROM documents GROUP BY year";

#[tokio::test(flavor = "multi_thread")]
async fn parquet_is_summed_up_as_by_a_loop() {
    let rows: Vec<Row> = documents::rows(4000).collect();
    let folder = Folder::new("parquet");
    for (file, rows) in rows.chunks(2000).enumerate() {
        write_parquet(&folder.join(&format!("{file}.parquet")), rows);
    }
    let (total, by_country, by_year) = expected(&rows);
    assert_eq!((by_country.len(), by_year.len()), (12, 16));

    for partitions in PARTITIONS {
        let context = context(partitions);
        let options = ParquetReadOptions::default();
        context.register_parquet("documents", folder.as_str(), options).await.expect("a table");
        assert_eq!(one(&context, TOTAL).await, Ok(Some(total.clone())), "{partitions} partitions");
        assert_eq!(pairs(&context, BY_YEAR).await, by_year, "{partitions} partitions");

        let (answer, plan, _) = watched(&context, BY_COUNTRY, "output_rows").await;
        assert_eq!(answer, by_country, "{partitions} partitions");
        // Each partition sums up, and what they have summed up is merged.
        assert_eq!(plan.contains("AggregateExec: mode=Partial"), partitions > 1, "{plan}");
        assert!(partitions == 1 || plan.contains(&format!("file_groups={{{partitions} groups")), "{plan}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn json_lines_with_columns_are_summed_up_as_by_a_loop() {
    let rows: Vec<Row> = documents::rows(1000).collect();
    let folder = Folder::new("json-columns");
    let line = |row: &Row| json!({ "country": row.country, "year": row.year, "document": row.document }).to_string();
    write_lines(&folder, rows.iter().map(line));
    let (total, by_country, by_year) = expected(&rows);

    for partitions in PARTITIONS {
        let context = context(partitions);
        let options = JsonReadOptions::default().file_extension(".jsonl");
        context.register_json("documents", folder.as_str(), options).await.expect("a table");
        assert_eq!(one(&context, TOTAL).await, Ok(Some(total.clone())), "{partitions} partitions");
        assert_eq!(pairs(&context, BY_COUNTRY).await, by_country, "{partitions} partitions");
        assert_eq!(pairs(&context, BY_YEAR).await, by_year, "{partitions} partitions");
    }
}

/// One practice a line, and nothing beside it: `di_identity` tells the country and the year. One names neither.
#[tokio::test(flavor = "multi_thread")]
async fn json_lines_of_practices_alone_are_summed_up_as_by_a_loop() {
    let rows: Vec<Row> = documents::rows(1000).collect();
    let folder = Folder::new("json-alone");
    let nowhere = r#"{"practice":{"name":"Nowhere"},"spring":{}}"#;
    let documents = || rows.iter().map(|row| row.document.as_str()).chain([nowhere]);
    write_lines(&folder, documents().map(str::to_owned));
    let total = summed(documents());
    let (_, mut by_country, mut by_year) = expected(&rows);
    by_country.insert("none".to_owned(), summed([nowhere]));
    by_year.insert("none".to_owned(), summed([nowhere]));

    for partitions in PARTITIONS {
        let context = context(partitions);
        let location = folder.join("practices.jsonl").display().to_string();
        let create = format!(
            "CREATE EXTERNAL TABLE documents (document TEXT) STORED AS CSV LOCATION '{location}'
             OPTIONS ('format.has_header' 'false', 'format.delimiter' '\u{1f}')"
        );
        context.sql(&create).await.expect("a table");
        assert_eq!(one(&context, TOTAL).await, Ok(Some(total.clone())), "{partitions} partitions");

        let by_each_country = "SELECT coalesce(country, 'none'), di_portfolio(document)
            FROM (SELECT document, unnest_outer(di_identity(document)['countries']) AS country FROM documents)
            GROUP BY country";
        assert_eq!(pairs(&context, by_each_country).await, by_country, "{partitions} partitions");
        let by_start = "SELECT coalesce(CAST(year AS TEXT), 'none'), di_portfolio(document)
            FROM (SELECT document, di_identity(document)['start_year'] AS year FROM documents)
            GROUP BY year";
        assert_eq!(pairs(&context, by_start).await, by_year, "{partitions} partitions");
    }
}

type Portfolios = std::collections::BTreeMap<String, String>;

fn expected(rows: &[Row]) -> (String, Portfolios, Portfolios) {
    let total = summed(rows.iter().map(|row| row.document.as_str()));
    (total, summed_by(rows, |row| row.country.to_owned()), summed_by(rows, |row| row.year.to_string()))
}

fn write_lines(folder: &Folder, lines: impl Iterator<Item = String>) {
    let mut text = String::new();
    lines.for_each(|line| _ = writeln!(text, "{line}"));
    std::fs::write(folder.join("practices.jsonl"), text).expect("a file");
}
