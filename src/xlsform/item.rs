//! The items of a form: values that are asked for, and their texts.

use super::text::Text;
use crate::core_terms::TextField;
use crate::doc_comment::{joined, label_of, plain};
use crate::registry::FRAMEWORKS;
use crate::shape::{Field, How, Shape, VALUE, name_under};
use crate::term::{AnyTerm, Vocabulary};

/// A value of the document that the form asks for.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) name: String,
    pub(super) shape: Shape,
    pub(super) label: Text,
    pub(super) hint: Option<Text>,
    pub(super) is_required: bool,
}

impl Item {
    /// Creates the item of a field. It is required if both the field and the object are.
    pub(super) fn of_field(name: &str, field: &Field, is_required: bool) -> Self {
        let (shape, label, doc) = ((field.shape)(), label_of(field.key), plain(&joined(field.docs)));
        // Names of fields exist only in English. If a field asks for terms, the name of their vocabulary is used.
        let (label, hint) = match shape {
            Shape::Facts { of, .. } | Shape::Terms(of) | Shape::Term(of) => {
                (Text::of(of, TextField::Label, label), Text::of(of, TextField::Definition, doc))
            }
            _ => match FRAMEWORKS.into_iter().find(|framework| framework.code == field.key) {
                Some(framework) => (Text::label(framework), Text::definition(framework)),
                None => (Text::english(label), Text::english(doc)),
            },
        };
        let is_required = is_required && field.how == How::required;
        Self { name: name_under(name, field.key), shape, label, hint: Some(hint), is_required }
    }

    /// Creates the item for the value of a term.
    pub(super) fn of_term(name: &str, term: AnyTerm, shape: Shape) -> Self {
        let (label, hint) = (Text::label(term), Some(Text::definition(term)));
        Self { name: name_under(name, term.code()), shape, label, hint, is_required: false }
    }

    /// Creates the question whether there are others.
    pub(super) fn others(name: &str, label: &'static str, hint: &'static str) -> Self {
        let (label, hint) = (Text::english(label), Some(Text::english(hint)));
        Self { name: name_under(name, "others"), shape: Shape::YesNo, label, hint, is_required: false }
    }

    /// Creates the only question of a repeat. Its hint is the heading of the repeat.
    pub(super) fn value(name: &str, shape: Shape, heading: Text) -> Self {
        let label = Text::english("One of them");
        Self { name: name_under(name, VALUE), shape, label, hint: Some(heading), is_required: true }
    }

    /// Returns `true` if it is one question, not a group or repeat.
    pub(super) fn is_question(&self) -> bool {
        self.shape.is_question()
    }

    /// Returns the heading of a group. Groups have no hints.
    pub(super) fn heading(&self) -> Text {
        self.label.clone().with(": ", self.hint.clone())
    }
}

/// Several maps on the same terms in one object, which are asked term by term.
#[derive(Debug)]
pub(super) struct Together {
    /// The name of the object.
    pub(super) name: String,
    pub(super) of: &'static Vocabulary,
    maps: Vec<(Item, Shape)>,
}

impl Together {
    /// Finds the vocabularies for which an object has several maps of single values or objects.
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

    /// Returns the items for one term. Each question says which map it belongs to.
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

    /// Returns the heading for one term.
    pub(super) fn heading(&self, term: AnyTerm) -> Text {
        let definition = (!self.begins_with_a_term()).then(|| Text::definition(term));
        Text::label(term).with(": ", definition)
    }

    /// Returns `true` if the first map has a mark or another term for each key. It is then asked under the name of the
    /// term.
    fn begins_with_a_term(&self) -> bool {
        self.maps.first().is_some_and(|(_, value)| matches!(value, Shape::Term(_)))
    }
}
