//! Being ported.

use crate::term::{Framework, SourceSection};

mod terms;

pub use terms::*;

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "focus",
    label: "FOCUS Approach",
    title: "FOCUS Approach to Dynamic Integration",
    publisher: "FOCUS consortium",
    edition: "1",
    year: None,
    address: None,
    rights: None,
    looked_up: &[
        "The text bears no date; the project's policy brief on MHPSS says that the project ran from 2019 to 2022.",
        "The text names the project but no publisher; the policy brief calls it an international consortium.",
    ],
    definition: "A qualitative frame of four core dimensions for strengthening and building integration practices that tie \
                 newcomers and the people of the place together.",
    sections: &[
        SourceSection { key: "§0", heading: "FOCUS Approach to Dynamic Integration" },
        SourceSection { key: "§1", heading: "Mental health & psychosocial support (MHPSS)" },
        SourceSection { key: "§2", heading: "Arriving & receiving communities" },
        SourceSection { key: "§3", heading: "Participatory & co-creative approaches" },
        SourceSection { key: "§4", heading: "Multi-stakeholder partnerships & coordination" },
    ],
    vocabularies: terms::VOCABULARIES,
    reasons: &[],
};
