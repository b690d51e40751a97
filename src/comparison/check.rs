//! Checks stored comparisons. Their marks are put together again, and everything else must follow from them.

use std::collections::BTreeSet;
use std::iter::Peekable;

use serde::Serialize;

use super::practice::kind_of;
use super::stored::PointOfToday;
use super::wire;
use super::{
    Comparability, Comparison, ComparisonKind, NotComparedPoint, OnlyAssessed, PracticeComparison, StoredComparison,
};
use crate::core_terms::Contradiction::{DiffersFromRuleSet, DoesNotAddUp};
use crate::evaluation::{Ids, MadeBy, PointId, RuleSetRef, RuleSpec};
use crate::mark::Mark;
use crate::practice::PracticeEvaluation;
use crate::read::{Contradiction, Contradictions, differences};
use crate::term::Id;

/// A result that was read, or every place that does not fit.
type Checked<T> = Result<T, Vec<Contradiction>>;

/// A point that is written in full.
struct Written<'a, M> {
    path: String,
    rule: &'a Id,
    point: &'a Ids,
    marks: M,
}

impl<M> Written<'_, M> {
    fn is(&self, rule: RuleSpec, point: PointId) -> bool {
        self.rule.as_str() == rule.term().id() && self.point.are(point)
    }
}

/// Returns the marks of this point of the rule set, if the next entry is about it.
fn take<'a, M: 'a>(
    written: &mut Peekable<impl Iterator<Item = Written<'a, M>>>,
    rule: RuleSpec,
    point: PointId,
) -> Option<M> {
    written.next_if(|written| written.is(rule, point)).map(|written| written.marks)
}

/// Reports the first entry that is not a point of the rule set or is out of order. The entries after it are not
/// checked.
fn no_more<'a, M: 'a>(written: &mut impl Iterator<Item = Written<'a, M>>, found: &mut Contradictions) {
    if let Some(written) = written.next() {
        let detail = "This is not a point of the rule set, or it is out of order.";
        found.add_with(DiffersFromRuleSet, format_args!("{}/point", written.path), detail);
    }
}

/// The marks of the points without a difference, in order.
struct Same<'a> {
    written: &'a [Mark],
    taken: usize,
}

impl Same<'_> {
    /// Returns the next mark. If there is none, the whole is refused at the end.
    fn take(&mut self) -> Mark {
        let mark = self.written.get(self.taken).copied();
        self.taken += 1;
        mark.unwrap_or(Mark::NotAssessed)
    }

    fn no_more(&self, found: &mut Contradictions) {
        let (written, taken) = (self.written.len(), self.taken);
        if written != taken {
            found.add_with(DoesNotAddUp, "same", format_args!("Found {written} marks, expected {taken}."));
        }
    }
}

/// Returns the result, if it would be written in the same way again.
fn same_again<W: Serialize + for<'a> From<&'a T>, T>(written: &W, made: T) -> Checked<T> {
    differences(written, &W::from(&made)).unless_found(made)
}

impl wire::Comparison {
    pub(super) fn checked(&self, known: &[RuleSetRef]) -> Checked<Comparison> {
        self.put_together(known).and_then(|comparison| same_again(self, comparison))
    }

    fn put_together(&self, known: &[RuleSetRef]) -> Checked<Comparison> {
        let mut found = Contradictions::default();
        let made_by = MadeBy::new([&self.framework, &self.edition, &self.rule_set], self.rule_set_version);
        let Some(rule_set) = made_by.among(known, &mut found) else { return Err(found.into_vec()) };
        let written = self.rules.iter().enumerate().flat_map(|(place, rule)| {
            rule.points.iter().enumerate().map(move |(point, written)| Written {
                path: format!("rules/{place}/points/{point}"),
                rule: &rule.rule,
                point: &written.point,
                marks: (written.first, written.second),
            })
        });
        let mut written = written.peekable();
        let mut same = Same { written: &self.same, taken: 0 };
        let points = rule_set.rules().flat_map(|rule| rule.points().map(move |point| (rule, point)));
        let marks = points.map(|(rule, point)| {
            take(&mut written, rule, point).unwrap_or_else(|| {
                let mark = same.take();
                (mark, mark)
            })
        });
        let marks = marks.collect();
        no_more(&mut written, &mut found);
        same.no_more(&mut found);
        let assessed = (self.first_assessed.clone(), self.second_assessed.clone());
        found.unless_found(Comparison { rule_set, kind: self.kind, assessed, marks })
    }
}

impl wire::PracticeComparison {
    /// Documents of practices always use the rule sets of this crate.
    pub(super) fn checked(&self, _: &[RuleSetRef]) -> Checked<PracticeComparison> {
        self.put_together().and_then(|comparison| same_again(self, comparison))
    }

    fn put_together(&self) -> Checked<PracticeComparison> {
        let mut found = Contradictions::default();
        let mut comparisons = Vec::new();
        let of_practices = PracticeEvaluation::PARTS.map(|(_, rule_set)| rule_set);
        found.within("comparisons", |found| {
            for (place, written) in self.comparisons.iter().enumerate() {
                match written.put_together(&of_practices) {
                    Ok(comparison) => comparisons.push(Comparison { kind: Some(self.kind), ..comparison }),
                    Err(part) => found.extend(&place.to_string(), part),
                }
            }
        });
        let mut rule_sets = RuleSets::default();
        // An unknown one was told with its comparison.
        let compared = self.comparisons.iter().map(|written| &written.rule_set).enumerate();
        let compared = compared.filter(|(_, id)| of_practices.iter().any(|known| known.vocabulary().id == *id));
        rule_sets.listed(compared, |place| format!("comparisons/{place}/rule_set"), &mut found);
        let mut only = |key: &str, these: &[wire::OnlyAssessed]| {
            let ids = these.iter().map(|only| &only.rule_set).enumerate();
            let listed = rule_sets.listed(ids, |place| format!("{key}/{place}/rule_set"), &mut found);
            let assessed = |place: usize| these.get(place).and_then(|only| only.assessed.clone());
            let only = |(place, rule_set)| OnlyAssessed { rule_set, assessed: assessed(place) };
            listed.into_iter().map(only).collect::<Vec<_>>()
        };
        let (only_first, only_second) = (only("only_first", &self.only_first), only("only_second", &self.only_second));

        let (first, second) = (self.first.clone(), self.second.clone());
        let made = PracticeComparison { kind: self.kind, first, second, comparisons, only_first, only_second };
        let (kind, is_turned) = kind_of(true, &made.dates());
        let is_whole = made.comparisons.len() == self.comparisons.len()
            && made.only_first.len() == self.only_first.len()
            && made.only_second.len() == self.only_second.len();
        if self.kind == ComparisonKind::BetweenPractices {
            if self.first.shares_identifier(&self.second) {
                found.add_with(DoesNotAddUp, "kind", "They share an identifier, so it is the same practice.");
            }
        } else if !is_whole {
            // Errors there come first.
        } else if kind != self.kind {
            found.add_with(DoesNotAddUp, "kind", format_args!("Found `{}`, expected `{kind}`.", self.kind));
        } else if is_turned {
            found.add_with(DoesNotAddUp, "kind", "The second was assessed before the first.");
        }
        found.unless_found(made)
    }
}

/// Checks the rule sets of practices: each is in one list only, and each list is in the order of the frameworks.
#[derive(Default)]
struct RuleSets {
    seen: BTreeSet<usize>,
}

impl RuleSets {
    fn listed<'a>(
        &mut self,
        ids: impl Iterator<Item = (usize, &'a String)>,
        path: impl Fn(usize) -> String,
        found: &mut Contradictions,
    ) -> Vec<(usize, RuleSetRef)> {
        let (mut rule_sets, mut last) = (Vec::new(), None);
        for (place, id) in ids {
            let mut parts = PracticeEvaluation::PARTS.into_iter().map(|(_, rule_set)| rule_set).enumerate();
            match parts.find(|(_, rule_set)| rule_set.vocabulary().id == id) {
                Some((number, rule_set)) if last < Some(number) && self.seen.insert(number) => {
                    last = Some(number);
                    rule_sets.push((place, rule_set));
                }
                _ => {
                    let detail = "Expected a rule set of practices, each once and in the order of the frameworks.";
                    found.add_with(DiffersFromRuleSet, path(place), detail);
                }
            }
        }
        rule_sets
    }
}

impl wire::StoredComparison {
    pub(super) fn checked(&self, known: &[RuleSetRef]) -> Checked<StoredComparison> {
        self.put_together(known).and_then(|comparison| same_again(self, comparison))
    }

    fn put_together(&self, known: &[RuleSetRef]) -> Checked<StoredComparison> {
        let mut found = Contradictions::default();
        let made_by = MadeBy::new([&self.framework, &self.edition, &self.rule_set], self.rule_set_version);
        let Some(rule_set) = made_by.among(known, &mut found) else { return Err(found.into_vec()) };
        // Nothing is known of the points of a version that cannot be.
        let stored_version = Some(self.stored_version).filter(|version| (1..=rule_set.version()).contains(version));
        if stored_version.is_none() {
            found.add_with(
                DoesNotAddUp,
                "stored_version",
                format_args!("Expected a version from 1 to the present one, {}.", rule_set.version()),
            );
        }
        let points = self.points.iter().enumerate().map(|(place, written)| Written {
            path: format!("points/{place}"),
            rule: &written.rule,
            point: &written.point,
            marks: (Some(written.stored), written.present),
        });
        let not_comparable = self.not_comparable.iter().enumerate().map(|(place, written)| Written {
            path: format!("not_comparable/{place}"),
            rule: &written.rule,
            point: &written.point,
            marks: (written.stored, written.present),
        });
        let (mut points, mut not_comparable) = (points.peekable(), not_comparable.peekable());
        let mut same = Same { written: &self.same, taken: 0 };
        let mut of_today = Vec::new();
        for rule in rule_set.rules() {
            for (point, since) in rule.readings() {
                let marks = take(&mut points, rule, point).or_else(|| {
                    let path = not_comparable.peek().map(|written| written.path.clone());
                    let (then, now) = take(&mut not_comparable, rule, point)?;
                    if then.is_none() && stored_version.is_some_and(|version| since <= version) {
                        let detail = "The stored version has this point, so the stored evaluation has it too.";
                        found.add_with(DoesNotAddUp, path.unwrap_or_default(), detail);
                    }
                    Some((then, now.unwrap_or(Mark::NotAssessed)))
                });
                let (then, now) = marks.unwrap_or_else(|| {
                    let mark = same.take();
                    (Some(mark), mark)
                });
                of_today.push(PointOfToday { rule, point, since, then, now });
            }
        }
        no_more(&mut points, &mut found);
        same.no_more(&mut found);
        let mut gone = Vec::new();
        let mut seen = BTreeSet::new();
        for written in not_comparable {
            let point: Vec<_> = written.point.iter().map(str::to_owned).collect();
            let is_there = rule_set.rules().any(|rule| rule.points().any(|point| written.is(rule, point)));
            if is_there || !seen.insert((written.rule.as_str(), point.clone())) {
                let detail = "It is a duplicate, or out of the order of the rule set.";
                found.add_with(DiffersFromRuleSet, format_args!("{}/point", written.path), detail);
            } else if stored_version == Some(rule_set.version()) {
                let detail = "The stored version is the present one, and it does not have this point.";
                found.add_with(DiffersFromRuleSet, &written.path, detail);
            } else if written.marks.0.is_none() {
                let detail = "The rule set does not have this point, so only the stored evaluation can have it.";
                found.add_with(DoesNotAddUp, &written.path, detail);
            }
            let (stored, present) = (written.marks.0, None);
            let rule = written.rule.as_str().to_owned();
            gone.push(NotComparedPoint { rule, point, why: Comparability::OnlyStored, stored, present });
        }
        let assessed = (self.stored_assessed.clone(), self.present_assessed.clone());
        let mut comparison = StoredComparison::of(rule_set, self.stored_version, assessed, of_today, gone);
        comparison.kind = self.kind;
        found.unless_found(comparison)
    }
}
