//! The results for one practice, as columns.

use std::sync::Arc;

use arrow::array::{
    ArrayRef, Int32Array, LargeStringBuilder, ListBuilder, StringArray, StringBuilder, StructArray, UInt64Array,
};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{DataType, Field, Fields};
use datafusion_common::{DataFusionError, Result};
use dynamic_integration::Practice;
use dynamic_integration::evaluation::{RuleSetRef, RuleSpec, View};
use dynamic_integration::mark::Mark;
use dynamic_integration::values::Date;
use serde::Serialize;

/// A result for one practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// Its evaluations, as JSON.
    Evaluation,
    /// Its name, countries and years.
    Identity,
    /// Its marks by one rule set.
    Marks(RuleSetRef),
}

impl Content {
    pub(crate) fn data_type(self) -> DataType {
        match self {
            Self::Evaluation => DataType::LargeUtf8,
            Self::Identity => DataType::Struct(identity_fields()),
            Self::Marks(rules) => DataType::Struct(marks_fields(rules)),
        }
    }

    pub(crate) fn column(self) -> Column {
        match self {
            Self::Evaluation => Column::Evaluation(LargeStringBuilder::new()),
            Self::Identity => Column::Identity(Identity::default()),
            Self::Marks(rules) => Column::Marks(Marks::new(rules)),
        }
    }
}

/// A column that is being filled.
pub(crate) enum Column {
    Evaluation(LargeStringBuilder),
    Identity(Identity),
    Marks(Marks),
}

impl Column {
    /// Adds the result for a practice, or `NULL` if there is no practice.
    pub(crate) fn push(&mut self, practice: Option<&Practice>) -> Result<()> {
        match self {
            Self::Evaluation(texts) => {
                texts.append_option(practice.map(|practice| written(&practice.evaluate())).transpose()?);
            }
            Self::Identity(identity) => identity.push(practice),
            Self::Marks(marks) => marks.push(practice),
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> Result<ArrayRef> {
        match self {
            Self::Evaluation(mut texts) => Ok(Arc::new(texts.finish())),
            Self::Identity(identity) => identity.finish(),
            Self::Marks(marks) => marks.finish(),
        }
    }
}

/// Names, countries and years.
#[derive(Default)]
pub(crate) struct Identity {
    names: StringBuilder,
    countries: ListBuilder<StringBuilder>,
    starts: Vec<Option<i32>>,
    ends: Vec<Option<i32>>,
    valid: Vec<bool>,
}

impl Identity {
    fn push(&mut self, practice: Option<&Practice>) {
        let identity = practice.map(|practice| &practice.practice);
        self.names.append_option(identity.map(|identity| identity.name.as_str()));
        let countries = identity.map(|identity| &*identity.countries).filter(|countries| !countries.is_empty());
        let each = countries.into_iter().flatten();
        each.for_each(|country| self.countries.values().append_value(country.as_str()));
        self.countries.append(countries.is_some());
        let period = identity.and_then(|identity| identity.period.as_ref());
        let year = |date: Option<Date>| date.map(|date| i32::from(date.year()));
        self.starts.push(period.and_then(|period| year(period.start)));
        self.ends.push(period.and_then(|period| year(period.end)));
        self.valid.push(identity.is_some());
    }

    fn finish(mut self) -> Result<ArrayRef> {
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.names.finish()),
            Arc::new(self.countries.finish()),
            Arc::new(Int32Array::from(self.starts)),
            Arc::new(Int32Array::from(self.ends)),
        ];
        structs(identity_fields(), columns, Some(self.valid))
    }
}

fn identity_fields() -> Fields {
    Fields::from(vec![
        field("name", DataType::Utf8),
        field("countries", DataType::List(Arc::new(field("item", DataType::Utf8)))),
        field("start_year", DataType::Int32),
        field("end_year", DataType::Int32),
    ])
}

/// The mark of each rule, and the number of counted points for each mark.
pub(crate) struct Marks {
    rule_set: RuleSetRef,
    /// One column for each rule.
    rules: Vec<Vec<Option<&'static str>>>,
    /// One column for each mark.
    points: [Vec<Option<u64>>; MARKS.len()],
    valid: Vec<bool>,
}

const MARKS: [Mark; 5] = [Mark::Met, Mark::PartlyMet, Mark::NotMet, Mark::NotApplicable, Mark::NotAssessed];

impl Marks {
    fn new(rule_set: RuleSetRef) -> Self {
        let rules = vec![Vec::new(); rule_set.rules().len()];
        Self { rule_set, rules, points: Default::default(), valid: Vec::new() }
    }

    fn push(&mut self, practice: Option<&Practice>) {
        let evaluation = practice.map(Practice::evaluate);
        let mut views = evaluation.iter().flat_map(|evaluation| evaluation.views());
        let view = views.find(|view| view.rule_set() == self.rule_set);
        let mut marks = view.into_iter().flat_map(View::rules).map(|rule| rule.mark().erase().code());
        self.rules.iter_mut().for_each(|rule| rule.push(marks.next()));
        let total = view.map(View::total);
        for (mark, counts) in MARKS.into_iter().zip(&mut self.points) {
            counts.push(total.map(|total| total.count(mark)));
        }
        self.valid.push(view.is_some());
    }

    fn finish(self) -> Result<ArrayRef> {
        let points = self.points.map(|counts| Arc::new(UInt64Array::from(counts)) as ArrayRef);
        let points = structs(points_fields(), points.to_vec(), Some(self.valid.clone()))?;
        let rules = self.rules.into_iter().map(|marks| Arc::new(StringArray::from(marks)) as ArrayRef);
        structs(marks_fields(self.rule_set), rules.chain([points]).collect(), Some(self.valid))
    }
}

fn marks_fields(rules: RuleSetRef) -> Fields {
    let rule = |rule: RuleSpec| field(rule.term().code(), DataType::Utf8);
    rules.rules().map(rule).chain([field("points", DataType::Struct(points_fields()))]).collect()
}

fn points_fields() -> Fields {
    MARKS.iter().map(|mark| field(mark.erase().code(), DataType::UInt64)).collect()
}

/// A field that may be `NULL`.
pub(crate) fn field(name: &str, data_type: DataType) -> Field {
    Field::new(name, data_type, true)
}

/// Several columns as one column of structs.
pub(crate) fn structs(fields: Fields, columns: Vec<ArrayRef>, valid: Option<Vec<bool>>) -> Result<ArrayRef> {
    Ok(Arc::new(StructArray::try_new(fields, columns, valid.map(NullBuffer::from))?))
}

/// Writes JSON, as this crate and its bindings do.
pub(crate) fn written(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| DataFusionError::External(Box::new(error)))
}
