//! Participatory and co-creative approaches.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::focus::Rule;

use crate::Case;

#[rustfmt::skip]
pub(super) const CASES: &[Case] = &[
    (
        Rule::EveryStageBothCommunities,
        r#"{"participation":{
            "assessment":{"arriving":"consulted","receiving":"consulted"},
            "design":{"arriving":"co_decides","receiving":"leads"},
            "implementation":{"arriving":"leads","receiving":"consulted"},
            "monitoring":{"arriving":"consulted","receiving":"consulted"},
            "evaluation":{"arriving":"consulted","receiving":"consulted"}}}"#,
        Met,
        "",
    ),
    (
        Rule::EveryStageBothCommunities,
        r#"{"participation":{"design":{"arriving":"informed","receiving":"leads"}}}"#,
        PartlyMet,
        "assessment/arriving assessment/receiving design/arriving implementation/arriving ...",
    ),
    (
        Rule::EveryStageBothCommunities,
        r#"{"participation":{"evaluation":{"arriving":"none"}}}"#,
        NotMet,
        "assessment/arriving ...",
    ),
    (
        Rule::EveryStageBothCommunities,
        r#"{"participation":{"design":{"arriving":"consulted"}}}"#,
        NotAssessed,
        "assessment/arriving ...",
    ),
    (
        Rule::EqualSay, // where neither has a part, there is nothing to be equal in
        r#"{"participation":{
            "assessment":{"arriving":"consulted","receiving":"consulted"},
            "design":{"arriving":"leads","receiving":"leads"},
            "implementation":{"arriving":"co_decides","receiving":"co_decides"},
            "monitoring":{"arriving":"none","receiving":"informed"},
            "evaluation":{"arriving":"none","receiving":"none"}}}"#,
        Met,
        "",
    ),
    (
        Rule::EqualSay,
        r#"{"participation":{
            "assessment":{"arriving":"consulted","receiving":"consulted"},
            "design":{"arriving":"consulted","receiving":"leads"}}}"#,
        PartlyMet,
        "design implementation monitoring evaluation",
    ),
    (
        Rule::EqualSay,
        r#"{"participation":{"design":{"arriving":"informed","receiving":"leads"}}}"#,
        NotMet,
        "assessment design ...",
    ),
    (
        Rule::EqualSay,
        r#"{"participation":{
            "assessment":{"arriving":"none","receiving":"none"}, "design":{"arriving":"none","receiving":"none"},
            "implementation":{"arriving":"none","receiving":"informed"},
            "monitoring":{"arriving":"none","receiving":"none"}, "evaluation":{"arriving":"none","receiving":"none"}}}"#,
        NotApplicable,
        "",
    ),
    (Rule::EqualSay, r#"{"participation":{"design":{"arriving":"leads"}}}"#, NotAssessed, "assessment design ..."),
    (
        Rule::ShapeNeedsAndDesign,
        r#"{"participation":{"assessment":{"arriving":"co_decides","receiving":"leads"},
                             "design":{"arriving":"leads","receiving":"co_decides"}}}"#,
        Met,
        "",
    ),
    (
        Rule::ShapeNeedsAndDesign,
        r#"{"participation":{"assessment":{"arriving":"consulted"}}}"#,
        PartlyMet,
        "assessment/arriving assessment/receiving design/arriving design/receiving",
    ),
    (
        Rule::ShapeNeedsAndDesign,
        r#"{"participation":{"design":{"arriving":"informed","receiving":"none"}}}"#,
        NotMet,
        "assessment/arriving ...",
    ),
    (
        Rule::ShapeNeedsAndDesign,
        r#"{"participation":{"design":{"arriving":"leads"},"evaluation":{"arriving":"none"}}}"#,
        NotAssessed,
        "assessment/arriving assessment/receiving design/receiving",
    ),
    (
        Rule::ActiveParticipants,
        r#"{"participation":{"evaluation":{"arriving":"co_decides"},"design":{"receiving":"leads"}}}"#,
        Met,
        "",
    ),
    (
        Rule::ActiveParticipants,
        r#"{"participation":{"assessment":{"arriving":"consulted","receiving":"leads"},"design":{"arriving":"consulted"},
            "implementation":{"arriving":"consulted"},"monitoring":{"arriving":"none"},"evaluation":{"arriving":"informed"}}}"#,
        PartlyMet,
        "arriving",
    ),
    (
        Rule::ActiveParticipants,
        r#"{"participation":{"assessment":{"arriving":"consulted"},"design":{"arriving":"consulted"},
            "implementation":{"arriving":"consulted"},"monitoring":{"arriving":"none"},"evaluation":{"arriving":"informed"}}}"#,
        NotMet,
        "arriving receiving",
    ),
    (
        Rule::ActiveParticipants, // at the stages that are not recorded it might
        r#"{"participation":{"design":{"arriving":"none","receiving":"consulted"}}}"#,
        NotAssessed,
        "arriving receiving",
    ),
    (
        Rule::DocumentedMethod,
        r#"{"participation":{"design":{"arriving":"co_decides"}},"flags":{"documented_method":true}}"#,
        Met,
        "",
    ),
    (Rule::DocumentedMethod, r#"{"method":{"text":"Design workshops with both groups."}}"#, Met, ""),
    (
        Rule::DocumentedMethod,
        r#"{"participation":{"design":{"arriving":"leads"}},"flags":{"documented_method":false}}"#,
        NotMet,
        "documented_method",
    ),
    (
        Rule::DocumentedMethod,
        r#"{"participation":{
            "assessment":{"arriving":"consulted","receiving":"consulted"}, "design":{"arriving":"none","receiving":"none"},
            "implementation":{"arriving":"none","receiving":"informed"}, "monitoring":{"arriving":"none","receiving":"none"},
            "evaluation":{"arriving":"none","receiving":"none"}}, "flags":{"documented_method":false}}"#,
        NotApplicable,
        "",
    ),
    (Rule::DocumentedMethod, r#"{"participation":{"design":{"arriving":"leads"}}}"#, NotAssessed, "documented_method"),
    (Rule::DocumentedMethod, r#"{"flags":{"documented_method":false}}"#, NotAssessed, "documented_method"),
    (Rule::SayInOwnCare, r#"{"flags":{"say_in_own_care":true}}"#, Met, ""),
    (Rule::SayInOwnCare, r#"{"flags":{"say_in_own_care":false}}"#, NotMet, "say_in_own_care"),
    (Rule::SayInOwnCare, "{}", NotAssessed, "say_in_own_care"),
    (
        Rule::ParticipationEffects,
        r#"{"participation_effects_followed":["ownership","cultural_fit","contextual_fit","core_needs","equality",
            "empowerment","autonomy","respect","social_capital"]}"#,
        Met,
        "",
    ),
    (
        Rule::ParticipationEffects,
        r#"{"participation_effects_followed":["ownership","cultural_fit","contextual_fit","core_needs","equality","respect"]}"#,
        PartlyMet,
        "empowerment autonomy social_capital",
    ),
    (Rule::ParticipationEffects, r#"{"participation_effects_followed":[]}"#, NotMet, "ownership ..."),
    (Rule::ParticipationEffects, "{}", NotAssessed, "ownership ..."),
];
