//! Practices with any of the assessments.

use dynamic_integration::Practice;
use proptest::prelude::*;

use super::{maybe, text};

/// A practice with at most one assessment of each of these frameworks.
macro_rules! practice {
    ($($framework:ident)+) => {
        pub fn practice() -> impl Strategy<Value = Practice> + Clone {
            (text(), $(maybe(super::$framework::assessment())),+)
                .prop_map(|(name, $($framework),+)| Practice { $($framework,)+ ..Practice::named(name) })
        }
    };
}

practice! {
    mhpss
    spring
}

/// Some practices.
pub fn practices() -> impl Strategy<Value = Vec<Practice>> + Clone {
    proptest::collection::vec(practice(), 0..6)
}
