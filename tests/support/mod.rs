//! What several tests need: assessments of every kind for property tests.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part")]

use dynamic_integration::{Per, Term, Terms, Text};
use proptest::prelude::*;

pub mod editions;
pub mod mhpss;
pub mod practice;
pub mod spring;

/// A map with some of the terms.
pub fn per<K: Term, V: Clone + std::fmt::Debug>(
    value: impl Strategy<Value = V> + Clone + 'static,
) -> impl Strategy<Value = Per<K, V>> + Clone {
    let value = value.boxed();
    proptest::collection::vec(proptest::option::weighted(0.6, value), K::ALL.len())
        .prop_map(|values| K::ALL.iter().zip(values).filter_map(|(term, value)| Some((*term, value?))).collect())
}

/// A list of terms.
pub fn terms<K: Term>() -> impl Strategy<Value = Terms<K>> + Clone {
    proptest::collection::vec(any::<bool>(), K::ALL.len())
        .prop_map(|chosen| K::ALL.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(term, _)| *term).collect())
}

/// One term.
pub fn term<K: Term>() -> impl Strategy<Value = K> + Clone {
    proptest::sample::select(K::ALL)
}

/// A fact that may be absent.
pub fn maybe<V: Clone + std::fmt::Debug>(
    value: impl Strategy<Value = V> + Clone + 'static,
) -> impl Strategy<Value = Option<V>> + Clone {
    proptest::option::weighted(0.6, value.boxed())
}

/// A short text.
pub fn text() -> impl Strategy<Value = Text> + Clone {
    proptest::sample::select(&["a", "b", "One reason.", "Ein Grund: ü \"§\" \\ 漢字"][..])
        .prop_map(|text| text.parse().unwrap())
}
