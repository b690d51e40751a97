//! Builds a document from the answers of a submission.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::once;

use serde_json::{Map, Value};

use super::fault::{AnswerFault, AnswerFaultKind, AnswersError};
use super::names::{Ends, after_key, below, has_parts, keys, labels, spelt_otherwise};
use super::node::Node;
use super::server::{Columns, is_of_the_submission};
use super::understand;
use super::{Answered, OwnAnswer};
use crate::languages::Languages;
use crate::read::{self, Diagnostic, DiagnosticKind, Document, push};
use crate::shape::{Field, How, PARTS, Shape, VALUE, name_under};
use crate::suggest::{nearest, plain};

/// Reads answers as a document. Their names show where they belong, and the reader of documents checks the result.
pub(super) fn document<T: Document>(
    answers: &Node,
    header: &[String],
    languages: &Languages,
) -> Result<Answered<T>, AnswersError> {
    let root = Scope { shape: T::shape(), name: String::new(), pointer: String::new(), rows: Vec::new() };
    let mut reading = Reading {
        root: root.shape,
        languages,
        own: Vec::new(),
        faults: Vec::new(),
        found: BTreeMap::new(),
        rows: BTreeMap::new(),
        blank: Vec::new(),
    };
    let made = reading.object(&root, answers).unwrap_or_else(|| with_required(root.shape));
    let told = reading.faults.len();
    reading.blank_rows(&made);
    let mut more = 0;
    match read::from_str(&made.to_string()) {
        Ok(document) if reading.faults.is_empty() => return Ok(Answered { document, own: reading.own }),
        Ok(_) => {}
        Err(error) => {
            more = error.more();
            error.diagnostics().iter().for_each(|diagnostic| reading.refused(diagnostic, told));
            if let Some(first) = reading.own.first()
                && reading.found.is_empty()
                && !reading.asks(&root, answers, header)
            {
                for fault in &mut reading.faults {
                    if let AnswerFaultKind::Document(DiagnosticKind::MissingKey { .. }) = fault.kind {
                        fault.kind = AnswerFaultKind::NoQuestion { found: first.name.clone() };
                    }
                }
            }
        }
    }
    let mut faults = std::mem::take(&mut reading.faults);
    faults.sort_by_cached_key(|fault| reading.place_of(&fault.path));
    Err(AnswersError { faults, more })
}

/// An object that contains answers: the document, or a row of a repeat.
struct Scope {
    shape: Shape,
    /// The name of the repeat.
    name: String,
    /// JSON Pointer to the object.
    pointer: String,
    rows: Vec<usize>,
}

/// The state of reading answers.
struct Reading<'a> {
    root: Shape,
    languages: &'a Languages,
    own: Vec<OwnAnswer>,
    faults: Vec<AnswerFault>,
    /// For the pointer of each fact: the index of its answer in the submission, and its text.
    found: BTreeMap<String, (usize, Option<String>)>,
    /// For the pointer of each list: the rows of the repeat that its elements come from.
    rows: BTreeMap<String, Vec<usize>>,
    /// The rows without any answer: the pointer of their list, the name of the repeat, and their numbers.
    blank: Vec<(String, String, Vec<usize>)>,
}

/// The target of a name.
enum Target {
    /// A value, or the rows of a repeat.
    Value(Shape),
    /// The question about which of these parts are recorded.
    Parts(Vec<&'static Field>),
}

impl Reading<'_> {
    /// Builds an object from its answers. Returns `None` if there are none. An answer to a question of one's own counts,
    /// because its row describes a thing.
    fn object(&mut self, scope: &Scope, node: &Node) -> Option<Value> {
        let own = self.own.len();
        let is_at_the_top = scope.name.is_empty();
        let mut answers = Vec::new();
        collect(node, "", false, &mut answers);
        let mut made = with_required(scope.shape);
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut split: BTreeMap<&str, Vec<(&str, &Node)>> = BTreeMap::new();
        let added = Columns::of(&answers);
        for (place, (path, node)) in answers.iter().enumerate() {
            let is_added = is_of_the_submission(path, is_at_the_top);
            let column = self.split_in(path, scope).filter(|_| !is_added);
            if let Some((name, choice, true)) = column {
                split.entry(name).or_default().push((choice, node));
            } else if let Some(name) = self.question_in(path, scope) {
                // The end of a misspelt name can be a key that is no question: `asap/journey/build_up/practice`.
                let is_no_question = !name.contains("__") && find(scope.shape, &[name]).is_err();
                if let Some(meant) = is_no_question.then(|| self.meant(path, scope)).flatten() {
                    seen.insert(path);
                    self.misnamed(scope, path, meant, node);
                } else {
                    let is_new = seen.insert(name);
                    self.answer(scope, &mut made, name, node, is_new);
                }
            } else if let Some((name, choice, false)) = column.filter(|_| is_chosen(node).is_some()) {
                split.entry(name).or_default().push((choice, node));
            } else if is_added || is_at_the_top && added.contain(place, path, node) {
                // It is of the submission: see `Answers::about`.
            } else if let Some(meant) = self.meant(path, scope) {
                seen.insert(path);
                self.misnamed(scope, path, meant, node);
            } else {
                let name = if is_at_the_top || path.contains(&scope.name) {
                    path.clone()
                } else {
                    format!("{}/{path}", scope.name)
                };
                self.own.push(OwnAnswer { name, rows: scope.rows.clone(), value: node.to_value() });
            }
        }
        for (name, columns) in split {
            if !seen.contains(name) && self.choices(scope, &mut made, name, &columns) {
                seen.insert(name);
            }
        }
        (!seen.is_empty() || self.own.len() > own && !scope.shape.is_single()).then_some(made)
    }

    /// Puts the chosen ones of split columns into the object. Returns `false` if nothing is chosen.
    fn choices(&mut self, scope: &Scope, made: &mut Value, name: &str, columns: &[(&str, &Node)]) -> bool {
        let chosen = columns.iter().filter(|(_, node)| is_chosen(node) == Some(true));
        let chosen: Vec<_> = chosen.map(|(choice, _)| Node::Text((*choice).to_owned())).collect();
        let unclear: Vec<_> = columns.iter().filter(|(_, node)| is_chosen(node).is_none()).collect();
        if chosen.is_empty() && unclear.is_empty() {
            return false;
        }
        self.answer(scope, made, name, &Node::List(chosen), true);
        let path = pointer_of(scope, &relative(name, scope).unwrap_or_default());
        for (choice, node) in unclear {
            let kind = AnswerFaultKind::UnclearChoice { choice: (*choice).to_owned() };
            let (question, rows) = (name.to_owned(), scope.rows.clone());
            self.faults.push(AnswerFault { question, rows, path: path.clone(), answer: node.text(), kind });
        }
        true
    }

    /// Reports each row without any answer where the submission says that there are no others.
    fn blank_rows(&mut self, made: &Value) {
        for (path, question, rows) in std::mem::take(&mut self.blank) {
            let others = path.strip_suffix("/listed").and_then(|above| made.pointer(above)?.get("others"));
            if others == Some(&Value::Bool(false)) {
                self.faults.push(AnswerFault { question, rows, path, answer: None, kind: AnswerFaultKind::BlankRow });
            }
        }
    }

    /// Returns `true` if a name in the submission belongs to the document, also if it has no answer.
    fn asks(&self, root: &Scope, answers: &Node, header: &[String]) -> bool {
        let mut names = Vec::new();
        collect(answers, "", true, &mut names);
        let belongs = |path: &str| self.split_in(path, root).is_some() || self.question_in(path, root).is_some();
        names.iter().any(|(path, _)| belongs(path)) || header.iter().any(|path| belongs(path))
    }

    /// The same as [`Self::name_in`], without what a server adds.
    fn question_in<'p>(&self, path: &'p str, scope: &Scope) -> Option<&'p str> {
        let name = self.name_in(path, scope)?;
        (name.contains("__") || !is_of_the_submission(path, scope.name.is_empty())).then_some(name)
    }

    /// Returns the end of a path that is the name of a question, if it begins like one of the document.
    fn name_in<'p>(&self, path: &'p str, scope: &Scope) -> Option<&'p str> {
        let last = path.rsplit('/').next()?;
        // ODK Central writes a hyphen after a group, and KoboToolbox what the user chooses. But a question of one's own
        // can have a hyphen in its name.
        let after_group = last.rsplit_once(['-', ':', '.']).and_then(|(groups, name)| {
            let group = groups.rsplit(['-', ':', '.']).next()?;
            (name.contains("__") || name == PARTS || self.belongs(group, scope)).then_some(name)
        });
        after_group.into_iter().chain([last]).find(|name| self.belongs(name, scope))
    }

    fn belongs(&self, name: &str, scope: &Scope) -> bool {
        let is_below = || name.strip_prefix(&*scope.name).is_some_and(|rest| rest.starts_with("__"));
        let first = name.split("__").next().unwrap_or(name);
        let is_key = |field: &Field| field.key == first && !field.is_for_editors();
        match self.root {
            Shape::Object(fields) => {
                fields.iter().any(is_key) || name == PARTS && has_parts(fields) || !scope.name.is_empty() && is_below()
            }
            _ => false,
        }
    }

    /// Returns the question that was probably meant by a name that is no question: one whose name differs only in case and
    /// separators, or one with this label. The name of a question contains no space, but most labels do.
    fn meant(&self, path: &str, scope: &Scope) -> Option<String> {
        /// Longer than the name of any question of a form with its groups.
        const LONGEST: usize = 400;
        const MOST_PARTS: usize = 40;
        if path.len() > LONGEST {
            return None;
        }
        let above = plain(&scope.name);
        let ends = Ends::of(path);
        for (after, end, written) in ends.backwards().take(MOST_PARTS).chain(once(('/', &*ends.lower, &*ends.plain))) {
            let rest = if above.is_empty() { Some(written) } else { after_key(written, &above) };
            let found = rest.and_then(|rest| spelt_otherwise(scope.shape, rest));
            let name = found.map(|found| name_under(&scope.name, &found));
            // A name of one word is also a name that people give to their own questions.
            let is_meant = |name: &String| name.contains("__") || after == '/' && end.eq_ignore_ascii_case(name);
            if let Some(name) = name.filter(is_meant) {
                return Some(name);
            }
        }
        // One word is no label, because people use it for their own questions.
        let has_words = |name: &str| name.trim().contains(char::is_whitespace);
        let Shape::Object(fields) = self.root else { return None };
        if !scope.name.is_empty() || !has_words(path) {
            return None;
        }
        let labels = self.languages.questions(fields, || labels(self.root, self.languages));
        let last = path.rsplit('/').next().filter(|last| has_words(last));
        once(path).chain(last).find_map(|name| labels.get(&plain(name))).cloned()
    }

    /// Reports a name that was probably meant for a question.
    fn misnamed(&mut self, scope: &Scope, path: &str, meant: String, node: &Node) {
        let pointer = pointer_of(scope, &relative(&meant, scope).unwrap_or_default());
        let place = self.found.len();
        self.found.entry(pointer.clone()).or_insert_with(|| (place, node.text()));
        let kind = AnswerFaultKind::UnknownQuestion { nearest: Some(meant) };
        let (question, rows) = (path.to_owned(), scope.rows.clone());
        self.faults.push(AnswerFault { question, rows, path: pointer, answer: node.text(), kind });
    }

    /// Splits a column that says whether one choice is chosen: `question/choice`. Also returns whether it is a known one.
    fn split_in<'p>(&self, path: &'p str, scope: &Scope) -> Option<(&'p str, &'p str, bool)> {
        let (before, choice) = path.rsplit_once('/')?;
        let name = self.name_in(before, scope)?;
        match find(scope.shape, &relative(name, scope)?) {
            Ok(Target::Value(Shape::Terms(of))) => Some((name, choice, of.find(choice).is_some())),
            Ok(Target::Parts(parts)) => Some((name, choice, parts.iter().any(|part| part.key == choice))),
            _ => None,
        }
    }

    fn answer(&mut self, scope: &Scope, made: &mut Value, name: &str, node: &Node, is_new: bool) {
        let keys = relative(name, scope);
        let pointer = pointer_of(scope, keys.as_deref().unwrap_or_default());
        let place = self.found.len();
        self.found.entry(pointer.clone()).or_insert_with(|| (place, node.text()));
        let answered = match &keys {
            // A question of another object, which is in this row by mistake.
            None => Err((AnswerFaultKind::UnknownQuestion { nearest: None }, node.text())),
            Some(_) if !is_new => Err((AnswerFaultKind::AnsweredTwice, node.text())),
            Some(keys) => self.answered(scope, made, (name, keys, &pointer), node),
        };
        if let Err((kind, answer)) = answered {
            let (question, rows) = (name.to_owned(), scope.rows.clone());
            self.faults.push(AnswerFault { question, rows, path: pointer, answer, kind });
        }
    }

    /// Puts an answer into the object. A fault is reported with the part of the answer that it is about.
    fn answered(
        &mut self,
        scope: &Scope,
        made: &mut Value,
        (name, keys, pointer): (&str, &[&str], &str),
        node: &Node,
    ) -> Result<(), (AnswerFaultKind, Option<String>)> {
        let refused = |kind| Err((kind, node.text()));
        let target = find(scope.shape, keys).map_err(|near| {
            let nearest = near.map(|near| name_under(&scope.name, &near));
            (AnswerFaultKind::UnknownQuestion { nearest }, node.text())
        })?;
        match (target, node) {
            (Target::Value(_), Node::Null) => refused(AnswerFaultKind::RowsElsewhere),
            (Target::Value(shape @ Shape::List(of)), node) if !shape.is_question() => {
                let Node::List(rows) = node else { return refused(AnswerFaultKind::NotRows) };
                let list = self.repeat(of(), name, pointer, &scope.rows, rows);
                if !list.is_empty() {
                    insert(made, keys, Some(Value::Array(list)));
                }
                Ok(())
            }
            (Target::Value(shape), node) => {
                let (value, fault) = understand::value(shape, node, self.languages);
                if scope.shape.is_single() {
                    *made = value;
                } else {
                    insert(made, keys, Some(value));
                }
                fault.map_or(Ok(()), Err)
            }
            (Target::Parts(parts), node) => {
                let above = keys.split_last().map_or(&[][..], |(_, above)| above);
                let Some(texts) = understand::several_parts(&parts, node, self.languages) else {
                    return refused(AnswerFaultKind::NotOneAnswer);
                };
                for text in texts {
                    let Some(key) = understand::part(&parts, &text, self.languages) else {
                        let expected = parts.iter().map(|field| field.key).collect();
                        return Err((AnswerFaultKind::UnknownPart { expected }, Some(text)));
                    };
                    insert(made, &[above, &[key]].concat(), None);
                }
                Ok(())
            }
        }
    }

    /// Reads the rows of a repeat. A row without any answer is ignored, but remembered.
    fn repeat(&mut self, of: Shape, name: &str, pointer: &str, above: &[usize], rows: &[Node]) -> Vec<Value> {
        let (mut list, mut places) = (Vec::new(), Vec::new());
        for (number, row) in (1..).zip(rows) {
            let mut at = pointer.to_owned();
            push(&mut at, &list.len().to_string());
            let rows = above.iter().copied().chain([number]).collect();
            let scope = Scope { shape: of, name: name.to_owned(), pointer: at, rows };
            if let Some(made) = self.object(&scope, row) {
                list.push(made);
                places.push(number);
            } else {
                self.blank.push((pointer.to_owned(), scope.name, scope.rows));
            }
        }
        self.rows.insert(pointer.to_owned(), places);
        list
    }

    /// Reports a fault of the reader of documents, unless it was already reported here.
    fn refused(&mut self, diagnostic: &Diagnostic, told: usize) {
        let is_below = |above: &str| {
            diagnostic.path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if self.faults.iter().take(told).any(|fault| is_below(&fault.path)) {
            return;
        }
        let (mut question, rows) = self.question_of(&diagnostic.path);
        let found = match &diagnostic.kind {
            DiagnosticKind::MissingKey { expected } => {
                question = name_under(&question, expected);
                None
            }
            DiagnosticKind::Value { found, .. } | DiagnosticKind::UnknownTerm { found, .. } => Some(found.clone()),
            _ => None,
        };
        let answer = self.found.get(&diagnostic.path).and_then(|(_, text)| text.clone()).or(found);
        let (path, kind) = (diagnostic.path.clone(), AnswerFaultKind::Document(diagnostic.kind.clone()));
        self.faults.push(AnswerFault { question, rows, path, answer, kind });
    }

    /// Returns the name of the question for a pointer, and the rows that contain it.
    fn question_of(&self, pointer: &str) -> (String, Vec<usize>) {
        let (mut name, mut rows, mut at, mut shape) = (String::new(), Vec::new(), String::new(), self.root);
        for key in pointer.split('/').skip(1) {
            let below = match shape {
                Shape::List(of) if !shape.is_question() => {
                    let row = key.parse::<usize>().ok().and_then(|place| self.rows.get(&at)?.get(place));
                    rows.extend(row);
                    if of().is_single() {
                        name = name_under(&name, VALUE);
                    }
                    Some(of())
                }
                _ => below(shape, key).inspect(|_| name = name_under(&name, key)),
            };
            push(&mut at, key);
            let Some(below) = below else { break };
            shape = below;
        }
        (name, rows)
    }

    /// Returns the index of the answer in the submission for a fact, or for something below or above it.
    fn place_of(&self, pointer: &str) -> usize {
        let below = self.found.range(pointer.to_owned()..).take_while(|(path, _)| path.starts_with(pointer));
        let above = || {
            let mut path = pointer;
            while let Some((shorter, _)) = path.rsplit_once('/') {
                path = shorter;
                if let Some((place, _)) = self.found.get(path) {
                    return Some(*place);
                }
            }
            None
        };
        below.map(|(_, (place, _))| *place).min().or_else(above).unwrap_or(usize::MAX)
    }
}

/// Returns the pointer of an answer.
fn pointer_of(scope: &Scope, keys: &[&str]) -> String {
    let mut pointer = scope.pointer.clone();
    if !scope.shape.is_single() {
        for key in keys {
            push(&mut pointer, key);
        }
    }
    pointer
}

/// Returns whether the column of a choice says that it is chosen, or `None` if it says neither.
fn is_chosen(node: &Node) -> Option<bool> {
    node.fact().or_else(|| node.is_empty().then_some(false))
}

/// Returns the parts of a name below the name of the repeat that contains it.
fn relative<'n>(name: &'n str, scope: &Scope) -> Option<Vec<&'n str>> {
    let rest = if scope.name.is_empty() { Some(name) } else { name.strip_prefix(&*scope.name)?.strip_prefix("__") };
    rest.map(|rest| rest.split("__").collect())
}

/// Returns the fields that are parts.
fn parts(fields: &'static [Field]) -> Vec<&'static Field> {
    fields.iter().filter(|field| field.is_part()).collect()
}

/// Returns the target of a name, or the nearest name.
fn find(shape: Shape, name: &[&str]) -> Result<Target, Option<String>> {
    let Some((key, rest)) = name.split_first() else {
        return match shape {
            Shape::Object(_) | Shape::Map(..) | Shape::Facts { .. } | Shape::Things(_) => Err(None),
            value => Ok(Target::Value(value)),
        };
    };
    if let Shape::Object(fields) = shape
        && (*key, rest) == (PARTS, &[])
        && has_parts(fields)
    {
        return Ok(Target::Parts(parts(fields)));
    }
    if shape.is_single() && (*key, rest) == (VALUE, &[]) {
        return Ok(Target::Value(shape));
    }
    if let Some(below) = below(shape, key) {
        return find(below, rest).map_err(|near| near.map(|near| name_under(key, &near)));
    }
    let near = nearest(key, keys(shape).into_iter());
    Err(near.map(|near| rest.iter().fold(near.to_owned(), |name, key| name_under(&name, key))))
}

/// Returns an object with the required objects and repeats, because no question of a form asks for them.
fn with_required(shape: Shape) -> Value {
    let mut object = Map::new();
    match shape {
        Shape::Object(fields) => {
            for field in fields.iter().filter(|field| field.how == How::required) {
                let below = (field.shape)();
                if !below.is_question() {
                    object.insert(field.key.to_owned(), with_required(below));
                }
            }
        }
        Shape::Terms(_) | Shape::List(_) => return Value::Array(Vec::new()),
        _ => {}
    }
    Value::Object(object)
}

/// Puts a value under keys, or makes sure that there is an object.
fn insert(into: &mut Value, keys: &[&str], value: Option<Value>) {
    let Value::Object(object) = into else { return };
    match keys {
        [] => {}
        [key] => match value {
            Some(value) => _ = object.insert((*key).to_owned(), value),
            None => _ = object.entry(*key).or_insert_with(|| Value::Object(Map::new())),
        },
        [key, rest @ ..] => insert(object.entry(*key).or_insert_with(|| Value::Object(Map::new())), rest, value),
    }
}

/// Collects the answers with their paths, without the groups that contain them.
fn collect<'n>(node: &'n Node, above: &str, with_blank: bool, answers: &mut Vec<(String, &'n Node)>) {
    static ELSEWHERE: Node = Node::Null;
    let Node::Object(entries) = node else { return };
    let keys: OnceCell<BTreeSet<&str>> = OnceCell::new();
    for (key, node) in entries {
        if node.is_empty() && !with_blank {
            continue;
        }
        let path = |key: &str| if above.is_empty() { key.to_owned() } else { format!("{above}/{key}") };
        let is_place = || node.at("type").is_some() && node.at("coordinates").is_some();
        if let Some(repeat) = key.strip_suffix("@odata.navigationLink").or_else(|| key.strip_prefix("SET-OF-")) {
            let keys = keys.get_or_init(|| entries.iter().map(|(key, _)| &**key).collect());
            if !keys.contains(repeat) {
                answers.push((path(repeat), &ELSEWHERE));
            }
        } else if matches!(node, Node::Object(_)) && !is_place() {
            collect(node, &path(key), with_blank, answers);
        } else {
            answers.push((path(key), node));
        }
    }
}
