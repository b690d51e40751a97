//! The native part of the Python package: texts in, texts out, with the interpreter's lock let go.

use dynamic_integration_text as text;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// A refusal travels as a `ValueError` with its JSON; the Python part makes a `Refused` of it.
fn detached(py: Python<'_>, act: impl Send + FnOnce() -> text::Outcome) -> PyResult<String> {
    py.detach(act).map_err(PyValueError::new_err)
}

/// Declares functions of texts.
macro_rules! functions {
    ($($name:ident($($argument:ident: $kind:ty),*) = $call:expr;)+) => {
        $(#[pyfunction]
        fn $name(py: Python<'_>, $($argument: $kind),*) -> PyResult<String> {
            detached(py, move || $call)
        })+

        #[pymodule]
        fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
            $(module.add_function(wrap_pyfunction!($name, module)?)?;)+
            Ok(())
        }
    };
}

functions! {
    read(practice: &str) = text::read(practice);
    evaluate(practice: &str) = text::evaluate(practice);
    explain(practice: &str) = text::explain(practice);
    report(practice: &str) = text::report(practice);
    evaluate_network(network: &str) = text::evaluate_network(network);
    compare(first: &str, second: &str) = text::compare(first, second);
    portfolio(practices: Vec<String>) = text::portfolio(practices.iter().map(String::as_str));
    merge(portfolios: Vec<String>) = text::merge(portfolios.iter().map(String::as_str));
    catalogue() = text::catalogue();
    schema(name: &str) = text::schema(name);
    schema_names() = text::schema_names();
}
