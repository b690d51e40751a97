//! The functions of many documents. The engine splits the work and merges the sums of its parts.

use std::fmt::Debug;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, BooleanArray, LargeStringArray};
use arrow::datatypes::{DataType, Field, FieldRef};
use datafusion_common::{Result, ScalarValue, exec_err, not_impl_err};
use datafusion_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion_expr::utils::{AggregateOrderSensitivity, format_state_name};
use datafusion_expr::{Accumulator, AggregateUDF, AggregateUDFImpl, EmitTo, GroupsAccumulator, Signature, Volatility};

use crate::Texts;
use crate::sum::{Portfolios, Practices, Sum, TriedPractices};

/// All functions of many documents.
pub(crate) fn all() -> Vec<Arc<AggregateUDF>> {
    vec![udaf::<Practices>(), udaf::<TriedPractices>(), udaf::<Portfolios>()]
}

fn udaf<S: Sum>() -> Arc<AggregateUDF> {
    let texts = vec![DataType::Utf8View, DataType::Utf8, DataType::LargeUtf8];
    let signature = Signature::uniform(1, texts, Volatility::Immutable);
    Arc::new(AggregateUDF::new_from_impl(Aggregate::<S> { signature, sum: PhantomData }))
}

#[derive(Debug)]
struct Aggregate<S> {
    signature: Signature,
    sum: PhantomData<S>,
}

impl<S> PartialEq for Aggregate<S> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<S> Eq for Aggregate<S> {}

impl<S: Sum> Hash for Aggregate<S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        S::NAME.hash(state);
    }
}

impl<S: Sum> AggregateUDFImpl for Aggregate<S> {
    fn name(&self) -> &str {
        S::NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(S::data_type())
    }

    fn is_nullable(&self) -> bool {
        false
    }

    fn state_fields(&self, args: StateFieldsArgs<'_>) -> Result<Vec<FieldRef>> {
        Ok(vec![Arc::new(Field::new(format_state_name(args.name, "text"), DataType::LargeUtf8, true))])
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        AggregateOrderSensitivity::Insensitive
    }

    /// The result for no documents: an empty sum.
    fn default_value(&self, _: &DataType) -> Result<ScalarValue> {
        result(&S::default())
    }

    fn accumulator(&self, args: AccumulatorArgs<'_>) -> Result<Box<dyn Accumulator>> {
        supported(&args)?;
        Ok(Box::new(One(S::default())))
    }

    fn groups_accumulator_supported(&self, args: AccumulatorArgs<'_>) -> bool {
        supported(&args).is_ok()
    }

    fn create_groups_accumulator(&self, args: AccumulatorArgs<'_>) -> Result<Box<dyn GroupsAccumulator>> {
        supported(&args)?;
        Ok(Box::new(Groups::<S>::default()))
    }
}

fn supported(args: &AccumulatorArgs<'_>) -> Result<()> {
    if args.is_distinct {
        return not_impl_err!("{}: DISTINCT within the call; select distinct documents in a subquery", args.name);
    }
    Ok(())
}

/// The only column that an aggregate gets.
fn only<'a>(columns: &'a [ArrayRef], name: &str) -> Result<Texts<'a>> {
    match columns {
        [column] => Texts::of(column),
        _ => exec_err!("{name} takes one column, found {}", columns.len()),
    }
}

fn result<S: Sum>(sum: &S) -> Result<ScalarValue> {
    ScalarValue::try_from_array(&S::results([sum])?, 0)
}

/// A query without groups.
#[derive(Debug)]
struct One<S>(S);

impl<S: Sum> Accumulator for One<S> {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        only(values, S::NAME)?.iter().flatten().try_for_each(|text| self.0.add(text))
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        only(states, S::NAME)?.iter().flatten().try_for_each(|state| self.0.merge(state))
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![ScalarValue::LargeUtf8(Some(self.0.state()?))])
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        result(&self.0)
    }

    fn size(&self) -> usize {
        size_of_val(self) + self.0.size()
    }
}

/// All groups in one part of the work.
#[derive(Debug)]
struct Groups<S> {
    sums: Vec<S>,
    /// The bytes of each group, and of all groups. The engine asks after each batch and spills if they are too many.
    sizes: Vec<usize>,
    size: usize,
}

impl<S> Default for Groups<S> {
    fn default() -> Self {
        Self { sums: Vec::new(), sizes: Vec::new(), size: 0 }
    }
}

impl<S: Sum> Groups<S> {
    /// Adds the text of each row to the group of the row.
    fn add(
        &mut self,
        texts: &Texts<'_>,
        groups: &[usize],
        total: usize,
        taken: impl Fn(usize) -> bool,
        add: impl Fn(&mut S, &str) -> Result<()>,
    ) -> Result<()> {
        self.sums.resize_with(total, S::default);
        self.sizes.resize(total, 0);
        for (row, (text, group)) in texts.iter().zip(groups).enumerate() {
            if let Some(text) = text.filter(|_| taken(row)) {
                add(&mut self.sums[*group], text)?;
                // Its size is measured later.
                self.size -= std::mem::take(&mut self.sizes[*group]);
            }
        }
        for group in groups {
            if self.sizes[*group] == 0 {
                self.sizes[*group] = size_of::<(S, usize)>() + self.sums[*group].size();
                self.size += self.sizes[*group];
            }
        }
        Ok(())
    }

    fn take(&mut self, emit_to: EmitTo) -> Vec<S> {
        self.size -= emit_to.take_needed(&mut self.sizes).iter().sum::<usize>();
        emit_to.take_needed(&mut self.sums)
    }
}

/// Whether a row is to be added.
fn passes(filter: Option<&BooleanArray>, row: usize) -> bool {
    filter.is_none_or(|filter| filter.is_valid(row) && filter.value(row))
}

fn states(sums: impl Iterator<Item = Result<Option<String>>>) -> Result<Vec<ArrayRef>> {
    Ok(vec![Arc::new(sums.collect::<Result<LargeStringArray>>()?)])
}

impl<S: Sum> GroupsAccumulator for Groups<S> {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        let taken = |row| passes(opt_filter, row);
        self.add(&only(values, S::NAME)?, group_indices, total_num_groups, taken, S::add)
    }

    fn merge_batch(&mut self, values: &[ArrayRef], group_indices: &[usize], total_num_groups: usize) -> Result<()> {
        self.add(&only(values, S::NAME)?, group_indices, total_num_groups, |_| true, S::merge)
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        states(self.take(emit_to).iter().map(|sum| sum.state().map(Some)))
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        S::results(&self.take(emit_to))
    }

    /// If almost every row is its own group, the engine does not sum up in parts.
    fn convert_to_state(&self, values: &[ArrayRef], opt_filter: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        let texts = only(values, S::NAME)?;
        states(texts.iter().enumerate().map(|(row, text)| {
            let Some(text) = text.filter(|_| passes(opt_filter, row)) else { return Ok(None) };
            let mut sum = S::default();
            sum.add(text)?;
            sum.state().map(Some)
        }))
    }

    fn size(&self) -> usize {
        size_of_val(self) + self.size
    }
}
