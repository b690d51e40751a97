//! A publication, its source sections, and the reasons and examples that it gives.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::{AnyTerm, Vocabulary};
use crate::core_terms::ReasonKind;

/// A published framework: its title and publisher, the sections of its text, and its vocabularies.
///
/// Two are equal if their codes are equal.
///
/// ```
/// use dynamic_integration::registry::FRAMEWORKS;
///
/// let spring = FRAMEWORKS.iter().find(|framework| framework.code == "spring").unwrap();
/// assert!(spring.vocabularies.iter().any(|vocabulary| vocabulary.code == "criterion"));
/// assert_eq!(format!("{spring:?}"), "spring");
/// ```
pub struct Framework {
    /// Short name in `snake_case`, the first part of the ids of its terms.
    pub code: &'static str,
    /// Short name for people.
    pub label: &'static str,
    /// Title of the publication.
    pub title: &'static str,
    /// The publisher.
    pub publisher: &'static str,
    /// Code of the edition that is modelled. It is a term of the vocabulary `edition`, if there is one.
    pub edition: &'static str,
    /// Year of publication, if the text states it.
    pub year: Option<u16>,
    /// Web address of the original or of its project, if the text states it.
    pub address: Option<&'static str>,
    /// Rights, if the text states them.
    pub rights: Option<&'static str>,
    /// Facts that were looked up elsewhere because the text does not state them, one sentence each.
    pub looked_up: &'static [&'static str],
    /// Says what the framework is about.
    pub definition: &'static str,
    /// The sections of its text that locators name.
    pub sections: &'static [SourceSection],
    /// Its vocabularies, in the order of publication.
    pub vocabularies: &'static [&'static Vocabulary],
    /// The reasons and examples that its text gives for its rules and terms.
    pub reasons: &'static [Reason],
}

impl Framework {
    /// Resolves a locator to the source sections that it names.
    ///
    /// A locator is a list of section keys separated by commas. A key after the code of another framework names a
    /// section of that framework, as in `§0, mhpss §4`. `question 8` and `item 27` are numbers within the section
    /// before them. `own` names no section, because no source states the term.
    ///
    /// # Errors
    ///
    /// [`UnknownLocator`] for the first part that names no section.
    ///
    /// ```
    /// use dynamic_integration::spring::{FRAMEWORK, Item};
    ///
    /// let sections = FRAMEWORK.locate(Item::AnticipateObstacles.locator(), &[])?;
    /// assert_eq!(sections[0].heading, "Effectiveness");
    /// assert_eq!(FRAMEWORK.locate("own", &[])?.len(), 0);
    /// assert!(FRAMEWORK.locate("§9", &[]).is_err());
    /// # Ok::<(), dynamic_integration::term::UnknownLocator>(())
    /// ```
    pub fn locate(
        &self,
        locator: &str,
        others: &[&'static Self],
    ) -> Result<Vec<&'static SourceSection>, UnknownLocator> {
        self.resolve(locator, others).collect()
    }

    /// Resolves each part of a locator that can name a section.
    pub(crate) fn resolve(
        &self,
        locator: &str,
        others: &[&'static Self],
    ) -> impl Iterator<Item = Result<&'static SourceSection, UnknownLocator>> {
        let mut in_section = false;
        locator.split(", ").filter_map(move |part| {
            let counts = |word| part.strip_prefix(word).is_some_and(|number: &str| number.parse::<u8>().is_ok());
            if part == "own" || in_section && (counts("question ") || counts("item ")) {
                return None;
            }
            in_section = true;
            let elsewhere = || {
                let (code, key) = part.split_once(' ')?;
                others.iter().find(|other| other.code == code)?.sections.iter().find(|section| section.key == key)
            };
            let section = self.sections.iter().find(|section| section.key == part).or_else(elsewhere);
            Some(section.ok_or_else(|| UnknownLocator { framework: self.code, found: part.to_owned() }))
        })
    }
}

impl AnyTerm {
    /// Returns the reasons and examples that the source gives for it.
    pub fn reasons(self) -> impl Iterator<Item = &'static Reason> {
        self.framework().reasons.iter().filter(move |reason| reason.of == self)
    }
}

impl PartialEq for Framework {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Framework {}

impl Hash for Framework {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl fmt::Debug for Framework {
    /// Prints only the code: a framework and its vocabularies refer to each other, so a derived impl would not
    /// terminate.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)
    }
}

impl fmt::Display for Framework {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.label)
    }
}

impl serde::Serialize for Framework {
    /// Writes its code.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

/// A section of the text of a publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct SourceSection {
    /// The key that locators use.
    pub key: &'static str,
    /// The heading as printed, or a short description if none is printed.
    pub heading: &'static str,
}

/// A locator that names no source section.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("`{found}` is not a source section of {framework}")]
pub struct UnknownLocator {
    /// Code of the framework.
    pub framework: &'static str,
    /// The part of the locator that was not found.
    pub found: String,
}

/// A reason or example from a source: why a rule matters, or how it can be met.
///
/// ```
/// use dynamic_integration::core_terms::ReasonKind;
/// use dynamic_integration::spring::{FRAMEWORK, Question};
///
/// let question = Question::ActorCoordination.erase();
/// let why = FRAMEWORK.reasons.iter().find(|reason| reason.of == question && reason.kind == ReasonKind::Why);
/// assert_eq!(why.map(|reason| reason.locator), Some("Partnership & Collaboration"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// The rule or term that it is about.
    pub of: AnyTerm,
    /// The points of the rule that it is about; all points if empty.
    pub points: &'static [AnyTerm],
    /// Says whether it is a reason (why) or an example (how).
    pub kind: ReasonKind,
    /// The reason or example itself.
    pub referent: Referent,
    /// The place where the source connects it with the rule or term.
    pub locator: &'static str,
}

/// A reason or example as terms, or in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Referent {
    /// Terms of the framework.
    Terms(&'static [AnyTerm]),
    /// One sentence in this crate's words, if the source has no term for it.
    Sentence(&'static str),
}

impl fmt::Display for Referent {
    /// Prints it for people: the sentence, or the labels of the terms.
    ///
    /// ```
    /// use dynamic_integration::spring::Question;
    ///
    /// let told: Vec<_> = Question::ActorCoordination.erase().reasons().map(|reason| reason.referent.to_string()).collect();
    /// assert_eq!(told, ["Voice of the users", "Migrants, Civil society, Public authorities, Businesses"]);
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sentence(sentence) => f.write_str(sentence),
            Self::Terms(terms) => {
                let labels: Vec<_> = terms.iter().map(|term| term.label()).collect();
                f.write_str(&labels.join(", "))
            }
        }
    }
}

impl Reason {
    /// Creates a reason, which says why a rule or term matters.
    #[must_use]
    pub const fn why(of: AnyTerm, terms: &'static [AnyTerm], locator: &'static str) -> Self {
        Self { of, points: &[], kind: ReasonKind::Why, referent: Referent::Terms(terms), locator }
    }

    /// Creates an example of how a rule is met, or of what is done about a term.
    #[must_use]
    pub const fn how(of: AnyTerm, terms: &'static [AnyTerm], locator: &'static str) -> Self {
        Self { of, points: &[], kind: ReasonKind::How, referent: Referent::Terms(terms), locator }
    }

    /// Replaces the terms with a sentence.
    #[must_use]
    pub const fn saying(mut self, sentence: &'static str) -> Self {
        self.referent = Referent::Sentence(sentence);
        self
    }

    /// Restricts it to some points of the rule.
    #[must_use]
    pub const fn for_points(mut self, points: &'static [AnyTerm]) -> Self {
        self.points = points;
        self
    }
}

/// Declares the reasons of a framework as a table. A row is `Rule::Code, why, "locator": terms;`, or has `= "a
/// sentence"` instead of the terms. Points in brackets restrict it. The terms are Rust paths, so a misspelt one does
/// not compile.
macro_rules! reasons {
    ($(
        $of:path $([$($point:path),+])?, $kind:ident, $locator:literal $(: $($term:path),+)? $(= $sentence:literal)?;
    )+) => {
        pub(super) static REASONS: &[$crate::term::Reason] = &[$(
            $crate::term::Reason::$kind($of.erase(), &[$($($term.erase()),+)?], $locator)
                $(.saying($sentence))?
                $(.for_points(&[$($point.erase()),+]))?,
        )+];
    };
}
pub(crate) use reasons;
