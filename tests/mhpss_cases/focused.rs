//! Focused psychosocial support.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::mhpss::Rule;

use crate::Case;

pub(super) const CASES: &[Case] = &[
    (Rule::AtRiskFocus, r#"{ "flags": { "aimed_at_risk": true } }"#, Met, ""),
    (
        Rule::AtRiskFocus,
        r#"{ "layers": { "focused": { "functions": ["provide"] } }, "flags": { "aimed_at_risk": false } }"#,
        NotMet,
        "aimed_at_risk",
    ),
    (Rule::AtRiskFocus, r#"{ "layers": { "focused": { "functions": ["refer"] } } }"#, NotApplicable, ""),
    (Rule::AtRiskFocus, r#"{ "awareness": ["stress"] }"#, NotAssessed, "aimed_at_risk"),
    (Rule::CopingAndSupport, r#"{ "flags": { "healthy_coping": true, "support_systems": true } }"#, Met, ""),
    (
        Rule::CopingAndSupport,
        r#"{ "flags": { "healthy_coping": false, "support_systems": true } }"#,
        PartlyMet,
        "healthy_coping",
    ),
    (
        Rule::CopingAndSupport,
        r#"{ "layers": { "focused": { "functions": ["provide"] } }, "flags": { "support_systems": false } }"#,
        NotMet,
        "support_systems",
    ),
    (Rule::CopingAndSupport, r#"{ "layers": { "focused": { "functions": [] } } }"#, NotApplicable, ""),
    (Rule::CopingAndSupport, "{}", NotAssessed, "focused.provide?"),
    (
        Rule::AwarenessTopics,
        r#"{ "awareness": ["domestic_violence", "stress", "substance_use", "preventive_mental_health"] }"#,
        Met,
        "",
    ),
    (
        Rule::AwarenessTopics,
        r#"{ "awareness": ["domestic_violence"] }"#,
        PartlyMet,
        "stress preventive_mental_health substance_use",
    ),
    (
        Rule::AwarenessTopics,
        r#"{ "layers": { "focused": { "functions": ["provide"] } }, "awareness": [] }"#,
        NotMet,
        "stress preventive_mental_health substance_use domestic_violence",
    ),
    (Rule::AwarenessTopics, r#"{ "layers": { "focused": { "functions": ["assess"] } } }"#, NotApplicable, ""),
    (
        Rule::AwarenessTopics,
        r#"{ "flags": { "healthy_coping": true } }"#,
        NotAssessed,
        "stress preventive_mental_health substance_use domestic_violence",
    ),
];
