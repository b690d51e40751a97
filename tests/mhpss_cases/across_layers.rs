//! Across the layers.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::mhpss::Rule;

use crate::Case;

pub(super) const CASES: &[Case] = &[
    (
        Rule::FullSpectrum,
        r#"{ "layers": { "basic": { "functions": ["assess", "refer", "advocate", "provide"] },
             "focused": { "functions": ["assess", "refer", "advocate"] },
             "psychological": { "functions": ["assess", "refer", "advocate"] },
             "specialised": { "functions": ["assess", "refer", "advocate"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::FullSpectrum,
        r#"{ "layers": { "basic": { "functions": ["provide", "refer"] } } }"#,
        PartlyMet,
        "basic.assess basic.advocate",
    ),
    (
        Rule::FullSpectrum,
        r#"{ "layers": { "specialised": { "functions": ["provide"] } } }"#,
        NotMet,
        "specialised.assess specialised.refer specialised.advocate",
    ),
    (
        Rule::FullSpectrum,
        r#"{ "layers": { "basic": { "functions": ["assess", "refer", "advocate"] },
             "focused": { "functions": ["assess", "refer", "advocate"] },
             "psychological": { "functions": ["assess", "refer", "advocate"] }, "specialised": {} } }"#,
        NotAssessed,
        "specialised.assess specialised.refer specialised.advocate",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "basic": { "functions": ["provide"], "flags": { "culture_informed": true, "trauma_informed": true } },
             "focused": { "functions": [] }, "psychological": { "functions": ["refer"] }, "specialised": { "functions": ["refer"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "basic": { "functions": ["provide"], "flags": { "culture_informed": true, "trauma_informed": false } } } }"#,
        PartlyMet,
        "basic.trauma_informed",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "focused": { "functions": ["provide"], "flags": { "culture_informed": false } } } }"#,
        NotMet,
        "focused.culture_informed",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "basic": { "functions": [] }, "focused": { "functions": [] }, "psychological": { "functions": [] }, "specialised": { "functions": [] } } }"#,
        NotApplicable,
        "",
    ),
    (
        Rule::CultureAndTraumaInformed,
        r#"{ "layers": { "basic": { "functions": ["provide"], "flags": { "culture_informed": true } }, "focused": { "functions": [] }, "psychological": { "functions": [] } } }"#,
        NotAssessed,
        "basic.trauma_informed specialised.provide?",
    ),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["broad_psychosocial", "trauma"], "layers": { "focused": { "functions": ["provide"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["broad_psychosocial"], "layers": { "specialised": { "functions": ["provide"], "coordinates_with": ["basic"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::WiderThanTrauma, // a referrer may well be broad: nothing is there to be tied
        r#"{ "lenses": ["broad_psychosocial"], "layers": { "basic": { "functions": ["refer"] }, "focused": { "functions": ["refer"] },
             "psychological": { "functions": ["refer"] }, "specialised": { "functions": ["refer"] } } }"#,
        Met,
        "",
    ),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["trauma"], "layers": { "basic": { "functions": ["provide"] } } }"#,
        PartlyMet,
        "broad_psychosocial",
    ),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["broad_psychosocial"], "layers": { "basic": { "functions": [] }, "focused": { "functions": [] },
             "psychological": { "functions": ["provide"], "coordinates_with": ["specialised"] }, "specialised": { "functions": [] } } }"#,
        PartlyMet,
        "tied_to_lower_layers",
    ),
    (Rule::WiderThanTrauma, r#"{ "lenses": [] }"#, NotMet, "broad_psychosocial"),
    (
        Rule::WiderThanTrauma,
        r#"{ "lenses": ["trauma"], "layers": { "basic": { "functions": [] }, "focused": { "functions": [] },
             "psychological": { "functions": [] }, "specialised": { "functions": ["provide"], "coordinates_with": ["psychological"] } } }"#,
        NotMet,
        "broad_psychosocial tied_to_lower_layers",
    ),
    (
        Rule::WiderThanTrauma, // the other upper layer might be tied
        r#"{ "lenses": ["broad_psychosocial"], "layers": { "basic": { "functions": [] }, "focused": { "functions": [] },
             "psychological": { "functions": ["provide"], "coordinates_with": [] }, "specialised": { "functions": ["provide"] } } }"#,
        NotAssessed,
        "tied_to_lower_layers",
    ),
    (
        Rule::WorksAcrossLayers,
        r#"{ "layers": { "basic": { "functions": ["provide"], "coordinates_with": ["focused"] }, "focused": { "functions": ["provide"], "coordinates_with": ["basic", "focused"] },
             "psychological": { "functions": [] }, "specialised": { "functions": [] } } }"#,
        Met,
        "",
    ),
    (
        Rule::WorksAcrossLayers, // providing both is not by itself coordination
        r#"{ "layers": { "basic": { "functions": ["provide"], "coordinates_with": ["focused"] }, "focused": { "functions": ["provide"], "coordinates_with": [] } } }"#,
        PartlyMet,
        "focused",
    ),
    (
        Rule::WorksAcrossLayers,
        r#"{ "layers": { "basic": { "functions": ["provide"], "coordinates_with": ["basic"] } } }"#,
        NotMet,
        "basic",
    ),
    (
        Rule::WorksAcrossLayers,
        r#"{ "layers": { "basic": { "functions": ["assess"] }, "focused": { "functions": ["assess"] }, "psychological": { "functions": ["assess"] }, "specialised": { "functions": ["assess"] } } }"#,
        NotApplicable,
        "",
    ),
    (
        Rule::WorksAcrossLayers,
        r#"{ "layers": { "basic": { "functions": ["provide"] }, "focused": { "functions": [] }, "psychological": { "functions": [] } } }"#,
        NotAssessed,
        "basic specialised.provide?",
    ),
    (
        Rule::ReciprocalConnections,
        r#"{ "flags": { "trusting": true, "reciprocal": true, "safety": true, "belonging": true } }"#,
        Met,
        "",
    ),
    (
        Rule::ReciprocalConnections,
        r#"{ "layers": { "focused": { "functions": ["provide"] } }, "flags": { "trusting": true, "reciprocal": false } }"#,
        PartlyMet,
        "reciprocal",
    ),
    (
        Rule::ReciprocalConnections,
        r#"{ "layers": { "basic": { "functions": ["provide"] } }, "flags": { "belonging": false } }"#,
        NotMet,
        "belonging",
    ),
    (
        Rule::ReciprocalConnections,
        r#"{ "layers": { "basic": { "functions": [] }, "focused": { "functions": [] }, "psychological": { "functions": ["refer"] }, "specialised": { "functions": [] } } }"#,
        NotApplicable,
        "",
    ),
    (Rule::ReciprocalConnections, r#"{ "layers": { "basic": { "functions": [] } } }"#, NotAssessed, "provide?"),
    (Rule::ReciprocalConnections, r#"{ "flags": { "safety": true } }"#, NotAssessed, "trusting reciprocal belonging"),
    (
        Rule::Referral,
        r#"{ "referral": { "qualities": ["timely", "culturally_appropriate", "multi_sectoral"], "targets": ["psychosocial", "mental_health", "other_basic"] } }"#,
        Met,
        "",
    ),
    (
        Rule::Referral,
        r#"{ "referral": { "qualities": ["timely"], "targets": ["other_basic"] } }"#,
        PartlyMet,
        "culturally_appropriate multi_sectoral mental_health psychosocial",
    ),
    (Rule::Referral, r#"{ "referral": { "targets": [] } }"#, NotMet, "mental_health psychosocial other_basic"),
    (
        Rule::Referral,
        r#"{ "referral": { "qualities": ["timely", "culturally_appropriate", "multi_sectoral"] } }"#,
        NotAssessed,
        "mental_health psychosocial other_basic",
    ),
    (Rule::WaysIn, r#"{ "ways_in": ["training", "programme_development"] }"#, Met, ""),
    (Rule::WaysIn, r#"{ "ways_in": ["training"] }"#, PartlyMet, "programme_development"),
    (Rule::WaysIn, r#"{ "ways_in": [] }"#, NotMet, "training programme_development"),
    (Rule::WaysIn, "{}", NotAssessed, "training programme_development"),
    (
        Rule::OutcomesFollowed,
        r#"{ "outcomes_followed": ["trust", "reciprocity", "social_connectedness", "wellbeing", "resilience", "belonging"] }"#,
        Met,
        "",
    ),
    (
        Rule::OutcomesFollowed,
        r#"{ "outcomes_followed": ["trust", "reciprocity", "social_connectedness", "wellbeing", "resilience"] }"#,
        PartlyMet,
        "belonging",
    ),
    (
        Rule::OutcomesFollowed,
        r#"{ "outcomes_followed": [] }"#,
        NotMet,
        "trust reciprocity social_connectedness wellbeing resilience belonging",
    ),
    (
        Rule::OutcomesFollowed,
        "{}",
        NotAssessed,
        "trust reciprocity social_connectedness wellbeing resilience belonging",
    ),
];
