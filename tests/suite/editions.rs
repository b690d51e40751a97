//! A framework in several editions and versions, declared from outside: a *must* rule with two points, a *should* rule
//! and an observation.

use dynamic_integration::evaluation::{Evaluation, RuleSet};
use dynamic_integration::mark::Mark;

/// What every edition records: a mark for each letter.
pub(crate) type Marks = [Mark; 4];

/// Evaluates the same four marks by the rules of an edition.
pub(crate) fn evaluate<R: for<'a> RuleSet<Facts<'a> = Marks>>(marks: Marks) -> Evaluation<R> {
    Evaluation::of(&marks)
}

macro_rules! edition {
    ($edition:ident, $framework:literal, $number:literal, $version:literal) => {
        pub(crate) mod $edition {
            use dynamic_integration::evaluation::{Row, RuleSet, row};
            use dynamic_integration::term::{Framework, terms};

            use super::Marks;

            pub(crate) static FRAMEWORK: Framework = Framework {
                code: $framework,
                label: "Letters",
                title: "Four letters",
                publisher: "Nobody",
                edition: $number,
                year: None,
                address: None,
                rights: None,
                looked_up: &[],
                definition: "Four letters under three rules.",
                sections: &[],
                vocabularies: VOCABULARIES,
                reasons: &[],
            };

            terms! {
                $framework FRAMEWORK;

                /// A letter.
                #[terms("letter", "Letter")]
                pub(crate) enum Letter {
                    /// The first letter.
                    #[term("a", "A", "own")]
                    A,
                    /// The second letter.
                    #[term("b", "B", "own")]
                    B,
                    /// The third letter.
                    #[term("c", "C", "own")]
                    C,
                    /// The fourth letter.
                    #[term("d", "D", "own")]
                    D,
                }

                /// A group of rules.
                #[terms("section", "Section")]
                pub(crate) enum Section {
                    /// The first group.
                    #[term("front", "Front", "own")]
                    Front,
                    /// The second group.
                    #[term("back", "Back", "own")]
                    Back,
                }

                /// A rule.
                #[terms("rule", "Rule")]
                #[under(section: Section => rules)]
                pub(crate) enum Rule {
                    /// A and B are there.
                    #[term("both", "Both", "own")]
                    #[under(Section::Front)]
                    Both,
                    /// C is there.
                    #[term("third", "Third", "own")]
                    #[under(Section::Back)]
                    Third,
                    /// D is seen now and then.
                    #[term("seen", "Seen", "own")]
                    #[under(Section::Back)]
                    Seen,
                }
            }

            impl RuleSet for Rule {
                type Facts<'a> = Marks;
                type Section = Section;
                type Report = ();
                const VERSION: u32 = $version;

                fn section(self) -> Section {
                    self.section()
                }

                fn row(self) -> &'static Row<Self> {
                    match self {
                        Self::Both => row! { Must; &[Letter::A, Letter::B] => |marks, letter| marks[letter as usize] },
                        Self::Third => row! { Should; &[Letter::C] => |marks, letter| marks[letter as usize] },
                        Self::Seen => row! { Observation; &[Letter::D] => |marks, letter| marks[letter as usize] },
                    }
                }

                fn report(_: &Marks) {}
            }
        }
    };
}

edition!(first, "letters", "1", 1);
edition!(second, "letters", "2", 1);
edition!(corrected, "letters", "1", 2);
edition!(other, "runes", "1", 1);
