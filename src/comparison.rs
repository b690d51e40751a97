//! Two evaluations point by point: one practice over time, or two practices side by side.
//!
//! ```
//! use dynamic_integration::{Change, Comparison, RecordedMark, spring::{Assessment, Item}};
//!
//! let mut before = Assessment::default();
//! before.marks.insert(Item::SafeFeedback, RecordedMark::NotMet);
//! before.marks.insert(Item::JointReview, RecordedMark::Met);
//! let mut after = before.clone();
//! after.marks.insert(Item::SafeFeedback, RecordedMark::Met);
//! after.marks.remove(Item::JointReview);
//!
//! let comparison = Comparison::between(&before.evaluate(), &after.evaluate())?;
//! let changes: Vec<_> = comparison.changed_points().map(|point| (point.terms().to_string(), point.change())).collect();
//! assert_eq!(changes, [
//!     ("spring/item/safe_feedback".to_owned(), Change::Improved),
//!     ("spring/item/joint_review".to_owned(), Change::NoLongerAssessed),
//! ]);
//! # Ok::<(), dynamic_integration::NotComparable>(())
//! ```

use std::boxed::Box;
use std::vec::Vec;
use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use crate::evaluation::{Evaluation, RuleSetRef};
use crate::mark::{Mark, Share, Tally};
use crate::practice::PracticeEvaluation;
use crate::{AnyTerm, NonBlankText};

mod rule;
mod written;

pub use crate::core_terms::{Change, Trend};
pub use rule::{ComparedPoint, ComparedRule};
pub use written::{
    Requirements, ComparedPoint, ComparedRule, ComparedSection, ComparedSummary,
    Comparison, Movements,
};

impl Change {
    /// What becomes of a point that has one mark before and another after.
    ///
    /// ```
    /// use dynamic_integration::{Change, Mark};
    ///
    /// assert_eq!(Change::of(Mark::NotMet, Mark::PartlyMet), Change::Improved);
    /// assert_eq!(Change::of(Mark::NotAssessed, Mark::NotMet), Change::NewlyAssessed);
    /// assert_eq!(Change::of(Mark::Met, Mark::NotApplicable), Change::NoLongerApplicable);
    /// ```
    #[must_use]
    pub fn of(before: Mark, after: Mark) -> Self {
        match (before, after) {
            _ if before == after => Self::Unchanged,
            (Mark::NotApplicable, _) => Self::NewlyApplicable,
            (_, Mark::NotApplicable) => Self::NoLongerApplicable,
            (Mark::NotAssessed, _) => Self::NewlyAssessed,
            (_, Mark::NotAssessed) => Self::NoLongerAssessed,
            _ if before.half_points() < after.half_points() => Self::Improved,
            _ => Self::Worsened,
        }
    }

    /// What it is when before and after are exchanged.
    ///
    /// ```
    /// use dynamic_integration::Change;
    ///
    /// assert_eq!(Change::NewlyAssessed.mirrored(), Change::NoLongerAssessed);
    /// ```
    #[must_use]
    pub const fn mirrored(self) -> Self {
        match self {
            Self::Improved => Self::Worsened,
            Self::Worsened => Self::Improved,
            Self::NewlyAssessed => Self::NoLongerAssessed,
            Self::NoLongerAssessed => Self::NewlyAssessed,
            Self::NewlyApplicable => Self::NoLongerApplicable,
            Self::NoLongerApplicable => Self::NewlyApplicable,
            Self::Unchanged => Self::Unchanged,
        }
    }
}

impl Trend {
    /// Where a share moves, if there is one before and after.
    ///
    /// ```
    /// use dynamic_integration::{Trend, Share};
    ///
    /// assert_eq!(Trend::of(Share::new(3, 6), Share::new(1, 2)), Some(Trend::Equal)); // by value
    /// assert_eq!(Trend::of(Share::new(1, 2), Share::new(2, 3)), Some(Trend::Higher));
    /// assert_eq!(Trend::of(None, Share::new(1, 2)), None); // from nothing known, nothing rises
    /// ```
    #[must_use]
    pub fn of(before: Option<Share>, after: Option<Share>) -> Option<Self> {
        Some(match after?.cmp(&before?) {
            Ordering::Greater => Self::Higher,
            Ordering::Equal => Self::Equal,
            Ordering::Less => Self::Lower,
        })
    }
}

/// Why two evaluations cannot be compared.
///
/// ```
/// use dynamic_integration::{Comparison, NotComparable, focus, spring};
///
/// let focus = focus::Assessment::default().evaluate();
/// let spring = spring::Assessment::default().evaluate();
/// let error = Comparison::between(&focus, &spring).unwrap_err();
/// assert_eq!(error, NotComparable::RuleSetRef { before: "focus/rule", after: "spring/question" });
/// assert_eq!(error.to_string(), "`focus/rule` is not comparable with `spring/question`: they ask other things");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotComparable {
    /// They answer other rules.
    #[error("`{before}` is not comparable with `{after}`: they ask other things")]
    RuleSetRef {
        /// Id of the first rule set.
        before: &'static str,
        /// Id of the second.
        after: &'static str,
    },
    /// They model other editions of the publication.
    #[error("`{rule_set}` of edition `{before}` is not comparable with that of edition `{after}`")]
    Edition {
        /// Id of the rule set.
        rule_set: &'static str,
        /// Edition of the first.
        before: &'static str,
        /// Edition of the second.
        after: &'static str,
    },
    /// They were made with other versions of the table of rules.
    #[error("version {before} of `{rule_set}` is not comparable with version {after}")]
    Version {
        /// Id of the rule set.
        rule_set: &'static str,
        /// Version of the first.
        before: u32,
        /// Version of the second.
        after: u32,
    },
}

/// Two evaluations by one rule set, point by point.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Connection, Section};
/// use dynamic_integration::{Comparison, TermSet};
///
/// let builds = |connections| Assessment { connections: Some(connections), ..Assessment::default() }.evaluate();
/// let (before, after) = (builds(TermSet::NONE), builds(TermSet::ALL));
/// let comparison = Comparison::between(&before, &after)?;
///
/// assert_eq!(comparison.rule_set(), before.rule_set());
/// assert_eq!((comparison.rules().count(), comparison.changed_rules().count()), (33, 2));
/// assert_eq!(comparison.changed_points().count(), 3);
/// assert_eq!(comparison.total(), (before.total(), after.total()));
/// let (section, earlier, later) = comparison.sections().nth(2).unwrap();
/// assert_eq!(section, Section::Communities.any());
/// assert_eq!((earlier.met, later.met), (0, 3));
/// # Ok::<(), dynamic_integration::NotComparable>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    rule_set: RuleSetRef,
    /// Marks before and after, one pair for each point.
    marks: Box<[(Mark, Mark)]>,
}

impl Comparison {
    /// Compares an evaluation with a later one, or with that of another practice.
    ///
    /// # Errors
    ///
    /// [`NotComparable`] where they do not answer the same points.
    pub fn between<A, B>(before: &Evaluation<A>, after: &Evaluation<B>) -> Result<Self, NotComparable> {
        let (first, second) = (before.rule_set(), after.rule_set());
        let rule_set = first.set().id;
        if first.set() != second.set() {
            return Err(NotComparable::RuleSetRef { before: rule_set, after: second.set().id });
        }
        let (edition, other) = (before.framework().edition, after.framework().edition);
        if edition != other {
            return Err(NotComparable::Edition { rule_set, before: edition, after: other });
        }
        if first.version() != second.version() {
            return Err(NotComparable::Version { rule_set, before: first.version(), after: second.version() });
        }
        let pairs = before.answers().marks().iter().zip(after.answers().marks());
        Ok(Self { rule_set: first, marks: pairs.map(|(before, after)| (*before, *after)).collect() })
    }

    /// What was asked.
    #[must_use]
    pub const fn rule_set(&self) -> RuleSetRef {
        self.rule_set
    }

    /// The same comparison with before and after exchanged.
    ///
    /// ```
    /// use dynamic_integration::{Change, Comparison, RecordedMark, spring::{Assessment, Item}};
    ///
    /// let mut after = Assessment::default();
    /// after.marks.insert(Item::JointReview, RecordedMark::Met);
    /// let comparison = Comparison::between(&Assessment::default().evaluate(), &after.evaluate())?;
    /// assert_eq!(comparison.count(Change::NewlyAssessed), 1);
    /// assert_eq!(comparison.mirrored().count(Change::NoLongerAssessed), 1);
    /// assert_eq!(comparison.mirrored().mirrored(), comparison);
    /// # Ok::<(), dynamic_integration::NotComparable>(())
    /// ```
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let marks = self.marks.iter().map(|(before, after)| (*after, *before)).collect();
        Self { rule_set: self.rule_set, marks }
    }

    /// Whether no point changed.
    ///
    /// ```
    /// use dynamic_integration::{Comparison, RecordedMark, spring::{Assessment, Item}};
    ///
    /// let before = Assessment::default();
    /// let mut after = before.clone();
    /// after.notes.insert(Item::StaffPlan, dynamic_integration::Note::new("Asked twice.".parse()?));
    /// assert!(Comparison::between(&before.evaluate(), &after.evaluate())?.is_empty()); // a remark is no change
    ///
    /// after.marks.insert(Item::StaffPlan, RecordedMark::NotMet);
    /// assert!(!Comparison::between(&before.evaluate(), &after.evaluate())?.is_empty()); // to know of a no is one
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.marks.iter().all(|(before, after)| before == after)
    }

    /// Every rule, in the order of publication.
    pub fn rules(&self) -> impl Iterator<Item = ComparedRule<'_>> {
        let mut rest = &*self.marks;
        self.rule_set.rules().map(move |asked| {
            let (marks, after) = rest.split_at_checked(asked.len()).unwrap_or((rest, &[]));
            rest = after;
            ComparedRule { asked, marks }
        })
    }

    /// The rules of which some point changed.
    pub fn changed_rules(&self) -> impl Iterator<Item = ComparedRule<'_>> {
        self.rules().filter(ComparedRule::is_changed)
    }

    /// The points that changed.
    pub fn changed_points(&self) -> impl Iterator<Item = ComparedPoint> {
        self.changed_rules().flat_map(|rule| rule.points()).filter(|point| point.change() != Change::Unchanged)
    }

    /// How many points of must and should rules went this way.
    ///
    /// ```
    /// use dynamic_integration::mhpss::{Assessment, WayIn};
    /// use dynamic_integration::{Change, Comparison, TermSet};
    ///
    /// let uses = |ways| Assessment { ways_in: Some(ways), ..Assessment::default() }.evaluate();
    /// let comparison = Comparison::between(&uses(TermSet::NONE), &uses(TermSet::from(WayIn::Training)))?;
    /// assert_eq!(comparison.changed_points().count(), 1);
    /// assert_eq!(comparison.count(Change::Improved), 0); // of an observation: it is shown, and not counted
    /// # Ok::<(), dynamic_integration::NotComparable>(())
    /// ```
    #[must_use]
    pub fn count(&self, change: Change) -> usize {
        let counted = self.rules().filter(ComparedRule::counts);
        counted.flat_map(|rule| rule.marks).filter(|(before, after)| Change::of(*before, *after) == change).count()
    }

    /// The must and should points, before and after.
    #[must_use]
    pub fn total(&self) -> (Tally, Tally) {
        sum(self.rules().filter(ComparedRule::counts))
    }

    /// The must and should points of each section, before and after.
    pub fn sections(&self) -> impl Iterator<Item = (AnyTerm, Tally, Tally)> {
        self.rule_set.sections().terms().map(|section| {
            let of_section = self.rules().filter(|rule| rule.counts() && rule.asked.section() == section);
            let (before, after) = sum(of_section);
            (section, before, after)
        })
    }
}

fn sum<'a>(rules: impl Iterator<Item = ComparedRule<'a>>) -> (Tally, Tally) {
    rules.fold(<(Tally, Tally)>::default(), |(before, after), rule| {
        let (rule_before, rule_after) = rule.tallies();
        (before + rule_before, after + rule_after)
    })
}

impl Serialize for Comparison {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Comparison::from(self).serialize(serializer)
    }
}

/// Two practices, or one at two times, in every framework with which both were assessed.
///
/// ```
/// use dynamic_integration::{Practice, PracticeComparison};
///
/// let text = |mark: &str| format!(r#"{{ "practice": {{ "name": "A" }}, "spring": {{ "marks": {{ "safe_feedback": "{mark}" }} }} }}"#);
/// let before = Practice::from_json(&text("not_met"))?;
/// let after = Practice::from_json(&text("met"))?;
/// let comparison = PracticeComparison::between(&before.evaluate(), &after.evaluate()).unwrap();
/// assert_eq!(comparison.comparisons().len(), 1);
/// assert!(!comparison.is_empty());
/// # Ok::<(), dynamic_integration::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PracticeComparison {
    /// Name of the first practice.
    before: NonBlankText,
    /// Name of the second.
    after: NonBlankText,
    /// What became of it, for each rule set with which both were assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<Comparison>"))]
    comparisons: Vec<Comparison>,
    /// Ids of the rule sets with which only the first was assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::SetId>"))]
    only_before: Vec<&'static str>,
    /// Ids of the rule sets with which only the second was assessed.
    #[cfg_attr(feature = "schemars", schemars(with = "Vec<crate::schema::SetId>"))]
    only_after: Vec<&'static str>,
}

impl PracticeComparison {
    /// Compares all evaluations of two practices.
    ///
    /// # Errors
    ///
    /// [`NotComparable`] where two evaluations by one rule set do not answer the same points.
    pub fn between(before: &PracticeEvaluation<'_>, after: &PracticeEvaluation<'_>) -> Result<Self, NotComparable> {
        let find = |evaluated: &PracticeEvaluation<'_>, id: &str| {
            evaluated.evaluations().iter().position(|evaluation| evaluation.rule_set().set().id == id)
        };
        let only = |these: &PracticeEvaluation<'_>, those: &PracticeEvaluation<'_>| {
            let ids = these.evaluations().iter().map(|evaluation| evaluation.rule_set().set().id);
            ids.filter(|id| find(those, id).is_none()).collect::<Vec<_>>()
        };
        let mut comparisons = Vec::new();
        for first in before.evaluations() {
            let second = find(after, first.rule_set().set().id).and_then(|place| after.evaluations().get(place));
            if let Some(second) = second {
                comparisons.push(Comparison::between(first, second)?);
            }
        }
        Ok(Self {
            before: before.practice().clone(),
            after: after.practice().clone(),
            comparisons,
            only_before: only(before, after),
            only_after: only(after, before),
        })
    }

    /// Name of the first practice.
    #[must_use]
    pub const fn before(&self) -> &NonBlankText {
        &self.before
    }

    /// Name of the second practice.
    #[must_use]
    pub const fn after(&self) -> &NonBlankText {
        &self.after
    }

    /// One comparison for each rule set with which both were assessed.
    #[must_use]
    pub fn comparisons(&self) -> &[Comparison] {
        &self.comparisons
    }

    /// Ids of the rule sets with which only the first was assessed.
    ///
    /// ```
    /// use dynamic_integration::{Practice, PracticeComparison};
    ///
    /// let first = Practice::from_json(r#"{ "practice": { "name": "A" }, "focus": {}, "iom": {} }"#)?;
    /// let second = Practice::from_json(r#"{ "practice": { "name": "B" }, "focus": {}, "spring": {} }"#)?;
    /// let comparison = PracticeComparison::between(&first.evaluate(), &second.evaluate())?;
    /// assert_eq!((comparison.before().as_str(), comparison.after().as_str()), ("A", "B"));
    /// assert_eq!(comparison.only_before(), ["iom/rule"]);
    /// assert_eq!(comparison.only_after(), ["spring/question"]);
    /// assert!(comparison.comparisons()[0].is_empty() && !comparison.is_empty()); // FOCUS says the same of both
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn only_before(&self) -> &[&'static str] {
        &self.only_before
    }

    /// Ids of the rule sets with which only the second was assessed.
    #[must_use]
    pub fn only_after(&self) -> &[&'static str] {
        &self.only_after
    }

    /// Whether both were assessed with the same frameworks, and no point differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.only_before.is_empty() && self.only_after.is_empty() && self.comparisons.iter().all(Comparison::is_empty)
    }
}
