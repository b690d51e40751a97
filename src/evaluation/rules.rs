//! Rule sets as tables: one row for each rule, with its points and how they are read.

use std::fmt;

use super::answers::{Answer, Answers};
use super::points::{Condition, PointId, PointName};
use super::report::Report;
use crate::mark::{Mark, Strength};
use crate::term::{AnyTerm, Term};
use crate::values::{Attribution, NonBlankText};

/// A set of rules that are evaluated together: a vocabulary whose terms each have a [`Row`].
///
/// ```
/// use dynamic_integration::evaluation::{Evaluation, RuleSet};
/// use dynamic_integration::spring::{Assessment, Criterion, Question};
///
/// assert_eq!(Question::NeedsFit.section(), Criterion::Relevance);
/// let evaluation = Evaluation::<Question>::of(&Assessment::default());
/// assert_eq!(evaluation.rule(Question::NeedsFit).points().count(), 3);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a rule set",
    label = "not a `RuleSet`",
    note = "a vocabulary becomes a rule set by `impl RuleSet`, with a `row!` for each term"
)]
pub trait RuleSet: Term {
    /// The facts that the points are read from.
    type Facts<'a>;

    /// The vocabulary of its sections.
    type Section: Term;

    /// The report of this rule set in addition to the marks; `()` if there is none.
    type Report: Report;

    /// The version of the readings, from 1 on. It is raised when a point is added, removed or read differently.
    const VERSION: u32 = 1;

    /// The rule that everything else rests on, if there is one.
    const PRECONDITION: Option<Self> = None;

    /// The part of the practice that it asks about, if its framework has several rule sets. It is a term whose label
    /// follows the name of the framework in headings.
    const PART: Option<AnyTerm> = None;

    /// Returns the section of this rule.
    fn section(self) -> Self::Section;

    /// Returns the row of this rule; see [`row!`](crate::row!).
    fn row(self) -> &'static Row<Self>;

    /// Returns the assessor's reason why this rule is out of scope, if there is one.
    fn out_of_scope<'a>(self, facts: &'a Self::Facts<'_>) -> Option<&'a NonBlankText> {
        let _ = facts;
        None
    }

    /// Returns the assessor's reason why a point does not apply, if there is one.
    fn not_applicable<'a>(self, facts: &'a Self::Facts<'_>, point: PointId) -> Option<&'a NonBlankText> {
        let _ = (facts, point);
        None
    }

    /// Returns the assessor and the date of the assessment.
    fn attribution<'a>(facts: &'a Self::Facts<'_>) -> Option<&'a Attribution> {
        let _ = facts;
        None
    }

    /// Returns the report of this rule set.
    fn report(facts: &Self::Facts<'_>) -> Self::Report;
}

/// The row of one rule: its strength, its guard, its points and their readings. Written by [`row!`](crate::row!).
pub struct Row<R: RuleSet> {
    /// The strength with which the source asks for it.
    pub strength: Strength,
    /// The condition under which its points are read.
    pub guard: Option<fn(&R::Facts<'_>) -> Condition>,
    #[doc(hidden)]
    pub groups: &'static [&'static dyn PointGroup<R>],
}

impl<R: RuleSet> Row<R> {
    pub(super) fn len(&self) -> usize {
        self.groups.iter().map(|group| group.len()).sum()
    }

    /// Gives every point the same answer.
    pub(super) fn fill(&self, answer: Answer, answers: &mut Answers) {
        answers.fill(answer, self.len());
    }

    pub(super) fn read(&self, facts: &R::Facts<'_>, answers: &mut Answers) {
        let Some(guard) = self.guard.map(|guard| guard(facts)) else {
            for group in self.groups {
                group.read(facts, answers);
            }
            return;
        };
        match guard.holds() {
            Some(true) => {
                let before = answers.len();
                for group in self.groups {
                    group.read(facts, answers);
                }
                answers.guarded_by(guard, before);
            }
            Some(false) => self.fill(Answer::from(Mark::NotApplicable).under(guard), answers),
            None => self.fill(Answer::behind_open_guard_of_rule(guard), answers),
        }
    }
}

impl<R: RuleSet> fmt::Debug for Row<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let points = self.groups.iter().flat_map(|group| (0..group.len()).filter_map(|place| group.point(place)));
        f.debug_struct("Row")
            .field("strength", &self.strength)
            .field("guarded", &self.guard.is_some())
            .field("points", &points.collect::<Vec<_>>())
            .finish()
    }
}

/// Writes a row: `row! { Must if guard; NAMES => reading, NAMES => reading }`.
///
/// The strength comes first, then the guard if the rule has one. Each group of points is a list of names and a
/// function. The function takes the facts and a name, and returns a mark, a fact that may be absent, or an [`Answer`].
/// `; since 2` after a reading says that the points have this reading since version 2 of the rule set; the default is
/// version 1. Stored evaluations of older versions are compared only through points whose reading has not changed.
///
/// A guard is a function from the facts to a [`Condition`]: a name, like that of a point, and whether it holds. If it
/// holds, the points are read. If it does not hold, the rule does not apply. If this is unknown, its points are open,
/// and the guard is the first question to answer. [`Condition::then`] guards a single point instead of the rule.
///
/// ```
/// use dynamic_integration::evaluation::{Condition, Evaluation, Row, RuleSet, row};
/// use dynamic_integration::facts::Flags;
/// use dynamic_integration::mark::Mark;
/// use dynamic_integration::spring::Criterion;
/// use dynamic_integration::term::{Framework, terms};
///
/// pub static FRAMEWORK: Framework = Framework {
///     code: "visit", label: "Visit", title: "Visit", publisher: "Nobody", edition: "1", year: None, address: None,
///     rights: None, looked_up: &[], definition: "Visit.", sections: &[], vocabularies: VOCABULARIES, reasons: &[],
/// };
///
/// terms! {
///     "visit" FRAMEWORK;
///
///     /// A fact that the visitor saw.
///     #[terms("sight", "Sight")]
///     pub enum Sight {
///         /// The door is open to all.
///         #[term("open_door", "Open door", "own")]
///         OpenDoor,
///         /// There is a room for children.
///         #[term("childrens_room", "Children's room", "own")]
///         ChildrensRoom,
///         /// The room has toys.
///         #[term("toys", "Toys", "own")]
///         Toys,
///     }
///
///     /// A question that the visitor asks.
///     #[terms("question", "Question")]
///     pub enum Question {
///         /// The practice is open to all.
///         #[term("openness", "Openness", "own")]
///         Openness,
///         /// Children can play in their room.
///         #[term("play", "Play", "own")]
///         Play,
///     }
/// }
///
/// impl RuleSet for Question {
///     type Facts<'a> = Flags<Sight>;
///     type Section = Criterion;
///     type Report = ();
///
///     fn section(self) -> Criterion {
///         Criterion::Inclusivity
///     }
///     fn row(self) -> &'static Row<Self> {
///         match self {
///             Self::Openness => row! { Must; &[Sight::OpenDoor] => |facts, sight| facts.get(sight) },
///             Self::Play => row! {
///                 Should if |facts| Condition::new(Sight::ChildrensRoom, facts.get(Sight::ChildrensRoom));
///                 &[Sight::Toys] => |facts, sight| facts.get(sight),
///             },
///         }
///     }
///     fn report(_: &Flags<Sight>) {}
/// }
///
/// let mark = |rule, facts: Flags<Sight>| Evaluation::<Question>::of(&facts).mark(rule);
/// assert_eq!(mark(Question::Openness, Flags::from([(Sight::OpenDoor, true)])), Mark::Met);
/// let room = |there| Flags::from([(Sight::ChildrensRoom, there), (Sight::Toys, true)]);
/// assert_eq!(mark(Question::Play, room(true)), Mark::Met);
/// assert_eq!(mark(Question::Play, room(false)), Mark::NotApplicable);
/// assert_eq!(mark(Question::Play, Flags::from([(Sight::Toys, true)])), Mark::NotAssessed); // it is unknown whether there is a room
/// ```
#[macro_export]
macro_rules! row {
    ($strength:ident $(if $guard:expr)?; $($names:expr => $read:expr $(; since $since:literal)?),+ $(,)?) => {
        const {
            &$crate::evaluation::Row {
                strength: $crate::mark::Strength::$strength,
                guard: $crate::row!(@ $($guard)?),
                groups: &[$(&$crate::evaluation::Points::<Self, _, _> {
                    names: {
                        let names: &'static [_] = $names;
                        assert!(!names.is_empty(), "a list of points is empty");
                        names
                    },
                    read: $read,
                    since: $crate::row!(@since $($since)?),
                }),+],
            }
        }
    };
    (@since) => { 1 };
    (@since $since:literal) => { $since };
    (@) => { ::std::option::Option::None };
    (@ $guard:expr) => { ::std::option::Option::Some($guard) };
}

/// Points of a row with the same reading, with their types erased.
#[doc(hidden)]
#[expect(clippy::len_without_is_empty, reason = "no group is empty")]
pub trait PointGroup<R: RuleSet>: Sync {
    fn len(&self) -> usize;
    fn point(&self, place: usize) -> Option<PointId>;
    fn since(&self) -> u32;
    fn read(&self, facts: &R::Facts<'_>, answers: &mut Answers);
}

/// Points of a row with the same reading. Written by [`row!`](crate::row!).
#[doc(hidden)]
pub struct Points<R: RuleSet, N: 'static, A = Answer> {
    pub names: &'static [N],
    pub read: fn(&R::Facts<'_>, N) -> A,
    pub since: u32,
}

impl<R: RuleSet, N: PointName, A: Into<Answer>> PointGroup<R> for Points<R, N, A> {
    fn len(&self) -> usize {
        self.names.len()
    }

    fn point(&self, place: usize) -> Option<PointId> {
        self.names.get(place).map(|name| name.id())
    }

    fn since(&self) -> u32 {
        self.since
    }

    fn read(&self, facts: &R::Facts<'_>, answers: &mut Answers) {
        for name in self.names {
            answers.push((self.read)(facts, *name));
        }
    }
}

impl<R: RuleSet, N: PointName, A> fmt::Debug for Points<R, N, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.names.iter().map(|name| name.id())).finish()
    }
}

/// Returns all pairs of two lists, row by row, for use as names of points.
///
/// ```
/// use dynamic_integration::evaluation::pairs;
/// use dynamic_integration::focus::{Community, Stage};
///
/// static CELLS: [(Stage, Community); 10] = pairs(Stage::ALL, Community::ALL);
/// assert_eq!(CELLS[1], (Stage::Assessment, Community::Receiving));
/// ```
///
/// # Panics
///
/// Panics if `N` is not the number of pairs. In a constant, this is a compile error.
#[must_use]
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
pub const fn pairs<K: Copy, L: Copy, const N: usize>(rows: &[K], columns: &[L]) -> [(K, L); N] {
    assert!(rows.len() * columns.len() == N, "N is not the number of pairs");
    let mut pairs = [(rows[0], columns[0]); N];
    let mut place = 0;
    while place < N {
        pairs[place] = (rows[place / columns.len()], columns[place % columns.len()]);
        place += 1;
    }
    pairs
}
