//! Programmes and policy.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::mhpss::Rule;

use crate::Case;

pub(super) const CASES: &[Case] = &[
    (
        Rule::StandardMeasure,
        r#"{ "programmes": ["funds"], "flags": { "proposal_appraisal": true, "project_completion": true } }"#,
        Met,
        "",
    ),
    (
        Rule::StandardMeasure,
        r#"{ "flags": { "proposal_appraisal": true, "project_completion": false } }"#,
        PartlyMet,
        "project_completion",
    ),
    (
        Rule::StandardMeasure,
        r#"{ "programmes": ["runs"], "flags": { "project_completion": false } }"#,
        NotMet,
        "project_completion",
    ),
    (Rule::StandardMeasure, r#"{ "programmes": [] }"#, NotApplicable, ""),
    (Rule::StandardMeasure, "{}", NotAssessed, "has_programmes?"),
    (Rule::StandardMeasure, r#"{ "flags": { "project_completion": true } }"#, NotAssessed, "proposal_appraisal"),
    (Rule::PolicyLevels, r#"{ "understanding_reaches": { "policy": "all", "practice": "all" } }"#, Met, ""),
    (
        Rule::PolicyLevels,
        r#"{ "flags": { "makes_or_carries_out_policy": true }, "understanding_reaches": { "policy": "some" } }"#,
        PartlyMet,
        "policy",
    ),
    (
        Rule::PolicyLevels,
        r#"{ "understanding_reaches": { "policy": "all", "practice": "none" } }"#,
        PartlyMet,
        "practice",
    ),
    (
        Rule::PolicyLevels,
        r#"{ "flags": { "makes_or_carries_out_policy": true }, "understanding_reaches": { "policy": "none" } }"#,
        NotMet,
        "policy",
    ),
    (Rule::PolicyLevels, r#"{ "flags": { "makes_or_carries_out_policy": false } }"#, NotApplicable, ""),
    (Rule::PolicyLevels, r#"{ "flags": { "makes_or_carries_out_policy": true } }"#, NotAssessed, "policy practice"),
    (Rule::PolicyLevels, "{}", NotAssessed, "makes_or_carries_out_policy?"),
];
