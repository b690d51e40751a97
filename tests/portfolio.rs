//! Many practices summed up: merging in every order, quartiles and counts found another way.

mod support;

use std::collections::BTreeMap;

use dynamic_integration::spring::{Criterion, Item, Question};
use dynamic_integration::{
    Distribution, Evaluation, Mark, MarkCounts, Portfolio, Practice, PracticeEvaluation, Quartile, RuleSet, Share,
    Tally,
};
use proptest::prelude::*;
use support::editions::{corrected, evaluate, first, other, second};
use support::files::read;
use support::mhpss::network;
use support::printed::{self, printed};
use support::{practices, sum};

fn evaluated(practices: &[Practice]) -> Vec<PracticeEvaluation<'_>> {
    practices.iter().map(Practice::evaluate).collect()
}

fn merged(first: &Portfolio, second: &Portfolio) -> Portfolio {
    let mut both = first.clone();
    both.merge(second);
    both
}

fn bytes(portfolio: &Portfolio) -> String {
    serde_json::to_string(portfolio).unwrap()
}

/// Practices, an order in which they arrive, and a part of the work that each falls to.
fn splits() -> impl Strategy<Value = (Vec<Practice>, Vec<usize>, Vec<usize>)> {
    practices().prop_flat_map(|practices| {
        let places: Vec<usize> = (0..practices.len()).collect();
        let parts = proptest::collection::vec(0..4_usize, practices.len());
        (Just(practices), Just(places).prop_shuffle(), parts)
    })
}

proptest! {
    // Each case evaluates many practices, with every framework.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn merging_is_associative_and_commutative(a in practices(), b in practices(), c in practices()) {
        let (a, b, c) = (sum(&a), sum(&b), sum(&c));
        prop_assert_eq!(bytes(&merged(&merged(&a, &b), &c)), bytes(&merged(&a, &merged(&b, &c))));
        prop_assert_eq!(bytes(&merged(&a, &b)), bytes(&merged(&b, &a)));
    }

    #[test]
    fn merging_an_empty_one_changes_nothing(practices in practices()) {
        let portfolio = sum(&practices);
        prop_assert_eq!(&merged(&portfolio, &Portfolio::new()), &portfolio);
        prop_assert_eq!(&merged(&Portfolio::new(), &portfolio), &portfolio);
        prop_assert_eq!(Portfolio::new(), Portfolio::default());
    }

    #[test]
    fn the_result_does_not_depend_on_how_the_work_is_split((practices, order, parts) in splits()) {
        let mut portfolios = vec![Portfolio::new(); 4];
        for place in order {
            portfolios[parts[place]].add(&practices[place].evaluate());
        }
        let whole = sum(&practices);
        prop_assert_eq!(bytes(&portfolios.iter().cloned().sum()), bytes(&whole));
        prop_assert_eq!(portfolios.into_iter().rev().sum::<Portfolio>(), whole);
    }

    #[test]
    fn it_counts_every_point_of_every_evaluation(practices in practices()) {
        let (evaluated, portfolio) = (evaluated(&practices), sum(&practices));
        prop_assert_eq!(portfolio.practices(), practices.len() as u64);
        for summary in portfolio.summaries() {
            let of_set: Vec<_> = of_set(&evaluated, summary.rule_set());
            prop_assert_eq!(summary.evaluations(), of_set.len() as u64);
            for (rule, terms, counts) in summary.points() {
                let mut expected = MarkCounts::default();
                for evaluation in &of_set {
                    match evaluation.answer(rule.term(), terms).unwrap().mark() {
                        Mark::Met => expected.met += 1,
                        Mark::PartlyMet => expected.partly_met += 1,
                        Mark::NotMet => expected.not_met += 1,
                        Mark::NotApplicable => expected.not_applicable += 1,
                        Mark::NotAssessed => expected.not_assessed += 1,
                    }
                }
                prop_assert_eq!(counts, expected);
                prop_assert_eq!(summary.point(rule.term(), terms), Some(expected));
                prop_assert_eq!(counts.evaluations(), summary.evaluations());
            }
        }
    }

    #[test]
    fn distributions_agree_with_a_naive_computation(practices in practices()) {
        let evaluated = evaluated(&practices);
        for summary in sum(&practices).summaries() {
            let of_set = of_set(&evaluated, summary.rule_set());
            agrees(summary.total(), of_set.iter().map(Evaluation::total));
            for (section, distribution) in summary.sections() {
                agrees(distribution, of_set.iter().map(|evaluation| evaluation.section(section).unwrap()));
                prop_assert_eq!(summary.section(section), Some(distribution));
            }
        }
    }

    #[test]
    fn the_least_often_met_come_first(practices in practices()) {
        for summary in sum(&practices).summaries() {
            let ratio = |counts: MarkCounts| count(counts.met) / count(counts.assessed());
            let places: Vec<_> = summary.points().map(|(rule, terms, _)| (rule, terms)).collect();
            let mut expected: Vec<_> = summary.points().filter(|(.., counts)| counts.assessed() > 0).collect();
            expected.sort_by(|(rule, terms, a), (other_rule, other_terms, b)| {
                let place = |point| places.iter().position(|known| *known == point);
                ratio(*a).total_cmp(&ratio(*b)).then(place((*rule, *terms)).cmp(&place((*other_rule, *other_terms))))
            });
            prop_assert_eq!(summary.least_often_met(), expected);
        }
    }

    #[test]
    fn networks_are_summed_up_too(networks in proptest::collection::vec(network(), 1..4)) {
        let mut portfolio = Portfolio::new();
        for network in &networks {
            portfolio.add_evaluation(&network.evaluate());
        }
        prop_assert_eq!(portfolio.practices(), 0);
        prop_assert_eq!(portfolio.summaries().len(), 1);
        let summary = portfolio.summary::<dynamic_integration::mhpss::NetworkRule>().unwrap();
        prop_assert_eq!(summary.evaluations(), networks.len() as u64);
        agrees(summary.total(), networks.iter().map(|network| network.evaluate().total()));
    }
}

proptest! {
    #[test]
    fn quartiles_agree_with_a_naive_computation(marks in proptest::collection::vec(marks(), 0..40)) {
        let tallies = || marks.iter().map(|marks| marks.iter().copied().collect::<Tally>());
        let mut distribution = Distribution::default();
        tallies().for_each(|tally| distribution.add(tally));
        agrees(&distribution, tallies());
    }
}

fn marks() -> impl Strategy<Value = Vec<Mark>> {
    proptest::collection::vec(support::term::<Mark>(), 0..5)
}

fn of_set(evaluated: &[PracticeEvaluation<'_>], rule_set: RuleSet) -> Vec<Evaluation> {
    let all = evaluated.iter().flat_map(PracticeEvaluation::evaluations);
    all.filter(|evaluation| evaluation.rule_set() == rule_set).map(|evaluation| evaluation.clone().with(())).collect()
}

#[expect(clippy::cast_precision_loss, reason = "small counts")]
fn count(number: u64) -> f64 {
    number as f64
}

fn decimal(share: Share) -> f64 {
    f64::from(share.half_points()) / f64::from(share.of())
}

/// The smallest share such that at least so many quarters of all are no higher.
fn by_definition(sorted: &[f64], quarters: usize) -> Option<f64> {
    sorted.iter().copied().find(|share| {
        let no_higher = sorted.iter().filter(|other| *other <= share).count();
        4 * no_higher >= quarters * sorted.len()
    })
}

/// Checks a distribution against the same tallies, as sorted decimals.
#[track_caller]
fn agrees(distribution: &Distribution, tallies: impl Iterator<Item = Tally>) {
    let (mut shares, mut without, mut exemplary, mut all) = (Vec::new(), 0, 0, 0);
    for tally in tallies {
        all += 1;
        let half = f64::from(tally.met) + f64::from(tally.partly_met) / 2.0;
        let assessed = tally.met + tally.partly_met + tally.not_met;
        if assessed == 0 {
            without += 1;
        } else {
            shares.push(half / f64::from(assessed));
        }
        exemplary += u64::from(tally.met > 0 && tally.met == assessed && tally.not_assessed == 0);
    }
    shares.sort_by(f64::total_cmp);
    same(distribution, &shares);
    assert_eq!(distribution.evaluations(), all);
    assert_eq!((distribution.without_share(), distribution.exemplary()), (without, exemplary));
}

/// Checks every share, quartile and standing.
#[track_caller]
fn same(distribution: &Distribution, sorted: &[f64]) {
    let counted: Vec<f64> = distribution
        .shares()
        .flat_map(|(share, count)| std::iter::repeat_n(decimal(share), usize::try_from(count).unwrap()))
        .collect();
    assert_eq!(counted, sorted);
    assert_eq!(distribution.with_share(), sorted.len() as u64);
    for (quarters, quartile) in Quartile::ALL.iter().enumerate() {
        assert_eq!(distribution.quartile(*quartile).map(decimal), by_definition(sorted, quarters), "{quartile}");
    }
    for (own, _) in distribution.shares().chain([(Share::new(1, 3).unwrap(), 0)]) {
        let standing = distribution.standing(own);
        let how_many = |holds: fn(f64, f64) -> bool| sorted.iter().filter(|share| holds(**share, decimal(own))).count();
        assert_eq!(standing.below, how_many(|share, own| share < own) as u64);
        assert_eq!(standing.above, how_many(|share, own| share > own) as u64);
        assert_eq!(standing.below + standing.equal + standing.above, sorted.len() as u64);
    }
}

#[test]
fn quartiles_by_nearest_rank() {
    let quartiles = |numbers: &[u32]| {
        let mut distribution = Distribution::default();
        for met in numbers {
            distribution.add(Tally { met: *met, not_met: 10 - *met, ..Tally::default() });
        }
        Quartile::ALL
            .iter()
            .filter_map(|quartile| distribution.quartile(*quartile))
            .map(|share| share.half_points() / 2)
            .collect::<Vec<_>>()
    };
    assert!(quartiles(&[]).is_empty());
    assert_eq!(quartiles(&[7]), [7, 7, 7, 7, 7]);
    assert_eq!(quartiles(&[9, 1]), [1, 1, 1, 9, 9]);
    assert_eq!(quartiles(&[3, 1, 2]), [1, 1, 2, 3, 3]);
    assert_eq!(quartiles(&[4, 3, 2, 1]), [1, 1, 2, 3, 4]);
    assert_eq!(quartiles(&[1, 2, 3, 4, 5]), [1, 2, 3, 4, 5]);
    assert_eq!(quartiles(&[0, 0, 0, 0, 0, 0, 0, 10]), [0, 0, 0, 0, 10]);
}

#[test]
fn equal_shares_of_more_points_stand_apart_and_count_as_equal() {
    let mut distribution = Distribution::default();
    for (met, not_met) in [(1, 1), (2, 2), (1, 1), (1, 0)] {
        distribution.add(Tally { met, not_met, ..Tally::default() });
    }
    let shares: Vec<_> = distribution.shares().map(|(share, count)| (share.half_points(), share.of(), count)).collect();
    assert_eq!(shares, [(2, 4, 2), (4, 8, 1), (2, 2, 1)]);
    let standing = distribution.standing(Share::new(1, 2).unwrap());
    assert_eq!((standing.below, standing.equal, standing.above), (0, 3, 1));
}

#[test]
fn rule_sets_that_differ_in_edition_or_version_are_summed_up_apart() {
    let marks = [Mark::Met; 4];
    let mut portfolio = Portfolio::new();
    portfolio.add_evaluation(&evaluate::<second::Rule>(marks));
    portfolio.add_evaluation(&evaluate::<other::Rule>(marks));
    portfolio.add_evaluation(&evaluate::<corrected::Rule>(marks));
    portfolio.add_evaluation(&evaluate::<first::Rule>(marks));
    portfolio.add_evaluation(&evaluate::<first::Rule>(marks));
    let ids: Vec<_> =
        portfolio.summaries().iter().map(|summary| (summary.rule_set().set().id, summary.evaluations())).collect();
    assert_eq!(ids, [("letters/rule", 2), ("letters/rule", 1), ("letters/rule", 1), ("runes/rule", 1)]);
    assert_eq!(portfolio.summary::<corrected::Rule>().unwrap().rule_set().version(), 2);
    assert_eq!(portfolio.summary::<second::Rule>().unwrap().rule_set().set().framework.edition, "2");

    let mut summary = portfolio.summary::<first::Rule>().unwrap().clone();
    assert!(!summary.add(&evaluate::<second::Rule>(marks)));
    assert!(!summary.merge(portfolio.summary::<other::Rule>().unwrap()));
    assert_eq!(summary.evaluations(), 2);
}

#[test]
fn an_observation_is_counted_and_stands_in_no_section() {
    let mut portfolio = Portfolio::new();
    portfolio.add_evaluation(&evaluate::<first::Rule>([Mark::Met, Mark::Met, Mark::Met, Mark::NotMet]));
    let summary = portfolio.summary::<first::Rule>().unwrap();
    assert_eq!(summary.point(first::Rule::Seen, first::Letter::D).unwrap().not_met, 1);
    assert_eq!(summary.point(first::Rule::Third, first::Letter::D), None);
    assert_eq!(summary.total().exemplary(), 1);
    assert_eq!(
        summary.section(first::Section::Back).unwrap().shares().next(),
        Share::new(2, 2).map(|share| (share, 1))
    );
    assert_eq!(summary.section(Criterion::Inclusivity), None);
}

/// The ten that SPRING published, summed up.
fn published() -> Portfolio {
    let practice = |name| Practice::from_json(&read(format!("examples/data/{name}.json"))).unwrap();
    sum(&printed::practices().into_iter().map(practice).collect::<Vec<_>>())
}

#[test]
fn an_independent_count_of_the_table_agrees_with_every_item() {
    let portfolio = published();
    let summary = portfolio.summary::<Question>().unwrap();
    assert_eq!((portfolio.practices(), summary.evaluations()), (10, 10));
    let mut counted: BTreeMap<String, MarkCounts> = BTreeMap::new();
    for row in printed() {
        let counts = counted.entry(row.item).or_default();
        match &*row.mark {
            "met" => counts.met += 1,
            "partly_met" => counts.partly_met += 1,
            "not_met" => counts.not_met += 1,
            _ => counts.not_assessed += 1,
        }
    }
    assert_eq!(counted.len(), Item::ALL.len());
    for (_, terms, counts) in summary.points() {
        assert_eq!(counts, counted[terms.first().code()], "{terms}");
    }
}

#[test]
fn an_independent_computation_from_the_table_agrees_with_every_quartile() {
    let portfolio = published();
    let summary = portfolio.summary::<Question>().unwrap();
    let check = |distribution: &Distribution, keep: &dyn Fn(&str) -> bool| {
        // Half points, items with a mark, items: of each practice.
        let mut practices: BTreeMap<String, (f64, f64, f64)> = BTreeMap::new();
        for row in printed().into_iter().filter(|row| keep(&row.criterion)) {
            let counted = practices.entry(row.practice).or_default();
            counted.2 += 1.0;
            let half_points = match &*row.mark {
                "met" => 2.0,
                "partly_met" => 1.0,
                "not_met" => 0.0,
                _ => continue,
            };
            counted.0 += half_points;
            counted.1 += 2.0;
        }
        let mut shares: Vec<f64> =
            practices.values().filter(|(_, of, _)| *of > 0.0).map(|(half, of, _)| half / of).collect();
        shares.sort_by(f64::total_cmp);
        same(distribution, &shares);
        assert_eq!(distribution.without_share(), (practices.len() - shares.len()) as u64);
        let exemplary = practices.values().filter(|(half, _, items)| *half >= 2.0 * items).count();
        assert_eq!(distribution.exemplary(), exemplary as u64);
    };
    check(summary.total(), &|_| true);
    for criterion in Criterion::ALL {
        check(summary.section(*criterion).unwrap(), &|printed| printed == criterion.code());
    }
}

#[test]
fn what_the_ten_practices_most_often_lack() {
    let portfolio = published();
    let summary = portfolio.summary::<Question>().unwrap();
    let lacking = |item: Item| {
        let counts = summary.point(item.question(), item).unwrap();
        (counts.not_met, counts.assessed())
    };
    assert_eq!(lacking(Item::AnticipateObstacles), (5, 10));
    assert_eq!(lacking(Item::AssessLastingChange), (5, 10));
    assert_eq!(lacking(Item::AdaptedFormatsAndPay), (3, 9));

    let least: Vec<_> = summary.least_often_met().iter().map(|(_, terms, _)| terms.first()).take(2).collect();
    assert_eq!(least, [Item::AnticipateObstacles.any(), Item::AssessLastingChange.any()]);
    assert_eq!(summary.least_often_met().len(), 40, "every item is assessed somewhere");
}

#[test]
fn where_ones_own_practice_stands_among_the_ten() {
    let own = Practice::from_json(&read("examples/data/queer_base.json")).unwrap();
    let own = own.spring.unwrap().evaluate();
    let standing = |criterion: Criterion| {
        let portfolio = published();
        let share = own.section(criterion).unwrap().share().unwrap();
        let standing = portfolio.summary::<Question>().unwrap().section(criterion).unwrap().standing(share);
        (standing.below, standing.equal, standing.above)
    };
    assert_eq!(standing(Criterion::Inclusivity), (3, 7, 0));
    assert_eq!(standing(Criterion::Partnership), (0, 10, 0));
    assert_eq!(standing(Criterion::Effectiveness), (8, 1, 1));
}
