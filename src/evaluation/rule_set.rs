//! A rule set with its type erased: its rules and points, without answers.

use std::any::TypeId;
use std::fmt;
use std::sync::OnceLock;

use super::cut::Texts;
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
pub struct RuleSetRef(&'static Table);

impl RuleSetRef {
    /// Returns the handle of a rule set.
    #[must_use]
    pub const fn of<R: RuleSet>() -> Self {
        Self(
            const {
                &Table {
                    vocabulary: R::VOCABULARY,
                    sections: <R::Section as Term>::VOCABULARY,
                    version: R::VERSION,
                    part: R::PART,
                    precondition: || R::PRECONDITION.map(Term::erase),
                    known: known::<R>,
                }
            },
        )
    }

    /// Returns the vocabulary of its rules.
    #[must_use]
    pub const fn vocabulary(self) -> &'static Vocabulary {
        self.0.vocabulary
    }

    /// Returns the framework that it belongs to.
    #[must_use]
    pub const fn framework(self) -> &'static Framework {
        self.vocabulary().framework
    }

    /// Returns the vocabulary of its sections.
    #[must_use]
    pub const fn sections(self) -> &'static Vocabulary {
        self.0.sections
    }

    /// Returns its version.
    #[must_use]
    pub const fn version(self) -> u32 {
        self.0.version
    }

    /// Returns the rule that everything else rests on, if there is one.
    #[must_use]
    pub fn precondition(self) -> Option<AnyTerm> {
        (self.0.precondition)()
    }

    /// Returns the part of the practice that it asks about, if its framework has several rule sets.
    #[must_use]
    pub const fn part(self) -> Option<AnyTerm> {
        self.0.part
    }

    /// Returns the number of points of all rules.
    #[must_use]
    pub fn points(self) -> usize {
        self.known().points.len()
    }

    /// Returns the rules, in the order of publication.
    #[must_use]
    pub fn rules(self) -> impl ExactSizeIterator<Item = RuleSpec> {
        self.known().rules.iter().map(move |rule| RuleSpec { rule_set: self, rule })
    }

    /// Returns a rule, or `None` if it belongs to another rule set.
    #[must_use]
    pub fn rule(self, rule: impl Into<AnyTerm>) -> Option<RuleSpec> {
        let rule = rule.into();
        (rule.vocabulary() == self.vocabulary()).then(|| self.spec(rule.index()))
    }

    /// Returns the rule at a valid index.
    #[expect(clippy::indexing_slicing, reason = "there is a rule for each term")]
    pub(super) fn spec(self, index: usize) -> RuleSpec {
        RuleSpec { rule_set: self, rule: &self.known().rules[index] }
    }

    /// The texts that stand in every evaluation, made once.
    pub(super) fn kept_texts(self, make: impl FnOnce() -> Texts) -> &'static Texts {
        self.known().texts.get_or_init(make)
    }

    fn known(self) -> &'static Known {
        (self.0.known)()
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

/// A rule of a rule set, without answers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RuleSpec {
    rule_set: RuleSetRef,
    rule: &'static KnownRule,
}

impl RuleSpec {
    /// Returns the rule as a term.
    #[must_use]
    pub const fn term(self) -> AnyTerm {
        self.rule.term
    }

    /// Returns its index in the rule set, counted from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.rule.term.index()
    }

    /// Returns its section.
    #[must_use]
    pub const fn section(self) -> AnyTerm {
        self.rule.section
    }

    /// Returns the strength with which the source asks for it.
    #[must_use]
    pub const fn strength(self) -> Strength {
        self.rule.strength
    }

    /// Returns whether the whole rule has a guard.
    #[must_use]
    pub const fn is_guarded(self) -> bool {
        self.rule.is_guarded
    }

    /// Returns `true` for a must or should rule. Observations are not counted in any section.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self.rule.strength, Strength::Observation)
    }

    /// Returns the number of its points.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "every rule has a point")]
    pub const fn len(self) -> usize {
        self.rule.points.len()
    }

    /// Returns its points, each with the version of the rule set since which it has its present reading.
    pub fn readings(self) -> impl Iterator<Item = (PointId, u32)> + Clone {
        self.rule.points.iter().copied()
    }

    /// Returns the terms that name each of its points.
    pub fn points(self) -> impl Iterator<Item = PointId> + Clone {
        self.rule.points.iter().map(|(point, _)| *point)
    }

    pub(super) fn point(self, place: usize) -> Option<PointId> {
        self.rule.points.get(place).map(|(point, _)| *point)
    }

    /// The number of points of the rules before it.
    pub(super) const fn first(self) -> usize {
        self.rule.first
    }
}

impl fmt::Debug for RuleSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.term().id())
    }
}

/// What a rule set declares, with its type erased.
struct Table {
    vocabulary: &'static Vocabulary,
    sections: &'static Vocabulary,
    version: u32,
    part: Option<AnyTerm>,
    precondition: fn() -> Option<AnyTerm>,
    known: fn() -> &'static Known,
}

fn known<R: RuleSet>() -> &'static Known {
    static FIRST: Place = Place::new();
    let mut place = &FIRST;
    loop {
        let known = place.get_or_init(|| Box::new(Known::of::<R>()));
        if known.of == TypeId::of::<R>() {
            return known;
        }
        place = &known.next;
    }
}

/// What is the same in all evaluations by a rule set. It is found out once, when the rule set is used for the first time.
struct Known {
    of: TypeId,
    rules: Box<[KnownRule]>,
    points: &'static [(PointId, u32)],
    texts: OnceLock<Texts>,
    /// The rule set that was used next.
    next: Place,
}

type Place = OnceLock<Box<Known>>;

#[derive(PartialEq, Eq)]
struct KnownRule {
    term: AnyTerm,
    section: AnyTerm,
    strength: Strength,
    is_guarded: bool,
    /// The number of points of the rules before it.
    first: usize,
    /// Its points, and since which version each is read as it is.
    points: &'static [(PointId, u32)],
}

impl Known {
    fn of<R: RuleSet>() -> Self {
        let groups = || R::ALL.iter().flat_map(|rule| rule.row().groups);
        let points = groups().flat_map(|group| {
            (0..group.len()).filter_map(|place| group.point(place)).map(|point| (point, group.since()))
        });
        // As long as the program, like the rule set.
        let points: &'static [_] = Box::leak(points.collect());
        let mut rest = points;
        let rule = |rule: &R| {
            let (first, row) = (points.len() - rest.len(), rule.row());
            let (own, after) = rest.split_at_checked(row.len()).unwrap_or((rest, &[]));
            rest = after;
            KnownRule {
                term: rule.erase(),
                section: rule.section().erase(),
                strength: row.strength,
                is_guarded: row.guard.is_some(),
                first,
                points: own,
            }
        };
        let rules = R::ALL.iter().map(rule).collect();
        Self { of: TypeId::of::<R>(), rules, points, texts: OnceLock::new(), next: Place::new() }
    }
}
