//! A portfolio as it is written.

use std::string::{String, ToString};
use std::vec::Vec;

use super::{Distribution, Portfolio, RuleSetSummary};
use crate::AnyTerm;
use crate::mark::Share;
use crate::document::document;
use crate::core_terms::Quartile;

document! {
    /// A portfolio, written down: it can be read back and summed up further.
    ///
    /// ```
    /// use dynamic_integration::Portfolio;
    /// use dynamic_integration::portfolio::Portfolio;
    ///
    /// let written = Portfolio::from(&Portfolio::new());
    /// assert_eq!((written.practices, written.rule_sets.len()), (0, 0));
    /// assert_eq!(written.crate_version, env!("CARGO_PKG_VERSION"));
    ///
    /// let text = serde_json::to_string(&written)?;
    /// assert_eq!(serde_json::from_str::<Portfolio>(&text)?, written);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[check(contradictions)]
    pub struct Portfolio {
        /// Address of the schema that the document follows; for editors, not used here.
        #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
        pub schema: Option<String>,
        /// Version of the crate that summed up.
        pub crate_version: String,
        /// How many practices were added.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub practices: u64,
        /// What was summed up, for each rule set, ordered by id.
        pub rule_sets: Vec<PortfolioSet>,
    }

    /// All evaluations by one rule set, summed up.
    ///
    /// ```
    /// use dynamic_integration::portfolio::Portfolio;
    /// use dynamic_integration::{Portfolio, spring::Assessment};
    ///
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&Assessment::default().evaluate());
    /// let set = &Portfolio::from(&portfolio).rule_sets[0];
    /// assert_eq!((set.framework.as_str(), set.rule_set.as_str()), ("spring", "spring/question"));
    /// // Every section and every point is there, also of a single evaluation in which nothing was assessed.
    /// assert_eq!((set.evaluations, set.sections.len(), set.points.len()), (1, 5, 40));
    /// assert_eq!(set.total.without_share, 1);
    /// ```
    pub struct PortfolioSet {
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
        pub total: Distribution,
        /// Shares in each section, in the order of publication.
        pub sections: Vec<PortfolioSection>,
        /// Marks of each point, in the order of the table.
        pub points: Vec<PortfolioPoint>,
    }

    /// Shares in one section.
    ///
    /// ```
    /// use dynamic_integration::portfolio::Portfolio;
    /// use dynamic_integration::{Portfolio, RecordedMark, spring::{Assessment, Criterion, Item}};
    ///
    /// let mut assessment = Assessment::default();
    /// assessment.marks.insert(Item::InclusiveApproach, RecordedMark::Met);
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&assessment.evaluate());
    /// let sections = &Portfolio::from(&portfolio).rule_sets[0].sections;
    /// assert_eq!(sections[0].section, Criterion::Inclusivity.any());
    /// assert_eq!(sections[0].distribution.shares.len(), 1);
    /// assert_eq!(sections[1].distribution.without_share, 1); // of which nothing is known
    /// ```
    pub struct PortfolioSection {
        /// Id of the section.
        #[schemars(with = "crate::schema::TermId")]
        pub section: AnyTerm,
        /// How the shares are distributed.
        pub distribution: Distribution,
    }

    /// How many evaluations have which share.
    ///
    /// ```
    /// use dynamic_integration::portfolio::Distribution;
    /// use dynamic_integration::{Distribution, Mark::*};
    ///
    /// let mut distribution = Distribution::default();
    /// distribution.add([NotAssessed].into_iter().collect());
    /// let written = Distribution::from(&distribution);
    /// assert_eq!((written.without_share, written.quartiles.is_none()), (1, true)); // no share, so no quartile
    ///
    /// distribution.add([Met, Met].into_iter().collect());
    /// let written = Distribution::from(&distribution);
    /// assert_eq!((written.exemplary, written.quartiles.unwrap().median.to_string()), (1, "100.0 %".to_owned()));
    /// ```
    pub struct Distribution {
        /// In how many every applicable point is met, and there is one.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub exemplary: u64,
        /// How many have no share, because nothing that applies is assessed.
        #[schemars(extend("maximum" = 9_007_199_254_740_991_u64))]
        pub without_share: u64,
        /// The shares that occur, the lowest first.
        pub shares: Vec<Frequency>,
        /// Places in the distribution. Absent where no share occurs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub quartiles: Option<Quartiles>,
    }

    /// A share as it was counted, and how often it occurs.
    ///
    /// ```
    /// use dynamic_integration::portfolio::Frequency;
    /// use dynamic_integration::Share;
    ///
    /// let read = |text| serde_json::from_str::<Frequency>(text);
    /// let frequency = read(r#"{ "share": { "half_points": 3, "of": 6 }, "count": 2 }"#)?;
    /// assert_eq!((Some(frequency.share), frequency.count), (Share::new(1, 2), 2));
    /// assert!(read(r#"{ "share": { "half_points": 7, "of": 6 }, "count": 2 }"#).is_err()); // more than there is
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Frequency {
        /// The share.
        pub share: Share,
        /// How often it occurs.
        #[schemars(extend("minimum" = 1, "maximum" = 9_007_199_254_740_991_u64))]
        pub count: u64,
    }

    /// Places in a distribution, by nearest rank.
    ///
    /// ```
    /// use dynamic_integration::portfolio::Distribution;
    /// use dynamic_integration::{Distribution, Mark::*, Share};
    ///
    /// let mut distribution = Distribution::default();
    /// for mark in [NotMet, NotMet, PartlyMet, Met] {
    ///     distribution.add([mark].into_iter().collect());
    /// }
    /// let places = Distribution::from(&distribution).quartiles.unwrap();
    /// assert_eq!((Some(places.minimum), Some(places.lower)), (Share::new(0, 2), Share::new(0, 2)));
    /// assert_eq!(Some(places.median), Share::new(0, 2)); // half of them are no higher
    /// assert_eq!((Some(places.upper), Some(places.maximum)), (Share::new(1, 2), Share::new(2, 2)));
    /// ```
    pub struct Quartiles {
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
    /// use dynamic_integration::portfolio::Portfolio;
    /// use dynamic_integration::{Portfolio, mhpss::{Assessment, Function, Layer, Rule}};
    ///
    /// let mut portfolio = Portfolio::new();
    /// portfolio.add_evaluation(&Assessment::default().evaluate());
    /// let points = &Portfolio::from(&portfolio).rule_sets[0].points;
    /// let point = points.iter().find(|point| point.rule == Rule::FullSpectrum.any()).unwrap();
    /// assert_eq!(point.terms, [Layer::Basic.any(), Function::Assess.any()]);
    /// assert_eq!((point.not_met, point.not_assessed), (0, 1)); // never counted as a no
    /// ```
    pub struct PortfolioPoint {
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

impl From<&Portfolio> for Portfolio {
    fn from(portfolio: &Portfolio) -> Self {
        Self {
            schema: None,
            crate_version: env!("CARGO_PKG_VERSION").to_string(),
            practices: portfolio.practices,
            rule_sets: portfolio.summaries.iter().map(PortfolioSet::from).collect(),
        }
    }
}

impl From<&RuleSetSummary> for PortfolioSet {
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
                .map(|(section, distribution)| PortfolioSection { section, distribution: distribution.into() })
                .collect(),
            points: summary
                .points()
                .map(|(rule, terms, counts)| PortfolioPoint {
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

impl From<&Distribution> for Distribution {
    fn from(distribution: &Distribution) -> Self {
        let at = |quartile| distribution.quartile(quartile);
        let quartiles = || {
            Some(Quartiles {
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
            shares: distribution.shares().map(|(share, count)| Frequency { share, count }).collect(),
            quartiles: quartiles(),
        }
    }
}
