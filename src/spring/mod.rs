//! SPRING: good-practice criteria for the integration of refugees and migrants.
//!
//! A grid by the Migration Policy Group, made within SPRING (Sustainable Practices of
//! Integration). It looks at a practice from five sides, asks twelve key questions, and answers
//! each through a checklist of two to five items, forty in all:
//!
//! ```text
//! Inclusivity & Participation    1 access (4)     2 receiving society (2)   3 voice (3)
//! Relevance & Complementarity    4 needs (3)      5 empowerment (5)         6 policy (3)
//! Effectiveness                  7 design (5)     8 monitoring (5)
//! Sustainability                 9 lasting (3)   10 funding (3)
//! Partnership & Collaboration   11 actors (2)    12 policy dialogue (2)
//! ```
//!
//! It is meant to show where a practice is exemplary, with its scope, context and target group in
//! view, and not to judge the practice as a whole. The publication has no weights, no grades, no
//! thresholds and no total score, and neither has this crate: what it counts are points, with
//! what is not assessed kept apart.
//!
//! An [`Assessment`] records a mark per [`Item`]; the questions are the rules, their items the
//! points, the criteria the sections.
//!
//! ```
//! use dynamic_integration::{Mark, Per, RecordedMark::*, spring::{Assessment, Criterion, Item, Question}};
//!
//! let assessment = Assessment {
//!     marks: Per::from([
//!         (Item::KeyStakeholdersInDevelopment, Met),
//!         (Item::MultistakeholderConsultation, Met),
//!         (Item::ContributeToStrategies, Met),
//!     ]),
//!     ..Assessment::default()
//! };
//! let evaluation = assessment.evaluate();
//!
//! assert_eq!(evaluation.mark(Question::ActorCoordination), Some(Mark::Met));
//! assert_eq!(evaluation.mark(Question::PolicyDialogue), Some(Mark::NotAssessed)); // one item is open
//! let partnership = evaluation.section(Criterion::Partnership).unwrap();
//! assert_eq!(partnership.share().unwrap().to_string(), "100.0 %");
//! assert_eq!(partnership.coverage().to_string(), "3/4");
//! assert!(!partnership.is_exemplary()); // not before everything that applies is assessed
//! ```

use crate::Framework;

mod assessment;
mod rules;
mod terms;

pub use assessment::{Assessment, Finding};
pub use terms::{Criterion, Item, Question};

/// The publication.
///
/// ```
/// use dynamic_integration::spring::FRAMEWORK;
///
/// // No rights are stated, which grants none.
/// assert_eq!(FRAMEWORK.rights, None);
/// assert!(FRAMEWORK.looked_up.iter().any(|sentence| sentence.contains("reserved")));
/// assert_eq!(FRAMEWORK.sets.len(), 3);
/// ```
pub static FRAMEWORK: Framework = Framework {
    code: "spring",
    label: "SPRING good-practice criteria",
    title: "Good Practice Criteria",
    publisher: "Migration Policy Group, within SPRING (Sustainable Practices of Integration)",
    edition: "as used in the published assessments",
    year: None,
    rights: None,
    looked_up: &[
        "The publisher is named on the web pages of the project and not in the assessments themselves.",
        "SPRING was funded by Horizon 2020 under grant agreement 101004635 and ran from 2021 to 2023.",
        "No licence is stated, so all rights are taken to be reserved.",
        "The page on the grid says that it is no tool for judging a whole practice.",
    ],
    definition: "Five criteria with twelve key questions and forty checklist items that show where a \
                 practice of integration is exemplary.",
    sets: terms::SETS,
};
