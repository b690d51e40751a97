//! SPRING assessments.

use dynamic_integration::spring::{Assessment, Finding, Item};
use dynamic_integration::{Link, RecordedMark};
use proptest::prelude::*;

use super::{maybe, note, per, term, text};

pub fn assessment() -> BoxedStrategy<Assessment> {
    let link = text().prop_map(|title| Link { title, url: None });
    let finding = (text(), maybe(proptest::collection::vec(link, 0..3)))
        .prop_map(|(text, inspiring_tools)| Finding { text, inspiring_tools });
    (per(term()), per(note()), per(finding))
        .prop_map(|(marks, notes, findings)| Assessment { assessed: None, reading: None, marks, notes, findings })
        .boxed()
}

/// An assessment with these marks and nothing else.
pub fn marked(marks: &[(Item, RecordedMark)]) -> Assessment {
    Assessment { marks: marks.iter().copied().collect(), ..Assessment::default() }
}
