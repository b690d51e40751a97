//! The record of a practice in the terms of SPRING.

use super::{Actor, Edition, Item, Question};
use crate::core_terms::RecordedMark;
use crate::document::document;
use crate::facts::{TermMap, TermSet};
use crate::values::{Attribution, Link, NonBlankText, Note};

document! {
    /// An assessment of one practice with the SPRING grid.
    ///
    /// The published assessments mark each item with a tick or a dash. This crate reads a dash as *not met*, and an
    /// item without a mark as *not assessed*.
    ///
    /// ```
    /// use dynamic_integration::mark::Mark;
    /// use dynamic_integration::spring::{Assessment, Question};
    ///
    /// let assessment: Assessment = serde_json::from_str(r#"{
    ///     "reading": "A dash in the publication is read as not met.",
    ///     "marks": { "needs_assessment": "met", "gap_analysis": "not_met" },
    ///     "not_applicable": { "systemic_improvement": "The practice serves one village." }
    /// }"#)?;
    /// let needs = assessment.evaluate();
    /// assert_eq!(needs.mark(Question::NeedsFit), Mark::PartlyMet);
    /// let reasons: Vec<_> = needs.rule(Question::NeedsFit).points().filter_map(|point| point.not_applicable()).collect();
    /// assert_eq!(reasons, ["The practice serves one village."]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    #[check(find_contradictions)]
    pub struct Assessment {
        /// The edition of the grid.
        pub optional edition: Edition,
        /// The assessor and the date, as far as they are known.
        pub optional assessed: Attribution,
        /// A note on how published marks were read, if they were published in other words. Show it with the marks.
        pub optional reading: NonBlankText,
        /// The mark of each item. An item that is left out is not assessed.
        pub default marks: TermMap<Item, RecordedMark>,
        /// For each item that does not apply: the reason.
        pub default not_applicable: TermMap<Item, NonBlankText>,
        /// Notes on items, with or without a mark.
        pub default notes: TermMap<Item, Note>,
        /// Findings on questions, in words.
        pub default findings: TermMap<Question, Finding>,
        /// The actors that the practice coordinates with. The list denies nothing and affects no mark.
        pub default coordinates_with: TermSet<Actor>,
        /// For each question that is out of scope: the reason.
        pub default out_of_scope: TermMap<Question, NonBlankText>,
    }

    /// A finding on a question.
    pub struct Finding {
        /// The finding, in words.
        pub text: NonBlankText,
        /// Tools of the practice that can inspire others.
        pub default inspiring_tools: Vec<Link>,
    }
}
