//! The practice document: identity, and at most one assessment for each framework.

use crate::core_terms::{Contradiction as Core, OrganisationKind, TargetGroup};
use crate::document::document;
use crate::facts::{TermSet, UniqueList, any};
use crate::focus::{self, LifeDomain};
use crate::read::{self, Contradictions, ReadError};
use crate::values::{Country, Date, Identifier, Language, Link, NonBlankText, Period, WebAddress};
use crate::{asap, iom, mhpss, spring};

mod evaluation;

pub use evaluation::{PracticeEvaluation, StoredPractice, Subject};

document! {
    /// A practice, and what one assessor recorded about it in the terms of each framework.
    ///
    /// A fact that is left out is *not assessed*. Several assessors or moments are several documents with the same
    /// identifier.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    /// use dynamic_integration::mark::Mark;
    /// use dynamic_integration::spring::Question;
    ///
    /// let practice = Practice::from_json(r#"{
    ///     "practice": { "name": "Neighbours' kitchen", "countries": ["AT"], "period": { "start": "2018" } },
    ///     "spring": { "marks": { "two_way_process": "met", "host_co_design": "not_met" } }
    /// }"#)?;
    /// let evaluation = practice.evaluate();
    /// assert!(evaluation.focus.is_none()); // not assessed with FOCUS
    /// if let Some(spring) = &evaluation.spring {
    ///     assert_eq!(spring.mark(Question::HostSocietyRole), Mark::PartlyMet);
    /// }
    /// # Ok::<(), dynamic_integration::read::ReadError>(())
    /// ```
    #[check(find_contradictions, fields)]
    pub struct Practice {
        /// The schema against which an editor checks the document. It is kept, but has no effect.
        #[key("$schema")]
        pub optional schema: String,
        /// The identity of the practice.
        pub practice: Identity,
        /// The assessment in the terms of the FOCUS Approach.
        pub optional focus: focus::Assessment,
        /// The assessment in the terms of the MHPSS framework.
        pub optional mhpss: mhpss::Assessment,
        /// The assessment in the terms of the IOM integrated approach.
        pub optional iom: iom::Assessment,
        /// The assessment in the terms of SPRING.
        pub optional spring: spring::Assessment,
        /// The assessment in the terms of ASAP.
        pub optional asap: asap::Assessment,
    }

    /// The identity of a practice. It does not affect any mark.
    pub struct Identity {
        /// The name.
        pub name: NonBlankText,
        /// A description of the practice, in words.
        pub optional description: NonBlankText,
        /// Numbers and codes that others use for it. Documents that share one describe the same practice.
        pub default identifiers: UniqueList<Identifier>,
        /// The countries in which it takes place.
        pub default countries: UniqueList<Country>,
        /// The towns or regions in which it takes place, in words.
        pub default places: UniqueList<NonBlankText>,
        /// The languages in which it works.
        pub default languages: UniqueList<Language>,
        /// The time in which it takes or took place, as far as it is known.
        pub optional period: Period,
        /// The organisations that run, fund or support it.
        pub default organisations: Vec<Organisation>,
        /// The people for whom it is meant.
        pub default target_groups: TermSet<TargetGroup>,
        /// Other people for whom it is meant, in words, where there is no term for them.
        pub default other_target_groups: UniqueList<NonBlankText>,
        /// The areas of life in which it works.
        pub default integration_areas: TermSet<LifeDomain>,
        /// Links to more information about it.
        pub default links: Vec<Link>,
        /// The date on which the practice last confirmed this record.
        pub optional validated_on: Date,
    }

    /// An organisation.
    pub struct Organisation {
        /// The name.
        pub name: NonBlankText,
        /// Its kind.
        pub optional kind: OrganisationKind,
        /// Its address on the web.
        pub optional address: WebAddress,
    }
}

impl Practice {
    /// Creates a document that records only the name.
    #[must_use]
    pub fn named(name: NonBlankText) -> Self {
        Self::from(Identity::named(name))
    }

    /// Reads a document: see [`read::from_str`].
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors of form, or with all facts that contradict each other.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Finds contradictions within each assessment and between them.
    fn find_contradictions(&self, found: &mut Contradictions) {
        found.within("practice", |found| self.practice.check(found));
        if let Some(facts) = self.focus_facts() {
            found.within("focus", |found| facts.find_contradictions(found));
        }
        if let Some(mhpss) = &self.mhpss {
            found.within("mhpss", |found| mhpss.find_contradictions(found));
        }
        if let Some(iom) = &self.iom {
            found.within("iom", |found| iom.find_contradictions(found));
        }
        if let Some(spring) = &self.spring {
            found.within("spring", |found| spring.find_contradictions(found));
        }
        if let Some(asap) = &self.asap {
            found.within("asap", |found| asap.find_contradictions(found));
        }
    }

    /// Returns the facts that the FOCUS rules read: the FOCUS assessment, and facts that only the MHPSS assessment
    /// states.
    pub(crate) fn focus_facts(&self) -> Option<focus::Facts<'_>> {
        let taken = self.mhpss.as_ref().map(taken_from).unwrap_or_default();
        Some(focus::Facts::with(self.focus.as_ref()?, taken))
    }
}

/// Returns the facts that FOCUS takes from an MHPSS assessment of the same practice: stated facts, and yeses that
/// follow from them.
fn taken_from(actor: &mhpss::Assessment) -> focus::Taken {
    let care = actor.layers.get(mhpss::Layer::Specialised);
    focus::Taken {
        framework: Some(&mhpss::FRAMEWORK),
        lenses: actor.lenses,
        specialised_care: actor.provides(mhpss::Layer::Specialised),
        culturally_informed_care: care.and_then(|care| care.flags.get(mhpss::LayerFlag::CultureInformed)),
        provides_support: any(mhpss::Layer::ALL.iter().map(|layer| actor.provides(*layer))),
    }
}

impl From<Identity> for Practice {
    /// Creates a document that records only the identity.
    ///
    /// ```
    /// use dynamic_integration::Practice;
    /// use dynamic_integration::practice::Identity;
    /// use dynamic_integration::spring;
    ///
    /// let identity = Identity {
    ///     countries: ["AT".parse()?].into_iter().collect(),
    ///     ..Identity::named("Garden of the street".parse()?)
    /// };
    /// let practice = Practice { spring: Some(spring::Assessment::default()), ..Practice::from(identity) };
    /// assert_eq!(practice.practice.name.as_str(), "Garden of the street");
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    fn from(practice: Identity) -> Self {
        Self { schema: None, practice, focus: None, mhpss: None, iom: None, spring: None, asap: None }
    }
}

impl Identity {
    /// Creates an identity that records only the name.
    #[must_use]
    pub fn named(name: NonBlankText) -> Self {
        Self {
            name,
            description: None,
            identifiers: UniqueList::default(),
            countries: UniqueList::default(),
            places: UniqueList::default(),
            languages: UniqueList::default(),
            period: None,
            organisations: Vec::new(),
            target_groups: TermSet::EMPTY,
            other_target_groups: UniqueList::default(),
            integration_areas: TermSet::EMPTY,
            links: Vec::new(),
            validated_on: None,
        }
    }

    fn check(&self, found: &mut Contradictions) {
        if self.period.as_ref().is_some_and(Period::ends_before_start) {
            found.add(Core::EndsBeforeStart, "period/end");
        }
    }
}

crate::json::to_json!(Practice);
read::also_from_slice!(Practice);
