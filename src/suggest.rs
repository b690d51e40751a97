//! What is said of a term or key that is not known: cut to a length, with the nearest valid one.

use std::fmt;

/// What was found is shown up to this many characters.
const SHOWN: usize = 60;

/// Longer names are not searched for: no valid one comes near, and the search is quadratic.
const SEARCHED: usize = 120;

/// The valid name that comes nearest: at most a third of its letters are to be changed.
pub(crate) fn nearest(found: &str, valid: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if found.len() > SEARCHED {
        return None;
    }
    nearest_of(&found.to_ascii_lowercase().replace(['-', ' '], "_"), valid.map(|name| (name, name)))
}

/// What belongs to the text that comes nearest: at most a third of its letters are to be changed.
pub(crate) fn nearest_of<N: AsRef<str>, T>(found: &str, valid: impl Iterator<Item = (N, T)>) -> Option<T> {
    // Three letters are an abbreviation of their own: `igo` does not mean `ingo`.
    if found.len() > SEARCHED || found.len() < 4 {
        return None;
    }
    let letters = found.chars().count();
    // At least so many letters are to be changed as one is longer than the other.
    valid
        .map(|(name, meant)| (name.as_ref().chars().count(), name, meant))
        .map(|(length, name, meant)| ((length / 3).max(1), length, name, meant))
        .filter(|(most, length, ..)| length.abs_diff(letters) <= *most)
        .map(|(most, _, name, meant)| (strsim::osa_distance(found, name.as_ref()), most, meant))
        .filter(|(distance, most, _)| distance <= most)
        .min_by_key(|(distance, ..)| *distance)
        .map(|(.., meant)| meant)
}

/// The beginning of what was found, so that nothing kept of it grows with the input.
pub(crate) fn beginning(found: &str) -> String {
    match found.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", found.get(..end).unwrap_or_default()),
        None => found.to_owned(),
    }
}

/// What was found, as messages show it: cut, so that no message grows with its input, and on one
/// line.
pub(crate) fn cut(found: &str) -> Cut<'_> {
    Cut(found)
}

/// Shows the beginning of a text.
pub(crate) struct Cut<'a>(&'a str);

impl fmt::Display for Cut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(SHOWN) {
            Some((end, _)) => write!(f, "{}…", OneLine(self.0.get(..end).unwrap_or_default())),
            None => OneLine(self.0).fmt(f),
        }
    }
}

/// Shows a text without characters that control a terminal, break lines, turn the direction of writing or are invisible.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.0.split_inclusive(is_hidden) {
            match part.chars().next_back().filter(|last| is_hidden(*last)) {
                Some(last) => {
                    f.write_str(part.strip_suffix(last).unwrap_or_default())?;
                    last.escape_default().fmt(f)?;
                }
                None => f.write_str(part)?,
            }
        }
        Ok(())
    }
}

fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A question at the end of a message, or nothing.
pub(crate) struct DidYouMean(pub(crate) Option<&'static str>);

impl fmt::Display for DidYouMean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |name| write!(f, ", did you mean `{name}`?"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_near() {
        let names = || ["met", "not_met", "partly_met", "not_applicable"].into_iter();
        assert_eq!(nearest("mett", names()), Some("met"));
        assert_eq!(nearest("Not Met", names()), Some("not_met"));
        assert_eq!(nearest("partially_met", names()), Some("partly_met"));
        assert_eq!(nearest("yes", names()), None);
        assert_eq!(nearest(&"met".repeat(1000), names()), None);
    }

    #[test]
    fn what_was_found_is_cut() {
        assert_eq!(cut("short").to_string(), "short");
        let long = cut(&"ä".repeat(100_000)).to_string();
        assert_eq!(long.chars().count(), SHOWN + 1);
        assert_eq!(cut(&beginning(&"ä".repeat(100))).to_string(), beginning(&"ä".repeat(100)));
    }

    #[test]
    fn what_was_found_is_shown_on_one_line() {
        assert_eq!(cut("a\nb\t\u{1b}[31mü").to_string(), "a\\nb\\t\\u{1b}[31mü");
        assert_eq!(beginning("a\nb"), "a\nb");
    }
}
