//! The practice document: who a practice is, and what was recorded of it, framework by framework.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use crate::read::{self, Inconsistencies, ReadError};
use crate::strict::document;
use crate::{
    Beside, Country, Date, Distinct, EvaluatedRule, Evaluation, Inconsistency, Language, Link, RuleSet, Rules,
    Strength, Terms, Text, Url, asap, focus, iom, mhpss, spring,
};

document! {
    /// One practice, with at most one assessment per framework.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    ///
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "Queer Base", "countries": ["AT"] },
    ///     "spring": { "marks": { "inclusive_approach": "met", "diversify_and_self_finance": "not_met" } }
    /// }"#)?;
    /// let evaluated = practice.evaluate();
    /// assert_eq!(evaluated.evaluations().len(), 1);
    /// assert_eq!(evaluated.evaluations()[0].total().coverage().to_string(), "2/40");
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    #[check(inconsistencies)]
    pub struct Practice {
        /// Address of the schema that the document follows; for editors, not used here.
        #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
        pub schema: Option<String>,
        /// Who the practice is.
        pub practice: Identity,
        /// Assessed with the FOCUS Approach.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub focus: Option<focus::Assessment>,
        /// Assessed as an actor with the FOCUS MHPSS framework.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mhpss: Option<mhpss::Assessment>,
        /// A reintegration programme, assessed with IOM's integrated approach.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub iom: Option<iom::Assessment>,
        /// Assessed with the SPRING good-practice criteria.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub spring: Option<spring::Assessment>,
        /// Assessed with ASAP: its co-design journey, and the recommendations.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub asap: Option<asap::Assessment>,
    }

    /// Who a practice is. It says nothing of persons.
    ///
    /// ```
    /// use dynamic_integration::{Practice, asap::TargetGroup};
    ///
    /// let identity = Practice::from_json(r#"{ "practice": {
    ///     "name": "Kitchen of the quarter",
    ///     "description": "Newcomers and neighbours cook together every week.",
    ///     "countries": ["AT"],
    ///     "languages": ["de", "ar"],
    ///     "target_groups": ["newcomers"],
    ///     "integration_areas": [],
    ///     "links": [{ "title": "Recipes" }]
    /// } }"#)?.practice;
    /// assert_eq!(identity.languages.unwrap().len(), 2);
    /// assert!(identity.target_groups.unwrap().contains(TargetGroup::Newcomers));
    /// // It is about none of the five life domains; who runs it is not known.
    /// assert!(identity.integration_areas.unwrap().is_empty());
    /// assert_eq!(identity.organisations, None);
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    pub struct Identity {
        /// Its name.
        pub name: Text,
        /// What it does, in a sentence or two.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<Text>,
        /// The countries in which it works.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub countries: Option<Distinct<Country>>,
        /// The languages in which it works.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub languages: Option<Distinct<Language>>,
        /// When it ran or runs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub period: Option<Period>,
        /// The organisations that run it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub organisations: Option<Vec<Organisation>>,
        /// Whom it is meant for, in ASAP's words.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub target_groups: Option<Terms<asap::TargetGroup>>,
        /// The life domains that it is about, in the words of FOCUS.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub integration_areas: Option<Terms<focus::LifeDomain>>,
        /// Where more can be read.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Vec<Link>>,
        /// The day on which the record was last checked against the practice.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub validated_on: Option<Date>,
    }

    /// An organisation that runs a practice.
    ///
    /// ```
    /// use dynamic_integration::{Practice, focus::Sector};
    ///
    /// let practice = Practice::from_json(r#"{ "practice": { "name": "A", "organisations": [
    ///     { "name": "Town of the valley", "sector": "government" },
    ///     { "name": "Kitchen club", "url": "https://kitchen.example" }
    /// ] } }"#)?;
    /// let sectors: Vec<_> = practice.practice.organisations.iter().flatten().map(|own| own.sector).collect();
    /// assert_eq!(sectors, [Some(Sector::Government), None]); // nothing is concluded from a name
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    pub struct Organisation {
        /// Its name.
        pub name: Text,
        /// The sector that it belongs to, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sector: Option<focus::Sector>,
        /// Its address in the web.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub url: Option<Url>,
    }

    /// From one day to another, both included; either may be unknown.
    ///
    /// ```
    /// use dynamic_integration::{Period, Practice};
    ///
    /// let mut practice = Practice::named("A".parse()?);
    /// practice.practice.period = Some(Period { from: Some("2022-12-01".parse()?), to: None });
    /// assert_eq!(practice.inconsistencies(), []); // it may still run
    ///
    /// practice.practice.period = Some(Period { from: Some("2022-12-01".parse()?), to: Some("2022-12-01".parse()?) });
    /// assert_eq!(practice.inconsistencies(), []); // one day
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[derive(Default)]
    pub struct Period {
        /// The first day.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<Date>,
        /// The last day.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<Date>,
    }
}

impl Practice {
    /// A practice of which nothing is known but its name.
    ///
    /// ```
    /// use dynamic_integration::{Practice, focus};
    ///
    /// let mut practice = Practice::named("Kitchen of the quarter".parse()?);
    /// assert!(practice.evaluate().evaluations().is_empty()); // assessed with nothing
    /// practice.focus = Some(focus::Assessment::default());
    /// assert_eq!(practice.evaluate().evaluations().len(), 1); // assessed, and nothing of it is known
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub const fn named(name: Text) -> Self {
        let practice = Identity::named(name);
        Self { schema: None, practice, focus: None, mhpss: None, iom: None, spring: None, asap: None }
    }

    /// Reads a practice document.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    ///
    /// let practice = Practice::from_json(r#"{ "practice": { "name": "A" }, "iom": { "initiatives": [] } }"#)?;
    /// assert_eq!(practice.iom.unwrap().initiatives, Some(vec![])); // it has none
    /// assert_eq!(practice.focus, None);
    ///
    /// let error = Practice::from_json(r#"{ "practice": { "name": "A" }, "focus": null }"#).unwrap_err();
    /// assert_eq!(error.faults()[0].path, "/focus");
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place, what was found, and what was expected.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Facts of this practice that contradict each other. A document that has any is refused; a
    /// practice that is put together in code can be asked here.
    ///
    /// ```
    /// use dynamic_integration::{Practice, focus, mhpss};
    ///
    /// let mut practice = Practice::named("A".parse()?);
    /// practice.focus = Some(focus::Assessment { lenses: Some(focus::Lens::Trauma.into()), ..Default::default() });
    /// practice.mhpss = Some(mhpss::Assessment { lenses: Some([].into()), ..Default::default() });
    /// let found = practice.inconsistencies();
    /// assert_eq!(found[0].to_string(), "/focus/lenses: the MHPSS assessment lists other lenses");
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn inconsistencies(&self) -> Vec<Inconsistency> {
        let mut found = Inconsistencies::default();
        found.within("practice", |found| self.practice.check(found));
        if let Some(facts) = self.focus_facts() {
            found.within("focus", |found| facts.check(found));
        }
        if let Some(mhpss) = &self.mhpss {
            found.within("mhpss", |found| mhpss.check(found));
        }
        if let Some(iom) = &self.iom {
            found.within("iom", |found| iom.check(found));
        }
        if let Some(asap) = &self.asap {
            found.within("asap", |found| asap.check(found));
        }
        found.into_vec()
    }

    /// One evaluation for each framework with which the practice was assessed.
    ///
    /// ```
    /// use dynamic_integration::{Mark, Practice, focus, mhpss};
    ///
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "A" },
    ///     "focus": {},
    ///     "mhpss": { "lenses": ["broad_psychosocial"] }
    /// }"#)?;
    /// let evaluated = practice.evaluate();
    /// // What FOCUS does not state itself is taken from the MHPSS assessment of the same practice.
    /// let focus = evaluated.by::<focus::Rule>().unwrap();
    /// let answer = focus.answer(focus::Rule::BeyondTrauma, focus::Lens::BroadPsychosocial).unwrap();
    /// assert_eq!((answer.mark(), answer.source()), (Mark::Met, Some(&mhpss::FRAMEWORK)));
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    #[must_use]
    pub fn evaluate(&self) -> PracticeEvaluation<'_> {
        let journey = self.asap.as_ref().and_then(|asap| asap.journey.as_ref());
        let recommendations = self.asap.as_ref().and_then(|asap| asap.recommendations.as_ref());
        let assessed = [
            self.focus.is_some(),
            self.mhpss.is_some(),
            self.iom.is_some(),
            self.spring.is_some(),
            journey.is_some(),
            recommendations.is_some(),
        ];
        let mut evaluations = Vec::with_capacity(assessed.into_iter().map(usize::from).sum());
        if let Some(facts) = self.focus_facts() {
            evaluations.push(facts.evaluate().map_beside(Report::from));
        }
        if let Some(mhpss) = &self.mhpss {
            evaluations.push(mhpss.evaluate().map_beside(Report::from));
        }
        if let Some(iom) = &self.iom {
            evaluations.push(iom.evaluate().map_beside(Report::from));
        }
        if let Some(spring) = &self.spring {
            evaluations.push(spring.evaluate().with(Report::Nothing));
        }
        if let Some(journey) = journey {
            evaluations.push(journey.evaluate().map_beside(Report::from));
        }
        if let Some(recommendations) = recommendations {
            evaluations.push(recommendations.evaluate().with(Report::Nothing));
        }
        PracticeEvaluation { practice: &self.practice.name, evaluations }
    }

    /// What FOCUS is read from: its own assessment, and the MHPSS assessment beside it.
    fn focus_facts(&self) -> Option<focus::Facts<'_>> {
        let mhpss = self.mhpss.as_ref().map(focus::FromMhpss::from).unwrap_or_default();
        Some(focus::Facts { focus: self.focus.as_ref()?, mhpss })
    }
}

impl Identity {
    /// A practice of which nothing is known but its name.
    ///
    /// ```
    /// use dynamic_integration::{Country, Distinct, Identity};
    ///
    /// let countries = Distinct::from_iter(["AT".parse::<Country>()?]);
    /// let identity = Identity { countries: Some(countries), ..Identity::named("Kitchen of the quarter".parse()?) };
    /// assert_eq!(identity.countries.unwrap()[0].as_str(), "AT");
    /// assert_eq!(identity.languages, None);
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub const fn named(name: Text) -> Self {
        Self {
            name,
            description: None,
            countries: None,
            languages: None,
            period: None,
            organisations: None,
            target_groups: None,
            integration_areas: None,
            links: None,
            validated_on: None,
        }
    }

    fn check(&self, found: &mut Inconsistencies) {
        if let Some(Period { from: Some(from), to: Some(to) }) = &self.period {
            found.within("period", |found| found.report(to < from, "to", format_args!("`{to}` is before `{from}`")));
        }
    }
}

/// All evaluations of one practice, in one document.
///
/// ```
/// use dynamic_integration::{Practice, Report};
///
/// let practice = Practice::from_json(r#"{
///     "practice": { "name": "A" }, "iom": {}, "asap": { "journey": {}, "recommendations": {} }
/// }"#)?;
/// let evaluated = practice.evaluate();
/// assert_eq!(evaluated.practice().as_str(), "A");
/// let ids: Vec<_> = evaluated.evaluations().iter().map(|evaluation| evaluation.rule_set().set().id).collect();
/// assert_eq!(ids, ["iom/rule", "asap/journey_rule", "asap/recommendation"]); // ASAP asks for two things, apart
/// assert_eq!(serde_json::to_value(&evaluated)?["evaluations"][2]["total"]["coverage"]["assessed"], 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PracticeEvaluation<'a> {
    /// Name of the practice.
    practice: &'a Text,
    /// One evaluation for each rule set with which the practice was assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::evaluation::WrittenEvaluation<'a, Report>>"))]
    evaluations: Vec<Evaluation<Report>>,
}

impl PracticeEvaluation<'_> {
    /// Name of the practice.
    #[must_use]
    pub const fn practice(&self) -> &Text {
        self.practice
    }

    /// One evaluation for each rule set with which the practice was assessed.
    #[must_use]
    pub fn evaluations(&self) -> &[Evaluation<Report>] {
        &self.evaluations
    }

    /// The evaluation by one rule set; nothing where the practice was not assessed with it.
    ///
    /// ```
    /// use dynamic_integration::{Practice, iom, spring};
    ///
    /// let practice = Practice::from_json(r#"{ "practice": { "name": "A" }, "spring": {} }"#)?;
    /// let evaluated = practice.evaluate();
    /// assert!(evaluated.by::<spring::Question>().is_some());
    /// assert!(evaluated.by::<iom::Rule>().is_none());
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    #[must_use]
    pub fn by<R: Rules>(&self) -> Option<&Evaluation<Report>> {
        self.evaluations.iter().find(|evaluation| evaluation.rule_set() == RuleSet::of::<R>())
    }

    /// The must and should rules of all frameworks that are not met or partly met, must rules
    /// first. Each says what would change it.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    ///
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "A" },
    ///     "focus": { "connections": ["bridge"] },
    ///     "spring": { "marks": { "safe_feedback": "not_met" } }
    /// }"#)?;
    /// let evaluated = practice.evaluate();
    /// let gaps: Vec<_> = evaluated.gaps().map(|gap| gap.term().id()).collect();
    /// assert_eq!(gaps, ["focus/rule/social_bonds_and_links", "spring/question/beneficiary_voice"]);
    /// let first = evaluated.gaps().next().unwrap();
    /// assert_eq!(first.term().locator(), "§0, §2; MHPSS brief §4");
    /// let changes: Vec<_> = first.what_would_change_it().points.map(|point| point.terms().to_string()).collect();
    /// assert_eq!(changes, ["focus/connection/bond", "focus/connection/link"]);
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    pub fn gaps(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        self.by_strength().filter(EvaluatedRule::is_gap)
    }

    /// The must and should rules of all frameworks of which something is not assessed, must rules
    /// first.
    ///
    /// ```
    /// use dynamic_integration::{Practice, Strength};
    ///
    /// let practice = Practice::from_json(r#"{ "practice": { "name": "A" }, "focus": {}, "spring": {} }"#)?;
    /// let evaluated = practice.evaluate();
    /// let strengths: Vec<_> = evaluated.open_questions().map(|question| question.strength()).collect();
    /// assert!(strengths.is_sorted()); // what must be comes first, whichever framework asks
    /// assert_eq!(strengths.iter().filter(|strength| **strength == Strength::Observation).count(), 0);
    /// assert_eq!(evaluated.gaps().count(), 0); // of nothing known, nothing is missing
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    pub fn open_questions(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        self.by_strength().filter(EvaluatedRule::is_open)
    }

    fn by_strength(&self) -> impl Iterator<Item = EvaluatedRule<'_>> {
        let rules = move || self.evaluations.iter().flat_map(Evaluation::rules);
        let of = move |strength| rules().filter(move |rule| rule.strength() == strength);
        of(Strength::Must).chain(of(Strength::Should))
    }
}

/// What a rule set reports beside its rules: for each framework another thing.
///
/// It is written as an object with one key, the framework's.
///
/// ```
/// use dynamic_integration::{Beside, Practice, Report, iom, spring};
///
/// let practice = Practice::from_json(r#"{
///     "practice": { "name": "A" }, "iom": { "initiatives": [] }, "spring": {}
/// }"#)?;
/// let evaluated = practice.evaluate();
/// let Report::Iom(report) = evaluated.by::<iom::Rule>().unwrap().beside() else { panic!() };
/// assert_eq!(report.matrix.as_ref().unwrap().empty_levels.len(), 3);
///
/// let nothing = evaluated.by::<spring::Question>().unwrap().beside();
/// assert!(nothing.is_nothing());
/// assert_eq!(nothing.to_string(), "");
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Report {
    /// The rule set reports nothing but its rules.
    #[default]
    Nothing,
    /// Who has a part when, who is served where, and what is missing.
    Focus(Box<focus::Report>),
    /// The matrix of layers and functions, and warnings.
    Mhpss(Box<mhpss::ActorReport>),
    /// The matrix of levels and dimensions, and warnings.
    Iom(Box<iom::Report>),
    /// Who took part in which phase, and what does not go together.
    Asap(Box<asap::JourneyReport>),
}

/// A report is made for one kind of evaluation, and stands among those of all kinds.
macro_rules! reports {
    ($($Kind:ident($Report:ty)),+) => {$(
        impl From<$Report> for Report {
            fn from(report: $Report) -> Self {
                Self::$Kind(Box::new(report))
            }
        }
    )+};
}

reports! { Focus(focus::Report), Mhpss(mhpss::ActorReport), Iom(iom::Report), Asap(asap::JourneyReport) }

impl Beside for Report {
    fn is_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Focus(report) => report.is_nothing(),
            Self::Mhpss(report) => report.is_nothing(),
            Self::Iom(report) => report.is_nothing(),
            Self::Asap(report) => report.is_nothing(),
        }
    }
}

impl fmt::Display for Report {
    /// As text for people; nothing where nothing is reported.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Focus(report) => report.fmt(f),
            Self::Mhpss(report) => report.fmt(f),
            Self::Iom(report) => report.fmt(f),
            Self::Asap(report) => report.fmt(f),
        }
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Report {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Report".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        /// What a rule set reports beside its rules: at most one key is there, the framework's.
        #[derive(schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        #[allow(dead_code, reason = "only its schema is used")]
        struct Fields {
            /// Who has a part when, who is served where, and what is missing.
            #[serde(skip_serializing_if = "Option::is_none")]
            focus: Option<focus::Report>,
            /// The matrix of layers and functions, and warnings.
            #[serde(skip_serializing_if = "Option::is_none")]
            mhpss: Option<mhpss::ActorReport>,
            /// The matrix of levels and dimensions, and warnings.
            #[serde(skip_serializing_if = "Option::is_none")]
            iom: Option<iom::Report>,
            /// Who took part in which phase, and what does not go together.
            #[serde(skip_serializing_if = "Option::is_none")]
            asap: Option<asap::JourneyReport>,
        }
        <Fields as schemars::JsonSchema>::json_schema(generator)
    }
}
