//! Builds a document from the answers of a submission.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::fault::{AnswerFault, AnswerFaultKind, AnswersError};
use super::node::Node;
use super::understand;
use super::{Answered, OwnAnswer};
use crate::languages::Languages;
use crate::read::{self, Diagnostic, DiagnosticKind, Document, push};
use crate::shape::{Field, How, PARTS, Shape, VALUE, name_under};
use crate::suggest::nearest;

/// Reads answers as a document. Their names show where they belong, and the reader of documents checks the result.
pub(super) fn document<T: Document>(answers: &Node, languages: &Languages) -> Result<Answered<T>, AnswersError> {
    let root = Scope { shape: T::shape(), name: String::new(), pointer: String::new(), rows: Vec::new() };
    let mut reading = Reading {
        root: root.shape,
        languages,
        own: Vec::new(),
        faults: Vec::new(),
        found: BTreeMap::new(),
        rows: BTreeMap::new(),
    };
    let made = reading.object(&root, answers).unwrap_or_else(|| with_required(root.shape));
    let mut more = 0;
    match read::from_str(&made.to_string()) {
        Ok(document) if reading.faults.is_empty() => return Ok(Answered { document, own: reading.own }),
        Ok(_) => {}
        Err(error) => {
            let told = reading.faults.len();
            more = error.more();
            error.diagnostics().iter().for_each(|diagnostic| reading.refused(diagnostic, told));
        }
    }
    let mut faults = std::mem::take(&mut reading.faults);
    faults.sort_by_key(|fault| reading.place_of(&fault.path));
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
}

/// The target of a name.
enum Target {
    /// A value, or the rows of a repeat.
    Value(Shape),
    /// The question about which of these parts are recorded.
    Parts(Vec<&'static Field>),
}

impl Reading<'_> {
    /// Builds an object from its answers. Returns `None` if none of them belongs to the document.
    fn object(&mut self, scope: &Scope, node: &Node) -> Option<Value> {
        let mut answers = Vec::new();
        collect(node, "", &mut answers);
        let mut made = with_required(scope.shape);
        let mut seen = BTreeSet::new();
        let mut split: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (path, node) in &answers {
            if let Some(name) = self.name_in(path, scope) {
                let is_new = seen.insert(name.to_owned());
                self.answer(scope, &mut made, name, node, is_new);
            } else if let Some((name, choice)) = self.split_in(path, scope) {
                if matches!(node.text().as_deref(), Some("1" | "true" | "True" | "TRUE")) {
                    split.entry(name.to_owned()).or_default().push(choice);
                }
            } else {
                let name = if scope.name.is_empty() || path.contains(&scope.name) {
                    path.clone()
                } else {
                    format!("{}/{path}", scope.name)
                };
                self.own.push(OwnAnswer { name, rows: scope.rows.clone(), value: node.to_value() });
            }
        }
        for (name, choices) in split {
            if seen.insert(name.clone()) {
                self.answer(scope, &mut made, &name, &Node::Text(choices.join(" ")), true);
            }
        }
        (!seen.is_empty()).then_some(made)
    }

    /// Returns the end of a path that is the name of a question, if it begins like one of the document.
    fn name_in<'p>(&self, path: &'p str, scope: &Scope) -> Option<&'p str> {
        let ends = [path.rsplit('/').next(), path.rsplit(['/', '-', ':']).next()];
        ends.into_iter().flatten().find(|name| self.belongs(name, scope))
    }

    fn belongs(&self, name: &str, scope: &Scope) -> bool {
        let is_below = || name.strip_prefix(&*scope.name).is_some_and(|rest| rest.starts_with("__"));
        let first = name.split("__").next().unwrap_or(name);
        let is_key = |field: &Field| field.key == first && !field.is_for_editors();
        match self.root {
            Shape::Object(fields) => {
                fields.iter().any(is_key)
                    || name == PARTS && !parts(fields).is_empty()
                    || !scope.name.is_empty() && is_below()
            }
            _ => false,
        }
    }

    /// Splits a column that says whether one choice is chosen: `question/choice`.
    fn split_in<'p>(&self, path: &'p str, scope: &Scope) -> Option<(&'p str, &'p str)> {
        let (before, choice) = path.rsplit_once('/')?;
        let name = self.name_in(before, scope)?;
        match find(scope.shape, &relative(name, scope)?) {
            Ok(Target::Value(Shape::Terms(of))) => of.find(choice).map(|_| (name, choice)),
            Ok(Target::Parts(_)) => Some((name, choice)),
            _ => None,
        }
    }

    fn answer(&mut self, scope: &Scope, made: &mut Value, name: &str, node: &Node, is_new: bool) {
        let keys = relative(name, scope).unwrap_or_default();
        let mut pointer = scope.pointer.clone();
        if !scope.shape.is_single() {
            for key in &keys {
                push(&mut pointer, key);
            }
        }
        let place = self.found.len();
        self.found.entry(pointer.clone()).or_insert_with(|| (place, node.text()));
        let answered = if is_new {
            self.answered(scope, made, (name, &keys, &pointer), node)
        } else {
            Err((AnswerFaultKind::AnsweredTwice, node.text()))
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
                for text in understand::several_parts(&parts, node, self.languages) {
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

    /// Reads the rows of a repeat. A row without any answer is ignored.
    fn repeat(&mut self, of: Shape, name: &str, pointer: &str, above: &[usize], rows: &[Node]) -> Vec<Value> {
        let (mut list, mut places) = (Vec::new(), Vec::new());
        for (number, row) in (1..).zip(rows) {
            let mut at = pointer.to_owned();
            push(&mut at, &list.len().to_string());
            let rows = above.iter().copied().chain([number]).collect();
            if let Some(made) = self.object(&Scope { shape: of, name: name.to_owned(), pointer: at, rows }, row) {
                list.push(made);
                places.push(number);
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

/// Returns the parts of a name below the name of the repeat that contains it.
fn relative<'n>(name: &'n str, scope: &Scope) -> Option<Vec<&'n str>> {
    let rest = if scope.name.is_empty() { Some(name) } else { name.strip_prefix(&*scope.name)?.strip_prefix("__") };
    rest.map(|rest| rest.split("__").collect())
}

/// Returns the fields that are parts.
fn parts(fields: &'static [Field]) -> Vec<&'static Field> {
    fields.iter().filter(|field| field.is_part()).collect()
}

/// Returns the shape of the value of a key.
fn below(shape: Shape, key: &str) -> Option<Shape> {
    match shape {
        Shape::Object(fields) => {
            fields.iter().find(|field| field.key == key && !field.is_for_editors()).map(|field| (field.shape)())
        }
        Shape::Map(of, value) => of.find(key).map(|_| value()),
        Shape::Facts { of, with_others } => {
            (of.find(key).is_some() || with_others && key == "others").then_some(Shape::YesNo)
        }
        Shape::Things(of) => match key {
            "listed" => Some(Shape::List(of)),
            "others" => Some(Shape::YesNo),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the valid keys.
fn keys(shape: Shape) -> Vec<&'static str> {
    match shape {
        Shape::Object(fields) => fields.iter().filter(|field| !field.is_for_editors()).map(|field| field.key).collect(),
        Shape::Map(of, _) | Shape::Facts { of, with_others: false } => of.codes().to_vec(),
        Shape::Facts { of, .. } => of.keys().to_vec(),
        Shape::Things(_) => vec!["listed", "others"],
        _ => Vec::new(),
    }
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
        && !parts(fields).is_empty()
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

/// Returns an object with the objects and lists that are required, because a form does not ask for them.
fn with_required(shape: Shape) -> Value {
    let mut object = Map::new();
    match shape {
        Shape::Object(fields) => {
            for field in fields.iter().filter(|field| field.how == How::required) {
                let below = (field.shape)();
                if !below.is_single() {
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

/// Returns `true` for a key that KoboToolbox or ODK adds to the answers.
fn is_of_the_submission(key: &str, is_at_the_top: bool) -> bool {
    const GROUPS: [&str; 5] = ["start", "end", "today", "meta", "formhub"];
    const COLUMNS: [&str; 11] = [
        "KEY",
        "SubmissionDate",
        "SubmitterID",
        "SubmitterName",
        "AttachmentsPresent",
        "AttachmentsExpected",
        "Status",
        "ReviewState",
        "DeviceID",
        "Edits",
        "FormVersion",
    ];
    let first = key.split(['/', '-']).next().unwrap_or(key);
    key.starts_with(['_', '@']) || is_at_the_top && (GROUPS.contains(&first) || COLUMNS.contains(&key))
}

/// Collects the answers with their paths, without the groups that contain them.
fn collect<'n>(node: &'n Node, above: &str, answers: &mut Vec<(String, &'n Node)>) {
    static ELSEWHERE: Node = Node::Null;
    let Node::Object(entries) = node else { return };
    for (key, node) in entries {
        if is_of_the_submission(key, above.is_empty()) || node.is_empty() {
            continue;
        }
        let path = |key: &str| if above.is_empty() { key.to_owned() } else { format!("{above}/{key}") };
        let is_place = || node.at("type").is_some() && node.at("coordinates").is_some();
        if let Some(repeat) = key.strip_suffix("@odata.navigationLink").or_else(|| key.strip_prefix("SET-OF-")) {
            if !entries.iter().any(|(known, _)| known == repeat) {
                answers.push((path(repeat), &ELSEWHERE));
            }
        } else if matches!(node, Node::Object(_)) && !is_place() {
            collect(node, &path(key), answers);
        } else {
            answers.push((path(key), node));
        }
    }
}
