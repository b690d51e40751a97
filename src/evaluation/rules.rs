//! Rules as tables: one row per rule, with its points and their reading.

use alloc::vec::Vec;
use core::fmt;

use super::answers::{Answer, Answers};
use super::points::{Condition, NamesPoint, PointTerms};
use crate::mark::{Mark, Strength};
use crate::{Term, Text};

/// A closed set of rules, each with its row of the table.
///
/// ```
/// use dynamic_integration::{Evaluation, Framework, Mark, Row, Rules, row, terms};
///
/// pub static FRAMEWORK: Framework = Framework {
///     code: "library", label: "Library test", title: "A test for libraries",
///     publisher: "Nobody", edition: "1", year: None, rights: None, looked_up: &[],
///     definition: "Whether a library is open to everybody.",
///     sets: SETS,
/// };
///
/// terms! {
///     "library" FRAMEWORK;
///
///     /// A part of the test.
///     #[terms("section", "Section")]
///     pub enum Section {
///         /// Getting in.
///         #[term("entrance", "Entrance", "page 1")]
///         Entrance,
///     }
///
///     /// What is asked.
///     #[terms("rule", "Rule")]
///     #[under(section: Section)]
///     pub enum Rule {
///         /// The library is open on Sundays.
///         #[term("sundays", "Open on Sundays", "page 1")]
///         #[under(Section::Entrance)]
///         Sundays,
///     }
/// }
///
/// pub struct Facts { open_on_sundays: Option<bool> }
///
/// impl Rules for Rule {
///     type Facts<'a> = Facts;
///     type Section = Section;
///     fn section(self) -> Section { self.section() }
///     fn row(self) -> &'static Row<Self> {
///         match self {
///             Self::Sundays => row! { Should;
///                 &[Rule::Sundays] => |facts, _| facts.open_on_sundays,
///             },
///         }
///     }
/// }
///
/// let evaluation = Evaluation::of::<Rule>(&Facts { open_on_sundays: None });
/// assert_eq!(evaluation.mark(Rule::Sundays), Some(Mark::NotAssessed));
/// ```
pub trait Rules: Term {
    /// What the points are read from: an assessment, or several.
    type Facts<'a>;

    /// How the framework groups its rules.
    type Section: Term;

    /// Raised whenever a rule, a point or a reading changes: evaluations by different versions
    /// are not compared.
    const VERSION: u32 = 1;

    /// The rule on which everything else rests, where there is one.
    const PRECONDITION: Option<Self> = None;

    /// The section that the rule stands in.
    fn section(self) -> Self::Section;

    /// The rule's row of the table. A `match`, so that a rule without one does not compile.
    fn row(self) -> &'static Row<Self>;

    /// The assessor's reason why the rule cannot be asked of this practice, where there is one.
    ///
    /// ```
    /// use dynamic_integration::{Per, Rules, iom::{Assessment, Rule}, spring::{self, Question}};
    ///
    /// let reason = "They settle where nobody lives yet.".parse()?;
    /// let programme = Assessment {
    ///     out_of_scope: Per::from([(Rule::CommunityBeneficiaries, reason)]),
    ///     ..Assessment::default()
    /// };
    /// let found = Rule::CommunityBeneficiaries.out_of_scope(&programme);
    /// assert_eq!(found.unwrap().as_str(), "They settle where nobody lives yet.");
    /// assert_eq!(Rule::ThreeLevels.out_of_scope(&programme), None);
    /// // SPRING has a mark for it, so that nothing stands out of scope.
    /// assert_eq!(Question::FundingBase.out_of_scope(&spring::Assessment::default()), None);
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    fn out_of_scope<'a>(self, facts: &'a Self::Facts<'_>) -> Option<&'a Text> {
        let _ = facts;
        None
    }
}

/// One row of a table of rules.
///
/// ```
/// use dynamic_integration::focus::{Assessment, Facts, Rule};
/// use dynamic_integration::{Rules, Strength};
///
/// let row = Rule::MeaningfulContact.row();
/// assert_eq!(row.strength, Strength::Must);
/// assert_eq!(row.asks.iter().map(|ask| ask.len()).sum::<usize>(), 2);
///
/// let assessment = Assessment { contacts: Some(vec![]), ..Assessment::default() };
/// let guard = row.guard.unwrap()(&Facts::from(&assessment));
/// assert_eq!(guard.holds(), Some(false)); // there is no contact, so nothing is asked of it
/// ```
pub struct Row<R: Rules> {
    /// How firmly the source asks for it.
    pub strength: Strength,
    /// The condition under which it is asked at all.
    pub guard: Option<fn(&R::Facts<'_>) -> Condition>,
    /// Its points with their reading, in groups of like points.
    pub asks: &'static [&'static dyn Ask<R>],
}

impl<R: Rules> Row<R> {
    /// How many points it has.
    pub(super) fn len(&self) -> usize {
        self.asks.iter().map(|ask| ask.len()).sum()
    }

    /// Answers every point alike.
    pub(super) fn leave(&self, answer: Answer, answers: &mut Answers) {
        answers.fill(answer, self.len());
    }

    /// Answers every point from the facts, where the guard lets it.
    pub(super) fn read(&self, facts: &R::Facts<'_>, answers: &mut Answers) {
        let Some(guard) = self.guard.map(|guard| guard(facts)) else {
            return self.asks.iter().for_each(|ask| ask.read(facts, answers));
        };
        match guard.holds() {
            Some(true) => {
                let before = answers.len();
                self.asks.iter().for_each(|ask| ask.read(facts, answers));
                answers.guarded_by(guard, before);
            }
            Some(false) => self.leave(Answer::from(Mark::NotApplicable).under(guard), answers),
            None => self.leave(Answer::behind_open_guard_of_rule(guard), answers),
        }
    }
}

impl<R: Rules> fmt::Debug for Row<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let points = self.asks.iter().flat_map(|ask| (0..ask.len()).filter_map(|place| ask.terms(place)));
        f.debug_struct("Row")
            .field("strength", &self.strength)
            .field("guarded", &self.guard.is_some())
            .field("points", &points.collect::<Vec<_>>())
            .finish()
    }
}

/// A [`Row`] of a table, inside `impl Rules`: its strength, the condition before it if there is one,
/// and its points with their reading, in groups of like points.
///
/// ```
/// use dynamic_integration::{Condition, Evaluation, Framework, Mark, Per, Row, Rules, row, terms};
///
/// # pub static FRAMEWORK: Framework = Framework {
/// #     code: "library", label: "Library test", title: "A test for libraries", publisher: "Nobody", edition: "1",
/// #     year: None, rights: None, looked_up: &[], definition: "Whether a library is open to everybody.", sets: SETS,
/// # };
/// # terms! {
/// #     "library" FRAMEWORK;
/// #     /// What is asked.
/// #     #[terms("rule", "Rule")]
/// #     pub enum Rule {
/// #         /// The desk is there for everybody.
/// #         #[term("desk", "Desk", "page 1")]
/// #         Desk,
/// #     }
/// #     /// What a desk is like.
/// #     #[terms("aspect", "Aspect")]
/// #     pub enum Aspect {
/// #         /// There is one.
/// #         #[term("there", "There", "page 1")]
/// #         There,
/// #         /// Whoever sits can use it.
/// #         #[term("low", "Low", "page 1")]
/// #         Low,
/// #         /// Somebody is there.
/// #         #[term("staffed", "Staffed", "page 1")]
/// #         Staffed,
/// #     }
/// # }
/// pub struct Facts { has_desk: Option<bool>, desk: Per<Aspect, bool> }
///
/// impl Rules for Rule {
/// #     type Facts<'a> = Facts;
/// #     type Section = Rule;
/// #     fn section(self) -> Rule { self }
///     fn row(self) -> &'static Row<Self> {
///         match self {
///             Self::Desk => row! { Should if |facts| Condition::new(Aspect::There, facts.has_desk);
///                 &[Aspect::Low, Aspect::Staffed] => |facts, aspect| facts.desk.flag(aspect),
///             },
///         }
///     }
/// }
///
/// let facts = |has_desk| Facts { has_desk, desk: Per::from([(Aspect::Low, true)]) };
/// let mark = |has_desk| Evaluation::of::<Rule>(&facts(has_desk)).mark(Rule::Desk);
/// assert_eq!(mark(Some(true)), Some(Mark::NotAssessed)); // whether somebody is there is open
/// assert_eq!(mark(Some(false)), Some(Mark::NotApplicable));
/// ```
///
/// A whole table stands at [`Rules`](crate::Rules).
#[macro_export]
macro_rules! row {
    ($strength:ident $(if $guard:expr)?; $($names:expr => $read:expr),+ $(,)?) => {
        const {
            &$crate::Row {
                strength: $crate::Strength::$strength,
                guard: $crate::row!(@ $($guard)?),
                asks: &[$(&$crate::Points::<Self, _, _> {
                    names: {
                        let names: &'static [_] = $names;
                        assert!(!names.is_empty(), "a rule asks for at least one point");
                        names
                    },
                    read: $read,
                }),+],
            }
        }
    };
    (@) => { ::core::option::Option::None };
    (@ $guard:expr) => { ::core::option::Option::Some($guard) };
}

/// A group of points of one rule: implemented by [`Points`].
///
/// ```
/// use dynamic_integration::evaluation::Answers;
/// use dynamic_integration::iom::{Assessment, Level, Rule};
/// use dynamic_integration::{Mark, Rules};
///
/// let ask = Rule::ThreeLevels.row().asks[0];
/// assert_eq!((ask.len(), ask.is_empty()), (3, false));
/// assert_eq!(ask.terms(2).unwrap().first(), Level::Structural.any());
/// assert_eq!(ask.terms(3), None);
///
/// let mut answers = Answers::default();
/// ask.read(&Assessment { initiatives: Some(vec![]), ..Assessment::default() }, &mut answers);
/// assert_eq!(answers.marks(), [Mark::NotMet; 3]); // no initiative works on any level
/// ```
pub trait Ask<R: Rules>: Sync {
    /// How many points there are.
    fn len(&self) -> usize;

    /// Whether there are none; no group is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The terms that name the point at this place.
    fn terms(&self, place: usize) -> Option<PointTerms>;

    /// Adds the answers, one for each point, in order.
    fn read(&self, facts: &R::Facts<'_>, answers: &mut Answers);
}

/// Points that are read alike: their names, and the reading of one.
///
/// ```
/// use dynamic_integration::evaluation::{Answers, Ask};
/// use dynamic_integration::spring::{Assessment, Item, Question};
/// use dynamic_integration::{Mark, Points, RecordedMark};
///
/// let points = Points::<Question, Item, _> {
///     names: &[Item::SafeFeedback, Item::JointReview],
///     read: |assessment, item| assessment.marks.get(item).copied(),
/// };
/// let mut assessment = Assessment::default();
/// assessment.marks.insert(Item::JointReview, RecordedMark::Met);
/// let mut answers = Answers::default();
/// points.read(&assessment, &mut answers);
/// assert_eq!(answers.marks(), [Mark::NotAssessed, Mark::Met]);
/// ```
pub struct Points<R: Rules, N: 'static, A = Answer> {
    /// A term, or a tuple of two or three, for each point.
    pub names: &'static [N],
    /// What the facts say of the point of this name: an [`Answer`], or what makes one, as a mark
    /// or a fact that may be absent.
    pub read: fn(&R::Facts<'_>, N) -> A,
}

impl<R: Rules, N: NamesPoint, A: Into<Answer>> Ask<R> for Points<R, N, A> {
    fn len(&self) -> usize {
        self.names.len()
    }

    fn terms(&self, place: usize) -> Option<PointTerms> {
        self.names.get(place).map(|name| name.terms())
    }

    fn read(&self, facts: &R::Facts<'_>, answers: &mut Answers) {
        self.names.iter().for_each(|name| answers.push((self.read)(facts, *name)));
    }
}

impl<R: Rules, N: NamesPoint, A> fmt::Debug for Points<R, N, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.names.iter().map(|name| name.terms())).finish()
    }
}

/// All pairs of two sets, row by row, for points that two terms name.
///
/// ```
/// use dynamic_integration::{mhpss::{Function, Layer}, product};
///
/// static NAMES: [(Layer, Function); 4] =
///     product(&[Layer::Basic, Layer::Focused], &[Function::Assess, Function::Refer]);
/// assert_eq!(NAMES[1], (Layer::Basic, Function::Refer));
/// assert_eq!(NAMES[2], (Layer::Focused, Function::Assess));
/// ```
///
/// # Panics
///
/// At compile time, where `N` is not the number of pairs.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
pub const fn product<K: Copy, L: Copy, const N: usize>(rows: &[K], columns: &[L]) -> [(K, L); N] {
    assert!(rows.len() * columns.len() == N, "N is the number of pairs");
    let mut pairs = [(rows[0], columns[0]); N];
    let mut place = 0;
    while place < N {
        pairs[place] = (rows[place / columns.len()], columns[place % columns.len()]);
        place += 1;
    }
    pairs
}
