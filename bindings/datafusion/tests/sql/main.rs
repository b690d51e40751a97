//! SQL over Parquet and JSON lines. Whatever the engine does, the answer is that of a plain loop, to the byte.

#[path = "../documents/mod.rs"]
mod documents;
mod support;

mod aggregates;
mod columns;
mod files;
mod refusals;
