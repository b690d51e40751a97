//! What the tests of all frameworks share.

use dynamic_integration::evaluation::{Evaluation, RuleSet};
use dynamic_integration::read::{self, Document};

/// Reads a document that has to be accepted.
pub(crate) fn read<T: Document>(json: &str) -> T {
    read::from_str(json).unwrap_or_else(|error| panic!("{error}\n{json}"))
}

/// The contradictions of a document that has to be refused for them: `code at path`.
pub(crate) fn refused<T: Document + std::fmt::Debug>(json: &str) -> Vec<String> {
    let document =
        T::read(&mut serde_json::Deserializer::from_str(json)).unwrap_or_else(|error| panic!("{error}\n{json}"));
    assert!(read::from_str::<T>(json).is_err(), "a document with a contradiction is accepted: {json}");
    assert!(serde_json::from_str::<T>(json).is_err(), "serde accepts a contradiction: {json}");
    document.contradictions().iter().map(|found| format!("{} at {}", found.term.code(), found.path)).collect()
}

/// The points of a rule in one line: `arriving met, receiving not_assessed`. The terms of a point are joined by `+`. After
/// a mark: what keeps the point open (`?`), and the framework that answered (`<`).
pub(crate) fn points<R: RuleSet>(evaluation: &Evaluation<R>, rule: R) -> String {
    let codes = |id: dynamic_integration::evaluation::PointId| {
        id.iter().map(dynamic_integration::term::AnyTerm::code).collect::<Vec<_>>().join("+")
    };
    let result = evaluation.rule(rule);
    let mut written: Vec<String> = result
        .points()
        .map(|point| {
            let mut text = format!("{} {}", codes(point.id()), point.mark());
            if let Some(open) = point.answer().open_question() {
                text = format!("{text} ?{}", codes(open));
            }
            if let Some(framework) = point.answer().taken_from() {
                text = format!("{text} <{framework:?}");
            }
            text
        })
        .collect();
    if let Some(guard) = result.open_guard() {
        written.push(format!("guard ?{}", codes(guard)));
    }
    written.join(", ")
}
