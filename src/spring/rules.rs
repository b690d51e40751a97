//! The table: a question is a rule, its items are the points, its criterion is the section.

use super::{Assessment, Criterion, Item, Question};
use crate::{RecordedMark, Row, Rules, row};

/// The part of a list that stands under one term; a set lists what stands under one term together.
macro_rules! part {
    ($all:expr, $up:ident, $over:expr) => {{
        let mut part = $all.as_slice();
        while let [first, rest @ ..] = part
            && first.$up() as usize != $over as usize
        {
            part = rest;
        }
        while let [rest @ .., last] = part
            && last.$up() as usize != $over as usize
        {
            part = rest;
        }
        part
    }};
}

impl Criterion {
    /// Its key questions, in the order of publication.
    ///
    /// ```
    /// use dynamic_integration::spring::{Criterion, Question};
    ///
    /// assert_eq!(Criterion::Sustainability.questions(), [Question::LastingEffects, Question::FundingBase]);
    /// ```
    #[must_use]
    pub const fn questions(self) -> &'static [Question] {
        part!(Question::ALL, criterion, self)
    }
}

impl Question {
    /// Its checklist items, in the order of publication.
    ///
    /// ```
    /// use dynamic_integration::spring::{Item, Question};
    ///
    /// assert_eq!(Question::HostSocietyRole.items(), [Item::TwoWayProcess, Item::HostCoDesign]);
    /// ```
    #[must_use]
    pub const fn items(self) -> &'static [Item] {
        part!(Item::ALL, question, self)
    }
}

/// One row each, all alike.
macro_rules! rows {
    ($of:expr; $($Question:ident)+) => {
        match $of {
            // Items are what every practice should strive for.
            $(Question::$Question => row! { Should; Question::$Question.items() => mark },)+
        }
    };
}

impl Rules for Question {
    type Facts<'a> = Assessment;
    type Section = Criterion;

    fn section(self) -> Criterion {
        self.criterion()
    }

    fn row(self) -> &'static Row<Self> {
        rows! { self;
            DiverseAccess HostSocietyRole BeneficiaryVoice NeedsFit Empowerment PolicyAlignment
            SoundDesign MonitoringEvaluation LastingEffects FundingBase ActorCoordination PolicyDialogue
        }
    }
}

fn mark(assessment: &Assessment, item: Item) -> Option<RecordedMark> {
    assessment.marks.get(item).copied()
}
