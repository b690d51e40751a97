//! What every case needs and none is about.

pub use dynamic_integration::document::document;
pub use dynamic_integration::evaluation::{Evaluation, Row, RuleSet, pairs, row};
pub use dynamic_integration::facts::{Facts, Flags, Things};
pub use dynamic_integration::mark::Mark;
pub use dynamic_integration::read::Contradictions;
pub use dynamic_integration::term::{Framework, Term, terms};
pub use dynamic_integration::values::NonBlankText;

/// Declares the framework that the vocabularies of a case belong to.
#[macro_export]
macro_rules! framework {
    () => {
        static FRAMEWORK: Framework = Framework {
            code: "library",
            label: "Library test",
            title: "Is this library for everybody?",
            publisher: "Nobody",
            edition: "1",
            year: None,
            address: None,
            rights: None,
            looked_up: &[],
            definition: "Shows whether a library is open to everybody.",
            sections: &[],
            vocabularies: VOCABULARIES,
            reasons: &[],
        };
    };
}
