//! The names of the questions of a document, and what is almost one: spelt in another way, or a label.

use std::collections::BTreeMap;
use std::iter::once;

use crate::core_terms::TextField;
use crate::languages::{ByLabel, Languages, Named};
use crate::shape::{Field, PARTS, Shape, VALUE, name_under};
use crate::suggest::plain;

pub(super) fn has_parts(fields: &[Field]) -> bool {
    fields.iter().any(Field::is_part)
}

/// Returns the shape of the value of a key.
pub(super) fn below(shape: Shape, key: &str) -> Option<Shape> {
    match shape {
        Shape::Object(fields) => {
            fields.iter().find(|field| field.key == key && !field.is_for_editors()).map(|field| (field.shape)())
        }
        Shape::Map(of, value) => of.find(key).map(|_| value()),
        Shape::Facts { of, with_others } => {
            (of.find(key).is_some() || with_others && key == "others").then_some(Shape::YesNo)
        }
        Shape::Things(of) => match key {
            "listed" => Some(Shape::List(of)),
            "others" => Some(Shape::YesNo),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the valid keys.
pub(super) fn keys(shape: Shape) -> Vec<&'static str> {
    match shape {
        Shape::Object(fields) => fields.iter().filter(|field| !field.is_for_editors()).map(|field| field.key).collect(),
        Shape::Map(of, _) | Shape::Facts { of, with_others: false } => of.codes().to_vec(),
        Shape::Facts { of, .. } => of.keys().to_vec(),
        Shape::Things(_) => vec!["listed", "others"],
        _ => Vec::new(),
    }
}

/// The ends of a path in plain words: what follows each separator. They are written once, because a path can have many.
pub(super) struct Ends {
    /// The path in lower case.
    pub(super) lower: String,
    /// The same as [`plain`].
    pub(super) plain: String,
    /// Each separator, and where what follows it begins in the two texts.
    starts: Vec<(char, usize, usize)>,
}

impl Ends {
    pub(super) fn of(path: &str) -> Self {
        let (lower, mut plain, mut starts) = (path.to_lowercase(), String::new(), Vec::new());
        let mut is_in_a_word = false;
        for (at, letter) in lower.char_indices() {
            let begins_a_word = letter.is_alphanumeric() && !is_in_a_word;
            is_in_a_word = letter.is_alphanumeric();
            if begins_a_word && !plain.is_empty() {
                plain.push('_');
            }
            if is_in_a_word {
                plain.push(letter);
            } else if matches!(letter, '/' | '-' | ':' | '.') {
                starts.push((letter, at + letter.len_utf8(), if plain.is_empty() { 0 } else { plain.len() + 1 }));
            }
        }
        Self { lower, plain, starts }
    }

    /// Returns each separator, what follows it, and the same in plain words. The last one comes first.
    pub(super) fn backwards(&self) -> impl Iterator<Item = (char, &str, &str)> {
        let end = |text, from| str::get(text, from..).unwrap_or_default();
        self.starts.iter().rev().map(move |(after, at, from)| (*after, end(&self.lower, *at), end(&self.plain, *from)))
    }
}

/// Returns what follows a key and a separator in a plain name, or an empty text if nothing does.
pub(super) fn after_key<'w>(written: &'w str, key: &str) -> Option<&'w str> {
    let rest = written.strip_prefix(key)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('_') }
}

/// Returns the name of the question that is spelt like this in plain words. A choice of the question can follow it.
pub(super) fn spelt_otherwise(shape: Shape, written: &str) -> Option<String> {
    match shape {
        Shape::Object(_) | Shape::Map(..) | Shape::Facts { .. } | Shape::Things(_) => {
            if let Shape::Object(fields) = shape
                && written == PARTS
                && has_parts(fields)
            {
                return Some(PARTS.to_owned());
            }
            keys(shape).into_iter().find_map(|key| {
                let name = spelt_otherwise(below(shape, key)?, after_key(written, &plain(key))?)?;
                Some(if name.is_empty() { key.to_owned() } else { name_under(key, &name) })
            })
        }
        Shape::Terms(of) => (written.is_empty() || of.find(written).is_some()).then(String::new),
        value => match written {
            "" => Some(String::new()),
            VALUE if value.is_single() => Some(VALUE.to_owned()),
            _ => None,
        },
    }
}

/// Returns the names of all questions outside of repeats, by their labels in plain words. Of equal labels, the first one
/// in the form counts.
pub(super) fn labels(shape: Shape, languages: &Languages) -> ByLabel {
    let mut labels = BTreeMap::new();
    add_labels(shape, "", languages, &mut Vec::new(), &mut labels);
    labels
}

fn add_labels(
    shape: Shape,
    name: &str,
    languages: &Languages,
    within: &mut Vec<&'static [Field]>,
    labels: &mut ByLabel,
) {
    // A type can contain itself.
    if let Shape::Object(fields) = shape {
        if within.iter().any(|known| std::ptr::eq(*known, fields)) {
            return;
        }
        within.push(fields);
    }
    for key in keys(shape) {
        let Some(value) = below(shape, key) else { continue };
        let name = name_under(name, key);
        let term = match shape {
            Shape::Map(of, _) | Shape::Facts { of, .. } => of.find(key).map(Named::from),
            _ => None,
        };
        let of = match value {
            Shape::Terms(of) | Shape::Term(of) => Some(Named::from(of)),
            _ => None,
        };
        if value.is_question() {
            labels.entry(plain(key)).or_insert_with(|| name.clone());
            for named in term.into_iter().chain(of) {
                let translated = languages.iter().filter_map(|translation| translation.text(named, TextField::Label));
                for label in once(named.label()).chain(translated) {
                    labels.entry(plain(label)).or_insert_with(|| name.clone());
                }
            }
        } else {
            add_labels(value, &name, languages, within, labels);
        }
    }
    if matches!(shape, Shape::Object(_)) {
        within.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_plain() {
        for path in ["", "a", "a/b", "A: b-C.d", "/a//b/", "g/ä b: Ü1", "-.:/", "É/İ-x", "spring__marks/Staff plan "]
        {
            let ends = Ends::of(path);
            assert_eq!(ends.plain, plain(path));
            let mut all: Vec<_> = ends.backwards().collect();
            all.reverse();
            let expected: Vec<_> = path.to_lowercase().match_indices(['/', '-', ':', '.']).map(|(at, _)| at).collect();
            assert_eq!(all.len(), expected.len(), "{path}");
            for ((after, end, written), at) in all.into_iter().zip(expected) {
                assert_eq!(Some(&*format!("{after}{end}")), path.to_lowercase().get(at..));
                assert_eq!(written, plain(end), "{path}");
            }
        }
    }
}
