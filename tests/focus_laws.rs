//! The laws of the FOCUS rules.

mod support;

use std::cmp::Ordering;

use dynamic_integration::focus::{
    Among, Assessment, Community, Contact, ContactFlag, Facts, FromMhpss, Involvement, Rule, Sector, Stage,
};
use dynamic_integration::{Answer, Evaluation, Mark, Per, Practice, Tally, mhpss};
use proptest::prelude::*;
use support::focus::{assessment, contact, practice, with_involvement, with_mhpss};

fn answers(assessment: &Assessment) -> Vec<Answer> {
    assessment.evaluate().answers().iter().collect()
}

/// Every answer with the rule that it belongs to.
fn by_rule<B>(evaluation: &Evaluation<B>) -> Vec<(Rule, Mark)> {
    evaluation
        .rules()
        .flat_map(|rule| rule.points().map(move |point| (rule.term().of::<Rule>().unwrap(), point.mark())))
        .collect()
}

proptest! {
    #[test]
    fn what_is_written_reads_back(assessment in assessment()) {
        let practice = practice(assessment);
        let json = serde_json::to_string(&practice).unwrap();
        prop_assert_eq!(Practice::from_json(&json).unwrap(), practice.clone());
        prop_assert_eq!(serde_json::from_str::<Practice>(&json).unwrap(), practice);
    }

    #[test]
    fn the_same_contact_again_changes_no_mark(
        mut assessment in assessment(),
        contacts in proptest::collection::vec(contact(), 1..4),
        which in any::<prop::sample::Index>(),
        times in 1..4_usize,
    ) {
        assessment.contacts = Some(contacts.clone());
        let before = answers(&assessment);
        let again = contacts[which.index(contacts.len())].clone();
        let more = contacts.into_iter().chain(std::iter::repeat_n(again, times));
        assessment.contacts = Some(more.collect());
        prop_assert_eq!(answers(&assessment), before);
    }

    #[test]
    fn the_order_of_contacts_and_partners_is_irrelevant(mut assessment in assessment(), by in 0..4_usize) {
        let before = answers(&assessment);
        if let Some(contacts) = &mut assessment.contacts {
            contacts.reverse();
            let by = by.min(contacts.len());
            contacts.rotate_left(by);
        }
        if let Some(partners) = &mut assessment.partners {
            partners.reverse();
            let by = by.min(partners.len());
            partners.rotate_left(by);
        }
        prop_assert_eq!(answers(&assessment), before);
    }

    #[test]
    fn more_contacts_within_a_community_change_nothing_across(
        mut assessment in assessment(),
        contacts in proptest::collection::vec(contact(), 1..4),
    ) {
        assessment.contacts = Some(contacts);
        let before = assessment.evaluate();
        assessment.contacts.as_mut().unwrap().push(Contact::new(Among::WithinArriving));
        let after = assessment.evaluate();
        for rule in [Rule::IntergroupContact, Rule::MeaningfulContact, Rule::LastingContact, Rule::EnjoyableContact] {
            prop_assert_eq!(after.mark(rule), before.mark(rule));
        }
    }

    #[test]
    fn more_involvement_lowers_no_point_but_of_equal_say(
        assessment in assessment(),
        stage in support::term::<Stage>(),
        community in support::term::<Community>(),
        involvement in [support::term::<Involvement>(), support::term::<Involvement>()],
    ) {
        let (less, more) = (involvement[0].min(involvement[1]), involvement[0].max(involvement[1]));
        let before = by_rule(&with_involvement(&assessment, stage, community, Some(less)).evaluate());
        let after = by_rule(&with_involvement(&assessment, stage, community, Some(more)).evaluate());
        for ((rule, before), (_, after)) in before.into_iter().zip(after) {
            match rule {
                Rule::EqualSay => {}
                // more of it can make it co-creation, of which the method is asked
                Rule::DocumentedMethod => {
                    let was_asked = matches!(before, Mark::Met | Mark::NotMet);
                    prop_assert!(before == after || !was_asked, "{rule:?}: {before:?}, {after:?}");
                }
                Rule::EveryStageBothCommunities | Rule::ShapeNeedsAndDesign | Rule::ActiveParticipants => {
                    // from *some stage might* to *some stage does*, or up
                    prop_assert!(before == after || before == Mark::NotAssessed || before.compare(after).is_some_and(Ordering::is_lt), "{rule:?}: {before:?}, {after:?}");
                }
                _ => prop_assert_eq!(before, after),
            }
        }
    }

    #[test]
    fn one_more_contact_flag_never_turns_a_mark_around(
        mut assessment in assessment(),
        contacts in proptest::collection::vec(contact(), 1..3),
        flag in support::term::<ContactFlag>(),
        yes in any::<bool>(),
    ) {
        prop_assume!(contacts[0].flags.get(flag).is_none());
        assessment.contacts = Some(contacts);
        let before = by_rule(&assessment.evaluate());
        assessment.contacts.as_mut().unwrap()[0].flags.insert(flag, yes);
        let after = by_rule(&assessment.evaluate());
        for ((rule, before), (_, after)) in before.into_iter().zip(after) {
            let turned = matches!((before, after), (Mark::Met, Mark::NotMet) | (Mark::NotMet, Mark::Met));
            prop_assert!(!turned, "{rule:?}: {before:?}, {after:?}");
        }
    }

    #[test]
    fn what_mhpss_answers_only_fills_what_is_open((assessment, mhpss) in with_mhpss()) {
        let alone = assessment.evaluate();
        let together = Facts { focus: &assessment, mhpss }.evaluate();
        for (alone, together) in alone.answers().iter().zip(together.answers().iter()) {
            if alone.mark() != together.mark() {
                prop_assert_eq!(alone.mark(), Mark::NotAssessed);
                prop_assert_eq!(together.source(), Some(&mhpss::FRAMEWORK));
            }
            prop_assert_eq!(alone.source(), None);
            prop_assert!(together.source().is_none() || together.mark() != Mark::NotAssessed);
        }
        prop_assert_eq!(alone.beside(), together.beside());
    }

    #[test]
    fn an_absent_mhpss_assessment_is_like_an_empty_one(assessment in assessment()) {
        let together = Facts { focus: &assessment, mhpss: FromMhpss::default() }.evaluate();
        prop_assert_eq!(together, assessment.evaluate());
    }

    #[test]
    fn sections_sum_up_to_the_whole(assessment in assessment()) {
        let evaluation = assessment.evaluate();
        let sections: Tally = evaluation.sections().map(|(_, tally)| tally).sum();
        prop_assert_eq!(sections, evaluation.total());
        prop_assert_eq!((evaluation.total().points(), evaluation.observations().points()), (77, 34));
    }

    #[test]
    fn the_report_says_what_the_rules_say(mut assessment in assessment()) {
        assessment.out_of_scope = Per::new();
        let evaluation = assessment.evaluate();
        let report = evaluation.beside();
        for cell in &report.participation {
            let answer = evaluation.answer(Rule::EveryStageBothCommunities, (cell.stage, cell.community)).unwrap();
            prop_assert_eq!(answer.mark(), cell.mark);
            prop_assert_eq!(cell.involvement.is_none(), cell.mark == Mark::NotAssessed);
        }
        for cell in &report.life_domains {
            let answer = evaluation.answer(Rule::LifeDomains, (cell.life_domain, cell.community)).unwrap();
            prop_assert_eq!(answer.mark(), cell.mark);
            prop_assert_eq!(cell.partners.unwrap_or(0) > 0, cell.mark == Mark::Met);
        }
        for sector in Sector::ALL {
            let missing = evaluation.answer(Rule::ThreeSectors, *sector).unwrap().mark() == Mark::NotMet;
            prop_assert_eq!(report.sectors_missing.contains(*sector), missing);
        }
        prop_assert_eq!(report.say_gaps.len(), Stage::ALL.len());
        prop_assert!(report.to_string().lines().all(|line| line.chars().count() <= 100));
    }
}

#[test]
fn more_involvement_may_lower_equal_say() {
    let assessment = Assessment::default();
    let both = with_involvement(&assessment, Stage::Design, Community::Arriving, Some(Involvement::Consulted));
    let both = with_involvement(&both, Stage::Design, Community::Receiving, Some(Involvement::Consulted));
    let more = with_involvement(&both, Stage::Design, Community::Receiving, Some(Involvement::Leads));
    let mark = |assessment: &Assessment| assessment.evaluate().answer(Rule::EqualSay, Stage::Design).unwrap().mark();
    assert_eq!((mark(&both), mark(&more)), (Mark::Met, Mark::NotMet));
}
