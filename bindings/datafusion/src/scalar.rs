//! The functions of one document.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, LargeStringArray};
use arrow::datatypes::{DataType, Fields};
use datafusion_common::{Result, ScalarValue};
use datafusion_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility};
use dynamic_integration::{Practice, PracticeEvaluation};

use crate::columns::{Content, field, structs, written};
use crate::{Refused, Texts};

/// A function of one document. Its name decides everything else.
#[derive(Debug, Clone)]
pub(crate) struct Function {
    name: String,
    content: Content,
    /// Whether a refusal is a value instead of an error.
    tries: bool,
    signature: Signature,
}

/// All functions of one document.
pub(crate) fn all() -> impl Iterator<Item = Function> {
    let marks = PracticeEvaluation::rule_sets().map(|(key, rules)| (key, Content::Marks(rules)));
    let contents = [("evaluate", Content::Evaluation), ("identity", Content::Identity)].into_iter().chain(marks);
    contents.flat_map(|(key, content)| {
        [false, true].map(|tries| Function {
            name: format!("{}{key}", if tries { "di_try_" } else { "di_" }),
            content,
            tries,
            signature: Signature::string(1, Volatility::Immutable),
        })
    })
}

impl PartialEq for Function {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Function {}

impl Hash for Function {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl ScalarUDFImpl for Function {
    fn name(&self) -> &str {
        &self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        let value = self.content.data_type();
        Ok(if self.tries { DataType::Struct(tried(value)) } else { value })
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let [documents] = args.args.as_slice() else {
            return datafusion_common::exec_err!("{} takes one document, found {}", self.name, args.args.len());
        };
        match documents {
            ColumnarValue::Array(documents) => Ok(ColumnarValue::Array(self.call(documents)?)),
            ColumnarValue::Scalar(document) => {
                let column = self.call(&document.to_array()?)?;
                Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&column, 0)?))
            }
        }
    }
}

impl Function {
    fn call(&self, documents: &ArrayRef) -> Result<ArrayRef> {
        let mut values = self.content.column();
        let mut refusals = Vec::new();
        for document in Texts::of(documents)?.iter() {
            let practice = document.map(Practice::from_json).transpose();
            let refusal = match practice {
                Ok(practice) => {
                    values.push(practice.as_ref())?;
                    None
                }
                Err(error) if self.tries => {
                    values.push(None)?;
                    Some(written(&error)?)
                }
                Err(error) => return Err(Refused { function: self.name.clone(), error }.into()),
            };
            if self.tries {
                refusals.push(refusal);
            }
        }
        let values = values.finish()?;
        if !self.tries {
            return Ok(values);
        }
        let columns = vec![Arc::clone(&values), Arc::new(LargeStringArray::from(refusals))];
        let valid = documents.logical_nulls().map(|nulls| nulls.iter().collect());
        structs(tried(values.data_type().clone()), columns, valid)
    }
}

/// A value, or the reason why there is none.
fn tried(value: DataType) -> Fields {
    Fields::from(vec![field("value", value), field("refusal", DataType::LargeUtf8)])
}
