//! The recommendations, which are marked one by one.

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::asap::{Audience, Recommendation, Theme};

use crate::checklist;

#[test]
fn recommendations_are_marked_one_by_one() {
    let recommendation = Recommendation::SafeSpaces;
    for (recorded, mark) in
        [("met", Met), ("partly_met", PartlyMet), ("not_met", NotMet), ("not_applicable", NotApplicable)]
    {
        let evaluation = checklist(&format!(r#"{{ "marks": {{ "safe_spaces": "{recorded}" }} }}"#));
        assert_eq!(evaluation.mark(recommendation), Some(mark));
        assert_eq!(evaluation.rules().filter(|rule| rule.mark() == NotAssessed).count(), 30);
    }
    let noted = checklist(r#"{ "notes": { "safe_spaces": { "text": "A room is planned.", "locator": "p. 3" } } }"#);
    assert_eq!(noted.mark(recommendation), Some(NotAssessed));
}

#[test]
fn recommendations_to_other_audiences_do_not_apply() {
    let open = |facts: &str| {
        let evaluation = checklist(facts);
        evaluation.rules().filter(|rule| rule.mark() == NotAssessed).count()
    };
    assert_eq!(open("{}"), 31);
    assert_eq!(open(r#"{ "as": [] }"#), 19);
    assert_eq!(open(r#"{ "as": ["governments"] }"#), 24);
    assert_eq!(open(r#"{ "as": ["governments", "public_and_media"] }"#), 25);
    for audience in Audience::ALL {
        let evaluation = checklist(&format!(r#"{{ "as": ["{audience}"] }}"#));
        for recommendation in Recommendation::ALL {
            let theme = recommendation.theme();
            let addressed = theme.audience().is_none_or(|other| other == *audience);
            let expected = if addressed { NotAssessed } else { NotApplicable };
            assert_eq!(evaluation.mark(*recommendation), Some(expected), "{audience}: {recommendation}");
        }
        let view: Vec<_> = audience.recommendations().collect();
        assert!(view.iter().all(|recommendation| recommendation.theme().code() == audience.code()));
        assert_eq!(evaluation.section(view[0].theme()).unwrap().points(), u32::try_from(view.len()).unwrap());
    }
    assert_eq!(Theme::ALL.iter().filter_map(|theme| theme.audience()).count(), Audience::ALL.len());
}
