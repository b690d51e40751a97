//! Ids of terms, and every checked text: read as its pattern says.
#![no_main]

use std::sync::LazyLock;

use dynamic_integration::{Country, Date, Language, Text, Url};
use regex::Regex;

#[path = "../../tests/promises/mod.rs"]
mod promises;

/// In the order in which [`promises::checked_texts`] answers; the last one also asks the calendar.
static PATTERNS: LazyLock<[Regex; 5]> = LazyLock::new(|| {
    [Text::PATTERN, Url::PATTERN, Country::PATTERN, Language::PATTERN, Date::PATTERN]
        .map(|pattern| Regex::new(pattern).unwrap())
});

libfuzzer_sys::fuzz_target!(|text: &str| {
    promises::term_id(text);
    let accepted = promises::checked_texts(text);
    for (place, (accepted, pattern)) in accepted.into_iter().zip(&*PATTERNS).enumerate() {
        let fits = pattern.is_match(text);
        assert!(accepted == fits || (place == 4 && fits), "{text:?} {accepted} {pattern}");
    }
});
