//! Whether a portfolio that was read fits the tables, and does not contradict itself.

use std::string::ToString;
use std::vec::Vec;

use super::written::{
    Distribution, Frequency, Portfolio, PortfolioPoint, PortfolioSet,
};
use super::{Distribution, MarkCounts, Portfolio, RuleSetSummary, distribution};
use crate::evaluation::RuleSetRef;
use crate::read::Contradictions;
use crate::{AnyTerm, Contradiction};

/// The largest number that every reader of JSON keeps exactly.
const LARGEST: u64 = (1 << 53) - 1;

impl Portfolio {
    /// Where it does not fit the tables of this version of the crate, or contradicts itself.
    ///
    /// ```
    /// use dynamic_integration::portfolio::Portfolio;
    /// use dynamic_integration::{Portfolio, spring::Assessment};
    ///
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&Assessment::default().evaluate());
    /// let mut written = Portfolio::from(&portfolio);
    /// assert_eq!(written.contradictions(), []);
    ///
    /// written.rule_sets[0].points[0].met = 1; // and not assessed once, in a single evaluation
    /// assert!(written.contradictions().iter().any(|found| found.path.starts_with("/rule_sets/0/points/0")));
    /// ```
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Contradictions::default();
        found.report(self.practices > LARGEST, "practices", TOO_LARGE);
        found.within("rule_sets", |found| {
            let mut before: Option<&str> = None;
            for (place, set) in self.rule_sets.iter().enumerate() {
                found.within(place, |found| {
                    let sorted = before.is_none_or(|before| before < &*set.rule_set);
                    found.report(!sorted, "rule_set", "rule sets are ordered by id, each at most once");
                    set.check(found);
                });
                before = Some(&set.rule_set);
            }
        });
        found.into_vec()
    }

    /// What was written down, which has been checked.
    pub(super) fn summed_up(&self) -> Portfolio {
        let summaries = self.rule_sets.iter().filter_map(|set| {
            Some(RuleSetSummary {
                rule_set: set.known()?,
                evaluations: set.evaluations,
                points: set.points.iter().map(PortfolioPoint::counts).collect(),
                sections: set.sections.iter().map(|section| section.distribution.read()).collect(),
                total: set.total.read(),
            })
        });
        Portfolio { practices: self.practices, summaries: summaries.collect() }
    }
}

const TOO_LARGE: &str = "more than 9007199254740991, which not every reader of JSON keeps exactly";

impl PortfolioSet {
    fn known(&self) -> Option<RuleSetRef> {
        crate::RULE_SETS.into_iter().find(|rule_set| rule_set.set().id == self.rule_set)
    }

    fn check(&self, found: &mut Contradictions) {
        let Some(rule_set) = self.known() else {
            found.report(
                true,
                "rule_set",
                format_args!("`{}` is no rule set of this crate", crate::suggest::cut(&self.rule_set)),
            );
            return;
        };
        let framework = rule_set.set().framework;
        let mut differs = |key: &str, is: &str, here: &str| {
            let is = crate::suggest::cut(is);
            found.report(is.text() != here, key, format_args!("`{is}` differs from `{here}`, which this crate models"));
        };
        differs("framework", &self.framework, framework.code);
        differs("edition", &self.edition, framework.edition);
        differs("rule_set_version", &self.rule_set_version.to_string(), &rule_set.version().to_string());
        found.report(self.evaluations > LARGEST, "evaluations", TOO_LARGE);
        found.report(self.evaluations == 0, "evaluations", "a rule set without evaluations is left out");
        let (points, asked) = (self.points.len(), rule_set.points());
        let (sections, expected) = (self.sections.len(), rule_set.sections().len());
        found.report(points != asked, "points", format_args!("{points} points, the table has {asked}"));
        found.report(sections != expected, "sections", format_args!("{sections} sections, there are {expected}"));
        // Places say nothing where some are missing, nor do sums.
        if points == asked && sections == expected {
            self.check_points(rule_set, found);
            self.check_sections(rule_set, found);
        }
    }

    fn check_points(&self, rule_set: RuleSetRef, found: &mut Contradictions) {
        let names = rule_set.rules().flat_map(|rule| rule.points().map(move |terms| (rule.term(), terms)));
        found.within("points", |found| {
            for (place, (point, (rule, terms))) in self.points.iter().zip(names).enumerate() {
                let fits = point.rule == rule && terms.iter().eq(point.terms.iter().copied());
                found.report(!fits, place, format_args!("the table has {rule} with {terms} here"));
                let sum = point.marks().iter().try_fold(0_u64, |sum, count| sum.checked_add(*count));
                found.report(sum != Some(self.evaluations), place, "the counts do not add up to the evaluations");
            }
        });
    }

    fn check_sections(&self, rule_set: RuleSetRef, found: &mut Contradictions) {
        let counted = |section: Option<AnyTerm>| {
            let rules = rule_set.rules().flat_map(|rule| std::iter::repeat_n(rule, rule.len()));
            let mut counted = Counted { evaluations: self.evaluations, ..Counted::default() };
            for (rule, point) in rules.zip(&self.points) {
                let of_section = section.is_none_or(|section| rule.section() == section);
                if of_section && rule.counts() {
                    counted.add(point.counts());
                }
            }
            counted
        };
        found.within("sections", |found| {
            for (place, (written, section)) in self.sections.iter().zip(rule_set.sections().terms()).enumerate() {
                found.within(place, |found| {
                    let other = written.section != section;
                    found.report(other, "section", format_args!("{section} stands at this place"));
                    found.within("distribution", |found| written.distribution.check(&counted(Some(section)), found));
                });
            }
        });
        found.within("total", |found| {
            self.total.check(&counted(None), found);
            let mut sections = self.sections.iter().map(|section| &section.distribution);
            let some = sections.clone().any(|section| section.without_share < self.total.without_share);
            found.report(some, "without_share", "more than in a section");
            let met = |section: &Distribution| section.exemplary.saturating_add(section.without_share);
            let fewer = sections.any(|section| met(section) < self.total.exemplary);
            found.report(fewer, "exemplary", "more than in a section, without those to which nothing there applies");
        });
    }
}

/// What the points of a section say of its distribution.
#[derive(Default)]
struct Counted {
    evaluations: u64,
    points: u32,
    /// Half points reached, and those that could be.
    halves: (u128, u128),
    not_applicable: u128,
    not_assessed: u128,
    /// How often the point is assessed that is assessed most often.
    assessed: u64,
}

impl Counted {
    fn add(&mut self, counts: MarkCounts) {
        let wide = |count: u64| u128::from(count);
        let assessed = wide(counts.met) + wide(counts.partly_met) + wide(counts.not_met);
        self.points += 1;
        self.halves.0 += 2 * wide(counts.met) + wide(counts.partly_met);
        self.halves.1 += 2 * assessed;
        self.not_applicable += wide(counts.not_applicable);
        self.not_assessed += wide(counts.not_assessed);
        self.assessed = self.assessed.max(u64::try_from(assessed).unwrap_or(u64::MAX));
    }
}

impl PortfolioPoint {
    fn marks(&self) -> [u64; 5] {
        [self.met, self.partly_met, self.not_met, self.not_applicable, self.not_assessed]
    }

    fn counts(&self) -> MarkCounts {
        let Self { met, partly_met, not_met, not_applicable, not_assessed, .. } = *self;
        MarkCounts { met, partly_met, not_met, not_applicable, not_assessed }
    }
}

impl Distribution {
    fn read(&self) -> Distribution {
        let shares = self.shares.iter().map(|frequency| (frequency.share, frequency.count)).collect();
        Distribution::of(shares, self.without_share, self.exemplary)
    }

    /// Reports what contradicts itself or the points.
    fn check(&self, counted: &Counted, found: &mut Contradictions) {
        let sorted = self.shares.is_sorted_by(|a, b| distribution::order(a.share, b.share).is_lt());
        found.report(!sorted, "shares", "shares are ordered from the lowest, each at most once");
        let all = 2 * counted.points;
        found.within("shares", |found| {
            for (place, Frequency { share, count }) in self.shares.iter().enumerate() {
                found.report(*count == 0, place, "a share that does not occur is left out");
                let possible = share.of() % 2 == 0 && share.of() <= all;
                found.report(!possible, place, format_args!("of {}, expected an even number up to {all}", share.of()));
            }
        });
        let mut counts = self.shares.iter().map(|frequency| frequency.count);
        if counts.try_fold(self.without_share, u64::checked_add) != Some(counted.evaluations) {
            found.report(true, "shares", "the counts do not add up to the evaluations");
            return;
        }
        let halves = self.shares.iter().fold((0_u128, 0_u128), |(reached, of), frequency| {
            let times = |halves: u32| u128::from(halves) * u128::from(frequency.count);
            (reached + times(frequency.share.half_points()), of + times(frequency.share.of()))
        });
        found.report(halves != counted.halves, "shares", "the shares do not add up to the marks of the points");
        let assessed = counted.evaluations - self.without_share < counted.assessed;
        found.report(assessed, "without_share", "a point is assessed more often than there are shares");
        // A share of everything is exemplary where all points are met. Where only some are, it is
        // if the others do not apply, and is not if one of them is not assessed.
        let whole =
            self.shares.iter().rev().take_while(|frequency| frequency.share.half_points() == frequency.share.of());
        let (mut least, mut most) = (0, 0);
        let (mut not_applicable, mut not_assessed) = (counted.not_applicable, counted.not_assessed);
        for frequency in whole {
            let count = u128::from(frequency.count);
            let others = u128::from(all.saturating_sub(frequency.share.of()) / 2);
            let perhaps = not_applicable.checked_div(others).map_or(count, |those| those.min(count));
            let perhaps_not = if others == 0 { 0 } else { not_assessed.min(count) };
            (least, most) = (least + count - perhaps_not, most + perhaps);
            not_applicable -= perhaps * others;
            not_assessed -= perhaps_not;
        }
        let exemplary = (least..=most).contains(&u128::from(self.exemplary));
        found.report(!exemplary, "exemplary", format_args!("expected {least} to {most}, from shares and points"));
        let quartiles = Self::from(&self.read()).quartiles != self.quartiles;
        match self.quartiles {
            Some(_) => found.report(quartiles, "quartiles", "not the quartiles of the shares"),
            None => found.report(quartiles, "shares", "their `quartiles` are missing"),
        }
    }
}
