//! The ground: what has to be there before any layer can work.

use dynamic_integration::Mark::{Met, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::mhpss::Rule;

use crate::{Case, actor};

pub(super) const CASES: &[Case] = &[
    (Rule::ProtectiveEnvironment, r#"{ "flags": { "environment_protects": true, "rights_ground": true } }"#, Met, ""),
    (
        Rule::ProtectiveEnvironment,
        r#"{ "flags": { "environment_protects": true, "rights_ground": false } }"#,
        PartlyMet,
        "rights_ground",
    ),
    (Rule::ProtectiveEnvironment, r#"{ "flags": { "environment_protects": false } }"#, NotMet, "environment_protects"),
    (Rule::ProtectiveEnvironment, r#"{ "flags": { "environment_protects": true } }"#, NotAssessed, "rights_ground"),
    (Rule::EqualAttention, r#"{ "serves": ["receiving", "arriving"], "flags": { "same_attention": true } }"#, Met, ""),
    (
        Rule::EqualAttention,
        r#"{ "serves": ["receiving", "arriving"], "flags": { "same_attention": false } }"#,
        PartlyMet,
        "same_attention",
    ),
    (
        Rule::EqualAttention,
        r#"{ "serves": ["arriving"], "flags": { "same_attention": true } }"#,
        PartlyMet,
        "receiving same_attention",
    ),
    (Rule::EqualAttention, r#"{ "serves": ["arriving"] }"#, PartlyMet, "receiving same_attention"),
    (Rule::EqualAttention, r#"{ "serves": [] }"#, NotMet, "arriving receiving same_attention"),
    (Rule::EqualAttention, r#"{ "flags": { "same_attention": false } }"#, NotMet, "same_attention"),
    (Rule::EqualAttention, r#"{ "flags": { "same_attention": true } }"#, NotAssessed, "arriving receiving"),
    (Rule::EqualAttention, r#"{ "serves": ["receiving", "arriving"] }"#, NotAssessed, "same_attention"),
];

#[test]
fn the_precondition_is_a_protective_environment() {
    let mark = |facts: &str| actor(facts).evaluate().precondition().map(|rule| (rule.term(), rule.mark()));
    let environment = Rule::ProtectiveEnvironment.any();
    assert_eq!(mark("{}"), Some((environment, NotAssessed)));
    assert_eq!(mark(r#"{ "flags": { "rights_ground": false } }"#), Some((environment, NotMet)));

    let facts = |protects| {
        format!(
            r#"{{ "flags": {{ "environment_protects": {protects}, "rights_ground": true, "own_culture": true }} }}"#
        )
    };
    let others = |facts: &str| actor(facts).evaluate().rules().skip(1).map(|rule| rule.mark()).collect::<Vec<_>>();
    assert_eq!(others(&facts(true)), others(&facts(false)), "no other mark changes");
}
