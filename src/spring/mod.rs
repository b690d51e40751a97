//! SPRING: good-practice criteria for the integration of refugees and migrants.
//!
//! A grid by the Migration Policy Group, made within SPRING (Sustainable Practices of Integration). It looks at a
//! practice under five criteria, asks twelve key questions, and answers each question with a checklist of two to five
//! items. There are forty items in all:
//!
//! ```text
//! Inclusivity & Participation    1 access (4)     2 receiving society (2)   3 voice (3)
//! Relevance & Complementarity    4 needs (3)      5 empowerment (5)         6 policy (3)
//! Effectiveness                  7 design (5)     8 monitoring (5)
//! Sustainability                 9 lasting (3)   10 funding (3)
//! Partnership & Collaboration   11 actors (2)    12 policy dialogue (2)
//! ```
//!
//! It shows where a practice is exemplary, with its scope, context and target group in view. It does not judge the
//! practice as a whole. The publication has no weights, grades, thresholds or total score. This crate has none either:
//! it counts points, and keeps points that are not assessed apart.
//!
//! The results of a real practice (Queer Base), as a report draws them, and its grid:
//!
#![doc = include_str!("../../docs/pictures/profile.svg")]
//!
#![doc = include_str!("../../docs/pictures/grid.md")]
//!
//! An [`Assessment`] records a mark for each [`Item`]. Questions are the rules, items the points, and criteria the
//! sections.
//!
//! ```
//! use dynamic_integration::core_terms::RecordedMark::Met;
//! use dynamic_integration::facts::TermMap;
//! use dynamic_integration::mark::Mark;
//! use dynamic_integration::spring::{Assessment, Criterion, Item, Question};
//!
//! let assessment = Assessment {
//!     marks: TermMap::from([
//!         (Item::KeyStakeholdersInDevelopment, Met),
//!         (Item::MultistakeholderConsultation, Met),
//!         (Item::ContributeToStrategies, Met),
//!     ]),
//!     ..Assessment::default()
//! };
//! let evaluation = assessment.evaluate();
//!
//! assert_eq!(evaluation.mark(Question::ActorCoordination), Mark::Met);
//! assert_eq!(evaluation.mark(Question::PolicyDialogue), Mark::NotAssessed); // one item is open
//! let partnership = evaluation.section(Criterion::Partnership);
//! assert_eq!(partnership.coverage().to_string(), "3/4");
//! assert!(!partnership.is_exemplary()); // one item that applies is not assessed
//! ```

use crate::term::{Framework, SourceSection};

mod facts;
mod reasons;
mod record;
mod rules;
mod terms;

pub use record::{Assessment, Finding};
pub use terms::{Actor, Criterion, Detail, Edition, Item, Question};

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "spring",
    label: "SPRING good-practice criteria",
    title: "Good Practice Criteria",
    publisher: "Migration Policy Group, within SPRING (Sustainable Practices of Integration)",
    edition: "1",
    year: None,
    address: None,
    rights: None,
    looked_up: &[
        "The web pages of the project name the publisher; the assessments do not.",
        "SPRING was funded by Horizon 2020 under grant agreement 101004635 and ran from 2021 to 2023.",
        "No licence is stated, so all rights are taken to be reserved.",
        "The page on the grid says that it is not a tool for judging a whole practice.",
    ],
    definition: "Five criteria with twelve key questions and forty checklist items that show where a practice of \
                 integration is exemplary.",
    sections: &[
        SourceSection { key: "Good Practice Criteria", heading: "Good Practice Criteria" },
        SourceSection { key: "Inclusivity & Participation", heading: "Inclusivity & Participation" },
        SourceSection { key: "Relevance & Complementarity", heading: "Relevance & Complementarity" },
        SourceSection { key: "Effectiveness", heading: "Effectiveness" },
        SourceSection { key: "Sustainability", heading: "Sustainability" },
        SourceSection { key: "Partnership & Collaboration", heading: "Partnership & Collaboration" },
    ],
    vocabularies: terms::VOCABULARIES,
    reasons: reasons::REASONS,
};
