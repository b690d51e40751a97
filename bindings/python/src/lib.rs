//! The native part of the Python package: texts in, texts out, without the interpreter's lock.

use dynamic_integration_text as text;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A refusal is raised as a `ValueError` with its JSON. The Python part converts it to `Refused`.
fn detached(py: Python<'_>, act: impl Send + FnOnce() -> text::Outcome) -> PyResult<String> {
    py.detach(act).map_err(PyValueError::new_err)
}

/// Makes a form as a workbook.
#[pyfunction]
fn workbook(py: Python<'_>, chosen: &str, translations: Vec<String>) -> PyResult<Py<PyBytes>> {
    let workbook = py.detach(|| text::workbook(chosen, texts(&translations))).map_err(PyValueError::new_err)?;
    Ok(PyBytes::new(py, &workbook).unbind())
}

fn texts(texts: &[String]) -> impl Iterator<Item = &str> {
    texts.iter().map(String::as_str)
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
            module.add_function(wrap_pyfunction!(workbook, module)?)
        }
    };
}

functions! {
    read(practice: &str) = text::read(practice);
    evaluate(practice: &str) = text::evaluate(practice);
    explain(practice: &str, language: &str, translations: Vec<String>) =
        text::explain_in(practice, language, texts(&translations));
    report(report: &str, format: &str, documents: Vec<String>, language: &str, translations: Vec<String>) =
        text::report_in(report, format, texts(&documents), language, texts(&translations));
    evaluate_network(network: &str) = text::evaluate_network(network);
    compare(first: &str, second: &str) = text::compare(first, second);
    portfolio(practices: Vec<String>) = text::portfolio(texts(&practices));
    merge(portfolios: Vec<String>) = text::merge(texts(&portfolios));
    form(chosen: &str, translations: Vec<String>) = text::form(chosen, texts(&translations));
    answers(document: &str, format: &str, answers: &str, translations: Vec<String>) =
        text::answers(document, format, answers, texts(&translations));
    catalogue() = text::catalogue();
    schema(name: &str) = text::schema(name);
    schema_names() = text::schema_names();
}
