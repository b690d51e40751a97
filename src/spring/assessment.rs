//! What is recorded of a practice in SPRING's words.

use alloc::vec::Vec;

use super::{Item, Question};
use crate::strict::document;
use crate::{Assessed, Evaluation, Link, Note, Per, RecordedMark, Text};

document! {
    /// An assessment of one practice with the SPRING grid.
    ///
    /// The published assessments mark each item with a tick or a dash. That a dash means *not
    /// met*, and that an item without a mark is *not assessed*, is this crate's reading.
    ///
    /// ```
    /// use dynamic_integration::spring::{Assessment, Item, Question};
    /// use dynamic_integration::{Mark, RecordedMark};
    ///
    /// let assessment: Assessment = serde_json::from_str(r#"{
    ///     "reading": "A dash in the publication is read as not met.",
    ///     "marks": { "needs_assessment": "met", "gap_analysis": "not_met" }
    /// }"#)?;
    /// assert_eq!(assessment.marks.get(Item::GapAnalysis), Some(&RecordedMark::NotMet));
    /// assert_eq!(assessment.marks.get(Item::SystemicImprovement), None);
    ///
    /// let evaluation = assessment.evaluate();
    /// assert_eq!(evaluation.mark(Question::NeedsFit), Some(Mark::PartlyMet));
    /// let answer = evaluation.answer(Question::NeedsFit, Item::SystemicImprovement).unwrap();
    /// assert_eq!(answer.mark(), Mark::NotAssessed); // neither a tick nor a dash
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Default)]
    pub struct Assessment {
        /// Who assessed, and when, as far as that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub assessed: Option<Assessed>,
        /// How the marks of a publication were read, where they were not made with these words;
        /// to be shown wherever the marks are.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reading: Option<Text>,
        /// The mark of each item. An item that is left out is not assessed.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub marks: Per<Item, RecordedMark>,
        /// A note on an item, with or without a mark.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub notes: Per<Item, Note>,
        /// What was found on a question, in words.
        #[serde(default, skip_serializing_if = "Per::is_empty")]
        pub findings: Per<Question, Finding>,
    }

    /// What was found on a question.
    ///
    /// ```
    /// use dynamic_integration::spring::{Assessment, Finding, Question};
    /// use dynamic_integration::{Link, Mark};
    ///
    /// let mut assessment = Assessment::default();
    /// assessment.findings.insert(Question::FundingBase, Finding {
    ///     text: "Three foundations and the town pay for it.".parse()?,
    ///     inspiring_tools: Some(vec![Link { title: "Budget sheet".parse()?, url: None }]),
    /// });
    /// assert_eq!(assessment.evaluate().mark(Question::FundingBase), Some(Mark::NotAssessed)); // words are no marks
    /// # Ok::<(), dynamic_integration::InvalidValue>(())
    /// ```
    pub struct Finding {
        /// The finding, in words.
        pub text: Text,
        /// Tools of the practice that can inspire others.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub inspiring_tools: Option<Vec<Link>>,
    }
}

impl Assessment {
    /// Every question with its mark and the items that decided it.
    #[must_use]
    pub fn evaluate(&self) -> Evaluation {
        Evaluation::of::<Question>(self)
    }
}
