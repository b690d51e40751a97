//! Messages about unknown terms and keys: the text that was found, shortened, and the nearest valid one.

use std::fmt;

/// The number of characters that are shown of a text.
const SHOWN: usize = 60;

/// The longest name that is searched for. No valid name comes near a longer one, and the search is quadratic.
const SEARCHED: usize = 120;

/// Returns the term or key that was probably meant: the same except for case and punctuation, the one with this label,
/// or the nearest. Each label has its code.
pub(crate) fn meant(
    found: &str,
    valid: &'static [&'static str],
    mut labels: impl Iterator<Item = (&'static str, &'static str)>,
    keys: bool,
) -> Option<&'static str> {
    if found.len() > SEARCHED {
        return None;
    }
    let written = plain(found);
    let same = || valid.iter().copied().find(|name| *name == written);
    let labelled = || labels.find(|(label, _)| plain(label) == written).map(|(_, name)| name);
    same().or_else(labelled).or_else(|| match written.chars().count() {
        4.. => nearest(&written, valid.iter().copied()),
        letters => nearest_short(&written, letters, valid, keys),
    })
}

/// Returns the nearest valid name. At most a third of the letters may differ, or it is the only one with this beginning
/// or with these words. The contrary of a name is not near.
pub(crate) fn nearest(found: &str, valid: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if found.len() > SEARCHED {
        return None;
    }
    let written = found.to_ascii_lowercase().replace(['-', ' '], "_");
    let valid: Vec<_> = valid.filter(|name| name.strip_prefix("not_") != Some(&written)).collect();
    nearest_of(&written, valid.iter().map(|name| (*name, *name))).or_else(|| only_with(&written, &valid))
}

/// Returns the only valid name that has these words. If none has them, returns the only one that begins like this.
fn only_with(written: &str, valid: &[&'static str]) -> Option<&'static str> {
    /// A word of a longer list says little, and the search takes long.
    const MOST: usize = 200;
    if written.len() < 4 || valid.len() > MOST {
        return None;
    }
    let has_words = |name: &str| {
        name.match_indices(written).any(|(at, _)| {
            let (before, after) = (name.get(..at), name.get(at + written.len()..));
            before.is_some_and(|before| before.is_empty() || before.ends_with('_'))
                && after.is_some_and(|after| after.is_empty() || after.starts_with('_'))
        })
    };
    let is_contrary = |name: &str| name.starts_with("not_") && !written.starts_with("not_");
    let only = |is_meant: &dyn Fn(&str) -> bool| {
        let mut meant = valid.iter().copied().filter(|name| is_meant(name));
        meant.next().filter(|name| meant.next().is_none() && !is_contrary(name))
    };
    let words = valid.iter().any(|name| has_words(name));
    if words { only(&has_words) } else { only(&|name| name.starts_with(written)) }
}

/// Returns the value of the nearest text. At most a third of the letters may differ.
pub(crate) fn nearest_of<N: AsRef<str>, T>(found: &str, valid: impl Iterator<Item = (N, T)>) -> Option<T> {
    if found.len() > SEARCHED || found.len() < 4 {
        return None;
    }
    let letters = found.chars().count();
    // The distance is at least the difference of the lengths.
    valid
        .map(|(name, meant)| (name.as_ref().chars().count(), name, meant))
        .map(|(length, name, meant)| ((length / 3).max(1), length, name, meant))
        .filter(|(most, length, ..)| length.abs_diff(letters) <= *most)
        .map(|(most, _, name, meant)| (strsim::osa_distance(found, name.as_ref()), most, meant))
        .filter(|(distance, most, _)| distance <= most)
        .min_by_key(|(distance, ..)| *distance)
        .map(|(.., meant)| meant)
}

/// Returns the valid name that is one letter away, if there is only one. A short term can be an abbreviation in its own
/// right: `igo` does not mean `ingo`. So a term must have the same letters in another order, and a key need not.
fn nearest_short(found: &str, letters: usize, valid: &[&'static str], keys: bool) -> Option<&'static str> {
    let near =
        |name: &&str| letters > 1 && strsim::osa_distance(found, name) == 1 && (keys || sorted(found) == sorted(name));
    let mut near = valid.iter().copied().filter(near);
    near.next().filter(|_| near.next().is_none())
}

/// Writes the name like a code: lower-case letters and digits, words joined by `_`.
pub(crate) fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<_> = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("_")
}

fn sorted(name: &str) -> Vec<char> {
    let mut letters: Vec<_> = name.chars().collect();
    letters.sort_unstable();
    letters
}

/// Returns the beginning of a text, so that an error does not grow with the input.
pub(crate) fn beginning(found: &str) -> String {
    match found.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", found.get(..end).unwrap_or_default()),
        None => found.to_owned(),
    }
}

/// Shows a text as messages do: shortened, so that no message grows with the input, and on one line.
pub(crate) fn cut(found: &str) -> Cut<'_> {
    Cut(found)
}

/// Returns at most this number of bytes, without breaking a character.
pub(crate) fn cut_to(text: &str, bytes: usize) -> &str {
    (0..=bytes).rev().find_map(|end| text.get(..end.min(text.len()))).unwrap_or_default()
}

/// Lists names in a message, each in quotation marks.
pub(crate) fn listed(names: impl IntoIterator<Item = impl fmt::Display>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Prints the beginning of a text.
pub(crate) struct Cut<'a>(&'a str);

impl fmt::Display for Cut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(SHOWN) {
            Some((end, _)) => write!(f, "{}…", OneLine(self.0.get(..end).unwrap_or_default())),
            None => OneLine(self.0).fmt(f),
        }
    }
}

/// Prints a text with escapes for characters that control a terminal, break lines, change the writing direction or are
/// invisible.
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

/// Prints a question at the end of a message, or nothing.
pub(crate) struct DidYouMean<'a>(pub(crate) Option<&'a str>);

impl DidYouMean<'_> {
    pub(crate) const BEFORE: &'static str = ", did you mean `";
    pub(crate) const AFTER: &'static str = "`?";
}

impl fmt::Display for DidYouMean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |name| write!(f, "{}{name}{}", Self::BEFORE, Self::AFTER))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_near() {
        use std::iter::empty;
        let marks = |found: &str| meant(found, &["met", "not_met", "partly_met", "not_applicable"], empty(), false);
        assert_eq!(marks("mett"), Some("met"));
        assert_eq!(marks("Met"), Some("met"));
        assert_eq!(marks("mte"), Some("met"));
        assert_eq!(marks("Not Met"), Some("not_met"));
        assert_eq!(marks("partially-met"), Some("partly_met"));
        assert_eq!(marks("yes"), None);
        assert_eq!(marks("me"), None);
        assert_eq!(marks(&"met".repeat(1000)), None);
        let keys = |found: &str| meant(found, &["name", "kind", "by", "on"], empty(), true);
        assert_eq!(
            ["nme", "Name", "nane", "knd", "b", "oy", "xyz"].map(keys),
            [Some("name"), Some("name"), Some("name"), Some("kind"), None, None, None]
        );
    }

    #[test]
    fn words_of_one_name_mean_it() {
        let keys = [
            "childcare_offered",
            "training_offered",
            "has_team",
            "staff_plan",
            "staff_trained",
            "team_trained",
            "not_attended",
            "not_met",
        ];
        let meant = |found: &str| nearest(found, keys.into_iter());
        for (found, name) in [
            ("childcare", "childcare_offered"),
            ("Child", "childcare_offered"),
            ("plan", "staff_plan"),
            ("staff_tr", "staff_trained"),
            ("not_attend", "not_attended"),
        ] {
            assert_eq!(meant(found), Some(name), "{found}");
        }
        for found in ["offered", "staff", "team", "attended", "met", "offer", "care", "tr"] {
            assert_eq!(meant(found), None, "{found}");
        }
    }

    #[test]
    fn a_label_gets_its_code() {
        let meant =
            |found| meant(found, &["met", "two_way_process"], [("Two ways", "two_way_process")].into_iter(), false);
        assert_eq!(["two ways", "TWO - WAYS", "Two way process"].map(meant), [Some("two_way_process"); 3]);
        assert_eq!(meant("ways"), None);
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
