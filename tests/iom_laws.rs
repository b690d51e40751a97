//! Laws of IOM's integrated approach: how a programme is cut into initiatives is no matter.

mod support;

use dynamic_integration::Mark::{Met, NotApplicable, NotAssessed, NotMet};
use dynamic_integration::iom::{AddressedByLevel, Assessment, Cell, EngagedStakeholder, Initiative, Rule};
use dynamic_integration::{Answer, Per, Practice, Term, Terms, Text};
use proptest::prelude::*;
use support::iom::{assessment, initiative, practice};

/// Every term goes to the left part, to the right part, or to both.
fn split_terms<K: Term>(list: Terms<K>, ways: &mut impl Iterator<Item = u8>) -> (Terms<K>, Terms<K>) {
    let (mut left, mut right) = (Terms::NONE, Terms::NONE);
    for term in list {
        let way = ways.next().unwrap_or(2);
        if way != 1 {
            left.insert(term);
        }
        if way != 0 {
            right.insert(term);
        }
    }
    (left, right)
}

/// A list that is left out is left out on both sides.
fn split<K: Term>(list: Option<Terms<K>>, ways: &mut impl Iterator<Item = u8>) -> (Option<Terms<K>>, Option<Terms<K>>) {
    list.map(|list| split_terms(list, ways)).unzip()
}

/// More than an initiative has terms and stakeholders: each of them gets a way of its own.
const WAYS: usize = 48;

/// Two initiatives that together are the one.
fn split_initiative(whole: &Initiative, ways: &[u8]) -> [Initiative; 2] {
    let mut ways = ways.iter().copied();
    let ways = &mut ways;
    let (mut left, mut right) = split_terms(whole.cells, ways);
    for part in [&mut left, &mut right] {
        if part.is_empty() {
            *part = whole.cells; // an initiative works somewhere
        }
    }
    let (left_whom, right_whom) = split(whole.beneficiaries, ways);
    let (left_economic, right_economic) = split(whole.economic_strands, ways);
    let (left_social, right_social) = split(whole.social_services, ways);
    let (left_psychosocial, right_psychosocial) = split(whole.psychosocial_strands, ways);
    let (left_issues, right_issues) = split(whole.cross_cutting_issues, ways);
    let (left_addressed, right_addressed) = whole
        .addressed
        .as_ref()
        .map(|addressed| {
            let (left_individual, right_individual) = split(addressed.individual, ways);
            let (left_community, right_community) = split(addressed.community, ways);
            (
                AddressedByLevel { individual: left_individual, community: left_community },
                AddressedByLevel { individual: right_individual, community: right_community },
            )
        })
        .unzip();
    let (left_engaged, right_engaged): (Option<Vec<_>>, Option<Vec<EngagedStakeholder>>) =
        whole.stakeholders.clone().map(|engaged| engaged.into_iter().partition(|_| ways.next() == Some(0))).unzip();
    [
        Initiative {
            name: None,
            cells: left,
            beneficiaries: left_whom,
            addressed: left_addressed,
            economic_strands: left_economic,
            social_services: left_social,
            psychosocial_strands: left_psychosocial,
            cross_cutting_issues: left_issues,
            stakeholders: left_engaged,
        },
        Initiative {
            name: whole.name.clone(),
            cells: right,
            beneficiaries: right_whom,
            addressed: right_addressed,
            economic_strands: right_economic,
            social_services: right_social,
            psychosocial_strands: right_psychosocial,
            cross_cutting_issues: right_issues,
            stakeholders: right_engaged,
        },
    ]
}

fn answers(assessment: &Assessment) -> Vec<Answer> {
    assessment.evaluate().answers().iter().collect()
}

proptest! {
    #[test]
    fn facts_agree_and_are_written_and_read_unchanged(assessment in assessment()) {
        let practice = practice(assessment);
        prop_assert_eq!(practice.inconsistencies(), []);
        let text = serde_json::to_string(&practice).unwrap();
        prop_assert_eq!(Practice::from_json(&text), Ok(practice));
    }

    #[test]
    fn splitting_and_merging_initiatives_changes_no_mark(
        whole in assessment(), at in any::<prop::sample::Index>(), ways in prop::collection::vec(0..3_u8, WAYS),
    ) {
        let mut parts = whole.clone();
        if let Some(initiatives) = parts.initiatives.as_mut().filter(|initiatives| !initiatives.is_empty()) {
            let one = initiatives.remove(at.index(initiatives.len()));
            initiatives.extend(split_initiative(&one, &ways));
        }
        prop_assert_eq!(answers(&parts), answers(&whole));
        prop_assert_eq!(practice(parts).inconsistencies(), []);
    }

    #[test]
    fn the_order_of_initiatives_is_no_matter((one, other) in assessment().prop_flat_map(|one| {
        let initiatives = Just(one.initiatives.clone().unwrap_or_default()).prop_shuffle();
        (Just(one), initiatives).prop_map(|(one, shuffled)| {
            let initiatives = one.initiatives.as_ref().map(|_| shuffled);
            (one.clone(), Assessment { initiatives, ..one })
        })
    })) {
        prop_assert_eq!(answers(&one), answers(&other));
        let (one, other) = (one.evaluate(), other.evaluate());
        prop_assert_eq!(&one.beside().matrix, &other.beside().matrix);
    }

    #[test]
    fn which_initiative_covers_something_is_no_matter(
        one in initiative(), other in initiative(), cells in prop::sample::subsequence(Cell::ALL, 1..9),
    ) {
        // strands and services stay where they are, the cells change places
        let initiatives = |a: Terms<Cell>, b: Terms<Cell>| Assessment {
            initiatives: Some(vec![
                Initiative { cells: a, ..one.clone() },
                Initiative { cells: b, ..other.clone() },
            ]),
            ..Assessment::default()
        };
        let cells: Terms<Cell> = cells.into_iter().collect();
        prop_assert_eq!(answers(&initiatives(cells, other.cells)), answers(&initiatives(other.cells, cells)));
    }

    #[test]
    fn recording_what_was_left_out_changes_only_what_was_open(
        before in assessment(), at in any::<prop::sample::Index>(), recorded in initiative(),
    ) {
        let mut after = before.clone();
        if let Some(initiatives) = after.initiatives.as_mut().filter(|initiatives| !initiatives.is_empty()) {
            let at = at.index(initiatives.len());
            let own = &mut initiatives[at];
            own.beneficiaries = own.beneficiaries.or(recorded.beneficiaries);
            own.economic_strands = own.economic_strands.or(recorded.economic_strands);
            own.social_services = own.social_services.or(recorded.social_services);
            own.psychosocial_strands = own.psychosocial_strands.or(recorded.psychosocial_strands);
            own.cross_cutting_issues = own.cross_cutting_issues.or(recorded.cross_cutting_issues);
            own.addressed = own.addressed.take().or(recorded.addressed);
            own.stakeholders = own.stakeholders.take().or(recorded.stakeholders);
        }
        prop_assume!(practice(after.clone()).inconsistencies().is_empty());
        for (before, after) in answers(&before).into_iter().zip(answers(&after)) {
            prop_assert!(before == after || before.mark() == NotAssessed, "{before:?} {after:?}");
        }
    }

    #[test]
    fn one_more_initiative_that_covers_nothing_lowers_nothing(before in assessment(), cell in support::term::<Cell>()) {
        prop_assume!(before.works_in(cell) == Some(true)); // no guard opens
        let nothing = Initiative {
            name: None,
            cells: cell.into(),
            beneficiaries: Some(Terms::NONE),
            addressed: Some(AddressedByLevel { individual: Some(Terms::NONE), community: Some(Terms::NONE) }),
            economic_strands: Some(Terms::NONE),
            social_services: Some(Terms::NONE),
            psychosocial_strands: Some(Terms::NONE),
            cross_cutting_issues: Some(Terms::NONE),
            stakeholders: Some(Vec::new()),
        };
        let mut after = before.clone();
        after.initiatives.get_or_insert_default().push(nothing);
        prop_assert_eq!(answers(&after), answers(&before));
    }

    #[test]
    fn the_matrix_and_the_marks_agree(mut assessment in assessment()) {
        assessment.out_of_scope = Per::new();
        let evaluation = assessment.evaluate();
        let Some(matrix) = &evaluation.beside().matrix else {
            prop_assert!(assessment.initiatives.is_none());
            return Ok(());
        };
        let mark = |initiatives| if initiatives > 0 { Met } else { NotMet };
        for cell in &matrix.cells {
            prop_assert_eq!(evaluation.answer(Rule::NineCells, cell.cell).unwrap().mark(), mark(cell.initiatives));
            prop_assert_eq!(matrix.empty_cells.contains(cell.cell), cell.initiatives == 0);
            prop_assert_eq!(Cell::at(cell.level, cell.dimension), cell.cell);
        }
        for row in &matrix.levels {
            prop_assert_eq!(evaluation.answer(Rule::ThreeLevels, row.level).unwrap().mark(), mark(row.initiatives));
            prop_assert_eq!(matrix.empty_levels.contains(row.level), row.empty_cells.len() == 3);
            prop_assert!(row.initiatives <= matrix.initiatives);
        }
        for column in &matrix.dimensions {
            prop_assert_eq!(matrix.empty_dimensions.contains(column.dimension), column.empty_cells.len() == 3);
        }
        let in_rows: usize = matrix.levels.iter().map(|row| row.empty_cells.len()).sum();
        let in_columns: usize = matrix.dimensions.iter().map(|column| column.empty_cells.len()).sum();
        prop_assert_eq!((in_rows, in_columns), (matrix.empty_cells.len(), matrix.empty_cells.len()));
    }

    #[test]
    fn what_is_out_of_scope_does_not_apply(mut assessment in assessment(), rule in support::term::<Rule>()) {
        let before = assessment.evaluate();
        assessment.out_of_scope.insert(rule, "a reason".parse::<Text>().unwrap());
        let after = assessment.evaluate();
        for (before, after) in before.rules().zip(after.rules()) {
            if after.term() == rule.any() {
                prop_assert_eq!(after.mark(), NotApplicable);
            } else {
                prop_assert_eq!(before, after);
            }
        }
    }

    #[test]
    fn no_list_says_anything_before_there_are_initiatives(mut assessment in assessment()) {
        assessment.initiatives = None;
        assessment.out_of_scope = Per::new();
        let evaluation = assessment.evaluate();
        for rule in evaluation.rules().filter(|rule| rule.term() != Rule::NeedsBased.any()) {
            prop_assert!(matches!(rule.mark(), NotAssessed) || rule.term() == Rule::StructuralEngagement.any());
        }
    }
}
