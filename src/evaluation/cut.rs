//! Pieces of JSON that are the same in all evaluations by a rule set.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use strum::EnumCount;

use crate::json::{self, JOINED};
use crate::mark::Mark;
use crate::term::Term;

/// The JSON of the rules of a rule set, cut after the marks.
///
/// The pieces are cut from the JSON of an evaluation in which nothing is assessed. So the form of a rule is defined in
/// one place only.
pub(super) struct Texts {
    pub(super) rules: Box<[RuleText]>,
    /// The approximate length of an evaluation.
    pub(super) room: usize,
}

pub(super) struct RuleText {
    /// Up to the mark of the rule, from there up to the mark of each point, and the rest.
    pub(super) whole: Cut,
    /// Each point alone.
    pub(super) points: Box<[Cut]>,
}

/// Pieces of JSON.
pub(super) struct Cut {
    /// Those that end with a mark, for each mark.
    marked: Box<[[&'static str; Mark::COUNT]]>,
    last: &'static str,
}

impl Texts {
    pub(super) fn of(rules: impl Iterator<Item = RuleText>) -> Self {
        let rules: Box<[_]> = rules.collect();
        let length = rules.iter().map(|rule| rule.whole.length()).sum::<usize>();
        Self { rules, room: length + length / 4 }
    }
}

impl Cut {
    /// Cuts the JSON of a rule or point that is not assessed.
    pub(super) fn of(value: &impl Serialize) -> Self {
        let marks: Vec<String> = Mark::ALL.iter().map(json::text).collect();
        let text = json::text(value);
        let mut pieces: Vec<&str> = text.split(&json::text(&Mark::NotAssessed)).collect();
        let last = pieces.pop().unwrap_or_default();
        let marked =
            |piece: &str| std::array::from_fn(|mark| keep(piece.to_owned() + marks.get(mark).map_or("", |m| m)));
        Self { marked: pieces.into_iter().map(marked).collect(), last: keep(last.to_owned()) }
    }

    /// The length if no mark is known.
    fn length(&self) -> usize {
        let longest = |texts: &[&str; Mark::COUNT]| texts.iter().map(|text| text.len()).max().unwrap_or_default();
        self.marked.iter().map(longest).sum::<usize>() + self.last.len()
    }

    /// Writes it with these marks.
    pub(super) fn serialize<S: Serializer>(
        &self,
        marks: impl Iterator<Item = Mark>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut joined = serializer.serialize_struct(JOINED, 0)?;
        for (texts, mark) in self.marked.iter().zip(marks) {
            joined.skip_field(texts.get(mark.index()).copied().unwrap_or_default())?;
        }
        joined.skip_field(self.last)?;
        joined.end()
    }
}

/// Keeps a text as long as the program runs, as the rule set is.
fn keep(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
