//! SPRING assessments.

use dynamic_integration::spring::{Assessment, Finding};
use dynamic_integration::{Link, Note};
use proptest::prelude::*;

use super::{maybe, per, term, text};

pub fn assessment() -> BoxedStrategy<Assessment> {
    let note = (text(), maybe(text())).prop_map(|(text, locator)| Note { text, locator });
    let link = text().prop_map(|title| Link { title, url: None });
    let finding = (text(), maybe(proptest::collection::vec(link, 0..3)))
        .prop_map(|(text, inspiring_tools)| Finding { text, inspiring_tools });
    (per(term()), per(note), per(finding))
        .prop_map(|(marks, notes, findings)| Assessment { assessed: None, reading: None, marks, notes, findings })
        .boxed()
}
