//! The question that the rules ask of a record, its evaluation, and its contradictions.

use super::{Assessment, Item, Question};
use crate::core_terms::Contradiction as Core;
use crate::evaluation::Evaluation;
use crate::mark::Mark;
use crate::read::Contradictions;

impl Assessment {
    /// Evaluates the assessment.
    ///
    /// Facts that were built in code can contradict each other, and no mark shows it. So call
    /// [`contradictions`](Self::contradictions) first.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation<Question> {
        Evaluation::of(self)
    }

    pub(crate) fn find_contradictions(&self, found: &mut Contradictions) {
        for item in self.not_applicable.keys().filter(|item| self.marks.get(*item).is_some()) {
            found.add(Core::MarkAndNotApplicable, format_args!("not_applicable/{item}"));
        }
    }

    /// Returns the mark of an item.
    pub(super) fn mark(&self, item: Item) -> Mark {
        if self.not_applicable.get(item).is_some() {
            return Mark::NotApplicable;
        }
        self.marks.get(item).copied().into()
    }
}
