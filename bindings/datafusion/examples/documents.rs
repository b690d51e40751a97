//! Writes invented practices as Parquet, for the figures: `country`, `year` and `document`, compressed with Zstandard.
//!
//! ```sh
//! cargo run --example documents -- FOLDER 1000000
//! ```

use std::error::Error;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Int32Array, RecordBatch, StringArray};
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::{Compression, ZstdLevel};
use datafusion::parquet::file::properties::WriterProperties;

#[path = "../tests/documents/mod.rs"]
mod documents;

use documents::Row;

/// An engine gives a group of rows to one thread.
const ROWS_OF_A_GROUP: usize = 25_000;
const FILES: u64 = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, number] = arguments.as_slice() else { return Err("documents FOLDER NUMBER".into()) };
    let number: u64 = number.parse()?;
    std::fs::create_dir_all(folder)?;
    let mut rows = documents::rows(number);
    let mut bytes = 0;
    for file in 0..FILES {
        let part = number * (file + 1) / FILES - number * file / FILES;
        let path = Path::new(folder).join(format!("documents-{file}.parquet"));
        bytes += write(&path, rows.by_ref().take(usize::try_from(part)?))?;
    }
    println!("{number} practices of {} bytes on average", bytes / number.max(1));
    Ok(())
}

fn write(path: &Path, mut rows: impl Iterator<Item = Row>) -> Result<u64, Box<dyn Error>> {
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_max_row_group_row_count(Some(ROWS_OF_A_GROUP))
        .set_column_dictionary_enabled("document".into(), false)
        .build();
    let fields = [("country", DataType::Utf8), ("year", DataType::Int32), ("document", DataType::Utf8)];
    let fields = fields.map(|(name, data_type)| Field::new(name, data_type, false));
    let schema = Arc::new(Schema::new(fields.to_vec()));
    let mut writer = ArrowWriter::try_new(File::create(path)?, Arc::clone(&schema), Some(properties))?;
    let mut bytes = 0;
    loop {
        let some: Vec<Row> = rows.by_ref().take(5_000).collect();
        if some.is_empty() {
            break;
        }
        bytes += some.iter().map(|row| row.document.len() as u64).sum::<u64>();
        let columns: Vec<ArrayRef> = vec![
            Arc::new(StringArray::from_iter_values(some.iter().map(|row| row.country))),
            Arc::new(Int32Array::from_iter_values(some.iter().map(|row| row.year))),
            Arc::new(StringArray::from_iter_values(some.iter().map(|row| &row.document))),
        ];
        writer.write(&RecordBatch::try_new(Arc::clone(&schema), columns)?)?;
    }
    writer.close()?;
    Ok(bytes)
}
