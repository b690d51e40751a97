//! The texts of one language, each with the English that it was made from.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Named;
use crate::core_terms::{TextField, TextStatus};
use crate::document::document;
use crate::facts::Record;
use crate::read::going_on::Refusals;
use crate::read::{self, ReadError};
use crate::term::Framework;
use crate::values::{Language, NonBlankText};

document! {
    /// The texts of one language.
    ///
    /// Each text is kept with the English that it was made from. If the English has changed since, the text is *stale*
    /// and is not shown.
    ///
    /// ```
    /// use dynamic_integration::core_terms::{TextField, TextStatus, YesNo};
    /// use dynamic_integration::languages::Translation;
    /// use dynamic_integration::registry::ALL_FRAMEWORKS;
    ///
    /// let german = Translation::from_json(r#"{
    ///     "language": "de",
    ///     "texts": {
    ///         "core/answer/yes": { "label": { "text": "Ja", "of": "Yes" } },
    ///         "core/answer/no": { "label": { "text": "Nie", "of": "Never" } }
    ///     }
    /// }"#)?;
    /// assert_eq!(german.text(YesNo::Yes, TextField::Label), Some("Ja"));
    /// assert_eq!(german.text(YesNo::No, TextField::Label), None);
    /// assert_eq!(german.status(YesNo::No, TextField::Label), TextStatus::Stale);
    ///
    /// let counts = german.counts(ALL_FRAMEWORKS);
    /// assert_eq!((counts.translated, counts.stale), (1, 1));
    /// # Ok::<(), dynamic_integration::read::ReadError>(())
    /// ```
    #[check]
    pub struct Translation {
        /// The schema against which an editor checks the document.
        #[key("$schema")]
        pub optional schema: String,
        /// The language.
        pub language: Language,
        /// The edition of the texts, in the words of their authors.
        pub optional edition: NonBlankText,
        /// The authors of the texts, or where they are printed.
        pub optional source: NonBlankText,
        /// The texts, by the id of the term, vocabulary or framework.
        pub default texts: Texts,
    }

    /// The texts of one term, vocabulary or framework.
    #[derive(Default)]
    pub struct TranslatedTexts {
        /// The name.
        pub optional label: TranslatedText,
        /// The meaning.
        pub optional definition: TranslatedText,
        /// A sentence on why it matters, if the source gives no term for it.
        pub optional reason: TranslatedText,
    }

    /// A text, and the English that it was made from.
    pub struct TranslatedText {
        /// The text.
        pub text: NonBlankText,
        /// The English that it was made from.
        pub of: NonBlankText,
    }
}

crate::json::to_json!(Translation);

impl TranslatedTexts {
    /// Returns one of the texts, stale or not.
    #[must_use]
    pub const fn get(&self, field: TextField) -> Option<&TranslatedText> {
        match field {
            TextField::Label => self.label.as_ref(),
            TextField::Definition => self.definition.as_ref(),
            TextField::Reason => self.reason.as_ref(),
        }
    }

    /// Records a text, and returns the one that it replaces.
    pub fn insert(&mut self, field: TextField, text: TranslatedText) -> Option<TranslatedText> {
        match field {
            TextField::Label => self.label.replace(text),
            TextField::Definition => self.definition.replace(text),
            TextField::Reason => self.reason.replace(text),
        }
    }
}

impl TranslatedText {
    /// Returns `true` if it was made from this English. Line breaks do not matter, only the words.
    #[must_use]
    pub fn is_of(&self, english: &str) -> bool {
        self.of.as_str().split_whitespace().eq(english.split_whitespace())
    }
}

impl Translation {
    /// Creates a translation without texts.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { schema: None, language, edition: None, source: None, texts: Texts(BTreeMap::new()) }
    }

    /// Reads a translation: see [`read::from_str`]. Ids are looked up in the frameworks of this crate.
    ///
    /// ```
    /// use dynamic_integration::languages::Translation;
    ///
    /// let error = Translation::from_json(r#"{ "language": "de", "texts": { "spring/item/staf_plan": {} } }"#).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "line 1, column 32, at /texts/spring~1item~1staf_plan: \
    ///      unknown key `spring/item/staf_plan`, did you mean `spring/item/staff_plan`?"
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors of form.
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::from_str(text)
    }

    /// Returns a text that is not stale.
    #[must_use]
    pub fn text(&self, named: impl Into<Named>, field: TextField) -> Option<&str> {
        let named = named.into();
        let text = self.texts.get(named)?.get(field)?;
        named.english(field).filter(|english| text.is_of(english)).map(|_| text.text.as_str())
    }

    /// Returns the state of a text.
    #[must_use]
    pub fn status(&self, named: impl Into<Named>, field: TextField) -> TextStatus {
        let named = named.into();
        match self.texts.get(named).and_then(|texts| texts.get(field)) {
            None => TextStatus::Missing,
            Some(text) if named.english(field).is_some_and(|english| text.is_of(english)) => TextStatus::Translated,
            Some(_) => TextStatus::Stale,
        }
    }

    /// Returns every text that the given frameworks need, with its state, in the order of publication.
    ///
    /// ```
    /// use dynamic_integration::core_terms::{TextField, TextStatus};
    /// use dynamic_integration::languages::Translation;
    /// use dynamic_integration::spring::FRAMEWORK;
    ///
    /// let french = Translation::new("fr".parse()?);
    /// let missing = french.needed([&FRAMEWORK]).filter(|text| text.status == TextStatus::Missing);
    /// let ids: Vec<_> = missing.map(|text| text.named.id()).take(3).collect();
    /// assert_eq!(ids, ["spring", "spring", "spring/edition"]); // label and definition of each
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    pub fn needed(
        &self,
        frameworks: impl IntoIterator<Item = &'static Framework>,
    ) -> impl Iterator<Item = NeededText<'_>> {
        Named::all(frameworks).flat_map(move |named| {
            TextField::ALL.iter().filter_map(move |field| {
                let translated = self.texts.get(named).and_then(|texts| texts.get(*field));
                let english = named.english(*field);
                let status = self.status(named, *field);
                let needed = NeededText { named, field: *field, english, status, translated };
                (english.is_some() || translated.is_some()).then_some(needed)
            })
        })
    }

    /// Counts the texts that the given frameworks need.
    #[must_use]
    pub fn counts(&self, frameworks: impl IntoIterator<Item = &'static Framework>) -> TextCounts {
        let mut counts = TextCounts::default();
        for text in self.needed(frameworks) {
            match text.status {
                TextStatus::Translated => counts.translated += 1,
                TextStatus::Stale => counts.stale += 1,
                TextStatus::Missing => counts.missing += 1,
            }
        }
        counts
    }
}

/// A text that is needed, and its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NeededText<'a> {
    /// The term, vocabulary or framework that it belongs to.
    pub named: Named,
    /// The kind of text.
    pub field: TextField,
    /// The present English, or `None` if there is none any more. The text is then stale.
    pub english: Option<&'static str>,
    /// Its state.
    pub status: TextStatus,
    /// The text, even if it is stale.
    pub translated: Option<&'a TranslatedText>,
}

/// Numbers of translated, stale and missing texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[non_exhaustive]
pub struct TextCounts {
    /// Texts that are shown.
    pub translated: usize,
    /// Texts whose English has changed since. They are not shown.
    pub stale: usize,
    /// Texts that do not exist.
    pub missing: usize,
}

/// The texts of a language, by term, vocabulary or framework.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Texts(BTreeMap<Named, TranslatedTexts>);

impl Texts {
    /// Returns the texts of a term, vocabulary or framework, stale or not.
    #[must_use]
    pub fn get(&self, named: impl Into<Named>) -> Option<&TranslatedTexts> {
        self.0.get(&named.into())
    }

    /// Records a text, and returns the one that it replaces.
    pub fn insert(
        &mut self,
        named: impl Into<Named>,
        field: TextField,
        text: TranslatedText,
    ) -> Option<TranslatedText> {
        self.0.entry(named.into()).or_default().insert(field, text)
    }

    /// Returns everything that has a text, by framework and vocabulary, then in the order of publication.
    pub fn iter(&self) -> impl Iterator<Item = (Named, &TranslatedTexts)> {
        self.0.iter().map(|(named, texts)| (*named, texts))
    }
}

impl Record for Texts {
    fn says_nothing(&self) -> bool {
        self.0.values().all(Record::says_nothing)
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = || self.0.iter().filter(|(_, texts)| !texts.says_nothing());
        let mut map = serializer.serialize_map(Some(written().count()))?;
        for (named, texts) in written() {
            map.serialize_entry(named, texts)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Texts {
    /// Reads an object whose keys are ids. A value that says nothing (`{}`) is left out.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Texts;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with ids of terms, vocabularies and frameworks as keys")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Texts, A::Error> {
                let (mut texts, mut refusals) = (BTreeMap::new(), Refusals::NONE);
                loop {
                    match refusals.pass(map.next_key_seed(NewName(&texts)))? {
                        None => {}
                        Some(None) => break,
                        Some(Some(named)) => {
                            let read = refusals.pass(map.next_value::<TranslatedTexts>())?;
                            texts.extend(read.map(|texts| (named, texts)));
                        }
                    }
                }
                refusals.end()?;
                texts.retain(|_, texts| !texts.says_nothing());
                Ok(Texts(texts))
            }
        }
        deserializer.deserialize_any(Object)
    }
}

/// Reads a name that was not there before.
struct NewName<'a>(&'a BTreeMap<Named, TranslatedTexts>);

impl<'de> DeserializeSeed<'de> for NewName<'_> {
    type Value = Named;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Named, D::Error> {
        let named = Named::deserialize(deserializer)?;
        if self.0.contains_key(&named) { Err(D::Error::duplicate_field(named.id())) } else { Ok(named) }
    }
}

#[cfg(feature = "schemars")]
crate::schema::schema_of! {
    definition [] Texts, "Texts", |generator| {
        let texts = generator.subschema_for::<TranslatedTexts>();
        schemars::json_schema!({
            "description": "The texts of a language, by the id of the term, vocabulary or framework.",
            "type": "object",
            "additionalProperties": texts,
        })
    }
}
