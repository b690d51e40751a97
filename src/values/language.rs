//! Languages.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::text::checked_text;

/// Names that people write instead of a tag, and the tag that they mean.
const MEANT: [(&str, &str); 56] = [
    ("albanian", "sq"),
    ("amharic", "am"),
    ("arabic", "ar"),
    ("armenian", "hy"),
    ("azerbaijani", "az"),
    ("bengali", "bn"),
    ("bosnian", "bs"),
    ("bulgarian", "bg"),
    ("catalan", "ca"),
    ("chinese", "zh"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dari", "prs"),
    ("dutch", "nl"),
    ("english", "en"),
    ("estonian", "et"),
    ("farsi", "fa"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("georgian", "ka"),
    ("german", "de"),
    ("greek", "el"),
    ("hindi", "hi"),
    ("hungarian", "hu"),
    ("igbo", "ig"),
    ("italian", "it"),
    ("kurdish", "ku"),
    ("kurmanji", "kmr"),
    ("latvian", "lv"),
    ("lingala", "ln"),
    ("lithuanian", "lt"),
    ("macedonian", "mk"),
    ("norwegian", "no"),
    ("pashto", "ps"),
    ("persian", "fa"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("punjabi", "pa"),
    ("romani", "rom"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("serbian", "sr"),
    ("slovak", "sk"),
    ("slovene", "sl"),
    ("slovenian", "sl"),
    ("somali", "so"),
    ("sorani", "ckb"),
    ("spanish", "es"),
    ("swedish", "sv"),
    ("tigrinya", "ti"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("vietnamese", "vi"),
    ("wolof", "wo"),
];

checked_text! {
    /// A language as a tag of BCP 47: a code of two or three letters, with a script, region or variant if needed. Tags
    /// for private use such as `x-sign` are valid too.
    ///
    /// Two tags are equal if they differ only in case. The name of a language is refused, and the error suggests its
    /// tag.
    ///
    /// ```
    /// use dynamic_integration::values::Language;
    ///
    /// assert_eq!("pt-BR".parse::<Language>()?, "pt-br".parse::<Language>()?);
    /// assert_eq!("Arabic".parse::<Language>().unwrap_err().nearest, Some("ar"));
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    Language(Box<str>), "a language tag of BCP 47 such as `de` or `pt-BR`",
    "^([A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*\
     (-[xX](-[A-Za-z0-9]{1,8})+)?|[xX](-[A-Za-z0-9]{1,8})+)$",
    |text| {
        let of_registered_length = |tag: &oxilangtag::LanguageTag<&str>| {
            let primary = tag.primary_language();
            let private = text.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("x-"));
            private || primary.len() <= 3 && text.len() > 1 && tag.extension().is_none() && tag.extended_language().is_none()
        };
        // Tags that were registered before there were rules for them.
        let irregular = ["en-GB-oed", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE", "art-lojban", "cel-gaulish", "no-bok",
            "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang"];
        let is_irregular = irregular.iter().any(|tag| tag.eq_ignore_ascii_case(text));
        let well_formed = oxilangtag::LanguageTag::parse(text).is_ok_and(|tag| of_registered_length(&tag));
        if well_formed && !is_irregular && !matches!(text.as_bytes(), [b'i' | b'I', b'-', ..]) {
            return Ok(());
        }
        let lower = text.to_lowercase();
        Err(MEANT.iter().find(|(name, _)| *name == lower).map(|(_, tag)| *tag))
    }
}

impl Language {
    /// Returns the English name of the language, if people often write this name instead of the tag.
    #[cfg(feature = "xlsform")]
    pub(crate) fn english_name(&self) -> Option<&'static str> {
        MEANT.iter().find(|(_, tag)| *tag == self.as_str()).map(|(name, _)| *name)
    }

    fn letters(&self) -> impl Iterator<Item = u8> {
        self.as_str().bytes().map(|letter| letter.to_ascii_lowercase())
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.as_str().eq_ignore_ascii_case(other.as_str())
    }
}

impl Eq for Language {}

impl PartialOrd for Language {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Language {
    fn cmp(&self, other: &Self) -> Ordering {
        self.letters().cmp(other.letters())
    }
}

impl Hash for Language {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.letters().for_each(|letter| letter.hash(state));
    }
}
