//! The trait of whole documents.

use super::{Contradiction, Contradictions};
use crate::facts::Record;

/// A whole document, whose facts can contradict each other. Declared by [`document!`](crate::document!).
///
/// Reading it refuses contradictions, however it is read: by [`from_str`](super::from_str), by serde, or as a field of
/// a type of another crate. `Record::read` skips this check, and the caller then asks for the contradictions.
///
/// ```
/// use dynamic_integration::Practice;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// #[serde(deny_unknown_fields)]
/// struct Application {
///     practice: Practice,
/// }
///
/// let error = serde_json::from_str::<Application>(
///     r#"{ "practice": { "practice": { "name": "A", "period": { "start": "2023-05", "end": "2022" } } } }"#,
/// );
/// assert!(error.is_err_and(|error| error.to_string().starts_with("/practice/period/end: The period ends before")));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a whole document",
    label = "not a `Document`",
    note = "write `#[check]` on its struct in `document!`, or `#[check(method)]` if its facts can contradict each other"
)]
pub trait Document: Record {
    /// Returns all facts that contradict each other.
    fn contradictions(&self) -> Vec<Contradiction> {
        Contradictions::all(|found| self.add_contradictions(found))
    }
}
