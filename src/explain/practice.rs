//! The explanation of a practice: its identity, its evaluations, and the profile of ASAP.

use super::words::Words;
use super::{ExplainedOrganisation, ExplainedProfile, ExplainedRuleSet, ExplainedSubject, Explanation, rule_set};
use crate::asap::{self, Profile};
use crate::practice::{Identity, Practice};
use crate::shown::{Text, of_practice, of_profile};
use crate::values::NonBlankText;

pub(super) fn explain(practice: &Practice, words: Words<'_>) -> Explanation {
    let evaluation = practice.evaluate();
    let rule_sets = of_practice(practice, &evaluation).into_iter().map(|part| rule_set::explain(part, words));
    let profiles = practice.asap.iter().filter_map(|asap| asap.profile.as_ref()).map(|record| profile(record, words));
    Explanation::of(subject(&practice.practice, words), rule_sets.collect(), profiles.collect(), words)
}

impl Explanation {
    pub(super) fn of(
        subject: ExplainedSubject,
        rule_sets: Vec<ExplainedRuleSet>,
        profiles: Vec<ExplainedProfile>,
        words: Words<'_>,
    ) -> Self {
        let (language, glossary) = (words.0.language().cloned(), words.glossary());
        Self { crate_version: env!("CARGO_PKG_VERSION"), language, subject, rule_sets, profiles, words: glossary }
    }
}

impl ExplainedSubject {
    pub(super) const fn named(name: NonBlankText) -> Self {
        Self {
            name,
            description: None,
            identifiers: Vec::new(),
            countries: Vec::new(),
            places: Vec::new(),
            languages: Vec::new(),
            period: None,
            organisations: Vec::new(),
            target_groups: Vec::new(),
            other_target_groups: Vec::new(),
            integration_areas: Vec::new(),
            links: Vec::new(),
            validated_on: None,
        }
    }
}

fn subject(identity: &Identity, words: Words<'_>) -> ExplainedSubject {
    let organisation = |organisation: &crate::practice::Organisation| ExplainedOrganisation {
        name: organisation.name.clone(),
        kind: organisation.kind.map(|kind| words.labelled(kind)),
        address: organisation.address.clone(),
    };
    ExplainedSubject {
        name: identity.name.clone(),
        description: identity.description.clone(),
        identifiers: identity.identifiers.to_vec(),
        countries: identity.countries.to_vec(),
        places: identity.places.to_vec(),
        languages: identity.languages.to_vec(),
        period: identity.period.clone(),
        organisations: identity.organisations.iter().map(organisation).collect(),
        target_groups: words.all(identity.target_groups.iter()),
        other_target_groups: identity.other_target_groups.to_vec(),
        integration_areas: words.all(identity.integration_areas.iter()),
        links: identity.links.iter().map(|link| words.remark(Text::link(link))).collect(),
        validated_on: identity.validated_on,
    }
}

/// Explains the profile of ASAP as it was recorded, because it has no rules.
fn profile(record: &Profile, words: Words<'_>) -> ExplainedProfile {
    ExplainedProfile {
        framework: words.framework(&asap::FRAMEWORK),
        assessed: words.attribution(record.assessed.as_ref()),
        recorded: words.details(of_profile(record)),
    }
}
