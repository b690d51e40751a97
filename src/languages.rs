//! Labels and definitions in other languages.
//!
//! A [`Translation`] is a file with the texts of one language, each with the English that it was made from.
//! [`Languages`] holds the files that a program has loaded. A [`Wording`] is the choice of one language: a small handle
//! that is passed to functions that show texts to people.
//!
//! ```
//! use dynamic_integration::core_terms::{Mark, YesNo};
//! use dynamic_integration::languages::{Languages, Translation, Wording};
//! use dynamic_integration::term::Term;
//!
//! // A fixture: this crate ships no texts in other languages.
//! let german = Translation::from_json(r#"{
//!     "language": "de",
//!     "texts": { "core/answer/yes": { "label": { "text": "Ja", "of": "Yes" } } }
//! }"#)?;
//! let languages = Languages::from_iter([german]);
//!
//! let wording = languages.wording(&"de-AT".parse()?); // by tag, or else by primary language
//! assert_eq!(wording.label(YesNo::Yes), "Ja");
//! assert_eq!(wording.label(Mark::Met), "Met"); // English where a text is missing
//! assert_eq!(Wording::english().label(YesNo::Yes), "Yes");
//!
//! assert_eq!(languages.find(YesNo::VOCABULARY, "ja"), Ok(YesNo::Yes.erase()));
//! assert_eq!(languages.find(YesNo::VOCABULARY, "no"), Ok(YesNo::No.erase()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Which text is shown
//!
//! A text is looked up in the file of the language tag, then in the file of its primary language (`de` for `de-AT`),
//! then in English. This is done for each text. A stale text is not shown, and a stale label names no term: its English
//! has changed, and perhaps its meaning too. English is shown instead, and [`Translation::counts`] counts it.
//!
//! # For translators
//!
//! [`Translation::to_csv`] writes a table with one text in each row. [`Translation::from_csv`] reads it back.
//!
//! Some terms have the same English, and each needs its own text: `core/mark/met` is the mark that a report shows, and
//! `core/recorded_mark/met` is the mark that a form asks for. If only the first is translated, the form and its answers
//! stay in English. [`Translation::counts`] counts what is missing.
//!
//! # Included translations
//!
//! None. None of the five publications prints its terms in another language, and no text is translated by machine.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::core_terms::TextField;
use crate::evaluation::{PointId, RuleSetRef};
use crate::shape::Field;
use crate::suggest::{cut, listed, nearest_of};
use crate::term::{AnyTerm, Vocabulary};
use crate::values::Language;

mod named;
mod questions;
mod table;
mod translation;

pub use named::Named;
pub(crate) use questions::ByLabel;
use questions::Questions;
pub use translation::{NeededText, TextCounts, Texts, TranslatedText, TranslatedTexts, Translation};

/// The translations that a program has loaded, one for each language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Languages {
    translations: BTreeMap<Language, Translation>,
    questions: Questions,
}

impl Languages {
    /// Creates a set without translations, in which everything is in English.
    #[must_use]
    pub const fn new() -> Self {
        Self { translations: BTreeMap::new(), questions: Questions::new() }
    }

    /// Adds a translation, and returns the one of the same language that it replaces.
    pub fn insert(&mut self, translation: Translation) -> Option<Translation> {
        self.questions = Questions::new();
        self.translations.insert(translation.language.clone(), translation)
    }

    /// Returns the translation of exactly this language.
    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&Translation> {
        self.translations.get(language)
    }

    /// Returns the translations, ordered by language tag.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Translation> {
        self.translations.values()
    }

    /// Returns the wording of a language: the texts of its tag, then of its primary language, then English.
    #[must_use]
    pub fn wording(&self, language: &Language) -> Wording<'_> {
        let primary = language.as_str().split('-').next().and_then(|primary| primary.parse().ok());
        let primary = primary.filter(|primary| primary != language);
        Wording { texts: [self.get(language), primary.and_then(|primary| self.get(&primary))] }
    }

    /// Returns the term of a vocabulary with this label, in English or in any of the languages.
    ///
    /// Case and the number of spaces do not matter. A stale label is not found.
    ///
    /// ```
    /// use dynamic_integration::core_terms::Mark;
    /// use dynamic_integration::languages::{LabelError, Languages, Translation};
    /// use dynamic_integration::term::Term;
    ///
    /// let french = Translation::from_json(r#"{ "language": "fr", "texts": {
    ///     "core/mark/met": { "label": { "text": "Atteint", "of": "Met" } },
    ///     "core/mark/partly_met": { "label": { "text": "Atteint", "of": "Partly met" } }
    /// } }"#)?;
    /// let languages = Languages::from_iter([french]);
    /// assert_eq!(languages.find(Mark::VOCABULARY, "partly  MET"), Ok(Mark::PartlyMet.erase()));
    ///
    /// let ambiguous = languages.find(Mark::VOCABULARY, "Atteint").unwrap_err();
    /// assert_eq!(
    ///     ambiguous.to_string(),
    ///     "`Atteint` is the label of several terms of core/mark: `partly_met`, `met`"
    /// );
    /// let unknown = languages.find(Mark::VOCABULARY, "Partly mett").unwrap_err();
    /// assert_eq!(unknown.to_string(), "unknown label `Partly mett` of core/mark, did you mean `Partly met`?");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`LabelError`] if no term or several terms have the label.
    pub fn find(&self, vocabulary: &'static Vocabulary, label: &str) -> Result<AnyTerm, LabelError> {
        let wanted = folded(label);
        let mut terms: Vec<AnyTerm> = Vec::new();
        for (known, term) in self.labels(vocabulary) {
            if folded(known) == wanted && terms.last() != Some(&term) {
                terms.push(term);
            }
        }
        match *terms {
            [term] => Ok(term),
            [] => {
                let valid = self.labels(vocabulary).map(|(known, term)| (folded(known), (term, known)));
                let nearest =
                    nearest_of(&wanted, valid).map(|(term, label)| NearLabel { term, label: label.to_owned() });
                Err(LabelError::Unknown { found: label.to_owned(), vocabulary: vocabulary.id, nearest })
            }
            _ => Err(LabelError::Ambiguous { found: label.to_owned(), vocabulary: vocabulary.id, terms }),
        }
    }

    /// Returns the questions of the type with these fields by their labels in every language. They are made once.
    pub(crate) fn questions(&self, fields: &'static [Field], make: impl FnOnce() -> ByLabel) -> Arc<ByLabel> {
        static ENGLISH: Questions = Questions::new();
        let kept = if self.translations.is_empty() { &ENGLISH } else { &self.questions };
        kept.of(fields, make)
    }

    /// Returns the labels of a vocabulary in every language, term by term.
    fn labels(&self, vocabulary: &'static Vocabulary) -> impl Iterator<Item = (&str, AnyTerm)> {
        vocabulary.terms().flat_map(move |term| {
            let translated = self.iter().filter_map(move |translation| translation.text(term, TextField::Label));
            std::iter::once(term.label()).chain(translated).map(move |label| (label, term))
        })
    }
}

/// Returns a label in lower case, with one space between its words.
pub(crate) fn folded(label: &str) -> String {
    label.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

impl FromIterator<Translation> for Languages {
    /// Keeps the last translation of each language.
    fn from_iter<I: IntoIterator<Item = Translation>>(translations: I) -> Self {
        let mut languages = Self::new();
        languages.extend(translations);
        languages
    }
}

impl Extend<Translation> for Languages {
    /// Keeps the last translation of each language.
    fn extend<I: IntoIterator<Item = Translation>>(&mut self, translations: I) {
        for translation in translations {
            self.insert(translation);
        }
    }
}

/// The language in which texts are shown. English is shown where a text is missing or stale.
///
/// ```
/// use dynamic_integration::core_terms::{TextField, YesNo};
/// use dynamic_integration::languages::{Languages, Wording};
/// use dynamic_integration::term::Term;
///
/// let wording = Wording::english();
/// assert_eq!(wording.label(YesNo::No), "No");
/// assert_eq!(wording.definition(YesNo::No), "It is not so.");
/// assert_eq!(wording.label(YesNo::VOCABULARY), "Answer");
/// assert_eq!(wording.translated(YesNo::No, TextField::Label), None); // no other language
/// assert_eq!(Languages::new().wording(&"uk".parse()?).label(YesNo::No), "No");
/// # Ok::<(), dynamic_integration::values::InvalidValue>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Wording<'a> {
    /// The translations in the order in which texts are looked up.
    texts: [Option<&'a Translation>; 2],
}

impl<'a> Wording<'a> {
    /// Returns the wording in English.
    #[must_use]
    pub const fn english() -> Self {
        Self { texts: [None, None] }
    }

    /// Returns the language in which texts are looked up first, or `None` if there is only English.
    #[must_use]
    pub fn language(self) -> Option<&'a Language> {
        self.texts.into_iter().flatten().next().map(|translation| &translation.language)
    }

    /// Returns the name of a term, vocabulary or framework.
    #[must_use]
    pub fn label(self, named: impl Into<Named>) -> &'a str {
        let named = named.into();
        self.translated(named, TextField::Label).map_or_else(|| named.label(), |(text, _)| text)
    }

    /// Returns the meaning of a term, vocabulary or framework.
    #[must_use]
    pub fn definition(self, named: impl Into<Named>) -> &'a str {
        let named = named.into();
        self.translated(named, TextField::Definition).map_or_else(|| named.definition(), |(text, _)| text)
    }

    /// Returns the sentence in which the source says why a term matters. Returns `None` if the source gives terms or
    /// nothing.
    ///
    /// ```
    /// use dynamic_integration::languages::Wording;
    /// use dynamic_integration::spring::Question;
    ///
    /// let sentence = Wording::english().reason(Question::FundingBase);
    /// assert_eq!(sentence, Some("Allies support the practice when the first grant has ended."));
    /// assert_eq!(Wording::english().reason(Question::NeedsFit), None);
    /// ```
    #[must_use]
    pub fn reason(self, named: impl Into<Named>) -> Option<&'a str> {
        let named = named.into();
        let english = named.english(TextField::Reason)?;
        Some(self.translated(named, TextField::Reason).map_or(english, |(text, _)| text))
    }

    /// Returns the name of a rule set for a heading: the name of its framework, and of its part if the framework has several
    /// rule sets.
    ///
    /// ```
    /// use dynamic_integration::evaluation::RuleSetRef;
    /// use dynamic_integration::languages::Wording;
    /// use dynamic_integration::{mhpss, spring};
    ///
    /// let english = Wording::english();
    /// assert_eq!(english.title(RuleSetRef::of::<spring::Question>()), "SPRING good-practice criteria");
    /// assert_eq!(english.title(RuleSetRef::of::<mhpss::Rule>()), "FOCUS MHPSS framework: one actor");
    /// ```
    #[must_use]
    pub fn title(self, rule_set: RuleSetRef) -> String {
        let framework = self.label(rule_set.framework());
        match rule_set.part() {
            None => framework.to_owned(),
            Some(part) => format!("{framework}: {}", self.label(part)),
        }
    }

    /// Returns the labels of the terms that name a point, as in `Basic psychosocial support / Refer`.
    #[must_use]
    pub fn point(self, id: PointId) -> impl fmt::Display {
        id.labelled(move |term| self.label(term))
    }

    /// Returns a text and its language, or `None` if English is shown instead.
    ///
    /// A page with several languages needs this to mark each text for screen readers.
    #[must_use]
    pub fn translated(self, named: impl Into<Named>, field: TextField) -> Option<(&'a str, &'a Language)> {
        let named = named.into();
        let mut loaded = self.texts.into_iter().flatten();
        loaded.find_map(|translation| translation.text(named, field).map(|text| (text, &translation.language)))
    }
}

/// A label that no term has, or several.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LabelError {
    /// No term has it.
    #[error("unknown label `{}` of {vocabulary}{}", cut(found), meant(nearest.as_ref()))]
    Unknown {
        /// The text that was found.
        found: String,
        /// The id of the vocabulary.
        vocabulary: &'static str,
        /// The nearest label, if one is near.
        nearest: Option<NearLabel>,
    },
    /// Several terms have it.
    #[error("`{}` is the label of several terms of {vocabulary}: {}", cut(found), listed(terms.iter().map(|term| term.code())))]
    Ambiguous {
        /// The text that was found.
        found: String,
        /// The id of the vocabulary.
        vocabulary: &'static str,
        /// The terms, in the order of publication.
        terms: Vec<AnyTerm>,
    },
}

/// A label that is near, and its term.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NearLabel {
    /// The term.
    pub term: AnyTerm,
    /// Its label, in the language in which it is near.
    pub label: String,
}

fn meant(nearest: Option<&NearLabel>) -> String {
    nearest.map_or_else(String::new, |near| format!(", did you mean `{}`?", cut(&near.label)))
}
