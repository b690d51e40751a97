//! Mappings to a publication that is no framework here.

use dynamic_integration::crosswalk::{self, OUTWARD_MAPPINGS};
use dynamic_integration::{Basis, mhpss, spring};

#[test]
fn outward_mappings() {
    let all: Vec<String> = OUTWARD_MAPPINGS
        .iter()
        .map(|mapping| format!("{} {} {}", mapping.from.code(), mapping.relation, mapping.to.what))
        .collect();
    assert_eq!(
        all,
        [
            "basic close community and family supports (level 2)",
            "basic related basic services and security (level 1)",
            "focused close focused, non-specialised supports (level 3)",
            "focused related community and family supports (level 2)",
            "psychological close specialised services (level 4)",
            "psychological related focused, non-specialised supports (level 3)",
            "specialised broad specialised services (level 4)",
            "protective_environment close basic services and security (level 1)",
        ]
    );
    for mapping in OUTWARD_MAPPINGS {
        assert!(crosswalk::IASC_LEVELS.contains(&mapping.to));
        assert!(crosswalk::outward(mapping.from).any(|found| found == mapping));
        assert_eq!(mapping.basis, Basis::Derived);
    }
    for layer in mhpss::Layer::ALL {
        assert!(crosswalk::outward(*layer).next().is_some());
    }
    assert_eq!(crosswalk::outward(spring::Item::JointReview).count(), 0);
}
