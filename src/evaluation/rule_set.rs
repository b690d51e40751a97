//! A rule set with its type erased: what is asked, whatever the answers.

use std::fmt;
use std::marker::PhantomData;
use std::panic::RefUnwindSafe;

use super::points::PointId;
use super::rules::RuleSet;
use crate::mark::Strength;
use crate::term::{AnyTerm, Framework, Term, Vocabulary};

/// A type-erased, `Copy` handle to a rule set. Two are equal if vocabulary, edition and version are equal.
///
/// ```
/// use dynamic_integration::evaluation::RuleSetRef;
/// use dynamic_integration::spring::Question;
///
/// let questions = RuleSetRef::of::<Question>();
/// assert_eq!((questions.rules().len(), questions.points()), (12, 40));
/// assert_eq!(questions.to_string(), "spring/question");
/// ```
#[derive(Clone, Copy)]
pub struct RuleSetRef(&'static dyn Layout);

impl RuleSetRef {
    /// Returns the handle of a rule set.
    #[must_use]
    pub const fn of<R: RuleSet>() -> Self {
        Self(&Table::<R>(PhantomData))
    }

    /// Returns the vocabulary of its rules.
    #[must_use]
    pub fn vocabulary(self) -> &'static Vocabulary {
        self.0.vocabulary()
    }

    /// Returns the framework that asks.
    #[must_use]
    pub fn framework(self) -> &'static Framework {
        self.vocabulary().framework
    }

    /// Returns the vocabulary of its sections.
    #[must_use]
    pub fn sections(self) -> &'static Vocabulary {
        self.0.sections()
    }

    /// Returns the version of its table.
    #[must_use]
    pub fn version(self) -> u32 {
        self.0.version()
    }

    /// Returns the rule on which everything else rests, if there is one.
    #[must_use]
    pub fn precondition(self) -> Option<AnyTerm> {
        self.0.precondition()
    }

    /// Returns what of the practice it asks about, if its framework has several rule sets.
    #[must_use]
    pub fn part(self) -> Option<AnyTerm> {
        self.0.part()
    }

    /// Returns the number of points of all rules.
    #[must_use]
    pub fn points(self) -> usize {
        self.points_before(self.vocabulary().len())
    }

    /// Returns the rules, in the order of publication.
    #[must_use]
    pub fn rules(self) -> impl ExactSizeIterator<Item = RuleSpec> {
        (0..self.vocabulary().len()).map(move |index| self.spec(index))
    }

    /// Returns a rule, or `None` if it belongs to another rule set.
    #[must_use]
    pub fn rule(self, rule: impl Into<AnyTerm>) -> Option<RuleSpec> {
        let rule = rule.into();
        (rule.vocabulary() == self.vocabulary()).then(|| self.spec(rule.index()))
    }

    /// The rule at an index that the vocabulary has.
    pub(super) fn spec(self, index: usize) -> RuleSpec {
        RuleSpec { rule_set: self, index, shape: self.0.shape(index) }
    }

    /// The number of points of the rules before an index.
    pub(super) fn points_before(self, index: usize) -> usize {
        (0..index).map(|before| self.0.shape(before).points).sum()
    }

    pub(super) fn point(self, rule: usize, place: usize) -> Option<PointId> {
        self.0.reading(rule, place).map(|(point, _)| point)
    }
}

impl PartialEq for RuleSetRef {
    fn eq(&self, other: &Self) -> bool {
        let key = |rule_set: &Self| (rule_set.vocabulary(), rule_set.framework().edition, rule_set.version());
        key(self) == key(other)
    }
}

impl Eq for RuleSetRef {}

impl fmt::Debug for RuleSetRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (version {})", self.vocabulary().id, self.version())
    }
}

impl fmt::Display for RuleSetRef {
    /// Prints the id of its vocabulary.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.vocabulary().id)
    }
}

/// A rule of a rule set: what is asked, whatever the answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RuleSpec {
    rule_set: RuleSetRef,
    index: usize,
    shape: Shape,
}

impl RuleSpec {
    /// Returns the rule as a term.
    #[must_use]
    pub fn term(self) -> AnyTerm {
        self.rule_set.0.rule(self.index)
    }

    /// Returns its index in the rule set, counted from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index
    }

    /// Returns its section.
    #[must_use]
    pub fn section(self) -> AnyTerm {
        self.rule_set.0.section(self.index)
    }

    /// Returns how firmly the source asks for it.
    #[must_use]
    pub const fn strength(self) -> Strength {
        self.shape.strength
    }

    /// Returns whether the whole rule has a guard.
    #[must_use]
    pub const fn is_guarded(self) -> bool {
        self.shape.is_guarded
    }

    /// Returns `true` for a must or should rule: observations count in no section.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self.shape.strength, Strength::Observation)
    }

    /// Returns the number of its points.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "every rule has a point")]
    pub const fn len(self) -> usize {
        self.shape.points
    }

    /// Returns its points, each with the version of the rule set since which it has its present reading.
    pub fn readings(self) -> impl Iterator<Item = (PointId, u32)> + Clone {
        (0..self.len()).filter_map(move |place| self.rule_set.0.reading(self.index, place))
    }

    /// Returns the terms that name each of its points.
    pub fn points(self) -> impl Iterator<Item = PointId> + Clone {
        (0..self.len()).filter_map(move |place| self.rule_set.point(self.index, place))
    }
}

impl fmt::Debug for RuleSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.term().id())
    }
}

/// A table with its types erased. Rules are counted from 0.
trait Layout: Send + Sync + RefUnwindSafe {
    fn vocabulary(&self) -> &'static Vocabulary;
    fn sections(&self) -> &'static Vocabulary;
    fn version(&self) -> u32;
    fn precondition(&self) -> Option<AnyTerm>;
    fn part(&self) -> Option<AnyTerm>;
    fn rule(&self, rule: usize) -> AnyTerm;
    fn section(&self, rule: usize) -> AnyTerm;
    fn shape(&self, rule: usize) -> Shape;
    /// A point, and since which version it is read as it is.
    fn reading(&self, rule: usize, place: usize) -> Option<(PointId, u32)>;
}

/// What a rule is like, whatever it asks.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Shape {
    strength: Strength,
    is_guarded: bool,
    points: usize,
}

struct Table<R>(PhantomData<fn() -> R>);

#[expect(clippy::indexing_slicing, reason = "the rule set counts the rules itself")]
impl<R: RuleSet> Layout for Table<R> {
    fn vocabulary(&self) -> &'static Vocabulary {
        R::VOCABULARY
    }
    fn sections(&self) -> &'static Vocabulary {
        <R::Section as Term>::VOCABULARY
    }
    fn version(&self) -> u32 {
        R::VERSION
    }
    fn precondition(&self) -> Option<AnyTerm> {
        R::PRECONDITION.map(Term::erase)
    }
    fn part(&self) -> Option<AnyTerm> {
        R::PART
    }
    fn rule(&self, rule: usize) -> AnyTerm {
        R::ALL[rule].erase()
    }
    fn section(&self, rule: usize) -> AnyTerm {
        R::ALL[rule].section().erase()
    }
    fn shape(&self, rule: usize) -> Shape {
        let row = R::ALL[rule].row();
        Shape { strength: row.strength, is_guarded: row.guard.is_some(), points: row.len() }
    }
    fn reading(&self, rule: usize, mut place: usize) -> Option<(PointId, u32)> {
        for group in R::ALL[rule].row().groups {
            match place.checked_sub(group.len()) {
                Some(rest) => place = rest,
                None => return Some((group.point(place)?, group.since())),
            }
        }
        None
    }
}
