//! Checks that a stored portfolio fits the rule sets of this crate, and that its numbers add up.
//!
//! Distributions and points count the same evaluations, so one must follow from the other. A forgery is not always
//! found, because that would need the documents.

use super::MarkCounts;
use super::wire::{Distribution, Portfolio, PortfolioPoint, PortfolioRuleSet, Quartiles};
use crate::core_terms::Contradiction::{DiffersFromRuleSet, DoesNotAddUp};
use crate::evaluation::{MadeBy, RuleSetRef, expect_count};
use crate::read::Contradictions;
use crate::registry::RULE_SETS;
use crate::term::AnyTerm;

impl Portfolio {
    /// Finds every place that does not fit.
    pub(super) fn find_contradictions(&self, found: &mut Contradictions) {
        found.within("rule_sets", |found| {
            let mut before: Option<&str> = None;
            for (place, rule_set) in self.rule_sets.iter().enumerate() {
                found.within(place, |found| {
                    if before.is_some_and(|before| before >= rule_set.rule_set.as_str()) {
                        found.add_with(
                            DiffersFromRuleSet,
                            "rule_set",
                            "Rule sets are ordered by id, without duplicates.",
                        );
                    }
                    rule_set.check(found);
                });
                before = Some(&rule_set.rule_set);
            }
        });
    }
}

impl PortfolioRuleSet {
    fn check(&self, found: &mut Contradictions) {
        let made_by = MadeBy::new([&self.framework, &self.edition, &self.rule_set], self.rule_set_version.get());
        let Some(rule_set) = made_by.among(&RULE_SETS, found) else { return };
        let points = expect_count(found, "points", self.points.len(), rule_set.points());
        let sections = expect_count(found, "sections", self.sections.len(), rule_set.sections().len());
        // If some are missing, positions and sums cannot be checked.
        if points && sections {
            self.check_points(rule_set, found);
            self.check_sections(rule_set, found);
            self.check_total(rule_set, found);
        }
    }

    fn check_points(&self, rule_set: RuleSetRef, found: &mut Contradictions) {
        let names = rule_set.rules().flat_map(|rule| rule.points().map(move |point| (rule.term(), point)));
        found.within("points", |found| {
            for (place, (written, (rule, point))) in self.points.iter().zip(names).enumerate() {
                if written.rule != rule || !point.iter().eq(written.point.iter().copied()) {
                    found.add_with(DiffersFromRuleSet, place, format_args!("Expected `{rule}` with `{point}` here."));
                }
                // The sum of five such counts never overflows.
                let evaluations = written.counts().evaluations();
                if evaluations != self.evaluations.get() {
                    found.add_with(
                        DoesNotAddUp,
                        place,
                        format_args!("Found marks of {evaluations} evaluations, expected {:?}.", self.evaluations),
                    );
                }
            }
        });
    }

    fn check_sections(&self, rule_set: RuleSetRef, found: &mut Contradictions) {
        found.within("sections", |found| {
            for (place, (written, section)) in self.sections.iter().zip(rule_set.sections().terms()).enumerate() {
                found.within(place, |found| {
                    if written.section != section {
                        found.add_with(DiffersFromRuleSet, "section", format_args!("Expected `{section}` here."));
                    }
                    found.within("distribution", |found| {
                        written.distribution.check(&self.counted(rule_set, Some(section)), found);
                    });
                });
            }
        });
    }

    fn check_total(&self, rule_set: RuleSetRef, found: &mut Contradictions) {
        found.within("total", |found| {
            self.total.check(&self.counted(rule_set, None), found);
            // An evaluation without a share has none in any section. An exemplary one is exemplary in every section that
            // applies.
            for section in self.sections.iter().map(|section| &section.distribution) {
                let detail = "This is more than in one of the sections.";
                if self.total.without_share.get() > section.without_share.get() {
                    found.add_with(DoesNotAddUp, "without_share", detail);
                    break;
                }
                let not_applicable = section.count_of(|frequency| frequency.applicable.get() == 0);
                if u128::from(self.total.exemplary.get()) > u128::from(section.exemplary.get()) + not_applicable {
                    found.add_with(DoesNotAddUp, "exemplary", detail);
                    break;
                }
            }
        });
    }

    /// Returns what the points of must and should rules imply for the distribution, in total or for one section.
    fn counted(&self, rule_set: RuleSetRef, section: Option<AnyTerm>) -> Counted {
        let rules = rule_set.rules().flat_map(|rule| std::iter::repeat_n(rule, rule.len()));
        let mut counted = Counted { evaluations: self.evaluations.get(), ..Counted::default() };
        for (rule, point) in rules.zip(&self.points) {
            if rule.counts() && section.is_none_or(|section| rule.section() == section) {
                counted.add(PortfolioPoint::counts(point));
            }
        }
        counted
    }
}

#[derive(Default)]
struct Counted {
    evaluations: u64,
    points: u64,
    half_points: u128,
    assessed: u128,
    applicable: u128,
    /// The number of evaluations that assess the most often assessed point.
    most_assessed: u64,
}

impl Counted {
    fn add(&mut self, counts: MarkCounts) {
        use crate::mark::Mark;
        let wide = |mark| u128::from(counts.count(mark));
        self.points += 1;
        self.half_points += 2 * wide(Mark::Met) + wide(Mark::PartlyMet);
        self.assessed += u128::from(counts.assessed());
        self.applicable += u128::from(counts.assessed()) + wide(Mark::NotAssessed);
        self.most_assessed = self.most_assessed.max(counts.assessed());
    }
}

impl Distribution {
    fn check(&self, counted: &Counted, found: &mut Contradictions) {
        if !self.reached.is_sorted_by(|one, other| one.reached() < other.reached()) {
            found.add_with(
                DoesNotAddUp,
                "reached",
                "The entries must be ordered by share and points, without duplicates.",
            );
        }
        let mut possible = true;
        found.within("reached", |found| {
            for (place, frequency) in self.reached.iter().enumerate() {
                let reached = frequency.reached();
                let most = [2 * reached.assessed, reached.applicable, counted.points];
                if [reached.half_points, reached.assessed, reached.applicable]
                    .iter()
                    .zip(most)
                    .any(|(is, most)| *is > most)
                {
                    possible = false;
                    found.add_with(
                        DoesNotAddUp,
                        place,
                        format_args!("No evaluation of {} points can reach this.", counted.points),
                    );
                }
            }
        });
        if !possible {
            return;
        }
        let sum = |number: fn(&super::wire::Frequency) -> u64| {
            let products = self.reached.iter().map(|one| u128::from(number(one)) * u128::from(one.count.get()));
            products.sum::<u128>()
        };
        let mut expect = |key: &str, what: &str, is: u128, expected: u128| {
            if is != expected {
                found.add_with(DoesNotAddUp, key, format_args!("Found {is} {what}, expected {expected}."));
            }
            is == expected
        };
        let mut fits = expect("reached", "evaluations", sum(|_| 1), counted.evaluations.into());
        fits &= expect("reached", "half points", sum(|one| one.half_points.get()), counted.half_points);
        fits &= expect("reached", "assessed points", sum(|one| one.assessed.get()), counted.assessed);
        fits &= expect("reached", "applicable points", sum(|one| one.applicable.get()), counted.applicable);
        let without_share = self.count_of(|one| one.assessed.get() == 0);
        expect("without_share", "evaluations", self.without_share.get().into(), without_share);
        let exemplary = self.count_of(|one| one.reached().is_exemplary());
        expect("exemplary", "evaluations", self.exemplary.get().into(), exemplary);
        if fits && u128::from(counted.evaluations) < without_share + u128::from(counted.most_assessed) {
            found.add_with(DoesNotAddUp, "reached", "A point is assessed in more evaluations than there are shares.");
        }
        if let Some(distribution) = self.read()
            && Quartiles::of(&distribution) != self.quartiles
        {
            let place = if self.quartiles.is_some() { "quartiles" } else { "reached" };
            found.add_with(DoesNotAddUp, place, "The quartiles do not match the shares.");
        }
    }

    /// Returns the number of evaluations with matching results.
    fn count_of(&self, counted: impl Fn(&super::wire::Frequency) -> bool) -> u128 {
        self.reached.iter().filter(|one| counted(one)).map(|one| u128::from(one.count.get())).sum()
    }
}
