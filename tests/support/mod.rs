//! What several tests need: assessments of every kind for property tests, recorded facts, and files.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part")]

use dynamic_integration::{
    Date, Distinct, Identity, Note, Per, Period, Portfolio, Practice, PracticeEvaluation, Term, Terms, Text,
};
use proptest::prelude::*;

pub mod asap;
pub mod editions;
pub mod facts;
pub mod files;
pub mod focus;
pub mod iom;
pub mod mhpss;
pub mod printed;
pub mod spring;

/// A map with some of the terms.
pub fn per<K: Term, V: Clone + std::fmt::Debug + 'static>(
    value: impl Strategy<Value = V> + Clone + 'static,
) -> BoxedStrategy<Per<K, V>> {
    let value = value.boxed();
    proptest::collection::vec(proptest::option::weighted(0.6, value), K::ALL.len())
        .prop_map(|values| K::ALL.iter().zip(values).filter_map(|(term, value)| Some((*term, value?))).collect())
        .boxed()
}

/// A list of terms.
pub fn terms<K: Term>() -> BoxedStrategy<Terms<K>> {
    proptest::collection::vec(any::<bool>(), K::ALL.len())
        .prop_map(|chosen| K::ALL.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(term, _)| *term).collect())
        .boxed()
}

/// One term.
pub fn term<K: Term>() -> BoxedStrategy<K> {
    proptest::sample::select(K::ALL).boxed()
}

/// A fact that may be absent.
pub fn maybe<V: Clone + std::fmt::Debug + 'static>(
    value: impl Strategy<Value = V> + Clone + 'static,
) -> BoxedStrategy<Option<V>> {
    proptest::option::weighted(0.6, value.boxed()).boxed()
}

/// A short text.
pub fn text() -> BoxedStrategy<Text> {
    proptest::sample::select(&["a", "b", "One reason.", "Ein Grund: ü \"§\" \\ 漢字"][..])
        .prop_map(|text| text.parse().unwrap())
        .boxed()
}

/// A note, with the place in the source or without.
pub fn note() -> BoxedStrategy<Note> {
    (text(), maybe(text())).prop_map(|(text, locator)| Note { text, locator }).boxed()
}

/// A practice with any identity, assessed with any of the frameworks.
pub fn practice() -> BoxedStrategy<Practice> {
    (
        identity(),
        maybe(focus::assessment()),
        maybe(mhpss::assessment()),
        maybe(iom::assessment()),
        maybe(spring::assessment()),
        maybe(asap::assessment()),
    )
        .prop_map(|(practice, focus, mhpss, iom, spring, asap)| {
            let mut practice = Practice { schema: None, practice, focus, mhpss, iom, spring, asap };
            if !practice.inconsistencies().is_empty() {
                practice.mhpss = None; // it contradicts what FOCUS states
            }
            practice
        })
        .boxed()
}

/// A few of them.
pub fn practices() -> BoxedStrategy<Vec<Practice>> {
    proptest::collection::vec(practice(), 0..6).boxed()
}

/// What they come to.
pub fn sum(practices: &[Practice]) -> Portfolio {
    let evaluated: Vec<PracticeEvaluation<'_>> = practices.iter().map(Practice::evaluate).collect();
    evaluated.iter().collect()
}

/// Every subset, as a choice of the given things.
pub fn subsets<T: Copy>(all: &[T]) -> impl Iterator<Item = Vec<T>> {
    let chosen = |number: usize| (0..all.len()).filter(move |place| number >> place & 1 == 1);
    (0..1_usize << all.len()).map(move |number| chosen(number).map(|place| all[place]).collect())
}

/// Every way to give each of the places one of so many values.
pub fn combinations(places: usize, values: usize) -> impl Iterator<Item = Vec<usize>> {
    (0..values.pow(u32::try_from(places).unwrap())).map(move |mut number| {
        let mut digits = Vec::with_capacity(places);
        for _ in 0..places {
            digits.push(number % values);
            number /= values;
        }
        digits
    })
}

fn identity() -> BoxedStrategy<Identity> {
    let date = proptest::sample::select(&["1999-12-31", "2024-02-29", "2024-03-01"][..])
        .prop_map(|date| date.parse::<Date>().unwrap());
    let period = (maybe(date.clone()), maybe(date.clone())).prop_map(|(from, to)| match (from, to) {
        (Some(from), Some(to)) if to < from => Period { from: Some(to), to: Some(from) },
        (from, to) => Period { from, to },
    });
    let countries = proptest::sample::subsequence(vec!["AT", "DE", "XK"], 0..=3);
    let languages = proptest::sample::subsequence(vec!["de", "pt-BR", "zh-Hant-TW"], 0..=3);
    (text(), maybe(text()), maybe(distinct(countries)), maybe(distinct(languages)), maybe(period), maybe(date))
        .prop_map(|(name, description, countries, languages, period, validated_on)| Identity {
            description,
            countries,
            languages,
            period,
            validated_on,
            ..Identity::named(name)
        })
        .boxed()
}

fn distinct<T>(texts: impl Strategy<Value = Vec<&'static str>> + Clone) -> impl Strategy<Value = Distinct<T>> + Clone
where
    T: std::str::FromStr<Err: std::fmt::Debug> + Ord + Clone + std::fmt::Debug,
{
    texts.prop_map(|texts| texts.into_iter().map(|text| text.parse::<T>().unwrap()).collect())
}
