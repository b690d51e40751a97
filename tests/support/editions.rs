//! A framework in several editions and versions, declared from outside: one *must* rule with two
//! points, one *should* rule, and one observation.

use dynamic_integration::{Evaluation, Mark, Rules};

/// What every edition records: a mark for each letter.
pub type Marks = [Mark; 4];

/// Evaluates the same four marks by the rules of an edition.
pub fn evaluate<R: Rules<Facts<'static> = Marks>>(marks: Marks) -> Evaluation {
    Evaluation::of::<R>(&marks)
}

macro_rules! edition {
    ($edition:ident, $framework:literal, $number:literal, $version:literal) => {
        pub mod $edition {
            use dynamic_integration::{Framework, Row, Rules, Strength, terms};

            use super::Marks;

            pub static FRAMEWORK: Framework = Framework {
                code: $framework,
                label: "Letters",
                title: "Four letters",
                publisher: "Nobody",
                edition: $number,
                year: None,
                rights: None,
                looked_up: &[],
                definition: "Four letters under three rules.",
                sets: SETS,
            };

            terms! {
                $framework FRAMEWORK;

                /// What is pointed at.
                #[terms("letter", "Letter")]
                pub enum Letter {
                    /// The first.
                    #[term("a", "A", "page 1")]
                    A,
                    /// The second.
                    #[term("b", "B", "page 1")]
                    B,
                    /// The third.
                    #[term("c", "C", "page 1")]
                    C,
                    /// The fourth.
                    #[term("d", "D", "page 1")]
                    D,
                }

                /// How the rules are grouped.
                #[terms("section", "Section")]
                pub enum Section {
                    /// The first two.
                    #[term("front", "Front", "page 1")]
                    Front,
                    /// The others.
                    #[term("back", "Back", "page 1")]
                    Back,
                }

                /// What is asked.
                #[terms("rule", "Rule")]
                #[under(section: Section)]
                pub enum Rule {
                    /// A and B.
                    #[term("both", "Both", "page 1")]
                    #[under(Section::Front)]
                    Both,
                    /// C.
                    #[term("third", "Third", "page 1")]
                    #[under(Section::Back)]
                    Third,
                    /// D is seen now and then.
                    #[term("seen", "Seen", "page 1")]
                    #[under(Section::Back)]
                    Seen,
                }
            }

            type Points = dynamic_integration::Points<Rule, Letter>;

            impl Rules for Rule {
                type Facts<'a> = Marks;
                type Section = Section;
                const VERSION: u32 = $version;

                fn section(self) -> Section {
                    self.section()
                }

                fn row(self) -> &'static Row<Self> {
                    macro_rules! row {
                        ($strength:ident: $names:expr) => {
                            const {
                                &Row {
                                    strength: Strength::$strength,
                                    guard: None,
                                    asks: &[&Points { names: $names, read: |marks, letter| marks[letter as usize].into() }],
                                }
                            }
                        };
                    }
                    match self {
                        Self::Both => row!(Must: &[Letter::A, Letter::B]),
                        Self::Third => row!(Should: &[Letter::C]),
                        Self::Seen => row!(Observation: &[Letter::D]),
                    }
                }
            }
        }
    };
}

edition!(first, "letters", "1", 1);
edition!(second, "letters", "2", 1);
edition!(corrected, "letters", "1", 2);
edition!(other, "runes", "1", 1);
