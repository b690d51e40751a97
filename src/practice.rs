//! The practice document: who a practice is, and what was recorded of it, framework by framework.

use crate::read::{self, Contradictions, ReadError};
use crate::document::document;
use crate::{
    Country, Date, UniqueList, Contradiction, Language, Link, TermSet, NonBlankText, WebAddress, asap, focus, iom, mhpss, spring,
};
use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

mod evaluation;

pub use evaluation::{PracticeEvaluation, Report};

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
    #[check(contradictions)]
    pub struct Practice {
        /// Address of the schema that the document follows; for editors, not used here.
        #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
        pub schema: Option<String>,
        /// Who the practice is.
        pub practice: Identity,
        /// Attribution with the FOCUS Approach.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub focus: Option<focus::Assessment>,
        /// Attribution as an actor with the FOCUS MHPSS framework.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mhpss: Option<mhpss::Assessment>,
        /// A reintegration programme, assessed with IOM's integrated approach.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub iom: Option<iom::Assessment>,
        /// Attribution with the SPRING good-practice criteria.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub spring: Option<spring::Assessment>,
        /// Attribution with ASAP: its co-design journey, and the recommendations.
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
        pub name: NonBlankText,
        /// What it does, in a sentence or two.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<NonBlankText>,
        /// The countries in which it works.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub countries: Option<UniqueList<Country>>,
        /// The languages in which it works.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub languages: Option<UniqueList<Language>>,
        /// When it ran or runs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub period: Option<Period>,
        /// The organisations that run it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub organisations: Option<Vec<Organisation>>,
        /// Whom it is meant for, in ASAP's words.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub target_groups: Option<TermSet<asap::TargetGroup>>,
        /// The life domains that it is about, in the words of FOCUS.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub integration_areas: Option<TermSet<focus::LifeDomain>>,
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
        pub name: NonBlankText,
        /// The sector that it belongs to, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sector: Option<focus::Sector>,
        /// Its address in the web.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub url: Option<WebAddress>,
    }

    /// From one day to another, both included; either may be unknown.
    ///
    /// ```
    /// use dynamic_integration::{Period, Practice};
    ///
    /// let mut practice = Practice::named("A".parse()?);
    /// practice.practice.period = Some(Period { from: Some("2022-12-01".parse()?), to: None });
    /// assert_eq!(practice.contradictions(), []); // it may still run
    ///
    /// practice.practice.period = Some(Period { from: Some("2022-12-01".parse()?), to: Some("2022-12-01".parse()?) });
    /// assert_eq!(practice.contradictions(), []); // one day
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
    pub const fn named(name: NonBlankText) -> Self {
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
    /// assert_eq!(error.diagnostics()[0].path, "/focus");
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place, what was found, and what was expected.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Reads a practice document from bytes, which have to be UTF-8.
    ///
    /// ```
    /// use dynamic_integration::{Practice, DiagnosticKind};
    ///
    /// let practice = Practice::from_slice(br#"{ "practice": { "name": "Queer Base" } }"#)?;
    /// assert_eq!(practice.practice.name, "Queer Base");
    /// let error = Practice::from_slice(b"{ \"practice\": { \"name\": \"\xff\" } }").unwrap_err();
    /// assert_eq!(error.diagnostics()[0].kind, DiagnosticKind::NotUtf8);
    /// # Ok::<(), dynamic_integration::ReadError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    pub fn from_slice(bytes: &[u8]) -> Result<Self, ReadError> {
        read::from_slice(bytes)
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
    /// let found = practice.contradictions();
    /// assert_eq!(found[0].to_string(), "/focus/lenses: the MHPSS assessment lists other lenses");
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Contradictions::default();
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
        PracticeEvaluation { practice: Cow::Borrowed(&self.practice.name), evaluations }
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
    /// use dynamic_integration::{Country, UniqueList, Identity};
    ///
    /// let countries = UniqueList::from_iter(["AT".parse::<Country>()?]);
    /// let identity = Identity { countries: Some(countries), ..Identity::named("Kitchen of the quarter".parse()?) };
    /// assert_eq!(identity.countries.unwrap()[0].as_str(), "AT");
    /// assert_eq!(identity.languages, None);
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    #[must_use]
    pub const fn named(name: NonBlankText) -> Self {
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

    fn check(&self, found: &mut Contradictions) {
        if let Some(Period { from: Some(from), to: Some(to) }) = &self.period {
            found.within("period", |found| found.report(to < from, "to", format_args!("`{to}` is before `{from}`")));
        }
    }
}
