//! Being ported.

use crate::term::{Framework, SourceSection};

mod terms;

pub use terms::*;

/// The publication.
pub static FRAMEWORK: Framework = Framework {
    code: "asap",
    label: "ASAP co-design framework",
    title: "Nothing about us without us",
    publisher: "ASAP project (Accessing services, Sharing Approaches and Practices), edited by Sociolab",
    edition: "2024",
    year: Some(2024),
    address: None,
    rights: Some("Creative Commons CC BY-SA"),
    looked_up: &[],
    definition: "How services are designed and tested together with the people with migratory background \
                 who will use them, along the double diamond, and what 31 recommendations follow from six \
                 countries.",
    sections: &[
        SourceSection { key: "§a", heading: "What is ASAP? The project at a glance" },
        SourceSection { key: "§b", heading: "Project activities" },
        SourceSection { key: "§c", heading: "Partnership" },
        SourceSection { key: "§d", heading: "Why Nothing about us without us" },
        SourceSection { key: "§e", heading: "Codesign and ASAP" },
        SourceSection { key: "§f", heading: "The double diamond diagram model" },
        SourceSection { key: "§g", heading: "The ASAP Exchange Event and its recommendations" },
        SourceSection { key: "§h", heading: "Six promising practices developed through ASAP" },
        SourceSection { key: "§i", heading: "Shared Lessons learned" },
        SourceSection { key: "§j", heading: "Other best practices in the field of integration and service delivery" },
        SourceSection { key: "§k", heading: "Insights and recommendations" },
        SourceSection { key: "§k1", heading: "How to implement effective and inclusive orientation and integration services for people with a migratory background" },
        SourceSection { key: "§k2", heading: "How to strengthen direct involvement of stakeholders and users in defining and designing better services" },
        SourceSection { key: "§k3", heading: "Lessons learned for the design and implementation of future European cooperation projects" },
        SourceSection { key: "§l", heading: "Targeted recommendations on integration services and policies" },
        SourceSection { key: "§m", heading: "Resources" },
    ],
    vocabularies: terms::VOCABULARIES,
    reasons: &[],
};
