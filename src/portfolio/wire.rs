//! The form in which a portfolio is written and read.

use super::distribution::Reached;
use super::{MarkCounts, RuleSetSummary};
use crate::core_terms::Quartile;
use crate::document::document;
use crate::evaluation::{PointId, RuleSetRef, RuleSpec};
use crate::mark::{Mark, Share, Tally};
use crate::registry::RULE_SETS;
use crate::term::AnyTerm;
use crate::values::{Count, LARGEST, WholeNumber};

document! {
    /// A summary of many documents by rule set. It can be read and extended.
    #[check(find_contradictions)]
    pub(super) struct Portfolio {
        /// The schema against which an editor checks the document. It has no effect.
        #[key("$schema")]
        pub(super) optional schema: String,
        /// The version of the crate that wrote it.
        pub(super) crate_version: String,
        /// The number of documents.
        pub(super) documents: Count,
        /// A summary for each rule set that has evaluations, ordered by id.
        pub(super) rule_sets: Vec<PortfolioRuleSet>,
    }

    /// A summary of all evaluations by one rule set.
    pub(super) struct PortfolioRuleSet {
        /// The code of the framework.
        pub(super) framework: String,
        /// The code of the edition that is modelled.
        pub(super) edition: String,
        /// The rule set.
        pub(super) rule_set: String,
        /// The version of the rule set.
        pub(super) rule_set_version: WholeNumber<1, LARGEST>,
        /// The number of evaluations.
        pub(super) evaluations: WholeNumber<1, LARGEST>,
        /// The distribution over all must and should rules.
        pub(super) total: Distribution,
        /// The distribution in each section, in the order of publication.
        pub(super) sections: Vec<PortfolioSection>,
        /// The marks of each point, in the order of the rule set.
        pub(super) points: Vec<PortfolioPoint>,
    }

    /// The distribution in a section.
    pub(super) struct PortfolioSection {
        /// The section.
        pub(super) section: AnyTerm,
        /// The distribution.
        pub(super) distribution: Distribution,
    }

    /// The results of evaluations for the points of must and should rules.
    pub(super) struct Distribution {
        /// The number of evaluations in which at least one point applies and every point that applies is met.
        pub(super) exemplary: Count,
        /// The number of evaluations that have no share, because no point that applies is assessed.
        pub(super) without_share: Count,
        /// The evaluations by result: those without a share first, then by share, the lowest first.
        pub(super) reached: Vec<Frequency>,
        /// Positions in the distribution of the shares, by nearest rank. Absent if there is no share.
        pub(super) optional quartiles: Quartiles,
    }

    /// The number of evaluations with the same result. Their share is `half_points` divided by twice `assessed`. They
    /// have no share if no point is assessed.
    pub(super) struct Frequency {
        /// Half points reached: 2 for each point met, 1 for each partly met.
        pub(super) half_points: Count,
        /// Points that apply and are assessed.
        pub(super) assessed: Count,
        /// Points that apply.
        pub(super) applicable: Count,
        /// The number of evaluations.
        pub(super) count: WholeNumber<1, LARGEST>,
    }

    /// Positions in a distribution, by nearest rank.
    pub(super) struct Quartiles {
        /// The lowest share.
        pub(super) minimum: Share,
        /// At least a quarter of the shares are not higher.
        pub(super) lower: Share,
        /// At least half of the shares are not higher.
        pub(super) median: Share,
        /// At least three quarters of the shares are not higher.
        pub(super) upper: Share,
        /// The highest share.
        pub(super) maximum: Share,
    }

    /// The number of evaluations that gave a point each mark.
    pub(super) struct PortfolioPoint {
        /// The rule.
        pub(super) rule: AnyTerm,
        /// The terms that name the point within its rule.
        pub(super) point: Vec<AnyTerm>,
        /// Evaluations in which it is met.
        pub(super) met: Count,
        /// Evaluations in which it is partly met.
        pub(super) partly_met: Count,
        /// Evaluations in which it is not met.
        pub(super) not_met: Count,
        /// Evaluations in which it does not apply.
        pub(super) not_applicable: Count,
        /// Evaluations in which it is not assessed.
        pub(super) not_assessed: Count,
    }
}

impl From<&super::Portfolio> for Portfolio {
    fn from(portfolio: &super::Portfolio) -> Self {
        Self {
            schema: None,
            crate_version: env!("CARGO_PKG_VERSION").to_owned(),
            documents: Count::known(portfolio.documents),
            rule_sets: portfolio.summaries.iter().map(PortfolioRuleSet::from).collect(),
        }
    }
}

impl From<&RuleSetSummary> for PortfolioRuleSet {
    fn from(summary: &RuleSetSummary) -> Self {
        let (rule_set, framework) = (summary.rule_set, summary.rule_set.framework());
        let section = |(section, distribution): (AnyTerm, &super::Distribution)| PortfolioSection {
            section,
            distribution: distribution.into(),
        };
        Self {
            framework: framework.code.to_owned(),
            edition: framework.edition.to_owned(),
            rule_set: rule_set.vocabulary().id.to_owned(),
            rule_set_version: WholeNumber::known(rule_set.version().into()),
            evaluations: WholeNumber::known(summary.evaluations),
            total: (&summary.total).into(),
            sections: summary.sections().map(section).collect(),
            points: summary.points().map(PortfolioPoint::from).collect(),
        }
    }
}

impl From<&super::Distribution> for Distribution {
    fn from(distribution: &super::Distribution) -> Self {
        let frequency = |(reached, count): (Reached, u64)| Frequency {
            half_points: Count::known(reached.half_points),
            assessed: Count::known(reached.assessed),
            applicable: Count::known(reached.applicable),
            count: WholeNumber::known(count),
        };
        Self {
            exemplary: Count::known(distribution.exemplary()),
            without_share: Count::known(distribution.without_share()),
            reached: distribution.counts().map(frequency).collect(),
            quartiles: Quartiles::of(distribution),
        }
    }
}

impl Quartiles {
    pub(super) fn of(distribution: &super::Distribution) -> Option<Self> {
        Some(Self {
            minimum: distribution.quartile(Quartile::Minimum)?,
            lower: distribution.quartile(Quartile::Lower)?,
            median: distribution.quartile(Quartile::Median)?,
            upper: distribution.quartile(Quartile::Upper)?,
            maximum: distribution.quartile(Quartile::Maximum)?,
        })
    }
}

impl From<(RuleSpec, PointId, MarkCounts)> for PortfolioPoint {
    fn from((rule, point, counts): (RuleSpec, PointId, MarkCounts)) -> Self {
        let count = |mark| Count::known(counts.count(mark));
        Self {
            rule: rule.term(),
            point: point.iter().collect(),
            met: count(Mark::Met),
            partly_met: count(Mark::PartlyMet),
            not_met: count(Mark::NotMet),
            not_applicable: count(Mark::NotApplicable),
            not_assessed: count(Mark::NotAssessed),
        }
    }
}

impl Portfolio {
    /// Converts the stored portfolio, which was checked. Parts that do not fit are left out.
    pub(super) fn into_portfolio(self) -> super::Portfolio {
        let summaries = self.rule_sets.iter().filter_map(|written| {
            Some(RuleSetSummary {
                rule_set: written.known()?,
                evaluations: written.evaluations.get(),
                points: written.points.iter().map(PortfolioPoint::counts).collect(),
                sections: written.sections.iter().map(|section| section.distribution.read()).collect::<Option<_>>()?,
                total: written.total.read()?,
            })
        });
        super::Portfolio { documents: self.documents.get(), summaries: summaries.collect() }
    }
}

impl PortfolioRuleSet {
    /// Returns the rule set of this crate with this id.
    pub(super) fn known(&self) -> Option<RuleSetRef> {
        RULE_SETS.into_iter().find(|rule_set| rule_set.vocabulary().id == self.rule_set)
    }
}

impl PortfolioPoint {
    pub(super) fn counts(&self) -> MarkCounts {
        let counts = [self.met, self.partly_met, self.not_met, self.not_applicable, self.not_assessed];
        MarkCounts(Tally::of_counts(counts.map(Count::get)))
    }
}

impl Distribution {
    /// Returns the distribution, unless its counts are too large.
    pub(super) fn read(&self) -> Option<super::Distribution> {
        super::Distribution::of(self.reached.iter().map(|frequency| (frequency.reached(), frequency.count.get()))).ok()
    }
}

impl Frequency {
    pub(super) fn reached(&self) -> Reached {
        Reached {
            half_points: self.half_points.get(),
            assessed: self.assessed.get(),
            applicable: self.applicable.get(),
        }
    }
}

crate::json::written_as!(Portfolio Portfolio);
