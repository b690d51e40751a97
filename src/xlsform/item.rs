//! What is to be asked, and how it is introduced.

use super::text::Text;
use crate::core_terms::TextField;
use crate::doc_comment::{joined, label_of, plain};
use crate::registry::FRAMEWORKS;
use crate::shape::{Field, How, Shape, VALUE, name_under};
use crate::term::{AnyTerm, Vocabulary};

/// A value of the document that is to be asked.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) name: String,
    pub(super) shape: Shape,
    pub(super) label: Text,
    pub(super) hint: Option<Text>,
    pub(super) is_required: bool,
}

impl Item {
    /// A field of an object. It is required if it and the object are.
    pub(super) fn of_field(name: &str, field: &Field, is_required: bool) -> Self {
        let (shape, label, doc) = ((field.shape)(), label_of(field.key), plain(&joined(field.docs)));
        // Names of fields are in English only. Where a field asks for terms, their vocabulary has a name of its own.
        let (label, hint) = match shape {
            Shape::Facts { of, .. } | Shape::Terms(of) | Shape::Term(of) => {
                (Text::of(of, TextField::Label, label), Text::of(of, TextField::Definition, doc))
            }
            _ => match FRAMEWORKS.into_iter().find(|framework| framework.code == field.key) {
                Some(framework) => (
                    Text::of(framework, TextField::Label, framework.label),
                    Text::of(framework, TextField::Definition, framework.definition),
                ),
                None => (Text::english(label), Text::english(doc)),
            },
        };
        let is_required = is_required && field.how == How::required;
        Self { name: name_under(name, field.key), shape, label, hint: Some(hint), is_required }
    }

    /// The value of a term.
    pub(super) fn of_term(name: &str, term: AnyTerm, shape: Shape) -> Self {
        let (label, hint) = (Text::label(term), Some(Text::definition(term)));
        Self { name: name_under(name, term.code()), shape, label, hint, is_required: false }
    }

    /// The question whether there are others.
    pub(super) fn others(name: &str, label: &'static str, hint: &'static str) -> Self {
        let (label, hint) = (Text::english(label), Some(Text::english(hint)));
        Self { name: name_under(name, "others"), shape: Shape::YesNo, label, hint, is_required: false }
    }

    /// The only question of a repeat.
    pub(super) fn value(name: &str, shape: Shape) -> Self {
        let label = Text::english("One of them");
        Self { name: name_under(name, VALUE), shape, label, hint: None, is_required: true }
    }

    /// Whether it is one question, and not a group or repeat of them.
    pub(super) fn is_question(&self) -> bool {
        self.shape.is_question()
    }

    /// The heading of a group: groups have no hints.
    pub(super) fn heading(&self) -> Text {
        self.label.clone().with(": ", self.hint.clone())
    }
}

/// Maps on the same terms in one object: they are asked term by term.
#[derive(Debug)]
pub(super) struct Together {
    /// The name of the object.
    pub(super) name: String,
    pub(super) of: &'static Vocabulary,
    maps: Vec<(Item, Shape)>,
}

impl Together {
    /// Finds vocabularies on which an object has several maps of single values or objects.
    pub(super) fn among(name: &str, fields: &[Field]) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for field in fields {
            let Shape::Map(of, value) = (field.shape)() else { continue };
            let value = value();
            if !value.is_single() && !matches!(value, Shape::Object(_)) {
                continue;
            }
            let map = (Item::of_field(name, field, false), value);
            match all.iter_mut().find(|together| together.of == of) {
                Some(together) => together.maps.push(map),
                None => all.push(Self { name: name.to_owned(), of, maps: vec![map] }),
            }
        }
        all.retain(|together| together.maps.len() > 1);
        all
    }

    pub(super) fn holds(&self, name: &str) -> bool {
        self.maps.iter().any(|(map, _)| map.name == name)
    }

    pub(super) fn begins_with(&self, name: &str) -> bool {
        self.maps.first().is_some_and(|(map, _)| map.name == name)
    }

    /// What is asked of one term. Each question says which map it is of.
    pub(super) fn items(&self, term: AnyTerm) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        for (map, value) in &self.maps {
            let name = name_under(&map.name, term.code());
            match value {
                Shape::Object(fields) => items.extend(fields.iter().map(|field| {
                    let item = Item::of_field(&name, field, false);
                    Item { label: map.label.clone().with(": ", Some(item.label)), ..item }
                })),
                single => items.push(Item { name, shape: *single, ..map.clone() }),
            }
        }
        if let Some(first) = items.first_mut().filter(|_| self.begins_with_a_term()) {
            (first.label, first.hint) = (Text::label(term), Some(Text::definition(term)));
        }
        items
    }

    /// The heading of what is asked of one term.
    pub(super) fn heading(&self, term: AnyTerm) -> Text {
        let definition = (!self.begins_with_a_term()).then(|| Text::definition(term));
        Text::label(term).with(": ", definition)
    }

    /// Whether the first map has a mark or another term for each: it is then asked under the name of the term.
    fn begins_with_a_term(&self) -> bool {
        self.maps.first().is_some_and(|(_, value)| matches!(value, Shape::Term(_)))
    }
}
