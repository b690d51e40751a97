//! The crosswalk: every mapping and false friend, look-ups from both sides, hints.
//!
//! What has no counterpart is compared with `tests/expected/without_counterpart.txt`. To refresh it:
//!
//! ```text
//! UPDATE=1 cargo test --test crosswalk
//! ```

mod false_friends;
#[path = "../support/files.rs"]
mod files;
mod hints;
mod mappings;
mod outward;
mod survey;
mod without_counterpart;

use dynamic_integration::crosswalk::{FALSE_FRIENDS, MAPPINGS, Named, OUTWARD_MAPPINGS};
use dynamic_integration::{AnyTerm, CORE, Framework};

fn all_terms(frameworks: &[&'static Framework]) -> impl Iterator<Item = AnyTerm> {
    let frameworks = frameworks.to_vec();
    frameworks.into_iter().flat_map(|framework| framework.sets).flat_map(|set| set.terms())
}

#[test]
fn what_is_written_tells_mappings_and_false_friends_apart() {
    let json = serde_json::to_value(MAPPINGS[0]).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["from", "relation", "to", "reason", "basis"]);

    let json = serde_json::to_value(FALSE_FRIENDS[1]).unwrap();
    assert_eq!(json["false_friend"], "focused");
    assert_eq!(json["sides"][0]["named"][0], serde_json::json!({ "kind": "term", "name": "mhpss/layer/focused" }));
    assert_eq!(json["sides"][1]["named"][0]["name"]["publication"]["year"], 2007);
    assert!(json.get("relation").is_none());
    assert_eq!(
        serde_json::to_value(FALSE_FRIENDS[3].sides[0].named[0]).unwrap(),
        serde_json::json!({ "kind": "set", "name": "focus/sector" })
    );
    assert_eq!(serde_json::to_value(Named::from(&CORE)).unwrap()["name"], "core");
    assert_eq!(serde_json::to_value(Named::Ordinary).unwrap(), serde_json::json!({ "kind": "ordinary" }));

    let json = serde_json::to_value(OUTWARD_MAPPINGS[0]).unwrap();
    assert_eq!(json["to"]["publication"]["label"], "IASC 2007");
}
