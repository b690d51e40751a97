//! The texts of a language as a table for translators, with one text in each row.

use std::collections::BTreeSet;

use super::{Named, TranslatedText, Translation};
use crate::core_terms::TextField;
use crate::csv::{Cell, Fault, guarded, push_row, rows, unguarded};
use crate::read::{Diagnostic, DiagnosticKind, ReadError, push};
use crate::registry::ALL_FRAMEWORKS;
use crate::suggest::{beginning, listed, nearest};
use crate::term::{Framework, Term};
use crate::values::{Language, NonBlankText};

/// The columns; the last one can be left out.
const COLUMNS: [&str; 5] = ["id", "field", "english", "translation", "made_from"];

impl Translation {
    /// Writes a table for translators with every text that the given frameworks need, one in each row. It is CSV with a
    /// byte order mark, which spreadsheets need to show all letters.
    ///
    /// `id` and `field` name the text, `english` is the present English, and `translation` is the text, if there is
    /// one. For a stale text, `made_from` has the English that it was made from. The translator empties this cell after
    /// translating the text again; until then it stays stale. A cell that a spreadsheet could read as a formula begins
    /// with `'`.
    ///
    /// ```
    /// use dynamic_integration::languages::Translation;
    /// use dynamic_integration::mhpss::{FRAMEWORK, Layer};
    ///
    /// let table = Translation::new("it".parse()?).to_csv([&FRAMEWORK]);
    /// let mut rows = table.lines();
    /// assert_eq!(rows.next(), Some("\u{feff}id,field,english,translation,made_from"));
    /// assert!(rows.any(|row| row == "mhpss/layer/focused,label,Focused psychosocial support,,"));
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn to_csv(&self, frameworks: impl IntoIterator<Item = &'static Framework>) -> String {
        let mut table = "\u{feff}".to_owned();
        push_row(&mut table, COLUMNS);
        for needed in self.needed(frameworks) {
            let english = needed.english.unwrap_or_default();
            let text = needed.translated.map_or("", |translated| translated.text.as_str());
            let made_from = needed.translated.map(|translated| translated.of.as_str()).filter(|of| *of != english);
            let [english, text, made_from] = [english, text, made_from.unwrap_or_default()].map(guarded);
            push_row(&mut table, [needed.named.id(), needed.field.code(), &english, &text, &made_from]);
        }
        table
    }

    /// Reads a table for translators. Its ids are looked up in the given frameworks: give the same as to
    /// [`to_csv`](Self::to_csv), or [`ALL_FRAMEWORKS`].
    ///
    /// The English of a text is the cell `made_from`, or `english` if that is empty. A row without a translation is a
    /// missing text. Columns can be in any order and separated by commas, semicolons or tabs. Further columns, such as
    /// remarks, are ignored.
    ///
    /// ```
    /// use dynamic_integration::core_terms::{TextField, YesNo};
    /// use dynamic_integration::languages::Translation;
    /// use dynamic_integration::registry::ALL_FRAMEWORKS;
    ///
    /// let table = "id;field;english;translation;remark\n\
    ///              core/answer/yes;label;Yes;Sì;\n\
    ///              core/answer/no;label;No;;which one?\n";
    /// let italian = Translation::from_csv("it".parse()?, ALL_FRAMEWORKS, table)?;
    /// assert_eq!(italian.text(YesNo::Yes, TextField::Label), Some("Sì"));
    ///
    /// let wrong = "id,field,english,translation\ncore/answer/yess,label,Yes,Sì\ncore/answer/no,name,No,No\n";
    /// let error = Translation::from_csv("it".parse()?, ALL_FRAMEWORKS, wrong).unwrap_err();
    /// let messages: Vec<String> = error.diagnostics().iter().map(ToString::to_string).collect();
    /// assert_eq!(messages, [
    ///     "line 2, column 1: unknown key `core/answer/yess`, did you mean `core/answer/yes`?",
    ///     "line 3, column 16, at /texts/core~1answer~1no: unknown term `name`, \
    ///      expected one of `label`, `definition`, `reason`",
    /// ]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ReadError`] with all errors, or with the first place where it is not a table.
    pub fn from_csv(
        language: Language,
        frameworks: impl IntoIterator<Item = &'static Framework>,
        table: &str,
    ) -> Result<Self, ReadError> {
        let frameworks: &[_] = &frameworks.into_iter().collect::<Vec<_>>();
        let mut reader = Reader { frameworks, wrong: Vec::new(), seen: BTreeSet::new(), read: Self::new(language) };
        let mut rows = rows(table);
        let columns = match rows.next() {
            None => reader.columns(&[]),
            Some(Ok(header)) => reader.columns(&header),
            Some(Err(fault)) => reader.fault(fault),
        };
        if let Some(columns) = columns {
            for row in rows {
                match row {
                    Ok(row) => _ = reader.row(&columns, &row),
                    Err(fault) => _ = reader.fault::<()>(fault),
                }
            }
        }
        match ReadError::of(reader.wrong) {
            None => Ok(reader.read),
            Some(error) => Err(error),
        }
    }
}

/// The index of each column.
struct Columns {
    places: [Option<usize>; 5],
    count: usize,
}

struct Reader<'f> {
    frameworks: &'f [&'static Framework],
    wrong: Vec<Diagnostic>,
    seen: BTreeSet<(Named, TextField)>,
    read: Translation,
}

impl Reader<'_> {
    /// Records an error, and returns `None`.
    fn refuse<T>(&mut self, line: usize, column: usize, path: String, kind: DiagnosticKind) -> Option<T> {
        self.wrong.push(Diagnostic { path, line, column, kind });
        None
    }

    fn fault<T>(&mut self, fault: Fault) -> Option<T> {
        let found = fault.found.map_or_else(|| "the end of the table".to_owned(), String::from);
        let kind = DiagnosticKind::Value { found, expected: fault.expected.to_owned(), nearest: None };
        self.refuse(fault.line, fault.column, String::new(), kind)
    }

    fn columns(&mut self, header: &[Cell]) -> Option<Columns> {
        let before = self.wrong.len();
        let mut places = [None; 5];
        for (place, cell) in header.iter().enumerate() {
            let known = COLUMNS.iter().zip(&mut places).find(|(name, _)| cell.text.trim().eq_ignore_ascii_case(name));
            if let Some((name, known)) = known
                && known.replace(place).is_some()
            {
                let kind = DiagnosticKind::DuplicateKey { found: (*name).to_owned() };
                self.refuse::<()>(cell.line, cell.column, String::new(), kind);
            }
        }
        for (expected, place) in COLUMNS.iter().zip(places).take(4) {
            if place.is_none() {
                self.refuse::<()>(1, 1, String::new(), DiagnosticKind::MissingKey { expected });
            }
        }
        (self.wrong.len() == before).then_some(Columns { places, count: header.len() })
    }

    fn row(&mut self, columns: &Columns, row: &[Cell]) -> Option<()> {
        let first = row.first()?;
        if row.len() != columns.count {
            let counted = |cells| if cells == 1 { "1 cell".to_owned() } else { format!("{cells} cells") };
            let expected = format!("{}, as in the first row", counted(columns.count));
            let kind = DiagnosticKind::Value { found: counted(row.len()), expected, nearest: None };
            return self.refuse(first.line, first.column, String::new(), kind);
        }
        let [id, field, english, translation, made_from] = columns.places.map(|place| row.get(place?));
        let (id, field, english, translation) = (id?, field?, english?, translation?);

        let Some(named) = Named::find(id.text.trim(), self.frameworks) else {
            if let Some(other) = Named::find(id.text.trim(), &ALL_FRAMEWORKS) {
                let given = listed(self.frameworks.iter().map(|framework| framework.code));
                let code = other.id().split('/').next().unwrap_or_default();
                let expected = format!("an id of {given}; give `ALL_FRAMEWORKS` to read the texts of `{code}` too");
                let kind = DiagnosticKind::Value { found: beginning(&id.text), expected, nearest: None };
                return self.refuse(id.line, id.column, String::new(), kind);
            }
            let ids = Named::all(self.frameworks.iter().copied()).map(Named::id);
            let nearest = nearest(id.text.trim(), ids);
            let kind = DiagnosticKind::UnknownKey { found: beginning(&id.text), expected: &[], nearest };
            return self.refuse(id.line, id.column, String::new(), kind);
        };
        let mut path = String::new();
        push(&mut path, "texts");
        push(&mut path, named.id());
        let Ok(field_of) = field.text.trim().parse::<TextField>() else {
            let expected = TextField::VOCABULARY.codes();
            let nearest = nearest(&field.text, expected.iter().copied());
            let kind = DiagnosticKind::UnknownTerm { found: beginning(&field.text), expected, nearest };
            return self.refuse(field.line, field.column, path, kind);
        };
        if !self.seen.insert((named, field_of)) {
            let kind = DiagnosticKind::DuplicateKey { found: field_of.code().to_owned() };
            return self.refuse(field.line, field.column, path, kind);
        }
        let Ok(text) = unguarded(&translation.text).parse::<NonBlankText>() else { return Some(()) };
        let english_then = made_from.and_then(|cell| unguarded(&cell.text).parse().ok());
        let Some(of) = english_then.or_else(|| unguarded(&english.text).parse().ok()) else {
            push(&mut path, field_of.code());
            let expected = "the English that the translation was made from".to_owned();
            let kind = DiagnosticKind::Value { found: beginning(&english.text), expected, nearest: None };
            return self.refuse(english.line, english.column, path, kind);
        };
        self.read.texts.insert(named, field_of, TranslatedText { text, of });
        Some(())
    }
}
