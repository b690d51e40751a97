//! The results of documents: evaluations, explanations, comparisons, portfolios, reports.

use dynamic_integration::comparison::{Comparison, PracticeComparison, StoredComparison};
use dynamic_integration::evaluation::{RuleSetRef, View};
use dynamic_integration::explain::{ExplainedRuleSet, Explanation};
use dynamic_integration::languages::Wording;
use dynamic_integration::mark::{Mark, Tally};
use dynamic_integration::mhpss::Network;
use dynamic_integration::portfolio::Portfolio;
use dynamic_integration::practice::{PracticeEvaluation, StoredPractice};
use dynamic_integration::report::{self, Page, pictures};
use dynamic_integration::term::AnyTerm;
use dynamic_integration::{Practice, asap, read, spring};
use serde::Serialize;
use serde::de::IgnoredAny;

use crate::markup;

const ENGLISH: Wording<'static> = Wording::english();

/// One or two practices, each in a line.
pub fn practices(bytes: &[u8]) {
    let lines = bytes.splitn(2, |byte| *byte == b'\n');
    let practices: Vec<Practice> = lines.filter_map(|line| read::from_slice(line).ok()).collect();
    for practice in &practices {
        one(practice, ENGLISH);
    }
    if let [first, second] = &*practices {
        two(first, second);
    }
}

/// All results of a network.
pub(crate) fn network(network: &Network) {
    let evaluation = network.evaluate();
    adds_up(evaluation.view());
    let text = written(&evaluation);
    assert_eq!((evaluation.to_json().ok(), network.to_json()), (Some(text.clone()), written(network)));
    assert_eq!(dynamic_integration::evaluation::Evaluation::from_json(&text).as_ref(), Ok(&evaluation), "{text}");
    let explanation = network.explain();
    let _ = format!("{explanation}{explanation:#}");
    written(&explanation);
    page(&report::network(network, ENGLISH));
    markup::svg(&pictures::network_pyramid(&evaluation, ENGLISH).to_svg());
    let mut sum = Portfolio::new();
    sum.add_evaluation(&evaluation).expect("it is not full");
    portfolio(&sum);
}

/// All results of one practice.
pub(crate) fn one(practice: &Practice, wording: Wording<'_>) {
    let evaluation = practice.evaluate();
    let text = written(&evaluation);
    assert_eq!((evaluation.to_json(), practice.to_json()), (text.clone(), written(practice)));
    assert_eq!(PracticeEvaluation::from_json(&text).as_ref(), Ok(&evaluation), "{text}");
    let stored = StoredPractice::from_json(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(stored.evaluations().count(), evaluation.views().count());
    for (stored, view) in stored.evaluations().zip(evaluation.views()) {
        assert_eq!((stored.present(), stored.total()), (Some(view.rule_set()), view.total()));
        assert!(text.contains(&written(stored)));
        let compared = StoredComparison::between(stored, view).expect("they are by the same rule set");
        assert!(compared.not_comparable().is_empty() && compared.different_points().next().is_none());
        assert_eq!(StoredComparison::from_json(&written(&compared)).as_ref(), Ok(&compared));
    }
    evaluation.views().for_each(adds_up);
    let gaps = |views: &mut dyn Iterator<Item = View<'_>>| views.map(|view| view.gaps().count()).sum::<usize>();
    assert_eq!(evaluation.gaps().count(), gaps(&mut evaluation.views()));

    explained(&practice.explain_in(wording), &evaluation);
    page(&report::practice(practice, wording));
    for view in evaluation.views() {
        markup::svg(&pictures::profile(view, wording).to_svg());
    }
    if let Some(mhpss) = &evaluation.mhpss {
        markup::svg(&pictures::pyramid(mhpss, wording).to_svg());
    }
    if let Some(journey) = &evaluation.asap_journey {
        markup::svg(&pictures::double_diamond(journey, wording).to_svg());
    }
    let same = PracticeComparison::between(&evaluation, &evaluation);
    assert!(!same.has_differences());
    written(&same);
    let sum: Portfolio = [&evaluation, &evaluation].into_iter().collect();
    portfolio(&sum);
}

/// An explanation agrees with the evaluation.
fn explained(explanation: &Explanation, evaluation: &PracticeEvaluation) {
    assert_eq!(explanation.to_json(), written(explanation));
    for shown in [format!("{explanation}"), format!("{explanation:#}")] {
        let control = shown.chars().find(|letter| letter.is_control() && *letter != '\n');
        assert!(control.is_none(), "{control:?} is printed");
    }
    assert_eq!(explanation.rule_sets.len(), evaluation.views().count());
    for (explained, view) in explanation.rule_sets.iter().zip(evaluation.views()) {
        says_the_same(explained, view);
    }
}

fn says_the_same(explained: &ExplainedRuleSet, view: View<'_>) {
    assert_eq!((explained.total.tally, explained.observations), (view.total(), view.observations()));
    assert!(explained.sections.iter().map(|section| section.reached.tally).eq(view.sections().map(|(_, tally)| tally)));
    assert_eq!(explained.rules.len(), view.rules().count());
    for (explained, rule) in explained.rules.iter().zip(view.rules()) {
        assert_eq!((explained.rule.id, explained.mark.term), (rule.term().id(), rule.mark()));
        assert!(explained.points.iter().map(|point| point.mark.term).eq(rule.points().map(|point| point.mark())));
    }
    assert!(explained.gaps.iter().map(|gap| gap.rule.id).eq(view.gaps().map(|rule| rule.term().id())));
    for (gap, rule) in explained.gaps.iter().zip(view.gaps()) {
        assert_eq!(gap.left.len(), rule.requirements_left().points.count());
    }
    let open = view.open_questions().map(|rule| rule.term().id());
    assert!(explained.open_questions.iter().map(|question| question.rule.id).eq(open));
}

/// An evaluation answers every query, and its parts add up to the whole.
fn adds_up(view: View<'_>) {
    let rule_set: RuleSetRef = view.rule_set();
    assert_eq!(view.answers().len(), rule_set.points());
    let total = view.total();
    let sum = view.sections().map(|(_, tally)| tally).try_fold(Tally::default(), Tally::checked_add);
    assert_eq!(sum, Some(total));
    assert_eq!((total.points() + view.observations().points()) as usize, rule_set.points());
    assert!(
        total.at_least() <= total.share().or(total.at_most())
            && total.share().is_none_or(|share| Some(share) <= total.at_most())
    );
    for rule in view.rules() {
        let marks: Vec<_> = rule.points().map(|point| point.mark()).collect();
        assert_eq!(marks.len(), rule.spec().len());
        assert_eq!(rule.mark(), Mark::of_all(marks.iter().copied()));
        let is_missing = matches!(rule.mark(), Mark::NotMet | Mark::PartlyMet);
        assert_eq!(rule.is_gap(), rule.counts() && is_missing);
        let left = rule.requirements_left().points.count();
        assert_eq!(left, marks.iter().filter(|mark| !matches!(mark, Mark::Met | Mark::NotApplicable)).count());
        assert_eq!(left == 0, matches!(rule.mark(), Mark::Met | Mark::NotApplicable));
        let _ = rule.reasons_left().count();
        let _ = rule.to_string();
    }
}

/// All results of two practices.
fn two(first: &Practice, second: &Practice) {
    let (one, other) = (first.evaluate(), second.evaluate());
    for compared in [PracticeComparison::between(&one, &other), PracticeComparison::same_practice(&one, &other)] {
        let text = written(&compared);
        assert_eq!(compared.to_json(), text);
        assert_eq!(PracticeComparison::from_json(&text).as_ref(), Ok(&compared), "{text}");
    }
    for one in one.views() {
        for other in other.views() {
            mirrored(one, other);
        }
    }
    let alone = |evaluation: &PracticeEvaluation| [evaluation].into_iter().collect::<Portfolio>();
    let (mut forth, mut back) = (alone(&one), alone(&other));
    forth.merge(&alone(&other)).expect("it is not full");
    back.merge(&alone(&one)).expect("it is not full");
    assert_eq!(written(&forth), written(&back));
    assert_eq!(forth, [&one, &other].into_iter().collect());
    portfolio(&forth);

    page(&report::comparison(first, second, ENGLISH));
    page(&report::same_practice(first, second, ENGLISH));
    let both = [first.clone(), second.clone()];
    page(&report::portfolio(&both, ENGLISH));
    for summary in forth.summaries() {
        markup::svg(&pictures::distribution(summary, ENGLISH).to_svg());
    }
    let some = |terms: &[AnyTerm]| terms[first.practice.name.as_str().len() % terms.len()];
    let items: Vec<_> = spring::Item::ALL.iter().map(|term| term.erase()).collect();
    let questions: Vec<_> = spring::Question::ALL.iter().map(|term| term.erase()).collect();
    let measures: Vec<_> = asap::Measure::ALL.iter().map(|term| term.erase()).collect();
    let barriers: Vec<_> = asap::Barrier::ALL.iter().map(|term| term.erase()).collect();
    for terms in [items, questions, measures, barriers] {
        if let Some(learned) = report::learn(&both, some(&terms), ENGLISH) {
            page(&learned);
        }
    }
}

/// A comparison, and the comparison in the other order.
fn mirrored(one: View<'_>, other: View<'_>) {
    let (Ok(forth), Ok(back)) = (Comparison::between(one, other), Comparison::between(other, one)) else {
        assert_ne!(one.rule_set(), other.rule_set());
        return;
    };
    assert_eq!(forth.agreement(), back.agreement());
    assert_eq!(forth.total(), (one.total(), other.total()));
    assert_eq!((back.total().1, back.total().0), forth.total());
    assert_eq!(forth.has_differences(), one.answers().marks() != other.answers().marks());
    for (forth, back) in forth.rules().zip(back.rules()) {
        assert_eq!(forth.difference(), back.difference().mirrored());
        assert!(
            forth.points().zip(back.points()).all(|(one, other)| one.difference() == other.difference().mirrored())
        );
    }
    let text = written(&forth);
    assert_eq!(forth.to_json(), text);
    assert_eq!(Comparison::from_json(&text).as_ref(), Ok(&forth), "{text}");
    markup::svg(&pictures::before_and_after(&forth, ENGLISH).to_svg());
}

/// A portfolio is read back unchanged, and its counts agree with its number of evaluations.
pub(crate) fn portfolio(portfolio: &Portfolio) {
    let text = written(portfolio);
    assert_eq!(portfolio.to_json(), text);
    assert_eq!(Portfolio::from_json(&text).as_ref(), Ok(portfolio), "{text}");
    for summary in portfolio.summaries() {
        assert!(summary.points().all(|(.., counts)| counts.evaluations() == summary.evaluations()));
        let _ = summary.least_often_met();
    }
}

fn page(page: &Page) {
    markup::html(&page.to_html());
    markup::markdown(&page.to_markdown());
}

/// The JSON of a value.
fn written(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value).expect("it is written");
    serde_json::from_str::<IgnoredAny>(&text).expect("it is JSON");
    text
}
