//! *What would change it* is the one smallest set: with all of it the rule is met, and with
//! nothing that leaves a part of it out. Found by trying everything: every record of a rule, and
//! every set of its points.

mod support;

use std::collections::BTreeSet;

use dynamic_integration::spring::{Assessment, Question};
use dynamic_integration::{
    Answer, AnyTerm, Condition, EvaluatedRule, Evaluation, Framework, Mark, Per, PointTerms, RecordedMark, Row, Rules,
    Strength, terms,
};
use proptest::prelude::*;
use support::{combinations, practice, subsets};

/// The first terms of what would change a rule, and of its guard.
fn changes(rule: EvaluatedRule<'_>) -> BTreeSet<AnyTerm> {
    let changes = rule.what_would_change_it();
    changes.guard.into_iter().chain(changes.points.map(|point| point.terms())).map(PointTerms::first).collect()
}

#[track_caller]
fn is_the_smallest(question: Question) {
    let items = question.items();
    for marks in combinations(items.len(), 5) {
        let mut assessment = Assessment::default();
        for (item, mark) in items.iter().zip(&marks) {
            if let Some(mark) = RecordedMark::ALL.get(*mark) {
                assessment.marks.insert(*item, *mark);
            }
        }
        let evaluation = assessment.evaluate();
        let rule = evaluation.rule(question).unwrap();
        let needed = changes(rule);
        assert_eq!(needed.is_empty(), matches!(rule.mark(), Mark::Met | Mark::NotApplicable), "{assessment:?}");
        if rule.mark() == Mark::NotApplicable {
            continue;
        }
        for tried in subsets(items) {
            let mut changed = assessment.clone();
            changed.marks.extend(tried.iter().map(|item| (*item, RecordedMark::Met)));
            let is_met = changed.evaluate().mark(question) == Some(Mark::Met);
            let has_all = needed.iter().all(|item| tried.iter().any(|tried| tried.any() == *item));
            assert_eq!(is_met, has_all, "{assessment:?} with {tried:?}");
        }
    }
}

#[test]
fn of_every_spring_question() {
    for question in Question::ALL {
        is_the_smallest(*question);
    }
}

static FRAMEWORK: Framework = Framework {
    code: "house",
    label: "House test",
    title: "Is this house for everybody?",
    publisher: "Nobody",
    edition: "1",
    year: None,
    rights: None,
    looked_up: &[],
    definition: "Whether a house is open to everybody.",
    sets: SETS,
};

terms! {
    "house" FRAMEWORK;

    /// A part of the test.
    #[terms("section", "Section")]
    enum Section {
        /// All of it.
        #[term("house", "House", "page 1")]
        House,
    }

    /// What is asked.
    #[terms("rule", "Rule")]
    enum Rule {
        /// Where there is a desk, it is low and staffed.
        #[term("desk", "Desk", "page 1")]
        Desk,
        /// The door is wide, and where there are stairs, there is a ramp.
        #[term("entrance", "Entrance", "page 1")]
        Entrance,
        /// There is a plan, and it is public.
        #[term("plan", "Plan", "page 1")]
        Plan,
        /// Wide doors are often seen.
        #[term("seen", "Seen", "page 1")]
        Seen,
    }

    /// A fact.
    #[terms("fact", "Fact")]
    enum Fact {
        /// There is a desk.
        #[term("desk", "Desk", "page 1")]
        Desk,
        /// The desk is low.
        #[term("low", "Low", "page 1")]
        Low,
        /// Somebody sits there.
        #[term("staffed", "Staffed", "page 1")]
        Staffed,
        /// The door is wide.
        #[term("wide", "Wide", "page 1")]
        Wide,
        /// There are stairs.
        #[term("stairs", "Stairs", "page 1")]
        Stairs,
        /// There is a ramp.
        #[term("ramp", "Ramp", "page 1")]
        Ramp,
        /// There is a plan.
        #[term("plan", "Plan", "page 1")]
        Plan,
        /// The plan is public.
        #[term("public", "Public", "page 1")]
        Public,
    }
}

type Facts = Per<Fact, bool>;
type Points = dynamic_integration::Points<Rule, Fact>;

/// A row of facts that are points, some of them under a condition.
macro_rules! row {
    ($strength:ident, $guard:expr, $names:expr) => {
        const { &Row { strength: Strength::$strength, guard: $guard, asks: &[&Points { names: $names, read }] } }
    };
}

impl Rules for Rule {
    type Facts<'a> = Facts;
    type Section = Section;

    fn section(self) -> Section {
        Section::House
    }

    fn row(self) -> &'static Row<Self> {
        match self {
            Self::Desk => {
                row!(
                    Must,
                    Some(|facts| Condition::new(Fact::Desk, facts.flag(Fact::Desk))),
                    &[Fact::Low, Fact::Staffed]
                )
            }
            Self::Entrance => row!(Should, None, &[Fact::Wide, Fact::Ramp]),
            Self::Plan => row!(Should, None, &[Fact::Plan, Fact::Public]),
            Self::Seen => row!(Observation, None, &[Fact::Wide]),
        }
    }
}

fn read(facts: &Facts, fact: Fact) -> Answer {
    let recorded = Answer::from(facts.flag(fact));
    match fact {
        Fact::Ramp => Condition::new(Fact::Stairs, facts.flag(Fact::Stairs)).then(|| recorded),
        Fact::Public => recorded.presupposing(facts.flag(Fact::Plan)),
        _ => recorded,
    }
}

/// What a fact presupposes, and stands in no document without.
fn presupposed(fact: Fact) -> Option<Fact> {
    match fact {
        Fact::Low | Fact::Staffed => Some(Fact::Desk),
        Fact::Ramp => Some(Fact::Stairs),
        _ => None,
    }
}

/// Whether nothing is recorded that presupposes what is not there.
fn agree(facts: &Facts) -> bool {
    let stands = |fact: Fact| presupposed(fact).is_none_or(|other| facts.flag(other) == Some(true));
    let public = facts.flag(Fact::Public) == Some(true) && facts.flag(Fact::Plan) == Some(false);
    facts.iter().all(|(fact, _)| stands(fact)) && !public
}

#[test]
fn of_rules_with_guards_conditions_and_what_presupposes_another() {
    let mut seen = BTreeSet::new();
    for values in combinations(Fact::ALL.len(), 3) {
        let value = |place: usize| [None, Some(false), Some(true)][values[place]];
        let facts: Facts =
            Fact::ALL.iter().enumerate().filter_map(|(place, fact)| Some((*fact, value(place)?))).collect();
        if !agree(&facts) {
            continue;
        }
        let evaluation = Evaluation::of::<Rule>(&facts);
        for rule in evaluation.rules().filter(|rule| rule.mark() != Mark::NotApplicable) {
            seen.insert((rule.term(), rule.mark()));
            let needed = changes(rule);
            assert_eq!(needed.is_empty(), rule.mark() == Mark::Met, "{rule:?} of {facts:?}");
            let guard = rule.open_guard().map(PointTerms::first);
            let all: Vec<Fact> = guard
                .into_iter()
                .chain(rule.points().map(|point| point.terms().first()))
                .filter_map(AnyTerm::of::<Fact>)
                .collect();
            for tried in subsets(&all) {
                let mut changed = facts.clone();
                for fact in &tried {
                    changed.insert(*fact, true);
                    // An open condition before a single point is answered with the point.
                    let answer = rule.points().find(|point| point.terms().first() == fact.any());
                    let open = answer.and_then(|point| point.answer().open_guard());
                    changed.extend(open.and_then(|open| open.first().of::<Fact>()).map(|open| (open, true)));
                }
                let is_met = Evaluation::of::<Rule>(&changed).mark(rule.term()) == Some(Mark::Met);
                let has_all = needed.iter().all(|fact| tried.iter().any(|tried| tried.any() == *fact));
                assert_eq!(is_met, has_all, "{rule:?} of {facts:?} with {tried:?}");
            }
        }
    }
    assert_eq!(seen.len(), 4 + 4 + 4 + 3, "every mark of every rule, but no single point is partly met");
}

#[test]
fn an_unknown_guard_is_part_of_it() {
    let evaluation = Evaluation::of::<Rule>(&Per::new());
    let rule = evaluation.rule(Rule::Desk).unwrap();
    assert_eq!(changes(rule), BTreeSet::from([Fact::Desk.any(), Fact::Low.any(), Fact::Staffed.any()]));
    assert_eq!(rule.what_would_change_it().guard.unwrap().first(), Fact::Desk.any());
}

#[test]
fn where_the_guard_does_not_hold_there_is_nothing_to_change() {
    let evaluation = Evaluation::of::<Rule>(&Per::from([(Fact::Desk, false)]));
    let rule = evaluation.rule(Rule::Desk).unwrap();
    assert_eq!(rule.mark(), Mark::NotApplicable);
    assert_eq!(changes(rule), BTreeSet::new());
}

proptest! {
    // Each case evaluates a practice with every framework.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn of_every_rule_of_every_framework(practice in practice()) {
        for evaluation in practice.evaluate().evaluations() {
            for rule in evaluation.rules() {
                let changes = rule.what_would_change_it();
                let needed: Vec<_> = changes.points.map(|point| point.terms()).collect();
                prop_assert_eq!(needed.is_empty(), matches!(rule.mark(), Mark::Met | Mark::NotApplicable));
                prop_assert!(changes.guard.is_none() || needed.len() == rule.asked().len());
                let without = |left_out: Option<_>| {
                    let changed = |point: dynamic_integration::EvaluatedPoint| {
                        let is_changed = needed.contains(&point.terms()) && Some(point.terms()) != left_out;
                        if is_changed { Mark::Met } else { point.mark() }
                    };
                    Mark::of_all(rule.points().map(changed))
                };
                if rule.mark() != Mark::NotApplicable {
                    prop_assert_eq!(without(None), Mark::Met);
                }
                for point in &needed {
                    prop_assert_ne!(without(Some(*point)), Mark::Met);
                }
            }
        }
    }
}
