//! Evaluate practices and sum them up by SQL, inside [DataFusion](https://datafusion.apache.org).
//!
//! [`register`] adds these functions. Each takes one text: a practice as JSON, or for `di_merge` a portfolio.
//!
//! | function | returns |
//! | --- | --- |
//! | `di_evaluate(practice)` | the evaluation, as JSON |
//! | `di_identity(practice)` | name, countries and years, as columns |
//! | `di_focus(practice)` and so on, one for each rule set | the mark of each rule, and the points of all rules, as columns |
//! | `di_try_...(practice)` of each of these | the same in `value`, or the reason of a refusal in `refusal` |
//! | `di_portfolio(practice)` | an aggregate: all practices of a group summed up, as JSON |
//! | `di_try_portfolio(practice)` | an aggregate: the same for the practices that can be read, with the number and the reasons of refusals |
//! | `di_merge(portfolio)` | an aggregate: portfolios merged, as JSON |
//!
//! ```
//! use datafusion::arrow::array::AsArray;
//! use datafusion::prelude::SessionContext;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> datafusion::error::Result<()> {
//! let mut context = SessionContext::new();
//! dynamic_integration_datafusion::register(&mut context)?;
//!
//! let query = r#"
//!     SELECT di_spring(document)['host_society_role'] AS mark
//!     FROM (VALUES ('{
//!         "practice": { "name": "Kitchen" },
//!         "spring": { "marks": { "two_way_process": "met", "host_co_design": "not_met" } }
//!     }')) AS practices(document)
//! "#;
//! let batches = context.sql(query).await?.collect().await?;
//! assert_eq!(batches[0].column_by_name("mark").unwrap().as_string::<i32>().value(0), "partly_met");
//! # Ok(())
//! # }
//! ```
//!
//! A portfolio does not depend on the order of its documents. It also does not depend on partitions, threads or machines:
//! the text is the same to the byte. Parts of the work exchange portfolios as JSON and read them strictly. A portfolio from
//! a part with other rules is refused and not added.
//!
//! `NULL` is no document. A function returns `NULL` for it, and an aggregate ignores it.

mod aggregate;
mod columns;
mod scalar;
mod sum;

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray};
use arrow::datatypes::DataType;
use datafusion_common::{DataFusionError, Result, exec_err};
use datafusion_expr::registry::FunctionRegistry;
use datafusion_expr::{AggregateUDF, ScalarUDF};
use dynamic_integration::read::ReadError;

/// A function refused a document.
///
/// A query fails with this error, as [`DataFusionError::External`].
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// The function.
    pub function: String,
    /// What is wrong with the document.
    pub error: ReadError,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { function, error } = self;
        write!(f, "{function} refused a document: {error}")?;
        match function.strip_prefix("di_") {
            Some("merge") | None => Ok(()),
            Some(rest) => write!(f, ". di_try_{rest} goes on without those that are refused, and tells why"),
        }
    }
}

/// Engines print errors in the form for programmers, but other people read them too.
impl std::fmt::Debug for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Refused({:?})", self.to_string())
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl From<Refused> for DataFusionError {
    fn from(refused: Refused) -> Self {
        Self::External(Box::new(refused))
    }
}

/// Adds all functions to a registry, such as a `SessionContext` or a `SessionState`.
///
/// # Errors
///
/// The error of the registry, for example if it takes no functions.
pub fn register(registry: &mut dyn FunctionRegistry) -> Result<()> {
    for function in scalar_functions() {
        registry.register_udf(function)?;
    }
    for function in aggregate_functions() {
        registry.register_udaf(function)?;
    }
    Ok(())
}

/// Returns the functions of one document.
///
/// ```
/// let names: Vec<_> = dynamic_integration_datafusion::scalar_functions().iter().map(|f| f.name().to_owned()).collect();
/// assert_eq!(names[..4], ["di_evaluate", "di_try_evaluate", "di_identity", "di_try_identity"]);
/// assert!(names.contains(&"di_asap_journey".to_owned()));
/// ```
#[must_use]
pub fn scalar_functions() -> Vec<Arc<ScalarUDF>> {
    scalar::all().map(|function| Arc::new(ScalarUDF::new_from_impl(function))).collect()
}

/// Returns the functions of many documents.
///
/// ```
/// let names: Vec<_> = dynamic_integration_datafusion::aggregate_functions().iter().map(|f| f.name().to_owned()).collect();
/// assert_eq!(names, ["di_portfolio", "di_try_portfolio", "di_merge"]);
/// ```
#[must_use]
pub fn aggregate_functions() -> Vec<Arc<AggregateUDF>> {
    aggregate::all()
}

/// The texts of a column with any type of text.
enum Texts<'a> {
    Small(&'a arrow::array::StringArray),
    Large(&'a arrow::array::LargeStringArray),
    View(&'a arrow::array::StringViewArray),
}

impl<'a> Texts<'a> {
    fn of(column: &'a ArrayRef) -> Result<Self> {
        match column.data_type() {
            DataType::Utf8 => Ok(Self::Small(column.as_string())),
            DataType::LargeUtf8 => Ok(Self::Large(column.as_string())),
            DataType::Utf8View => Ok(Self::View(column.as_string_view())),
            other => exec_err!("expected a column of text, found {other}"),
        }
    }

    /// The text in a row, or `None` if there is none.
    fn get(&self, row: usize) -> Option<&'a str> {
        match self {
            Self::Small(texts) => texts.is_valid(row).then(|| texts.value(row)),
            Self::Large(texts) => texts.is_valid(row).then(|| texts.value(row)),
            Self::View(texts) => texts.is_valid(row).then(|| texts.value(row)),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Small(texts) => texts.len(),
            Self::Large(texts) => texts.len(),
            Self::View(texts) => texts.len(),
        }
    }

    fn iter(&self) -> impl Iterator<Item = Option<&'a str>> {
        (0..self.len()).map(|row| self.get(row))
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
