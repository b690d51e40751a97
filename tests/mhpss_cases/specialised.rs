//! Specialised mental health care.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::mhpss::Rule;

use crate::Case;

pub(super) const CASES: &[Case] = &[
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "functions": ["provide"], "coordinates_with": ["psychological", "focused"] } }, "flags": { "community_capacity_and_awareness": true } }"#,
        Met,
        "",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "coordinates_with": ["basic"] } } }"#,
        PartlyMet,
        "coordinates_with_psychological",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "coordinates_with": ["specialised"] } } }"#,
        NotMet,
        "coordinates_with_psychological coordinates_with_psychosocial",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "functions": ["refer", "assess"] } } }"#,
        NotApplicable,
        "",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "layers": { "specialised": { "functions": ["provide"], "coordinates_with": ["psychological", "basic"] } } }"#,
        NotAssessed,
        "community_capacity_and_awareness",
    ),
    (
        Rule::SpecialisedCareIsSupported,
        r#"{ "flags": { "community_capacity_and_awareness": true } }"#,
        NotAssessed,
        "coordinates_with_psychological coordinates_with_psychosocial",
    ),
];
