//! Being ported.

use crate::term::{Framework, SourceSection};

mod terms;

pub use terms::*;

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "mhpss",
    label: "FOCUS MHPSS framework",
    title: "Promoting Dynamic Integration in Europe: Mental Health and Psychosocial Support as part of Dynamic \
            Integration",
    publisher: "FOCUS consortium, coordinated by the IFRC Psychosocial Centre",
    edition: "2022",
    year: None,
    address: Some("https://www.focus-refugees.eu"),
    rights: None,
    looked_up: &[
        "The text gives the years of the FOCUS project, 2019 to 2022, and no date of its own; the edition \
         is named after the last of them.",
        "The four layers have the names of the layers in the MHPSS framework of the International \
         Red Cross and Red Crescent Movement; the two frameworks differ in detail.",
        "The pyramid of the IASC guidelines of 2007 is cut otherwise: its third layer, not its second, is called focused.",
    ],
    definition: "Mental health and psychosocial support in four complementary layers, from basic support for everybody \
                 to specialised care for few, on the ground of protection and rights.",
    sections: &[
        SourceSection { key: "§1", heading: "Promoting Dynamic Integration in Europe" },
        SourceSection { key: "§2", heading: "UNDERSTANDING THE MHPSS CHALLENGE" },
        SourceSection { key: "§3", heading: "The four layers (no heading printed)" },
        SourceSection { key: "§4", heading: "The text across the layers (no heading printed)" },
        SourceSection { key: "§5", heading: "POLICY IMPLICATIONS" },
        SourceSection { key: "§6", heading: "THE FOCUS PROJECT (2019-2022)" },
    ],
    vocabularies: terms::VOCABULARIES,
    reasons: &[],
};
