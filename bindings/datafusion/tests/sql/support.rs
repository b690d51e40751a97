//! Tables, queries, and the plain loop.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, Int32Array, RecordBatch, StringArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::DataType;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::file::properties::WriterProperties;
use datafusion::physical_plan::{ExecutionPlan, collect, displayable};
use datafusion::prelude::{SessionConfig, SessionContext};
use dynamic_integration::Practice;
use dynamic_integration::portfolio::Portfolio;

use crate::documents::Row;

/// The numbers of partitions that the tests try.
pub(crate) const PARTITIONS: [usize; 3] = [1, 2, 8];

/// A session that knows the functions, and reads even small files in so many partitions.
pub(crate) fn context(partitions: usize) -> SessionContext {
    context_of(config(partitions))
}

pub(crate) fn config(partitions: usize) -> SessionConfig {
    SessionConfig::new()
        .with_target_partitions(partitions)
        .with_batch_size(100)
        .set_usize("datafusion.optimizer.repartition_file_min_size", 0)
}

pub(crate) fn context_of(config: SessionConfig) -> SessionContext {
    registered(SessionContext::new_with_config(config))
}

/// The same, with so few bytes of memory that it has to spill.
pub(crate) fn context_with_memory(config: SessionConfig, bytes: usize) -> SessionContext {
    let runtime = RuntimeEnvBuilder::new().with_memory_limit(bytes, 1.0).build_arc().expect("a runtime");
    registered(SessionContext::new_with_config_rt(config, runtime))
}

fn registered(mut context: SessionContext) -> SessionContext {
    dynamic_integration_datafusion::register(&mut context).expect("functions can be added");
    context
}

/// A table of practices in memory, in so many partitions as the session has.
pub(crate) fn table(context: &SessionContext, rows: &[Row]) {
    let batches: Vec<_> = rows.chunks(100).map(batch).collect();
    let schema = batches[0].schema();
    let partitions = context.copied_config().target_partitions();
    let mut parts = vec![Vec::new(); partitions];
    batches.into_iter().enumerate().for_each(|(place, batch)| parts[place % partitions].push(batch));
    let table = datafusion::datasource::MemTable::try_new(schema, parts).expect("a table");
    context.register_table("documents", Arc::new(table)).expect("a new table");
}

fn batch(rows: &[Row]) -> RecordBatch {
    let columns: [(&str, ArrayRef); 3] = [
        ("country", Arc::new(StringArray::from_iter_values(rows.iter().map(|row| row.country)))),
        ("year", Arc::new(Int32Array::from_iter_values(rows.iter().map(|row| row.year)))),
        ("document", Arc::new(StringArray::from_iter_values(rows.iter().map(|row| &row.document)))),
    ];
    RecordBatch::try_from_iter(columns).expect("a batch")
}

/// Writes practices as a Parquet file with groups of 500 rows.
pub(crate) fn write_parquet(path: &Path, rows: &[Row]) {
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(500)).build();
    let file = File::create(path).expect("a file");
    let mut writer = ArrowWriter::try_new(file, batch(rows).schema(), Some(properties)).expect("a writer");
    writer.write(&batch(rows)).expect("a batch");
    writer.close().expect("a file");
}

/// A folder that is removed at the end of the test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("dynamic-integration-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    pub(crate) fn join(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    pub(crate) fn as_str(&self) -> &str {
        self.0.to_str().expect("a path in UTF-8")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The rows of the answer, each column as text.
pub(crate) async fn rows(context: &SessionContext, sql: &str) -> Result<Vec<Vec<Option<String>>>, String> {
    let batches = context.sql(sql).await.map_err(|error| error.to_string())?.collect().await;
    Ok(texts(&batches.map_err(|error| error.to_string())?))
}

fn texts(batches: &[RecordBatch]) -> Vec<Vec<Option<String>>> {
    let mut rows = Vec::new();
    for batch in batches {
        let columns: Vec<_> =
            batch.columns().iter().map(|column| cast(column, &DataType::LargeUtf8).expect("a text")).collect();
        rows.extend((0..batch.num_rows()).map(|row| {
            let texts = columns.iter().map(|column| column.as_string::<i64>());
            texts.map(|texts| texts.is_valid(row).then(|| texts.value(row).to_owned())).collect()
        }));
    }
    rows
}

/// The rows of an answer of two columns, none of them `NULL`.
pub(crate) async fn pairs(context: &SessionContext, sql: &str) -> BTreeMap<String, String> {
    let rows = rows(context, sql).await.expect("an answer");
    let pair = |row: Vec<Option<String>>| {
        let [key, value] = <[Option<String>; 2]>::try_from(row).expect("two columns");
        (key.expect("a key"), value.expect("a value"))
    };
    let number = rows.len();
    let pairs: BTreeMap<_, _> = rows.into_iter().map(pair).collect();
    assert_eq!(pairs.len(), number, "each key once");
    pairs
}

/// The only value of the answer.
pub(crate) async fn one(context: &SessionContext, sql: &str) -> Result<Option<String>, String> {
    let rows = rows(context, sql).await?;
    let [row] = <[Vec<Option<String>>; 1]>::try_from(rows).expect("one row");
    let [value] = <[Option<String>; 1]>::try_from(row).expect("one column");
    Ok(value)
}

/// The answer of two columns, the plan as text, and the sum of a number that the engine counted while it ran the plan.
pub(crate) async fn watched(
    context: &SessionContext,
    sql: &str,
    number: &str,
) -> (BTreeMap<String, String>, String, usize) {
    let plan = context.sql(sql).await.expect("a query").create_physical_plan().await.expect("a plan");
    let batches = collect(Arc::clone(&plan), context.task_ctx()).await.expect("an answer");
    let answer = texts(&batches).into_iter().map(|mut row| {
        let value = row.pop().flatten().expect("a value");
        (row.pop().flatten().expect("a key"), value)
    });
    (answer.collect(), displayable(plan.as_ref()).indent(false).to_string(), counted(plan.as_ref(), number))
}

fn counted(plan: &dyn ExecutionPlan, number: &str) -> usize {
    let metrics = plan.metrics();
    let metrics = metrics.iter().flat_map(|metrics| metrics.iter()).map(|metric| metric.value());
    let own: usize = metrics.filter(|value| value.name() == number).map(|value| value.as_usize()).sum();
    own + plan.children().into_iter().map(|child| counted(child.as_ref(), number)).sum::<usize>()
}

/// The portfolio of practices, by a plain loop.
pub(crate) fn summed<'a>(documents: impl IntoIterator<Item = &'a str>) -> String {
    let mut portfolio = Portfolio::new();
    for document in documents {
        let practice = Practice::from_json(document).expect("a practice");
        portfolio.add(&practice.evaluate()).expect("room");
    }
    serde_json::to_string(&portfolio).expect("JSON")
}

/// The portfolios of groups, by a plain loop.
pub(crate) fn summed_by(rows: &[Row], key: impl Fn(&Row) -> String) -> BTreeMap<String, String> {
    let mut groups = BTreeMap::<String, Vec<&str>>::new();
    rows.iter().for_each(|row| groups.entry(key(row)).or_default().push(&row.document));
    groups.into_iter().map(|(key, documents)| (key, summed(documents))).collect()
}
