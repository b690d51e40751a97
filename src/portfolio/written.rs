//! A portfolio as it is written, and the check that it fits the tables when it is read.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Distribution, MarkCounts, Portfolio, RuleSetSummary, distribution};
use crate::evaluation::RuleSet;
use crate::mark::{Share, Strength};
use crate::read::Inconsistencies;
use crate::strict::document;
use crate::words::Quartile;
use crate::{AnyTerm, Inconsistency};

/// The largest number that every reader of JSON keeps exactly.
const LARGEST: u64 = (1 << 53) - 1;

document! {
    /// A portfolio, written down: it can be read back and summed up further.
    ///
    /// ```
    /// use dynamic_integration::Portfolio;
    /// use dynamic_integration::portfolio::WrittenPortfolio;
    ///
    /// let written = WrittenPortfolio::from(&Portfolio::new());
    /// assert_eq!((written.practices, written.rule_sets.len()), (0, 0));
    /// assert_eq!(written.crate_version, env!("CARGO_PKG_VERSION"));
    ///
    /// let text = serde_json::to_string(&written)?;
    /// assert_eq!(serde_json::from_str::<WrittenPortfolio>(&text)?, written);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[check(inconsistencies)]
    pub struct WrittenPortfolio {
        /// Address of the schema that the document follows; for editors, not used here.
        #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
        pub schema: Option<String>,
        /// Version of the crate that summed up.
        pub crate_version: String,
        /// How many practices were added.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub practices: u64,
        /// What was summed up, for each rule set, ordered by id.
        pub rule_sets: Vec<WrittenPortfolioSet>,
    }

    /// All evaluations by one rule set, summed up.
    ///
    /// ```
    /// use dynamic_integration::portfolio::WrittenPortfolio;
    /// use dynamic_integration::{Portfolio, spring::Assessment};
    ///
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&Assessment::default().evaluate());
    /// let set = &WrittenPortfolio::from(&portfolio).rule_sets[0];
    /// assert_eq!((set.framework.as_str(), set.rule_set.as_str()), ("spring", "spring/question"));
    /// // Every section and every point is there, also of a single evaluation in which nothing was assessed.
    /// assert_eq!((set.evaluations, set.sections.len(), set.points.len()), (1, 5, 40));
    /// assert_eq!(set.total.without_share, 1);
    /// ```
    pub struct WrittenPortfolioSet {
        /// Code of the framework that asks.
        #[schemars(with = "crate::schema::Code")]
        pub framework: String,
        /// Edition of the framework that is modelled.
        pub edition: String,
        /// Id of the set of rules.
        #[schemars(with = "crate::schema::SetId")]
        pub rule_set: String,
        /// Version of its table.
        pub rule_set_version: u32,
        /// How many evaluations are summed up.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub evaluations: u64,
        /// Shares over all must and should rules.
        pub total: WrittenDistribution,
        /// Shares in each section, in the order of publication.
        pub sections: Vec<WrittenPortfolioSection>,
        /// Marks of each point, in the order of the table.
        pub points: Vec<WrittenPortfolioPoint>,
    }

    /// Shares in one section.
    ///
    /// ```
    /// use dynamic_integration::portfolio::WrittenPortfolio;
    /// use dynamic_integration::{Portfolio, RecordedMark, spring::{Assessment, Criterion, Item}};
    ///
    /// let mut assessment = Assessment::default();
    /// assessment.marks.insert(Item::InclusiveApproach, RecordedMark::Met);
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&assessment.evaluate());
    /// let sections = &WrittenPortfolio::from(&portfolio).rule_sets[0].sections;
    /// assert_eq!(sections[0].section, Criterion::Inclusivity.any());
    /// assert_eq!(sections[0].distribution.shares.len(), 1);
    /// assert_eq!(sections[1].distribution.without_share, 1); // of which nothing is known
    /// ```
    pub struct WrittenPortfolioSection {
        /// Id of the section.
        #[schemars(with = "crate::schema::TermId")]
        pub section: AnyTerm,
        /// How the shares are distributed.
        pub distribution: WrittenDistribution,
    }

    /// How many evaluations have which share.
    ///
    /// ```
    /// use dynamic_integration::portfolio::WrittenDistribution;
    /// use dynamic_integration::{Distribution, Mark::*};
    ///
    /// let mut distribution = Distribution::default();
    /// distribution.add([NotAssessed].into_iter().collect());
    /// let written = WrittenDistribution::from(&distribution);
    /// assert_eq!((written.without_share, written.quartiles.is_none()), (1, true)); // no share, so no quartile
    ///
    /// distribution.add([Met, Met].into_iter().collect());
    /// let written = WrittenDistribution::from(&distribution);
    /// assert_eq!((written.exemplary, written.quartiles.unwrap().median.to_string()), (1, "100.0 %".to_owned()));
    /// ```
    pub struct WrittenDistribution {
        /// In how many every applicable point is met, and there is one.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub exemplary: u64,
        /// How many have no share, because nothing that applies is assessed.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub without_share: u64,
        /// The shares that occur, the lowest first.
        pub shares: Vec<WrittenFrequency>,
        /// Places in the distribution. Absent where no share occurs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub quartiles: Option<WrittenQuartiles>,
    }

    /// A share as it was counted, and how often it occurs.
    ///
    /// ```
    /// use dynamic_integration::portfolio::WrittenFrequency;
    /// use dynamic_integration::Share;
    ///
    /// let read = |text| serde_json::from_str::<WrittenFrequency>(text);
    /// let frequency = read(r#"{ "share": { "half_points": 3, "of": 6 }, "count": 2 }"#)?;
    /// assert_eq!((Some(frequency.share), frequency.count), (Share::new(1, 2), 2));
    /// assert!(read(r#"{ "share": { "half_points": 7, "of": 6 }, "count": 2 }"#).is_err()); // more than there is
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WrittenFrequency {
        /// The share.
        pub share: Share,
        /// How often it occurs.
        #[schemars(extend("minimum" = 1, "maximum" = 9_007_199_254_740_991_u64))]
        pub count: u64,
    }

    /// Places in a distribution, by nearest rank.
    ///
    /// ```
    /// use dynamic_integration::portfolio::WrittenDistribution;
    /// use dynamic_integration::{Distribution, Mark::*, Share};
    ///
    /// let mut distribution = Distribution::default();
    /// for mark in [NotMet, NotMet, PartlyMet, Met] {
    ///     distribution.add([mark].into_iter().collect());
    /// }
    /// let places = WrittenDistribution::from(&distribution).quartiles.unwrap();
    /// assert_eq!((Some(places.minimum), Some(places.lower)), (Share::new(0, 2), Share::new(0, 2)));
    /// assert_eq!(Some(places.median), Share::new(0, 2)); // half of them are no higher
    /// assert_eq!((Some(places.upper), Some(places.maximum)), (Share::new(1, 2), Share::new(2, 2)));
    /// ```
    pub struct WrittenQuartiles {
        /// The lowest share.
        pub minimum: Share,
        /// At least a quarter of the shares are no higher.
        pub lower: Share,
        /// At least half of the shares are no higher.
        pub median: Share,
        /// At least three quarters of the shares are no higher.
        pub upper: Share,
        /// The highest share.
        pub maximum: Share,
    }

    /// How many evaluations gave a point which mark.
    ///
    /// ```
    /// use dynamic_integration::portfolio::WrittenPortfolio;
    /// use dynamic_integration::{Portfolio, mhpss::{Assessment, Function, Layer, Rule}};
    ///
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&Assessment::default().evaluate());
    /// let points = &WrittenPortfolio::from(&portfolio).rule_sets[0].points;
    /// let point = points.iter().find(|point| point.rule == Rule::FullSpectrum.any()).unwrap();
    /// assert_eq!(point.terms, [Layer::Basic.any(), Function::Assess.any()]);
    /// assert_eq!((point.not_met, point.not_assessed), (0, 1)); // never counted as a no
    /// ```
    pub struct WrittenPortfolioPoint {
        /// Id of the rule.
        #[schemars(with = "crate::schema::TermId")]
        pub rule: AnyTerm,
        /// Ids of the one, two or three terms that name the point within its rule.
        #[schemars(with = "crate::schema::TermIds")]
        pub terms: Vec<AnyTerm>,
        /// Where it is met.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub met: u64,
        /// Where it is partly met.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub partly_met: u64,
        /// Where it is not met.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub not_met: u64,
        /// Where it does not apply.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub not_applicable: u64,
        /// Where it is not assessed.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub not_assessed: u64,
    }
}

impl From<&Portfolio> for WrittenPortfolio {
    fn from(portfolio: &Portfolio) -> Self {
        Self {
            schema: None,
            crate_version: env!("CARGO_PKG_VERSION").to_string(),
            practices: portfolio.practices,
            rule_sets: portfolio.summaries.iter().map(WrittenPortfolioSet::from).collect(),
        }
    }
}

impl From<&RuleSetSummary> for WrittenPortfolioSet {
    fn from(summary: &RuleSetSummary) -> Self {
        let set = summary.rule_set.set();
        Self {
            framework: set.framework.code.to_string(),
            edition: set.framework.edition.to_string(),
            rule_set: set.id.to_string(),
            rule_set_version: summary.rule_set.version(),
            evaluations: summary.evaluations,
            total: (&summary.total).into(),
            sections: summary
                .sections()
                .map(|(section, distribution)| WrittenPortfolioSection { section, distribution: distribution.into() })
                .collect(),
            points: summary
                .points()
                .map(|(rule, terms, counts)| WrittenPortfolioPoint {
                    rule: rule.term(),
                    terms: terms.iter().collect(),
                    met: counts.met,
                    partly_met: counts.partly_met,
                    not_met: counts.not_met,
                    not_applicable: counts.not_applicable,
                    not_assessed: counts.not_assessed,
                })
                .collect(),
        }
    }
}

impl From<&Distribution> for WrittenDistribution {
    fn from(distribution: &Distribution) -> Self {
        let at = |quartile| distribution.quartile(quartile);
        let quartiles = || {
            Some(WrittenQuartiles {
                minimum: at(Quartile::Minimum)?,
                lower: at(Quartile::Lower)?,
                median: at(Quartile::Median)?,
                upper: at(Quartile::Upper)?,
                maximum: at(Quartile::Maximum)?,
            })
        };
        Self {
            exemplary: distribution.exemplary(),
            without_share: distribution.without_share(),
            shares: distribution.shares().map(|(share, count)| WrittenFrequency { share, count }).collect(),
            quartiles: quartiles(),
        }
    }
}

impl WrittenPortfolio {
    /// Where it does not fit the tables of this version of the crate, or contradicts itself.
    ///
    /// ```
    /// use dynamic_integration::portfolio::WrittenPortfolio;
    /// use dynamic_integration::{Portfolio, spring::Assessment};
    ///
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&Assessment::default().evaluate());
    /// let mut written = WrittenPortfolio::from(&portfolio);
    /// assert_eq!(written.inconsistencies(), []);
    ///
    /// written.rule_sets[0].points[0].met = 1; // and not assessed once, in a single evaluation
    /// assert!(written.inconsistencies().iter().any(|found| found.path.starts_with("/rule_sets/0/points/0")));
    /// ```
    #[must_use]
    pub fn inconsistencies(&self) -> Vec<Inconsistency> {
        let mut found = Inconsistencies::default();
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
                points: set.points.iter().map(WrittenPortfolioPoint::counts).collect(),
                sections: set.sections.iter().map(|section| section.distribution.read()).collect(),
                total: set.total.read(),
            })
        });
        Portfolio { practices: self.practices, summaries: summaries.collect() }
    }
}

const TOO_LARGE: &str = "more than 9007199254740991, which not every reader of JSON keeps exactly";

impl WrittenPortfolioSet {
    fn known(&self) -> Option<RuleSet> {
        crate::RULE_SETS.into_iter().find(|rule_set| rule_set.set().id == self.rule_set)
    }

    fn check(&self, found: &mut Inconsistencies) {
        let Some(rule_set) = self.known() else {
            found.report(
                true,
                "rule_set",
                format_args!("`{}` is no rule set of this crate", crate::nearest::cut(&self.rule_set)),
            );
            return;
        };
        let framework = rule_set.set().framework;
        let mut differs = |key: &str, is: &str, here: &str| {
            let is = crate::nearest::cut(is);
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

    fn check_points(&self, rule_set: RuleSet, found: &mut Inconsistencies) {
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

    fn check_sections(&self, rule_set: RuleSet, found: &mut Inconsistencies) {
        let counted = |section: Option<AnyTerm>| {
            let rules = rule_set.rules().flat_map(|rule| core::iter::repeat_n(rule, rule.len()));
            let mut counted = Counted { evaluations: self.evaluations, ..Counted::default() };
            for (rule, point) in rules.zip(&self.points) {
                let of_section = section.is_none_or(|section| rule.section() == section);
                if of_section && rule.strength() != Strength::Observation {
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
            let met = |section: &WrittenDistribution| section.exemplary.saturating_add(section.without_share);
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

impl WrittenPortfolioPoint {
    fn marks(&self) -> [u64; 5] {
        [self.met, self.partly_met, self.not_met, self.not_applicable, self.not_assessed]
    }

    fn counts(&self) -> MarkCounts {
        let Self { met, partly_met, not_met, not_applicable, not_assessed, .. } = *self;
        MarkCounts { met, partly_met, not_met, not_applicable, not_assessed }
    }
}

impl WrittenDistribution {
    fn read(&self) -> Distribution {
        let shares = self.shares.iter().map(|frequency| (frequency.share, frequency.count)).collect();
        Distribution::of(shares, self.without_share, self.exemplary)
    }

    /// Reports what contradicts itself or the points.
    fn check(&self, counted: &Counted, found: &mut Inconsistencies) {
        let sorted = self.shares.is_sorted_by(|a, b| distribution::order(a.share, b.share).is_lt());
        found.report(!sorted, "shares", "shares are ordered from the lowest, each at most once");
        let all = 2 * counted.points;
        found.within("shares", |found| {
            for (place, WrittenFrequency { share, count }) in self.shares.iter().enumerate() {
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
