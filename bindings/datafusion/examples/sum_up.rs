//! Sums up the practices of a folder of Parquet files, and prints the portfolio: with DataFusion in a number of partitions,
//! or in a plain loop. The last line of stderr says how long it took.
//!
//! ```sh
//! cargo run --example sum_up -- FOLDER 8
//! cargo run --example sum_up -- FOLDER loop
//! ```

use std::error::Error;
use std::fs::File;
use std::time::Instant;

use datafusion::arrow::array::{Array as _, AsArray as _};
use datafusion::parquet::arrow::ProjectionMask;
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use dynamic_integration::Practice;
use dynamic_integration::portfolio::Portfolio;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, way] = arguments.as_slice() else {
        return Err("sum_up FOLDER PARTITIONS, or sum_up FOLDER loop".into());
    };
    let start = Instant::now();
    let portfolio = if way == "loop" { plain_loop(folder)? } else { datafusion(folder, way.parse()?).await? };
    eprintln!("seconds: {:.3}", start.elapsed().as_secs_f64());
    println!("{portfolio}");
    Ok(())
}

async fn datafusion(folder: &str, partitions: usize) -> Result<String, Box<dyn Error>> {
    let config = SessionConfig::new().with_target_partitions(partitions);
    let mut context = SessionContext::new_with_config(config);
    dynamic_integration_datafusion::register(&mut context)?;
    context.register_parquet("documents", folder, ParquetReadOptions::default()).await?;
    let batches = context.sql("SELECT di_portfolio(document) FROM documents").await?.collect().await?;
    Ok(batches[0].column(0).as_string::<i64>().value(0).to_owned())
}

/// What there is without an engine: one thread reads the files, and adds one practice after the other.
fn plain_loop(folder: &str) -> Result<String, Box<dyn Error>> {
    let mut portfolio = Portfolio::new();
    for entry in std::fs::read_dir(folder)? {
        let builder = ParquetRecordBatchReaderBuilder::try_new(File::open(entry?.path())?)?;
        let only_documents = ProjectionMask::columns(builder.parquet_schema(), ["document"]);
        for batch in builder.with_projection(only_documents).with_batch_size(8192).build()? {
            let batch = batch?;
            let documents = batch.column(0).as_string::<i32>();
            for document in (0..documents.len()).map(|row| documents.value(row)) {
                portfolio.add(&Practice::from_json(document)?.evaluate())?;
            }
        }
    }
    Ok(serde_json::to_string(&portfolio)?)
}
