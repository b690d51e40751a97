//! Terms, vocabularies and frameworks: everything with a label and a definition.

use std::cmp::Ordering;
use std::fmt;
use std::sync::LazyLock;

use crate::core_terms::TextField;
use crate::registry::ALL_FRAMEWORKS;
use crate::term::{AnyTerm, Framework, Referent, Term, Vocabulary};

/// A term, a vocabulary or a framework. Each of them has a label and a definition.
///
/// Serialized as its id: `spring/item/staff_plan`, `spring/item`, `spring`.
///
/// ```
/// use dynamic_integration::languages::Named;
/// use dynamic_integration::registry::ALL_FRAMEWORKS;
/// use dynamic_integration::spring::{FRAMEWORK, Item};
/// use dynamic_integration::term::Term;
///
/// let [term, vocabulary, framework] = [Item::StaffPlan.into(), Item::VOCABULARY.into(), (&FRAMEWORK).into()]
///     .map(|named: Named| named.id());
/// assert_eq!((term, vocabulary, framework), ("spring/item/staff_plan", "spring/item", "spring"));
/// assert_eq!(Named::find("spring/item", &ALL_FRAMEWORKS), Some(Item::VOCABULARY.into()));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    /// A framework.
    Framework(&'static Framework),
    /// A vocabulary.
    Vocabulary(&'static Vocabulary),
    /// A term.
    Term(AnyTerm),
}

/// The ids of everything in this crate that has a label.
static IDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| Named::all(ALL_FRAMEWORKS).map(Named::id).collect());

impl Named {
    /// Returns its id, unique among frameworks with different codes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Framework(framework) => framework.code,
            Self::Vocabulary(vocabulary) => vocabulary.id,
            Self::Term(term) => term.id(),
        }
    }

    /// Returns its name in English.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Framework(framework) => framework.label,
            Self::Vocabulary(vocabulary) => vocabulary.label,
            Self::Term(term) => term.label(),
        }
    }

    /// Returns its meaning in English.
    #[must_use]
    pub const fn definition(self) -> &'static str {
        match self {
            Self::Framework(framework) => framework.definition,
            Self::Vocabulary(vocabulary) => vocabulary.definition,
            Self::Term(term) => term.definition(),
        }
    }

    /// Returns one of its texts in English. Returns `None` if it has no such text: few terms have a reason in words.
    #[must_use]
    pub fn english(self, field: TextField) -> Option<&'static str> {
        match field {
            TextField::Label => Some(self.label()),
            TextField::Definition => Some(self.definition()),
            TextField::Reason => match self {
                Self::Term(term) => term.reasons().find_map(|reason| match reason.referent {
                    Referent::Sentence(sentence) => Some(sentence),
                    Referent::Terms(_) => None,
                }),
                Self::Framework(_) | Self::Vocabulary(_) => None,
            },
        }
    }

    /// Returns everything in the given frameworks that has a label, in the order of publication.
    pub fn all(frameworks: impl IntoIterator<Item = &'static Framework>) -> impl Iterator<Item = Self> {
        frameworks.into_iter().flat_map(|framework| {
            let in_vocabulary = |vocabulary: &&'static Vocabulary| {
                std::iter::once(Self::Vocabulary(vocabulary)).chain(vocabulary.terms().map(Self::Term))
            };
            std::iter::once(Self::Framework(framework)).chain(framework.vocabularies.iter().flat_map(in_vocabulary))
        })
    }

    /// Returns the one with this id in the given frameworks.
    #[must_use]
    pub fn find(id: &str, frameworks: &[&'static Framework]) -> Option<Self> {
        let mut parts = id.splitn(3, '/');
        let code = parts.next()?;
        let framework = frameworks.iter().find(|framework| framework.code == code)?;
        let Some(code) = parts.next() else { return Some(Self::Framework(framework)) };
        let vocabulary = framework.vocabularies.iter().find(|vocabulary| vocabulary.code == code)?;
        let Some(code) = parts.next() else { return Some(Self::Vocabulary(vocabulary)) };
        vocabulary.find(code).map(Self::Term)
    }

    /// Orders by framework, then by vocabulary, then in the order of publication.
    fn key(self) -> (&'static str, &'static str, Option<usize>) {
        match self {
            Self::Framework(framework) => (framework.code, "", None),
            Self::Vocabulary(vocabulary) => (vocabulary.framework.code, vocabulary.id, None),
            Self::Term(term) => (term.framework().code, term.vocabulary().id, Some(term.index())),
        }
    }
}

impl Ord for Named {
    /// Orders by the codes of framework and vocabulary, then in the order of publication.
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Named {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Debug for Named {
    /// Prints its id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Display for Named {
    /// Prints its id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl<T: Term> From<T> for Named {
    fn from(term: T) -> Self {
        Self::Term(term.erase())
    }
}

impl From<AnyTerm> for Named {
    fn from(term: AnyTerm) -> Self {
        Self::Term(term)
    }
}

impl From<&'static Vocabulary> for Named {
    fn from(vocabulary: &'static Vocabulary) -> Self {
        Self::Vocabulary(vocabulary)
    }
}

impl From<&'static Framework> for Named {
    fn from(framework: &'static Framework) -> Self {
        Self::Framework(framework)
    }
}

impl serde::Serialize for Named {
    /// Writes its id.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> serde::Deserialize<'de> for Named {
    /// Reads an id, which is looked up in the frameworks of this crate.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Id;
        impl serde::de::Visitor<'_> for Id {
            type Value = Named;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of a term, vocabulary or framework, as in `spring/item/staff_plan`")
            }
            fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<Named, E> {
                Named::find(id, &ALL_FRAMEWORKS).ok_or_else(|| E::unknown_field(id, &IDS))
            }
        }
        deserializer.deserialize_str(Id)
    }
}
