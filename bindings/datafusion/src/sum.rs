//! The sums of a group: of practices, of practices with refusals, or of portfolios.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

use arrow::array::{ArrayRef, LargeListArray, LargeStringArray, UInt64Array};
use arrow::buffer::OffsetBuffer;
use arrow::datatypes::{DataType, Field, Fields};
use datafusion_common::{DataFusionError, Result};
use dynamic_integration::Practice;
use dynamic_integration::portfolio::{Distribution, MarkCounts, Portfolio, RuleSetSummary};
use dynamic_integration::read::ReadError;
use serde::{Deserialize, Serialize};

use crate::Refused;
use crate::columns::{field, structs, written};

/// The sum that an aggregate holds for a group. Its state is one text.
pub(crate) trait Sum: Default + Debug + Send + Sync + 'static {
    /// The name of the aggregate.
    const NAME: &'static str;

    /// Adds a text from the query.
    fn add(&mut self, text: &str) -> Result<()>;

    /// Writes the state.
    fn state(&self) -> Result<String>;

    /// Adds a written state.
    fn merge(&mut self, state: &str) -> Result<()>;

    /// About how many bytes it holds, without its own size.
    fn size(&self) -> usize;

    /// The type of the result.
    fn data_type() -> DataType;

    /// The results of groups.
    fn results<'a>(sums: impl IntoIterator<Item = &'a Self>) -> Result<ArrayRef>;
}

/// Practices, summed up.
#[derive(Debug, Default)]
pub(crate) struct Practices(Portfolio);

impl Sum for Practices {
    const NAME: &'static str = "di_portfolio";

    fn add(&mut self, text: &str) -> Result<()> {
        let practice = Practice::from_json(text).map_err(|error| refused(Self::NAME, error))?;
        self.0.add(&practice.evaluate()).map_err(external)
    }

    fn state(&self) -> Result<String> {
        written(&self.0)
    }

    fn merge(&mut self, state: &str) -> Result<()> {
        self.0.merge(&read_state(Self::NAME, state)?).map_err(external)
    }

    fn size(&self) -> usize {
        size(&self.0)
    }

    fn data_type() -> DataType {
        DataType::LargeUtf8
    }

    fn results<'a>(sums: impl IntoIterator<Item = &'a Self>) -> Result<ArrayRef> {
        texts(sums.into_iter().map(|sum| &sum.0))
    }
}

/// Portfolios, merged.
#[derive(Debug, Default)]
pub(crate) struct Portfolios(Portfolio);

impl Sum for Portfolios {
    const NAME: &'static str = "di_merge";

    fn add(&mut self, text: &str) -> Result<()> {
        let portfolio = Portfolio::from_json(text).map_err(|error| refused(Self::NAME, error))?;
        self.0.merge(&portfolio).map_err(external)
    }

    fn state(&self) -> Result<String> {
        written(&self.0)
    }

    fn merge(&mut self, state: &str) -> Result<()> {
        self.0.merge(&read_state(Self::NAME, state)?).map_err(external)
    }

    fn size(&self) -> usize {
        size(&self.0)
    }

    fn data_type() -> DataType {
        DataType::LargeUtf8
    }

    fn results<'a>(sums: impl IntoIterator<Item = &'a Self>) -> Result<ArrayRef> {
        texts(sums.into_iter().map(|sum| &sum.0))
    }
}

/// Practices, summed up. Refused practices are counted.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TriedPractices {
    portfolio: Portfolio,
    refused: u64,
    /// Reasons, each with its number of refused practices. Only the first in alphabetical order are kept, so that they do
    /// not depend on how the work is split.
    reasons: BTreeMap<String, u64>,
}

/// The most reasons that are kept.
pub(crate) const REASONS: usize = 20;

impl TriedPractices {
    fn refuse(&mut self, reason: String, documents: u64) -> Result<()> {
        let count = self.reasons.entry(reason).or_default();
        *count = plus(*count, documents)?;
        while self.reasons.len() > REASONS {
            self.reasons.pop_last();
        }
        Ok(())
    }
}

impl Sum for TriedPractices {
    const NAME: &'static str = "di_try_portfolio";

    fn add(&mut self, text: &str) -> Result<()> {
        match Practice::from_json(text) {
            Ok(practice) => self.portfolio.add(&practice.evaluate()).map_err(external),
            Err(error) => {
                self.refused = plus(self.refused, 1)?;
                self.refuse(reason(&error), 1)
            }
        }
    }

    fn state(&self) -> Result<String> {
        written(self)
    }

    fn merge(&mut self, state: &str) -> Result<()> {
        let state: Self = serde_json::from_str(state).map_err(|error| other_state(Self::NAME, &error))?;
        self.portfolio.merge(&state.portfolio).map_err(external)?;
        self.refused = plus(self.refused, state.refused)?;
        state.reasons.into_iter().try_for_each(|(reason, documents)| self.refuse(reason, documents))
    }

    fn size(&self) -> usize {
        let reasons = self.reasons.keys().map(|reason| reason.capacity() + size_of::<(String, u64)>());
        size(&self.portfolio) + reasons.sum::<usize>()
    }

    fn data_type() -> DataType {
        DataType::Struct(tried_fields())
    }

    fn results<'a>(sums: impl IntoIterator<Item = &'a Self>) -> Result<ArrayRef> {
        let sums: Vec<_> = sums.into_iter().collect();
        let (reasons, documents): (Vec<_>, Vec<_>) = sums.iter().flat_map(|sum| &sum.reasons).unzip();
        let told: Vec<ArrayRef> = vec![
            Arc::new(LargeStringArray::from_iter_values(reasons)),
            Arc::new(documents.into_iter().copied().collect::<UInt64Array>()),
        ];
        let lists = LargeListArray::try_new(
            reason_item(),
            OffsetBuffer::from_lengths(sums.iter().map(|sum| sum.reasons.len())),
            structs(reason_fields(), told, None)?,
            None,
        )?;
        let columns: Vec<ArrayRef> = vec![
            texts(sums.iter().map(|sum| &sum.portfolio))?,
            Arc::new(UInt64Array::from_iter_values(sums.iter().map(|sum| sum.refused))),
            Arc::new(lists),
        ];
        structs(tried_fields(), columns, None)
    }
}

fn tried_fields() -> Fields {
    Fields::from(vec![
        field("portfolio", DataType::LargeUtf8),
        field("refused", DataType::UInt64),
        field("reasons", DataType::LargeList(reason_item())),
    ])
}

fn reason_item() -> Arc<Field> {
    Arc::new(field("item", DataType::Struct(reason_fields())))
}

fn reason_fields() -> Fields {
    Fields::from(vec![field("reason", DataType::LargeUtf8), field("documents", DataType::UInt64)])
}

/// The first fault of a practice, without line and column, because many practices have the same fault.
fn reason(error: &ReadError) -> String {
    match error.diagnostics().first() {
        Some(first) if first.path.is_empty() => first.kind.to_string(),
        Some(first) => format!("at {}: {}", first.path, first.kind),
        None => error.to_string(),
    }
}

fn plus(count: u64, more: u64) -> Result<u64> {
    count.checked_add(more).ok_or_else(|| DataFusionError::Execution("more documents than can be counted".to_owned()))
}

fn read_state(name: &str, state: &str) -> Result<Portfolio> {
    Portfolio::from_json(state).map_err(|error| other_state(name, &error))
}

/// The error for a state of another version.
fn other_state(name: &str, error: &dyn std::error::Error) -> DataFusionError {
    let advice = "every part of the engine needs the same version of dynamic-integration";
    DataFusionError::Execution(format!("{name} cannot add what another part summed up: {error}; {advice}"))
}

fn refused(function: &str, error: ReadError) -> DataFusionError {
    Refused { function: function.to_owned(), error }.into()
}

fn external(error: impl std::error::Error + Send + Sync + 'static) -> DataFusionError {
    DataFusionError::External(Box::new(error))
}

fn texts<'a>(portfolios: impl Iterator<Item = &'a Portfolio>) -> Result<ArrayRef> {
    let texts = portfolios.map(written).collect::<Result<Vec<_>>>()?;
    Ok(Arc::new(LargeStringArray::from_iter_values(texts)))
}

/// About how many bytes a portfolio holds.
fn size(portfolio: &Portfolio) -> usize {
    let counts = |summary: &RuleSetSummary| {
        let distributions = summary.sections().map(|(_, distribution)| distribution).chain([summary.total()]);
        size_of::<RuleSetSummary>()
            + summary.rule_set().points() * size_of::<MarkCounts>()
            + distributions.map(|distribution| size_of::<Distribution>() + counted(distribution)).sum::<usize>()
    };
    portfolio.summaries().iter().map(counts).sum()
}

/// About how many bytes the counts of a distribution take. They are a tree whose nodes hold at least six counts.
fn counted(distribution: &Distribution) -> usize {
    const NODE: usize = 11 * (4 * size_of::<u64>()) + 16;
    (distribution.shares().count() + usize::from(distribution.without_share() > 0)).div_ceil(6) * NODE
}
