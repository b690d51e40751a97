//! What declarations check and count at compile time.

use super::Vocabulary;

/// Refuses, at compile time, a code that is not in `snake_case`. A number is allowed, as the code of an edition.
#[doc(hidden)]
#[track_caller]
pub const fn assert_code(code: &str, message: &str) {
    assert!(is_snake_case(code.as_bytes()) || is_number(code.as_bytes()), "{}", message);
}

/// Refuses, at compile time, a code that is declared twice.
#[doc(hidden)]
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
pub const fn assert_distinct(codes: &[&str], messages: &[&str]) {
    let mut place = 0;
    while place < codes.len() {
        let mut other = 0;
        while other < place {
            assert!(!is_same(codes[other], codes[place]), "{}", messages[place]);
            other += 1;
        }
        place += 1;
    }
}

/// Refuses, at compile time, a blank text.
#[doc(hidden)]
#[track_caller]
pub const fn assert_text(text: &str, message: &str) {
    assert!(!text.trim_ascii().is_empty(), "{}", message);
}

/// Refuses, at compile time, two texts that differ.
#[doc(hidden)]
#[track_caller]
pub const fn assert_same(one: &str, other: &str, message: &str) {
    assert!(is_same(one, other), "{}", message);
}

/// Counts the values below a bound, at compile time.
#[doc(hidden)]
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
#[must_use]
pub const fn count_below(values: &[usize], bound: usize) -> usize {
    let (mut place, mut count) = (0, 0);
    while place < values.len() {
        if values[place] < bound {
            count += 1;
        }
        place += 1;
    }
    count
}

/// Joins the vocabularies of several files, at compile time.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
pub(crate) const fn joined<const N: usize>(lists: &[&[&'static Vocabulary]]) -> [&'static Vocabulary; N] {
    let mut all = [lists[0][0]; N];
    let (mut list, mut place, mut next) = (0, 0, 0);
    while next < N {
        if place < lists[list].len() {
            all[next] = lists[list][place];
            (place, next) = (place + 1, next + 1);
        } else {
            (list, place) = (list + 1, 0);
        }
    }
    all
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn is_number(bytes: &[u8]) -> bool {
    let mut place = 0;
    while place < bytes.len() && bytes[place].is_ascii_digit() {
        place += 1;
    }
    place > 0 && place == bytes.len()
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn is_snake_case(bytes: &[u8]) -> bool {
    if bytes.is_empty() || !bytes[0].is_ascii_lowercase() || bytes[bytes.len() - 1] == b'_' {
        return false;
    }
    let mut place = 0;
    while place < bytes.len() {
        let is_second_underscore = place > 0 && bytes[place] == b'_' && bytes[place - 1] == b'_';
        if !matches!(bytes[place], b'a'..=b'z' | b'0'..=b'9' | b'_') || is_second_underscore {
            return false;
        }
        place += 1;
    }
    true
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}
