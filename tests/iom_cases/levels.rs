//! Levels of support.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::PointTerms;
use dynamic_integration::iom::{Addressed, Beneficiary, Level, Rule, Stakeholder};

use crate::{Case, check_point, evaluate};

pub(super) const CASES: &[Case] = &[
    (
        Rule::ThreeLevels,
        r#"{"initiatives": [{"cells": ["individual_social"]},
            {"cells": ["community_social", "structural_economic"]}]}"#,
        Met,
        "",
    ),
    (
        Rule::ThreeLevels,
        r#"{"initiatives": [{"cells": ["community_social"]}]}"#,
        PartlyMet,
        "level/individual, level/structural",
    ),
    (Rule::ThreeLevels, r#"{"initiatives": []}"#, NotMet, "level/individual, level/community, level/structural"),
    (Rule::ThreeLevels, r#"{"out_of_scope": {"three_levels": "a part of a larger programme"}}"#, NotApplicable, ""),
    (Rule::ThreeLevels, "{}", NotAssessed, "level/individual, level/community, level/structural"),
    (
        Rule::IndividualBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"],
            "beneficiaries": ["returnee", "returning_family_member"]}]}"#,
        Met, // that it benefits family members says that some returned
        "",
    ),
    (
        Rule::IndividualBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], "beneficiaries": ["returnee"]}],
            "flags": {"family_members_returned": true}}"#,
        PartlyMet,
        "beneficiary/returning_family_member",
    ),
    (
        Rule::IndividualBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], "beneficiaries": []}],
            "flags": {"family_members_returned": false}}"#,
        NotMet,
        "beneficiary/returnee",
    ),
    (Rule::IndividualBeneficiaries, r#"{"initiatives": [{"cells": ["community_social"]}]}"#, NotApplicable, ""),
    (Rule::IndividualBeneficiaries, r#"{"initiatives": []}"#, NotApplicable, ""),
    (
        Rule::IndividualBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], "beneficiaries": ["returnee"]}]}"#,
        NotAssessed,
        "beneficiary/returning_family_member",
    ),
    (Rule::IndividualBeneficiaries, "{}", NotAssessed, "? level/individual"),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["community_social"], "beneficiaries": ["non_migrant"]},
            {"cells": ["individual_social"], "beneficiaries": ["returnee_family"]}]}"#,
        Met, // initiatives are read together
        "",
    ),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["community_social"], "beneficiaries": ["returnee", "returnee_family"]}]}"#,
        PartlyMet,
        "beneficiary/non_migrant",
    ),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["community_social"], "beneficiaries": ["returnee"]}]}"#,
        NotMet,
        "beneficiary/returnee_family, beneficiary/non_migrant",
    ),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["individual_social"], "beneficiaries": []}]}"#,
        NotApplicable,
        "",
    ),
    (
        Rule::CommunityBeneficiaries,
        r#"{"initiatives": [{"cells": ["community_social"], "beneficiaries": ["returnee_family"]},
            {"cells": ["individual_social"]}]}"#,
        NotAssessed, // the second might
        "beneficiary/non_migrant",
    ),
    (Rule::CommunityBeneficiaries, "{}", NotAssessed, "? level/community"),
    (
        Rule::StructuralEngagement,
        r#"{"initiatives": [{"cells": ["structural_social"],
            "stakeholders": [{"stakeholder": "national_government"}, {"stakeholder": "local_government"},
            {"stakeholder": "cso"}]}], "flags": {"local_public_services": true}}"#,
        Met,
        "",
    ),
    (
        Rule::StructuralEngagement,
        r#"{"initiatives": [{"cells": ["structural_social"],
            "stakeholders": [{"stakeholder": "local_government"}]}], "flags": {"local_public_services": true}}"#,
        PartlyMet,
        "stakeholder/national_government, aspect/other_stakeholder",
    ),
    (
        Rule::StructuralEngagement,
        r#"{"initiatives": [{"cells": ["structural_social"], "stakeholders": []}],
            "flags": {"local_public_services": false}}"#,
        NotMet,
        "stakeholder/national_government, stakeholder/local_government, aspect/other_stakeholder, \
         flag/local_public_services",
    ),
    (
        Rule::StructuralEngagement,
        r#"{"initiatives": [{"cells": ["community_social"]}], "flags": {"local_public_services": false}}"#,
        NotApplicable, // a no presupposes nothing
        "",
    ),
    (
        Rule::StructuralEngagement,
        r#"{"flags": {"local_public_services": true}}"#,
        NotAssessed, // structural work is presupposed, so the rule is asked
        "stakeholder/national_government, stakeholder/local_government, aspect/other_stakeholder",
    ),
    (Rule::StructuralEngagement, r#"{"flags": {"local_public_services": false}}"#, NotAssessed, "? level/structural"),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["individual_social"], "addressed": {"individual": ["needs",
            "vulnerabilities"]}}]}"#,
        Met, // the community level does not apply
        "",
    ),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["community_social", "individual_social"],
            "addressed": {"individual": ["needs"], "community": ["concerns"]}}]}"#,
        PartlyMet,
        "level/individual addressed/vulnerabilities, level/community addressed/needs, \
         level/community addressed/vulnerabilities",
    ),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["individual_social"], "addressed": {"individual": []}}]}"#,
        NotMet,
        "level/individual addressed/needs, level/individual addressed/vulnerabilities",
    ),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["individual_social"], "addressed": {"individual": ["concerns"]}}]}"#,
        NotMet, // concerns are asked of the community level only
        "level/individual addressed/needs, level/individual addressed/vulnerabilities",
    ),
    (Rule::WhatIsAddressed, r#"{"initiatives": [{"cells": ["structural_social"]}]}"#, NotApplicable, ""),
    (
        Rule::WhatIsAddressed,
        r#"{"initiatives": [{"cells": ["individual_social"], "addressed": {"individual": ["needs"]}},
            {"cells": ["structural_social"]}]}"#,
        NotAssessed,
        "level/individual addressed/vulnerabilities",
    ),
];

#[test]
fn family_members_are_asked_for_where_some_returned() {
    let check = |beneficiaries: &str, flag: &str, mark, guard| {
        let facts =
            format!(r#"{{"initiatives": [{{"cells": ["individual_social"]{beneficiaries}}}], "flags": {{{flag}}}}}"#);
        check_point(&facts, Rule::IndividualBeneficiaries, Beneficiary::ReturningFamilyMember, mark, guard);
    };
    let (yes, no) = (r#""family_members_returned": true"#, r#""family_members_returned": false"#);
    let (with, without) = (r#", "beneficiaries": ["returning_family_member"]"#, r#", "beneficiaries": []"#);
    check(with, yes, Met, None);
    check(with, "", Met, None); // presupposes that some returned
    check(without, yes, NotMet, None);
    check(without, no, NotApplicable, None);
    check(without, "", NotAssessed, Some("iom/flag/family_members_returned"));
    check("", yes, NotAssessed, None); // the list is open, not the guard
    check("", no, NotApplicable, None);
    check("", "", NotAssessed, Some("iom/flag/family_members_returned"));
}

#[test]
fn the_guard_of_a_rule_comes_before_that_of_a_point() {
    let evaluation = evaluate(r#"{"flags": {"family_members_returned": false}}"#);
    let rule = evaluation.rule(Rule::IndividualBeneficiaries).unwrap();
    assert_eq!(rule.mark(), NotAssessed);
    assert_eq!(rule.open_guard().map(PointTerms::first), Some(Level::Individual.any()));
    assert!(rule.points().all(|point| point.answer().open_guard().is_none()));
}

#[test]
fn guards_of_points_are_named_where_they_are_open() {
    let needs = |level| (level, Addressed::Needs);
    check_point("{}", Rule::WhatIsAddressed, needs(Level::Individual), NotAssessed, Some("iom/level/individual"));
    check_point("{}", Rule::WhatIsAddressed, needs(Level::Community), NotAssessed, Some("iom/level/community"));
    let structural = r#"{"initiatives": [{"cells": ["structural_social"]}]}"#;
    check_point(structural, Rule::WhatIsAddressed, needs(Level::Community), NotApplicable, None);
}

#[test]
fn some_initiative_might() {
    let check = |others: &str, mark| {
        let first = r#"{"cells": ["structural_social"], "stakeholders": [{"stakeholder": "ngo"}]}"#;
        let facts = format!(r#"{{"initiatives": [{first}{others}]}}"#);
        check_point(&facts, Rule::StructuralEngagement, Stakeholder::LocalGovernment, mark, None);
    };
    check("", NotMet);
    check(r#", {"cells": ["individual_social"]}"#, NotAssessed); // may engage anybody
    check(r#", {"cells": ["individual_social"], "stakeholders": []}"#, NotMet);
    check(r#", {"cells": ["individual_social"], "stakeholders": [{"stakeholder": "local_government"}]}"#, Met);
}
