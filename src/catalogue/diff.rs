//! The difference between two catalogues.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use super::{Catalogue, CatalogueFramework, CatalogueRule, CatalogueRuleSet, CatalogueTerm};

/// The changes from one catalogue to another. The order of terms, rules and points is not compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogueDiff {
    /// Frameworks, vocabularies and terms that only the second catalogue has, as ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<String>,
    /// Frameworks, vocabularies and terms that only the first catalogue has, as ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<String>,
    /// Labels that differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub relabelled: Vec<Changed>,
    /// Definitions that differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub redefined: Vec<Changed>,
    /// Locators and bases that differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub moved: Vec<Changed>,
    /// Rule sets whose rules or points differ, and rule sets that only one of the catalogues has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub points_differ: Vec<PointsDiffer>,
    /// Everything else that differs: titles, source sections, broader terms, reasons, versions, mappings, false friends.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Changed>,
}

/// A text that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Changed {
    /// The id of the framework, vocabulary, term, rule set or rule, or the word of a false friend.
    pub id: String,
    /// The aspect that differs: `label`, `locator`, `mapping to iom/social_service/housing`.
    pub aspect: String,
    /// The text in the first catalogue, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The text in the second catalogue, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// A rule set whose rules or points differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PointsDiffer {
    /// The id of the vocabulary of its rules.
    pub rule_set: String,
    /// The version in the first catalogue, if it has the rule set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<u32>,
    /// The version in the second catalogue, if it has the rule set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<u32>,
    /// The rules that differ.
    pub rules: Vec<RuleDiffers>,
    /// The sections or the precondition, if they differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<Changed>,
}

/// A rule that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleDiffers {
    /// The id of the rule.
    pub rule: String,
    /// Points that only the second catalogue has, each as the ids of its terms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<Vec<String>>,
    /// Points that only the first catalogue has, each as the ids of its terms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Vec<String>>,
    /// The section, the strength or the guard, if they differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<Changed>,
}

impl CatalogueDiff {
    /// Returns `true` if nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the rule sets whose rules or points differ although their version was not raised.
    ///
    /// Such a difference is an error in the second catalogue: the version decides whether stored evaluations can be
    /// compared.
    ///
    /// ```
    /// use dynamic_integration::catalogue::{Catalogue, diff};
    ///
    /// let before = Catalogue::new();
    /// let mut after = before.clone();
    /// after.rule_sets[0].rules[0].points.pop();
    /// assert_eq!(diff(&before, &after).unversioned().count(), 1);
    ///
    /// after.rule_sets[0].version += 1;
    /// assert_eq!(diff(&before, &after).unversioned().count(), 0);
    /// ```
    pub fn unversioned(&self) -> impl Iterator<Item = &PointsDiffer> {
        self.points_differ.iter().filter(|rule_set| match (rule_set.before, rule_set.after) {
            (Some(before), Some(after)) => after <= before,
            _ => false,
        })
    }
}

/// Compares two catalogues.
///
/// ```
/// use dynamic_integration::catalogue::{Catalogue, diff};
///
/// let before = Catalogue::new();
/// let mut after = before.clone();
/// after.frameworks[0].vocabularies[0].terms[0].label = "First edition".to_owned();
/// let found = diff(&before, &after);
/// assert_eq!(found.relabelled[0].id, "focus/edition/1");
/// assert!(diff(&before, &before).is_empty());
/// ```
#[must_use]
pub fn diff(before: &Catalogue, after: &Catalogue) -> CatalogueDiff {
    let (old, new) = (Content::of(before), Content::of(after));
    let only_in = |here: &Content<'_>, there: &Content<'_>| {
        here.ids.difference(&there.ids).map(|id| (*id).to_owned()).collect::<Vec<_>>()
    };
    let mut found = CatalogueDiff {
        added: only_in(&new, &old),
        withdrawn: only_in(&old, &new),
        otherwise: changes(&old.connections, &new.connections).collect(),
        ..CatalogueDiff::default()
    };
    let is_in_both = |change: &Changed| old.ids.contains(&*change.id) && new.ids.contains(&*change.id);
    for change in changes(&old.facts, &new.facts).filter(is_in_both) {
        match change.aspect.as_str() {
            "label" => found.relabelled.push(change),
            "definition" => found.redefined.push(change),
            "locator" | "basis" => found.moved.push(change),
            _ => found.otherwise.push(change),
        }
    }
    for (id, (old, new)) in in_either(&old.rule_sets, &new.rule_sets) {
        let (before, after) = (old.map(|rules| rules.version), new.map(|rules| rules.version));
        let differs = points_differ(id, old, new);
        if !differs.rules.is_empty() || !differs.changed.is_empty() || before.is_none() || after.is_none() {
            found.points_differ.push(differs);
        } else if before != after {
            found.otherwise.extend(changed(id, "version", before, after));
        }
    }
    found
}

/// The texts for each id and aspect.
type Texts<'a> = BTreeMap<(&'a str, String), BTreeSet<String>>;

/// The content of a catalogue by id.
#[derive(Default)]
struct Content<'a> {
    /// The ids of frameworks, vocabularies and terms.
    ids: BTreeSet<&'a str>,
    /// The texts that belong to one id.
    facts: Texts<'a>,
    /// The texts that connect an id with others.
    connections: Texts<'a>,
    rule_sets: BTreeMap<&'a str, &'a CatalogueRuleSet>,
}

impl<'a> Content<'a> {
    fn of(catalogue: &'a Catalogue) -> Self {
        let mut content = Self::default();
        for framework in &catalogue.frameworks {
            content.add_framework(framework);
        }
        content.rule_sets = catalogue.rule_sets.iter().map(|rules| (&*rules.rule_set, rules)).collect();
        content.add_crosswalk(catalogue);
        content
    }

    fn add_framework(&mut self, framework: &'a CatalogueFramework) {
        let year = framework.year.map(|year| year.to_string());
        let optional =
            [("year", year.as_ref()), ("address", framework.address.as_ref()), ("rights", framework.rights.as_ref())];
        let facts = [
            ("label", &framework.label),
            ("definition", &framework.definition),
            ("title", &framework.title),
            ("publisher", &framework.publisher),
            ("edition", &framework.edition),
        ];
        let optional = optional.into_iter().filter_map(|(aspect, text)| Some((aspect, text?)));
        let looked_up = framework.looked_up.iter().map(|sentence| ("looked up", sentence));
        self.add_facts(&framework.code, facts.into_iter().chain(optional).chain(looked_up));
        for section in &framework.sections {
            add(&mut self.facts, &framework.code, format!("section {}", section.key), section.heading.clone());
        }
        for vocabulary in &framework.vocabularies {
            let facts =
                [("code", &vocabulary.code), ("label", &vocabulary.label), ("definition", &vocabulary.definition)];
            self.add_facts(&vocabulary.id, facts);
            vocabulary.terms.iter().for_each(|term| self.add_term(term));
        }
        for reason in &framework.reasons {
            let mut text = reason.sentence.clone().unwrap_or_else(|| reason.terms.join(" "));
            if !reason.points.is_empty() {
                text = format!("of {}: {text}", reason.points.join(" "));
            }
            let text = format!("{text} ({})", reason.locator);
            add(&mut self.connections, &reason.of, reason.kind.code().to_owned(), text);
        }
    }

    fn add_term(&mut self, term: &'a CatalogueTerm) {
        let basis = term.basis.code().to_owned();
        let facts = [
            ("code", &term.code),
            ("label", &term.label),
            ("definition", &term.definition),
            ("locator", &term.locator),
            ("basis", &basis),
        ];
        self.add_facts(&term.id, facts.into_iter().chain(term.broader.iter().map(|broader| ("broader", broader))));
    }

    fn add_facts<'t>(&mut self, id: &'a str, facts: impl IntoIterator<Item = (&'static str, &'t String)>) {
        self.ids.insert(id);
        for (aspect, text) in facts {
            add(&mut self.facts, id, aspect.to_owned(), text.clone());
        }
    }

    fn add_crosswalk(&mut self, catalogue: &'a Catalogue) {
        for mapping in &catalogue.mappings {
            let text = format!("{}: {} ({})", mapping.relation, mapping.reason, mapping.basis);
            add(&mut self.connections, &mapping.from, format!("mapping to {}", mapping.to), text);
        }
        for mapping in &catalogue.outward_mappings {
            let aspect = format!("mapping to {} of {}", mapping.concept, mapping.publication);
            let text = format!("{}: {} ({})", mapping.relation, mapping.reason, mapping.basis);
            add(&mut self.connections, &mapping.from, aspect, text);
        }
        for friend in &catalogue.false_friends {
            add(&mut self.connections, &friend.word, "false friend".to_owned(), friend.why.clone());
            for sense in &friend.senses {
                let elsewhere =
                    sense.elsewhere.iter().map(|concept| format!("{} of {}", concept.name, concept.publication));
                let ordinary = sense.ordinary.then(|| "ordinary language".to_owned());
                let uses: Vec<_> = sense.uses.iter().cloned().chain(elsewhere).chain(ordinary).collect();
                let text = format!("{}: {} ({})", sense.forms.join(", "), sense.meaning, uses.join(", "));
                add(&mut self.connections, &friend.word, "sense".to_owned(), text);
            }
        }
    }
}

fn add<'a>(texts: &mut Texts<'a>, id: &'a str, aspect: String, text: String) {
    texts.entry((id, aspect)).or_default().insert(text);
}

/// Returns the texts that only one of the two has.
fn changes<'a>(old: &'a Texts<'a>, new: &'a Texts<'a>) -> impl Iterator<Item = Changed> + use<'a> {
    static NONE: BTreeSet<String> = BTreeSet::new();
    in_either(old, new).into_iter().filter_map(|((id, aspect), (old, new))| {
        let (old, new) = (old.unwrap_or(&NONE), new.unwrap_or(&NONE));
        let only_in = |here: &BTreeSet<String>, there: &BTreeSet<String>| {
            let texts: Vec<&str> = here.difference(there).map(String::as_str).collect();
            (!texts.is_empty()).then(|| texts.join("; "))
        };
        changed(id, aspect, only_in(old, new), only_in(new, old))
    })
}

fn changed<T: PartialEq + ToString>(id: &str, aspect: &str, before: Option<T>, after: Option<T>) -> Option<Changed> {
    let text = |value: Option<T>| value.map(|value| value.to_string());
    let differs = before != after;
    differs.then(|| Changed { id: id.to_owned(), aspect: aspect.to_owned(), before: text(before), after: text(after) })
}

/// Returns the keys of two maps, each with its value in both.
fn in_either<'a, K: Ord, V>(
    old: &'a BTreeMap<K, V>,
    new: &'a BTreeMap<K, V>,
) -> BTreeMap<&'a K, (Option<&'a V>, Option<&'a V>)> {
    old.keys().chain(new.keys()).map(|key| (key, (old.get(key), new.get(key)))).collect()
}

fn points_differ(id: &str, old: Option<&&CatalogueRuleSet>, new: Option<&&CatalogueRuleSet>) -> PointsDiffer {
    let rules = |rule_set: Option<&&'_ CatalogueRuleSet>| -> BTreeMap<String, CatalogueRule> {
        rule_set.into_iter().flat_map(|rules| &rules.rules).map(|rule| (rule.rule.clone(), rule.clone())).collect()
    };
    let (old_rules, new_rules) = (rules(old), rules(new));
    let differing = in_either(&old_rules, &new_rules).into_iter().filter_map(|(rule, (old, new))| {
        let differs = rule_differs(rule, old, new);
        let is_same = differs.added.is_empty() && differs.withdrawn.is_empty() && differs.changed.is_empty();
        (!is_same).then_some(differs)
    });
    let sections = |rules: &&CatalogueRuleSet| rules.sections.clone();
    let precondition = |rules: &&CatalogueRuleSet| rules.precondition.clone();
    PointsDiffer {
        rule_set: id.to_owned(),
        before: old.map(|rules| rules.version),
        after: new.map(|rules| rules.version),
        rules: differing.collect(),
        changed: [
            changed(id, "sections", old.map(sections), new.map(sections)),
            changed(id, "precondition", old.and_then(precondition), new.and_then(precondition)),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

fn rule_differs(id: &str, old: Option<&CatalogueRule>, new: Option<&CatalogueRule>) -> RuleDiffers {
    let points = |rule: Option<&CatalogueRule>| -> BTreeSet<Vec<String>> {
        rule.into_iter().flat_map(|rule| &rule.points).map(|point| point.terms.clone()).collect()
    };
    let (old_points, new_points) = (points(old), points(new));
    let fact = |aspect, get: fn(&CatalogueRule) -> String| changed(id, aspect, old.map(get), new.map(get));
    RuleDiffers {
        rule: id.to_owned(),
        added: new_points.difference(&old_points).cloned().collect(),
        withdrawn: old_points.difference(&new_points).cloned().collect(),
        changed: [
            fact("section", |rule| rule.section.clone()),
            fact("strength", |rule| rule.strength.to_string()),
            fact("guarded", |rule| rule.guarded.to_string()),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

impl fmt::Display for CatalogueDiff {
    /// Prints one line for each difference.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for id in &self.added {
            writeln!(f, "added {id}")?;
        }
        for id in &self.withdrawn {
            writeln!(f, "withdrawn {id}")?;
        }
        for change in self.relabelled.iter().chain(&self.redefined).chain(&self.moved).chain(&self.otherwise) {
            writeln!(f, "{change}")?;
        }
        self.points_differ.iter().try_for_each(|rule_set| write!(f, "{rule_set}"))
    }
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, aspect, before, after } = self;
        write!(f, "{id}, {aspect}: ")?;
        match (before, after) {
            (Some(before), Some(after)) => write!(f, "`{before}` is now `{after}`"),
            (Some(before), None) => write!(f, "no longer `{before}`"),
            (_, after) => write!(f, "now `{}`", after.as_deref().unwrap_or_default()),
        }
    }
}

impl fmt::Display for PointsDiffer {
    /// Prints the versions, and one line for each difference.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.before, self.after) {
            (Some(before), Some(after)) => writeln!(f, "{}: version {before} is now {after}", self.rule_set)?,
            (Some(_), None) => return writeln!(f, "{}: the rule set is withdrawn", self.rule_set),
            (_, after) => {
                let version = after.unwrap_or_default();
                return writeln!(f, "{}: the rule set is added as version {version}", self.rule_set);
            }
        }
        for change in self.rules.iter().flat_map(|rule| &rule.changed).chain(&self.changed) {
            writeln!(f, "  {change}")?;
        }
        for rule in &self.rules {
            for point in &rule.withdrawn {
                writeln!(f, "  {}: point {} is withdrawn", rule.rule, point.join(" "))?;
            }
            for point in &rule.added {
                writeln!(f, "  {}: point {} is added", rule.rule, point.join(" "))?;
            }
        }
        Ok(())
    }
}
