//! Psychological support.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::mhpss::Rule;

use crate::Case;

pub(super) const CASES: &[Case] = &[
    (
        Rule::ComplexDistressFocus,
        r#"{ "layers": { "psychological": { "purposes": ["treatment", "prevention"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::ComplexDistressFocus,
        r#"{ "layers": { "psychological": { "functions": ["provide"], "purposes": ["treatment", "promotion"] } } }"#,
        PartlyMet,
        "prevention",
    ),
    (
        Rule::ComplexDistressFocus,
        r#"{ "layers": { "psychological": { "functions": ["provide"], "purposes": [] } } }"#,
        NotMet,
        "prevention treatment",
    ),
    (Rule::ComplexDistressFocus, r#"{ "layers": { "psychological": { "functions": ["refer"] } } }"#, NotApplicable, ""),
    (
        Rule::ComplexDistressFocus,
        r#"{ "layers": { "psychological": { "settings": ["community_clinic"] } } }"#,
        NotAssessed,
        "prevention treatment",
    ),
];
