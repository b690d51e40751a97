//! Being ported.

use crate::term::{Framework, SourceSection};

mod terms;

pub use terms::*;

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "iom",
    label: "IOM integrated approach",
    title: "An integrated approach to reintegration",
    publisher: "IOM",
    edition: "2017",
    year: None,
    address: None,
    rights: None,
    looked_up: &[
        "IOM is the International Organization for Migration.",
        "The text is a section of module 1 of the Reintegration Handbook, which IOM published in 2019.",
    ],
    definition: "A reintegration programme supports returnees, their communities and the structures around them, \
                 and on each of these levels it works on economic, social and psychosocial life.",
    sections: &[
        SourceSection { key: "§1", heading: "An integrated approach to reintegration" },
        SourceSection { key: "§2", heading: "Three levels of support (no heading printed)" },
        SourceSection { key: "§3", heading: "Three dimensions (no heading printed)" },
        SourceSection { key: "§4", heading: "Levels and dimensions overlap (no heading printed)" },
        SourceSection { key: "§5", heading: "INTEGRATED APPROACH TO REINTEGRATION" },
    ],
    vocabularies: terms::VOCABULARIES,
    reasons: &[],
};
