//! Checks that a stored evaluation fits its rule set, and that its marks and numbers agree with each other.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::Answer;
use super::points::{Condition, PointId};
use super::rule_set::{RuleSetRef, RuleSpec};
use super::wire::{EvaluationSchema, Ids, Point, Rule, Summary, taken_from};
use super::{OutOfScope, Results, View};
use crate::core_terms::Contradiction::{DiffersFromRuleSet, DoesNotAddUp};
use crate::core_terms::Strength;
use crate::mark::{Mark, Share, Tally};
use crate::read::{Contradiction, Contradictions};
use crate::registry::{self, RULE_SETS};
use crate::suggest::{cut, listed};
use crate::term::{Framework, Id};

/// What is said of an entry that was there before.
const DUPLICATE: &str = "It is a duplicate.";

/// The rule set that a result names as its own.
pub(crate) struct MadeBy<'a> {
    framework: &'a str,
    edition: &'a str,
    rule_set: &'a str,
    version: u64,
}

impl<'a> MadeBy<'a> {
    pub(crate) fn new([framework, edition, rule_set]: [&'a str; 3], version: impl Into<u64>) -> Self {
        Self { framework, edition, rule_set, version: version.into() }
    }

    /// Returns the rule set from this list, if it has the same edition and version.
    pub(crate) fn among(&self, known: &[RuleSetRef], found: &mut Contradictions) -> Option<RuleSetRef> {
        let rule_set = known.iter().copied().find(|rule_set| rule_set.vocabulary().id == self.rule_set);
        if rule_set.is_none() {
            found.add_with(
                DiffersFromRuleSet,
                "rule_set",
                format_args!("Found `{}`, expected one of {}.", cut(self.rule_set), listed(known)),
            );
        }
        rule_set.filter(|rule_set| self.is(*rule_set, found))
    }

    /// Returns `true` if it is this rule set, with the same edition and version.
    fn is(&self, rule_set: RuleSetRef, found: &mut Contradictions) -> bool {
        let framework = rule_set.framework();
        let (version, known) = (self.version.to_string(), rule_set.version().to_string());
        let same = [
            ("framework", self.framework, framework.code),
            ("edition", self.edition, framework.edition),
            ("rule_set", self.rule_set, rule_set.vocabulary().id),
            ("rule_set_version", &*version, &*known),
        ]
        .map(|(key, written, known)| expect(found, key, written, known));
        same == [true; 4]
    }
}

impl<B: Clone> EvaluationSchema<'_, B> {
    /// Builds the results, or returns every place that does not fit.
    pub(super) fn results(&self, rule_set: RuleSetRef) -> Result<Results, Vec<Contradiction>> {
        let mut found = Contradictions::default();
        // If the rule set differs, no place can be checked.
        let made_by = MadeBy::new([&self.framework, &self.edition, &self.rule_set], self.rule_set_version);
        if made_by.is(rule_set, &mut found) {
            self.check_sums(&mut found);
            self.check_rules(rule_set, &mut found);
        }
        found.unless_found(())?;
        let mut results = Results { attribution: self.assessed.as_deref().cloned(), ..Results::default() };
        for (spec, rule) in rule_set.rules().zip(&self.rules) {
            rule.read(spec, rule_set.framework(), &mut results);
        }
        let mut found = Contradictions::default();
        self.check_rest(View { rule_set, results: &results }, &mut found);
        found.unless_found(results)
    }

    fn check_rules(&self, rule_set: RuleSetRef, found: &mut Contradictions) {
        if !expect_count(found, "rules", self.rules.len(), rule_set.rules().len()) {
            return;
        }
        found.within("rules", |found| {
            for (place, (spec, rule)) in rule_set.rules().zip(&self.rules).enumerate() {
                found.within(place, |found| rule.check(spec, rule_set.framework(), found));
            }
        });
    }

    /// Checks an evaluation by a rule set that this crate does not have in this version.
    pub(super) fn check_by_itself(&self, found: &mut Contradictions) {
        let known = RULE_SETS.into_iter().find(|rule_set| rule_set.vocabulary().id == self.rule_set);
        if let Some(rule_set) = known {
            expect(found, "framework", &self.framework, rule_set.framework().code);
        }
        if self.rule_set_version == 0 {
            found.add_with(DoesNotAddUp, "rule_set_version", "The first version is 1.");
        }
        let mut sections = BTreeSet::new();
        for (place, section) in self.sections.iter().enumerate() {
            if !sections.insert(section.section.as_str()) {
                found.add_with(DoesNotAddUp, format_args!("sections/{place}/section"), DUPLICATE);
            }
        }
        let mut rules = BTreeSet::new();
        found.within("rules", |found| {
            for (place, rule) in self.rules.iter().enumerate() {
                if !rules.insert(rule.rule.as_str()) {
                    found.add_with(DoesNotAddUp, format_args!("{place}/rule"), DUPLICATE);
                }
                if rule.strength != Strength::Observation && !sections.contains(rule.section.as_str()) {
                    let detail = "It is not among the sections of the evaluation.";
                    found.add_with(DoesNotAddUp, format_args!("{place}/section"), detail);
                }
                found.within(place, |found| rule.check_names(found));
            }
        });
        if let Some(written) = &self.precondition
            && !self.rules.iter().any(|rule| rule.rule == written.rule && rule.mark == written.mark)
        {
            found.add_with(DoesNotAddUp, "precondition", "No rule with this id has this mark.");
        }
        let points = self.rules.iter().flat_map(|rule| &rule.points);
        let mut known = BTreeSet::new();
        let answered =
            points.filter_map(|point| point.taken_from.as_deref()).filter(|framework| known.insert(*framework));
        if !self.taken_from.iter().map(|taken| &*taken.framework).eq(answered) {
            found.add_with(
                DoesNotAddUp,
                "taken_from",
                "These are not the frameworks that the points name, in their order.",
            );
        }
        self.check_sums(found);
    }

    /// Checks the numbers that follow from marks, whatever the rules are.
    fn check_sums(&self, found: &mut Contradictions) {
        found.within("rules", |found| {
            for (place, rule) in self.rules.iter().enumerate() {
                found.within(place, |found| rule.check_marks(found));
            }
        });
        let counted = |rule: &&Rule<'_>| rule.strength != Strength::Observation;
        let rules = || self.rules.iter().filter(counted);
        found.within("total", |found| self.total.check(marks(rules()), found));
        let observed = self.rules.iter().filter(|rule| rule.strength == Strength::Observation);
        found.within("observations", |found| self.observations.check(marks(observed), found));
        let mut of_sections: BTreeMap<&str, Tally> = BTreeMap::new();
        for rule in rules() {
            of_sections.entry(rule.section.as_str()).or_default().extend(rule.points.iter().map(|point| point.mark));
        }
        found.within("sections", |found| {
            for (place, section) in self.sections.iter().enumerate() {
                let of_section = of_sections.get(section.section.as_str()).copied().unwrap_or_default();
                found.within(place, |found| {
                    found.within("total", |found| section.total.check(of_section, found));
                    if section.exemplary != of_section.is_exemplary() {
                        found.add(DoesNotAddUp, "exemplary");
                    }
                });
            }
        });
    }

    /// Checks everything that must be the same if the results are written again.
    fn check_rest(&self, view: View<'_>, found: &mut Contradictions) {
        let sections: Vec<_> = view.rule_set().sections().terms().map(crate::term::AnyTerm::id).collect();
        if !self.sections.iter().map(|section| section.section.as_str()).eq(sections.iter().copied()) {
            found.add_with(DiffersFromRuleSet, "sections", format_args!("Expected {}.", sections.join(", ")));
        }
        if self.taken_from != taken_from(view) {
            found.add(DoesNotAddUp, "taken_from");
        }
        let expected = view.precondition();
        let is_same = match (&self.precondition, &expected) {
            (Some(written), Some(rule)) => written.rule.as_str() == rule.term().id() && written.mark == rule.mark(),
            (None, None) => true,
            _ => false,
        };
        if !is_same {
            found.add(DoesNotAddUp, "precondition");
        }
    }
}

fn marks<'a>(rules: impl Iterator<Item = &'a Rule<'a>>) -> Tally {
    rules.flat_map(|rule| &rule.points).map(|point| point.mark).collect()
}

impl Summary {
    fn check(&self, tally: Tally, found: &mut Contradictions) {
        let exact = |share: Option<Share>| share.map(|share| (share.half_points(), share.of()));
        let expected = Self::from(tally);
        for (key, is_same) in [
            ("tally", self.tally == expected.tally),
            ("coverage", self.coverage == expected.coverage),
            ("share", exact(self.share) == exact(expected.share)),
            ("at_least", exact(self.at_least) == exact(expected.at_least)),
            ("at_most", exact(self.at_most) == exact(expected.at_most)),
        ] {
            if !is_same {
                found.add_with(DoesNotAddUp, key, "It does not follow from the marks of the points.");
            }
        }
    }
}

impl Rule<'_> {
    /// Checks that it has points, each once.
    fn check_names(&self, found: &mut Contradictions) {
        if self.points.is_empty() {
            found.add_with(DoesNotAddUp, "points", "A rule has at least one point.");
        }
        let mut points = BTreeSet::new();
        for (place, point) in self.points.iter().enumerate() {
            if !points.insert(point.point.iter().collect::<Vec<_>>()) {
                found.add_with(DoesNotAddUp, format_args!("points/{place}/point"), DUPLICATE);
            }
        }
    }

    fn check_marks(&self, found: &mut Contradictions) {
        let expected = Mark::of_all(self.points.iter().map(|point| point.mark));
        if self.mark != expected {
            found.add_with(
                DoesNotAddUp,
                "mark",
                format_args!("Found `{}`, expected `{expected}` because of the points.", self.mark),
            );
        }
        if self.out_of_scope.is_some() != self.mark_in_scope.is_some() {
            found.add_with(DoesNotAddUp, "mark_in_scope", "It is needed with `out_of_scope`, and only with it.");
        }
        let is_open = |point: &Point<'_>| {
            point.mark == Mark::NotAssessed && point.open_question.is_none() && point.taken_from.is_none()
        };
        if self.open_guard.is_some() && !self.points.iter().all(is_open) {
            let detail = "If the guard is unknown, every point is not assessed, and no more is known of it.";
            found.add_with(DoesNotAddUp, "open_guard", detail);
        }
        found.within("points", |found| {
            for (place, point) in self.points.iter().enumerate() {
                if self.out_of_scope.is_some() && point.mark != Mark::NotApplicable {
                    found.add_with(DoesNotAddUp, format_args!("{place}/mark"), "The rule is out of scope.");
                }
                if point.open_question.is_some() && point.mark != Mark::NotAssessed {
                    found.add_with(DoesNotAddUp, format_args!("{place}/open_question"), "The point is not open.");
                }
                let has_reason = point.not_applicable.is_some();
                if has_reason && (point.mark != Mark::NotApplicable || self.out_of_scope.is_some()) {
                    let detail = "Only a point that does not apply has a reason, and only if its rule is in scope.";
                    found.add_with(DoesNotAddUp, format_args!("{place}/not_applicable"), detail);
                }
            }
        });
    }

    fn check(&self, spec: RuleSpec, framework: &'static Framework, found: &mut Contradictions) {
        for (key, written, known) in [
            ("rule", self.rule.as_str(), spec.term().id()),
            ("section", self.section.as_str(), spec.section().id()),
            ("strength", self.strength.code(), spec.strength().code()),
            ("basis", self.basis.code(), spec.term().basis().code()),
        ] {
            expect(found, key, written, known);
        }
        if let Some(guard) = &self.open_guard
            && !(spec.is_guarded() && guard.point(framework).is_some())
        {
            found.add(DiffersFromRuleSet, "open_guard");
        }
        if !expect_count(found, "points", self.points.len(), spec.len()) {
            return;
        }
        found.within("points", |found| {
            for (place, (point, name)) in self.points.iter().zip(spec.points()).enumerate() {
                found.within(place, |found| point.check(name, framework, found));
            }
        });
    }

    /// Adds the results of a rule that was checked.
    fn read(&self, spec: RuleSpec, framework: &'static Framework, results: &mut Results) {
        let guard = self.open_guard.as_ref().and_then(|guard| guard.point(framework));
        for point in &self.points {
            if let Some(reason) = &point.not_applicable {
                results.reasons.push((results.answers.len(), reason.clone().into_owned()));
            }
            results.answers.push(match guard {
                Some(guard) => Answer::behind_open_guard_of_rule(Condition::new(guard, None)),
                None => point.answer(framework),
            });
        }
        if let Some((reason, recorded)) = self.out_of_scope.as_deref().zip(self.mark_in_scope) {
            results.out_of_scope.push(OutOfScope { rule: spec.index(), reason: reason.clone(), recorded });
        }
    }
}

impl Point<'_> {
    fn check(&self, name: PointId, framework: &'static Framework, found: &mut Contradictions) {
        if !self.point.are(name) {
            found.add_with(DiffersFromRuleSet, "point", format_args!("Expected `{name}` here."));
        }
        if self.open_question.as_ref().is_some_and(|question| question.point(framework).is_none()) {
            found.add(DiffersFromRuleSet, "open_question");
        }
        if self.taken_from.is_some() && self.taken_from(framework).is_none() {
            found.add(DiffersFromRuleSet, "taken_from");
        }
    }

    fn taken_from(&self, framework: &'static Framework) -> Option<&'static Framework> {
        let code = self.taken_from.as_deref()?;
        registry::ALL_FRAMEWORKS.into_iter().chain([framework]).find(|framework| framework.code == code)
    }

    fn answer(&self, framework: &'static Framework) -> Answer {
        let mut answer = Answer::from(self.mark);
        if let Some(from) = self.taken_from(framework) {
            answer = answer.from_framework(from);
        }
        match self.open_question.as_ref().and_then(|question| question.point(framework)) {
            Some(question) => answer.unless_known(question),
            None => answer,
        }
    }
}

impl Ids {
    /// Returns the terms, if all of them are known.
    fn point(&self, framework: &'static Framework) -> Option<PointId> {
        match self {
            Self::Written(point) => Some(*point),
            Self::Read(ids) => {
                let terms: Option<Vec<_>> = ids.iter().map(|id: &Id| id.term(framework)).collect();
                PointId::of(&terms?)
            }
        }
    }
}

fn expect(found: &mut Contradictions, key: &str, written: &str, known: &str) -> bool {
    if written != known {
        found.add_with(DiffersFromRuleSet, key, format_args!("Found `{}`, expected `{known}`.", cut(written)));
    }
    written == known
}

/// Returns `true` if the number is the expected one.
pub(crate) fn expect_count(found: &mut Contradictions, key: &str, written: usize, known: usize) -> bool {
    if written != known {
        found.add_with(DiffersFromRuleSet, key, format_args!("Found {written} {key}, expected {known}."));
    }
    written == known
}
