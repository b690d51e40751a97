//! What the tests of all frameworks share.

use dynamic_integration::Practice;
use dynamic_integration::evaluation::{Evaluation, RuleSet};
use dynamic_integration::mhpss::Network;
use dynamic_integration::read::{self, Document};
use dynamic_integration::schema::SCHEMAS;

use crate::random::{Random, practice};
use crate::real_practices;

/// How many random cases a law is tried with: the environment variable `LAW_CASES`, or else so many.
pub(crate) fn law_cases(otherwise: u32) -> u32 {
    std::env::var("LAW_CASES").map_or(otherwise, |cases| cases.parse().expect("`LAW_CASES` is a number"))
}

/// The real practices, and random ones with every field of the record taking part, of which those that contradict
/// themselves are left out.
pub(crate) fn practices() -> impl Iterator<Item = Practice> {
    let random = (0..300).filter_map(|seed| {
        let random = &mut Random::new(seed);
        let chance = 5 + random.below(65);
        read::from_str(&practice(random, chance).to_string()).ok()
    });
    real_practices::all().into_iter().map(|(_, practice)| practice).chain(random)
}

/// The network that the schema shows as an example.
pub(crate) fn network() -> Network {
    let schema = SCHEMAS.iter().find(|schema| schema.name() == "mhpss_network").unwrap().schema();
    self::read(&schema["examples"][0].to_string())
}

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
