//! The table of rules: a question is a rule, its items are the points, and its criterion is the section.

use super::{Assessment, Criterion, Question};
use crate::evaluation::{PointId, Row, RuleSet, row};
use crate::values::{Attribution, NonBlankText};

/// Expands to one row for each question. All rows are alike.
macro_rules! rows {
    ($of:expr; $($Question:ident)+) => {
        match $of {
            // The source words items as advice.
            $(Question::$Question => row! { Should; Question::$Question.items() => Assessment::mark },)+
        }
    };
}

impl RuleSet for Question {
    type Facts<'a> = Assessment;
    type Section = Criterion;
    type Report = ();

    fn section(self) -> Criterion {
        self.criterion()
    }

    fn row(self) -> &'static Row<Self> {
        rows! { self;
            DiverseAccess HostSocietyRole BeneficiaryVoice NeedsFit Empowerment PolicyAlignment
            SoundDesign MonitoringEvaluation LastingEffects FundingBase ActorCoordination PolicyDialogue
        }
    }

    fn out_of_scope(self, assessment: &Assessment) -> Option<&NonBlankText> {
        assessment.out_of_scope.get(self)
    }

    fn not_applicable(self, assessment: &Assessment, point: PointId) -> Option<&NonBlankText> {
        assessment.not_applicable.get(point.first().downcast()?)
    }

    fn attribution(assessment: &Assessment) -> Option<&Attribution> {
        assessment.assessed.as_ref()
    }

    fn report(_: &Assessment) {}
}
