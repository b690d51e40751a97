//! A table of rules with its types forgotten: what is asked, whatever the answers.

use core::fmt;
use core::marker::PhantomData;

use super::points::PointTerms;
use super::rules::Rules;
use crate::mark::Strength;
use crate::term::Set;
use crate::{AnyTerm, Term};

/// What a rule set asks, without knowing its types. A handle, cheap to copy; equal when the set,
/// the edition of its framework and the version of its table are.
///
/// ```
/// use dynamic_integration::mhpss::{NetworkRule, Rule, Section};
/// use dynamic_integration::{RULE_SETS, RuleSet, Term};
///
/// let rules = RuleSet::of::<Rule>();
/// assert_eq!((rules.set(), rules.sections()), (Rule::SET, Section::SET));
/// assert_eq!(rules.rules().len(), 21);
/// assert_eq!(rules.points(), rules.rules().map(|rule| rule.len()).sum::<usize>());
/// assert_eq!(rules.precondition(), Some(Rule::ProtectiveEnvironment.any()));
/// assert!(rules.rule(Rule::Referral).is_some());
/// assert!(rules.rule(NetworkRule::LayersCovered).is_none()); // of the other set
///
/// assert_eq!(format!("{rules:?}"), "mhpss/rule (version 1)");
/// assert_eq!(rules.version(), 1);
/// assert!(RULE_SETS.contains(&rules));
/// ```
#[derive(Clone, Copy)]
pub struct RuleSet(&'static dyn Layout);

impl RuleSet {
    /// The rule set of these rules.
    #[must_use]
    pub const fn of<R: Rules>() -> Self {
        Self(&Table::<R>(PhantomData))
    }

    /// The rules, as a set of terms.
    #[must_use]
    pub fn set(self) -> &'static Set {
        self.0.set()
    }

    /// The sections in which they stand.
    #[must_use]
    pub fn sections(self) -> &'static Set {
        self.0.sections()
    }

    /// The version of its table.
    #[must_use]
    pub fn version(self) -> u32 {
        self.0.version()
    }

    /// The rule on which everything else rests, where there is one.
    #[must_use]
    pub fn precondition(self) -> Option<AnyTerm> {
        self.0.precondition()
    }

    /// How many points all rules have together.
    #[must_use]
    pub fn points(self) -> usize {
        self.rules().map(AskedRule::len).sum()
    }

    /// The rules, in the order of publication.
    #[must_use]
    pub fn rules(self) -> impl ExactSizeIterator<Item = AskedRule> {
        (0..self.set().len()).map(move |index| AskedRule { rule_set: self, index, shape: self.0.shape(index) })
    }

    /// One rule; nothing where it is a term of another set.
    #[must_use]
    pub fn rule(self, rule: impl Into<AnyTerm>) -> Option<AskedRule> {
        let rule = rule.into();
        if rule.set() == self.set() { self.rules().nth(rule.index()) } else { None }
    }
}

impl PartialEq for RuleSet {
    fn eq(&self, other: &Self) -> bool {
        let edition = |rule_set: &Self| rule_set.set().framework.edition;
        self.set() == other.set() && edition(self) == edition(other) && self.version() == other.version()
    }
}

impl Eq for RuleSet {}

impl fmt::Debug for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (version {})", self.set().id, self.version())
    }
}

impl fmt::Display for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.set().id)
    }
}

/// What a rule asks, whatever the answers.
///
/// ```
/// use dynamic_integration::focus::{Connection, Rule, Section};
/// use dynamic_integration::{NamesPoint, RuleSet, Strength};
///
/// let rules = RuleSet::of::<Rule>();
/// let rule = rules.rule(Rule::SocialBondsAndLinks).unwrap();
/// assert_eq!((rule.term(), rule.section()), (Rule::SocialBondsAndLinks.any(), Section::Communities.any()));
/// assert_eq!((rule.strength(), rule.is_guarded()), (Strength::Must, false));
/// assert_eq!(rules.rules().nth(rule.index()), Some(rule));
/// assert_eq!(rule.len(), 2);
/// assert!(rule.points().eq([Connection::Bond.terms(), Connection::Link.terms()]));
/// assert!(rules.rule(Rule::BeyondHelping).unwrap().is_guarded()); // only where there are volunteers
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AskedRule {
    rule_set: RuleSet,
    index: usize,
    shape: Shape,
}

impl AskedRule {
    /// The rule, as a term.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        clippy::expect_used,
        reason = "made by the rule set only, from its own indices"
    )]
    pub fn term(self) -> AnyTerm {
        self.rule_set.set().get(self.index).expect("an index of the set")
    }

    /// Its place in the rule set, counted from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index
    }

    /// The section that it stands in.
    #[must_use]
    pub fn section(self) -> AnyTerm {
        self.rule_set.0.section(self.index)
    }

    /// How firmly the source asks for it.
    #[must_use]
    pub const fn strength(self) -> Strength {
        self.shape.strength
    }

    /// Whether a condition stands before the whole rule.
    #[must_use]
    pub const fn is_guarded(self) -> bool {
        self.shape.is_guarded
    }

    /// Whether it is a must or should rule: observations stand in no section's tally.
    #[must_use]
    pub const fn counts(self) -> bool {
        !matches!(self.shape.strength, Strength::Observation)
    }

    /// How many points it has.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "no rule is without points")]
    pub const fn len(self) -> usize {
        self.shape.points
    }

    /// The terms that name each of its points.
    pub fn points(self) -> impl Iterator<Item = PointTerms> + Clone {
        (0..self.len()).filter_map(move |place| self.rule_set.0.point(self.index, place))
    }
}

impl fmt::Debug for AskedRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.term().id())
    }
}

/// A table with its types forgotten. Rules are counted from 0.
trait Layout: Sync {
    fn set(&self) -> &'static Set;
    fn sections(&self) -> &'static Set;
    fn version(&self) -> u32;
    fn precondition(&self) -> Option<AnyTerm>;
    fn section(&self, rule: usize) -> AnyTerm;
    fn shape(&self, rule: usize) -> Shape;
    fn point(&self, rule: usize, place: usize) -> Option<PointTerms>;
}

/// What a rule is like, whatever it asks.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Shape {
    strength: Strength,
    is_guarded: bool,
    points: usize,
}

struct Table<R>(PhantomData<fn() -> R>);

#[expect(clippy::indexing_slicing, reason = "rules are counted by the rule set itself")]
impl<R: Rules> Layout for Table<R> {
    fn set(&self) -> &'static Set {
        R::SET
    }
    fn sections(&self) -> &'static Set {
        <R::Section as Term>::SET
    }
    fn version(&self) -> u32 {
        R::VERSION
    }
    fn precondition(&self) -> Option<AnyTerm> {
        R::PRECONDITION.map(Term::any)
    }
    fn section(&self, rule: usize) -> AnyTerm {
        R::ALL[rule].section().any()
    }
    fn shape(&self, rule: usize) -> Shape {
        let row = R::ALL[rule].row();
        Shape { strength: row.strength, is_guarded: row.guard.is_some(), points: row.len() }
    }
    fn point(&self, rule: usize, mut place: usize) -> Option<PointTerms> {
        for ask in R::ALL[rule].row().asks {
            match place.checked_sub(ask.len()) {
                Some(rest) => place = rest,
                None => return ask.terms(place),
            }
        }
        None
    }
}
