//! Basic psychosocial support.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::mhpss::Rule;

use crate::Case;

pub(super) const CASES: &[Case] = &[
    (Rule::OpenBase, r#"{ "flags": { "accessible_to_all": true, "trauma_sensitive_environment": true } }"#, Met, ""),
    (
        Rule::OpenBase,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "accessible_to_all": true, "trauma_sensitive_environment": false } }"#,
        PartlyMet,
        "trauma_sensitive_environment",
    ),
    (
        Rule::OpenBase,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "accessible_to_all": false } }"#,
        NotMet,
        "accessible_to_all",
    ),
    (Rule::OpenBase, r#"{ "layers": { "basic": { "functions": ["refer"] } } }"#, NotApplicable, ""),
    (Rule::OpenBase, r#"{ "layers": { "basic": {} } }"#, NotAssessed, "basic.provide?"),
    (
        Rule::OpenBase,
        r#"{ "host_sectors": ["health"] }"#,
        NotAssessed,
        "accessible_to_all trauma_sensitive_environment",
    ),
    (Rule::RecognisedNeeds, r#"{ "flags": { "refugee_needs_recognised": true } }"#, Met, ""),
    (
        Rule::RecognisedNeeds,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "refugee_needs_recognised": false } }"#,
        NotMet,
        "refugee_needs_recognised",
    ),
    (Rule::RecognisedNeeds, r#"{ "layers": { "basic": { "functions": [] } } }"#, NotApplicable, ""),
    (
        Rule::RecognisedNeeds,
        r#"{ "layers": { "basic": { "functions": ["provide"] } } }"#,
        NotAssessed,
        "refugee_needs_recognised",
    ),
    (Rule::BaseInEverydaySectors, r#"{ "host_sectors": ["education"] }"#, Met, ""),
    (
        Rule::BaseInEverydaySectors,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "host_sectors": [] }"#,
        NotMet,
        "in_everyday_sector",
    ),
    (Rule::BaseInEverydaySectors, r#"{ "layers": { "basic": { "functions": [] } } }"#, NotApplicable, ""),
    (
        Rule::BaseInEverydaySectors,
        r#"{ "layers": { "basic": { "functions": ["provide"] } } }"#,
        NotAssessed,
        "in_everyday_sector",
    ),
    (
        Rule::TwoCultures,
        r#"{ "flags": { "receiving_norms": true, "receiving_language": true, "own_culture": true } }"#,
        Met,
        "",
    ),
    (
        Rule::TwoCultures,
        r#"{ "flags": { "receiving_norms": true, "receiving_language": true, "own_culture": false } }"#,
        PartlyMet,
        "own_culture",
    ),
    (
        Rule::TwoCultures,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "receiving_language": false } }"#,
        NotMet,
        "receiving_language",
    ),
    (Rule::TwoCultures, r#"{ "layers": { "basic": { "functions": ["advocate"] } } }"#, NotApplicable, ""),
    (
        Rule::TwoCultures,
        r#"{ "layers": { "basic": { "activities": ["cultural_adjustment"] } } }"#,
        NotAssessed,
        "receiving_norms receiving_language own_culture",
    ),
];
