//! Turns the shape of a document into the rows of its form.

use super::item::{Item, Together};
use super::text::Text;
use crate::core_terms::YesNo;
use crate::shape::{Field, Notation, PARTS, Shape, VALUE, name_under};
use crate::term::{Term, Vocabulary};

/// A row of the survey.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) label: Option<Text>,
    pub(super) hint: Option<Text>,
    pub(super) is_required: bool,
    pub(super) relevant: String,
    pub(super) constraint: String,
    pub(super) constraint_message: Option<Text>,
    pub(super) appearance: &'static str,
    pub(super) default: &'static str,
}

/// A list of choices: the terms of a vocabulary, or the parts of a document.
#[derive(Debug)]
pub(super) struct Choices {
    pub(super) name: String,
    pub(super) choices: Vec<(&'static str, Text)>,
}

/// The rows of a form, and the lists of choices that they use.
#[derive(Debug)]
pub(super) struct Survey<'a> {
    /// The names of the questions that are left out.
    without: &'a [&'a str],
    /// The objects that are being asked for, the outermost first.
    within: Vec<&'static [Field]>,
    pub(super) rows: Vec<Row>,
    pub(super) lists: Vec<Choices>,
}

impl<'a> Survey<'a> {
    /// Asks for everything that a document can hold. An object within itself is asked for, and not once more within that.
    pub(super) fn of(fields: &'static [Field], without: &'a [&'a str]) -> Self {
        let mut survey = Self { without, within: Vec::new(), rows: Vec::new(), lists: Vec::new() };
        survey.fields("", fields, true);
        survey
    }

    /// Asks for the fields of an object: first the single ones on pages, then its parts.
    fn fields(&mut self, name: &str, fields: &'static [Field], is_required: bool) {
        self.within.push(fields);
        let items = self.items(name, fields, is_required);
        self.sequence(items, &Together::among(name, fields));
        self.parts(name, fields);
        self.within.pop();
    }

    /// Returns the items of an object, except its parts.
    fn items(&self, name: &str, fields: &[Field], is_required: bool) -> Vec<Item> {
        let asked = fields.iter().filter(|field| !field.is_part() && !field.is_for_editors());
        let asked = asked.map(|field| Item::of_field(name, field, is_required));
        asked.filter(|item| self.asks(&item.name, item.shape)).collect()
    }

    /// Returns `true` if a question or group is not left out, and no part of a part of the same type.
    fn asks(&self, name: &str, shape: Shape) -> bool {
        let is_open = |object: &[Field]| self.within.iter().filter(|open| std::ptr::eq(**open, object)).count() > 1;
        !self.without.contains(&name) && !shape.object().is_some_and(is_open)
    }

    /// Asks in order: consecutive questions are on one page, everything else is in a group of its own.
    fn sequence(&mut self, items: Vec<Item>, together: &[Together]) {
        let mut page = Vec::new();
        for item in items {
            if item.is_question() {
                page.push(item);
            } else {
                self.page(std::mem::take(&mut page));
                self.container(item, together);
            }
        }
        self.page(page);
    }

    fn page(&mut self, questions: Vec<Item>) {
        if let Some(first) = questions.first() {
            let name = name_under(&first.name, "page");
            self.group(&name, None, "field-list", |survey| survey.questions(questions));
        }
    }

    fn questions(&mut self, questions: Vec<Item>) {
        for question in questions {
            self.question(question);
        }
    }

    /// Asks in a group, and on one page if it has only questions.
    fn in_group(&mut self, name: &str, heading: Text, items: Vec<Item>) {
        if items.iter().all(Item::is_question) {
            self.group(name, Some(heading), "field-list", |survey| survey.questions(items));
        } else {
            self.group(name, Some(heading), "", |survey| survey.sequence(items, &[]));
        }
    }

    fn container(&mut self, item: Item, together: &[Together]) {
        let heading = item.heading();
        let Item { name, shape, is_required, .. } = item;
        match shape {
            Shape::Facts { of, with_others } => {
                let mut rows: Vec<Item> = of.terms().map(|term| Item::of_term(&name, term, Shape::YesNo)).collect();
                if with_others {
                    let hint = "Choosing no says no to everything that is not named here.";
                    rows.push(Item::others(&name, "Anything else", hint));
                }
                self.group(&name, Some(heading), "table-list", |survey| survey.questions(rows));
            }
            Shape::Map(of, value) => match together.iter().find(|together| together.holds(&name)) {
                None => self.map(&name, heading, of, value()),
                Some(together) if together.begins_with(&name) => self.together(together),
                Some(_) => {} // asked together with the first one
            },
            Shape::List(of) => self.repeat(&name, heading, of()),
            Shape::Things(of) => {
                let others = Item::others(&name, "Others", "Are there others than those listed?");
                self.group(&name, Some(item.label), "", |survey| {
                    survey.repeat(&name_under(&name, "listed"), heading, of());
                    survey.page(vec![others]);
                });
            }
            Shape::Object(fields) => {
                let items = self.items(&name, fields, is_required);
                let is_mixed = fields.iter().any(Field::is_part) || items.iter().any(|item| !item.is_question());
                if is_mixed {
                    self.group(&name, Some(heading), "", |survey| survey.fields(&name, fields, is_required));
                } else {
                    self.in_group(&name, heading, items);
                }
            }
            Shape::YesNo | Shape::Text(_) | Shape::WholeNumber | Shape::Term(_) | Shape::Terms(_) => {}
        }
    }

    /// Asks for a value of each term, in one table if all have the same choices.
    fn map(&mut self, name: &str, heading: Text, of: &'static Vocabulary, value: Shape) {
        let items: Vec<Item> = of.terms().map(|term| Item::of_term(name, term, value)).collect();
        match value {
            Shape::YesNo | Shape::Term(_) => {
                self.group(name, Some(heading), "table-list", |survey| survey.questions(items));
            }
            _ => self.in_group(name, heading, items),
        }
    }

    /// Asks for several maps on the same terms, term by term: the mark of an item is next to its note.
    fn together(&mut self, together: &Together) {
        let Together { name, of, .. } = together;
        let mut last = None;
        for term in of.terms() {
            let above = term.broader().first().copied();
            if above != last {
                if last.is_some() {
                    self.end("group");
                }
                if let Some(above) = above {
                    let group = format!("{name}__by__{}__in__{}", of.code, above.code());
                    self.begin("group", &group, Some(Text::label(above)), "", String::new());
                }
                last = above;
            }
            let group = format!("{name}__by__{}__{}", of.code, term.code());
            self.in_group(&group, together.heading(term), together.items(term));
        }
        if last.is_some() {
            self.end("group");
        }
    }

    fn repeat(&mut self, name: &str, heading: Text, of: Shape) {
        // The repeat is empty until somebody adds a thing.
        self.begin("repeat", name, Some(heading.clone()), "minimal", String::new());
        match of {
            Shape::Object(fields) => self.fields(name, fields, true),
            single => self.question(Item::value(name, single, heading)),
        }
        self.end("repeat");
    }

    /// Asks which parts are recorded, and then asks only for these. A form with one part does not ask.
    fn parts(&mut self, name: &str, fields: &'static [Field]) {
        let is_asked = |field: &&Field| field.is_part() && self.asks(&name_under(name, field.key), (field.shape)());
        let parts: Vec<&Field> = fields.iter().filter(is_asked).collect();
        let question = name_under(name, PARTS);
        match *parts {
            [] => return,
            [only] => {
                let kind = "hidden".to_owned();
                self.rows.push(Row { kind, name: question.clone(), default: only.key, ..Row::default() });
            }
            _ => {
                let choices = parts.iter().map(|field| (field.key, Item::of_field(name, field, false).label)).collect();
                self.lists.push(Choices { name: question.clone(), choices });
                self.rows.push(Row {
                    kind: format!("select_multiple {question}"),
                    name: question.clone(),
                    label: Some(Text::english("What is recorded")),
                    hint: Some(Text::english("The form asks only about what is chosen here.")),
                    ..Row::default()
                });
            }
        }
        for field in &parts {
            let Item { name, label, shape: Shape::Object(fields), .. } = Item::of_field(name, field, false) else {
                continue;
            };
            let relevant =
                if parts.len() > 1 { format!("selected(${{{question}}}, '{}')", field.key) } else { String::new() };
            self.begin("group", &name, Some(label), "", relevant);
            self.fields(&name, fields, false);
            self.end("group");
        }
    }

    fn question(&mut self, item: Item) {
        let Item { name, shape, label, hint, is_required } = item;
        let mut row = Row { name, label: Some(label), hint, is_required, ..Row::default() };
        match shape {
            Shape::YesNo => row.kind = format!("select_one {}", self.list(YesNo::VOCABULARY)),
            Shape::Term(of) => row.kind = format!("select_one {}", self.list(of)),
            Shape::Terms(of) => row.kind = format!("select_multiple {}", self.list(of)),
            Shape::WholeNumber => row.kind.push_str("integer"),
            Shape::Text(notation) => {
                row.kind.push_str("text");
                if let Some(Notation { pattern, expected }) = notation {
                    row.constraint = regex(pattern);
                    row.hint = Some(with_notation(row.hint, expected));
                    row.constraint_message = Some(Text::english(format!("Expected: {expected}.")));
                } else if !is_short(&row.name) {
                    row.appearance = "multiline";
                }
            }
            Shape::List(of) => {
                row.kind.push_str("text");
                let several = "Separate several with spaces.";
                if let Shape::Text(Some(Notation { pattern, expected })) = of() {
                    row.hint = Some(with_notation(row.hint, expected).with(" ", Some(Text::english(several))));
                    let one = pattern.trim_start_matches('^').trim_end_matches('$');
                    row.constraint = regex(&format!("^(({one})( |$))+$"));
                    row.constraint_message = Some(Text::english(format!("Expected: {expected}. {several}")));
                }
            }
            Shape::Facts { .. } | Shape::Map(..) | Shape::Things(_) | Shape::Object(_) => return,
        }
        self.rows.push(row);
    }

    /// Returns the name of the list of the terms of a vocabulary.
    fn list(&mut self, of: &'static Vocabulary) -> String {
        let name = of.id.replace('/', "__");
        if !self.lists.iter().any(|list| list.name == name) {
            let choices = of.terms().map(|term| (term.code(), Text::label(term))).collect();
            self.lists.push(Choices { name: name.clone(), choices });
        }
        name
    }

    fn group(&mut self, name: &str, label: Option<Text>, appearance: &'static str, ask: impl FnOnce(&mut Self)) {
        self.begin("group", name, label, appearance, String::new());
        ask(self);
        self.end("group");
    }

    fn begin(&mut self, what: &str, name: &str, label: Option<Text>, appearance: &'static str, relevant: String) {
        let (kind, name) = (format!("begin {what}"), name.to_owned());
        self.rows.push(Row { kind, name, label, relevant, appearance, ..Row::default() });
    }

    fn end(&mut self, what: &str) {
        self.rows.push(Row { kind: format!("end {what}"), ..Row::default() });
    }
}

/// Adds to a hint what the answer looks like.
fn with_notation(hint: Option<Text>, expected: &str) -> Text {
    hint.unwrap_or_default().with(" ", Some(Text::english(format!("Write {expected}."))))
}

/// Returns a constraint with a pattern for the whole text. It is empty if the pattern contains the quotation mark of
/// the expression.
fn regex(pattern: &str) -> String {
    if pattern.contains('\'') { String::new() } else { format!("regex(., '{pattern}')") }
}

/// Returns `true` if a text is a name rather than a sentence.
fn is_short(name: &str) -> bool {
    let key = name.rsplit("__").next().unwrap_or(name);
    ["name", "title", "locator", "scheme", VALUE].contains(&key)
}
