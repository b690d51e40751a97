//! The practice document: who a practice is, and what was recorded of it, framework by framework.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use crate::read::{self, Inconsistencies, ReadError};
use crate::strict::document;
use crate::{Beside, Country, Date, Distinct, Evaluation, Inconsistency, Language, Link, Text, focus, mhpss, spring};

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
        /// Assessed with the SPRING good-practice criteria.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub spring: Option<spring::Assessment>,
    }

    /// Who a practice is. It says nothing of persons.
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
        /// Where more can be read.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub links: Option<Vec<Link>>,
        /// The day on which the record was last checked against the practice.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub validated_on: Option<Date>,
    }

    /// From one day to another, both included; either may be unknown.
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
    #[must_use]
    pub const fn named(name: Text) -> Self {
        Self { schema: None, practice: Identity::named(name), focus: None, mhpss: None, spring: None }
    }

    /// Reads a practice document.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place, what was found, and what was expected.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Facts of this practice that contradict each other. A document that has any is refused; a
    /// practice that is put together in code can be asked here.
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
        found.into_vec()
    }

    /// One evaluation for each framework with which the practice was assessed.
    #[must_use]
    pub fn evaluate(&self) -> PracticeEvaluation<'_> {
        let focus = self
            .focus_facts()
            .map(|facts| facts.evaluate().map_beside(|report| Report { focus: Some(report), ..Report::default() }));
        let mhpss = self.mhpss.as_ref().map(|assessment| {
            assessment.evaluate().map_beside(|report| Report { mhpss: Some(report), ..Report::default() })
        });
        let spring = self.spring.as_ref().map(|assessment| assessment.evaluate().with(Report::default()));
        let evaluations = [focus, mhpss, spring].into_iter().flatten().collect();
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
    #[must_use]
    pub const fn named(name: Text) -> Self {
        Self {
            name,
            description: None,
            countries: None,
            languages: None,
            period: None,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeEvaluation<'a> {
    practice: &'a Text,
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
}

/// What single rule sets report beside their rules: at most one of the fields is there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Of `focus/rule`: who has a part when, who is served where, and what is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub focus: Option<focus::Report>,
    /// Of `mhpss/rule`: the matrix of layers and functions, and warnings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mhpss: Option<mhpss::ActorReport>,
}

impl fmt::Display for Report {
    /// What is reported, as text for people; nothing where nothing is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.focus.iter().try_for_each(|report| report.fmt(f))?;
        self.mhpss.iter().try_for_each(|report| report.fmt(f))
    }
}

impl Beside for Report {
    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}
