//! Comparisons of a stored evaluation, by any version of a rule set, with a present one.

use serde::Serialize;

use super::practice::{dated, kind_of};
use super::{Comparability, ComparedPoint, ComparisonKind, NotComparable};
use crate::evaluation::{PointId, RuleSetRef, RuleSpec, StoredEvaluation, StoredPoint, StoredRule, View};
use crate::mark::Mark;
use crate::values::Attribution;

/// A comparison of a stored evaluation with a present one, through the points whose reading has not changed.
///
/// It has no shares and no marks of rules, because two versions count different points.
///
/// ```
/// use dynamic_integration::comparison::StoredComparison;
/// use dynamic_integration::core_terms::RecordedMark::{Met, NotMet};
/// use dynamic_integration::evaluation::StoredEvaluation;
/// use dynamic_integration::facts::TermMap;
/// use dynamic_integration::spring::{Assessment, Item};
///
/// let marks = |mark| Assessment { marks: TermMap::from([(Item::SafeFeedback, mark)]), ..Assessment::default() }.evaluate();
/// let stored = StoredEvaluation::from_json(&serde_json::to_string(&marks(NotMet))?)?;
/// let comparison = StoredComparison::between(&stored, &marks(Met))?;
/// for (rule, point) in comparison.different_points() {
///     assert_eq!(rule.term().label(), "Voice of the users");
///     assert_eq!(point.difference().word(comparison.kind()).label(), "Higher");
/// }
/// assert_eq!(comparison.points().len(), 40);
/// assert!(comparison.not_comparable().is_empty()); // both have the same version
/// assert_eq!(StoredComparison::from_json(&comparison.to_json())?, comparison);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredComparison {
    rule_set: RuleSetRef,
    stored_version: u32,
    pub(super) kind: Option<ComparisonKind>,
    assessed: (Option<Attribution>, Option<Attribution>),
    points: Vec<(RuleSpec, ComparedPoint)>,
    not_comparable: Vec<NotComparedPoint>,
}

/// A point that cannot be compared, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NotComparedPoint {
    /// The id of the rule.
    pub rule: String,
    /// The ids of the terms that name the point.
    pub point: Vec<String>,
    /// The reason why it cannot be compared.
    pub why: Comparability,
    /// Its mark in the stored evaluation, if it has the point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stored: Option<Mark>,
    /// Its present mark, if the rule set has the point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present: Option<Mark>,
}

impl StoredComparison {
    /// Compares a stored evaluation with a present one. The stored one is the first.
    ///
    /// # Errors
    ///
    /// [`NotComparable`] if they have different rule sets or editions, or if the version of the stored one is later
    /// than that of this crate. It is then unknown which readings have changed. Also if the stored one lacks a point
    /// that its version has, or differs in another way from its version, if that is the present one.
    pub fn between<'a>(stored: &StoredEvaluation, present: impl Into<View<'a>>) -> Result<Self, NotComparable> {
        let present = present.into();
        let rule_set = present.rule_set();
        let (id, edition) = (rule_set.vocabulary().id, rule_set.framework().edition);
        if stored.rule_set() != id {
            return Err(NotComparable::RuleSet { first: stored.rule_set().to_owned(), second: id });
        }
        if stored.edition() != edition {
            return Err(NotComparable::Edition { rule_set: id, first: stored.edition().to_owned(), second: edition });
        }
        let version = stored.version();
        if version > rule_set.version() {
            return Err(NotComparable::Version { rule_set: id, first: version, second: rule_set.version() });
        }
        let does_not_fit = |path| NotComparable::DoesNotFit { rule_set: id, version, path };
        if version == rule_set.version()
            && let Some(misfit) = stored.misfits(rule_set).into_iter().next()
        {
            return Err(does_not_fit(misfit.path));
        }
        let of_today = present.rules().flat_map(|result| {
            let rule = result.spec();
            let stored = stored.rules().enumerate().find(|(_, stored)| stored.id() == rule.term().id());
            rule.readings().zip(result.points()).map(move |((point, since), now)| {
                let then = stored.and_then(|(_, rule)| rule.points().find(|stored| stored.is(point)));
                if then.is_none() && since <= version {
                    return Err(
                        stored.map_or_else(|| "/rules".to_owned(), |(place, _)| format!("/rules/{place}/points"))
                    );
                }
                Ok(PointOfToday { rule, point, since, then: then.map(StoredPoint::mark), now: now.mark() })
            })
        });
        let of_today: Vec<_> = of_today.collect::<Result<_, _>>().map_err(does_not_fit)?;
        let gone = stored.rules().flat_map(|rule| gone(rule, rule_set)).collect();
        let assessed = (stored.attribution().cloned(), present.attribution().cloned());
        Ok(Self::of(rule_set, version, assessed, of_today, gone))
    }

    /// Sorts the present points by whether they can be compared.
    pub(super) fn of(
        rule_set: RuleSetRef,
        stored_version: u32,
        assessed: (Option<Attribution>, Option<Attribution>),
        of_today: impl IntoIterator<Item = PointOfToday>,
        gone: Vec<NotComparedPoint>,
    ) -> Self {
        let (mut points, mut not_comparable) = (Vec::new(), Vec::new());
        for PointOfToday { rule, point, since, then, now } in of_today {
            match then {
                Some(then) if since <= stored_version => {
                    points.push((rule, ComparedPoint { id: point, first: then, second: now }));
                }
                then => not_comparable.push(NotComparedPoint {
                    rule: rule.term().id().to_owned(),
                    point: point.iter().map(|term| term.id().to_owned()).collect(),
                    why: if then.is_some() { Comparability::ReadDifferently } else { Comparability::OnlyPresent },
                    stored: then,
                    present: Some(now),
                }),
            }
        }
        not_comparable.extend(gone);
        Self { rule_set, stored_version, kind: None, assessed, points, not_comparable }
    }

    /// Sets the kind of comparison, so that the words fit.
    #[must_use]
    pub fn of_kind(self, kind: ComparisonKind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Says that both are about the same practice. The kind is over time if the stored one was assessed before the
    /// other, and between assessments if it is not known which was first. A mark can improve only over time.
    ///
    /// If the stored one was assessed after the other, the kind stays unknown: its words would say the opposite.
    #[must_use]
    pub fn of_the_same_practice(self) -> Self {
        let dated = <[_; 2]>::from(self.assessed()).map(|assessed| dated(self.rule_set, assessed));
        let (kind, is_turned) = kind_of(true, &[dated]);
        Self { kind: (!is_turned).then_some(kind), ..self }
    }

    /// Returns the kind of comparison, if it is known.
    #[must_use]
    pub const fn kind(&self) -> Option<ComparisonKind> {
        self.kind
    }

    /// Returns the rule set in its present version.
    #[must_use]
    pub const fn rule_set(&self) -> RuleSetRef {
        self.rule_set
    }

    /// Returns the version of the rule set with which the stored evaluation was made.
    #[must_use]
    pub const fn stored_version(&self) -> u32 {
        self.stored_version
    }

    /// Returns the assessors and dates of the stored and the present assessment, as far as they are recorded.
    #[must_use]
    pub const fn assessed(&self) -> (Option<&Attribution>, Option<&Attribution>) {
        (self.assessed.0.as_ref(), self.assessed.1.as_ref())
    }

    /// Returns the points whose reading has not changed, each with its rule.
    #[must_use]
    pub fn points(&self) -> &[(RuleSpec, ComparedPoint)] {
        &self.points
    }

    /// Returns the compared points whose marks differ.
    pub fn different_points(&self) -> impl Iterator<Item = (RuleSpec, ComparedPoint)> {
        self.points.iter().copied().filter(|(_, point)| point.first != point.second)
    }

    /// Returns the points that cannot be compared, with the reasons: the present points first.
    #[must_use]
    pub fn not_comparable(&self) -> &[NotComparedPoint] {
        &self.not_comparable
    }
}

/// A point that the rule set has at present.
pub(super) struct PointOfToday {
    pub(super) rule: RuleSpec,
    pub(super) point: PointId,
    /// The version since which it has its present reading.
    pub(super) since: u32,
    /// Its mark in the stored evaluation, if it has the point.
    pub(super) then: Option<Mark>,
    pub(super) now: Mark,
}

/// Returns the points of a stored rule that the rule set no longer has.
fn gone(rule: StoredRule<'_>, rule_set: RuleSetRef) -> impl Iterator<Item = NotComparedPoint> {
    let spec = rule_set.rules().find(|spec| spec.term().id() == rule.id());
    let is_there = move |point: &StoredPoint<'_>| spec.is_some_and(|spec| spec.points().any(|known| point.is(known)));
    rule.points().filter(move |point| !is_there(point)).map(move |point| NotComparedPoint {
        rule: rule.id().to_owned(),
        point: point.ids().map(str::to_owned).collect(),
        why: Comparability::OnlyStored,
        stored: Some(point.mark()),
        present: None,
    })
}
