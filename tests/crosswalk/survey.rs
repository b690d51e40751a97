//! A framework from outside, whose points are named by terms of FOCUS and IOM.

use std::collections::HashMap;

use dynamic_integration::{
    Answer, Condition, Evaluation, Framework, Mark, NamesPoint, PointTerms, Points, Row, Rules, Strength, focus, iom,
    product, terms,
};

static SURVEY: Framework = Framework {
    code: "survey",
    label: "Survey",
    title: "A survey",
    publisher: "Nobody",
    edition: "1",
    year: None,
    rights: None,
    looked_up: &[],
    definition: "Points that the crosswalk knows.",
    sets: SETS,
};

terms! {
    "survey" SURVEY;

    /// What is asked.
    #[terms("question", "Question")]
    pub enum Question {
        /// One point.
        #[term("change", "Change", "page 1")]
        Change,
        /// Ten points, each named by two terms.
        #[term("stages", "Stages", "page 1")]
        Stages,
        /// A point behind a condition.
        #[term("governance", "Governance", "page 2")]
        Governance,
        /// Nothing that is asked for.
        #[term("seen", "Seen", "page 2")]
        Seen,
    }
}

type Facts = HashMap<String, Answer>;

fn fact(facts: &Facts, name: PointTerms) -> Answer {
    facts.get(&name.to_string()).copied().unwrap_or(Mark::NotAssessed.into())
}

macro_rules! points {
    ($names:expr) => {
        &Points::<Question, _> { names: $names, read: |facts: &Facts, name| fact(facts, NamesPoint::terms(name)) }
    };
}

pub(super) const STAGES: [(focus::Stage, focus::Community); 10] = product(focus::Stage::ALL, focus::Community::ALL);

impl Rules for Question {
    type Facts<'a> = Facts;
    type Section = Question;

    fn section(self) -> Question {
        self
    }

    fn row(self) -> &'static Row<Self> {
        use focus::Rule::{TwoWayProcess, VolunteersFromBoth};
        match self {
            Self::Change => {
                const { &Row { strength: Strength::Should, guard: None, asks: &[points!(&[TwoWayProcess])] } }
            }
            Self::Stages => const { &Row { strength: Strength::Must, guard: None, asks: &[points!(&STAGES)] } },
            Self::Governance => {
                const {
                    &Row {
                        strength: Strength::Should,
                        guard: Some(|facts| {
                            let level = iom::Level::Structural;
                            let known = facts.get(level.any().id()).map(|answer| answer.mark() == Mark::Met);
                            Condition::new(level, known)
                        }),
                        asks: &[points!(&[iom::Flag::LocalPublicServices])],
                    }
                }
            }
            Self::Seen => {
                const { &Row { strength: Strength::Observation, guard: None, asks: &[points!(&[VolunteersFromBoth])] } }
            }
        }
    }
}

/// What it says of a practice with these answers.
pub(super) fn survey(facts: &[(&str, Answer)]) -> Evaluation {
    Evaluation::of::<Question>(&facts.iter().map(|(name, answer)| ((*name).to_owned(), *answer)).collect())
}
