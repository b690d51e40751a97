//! Multi-stakeholder partnerships and coordination.

use dynamic_integration::Mark::{Met, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::focus::Rule;

use crate::Case;

#[rustfmt::skip]
pub(super) const CASES: &[Case] = &[
    (
        Rule::ThreeSectors,
        r#"{"partners":[{"name":"A","sector":"government"},{"name":"B","sector":"non_profit"},
                        {"name":"C","sector":"private_enterprise"},{"name":"D"}]}"#,
        Met,
        "",
    ),
    (
        Rule::ThreeSectors,
        r#"{"partners":[{"name":"A","sector":"government"}]}"#,
        PartlyMet,
        "private_enterprise non_profit",
    ),
    (Rule::ThreeSectors, r#"{"partners":[]}"#, NotMet, "private_enterprise government non_profit"),
    (
        Rule::ThreeSectors, // a partner without a sector might be of any
        r#"{"partners":[{"name":"A","sector":"government"},{"name":"B"}]}"#,
        NotAssessed,
        "private_enterprise non_profit",
    ),
    (Rule::MhpssLinkage, r#"{"partners":[{"name":"A","kinds":["service_provider","mhpss_actor"]}]}"#, Met, ""),
    (Rule::MhpssLinkage, r#"{"partners":[{"name":"A","kinds":["business"]}]}"#, NotMet, "mhpss_actor"),
    (Rule::MhpssLinkage, r#"{"partners":[]}"#, NotMet, "mhpss_actor"),
    (Rule::MhpssLinkage, r#"{"partners":[{"name":"A","kinds":[]},{"name":"B"}]}"#, NotAssessed, "mhpss_actor"),
    (
        Rule::LifeDomains,
        r#"{"partners":[
            {"name":"A","life_domains":["housing","education","work","leisure","health_and_social_care"],"serves":["arriving"]},
            {"name":"B","life_domains":["housing","education","work","leisure","health_and_social_care"],"serves":["receiving"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::LifeDomains,
        r#"{"partners":[{"name":"A","life_domains":["work"],"serves":["arriving","receiving"]}]}"#,
        PartlyMet,
        "housing/arriving housing/receiving education/arriving education/receiving leisure/arriving ...",
    ),
    (
        Rule::LifeDomains, // domain and community have to come together in one partner
        r#"{"partners":[{"name":"A","life_domains":[],"serves":["arriving","receiving"]},
                        {"name":"B","life_domains":["work"],"serves":[]}]}"#,
        NotMet,
        "housing/arriving ...",
    ),
    (
        Rule::LifeDomains, // one list is enough to know that it does not
        r#"{"partners":[{"name":"A","life_domains":[]},{"name":"B","serves":[]}]}"#,
        NotMet,
        "housing/arriving ...",
    ),
    (Rule::LifeDomains, r#"{"partners":[{"name":"A"}]}"#, NotAssessed, "housing/arriving ..."),
    (Rule::PublicAuthorities, r#"{"partners":[{"name":"A","kinds":["government_representative"]}]}"#, Met, ""),
    (Rule::PublicAuthorities, r#"{"partners":[{"name":"A","kinds":["municipality"]},{"name":"B"}]}"#, Met, ""),
    (Rule::PublicAuthorities, r#"{"partners":[{"name":"A","kinds":["business"]}]}"#, NotMet, "public_authority"),
    (
        Rule::PublicAuthorities, // the sector does not tell
        r#"{"partners":[{"name":"A","sector":"government"}]}"#,
        NotAssessed,
        "public_authority",
    ),
    (
        Rule::Advocacy,
        r#"{"advocacy_aims":["post_migration_stressors","equal_access","equitable_access","tailored_services"],
            "advocacy_communities":["arriving","receiving"]}"#,
        Met,
        "",
    ),
    (
        Rule::Advocacy,
        r#"{"advocacy_aims":["equal_access","equitable_access","tailored_services"],"advocacy_communities":["arriving"]}"#,
        PartlyMet,
        "post_migration_stressors receiving",
    ),
    (
        Rule::Advocacy,
        r#"{"advocacy_aims":[]}"#,
        NotMet,
        "post_migration_stressors equal_access equitable_access tailored_services arriving receiving",
    ),
    (
        Rule::Advocacy,
        r#"{"advocacy_communities":["arriving","receiving"]}"#,
        NotAssessed,
        "post_migration_stressors equal_access equitable_access tailored_services",
    ),
    (Rule::BothKindsOfFactor, r#"{"integration_factors":["sociopsychological","socioeconomic"]}"#, Met, ""),
    (Rule::BothKindsOfFactor, r#"{"integration_factors":["socioeconomic"]}"#, PartlyMet, "sociopsychological"),
    (Rule::BothKindsOfFactor, r#"{"integration_factors":[]}"#, NotMet, "socioeconomic sociopsychological"),
    (Rule::BothKindsOfFactor, "{}", NotAssessed, "socioeconomic sociopsychological"),
];
